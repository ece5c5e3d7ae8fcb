//! Sums, differences and shifts of big numbers, 64 bits a step.
//!
//! Takes and gives big numbers. Never multiplies or divides.

use crate::object::alloc::Global;
use core::cmp::Ordering;
use dashu_int::{IBig, Sign, UBig, Word};

/// Words of results that need no memory of their own on the way.
const FEW: usize = 256;
/// Where they are written.
static SPACE: Global<[Word; FEW]> = Global::new([0; FEW]);

/// A number of `count` words that `f` writes, all of them.
#[inline(always)]
fn number(count: usize, sign: Sign, f: impl FnOnce(&mut [Word])) -> IBig {
    let mut many = Vec::new();
    let words = if count <= FEW {
        // Nothing else runs meanwhile.
        unsafe { &mut (&mut *SPACE.get())[..count] }
    } else {
        many.resize(count, 0);
        &mut many[..]
    };
    f(words);
    finished(words, sign)
}

#[inline(never)]
pub(super) fn finished(words: &[Word], sign: Sign) -> IBig {
    IBig::from_parts(sign, UBig::from_words(words))
}

const WIDE: usize = 8 / size_of::<Word>();

#[inline(always)]
unsafe fn read(words: &[Word], at: usize) -> u64 {
    unsafe { (words.as_ptr().add(at) as *const u64).read_unaligned() }
}

#[inline(always)]
unsafe fn write(words: &mut [Word], at: usize, n: u64) {
    unsafe { (words.as_mut_ptr().add(at) as *mut u64).write_unaligned(n) }
}

/// `out = a + b`; `a` has as many words as `b` or more, `out` one more than `a`.
#[inline(never)]
fn add_into(a: &[Word], b: &[Word], out: &mut [Word]) {
    let mut carry = 0;
    let mut at = 0;
    unsafe {
        while at + WIDE <= b.len() {
            let (sum, over) = read(a, at).overflowing_add(read(b, at));
            let (sum, more) = sum.overflowing_add(carry);
            write(out, at, sum);
            carry = (over | more) as u64;
            at += WIDE;
        }
    }
    let mut carry = carry as Word;
    while at < a.len() {
        let (sum, over) = a[at].overflowing_add(b.get(at).copied().unwrap_or(0));
        let (sum, more) = sum.overflowing_add(carry);
        out[at] = sum;
        carry = (over | more) as Word;
        at += 1;
        if carry == 0 && at >= b.len() {
            out[at..a.len()].copy_from_slice(&a[at..]);
            break;
        }
    }
    out[a.len()] = carry;
}

/// `out = a - b`, where `a` is not less; `out` has as many words as `a`.
#[inline(never)]
fn sub_into(a: &[Word], b: &[Word], out: &mut [Word]) {
    let mut borrow = 0;
    let mut at = 0;
    unsafe {
        while at + WIDE <= b.len() {
            let (left, under) = read(a, at).overflowing_sub(read(b, at));
            let (left, more) = left.overflowing_sub(borrow);
            write(out, at, left);
            borrow = (under | more) as u64;
            at += WIDE;
        }
    }
    let mut borrow = borrow as Word;
    while at < a.len() {
        let (left, under) = a[at].overflowing_sub(b.get(at).copied().unwrap_or(0));
        let (left, more) = left.overflowing_sub(borrow);
        out[at] = left;
        borrow = (under | more) as Word;
        at += 1;
        if borrow == 0 && at >= b.len() {
            out[at..].copy_from_slice(&a[at..]);
            break;
        }
    }
}

/// The order of magnitudes.
fn compare(a: &[Word], b: &[Word]) -> Ordering {
    let by_length = a.len().cmp(&b.len());
    by_length.then_with(|| a.iter().rev().cmp(b.iter().rev()))
}

/// `x + y`.
pub fn add(x: &IBig, y: &IBig) -> IBig {
    sum(x, y, y.as_sign_words().0)
}

/// `x - y`.
pub fn sub(x: &IBig, y: &IBig) -> IBig {
    sum(x, y, -y.as_sign_words().0)
}

fn sum(x: &IBig, y: &IBig, other: Sign) -> IBig {
    let (sign, a) = x.as_sign_words();
    let b = y.as_sign_words().1;
    if sign == other {
        let (a, b) = if a.len() < b.len() { (b, a) } else { (a, b) };
        return number(a.len() + 1, sign, |out| add_into(a, b, out));
    }
    let (sign, a, b) = match compare(a, b) {
        Ordering::Equal => return IBig::ZERO,
        Ordering::Greater => (sign, a, b),
        Ordering::Less => (other, b, a),
    };
    number(a.len(), sign, |out| sub_into(a, b, out))
}

/// `x << count`.
pub fn shl(x: &IBig, count: usize) -> IBig {
    let (sign, a) = x.as_sign_words();
    let (whole, bits) = (count / Word::BITS as usize, count as u32 % Word::BITS);
    number(a.len() + whole + 1, sign, |out| {
        out[..whole].fill(0);
        let out = &mut out[whole..];
        if bits == 0 {
            out[..a.len()].copy_from_slice(a);
            out[a.len()] = 0;
            return;
        }
        let mut held = 0 as Word;
        let mut at = 0;
        while at + WIDE <= a.len() {
            let n = unsafe { read(a, at) };
            unsafe { write(out, at, n << bits | held as u64) };
            held = (n >> (64 - bits)) as Word;
            at += WIDE;
        }
        while at < a.len() {
            out[at] = a[at] << bits | held;
            held = a[at] >> (Word::BITS - bits);
            at += 1;
        }
        out[at] = held;
    })
}

/// `x >> count`, towards minus infinity.
pub fn shr(x: &IBig, count: usize) -> IBig {
    let (sign, a) = x.as_sign_words();
    let (whole, bits) = (count / Word::BITS as usize, count as u32 % Word::BITS);
    let minus_one = || match sign {
        Sign::Positive => IBig::ZERO,
        Sign::Negative => -IBig::ONE,
    };
    let Some(kept) = a.get(whole..).filter(|kept| !kept.is_empty()) else {
        return minus_one();
    };
    let lost = kept[0] & (((1 as Word) << bits) - 1) != 0 || a[..whole].iter().any(|w| *w != 0);
    let made = number(kept.len(), sign, |out| {
        if bits == 0 {
            out.copy_from_slice(kept);
            return;
        }
        let mut at = 0;
        while at + WIDE < kept.len() {
            let n = unsafe { read(kept, at) };
            let next = kept[at + WIDE] as u64;
            unsafe { write(out, at, n >> bits | next << (64 - bits)) };
            at += WIDE;
        }
        while at < kept.len() {
            let next = kept.get(at + 1).copied().unwrap_or(0);
            out[at] = kept[at] >> bits | next << (Word::BITS - bits);
            at += 1;
        }
    });
    match sign {
        Sign::Negative if lost => made - IBig::ONE,
        _ => made,
    }
}
