//! `sys`.
//!
//! What a program asks of its interpreter: `info` holds constants, `stream` the standard streams,
//! `state` what a program may set.

pub mod info;
pub mod state;
pub mod stream;
