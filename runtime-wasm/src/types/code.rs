//! `types.CodeType`: what is known of a function before it runs, as far as it is kept.
//!
//! A view of the static data that the compiler emits. Holds no instructions and no constants.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc::{self, Global};
use crate::object::function::Function;
use crate::object::generator::Generator;
use crate::object::hash;
use crate::object::names::{molt_name___code__, molt_name___name__, molt_name___qualname__};
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value};
use crate::ops::compare::CompareOp;
use crate::raise;
use crate::text;
use crate::types::exceptions::molt_type_TypeError;
use crate::types::object::molt_type_object;
use core::cell::Cell;
use molt_abi::layouts::{
    self, CODE_ASYNC_GENERATOR, CODE_COROUTINE, CODE_GENERATOR, CODE_KWARGS, CODE_NAMES,
    CODE_VARARGS, CodeHead,
};

/// A code object.
#[repr(C)]
pub struct CodeObject {
    head: Object,
    code: Cell<&'static CodeHead>,
}

crate::py_object!(CodeObject, molt_type_code, "code");

builtin_type! {
    /// `types.CodeType`.
    pub static molt_type_code = "code" in "_types", base molt_type_object "object",
        layout CodeObject, flags 0;
    dealloc: alloc::drop_object::<CodeObject>,
    repr: |v| {
        let c = code(unsafe { v.cast::<CodeObject>() });
        Ok(text!(
            "<code object ", string(c.name), " at 0x", crate::ops::repr::address(v), ", file \"",
            string(c.file), "\", line ", c.first_line as usize, ">"
        ).into_value())
    },
    hash: |v| {
        let c = code(unsafe { v.cast::<CodeObject>() });
        Ok(hash::of_address(c as *const CodeHead as usize as u32))
    },
    compare: |a, b, op| {
        let (Some(x), Some(y)) = (a.downcast::<CodeObject>(), b.downcast::<CodeObject>()) else {
            return Ok(Value::NOT_IMPLEMENTED);
        };
        let same = core::ptr::eq(code(x), code(y));
        Ok(match op {
            CompareOp::Eq => Value::bool(same),
            CompareOp::Ne => Value::bool(!same),
            _ => Value::NOT_IMPLEMENTED,
        })
    },
}

fn code(c: &CodeObject) -> &'static CodeHead {
    c.code.get()
}

fn string(address: u32) -> &'static Str {
    match address {
        0 => Str::empty(),
        a => Function::code_str(a),
    }
}

/// The code object of a function.
pub fn of_function(f: &Function) -> Ref<CodeObject> {
    of_code(f.code)
}

/// Code objects that the program has asked for, by the addresses of their code; they are never freed.
static KNOWN: Global<Vec<Ref<CodeObject>>> = Global::new(Vec::new());

pub fn of_code(code: &'static CodeHead) -> Ref<CodeObject> {
    let address = |c: &'static CodeHead| c as *const CodeHead as usize;
    let known = unsafe { &mut *KNOWN.get() };
    match known.binary_search_by_key(&address(code), |c| address(c.code.get())) {
        Ok(at) => known[at].clone(),
        Err(at) => {
            let made = alloc::new(&molt_type_code, |head| CodeObject {
                head,
                code: Cell::new(code),
            });
            known.insert(at, made.clone());
            made
        }
    }
}

