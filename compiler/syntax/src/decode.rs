//! Bytes of a source file to text: UTF-8 only, byte order mark dropped, line ends made `\n`.
//! Finds coding cookies (PEP 263) and null bytes. Never guesses an encoding.

/// Why bytes are no Python text: message and byte offset in what could be decoded.
pub(crate) struct DecodeError {
    pub(crate) message: String,
    pub(crate) offset: u32,
    /// The longest readable beginning, so that the message can be shown in place.
    pub(crate) readable: String,
}

/// Decodes the bytes of one file.
pub(crate) fn decode(bytes: &[u8], name: &str) -> Result<String, DecodeError> {
    let had_mark = bytes.starts_with(b"\xef\xbb\xbf");
    let bytes = if had_mark { &bytes[3..] } else { bytes };
    if bytes.len() > u32::MAX as usize / 2 {
        return Err(DecodeError {
            message: "source file is too large".to_string(),
            offset: 0,
            readable: String::new(),
        });
    }
    let cookie = cookie(bytes);
    if let Some((encoding, line_start)) = &cookie
        && !is_utf8(encoding)
        && !(is_ascii_like(encoding) && bytes.is_ascii())
    {
        return Err(DecodeError {
            message: format!("unsupported encoding '{encoding}': source files must be UTF-8"),
            offset: *line_start,
            readable: String::from_utf8_lossy(bytes).into_owned(),
        });
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let at = error.valid_up_to();
            let line = 1 + bytes[..at].iter().filter(|&&b| b == b'\n').count();
            let message = format!(
                "Non-UTF-8 code starting with '\\x{:02x}' in file {name} on line {line}, but no encoding declared",
                bytes[at]
            );
            let readable = String::from_utf8_lossy(&bytes[..at]).into_owned();
            return Err(DecodeError {
                message,
                offset: at as u32,
                readable,
            });
        }
    };
    if let Some(at) = text.find('\0') {
        let message = "source code cannot contain null bytes".to_string();
        return Err(DecodeError {
            message,
            offset: at as u32,
            readable: text.to_string(),
        });
    }
    Ok(normalize_newlines(text))
}

fn normalize_newlines(text: &str) -> String {
    if text.contains('\r') {
        text.replace("\r\n", "\n").replace('\r', "\n")
    } else {
        text.to_string()
    }
}

fn is_utf8(encoding: &str) -> bool {
    let name = encoding.to_ascii_lowercase().replace('_', "-");
    matches!(
        name.as_str(),
        "utf-8" | "utf8" | "utf-8-sig" | "u8" | "utf" | "cp65001"
    ) || name.starts_with("utf-8-")
}

/// Encodings that agree with UTF-8 on ASCII text.
fn is_ascii_like(encoding: &str) -> bool {
    let name = encoding.to_ascii_lowercase().replace('_', "-");
    [
        "ascii",
        "us-ascii",
        "latin-1",
        "latin1",
        "iso-8859-1",
        "iso-8859-15",
        "cp1252",
        "windows-1252",
        "cp437",
    ]
    .contains(&name.as_str())
}

/// The coding cookie of the first two lines and the offset of its line.
fn cookie(bytes: &[u8]) -> Option<(String, u32)> {
    let mut start = 0;
    for _ in 0..2 {
        let end = bytes[start..]
            .iter()
            .position(|&b| b == b'\n')
            .map_or(bytes.len(), |n| start + n);
        let line = &bytes[start..end];
        let blank = line.iter().all(|b| b" \t\x0c\r".contains(b));
        let comment = line
            .iter()
            .position(|b| !b" \t\x0c".contains(b))
            .filter(|&i| line[i] == b'#');
        match comment {
            Some(at) => {
                if let Some(name) = cookie_in(&line[at..]) {
                    return Some((name, start as u32));
                }
            }
            None if blank => {}
            None => return None,
        }
        start = (end + 1).min(bytes.len());
    }
    None
}

/// `coding[:=]\s*([-\w.]+)` in a comment.
fn cookie_in(comment: &[u8]) -> Option<String> {
    let word = b"coding";
    let mut from = 0;
    while let Some(found) = comment[from..].windows(word.len()).position(|w| w == word) {
        let mut at = from + found + word.len();
        if matches!(comment.get(at), Some(b':' | b'=')) {
            at += 1;
            while matches!(comment.get(at), Some(b' ' | b'\t')) {
                at += 1;
            }
            let rest = &comment[at..];
            let len = rest
                .iter()
                .take_while(|b| b.is_ascii_alphanumeric() || b"-_.".contains(b))
                .count();
            if len > 0 {
                return Some(String::from_utf8_lossy(&rest[..len]).into_owned());
            }
        }
        from += found + word.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(bytes: &[u8]) -> String {
        decode(bytes, "t.py")
            .err()
            .map_or_else(String::new, |e| e.message)
    }

    #[test]
    fn accepts_marks_cookies_and_line_ends() {
        assert_eq!(
            decode(b"\xef\xbb\xbfa\r\nb\rc\n", "t.py").ok().as_deref(),
            Some("a\nb\nc\n")
        );
        assert_eq!(message(b"# -*- coding: utf-8 -*-\nx\n"), "");
        assert_eq!(message(b"#!/bin/x\n# vim: set fileencoding=UTF_8 :\n"), "");
        assert_eq!(message(b"x = 1\n# coding: koi8-r\n"), "");
        assert_eq!(message(b"# coding: latin-1\nx = 1\n"), "");
    }

    #[test]
    fn refuses_the_rest() {
        assert!(
            message(b"# coding: latin-1\nx = '\xe9'\n")
                .starts_with("unsupported encoding 'latin-1'")
        );
        assert!(
            message(b"x = '\xe9'\n")
                .starts_with("Non-UTF-8 code starting with '\\xe9' in file t.py on line 1")
        );
        assert_eq!(message(b"a\0b"), "source code cannot contain null bytes");
    }
}
