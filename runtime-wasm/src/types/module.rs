//! Modules as values, and the dicts of those that are open.
//!
//! The variables of a module lie at fixed places, which its table names, unless the program can get hold of
//! its dict: then the table is empty and all of them live in the dict.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::attr;
use crate::object::call::Args;
use crate::object::dict::Dict;
use crate::object::exception::{self, Exception};
use crate::object::field::Field;
use crate::object::list::List;
use crate::object::names::{molt_name___dict__, molt_name___getattr__, molt_name___slots__};
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::repr::repr as repr_of;
use crate::static_str;
use crate::text;
use crate::types::exceptions::{
    molt_type_AttributeError, molt_type_ImportError, molt_type_TypeError,
};
use crate::types::object::molt_type_object;
use core::cell::Cell;
use molt_abi::layouts::{
    MODULE_COMPUTED, MODULE_DELETED, MODULE_GETTER, MODULE_MAIN, MODULE_PACKAGE, NameEntry,
    NameTableHead, STATIC_REFCOUNT, TYPE_BASE, TYPE_HEAP, TYPE_WEAK,
};
use molt_abi::value as enc;

/// A module; static data of the program.
#[repr(C)]
pub struct Module {
    head: Object,
    pub name: &'static Str,
    variables: *const NameTableHead,
    pub dict: Cell<u32>,
    file: *const Str,
    doc: *const Str,
    state: *const Field,
    flags: u32,
    assigned: Option<AssignedFn>,
}

/// Is told what the program sets or deletes in a module of the runtime.
type AssignedFn = fn(&Str, Option<&Value>);

crate::py_object!(Module, molt_type_module, "module");

builtin_type! {
    /// `types.ModuleType`.
    pub static molt_type_module = "module" in "_types", base molt_type_object "object",
        layout Module, flags TYPE_WEAK | TYPE_BASE;
    dealloc: dealloc,
    traverse: |o, visit| {
        let address = unsafe { &*(o as *const Module) }.dict.get() as u64;
        if let Some(dict) = unsafe { Value::borrow_opt(&address) } {
            visit(dict);
        }
    },
    repr: repr,
    getattr: getattr,
    setattr: setattr,
    new: new,
    init: init,
}

/// Made by the program: all that it has is in its dict.
const MADE: u32 = 1 << 8;

/// The module's name and documentation, and what the import system would set.
fn describe(dict: &Dict, name: &Str, doc: Option<&Value>) {
    dict.insert_str(static_str!("__name__"), name.to_value());
    dict.insert_str(static_str!("__doc__"), doc.cloned().unwrap_or(Value::NONE));
    for absent in ["__package__", "__loader__", "__spec__"] {
        dict.insert_str(&Str::new(absent), Value::NONE);
    }
}

fn new(class: &Type, args: &Args) -> PyResult<Value> {
    match class.has(TYPE_HEAP) {
        true => Ok(new_instance(class).into_value()),
        // Its `__init__` says what it lacks.
        false if args.is_empty() => Ok(made(Dict::empty(), static_str!("?"))),
        false => new_plain(class, args),
    }
}

/// An instance of a class of the program: an object like others, whose dict is the module's.
fn new_instance(class: &Type) -> Ref<Module> {
    let dict = Dict::empty();
    let made = alloc::new(class, |head| Module {
        head,
        name: static_str!("?"),
        variables: core::ptr::null(),
        dict: Cell::new(dict.clone().into_raw() as usize as u32),
        file: core::ptr::null(),
        doc: core::ptr::null(),
        state: core::ptr::null(),
        flags: MADE,
        assigned: None,
    });
    if let Some(place) = attr::dict_place(made.as_object()) {
        unsafe { (*place).set(dict.into_raw() as usize as u32) };
    }
    made
}

unsafe fn dealloc(object: *const Object) {
    unsafe {
        let dict = (*(object as *const Module)).dict.replace(0);
        alloc::release(dict as usize as *const Object);
        alloc::free_object(object, core::mem::size_of::<Module>());
    }
}

