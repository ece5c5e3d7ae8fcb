//! `_draw`, below the module `random`: the sequences of CPython for the same seed.
//!
//! The generator stands in `twister`, seeding in `seed`, what is drawn from it in `draw` (one number),
//! `pick` (from sequences) and `distribution`. All draw from one hidden generator, seeded from the host
//! at its first use unless the program seeds it; `own` has the others.

pub mod distribution;
pub mod draw;
pub mod own;
pub mod pick;
pub mod seed;
pub mod twister;

use crate::object::alloc::Global;
use twister::Twister;

static GENERATOR: Global<Option<Box<Twister>>> = Global::new(None);

/// The hidden generator.
#[inline]
pub fn generator() -> &'static mut Twister {
    let slot = unsafe { &mut *GENERATOR.get() };
    match slot {
        Some(g) => g,
        None => slot.insert(Box::new(seed::from_host())),
    }
}

/// Puts another generator in its place.
pub fn set_generator(g: Twister) {
    unsafe { *GENERATOR.get() = Some(Box::new(g)) };
}
