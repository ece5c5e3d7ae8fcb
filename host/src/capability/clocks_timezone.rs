//! `wasi:clocks/timezone`: the difference of local time. A program with a fixed time is in UTC, so
//! that it gives the same on every machine.

use wasmtime::StoreContextMut;
use wasmtime::component::{ComponentType, Lift, Lower};

use super::Link;
use super::clocks_wall::Datetime;
use crate::poll::Clock;
use crate::state::State;

type Store<'a> = StoreContextMut<'a, State>;

/// Local time at some moment.
#[derive(ComponentType, Lift, Lower, Debug, Clone, PartialEq, Eq)]
#[component(record)]
struct TimezoneDisplay {
    #[component(name = "utc-offset")]
    offset: i32,
    name: String,
    #[component(name = "in-daylight-saving-time")]
    daylight: bool,
}

pub(super) fn link(linker: &mut Link<'_>, function: &str) -> wasmtime::Result<bool> {
    match function {
        "display" => linker.func_wrap(function, |store: Store<'_>, (when,): (Datetime,)| {
            Ok((zone(&store, when),))
        })?,
        "utc-offset" => linker.func_wrap(function, |store: Store<'_>, (when,): (Datetime,)| {
            Ok((zone(&store, when).offset,))
        })?,
        _ => return Ok(false),
    }
    Ok(true)
}

fn zone(store: &Store<'_>, when: Datetime) -> TimezoneDisplay {
    match store.data().clock {
        Clock::Fixed { .. } => None,
        Clock::Real => local(when),
    }
    .unwrap_or_else(|| TimezoneDisplay {
        offset: 0,
        name: "UTC".into(),
        daylight: false,
    })
}

fn local(when: Datetime) -> Option<TimezoneDisplay> {
    let seconds = libc::time_t::try_from(when.seconds).ok()?;
    // SAFETY: both structures are valid for the call, and the name is read before anything else
    // could change the zone.
    let (parts, name) = unsafe {
        let mut parts: libc::tm = std::mem::zeroed();
        if libc::localtime_r(&raw const seconds, &raw mut parts).is_null() {
            return None;
        }
        if parts.tm_zone.is_null() {
            return None;
        }
        (parts, std::ffi::CStr::from_ptr(parts.tm_zone))
    };
    Some(TimezoneDisplay {
        offset: i32::try_from(parts.tm_gmtoff).ok()?,
        name: name.to_string_lossy().into_owned(),
        daylight: parts.tm_isdst > 0,
    })
}
