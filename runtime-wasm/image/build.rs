//! Builds the runtime for wasm32 with cargo, keeping symbols and relocations, and embeds it with its
//! records and the standard library modules written in Python.
//!
//! The inner build has its own target directory beside the outer one's and none of the outer one's
//! settings, so that every outer build (debug, release, check) shares one deterministic image.

use std::path::{Path, PathBuf};
use std::process::{Command, exit};
use std::{env, fs};

#[path = "src/record.rs"]
#[allow(dead_code)]
mod record;

const TARGET: &str = "wasm32-unknown-unknown";
/// Set, it asks for the image of the runtime's dev profile.
const QUICK: &str = "MOLT_QUICK_RUNTIME";
/// Set, it asks for a runtime that checks reference counts.
const CHECKED: &str = "MOLT_CHECKED_RUNTIME";

fn main() {
    if let Err(message) = run() {
        eprintln!("{message}");
        exit(1);
    }
}

fn run() -> Result<(), String> {
    let runtime = variable("CARGO_MANIFEST_DIR")?.join("..");
    let runtime = runtime
        .canonicalize()
        .map_err(|error| format!("{}: {error}", runtime.display()))?;
    let out = variable("OUT_DIR")?;
    watch(&runtime)?;
    ensure_target()?;
    let module = build(&runtime, &out)?;
    write(&out.join("records.txt"), records(&module)?.as_bytes())?;
    let stdlib = stdlib(&runtime.join("stdlib"))?;
    write(
        &out.join("stdlib.rs"),
        stdlib_source(&stdlib, fingerprint(&module, &stdlib)).as_bytes(),
    )?;
    write(&out.join("molt-runtime.wasm"), &module)
}

fn variable(name: &str) -> Result<PathBuf, String> {
    env::var_os(name)
        .map(PathBuf::from)
        .ok_or_else(|| format!("{name} is not set"))
}

/// Rebuilds when anything of the runtime changes but this crate.
fn watch(runtime: &Path) -> Result<(), String> {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=src/record.rs");
    for path in entries(runtime)? {
        let skipped = ["image", "target"].iter().any(|name| path.ends_with(name));
        if !skipped {
            println!("cargo:rerun-if-changed={}", path.display());
        }
    }
    Ok(())
}

/// The entries of a directory, sorted.
fn entries(directory: &Path) -> Result<Vec<PathBuf>, String> {
    let describe = |error| format!("{}: {error}", directory.display());
    let mut paths = Vec::new();
    for entry in fs::read_dir(directory).map_err(describe)? {
        paths.push(entry.map_err(describe)?.path());
    }
    paths.sort();
    Ok(paths)
}

/// The standard library for wasm32 is part of the toolchain only where rustup was told so.
fn ensure_target() -> Result<(), String> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let installed = || {
        let output = Command::new(&rustc)
            .args(["--print", "target-libdir", "--target", TARGET])
            .output();
        output
            .is_ok_and(|output| Path::new(String::from_utf8_lossy(&output.stdout).trim()).is_dir())
    };
    if installed() {
        return Ok(());
    }
    let mut arguments = vec!["target".to_string(), "add".to_string(), TARGET.to_string()];
    if let Ok(toolchain) = env::var("RUSTUP_TOOLCHAIN") {
        arguments.extend(["--toolchain".to_string(), toolchain]);
    }
    // Its output would hide the one line that matters.
    let added = Command::new("rustup").args(&arguments).output();
    match added.is_ok_and(|output| output.status.success()) && installed() {
        true => Ok(()),
        false => Err(format!(
            "the runtime needs the Rust target {TARGET}: run `rustup {}`",
            arguments.join(" ")
        )),
    }
}

/// Builds the runtime and gives the module.
fn build(runtime: &Path, out: &Path) -> Result<Vec<u8>, String> {
    // OUT_DIR is <target>/<profile>/build/<package>/out.
    let outer = out
        .ancestors()
        .nth(4)
        .ok_or("OUT_DIR is not inside a target directory")?;
    let target = outer.join("molt-runtime");
    // A quick, incremental image for work on the runtime; nothing that is released is built so.
    println!("cargo:rerun-if-env-changed={QUICK}");
    let (profile, folder) = match env::var_os(QUICK) {
        Some(_) => ("dev", "debug"),
        None => ("release", "release"),
    };
    println!("cargo:rerun-if-env-changed={CHECKED}");
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    clean_environment(&mut cargo);
    cargo
        .current_dir(runtime)
        .args([
            "build",
            "--profile",
            profile,
            "--locked",
            "--package",
            "molt-runtime",
            "--target",
            TARGET,
        ])
        .arg("--target-dir")
        .arg(&target)
        .env("CARGO_ENCODED_RUSTFLAGS", flags(runtime).join("\x1f"));
    if env::var_os(CHECKED).is_some() {
        cargo.args(["--features", "checked"]);
    }
    if let Ok(jobs) = env::var("NUM_JOBS") {
        cargo.args(["--jobs", &jobs]);
    }
    let status = cargo.status().map_err(|error| format!("cargo: {error}"))?;
    if !status.success() {
        return Err(format!(
            "the runtime in {} does not build",
            runtime.display()
        ));
    }
    let module = target.join(TARGET).join(folder).join("molt_runtime.wasm");
    fs::read(&module).map_err(|error| format!("{}: {error}", module.display()))
}

