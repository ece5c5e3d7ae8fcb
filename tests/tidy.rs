//! The house rules, checked over the tree: takes every source file, gives what breaks a rule, with
//! its place. Fixes nothing.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Lines of a file, and of a function, that are too many.
const MOST_LINES: usize = 800;
const MOST_FUNCTION_LINES: usize = 120;

/// Names that say nothing about what is inside.
const EMPTY_NAMES: [&str; 4] = ["utils", "common", "helpers", "misc"];

/// Where files may be read and written.
const FILE_ACCESS: [&str; 6] = [
    "compiler/cli/",
    "host/",
    "native-aot/",
    "tests/",
    "build.rs",
    "/examples/",
];

/// Passes: files in these folders never name each other.
const PASSES: [&str; 1] = ["compiler/tir/src/opt"];

/// Where crates may panic on what cannot be: tests and build scripts.
const MAY_UNWRAP: [&str; 6] = [
    "/tests/",
    "build.rs",
    "build_id.rs",
    "tests/",
    "/examples/",
    "/benches/",
];

#[derive(Clone)]
struct Source {
    path: String,
    text: String,
}

fn sources() -> Vec<Source> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let found = below(&root, &root, ".rs");
    assert!(found.len() > 50, "the sources are not where they should be");
    found
}

/// The modules of the standard library that are written in Python.
fn modules() -> Vec<Source> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let found = below(&root, &root.join("runtime-wasm/stdlib"), ".py");
    assert!(found.len() > 20, "the modules are not where they should be");
    found
}