/// `ModuleType.__init__`: what `__new__` made of another class gets its name.
fn init(v: &Value, args: &Args) -> PyResult<()> {
    let named = |d: &Dict| d.get_str(static_str!("__name__")).is_some();
    if !v.ty().has(TYPE_HEAP) && this(v).dict().is_some_and(named) {
        return Ok(());
    }
    let plain = new_plain(&molt_type_module, args)?;
    for (name, value) in this(&plain).dict_or_new().entries() {
        if let Some(name) = name.downcast::<Str>() {
            this(v).dict_or_new().insert_str(name, value);
        }
    }
    Ok(())
}

/// `types.ModuleType(name)`. Like the modules of a program it is never freed.
#[molt::constructor(sig = "module(name, doc=None)")]
fn new_plain(_: &Type, name: &Str, doc: Option<&Value>) -> PyResult<Value> {
    let dict = Dict::empty();
    describe(&dict, name, doc);
    let name = unsafe { &*(name.to_value().into_bits() as usize as *const Str) };
    Ok(made(dict, name))
}

fn made(dict: Ref<Dict>, name: &'static Str) -> Value {
    let made = Box::leak(Box::new(Made {
        added: 0,
        links: 0,
        module: Module {
            head: Object::fixed(&molt_type_module),
            name,
            variables: core::ptr::null(),
            dict: Cell::new(dict.into_raw() as usize as u32),
            file: core::ptr::null(),
            doc: core::ptr::null(),
            state: core::ptr::null(),
            flags: MADE,
            assigned: None,
        },
    }));
    let bits = &made.module as *const Module as usize as u64;
    unsafe { Value::borrow(&bits) }.clone()
}

/// With room for links that nobody follows, and for what a class of the program adds.
#[repr(C)]
struct Made {
    added: u64,
    links: u64,
    module: Module,
}

fn this(v: &Value) -> &Module {
    unsafe { v.cast::<Module>() }
}

/// A variable of the table.
enum Place {
    At(&'static Field),
    /// Computed when it is first asked for.
    Getter(extern "C" fn() -> u64),
    /// The same, from the module.
    Computed(extern "C" fn(module: u32) -> u64),
}

impl Module {
    fn table(&self) -> impl Iterator<Item = &'static NameEntry> {
        let entries: &[NameEntry] = match unsafe { self.variables.as_ref() } {
            Some(t) => unsafe {
                let first = (t as *const NameTableHead).add(1) as *const NameEntry;
                core::slice::from_raw_parts(first, t.len as usize)
            },
            None => &[],
        };
        entries.iter().filter(|e| e.reserved != MODULE_DELETED)
    }

    /// From now on the table does not have the name.
    fn forget(&self, name: &Str) {
        let found = |e: &&NameEntry| unsafe { &*(e.name as usize as *const Str) }.same_name(name);
        if let Some(entry) = self.table().find(found) {
            // Tables are data of the program, and nothing holds on to an entry.
            unsafe { (&raw const entry.reserved).cast_mut().write(MODULE_DELETED) }
        }
    }

    fn place(&self, name: &Str) -> Option<Place> {
        let found = |e: &&NameEntry| unsafe { &*(e.name as usize as *const Str) }.same_name(name);
        self.table().find(found).map(place_of)
    }

    /// The dict of what is no variable of the table; in an open module, of everything.
    pub fn dict(&self) -> Option<&Dict> {
        unsafe { (self.dict.get() as usize as *const Dict).as_ref() }
    }

    pub fn dict_or_new(&self) -> &Dict {
        if self.dict.get() == 0 {
            self.dict.set(Dict::empty().into_raw() as usize as u32);
        }
        self.dict().expect("it was made")
    }

