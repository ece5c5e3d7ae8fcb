//! Searching units of one, two or four bytes, sixteen bytes at a time.
//!
//! Takes slices, gives positions and counts. What is left behind the last whole vector is read as a
//! vector that ends at the end, so that only texts shorter than one are gone through unit by unit.
//! Never allocates, never reads outside of a slice.

/// Declares the functions for one width of unit.
macro_rules! width {
    ($name:ident, $unit:ty, $lanes:literal, $splat:ident, $eq:ident, $mask:ident) => {
        #[cfg(target_arch = "wasm32")]
        pub mod $name {
            use core::arch::wasm32::{
                v128, v128_and, v128_any_true, v128_load, v128_or, $eq, $mask, $splat,
            };

            const LANES: usize = $lanes;

            /// One bit for each lane that is equal.
            #[inline]
            #[target_feature(enable = "simd128")]
            unsafe fn equal(p: *const $unit, wanted: v128) -> u32 {
                $mask($eq(unsafe { v128_load(p as *const v128) }, wanted)) as u32
            }

            /// Whether one of the lanes of eight vectors is equal.
            #[inline]
            #[target_feature(enable = "simd128")]
            unsafe fn eight(p: *const $unit, wanted: v128) -> bool {
                let p = p as *const v128;
                let same = |i: usize| $eq(unsafe { v128_load(p.add(i)) }, wanted);
                let low = v128_or(v128_or(same(0), same(1)), v128_or(same(2), same(3)));
                let high = v128_or(v128_or(same(4), same(5)), v128_or(same(6), same(7)));
                v128_any_true(v128_or(low, high))
            }

            /// The first `c`.
            #[target_feature(enable = "simd128")]
            pub fn position(text: &[$unit], c: $unit) -> Option<usize> {
                if text.len() < LANES {
                    return text.iter().position(|&x| x == c);
                }
                let (wanted, start) = ($splat(c as _), text.as_ptr());
                let mut at = 0;
                if text.len() >= 8 * LANES {
                    let (mut p, last) = (start, unsafe { start.add(text.len() - 8 * LANES) });
                    while p <= last && !unsafe { eight(p, wanted) } {
                        p = p.wrapping_add(8 * LANES);
                    }
                    at = unsafe { p.offset_from_unsigned(start) };
                    if at >= text.len() {
                        return None;
                    }
                }
                loop {
                    let next = at.min(text.len() - LANES);
                    let mask = unsafe { equal(start.add(next), wanted) };
                    if mask != 0 {
                        return Some(next + mask.trailing_zeros() as usize);
                    }
                    at += LANES;
                    if at >= text.len() {
                        return None;
                    }
                }
            }

            /// The last `c`.
            #[target_feature(enable = "simd128")]
            pub fn last_position(text: &[$unit], c: $unit) -> Option<usize> {
                if text.len() < LANES {
                    return text.iter().rposition(|&x| x == c);
                }
                let (wanted, start) = ($splat(c as _), text.as_ptr());
                let mut end = text.len();
                while end >= 8 * LANES {
                    if unsafe { eight(start.add(end - 8 * LANES), wanted) } {
                        break;
                    }
                    end -= 8 * LANES;
                }
                loop {
                    let at = end.saturating_sub(LANES);
                    let mask = unsafe { equal(start.add(at), wanted) };
                    if mask != 0 {
                        return Some(at + mask.ilog2() as usize);
                    }
                    if at == 0 {
                        return None;
                    }
                    end = at;
                }
            }

            /// The first `i` with `text[i] == first` and `text[i + gap] == last`; `text` is longer
            /// than `gap`.
            #[target_feature(enable = "simd128")]
            pub fn candidate(
                text: &[$unit],
                first: $unit,
                last: $unit,
                gap: usize,
            ) -> Option<usize> {
                let end = text.len() - gap;
                if end < LANES {
                    return (0..end).find(|&i| text[i] == first && text[i + gap] == last);
                }
                let (a, b, start) = ($splat(first as _), $splat(last as _), text.as_ptr());
                let mut at = 0;
                while at + 4 * LANES <= end && !unsafe { pairs(start.add(at), a, b, gap) } {
                    at += 4 * LANES;
                }
                while at < end {
                    let next = at.min(end - LANES);
                    let mask = unsafe { pair(start.add(next), a, b, gap) };
                    if mask != 0 {
                        return Some(next + mask.trailing_zeros() as usize);
                    }
                    at += LANES;
                }
                None
            }

            /// The last such `i`.
            #[target_feature(enable = "simd128")]
            pub fn last_candidate(
                text: &[$unit],
                first: $unit,
                last: $unit,
                gap: usize,
            ) -> Option<usize> {
                let mut end = text.len() - gap;
                if end < LANES {
                    return (0..end)
                        .rev()
                        .find(|&i| text[i] == first && text[i + gap] == last);
                }
                let (a, b, start) = ($splat(first as _), $splat(last as _), text.as_ptr());
                while end >= 4 * LANES && !unsafe { pairs(start.add(end - 4 * LANES), a, b, gap) } {
                    end -= 4 * LANES;
                }
                if end == 0 {
                    return None;
                }
                loop {
                    let at = end.saturating_sub(LANES);
                    let mask = unsafe { pair(start.add(at), a, b, gap) };
                    if mask != 0 {
                        return Some(at + mask.ilog2() as usize);
                    }
                    if at == 0 {
                        return None;
                    }
                    end = at;
                }
            }

            /// Whether there is a pair in four vectors.
            #[inline]
            #[target_feature(enable = "simd128")]
            unsafe fn pairs(p: *const $unit, a: v128, b: v128, gap: usize) -> bool {
                let (x, y) = (p as *const v128, unsafe { p.add(gap) } as *const v128);
                let both = |i: usize| unsafe {
                    v128_and($eq(v128_load(x.add(i)), a), $eq(v128_load(y.add(i)), b))
                };
                v128_any_true(v128_or(
                    v128_or(both(0), both(1)),
                    v128_or(both(2), both(3)),
                ))
            }

            #[inline]
            #[target_feature(enable = "simd128")]
            unsafe fn pair(p: *const $unit, a: v128, b: v128, gap: usize) -> u32 {
                let (x, y) = unsafe {
                    (
                        v128_load(p as *const v128),
                        v128_load(p.add(gap) as *const v128),
                    )
                };
                $mask(v128_and($eq(x, a), $eq(y, b))) as u32
            }

            /// Calls `f` with each `i` where `text[i] == first` and `text[i + gap] == last`, from the first on, until it
            /// says that it has seen enough; `text` is longer than `gap`.
            #[target_feature(enable = "simd128")]
            pub fn each_pair(
                text: &[$unit],
                first: $unit,
                last: $unit,
                gap: usize,
                mut enough: impl FnMut(usize) -> bool,
            ) {
                let end = text.len() - gap;
                if end < LANES {
                    for i in 0..end {
                        if text[i] == first && text[i + gap] == last && enough(i) {
                            return;
                        }
                    }
                    return;
                }
                let (a, b, start) = ($splat(first as _), $splat(last as _), text.as_ptr());
                let mut at = 0;
                while at < end {
                    let next = at.min(end - LANES);
                    // What the vector before has seen is not told again.
                    let mut mask = unsafe { pair(start.add(next), a, b, gap) } >> (at - next);
                    while mask != 0 {
                        if enough(at + mask.trailing_zeros() as usize) {
                            return;
                        }
                        mask &= mask - 1;
                    }
                    at = next + LANES;
                }
            }

            /// Calls `enough` with each place of `c`, from the first on, until it says so.
            #[target_feature(enable = "simd128")]
            pub fn each(text: &[$unit], c: $unit, mut enough: impl FnMut(usize) -> bool) {
                let wanted = $splat(c as _);
                let mut at = 0;
                while at + LANES <= text.len() {
                    let mut mask = unsafe { equal(text.as_ptr().add(at), wanted) };
                    while mask != 0 {
                        if enough(at + mask.trailing_zeros() as usize) {
                            return;
                        }
                        mask &= mask - 1;
                    }
                    at += LANES;
                }
                for (i, &x) in text.iter().enumerate().skip(at) {
                    if x == c && enough(i) {
                        return;
                    }
                }
            }
        }

        #[cfg(not(target_arch = "wasm32"))]
        pub mod $name {
            pub fn position(text: &[$unit], c: $unit) -> Option<usize> {
                text.iter().position(|&x| x == c)
            }
            pub fn last_position(text: &[$unit], c: $unit) -> Option<usize> {
                text.iter().rposition(|&x| x == c)
            }
            pub fn candidate(
                text: &[$unit],
                first: $unit,
                last: $unit,
                gap: usize,
            ) -> Option<usize> {
                (0..text.len() - gap).find(|&i| text[i] == first && text[i + gap] == last)
            }
            pub fn last_candidate(
                text: &[$unit],
                first: $unit,
                last: $unit,
                gap: usize,
            ) -> Option<usize> {
                (0..text.len() - gap)
                    .rev()
                    .find(|&i| text[i] == first && text[i + gap] == last)
            }
            pub fn each_pair(
                text: &[$unit],
                first: $unit,
                last: $unit,
                gap: usize,
                mut enough: impl FnMut(usize) -> bool,
            ) {
                (0..text.len() - gap)
                    .filter(|&i| text[i] == first && text[i + gap] == last)
                    .any(|i| enough(i));
            }
            pub fn each(text: &[$unit], c: $unit, mut enough: impl FnMut(usize) -> bool) {
                text.iter()
                    .enumerate()
                    .filter(|(_, x)| **x == c)
                    .any(|(i, _)| enough(i));
            }
        }
    };
}

