//! `sys`.
//!
//! What a program asks of its interpreter: `info` holds constants, `stream` the standard streams,
//! `replaced` those that the program put in their place, `describe` and `sizes` what is asked less often,
//! `state` what a program may set, `settings` what it set of the streams.

pub mod describe;
pub mod descriptors;
pub mod info;
pub mod modules;
pub mod replaced;
pub mod settings;
pub mod sizes;
pub mod state;
pub mod stream;
