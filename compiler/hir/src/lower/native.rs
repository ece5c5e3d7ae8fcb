//! Which functions and classes of the library stand for builtin ones of CPython.
//!
//! Takes the lines `#@ builtin MODULE: NAME NAME=SHOWN` that open a file of the library. A name is that of a function
//! or of a class with all of its methods, and SHOWN how messages name it; MODULE stands before it unless it is empty.
//! Lines `#@ class MODULE: NAME NAME=SHOWN !NAME` name classes that have no attributes to set and whose messages say
//! `MODULE.SHOWN`; the last form takes no subclasses.

use std::collections::HashMap;

use super::Lowerer;
use crate::ir::Spoken;

/// The names of the lines that begin with `prefix`, with their modules.
pub(crate) fn listed<'a>(
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

impl Lowerer<'_> {
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
