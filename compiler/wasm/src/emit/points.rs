//! Turns of loops that look: whether memory is short, or the user wants the program to stop.
//!
//! Both are told through the limit of the depth of calls, which calls compare anyway. Never says what there is to see.

use molt_abi::functions::{RuntimeFn, data};
use molt_tir::ir::Inst;

use super::code::{
    Address, I32_LOAD, I32_LOAD8_S, I32_LOAD16_S, I64_LOAD8_S, I64_LOAD16_S, I64_LOAD32_S, gives,
};
use super::function::{Dest, Emitter};
use crate::object::ValType;

/// Instructions that load the sign of the limit of the depth of calls, and where they find it.
const VIEWS: [(u8, u8, i32); 6] = [
    (I32_LOAD, 2, 0),
    (I32_LOAD8_S, 0, 3),
    (I32_LOAD16_S, 1, 2),
    (I64_LOAD8_S, 0, 3),
    (I64_LOAD16_S, 1, 2),
    (I64_LOAD32_S, 2, 0),
];

impl Emitter<'_, '_> {
    /// The limit of the depth of calls is below 0 where there is something to look at. The host writes there, which no
    /// engine expects: a loop that stores nothing would get what a loop around it has loaded, were it the same load.
    pub fn loop_point(&mut self, inst: &Inst, dest: Dest) {
        self.note_place();
        self.is_told();
        self.if_rare(gives(ValType::I32));
        self.call_row(RuntimeFn::loop_point);
        self.else_();
        self.code.i().i32_const(0);
        self.end();
        self.finish_row(RuntimeFn::loop_point, inst, dest);
    }

    /// The same for interrupts alone: what is called does not come back, so nothing has to survive the call.
    pub fn loop_interrupted(&mut self, inst: &Inst, dest: Dest) {
        self.note_place();
        self.is_told();
        self.rarely(|e| {
            let limit = e.cx.extern_data(data::DEPTH_LIMIT);
            let addend = limit.addend + data::ASKED as i32;
            e.i32(0);
            e.code.access(I32_LOAD8_S, 0, Address { addend, ..limit });
            e.i32(1);
            e.code.i().i32_eq();
            e.rarely(|e| {
                e.call_row(RuntimeFn::loop_interrupted);
                e.code.i().drop();
                e.raise();
            });
        });
        if !inst.results.is_empty() {
            self.i32(0);
            self.store(dest);
        }
    }

    /// Pushes whether there is something to look at.
    fn is_told(&mut self) {
        let (load, align, at) = VIEWS[self.points % VIEWS.len()];
        self.points += 1;
        let limit = self.cx.extern_data(data::DEPTH_LIMIT);
        let addend = limit.addend + at;
        self.code.i().i32_const(0);
        self.code.access(load, align, Address { addend, ..limit });
        if load < I64_LOAD8_S {
            self.code.i().i32_const(0).i32_lt_s();
        } else {
            self.code.i().i64_const(0).i64_lt_s();
        }
    }
}
