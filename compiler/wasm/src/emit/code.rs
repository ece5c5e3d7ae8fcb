//! A growing piece of code: bytes with the places that the linker patches.
//!
//! Never knows what the code is for.

use wasm_encoder::{InstructionSink, MemArg};

use crate::object::{Hint, Reloc, RelocKind, SymbolId, ValType};

/// Where data lies: a symbol and an offset into it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Address {
    pub symbol: SymbolId,
    pub addend: i32,
}

/// Instructions and relocations; offsets count from the start of `bytes`.
#[derive(Debug, Default)]
pub struct Code {
    pub bytes: Vec<u8>,
    pub relocs: Vec<Reloc>,
    pub hints: Vec<Hint>,
}

/// A load or store at a constant offset with natural alignment `1 << align`.
pub fn mem(offset: u32, align: u32) -> MemArg {
    MemArg {
        offset: offset.into(),
        align,
        memory_index: 0,
    }
}

pub fn val(ty: ValType) -> wasm_encoder::ValType {
    match ty {
        ValType::I32 => wasm_encoder::ValType::I32,
        ValType::I64 => wasm_encoder::ValType::I64,
        ValType::F32 => wasm_encoder::ValType::F32,
        ValType::F64 => wasm_encoder::ValType::F64,
    }
}

/// A block type with one result.
pub fn gives(ty: ValType) -> wasm_encoder::BlockType {
    wasm_encoder::BlockType::Result(val(ty))
}

pub const EMPTY: wasm_encoder::BlockType = wasm_encoder::BlockType::Empty;

const CALL: u8 = 0x10;
const GLOBAL_GET: u8 = 0x23;
const GLOBAL_SET: u8 = 0x24;
const I32_CONST: u8 = 0x41;
pub const I32_LOAD: u8 = 0x28;
pub const I64_LOAD: u8 = 0x29;
pub const I32_LOAD8_S: u8 = 0x2c;
pub const I32_LOAD16_S: u8 = 0x2e;
pub const I64_LOAD8_S: u8 = 0x30;
pub const I64_LOAD16_S: u8 = 0x32;
pub const I64_LOAD32_S: u8 = 0x34;
pub const I32_STORE: u8 = 0x36;
pub const I64_STORE: u8 = 0x37;

impl Code {
    /// The instructions that need no relocation.
    pub fn i(&mut self) -> InstructionSink<'_> {
        InstructionSink::new(&mut self.bytes)
    }

    /// The `if` or `br_if` that comes next is for what hardly ever happens.
    pub fn unlikely(&mut self) -> &mut Code {
        self.hint(false)
    }

    /// What hardly ever happens is that the `if` or `br_if` that comes next is not taken.
    pub fn likely(&mut self) -> &mut Code {
        self.hint(true)
    }

    fn hint(&mut self, taken: bool) -> &mut Code {
        let offset = self.bytes.len() as u32;
        self.hints.push(Hint { offset, taken });
        self
    }

    fn reloc(&mut self, kind: RelocKind, symbol: SymbolId, addend: i32) {
        let offset = self.bytes.len() as u32;
        self.relocs.push(Reloc {
            offset,
            kind,
            symbol,
            addend,
        });
        let signed = matches!(kind, RelocKind::TableIndexSleb | RelocKind::AddressSleb);
        // A padded LEB128 zero of either sign looks the same; the linker writes the value.
        debug_assert!(signed || !matches!(kind, RelocKind::TableIndexI32 | RelocKind::AddressI32));
        self.bytes
            .extend_from_slice(&[0x80, 0x80, 0x80, 0x80, 0x00]);
    }

    pub fn call(&mut self, function: SymbolId) {
        self.bytes.push(CALL);
        self.reloc(RelocKind::FunctionIndex, function, 0);
    }

    pub fn global_get(&mut self, global: SymbolId) {
        self.bytes.push(GLOBAL_GET);
        self.reloc(RelocKind::GlobalIndex, global, 0);
    }

    pub fn global_set(&mut self, global: SymbolId) {
        self.bytes.push(GLOBAL_SET);
        self.reloc(RelocKind::GlobalIndex, global, 0);
    }

    /// The address as a constant.
    pub fn address(&mut self, at: Address) {
        self.bytes.push(I32_CONST);
        self.reloc(RelocKind::AddressSleb, at.symbol, at.addend);
    }

    /// The table slot of a function as a constant.
    pub fn table_slot(&mut self, function: SymbolId) {
        self.bytes.push(I32_CONST);
        self.reloc(RelocKind::TableIndexSleb, function, 0);
    }

    /// A load or store whose offset is an address; the base on the stack is a constant 0.
    pub fn access(&mut self, opcode: u8, align: u8, at: Address) {
        self.bytes.extend_from_slice(&[opcode, align]);
        self.reloc(RelocKind::AddressLeb, at.symbol, at.addend);
    }

    /// Appends `other`, with its relocations moved.
    pub fn append(&mut self, other: &Code) {
        let base = self.bytes.len() as u32;
        self.bytes.extend_from_slice(&other.bytes);
        self.relocs.extend(other.relocs.iter().map(|r| Reloc {
            offset: r.offset + base,
            ..r.clone()
        }));
        self.hints.extend(other.hints.iter().map(|h| Hint {
            offset: h.offset + base,
            ..*h
        }));
    }
}
