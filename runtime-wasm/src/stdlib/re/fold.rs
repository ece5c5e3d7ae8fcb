//! Characters that are equal without regard to case, and kinds of characters.
//!
//! Takes code points. ASCII is answered without a table.

use super::syntax::Category;
use crate::text::unicode::{self, Case};

/// How a pattern compares letters.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Fold {
    /// As they are.
    None,
    Ascii,
    Unicode,
}

/// Small letters with the same capital, beyond those that differ in nothing else. The first stands for all.
const EQUAL: [&[u32]; 24] = [
    &[0x69, 0x131],
    &[0x73, 0x17F],
    &[0xB5, 0x3BC],
    &[0x345, 0x3B9, 0x1FBE],
    &[0x390, 0x1FD3],
    &[0x3B0, 0x1FE3],
    &[0x3B2, 0x3D0],
    &[0x3B5, 0x3F5],
    &[0x3B8, 0x3D1],
    &[0x3BA, 0x3F0],
    &[0x3C0, 0x3D6],
    &[0x3C1, 0x3F1],
    &[0x3C2, 0x3C3],
    &[0x3C6, 0x3D5],
    &[0x432, 0x1C80],
    &[0x434, 0x1C81],
    &[0x43E, 0x1C82],
    &[0x441, 0x1C83],
    &[0x442, 0x1C84, 0x1C85],
    &[0x44A, 0x1C86],
    &[0x463, 0x1C87],
    &[0x1C88, 0xA64B],
    &[0x1E61, 0x1E9B],
    &[0xFB05, 0xFB06],
];

/// Capitals that are not the capital of their small letter.
const ODD_CAPITALS: [(u32, u32); 6] = [
    (0x69, 0x130),
    (0x6B, 0x212A),
    (0xE5, 0x212B),
    (0xDF, 0x1E9E),
    (0x3B8, 0x3F4),
    (0x3C9, 0x2126),
];

/// The small letter.
#[inline]
pub fn lower(c: u32, fold: Fold) -> u32 {
    if c < 128 {
        return match fold {
            Fold::None => c,
            _ => (c as u8).to_ascii_lowercase() as u32,
        };
    }
    match fold {
        Fold::Unicode => unicode::map(c, Case::Lower).as_slice()[0],
        _ => c,
    }
}

fn class_of(small: u32) -> Option<&'static [u32]> {
    if small < 128 && small != 0x69 && small != 0x73 {
        return None;
    }
    EQUAL.iter().find(|class| class.contains(&small)).copied()
}

/// What stands for all characters that are equal.
pub fn representative(c: u32, fold: Fold) -> u32 {
    let small = lower(c, fold);
    match fold {
        Fold::Unicode => class_of(small).map_or(small, |class| class[0]),
        _ => small,
    }
}

fn single(c: u32, case: Case) -> u32 {
    match unicode::map(c, case).as_slice() {
        [one] => *one,
        _ => c,
    }
}

/// Whether the test holds for any character that is equal to `c`.
pub fn any_equal(c: u32, fold: Fold, test: impl Fn(u32) -> bool) -> bool {
    match fold {
        Fold::None => test(c),
        Fold::Ascii => {
            let small = lower(c, fold);
            test(small) || small < 128 && test((small as u8).to_ascii_uppercase() as u32)
        }
        Fold::Unicode => {
            let small = lower(c, fold);
            let own = [small];
            let class = class_of(small).unwrap_or(&own);
            class.iter().any(|&y| {
                test(y)
                    || test(single(y, Case::Upper))
                    || test(single(y, Case::Title))
                    || ODD_CAPITALS.iter().any(|&(s, odd)| s == y && test(odd))
            })
        }
    }
}

#[inline]
fn is_ascii_word(c: u32) -> bool {
    c < 128 && ((c as u8).is_ascii_alphanumeric() || c == b'_' as u32)
}

/// Whether a character is of a kind.
pub fn is_of(c: u32, category: Category, unicode: bool) -> bool {
    if !unicode || c < 128 {
        return match category {
            Category::Word => is_ascii_word(c),
            Category::Digit => c < 128 && (c as u8).is_ascii_digit(),
            Category::Space if unicode => {
                matches!(c, 9..=13 | 28..=32)
            }
            Category::Space => matches!(c, 9..=13 | 32),
        };
    }
    match category {
        Category::Word => unicode::has(
            c,
            unicode::ALPHA | unicode::DECIMAL | unicode::DIGIT | unicode::NUMERIC,
        ),
        Category::Digit => unicode::has(c, unicode::DECIMAL),
        Category::Space => unicode::is_space(c),
    }
}

#[inline]
pub fn is_word(c: u32, unicode: bool) -> bool {
    match c < 128 {
        true => is_ascii_word(c),
        false => unicode && is_of(c, Category::Word, true),
    }
}
