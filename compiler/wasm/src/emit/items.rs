//! Items of lists, tuples, bytes and strings at valid indices; lengths; appending.

use molt_abi::functions::RuntimeFn;
use molt_abi::layouts::{self, STR_KIND_MASK};
use molt_tir::ir::{Kind, Op, Repr, Value};

use super::calls::Sentinel;
use super::code::{gives, mem};
use super::function::{Dest, Emitter, Operand};
use crate::object::ValType;

/// Bytes of a value.
const VALUE: i64 = 8;

impl Emitter<'_, '_> {
    /// Operations on items; whether there is a result on the stack.
    pub fn item_op(&mut self, op: &Op) -> bool {
        match op {
            Op::Len(v) => {
                let kind = self.kind(*v);
                self.push(*v);
                self.length(kind);
            }
            Op::Index {
                object,
                index,
                kind,
                check,
                negative,
            } => {
                self.index(*object, *index, *kind, *check, *negative);
            }
            Op::ItemLoad { object, index } => {
                let offset = self.item_address(*object, *index);
                self.code.i().i64_load(mem(offset, 3));
            }
            Op::ItemSwap {
                object,
                left,
                right,
            } => {
                self.item_swap(*object, *left, *right);
                return false;
            }
            Op::ItemStore {
                object,
                index,
                value,
            } => {
                self.item_store(*object, *index, *value);
                return false;
            }
            Op::ByteLoad { object, index } => {
                self.push(*object);
                self.push(*index);
                self.code
                    .i()
                    .i32_wrap_i64()
                    .i32_add()
                    .i64_load8_u(mem(layouts::bytes::SIZE, 0));
            }
            Op::CharLoad { object, index } => self.char_load(*object, *index),
            Op::ListAppend { list, value } => {
                self.list_append(*list, *value);
                return false;
            }
            _ => return false,
        }
        true
    }

    fn kind(&self, v: Value) -> Kind {
        match self.repr(v) {
            Repr::Ptr(kind) => kind,
            _ => Kind::Other,
        }
    }

    /// Number of items of the object on the stack.
    fn length(&mut self, kind: Kind) {
        let offset = match kind {
            Kind::List => layouts::list::len,
            Kind::Tuple => layouts::tuple::len,
            Kind::Str => layouts::str::len,
            Kind::Bytes => layouts::bytes::len,
            _ => return self.wrong("the length of an object of unknown layout"),
        };
        self.code.i().i64_load32_u(mem(offset, 2));
    }

    fn index(&mut self, object: Value, index: Value, kind: u32, check: bool, negative: bool) {
        let constant = self.const_int(index);
        let negative = negative && constant.is_none_or(|n| n < 0);
        if !check && !negative {
            // Only its effects count.
            if self.is_waiting(object) {
                let object = self.operand(object);
                self.done(object);
            }
            return self.push(index);
        }
        let of = self.kind(object);
        let object = self.operand(object);
        let index = self.operand(index);
        let at = self.temp(ValType::I64);
        let len = self.temp(ValType::I64);
        self.get(object);
        self.length(of);
        self.code.i().local_set(len);
        self.get(index);
        if negative {
            match constant {
                Some(_) => drop(self.code.i().local_get(len).i64_add()),
                // Adds the length where the sign bit is set.
                None => {
                    self.get(index);
                    self.code
                        .i()
                        .i64_const(63)
                        .i64_shr_s()
                        .local_get(len)
                        .i64_and()
                        .i64_add();
                }
            }
        }
        if check {
            self.code.i().local_tee(at).local_get(len).i64_ge_u();
            self.rarely(|e| {
                e.i32(kind as i32);
                e.get(index);
                e.call_row(RuntimeFn::raise_index_error);
                e.raise();
            });
            self.code.i().local_get(at);
        }
        self.give_back(ValType::I64, len);
        self.give_back(ValType::I64, at);
        self.done(index);
        self.done(object);
    }

    /// Pushes a base address; gives the offset of the item behind it.
    fn item_address(&mut self, object: Value, index: Value) -> u32 {
        let list = self.kind(object) == Kind::List;
        self.push(object);
        if list {
            self.code.i().i32_load(mem(layouts::list::items, 2));
        }
        let start = if list { 0 } else { layouts::tuple::SIZE };
        if let Some(n) = self.const_int(index)
            && (0..1 << 20).contains(&n)
        {
            return start + (n * VALUE) as u32;
        }
        self.push(index);
        self.code
            .i()
            .i32_wrap_i64()
            .i32_const(3)
            .i32_shl()
            .i32_add();
        start
    }

