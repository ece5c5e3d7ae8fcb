//! `BaseException` and what single classes add to it.
//!
//! `Exception::fields` by class: SystemExit {code}; StopIteration {value}; AttributeError {name, obj};
//! NameError {name}; ImportError {msg, name, path}; SyntaxError {msg, filename, lineno, offset, text};
//! OSError {errno, strerror, filename, -, filename2}; Unicode errors {encoding, object, start, end,
//! reason}.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::attr;
use crate::object::call::Args;
use crate::object::exception::Exception;
use crate::object::field::Field;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops::repr::{repr as repr_of, str as str_of};
use crate::raise;
use crate::text;
use crate::text::builder::StrBuilder;
use crate::types::exceptions::molt_type_TypeError;
use crate::types::object::molt_type_object;
use molt_abi::layouts::{TYPE_BASE, TYPE_EXCEPTION, TYPE_GC, TYPE_INSTANCE};

builtin_type! {
    /// `BaseException`.
    pub static molt_type_BaseException = "BaseException" in "builtins", base molt_type_object "object",
        layout Exception, flags TYPE_GC | TYPE_BASE | TYPE_EXCEPTION | TYPE_INSTANCE;
    dealloc: dealloc,
    traverse: traverse,
    clear: clear,
    repr: repr,
    str: str,
    new: new,
    init: init,
}

/// # Safety
/// `object` is an exception whose count reached zero.
pub unsafe fn dealloc(object: *const Object) {
    unsafe {
        let e = &*(object as *const Exception);
        crate::object::weak::forget(object, &e.weakrefs);
        e.drop_parts();
        attr::clear_slots(&*object);
        let dict = e.dict.replace(0);
        if dict != 0 {
            alloc::release(dict as usize as *const Object);
        }
        alloc::free_object(object, (*object).ty().instance_size.get() as usize);
    }
}

impl Exception {
    fn owned_fields(&self) -> impl Iterator<Item = &Field> {
        [&self.args, &self.cause, &self.context, &self.traceback]
            .into_iter()
            .chain(&self.fields)
    }
}

/// # Safety
/// `object` is an exception.
pub unsafe fn traverse(object: *const Object, visit: &mut dyn FnMut(&Value)) {
    let e = unsafe { &*(object as *const Exception) };
    for f in e.owned_fields() {
        f.visit(visit);
    }
    attr::visit_slots(e.as_object(), visit);
    attr::visit_dict(e.as_object(), visit);
}

/// # Safety
/// `object` is an exception.
pub unsafe fn clear(object: *const Object) {
    let e = unsafe { &*(object as *const Exception) };
    for f in e.owned_fields() {
        f.set(None);
    }
    attr::clear_slots(e.as_object());
    if let Some(d) = attr::instance_dict(e.as_object()) {
        d.clear();
    }
}

pub fn new(class: &Type, args: &Args) -> PyResult<Value> {
    Ok(Exception::new(class, Tuple::from_slice(args.positional())).into_value())
}

fn this(v: &Value) -> &Exception {
    unsafe { v.cast::<Exception>() }
}

fn no_keywords(v: &Value, args: &Args) -> PyResult<()> {
    if args.keyword_count() != 0 {
        return Err(raise!(
            molt_type_TypeError,
            v.type_name(),
            "() takes no keyword arguments"
        ));
    }
    Ok(())
}

pub fn init(v: &Value, args: &Args) -> PyResult<()> {
    no_keywords(v, args)?;
    this(v)
        .args
        .set(Some(Tuple::from_slice(args.positional()).into_value()));
    Ok(())
}

/// The only argument, all of them as a tuple, or nothing.
fn one_or_all(args: &Args) -> Option<Value> {
    match args.positional() {
        [] => None,
        [one] => Some(one.clone()),
        all => Some(Tuple::from_slice(all).into_value()),
    }
}

pub fn init_system_exit(v: &Value, args: &Args) -> PyResult<()> {
    init(v, args)?;
    this(v).fields[0].set(one_or_all(args));
    Ok(())
}

pub fn init_stop_iteration(v: &Value, args: &Args) -> PyResult<()> {
    init(v, args)?;
    this(v).fields[0].set(args.positional().first().cloned());
    Ok(())
}

