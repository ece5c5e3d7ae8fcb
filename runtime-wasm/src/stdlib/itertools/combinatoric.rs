//! `product`, `permutations`, `combinations` and `combinations_with_replacement`.
//!
//! Each keeps the items in tuples and works on indices; an empty vector of results in between is not a
//! sign of the end, `done` is.

use super::copying::{clamped, exactly, invalid, numbers, parts, reduce, tuple_part};
use super::iterator;
use crate::molt;
use crate::object::alloc;
use crate::object::call::Args;
use crate::object::field::Field;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops::{iter, number};
use crate::raise;
use crate::types::exceptions::{molt_type_TypeError, molt_type_ValueError};
use crate::types::object::molt_type_object;
use core::cell::Cell;

/// Where an iterator stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Fresh,
    Running,
    Done,
    /// There is nothing to give, and nobody has asked.
    Empty,
}

fn pool_of(iterable: &Value) -> PyResult<Ref<Tuple>> {
    Ok(Tuple::from_vec(iter::collect(iterable)?))
}

fn pick(last: &Field, pool: &Tuple, indices: &[usize]) -> Value {
    Tuple::reuse(last, indices.len(), |i| pool.as_slice()[indices[i]].clone())
}

/// `product`.
#[repr(C)]
pub struct Product {
    head: Object,
    state: Cell<State>,
    pools: Vec<Ref<Tuple>>,
    indices: Cell<Vec<usize>>,
    /// The last row, to be filled again where nothing else holds it.
    last: Field,
}

iterator! {
    /// `itertools.product`.
    molt_type_product "product" Product, new new_product, next step_product,
    visit |p, visit| {
        p.pools.iter().for_each(|t| t.with_value(&mut *visit));
        p.last.visit(visit);
    }
}

fn new_product(class: &Type, args: &Args) -> PyResult<Value> {
    let mut repeat = 1;
    for (k, v) in args.keywords() {
        if !k.is_text("repeat") {
            let given = args.keyword_count();
            return Err(crate::object::arity::odd_keyword(
                "product",
                k,
                1,
                &mut ["repeat"].into_iter(),
                given,
            ));
        }
        repeat = crate::object::arguments::index_i64(v)?;
    }
    if repeat < 0 {
        return Err(raise!(
            molt_type_ValueError,
            "repeat argument cannot be negative"
        ));
    }
    let mut once = Vec::new();
    if repeat > 0 {
        for v in args.positional() {
            once.push(pool_of(v)?);
        }
    }
    let mut pools = Vec::new();
    for _ in 0..repeat {
        pools.extend(once.iter().cloned());
    }
    let indices = Cell::new(vec![0; pools.len()]);
    let made: Ref<Product> = alloc::new(class, |head| Product {
        head,
        state: Cell::new(State::Fresh),
        pools,
        indices,
        last: Field::empty(),
    });
    Ok(made.into_value())
}

fn step_product(p: &Product) -> PyResult<Option<Value>> {
    let mut indices = p.indices.take();
    match p.state.get() {
        State::Done | State::Empty => {}
        State::Fresh => {
            let some = p.pools.iter().all(|t| !t.is_empty());
            p.state.set(if some { State::Running } else { State::Done });
        }
        State::Running => {
            // As an odometer: the last place first.
            p.state.set(State::Done);
            for i in (0..indices.len()).rev() {
                indices[i] += 1;
                if indices[i] < p.pools[i].len() {
                    p.state.set(State::Running);
                    break;
                }
                indices[i] = 0;
            }
        }
    }
    let row = (p.state.get() == State::Running).then(|| {
        Tuple::reuse(&p.last, indices.len(), |i| {
            p.pools[i].as_slice()[indices[i]].clone()
        })
    });
    p.indices.set(indices);
    Ok(row)
}

