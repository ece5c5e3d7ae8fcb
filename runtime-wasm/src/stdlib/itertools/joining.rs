//! `chain`, `zip_longest`, `pairwise`, `batched`, `accumulate` and `starmap`.

use super::copying::{parts, reduce};
use super::iterator;
use crate::molt;
use crate::object::alloc;
use crate::object::call::{self, Args};
use crate::object::class::leaves_keywords;
use crate::object::field::Field;
use crate::object::refs::{Object, Ref};
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::object::version;
use crate::ops::warn::{Deprecated, deprecated};
use crate::ops::{arith, iter};
use crate::raise;
use crate::types::dunder::only_argument;
use crate::types::exceptions::{molt_type_TypeError, molt_type_ValueError};
use crate::types::iterators::by_position;
use crate::types::object::molt_type_object;
use core::cell::Cell;

/// `chain`.
#[repr(C)]
pub struct Chain {
    head: Object,
    /// The iterator over the iterables; empty once exhausted.
    source: Field,
    active: Field,
}

iterator! {
    /// `itertools.chain`.
    molt_type_chain "chain" Chain, new new_chain, next step_chain, visit |c, visit| {
        c.source.visit(visit);
        c.active.visit(visit);
    }
}

fn make_chain(class: &Type, source: Value) -> Value {
    let made: Ref<Chain> = alloc::new(class, |head| Chain {
        head,
        source: Field::new(Some(source)),
        active: Field::empty(),
    });
    made.into_value()
}

fn new_chain(class: &Type, args: &Args) -> PyResult<Value> {
    if args.keyword_count() != 0 && !leaves_keywords(class, false) {
        return Err(raise!(
            molt_type_TypeError,
            "chain() takes no keyword arguments"
        ));
    }
    let iterables = Tuple::from_slice(args.positional()).into_value();
    Ok(make_chain(class, by_position(&iterables)))
}

#[molt::method(ty = "chain", sig = "@class from_iterable(cls, iterable, /)")]
fn from_iterable(class: &Type, iterable: &Value) -> PyResult<Value> {
    Ok(make_chain(class, iter::iter(iterable)?))
}

fn step_chain(c: &Chain) -> PyResult<Option<Value>> {
    loop {
        let active = match c.active.get() {
            Some(it) => it,
            None => {
                let Some(source) = c.source.get() else {
                    return Ok(None);
                };
                let Some(following) = iter::next(&source)? else {
                    c.source.set(None);
                    return Ok(None);
                };
                match iter::iter(&following) {
                    Ok(it) => {
                        c.active.set(Some(it.clone()));
                        it
                    }
                    Err(e) => {
                        c.source.set(None);
                        return Err(e);
                    }
                }
            }
        };
        if let Some(v) = iter::next(&active)? {
            return Ok(Some(v));
        }
        c.active.set(None);
    }
}

/// `zip_longest`; iterators that ended are None.
#[repr(C)]
pub struct ZipLongest {
    head: Object,
    active: Cell<usize>,
    iterators: Vec<Field>,
    fill: Field,
}

iterator! {
    /// `itertools.zip_longest`.
    molt_type_zip_longest "zip_longest" ZipLongest, new new_zip_longest, next step_zip_longest, visit |z, visit| {
        z.iterators.iter().for_each(|f| f.visit(visit));
        z.fill.visit(visit);
    }
}

fn new_zip_longest(class: &Type, args: &Args) -> PyResult<Value> {
    let mut fill = Value::NONE;
    for (k, v) in args.keywords() {
        if !k.is_text("fillvalue") {
            return Err(raise!(
                molt_type_TypeError,
                "zip_longest() got an unexpected keyword argument"
            ));
        }
        fill = v.clone();
    }
    let mut iterators = Vec::with_capacity(args.positional().len());
    for v in args.positional() {
        iterators.push(Field::new(Some(iter::iter(v)?)));
    }
    let active = Cell::new(iterators.len());
    let made: Ref<ZipLongest> = alloc::new(class, |head| ZipLongest {
        head,
        active,
        iterators,
        fill: Field::new(Some(fill)),
    });
    Ok(made.into_value())
}

fn step_zip_longest(z: &ZipLongest) -> PyResult<Option<Value>> {
    if z.active.get() == 0 {
        return Ok(None);
    }
    let mut row = Vec::with_capacity(z.iterators.len());
    for f in &z.iterators {
        let item = match f.get() {
            None => None,
            Some(it) => match iter::next(&it) {
                Ok(Some(v)) => Some(v),
                Ok(None) => {
                    z.active.set(z.active.get() - 1);
                    if z.active.get() == 0 {
                        return Ok(None);
                    }
                    f.set(None);
                    None
                }
                Err(e) => {
                    z.active.set(0);
                    return Err(e);
                }
            },
        };
        row.push(item.unwrap_or_else(|| z.fill.get_or_none()));
    }
    Ok(Some(Tuple::from_vec(row).into_value()))
}

