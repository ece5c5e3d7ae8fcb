//! The text of a pattern to its tree.
//!
//! Takes code points; gives a [`Parsed`], or a [`Failure`] with CPython's message and place. Groups stand in
//! `parse_group`, escapes in `parse_escape`, sets in `parse_set`.

use super::failure::Failure;
use super::flags::{self, VERBOSE};
use super::source::{Source, Token};
use super::syntax::{At, Greed, NO_LIMIT, Node, Width};

/// Groups in groups.
const DEEPEST: usize = 480;

pub struct Parsed {
    pub node: Node,
    pub flags: u32,
    /// The names of groups with their numbers, in the order of the pattern.
    pub names: Vec<(Vec<u32>, u32)>,
    /// The widths of groups by number; the first is unused.
    pub widths: Vec<Option<Width>>,
}

pub struct Parser<'a> {
    pub source: Source<'a>,
    pub flags: u32,
    pub names: Vec<(Vec<u32>, u32)>,
    /// Widths of groups by number; those that are open have none.
    pub widths: Vec<Option<Width>>,
    /// How many groups there were when the outermost lookbehind began.
    pub behind: Option<usize>,
    /// Groups that conditions ask for, with the place of the first such condition.
    pub asked: Vec<(u32, usize)>,
}

pub fn parse(text: &[u32], is_text: bool, flags: u32) -> Result<Parsed, Failure> {
    let mut p = Parser {
        source: Source::new(text, is_text)?,
        flags,
        names: Vec::new(),
        widths: vec![None],
        behind: None,
        asked: Vec::new(),
    };
    let node = p.alternatives(flags & VERBOSE != 0, 0)?;
    let flags = flags::fixed(is_text, p.flags).map_err(Failure::Value)?;
    if p.source.next.is_some() {
        return Err(p.source.error(&["unbalanced parenthesis"], 0));
    }
    for &(group, place) in &p.asked {
        if group as usize >= p.widths.len() {
            let message = crate::text!("invalid group reference ", group);
            return Err(Failure::text_at(message, place));
        }
    }
    Ok(Parsed {
        node,
        flags,
        names: p.names,
        widths: p.widths,
    })
}

fn one_or_sequence(mut nodes: Vec<Node>) -> Node {
    match nodes.len() {
        1 => nodes.remove(0),
        _ => Node::Sequence(nodes),
    }
}

/// The bounds of `{...}`.
enum Bounds {
    Given(u32, u32),
    /// It is no repetition, but text.
    Text,
}

