//! UTF-16 and UTF-32, in both byte orders.

use super::Order;
use super::errors::{Handler, Substitute, Undecodable, Unencodable, done};
use crate::object::refs::Ref;
use crate::object::str::{Chars, Str};
use crate::object::value::PyResult;
use crate::text::ascii;
use crate::text::builder::StrBuilder;
use crate::types::bytes::Bytes;

/// Bytes of a code unit.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Two = 2,
    Four = 4,
}

fn name(unit: Unit, order: Option<Order>) -> &'static str {
    match (unit, order) {
        (Unit::Two, None) => "utf-16",
        (Unit::Two, Some(Order::Little)) => "utf-16-le",
        (Unit::Two, Some(Order::Big)) => "utf-16-be",
        (Unit::Four, None) => "utf-32",
        (Unit::Four, Some(Order::Little)) => "utf-32-le",
        (Unit::Four, Some(Order::Big)) => "utf-32-be",
    }
}

fn is_surrogate(c: u32) -> bool {
    (0xD800..0xE000).contains(&c)
}

/// A code unit as bytes.
fn push_unit(out: &mut Vec<u8>, c: u32, unit: Unit, order: Order) {
    match (unit, order) {
        (Unit::Two, Order::Little) => out.extend_from_slice(&(c as u16).to_le_bytes()),
        (Unit::Two, Order::Big) => out.extend_from_slice(&(c as u16).to_be_bytes()),
        (Unit::Four, Order::Little) => out.extend_from_slice(&c.to_le_bytes()),
        (Unit::Four, Order::Big) => out.extend_from_slice(&c.to_be_bytes()),
    }
}

fn push(out: &mut Vec<u8>, c: u32, unit: Unit, order: Order) {
    if unit == Unit::Two && c >= 0x10000 {
        let c = c - 0x10000;
        push_unit(out, 0xD800 + (c >> 10), unit, order);
        push_unit(out, 0xDC00 + (c & 0x3FF), unit, order);
    } else {
        push_unit(out, c, unit, order);
    }
}

pub fn encode(
    s: &Str,
    unit: Unit,
    order: Option<Order>,
    handler: &Handler,
    out: &mut Vec<u8>,
) -> PyResult<()> {
    let to = order.unwrap_or(Order::Little);
    if order.is_none() {
        push_unit(out, 0xFEFF, unit, to);
    }
    let chars = s.chars();
    let mut at = 0;
    while at < chars.len() {
        let c = chars.at(at);
        if !is_surrogate(c) {
            push(out, c, unit, to);
            at += 1;
            continue;
        }
        // One at a time, unlike UTF-8.
        let end = at + 1;
        let reason = "surrogates not allowed";
        let e = Unencodable {
            encoding: name(unit, order),
            text: s,
            start: at,
            end,
            reason,
        };
        let (made, next) = handler.encode(&e)?;
        match made {
            Substitute::Ascii(b) => b.iter().for_each(|&c| push(out, c as u32, unit, to)),
            // Whole units, or ASCII.
            Substitute::Raw(b) if b.len() % unit as usize == 0 => out.extend(b),
            Substitute::Raw(_) => return Err(e.raise()),
            Substitute::Text(text) => match text.as_ascii() {
                Some(text) => text.bytes().for_each(|c| push(out, c as u32, unit, to)),
                None => return Err(e.raise()),
            },
            Substitute::Surrogates => (at..next).for_each(|i| push(out, chars.at(i), unit, to)),
        }
        at = next;
    }
    Ok(())
}

