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
        let (load, align, at) = VIEWS[self.points % VIEWS.len()];
        self.points += 1;
        let limit = self.cx.extern_data(data::DEPTH_LIMIT);
        let addend = limit.addend + at;
        self.note_place();
        self.code.i().i32_const(0);
        self.code.access(load, align, Address { addend, ..limit });
        if load < I64_LOAD8_S {
            self.code.i().i32_const(0).i32_lt_s();
        } else {
            self.code.i().i64_const(0).i64_lt_s();
        }
        self.if_rare(gives(ValType::I32));
        self.call_row(RuntimeFn::loop_point);
        self.else_();
        self.code.i().i32_const(0);
        self.end();
        self.finish_row(RuntimeFn::loop_point, inst, dest);
    }
}
