//! Bytes of a source file to text: UTF-8, or what a coding cookie (PEP 263) names if that is a Western single-byte
//! encoding; byte order mark dropped, line ends made `\n`. Finds null bytes. Never guesses an encoding.

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
    let text = match cookie(bytes) {
        Some((encoding, line_start)) if !is_utf8(&encoding) => {
            match SingleByte::named(&encoding).filter(|_| !had_mark) {
                Some(table) => table.decode(bytes, line_start)?,
                None => {
                    return Err(DecodeError {
                        message: unsupported(&encoding, had_mark),
                        offset: line_start,
                        readable: String::from_utf8_lossy(bytes).into_owned(),
                    });
                }
            }
        }
        _ => utf8(bytes, name)?,
    };
    if let Some(at) = text.find('\0') {
        let message = "source code cannot contain null bytes".to_string();
        return Err(DecodeError {
            message,
            offset: at as u32,
            readable: text,
        });
    }
    Ok(normalize_newlines(text))
}

fn unsupported(encoding: &str, had_mark: bool) -> String {
    if had_mark {
        format!("encoding problem: {encoding} with BOM")
    } else {
        format!("unsupported encoding '{encoding}': save the file as UTF-8")
    }
}

fn utf8(bytes: &[u8], name: &str) -> Result<String, DecodeError> {
    std::str::from_utf8(bytes)
        .map(str::to_string)
        .map_err(|error| {
            let at = error.valid_up_to();
            let line = 1 + bytes[..at].iter().filter(|&&b| b == b'\n').count();
            DecodeError {
                message: format!(
                    "Non-UTF-8 code starting with '\\x{:02x}' in file {name} on line {line}, but no encoding declared",
                    bytes[at]
                ),
                offset: at as u32,
                readable: String::from_utf8_lossy(&bytes[..at]).into_owned(),
            }
        })
}

/// Encodings of one byte for each character that agree with ASCII below 128.
#[derive(Clone, Copy, PartialEq)]
enum SingleByte {
    Ascii,
    Latin1,
    Latin9,
    Windows1252,
}

/// What Windows-1252 has in place of the control characters from 0x80 on; `\0` where it has nothing.
const WINDOWS_1252: [char; 32] = [
    '\u{20ac}', '\0', '\u{201a}', '\u{192}', '\u{201e}', '\u{2026}', '\u{2020}', '\u{2021}',
    '\u{2c6}', '\u{2030}', '\u{160}', '\u{2039}', '\u{152}', '\0', '\u{17d}', '\0', '\0',
    '\u{2018}', '\u{2019}', '\u{201c}', '\u{201d}', '\u{2022}', '\u{2013}', '\u{2014}', '\u{2dc}',
    '\u{2122}', '\u{161}', '\u{203a}', '\u{153}', '\0', '\u{17e}', '\u{178}',
];

impl SingleByte {
    fn named(encoding: &str) -> Option<SingleByte> {
        let name = encoding.to_ascii_lowercase().replace('_', "-");
        Some(match name.as_str() {
            "ascii" | "us-ascii" | "646" => SingleByte::Ascii,
            "latin-1" | "latin1" | "latin" | "l1" | "iso-8859-1" | "iso8859-1" | "8859"
            | "cp819" => SingleByte::Latin1,
            "latin-9" | "latin9" | "l9" | "iso-8859-15" | "iso8859-15" => SingleByte::Latin9,
            "cp1252" | "windows-1252" | "1252" => SingleByte::Windows1252,
            _ => return None,
        })
    }

    fn char(self, byte: u8) -> Option<char> {
        let plain = char::from(byte);
        match (self, byte) {
            (_, 0..0x80) => Some(plain),
            (SingleByte::Ascii, _) => None,
            (SingleByte::Windows1252, 0x80..0xa0) => {
                Some(WINDOWS_1252[usize::from(byte - 0x80)]).filter(|&c| c != '\0')
            }
            (SingleByte::Latin9, _) => Some(match byte {
                0xa4 => '\u{20ac}',
                0xa6 => '\u{160}',
                0xa8 => '\u{161}',
                0xb4 => '\u{17d}',
                0xb8 => '\u{17e}',
                0xbc => '\u{152}',
                0xbd => '\u{153}',
                0xbe => '\u{178}',
                _ => plain,
            }),
            _ => Some(plain),
        }
    }

    fn decode(self, bytes: &[u8], cookie: u32) -> Result<String, DecodeError> {
        let text: Option<String> = bytes.iter().map(|&b| self.char(b)).collect();
        text.ok_or_else(|| {
            let wrong = bytes.iter().find(|&&b| self.char(b).is_none());
            DecodeError {
                message: format!(
                    "the declared encoding has no byte 0x{:02x}",
                    wrong.copied().unwrap_or_default()
                ),
                offset: cookie,
                readable: String::from_utf8_lossy(bytes).into_owned(),
            }
        })
    }
}

fn normalize_newlines(text: String) -> String {
    if text.contains('\r') {
        text.replace("\r\n", "\n").replace('\r', "\n")
    } else {
        text
    }
}

fn is_utf8(encoding: &str) -> bool {
    let name = encoding.to_ascii_lowercase().replace('_', "-");
    matches!(
        name.as_str(),
        "utf-8" | "utf8" | "utf-8-sig" | "u8" | "utf" | "cp65001"
    ) || name.starts_with("utf-8-")
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
    fn single_byte_encodings() {
        let text = |bytes| decode(bytes, "t.py").ok();
        assert_eq!(
            text(b"# coding: latin-1\r\n'\xe9\xa4'").as_deref(),
            Some("# coding: latin-1\n'\u{e9}\u{a4}'")
        );
        assert_eq!(
            text(b"# coding=iso-8859-15\n'\xe9\xa4'").as_deref(),
            Some("# coding=iso-8859-15\n'\u{e9}\u{20ac}'")
        );
        assert_eq!(
            text(b"# coding: Windows_1252\n'\x80\x9f\xff'").as_deref(),
            Some("# coding: Windows_1252\n'\u{20ac}\u{178}\u{ff}'")
        );
    }

    #[test]
    fn refuses_the_rest() {
        assert!(
            message(b"# coding: koi8-r\nx = '\xe9'\n").starts_with("unsupported encoding 'koi8-r'")
        );
        assert_eq!(
            message(b"\xef\xbb\xbf# coding: latin-1\nx\n"),
            "encoding problem: latin-1 with BOM"
        );
        assert_eq!(
            message(b"# coding: ascii\nx = '\xe9'\n"),
            "the declared encoding has no byte 0xe9"
        );
        assert_eq!(
            message(b"# coding: cp1252\nx = '\x81'\n"),
            "the declared encoding has no byte 0x81"
        );
        assert!(
            message(b"x = '\xe9'\n")
                .starts_with("Non-UTF-8 code starting with '\\xe9' in file t.py on line 1")
        );
        assert_eq!(message(b"a\0b"), "source code cannot contain null bytes");
    }
}
