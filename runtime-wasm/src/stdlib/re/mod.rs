//! `re`: patterns. The module itself is Python; here are its types.
//!
//! `source`, `parse*` and `syntax` make a tree of a pattern's text, `compile` and `improve` a program of the tree,
//! `matcher` runs it, `search` finds where. `pattern`, `match_` and `methods` are what Python sees.

pub mod charset;
pub mod compile;
pub mod failure;
pub mod flags;
pub mod fold;
pub mod improve;
pub mod match_;
pub mod matcher;
pub mod methods;
pub mod parse;
pub mod parse_escape;
pub mod parse_group;
pub mod parse_set;
pub mod pattern;
pub mod program;
pub mod scanner;
pub mod search;
pub mod source;
pub mod subject;
pub mod syntax;
pub mod template;
