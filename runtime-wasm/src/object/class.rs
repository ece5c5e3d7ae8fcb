//! Making classes.
//!
//! Takes a name, bases and a namespace, gives a heap type: metaclass, layout, method resolution order,
//! slots, `__set_name__`, `__init_subclass__`. Never looks attributes of instances up (see `attr`).

use crate::object::alloc::{self, Global};
use crate::object::attr;
use crate::object::call::{self, Args};
use crate::object::cell::Cell as PyCell;
use crate::object::descriptor::{self, molt_type_classmethod, molt_type_staticmethod};
use crate::object::dict::Dict;
use crate::object::mro;
use crate::object::names::*;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::thunks;
use crate::object::tuple::Tuple;
use crate::object::type_::{NumberSlots, Slots, Type};
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::types::exceptions::{molt_type_RuntimeError, molt_type_TypeError};
use crate::types::function::molt_type_function;
use crate::types::object::molt_type_object;
use crate::types::type_::molt_type_type;
use molt_abi::layouts::{
    self, TYPE_BASE, TYPE_EXCEPTION, TYPE_GC, TYPE_HEAP, TYPE_INSTANCE, TYPE_NO_DICT,
    TYPE_PREFIX_DICT, TYPE_SIZE,
};

/// What the compiler knows of a class and `type.__new__` does not: handed over beside the call.
#[derive(Clone, Copy)]
struct Plan {
    storage: u32,
    slots: u32,
    slot_count: u32,
}

static PLAN: Global<Option<Plan>> = Global::new(None);

fn as_type(v: &Value) -> &Type {
    unsafe { v.cast::<Type>() }
}

/// The most derived metaclass of `meta` and the bases'.
fn metaclass(meta: &Value, bases: &Tuple) -> PyResult<Value> {
    let Some(mut winner) = meta.downcast::<Type>() else {
        return Ok(meta.clone());
    };
    for b in bases.as_slice() {
        let m = b.ty();
        if winner.is_subtype(m) {
            continue;
        }
        if m.is_subtype(winner) {
            winner = m;
            continue;
        }
        return Err(raise!(
            molt_type_TypeError,
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the \
             metaclasses of all its bases"
        ));
    }
    Ok(winner.to_value())
}

/// The bases with `__mro_entries__` applied.
fn resolve_bases(bases: &Value) -> PyResult<Ref<Tuple>> {
    let given = unsafe { bases.cast::<Tuple>() };
    if given.as_slice().iter().all(|b| b.isa::<Type>()) {
        return Ok(given.to_ref());
    }
    let mut out = Vec::new();
    for b in given.as_slice() {
        if !b.isa::<Type>()
            && let Some(f) = attr::lookup(b, molt_name___mro_entries__.get())?
        {
            out.extend(crate::ops::iter::collect(&call::call1(&f, bases)?)?);
        } else {
            out.push(b.clone());
        }
    }
    Ok(Tuple::from_vec(out))
}

/// The metaclass that a class statement names or inherits.
fn chosen_metaclass(bases: &Tuple, keywords: Option<&Dict>) -> PyResult<Value> {
    let named = keywords.and_then(|k| k.get_str(static_str!("metaclass")));
    match named {
        Some(m) => metaclass(&m, bases),
        None => metaclass(&molt_type_type.to_value(), bases),
    }
}

use crate::static_str;

/// The row `class_prepare`.
pub fn class_prepare(name: &Str, bases: &Value, keywords: Option<&Value>) -> PyResult<Value> {
    let bases = resolve_bases(bases)?;
    let keywords = keywords.and_then(|k| k.downcast::<Dict>());
    let meta = chosen_metaclass(&bases, keywords)?;
    if meta.is(&molt_type_type.to_value()) {
        return Ok(Dict::empty().into_value());
    }
    let prepare = match meta.downcast::<Type>() {
        Some(t) => attr::type_lookup(t, molt_name___prepare__.get())
            .map(|f| attr::bind(&f, None, t))
            .transpose()?,
        None => attr::lookup(&meta, molt_name___prepare__.get())?,
    };
    match prepare {
        Some(f) => call_class_function(&f, &[name.to_value(), bases.into_value()], keywords),
        None => Ok(Dict::empty().into_value()),
    }
}

