//! Records of the runtime, parsed: what only a program names (see `molt_abi::records`).
//!
//! Takes the text of the custom section, gives typed records in sorted order. Signatures and type
//! stubs stay text; the compiler's reader of stubs parses them.

use std::fmt;
use std::ops::Deref;

/// One thing that a program may reach by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Record<'a> {
    /// A class of a module.
    Class {
        module: &'a str,
        name: &'a str,
        /// Data symbol of the type object.
        symbol: &'a str,
        /// Name of the base class; empty for `object`.
        base: &'a str,
    },
    /// A constant of a module, read through a function.
    Constant {
        module: &'a str,
        name: &'a str,
        stub: &'a str,
        getter: &'a str,
    },
    /// A function of a module.
    Function {
        module: &'a str,
        name: &'a str,
        signature: &'a str,
        /// Symbol of the entry that takes one value for each parameter.
        direct: &'a str,
        /// Symbol of the entry that takes an argument vector.
        generic: &'a str,
        /// `__text_signature__`: nothing where it follows from the signature, `-` where there is none.
        text: &'a str,
    },
    /// An attribute of instances that code computes.
    GetSet {
        /// Data symbol of the type object.
        ty: &'a str,
        name: &'a str,
        stub: &'a str,
        getter: &'a str,
        setter: Option<&'a str>,
    },
    /// A method of a type.
    Method {
        /// Data symbol of the type object.
        ty: &'a str,
        name: &'a str,
        signature: &'a str,
        direct: &'a str,
        generic: &'a str,
        /// CPython has it as the wrapper of a slot.
        wraps_slot: bool,
        /// The direct entry takes the receiver for what it should be.
        trusts_receiver: bool,
        /// As that of functions.
        text: &'a str,
    },
}

/// All records, sorted and without duplicates.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Records<'a> {
    records: Vec<Record<'a>>,
}

/// A line that is no record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordError {
    pub line: String,
    pub reason: &'static str,
}

impl<'a> Records<'a> {
    /// Parses the text of the section.
    pub fn parse(text: &'a str) -> Result<Self, RecordError> {
        let mut records = Vec::new();
        // Slots are for the linker, which reads them itself.
        let named = |line: &&str| !line.is_empty() && !line.starts_with("slot\t");
        for line in text.lines().filter(named) {
            records.push(Record::parse(ungated(line, None).unwrap_or(line))?);
        }
        records.sort_unstable();
        records.dedup();
        Ok(Records { records })
    }
}

/// The record of a line without what says which versions of Python have it: `since13` or `until13` before it. Nothing
/// where 3.`minor` has not.
pub fn ungated(line: &str, minor: Option<u8>) -> Option<&str> {
    let mut rest = line;
    loop {
        let Some((gate, record)) = rest.split_once('\t') else {
            return Some(rest);
        };
        let number = |key| {
            gate.strip_prefix(key)
                .and_then(|n: &str| n.parse::<u8>().ok())
        };
        let has = match (number("since"), number("until")) {
            (Some(first), _) => minor.is_none_or(|m| m >= first),
            (_, Some(end)) => minor.is_none_or(|m| m < end),
            (None, None) => return Some(rest),
        };
        if !has {
            return None;
        }
        rest = record;
    }
}

impl<'a> Deref for Records<'a> {
    type Target = [Record<'a>];

    fn deref(&self) -> &[Record<'a>] {
        &self.records
    }
}

impl<'r, 'a> IntoIterator for &'r Records<'a> {
    type Item = &'r Record<'a>;
    type IntoIter = std::slice::Iter<'r, Record<'a>>;

    fn into_iter(self) -> Self::IntoIter {
        self.records.iter()
    }
}

impl<'a> Record<'a> {
    /// Parses one line, without its newline.
    pub fn parse(line: &'a str) -> Result<Self, RecordError> {
        let error = |reason| RecordError {
            line: line.to_string(),
            reason,
        };
        let fields: Vec<&str> = line.split('\t').collect();
        let record = match *fields.as_slice() {
            ["function", module, name, signature, direct, generic, text] => Record::Function {
                module,
                name,
                signature,
                direct,
                generic,
                text,
            },
            ["method", ty, name, signature, direct, generic, words, text] => Record::Method {
                ty,
                name,
                signature,
                direct,
                generic,
                wraps_slot: words.starts_with("slot"),
                trusts_receiver: words.ends_with("any"),
                text,
            },
            ["getset", ty, name, stub, getter, setter] => {
                let setter = Some(setter).filter(|setter| !setter.is_empty());
                Record::GetSet {
                    ty,
                    name,
                    stub,
                    getter,
                    setter,
                }
            }
            ["class", module, name, symbol, base] => Record::Class {
                module,
                name,
                symbol,
                base,
            },
            ["constant", module, name, stub, getter] => Record::Constant {
                module,
                name,
                stub,
                getter,
            },
            _ => return Err(error("unknown kind or wrong number of fields")),
        };
        match record.name().is_empty() || record.owner().is_empty() {
            true => Err(error("a name is empty")),
            false => Ok(record),
        }
    }

