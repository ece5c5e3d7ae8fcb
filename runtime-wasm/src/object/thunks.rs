//! Slots of classes written in Python: each looks the dunder method up and calls it.
//!
//! The table [`install`] gives a class the thunks of the methods that it defines itself. Nothing here
//! decides inheritance (see `class`).

use crate::object::attr;
use crate::object::call::{self, Args};
use crate::object::exception;
use crate::object::function::BoundMethod;
use crate::object::names::*;
use crate::object::refs::{Object, PyObject};
use crate::object::str::Str;
use crate::object::type_::{BinaryFn, NewFn, NumberSlots, Type};
use crate::object::value::{PyResult, Raised, Value, ends};
use crate::ops::compare::CompareOp;
use crate::ops::depth;
use crate::raise;
use crate::text;
use crate::types::exceptions::{
    molt_type_AttributeError, molt_type_OverflowError, molt_type_StopIteration,
    molt_type_TypeError, molt_type_ValueError,
};
use molt_abi::layouts::TYPE_CALLABLE;

/// The method's result; a method that is not there is the AttributeError of its name alone.
fn special(v: &Value, name: &'static Str, args: &[&Value]) -> PyResult<Value> {
    match call::call_special(v, name, args)? {
        Some(r) => Ok(r),
        None => Err(attr::raise_attribute_error(name.to_exact(), v, name)),
    }
}

/// How an operator finds its method.
enum Found {
    Result(Value),
    /// The class has none.
    Missing,
    /// Its descriptor raised: comparison, `iter`, `repr`, `str` and `hash` then do without it.
    Unbound,
}

fn gentle(v: &Value, name: &'static Str, args: &[&Value]) -> PyResult<Found> {
    let Some(f) = attr::type_lookup(v.ty(), name) else {
        return Ok(Found::Missing);
    };
    if attr::is_plain_function(&f) {
        return Ok(match call::call_special(v, name, args)? {
            Some(r) => Found::Result(r),
            None => Found::Missing,
        });
    }
    let Ok(bound) = attr::bind(&f, Some(v), v.ty()) else {
        drop(exception::take_pending());
        return Ok(Found::Unbound);
    };
    let args: Vec<Value> = args.iter().map(|a| (*a).clone()).collect();
    call::call(&bound, &args).map(Found::Result)
}

/// The method's result, or what there is without it.
fn gentle_or(
    v: &Value,
    name: &'static Str,
    otherwise: fn(&Value) -> PyResult<Value>,
) -> PyResult<Value> {
    match gentle(v, name, &[])? {
        Found::Result(r) => Ok(r),
        Found::Missing | Found::Unbound => otherwise(v),
    }
}

fn iter(v: &Value) -> PyResult<Value> {
    gentle_or(v, molt_name___iter__.get(), |v| {
        Err(crate::ops::iter::not_iterable(v))
    })
}

fn repr(v: &Value) -> PyResult<Value> {
    gentle_or(v, molt_name___repr__.get(), |v| {
        let address = crate::ops::repr::address(v);
        Ok(text!("<", v.type_name(), " object at 0x", address, ">").into_value())
    })
}

macro_rules! unary {
    ($($f:ident $name:ident;)*) => { $( fn $f(v: &Value) -> PyResult<Value> { special(v, $name.get(), &[]) } )* };
}

unary! {
    neg molt_name___neg__; pos molt_name___pos__; abs molt_name___abs__;
    invert molt_name___invert__; reversed molt_name___reversed__; aiter molt_name___aiter__;
    anext molt_name___anext__; await_ molt_name___await__; index molt_name___index__;
    int molt_name___int__; float molt_name___float__; str molt_name___str__;
}

fn format(v: &Value, spec: &Str) -> PyResult<Value> {
    let r = special(v, molt_name___format__.get(), &[&spec.to_value()])?;
    if r.isa::<Str>() {
        return Ok(r);
    }
    Err(raise!(
        molt_type_TypeError,
        "__format__ must return a str, not ",
        r.type_name()
    ))
}

