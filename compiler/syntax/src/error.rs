//! The parser's errors as diagnostics, in CPython's words where the parser tells enough. Adds none of its own.

use molt_source::{Diagnostic, FileId, Span};
use ruff_python_ast::token::TokenKind;
use ruff_python_ast::{Expr, ModModule, Number};
use ruff_python_parser::{
    InterpolatedStringErrorType, LexicalErrorType, ParseErrorType, Parsed,
    UnsupportedSyntaxErrorKind, parse_expression,
};
use ruff_text_size::{Ranged, TextRange};

use crate::brackets::{self, Mismatch};

/// At most this many per file: one mistake makes many more.
const MAX_ERRORS: usize = 5;

/// All syntax errors of a file, the first ones first.
pub(crate) fn diagnostics(parsed: &Parsed<ModModule>, file: FileId, text: &str) -> Vec<Diagnostic> {
    let make = |range: TextRange, message: String| {
        Diagnostic::error(
            "syntax",
            message,
            Span::new(file, range.start().into(), range.end().into()),
        )
    };
    let mut all: Vec<Diagnostic> = parsed
        .errors()
        .iter()
        .map(|error| {
            make(
                error.location,
                Finding {
                    at: error.range(),
                    text,
                }
                .message(&error.error),
            )
        })
        .collect();
    for error in parsed.unsupported_syntax_errors() {
        let message = match error.kind {
            UnsupportedSyntaxErrorKind::UnpackingInComprehension(_)
                if text[error.range].starts_with("**") =>
            {
                "dict unpacking cannot be used in dict comprehension".to_string()
            }
            UnsupportedSyntaxErrorKind::UnpackingInComprehension(_) => {
                "iterable unpacking cannot be used in comprehension".to_string()
            }
            UnsupportedSyntaxErrorKind::UnparenthesizedExceptionTypes => {
                "multiple exception types must be parenthesized".to_string()
            }
            _ => format!("invalid syntax: {error}"),
        };
        all.push(make(error.range(), message));
    }
    all.sort_by_key(|d| d.span.start);
    let Some(first) = all.first() else { return all };
    match brackets::check(parsed, text) {
        Some(Mismatch::Closing(range, message)) if u32::from(range.start()) <= first.span.start => {
            all.insert(0, make(range, message));
            all.truncate(1);
        }
        Some(Mismatch::Unclosed(range, message))
            if u32::from(range.start()) <= first.span.start =>
        {
            all.insert(0, make(range, message));
            all.truncate(1);
        }
        _ => {}
    }
    all.truncate(MAX_ERRORS);
    all
}

/// Where an error stands.
struct Finding<'a> {
    at: TextRange,
    text: &'a str,
}

