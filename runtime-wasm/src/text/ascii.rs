//! Loops over bytes: sixteen at a time where the target can.
//!
//! Takes slices; the bodies are plain loops that the compiler turns into vector code, because the
//! functions say that they may use it. Also copies of a few bytes, which a bulk copy is slow at.

/// Declares functions that may use vector instructions.
macro_rules! vector {
    ($( $(#[$m:meta])* pub fn $name:ident($($arg:ident : $ty:ty),*) $(-> $ret:ty)? $body:block )*) => { $(
        $(#[$m])*
        #[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
        pub fn $name($($arg: $ty),*) $(-> $ret)? $body
    )* };
}

vector! {
    /// The bits that occur in any of the bytes: enough to know whether all are ASCII.
    pub fn bits8(s: &[u8]) -> u32 {
        s.iter().fold(0u8, |a, b| a | b) as u32
    }

    /// The same for wider characters: enough to know their kind.
    pub fn bits16(s: &[u16]) -> u32 {
        s.iter().fold(0u16, |a, b| a | b) as u32
    }

    /// See [`bits16`].
    pub fn bits32(s: &[u32]) -> u32 {
        s.iter().fold(0u32, |a, b| a | b)
    }

    /// Lower case of ASCII; both slices are equally long.
    pub fn lower(from: &[u8], to: &mut [u8]) {
        for (t, &c) in to.iter_mut().zip(from) {
            *t = c | ((c.wrapping_sub(b'A') < 26) as u8 * 0x20);
        }
    }

    /// Upper case of ASCII.
    pub fn upper(from: &[u8], to: &mut [u8]) {
        for (t, &c) in to.iter_mut().zip(from) {
            *t = c ^ ((c.wrapping_sub(b'a') < 26) as u8 * 0x20);
        }
    }

    /// The other case of ASCII.
    pub fn swap_case(from: &[u8], to: &mut [u8]) {
        for (t, &c) in to.iter_mut().zip(from) {
            *t = c ^ (((c | 0x20).wrapping_sub(b'a') < 26) as u8 * 0x20);
        }
    }

    /// Copies with one byte in place of another.
    pub fn replace(from: &[u8], to: &mut [u8], old: u8, new: u8) {
        for (t, &c) in to.iter_mut().zip(from) {
            *t = if c == old { new } else { c };
        }
    }

    /// The same of wider characters.
    pub fn replace16(from: &[u16], to: &mut [u16], old: u16, new: u16) {
        for (t, &c) in to.iter_mut().zip(from) {
            *t = if c == old { new } else { c };
        }
    }

    /// See [`replace16`].
    pub fn replace32(from: &[u32], to: &mut [u32], old: u32, new: u32) {
        for (t, &c) in to.iter_mut().zip(from) {
            *t = if c == old { new } else { c };
        }
    }

    /// How often the byte occurs.
    pub fn count(s: &[u8], c: u8) -> usize {
        // Sums of a block fit a byte.
        s.chunks(255).map(|block| block.iter().map(|&x| (x == c) as u8).sum::<u8>() as usize).sum()
    }

    /// See [`count`].
    pub fn count16(s: &[u16], c: u16) -> usize {
        s.chunks(4096).map(|block| block.iter().map(|&x| (x == c) as u16).sum::<u16>() as usize).sum()
    }

    /// See [`count`].
    pub fn count32(s: &[u32], c: u32) -> usize {
        s.iter().map(|&x| (x == c) as usize).sum()
    }

    /// The hexadecimal digits of the bytes; there is room for twice as many.
    pub fn hex(from: &[u8], to: &mut [u8]) {
        // 10 and more are letters, which stand 39 places behind the digits.
        let digit = |d: u8| d + b'0' + (((d > 9) as u8) * 39);
        for (pair, &c) in to.chunks_exact_mut(2).zip(from) {
            pair[0] = digit(c >> 4);
            pair[1] = digit(c & 15);
        }
    }

    /// Whether all bytes show as they are in a `repr`: they print, and are neither of the quotes nor a backslash.
    pub fn shows(s: &[u8], quote: u8, other: u8) -> bool {
        let hidden = |c: u8| {
            (c.wrapping_sub(0x20) > 0x5E) as u8
                | (c == b'\\') as u8
                | (c == quote) as u8
                | (c == other) as u8
        };
        s.iter().fold(0, |found, &c| found | hidden(c)) == 0
    }

    /// How many bytes are not ASCII.
    pub fn count_high(s: &[u8]) -> usize {
        s.chunks(255).map(|block| block.iter().map(|&x| x >> 7).sum::<u8>() as usize).sum()
    }

    /// The largest byte, and how many characters UTF-8 text of these bytes has.
    pub fn survey_utf8(s: &[u8]) -> (u8, usize) {
        let mut max = 0;
        let mut starts = 0;
        for block in s.chunks(255) {
            max = block.iter().fold(max, |a, &b| a.max(b));
            starts += block.iter().map(|&b| (b as i8 >= -0x40) as u8).sum::<u8>() as usize;
        }
        (max, starts)
    }

    /// How many bytes UTF-8 takes beyond one for each character, and whether there is a surrogate.
    pub fn survey16(s: &[u16]) -> (usize, bool) {
        let (mut more, mut surrogate) = (0, 0u16);
        for block in s.chunks(4096) {
            more += block.iter().map(|&c| (c >= 0x80) as u16 + (c >= 0x800) as u16).sum::<u16>() as usize;
            surrogate |= block.iter().fold(0, |a, &c| a | (c & 0xF800 == 0xD800) as u16);
        }
        (more, surrogate != 0)
    }

    /// See [`survey16`].
    pub fn survey32(s: &[u32]) -> (usize, bool) {
        let (mut more, mut surrogate) = (0u32, 0u32);
        for &c in s {
            more += (c >= 0x80) as u32 + (c >= 0x800) as u32 + (c >= 0x10000) as u32;
            surrogate |= (c & 0xFFFF_F800 == 0xD800) as u32;
        }
        (more as usize, surrogate != 0)
    }

    /// Widens characters; both slices are equally long.
    pub fn widen16(from: &[u8], to: &mut [u16]) {
        for (t, &c) in to.iter_mut().zip(from) {
            *t = c as u16;
        }
    }

    /// See [`widen16`].
    pub fn widen32(from: &[u8], to: &mut [u32]) {
        for (t, &c) in to.iter_mut().zip(from) {
            *t = c as u32;
        }
    }

    /// See [`widen16`].
    pub fn widen_halves(from: &[u16], to: &mut [u32]) {
        for (t, &c) in to.iter_mut().zip(from) {
            *t = c as u32;
        }
    }

    /// Narrows characters that fit; both slices are equally long.
    pub fn narrow8(from: &[u32], to: &mut [u8]) {
        for (t, &c) in to.iter_mut().zip(from) {
            *t = c as u8;
        }
    }

    /// See [`narrow8`].
    pub fn narrow16(from: &[u32], to: &mut [u16]) {
        for (t, &c) in to.iter_mut().zip(from) {
            *t = c as u16;
        }
    }

    /// See [`narrow8`].
    pub fn narrow_halves(from: &[u16], to: &mut [u8]) {
        for (t, &c) in to.iter_mut().zip(from) {
            *t = c as u8;
        }
    }
}

/// Whether all bytes pass; looks at whole blocks.
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
pub fn all(s: &[u8], test: impl Fn(u8) -> bool + Copy) -> bool {
    let passed = |block: &[u8]| block.iter().fold(0, |bad, &c| bad | !test(c) as u8) == 0;
    let (blocks, rest) = s.as_chunks::<64>();
    blocks.iter().all(|block| passed(block)) && passed(rest)
}

/// Whether all bytes are ASCII; stops soon after one that is not.
pub fn is_ascii(s: &[u8]) -> bool {
    s.chunks(1024).all(|block| bits8(block) < 0x80)
}

/// Copies `len` bytes that do not overlap. A bulk copy costs a call out of the code; most strings are
/// shorter than what that takes.
///
/// # Safety
/// Both are valid for `len` bytes.
#[inline]
pub unsafe fn copy(from: *const u8, to: *mut u8, len: usize) {
    unsafe {
        let word = |at: usize| (from.add(at) as *const u64).read_unaligned();
        let put = |at: usize, v: u64| (to.add(at) as *mut u64).write_unaligned(v);
        match len {
            0 => {}
            1..4 => {
                let (a, b, c) = (*from, *from.add(len / 2), *from.add(len - 1));
                *to = a;
                *to.add(len / 2) = b;
                *to.add(len - 1) = c;
            }
            4..8 => {
                let a = (from as *const u32).read_unaligned();
                let b = (from.add(len - 4) as *const u32).read_unaligned();
                (to as *mut u32).write_unaligned(a);
                (to.add(len - 4) as *mut u32).write_unaligned(b);
            }
            8..=16 => {
                let (a, b) = (word(0), word(len - 8));
                put(0, a);
                put(len - 8, b);
            }
            17..=192 => {
                let last = word(len - 8);
                let mut at = 0;
                while at + 16 < len {
                    let (a, b) = (word(at), word(at + 8));
                    put(at, a);
                    put(at + 8, b);
                    at += 16;
                }
                if at + 8 < len {
                    put(at, word(at));
                }
                put(len - 8, last);
            }
            _ => core::ptr::copy_nonoverlapping(from, to, len),
        }
    }
}
