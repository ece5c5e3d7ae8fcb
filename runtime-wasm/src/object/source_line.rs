//! The source line below a traceback entry, with its marks.
//!
//! Takes a location and the text of the file, gives the stripped line and, where they say more than
//! the whole line would, CPython's carets.

use crate::object::str::{Chars, Str};
use crate::text::builder::StrBuilder;
use molt_abi::layouts::Location;

/// The characters of a line (1-based) without its end, or nothing.
fn line(source: Chars<'_>, number: u32) -> Option<Chars<'_>> {
    let mut start = 0;
    for _ in 1..number {
        start = find_newline(source, start)? + 1;
    }
    let end = find_newline(source, start).unwrap_or(source.len());
    if start > source.len() {
        None
    } else {
        Some(source.slice(start, end))
    }
}

fn find_newline(source: Chars<'_>, from: usize) -> Option<usize> {
    match source {
        Chars::One(s) => s[from..].iter().position(|&c| c == b'\n').map(|i| i + from),
        _ => (from..source.len()).find(|&i| source.at(i) == b'\n' as u32),
    }
}

fn is_space(c: u32) -> bool {
    matches!(c, 9..=13 | 32)
}

/// Characters before byte `offset` of a line in UTF-8.
fn characters_before(line: Chars<'_>, offset: u32) -> usize {
    let mut bytes = 0;
    for (i, c) in line.iter().enumerate() {
        if bytes >= offset {
            return i;
        }
        bytes += match c {
            0..=0x7F => 1,
            0x80..=0x7FF => 2,
            0x800..=0xFFFF => 3,
            _ => 4,
        };
    }
    line.len()
}

/// Appends the line of `location` and its marks: `~~~^^^~~~` where `reserved` tells where the carets
/// stand, `^^^` otherwise.
pub fn format(location: &Location, source: &Str, out: &mut StrBuilder) {
    let Some(full) = line(source.chars(), location.line) else {
        return;
    };
    let indent = full.iter().take_while(|&c| is_space(c)).count();
    let mut end = full.len();
    while end > indent && is_space(full.at(end - 1)) {
        end -= 1;
    }
    if end == indent {
        return;
    }
    let stripped = full.slice(indent, end);
    out.push_str("    ");
    out.push_chars(stripped);
    out.push_str("\n");
    let start = characters_before(full, location.column).max(indent);
    let stop = if location.end_line == location.line {
        characters_before(full, location.end_column).min(end)
    } else {
        end
    };
    if location.end_line == 0 || stop <= start {
        return;
    }
    // Marks below the whole line say nothing.
    if start == indent && stop == end && location.reserved == 0 {
        return;
    }
    let anchor = (
        characters_before(full, location.reserved & 0xFFFF),
        characters_before(full, location.reserved >> 16),
    );
    let anchor = if location.reserved == 0 {
        (start, stop)
    } else {
        anchor
    };
    out.push_str("    ");
    for i in indent..stop {
        out.push_str(match i {
            _ if i < start => " ",
            _ if i >= anchor.0 && i < anchor.1 => "^",
            _ => "~",
        });
    }
    out.push_str("\n");
}
