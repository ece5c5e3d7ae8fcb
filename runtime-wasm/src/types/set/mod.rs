//! `set` and `frozenset`: the types and their slots. The table, the algebra and the methods stand in
//! files beside this one.

pub mod algebra;
mod method;
mod table;

pub use table::Set;

use crate::builtin_type;
use crate::molt;
use crate::number_slots;
use crate::object::alloc;
use crate::object::attr;
use crate::object::call::Args;
use crate::object::field::Field;
use crate::object::list::List;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value, ends};
use crate::ops::compare::CompareOp;
use crate::ops::repr::{guarded, repr as repr_of};
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::types::exceptions::molt_type_RuntimeError;
use crate::types::object::molt_type_object;
use crate::types::reduced;
use core::cell::Cell;
use molt_abi::layouts::{TYPE_BASE, TYPE_GC, TYPE_HEAP, TYPE_WEAK};

crate::py_object!(Set, molt_type_set, "set");

/// `frozenset`: the same layout under a type of its own.
#[repr(transparent)]
pub struct FrozenSet(Set);

crate::py_object!(FrozenSet, molt_type_frozenset, "frozenset");

impl core::ops::Deref for FrozenSet {
    type Target = Set;
    fn deref(&self) -> &Set {
        &self.0
    }
}

builtin_type! {
    /// `set`.
    pub static molt_type_set = "set" in "builtins", base molt_type_object "object",
        layout Set, flags TYPE_GC | TYPE_BASE | TYPE_WEAK, number &molt_number_set;
    dealloc: alloc::drop_object::<Set>,
    traverse: table::traverse,
    clear: table::clear,
    repr: repr,
    hash: |v| Err(crate::ops::unhashable(v)),
    compare: compare,
    len: len,
    contains: contains,
    iter: iter,
    new: |class, _| Ok(Set::empty_for(class).into_value()),
    init: init,
}

builtin_type! {
    /// `frozenset`.
    pub static molt_type_frozenset = "frozenset" in "builtins", base molt_type_object "object",
        layout FrozenSet, flags TYPE_GC | TYPE_BASE | TYPE_WEAK, number &molt_number_frozenset;
    dealloc: alloc::drop_object::<FrozenSet>,
    traverse: table::traverse,
    repr: repr,
    hash: hash,
    compare: compare,
    len: len,
    contains: contains,
    iter: iter,
    new: new_frozenset,
}

number_slots! {
    pub static molt_number_set;
    bit_and: algebra::and, bit_or: algebra::or, bit_xor: algebra::xor, sub: algebra::sub,
    ibit_and: algebra::iand, ibit_or: algebra::ior, ibit_xor: algebra::ixor, isub: algebra::isub,
}

number_slots! {
    pub static molt_number_frozenset;
    bit_and: algebra::and, bit_or: algebra::or, bit_xor: algebra::xor, sub: algebra::sub,
}

crate::dunders! { "set" Set; unhashable Value::NONE, len len, repr repr, compare compare, contains contains, iter iter,
and algebra::and, or algebra::or, xor algebra::xor, sub algebra::sub, iand algebra::iand, ior algebra::ior,
ixor algebra::ixor, isub algebra::isub, init init }

crate::dunders! { "frozenset" FrozenSet; len len, repr repr, compare compare, contains contains, iter iter,
hash hash, and algebra::and, or algebra::or, xor algebra::xor, sub algebra::sub }

/// The table of a value that is a set or frozenset.
#[inline]
pub fn any_set(v: &Value) -> Option<&Set> {
    if let Some(s) = v.downcast_exact::<Set>() {
        return Some(s);
    }
    match v.downcast::<FrozenSet>() {
        Some(f) => Some(f),
        None => v.downcast::<Set>(),
    }
}

fn this(v: &Value) -> &Set {
    unsafe { v.cast::<Set>() }
}

impl Set {
    pub fn empty() -> Ref<Set> {
        Set::empty_for(&molt_type_set)
    }
}

fn len(v: &Value) -> PyResult<i64> {
    Ok(this(v).len() as i64)
}

#[molt::constructor(sig = "set(iterable=(), /)")]
fn bind_strict(_class: &Type, iterable: Option<&Value>) -> Option<Value> {
    iterable.cloned()
}

