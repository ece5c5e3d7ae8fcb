//! `molt compare`: takes one program, runs it under CPython, with `molt run` and as an executable, and shows side by side
//! how it ended and what it took. Judges nothing but whether the results are the same.

use std::fmt::Write;
use std::path::Path;
use std::process::Command;

use crate::args::CompareArgs;
use crate::bench;
use crate::failure::Failure;
use crate::output;
use crate::process::{Measured, measure};

/// Runs the command.
pub(crate) fn compare(args: &CompareArgs) -> Result<u8, Failure> {
    let failed = |error: std::io::Error| Failure::unreadable(&args.file, &error);
    std::fs::metadata(&args.file).map_err(failed)?;
    let own =
        std::env::current_exe().map_err(|error| Failure::unreadable(Path::new("molt"), &error))?;
    let folder =
        tempfile::tempdir().map_err(|error| Failure::unwritable(&std::env::temp_dir(), &error))?;
    let executable = folder.path().join("program");
    let mut build = Command::new(&own);
    build
        .args(["build", "--native", "--allow-all", "-o"])
        .arg(&executable)
        .arg(&args.file);
    let built = measure(&mut build).map_err(failed)?;
    if !built.success {
        return Err(Failure::Program(
            String::from_utf8_lossy(&built.stderr).into_owned(),
        ));
    }
    let mut ways: Vec<(&str, Command)> = Vec::new();
    if let Some(python) = bench::python() {
        let mut command = Command::new(python);
        command.arg(&args.file).env("PYTHONHASHSEED", "0");
        ways.push(("CPython", command));
    }
    let mut run = Command::new(&own);
    run.args(["run", "--allow-all"]).arg(&args.file);
    // The first run compiles: the second is the one to compare.
    measure(&mut run).map_err(failed)?;
    ways.push(("molt run", run));
    ways.push(("native", Command::new(&executable)));
    let mut results: Vec<(&str, Measured)> = Vec::new();
    for (name, mut command) in ways {
        results.push((name, measure(&mut command).map_err(failed)?));
    }
    output::print(&table(&results))?;
    let same = results
        .windows(2)
        .all(|pair| pair[0].1.stdout == pair[1].1.stdout && pair[0].1.success == pair[1].1.success);
    if results.len() < 3 {
        output::print("CPython 3.12 is not here, and not in the comparison\n")?;
    }
    output::print(if same {
        "the results are the same\n"
    } else {
        "the results differ: `molt diff` shows where\n"
    })?;
    Ok(u8::from(!same))
}

fn table(results: &[(&str, Measured)]) -> String {
    let mut text = format!(
        "{:<10} {:>10} {:>8} {:>8}\n",
        "", "CPU ms", "ratio", "result"
    );
    let base = results.first().map_or(0.0, |(_, m)| m.cpu.as_secs_f64());
    for (name, measured) in results {
        let seconds = measured.cpu.as_secs_f64();
        let _ = writeln!(
            text,
            "{name:<10} {:>10.1} {:>8.3} {:>8}",
            seconds * 1000.0,
            if base > 0.0 { seconds / base } else { 1.0 },
            if measured.success { "well" } else { "failed" }
        );
    }
    text
}