/// Keywords into fields by name; the positional arguments into `args`.
fn init_keywords(v: &Value, args: &Args, known: &[(&str, usize)]) -> PyResult<()> {
    for (name, value) in args.keywords() {
        match known.iter().find(|(n, _)| name.is_text(n)) {
            Some(&(_, i)) => this(v).fields[i].set(Some(value.clone())),
            None => {
                return Err(raise!(
                    molt_type_TypeError,
                    "'",
                    name,
                    "' is an invalid keyword argument for ",
                    v.type_name(),
                    "()"
                ));
            }
        }
    }
    this(v)
        .args
        .set(Some(Tuple::from_slice(args.positional()).into_value()));
    Ok(())
}

pub fn init_attribute_error(v: &Value, args: &Args) -> PyResult<()> {
    init_keywords(v, args, &[("name", 0), ("obj", 1)])
}

pub fn init_name_error(v: &Value, args: &Args) -> PyResult<()> {
    init_keywords(v, args, &[("name", 0)])
}

pub fn init_import_error(v: &Value, args: &Args) -> PyResult<()> {
    init_keywords(v, args, &[("name", 1), ("path", 2)])?;
    if let [message] = args.positional() {
        this(v).fields[0].set(Some(message.clone()));
    }
    Ok(())
}

pub fn init_syntax_error(v: &Value, args: &Args) -> PyResult<()> {
    init(v, args)?;
    let e = this(v);
    if let Some(m) = args.positional().first() {
        e.fields[0].set(Some(m.clone()));
    }
    if let Some(details) = args.positional().get(1).and_then(|d| d.downcast::<Tuple>()) {
        for (i, d) in details.as_slice().iter().take(4).enumerate() {
            e.fields[i + 1].set(Some(d.clone()));
        }
    }
    Ok(())
}

pub fn init_unicode(v: &Value, args: &Args) -> PyResult<()> {
    init_unicode_fields(v, args, 0, 5)
}

pub fn init_unicode_translate(v: &Value, args: &Args) -> PyResult<()> {
    init_unicode_fields(v, args, 1, 4)
}

fn init_unicode_fields(v: &Value, args: &Args, first: usize, count: usize) -> PyResult<()> {
    init(v, args)?;
    if args.positional().len() != count {
        return Err(raise!(
            molt_type_TypeError,
            "function takes exactly ",
            count,
            " arguments (",
            args.positional().len(),
            " given)"
        ));
    }
    for (i, a) in args.positional().iter().enumerate() {
        this(v).fields[first + i].set(Some(a.clone()));
    }
    Ok(())
}

pub fn repr(v: &Value) -> PyResult<Value> {
    let args = this(v).args();
    let shown = match args.as_slice() {
        [one] => text!("(", repr_of(one)?, ")"),
        _ => args.with_value(repr_of)?,
    };
    Ok(text!(v.type_name(), shown).into_value())
}

pub fn str(v: &Value) -> PyResult<Value> {
    let args = this(v).args();
    Ok(match args.as_slice() {
        [] => Str::empty().as_value(),
        [one] => str_of(one)?.into_value(),
        _ => args.with_value(str_of)?.into_value(),
    })
}

pub fn str_key_error(v: &Value) -> PyResult<Value> {
    match this(v).args().as_slice() {
        [one] => Ok(repr_of(one)?.into_value()),
        _ => str(v),
    }
}

pub fn str_import_error(v: &Value) -> PyResult<Value> {
    match this(v).fields[0].get() {
        Some(m) if m.isa::<Str>() => Ok(m),
        _ => str(v),
    }
}

pub fn str_syntax_error(v: &Value) -> PyResult<Value> {
    let e = this(v);
    let message = str_of(&e.fields[0].get_or_none())?;
    let file = e.fields[1].get();
    let line = e.fields[2].get().and_then(|l| l.as_int());
    let mut out = StrBuilder::new();
    out.push(&message);
    let file = file.as_ref().and_then(|f| f.downcast::<Str>());
    if file.is_some() || line.is_some() {
        out.push_str(" (");
        if let Some(f) = file {
            let start = f
                .chars()
                .iter()
                .rposition(|c| c == '/' as u32)
                .map_or(0, |i| i + 1);
            out.push_chars(f.chars().slice(start, f.len()));
        }
        if let Some(l) = line {
            out.push_str(if file.is_some() { ", line " } else { "line " });
            out.push_int(l);
        }
        out.push_str(")");
    }
    Ok(out.finish().into_value())
}

