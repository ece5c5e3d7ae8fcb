//! Finding characters and substrings.
//!
//! Takes slices of one, two or four bytes a unit, gives positions. Linear in the worst case: a search
//! that meets too many false starts goes on with a failure table. Never allocates on the usual path.

use crate::object::str::Chars;

/// A unit of text: byte, or half or full code point.
pub trait Unit: Copy + Eq + 'static {
    /// The first `c`.
    fn position(text: &[Self], c: Self) -> Option<usize> {
        text.iter().position(|&x| x == c)
    }
    /// How often `c` occurs.
    fn count(text: &[Self], c: Self) -> usize {
        text.iter().map(|&x| (x == c) as usize).sum()
    }
    /// The first `i` with `text[i] == first` and `text[i + gap] == last`; `text` is longer than `gap`.
    fn candidate(text: &[Self], first: Self, last: Self, gap: usize) -> Option<usize> {
        text[..text.len() - gap]
            .iter()
            .zip(&text[gap..])
            .position(|(&a, &b)| a == first && b == last)
    }
}

impl Unit for u8 {
    #[inline]
    fn position(text: &[u8], c: u8) -> Option<usize> {
        bytes::position(text, c)
    }
    #[inline]
    fn candidate(text: &[u8], first: u8, last: u8, gap: usize) -> Option<usize> {
        bytes::candidate(text, first, last, gap)
    }
    fn count(text: &[u8], c: u8) -> usize {
        crate::text::ascii::count(text, c)
    }
}
impl Unit for u16 {}
impl Unit for u32 {}

/// Calls `f` with each place of the byte, from the first on.
#[inline]
pub fn each_byte(text: &[u8], c: u8, f: impl FnMut(usize)) {
    bytes::each(text, c, f);
}

/// Sixteen bytes at a time.
#[cfg(target_arch = "wasm32")]
mod bytes {
    use core::arch::wasm32::{
        i8x16_bitmask, i8x16_eq, u8x16_splat, v128, v128_and, v128_any_true, v128_load, v128_or,
    };

    #[target_feature(enable = "simd128")]
    pub fn position(text: &[u8], c: u8) -> Option<usize> {
        let wanted = u8x16_splat(c);
        let mut at = 0;
        while at + 64 <= text.len() {
            let p = unsafe { text.as_ptr().add(at) } as *const v128;
            let equal = |i: usize| i8x16_eq(unsafe { v128_load(p.add(i)) }, wanted);
            if v128_any_true(v128_or(
                v128_or(equal(0), equal(1)),
                v128_or(equal(2), equal(3)),
            )) {
                break;
            }
            at += 64;
        }
        while at + 16 <= text.len() {
            let block = unsafe { v128_load(text.as_ptr().add(at) as *const v128) };
            let mask = i8x16_bitmask(i8x16_eq(block, wanted));
            if mask != 0 {
                return Some(at + mask.trailing_zeros() as usize);
            }
            at += 16;
        }
        text[at..].iter().position(|&x| x == c).map(|i| at + i)
    }

    /// Calls `f` with each place of `c`, from the first on.
    #[target_feature(enable = "simd128")]
    pub fn each(text: &[u8], c: u8, mut f: impl FnMut(usize)) {
        let wanted = u8x16_splat(c);
        let mut at = 0;
        while at + 16 <= text.len() {
            let block = unsafe { v128_load(text.as_ptr().add(at) as *const v128) };
            let mut mask = i8x16_bitmask(i8x16_eq(block, wanted));
            while mask != 0 {
                f(at + mask.trailing_zeros() as usize);
                mask &= mask - 1;
            }
            at += 16;
        }
        for (i, &x) in text.iter().enumerate().skip(at) {
            if x == c {
                f(i);
            }
        }
    }

