//! Typed SSA: inference over the HIR, construction, optimisation, reference counts.
pub mod analysis;
pub mod effects;
pub mod ir;
pub mod manage;
pub mod print;
pub mod ty;
pub mod verify;
pub mod build;
pub mod library;