/// `f(*positional, **keywords)` without the keyword `metaclass`.
fn call_class_function(
    f: &Value,
    positional: &[Value],
    keywords: Option<&Dict>,
) -> PyResult<Value> {
    let mut values = positional.to_vec();
    let mut names = Vec::new();
    for (k, v) in keywords.map_or(Vec::new(), |d| d.entries()) {
        if !k.downcast::<Str>().is_some_and(|k| k.is_text("metaclass")) {
            names.push(k);
            values.push(v);
        }
    }
    if names.is_empty() {
        return call::call(f, &values);
    }
    let names = Tuple::from_vec(names);
    call::call_args(f, &Args::new(&values, Some(&names)))
}

/// The row `class_build`.
#[allow(clippy::too_many_arguments)]
pub fn class_build(
    name: &Str,
    bases: &Value,
    namespace: &Value,
    keywords: Option<&Value>,
    storage: u32,
    slots: u32,
    slot_count: i32,
    class_cell: Option<&PyCell>,
) -> PyResult<Value> {
    let resolved = resolve_bases(bases)?;
    crate::stdlib::builtins::print::enable_files();
    let keywords = keywords.and_then(|k| k.downcast::<Dict>());
    let meta = chosen_metaclass(&resolved, keywords)?;
    if !core::ptr::eq(&*resolved, unsafe { bases.cast::<Tuple>() }) {
        let original = bases.clone();
        crate::ops::subscript::setitem(
            namespace,
            &static_str!("__orig_bases__").as_value(),
            &original,
        )?;
    }
    let plan = Plan {
        storage,
        slots,
        slot_count: slot_count as u32,
    };
    let class = if meta.is(&molt_type_type.to_value()) {
        let ns = namespace_dict(namespace)?;
        build(&molt_type_type, name, &resolved, &ns, keywords, Some(plan))?.into_value()
    } else {
        let before = PLAN.load();
        PLAN.store(Some(plan));
        let made = call_class_function(
            &meta,
            &[name.to_value(), resolved.into_value(), namespace.clone()],
            keywords,
        );
        PLAN.store(before);
        made?
    };
    if let Some(cell) = class_cell {
        match cell.value.get() {
            None => cell.value.set(Some(class.clone())),
            Some(v) if v.is(&class) => {}
            Some(_) => {
                return Err(raise!(
                    molt_type_TypeError,
                    "__class__ set to another class while defining ",
                    name
                ));
            }
        }
    }
    Ok(class)
}

fn namespace_dict(v: &Value) -> PyResult<Ref<Dict>> {
    match v.clone().into_ref::<Dict>() {
        Ok(d) => Ok(d),
        Err(v) => Err(raise!(
            molt_type_TypeError,
            "type.__new__() argument 3 must be dict, not ",
            v.type_name()
        )),
    }
}

/// `type(name, bases, namespace, **keywords)`: what `type.__new__` does for the metaclass `meta`.
pub fn type_new(meta: &Type, args: &Args) -> PyResult<Value> {
    let [name, bases, namespace] = args.positional() else {
        return Err(raise!(molt_type_TypeError, "type() takes 1 or 3 arguments"));
    };
    let Some(name) = name.downcast::<Str>() else {
        return Err(raise!(
            molt_type_TypeError,
            "type.__new__() argument 1 must be str, not ",
            name.type_name()
        ));
    };
    let Some(bases) = bases.downcast::<Tuple>() else {
        return Err(raise!(
            molt_type_TypeError,
            "type.__new__() argument 2 must be tuple, not ",
            bases.type_name()
        ));
    };
    let ns = namespace_dict(namespace)?;
    let keywords = Dict::empty();
    for (k, v) in args.keywords() {
        keywords.insert_str(k, v.clone());
    }
    crate::stdlib::builtins::print::enable_files();
    let winner = metaclass(&meta.to_value(), bases)?;
    let plan = PLAN.load();
    PLAN.store(None);
    Ok(build(as_type(&winner), name, bases, &ns, Some(&keywords), plan)?.into_value())
}

