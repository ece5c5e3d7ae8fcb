//! Inputs without end for the compiler, which must neither panic, die, hang nor write a component that is not
//! valid; and programs made at random, which must do what they do under CPython. `cargo test --test fuzz` looks
//! for half a minute; by hand, with more time:
//!
//!     cargo test --test fuzz -- --seconds 600 --diff-seconds 600 --seed 7
//!
//! The seed decides every input. What fails is made small and saved, and the run fails.

#[path = "fuzz/differential.rs"]
mod differential;
#[path = "fuzz/generate.rs"]
mod generate;
#[path = "fuzz/input.rs"]
mod input;
#[path = "fuzz/random.rs"]
mod random;
#[path = "fuzz/shrink.rs"]
mod shrink;
#[path = "fuzz/worker.rs"]
mod worker;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use random::Random;
use worker::Worker;

/// How long one input may take. Debug builds on busy machines are slow; a hang is longer.
const PATIENCE: Duration = Duration::from_secs(60);

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if args.iter().any(|a| a == worker::WORKER) {
        return worker::serve().map_or(ExitCode::FAILURE, |()| ExitCode::SUCCESS);
    }
    if args.iter().any(|a| a == "--list") {
        return ExitCode::SUCCESS;
    }
    let number = |name: &str, otherwise: u64| {
        let at = args.iter().position(|a| a == name);
        at.and_then(|i| args.get(i + 1)?.parse().ok())
            .unwrap_or(otherwise)
    };
    if args.iter().any(|a| a == "--print") {
        print!("{}", generate::program(number("--seed", 1)));
        return ExitCode::SUCCESS;
    }
    let (seed, seconds) = (number("--seed", 1), number("--seconds", 20));
    println!("fuzz: seed {seed}, {seconds} seconds");
    let compiled = run(seed, Duration::from_secs(seconds));
    let compared = differential::run(seed, Duration::from_secs(number("--diff-seconds", 15)));
    if compiled && compared {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Whether nothing failed.
fn run(seed: u64, time: Duration) -> bool {
    let corpus = corpus();
    let mut worker = Worker::start();
    let mut found: BTreeSet<String> = BTreeSet::new();
    let (mut count, mut compiled) = (0, 0);
    let start = Instant::now();
    while start.elapsed() < time {
        // Each round has a seed of its own: a failing one can be run alone.
        let mut random = Random::new(seed.wrapping_mul(1 << 32).wrapping_add(count));
        count += 1;
        let input = input::input(&mut random, &corpus);
        let error = match worker.ask(&input, PATIENCE) {
            Ok(whole) => {
                compiled += u64::from(whole);
                continue;
            }
            Err(error) => error,
        };
        if !found.insert(kind(&error)) {
            continue;
        }
        let small = smallest(&mut worker, input, &error);
        let path = save(seed, count, &small);
        println!("round {count}: {error}\n  saved as {}", path.display());
    }
    println!(
        "fuzz: {count} inputs, {compiled} compiled, {} kinds of failure",
        found.len()
    );
    found.is_empty()
}

/// What makes two failures the same: the place in the compiler.
fn kind(error: &str) -> String {
    error
        .split_whitespace()
        .take(4)
        .collect::<Vec<_>>()
        .join(" ")
}

fn smallest(worker: &mut Worker, input: Vec<u8>, error: &str) -> Vec<u8> {
    let wanted = kind(error);
    let patience = if error == "hang" {
        Duration::from_secs(15)
    } else {
        PATIENCE
    };
    let tries = if error == "hang" { 40 } else { 1500 };
    shrink::shrink(input, tries, &mut |bytes| {
        worker
            .ask(bytes, patience)
            .is_err_and(|e| kind(&e) == wanted)
    })
}

fn save(seed: u64, round: u64, input: &[u8]) -> PathBuf {
    let path = std::env::temp_dir().join(format!("molt-fuzz-{seed}-{round}.py"));
    if let Err(error) = std::fs::write(&path, input) {
        println!("cannot save: {error}\n{}", String::from_utf8_lossy(input));
    }
    path
}

/// The programs of the test suite.
fn corpus() -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    collect(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("tests"),
        &mut all,
    );
    all.sort();
    all
}

fn collect(folder: &Path, all: &mut Vec<Vec<u8>>) {
    for path in std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|e| e.path())
    {
        if path.is_dir() {
            collect(&path, all);
        } else if path.extension().is_some_and(|e| e == "py") {
            all.extend(std::fs::read(&path));
        }
    }
}
