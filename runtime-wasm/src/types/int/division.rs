//! Division of big numbers of moderate size, without memory of its own on the way.
//!
//! Takes magnitudes as words, gives quotient and remainder by Knuth's algorithm D (The Art of Computer Programming,
//! volume 2, 4.3.1). Numbers that are larger, where better algorithms pay, are left to the library of big numbers.

use super::limbs;
use crate::object::alloc::Global;
use dashu_int::{IBig, Sign, Word};

/// Words of the largest dividend.
const MOST: usize = 80;
/// Where a division works; nothing else runs meanwhile.
static SPACE: Global<[u32; 3 * MOST + 4]> = Global::new([0; 3 * MOST + 4]);

/// The quotient towards zero and the remainder with the sign of `x`, each only where it is asked for; nothing where the
/// numbers are left to others. `y` is not zero.
#[inline]
fn divide(x: &IBig, y: &IBig, quotient: bool, remainder: bool) -> Option<(IBig, IBig)> {
    let ((x_sign, a), (y_sign, b)) = (x.as_sign_words(), y.as_sign_words());
    if size_of::<Word>() != 4 || b.len() < 2 || a.len() < b.len() || a.len() > MOST {
        return None;
    }
    // Where a word is no half of 64 bits, this is never reached.
    let (a, b) = unsafe { (halves(a), halves(b)) };
    let space = unsafe { &mut *SPACE.get() };
    let (rest, space) = space.split_at_mut(a.len() + 1);
    let (divisor, space) = space.split_at_mut(b.len());
    let digits = &mut space[..a.len() - b.len() + 1];
    let shift = b[b.len() - 1].leading_zeros();
    shifted(b, shift, divisor);
    rest[a.len()] = shifted(a, shift, rest);
    long_division(rest, divisor, digits);
    let made = |words: &[u32], sign| limbs::finished(unsafe { words_of(words) }, sign);
    let q = match quotient {
        true => made(
            digits,
            if x_sign == y_sign {
                Sign::Positive
            } else {
                Sign::Negative
            },
        ),
        false => IBig::ZERO,
    };
    let r = match remainder {
        true => {
            unshift(&mut rest[..b.len()], shift);
            made(&rest[..b.len()], x_sign)
        }
        false => IBig::ZERO,
    };
    Some((q, r))
}

/// `x / y` and `x % y`, towards zero.
pub fn div_rem(x: &IBig, y: &IBig) -> (IBig, IBig) {
    use dashu_int::ops::DivRem;
    divide(x, y, true, true).unwrap_or_else(|| x.div_rem(y))
}

/// `x / y` alone.
pub fn quotient(x: &IBig, y: &IBig) -> IBig {
    divide(x, y, true, false).map_or_else(|| x / y, |made| made.0)
}

/// `x % y` alone.
pub fn remainder(x: &IBig, y: &IBig) -> IBig {
    divide(x, y, false, true).map_or_else(|| x % y, |made| made.1)
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
