//! How objects say what to call to get them again: `object.__reduce_ex__`, `__reduce__`, `__getstate__`, and the
//! functions of `copyreg` that they name.
//!
//! Takes an object and the number of a protocol; gives the tuple that `copy` and pickling go by. The classes that have
//! something of their own to say (`__reduce__`, `__getnewargs__`, `__getstate__`) are asked.

use crate::molt;
use crate::object::alloc::Global;
use crate::object::attr;
use crate::object::call::{self, Args};
use crate::object::dict::Dict;
use crate::object::layout::{builtin_base, mangle};
use crate::object::list::List;
use crate::object::names::*;
use crate::object::refs::{PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::iter;
use crate::raise;
use crate::static_str;
use crate::types::exceptions::{molt_type_TypeError, molt_type_ValueError};
use crate::types::object::{self, molt_type_object};
use crate::types::reduced;
use molt_abi::layouts::{TYPE_EXCEPTION, TYPE_HEAP, TYPE_INSTANCE, TYPE_TYPE};

unsafe extern "C" {
    fn molt_fn__copyreg_make_generic(callee: u32, args: u32, nargs: u32, kwnames: u32) -> u64;
    fn molt_fn__copyreg_make_with_generic(callee: u32, args: u32, nargs: u32, kwnames: u32) -> u64;
    fn molt_fn__copyreg_reconstruct_generic(
        callee: u32,
        args: u32,
        nargs: u32,
        kwnames: u32,
    ) -> u64;
}

/// A function that reduced objects name: one object, however often it is asked for.
macro_rules! named {
    ($($getter:ident $place:ident $call:ident $entry:ident $name:literal;)*) => { $(
        static $place: Global<u32> = Global::new(0);

        extern "C" fn $call(callee: u32, args: u32, nargs: u32, kwnames: u32) -> u64 {
            unsafe { $entry(callee, args, nargs, kwnames) }
        }

        #[molt::constant(module = "_copyreg", name = $name)]
        fn $getter() -> Value {
            reduced::function(&$place, static_str!($name), static_str!("copyreg"), $call)
        }
    )* };
}

named! {
    newobj NEWOBJ call_make molt_fn__copyreg_make_generic "__newobj__";
    newobj_ex NEWOBJ_EX call_make_with molt_fn__copyreg_make_with_generic "__newobj_ex__";
    reconstructor RECONSTRUCTOR call_reconstruct molt_fn__copyreg_reconstruct_generic "_reconstructor";
}

/// `__newobj__(cls, *args)`.
#[molt::function(module = "_copyreg", sig = "make(cls, /, *args)")]
fn make(cls: &Value, args: &Tuple) -> PyResult<Value> {
    make_new(cls, args, None)
}

/// `__newobj_ex__(cls, args, kwargs)`.
#[molt::function(module = "_copyreg", sig = "make_with(cls, args, kwargs, /)")]
fn make_with(cls: &Value, args: &Tuple, kwargs: &Dict) -> PyResult<Value> {
    make_new(cls, args, Some(kwargs))
}

fn make_new(cls: &Value, args: &Tuple, kwargs: Option<&Dict>) -> PyResult<Value> {
    let Some(class) = cls.downcast::<Type>() else {
        return Err(raise!(
            molt_type_TypeError,
            "copyreg.__newobj__ needs a class, not '",
            cls.type_name(),
            "'"
        ));
    };
    let kwargs = kwargs.map(|k| k.to_value());
    crate::types::type_::with_keywords(args, kwargs.as_ref(), |a| match class.slot_new() {
        Some(new) => new(class, a),
        None => object::new(class, a),
    })
}

/// `_reconstructor(cls, base, state)`.
#[molt::function(module = "_copyreg", sig = "reconstruct(cls, base, state, /)")]
fn reconstruct(cls: &Type, base: &Type, state: &Value) -> PyResult<Value> {
    if base.is(&molt_type_object) {
        return object::new(cls, &Args::new(&[], None));
    }
    let given = [state.clone()];
    let args = Args::new(&given, None);
    let made = match base.slot_new() {
        Some(new) => new(cls, &args)?,
        None => object::new(cls, &args)?,
    };
    if let Some(init) = base.slot_init() {
        init(&made, &args)?;
    }
    Ok(made)
}

fn cannot(v: &Value) -> Raised {
    raise!(
        molt_type_TypeError,
        "cannot pickle '",
        v.type_name(),
        "' object"
    )
}

/// Whether instances hold more than what their dict and slots say.
fn has_inner_state(ty: &Type) -> bool {
    let base = builtin_base(ty);
    !base.has(TYPE_INSTANCE)
        && !matches!(
            base.name().as_ascii().unwrap_or_default(),
            "object" | "NoneType" | "ellipsis" | "NotImplementedType"
        )
}

/// The method of the object's class, where it is not that of `object`.
fn own(v: &Value, name: &Str) -> PyResult<Option<Value>> {
    let common = attr::type_lookup(&molt_type_object, name);
    match (attr::type_lookup(v.ty(), name), common) {
        (Some(own), Some(common)) if own.is(&common) => Ok(None),
        (Some(_), _) => attr::getattr(v, name).map(Some),
        (None, _) => Ok(None),
    }
}

/// The state of an object: its dict, and beside it the slots that have a value.
fn state_of(v: &Value) -> PyResult<Value> {
    if let Some(get) = own(v, static_str!("__getstate__"))? {
        return call::call0(&get);
    }
    default_state(v)
}

fn default_state(v: &Value) -> PyResult<Value> {
    let dict = match v
        .object()
        .map(|_| attr::lookup(v, molt_name___dict__.get()))
    {
        Some(found) if !v.ty().has(TYPE_TYPE) => found?,
        _ => None,
    };
    let dict = dict.filter(|d| d.downcast::<Dict>().is_none_or(|d| !d.is_empty()));
    let dict = dict.unwrap_or(Value::NONE);
    let slots = Dict::empty();
    let mut error = false;
    v.ty().each_in_mro(|t| {
        error |= t.has(TYPE_HEAP) && add_slots(v, t, &slots).is_err();
        error
    });
    if error {
        return Err(Raised);
    }
    Ok(match slots.is_empty() {
        true => dict,
        false => Tuple::new([dict, slots.into_value()]).into_value(),
    })
}

fn add_slots(v: &Value, class: &Type, found: &Dict) -> PyResult<()> {
    let names = attr::type_dict(class).and_then(|d| d.get_str(molt_name___slots__.get()));
    let Some(names) = names else { return Ok(()) };
    let names = match names.isa::<Str>() {
        true => vec![names],
        false => iter::collect(&names)?,
    };
    for name in names {
        let Ok(name) = name.into_ref::<Str>() else {
            continue;
        };
        if name.is_text("__dict__") || name.is_text("__weakref__") {
            continue;
        }
        let name = mangle(class.name(), name);
        if let Some(value) = attr::lookup(v, &name)? {
            found.insert_str(&name, value);
        }
    }
    Ok(())
}

/// What the class is called with, and the keywords where `__getnewargs_ex__` gives some.
fn new_arguments(v: &Value) -> PyResult<Option<(Value, Option<Value>)>> {
    let wrong = |name: &str, what: &Value| {
        raise!(
            molt_type_TypeError,
            name,
            " should return a tuple, not '",
            what.type_name(),
            "'"
        )
    };
    if let Some(get) = attr::lookup(v, static_str!("__getnewargs_ex__"))? {
        let both = call::call0(&get)?;
        let Some(parts) = both.downcast::<Tuple>() else {
            return Err(wrong("__getnewargs_ex__", &both));
        };
        let [args, keywords] = parts.as_slice() else {
            return Err(raise!(
                molt_type_ValueError,
                "__getnewargs_ex__ should return a tuple of length 2, not ",
                parts.len()
            ));
        };
        for (item, which, kind, fits) in [
            (args, "first", "tuple", args.isa::<Tuple>()),
            (keywords, "second", "dict", keywords.isa::<Dict>()),
        ] {
            if !fits {
                return Err(raise!(
                    molt_type_TypeError,
                    which,
                    " item of the tuple returned by __getnewargs_ex__ must be a ",
                    kind,
                    ", not '",
                    item.type_name(),
                    "'"
                ));
            }
        }
        return Ok(Some((args.clone(), Some(keywords.clone()))));
    }
    let Some(get) = attr::lookup(v, static_str!("__getnewargs__"))? else {
        return Ok(None);
    };
    let args = call::call0(&get)?;
    match args.isa::<Tuple>() {
        true => Ok(Some((args, None))),
        false => Err(wrong("__getnewargs__", &args)),
    }
}

/// Protocols from 2 on.
fn reduce_new(v: &Value) -> PyResult<Value> {
    let class = v.ty();
    let arguments = new_arguments(v)?;
    let (is_list, is_dict) = (v.isa::<List>(), v.isa::<Dict>());
    if v.isa::<crate::types::memoryview::MemoryView>() {
        return Err(raise!(
            molt_type_TypeError,
            "cannot pickle ",
            v.type_name(),
            " objects"
        ));
    }
    let known = arguments.is_some() || is_list || is_dict;
    if own(v, static_str!("__getstate__"))?.is_none() && !known && has_inner_state(class) {
        return Err(cannot(v));
    }
    let (function, args) = match arguments {
        Some((args, Some(keywords)))
            if keywords.downcast::<Dict>().is_some_and(|d| !d.is_empty()) =>
        {
            (newobj_ex(), Tuple::new([class.escape(), args, keywords]))
        }
        Some((args, _)) => {
            let mut all = vec![class.escape()];
            all.extend(
                args.downcast::<Tuple>()
                    .into_iter()
                    .flat_map(|t| t.as_slice().to_vec()),
            );
            (newobj(), Tuple::from_vec(all))
        }
        None => (newobj(), Tuple::new([class.escape()])),
    };
    let state = state_of(v)?;
    let items = if is_list { iter::iter(v)? } else { Value::NONE };
    let pairs = match is_dict {
        true => iter::iter(&call::call_method(v, static_str!("items"), &[])?)?,
        false => Value::NONE,
    };
    let parts = Tuple::new([function, args.into_value(), state, items, pairs]);
    Ok(parts.into_value())
}

/// Protocols 0 and 1.
fn reduce_old(v: &Value) -> PyResult<Value> {
    let class = v.ty();
    let base = builtin_base(class);
    let plain = base.is(&molt_type_object);
    if !plain && base.is(class) || base.has(TYPE_TYPE) {
        return Err(raise!(
            molt_type_TypeError,
            "cannot pickle '",
            class.name(),
            "' object"
        ));
    }
    let inner = match plain || base.has(TYPE_EXCEPTION) {
        true => Value::NONE,
        false => call::call1(&base.escape(), v)?,
    };
    let args = Tuple::new([class.escape(), base.escape(), inner]);
    let has_slots = attr::lookup(&class.to_value(), molt_name___slots__.get())?;
    let has_slots = match has_slots {
        Some(slots) => crate::ops::truth::is_true(&slots)?,
        None => false,
    };
    if has_slots && own(v, static_str!("__getstate__"))?.is_none() {
        return Err(raise!(
            molt_type_TypeError,
            "a class that defines __slots__ without defining __getstate__ cannot be pickled"
        ));
    }
    let state = state_of(v)?;
    Ok(match crate::ops::truth::is_true(&state)? {
        true => Tuple::new([reconstructor(), args.into_value(), state]),
        false => Tuple::new([reconstructor(), args.into_value()]),
    }
    .into_value())
}

#[molt::method(ty = "object", sig = "__getstate__(self, /)")]
fn object_getstate(v: &Value) -> PyResult<Value> {
    default_state(v)
}

#[molt::method(ty = "object", sig = "__reduce__(self, /)", text = "($self, /)")]
fn object_reduce(v: &Value) -> PyResult<Value> {
    reduce_old(v)
}

#[molt::method(ty = "object", sig = "__reduce_ex__(self, protocol, /)")]
fn object_reduce_ex(v: &Value, protocol: i64) -> PyResult<Value> {
    if let Some(reduce) = own(v, molt_name___reduce__.get())? {
        return call::call0(&reduce);
    }
    match protocol {
        ..2 => reduce_old(v),
        _ => reduce_new(v),
    }
}

/// The names of `__slots__` of a class and of its bases, as attributes have them.
#[molt::function(module = "_copyreg", sig = "_slotnames(cls, /) -> list")]
fn slot_names(class: &Type) -> PyResult<Ref<List>> {
    let found = List::empty();
    let mut outcome = Ok(());
    class.each_in_mro(|t| {
        let names = attr::type_dict(t)
            .filter(|_| t.has(TYPE_HEAP))
            .and_then(|d| d.get_str(molt_name___slots__.get()));
        let Some(names) = names else { return false };
        let names = match names.isa::<Str>() {
            true => Ok(vec![names]),
            false => iter::collect(&names),
        };
        match names {
            Ok(names) => names
                .into_iter()
                .filter_map(|n| n.into_ref::<Str>().ok())
                .filter(|n| !n.is_text("__dict__") && !n.is_text("__weakref__"))
                .for_each(|n| found.push(mangle(t.name(), n).into_value())),
            Err(raised) => outcome = Err(raised),
        }
        outcome.is_err()
    });
    outcome.map(|()| found)
}