    /// The file that it was made from; none of what has none, and of a folder.
    pub fn file(&self) -> Option<&'static Str> {
        self.origin().filter(|_| !self.is_folder())
    }

    /// The same, or the folder.
    fn origin(&self) -> Option<&'static Str> {
        unsafe { self.file.as_ref() }
    }

    /// A package that is a folder without `__init__.py`.
    pub fn is_folder(&self) -> bool {
        let from_file = |origin: &Str| {
            let (chars, end) = (origin.chars(), b".py");
            chars.len() > end.len()
                && (0..end.len()).all(|i| chars.at(chars.len() - end.len() + i) == end[i] as u32)
        };
        self.is_package() && !self.origin().is_some_and(from_file)
    }

    /// Its body has begun and not ended.
    pub fn is_running(&self) -> bool {
        let state = unsafe { self.state.as_ref() };
        state.is_some_and(|s| s.peek().is_some_and(|v| v.bits() == enc::FALSE))
    }

    /// What the import system sets in every module, where the program does not bind it.
    fn standard(&self, name: &Str) -> Option<Value> {
        if self.flags & MADE != 0
            || name.len() < 7
            || !name.is_ascii()
            || !name.as_ascii()?.starts_with("__")
        {
            return None;
        }
        match name.as_ascii()? {
            "__name__" => Some(self.name.as_value()),
            "__doc__" => Some(match unsafe { self.doc.as_ref() } {
                Some(doc) => doc.as_value(),
                None => Value::NONE,
            }),
            "__file__" if self.is_folder() => Some(Value::NONE),
            "__file__" => self.file().map(|f| f.as_value()),
            "__package__" => Some(self.package()),
            // The table has those that the program asks for; the main program has no spec.
            "__loader__" | "__spec__" | "__cached__" => Some(Value::NONE),
            "__annotations__" => {
                let none = Dict::empty().into_value();
                self.dict_or_new().insert_str(name, none.clone());
                Some(none)
            }
            "__path__" if self.flags & MODULE_PACKAGE != 0 => Some(self.path()),
            _ => None,
        }
    }

    /// A variable of the module, or what was set on it.
    pub fn variable(&self, name: &Str) -> PyResult<Option<Value>> {
        find(self, name)
    }

    /// The names of its dict, bound ones only.
    pub fn names(&self, mut f: impl FnMut(&Str)) {
        if let Some(dict) = self.dict() {
            dict.iter_keys(|key| {
                if let Some(name) = key.downcast::<Str>() {
                    f(name);
                }
            });
        }
        for e in self.table() {
            let bound = match place_of(e) {
                Place::At(field) => !field.is_empty(),
                Place::Getter(_) | Place::Computed(_) => true,
            };
            if bound {
                f(unsafe { &*(e.name as usize as *const Str) });
            }
        }
        let everywhere = [
            "__name__",
            "__doc__",
            "__package__",
            "__loader__",
            "__spec__",
        ];
        everywhere.iter().for_each(|name| f(&Str::new(name)));
        if self.file().is_some() {
            let with_file = ["__file__", "__cached__", "__builtins__"];
            with_file.iter().for_each(|name| f(&Str::new(name)));
        } else if self.is_folder() {
            f(&Str::new("__file__"));
        }
        if self.flags & MODULE_PACKAGE != 0 {
            f(&Str::new("__path__"));
        }
    }

    pub fn is_package(&self) -> bool {
        self.flags & MODULE_PACKAGE != 0
    }

    pub fn package(&self) -> Value {
        if self.flags & MODULE_MAIN != 0 {
            return Value::NONE;
        }
        if self.flags & MODULE_PACKAGE != 0 {
            return self.name.as_value();
        }
        let chars = self.name.chars();
        let dot = (0..chars.len()).rev().find(|&i| chars.at(i) == '.' as u32);
        Str::from_chars(chars.slice(0, dot.unwrap_or(0))).into_value()
    }

    /// The folder of a package, in a list.
    pub fn path(&self) -> Value {
        let list = List::empty();
        if let Some(folder) = self.origin().filter(|_| self.is_folder()) {
            list.push(folder.as_value());
        } else if let Some(file) = self.file() {
            let chars = file.chars();
            let slash = (0..chars.len()).rev().find(|&i| chars.at(i) == '/' as u32);
            list.push(Str::from_chars(chars.slice(0, slash.unwrap_or(0))).into_value());
        }
        list.into_value()
    }
}

