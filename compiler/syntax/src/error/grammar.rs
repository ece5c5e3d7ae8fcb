//! One error of the parser in CPython's words. Takes the error and the tokens around it, gives a finding; judges
//! nothing that the parser took.

use ruff_python_ast::token::TokenKind;
use ruff_python_ast::{Expr, UnaryOp};
use ruff_python_parser::{LexicalErrorType, ParseErrorType};
use ruff_text_size::TextRange;

use super::view::{View, ends_line};
use super::{Found, Kind, context, escapes, interpolated, lexical, noun, parameters};

/// An error of the parser.
pub(super) fn found(view: &View<'_>, range: TextRange, error: &ParseErrorType) -> Found {
    let finding = Finding {
        view,
        range,
        at: view.index(range.start()),
    };
    let (kind, message) = finding.message(error);
    let detail = if message == "invalid syntax" {
        lower_first(&error.to_string())
    } else {
        String::new()
    };
    Found {
        range,
        kind,
        lexical: by_tokenizer(error, &message),
        message,
        detail,
    }
}

/// Whether CPython's tokenizer says so, wherever in the file it is.
fn by_tokenizer(error: &ParseErrorType, message: &str) -> bool {
    use LexicalErrorType as L;
    let ParseErrorType::Lexical(error) = error else {
        return false;
    };
    match error {
        L::UnclosedStringError | L::StringError => message.starts_with("unterminated"),
        L::UnrecognizedToken { .. } => {
            message.starts_with("invalid character") || message.starts_with("invalid non-printable")
        }
        L::IndentationError | L::LineContinuationError => true,
        _ => false,
    }
}

/// Where an error stands.
struct Finding<'v, 'a> {
    view: &'v View<'a>,
    range: TextRange,
    /// The token there.
    at: usize,
}

