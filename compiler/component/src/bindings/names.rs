//! Names of WIT in Python: `kebab-case` as `snake_case`, `CamelCase` or `UPPER_CASE`. Never gives a keyword.

use wit_parser::{Interface, Resolve, TypeId, TypeOwner, WorldId, WorldKey};

const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
    "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import",
    "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while",
    "with", "yield",
];

pub(super) fn snake(name: &str) -> String {
    let text = name.replace(['-', '.'], "_").to_lowercase();
    if KEYWORDS.contains(&text.as_str()) {
        format!("{text}_")
    } else {
        text
    }
}

pub(super) fn camel(name: &str) -> String {
    let text: String = name
        .split(['-', '_', '.'])
        .map(|word| {
            let mut chars = word.chars();
            chars
                .next()
                .map_or_else(String::new, |c| c.to_uppercase().chain(chars).collect())
        })
        .collect();
    if KEYWORDS.contains(&text.as_str()) {
        format!("{text}_")
    } else {
        text
    }
}

pub(super) fn upper(name: &str) -> String {
    name.replace('-', "_").to_uppercase()
}

/// The last part of an interface's name.
pub(super) fn interface(resolve: &Resolve, key: &WorldKey) -> String {
    match key {
        WorldKey::Name(name) => name.clone(),
        WorldKey::Interface(id) => resolve.interfaces[*id].name.clone().unwrap_or_default(),
    }
}

/// Where the classes of a type's owner are, as the main module reaches them.
pub(super) fn module_of(resolve: &Resolve, world: WorldId, id: TypeId) -> String {
    match resolve.types[id].owner {
        TypeOwner::Interface(interface) => {
            let exports = &resolve.worlds[world].exports;
            let found = exports.iter().find(|(_, item)| {
                matches!(item, wit_parser::WorldItem::Interface { id, .. } if *id == interface)
            });
            match found {
                Some((key, _)) => format!(
                    "wit_world.exports.{}",
                    snake(&self::interface(resolve, key))
                ),
                None => format!(
                    "wit_world.imports.{}",
                    snake(&own_name(&resolve.interfaces[interface]))
                ),
            }
        }
        _ => "wit_world".to_owned(),
    }
}

pub(super) fn own_name(interface: &Interface) -> String {
    interface.name.clone().unwrap_or_default()
}
