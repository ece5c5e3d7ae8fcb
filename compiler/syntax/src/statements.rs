//! Where the statements of a program are, as whole lines: what a program can be made smaller by. Takes text, gives
//! byte ranges; nothing for text that does not parse.

use std::ops::Range;

use ruff_python_ast as ast;
use ruff_python_ast::visitor::{Visitor, walk_stmt};
use ruff_python_parser::{Mode, ParseOptions, parse};
use ruff_text_size::Ranged;

/// The lines of every statement, outer ones before those in them. Several on one line are one.
pub fn statements(text: &str) -> Vec<Range<usize>> {
    molt_source::on_deep_stack(|| {
        if crate::depth::check(text).is_some() {
            return Vec::new();
        }
        let Ok(parsed) = parse(text, ParseOptions::from(Mode::Module)) else {
            return Vec::new();
        };
        let mut finder = Finder {
            text,
            found: Vec::new(),
        };
        if let ast::Mod::Module(module) = parsed.syntax() {
            finder.visit_body(&module.body);
        }
        finder.found.dedup();
        finder.found
    })
}

/// Whether the parser takes the text.
pub fn parses(text: &str) -> bool {
    molt_source::on_deep_stack(|| {
        crate::depth::check(text).is_none() && parse(text, ParseOptions::from(Mode::Module)).is_ok()
    })
}

struct Finder<'t> {
    text: &'t str,
    found: Vec<Range<usize>>,
}

impl<'a> Visitor<'a> for Finder<'_> {
    fn visit_stmt(&mut self, stmt: &'a ast::Stmt) {
        let range = stmt.range();
        let (start, end) = (usize::from(range.start()), usize::from(range.end()));
        let start = self.text[..start].rfind('\n').map_or(0, |at| at + 1);
        let end = self.text[end..]
            .find('\n')
            .map_or(self.text.len(), |at| end + at + 1);
        self.found.push(start..end);
        walk_stmt(self, stmt);
    }
}