fn hash(v: &Value) -> PyResult<i64> {
    let f = attr::type_lookup(v.ty(), molt_name___hash__.get());
    if f.is_none_or(|f| f.is_none()) {
        return Err(crate::ops::unhashable(v));
    }
    let Found::Result(r) = gentle(v, molt_name___hash__.get(), &[])? else {
        return Err(crate::ops::unhashable(v));
    };
    match r.as_int() {
        Some(n) => Ok(crate::object::hash::not_minus_one(n)),
        // What fits is the hash as it is; the rest is reduced as any int.
        None if crate::types::int::is_int(&r) => match crate::types::int::as_i64_slow(&r) {
            Some(n) => Ok(crate::object::hash::not_minus_one(n)),
            None => crate::ops::hash(&r),
        },
        None => Err(raise!(
            molt_type_TypeError,
            "__hash__ method should return an integer"
        )),
    }
}

fn call_slot(v: &Value, args: &Args) -> PyResult<Value> {
    let Some(f) = attr::type_lookup(v.ty(), molt_name___call__.get()) else {
        return Err(attr::no_attribute(v, molt_name___call__.get()));
    };
    if attr::is_plain_function(&f) {
        return crate::object::function::call_with_first(&f, v, args);
    }
    let bound = attr::bind(&f, Some(v), v.ty())?;
    depth::deeper(depth::USUAL, "", || call::call_args(&bound, args))
}

/// `__getattribute__` or the generic lookup, then `__getattr__`.
fn getattr(v: &Value, name: &Str) -> PyResult<Value> {
    let name_value = name.to_value();
    let own = attr::type_lookup(v.ty(), molt_name___getattribute__.get());
    let found = match own {
        Some(f) if f.ty().is(&crate::types::function::molt_type_function) => {
            call::call2(&f, v, &name_value)
        }
        // Not what a builtin type has: an object that is called, or that gives what is.
        Some(f) if !f.ty().has(TYPE_CALLABLE) || BoundMethod::of(&f).is_some() => {
            call_getattr(&f, v, &name_value)
        }
        _ if v.isa::<Type>() => attr::type_getattr(v, name),
        _ => match attr::generic_lookup(v, name) {
            Ok(Some(found)) => return Ok(found),
            Ok(None) => {
                if let Some(f) = attr::type_lookup(v.ty(), molt_name___getattr__.get()) {
                    return call_getattr(&f, v, &name_value);
                }
                Err(attr::no_attribute(v, name))
            }
            Err(Raised) => Err(Raised),
        },
    };
    if found.is_err()
        && let Some(f) = attr::type_lookup(v.ty(), molt_name___getattr__.get())
        && exception::clear_if(&molt_type_AttributeError)
    {
        return call_getattr(&f, v, &name_value);
    }
    found
}

fn call_getattr(f: &Value, v: &Value, name: &Value) -> PyResult<Value> {
    if attr::is_plain_function(f) {
        return call::call2(f, v, name);
    }
    call::call1(&attr::bind(f, Some(v), v.ty())?, name)
}

fn setattr(v: &Value, name: &Str, value: Option<&Value>) -> PyResult<()> {
    let (method, name_value) = match value {
        Some(_) => (molt_name___setattr__.get(), name.to_value()),
        None => (molt_name___delattr__.get(), name.to_value()),
    };
    let done = match value {
        Some(new) => call::call_special(v, method, &[&name_value, new])?,
        None => call::call_special(v, method, &[&name_value])?,
    };
    match done {
        Some(_) => Ok(()),
        None if v.isa::<Type>() => attr::type_setattr(v, name, value),
        None => attr::generic_setattr(v, name, value),
    }
}

fn compare(v: &Value, other: &Value, op: CompareOp) -> PyResult<Value> {
    let name = match op {
        CompareOp::Lt => molt_name___lt__.get(),
        CompareOp::Le => molt_name___le__.get(),
        CompareOp::Eq => molt_name___eq__.get(),
        CompareOp::Ne => molt_name___ne__.get(),
        CompareOp::Gt => molt_name___gt__.get(),
        CompareOp::Ge => molt_name___ge__.get(),
    };
    match gentle(v, name, &[other])? {
        Found::Result(r) => return Ok(r),
        Found::Unbound => return Ok(Value::NOT_IMPLEMENTED),
        Found::Missing => {}
    }
    // What the class does not define, a builtin base may; else `!=` follows from `==`.
    if let Some(f) = builtin_compare(v.ty()) {
        return f(v, other, op);
    }
    if op == CompareOp::Ne
        && let Some(r) = call::call_special(v, molt_name___eq__.get(), &[other])?
        && !r.is_not_implemented()
    {
        return Ok(Value::bool(!crate::ops::truth::is_true(&r)?));
    }
    Ok(Value::NOT_IMPLEMENTED)
}

