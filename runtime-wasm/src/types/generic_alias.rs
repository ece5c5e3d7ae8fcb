//! `types.GenericAlias`: what `list[int]` gives.
//!
//! Takes a class and what stood in the brackets. Calling it calls the class; attributes are the class's,
//! except its own. Never checks anything against the arguments.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::attr;
use crate::object::call;
use crate::object::exception;
use crate::object::field::Field;
use crate::object::hash;
use crate::object::list::List;
use crate::object::names::molt_name___orig_class__;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::compare::{self, CompareOp};
use crate::ops::repr::repr as repr_of;
use crate::text::builder::StrBuilder;
use crate::types::alias_parameters;
use crate::types::exceptions::{molt_type_AttributeError, molt_type_TypeError};
use crate::types::object::molt_type_object;
use molt_abi::layouts::{TYPE_BASE, TYPE_GC};

/// `types.GenericAlias`.
#[repr(C)]
pub struct GenericAlias {
    head: Object,
    origin: Value,
    args: Ref<Tuple>,
    /// `*tuple[int]` in brackets.
    starred: bool,
}

crate::py_object!(
    GenericAlias, molt_type_GenericAlias, "GenericAlias",
    asked molt_asked_alias_type "asked_alias"
);

builtin_type! {
    /// `types.GenericAlias`.
    pub static molt_type_GenericAlias = "GenericAlias" in "_types", base molt_type_object "object",
        layout GenericAlias, flags TYPE_GC | TYPE_BASE,
        number &crate::types::union::molt_number_alias, shown "types";
    dealloc: alloc::drop_object::<GenericAlias>,
    traverse: |o, visit| {
        let g = unsafe { &*(o as *const GenericAlias) };
        visit(&g.origin);
        g.args.with_value(visit);
    },
    repr: repr,
    hash: hash_of,
    compare: compare_aliases,
    call: |v, args| called(v, call::call_args(&this(v).origin, args)?),
    getattr: getattr,
    getitem: getitem,
    iter: iter,
    new: new,
}

impl GenericAlias {
    /// The class before the brackets.
    pub fn origin(&self) -> Value {
        self.origin.clone()
    }
}

fn this(v: &Value) -> &GenericAlias {
    unsafe { v.cast::<GenericAlias>() }
}

#[molt::constructor(sig = "GenericAlias(origin, args, /)")]
fn new(class: &Type, origin: &Value, args: &Value) -> Value {
    make_as(class, origin, args)
}

/// `origin[item]`.
pub fn make(origin: &Value, item: &Value) -> Value {
    make_as(&molt_type_GenericAlias, origin, item)
}

/// The same of a subclass.
fn make_as(class: &Type, origin: &Value, item: &Value) -> Value {
    let args = match item.downcast_exact::<Tuple>() {
        Some(t) => t.to_ref(),
        None => Tuple::new([item.clone()]),
    };
    let made: Ref<GenericAlias> = alloc::new(class, |head| GenericAlias {
        head,
        origin: origin.clone(),
        args,
        starred: false,
    });
    made.into_value()
}

/// A class by its qualified name, `...` as itself, anything else by its repr.
pub fn push_part(out: &mut StrBuilder, v: &Value) -> PyResult<()> {
    if v.is(&Value::ELLIPSIS) {
        out.push_str("...");
        return Ok(());
    }
    if let Some(list) = v.downcast_exact::<List>() {
        out.push_str("[");
        for (i, a) in list.as_slice().to_vec().iter().enumerate() {
            if i > 0 {
                out.push_str(", ");
            }
            push_part(out, a)?;
        }
        out.push_str("]");
        return Ok(());
    }
    let Some(t) = v.downcast::<Type>() else {
        out.push(&*repr_of(v)?);
        return Ok(());
    };
    if let Some(m) = t.module()
        && !m.is_text("builtins")
    {
        out.push(m);
        out.push_str(".");
    }
    out.push(t.qualname());
    Ok(())
}

