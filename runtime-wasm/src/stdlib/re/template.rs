//! What `sub` puts in place of a match: text with references to groups.
//!
//! Takes the text of a template; gives its parts, or a [`Failure`].

use super::failure::Failure;
use super::pattern::Pattern;
use super::source::{Source, Token, to_str};
use super::subject;
use crate::object::str::Str;
use crate::object::value::{PyResult, Raised, Value};
use crate::raise;
use crate::types::bytes;
use crate::types::exceptions::{molt_type_IndexError, molt_type_TypeError};
use crate::types::str::{predicate::is_identifier, repr::repr as repr_of_str};
use core::cell::Cell;
use std::rc::Rc;

pub enum Part {
    Text(Vec<u32>),
    Group(usize),
}

/// Parts in order.
pub struct Template {
    pub parts: Vec<Part>,
    pub is_text: bool,
}

/// The template that was parsed last.
pub type Kept = Cell<Option<(Value, Rc<Template>)>>;

/// The template of a replacement that is not callable.
pub fn of(p: &Pattern, replacement: &Value) -> PyResult<Rc<Template>> {
    if let Some((text, parsed)) = p.template.take() {
        let same = text.is(replacement);
        let found = parsed.clone();
        p.template.set(Some((text, parsed)));
        if same {
            return Ok(found);
        }
    }
    let parsed = Rc::new(parse_value(p, replacement)?);
    if replacement.downcast_exact::<Str>().is_some() {
        drop(
            p.template
                .replace(Some((replacement.clone(), parsed.clone()))),
        );
    }
    Ok(parsed)
}

fn parse_value(p: &Pattern, replacement: &Value) -> PyResult<Template> {
    let is_str = replacement.isa::<Str>();
    if !is_str && bytes::view(replacement).is_none() {
        return Err(raise!(
            molt_type_TypeError,
            "decoding to str: need a bytes-like object, ",
            replacement.type_name(),
            " found"
        ));
    }
    let view = subject::view(replacement)?;
    let is_text = view.is_text();
    let text: Vec<u32> = view.chars().iter().collect();
    if !text.contains(&(b'\\' as u32)) {
        return Ok(Template {
            parts: vec![Part::Text(text)],
            is_text,
        });
    }
    let parts = parse(p, &text, is_text).map_err(|f| f.raise(replacement))?;
    Ok(Template { parts, is_text })
}

struct Builder<'a> {
    source: Source<'a>,
    parts: Vec<Part>,
    literal: Vec<u32>,
    groups: usize,
}

fn parse(p: &Pattern, text: &[u32], is_text: bool) -> Result<Vec<Part>, Failure> {
    let mut b = Builder {
        source: Source::new(text, is_text)?,
        parts: Vec::new(),
        literal: Vec::new(),
        groups: p.program.groups,
    };
    while let Some(token) = b.source.get()? {
        match token {
            Token::Plain(c) => b.literal.push(c),
            Token::Escape(c) => b.escape(p, c)?,
        }
    }
    b.end_literal();
    Ok(b.parts)
}

fn is_octal(c: char) -> bool {
    ('0'..='7').contains(&c)
}

fn number(digits: &[u32], radix: u64) -> u64 {
    digits.iter().fold(0u64, |n, &d| {
        n.saturating_mul(radix)
            .saturating_add((d - b'0' as u32) as u64)
    })
}