impl<'a> Finding<'_, 'a> {
    fn source(&self) -> &'a str {
        self.view.slice(self.range)
    }

    fn message(&self, error: &ParseErrorType) -> (Kind, String) {
        use ParseErrorType as E;
        let kind = match error {
            E::UnexpectedIndentation | E::Lexical(LexicalErrorType::IndentationError) => {
                Kind::Indentation
            }
            E::OtherError(text) if text.starts_with("Expected an indented block") => {
                Kind::Indentation
            }
            _ => Kind::Syntax,
        };
        (kind, self.text(error))
    }

    fn text(&self, error: &ParseErrorType) -> String {
        use ParseErrorType as E;
        let fixed = match error {
            E::Lexical(lexical) => return self.lexical(lexical),
            E::FStringError(inner) => return interpolated::message(self.view, self.range, inner),
            E::ExpectedToken { expected, found } => return self.expected(*expected, *found),
            E::OtherError(text) => return self.other(text),
            E::InvalidAssignmentTarget => return self.assignment_target(),
            E::InvalidDeleteTarget => return format!("cannot delete {}", self.noun()),
            E::InvalidNamedAssignmentTarget => {
                return format!("cannot use assignment expressions with {}", self.noun());
            }
            E::InvalidAugmentedAssignmentTarget => {
                return format!(
                    "'{}' is an illegal expression for augmented assignment",
                    self.noun()
                );
            }
            E::InvalidAnnotatedAssignmentTarget => {
                return self.annotation("illegal target for annotation");
            }
            E::PositionalAfterKeywordArgument => "positional argument follows keyword argument",
            E::PositionalAfterKeywordUnpacking => {
                "positional argument follows keyword argument unpacking"
            }
            E::InvalidArgumentUnpackingOrder => {
                "iterable argument unpacking follows keyword argument unpacking"
            }
            E::NonDefaultParamAfterDefaultParam => {
                return self
                    .plain_or("parameter without a default follows parameter with a default");
            }
            E::ExpectedKeywordParam => return self.bare_star(),
            E::ParamAfterVarKeywordParam => "arguments cannot follow var-keyword argument",
            E::UnparenthesizedGeneratorExpression => return self.generator(),
            E::InvalidStarredExpressionUsage => context::starred(self.view, self.at),
            E::IterableUnpackingInComprehension => {
                "iterable unpacking cannot be used in comprehension"
            }
            E::UnexpectedIndentation => "unexpected indent",
            E::VarParameterWithDefault => {
                parameters::default_of_star(self.view, self.at.saturating_sub(1))
                    .unwrap_or("var-positional argument cannot have default value")
            }
            E::InvalidMatchPatternTarget
                if self.view.kind(self.at.saturating_sub(1)) == TokenKind::As =>
            {
                "cannot use '_' as a target"
            }
            E::ExpectedRealNumber => "real number required in complex literal",
            E::ExpectedImaginaryNumber => "imaginary number required in complex literal",
            _ => return self.unexpected(),
        };
        fixed.to_string()
    }

    fn unexpected(&self) -> String {
        context::unexpected(self.view, self.at).unwrap_or_else(|| "invalid syntax".to_string())
    }

    /// The message, unless a value is missing, which CPython notices first.
    fn plain_or(&self, message: &str) -> String {
        let missing = (self.at..self.view.statement_end(self.at))
            .find_map(|i| parameters::missing_value(self.view, i));
        missing.unwrap_or(message).to_string()
    }

    fn noun(&self) -> &'static str {
        let source = self.source().trim();
        let inner = source.strip_prefix('(').and_then(|s| s.strip_suffix(')'));
        match noun::noun(source) {
            "expression"
                if source.contains(":=") && noun::parsed(&format!("({source})")).is_some() =>
            {
                match inner {
                    Some(inner) => noun::noun(&format!("({inner})")),
                    None => "named expression",
                }
            }
            noun => noun,
        }
    }

    fn lexical(&self, error: &LexicalErrorType) -> String {
        use LexicalErrorType as L;
        match error {
            L::UnclosedStringError | L::StringError => self.unterminated(),
            L::FStringError(inner) | L::TStringError(inner) => {
                interpolated::message(self.view, self.range, inner)
            }
            L::IndentationError => {
                "unindent does not match any outer indentation level".to_string()
            }
            L::InvalidByteLiteral => "bytes can only contain ASCII literal characters".to_string(),
            L::UnrecognizedToken { tok } => match interpolated::brace(self.view, self.at) {
                Some(open) if tok.is_ascii_graphic() && open + 1 < self.at => {
                    interpolated::field(self.view, self.at)
                }
                _ => lexical::character(*tok),
            },
            L::LineContinuationError => {
                let rest = &self.view.text[self.range.start().into()..];
                let rest = rest.strip_prefix('\\').unwrap_or(rest);
                if rest.trim_start_matches(['\r', '\n']).is_empty() {
                    "unexpected EOF while parsing".to_string()
                } else {
                    "unexpected character after line continuation character".to_string()
                }
            }
            L::UnicodeError | L::MissingUnicodeLbrace | L::MissingUnicodeRbrace => {
                let start = self.at.saturating_sub(1);
                let near = (start..=self.at).find_map(|i| escapes::literal(self.view, i));
                near.map_or_else(
                    || {
                        "(unicode error) 'unicodeescape' codec can't decode bytes: unknown escape"
                            .to_string()
                    },
                    |found| found.message,
                )
            }
            L::Eof => "unexpected EOF while parsing".to_string(),
            L::OtherError(_) => {
                let text = &self.view.text[..self.range.end().into()];
                let start = text
                    .rfind(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '.')
                    .map_or(0, |at| at + 1);
                let number = lexical::number(&self.view.text[start..]);
                number.map_or_else(|| self.unexpected(), |(_, message)| message)
            }
        }
    }

    fn unterminated(&self) -> String {
        if self.ends_text() {
            return "f-string: expecting '}'".to_string();
        }
        let text = self.view.text;
        let mut open = usize::from(self.range.start());
        // The parser may point behind the quote.
        let token: usize = self.view.range(self.at).start().into();
        if !self.source().contains(['"', '\'']) {
            open = token.min(open);
        }
        let literal = text[open..].trim_start_matches(|c: char| c.is_ascii_alphabetic());
        let is_triple = literal.starts_with("'''") || literal.starts_with("\"\"\"");
        let what = if is_triple {
            "triple-quoted string"
        } else {
            "string"
        };
        let end = if is_triple {
            text.trim_end_matches('\n').len()
        } else {
            open + continued(&text[open..])
        };
        let line = 1 + text[..end].matches('\n').count();
        format!("unterminated {what} literal (detected at line {line})")
    }

    /// Whether what seems to open a string is the quote that ends the f-string around it.
    fn ends_text(&self) -> bool {
        let view = self.view;
        if interpolated::brace(view, self.at).is_none() {
            return false;
        }
        let start = (0..self.at)
            .rev()
            .find(|&i| view.kind(i) == TokenKind::FStringStart);
        let outer = start.map(|i| view.source(i).trim_start_matches(char::is_alphabetic));
        let here = view.text[self.range.start().into()..].trim_start_matches(char::is_alphabetic);
        outer.is_some_and(|quote| !quote.is_empty() && here.starts_with(quote))
    }

    fn expected(&self, expected: TokenKind, found: TokenKind) -> String {
        let view = self.view;
        let before = self
            .at
            .checked_sub(1)
            .map_or(TokenKind::EndOfFile, |i| view.kind(i));
        if interpolated::brace(view, self.at).is_some()
            && matches!(expected, TokenKind::Rbrace | TokenKind::FStringEnd)
        {
            let comma = context::unexpected(view, self.at);
            return comma.unwrap_or_else(|| interpolated::field(view, self.at));
        }
        match (expected, found) {
            (TokenKind::Colon, TokenKind::Equal) => self.unexpected(),
            (TokenKind::Colon, _) if parameters::in_lambda(view, self.at).is_some() => {
                self.unexpected()
            }
            (TokenKind::Colon, _) if context::in_dict(view, self.at) => {
                "':' expected after dictionary key".to_string()
            }
            (TokenKind::Colon, TokenKind::Dot) if self.within(TokenKind::Except) => {
                "invalid syntax".to_string()
            }
            (TokenKind::Colon, TokenKind::Newline | TokenKind::EndOfFile | TokenKind::Comment) => {
                "expected ':'".to_string()
            }
            (TokenKind::Colon, _) if view.depth(self.at) == 0 && self.forced() => {
                "expected ':'".to_string()
            }
            (TokenKind::Lpar, _) if self.within(TokenKind::Def) => "expected '('".to_string(),
            (TokenKind::Else, TokenKind::Colon) => self.unexpected(),
            (TokenKind::Else, _) => "expected 'else' after 'if' expression".to_string(),
            (TokenKind::Rsqb, TokenKind::Colon) if before == TokenKind::Name => {
                self.bound().unwrap_or_else(|| self.unexpected())
            }
            _ => self.unexpected(),
        }
    }

    /// A bound of a type parameter that can have none.
    fn bound(&self) -> Option<String> {
        let star = self.view.kind(self.at.checked_sub(2)?);
        let what = match star {
            TokenKind::Star => "TypeVarTuple",
            TokenKind::DoubleStar => "ParamSpec",
            _ => return None,
        };
        let listed = self.view.kind(self.at + 1) == TokenKind::Lpar;
        let which = if listed { "constraints" } else { "bound" };
        Some(format!("cannot use {which} with {what}"))
    }

    /// Whether the statement begins with a keyword.
    fn within(&self, keyword: TokenKind) -> bool {
        let mut start = self.view.line_start(self.at);
        if self.view.kind(start) == TokenKind::Async {
            start += 1;
        }
        self.view.kind(start) == keyword
    }

    /// Whether nothing but a colon can go on with the header.
    fn forced(&self) -> bool {
        [
            TokenKind::Def,
            TokenKind::Try,
            TokenKind::Else,
            TokenKind::Finally,
        ]
        .into_iter()
        .any(|keyword| self.within(keyword))
    }

    fn bare_star(&self) -> String {
        let view = self.view;
        let star = (0..=self.at)
            .rev()
            .find(|&i| view.kind(i) == TokenKind::Star);
        let star = star.unwrap_or(self.at);
        let mut next = star + 1;
        if view.kind(next) == TokenKind::Comma {
            next += 1;
        }
        match view.kind(next) {
            TokenKind::Rpar | TokenKind::DoubleStar | TokenKind::Colon => {
                "named arguments must follow bare *".to_string()
            }
            TokenKind::Slash => "/ must be ahead of *".to_string(),
            _ => "invalid syntax".to_string(),
        }
    }

    /// A generator expression that is not the only argument; that of a class is no argument at all.
    fn generator(&self) -> String {
        if self.within(TokenKind::Class) {
            return "invalid syntax".to_string();
        }
        "Generator expression must be parenthesized".to_string()
    }

    fn annotation(&self, message: &str) -> String {
        if self.view.kind(self.at) == TokenKind::Lambda {
            let view = self.view;
            let end = view.statement_end(self.at);
            let bracketed = (self.at + 1..end)
                .filter(|&i| view.kind(i) == TokenKind::Lpar)
                .find_map(|i| parameters::bracketed(view, i));
            if let Some(message) = bracketed {
                return message.to_string();
            }
            let value = (self.at + 1..end)
                .take_while(|&i| view.kind(i) != TokenKind::Colon)
                .filter(|&i| view.kind(i) == TokenKind::Equal)
                .find_map(|i| parameters::default_of_star(view, i));
            return value.unwrap_or("invalid syntax").to_string();
        }
        message.to_string()
    }

    fn assignment_target(&self) -> String {
        let view = self.view;
        let source = self.source();
        let noun = self.noun();
        let mut end = self.at;
        while end < view.len() && view.range(end).start() < self.range.end() {
            end += 1;
        }
        while view.kind(end) == TokenKind::Rpar {
            end += 1;
        }
        let assigned = view.kind(end) == TokenKind::Equal;
        let start = view.statement_start(self.at);
        // A target in a list of targets, or behind another `=`, is not taken for a comparison.
        let alone = view.range(start).start() == self.range.start()
            || (start..self.at).all(|i| view.kind(i) == TokenKind::Lpar);
        if assigned && alone && view.kind(self.at) == TokenKind::Await && end == self.at + 1 {
            return "invalid syntax".to_string();
        }
        let is_operand = match noun::parsed(source) {
            Some(tree) => match tree.expr() {
                Expr::UnaryOp(unary) => unary.op != UnaryOp::Not,
                Expr::BoolOp(_)
                | Expr::Compare(_)
                | Expr::Lambda(_)
                | Expr::If(_)
                | Expr::Generator(_)
                | Expr::BooleanLiteral(_)
                | Expr::NoneLiteral(_) => false,
                _ => true,
            },
            None => true,
        };
        let chained = (end + 1..view.statement_end(end))
            .any(|i| view.kind(i) == TokenKind::Equal && view.depth(i) == 0);
        let within_for = self.within(TokenKind::For) && !assigned;
        match noun {
            "comparison" if within_for => "invalid syntax".to_string(),
            "yield expression" if view.kind(start) == TokenKind::Lpar && assigned => {
                format!("cannot assign to {noun} here. Maybe you meant '==' instead of '='?")
            }
            "yield expression" => "assignment to yield expression not possible".to_string(),
            _ if assigned && alone && is_operand && !chained => {
                format!("cannot assign to {noun} here. Maybe you meant '==' instead of '='?")
            }
            _ => format!("cannot assign to {noun}"),
        }
    }

    fn other(&self, text: &str) -> String {
        let text = text.replace('`', "'");
        if text.starts_with("Expected an indented block") {
            return self.block(&text);
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
        } else if text.contains("'/' parameter must appear before") {
            "/ must be ahead of *"
        } else if text.contains("not allowed as first parameter") {
            return parameters::separator(self.view, self.at)
                .unwrap_or("invalid syntax")
                .to_string();
        } else if text.contains("can be annotated") {
            return self.annotation(&lower_first(&text));
        } else if text.contains("cannot have both 'except' and 'except*'")
            || text.contains("Cannot have both 'except' and 'except*'")
        {
            let next = (self.at..self.at + 3).find(|&i| view_star(self.view, i));
            let bare = next.is_some_and(|i| self.view.kind(i + 1) == TokenKind::Colon);
            if bare {
                "expected one or more exception types"
            } else {
                "cannot have both 'except' and 'except*' on the same 'try'"
            }
        } else if text.contains("one or more exception types") {
            "expected one or more exception types"
        } else if text.contains("Multiple exception types must be parenthesized") {
            "multiple exception types must be parenthesized"
        } else if text.contains("ositional patterns cannot follow keyword patterns") {
            "positional patterns follow keyword patterns"
        } else if text == "Expected a parameter name" {
            return self.parameter_name();
        } else if text.contains("Expected FStringEnd") {
            return interpolated::field(self.view, self.at);
        } else {
            return self.unexpected();
        };
        fixed.to_string()
    }

    /// What stands before `=` in a call.
    fn parameter_name(&self) -> String {
        let view = self.view;
        let end = view.statement_end(self.at);
        let equal = (self.at..end)
            .find(|&i| view.kind(i) == TokenKind::Equal && view.depth(i) == view.depth(self.at));
        let message = equal.and_then(|i| parameters::keyword(view, i));
        message.unwrap_or_else(|| self.unexpected())
    }

    /// A header without a block.
    fn block(&self, text: &str) -> String {
        let view = self.view;
        let mut last = self.at;
        while last > 0
            && (ends_line(view.kind(last)) || view.range(last).start() >= self.range.start())
        {
            last -= 1;
        }
        let header = view.line_start(last);
        let line = 1 + view.text[..view.range(header).start().into()]
            .matches('\n')
            .count();
        let words = lower_first(text)
            .replace(" clause", " statement")
            .replace("'case' block", "'case' statement")
            .replace("'class' definition", "class definition");
        let starred =
            view.kind(header) == TokenKind::Except && view.kind(header + 1) == TokenKind::Star;
        let words = if starred {
            words.replace("'except'", "'except*'")
        } else {
            words
        };
        format!("{words} on line {line}")
    }
}

fn view_star(view: &View<'_>, at: usize) -> bool {
    view.kind(at) == TokenKind::Star
}

/// The length of a literal's lines, as far as backslashes continue them.
fn continued(literal: &str) -> usize {
    let mut end = 0;
    for line in literal.split_inclusive('\n') {
        let bare = line.trim_end_matches(['\n', '\r']);
        let backslashes = bare.chars().rev().take_while(|c| *c == '\\').count();
        let is_last = literal[end + line.len()..].is_empty();
        if backslashes % 2 == 0 || bare.len() == line.len() || is_last {
            return end + bare.len();
        }
        end += line.len();
    }
    end
}

fn lower_first(text: &str) -> String {
    let text = text.replace('`', "'");
    let mut chars = text.chars();
    chars.next().map_or(String::new(), |first| {
        first.to_lowercase().chain(chars).collect()
    })
}
