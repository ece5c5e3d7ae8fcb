//! Properties and case mappings of characters, Unicode 15.0.
//!
//! Takes code points, gives what the tables under `tables/` say. ASCII callers need not come here:
//! nothing in this file is reached before a character above 127 is met.

#[path = "../../tables/layout.rs"]
mod tables;

use crate::object::alloc::Global;
use tables::*;
pub use tables::{
    ALPHA, CASE_IGNORABLE, CASED, DECIMAL, DIGIT, LOWER, NUMERIC, PRINTABLE, SPACE, TITLE, UPPER,
    XID_CONTINUE, XID_START,
};

#[inline(always)]
fn entry(table: &[u8], width: usize, i: usize) -> usize {
    if width == 1 {
        table[i] as usize
    } else {
        table[2 * i] as usize | (table[2 * i + 1] as usize) << 8
    }
}

/// One trie: the stages with the width of their entries, and how many bits the lower two take.
pub struct Trie<'a> {
    pub top: (&'a [u8], usize),
    pub middle: (&'a [u8], usize),
    pub leaves: (&'a [u8], usize),
    pub middle_bits: u32,
    pub low_bits: u32,
}

impl Trie<'_> {
    #[inline(always)]
    pub fn get(&self, c: u32) -> usize {
        let last = self.top.0.len() / self.top.1 - 1;
        let i = ((c >> (self.middle_bits + self.low_bits)) as usize).min(last);
        let block = entry(self.top.0, self.top.1, i);
        let i = block << self.middle_bits
            | (c >> self.low_bits) as usize & ((1 << self.middle_bits) - 1);
        let block = entry(self.middle.0, self.middle.1, i);
        entry(
            self.leaves.0,
            self.leaves.1,
            block << self.low_bits | c as usize & ((1 << self.low_bits) - 1),
        )
    }
}

/// The property bits of a character.
pub fn flags(c: u32) -> u16 {
    let trie = Trie {
        top: (&FLAGS_TOP_TABLE, FLAGS_TOP_WIDTH),
        middle: (&FLAGS_MIDDLE_TABLE, FLAGS_MIDDLE_WIDTH),
        leaves: (&FLAGS_LEAVES_TABLE, FLAGS_LEAVES_WIDTH),
        middle_bits: FLAGS_MIDDLE,
        low_bits: FLAGS_LOW,
    };
    entry(&FLAGS_RECORDS, 2, trie.get(c)) as u16
}

/// Whether the character has the property.
#[inline]
pub fn has(c: u32, flag: u16) -> bool {
    flags(c) & flag != 0
}

/// Which mapping; the number is the place in a record.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Case {
    Lower = 0,
    Upper = 1,
    Title = 2,
    Fold = 3,
}

/// A mapped character: one to three code points.
pub struct Mapped {
    points: [u32; 3],
    len: usize,
}

impl Mapped {
    #[inline(always)]
    pub fn as_slice(&self) -> &[u32] {
        &self.points[..self.len]
    }
}

fn read_u32(table: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([table[at], table[at + 1], table[at + 2], table[at + 3]])
}

/// Mappings to one character that were asked for lately: the character with its mapping's number, and what it maps to.
static RECENT: Global<[(u32, u32); 256]> = Global::new([(0, 0); 256]);

/// The full mapping of a character, without regard to what stands around it.
#[inline]
pub fn map(c: u32, case: Case) -> Mapped {
    let key = c << 2 | case as u32;
    let place = unsafe { &mut (*RECENT.get())[(c & 63 | (case as u32) << 6) as usize] };
    if place.0 == key {
        return Mapped {
            points: [place.1, 0, 0],
            len: 1,
        };
    }
    let found = map_by_table(c, case);
    if found.len == 1 {
        *place = (key, found.points[0]);
    }
    found
}

#[inline(never)]
fn map_by_table(c: u32, case: Case) -> Mapped {
    let trie = Trie {
        top: (&CASE_TOP_TABLE, CASE_TOP_WIDTH),
        middle: (&CASE_MIDDLE_TABLE, CASE_MIDDLE_WIDTH),
        leaves: (&CASE_LEAVES_TABLE, CASE_LEAVES_WIDTH),
        middle_bits: CASE_MIDDLE,
        low_bits: CASE_LOW,
    };
    let delta = read_u32(&CASE_RECORDS, 16 * trie.get(c) + 4 * case as usize);
    if delta != 0x7FFF_FFFF {
        return Mapped {
            points: [c.wrapping_add(delta), 0, 0],
            len: 1,
        };
    }
    special(c, case)
}

