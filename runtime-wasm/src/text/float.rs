//! Floats as text, as Python writes them.
//!
//! Takes doubles, gives ASCII. The digits come from the standard library, shortest or exact; where the
//! point and the exponent stand is decided here. Never rounds twice.

use crate::text::number::push_decimal;
use core::fmt::{self, Write};

/// More digits than any double has after its point, or in all: zeros follow.
const MAX_EXACT: usize = 1100;

struct Sink<'a>(&'a mut Vec<u8>);

impl Write for Sink<'_> {
    fn write_str(&mut self, s: &str) -> fmt::Result {
        self.0.extend_from_slice(s.as_bytes());
        Ok(())
    }
}

fn print(args: fmt::Arguments) -> Vec<u8> {
    let mut out = Vec::with_capacity(32);
    // The sink cannot fail.
    let _ = Sink(&mut out).write_fmt(args);
    out
}

/// Significant digits and the place of the point: `0.DIGITS * 10^point`.
struct Decimal {
    digits: Vec<u8>,
    point: i32,
}

/// Splits `1.234e-5`.
fn split(mut text: Vec<u8>) -> Decimal {
    let e = text.iter().position(|&c| c == b'e').unwrap_or(text.len());
    let mut exponent = 0;
    let (negative, first) = if text.get(e + 1) == Some(&b'-') {
        (true, e + 2)
    } else {
        (false, e + 1)
    };
    for &c in text.get(first..).unwrap_or_default() {
        exponent = exponent * 10 + (c - b'0') as i32;
    }
    text.truncate(e);
    text.retain(|&c| c != b'.');
    Decimal {
        digits: text,
        point: if negative { 1 - exponent } else { exponent + 1 },
    }
}

/// The fewest digits that read back as `v`, which is finite and not negative: of two that are as near, the even ones.
fn shortest(v: f64) -> Decimal {
    let mut made = split(print(format_args!("{v:e}")));
    let odd = made.digits.last().is_some_and(|d| d % 2 == 1);
    if odd && made.digits.len() >= 15 && may_be_midway(v, &made) {
        settle(v, &mut made);
    }
    made
}

/// Whether `v` may have just one digit more than the shortest that read back as it.
fn may_be_midway(v: f64, shortest: &Decimal) -> bool {
    let mantissa = v.to_bits() & ((1 << 52) - 1) | 1 << 52;
    // As many digits stand behind the point as bits.
    let bits = 1075 - (v.to_bits() >> 52) as i32 - mantissa.trailing_zeros() as i32;
    let n = shortest.digits.len() as i32;
    // A whole number has as many zeros at its end as fives among its factors, at most 22.
    bits <= 0 && shortest.point <= n + 24 || bits == n + 1 - shortest.point
}

/// Takes the even one of two decimals between which `v` lies midway; elsewhere nothing changes.
#[cold]
#[inline(never)]
fn settle(v: f64, shortest: &mut Decimal) {
    let n = shortest.digits.len();
    // Below a power of two floats are closer together, and fewer digits do not tell them apart.
    if v.to_bits().trailing_zeros() >= 52 && n < 17 {
        return;
    }
    // All digits that there are.
    let exact = split(print(format_args!("{v:.*e}", n + 24))).digits;
    let midway = exact[n] == b'5' && exact[n + 1..].iter().all(|&d| d == b'0');
    // Both digits are as near; the one that was found, an odd one, is the upper.
    if midway && exact[n - 1].is_multiple_of(2) {
        shortest.digits.copy_from_slice(&exact[..n]);
    }
}

/// `n` digits, at least 1, correctly rounded.
fn significant(v: f64, n: usize) -> Decimal {
    let exact = (n - 1).min(MAX_EXACT);
    let mut d = split(print(format_args!("{v:.exact$e}")));
    d.digits.resize(n, b'0');
    d
}

/// The style of [`magnitude`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// `e`: always an exponent; the precision counts digits after the point.
    Exponent,
    /// `f`: never an exponent.
    Fixed,
    /// `g`: an exponent where the number is large or small; the precision counts all digits.
    General,
    /// As many digits as needed to read the number back.
    Repr,
}

/// How to write the magnitude of a float.
#[derive(Clone, Copy)]
pub struct Layout {
    pub style: Style,
    pub precision: usize,
    /// `#`: keeps the point and the zeros at the end.
    pub alternate: bool,
    /// Adds `.0` to what would look like an int.
    pub dot_zero: bool,
    pub upper: bool,
}

/// Appends `|v|`, or `inf`, `nan`; never a sign.
pub fn magnitude(out: &mut Vec<u8>, v: f64, layout: Layout) {
    let start = out.len();
    let v = v.abs();
    if !v.is_finite() {
        out.extend_from_slice(if v.is_nan() { b"nan" } else { b"inf" });
    } else {
        finite(out, v, layout);
    }
    if layout.upper {
        out[start..].make_ascii_uppercase();
    }
}

