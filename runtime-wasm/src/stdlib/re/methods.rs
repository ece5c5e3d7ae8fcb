//! Methods of `re.Pattern` that search.

use super::match_::{self, Expansion};
use super::pattern::Pattern;
use super::search::{Found, How, find_match};
use super::subject::{self, view_for};
use super::template::{self, Template};
use crate::molt;
use crate::object::call;
use crate::object::list::List;
use crate::object::refs::Ref;
use crate::object::shortage;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value};
use molt_abi::layouts::TYPE_CALLABLE;
use std::rc::Rc;

fn matched(
    p: &Pattern,
    string: &Value,
    pos: Option<i64>,
    endpos: Option<i64>,
    how: How,
) -> PyResult<Value> {
    let view = view_for(p, string)?;
    let chars = view.chars();
    let range = subject::range(chars.len(), pos, endpos);
    let mut found = Found::default();
    Ok(
        match find_match(&p.program, chars, range, how, false, &mut found) {
            true => match_::make(p, string, found, range),
            false => Value::NONE,
        },
    )
}

/// `pos` and `endpos` as far as they go.
pub(super) fn place(v: Option<&Value>) -> PyResult<Option<i64>> {
    v.map(crate::object::arguments::index_i64).transpose()
}

#[molt::method(
    ty = "Pattern",
    sig = "match(self, /, string, pos=0, endpos=9223372036854775807)",
    text = "($self, /, string, pos=0, endpos=sys.maxsize)"
)]
fn match_at(
    p: &Pattern,
    string: &Value,
    pos: Option<&Value>,
    endpos: Option<&Value>,
) -> PyResult<Value> {
    matched(p, string, place(pos)?, place(endpos)?, How::Match)
}

#[molt::method(
    ty = "Pattern",
    sig = "fullmatch(self, /, string, pos=0, endpos=9223372036854775807)",
    text = "($self, /, string, pos=0, endpos=sys.maxsize)"
)]
fn fullmatch(
    p: &Pattern,
    string: &Value,
    pos: Option<&Value>,
    endpos: Option<&Value>,
) -> PyResult<Value> {
    matched(p, string, place(pos)?, place(endpos)?, How::Whole)
}

#[molt::method(
    ty = "Pattern",
    sig = "search(self, /, string, pos=0, endpos=9223372036854775807)",
    text = "($self, /, string, pos=0, endpos=sys.maxsize)"
)]
fn search(
    p: &Pattern,
    string: &Value,
    pos: Option<&Value>,
    endpos: Option<&Value>,
) -> PyResult<Value> {
    matched(p, string, place(pos)?, place(endpos)?, How::Search)
}

/// Goes through the matches of a text, one after the other.
pub(super) struct Walk {
    pub start: usize,
    end: usize,
    /// The last match was empty: the next one at its place must not be.
    pub advances: bool,
    pub found: Found,
}

impl Walk {
    pub fn new((start, end): (usize, usize)) -> Walk {
        Walk {
            start,
            end,
            advances: false,
            found: Found::default(),
        }
    }

    fn step(&mut self, p: &Pattern, string: &Value) -> PyResult<bool> {
        self.step_by(p, string, How::Search)
    }

    pub fn step_by(&mut self, p: &Pattern, string: &Value, how: How) -> PyResult<bool> {
        let view = view_for(p, string)?;
        let chars = view.chars();
        let range = (self.start, self.end.min(chars.len()));
        let found = find_match(
            &p.program,
            chars,
            range,
            how,
            self.advances,
            &mut self.found,
        );
        if found {
            self.advances = self.found.start == self.found.end;
            self.start = self.found.end;
        }
        Ok(found)
    }

    /// A group's text; what did not match is empty.
    fn text(&self, string: &Value, group: usize) -> Value {
        let (start, end) = self.found.span(group).unwrap_or((0, 0));
        subject::slice(string, start, end)
    }
}

#[molt::method(
    ty = "Pattern",
    sig = "findall(self, /, string, pos=0, endpos=9223372036854775807) -> list",
    text = "($self, /, string, pos=0, endpos=sys.maxsize)"
)]
fn findall(
    p: &Pattern,
    string: &Value,
    pos: Option<&Value>,
    endpos: Option<&Value>,
) -> PyResult<Ref<List>> {
    let (pos, endpos) = (place(pos)?, place(endpos)?);
    let len = view_for(p, string)?.len();
    let mut walk = Walk::new(subject::range(len, pos, endpos));
    let mut all = Vec::new();
    while walk.step(p, string)? {
        let found = match p.program.groups {
            n @ 0..=1 => walk.text(string, n),
            n => {
                let parts = (1..=n).map(|i| walk.text(string, i));
                Tuple::from_vec(parts.collect()).into_value()
            }
        };
        shortage::push(&mut all, found)?;
    }
    crate::object::alloc::ensure(all.len() * 8)?;
    Ok(List::from_vec(all))
}

