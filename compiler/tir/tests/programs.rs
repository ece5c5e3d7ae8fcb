//! Whole programs through every stage of this crate: what construction gives is well-formed, stays so through every
//! pass, and every reference is given up once.

use molt_hir::{StdlibIndex, lower};
use molt_source::Files;
use molt_syntax::{Loader, SourceFile, parse};
use molt_tir::build::build;
use molt_tir::infer::{BuiltinTypes, infer};
use molt_tir::ir::{Program, Unmanaged};
use molt_tir::library::Library;
use molt_tir::manage::manage;
use molt_tir::opt::{Level, optimize_checked};
use molt_tir::print::print;
use molt_tir::verify::verify;

/// There are no other modules.
struct Alone;

impl Loader for Alone {
    fn user_module(&self, _: &str) -> Option<SourceFile> {
        None
    }

    fn stdlib_module(&self, _: &str) -> Option<SourceFile> {
        None
    }
}

const BUILTINS: &str = "print len range list dict set tuple str int float bool object type super property iter next \
    abs sum min max sorted zip enumerate map filter repr isinstance bytes any all ord chr divmod round pow \
    staticmethod classmethod BaseException Exception ValueError TypeError KeyError IndexError LookupError \
    UnboundLocalError NameError AttributeError StopIteration RuntimeError ZeroDivisionError";

fn built(text: &str) -> Program<Unmanaged> {
    let mut files = Files::default();
    let source = SourceFile {
        name: "main.py".to_string(),
        bytes: text.as_bytes().to_vec(),
        is_package: false,
    };
    let parsed = parse(&mut files, source, &Alone).unwrap_or_else(|e| panic!("{e:#?}"));
    let index: StdlibIndex = [("builtins", BUILTINS.split_whitespace().collect::<Vec<_>>())]
        .into_iter()
        .collect();
    let lowered = lower(&parsed, &files, &index).unwrap_or_else(|e| panic!("{e:#?}"));
    let types = infer(&lowered.program, &BuiltinTypes::from_records(""));
    build(&lowered.program, &types, &Library::default(), &files, &[])
}

/// Problems with the functions that they are about.
fn explain(name: &str, text: &str, problems: Vec<molt_tir::verify::Problem>) -> String {
    let wrong: Vec<&str> = problems.iter().map(|p| p.function.as_str()).collect();
    let shown = text
        .split("\n\n")
        .filter(|f| wrong.iter().any(|w| f.contains(&format!(" {w} ("))))
        .take(2);
    let list: Vec<String> = problems.iter().take(12).map(ToString::to_string).collect();
    format!(
        "{name}\n{}\n\n{}",
        list.join("\n"),
        shown.collect::<Vec<_>>().join("\n\n")
    )
}

#[test]
fn programs_keep_the_rules() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/programs");
    let mut paths: Vec<_> = std::fs::read_dir(&folder)
        .expect("the folder")
        .map(|e| e.expect("entry").path())
        .collect();
    paths.sort();
    let mut failures = Vec::new();
    for path in paths
        .iter()
        .filter(|p| p.extension().is_some_and(|e| e == "py"))
    {
        let name = path
            .file_name()
            .map(|n| n.to_string_lossy().into_owned())
            .unwrap_or_default();
        let source = std::fs::read_to_string(path).expect("a program");
        for level in [Level::None, Level::Debug, Level::Release] {
            let mut p = built(&source);
            if let Err(problems) = verify(&p) {
                failures.push(explain(&format!("{name} as built"), &print(&p), problems));
                break;
            }
            optimize_checked(&mut p, level);
            let managed = manage(p);
            if let Err(problems) = verify(&managed) {
                failures.push(explain(
                    &format!("{name} managed at {level:?}"),
                    &print(&managed),
                    problems,
                ));
                break;
            }
            if std::env::var("SHOW").is_ok_and(|s| name.starts_with(&s) && level == Level::Release)
            {
                println!("{}", print(&managed));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n----\n"));
}
