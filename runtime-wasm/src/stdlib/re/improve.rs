//! What can be known of a pattern before it meets text: repetitions that never give back, how matches start.

use super::charset::Charset;
use super::compile::{Compiler, fold_of, inner_flags, is_unicode};
use super::program::{Op, Place};
use super::syntax::{Item, Node};

/// The characters that a match may start with: a bitmap, and whether there are others.
struct Starts {
    low: [u32; 8],
    high: bool,
}

impl Starts {
    fn add(&mut self, items: &[Item], negated: bool, flags: u32) {
        let set = Charset::new(items, negated, fold_of(flags), is_unicode(flags));
        for (a, b) in self.low.iter_mut().zip(set.low()) {
            *a |= b;
        }
        self.high |= !set.is_low_only();
    }

    fn add_all(&mut self) {
        self.low = [u32::MAX; 8];
        self.high = true;
    }

    /// Whether the node may match nothing, so that what follows it counts, too.
    fn node(&mut self, node: &Node, flags: u32) -> bool {
        match node {
            Node::One(c) => self.add(&[Item::One(*c)], false, flags),
            Node::NotOne(c) => self.add(&[Item::One(*c)], true, flags),
            Node::Set { negated, items } => self.add(items, *negated, flags),
            Node::Any | Node::Reference(_) => {
                self.add_all();
                return matches!(node, Node::Reference(_));
            }
            Node::At(_) | Node::Look { .. } => return true,
            Node::Fail => {}
            Node::Sequence(nodes) => return nodes.iter().all(|n| self.node(n, flags)),
            Node::Branch(nodes) => {
                let mut empty = false;
                for n in nodes {
                    empty |= self.node(n, flags);
                }
                return empty;
            }
            Node::Group { on, off, body, .. } => {
                return self.node(body, inner_flags(flags, *on, *off));
            }
            Node::Atomic(body) => return self.node(body, flags),
            Node::Repeat { min, body, .. } => return self.node(body, flags) || *min == 0,
            Node::Condition { yes, no, .. } => {
                let other = no.as_ref().is_none_or(|n| self.node(n, flags));
                return self.node(yes, flags) || other;
            }
        }
        false
    }
}

impl Compiler<'_> {
    /// What runs after an instruction, past what only notes places.
    fn follower(&self, mut pc: usize) -> Op {
        for _ in 0..16 {
            match self.ops[pc] {
                Op::Mark(_) | Op::Close(_) => pc += 1,
                Op::Jump(to) => pc = to as usize,
                other => return other,
            }
        }
        Op::Jump(0)
    }

    fn are_apart(&self, taken: Op, next: Op) -> bool {
        let set = |i: u32| &self.sets[i as usize];
        match (taken, next) {
            (Op::One(a), Op::One(b)) => a != b,
            (Op::NotOne(a), Op::One(b)) | (Op::One(b), Op::NotOne(a)) => a == b,
            (Op::Set(s), Op::One(c)) | (Op::One(c), Op::Set(s)) => !set(s).has(c),
            (Op::Set(a), Op::Set(b)) => set(a).is_apart_from(set(b)),
            (Op::AnyButNewline, Op::One(c)) => c == b'\n' as u32,
            (_, Op::Match) => true,
            _ => false,
        }
    }

    /// Repetitions that are followed by what they do not take need not try with less.
    pub fn possess(&mut self) {
        for pc in 0..self.ops.len() {
            let Op::Greedy(min, max) = self.ops[pc] else {
                continue;
            };
            let next = match self.follower(pc + 2) {
                Op::Greedy(1.., _) | Op::Possessive(1.., _) | Op::Lazy(1.., _) => {
                    self.after_repetition(pc + 2)
                }
                other => other,
            };
            if self.are_apart(self.ops[pc + 1], next) {
                self.ops[pc] = Op::Possessive(min, max);
            }
        }
    }

    /// The single character of the repetition that follows.
    fn after_repetition(&self, mut pc: usize) -> Op {
        for _ in 0..16 {
            match self.ops[pc] {
                Op::Mark(_) | Op::Close(_) => pc += 1,
                Op::Jump(to) => pc = to as usize,
                Op::Greedy(..) | Op::Possessive(..) | Op::Lazy(..) => return self.ops[pc + 1],
                _ => break,
            }
        }
        Op::Jump(0)
    }

    pub fn prefix(&self) -> Vec<u32> {
        let mut found = Vec::new();
        for (pc, op) in self.ops.iter().enumerate() {
            match op {
                Op::One(c) => found.push(*c),
                Op::Mark(_) | Op::Close(_) => {}
                Op::Jump(to) if *to as usize == pc + 1 => {}
                _ => break,
            }
        }
        found
    }

    pub fn is_anchored(&self) -> bool {
        let first = self.ops.iter().find(|op| !matches!(op, Op::Mark(_)));
        matches!(first, Some(Op::At(Place::Start)))
    }

    /// What matches start with, where that is not any character.
    pub fn first(&self, node: &Node, flags: u32) -> Option<([u32; 8], bool)> {
        let mut starts = Starts {
            low: [0; 8],
            high: false,
        };
        if starts.node(node, flags) || starts.low == [u32::MAX; 8] && starts.high {
            return None;
        }
        Some((starts.low, starts.high))
    }
}
