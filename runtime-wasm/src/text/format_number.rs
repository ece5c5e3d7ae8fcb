//! Numbers under a format spec.
//!
//! Takes ints (through [`Digits`], so that big numbers stay where they are), floats and complex
//! numbers with a spec, gives the text. Never parses specs (see `text::spec`).

use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::repr;
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::text::float::{self, Layout, Style};
use crate::text::number;
use crate::text::spec::{Spec, parse, push_fill, unknown_code};
use crate::types::exceptions::{molt_type_OverflowError, molt_type_ValueError};
use crate::types::int;
use dashu_int::IBig;
use dashu_int::ops::UnsignedAbs;

/// An int of any size.
pub trait Digits {
    fn is_negative(&self) -> bool;
    /// Appends the magnitude in base 2, 8, 10 or 16, lower case.
    fn push_magnitude(&self, out: &mut Vec<u8>, radix: u32) -> PyResult<()>;
    /// OverflowError where it is too large.
    fn to_f64(&self) -> PyResult<f64>;
    /// The value where it fits.
    fn to_i64(&self) -> Option<i64>;
}

impl Digits for i64 {
    fn is_negative(&self) -> bool {
        *self < 0
    }
    fn push_magnitude(&self, out: &mut Vec<u8>, radix: u32) -> PyResult<()> {
        number::push_digits(out, self.unsigned_abs(), radix);
        Ok(())
    }
    fn to_f64(&self) -> PyResult<f64> {
        Ok(*self as f64)
    }
    fn to_i64(&self) -> Option<i64> {
        Some(*self)
    }
}

/// Any int object, bool included.
impl Digits for Value {
    fn is_negative(&self) -> bool {
        int::is_negative(self)
    }
    fn push_magnitude(&self, out: &mut Vec<u8>, radix: u32) -> PyResult<()> {
        push_magnitude(self, out, radix).map(drop)
    }
    fn to_f64(&self) -> PyResult<f64> {
        int::to_f64(self)
    }
    fn to_i64(&self) -> Option<i64> {
        self.as_int()
    }
}

/// The `format` slot of `int`, `bool` and their subclasses.
pub fn int_slot(v: &Value, spec: &Str) -> PyResult<Value> {
    if spec.is_empty() {
        return Ok(repr::str(v)?.into_value());
    }
    Ok(format_int(v, spec, v.type_name())?.into_value())
}

/// The `format` slot of `float` and its subclasses.
pub fn float_slot(v: &Value, spec: &Str) -> PyResult<Value> {
    if spec.is_empty() {
        return Ok(repr::str(v)?.into_value());
    }
    Ok(format_float(number_of(v), spec, v.type_name())?.into_value())
}

fn number_of(v: &Value) -> f64 {
    crate::types::float::value(v).unwrap_or(0.0)
}

/// The `format` slot of `complex`.
pub fn complex_slot(v: &Value, spec: &Str) -> PyResult<Value> {
    match v.downcast::<crate::types::complex::Complex>() {
        Some(c) if !spec.is_empty() => {
            Ok(format_complex(c.real, c.imag, spec, v.type_name())?.into_value())
        }
        _ => Ok(repr::str(v)?.into_value()),
    }
}

/// Appends the magnitude of an int of any size (or a bool); whether it is negative.
pub fn push_magnitude(v: &Value, out: &mut Vec<u8>, radix: u32) -> PyResult<bool> {
    if let Some(n) = v.as_int() {
        number::push_digits(out, n.unsigned_abs(), radix);
        return Ok(n < 0);
    }
    let text = match (int::to_big(v), int::molt_type_int.slot_repr()) {
        (Some(big), _) if radix.is_power_of_two() => {
            push_bits(&big, out, radix.trailing_zeros());
            return Ok(big < IBig::ZERO);
        }
        // What `int` itself shows, with its limit on the number of digits.
        (_, Some(f)) => repr::text_of(f(v)?)?,
        _ => Str::new("0"),
    };
    let digits = text.raw_bytes();
    let magnitude = digits.strip_prefix(b"-");
    out.extend_from_slice(magnitude.unwrap_or(digits));
    Ok(magnitude.is_some())
}

