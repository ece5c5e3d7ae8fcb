//! Calling values.
//!
//! Takes callees and arguments in place, gives results. Nothing is allocated where the callee has a
//! generic entry. Never binds arguments to parameters (see `arguments`).

use crate::object::alloc;
use crate::object::attr;
use crate::object::dict::Dict;
use crate::object::list::List;
use crate::object::refs::{Object, PyObject};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value, from_result_bits};
use crate::raise;
use crate::types::exceptions::molt_type_TypeError;
use molt_abi::layouts::TYPE_CALLABLE;

/// The generic entry: callee, address of the values, their number, tuple of keyword names or 0.
pub type Entry = extern "C" fn(u32, u32, u32, u32) -> u64;

/// The start of objects that are called through an entry.
#[repr(C)]
pub struct Callable {
    pub head: Object,
    pub entry: Entry,
    pub name: *const Str,
}

/// Arguments of a call: values, of which the last `kwnames.len()` are keyword values.
#[derive(Clone, Copy)]
pub struct Args<'a> {
    values: &'a [Value],
    kwnames: Option<&'a Tuple>,
}

impl<'a> Args<'a> {
    #[inline(always)]
    pub fn new(values: &'a [Value], kwnames: Option<&'a Tuple>) -> Args<'a> {
        Args { values, kwnames }
    }

    /// From the raw form of the ABI.
    ///
    /// # Safety
    /// `args` is the address of `nargs` live values, `kwnames` of a tuple of strs or 0.
    #[inline(always)]
    pub unsafe fn from_raw(args: u32, nargs: u32, kwnames: u32) -> Args<'a> {
        unsafe {
            let values = if nargs == 0 {
                &[][..]
            } else {
                core::slice::from_raw_parts(args as usize as *const Value, nargs as usize)
            };
            Args {
                values,
                kwnames: (kwnames as usize as *const Tuple).as_ref(),
            }
        }
    }

    #[inline(always)]
    pub fn positional(&self) -> &'a [Value] {
        &self.values[..self.values.len() - self.keyword_count()]
    }

    #[inline(always)]
    pub fn keyword_count(&self) -> usize {
        self.kwnames.map_or(0, |k| k.len())
    }

    /// The value of keyword number `i`.
    pub fn keyword(&self, i: usize) -> (&'a Str, &'a Value) {
        let names = self.kwnames.map_or(&[][..], |k| k.as_slice());
        (
            unsafe { names[i].cast::<Str>() },
            &self.values[self.values.len() - names.len() + i],
        )
    }

    pub fn keywords(self) -> impl Iterator<Item = (&'a Str, &'a Value)> {
        (0..self.keyword_count()).map(move |i| self.keyword(i))
    }

    /// All values, keyword values last.
    pub fn values(&self) -> &'a [Value] {
        self.values
    }

    pub fn kwnames(&self) -> Option<&'a Tuple> {
        self.kwnames
    }

    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// Without the first positional argument.
    pub fn rest(&self) -> Args<'a> {
        Args {
            values: &self.values[1..],
            kwnames: self.kwnames,
        }
    }
}

fn raw_names(names: Option<&Tuple>) -> u32 {
    names.map_or(0, |n| n as *const Tuple as usize as u32)
}

/// Calls with arguments as they came.
#[inline]
pub fn call_args(callee: &Value, args: &Args) -> PyResult<Value> {
    if let Some(o) = callee.object()
        && o.ty().has(TYPE_CALLABLE)
    {
        let c = unsafe { &*(o as *const Object as *const Callable) };
        let bits = (c.entry)(
            callee.bits() as u32,
            args.values.as_ptr() as usize as u32,
            args.values.len() as u32,
            raw_names(args.kwnames),
        );
        return unsafe { from_result_bits(bits) };
    }
    call_slot(callee, args)
}

fn call_slot(callee: &Value, args: &Args) -> PyResult<Value> {
    match callee.ty().slot_call() {
        Some(f) => f(callee, args),
        None => Err(raise!(
            molt_type_TypeError,
            "'",
            callee.type_name(),
            "' object is not callable"
        )),
    }
}

/// Calls with positional arguments.
#[inline]
pub fn call(callee: &Value, args: &[Value]) -> PyResult<Value> {
    call_args(callee, &Args::new(args, None))
}

/// Borrowed values side by side as an argument vector.
///
/// # Safety
/// Each of `bits` is a live value that outlives the slice.
#[inline(always)]
pub unsafe fn borrowed_slice(bits: &[u64]) -> &[Value] {
    unsafe { core::slice::from_raw_parts(bits.as_ptr() as *const Value, bits.len()) }
}

pub fn call0(callee: &Value) -> PyResult<Value> {
    call(callee, &[])
}

pub fn call1(callee: &Value, a: &Value) -> PyResult<Value> {
    let bits = [a.bits()];
    call(callee, unsafe { borrowed_slice(&bits) })
}

pub fn call2(callee: &Value, a: &Value, b: &Value) -> PyResult<Value> {
    let bits = [a.bits(), b.bits()];
    call(callee, unsafe { borrowed_slice(&bits) })
}

pub fn call3(callee: &Value, a: &Value, b: &Value, c: &Value) -> PyResult<Value> {
    let bits = [a.bits(), b.bits(), c.bits()];
    call(callee, unsafe { borrowed_slice(&bits) })
}

