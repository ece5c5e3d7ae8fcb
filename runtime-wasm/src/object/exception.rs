//! Raising and handling.
//!
//! Takes exception classes and messages, gives [`Raised`] with the exception in `molt_pending`. Holds
//! the exception object and the stack of exceptions being handled. Never prints (see `traceback`).

use crate::object::alloc::{self, Global};
use crate::object::attr;
use crate::object::field::Field;
use crate::object::list::List;
use crate::object::names::molt_name___notes__;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value};
use crate::types::exceptions::{self, molt_type_BaseException, molt_type_TypeError};
use core::cell::Cell;
use core::ops::Deref;
use core::ptr::NonNull;
use molt_abi::layouts::TYPE_EXCEPTION;

/// An exception: laid out as `InstanceHead`, so that fixed slots of subclasses stand where they do in
/// any instance; its own parts lie in a block behind the word that others use for weak references.
#[repr(C)]
pub struct Exception {
    head: Object,
    /// The attribute dict or 0.
    pub dict: Cell<u32>,
    parts: NonNull<Parts>,
}

/// `fields` hold what single classes add, by position (see `types::exceptions`).
pub struct Parts {
    pub weakrefs: Cell<u32>,
    /// A tuple.
    pub args: Field,
    pub cause: Field,
    pub context: Field,
    /// The newest entry, or nothing.
    pub traceback: Field,
    pub suppress_context: Cell<bool>,
    pub fields: [Field; 7],
}

crate::py_object!(Exception, molt_type_BaseException, "BaseException", flag TYPE_EXCEPTION);

impl Deref for Exception {
    type Target = Parts;
    #[inline(always)]
    fn deref(&self) -> &Parts {
        unsafe { self.parts.as_ref() }
    }
}

/// The pending exception, or NULL.
#[unsafe(no_mangle)]
pub static molt_pending: Field = Field::empty();

/// Depth of Python calls, that of the main module counted.
#[unsafe(no_mangle)]
pub static molt_depth: Global<u32> = Global::new(1);

/// The exceptions being handled, innermost last.
static HANDLED: Global<Vec<Value>> = Global::new(Vec::new());

fn handled() -> &'static mut Vec<Value> {
    unsafe { &mut *HANDLED.get() }
}

impl Exception {
    /// A new exception of a class whose instances need no more than `args`.
    pub fn new(ty: &Type, args: Ref<Tuple>) -> Ref<Exception> {
        let parts = Box::new(Parts {
            weakrefs: Cell::new(0),
            args: Field::new(Some(args.into_value())),
            cause: Field::empty(),
            context: Field::empty(),
            traceback: Field::empty(),
            suppress_context: Cell::new(false),
            fields: [const { Field::empty() }; 7],
        });
        let object = crate::object::instance::instance_new(ty);
        unsafe {
            let exc = object.into_raw() as *mut Exception;
            (&raw mut (*exc).parts).write(NonNull::from(Box::leak(parts)));
            Ref::from_owned(exc)
        }
    }

    /// Frees its own parts.
    ///
    /// # Safety
    /// The exception ends.
    pub unsafe fn drop_parts(&self) {
        drop(unsafe { Box::from_raw(self.parts.as_ptr()) });
    }

    pub fn args(&self) -> Ref<Tuple> {
        match self.args.get().map(|v| v.into_ref::<Tuple>()) {
            Some(Ok(t)) => t,
            _ => Tuple::empty(),
        }
    }
}

/// Makes a new `ty(message)` pending. Use the macro [`raise!`](crate::raise).
#[cold]
#[inline(never)]
pub fn raise_message(ty: &'static Type, message: Ref<Str>) -> Raised {
    raise_args(ty, Tuple::new([message.into_value()]))
}

/// Makes a new `ty(*args)` pending, without running `__init__`.
#[cold]
pub fn raise_args(ty: &'static Type, args: Ref<Tuple>) -> Raised {
    raise_object(Exception::new(ty, args))
}