fn finite(out: &mut Vec<u8>, v: f64, layout: Layout) {
    let precision = layout.precision;
    match layout.style {
        Style::Exponent => exponent(out, &significant(v, precision + 1), layout.alternate),
        Style::Fixed if fixed(out, v, precision) => {
            if precision == 0 && layout.alternate {
                out.push(b'.');
            }
        }
        Style::Fixed => {
            let exact = precision.min(MAX_EXACT);
            out.extend(print(format_args!("{v:.exact$}")));
            out.extend(core::iter::repeat_n(b'0', precision - exact));
            if precision == 0 && layout.alternate {
                out.push(b'.');
            }
        }
        Style::General => {
            let precision = precision.max(1);
            let mut d = significant(v, precision);
            if v == 0.0 {
                d.point = 1;
            }
            if !layout.alternate {
                trim_zeros(&mut d.digits);
            }
            let limit = precision as i64 - layout.dot_zero as i64;
            if d.point <= -4 || d.point as i64 > limit {
                exponent(out, &d, layout.alternate);
            } else {
                plain(out, &d, layout);
            }
        }
        Style::Repr => {
            let d = shortest(v);
            if d.point <= -4 || d.point > 16 {
                exponent(out, &d, layout.alternate);
            } else {
                plain(out, &d, layout);
            }
        }
    }
}

/// Appends a number with few decimals where 64 bits hold what stands behind its point, which is exact; whether they do.
fn fixed(out: &mut Vec<u8>, v: f64, precision: usize) -> bool {
    const MOST: usize = 9;
    const POWERS: [u32; MOST + 1] = {
        let mut powers = [1; MOST + 1];
        let mut i = 1;
        while i <= MOST {
            powers[i] = powers[i - 1] * 10;
            i += 1;
        }
        powers
    };
    if precision > MOST || v >= 9e15 || (v < 1.0 / 4096.0 && v != 0.0) {
        return false;
    }
    let bits = v.to_bits();
    let (mut whole, mut fraction) = (0, 0);
    if bits != 0 {
        let mantissa = bits & ((1 << 52) - 1) | 1 << 52;
        let behind = 1075 - (bits >> 52) as i32;
        // From 0 to 64 bits stand behind the point.
        (whole, fraction) = match behind {
            ..=0 => (mantissa << -behind, 0),
            64 => (0, mantissa),
            _ => (mantissa >> behind, mantissa << (64 - behind)),
        };
    }
    let power = POWERS[precision] as u64;
    let low = (fraction & 0xFFFF_FFFF) * power;
    let high = (fraction >> 32) * power + (low >> 32);
    let (mut decimals, rest) = (high >> 32, high << 32 | low & 0xFFFF_FFFF);
    let odd = if precision == 0 { whole } else { decimals } & 1 == 1;
    const HALF: u64 = 1 << 63;
    decimals += (rest > HALF || rest == HALF && odd) as u64;
    if decimals == power {
        whole += 1;
        decimals = 0;
    }
    if precision == 0 {
        push_decimal(out, (whole + decimals) as i64);
        return true;
    }
    push_decimal(out, whole as i64);
    let mut text = [b'0'; MOST + 1];
    text[0] = b'.';
    for place in text[1..=precision].iter_mut().rev() {
        *place += (decimals % 10) as u8;
        decimals /= 10;
    }
    out.extend_from_slice(&text[..=precision]);
    true
}

fn trim_zeros(digits: &mut Vec<u8>) {
    while digits.len() > 1 && digits.last() == Some(&b'0') {
        digits.pop();
    }
}

/// `D.DDDe+XX`
fn exponent(out: &mut Vec<u8>, d: &Decimal, point: bool) {
    out.push(d.digits[0]);
    if d.digits.len() > 1 || point {
        out.push(b'.');
    }
    out.extend_from_slice(&d.digits[1..]);
    let zero = d.digits.iter().all(|&c| c == b'0');
    let e = if zero { 0 } else { d.point - 1 };
    out.extend_from_slice(if e < 0 { b"e-" } else { b"e+" });
    if e.abs() < 10 {
        out.push(b'0');
    }
    push_decimal(out, e.abs() as i64);
}

/// Digits with a point, without an exponent.
fn plain(out: &mut Vec<u8>, d: &Decimal, layout: Layout) {
    let count = d.digits.len() as i32;
    if d.point <= 0 {
        out.extend_from_slice(b"0.");
        out.extend(core::iter::repeat_n(b'0', -d.point as usize));
        out.extend_from_slice(&d.digits);
        return;
    }
    let whole = d.point.min(count) as usize;
    out.extend_from_slice(&d.digits[..whole]);
    out.extend(core::iter::repeat_n(b'0', d.point as usize - whole));
    if whole < d.digits.len() {
        out.push(b'.');
        out.extend_from_slice(&d.digits[whole..]);
    } else if layout.dot_zero {
        out.extend_from_slice(b".0");
    } else if layout.alternate {
        out.push(b'.');
    }
}

/// The layout of `repr`.
pub const REPR: Layout = Layout {
    style: Style::Repr,
    precision: 0,
    alternate: false,
    dot_zero: true,
    upper: false,
};

/// Appends `repr(v)`.
pub fn push_repr(out: &mut Vec<u8>, v: f64) {
    if v.is_sign_negative() && !v.is_nan() {
        out.push(b'-');
    }
    // Small integral values are common and need no digit search.
    if v.abs() < 1e15 && v as i64 as f64 == v {
        push_decimal(out, (v as i64).abs());
        out.extend_from_slice(b".0");
        return;
    }
    magnitude(out, v, REPR);
}
