//! A small runtime image made by hand, and small programs, for the linker's tests.
//!
//! Gives the bytes that a linker with `--emit-relocs` would: sections, a symbol table, relocations.

#![allow(dead_code)]

use molt_wasm::object::{
    DataContents, DataDef, Export, FuncType, FunctionDef, Object, Reloc, RelocKind, SymbolId,
    SymbolKind, ValType,
};
use wasm_encoder::{
    CodeSection, ConstExpr, CustomSection, DataSection, DataSymbolDefinition, Encode, EntityType,
    FunctionSection, GlobalSection, GlobalType, ImportSection, LinkingSection, MemorySection,
    MemoryType, Module, SymbolTable, TypeSection,
};

/// Kinds of relocations in the file.
pub const FUNCTION: u8 = 0;
pub const TABLE_SLEB: u8 = 1;
pub const TABLE_I32: u8 = 2;
pub const ADDRESS_LEB: u8 = 3;
pub const ADDRESS_SLEB: u8 = 4;
pub const ADDRESS_I32: u8 = 5;
pub const TYPE: u8 = 6;
pub const GLOBAL: u8 = 7;

const PADDED: [u8; 5] = [0x80, 0x80, 0x80, 0x80, 0];
const LOCAL: u32 = 2;
const ABSOLUTE: u32 = 1 << 9;

/// A relocation of the image: kind, offset, symbol, addend.
pub type FileReloc = (u8, u32, u32, i32);

/// Bytes with relocations: a function's body or data, of the image.
#[derive(Clone, Default)]
pub struct Piece {
    pub bytes: Vec<u8>,
    pub relocs: Vec<FileReloc>,
}

impl Piece {
    /// A body without locals.
    pub fn code() -> Self {
        Piece {
            bytes: vec![0],
            relocs: Vec::new(),
        }
    }

    pub fn data(bytes: &[u8]) -> Self {
        Piece {
            bytes: bytes.to_vec(),
            relocs: Vec::new(),
        }
    }

    /// Raw bytes.
    pub fn raw(mut self, bytes: &[u8]) -> Self {
        self.bytes.extend_from_slice(bytes);
        self
    }

    /// An opcode with a relocated operand.
    pub fn op(mut self, opcode: u8, kind: u8, symbol: u32, addend: i32) -> Self {
        self.bytes.push(opcode);
        self.relocs
            .push((kind, self.bytes.len() as u32, symbol, addend));
        self.bytes.extend_from_slice(&PADDED);
        self
    }

    /// A relocated word of data.
    pub fn word(mut self, kind: u8, symbol: u32, addend: i32) -> Self {
        self.relocs
            .push((kind, self.bytes.len() as u32, symbol, addend));
        self.bytes.extend_from_slice(&[0xEE; 4]);
        self
    }

    pub fn end(self) -> Self {
        self.raw(&[0x0B])
    }
}

/// Symbol numbers of [`image`].
pub mod symbol {
    pub const NOW: u32 = 0;
    pub const UNUSED_IMPORT: u32 = 1;
    pub const STACK_POINTER: u32 = 2;
    pub const LOAD: u32 = 3;
    pub const CALL_SLOT: u32 = 4;
    pub const DOUBLE: u32 = 5;
    pub const CLOCK: u32 = 6;
    pub const DEAD: u32 = 7;
    pub const HEAP: u32 = 8;
    pub const RECURSE: u32 = 9;
    pub const TYPE_INT: u32 = 10;
    pub const TEXT: u32 = 11;
    pub const TAIL: u32 = 12;
    pub const COUNTER: u32 = 13;
    pub const DEAD_DATA: u32 = 14;
    pub const HEAP_BASE: u32 = 15;
}

/// Address of the first segment in the image's own layout.
const BASE: u32 = 1 << 20;

/// The image:
/// - `molt_load(a) -> i32` loads from `a` and adds to `molt_counter`;
/// - `molt_call_slot(t, x) -> i32` calls the function in the second word of `t` with `x`;
/// - `molt_clock() -> i32` calls the import `clock now`;
/// - `molt_heap() -> i32` gives `__heap_base`; `molt_recurse()` eats the stack;
/// - `molt_dead()` refers to the import `clock unused` and to `molt_dead_data`;
/// - `molt_type_int` holds the address of `text` and the slot of the local `double`, and a zero;
/// - `tail` is the end of `text`.
pub fn image() -> Vec<u8> {
    image_with_records("")
}