    #[target_feature(enable = "simd128")]
    pub fn candidate(text: &[u8], first: u8, last: u8, gap: usize) -> Option<usize> {
        let (a, b) = (u8x16_splat(first), u8x16_splat(last));
        let end = text.len() - gap;
        let mut at = 0;
        while at + 16 <= end {
            let (x, y) = unsafe {
                let p = text.as_ptr().add(at);
                (
                    v128_load(p as *const v128),
                    v128_load(p.add(gap) as *const v128),
                )
            };
            let mask = i8x16_bitmask(v128_and(i8x16_eq(x, a), i8x16_eq(y, b)));
            if mask != 0 {
                return Some(at + mask.trailing_zeros() as usize);
            }
            at += 16;
        }
        (at..end).find(|&i| text[i] == first && text[i + gap] == last)
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod bytes {
    pub fn position(text: &[u8], c: u8) -> Option<usize> {
        text.iter().position(|&x| x == c)
    }
    pub fn each(text: &[u8], c: u8, mut f: impl FnMut(usize)) {
        for (i, &x) in text.iter().enumerate() {
            if x == c {
                f(i);
            }
        }
    }
    pub fn candidate(text: &[u8], first: u8, last: u8, gap: usize) -> Option<usize> {
        (0..text.len() - gap).find(|&i| text[i] == first && text[i + gap] == last)
    }
}

/// The first occurrence of `needle`.
pub fn find<T: Unit>(text: &[T], needle: &[T]) -> Option<usize> {
    let gap = match needle.len() {
        0 => return Some(0),
        1 => return T::position(text, needle[0]),
        n if n > text.len() => return None,
        n => n - 1,
    };
    let mut at = 0;
    // Units compared in vain; past a few for each unit of progress the failure table pays.
    let mut wasted = 0;
    while text.len() - at > gap {
        let i = at + T::candidate(&text[at..], needle[0], needle[gap], gap)?;
        let here = &text[i..=i + gap];
        if here == needle {
            return Some(i);
        }
        at = i + 1;
        wasted += here.iter().zip(needle).take_while(|(a, b)| a == b).count();
        if wasted > 4 * at + 256 {
            return find_by_table(text, needle, at);
        }
    }
    None
}

/// `table[i]`: how long a start of the needle also ends its first `i + 1` units.
fn failure_table<T: Unit>(needle: &[T]) -> Vec<u32> {
    let mut table = vec![0u32; needle.len()];
    let mut k = 0;
    for i in 1..needle.len() {
        while k > 0 && needle[k] != needle[i] {
            k = table[k - 1] as usize;
        }
        k += (needle[k] == needle[i]) as usize;
        table[i] = k as u32;
    }
    table
}

#[cold]
fn find_by_table<T: Unit>(text: &[T], needle: &[T], from: usize) -> Option<usize> {
    let table = failure_table(needle);
    let mut k = 0;
    for (i, c) in text.iter().enumerate().skip(from) {
        while k > 0 && needle[k] != *c {
            k = table[k - 1] as usize;
        }
        k += (needle[k] == *c) as usize;
        if k == needle.len() {
            return Some(i + 1 - k);
        }
    }
    None
}

/// The last occurrence of `needle`.
pub fn rfind<T: Unit>(text: &[T], needle: &[T]) -> Option<usize> {
    let Some((&first, rest)) = needle.split_first() else {
        return Some(text.len());
    };
    let mut end = (text.len() + 1).checked_sub(needle.len())?;
    let mut wasted = 0;
    let start = end;
    loop {
        let i = text[..end].iter().rposition(|&c| c == first)?;
        let here = &text[i + 1..i + needle.len()];
        if here == rest {
            return Some(i);
        }
        end = i;
        wasted += here.iter().zip(rest).take_while(|(a, b)| a == b).count();
        if wasted > 4 * (start - end) + 256 {
            let reversed: Vec<T> = text[..end + rest.len()].iter().rev().copied().collect();
            let wanted: Vec<T> = needle.iter().rev().copied().collect();
            let found = find_by_table(&reversed, &wanted, 0)?;
            return Some(reversed.len() - found - needle.len());
        }
    }
}

/// How often `needle` occurs without overlap, at most `max` times.
pub fn count<T: Unit>(text: &[T], needle: &[T], max: usize) -> usize {
    if needle.is_empty() {
        return (text.len() + 1).min(max);
    }
    if let [c] = needle
        && max == usize::MAX
    {
        return T::count(text, *c);
    }
    let (mut at, mut n) = (0, 0);
    while n < max
        && let Some(i) = find(&text[at..], needle)
    {
        at += i + needle.len();
        n += 1;
    }
    n
}

/// `paired!(text, needle, none, |t, n| f(t, n))`: runs a generic body on the units of two [`Chars`],
/// the second widened to the first; `none` where the second is wider and so cannot occur in it.
#[macro_export]
macro_rules! paired {
    ($text:expr, $needle:expr, $none:expr, |$t:ident, $n:ident| $body:expr) => {
        match ($text, $needle) {
            ($crate::object::str::Chars::One($t), $crate::object::str::Chars::One($n)) => $body,
            ($crate::object::str::Chars::Two($t), $crate::object::str::Chars::Two($n)) => $body,
            ($crate::object::str::Chars::Four($t), $crate::object::str::Chars::Four($n)) => $body,
            ($crate::object::str::Chars::Two($t), $crate::object::str::Chars::One(narrow)) => {
                let wide: Vec<u16> = narrow.iter().map(|&c| c as u16).collect();
                let $n = &wide[..];
                $body
            }
            ($crate::object::str::Chars::Four($t), narrow) => {
                let wide: Vec<u32> = narrow.iter().collect();
                let $n = &wide[..];
                $body
            }
            _ => $none,
        }
    };
}

/// The first occurrence in text of any width.
pub fn find_chars(text: Chars, needle: Chars) -> Option<usize> {
    paired!(text, needle, None, |t, n| find(t, n))
}

/// The last occurrence in text of any width.
pub fn rfind_chars(text: Chars, needle: Chars) -> Option<usize> {
    paired!(text, needle, None, |t, n| rfind(t, n))
}

/// Occurrences without overlap in text of any width.
pub fn count_chars(text: Chars, needle: Chars) -> usize {
    paired!(text, needle, 0, |t, n| count(t, n, usize::MAX))
}
