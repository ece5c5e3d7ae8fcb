//! `int(text, base)`.
//!
//! Takes a string or bytes with its base; gives the number, or the ValueError that shows the text.

use super::text::{max_digits, too_long};
use super::{from_big, wide};
use crate::object::str::Str;
use crate::object::value::{PyResult, Raised, Value};
use crate::raise;
use crate::text::{ascii, unicode};
use crate::types::exceptions::molt_type_ValueError;
use dashu_int::{IBig, UBig, Word};

/// What C calls white space.
fn is_space(b: u8) -> bool {
    matches!(b, b' ' | b'\t'..=b'\r')
}

pub fn trim(mut text: &[u8]) -> &[u8] {
    while let [first, rest @ ..] = text
        && is_space(*first)
    {
        text = rest;
    }
    while let [rest @ .., last] = text
        && is_space(*last)
    {
        text = rest;
    }
    text
}

/// The text as ASCII: digits of any script become those of ASCII, other spaces a space, the rest `?`.
pub fn ascii_digits(s: &Str) -> Vec<u8> {
    let ascii = |c: u32| match c {
        0..=0x7F => c as u8,
        _ if unicode::is_space(c) => b' ',
        _ => unicode::decimal_value(c).map_or(b'?', |d| b'0' + d),
    };
    s.chars().iter().map(ascii).collect()
}

/// The repr that the message shows, cut as C's `%.200R`.
pub fn shown(v: &Value) -> PyResult<crate::object::refs::Ref<Str>> {
    // Of a bytearray the bytes.
    let copy = crate::types::bytes::view(v)
        .filter(|_| v.ty().name().is_text("bytearray"))
        .map(|b| crate::types::bytes::Bytes::new(&b).into_value());
    let text = crate::ops::repr::repr(copy.as_ref().unwrap_or(v))?;
    Ok(if text.len() > 200 {
        Str::from_chars(text.chars().slice(0, 200))
    } else {
        text
    })
}

#[cold]
fn invalid(v: &Value, base: i64) -> Raised {
    match shown(v) {
        Ok(text) => raise!(
            molt_type_ValueError,
            "invalid literal for int() with base ",
            base,
            ": ",
            text
        ),
        Err(raised) => raised,
    }
}

/// `int(v, base)` of the text of `v`.
pub fn parse(v: &Value, text: &[u8], base: i64) -> PyResult<Value> {
    if base != 0 && !(2..=36).contains(&base) {
        return Err(raise!(
            molt_type_ValueError,
            "int() base must be >= 2 and <= 36, or 0"
        ));
    }
    if base == 10
        && let Some(n) = short_decimal(text)
    {
        return Ok(Value::int(n));
    }
    let text = trim(text);
    let (negative, digits) = match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, text),
    };
    let Some((radix, digits)) = radix_of(digits, base) else {
        return Err(invalid(v, base));
    };
    match number(digits, radix, negative)? {
        Some(n) => Ok(n),
        None => Err(invalid(v, base)),
    }
}

/// The common case: up to 18 digits with a sign or none.
#[inline]
fn short_decimal(text: &[u8]) -> Option<i64> {
    let (negative, digits) = match text {
        [b'-', rest @ ..] => (true, rest),
        _ => (false, text),
    };
    if digits.is_empty() || digits.len() > 18 {
        return None;
    }
    let mut n = 0i64;
    for b in digits {
        let d = b.wrapping_sub(b'0');
        if d > 9 {
            return None;
        }
        n = n * 10 + d as i64;
    }
    Some(if negative { -n } else { n })
}

/// The base and what follows the prefix; nothing where base 0 finds a decimal number with zeros in front.
fn radix_of(digits: &[u8], base: i64) -> Option<(u32, &[u8])> {
    let prefix = match digits {
        [b'0', b'x' | b'X', ..] => 16,
        [b'0', b'o' | b'O', ..] => 8,
        [b'0', b'b' | b'B', ..] => 2,
        _ => 0,
    };
    if base == 0 && prefix == 0 {
        let zeros =
            digits.first() == Some(&b'0') && digits.iter().any(|b| !matches!(b, b'0' | b'_'));
        return if zeros { None } else { Some((10, digits)) };
    }
    if prefix != 0 && (base == 0 || base == prefix) {
        let rest = &digits[2..];
        return Some((prefix as u32, rest.strip_prefix(b"_").unwrap_or(rest)));
    }
    Some((base as u32, digits))
}

/// The number of digits with single underscores between them; nothing where they are not that.
fn number(digits: &[u8], radix: u32, negative: bool) -> PyResult<Option<Value>> {
    let mut without = Vec::new();
    let mut plain = digits;
    let valid = match radix {
        10 => ascii::all(digits, |b| b.wrapping_sub(b'0') < 10),
        _ => digits.iter().all(|&b| digit(b) < radix),
    };
    if digits.is_empty() || !valid {
        let mut after_digit = false;
        for &b in digits {
            if b == b'_' && after_digit {
                after_digit = false;
            } else if digit(b) < radix {
                without.push(b);
                after_digit = true;
            } else {
                return Ok(None);
            }
        }
        if !after_digit {
            return Ok(None);
        }
        plain = &without;
    }
    if (radix != 10 || plain.len() < 20)
        && let Some(n) = small(plain, radix)
    {
        return Ok(Some(Value::int(if negative { -n } else { n })));
    }
    if !radix.is_power_of_two() && max_digits() != 0 && plain.len() > max_digits() {
        return Err(too_long(Some(plain.len())));
    }
    let n = if radix.is_power_of_two() {
        IBig::from(of_bits(plain, radix.trailing_zeros()))
    } else if radix == 10 && plain.len() <= 38 {
        let (high, low) = plain.split_at(plain.len().saturating_sub(19));
        let scale = 10u64.pow(low.len() as u32);
        let n = (word(high) as u128 * scale as u128 + word(low) as u128) as i128;
        return Ok(Some(wide::made(if negative { -n } else { n }).value()));
    } else if radix == 10 && plain.len() <= MODERATE {
        IBig::from(of_decimal(plain))
    } else {
        let text = unsafe { core::str::from_utf8_unchecked(plain) };
        IBig::from_str_radix(text, radix).unwrap_or(IBig::ZERO)
    };
    Ok(Some(from_big(if negative { -n } else { n })))
}

