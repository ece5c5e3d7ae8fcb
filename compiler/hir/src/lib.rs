//! From syntax trees to the resolved, desugared program.
pub mod ir;
pub mod visit;
