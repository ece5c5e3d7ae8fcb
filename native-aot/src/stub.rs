//! The stub's bytes, as the build script made them.

/// The executable that every native program starts with.
pub(crate) const STUB: &[u8] = include_bytes!(env!("MOLT_STUB"));
