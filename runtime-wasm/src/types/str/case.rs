//! Methods that change case.

use crate::molt;
use crate::object::alloc;
use crate::object::refs::Ref;
use crate::object::str::{Chars, Str};
use crate::object::value::PyResult;
use crate::text::ascii;
use crate::text::builder::StrBuilder;
use crate::text::unicode::{self, CASE_IGNORABLE, CASED, Case};
use molt_abi::layouts::STR_ASCII;

/// A string of the ASCII characters that `f` gives for those of `s`.
#[inline(always)]
fn map_ascii(s: &Str, mut f: impl FnMut(u8) -> u8) -> PyResult<Ref<Str>> {
    with_bytes(s, |from, to| {
        for (to, from) in to.iter_mut().zip(from) {
            *to = f(*from);
        }
    })
}

/// A string as long as `s` whose ASCII characters `f` writes.
#[inline(always)]
fn with_bytes(s: &Str, f: impl FnOnce(&[u8], &mut [u8])) -> PyResult<Ref<Str>> {
    let bytes = s.raw_bytes();
    alloc::ensure(bytes.len())?;
    let made = Str::allocate(bytes.len(), STR_ASCII);
    f(bytes, unsafe {
        core::slice::from_raw_parts_mut(made.data(), bytes.len())
    });
    Ok(made)
}

const SIGMA: u32 = 0x3A3;

/// Whether the sigma at `at` ends a word, so that it has the final form in lower case.
#[cold]
fn is_final_sigma(chars: Chars, at: usize) -> bool {
    let cased = |mut it: &mut dyn Iterator<Item = u32>| {
        let next = (&mut it).find(|&c| !unicode::has(c, CASE_IGNORABLE));
        next.is_some_and(|c| unicode::has(c, CASED))
    };
    cased(&mut chars.slice(0, at).iter().rev())
        && !cased(&mut chars.slice(at + 1, chars.len()).iter())
}

/// Characters on their way to a builder, which gets many at once.
struct Block {
    out: StrBuilder,
    points: [u32; 64],
    len: usize,
}

impl Block {
    fn with_capacity(n: usize) -> Block {
        Block {
            out: StrBuilder::with_capacity(n),
            points: [0; 64],
            len: 0,
        }
    }

    #[inline(always)]
    fn push_char(&mut self, c: u32) {
        self.points[self.len & 63] = c;
        self.len += 1;
        if self.len == 64 {
            self.flush();
        }
    }

    #[inline(never)]
    fn flush(&mut self) {
        self.out.push_points(&self.points[..self.len]);
        self.len = 0;
    }

    fn try_finish(mut self) -> PyResult<Ref<Str>> {
        self.flush();
        self.out.try_finish()
    }
}

#[inline(always)]
fn push_mapped(out: &mut Block, c: u32, case: Case) {
    for &m in unicode::map(c, case).as_slice() {
        out.push_char(m);
    }
}

#[inline(always)]
fn push_lower(out: &mut Block, chars: Chars, at: usize) {
    let c = chars.at(at);
    if c < 0x80 {
        out.push_char((c as u8).to_ascii_lowercase() as u32);
    } else if c == SIGMA {
        out.push_char(if is_final_sigma(chars, at) {
            0x3C2
        } else {
            0x3C3
        });
    } else {
        push_mapped(out, c, Case::Lower);
    }
}

fn map_all(s: &Str, case: Case) -> PyResult<Ref<Str>> {
    let mut out = Block::with_capacity(s.len());
    for c in s.chars().iter() {
        push_mapped(&mut out, c, case);
    }
    out.try_finish()
}

#[molt::method(ty = "str", sig = "upper(self, /) -> str")]
fn upper(s: &Str) -> PyResult<Ref<Str>> {
    if s.is_ascii() {
        return with_bytes(s, |from, to| ascii::upper(from, to));
    }
    map_all(s, Case::Upper)
}

#[molt::method(ty = "str", sig = "lower(self, /) -> str")]
fn lower(s: &Str) -> PyResult<Ref<Str>> {
    if s.is_ascii() {
        return with_bytes(s, |from, to| ascii::lower(from, to));
    }
    let mut out = Block::with_capacity(s.len());
    for i in 0..s.len() {
        push_lower(&mut out, s.chars(), i);
    }
    out.try_finish()
}

#[molt::method(ty = "str", sig = "casefold(self, /) -> str")]
fn casefold(s: &Str) -> PyResult<Ref<Str>> {
    if s.is_ascii() {
        return with_bytes(s, |from, to| ascii::lower(from, to));
    }
    map_all(s, Case::Fold)
}

#[molt::method(ty = "str", sig = "capitalize(self, /) -> str")]
fn capitalize(s: &Str) -> PyResult<Ref<Str>> {
    if s.is_ascii() {
        return with_bytes(s, |from, to| {
            ascii::lower(from, to);
            if let Some(c) = to.first_mut() {
                c.make_ascii_uppercase();
            }
        });
    }
    let mut out = Block::with_capacity(s.len());
    push_mapped(&mut out, s.chars().at(0), Case::Title);
    for i in 1..s.len() {
        push_lower(&mut out, s.chars(), i);
    }
    out.try_finish()
}

#[molt::method(ty = "str", sig = "swapcase(self, /) -> str")]
fn swapcase(s: &Str) -> PyResult<Ref<Str>> {
    if s.is_ascii() {
        return with_bytes(s, |from, to| ascii::swap_case(from, to));
    }
    let mut out = Block::with_capacity(s.len());
    for (i, c) in s.chars().iter().enumerate() {
        let flags = unicode::flags(c);
        if flags & unicode::UPPER != 0 {
            push_lower(&mut out, s.chars(), i);
        } else if flags & unicode::LOWER != 0 {
            push_mapped(&mut out, c, Case::Upper);
        } else {
            out.push_char(c);
        }
    }
    out.try_finish()
}

#[molt::method(ty = "str", sig = "title(self, /) -> str")]
fn title(s: &Str) -> PyResult<Ref<Str>> {
    let mut inside = false;
    if s.is_ascii() {
        return map_ascii(s, |c| {
            let mapped = if inside {
                c.to_ascii_lowercase()
            } else {
                c.to_ascii_uppercase()
            };
            inside = c.is_ascii_alphabetic();
            mapped
        });
    }
    let mut out = Block::with_capacity(s.len());
    for (i, c) in s.chars().iter().enumerate() {
        if inside {
            push_lower(&mut out, s.chars(), i);
        } else {
            push_mapped(&mut out, c, Case::Title);
        }
        inside = unicode::has(c, CASED);
    }
    out.try_finish()
}