fn builtin_compare(ty: &Type) -> Option<crate::object::type_::CompareFn> {
    let mut found = None;
    ty.each_in_mro(|t| {
        if !t.has(molt_abi::layouts::TYPE_HEAP) {
            found = t.slot_compare();
            return found.is_some();
        }
        false
    });
    found
}

fn next(v: &Value) -> Option<Value> {
    let r = special(v, molt_name___next__.get(), &[]);
    if r.is_err() {
        exception::clear_if(&molt_type_StopIteration);
    }
    ends(r.map(Some))
}

fn len(v: &Value) -> PyResult<i64> {
    let r = special(v, molt_name___len__.get(), &[])?;
    let r = crate::ops::number::index(&r)?;
    match r.as_int() {
        Some(n) if n >= 0 => Ok(n),
        Some(_) => Err(raise!(molt_type_ValueError, "__len__() should return >= 0")),
        None if crate::ops::compare::compare(&r, &Value::small_int(0), CompareOp::Lt)?
            .is(&Value::TRUE) =>
        {
            Err(raise!(molt_type_ValueError, "__len__() should return >= 0"))
        }
        None => Err(raise!(
            molt_type_OverflowError,
            "cannot fit 'int' into an index-sized integer"
        )),
    }
}

fn length_hint(v: &Value) -> PyResult<i64> {
    let given = special(v, molt_name___length_hint__.get(), &[]);
    // A TypeError of the method's own is no hint, either.
    let Some(r) =
        exception::absorb(given, &molt_type_TypeError)?.filter(|r| !r.is_not_implemented())
    else {
        return Ok(-1);
    };
    match r.as_int() {
        Some(n) if n >= 0 => Ok(n),
        Some(_) => Err(raise!(
            molt_type_ValueError,
            "__length_hint__() should return >= 0"
        )),
        None => Err(raise!(
            molt_type_TypeError,
            "__length_hint__ must be an integer, not ",
            r.type_name()
        )),
    }
}

fn getitem(v: &Value, index: &Value) -> PyResult<Value> {
    special(v, molt_name___getitem__.get(), &[index])
}

fn setitem(v: &Value, index: &Value, value: Option<&Value>) -> PyResult<()> {
    let (done, name) = match value {
        Some(new) => (
            call::call_special(v, molt_name___setitem__.get(), &[index, new])?,
            molt_name___setitem__.get(),
        ),
        None => (
            call::call_special(v, molt_name___delitem__.get(), &[index])?,
            molt_name___delitem__.get(),
        ),
    };
    if done.is_some() {
        return Ok(());
    }
    // What the class does not define, a builtin base may.
    match crate::types::object::builtin_slot(v.ty(), |t| t.slot_setitem()) {
        Some(f) => f(v, index, value),
        None => Err(attr::raise_attribute_error(name.to_exact(), v, name)),
    }
}

fn contains(v: &Value, item: &Value) -> PyResult<bool> {
    let f = attr::type_lookup(v.ty(), molt_name___contains__.get());
    if f.is_none_or(|f| f.is_none()) {
        return Err(raise!(
            molt_type_TypeError,
            "'",
            v.type_name(),
            "' object is not a container"
        ));
    }
    crate::ops::truth::is_true(&special(v, molt_name___contains__.get(), &[item])?)
}

fn bool(v: &Value) -> PyResult<bool> {
    let r = special(v, molt_name___bool__.get(), &[])?;
    r.as_bool().ok_or_else(|| {
        raise!(
            molt_type_TypeError,
            "__bool__ should return bool, returned ",
            r.type_name()
        )
    })
}

fn descr_get(v: &Value, object: Option<&Value>, ty: &Type) -> PyResult<Value> {
    let none = Value::NONE;
    let class = ty.to_value();
    special(
        v,
        molt_name___get__.get(),
        &[object.unwrap_or(&none), &class],
    )
}

fn descr_set(v: &Value, object: &Value, value: Option<&Value>) -> PyResult<()> {
    match value {
        Some(new) => special(v, molt_name___set__.get(), &[object, new]),
        None => special(v, molt_name___delete__.get(), &[object]),
    }
    .map(drop)
}

fn new(class: &Type, args: &Args) -> PyResult<Value> {
    let Some(f) = attr::type_lookup(class, molt_name___new__.get()) else {
        return crate::types::object::new(class, args);
    };
    let class_value = class.to_value();
    let f = attr::bind(&f, None, class)?;
    crate::object::function::call_with_first(&f, &class_value, args)
}