/// The digits of a number's magnitude, so many bits each.
fn push_bits(n: &IBig, out: &mut Vec<u8>, bits: u32) {
    let start = out.len();
    let words = n.as_sign_words().1;
    if bits == 4 || bits == 1 {
        // Whole digits in a word, the first digit first.
        out.reserve(size_of_val(words) * 8 / bits as usize);
        for word in words.iter().rev() {
            for byte in word.to_be_bytes() {
                match bits {
                    4 => out.extend_from_slice(&hex_pair(byte)),
                    _ => out.extend_from_slice(&binary_digits(byte)),
                }
            }
        }
        let zeros = out[start..].iter().take_while(|c| **c == b'0').count();
        out.drain(start..start + zeros.min(out.len() - start - 1));
        return;
    }
    let bytes = n.unsigned_abs().to_le_bytes();
    let (mut held, mut count) = (0u32, 0);
    out.reserve(bytes.len() * 8 / bits as usize + 1);
    for &byte in &bytes {
        held |= (byte as u32) << count;
        count += 8;
        while count >= bits {
            out.push(b"0123456789abcdef"[(held & ((1 << bits) - 1)) as usize & 15]);
            held >>= bits;
            count -= bits;
        }
    }
    if count > 0 {
        out.push(b"0123456789abcdef"[held as usize & 15]);
    }
    while out.len() > start + 1 && out.last() == Some(&b'0') {
        out.pop();
    }
    out[start..].reverse();
}

#[inline(always)]
fn hex_pair(byte: u8) -> [u8; 2] {
    [byte >> 4, byte & 15].map(|d| d + if d < 10 { b'0' } else { b'a' - 10 })
}

/// The eight binary digits, all of them side by side.
#[inline(always)]
fn binary_digits(byte: u8) -> [u8; 8] {
    let bits = (byte as u64 * 0x0101_0101_0101_0101) & 0x0102_0408_1020_4080;
    let ones = ((bits + 0x7F7F_7F7F_7F7F_7F7F) >> 7) & 0x0101_0101_0101_0101;
    (ones + 0x3030_3030_3030_3030).to_le_bytes()
}

#[cold]
fn fail(message: &str) -> Raised {
    raise!(molt_type_ValueError, message)
}

/// The pieces of a number in order of appearance.
struct Parts<'a> {
    negative: bool,
    prefix: &'a [u8],
    /// Digits before the point, which take separators; empty for `inf` and `nan`.
    whole: &'a [u8],
    /// Point, decimals, exponent, percent sign.
    rest: &'a [u8],
    /// Digits in a group.
    every: usize,
}

fn sign_of(spec: &Spec, negative: bool) -> &'static [u8] {
    match spec.sign {
        _ if negative => b"-",
        b'+' => b"+",
        b' ' => b" ",
        _ => b"",
    }
}

/// Lays a number out with sign, separators and padding.
fn lay_out(spec: &Spec, p: &Parts) -> Ref<Str> {
    let sign = sign_of(spec, p.negative);
    let other = sign.len() + p.prefix.len() + p.rest.len();
    let mut grouped = Vec::new();
    let digits = if spec.grouping != 0 && !p.whole.is_empty() {
        let zeros = spec.align == b'=' && spec.fill == b'0' as u32;
        let min = if zeros {
            spec.width.saturating_sub(other)
        } else {
            0
        };
        number::push_grouped(&mut grouped, p.whole, spec.grouping, p.every, min);
        &grouped[..]
    } else {
        p.whole
    };
    let len = other + digits.len();
    let (left, right) = spec.padding(len);
    let inner = if spec.align == b'=' {
        spec.width.saturating_sub(len)
    } else {
        0
    };
    let mut out = StrBuilder::with_capacity(len + left + right + inner);
    push_fill(&mut out, spec.fill, left);
    out.push_ascii(sign);
    out.push_ascii(p.prefix);
    push_fill(&mut out, spec.fill, inner);
    out.push_ascii(digits);
    out.push_ascii(p.rest);
    push_fill(&mut out, spec.fill, right);
    out.finish()
}

