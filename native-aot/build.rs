//! Builds the stub: takes its sources and gives the executable's bytes to `src/stub.rs`. It runs
//! cargo on a package outside the workspace, with its own target folder, so nothing deadlocks.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

fn main() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    let stub = root.join("stub");
    for path in ["build.rs", "stub/src", "stub/Cargo.toml", "stub/Cargo.lock"] {
        println!("cargo::rerun-if-changed={}", root.join(path).display());
    }
    for path in ["src", "Cargo.toml"] {
        let path = root.join("../host").join(path);
        println!("cargo::rerun-if-changed={}", path.display());
    }
    // OUT_DIR is <target>/<profile>/build/<package>/out; every profile shares one stub.
    let target = out
        .ancestors()
        .nth(4)
        .expect("OUT_DIR is inside a target directory")
        .join("molt-stub");
    build(&stub, &target);
    let built = target.join("release/molt-stub");
    let size = std::fs::metadata(&built)
        .expect("cargo built the stub")
        .len();
    assert!(size > 0, "the stub is empty");
    println!("cargo::rustc-env=MOLT_STUB={}", built.display());
}

/// Runs cargo as if it were the first in this process tree.
fn build(stub: &Path, target: &Path) {
    let cargo = env::var_os("CARGO").expect("cargo sets it");
    let mut command = Command::new(cargo);
    command
        .args([
            "build",
            "--release",
            "--locked",
            "--quiet",
            "--manifest-path",
        ])
        .arg(stub.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(target)
        .current_dir(stub);
    for (name, _) in env::vars_os() {
        if inherited(&name.to_string_lossy()) {
            command.env_remove(&name);
        }
    }
    let status = command.status().expect("cargo can be run");
    assert!(status.success(), "the stub does not build");
}

/// Variables that belong to the outer build and would change the inner one.
fn inherited(name: &str) -> bool {
    let ours = ["CARGO_HOME", "CARGO_HTTP_CAINFO", "CARGO_NET_OFFLINE"].contains(&name)
        || name.starts_with("CARGO_REGISTRIES_")
        || name.starts_with("CARGO_REGISTRY_")
        || name.starts_with("CARGO_SOURCE_");
    let outer = name.starts_with("CARGO")
        || name.starts_with("RUSTC")
        || name.starts_with("DEP_")
        || [
            "RUSTFLAGS",
            "RUSTDOCFLAGS",
            "MAKEFLAGS",
            "MFLAGS",
            "OUT_DIR",
            "TARGET",
            "HOST",
            "NUM_JOBS",
            "OPT_LEVEL",
            "DEBUG",
            "PROFILE",
            "LD_LIBRARY_PATH",
        ]
        .contains(&name);
    outer && !ours
}