/// The bytes of UTF-16, low bytes first, where each character is one unit; behind the mark of that order if `marked`.
pub fn encode_whole(s: &Str, marked: bool) -> Option<Ref<Bytes>> {
    let mark: &[u8] = if marked { b"\xFF\xFE" } else { b"" };
    let filled = |f: &dyn Fn(&mut [u8])| {
        Some(Bytes::filled(mark.len() + 2 * s.len(), |to| {
            to[..mark.len()].copy_from_slice(mark);
            f(&mut to[mark.len()..]);
        }))
    };
    match s.chars() {
        Chars::One(b) => filled(&|to| {
            for (pair, &c) in to.chunks_exact_mut(2).zip(b) {
                pair.copy_from_slice(&[c, 0]);
            }
        }),
        Chars::Two(c) if !ascii::survey16(c).1 => filled(&|to| to.copy_from_slice(s.raw_bytes())),
        _ => None,
    }
}

/// The text of UTF-16, low bytes first, where each character is one unit.
fn decode_whole(b: &[u8]) -> Option<Ref<Str>> {
    if !b.len().is_multiple_of(2) || b.is_empty() {
        return None;
    }
    // The bytes of an object are aligned as units are; parts of them may not be.
    let (before, units, after) = unsafe { b.align_to::<u16>() };
    let whole = before.is_empty() && after.is_empty();
    (whole && !ascii::survey16(units).1).then(|| Str::from_chars(Chars::Two(units)))
}

/// The unit at `at`, if all its bytes are there.
fn read(b: &[u8], at: usize, unit: Unit, order: Order) -> Option<u32> {
    let bytes = b.get(at..at + unit as usize)?;
    let join = |c: u32, x: &u8| c << 8 | *x as u32;
    Some(match order {
        Order::Big => bytes.iter().fold(0, join),
        Order::Little => bytes.iter().rev().fold(0, join),
    })
}

/// One character, or where the error ends and what it is.
fn character(
    b: &[u8],
    at: usize,
    unit: Unit,
    order: Order,
) -> Result<(u32, usize), (usize, &'static str)> {
    let Some(c) = read(b, at, unit, order) else {
        return Err((b.len(), "truncated data"));
    };
    let next = at + unit as usize;
    if unit == Unit::Four {
        return match c {
            0x110000.. => Err((next, "code point not in range(0x110000)")),
            _ if is_surrogate(c) => Err((
                next,
                "code point in surrogate code point range(0xd800, 0xe000)",
            )),
            _ => Ok((c, next)),
        };
    }
    if !is_surrogate(c) {
        return Ok((c, next));
    }
    if c >= 0xDC00 {
        return Err((next, "illegal encoding"));
    }
    match read(b, next, unit, order) {
        None => Err((b.len(), "unexpected end of data")),
        Some(low) if (0xDC00..0xE000).contains(&low) => {
            Ok((0x10000 + ((c & 0x3FF) << 10 | low & 0x3FF), next + 2))
        }
        Some(_) => Err((next, "illegal UTF-16 surrogate")),
    }
}

pub fn decode(b: &[u8], unit: Unit, order: Option<Order>, handler: &Handler) -> PyResult<Ref<Str>> {
    let mut at = 0;
    let order = order.unwrap_or_else(|| {
        let big = read(b, 0, unit, Order::Big) == Some(0xFEFF);
        if big || read(b, 0, unit, Order::Little) == Some(0xFEFF) {
            at = unit as usize;
        }
        if big { Order::Big } else { Order::Little }
    });
    if unit == Unit::Two
        && order == Order::Little
        && let Some(made) = decode_whole(&b[at..])
    {
        return Ok(made);
    }
    let encoding = name(unit, Some(order));
    let mut b = b;
    let mut out = StrBuilder::with_capacity(b.len() / unit as usize);
    while at < b.len() {
        match character(b, at, unit, order) {
            Ok((c, next)) => {
                out.push_char(c);
                at = next;
            }
            Err((end, reason)) => {
                at = handler.decode(
                    &Undecodable {
                        encoding,
                        bytes: b,
                        start: at,
                        end,
                        reason,
                    },
                    &mut out,
                )?;
                b = handler.input(b);
            }
        }
    }
    done(out)
}
