//! A set of small numbers. Never grows beyond the size that it was made with.

#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Bits {
    words: Vec<u64>,
}

impl Bits {
    /// The empty set over `0..size`.
    pub fn new(size: usize) -> Bits {
        Bits {
            words: vec![0; size.div_ceil(64)],
        }
    }

    /// Rounded up.
    pub fn capacity(&self) -> usize {
        self.words.len() * 64
    }

    pub fn contains(&self, i: usize) -> bool {
        self.words[i / 64] >> (i % 64) & 1 != 0
    }

    /// Whether it was absent.
    pub fn insert(&mut self, i: usize) -> bool {
        let (word, bit) = (&mut self.words[i / 64], 1 << (i % 64));
        let new = *word & bit == 0;
        *word |= bit;
        new
    }

    /// Whether it was present.
    pub fn remove(&mut self, i: usize) -> bool {
        let (word, bit) = (&mut self.words[i / 64], 1 << (i % 64));
        let old = *word & bit != 0;
        *word &= !bit;
        old
    }

    /// Adds all of `other`; whether that changed anything.
    pub fn union(&mut self, other: &Bits) -> bool {
        let mut changed = false;
        for (a, b) in self.words.iter_mut().zip(&other.words) {
            changed |= *b & !*a != 0;
            *a |= *b;
        }
        changed
    }

    /// Keeps what is in `other`, too; whether that changed anything.
    pub fn intersect(&mut self, other: &Bits) -> bool {
        let mut changed = false;
        for (a, b) in self.words.iter_mut().zip(&other.words) {
            changed |= *a & !*b != 0;
            *a &= *b;
        }
        changed
    }

    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|w| *w == 0)
    }

    /// The members in ascending order.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        Members {
            words: &self.words,
            at: 0,
            rest: self.words.first().copied().unwrap_or(0),
        }
    }
}

/// Most sets are nearly empty, so what counts is how fast words without members are passed.
struct Members<'a> {
    words: &'a [u64],
    at: usize,
    /// What is left of the word at `at`.
    rest: u64,
}

impl Iterator for Members<'_> {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        if self.rest == 0 {
            let after = self.words.get(self.at + 1..)?;
            // Eight at a time, which is one comparison or two.
            let (eights, _) = after.as_chunks::<8>();
            let empty = eights.iter().take_while(|e| e.iter().all(|w| *w == 0));
            let skipped = empty.count() * 8;
            let next = skipped + after[skipped..].iter().position(|w| *w != 0)?;
            self.at += 1 + next;
            self.rest = self.words[self.at];
        }
        let bit = self.rest.trailing_zeros() as usize;
        self.rest &= self.rest - 1;
        Some(self.at * 64 + bit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_in_order() {
        for size in [0, 1, 64, 65, 640, 1500] {
            let all: Vec<usize> = (0..size).filter(|i| i % 97 == 3 || i % 500 > 497).collect();
            let mut bits = Bits::new(size);
            all.iter().for_each(|i| _ = bits.insert(*i));
            assert_eq!(bits.iter().collect::<Vec<_>>(), all);
        }
    }
}
