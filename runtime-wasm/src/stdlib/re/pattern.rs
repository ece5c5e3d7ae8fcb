//! `re.Pattern`: the type, and how patterns are made and found again.

use super::compile::compile;
use super::failure::Failure;
use super::flags;
use super::parse::parse;
use super::program::Program;
use super::subject;
use crate::builtin_type;
use crate::molt;
use crate::object::alloc::{self, Global};
use crate::object::dict::Dict;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value};
use crate::ops::compare::{self, CompareOp};
use crate::ops::repr::repr as repr_of;
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::types::exceptions::{molt_type_TypeError, molt_type_ValueError};
use crate::types::object::molt_type_object;
use molt_abi::layouts::TYPE_WEAK;

/// A compiled pattern.
#[repr(C)]
pub struct Pattern {
    head: Object,
    pub source: Value,
    pub flags: u32,
    pub is_text: bool,
    pub program: Program,
    /// Names of groups to numbers.
    pub names: Ref<Dict>,
    /// The last template that `sub` was given, parsed.
    pub template: super::template::Kept,
}

crate::py_object!(Pattern, molt_type_Pattern, "re.Pattern");

builtin_type! {
    /// `re.Pattern`.
    pub static molt_type_Pattern = "Pattern" in "_re", base molt_type_object "object",
        layout Pattern, flags TYPE_WEAK, shown "re";
    dealloc: alloc::drop_object::<Pattern>,
    repr: repr,
    hash: hash,
    compare: compare_patterns,
}

pub fn this(v: &Value) -> &Pattern {
    unsafe { v.cast::<Pattern>() }
}

const NAMES: [(u32, &str); 9] = [
    (flags::TEMPLATE, "re.TEMPLATE"),
    (flags::IGNORECASE, "re.IGNORECASE"),
    (flags::LOCALE, "re.LOCALE"),
    (flags::MULTILINE, "re.MULTILINE"),
    (flags::DOTALL, "re.DOTALL"),
    (flags::UNICODE, "re.UNICODE"),
    (flags::VERBOSE, "re.VERBOSE"),
    (flags::DEBUG, "re.DEBUG"),
    (flags::ASCII, "re.ASCII"),
];

fn repr(v: &Value) -> PyResult<Value> {
    let p = this(v);
    let mut out = StrBuilder::new();
    out.push_str("re.compile(");
    let source = repr_of(&p.source)?;
    out.push_chars(source.chars().slice(0, source.len().min(200)));
    let mut left = p.flags;
    if p.is_text && left & flags::TYPES == flags::UNICODE {
        left &= !flags::UNICODE;
    }
    let mut separator = ", ";
    for (flag, name) in NAMES {
        if left & flag != 0 {
            out.push_str(separator);
            out.push_str(name);
            separator = "|";
            left &= !flag;
        }
    }
    if left != 0 {
        out.push_str(separator);
        out.push_str("0x");
        out.push_hex(left as u64);
    }
    out.push_str(")");
    Ok(out.finish().into_value())
}

fn hash(v: &Value) -> PyResult<i64> {
    let p = this(v);
    Ok(crate::ops::hash(&p.source)? ^ p.flags as i64)
}

fn compare_patterns(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
    let (Some(x), Some(y)) = (a.downcast::<Pattern>(), b.downcast::<Pattern>()) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    if !matches!(op, CompareOp::Eq | CompareOp::Ne) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let same = core::ptr::eq(x, y)
        || x.flags == y.flags && x.is_text == y.is_text && compare::equal(&x.source, &y.source)?;
    Ok(Value::bool(same == (op == CompareOp::Eq)))
}

fn make(source: &Value, given: u32) -> PyResult<Ref<Pattern>> {
    let view = match subject::view(source) {
        Ok(found) => found,
        Err(_) => {
            crate::object::exception::take_pending();
            return Err(raise!(
                molt_type_TypeError,
                "first argument must be string or compiled pattern"
            ));
        }
    };
    let is_text = view.is_text();
    let text: Vec<u32> = view.chars().iter().collect();
    drop(view);
    let made = parse(&text, is_text, given).and_then(|parsed| Ok((compile(&parsed)?, parsed)));
    let (program, parsed) = made.map_err(|f: Failure| f.raise(source))?;
    let names = Dict::empty();
    for (name, number) in &parsed.names {
        let name = super::source::to_str(name).into_value();
        names.insert(&name, Value::int(*number as i64))?;
    }
    Ok(alloc::new(&molt_type_Pattern, |head| Pattern {
        head,
        source: source.clone(),
        flags: parsed.flags,
        is_text,
        program,
        names,
        template: Default::default(),
    }))
}

/// Patterns that were compiled, by where their text stands: most are literals of the program.
struct Recent {
    source: Value,
    flags: u32,
    pattern: Value,
}