fn repr(v: &Value) -> PyResult<Value> {
    let g = this(v);
    let mut out = StrBuilder::new();
    if g.starred {
        out.push_str("*");
    }
    push_part(&mut out, &g.origin)?;
    out.push_str("[");
    for (i, a) in g.args.as_slice().iter().enumerate() {
        if i > 0 {
            out.push_str(", ");
        }
        push_part(&mut out, a)?;
    }
    if g.args.is_empty() {
        out.push_str("()");
    }
    out.push_str("]");
    Ok(out.finish().into_value())
}

fn hash_of(v: &Value) -> PyResult<i64> {
    let g = this(v);
    let args = g.args.with_value(crate::ops::hash)?;
    Ok(hash::not_minus_one(crate::ops::hash(&g.origin)? ^ args))
}

fn compare_aliases(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
    let (Some(x), Some(y)) = (a.downcast::<GenericAlias>(), b.downcast::<GenericAlias>()) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    if !matches!(op, CompareOp::Eq | CompareOp::Ne) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let same = x.starred == y.starred
        && compare::equal(&x.origin, &y.origin)?
        && compare::equal(&x.args.clone().into_value(), &y.args.clone().into_value())?;
    Ok(Value::bool(same == (op == CompareOp::Eq)))
}

/// What is asked of the alias itself; everything else is asked of the class.
const OWN: &[&str] = &[
    "__origin__",
    "__args__",
    "__parameters__",
    "__unpacked__",
    "__typing_unpacked_tuple_args__",
    "__class__",
    "__mro_entries__",
    "__reduce_ex__",
    "__reduce__",
    "__copy__",
    "__deepcopy__",
];

fn getattr(v: &Value, name: &Str) -> PyResult<Value> {
    if OWN.iter().any(|own| name.is_text(own)) {
        return attr::generic_getattr(v, name);
    }
    attr::getattr(&this(v).origin, name)
}

/// An object that the class made remembers, if it can, by what it was made.
fn called(v: &Value, made: Value) -> PyResult<Value> {
    let set = attr::setattr(&made, molt_name___orig_class__.get(), Some(v));
    if set.is_err()
        && !exception::clear_if(&molt_type_AttributeError)
        && !exception::clear_if(&molt_type_TypeError)
    {
        return Err(Raised);
    }
    Ok(made)
}

fn with_args(g: &GenericAlias, args: Ref<Tuple>, starred: bool) -> Value {
    let made: Ref<GenericAlias> = alloc::new(&molt_type_GenericAlias, |head| GenericAlias {
        head,
        origin: g.origin.clone(),
        args,
        starred,
    });
    made.into_value()
}

fn getitem(v: &Value, item: &Value) -> PyResult<Value> {
    let g = this(v);
    let wanted = alias_parameters::of(&g.args)?;
    let args = alias_parameters::substituted(v, &g.args, &wanted, item)?;
    Ok(with_args(g, args, g.starred))
}

/// `*alias`: one item, the alias with a star.
fn iter(v: &Value) -> PyResult<Value> {
    let g = this(v);
    let one = with_args(g, g.args.clone(), true);
    let made: Ref<Once> = alloc::new(&molt_type_generic_alias_iterator, |head| Once {
        head,
        alias: Field::new(Some(v.clone())),
        starred: Field::new(Some(one)),
    });
    Ok(made.into_value())
}

/// What gives an alias with a star, once.
#[repr(C)]
struct Once {
    head: Object,
    alias: Field,
    /// Empty once it was given.
    starred: Field,
}

crate::py_object!(
    Once,
    molt_type_generic_alias_iterator,
    "generic_alias_iterator"
);

builtin_type! {
    /// `generic_alias_iterator`.
    pub static molt_type_generic_alias_iterator = "generic_alias_iterator", base molt_type_object "object",
        layout Once, flags TYPE_GC;
    dealloc: alloc::drop_object::<Once>,
    traverse: |o, visit| {
        let once = unsafe { &*(o as *const Once) };
        once.alias.visit(visit);
        once.starred.visit(visit);
    },
    iter: |v| Ok(v.clone()),
    next: |v| unsafe { v.cast::<Once>() }.starred.take(),
}

