//! Ints as decimal text, and the limit on its length.

use super::arith::Num;
use super::wide;
use crate::object::alloc::Global;
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::value::{PyResult, Raised, Value};
use crate::raise;
use crate::text::number::push_decimal;
use crate::types::exceptions::molt_type_ValueError;
use dashu_int::ops::BitTest;
use dashu_int::{IBig, Sign, Word};

/// Writes out a number.
type LongText = fn(&IBig) -> String;
/// Makes the `str` of a number; raises past the limit of digits.
type BigText = fn(Num) -> PyResult<Ref<Str>>;

/// What `sys.set_int_max_str_digits` set; 0 for no limit.
static MAX_DIGITS: Global<usize> = Global::new(4300);

/// The number of digits below which no limit holds.
pub const THRESHOLD: usize = 640;

pub fn max_digits() -> usize {
    MAX_DIGITS.load()
}

/// Only from here on there may be text so long that it is worth the divisions which are fast for large
/// numbers.
pub fn set_max_digits(n: usize) {
    MAX_DIGITS.store(n);
    molt_long_text_hook.store(Some(|b| b.to_string()));
}

/// The digits of very big numbers.
#[unsafe(no_mangle)]
pub static molt_long_text_hook: Global<Option<LongText>> = Global::new(None);

/// More digits than the limit that holds from the start have at least so many words.
const MANY_WORDS: usize = 512;

#[cold]
pub fn too_long(digits: Option<usize>) -> Raised {
    const LIMIT: &str = "; use sys.set_int_max_str_digits() to increase the limit";
    let max = max_digits();
    match digits {
        Some(n) => raise!(
            molt_type_ValueError,
            "Exceeds the limit (",
            max,
            " digits) for integer string conversion: value has ",
            n,
            " digits",
            LIMIT
        ),
        None => raise!(
            molt_type_ValueError,
            "Exceeds the limit (",
            max,
            " digits) for integer string conversion",
            LIMIT
        ),
    }
}

/// Decimal digits.
pub fn to_text(v: &Value) -> PyResult<Ref<Str>> {
    match Num::of(v) {
        Some(Num::Small(n)) => Ok(small_text(n)),
        Some(n) => match molt_big_text_hook.load() {
            Some(f) => f(n),
            None => crate::host::abort(),
        },
        None => Ok(small_text(0)),
    }
}

/// The digits of big numbers. Set where the first of them is made, so that programs without any do not
/// link the division of big numbers for the sake of `repr`.
#[unsafe(no_mangle)]
pub static molt_big_text_hook: Global<Option<BigText>> = Global::new(None);

/// There are numbers beyond 64 bits from now on.
#[inline]
pub(super) fn enable_big() {
    molt_big_text_hook.store(Some(big_text));
}

/// The text of a 64-bit number, two digits a division.
pub fn small_text(n: i64) -> Ref<Str> {
    let mut buffer = [0u8; 20];
    let mut at = buffer.len();
    let mut rest = n.unsigned_abs();
    while rest >= 100 {
        let pair = (rest % 100) as u8;
        rest /= 100;
        at -= 2;
        buffer[at] = b'0' + pair / 10;
        buffer[at + 1] = b'0' + pair % 10;
    }
    if rest >= 10 {
        at -= 1;
        buffer[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    at -= 1;
    buffer[at] = b'0' + rest as u8;
    if n < 0 {
        at -= 1;
        buffer[at] = b'-';
    }
    Str::ascii(&buffer[at..])
}

fn big_text(n: Num) -> PyResult<Ref<Str>> {
    let b = match n {
        Num::Small(n) => return Ok(small_text(n)),
        Num::Wide(n) => return Ok(wide_text(n)),
        Num::Big(b) => b,
    };
    let max = max_digits();
    // A digit is more than 3.32 bits.
    let bits = b.bit_len() as u64;
    if max != 0 && bits > (max as u64 + 1) * 3322 / 1000 + 4 {
        return Err(too_long(None));
    }
    let many = b.as_sign_words().1.len() > MANY_WORDS;
    let text = match molt_long_text_hook.load() {
        Some(f) if many => f(b).into_bytes(),
        _ => decimal(b),
    };
    if max != 0 && text.len() - text.starts_with(b"-") as usize > max {
        return Err(too_long(None));
    }
    Ok(Str::ascii(&text))
}

/// All eighteen digits, zeros in front.
#[inline(never)]
fn push_eighteen(out: &mut Vec<u8>, mut n: u64) {
    let start = out.len();
    out.resize(start + 18, b'0');
    for place in out[start..].iter_mut().rev() {
        *place += (n % 10) as u8;
        n /= 10;
    }
}

/// Eighteen digits at a time.
fn wide_text(n: i128) -> Ref<Str> {
    const UNIT: u128 = 10u128.pow(18);
    let (top, low) = wide::divide(n.unsigned_abs(), UNIT);
    let (top, middle) = wide::divide(top, UNIT);
    let mut out = Vec::with_capacity(40);
    if n < 0 {
        out.push(b'-');
    }
    if top != 0 {
        push_decimal(&mut out, top as i64);
        push_eighteen(&mut out, middle as u64);
    } else {
        push_decimal(&mut out, middle as i64);
    }
    push_eighteen(&mut out, low as u64);
    Str::ascii(&out)
}

/// Nine digits, the last one first.
fn push_reversed(out: &mut Vec<u8>, mut n: u32) {
    let mut digits = [0u8; 9];
    for pair in digits[..8].chunks_exact_mut(2) {
        let two = n % 100;
        n /= 100;
        pair[0] = b'0' + (two % 10) as u8;
        pair[1] = b'0' + (two / 10) as u8;
    }
    digits[8] = b'0' + n as u8;
    out.extend_from_slice(&digits);
}

/// Nine digits at a time, by division of all words; four divisions in a pass, which do not wait for each other.
fn decimal(b: &IBig) -> Vec<u8> {
    const NINE: u64 = 1_000_000_000;
    let (sign, words) = b.as_sign_words();
    let mut left: Vec<u32> = Vec::with_capacity(size_of_val(words) / 4);
    for &word in words {
        let word = word as u64;
        left.push(word as u32);
        if size_of::<Word>() == 8 {
            left.push((word >> 32) as u32);
        }
    }
    // The last digit first.
    let mut out = Vec::with_capacity(left.len() * 10 + 38);
    while let Some(&top) = left.last() {
        if top == 0 {
            left.pop();
            continue;
        }
        let mut rests = [0u64; 4];
        for word in left.iter_mut().rev() {
            let mut quotient = *word as u64;
            for rest in &mut rests {
                let n = *rest << 32 | quotient;
                quotient = n / NINE;
                *rest = n - quotient * NINE;
            }
            *word = quotient as u32;
        }
        for rest in rests {
            push_reversed(&mut out, rest as u32);
        }
    }
    while let Some(b'0') = out.last() {
        out.pop();
    }
    if sign == Sign::Negative {
        out.push(b'-');
    }
    out.reverse();
    out
}
