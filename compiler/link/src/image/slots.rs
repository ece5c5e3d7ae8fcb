//! Slots of static type objects that live by who reads them (the `slot` lines of `molt_abi::records`).
//! Takes the text of the records, gives for each kind of table its offsets and their conditions.

use super::{Image, Target, malformed};
use crate::error::LinkError;
use crate::graph::{Also, Condition, Node};

/// In place of a second marker: the program refers to the table's owner.
const NAMED: &str = "@named";

/// The conditional words of one kind of table.
#[derive(Debug)]
pub(super) struct SlotTable {
    /// What the names of such tables start with.
    pub(super) prefix: String,
    /// Offsets, each with what must hold, sorted by offset.
    pub(super) slots: Vec<(u32, Condition)>,
}

/// Reads the `slot` lines among the records.
pub(super) fn read(records: &[u8], image: &Image<'_>) -> Result<Vec<SlotTable>, LinkError> {
    let text = std::str::from_utf8(records).map_err(|_| malformed("the records are no text"))?;
    let mut tables: Vec<SlotTable> = Vec::new();
    for line in text.lines() {
        let Some(fields) = line.strip_prefix("slot\t") else {
            continue;
        };
        let (kind, offset, condition) =
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
        table.slots.push((offset, condition));
    }
    for table in &mut tables {
        table.slots.sort_by_key(|&(offset, _)| offset);
    }
    Ok(tables)
}

fn slot<'t>(fields: &'t str, image: &Image<'_>) -> Option<(&'t str, u32, Condition)> {
    let fields: Vec<&str> = fields.split('\t').collect();
    let (kind, offset, marker, also) = match *fields.as_slice() {
        [kind, offset, marker] => (kind, offset, marker, Also::Nothing),
        [kind, offset, marker, NAMED] => (kind, offset, marker, Also::Named),
        [kind, offset, marker, also] => (kind, offset, marker, Also::Live(node(also, image)?)),
        _ => return None,
    };
    let marker = node(marker, image)?;
    Some((kind, offset.parse().ok()?, Condition { marker, also }))
}

fn node(symbol: &str, image: &Image<'_>) -> Option<Node> {
    match image.lookup(symbol)? {
        Target::Function(function) => Some(Node::Function(function)),
        Target::Data { atom, .. } => Some(Node::Data(atom)),
        _ => None,
    }
}
