//! Units of text put in place of others.
//!
//! Takes the bytes of a text, where the places are, and what goes there; writes the new text into memory that the
//! caller has measured. Knows nothing of objects, and looks for nothing itself: [`Places`] are filled by a search.

use crate::object::alloc::Global;
use crate::text::ascii;

/// So many places need no memory of their own.
const FEW: usize = 64;

/// Those of one replacement at a time: no code of the program runs while there is one.
static SPACE: Global<[u32; FEW]> = Global::new([0; FEW]);

/// Where something stands in a text, in order.
#[derive(Default)]
pub struct Places {
    count: usize,
    more: Vec<u32>,
}

impl Places {
    /// One place more; whether there was memory for it.
    #[inline]
    pub fn push(&mut self, at: usize) -> bool {
        let few = unsafe { &mut *SPACE.get() };
        let fits = match few.get_mut(self.count) {
            Some(place) => {
                *place = at as u32;
                true
            }
            None => self.push_more(at as u32),
        };
        self.count += fits as usize;
        fits
    }

    #[inline(never)]
    fn push_more(&mut self, at: u32) -> bool {
        let fits = self.more.len() < self.more.capacity() || self.more.try_reserve(256).is_ok();
        if fits {
            self.more.push(at);
        }
        fits
    }

    pub fn len(&self) -> usize {
        self.count
    }

    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        let few = unsafe { &*SPACE.get() };
        let few = &few[..self.count.min(FEW)];
        few.iter().chain(&self.more).map(|&at| at as usize)
    }
}

/// Copies `len` bytes, and what stands behind them where both sides have `spare` bytes from the first one on.
///
/// # Safety
/// Both are valid for the larger of `len` and `spare` bytes.
#[inline(always)]
unsafe fn copy_run(from: *const u8, to: *mut u8, len: usize, spare: usize) {
    unsafe {
        if len <= 32 && spare >= 32 {
            let words = (from as *const [u64; 4]).read_unaligned();
            (to as *mut [u64; 4]).write_unaligned(words);
        } else {
            ascii::copy(from, to, len);
        }
    }
}

/// Writes `text` with `new` for the `old` units at each of the places; units have `1 << shift` bytes, `new` and the
/// result have as wide ones.
pub fn write(text: &[u8], places: &Places, old: usize, new: &[u8], shift: u32, out: &mut [u8]) {
    let old = old << shift;
    let same = old == new.len();
    let mut word = [0; 8];
    if let Some(start) = word.get_mut(..new.len()) {
        start.copy_from_slice(new);
    }
    let word = u64::from_le_bytes(word);
    let put = |to: *mut u8, spare: usize| unsafe {
        if new.len() <= 8 && spare >= 8 {
            (to as *mut u64).write_unaligned(word);
        } else {
            ascii::copy(new.as_ptr(), to, new.len());
        }
    };
    let (source, target) = (text.as_ptr(), out.as_mut_ptr());
    debug_assert!(out.len() + places.len() * old == text.len() + places.len() * new.len());
    if same {
        unsafe { ascii::copy(source, target, text.len()) };
        for at in places.iter() {
            unsafe { ascii::copy(new.as_ptr(), target.add(at << shift), new.len()) };
        }
        return;
    }
    let (mut from, mut to) = (0, 0);
    for at in places.iter() {
        let run = (at << shift) - from;
        let spare = (text.len() - from).min(out.len() - to);
        unsafe { copy_run(source.add(from), target.add(to), run, spare) };
        to += run;
        put(unsafe { target.add(to) }, out.len() - to);
        to += new.len();
        from += run + old;
    }
    unsafe { ascii::copy(source.add(from), target.add(to), text.len() - from) };
}

/// Writes `new` before each of the first `times` units, and at the end where there is one time more than units.
pub fn interleave(text: &[u8], new: &[u8], times: usize, shift: u32, out: &mut [u8]) {
    let unit = 1 << shift;
    let (source, target) = (text.as_ptr(), out.as_mut_ptr());
    let (mut from, mut to) = (0, 0);
    if unit == 1
        && let &[c] = new
    {
        while from < times.min(text.len()) {
            unsafe {
                target.add(to).write(c);
                target.add(to + 1).write(*source.add(from));
            }
            (from, to) = (from + 1, to + 2);
        }
    }
    for _ in from >> shift..times {
        unsafe {
            ascii::copy(new.as_ptr(), target.add(to), new.len());
            to += new.len();
            if from < text.len() {
                ascii::copy(source.add(from), target.add(to), unit);
                (from, to) = (from + unit, to + unit);
            }
        }
    }
    unsafe { ascii::copy(source.add(from), target.add(to), text.len() - from) };
}
