//! The parser's errors as diagnostics, in CPython's words where the parser tells enough. Adds none of its own.

use molt_source::{Diagnostic, FileId, Span};
use ruff_python_ast::ModModule;
use ruff_python_ast::token::TokenKind;
use ruff_python_parser::{InterpolatedStringErrorType, LexicalErrorType, ParseErrorType, Parsed};
use ruff_text_size::{Ranged, TextRange};

/// At most this many per file: one mistake makes many more.
const MAX_ERRORS: usize = 5;

/// All syntax errors of a file, the first ones first.
pub(crate) fn diagnostics(parsed: &Parsed<ModModule>, file: FileId, text: &str) -> Vec<Diagnostic> {
    let span = |range: TextRange| Span::new(file, u32::from(range.start()), u32::from(range.end()));
    let mut all: Vec<Diagnostic> = parsed
        .errors()
        .iter()
        .map(|error| Diagnostic::error("syntax", message(&error.error, error.range(), text), span(error.location)))
        .collect();
    for error in parsed.unsupported_syntax_errors() {
        all.push(Diagnostic::error("syntax", format!("invalid syntax: {error}"), span(error.range())));
    }
    all.sort_by_key(|d| d.span.start);
    all.truncate(MAX_ERRORS);
    all
}

fn message(error: &ParseErrorType, at: TextRange, text: &str) -> String {
    use ParseErrorType as E;
    let source = text.get(at.start().into()..at.end().into()).unwrap_or("");
    match error {
        E::Lexical(lexical) => lexical_message(lexical, source),
        E::FStringError(inner) => format!("f-string: {}", interpolated_message(inner)),
        E::TStringError(_) => "invalid syntax".to_string(),
        E::ExpectedToken { expected, found } => expected_message(*expected, *found),
        E::OtherError(text) => other_message(text),
        E::ExpectedExpression => "invalid syntax: expected an expression".to_string(),
        E::InvalidAssignmentTarget => format!("cannot assign to {} here", noun(source)),
        E::InvalidDeleteTarget => format!("cannot delete {}", noun(source)),
        E::InvalidNamedAssignmentTarget => format!("cannot use assignment expressions with {}", noun(source)),
        E::InvalidAugmentedAssignmentTarget => {
            format!("'{}' is an illegal expression for augmented assignment", noun(source))
        }
        E::InvalidAnnotatedAssignmentTarget => "illegal target for annotation".to_string(),
        E::PositionalAfterKeywordArgument => "positional argument follows keyword argument".to_string(),
        E::PositionalAfterKeywordUnpacking => "positional argument follows keyword argument unpacking".to_string(),
        E::InvalidArgumentUnpackingOrder => {
            "iterable argument unpacking follows keyword argument unpacking".to_string()
        }
        E::NonDefaultParamAfterDefaultParam => {
            "parameter without a default follows parameter with a default".to_string()
        }
        E::ExpectedKeywordParam => "named arguments must follow bare *".to_string(),
        E::UnparenthesizedGeneratorExpression => "Generator expression must be parenthesized".to_string(),
        E::InvalidStarredExpressionUsage => "can't use starred expression here".to_string(),
        E::IterableUnpackingInComprehension => "iterable unpacking cannot be used in comprehension".to_string(),
        E::UnexpectedIndentation => "unexpected indent".to_string(),
        E::VarParameterWithDefault => "var-positional argument cannot have default value".to_string(),
        other => format!("invalid syntax: {}", lower_first(&other.to_string())),
    }
}

fn lexical_message(error: &LexicalErrorType, source: &str) -> String {
    use LexicalErrorType as L;
    match error {
        L::UnclosedStringError => "unterminated string literal".to_string(),
        L::FStringError(inner) | L::TStringError(inner) => format!("f-string: {}", interpolated_message(inner)),
        L::IndentationError => "unindent does not match any outer indentation level".to_string(),
        L::InvalidByteLiteral => "bytes can only contain ASCII literal characters".to_string(),
        L::UnrecognizedToken { tok } if tok.is_ascii() => format!("invalid syntax: unexpected character '{tok}'"),
        L::UnrecognizedToken { tok } => format!("invalid character '{tok}' (U+{:04X})", *tok as u32),
        L::LineContinuationError => "unexpected character after line continuation character".to_string(),
        L::UnicodeError | L::MissingUnicodeLbrace | L::MissingUnicodeRbrace => {
            "(unicode error) 'unicodeescape' codec can't decode bytes: malformed or unknown escape".to_string()
        }
        L::Eof => "unexpected EOF while parsing".to_string(),
        L::StringError => "unterminated string literal".to_string(),
        L::OtherError(text) => number_message(text, source),
    }
}

fn number_message(text: &str, source: &str) -> String {
    if text.contains("leading zeros") || (source.starts_with('0') && text.contains("octal")) {
        "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers".to_string()
    } else {
        lower_first(text)
    }
}

fn interpolated_message(error: &InterpolatedStringErrorType) -> &'static str {
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

fn expected_message(expected: TokenKind, found: TokenKind) -> String {
    match (expected, found) {
        (TokenKind::Colon, _) => "expected ':'".to_string(),
        (TokenKind::Rpar, TokenKind::EndOfFile) => "'(' was never closed".to_string(),
        (TokenKind::Rsqb, TokenKind::EndOfFile) => "'[' was never closed".to_string(),
        (TokenKind::Rbrace, TokenKind::EndOfFile) => "'{' was never closed".to_string(),
        (_, TokenKind::Unknown) => "invalid syntax".to_string(),
        (TokenKind::Else, _) => "expected 'else' after 'if' expression".to_string(),
        _ => format!("invalid syntax: expected {}", quoted(expected)),
    }
}

fn quoted(kind: TokenKind) -> String {
    kind.to_string().replace('`', "'")
}

fn other_message(text: &str) -> String {
    let text = text.replace('`', "'");
    if text.starts_with("Expected an indented block") {
        lower_first(&text).replace("expected an indented block", "expected an indented block")
    } else if text.contains("'except' or 'finally'") {
        "expected 'except' or 'finally' block".to_string()
    } else if text.starts_with("Trailing comma") {
        "trailing comma not allowed without surrounding parentheses".to_string()
    } else if text.contains("mixed with non-bytes") || text.contains("Bytes literal cannot be mixed") {
        "cannot mix bytes and nonbytes literals".to_string()
    } else {
        format!("invalid syntax: {}", lower_first(&text))
    }
}

/// What CPython calls an expression that is no target, from its text.
fn noun(source: &str) -> &'static str {
    let source = source.trim();
    let first = source.chars().next().unwrap_or(' ');
    match source {
        "None" => "None",
        "True" => "True",
        "False" => "False",
        "..." => "ellipsis",
        _ if first == '*' => "starred",
        _ if source.starts_with("lambda") => "lambda",
        _ if first.is_ascii_digit() || first == '\'' || first == '"' => "literal",
        _ if first == '{' => "dict literal",
        _ if source.starts_with("yield") => "yield expression",
        _ if is_path(source) && source.contains('.') => "attribute",
        _ if first == '(' && source.contains(',') && !source.contains('=') => "tuple",
        _ if source.ends_with(')') && first.is_alphabetic() => "function call",
        _ => "expression",
    }
}

fn is_path(source: &str) -> bool {
    source.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '.')
}

fn lower_first(text: &str) -> String {
    let text = text.replace('`', "'");
    let mut chars = text.chars();
    chars.next().map_or(String::new(), |first| first.to_lowercase().chain(chars).collect())
}
