//! What a module defines at its top level, without looking further. Takes bytes; gives names, and nothing for a file
//! that does not parse: that is for [`crate::parse`] to say.

use std::collections::BTreeSet;

use ruff_python_ast as ast;
use ruff_python_parser::{Mode, ParseOptions, parse_unchecked};

/// Names bound by `def` and `class` outside of everything else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    pub functions: BTreeSet<String>,
    pub classes: BTreeSet<String>,
}

/// The outline of a file.
pub fn outline(bytes: &[u8]) -> Outline {
    molt_source::on_deep_stack(|| {
        let text = String::from_utf8_lossy(bytes);
        if crate::depth::check(&text).is_some() {
            return Outline::default();
        }
        let parsed = parse_unchecked(&text, ParseOptions::from(Mode::Module));
        let mut all = Outline::default();
        if let ast::Mod::Module(module) = parsed.syntax() {
            for statement in &module.body {
                match statement {
                    ast::Stmt::FunctionDef(f) => _ = all.functions.insert(f.name.to_string()),
                    ast::Stmt::ClassDef(c) => _ = all.classes.insert(c.name.to_string()),
                    _ => {}
                }
            }
        }
        all
    })
}