/// `values[0].name(*values[1:], ...)` without a bound method where the attribute is a function.
pub fn call_method_args(name: &Str, args: &Args) -> PyResult<Value> {
    let receiver = &args.values[0];
    if let Some(f) = attr::plain_method(receiver, name) {
        return call_args(&f, args);
    }
    match attr::getattr(receiver, name) {
        Ok(f) => call_args(&f, &args.rest()),
        Err(raised) => {
            crate::object::traceback::lookup_failed();
            Err(raised)
        }
    }
}

/// `receiver.name(*args)`; at most 3 arguments.
pub fn call_method(receiver: &Value, name: &Str, args: &[&Value]) -> PyResult<Value> {
    let mut bits = [receiver.bits(), 0, 0, 0];
    for (i, a) in args.iter().enumerate() {
        bits[i + 1] = a.bits();
    }
    let values = unsafe { borrowed_slice(&bits[..args.len() + 1]) };
    call_method_args(name, &Args::new(values, None))
}

/// `type(receiver).name(receiver, *args)` as implicit dunder calls do: the instance's own attributes
/// do not count. `None` where the type has no such attribute. At most 3 arguments.
pub fn call_special(receiver: &Value, name: &Str, args: &[&Value]) -> PyResult<Option<Value>> {
    let Some(f) = attr::type_lookup(receiver.ty(), name) else {
        return Ok(None);
    };
    let mut bits = [receiver.bits(), 0, 0, 0];
    for (i, a) in args.iter().enumerate() {
        bits[i + 1] = a.bits();
    }
    let values = unsafe { borrowed_slice(&bits[..args.len() + 1]) };
    if attr::is_plain_function(&f) {
        return call(&f, values).map(Some);
    }
    let bound = attr::bind(&f, Some(receiver), receiver.ty())?;
    call(&bound, &values[1..]).map(Some)
}

/// The row `call`.
pub fn row_call(callee: &Value, args: u32, nargs: i32, kwnames: Option<&Tuple>) -> PyResult<Value> {
    alloc::safe_point();
    call_args(callee, &unsafe {
        Args::from_raw(args, nargs as u32, raw_names(kwnames))
    })
}

/// The row `call_method`.
pub fn row_call_method(
    name: &Str,
    args: u32,
    nargs: i32,
    kwnames: Option<&Tuple>,
) -> PyResult<Value> {
    alloc::safe_point();
    call_method_args(name, &unsafe {
        Args::from_raw(args, nargs as u32, raw_names(kwnames))
    })
}

/// `callee(*args, **kwargs)`.
pub fn call_ex(callee: &Value, args: &Value, kwargs: Option<&Value>) -> PyResult<Value> {
    let made;
    let positional = match (args.downcast::<Tuple>(), args.downcast_exact::<List>()) {
        (Some(t), _) => t.as_slice(),
        // A list of the call's own.
        (_, Some(l)) if l.as_object().refcount() == 1 => l.as_slice(),
        _ if crate::ops::iter::is_iterable(args) => {
            made = crate::ops::iter::collect(args)?;
            &made
        }
        _ => {
            return Err(raise!(
                molt_type_TypeError,
                callable_name(callee),
                " argument after * must be an iterable, not ",
                args.type_name()
            ));
        }
    };
    let kwargs = kwargs.and_then(|d| d.downcast::<Dict>());
    let Some(kwargs) = kwargs.filter(|d| !d.is_empty()) else {
        return call(callee, positional);
    };
    let count = kwargs.len();
    let mut values = Vec::with_capacity(positional.len() + count);
    values.extend_from_slice(positional);
    let mut names = Vec::with_capacity(count);
    let mut position = 0;
    while let Some((k, v)) = kwargs.next_entry(&mut position) {
        if !k.isa::<Str>() {
            return Err(raise!(molt_type_TypeError, "keywords must be strings"));
        }
        names.push(k);
        values.push(v);
    }
    let names = Tuple::from_vec(names);
    call_args(callee, &Args::new(&values, Some(&names)))
}

/// How messages name a callee: `f()` with its qualified name, else `type object`.
pub fn callable_name(callee: &Value) -> crate::object::refs::Ref<Str> {
    crate::object::function::display_name(callee)
}

/// The row `method_load`.
pub fn row_method_load(object: &Value, name: &Str, receiver: u32) -> PyResult<Value> {
    let (callee, first) = match attr::load_method(object, name)? {
        attr::Method::Unbound(f) => (f, object.clone().into_bits()),
        attr::Method::Bound(f) => (f, molt_abi::value::NULL),
    };
    unsafe { *(receiver as usize as *mut u64) = first };
    Ok(callee)
}

/// The row `call_loaded`.
pub fn row_call_loaded(
    callee: &Value,
    args: u32,
    nargs: i32,
    kwnames: Option<&Tuple>,
) -> PyResult<Value> {
    let has_receiver = unsafe { *(args as usize as *const u64) } != molt_abi::value::NULL;
    let (args, nargs) = if has_receiver {
        (args, nargs)
    } else {
        (args + 8, nargs - 1)
    };
    row_call(callee, args, nargs, kwnames)
}