/// The layout that instances of a class with these bases have: the most derived builtin one.
fn best_base(bases: &Tuple) -> PyResult<&Type> {
    let mut best: Option<(&Type, &Type)> = None;
    for b in bases.as_slice() {
        let Some(b) = b.downcast::<Type>() else {
            return Err(raise!(molt_type_TypeError, "bases must be types"));
        };
        if !b.has(TYPE_BASE) {
            return Err(raise!(
                molt_type_TypeError,
                "type '",
                b.name(),
                "' is not an acceptable base type"
            ));
        }
        let solid = solid_base(b);
        best = match best {
            None => Some((b, solid)),
            Some((_, s)) if solid.is_subtype(s) && !solid.is(s) => Some((b, solid)),
            Some((old, s)) if s.is_subtype(solid) => Some((old, s)),
            Some(_) => {
                return Err(raise!(
                    molt_type_TypeError,
                    "multiple bases have instance lay-out conflict"
                ));
            }
        };
    }
    Ok(best.map_or(&molt_type_object, |(b, _)| b))
}

/// The nearest builtin base that adds to the layout.
fn solid_base(ty: &Type) -> &'static Type {
    let mut found: &'static Type = &molt_type_object;
    ty.each_in_mro(|t| {
        if !t.has(TYPE_HEAP) {
            found = t;
            return true;
        }
        false
    });
    // Exception classes share one layout.
    while let Some(b) = found.base() {
        if found.has(TYPE_EXCEPTION) && b.has(TYPE_EXCEPTION) {
            found = b
        } else {
            break;
        }
    }
    found
}

fn build(
    meta: &Type,
    name: &Str,
    bases: &Tuple,
    namespace: &Dict,
    keywords: Option<&Dict>,
    plan: Option<Plan>,
) -> PyResult<Ref<Type>> {
    let bases = if bases.is_empty() {
        Tuple::new([molt_type_object.to_value()])
    } else {
        bases.to_ref()
    };
    let base = best_base(&bases)?;
    let order = mro::merge(&bases)?;
    let dict = namespace.copy();
    let own_slots = declared_slots(name, &dict)?;
    let class = allocate(meta, name, base, plan.map_or(0, |p| p.storage));
    class
        .bases
        .set(bases.clone().into_value().into_bits() as usize as *const Object);
    class
        .mro
        .set(mro::with_self(&class, order).into_value().into_bits() as usize as *const Object);
    lay_out(&class, base, plan, own_slots.as_deref());
    fill_namespace(&class, &dict);
    class.dict.set(dict.clone().into_raw() as *const Object);
    inherit_slots(&class);
    remember_subclass(&class, &bases);
    set_names(&class, &dict)?;
    init_subclass(&class, keywords)?;
    Ok(class)
}

/// A type object with nothing in its slots.
fn allocate(meta: &Type, name: &Str, base: &Type, storage: u32) -> Ref<Type> {
    let memory = match storage {
        0 => alloc::allocate(TYPE_SIZE as usize),
        a => a as usize as *mut u8,
    };
    let meta: &'static Type = unsafe { &*(meta as *const Type) };
    let name = name.to_exact();
    let qualname = name.clone();
    unsafe {
        core::ptr::write_bytes(memory, 0, TYPE_SIZE as usize);
        let ty = memory as *mut Type;
        Object::init(ty as *mut Object, meta);
        if meta.has(TYPE_HEAP) {
            meta.as_object().retain();
        }
        let inherited = base.flags() & !(TYPE_HEAP | layouts::TYPE_CALLABLE);
        (*ty).flags.set(inherited | TYPE_HEAP | TYPE_BASE | TYPE_GC);
        (*ty).name.set(name.into_raw());
        (*ty).qualname.set(qualname.into_raw());
        base.as_object().retain();
        (*ty).base.set(base as *const Type);
        if storage != 0 {
            (*ty).as_object().set_refcount(layouts::STATIC_REFCOUNT);
        }
        Ref::from_owned(ty)
    }
}

/// `__slots__` as names, where the class body has it.
fn declared_slots(class: &Str, dict: &Dict) -> PyResult<Option<Vec<Ref<Str>>>> {
    let Some(v) = dict.get_str(molt_name___slots__.get()) else {
        return Ok(None);
    };
    let items = if v.isa::<Str>() {
        vec![v]
    } else {
        crate::ops::iter::collect(&v)?
    };
    let mut names = Vec::new();
    for i in items {
        match i.into_ref::<Str>() {
            Ok(s) => names.push(mangle(class, s)),
            Err(v) => {
                return Err(raise!(
                    molt_type_TypeError,
                    "__slots__ items must be strings, not '",
                    v.type_name(),
                    "'"
                ));
            }
        }
    }
    Ok(Some(names))
}