/// `format(n, spec)` of an int; the caller has dealt with an empty spec.
pub fn format_int(n: &dyn Digits, spec: &Str, type_name: &Str) -> PyResult<Ref<Str>> {
    let s = parse(spec, b'd', b'>', type_name)?;
    let code = u8::try_from(s.code).unwrap_or(0);
    match code {
        b'c' | b'b' | b'd' | b'o' | b'x' | b'X' | b'n' => {}
        b'e' | b'E' | b'f' | b'F' | b'g' | b'G' | b'%' => {
            return format_float_with(n.to_f64()?, &s, type_name);
        }
        _ => return Err(unknown_code(s.code, type_name)),
    }
    if s.precision.is_some() {
        return Err(fail("Precision not allowed in integer format specifier"));
    }
    if s.no_negative_zero {
        return Err(fail(
            "Negative zero coercion (z) not allowed in integer format specifier",
        ));
    }
    if code == b'c' {
        return format_char(n, &s);
    }
    let (radix, prefix): (u32, &[u8]) = match code {
        b'b' => (2, b"0b"),
        b'o' => (8, b"0o"),
        b'x' => (16, b"0x"),
        b'X' => (16, b"0X"),
        _ => (10, b""),
    };
    let mut digits = Vec::with_capacity(32);
    n.push_magnitude(&mut digits, radix)?;
    if code == b'X' {
        digits.make_ascii_uppercase();
    }
    Ok(lay_out(
        &s,
        &Parts {
            negative: n.is_negative(),
            prefix: if s.alternate { prefix } else { b"" },
            whole: &digits,
            rest: b"",
            every: if radix == 10 { 3 } else { 4 },
        },
    ))
}

/// Type `c`: the character with this number.
fn format_char(n: &dyn Digits, s: &Spec) -> PyResult<Ref<Str>> {
    if s.sign != 0 {
        return Err(fail("Sign not allowed with integer format specifier 'c'"));
    }
    if s.alternate {
        return Err(fail(
            "Alternate form (#) not allowed with integer format specifier 'c'",
        ));
    }
    let c = match n.to_i64() {
        Some(c) if (0..0x110000).contains(&c) => c as u32,
        Some(_) => {
            return Err(raise!(
                molt_type_OverflowError,
                "%c arg not in range(0x110000)"
            ));
        }
        None => {
            return Err(raise!(
                molt_type_OverflowError,
                "Python int too large to convert to C long"
            ));
        }
    };
    let inner = if s.align == b'=' {
        s.width.saturating_sub(1)
    } else {
        0
    };
    let (left, right) = s.padding(1);
    let mut out = StrBuilder::with_capacity(32);
    push_fill(&mut out, s.fill, left + inner);
    out.push_char(c);
    push_fill(&mut out, s.fill, right);
    Ok(out.finish())
}

/// How the type letter lays a float out, or nothing for letters that floats do not have.
fn layout_of(s: &Spec, complex: bool) -> Option<Layout> {
    let code = u8::try_from(s.code).ok()?;
    let (style, default) = match code {
        0 if s.precision.is_none() => (Style::Repr, 0),
        0 => (Style::General, 0),
        b'e' | b'E' => (Style::Exponent, 6),
        b'f' | b'F' => (Style::Fixed, 6),
        b'%' if !complex => (Style::Fixed, 6),
        b'g' | b'G' | b'n' => (Style::General, 6),
        _ => return None,
    };
    Some(Layout {
        style,
        precision: s.precision.unwrap_or(default),
        alternate: s.alternate,
        dot_zero: code == 0 && !complex,
        upper: code.is_ascii_uppercase(),
    })
}

fn check_precision(s: &Spec) -> PyResult<()> {
    match s.precision {
        Some(p) if p > i32::MAX as usize => Err(fail("precision too big")),
        // The digits, on the way and in the text.
        Some(p) => crate::object::alloc::ensure(p.saturating_mul(3)),
        None => Ok(()),
    }
}

