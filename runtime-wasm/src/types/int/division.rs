//! Division of big numbers of moderate size, without memory of its own on the way.
//!
//! Takes numbers, gives quotient and remainder as Python has them, by Knuth's algorithm D (The Art of Computer
//! Programming, volume 2, 4.3.1). Numbers that are larger, where better algorithms pay, are left to the library of big
//! numbers.

use super::arith::{Made, Num};
use super::{limbs, wide};
use crate::object::alloc::Global;
use dashu_int::{Sign, Word};

/// Words of the largest dividend.
const MOST: usize = 80;
/// Where a division works; nothing else runs meanwhile.
static SPACE: Global<[u32; 3 * MOST + 4]> = Global::new([0; 3 * MOST + 4]);

/// Whether a number is negative, and the words of its magnitude: of a big one where they stand, else in `place`.
#[inline(always)]
fn parts<'a>(n: Num<'a>, place: &'a mut [u32; 4]) -> (bool, &'a [u32]) {
    let n = match n {
        Num::Big(b) => {
            let (sign, words) = b.as_sign_words();
            return (sign == Sign::Negative, unsafe { halves(words) });
        }
        Num::Small(n) => n as i128,
        Num::Wide(n) => n,
    };
    let size = n.unsigned_abs();
    for (i, word) in place.iter_mut().enumerate() {
        *word = (size >> (32 * i)) as u32;
    }
    (n < 0, trimmed(place))
}

/// Without the zeros in front.
fn trimmed(words: &[u32]) -> &[u32] {
    let zeros = words.iter().rev().take_while(|word| **word == 0).count();
    &words[..words.len() - zeros]
}

/// A number of these words.
fn made(words: &[u32], negative: bool) -> Made {
    let words = trimmed(words);
    if words.len() < 4 || words.len() == 4 && words[3] >> 31 == 0 {
        let size = words
            .iter()
            .rev()
            .fold(0, |n, &word| n << 32 | word as i128);
        return wide::made(if negative { -size } else { size });
    }
    let sign = match negative {
        true => Sign::Negative,
        false => Sign::Positive,
    };
    Made::Big(limbs::finished(unsafe { words_of(words) }, sign))
}

/// The quotient towards minus infinity and the remainder with the sign of `b`, which is not zero, each only where it is
/// asked for; nothing where the numbers are left to others.
#[inline(never)]
pub fn floor(a: Num, b: Num, quotient: bool, remainder: bool) -> Option<(Made, Made)> {
    if size_of::<Word>() != 4 {
        return None;
    }
    let (mut a_place, mut b_place) = ([0; 4], [0; 4]);
    let ((a_negative, a), (b_negative, b)) = (parts(a, &mut a_place), parts(b, &mut b_place));
    if a.len().max(b.len()) > MOST || b.is_empty() {
        return None;
    }
    let space = unsafe { &mut *SPACE.get() };
    let (rest, space) = space.split_at_mut(a.len() + 1);
    let (divisor, space) = space.split_at_mut(b.len());
    // One more, for the step down.
    let digits = &mut space[..(a.len() + 2).saturating_sub(b.len()).max(1)];
    digits.fill(0);
    let rest = match *b {
        _ if a.len() < b.len() => {
            rest[..a.len()].copy_from_slice(a);
            &mut rest[..a.len()]
        }
        [d] => {
            rest[0] = short_division(a, d, digits);
            &mut rest[..1]
        }
        _ => {
            let shift = b[b.len() - 1].leading_zeros();
            shifted(b, shift, divisor);
            rest[a.len()] = shifted(a, shift, rest);
            let count = a.len() - b.len() + 1;
            long_division(rest, divisor, &mut digits[..count]);
            let rest = &mut rest[..b.len()];
            unshift(rest, shift);
            rest
        }
    };
    // Down from what is nearer to zero.
    let down = a_negative != b_negative && rest.iter().any(|word| *word != 0);
    if down {
        for digit in digits.iter_mut() {
            *digit = digit.wrapping_add(1);
            if *digit != 0 {
                break;
            }
        }
    }
    let q = match quotient {
        true => made(digits, a_negative != b_negative),
        false => Made::Small(0),
    };
    let r = match remainder {
        // The divisor that was shifted is no longer asked for.
        true if down => made(difference(b, rest, divisor), b_negative),
        true => made(rest, b_negative),
        false => Made::Small(0),
    };
    Some((q, r))
}

