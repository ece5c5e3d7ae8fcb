//! Typed SSA: inference over the HIR, construction, optimisation, reference counts.
pub mod effects;
pub mod ir;
pub mod ty;
