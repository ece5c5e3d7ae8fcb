//! `re.Match`: the type and its methods.

use super::pattern::{self, Pattern};
use super::search::Found;
use super::subject;
use super::template::{self, Part};
use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::dict::Dict;
use crate::object::field::Field;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::number;
use crate::ops::repr::repr as repr_of;
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::types::bytes::Bytes;
use crate::types::exceptions::molt_type_IndexError;
use crate::types::object::molt_type_object;
use molt_abi::layouts::TYPE_GC;

/// One match.
#[repr(C)]
pub struct Match {
    head: Object,
    pattern: Ref<Pattern>,
    string: Value,
    found: Found,
    pos: usize,
    endpos: usize,
    regs: Field,
}

crate::py_object!(Match, molt_type_Match, "re.Match");

builtin_type! {
    /// `re.Match`.
    pub static molt_type_Match = "Match" in "_re", base molt_type_object "object",
        layout Match, flags TYPE_GC, shown "re";
    dealloc: alloc::drop_object::<Match>,
    traverse: |o, visit| {
        let m = unsafe { &*(o as *const Match) };
        visit(&m.string);
        m.regs.visit(visit);
    },
    repr: repr,
    getitem: |v, index| group_by(this(v), index),
}

crate::dunders! { "Match" Match; getitem |v: &Value, index: &Value| group_by(this(v), index) }

fn this(v: &Value) -> &Match {
    unsafe { v.cast::<Match>() }
}

pub fn make(p: &Pattern, string: &Value, found: Found, (pos, endpos): (usize, usize)) -> Value {
    alloc::new(&molt_type_Match, |head| Match {
        head,
        pattern: p.to_ref(),
        string: string.clone(),
        found,
        pos,
        endpos,
        regs: Field::new(None),
    })
    .into_value()
}

fn repr(v: &Value) -> PyResult<Value> {
    let m = this(v);
    let shown = repr_of(&m.text(0, &Value::NONE))?;
    let mut out = StrBuilder::new();
    out.push_str("<re.Match object; span=(");
    out.push_int(m.found.start as i64);
    out.push_str(", ");
    out.push_int(m.found.end as i64);
    out.push_str("), match=");
    out.push_chars(shown.chars().slice(0, shown.len().min(50)));
    out.push_str(">");
    Ok(out.finish().into_value())
}

#[cold]
fn no_group() -> Raised {
    raise!(molt_type_IndexError, "no such group")
}

impl Match {
    fn groups(&self) -> usize {
        self.found.groups.len() / 2
    }

    fn text(&self, group: usize, default: &Value) -> Value {
        match self.found.span(group) {
            Some((start, end)) => subject::slice(&self.string, start, end),
            None => default.clone(),
        }
    }

    /// The number of a group that is given by number or name.
    fn number(&self, group: &Value) -> PyResult<usize> {
        let mut index = group.as_small_int();
        if index.is_none() && number::has_index(group) {
            index = Some(number::index_clamped(group)?);
        }
        if index.is_none() {
            index = self.pattern.names.get(group)?.and_then(|n| n.as_int());
        }
        match index {
            Some(n) if n >= 0 && n as u64 <= self.groups() as u64 => Ok(n as usize),
            _ => Err(no_group()),
        }
    }

    fn span_of(&self, group: Option<&Value>) -> PyResult<(i64, i64)> {
        let n = match group {
            Some(g) => self.number(g)?,
            None => 0,
        };
        Ok(match self.found.span(n) {
            Some((start, end)) => (start as i64, end as i64),
            None => (-1, -1),
        })
    }
}

fn pair((start, end): (i64, i64)) -> Value {
    Tuple::new([Value::int(start), Value::int(end)]).into_value()
}

fn group_by(m: &Match, group: &Value) -> PyResult<Value> {
    Ok(m.text(m.number(group)?, &Value::NONE))
}

#[molt::method(ty = "Match", sig = "group(self, /, *args)", text = "")]
fn group(m: &Match, args: &Tuple) -> PyResult<Value> {
    match args.as_slice() {
        [] => Ok(m.text(0, &Value::NONE)),
        [one] => group_by(m, one),
        many => {
            let parts: PyResult<Vec<Value>> = many.iter().map(|g| group_by(m, g)).collect();
            Ok(Tuple::from_vec(parts?).into_value())
        }
    }
}

#[molt::method(ty = "Match", sig = "groups(self, /, default=None) -> tuple")]
fn groups(m: &Match, default: Option<&Value>) -> Ref<Tuple> {
    let default = &default.cloned().unwrap_or(Value::NONE);
    let parts = (1..=m.groups()).map(|i| m.text(i, default));
    Tuple::from_vec(parts.collect())
}

#[molt::method(ty = "Match", sig = "groupdict(self, /, default=None) -> dict")]
fn groupdict(m: &Match, default: Option<&Value>) -> PyResult<Ref<Dict>> {
    let found = Dict::empty();
    let default = &default.cloned().unwrap_or(Value::NONE);
    pattern::each_name(&m.pattern, |name, number| {
        found.insert(&name, m.text(number, default))
    })?;
    Ok(found)
}

