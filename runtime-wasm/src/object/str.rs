//! The `str` object: layout, construction, views, identity as a name.
//!
//! Takes text, gives objects of one, two or four bytes a character, always of the narrowest kind.
//! Never holds the methods of `str` (see `types::str`).

use crate::object::alloc;
use crate::object::hash;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::type_::Type;
use crate::object::value::Value;
use crate::text::{ascii, vector};
use core::cell::Cell;
use molt_abi::layouts::{STR_ASCII, STR_INTERNED, STR_KIND_MASK, STR_ROOMY};

/// `str`: the characters follow the head.
#[repr(C)]
pub struct Str {
    head: Object,
    hash: Cell<i64>,
    len: u32,
    flags: Cell<u32>,
}

unsafe impl Sync for Str {}

crate::py_object!(Str, crate::types::str::molt_type_str, "str", flag TYPE_STR);

const HEAD: usize = core::mem::size_of::<Str>();

/// More than this no string takes.
pub const MAX_BYTES: usize = 1 << 30;

/// What a large string that grows takes: an eighth of a power of two more at each step.
fn roomy(size: usize) -> usize {
    if size <= alloc::MAX_SMALL {
        return size;
    }
    let step = (1 << size.ilog2()) / 8;
    (size + step - 1) & !(step - 1)
}

/// Addresses of the strings of one Latin-1 character, 0 until they are asked for.
static LATIN1: alloc::Global<[u32; 256]> = alloc::Global::new([0; 256]);

/// A `str` in static data, ASCII only.
#[repr(C)]
pub struct StaticStr<const N: usize> {
    head: Str,
    bytes: [u8; N],
}

impl<const N: usize> StaticStr<N> {
    pub const fn new(text: &str) -> StaticStr<N> {
        assert!(text.is_ascii() && text.len() == N);
        StaticStr {
            head: Str {
                head: Object::fixed(&crate::types::str::molt_type_str),
                hash: Cell::new(hash::of_bytes(text.as_bytes())),
                len: N as u32,
                flags: Cell::new(STR_ASCII | STR_INTERNED),
            },
            bytes: *text.as_bytes().first_chunk().unwrap(),
        }
    }

    pub const fn get(&'static self) -> &'static Str {
        &self.head
    }
}

unsafe impl<const N: usize> Sync for StaticStr<N> {}

/// A `&'static Str` of an ASCII literal, without allocation.
#[macro_export]
macro_rules! static_str {
    ($text:expr) => {{
        static TEXT: $crate::object::str::StaticStr<{ $text.len() }> =
            $crate::object::str::StaticStr::new($text);
        TEXT.get()
    }};
}

/// Characters of a `str`, by width.
#[derive(Clone, Copy)]
pub enum Chars<'a> {
    /// Code points up to 255; ASCII where the string says so.
    One(&'a [u8]),
    Two(&'a [u16]),
    Four(&'a [u32]),
}

impl<'a> Chars<'a> {
    #[inline(always)]
    pub fn len(&self) -> usize {
        match self {
            Chars::One(s) => s.len(),
            Chars::Two(s) => s.len(),
            Chars::Four(s) => s.len(),
        }
    }

    #[inline(always)]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The code point at `i`, which is in range.
    #[inline(always)]
    pub fn at(&self, i: usize) -> u32 {
        unsafe {
            match self {
                Chars::One(s) => *s.get_unchecked(i) as u32,
                Chars::Two(s) => *s.get_unchecked(i) as u32,
                Chars::Four(s) => *s.get_unchecked(i),
            }
        }
    }

    pub fn iter(self) -> impl DoubleEndedIterator<Item = u32> + 'a {
        (0..self.len()).map(move |i| self.at(i))
    }

    /// The part from `start` to `end`, which are in range.
    pub fn slice(self, start: usize, end: usize) -> Chars<'a> {
        unsafe {
            match self {
                Chars::One(s) => Chars::One(s.get_unchecked(start..end)),
                Chars::Two(s) => Chars::Two(s.get_unchecked(start..end)),
                Chars::Four(s) => Chars::Four(s.get_unchecked(start..end)),
            }
        }
    }

    /// The flags of a string of these characters: looks no further than the first that needs the whole width.
    pub fn flags(self) -> u32 {
        match self {
            Chars::One(s) => match ascii::is_ascii(s) {
                true => STR_ASCII,
                false => flags_for(0xFF),
            },
            Chars::Two(s) => seen(s, 0x100, ascii::bits16),
            Chars::Four(s) => seen(s, 0x10000, ascii::bits32),
        }
    }
}

/// The flags of characters, of which those from `wide` on need the whole width.
fn seen<T>(s: &[T], wide: u32, bits: fn(&[T]) -> u32) -> u32 {
    let mut found = 0;
    for block in s.chunks(256) {
        found |= bits(block);
        if found >= wide {
            break;
        }
    }
    flags_for(found)
}

/// The kind (0, 1, 2) that holds code points up to `max`.
#[inline]
pub fn kind_for(max: u32) -> u32 {
    if max < 0x100 {
        0
    } else if max < 0x10000 {
        1
    } else {
        2
    }
}

/// The flags of a string whose largest code point is `max`.
#[inline]
pub fn flags_for(max: u32) -> u32 {
    kind_for(max) | if max < 0x80 { STR_ASCII } else { 0 }
}

impl Str {
    /// Memory for `len` characters of the kind in `flags`; the caller writes them all.
    pub fn allocate(len: usize, flags: u32) -> Ref<Str> {
        let size = HEAD + (len << (flags & STR_KIND_MASK));
        // The type is no heap type and its instances have nothing before the header.
        unsafe {
            let o = alloc::allocate(size) as *mut Str;
            Object::init(o as *mut Object, &crate::types::str::molt_type_str);
            (*o).hash = Cell::new(0);
            (*o).len = len as u32;
            (*o).flags = Cell::new(flags);
            Ref::from_owned(o)
        }
    }

