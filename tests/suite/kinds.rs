//! What each kind of test checks: takes a program, gives nothing or what is wrong. Every failure
//! text says what was expected and what came.

use std::fmt::Write;
use std::path::Path;
use std::process::Command;

use molt::source::{Main, Names};
use molt_host::executable::Settings;
use molt_host::{Compiler, Cpu, Env, Grants, Limits, Random, Time};
use molt_pipeline::{CompileError, Compiled, Level, Options, Stage};
use molt_source::{Diagnostic, Files};

use crate::case::{self, Case};
use crate::children::{self, Ended};

/// Runs a program as a component and as an executable; both must do what CPython does.
pub fn run(path: &Path) -> Result<(), String> {
    let case = Case::read(path)?;
    let compiled =
        compile(&case, Level::Release).map_err(|(_, text)| format!("not compiled:\n{text}"))?;
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let grants = grants(&case, folder.path())?;
    let limits = Limits {
        memory: case.memory()?,
    };
    let name = path
        .file_name()
        .map_or_else(String::new, |name| name.to_string_lossy().into_owned());

    let code = folder.path().join("code");
    let machine_code = Compiler::new(Cpu::Baseline)
        .compile(compiled.component.bytes())
        .map_err(|e| e.to_string())?;
    write(&code, machine_code.bytes())?;
    let mut command = children::code_command(&code, &grants, limits, &name)?;
    let component = execute(&mut command, &case, folder.path())?;
    if case.is_unlike_when_watched() {
        return findings(&component);
    }
    let problem = differences(&case, &component);
    if !problem.is_empty() {
        return Err(format!("as a component:\n{problem}"));
    }

    let executable = folder.path().join("program");
    let options = molt_native_aot::Options {
        cpu: Cpu::Baseline,
        settings: Settings { grants, limits },
    };
    let bytes = molt_native_aot::build_with(&compiled.component, machine_code.bytes(), &options)
        .map_err(|e| e.to_string())?;
    write(&executable, &bytes)?;
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(&executable, std::fs::Permissions::from_mode(0o755))
        .map_err(|e| e.to_string())?;
    let mut command = Command::new(&executable);
    let native = execute(&mut command, &case, folder.path())?;
    let same = native.stdout == component.stdout
        && native.stderr == component.stderr
        && native.code == component.code;
    if !same {
        return Err(format!(
            "as an executable, unlike the component:\n{}",
            differences(&case, &native)
        ));
    }
    Ok(())
}

/// What a runtime that watches itself found: of a program whose output depends on memory that is freed.
fn findings(ended: &Ended) -> Result<(), String> {
    let text = String::from_utf8_lossy(&ended.stderr);
    match text.lines().any(|line| line.starts_with("checked:")) {
        true => Err(text.into_owned()),
        false => Ok(()),
    }
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    std::fs::write(path, bytes).map_err(|error| format!("{}: {error}", path.display()))
}

fn execute(command: &mut Command, case: &Case, folder: &Path) -> Result<Ended, String> {
    command.args(case.args()).current_dir(folder);
    children::plain_environment(command);
    children::run(command, &case.stdin())
}

/// What a program may do: `#@ grant: time random env read write`, or `all`. Files are those of a
/// folder of its own.
fn grants(case: &Case, folder: &Path) -> Result<Grants, String> {
    let mut grants = Grants::default();
    for word in case.all("grant").flat_map(str::split_whitespace) {
        match word {
            "time" => grants.time = Time::Real,
            "random" => grants.random = Random::Os,
            "env" => grants.env = Env::All,
            "read" => grants.read.push(folder.to_owned()),
            "write" => grants.write.push(folder.to_owned()),
            "all" => {
                grants = Grants {
                    read: vec![folder.to_owned()],
                    write: vec![folder.to_owned()],
                    ..Grants::all()
                };
            }
            other => return Err(format!("there is no grant called {other}")),
        }
    }
    Ok(grants)
}

