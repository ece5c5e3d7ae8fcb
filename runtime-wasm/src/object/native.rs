//! Functions of the library that are written in Python and are builtin ones in CPython.
//!
//! Takes such a function, gives the builtin function that the program sees of it; takes a call whose
//! arguments do not fit, gives the error that a builtin function has for it. Never runs Python code.

use crate::object::arguments::{Kind, Param, Signature, Wording, bind, release_variadic};
use crate::object::call::{Args, Callable};
use crate::object::dict::Dict;
use crate::object::exception::take_pending;
use crate::object::function::{Builtin, Function, Params, bind_arguments, function_new, params};
use crate::object::refs::{Object, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Raised, Value};
use crate::text::builder::StrBuilder;
use crate::types::wrapper::molt_type_builtin_function_or_method;

/// A builtin function that a function written in Python does the work of. It is never freed, as those of
/// modules are not.
#[repr(C)]
struct Native {
    /// Room for links that nobody follows.
    links: u64,
    builtin: Builtin,
    function: Ref<Function>,
}

extern "C" fn call_native(callee: u32, args: u32, nargs: u32, kwnames: u32) -> u64 {
    let at = callee as usize - core::mem::offset_of!(Native, builtin);
    let native = unsafe { &*(at as *const Native) };
    let inner = &*native.function as *const Function;
    unsafe { ((*inner).callable.entry)(inner as usize as u32, args, nargs, kwnames) }
}

/// The row `native_function_new`: as `function_new`.
pub fn native_function_new(
    code: u32,
    entry: i32,
    defaults: Option<Value>,
    kwdefaults: Option<Value>,
    cells: u32,
    count: i32,
    module: u32,
) -> Ref<Object> {
    let function = function_new(code, entry, defaults, kwdefaults, cells, count);
    let made = Box::leak(Box::new(Native {
        links: 0,
        builtin: Builtin {
            callable: Callable {
                head: Object::fixed(&molt_type_builtin_function_or_method),
                entry: call_native,
                name: function.name(),
            },
            owner: module,
            signature: core::ptr::null(),
        },
        function,
    }));
    unsafe { Ref::from_owned(&made.builtin.callable.head) }
}

/// The row `bind_native_arguments`: as `bind_arguments`; messages name `shown`, `module:qualified name`.
pub fn bind_native_arguments(
    callee: &Function,
    args: u32,
    nargs: i32,
    kwnames: Option<&Tuple>,
    out: u32,
    shown: &Str,
) -> PyResult<()> {
    bind_arguments(callee, args, nargs, kwnames, out).map_err(|raised| {
        let names = kwnames.map_or(0, |k| k as *const Tuple as usize as u32);
        let args = unsafe { Args::from_raw(args, nargs as u32, names) };
        reworded(callee, &args, shown).unwrap_or(raised)
    })
}

/// The names of static strs of a program: identifiers, and those of the library are ASCII.
fn name_of(s: &Str) -> &str {
    s.as_ascii().unwrap_or("")
}

#[cold]
fn reworded(callee: &Function, args: &Args, shown: &Str) -> Option<Raised> {
    let p = params(callee.code);
    let (module, qualname) = name_of(shown).split_once(':')?;
    let (owner, name) = qualname.rsplit_once('.').unwrap_or(("", qualname));
    // What makes or calls an object has the name of the class.
    let of_class = matches!(name, "__new__" | "__init__" | "__call__");
    let skipped = (of_class && !owner.is_empty()) as usize;
    let list = described(callee, &p, !owner.is_empty());
    let signature = Signature {
        name: if skipped == 1 { owner } else { name },
        owner: if skipped == 1 { "" } else { owner },
        module,
        params: list.get(skipped..)?,
        wording: wording(name),
    };
    let values = args.values().get(skipped..)?;
    let args = Args::new(values, args.kwnames());
    let mut scratch = vec![0; signature.params.len()];
    let pending = take_pending();
    match bind(&signature, &args, &mut scratch) {
        Err(raised) => Some(raised),
        Ok(()) => {
            unsafe { release_variadic(&signature, &scratch) };
            pending.map(crate::object::exception::raise_object)
        }
    }
}

