//! The source lines below a traceback entry since 3.13: all that an expression spans, each with its marks.
//!
//! Takes a location and the text of the file, gives the lines without the indentation that they share; of many, those
//! at the ends and around the operator or the bracket. Linked only into programs of those versions.

use crate::object::alloc::Global;
use crate::object::source_line::{is_space, line};
use crate::object::str::Str;
use crate::text::builder::StrBuilder;
use molt_abi::layouts::{
    Location, PLACE_CALL, PLACE_COLUMN, PLACE_KIND, PLACE_LINE, PLACE_LINE_MASK, PLACE_QUIET,
    PLACE_TO_END,
};

type Format = fn(&Location, bool, &Str, &mut StrBuilder);

/// Null in programs of older versions: the linker leaves the word empty.
#[unsafe(no_mangle)]
pub static molt_since13_lines: Global<Option<Format>> = Global::new(Some(format));

/// What a program of 3.13 shows below an entry.
pub fn hook() -> Option<Format> {
    // The linker changes the word behind the back of whoever compiles this.
    unsafe { core::ptr::read_volatile(molt_since13_lines.get()) }
}

/// A place among the lines: which of them, and the column there.
type Place = (usize, u32);

struct View {
    lines: Vec<Vec<u32>>,
    start: u32,
    end: u32,
    /// What has `^` below it, the rest having `~`.
    anchor: Option<(Place, Place)>,
    marked: bool,
}

/// Columns that a character takes.
fn columns(c: u32) -> u32 {
    let wide = matches!(
        c,
        0x1100..=0x115F
            | 0x2E80..=0x303E
            | 0x3041..=0xA4CF
            | 0xA960..=0xA97F
            | 0xAC00..=0xD7A3
            | 0xF900..=0xFAFF
            | 0xFE30..=0xFE6F
            | 0xFF00..=0xFF60
            | 0xFFE0..=0xFFE6
            | 0x1F300..=0x1F64F
            | 0x1F900..=0x1F9FF
            | 0x20000..=0x3FFFD
    );
    1 + wide as u32
}

fn width(line: &[u32]) -> u32 {
    line.iter().map(|c| columns(*c)).sum()
}

/// The index of the character at a column.
fn index(line: &[u32], column: u32) -> usize {
    let mut at = 0;
    line.iter()
        .position(|c| {
            let here = at >= column;
            at += columns(*c);
            here
        })
        .unwrap_or(line.len())
}

fn blank(chars: &[u32]) -> bool {
    chars.iter().all(|c| is_space(*c))
}

/// Removes what all lines start with of white space; those of nothing else become empty. How much it was.
fn dedent(lines: &mut [Vec<u32>]) -> usize {
    let mut margin: Option<Vec<u32>> = None;
    for l in lines.iter_mut() {
        if blank(l) {
            l.clear();
            continue;
        }
        let indent: Vec<u32> = l.iter().copied().take_while(|c| is_space(*c)).collect();
        margin = Some(match margin {
            None => indent,
            Some(m) => {
                let shared = m.iter().zip(&indent).take_while(|(a, b)| a == b).count();
                m[..shared].to_vec()
            }
        });
    }
    let margin = margin.map_or(0, |m| m.len());
    for l in lines.iter_mut().filter(|l| !l.is_empty()) {
        l.drain(..margin);
    }
    margin
}

fn texts(source: &Str, from: u32, to: u32) -> Vec<Vec<u32>> {
    let mut lines = Vec::new();
    for number in from..=to {
        let Some(text) = line(source.chars(), number) else {
            break;
        };
        let mut text: Vec<u32> = text.iter().collect();
        while text.last().is_some_and(|c| is_space(*c)) {
            text.pop();
        }
        lines.push(text);
    }
    lines
}

/// Where the callee of a call ends whose bracket is at `at`.
fn callee_end(lines: &[Vec<u32>], at: Place) -> Place {
    let (mut row, column) = at;
    let mut i = lines.get(row).map_or(0, |l| index(l, column));
    loop {
        let text = &lines[row][..i];
        if let Some(last) = text.iter().rposition(|c| !is_space(*c)) {
            return (row, width(&text[..=last]));
        }
        if row == 0 {
            return (0, 0);
        }
        row -= 1;
        i = lines[row].len();
    }
}