#[cold]
fn special(c: u32, case: Case) -> Mapped {
    let (mut low, mut high) = (0, SPECIAL_COUNT);
    while low < high {
        let mid = (low + high) / 2;
        if read_u32(&SPECIAL, 28 * mid) < c {
            low = mid + 1
        } else {
            high = mid
        }
    }
    let at = 28 * low + 4 + 6 * case as usize;
    let mut points = [0; 3];
    let mut len = 0;
    for (i, p) in points.iter_mut().enumerate() {
        *p = entry(&SPECIAL[at..], 2, i) as u32;
        len += (*p != 0) as usize;
    }
    Mapped { points, len }
}

/// The value of a decimal digit of any script.
pub fn decimal_value(c: u32) -> Option<u8> {
    if c < 0x80 {
        return (c as u8 as char).to_digit(10).map(|d| d as u8);
    }
    let (mut low, mut high) = (0, ZEROS.len() / 4);
    while low < high {
        let mid = (low + high) / 2;
        if read_u32(&ZEROS, 4 * mid) <= c {
            low = mid + 1
        } else {
            high = mid
        }
    }
    let zero = read_u32(&ZEROS, 4 * low.checked_sub(1)?);
    if c - zero < 10 {
        Some((c - zero) as u8)
    } else {
        None
    }
}

/// `str.isspace` of one character.
#[inline(always)]
pub fn is_space(c: u32) -> bool {
    match c {
        0..0x80 => is_ascii_space(c as u8),
        0x80..0x1680 => matches!(c, 0x85 | 0xA0),
        _ => {
            let few = matches!(c, 0x2028 | 0x2029 | 0x202F | 0x205F | 0x3000);
            few || matches!(c, 0x1680 | 0x2000..=0x200A)
        }
    }
}

/// Space, `\t` to `\r`, and the four separators from 0x1C.
#[inline(always)]
pub fn is_ascii_space(c: u8) -> bool {
    matches!(c, b' ' | b'\t'..=b'\r' | 0x1C..=0x1F)
}

/// Where `splitlines` splits.
#[inline(always)]
pub fn is_line_break(c: u32) -> bool {
    matches!(c, 0x0A..=0x0D | 0x1C..=0x1E | 0x85 | 0x2028 | 0x2029)
}

/// Whether `repr` shows the character as it is. Has a small table of its own: every program that may
/// print a `repr` links it.
#[inline]
pub fn is_printable(c: u32) -> bool {
    if c < 0x7F {
        c >= 0x20
    } else {
        is_printable_beyond_ascii(c)
    }
}

/// What is known of blocks of 64 characters: the block's number and one, and a bit for each that prints.
static BLOCKS: Global<[(u32, u64); 128]> = Global::new([(0, 0); 128]);

fn is_printable_beyond_ascii(c: u32) -> bool {
    let block = c >> 6;
    let place = unsafe { &mut (*BLOCKS.get())[block as usize & 127] };
    if place.0 != block + 1 {
        *place = (block + 1, printable_block(c & !63));
    }
    place.1 >> (c & 63) & 1 != 0
}

/// A bit for each of the 64 characters from `first` on that prints.
#[cold]
fn printable_block(first: u32) -> u64 {
    let plane = (first >> 16).min(16) as usize;
    let (mut low, mut high) = (
        PRINTABLE_PLANES[plane] as usize,
        PRINTABLE_PLANES[plane + 1] as usize,
    );
    while low < high {
        let mid = (low + high) / 2;
        if entry(&PRINTABLE_EDGES, 2, mid) <= (first & 0xFFFF) as usize {
            low = mid + 1
        } else {
            high = mid
        }
    }
    let end = PRINTABLE_PLANES[plane + 1] as usize;
    let mut bits = 0;
    for i in 0..64 {
        let c = (first & 0xFFFF) as usize + i;
        while low < end && entry(&PRINTABLE_EDGES, 2, low) <= c {
            low += 1;
        }
        bits |= ((low % 2) as u64) << i;
    }
    bits
}