/// `permutations`; `cycles` counts down how often each place still changes.
#[repr(C)]
pub struct Permutations {
    head: Object,
    state: Cell<State>,
    pool: Ref<Tuple>,
    r: usize,
    /// As it was given: it may be more than there are items.
    given: i64,
    indices: Cell<Vec<usize>>,
    cycles: Cell<Vec<usize>>,
    last: Field,
}

iterator! {
    /// `itertools.permutations`.
    molt_type_permutations "permutations" Permutations, new new_permutations, next step_permutations,
    visit |p, visit| {
        p.pool.with_value(&mut *visit);
        p.last.visit(visit);
    }
}

#[molt::constructor(sig = "permutations(iterable, r=None)")]
fn new_permutations(
    class: &Type,
    iterable: &Value,
    r: Option<&Value>,
) -> PyResult<Ref<Permutations>> {
    let pool = pool_of(iterable)?;
    let n = pool.len();
    let r = match r.filter(|r| !r.is_none()) {
        None => n as i64,
        Some(v) if crate::types::int::is_int(v) => number::index_clamped(v)?,
        Some(_) => return Err(raise!(molt_type_TypeError, "Expected int as r")),
    };
    if r < 0 {
        return Err(raise!(molt_type_ValueError, "r must be non-negative"));
    }
    let state = Cell::new(if r > n as i64 {
        State::Empty
    } else {
        State::Fresh
    });
    let given = r;
    let r = (r as usize).min(n);
    Ok(alloc::new(class, |head| Permutations {
        head,
        state,
        pool,
        r,
        given,
        indices: Cell::new((0..n).collect()),
        cycles: Cell::new((0..r).map(|i| n - i).collect()),
        last: Field::empty(),
    }))
}

fn step_permutations(p: &Permutations) -> PyResult<Option<Value>> {
    let (mut indices, mut cycles) = (p.indices.take(), p.cycles.take());
    match p.state.get() {
        State::Done | State::Empty => {}
        State::Fresh => p.state.set(State::Running),
        State::Running => {
            p.state.set(State::Done);
            let n = indices.len();
            for i in (0..p.r).rev() {
                cycles[i] -= 1;
                if cycles[i] == 0 {
                    indices[i..].rotate_left(1);
                    cycles[i] = n - i;
                } else {
                    indices.swap(i, n - cycles[i]);
                    p.state.set(State::Running);
                    break;
                }
            }
        }
    }
    let row = (p.state.get() == State::Running).then(|| pick(&p.last, &p.pool, &indices[..p.r]));
    p.indices.set(indices);
    p.cycles.set(cycles);
    Ok(row)
}

/// `combinations` and `combinations_with_replacement`.
#[repr(C)]
pub struct Combinations {
    head: Object,
    state: Cell<State>,
    pool: Ref<Tuple>,
    /// As it was given: it may be more than there are items.
    r: i64,
    indices: Cell<Vec<usize>>,
    last: Field,
}

/// The same layout under a type of its own.
#[repr(C)]
pub struct WithReplacement {
    head: Object,
    state: Cell<State>,
    pool: Ref<Tuple>,
    /// As it was given: it may be more than there are items.
    r: i64,
    indices: Cell<Vec<usize>>,
    last: Field,
}

iterator! {
    /// `itertools.combinations`.
    molt_type_combinations "combinations" Combinations, new new_combinations, next step_combinations,
    visit |c, visit| {
        c.pool.with_value(&mut *visit);
        c.last.visit(visit);
    }
}

iterator! {
    /// `itertools.combinations_with_replacement`.
    molt_type_combinations_with_replacement "combinations_with_replacement" WithReplacement,
    new new_with_replacement, next step_with_replacement, visit |c, visit| {
        c.pool.with_value(&mut *visit);
        c.last.visit(visit);
    }
}

fn check_r(r: i64) -> PyResult<()> {
    if r < 0 {
        Err(raise!(molt_type_ValueError, "r must be non-negative"))
    } else {
        Ok(())
    }
}

