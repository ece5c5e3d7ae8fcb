//! What instances of a new class look like: the base that decides, fixed slots, dict, weak references.
//!
//! Takes bases and `__slots__`, sets size and flags of the class. Never touches the class's namespace.

use crate::object::dict::Dict;
use crate::object::refs::{PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value};
use crate::raise;
use crate::types::exceptions::{molt_type_TypeError, molt_type_ValueError};
use crate::types::object::molt_type_object;
use molt_abi::layouts::{
    self, TYPE_BASE, TYPE_BYTES, TYPE_EXCEPTION, TYPE_HEAP, TYPE_INSTANCE, TYPE_INT, TYPE_NO_DICT,
    TYPE_NO_WEAKREF, TYPE_PREFIX_DICT, TYPE_TUPLE, TYPE_TYPE,
};

/// What the compiler knows of a class and `type.__new__` does not: handed over beside the call.
#[derive(Clone, Copy)]
pub struct Plan {
    pub storage: u32,
    pub slots: u32,
    pub slot_count: u32,
}

/// The base whose layout instances of a class with these bases have.
pub fn best_base(bases: &Tuple) -> PyResult<&Type> {
    let mut best: Option<(&Type, &Type)> = None;
    let mut wider: Option<&Type> = None;
    for b in bases.as_slice() {
        let Some(b) = b.downcast::<Type>() else {
            return Err(raise!(molt_type_TypeError, "bases must be types"));
        };
        if !b.has(TYPE_BASE) {
            return Err(raise!(
                molt_type_TypeError,
                "type '",
                b.spoken_name(),
                "' is not an acceptable base type"
            ));
        }
        let solid = solid_base(b);
        best = match best {
            None => Some((b, solid)),
            Some((old, s)) if s.is_subtype(solid) => Some((old, s)),
            Some((_, s)) if solid.is_subtype(s) => Some((b, solid)),
            Some(_) => return Err(conflict()),
        };
        wider = match (wider, wider_exception(b)) {
            (Some(a), Some(b)) if !a.is(b) => return Err(conflict()),
            (a, b) => a.or(b),
        };
    }
    Ok(best.map_or(&molt_type_object, |(b, _)| b))
}

#[cold]
fn conflict() -> Raised {
    raise!(
        molt_type_TypeError,
        "multiple bases have instance lay-out conflict"
    )
}

/// The exceptions with attributes of their own: no class has two such kinds.
const WIDER_EXCEPTIONS: &[&str] = &[
    "AttributeError",
    "ImportError",
    "NameError",
    "OSError",
    "StopIteration",
    "SyntaxError",
    "SystemExit",
    "UnicodeDecodeError",
    "UnicodeEncodeError",
    "UnicodeTranslateError",
];

/// The kind of exception with attributes of its own that instances of the type are.
fn wider_exception(ty: &Type) -> Option<&Type> {
    let mut at = Some(ty).filter(|t| t.has(TYPE_EXCEPTION));
    while let Some(t) = at {
        if !t.has(TYPE_HEAP) && WIDER_EXCEPTIONS.iter().any(|n| t.name().is_text(n)) {
            return Some(t);
        }
        at = t.base();
    }
    None
}

/// The nearest type, itself included, that adds to the layout of what it derives from. All exceptions
/// are laid out alike.
pub fn solid_base(ty: &Type) -> &'static Type {
    let mut at: &'static Type = unsafe { &*(ty as *const Type) };
    while let Some(base) = at.base() {
        let same = if at.has(TYPE_HEAP) {
            at.slot_count.get() == base.slot_count.get()
        } else {
            at.has(TYPE_INSTANCE) && at.has(TYPE_EXCEPTION) == base.has(TYPE_EXCEPTION)
        };
        if !same {
            break;
        }
        at = base;
    }
    at
}

/// The nearest builtin type.
pub fn builtin_base(ty: &Type) -> &Type {
    let mut at = ty;
    while at.has(TYPE_HEAP)
        && let Some(base) = at.base()
    {
        at = base;
    }
    at
}

