//! `molt diff`: takes programs, runs each under CPython, as a component and as an executable, and says where they do not
//! do the same. A program that differs is made small: statements go as long as the difference stays.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use crate::args::DiffArgs;
use crate::bench;
use crate::failure::{Failure, why};
use crate::output;
use crate::process::{Ended, measure, run_for};

/// How long a program is made smaller.
const SHRINKING: Duration = Duration::from_secs(120);

/// Runs the command.
pub(crate) fn diff(args: &DiffArgs) -> Result<u8, Failure> {
    let python = match &args.cpython {
        Some(path) => interpreter(path)?,
        None => bench::python().ok_or_else(|| {
            Failure::File("CPython 3.12 is not here: name it with --cpython".into())
        })?,
    };
    let folder =
        tempfile::tempdir().map_err(|error| Failure::unwritable(&std::env::temp_dir(), &error))?;
    let own =
        std::env::current_exe().map_err(|error| Failure::unreadable(Path::new("molt"), &error))?;
    let runner = Runner {
        python,
        own,
        folder: folder.path().to_owned(),
        patience: Duration::from_secs(args.timeout.max(1)),
        native: !args.no_native,
    };
    let (mut same, mut refused, mut different, mut unfinished) = (0, 0, 0, 0);
    for program in programs(&args.paths)? {
        match runner.verdict(&program) {
            Verdict::Same => same += 1,
            Verdict::Refused(why) => {
                refused += 1;
                output::print(&format!("{}: not compiled: {why}\n", program.display()))?;
            }
            Verdict::Unfinished(why) => {
                unfinished += 1;
                output::print(&format!("{}: not compared: {why}\n", program.display()))?;
            }
            Verdict::Different(found) => {
                different += 1;
                output::print(&format!("{}: different\n{}", program.display(), found.text))?;
                if !args.no_shrink {
                    output::print(&runner.smaller(&program, &found)?)?;
                }
            }
        }
    }
    output::print(&format!(
        "{same} same, {different} different, {refused} not compiled, {unfinished} not compared\n"
    ))?;
    Ok(u8::from(different + unfinished > 0))
}

/// The interpreter that the user names, if it is one.
fn interpreter(path: &Path) -> Result<PathBuf, Failure> {
    let asked = measure(Command::new(path).args(["-c", "import sys; print(sys.version_info[0])"]))
        .map_err(|error| {
            Failure::File(format!("cannot run '{}': {}", path.display(), why(&error)))
        })?;
    if asked.stdout != b"3\n" {
        return Err(Failure::File(format!(
            "'{}' is no Python 3: name an interpreter to compare with",
            path.display()
        )));
    }
    Ok(path.to_owned())
}

/// The programs that the paths name, folders opened, folders in them, too.
fn programs(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut all = Vec::new();
    for path in paths {
        collect(path, true, &mut all)?;
    }
    if all.is_empty() {
        return Err(Failure::Usage("there is no program to compare".into()));
    }
    Ok(all)
}

fn collect(path: &Path, named: bool, all: &mut Vec<PathBuf>) -> Result<(), Failure> {
    if path.is_dir() {
        let main = path.join("main.py");
        if main.is_file() && !named {
            all.push(main);
            return Ok(());
        }
        let entries = std::fs::read_dir(path).map_err(|error| Failure::unreadable(path, &error))?;
        let mut entries: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        entries.sort();
        return entries
            .iter()
            .try_for_each(|entry| collect(entry, false, all));
    }
    if named {
        std::fs::metadata(path).map_err(|error| Failure::unreadable(path, &error))?;
    }
    if named || path.extension().is_some_and(|end| end == "py") {
        all.push(path.to_owned());
    }
    Ok(())
}

enum Verdict {
    Same,
    Refused(String),
    /// Something took too long.
    Unfinished(String),
    Different(Found),
}

/// A difference: which way of running, and in what.
struct Found {
    way: &'static str,
    aspects: Vec<&'static str>,
    text: String,
}

struct Runner {
    python: PathBuf,
    own: PathBuf,
    folder: PathBuf,
    patience: Duration,
    native: bool,
}

impl Runner {
    fn verdict(&self, program: &Path) -> Verdict {
        let expected = self.cpython(program);
        if expected.late {
            return Verdict::Unfinished(format!("CPython has not ended {}", self.after()));
        }
        if expected.code.is_none() {
            return Verdict::Unfinished("CPython was ended by a signal".into());
        }
        self.compare(program, &expected, None)
    }

    /// When programs are stopped.
    fn after(&self) -> String {
        format!("after {} s (--timeout)", self.patience.as_secs())
    }

    fn cpython(&self, program: &Path) -> Ended {
        let mut command = Command::new(&self.python);
        command
            .arg(program)
            .env("PYTHONHASHSEED", "0")
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .env("PYTHONIOENCODING", "utf-8");
        run_for(&mut command, self.patience)
    }