/// Nothing of the outer build's settings may reach the inner one.
fn clean_environment(cargo: &mut Command) {
    const KEPT: [&str; 4] = ["CARGO_HOME", "CARGO_NET_", "CARGO_HTTP_", "CARGO_REGISTR"];
    const REMOVED: [&str; 10] = [
        "RUSTFLAGS",
        "RUSTDOCFLAGS",
        "RUSTC",
        "RUSTDOC",
        "RUSTC_WRAPPER",
        "RUSTC_WORKSPACE_WRAPPER",
        "RUSTC_LINKER",
        "MAKEFLAGS",
        "MFLAGS",
        "MAKELEVEL",
    ];
    for (name, _) in env::vars_os() {
        let Some(name) = name.to_str() else { continue };
        let of_cargo = name == "CARGO" || name.starts_with("CARGO_");
        let kept = KEPT.iter().any(|prefix| name.starts_with(prefix));
        if (of_cargo && !kept) || REMOVED.contains(&name) {
            cargo.env_remove(name);
        }
    }
}

/// Relocations are what linking by symbol lives on; paths of this machine must not get into the image.
fn flags(runtime: &Path) -> Vec<String> {
    let mut flags = vec!["-Clink-arg=--emit-relocs".to_string()];
    flags.push(format!(
        "--remap-path-prefix={}=runtime-wasm",
        runtime.display()
    ));
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cargo")));
    if let Some(home) = home {
        flags.push(format!("--remap-path-prefix={}=cargo", home.display()));
    }
    flags
}

/// The records for the compiler, checked: lines sorted, those for the linker left out.
fn records(module: &[u8]) -> Result<String, String> {
    let mut text = Vec::new();
    for payload in wasmparser::Parser::new(0).parse_all(module) {
        let payload = payload.map_err(|error| format!("the runtime module: {error}"))?;
        if let wasmparser::Payload::CustomSection(section) = payload
            && section.name() == molt_abi::records::SECTION
        {
            text.extend_from_slice(section.data());
        }
    }
    let utf8 = std::str::from_utf8(&text).map_err(|error| format!("records: {error}"))?;
    record::Records::parse(utf8).map_err(|error| error.to_string())?;
    let named = |line: &&str| !line.is_empty() && !line.starts_with("slot\t");
    let mut lines: Vec<&str> = utf8.lines().filter(named).collect();
    lines.sort_unstable();
    lines.dedup();
    Ok(lines.iter().flat_map(|line| [line, "\n"]).collect())
}

/// Dotted names and paths of the `.py` files below `directory`, sorted by name.
fn stdlib(directory: &Path) -> Result<Vec<(String, PathBuf)>, String> {
    let mut modules = Vec::new();
    let mut pending = vec![(String::new(), directory.to_path_buf())];
    while let Some((package, directory)) = pending.pop() {
        for path in entries(&directory)? {
            let stem = path
                .file_stem()
                .and_then(|stem| stem.to_str())
                .unwrap_or("")
                .to_string();
            if path.is_dir() && stem != "__pycache__" {
                pending.push((format!("{package}{stem}."), path));
            } else if path.extension().is_some_and(|extension| extension == "py") {
                let name = match stem.as_str() {
                    "__init__" => package.trim_end_matches('.').to_string(),
                    stem => format!("{package}{stem}"),
                };
                modules.push((name, path));
            }
        }
    }
    modules.sort();
    Ok(modules)
}

fn stdlib_source(modules: &[(String, PathBuf)], fingerprint: u64) -> String {
    let mut source = String::from("static STDLIB: &[(&str, &str)] = &[\n");
    for (name, path) in modules {
        source += &format!(
            "    ({name:?}, include_str!({:?})),\n",
            path.display().to_string()
        );
    }
    source += "];\n";
    source += &format!("const FINGERPRINT: u64 = {fingerprint:#018x};\n");
    source
}

/// FNV-1a over the module and the sources.
fn fingerprint(module: &[u8], stdlib: &[(String, PathBuf)]) -> u64 {
    let mut hash = 0xCBF2_9CE4_8422_2325_u64;
    let mut add = |bytes: &[u8]| {
        for &byte in bytes {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3);
        }
    };
    add(module);
    for (name, path) in stdlib {
        add(name.as_bytes());
        // A file that cannot be read fails the build where it is included.
        add(&fs::read(path).unwrap_or_default());
    }
    hash
}

/// Writes only what differs, so that nothing downstream rebuilds without need.
fn write(path: &Path, contents: &[u8]) -> Result<(), String> {
    if fs::read(path).is_ok_and(|old| old == contents) {
        return Ok(());
    }
    fs::write(path, contents).map_err(|error| format!("{}: {error}", path.display()))
}
