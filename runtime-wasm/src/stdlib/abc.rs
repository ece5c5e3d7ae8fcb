//! `abc`: `ABCMeta`, `ABC` and the decorators of abstract methods.
//!
//! What has been registered stands in the namespace of the class, with what has been found out since. Builtin
//! types are registered by name, so that no class keeps them alive.

use crate::builtin_type;
use crate::class_record;
use crate::molt;
use crate::object::alloc::{self, Global};
use crate::object::attr;
use crate::object::call::{self, Args};
use crate::object::class;
use crate::object::field::Field;
use crate::object::instance;
use crate::object::list::List;
use crate::object::names::*;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::type_::{Slots, Type};
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::static_str;
use crate::types::exceptions::{molt_type_RuntimeError, molt_type_TypeError};
use crate::types::object::{self, molt_type_object};
use crate::types::set::{Set, algebra, molt_type_frozenset};
use crate::types::type_::{self, molt_abc_hook, molt_classes_freed, molt_type_type};
use core::cell::{Cell, RefCell};
use molt_abi::layouts::{
    self, TYPE_BASE, TYPE_GC, TYPE_HEAP, TYPE_INSTANCE, TYPE_MAPPING, TYPE_NO_DICT,
    TYPE_NO_WEAKREF, TYPE_SEQUENCE, TYPE_TYPE,
};

builtin_type! {
    /// `abc.ABCMeta`.
    pub static molt_type_ABCMeta = "ABCMeta" in "abc", base molt_type_type "type",
        layout Type, flags TYPE_GC | TYPE_BASE | TYPE_TYPE, number &crate::types::union::molt_number_type, written_in "abc";
    dealloc: type_::dealloc,
    traverse: type_::traverse,
    repr: type_::repr,
    call: type_::call,
    getattr: attr::type_getattr,
    setattr: attr::type_setattr,
    new: new,
    init: |_, _| Ok(()),
}

/// `abc.ABC`.
#[unsafe(no_mangle)]
pub static molt_type_ABC: Type = Type::fixed(
    static_str!("ABC"),
    &molt_type_object,
    layouts::instance::SIZE as usize,
    TYPE_GC | TYPE_BASE | TYPE_INSTANCE | TYPE_NO_DICT | TYPE_NO_WEAKREF,
    core::ptr::null(),
    Slots {
        dealloc: Cell::new(Some(instance::dealloc)),
        traverse: Cell::new(Some(instance::traverse)),
        clear: Cell::new(Some(instance::clear)),
        new: Cell::new(Some(object::new)),
        init: Cell::new(Some(object::init)),
        ..Slots::EMPTY
    },
)
.shown_in(static_str!("abc"), static_str!("ABC"))
.made_by(&molt_type_ABCMeta);

class_record!("abc", "ABC", molt_type_ABC, "object");

/// What a class knows of its virtual subclasses.
#[repr(C)]
pub struct Data {
    head: Object,
    registry: Ref<List>,
    /// Names of builtin types.
    names: Field,
    /// Answers by the address of the class asked for, good while the token is.
    answers: RefCell<Vec<(usize, bool)>>,
    token: Cell<u64>,
}

crate::py_object!(Data, molt_type_abc_data, "_abc_data");

builtin_type! {
    /// `_abc._abc_data`.
    pub static molt_type_abc_data = "_abc_data", base molt_type_object "object",
        layout Data, flags TYPE_GC;
    dealloc: alloc::drop_object::<Data>,
    traverse: |o, visit| {
        let d = unsafe { &*(o as *const Data) };
        d.registry.with_value(&mut *visit);
        d.names.visit(visit);
    },
}

/// How often something was registered anywhere.
static REGISTERED: Global<u32> = Global::new(0);

fn token() -> u64 {
    (REGISTERED.load() as u64) << 32 | molt_classes_freed.load() as u64
}

/// `abc.ABCMeta(name, bases, namespace)`.
pub fn new(meta: &Type, args: &Args) -> PyResult<Value> {
    let made = class::type_new(meta, args)?;
    if let Some(class) = made.downcast::<Type>() {
        molt_abc_hook.store(Some(ask));
        take_kind(class);
        find_abstract(class)?;
        data(class);
    }
    Ok(made)
}

/// What `__abc_tpflags__` of an abstract class says.
const ABC_SEQUENCE: i64 = 1 << 5;
const ABC_MAPPING: i64 = 1 << 6;