/// `b - rest`, of which `b` is the larger.
fn difference<'a>(b: &[u32], rest: &[u32], out: &'a mut [u32]) -> &'a [u32] {
    let mut borrow = false;
    for (i, (word, &from)) in out.iter_mut().zip(b).enumerate() {
        let (left, under) = from.overflowing_sub(rest.get(i).copied().unwrap_or(0));
        let (left, more) = left.overflowing_sub(borrow as u32);
        *word = left;
        borrow = under | more;
    }
    out
}

/// Writes the quotient, gives the remainder.
fn short_division(a: &[u32], d: u32, digits: &mut [u32]) -> u32 {
    let mut rest = 0;
    for (digit, &word) in digits.iter_mut().zip(a).rev() {
        let n = rest << 32 | word as u64;
        *digit = (n / d as u64) as u32;
        rest = n % d as u64;
    }
    rest as u32
}

/// # Safety
/// A word has 32 bits.
unsafe fn halves(words: &[Word]) -> &[u32] {
    unsafe { core::slice::from_raw_parts(words.as_ptr().cast(), words.len()) }
}

/// # Safety
/// A word has 32 bits.
unsafe fn words_of(halves: &[u32]) -> &[Word] {
    unsafe { core::slice::from_raw_parts(halves.as_ptr().cast(), halves.len()) }
}

/// Writes `from << shift`, which is below 32, and gives what goes over.
fn shifted(from: &[u32], shift: u32, to: &mut [u32]) -> u32 {
    let mut held = 0;
    for (to, &word) in to.iter_mut().zip(from) {
        let wide = (word as u64) << shift | held;
        *to = wide as u32;
        held = wide >> 32;
    }
    held as u32
}

fn unshift(words: &mut [u32], shift: u32) {
    let mut held = 0u64;
    for word in words.iter_mut().rev() {
        let wide = held << 32 | *word as u64;
        *word = (wide >> shift) as u32;
        held = wide;
    }
}

/// Divides `rest`, one word longer than it needs, by `divisor`, whose first bit is set; the remainder stays in `rest`.
fn long_division(rest: &mut [u32], divisor: &[u32], digits: &mut [u32]) {
    let n = divisor.len();
    let (top, second) = (divisor[n - 1] as u64, divisor[n - 2] as u64);
    for j in (0..digits.len()).rev() {
        let part = &mut rest[j..=j + n];
        let high = (part[n] as u64) << 32 | part[n - 1] as u64;
        let mut digit = high / top;
        let mut left = high - digit * top;
        // Two steps at most, and mostly none.
        while digit >> 32 != 0 || digit * second > (left << 32 | part[n - 2] as u64) {
            digit -= 1;
            left += top;
            if left >> 32 != 0 {
                break;
            }
        }
        if subtract(part, divisor, digit) {
            digit -= 1;
            add_back(part, divisor);
        }
        digits[j] = digit as u32;
    }
}

/// `part -= divisor * digit`; whether that went below zero.
fn subtract(part: &mut [u32], divisor: &[u32], digit: u64) -> bool {
    let (low, high) = part.split_at_mut(divisor.len());
    let mut carry = 0u64;
    for (word, &d) in low.iter_mut().zip(divisor) {
        let product = d as u64 * digit + carry;
        let (made, under) = word.overflowing_sub(product as u32);
        *word = made;
        carry = (product >> 32) + under as u64;
    }
    let (made, under) = (high[0] as u64).overflowing_sub(carry);
    high[0] = made as u32;
    under
}

#[cold]
fn add_back(part: &mut [u32], divisor: &[u32]) {
    let (low, high) = part.split_at_mut(divisor.len());
    let mut carry = 0u64;
    for (word, &d) in low.iter_mut().zip(divisor) {
        let sum = *word as u64 + d as u64 + carry;
        *word = sum as u32;
        carry = sum >> 32;
    }
    high[0] = high[0].wrapping_add(carry as u32);
}
