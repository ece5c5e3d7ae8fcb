//! What a backslash means, outside of sets and in them.

use super::failure::Failure;
use super::parse::Parser;
use super::source::Token;
use super::syntax::{At, Category, Item, Node};

fn plain_escape(c: char) -> Option<u32> {
    Some(match c {
        'a' => 7,
        'b' => 8,
        'f' => 12,
        'n' => 10,
        'r' => 13,
        't' => 9,
        'v' => 11,
        '\\' => 92,
        _ => return None,
    })
}

pub fn category(c: char) -> Option<Item> {
    Some(match c {
        'd' => Item::Category(Category::Digit, false),
        'D' => Item::Category(Category::Digit, true),
        's' => Item::Category(Category::Space, false),
        'S' => Item::Category(Category::Space, true),
        'w' => Item::Category(Category::Word, false),
        'W' => Item::Category(Category::Word, true),
        _ => return None,
    })
}

fn place(c: char) -> Option<At> {
    Some(match c {
        'A' => At::BeginningOfString,
        'b' => At::Boundary,
        'B' => At::NonBoundary,
        'Z' => At::EndOfString,
        _ => return None,
    })
}

fn value(digits: &[u32], radix: u32) -> u64 {
    digits.iter().fold(0, |n, &d| {
        n * radix as u64
            + char::from_u32(d)
                .and_then(|c| c.to_digit(radix))
                .unwrap_or(0) as u64
    })
}

fn is_octal(c: char) -> bool {
    ('0'..='7').contains(&c)
}

impl Parser<'_> {
    fn bad(&self, what: &str, escape: &[u32]) -> Failure {
        self.source.error_about(what, escape, "", escape.len())
    }

    /// `\x`, `\u` and `\U` with their digits.
    fn by_number(&mut self, c: char, escape: &mut Vec<u32>) -> Result<Option<u32>, Failure> {
        let digits = match c {
            'x' => 2,
            'u' if self.source.is_text => 4,
            'U' if self.source.is_text => 8,
            _ => return Ok(None),
        };
        self.source
            .get_while(digits, |c| c.is_ascii_hexdigit(), escape)?;
        if escape.len() != digits + 2 {
            return Err(self.bad("incomplete escape ", escape));
        }
        match value(&escape[2..], 16) {
            n if n <= 0x10_FFFF => Ok(Some(n as u32)),
            _ => Err(self.bad("bad escape ", escape)),
        }
    }

    fn by_name(&mut self) -> Result<u32, Failure> {
        if !self.source.eat('{')? {
            return Err(self.source.error(&["missing {"], 0));
        }
        let name = self.source.get_until('}', "character name")?;
        if let Some(c) = crate::text::named::lookup(&name) {
            return Ok(c);
        }
        let shown = crate::types::str::repr::repr(&super::source::to_str(&name));
        let shown: Vec<u32> = shown.chars().iter().collect();
        Err(self
            .source
            .error_about("undefined character name ", &shown, "", name.len() + 4))
    }

    fn octal(&self, escape: &[u32]) -> Result<u32, Failure> {
        match value(&escape[1..], 8) {
            n if n <= 0o377 => Ok(n as u32),
            _ => Err(self.source.error_about(
                "octal escape value ",
                escape,
                " outside of range 0-0o377",
                escape.len(),
            )),
        }
    }

    /// Outside of sets.
    pub fn escape(&mut self, c: u32) -> Result<Node, Failure> {
        let mut escape = vec![b'\\' as u32, c];
        let Some(letter) = char::from_u32(c) else {
            return Ok(Node::One(c));
        };
        if let Some(at) = place(letter) {
            return Ok(Node::At(at));
        }
        if let Some(item) = category(letter) {
            return Ok(Node::Set {
                negated: false,
                items: vec![item],
            });
        }
        if let Some(c) = plain_escape(letter) {
            return Ok(Node::One(c));
        }
        if let Some(c) = self.by_number(letter, &mut escape)? {
            return Ok(Node::One(c));
        }
        match letter {
            'N' if self.source.is_text => self.by_name().map(Node::One),
            '0' => {
                self.source.get_while(2, is_octal, &mut escape)?;
                Ok(Node::One(value(&escape[1..], 8) as u32))
            }
            '1'..='9' => self.reference(letter, escape),
            _ if letter.is_ascii_alphabetic() => Err(self.bad("bad escape ", &escape)),
            _ => Ok(Node::One(c)),
        }
    }

    /// A group by number, or a character in octal digits.
    fn reference(&mut self, first: char, mut escape: Vec<u32>) -> Result<Node, Failure> {
        self.source
            .get_while(1, |c| c.is_ascii_digit(), &mut escape)?;
        if escape.len() == 3 {
            let second = char::from_u32(escape[2]).unwrap_or('9');
            let third = matches!(self.source.next, Some(Token::Plain(c))
                if char::from_u32(c).is_some_and(is_octal));
            if is_octal(first) && is_octal(second) && third {
                self.source.get_while(1, is_octal, &mut escape)?;
                return self.octal(&escape).map(Node::One);
            }
        }
        let group = value(&escape[1..], 10) as u32;
        if (group as usize) < self.widths.len() {
            if !self.is_closed(group) {
                return Err(self
                    .source
                    .error(&["cannot refer to an open group"], escape.len()));
            }
            self.check_behind(group)?;
            return Ok(Node::Reference(group));
        }
        Err(self.source.error_about(
            "invalid group reference ",
            &escape[1..],
            "",
            escape.len() - 1,
        ))
    }

    /// In a set.
    pub fn set_escape(&mut self, c: u32) -> Result<Item, Failure> {
        let mut escape = vec![b'\\' as u32, c];
        let Some(letter) = char::from_u32(c) else {
            return Ok(Item::One(c));
        };
        if let Some(item) = category(letter) {
            return Ok(item);
        }
        if let Some(c) = plain_escape(letter) {
            return Ok(Item::One(c));
        }
        if let Some(c) = self.by_number(letter, &mut escape)? {
            return Ok(Item::One(c));
        }
        match letter {
            'N' if self.source.is_text => {
                let c = self.by_name()?;
                Ok(Item::One(c))
            }
            '0'..='7' => {
                self.source.get_while(2, is_octal, &mut escape)?;
                let c = self.octal(&escape)?;
                Ok(Item::One(c))
            }
            _ if letter.is_ascii_alphanumeric() => Err(self.bad("bad escape ", &escape)),
            _ => Ok(Item::One(c)),
        }
    }
}
