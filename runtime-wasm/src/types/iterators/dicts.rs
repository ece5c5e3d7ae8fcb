//! Iterators over dicts: keys, values and items, forwards and backwards.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::dict::Dict;
use crate::object::field::Field;
use crate::object::list::List;
use crate::object::refs::{Object, Ref};
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value, ends};
use crate::raise;
use crate::types::exceptions::molt_type_RuntimeError;
use crate::types::object::molt_type_object;
use crate::types::reduced;
use core::cell::Cell;
use molt_abi::layouts::TYPE_GC;

/// A position among the entries of a dict; empty once exhausted.
#[repr(C)]
pub struct Entries {
    head: Object,
    position: Cell<u32>,
    /// The dict's length at the start; all ones after it changed.
    used: Cell<u32>,
    left: Cell<u32>,
    /// The dict's version at the start.
    version: u32,
    dict: Field,
    /// The last pair, to be filled again where nothing else holds it.
    pair: Field,
}

crate::py_object!(Entries, molt_type_dict_keyiterator, "dict_keyiterator");

macro_rules! entry_iterator {
    ($($sym:ident $name:literal $pick:expr, $backwards:literal;)*) => { $(
        builtin_type! {
            #[doc = concat!("`", $name, "`.")]
            pub static $sym = $name, base molt_type_object "object", layout Entries, flags TYPE_GC;
            dealloc: alloc::drop_object::<Entries>,
            traverse: traverse,
            iter: |v| Ok(v.clone()),
            next: |v| ends(step(v, $pick, $backwards)),
            length_hint: hint,
        }
        const _: () = {
            /// Instances of just this type.
            #[repr(transparent)]
            pub struct Own(Entries);
            crate::py_object!(Own, $sym, $name);
            crate::dunders! { $name Own; iter |v: &Value| Ok(v.clone()),
                next |v| ends(step(v, $pick, $backwards)), length_hint hint }
            #[molt::method(ty = $name, sig = "__reduce__(self, /)")]
            fn reduce(it: &Own) -> PyResult<Ref<Tuple>> {
                // What is left, by a copy of the iterator.
                let copy = it.0.copy(&$sym);
                let rest = List::empty();
                while let Some(item) = step(&copy, $pick, $backwards)? {
                    rest.push(item);
                }
                Ok(reduced::by_iter(rest.into_value(), None))
            }
        };
    )* };
}

entry_iterator! {
    molt_type_dict_keyiterator "dict_keyiterator" |_, k, _| k.clone(), false;
    molt_type_dict_valueiterator "dict_valueiterator" |_, _, v| v.clone(), false;
    molt_type_dict_itemiterator "dict_itemiterator" pair_of, false;
    molt_type_dict_reversekeyiterator "dict_reversekeyiterator" |_, k, _| k.clone(), true;
    molt_type_dict_reversevalueiterator "dict_reversevalueiterator" |_, _, v| v.clone(), true;
    molt_type_dict_reverseitemiterator "dict_reverseitemiterator" pair_of, true;
}

impl Entries {
    fn copy(&self, ty: &Type) -> Value {
        let it: Ref<Entries> = alloc::new(ty, |head| Entries {
            head,
            position: self.position.clone(),
            used: self.used.clone(),
            left: self.left.clone(),
            version: self.version,
            dict: Field::new(self.dict.get()),
            pair: Field::empty(),
        });
        it.into_value()
    }
}

/// # Safety
/// `o` has the layout.
pub unsafe fn traverse(o: *const Object, visit: &mut dyn FnMut(&Value)) {
    unsafe {
        (*(o as *const Entries)).dict.visit(visit);
        (*(o as *const Entries)).pair.visit(visit);
    }
}

#[cold]
fn changed() -> Raised {
    raise!(
        molt_type_RuntimeError,
        "dictionary changed size during iteration"
    )
}

fn this(v: &Value) -> &Entries {
    unsafe { &*(v.bits() as usize as *const Entries) }
}

/// A tuple of two: the one that `last` holds where nothing else refers to it, else a new one.
#[inline]
pub fn reuse_pair(last: &Field, first: Value, second: Value) -> Value {
    if let Some(t) = last.peek()
        && t.object().is_some_and(|o| o.refcount() == 1)
    {
        let pair = t.clone();
        let place = unsafe { pair.cast::<Tuple>() }.data();
        unsafe {
            let old = (Value::from_bits(*place), Value::from_bits(*place.add(1)));
            *place = first.into_bits();
            *place.add(1) = second.into_bits();
            drop(old);
        }
        return pair;
    }
    let pair = Tuple::new([first, second]).into_value();
    last.set(Some(pair.clone()));
    pair
}