#[molt::constructor(sig = "combinations(iterable, r)")]
fn new_combinations(class: &Type, iterable: &Value, r: i64) -> PyResult<Ref<Combinations>> {
    let pool = pool_of(iterable)?;
    check_r(r)?;
    let state = Cell::new(if r > pool.len() as i64 {
        State::Empty
    } else {
        State::Fresh
    });
    let indices = Cell::new((0..(r as usize).min(pool.len())).collect());
    Ok(alloc::new(class, |head| Combinations {
        head,
        state,
        pool,
        r,
        indices,
        last: Field::empty(),
    }))
}

fn step_combinations(c: &Combinations) -> PyResult<Option<Value>> {
    let mut indices = c.indices.take();
    let r = indices.len();
    match c.state.get() {
        State::Done | State::Empty => {}
        State::Fresh => c.state.set(State::Running),
        State::Running => {
            let n = c.pool.len();
            match (0..r).rev().find(|&i| indices[i] != i + n - r) {
                None => c.state.set(State::Done),
                Some(i) => {
                    indices[i] += 1;
                    for j in i + 1..r {
                        indices[j] = indices[j - 1] + 1;
                    }
                }
            }
        }
    }
    let row = (c.state.get() == State::Running).then(|| pick(&c.last, &c.pool, &indices));
    c.indices.set(indices);
    Ok(row)
}

#[molt::constructor(sig = "combinations_with_replacement(iterable, r)")]
fn new_with_replacement(class: &Type, iterable: &Value, r: i64) -> PyResult<Ref<WithReplacement>> {
    let pool = pool_of(iterable)?;
    check_r(r)?;
    let state = Cell::new(if pool.is_empty() && r > 0 {
        State::Empty
    } else {
        State::Fresh
    });
    let indices = Cell::new(vec![0; if pool.is_empty() { 0 } else { r as usize }]);
    Ok(alloc::new(class, |head| WithReplacement {
        head,
        state,
        pool,
        r,
        indices,
        last: Field::empty(),
    }))
}

fn step_with_replacement(c: &WithReplacement) -> PyResult<Option<Value>> {
    let mut indices = c.indices.take();
    match c.state.get() {
        State::Done | State::Empty => {}
        State::Fresh => c.state.set(State::Running),
        State::Running => {
            let last = c.pool.len().wrapping_sub(1);
            match (0..indices.len()).rev().find(|&i| indices[i] != last) {
                None => c.state.set(State::Done),
                Some(i) => {
                    let index = indices[i] + 1;
                    indices[i..].fill(index);
                }
            }
        }
    }
    let row = (c.state.get() == State::Running).then(|| pick(&c.last, &c.pool, &indices));
    c.indices.set(indices);
    Ok(row)
}

/// The indices, which stay where they are.
fn peek(place: &Cell<Vec<usize>>) -> Vec<usize> {
    // SAFETY: one thread; nothing else runs while they are copied.
    unsafe { (*place.as_ptr()).clone() }
}

#[molt::method(ty = "product", sig = "__reduce__(self, /)", text = "")]
fn reduce_product(p: &Product) -> PyResult<Ref<Tuple>> {
    let class = p.head.ty();
    if p.state.get() == State::Done {
        return reduce(class, Tuple::new([Tuple::empty().into_value()]), None);
    }
    let pools = Tuple::from_vec(p.pools.iter().map(|t| t.to_value()).collect());
    let state = (p.state.get() == State::Running).then(|| numbers(&peek(&p.indices)));
    reduce(class, pools, state)
}

#[molt::method(
    ty = "product",
    sig = "__setstate__(self, state, /) -> None",
    text = ""
)]
fn set_product(p: &Product, state: &Value) -> PyResult<()> {
    let given = exactly(state, p.pools.len())?;
    let mut indices = Vec::with_capacity(given.len());
    for (v, pool) in given.iter().zip(&p.pools) {
        if pool.is_empty() {
            p.state.set(State::Done);
            return Ok(());
        }
        indices.push(clamped(v, 0, pool.len() - 1)?);
    }
    p.indices.set(indices);
    p.state.set(State::Running);
    Ok(())
}

