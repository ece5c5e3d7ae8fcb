//! `dir`: the names that an object has, from its own `__dir__` or from where attributes are found.
//!
//! The names of builtin types are data, since only those methods are linked that the program mentions.

use crate::molt;
use crate::object::attr;
use crate::object::call;
use crate::object::dict::Dict;
use crate::object::list::List;
use crate::object::names::{
    molt_name___bases__, molt_name___class__, molt_name___dict__, molt_name___dir__,
    molt_name___slots__,
};
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops::iter;
use crate::types::list::sort::sort_list;
use crate::types::module::Module;
use molt_abi::layouts::{TYPE_HEAP, TYPE_NO_DICT, TYPE_NO_WEAKREF};
use molt_abi::names::TYPE_NAMES;

#[molt::function(
    module = "builtins",
    sig = "dir(object=None, /) -> list",
    text = "($module, arg=<unrepresentable>, /)"
)]
fn dir(object: &Value) -> PyResult<Ref<List>> {
    let names = List::empty();
    let own = match attr::type_lookup(object.ty(), molt_name___dir__.get()) {
        Some(hook) if is_written(object.ty()) => Some(call::call(
            &attr::bind(&hook, Some(object), object.ty())?,
            &[],
        )?),
        _ => match object.downcast::<Module>() {
            Some(m) => m.variable(molt_name___dir__.get())?,
            None => None,
        }
        .map(|hook| call::call(&hook, &[]))
        .transpose()?,
    };
    match own {
        Some(own) => iter::each(&own, |name| {
            names.push(name);
            Ok(())
        })?,
        None => all_names(object)?.iter_keys(|name| names.push(name)),
    }
    sort_list(&names, None, false)?;
    Ok(names)
}

/// A class of the program defines `__dir__` for instances of the type.
fn is_written(ty: &Type) -> bool {
    let mut found = false;
    ty.each_in_mro(|t| {
        found = t.has(TYPE_HEAP)
            && attr::type_dict(t).is_some_and(|d| d.get_str(molt_name___dir__.get()).is_some());
        found
    });
    found
}

/// What `object.__dir__`, `type.__dir__` and that of modules give.
fn all_names(object: &Value) -> PyResult<Ref<Dict>> {
    let names = Dict::empty();
    if let Some(m) = object.downcast::<Module>() {
        m.names(|name| names.insert_str(name, Value::NONE));
        return Ok(names);
    }
    if let Some(ty) = object.downcast::<Type>() {
        of_type(ty, &names);
        return Ok(names);
    }
    if let Some(dict) = attr::lookup(object, molt_name___dict__.get())?
        && let Some(dict) = dict.downcast::<Dict>()
    {
        names.fill_from(dict);
    }
    match attr::lookup(object, molt_name___class__.get())? {
        Some(class) => match class.downcast::<Type>() {
            Some(ty) => of_type(ty, &names),
            None => drop(attr::lookup(&class, molt_name___bases__.get())?),
        },
        None => of_type(object.ty(), &names),
    }
    Ok(names)
}

#[molt::method(ty = "object", sig = "__dir__(self, /) -> list")]
fn dunder_dir(object: &Value) -> PyResult<Ref<List>> {
    let names = List::empty();
    all_names(object)?.iter_keys(|name| names.push(name));
    Ok(names)
}

/// The names of a class and of all that it derives from.
fn of_type(ty: &Type, names: &Dict) {
    let (mut dict_seen, mut weakref_seen) = (false, false);
    ty.each_in_mro(|t| {
        if t.has(TYPE_HEAP) {
            of_class(t, names);
            dict_seen |= !t.has(TYPE_NO_DICT);
            weakref_seen |= !t.has(TYPE_NO_WEAKREF);
        } else {
            of_builtin(t, names);
        }
        false
    });
    if dict_seen {
        add(names, "__dict__");
    }
    if weakref_seen {
        add(names, "__weakref__");
    }
    add(names, "__doc__");
}

fn of_class(t: &Type, names: &Dict) {
    let Some(dict) = attr::type_dict(t) else {
        return;
    };
    // Whoever sees the names may ask the class for them.
    crate::types::function::add_instance_attributes(t, dict);
    let mut position = 0;
    while let Some((key, _)) = dict.next_entry(&mut position) {
        if let Some(name) = key.downcast::<Str>()
            && !name.is_text("__qualname__")
            && !name.is_text("__classcell__")
        {
            names.insert_str(name, Value::NONE);
        }
    }
    add(names, "__module__");
    if dict.get_str(molt_name___slots__.get()).is_some() {
        for i in 0..t.slots() {
            names.insert_str(t.slot_name(i), Value::NONE);
        }
    }
}

fn of_builtin(t: &Type, names: &Dict) {
    let known = TYPE_NAMES.lines().find_map(|line| {
        let (name, rest) = line.split_once(':')?;
        t.name().is_text(name).then_some(rest)
    });
    match known {
        Some(rest) => rest.split(' ').for_each(|name| {
            match name.strip_prefix('+') {
                Some(bare) => {
                    let mut full = String::from("__");
                    full.push_str(bare);
                    full.push_str("__");
                    add(names, &full);
                }
                None => add(names, name),
            };
        }),
        None => t.method_table().iter().for_each(|e| {
            let name = unsafe { &*(e.name as usize as *const Str) };
            names.insert_str(name, Value::NONE);
        }),
    }
}

fn add(names: &Dict, name: &str) {
    names.insert_str(&Str::new(name), Value::NONE);
}