width!(bytes, u8, 16, u8x16_splat, i8x16_eq, i8x16_bitmask);
width!(halves, u16, 8, u16x8_splat, i16x8_eq, i16x8_bitmask);
width!(words, u32, 4, u32x4_splat, i32x4_eq, i32x4_bitmask);

/// Appends the bytes of pairs of hexadecimal digits, eight at a time and as long as there are only those; how many.
#[cfg(target_arch = "wasm32")]
#[target_feature(enable = "simd128")]
pub fn hex_pairs(text: &[u8], out: &mut Vec<u8>) -> usize {
    use core::arch::wasm32::*;
    let mut done = 0;
    for digits in text.as_chunks::<16>().0 {
        let x = unsafe { v128_load(digits.as_ptr() as *const v128) };
        let small = v128_or(x, u8x16_splat(0x20));
        let letters = u8x16_lt(u8x16_sub(small, u8x16_splat(b'a')), u8x16_splat(6));
        let numbers = u8x16_lt(u8x16_sub(x, u8x16_splat(b'0')), u8x16_splat(10));
        if !u8x16_all_true(v128_or(letters, numbers)) {
            break;
        }
        let nine = v128_and(letters, u8x16_splat(9));
        let values = u8x16_add(v128_and(x, u8x16_splat(15)), nine);
        let pairs = v128_or(u16x8_shl(values, 4), u16x8_shr(values, 8));
        let bytes = v128_and(pairs, u16x8_splat(0xFF));
        let eight = u64x2_extract_lane::<0>(u8x16_narrow_i16x8(bytes, bytes));
        out.extend_from_slice(&eight.to_le_bytes());
        done += 8;
    }
    done
}