impl<'a> Finding<'a> {
    fn source(&self) -> &'a str {
        self.text
            .get(self.at.start().into()..self.at.end().into())
            .unwrap_or("")
    }

    fn before(&self) -> &'a str {
        self.text.get(..self.at.start().into()).unwrap_or("")
    }

    fn after(&self) -> &'a str {
        self.text.get(self.at.end().into()..).unwrap_or("")
    }

    fn message(&self, error: &ParseErrorType) -> String {
        use ParseErrorType as E;
        let fixed = match error {
            E::Lexical(lexical) => return self.lexical(lexical),
            E::FStringError(inner) => return format!("f-string: {}", interpolated(inner)),
            E::TStringError(_) => "invalid syntax",
            E::ExpectedToken { expected, found } => return self.expected(*expected, *found),
            E::OtherError(text) => return self.other(text),
            E::SimpleStatementsOnSameLine => return self.run_on(),
            E::ExpectedExpression if self.source() == "}" && self.before().ends_with('{') => {
                "f-string: valid expression required before '}'"
            }
            E::ExpectedExpression => "invalid syntax: expected an expression",
            E::InvalidAssignmentTarget => return self.assignment_target(),
            E::InvalidDeleteTarget => return format!("cannot delete {}", noun(self.source())),
            E::InvalidNamedAssignmentTarget => {
                return format!(
                    "cannot use assignment expressions with {}",
                    noun(self.source())
                );
            }
            E::InvalidAugmentedAssignmentTarget => {
                return format!(
                    "'{}' is an illegal expression for augmented assignment",
                    noun(self.source())
                );
            }
            E::InvalidAnnotatedAssignmentTarget => "illegal target for annotation",
            E::PositionalAfterKeywordArgument => "positional argument follows keyword argument",
            E::PositionalAfterKeywordUnpacking => {
                "positional argument follows keyword argument unpacking"
            }
            E::InvalidArgumentUnpackingOrder => {
                "iterable argument unpacking follows keyword argument unpacking"
            }
            E::NonDefaultParamAfterDefaultParam => {
                "parameter without a default follows parameter with a default"
            }
            E::ExpectedKeywordParam => "named arguments must follow bare *",
            E::ParamAfterVarKeywordParam => "arguments cannot follow var-keyword argument",
            E::UnparenthesizedGeneratorExpression => "Generator expression must be parenthesized",
            E::InvalidStarredExpressionUsage => "can't use starred expression here",
            E::IterableUnpackingInComprehension => {
                "iterable unpacking cannot be used in comprehension"
            }
            E::UnexpectedIndentation => "unexpected indent",
            E::VarParameterWithDefault => "var-positional argument cannot have default value",
            other => return format!("invalid syntax: {}", lower_first(&other.to_string())),
        };
        fixed.to_string()
    }

    fn lexical(&self, error: &LexicalErrorType) -> String {
        use LexicalErrorType as L;
        match error {
            L::UnclosedStringError | L::StringError => self.unterminated(),
            L::FStringError(inner) | L::TStringError(inner) => format!("f-string: {}", interpolated(inner)),
            L::IndentationError => "unindent does not match any outer indentation level".to_string(),
            L::InvalidByteLiteral => "bytes can only contain ASCII literal characters".to_string(),
            L::UnrecognizedToken { tok } if tok.is_ascii() => format!("invalid syntax: unexpected character '{tok}'"),
            L::UnrecognizedToken { tok } => format!("invalid character '{tok}' (U+{:04X})", *tok as u32),
            L::LineContinuationError => "unexpected character after line continuation character".to_string(),
            L::UnicodeError | L::MissingUnicodeLbrace | L::MissingUnicodeRbrace => {
                "(unicode error) 'unicodeescape' codec can't decode bytes: malformed or unknown escape".to_string()
            }
            L::Eof => "unexpected EOF while parsing".to_string(),
            L::OtherError(text) => number(text, self.source()),
        }
    }

    fn unterminated(&self) -> String {
        let literal = self
            .source()
            .trim_start_matches(|c: char| c.is_ascii_alphabetic());
        let is_triple = literal.starts_with("'''") || literal.starts_with("\"\"\"");
        let upto = if is_triple {
            self.text.trim_end_matches('\n')
        } else {
            self.before()
        };
        let line = 1 + upto.matches('\n').count();
        let what = if is_triple {
            "triple-quoted string"
        } else {
            "string"
        };
        format!("unterminated {what} literal (detected at line {line})")
    }

    fn expected(&self, expected: TokenKind, found: TokenKind) -> String {
        let fixed = match (expected, found) {
            (TokenKind::Colon, TokenKind::Equal) => {
                "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
            }
            (TokenKind::Colon, _) => "expected ':'",
            (_, TokenKind::Unknown) => "invalid syntax",
            (TokenKind::Else, _) => "expected 'else' after 'if' expression",
            _ => return format!("invalid syntax: expected {}", quoted(&expected.to_string())),
        };
        fixed.to_string()
    }

    /// Two expressions in a row: a number that runs into a name, the old print statement, or neither.
    fn run_on(&self) -> String {
        let before = self.before();
        let word = before
            .trim_end()
            .rsplit(|c: char| !c.is_alphanumeric() && c != '_')
            .next()
            .unwrap_or("");
        if before.ends_with(|c: char| c.is_ascii_digit() || c == '.') {
            "invalid decimal literal".to_string()
        } else if matches!(word, "print" | "exec") {
            format!("Missing parentheses in call to '{word}'. Did you mean {word}(...)?")
        } else {
            "invalid syntax: simple statements must be separated by newlines or semicolons"
                .to_string()
        }
    }

    fn assignment_target(&self) -> String {
        let noun = noun(self.source());
        let after = self.after().trim_start_matches([' ', '\t']);
        let assigned = after.starts_with('=') && !after.starts_with("==");
        let is_operand = !matches!(
            noun,
            "True"
                | "False"
                | "None"
                | "comparison"
                | "lambda"
                | "conditional expression"
                | "generator expression"
                | "yield expression"
        );
        let is_bool = matches!(
            parse_expression(self.source()).as_deref_expr(),
            Some(Expr::BoolOp(_))
        );
        match noun {
            "yield expression" => "assignment to yield expression not possible".to_string(),
            _ if assigned && is_operand && !is_bool => {
                format!("cannot assign to {noun} here. Maybe you meant '==' instead of '='?")
            }
            _ => format!("cannot assign to {noun}"),
        }
    }

    fn other(&self, text: &str) -> String {
        let text = quoted(text);
        if text.starts_with("Expected an indented block") {
            let header = self.before().trim_end().matches('\n').count() + 1;
            return format!("{} on line {header}", lower_first(&text));
        }
        let fixed = if text.contains("'except' or 'finally'") {
            "expected 'except' or 'finally' block"
        } else if text.starts_with("Trailing comma") {
            "trailing comma not allowed without surrounding parentheses"
        } else if text.contains("mixed with non-bytes")
            || text.contains("Bytes literal cannot be mixed")
        {
            "cannot mix bytes and nonbytes literals"
        } else if text.contains("Only one '*' parameter") {
            "* argument may appear only once"
        } else if text.contains("Only one '/' separator") {
            "/ may appear only once"
        } else if text.contains("not allowed as first parameter") {
            "at least one argument must precede /"
        } else if text.contains("can be annotated") {
            return lower_first(&text);
        } else {
            return format!("invalid syntax: {}", lower_first(&text));
        };
        fixed.to_string()
    }
}

