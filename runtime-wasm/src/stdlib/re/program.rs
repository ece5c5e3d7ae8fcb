//! What the matcher runs: a pattern as a row of instructions.

use super::charset::Charset;
use super::matcher::Memory;
use core::cell::Cell;

/// Places between characters, as the flags of their part of the pattern have them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Start,
    LineStart,
    End,
    LineEnd,
    VeryEnd,
    /// Between a word and something else.
    Boundary {
        unicode: bool,
    },
    NonBoundary {
        unicode: bool,
    },
}

#[derive(Clone, Copy)]
pub enum Op {
    One(u32),
    NotOne(u32),
    Any,
    AnyButNewline,
    Set(u32),
    At(Place),
    /// Notes the place in a register.
    Mark(u32),
    /// The same where a group ends: it is the last one closed.
    Close(u32),
    Jump(u32),
    /// Goes on, and tries the other place if that fails.
    Split(u32),
    /// Goes to the other place, and goes on if that fails.
    SplitAway(u32),
    /// The next instruction takes one character; it is repeated.
    Greedy(u32, u32),
    Lazy(u32, u32),
    Possessive(u32, u32),
    /// Starts the loop whose two registers follow.
    LoopInit(u32),
    /// The head of a loop: the index of its facts.
    Loop(u32),
    /// Notes how many choices there are.
    AtomicBegin(u32),
    /// Forgets the choices since.
    AtomicEnd(u32),
    /// Looks ahead, or behind by so many characters.
    LookBegin(u32, u32),
    LookEnd(u32),
    /// The same, where it must not match: where to go on.
    NotBegin(u32, u32),
    NotEnd(u32),
    /// How far back the two before look, in the place before them.
    Back(u32),
    Reference(u32),
    ReferenceAscii(u32),
    ReferenceUnicode(u32),
    /// Goes away if the group has not matched.
    IfGroup(u32, u32),
    Fail,
    Match,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum LoopKind {
    Greedy,
    Lazy,
    /// With the place where it notes how many choices there are.
    Possessive(u32),
}

#[derive(Clone, Copy)]
pub struct LoopFacts {
    pub kind: LoopKind,
    pub min: u32,
    pub max: u32,
    pub exit: u32,
    /// The registers of the count and of the place where the last round began.
    pub register: u32,
}

pub struct Program {
    pub ops: Vec<Op>,
    pub sets: Vec<Charset>,
    pub loops: Vec<LoopFacts>,
    /// Registers: two for each group, one for the last group closed, then those of loops.
    pub registers: usize,
    pub groups: usize,
    /// Notes of atomic parts.
    pub notes: usize,
    /// Characters that every match starts with.
    pub prefix: Vec<u32>,
    /// What a match may start with: characters below 256, and whether larger ones may.
    pub first: Option<([u32; 8], bool)>,
    /// Every match starts where the text starts.
    pub anchored: bool,
    /// Kept between matches.
    pub memory: Cell<Option<Box<Memory>>>,
}
