//! Generators: driving the resume function of compiled code.
//!
//! Takes a suspended frame and what is sent or thrown, gives what it yields. The resume function gets
//! `sent` as NULL where the pending exception is to be raised at the resume point. Never looks into
//! the slots.

use crate::object::alloc;
use crate::object::attr;
use crate::object::call;
use crate::object::exception::{self, Exception};
use crate::object::field::Field;
use crate::object::names::*;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::traceback::Traceback;
use crate::object::tuple::Tuple;
use crate::object::type_::{SendFn, Type};
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::warn::{Deprecated, deprecated};
use crate::raise;
use crate::types::exceptions::{
    molt_type_GeneratorExit, molt_type_RuntimeError, molt_type_StopIteration, molt_type_TypeError,
    molt_type_ValueError,
};
use core::cell::Cell;
use molt_abi::layouts::{CODE_ASYNC_GENERATOR, CODE_COROUTINE, CodeHead, GENERATOR_DONE};

/// A generator or coroutine; its slots follow.
#[repr(C)]
pub struct Generator {
    head: Object,
    resume: extern "C" fn(u32, u64) -> u64,
    pub state: Cell<u32>,
    pub code: Cell<&'static CodeHead>,
    slot_count: u32,
    /// [`RUNNING`].
    bits: Cell<u32>,
    /// Address of a boxed vector: exceptions being handled inside while suspended; or 0.
    handled: Cell<u32>,
    pub result: Field,
    pub delegate: Field,
}

crate::py_object!(
    Generator,
    crate::types::iterators::molt_type_generator,
    "generator"
);

const RUNNING: u32 = 1;
/// Of an asynchronous generator: what it gave last is an item.
pub const YIELDED: u32 = 2;
/// Of an asynchronous generator: it ended, or is being closed.
pub const CLOSED: u32 = 4;
/// Of an asynchronous generator: something awaits its next item.
pub const AWAITED: u32 = 8;
/// Of an asynchronous generator: the hook for new ones was called.
pub const HOOKED: u32 = 16;
/// Of a generator: it may be awaited (`types.coroutine`).
pub const ITERABLE_COROUTINE: u32 = 32;
/// A coroutine that nothing awaited, of which that was said.
pub const FORGOTTEN: u32 = 64;

/// The row `generator_new`.
pub fn generator_new(code: u32, resume: i32, slot_count: i32) -> Ref<Generator> {
    new(
        &crate::types::iterators::molt_type_generator,
        code,
        resume,
        slot_count,
    )
}

/// A frame that has not started.
pub fn new(ty: &'static Type, code: u32, resume: i32, slot_count: i32) -> Ref<Generator> {
    alloc::safe_point();
    let size = core::mem::size_of::<Generator>() + 8 * slot_count as usize;
    unsafe {
        let code = &*(code as usize as *const CodeHead);
        let o = alloc::new_object(ty, size);
        let g = o as *mut Generator;
        g.write(Generator {
            head: o.read(),
            resume: core::mem::transmute::<usize, extern "C" fn(u32, u64) -> u64>(resume as usize),
            state: Cell::new(0),
            code: Cell::new(code),
            slot_count: slot_count as u32,
            bits: Cell::new(0),
            handled: Cell::new(0),
            result: Field::empty(),
            delegate: Field::empty(),
        });
        core::ptr::write_bytes(g.add(1) as *mut u64, 0, slot_count as usize);
        Ref::from_owned(g)
    }
}

impl Generator {
    pub fn is_running(&self) -> bool {
        self.bits.get() & RUNNING != 0
    }

    pub fn has_started(&self) -> bool {
        self.state.get() != 0
    }

    pub fn bit(&self, bit: u32) -> bool {
        self.bits.get() & bit != 0
    }

    pub fn set_bit(&self, bit: u32, on: bool) {
        let bits = self.bits.get();
        self.bits.set(if on { bits | bit } else { bits & !bit });
    }

    pub fn is_done(&self) -> bool {
        self.state.get() == GENERATOR_DONE
    }

    fn slots(&self) -> &[Field] {
        unsafe {
            let first = (self as *const Generator).add(1) as *const Field;
            core::slice::from_raw_parts(first, self.slot_count as usize)
        }
    }