    fn item_swap(&mut self, object: Value, left: Value, right: Value) {
        let object = self.operand(object);
        let places = [left, right].map(|v| self.operand(v));
        let addresses = places.map(|index| {
            let at = self.temp(ValType::I32);
            self.get(object);
            self.code.i().i32_load(mem(layouts::list::items, 2));
            self.get(index);
            let mut i = self.code.i();
            i.i32_wrap_i64().i32_const(3).i32_shl().i32_add();
            i.local_set(at);
            at
        });
        let [a, b] = addresses;
        let item = self.temp(ValType::I64);
        let mut i = self.code.i();
        i.local_get(a).i64_load(mem(0, 3)).local_set(item);
        i.local_get(a).local_get(b).i64_load(mem(0, 3));
        i.i64_store(mem(0, 3));
        i.local_get(b).local_get(item).i64_store(mem(0, 3));
        self.give_back(ValType::I64, item);
        addresses
            .into_iter()
            .for_each(|at| self.give_back(ValType::I32, at));
        places.into_iter().rev().for_each(|o| self.done(o));
        self.done(object);
    }

    fn item_store(&mut self, object: Value, index: Value, value: Value) {
        let at = self.temp(ValType::I32);
        let old = self.temp(ValType::I64);
        // The base may not be kept across evaluation of the value, which may move the items.
        let list = self.kind(object) == Kind::List;
        let object = self.operand(object);
        let index = self.operand(index);
        let value = self.operand(value);
        self.get(object);
        if list {
            self.code.i().i32_load(mem(layouts::list::items, 2));
        }
        self.get(index);
        self.code
            .i()
            .i32_wrap_i64()
            .i32_const(3)
            .i32_shl()
            .i32_add()
            .local_tee(at);
        let start = if list { 0 } else { layouts::tuple::SIZE };
        self.code
            .i()
            .i64_load(mem(start, 3))
            .local_set(old)
            .local_get(at);
        self.get(value);
        self.code.i().i64_store(mem(start, 3));
        self.release_local(Repr::Boxed, old);
        self.done(value);
        self.done(index);
        self.done(object);
        self.give_back(ValType::I64, old);
        self.give_back(ValType::I32, at);
    }

    fn char_load(&mut self, object: Value, index: Value) {
        let object = self.operand(object);
        let index = self.operand(index);
        let width = self.temp(ValType::I32);
        self.get(object);
        self.code
            .i()
            .i32_load(mem(layouts::str::flags, 2))
            .i32_const(STR_KIND_MASK as i32)
            .i32_and();
        self.code.i().local_tee(width).i32_eqz();
        self.if_(gives(ValType::I64));
        self.char_address(object, index, 0);
        self.code.i().i64_load8_u(mem(layouts::str::SIZE, 0));
        self.else_();
        self.code.i().local_get(width).i32_const(1).i32_eq();
        self.if_(gives(ValType::I64));
        self.char_address(object, index, 1);
        self.code.i().i64_load16_u(mem(layouts::str::SIZE, 1));
        self.else_();
        self.char_address(object, index, 2);
        self.code.i().i64_load32_u(mem(layouts::str::SIZE, 2));
        self.end();
        self.end();
        self.give_back(ValType::I32, width);
        self.done(index);
        self.done(object);
    }

    fn char_address(&mut self, object: Operand, index: Operand, shift: i32) {
        self.get(object);
        self.get(index);
        self.code.i().i32_wrap_i64();
        if shift != 0 {
            self.code.i().i32_const(shift).i32_shl();
        }
        self.code.i().i32_add();
    }

    fn list_append(&mut self, list: Value, value: Value) {
        let list = self.operand(list);
        let value = self.operand(value);
        let len = self.temp(ValType::I32);
        self.get(list);
        self.code
            .i()
            .i32_load(mem(layouts::list::len, 2))
            .local_tee(len);
        self.get(list);
        self.code
            .i()
            .i32_load(mem(layouts::list::capacity, 2))
            .i32_lt_u();
        self.if_usual(super::code::EMPTY);
        self.get(list);
        self.code.i().i32_load(mem(layouts::list::items, 2));
        self.code
            .i()
            .local_get(len)
            .i32_const(3)
            .i32_shl()
            .i32_add();
        self.get(value);
        self.code.i().i64_store(mem(0, 3));
        self.get(list);
        self.code
            .i()
            .local_get(len)
            .i32_const(1)
            .i32_add()
            .i32_store(mem(layouts::list::len, 2));
        self.else_();
        self.get(list);
        self.get(value);
        self.call_row(RuntimeFn::list_append);
        self.finish_call(Some(Sentinel::NonZero), ValType::I32, Dest::Drop);
        self.end();
        self.give_back(ValType::I32, len);
        self.done(value);
        self.done(list);
    }

    /// A fault of an earlier stage: noted, and code that never runs well stands in its place.
    pub fn wrong(&mut self, what: &str) {
        let f = self.f;
        self.cx.fail(&f.name, what);
        self.code.i().unreachable();
    }
}
