//! Numbers of up to 127 bits in two words, for arithmetic just beyond 64 bits.
//!
//! Takes numbers as [`Num`] and gives results without a big number on the way, or nothing where a number does not
//! fit: then the general algorithms go on. Never rounds, never raises.

use super::arith::{Made, Num};
use dashu_int::{IBig, Sign, UBig, Word};

/// The number, where it has at most 127 bits.
#[inline(always)]
pub fn of(n: Num) -> Option<i128> {
    match n {
        Num::Small(n) => Some(n as i128),
        Num::Wide(n) => Some(n),
        Num::Big(_) => None,
    }
}

/// The same of a big number.
#[inline(never)]
pub fn of_big(b: &IBig) -> Option<i128> {
    let (sign, words) = b.as_sign_words();
    if size_of_val(words) > 16 {
        return None;
    }
    let mut bytes = [0; 16];
    for (place, word) in bytes.chunks_exact_mut(size_of::<Word>()).zip(words) {
        place.copy_from_slice(&word.to_le_bytes());
    }
    let n = i128::try_from(u128::from_le_bytes(bytes)).ok()?;
    Some(if sign == Sign::Negative { -n } else { n })
}

/// A result.
#[inline(always)]
pub fn made(n: i128) -> Made {
    match i64::try_from(n) {
        Ok(n) => Made::Small(n),
        // Its magnitude has a bit more than all others.
        Err(_) if n == i128::MIN => Made::Big(big(n)),
        Err(_) => Made::Wide(n),
    }
}

/// As a big number.
#[inline(never)]
pub fn big(n: i128) -> IBig {
    const COUNT: usize = 16 / size_of::<Word>();
    let bytes = n.unsigned_abs().to_le_bytes();
    let mut words = [0 as Word; COUNT];
    for (word, place) in words.iter_mut().zip(bytes.chunks_exact(size_of::<Word>())) {
        *word = place.try_into().map_or(0, Word::from_le_bytes);
    }
    let sign = if n < 0 {
        Sign::Negative
    } else {
        Sign::Positive
    };
    IBig::from_parts(sign, UBig::from_words(&words))
}

#[inline]
pub fn add(a: Num, b: Num) -> Option<Made> {
    of(a)?.checked_add(of(b)?).map(made)
}

#[inline]
pub fn sub(a: Num, b: Num) -> Option<Made> {
    of(a)?.checked_sub(of(b)?).map(made)
}

/// How many bits the magnitude has.
#[inline(never)]
pub fn bits(n: i128) -> u32 {
    128 - n.unsigned_abs().leading_zeros()
}

#[inline]
pub fn mul(a: Num, b: Num) -> Option<Made> {
    let (x, y) = (of(a)?, of(b)?);
    if bits(x) + bits(y) <= 127 {
        return Some(made(x.wrapping_mul(y)));
    }
    Some(Made::Big(product(x, y)))
}

fn product(x: i128, y: i128) -> IBig {
    let sign = if (x < 0) == (y < 0) {
        Sign::Positive
    } else {
        Sign::Negative
    };
    let (x, y) = (x.unsigned_abs(), y.unsigned_abs());
    const LOW: u128 = u64::MAX as u128;
    let (a, b, c, d) = (x >> 64, x & LOW, y >> 64, y & LOW);
    let (low, one, two, high) = (b * d, a * d, b * c, a * c);
    let middle = (low >> 64) + (one & LOW) + (two & LOW);
    let low = low & LOW | middle << 64;
    let high = high + (one >> 64) + (two >> 64) + (middle >> 64);
    const COUNT: usize = 32 / size_of::<Word>();
    let mut words = [0 as Word; COUNT];
    let mut bytes = [0; 32];
    bytes[..16].copy_from_slice(&low.to_le_bytes());
    bytes[16..].copy_from_slice(&high.to_le_bytes());
    for (word, place) in words.iter_mut().zip(bytes.chunks_exact(size_of::<Word>())) {
        *word = place.try_into().map_or(0, Word::from_le_bytes);
    }
    IBig::from_parts(sign, UBig::from_words(&words))
}

/// `a << count`.
pub fn shl(a: Num, count: u32) -> Option<Made> {
    let x = of(a)?;
    (bits(x) as u64 + count as u64 <= 127).then(|| made(x << count))
}

/// Quotient and remainder with the sign of the divisor, which is not zero.
pub fn floor(a: Num, b: Num) -> Option<(Made, Made)> {
    let (x, y) = (of(a)?, of(b)?);
    let (q, r) = divide(x.unsigned_abs(), y.unsigned_abs());
    let (mut q, mut r) = (q as i128, r as i128);
    if (x < 0) != (y < 0) {
        q = -q;
    }
    if x < 0 {
        r = -r;
    }
    if r != 0 && (r < 0) != (y < 0) {
        q -= 1;
        r += y;
    }
    Some((made(q), made(r)))
}

/// Quotient and remainder.
#[inline(never)]
pub fn divide(x: u128, y: u128) -> (u128, u128) {
    let (high, low) = ((x >> 64) as u64, x as u64);
    if y >> 64 == 0 {
        let y = y as u64;
        if high == 0 {
            return ((low / y) as u128, (low % y) as u128);
        }
        if y >> 32 == 0 {
            // Half a word at a time.
            let step = |rest: u64, next: u64| ((rest << 32 | next) / y, (rest << 32 | next) % y);
            let (top, rest) = (high / y, high % y);
            let (middle, rest) = step(rest, low >> 32);
            let (last, rest) = step(rest, low & 0xFFFF_FFFF);
            return (
                (top as u128) << 64 | (middle << 32 | last) as u128,
                rest as u128,
            );
        }
        let (q, r) = divide_words(high % y, low, y);
        return (((high / y) as u128) << 64 | q as u128, r as u128);
    }
    if x < y {
        return (0, x);
    }
    // From the leading words, one too large at most after the step down.
    let shift = ((y >> 64) as u64).leading_zeros();
    let top = ((y << shift) >> 64) as u64;
    let half = x >> 1;
    let (q, _) = divide_words((half >> 64) as u64, half as u64, top);
    let mut q = (q >> (63 - shift)) as u128;
    q = q.saturating_sub(1);
    let mut r = x - q * y;
    if r >= y {
        q += 1;
        r -= y;
    }
    (q, r)
}

/// `(high, low)` by `y`, where `high < y`: in two steps of half a word.
#[inline(never)]
fn divide_words(high: u64, low: u64, y: u64) -> (u64, u64) {
    if high == 0 {
        return (low / y, low % y);
    }
    const HALF: u64 = 1 << 32;
    let shift = y.leading_zeros();
    let y = y << shift;
    let (y1, y0) = (y >> 32, y & (HALF - 1));
    let high = high << shift | if shift == 0 { 0 } else { low >> (64 - shift) };
    let low = low << shift;
    let step = |rest: u64, next: u64| {
        let (mut q, mut r) = (rest / y1, rest % y1);
        while q >= HALF || q * y0 > (r << 32 | next) {
            q -= 1;
            r += y1;
            if r >= HALF {
                break;
            }
        }
        let left = (rest << 32 | next).wrapping_sub(q.wrapping_mul(y));
        (q, left)
    };
    let (q1, rest) = step(high, low >> 32);
    let (q0, rest) = step(rest, low & (HALF - 1));
    (q1 << 32 | q0, rest >> shift)
}