/// Patterns see instances of the class as sequences or as mappings where its body says so.
fn take_kind(class: &Type) {
    let said = attr::type_dict(class)
        .and_then(|d| d.remove_str(molt_name___abc_tpflags__.get()))
        .and_then(|v| v.as_int())
        .unwrap_or(0);
    if said & ABC_SEQUENCE != 0 {
        set_kind(class, TYPE_SEQUENCE);
    } else if said & ABC_MAPPING != 0 {
        set_kind(class, TYPE_MAPPING);
    }
}

fn set_kind(class: &Type, kind: u32) {
    let flags = class.flags();
    if flags & kind == 0 && flags & TYPE_HEAP != 0 {
        let both = TYPE_SEQUENCE | TYPE_MAPPING;
        class.flags.set(flags & !both | kind);
    }
}

/// What is registered with a sequence or a mapping is one, and so is all that derives from it.
fn spread_kind(class: &Type, sub: &Type) {
    let kind = class.flags() & (TYPE_SEQUENCE | TYPE_MAPPING);
    if kind == 0 || sub.flags() & kind != 0 {
        return;
    }
    set_kind(sub, kind);
    if let Some(derived) = unsafe { sub.subclasses.get().as_ref() } {
        for &d in derived {
            spread_kind(class, unsafe { &*d });
        }
    }
}

/// The data of a class; none for builtin ones.
fn data(class: &Type) -> Option<Ref<Data>> {
    let key = static_str!("_abc_impl");
    let dict = attr::type_dict(class)?;
    if let Some(Ok(found)) = dict.get_str(key).map(|v| v.into_ref::<Data>()) {
        return Some(found);
    }
    let made = alloc::new(&molt_type_abc_data, |head| Data {
        head,
        registry: List::empty(),
        names: Field::empty(),
        answers: RefCell::new(Vec::new()),
        token: Cell::new(0),
    });
    dict.insert_str(key, made.clone().into_value());
    attr::invalidate(class);
    Some(made)
}

fn is_abstract(v: &Value) -> PyResult<bool> {
    match attr::lookup(v, molt_name___isabstractmethod__.get())? {
        Some(flag) => crate::ops::truth::is_true(&flag),
        None => Ok(false),
    }
}

/// Sets `__abstractmethods__`.
fn find_abstract(class: &Type) -> PyResult<()> {
    let Some(dict) = attr::type_dict(class) else {
        return Ok(());
    };
    let names = Set::empty();
    for (name, v) in dict.entries() {
        if is_abstract(&v)? {
            crate::types::set::set_add(&names, &name)?;
        }
    }
    let class_value = class.to_value();
    for base in class::bases_of(class).as_slice() {
        let Some(base) = base.downcast::<Type>().filter(|b| b.has(TYPE_HEAP)) else {
            continue;
        };
        let inherited = attr::own(base, molt_name___abstractmethods__.get());
        for name in inherited.map_or(Ok(Vec::new()), |v| crate::ops::iter::collect(&v))? {
            let Some(text) = name.downcast::<Str>() else {
                continue;
            };
            if let Some(v) = attr::lookup(&class_value, text)?
                && is_abstract(&v)?
            {
                crate::types::set::set_add(&names, &name)?;
            }
        }
    }
    let frozen = algebra::copy_as(&names, &molt_type_frozenset).into_value();
    dict.insert_str(molt_name___abstractmethods__.get(), frozen);
    attr::invalidate(class);
    Ok(())
}

/// `isinstance` where `instance` says so, else `issubclass`, for a class that `ABCMeta` made and whose metaclass
/// has no say of its own.
fn ask(class: &Type, v: &Value, instance: bool) -> PyResult<Option<bool>> {
    if !class.as_object().ty().is_subtype(&molt_type_ABCMeta) {
        return Ok(None);
    }
    match instance {
        true => check_instance(class, v).map(Some),
        false => check_subclass(class, v).map(Some),
    }
}

fn check_instance(class: &Type, v: &Value) -> PyResult<bool> {
    let kind = v.ty().to_value();
    let claimed = attr::lookup(v, molt_name___class__.get())?;
    if let Some(claimed) = claimed.filter(|c| !c.is(&kind) && c.isa::<Type>())
        && issubclass(&claimed, class)?
    {
        return Ok(true);
    }
    issubclass(&kind, class)
}

