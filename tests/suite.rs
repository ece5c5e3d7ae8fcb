//! The programs under `tests/`: one file per test, and the folder decides the kind. Takes programs
//! with what is expected of them in their last lines; with BLESS=1 writes those of `tests/run`
//! anew, from what CPython 3.12 does and never from what Molt does.

#[path = "suite/bless.rs"]
mod bless;
#[path = "suite/case.rs"]
mod case;
#[path = "suite/children.rs"]
mod children;
#[path = "suite/component.rs"]
mod component;
#[path = "suite/kinds.rs"]
mod kinds;
#[path = "suite/values.rs"]
mod values;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use libtest_mimic::{Arguments, Trial};

/// What a kind checks of one program.
type Check = fn(&Path) -> Result<(), String>;

fn main() -> ExitCode {
    if let Some(code) = children::requested() {
        return children::run_code(&code);
    }
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests");
    if std::env::var_os("BLESS").is_some_and(|value| value == "1") {
        return bless::bless(&root.join("run"), std::env::args().nth(1));
    }
    let mut arguments = Arguments::from_args();
    // Programs of the suite write to pipes and files of their own: nothing is lost by running them
    // side by side.
    arguments
        .test_threads
        .get_or_insert_with(|| std::thread::available_parallelism().map_or(4, usize::from));
    let kinds: [(&str, Check); 5] = [
        ("run", kinds::run),
        ("reject", kinds::reject),
        ("tir", kinds::tir),
        ("capability", kinds::capability),
        ("component", component::component),
    ];
    let mut trials = Vec::new();
    for (kind, check) in kinds {
        for path in case::programs(&root.join(kind)) {
            let name = path
                .strip_prefix(&root)
                .unwrap_or(&path)
                .to_string_lossy()
                .into_owned();
            trials.push(Trial::test(name, move || Ok(check(&path)?)));
        }
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}
