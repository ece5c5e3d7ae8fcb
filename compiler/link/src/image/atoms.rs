//! Cuts the image's data segments into pieces that live or die as a whole.
//!
//! A piece is the bytes of one symbol, or of several that overlap (the linker of the image shares
//! the tails of strings). Bytes without a symbol that are not zero stay with the piece before them.

use super::malformed;
use super::sections::{Sections, Segment};
use super::symbols::{RawKind, RawSymbol};
use crate::error::LinkError;

/// A piece; `offset` counts from the start of the data section, as relocations do.
pub(super) struct Piece<'a> {
    pub(super) name: &'a str,
    pub(super) bytes: &'a [u8],
    pub(super) align: u32,
    pub(super) offset: u32,
}

/// All pieces in file order, and where each symbol lies (by symbol number).
pub(super) struct Split<'a> {
    pub(super) atoms: Vec<Piece<'a>>,
    pub(super) places: Vec<(u32, u32)>,
}

/// A symbol's range in its segment.
struct Span {
    start: u32,
    end: u32,
    symbol: u32,
}

/// No piece needs to be aligned to more than a vector.
const MAX_ALIGN: u32 = 16;

/// Cuts all segments.
pub(super) fn split<'a>(
    sections: &Sections<'a>,
    table: &[RawSymbol<'a>],
) -> Result<Split<'a>, LinkError> {
    let mut spans: Vec<Vec<Span>> = sections.segments.iter().map(|_| Vec::new()).collect();
    for (symbol, raw) in table.iter().enumerate() {
        if let RawKind::Data {
            segment,
            offset,
            size,
        } = raw.kind
        {
            let room = sections
                .segments
                .get(segment as usize)
                .map(|s| s.bytes.len() as u64);
            if room.is_none_or(|room| u64::from(offset) + u64::from(size) > room) {
                return Err(malformed(format!("symbol `{}` is out of range", raw.name)));
            }
            let span = Span {
                start: offset,
                end: offset + size,
                symbol: symbol as u32,
            };
            spans[segment as usize].push(span);
        }
    }
    let mut split = Split {
        atoms: Vec::new(),
        places: vec![(0, 0); table.len()],
    };
    for (segment, mut spans) in sections.segments.iter().zip(spans) {
        // At the same place the empty symbol comes last: it labels what lies there.
        spans.sort_by_key(|span| (span.start, std::cmp::Reverse(span.end), span.symbol));
        cut(segment, &spans, table, &mut split);
    }
    Ok(split)
}

/// Cuts one segment.
fn cut<'a>(segment: &Segment<'a>, spans: &[Span], table: &[RawSymbol<'a>], out: &mut Split<'a>) {
    let mut next = 0;
    let mut position = 0;
    let total = segment.bytes.len() as u32;
    while next < spans.len() {
        let start = spans[next].start;
        if !is_zero(segment, position, start) {
            // Bytes that nobody names, at the start of the segment.
            push(segment, position, start, "", out);
        }
        let first = next;
        let mut end = spans[next].end;
        while next < spans.len() && (spans[next].start < end || next == first) {
            end = end.max(spans[next].end);
            next += 1;
        }
        let following = spans.get(next).map_or(total, |span| span.start);
        if !is_zero(segment, end, following) {
            end = following;
        }
        let atom = out.atoms.len() as u32;
        for span in &spans[first..next] {
            out.places[span.symbol as usize] = (atom, span.start - start);
        }
        let named = |span: &&Span| table[span.symbol as usize].is_public();
        let span = spans[first..next]
            .iter()
            .find(named)
            .unwrap_or(&spans[first]);
        push(segment, start, end, table[span.symbol as usize].name, out);
        position = end;
    }
    if !is_zero(segment, position, total) {
        push(segment, position, total, "", out);
    }
}

fn push<'a>(segment: &Segment<'a>, start: u32, end: u32, name: &'a str, out: &mut Split<'a>) {
    let address = segment.address.wrapping_add(start);
    out.atoms.push(Piece {
        name,
        bytes: &segment.bytes[start as usize..end as usize],
        align: MAX_ALIGN.min(1 << address.trailing_zeros().min(4)),
        offset: segment.offset + start,
    });
}

fn is_zero(segment: &Segment<'_>, start: u32, end: u32) -> bool {
    segment.bytes[start as usize..end as usize]
        .iter()
        .all(|&byte| byte == 0)
}