/// What `__slots__` of a class body says.
pub struct Declared {
    names: Vec<Ref<Str>>,
    dict: bool,
    weakref: bool,
}

/// `__slots__`, where the class body has it.
pub fn declared_slots(class: &Str, base: &Type, dict: &Dict) -> PyResult<Option<Declared>> {
    let Some(v) = dict.get_str(crate::object::names::molt_name___slots__.get()) else {
        return Ok(None);
    };
    let items = if v.isa::<Str>() {
        vec![v]
    } else {
        crate::ops::iter::collect(&v)?
    };
    if !items.is_empty() && builtin_base(base).has(TYPE_INT | TYPE_TUPLE | TYPE_BYTES | TYPE_TYPE) {
        return Err(raise!(
            molt_type_TypeError,
            "nonempty __slots__ not supported for subtype of '",
            base.spoken_name(),
            "'"
        ));
    }
    let mut declared = Declared {
        names: Vec::new(),
        dict: false,
        weakref: false,
    };
    for i in items {
        add_slot(&mut declared, class, base, i)?;
    }
    for n in &declared.names {
        if dict.get_str(n).is_some() {
            return Err(raise!(
                molt_type_ValueError,
                crate::ops::repr::repr(&n.to_value())?,
                " in __slots__ conflicts with class variable"
            ));
        }
    }
    Ok(Some(declared))
}

fn add_slot(declared: &mut Declared, class: &Str, base: &Type, item: Value) -> PyResult<()> {
    let name = match item.into_ref::<Str>() {
        Ok(name) => name,
        Err(v) => {
            return Err(raise!(
                molt_type_TypeError,
                "__slots__ items must be strings, not '",
                v.type_name(),
                "'"
            ));
        }
    };
    if !may_be_identifier(&name) {
        return Err(raise!(molt_type_TypeError, "__slots__ must be identifiers"));
    }
    if name.is_text("__dict__") {
        if declared.dict || has_dict(base) {
            return Err(raise!(
                molt_type_TypeError,
                "__dict__ slot disallowed: we already got one"
            ));
        }
        declared.dict = true;
    } else if name.is_text("__weakref__") {
        if declared.weakref || has_weakrefs(base) {
            return Err(raise!(
                molt_type_TypeError,
                "__weakref__ slot disallowed: we already got one"
            ));
        }
        declared.weakref = true;
    } else {
        declared.names.push(mangle(class, name));
    }
    Ok(())
}

/// Exact for ASCII; others are not looked at closely, since that takes Unicode's tables.
fn may_be_identifier(name: &Str) -> bool {
    let fits = |c: u32| c >= 128 || c == '_' as u32 || (c as u8).is_ascii_alphanumeric();
    let chars = name.chars();
    let digit = |c: u32| c < 128 && (c as u8).is_ascii_digit();
    !name.is_empty() && !digit(chars.at(0)) && chars.iter().all(fits)
}

/// `__x` in class `C` is `_C__x`.
pub fn mangle(class: &Str, name: Ref<Str>) -> Ref<Str> {
    let text = name.as_ascii().unwrap_or("");
    if !text.starts_with("__") || text.ends_with("__") {
        return name;
    }
    let class = class.as_ascii().unwrap_or("").trim_start_matches('_');
    if class.is_empty() {
        name
    } else {
        crate::text!("_", class, &*name)
    }
}

/// Whether instances have an attribute dict.
pub fn has_dict(ty: &Type) -> bool {
    ty.has(TYPE_INSTANCE | TYPE_PREFIX_DICT) && !ty.has(TYPE_NO_DICT)
}

/// Whether instances take weak references.
pub fn has_weakrefs(ty: &Type) -> bool {
    ty.has(TYPE_INSTANCE | TYPE_PREFIX_DICT) && !ty.has(TYPE_NO_WEAKREF)
}

