//! `_weakref`: references that do not keep their object alive, and what counts them. The containers over them are
//! Python.

mod proxy;
mod reference;

pub use reference::molt_type_ReferenceType;
