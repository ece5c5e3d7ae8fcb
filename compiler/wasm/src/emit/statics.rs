//! Static objects: strings, bytes, tuples, builtins as values, names of slots.
//!
//! Takes descriptions, gives addresses of data laid out as the runtime lays objects out. Equal strings are one object.

use std::hash::Hasher;

use molt_abi::functions::data::NAME_PREFIX;
use molt_abi::layouts::{self, STR_ASCII, STR_INTERNED};
use molt_abi::value::is_float;
use molt_tir::ir::{ClassId, Const, PyString, Static, StaticId};
use siphasher::sip::SipHasher13;

use super::code::Address;
use super::context::{Context, Data, GC_PREFIX};
use crate::records::FunctionRecord;

/// CPython's hash of a buffer with an all-zero key.
fn hash(bytes: &[u8]) -> i64 {
    if bytes.is_empty() {
        return 0;
    }
    let mut hasher = SipHasher13::new_with_keys(0, 0);
    hasher.write(bytes);
    match hasher.finish() as i64 {
        -1 => -2,
        h => h,
    }
}

/// The characters as the runtime stores them: kind and flags, number, bytes.
fn encode(s: &PyString) -> (u32, u32, Vec<u8>) {
    let points: Vec<u32> = match s {
        PyString::Utf8(s) => s.chars().map(u32::from).collect(),
        PyString::CodePoints(p) => p.clone(),
    };
    let len = points.len() as u32;
    match points.iter().copied().max().unwrap_or(0) {
        0..0x80 => (STR_ASCII, len, points.iter().map(|&c| c as u8).collect()),
        0x80..0x100 => (0, len, points.iter().map(|&c| c as u8).collect()),
        0x100..0x1_0000 => (
            1,
            len,
            points
                .iter()
                .flat_map(|&c| (c as u16).to_le_bytes())
                .collect(),
        ),
        _ => (
            2,
            len,
            points.iter().flat_map(|&c| c.to_le_bytes()).collect(),
        ),
    }
}

fn is_builtins(s: &Static) -> bool {
    matches!(s, Static::ExternalModule(name) if name == "builtins")
}

