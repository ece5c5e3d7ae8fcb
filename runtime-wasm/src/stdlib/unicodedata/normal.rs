//! Normal forms: decomposition, the order of marks, composition.

use super::code_at;
use super::properties::{decomposed, record};
use super::tables::COMPOSITIONS;
use crate::molt;
use crate::object::refs::{PyObject, Ref};
use crate::object::str::Str;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::types::exceptions::molt_type_ValueError;

/// Hangul syllables are counted: of each first consonant and vowel, one without and 27 with a last consonant.
const SYLLABLES: u32 = 0xAC00;
const FIRSTS: u32 = 0x1100;
const VOWELS: u32 = 0x1161;
const LASTS: u32 = 0x11A7;

#[derive(Clone, Copy)]
struct Form {
    compatible: bool,
    composed: bool,
}

impl Form {
    fn named(name: &Str) -> PyResult<Form> {
        let (compatible, composed) = match name.as_ascii() {
            Some("NFC") => (false, true),
            Some("NFKC") => (true, true),
            Some("NFD") => (false, false),
            Some("NFKD") => (true, false),
            _ => return Err(raise!(molt_type_ValueError, "invalid normalization form")),
        };
        Ok(Form {
            compatible,
            composed,
        })
    }
}

fn class_of(c: u32) -> u8 {
    // No mark is below.
    if c < 0x300 { 0 } else { record(c)[2] }
}

fn push_decomposed(c: u32, compatible: bool, out: &mut Vec<u32>) {
    if c < 0x80 {
        return out.push(c);
    }
    if let Some(n) = c.checked_sub(SYLLABLES).filter(|n| *n < 11172) {
        out.push(FIRSTS + n / 588);
        out.push(VOWELS + n % 588 / 28);
        if n % 28 != 0 {
            out.push(LASTS + n % 28);
        }
        return;
    }
    match decomposed(c) {
        Some((tag, codes)) if tag == 0 || compatible => {
            for at in (0..codes.len()).step_by(3) {
                push_decomposed(code_at(codes, at), compatible, out);
            }
        }
        _ => out.push(c),
    }
}

/// Sorts marks that follow each other by their class.
fn order(points: &mut [u32]) {
    let mut start = 0;
    while start < points.len() {
        let run = &points[start..];
        let end = start + run.iter().take_while(|c| class_of(**c) != 0).count();
        if end - start > 1 {
            points[start..end].sort_by_key(|c| class_of(*c));
        }
        start = end + 1;
    }
}

/// What two characters compose.
fn composed(a: u32, b: u32) -> Option<u32> {
    if (FIRSTS..FIRSTS + 19).contains(&a) && (VOWELS..VOWELS + 21).contains(&b) {
        return Some(SYLLABLES + (a - FIRSTS) * 588 + (b - VOWELS) * 28);
    }
    let syllable = a.wrapping_sub(SYLLABLES);
    if syllable < 11172 && syllable.is_multiple_of(28) && (LASTS + 1..LASTS + 28).contains(&b) {
        return Some(a + b - LASTS);
    }
    let (mut low, mut high) = (0, COMPOSITIONS.len() / 9);
    while low < high {
        let middle = (low + high) / 2;
        let at = 9 * middle;
        let pair = (code_at(&COMPOSITIONS, at), code_at(&COMPOSITIONS, at + 3));
        match pair.cmp(&(a, b)) {
            core::cmp::Ordering::Less => low = middle + 1,
            core::cmp::Ordering::Greater => high = middle,
            core::cmp::Ordering::Equal => return Some(code_at(&COMPOSITIONS, at + 6)),
        }
    }
    None
}

/// Puts together what composes, in place.
fn compose(points: &mut Vec<u32>) {
    let mut starter = None;
    let mut last = 0;
    let mut kept = 0;
    for i in 0..points.len() {
        let c = points[i];
        let class = class_of(c);
        if let Some(s) = starter {
            // Nothing of the same or a higher class stands between.
            let near: usize = s;
            let free = near + 1 == kept || last != 0 && last < class;
            if free && let Some(whole) = composed(points[near], c) {
                points[near] = whole;
                continue;
            }
        }
        if class == 0 {
            starter = Some(kept);
        }
        last = class;
        points[kept] = c;
        kept += 1;
    }
    points.truncate(kept);
}

fn normal(text: &Str, form: Form) -> Vec<u32> {
    let mut points = Vec::with_capacity(text.len());
    for c in text.chars().iter() {
        push_decomposed(c, form.compatible, &mut points);
    }
    order(&mut points);
    if form.composed {
        compose(&mut points);
    }
    points
}

fn same(text: &Str, points: &[u32]) -> bool {
    text.len() == points.len() && text.chars().iter().eq(points.iter().copied())
}

#[molt::function(
    module = "unicodedata",
    sig = "normalize(form: str, unistr: str, /) -> str"
)]
fn normalize(form: &Str, text: &Str) -> PyResult<Value> {
    if text.is_empty() {
        return Ok(text.to_ref().into_value());
    }
    let form = Form::named(form)?;
    let points = if text.is_ascii() {
        Vec::new()
    } else {
        normal(text, form)
    };
    if text.is_ascii() || same(text, &points) {
        return Ok(text.to_ref().into_value());
    }
    Ok(built(&points).into_value())
}

fn built(points: &[u32]) -> Ref<Str> {
    let mut out = StrBuilder::with_capacity(points.len());
    points.iter().for_each(|c| out.push_char(*c));
    out.finish()
}

#[molt::function(
    module = "unicodedata",
    sig = "is_normalized(form: str, unistr: str, /) -> bool"
)]
fn is_normalized(form: &Str, text: &Str) -> PyResult<bool> {
    if text.is_empty() {
        return Ok(true);
    }
    let form = Form::named(form)?;
    Ok(text.is_ascii() || same(text, &normal(text, form)))
}
