//! `str.format`: replacement fields.
//!
//! Takes a template and what its fields may name, gives the text. Attribute and index access, nested
//! fields in specs (one level), automatic and manual numbering. Never parses format specs themselves.

use crate::object::attr;
use crate::object::dict::Dict;
use crate::object::exception::raise_value;
use crate::object::refs::{PyObject, Ref};
use crate::object::str::{Chars, Str};
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::{format, repr, subscript};
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::text::spec::shown;
use crate::types::exceptions::{molt_type_IndexError, molt_type_KeyError, molt_type_ValueError};

/// What fields may name.
pub enum Source<'a> {
    /// `format(*args, **kwargs)`
    Call(&'a [Value], Option<&'a Dict>),
    /// `format_map(mapping)`
    Mapping(&'a Value),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Numbering {
    Open,
    Automatic,
    Manual,
}

struct Formatter<'a> {
    source: Source<'a>,
    numbering: Numbering,
    next: usize,
}

#[cold]
fn fail(message: &str) -> Raised {
    raise!(molt_type_ValueError, message)
}

const OPEN: u32 = b'{' as u32;
const CLOSE: u32 = b'}' as u32;

/// Formats the whole template.
pub fn format_template(template: &Str, source: Source) -> PyResult<Ref<Str>> {
    let mut f = Formatter {
        source,
        numbering: Numbering::Open,
        next: 0,
    };
    let mut out = StrBuilder::with_capacity(template.len() + 16);
    f.run(template.chars(), 2, &mut out)?;
    Ok(out.finish())
}

/// A field as it stands between the braces.
struct Field<'a> {
    name: Chars<'a>,
    conversion: u32,
    spec: Chars<'a>,
    nested: bool,
}

/// The integer that the text is, if it is one.
fn integer(text: Chars) -> PyResult<Option<usize>> {
    if text.is_empty() {
        return Ok(None);
    }
    let mut n: u64 = 0;
    for c in text.iter() {
        let Some(d) = crate::text::unicode::decimal_value(c) else {
            return Ok(None);
        };
        if n > (i64::MAX as u64 - d as u64) / 10 {
            return Err(fail("Too many decimal digits in format string"));
        }
        n = n * 10 + d as u64;
    }
    Ok(Some(n.min(usize::MAX as u64) as usize))
}

/// Reads a field; `at` is after the opening brace, and ends after the closing one.
fn parse_field<'a>(t: Chars<'a>, at: &mut usize) -> PyResult<Field<'a>> {
    let (start, len) = (*at, t.len());
    let mut c = 0;
    while *at < len {
        c = t.at(*at);
        *at += 1;
        match c {
            OPEN => return Err(fail("unexpected '{' in field name")),
            0x5B => {
                while *at < len && t.at(*at) != b']' as u32 {
                    *at += 1;
                }
            }
            CLOSE | 0x3A | 0x21 => break,
            _ => {}
        }
    }
    let ended = matches!(c, CLOSE | 0x3A | 0x21) && *at > start;
    if !ended {
        return Err(fail("expected '}' before end of string"));
    }
    let mut f = Field {
        name: t.slice(start, *at - 1),
        conversion: 0,
        spec: t.slice(0, 0),
        nested: false,
    };
    if c == CLOSE {
        return Ok(f);
    }
    if c == 0x21 {
        if *at >= len {
            return Err(fail("end of string while looking for conversion specifier"));
        }
        f.conversion = t.at(*at);
        *at += 1;
        if *at < len {
            let after = t.at(*at);
            *at += 1;
            match after {
                CLOSE => return Ok(f),
                0x3A => {}
                _ => return Err(fail("expected ':' after conversion specifier")),
            }
        }
    }
    let spec_start = *at;
    let mut depth = 1;
    while *at < len {
        match t.at(*at) {
            OPEN => (depth, f.nested) = (depth + 1, true),
            CLOSE => depth -= 1,
            _ => {}
        }
        *at += 1;
        if depth == 0 {
            f.spec = t.slice(spec_start, *at - 1);
            return Ok(f);
        }
    }
    Err(fail("unmatched '{' in format spec"))
}