    fn clear_slots(&self) {
        for s in self.slots() {
            s.set(None);
        }
        self.delegate.set(None);
        drop(self.take_handled());
    }

    fn take_handled(&self) -> Vec<Value> {
        match self.handled.replace(0) {
            0 => Vec::new(),
            address => *unsafe { Box::from_raw(address as usize as *mut Vec<Value>) },
        }
    }

    /// Runs to the next suspension: the yielded value, or nothing at the end and on an exception. Nothing is sent where
    /// the pending exception is thrown in.
    #[inline]
    fn run(&self, sent: Option<&Value>) -> Option<Value> {
        // The resume function consumes what it is sent.
        self.resume_with(sent.map_or(0, |v| v.clone().into_bits()))
    }

    #[inline]
    fn resume_with(&self, sent: u64) -> Option<Value> {
        self.bits.set(self.bits.get() | RUNNING);
        let depth = exception::handled_depth();
        if self.handled.get() != 0 {
            self.handle_again(sent == 0);
        }
        let own = self as *const Generator as usize as u32;
        let keep = self.to_ref();
        let bits = (self.resume)(own, sent);
        let result = unsafe { Value::from_bits(bits) };
        let inside = exception::handled_depth() > depth;
        self.bits.set(self.bits.get() & !RUNNING);
        if result.is_none() || inside {
            return self.leave(result, depth);
        }
        drop(keep);
        result
    }

    /// What was being handled where it was suspended is handled again.
    #[cold]
    fn handle_again(&self, thrown: bool) {
        let handled = self.take_handled();
        if thrown
            && !handled.is_empty()
            && let Some(exc) = exception::take_pending()
        {
            // Of what is being handled only the generator's own becomes the context.
            exception::handled_extend(handled);
            exception::raise_object(exc);
        } else {
            exception::handled_extend(handled);
        }
    }

    /// It suspended while it handles exceptions, it ended or it raised.
    #[inline(never)]
    fn leave(&self, result: Option<Value>, depth: usize) -> Option<Value> {
        let inside = exception::handled_split(depth);
        if result.is_some() {
            if !inside.is_empty() {
                self.handled
                    .set(Box::into_raw(Box::new(inside)) as usize as u32);
            }
            return result;
        }
        self.state.set(GENERATOR_DONE);
        self.clear_slots();
        if exception::pending_is(&molt_type_StopIteration) {
            stop_inside(self, "StopIteration");
        }
        None
    }
}

/// StopIteration may not leave a generator: it becomes the cause of a RuntimeError.
#[cold]
pub fn stop_inside(g: &Generator, name: &str) {
    replace_stop(kind(g), name);
}

fn replace_stop(kind: &str, name: &str) {
    if let Some(inner) = exception::take_pending() {
        let args =
            crate::object::tuple::Tuple::new([crate::text!(kind, " raised ", name).into_value()]);
        let outer = Exception::new(&molt_type_RuntimeError, args);
        outer.suppress_context.set(true);
        outer.cause.set(Some(inner.to_value()));
        outer.context.set(Some(inner.into_value()));
        exception::restore(outer);
    }
}

/// The row `raise_from_generator`.
pub fn raise_from_generator() -> Raised {
    if exception::pending_is(&molt_type_StopIteration) {
        replace_stop("generator", "StopIteration");
    }
    Raised
}

fn this(v: &Value) -> &Generator {
    unsafe { v.cast::<Generator>() }
}

/// The `next` slot.
pub fn next(v: &Value) -> Option<Value> {
    let g = this(v);
    if g.is_running() || g.is_done() {
        return send(v, &Value::NONE);
    }
    g.resume_with(Value::NONE.into_bits())
}

/// The `send` slot: nothing where it ended (its value is in `result`) or raised. Other types than those of frames
/// end with StopIteration.
pub fn send(v: &Value, sent: &Value) -> Option<Value> {
    let g = this(v);
    if g.is_running() {
        raise!(molt_type_ValueError, kind(g), " already executing");
        return None;
    }
    if g.is_done() {
        g.result.set(None);
        reused(g);
        return None;
    }
    if g.state.get() == 0 && !sent.is_none() {
        raise!(
            molt_type_TypeError,
            "can't send non-None value to a just-started ",
            kind(g)
        );
        return None;
    }
    g.run(Some(sent))
}