#[cfg(not(target_arch = "wasm32"))]
pub fn hex_pairs(_: &[u8], _: &mut Vec<u8>) -> usize {
    0
}

/// Copies what stands at `start` and each `step` further, which is in range, as often as there is room for.
pub fn pick<T: Copy>(from: &[T], start: i64, step: i64, to: &mut [T]) {
    if step == -1 && size_of::<T>() == 1 && to.len() >= 16 {
        let first = start as usize + 1 - to.len();
        return unsafe {
            let bytes = from.as_ptr().add(first) as *const u8;
            let target = core::slice::from_raw_parts_mut(to.as_mut_ptr() as *mut u8, to.len());
            reverse(core::slice::from_raw_parts(bytes, to.len()), target)
        };
    }
    let step = step as isize;
    let mut at = from.as_ptr().wrapping_offset(start as isize);
    let mut next = || {
        let item = unsafe { *at };
        at = at.wrapping_offset(step);
        item
    };
    let (fours, rest) = to.as_chunks_mut::<4>();
    for four in fours {
        *four = [next(), next(), next(), next()];
    }
    rest.iter_mut().for_each(|place| *place = next());
}

/// Turns the order of words round, in place.
#[cfg(target_arch = "wasm32")]
#[target_feature(enable = "simd128")]
pub fn turn(words: &mut [u64]) {
    use core::arch::wasm32::{u64x2_shuffle, v128, v128_load, v128_store};
    let (mut low, mut high) = (0, words.len());
    let start = words.as_mut_ptr();
    while low + 4 <= high {
        high -= 2;
        unsafe {
            let (first, last) = (start.add(low) as *mut v128, start.add(high) as *mut v128);
            let (a, b) = (v128_load(first), v128_load(last));
            v128_store(first, u64x2_shuffle::<1, 0>(b, b));
            v128_store(last, u64x2_shuffle::<1, 0>(a, a));
        }
        low += 2;
    }
    words[low..high].reverse();
}

#[cfg(not(target_arch = "wasm32"))]
pub fn turn(words: &mut [u64]) {
    words.reverse();
}

