//! Functions: those of Python, builtin ones, bound methods; and binding to Python's parameters.
//!
//! Takes the generic call of a Python function, gives one value a parameter, or CPython's TypeError.

use crate::object::alloc;
use crate::object::call::{Args, Callable, Entry};
use crate::object::dict::Dict;
use crate::object::field::Field;
use crate::object::refs::{Object, Ref};
use crate::object::str::Str;
use crate::object::suggest_keyword::suggestion;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value, result_bits};
use crate::raise;
use crate::text;
use crate::text::builder::StrBuilder;
use crate::types::exceptions::molt_type_TypeError;
use crate::types::function::{molt_type_function, molt_type_getset_descriptor, molt_type_method};
use core::cell::Cell;
use molt_abi::layouts::{CODE_KWARGS, CODE_VARARGS, CodeHead, TYPE_CALLABLE};

/// A function written in Python; the addresses of its cells follow.
#[repr(C)]
pub struct Function {
    pub callable: Callable,
    pub code: &'static CodeHead,
    pub cell_count: u32,
    pub defaults: Field,
    pub kwdefaults: Field,
    pub dict: Cell<u32>,
    /// The first weak reference.
    pub weakrefs: Cell<u32>,
    /// What is set in place of what the code says: a dict.
    pub overrides: Field,
}

crate::py_object!(Function, molt_type_function, "function");

/// A builtin function or a method of a builtin type; static data of the program.
#[repr(C)]
pub struct Builtin {
    pub callable: Callable,
    /// Module name or type, by the type of this object.
    pub owner: u32,
    pub signature: *const Str,
}

/// A builtin function bound to its module or receiver is no object of its own: see [`BoundMethod`].
#[repr(C)]
pub struct GetSet {
    pub head: Object,
    pub getter: extern "C" fn(u64) -> u64,
    pub name: &'static Str,
    pub owner: &'static Type,
    pub setter: Option<extern "C" fn(u64, u64) -> i32>,
}

crate::py_object!(GetSet, molt_type_getset_descriptor, "getset_descriptor");

/// A method with its receiver.
#[repr(C)]
pub struct BoundMethod {
    pub callable: Callable,
    pub function: Value,
    pub receiver: Value,
}

crate::py_object!(BoundMethod, molt_type_method, "method");

impl Function {
    pub fn name(&self) -> &Str {
        unsafe { &*self.callable.name }
    }

    /// Static strs of the code.
    pub fn code_str(address: u32) -> &'static Str {
        unsafe { &*(address as usize as *const Str) }
    }

    pub fn qualname(&self) -> &Str {
        Function::code_str(self.code.qualname)
    }

    /// What the program has set in place of an attribute that the code has.
    pub fn overridden(&self, name: &Str) -> Option<Value> {
        let overrides = self.overrides.get()?;
        unsafe { overrides.cast::<Dict>() }.get_str(name)
    }

    pub fn override_with(&self, name: &'static Str, value: Value) {
        if self.overrides.get().is_none() {
            self.overrides.set(Some(Dict::empty().into_value()));
        }
        if let Some(overrides) = self.overrides.get() {
            unsafe { overrides.cast::<Dict>() }.insert_str(name, value);
        }
    }

    pub fn cells(&self) -> &[u32] {
        unsafe {
            let first = (self as *const Function).add(1) as *const u32;
            core::slice::from_raw_parts(first, self.cell_count as usize)
        }
    }
}

pub fn function_new(
    code: u32,
    entry: i32,
    defaults: Option<Value>,
    kwdefaults: Option<Value>,
    cells: u32,
    count: i32,
) -> Ref<Function> {
    alloc::safe_point();
    let size = core::mem::size_of::<Function>() + 4 * count as usize;
    unsafe {
        let o = alloc::new_object(&molt_type_function, size);
        let code = &*(code as usize as *const CodeHead);
        let f = o as *mut Function;
        f.write(Function {
            callable: Callable {
                head: o.read(),
                entry: core::mem::transmute::<usize, Entry>(entry as usize),
                name: Function::code_str(code.name),
            },
            code,
            cell_count: count as u32,
            defaults: Field::new(defaults),
            kwdefaults: Field::new(kwdefaults),
            dict: Cell::new(0),
            weakrefs: Cell::new(0),
            overrides: Field::new(None),
        });
        core::ptr::copy_nonoverlapping(
            cells as usize as *const u32,
            f.add(1) as *mut u32,
            count as usize,
        );
        Ref::from_owned(f)
    }
}

