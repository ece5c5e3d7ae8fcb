//! Values to JSON, all in one pass.
//!
//! Takes a value and what an encoder was told; gives text. What is no JSON goes to the encoder's `default`; items of
//! mappings that are no plain dict are asked for through a function that the module gives.

use super::quote;
use crate::molt;
use crate::object::call;
use crate::object::dict::Dict;
use crate::object::list::List;
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::{depth, iter};
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::text::float::push_repr;
use crate::types::exceptions::{molt_type_TypeError, molt_type_ValueError};
use crate::types::{float, int};
use molt_abi::layouts::TYPE_HEAP;

struct Encoder<'a> {
    out: StrBuilder,
    default: &'a Value,
    items: &'a Value,
    ascii: bool,
    indent: Option<&'a Str>,
    between_items: &'a Str,
    after_key: &'a Str,
    sort_keys: bool,
    skip_keys: bool,
    allow_nan: bool,
    /// What is being written, if that is to be watched.
    open: Option<Vec<u64>>,
    level: usize,
}

/// The settings of an encoder: default, items, ascii, indent, item separator, key separator, sort keys, skip keys,
/// allow NaN, check circular.
#[molt::function(module = "_json", sig = "encode(value, settings, /) -> str")]
fn encode(value: &Value, settings: &Tuple) -> PyResult<Ref<Str>> {
    let [
        default,
        items,
        ascii,
        indent,
        between,
        after,
        sort,
        skip,
        nan,
        circular,
    ] = settings.as_slice()
    else {
        return Err(raise!(molt_type_TypeError, "encode() takes ten settings"));
    };
    let truth = crate::ops::truth::is_true;
    let text = |v: &'static str| raise!(molt_type_TypeError, v);
    let mut e = Encoder {
        out: StrBuilder::new(),
        default,
        items,
        ascii: truth(ascii)?,
        indent: indent.downcast::<Str>(),
        between_items: between
            .downcast::<Str>()
            .ok_or_else(|| text("item_separator must be str"))?,
        after_key: after
            .downcast::<Str>()
            .ok_or_else(|| text("key_separator must be str"))?,
        sort_keys: truth(sort)?,
        skip_keys: truth(skip)?,
        allow_nan: truth(nan)?,
        open: truth(circular)?.then(Vec::new),
        level: 0,
    };
    e.value(value)?;
    Ok(e.out.finish())
}

