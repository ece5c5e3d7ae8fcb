//! Programs made at random, compared with CPython by `molt diff`. Skipped, and loudly, where there is no CPython 3.12.

use std::process::{Command, Output};
use std::time::{Duration, Instant};

use crate::generate;

/// Programs for each run of `molt diff`.
const BATCH: u64 = 8;

/// Whether all programs did the same.
pub fn run(seed: u64, time: Duration) -> bool {
    let start = Instant::now();
    let (mut number, mut well) = (0, true);
    while start.elapsed() < time {
        let Ok(folder) = tempfile::tempdir() else {
            println!("differential: there is no folder for temporary files");
            return false;
        };
        for _ in 0..BATCH {
            let program = generate::program(seed.wrapping_mul(1 << 32).wrapping_add(number));
            let path = folder.path().join(format!("program_{seed}_{number}.py"));
            number += 1;
            if std::fs::write(&path, program).is_err() {
                println!("differential: cannot write {}", path.display());
                return false;
            }
        }
        let output = match diff(folder.path()) {
            Ok(output) => output,
            Err(error) => {
                println!("differential: molt does not run: {error}");
                return false;
            }
        };
        let errors = String::from_utf8_lossy(&output.stderr);
        if errors.contains("CPython 3.12 is not here") {
            println!(
                "SKIPPED: programs made at random are not compared, because there is no CPython 3.12"
            );
            return true;
        }
        let report = String::from_utf8_lossy(&output.stdout);
        if !output.status.success() {
            // A program made at random may take CPython longer than anybody wants to wait.
            well &= report.contains(" 0 different, 0 not compiled, ");
            println!("{report}{errors}");
            println!("  kept in {}", folder.keep().display());
        }
    }
    println!("differential: seed {seed}, {number} programs");
    well
}

fn diff(folder: &std::path::Path) -> std::io::Result<Output> {
    Command::new(env!("CARGO_BIN_EXE_molt"))
        .args(["diff", "--no-native"])
        .arg(folder)
        .output()
}
