//! The parser's errors as diagnostics, in CPython's words. Takes what the parser made of a file; gives findings, the
//! one that CPython stops at first. Whether a file is refused is decided by the parser, and by the few checks here
//! that its grammar leaves out.

mod brackets;
mod context;
mod escapes;
mod grammar;
mod interpolated;
mod lexical;
mod noun;
mod parameters;
mod view;

use molt_source::{Diagnostic, FileId, Span};
use ruff_python_ast::ModModule;
use ruff_python_parser::{ParseError, ParseErrorType, Parsed, UnsupportedSyntaxErrorKind};
use ruff_text_size::{Ranged, TextRange};

use brackets::Mismatch;
use view::View;

/// At most this many per file: one mistake makes many more.
const MAX_ERRORS: usize = 5;
/// At most this many are put in words, which may take a look at all that follows them.
const MAX_TOLD: usize = 40;

/// The class of the exception that CPython raises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Syntax,
    Indentation,
    Tab,
}

/// What is wrong at a place.
#[derive(Clone, Debug)]
struct Found {
    range: TextRange,
    kind: Kind,
    message: String,
    /// What the parser says beyond CPython.
    detail: String,
    /// The tokenizer finds it, and is asked about the whole file where the parser fails.
    lexical: bool,
}

impl Found {
    fn new(range: TextRange, message: impl Into<String>) -> Found {
        Found {
            range,
            kind: Kind::Syntax,
            message: message.into(),
            detail: String::new(),
            lexical: true,
        }
    }

    fn diagnostic(self, file: FileId) -> Diagnostic {
        let code = match self.kind {
            Kind::Syntax => "syntax",
            Kind::Indentation => "indentation",
            Kind::Tab => "tabs",
        };
        let span = Span::new(file, self.range.start().into(), self.range.end().into());
        Diagnostic::error(code, self.message, span).label(self.detail)
    }
}

/// All syntax errors of a file, the first ones first.
pub(crate) fn diagnostics(parsed: &Parsed<ModModule>, file: FileId, text: &str) -> Vec<Diagnostic> {
    let view = View::new(parsed, text);
    let refused = !parsed.errors().is_empty() || !parsed.unsupported_syntax_errors().is_empty();
    if !refused {
        let tabs = text.contains('\t').then(|| lexical::tabs(&view)).flatten();
        return tabs.into_iter().map(|f| f.diagnostic(file)).collect();
    }
    let mut errors: Vec<&ParseError> = parsed.errors().iter().collect();
    errors.sort_by_key(|error| error.location.start());
    let is_lexical = |error: &&&ParseError| matches!(error.error, ParseErrorType::Lexical(_));
    let told = errors.iter().take(MAX_TOLD);
    let lexical = errors.iter().skip(MAX_TOLD).find(is_lexical);
    let mut all: Vec<Found> = told
        .chain(lexical)
        .map(|error| grammar::found(&view, error.range(), &error.error))
        .collect();
    let unsupported_errors = parsed.unsupported_syntax_errors();
    all.extend(unsupported_errors.iter().take(MAX_TOLD).map(|error| {
        let lexical = false;
        let message = unsupported(&error.kind, &text[error.range]);
        let detail = if message == "invalid syntax" {
            error.to_string()
        } else {
            String::new()
        };
        Found {
            detail,
            lexical,
            ..Found::new(error.range(), message)
        }
    }));
    all.sort_by_key(|found| found.range.start());
    overrule(&mut all, parsed, &view);
    all.truncate(MAX_ERRORS);
    all.into_iter().map(|f| f.diagnostic(file)).collect()
}

/// What the tokenizer would have said first, or says of the rest where the parser has nothing to say.
fn overrule(all: &mut Vec<Found>, parsed: &Parsed<ModModule>, view: &View<'_>) {
    let Some(first) = all.first().cloned() else {
        return;
    };
    let told = all.iter().find(|f| f.lexical).cloned();
    let mut tokenizer = vec![lexical::first(view), lexical::tabs(view), told];
    let mut open = None;
    match brackets::check(parsed, view.text) {
        Some(Mismatch::Closing(range, message)) => tokenizer.push(Some(Found::new(range, message))),
        Some(Mismatch::Unclosed(range, message)) => open = Some(Found::new(range, message)),
        None => {}
    }
    let earliest = tokenizer
        .into_iter()
        .flatten()
        .min_by_key(|f| f.range.start());
    if let Some(found) = earliest
        && (found.lexical || found.range.start() <= first.range.start())
    {
        *all = vec![found];
    } else if let Some(open) = open
        && open.range.start() <= first.range.start()
        && (runs_out(&first, view) || line(&open, view) < line(&first, view))
    {
        *all = vec![open];
    }
}

fn line(found: &Found, view: &View<'_>) -> usize {
    let before = &view.text[..found.range.start().into()];
    before.matches('\n').count()
}

/// Whether the parser ran into the end of the file.
fn runs_out(first: &Found, view: &View<'_>) -> bool {
    view.text[first.range.start().into()..].trim().is_empty()
}

fn unsupported(kind: &UnsupportedSyntaxErrorKind, source: &str) -> &'static str {
    match kind {
        UnsupportedSyntaxErrorKind::UnpackingInComprehension(_) if source.starts_with("**") => {
            "dict unpacking cannot be used in dict comprehension"
        }
        UnsupportedSyntaxErrorKind::UnpackingInComprehension(_) => {
            "iterable unpacking cannot be used in comprehension"
        }
        UnsupportedSyntaxErrorKind::UnparenthesizedExceptionTypes => {
            "multiple exception types must be parenthesized"
        }
        UnsupportedSyntaxErrorKind::ParenthesizedKeywordArgumentName => {
            "expression cannot contain assignment, perhaps you meant \"==\"?"
        }
        _ => "invalid syntax",
    }
}
