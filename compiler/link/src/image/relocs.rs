//! Relocations of the image: decoded, checked, and dealt out to functions and data.

use std::ops::Range;

use wasmparser::{RelocationEntryReader, RelocationType};

use super::malformed;
use crate::error::LinkError;

/// What is written at a relocated place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    FunctionIndex,
    TypeIndex,
    GlobalIndex,
    TableNumber,
    TableIndexSleb,
    AddressSleb,
    AddressLeb,
    TableIndexI32,
    AddressI32,
}

impl Place {
    /// Bytes of the place as the compilers leave it: a padded LEB128, or a word of data.
    pub(crate) fn width(self) -> u32 {
        match self {
            Place::TableIndexI32 | Place::AddressI32 => 4,
            _ => 5,
        }
    }
}

/// A place to fill in. `symbol` is a symbol number of the link, or a type number.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reloc {
    pub(crate) offset: u32,
    pub(crate) place: Place,
    pub(crate) symbol: u32,
    pub(crate) addend: i32,
}

/// Decodes a section of relocations, sorted by offset in the section that they patch.
pub(super) fn read(entries: Option<RelocationEntryReader<'_>>) -> Result<Vec<Reloc>, LinkError> {
    let Some(entries) = entries else {
        return Ok(Vec::new());
    };
    let mut relocs = Vec::with_capacity(entries.count() as usize);
    for entry in entries {
        let entry = entry?;
        relocs.push(Reloc {
            offset: entry.offset,
            place: place(entry.ty)?,
            symbol: entry.index,
            addend: entry.addend as i32,
        });
    }
    if !relocs.is_sorted_by_key(|reloc: &Reloc| reloc.offset) {
        relocs.sort_by_key(|reloc| reloc.offset);
    }
    Ok(relocs)
}

fn place(ty: RelocationType) -> Result<Place, LinkError> {
    Ok(match ty {
        RelocationType::FunctionIndexLeb => Place::FunctionIndex,
        RelocationType::TypeIndexLeb => Place::TypeIndex,
        RelocationType::GlobalIndexLeb => Place::GlobalIndex,
        RelocationType::TableNumberLeb => Place::TableNumber,
        RelocationType::TableIndexSleb => Place::TableIndexSleb,
        RelocationType::MemoryAddrSleb => Place::AddressSleb,
        RelocationType::MemoryAddrLeb => Place::AddressLeb,
        RelocationType::TableIndexI32 => Place::TableIndexI32,
        RelocationType::MemoryAddrI32 => Place::AddressI32,
        other => return Err(malformed(format!("unexpected relocation {other:?}"))),
    })
}

/// Deals sorted relocations out to the ranges that they lie in, and makes their offsets relative.
pub(super) struct Splitter<'r> {
    relocs: &'r mut [Reloc],
    next: usize,
}

impl<'r> Splitter<'r> {
    pub(super) fn new(relocs: &'r mut [Reloc]) -> Self {
        Splitter { relocs, next: 0 }
    }

    /// The relocations in the range that starts at `offset`; ranges come in ascending order.
    pub(super) fn take(&mut self, offset: u32, len: u32) -> Result<Range<u32>, LinkError> {
        let first = self.next;
        while let Some(reloc) = self.relocs.get_mut(self.next) {
            if reloc.offset >= offset + len {
                break;
            }
            if reloc.offset < offset || reloc.offset + reloc.place.width() > offset + len {
                return Err(malformed(format!(
                    "a relocation at {} is outside",
                    reloc.offset
                )));
            }
            reloc.offset -= offset;
            self.next += 1;
        }
        Ok(first as u32..self.next as u32)
    }

    /// No relocation may be left over.
    pub(super) fn finish(self) -> Result<(), LinkError> {
        match self.relocs.get(self.next) {
            None => Ok(()),
            Some(reloc) => Err(malformed(format!(
                "a relocation at {} is outside",
                reloc.offset
            ))),
        }
    }
}