/// The image, with the text of its records.
pub fn image_with_records(records: &str) -> Vec<u8> {
    let bodies = vec![
        Piece::code()
            .op(0x41, ADDRESS_SLEB, symbol::COUNTER, 0)
            .raw(&[0x41, 0])
            .op_load(symbol::COUNTER)
            .raw(&[0x41, 1, 0x6A, 0x36, 2, 0])
            .raw(&[0x20, 0, 0x28, 2, 0])
            .end(),
        Piece::code()
            .raw(&[0x20, 1, 0x20, 0, 0x28, 2, 4])
            .op(0x11, TYPE, 1, 0)
            .raw(&[0])
            .end(),
        Piece::code().raw(&[0x20, 0, 0x41, 2, 0x6C]).end(),
        Piece::code().op(0x10, FUNCTION, symbol::NOW, 0).end(),
        Piece::code()
            .op(0x10, FUNCTION, symbol::UNUSED_IMPORT, 0)
            .raw(&[0x1A])
            .op(0x41, ADDRESS_SLEB, symbol::DEAD_DATA, 0)
            .end(),
        Piece::code()
            .op(0x41, ADDRESS_SLEB, symbol::HEAP_BASE, 0)
            .end(),
        Piece::code()
            .op(0x23, GLOBAL, symbol::STACK_POINTER, 0)
            .raw(&[0x41, 0x80, 0x80, 1, 0x6B])
            .op(0x24, GLOBAL, symbol::STACK_POINTER, 0)
            .op(0x23, GLOBAL, symbol::STACK_POINTER, 0)
            .raw(&[0x41, 7, 0x36, 2, 0])
            .op(0x10, FUNCTION, symbol::RECURSE, 0)
            .end(),
    ];
    let data = Piece::data(&[])
        .word(ADDRESS_I32, symbol::TEXT, 1)
        .word(TABLE_I32, symbol::DOUBLE, 0)
        .raw(&[0; 4])
        .raw(b"hello world\0")
        .raw(b"nobody sees this")
        .raw(&[0; 8]);
    assemble(bodies, data, records)
}

impl Piece {
    /// `i32.load` with the address of a symbol as its offset.
    fn op_load(mut self, symbol: u32) -> Self {
        self.bytes.extend_from_slice(&[0x28, 2]);
        self.relocs
            .push((ADDRESS_LEB, self.bytes.len() as u32, symbol, 0));
        self.bytes.extend_from_slice(&PADDED);
        self
    }
}

fn assemble(bodies: Vec<Piece>, data: Piece, records: &str) -> Vec<u8> {
    use wasm_encoder::ValType::I32;
    let mut types = TypeSection::new();
    types.ty().function([], [I32]);
    types.ty().function([I32], [I32]);
    types.ty().function([I32, I32], [I32]);
    types.ty().function([], []);
    let mut imports = ImportSection::new();
    imports.import("clock", "now", EntityType::Function(0));
    imports.import("clock", "unused", EntityType::Function(0));
    let mut functions = FunctionSection::new();
    for ty in [1, 2, 1, 0, 0, 0, 3] {
        functions.function(ty);
    }
    let mut memory = MemorySection::new();
    memory.memory(MemoryType {
        minimum: 17,
        maximum: None,
        memory64: false,
        shared: false,
        page_size_log2: None,
    });
    let mut globals = GlobalSection::new();
    let stack_pointer = GlobalType {
        val_type: I32,
        mutable: true,
        shared: false,
    };
    globals.global(stack_pointer, &ConstExpr::i32_const(BASE as i32));
    let mut code = CodeSection::new();
    let mut code_relocs = Vec::new();
    let mut offset = 1;
    for body in &bodies {
        offset += 1;
        assert!(body.bytes.len() < 128, "sizes of bodies take one byte here");
        code_relocs.extend(body.relocs.iter().map(|r| (r.0, r.1 + offset, r.2, r.3)));
        code.raw(&body.bytes);
        offset += body.bytes.len() as u32;
    }
    let mut section = DataSection::new();
    section.active(
        0,
        &ConstExpr::i32_const(BASE as i32),
        data.bytes.iter().copied(),
    );
    // Count, flags, i32.const, four bytes of address, end, size.
    let start = 9;
    let data_relocs: Vec<_> = data
        .relocs
        .iter()
        .map(|r| (r.0, r.1 + start, r.2, r.3))
        .collect();
    let mut linking = LinkingSection::new();
    linking.symbol_table(&symbols());
    let mut module = Module::new();
    module
        .section(&types)
        .section(&imports)
        .section(&functions)
        .section(&memory);
    module
        .section(&globals)
        .section(&code)
        .section(&section)
        .section(&linking);
    module.section(&reloc_section("reloc.CODE", 5, &code_relocs));
    module.section(&reloc_section("reloc.DATA", 6, &data_relocs));
    let records = records.as_bytes().into();
    module.section(&CustomSection {
        name: "molt.records".into(),
        data: records,
    });
    module.finish()
}