    /// The same for a subclass.
    pub fn allocate_for(ty: &Type, len: usize, flags: u32) -> Ref<Str> {
        let size = HEAD + (len << (flags & STR_KIND_MASK));
        unsafe {
            let o = alloc::new_object(ty, size) as *mut Str;
            (*o).hash = Cell::new(0);
            (*o).len = len as u32;
            (*o).flags = Cell::new(flags);
            Ref::from_owned(o)
        }
    }

    /// The first byte of the characters.
    #[inline(always)]
    pub fn data(&self) -> *mut u8 {
        unsafe { (self as *const Str as *mut u8).add(HEAD) }
    }

    pub fn new(text: &str) -> Ref<Str> {
        if text.is_ascii() {
            return Str::ascii(text.as_bytes());
        }
        let mut builder = crate::text::builder::StrBuilder::new();
        builder.push_str(text);
        builder.finish()
    }

    /// The bytes are ASCII.
    pub fn ascii(bytes: &[u8]) -> Ref<Str> {
        let s = Str::allocate(bytes.len(), STR_ASCII);
        unsafe { ascii::copy(bytes.as_ptr(), s.data(), bytes.len()) };
        s
    }

    /// A copy of the characters, narrowed.
    pub fn from_chars(chars: Chars) -> Ref<Str> {
        let s = Str::allocate(chars.len(), chars.flags());
        unsafe { s.write(0, chars) };
        s
    }

    /// One character; those of Latin-1 are made once and kept.
    #[inline]
    pub fn from_code_point(c: u32) -> Ref<Str> {
        if c < 0x100 {
            let place = unsafe { (LATIN1.get() as *mut u32).add(c as usize) };
            let known = unsafe { *place };
            if known != 0 {
                return unsafe { &*(known as usize as *const Str) }.to_ref();
            }
            let made = Str::from_chars(Chars::One(&[c as u8]));
            unsafe { *place = made.clone().into_raw() as usize as u32 };
            return made;
        }
        Str::from_chars(Chars::Four(&[c]))
    }

    /// Appends to a string that has no other owner, without copying it where its memory has room.
    /// Gives it back unchanged where that cannot be.
    #[inline]
    pub fn append(s: Ref<Str>, more: &Str) -> Result<Ref<Str>, Ref<Str>> {
        let free = s.as_object().refcount() == 1
            && s.flags.get() & STR_INTERNED == 0
            && !s.is_empty()
            && more.kind() <= s.kind()
            && !alloc::is_static(s.as_object())
            && core::ptr::eq(s.head.ty(), Str::exact_type());
        let bytes = (s.len() + more.len()) << s.kind();
        if !free || bytes > MAX_BYTES || core::ptr::eq(&*s, more) {
            return Err(s);
        }
        if more.is_empty() {
            return Ok(s);
        }
        unsafe { Str::grow(s, bytes, more) }
    }