/// A coroutine that ended cannot go on.
fn reused(g: &Generator) {
    if g.code.get().flags & CODE_COROUTINE != 0 {
        raise!(
            molt_type_RuntimeError,
            "cannot reuse already awaited coroutine"
        );
    }
}

fn kind(g: &Generator) -> &'static str {
    if g.code.get().flags & CODE_COROUTINE != 0 {
        "coroutine"
    } else if g.code.get().flags & CODE_ASYNC_GENERATOR != 0 {
        "async generator"
    } else {
        "generator"
    }
}

/// StopIteration with the value of `return`, or what is pending already.
#[cold]
pub fn raise_stop(g: &Generator) -> Raised {
    if exception::is_pending() {
        return Raised;
    }
    let value = g.result.take();
    stop_iteration(value)
}

/// `StopIteration(value)`, without the argument where the value is None.
#[cold]
pub fn stop_iteration(value: Option<Value>) -> Raised {
    use crate::object::tuple::Tuple;
    let value = value.filter(|v| !v.is_none());
    let args = match &value {
        Some(v) => Tuple::new([v.clone()]),
        None => Tuple::empty(),
    };
    let exc = Exception::new(&molt_type_StopIteration, args);
    exc.fields[0].set(value);
    exception::raise_object(exc)
}

/// `send` as Python sees it.
pub fn send_or_stop(v: &Value, sent: &Value) -> PyResult<Value> {
    send(v, sent).ok_or_else(|| raise_stop(this(v)))
}

/// `throw` with an exception object: nothing where the generator ended or raised.
pub fn throw(v: &Value, exc: Ref<Exception>) -> Option<Value> {
    let g = this(v);
    if g.is_running() {
        raise!(molt_type_ValueError, kind(g), " already executing");
        return None;
    }
    if g.is_done() || g.state.get() == 0 {
        if !g.is_done() {
            crate::object::traceback::add_first_line(&exc, g.code.get());
        }
        let reuse = g.is_done() && g.code.get().flags & CODE_COROUTINE != 0;
        g.state.set(GENERATOR_DONE);
        g.clear_slots();
        match reuse {
            true => reused(g),
            false => drop(exception::restore(exc)),
        }
        return None;
    }
    exception::restore(exc);
    g.run(None)
}

/// The `throw` slot.
pub fn throw_or_close(v: &Value, exc: Option<Ref<Exception>>) -> Option<Value> {
    match exc {
        Some(exc) => throw(v, exc),
        None => {
            let _ = close(v);
            None
        }
    }
}

/// Closes what a frame delegates to.
pub fn close_delegate(v: &Value) -> PyResult<()> {
    if let Some(f) = v.ty().slot_throw() {
        f(v, None);
        return if exception::is_pending() {
            Err(Raised)
        } else {
            Ok(())
        };
    }
    match attr::lookup(v, molt_name_close.get())? {
        Some(f) => call::call0(&f).map(drop),
        None => Ok(()),
    }
}

/// `close()`: since 3.13, what the generator returns.
pub fn close_value(v: &Value) -> PyResult<Value> {
    let returned = close_with(v)?;
    Ok(returned.unwrap_or(Value::NONE))
}

/// The same where nobody asks for a value.
pub fn close(v: &Value) -> PyResult<()> {
    close_with(v).map(drop)
}

fn close_with(v: &Value) -> PyResult<Option<Value>> {
    let g = this(v);
    if g.is_running() {
        return Err(raise!(molt_type_ValueError, kind(g), " already executing"));
    }
    if g.is_done() {
        return Ok(None);
    }
    if g.state.get() == 0 {
        g.state.set(GENERATOR_DONE);
        g.clear_slots();
        return Ok(None);
    }
    let exit = Exception::new(
        &molt_type_GeneratorExit,
        crate::object::tuple::Tuple::empty(),
    );
    exit.context.set(exception::current());
    match throw(v, exit) {
        Some(_) => Err(raise!(
            molt_type_RuntimeError,
            kind(g),
            " ignored GeneratorExit"
        )),
        None if !exception::is_pending() => Ok(g.result.take()),
        None if exception::clear_if(&molt_type_GeneratorExit) => Ok(None),
        None if exception::clear_if(&molt_type_StopIteration) => Ok(None),
        None => Err(Raised),
    }
}

