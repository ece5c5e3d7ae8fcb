//! Building strings piece by piece, without `core::fmt`.
//!
//! Takes pieces of any width, gives the narrowest `str`. Pieces raise nothing: a builder that finds no memory drops what
//! it has, takes nothing more, and says so in the end.

use crate::object::alloc;
use crate::object::refs::Ref;
use crate::object::str::{Chars, Str, flags_for};
use crate::object::value::{PyResult, Value};
use crate::text::ascii;
use crate::text::number;

/// Grows a string; widens itself when a wider character comes.
pub struct StrBuilder {
    /// Code points while the kind is one byte.
    one: Vec<u8>,
    /// All characters once one of them is wider.
    wide: Vec<u32>,
    max: u32,
    /// There was no memory.
    failed: bool,
}

impl Default for StrBuilder {
    fn default() -> Self {
        StrBuilder::new()
    }
}

impl StrBuilder {
    pub const fn new() -> StrBuilder {
        StrBuilder {
            one: Vec::new(),
            wide: Vec::new(),
            max: 0,
            failed: false,
        }
    }

    pub fn with_capacity(n: usize) -> StrBuilder {
        let mut b = StrBuilder::new();
        b.grow(n);
        b
    }

    pub fn len(&self) -> usize {
        if self.max < 0x100 {
            self.one.len()
        } else {
            self.wide.len()
        }
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    #[cold]
    fn widen(&mut self) {
        let one = core::mem::take(&mut self.one);
        // From now on characters are wide.
        self.max |= 0x100;
        if self.room(one.len()) {
            self.wide.extend(one.iter().map(|&b| b as u32));
        }
    }

    /// Whether there is room for `n` further characters.
    #[inline]
    fn room(&mut self, n: usize) -> bool {
        let free = if self.max < 0x100 {
            self.one.capacity() - self.one.len()
        } else {
            self.wide.capacity() - self.wide.len()
        };
        // Where it failed nothing is free.
        n <= free || self.grow(n)
    }

    #[cold]
    #[inline(never)]
    fn grow(&mut self, n: usize) -> bool {
        let grown = if self.max < 0x100 {
            self.one.try_reserve(n)
        } else {
            self.wide.try_reserve(n)
        };
        if grown.is_err() || self.failed {
            self.failed = true;
            self.one = Vec::new();
            self.wide = Vec::new();
        }
        !self.failed
    }

    /// One character, by code point.
    #[inline]
    pub fn push_char(&mut self, c: u32) {
        if self.max < 0x100 {
            if c < 0x100 {
                if self.one.len() < self.one.capacity() || self.grow(1) {
                    self.max |= c;
                    unsafe { put(&mut self.one, c as u8) };
                }
                return;
            }
            self.widen();
        }
        self.push_wide(c);
    }

    #[inline(never)]
    fn push_wide(&mut self, c: u32) {
        if self.wide.len() < self.wide.capacity() || self.grow(1) {
            self.max |= c;
            unsafe { put(&mut self.wide, c) };
        }
    }

    /// ASCII bytes.
    #[inline]
    pub fn push_ascii(&mut self, bytes: &[u8]) {
        if !self.room(bytes.len()) {
            return;
        }
        if self.max < 0x100 {
            unsafe {
                let len = self.one.len();
                ascii::copy(bytes.as_ptr(), self.one.as_mut_ptr().add(len), bytes.len());
                self.one.set_len(len + bytes.len());
            }
        } else {
            self.wide.extend(bytes.iter().map(|&b| b as u32));
        }
    }

    /// One character many times; whether that is done, which it is where all are narrow so far.
    pub fn fill(&mut self, c: u8, count: usize) -> bool {
        if self.max >= 0x100 {
            return false;
        }
        if self.room(count) {
            self.max |= c as u32;
            self.one.resize(self.one.len() + count, c);
        }
        true
    }

    /// Bytes as characters below 256.
    pub fn push_latin1(&mut self, bytes: &[u8]) {
        if self.max < 0x100 {
            self.max |= ascii::bits8(bytes);
        }
        self.push_ascii(bytes);
    }

    /// Several characters, by code point.
    pub fn push_points(&mut self, points: &[u32]) {
        let bits = ascii::bits32(points);
        if self.max < 0x100 {
            if bits < 0x100 {
                if self.room(points.len()) {
                    self.max |= bits;
                    self.one.extend(points.iter().map(|&c| c as u8));
                }
                return;
            }
            self.widen();
        }
        if self.room(points.len()) {
            self.max |= bits;
            self.wide.extend_from_slice(points);
        }
    }

    pub fn push_str(&mut self, text: &str) {
        if text.is_ascii() {
            return self.push_ascii(text.as_bytes());
        }
        for c in text.chars() {
            self.push_char(c as u32);
        }
    }

    pub fn push(&mut self, s: &Str) {
        if s.is_ascii() {
            return self.push_ascii(s.raw_bytes());
        }
        self.push_chars(s.chars());
    }

    pub fn push_chars(&mut self, chars: Chars) {
        if let Chars::One(b) = chars {
            return self.push_latin1(b);
        }
        for c in chars.iter() {
            self.push_char(c);
        }
    }

    pub fn push_int(&mut self, v: i64) {
        if self.max < 0x100 {
            if self.room(20) {
                number::push_decimal(&mut self.one, v);
            }
            return;
        }
        let mut digits = Vec::with_capacity(20);
        number::push_decimal(&mut digits, v);
        self.push_ascii(&digits);
    }

    /// `{:x}` of an address and the like.
    pub fn push_hex(&mut self, v: u64) {
        let mut started = false;
        for i in (0..16).rev() {
            let d = (v >> (4 * i)) as usize & 15;
            if d != 0 || started || i == 0 {
                started = true;
                self.push_char(b"0123456789abcdef"[d & 15] as u32);
            }
        }
    }

    /// The characters as bytes, where all are below 256.
    pub fn into_bytes(self) -> Vec<u8> {
        debug_assert!(self.max < 0x100);
        self.one
    }

    /// The text, where it cannot be so long that there is no memory for it.
    pub fn finish(self) -> Ref<Str> {
        if self.failed {
            alloc::exhausted();
        }
        if self.max < 0x100 {
            let s = Str::allocate(self.one.len(), flags_for(self.max));
            unsafe { s.write(0, Chars::One(&self.one)) };
            s
        } else {
            Str::from_chars(Chars::Four(&self.wide))
        }
    }

    /// The text, or MemoryError.
    pub fn try_finish(self) -> PyResult<Ref<Str>> {
        if self.failed {
            return Err(alloc::no_memory());
        }
        alloc::ensure(match self.max {
            0..0x100 => self.one.len(),
            0x100..0x10000 => 2 * self.wide.len(),
            _ => 4 * self.wide.len(),
        })?;
        Ok(self.finish())
    }
}

/// # Safety
/// There is room for one more.
#[inline(always)]
unsafe fn put<T>(v: &mut Vec<T>, item: T) {
    unsafe {
        v.as_mut_ptr().add(v.len()).write(item);
        v.set_len(v.len() + 1);
    }
}

/// What a message is made of.
pub trait Piece {
    fn push_to(&self, out: &mut StrBuilder);
}

impl Piece for &str {
    fn push_to(&self, out: &mut StrBuilder) {
        out.push_str(self);
    }
}

impl Piece for &Str {
    fn push_to(&self, out: &mut StrBuilder) {
        out.push(self);
    }
}

impl Piece for Ref<Str> {
    fn push_to(&self, out: &mut StrBuilder) {
        out.push(self);
    }
}

macro_rules! int_pieces {
    ($($t:ty)*) => { $( impl Piece for $t {
        fn push_to(&self, out: &mut StrBuilder) {
            out.push_int(*self as i64);
        }
    } )* };
}
int_pieces!(i64 i32 u32 usize u8);

/// Concatenates the pieces.
pub fn concat(pieces: &[&dyn Piece]) -> Ref<Str> {
    let mut b = StrBuilder::new();
    for p in pieces {
        p.push_to(&mut b);
    }
    b.finish()
}

/// `text!("a ", name, 3)`: a `Ref<Str>` of the pieces (`&str`, `&Str`, `Ref<Str>`, integers).
#[macro_export]
macro_rules! text {
    ($($piece:expr),* $(,)?) => {
        $crate::text::builder::concat(&[ $( &$piece ),* ])
    };
}

/// The same as a value.
pub fn value(pieces: &[&dyn Piece]) -> Value {
    concat(pieces).into_value()
}