/// # Safety
/// `object` is a function whose count reached zero.
pub unsafe fn dealloc(object: *const Object) {
    unsafe {
        let f = &*(object as *const Function);
        let size = core::mem::size_of::<Function>() + 4 * f.cell_count as usize;
        crate::object::weak::forget(object, &f.weakrefs);
        for &c in f.cells() {
            alloc::release(c as usize as *const Object);
        }
        let dict = f.dict.replace(0);
        if dict != 0 {
            alloc::release(dict as usize as *const Object);
        }
        core::ptr::drop_in_place(object as *mut Function);
        alloc::free_object(object, size);
    }
}

/// # Safety
/// `object` is a function.
pub unsafe fn traverse(object: *const Object, visit: &mut dyn FnMut(&Value)) {
    unsafe {
        let f = &*(object as *const Function);
        f.defaults.visit(visit);
        f.kwdefaults.visit(visit);
        f.overrides.visit(visit);
        for &c in f.cells() {
            let bits = c as u64;
            visit(Value::borrow(&bits));
        }
        crate::object::attr::visit_dict(&*object, visit);
    }
}

impl BoundMethod {
    /// A function with its receiver, of any of the types that have one.
    pub fn of(v: &Value) -> Option<&BoundMethod> {
        let o = v.object()?;
        if !o.ty().has(TYPE_CALLABLE) {
            return None;
        }
        let callable = unsafe { &*(o as *const Object as *const Callable) };
        let own = callable.entry as usize == call_bound as *const () as usize;
        own.then(|| unsafe { &*(o as *const Object as *const BoundMethod) })
    }
}

/// A bound method; `receiver.function`.
pub fn bind_method(function: &Value, receiver: &Value) -> Value {
    bind_as(&molt_type_method, function, receiver)
}

/// The same of another type of this layout.
pub fn bind_as(ty: &Type, function: &Value, receiver: &Value) -> Value {
    alloc::new(ty, |head| BoundMethod {
        callable: Callable {
            head,
            entry: call_bound,
            name: core::ptr::null(),
        },
        function: function.clone(),
        receiver: receiver.clone(),
    })
    .into_value()
}

extern "C" fn call_bound(callee: u32, args: u32, nargs: u32, kwnames: u32) -> u64 {
    let method = unsafe { &*(callee as usize as *const BoundMethod) };
    let args = unsafe { Args::from_raw(args, nargs, kwnames) };
    result_bits(call_with_first(&method.function, &method.receiver, &args))
}

/// `f(first, *args)` without owning any of them.
pub fn call_with_first(f: &Value, first: &Value, args: &Args) -> PyResult<Value> {
    const INLINE: usize = 8;
    let given = args.values();
    let n = given.len() + 1;
    if n <= INLINE {
        let mut bits = [0u64; INLINE];
        bits[0] = first.bits();
        for (i, v) in given.iter().enumerate() {
            bits[i + 1] = v.bits();
        }
        let values = unsafe { crate::object::call::borrowed_slice(&bits[..n]) };
        return crate::object::call::call_args(f, &Args::new(values, args.kwnames()));
    }
    let mut bits = Vec::with_capacity(n);
    bits.push(first.bits());
    bits.extend(given.iter().map(|v| v.bits()));
    let values = unsafe { crate::object::call::borrowed_slice(&bits) };
    crate::object::call::call_args(f, &Args::new(values, args.kwnames()))
}

/// How messages about the arguments of a call name the callee: with its module unless that is
/// `builtins`, and `()`; other objects by their text.
pub fn display_name(callee: &Value) -> Ref<Str> {
    let ty = callee.ty();
    if let Some(f) = callee.downcast_exact::<Function>() {
        return text!(Function::code_str(f.code.module), ".", f.qualname(), "()");
    }
    if let Some(m) = BoundMethod::of(callee) {
        return display_name(&m.function);
    }
    if ty.has(TYPE_CALLABLE) {
        let b = unsafe { &*(callee.bits() as usize as *const Builtin) };
        let name = unsafe { &*b.callable.name };
        let bits = b.owner as u64;
        let owner = unsafe { Value::borrow_opt(&bits) };
        if let Some(class) = owner.and_then(|o| o.downcast::<Type>()) {
            return text!(class.name(), ".", name, "()");
        }
        return match owner.and_then(|o| o.downcast::<Str>()) {
            Some(m) if !m.is_text("builtins") => text!(m, ".", name, "()"),
            _ => text!(name, "()"),
        };
    }
    if let Some(t) = callee.downcast::<Type>() {
        return match t.module() {
            Some(m) => text!(m, ".", t.qualname(), "()"),
            None => text!(t.name(), "()"),
        };
    }
    match crate::ops::repr::str(callee) {
        Ok(s) => s,
        Err(Raised) => {
            drop(crate::object::exception::take_pending());
            text!(callee.type_name(), " object")
        }
    }
}

