//! `_collections`: the parts of `collections` that deal with data.

mod counting;
pub mod defaultdict;
pub mod deque;
mod deque_iter;
mod deque_method;
mod odict;
mod ordering;
pub mod tuplegetter;
