//! Looks for the first place where a program matches.
//!
//! Takes a program, text of any width and a range of it; gives the span and the registers of groups.

use super::matcher::{Demand, Matcher, Unit};
use super::program::Program;
use crate::object::str::Chars;
use crate::text::search::find;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// Anywhere.
    Search,
    /// From the start of the range.
    Match,
    /// The whole range.
    Whole,
}

/// A match: its span, and two places for each group, -1 where it has none.
#[derive(Default)]
pub struct Found {
    pub start: usize,
    pub end: usize,
    pub groups: Vec<i32>,
    /// The group that was closed last, or -1.
    pub last: i32,
}

impl Found {
    /// The span of a group by number; 0 is the match.
    pub fn span(&self, group: usize) -> Option<(usize, usize)> {
        if group == 0 {
            return Some((self.start, self.end));
        }
        match (self.groups[2 * group - 2], self.groups[2 * group - 1]) {
            (start, end) if start >= 0 && end >= start => Some((start as usize, end as usize)),
            _ => None,
        }
    }
}

/// Whether the range, which is in the text, has a match; one that is empty and starts the range does not count where
/// `advances` says so.
pub fn find_match(
    program: &Program,
    text: Chars,
    (start, end): (usize, usize),
    how: How,
    advances: bool,
    found: &mut Found,
) -> bool {
    if start > end {
        return false;
    }
    match text.slice(0, end) {
        Chars::One(s) => in_units(program, s, start, how, advances, found),
        Chars::Two(s) => in_units(program, s, start, how, advances, found),
        Chars::Four(s) => in_units(program, s, start, how, advances, found),
    }
}

fn in_units<T: Unit>(
    program: &Program,
    text: &[T],
    start: usize,
    how: How,
    advances: bool,
    found: &mut Found,
) -> bool {
    let mut m = Matcher::new(program, text);
    let demand = Demand {
        whole: how == How::Whole,
        nonempty: advances,
    };
    let span = match how {
        How::Search => search(&mut m, start, demand),
        _ => m.run(start, demand).map(|end| (start, end)),
    };
    if let Some((start, end)) = span {
        let groups = 2 * program.groups;
        found.start = start;
        found.end = end;
        found.groups.clear();
        found
            .groups
            .extend_from_slice(&m.memory.registers[..groups]);
        found.last = m.memory.registers[groups];
    }
    m.finish();
    span.is_some()
}

fn search<T: Unit>(m: &mut Matcher<T>, start: usize, demand: Demand) -> Option<(usize, usize)> {
    let program = m.program;
    if program.anchored {
        return match start {
            0 => m.run(0, demand).map(|end| (0, end)),
            _ => None,
        };
    }
    let mut place = start;
    let mut prefix: Vec<T> = Vec::new();
    for &c in &program.prefix {
        // A character that the text has no room for is not in it.
        prefix.push(T::try_from(c).ok()?);
    }
    loop {
        place += next_candidate(program, &m.text[place..], &prefix)?;
        let demand = match place == start {
            true => demand,
            false => Demand::default(),
        };
        if let Some(end) = m.run(place, demand) {
            return Some((place, end));
        }
        if place >= m.text.len() {
            return None;
        }
        place += 1;
    }
}

/// How far the next place is where a match may start.
#[inline(always)]
fn next_candidate<T: Unit>(program: &Program, text: &[T], prefix: &[T]) -> Option<usize> {
    if !prefix.is_empty() {
        return match prefix {
            [c] => T::position(text, *c),
            _ => find(text, prefix),
        };
    }
    let Some((low, high)) = &program.first else {
        return Some(0);
    };
    text.iter().position(|&c| {
        let c: u32 = c.into();
        match c < 256 {
            true => low[c as usize >> 5] >> (c & 31) & 1 != 0,
            false => *high,
        }
    })
}