fn symbols() -> SymbolTable {
    let data = |offset, size| {
        Some(DataSymbolDefinition {
            index: 0,
            offset,
            size,
        })
    };
    let mut table = SymbolTable::new();
    table.function(1 << 4, 0, None);
    table.function(1 << 4, 1, None);
    table.global(0, 0, Some("__stack_pointer"));
    table.function(0, 2, Some("molt_load"));
    table.function(0, 3, Some("molt_call_slot"));
    table.function(LOCAL, 4, Some("double"));
    table.function(0, 5, Some("molt_clock"));
    table.function(0, 6, Some("molt_dead"));
    table.function(0, 7, Some("molt_heap"));
    table.function(0, 8, Some("molt_recurse"));
    table.data(0, "molt_type_int", data(0, 12));
    table.data(LOCAL, "text", data(12, 12));
    table.data(LOCAL, "tail", data(18, 6));
    table.data(0, "molt_counter", data(40, 4));
    table.data(0, "molt_dead_data", data(24, 16));
    table.data(ABSOLUTE, "__heap_base", data(BASE + 48, 0));
    table
}

fn reloc_section(name: &str, section: u32, relocs: &[FileReloc]) -> CustomSection<'static> {
    let mut bytes = Vec::new();
    section.encode(&mut bytes);
    (relocs.len() as u32).encode(&mut bytes);
    for &(kind, offset, symbol, addend) in relocs {
        bytes.push(kind);
        offset.encode(&mut bytes);
        symbol.encode(&mut bytes);
        if matches!(kind, ADDRESS_LEB | ADDRESS_SLEB | ADDRESS_I32) {
            addend.encode(&mut bytes);
        }
    }
    CustomSection {
        name: name.to_string().into(),
        data: bytes.into(),
    }
}

/// A program that exports image functions under their own names.
pub fn exporting(names: &[&str]) -> Object {
    let mut program = Object::default();
    for &name in names {
        let symbol = program.external(name, SymbolKind::ExternFunction);
        program.exports.push(Export {
            name: name.to_string(),
            symbol,
        });
    }
    program
}

/// A place in code of a program: opcode and what its operand stands for.
pub struct Op(pub u8, pub RelocKind, pub SymbolId, pub i32);

/// A body of a program: bytes and relocated operands.
pub enum Part<'a> {
    Raw(&'a [u8]),
    Op(Op),
}

/// Defines a function of the program.
pub fn define(
    program: &mut Object,
    name: &str,
    ty: (usize, usize),
    parts: &[Part<'_>],
) -> SymbolId {
    let ty = program.type_index(FuncType {
        params: vec![ValType::I32; ty.0],
        results: vec![ValType::I32; ty.1],
    });
    let symbol = program.declare(name.to_string(), SymbolKind::ExternFunction);
    let mut body = vec![0];
    let mut relocs = Vec::new();
    for part in parts {
        match part {
            Part::Raw(bytes) => body.extend_from_slice(bytes),
            Part::Op(Op(opcode, kind, symbol, addend)) => {
                body.push(*opcode);
                let offset = body.len() as u32;
                relocs.push(Reloc {
                    offset,
                    kind: *kind,
                    symbol: *symbol,
                    addend: *addend,
                });
                body.extend_from_slice(&PADDED);
            }
        }
    }
    body.push(0x0B);
    let debug_name = name.to_string();
    program.define_function(FunctionDef {
        symbol,
        debug_name,
        ty,
        body,
        relocs,
        hints: Vec::new(),
    });
    symbol
}

/// Exports a symbol under its name.
pub fn export(program: &mut Object, symbol: SymbolId) {
    let name = program.symbols[symbol.0 as usize].name.clone();
    program.exports.push(Export { name, symbol });
}

/// Defines data of the program.
pub fn define_data(
    program: &mut Object,
    name: &str,
    align: u32,
    contents: DataContents,
    relocs: Vec<Reloc>,
) -> SymbolId {
    let symbol = program.declare(name.to_string(), SymbolKind::ExternData);
    program.define_data(DataDef {
        symbol,
        align,
        contents,
        relocs,
    });
    symbol
}
