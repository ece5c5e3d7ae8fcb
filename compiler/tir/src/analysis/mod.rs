//! Facts about one function that several passes need: operands, edges, order, dominance, liveness, ownership.
//! Changes nothing but what [`operands`] and [`edges`] hand out for change.

pub mod bits;
pub mod calls;
pub mod cycles;
pub mod dominators;
pub mod edges;
pub mod effects_of;
pub mod facts;
pub mod interval;
pub mod liveness;
pub mod loops;
pub mod makers;
pub mod memory;
pub mod missing;
pub mod numbers;
pub mod operands;
pub mod ownership;
pub mod range;
