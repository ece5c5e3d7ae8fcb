//! Typed SSA: inference over the HIR, construction, optimisation, reference counts.
pub mod analysis;
pub mod build;
pub mod effects;
pub mod infer;
pub mod ir;
pub mod library;
pub mod manage;
pub mod opt;
pub mod print;
pub mod print_types;
pub mod ty;
pub mod verify;
