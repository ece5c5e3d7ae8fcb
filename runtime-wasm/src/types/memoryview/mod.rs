//! `memoryview`: the type, its layout, its slots and its constructor; items, shapes and methods stand
//! in files beside this one.
//!
//! A view holds the object whose memory it shows through a [`Managed`], which all views made from it
//! share: the object is let go of when the last one is released.

mod cast;
mod compare;
mod item;
mod method;
mod select;

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::buffer::{self, Dim, Export, Format, Look};
use crate::object::hash;
use crate::object::refs::{Object, Ref};
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value};
use crate::raise;
use crate::text;
use crate::types::exceptions::{
    molt_type_BufferError, molt_type_NotImplementedError, molt_type_TypeError, molt_type_ValueError,
};
use crate::types::object::molt_type_object;
use core::cell::{Cell, UnsafeCell};
use molt_abi::layouts::{TYPE_GC, TYPE_SEQUENCE, TYPE_WEAK};

/// The hold on an object's memory that views share.
#[repr(C)]
pub struct Managed {
    head: Object,
    export: UnsafeCell<Option<Export>>,
}

crate::py_object!(Managed, molt_type_managedbuffer, "managedbuffer");

builtin_type! {
    /// What views share; programs see it only as `gc` does.
    pub static molt_type_managedbuffer = "managedbuffer", base molt_type_object "object",
        layout Managed, flags TYPE_GC;
    dealloc: alloc::drop_object::<Managed>,
    traverse: |o, visit| unsafe {
        if let Some(e) = &*(*(o as *const Managed)).export.get() {
            visit(e.owner());
        }
    },
    clear: |o| unsafe { drop((*(*(o as *const Managed)).export.get()).take()) },
}

impl Managed {
    fn owner(&self) -> Value {
        let export = unsafe { &*self.export.get() };
        export.as_ref().map_or(Value::NONE, |e| e.owner().clone())
    }
}

/// `memoryview`.
#[repr(C)]
pub struct MemoryView {
    head: Object,
    hash: Cell<i64>,
    /// Buffers that others got from this view.
    exports: Cell<u32>,
    reserved: u32,
    managed: UnsafeCell<Option<Ref<Managed>>>,
    look: UnsafeCell<Look>,
}

crate::py_object!(
    MemoryView, molt_type_memoryview, "memoryview",
    asked molt_asked_memoryview_type "asked_memoryview"
);

builtin_type! {
    /// `memoryview`.
    pub static molt_type_memoryview = "memoryview" in "builtins", base molt_type_object "object",
        layout MemoryView, flags TYPE_GC | TYPE_SEQUENCE | TYPE_WEAK;
    dealloc: alloc::drop_object::<MemoryView>,
    traverse: |o, visit| unsafe {
        if let Some(m) = &*(*(o as *const MemoryView)).managed.get() {
            m.with_value(visit);
        }
    },
    clear: |o| unsafe { drop((*(*(o as *const MemoryView)).managed.get()).take()) },
    repr: repr,
    hash: hash_of,
    compare: compare::compare,
    len: len,
    getitem: select::getitem,
    setitem: select::setitem,
    iter: iter,
    buffer: export,
    new: new,
}

crate::dunders! { "memoryview" MemoryView;
    len len, repr repr, hash hash_of, compare compare::compare, getitem select::getitem,
    setitem select::setitem, iter iter,
}

fn this(v: &Value) -> &MemoryView {
    unsafe { v.cast::<MemoryView>() }
}

impl MemoryView {
    fn make(managed: Ref<Managed>, look: Look) -> Ref<MemoryView> {
        alloc::new(&molt_type_memoryview, |head| MemoryView {
            head,
            hash: Cell::new(-1),
            exports: Cell::new(0),
            reserved: 0,
            managed: UnsafeCell::new(Some(managed)),
            look: UnsafeCell::new(look),
        })
    }

    /// A view of what an object shows.
    pub fn of_export(export: Export) -> Ref<MemoryView> {
        let look = export.look.clone();
        let managed: Ref<Managed> = alloc::new(&molt_type_managedbuffer, |head| Managed {
            head,
            export: UnsafeCell::new(Some(export)),
        });
        MemoryView::make(managed, look)
    }

    /// Another view of the same memory.
    fn like(&self, look: Look) -> PyResult<Ref<MemoryView>> {
        match unsafe { &*self.managed.get() } {
            Some(m) => Ok(MemoryView::make(m.clone(), look)),
            None => Err(forbidden()),
        }
    }

    fn is_released(&self) -> bool {
        unsafe { (*self.managed.get()).is_none() }
    }

    /// The object whose memory it is.
    fn owner(&self) -> Value {
        match unsafe { &*self.managed.get() } {
            Some(m) => m.owner(),
            None => Value::NONE,
        }
    }

    /// What is shown; nothing may release the view while this lives.
    fn look(&self) -> PyResult<&Look> {
        if self.is_released() {
            Err(forbidden())
        } else {
            Ok(unsafe { &*self.look.get() })
        }
    }

