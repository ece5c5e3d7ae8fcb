//! A set of characters, answered by a bitmap for those below 256.

use super::fold::{self, Fold};
use super::syntax::Item;

pub struct Charset {
    low: [u32; 8],
    items: Vec<Item>,
    negated: bool,
    fold: Fold,
    unicode: bool,
}

impl Charset {
    pub fn new(items: &[Item], negated: bool, fold: Fold, unicode: bool) -> Charset {
        let items = items.iter().map(|&item| match item {
            Item::One(c) => Item::One(fold::representative(c, fold)),
            other => other,
        });
        let mut set = Charset {
            low: [0; 8],
            items: items.collect(),
            negated,
            fold,
            unicode,
        };
        for c in 0..256u32 {
            if set.asks(c) {
                set.low[c as usize >> 5] |= 1 << (c & 31);
            }
        }
        set
    }

    fn asks(&self, c: u32) -> bool {
        let equal = fold::representative(c, self.fold);
        let found = self.items.iter().any(|&item| match item {
            Item::One(x) => x == equal,
            Item::Range(a, b) => fold::any_equal(c, self.fold, |c| (a..=b).contains(&c)),
            Item::Category(kind, negated) => {
                fold::is_of(fold::lower(c, self.fold), kind, self.unicode) != negated
            }
        });
        found != self.negated
    }

    #[inline(always)]
    pub fn has(&self, c: u32) -> bool {
        match c < 256 {
            true => self.low[c as usize >> 5] >> (c & 31) & 1 != 0,
            false => self.asks(c),
        }
    }

    pub fn low(&self) -> [u32; 8] {
        self.low
    }

    /// Whether no character is in both; where that is not known, no.
    pub fn is_apart_from(&self, other: &Charset) -> bool {
        let low = self.low.iter().zip(&other.low).all(|(a, b)| a & b == 0);
        // Above the bitmap only sets that list their characters are compared.
        low && (self.is_low_only() || other.is_low_only())
    }

    /// Whether nothing above the bitmap is in it, as far as its parts tell.
    pub fn is_low_only(&self) -> bool {
        !self.negated
            && self.fold != Fold::Unicode
            && self.items.iter().all(|item| match *item {
                Item::One(c) => c < 256,
                Item::Range(_, b) => b < 256,
                Item::Category(_, negated) => !negated && !self.unicode,
            })
    }
}
