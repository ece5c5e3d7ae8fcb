//! The chain of running functions, kept only in programs that may ask for it (`warnings.warn`, `sys._getframe`, ...).
//!
//! Takes nothing; gives each function of the user a record at the start of its frame on the shadow stack: the caller's
//! record and the place of the call that runs. Programs that never ask have none of it.

use molt_abi::functions::data;
use molt_tir::ir::{Managed, Op, Program, PyString, Static};

use super::code::{Address, I32_LOAD, I32_STORE, mem};
use super::function::Emitter;
use crate::records::Records;

/// Bytes of a record: the caller's record, the place.
pub const RECORD: u32 = 8;

/// Whether the program may look at the chain.
pub fn are_asked_for(program: &Program<Managed>, records: &Records) -> bool {
    let asks =
        |module: &str, name: &str| module == "_frames" || (module, name) == ("sys", "_getframe");
    let named = |s: &Static| match s {
        Static::External(module, name) => asks(module, name),
        // The name of an attribute that is looked up.
        Static::Str(PyString::Utf8(name)) => name == "_getframe",
        _ => false,
    };
    let entries: Vec<&str> = records
        .functions
        .iter()
        .filter(|r| asks(&r.module, &r.name))
        .flat_map(|r| [r.direct.as_str(), r.generic.as_str()])
        .collect();
    let called =
        |op: &Op| matches!(op, Op::External { symbol, .. } if entries.contains(&symbol.as_str()));
    program.statics.iter().any(named)
        || program
            .functions
            .iter()
            .flat_map(|f| &f.blocks)
            .flat_map(|b| &b.insts)
            .any(|i| called(&i.op))
}

impl Emitter<'_, '_> {
    /// Puts the record on the chain; the frame stands.
    pub fn enter_frame(&mut self, frame: u32) {
        let chain = self.cx.extern_data(data::FRAMES);
        self.code.i().local_get(frame).i32_const(0);
        self.code.access(I32_LOAD, 2, chain);
        self.code.i().i32_store(mem(0, 2));
        self.code
            .i()
            .local_get(frame)
            .i32_const(0)
            .i32_store(mem(4, 2));
        self.code.i().i32_const(0).local_get(frame);
        self.code.access(I32_STORE, 2, chain);
    }

    /// Takes it off again.
    pub fn leave_frame(&mut self, frame: u32) {
        let chain = self.cx.extern_data(data::FRAMES);
        self.code.i().i32_const(0).local_get(frame);
        self.code.i().i32_load(mem(0, 2));
        self.code.access(I32_STORE, 2, chain);
    }

    /// Pushes the address of the place under emission; 0 where none is known.
    pub fn push_place(&mut self) {
        let Some(span) = self.site.1 else {
            self.code.i().i32_const(0);
            return;
        };
        let offset = self.location_offset(span);
        let table = self.table_address();
        self.code.address(Address {
            addend: table.addend + offset as i32,
            ..table
        });
    }

    /// What is called next is called from the place under emission.
    pub fn note_place(&mut self) {
        let (Some(_), Some(span)) = self.site else {
            return;
        };
        if !self.framed {
            return;
        }
        let offset = self.location_offset(span);
        let table = self.table_address();
        let frame = self.frame_local();
        self.code.i().local_get(frame);
        self.code.address(Address {
            addend: table.addend + offset as i32,
            ..table
        });
        self.code.i().i32_store(mem(4, 2));
    }
}
