//! The clocks of `time`, and `sleep`.

use crate::host::{clocks, interrupt};
use crate::molt;
use crate::object::value::{PyResult, Value};
use crate::ops::number::{index, to_f64};
use crate::raise;
use crate::types::exceptions::{molt_type_OverflowError, molt_type_ValueError};
use crate::types::float;

/// Nanoseconds as seconds.
fn seconds(ns: i64) -> f64 {
    ns as f64 / 1e9
}

macro_rules! clocks {
    ($($f:ident $sig:literal, $ns:ident $ns_sig:literal, $clock:path;)*) => { $(
        #[molt::function(module = "time", sig = $sig)]
        fn $f() -> f64 {
            seconds($clock())
        }
        #[molt::function(module = "time", sig = $ns_sig)]
        fn $ns() -> i64 {
            $clock()
        }
    )* };
}

clocks! {
    time "time() -> float", time_ns "time_ns() -> int", clocks::wall;
    monotonic "monotonic() -> float", monotonic_ns "monotonic_ns() -> int", clocks::monotonic;
    perf_counter "perf_counter() -> float", perf_counter_ns "perf_counter_ns() -> int", clocks::monotonic;
    process_time "process_time() -> float", process_time_ns "process_time_ns() -> int", clocks::monotonic;
    thread_time "thread_time() -> float", thread_time_ns "thread_time_ns() -> int", clocks::monotonic;
}

#[molt::function(module = "time", sig = "sleep(seconds, /) -> None", text = "")]
fn sleep(seconds: &Value) -> PyResult<()> {
    let s = match float::value(seconds) {
        Some(s) => s,
        None => to_f64(&index(seconds)?)?,
    };
    if s.is_nan() {
        return Err(raise!(
            molt_type_ValueError,
            "Invalid value NaN (not a number)"
        ));
    }
    if s < 0.0 {
        return Err(raise!(
            molt_type_ValueError,
            "sleep length must be non-negative"
        ));
    }
    let ns = libm::ceil(s * 1e9);
    if ns >= 9.2e18 {
        return Err(raise!(
            molt_type_OverflowError,
            "timestamp out of range for platform time_t"
        ));
    }
    clocks::sleep(ns as u64);
    interrupt::check()
}