/// Whether a class's `__new__` is written in Python.
pub fn is_new(f: NewFn) -> bool {
    f as usize == new as *const () as usize
}

fn init(v: &Value, args: &Args) -> PyResult<()> {
    let Some(f) = attr::type_lookup(v.ty(), molt_name___init__.get()) else {
        return Ok(());
    };
    let r = if attr::is_plain_function(&f) {
        crate::object::function::call_with_first(&f, v, args)?
    } else {
        call::call_args(&attr::bind(&f, Some(v), v.ty())?, args)?
    };
    if r.is_none() {
        return Ok(());
    }
    Err(raise!(
        molt_type_TypeError,
        "__init__() should return None, not '",
        r.type_name(),
        "'"
    ))
}

unsafe fn finalize(object: *const Object) {
    let v = unsafe { (*object).to_value() };
    let pending = exception::take_pending();
    if special(&v, molt_name___del__.get(), &[]).is_err() {
        // The function is named, not the object.
        let found = attr::type_lookup(v.ty(), molt_name___del__.get());
        crate::object::traceback::report_unraisable(found.as_ref().unwrap_or(&v));
    }
    if let Some(p) = pending {
        exception::restore(p);
    }
}

/// `a.__op__(b)`, then `b.__rop__(a)`, for the operand whose slot this is.
fn binary(
    a: &Value,
    b: &Value,
    slot: fn(&Type) -> bool,
    name: &'static Str,
    reflected: &'static Str,
    field: fn(&NumberSlots) -> Option<BinaryFn>,
) -> PyResult<Value> {
    let (left, right) = (slot(a.ty()), slot(b.ty()));
    let same = a.ty().is(b.ty());
    let mut try_right = right && !same;
    if left {
        if try_right && b.ty().is_subtype(a.ty()) && overrides(a.ty(), b.ty(), reflected) {
            if let Some(r) = call::call_special(b, reflected, &[a])?
                && !r.is_not_implemented()
            {
                return Ok(r);
            }
            try_right = false;
        }
        let r = match call::call_special(a, name, &[b])? {
            Some(r) => r,
            None => builtin_binary(a.ty(), a, b, field)?,
        };
        if !r.is_not_implemented() {
            return Ok(r);
        }
    }
    if try_right {
        return match call::call_special(b, reflected, &[a])? {
            Some(r) => Ok(r),
            None => builtin_binary(b.ty(), a, b, field),
        };
    }
    Ok(Value::NOT_IMPLEMENTED)
}