fn place_of(e: &NameEntry) -> Place {
    let at = e.value as usize;
    unsafe {
        match e.reserved {
            MODULE_GETTER => {
                Place::Getter(core::mem::transmute::<usize, extern "C" fn() -> u64>(at))
            }
            MODULE_COMPUTED => {
                Place::Computed(core::mem::transmute::<usize, extern "C" fn(u32) -> u64>(at))
            }
            _ => Place::At(&*(at as *const Field)),
        }
    }
}

fn repr(v: &Value) -> PyResult<Value> {
    let m = this(v);
    if m.flags & MADE != 0 {
        return repr_of_made(m);
    }
    let name = m.name.as_value();
    if m.is_folder() {
        let path = m.path();
        let shown = text!(
            "<module ",
            repr_of(&name)?,
            " (namespace) from ",
            repr_of(&path)?,
            ">"
        );
        return Ok(shown.into_value());
    }
    Ok(match m.file() {
        Some(f) => text!(
            "<module ",
            repr_of(&name)?,
            " from ",
            repr_of(&f.as_value())?,
            ">"
        ),
        None => text!("<module ", repr_of(&name)?, " (built-in)>"),
    }
    .into_value())
}

fn repr_of_made(m: &Module) -> PyResult<Value> {
    let shown = |name: &'static Str| m.dict().and_then(|d| d.get_str(name));
    let name = match shown(static_str!("__name__")) {
        Some(name) => repr_of(&name)?,
        None => Str::new("'?'"),
    };
    let file = match shown(static_str!("__file__")) {
        Some(file) if file.isa::<Str>() => Some(repr_of(&file)?),
        _ => None,
    };
    Ok(match file {
        Some(file) => text!("<module ", name, " from ", file, ">"),
        None => text!("<module ", name, ">"),
    }
    .into_value())
}

/// A variable, or what the import system sets.
fn find(m: &Module, name: &Str) -> PyResult<Option<Value>> {
    if let Some(d) = m.dict()
        && let Some(found) = d.get_str(name)
    {
        return Ok(Some(found));
    }
    match m.place(name) {
        Some(Place::At(field)) => {
            if let Some(found) = field.get() {
                return Ok(Some(found));
            }
        }
        Some(Place::Getter(make)) => return keep(m, name, make()),
        Some(Place::Computed(make)) => {
            return keep(m, name, make(core::ptr::from_ref(m) as usize as u32));
        }
        None => {}
    }
    Ok(m.standard(name))
}

/// Remembers a value that was computed.
fn keep(m: &Module, name: &Str, bits: u64) -> PyResult<Option<Value>> {
    let value = unsafe { Value::from_bits(bits) }.ok_or(Raised)?;
    m.dict_or_new().insert_str(name, value.clone());
    Ok(Some(value))
}

fn getattr(v: &Value, name: &Str) -> PyResult<Value> {
    let m = this(v);
    if v.ty().has(TYPE_HEAP) {
        // Variables come before what the class has, but for its data descriptors.
        if m.flags & MADE == 0
            && !attr::has_data_descriptor(v.ty(), name)
            && let Some(found) = find(m, name)?
        {
            return Ok(found);
        }
        return match attr::generic_lookup(v, name)? {
            Some(found) => Ok(found),
            None if name.same_name(molt_name___dict__.get()) => Ok(namespace(m)?.into_value()),
            None => missing(m, name),
        };
    }
    if let Some(found) = find(m, name)? {
        return Ok(found);
    }
    if name.same_name(molt_name___dict__.get()) {
        return Ok(namespace(m)?.into_value());
    }
    if let Some(found) = attr::generic_lookup(v, name)? {
        return Ok(found);
    }
    missing(m, name)
}

/// The attribute is neither a variable nor the type's: the module's own `__getattr__` may know it.
#[cold]
pub fn missing(m: &Module, name: &Str) -> PyResult<Value> {
    if let Some(hook) = find(m, molt_name___getattr__.get())? {
        return crate::object::call::call(&hook, &[name.to_value()]);
    }
    Err(no_attribute(m, name))
}

/// The row `module_missing`.
pub fn module_missing(m: &Module, name: &Str) -> PyResult<Value> {
    missing(m, name)
}

