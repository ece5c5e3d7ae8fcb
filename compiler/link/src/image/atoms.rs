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

/// A segment, and the alignment that its most demanding piece needs.
struct Cut<'s, 'a> {
    segment: &'s Segment<'a>,
    align_log2: u32,
}

/// A symbol's range in its segment.
struct Span {
    start: u32,
    end: u32,
    symbol: u32,
}

/// Where a segment does not say how much any of its pieces may need: that of a vector.
const MAX_ALIGN_LOG2: u32 = 4;

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
    let aligns = segment_aligns(sections)?;
    for (number, (segment, mut spans)) in sections.segments.iter().zip(spans).enumerate() {
        let align_log2 = aligns.get(number).copied().unwrap_or(MAX_ALIGN_LOG2);
        // At the same place the empty symbol comes last: it labels what lies there.
        spans.sort_by_key(|span| (span.start, std::cmp::Reverse(span.end), span.symbol));
        cut_segment(
            &Cut {
                segment,
                align_log2,
            },
            &spans,
            table,
            &mut split,
        );
    }
    Ok(split)
}

/// Cuts one segment.
fn cut_segment<'a>(
    cut: &Cut<'_, 'a>,
    spans: &[Span],
    table: &[RawSymbol<'a>],
    out: &mut Split<'a>,
) {
    let mut next = 0;
    let mut position = 0;
    let total = cut.segment.bytes.len() as u32;
    while next < spans.len() {
        let start = spans[next].start;
        if !is_zero(cut, position, start) {
            // Bytes that nobody names, at the start of the segment.
            push(cut, position, start, "", out);
        }
        let first = next;
        let mut end = spans[next].end;
        while next < spans.len() && (spans[next].start < end || next == first) {
            end = end.max(spans[next].end);
            next += 1;
        }
        let following = spans.get(next).map_or(total, |span| span.start);
        if !is_zero(cut, end, following) {
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
        push(cut, start, end, table[span.symbol as usize].name, out);
        position = end;
    }
    if !is_zero(cut, position, total) {
        push(cut, position, total, "", out);
    }
}

fn push<'a>(cut: &Cut<'_, 'a>, start: u32, end: u32, name: &'a str, out: &mut Split<'a>) {
    let address = cut.segment.address.wrapping_add(start);
    out.atoms.push(Piece {
        name,
        bytes: &cut.segment.bytes[start as usize..end as usize],
        align: 1 << address.trailing_zeros().min(cut.align_log2),
        offset: cut.segment.offset + start,
    });
}

fn is_zero(cut: &Cut<'_, '_>, start: u32, end: u32) -> bool {
    cut.segment.bytes[start as usize..end as usize]
        .iter()
        .all(|&byte| byte == 0)
}

/// The alignments (powers of two) that the segments ask for, by number.
fn segment_aligns(sections: &Sections<'_>) -> Result<Vec<u32>, LinkError> {
    let mut aligns = Vec::new();
    for part in sections
        .linking
        .iter()
        .flat_map(|linking| linking.subsections())
    {
        if let wasmparser::Linking::SegmentInfo(segments) = part? {
            for segment in segments {
                aligns.push(segment?.alignment.min(MAX_ALIGN_LOG2));
            }
        }
    }
    Ok(aligns)
}