/// What the builtin base of a class says where the class defines only the other direction.
fn builtin_binary(
    ty: &Type,
    a: &Value,
    b: &Value,
    field: fn(&NumberSlots) -> Option<BinaryFn>,
) -> PyResult<Value> {
    match crate::types::object::builtin_slot(ty, |t| t.numbers().and_then(field)) {
        Some(f) => f(a, b),
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

/// Whether the subclass has its own method of that name.
fn overrides(base: &Type, sub: &Type, name: &'static Str) -> bool {
    match (attr::type_lookup(base, name), attr::type_lookup(sub, name)) {
        (Some(a), Some(b)) => !a.is(&b),
        (None, Some(_)) => true,
        _ => false,
    }
}

macro_rules! binaries {
    ($($f:ident $inplace:ident $field:ident $ifield:ident $name:ident $rname:ident $iname:ident;)*) => {
        $(
            fn $f(a: &Value, b: &Value) -> PyResult<Value> {
                fn mine(t: &Type) -> bool {
                    t.numbers().is_some_and(|n| n.$field.get().is_some_and(|f| f as usize == $f as *const () as usize))
                }
                binary(a, b, mine, $name.get(), $rname.get(), |n| n.$field.get())
            }
            fn $inplace(a: &Value, b: &Value) -> PyResult<Value> {
                special(a, $iname.get(), &[b])
            }
        )*
        /// Numeric slots of the methods that a class defines; whether `name` was one.
        fn install_binary(name: &Str, n: &NumberSlots) -> bool {
            $(
                if same(name, $name.get()) || same(name, $rname.get()) {
                    n.$field.set(Some($f));
                    return true;
                }
                if same(name, $iname.get()) {
                    n.$ifield.set(Some($inplace));
                    return true;
                }
            )*
            false
        }
        fn is_binary(name: &Str) -> bool {
            $( same(name, $name.get()) || same(name, $rname.get()) || same(name, $iname.get()) || )* false
        }
    };
}

binaries! {
    add iadd add iadd molt_name___add__ molt_name___radd__ molt_name___iadd__;
    sub isub sub isub molt_name___sub__ molt_name___rsub__ molt_name___isub__;
    mul imul mul imul molt_name___mul__ molt_name___rmul__ molt_name___imul__;
    matmul imatmul matmul imatmul molt_name___matmul__ molt_name___rmatmul__ molt_name___imatmul__;
    truediv itruediv truediv itruediv molt_name___truediv__ molt_name___rtruediv__ molt_name___itruediv__;
    floordiv ifloordiv floordiv ifloordiv molt_name___floordiv__ molt_name___rfloordiv__ molt_name___ifloordiv__;
    modulo imodulo modulo imodulo molt_name___mod__ molt_name___rmod__ molt_name___imod__;
    lshift ilshift lshift ilshift molt_name___lshift__ molt_name___rlshift__ molt_name___ilshift__;
    rshift irshift rshift irshift molt_name___rshift__ molt_name___rrshift__ molt_name___irshift__;
    bit_and ibit_and bit_and ibit_and molt_name___and__ molt_name___rand__ molt_name___iand__;
    bit_or ibit_or bit_or ibit_or molt_name___or__ molt_name___ror__ molt_name___ior__;
    bit_xor ibit_xor bit_xor ibit_xor molt_name___xor__ molt_name___rxor__ molt_name___ixor__;
}

fn divmod(a: &Value, b: &Value) -> PyResult<Value> {
    fn mine(t: &Type) -> bool {
        t.numbers().is_some_and(|n| {
            n.divmod
                .get()
                .is_some_and(|f| f as usize == divmod as *const () as usize)
        })
    }
    binary(
        a,
        b,
        mine,
        molt_name___divmod__.get(),
        molt_name___rdivmod__.get(),
        |n| n.divmod.get(),
    )
}

fn pow(a: &Value, b: &Value, modulus: &Value) -> PyResult<Value> {
    fn mine(t: &Type) -> bool {
        t.numbers().is_some_and(|n| {
            n.pow
                .get()
                .is_some_and(|f| f as usize == pow as *const () as usize)
        })
    }
    if modulus.is_none() {
        return binary(
            a,
            b,
            mine,
            molt_name___pow__.get(),
            molt_name___rpow__.get(),
            |_| None,
        );
    }
    if !mine(a.ty()) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    match call::call_special(a, molt_name___pow__.get(), &[b, modulus])? {
        Some(r) => Ok(r),
        // `__rpow__` is never asked with a modulus, but fills the same slot.
        None => Err(raise!(molt_type_AttributeError, "__pow__")),
    }
}

fn ipow(a: &Value, b: &Value) -> PyResult<Value> {
    special(a, molt_name___ipow__.get(), &[b])
}

/// Whether a method of this name fills a numeric slot.
fn is_numeric(name: &Str) -> bool {
    is_binary(name) || NUMERIC.iter().any(|n| name.same_name(n))
}

/// The numeric names that are no binary operators.
static NUMERIC: [&Str; 11] = [
    molt_name___divmod__.get(),
    molt_name___rdivmod__.get(),
    molt_name___pow__.get(),
    molt_name___rpow__.get(),
    molt_name___ipow__.get(),
    molt_name___neg__.get(),
    molt_name___pos__.get(),
    molt_name___abs__.get(),
    molt_name___invert__.get(),
    molt_name___int__.get(),
    molt_name___float__.get(),
];

fn install_numeric(name: &Str, n: &NumberSlots) {
    if install_binary(name, n) {
        return;
    }
    let is = |s: &'static Str| same(name, s);
    if is(molt_name___divmod__.get()) || is(molt_name___rdivmod__.get()) {
        n.divmod.set(Some(divmod));
    } else if is(molt_name___pow__.get()) || is(molt_name___rpow__.get()) {
        n.pow.set(Some(pow));
    } else if is(molt_name___ipow__.get()) {
        n.ipow.set(Some(ipow));
    } else if is(molt_name___neg__.get()) {
        n.neg.set(Some(neg));
    } else if is(molt_name___pos__.get()) {
        n.pos.set(Some(pos));
    } else if is(molt_name___abs__.get()) {
        n.abs.set(Some(abs));
    } else if is(molt_name___invert__.get()) {
        n.invert.set(Some(invert));
    } else if is(molt_name___int__.get()) {
        n.int.set(Some(int));
    } else if is(molt_name___float__.get()) {
        n.float.set(Some(float));
    } else {
        n.index.set(Some(index));
    }
}

/// Out of line: it is asked for every name that there is.
#[inline(never)]
fn same(name: &Str, other: &'static Str) -> bool {
    name.same_name(other)
}

/// Gives `class` the slot of a method that it defines under `name`; other names do nothing.
pub fn install(class: &Type, name: &Str, value: &Value) {
    // Dunder names only, and most attributes are none.
    let n = name.len();
    if n < 6 || name.chars().at(0) != '_' as u32 || name.chars().at(n - 1) != '_' as u32 {
        return;
    }
    if is_numeric(name) || name.same_name(molt_name___index__.get()) {
        install_numeric(name, crate::object::class::own_numbers(class));
        // What the sequence below does is the method's to call, not the operator's.
        if same(name, molt_name___add__.get()) {
            class.slots.concat.set(None);
        } else if same(name, molt_name___iadd__.get()) {
            class.slots.inplace_concat.set(None);
        }
        return;
    }
    install_plain(class, name, value);
}

fn install_plain(class: &Type, name: &Str, value: &Value) {
    let is = |s: &'static Str| same(name, s);
    let s = &class.slots;
    if is(molt_name___init__.get()) {
        s.init.set(Some(init));
    } else if is(molt_name___repr__.get()) {
        s.repr.set(Some(repr));
    } else if is(molt_name___str__.get()) {
        s.str.set(Some(str));
    } else if is(molt_name___eq__.get())
        || is(molt_name___ne__.get())
        || is(molt_name___lt__.get())
        || is(molt_name___le__.get())
        || is(molt_name___gt__.get())
        || is(molt_name___ge__.get())
    {
        s.compare.set(Some(compare));
    } else if is(molt_name___hash__.get()) {
        s.hash.set(Some(hash));
    } else if is(molt_name___call__.get()) {
        s.call.set(Some(call_slot));
    } else if is(molt_name___len__.get()) {
        s.len.set(Some(len));
    } else if is(molt_name___getitem__.get()) {
        s.getitem.set(Some(getitem));
    } else if is(molt_name___setitem__.get()) || is(molt_name___delitem__.get()) {
        s.setitem.set(Some(setitem));
    } else if is(molt_name___contains__.get()) {
        s.contains.set(Some(contains));
    } else if is(molt_name___iter__.get()) {
        s.iter.set(if value.is_none() {
            Some(not_iterable)
        } else {
            Some(iter)
        });
    } else if is(molt_name___next__.get()) {
        s.next.set(Some(next));
    } else if is(molt_name___bool__.get()) {
        s.r#bool.set(Some(bool));
    } else {
        install_rare(class, name);
    }
}

fn not_iterable(v: &Value) -> PyResult<Value> {
    Err(raise!(
        molt_type_TypeError,
        "'",
        v.type_name(),
        "' object is not iterable"
    ))
}

fn install_rare(class: &Type, name: &Str) {
    let is = |s: &'static Str| same(name, s);
    let s = &class.slots;
    if is(molt_name___new__.get()) {
        s.new.set(Some(new));
    } else if is(molt_name___getattr__.get()) || is(molt_name___getattribute__.get()) {
        s.getattr.set(Some(getattr));
    } else if is(molt_name___setattr__.get()) || is(molt_name___delattr__.get()) {
        s.setattr.set(Some(setattr));
    } else if is(molt_name___get__.get()) {
        s.descr_get.set(Some(descr_get));
    } else if is(molt_name___set__.get()) || is(molt_name___delete__.get()) {
        s.descr_set.set(Some(descr_set));
    } else if is(molt_name___del__.get()) {
        s.finalize.set(Some(finalize));
    } else if is(molt_name___format__.get()) {
        s.format.set(Some(format));
    } else if is(molt_name___reversed__.get()) {
        s.reversed.set(Some(reversed));
    } else if is(molt_name___length_hint__.get()) {
        s.length_hint.set(Some(length_hint));
    } else if is(molt_name___await__.get()) {
        s.r#await.set(Some(await_));
    } else if is(molt_name___aiter__.get()) {
        s.aiter.set(Some(aiter));
    } else if is(molt_name___anext__.get()) {
        s.anext.set(Some(anext));
    } else if is(molt_name___buffer__.get()) {
        s.buffer.set(crate::object::buffer::molt_thunk_buffer.get());
    }
}
