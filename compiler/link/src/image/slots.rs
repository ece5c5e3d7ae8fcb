//! Which function reads which slot of a static type object (see `molt_abi::records::SLOTS_SECTION`).
//! Takes the text of the section, gives pairs of offset and function.

use super::{Image, Target, malformed};
use crate::error::LinkError;

/// Offsets with the functions that read there, sorted.
pub(super) fn read(section: &[u8], image: &Image<'_>) -> Result<Vec<(u32, u32)>, LinkError> {
    let text = std::str::from_utf8(section).map_err(|_| malformed("the slots are no text"))?;
    let mut slots = Vec::new();
    for line in text.lines() {
        let slot = line.split_once('\t').and_then(|(offset, function)| {
            let Target::Function(function) = image.lookup(function)? else {
                return None;
            };
            Some((offset.parse().ok()?, function))
        });
        slots.push(slot.ok_or_else(|| malformed(format!("not a slot: {line:?}")))?);
    }
    slots.sort_unstable();
    slots.dedup();
    Ok(slots)
}
