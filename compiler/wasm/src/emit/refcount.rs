//! Owners: one more, one less.
//!
//! In line where the code is hot, else through one shared function of the program. A `Boxed` value may be NULL or
//! no object; static objects count like others.

use molt_abi::functions::RuntimeFn;
use molt_tir::ir::{Repr, Value};

use super::RefcountCode;
use super::code::mem;
use super::function::{Emitter, Operand};
use super::outlined::Outlined;
use crate::object::ValType;

impl Emitter<'_, '_> {
    fn in_line(&self) -> bool {
        self.hot && self.cx.options.refcounts == RefcountCode::Inline
    }

    pub fn retain(&mut self, v: Value) {
        if self.uncounted(v) {
            return;
        }
        let repr = self.repr(v);
        if !self.in_line() {
            return self.retain_shared(v, repr);
        }
        let x = self.operand(v);
        if repr == Repr::Int {
            self.is_handle(x);
            self.rarely(|e| {
                e.get(x);
                e.call_outlined(Outlined::RetainInt);
            });
            return self.done(x);
        }
        if repr == Repr::Boxed {
            let Some(local) = x.local() else { return };
            self.is_object(local);
            self.when(|e| {
                let p = e.temp(ValType::I32);
                e.get(x);
                e.code.i().i32_wrap_i64().local_tee(p).local_get(p);
                e.code
                    .i()
                    .i32_load(mem(0, 2))
                    .i32_const(1)
                    .i32_add()
                    .i32_store(mem(0, 2));
                e.give_back(ValType::I32, p);
            });
        } else {
            self.get(x);
            self.get(x);
            self.code
                .i()
                .i32_load(mem(0, 2))
                .i32_const(1)
                .i32_add()
                .i32_store(mem(0, 2));
        }
        self.done(x);
    }

    fn retain_shared(&mut self, v: Value, repr: Repr) {
        self.push(v);
        self.call_outlined(match repr {
            Repr::Boxed => Outlined::Retain,
            Repr::Int => Outlined::RetainInt,
            _ => Outlined::RetainObject,
        });
    }

    pub fn release(&mut self, v: Value) {
        if self.uncounted(v) {
            return;
        }
        let repr = self.repr(v);
        if !self.in_line() {
            self.push(v);
            return self.release_shared(repr);
        }
        let x = self.operand(v);
        if let Some(local) = x.local() {
            self.release_local(repr, local);
        }
        self.done(x);
    }

    /// Releases on a side exit.
    pub fn release_cold(&mut self, v: Value) {
        if !self.uncounted(v) {
            self.push(v);
            self.release_shared(self.repr(v));
        }
    }

    fn release_shared(&mut self, repr: Repr) {
        self.call_outlined(match repr {
            Repr::Boxed => Outlined::Release,
            Repr::Int => Outlined::ReleaseInt,
            _ => Outlined::ReleaseObject,
        });
    }

    /// Releases what the local holds.
    pub fn release_local(&mut self, repr: Repr, local: u32) {
        if !self.in_line() {
            self.code.i().local_get(local);
            return self.release_shared(repr);
        }
        if repr == Repr::Int {
            self.is_handle(Operand::Local(local));
            return self.rarely(|e| {
                e.code.i().local_get(local);
                e.release_shared(repr);
            });
        }
        if repr != Repr::Boxed {
            return self.decrement(local);
        }
        self.is_object(local);
        self.when(|e| {
            let p = e.temp(ValType::I32);
            e.code.i().local_get(local).i32_wrap_i64().local_set(p);
            e.decrement(p);
            e.give_back(ValType::I32, p);
        });
    }

    fn decrement(&mut self, object: u32) {
        let n = self.temp(ValType::I32);
        self.code
            .i()
            .local_get(object)
            .local_get(object)
            .i32_load(mem(0, 2));
        self.code
            .i()
            .i32_const(1)
            .i32_sub()
            .local_tee(n)
            .i32_store(mem(0, 2))
            .local_get(n)
            .i32_eqz();
        self.when(|e| {
            e.code.i().local_get(object);
            e.call_row(RuntimeFn::dealloc);
        });
        self.give_back(ValType::I32, n);
    }
}

impl Operand {
    /// The local that holds it, unless it is a constant.
    pub fn local(self) -> Option<u32> {
        match self {
            Operand::Constant(_) => None,
            Operand::Local(l) | Operand::Temp(l, _) => Some(l),
        }
    }
}