/// `__x` in class `C` is `_C__x`.
fn mangle(class: &Str, name: Ref<Str>) -> Ref<Str> {
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

/// Size, fixed slots and the place of the attribute dict.
fn lay_out(class: &Type, base: &Type, plan: Option<Plan>, own: Option<&[Ref<Str>]>) {
    let flags = class.flags();
    if !solid_base(base).is(&molt_type_object) && flags & TYPE_EXCEPTION == 0 {
        class.flags.set((flags & !TYPE_NO_DICT) | TYPE_PREFIX_DICT);
        class.instance_size.set(base.instance_size.get());
        return;
    }
    let mut names: Vec<*const Str> = Vec::new();
    let (given, count) = match plan {
        Some(p) if p.slot_count != 0 => (p.slots as usize as *const *const Str, p.slot_count),
        _ => (base.slot_names.get(), base.slot_count.get()),
    };
    for i in 0..count {
        names.push(unsafe { *given.add(i as usize) });
    }
    let mut keeps_dict = true;
    if let Some(own) = own {
        keeps_dict = own.iter().any(|n| n.is_text("__dict__"));
        for n in own {
            let known = names.iter().any(|&k| unsafe { &*k }.same_name(n));
            if !known && !n.is_text("__dict__") && !n.is_text("__weakref__") {
                names.push(n.clone().into_raw());
            }
        }
    }
    let bases_have_none = base.is(&molt_type_object) || base.has(TYPE_NO_DICT);
    let mut new_flags = (flags | TYPE_INSTANCE) & !TYPE_NO_DICT;
    if !keeps_dict && bases_have_none {
        new_flags |= TYPE_NO_DICT;
    }
    class.flags.set(new_flags);
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

/// Implicit wrappers and the attributes that the class body leaves to the type.
fn fill_namespace(class: &Type, dict: &Dict) {
    if let Some(Ok(q)) = dict
        .remove_str(molt_name___qualname__.get())
        .map(|v| v.into_ref::<Str>())
    {
        let old = class.qualname.replace(q.into_raw());
        unsafe { alloc::release(old as *const Object) };
    }
    dict.remove_str(molt_name___classcell__.get());
    if dict.get_str(molt_name___module__.get()).is_none() {
        // `type(...)` takes it from the caller's globals, which are the main program's nearly always.
        dict.insert_str(
            molt_name___module__.get(),
            molt_name___main__.get().as_value(),
        );
    }
    let module = dict
        .get_str(molt_name___module__.get())
        .and_then(|m| m.into_ref::<Str>().ok());
    if let Some(m) = module {
        class.module.set(m.into_raw());
    }
    for n in [
        molt_name___init_subclass__.get(),
        molt_name___class_getitem__.get(),
    ] {
        if let Some(f) = dict.get_str(n)
            && f.ty().is(&molt_type_function)
        {
            dict.insert_str(n, descriptor::wrap(&molt_type_classmethod, &f));
        }
    }
    if let Some(f) = dict.get_str(molt_name___new__.get())
        && f.ty().is(&molt_type_function)
    {
        dict.insert_str(
            molt_name___new__.get(),
            descriptor::wrap(&molt_type_staticmethod, &f),
        );
    }
    if dict.get_str(molt_name___doc__.get()).is_none() {
        dict.insert_str(molt_name___doc__.get(), Value::NONE);
    }
    if dict.get_str(molt_name___eq__.get()).is_some()
        && dict.get_str(molt_name___hash__.get()).is_none()
    {
        dict.insert_str(molt_name___hash__.get(), Value::NONE);
    }
}

/// Slots from the class itself, then from the bases in order: those of builtin types as they are,
/// those of heap types by the methods which they define.
fn inherit_slots(class: &Type) {
    let mut order = Vec::new();
    class.each_in_mro(|t| {
        order.push(t);
        false
    });
    // From the last base to the class, so that the nearer one wins.
    for t in order.iter().rev() {
        if t.has(TYPE_HEAP) {
            if let Some(d) = attr::type_dict(t) {
                for (k, v) in d.entries() {
                    if let Some(k) = k.downcast::<Str>() {
                        thunks::install(class, k, &v);
                    }
                }
            }
        } else {
            copy_slots(class, t);
        }
    }
    install_memory_slots(class);
}

fn word_count<T>() -> usize {
    core::mem::size_of::<T>() / core::mem::size_of::<usize>()
}

/// Overwrites with every filled slot of a builtin base.
fn copy_slots(class: &Type, base: &Type) {
    unsafe {
        overlay::<Slots>(&class.slots, &base.slots);
        if let Some(n) = base.numbers() {
            overlay::<NumberSlots>(own_numbers(class), n);
        }
    }
    // A class need not name `object` to derive from it.
    if base.is(&molt_type_object) {
        class.slots.new.set(Some(crate::types::object::new));
        class.slots.init.set(Some(crate::types::object::init));
    }
}

/// Copies the words of `from` that are not 0. Reading them as memory keeps no slot's functions alive
/// beyond what the linker keeps for other reasons.
unsafe fn overlay<T>(to: &T, from: &T) {
    let (to, from) = (
        to as *const T as *mut usize,
        from as *const T as *const usize,
    );
    for i in 0..word_count::<T>() {
        unsafe {
            let w = *from.add(i);
            if w != 0 {
                *to.add(i) = w;
            }
        }
    }
}

/// The numeric slots of a heap type, made on demand.
pub fn own_numbers(class: &Type) -> &NumberSlots {
    if class.number.get().is_null() {
        let memory = alloc::allocate(core::mem::size_of::<NumberSlots>()) as *mut NumberSlots;
        unsafe { memory.write(NumberSlots::EMPTY) };
        class.number.set(memory);
    }
    unsafe { &*class.number.get() }
}

/// Life and death of instances follow the layout, not the methods.
fn install_memory_slots(class: &Type) {
    if class.has(TYPE_INSTANCE) && !class.has(TYPE_EXCEPTION) {
        class
            .slots
            .dealloc
            .set(Some(crate::object::instance::dealloc));
        class
            .slots
            .traverse
            .set(Some(crate::object::instance::traverse));
        class.slots.clear.set(Some(crate::object::instance::clear));
    } else if class.slots.finalize.get().is_some() {
        class
            .slots
            .dealloc
            .set(Some(crate::object::instance::dealloc_with_finalizer));
    }
}

/// A dunder attribute of the class came or went: the slots of the class and of its subclasses follow.
pub fn update_slots(class: &Type, name: &Str) {
    let text = name.as_ascii().unwrap_or("");
    if !(text.starts_with("__") && text.ends_with("__")) {
        return;
    }
    unsafe {
        core::ptr::write_bytes(
            &class.slots as *const Slots as *mut u8,
            0,
            core::mem::size_of::<Slots>(),
        );
        if !class.number.get().is_null() {
            let n = class.number.get() as *mut u8;
            core::ptr::write_bytes(n, 0, core::mem::size_of::<NumberSlots>());
        }
    }
    inherit_slots(class);
    if let Some(subclasses) = unsafe { class.subclasses.get().as_ref() } {
        for &s in subclasses {
            update_slots(unsafe { &*s }, name);
        }
    }
}

fn remember_subclass(class: &Type, bases: &Tuple) {
    for b in bases.as_slice() {
        let b = as_type(b);
        if b.subclasses.get().is_null() {
            b.subclasses.set(Box::into_raw(Box::default()));
        }
        unsafe { (*b.subclasses.get()).push(class) };
    }
}

/// A class is freed: its bases forget it.
pub fn forget_subclass(class: &Type) {
    let bases = unsafe { (class.bases.get() as *const Tuple).as_ref() };
    for b in bases.map_or(&[][..], |t| t.as_slice()) {
        if let Some(list) = unsafe { as_type(b).subclasses.get().as_mut() } {
            list.retain(|&s| !core::ptr::eq(s, class));
        }
    }
}

fn set_names(class: &Type, dict: &Dict) -> PyResult<()> {
    for (k, v) in dict.entries() {
        let Some(name) = k.downcast::<Str>() else {
            continue;
        };
        descriptor::set_name(&v, name);
        if v.is_pointer() && v.ty().has(TYPE_HEAP) {
            call::call_special(&v, molt_name___set_name__.get(), &[&class.to_value(), &k])?;
        }
    }
    Ok(())
}

/// `super(class, class).__init_subclass__(**keywords)`.
fn init_subclass(class: &Type, keywords: Option<&Dict>) -> PyResult<()> {
    let class_value = class.to_value();
    let found =
        crate::object::super_::lookup_after(class, class, molt_name___init_subclass__.get());
    let given = keywords.map_or(0, |k| k.len())
        - keywords.map_or(0, |k| {
            k.get_str(static_str!("metaclass")).is_some() as usize
        });
    match found {
        Some(f) => {
            let bound = attr::bind(&f, Some(&class_value), class)?;
            // A class method binds the class, not an instance.
            let bound = if f.ty().is(&molt_type_classmethod) {
                crate::object::function::bind_method(&descriptor::wrapped(&f), &class_value)
            } else {
                bound
            };
            call_class_function(&bound, &[], keywords).map(drop)
        }
        None if given != 0 => Err(raise!(
            molt_type_TypeError,
            class.name(),
            ".__init_subclass__() takes no keyword arguments"
        )),
        None => Ok(()),
    }
}

/// Attributes of a type that stand in no namespace.
pub fn type_attribute(ty: &Type, name: &Str) -> Option<Value> {
    let is = |s: &'static Str| name.same_name(s);
    if is(molt_name___name__.get()) {
        return Some(ty.name().to_value());
    }
    if is(molt_name___qualname__.get()) {
        return Some(ty.qualname().to_value());
    }
    if is(molt_name___module__.get()) {
        return Some(ty.module().unwrap_or(static_str!("builtins")).to_value());
    }
    if is(molt_name___doc__.get()) {
        return Some(Value::NONE);
    }
    if is(molt_name___dict__.get()) {
        return attr::type_dict(ty).map(|d| d.to_value());
    }
    if is(molt_name___class__.get()) {
        return Some(ty.as_object().ty().to_value());
    }
    if is(molt_name___mro__.get()) {
        return Some(Tuple::from_vec(mro::of(ty)).into_value());
    }
    if is(molt_name___bases__.get()) {
        return Some(bases_of(ty).into_value());
    }
    if is(molt_name___base__.get()) {
        return Some(ty.base().map_or(Value::NONE, |b| b.to_value()));
    }
    None
}

/// `__bases__`.
pub fn bases_of(ty: &Type) -> Ref<Tuple> {
    match unsafe { (ty.bases.get() as *const Tuple).as_ref() } {
        Some(b) => b.to_ref(),
        None => ty
            .base()
            .map_or(Tuple::empty(), |b| Tuple::new([b.to_value()])),
    }
}

/// The row `namespace_get`.
pub fn namespace_get(namespace: &Value, name: &Str) -> PyResult<Option<Value>> {
    if let Some(d) = namespace.downcast_exact::<Dict>() {
        return Ok(d.get_str(name));
    }
    let found = crate::ops::subscript::getitem(namespace, &name.to_value());
    crate::object::exception::absorb(found, &crate::types::exceptions::molt_type_KeyError)
}

pub fn namespace_set(namespace: &Value, name: &Str, value: &Value) -> PyResult<()> {
    if let Some(d) = namespace.downcast_exact::<Dict>() {
        d.insert_str(name, value.clone());
        return Ok(());
    }
    crate::ops::subscript::setitem(namespace, &name.to_value(), value)
}

pub fn namespace_delete(namespace: &Value, name: &Str) -> PyResult<()> {
    let removed = match namespace.downcast_exact::<Dict>() {
        Some(d) => d.remove_str(name).is_some(),
        None => {
            let gone = crate::ops::subscript::delitem(namespace, &name.to_value());
            crate::object::exception::absorb(gone, &crate::types::exceptions::molt_type_KeyError)?
                .is_some()
        }
    };
    if removed {
        return Ok(());
    }
    Err(crate::ops::errors::name_error(name))
}

/// `super()` before the class exists.
#[cold]
pub fn empty_class_cell() -> crate::object::value::Raised {
    raise!(molt_type_RuntimeError, "super(): empty __class__ cell")
}