const RECENT: usize = 64;
static RECENTS: Global<[Option<Recent>; RECENT]> = Global::new([const { None }; RECENT]);
/// And by what their text is.
static CACHE: Global<Option<Ref<Dict>>> = Global::new(None);
const CACHED: usize = 512;

#[molt::function(module = "_re", sig = "purge() -> None")]
fn purge() {
    let recents = unsafe { &mut *RECENTS.get() };
    let old = core::mem::replace(recents, [const { None }; RECENT]);
    let cache = unsafe { (*CACHE.get()).take() };
    drop((old, cache));
}

/// The pattern of a text with these flags, made now or before.
#[molt::function(module = "_re", sig = "compiled(pattern, flags, /)")]
fn compiled(source: &Value, flags: i64) -> PyResult<Value> {
    let flags = flags as u32;
    if source.isa::<Pattern>() {
        return match flags {
            0 => Ok(source.clone()),
            _ => Err(raise!(
                molt_type_ValueError,
                "cannot process flags argument with a compiled pattern"
            )),
        };
    }
    let slot = (source.bits() as usize >> 4 ^ flags as usize) % RECENT;
    let recents = unsafe { &mut *RECENTS.get() };
    if let Some(r) = &recents[slot]
        && r.source.is(source)
        && r.flags == flags
    {
        return Ok(r.pattern.clone());
    }
    let pattern = by_text(source, flags)?;
    if source.isa::<Str>() {
        let recent = Recent {
            source: source.clone(),
            flags,
            pattern: pattern.clone(),
        };
        drop(recents[slot].replace(recent));
    }
    Ok(pattern)
}

fn by_text(source: &Value, flags: u32) -> PyResult<Value> {
    if subject::view(source).is_err() {
        crate::object::exception::take_pending();
        return make(source, flags).map(Ref::into_value);
    }
    let cache = unsafe { (*CACHE.get()).get_or_insert_with(Dict::empty) }.clone();
    let key = Tuple::new([
        source.ty().to_value(),
        source.clone(),
        Value::int(flags as i64),
    ])
    .into_value();
    if let Some(found) = cache.get(&key)? {
        return Ok(found);
    }
    let made = make(source, flags)?.into_value();
    if flags & flags::DEBUG == 0 {
        if cache.len() >= CACHED {
            cache.clear();
        }
        cache.insert(&key, made.clone())?;
    }
    Ok(made)
}

/// A text that matches itself only.
#[molt::function(module = "_re", sig = "escape(pattern, /)")]
fn escape(text: &Value) -> PyResult<Value> {
    let is_special = |c: u32| {
        c < 128 && (b"()[]{}?*+-|^$\\.&~#".contains(&(c as u8)) || matches!(c, 9..=13 | 32))
    };
    let view = subject::view(text)?;
    let (chars, is_text) = (view.chars(), view.is_text());
    let mut out = StrBuilder::with_capacity(chars.len());
    for c in chars.iter() {
        if is_special(c) {
            out.push_char(b'\\' as u32);
        }
        out.push_char(c);
    }
    Ok(match is_text {
        true => out.finish().into_value(),
        false => crate::types::bytes::Bytes::new(&out.into_bytes()).into_value(),
    })
}

#[molt::getter(ty = "Pattern", name = "pattern", setter = "molt_s_readonly")]
fn pattern(p: &Pattern) -> Value {
    p.source.clone()
}

#[molt::getter(
    ty = "Pattern",
    name = "flags",
    stub = "int",
    setter = "molt_s_readonly"
)]
fn flags_of(p: &Pattern) -> i64 {
    p.flags as i64
}

#[molt::getter(
    ty = "Pattern",
    name = "groups",
    stub = "int",
    setter = "molt_s_readonly"
)]
fn groups(p: &Pattern) -> i64 {
    p.program.groups as i64
}

#[molt::getter(ty = "Pattern", name = "groupindex")]
fn groupindex(p: &Pattern) -> Value {
    crate::types::mapping_proxy::make(p.names.to_value())
}

#[molt::method(ty = "Pattern", sig = "__copy__(self, /)")]
fn copy(p: &Pattern) -> Value {
    p.to_value()
}

#[molt::method(ty = "Pattern", sig = "__deepcopy__(self, memo, /)")]
fn deepcopy(p: &Pattern, _memo: &Value) -> Value {
    p.to_value()
}

/// The names of groups, for what a match gives by name.
pub fn each_name(p: &Pattern, mut f: impl FnMut(Value, usize) -> PyResult<()>) -> PyResult<()> {
    for (name, number) in p.names.entries() {
        f(name, number.as_int().unwrap_or(0) as usize)?;
    }
    Ok(())
}