trait LastPosition: Iterator<Item = u32> + DoubleEndedIterator + Sized {
    fn rposition(self, f: impl Fn(u32) -> bool) -> Option<usize> {
        let mut found = None;
        for (i, c) in self.enumerate() {
            if f(c) {
                found = Some(i);
            }
        }
        found
    }
}
impl<I: Iterator<Item = u32> + DoubleEndedIterator> LastPosition for I {}

/// `start`, `end` and the reason of a Unicode error.
fn unicode_range(e: &Exception) -> PyResult<(i64, i64, Ref<Str>)> {
    let number = |i: usize| e.fields[i].get().and_then(|v| v.as_int()).unwrap_or(0);
    Ok((number(2), number(3), str_of(&e.fields[4].get_or_none())?))
}

/// `'\xe9'`, `'\u20ac'`, `'\U0001f600'`.
fn push_escaped(out: &mut StrBuilder, c: u32) {
    let (letter, width) = match c {
        0..=0xFF => ("\\x", 2),
        0x100..=0xFFFF => ("\\u", 4),
        _ => ("\\U", 8),
    };
    out.push_str(letter);
    for i in (0..width).rev() {
        out.push_char(b"0123456789abcdef"[(c >> (4 * i)) as usize & 15] as u32);
    }
}

fn unicode_message(v: &Value, verb: &str) -> PyResult<Value> {
    let e = this(v);
    let Some(object) = e.fields[1].get() else {
        return Ok(Str::empty().as_value());
    };
    let (start, end, reason) = unicode_range(e)?;
    let mut out = StrBuilder::new();
    if let Some(encoding) = e.fields[0].get() {
        out.push_str("'");
        out.push(&*str_of(&encoding)?);
        out.push_str("' codec ");
    }
    out.push_str(verb);
    let text = object.downcast::<Str>();
    if end == start + 1 && start >= 0 {
        if let Some(c) = text
            .filter(|s| (start as usize) < s.len())
            .map(|s| s.chars().at(start as usize))
        {
            out.push_str(" character '");
            push_escaped(&mut out, c);
            out.push_str("' in position ");
            out.push_int(start);
        } else if let Some(b) = crate::types::bytes::byte_at(&object, start as usize) {
            out.push_str(" byte 0x");
            out.push_char(b"0123456789abcdef"[b as usize >> 4] as u32);
            out.push_char(b"0123456789abcdef"[b as usize & 15] as u32);
            out.push_str(" in position ");
            out.push_int(start);
        }
    } else {
        out.push_str(if text.is_some() {
            " characters in position "
        } else {
            " bytes in position "
        });
        out.push_int(start);
        out.push_str("-");
        out.push_int(end - 1);
    }
    out.push_str(": ");
    out.push(&reason);
    Ok(out.finish().into_value())
}

pub fn str_unicode_decode(v: &Value) -> PyResult<Value> {
    unicode_message(v, "can't decode")
}

pub fn str_unicode_encode(v: &Value) -> PyResult<Value> {
    unicode_message(v, "can't encode")
}

pub fn str_unicode_translate(v: &Value) -> PyResult<Value> {
    unicode_message(v, "can't translate")
}

#[molt::getter(
    ty = "BaseException",
    name = "args",
    stub = "tuple",
    setter = "molt_s_BaseException_args"
)]
fn get_args(e: &Exception) -> Value {
    e.args().into_value()
}

#[molt::setter(ty = "BaseException", name = "args")]
fn set_args(e: &Exception, value: Option<&Value>) -> PyResult<()> {
    let Some(v) = value else {
        return Err(raise!(molt_type_TypeError, "args may not be deleted"));
    };
    let items = crate::ops::iter::collect(v)?;
    e.args.set(Some(Tuple::from_vec(items).into_value()));
    Ok(())
}
