//! Which functions and classes of the library stand for builtin ones of CPython.
//!
//! Takes the lines `#@ builtin MODULE: NAME NAME=SHOWN` that open a file of the library. A name is that of a function
//! or of a class with all of its methods, and SHOWN how messages name it; MODULE stands before it unless it is empty.
//! Lines `#@ class MODULE: NAME NAME=SHOWN !NAME` name classes that have no attributes to set and whose messages say
//! `MODULE.SHOWN`; the last form takes no subclasses. Lines `#@ words: NAME` name functions and classes that compute names
//! of attributes from nothing but words of the program's text.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::Lowerer;
use crate::ir::{ExprKind, Program, PyString, Spoken};

/// The names of the lines that begin with `prefix`, with their modules.
fn listed<'a>(
    file: &str,
    text: &'a str,
    prefix: &'static str,
) -> impl Iterator<Item = (&'a str, &'a str)> {
    let lines = text.lines().take_while(|line| line.starts_with("#@ "));
    let ours = file.starts_with("<molt>/");
    lines
        .filter(move |_| ours)
        .filter_map(move |line| line.strip_prefix(prefix)?.split_once(':'))
        .flat_map(|(module, names)| names.split_whitespace().map(move |name| (module, name)))
}

/// How messages name what CPython has in C, by name: `module:name`.
pub(crate) fn declared(file: &str, text: &str) -> HashMap<String, String> {
    listed(file, text, "#@ builtin ")
        .map(|(module, name)| {
            let (name, shown) = name.split_once('=').unwrap_or((name, name));
            (name.to_string(), format!("{module}:{shown}"))
        })
        .collect()
}

/// The classes that CPython has in C, by name.
pub(crate) fn classes(file: &str, text: &str) -> HashMap<String, Spoken> {
    listed(file, text, "#@ class ")
        .map(|(module, name)| {
            let is_last = name.starts_with('!');
            let name = name.trim_start_matches('!');
            let (name, shown) = name.split_once('=').unwrap_or((name, name));
            let spoken = Spoken {
                module: module.to_string(),
                name: shown.to_string(),
                is_last,
            };
            (name.to_string(), spoken)
        })
        .collect()
}

/// The functions and classes whose computed attribute names are words of the program.
pub(crate) fn worded(file: &str, text: &str) -> HashSet<String> {
    let names = listed(file, text, "#@ words");
    names.map(|(_, name)| name.to_string()).collect()
}

/// The words in the strings of the functions that are `live`.
pub(crate) fn words(program: &Program, live: &[bool]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (function, _) in program
        .functions
        .iter()
        .zip(live)
        .filter(|(_, live)| **live)
    {
        crate::visit::exprs(&function.body, &mut |e| {
            if let ExprKind::Str(PyString::Utf8(text)) = &e.kind {
                let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
                found.extend(words.filter(|w| !w.is_empty()).map(String::from));
            }
        });
    }
    found
}

impl Lowerer<'_> {
    /// Whether the names of attributes that the running function computes are words of the program.
    pub(crate) fn is_worded(&mut self) -> bool {
        let qualname = self.frame().qualname.clone();
        let ends = qualname.match_indices('.').map(|(at, _)| at);
        ends.chain([qualname.len()])
            .any(|end| self.worded.contains(&qualname[..end]))
    }

    /// How messages name the builtin function that one of this name in the current module stands for.
    pub(crate) fn native_name(&self, qualname: &str) -> Option<String> {
        if let Some(shown) = self.natives.get(qualname) {
            return Some(shown.clone());
        }
        let (class, name) = qualname.rsplit_once('.')?;
        let shown = self.natives.get(class)?;
        Some(format!("{shown}.{name}"))
    }
}
