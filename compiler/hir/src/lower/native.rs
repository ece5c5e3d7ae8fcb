//! Which functions of the library stand for builtin functions of CPython.
//!
//! Takes the lines `#@ builtin MODULE: NAME NAME=SHOWN` that open a file of the library. A name is that of a function
//! or of a class with all of its methods, and SHOWN how messages name it; MODULE stands before it unless it is empty.

use std::collections::HashMap;

use super::Lowerer;

const PREFIX: &str = "#@ builtin ";

/// How messages name what CPython has in C, by name: `module:name`.
pub(crate) fn declared(file: &str, text: &str) -> HashMap<String, String> {
    let mut found = HashMap::new();
    if !file.starts_with("<molt>/") {
        return found;
    }
    for line in text.lines().take_while(|line| line.starts_with("#@ ")) {
        let Some((module, names)) = line.strip_prefix(PREFIX).and_then(|l| l.split_once(':'))
        else {
            continue;
        };
        let names = names.split_whitespace();
        found.extend(names.map(|name| {
            let (name, shown) = name.split_once('=').unwrap_or((name, name));
            (name.to_string(), format!("{module}:{shown}"))
        }));
    }
    found
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