/// `pairwise`.
#[repr(C)]
pub struct Pairwise {
    head: Object,
    iterator: Field,
    old: Field,
}

iterator! {
    /// `itertools.pairwise`.
    molt_type_pairwise "pairwise" Pairwise, new new_pairwise, next step_pairwise, visit |p, visit| {
        p.iterator.visit(visit);
        p.old.visit(visit);
    }
}

fn new_pairwise(class: &Type, args: &Args) -> PyResult<Value> {
    let iterator = Field::new(Some(iter::iter(only_argument(class, args, "pairwise")?)?));
    let made: Ref<Pairwise> = alloc::new(class, |head| Pairwise {
        head,
        iterator,
        old: Field::empty(),
    });
    Ok(made.into_value())
}

fn step_pairwise(p: &Pairwise) -> PyResult<Option<Value>> {
    let Some(it) = p.iterator.get() else {
        return Ok(None);
    };
    let advance = || -> PyResult<Option<Value>> {
        match iter::next(&it) {
            Ok(Some(v)) => Ok(Some(v)),
            ended => {
                p.iterator.set(None);
                p.old.set(None);
                ended
            }
        }
    };
    let old = match p.old.get() {
        Some(v) => v,
        None => {
            let Some(v) = advance()? else { return Ok(None) };
            p.old.set(Some(v.clone()));
            v
        }
    };
    let Some(new) = advance()? else {
        return Ok(None);
    };
    p.old.set(Some(new.clone()));
    Ok(Some(Tuple::new([old, new]).into_value()))
}

/// `batched`.
#[repr(C)]
pub struct Batched {
    head: Object,
    iterator: Field,
    size: i64,
    strict: bool,
}

iterator! {
    /// `itertools.batched`.
    molt_type_batched "batched" Batched, new new_batched, next step_batched, visit |b, visit| b.iterator.visit(visit)
}

#[molt::constructor(sig = "batched(iterable, n, *, strict=False)")]
fn new_batched(
    class: &Type,
    iterable: &Value,
    n: i64,
    strict: Option<bool>,
) -> PyResult<Ref<Batched>> {
    if strict.is_some() && !version::since(13) {
        return Err(raise!(
            molt_type_TypeError,
            "batched() takes at most 2 arguments (3 given)"
        ));
    }
    if n < 1 {
        return Err(raise!(molt_type_ValueError, "n must be at least one"));
    }
    let iterator = Field::new(Some(iter::iter(iterable)?));
    Ok(alloc::new(class, |head| Batched {
        head,
        iterator,
        size: n,
        strict: strict.unwrap_or(false),
    }))
}

fn step_batched(b: &Batched) -> PyResult<Option<Value>> {
    let Some(it) = b.iterator.get() else {
        return Ok(None);
    };
    let mut row = Vec::new();
    while (row.len() as i64) < b.size {
        match iter::next(&it) {
            Ok(Some(v)) => row.push(v),
            Ok(None) => {
                b.iterator.set(None);
                if b.strict && !row.is_empty() {
                    return Err(raise!(molt_type_ValueError, "batched(): incomplete batch"));
                }
                break;
            }
            Err(e) => {
                b.iterator.set(None);
                return Err(e);
            }
        }
    }
    Ok(if row.is_empty() {
        None
    } else {
        Some(Tuple::from_vec(row).into_value())
    })
}

/// `accumulate`.
#[repr(C)]
pub struct Accumulate {
    head: Object,
    iterator: Value,
    function: Option<Value>,
    initial: Field,
    total: Field,
}

iterator! {
    /// `itertools.accumulate`.
    molt_type_accumulate "accumulate" Accumulate, new new_accumulate, next step_accumulate, visit |a, visit| {
        visit(&a.iterator);
        if let Some(f) = &a.function {
            visit(f);
        }
        a.initial.visit(visit);
        a.total.visit(visit);
    }
}

#[molt::constructor(sig = "accumulate(iterable, func=None, *, initial=None)")]
fn new_accumulate(
    class: &Type,
    iterable: &Value,
    func: Option<&Value>,
    initial: Option<&Value>,
) -> PyResult<Ref<Accumulate>> {
    let iterator = iter::iter(iterable)?;
    Ok(alloc::new(class, |head| Accumulate {
        head,
        iterator,
        function: func.filter(|f| !f.is_none()).cloned(),
        initial: Field::new(initial.filter(|v| !v.is_none()).cloned()),
        total: Field::empty(),
    }))
}

fn step_accumulate(a: &Accumulate) -> PyResult<Option<Value>> {
    if let Some(v) = a.initial.take() {
        a.total.set(Some(v.clone()));
        return Ok(Some(v));
    }
    let Some(v) = iter::next(&a.iterator)? else {
        return Ok(None);
    };
    let total = match (a.total.get(), &a.function) {
        (None, _) => v,
        (Some(t), Some(f)) => call::call2(f, &t, &v)?,
        (Some(t), None) => arith::add(&t, &v)?,
    };
    a.total.set(Some(total.clone()));
    Ok(Some(total))
}