/// One of the lists of names behind the code: 0 local, 1 free, 2 shared variables.
pub fn names(code: &'static CodeHead, list: usize) -> &'static [&'static Str] {
    if code.flags & CODE_NAMES == 0 {
        return &[];
    }
    unsafe {
        let start = (code as *const CodeHead as *const u8).add(layouts::code::SIZE as usize);
        let entry = (start as *const u32).add(2 * list);
        match *entry {
            0 => &[],
            a => core::slice::from_raw_parts(a as usize as *const &Str, *entry.add(1) as usize),
        }
    }
}

fn name_tuple(names: &[&Str]) -> Ref<Tuple> {
    Tuple::from_vec(names.iter().map(|n| n.to_value()).collect())
}

/// As the compiler of CPython orders them.
fn sorted(names: &[&'static Str]) -> Ref<Tuple> {
    let mut names = names.to_vec();
    names.sort_by(|a, b| a.compare(b));
    name_tuple(&names)
}

macro_rules! numbers {
    ($($name:literal $f:ident |$c:ident| $value:expr;)*) => { $(
        #[molt::getter(ty = "code", name = $name, stub = "int", setter = "molt_s_readonly")]
        fn $f(c: &CodeObject) -> i64 {
            let $c = code(c);
            ($value) as i64
        }
    )* };
}

numbers! {
    "co_firstlineno" first_line |c| c.first_line;
    "co_argcount" argcount |c| c.positional;
    "co_posonlyargcount" posonlyargcount |c| c.positional_only;
    "co_kwonlyargcount" kwonlyargcount |c| c.keyword_only;
    "co_nlocals" nlocals |c| names(c, 0).len();
    "co_flags" flags |c| flag_bits(c);
}

macro_rules! texts {
    ($($name:literal $f:ident $field:ident;)*) => { $(
        #[molt::getter(ty = "code", name = $name, stub = "str", setter = "molt_s_readonly")]
        fn $f(c: &CodeObject) -> Value {
            string(code(c).$field).to_value()
        }
    )* };
}

texts! {
    "co_name" co_name name;
    "co_qualname" co_qualname qualname;
    "co_filename" co_filename file;
}

/// CPython's numbers: optimised with fresh locals, `*args`, `**kwargs`, nested, generator, coroutine.
fn flag_bits(c: &CodeHead) -> u32 {
    let bit = |ours: u32, theirs: u32| if c.flags & ours != 0 { theirs } else { 0 };
    let nested = string(c.qualname)
        .as_ascii()
        .is_some_and(|q| q.contains("<locals>"));
    3 | bit(CODE_VARARGS, 4)
        | bit(CODE_KWARGS, 8)
        | if nested { 16 } else { 0 }
        | bit(CODE_GENERATOR, 32)
        | bit(CODE_COROUTINE, 128)
        | bit(CODE_ASYNC_GENERATOR, 512)
}

#[molt::getter(ty = "code", name = "co_varnames", stub = "tuple")]
fn varnames(c: &CodeObject) -> Ref<Tuple> {
    name_tuple(names(code(c), 0))
}

#[molt::getter(ty = "code", name = "co_freevars", stub = "tuple")]
fn freevars(c: &CodeObject) -> Ref<Tuple> {
    sorted(names(code(c), 1))
}

#[molt::getter(ty = "code", name = "co_cellvars", stub = "tuple")]
fn cellvars(c: &CodeObject) -> Ref<Tuple> {
    // Parameters come first, in their order.
    let all = names(code(c), 2);
    let locals = names(code(c), 0);
    let is_parameter = |n: &&Str| locals.iter().any(|l| l.same_name(n));
    let mut ordered: Vec<&Str> = all.iter().copied().filter(|n| is_parameter(n)).collect();
    let mut rest: Vec<&Str> = all.iter().copied().filter(|n| !is_parameter(n)).collect();
    rest.sort_by(|a, b| a.compare(b));
    ordered.extend(rest);
    name_tuple(&ordered)
}

/// Gives what suspends, and whose code this is, a name of its own: it gets code of its own, which is never freed.
pub fn rename(
    place: &Cell<&'static CodeHead>,
    name: Option<&Value>,
    qualified: bool,
) -> PyResult<()> {
    let Some(name) = name.filter(|v| v.isa::<Str>()) else {
        return Err(raise!(
            molt_type_TypeError,
            if qualified {
                "__qualname__"
            } else {
                "__name__"
            },
            " must be set to a string object"
        ));
    };
    let text = name.clone().into_bits() as u32;
    place.set(copy(place.get(), |new| match qualified {
        true => new.qualname = text,
        false => new.name = text,
    }));
    Ok(())
}

/// A copy of what the compiler says of a function, which is never freed.
fn copy(old: &'static CodeHead, change: impl FnOnce(&mut CodeHead)) -> &'static CodeHead {
    // The lists of names that may follow come along.
    let lists = if old.flags & CODE_NAMES != 0 { 24 } else { 0 };
    let size = core::mem::size_of::<CodeHead>() + lists;
    let words = vec![0u64; size.div_ceil(8)].leak();
    unsafe {
        let from = core::ptr::from_ref(old).cast::<u8>();
        core::ptr::copy_nonoverlapping(from, words.as_mut_ptr().cast::<u8>(), size);
        let new = &mut *words.as_mut_ptr().cast::<CodeHead>();
        change(new);
        (*COPIES.get()).push((new, original(old)));
        new
    }
}

/// Copies, and what they are copies of.
static COPIES: Global<Vec<(&'static CodeHead, &'static CodeHead)>> = Global::new(Vec::new());

/// The code as the compiler made it: other names do not change that.
pub fn original(code: &'static CodeHead) -> &'static CodeHead {
    let all = unsafe { &*COPIES.get() };
    let found = all.iter().find(|(copy, _)| core::ptr::eq(*copy, code));
    found.map_or(code, |(_, original)| original)
}

/// The code of functions that suspend and were given other names, and its copy with those.
static RENAMED: Global<Vec<(&'static CodeHead, &'static CodeHead)>> = Global::new(Vec::new());

/// The program has set a name of the function: what it makes from now on has that name.
pub fn function_renamed(f: &Function) {
    if f.code.flags & (CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNC_GENERATOR) == 0 {
        return;
    }
    let own = |name: &'static Str| f.overridden(name).map(|v| v.into_bits() as u32);
    let name = own(molt_name___name__.get());
    let qualname = own(molt_name___qualname__.get());
    let head = copy(f.code, |new| {
        new.name = name.unwrap_or(new.name);
        new.qualname = qualname.unwrap_or(new.qualname);
    });
    let address = Value::int(core::ptr::from_ref(head) as usize as i64);
    f.override_with(molt_name___code__.get(), address);
    let all = unsafe { &mut *RENAMED.get() };
    all.retain(|(code, _)| !core::ptr::eq(*code, f.code));
    all.push((f.code, head));
}

/// The row `generator_named`.
pub fn generator_named(g: &Generator, function: Option<&Function>) {
    let all = unsafe { &*RENAMED.get() };
    let Some((_, last)) = all
        .iter()
        .find(|(code, _)| core::ptr::eq(*code, g.code.get()))
    else {
        return;
    };
    let head = match function {
        None => Some(*last),
        Some(f) => f
            .overridden(molt_name___code__.get())
            .and_then(|v| v.as_int())
            .map(|address| unsafe { &*(address as usize as *const CodeHead) }),
    };
    if let Some(head) = head {
        g.code.set(head);
    }
}
