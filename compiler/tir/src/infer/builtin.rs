//! What the runtime image says of the types that builtins and stdlib functions give.
//!
//! Plain data, made from the records of the image; reads the small annotation language of the stubs. An
//! annotation of a container promises a new one: nobody else holds it when the function returns.

use std::collections::BTreeMap;

use super::table::T;

/// Return annotations and classes, by name.
#[derive(Debug, Default, Clone)]
pub struct BuiltinTypes {
    /// By (module, name): the text after `->`, empty where there is none.
    pub functions: BTreeMap<(String, String), String>,
    /// By (type name, method name).
    pub methods: BTreeMap<(String, String), String>,
    /// By (type name, attribute name): the attribute's type.
    pub attributes: BTreeMap<(String, String), String>,
    /// By (module, name): the constant's type.
    pub constants: BTreeMap<(String, String), String>,
    /// By (module, name): the name of the base class.
    pub classes: BTreeMap<(String, String), String>,
}

impl BuiltinTypes {
    /// Reads the text of the records section (`molt_abi::records`).
    pub fn from_records(text: &str) -> BuiltinTypes {
        let rows: Vec<Vec<&str>> = text
            .lines()
            .map(|line| line.split('\t').collect())
            .collect();
        let mut names: BTreeMap<&str, &str> = BTreeMap::new();
        let mut out = BuiltinTypes::default();
        for row in &rows {
            if let ["class", module, name, symbol, base, ..] = row[..] {
                names.insert(symbol, name);
                out.classes
                    .insert((module.to_string(), name.to_string()), base.to_string());
            }
        }
        for row in &rows {
            let owner = |symbol: &str| match names.get(symbol) {
                Some(name) => name.to_string(),
                None => symbol
                    .strip_prefix("molt_type_")
                    .unwrap_or(symbol)
                    .to_string(),
            };
            match row[..] {
                ["function", module, name, signature, ..] => {
                    out.functions
                        .insert((module.to_string(), name.to_string()), returned(signature));
                }
                ["method", symbol, name, signature, ..] => {
                    out.methods
                        .insert((owner(symbol), name.to_string()), returned(signature));
                }
                ["getset", symbol, name, stub, ..] => {
                    out.attributes
                        .insert((owner(symbol), name.to_string()), stub.trim().to_string());
                }
                ["constant", module, name, stub, ..] => {
                    out.constants.insert(
                        (module.to_string(), name.to_string()),
                        stub.trim().to_string(),
                    );
                }
                _ => {}
            }
        }
        out
    }

    /// Whether objects of exactly this builtin type surely have no such attribute: the records say what they have.
    /// Special names are also found in other ways.
    pub fn lacks(&self, ty: &str, name: &str) -> bool {
        let key = |ty: &str, name: &str| (ty.to_string(), name.to_string());
        let has = |ty: &str| {
            self.methods.contains_key(&key(ty, name))
                || self.attributes.contains_key(&key(ty, name))
        };
        let described = |ty: &str| {
            let first = self.methods.range(key(ty, "")..).next();
            first.is_some_and(|((owner, _), _)| owner == ty)
        };
        match ty {
            "bool" => described("int") && !has("bool") && !has("int"),
            _ => described(ty) && !has(ty),
        }
    }

    /// Whether the class is `BaseException` or derives from it.
    pub fn is_exception(&self, module: &str, name: &str) -> bool {
        if module == "builtins" && is_builtin_exception(name) {
            return true;
        }
        let (mut module, mut name) = (module.to_string(), name.to_string());
        for _ in 0..32 {
            let Some(base) = self.classes.get(&(module.clone(), name.clone())) else {
                return false;
            };
            let (base_module, base_name) = match base.rsplit_once('.') {
                Some((m, n)) => (m.to_string(), n.to_string()),
                None => ("builtins".to_string(), base.clone()),
            };
            if base_module == "builtins" && is_builtin_exception(&base_name) {
                return true;
            }
            (module, name) = (base_module, base_name);
        }
        false
    }
}

/// The text after `->`.
fn returned(signature: &str) -> String {
    signature
        .rsplit_once("->")
        .map(|(_, t)| t.trim().to_string())
        .unwrap_or_default()
}

/// The classes of exceptions and warnings of the builtins module.
pub fn is_builtin_exception(name: &str) -> bool {
    matches!(
        name,
        "StopIteration"
            | "StopAsyncIteration"
            | "GeneratorExit"
            | "KeyboardInterrupt"
            | "SystemExit"
            | "BaseException"
            | "Exception"
            | "BaseExceptionGroup"
            | "ExceptionGroup"
    ) || (name.starts_with(|c: char| c.is_ascii_uppercase())
        && (name.ends_with("Error") || name.ends_with("Warning")))
}

/// Attributes that a builtin exception class keeps itself: assignments to them do not reach a slot.
pub fn exception_attributes(name: &str) -> &'static [&'static str] {
    match name {
        "SystemExit" => &["code"],
        "StopIteration" | "StopAsyncIteration" => &["value"],
        "ImportError" | "ModuleNotFoundError" => &["name", "path", "msg", "name_from"],
        "AttributeError" => &["name", "obj"],
        "NameError" | "UnboundLocalError" => &["name"],
        "SyntaxError" | "IndentationError" | "TabError" => &[
            "msg",
            "filename",
            "lineno",
            "offset",
            "text",
            "end_lineno",
            "end_offset",
            "print_file_and_line",
        ],
        "UnicodeError" | "UnicodeDecodeError" | "UnicodeEncodeError" | "UnicodeTranslateError" => {
            &["encoding", "object", "start", "end", "reason"]
        }
        "BaseExceptionGroup" | "ExceptionGroup" => &["message", "exceptions"],
        "OSError"
        | "BlockingIOError"
        | "ChildProcessError"
        | "ConnectionError"
        | "BrokenPipeError"
        | "ConnectionAbortedError"
        | "ConnectionRefusedError"
        | "ConnectionResetError"
        | "FileExistsError"
        | "FileNotFoundError"
        | "InterruptedError"
        | "IsADirectoryError"
        | "NotADirectoryError"
        | "PermissionError"
        | "ProcessLookupError"
        | "TimeoutError" => &[
            "errno",
            "strerror",
            "filename",
            "filename2",
            "winerror",
            "characters_written",
        ],
        _ => &[],
    }
}

