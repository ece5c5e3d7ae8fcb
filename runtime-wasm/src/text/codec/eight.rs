//! UTF-8 from and to units of one, two or four bytes, ASCII eight at a time.
//!
//! Takes text whose length in the other form has been counted; writes all of it. Never tells what is wrong with
//! bytes that are no UTF-8, only that something is.

const HIGH: u64 = 0x8080_8080_8080_8080;

macro_rules! width {
    ($name:ident, $unit:ty, |$from:ident, $to:ident| $narrow:expr, |$word:ident, $out:ident| $widen:expr) => {
        pub mod $name {
            use super::*;
            #[cfg(target_arch = "wasm32")]
            #[allow(unused_imports)]
            use core::arch::wasm32::*;

            /// Writes eight units as bytes; whether all are ASCII, and so right.
            #[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
            #[inline]
            unsafe fn narrow($from: *const $unit, $to: *mut u8) -> bool {
                unsafe { $narrow }
            }

            /// Writes eight bytes as units.
            #[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
            #[inline]
            unsafe fn widen($word: u64, $out: *mut $unit) {
                unsafe { $widen }
            }

            /// Writes the characters, which are no surrogates, as UTF-8; there is room for all of it.
            #[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
            pub fn encode(units: &[$unit], to: &mut [u8]) {
                let mut at = to.as_mut_ptr();
                let (mut p, end) = (units.as_ptr(), units.as_ptr_range().end);
                unsafe {
                    while p != end {
                        // Each of the eight that are left takes a byte at least.
                        if (*p as u32) < 0x80 && end.offset_from(p) >= 8 && narrow(p, at) {
                            p = p.add(8);
                            at = at.add(8);
                            continue;
                        }
                        while p != end && (*p as u32) < 0x80 {
                            *at = *p as u8;
                            at = at.add(1);
                            p = p.add(1);
                        }
                        while p != end && *p as u32 >= 0x80 {
                            let c = *p as u32;
                            p = p.add(1);
                            let low = |shift: u32| 0x80 | (c >> shift & 0x3F) as u8;
                            if c < 0x800 {
                                let pair = [0xC0 | (c >> 6) as u8, low(0)];
                                (at as *mut u16).write_unaligned(u16::from_le_bytes(pair));
                                at = at.add(2);
                            } else if c < 0x10000 {
                                let pair = [0xE0 | (c >> 12) as u8, low(6)];
                                (at as *mut u16).write_unaligned(u16::from_le_bytes(pair));
                                *at.add(2) = low(0);
                                at = at.add(3);
                            } else {
                                let four = [0xF0 | (c >> 18) as u8, low(12), low(6), low(0)];
                                (at as *mut u32).write_unaligned(u32::from_le_bytes(four));
                                at = at.add(4);
                            }
                        }
                    }
                }
            }

            /// Writes the characters of UTF-8 text to memory for `len` units; whether it is valid. `len` counts the
            /// bytes that begin a character, and each character takes one of those, so that there is room.
            #[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
            pub fn decode(b: &[u8], to: *mut u8, len: usize) -> bool {
                let start = to as *mut $unit;
                let (mut at, mut n) = (0, 0);
                while at < b.len() {
                    if b[at] < 0x80 && at + 8 <= b.len() && n + 8 <= len {
                        let word = unsafe { (b.as_ptr().add(at) as *const u64).read_unaligned() };
                        if word & HIGH == 0 {
                            unsafe { widen(word, start.add(n)) };
                            at += 8;
                            n += 8;
                            continue;
                        }
                    }
                    while let Some(&c) = b.get(at)
                        && c < 0x80
                    {
                        unsafe { *start.add(n) = c as $unit };
                        at += 1;
                        n += 1;
                    }
                    while let Some(&lead) = b.get(at)
                        && lead >= 0x80
                    {
                        let Some((c, size)) = many(b, at, lead as u32) else {
                            return false;
                        };
                        unsafe { *start.add(n) = c as $unit };
                        n += 1;
                        at += size;
                    }
                }
                n == len
            }
        }
    };
}

/// The character of several bytes that stands at `at`, and how many they are.
#[inline(always)]
fn many(b: &[u8], at: usize, lead: u32) -> Option<(u32, usize)> {
    let is_next = |c: u8| c & 0xC0 == 0x80;
    let rest = |c: u8| (c & 0x3F) as u32;
    if lead < 0xE0 {
        let &[_, x] = b.get(at..at + 2)? else {
            return None;
        };
        return (lead >= 0xC2 && is_next(x)).then(|| ((lead & 0x1F) << 6 | rest(x), 2));
    }
    if lead < 0xF0 {
        let &[_, x, y] = b.get(at..at + 3)? else {
            return None;
        };
        let c = (lead & 0xF) << 12 | rest(x) << 6 | rest(y);
        let fits = is_next(x) && is_next(y) && c >= 0x800 && c & 0xF800 != 0xD800;
        return fits.then_some((c, 3));
    }
    let &[_, x, y, z] = b.get(at..at + 4)? else {
        return None;
    };
    let c = (lead & 7) << 18 | rest(x) << 12 | rest(y) << 6 | rest(z);
    let fits = lead < 0xF5 && is_next(x) && is_next(y) && is_next(z);
    (fits && (0x10000..0x110000).contains(&c)).then_some((c, 4))
}

width! { one, u8,
    |from, to| {
        let word = (from as *const u64).read_unaligned();
        (to as *mut u64).write_unaligned(word);
        word & HIGH == 0
    },
    |word, out| (out as *mut u64).write_unaligned(word)
}

#[cfg(target_arch = "wasm32")]
width! { two, u16,
    |from, to| {
        let units = v128_load(from as *const v128);
        v128_store64_lane::<0>(u8x16_narrow_i16x8(units, units), to as *mut u64);
        !v128_any_true(v128_and(units, u16x8_splat(0xFF80)))
    },
    |word, out| v128_store(out as *mut v128, u16x8_extend_low_u8x16(u64x2_splat(word)))
}

#[cfg(target_arch = "wasm32")]
width! { four, u32,
    |from, to| {
        let (a, b) = (v128_load(from as *const v128), v128_load(from.add(4) as *const v128));
        let units = u16x8_narrow_i32x4(a, b);
        v128_store64_lane::<0>(u8x16_narrow_i16x8(units, units), to as *mut u64);
        !v128_any_true(v128_and(v128_or(a, b), u32x4_splat(0xFFFF_FF80)))
    },
    |word, out| {
        let units = u16x8_extend_low_u8x16(u64x2_splat(word));
        v128_store(out as *mut v128, u32x4_extend_low_u16x8(units));
        v128_store(out.add(4) as *mut v128, u32x4_extend_high_u16x8(units));
    }
}

#[cfg(not(target_arch = "wasm32"))]
macro_rules! plain_width {
    ($($name:ident $unit:ty;)*) => { $( width! { $name, $unit,
        |from, to| {
            let units = *(from as *const [$unit; 8]);
            *(to as *mut [u8; 8]) = units.map(|c| c as u8);
            units.iter().all(|&c| c < 0x80)
        },
        |word, out| *(out as *mut [$unit; 8]) = word.to_le_bytes().map(|c| c as $unit)
    } )* };
}

#[cfg(not(target_arch = "wasm32"))]
plain_width! { two u16; four u32; }
