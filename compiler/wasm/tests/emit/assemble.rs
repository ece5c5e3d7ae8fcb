//! A small linker for tests: every symbol that an object does not define becomes an import or zeroed memory.
//!
//! Gives a module with memory, table and exports; never drops anything.

use std::collections::BTreeMap;

use molt_abi::functions::{AbiType, RuntimeFn};
use molt_wasm::object::{
    DataContents, FuncType, Object, Reloc, RelocKind, SymbolId, SymbolKind, ValType,
};
use wasm_encoder::*;

/// First address of data; the shadow stack ends below.
const DATA: u32 = 0x8_0000;
pub const STACK_TOP: u32 = DATA;
/// Bytes for a data symbol of the image.
const EXTERN_SIZE: u32 = 64;

pub struct Assembled {
    pub module: Vec<u8>,
    /// Imported functions in order, with their types.
    pub imports: Vec<(String, FuncType)>,
    /// Addresses of all data, by symbol name.
    pub addresses: BTreeMap<String, u32>,
}

fn abi(ty: AbiType) -> Option<ValType> {
    Some(match ty {
        AbiType::Val | AbiType::Opt | AbiType::Own | AbiType::Int | AbiType::I64 => ValType::I64,
        AbiType::F64 => ValType::F64,
        AbiType::Unit | AbiType::Never => return None,
        _ => ValType::I32,
    })
}

fn row_type(name: &str) -> FuncType {
    match RuntimeFn::ALL.iter().find(|f| f.symbol() == name) {
        Some(f) => FuncType {
            params: f.params().iter().filter_map(|p| abi(*p)).collect(),
            results: abi(f.result()).into_iter().collect(),
        },
        // Direct entries in these tests take one value.
        None => FuncType {
            params: vec![ValType::I64],
            results: vec![ValType::I64],
        },
    }
}

fn val(ty: &ValType) -> wasm_encoder::ValType {
    match ty {
        ValType::I32 => wasm_encoder::ValType::I32,
        ValType::I64 => wasm_encoder::ValType::I64,
        ValType::F32 => wasm_encoder::ValType::F32,
        ValType::F64 => wasm_encoder::ValType::F64,
    }
}

struct Layout<'a> {
    object: &'a Object,
    function: BTreeMap<SymbolId, u32>,
    address: BTreeMap<SymbolId, u32>,
    types: Vec<FuncType>,
}

impl Layout<'_> {
    fn patch(&self, bytes: &mut [u8], relocs: &[Reloc]) {
        for r in relocs {
            let at = r.offset as usize;
            let value = match r.kind {
                RelocKind::FunctionIndex => self.function[&r.symbol],
                RelocKind::TypeIndex => r.addend as u32,
                RelocKind::GlobalIndex => 0,
                // Table slot = function index in these modules.
                RelocKind::TableIndexSleb | RelocKind::TableIndexI32 => self.function[&r.symbol],
                _ => self.address[&r.symbol].wrapping_add_signed(r.addend),
            };
            match r.kind {
                RelocKind::TableIndexI32 | RelocKind::AddressI32 => {
                    bytes[at..at + 4].copy_from_slice(&value.to_le_bytes());
                }
                _ => padded(&mut bytes[at..at + 5], value),
            }
        }
    }
}

/// Addresses are small, so the signed and the unsigned form are the same.
fn padded(out: &mut [u8], mut value: u32) {
    for (i, byte) in out.iter_mut().enumerate() {
        *byte = (value & 0x7F) as u8 | if i < 4 { 0x80 } else { 0 };
        value >>= 7;
    }
}

