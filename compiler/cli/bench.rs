//! `molt bench`: takes programs, runs each under CPython, `molt run`, as an executable and in C,
//! and gives a table of CPU times. Fails where outputs differ or a budget is exceeded.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::args::BenchArgs;
use crate::failure::Failure;
use crate::output;
use crate::process::{Measured, measure};

/// The ways to run a program, in the order of the table.
const WAYS: [&str; 4] = ["CPython", "molt run", "native", "C"];
const CPYTHON: usize = 0;
const NATIVE: usize = 2;

/// One line of the table.
struct Row {
    name: String,
    times: [Option<Duration>; 4],
    budget: Option<f64>,
    complaints: Vec<String>,
}

/// Runs the command.
pub(crate) fn bench(args: &BenchArgs) -> Result<u8, Failure> {
    let groups = groups(programs(&args.paths)?);
    let python = python().ok_or_else(|| {
        Failure::File(
            "CPython 3.12 is not here: put python3.12 on the PATH to compare with it".into(),
        )
    })?;
    let folder =
        tempfile::tempdir().map_err(|error| Failure::unwritable(&std::env::temp_dir(), &error))?;
    let bench = Bench {
        python,
        runs: args.runs.max(1),
        folder: folder.path().to_owned(),
        compiler: c_compiler(),
    };
    output::complain(&format!("molt: CPython is {}\n", bench.python.display()));
    if bench.compiler.is_none() {
        output::complain(
            "molt: there is no C compiler: without a `cc` on the PATH nothing is compared with C\n",
        );
    }
    let mut rows: Vec<Row> = Vec::new();
    let mut several = false;
    for group in groups {
        output::print(&heading(&group.name))?;
        let first = rows.len();
        for program in &group.programs {
            let row = bench.row(program)?;
            output::print(&line(&row))?;
            rows.push(row);
        }
        output::print(&means("geometric mean", &rows[first..]))?;
        several |= first > 0;
    }
    if several {
        output::print(&means("of all", &rows))?;
    }
    let complaints: Vec<String> = rows
        .iter()
        .flat_map(|row| {
            row.complaints
                .iter()
                .map(move |c| format!("{}: {c}", row.name))
        })
        .collect();
    if complaints.is_empty() {
        Ok(0)
    } else {
        Err(Failure::Check(complaints.join("\nmolt: ")))
    }
}

/// CPython 3.12: on the PATH, or where pyenv keeps it.
pub(crate) fn python() -> Option<PathBuf> {
    let home = std::env::var_os("HOME").map(PathBuf::from);
    let kept = home.and_then(|home| std::fs::read_dir(home.join(".pyenv/versions")).ok());
    let mut kept: Vec<PathBuf> = kept
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| entry.file_name().to_string_lossy().starts_with("3.12"))
        .map(|entry| entry.path().join("bin/python3.12"))
        .collect();
    kept.sort();
    kept.push(PathBuf::from("python3.12"));
    kept.into_iter().find(|python| {
        measure(Command::new(python).args([
            "-c",
            "import sys; sys.exit(sys.version_info[:2] != (3, 12))",
        ]))
        .is_ok_and(|version| version.success)
    })
}

fn c_compiler() -> Option<&'static str> {
    measure(Command::new("cc").arg("--version"))
        .is_ok_and(|found| found.success)
        .then_some("cc")
}

/// Programs of one folder, under its name.
struct Group {
    name: String,
    programs: Vec<PathBuf>,
}

/// The programs by folder, in the order in which the folders come.
fn groups(programs: Vec<PathBuf>) -> Vec<Group> {
    let mut all: Vec<Group> = Vec::new();
    for program in programs {
        let folder = program.parent().and_then(Path::file_name);
        let name = folder.map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        match all.last_mut().filter(|group| group.name == name) {
            Some(group) => group.programs.push(program),
            None => all.push(Group {
                name,
                programs: vec![program],
            }),
        }
    }
    all
}