    pub fn release(&self) -> PyResult<()> {
        let n = self.exports.get();
        if n > 0 {
            return Err(raise!(
                molt_type_BufferError,
                "memoryview has ",
                n as i64,
                " exported buffer",
                if n == 1 { "" } else { "s" }
            ));
        }
        let managed = unsafe { (*self.managed.get()).take() };
        drop(managed);
        Ok(())
    }
}

#[cold]
fn forbidden() -> Raised {
    raise!(
        molt_type_ValueError,
        "operation forbidden on released memoryview object"
    )
}

/// A view of any object that shows memory.
pub fn of(v: &Value, flags: i64) -> PyResult<Ref<MemoryView>> {
    if let Some(m) = v.downcast::<MemoryView>() {
        return m.like(m.look()?.clone());
    }
    match buffer::export(v, flags)? {
        Some(export) => Ok(MemoryView::of_export(export)),
        None => Err(raise!(
            molt_type_TypeError,
            "memoryview: a bytes-like object is required, not '",
            v.type_name(),
            "'"
        )),
    }
}

#[molt::constructor(sig = "memoryview(object)")]
fn new(_class: &Type, object: &Value) -> PyResult<Value> {
    of(object, buffer::FULL_RO).map(Ref::into_value)
}

fn repr(v: &Value) -> PyResult<Value> {
    let word = if this(v).is_released() {
        "<released memory at 0x"
    } else {
        "<memory at 0x"
    };
    Ok(text!(word, crate::ops::repr::address(v), ">").into_value())
}

fn len(v: &Value) -> PyResult<i64> {
    match this(v).look()?.dims.first() {
        Some(d) => Ok(d.len),
        None => Err(raise!(molt_type_TypeError, "0-dim memory has no length")),
    }
}

fn hash_of(v: &Value) -> PyResult<i64> {
    let m = this(v);
    if m.hash.get() != -1 {
        return Ok(m.hash.get());
    }
    let look = m.look()?;
    if !look.readonly {
        return Err(raise!(
            molt_type_ValueError,
            "cannot hash writable memoryview object"
        ));
    }
    if !look.format.is_bytes() {
        return Err(raise!(
            molt_type_ValueError,
            "memoryview: hashing is restricted to formats 'B', 'b' or 'c'"
        ));
    }
    crate::ops::hash(&m.owner())?;
    m.hash.set(hash::of_text(&m.look()?.gather()));
    Ok(m.hash.get())
}

fn iter(v: &Value) -> PyResult<Value> {
    let look = this(v).look()?;
    match look.dims.len() {
        0 => Err(no_dimensions()),
        1 => Ok(crate::types::iterators::memory_iterator(v)),
        _ => Err(raise!(
            molt_type_NotImplementedError,
            "multi-dimensional sub-views are not implemented"
        )),
    }
}

#[cold]
fn no_dimensions() -> Raised {
    raise!(molt_type_TypeError, "invalid indexing of 0-dim memory")
}

/// The item at a position of a view of one dimension; nothing after the last.
pub fn item_at(v: &Value, i: usize) -> PyResult<Option<Value>> {
    let look = this(v).look()?;
    match look.dims.first() {
        Some(d) if (i as i64) < d.len => {
            let at = look.at.wrapping_offset((i as i64 * d.stride) as isize);
            item::load(look, at).map(Some)
        }
        _ => Ok(None),
    }
}

#[cold]
fn unfit(what: &str) -> Raised {
    raise!(molt_type_BufferError, "memoryview: ", what)
}

/// The slot `buffer`.
fn export(v: &Value, flags: i64) -> PyResult<Export> {
    let m = this(v);
    let mut look = m.look()?.clone();
    let asks = |what: i64| flags & what == what;
    if look.readonly && asks(buffer::WRITABLE) {
        return Err(unfit("underlying buffer is not writable"));
    }
    let (c, f) = (look.is_c(), look.is_f());
    if asks(buffer::C_CONTIGUOUS) && !c {
        return Err(unfit("underlying buffer is not C-contiguous"));
    }
    if asks(buffer::F_CONTIGUOUS) && !f {
        return Err(unfit("underlying buffer is not Fortran contiguous"));
    }
    if asks(buffer::ANY_CONTIGUOUS) && !c && !f {
        return Err(unfit("underlying buffer is not contiguous"));
    }
    if !asks(buffer::STRIDES) && !c {
        return Err(unfit("underlying buffer is not C-contiguous"));
    }
    if !asks(buffer::ND) {
        if asks(buffer::FORMAT) {
            return Err(unfit(
                "cannot cast to unsigned bytes if the format flag is present",
            ));
        }
        look = Look::flat(look.at, look.bytes(), look.readonly, Format::BYTES, 1);
    }
    m.exports.set(m.exports.get() + 1);
    Ok(Export::new(v, look, Some(ended)))
}

fn ended(v: &Value) {
    let m = this(v);
    m.exports.set(m.exports.get() - 1);
}

/// One dimension over so many items of a size.
fn line(len: i64, itemsize: u32) -> Vec<Dim> {
    vec![Dim {
        len,
        stride: itemsize as i64,
    }]
}
