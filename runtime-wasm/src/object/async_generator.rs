//! Asynchronous generators: what `asend`, `athrow` and `aclose` do with a frame.
//!
//! The frame gives two kinds of values: what it awaits, which goes on to the driver, and its items, which end the
//! step that asked for them (StopIteration with the item). Never drives an event loop.

use crate::object::alloc::{self, Global};
use crate::object::call;
use crate::object::exception::{self, Exception};
use crate::object::field::Field;
pub use crate::object::generator::AWAITED;
use crate::object::generator::{self, CLOSED, Generator, HOOKED, YIELDED};
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::types::exceptions::{
    molt_type_GeneratorExit, molt_type_RuntimeError, molt_type_StopAsyncIteration,
};
use crate::types::iterators::{molt_type_async_generator, molt_type_async_generator_asend};
use core::cell::Cell;

/// The row `async_generator_new`.
pub fn async_generator_new(code: u32, resume: i32, slot_count: i32) -> Ref<Generator> {
    generator::new(&molt_type_async_generator, code, resume, slot_count)
}

/// The row `async_yield`.
pub fn async_yield(g: &Generator) {
    g.set_bit(YIELDED, true);
}

/// What calls of new asynchronous generators are told to: `sys.set_asyncgen_hooks`.
pub struct Hooks {
    pub first: Option<Value>,
    pub finalizer: Option<Value>,
}

static HOOKS: Global<Hooks> = Global::new(Hooks {
    first: None,
    finalizer: None,
});

pub fn hooks() -> &'static mut Hooks {
    unsafe { &mut *HOOKS.get() }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    New,
    Running,
    Over,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Send,
    Throw,
    Close,
}

/// The awaitable of one step of an asynchronous generator.
#[repr(C)]
pub struct Step {
    head: Object,
    kind: Kind,
    progress: Cell<Progress>,
    generator: Field,
    /// What is sent, or the exception that is thrown.
    given: Field,
}

crate::py_object!(
    Step,
    molt_type_async_generator_asend,
    "async_generator_asend"
);

/// A step of the generator; the first one tells the hook.
pub fn step(g: &Value, kind: Kind, given: Option<Value>) -> PyResult<Value> {
    let frame = unsafe { g.cast::<Generator>() };
    if !frame.bit(HOOKED) {
        frame.set_bit(HOOKED, true);
        if let Some(first) = hooks().first.clone() {
            unsafe { &mut *LIVE.get() }.push(frame);
            call::call1(&first, g)?;
        }
    }
    let ty = match kind {
        Kind::Send => &molt_type_async_generator_asend,
        _ => &crate::types::iterators::molt_type_async_generator_athrow,
    };
    let step = alloc::new(ty, |head| Step {
        head,
        kind,
        progress: Cell::new(Progress::New),
        generator: Field::new(Some(g.clone())),
        given: Field::new(given),
    });
    Ok(step.into_value())
}

impl Step {
    /// # Safety
    /// `object` is a step.
    pub unsafe fn traverse(object: *const Object, visit: &mut dyn FnMut(&Value)) {
        let s = unsafe { &*(object as *const Step) };
        s.generator.visit(visit);
        s.given.visit(visit);
    }

    fn over(&self) -> Option<Value> {
        self.progress.set(Progress::Over);
        None
    }

    fn reused(&self) -> Option<Value> {
        let what = match self.kind {
            Kind::Send => "__anext__()/asend()",
            _ => "aclose()/athrow()",
        };
        raise!(
            molt_type_RuntimeError,
            "cannot reuse already awaited ",
            what
        );
        None
    }

    /// Begins: nothing else may run the generator meanwhile.
    fn begin(&self, g: &Generator) -> bool {
        if g.bit(AWAITED) {
            let what = match self.kind {
                Kind::Send => "anext",
                Kind::Throw => "athrow",
                Kind::Close => "aclose",
            };
            self.progress.set(Progress::Over);
            raise!(
                molt_type_RuntimeError,
                what,
                "(): asynchronous generator is already running"
            );
            return false;
        }
        self.progress.set(Progress::Running);
        g.set_bit(AWAITED, true);
        true
    }

    /// What the step makes of what the frame gave.
    fn settle(&self, g: &Generator, given: Option<Value>) -> Option<Value> {
        let yielded = g.bit(YIELDED);
        g.set_bit(YIELDED, false);
        if self.kind == Kind::Close {
            return self.settle_close(g, given, yielded);
        }
        match given {
            Some(v) if !yielded => return Some(v),
            Some(item) => {
                g.set_bit(AWAITED, false);
                generator::stop_iteration(Some(item));
            }
            None => {
                ended(g);
                if !exception::is_pending() {
                    exception::raise_bare(&molt_type_StopAsyncIteration);
                }
                if is_end() {
                    g.set_bit(CLOSED, true);
                }
                g.set_bit(AWAITED, false);
            }
        }
        self.over()
    }

