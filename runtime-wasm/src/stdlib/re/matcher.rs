//! Runs a program over text, trying choices in order and taking them back.
//!
//! Takes a program and characters; gives the registers of the first match. Choices and changed registers stand in
//! memory of their own, never on the stack. Never runs Python code.

use super::fold::{self, Fold};
use super::program::{LoopFacts, LoopKind, Op, Place, Program};

const UNSET: i32 = -1;

/// What a choice is tried again by.
#[derive(Clone, Copy)]
enum Again {
    /// Goes on there.
    At(u32),
    /// One character less, down to a place.
    Fewer(u32, u32),
    /// One character more, if so many have been taken.
    More(u32, u32),
    /// One more round of a lazy loop.
    Round(u32),
    /// Nothing: the end of an atomic part.
    Never,
}

#[derive(Clone, Copy)]
struct Choice {
    again: Again,
    place: u32,
    trail: u32,
}

#[derive(Default)]
pub struct Memory {
    choices: Vec<Choice>,
    /// Registers with their former values.
    trail: Vec<(u32, i32)>,
    pub registers: Vec<i32>,
    /// For atomic parts: the number of choices, and the place.
    notes: Vec<(u32, u32)>,
}

/// A unit of text.
pub trait Unit: crate::text::search::Unit + Into<u32> + TryFrom<u32> {}
impl Unit for u8 {}
impl Unit for u16 {}
impl Unit for u32 {}

/// What a match must be besides.
#[derive(Clone, Copy, Default)]
pub struct Demand {
    /// It ends where the text ends.
    pub whole: bool,
    /// It is not empty.
    pub nonempty: bool,
}

pub struct Matcher<'a, T> {
    pub text: &'a [T],
    pub program: &'a Program,
    pub memory: Box<Memory>,
}

#[inline(always)]
fn is_newline(c: u32) -> bool {
    c == b'\n' as u32
}