/// The programs that the paths name, folders opened: those in them, and then those in their folders.
fn programs(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut all = Vec::new();
    for path in paths {
        if path.is_dir() {
            let mut folders = in_folder(path)?;
            let own: Vec<PathBuf> = folders.extract_if(.., |path| !path.is_dir()).collect();
            all.extend(own.into_iter().filter(is_program));
            for folder in folders {
                all.extend(in_folder(&folder)?.into_iter().filter(is_program));
            }
        } else {
            std::fs::metadata(path).map_err(|error| Failure::unreadable(path, &error))?;
            all.push(path.clone());
        }
    }
    if all.is_empty() {
        return Err(Failure::Usage("there is no program to measure".into()));
    }
    Ok(all)
}

/// What is in a folder, sorted.
fn in_folder(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = std::fs::read_dir(path).map_err(|error| Failure::unreadable(path, &error))?;
    let mut found: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    found.sort();
    Ok(found)
}

#[expect(clippy::ptr_arg, reason = "filters of paths want this type")]
fn is_program(path: &PathBuf) -> bool {
    path.extension().is_some_and(|end| end == "py")
}

struct Bench {
    python: PathBuf,
    runs: u32,
    folder: PathBuf,
    compiler: Option<&'static str>,
}

impl Bench {
    fn row(&self, program: &Path) -> Result<Row, Failure> {
        let text = std::fs::read_to_string(program)
            .map_err(|error| Failure::unreadable(program, &error))?;
        let name = program
            .file_stem()
            .map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
        let mut row = Row {
            name,
            times: [None; 4],
            budget: budget(&text),
            complaints: Vec::new(),
        };
        let mut expected = None;
        for (way, name) in WAYS.into_iter().enumerate() {
            let Some(mut command) = self.command(way, program, &row.name, &mut row.complaints)?
            else {
                continue;
            };
            match self.fastest(&mut command) {
                Ok(measured) => {
                    row.times[way] = Some(measured.cpu);
                    let output = (measured.success, measured.stdout);
                    let expected = expected.get_or_insert_with(|| output.clone());
                    if *expected != output {
                        let why = String::from_utf8_lossy(&measured.stderr)
                            .lines()
                            .last()
                            .unwrap_or("")
                            .to_owned();
                        row.complaints
                            .push(format!("{name} gives another result than CPython {why}"));
                    }
                }
                Err(error) => row.complaints.push(format!("{name} does not run: {error}")),
            }
        }
        if let (Some(budget), Some(ratio)) = (row.budget, row.ratio(NATIVE))
            && ratio > budget
        {
            row.complaints.push(format!(
                "takes {ratio:.3} of CPython's time, more than {budget}"
            ));
        }
        Ok(row)
    }

    /// The command for one way, made ready; `None` if there is none or it could not be built.
    fn command(
        &self,
        way: usize,
        program: &Path,
        name: &str,
        complaints: &mut Vec<String>,
    ) -> Result<Option<Command>, Failure> {
        let own = std::env::current_exe()
            .map_err(|error| Failure::unreadable(Path::new("molt"), &error))?;
        let mut ready = |command: &mut Command| match measure(command) {
            Ok(measured) if measured.success => true,
            Ok(measured) => {
                let why = String::from_utf8_lossy(&measured.stderr);
                complaints.push(format!(
                    "{}: {}",
                    WAYS[way],
                    why.lines().next().unwrap_or("fails")
                ));
                false
            }
            Err(error) => {
                complaints.push(format!("{}: {error}", WAYS[way]));
                false
            }
        };
        let executable = self.folder.join(format!("{name}.{way}"));
        Ok(match way {
            CPYTHON => {
                let mut command = Command::new(&self.python);
                command.arg(program).env("PYTHONHASHSEED", "0");
                Some(command)
            }
            1 => {
                let mut command = Command::new(own);
                command.arg("run").arg("--allow-time").arg(program);
                ready(&mut command).then_some(command)
            }
            NATIVE => {
                let mut build = Command::new(own);
                build
                    .args(["build", "--native", "--allow-time", "-o"])
                    .arg(&executable)
                    .arg(program);
                ready(&mut build).then(|| Command::new(&executable))
            }
            _ => {
                let source = program.with_file_name("c").join(format!("{name}.c"));
                match self.compiler {
                    Some(compiler) if source.is_file() => {
                        let mut build = Command::new(compiler);
                        build
                            .args(["-O2", "-std=c11", "-o"])
                            .arg(&executable)
                            .arg(&source)
                            .arg("-lm");
                        ready(&mut build).then(|| Command::new(&executable))
                    }
                    _ => None,
                }
            }
        })
    }

