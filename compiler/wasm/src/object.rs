//! Relocatable code and data, before linking.
//!
//! What `emit` gives and the linker takes: symbols that refer to each other by name or index, never
//! by address. Holds no layout decisions.

use std::collections::BTreeMap;

/// A WebAssembly value type; the only four that Molt emits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ValType {
    I32,
    I64,
    F32,
    F64,
}

/// The type of a function.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FuncType {
    pub params: Vec<ValType>,
    pub results: Vec<ValType>,
}

/// Index of a symbol in [`Object::symbols`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SymbolId(pub u32);

/// One symbol of the object: something defined here, or something of the runtime image by its name.
#[derive(Clone, Debug)]
pub struct Symbol {
    pub name: String,
    pub kind: SymbolKind,
}

#[derive(Clone, Debug)]
pub enum SymbolKind {
    /// Index into [`Object::functions`].
    Function(u32),
    /// Index into [`Object::data`].
    Data(u32),
    /// A function of the runtime image.
    ExternFunction,
    /// A data symbol of the runtime image.
    ExternData,
    /// A type object of the image that stands in headers or is compared with: the program gets no
    /// hold of the type.
    ExternType,
    /// A mutable global of the runtime image (`__stack_pointer`).
    ExternGlobal,
}

/// What a place in code or data stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RelocKind {
    /// Code: function index, padded 5-byte LEB128.
    FunctionIndex,
    /// Code: type index of `Object::types[addend]`, padded 5-byte LEB128; the symbol is unused.
    TypeIndex,
    /// Code: global index, padded 5-byte LEB128.
    GlobalIndex,
    /// Code: table slot of a function, padded 5-byte signed LEB128 (operand of `i32.const`).
    TableIndexSleb,
    /// Code: address of data plus addend, padded 5-byte signed LEB128 (operand of `i32.const`).
    AddressSleb,
    /// Code: address of data plus addend, padded 5-byte unsigned LEB128 (a load's offset).
    AddressLeb,
    /// Data: 4 bytes, table slot of a function.
    TableIndexI32,
    /// Data: 4 bytes, address of data plus addend.
    AddressI32,
}

/// A place to patch: `offset` counts from the start of the function's body or of the data.
#[derive(Clone, Debug)]
pub struct Reloc {
    pub offset: u32,
    pub kind: RelocKind,
    pub symbol: SymbolId,
    pub addend: i32,
}

/// A conditional branch that is nearly always, or nearly never, taken. An engine may use it for the
/// layout of code; see the branch hinting proposal of WebAssembly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hint {
    /// Of the `if` or `br_if`, from the start of the function's body.
    pub offset: u32,
    pub taken: bool,
}

/// A function. `body` is what a code section entry holds after its size: locals, then
/// instructions with the final `end`.
#[derive(Clone, Debug)]
pub struct FunctionDef {
    pub symbol: SymbolId,
    /// Name for people: the name section, `inspect` and profiles.
    pub debug_name: String,
    /// Index into [`Object::types`].
    pub ty: u32,
    pub body: Vec<u8>,
    pub relocs: Vec<Reloc>,
    /// By offset.
    pub hints: Vec<Hint>,
}

/// A piece of linear memory. `zeroed` pieces have no bytes in the module.
#[derive(Clone, Debug)]
pub struct DataDef {
    pub symbol: SymbolId,
    /// Power of two, in bytes.
    pub align: u32,
    pub contents: DataContents,
    pub relocs: Vec<Reloc>,
}

#[derive(Clone, Debug)]
pub enum DataContents {
    Bytes(Vec<u8>),
    /// That many zero bytes.
    Zeroed(u32),
}

/// An address to write into a data symbol of the *runtime image*: how a program completes the
/// image's tables (a builtin type's method table, say). Applies only if the target symbol is live,
/// and only then keeps `reloc.symbol` alive. `reloc.offset` counts from the start of `target`.
#[derive(Clone, Debug)]
pub struct Patch {
    /// Name of a data symbol of the image.
    pub target: String,
    pub reloc: Reloc,
}

/// A function that the module exports under `name`.
#[derive(Clone, Debug)]
pub struct Export {
    pub name: String,
    pub symbol: SymbolId,
}

/// Everything that was emitted for one program.
#[derive(Clone, Debug, Default)]
pub struct Object {
    pub types: Vec<FuncType>,
    pub symbols: Vec<Symbol>,
    pub functions: Vec<FunctionDef>,
    pub data: Vec<DataDef>,
    pub patches: Vec<Patch>,
    pub exports: Vec<Export>,
    /// Symbols by name: one symbol a name.
    pub by_name: BTreeMap<String, SymbolId>,
}

impl Object {
    /// The index of `ty`, added where it is new.
    pub fn type_index(&mut self, ty: FuncType) -> u32 {
        if let Some(i) = self.types.iter().position(|t| *t == ty) {
            return i as u32;
        }
        self.types.push(ty);
        self.types.len() as u32 - 1
    }

    /// The symbol called `name`; where it is new, a reference into the runtime image of `kind`.
    pub fn external(&mut self, name: &str, kind: SymbolKind) -> SymbolId {
        if let Some(&id) = self.by_name.get(name) {
            return id;
        }
        self.declare(name.to_string(), kind)
    }

    /// The type object `name` for headers and comparisons, apart from the symbol that names it.
    pub fn header_type(&mut self, name: &str) -> SymbolId {
        let key = format!("type {name}");
        if let Some(&id) = self.by_name.get(&key) {
            return id;
        }
        let id = self.declare(key, SymbolKind::ExternType);
        self.symbols[id.0 as usize].name = name.to_string();
        id
    }

    /// Reserves the symbol of a function that [`Object::define_function`] fills in.
    pub fn declare(&mut self, name: String, kind: SymbolKind) -> SymbolId {
        let id = SymbolId(self.symbols.len() as u32);
        self.by_name.insert(name.clone(), id);
        self.symbols.push(Symbol { name, kind });
        id
    }

    /// Gives a declared symbol its function.
    pub fn define_function(&mut self, def: FunctionDef) {
        self.symbols[def.symbol.0 as usize].kind =
            SymbolKind::Function(self.functions.len() as u32);
        self.functions.push(def);
    }

    /// Gives a declared symbol its data.
    pub fn define_data(&mut self, def: DataDef) {
        self.symbols[def.symbol.0 as usize].kind = SymbolKind::Data(self.data.len() as u32);
        self.data.push(def);
    }
}
