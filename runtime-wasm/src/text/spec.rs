//! The format-spec mini language: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.
//!
//! Takes a spec and a str or number, gives the text, with CPython's errors for what does not go
//! together. The number formats are in `text::format_number`.

use crate::object::refs::Ref;
use crate::object::str::{Chars, Str};
use crate::object::value::{PyResult, Raised};
use crate::raise;
use crate::text;
use crate::text::builder::StrBuilder;
use crate::types::exceptions::molt_type_ValueError;

/// A parsed spec.
#[derive(Clone, Copy)]
pub struct Spec {
    pub fill: u32,
    pub fill_given: bool,
    /// One of `<`, `>`, `^`, `=`.
    pub align: u8,
    /// `+`, `-`, space, or 0.
    pub sign: u8,
    /// `z`: a zero that rounding made loses its sign.
    pub no_negative_zero: bool,
    pub alternate: bool,
    pub width: usize,
    /// `,`, `_` or 0.
    pub grouping: u8,
    pub precision: Option<usize>,
    /// The type letter, or the default the caller gave.
    pub code: u32,
}

/// `'x'` as the messages show a letter: control and wide characters as `'\x..'`.
pub fn shown(c: u32) -> Ref<Str> {
    let mut b = StrBuilder::new();
    if c > 32 && c < 128 {
        b.push_char(c);
    } else {
        b.push_str("\\x");
        b.push_hex(c as u64);
    }
    b.finish()
}

#[cold]
fn fail(message: &str) -> Raised {
    raise!(molt_type_ValueError, message)
}

#[cold]
pub fn unknown_code(code: u32, type_name: &Str) -> Raised {
    raise!(
        molt_type_ValueError,
        "Unknown format code '",
        shown(code),
        "' for object of type '",
        type_name,
        "'"
    )
}

fn is_align(c: u32) -> bool {
    matches!(c, 0x3C..=0x3E | 0x5E)
}

/// The characters still to be read.
struct Reader<'a> {
    chars: Chars<'a>,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u32> {
        if self.at < self.chars.len() {
            Some(self.chars.at(self.at))
        } else {
            None
        }
    }

    fn eat(&mut self, c: u8) -> bool {
        let found = self.peek() == Some(c as u32);
        self.at += found as usize;
        found
    }

    /// A decimal number, if one stands here.
    fn number(&mut self) -> PyResult<Option<usize>> {
        let start = self.at;
        let mut n: u64 = 0;
        while let Some(d) = self.peek().and_then(crate::text::unicode::decimal_value) {
            n = n * 10 + d as u64;
            // CPython's ssize_t has 63 bits.
            if n > i64::MAX as u64 / 10 {
                return Err(fail("Too many decimal digits in format string"));
            }
            self.at += 1;
        }
        Ok(if self.at == start {
            None
        } else {
            Some(n.min(usize::MAX as u64) as usize)
        })
    }
}

/// Parses; `code` and `align` are what holds where the spec does not say.
pub fn parse(spec: &Str, code: u8, align: u8, type_name: &Str) -> PyResult<Spec> {
    let chars = spec.chars();
    let mut r = Reader { chars, at: 0 };
    let mut s = Spec {
        fill: b' ' as u32,
        fill_given: false,
        align,
        sign: 0,
        no_negative_zero: false,
        alternate: false,
        width: 0,
        grouping: 0,
        precision: None,
        code: code as u32,
    };
    let mut align_given = true;
    if chars.len() >= 2 && is_align(chars.at(1)) {
        (s.fill, s.align, s.fill_given) = (chars.at(0), chars.at(1) as u8, true);
        r.at = 2;
    } else if !chars.is_empty() && is_align(chars.at(0)) {
        s.align = chars.at(0) as u8;
        r.at = 1;
    } else {
        align_given = false;
    }
    if let Some(c) = r.peek()
        && matches!(c, 0x20 | 0x2B | 0x2D)
    {
        s.sign = c as u8;
        r.at += 1;
    }
    s.no_negative_zero = r.eat(b'z');
    s.alternate = r.eat(b'#');
    if !s.fill_given && r.eat(b'0') {
        s.fill = b'0' as u32;
        if !align_given && align == b'>' {
            s.align = b'=';
        }
    }
    s.width = r.number()?.unwrap_or(0);
    parse_rest(&mut r, &mut s, spec, type_name)?;
    if s.width > 1 << 28 {
        return Err(crate::types::str::part::no_memory());
    }
    check_grouping(&s)?;
    Ok(s)
}