trait AsExpr {
    fn as_deref_expr(&self) -> Option<&Expr>;
}

impl<E> AsExpr for Result<Parsed<ruff_python_ast::ModExpression>, E> {
    fn as_deref_expr(&self) -> Option<&Expr> {
        self.as_ref().ok().map(|parsed| parsed.expr())
    }
}

fn number(text: &str, source: &str) -> String {
    let radix = match source.as_bytes() {
        [b'0', b'x' | b'X', ..] => Some("hexadecimal"),
        [b'0', b'o' | b'O', ..] => Some("octal"),
        [b'0', b'b' | b'B', ..] => Some("binary"),
        _ => None,
    };
    match radix {
        Some(radix) => format!("invalid {radix} literal"),
        None if text.contains("decimal integer literal") => {
            "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers".to_string()
        }
        None => lower_first(text),
    }
}

fn interpolated(error: &InterpolatedStringErrorType) -> &'static str {
    use InterpolatedStringErrorType as I;
    match error {
        I::UnclosedLbrace => "expecting '}'",
        I::InvalidConversionFlag => "invalid conversion character: expected 's', 'r', or 'a'",
        I::SingleRbrace => "single '}' is not allowed",
        I::UnterminatedString => "unterminated f-string literal",
        I::UnterminatedTripleQuotedString => "unterminated triple-quoted f-string literal",
        I::LambdaWithoutParentheses => "lambda expressions are not allowed without parentheses",
        I::ConversionFlagNotImmediatelyAfterExclamation => {
            "conversion type must come right after the exclamation mark"
        }
        I::NewlineInFormatSpec => "newlines are not allowed in format specifiers",
    }
}

/// What CPython calls an expression that is no target.
fn noun(source: &str) -> &'static str {
    let parsed = parse_expression(source.trim());
    let Some(expr) = parsed.as_deref_expr() else {
        return match source {
            _ if source.starts_with('*') => "starred",
            _ if source.starts_with("yield") => "yield expression",
            _ => "expression",
        };
    };
    match expr {
        Expr::NoneLiteral(_) => "None",
        Expr::BooleanLiteral(literal) if literal.value => "True",
        Expr::BooleanLiteral(_) => "False",
        Expr::EllipsisLiteral(_) => "ellipsis",
        Expr::NumberLiteral(number) if matches!(number.value, Number::Int(_)) => "literal",
        Expr::NumberLiteral(_) | Expr::StringLiteral(_) | Expr::BytesLiteral(_) => "literal",
        Expr::FString(_) => "f-string expression",
        Expr::Call(_) => "function call",
        Expr::Compare(_) => "comparison",
        Expr::Lambda(_) => "lambda",
        Expr::If(_) => "conditional expression",
        Expr::ListComp(_) => "list comprehension",
        Expr::SetComp(_) => "set comprehension",
        Expr::DictComp(_) => "dict comprehension",
        Expr::Generator(_) => "generator expression",
        Expr::Dict(_) => "dict literal",
        Expr::Set(_) => "set display",
        Expr::Await(_) => "await expression",
        Expr::Yield(_) | Expr::YieldFrom(_) => "yield expression",
        Expr::Attribute(_) => "attribute",
        Expr::Subscript(_) => "subscript",
        Expr::Tuple(_) => "tuple",
        Expr::List(_) => "list",
        Expr::Starred(_) => "starred",
        Expr::Named(_) => "named expression",
        Expr::Name(_) => "name",
        _ => "expression",
    }
}

fn quoted(text: &str) -> String {
    text.replace('`', "'")
}

fn lower_first(text: &str) -> String {
    let text = quoted(text);
    let mut chars = text.chars();
    chars.next().map_or(String::new(), |first| {
        first.to_lowercase().chain(chars).collect()
    })
}