impl<'a, T: Unit> Matcher<'a, T> {
    pub fn new(program: &'a Program, text: &'a [T]) -> Matcher<'a, T> {
        let mut memory = program.memory.take().unwrap_or_default();
        memory.registers.resize(program.registers, UNSET);
        memory.notes.resize(program.notes, (0, 0));
        Matcher {
            text,
            program,
            memory,
        }
    }

    /// Gives the memory back to the program.
    pub fn finish(mut self) {
        // A text that needed very much is the exception.
        if self.memory.choices.capacity() > 1 << 14 {
            self.memory.choices = Vec::new();
        }
        if self.memory.trail.capacity() > 1 << 14 {
            self.memory.trail = Vec::new();
        }
        self.program.memory.set(Some(self.memory));
    }

    #[inline(always)]
    fn at(&self, place: usize) -> u32 {
        unsafe { *self.text.get_unchecked(place) }.into()
    }

    #[inline(always)]
    fn takes(&self, op: Op, c: u32) -> bool {
        match op {
            Op::One(x) => c == x,
            Op::NotOne(x) => c != x,
            Op::Any => true,
            Op::AnyButNewline => !is_newline(c),
            Op::Set(i) => unsafe { self.program.sets.get_unchecked(i as usize) }.has(c),
            _ => false,
        }
    }

    /// How many characters from `place` one instruction takes, up to `most`.
    #[inline(always)]
    fn run_of(&self, op: Op, place: usize, most: u32) -> usize {
        let room = self.text.len() - place;
        let most = (most as usize).min(room);
        let part = &self.text[place..place + most];
        let end = match op {
            Op::One(x) => part.iter().position(|&c| c.into() != x),
            Op::NotOne(x) => part.iter().position(|&c| c.into() == x),
            Op::Any => None,
            Op::AnyButNewline => part.iter().position(|&c| is_newline(c.into())),
            Op::Set(i) => {
                let set = &self.program.sets[i as usize];
                part.iter().position(|&c| !set.has(c.into()))
            }
            _ => Some(0),
        };
        end.unwrap_or(most)
    }

    #[inline(always)]
    fn set(&mut self, register: u32, value: i32) {
        let slot = unsafe { self.memory.registers.get_unchecked_mut(register as usize) };
        let old = core::mem::replace(slot, value);
        if !self.memory.choices.is_empty() {
            self.memory.trail.push((register, old));
        }
    }

    #[inline(always)]
    fn choose(&mut self, again: Again, place: usize) {
        let trail = self.memory.trail.len() as u32;
        self.memory.choices.push(Choice {
            again,
            place: place as u32,
            trail,
        });
    }

    fn undo(&mut self, trail: u32) {
        while self.memory.trail.len() > trail as usize {
            if let Some((register, old)) = self.memory.trail.pop() {
                self.memory.registers[register as usize] = old;
            }
        }
    }

    fn is_word(&self, place: usize, unicode: bool) -> bool {
        fold::is_word(self.at(place), unicode)
    }

    fn is_boundary(&self, place: usize, unicode: bool) -> bool {
        let before = place > 0 && self.is_word(place - 1, unicode);
        let after = place < self.text.len() && self.is_word(place, unicode);
        before != after
    }

    fn stands(&self, what: Place, place: usize) -> bool {
        let len = self.text.len();
        match what {
            Place::Start => place == 0,
            Place::LineStart => place == 0 || is_newline(self.at(place - 1)),
            Place::End => place == len || place + 1 == len && is_newline(self.at(place)),
            Place::LineEnd => place == len || is_newline(self.at(place)),
            Place::VeryEnd => place == len,
            Place::Boundary { unicode } => len > 0 && self.is_boundary(place, unicode),
            Place::NonBoundary { unicode } => len > 0 && !self.is_boundary(place, unicode),
        }
    }

    /// The text of a group.
    fn group(&self, group: u32) -> Option<(usize, usize)> {
        let at = 2 * (group as usize - 1);
        let (start, end) = (self.memory.registers[at], self.memory.registers[at + 1]);
        (start >= 0 && end >= start).then_some((start as usize, end as usize))
    }

    /// Where the text of a group ends if it comes again here.
    fn again(&self, group: u32, place: usize, fold: Fold) -> Option<usize> {
        let (start, end) = self.group(group)?;
        let len = end - start;
        if self.text.len() - place < len {
            return None;
        }
        let same = (0..len).all(|i| {
            fold::lower(self.at(start + i), fold) == fold::lower(self.at(place + i), fold)
        });
        same.then_some(place + len)
    }

    /// The last choice that is left: where to go on.
    fn retry(&mut self) -> Option<(usize, usize)> {
        loop {
            let choice = *self.memory.choices.last()?;
            self.undo(choice.trail);
            let place = choice.place as usize;
            match choice.again {
                Again::At(pc) => {
                    self.memory.choices.pop();
                    return Some((pc as usize, place));
                }
                Again::Never => {
                    self.memory.choices.pop();
                }
                Again::Fewer(pc, least) => {
                    if let Some(found) = self.fewer(pc, place, least as usize) {
                        return Some(found);
                    }
                }
                Again::More(pc, count) => {
                    if let Some(found) = self.more(pc, place, count) {
                        return Some(found);
                    }
                }
                Again::Round(index) => {
                    self.memory.choices.pop();
                    if let Some(found) = self.round(index, place) {
                        return Some(found);
                    }
                }
            }
        }
    }

    /// Gives back one character and more, until what follows may match.
    #[inline(always)]
    fn fewer(&mut self, pc: u32, place: usize, least: usize) -> Option<(usize, usize)> {
        let mut place = place - 1;
        if let Op::One(next) = self.program.ops[pc as usize] {
            while place > least && self.at(place) != next {
                place -= 1;
            }
        }
        if place <= least {
            self.memory.choices.pop();
        } else if let Some(choice) = self.memory.choices.last_mut() {
            choice.place = place as u32;
        }
        Some((pc as usize, place))
    }

    /// One character more of a lazy repetition, which goes on after its two instructions.
    #[inline(always)]
    fn more(&mut self, pc: u32, place: usize, count: u32) -> Option<(usize, usize)> {
        let ops = &self.program.ops;
        let Op::Lazy(_, max) = ops[pc as usize] else {
            return None;
        };
        let (single, after) = (ops[pc as usize + 1], pc as usize + 2);
        let (mut place, mut count) = (place, count);
        loop {
            let ends = place >= self.text.len() || count >= max;
            if ends || !self.takes(single, self.at(place)) {
                self.memory.choices.pop();
                return None;
            }
            place += 1;
            count += 1;
            match ops[after] {
                Op::One(next) if place < self.text.len() && self.at(place) != next => {}
                _ => break,
            }
        }
        if let Some(choice) = self.memory.choices.last_mut() {
            choice.place = place as u32;
            choice.again = Again::More(pc, count);
        }
        Some((after, place))
    }

    /// One more round of a lazy loop, whose body follows its head.
    fn round(&mut self, index: u32, place: usize) -> Option<(usize, usize)> {
        let (facts, pc) = self.loop_of(index);
        let count = self.memory.registers[facts.register as usize];
        let last = self.memory.registers[facts.register as usize + 1];
        if count as u32 >= facts.max || last == place as i32 {
            return None;
        }
        self.set(facts.register, count + 1);
        self.set(facts.register + 1, place as i32);
        Some((pc + 1, place))
    }

    fn loop_of(&self, pc: u32) -> (LoopFacts, usize) {
        match self.program.ops[pc as usize] {
            Op::Loop(i) => (self.program.loops[i as usize], pc as usize),
            _ => (self.program.loops[0], pc as usize),
        }
    }

    /// The head of a loop: where to go on.
    fn loop_head(&mut self, pc: usize, place: usize) -> (usize, usize) {
        let (facts, _) = self.loop_of(pc as u32);
        let count = self.memory.registers[facts.register as usize];
        if (count as u32) < facts.min {
            if let LoopKind::Possessive(note) = facts.kind {
                self.memory.notes[note as usize] = (self.memory.choices.len() as u32, 0);
                self.choose(Again::Never, place);
            }
            self.set(facts.register, count + 1);
            return (pc + 1, place);
        }
        let last = self.memory.registers[facts.register as usize + 1];
        let goes_on = (count as u32) < facts.max && last != place as i32;
        match facts.kind {
            LoopKind::Lazy => {
                if goes_on {
                    self.choose(Again::Round(pc as u32), place);
                }
                return (facts.exit as usize, place);
            }
            _ if !goes_on => return (facts.exit as usize, place),
            LoopKind::Possessive(note) => {
                self.memory.notes[note as usize] = (self.memory.choices.len() as u32, 0);
            }
            LoopKind::Greedy => {}
        }
        self.choose(Again::At(facts.exit), place);
        self.set(facts.register, count + 1);
        self.set(facts.register + 1, place as i32);
        (pc + 1, place)
    }

    /// The place after a match that starts here.
    pub fn run(&mut self, start: usize, demand: Demand) -> Option<usize> {
        self.memory.choices.clear();
        self.memory.trail.clear();
        self.memory.registers.fill(UNSET);
        let ops = &self.program.ops[..];
        let len = self.text.len();
        let (mut pc, mut place) = (0, start);
        loop {
            let op = unsafe { *ops.get_unchecked(pc) };
            let goes_on = match op {
                Op::One(_) | Op::NotOne(_) | Op::Any | Op::AnyButNewline | Op::Set(_) => {
                    let found = place < len && self.takes(op, self.at(place));
                    place += found as usize;
                    found
                }
                Op::Mark(register) => {
                    self.set(register, place as i32);
                    true
                }
                Op::Close(register) => {
                    self.set(register, place as i32);
                    let last = 2 * self.program.groups as u32;
                    self.set(last, (register as i32 + 1) / 2);
                    true
                }
                Op::Jump(to) => {
                    pc = to as usize;
                    continue;
                }
                Op::Split(other) => {
                    self.choose(Again::At(other), place);
                    true
                }
                Op::SplitAway(other) => {
                    self.choose(Again::At(pc as u32 + 1), place);
                    pc = other as usize;
                    continue;
                }
                Op::Greedy(min, max) => {
                    let single = unsafe { *ops.get_unchecked(pc + 1) };
                    let taken = self.run_of(single, place, max);
                    let least = place + min as usize;
                    let end = place + taken;
                    if taken < min as usize {
                        false
                    } else {
                        pc += 2;
                        place = end;
                        if end > least {
                            self.choose(Again::Fewer(pc as u32, least as u32), end);
                        }
                        continue;
                    }
                }
                Op::Lazy(min, _) => {
                    let single = unsafe { *ops.get_unchecked(pc + 1) };
                    let taken = self.run_of(single, place, min);
                    if taken < min as usize {
                        false
                    } else {
                        place += taken;
                        self.choose(Again::More(pc as u32, min), place);
                        pc += 2;
                        continue;
                    }
                }
                Op::Possessive(min, max) => {
                    let single = unsafe { *ops.get_unchecked(pc + 1) };
                    let taken = self.run_of(single, place, max);
                    if taken < min as usize {
                        false
                    } else {
                        place += taken;
                        pc += 2;
                        continue;
                    }
                }
                Op::LoopInit(register) => {
                    self.set(register, 0);
                    self.set(register + 1, UNSET);
                    true
                }
                Op::Loop(_) => {
                    (pc, place) = self.loop_head(pc, place);
                    continue;
                }
                Op::Match => {
                    let refused = demand.whole && place != len || demand.nonempty && place == start;
                    if !refused {
                        return Some(place);
                    }
                    false
                }
                _ => match self.rare(op, pc, place) {
                    Some(next) => {
                        (pc, place) = next;
                        continue;
                    }
                    None => false,
                },
            };
            if goes_on {
                pc += 1;
            } else {
                (pc, place) = self.retry()?;
            }
        }
    }

    /// Instructions that are seldom met: where to go on.
    fn rare(&mut self, op: Op, pc: usize, place: usize) -> Option<(usize, usize)> {
        let next = pc + 1;
        match op {
            Op::At(what) => self.stands(what, place).then_some((next, place)),
            Op::AtomicBegin(note) => {
                self.memory.notes[note as usize].0 = self.memory.choices.len() as u32;
                // So that what changes from here on is noted.
                self.choose(Again::Never, place);
                Some((next, place))
            }
            Op::AtomicEnd(note) => {
                let (choices, _) = self.memory.notes[note as usize];
                self.memory.choices.truncate(choices as usize);
                Some((next, place))
            }
            Op::LookBegin(note, back) => {
                let from = place.checked_sub(back as usize)?;
                let choices = self.memory.choices.len() as u32;
                self.memory.notes[note as usize] = (choices, place as u32);
                self.choose(Again::Never, place);
                Some((next, from))
            }
            Op::LookEnd(note) => {
                let (choices, place) = self.memory.notes[note as usize];
                self.memory.choices.truncate(choices as usize);
                Some((next, place as usize))
            }
            Op::NotBegin(note, exit) => {
                let Op::Back(back) = self.program.ops[next] else {
                    return None;
                };
                let Some(from) = place.checked_sub(back as usize) else {
                    return Some((exit as usize, place));
                };
                self.memory.notes[note as usize].0 = self.memory.choices.len() as u32;
                self.choose(Again::At(exit), place);
                Some((next + 1, from))
            }
            Op::NotEnd(note) => {
                let (choices, _) = self.memory.notes[note as usize];
                let trail = self.memory.choices[choices as usize].trail;
                self.memory.choices.truncate(choices as usize);
                self.undo(trail);
                None
            }
            Op::Reference(g) => self.again(g, place, Fold::None).map(|p| (next, p)),
            Op::ReferenceAscii(g) => self.again(g, place, Fold::Ascii).map(|p| (next, p)),
            Op::ReferenceUnicode(g) => self.again(g, place, Fold::Unicode).map(|p| (next, p)),
            Op::IfGroup(g, other) => Some(match self.group(g) {
                Some(_) => (next, place),
                None => (other as usize, place),
            }),
            _ => None,
        }
    }
}