/// The number of up to nineteen decimal digits.
fn word(digits: &[u8]) -> u64 {
    let (eights, rest) = digits.as_chunks();
    let n = eights
        .iter()
        .fold(0, |n, part| n * 100_000_000 + eight(part));
    rest.iter().fold(n, |n, b| n * 10 + (b - b'0') as u64)
}

/// The number of eight digits, all of them side by side.
#[inline(always)]
fn eight(digits: &[u8; 8]) -> u64 {
    let n = u64::from_le_bytes(*digits) & 0x0F0F_0F0F_0F0F_0F0F;
    let pairs = (n * 10 + (n >> 8)) & 0x00FF_00FF_00FF_00FF;
    let fours = (pairs * 100 + (pairs >> 16)) & 0x0000_FFFF_0000_FFFF;
    (fours * 10_000 + (fours >> 32)) & 0xFFFF_FFFF
}

/// Up to so many digits, halves are multiplied together here; the library of big numbers is faster beyond.
const MODERATE: usize = 6000;
/// Up to so many, the number is made word by word.
const SIMPLE: usize = 600;

/// The number of decimal digits.
fn of_decimal(digits: &[u8]) -> UBig {
    if digits.len() <= SIMPLE {
        return simple_decimal(digits);
    }
    let (high, low) = digits.split_at(digits.len() / 2);
    of_decimal(high) * UBig::from(10u8).pow(low.len()) + of_decimal(low)
}

/// Nine digits at a time; four of those in a pass over all words, which do not wait for each other.
fn simple_decimal(digits: &[u8]) -> UBig {
    const NINE: u64 = 1_000_000_000;
    let first = digits.len() % 36;
    let (start, rest) = digits.split_at(first);
    // Zeros before the first digits fill their pass.
    let mut padded = [b'0'; 36];
    padded[36 - first..].copy_from_slice(start);
    let mut words: Vec<u32> = Vec::with_capacity(digits.len() / 9 + 8);
    let mut take = |part: &[u8; 36]| {
        let group = |i: usize| word(&part[9 * i..9 * i + 9]);
        let mut carries = [group(0), group(1), group(2), group(3)];
        words.extend_from_slice(&[0; 4]);
        for word in &mut words {
            let mut n = *word;
            for carry in &mut carries {
                let wide = n as u64 * NINE + *carry;
                n = wide as u32;
                *carry = wide >> 32;
            }
            *word = n;
        }
        while words.last() == Some(&0) {
            words.pop();
        }
    };
    if first != 0 {
        take(&padded);
    }
    rest.as_chunks().0.iter().for_each(&mut take);
    const PER_WORD: usize = size_of::<Word>() / 4;
    let word = |part: &[u32]| part.iter().rev().fold(0, |n, &w| n << 32 | w as u64) as Word;
    match PER_WORD {
        1 => UBig::from_words(unsafe {
            core::slice::from_raw_parts(words.as_ptr() as *const Word, words.len())
        }),
        _ => UBig::from_words(&words.chunks(2).map(word).collect::<Vec<_>>()),
    }
}

/// The value of a digit in any base, or more than any digit has. From a table: which digits are letters
/// cannot be predicted.
#[inline(always)]
fn digit(b: u8) -> u32 {
    static VALUES: [u8; 256] = {
        let mut values = [0xFF; 256];
        let mut i = 0;
        while i < 36 {
            let c = b"0123456789abcdefghijklmnopqrstuvwxyz"[i];
            values[c as usize] = i as u8;
            values[c.to_ascii_uppercase() as usize] = i as u8;
            i += 1;
        }
        values
    };
    VALUES[b as usize] as u32
}

/// The number of digits that are so many bits each.
fn of_bits(digits: &[u8], bits: u32) -> UBig {
    let mut bytes = Vec::with_capacity(digits.len() * bits as usize / 8 + 8);
    let (mut held, mut count) = (0u64, 0);
    for &b in digits.iter().rev() {
        held |= (digit(b) as u64) << count;
        count += bits;
        if count >= 32 {
            bytes.extend_from_slice(&(held as u32).to_le_bytes());
            held >>= 32;
            count -= 32;
        }
    }
    bytes.extend_from_slice(&(held as u32).to_le_bytes());
    UBig::from_le_bytes(&bytes)
}

fn small(digits: &[u8], radix: u32) -> Option<i64> {
    let mut n: i64 = 0;
    for &b in digits {
        let d = digit(b);
        n = n.checked_mul(radix as i64)?.checked_add(d as i64)?;
    }
    Some(n)
}