impl Encoder<'_> {
    fn value(&mut self, v: &Value) -> PyResult<()> {
        if let Some(s) = v.downcast::<Str>() {
            quote::push(&mut self.out, s, self.ascii);
        } else if v.is_none() {
            self.out.push_ascii(b"null");
        } else if let Some(b) = v.as_bool() {
            self.out.push_ascii(if b { b"true" } else { b"false" });
        } else if let Some(n) = v.as_small_int() {
            self.out.push_int(n);
        } else if let Some(f) = float::value(v) {
            self.float(f)?;
        } else if int::is_int(v) {
            let digits = int::text::to_text(v)?;
            self.out.push(&digits);
        } else {
            return self.container(v);
        }
        Ok(())
    }

    fn float(&mut self, f: f64) -> PyResult<()> {
        if f.is_finite() {
            let mut digits = Vec::with_capacity(24);
            push_repr(&mut digits, f);
            self.out.push_ascii(&digits);
            return Ok(());
        }
        if !self.allow_nan {
            return Err(raise!(
                molt_type_ValueError,
                "Out of range float values are not JSON compliant: ",
                float::repr(f)
            ));
        }
        self.out.push_ascii(match f {
            _ if f.is_nan() => b"NaN",
            _ if f > 0.0 => b"Infinity",
            _ => b"-Infinity",
        });
        Ok(())
    }

    /// What nests. CPython writes indented text by Python code, which may nest less deep.
    fn container(&mut self, v: &Value) -> PyResult<()> {
        let (limit, doing) = match self.indent {
            None => (depth::USUAL, " while encoding a JSON object"),
            Some(_) => (980, ""),
        };
        if let Some(open) = &mut self.open {
            if open.contains(&v.bits()) {
                return Err(raise!(molt_type_ValueError, "Circular reference detected"));
            }
            open.push(v.bits());
        }
        depth::deeper(limit, doing, || {
            if let Some(d) = v.downcast::<Dict>() {
                self.dict(v, d)
            } else if v.isa::<List>() || v.isa::<Tuple>() {
                self.list(v)
            } else {
                let other = call::call1(self.default, v)?;
                self.value(&other)
            }
        })?;
        if let Some(open) = &mut self.open {
            open.pop();
        }
        Ok(())
    }

    fn new_line(&mut self) {
        if let Some(indent) = self.indent {
            self.out.push_char(b'\n' as u32);
            for _ in 0..self.level {
                self.out.push(indent);
            }
        }
    }

    fn list(&mut self, v: &Value) -> PyResult<()> {
        // Subclasses give what they iterate over.
        let own = v
            .ty()
            .has(TYPE_HEAP)
            .then(|| iter::collect(v))
            .transpose()?;
        let own = own.map(|items| Tuple::from_slice(&items).into_value());
        let v = own.as_ref().unwrap_or(v);
        let item = |i: usize| match v.downcast::<List>() {
            Some(l) => l.get(i),
            None => v
                .downcast::<Tuple>()
                .and_then(|t| t.as_slice().get(i).cloned()),
        };
        let Some(first) = item(0) else {
            self.out.push_ascii(b"[]");
            return Ok(());
        };
        self.out.push_char(b'[' as u32);
        self.level += 1;
        self.new_line();
        self.value(&first)?;
        let mut i = 1;
        while let Some(next) = item(i) {
            self.out.push(self.between_items);
            self.new_line();
            self.value(&next)?;
            i += 1;
        }
        self.level -= 1;
        self.new_line();
        self.out.push_char(b']' as u32);
        Ok(())
    }

    /// The items of a dict in the order in which they are written.
    fn items_of(&self, v: &Value, d: &Dict) -> PyResult<Vec<(Value, Value)>> {
        if v.downcast_exact::<Dict>().is_some() {
            let mut items = d.entries();
            if !self.sort_keys {
                return Ok(items);
            }
            if items.iter().all(|(k, _)| k.isa::<Str>()) {
                let text = |v: &(Value, Value)| v.0.downcast::<Str>().map(Str::to_exact);
                items.sort_by(|a, b| match (text(a), text(b)) {
                    (Some(a), Some(b)) => a.compare(&b),
                    _ => core::cmp::Ordering::Equal,
                });
                return Ok(items);
            }
        }
        let given = call::call2(self.items, v, &Value::bool(self.sort_keys))?;
        let mut items = Vec::new();
        crate::ops::iter::each(&given, |pair| {
            match pair.downcast::<Tuple>().map(Tuple::as_slice) {
                Some([k, v]) => items.push((k.clone(), v.clone())),
                _ => {
                    return Err(raise!(molt_type_ValueError, "items must return 2-tuples"));
                }
            }
            Ok(())
        })?;
        Ok(items)
    }

    fn dict(&mut self, v: &Value, d: &Dict) -> PyResult<()> {
        if d.is_empty() {
            self.out.push_ascii(b"{}");
            return Ok(());
        }
        self.out.push_char(b'{' as u32);
        self.level += 1;
        self.new_line();
        let mut first = true;
        for (key, item) in self.items_of(v, d)? {
            if self.skip_keys && !self.is_key(&key) {
                continue;
            }
            if !first {
                self.out.push(self.between_items);
                self.new_line();
            }
            first = false;
            self.key(&key)?;
            self.out.push(self.after_key);
            self.value(&item)?;
        }
        self.level -= 1;
        self.new_line();
        self.out.push_char(b'}' as u32);
        Ok(())
    }

    fn is_key(&self, key: &Value) -> bool {
        key.isa::<Str>() || key.is_none() || int::is_int(key) || float::value(key).is_some()
    }

    fn key(&mut self, key: &Value) -> PyResult<()> {
        if let Some(s) = key.downcast::<Str>() {
            quote::push(&mut self.out, s, self.ascii);
            return Ok(());
        }
        if !self.is_key(key) {
            return Err(wrong_key(key));
        }
        self.out.push_char(0x22);
        self.value(key)?;
        self.out.push_char(0x22);
        Ok(())
    }
}

#[cold]
fn wrong_key(key: &Value) -> Raised {
    raise!(
        molt_type_TypeError,
        "keys must be str, int, float, bool or None, not ",
        key.ty().spoken_name()
    )
}