/// How many questions of this file are being answered, outside of hooks.
static ASKING: Global<u32> = Global::new(0);

/// Whether `ABCMeta` asks, and not the program: protocols answer it what they refuse to others.
#[molt::function(module = "_abc", sig = "is_asking() -> bool")]
fn is_asking() -> bool {
    ASKING.load() != 0
}

/// Through the metaclass, which may have its own method.
fn issubclass(sub: &Value, class: &Type) -> PyResult<bool> {
    let before = ASKING.load();
    ASKING.store(before + 1);
    let answer = type_::issubclass(sub, &class.to_value());
    ASKING.store(before);
    answer
}

fn check_subclass(class: &Type, v: &Value) -> PyResult<bool> {
    let Some(sub) = v.downcast::<Type>() else {
        return Err(raise!(
            molt_type_TypeError,
            "issubclass() arg 1 must be a class"
        ));
    };
    let data = data(class);
    let key = sub as *const Type as usize;
    if let Some(d) = &data {
        if d.token.get() != token() {
            d.answers.borrow_mut().clear();
            d.token.set(token());
        }
        if let Some((_, answer)) = d.answers.borrow().iter().find(|(k, _)| *k == key) {
            return Ok(*answer);
        }
    }
    let answer = find_out(class, sub, data.as_deref())?;
    if let Some(d) = &data
        && d.token.get() == token()
    {
        d.answers.borrow_mut().push((key, answer));
    }
    Ok(answer)
}

fn find_out(class: &Type, sub: &Type, data: Option<&Data>) -> PyResult<bool> {
    let (class_value, sub_value) = (class.to_value(), sub.to_value());
    if let Some(hook) = attr::lookup(&class_value, molt_name___subclasshook__.get())? {
        let before = ASKING.load();
        ASKING.store(0);
        let said = call::call1(&hook, &sub_value);
        ASKING.store(before);
        let said = said?;
        if let Some(answer) = said.as_bool() {
            return Ok(answer);
        }
    }
    if sub.is_subtype(class) || data.is_some_and(|d| has_name(d, sub)) {
        return Ok(true);
    }
    let registered = data.map_or(Vec::new(), |d| {
        d.registry
            .with_value(crate::ops::iter::collect)
            .unwrap_or_default()
    });
    for other in &registered {
        if let Some(other) = other.downcast::<Type>()
            && issubclass(&sub_value, other)?
        {
            return Ok(true);
        }
    }
    let below = unsafe { class.subclasses.get().as_ref() }.map_or(Vec::new(), |l| l.clone());
    for other in below {
        if issubclass(&sub_value, unsafe { &*other })? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether a type in the order of the class was registered by name.
fn has_name(d: &Data, sub: &Type) -> bool {
    let Some(names) = d.names.get() else {
        return false;
    };
    let Some(names) = names.downcast::<Tuple>() else {
        return false;
    };
    let mut found = false;
    sub.each_in_mro(|t| {
        let full = (t.has(TYPE_HEAP) && t.module().is_some_and(|m| m.is_text("weakref")))
            .then(|| crate::text!("weakref.", t.name()));
        let wanted = match &full {
            Some(full) => Some(&**full),
            None => (!t.has(TYPE_HEAP)).then(|| t.name()),
        };
        found = wanted.is_some_and(|w| {
            let mut names = names.as_slice().iter();
            names.any(|n| n.downcast::<Str>().is_some_and(|n| n.eq_str(w)))
        });
        found
    });
    found
}

/// Registers builtin types by their names, and classes of `weakref`, which need nothing of this, by both names.
#[molt::function(module = "_abc", sig = "register_names(cls, /, *names) -> None")]
fn register_names(class: &Type, names: &Tuple) {
    if let Some(d) = data(class) {
        d.names.set(Some(names.to_value()));
    }
}

/// Whether the class has all of the methods: by its namespaces, and builtin types by what they can do.
#[molt::function(module = "_abc", sig = "has_methods(cls, /, *names) -> bool")]
fn has_methods(class: &Type, names: &Tuple) -> bool {
    names
        .as_slice()
        .iter()
        .all(|n| n.downcast::<Str>().is_some_and(|n| has_method(class, n)))
}

fn has_method(class: &Type, name: &Str) -> bool {
    let mut answer = None;
    class.each_in_mro(|t| {
        if t.has(TYPE_HEAP) {
            answer = attr::own(t, name).map(|v| !v.is_none());
        } else if builtin_has(t, name) {
            answer = Some(!unhashable(t, name));
        }
        answer.is_some()
    });
    answer.unwrap_or(false)
}

fn unhashable(t: &Type, name: &Str) -> bool {
    const NAMES: [&str; 10] = [
        "array",
        "list",
        "dict",
        "set",
        "bytearray",
        "dict_keys",
        "dict_items",
        "deque",
        "defaultdict",
        "mappingproxy",
    ];
    name.is_text("__hash__") && NAMES.iter().any(|n| t.name().is_text(n))
}

fn builtin_has(t: &Type, name: &Str) -> bool {
    let is = |text: &str| name.is_text(text);
    if is("__hash__") {
        return t.is(&molt_type_object) || t.slot_hash().is_some();
    }
    let generator = t.name().is_text("generator");
    is("__iter__") && t.slot_iter().is_some()
        || is("__next__") && t.slot_next().is_some()
        || is("__len__") && t.slot_len().is_some()
        || is("__contains__") && t.slot_contains().is_some()
        || is("__call__") && (t.slot_call().is_some() || t.has(layouts::TYPE_CALLABLE))
        || is("__reversed__") && t.slot_reversed().is_some()
        || is("__getitem__") && t.slot_getitem().is_some()
        || is("__buffer__") && t.slot_buffer().is_some()
        || is("__await__") && t.slot_await().is_some()
        || is("__aiter__") && t.slot_aiter().is_some()
        || is("__anext__") && t.slot_anext().is_some()
        || (is("send") || is("throw") || is("close")) && generator
}

#[molt::method(
    ty = "ABCMeta",
    sig = "@static __new__(mcls, name, bases, namespace, /, **kwargs)"
)]
fn meta_new(
    meta: &Type,
    name: &Value,
    bases: &Value,
    namespace: &Value,
    kwargs: Option<&Value>,
) -> PyResult<Value> {
    let args = Tuple::new([name.clone(), bases.clone(), namespace.clone()]);
    type_::with_keywords(&args, kwargs, |a| new(meta, a))
}

