//! Holds the list of what CPython 3.12 has under `builtins` and in its builtin types against the
//! records of the runtime: takes `tests/inventory/builtins.tsv`, gives the rows whose state is no
//! longer so, and where the runtime's signature is another. With `BLESS=1` it writes those rows anew.
//!
//! `tests/inventory/generate.py` makes the rows. A state is `record` where the runtime has one for
//! just this owner, `base` where only a base class has it, `compiler` where the compiler itself knows
//! the name, `python: ` and the file where the library's Python has it, else `refused: ` and one of
//! the reasons of `REFUSED`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use molt_image::Record;

/// All that is refused is refused for one of these.
const REFUSED: [&str; 5] = [
    // exec, eval, compile, breakpoint, help, __build_class__: code comes only from the program's files.
    "there is no interpreter at run time",
    // What code objects tell of their instructions, and how frames step through them.
    "there is no bytecode",
    // Variables of functions stand where the machine likes them: frames tell where, never what.
    "a frame has no variables to show",
    // Names of builtins are bound when the program is compiled: no dict of them can be replaced.
    "builtins are not replaced wholesale",
    // What CPython has for its own tests and its own printing.
    "a matter of CPython itself",
];

/// The names that the runtime has, by owner: a type, or `builtins`.
fn recorded() -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for record in molt_image::records(12).iter() {
        let (owner, name) = match record {
            Record::Method { ty, name, .. } | Record::GetSet { ty, name, .. } => {
                (ty.strip_prefix("molt_type_").unwrap_or(ty), name)
            }
            Record::Function { module, name, .. }
            | Record::Class { module, name, .. }
            | Record::Constant { module, name, .. } => (*module, name),
        };
        let names = found.entry(owner.to_string()).or_default();
        names.insert(name.to_string());
    }
    found
}

/// The state of a row, with the reason that it had; `bases` as CPython orders them.
fn state(recorded: &BTreeMap<String, BTreeSet<String>>, row: &[&str]) -> String {
    // Symbols have no hyphens.
    let has = |owner: &str| {
        let owner = owner.replace('-', "_");
        recorded.get(&owner).is_some_and(|n| n.contains(row[1]))
    };
    if has(row[0]) {
        return "record".to_string();
    }
    if row[4].split(' ').any(has) {
        return "base".to_string();
    }
    let (kind, rest) = row[5].split_once(": ").unwrap_or((row[5], ""));
    let holds = match kind {
        "compiler" => rest.is_empty() && used(row[1]),
        "python" => defined(rest, row[1]),
        "refused" => REFUSED.contains(&rest),
        _ => false,
    };
    if holds {
        return row[5].to_string();
    }
    "absent".to_string()
}

/// Whether the program with all names that the compiler knows itself has this one, as a word.
fn used(name: &str) -> bool {
    let text = text_of("tests/run/builtins/known_to_the_compiler.py");
    text.split(|c: char| !c.is_alphanumeric() && c != '_')
        .any(|word| word == name)
}

/// Whether a file of the library defines the name.
fn defined(file: &str, name: &str) -> bool {
    let text = text_of(&format!("runtime-wasm/stdlib/{file}"));
    let starts = [
        format!("class {name}("),
        format!("def {name}("),
        format!("self.{name} = "),
        format!("{name} = "),
    ];
    text.lines()
        .any(|line| starts.iter().any(|s| line.trim_start().starts_with(s)))
}

fn text_of(path: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(path).unwrap_or_default()
}

/// `__text_signature__` of every function and method, by owner and name.
fn signatures() -> BTreeMap<(String, String), String> {
    let mut found = BTreeMap::new();
    for record in molt_image::records(12).iter() {
        let (owner, name, text) = match *record {
            Record::Method {
                ty,
                name,
                signature,
                text,
                ..
            } => {
                let owner = ty.strip_prefix("molt_type_").unwrap_or(ty);
                (
                    owner,
                    name,
                    molt_image::text_signature(signature, text, "$self"),
                )
            }
            Record::Function {
                module,
                name,
                signature,
                text,
                ..
            } => (
                module,
                name,
                molt_image::text_signature(signature, text, "$module"),
            ),
            _ => continue,
        };
        found.insert((owner.to_string(), name.to_string()), text);
    }
    found
}

#[test]
fn signatures_are_those_of_cpython() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/inventory/builtins.tsv");
    let text = fs::read_to_string(&path).expect("the inventory is there");
    let known = signatures();
    let mut wrong = Vec::new();
    for line in text.lines() {
        let row: Vec<&str> = line.split('\t').collect();
        let key = (row[0].replace('-', "_"), row[1].to_string());
        if let Some(own) = known.get(&key).filter(|own| *own != row[3]) {
            wrong.push(format!("{}.{}: {own} for {}", row[0], row[1], row[3]));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} differ:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn the_inventory_says_what_the_runtime_has() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/inventory/builtins.tsv");
    let text = fs::read_to_string(&path).expect("the inventory is there");
    let recorded = recorded();
    let (mut rows, mut wrong) = (Vec::new(), Vec::new());
    for line in text.lines() {
        let row: Vec<&str> = line.split('\t').collect();
        assert_eq!(row.len(), 6, "fields of {line:?}");
        let now = state(&recorded, &row);
        if now != row[5] {
            wrong.push(format!("{} {}: {} is {now}", row[0], row[1], row[5]));
        }
        rows.push(format!("{}\t{now}\n", row[..5].join("\t")));
    }
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, rows.concat()).expect("the inventory can be written");
        return;
    }
    assert!(
        wrong.is_empty(),
        "BLESS=1 cargo test --test inventory, then say where what is absent is, or why it is refused:\n{}",
        wrong.join("\n")
    );
}
