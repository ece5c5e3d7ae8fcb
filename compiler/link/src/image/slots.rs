//! Slots of static type objects that live by who reads them (the `slot` lines of `molt_abi::records`).
//! Takes the text of the records, gives for each kind of table its offsets and their markers.

use super::{Image, Target, malformed};
use crate::error::LinkError;
use crate::graph::Node;

/// The conditional words of one kind of table.
#[derive(Debug)]
pub(super) struct SlotTable {
    /// What the names of such tables start with.
    pub(super) prefix: String,
    /// Offsets, each with something that must be live, sorted by offset.
    pub(super) slots: Vec<(u32, Node)>,
}

/// Reads the `slot` lines among the records.
pub(super) fn read(records: &[u8], image: &Image<'_>) -> Result<Vec<SlotTable>, LinkError> {
    let text = std::str::from_utf8(records).map_err(|_| malformed("the records are no text"))?;
    let mut tables: Vec<SlotTable> = Vec::new();
    for line in text.lines() {
        let Some(fields) = line.strip_prefix("slot\t") else {
            continue;
        };
        let (kind, offset, marker) =
            slot(fields, image).ok_or_else(|| malformed(format!("not a slot: {line:?}")))?;
        let prefix = format!("molt_{kind}_");
        let table = match tables.iter().position(|table| table.prefix == prefix) {
            Some(index) => &mut tables[index],
            None => {
                tables.push(SlotTable {
                    prefix,
                    slots: Vec::new(),
                });
                let last = tables.len() - 1;
                &mut tables[last]
            }
        };
        table.slots.push((offset, marker));
    }
    for table in &mut tables {
        table.slots.sort_by_key(|&(offset, _)| offset);
    }
    Ok(tables)
}

fn slot<'t>(fields: &'t str, image: &Image<'_>) -> Option<(&'t str, u32, Node)> {
    let (kind, rest) = fields.split_once('\t')?;
    let (offset, marker) = rest.split_once('\t')?;
    let marker = match image.lookup(marker)? {
        Target::Function(function) => Node::Function(function),
        Target::Data { atom, .. } => Node::Data(atom),
        _ => return None,
    };
    Some((kind, offset.parse().ok()?, marker))
}
