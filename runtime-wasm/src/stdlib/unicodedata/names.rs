//! Names of characters, and characters by name.
//!
//! Names are lists of words, each of one or two bytes; ideographs and syllables have names that are computed.

use super::tables::*;
use super::{Character, code_at};
use crate::molt;
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::static_str;
use crate::text::builder::StrBuilder;
use crate::text::codec;
use crate::types::bytes;
use crate::types::exceptions::{molt_type_KeyError, molt_type_ValueError};

const SYLLABLES: u32 = 0xAC00;
const SYLLABLE: &str = "HANGUL SYLLABLE ";
const FIRSTS: [&str; 19] = [
    "G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P",
    "H",
];
const VOWELS: [&str; 21] = [
    "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE",
    "WI", "YU", "EU", "YI", "I",
];
const LASTS: [&str; 28] = [
    "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M",
    "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H",
];
/// No name is longer.
const LONGEST: usize = 256;

/// A word, after where it begins.
fn word(index: usize) -> &'static [u8] {
    let mut at = code_at(&WORD_BLOCKS, 3 * (index / 16)) as usize;
    for _ in 0..index % 16 {
        at += 1 + WORDS[at] as usize;
    }
    &WORDS[at + 1..at + 1 + WORDS[at] as usize]
}

/// The words of a name by number.
fn words(name: &'static [u8]) -> impl Iterator<Item = usize> {
    let mut rest = name.iter();
    core::iter::from_fn(move || {
        let first = *rest.next()? as usize;
        Some(match first.checked_sub(COMMON) {
            None => first,
            Some(high) => COMMON + (high << 8 | *rest.next()? as usize),
        })
    })
}