crate::dunders! { "generic_alias_iterator" Once; iter |v: &Value| Ok(v.clone()),
next |v| unsafe { v.cast::<Once>() }.starred.take() }

#[molt::method(ty = "generic_alias_iterator", sig = "__reduce__(self, /)", text = "")]
fn reduce_iterator(once: &Once) -> Ref<Tuple> {
    let left = match once.starred.is_empty() {
        true => Tuple::empty().into_value(),
        false => once.alias.get_or_none(),
    };
    crate::types::reduced::by_iter(left, None)
}

crate::dunders! { "GenericAlias" GenericAlias; getitem getitem, iter iter, repr repr, hash hash_of,
equality compare_aliases, or crate::types::union::either }

#[molt::method(ty = "GenericAlias", sig = "__call__(self, /, *args, **kwargs)")]
fn dunder_call(v: &Value, args: &Value, kwargs: Option<&Value>) -> PyResult<Value> {
    call::call_ex(v, args, kwargs)
}

#[molt::method(
    ty = "GenericAlias",
    sig = "__mro_entries__(self, bases, /) -> tuple",
    text = ""
)]
fn mro_entries(g: &GenericAlias, _bases: &Value) -> Ref<Tuple> {
    Tuple::new([g.origin.clone()])
}

#[molt::method(
    ty = "GenericAlias",
    sig = "__instancecheck__(self, instance, /)",
    text = ""
)]
fn instancecheck(_g: &GenericAlias, _instance: &Value) -> PyResult<Value> {
    Err(crate::types::union::parameterized("isinstance"))
}

#[molt::method(
    ty = "GenericAlias",
    sig = "__subclasscheck__(self, cls, /)",
    text = ""
)]
fn subclasscheck(_g: &GenericAlias, _class: &Value) -> PyResult<Value> {
    Err(crate::types::union::parameterized("issubclass"))
}

#[molt::method(ty = "GenericAlias", sig = "__reduce__(self, /)", text = "")]
fn reduce(g: &GenericAlias) -> PyResult<Ref<Tuple>> {
    if g.starred {
        // What comes first of the alias without its star.
        let plain = with_args(g, g.args.clone(), false);
        return crate::types::reduced::by_next(iter(&plain)?);
    }
    let args = Tuple::new([g.origin.clone(), g.args.clone().into_value()]);
    Ok(crate::types::reduced::by_class(
        &molt_type_GenericAlias,
        args,
    ))
}

#[molt::getter(ty = "GenericAlias", name = "__parameters__", stub = "tuple")]
fn parameters(g: &GenericAlias) -> PyResult<Ref<Tuple>> {
    alias_parameters::of(&g.args)
}

#[molt::getter(ty = "GenericAlias", name = "__unpacked__", stub = "bool")]
fn unpacked(g: &GenericAlias) -> bool {
    g.starred
}

#[molt::getter(ty = "GenericAlias", name = "__typing_unpacked_tuple_args__")]
fn unpacked_args(g: &GenericAlias) -> Option<Ref<Tuple>> {
    let is_tuple = g
        .origin
        .is(&crate::types::tuple::molt_type_tuple.to_value());
    (g.starred && is_tuple).then(|| g.args.clone())
}

#[molt::getter(ty = "GenericAlias", name = "__origin__", setter = "molt_s_readonly")]
fn origin(g: &GenericAlias) -> Value {
    g.origin.clone()
}

#[molt::getter(
    ty = "GenericAlias",
    name = "__args__",
    stub = "tuple",
    setter = "molt_s_readonly"
)]
fn args(g: &GenericAlias) -> Ref<Tuple> {
    g.args.clone()
}

/// `__class_getitem__` of builtin classes.
macro_rules! generic {
    ($($ty:literal)*) => { $(
        const _: () = {
            #[molt::method(ty = $ty, sig = "@class __class_getitem__(cls, item, /)")]
            fn class_getitem(class: &Value, item: &Value) -> Value {
                make(class, item)
            }
        };
    )* };
}

generic! { "list" "tuple" "dict" "set" "frozenset" "type" "deque" "defaultdict" "enumerate" "Pattern" "Match" "async_generator" "ReferenceType" }
