//! What stands in parentheses.

use super::failure::Failure;
use super::flags::{self, DEBUG, TYPES, VERBOSE};
use super::parse::Parser;
use super::source::{Token, to_str};
use super::syntax::Node;
use crate::types::str::{predicate::is_identifier, repr::repr as repr_of_str};

/// No group has this number or a larger one.
pub const MOST_GROUPS: u64 = 1_073_741_823;

/// What comes after the opening parenthesis and its marks.
struct Opening {
    capture: bool,
    atomic: bool,
    name: Option<Vec<u32>>,
    on: u32,
    off: u32,
}

enum Head {
    /// The group goes on with its body.
    Body(Opening),
    /// It is done: a reference, an assertion.
    Done(Node),
    /// Flags for the whole pattern.
    Flags,
    Comment,
}

fn quoted(name: &[u32]) -> Vec<u32> {
    let shown = repr_of_str(&to_str(name));
    shown.chars().iter().collect()
}

fn is_alpha(t: Token) -> bool {
    matches!(t, Token::Plain(c) if c < 128 && (c as u8).is_ascii_alphabetic()
        || c >= 128 && crate::text::unicode::has(c, crate::text::unicode::ALPHA))
}

impl Parser<'_> {
    /// After the opening parenthesis.
    pub fn group(
        &mut self,
        verbose: &mut bool,
        depth: usize,
        first: bool,
    ) -> Result<Option<Node>, Failure> {
        let start = self.source.tell() - 1;
        let mut opening = Opening {
            capture: true,
            atomic: false,
            name: None,
            on: 0,
            off: 0,
        };
        if self.source.eat('?')? {
            match self.head(start, *verbose, depth, first)? {
                Head::Done(node) => return Ok(Some(node)),
                Head::Flags => {
                    *verbose = self.flags & VERBOSE != 0;
                    return Ok(None);
                }
                Head::Comment => return Ok(None),
                Head::Body(o) => opening = o,
            }
        }
        self.body(opening, start, *verbose, depth).map(Some)
    }

    fn body(
        &mut self,
        opening: Opening,
        start: usize,
        verbose: bool,
        depth: usize,
    ) -> Result<Node, Failure> {
        let number = match opening.capture {
            true => Some(self.open(opening.name)?),
            false => None,
        };
        let verbose = (verbose || opening.on & VERBOSE != 0) && opening.off & VERBOSE == 0;
        let body = self.alternatives(verbose, depth + 1)?;
        self.close(start)?;
        if let Some(n) = number {
            let width = body.width(&self.widths);
            self.widths[n as usize] = Some(width);
        }
        let body = Box::new(body);
        Ok(match opening.atomic {
            true => Node::Atomic(body),
            false => Node::Group {
                number,
                on: opening.on,
                off: opening.off,
                body,
            },
        })
    }

    fn close(&mut self, start: usize) -> Result<(), Failure> {
        if self.source.eat(')')? {
            return Ok(());
        }
        let back = self.source.tell() - start;
        Err(self
            .source
            .error(&["missing ), unterminated subpattern"], back))
    }

    fn open(&mut self, name: Option<Vec<u32>>) -> Result<u32, Failure> {
        let number = self.widths.len() as u32;
        self.widths.push(None);
        if let Some(name) = name {
            if let Some(&(_, old)) = self.names.iter().find(|(n, _)| *n == name) {
                let message = crate::text!(
                    "redefinition of group name ",
                    repr_of_str(&to_str(&name)),
                    " as group ",
                    number,
                    "; was group ",
                    old
                );
                return Err(Failure::text_at(
                    message,
                    self.source.tell() - name.len() - 1,
                ));
            }
            self.names.push((name, number));
        }
        Ok(number)
    }

    fn must_get(&mut self) -> Result<Token, Failure> {
        match self.source.get()? {
            Some(t) => Ok(t),
            None => Err(self.source.error(&["unexpected end of pattern"], 0)),
        }
    }

    fn unknown(&self, before: &str, mark: Token) -> Failure {
        let mut chars = Vec::new();
        mark.push_to(&mut chars);
        let back = before.len() + mark.width();
        self.source
            .error_about(&["unknown extension ", before].concat(), &chars, "", back)
    }

    fn head(
        &mut self,
        start: usize,
        verbose: bool,
        depth: usize,
        first: bool,
    ) -> Result<Head, Failure> {
        let mark = self.must_get()?;
        let mut opening = Opening {
            capture: false,
            atomic: false,
            name: None,
            on: 0,
            off: 0,
        };
        let letter = match mark {
            Token::Plain(c) => char::from_u32(c).unwrap_or('\0'),
            Token::Escape(_) => return Err(self.unknown("?", mark)),
        };
        match letter {
            'P' => return self.named(opening),
            ':' => {}
            '>' => opening.atomic = true,
            '#' => {
                self.comment(start)?;
                return Ok(Head::Comment);
            }
            '=' | '!' => return self.look(start, false, letter == '!', verbose, depth),
            '<' => {
                let mark = self.must_get()?;
                if !mark.is_among("=!") {
                    return Err(self.unknown("?<", mark));
                }
                return self.look(start, true, mark.is('!'), verbose, depth);
            }
            '(' => return self.condition(start, verbose, depth),
            _ if letter == '-' || flags::of_letter(letter as u32).is_some() => {
                match self.inline_flags(letter)? {
                    Some((on, off)) => (opening.on, opening.off) = (on, off),
                    None if !first => {
                        let back = self.source.tell() - start;
                        return Err(self
                            .source
                            .error(&["global flags not at the start of the expression"], back));
                    }
                    None => return Ok(Head::Flags),
                }
            }
            _ => return Err(self.unknown("?", mark)),
        }
        Ok(Head::Body(opening))
    }

    fn comment(&mut self, start: usize) -> Result<(), Failure> {
        loop {
            if self.source.next.is_none() {
                let back = self.source.tell() - start;
                return Err(self
                    .source
                    .error(&["missing ), unterminated comment"], back));
            }
            if self.source.get()?.is_some_and(|t| t.is(')')) {
                return Ok(());
            }
        }
    }

    /// `(?P<name>` and `(?P=name)`.
    fn named(&mut self, mut opening: Opening) -> Result<Head, Failure> {
        if self.source.eat('<')? {
            let name = self.source.get_until('>', "group name")?;
            self.check_name(&name, 1)?;
            opening.capture = true;
            opening.name = Some(name);
            return Ok(Head::Body(opening));
        }
        if self.source.eat('=')? {
            let name = self.source.get_until(')', "group name")?;
            self.check_name(&name, 1)?;
            let group = self.number_of(&name)?;
            if !self.is_closed(group) {
                return Err(self
                    .source
                    .error(&["cannot refer to an open group"], name.len() + 1));
            }
            self.check_behind(group)?;
            return Ok(Head::Done(Node::Reference(group)));
        }
        let mark = self.must_get()?;
        Err(self.unknown("?P", mark))
    }

    fn number_of(&self, name: &[u32]) -> Result<u32, Failure> {
        match self.names.iter().find(|(n, _)| n == name) {
            Some(&(_, number)) => Ok(number),
            None => Err(self.source.error_about(
                "unknown group name ",
                &quoted(name),
                "",
                name.len() + 1,
            )),
        }
    }

    /// Whether the characters name a group.
    pub fn check_name(&self, name: &[u32], offset: usize) -> Result<(), Failure> {
        let back = name.len() + offset;
        let bad = "bad character in group name ";
        if !self.source.is_text && name.iter().any(|&c| c > 127) {
            let shown = crate::ops::repr::ascii(&to_str(name).into_value())?;
            let shown: Vec<u32> = shown.chars().iter().collect();
            return Err(self.source.error_about(bad, &shown, "", back));
        }
        match is_identifier(&to_str(name)) {
            true => Ok(()),
            false => Err(self.source.error_about(bad, &quoted(name), "", back)),
        }
    }

    /// In a lookbehind only groups from before it count.
    pub fn check_behind(&self, group: u32) -> Result<(), Failure> {
        let Some(before) = self.behind else {
            return Ok(());
        };
        if !self.is_closed(group) {
            return Err(self.source.error(&["cannot refer to an open group"], 0));
        }
        match (group as usize) < before {
            true => Ok(()),
            false => Err(self.source.error(
                &["cannot refer to group defined in the same lookbehind subpattern"],
                0,
            )),
        }
    }

    fn look(
        &mut self,
        start: usize,
        behind: bool,
        negated: bool,
        verbose: bool,
        depth: usize,
    ) -> Result<Head, Failure> {
        let outer = self.behind;
        if behind && outer.is_none() {
            self.behind = Some(self.widths.len());
        }
        let body = self.alternatives(verbose, depth + 1)?;
        if behind && outer.is_none() {
            self.behind = None;
        }
        self.close(start)?;
        let empty = matches!(&body, Node::Sequence(nodes) if nodes.is_empty());
        Ok(Head::Done(match negated && empty {
            true => Node::Fail,
            false => Node::Look {
                behind,
                negated,
                body: Box::new(body),
            },
        }))
    }

    fn condition(&mut self, start: usize, verbose: bool, depth: usize) -> Result<Head, Failure> {
        let name = self.source.get_until(')', "group name")?;
        let digits = name.iter().all(|&c| c < 128 && (c as u8).is_ascii_digit());
        let group = match digits {
            false => {
                self.check_name(&name, 1)?;
                self.number_of(&name)?
            }
            true => self.asked_number(&name)?,
        };
        self.check_behind(group)?;
        let yes = self.sequence(verbose, depth + 1, false)?;
        let mut no = None;
        if self.source.eat('|')? {
            no = Some(Box::new(self.sequence(verbose, depth + 1, false)?));
            if self.source.next.is_some_and(|t| t.is('|')) {
                return Err(self
                    .source
                    .error(&["conditional backref with more than two branches"], 0));
            }
        }
        self.close(start)?;
        Ok(Head::Done(Node::Condition {
            group,
            yes: Box::new(yes),
            no,
        }))
    }

    fn asked_number(&mut self, digits: &[u32]) -> Result<u32, Failure> {
        let number = digits.iter().fold(0u64, |n, &d| {
            n.saturating_mul(10)
                .saturating_add((d - b'0' as u32) as u64)
        });
        if number == 0 {
            return Err(self.source.error(&["bad group number"], digits.len() + 1));
        }
        if number >= MOST_GROUPS {
            let shown: Vec<u32> = digits
                .iter()
                .copied()
                .skip_while(|&d| d == b'0' as u32)
                .collect();
            return Err(self.source.error_about(
                "invalid group reference ",
                &shown,
                "",
                digits.len() + 1,
            ));
        }
        let number = number as u32;
        if !self.asked.iter().any(|&(g, _)| g == number) {
            let place = self.source.tell() - digits.len() - 1;
            self.asked.push((number, place));
        }
        Ok(number)
    }

    /// The flags of `(?...)`; none where they hold for the whole pattern.
    fn inline_flags(&mut self, first: char) -> Result<Option<(u32, u32)>, Failure> {
        let (mut on, mut off) = (0, 0);
        let mut mark = first;
        if mark != '-' {
            loop {
                on |= self.flag_on(mark, on)?;
                mark = self.after_flag("missing -, : or )", ")-:")?;
                if ")-:".contains(mark) {
                    break;
                }
            }
        }
        if mark == ')' {
            self.flags |= on;
            return Ok(None);
        }
        if on & DEBUG != 0 {
            return Err(self
                .source
                .error(&["bad inline flags: cannot turn on global flag"], 1));
        }
        if mark == '-' {
            mark = self.after_flag("missing flag", "")?;
            loop {
                let flag = flags::of_letter(mark as u32).unwrap_or(0);
                if flag & TYPES != 0 {
                    return Err(self.source.error(
                        &["bad inline flags: cannot turn off flags 'a', 'u' and 'L'"],
                        0,
                    ));
                }
                off |= flag;
                mark = self.after_flag("missing :", ":")?;
                if mark == ':' {
                    break;
                }
            }
        }
        if off & flags::TEMPLATE != 0 || on & flags::TEMPLATE != 0 {
            let what = if off & flags::TEMPLATE != 0 {
                "off"
            } else {
                "on"
            };
            return Err(self
                .source
                .error(&["bad inline flags: cannot turn ", what, " global flag"], 1));
        }
        if on & off != 0 {
            return Err(self
                .source
                .error(&["bad inline flags: flag turned on and off"], 1));
        }
        Ok(Some((on, off)))
    }

    fn flag_on(&self, letter: char, before: u32) -> Result<u32, Failure> {
        let flag = flags::of_letter(letter as u32).unwrap_or(0);
        let refused = match self.source.is_text {
            true if letter == 'L' => Some("cannot use 'L' flag with a str pattern"),
            false if letter == 'u' => Some("cannot use 'u' flag with a bytes pattern"),
            _ if flag & TYPES != 0 && (before | flag) & TYPES != flag => {
                Some("flags 'a', 'u' and 'L' are incompatible")
            }
            _ => None,
        };
        match refused {
            Some(text) => Err(self.source.error(&["bad inline flags: ", text], 0)),
            None => Ok(flag),
        }
    }

    /// The next letter of flags, or one of `ends`.
    fn after_flag(&mut self, missing: &str, ends: &str) -> Result<char, Failure> {
        let Some(token) = self.source.get()? else {
            return Err(self.source.error(&[missing], 0));
        };
        if let Token::Plain(c) = token
            && let Some(letter) = char::from_u32(c)
            && (ends.contains(letter) || flags::of_letter(c).is_some())
        {
            return Ok(letter);
        }
        let text = match is_alpha(token) {
            true => "unknown flag",
            false => missing,
        };
        Err(self.source.error(&[text], token.width()))
    }
}
