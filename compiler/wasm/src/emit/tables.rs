//! Attributes of builtin types: for each type of the image the table of those that the program may name.
//!
//! Tables are patches of the image, so that a type that the program does not reach costs nothing. Entries
//! stand in the order of the records; the runtime compares names and remembers what it found.

use std::collections::{BTreeMap, BTreeSet};

use molt_abi::layouts::{self, name_entry, name_table};

use super::code::Address;
use super::context::{Context, Data};
use crate::object::{Patch, Reloc, RelocKind};
use crate::records::{GetSetRecord, MethodRecord};

enum Row<'a> {
    Method(&'a MethodRecord),
    GetSet(&'a GetSetRecord),
}

impl Context<'_> {
    /// Emits the tables of all types.
    pub fn attribute_tables(&mut self) {
        let (program, records) = (self.program, self.records);
        let named: Option<BTreeSet<&str>> = program
            .attribute_names
            .as_ref()
            .map(|names| names.iter().map(String::as_str).collect());
        let wanted = |ty: &str, name: &str| {
            program.own_computed && ty == "molt_type_object"
                || named.as_ref().is_none_or(|n| n.contains(name))
        };
        let mut types: BTreeMap<&str, Vec<(&str, Row)>> = BTreeMap::new();
        for r in records.methods.iter().filter(|r| wanted(&r.ty, &r.name)) {
            types
                .entry(&r.ty)
                .or_default()
                .push((&r.name, Row::Method(r)));
        }
        for r in records.getsets.iter().filter(|r| wanted(&r.ty, &r.name)) {
            types
                .entry(&r.ty)
                .or_default()
                .push((&r.name, Row::GetSet(r)));
        }
        for (ty, rows) in types {
            self.attribute_table(ty, &rows);
        }
    }

    fn attribute_table(&mut self, ty: &str, rows: &[(&str, Row)]) {
        // Methods belong to the type, but give nobody hold of it.
        let owner = Address {
            symbol: self.object.header_type(ty),
            addend: 0,
        };
        let mut data = Data::zeroed(8, name_table::SIZE);
        data.u32(name_table::len, rows.len() as u32);
        for (name, row) in rows {
            let at = data.grow(name_entry::SIZE);
            data.address(at + name_entry::name, self.text(name));
            let value = match row {
                Row::GetSet(r) if r.none => {
                    data.u64(at + name_entry::value, molt_abi::value::NONE);
                    continue;
                }
                Row::Method(r) => self.method(r, owner),
                Row::GetSet(r) => self.getset(r, owner),
            };
            data.address(at + name_entry::value, value);
        }
        let table = self.define(format!("$attributes.{ty}"), data);
        let reloc = Reloc {
            offset: layouts::type_::methods,
            kind: RelocKind::AddressI32,
            symbol: table.symbol,
            addend: table.addend,
        };
        self.object.patches.push(Patch {
            target: ty.to_string(),
            reloc,
        });
    }

    fn method(&mut self, r: &MethodRecord, owner: Address) -> Address {
        let kind = match r.signature.split_whitespace().next() {
            Some("@static") => "builtin_function_or_method",
            Some("@class") => "classmethod_descriptor",
            _ if r.wraps_slot => "wrapper_descriptor",
            _ => "method_descriptor",
        };
        let ty = self.type_object(kind);
        self.descriptor(
            format!("$method.{}.{}", r.ty, r.name),
            ty,
            &r.name,
            &r.text,
            &r.generic,
            owner,
        )
    }

    fn getset(&mut self, r: &GetSetRecord, owner: Address) -> Address {
        use layouts::getset as head;
        let mut data = Data::zeroed(8, head::SIZE);
        let ty = self.type_object("getset_descriptor");
        data.header(0, ty);
        data.table_slot(head::getter, self.extern_function(&r.getter));
        data.address(head::name, self.text(&r.name));
        data.address(head::owner, owner);
        if let Some(setter) = &r.setter {
            data.table_slot(head::setter, self.extern_function(setter));
        }
        self.define(format!("$getset.{}.{}", r.ty, r.name), data)
    }
}