fn init(v: &Value, args: &Args) -> PyResult<()> {
    one_at_most(v.ty(), args)?;
    let iterable = bind_strict(v.ty(), args)?;
    let s = this(v);
    s.clear();
    if args.is_empty() {
        Ok(())
    } else {
        algebra::update(s, &iterable)
    }
}

/// More than one argument is refused in the name of the class, where a builtin's own name is usual.
fn one_at_most(class: &Type, args: &Args) -> PyResult<()> {
    let given = args.positional().len();
    if given < 2 || !class.has(TYPE_HEAP) {
        return Ok(());
    }
    Err(raise!(
        crate::types::exceptions::molt_type_TypeError,
        class.name(),
        " expected at most 1 argument, got ",
        given
    ))
}

fn new_frozenset(class: &Type, args: &Args) -> PyResult<Value> {
    one_at_most(class, args)?;
    make_frozenset(class, args)
}

#[molt::constructor(sig = "frozenset(iterable=(), /)")]
fn make_frozenset(class: &Type, iterable: Option<&Value>) -> PyResult<Value> {
    let exact = class.is(&molt_type_frozenset);
    if let Some(v) = iterable
        && exact
        && v.downcast_exact::<FrozenSet>().is_some()
    {
        return Ok(v.clone());
    }
    let made = Set::empty_for(class);
    if let Some(v) = iterable {
        algebra::update(&made, v)?;
    }
    Ok(made.into_value())
}

fn repr(v: &Value) -> PyResult<Value> {
    let s = this(v);
    let plain = v.ty().is(&molt_type_set);
    let mut out = StrBuilder::new();
    if s.is_empty() {
        out.push(v.type_name());
        out.push_str("()");
        return Ok(out.try_finish()?.into_value());
    }
    let shown = guarded(v, || {
        if !plain {
            out.push(v.type_name());
            out.push_str("(");
        }
        out.push_str("{");
        let mut position = 0;
        let mut first = true;
        while let Some((k, _)) = s.next(&mut position) {
            if !first {
                out.push_str(", ");
            }
            first = false;
            out.push(&*repr_of(&k)?);
        }
        out.push_str(if plain { "}" } else { "})" });
        Ok(out.try_finish()?.into_value())
    })?;
    match shown {
        Some(text) => Ok(text),
        None => Ok(crate::text!(v.type_name(), "(...)").into_value()),
    }
}

fn hash(v: &Value) -> PyResult<i64> {
    let s = this(v);
    if s.hash.get() == -1 {
        s.hash.set(s.compute_hash());
    }
    Ok(s.hash.get())
}

fn compare(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
    let (Some(x), Some(y)) = (any_set(a), any_set(b)) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let answer = match op {
        CompareOp::Eq | CompareOp::Ne => {
            let hashes = (x.hash.get(), y.hash.get());
            let differ =
                x.len() != y.len() || hashes.0 != -1 && hashes.1 != -1 && hashes.0 != hashes.1;
            (!differ && algebra::is_subset(x, y)?) == (op == CompareOp::Eq)
        }
        CompareOp::Le => x.len() <= y.len() && algebra::is_subset(x, y)?,
        CompareOp::Lt => x.len() < y.len() && algebra::is_subset(x, y)?,
        CompareOp::Ge => y.len() <= x.len() && algebra::is_subset(y, x)?,
        CompareOp::Gt => y.len() < x.len() && algebra::is_subset(y, x)?,
    };
    Ok(Value::bool(answer))
}

fn contains(v: &Value, item: &Value) -> PyResult<bool> {
    algebra::contains(this(v), item)
}

/// The iterator of a set; empty once exhausted.
#[repr(C)]
struct Keys {
    head: Object,
    position: Cell<u32>,
    used: Cell<u32>,
    left: Cell<u32>,
    reserved: u32,
    set: Field,
}

crate::py_object!(Keys, molt_type_set_iterator, "set_iterator");

builtin_type! {
    /// `set_iterator`.
    pub static molt_type_set_iterator = "set_iterator", base molt_type_object "object", layout Keys, flags TYPE_GC;
    dealloc: alloc::drop_object::<Keys>,
    traverse: |o, visit| unsafe { (*(o as *const Keys)).set.visit(visit) },
    iter: |v| Ok(v.clone()),
    next: |v| ends(step(v)),
    length_hint: hint,
}

crate::dunders! { "set_iterator" Keys; iter |v: &Value| Ok(v.clone()), next |v| ends(step(v)), length_hint hint }

