//! Variables: of modules, instances, cells and generators.
//!
//! Loads borrow; stores consume the new value and release the old one, last, because that may run code.

use molt_abi::layouts::{self, GENERATOR_DONE};
use molt_tir::ir::{Op, Repr, Value};

use super::code::{Address, EMPTY, I64_LOAD, I64_STORE, mem};
use super::function::Emitter;
use crate::object::ValType;

/// Offset of value number `slot` behind a head of `size` bytes.
pub fn slot_offset(size: u32, slot: u32) -> u32 {
    size + 8 * slot
}

impl Emitter<'_, '_> {
    /// Loads and stores; whether there is a result on the stack.
    pub fn memory(&mut self, op: &Op) -> bool {
        match op {
            Op::GlobalLoad(g) => {
                let at = self.cx.global(*g);
                self.load_at(at);
            }
            Op::GlobalStore(g, v) => {
                let at = self.cx.global(*g);
                return self.global_store(at, *v);
            }
            Op::SlotLoad { object, slot } => {
                self.load(*object, slot_offset(layouts::instance::SIZE, *slot))
            }
            Op::SlotStore {
                object,
                slot,
                value,
            } => {
                return self.replace(*object, slot_offset(layouts::instance::SIZE, *slot), *value);
            }
            Op::CellLoad(cell) => self.load(*cell, layouts::cell::value),
            Op::CellStore(cell, v) => return self.replace(*cell, layouts::cell::value, *v),
            Op::FreeCell { callee, index } => {
                self.push(*callee);
                self.code
                    .i()
                    .i32_load(mem(layouts::function::SIZE + 4 * index, 2));
            }
            Op::FrameLoad { frame, slot } => {
                self.load(*frame, slot_offset(layouts::generator::SIZE, *slot))
            }
            Op::FrameStore { frame, slot, value } => {
                return self.replace(*frame, slot_offset(layouts::generator::SIZE, *slot), *value);
            }
            Op::FrameSuspend { frame, state } => {
                self.push(*frame);
                self.code
                    .i()
                    .i32_const(*state as i32)
                    .i32_store(mem(layouts::generator::state, 2));
                return false;
            }
            Op::FrameState(frame) => {
                self.push(*frame);
                self.code.i().i32_load(mem(layouts::generator::state, 2));
            }
            Op::FrameFinish { frame, value } => return self.frame_finish(*frame, *value),
            _ => return self.item_op(op),
        }
        true
    }

    fn load(&mut self, object: Value, offset: u32) {
        self.push(object);
        self.code.i().i64_load(mem(offset, 3));
    }

    fn load_at(&mut self, at: Address) {
        self.code.i().i32_const(0);
        self.code.access(I64_LOAD, 3, at);
    }

    fn global_store(&mut self, at: Address, v: Value) -> bool {
        let old = self.temp(ValType::I64);
        let new = self.operand(v);
        self.load_at(at);
        self.code.i().local_set(old).i32_const(0);
        self.get(new);
        self.code.access(I64_STORE, 3, at);
        self.release_local(Repr::Boxed, old);
        self.done(new);
        self.give_back(ValType::I64, old);
        false
    }

    /// Stores a value and releases what was there before.
    fn replace(&mut self, object: Value, offset: u32, v: Value) -> bool {
        let object = self.operand(object);
        let new = self.operand(v);
        let old = self.temp(ValType::I64);
        self.get(object);
        self.code.i().i64_load(mem(offset, 3)).local_set(old);
        self.get(object);
        self.get(new);
        self.code.i().i64_store(mem(offset, 3));
        self.release_local(Repr::Boxed, old);
        self.give_back(ValType::I64, old);
        self.done(new);
        self.done(object);
        false
    }

    fn frame_finish(&mut self, frame: Value, value: Value) -> bool {
        let frame = self.operand(frame);
        let value = self.operand(value);
        self.get(frame);
        self.get(value);
        self.code.i().i64_store(mem(layouts::generator::result, 3));
        self.get(frame);
        self.code
            .i()
            .i32_const(GENERATOR_DONE as i32)
            .i32_store(mem(layouts::generator::state, 2));
        self.done(value);
        self.done(frame);
        false
    }

    /// The same as [`Emitter::when`], for what hardly ever happens.
    pub fn rarely(&mut self, then: impl FnOnce(&mut Self)) {
        self.code.unlikely();
        self.when(then);
    }

    /// `if` without a result around `then`; the condition is on the stack.
    pub fn when(&mut self, then: impl FnOnce(&mut Self)) {
        self.if_(EMPTY);
        then(self);
        self.end();
    }
}