/// The row `delegate_iter`.
pub fn delegate_iter(g: &Generator, v: &Value) -> PyResult<Value> {
    // What can be sent to but not iterated over is a coroutine; its type is not named, so as not to be linked.
    let ty = v.ty();
    if ty.slot_iter().is_some() || ty.slot_send().is_none() {
        return crate::ops::iter::iter(v);
    }
    if g.bit(ITERABLE_COROUTINE) {
        return Ok(v.clone());
    }
    Err(raise!(
        molt_type_TypeError,
        "cannot 'yield from' a coroutine object in a non-coroutine generator"
    ))
}

/// The row `delegate_send`.
pub fn delegate_send(g: &Generator, delegate: &Value, sent: &Value) -> PyResult<Option<Value>> {
    g.delegate.set(Some(delegate.clone()));
    let step = step(delegate, sent);
    match step {
        Ok(Ok(v)) => Ok(Some(v)),
        Ok(Err(value)) => {
            g.delegate.set(None);
            g.result.set(Some(value));
            Ok(None)
        }
        Err(Raised) => {
            g.delegate.set(None);
            Err(Raised)
        }
    }
}

/// The row `delegate_throw`: the pending exception goes into the delegate.
pub fn delegate_throw(g: &Generator, delegate: &Value) -> PyResult<Option<Value>> {
    let Some(exc) = exception::take_pending() else {
        return Ok(None);
    };
    let step = throw_step(delegate, exc);
    if step.is_err() {
        g.delegate.set(None);
    }
    match step? {
        Ok(v) => Ok(Some(v)),
        Err(value) => {
            g.delegate.set(None);
            g.result.set(Some(value));
            Ok(None)
        }
    }
}

/// As [`step`].
pub fn throw_step(delegate: &Value, exc: Ref<Exception>) -> PyResult<Result<Value, Value>> {
    if exc.as_object().ty().is_subtype(&molt_type_GeneratorExit) {
        close_delegate(delegate)?;
        return Err(exception::restore(exc));
    }
    if let Some(f) = delegate.ty().slot_throw() {
        return match f(delegate, Some(exc)) {
            Some(v) => Ok(Ok(v)),
            None if exception::is_pending() => ended(),
            None => Ok(Err(this(delegate).result.take().unwrap_or(Value::NONE))),
        };
    }
    match attr::lookup(delegate, molt_name_throw.get())? {
        None => Err(exception::restore(exc)),
        Some(f) => match exc.with_value(|e| call::call1(&f, e)) {
            Ok(v) => Ok(Ok(v)),
            Err(Raised) => ended(),
        },
    }
}

/// The row `delegate_result`.
pub fn delegate_result(g: &Generator) -> Value {
    g.result.take().unwrap_or(Value::NONE)
}

/// The row `resume_value`: NULL is the pending exception that was thrown in.
pub fn resume_value(sent: Option<Value>) -> PyResult<Value> {
    sent.ok_or(Raised)
}

/// `next` of what has a `send` slot that ends with StopIteration: its value is lost.
pub fn next_of_send(v: &Value, send: SendFn) -> Option<Value> {
    let given = send(v, &Value::NONE);
    if given.is_none() {
        exception::clear_if(&molt_type_StopIteration);
    }
    given
}

/// One step: `Ok(Ok)` yielded, `Ok(Err)` ended with a value.
pub fn step(delegate: &Value, sent: &Value) -> PyResult<Result<Value, Value>> {
    let ty = delegate.ty();
    if let Some(f) = ty.slot_send() {
        return match f(delegate, sent) {
            Some(v) => Ok(Ok(v)),
            None if exception::is_pending() => ended(),
            None => Ok(Err(this(delegate).result.take().unwrap_or(Value::NONE))),
        };
    }
    if sent.is_none() && ty.has(molt_abi::layouts::TYPE_HEAP) {
        // Asked by name, since the slot drops the value of StopIteration.
        if let Some(f) = attr::type_lookup(ty, molt_name___next__.get()) {
            return match call::call1(&f, delegate) {
                Ok(v) => Ok(Ok(v)),
                Err(Raised) => ended(),
            };
        }
    }
    if sent.is_none()
        && let Some(f) = ty.slot_next()
    {
        return match f(delegate) {
            Some(v) => Ok(Ok(v)),
            None => ended(),
        };
    }
    match call::call_method(delegate, molt_name_send.get(), &[sent]) {
        Ok(v) => Ok(Ok(v)),
        Err(Raised) => ended(),
    }
}

