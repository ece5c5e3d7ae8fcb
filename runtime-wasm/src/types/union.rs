//! `types.UnionType`: what `int | str` gives.
//!
//! Takes classes, generic aliases, unions and None; gives an object that `isinstance` and `issubclass`
//! know. Members are flat and without duplicates; one member alone is itself.

use crate::builtin_type;
use crate::molt;
use crate::number_slots;
use crate::object::alloc;
use crate::object::hash;
use crate::object::refs::{Object, Ref};
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::compare::{self, CompareOp};
use crate::ops::repr::repr as repr_of;
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::types::alias_parameters;
use crate::types::exceptions::molt_type_TypeError;
use crate::types::generic_alias::{GenericAlias, push_part};
use crate::types::none::molt_type_NoneType;
use crate::types::object::molt_type_object;
use molt_abi::layouts::TYPE_GC;

/// `types.UnionType`.
#[repr(C)]
pub struct Union {
    head: Object,
    args: Ref<Tuple>,
}

crate::py_object!(
    Union, molt_type_UnionType, "types.UnionType",
    asked molt_asked_union_type "asked_union"
);

builtin_type! {
    /// `types.UnionType`.
    pub static molt_type_UnionType = "UnionType" in "_types", base molt_type_object "object",
        layout Union, flags TYPE_GC, number &molt_number_UnionType, shown "types";
    dealloc: alloc::drop_object::<Union>,
    traverse: |o, visit| unsafe { &*(o as *const Union) }.args.with_value(visit),
    repr: repr,
    hash: hash_of,
    compare: compare_unions,
    getitem: getitem,
}

number_slots! {
    /// `|` of unions, and of classes.
    pub static molt_number_UnionType;
    bit_or: either,
}

number_slots! {
    /// `|` of generic aliases.
    pub static molt_number_alias;
    bit_or: either,
}

number_slots! {
    /// `|` of classes.
    pub static molt_number_type;
    bit_or: either,
}

crate::dunders! { "UnionType" Union; repr repr, hash hash_of, equality compare_unions, or either, getitem getitem }

fn is_member(v: &Value) -> bool {
    v.is_none() || v.isa::<Type>() || v.isa::<GenericAlias>() || v.isa::<Union>()
}

/// `a | b`.
pub fn either(a: &Value, b: &Value) -> PyResult<Value> {
    if !is_member(a) || !is_member(b) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    union_of(a, b)
}

/// The union of two things that may be in one.
#[molt::function(module = "_types", sig = "union_of(left, right, /)")]
fn union_of(a: &Value, b: &Value) -> PyResult<Value> {
    let mut members: Vec<Value> = Vec::new();
    for v in [a, b] {
        match v.downcast::<Union>() {
            Some(u) => {
                for m in u.args.as_slice() {
                    add(&mut members, m.clone())?;
                }
            }
            None if v.is_none() => add(&mut members, molt_type_NoneType.escape())?,
            None => add(&mut members, v.clone())?,
        }
    }
    if members.len() == 1 {
        return Ok(members.remove(0));
    }
    let made: Ref<Union> = alloc::new(&molt_type_UnionType, |head| Union {
        head,
        args: Tuple::from_vec(members),
    });
    Ok(made.into_value())
}

fn add(members: &mut Vec<Value>, new: Value) -> PyResult<()> {
    if !holds(members, &new)? {
        members.push(new);
    }
    Ok(())
}

fn holds(members: &[Value], new: &Value) -> PyResult<bool> {
    for m in members {
        // Classes are the same or differ; a metaclass is not asked.
        let same = if m.isa::<Type>() || new.isa::<Type>() {
            m.is(new)
        } else {
            compare::equal(m, new)?
        };
        if same {
            return Ok(true);
        }
    }
    Ok(false)
}

fn this(v: &Value) -> &Union {
    unsafe { v.cast::<Union>() }
}

fn repr(v: &Value) -> PyResult<Value> {
    let mut out = StrBuilder::new();
    for (i, m) in this(v).args.as_slice().iter().enumerate() {
        if i > 0 {
            out.push_str(" | ");
        }
        match m.downcast::<Type>() {
            Some(t) if t.is(&molt_type_NoneType) => out.push_str("None"),
            Some(_) => push_part(&mut out, m)?,
            None => out.push(&*repr_of(m)?),
        }
    }
    Ok(out.finish().into_value())
}

fn hash_of(v: &Value) -> PyResult<i64> {
    // That of the set of its members, as that of `typing.Union` is.
    let args = this(v).args.as_slice();
    let mut hashes = Vec::with_capacity(args.len());
    for m in args {
        hashes.push(crate::ops::hash(m)?);
    }
    let len = hashes.len();
    Ok(hash::unordered(hashes.into_iter(), 0, 0, len))
}

fn compare_unions(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
    let (Some(x), Some(y)) = (a.downcast::<Union>(), b.downcast::<Union>()) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    if !matches!(op, CompareOp::Eq | CompareOp::Ne) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let mut same = x.args.len() == y.args.len();
    for m in x.args.as_slice() {
        same = same && holds(y.args.as_slice(), m)?;
    }
    Ok(Value::bool(same == (op == CompareOp::Eq)))
}

#[cold]
pub fn parameterized(function: &'static str) -> Raised {
    raise!(
        molt_type_TypeError,
        function,
        "() argument 2 cannot be a parameterized generic"
    )
}

/// The classes that `isinstance` and `issubclass` try one after the other.
pub fn classes(v: &Value) -> Option<&[Value]> {
    v.downcast_exact::<Union>().map(|u| u.args.as_slice())
}

#[molt::getter(
    ty = "UnionType",
    name = "__args__",
    stub = "tuple",
    setter = "molt_s_readonly"
)]
fn args(u: &Union) -> Ref<Tuple> {
    u.args.clone()
}

#[molt::getter(ty = "UnionType", name = "__parameters__", stub = "tuple")]
fn parameters(u: &Union) -> PyResult<Ref<Tuple>> {
    alias_parameters::of(&u.args)
}

/// `union[arguments]`: the members with their parameters replaced.
fn getitem(v: &Value, item: &Value) -> PyResult<Value> {
    let args = &this(v).args;
    let wanted = alias_parameters::of(args)?;
    let new = alias_parameters::substituted(v, args, &wanted, item)?;
    let mut members = Vec::new();
    for m in new.as_slice() {
        members.push(m.clone());
    }
    let mut made = members.first().cloned().unwrap_or(Value::NONE);
    for m in &members[1..] {
        made = crate::ops::arith::bit_or(&made, m)?;
    }
    Ok(made)
}

#[molt::method(ty = "type", sig = "__or__(self, value, /)")]
fn type_or(t: &Type, value: &Value) -> PyResult<Value> {
    either(&crate::object::refs::PyObject::to_value(t), value)
}

#[molt::method(ty = "type", sig = "__ror__(self, value, /)")]
fn type_ror(t: &Type, value: &Value) -> PyResult<Value> {
    either(value, &crate::object::refs::PyObject::to_value(t))
}
