//! `product`, `permutations`, `combinations` and `combinations_with_replacement`.
//!
//! Each keeps the items in tuples and works on indices; an empty vector of results in between is not a
//! sign of the end, `done` is.

use super::iterator;
use crate::molt;
use crate::object::alloc;
use crate::object::call::Args;
use crate::object::field::Field;
use crate::object::refs::{Object, Ref};
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
            return Err(crate::object::arity::odd_keyword("product", k, 1, given));
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
        State::Done => {}
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
        State::Done
    } else {
        State::Fresh
    });
    let r = (r as usize).min(n);
    Ok(alloc::new(class, |head| Permutations {
        head,
        state,
        pool,
        r,
        indices: Cell::new((0..n).collect()),
        cycles: Cell::new((0..r).map(|i| n - i).collect()),
        last: Field::empty(),
    }))
}

fn step_permutations(p: &Permutations) -> PyResult<Option<Value>> {
    let (mut indices, mut cycles) = (p.indices.take(), p.cycles.take());
    match p.state.get() {
        State::Done => {}
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
    indices: Cell<Vec<usize>>,
    last: Field,
}

/// The same layout under a type of its own.
#[repr(C)]
pub struct WithReplacement {
    head: Object,
    state: Cell<State>,
    pool: Ref<Tuple>,
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
        State::Done
    } else {
        State::Fresh
    });
    let indices = Cell::new((0..(r as usize).min(pool.len())).collect());
    Ok(alloc::new(class, |head| Combinations {
        head,
        state,
        pool,
        indices,
        last: Field::empty(),
    }))
}

fn step_combinations(c: &Combinations) -> PyResult<Option<Value>> {
    let mut indices = c.indices.take();
    let r = indices.len();
    match c.state.get() {
        State::Done => {}
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
        State::Done
    } else {
        State::Fresh
    });
    let indices = Cell::new(vec![0; if pool.is_empty() { 0 } else { r as usize }]);
    Ok(alloc::new(class, |head| WithReplacement {
        head,
        state,
        pool,
        indices,
        last: Field::empty(),
    }))
}

fn step_with_replacement(c: &WithReplacement) -> PyResult<Option<Value>> {
    let mut indices = c.indices.take();
    match c.state.get() {
        State::Done => {}
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