/// Special methods that stand for a slot name neither themselves nor their type.
fn wording(name: &str) -> Wording {
    match name {
        "__call__" => Wording::Unpacked,
        "__new__" | "__init__" => Wording::Newer,
        "__iter__" | "__next__" | "__repr__" | "__len__" | "__getitem__" | "__contains__"
        | "__eq__" | "__ne__" | "__or__" | "__ror__" | "__ior__" | "__hash__" => Wording::Slot,
        _ => Wording::Newer,
    }
}

/// The parameters as a builtin function has them, in the order of `bind_arguments`.
fn described(callee: &Function, p: &Params, method: bool) -> Vec<Param<'static>> {
    let defaults = callee.defaults.get();
    let defaults = defaults.as_ref().and_then(|d| d.downcast::<Tuple>());
    let required = p.positional - defaults.map_or(0, |d| d.len()).min(p.positional);
    let kwdefaults = callee.kwdefaults.get();
    let kwdefaults = kwdefaults.as_ref().and_then(|d| d.downcast::<Dict>());
    let only = (callee.code.positional_only as usize).max(method as usize);
    let named = p.names.iter().enumerate().map(|(i, name)| {
        let (kind, required) = match i {
            _ if i < only => (Kind::PositionalOnly, i < required),
            _ if i < p.positional => (Kind::Positional, i < required),
            _ => (
                Kind::KeywordOnly,
                kwdefaults.is_none_or(|d| d.get_str(name).is_none()),
            ),
        };
        Param {
            name: name_of(name),
            kind,
            required,
        }
    });
    let rest = [(p.varargs, Kind::VarArgs), (p.kwargs, Kind::KwArgs)];
    let rest = rest.into_iter().filter(|r| r.0).map(|(_, kind)| Param {
        name: "",
        kind,
        required: false,
    });
    named.chain(rest).collect()
}

/// The function that does the work of a builtin function, where one does.
pub fn behind(v: &Value) -> Option<&Function> {
    let callable = unsafe { &*(v.bits() as usize as *const Callable) };
    if callable.entry as usize != call_native as *const () as usize {
        return None;
    }
    let at = v.bits() as usize - core::mem::offset_of!(Native, builtin);
    Some(unsafe { &(*(at as *const Native)).function })
}

/// Its signature as text; none where a default is not what can be written.
pub fn text_signature(f: &Function) -> PyResult<Option<Ref<Str>>> {
    let p = params(f.code);
    let only = f.code.positional_only as usize;
    let defaults = f.defaults.get();
    let defaults = defaults.as_ref().and_then(|d| d.downcast::<Tuple>());
    let required = p.positional - defaults.map_or(0, |d| d.len()).min(p.positional);
    let kwdefaults = f.kwdefaults.get();
    let kwdefaults = kwdefaults.as_ref().and_then(|d| d.downcast::<Dict>());
    let mut out = StrBuilder::new();
    out.push_str(if only == 0 && p.named > 0 {
        "($module, /"
    } else {
        "($module"
    });
    // `*args` and `**kwargs` follow the named ones in the list of the code.
    let all = p.named + p.varargs as usize + p.kwargs as usize;
    let names =
        unsafe { core::slice::from_raw_parts(f.code.parameters as usize as *const &Str, all) };
    for (i, name) in names.iter().enumerate().take(p.named) {
        if i == p.positional {
            out.push_str(", *");
            if p.varargs {
                out.push(names[p.named]);
            }
        }
        out.push_str(", ");
        out.push(name);
        let default = if i < p.positional {
            defaults.and_then(|d| d.as_slice().get(i.checked_sub(required)?).cloned())
        } else {
            kwdefaults.and_then(|d| d.get_str(name))
        };
        if let Some(v) = default {
            let shown = crate::ops::repr::repr(&v)?;
            if shown.chars().iter().next() == Some('<' as u32) {
                return Ok(None);
            }
            out.push_str("=");
            out.push(&shown);
        }
        if i + 1 == only {
            out.push_str(", /");
        }
    }
    if p.varargs && p.positional == p.named {
        out.push_str(", *");
        out.push(names[p.named]);
    }
    if p.kwargs {
        out.push_str(", **");
        out.push(names[all - 1]);
    }
    out.push_str(")");
    Ok(Some(out.finish()))
}