/// The same with one argument: `KeyError(key)`, `StopIteration(value)`.
#[cold]
pub fn raise_value(ty: &'static Type, arg: Value) -> Raised {
    raise_args(ty, Tuple::new([arg]))
}

/// Without arguments.
#[cold]
pub fn raise_bare(ty: &'static Type) -> Raised {
    raise_args(ty, Tuple::empty())
}

/// Makes `exc` pending; the exception being handled becomes its context.
#[cold]
pub fn raise_object(exc: Ref<Exception>) -> Raised {
    if let Some(current) = handled().last() {
        set_context(&exc, current.clone());
    }
    molt_pending.set(Some(exc.into_value()));
    Raised
}

/// Sets `exc.__context__` as raising does: `exc` is taken out of the chain of `context` first.
fn set_context(exc: &Ref<Exception>, context: Value) {
    let own = exc.as_object() as *const Object;
    if context.object().is_some_and(|o| core::ptr::eq(o, own)) {
        return;
    }
    // The chain may be a ring that the program has made: `slow` follows at half the pace.
    let (mut at, mut slow, mut step) = (context.clone(), context.clone(), false);
    while let Some(next) = next_context(&at) {
        if next.object().is_some_and(|o| core::ptr::eq(o, own)) {
            if let Some(e) = at.downcast::<Exception>() {
                e.context.set(None);
            }
            break;
        }
        at = next;
        if at.is(&slow) {
            break;
        }
        if step && let Some(next) = next_context(&slow) {
            slow = next;
        }
        step = !step;
    }
    exc.context.set(Some(context));
}

fn next_context(v: &Value) -> Option<Value> {
    v.downcast::<Exception>()?.context.get()
}

/// `raise!(molt_type_TypeError, "expected ", n, " arguments")`: makes the exception pending and gives
/// [`Raised`]; the pieces are those of [`text!`](crate::text).
#[macro_export]
macro_rules! raise {
    ($ty:expr, $($piece:expr),+ $(,)?) => {
        $crate::object::exception::raise_message(&$ty, $crate::text!($($piece),+))
    };
}

/// Whether an exception is pending.
#[inline(always)]
pub fn is_pending() -> bool {
    !molt_pending.is_empty()
}

/// Takes the pending exception.
pub fn take_pending() -> Option<Ref<Exception>> {
    molt_pending
        .take()
        .and_then(|v| v.into_ref::<Exception>().ok())
}

/// Makes `exc` pending as it is.
pub fn restore(exc: Ref<Exception>) -> Raised {
    molt_pending.set(Some(exc.into_value()));
    Raised
}

/// Whether the pending exception is a `ty`.
pub fn pending_is(ty: &Type) -> bool {
    molt_pending.peek().is_some_and(|v| v.ty().is_subtype(ty))
}

/// Drops the pending exception if it is a `ty`; whether it was. For lookups with a fallback.
pub fn clear_if(ty: &Type) -> bool {
    let matched = pending_is(ty);
    if matched {
        molt_pending.set(None);
    }
    matched
}

/// `Ok(None)` for a result that failed with a `ty`.
pub fn absorb<T>(r: PyResult<T>, ty: &Type) -> PyResult<Option<T>> {
    match r {
        Ok(v) => Ok(Some(v)),
        Err(Raised) if clear_if(ty) => Ok(None),
        Err(Raised) => Err(Raised),
    }
}

/// The innermost exception being handled (`sys.exception()`).
pub fn current() -> Option<Value> {
    handled().last().cloned()
}

/// An exception object for what stands after `raise` or `from`.
fn instantiate(v: &Value, message: &str) -> PyResult<Ref<Exception>> {
    if let Some(ty) = v.downcast::<Type>()
        && ty.has(TYPE_EXCEPTION)
    {
        let made = crate::object::call::call0(v)?;
        return match made.into_ref::<Exception>() {
            Ok(e) => Ok(e),
            Err(other) => Err(raise!(
                molt_type_TypeError,
                "calling ",
                crate::ops::repr::repr(v)?,
                " should have returned an instance of BaseException, not ",
                crate::ops::repr::repr(&other.ty().to_value())?
            )),
        };
    }
    match v.clone().into_ref::<Exception>() {
        Ok(e) => Ok(e),
        Err(_) => Err(raise!(molt_type_TypeError, message)),
    }
}

