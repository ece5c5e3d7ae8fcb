//! What stands in brackets.

use super::failure::Failure;
use super::parse::Parser;
use super::source::Token;
use super::syntax::{Item, Node};
use crate::ops::warn::{Deprecated, deprecated};

/// What two of these characters may mean in a set.
fn operation(token: Token) -> &'static str {
    match token {
        t if t.is('-') => "set difference",
        t if t.is('&') => "set intersection",
        t if t.is('~') => "set symmetric difference",
        _ => "set union",
    }
}

impl Parser<'_> {
    /// One end of a range.
    fn set_part(&mut self, token: Token) -> Result<Item, Failure> {
        match token {
            Token::Escape(c) => self.set_escape(c),
            Token::Plain(c) => Ok(Item::One(c)),
        }
    }

    fn set_token(&mut self, start: usize) -> Result<Token, Failure> {
        match self.source.get()? {
            Some(t) => Ok(t),
            None => {
                let back = self.source.tell() - start;
                Err(self.source.error(&["unterminated character set"], back))
            }
        }
    }

    /// What may mean something else one day, so many characters back.
    #[cold]
    fn may_be(&self, what: &'static str, back: usize) -> Result<(), Failure> {
        let at = self.source.tell() - back;
        Ok(deprecated(Deprecated::PossibleSet { what, at })?)
    }

    /// After the opening bracket.
    pub fn set(&mut self) -> Result<Node, Failure> {
        let start = self.source.tell() - 1;
        let mut items: Vec<Item> = Vec::new();
        if self.source.next.is_some_and(|t| t.is('[')) {
            self.may_be("nested set", 0)?;
        }
        let negated = self.source.eat('^')?;
        loop {
            let this = self.set_token(start)?;
            if this.is(']') && !items.is_empty() {
                break;
            }
            if !items.is_empty() && this.is_among("-&~|") && self.source.next == Some(this) {
                self.may_be(operation(this), 1)?;
            }
            let low = self.set_part(this)?;
            if !self.source.eat('-')? {
                items.push(low);
                continue;
            }
            let that = self.set_token(start)?;
            if that.is(']') {
                items.push(low);
                items.push(Item::One(b'-' as u32));
                break;
            }
            if that.is('-') {
                self.may_be("set difference", 2)?;
            }
            let high = self.set_part(that)?;
            match (low, high) {
                (Item::One(a), Item::One(b)) if a <= b => items.push(Item::Range(a, b)),
                _ => {
                    let mut range = Vec::new();
                    this.push_to(&mut range);
                    range.push(b'-' as u32);
                    that.push_to(&mut range);
                    return Err(self.source.error_about(
                        "bad character range ",
                        &range,
                        "",
                        range.len(),
                    ));
                }
            }
        }
        Ok(match (&items[..], negated) {
            (&[Item::One(c)], false) => Node::One(c),
            (&[Item::One(c)], true) => Node::NotOne(c),
            _ => Node::Set { negated, items },
        })
    }
}