impl Builder<'_> {
    fn end_literal(&mut self) {
        if !self.literal.is_empty() {
            let text = core::mem::take(&mut self.literal);
            self.parts.push(Part::Text(text));
        }
    }

    fn group(&mut self, index: u64, back: usize) -> Result<(), Failure> {
        if index > self.groups as u64 {
            let text = crate::text!("invalid group reference ", index as i64);
            return Err(Failure::text_at(text, self.source.tell() - back));
        }
        self.end_literal();
        self.parts.push(Part::Group(index as usize));
        Ok(())
    }

    fn escape(&mut self, p: &Pattern, c: u32) -> Result<(), Failure> {
        let Some(letter) = char::from_u32(c) else {
            self.literal.extend([b'\\' as u32, c]);
            return Ok(());
        };
        let mut escape = vec![b'\\' as u32, c];
        match letter {
            'g' => return self.named(p),
            '0' => {
                self.source.get_while(2, is_octal, &mut escape)?;
                let c = number(&escape[1..], 8) & 0xFF;
                self.literal.push(c as u32);
            }
            '1'..='9' => return self.numbered(escape),
            'a' => self.literal.push(7),
            'b' => self.literal.push(8),
            'f' => self.literal.push(12),
            'n' => self.literal.push(10),
            'r' => self.literal.push(13),
            't' => self.literal.push(9),
            'v' => self.literal.push(11),
            '\\' => self.literal.push(92),
            _ if letter.is_ascii_alphabetic() => {
                return Err(self.source.error_about("bad escape ", &escape, "", 2));
            }
            _ => self.literal.extend(escape),
        }
        Ok(())
    }

    fn numbered(&mut self, mut escape: Vec<u32>) -> Result<(), Failure> {
        self.source
            .get_while(1, |c| c.is_ascii_digit(), &mut escape)?;
        let octal = |c: u32| char::from_u32(c).is_some_and(is_octal);
        let third = matches!(self.source.next, Some(Token::Plain(c)) if octal(c));
        if escape.len() == 3 && octal(escape[1]) && octal(escape[2]) && third {
            self.source.get_while(1, is_octal, &mut escape)?;
            let c = number(&escape[1..], 8);
            if c > 0o377 {
                return Err(self.source.error_about(
                    "octal escape value ",
                    &escape,
                    " outside of range 0-0o377",
                    4,
                ));
            }
            self.literal.push(c as u32);
            return Ok(());
        }
        let back = escape.len() - 1;
        self.group(number(&escape[1..], 10), back)
    }

    fn named(&mut self, p: &Pattern) -> Result<(), Failure> {
        if !self.source.eat('<')? {
            return Err(self.source.error(&["missing <"], 0));
        }
        let name = self.source.get_until('>', "group name")?;
        let back = name.len() + 1;
        if name.iter().all(|&c| c < 128 && (c as u8).is_ascii_digit()) {
            let index = number(&name, 10);
            if index >= super::parse_group::MOST_GROUPS {
                let digits: Vec<u32> = name
                    .iter()
                    .copied()
                    .skip_while(|&d| d == b'0' as u32)
                    .collect();
                let what = "invalid group reference ";
                return Err(self.source.error_about(what, &digits, "", back));
            }
            return self.group(index, back);
        }
        let text = to_str(&name);
        if !is_identifier(&text) || !self.source.is_text && !text.is_ascii() {
            let shown = match self.source.is_text {
                true => repr_of_str(&text),
                false => crate::ops::repr::ascii(&text.into_value())?,
            };
            let shown: Vec<u32> = shown.chars().iter().collect();
            let what = "bad character in group name ";
            return Err(self.source.error_about(what, &shown, "", back));
        }
        match p.names.get_str(&text).and_then(|v| v.as_int()) {
            Some(index) => self.group(index as u64, back),
            None => Err(unknown(&text).into()),
        }
    }
}

fn unknown(name: &Str) -> Raised {
    raise!(
        molt_type_IndexError,
        "unknown group name ",
        repr_of_str(name)
    )
}

/// Whether a value can be a part of text, or of bytes.
pub fn fits(value: &Value, is_text: bool) -> bool {
    match is_text {
        true => value.isa::<Str>(),
        false => bytes::view(value).is_some(),
    }
}

/// The TypeError of joining parts, where a value does not fit; `before` stand in front of it.
pub fn check(value: &Value, is_text: bool, before: usize) -> PyResult<()> {
    if fits(value, is_text) {
        return Ok(());
    }
    let expected = match is_text {
        true => " expected str instance, ",
        false => " expected a bytes-like object, ",
    };
    Err(raise!(
        molt_type_TypeError,
        "sequence item ",
        before,
        ":",
        expected,
        value.type_name(),
        " found"
    ))
}