#[molt::method(ty = "Match", sig = "start(self, group=0, /) -> int")]
fn start(m: &Match, group: Option<&Value>) -> PyResult<i64> {
    Ok(m.span_of(group)?.0)
}

#[molt::method(ty = "Match", sig = "end(self, group=0, /) -> int")]
fn end(m: &Match, group: Option<&Value>) -> PyResult<i64> {
    Ok(m.span_of(group)?.1)
}

#[molt::method(ty = "Match", sig = "span(self, group=0, /) -> tuple")]
fn span(m: &Match, group: Option<&Value>) -> PyResult<Value> {
    Ok(pair(m.span_of(group)?))
}

#[molt::method(ty = "Match", sig = "expand(self, /, template)")]
fn expand(m: &Match, text: &Value) -> PyResult<Value> {
    let parsed = template::of(&m.pattern, text)?;
    let mut out = Expansion::new(parsed.is_text);
    out.push(&parsed.parts, &m.string, &m.found, m.pattern.is_text)?;
    Ok(out.finish())
}

/// Text in the making from templates and parts of what was searched.
pub struct Expansion {
    out: StrBuilder,
    pub is_text: bool,
}

impl Expansion {
    pub fn new(is_text: bool) -> Expansion {
        Expansion {
            out: StrBuilder::new(),
            is_text,
        }
    }

    /// What a template makes of a match.
    pub fn push(
        &mut self,
        parts: &[Part],
        string: &Value,
        found: &Found,
        is_text: bool,
    ) -> PyResult<()> {
        for part in parts {
            match part {
                Part::Text(chars) => chars.iter().for_each(|&c| self.out.push_char(c)),
                Part::Group(n) => {
                    let Some((start, end)) = found.span(*n) else {
                        continue;
                    };
                    if is_text != self.is_text {
                        let value = subject::slice(string, start, end);
                        template::check(&value, self.is_text, 0)?;
                    }
                    self.push_part(string, start, end);
                }
            }
        }
        Ok(())
    }

    pub fn push_part(&mut self, string: &Value, start: usize, end: usize) {
        if let Ok(view) = subject::view(string) {
            let chars = view.chars();
            let end = end.min(chars.len());
            self.out.push_chars(chars.slice(start.min(end), end));
        }
    }

    pub fn push_value(&mut self, v: &Value) {
        if let Ok(view) = subject::view(v) {
            self.out.push_chars(view.chars());
        }
    }

    pub fn finish(self) -> Value {
        match self.is_text {
            true => self.out.finish().into_value(),
            false => Bytes::new(&self.out.into_bytes()).into_value(),
        }
    }
}

#[molt::getter(ty = "Match", name = "string", setter = "molt_s_readonly")]
fn string(m: &Match) -> Value {
    m.string.clone()
}

#[molt::getter(ty = "Match", name = "re", setter = "molt_s_readonly")]
fn re(m: &Match) -> Value {
    m.pattern.to_value()
}

#[molt::getter(ty = "Match", name = "pos", stub = "int", setter = "molt_s_readonly")]
fn pos(m: &Match) -> i64 {
    m.pos as i64
}

#[molt::getter(
    ty = "Match",
    name = "endpos",
    stub = "int",
    setter = "molt_s_readonly"
)]
fn endpos(m: &Match) -> i64 {
    m.endpos as i64
}

#[molt::getter(ty = "Match", name = "lastindex")]
fn lastindex(m: &Match) -> Value {
    match m.found.last {
        n if n > 0 => Value::int(n as i64),
        _ => Value::NONE,
    }
}

#[molt::getter(ty = "Match", name = "lastgroup")]
fn lastgroup(m: &Match) -> PyResult<Value> {
    let mut found = Value::NONE;
    pattern::each_name(&m.pattern, |name, number| {
        if number as i32 == m.found.last {
            found = name;
        }
        Ok(())
    })?;
    Ok(found)
}

#[molt::getter(ty = "Match", name = "regs", stub = "tuple")]
fn regs(m: &Match) -> Value {
    if let Some(known) = m.regs.get() {
        return known;
    }
    let spans = (0..=m.groups()).map(|i| match m.found.span(i) {
        Some((start, end)) => pair((start as i64, end as i64)),
        None => pair((-1, -1)),
    });
    let made = Tuple::from_vec(spans.collect()).into_value();
    m.regs.set(Some(made.clone()));
    made
}

#[molt::method(ty = "Match", sig = "__copy__(self, /)")]
fn copy(m: &Match) -> Value {
    m.to_value()
}

#[molt::method(ty = "Match", sig = "__deepcopy__(self, memo, /)")]
fn deepcopy(m: &Match, _memo: &Value) -> Value {
    m.to_value()
}