fn below(root: &Path, folder: &Path, ending: &str) -> Vec<Source> {
    let mut found = Vec::new();
    collect(root, folder, ending, &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn collect(root: &Path, folder: &Path, ending: &str, found: &mut Vec<Source>) {
    for entry in std::fs::read_dir(folder)
        .expect("the folder can be listed")
        .flatten()
    {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type().is_ok_and(|kind| kind.is_symlink()) {
            continue;
        }
        if path.is_dir() {
            if name != "target" && !name.starts_with('.') {
                collect(root, &path, ending, found);
            }
        } else if name.ends_with(ending) {
            let text = std::fs::read_to_string(&path).expect("the source is text");
            let path = path
                .strip_prefix(root)
                .expect("it is below the root")
                .to_string_lossy()
                .into_owned();
            found.push(Source { path, text });
        }
    }
}

/// The text without what a `#[cfg(test)]` module holds, which ends every file that has one.
fn without_tests(text: &str) -> &str {
    text.find("#[cfg(test)]\nmod ")
        .map_or(text, |at| &text[..at])
}

/// Fails with every complaint, so that one run shows all.
fn report(rule: &str, complaints: &[String]) {
    assert!(
        complaints.is_empty(),
        "{rule}:\n  {}",
        complaints.join("\n  ")
    );
}

#[test]
fn every_file_says_what_it_is() {
    let bad: Vec<String> = sources()
        .iter()
        .filter(|s| !s.text.starts_with("//! "))
        .map(|s| s.path.clone())
        .collect();
    report(
        "every file opens with `//!`: what it takes, gives and never does",
        &bad,
    );
}

#[test]
fn files_are_small() {
    let all = [sources(), modules()].concat();
    let long = all
        .iter()
        .map(|s| (s, s.text.lines().count()))
        .filter(|(_, lines)| *lines > MOST_LINES);
    let bad: Vec<String> = long
        .map(|(s, lines)| format!("{}: {lines} lines", s.path))
        .collect();
    report("a file has at most 800 lines", &bad);
}

#[test]
fn functions_are_small() {
    let mut bad = Vec::new();
    for source in &sources() {
        for (line, name, lines) in functions(&source.text) {
            if lines > MOST_FUNCTION_LINES {
                bad.push(format!(
                    "{}:{line}: `{name}` has {lines} lines",
                    source.path
                ));
            }
        }
    }
    report("a function has at most 120 lines", &bad);
}

/// Start, name and length of every function, by the indentation that rustfmt gives.
fn functions(text: &str) -> Vec<(usize, String, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let body = line.trim_start();
        let Some(name) = function_name(body) else {
            continue;
        };
        let indentation = &line[..line.len() - body.len()];
        let closing = format!("{indentation}}}");
        let end = lines[at..].iter().position(|line| *line == closing);
        if let Some(length) = end
            && !lines[at..at + length].iter().any(|line| {
                line.trim_end().ends_with(';')
                    && line.starts_with(indentation)
                    && !line[indentation.len()..].starts_with(' ')
            })
        {
            found.push((at + 1, name, length + 1));
        }
    }
    found
}

fn function_name(line: &str) -> Option<String> {
    let mut words = line.split_whitespace();
    for _ in 0..6 {
        match words.next()? {
            "fn" => {
                let name = words.next()?;
                return Some(name.split(['(', '<']).next().unwrap_or(name).to_owned());
            }
            "const" | "unsafe" | "async" | "extern" | "\"C\"" => {}
            word if word.starts_with("pub") => {}
            _ => return None,
        }
    }
    None
}

#[test]
fn names_say_something() {
    let mut bad = Vec::new();
    for source in &sources() {
        let path = Path::new(&source.path);
        let stem = path
            .file_stem()
            .map_or_else(String::new, |s| s.to_string_lossy().into_owned());
        let folders = path
            .components()
            .map(|c| c.as_os_str().to_string_lossy().into_owned());
        if EMPTY_NAMES.contains(&stem.as_str())
            || folders
                .into_iter()
                .any(|f| EMPTY_NAMES.contains(&f.as_str()))
        {
            bad.push(source.path.clone());
        }
    }
    report("no module is called utils, common, helpers or misc", &bad);
}

#[test]
fn only_the_edges_touch_files() {
    let mut bad = Vec::new();
    for source in &sources() {
        if FILE_ACCESS.iter().any(|edge| source.path.contains(edge)) {
            continue;
        }
        let text = without_tests(&source.text);
        for (at, line) in text.lines().enumerate() {
            let code = line.trim_start();
            if (code.contains("std::fs") || code.contains("File::open")) && !code.starts_with("//")
            {
                bad.push(format!("{}:{}", source.path, at + 1));
            }
        }
    }
    report(
        "no std::fs outside the command line, build scripts, tests and host edges",
        &bad,
    );
}

#[test]
fn the_compiler_does_not_unwrap() {
    let mut bad = Vec::new();
    for source in &sources() {
        if !source.path.starts_with("compiler/")
            || MAY_UNWRAP.iter().any(|place| source.path.contains(place))
        {
            continue;
        }
        for (at, line) in without_tests(&source.text).lines().enumerate() {
            let code = line.trim_start();
            if code.starts_with("//") {
                continue;
            }
            if [".unwrap()", "todo!(", "unimplemented!("]
                .iter()
                .any(|call| code.contains(call))
            {
                bad.push(format!("{}:{}", source.path, at + 1));
            }
        }
    }
    report("no unwrap, todo or unimplemented in the compiler", &bad);
}

#[test]
fn passes_do_not_import_each_other() {
    let all = sources();
    let mut bad = Vec::new();
    for folder in PASSES {
        let of_pass =
            |s: &&Source| s.path.starts_with(&format!("{folder}/")) && !s.path.ends_with("/mod.rs");
        let passes: BTreeSet<String> = all
            .iter()
            .filter(of_pass)
            .map(|s| pass_of(&s.path, folder))
            .collect();
        for source in all.iter().filter(of_pass) {
            let own = pass_of(&source.path, folder);
            for other in passes.iter().filter(|other| **other != own) {
                if source.text.contains(&format!("opt::{other}"))
                    || (source.text.contains(&format!("super::{other}"))
                        && !source.path[folder.len() + 1..].contains('/'))
                {
                    bad.push(format!("{}: names `{other}`", source.path));
                }
            }
        }
    }
    report("passes do not import each other", &bad);
}

/// The pass that a file belongs to: its folder, or itself.
fn pass_of(path: &str, folder: &str) -> String {
    let rest = &path[folder.len() + 1..];
    let first = rest.split('/').next().unwrap_or(rest);
    first.strip_suffix(".rs").unwrap_or(first).to_owned()
}

#[test]
fn crates_depend_one_way() {
    // Each may name those before it, and nothing after it.
    let order = [
        "source",
        "syntax",
        "hir",
        "tir",
        "wasm",
        "link",
        "component",
        "pipeline",
    ];
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let mut bad = Vec::new();
    for (at, krate) in order.iter().enumerate() {
        let manifest =
            std::fs::read_to_string(root.join("compiler").join(krate).join("Cargo.toml"))
                .expect("the crate is there");
        let dependencies = manifest.split("[dependencies]").nth(1).unwrap_or("");
        for later in &order[at + 1..] {
            if dependencies
                .lines()
                .any(|line| line.starts_with(&format!("molt-{later}")))
            {
                bad.push(format!("{krate} depends on {later}"));
            }
        }
        if dependencies
            .lines()
            .any(|line| line.starts_with("molt-host") || line.starts_with("molt-native-aot"))
        {
            bad.push(format!("{krate} depends on the host"));
        }
    }
    let host = std::fs::read_to_string(root.join("host/Cargo.toml")).expect("the host is there");
    let of_host = host
        .split("[dependencies]")
        .nth(1)
        .and_then(|rest| rest.split("\n[").next())
        .unwrap_or("");
    if of_host.contains("molt-") {
        bad.push("the host depends on the compiler".into());
    }
    report("dependencies point one way", &bad);
}

#[test]
fn nothing_generated_is_kept() {
    // Tables made by a script from Unicode's data are the exception: the script lies beside them.
    let mut bad = Vec::new();
    for source in &sources() {
        let opening: String = source
            .text
            .lines()
            .take(5)
            .collect::<Vec<_>>()
            .join("\n")
            .to_lowercase();
        let generated = opening.contains("@generated")
            || opening.contains("do not edit")
            || opening.contains("generated by");
        if generated && !source.path.contains("/unicode/") && !source.path.contains("/tables") {
            bad.push(source.path.clone());
        }
    }
    report("no generated code in the tree but tables", &bad);
}
