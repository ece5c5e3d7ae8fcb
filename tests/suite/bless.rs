//! New expectations for `tests/run`, from CPython 3.12, or from the version that a test names. Molt is not asked.
//! Where that CPython is missing, the test is left as it is, and said to be.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use molt_source::Version;

use crate::case::{self, Case};
use crate::children::{self, Ended};

/// Writes the expectations of every program whose path contains `filter`.
pub fn bless(folder: &Path, filter: Option<String>) -> ExitCode {
    let interpreters = Version::ALL.map(|version| (version, python(version)));
    if interpreters.iter().all(|(_, python)| python.is_none()) {
        eprintln!("BLESS=1 needs CPython: none on the PATH or in ~/.pyenv. Nothing was written.");
        return ExitCode::FAILURE;
    }
    let filter = filter
        .filter(|text| !text.starts_with('-'))
        .unwrap_or_default();
    let mut failed = 0;
    let mut changed = 0;
    let mut skipped = 0;
    for path in case::programs(folder) {
        if !path.to_string_lossy().contains(&filter) {
            continue;
        }
        let version = match Case::read(&path).and_then(|case| case.version()) {
            Ok(version) => version,
            Err(error) => {
                println!("{}: {error}", path.display());
                failed += 1;
                continue;
            }
        };
        let of_version = interpreters.iter().find(|(v, _)| *v == version);
        let Some(python) = of_version.and_then(|(_, python)| python.as_ref()) else {
            println!("SKIPPED {}: CPython {version} is not here", path.display());
            skipped += 1;
            continue;
        };
        match one(python, &path) {
            Ok(true) => {
                println!("blessed {}", path.display());
                changed += 1;
            }
            Ok(false) => {}
            Err(error) => {
                println!("{}: {error}", path.display());
                failed += 1;
            }
        }
    }
    println!("{changed} changed, {failed} failed, {skipped} skipped for want of their CPython");
    if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// CPython of a version, wherever it is.
fn python(version: Version) -> Option<PathBuf> {
    let name = format!("python{version}");
    let mut candidates = Vec::new();
    if let Some(home) = std::env::var_os("HOME")
        && let Ok(versions) = std::fs::read_dir(Path::new(&home).join(".pyenv/versions"))
    {
        let of_version = versions.flatten().filter(|entry| {
            entry
                .file_name()
                .to_string_lossy()
                .starts_with(&version.to_string())
        });
        candidates.extend(of_version.map(|entry| entry.path().join("bin").join(&name)));
    }
    candidates.sort();
    candidates.push(PathBuf::from(&name));
    candidates.into_iter().find(|python| {
        let named = Command::new(python).arg("--version").output();
        named.is_ok_and(|output| {
            String::from_utf8_lossy(&output.stdout).starts_with(&format!("Python {version}."))
        })
    })
}

/// Whether the expectations of a program changed.
fn one(python: &Path, path: &Path) -> Result<bool, String> {
    let before = Case::read(path)?;
    let mut ended = observe(python, &before)?;
    let code = ended.code.ok_or("CPython was killed by a signal")?;
    if code != before.exit()? {
        // The directive moves every line of the program, so the program is observed again.
        let text = with_exit(&before.text, code);
        write(path, &text)?;
        ended = observe(python, &Case::read(path)?)?;
    }
    let case = Case::read(path)?;
    let stdout = String::from_utf8(ended.stdout).map_err(|_| "the output is not UTF-8")?;
    if stdout.contains(['\r', '\0', '\x0c']) {
        return Err("the output has control characters: print a repr".into());
    }
    let folder = format!("{}/", case.folder().display());
    let stderr = String::from_utf8_lossy(&ended.stderr).replace(&folder, "");
    let stderr = if case.directive("stderr").is_some() {
        String::new()
    } else {
        stderr
    };
    let expected = case::expectation(&stdout, &stderr);
    let text = format!("{}\n{expected}", &case.text[..case::body_end(&case.text)]);
    if text != before.text {
        write(path, &text)?;
    }
    Ok(text != before.text)
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    std::fs::write(path, text).map_err(|error| error.to_string())
}

fn observe(python: &Path, case: &Case) -> Result<Ended, String> {
    let name = case.path.file_name().ok_or("a test without a name")?;
    let mut command = match case.memory()? {
        None => Command::new(python),
        // Room for the interpreter itself.
        Some(bytes) => {
            let mut shell = Command::new("sh");
            let limit = format!(
                "ulimit -v {} && exec \"$0\" \"$@\"",
                (bytes >> 10) + (64 << 10)
            );
            shell.arg("-c").arg(limit).arg(python);
            shell
        }
    };
    command
        .arg(name)
        .args(case.args())
        .current_dir(case.folder());
    children::plain_environment(&mut command);
    command
        .env("PYTHONHASHSEED", "0")
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("PYTHONIOENCODING", "utf-8");
    children::run(&mut command, &case.stdin())
}

/// The program with another `#@ exit:` line, or none for 0.
fn with_exit(text: &str, code: i32) -> String {
    let mut lines: Vec<String> = text
        .lines()
        .filter(|line| !line.starts_with("#@ exit:"))
        .map(str::to_owned)
        .collect();
    if code != 0 {
        let after = lines
            .iter()
            .take_while(|line| line.starts_with("#@"))
            .count();
        lines.insert(after, format!("#@ exit: {code}"));
    }
    lines.join("\n") + "\n"
}
