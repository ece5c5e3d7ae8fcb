//! The modules `wit_world`: a class for each type with a name, and one to derive from for each set of exports.

use std::fmt::Write;

use wit_parser::{
    Flags, Function, Record, Resolve, TypeDefKind, TypeId, Variant, World, WorldItem,
};

use super::Source;
use super::names::{camel, interface, own_name, snake, upper};
use crate::error::ComponentError;

/// `wit_world.types`, and what componentize-py calls it, too.
const TYPES: &str = include_str!("types.py");

pub(super) fn modules(resolve: &Resolve, world: &World) -> Result<Vec<Source>, ComponentError> {
    let mut all = vec![
        Source {
            name: "wit_world.types".into(),
            text: TYPES.into(),
            is_package: false,
        },
        Source {
            name: "componentize_py_types".into(),
            text: "from wit_world.types import Ok, Err, Some, Result\n".into(),
            is_package: true,
        },
    ];
    let mut own = String::new();
    let mut methods = Vec::new();
    let mut exports = String::new();
    let mut imports = String::new();
    for item in world.imports.values() {
        if let WorldItem::Type { id, .. } = item {
            class(resolve, *id, &mut own);
        }
    }
    for (key, item) in &world.imports {
        if let WorldItem::Interface { id, .. } = item {
            let name = snake(&interface(resolve, key));
            push_types(resolve, *id, &format!("wit_world.imports.{name}"), &mut all);
            let _ = writeln!(imports, "from wit_world.imports import {name}");
        }
    }
    for (key, item) in &world.exports {
        match item {
            WorldItem::Function(f) => methods.push(f),
            WorldItem::Interface { id, .. } => {
                let name = interface(resolve, key);
                let module = snake(&name);
                push_types(
                    resolve,
                    *id,
                    &format!("wit_world.exports.{module}"),
                    &mut all,
                );
                let _ = writeln!(exports, "from wit_world.exports import {module}");
                let functions = resolve.interfaces[*id]
                    .functions
                    .values()
                    .collect::<Vec<_>>();
                protocol(&camel(&name), &functions, &mut exports);
            }
            WorldItem::Type { .. } => {}
        }
    }
    protocol("WitWorld", &methods, &mut own);
    let package = |name: &str, text| Source {
        name: name.into(),
        text,
        is_package: true,
    };
    all.extend([
        package("wit_world", own),
        package("wit_world.exports", exports),
        package("wit_world.imports", imports),
    ]);
    Ok(all)
}

fn push_types(resolve: &Resolve, id: wit_parser::InterfaceId, name: &str, all: &mut Vec<Source>) {
    let mut text = String::new();
    for ty in resolve.interfaces[id].types.values() {
        class(resolve, *ty, &mut text);
    }
    all.push(Source {
        name: name.to_owned(),
        text,
        is_package: false,
    });
}

/// A class whose methods are to be written.
fn protocol(name: &str, functions: &[&Function], out: &mut String) {
    let _ = writeln!(out, "\n\nclass {name}:\n    pass");
    for f in functions {
        let mut params = vec!["self".to_owned()];
        params.extend(f.params.iter().map(|p| snake(&p.name)));
        let _ = writeln!(
            out,
            "\n    def {}({}):\n        raise NotImplementedError",
            snake(&f.name),
            params.join(", ")
        );
    }
}

fn class(resolve: &Resolve, id: TypeId, out: &mut String) {
    let def = &resolve.types[id];
    let name = camel(def.name.as_deref().unwrap_or_default());
    match &def.kind {
        TypeDefKind::Record(record) => self::record(&name, record, out),
        TypeDefKind::Variant(variant) => self::variant(&name, variant, out),
        TypeDefKind::Enum(cases) => {
            let cases: Vec<String> = cases.cases.iter().map(|c| upper(&c.name)).collect();
            enumeration(&name, &cases, out);
        }
        TypeDefKind::Flags(flags) => self::flags(&name, flags, out),
        TypeDefKind::Type(wit_parser::Type::Id(other)) => {
            let target = &resolve.types[*other];
            if let (Some(original), wit_parser::TypeOwner::Interface(owner)) =
                (&target.name, target.owner)
                && has_class(&target.kind)
                && target.owner != def.owner
            {
                // A type of another interface: the same class.
                let from = snake(&own_name(&resolve.interfaces[owner]));
                let place = if resolve.worlds.iter().any(|(_, w)| {
                    w.name == "program"
                        && w.exports
                            .values()
                            .any(|i| matches!(i, WorldItem::Interface { id, .. } if *id == owner))
                }) {
                    "exports"
                } else {
                    "imports"
                };
                let _ = writeln!(
                    out,
                    "from wit_world.{place}.{from} import {} as {name}",
                    camel(original)
                );
            } else if let Some(original) = &target.name
                && has_class(&target.kind)
            {
                let _ = writeln!(out, "{name} = {}", camel(original));
            }
        }
        _ => {}
    }
}

