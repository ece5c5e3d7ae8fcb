//! The cache of compiled programs: takes a program's identity, gives its machine code if nothing
//! that it depends on has changed. Entries appear whole, damaged ones count as missing, and a
//! folder that cannot be written only makes the next run slower.

use std::path::{Path, PathBuf};

use molt_host::{Engine, Program};
use sha2::{Digest, Sha256};

use crate::manifest::{Manifest, hex};
use crate::output::replace;
use crate::source::{Main, Seen, hash};

/// When the cache is larger than this, the oldest entries go.
const MOST_BYTES: u64 = 1 << 30;

/// Where compiled programs are kept.
pub(crate) struct Cache {
    folder: PathBuf,
}

impl Cache {
    /// The user's cache; `None` where there is no place for one.
    pub(crate) fn of_user() -> Option<Cache> {
        let set = |name: &str| {
            std::env::var_os(name)
                .map(PathBuf::from)
                .filter(|path| path.is_absolute())
        };
        let base = set("XDG_CACHE_HOME").or_else(|| Some(set("HOME")?.join(".cache")))?;
        Some(Cache {
            folder: base.join("molt"),
        })
    }

    /// The machine code of `main`, with what is to be said of it, if it is here and still right.
    pub(crate) fn find(&self, main: &Main, engine: &Engine) -> Option<(Program, String)> {
        let text = std::fs::read(self.plan(main)).ok()?;
        let manifest = Manifest::from_text(std::str::from_utf8(&text).ok()?)?;
        if !manifest.holds(&main.root) {
            return None;
        }
        let path = self.code(&manifest);
        if hash(&std::fs::read(&path).ok()?) != manifest.code {
            return None;
        }
        // SAFETY: the file holds what the compiler gave, as its hash says; files here are replaced
        // and never changed.
        let program = unsafe { engine.load_file(&path) }.ok()?;
        Some((program, manifest.said))
    }

    /// Keeps machine code. Gives back whether it could be kept.
    pub(crate) fn keep(&self, main: &Main, seen: Seen, said: String, code: &[u8]) -> bool {
        let manifest = Manifest {
            code: hash(code),
            said,
            seen,
        };
        let Some(text) = manifest.to_text() else {
            return false;
        };
        self.shrink();
        let put = |path: &Path, bytes: &[u8]| {
            let folder = path.parent().unwrap_or(Path::new("."));
            std::fs::create_dir_all(folder)
                .and_then(|()| replace(path, bytes, false))
                .is_ok()
        };
        put(&self.code(&manifest), code) && put(&self.plan(main), text.as_bytes())
    }

    fn code(&self, manifest: &Manifest) -> PathBuf {
        self.folder.join("code").join(hex(&manifest.code))
    }

    /// The entry of a program: by its text, its place, and the compiler.
    fn plan(&self, main: &Main) -> PathBuf {
        let mut key = Sha256::new();
        let fingerprint = molt_image::fingerprint().to_le_bytes();
        let places = format!("{:?} {} {:?}", main.places, main.version, main.filters);
        let parts = [
            crate::VERSION.as_bytes(),
            crate::BUILD_ID.as_bytes(),
            &fingerprint,
            main.name.as_bytes(),
            main.package.0.as_bytes(),
            places.as_bytes(),
            main.root.as_os_str().as_encoded_bytes(),
            &main.bytes,
        ];
        for part in parts {
            key.update((part.len() as u64).to_le_bytes());
            key.update(part);
        }
        self.folder.join("plan").join(hex(&key.finalize()))
    }

    /// Removes the oldest half when there is too much.
    fn shrink(&self) {
        let mut entries = Vec::new();
        for kind in ["plan", "code"] {
            let Ok(folder) = std::fs::read_dir(self.folder.join(kind)) else {
                continue;
            };
            for entry in folder.flatten() {
                if let Ok(about) = entry.metadata() {
                    entries.push((about.modified().ok(), about.len(), entry.path()));
                }
            }
        }
        let mut bytes: u64 = entries.iter().map(|(_, length, _)| length).sum();
        if bytes <= MOST_BYTES {
            return;
        }
        entries.sort();
        for (_, length, path) in entries {
            if bytes <= MOST_BYTES / 2 {
                break;
            }
            if std::fs::remove_file(path).is_ok() {
                bytes -= length;
            }
        }
    }
}
