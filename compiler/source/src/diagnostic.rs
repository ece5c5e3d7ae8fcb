//! What the compiler tells the user about a program.

use crate::Span;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    Error,
    Warning,
}

/// A message about a span, beside the primary one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    pub span: Span,
    pub text: String,
}

/// One finding. Always located.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    pub severity: Severity,
    /// Stable identifier such as `unsupported-statement`.
    pub code: &'static str,
    /// What is wrong, one line.
    pub title: String,
    pub span: Span,
    /// Text at the span.
    pub label: String,
    pub related: Vec<Label>,
    /// What to do instead.
    pub help: Option<String>,
}

impl Diagnostic {
    pub fn error(code: &'static str, title: impl Into<String>, span: Span) -> Diagnostic {
        Diagnostic {
            severity: Severity::Error,
            code,
            title: title.into(),
            span,
            label: String::new(),
            related: Vec::new(),
            help: None,
        }
    }

    pub fn warning(code: &'static str, title: impl Into<String>, span: Span) -> Diagnostic {
        Diagnostic {
            severity: Severity::Warning,
            ..Diagnostic::error(code, title, span)
        }
    }

    /// The exception of CPython's that it is, where it is one: the title is the text of that exception.
    pub fn exception(&self) -> Option<&'static str> {
        match self.code {
            "syntax" | "invalid-source" if self.severity == Severity::Error => Some("SyntaxError"),
            "indentation" => Some("IndentationError"),
            "tabs" => Some("TabError"),
            _ => None,
        }
    }

    /// The class of the warning that CPython has for it, where it has one.
    pub fn warning_class(&self) -> Option<&'static str> {
        (self.code == "syntax-warning").then_some("SyntaxWarning")
    }

    pub fn label(mut self, text: impl Into<String>) -> Diagnostic {
        self.label = text.into();
        self
    }

    pub fn help(mut self, text: impl Into<String>) -> Diagnostic {
        self.help = Some(text.into());
        self
    }

    /// Adds a message about another place.
    pub fn also(mut self, span: Span, text: impl Into<String>) -> Diagnostic {
        self.related.push(Label {
            span,
            text: text.into(),
        });
        self
    }
}

/// One or more findings, at least one of them an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// None where there is no error in `all`.
    pub fn new(all: Vec<Diagnostic>) -> Option<Diagnostics> {
        all.iter()
            .any(|d| d.severity == Severity::Error)
            .then_some(Diagnostics(all))
    }

    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }

    pub fn into_vec(self) -> Vec<Diagnostic> {
        self.0
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(d: Diagnostic) -> Diagnostics {
        Diagnostics(vec![d])
    }
}