/// The name of a character as it is stored.
fn stored(c: u32) -> Option<&'static [u8]> {
    let (mut low, mut high) = (0, RUNS.len() / 7);
    while low < high {
        let middle = (low + high) / 2;
        if code_at(&RUNS, 7 * middle) <= c {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    let run = 7 * low.checked_sub(1)?;
    let place = c - code_at(&RUNS, run);
    if place >= RUNS[run + 3] as u32 {
        return None;
    }
    let mut at = code_at(&RUNS, run + 4) as usize;
    for _ in 0..place {
        at += 1 + NAMES[at] as usize;
    }
    Some(&NAMES[at + 1..at + 1 + NAMES[at] as usize])
}

fn push_number(n: u32, out: &mut StrBuilder) {
    for shift in [16, 12, 8, 4, 0] {
        if shift < 16 || n >> shift != 0 {
            let digit = (n >> shift & 15) as usize;
            out.push_ascii(&b"0123456789ABCDEF"[digit..digit + 1]);
        }
    }
}

/// Appends the name of a character; whether it has one.
fn push_name(c: u32, out: &mut StrBuilder) -> bool {
    if let Some(n) = c.checked_sub(SYLLABLES).filter(|n| *n < 11172) {
        out.push_str(SYLLABLE);
        out.push_str(FIRSTS[n as usize / 588]);
        out.push_str(VOWELS[n as usize % 588 / 28]);
        out.push_str(LASTS[n as usize % 28]);
        return true;
    }
    if let Some((_, _, prefix)) = NUMBERED.iter().find(|r| (r.0..=r.1).contains(&c)) {
        out.push_str(prefix);
        push_number(c, out);
        return true;
    }
    let Some(name) = stored(c) else {
        return false;
    };
    let mut close = true;
    for index in words(name) {
        if !close {
            out.push_str(" ");
        }
        let text = word(index);
        out.push_ascii(text);
        close = matches!(text.last(), Some(b'-' | b' '));
    }
    true
}

#[molt::function(module = "unicodedata", sig = "name(chr, default=None, /)")]
fn name(chr: Character, default: Option<&Value>) -> PyResult<Value> {
    let mut out = StrBuilder::new();
    if push_name(chr.0, &mut out) {
        return Ok(out.finish().into_value());
    }
    match default {
        Some(v) => Ok(v.clone()),
        None => Err(raise!(molt_type_ValueError, "no such name")),
    }
}

/// Which word this is.
fn index_of(text: &[u8]) -> Option<usize> {
    if let Some(i) = (0..COMMON).find(|i| word(*i) == text) {
        return Some(i);
    }
    let (mut low, mut high) = (COMMON, WORD_COUNT);
    while low < high {
        let middle = (low + high) / 2;
        match word(middle).cmp(text) {
            core::cmp::Ordering::Less => low = middle + 1,
            core::cmp::Ordering::Greater => high = middle,
            core::cmp::Ordering::Equal => return Some(middle),
        }
    }
    None
}

/// A name in capitals as it would be stored.
fn encoded(name: &[u8]) -> Option<Vec<u8>> {
    if name.is_empty() || name.ends_with(b" ") {
        return None;
    }
    let mut out = Vec::new();
    let mut rest = name;
    while !rest.is_empty() {
        let end = rest.iter().position(|c| matches!(c, b' ' | b'-'));
        let (part, next) = match end {
            None => (rest, rest.len()),
            // What ends in a hyphen is followed at once, but for a space that is then part of it.
            Some(i) if rest[i] == b'-' => {
                let with = 1 + (rest.get(i + 1) == Some(&b' ')) as usize;
                (&rest[..i + with], i + with)
            }
            Some(i) => (&rest[..i], i + 1),
        };
        let index = index_of(part)?;
        match index.checked_sub(COMMON) {
            None => out.push(index as u8),
            Some(n) => out.extend([(COMMON + (n >> 8)) as u8, n as u8]),
        }
        rest = &rest[next..];
    }
    Some(out)
}

/// The character of a stored name.
fn with_name(wanted: &[u8]) -> Option<u32> {
    for run in RUNS.chunks_exact(7) {
        let mut at = code_at(run, 4) as usize;
        for i in 0..run[3] as u32 {
            let end = at + 1 + NAMES[at] as usize;
            if &NAMES[at + 1..end] == wanted {
                return Some(code_at(run, 0) + i);
            }
            at = end;
        }
    }
    None
}

fn hexadecimal(digits: &[u8]) -> Option<u32> {
    let capital = digits
        .iter()
        .all(|c| matches!(c, b'0'..=b'9' | b'A'..=b'F'));
    let text = core::str::from_utf8(digits).ok()?;
    u32::from_str_radix(text, 16)
        .ok()
        .filter(|_| capital && (4..=5).contains(&digits.len()))
}

/// The longest of the names that the text begins with.
fn longest(names: &[&str], text: &[u8]) -> Option<usize> {
    let fits = (0..names.len()).filter(|i| text.starts_with(names[*i].as_bytes()));
    fits.max_by_key(|i| names[*i].len())
}

fn syllable(text: &[u8]) -> Option<u32> {
    let first = longest(&FIRSTS, text)?;
    let text = &text[FIRSTS[first].len()..];
    let vowel = longest(&VOWELS, text)?;
    let text = &text[VOWELS[vowel].len()..];
    let last = longest(&LASTS, text)?;
    (text.len() == LASTS[last].len())
        .then_some(SYLLABLES + (first * 588 + vowel * 28 + last) as u32)
}

/// The character of a name that is computed.
fn computed(name: &[u8], capitals: &[u8]) -> Option<u32> {
    if let Some(rest) = name.strip_prefix(SYLLABLE.as_bytes()) {
        return syllable(rest);
    }
    NUMBERED.iter().find_map(|(from, to, prefix)| {
        let unified = prefix.starts_with("CJK U");
        let rest = if unified { name } else { capitals };
        let digits = rest.strip_prefix(prefix.as_bytes())?;
        let usual = unified || digits.len() == if *to > 0xFFFF { 5 } else { 4 };
        hexadecimal(digits).filter(|c| usual && (from..=to).contains(&c))
    })
}

/// Code points of a name that a character or a sequence has besides.
fn other(capitals: &[u8]) -> Option<Ref<Str>> {
    let mut lines = OTHER_NAMES.split(|c| *c == b'\n');
    let line = lines.find(|l| l.get(capitals.len()) == Some(&b';') && l.starts_with(capitals))?;
    let mut out = StrBuilder::new();
    for code in line[capitals.len() + 1..].split(|c| *c == b' ') {
        let digits = core::str::from_utf8(code).ok()?;
        out.push_char(u32::from_str_radix(digits, 16).ok()?);
    }
    Some(out.finish())
}

/// The text of a name: a character, or a sequence of them.
fn find(text: &[u8]) -> Option<Ref<Str>> {
    let capitals = text.to_ascii_uppercase();
    let plain = computed(text, &capitals).or_else(|| with_name(&encoded(&capitals)?));
    match plain {
        Some(c) => Some(Str::from_code_point(c)),
        None => other(&capitals),
    }
}

/// Characters have names in patterns and escapes from now on.
#[molt::function(module = "_codecs", sig = "use_names() -> None")]
fn use_names() {
    crate::text::named::molt_character_names_hook.store(Some(|name| {
        let bytes: Option<Vec<u8>> = name.iter().map(|&c| u8::try_from(c).ok()).collect();
        let bytes = bytes.filter(|b| b.is_ascii() && b.len() <= LONGEST)?;
        let found = find(&bytes)?;
        (found.len() == 1).then(|| found.chars().at(0))
    }));
}

#[molt::function(module = "unicodedata", sig = "lookup(name, /) -> str")]
fn lookup(name: &Value) -> PyResult<Ref<Str>> {
    let text = match name.downcast::<Str>() {
        Some(s) => codec::encode(s, None, None)?.as_slice().to_vec(),
        None => match bytes::view(name) {
            Some(bytes) => bytes.to_vec(),
            None => return Err(bytes::not_bytes_like(name)),
        },
    };
    if text.len() > LONGEST {
        return Err(raise!(molt_type_KeyError, "name too long"));
    }
    if let Some(found) = find(&text) {
        return Ok(found);
    }
    let shown = codec::decode(&text, None, Some(static_str!("replace")))?;
    Err(raise!(
        molt_type_KeyError,
        "undefined character name '",
        shown,
        "'"
    ))
}