/// The row `import_from_missing`.
#[cold]
pub fn import_from_missing(m: &Module, name: &Str) -> PyResult<Value> {
    if let Some(hook) = find(m, molt_name___getattr__.get())? {
        let found = crate::object::call::call(&hook, &[name.to_value()]);
        if let Some(found) = exception::absorb(found, &molt_type_AttributeError)? {
            return Ok(found);
        }
    }
    Err(import_unbound(m, name))
}

/// The field of an ImportError that holds the module.
pub const MODULE: usize = 4;

/// The row `import_unbound`.
#[cold]
pub fn import_unbound(m: &Module, name: &Str) -> Raised {
    let from = if m.is_running() {
        text!(
            "' from partially initialized module '",
            m.name,
            "' (most likely due to a circular import) ("
        )
    } else {
        text!("' from '", m.name, "' (")
    };
    let file = match m.file() {
        Some(file) => file,
        None => static_str!("unknown location"),
    };
    let message = text!("cannot import name '", name, from, file, ")");
    let exc = Exception::new(&molt_type_ImportError, Tuple::new([message.into_value()]));
    exc.fields[0].set(exc.args().as_slice().first().cloned());
    exc.fields[1].set(Some(m.name.as_value()));
    exc.fields[2].set(m.file().map(|f| f.as_value()));
    exc.fields[3].set(Some(name.to_value()));
    exc.fields[MODULE].set(Some(m.as_object().to_value()));
    exception::raise_object(exc)
}

/// The row `module_unbound`.
#[cold]
pub fn module_unbound(m: &Module, name: &Str) -> Raised {
    no_attribute(m, name)
}

#[cold]
fn no_attribute(m: &Module, name: &Str) -> Raised {
    let message = if m.flags & MADE != 0 {
        let shown = m.dict().and_then(|d| d.get_str(static_str!("__name__")));
        match shown.as_ref().and_then(|v| v.downcast::<Str>()) {
            Some(own) => text!("module '", own, "' has no attribute '", name, "'"),
            None => text!("module has no attribute '", name, "'"),
        }
    } else if m.is_running() {
        text!(
            "partially initialized module '",
            m.name,
            "' has no attribute '",
            name,
            "' (most likely due to a circular import)"
        )
    } else {
        text!("module '", m.name, "' has no attribute '", name, "'")
    };
    attr::raise_attribute_error(message, &m.to_value(), name)
}

#[cold]
fn not_deleted(name: &Str) -> Raised {
    crate::raise!(
        molt_type_AttributeError,
        "'module' object has no attribute '",
        name,
        "'"
    )
}

/// Gives the module a class that derives from that of modules.
fn set_class(v: &Value, name: &Str, value: Option<&Value>) -> PyResult<()> {
    let class = value.and_then(|v| v.downcast::<Type>());
    let Some(class) = class.filter(|t| t.is_subtype(&molt_type_module)) else {
        return Err(fixed(v, name, value));
    };
    let (old, m) = (v.ty(), this(v));
    let instance = m.as_object().refcount() < STATIC_REFCOUNT / 2;
    let mut slots = false;
    class.each_in_mro(|t| {
        let own = attr::own(t, molt_name___slots__.get()).filter(|_| t.has(TYPE_HEAP));
        slots |= own.is_some_and(|v| {
            v.downcast::<Tuple>()
                .is_none_or(|t| !t.as_slice().is_empty())
        });
        slots
    });
    if slots || instance && !class.has(TYPE_HEAP) {
        return Err(crate::raise!(
            molt_type_TypeError,
            "__class__ assignment: '",
            class.name(),
            "' object layout differs from '",
            old.name(),
            "'"
        ));
    }
    class.as_object().retain();
    m.as_object().set_ty(unsafe { &*(class as *const Type) });
    if old.has(TYPE_HEAP) {
        unsafe { alloc::release(old.as_object()) };
        return Ok(());
    }
    if let Some(place) = attr::dict_place(m.as_object())
        && class.has(TYPE_HEAP)
        && unsafe { (*place).get() } == 0
    {
        let dict = m.dict_or_new().to_ref().into_raw() as usize as u32;
        unsafe { (*place).set(dict) };
    }
    Ok(())
}

