//! Finding characters and substrings.
//!
//! Takes slices of one, two or four bytes a unit, gives positions. Linear in the worst case: a search
//! that meets too many false starts goes on with a failure table. Never allocates on the usual path.

use crate::object::str::Chars;
use crate::text::ascii;
use crate::text::replace::Places;
use crate::text::vector;

/// A unit of text: byte, or half or full code point.
pub trait Unit: Copy + Eq + 'static {
    /// The first `c`.
    fn position(text: &[Self], c: Self) -> Option<usize>;
    /// The last `c`.
    fn last_position(text: &[Self], c: Self) -> Option<usize>;
    /// How often `c` occurs.
    fn count(text: &[Self], c: Self) -> usize;
    /// The first `i` with `text[i] == first` and `text[i + gap] == last`; `text` is longer than `gap`.
    fn candidate(text: &[Self], first: Self, last: Self, gap: usize) -> Option<usize>;
    /// The last such `i`.
    fn last_candidate(text: &[Self], first: Self, last: Self, gap: usize) -> Option<usize>;
    /// Calls `enough` with each place of `c`, from the first on, until it says so.
    fn each(text: &[Self], c: Self, enough: impl FnMut(usize) -> bool);
    /// Calls `enough` with each such `i`, from the first on, until it says so.
    fn each_pair(
        text: &[Self],
        first: Self,
        last: Self,
        gap: usize,
        enough: impl FnMut(usize) -> bool,
    );
    /// Whether two slices of the same length hold the same.
    fn same(a: &[Self], b: &[Self]) -> bool {
        let bytes = |s: &[Self]| unsafe {
            core::slice::from_raw_parts(s.as_ptr() as *const u8, core::mem::size_of_val(s))
        };
        vector::same(bytes(a), bytes(b))
    }
}

macro_rules! units {
    ($($unit:ty, $functions:ident, $count:ident;)*) => { $(
        impl Unit for $unit {
            #[inline]
            fn position(text: &[Self], c: Self) -> Option<usize> {
                vector::$functions::position(text, c)
            }
            #[inline]
            fn last_position(text: &[Self], c: Self) -> Option<usize> {
                vector::$functions::last_position(text, c)
            }
            #[inline]
            fn count(text: &[Self], c: Self) -> usize {
                ascii::$count(text, c)
            }
            #[inline]
            fn candidate(text: &[Self], first: Self, last: Self, gap: usize) -> Option<usize> {
                vector::$functions::candidate(text, first, last, gap)
            }
            #[inline]
            fn last_candidate(text: &[Self], first: Self, last: Self, gap: usize) -> Option<usize> {
                vector::$functions::last_candidate(text, first, last, gap)
            }
            #[inline]
            fn each(text: &[Self], c: Self, enough: impl FnMut(usize) -> bool) {
                vector::$functions::each(text, c, enough)
            }
            #[inline]
            fn each_pair(
                text: &[Self],
                first: Self,
                last: Self,
                gap: usize,
                enough: impl FnMut(usize) -> bool,
            ) {
                vector::$functions::each_pair(text, first, last, gap, enough)
            }
        }
    )* };
}
units! { u8, bytes, count; u16, halves, count16; u32, words, count32; }

/// Calls `f` with each place of the byte, from the first on.
#[inline]
pub fn each_byte(text: &[u8], c: u8, mut f: impl FnMut(usize)) {
    vector::bytes::each(text, c, |i| {
        f(i);
        false
    });
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
        if T::same(here, needle) {
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
    let gap = match needle.len() {
        0 => return Some(text.len()),
        1 => return T::last_position(text, needle[0]),
        n if n > text.len() => return None,
        n => n - 1,
    };
    let mut end = text.len();
    let mut wasted = 0;
    while end > gap {
        let i = T::last_candidate(&text[..end], needle[0], needle[gap], gap)?;
        let here = &text[i..=i + gap];
        if T::same(here, needle) {
            return Some(i);
        }
        end = i + gap;
        wasted += here.iter().zip(needle).take_while(|(a, b)| a == b).count();
        if wasted > 4 * (text.len() - end) + 256 {
            let reversed: Vec<T> = text[..end].iter().rev().copied().collect();
            let wanted: Vec<T> = needle.iter().rev().copied().collect();
            let found = find_by_table(&reversed, &wanted, 0)?;
            return Some(reversed.len() - found - needle.len());
        }
    }
    None
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
    let mut n = 0;
    if max > 0 {
        each_match(text, needle, |_| {
            n += 1;
            n < max
        });
    }
    n
}

/// Calls `f` with each place of `needle`, which is not empty, from the first on and without overlap, as long as it asks
/// for more.
#[inline]
pub fn each_match<T: Unit>(text: &[T], needle: &[T], mut f: impl FnMut(usize) -> bool) {
    let Some(gap) = needle.len().checked_sub(1) else {
        return;
    };
    if gap >= text.len() {
        return;
    }
    // Where the next match may begin, and whether another way has to go on from there; `wasted` as in `find`.
    let (mut next, mut wasted, mut slow) = (0, 0, false);
    T::each_pair(text, needle[0], needle[gap], gap, |i| {
        if i < next {
            return false;
        }
        let here = unsafe { text.get_unchecked(i..=i + gap) };
        if gap < 2 || T::same(here, needle) {
            next = i + needle.len();
            return !f(i);
        }
        next = i + 1;
        wasted += here.iter().zip(needle).take_while(|(a, b)| a == b).count();
        slow = wasted > 4 * i + 256;
        slow
    });
    while slow && let Some(i) = find_by_table(text, needle, next) {
        next = i + needle.len();
        slow = f(i);
    }
}

/// The places that [`each_match`] tells of, at most `max`; nothing where there is no memory for them.
#[inline]
pub fn matches<T: Unit>(text: &[T], needle: &[T], max: usize) -> Option<Places> {
    let mut found = Places::default();
    if max == 0 {
        return Some(found);
    }
    let mut failed = false;
    let mut take = |i| {
        failed = !found.push(i);
        !failed && found.len() < max
    };
    match *needle {
        [c] => T::each(text, c, |i| !take(i)),
        _ => each_match(text, needle, take),
    }
    (!failed).then_some(found)
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