/// Whether the text shows no digit but 0.
fn shows_zero(body: &[u8]) -> bool {
    body.iter()
        .take_while(|c| **c != b'e' && **c != b'E')
        .all(|c| !matches!(c, b'1'..=b'9' | b'a'..=b'z' | b'A'..=b'Z'))
}

/// One formatted float: the sign, and the text without it.
fn float_body(v: f64, layout: Layout, s: &Spec) -> (bool, Vec<u8>) {
    let mut body = Vec::with_capacity(32);
    float::magnitude(&mut body, v, layout);
    let negative =
        v.is_sign_negative() && !v.is_nan() && !(s.no_negative_zero && shows_zero(&body));
    (negative, body)
}

/// Where the digits before the point end.
fn whole_len(body: &[u8]) -> usize {
    body.iter()
        .position(|c| !c.is_ascii_digit())
        .unwrap_or(body.len())
}

/// `format(v, spec)` of a float; the caller has dealt with an empty spec.
pub fn format_float(v: f64, spec: &Str, type_name: &Str) -> PyResult<Ref<Str>> {
    let s = parse(spec, 0, b'>', type_name)?;
    format_float_with(v, &s, type_name)
}

fn format_float_with(v: f64, s: &Spec, type_name: &Str) -> PyResult<Ref<Str>> {
    check_precision(s)?;
    let Some(layout) = layout_of(s, false) else {
        return Err(unknown_code(s.code, type_name));
    };
    let percent = s.code == b'%' as u32;
    let (negative, mut body) = float_body(if percent { v * 100.0 } else { v }, layout, s);
    if percent {
        body.push(b'%');
    }
    let (whole, rest) = body.split_at(whole_len(&body));
    Ok(lay_out(
        s,
        &Parts {
            negative,
            prefix: b"",
            whole,
            rest,
            every: 3,
        },
    ))
}

/// `format(complex(re, im), spec)`; the caller has dealt with an empty spec.
pub fn format_complex(re: f64, im: f64, spec: &Str, type_name: &Str) -> PyResult<Ref<Str>> {
    let s = parse(spec, 0, b'>', type_name)?;
    check_precision(&s)?;
    let Some(mut layout) = layout_of(&s, true) else {
        return Err(unknown_code(s.code, type_name));
    };
    if s.fill == b'0' as u32 {
        return Err(fail(
            "Zero padding is not allowed in complex format specifier",
        ));
    }
    if s.align == b'=' {
        return Err(fail(
            "'=' alignment flag is not allowed in complex format specifier",
        ));
    }
    layout.dot_zero = false;
    // Without a type letter it looks as `repr` does: parentheses, and no real part that is zero.
    let bare = s.code == 0;
    let skip_real = bare && re == 0.0 && re.is_sign_positive();
    let inner = Spec { width: 0, ..s };
    let mut text = StrBuilder::new();
    let parens = bare && !skip_real;
    if parens {
        text.push_char(b'(' as u32);
    }
    if !skip_real {
        push_part(&mut text, re, layout, &inner);
    }
    let signed = Spec {
        sign: if skip_real { s.sign } else { b'+' },
        ..inner
    };
    push_part(&mut text, im, layout, &signed);
    text.push_char(b'j' as u32);
    if parens {
        text.push_char(b')' as u32);
    }
    let text = text.finish();
    let (left, right) = s.padding(text.len());
    let mut out = StrBuilder::new();
    push_fill(&mut out, s.fill, left);
    out.push(&text);
    push_fill(&mut out, s.fill, right);
    Ok(out.finish())
}

fn push_part(out: &mut StrBuilder, v: f64, layout: Layout, s: &Spec) {
    let (negative, body) = float_body(v, layout, s);
    let (whole, rest) = body.split_at(whole_len(&body));
    out.push(&lay_out(
        s,
        &Parts {
            negative,
            prefix: b"",
            whole,
            rest,
            every: 3,
        },
    ));
}
