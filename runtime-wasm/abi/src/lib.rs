//! The contract between the compiler and the runtime.
//!
//! Takes nothing, gives: how a value is encoded ([`value`]), where the fields of runtime objects lie
//! ([`layouts`]), which runtime functions the compiler may name ([`functions`]), and how the runtime
//! describes what only programs name ([`records`]), how near names are ([`names`]). Never touches memory.
#![no_std]

pub mod functions;
pub mod layouts;
pub mod names;
pub mod records;
pub mod value;