/// How what came differs from what was expected; empty if it does not.
fn differences(case: &Case, ended: &Ended) -> String {
    let mut text = String::new();
    let stdout = String::from_utf8_lossy(&ended.stdout);
    let stderr = String::from_utf8_lossy(&ended.stderr);
    if case.stdout() != stdout {
        text.push_str(&difference("output", &case.stdout(), &stdout));
    }
    match case.directive("stderr") {
        Some("any") => {}
        Some(_) if case.errors.is_empty() => {}
        Some("last") => {
            if stderr.trim_end().lines().last() != case.errors.last().map(String::as_str) {
                text.push_str(&difference(
                    "last line of the errors",
                    &case.errors.join("\n"),
                    &stderr,
                ));
            }
        }
        _ => {
            let came = case::error_lines(&stderr);
            if came != case.errors {
                text.push_str(&difference(
                    "errors",
                    &case.errors.join("\n"),
                    &came.join("\n"),
                ));
            }
        }
    }
    match case.exit() {
        Ok(code) if ended.code == Some(code) => {}
        Ok(code) => {
            let _ = writeln!(text, "exit code: expected {code}, came {:?}", ended.code);
            if case.directive("stderr").is_some() || !text.contains("errors") {
                let _ = writeln!(text, "standard error: {}", stderr.trim_end());
            }
        }
        Err(error) => text.push_str(&error),
    }
    text
}

/// The first lines that differ, with what comes before them.
fn difference(what: &str, expected: &str, came: &str) -> String {
    let expected: Vec<&str> = expected.split('\n').collect();
    let came: Vec<&str> = came.split('\n').collect();
    let same = expected
        .iter()
        .zip(&came)
        .take_while(|(a, b)| a == b)
        .count();
    let mut text = format!("{what} differs in line {}:\n", same + 1);
    for line in &expected[same.saturating_sub(2)..same] {
        let _ = writeln!(text, "    {line}");
    }
    for (mark, lines) in [('-', &expected), ('+', &came)] {
        for line in lines.iter().skip(same).take(5) {
            let _ = writeln!(text, "  {mark} {line}");
        }
    }
    text
}

/// A program must be refused with exactly these findings: `#> code line: title` each.
pub fn reject(path: &Path) -> Result<(), String> {
    let case = Case::read(path)?;
    let came = match compile(&case, Level::Debug) {
        Ok(_) => Vec::new(),
        Err((findings, _)) => findings,
    };
    if came == case.expected {
        return Ok(());
    }
    let marked: String = came.iter().map(|line| format!("#> {line}\n")).collect();
    Err(format!(
        "{}\nall that came:\n{marked}",
        difference("diagnostics", &case.expected.join("\n"), &came.join("\n"))
    ))
}

/// The text of a stage must contain the `#>` lines in this order, and none of the `#-` lines.
/// `#@ stage: hir|tir|wat` chooses the stage, `#@ level: debug|release` the effort, and
/// `#@ function: NAME` limits it all to the paragraph of one function.
pub fn tir(path: &Path) -> Result<(), String> {
    let case = Case::read(path)?;
    let stage = match case.directive("stage") {
        Some("hir") => Stage::Hir,
        Some("wat") => Stage::Wat,
        Some("wit") => Stage::Wit,
        None | Some("tir") => Stage::Tir,
        Some(other) => return Err(format!("there is no stage called {other}")),
    };
    let level = if case.directive("level") == Some("debug") {
        Level::Debug
    } else {
        Level::Release
    };
    let main = Main::file(&case.path, Names::Relative).map_err(|failure| format!("{failure:?}"))?;
    let options = Options {
        level,
        ..Options::default()
    };
    let mut files = Files::default();
    let loader = main.loader(Names::Relative);
    let text = molt_pipeline::emit(&mut files, main.source(), &loader, &options, stage)
        .map_err(|error| format!("not compiled: {}", rendered(&error, &files)))?;
    let text = match case.directive("function") {
        Some(name) => paragraph(&text, name)
            .ok_or_else(|| format!("there is no function {name} in\n{text}"))?,
        None => text,
    };
    let mut rest = text.as_str();
    for line in &case.expected {
        let line = line.trim();
        let Some(at) = rest.find(line) else {
            return Err(format!("`{line}` is missing, or out of order, in\n{text}"));
        };
        rest = &rest[at + line.len()..];
    }
    match case.absent.iter().find(|line| text.contains(line.as_str())) {
        Some(line) => Err(format!("`{line}` must not be in\n{text}")),
        None => Ok(()),
    }
}

