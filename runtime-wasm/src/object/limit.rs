//! The limit of the depth of calls, through which calls and turns of loops are told to look.
//!
//! Takes the limit that the program sets, and who has something to tell: memory is short, or the user wants the program
//! to stop. Then the limit is below 0, which compiled code finds where it compares anyway. Never says what to look at.

use crate::object::alloc::Global;
use molt_abi::functions::data;

/// What the program may set, at first.
const FIRST: u32 = 1000;
/// The limit while there is something to look at.
const LOOK: u32 = 1 << 31;
/// What the host writes at [`data::ASKED`].
const ASKED: u8 = 1;

/// The limit, and behind it what the host shares of interrupts: see [`crate::host::interrupt`].
#[unsafe(no_mangle)]
pub static molt_depth_limit: Global<[u32; 4]> = Global::new([FIRST, 0, 0, 0]);

/// The limit that counts again after the look.
static SET: Global<u32> = Global::new(FIRST);

fn place() -> *mut u32 {
    molt_depth_limit.get() as *mut u32
}

/// The limit as calls find it; the host writes there, too.
#[inline(always)]
pub fn depth_limit() -> u32 {
    unsafe { place().read_volatile() }
}

/// Whether there is something to look at.
#[inline(always)]
pub fn is_told() -> bool {
    depth_limit() & LOOK != 0
}

/// From now on calls and loops look.
pub fn tell() {
    unsafe { place().write_volatile(LOOK) }
}

/// There is nothing more to look at, unless the user has asked meanwhile.
pub fn looked() {
    if !asked() {
        unsafe { place().write_volatile(SET.load()) }
    }
}

/// Whether the user has asked the program to stop.
pub fn asked() -> bool {
    unsafe { shared(data::ASKED).read_volatile() == ASKED }
}

/// A byte that the host shares.
pub fn shared(at: u32) -> *mut u8 {
    unsafe { (place() as *mut u8).add(at as usize) }
}

/// Limits the depth of calls.
pub fn limit_depth(limit: u32) {
    SET.store(limit);
    if !is_told() {
        looked();
    }
}
