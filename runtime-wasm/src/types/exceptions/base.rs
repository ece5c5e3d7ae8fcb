//! `BaseException` and what single classes add to it.
//!
//! `Exception::fields` by class: SystemExit {code}; StopIteration {value}; AttributeError {name, obj};
//! NameError {name}; ImportError {msg, name, path, name_from}; SyntaxError {msg, filename, lineno, offset, text,
//! end_lineno, end_offset};
//! OSError {errno, strerror, filename, characters_written, filename2}; Unicode errors {encoding, object, start, end,
//! reason}.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::attr;
use crate::object::call::Args;
use crate::object::exception::Exception;
use crate::object::field::Field;
use crate::object::refs::{Object, PyObject};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops::repr::{repr as repr_of, str as str_of};
use crate::raise;
use crate::text;
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

pub(super) fn this(v: &Value) -> &Exception {
    unsafe { v.cast::<Exception>() }
}

pub(super) fn no_keywords(v: &Value, args: &Args) -> PyResult<()> {
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
fn init_keywords(
    v: &Value,
    args: &Args,
    class: &'static str,
    known: &[(&str, usize)],
) -> PyResult<()> {
    for (name, value) in args.keywords() {
        match known.iter().find(|(n, _)| name.is_text(n)) {
            Some(&(_, i)) => this(v).fields[i].set(Some(value.clone())),
            None => {
                let given = args.keyword_count();
                return Err(crate::object::arity::odd_keyword(
                    class,
                    name,
                    known.len(),
                    &mut known.iter().map(|(n, _)| *n),
                    given,
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
    init_keywords(v, args, "AttributeError", &[("name", 0), ("obj", 1)])
}

pub fn init_name_error(v: &Value, args: &Args) -> PyResult<()> {
    init_keywords(v, args, "NameError", &[("name", 0)])
}

pub fn init_import_error(v: &Value, args: &Args) -> PyResult<()> {
    this(v).fields[..4].iter().for_each(|f| f.set(None));
    init_keywords(
        v,
        args,
        "ImportError",
        &[("name", 1), ("path", 2), ("name_from", 3)],
    )?;
    let message = match args.positional() {
        [message] => Some(message.clone()),
        _ => None,
    };
    this(v).fields[0].set(message);
    Ok(())
}

pub fn repr(v: &Value) -> PyResult<Value> {
    let args = this(v).args();
    let shown = match args.as_slice() {
        [one] => text!("(", repr_of(one)?, ")"),
        _ => args.with_value(repr_of)?,
    };
    Ok(text!(v.ty().name(), shown).into_value())
}

/// The text of attribute and name errors, which have it for themselves: it stands before that of bases further on.
pub fn str_of_name(v: &Value) -> PyResult<Value> {
    match this(v).args().as_slice() {
        [one] => Ok(str_of(one)?.into_value()),
        _ => str(v),
    }
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