/// The parameters of a Python function, in the order of `out`.
pub struct Params {
    pub names: &'static [&'static Str],
    pub positional: usize,
    pub named: usize,
    pub varargs: bool,
    pub kwargs: bool,
}

pub fn params(code: &'static CodeHead) -> Params {
    let positional = code.positional as usize;
    let named = positional + code.keyword_only as usize;
    let names =
        unsafe { core::slice::from_raw_parts(code.parameters as usize as *const &Str, named) };
    Params {
        names: if named == 0 { &[] } else { names },
        positional,
        named,
        varargs: code.flags & CODE_VARARGS != 0,
        kwargs: code.flags & CODE_KWARGS != 0,
    }
}

/// The row `bind_arguments`: fills `out` with owned values, or leaves nothing owned there.
pub fn bind_arguments(
    callee: &Function,
    args: u32,
    nargs: i32,
    kwnames: Option<&Tuple>,
    out: u32,
) -> PyResult<()> {
    let names = kwnames.map_or(0, |k| k as *const Tuple as usize as u32);
    let args = unsafe { Args::from_raw(args, nargs as u32, names) };
    let p = params(callee.code);
    let total = p.named + p.varargs as usize + p.kwargs as usize;
    let out = unsafe { core::slice::from_raw_parts_mut(out as usize as *mut u64, total) };
    let given = args.positional();
    // The common case: exactly the positional parameters.
    if given.len() == p.positional && total == p.positional && kwnames.is_none() {
        for (o, v) in out.iter_mut().zip(given) {
            *o = v.clone().into_bits();
        }
        return Ok(());
    }
    out.fill(0);
    let bound = bind(callee, &p, &args, out);
    if bound.is_err() {
        for &o in out.iter() {
            drop(unsafe { Value::from_bits(o) });
        }
        out.fill(0);
    }
    bound
}

fn bind(callee: &Function, p: &Params, args: &Args, out: &mut [u64]) -> PyResult<()> {
    let given = args.positional();
    let direct = given.len().min(p.positional);
    for (o, v) in out.iter_mut().zip(&given[..direct]) {
        *o = v.clone().into_bits();
    }
    if p.varargs {
        out[p.named] = Tuple::from_slice(&given[direct..]).into_value().into_bits();
    }
    let extra = if p.kwargs { Some(Dict::empty()) } else { None };
    if let Some(d) = &extra {
        out[p.named + p.varargs as usize] = d.clone().into_value().into_bits();
    }
    for (name, value) in args.keywords() {
        bind_keyword(callee, p, args, name, value, out, extra.as_deref())?;
    }
    if given.len() > p.positional && !p.varargs {
        return Err(too_many(callee, p, given.len(), out));
    }
    let defaults = callee.defaults.get();
    let defaults = defaults
        .as_ref()
        .and_then(|d| d.downcast::<Tuple>())
        .map_or(&[][..], |t| t.as_slice());
    let required = p.positional - defaults.len().min(p.positional);
    if given.len() < p.positional {
        if (given.len()..required).any(|i| out[i] == 0) {
            return Err(missing(callee, p, "positional", 0, required, out));
        }
        for i in given.len().max(required)..p.positional {
            if out[i] == 0 {
                out[i] = defaults[i - required].clone().into_bits();
            }
        }
    }
    bind_keyword_only(callee, p, out)
}