    /// # Safety
    /// As [`Str::append`] finds it; `bytes` is what all characters take. Gives it back where there is no memory.
    unsafe fn grow(s: Ref<Str>, bytes: usize, more: &Str) -> Result<Ref<Str>, Ref<Str>> {
        let (old, at) = (s.memory(), s.len());
        let need = HEAD + bytes;
        let mut p = s.into_raw() as *mut Str;
        unsafe {
            if alloc::rounded(need) > alloc::rounded(old) {
                let used = HEAD + (at << (*p).kind());
                let new = if need > alloc::MAX_SMALL {
                    roomy(need)
                } else {
                    need
                };
                let q = alloc::reallocate(p as *mut u8, old, new, used) as *mut Str;
                if q.is_null() {
                    return Err(Ref::from_owned(p));
                }
                p = q;
                #[cfg(feature = "checked")]
                crate::object::checked::born(p as *const Object);
            }
            let mut flags = (*p).flags.get();
            if !more.is_ascii() {
                flags &= !STR_ASCII;
            }
            if need > alloc::MAX_SMALL {
                flags |= STR_ROOMY;
            }
            (*p).flags.set(flags);
            (*p).hash.set(0);
            (*p).len = (at + more.len()) as u32;
            let s = Ref::from_owned(p);
            s.write(at, more.chars());
            Ok(s)
        }
    }

    /// Bytes of the object's memory.
    #[inline]
    fn memory(&self) -> usize {
        let size = HEAD + (self.len() << self.kind());
        if self.flags.get() & STR_ROOMY == 0 {
            size
        } else {
            roomy(size)
        }
    }

    pub fn empty() -> &'static Str {
        crate::static_str!("")
    }

    /// Copies characters into a string under construction, at character `at`.
    ///
    /// # Safety
    /// The string is not shared yet, they fit its kind and its length.
    pub unsafe fn write(&self, at: usize, chars: Chars) {
        unsafe {
            match (self.kind(), chars) {
                (0, Chars::One(s)) => ascii::copy(s.as_ptr(), self.data().add(at), s.len()),
                (1, Chars::Two(s)) => core::ptr::copy_nonoverlapping(
                    s.as_ptr(),
                    (self.data() as *mut u16).add(at),
                    s.len(),
                ),
                (2, Chars::Four(s)) => core::ptr::copy_nonoverlapping(
                    s.as_ptr(),
                    (self.data() as *mut u32).add(at),
                    s.len(),
                ),
                (1, Chars::One(s)) => ascii::widen16(s, self.part(at, s.len())),
                (2, Chars::One(s)) => ascii::widen32(s, self.part(at, s.len())),
                (2, Chars::Two(s)) => ascii::widen_halves(s, self.part(at, s.len())),
                (0, Chars::Two(s)) => ascii::narrow_halves(s, self.part(at, s.len())),
                (0, Chars::Four(s)) => ascii::narrow8(s, self.part(at, s.len())),
                (_, Chars::Four(s)) => ascii::narrow16(s, self.part(at, s.len())),
                (_, Chars::One(_) | Chars::Two(_)) => crate::host::abort(),
            }
        }
    }