impl Parser<'_> {
    pub fn is_closed(&self, group: u32) -> bool {
        self.widths.get(group as usize).is_some_and(|w| w.is_some())
    }

    /// Alternatives up to the end or a closing parenthesis.
    pub fn alternatives(&mut self, verbose: bool, depth: usize) -> Result<Node, Failure> {
        if depth > DEEPEST {
            return Err(Failure::TooDeep);
        }
        let mut verbose = verbose;
        let mut items = Vec::new();
        loop {
            let first = depth == 0 && items.is_empty();
            items.push(self.sequence(verbose, depth, first)?);
            if !self.source.eat('|')? {
                break;
            }
            if depth == 0 {
                verbose = self.flags & VERBOSE != 0;
            }
        }
        Ok(match items.len() {
            1 => items.remove(0),
            _ => Node::Branch(items),
        })
    }

    /// One alternative.
    pub fn sequence(&mut self, verbose: bool, depth: usize, first: bool) -> Result<Node, Failure> {
        let mut verbose = verbose;
        let mut nodes: Vec<Node> = Vec::new();
        while let Some(this) = self.source.next {
            if this.is_among("|)") {
                break;
            }
            self.source.get()?;
            let c = match this {
                Token::Escape(c) => {
                    nodes.push(self.escape(c)?);
                    continue;
                }
                Token::Plain(c) => c,
            };
            if verbose && self.skips(c)? {
                continue;
            }
            match char::from_u32(c) {
                Some('[') => nodes.push(self.set()?),
                Some('.') => nodes.push(Node::Any),
                Some('^') => nodes.push(Node::At(At::Beginning)),
                Some('$') => nodes.push(Node::At(At::End)),
                Some('(') => match self.group(&mut verbose, depth, first && nodes.is_empty())? {
                    Some(node) => nodes.push(node),
                    None => continue,
                },
                Some('*' | '+' | '?' | '{') => self.repetition(c, &mut nodes)?,
                _ => nodes.push(Node::One(c)),
            }
        }
        Ok(one_or_sequence(nodes))
    }

    /// Whether a verbose pattern says nothing by this character.
    fn skips(&mut self, c: u32) -> Result<bool, Failure> {
        match char::from_u32(c) {
            Some(' ' | '\t' | '\n' | '\r' | '\x0b' | '\x0c') => Ok(true),
            Some('#') => loop {
                match self.source.get()? {
                    None => return Ok(true),
                    Some(t) if t.is('\n') => return Ok(true),
                    Some(_) => {}
                }
            },
            _ => Ok(false),
        }
    }

    fn repetition(&mut self, c: u32, nodes: &mut Vec<Node>) -> Result<(), Failure> {
        let here = self.source.tell();
        let (min, max) = match char::from_u32(c) {
            Some('?') => (0, 1),
            Some('*') => (0, NO_LIMIT),
            Some('+') => (1, NO_LIMIT),
            _ => match self.bounds(here)? {
                Bounds::Given(min, max) => (min, max),
                Bounds::Text => {
                    nodes.push(Node::One(c));
                    return Ok(());
                }
            },
        };
        let back = self.source.tell() - here + 1;
        match nodes.last() {
            None | Some(Node::At(_)) => {
                return Err(self.source.error(&["nothing to repeat"], back));
            }
            Some(Node::Repeat { .. }) => {
                return Err(self.source.error(&["multiple repeat"], back));
            }
            Some(_) => {}
        }
        let greed = if self.source.eat('?')? {
            Greed::Lazy
        } else if self.source.eat('+')? {
            Greed::Possessive
        } else {
            Greed::Greedy
        };
        if let Some(body) = nodes.pop() {
            nodes.push(Node::Repeat {
                min,
                max,
                greed,
                body: Box::new(body),
            });
        }
        Ok(())
    }

    fn bounds(&mut self, here: usize) -> Result<Bounds, Failure> {
        if self.source.next.is_some_and(|t| t.is('}')) {
            return Ok(Bounds::Text);
        }
        let (mut low, mut high) = (Vec::new(), Vec::new());
        self.source
            .get_while(usize::MAX, |c| c.is_ascii_digit(), &mut low)?;
        if self.source.eat(',')? {
            self.source
                .get_while(usize::MAX, |c| c.is_ascii_digit(), &mut high)?;
        } else {
            high = low.clone();
        }
        if !self.source.eat('}')? {
            self.source.seek(here)?;
            return Ok(Bounds::Text);
        }
        let min = count(&low)?.unwrap_or(0);
        let max = count(&high)?.unwrap_or(NO_LIMIT);
        if max < min {
            let back = self.source.tell() - here;
            return Err(self
                .source
                .error(&["min repeat greater than max repeat"], back));
        }
        Ok(Bounds::Given(min, max))
    }
}

fn count(digits: &[u32]) -> Result<Option<u32>, Failure> {
    if digits.is_empty() {
        return Ok(None);
    }
    let n = digits.iter().fold(0u64, |n, &d| {
        n.saturating_mul(10)
            .saturating_add((d - b'0' as u32) as u64)
    });
    match n >= NO_LIMIT as u64 {
        true => Err(Failure::Overflow("the repetition number is too large")),
        false => Ok(Some(n as u32)),
    }
}
