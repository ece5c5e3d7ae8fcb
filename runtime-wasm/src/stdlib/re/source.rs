//! The text of a pattern, a token at a time, with the place where an error is.
//!
//! A token is a character, or a backslash with the character after it. The next token is always known, so that a
//! backslash at the end is found as early as it can be.

use super::failure::Failure;
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::text::builder::StrBuilder;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Token {
    Plain(u32),
    Escape(u32),
}

impl Token {
    /// In characters.
    pub fn width(self) -> usize {
        match self {
            Token::Plain(_) => 1,
            Token::Escape(_) => 2,
        }
    }

    pub fn is(self, c: char) -> bool {
        self == Token::Plain(c as u32)
    }

    /// The plain character, if it is one of these.
    pub fn is_among(self, set: &str) -> bool {
        matches!(self, Token::Plain(c) if char::from_u32(c).is_some_and(|c| set.contains(c)))
    }

    pub fn push_to(self, out: &mut Vec<u32>) {
        match self {
            Token::Plain(c) => out.push(c),
            Token::Escape(c) => out.extend([b'\\' as u32, c]),
        }
    }
}

pub struct Source<'a> {
    text: &'a [u32],
    pub is_text: bool,
    index: usize,
    pub next: Option<Token>,
}

/// Characters as a `str`.
pub fn to_str(chars: &[u32]) -> Ref<Str> {
    let mut out = StrBuilder::new();
    chars.iter().for_each(|&c| out.push_char(c));
    out.finish()
}

impl<'a> Source<'a> {
    pub fn new(text: &'a [u32], is_text: bool) -> Result<Source<'a>, Failure> {
        let mut s = Source {
            text,
            is_text,
            index: 0,
            next: None,
        };
        s.advance()?;
        Ok(s)
    }

    fn advance(&mut self) -> Result<(), Failure> {
        let Some(&c) = self.text.get(self.index) else {
            self.next = None;
            return Ok(());
        };
        if c != b'\\' as u32 {
            self.index += 1;
            self.next = Some(Token::Plain(c));
            return Ok(());
        }
        let Some(&c) = self.text.get(self.index + 1) else {
            return Err(Failure::at(
                "bad escape (end of pattern)",
                self.text.len() - 1,
            ));
        };
        self.index += 2;
        self.next = Some(Token::Escape(c));
        Ok(())
    }

    pub fn get(&mut self) -> Result<Option<Token>, Failure> {
        let this = self.next;
        self.advance()?;
        Ok(this)
    }

    /// Takes the character, if it comes next.
    pub fn eat(&mut self, c: char) -> Result<bool, Failure> {
        let found = self.next.is_some_and(|t| t.is(c));
        if found {
            self.advance()?;
        }
        Ok(found)
    }

    /// Up to `n` characters for which `wanted` holds.
    pub fn get_while(
        &mut self,
        n: usize,
        wanted: impl Fn(char) -> bool,
        out: &mut Vec<u32>,
    ) -> Result<(), Failure> {
        for _ in 0..n {
            match self.next {
                Some(Token::Plain(c)) if char::from_u32(c).is_some_and(&wanted) => out.push(c),
                _ => break,
            }
            self.advance()?;
        }
        Ok(())
    }

    /// What stands before the terminator, which is taken.
    pub fn get_until(&mut self, end: char, what: &str) -> Result<Vec<u32>, Failure> {
        let mut found = Vec::new();
        loop {
            let token = self.next;
            self.advance()?;
            let Some(token) = token else {
                if found.is_empty() {
                    return Err(self.error(&["missing ", what], 0));
                }
                let mut b = [0; 4];
                let end: &str = end.encode_utf8(&mut b);
                return Err(self.error(&["missing ", end, ", unterminated name"], found.len()));
            };
            if token.is(end) {
                if found.is_empty() {
                    return Err(self.error(&["missing ", what], 1));
                }
                return Ok(found);
            }
            token.push_to(&mut found);
        }
    }

    /// The place of the next token.
    pub fn tell(&self) -> usize {
        self.index - self.next.map_or(0, Token::width)
    }

    pub fn seek(&mut self, place: usize) -> Result<(), Failure> {
        self.index = place;
        self.advance()
    }

    /// An error `back` characters before the next token.
    pub fn error(&self, message: &[&str], back: usize) -> Failure {
        Failure::at(&message.concat(), self.tell() - back)
    }

    /// The same about some characters, which stand between two texts.
    pub fn error_about(&self, before: &str, about: &[u32], after: &str, back: usize) -> Failure {
        let mut shown = StrBuilder::new();
        shown.push_str(before);
        for &c in about {
            match c {
                128.. if !self.is_text => crate::types::str::push_escape(&mut shown, c),
                _ => shown.push_char(c),
            }
        }
        shown.push_str(after);
        Failure::text_at(shown.finish(), self.tell() - back)
    }
}
