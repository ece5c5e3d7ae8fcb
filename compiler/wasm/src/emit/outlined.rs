//! Small functions that the emitter writes once for a program: slow paths and cold reference counts.
//!
//! Each is named `$<name>` and is there only if something calls it.

use molt_abi::functions::RuntimeFn;
use molt_abi::value::{FLOAT_OFFSET, INT_CHECK, INT_HANDLE_BASE, NAN_MASK, TAG_INT};

use super::code::{Code, EMPTY, gives, mem};
use super::context::Context;
use super::function::{Emitter, declare_locals};
use crate::object::{FunctionDef, SymbolKind, ValType};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outlined {
    Retain,
    RetainObject,
    RetainInt,
    Release,
    ReleaseObject,
    ReleaseInt,
    /// A float to a value.
    BoxFloat,
    /// An `Int` to a value of its own.
    BoxInt,
    /// The same, and the operand's owner ends.
    BoxOwnedInt,
    /// Any 64-bit number to a value.
    BoxI64,
    /// An int or bool to an `Int` of its own.
    UnboxInt,
    UnboxOwnedInt,
    /// An int or bool to a number clamped as by `ClampInt`.
    UnboxClamped,
    UnboxOwnedClamped,
    /// A number outside the range of `Int` to a handle.
    WideInt,
    /// A handle to the end of the range that it lies beyond.
    ClampInt,
    /// The product of any two `Int`s.
    Product,
}

impl Emitter<'_, '_> {
    pub fn call_outlined(&mut self, which: Outlined) {
        let symbol = self.cx.outlined(which);
        self.code.call(symbol);
    }
}

/// Parameters and results.
fn signature(which: Outlined) -> (&'static [ValType], &'static [ValType]) {
    use ValType::{F64, I32, I64};
    match which {
        Outlined::Retain | Outlined::RetainInt | Outlined::Release | Outlined::ReleaseInt => {
            (&[I64], &[])
        }
        Outlined::RetainObject | Outlined::ReleaseObject => (&[I32], &[]),
        Outlined::BoxFloat => (&[F64], &[I64]),
        Outlined::Product => (&[I64, I64], &[I64]),
        _ => (&[I64], &[I64]),
    }
}