#[molt::method(ty = "ABCMeta", sig = "register(cls, subclass)")]
fn register(class: &Type, sub: &Value) -> PyResult<Value> {
    let Some(t) = sub.downcast::<Type>() else {
        return Err(raise!(molt_type_TypeError, "Can only register classes"));
    };
    if issubclass(sub, class)? {
        return Ok(sub.clone());
    }
    if issubclass(&class.to_value(), t)? {
        return Err(raise!(
            molt_type_RuntimeError,
            "Refusing to create an inheritance cycle"
        ));
    }
    if let Some(d) = data(class) {
        d.registry.push(sub.clone());
    }
    spread_kind(class, t);
    REGISTERED.store(REGISTERED.load() + 1);
    Ok(sub.clone())
}

#[molt::method(ty = "ABCMeta", sig = "__instancecheck__(cls, instance)")]
fn instancecheck(class: &Type, v: &Value) -> PyResult<bool> {
    check_instance(class, v)
}

#[molt::method(ty = "ABCMeta", sig = "__subclasscheck__(cls, subclass)")]
fn subclasscheck(class: &Type, sub: &Value) -> PyResult<bool> {
    check_subclass(class, sub)
}

#[molt::function(module = "abc", sig = "abstractmethod(funcobj)")]
fn abstractmethod(f: &Value) -> PyResult<Value> {
    attr::setattr(f, molt_name___isabstractmethod__.get(), Some(&Value::TRUE))?;
    Ok(f.clone())
}

#[molt::function(module = "abc", sig = "get_cache_token() -> int")]
fn get_cache_token() -> i64 {
    REGISTERED.load() as i64
}

#[molt::function(module = "abc", sig = "update_abstractmethods(cls)")]
fn update_abstractmethods(class: &Value) -> PyResult<Value> {
    if let Some(t) = class.downcast::<Type>()
        && attr::own(t, molt_name___abstractmethods__.get()).is_some()
    {
        find_abstract(t)?;
    }
    Ok(class.clone())
}

#[molt::method(
    ty = "object",
    sig = "@class __subclasshook__(cls, subclass, /)",
    text = ""
)]
fn subclasshook(_class: &Value, _sub: &Value) -> Value {
    Value::NOT_IMPLEMENTED
}