#[molt::method(ty = "Pattern", sig = "split(self, /, string, maxsplit=0) -> list")]
fn split(p: &Pattern, string: &Value, maxsplit: Option<&Value>) -> PyResult<Ref<List>> {
    let most = place(maxsplit)?.unwrap_or(0);
    let len = view_for(p, string)?.len();
    let mut walk = Walk::new((0, len));
    let mut parts = Vec::new();
    let (mut last, mut count) = (0, 0);
    while (most == 0 || count < most) && walk.step(p, string)? {
        parts.push(subject::slice(string, last, walk.found.start));
        for i in 1..=p.program.groups {
            parts.push(match walk.found.span(i) {
                Some((start, end)) => subject::slice(string, start, end),
                None => Value::NONE,
            });
        }
        last = walk.found.end;
        count += 1;
    }
    parts.push(subject::slice(string, last, len));
    Ok(List::from_vec(parts))
}

/// What stands in for matches.
enum Filter<'a> {
    Function(&'a Value),
    Template(Rc<Template>),
}

impl Filter<'_> {
    fn of<'a>(p: &Pattern, replacement: &'a Value) -> PyResult<Filter<'a>> {
        let ty = replacement.ty();
        if ty.has(TYPE_CALLABLE) || ty.slot_call().is_some() {
            return Ok(Filter::Function(replacement));
        }
        template::of(p, replacement).map(Filter::Template)
    }
}

/// The text with up to `most` matches replaced, and how many were.
fn replaced(p: &Pattern, replacement: &Value, string: &Value, most: i64) -> PyResult<(Value, i64)> {
    let filter = Filter::of(p, replacement)?;
    let len = view_for(p, string)?.len();
    let mut walk = Walk::new((0, len));
    let mut out = Expansion::new(p.is_text);
    let (mut last, mut count, mut pieces) = (0, 0, 0);
    let mut wrong: Option<(Value, usize)> = None;
    while (most == 0 || count < most) && walk.step(p, string)? {
        let start = walk.found.start;
        if last < start {
            out.push_part(string, last, start);
            pieces += 1;
        }
        last = walk.found.end;
        match &filter {
            Filter::Template(t) if t.is_text == p.is_text => {
                out.push(&t.parts, string, &walk.found, p.is_text)?;
                pieces += 1;
            }
            Filter::Template(_) => {
                wrong.get_or_insert((replacement.clone(), pieces));
                pieces += 1;
            }
            Filter::Function(f) => {
                let found = Found {
                    groups: walk.found.groups.clone(),
                    ..walk.found
                };
                let m = match_::make(p, string, found, (0, len));
                let item = call::call1(f, &m)?;
                if item.is_none() {
                } else if template::fits(&item, p.is_text) {
                    out.push_value(&item);
                    pieces += 1;
                } else {
                    wrong.get_or_insert((item, pieces));
                    pieces += 1;
                }
            }
        }
        count += 1;
    }
    if let Some((item, before)) = wrong {
        template::check(&item, p.is_text, before)?;
    }
    if count == 0 {
        return Ok((subject::slice(string, 0, len), 0));
    }
    out.push_part(string, last, len);
    Ok((out.finish(), count))
}

#[molt::method(ty = "Pattern", sig = "sub(self, /, repl, string, count=0)")]
fn sub(p: &Pattern, repl: &Value, string: &Value, count: Option<&Value>) -> PyResult<Value> {
    Ok(replaced(p, repl, string, place(count)?.unwrap_or(0))?.0)
}

#[molt::method(ty = "Pattern", sig = "subn(self, /, repl, string, count=0) -> tuple")]
fn subn(p: &Pattern, repl: &Value, string: &Value, count: Option<&Value>) -> PyResult<Ref<Tuple>> {
    let (text, n) = replaced(p, repl, string, place(count)?.unwrap_or(0))?;
    Ok(Tuple::new([text, Value::int(n)]))
}