impl View {
    fn new(location: &Location, attribute: bool, source: &Str) -> Option<View> {
        let word = location.reserved;
        let mut lines = texts(source, location.line, location.end_line.max(location.line));
        if lines.is_empty() || blank(&lines[0]) && lines.len() == 1 {
            return None;
        }
        let mut end = location.end_column;
        let at = (
            (word >> PLACE_LINE & PLACE_LINE_MASK) as usize,
            word >> PLACE_COLUMN,
        );
        let kind = word & PLACE_KIND;
        let mut quiet = word & PLACE_QUIET != 0 || end == 0;
        let mut anchor = (kind != 0 && at.0 < lines.len()).then_some(at);
        if attribute && word & PLACE_CALL != 0 && anchor.is_some() {
            let (row, column) = callee_end(&lines, at);
            lines.truncate(row + 1);
            end = column;
            anchor = None;
            quiet = false;
        }
        let last = lines.len() - 1;
        let start = location.column;
        let before = &lines[0][..index(&lines[0], start)];
        let after = &lines[last][index(&lines[last], end)..];
        let marked = !quiet && (anchor.is_some() || !blank(before) || !blank(after));
        let moved = dedent(&mut lines) as u32;
        let shift = |column: u32| column.saturating_sub(moved);
        let anchor = anchor.map(|(row, column)| {
            let from = (row, shift(column));
            match kind {
                PLACE_TO_END => (from, (last, shift(end))),
                width => (from, (row, shift(column) + width)),
            }
        });
        Some(View {
            lines,
            start: shift(start),
            end: shift(end),
            anchor,
            marked,
        })
    }

    /// The marks below a line.
    fn marks(&self, row: usize) -> Vec<u32> {
        let l = &self.lines[row];
        let last = row + 1 == self.lines.len();
        let count = if last { self.end } else { width(l) };
        let indent = l.iter().take_while(|c| is_space(**c)).count() as u32;
        let mark = |column: u32| match self.anchor {
            _ if column < indent || row == 0 && column < self.start => ' ',
            Some((from, to)) if (row, column) < from || (row, column) >= to => '~',
            _ => '^',
        };
        (0..count).map(|column| mark(column) as u32).collect()
    }

    /// The lines that are shown.
    fn significant(&self) -> Vec<usize> {
        let last = self.lines.len() - 1;
        let near = |row: usize, at: usize| row + 1 >= at && row <= at + 1;
        let shown = |row: &usize| {
            let row = *row;
            row == 0
                || row == last
                || self
                    .anchor
                    .is_some_and(|(from, to)| near(row, from.0) || near(row, to.0))
        };
        (0..=last).filter(shown).collect()
    }

    fn rows(&self) -> Vec<Vec<u32>> {
        let mut rows = Vec::new();
        let mut put = |row: usize| {
            rows.push(self.lines[row].clone());
            if self.marked {
                rows.push(self.marks(row));
            }
        };
        let mut next = 0;
        let mut left_out: Vec<(usize, usize)> = Vec::new();
        let mut shown = 0;
        for row in self.significant() {
            match row - next {
                0 => {}
                1 => {
                    put(next);
                    shown += 1;
                }
                more => left_out.push((shown, more)),
            }
            put(row);
            shown += 1;
            next = row + 1;
        }
        let each = 1 + self.marked as usize;
        for (before, count) in left_out.into_iter().rev() {
            let mut text = StrBuilder::new();
            text.push_str("...<");
            text.push_int(count as i64);
            text.push_str(" lines>...");
            rows.insert(before * each, text.finish().chars().iter().collect());
        }
        rows
    }
}

fn format(location: &Location, attribute: bool, source: &Str, out: &mut StrBuilder) {
    let Some(view) = View::new(location, attribute, source) else {
        return;
    };
    let mut rows = view.rows();
    dedent(&mut rows);
    for row in rows {
        out.push_str("    ");
        row.into_iter().for_each(|c| out.push_char(c));
        out.push_str("\n");
    }
}
