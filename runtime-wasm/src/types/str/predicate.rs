//! Methods that ask what the characters are.

use crate::molt;
use crate::object::str::Str;
use crate::text::unicode::{
    ALPHA, DECIMAL, DIGIT, LOWER, NUMERIC, PRINTABLE, SPACE, TITLE, UPPER, XID_CONTINUE, XID_START,
    has, is_ascii_space,
};

/// Whether there are characters and all of them pass: ASCII by `ascii`, others by their flags.
#[inline(always)]
fn all(s: &Str, ascii: impl Fn(u8) -> bool, flags: u16) -> bool {
    if s.is_ascii() {
        return !s.is_empty() && s.raw_bytes().iter().all(|&c| ascii(c));
    }
    s.chars().iter().all(|c| {
        if c < 0x80 {
            ascii(c as u8)
        } else {
            has(c, flags)
        }
    })
}

#[molt::method(ty = "str", sig = "isascii(self, /) -> bool")]
fn isascii(s: &Str) -> bool {
    s.is_ascii()
}

#[molt::method(ty = "str", sig = "isalpha(self, /) -> bool")]
fn isalpha(s: &Str) -> bool {
    all(s, |c| c.is_ascii_alphabetic(), ALPHA)
}

#[molt::method(ty = "str", sig = "isalnum(self, /) -> bool")]
fn isalnum(s: &Str) -> bool {
    all(
        s,
        |c| c.is_ascii_alphanumeric(),
        ALPHA | DECIMAL | DIGIT | NUMERIC,
    )
}

#[molt::method(ty = "str", sig = "isdecimal(self, /) -> bool")]
fn isdecimal(s: &Str) -> bool {
    all(s, |c| c.is_ascii_digit(), DECIMAL)
}

#[molt::method(ty = "str", sig = "isdigit(self, /) -> bool")]
fn isdigit(s: &Str) -> bool {
    all(s, |c| c.is_ascii_digit(), DIGIT)
}

#[molt::method(ty = "str", sig = "isnumeric(self, /) -> bool")]
fn isnumeric(s: &Str) -> bool {
    all(s, |c| c.is_ascii_digit(), NUMERIC)
}

#[molt::method(ty = "str", sig = "isspace(self, /) -> bool")]
fn isspace(s: &Str) -> bool {
    all(s, is_ascii_space, SPACE)
}

#[molt::method(ty = "str", sig = "isprintable(self, /) -> bool")]
fn isprintable(s: &Str) -> bool {
    s.is_empty() || all(s, |c| matches!(c, b' '..=b'~'), PRINTABLE)
}

/// Upper (or title) and lower case of a character as two bits.
fn case_of(c: u32) -> (bool, bool, bool) {
    if c < 0x80 {
        let c = c as u8;
        return (c.is_ascii_uppercase(), c.is_ascii_lowercase(), false);
    }
    let f = crate::text::unicode::flags(c);
    (f & UPPER != 0, f & LOWER != 0, f & TITLE != 0)
}

#[molt::method(ty = "str", sig = "isupper(self, /) -> bool")]
fn isupper(s: &Str) -> bool {
    let mut found = false;
    for c in s.chars().iter() {
        let (upper, lower, title) = case_of(c);
        if lower || title {
            return false;
        }
        found |= upper;
    }
    found
}

#[molt::method(ty = "str", sig = "islower(self, /) -> bool")]
fn islower(s: &Str) -> bool {
    let mut found = false;
    for c in s.chars().iter() {
        let (upper, lower, title) = case_of(c);
        if upper || title {
            return false;
        }
        found |= lower;
    }
    found
}

#[molt::method(ty = "str", sig = "istitle(self, /) -> bool")]
fn istitle(s: &Str) -> bool {
    let (mut found, mut inside) = (false, false);
    for c in s.chars().iter() {
        let (upper, lower, title) = case_of(c);
        if upper || title {
            if inside {
                return false;
            }
            (found, inside) = (true, true);
        } else if lower {
            if !inside {
                return false;
            }
        } else {
            inside = false;
        }
    }
    found
}

/// Whether the text is an identifier (keywords included).
pub fn is_identifier(s: &Str) -> bool {
    let start = |c: u32| {
        if c < 0x80 {
            c == b'_' as u32 || (c as u8).is_ascii_alphabetic()
        } else {
            has(c, XID_START)
        }
    };
    let follow = |c: u32| {
        if c < 0x80 {
            c == b'_' as u32 || (c as u8).is_ascii_alphanumeric()
        } else {
            has(c, XID_CONTINUE)
        }
    };
    let mut chars = s.chars().iter();
    chars.next().is_some_and(start) && chars.all(follow)
}

#[molt::method(ty = "str", sig = "isidentifier(self, /) -> bool")]
fn isidentifier(s: &Str) -> bool {
    is_identifier(s)
}
