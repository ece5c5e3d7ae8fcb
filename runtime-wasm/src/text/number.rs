//! Digits of integers.
//!
//! Takes magnitudes of 64 bits and digit strings, gives ASCII digits in any base and with separators.
//! Never sees a sign: the callers place it.

const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";

/// Appends the digits of `n` in base `radix` (2 to 36), lower case.
pub fn push_digits(out: &mut Vec<u8>, n: u64, radix: u32) {
    let mut buffer = [0u8; 64];
    let mut at = buffer.len();
    let mut n = n;
    if radix == 10 {
        // Two digits a division: half the divisions.
        while n >= 100 {
            let pair = (n % 100) as u8;
            n /= 100;
            at -= 2;
            buffer[at] = b'0' + pair / 10;
            buffer[at + 1] = b'0' + pair % 10;
        }
        if n >= 10 {
            at -= 1;
            buffer[at] = b'0' + (n % 10) as u8;
            n /= 10;
        }
        at -= 1;
        buffer[at] = b'0' + n as u8;
    } else {
        let (bits, power) = (radix.trailing_zeros(), radix.is_power_of_two());
        let radix = radix as u64;
        loop {
            at -= 1;
            let rest = match power {
                true => n >> bits,
                false => n / radix,
            };
            buffer[at] = DIGITS[(n - rest * radix) as usize];
            n = rest;
            if n == 0 {
                break;
            }
        }
    }
    out.extend_from_slice(&buffer[at..]);
}

/// Appends a signed decimal number.
pub fn push_decimal(out: &mut Vec<u8>, v: i64) {
    if v < 0 {
        out.push(b'-');
    }
    push_digits(out, v.unsigned_abs(), 10);
}

/// Appends `digits` with `separator` between groups of `every`, filled with zeros on the left until
/// they take `min_width`; a separator never comes first, so the result may be one wider.
pub fn push_grouped(
    out: &mut Vec<u8>,
    digits: &[u8],
    separator: u8,
    every: usize,
    min_width: usize,
) {
    let start = out.len();
    let (mut left, mut width) = (digits.len(), min_width as isize);
    loop {
        let room = (left as isize).max(width).max(1);
        let group = room.min(every as isize) as usize;
        let taken = left.min(group);
        out.extend(digits[left - taken..left].iter().rev());
        out.extend(core::iter::repeat_n(b'0', group - taken));
        left -= taken;
        width -= group as isize;
        if left == 0 && width <= 0 {
            break;
        }
        out.push(separator);
        width -= 1;
    }
    out[start..].reverse();
}
