//! Generators of the program's own, behind `random.Random`: they are known by numbers, and 0 is the hidden one.

use super::draw::some_bits;
use super::twister::{SIZE, Twister};
use super::{generator, seed, set_generator};
use crate::host;
use crate::molt;
use crate::object::alloc::Global;
use crate::object::refs::Ref;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::types::exceptions::{molt_type_TypeError, molt_type_ValueError};
use crate::types::int::from_big;
use dashu_int::{IBig, UBig};

/// The generators, from number 1 on; those that were given up are empty.
static OWN: Global<Vec<Option<Box<Twister>>>> = Global::new(Vec::new());

fn own() -> &'static mut Vec<Option<Box<Twister>>> {
    unsafe { &mut *OWN.get() }
}

fn numbered(number: i64) -> &'static mut Twister {
    match own().get_mut(number.wrapping_sub(1) as usize) {
        Some(Some(found)) => found,
        _ => generator(),
    }
}

#[molt::function(module = "_draw", sig = "opened() -> int")]
fn opened() -> i64 {
    let new = Some(Box::new(seed::from_number(UBig::ZERO)));
    match own().iter().position(Option::is_none) {
        Some(free) => {
            own()[free] = new;
            free as i64 + 1
        }
        None => {
            own().push(new);
            own().len() as i64
        }
    }
}

#[molt::function(module = "_draw", sig = "closed(number) -> None")]
fn closed(number: i64) {
    if let Some(place) = own().get_mut(number.wrapping_sub(1) as usize) {
        *place = None;
    }
}

#[molt::function(module = "_draw", sig = "seeded(number, a) -> None")]
fn seeded(number: i64, a: &Value) -> PyResult<()> {
    let new = seed::of(Some(a))?;
    match number {
        0 => set_generator(new),
        _ => *numbered(number) = new,
    }
    Ok(())
}

#[molt::function(module = "_draw", sig = "float_of(number) -> float")]
fn float_of(number: i64) -> f64 {
    numbered(number).float()
}

#[molt::function(module = "_draw", sig = "bits_of(number, k) -> int")]
fn bits_of(number: i64, k: i64) -> PyResult<Value> {
    some_bits(numbered(number), k)
}

/// Bits from the host, which no seed decides.
#[molt::function(module = "_draw", sig = "system_bits(k) -> int")]
fn system_bits(k: i64) -> Value {
    let words = k.max(0) as usize / 64 + 1;
    let bytes: Vec<u8> = (0..words)
        .flat_map(|_| host::random::word().to_le_bytes())
        .collect();
    let all = UBig::from_le_bytes(&bytes);
    from_big(IBig::from(all >> (words * 64 - k.max(0) as usize)))
}

/// The words of the generator, then how many of them are used up.
#[molt::function(module = "_draw", sig = "state_of(number) -> tuple")]
fn state_of(number: i64) -> Ref<Tuple> {
    let g = numbered(number);
    let mut words: Vec<Value> = g.state.iter().map(|w| Value::int(i64::from(*w))).collect();
    words.push(Value::int(g.index as i64));
    Tuple::from_vec(words)
}

#[molt::function(module = "_draw", sig = "set_state(number, state) -> None")]
fn set_state(number: i64, state: &Value) -> PyResult<()> {
    let Some(words) = state.downcast::<Tuple>() else {
        return Err(raise!(molt_type_TypeError, "state vector must be a tuple"));
    };
    if words.as_slice().len() != SIZE + 1 {
        return Err(raise!(
            molt_type_ValueError,
            "state vector is the wrong size"
        ));
    }
    let mut numbers = Vec::with_capacity(SIZE + 1);
    for word in words.as_slice() {
        numbers.push(crate::object::arguments::index_i64(word)?);
    }
    let used = numbers[SIZE];
    if !(0..=SIZE as i64).contains(&used) {
        return Err(raise!(molt_type_ValueError, "invalid state"));
    }
    let g = numbered(number);
    for (place, word) in g.state.iter_mut().zip(&numbers) {
        *place = *word as u32;
    }
    g.index = used as usize;
    Ok(())
}

/// The second number of the last pair that `gauss` made.
#[molt::function(module = "_draw", sig = "pair_of(number)")]
fn pair_of(number: i64) -> Value {
    numbered(number).gauss.map_or(Value::NONE, Value::float)
}

#[molt::function(module = "_draw", sig = "set_pair(number, value) -> None")]
fn set_pair(number: i64, value: &Value) {
    numbered(number).gauss = value.as_float();
}