fn bind_keyword(
    callee: &Function,
    p: &Params,
    args: &Args,
    name: &Str,
    value: &Value,
    out: &mut [u64],
    extra: Option<&Dict>,
) -> PyResult<()> {
    let first = callee.code.positional_only as usize;
    let found = (first..p.named)
        .find(|&i| core::ptr::eq(p.names[i], name))
        .or_else(|| (first..p.named).find(|&i| p.names[i].eq_str(name)));
    match (found, extra) {
        (Some(i), _) if out[i] != 0 => Err(raise!(
            molt_type_TypeError,
            callee.qualname_now(),
            "() got multiple values for argument '",
            name,
            "'"
        )),
        (Some(i), _) => {
            out[i] = value.clone().into_bits();
            Ok(())
        }
        (None, Some(d)) => {
            d.insert_str(name, value.clone());
            Ok(())
        }
        (None, None) => {
            if let Some(r) = positional_only_as_keyword(callee, p, args) {
                return Err(r);
            }
            Err(raise!(
                molt_type_TypeError,
                callee.qualname_now(),
                "() got an unexpected keyword argument '",
                name,
                "'",
                suggestion(name, &mut keyword_names(callee, p))
            ))
        }
    }
}

/// The parameters that may be given by name.
fn keyword_names(callee: &Function, p: &Params) -> impl Iterator<Item = Ref<Str>> {
    let first = callee.code.positional_only as usize;
    p.names[first..p.named].iter().map(|name| name.to_exact())
}

fn positional_only_as_keyword(callee: &Function, p: &Params, args: &Args) -> Option<Raised> {
    let mut list = StrBuilder::new();
    for name in &p.names[..callee.code.positional_only as usize] {
        if args.keywords().any(|(k, _)| k.eq_str(name)) {
            if !list.is_empty() {
                list.push_str(", ");
            }
            list.push(name);
        }
    }
    if list.is_empty() {
        return None;
    }
    Some(raise!(
        molt_type_TypeError,
        callee.qualname_now(),
        "() got some positional-only arguments passed as keyword arguments: '",
        list.finish(),
        "'"
    ))
}

fn bind_keyword_only(callee: &Function, p: &Params, out: &mut [u64]) -> PyResult<()> {
    let defaults = callee.kwdefaults.get();
    let defaults = defaults.as_ref().and_then(|d| d.downcast::<Dict>());
    let mut absent = false;
    for (place, name) in out[..p.named].iter_mut().zip(p.names).skip(p.positional) {
        if *place == 0 {
            match defaults.and_then(|d| d.get_str(name)) {
                Some(v) => *place = v.into_bits(),
                None => absent = true,
            }
        }
    }
    if absent {
        return Err(missing(
            callee,
            p,
            "keyword-only",
            p.positional,
            p.named,
            out,
        ));
    }
    Ok(())
}

/// `'a'`, `'a' and 'b'`, `'a', 'b', and 'c'`.
fn missing(
    callee: &Function,
    p: &Params,
    kind: &str,
    from: usize,
    to: usize,
    out: &[u64],
) -> Raised {
    let absent: Vec<&Str> = (from..to)
        .filter(|&i| out[i] == 0)
        .map(|i| p.names[i])
        .collect();
    let n = absent.len();
    let mut list = StrBuilder::new();
    for (i, name) in absent.iter().enumerate() {
        if i > 0 {
            list.push_str(match (n, i + 1 == n) {
                (2, _) => " and ",
                (_, true) => ", and ",
                _ => ", ",
            });
        }
        list.push_str("'");
        list.push(name);
        list.push_str("'");
    }
    raise!(
        molt_type_TypeError,
        callee.qualname_now(),
        "() missing ",
        n,
        " required ",
        kind,
        " argument",
        if n == 1 { "" } else { "s" },
        ": ",
        list.finish()
    )
}

fn too_many(callee: &Function, p: &Params, given: usize, out: &[u64]) -> Raised {
    let defaults = callee.defaults.get();
    let count = defaults
        .as_ref()
        .and_then(|d| d.downcast::<Tuple>())
        .map_or(0, |t| t.len());
    let keyword_only = (p.positional..p.named).filter(|&i| out[i] != 0).count();
    let takes = if count == 0 {
        text!(p.positional)
    } else {
        text!("from ", p.positional - count, " to ", p.positional)
    };
    let plural = count != 0 || p.positional != 1;
    let and = if keyword_only == 0 {
        text!("")
    } else {
        text!(
            " positional argument",
            if given == 1 { "" } else { "s" },
            " (and ",
            keyword_only,
            " keyword-only argument",
            if keyword_only == 1 { "" } else { "s" },
            ")"
        )
    };
    raise!(
        molt_type_TypeError,
        callee.qualname_now(),
        "() takes ",
        takes,
        " positional argument",
        if plural { "s" } else { "" },
        " but ",
        given,
        and,
        if given == 1 && keyword_only == 0 {
            " was"
        } else {
            " were"
        },
        " given"
    )
}
