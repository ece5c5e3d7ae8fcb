//! Build script: takes the sources of everything that decides what a program compiles to, and
//! gives their hash as `MOLT_BUILD_ID`, so that a changed compiler never meets old cache entries.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

/// Folders and files that decide what comes out of a compilation.
const INPUTS: [&str; 6] = [
    "compiler",
    "host/src",
    "runtime-wasm/abi/src",
    "wit",
    "Cargo.toml",
    "Cargo.lock",
];

fn main() {
    let root = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let mut hash = Sha256::new();
    for input in INPUTS {
        println!("cargo::rerun-if-changed={input}");
        add(&mut hash, &root, Path::new(input));
    }
    let id: String = hash.finalize()[..16]
        .iter()
        .map(|b| format!("{b:02x}"))
        .collect();
    println!("cargo::rustc-env=MOLT_BUILD_ID={id}");
}

/// Adds a file, or all files below a folder in the order of their names.
fn add(hash: &mut Sha256, root: &Path, path: &Path) {
    let full = root.join(path);
    if full.is_dir() {
        let entries = std::fs::read_dir(&full).expect("the folder can be listed");
        let mut names: Vec<_> = entries.flatten().map(|entry| entry.file_name()).collect();
        names.sort();
        for name in names {
            if name != "target" {
                add(hash, root, &path.join(name));
            }
        }
    } else if let Ok(bytes) = std::fs::read(&full) {
        hash.update(path.to_string_lossy().as_bytes());
        hash.update((bytes.len() as u64).to_le_bytes());
        hash.update(&bytes);
    }
}