/// `starmap`.
#[repr(C)]
pub struct StarMap {
    head: Object,
    function: Value,
    iterator: Value,
}

iterator! {
    /// `itertools.starmap`.
    molt_type_starmap "starmap" StarMap, new new_starmap, next step_starmap, visit |s, visit| {
        visit(&s.function);
        visit(&s.iterator);
    }
}

#[molt::constructor(sig = "starmap(function, iterable, /)")]
fn new_starmap(class: &Type, function: &Value, iterable: &Value) -> PyResult<Ref<StarMap>> {
    let iterator = iter::iter(iterable)?;
    Ok(alloc::new(class, |head| StarMap {
        head,
        function: function.clone(),
        iterator,
    }))
}

fn step_starmap(s: &StarMap) -> PyResult<Option<Value>> {
    let Some(args) = iter::next(&s.iterator)? else {
        return Ok(None);
    };
    if let Some(t) = args.downcast_exact::<Tuple>() {
        return call::call(&s.function, t.as_slice()).map(Some);
    }
    let args = iter::collect(&args)?;
    call::call(&s.function, &args).map(Some)
}

#[molt::method(ty = "chain", sig = "__reduce__(self, /)", text = "")]
fn reduce_chain(c: &Chain) -> PyResult<Ref<Tuple>> {
    let state = c.source.get().map(|source| {
        let parts = [Some(source), c.active.get()];
        Tuple::from_vec(parts.into_iter().flatten().collect()).into_value()
    });
    reduce(c.head.ty(), Tuple::empty(), state)
}

#[molt::method(ty = "chain", sig = "__setstate__(self, state, /) -> None", text = "")]
fn set_chain(c: &Chain, state: &Value) -> PyResult<()> {
    let given = parts(state, 1, 2)?;
    if !given.iter().all(|v| v.ty().slot_next().is_some()) {
        return Err(raise!(molt_type_TypeError, "Arguments must be iterators."));
    }
    c.source.set(Some(given[0].clone()));
    c.active.set(given.get(1).cloned());
    Ok(())
}

#[molt::method(ty = "zip_longest", sig = "__reduce__(self, /)", text = "")]
fn reduce_zip_longest(z: &ZipLongest) -> PyResult<Ref<Tuple>> {
    let one = |f: &Field| f.get().unwrap_or_else(|| Tuple::empty().into_value());
    let iterators = Tuple::from_vec(z.iterators.iter().map(one).collect());
    reduce(z.head.ty(), iterators, z.fill.get())
}

#[molt::method(
    ty = "zip_longest",
    sig = "__setstate__(self, state, /) -> None",
    text = ""
)]
fn set_zip_longest(z: &ZipLongest, state: &Value) -> PyResult<()> {
    deprecated(Deprecated::IteratorCopy)?;
    z.fill.set(Some(state.clone()));
    Ok(())
}

#[molt::method(ty = "accumulate", sig = "__reduce__(self, /)", text = "")]
fn reduce_accumulate(a: &Accumulate) -> PyResult<Ref<Tuple>> {
    let class = a.head.ty();
    let function = a.function.clone().unwrap_or(Value::NONE);
    // What is to come before the rest comes out of a chain.
    let after = |first: Value| {
        let both = Tuple::new([Tuple::new([first]).into_value(), a.iterator.clone()]);
        make_chain(&molt_type_chain, by_position(&both.into_value()))
    };
    if let Some(first) = a.initial.get() {
        let args = Tuple::new([after(first), function]);
        return reduce(class, args, Some(Value::NONE));
    }
    let total = a.total.get();
    if total.as_ref().is_some_and(Value::is_none) {
        // None as a state says nothing: the iterator begins with it, and that is left out.
        let args = [after(Value::NONE), function];
        let whole = call::call(&class.escape(), &args)?;
        let args = Tuple::new([whole, Value::small_int(1), Value::NONE]);
        return reduce(&super::selecting::molt_type_islice, args, None);
    }
    let args = Tuple::new([a.iterator.clone(), function]);
    reduce(class, args, Some(total.unwrap_or(Value::NONE)))
}

#[molt::method(
    ty = "accumulate",
    sig = "__setstate__(self, state, /) -> None",
    text = ""
)]
fn set_accumulate(a: &Accumulate, state: &Value) -> PyResult<()> {
    deprecated(Deprecated::IteratorCopy)?;
    a.total.set(Some(state.clone()));
    Ok(())
}

#[molt::method(ty = "starmap", sig = "__reduce__(self, /)", text = "")]
fn reduce_starmap(s: &StarMap) -> PyResult<Ref<Tuple>> {
    let args = Tuple::new([s.function.clone(), s.iterator.clone()]);
    reduce(s.head.ty(), args, None)
}
