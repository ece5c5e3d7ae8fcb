//! What the functions of one program share: the object under construction and the symbols in it.
//!
//! Never emits instructions.

use std::collections::BTreeMap;

use molt_abi::functions::{RuntimeFn, data};
use molt_source::Files;
use molt_tir::ir::{
    ClassId, Func, FuncId, Function, FunctionKind, GlobalId, Managed, Program, PyString, StaticId,
};

use super::code::Address;
use super::outlined::Outlined;
use super::{EmitError, Options};
use crate::object::{
    DataContents, DataDef, FuncType, Object, Reloc, RelocKind, SymbolId, SymbolKind, ValType,
};
use crate::records::Records;

pub struct Context<'a> {
    pub program: &'a Program<Managed>,
    pub records: &'a Records,
    pub files: &'a Files,
    pub options: &'a Options,
    pub object: Object,
    pub functions: Vec<SymbolId>,
    pub strs: BTreeMap<PyString, Address>,
    /// The objects of the runtime's functions, by symbol.
    pub builtins: BTreeMap<String, Address>,
    pub statics: Vec<Option<Address>>,
    pub codes: Vec<Option<Address>>,
    pub outlined: BTreeMap<Outlined, SymbolId>,
    /// Outlined functions that are named and not yet emitted.
    pub wanted: Vec<Outlined>,
    /// The program may ask which functions run.
    pub frames: bool,
    /// The first thing that could not be emitted.
    pub error: Option<EmitError>,
}

impl<'a> Context<'a> {
    pub fn new(
        program: &'a Program<Managed>,
        records: &'a Records,
        files: &'a Files,
        options: &'a Options,
    ) -> Context<'a> {
        let mut object = Object::default();
        let declare = |f: &Function| object.declare(f.name.clone(), SymbolKind::ExternFunction);
        let functions = program.functions.iter().map(declare).collect();
        Context {
            program,
            records,
            files,
            options,
            object,
            functions,
            strs: BTreeMap::new(),
            builtins: BTreeMap::new(),
            statics: vec![None; program.statics.len()],
            codes: vec![None; program.codes.len()],
            outlined: BTreeMap::new(),
            wanted: Vec::new(),
            frames: super::frames::are_asked_for(program, records),
            error: None,
        }
    }

    /// Notes the first reason why the program cannot be emitted.
    pub fn fail(&mut self, function: &str, reason: impl Into<String>) {
        if self.error.is_none() {
            self.error = Some(EmitError {
                function: function.to_string(),
                reason: reason.into(),
                too_large: false,
            });
        }
    }

    /// Notes that a function of the program is more than engines take.
    pub fn too_large(&mut self, function: &str, reason: &str) {
        self.error.get_or_insert_with(|| EmitError {
            function: function.to_string(),
            reason: reason.to_string(),
            too_large: true,
        });
    }

    pub fn runtime(&mut self, function: RuntimeFn) -> SymbolId {
        self.extern_function(function.symbol())
    }

    pub fn extern_function(&mut self, name: &str) -> SymbolId {
        self.object.external(name, SymbolKind::ExternFunction)
    }

    pub fn extern_data(&mut self, name: &str) -> Address {
        Address {
            symbol: self.object.external(name, SymbolKind::ExternData),
            addend: 0,
        }
    }

    /// The static type object `molt_type_<name>`, for headers and comparisons.
    pub fn type_object(&mut self, name: &str) -> Address {
        Address {
            symbol: self
                .object
                .header_type(&format!("{}{name}", data::TYPE_PREFIX)),
            addend: 0,
        }
    }

    /// What code refers to where it makes a float out of no other value: floats exist.
    pub fn floats_exist(&mut self) -> Address {
        self.extern_data(data::FLOATS_EXIST)
    }

    pub fn stack_pointer(&mut self) -> SymbolId {
        self.object
            .external("__stack_pointer", SymbolKind::ExternGlobal)
    }

    pub fn func(&self, function: Func) -> SymbolId {
        self.functions[function.index()]
    }

    /// The 8 bytes of a module variable.
    pub fn global(&mut self, global: GlobalId) -> Address {
        let name = &self.program.globals[global.index()];
        self.zeroed(format!("$global.{}.{name}", global.0), 8, 8)
    }

    /// Static memory of a class's type object, behind the links of the collector.
    pub fn class_storage(&mut self, class: ClassId) -> Address {
        let name = &self.program.classes[class.index()].name;
        let size = GC_PREFIX as u32 + molt_abi::layouts::TYPE_SIZE;
        let at = self.zeroed(format!("$class.{}.{name}", class.0), 8, size);
        Address {
            addend: GC_PREFIX,
            ..at
        }
    }

    /// Eight bytes that are always 0, which no engine knows.
    pub fn zero(&mut self) -> Address {
        self.zeroed("$zero".to_string(), 8, 8)
    }

    /// The data symbol `name`, zeroed.
    fn zeroed(&mut self, name: String, align: u32, size: u32) -> Address {
        let symbol = match self.object.by_name.get(&name) {
            Some(&symbol) => symbol,
            None => {
                let symbol = self.object.declare(name, SymbolKind::ExternData);
                let contents = DataContents::Zeroed(size);
                self.object.define_data(DataDef {
                    symbol,
                    align,
                    contents,
                    relocs: Vec::new(),
                });
                symbol
            }
        };
        Address { symbol, addend: 0 }
    }

    /// Defines the data symbol `name`.
    pub fn define(&mut self, name: String, data: Data) -> Address {
        let symbol = self.object.declare(name, SymbolKind::ExternData);
        self.define_at(symbol, data);
        Address { symbol, addend: 0 }
    }

    pub fn define_at(&mut self, symbol: SymbolId, data: Data) {
        let Data {
            align,
            bytes,
            mut relocs,
        } = data;
        for r in &mut relocs {
            r.symbol = if r.symbol == OWN { symbol } else { r.symbol };
        }
        let contents = DataContents::Bytes(bytes);
        self.object.define_data(DataDef {
            symbol,
            align,
            contents,
            relocs,
        });
    }

    /// The table index, for types, of a function type.
    pub fn func_type(&mut self, params: &[ValType], results: &[ValType]) -> u32 {
        self.object.type_index(FuncType {
            params: params.to_vec(),
            results: results.to_vec(),
        })
    }

    /// The Python function that a function belongs to.
    pub fn owner(function: &Function) -> Option<FuncId> {
        match function.kind {
            FunctionKind::Direct(id) | FunctionKind::Generic(id) | FunctionKind::Resume(id) => {
                Some(id)
            }
            FunctionKind::Internal => None,
        }
    }

    /// What is at the address, where it is a static that is an object.
    pub fn static_name(&self, id: StaticId) -> String {
        format!("$static.{}", id.0)
    }
}

