//! JSON text to values, a value at a time.
//!
//! Takes characters of any width; gives values, or what is wrong and where. Hooks run as soon as their value is read.

use crate::object::call;
use crate::object::dict::Dict;
use crate::object::list::List;
use crate::object::str::{Chars, Str};
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Raised, Value};
use crate::object::version;
use crate::ops::depth;
use crate::text::builder::StrBuilder;
use crate::types::str::part;
use crate::types::{float, int};

/// What is wrong: a message and a place, or an exception of a hook.
pub enum Wrong {
    Text(&'static str, usize),
    Raised,
}

impl From<Raised> for Wrong {
    fn from(_: Raised) -> Wrong {
        Wrong::Raised
    }
}

pub type Read<T> = Result<T, Wrong>;

/// Functions of the decoder; None is the usual way.
pub struct Hooks<'a> {
    pub object: &'a Value,
    pub pairs: &'a Value,
    pub float: &'a Value,
    pub int: &'a Value,
    pub constant: &'a Value,
    pub strict: bool,
}

/// Characters of one width.
pub trait Unit: Copy + Into<u32> + 'static {
    fn chars(part: &[Self]) -> Chars<'_>;
}

impl Unit for u8 {
    fn chars(part: &[u8]) -> Chars<'_> {
        Chars::One(part)
    }
}

impl Unit for u16 {
    fn chars(part: &[u16]) -> Chars<'_> {
        Chars::Two(part)
    }
}

impl Unit for u32 {
    fn chars(part: &[u32]) -> Chars<'_> {
        Chars::Four(part)
    }
}

pub struct Scanner<'a, T> {
    pub text: &'a [T],
    /// All of the text is ASCII.
    pub ascii: bool,
    pub hooks: &'a Hooks<'a>,
    pub place: usize,
    /// Keys that were read, so that equal ones are one object.
    keys: Option<crate::object::refs::Ref<Dict>>,
}

const END: u32 = u32::MAX;

