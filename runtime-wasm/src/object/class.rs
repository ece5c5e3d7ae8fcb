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
use crate::object::layout::{self, Plan};
use crate::object::mro;
use crate::object::names::*;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::thunks;
use crate::object::tuple::Tuple;
use crate::object::type_::{NumberSlots, Slots, Type};
use crate::object::value::{PyResult, Raised, Value};
use crate::raise;
use crate::text;
use crate::types::exceptions::{molt_type_RuntimeError, molt_type_TypeError};
use crate::types::function::molt_type_function;
use crate::types::object::molt_type_object;
use crate::types::type_::molt_type_type;
use molt_abi::layouts::{
    STATIC_REFCOUNT, TYPE_BASE, TYPE_CALLABLE, TYPE_EXCEPTION, TYPE_FIXED, TYPE_GC, TYPE_HEAP,
    TYPE_INSTANCE, TYPE_SIZE,
};

static PLAN: Global<Option<Plan>> = Global::new(None);

fn as_type(v: &Value) -> &Type {
    unsafe { v.cast::<Type>() }
}

/// The most derived metaclass of `meta` and the bases'.
fn metaclass<'a>(meta: &'a Type, bases: &'a Tuple) -> PyResult<&'a Type> {
    let mut winner = meta;
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
    Ok(winner)
}

/// The row `class_bases`: `__mro_entries__` of what is no class. The same tuple where there is nothing to do.
pub fn class_bases(bases: &Value) -> PyResult<Value> {
    let given = unsafe { bases.cast::<Tuple>() };
    let mut out = Vec::new();
    let mut changed = false;
    for b in given.as_slice() {
        if b.isa::<Type>() {
            out.push(b.clone());
            continue;
        }
        if let Some(alias) = b.downcast::<crate::types::generic_alias::GenericAlias>() {
            out.push(alias.origin());
            changed = true;
            continue;
        }
        let Some(f) = attr::lookup(b, molt_name___mro_entries__.get())? else {
            out.push(b.clone());
            continue;
        };
        let entries = call::call1(&f, bases)?;
        let Some(entries) = entries.downcast::<Tuple>() else {
            return Err(raise!(
                molt_type_TypeError,
                "__mro_entries__ must return a tuple"
            ));
        };
        out.extend(entries.as_slice().iter().cloned());
        changed = true;
    }
    Ok(match changed {
        true => Tuple::from_vec(out).into_value(),
        false => bases.clone(),
    })
}

/// The metaclass that a class statement names or inherits.
fn chosen_metaclass(bases: &Tuple, keywords: Option<&Dict>) -> PyResult<Value> {
    let named = keywords.and_then(|k| k.get_str(static_str!("metaclass")));
    let start = match &named {
        Some(m) => match m.downcast::<Type>() {
            Some(t) => t,
            None => return Ok(m.clone()),
        },
        None => bases.as_slice().first().map_or(&molt_type_type, |b| b.ty()),
    };
    Ok(metaclass(start, bases)?.to_value())
}

use crate::static_str;

fn keywords_dict(keywords: Option<&Value>) -> Option<&Dict> {
    keywords.and_then(|k| k.downcast::<Dict>())
}

/// The row `class_prepare`.
pub fn class_prepare(name: &Str, bases: &Value, keywords: Option<&Value>) -> PyResult<Value> {
    let bases = unsafe { bases.cast::<Tuple>() };
    let keywords = keywords_dict(keywords);
    let mut named = true;
    if let Some(keywords) = keywords {
        keywords.iter_keys(|key| named &= key.isa::<Str>());
    }
    if !named {
        return Err(raise!(molt_type_TypeError, "keywords must be strings"));
    }
    let meta = chosen_metaclass(bases, keywords)?;
    if meta.is(&molt_type_type.to_value()) {
        return Ok(Dict::empty().into_value());
    }
    let Some(f) = attr::lookup(&meta, molt_name___prepare__.get())? else {
        return Ok(Dict::empty().into_value());
    };
    let namespace = call_class_function(&f, &[name.to_value(), bases.to_value()], keywords)?;
    if namespace.isa::<Dict>() || namespace.ty().slot_getitem().is_some() {
        return Ok(namespace);
    }
    let meta = match meta.downcast::<Type>() {
        Some(t) => t.name(),
        None => static_str!("<metaclass>"),
    };
    Err(raise!(
        molt_type_TypeError,
        meta,
        ".__prepare__() must return a mapping, not ",
        namespace.type_name()
    ))
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
    original: Option<&Value>,
    namespace: &Value,
    keywords: Option<&Value>,
    storage: u32,
    slots: u32,
    slot_count: i32,
    class_cell: Option<&PyCell>,
) -> PyResult<Value> {
    crate::stdlib::builtins::print::enable_files();
    if let Some(original) = original
        && !original.is(bases)
    {
        let key = static_str!("__orig_bases__").as_value();
        crate::ops::subscript::setitem(namespace, &key, original)?;
    }
    let bases = unsafe { bases.cast::<Tuple>() };
    let keywords = keywords_dict(keywords);
    let meta = chosen_metaclass(bases, keywords)?;
    if let Some(cell) = class_cell {
        crate::object::namespace::namespace_set(
            namespace,
            molt_name___classcell__.get(),
            &cell.to_value(),
        )?;
    }
    let plan = Plan {
        storage,
        slots,
        slot_count: slot_count as u32,
    };
    if meta.is(&molt_type_type.to_value()) {
        let ns = namespace_dict(namespace)?;
        return Ok(build(&molt_type_type, name, bases, &ns, keywords, Some(plan))?.into_value());
    }
    let before = PLAN.load();
    PLAN.store(Some(plan));
    let made = call_class_function(
        &meta,
        &[name.to_value(), bases.to_value(), namespace.clone()],
        keywords,
    );
    PLAN.store(before);
    let class = made?;
    if let Some(cell) = class_cell {
        check_cell(cell, &class, name)?
    }
    Ok(class)
}

