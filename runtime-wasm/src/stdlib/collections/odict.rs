//! The views and iterators of `collections.OrderedDict`: those of dict under names of their own.
//!
//! Takes a dict, gives a view or an iterator over it as it is now. Never orders anything: a dict has an order.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::dict::Dict;
use crate::object::refs::{PyObject, Ref};
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value, ends};
use crate::ops::iter;
use crate::raise;
use crate::types::dict::view::{self, View};
use crate::types::dict::view::{molt_type_dict_items, molt_type_dict_keys, molt_type_dict_values};
use crate::types::exceptions::molt_type_ValueError;
use crate::types::iterators::dicts::{
    self, Entries, molt_type_dict_itemiterator, molt_type_dict_keyiterator,
    molt_type_dict_reverseitemiterator, molt_type_dict_reversekeyiterator,
    molt_type_dict_reversevalueiterator, molt_type_dict_valueiterator,
};
use molt_abi::layouts::TYPE_GC;

macro_rules! views {
    ($($sym:ident $name:literal $base:ident $basename:literal $iter:ident $reversed:ident $f:ident $sig:literal
        $(, $number:ident $contains:path)?;)*) => { $(
        builtin_type! {
            #[doc = concat!("`", $name, "`.")]
            pub static $sym = $name, base $base $basename, layout View, flags TYPE_GC
                $(, number &view::$number)?;
            dealloc: alloc::drop_object::<View>,
            traverse: view::traverse,
            repr: view::repr,
            len: view::len,
            iter: |v| view::with_dict(v, |d| Ok(dicts::make(&$iter, d, false))),
            reversed: |v| view::with_dict(v, |d| Ok(dicts::make(&$reversed, d, true))),
            $( contains: $contains, compare: view::compare_views, hash: |v| Err(crate::ops::unhashable(v)), )?
        }

        #[molt::function(module = "_collections", sig = $sig)]
        fn $f(mapping: &Dict) -> Ref<View> {
            View::new(&$sym, mapping)
        }
    )* };
}

macro_rules! iterators {
    ($($sym:ident $base:ident $basename:literal $pick:expr, $backwards:literal;)*) => { $(
        builtin_type! {
            /// `odict_iterator`.
            pub static $sym = "odict_iterator", base $base $basename, layout Entries, flags TYPE_GC;
            dealloc: alloc::drop_object::<Entries>,
            traverse: dicts::traverse,
            iter: |v| Ok(v.clone()),
            next: |v| ends(dicts::ordered_step(v, $pick, $backwards)),
            length_hint: dicts::hint,
        }
    )* };
}

views! {
    molt_type_odict_keys "odict_keys" molt_type_dict_keys "dict_keys" molt_type_odict_keyiterator
        molt_type_odict_reversekeyiterator keys "_odict_keys(mapping, /)", molt_number_dict_keys view::contains_key;
    molt_type_odict_values "odict_values" molt_type_dict_values "dict_values" molt_type_odict_valueiterator
        molt_type_odict_reversevalueiterator values "_odict_values(mapping, /)";
    molt_type_odict_items "odict_items" molt_type_dict_items "dict_items" molt_type_odict_itemiterator
        molt_type_odict_reverseitemiterator items "_odict_items(mapping, /)", molt_number_dict_items view::contains_item;
}

iterators! {
    molt_type_odict_keyiterator molt_type_dict_keyiterator "dict_keyiterator" |_, k, _| k.clone(), false;
    molt_type_odict_valueiterator molt_type_dict_valueiterator "dict_valueiterator" |_, _, v| v.clone(), false;
    molt_type_odict_itemiterator molt_type_dict_itemiterator "dict_itemiterator" dicts::pair_of, false;
    molt_type_odict_reversekeyiterator molt_type_dict_reversekeyiterator "dict_reversekeyiterator"
        |_, k, _| k.clone(), true;
    molt_type_odict_reversevalueiterator molt_type_dict_reversevalueiterator "dict_reversevalueiterator"
        |_, _, v| v.clone(), true;
    molt_type_odict_reverseitemiterator molt_type_dict_reverseitemiterator "dict_reverseitemiterator"
        dicts::pair_of, true;
}

#[molt::function(module = "_collections", sig = "_odict_iter(mapping, /)")]
fn iter(mapping: &Dict) -> Value {
    dicts::make(&molt_type_odict_keyiterator, &mapping.to_value(), false)
}

#[molt::function(module = "_collections", sig = "_odict_reversed(mapping, /)")]
fn reversed(mapping: &Dict) -> Value {
    dicts::make(
        &molt_type_odict_reversekeyiterator,
        &mapping.to_value(),
        true,
    )
}

/// Puts pairs into an `OrderedDict`, which takes each of them apart as an assignment does.
#[molt::function(module = "_collections", sig = "_put_pairs(mapping, pairs, /) -> None")]
fn put_pairs(mapping: &Dict, pairs: &Value) -> PyResult<()> {
    iter::each(pairs, |pair| {
        if let Some(t) = pair.downcast_exact::<Tuple>()
            && let [k, v] = t.as_slice()
        {
            return mapping.insert(k, v.clone());
        }
        let it = iter::iter(&pair)?;
        let mut parts = Vec::with_capacity(2);
        for got in 0..2 {
            match iter::next(&it)? {
                Some(v) => parts.push(v),
                None => {
                    return Err(raise!(
                        molt_type_ValueError,
                        "need more than ",
                        got,
                        " value",
                        if got == 1 { "" } else { "s" },
                        " to unpack"
                    ));
                }
            }
        }
        if iter::next(&it)?.is_some() {
            return Err(raise!(
                molt_type_ValueError,
                "too many values to unpack (expected 2)"
            ));
        }
        mapping.insert(&parts[0], parts[1].clone())
    })
}