fn iter(v: &Value) -> PyResult<Value> {
    let len = this(v).len() as u32;
    let it: Ref<Keys> = alloc::new(&molt_type_set_iterator, |head| Keys {
        head,
        position: Cell::new(0),
        used: Cell::new(len),
        left: Cell::new(len),
        reserved: 0,
        set: Field::new(Some(v.clone())),
    });
    Ok(it.into_value())
}

fn step(v: &Value) -> PyResult<Option<Value>> {
    let it = unsafe { v.cast::<Keys>() };
    let Some(set) = it.set.peek() else {
        return Ok(None);
    };
    let s = this(set);
    if s.len() as u32 != it.used.get() {
        it.used.set(u32::MAX);
        return Err(raise!(
            molt_type_RuntimeError,
            "Set changed size during iteration"
        ));
    }
    let mut position = it.position.get() as usize;
    let found = s.next(&mut position);
    it.position.set(position as u32);
    match found {
        Some((k, _)) => {
            it.left.set(it.left.get().saturating_sub(1));
            Ok(Some(k))
        }
        None => {
            it.set.set(None);
            Ok(None)
        }
    }
}

#[molt::method(ty = "set_iterator", sig = "__reduce__(self, /)", text = "")]
fn reduce_iterator(it: &Keys) -> PyResult<Ref<Tuple>> {
    let copy: Ref<Keys> = alloc::new(&molt_type_set_iterator, |head| Keys {
        head,
        position: it.position.clone(),
        used: it.used.clone(),
        left: it.left.clone(),
        reserved: 0,
        set: Field::new(it.set.get()),
    });
    let copy = copy.into_value();
    let rest = List::empty();
    while let Some(item) = step(&copy)? {
        rest.push(item);
    }
    Ok(reduced::by_iter(rest.into_value(), None))
}

/// `(class, ([items],), attributes)`.
fn reduce_set(v: &Value) -> PyResult<Ref<Tuple>> {
    let items = List::empty();
    let mut position = 0;
    while let Some((k, _)) = this(v).next(&mut position) {
        items.push(k);
    }
    let own = v.object().and_then(attr::instance_dict);
    let state = own.map_or(Value::NONE, |d| d.to_value());
    let args = Tuple::new([items.into_value()]);
    Ok(reduced::parts(v.ty().escape(), args, Some(state)))
}

#[molt::method(ty = "set", sig = "__reduce__(self, /)", text = "")]
fn set_reduce(s: &Set) -> PyResult<Ref<Tuple>> {
    crate::types::dunder::with(s, reduce_set)
}

#[molt::method(ty = "frozenset", sig = "__reduce__(self, /)", text = "")]
fn frozenset_reduce(s: &FrozenSet) -> PyResult<Ref<Tuple>> {
    crate::types::dunder::with(s, reduce_set)
}

fn hint(v: &Value) -> PyResult<i64> {
    let it = unsafe { v.cast::<Keys>() };
    Ok(match it.set.get() {
        Some(s) if this(&s).len() as u32 == it.used.get() => it.left.get() as i64,
        _ => 0,
    })
}

// ---- rows of the ABI

pub fn set_new(items: u32, len: i32) -> PyResult<Ref<Set>> {
    alloc::safe_point();
    let s = Set::empty();
    let mut result = Ok(());
    for i in 0..len as usize {
        let item = unsafe { Value::from_bits(*(items as usize as *const u64).add(i)) };
        if let (Some(v), Ok(())) = (item, &result) {
            result = s.add(&v).map(drop);
        }
    }
    result.map(|()| s)
}

pub fn set_add(s: &Set, item: &Value) -> PyResult<()> {
    s.add(item).map(drop)
}

pub fn set_update(s: &Set, items: &Value) -> PyResult<()> {
    algebra::update(s, items)
}

pub fn set_of_constants(first: &Set, times: i32, as_it_is: i32) -> PyResult<Ref<Set>> {
    let mut frozen = first.to_ref();
    for _ in 0..times {
        let again = Set::empty();
        let mut position = 0;
        while let Some((key, hash)) = frozen.next(&mut position) {
            again.add_hashed(&key, hash)?;
        }
        frozen = again;
    }
    if as_it_is != 0 {
        return Ok(frozen);
    }
    let set = Set::empty();
    set.merge(&frozen)?;
    Ok(set)
}

/// A new owner as a value.
pub fn to_value(s: &Set) -> Value {
    s.to_value()
}