/// An annotation, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Annotation {
    Any,
    /// No value: the function always raises.
    Never,
    Plain(T),
    /// Named: a builtin or stdlib class.
    Class(String),
    List(Box<Annotation>),
    Set(Box<Annotation>),
    Dict(Box<Annotation>, Box<Annotation>),
    Tuple(Vec<Annotation>),
    TupleOf(Box<Annotation>),
    Iterator(Box<Annotation>),
    Union(Vec<Annotation>),
}

/// Reads `list[str]`, `bool | None`, `tuple[int, ...]`; anything else is `Any`.
pub fn parse_annotation(text: &str) -> Annotation {
    let parts = split_top(text, '|');
    if parts.len() > 1 {
        return Annotation::Union(parts.into_iter().map(parse_annotation).collect());
    }
    let text = text.trim();
    if let Some((head, rest)) = text.split_once('[') {
        let Some(inner) = rest.strip_suffix(']') else {
            return Annotation::Any;
        };
        return parse_generic(head.trim(), split_top(inner, ','));
    }
    match text {
        "None" => Annotation::Plain(T::NONE),
        "bool" => Annotation::Plain(T::BOOL),
        "int" => Annotation::Plain(T::INT),
        "float" => Annotation::Plain(T::FLOAT),
        "complex" => Annotation::Plain(T::COMPLEX),
        "str" => Annotation::Plain(T::STR),
        "bytes" => Annotation::Plain(T::BYTES),
        "range" => Annotation::Plain(T::RANGE),
        "Never" | "NoReturn" => Annotation::Never,
        "list" => Annotation::List(Box::new(Annotation::Any)),
        "set" => Annotation::Set(Box::new(Annotation::Any)),
        "dict" => Annotation::Dict(Box::new(Annotation::Any), Box::new(Annotation::Any)),
        "tuple" => Annotation::TupleOf(Box::new(Annotation::Any)),
        "" | "Any" | "object" | "Self" => Annotation::Any,
        name => Annotation::Class(name.to_string()),
    }
}

fn parse_generic(head: &str, parts: Vec<&str>) -> Annotation {
    let one = || {
        Box::new(
            parts
                .first()
                .map_or(Annotation::Any, |p| parse_annotation(p)),
        )
    };
    match head {
        "list" => Annotation::List(one()),
        "set" => Annotation::Set(one()),
        "dict" => {
            let value = parts
                .get(1)
                .map_or(Annotation::Any, |p| parse_annotation(p));
            Annotation::Dict(one(), Box::new(value))
        }
        "tuple" if parts.get(1).is_some_and(|p| p.trim() == "...") => Annotation::TupleOf(one()),
        "tuple" => Annotation::Tuple(parts.into_iter().map(parse_annotation).collect()),
        "Iterator" => Annotation::Iterator(one()),
        "Optional" => Annotation::Union(vec![*one(), Annotation::Plain(T::NONE)]),
        "Union" => Annotation::Union(parts.into_iter().map(parse_annotation).collect()),
        _ => Annotation::Any,
    }
}

/// Splits at a separator that is not inside brackets.
fn split_top(text: &str, separator: char) -> Vec<&str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0, 0);
    for (i, c) in text.char_indices() {
        match c {
            '[' | '(' => depth += 1,
            ']' | ')' => depth -= 1,
            c if c == separator && depth == 0 => {
                parts.push(text[start..i].trim());
                start = i + c.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(text[start..].trim());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn annotations() {
        assert_eq!(parse_annotation("int"), Annotation::Plain(T::INT));
        assert_eq!(
            parse_annotation("list[str] | None"),
            Annotation::Union(vec![
                Annotation::List(Box::new(Annotation::Plain(T::STR))),
                Annotation::Plain(T::NONE)
            ])
        );
        assert_eq!(
            parse_annotation("tuple[int, ...]"),
            Annotation::TupleOf(Box::new(Annotation::Plain(T::INT)))
        );
        assert_eq!(
            parse_annotation("dict[str, list[int]]"),
            Annotation::Dict(
                Box::new(Annotation::Plain(T::STR)),
                Box::new(Annotation::List(Box::new(Annotation::Plain(T::INT))))
            )
        );
        assert_eq!(parse_annotation(""), Annotation::Any);
    }

    #[test]
    fn records() {
        let text = "class\tbuiltins\tstr\tmolt_type_str\tobject\nmethod\tmolt_type_str\tupper\t(self, /) -> str\ta\tb\n\
                    function\tbuiltins\tlen\t(obj, /) -> int\ta\tb\nclass\tjson\tJSONDecodeError\tx\tValueError\n";
        let b = BuiltinTypes::from_records(text);
        assert_eq!(
            b.functions[&("builtins".to_string(), "len".to_string())],
            "int"
        );
        assert_eq!(b.methods[&("str".to_string(), "upper".to_string())], "str");
        assert!(b.is_exception("json", "JSONDecodeError"));
        assert!(!b.is_exception("builtins", "str"));
    }
}
