//! Counting the items of an iterable, for `Counter`.

use crate::molt;
use crate::object::dict::Dict;
use crate::object::value::{PyResult, Value};
use crate::ops::iter;

/// Adds one to the count of each item.
#[molt::function(
    module = "_collections",
    sig = "_count_elements(mapping, iterable, /) -> None"
)]
fn count_elements(mapping: &Dict, iterable: &Value) -> PyResult<()> {
    iter::each(iterable, |item| mapping.count_up(&item))
}
