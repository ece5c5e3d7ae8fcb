//! The image's symbol table: what each symbol stands for. Resolves nothing by name.

use wasmparser::{Linking, SymbolFlags, SymbolInfo};

use super::atoms::Split;
use super::sections::Sections;
use super::{Symbol, malformed};
use crate::error::LinkError;

/// What a relocation refers to, in the numbering of the whole link (the image's things first).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    Function(u32),
    /// A place in a piece of data.
    Data {
        atom: u32,
        offset: u32,
    },
    Global(u32),
    /// An address that the layout decides.
    Layout(LayoutSymbol),
    /// The function table, or a section: nothing to keep alive.
    Fixed,
    /// Nobody defines it.
    Unknown,
}

/// An address in linear memory that the linker makes up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LayoutSymbol {
    StackLow,
    StackHigh,
    DataEnd,
    HeapBase,
    HeapEnd,
}

/// A symbol table entry as it is in the file.
#[derive(Clone, Copy, Debug)]
pub(super) struct RawSymbol<'a> {
    pub(super) name: &'a str,
    pub(super) flags: SymbolFlags,
    pub(super) kind: RawKind,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum RawKind {
    Function(u32),
    Global(u32),
    Data {
        segment: u32,
        offset: u32,
        size: u32,
    },
    /// Absolute: an address of the old layout, known by its name only.
    Absolute,
    Undefined,
    Fixed,
}

impl RawSymbol<'_> {
    /// Whether other objects may refer to it by name. What compilers call by themselves (`memcpy`,
    /// `pow`) is hidden and stays the image's own affair; addresses of the layout are everybody's.
    pub(super) fn is_public(&self) -> bool {
        let private = SymbolFlags::BINDING_LOCAL | SymbolFlags::VISIBILITY_HIDDEN;
        match self.kind {
            RawKind::Undefined | RawKind::Fixed => false,
            RawKind::Absolute => true,
            _ => !self.name.is_empty() && !self.flags.intersects(private),
        }
    }
}

/// Reads the symbol table.
pub(super) fn read<'a>(sections: &Sections<'a>) -> Result<Vec<RawSymbol<'a>>, LinkError> {
    let mut symbols = Vec::new();
    let Some(linking) = &sections.linking else {
        return Ok(symbols);
    };
    for part in linking.subsections() {
        match part? {
            Linking::SymbolTable(table) => {
                symbols.reserve(table.count() as usize);
                for info in table {
                    symbols.push(raw(info?));
                }
            }
            Linking::InitFuncs(functions) if functions.count() > 0 => {
                return Err(malformed("it has constructors"));
            }
            _ => {}
        }
    }
    Ok(symbols)
}

fn raw(info: SymbolInfo<'_>) -> RawSymbol<'_> {
    let (name, flags, kind) = match info {
        SymbolInfo::Func { flags, index, name } => (name, flags, RawKind::Function(index)),
        SymbolInfo::Global { flags, index, name } => (name, flags, RawKind::Global(index)),
        SymbolInfo::Data {
            flags,
            name,
            symbol,
        } => {
            let kind = match symbol {
                Some(_) if flags.contains(SymbolFlags::ABSOLUTE) => RawKind::Absolute,
                Some(d) => RawKind::Data {
                    segment: d.index,
                    offset: d.offset,
                    size: d.size,
                },
                None => RawKind::Undefined,
            };
            (Some(name), flags, kind)
        }
        SymbolInfo::Table { flags, .. } | SymbolInfo::Section { flags, .. } => {
            (None, flags, RawKind::Fixed)
        }
        SymbolInfo::Event { flags, name, .. } => (name, flags, RawKind::Undefined),
    };
    RawSymbol {
        name: name.unwrap_or(""),
        flags,
        kind,
    }
}

/// What every symbol stands for, once data is cut into pieces.
pub(super) fn resolve<'a>(
    sections: &Sections<'a>,
    table: &[RawSymbol<'a>],
    data: &Split<'a>,
) -> Result<Vec<Symbol<'a>>, LinkError> {
    let functions = sections.imports.len() + sections.bodies.len();
    let mut symbols = Vec::with_capacity(table.len());
    for (number, symbol) in table.iter().enumerate() {
        let target = match symbol.kind {
            RawKind::Function(index) if (index as usize) < functions => Target::Function(index),
            RawKind::Global(index) if (index as usize) < sections.globals.len() => {
                Target::Global(index)
            }
            RawKind::Function(_) | RawKind::Global(_) => {
                return Err(malformed(format!(
                    "symbol `{}` is out of range",
                    symbol.name
                )));
            }
            RawKind::Data { .. } => {
                let (atom, offset) = data.places[number];
                Target::Data { atom, offset }
            }
            RawKind::Absolute => absolute(symbol.name),
            RawKind::Undefined => Target::Unknown,
            RawKind::Fixed => Target::Fixed,
        };
        let name = match (symbol.kind, symbol.name) {
            (RawKind::Function(index), "") => sections
                .imports
                .get(index as usize)
                .map_or("", |import| import.name),
            (_, name) => name,
        };
        symbols.push(Symbol { name, target });
    }
    Ok(symbols)
}

fn absolute(name: &str) -> Target {
    match name {
        "__stack_low" => Target::Layout(LayoutSymbol::StackLow),
        "__stack_high" | "__global_base" => Target::Layout(LayoutSymbol::StackHigh),
        "__data_end" => Target::Layout(LayoutSymbol::DataEnd),
        "__heap_base" => Target::Layout(LayoutSymbol::HeapBase),
        "__heap_end" => Target::Layout(LayoutSymbol::HeapEnd),
        _ => Target::Unknown,
    }
}
