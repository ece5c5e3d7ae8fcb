//! A pattern as a tree.
//!
//! Gives the types of nodes and what is asked of them: how wide they are. Never looks at text.

/// A kind of character; negated ones have their own name in the set.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Category {
    Digit,
    Space,
    Word,
}

/// One part of a set.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Item {
    One(u32),
    Range(u32, u32),
    Category(Category, bool),
}

/// A place between characters.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum At {
    Beginning,
    BeginningOfString,
    End,
    EndOfString,
    Boundary,
    NonBoundary,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Greed {
    Greedy,
    Lazy,
    Possessive,
}

pub const NO_LIMIT: u32 = u32::MAX;

pub enum Node {
    One(u32),
    NotOne(u32),
    Any,
    Set {
        negated: bool,
        items: Vec<Item>,
    },
    At(At),
    Fail,
    Sequence(Vec<Node>),
    Branch(Vec<Node>),
    /// A group with its number, if it captures, and the flags that it turns on and off.
    Group {
        number: Option<u32>,
        on: u32,
        off: u32,
        body: Box<Node>,
    },
    Repeat {
        min: u32,
        max: u32,
        greed: Greed,
        body: Box<Node>,
    },
    Atomic(Box<Node>),
    Look {
        behind: bool,
        negated: bool,
        body: Box<Node>,
    },
    Reference(u32),
    Condition {
        group: u32,
        yes: Box<Node>,
        no: Option<Box<Node>>,
    },
}

/// The least and the most characters that something matches.
#[derive(Clone, Copy)]
pub struct Width {
    pub least: u64,
    pub most: u64,
}

const WIDEST: u64 = 1 << 40;

impl Width {
    pub const ONE: Width = Width { least: 1, most: 1 };
    pub const NONE: Width = Width { least: 0, most: 0 };

    fn times(self, min: u32, max: u32) -> Width {
        let most = match max {
            NO_LIMIT if self.most > 0 => WIDEST,
            _ => self.most.saturating_mul(max as u64),
        };
        Width {
            least: self.least.saturating_mul(min as u64).min(WIDEST),
            most: most.min(WIDEST),
        }
    }

    fn then(self, other: Width) -> Width {
        Width {
            least: (self.least + other.least).min(WIDEST),
            most: (self.most + other.most).min(WIDEST),
        }
    }

    fn or(self, other: Width) -> Width {
        Width {
            least: self.least.min(other.least),
            most: self.most.max(other.most),
        }
    }
}

impl Node {
    /// How wide the node is; `groups` has the widths of the groups that are closed, by number.
    pub fn width(&self, groups: &[Option<Width>]) -> Width {
        match self {
            Node::One(_) | Node::NotOne(_) | Node::Any | Node::Set { .. } => Width::ONE,
            Node::At(_) | Node::Fail | Node::Look { .. } => Width::NONE,
            Node::Sequence(nodes) => nodes
                .iter()
                .fold(Width::NONE, |w, n| w.then(n.width(groups))),
            Node::Branch(nodes) => nodes
                .iter()
                .map(|n| n.width(groups))
                .reduce(Width::or)
                .unwrap_or(Width::NONE),
            Node::Group { body, .. } | Node::Atomic(body) => body.width(groups),
            Node::Repeat { min, max, body, .. } => body.width(groups).times(*min, *max),
            Node::Reference(n) => groups
                .get(*n as usize)
                .copied()
                .flatten()
                .unwrap_or(Width::NONE),
            Node::Condition { yes, no, .. } => {
                let no = no.as_ref().map_or(Width::NONE, |n| n.width(groups));
                yes.width(groups).or(no)
            }
        }
    }
}