pub fn assemble(object: &Object) -> Assembled {
    let mut layout = Layout {
        object,
        function: BTreeMap::new(),
        address: BTreeMap::new(),
        types: object.types.clone(),
    };
    let mut imports = Vec::new();
    let mut addresses = BTreeMap::new();
    let mut top = DATA;
    for (i, s) in object.symbols.iter().enumerate() {
        let id = SymbolId(i as u32);
        match s.kind {
            SymbolKind::ExternFunction => {
                layout.function.insert(id, imports.len() as u32);
                imports.push((s.name.clone(), row_type(&s.name)));
            }
            SymbolKind::Data(d) => {
                let def = &object.data[d as usize];
                top = top.next_multiple_of(def.align.max(1));
                layout.address.insert(id, top);
                top += match &def.contents {
                    DataContents::Bytes(b) => b.len() as u32,
                    DataContents::Zeroed(n) => *n,
                };
            }
            SymbolKind::ExternData | SymbolKind::ExternType => {
                top = top.next_multiple_of(8);
                layout.address.insert(id, top);
                top += EXTERN_SIZE;
            }
            _ => {}
        }
        if let Some(&at) = layout.address.get(&id) {
            addresses.insert(s.name.clone(), at);
        }
    }
    for (i, f) in object.functions.iter().enumerate() {
        layout.function.insert(f.symbol, (imports.len() + i) as u32);
    }
    Assembled {
        module: write(&mut layout, &imports, top),
        imports,
        addresses,
    }
}

fn write(layout: &mut Layout, imports: &[(String, FuncType)], top: u32) -> Vec<u8> {
    let object = layout.object;
    for (_, ty) in imports {
        if !layout.types.contains(ty) {
            layout.types.push(ty.clone());
        }
    }
    let mut types = TypeSection::new();
    for t in &layout.types {
        types
            .ty()
            .function(t.params.iter().map(val), t.results.iter().map(val));
    }
    let mut import_section = ImportSection::new();
    for (name, ty) in imports {
        let index = layout.types.iter().position(|t| t == ty).unwrap();
        import_section.import("env", name, EntityType::Function(index as u32));
    }
    let mut functions = FunctionSection::new();
    let mut code = CodeSection::new();
    for f in &object.functions {
        functions.function(f.ty);
        let mut body = f.body.clone();
        layout.patch(&mut body, &f.relocs);
        code.raw(&body);
    }
    let total = (imports.len() + object.functions.len()) as u64;
    let mut tables = TableSection::new();
    let element_type = RefType::FUNCREF;
    tables.table(TableType {
        element_type,
        table64: false,
        minimum: total,
        maximum: None,
        shared: false,
    });
    let mut elements = ElementSection::new();
    let all: Vec<u32> = (0..total as u32).collect();
    elements.active(
        None,
        &ConstExpr::i32_const(0),
        Elements::Functions(all.into()),
    );
    let mut memories = MemorySection::new();
    let minimum = u64::from(top / 0x1_0000 + 2);
    memories.memory(MemoryType {
        minimum,
        maximum: None,
        memory64: false,
        shared: false,
        page_size_log2: None,
    });
    let mut globals = GlobalSection::new();
    let val_type = wasm_encoder::ValType::I32;
    globals.global(
        GlobalType {
            val_type,
            mutable: true,
            shared: false,
        },
        &ConstExpr::i32_const(STACK_TOP as i32),
    );
    let mut exports = ExportSection::new();
    exports.export("memory", ExportKind::Memory, 0);
    exports.export("__stack_pointer", ExportKind::Global, 0);
    for f in &object.functions {
        exports.export(&f.debug_name, ExportKind::Func, layout.function[&f.symbol]);
    }
    let mut data = DataSection::new();
    for d in &object.data {
        if let DataContents::Bytes(b) = &d.contents {
            let mut bytes = b.clone();
            layout.patch(&mut bytes, &d.relocs);
            data.active(
                0,
                &ConstExpr::i32_const(layout.address[&d.symbol] as i32),
                bytes,
            );
        }
    }
    let mut module = Module::new();
    module
        .section(&types)
        .section(&import_section)
        .section(&functions)
        .section(&tables)
        .section(&memories);
    module
        .section(&globals)
        .section(&exports)
        .section(&elements)
        .section(&code)
        .section(&data);
    module.finish()
}