/// Modules keep their dict, and are modules.
#[cold]
fn fixed(v: &Value, name: &Str, value: Option<&Value>) -> Raised {
    let (class, name) = (name.is_text("__class__"), name);
    let not_class = value.filter(|v| class && !v.isa::<Type>());
    if let Some(other) = not_class {
        return crate::raise!(
            molt_type_TypeError,
            "__class__ must be set to a class, not '",
            other.type_name(),
            "' object"
        );
    }
    match value.and_then(|v| v.downcast::<Type>()) {
        None if class => crate::raise!(molt_type_TypeError, "can't delete __class__ attribute"),
        _ if !class => attr::raise_attribute_error(text!("readonly attribute"), v, name),
        _ => crate::raise!(
            molt_type_TypeError,
            "__class__ assignment only supported for mutable types or ModuleType subclasses"
        ),
    }
}

fn setattr(v: &Value, name: &Str, value: Option<&Value>) -> PyResult<()> {
    let m = this(v);
    if name.is_text("__class__") {
        return set_class(v, name, value);
    }
    if v.ty().has(TYPE_HEAP) && (m.flags & MADE != 0 || attr::has_data_descriptor(v.ty(), name)) {
        return attr::generic_setattr(v, name, value);
    }
    if name.is_text("__dict__") {
        return Err(fixed(v, name, value));
    }
    if let Some(assigned) = m.assigned {
        assigned(name, value);
    }
    if let Some(Place::At(place)) = m.place(name).filter(|_| !m.file.is_null()) {
        if value.is_none() && place.is_empty() {
            return Err(not_deleted(name));
        }
        place.set(value.cloned());
        return Ok(());
    }
    match value {
        Some(value) => m.dict_or_new().insert_str(name, value.clone()),
        None => {
            if find(m, name)?.is_none() {
                return Err(not_deleted(name));
            }
            if let Some(d) = m.dict() {
                drop(d.remove_str(name));
            }
            if m.file.is_null() {
                m.forget(name);
            }
        }
    }
    Ok(())
}

/// The module's dict. Program modules come here only where they are open; one of the runtime gets all of its
/// names into the dict, which counts from then on.
pub fn namespace(m: &Module) -> PyResult<Ref<Dict>> {
    let dict = m.dict_or_new();
    if m.file().is_some() || m.flags & MADE != 0 {
        return Ok(dict.to_ref());
    }
    for name in [
        "__name__",
        "__doc__",
        "__package__",
        "__loader__",
        "__spec__",
    ] {
        let name = Str::new(name);
        if dict.get_str(&name).is_none()
            && let Some(v) = m.standard(&name)
        {
            dict.insert_str(&name, v);
        }
    }
    for e in m.table() {
        let name = unsafe { &*(e.name as usize as *const Str) };
        if dict.get_str(name).is_none()
            && let Some(v) = find(m, name)?
        {
            dict.insert_str(name, v);
        }
    }
    Ok(dict.to_ref())
}

/// The row `module_dict`.
pub fn module_dict(m: &Module) -> Ref<Dict> {
    m.dict_or_new().to_ref()
}

/// The row `module_get`.
pub fn module_get(m: &Module, name: &Str) -> Option<Value> {
    m.dict().and_then(|d| d.get_str(name))
}

/// The row `module_set`.
pub fn module_set(m: &Module, name: &Str, value: Option<Value>) {
    match value {
        Some(value) => m.dict_or_new().insert_str(name, value),
        None => drop(m.dict().and_then(|d| d.remove_str(name))),
    }
}

/// The row `locals_dict`.
pub fn locals_dict(previous: Option<&Value>) -> Value {
    match previous {
        Some(dict) => dict.clone(),
        None => Dict::empty().into_value(),
    }
}

/// The row `locals_put`.
pub fn locals_put(dict: &Value, name: &Str, value: Option<&Value>) {
    let dict = unsafe { dict.cast::<Dict>() };
    match value {
        Some(value) => dict.insert_str(name, value.clone()),
        None => drop(dict.remove_str(name)),
    }
}