/// The row `class_speak`.
pub fn class_speak(class: &Value, name: &Str, last: i32) {
    let Some(class) = class.downcast::<Type>() else {
        return;
    };
    class.spoken.set(name);
    let without = if last != 0 { TYPE_BASE } else { 0 };
    class.flags.set((class.flags() | TYPE_FIXED) & !without);
}

/// The metaclass has to hand `__classcell__` on.
fn check_cell(cell: &PyCell, class: &Value, name: &Str) -> PyResult<()> {
    if !class.isa::<Type>() {
        return Ok(());
    }
    match cell.value.get() {
        None => Err(raise!(
            molt_type_RuntimeError,
            "__class__ not set defining ",
            crate::ops::repr::repr(&name.to_value())?,
            " as ",
            crate::ops::repr::repr(class)?,
            ". Was __classcell__ propagated to type.__new__?"
        )),
        Some(v) if v.is(class) => Ok(()),
        Some(other) => Err(raise!(
            molt_type_TypeError,
            "__class__ set to ",
            crate::ops::repr::repr(&other)?,
            " defining ",
            crate::ops::repr::repr(&name.to_value())?,
            " as ",
            crate::ops::repr::repr(class)?
        )),
    }
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
    let given = args.positional();
    let [name, bases, namespace] = given else {
        return Err(raise!(
            molt_type_TypeError,
            "type.__new__() takes exactly 3 arguments (",
            given.len(),
            " given)"
        ));
    };
    let Some(name) = name.downcast::<Str>() else {
        return Err(raise!(
            molt_type_TypeError,
            "type.__new__() argument 1 must be str, not ",
            crate::object::arguments::given_name(name)
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
    crate::stdlib::builtins::print::enable_files();
    if let Some(b) = bases.as_slice().iter().find(|b| !b.isa::<Type>())
        && attr::lookup(b, molt_name___mro_entries__.get())?.is_some()
    {
        return Err(raise!(
            molt_type_TypeError,
            "type() doesn't support MRO entry resolution; use types.new_class()"
        ));
    }
    let winner = metaclass(meta, bases)?;
    if !winner.is(meta)
        && let Some(make) = winner.slot_new()
        && make as usize != crate::types::type_::new as *const () as usize
    {
        return make(winner, args);
    }
    let plan = PLAN.load();
    PLAN.store(None);
    check_name(name)?;
    let keywords = Dict::empty();
    for (k, v) in args.keywords() {
        keywords.insert_str(k, v.clone());
    }
    Ok(build(winner, name, bases, &ns, Some(&keywords), plan)?.into_value())
}

/// A class's name holds no NUL.
pub fn check_name(name: &Str) -> PyResult<()> {
    if name.chars().iter().any(|c| c == 0) {
        return Err(raise!(
            crate::types::exceptions::molt_type_ValueError,
            "type name must not contain null characters"
        ));
    }
    Ok(())
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
    let base = layout::best_base(&bases)?;
    let dict = namespace.copy();
    let cell = dict.remove_str(molt_name___classcell__.get());
    let own_slots = layout::declared_slots(name, base, &dict)?;
    let order = mro::merge(&bases)?;
    let class = allocate(meta, name, base, plan.map_or(0, |p| p.storage));
    class
        .bases
        .set(bases.clone().into_value().into_bits() as usize as *const Object);
    class
        .mro
        .set(mro::with_self(&class, order).into_value().into_bits() as usize as *const Object);
    let unplaced = layout::lay_out(&class, base, &bases, plan, own_slots);
    fill_namespace(&class, &dict)?;
    class.dict.set(dict.clone().into_raw() as *const Object);
    for name in &unplaced {
        crate::types::member::make_unplaced(&class, name);
    }
    if let Some(cell) = cell {
        fill_cell(&cell, &class)?;
    }
    if meta.has(TYPE_HEAP) {
        mro::ask_metaclass(&class)?;
    }
    inherit_slots(&class);
    remember_subclass(&class, &bases);
    set_names(&class, &dict)?;
    init_subclass(&class, keywords)?;
    Ok(class)
}

/// `super()` in the methods of the class finds it from now on.
fn fill_cell(cell: &Value, class: &Type) -> PyResult<()> {
    let Some(cell) = cell.downcast::<PyCell>() else {
        return Err(raise!(
            molt_type_TypeError,
            "__classcell__ must be a nonlocal cell, not ",
            crate::ops::repr::repr(&cell.ty().to_value())?
        ));
    };
    cell.value.set(Some(class.to_value()));
    Ok(())
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
        let inherited = base.flags() & !(TYPE_HEAP | TYPE_CALLABLE | TYPE_FIXED);
        (*ty).flags.set(inherited | TYPE_HEAP | TYPE_BASE | TYPE_GC);
        (*ty).name.set(name.into_raw());
        (*ty).qualname.set(qualname.into_raw());
        base.as_object().retain();
        (*ty).base.set(base as *const Type);
        if storage != 0 {
            (*ty).as_object().set_refcount(STATIC_REFCOUNT);
        }
        Ref::from_owned(ty)
    }
}

/// Implicit wrappers and the attributes that the class body leaves to the type.
fn fill_namespace(class: &Type, dict: &Dict) -> PyResult<()> {
    match dict
        .remove_str(molt_name___qualname__.get())
        .map(|v| v.into_ref::<Str>())
    {
        Some(Ok(q)) => {
            let old = class.qualname.replace(q.into_raw());
            unsafe { alloc::release(old as *const Object) };
        }
        Some(Err(v)) => {
            return Err(raise!(
                molt_type_TypeError,
                "type __qualname__ must be a str, not ",
                v.type_name()
            ));
        }
        None => {}
    }
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
    Ok(())
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
        } else if t.is_builtin() {
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
    let text = class.slots.str.get();
    unsafe {
        overlay::<Slots>(&class.slots, &base.slots);
        if let Some(n) = base.numbers() {
            overlay::<NumberSlots>(own_numbers(class), n);
        }
    }
    // A text that is that of its own base stands in the order of the base.
    let of = |t: &Type| t.slots.str.get().map(|f| f as usize);
    if text.is_some() && base.base().is_some_and(|b| of(b) == of(base)) {
        class.slots.str.set(text);
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
    if text.starts_with("__") && text.ends_with("__") {
        renew_slots(class);
    }
}

/// Computes the slots of the class and of its subclasses anew.
pub fn renew_slots(class: &Type) {
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
            renew_slots(unsafe { &*s });
        }
    }
}

pub fn remember_subclass(class: &Type, bases: &Tuple) {
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
        if v.is_pointer()
            && v.ty().has(TYPE_HEAP)
            && call::call_special(&v, molt_name___set_name__.get(), &[&class.to_value(), &k])
                .is_err()
        {
            note_set_name(class, &k, &v)?;
        }
    }
    Ok(())
}

