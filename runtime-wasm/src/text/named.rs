//! Characters by name in patterns and in escapes.
//!
//! The names are a large table, which is there only where something else of the program needs it.

use crate::object::alloc::Global;

/// Finds the character of a name.
pub type Lookup = fn(&[u32]) -> Option<u32>;

/// Filled by what brings the names.
#[unsafe(no_mangle)]
pub static molt_character_names_hook: Global<Option<Lookup>> = Global::new(None);

pub fn lookup(name: &[u32]) -> Option<u32> {
    let hook = molt_character_names_hook.load()?;
    hook(name)
}
