//! What a cached compilation depends on, as text: the files that were read with their hashes, those
//! that were looked for and not there, what is to be said at each run, and the hash of the code. Reads and writes no files.

use std::fmt::Write;
use std::path::Path;

use crate::source::{Found, Hash, Seen, hash, look};

const HEADER: &str = "molt-plan 2";

/// What a cached compilation depends on, and what came of it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Manifest {
    /// The hash of the machine code.
    pub(crate) code: Hash,
    /// Warnings of the compilation, in whole lines.
    pub(crate) said: String,
    /// What was found at each path that was looked at, below the program's folder.
    pub(crate) seen: Seen,
}

impl Manifest {
    /// The text; `None` if a path in it has a line break, or a warning one of another kind.
    pub(crate) fn to_text(&self) -> Option<String> {
        let mut text = format!("{HEADER}\ncode {}\n", hex(&self.code));
        if self.said.contains('\r') {
            return None;
        }
        for line in self.said.lines() {
            let _ = writeln!(text, "say {line}");
        }
        for (path, found) in &self.seen {
            if path.contains(['\n', '\r']) {
                return None;
            }
            let _ = match found {
                Found::Nothing => writeln!(text, "none {path}"),
                Found::Folder => writeln!(text, "folder {path}"),
                Found::Listing(hash) => writeln!(text, "list {} {path}", hex(hash)),
                Found::File(hash) => writeln!(text, "file {} {path}", hex(hash)),
            };
        }
        let check = hash(text.as_bytes());
        let _ = writeln!(text, "end {}", hex(&check));
        Some(text)
    }

    /// Reads what [`Manifest::to_text`] wrote; `None` if it is anything else.
    pub(crate) fn from_text(text: &str) -> Option<Manifest> {
        let end = text.strip_suffix('\n')?.rfind('\n')? + 1;
        let check = unhex(text[end..].strip_prefix("end ")?.trim_end())?;
        if hash(&text.as_bytes()[..end]) != check {
            return None;
        }
        let mut lines = text[..end].lines();
        if lines.next()? != HEADER {
            return None;
        }
        let code = unhex(lines.next()?.strip_prefix("code ")?)?;
        let (mut said, mut seen) = (String::new(), Seen::new());
        for line in lines {
            let (kind, rest) = line.split_once(' ')?;
            let (path, found) = match kind {
                "say" => {
                    said.push_str(rest);
                    said.push('\n');
                    continue;
                }
                "none" => (rest, Found::Nothing),
                "folder" => (rest, Found::Folder),
                "file" | "list" => {
                    let (hash, path) = rest.split_once(' ')?;
                    let make = match kind {
                        "file" => Found::File,
                        _ => Found::Listing,
                    };
                    (path, make(unhex(hash)?))
                }
                _ => return None,
            };
            seen.insert(path.to_owned(), found);
        }
        Some(Manifest { code, said, seen })
    }

    /// Whether everything that was looked at is still as it was.
    pub(crate) fn holds(&self, root: &Path) -> bool {
        self.seen
            .iter()
            .all(|(path, found)| look(&root.join(path)) == *found)
    }
}

/// A hash as text.
pub(crate) fn hex(hash: &[u8]) -> String {
    hash.iter()
        .fold(String::with_capacity(hash.len() * 2), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}

fn unhex(text: &str) -> Option<Hash> {
    let mut hash = Hash::default();
    if text.len() != hash.len() * 2 || !text.is_ascii() {
        return None;
    }
    for (at, byte) in hash.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[at * 2..at * 2 + 2], 16).ok()?;
    }
    Some(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_back() {
        let seen = [
            ("a b.py".to_owned(), Found::File(hash(b"x"))),
            ("c/__init__.py".to_owned(), Found::Nothing),
            ("d".to_owned(), Found::Folder),
            ("e/".to_owned(), Found::Listing(hash(b"names"))),
        ];
        let manifest = Manifest {
            code: hash(b"code"),
            said: "a.py:1: SyntaxWarning: x\n\n  y\n".to_owned(),
            seen: seen.into(),
        };
        let text = manifest.to_text().expect("the paths are plain");
        assert_eq!(Manifest::from_text(&text), Some(manifest));
        for at in 0..text.len() {
            let mut damaged = text.clone().into_bytes();
            damaged[at] ^= 1;
            let damaged = String::from_utf8(damaged).expect("ASCII stays ASCII");
            assert_eq!(Manifest::from_text(&damaged), None, "byte {at}");
            assert_eq!(Manifest::from_text(&text[..at]), None, "cut at {at}");
        }
    }
}
