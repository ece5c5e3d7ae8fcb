//! A tree to the instructions of the matcher.
//!
//! Takes what the parser gives; gives a [`Program`]. What is improved on the way, and where matches may start, stands
//! in `improve`.

use super::charset::Charset;
use super::failure::Failure;
use super::flags::{ASCII, DOTALL, IGNORECASE, MULTILINE, TYPES, UNICODE};
use super::fold::{self, Fold};
use super::parse::Parsed;
use super::program::{LoopFacts, LoopKind, Op, Place, Program};
use super::syntax::{At, Greed, Item, NO_LIMIT, Node, Width};
use crate::object::str::Str;
use core::cell::Cell;

pub struct Compiler<'a> {
    pub ops: Vec<Op>,
    pub sets: Vec<Charset>,
    loops: Vec<LoopFacts>,
    registers: u32,
    notes: u32,
    widths: &'a [Option<Width>],
}

pub fn compile(parsed: &Parsed) -> Result<Program, Failure> {
    let groups = parsed.widths.len() - 1;
    let mut c = Compiler {
        ops: Vec::new(),
        sets: Vec::new(),
        loops: Vec::new(),
        registers: 2 * groups as u32 + 1,
        notes: 0,
        widths: &parsed.widths,
    };
    c.emit(&parsed.node, parsed.flags)?;
    c.ops.push(Op::Match);
    c.possess();
    let prefix = c.prefix();
    let first = match prefix.is_empty() {
        true => c.first(&parsed.node, parsed.flags),
        false => None,
    };
    Ok(Program {
        anchored: c.is_anchored(),
        prefix,
        first,
        ops: c.ops,
        sets: c.sets,
        loops: c.loops,
        registers: c.registers as usize,
        groups,
        notes: c.notes as usize,
        memory: Cell::new(None),
    })
}

/// How letters compare under these flags.
pub fn fold_of(flags: u32) -> Fold {
    match flags & IGNORECASE != 0 {
        false => Fold::None,
        true if flags & UNICODE != 0 && flags & ASCII == 0 => Fold::Unicode,
        true => Fold::Ascii,
    }
}

pub fn is_unicode(flags: u32) -> bool {
    flags & UNICODE != 0 && flags & ASCII == 0
}

/// The flags inside of a group that turns some on and some off.
pub fn inner_flags(flags: u32, on: u32, off: u32) -> u32 {
    let kept = match on & TYPES {
        0 => flags,
        _ => flags & !TYPES,
    };
    (kept | on) & !off
}

/// Whether a node is one instruction that takes one character.
fn is_single(node: &Node) -> bool {
    match node {
        Node::One(_) | Node::NotOne(_) | Node::Any | Node::Set { .. } => true,
        Node::Group {
            number: None, body, ..
        } => is_single(body),
        Node::Sequence(nodes) => matches!(&nodes[..], [one] if is_single(one)),
        _ => false,
    }
}

/// Whether another character is equal to this one.
fn has_cases(c: u32, fold: Fold) -> bool {
    match fold {
        Fold::None => false,
        Fold::Ascii => c < 128 && (c as u8).is_ascii_alphabetic(),
        Fold::Unicode => fold::any_equal(c, fold, |x| x != c),
    }
}

