//! Where an expression is in its file, as tracebacks show it since 3.13: all of its lines, with the operator, the
//! subscript or the arguments marked.
//!
//! Takes the text of the file and the span; gives words for a location. Never fails: what it does not understand is
//! marked all along.

use molt_abi::layouts::{
    PLACE_CALL, PLACE_COLUMN, PLACE_LINE, PLACE_LINE_MASK, PLACE_QUIET, PLACE_TO_END,
};
use molt_source::Span;

use super::anchors::{self, Marks};
use super::columns::width;

/// Three words of a location.
pub struct Words {
    pub column: u32,
    pub end_column: u32,
    pub reserved: u32,
}

pub fn words(text: &str, span: Span) -> Words {
    let (start, end) = (span.start as usize, span.end as usize);
    let column = |at: usize| width(&text[line_start(text, at)..at]);
    let sound = start <= end && text.is_char_boundary(start) && text.is_char_boundary(end);
    if !sound {
        return Words {
            column: 0,
            end_column: 0,
            reserved: 0,
        };
    }
    let segment = &text[start..end];
    let (kind, at) = match anchors::of_expression(segment) {
        None => (0, 0),
        Some(Marks::Operator {
            at,
            len,
            before_group,
            ..
        }) => (if before_group { 2 } else { len as u32 }, at),
        Some(Marks::Subscript(at)) => (PLACE_TO_END, at),
        Some(Marks::Callee(to)) => (PLACE_TO_END | PLACE_CALL, bracket(segment, to)),
    };
    let below = segment[..at].matches('\n').count() as u32;
    let there = column(start + at);
    let mut reserved = 0;
    if kind != 0 && below <= PLACE_LINE_MASK && there < 1 << (u32::BITS - PLACE_COLUMN) {
        reserved = kind | below << PLACE_LINE | there << PLACE_COLUMN;
    }
    if kind & PLACE_CALL != 0 && is_statement(text, start, end, at) {
        reserved |= PLACE_QUIET;
    }
    Words {
        column: column(start),
        end_column: column(end),
        reserved,
    }
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

/// The bracket of the arguments, behind what is called.
fn bracket(segment: &str, mut at: usize) -> usize {
    let bytes = segment.as_bytes();
    let mut comment = false;
    while let Some(c) = bytes.get(at) {
        match c {
            b'\n' => comment = false,
            b'#' => comment = true,
            b'(' if !comment => break,
            _ => {}
        }
        at += 1;
    }
    at.min(segment.len())
}

/// `return f(...)` of a plain name and `x = f(...)`, which are not marked.
fn is_statement(text: &str, start: usize, end: usize, at: usize) -> bool {
    let before = text[line_start(text, start)..start].trim();
    let line_end = text[end..].find('\n').map_or(text.len(), |n| end + n);
    let after = text[end..line_end].trim();
    if !(after.is_empty() || after.starts_with('#') || after.starts_with(';')) {
        return false;
    }
    if before == "return" {
        return is_name(text[start..start + at].trim_end());
    }
    before
        .strip_suffix('=')
        .is_some_and(|target| is_name(target.trim_end()))
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || c == '_')
}