/// The value of a pending StopIteration; None where nothing is pending.
fn ended() -> PyResult<Result<Value, Value>> {
    if !exception::is_pending() {
        return Ok(Err(Value::NONE));
    }
    if exception::pending_is(&molt_type_StopIteration) {
        let value = exception::take_pending().and_then(|e| e.fields[0].get());
        return Ok(Err(value.unwrap_or(Value::NONE)));
    }
    Err(Raised)
}

/// # Safety
/// `object` is a generator whose count reached zero.
pub unsafe fn dealloc(object: *const Object) {
    unsafe {
        let g = &*(object as *const Generator);
        if g.state.get() != 0 && !g.is_done() {
            // `finally` blocks run: the generator lives on while it is closed.
            (*object).set_refcount(1);
            finalize(object);
            let left = (*object).refcount() - 1;
            (*object).set_refcount(left);
            if left != 0 {
                return;
            }
        }
        g.clear_slots();
        g.result.set(None);
        let size = core::mem::size_of::<Generator>() + 8 * g.slot_count as usize;
        alloc::free_object(object, size);
    }
}

/// Closes a suspended generator.
///
/// # Safety
/// `object` is a generator that somebody owns.
pub unsafe fn finalize(object: *const Object) {
    let g = unsafe { &*(object as *const Generator) };
    if g.state.get() == 0 || g.is_done() || g.is_running() {
        return;
    }
    let pending = exception::take_pending();
    let value = g.to_value();
    if close(&value).is_err() {
        crate::object::traceback::report_unraisable(&value);
    }
    drop(value);
    if let Some(p) = pending {
        exception::restore(p);
    }
}

/// # Safety
/// `object` is a generator.
pub unsafe fn traverse(object: *const Object, visit: &mut dyn FnMut(&Value)) {
    let g = unsafe { &*(object as *const Generator) };
    for s in g.slots() {
        s.visit(visit);
    }
    g.delegate.visit(visit);
    g.result.visit(visit);
}

/// The exception for `throw(type_or_exception, value, traceback)`. What making it raises is thrown instead.
pub fn exception_to_throw(
    kind: &Value,
    value: Option<&Value>,
    trace: Option<&Value>,
) -> PyResult<Ref<Exception>> {
    if value.is_some() {
        deprecated(Deprecated::ThrowOfThree)?;
    }
    if trace.is_some_and(|t| !t.is_none() && !t.isa::<Traceback>()) {
        return Err(raise!(
            molt_type_TypeError,
            "throw() third argument must be a traceback object"
        ));
    }
    match made_to_throw(kind, value) {
        Err(Raised) if attr::is_exception_class(kind) => exception::take_pending().ok_or(Raised),
        made => made,
    }
}

fn made_to_throw(kind: &Value, value: Option<&Value>) -> PyResult<Ref<Exception>> {
    let made = match kind.downcast::<Type>() {
        Some(_) if attr::is_exception_class(kind) => match value {
            Some(v)
                if v.isa::<Exception>()
                    && kind
                        .downcast::<Type>()
                        .is_some_and(|k| v.ty().is_subtype(k)) =>
            {
                v.clone()
            }
            Some(v) => match v.downcast::<Tuple>() {
                Some(args) => call::call(kind, args.as_slice())?,
                None if v.is_none() => call::call0(kind)?,
                None => call::call1(kind, v)?,
            },
            _ => call::call0(kind)?,
        },
        _ => {
            if kind.isa::<Exception>() && value.is_some_and(|v| !v.is_none()) {
                return Err(raise!(
                    molt_type_TypeError,
                    "instance exception may not have a separate value"
                ));
            }
            kind.clone()
        }
    };
    match made.into_ref::<Exception>() {
        Ok(e) => Ok(e),
        Err(other) if attr::is_exception_class(kind) => Err(raise!(
            molt_type_TypeError,
            "calling ",
            crate::ops::repr::repr(kind)?,
            " should have returned an instance of BaseException, not ",
            other.type_name()
        )),
        Err(other) => Err(raise!(
            molt_type_TypeError,
            "exceptions must be classes or instances deriving from BaseException, not ",
            other.type_name()
        )),
    }
}