impl Compiler<'_> {
    fn here(&self) -> u32 {
        self.ops.len() as u32
    }

    fn note(&mut self) -> u32 {
        self.notes += 1;
        self.notes - 1
    }

    fn push_set(&mut self, items: &[Item], negated: bool, flags: u32) {
        let set = Charset::new(items, negated, fold_of(flags), is_unicode(flags));
        self.ops.push(Op::Set(self.sets.len() as u32));
        self.sets.push(set);
    }

    fn emit(&mut self, node: &Node, flags: u32) -> Result<(), Failure> {
        match node {
            Node::One(c) => match has_cases(*c, fold_of(flags)) {
                true => self.push_set(&[Item::One(*c)], false, flags),
                false => self.ops.push(Op::One(*c)),
            },
            Node::NotOne(c) => match has_cases(*c, fold_of(flags)) {
                true => self.push_set(&[Item::One(*c)], true, flags),
                false => self.ops.push(Op::NotOne(*c)),
            },
            Node::Any => self.ops.push(match flags & DOTALL {
                0 => Op::AnyButNewline,
                _ => Op::Any,
            }),
            Node::Set { negated, items } => self.push_set(items, *negated, flags),
            Node::At(at) => self.ops.push(Op::At(place(*at, flags))),
            Node::Fail => self.ops.push(Op::Fail),
            Node::Sequence(nodes) => {
                for n in nodes {
                    self.emit(n, flags)?;
                }
            }
            Node::Branch(nodes) => self.branch(nodes, flags)?,
            Node::Group {
                number,
                on,
                off,
                body,
            } => {
                let flags = inner_flags(flags, *on, *off);
                match number {
                    None => self.emit(body, flags)?,
                    Some(n) => {
                        self.ops.push(Op::Mark(2 * (n - 1)));
                        self.emit(body, flags)?;
                        self.ops.push(Op::Close(2 * (n - 1) + 1));
                    }
                }
            }
            Node::Repeat {
                min,
                max,
                greed,
                body,
            } => self.repeat(*min, *max, *greed, body, flags)?,
            Node::Atomic(body) => {
                let note = self.note();
                self.ops.push(Op::AtomicBegin(note));
                self.emit(body, flags)?;
                self.ops.push(Op::AtomicEnd(note));
            }
            Node::Look {
                behind,
                negated,
                body,
            } => self.look(*behind, *negated, body, flags)?,
            Node::Reference(g) => self.ops.push(match fold_of(flags) {
                Fold::None => Op::Reference(*g),
                Fold::Ascii => Op::ReferenceAscii(*g),
                Fold::Unicode => Op::ReferenceUnicode(*g),
            }),
            Node::Condition { group, yes, no } => {
                let at = self.ops.len();
                self.ops.push(Op::Fail);
                self.emit(yes, flags)?;
                let mut other = self.here();
                if let Some(no) = no {
                    let jump = self.ops.len();
                    self.ops.push(Op::Fail);
                    other = self.here();
                    self.emit(no, flags)?;
                    self.ops[jump] = Op::Jump(self.here());
                }
                self.ops[at] = Op::IfGroup(*group, other);
            }
        }
        Ok(())
    }

    fn branch(&mut self, nodes: &[Node], flags: u32) -> Result<(), Failure> {
        let mut jumps = Vec::new();
        for (i, n) in nodes.iter().enumerate() {
            let last = i + 1 == nodes.len();
            let split = self.ops.len();
            if !last {
                self.ops.push(Op::Fail);
            }
            self.emit(n, flags)?;
            if !last {
                jumps.push(self.ops.len());
                self.ops.push(Op::Fail);
                self.ops[split] = Op::Split(self.here());
            }
        }
        for j in jumps {
            self.ops[j] = Op::Jump(self.here());
        }
        Ok(())
    }

    fn look(
        &mut self,
        behind: bool,
        negated: bool,
        body: &Node,
        flags: u32,
    ) -> Result<(), Failure> {
        let mut back = 0;
        if behind {
            let width = body.width(self.widths);
            if width.least != width.most {
                let text = "look-behind requires fixed-width pattern";
                return Err(Failure::Pattern(Str::new(text), None));
            }
            back = width.least.min(u32::MAX as u64 >> 1) as u32;
        }
        let note = self.note();
        if !negated {
            self.ops.push(Op::LookBegin(note, back));
            self.emit(body, flags)?;
            self.ops.push(Op::LookEnd(note));
            return Ok(());
        }
        let begin = self.ops.len();
        self.ops.extend([Op::Fail, Op::Back(back)]);
        self.emit(body, flags)?;
        self.ops.push(Op::NotEnd(note));
        self.ops[begin] = Op::NotBegin(note, self.here());
        Ok(())
    }

    fn repeat(
        &mut self,
        min: u32,
        max: u32,
        greed: Greed,
        body: &Node,
        flags: u32,
    ) -> Result<(), Failure> {
        let is_single = is_single(body);
        let counts = greed == Greed::Possessive
            || max == 0
            || max != NO_LIMIT && max > 1
            || min > 0 && max != NO_LIMIT
            || body.width(self.widths).least == 0 && max != 1
            || min > 1;
        if counts && !is_single {
            return self.counted(min, max, greed, body, flags);
        }
        let at = self.ops.len();
        self.ops.push(Op::Fail);
        self.emit(body, flags)?;
        if is_single {
            self.ops[at] = match greed {
                Greed::Greedy => Op::Greedy(min, max),
                Greed::Lazy => Op::Lazy(min, max),
                Greed::Possessive => Op::Possessive(min, max),
            };
            return Ok(());
        }
        let split = |to| match greed {
            Greed::Lazy => Op::SplitAway(to),
            _ => Op::Split(to),
        };
        if max == 1 {
            self.ops[at] = split(self.here());
            return Ok(());
        }
        if min == 0 {
            self.ops.push(Op::Jump(at as u32));
            self.ops[at] = split(self.here());
            return Ok(());
        }
        // At least once: the place before the body has nothing to do.
        self.ops[at] = Op::Jump(at as u32 + 1);
        let end = self.here() + 2;
        self.ops.push(split(end));
        self.ops.push(Op::Jump(at as u32 + 1));
        Ok(())
    }

    /// A loop that counts its rounds and sees where they begin.
    fn counted(
        &mut self,
        min: u32,
        max: u32,
        greed: Greed,
        body: &Node,
        flags: u32,
    ) -> Result<(), Failure> {
        let register = self.registers;
        self.registers += 2;
        let kind = match greed {
            Greed::Greedy => LoopKind::Greedy,
            Greed::Lazy => LoopKind::Lazy,
            Greed::Possessive => LoopKind::Possessive(self.note()),
        };
        let index = self.loops.len();
        self.loops.push(LoopFacts {
            kind,
            min,
            max,
            exit: 0,
            register,
        });
        self.ops.push(Op::LoopInit(register));
        let head = self.here();
        self.ops.push(Op::Loop(index as u32));
        self.emit(body, flags)?;
        if let LoopKind::Possessive(note) = kind {
            self.ops.push(Op::AtomicEnd(note));
        }
        self.ops.push(Op::Jump(head));
        self.loops[index].exit = self.here();
        Ok(())
    }
}

fn place(at: At, flags: u32) -> Place {
    let lines = flags & MULTILINE != 0;
    let unicode = is_unicode(flags);
    match at {
        At::Beginning if lines => Place::LineStart,
        At::Beginning | At::BeginningOfString => Place::Start,
        At::End if lines => Place::LineEnd,
        At::End => Place::End,
        At::EndOfString => Place::VeryEnd,
        At::Boundary => Place::Boundary { unicode },
        At::NonBoundary => Place::NonBoundary { unicode },
    }
}
