//! `gc`: cycles are reclaimed when a program asks for it, never in between, so that switching the
//! collector on and off changes nothing.

use crate::molt;
use crate::object::gc;

#[molt::function(module = "gc", sig = "collect(generation=2) -> int")]
fn collect(_generation: Option<i64>) -> usize {
    gc::collect()
}

#[molt::function(module = "gc", sig = "enable() -> None")]
fn enable() {}

#[molt::function(module = "gc", sig = "disable() -> None")]
fn disable() {}