fn has_class(kind: &TypeDefKind) -> bool {
    matches!(
        kind,
        TypeDefKind::Record(_)
            | TypeDefKind::Enum(_)
            | TypeDefKind::Flags(_)
            | TypeDefKind::Type(_)
    )
}

fn record(name: &str, record: &Record, out: &mut String) {
    let fields: Vec<String> = record.fields.iter().map(|f| snake(&f.name)).collect();
    data_class(name, &fields, out);
}

/// What `@dataclass` makes.
fn data_class(name: &str, fields: &[String], out: &mut String) {
    let quoted: String = fields.iter().map(|f| format!("'{f}', ")).collect();
    let _ = writeln!(out, "\n\nclass {name}:\n    __match_args__ = ({quoted})");
    if !fields.is_empty() {
        let _ = writeln!(out, "\n    def __init__(self, {}):", fields.join(", "));
        for f in fields {
            let _ = writeln!(out, "        self.{f} = {f}");
        }
    }
    let _ = writeln!(out, "\n    def __eq__(self, other):");
    let _ = writeln!(out, "        if other.__class__ is not self.__class__:");
    let _ = writeln!(out, "            return NotImplemented");
    let equal: Vec<String> = fields
        .iter()
        .map(|f| format!("self.{f} == other.{f}"))
        .collect();
    let equal = if equal.is_empty() {
        "True".to_owned()
    } else {
        equal.join(" and ")
    };
    let _ = writeln!(out, "        return {equal}");
    let shown: Vec<String> = fields
        .iter()
        .map(|f| format!("{f}={{self.{f}!r}}"))
        .collect();
    let _ = writeln!(out, "\n    def __repr__(self):");
    let _ = writeln!(out, "        return f\"{name}({})\"", shown.join(", "));
}

fn variant(name: &str, variant: &Variant, out: &mut String) {
    let mut names = String::new();
    for case in &variant.cases {
        let class = format!("{name}_{}", camel(&case.name));
        let fields = if case.ty.is_some() {
            vec!["value".to_owned()]
        } else {
            Vec::new()
        };
        data_class(&class, &fields, out);
        names.push_str(&class);
        names.push_str(", ");
    }
    let _ = writeln!(out, "\n\n{name} = ({names})");
}

fn enumeration(name: &str, cases: &[String], out: &mut String) {
    let _ = writeln!(
        out,
        "\n\nclass {name}:\n    def __init__(self, name, value):\n        self.name = name\n        self.value = value\n
    def __repr__(self):\n        return f\"<{name}.{{self.name}}: {{self.value}}>\"\n
    def __str__(self):\n        return f\"{name}.{{self.name}}\"\n\n"
    );
    let mut members = String::new();
    for (value, case) in cases.iter().enumerate() {
        let _ = writeln!(out, "{name}.{case} = {name}({case:?}, {value})");
        let _ = write!(members, "{name}.{case}, ");
    }
    let _ = writeln!(out, "{name}_members = ({members})");
}

fn flags(name: &str, flags: &Flags, out: &mut String) {
    let all: u128 = (1 << flags.flags.len()) - 1;
    let _ = write!(
        out,
        "\n\nclass {name}:\n    def __init__(self, value):\n        self.value = value\n"
    );
    for (method, op) in [("or", "|"), ("and", "&"), ("xor", "^")] {
        let _ = write!(
            out,
            "\n    def __{method}__(self, other):\n        return {name}(self.value {op} other.value)\n"
        );
    }
    let _ = write!(
        out,
        "\n    def __invert__(self):\n        return {name}({all} & ~self.value)\n
    def __contains__(self, other):\n        return self.value & other.value == other.value\n
    def __bool__(self):\n        return self.value != 0\n
    def __eq__(self, other):\n        if other.__class__ is not self.__class__:\n            return NotImplemented\n        return self.value == other.value\n
    def __hash__(self):\n        return hash(self.value)\n
    def __repr__(self):\n        return f\"<{name}: {{self.value}}>\"\n\n\n"
    );
    for (bit, flag) in flags.flags.iter().enumerate() {
        let _ = writeln!(
            out,
            "{name}.{} = {name}({})",
            upper(&flag.name),
            1u128 << bit
        );
    }
}