impl Context<'_> {
    pub fn outlined(&mut self, which: Outlined) -> crate::object::SymbolId {
        if let Some(&symbol) = self.outlined.get(&which) {
            return symbol;
        }
        let symbol = self
            .object
            .declare(format!("${which:?}"), SymbolKind::ExternFunction);
        self.outlined.insert(which, symbol);
        self.wanted.push(which);
        symbol
    }

    /// Emits those that were called for, and what they call for.
    pub fn emit_outlined(&mut self) {
        while let Some(which) = self.wanted.pop() {
            let (params, results) = signature(which);
            let mut code = Code::default();
            // One temporary of each type that any of them needs, behind the parameters.
            declare_locals(&mut code, &[ValType::I32, ValType::I64]);
            let (p, t) = (params.len() as u32, params.len() as u32 + 1);
            match which {
                Outlined::Retain | Outlined::RetainObject => self.emit_retain(&mut code, which, p),
                Outlined::Release | Outlined::ReleaseObject => {
                    self.emit_release(&mut code, which, p)
                }
                Outlined::RetainInt => self.emit_handle(&mut code, RuntimeFn::int_retain),
                Outlined::ReleaseInt => self.emit_handle(&mut code, RuntimeFn::int_release),
                Outlined::BoxFloat => {
                    code.address(self.floats_exist());
                    code.i().drop();
                    emit_box_float(&mut code);
                }
                Outlined::BoxInt | Outlined::BoxOwnedInt | Outlined::BoxI64 => {
                    self.emit_box(&mut code, which)
                }
                Outlined::UnboxInt | Outlined::UnboxOwnedInt => {
                    self.emit_unbox(&mut code, which, t)
                }
                Outlined::UnboxClamped => self.emit_unbox_clamped(&mut code, Outlined::UnboxInt, t),
                Outlined::UnboxOwnedClamped => {
                    self.emit_unbox_clamped(&mut code, Outlined::UnboxOwnedInt, t)
                }
                Outlined::WideInt => self.emit_wide(&mut code, t),
                Outlined::ClampInt => self.emit_clamp(&mut code),
                Outlined::Product => self.emit_product(&mut code),
            }
            code.i().end();
            let ty = self.func_type(params, results);
            self.object.define_function(FunctionDef {
                symbol: self.outlined[&which],
                debug_name: format!("${which:?}"),
                ty,
                body: code.bytes,
                relocs: code.relocs,
                hints: code.hints,
            });
        }
    }

    fn row(&mut self, code: &mut Code, function: RuntimeFn) {
        let symbol = self.runtime(function);
        code.call(symbol);
    }

    /// Leaves the address of the object in local `p`, or returns where there is none.
    fn object_of(&mut self, code: &mut Code, which: Outlined, boxed: bool, p: u32) {
        debug_assert!(signature(which).0.len() == 1);
        code.i().local_get(0);
        if boxed {
            code.i()
                .i64_const(1)
                .i64_sub()
                .i64_const(32)
                .i64_shr_u()
                .i64_eqz()
                .i32_eqz();
            code.i()
                .if_(EMPTY)
                .return_()
                .end()
                .local_get(0)
                .i32_wrap_i64();
        }
        code.i().local_set(p);
    }

    fn emit_retain(&mut self, code: &mut Code, which: Outlined, p: u32) {
        self.object_of(code, which, which == Outlined::Retain, p);
        code.i()
            .local_get(p)
            .local_get(p)
            .i32_load(mem(0, 2))
            .i32_const(1)
            .i32_add()
            .i32_store(mem(0, 2));
    }

    fn emit_release(&mut self, code: &mut Code, which: Outlined, p: u32) {
        self.object_of(code, which, which == Outlined::Release, p);
        code.i()
            .local_get(p)
            .local_get(p)
            .i32_load(mem(0, 2))
            .i32_const(1)
            .i32_sub()
            .i32_store(mem(0, 2));
        code.i()
            .local_get(p)
            .i32_load(mem(0, 2))
            .i32_eqz()
            .if_(EMPTY)
            .local_get(p);
        self.row(code, RuntimeFn::dealloc);
        code.i().end();
    }

    /// Calls the row if the parameter is a handle.
    fn emit_handle(&mut self, code: &mut Code, row: RuntimeFn) {
        handle_test(code);
        code.i().if_(EMPTY).local_get(0);
        self.row(code, row);
        code.i().end();
    }

    fn emit_box(&mut self, code: &mut Code, which: Outlined) {
        code.i()
            .local_get(0)
            .i64_const(16)
            .i64_shl()
            .i64_const(16)
            .i64_shr_s()
            .local_get(0)
            .i64_eq();
        code.i()
            .if_(EMPTY)
            .local_get(0)
            .i64_const(TAG_INT as i64)
            .i64_or()
            .return_()
            .end();
        if which != Outlined::BoxInt {
            handle_test(code);
            code.i().if_(EMPTY).local_get(0);
            if which == Outlined::BoxI64 {
                let wide = self.outlined(Outlined::WideInt);
                code.call(wide);
            }
            // The value takes over the handle's object.
            code.i()
                .i64_const(INT_HANDLE_BASE)
                .i64_sub()
                .return_()
                .end();
        }
        code.i().local_get(0);
        self.row(code, RuntimeFn::int_box);
    }

    fn emit_unbox(&mut self, code: &mut Code, which: Outlined, t: u32) {
        code.i()
            .local_get(0)
            .i64_const(48)
            .i64_shr_s()
            .i64_const(-1)
            .i64_eq()
            .if_(EMPTY);
        code.i()
            .local_get(0)
            .i64_const(16)
            .i64_shl()
            .i64_const(16)
            .i64_shr_s()
            .return_()
            .end();
        // Singletons: a bool's low bit is its number.
        code.i()
            .local_get(0)
            .i64_const(48)
            .i64_shr_u()
            .i64_const(1)
            .i64_eq()
            .if_(EMPTY);
        code.i().local_get(0).i64_const(1).i64_and().return_().end();
        code.i().local_get(0);
        self.row(code, RuntimeFn::int_unbox);
        if which == Outlined::UnboxOwnedInt {
            let release = self.outlined(Outlined::Release);
            code.i().local_set(t).local_get(0);
            code.call(release);
            code.i().local_get(t);
        }
    }

    /// Unboxes, and where that gives a handle, clamps and gives it up.
    fn emit_unbox_clamped(&mut self, code: &mut Code, unbox: Outlined, t: u32) {
        let unbox = self.outlined(unbox);
        code.i().local_get(0);
        code.call(unbox);
        code.i().local_set(0).local_get(0).local_set(t);
        handle_test(code);
        code.i().if_(EMPTY);
        self.emit_clamp(code);
        code.i().local_set(t).local_get(0);
        self.row(code, RuntimeFn::int_release);
        code.i().end().local_get(t);
    }

    /// `(n >> 32) * 2**32 + (n & 0xFFFF_FFFF)`: the parts are in range, the sum is made by the runtime.
    fn emit_wide(&mut self, code: &mut Code, t: u32) {
        let release = self.outlined(Outlined::ReleaseInt);
        code.i()
            .local_get(0)
            .i64_const(32)
            .i64_shr_s()
            .i64_const(1 << 32);
        self.row(code, RuntimeFn::int_mul);
        code.i()
            .local_tee(t)
            .local_get(0)
            .i64_const(0xFFFF_FFFF)
            .i64_and();
        self.row(code, RuntimeFn::int_add);
        code.i().local_set(0).local_get(t);
        code.call(release);
        code.i().local_get(0);
    }

    fn emit_clamp(&mut self, code: &mut Code) {
        code.i().local_get(0);
        self.row(code, RuntimeFn::int_clamp);
    }

    /// The product of the floats tells whether that of the ints is far from the end of the range: both
    /// factors and the product are exact to 2^-52. Handles are too large, but for a factor 0, where it is right.
    fn emit_product(&mut self, code: &mut Code) {
        let limit = (INT_CHECK as f64) * (1.0 - 1e-12);
        code.i()
            .local_get(0)
            .f64_convert_i64_s()
            .local_get(1)
            .f64_convert_i64_s()
            .f64_mul()
            .f64_abs();
        code.i()
            .f64_const(limit.into())
            .f64_lt()
            .if_(gives(ValType::I64));
        code.i()
            .local_get(0)
            .local_get(1)
            .i64_mul()
            .else_()
            .local_get(0)
            .local_get(1);
        self.row(code, RuntimeFn::int_mul);
        code.i().end();
    }
}

/// Pushes whether the first parameter is a handle, or out of the range of `Int`.
fn handle_test(code: &mut Code) {
    code.i()
        .local_get(0)
        .i64_const(INT_CHECK)
        .i64_add()
        .i64_const(0)
        .i64_lt_s();
}

fn emit_box_float(code: &mut Code) {
    code.i()
        .local_get(0)
        .i64_reinterpret_f64()
        .i64_const(-1)
        .i64_const(NAN_MASK as i64);
    code.i()
        .local_get(0)
        .local_get(0)
        .f64_eq()
        .select()
        .i64_and()
        .i64_const(FLOAT_OFFSET as i64)
        .i64_add();
}
