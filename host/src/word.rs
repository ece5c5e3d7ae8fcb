//! Arguments and variables as the system has them: takes their bytes, gives text, since interfaces carry nothing else.
//! What is no UTF-8 is written with a noncharacter, and the runtime reads it back as CPython's lone surrogates.

use std::ffi::OsStr;

/// Before a character below U+0100: the byte of that number. Before itself: itself.
const ESCAPE: char = '\u{fdd0}';

/// The text for a program.
pub fn word(word: &OsStr) -> String {
    let mut text = String::with_capacity(word.len());
    for chunk in word.as_encoded_bytes().utf8_chunks() {
        if chunk.valid().contains(ESCAPE) {
            text.push_str(&chunk.valid().replace(ESCAPE, "\u{fdd0}\u{fdd0}"));
        } else {
            text.push_str(chunk.valid());
        }
        for byte in chunk.invalid() {
            text.extend([ESCAPE, char::from(*byte)]);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use std::os::unix::ffi::OsStrExt;

    use super::*;

    #[test]
    fn what_is_no_text_is_kept() {
        let of = |bytes: &[u8]| word(OsStr::from_bytes(bytes));
        assert_eq!(of("aä€".as_bytes()), "aä€");
        assert_eq!(of(b"a\xff\xe4b"), "a\u{fdd0}\u{ff}\u{fdd0}\u{e4}b");
        assert_eq!(of("\u{fdd0}".as_bytes()), "\u{fdd0}\u{fdd0}");
    }
}
