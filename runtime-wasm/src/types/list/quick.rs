//! Sorting where nobody can watch the comparisons: ints, floats and strs.
//!
//! Takes keys that are all exactly of one such type, gives the order of their places. Each key becomes
//! one number, beside the place, that decides most comparisons; strs that begin alike are compared in
//! full. Stable. Never runs Python code, and leaves alone what it cannot do faster: few items, NaN, and
//! lists that are long runs already, which merging is best at.

use super::merge::Kind;
use crate::object::str::{Chars, Str};
use crate::object::value::Value;
use crate::text::vector;
use crate::types::bytes::Bytes;
use crate::types::int;

/// Fewer items are sorted by insertion.
const FEW: usize = 24;

/// A key's number and its place.
type Pair = (u64, u32);

/// Puts the values, or the keys themselves, in the order of the keys; whether it did.
pub fn sort(keys: &mut [Value], values: Option<&mut Vec<Value>>, kind: Kind) -> bool {
    if keys.len() < FEW {
        return false;
    }
    let numbered = match kind {
        Kind::Int => numbers(keys, int_number),
        Kind::Float => numbers(keys, float_number),
        Kind::Wide => wide_numbers(keys),
        Kind::Str => Some(text_numbers(keys)),
        Kind::Bytes => Some(byte_numbers(keys)),
        Kind::Tuple | Kind::Any => None,
    };
    let Some(mut pairs) = numbered else {
        return false;
    };
    let falls = pairs.windows(2).filter(|w| w[1].0 < w[0].0).count();
    // Numbers are compared as fast where they stand.
    if kind == Kind::Float && falls < keys.len() / 16 && falls > 0 {
        return false;
    }
    if matches!(kind, Kind::Str | Kind::Bytes | Kind::Wide) {
        let order = match kind {
            Kind::Str => |a: &Value, b: &Value| unsafe { a.cast::<Str>().compare(b.cast::<Str>()) },
            Kind::Wide => |a: &Value, b: &Value| int::words_of(a).cmp(&int::words_of(b)),
            _ => |a: &Value, b: &Value| vector::compare(bytes_of(a), bytes_of(b)),
        };
        let key = |p: &Pair| &keys[p.1 as usize];
        pairs.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| order(key(a), key(b))));
    } else if falls > 0 {
        pairs.sort_by_key(|pair| pair.0);
    }
    let target = values.map_or(keys, |v| v.as_mut_slice());
    let from: Vec<u64> = target.iter().map(|v| v.bits()).collect();
    // The same values in another order: none is lost, none doubled.
    let to = target.as_mut_ptr() as *mut u64;
    for (i, pair) in pairs.iter().enumerate() {
        unsafe { *to.add(i) = from[pair.1 as usize] };
    }
    true
}

#[inline(always)]
fn numbers(keys: &[Value], number: impl Fn(&Value) -> Option<u64>) -> Option<Vec<Pair>> {
    let mut pairs = Vec::with_capacity(keys.len());
    for (i, key) in keys.iter().enumerate() {
        pairs.push((number(key)?, i as u32));
    }
    Some(pairs)
}

const SIGN: u64 = 1 << 63;

fn int_number(v: &Value) -> Option<u64> {
    v.as_small_int().map(|n| n as u64 ^ SIGN)
}

/// How far ints of 128 bits are above the least, or the leading bits of that.
fn wide_numbers(keys: &[Value]) -> Option<Vec<Pair>> {
    let (mut least, mut most) = (i128::MAX, i128::MIN);
    for key in keys {
        let n = int::words_of(key)?;
        (least, most) = (least.min(n), most.max(n));
    }
    let above = |n: i128| n.wrapping_sub(least) as u128;
    let shift = 64u32.saturating_sub(above(most).leading_zeros());
    numbers(keys, |v| Some((above(int::words_of(v)?) >> shift) as u64))
}

fn bytes_of(v: &Value) -> &[u8] {
    unsafe { v.cast::<Bytes>() }.as_slice()
}

/// Numbers of what stands behind the bytes that all begin with.
fn byte_numbers(keys: &[Value]) -> Vec<Pair> {
    let first = bytes_of(&keys[0]);
    let mut alike = first.len();
    for key in keys {
        let n = alike.min(bytes_of(key).len());
        alike = vector::mismatch(&first[..n], &bytes_of(key)[..n]).unwrap_or(n);
        if alike == 0 {
            break;
        }
    }
    let number = |v: &Value| narrow_number(&bytes_of(v)[alike..]);
    keys.iter().zip(0..).map(|(v, i)| (number(v), i)).collect()
}

/// In the order of the numbers, zeros alike; nothing for NaN.
fn float_number(v: &Value) -> Option<u64> {
    let f = v.as_float()?;
    if f.is_nan() {
        return None;
    }
    let bits = (f + 0.0).to_bits();
    Some(if bits & SIGN != 0 { !bits } else { bits | SIGN })
}

/// Numbers of what stands behind the characters that all strs begin with.
fn text_numbers(keys: &[Value]) -> Vec<Pair> {
    let text = |v: &Value| unsafe { (*(v.bits() as usize as *const Str)).chars() };
    let first = text(&keys[0]);
    let mut alike = first.len();
    for key in keys {
        alike = match (first, text(key)) {
            (Chars::One(a), Chars::One(b)) => {
                let n = alike.min(b.len());
                vector::mismatch(&a[..n], &b[..n]).unwrap_or(n)
            }
            (Chars::Two(a), Chars::Two(b)) => {
                let n = alike.min(b.len());
                (0..n).find(|&i| a[i] != b[i]).unwrap_or(n)
            }
            _ => 0,
        };
        if alike == 0 {
            break;
        }
    }
    let narrow = keys.iter().all(|v| matches!(text(v), Chars::One(_)));
    let number = |v: &Value| match text(v) {
        Chars::One(b) if narrow => narrow_number(&b[alike..]),
        chars => wide_number(chars.slice(alike, chars.len())),
    };
    keys.iter().zip(0..).map(|(v, i)| (number(v), i)).collect()
}

/// The first eight characters of one byte each.
fn narrow_number(text: &[u8]) -> u64 {
    match text.first_chunk::<8>() {
        Some(start) => u64::from_be_bytes(*start),
        None => match (text.first_chunk::<4>(), text.last_chunk::<4>()) {
            (Some(start), Some(end)) => {
                let rest = (u32::from_be_bytes(*end) as u64) << (8 * (8 - text.len()));
                (u32::from_be_bytes(*start) as u64) << 32 | rest & 0xFFFF_FFFF
            }
            _ => text.iter().fold(0, |n, &c| n << 8 | c as u64) << ((8 * (8 - text.len())) & 63),
        },
    }
}

/// The first four characters of any width, those that need more than two bytes alike.
fn wide_number(chars: Chars) -> u64 {
    let mut number = 0;
    for i in 0..4 {
        let c = if i < chars.len() {
            chars.at(i) as u64 + 1
        } else {
            0
        };
        number = number << 16 | c.min(0xFFFF);
        if c >= 0xFFFF {
            // What follows is for the full comparison.
            let left = 16 * (3 - i);
            return number << left | ((1 << left) - 1);
        }
    }
    number
}
