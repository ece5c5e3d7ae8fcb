//! `json`: values to text and back. The classes are Python; here is what they do at each value.

pub mod decode;
pub mod encode;
pub mod quote;
pub mod scan;