    /// The Python name.
    pub fn name(&self) -> &'a str {
        match *self {
            Record::Class { name, .. }
            | Record::Constant { name, .. }
            | Record::Function { name, .. }
            | Record::GetSet { name, .. }
            | Record::Method { name, .. } => name,
        }
    }

    /// The module, or the data symbol of the type, that it belongs to.
    pub fn owner(&self) -> &'a str {
        match *self {
            Record::Class { module, .. }
            | Record::Constant { module, .. }
            | Record::Function { module, .. } => module,
            Record::GetSet { ty, .. } | Record::Method { ty, .. } => ty,
        }
    }

    /// Symbols of functions that it names.
    pub fn functions(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let (first, second) = match *self {
            Record::Class { .. } => (None, None),
            Record::Constant { getter, .. } => (Some(getter), None),
            Record::GetSet { getter, setter, .. } => (Some(getter), setter),
            Record::Function {
                direct, generic, ..
            }
            | Record::Method {
                direct, generic, ..
            } => (Some(direct), Some(generic)),
        };
        first.into_iter().chain(second)
    }

    /// The symbol of data that it names.
    pub fn data(&self) -> Option<&'a str> {
        match *self {
            Record::Class { symbol, .. } => Some(symbol),
            Record::GetSet { ty, .. } | Record::Method { ty, .. } => Some(ty),
            Record::Constant { .. } | Record::Function { .. } => None,
        }
    }
}

/// `__text_signature__` of a signature, nothing where there is none; `first` is what a function or a method is
/// bound to.
pub fn text_signature(signature: &str, text: &str, first: &str) -> String {
    match text {
        "" => {}
        "-" => return String::new(),
        text => return text.to_string(),
    }
    let parameters = match signature.split_once(" -> ") {
        Some((parameters, _)) => parameters,
        None => signature,
    };
    let inside = |text: &str| {
        let text = text.strip_prefix('(').unwrap_or(text);
        text.strip_suffix(')').unwrap_or(text).to_string()
    };
    if let Some(parameters) = parameters.strip_prefix("@static ") {
        return parameters.to_string();
    }
    let (first, parameters) = match parameters.strip_prefix("@class ") {
        Some(parameters) => ("$type", inside(parameters)),
        None => (first, inside(parameters)),
    };
    if first != "$module" {
        let rest = parameters.split_once(", ").map(|(_, rest)| rest);
        return match rest {
            Some(rest) => format!("({first}, {rest})"),
            None => format!("({first})"),
        };
    }
    let has_slash = parameters.split(", ").any(|p| p == "/");
    match (parameters.is_empty(), has_slash) {
        (true, _) => format!("({first}, /)"),
        (false, true) => format!("({first}, {parameters})"),
        (false, false) => format!("({first}, /, {parameters})"),
    }
}

impl fmt::Display for RecordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "record {:?}: {}", self.line, self.reason)
    }
}

impl std::error::Error for RecordError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_become_records_in_order() {
        let text = "method\tmolt_type_str\tupper\t(self, /) -> str\tm\tm_generic\t\t\n\
                    function\tbuiltins\tlen\t(obj, /) -> int\tf\tf_generic\t-\n\
                    getset\tmolt_type_int\treal\tint\tget\t\n\
                    class\tbuiltins\tint\tmolt_type_int\tobject\n\
                    slot\ttype\t064\tmolt_slot_repr\n\
                    class\tbuiltins\tint\tmolt_type_int\tobject\n";
        let records = Records::parse(text).expect("all lines are records");
        let names: Vec<_> = records.iter().map(Record::name).collect();
        assert_eq!(names, ["int", "len", "real", "upper"]);
        assert_eq!(
            records[1].functions().collect::<Vec<_>>(),
            ["f", "f_generic"]
        );
        assert_eq!(records[2].functions().collect::<Vec<_>>(), ["get"]);
        assert_eq!(records[0].data(), Some("molt_type_int"));
    }

    #[test]
    fn a_line_with_a_missing_field_is_refused() {
        let error = Records::parse("class\tbuiltins\tint\n").expect_err("it lacks two fields");
        assert!(error.to_string().contains("builtins"));
    }
}
