//! What the report of an uncaught NameError suggests: `Did you mean: 'x'?`, `Did you forget to import 'x'?`.
//!
//! Takes the exception and the table that the compiler made of the names which may be missing, with those near them;
//! gives text. Linked only where some name may be missing that has something near it.

use crate::object::alloc::Global;
use crate::object::attr;
use crate::object::exception::Exception;
use crate::object::field::Field;
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::traceback::{self, Reader, Traceback, molt_name_hint_hook};
use crate::object::value::Value;
use crate::object::version;
use crate::ops::errors::OWNER;
use crate::text::builder::StrBuilder;
use crate::types::exceptions::molt_type_NameError;
use crate::types::module::Module;
use molt_abi::layouts::{MissingName, NearName};

static TABLE: Global<&'static [MissingName]> = Global::new(&[]);

/// The row `suggest_names`.
pub fn suggest_names(names: u32, count: i32) {
    let names = names as usize as *const MissingName;
    TABLE.store(unsafe { core::slice::from_raw_parts(names, count as usize) });
    enable();
}

fn text(address: u32) -> &'static Str {
    unsafe { &*(address as usize as *const Str) }
}

fn near(missing: &MissingName) -> &'static [NearName] {
    if missing.count == 0 {
        return &[];
    }
    let first = missing.near as usize as *const NearName;
    unsafe { core::slice::from_raw_parts(first, missing.count as usize) }
}

fn is_bound(near: &NearName) -> bool {
    let variable = unsafe { (near.variable as usize as *const Field).as_ref() };
    let module = unsafe { (near.module as usize as *const Module).as_ref() };
    match (variable, module) {
        (Some(variable), _) => !variable.is_empty(),
        (None, Some(module)) => module
            .dict()
            .is_some_and(|d| d.get_str(text(near.name)).is_some()),
        (None, None) => true,
    }
}

/// The code that raised it.
fn innermost(exc: &Exception) -> Option<u32> {
    let mut at = exc.traceback.get()?;
    loop {
        let entry = at.downcast::<Traceback>()?;
        match entry.next.get() {
            Some(next) => at = next,
            None => return Some(entry.location.code),
        }
    }
}

fn hint(exc: &Ref<Exception>, reader: Reader, out: &mut StrBuilder) {
    let reader = reader.of_version();
    let Some(name) = traceback::field_of(exc, 0, &molt_type_NameError, reader) else {
        return;
    };
    let Some(name) = name.downcast_exact::<Str>() else {
        return;
    };
    let code = innermost(exc).filter(|_| reader != Reader::ModuleWithoutTrace);
    let named = || TABLE.load().iter().filter(|m| text(m.name).same_name(name));
    let missing = named().find(|m| code.is_none_or(|c| c == m.code));
    let found = code.is_some() && suggest(exc, name, missing, reader, out);
    let module = missing.is_some_and(|m| m.module != 0);
    if module && (code.is_some() || reader != Reader::Interpreter) {
        out.push_str(match found {
            true => " Or did you forget to import '",
            false => ". Did you forget to import '",
        });
        out.push(name);
        out.push_str(match reader {
            Reader::Interpreter => "'?",
            _ if version::since(13) => "'?",
            _ => "'",
        });
    }
}

/// Writes the name that is meant; whether there is one.
fn suggest(
    exc: &Ref<Exception>,
    name: &Str,
    missing: Option<&MissingName>,
    reader: Reader,
    out: &mut StrBuilder,
) -> bool {
    if let Some(owner) = exc.fields[OWNER].get()
        && has(&owner, name)
    {
        traceback::push_hint("self.", name, out);
        return true;
    }
    let bound = |m| near(m).iter().filter(|n| is_bound(n));
    let best = missing.and_then(|m| match reader {
        Reader::Interpreter => bound(m).next(),
        // All names together, and none that differs as much as the name is long.
        _ => bound(m)
            .filter(|n| (n.distance as usize) < name.len())
            .min_by_key(|n| n.distance),
    });
    if let Some(best) = best {
        traceback::push_hint("", text(best.name), out);
    }
    best.is_some()
}

/// Whether it has the attribute, as far as that can be told without running code of the program.
fn has(owner: &Value, name: &Str) -> bool {
    if attr::type_lookup(owner.ty(), name).is_some() {
        return true;
    }
    let Some(object) = owner.object() else {
        return false;
    };
    let mut found = attr::instance_dict(object).is_some_and(|d| d.get_str(name).is_some());
    attr::each_slot_name(object, |slot| found |= slot.same_name(name));
    found
}

/// What is suggested of the `self` that an exception holds.
pub fn enable() {
    molt_name_hint_hook.store(Some(hint));
}