/// What makes the rest of the rows of one pool.
fn reduce_rows(
    class: &Type,
    state: State,
    pool: &Tuple,
    r: i64,
    places: impl FnOnce() -> Value,
) -> PyResult<Ref<Tuple>> {
    let pool = match state {
        State::Done => Tuple::empty().into_value(),
        _ => pool.to_value(),
    };
    let places = (state == State::Running).then(places);
    reduce(class, Tuple::new([pool, Value::int(r)]), places)
}

#[molt::method(ty = "permutations", sig = "__reduce__(self, /)", text = "")]
fn reduce_permutations(p: &Permutations) -> PyResult<Ref<Tuple>> {
    reduce_rows(p.head.ty(), p.state.get(), &p.pool, p.given, || {
        let (indices, cycles) = (peek(&p.indices), peek(&p.cycles));
        Tuple::new([numbers(&indices), numbers(&cycles)]).into_value()
    })
}

#[molt::method(
    ty = "permutations",
    sig = "__setstate__(self, state, /) -> None",
    text = ""
)]
fn set_permutations(p: &Permutations, state: &Value) -> PyResult<()> {
    let given = parts(state, 2, 2)?;
    let (places, turns) = (tuple_part(given, 0)?, tuple_part(given, 1)?);
    let n = p.pool.len();
    if places.len() != n || turns.len() as i64 != p.given {
        return invalid();
    }
    let indices: PyResult<Vec<usize>> = places
        .iter()
        .map(|v| clamped(v, 0, n.saturating_sub(1)))
        .collect();
    let cycles: PyResult<Vec<usize>> = turns
        .iter()
        .enumerate()
        .map(|(i, v)| clamped(v, 1, n - i))
        .collect();
    p.indices.set(indices?);
    p.cycles.set(cycles?);
    p.state.set(State::Running);
    Ok(())
}

#[molt::method(ty = "combinations", sig = "__reduce__(self, /)", text = "")]
fn reduce_combinations(c: &Combinations) -> PyResult<Ref<Tuple>> {
    let state = c.state.get();
    reduce_rows(c.head.ty(), state, &c.pool, c.r, || {
        numbers(&peek(&c.indices))
    })
}

#[molt::method(
    ty = "combinations",
    sig = "__setstate__(self, state, /) -> None",
    text = ""
)]
fn set_combinations(c: &Combinations, state: &Value) -> PyResult<()> {
    let given = exactly(state, c.r as usize)?;
    let n = c.pool.len();
    if given.len() > n {
        return Ok(());
    }
    let places = given.iter().enumerate();
    let indices: PyResult<Vec<usize>> = places
        .map(|(i, v)| clamped(v, 0, i + n - given.len()))
        .collect();
    c.indices.set(indices?);
    c.state.set(State::Running);
    Ok(())
}

#[molt::method(
    ty = "combinations_with_replacement",
    sig = "__reduce__(self, /)",
    text = ""
)]
fn reduce_with_replacement(c: &WithReplacement) -> PyResult<Ref<Tuple>> {
    let state = c.state.get();
    reduce_rows(c.head.ty(), state, &c.pool, c.r, || {
        numbers(&peek(&c.indices))
    })
}

#[molt::method(
    ty = "combinations_with_replacement",
    sig = "__setstate__(self, state, /) -> None",
    text = ""
)]
fn set_with_replacement(c: &WithReplacement, state: &Value) -> PyResult<()> {
    let given = exactly(state, c.r as usize)?;
    let last = c.pool.len().saturating_sub(1);
    if c.pool.is_empty() && !given.is_empty() {
        return Ok(());
    }
    let indices: PyResult<Vec<usize>> = given.iter().map(|v| clamped(v, 0, last)).collect();
    c.indices.set(indices?);
    c.state.set(State::Running);
    Ok(())
}
