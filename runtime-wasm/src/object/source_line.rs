//! The source line below a traceback entry, with its marks.
//!
//! Takes a location and the text of the file, gives the stripped line and, where they say more than
//! the whole line would, CPython's carets.

use crate::object::refs::Ref;
use crate::object::str::{Chars, Str};
use crate::text::builder::StrBuilder;
use molt_abi::layouts::{LOCATION_CALLEE, Location};

/// The characters of a line (1-based) without its end, or nothing.
pub fn line(source: Chars<'_>, number: u32) -> Option<Chars<'_>> {
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

/// The text of a line (1-based), empty where there is none.
pub fn text(source: &Str, number: i64) -> Ref<Str> {
    let found = u32::try_from(number).ok().filter(|n| *n > 0);
    match found.and_then(|n| line(source.chars(), n)) {
        Some(chars) => Str::from_chars(chars),
        None => Str::empty().to_exact(),
    }
}

pub fn is_space(c: u32) -> bool {
    matches!(c, 9..=13 | 32)
}

/// Appends the line of `location` and its marks: `~~~^^^~~~` where `reserved` tells where the carets
/// stand, `^^^` otherwise. `attribute`: of a call, what is called only.
pub fn format(location: &Location, attribute: bool, source: &Str, out: &mut StrBuilder) {
    let Some(full) = line(source.chars(), location.line) else {
        return;
    };
    let indent = full.iter().take_while(|&c| is_space(c)).count();
    let mut end = full.len();
    while end > indent && full.at(end - 1) == '\r' as u32 {
        end -= 1;
    }
    out.push_str("    ");
    out.push_chars(full.slice(indent, end));
    out.push_str("\n");
    let start = location.column;
    let (from, to) = (location.reserved & 0xFFFF, location.reserved >> 16);
    let (stop, from, to) = match from {
        LOCATION_CALLEE if attribute => (to, start, to),
        0 | LOCATION_CALLEE => (location.end_column, start, location.end_column),
        _ => (location.end_column, from, to),
    };
    if stop == 0 {
        return;
    }
    out.push_str("    ");
    for i in indent as u32..stop {
        out.push_str(match i {
            _ if i < start => " ",
            _ if i >= from && i < to => "^",
            _ => "~",
        });
    }
    out.push_str("\n");
}