/// Copies sixteen bytes or more in the opposite order; both slices have the same length.
#[cfg(target_arch = "wasm32")]
#[target_feature(enable = "simd128")]
pub fn reverse(from: &[u8], to: &mut [u8]) {
    use core::arch::wasm32::{u8x16_shuffle, v128, v128_load, v128_store};
    let last = from.len() - 16;
    let mut at = 0;
    while at < from.len() {
        let next = at.min(last);
        unsafe {
            let x = v128_load(from.as_ptr().add(last - next) as *const v128);
            let y = u8x16_shuffle::<15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0>(x, x);
            v128_store(to.as_mut_ptr().add(next) as *mut v128, y);
        }
        at += 16;
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub fn reverse(from: &[u8], to: &mut [u8]) {
    to.iter_mut()
        .zip(from.iter().rev())
        .for_each(|(to, c)| *to = *c);
}

/// The first place where two buffers of the same length differ.
#[inline]
pub fn mismatch(a: &[u8], b: &[u8]) -> Option<usize> {
    let n = a.len().min(b.len());
    let word = |s: &[u8], at: usize| unsafe { (s.as_ptr().add(at) as *const u64).read_unaligned() };
    let mut at = 0;
    // Texts that differ mostly do so soon.
    while at + 8 <= n && at < 32 {
        let different = word(a, at) ^ word(b, at);
        if different != 0 {
            return Some(at + different.trailing_zeros() as usize / 8);
        }
        at += 8;
    }
    if at + 16 <= n {
        at = equal_blocks(&a[..n], &b[..n], at);
    }
    if n < 8 {
        return short_mismatch(a, b, n);
    }
    // Where the blocks stopped early, one of the next two words differs.
    while at + 8 <= n {
        let different = word(a, at) ^ word(b, at);
        if different != 0 {
            return Some(at + different.trailing_zeros() as usize / 8);
        }
        at += 8;
    }
    // The last eight, of which some have been compared.
    let different = word(a, n - 8) ^ word(b, n - 8);
    (different != 0).then(|| n - 8 + different.trailing_zeros() as usize / 8)
}

/// The same of fewer than eight bytes.
#[inline]
fn short_mismatch(a: &[u8], b: &[u8], n: usize) -> Option<usize> {
    if n < 4 {
        return (0..n).find(|&i| a[i] != b[i]);
    }
    let half = |s: &[u8], at: usize| unsafe { (s.as_ptr().add(at) as *const u32).read_unaligned() };
    for at in [0, n - 4] {
        let different = half(a, at) ^ half(b, at);
        if different != 0 {
            return Some(at + different.trailing_zeros() as usize / 8);
        }
    }
    None
}

/// How far the buffers are equal from `at` on, in whole vectors.
#[cfg(target_arch = "wasm32")]
#[target_feature(enable = "simd128")]
fn equal_blocks(a: &[u8], b: &[u8], mut at: usize) -> usize {
    use core::arch::wasm32::{v128, v128_any_true, v128_load, v128_or, v128_xor};
    let different = |at: usize| unsafe {
        v128_xor(
            v128_load(a.as_ptr().add(at) as *const v128),
            v128_load(b.as_ptr().add(at) as *const v128),
        )
    };
    while at + 64 <= a.len() {
        let low = v128_or(different(at), different(at + 16));
        let high = v128_or(different(at + 32), different(at + 48));
        if v128_any_true(v128_or(low, high)) {
            break;
        }
        at += 64;
    }
    while at + 16 <= a.len() && !v128_any_true(different(at)) {
        at += 16;
    }
    at
}

#[cfg(not(target_arch = "wasm32"))]
fn equal_blocks(_: &[u8], _: &[u8], at: usize) -> usize {
    at
}

/// Whether two buffers of the same length hold the same.
#[inline]
pub fn same(a: &[u8], b: &[u8]) -> bool {
    let n = a.len();
    let word = |s: &[u8], at: usize| unsafe { (s.as_ptr().add(at) as *const u64).read_unaligned() };
    let half = |s: &[u8], at: usize| unsafe { (s.as_ptr().add(at) as *const u32).read_unaligned() };
    if n >= 8 {
        // The last eight may overlap those before.
        if word(a, 0) != word(b, 0) || word(a, n - 8) != word(b, n - 8) {
            return false;
        }
        if n > 64 {
            return same_long(a, b);
        }
        let mut at = 8;
        while at + 8 < n {
            if word(a, at) != word(b, at) {
                return false;
            }
            at += 8;
        }
        return true;
    }
    if n >= 4 {
        return half(a, 0) == half(b, 0) && half(a, n - 4) == half(b, n - 4);
    }
    a.iter().zip(b).all(|(x, y)| x == y)
}

#[inline(never)]
fn same_long(a: &[u8], b: &[u8]) -> bool {
    mismatch(a, b).is_none()
}

/// The order of two buffers: of the first bytes that differ, else of the lengths.
#[inline]
pub fn compare(a: &[u8], b: &[u8]) -> core::cmp::Ordering {
    match mismatch(a, b) {
        Some(i) => a[i].cmp(&b[i]),
        None => a.len().cmp(&b.len()),
    }
}
