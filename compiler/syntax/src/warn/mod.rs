//! What CPython warns of when it compiles a file: sound syntax that is hardly meant so.
//!
//! Takes a parsed file, gives warnings: first those of its tokens, then those of its statements. Refuses nothing.

mod literals;
mod statements;

use molt_source::{Diagnostic, FileId, Span, Version};
use ruff_python_ast::ModModule;
use ruff_python_parser::Parsed;
use ruff_text_size::TextRange;

/// A message and its place.
type Found = (String, TextRange);

pub(crate) fn collect(
    parsed: &Parsed<ModModule>,
    file: FileId,
    text: &str,
    version: Version,
) -> Vec<Diagnostic> {
    let mut found = literals::of_tokens(parsed, text, version);
    found.extend(statements::of_tree(&parsed.syntax().body, version));
    let located = |(message, range): Found| {
        let span = Span::new(file, u32::from(range.start()), u32::from(range.end()));
        Diagnostic::warning("syntax-warning", message, span)
    };
    found.into_iter().map(located).collect()
}