/// `raise exc from cause`.
pub fn raise_from(exc: &Value, cause: Option<&Value>) -> Raised {
    let made = match instantiate(exc, "exceptions must derive from BaseException") {
        Ok(e) => e,
        Err(r) => return r,
    };
    if let Some(cause) = cause {
        made.suppress_context.set(true);
        if cause.is_none() {
            made.cause.set(None);
        } else {
            match instantiate(cause, "exception causes must derive from BaseException") {
                Ok(c) => made.cause.set(Some(c.into_value())),
                Err(r) => return r,
            }
        }
    }
    raise_object(made)
}

/// Adds to `__notes__`, which is made if need be.
pub fn add_note(e: &Exception, note: Value) -> PyResult<()> {
    let Some(dict) = attr::instance_dict_or_new(e.as_object()) else {
        return Ok(());
    };
    let name = molt_name___notes__.get();
    match dict.get_str(name) {
        Some(list) => match list.downcast::<List>() {
            Some(list) => list.push(note),
            None => {
                return Err(raise!(
                    molt_type_TypeError,
                    "Cannot add note: __notes__ is not a list"
                ));
            }
        },
        None => dict.insert_str(name, List::from_vec(vec![note]).into_value()),
    }
    Ok(())
}

/// `raise` alone; `own_entry`: the function that runs it leaves entries in tracebacks, but for this.
pub fn reraise(own_entry: i32) -> Raised {
    match current() {
        Some(v) => {
            molt_pending.set(Some(v));
            if own_entry != 0 {
                crate::object::traceback::no_entry();
            }
            Raised
        }
        None => raise!(
            exceptions::molt_type_RuntimeError,
            "No active exception to reraise"
        ),
    }
}

pub fn exc_enter() -> Value {
    let v = molt_pending.take().unwrap_or(Value::NONE);
    handled().push(v.clone());
    // Exceptions may be all that a program makes, and traceback and frame make cycles of them.
    alloc::safe_point();
    v
}

pub fn exc_leave() {
    drop(handled().pop());
}

pub fn exc_restore(exc: Value) -> Raised {
    molt_pending.set(Some(exc));
    Raised
}

/// The number of exceptions being handled.
pub fn handled_depth() -> usize {
    handled().len()
}

/// Takes those above `depth` off the stack, for a generator that suspends.
pub fn handled_split(depth: usize) -> Vec<Value> {
    if handled().len() > depth {
        handled().split_off(depth)
    } else {
        Vec::new()
    }
}

/// Puts them back.
pub fn handled_extend(saved: Vec<Value>) {
    handled().extend(saved);
}

/// Whether `except types` matches.
pub fn exc_match(exc: &Value, types: &Value) -> PyResult<bool> {
    const MESSAGE: &str = "catching classes that do not inherit from BaseException is not allowed";
    if let Some(t) = types.downcast::<Tuple>() {
        let bad = |v: &&Value| !v.downcast::<Type>().is_some_and(|t| t.has(TYPE_EXCEPTION));
        if t.as_slice().iter().any(|v| bad(&v)) {
            return Err(raise!(molt_type_TypeError, MESSAGE));
        }
        return Ok(t
            .as_slice()
            .iter()
            .any(|v| exc.ty().is_subtype(unsafe { v.cast::<Type>() })));
    }
    match types.downcast::<Type>() {
        Some(t) if t.has(TYPE_EXCEPTION) => Ok(exc.ty().is_subtype(t)),
        _ => Err(raise!(molt_type_TypeError, MESSAGE)),
    }
}