/// Bytes of the collector's links before objects that it may visit; zero in static objects.
pub const GC_PREFIX: i32 = 8;

/// In a [`Data`]: the symbol under definition.
pub const OWN: SymbolId = SymbolId(u32::MAX);

/// Bytes of static data under construction.
#[derive(Debug, Default)]
pub struct Data {
    pub align: u32,
    pub bytes: Vec<u8>,
    pub relocs: Vec<Reloc>,
}

impl Data {
    pub fn zeroed(align: u32, size: u32) -> Data {
        Data {
            align,
            bytes: vec![0; size as usize],
            relocs: Vec::new(),
        }
    }

    pub fn u32(&mut self, offset: u32, v: u32) {
        self.bytes[offset as usize..offset as usize + 4].copy_from_slice(&v.to_le_bytes());
    }

    pub fn u64(&mut self, offset: u32, v: u64) {
        self.bytes[offset as usize..offset as usize + 8].copy_from_slice(&v.to_le_bytes());
    }

    pub fn address(&mut self, offset: u32, at: Address) {
        self.relocs.push(Reloc {
            offset,
            kind: RelocKind::AddressI32,
            symbol: at.symbol,
            addend: at.addend,
        });
    }

    pub fn table_slot(&mut self, offset: u32, function: SymbolId) {
        self.relocs.push(Reloc {
            offset,
            kind: RelocKind::TableIndexI32,
            symbol: function,
            addend: 0,
        });
    }

    /// The header of a static object at `offset`.
    pub fn header(&mut self, offset: u32, ty: Address) {
        use molt_abi::layouts::object;
        self.u32(
            offset + object::refcount,
            molt_abi::layouts::STATIC_REFCOUNT,
        );
        self.address(offset + object::ty, ty);
    }

    /// Room for `size` more bytes; their offset.
    pub fn grow(&mut self, size: u32) -> u32 {
        let at = self.bytes.len() as u32;
        self.bytes.resize((at + size) as usize, 0);
        at
    }
}