    fn settle_close(&self, g: &Generator, given: Option<Value>, yielded: bool) -> Option<Value> {
        match given {
            Some(v) if !yielded => return Some(v),
            Some(_) => {
                g.set_bit(AWAITED, false);
                raise!(
                    molt_type_RuntimeError,
                    "async generator ignored GeneratorExit"
                );
            }
            None => {
                ended(g);
                g.set_bit(AWAITED, false);
                if !exception::is_pending() || is_end() {
                    drop(exception::take_pending());
                    generator::stop_iteration(None);
                }
            }
        }
        self.over()
    }
}

fn is_end() -> bool {
    exception::pending_is(&molt_type_StopAsyncIteration)
        || exception::pending_is(&molt_type_GeneratorExit)
}

/// StopAsyncIteration may not leave the frame.
fn ended(g: &Generator) {
    if exception::pending_is(&molt_type_StopAsyncIteration) {
        generator::stop_inside(g, "StopAsyncIteration");
    }
}

fn parts(v: &Value) -> (&Step, Value) {
    let step = unsafe { v.cast::<Step>() };
    (step, step.generator.get_or_none())
}

/// `send` of a step.
pub fn send(v: &Value, sent: &Value) -> Option<Value> {
    let (step, generator) = parts(v);
    let g = unsafe { generator.cast::<Generator>() };
    if step.progress.get() == Progress::Over {
        return step.reused();
    }
    if step.kind != Kind::Send && g.is_done() {
        generator::stop_iteration(None);
        return step.over();
    }
    if step.progress.get() == Progress::Running {
        let given = generator::send(&generator, sent);
        return step.settle(g, given);
    }
    if step.kind != Kind::Send && !g.bit(AWAITED) {
        if g.bit(CLOSED) {
            exception::raise_bare(&molt_type_StopAsyncIteration);
            return step.over();
        }
        if !sent.is_none() {
            raise!(
                molt_type_RuntimeError,
                "can't send non-None value to a just-started coroutine"
            );
            return None;
        }
    }
    if !step.begin(g) {
        return None;
    }
    let given = match step.kind {
        Kind::Send if sent.is_none() => generator::send(&generator, &step.given.get_or_none()),
        Kind::Send => generator::send(&generator, sent),
        Kind::Throw => match step.given.take().map(|v| v.into_ref::<Exception>()) {
            Some(Ok(exc)) => generator::throw(&generator, exc),
            _ => None,
        },
        Kind::Close => {
            g.set_bit(CLOSED, true);
            let exit = Exception::new(&molt_type_GeneratorExit, Tuple::empty());
            generator::throw(&generator, exit)
        }
    };
    step.settle(g, given)
}

/// `next` of a step.
pub fn next(v: &Value) -> Option<Value> {
    send(v, &Value::NONE)
}

/// `throw` of a step; without an exception `close`.
pub fn throw(v: &Value, exc: Option<Ref<Exception>>) -> Option<Value> {
    let (step, generator) = parts(v);
    let g = unsafe { generator.cast::<Generator>() };
    let Some(exc) = exc else {
        return step.over();
    };
    match step.progress.get() {
        Progress::Over => return step.reused(),
        Progress::New if !step.begin(g) => return None,
        _ => {}
    }
    let given = generator::throw(&generator, exc);
    step.settle(g, given)
}

/// Tells the hook of a generator that nothing will finish; whether it did.
fn hand_over(g: &Generator) -> bool {
    let open = g.bit(HOOKED) && g.has_started() && !g.is_done() && !g.bit(CLOSED);
    let Some(finalizer) = hooks().finalizer.clone().filter(|_| open) else {
        return false;
    };
    let pending = exception::take_pending();
    let value = g.to_value();
    forget(g);
    if call::call1(&finalizer, &value).is_err() {
        crate::object::traceback::report_unraisable(&value);
    }
    drop(value);
    if let Some(p) = pending {
        exception::restore(p);
    }
    true
}

/// # Safety
/// `object` is an asynchronous generator whose count reached zero.
pub unsafe fn dealloc(object: *const Object) {
    let g = unsafe { &*(object as *const Generator) };
    unsafe { (*object).set_refcount(1) };
    hand_over(g);
    let left = unsafe { (*object).refcount() } - 1;
    unsafe { (*object).set_refcount(left) };
    if left == 0 {
        forget(g);
        unsafe { generator::dealloc(object) }
    }
}

/// # Safety
/// `object` is an asynchronous generator that somebody owns.
pub unsafe fn finalize(object: *const Object) {
    if !hand_over(unsafe { &*(object as *const Generator) }) {
        unsafe { generator::finalize(object) }
    }
}

/// The generators that a hook was told of and that live, by address.
static LIVE: Global<Vec<*const Generator>> = Global::new(Vec::new());

fn forget(g: &Generator) {
    if g.bit(HOOKED) {
        unsafe { &mut *LIVE.get() }.retain(|x| !core::ptr::eq(*x, g));
    }
}

/// The generators that a hook was told of and that live.
pub fn live() -> Vec<Value> {
    let all = unsafe { &*LIVE.get() };
    all.iter().map(|g| unsafe { &**g }.to_value()).collect()
}

/// Whether the awaited end of an asynchronous iterator is pending.
pub fn is_exhausted() -> bool {
    exception::pending_is(&molt_type_StopAsyncIteration)
}