#[cold]
fn note_set_name(class: &Type, name: &Value, v: &Value) -> PyResult<()> {
    let note = text!(
        "Error calling __set_name__ on '",
        v.type_name(),
        "' instance ",
        crate::ops::repr::repr(name)?,
        " in '",
        class.spoken_name(),
        "'"
    );
    if let Some(exc) = crate::object::exception::take_pending() {
        crate::types::exceptions::add_note(&exc, &note.into_value())?;
        return Err(crate::object::exception::restore(exc));
    }
    Err(Raised)
}

/// `super(class, class).__init_subclass__(**keywords)`.
fn init_subclass(class: &Type, keywords: Option<&Dict>) -> PyResult<()> {
    let found =
        crate::object::super_::lookup_after(class, class, molt_name___init_subclass__.get());
    let given = keywords.map_or(0, |k| k.len())
        - keywords.map_or(0, |k| {
            k.get_str(static_str!("metaclass")).is_some() as usize
        });
    match found {
        Some(f) => {
            let bound = attr::bind(&f, None, class)?;
            call_class_function(&bound, &[], keywords).map(drop)
        }
        None if given != 0 => Err(raise!(
            molt_type_TypeError,
            class.qualname(),
            ".__init_subclass__() takes no keyword arguments"
        )),
        None => Ok(()),
    }
}

/// Attributes of a type that stand in no namespace.
pub fn type_attribute(ty: &Type, name: &Str) -> Option<Value> {
    if let Some(member) = crate::types::member::find(ty, name) {
        return Some(member);
    }
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

/// Whether the keywords are for a subclass alone: what a builtin's `__new__` cannot take is for a class
/// with an `__init__` of its own (`by_init`: what its `__init__` cannot take, with a `__new__`).
#[cold]
pub fn leaves_keywords(class: &Type, by_init: bool) -> bool {
    let name = if by_init {
        molt_name___new__.get()
    } else {
        molt_name___init__.get()
    };
    let mut found = false;
    class.each_in_mro(|t| {
        found = t.has(TYPE_HEAP) && crate::object::attr::own(t, name).is_some();
        found || t.is_builtin()
    });
    found
}