#[inline(always)]
pub fn pair_of(it: &Entries, k: &Value, v: &Value) -> Value {
    reuse_pair(&it.pair, k.clone(), v.clone())
}

#[inline(always)]
fn next_entry(
    it: &Entries,
    d: &Dict,
    pick: impl Fn(&Entries, &Value, &Value) -> Value,
    backwards: bool,
) -> Option<Value> {
    let mut position = it.position.get() as usize;
    let item = if backwards {
        d.previous_entry(&mut position)
            .map(|(k, x)| pick(it, &k, &x))
    } else {
        match d.next_ref(&mut position) {
            Some(e) => match (&e.key, &e.value) {
                (Some(k), Some(x)) => Some(pick(it, k, x)),
                _ => None,
            },
            None => None,
        }
    };
    it.position.set(position as u32);
    item
}

/// The same for an OrderedDict: any key that comes or goes is an error, but for one after the last step, since the
/// iterator knows by then that it has ended.
pub fn ordered_step(
    v: &Value,
    pick: impl Fn(&Entries, &Value, &Value) -> Value,
    backwards: bool,
) -> PyResult<Option<Value>> {
    let it = this(v);
    let Some(dict) = it.dict.peek() else {
        return Ok(None);
    };
    let d = unsafe { dict.cast::<Dict>() };
    if d.version() != it.version {
        let text = "OrderedDict mutated during iteration";
        return Err(raise!(molt_type_RuntimeError, text));
    }
    let item = next_entry(it, d, pick, backwards);
    let mut position = it.position.get() as usize;
    let more = match backwards {
        true => d.previous_entry(&mut position).is_some(),
        false => d.next_ref(&mut position).is_some(),
    };
    it.left.set(it.left.get().saturating_sub(1));
    if !more {
        it.dict.set(None);
    }
    Ok(item)
}

#[inline(always)]
pub fn step(
    v: &Value,
    pick: impl Fn(&Entries, &Value, &Value) -> Value,
    backwards: bool,
) -> PyResult<Option<Value>> {
    let it = this(v);
    let Some(dict) = it.dict.peek() else {
        return Ok(None);
    };
    let d = unsafe { dict.cast::<Dict>() };
    if d.len() as u32 != it.used.get() {
        it.used.set(u32::MAX);
        return Err(changed());
    }
    let item = next_entry(it, d, pick, backwards);
    match item {
        None => {
            it.dict.set(None);
            Ok(None)
        }
        Some(_) if it.left.get() == 0 => {
            it.dict.set(None);
            Err(raise!(
                molt_type_RuntimeError,
                "dictionary keys changed during iteration"
            ))
        }
        item => {
            it.left.set(it.left.get() - 1);
            Ok(item)
        }
    }
}

pub fn hint(v: &Value) -> PyResult<i64> {
    let it = this(v);
    Ok(match it.dict.get() {
        Some(d) if unsafe { d.cast::<Dict>() }.len() as u32 == it.used.get() => {
            it.left.get() as i64
        }
        _ => 0,
    })
}

pub fn make(ty: &Type, d: &Value, backwards: bool) -> Value {
    let dict = unsafe { d.cast::<Dict>() };
    let len = dict.len() as u32;
    let it: Ref<Entries> = alloc::new(ty, |head| Entries {
        head,
        position: Cell::new(if backwards { u32::MAX } else { 0 }),
        used: Cell::new(len),
        left: Cell::new(len),
        version: dict.version(),
        dict: Field::new(Some(d.clone())),
        pair: Field::empty(),
    });
    it.into_value()
}

/// The keys of a dict.
pub fn dict_keys(d: &Value) -> Value {
    make(&molt_type_dict_keyiterator, d, false)
}

pub fn dict_values(d: &Value) -> Value {
    make(&molt_type_dict_valueiterator, d, false)
}

pub fn dict_items(d: &Value) -> Value {
    make(&molt_type_dict_itemiterator, d, false)
}

pub fn reversed_keys(d: &Value) -> Value {
    make(&molt_type_dict_reversekeyiterator, d, true)
}

pub fn reversed_values(d: &Value) -> Value {
    make(&molt_type_dict_reversevalueiterator, d, true)
}

pub fn reversed_items(d: &Value) -> Value {
    make(&molt_type_dict_reverseitemiterator, d, true)
}