/// Size, fixed slots, and what else instances have. Gives the slots that have no fixed place, since a builtin type says
/// how instances are laid out: they lie in a dict that nobody sees.
pub fn lay_out(
    class: &Type,
    base: &Type,
    bases: &Tuple,
    plan: Option<Plan>,
    own: Option<Declared>,
) -> Vec<Ref<Str>> {
    let provides = |has: fn(&Type) -> bool| {
        bases
            .as_slice()
            .iter()
            .any(|b| b.downcast::<Type>().is_some_and(has))
    };
    let dict = own.as_ref().is_none_or(|o| o.dict) || provides(has_dict);
    let weakref = own.as_ref().is_none_or(|o| o.weakref) || provides(has_weakrefs);
    let mut flags = class.flags() & !(TYPE_NO_DICT | TYPE_NO_WEAKREF);
    if !dict {
        flags |= TYPE_NO_DICT;
    }
    if !weakref {
        flags |= TYPE_NO_WEAKREF;
    }
    if flags & TYPE_TYPE != 0 {
        // Classes keep their attributes in their namespace.
        class.flags.set(flags | TYPE_NO_DICT);
        class.instance_size.set(base.instance_size.get());
        return Vec::new();
    }
    let names = own.map_or(Vec::new(), |o| o.names);
    if !builtin_base(base).is(&molt_type_object) && flags & TYPE_INSTANCE == 0 {
        class.flags.set(flags | TYPE_PREFIX_DICT);
        class.instance_size.set(base.instance_size.get());
        return names;
    }
    class.flags.set(flags | TYPE_INSTANCE);
    set_slots(class, base, plan, names);
    Vec::new()
}

fn set_slots(class: &Type, base: &Type, plan: Option<Plan>, own: Vec<Ref<Str>>) {
    let (given, count) = match plan {
        Some(p) if p.slot_count != 0 => (p.slots as usize as *const *const Str, p.slot_count),
        _ => (base.slot_names.get(), base.slot_count.get()),
    };
    let mut names: Vec<*const Str> = Vec::new();
    for i in 0..count {
        names.push(unsafe { *given.add(i as usize) });
    }
    for n in own {
        if !names.iter().any(|&k| unsafe { &*k }.same_name(&n)) {
            names.push(n.into_raw());
        }
    }
    class.slot_count.set(names.len() as u32);
    class
        .instance_size
        .set(layouts::instance::SIZE + 8 * names.len() as u32);
    if names.len() as u32 == count {
        class.slot_names.set(given);
    } else {
        class.slot_names.set(names.leak().as_ptr());
    }
}

/// Whether an object laid out by one type may become one of the other.
pub fn compatible(old: &Type, new: &Type) -> bool {
    let shape =
        |t: &Type| t.flags() & (TYPE_INSTANCE | TYPE_PREFIX_DICT | TYPE_NO_DICT | TYPE_NO_WEAKREF);
    let bare = |t: &Type| t.is(&molt_type_object);
    let unlike = old.has(TYPE_EXCEPTION)
        && old.has(TYPE_HEAP)
        && new.has(TYPE_HEAP)
        && !builtin_base(old).is(builtin_base(new));
    !unlike
        && solid_kind(old).is(solid_kind(new))
        && (shape(old) == shape(new) || bare(old) || bare(new))
        && same_slots(old, new)
}

/// The builtin type that adds to the layout.
fn solid_kind(ty: &Type) -> &'static Type {
    let mut at = solid_base(ty);
    while at.has(TYPE_HEAP)
        && let Some(base) = at.base()
    {
        at = solid_base(base);
    }
    at
}

fn same_slots(old: &Type, new: &Type) -> bool {
    old.slot_count.get() == new.slot_count.get()
        && (0..new.slot_count.get()).all(|i| unsafe {
            let a = *old.slot_names.get().add(i as usize);
            let b = *new.slot_names.get().add(i as usize);
            (*a).same_name(&*b)
        })
}

/// Whether the slot stands in `__slots__` of the type or of a base.
pub fn declares(ty: &Type, name: &Str) -> bool {
    let mut found = false;
    ty.each_in_mro(|t| {
        let own = t.has(TYPE_HEAP)
            && t.find_slot(name)
                .is_some_and(|i| i >= t.base().map_or(0, |b| b.slot_count.get()));
        found = own
            && crate::object::attr::own(t, crate::object::names::molt_name___slots__.get())
                .is_some();
        own
    });
    found
}