    /// Characters under construction, as units of their width.
    ///
    /// # Safety
    /// Nobody else has seen the string, its characters are as wide as `T`, and the part is in range.
    #[allow(
        clippy::mut_from_ref,
        reason = "one thread; only text that nobody else has seen is written"
    )]
    pub unsafe fn part<T>(&self, at: usize, len: usize) -> &mut [T] {
        unsafe { core::slice::from_raw_parts_mut((self.data() as *mut T).add(at), len) }
    }

    /// # Safety
    /// As [`Str::write`].
    #[inline]
    pub unsafe fn write_one(&self, at: usize, c: u32) {
        unsafe {
            match self.kind() {
                0 => *self.data().add(at) = c as u8,
                1 => *(self.data() as *mut u16).add(at) = c as u16,
                _ => *(self.data() as *mut u32).add(at) = c,
            }
        }
    }

    /// In characters.
    #[inline(always)]
    pub fn len(&self) -> usize {
        self.len as usize
    }

    #[inline(always)]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// 0, 1 or 2: characters take `1 << kind` bytes.
    #[inline(always)]
    pub fn kind(&self) -> u32 {
        self.flags.get() & STR_KIND_MASK
    }

    #[inline(always)]
    pub fn is_ascii(&self) -> bool {
        self.flags.get() & STR_ASCII != 0
    }

    pub fn flags(&self) -> u32 {
        self.flags.get()
    }

    #[inline(always)]
    pub fn chars(&self) -> Chars<'_> {
        unsafe {
            match self.kind() {
                0 => Chars::One(core::slice::from_raw_parts(self.data(), self.len())),
                1 => Chars::Two(core::slice::from_raw_parts(
                    self.data() as *const u16,
                    self.len(),
                )),
                _ => Chars::Four(core::slice::from_raw_parts(
                    self.data() as *const u32,
                    self.len(),
                )),
            }
        }
    }

    /// The text, where it is ASCII.
    #[inline(always)]
    pub fn as_ascii(&self) -> Option<&str> {
        if self.is_ascii() {
            Some(unsafe { core::str::from_utf8_unchecked(self.raw_bytes()) })
        } else {
            None
        }
    }

    /// The characters' memory, whatever the kind.
    #[inline(always)]
    pub fn raw_bytes(&self) -> &[u8] {
        unsafe { core::slice::from_raw_parts(self.data(), self.len() << self.kind()) }
    }

    /// UTF-8, lone surrogates as their three bytes where `surrogates` is `None`, else replaced by that.
    pub fn encode_utf8(&self, out: &mut Vec<u8>, surrogate: Option<&[u8]>) {
        if self.is_ascii() {
            out.extend_from_slice(self.raw_bytes());
            return;
        }
        for c in self.chars().iter() {
            match (char::from_u32(c), surrogate) {
                (Some(c), _) => {
                    let mut b = [0; 4];
                    out.extend_from_slice(c.encode_utf8(&mut b).as_bytes());
                }
                (None, Some(r)) => out.extend_from_slice(r),
                (None, None) => out.extend_from_slice(&[
                    0xE0 | (c >> 12) as u8,
                    0x80 | (c >> 6 & 0x3F) as u8,
                    0x80 | (c & 0x3F) as u8,
                ]),
            }
        }
    }

    /// The first lone surrogate, which UTF-8 cannot hold.
    pub fn find_surrogate(&self) -> Option<usize> {
        if self.kind() == 0 {
            return None;
        }
        self.chars()
            .iter()
            .position(|c| (0xD800..0xE000).contains(&c))
    }

    /// CPython's hash.
    #[inline]
    pub fn hash(&self) -> i64 {
        let h = self.hash.get();
        if h != 0 {
            return h;
        }
        let h = hash::of_text(self.raw_bytes());
        self.hash.set(h);
        h
    }

    /// Equal text.
    #[inline]
    pub fn eq_str(&self, other: &Str) -> bool {
        core::ptr::eq(self, other)
            || (self.len == other.len
                && self.kind() == other.kind()
                && vector::same(self.raw_bytes(), other.raw_bytes()))
    }

    /// Equal text, for names: mostly the same address, else mostly another hash.
    #[inline(always)]
    pub fn same_name(&self, other: &Str) -> bool {
        core::ptr::eq(self, other) || (self.hash() == other.hash() && self.same_text(other))
    }

    /// Out of line: many places compare names, and few get so far.
    #[inline(never)]
    pub fn same_text(&self, other: &Str) -> bool {
        self.eq_str(other)
    }

    /// Whether the text is this ASCII literal.
    pub fn is_text(&self, text: &str) -> bool {
        self.is_ascii() && self.raw_bytes() == text.as_bytes()
    }

    /// The same of bytes.
    pub fn is_bytes(&self, text: &[u8]) -> bool {
        self.is_ascii() && self.raw_bytes() == text
    }

    /// Order by code points. Out of line: sorting has it in many places.
    #[inline(never)]
    pub fn compare(&self, other: &Str) -> core::cmp::Ordering {
        // The first characters mostly decide.
        if (self.flags.get() | other.flags.get()) & STR_KIND_MASK == 0
            && self.len != 0
            && other.len != 0
        {
            let (x, y) = unsafe { (*self.data(), *other.data()) };
            if x != y {
                return x.cmp(&y);
            }
        }
        match (self.chars(), other.chars()) {
            (Chars::One(a), Chars::One(b)) => vector::compare(a, b),
            (a, b) if self.kind() == other.kind() => {
                match vector::mismatch(self.raw_bytes(), other.raw_bytes()) {
                    Some(i) if i >> self.kind() < a.len().min(b.len()) => {
                        a.at(i >> self.kind()).cmp(&b.at(i >> self.kind()))
                    }
                    _ => a.len().cmp(&b.len()),
                }
            }
            (a, b) => a.iter().cmp(b.iter()),
        }
    }

    /// This string itself where it is exactly a `str`, else a copy that is.
    pub fn to_exact(&self) -> Ref<Str> {
        if core::ptr::eq(self.head.ty(), Str::exact_type()) {
            self.to_ref()
        } else {
            Str::from_chars(self.chars())
        }
    }

    pub fn as_value(&'static self) -> Value {
        self.to_value()
    }
}

/// # Safety
/// `object` is a `str` whose count reached zero.
pub unsafe fn dealloc(object: *const Object) {
    unsafe {
        let s = &*(object as *const Str);
        alloc::free_object(object, s.memory());
    }
}