impl Formatter<'_> {
    fn run(&mut self, t: Chars, depth: u32, out: &mut StrBuilder) -> PyResult<()> {
        if depth == 0 {
            return Err(fail("Max string recursion exceeded"));
        }
        let (mut at, len) = (0, t.len());
        while at < len {
            let start = at;
            while at < len && !matches!(t.at(at), OPEN | CLOSE) {
                at += 1;
            }
            out.push_chars(t.slice(start, at));
            if at == len {
                break;
            }
            let c = t.at(at);
            at += 1;
            if at < len && t.at(at) == c {
                out.push_char(c);
                at += 1;
            } else if c == CLOSE {
                return Err(fail("Single '}' encountered in format string"));
            } else if at == len {
                return Err(fail("Single '{' encountered in format string"));
            } else {
                let field = parse_field(t, &mut at)?;
                self.render(&field, depth, out)?;
            }
        }
        Ok(())
    }

    fn render(&mut self, field: &Field, depth: u32, out: &mut StrBuilder) -> PyResult<()> {
        let mut v = self.object(field.name)?;
        v = match field.conversion {
            0 => v,
            0x72 => repr::repr(&v)?.into_value(),
            0x73 => repr::str(&v)?.into_value(),
            0x61 => repr::ascii(&v)?.into_value(),
            c => {
                return Err(raise!(
                    molt_type_ValueError,
                    "Unknown conversion specifier ",
                    shown(c)
                ));
            }
        };
        if field.spec.is_empty() {
            if let Some(s) = v.downcast_exact::<Str>() {
                out.push(s);
                return Ok(());
            }
            if let Some(n) = v.as_small_int() {
                out.push_int(n);
                return Ok(());
            }
        }
        let spec = if field.nested {
            let mut inner = StrBuilder::new();
            self.run(field.spec, depth - 1, &mut inner)?;
            inner.finish()
        } else if field.spec.is_empty() {
            Str::empty().to_ref()
        } else {
            Str::from_chars(field.spec)
        };
        out.push(&*format::format(&v, &spec)?);
        Ok(())
    }

    /// The value of a whole field name.
    fn object(&mut self, name: Chars) -> PyResult<Value> {
        let len = name.len();
        let end = (0..len)
            .find(|&i| matches!(name.at(i), 0x2E | 0x5B))
            .unwrap_or(len);
        let mut v = self.first(name.slice(0, end))?;
        let mut at = end;
        while at < len {
            let c = name.at(at);
            at += 1;
            let start = at;
            match c {
                0x2E => {
                    while at < len && !matches!(name.at(at), 0x2E | 0x5B) {
                        at += 1;
                    }
                    let attribute = non_empty(name.slice(start, at))?;
                    v = attr::getattr(&v, &Str::from_chars(attribute))?;
                }
                0x5B => {
                    while at < len && name.at(at) != b']' as u32 {
                        at += 1;
                    }
                    if at == len {
                        return Err(fail("Missing ']' in format string"));
                    }
                    let key = non_empty(name.slice(start, at))?;
                    at += 1;
                    let key = match integer(key)? {
                        Some(i) => Value::int(i as i64),
                        None => Str::from_chars(key).into_value(),
                    };
                    v = subscript::getitem(&v, &key)?;
                }
                _ => {
                    return Err(fail(
                        "Only '.' or '[' may follow ']' in format field specifier",
                    ));
                }
            }
        }
        Ok(v)
    }

    /// The value of what stands before the first `.` or `[`.
    fn first(&mut self, name: Chars) -> PyResult<Value> {
        let mut index = integer(name)?;
        if name.is_empty() || index.is_some() {
            let wanted = if name.is_empty() {
                Numbering::Automatic
            } else {
                Numbering::Manual
            };
            match (self.numbering, wanted) {
                (Numbering::Manual, Numbering::Automatic) => {
                    return Err(fail(
                        "cannot switch from manual field specification to automatic field numbering",
                    ));
                }
                (Numbering::Automatic, Numbering::Manual) => {
                    return Err(fail(
                        "cannot switch from automatic field numbering to manual field specification",
                    ));
                }
                _ => self.numbering = wanted,
            }
            if name.is_empty() {
                index = Some(self.next);
                self.next += 1;
            }
        }
        match (&self.source, index) {
            (Source::Mapping(_), Some(_)) => Err(fail("Format string contains positional fields")),
            (Source::Mapping(m), None) => {
                subscript::getitem(m, &Str::from_chars(name).into_value())
            }
            (Source::Call(args, _), Some(i)) => args.get(i).cloned().ok_or_else(|| {
                raise!(
                    molt_type_IndexError,
                    "Replacement index ",
                    i,
                    " out of range for positional args tuple"
                )
            }),
            (Source::Call(_, kwargs), None) => {
                let key = Str::from_chars(name);
                let found = kwargs.and_then(|d| d.get_str(&key));
                found.ok_or_else(|| raise_value(&molt_type_KeyError, key.to_value()))
            }
        }
    }
}

fn non_empty(text: Chars) -> PyResult<Chars> {
    if text.is_empty() {
        Err(fail("Empty attribute in format string"))
    } else {
        Ok(text)
    }
}
