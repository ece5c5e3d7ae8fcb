//! Where lines end, sixteen bytes of text at a time.
//!
//! Takes bytes or characters of any width, gives places. What a pair of two characters means is left to the caller.

use crate::text::unicode::is_line_break;

/// Whether the byte ends a line: the control characters that do, and 0x85 where it is no part of ASCII text.
#[inline(always)]
fn is_break(c: u8, next_line: u8) -> bool {
    c.wrapping_sub(0x0A) < 4 || c.wrapping_sub(0x1C) < 3 || c == next_line
}

/// Calls `f` with each place of a byte that ends a line; `ascii` says that all are below 0x80.
#[cfg(target_arch = "wasm32")]
#[target_feature(enable = "simd128")]
pub fn each_line_break(text: &[u8], ascii: bool, mut f: impl FnMut(usize)) {
    use core::arch::wasm32::*;
    let next_line = if ascii { 0x0A } else { 0x85 };
    let mut at = 0;
    while at + 16 <= text.len() {
        let x = unsafe { v128_load(text.as_ptr().add(at) as *const v128) };
        let feeds = u8x16_lt(u8x16_sub(x, u8x16_splat(0x0A)), u8x16_splat(4));
        let marks = u8x16_lt(u8x16_sub(x, u8x16_splat(0x1C)), u8x16_splat(3));
        let other = u8x16_eq(x, u8x16_splat(next_line));
        let mut mask = u8x16_bitmask(v128_or(v128_or(feeds, marks), other)) as u32;
        while mask != 0 {
            f(at + mask.trailing_zeros() as usize);
            mask &= mask - 1;
        }
        at += 16;
    }
    for (i, &c) in text.iter().enumerate().skip(at) {
        if is_break(c, next_line) {
            f(i);
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub fn each_line_break(text: &[u8], ascii: bool, mut f: impl FnMut(usize)) {
    let next_line = if ascii { 0x0A } else { 0x85 };
    (0..text.len())
        .filter(|&i| is_break(text[i], next_line))
        .for_each(|i| f(i));
}

/// Calls `f` with each place of a line feed or a carriage return.
#[cfg(target_arch = "wasm32")]
#[target_feature(enable = "simd128")]
pub fn each_line_end(text: &[u8], mut f: impl FnMut(usize)) {
    use core::arch::wasm32::*;
    let mut at = 0;
    while at + 16 <= text.len() {
        let x = unsafe { v128_load(text.as_ptr().add(at) as *const v128) };
        let found = v128_or(
            u8x16_eq(x, u8x16_splat(b'\n')),
            u8x16_eq(x, u8x16_splat(b'\r')),
        );
        let mut mask = u8x16_bitmask(found) as u32;
        while mask != 0 {
            f(at + mask.trailing_zeros() as usize);
            mask &= mask - 1;
        }
        at += 16;
    }
    for (i, &c) in text.iter().enumerate().skip(at) {
        if matches!(c, b'\n' | b'\r') {
            f(i);
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub fn each_line_end(text: &[u8], f: impl FnMut(usize)) {
    (0..text.len())
        .filter(|&i| matches!(text[i], b'\n' | b'\r'))
        .for_each(f);
}

/// Declares the search for line breaks in wider characters.
macro_rules! wide {
    ($name:ident, $unit:ty, $lanes:literal, $splat:ident, $eq:ident, $lt:ident, $sub:ident, $mask:ident) => {
        /// Calls `f` with each place of a character that ends a line.
        #[cfg(target_arch = "wasm32")]
        #[target_feature(enable = "simd128")]
        pub fn $name(text: &[$unit], mut f: impl FnMut(usize)) {
            use core::arch::wasm32::*;
            let mut at = 0;
            while at + $lanes <= text.len() {
                let x = unsafe { v128_load(text.as_ptr().add(at) as *const v128) };
                let feeds = $lt($sub(x, $splat(0x0A)), $splat(4));
                let marks = $lt($sub(x, $splat(0x1C)), $splat(3));
                let next_line = $eq(x, $splat(0x85));
                let separators = $lt($sub(x, $splat(0x2028)), $splat(2));
                let found = v128_or(v128_or(feeds, marks), v128_or(next_line, separators));
                let mut mask = $mask(found) as u32;
                while mask != 0 {
                    f(at + mask.trailing_zeros() as usize);
                    mask &= mask - 1;
                }
                at += $lanes;
            }
            for (i, &c) in text.iter().enumerate().skip(at) {
                if is_line_break(c as u32) {
                    f(i);
                }
            }
        }

        #[cfg(not(target_arch = "wasm32"))]
        pub fn $name(text: &[$unit], f: impl FnMut(usize)) {
            (0..text.len())
                .filter(|&i| is_line_break(text[i] as u32))
                .for_each(f);
        }
    };
}

wide!(
    each_break_of_halves,
    u16,
    8,
    u16x8_splat,
    u16x8_eq,
    u16x8_lt,
    u16x8_sub,
    u16x8_bitmask
);
wide!(
    each_break_of_words,
    u32,
    4,
    u32x4_splat,
    u32x4_eq,
    u32x4_lt,
    u32x4_sub,
    u32x4_bitmask
);