impl<'a, T: Unit> Scanner<'a, T> {
    pub fn new(text: &'a [T], ascii: bool, hooks: &'a Hooks<'a>, place: usize) -> Scanner<'a, T> {
        Scanner {
            text,
            ascii,
            hooks,
            place,
            keys: None,
        }
    }

    #[inline(always)]
    fn peek(&self) -> u32 {
        self.text.get(self.place).map_or(END, |&c| c.into())
    }

    #[inline(always)]
    pub fn skip_space(&mut self) {
        while matches!(self.peek(), 0x20 | 9 | 10 | 13) {
            self.place += 1;
        }
    }

    fn wrong<U>(&self, message: &'static str) -> Read<U> {
        Err(Wrong::Text(message, self.place))
    }

    fn eat_word(&mut self, word: &str) -> bool {
        let here = &self.text[self.place..];
        let found = here.len() >= word.len()
            && word
                .bytes()
                .zip(here)
                .all(|(w, &c)| Into::<u32>::into(c) == w as u32);
        if found {
            self.place += word.len();
        }
        found
    }

    /// The value here.
    pub fn value(&mut self) -> Read<Value> {
        match self.peek() {
            0x22 => {
                self.place += 1;
                self.string()
            }
            0x7B => self.nested(true),
            0x5B => self.nested(false),
            0x6E if self.eat_word("null") => Ok(Value::NONE),
            0x74 if self.eat_word("true") => Ok(Value::TRUE),
            0x66 if self.eat_word("false") => Ok(Value::FALSE),
            0x4E if self.eat_word("NaN") => self.constant("NaN", f64::NAN),
            0x49 if self.eat_word("Infinity") => self.constant("Infinity", f64::INFINITY),
            0x2D if self.eat_word("-Infinity") => self.constant("-Infinity", f64::NEG_INFINITY),
            0x2D | 0x30..=0x39 => self.number(),
            _ => self.wrong("Expecting value"),
        }
    }

    fn constant(&mut self, name: &'static str, value: f64) -> Read<Value> {
        if self.hooks.constant.is_none() {
            return Ok(Value::float(value));
        }
        Ok(call::call1(self.hooks.constant, &Value::str(name))?)
    }

    fn nested(&mut self, object: bool) -> Read<Value> {
        let doing = match object {
            true => " while decoding a JSON object from a unicode string",
            false => " while decoding a JSON array from a unicode string",
        };
        let mut found = Err(Wrong::Raised);
        self.place += 1;
        depth::deeper(depth::USUAL, doing, || {
            found = match object {
                true => self.object(),
                false => self.array(),
            };
            Ok(())
        })?;
        found
    }

    fn array(&mut self) -> Read<Value> {
        let items = List::empty();
        self.skip_space();
        if self.peek() != 0x5D {
            loop {
                let item = self.value()?;
                items.try_push(item)?;
                self.skip_space();
                match self.peek() {
                    0x5D => break,
                    0x2C => self.place += 1,
                    _ => return self.wrong("Expecting ',' delimiter"),
                }
                self.after_comma(0x5D, "Illegal trailing comma before end of array")?;
            }
        }
        self.place += 1;
        Ok(items.into_value())
    }

    /// White space; since 3.13, a bracket that follows the comma is told of.
    fn after_comma(&mut self, end: u32, wrong: &'static str) -> Read<()> {
        let comma = self.place - 1;
        self.skip_space();
        match self.peek() == end && version::since(13) {
            true => Err(Wrong::Text(wrong, comma)),
            false => Ok(()),
        }
    }

    fn key(&mut self) -> Read<Value> {
        if self.peek() != 0x22 {
            return self.wrong("Expecting property name enclosed in double quotes");
        }
        self.place += 1;
        let key = self.string()?;
        let keys = self.keys.get_or_insert_with(Dict::empty);
        let key = keys.get_or_insert(&key, &key)?;
        self.skip_space();
        if self.peek() != 0x3A {
            return self.wrong("Expecting ':' delimiter");
        }
        self.place += 1;
        self.skip_space();
        Ok(key)
    }

    fn object(&mut self) -> Read<Value> {
        let by_pairs = !self.hooks.pairs.is_none();
        let pairs = List::empty();
        let dict = Dict::empty();
        self.skip_space();
        if self.peek() != 0x7D {
            loop {
                let key = self.key()?;
                let value = self.value()?;
                match by_pairs {
                    true => pairs.try_push(Tuple::new([key, value]).into_value())?,
                    false => dict.insert(&key, value)?,
                }
                self.skip_space();
                match self.peek() {
                    0x7D => break,
                    0x2C => self.place += 1,
                    _ => return self.wrong("Expecting ',' delimiter"),
                }
                self.after_comma(0x7D, "Illegal trailing comma before end of object")?;
            }
        }
        self.place += 1;
        if by_pairs {
            return Ok(call::call1(self.hooks.pairs, &pairs.into_value())?);
        }
        let dict = dict.into_value();
        match self.hooks.object.is_none() {
            true => Ok(dict),
            false => Ok(call::call1(self.hooks.object, &dict)?),
        }
    }

    fn skip_digits(&mut self) -> bool {
        let start = self.place;
        while matches!(self.peek(), 0x30..=0x39) {
            self.place += 1;
        }
        self.place > start
    }

    fn number(&mut self) -> Read<Value> {
        let start = self.place;
        if self.peek() == 0x2D {
            self.place += 1;
        }
        match self.peek() {
            0x30 => self.place += 1,
            0x31..=0x39 => {
                self.skip_digits();
            }
            _ => return Err(Wrong::Text("Expecting value", start)),
        }
        let mut is_float = false;
        let whole = self.place;
        if self.peek() == 0x2E {
            self.place += 1;
            match self.skip_digits() {
                true => is_float = true,
                false => self.place = whole,
            }
        }
        let mantissa = self.place;
        if matches!(self.peek(), 0x45 | 0x65) {
            self.place += 1;
            if matches!(self.peek(), 0x2B | 0x2D) {
                self.place += 1;
            }
            match self.skip_digits() {
                true => is_float = true,
                false => self.place = mantissa,
            }
        }
        let part = &self.text[start..self.place];
        let digits: Vec<u8> = part.iter().map(|&c| Into::<u32>::into(c) as u8).collect();
        Ok(number_of(&digits, is_float, self.hooks)?)
    }

    /// After the opening quote.
    pub fn string(&mut self) -> Read<Value> {
        let begin = self.place - 1;
        let mut from = self.place;
        let mut built: Option<StrBuilder> = None;
        loop {
            match self.peek() {
                0x22 => break,
                0x5C => {
                    let out = built.get_or_insert_with(StrBuilder::new);
                    out.push_chars(T::chars(&self.text[from..self.place]));
                    let c = self.escape(begin)?;
                    out.push_char(c);
                    from = self.place;
                }
                END => return Err(Wrong::Text("Unterminated string starting at", begin)),
                0..=0x1F if self.hooks.strict => {
                    return self.wrong("Invalid control character at");
                }
                _ => self.place += 1,
            }
        }
        let last = T::chars(&self.text[from..self.place]);
        self.place += 1;
        Ok(match built {
            None => part::of_chars(last, self.ascii).into_value(),
            Some(mut out) => {
                out.push_chars(last);
                out.finish().into_value()
            }
        })
    }

    /// What a backslash stands for.
    fn escape(&mut self, begin: usize) -> Read<u32> {
        self.place += 1;
        let c = match self.peek() {
            END => return Err(Wrong::Text("Unterminated string starting at", begin)),
            0x75 => return self.unicode(),
            c @ (0x22 | 0x5C | 0x2F) => c,
            0x62 => 8,
            0x66 => 12,
            0x6E => 10,
            0x72 => 13,
            0x74 => 9,
            _ => return Err(Wrong::Text("Invalid \\escape", self.place - 1)),
        };
        self.place += 1;
        Ok(c)
    }

    /// Four digits of a code unit, which something must follow.
    fn unit(&self, at: usize) -> Option<u32> {
        let digits = self.text.get(at..at + 4)?;
        digits.iter().try_fold(0, |n, &c| {
            let digit = char::from_u32(c.into())?.to_digit(16)?;
            Some(n << 4 | digit)
        })
    }

    fn unicode(&mut self) -> Read<u32> {
        const BAD: &str = "Invalid \\uXXXX escape";
        let at = self.place + 1;
        if at + 4 >= self.text.len() {
            return Err(Wrong::Text(BAD, at - 1));
        }
        let Some(c) = self.unit(at) else {
            return Err(Wrong::Text(BAD, at - 1));
        };
        self.place = at + 4;
        let pair = (0xD800..0xDC00).contains(&c) && self.place + 6 < self.text.len();
        if pair && self.text[self.place].into() == 0x5C && self.text[self.place + 1].into() == 0x75
        {
            let Some(low) = self.unit(self.place + 2) else {
                return Err(Wrong::Text(BAD, self.place + 1));
            };
            if (0xDC00..0xE000).contains(&low) {
                self.place += 6;
                return Ok(0x1_0000 + ((c & 0x3FF) << 10 | low & 0x3FF));
            }
        }
        Ok(c)
    }
}

fn number_of(digits: &[u8], is_float: bool, hooks: &Hooks) -> PyResult<Value> {
    let hook = if is_float { hooks.float } else { hooks.int };
    if !hook.is_none() {
        return call::call1(hook, &Str::ascii(digits).into_value());
    }
    if is_float {
        return Ok(Value::float(float::parse_text(digits).unwrap_or(f64::NAN)));
    }
    if digits.len() < 18 {
        let negative = digits[0] == b'-';
        let n = digits[negative as usize..]
            .iter()
            .fold(0i64, |n, &d| n * 10 + (d - b'0') as i64);
        return Ok(Value::int(if negative { -n } else { n }));
    }
    let text = Str::ascii(digits).into_value();
    int::parse::parse(&text, digits, 10)
}