impl Context<'_> {
    pub fn text(&mut self, s: &str) -> Address {
        self.str(&PyString::Utf8(s.to_string()))
    }

    /// The static `str`: the image's own where it has one, so that identity tells equality.
    pub fn str(&mut self, s: &PyString) -> Address {
        if let Some(&at) = self.strs.get(s) {
            return at;
        }
        let at = match s {
            PyString::Utf8(text)
                if self.records.names.contains(&format!("{NAME_PREFIX}{text}")) =>
            {
                self.extern_data(&format!("{NAME_PREFIX}{text}"))
            }
            _ => self.define_str(s),
        };
        self.strs.insert(s.clone(), at);
        at
    }

    fn define_str(&mut self, s: &PyString) -> Address {
        use layouts::str as head;
        let (flags, len, bytes) = encode(s);
        let mut data = Data::zeroed(8, head::SIZE);
        let ty = self.type_object("str");
        data.header(0, ty);
        data.u64(head::hash, hash(&bytes) as u64);
        data.u32(head::len, len);
        data.u32(head::flags, flags | STR_INTERNED);
        data.bytes.extend_from_slice(&bytes);
        self.define(format!("$str.{}", self.strs.len()), data)
    }

    /// The address behind [`molt_tir::ir::Op::Static`].
    pub fn static_address(&mut self, id: StaticId) -> Address {
        if let Some(at) = self.statics[id.index()] {
            return at;
        }
        let program = self.program;
        let at = match &program.statics[id.index()] {
            Static::Str(s) => self.str(s),
            Static::Bytes(b) => self.bytes(id, b),
            Static::Tuple(items) => self.tuple(id, items),
            Static::External(module, name) => self.builtin(module, name),
            Static::Module { .. } => self.module(&program.statics[id.index()]),
            Static::BareBuiltins => match program.statics.iter().position(is_builtins) {
                Some(named) => self.static_address(StaticId(named as u32)),
                None => self.bare_builtins(),
            },
            Static::ExternalModule(name) => self.external_module(name),
            Static::Code(function) => self.code_object(*function),
            Static::SlotNames(class) => self.slot_names(*class),
        };
        self.statics[id.index()] = Some(at);
        at
    }

    fn bytes(&mut self, id: StaticId, bytes: &[u8]) -> Address {
        use layouts::bytes as head;
        let mut data = Data::zeroed(8, head::SIZE);
        let ty = self.type_object("bytes");
        data.header(0, ty);
        data.u64(head::hash, hash(bytes) as u64);
        data.u32(head::len, bytes.len() as u32);
        data.bytes.extend_from_slice(bytes);
        self.define(self.static_name(id), data)
    }

    fn tuple(&mut self, id: StaticId, items: &[Const]) -> Address {
        use layouts::tuple as head;
        if items.is_empty() {
            return self.extern_data(molt_abi::functions::data::EMPTY_TUPLE);
        }
        let prefix = GC_PREFIX as u32;
        let mut data = Data::zeroed(8, prefix + head::SIZE);
        let ty = self.type_object("tuple");
        data.header(prefix, ty);
        data.u32(prefix + head::len, items.len() as u32);
        for item in items {
            let at = data.grow(8);
            match item {
                Const::Bits(bits) => data.u64(at, *bits),
                Const::Static(id) => data.address(at, self.static_address(*id)),
            }
        }
        if items
            .iter()
            .any(|item| matches!(item, Const::Bits(bits) if is_float(*bits)))
        {
            // Behind the items, where nobody looks.
            let at = data.grow(8);
            data.address(at, self.floats_exist());
        }
        Address {
            addend: GC_PREFIX,
            ..self.define(self.static_name(id), data)
        }
    }

    fn slot_names(&mut self, class: ClassId) -> Address {
        let program = self.program;
        let layout = &program.classes[class.index()];
        let mut data = Data::zeroed(4, 0);
        for name in &layout.slots {
            let at = data.grow(4);
            data.address(at, self.text(name));
        }
        self.define(format!("$slots.{}.{}", class.0, layout.name), data)
    }

    /// A function or class of the runtime as a value.
    pub fn builtin(&mut self, module: &str, name: &str) -> Address {
        let records = self.records;
        if let Some(class) = records.class(module, name) {
            return self.extern_data(&class.symbol);
        }
        match records.function(module, name) {
            Some(function) => self.builtin_function(function),
            None => {
                self.fail(
                    &format!("{module}.{name}"),
                    "the runtime has no static object of this name",
                );
                Address {
                    symbol: self
                        .object
                        .external("", crate::object::SymbolKind::ExternData),
                    addend: 0,
                }
            }
        }
    }

    fn builtin_function(&mut self, function: &FunctionRecord) -> Address {
        let name = format!("$function.{}.{}", function.module, function.name);
        if let Some(&symbol) = self.object.by_name.get(&name) {
            return Address { symbol, addend: 0 };
        }
        let owner = self.text(&function.module);
        if let Some(at) = self.builtins.get(&name) {
            return *at;
        }
        let ty = self.type_object("builtin_function_or_method");
        let at = self.descriptor(
            name.clone(),
            ty,
            &function.name,
            &function.text,
            &function.generic,
            owner,
        );
        self.builtins.insert(name, at);
        at
    }

    /// Whether the program may ask for an attribute of this name.
    fn names_attribute(&self, name: &str) -> bool {
        let names = self.program.attribute_names.as_ref();
        names.is_none_or(|names| names.iter().any(|n| n == name))
    }

    /// A static object that is called through a generic entry.
    pub fn descriptor(
        &mut self,
        symbol: String,
        ty: Address,
        name: &str,
        signature: &str,
        generic: &str,
        owner: Address,
    ) -> Address {
        use layouts::builtin as head;
        let mut data = Data::zeroed(8, head::SIZE);
        data.header(0, ty);
        data.table_slot(head::entry, self.extern_function(generic));
        data.address(head::name, self.text(name));
        data.address(head::owner, owner);
        if !signature.is_empty() && self.names_attribute("__text_signature__") {
            data.address(head::signature, self.text(signature));
        }
        self.define(symbol, data)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_of_cpython() {
        // PYTHONHASHSEED=0 python3.12 -c 'print(hash("abc"), hash("h\u00e9"), hash("\u4e2d"))'
        assert_eq!(
            hash(&encode(&PyString::Utf8("abc".into())).2),
            -4594863902769663758
        );
        assert_eq!(
            hash(&encode(&PyString::Utf8("h\u{e9}".into())).2),
            5785546998624587330
        );
        assert_eq!(
            hash(&encode(&PyString::Utf8("\u{4e2d}".into())).2),
            1216952446211864180
        );
        assert_eq!(hash(b""), 0);
    }
}
