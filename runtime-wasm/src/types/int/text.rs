//! Ints as decimal text, and the limit on its length.

use super::arith::Num;
use crate::object::alloc::Global;
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::value::{PyResult, Raised, Value};
use crate::raise;
use crate::types::exceptions::molt_type_ValueError;
use dashu_int::ops::BitTest;
use dashu_int::{IBig, Sign, Word};
use molt_abi::layouts::STR_ASCII;

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

/// The ASCII digits of a number below 10^8, the first one lowest: all eight in a few steps side by side.
#[inline(always)]
fn eight(n: u32) -> u64 {
    let fours = (n / 10_000) as u64 | (((n % 10_000) as u64) << 32);
    let tops = ((fours * 10_486) >> 20) & 0x0000_007F_0000_007F;
    let pairs = tops | ((fours - 100 * tops) << 16);
    let tens = ((pairs * 103) >> 10) & 0x000F_000F_000F_000F;
    (tens | ((pairs - 10 * tens) << 8)) + 0x3030_3030_3030_3030
}

const NINE: u64 = 1_000_000_000;

/// The text of groups of nine digits, the last group first; the first of all is not 0.
fn of_nines(groups: &[u32], negative: bool) -> Ref<Str> {
    let (last, rest) = groups.split_last().unwrap_or((&0, &[]));
    let mut first = [0u8; 9];
    put_nine(*last, &mut first);
    let zeros = first[..8].iter().take_while(|c| **c == b'0').count();
    let start = negative as usize;
    let at = start + 9 - zeros;
    let made = Str::allocate(at + 9 * rest.len(), STR_ASCII);
    let out = unsafe { made.part::<u8>(0, made.len()) };
    if negative {
        out[0] = b'-';
    }
    out[start..at].copy_from_slice(&first[zeros..]);
    for (place, &group) in out[at..]
        .as_chunks_mut()
        .0
        .iter_mut()
        .zip(rest.iter().rev())
    {
        put_nine(group, place);
    }
    made
}

#[inline(always)]
fn put_nine(n: u32, place: &mut [u8; 9]) {
    place[0] = b'0' + (n / 100_000_000) as u8;
    place[1..].copy_from_slice(&eight(n % 100_000_000).to_le_bytes());
}

fn wide_text(n: i128) -> Ref<Str> {
    let size = n.unsigned_abs();
    let mut words = [
        size as u32,
        (size >> 32) as u32,
        (size >> 64) as u32,
        (size >> 96) as u32,
    ];
    let mut groups = [0u32; 8];
    let count = split(&mut words, |i, group| groups[i] = group);
    of_nines(&groups[..count], n < 0)
}

/// Nine digits at a time, by division of all words; four divisions in a pass, which do not wait for each other. Tells
/// the groups, the last digits first, and how many those are without zeros in front. The words become zero.
#[inline(always)]
fn split(words: &mut [u32], mut tell: impl FnMut(usize, u32)) -> usize {
    let (mut told, mut count, mut left) = (0, 0, words.len());
    while left > 0 {
        if words[left - 1] == 0 {
            left -= 1;
            continue;
        }
        let mut rests = [0u64; 4];
        for word in words[..left].iter_mut().rev() {
            let mut quotient = *word as u64;
            for rest in &mut rests {
                let n = *rest << 32 | quotient;
                quotient = n / NINE;
                *rest = n - quotient * NINE;
            }
            *word = quotient as u32;
        }
        for rest in rests {
            tell(told, rest as u32);
            told += 1;
            if rest != 0 {
                count = told;
            }
        }
    }
    count
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
        Some(f) if many => Str::ascii(f(b).as_bytes()),
        _ => decimal(b),
    };
    let negative = text.raw_bytes().starts_with(b"-");
    if max != 0 && text.len() - negative as usize > max {
        return Err(too_long(None));
    }
    Ok(text)
}

fn decimal(b: &IBig) -> Ref<Str> {
    let (sign, words) = b.as_sign_words();
    let mut left: Vec<u32> = Vec::with_capacity(size_of_val(words) / 4);
    for &word in words {
        let word = word as u64;
        left.push(word as u32);
        if size_of::<Word>() == 8 {
            left.push((word >> 32) as u32);
        }
    }
    let mut groups = Vec::with_capacity(left.len() * 11 / 10 + 8);
    let count = split(&mut left, |_, group| groups.push(group));
    of_nines(&groups[..count], sign == Sign::Negative)
}