/// From the line that opens a function to the one that closes it.
fn paragraph(text: &str, name: &str) -> Option<String> {
    let opens = |line: &&str| {
        let line = line.trim_start();
        (line.starts_with("func") || line.starts_with("def"))
            && line
                .split(|c: char| {
                    !c.is_alphanumeric() && c != '_' && c != '.' && c != '<' && c != '>'
                })
                .any(|word| word == name)
    };
    let lines: Vec<&str> = text.lines().collect();
    let start = lines.iter().position(opens)?;
    let end = lines[start + 1..]
        .iter()
        .position(|line| line.starts_with("func") || line.starts_with("def"));
    let end = end.map_or(lines.len(), |length| start + 1 + length);
    Some(lines[start..end].join("\n"))
}

/// A program must import exactly this: `#> interface function function` each. `#@ max-size: N` is
/// the most bytes that its component may have.
pub fn capability(path: &Path) -> Result<(), String> {
    let case = Case::read(path)?;
    let compiled =
        compile(&case, Level::Release).map_err(|(_, text)| format!("not compiled:\n{text}"))?;
    let description =
        molt_component::describe(compiled.component.bytes()).map_err(|error| error.to_string())?;
    let mut came: Vec<String> = description
        .imports
        .iter()
        .filter(|import| !import.functions.is_empty())
        .map(|import| format!("{} {}", import.name, import.functions.join(" ")))
        .collect();
    came.sort();
    if came != case.expected {
        let marked: String = came.iter().map(|line| format!("#> {line}\n")).collect();
        return Err(format!(
            "{}\nall that came:\n{marked}",
            difference("imports", &case.expected.join("\n"), &came.join("\n"))
        ));
    }
    if let Some(most) = case.directive("max-size") {
        if option_env!("MOLT_QUICK_RUNTIME").is_some() {
            eprintln!(
                "NOT CHECKED: the size of {}, because MOLT_QUICK_RUNTIME makes everything larger",
                path.display()
            );
            return Ok(());
        }
        let most: usize = most
            .trim()
            .parse()
            .map_err(|_| format!("no size: {most}"))?;
        let size = compiled.component.bytes().len();
        if size > most {
            return Err(format!("the component has {size} bytes, more than {most}"));
        }
    }
    Ok(())
}

/// The findings as lines, and as text for people.
type Refused = (Vec<String>, String);

/// Compiles the program of a test. A finding of the compiler's own faults is one, too.
fn compile(case: &Case, level: Level) -> Result<Compiled, Refused> {
    let mut main = Main::file(&case.path, Names::Relative)
        .map_err(|failure| (Vec::new(), format!("{failure:?}")))?;
    main.version = case.version().map_err(|error| (Vec::new(), error))?;
    let options = Options {
        level,
        compiler: "test".into(),
        ..Options::default()
    };
    let mut files = Files::default();
    let loader = main.loader(Names::Relative);
    let result = molt_pipeline::compile(&mut files, main.source(), &loader, &options);
    result.map_err(|error| {
        let text = rendered(&error, &files);
        match error {
            CompileError::Diagnostics(all) => {
                (all.iter().map(|d| finding(d, &files)).collect(), text)
            }
            CompileError::World(why) => (vec![format!("world {why}")], text),
            CompileError::TooLarge(why) => (vec![format!("too-large {why}")], text),
            CompileError::Internal(why) => (vec![format!("internal {why}")], text),
        }
    })
}

fn finding(diagnostic: &Diagnostic, files: &Files) -> String {
    let file = files.get(diagnostic.span.file);
    let (line, _) = file.line_column(diagnostic.span.start);
    match diagnostic.exception() {
        Some(kind) => format!("{} {line}: {kind}: {}", diagnostic.code, diagnostic.title),
        None => format!("{} {line}: {}", diagnostic.code, diagnostic.title),
    }
}

fn rendered(error: &CompileError, files: &Files) -> String {
    match error {
        CompileError::Diagnostics(all) => molt::render(all.iter(), files, false),
        CompileError::World(text) | CompileError::TooLarge(text) => text.clone(),
        CompileError::Internal(text) => format!("internal error: {text}"),
    }
}