    /// The run with the least CPU time.
    fn fastest(&self, command: &mut Command) -> std::io::Result<Measured> {
        let mut best = measure(command)?;
        for _ in 1..self.runs {
            let next = measure(command)?;
            if next.cpu < best.cpu {
                best = next;
            }
        }
        Ok(best)
    }
}

impl Row {
    /// The time of one way as a part of CPython's.
    fn ratio(&self, way: usize) -> Option<f64> {
        let base = self.times[CPYTHON]?.as_secs_f64();
        (base > 0.0).then_some(self.times[way]?.as_secs_f64() / base)
    }
}

/// What a first line `# budget: 0.10` says.
fn budget(text: &str) -> Option<f64> {
    text.lines()
        .next()?
        .strip_prefix("# budget:")?
        .trim()
        .parse()
        .ok()
}

fn heading(group: &str) -> String {
    format!(
        "{:<16} {:>9} {:>9} {:>9} {:>9} {:>8} {:>8} {:>8} {:>7}\n",
        if group.is_empty() {
            "CPU s".to_owned()
        } else {
            format!("{group}, CPU s")
        },
        WAYS[0],
        WAYS[1],
        WAYS[2],
        WAYS[3],
        "run/Py",
        "nat/Py",
        "nat/C",
        "budget"
    )
}

fn line(row: &Row) -> String {
    let mut text = format!("{:<16}", row.name);
    for time in row.times {
        let _ = match time {
            Some(time) => write!(text, " {:>9.3}", time.as_secs_f64()),
            None => write!(text, " {:>9}", "-"),
        };
    }
    for (ratio, width) in [
        (row.ratio(1), 8),
        (row.ratio(NATIVE), 8),
        (against_c(row), 8),
        (row.budget, 7),
    ] {
        let _ = match ratio {
            Some(ratio) => write!(text, " {ratio:>width$.3}"),
            None => write!(text, " {:>width$}", "-"),
        };
    }
    text.push_str(if row.complaints.is_empty() {
        "\n"
    } else {
        "  !\n"
    });
    text
}

fn against_c(row: &Row) -> Option<f64> {
    let c = row.times[3]?.as_secs_f64();
    (c > 0.0).then_some(row.times[NATIVE]?.as_secs_f64() / c)
}

fn means(title: &str, rows: &[Row]) -> String {
    let run = mean(rows.iter().filter_map(|row| row.ratio(1)));
    let native = mean(rows.iter().filter_map(|row| row.ratio(NATIVE)));
    let c = mean(rows.iter().filter_map(against_c));
    let mut text = format!("{title:<16}{:>40}", "");
    for mean in [run, native, c] {
        let _ = match mean {
            Some(mean) => write!(text, " {mean:>8.3}"),
            None => write!(text, " {:>8}", "-"),
        };
    }
    text.push('\n');
    text
}

/// The geometric mean.
fn mean(ratios: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = ratios.fold((0.0, 0u32), |(sum, count), ratio| {
        (sum + ratio.ln(), count + 1)
    });
    (count > 0).then(|| (sum / f64::from(count)).exp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn budgets_and_means() {
        assert_eq!(budget("# budget: 0.10\nx = 1\n"), Some(0.10));
        assert_eq!(budget("x = 1\n"), None);
        assert_eq!(mean([].into_iter()), None);
        assert!((mean([0.5, 2.0].into_iter()).unwrap_or(0.0) - 1.0).abs() < 1e-9);
    }
}
