//! Changes of representation.
//!
//! The common case stands in line; the rest is a call. Boxing an int makes a value of its own, so that the
//! operand stays the reader's, unless the instruction consumes it.

use molt_abi::functions::RuntimeFn;
use molt_abi::value::{FLOAT_OFFSET, INT_CHECK, NAN_MASK, TAG_INT, TAG_SPECIAL};
use molt_tir::ir::{Repr, Value};

use super::code::gives;
use super::function::{Dest, Emitter, Operand};
use super::outlined::Outlined;
use crate::object::ValType;

impl Emitter<'_, '_> {
    pub fn box_(&mut self, v: Value, consumed: &[Value]) {
        match self.repr(v) {
            Repr::Boxed => self.push(v),
            Repr::F64 => self.box_float(v),
            Repr::Int | Repr::I64 => self.box_int(v, consumed.contains(&v)),
            Repr::Bool => {
                self.push(v);
                self.code
                    .i()
                    .i64_extend_i32_u()
                    .i64_const(TAG_SPECIAL as i64)
                    .i64_or();
            }
            Repr::Ptr(_) => {
                self.push(v);
                self.code.i().i64_extend_i32_u();
            }
            Repr::Raw => self.wrong("a raw number has no boxed form"),
        }
    }

    /// A NaN is boxed with its sign and what is its identity.
    fn box_float(&mut self, v: Value) {
        if !self.hot {
            self.push(v);
            return self.call_outlined(Outlined::BoxFloat);
        }
        let exist = self.cx.floats_exist();
        self.code.address(exist);
        self.code.i().drop();
        let x = self.operand(v);
        self.get(x);
        self.code.i().i64_reinterpret_f64();
        self.code.i().i64_const(-1).i64_const(NAN_MASK as i64);
        self.get(x);
        self.get(x);
        self.code
            .i()
            .f64_eq()
            .select()
            .i64_and()
            .i64_const(FLOAT_OFFSET as i64)
            .i64_add();
        self.done(x);
    }

    fn box_int(&mut self, v: Value, owned: bool) {
        let slow = match (self.repr(v), owned) {
            (Repr::I64, _) => Outlined::BoxI64,
            (_, true) => Outlined::BoxOwnedInt,
            (_, false) => Outlined::BoxInt,
        };
        if !self.hot {
            self.push(v);
            return self.call_outlined(slow);
        }
        let n = self.operand(v);
        self.get(n);
        self.code
            .i()
            .i64_const(16)
            .i64_shl()
            .i64_const(16)
            .i64_shr_s();
        self.get(n);
        self.code.i().i64_eq();
        self.if_usual(gives(ValType::I64));
        self.get(n);
        self.code.i().i64_const(TAG_INT as i64).i64_or();
        self.else_();
        self.get(n);
        self.call_outlined(slow);
        self.end();
        self.done(n);
    }

    /// An int that is known to fit inline.
    pub fn box_small(&mut self, v: Value) {
        self.push(v);
        self.code.i().i64_const(TAG_INT as i64).i64_or();
    }

    /// What is known to be an inline int.
    pub fn unbox_small(&mut self, v: Value) {
        self.push(v);
        self.code
            .i()
            .i64_const(16)
            .i64_shl()
            .i64_const(16)
            .i64_shr_s();
    }

    pub fn unbox(&mut self, v: Value, result: Option<Repr>, consumed: &[Value]) {
        match result {
            Some(repr @ (Repr::Int | Repr::I64)) => {
                self.unbox_int(v, repr, consumed.contains(&v));
            }
            Some(Repr::F64) => {
                self.push(v);
                self.code
                    .i()
                    .i64_const(FLOAT_OFFSET as i64)
                    .i64_sub()
                    .f64_reinterpret_i64();
            }
            Some(Repr::Bool) => {
                self.push(v);
                self.code.i().i32_wrap_i64().i32_const(1).i32_and();
            }
            Some(Repr::Ptr(_) | Repr::Raw) => {
                self.push(v);
                self.code.i().i32_wrap_i64();
            }
            Some(Repr::Boxed) | None => self.push(v),
        }
    }

    fn unbox_int(&mut self, v: Value, repr: Repr, owned: bool) {
        let slow = match (repr, owned) {
            (Repr::I64, true) => Outlined::UnboxOwnedClamped,
            (Repr::I64, false) => Outlined::UnboxClamped,
            (_, true) => Outlined::UnboxOwnedInt,
            (_, false) => Outlined::UnboxInt,
        };
        if !self.hot {
            self.push(v);
            return self.call_outlined(slow);
        }
        let x = self.operand(v);
        self.get(x);
        // The tag of ints is all ones.
        self.code
            .i()
            .i64_const(48)
            .i64_shr_s()
            .i64_const(-1)
            .i64_eq();
        self.if_usual(gives(ValType::I64));
        self.get(x);
        self.code
            .i()
            .i64_const(16)
            .i64_shl()
            .i64_const(16)
            .i64_shr_s();
        self.else_();
        self.get(x);
        self.call_outlined(slow);
        self.end();
        self.done(x);
    }

    pub fn convert(&mut self, v: Value, result: Option<Repr>) {
        self.push(v);
        match (self.repr(v), result) {
            (Repr::Bool, Some(Repr::Int | Repr::I64)) => {
                self.code.i().i64_extend_i32_u();
            }
            (Repr::Int | Repr::I64, Some(Repr::Int | Repr::I64))
            | (Repr::Ptr(_), Some(Repr::Ptr(_)))
            | (_, None) => {}
            (a, Some(b)) if a == b => {}
            _ => self.wrong("a conversion between unrelated representations"),
        }
    }

    /// Pushes whether the `Int` is a handle.
    pub fn is_handle(&mut self, n: Operand) {
        self.get(n);
        self.i64(INT_CHECK);
        self.code.i().i64_add().i64_const(0).i64_lt_s();
    }

    pub fn i64_to_int(&mut self, v: Value) {
        let n = self.operand(v);
        self.is_handle(n);
        self.if_rare(gives(ValType::I64));
        self.get(n);
        self.call_outlined(Outlined::WideInt);
        self.else_();
        self.get(n);
        self.end();
        self.done(n);
    }

    pub fn clamp(&mut self, v: Value, consumed: &[Value]) {
        if self.repr(v) == Repr::I64 {
            return self.push(v);
        }
        let n = self.operand(v);
        self.is_handle(n);
        self.if_rare(gives(ValType::I64));
        self.get(n);
        self.call_outlined(Outlined::ClampInt);
        if consumed.contains(&v) {
            self.get(n);
            self.call_outlined(Outlined::ReleaseInt);
        }
        self.else_();
        self.get(n);
        self.end();
        self.done(n);
    }

    pub fn int_to_float(&mut self, v: Value, check: bool, dest: Dest) {
        if !check || self.repr(v) == Repr::I64 || self.const_int(v).is_some() {
            self.push(v);
            self.code.i().f64_convert_i64_s();
            return self.store(dest);
        }
        let n = self.operand(v);
        let t = self.temp(ValType::F64);
        self.is_handle(n);
        self.if_rare(gives(ValType::F64));
        self.get(n);
        self.call_row(RuntimeFn::int_to_float);
        self.code.i().local_set(t);
        self.check_float(t);
        self.code.i().local_get(t);
        self.else_();
        self.get(n);
        self.code.i().f64_convert_i64_s();
        self.end();
        self.give_back(ValType::F64, t);
        self.done(n);
        self.store(dest);
    }
}