fn parse_rest(r: &mut Reader, s: &mut Spec, spec: &Str, type_name: &Str) -> PyResult<()> {
    if r.eat(b',') {
        s.grouping = b',';
    }
    if r.peek() == Some(b'_' as u32) {
        if s.grouping != 0 {
            return Err(fail("Cannot specify both ',' and '_'."));
        }
        s.grouping = b'_';
        r.at += 1;
    }
    if r.peek() == Some(b',' as u32) && s.grouping == b'_' {
        return Err(fail("Cannot specify both ',' and '_'."));
    }
    if r.eat(b'.') {
        s.precision = r.number()?;
        if s.precision.is_none() {
            return Err(fail("Format specifier missing precision"));
        }
    }
    match r.chars.len() - r.at {
        0 => {}
        1 => s.code = r.chars.at(r.at),
        _ => {
            return Err(raise!(
                molt_type_ValueError,
                "Invalid format specifier '",
                spec,
                "' for object of type '",
                type_name,
                "'"
            ));
        }
    }
    Ok(())
}

/// Which types take a separator: `_` goes with the binary ones too.
fn check_grouping(s: &Spec) -> PyResult<()> {
    let code = s.code as u8;
    let fits = s.code < 128
        && (matches!(
            code,
            0 | b'd' | b'e' | b'f' | b'g' | b'E' | b'G' | b'%' | b'F'
        ) || s.grouping == b'_' && matches!(code, b'b' | b'o' | b'x' | b'X'));
    if s.grouping == 0 || fits {
        return Ok(());
    }
    Err(raise!(
        molt_type_ValueError,
        "Cannot specify '",
        shown(s.grouping as u32),
        "' with '",
        shown(s.code),
        "'."
    ))
}

impl Spec {
    /// Characters of padding left and right for a text of `len`.
    pub fn padding(&self, len: usize) -> (usize, usize) {
        let total = self.width.saturating_sub(len);
        match self.align {
            b'>' => (total, 0),
            b'^' => (total / 2, total - total / 2),
            b'=' => (0, 0),
            _ => (0, total),
        }
    }
}

/// Appends `count` times the character.
pub fn push_fill(out: &mut StrBuilder, c: u32, count: usize) {
    // Asks once for the memory of all.
    if count > 0 && c < 0x100 && out.fill(c as u8, count) {
        return;
    }
    for _ in 0..count {
        out.push_char(c);
    }
}

/// `format(s, spec)` of a str.
pub fn format_str(s: &Str, spec: &Str, type_name: &Str) -> PyResult<Ref<Str>> {
    if spec.is_empty() {
        return Ok(s.to_exact());
    }
    let f = parse(spec, b's', b'<', type_name)?;
    if f.code != b's' as u32 {
        return Err(unknown_code(f.code, type_name));
    }
    match f.sign {
        0 => {}
        b' ' => return Err(fail("Space not allowed in string format specifier")),
        _ => return Err(fail("Sign not allowed in string format specifier")),
    }
    if f.no_negative_zero {
        return Err(fail(
            "Negative zero coercion (z) not allowed in string format specifier",
        ));
    }
    if f.alternate {
        return Err(fail(
            "Alternate form (#) not allowed in string format specifier",
        ));
    }
    if f.align == b'=' {
        return Err(fail("'=' alignment not allowed in string format specifier"));
    }
    let len = f.precision.map_or(s.len(), |p| p.min(s.len()));
    if f.width <= len && len == s.len() {
        return Ok(s.to_exact());
    }
    let (left, right) = f.padding(len);
    let mut out = StrBuilder::with_capacity(len + left + right);
    push_fill(&mut out, f.fill, left);
    out.push_chars(s.chars().slice(0, len));
    push_fill(&mut out, f.fill, right);
    Ok(out.finish())
}

/// The text of a value whose type has no format of its own: an empty spec only.
pub fn unsupported(type_name: &Str) -> Raised {
    crate::object::exception::raise_message(
        &crate::types::exceptions::molt_type_TypeError,
        text!(
            "unsupported format string passed to ",
            type_name,
            ".__format__"
        ),
    )
}