    /// Runs it both ways, or only the one asked for.
    fn compare(&self, program: &Path, expected: &Ended, only: Option<&str>) -> Verdict {
        if only != Some("native") {
            let mut command = Command::new(&self.own);
            command
                .args(["run", "--no-cache", "--allow-all"])
                .arg(program);
            // Compiling takes its time, too.
            let came = run_for(&mut command, self.patience + Duration::from_secs(60));
            if let Some(why) = refusal(&came) {
                return Verdict::Refused(why);
            }
            if let Some(found) = difference("component", expected, &came) {
                return Verdict::Different(found);
            }
        }
        if self.native && only != Some("component") {
            let executable = self.folder.join("program");
            let mut build = Command::new(&self.own);
            build
                .args(["build", "--native", "--allow-all", "-o"])
                .arg(&executable)
                .arg(program);
            let built = run_for(&mut build, Duration::from_secs(120));
            if built.late {
                return Verdict::Unfinished("the executable was not built in 120 s".into());
            }
            if built.code != Some(0) {
                return Verdict::Refused(first_line(&built.stderr));
            }
            let came = run_for(&mut Command::new(&executable), self.patience);
            if let Some(found) = difference("native", expected, &came) {
                return Verdict::Different(found);
            }
        }
        Verdict::Same
    }

    /// The smallest program found that differs in the same way.
    fn smaller(&self, program: &Path, found: &Found) -> Result<String, Failure> {
        let mut text = std::fs::read_to_string(program)
            .map_err(|error| Failure::unreadable(program, &error))?;
        let candidate = self.folder.join("smaller.py");
        let mut differs = |text: &str| {
            if std::fs::write(&candidate, text).is_err() {
                return false;
            }
            let expected = self.cpython(&candidate);
            // What only shows that a part is missing is no smaller form of the difference.
            if expected.code.is_none() || last_line(&expected.stderr).starts_with("SyntaxError") {
                return false;
            }
            match self.compare(&candidate, &expected, Some(found.way)) {
                Verdict::Different(now) => now.aspects == found.aspects,
                _ => false,
            }
        };
        let end = Instant::now() + SHRINKING;
        while let Some(less) = one_smaller(&text, &mut differs, end) {
            text = less;
        }
        let mut report = String::from("  the least program that differs so:\n");
        for line in text.lines() {
            let _ = writeln!(report, "    {line}");
        }
        Ok(report)
    }
}

/// The program without one of its statements, the largest first, if it still differs.
fn one_smaller(text: &str, differs: &mut dyn FnMut(&str) -> bool, end: Instant) -> Option<String> {
    let mut ranges = molt_pipeline::statements(text);
    ranges.sort_by_key(|range| std::cmp::Reverse(range.len()));
    ranges.dedup();
    for range in ranges {
        let old = &text[range.clone()];
        let indent: String = old
            .chars()
            .take_while(|c| *c == ' ' || *c == '\t')
            .collect();
        let pass = format!("{indent}pass\n");
        let forms = if old.trim() == "pass" {
            vec![String::new()]
        } else {
            vec![String::new(), pass]
        };
        for form in forms {
            if Instant::now() > end {
                return None;
            }
            let less = format!("{}{form}{}", &text[..range.start], &text[range.end..]);
            if !molt_pipeline::parses(&less) {
                continue;
            }
            if differs(&less) {
                return Some(less);
            }
        }
    }
    None
}

/// Why the program was not compiled, if it was not.
fn refusal(came: &Ended) -> Option<String> {
    let text = String::from_utf8_lossy(&came.stderr);
    let refused = came.code == Some(1) && came.stdout.is_empty() && text.starts_with("error[");
    refused.then(|| text.lines().next().unwrap_or_default().to_owned())
}

fn difference(way: &'static str, expected: &Ended, came: &Ended) -> Option<Found> {
    let mut aspects = Vec::new();
    let mut text = String::new();
    let code = |ended: &Ended| match ended.code {
        Some(code) => code.to_string(),
        None if ended.late => "none: it had to be stopped, as it took too long".to_owned(),
        None => "none: a signal ended it".to_owned(),
    };
    if expected.code != came.code {
        aspects.push("exit code");
        let _ = writeln!(
            text,
            "  {way}: exit code {}, CPython {}",
            code(came),
            code(expected)
        );
    }
    if expected.stdout != came.stdout {
        aspects.push("output");
        let (wanted, given) = first_difference(&expected.stdout, &came.stdout);
        let _ = writeln!(text, "  {way}: output {given}\n    CPython:    {wanted}");
    }
    // What a program that went well has in its standard error is no exception: warnings of the parser, say.
    let failed = expected.code != Some(0) || came.code != Some(0);
    let (wanted, given) = (last_line(&expected.stderr), last_line(&came.stderr));
    if failed && wanted != given {
        aspects.push("error");
        let _ = writeln!(text, "  {way}: error  {given}\n    CPython:    {wanted}");
    }
    (!aspects.is_empty()).then_some(Found { way, aspects, text })
}

/// The first lines that differ.
fn first_difference(a: &[u8], b: &[u8]) -> (String, String) {
    let (a, b) = (String::from_utf8_lossy(a), String::from_utf8_lossy(b));
    let (mut left, mut right) = (a.lines(), b.lines());
    let mut number = 0;
    loop {
        number += 1;
        match (left.next(), right.next()) {
            (x, y) if x == y && x.is_some() => {}
            (x, y) => {
                let shown = |line: Option<&str>| match line {
                    Some(line) => format!(
                        "line {number}: {}",
                        line.chars().take(200).collect::<String>()
                    ),
                    None => format!("line {number}: nothing"),
                };
                return (shown(x), shown(y));
            }
        }
    }
}

fn first_line(text: &[u8]) -> String {
    String::from_utf8_lossy(text)
        .lines()
        .next()
        .unwrap_or_default()
        .to_owned()
}

/// The exception, where there is one.
fn last_line(text: &[u8]) -> String {
    let text = String::from_utf8_lossy(text);
    text.trim_end()
        .lines()
        .last()
        .unwrap_or_default()
        .to_owned()
}
