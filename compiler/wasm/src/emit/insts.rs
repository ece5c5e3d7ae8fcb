//! Which family emits an operation.
//!
//! Every operation evaluates its operands once, in the order in which `Op::visit` gives them.

use molt_tir::ir::{Op, Value};

use super::function::{Dest, Emitter};
use super::plan::is_constant;

impl Emitter<'_, '_> {
    /// Emits instruction `i` of block `b`; its result goes to `dest`.
    pub fn inst(&mut self, b: usize, i: usize, dest: Dest) {
        let f = self.f;
        let inst = &f.blocks[b].insts[i];
        self.site = (self.flow.sites[b][i], inst.place);
        let result = inst.results.first().map(|r| self.repr(*r));
        match &inst.op {
            Op::Box(v) => self.box_(*v, &inst.consumed),
            Op::Unbox(v) => self.unbox(*v, result, &inst.consumed),
            Op::BoxSmall(v) => self.box_small(*v),
            Op::UnboxSmall(v) => self.unbox_small(*v),
            Op::Convert(v) => self.convert(*v, result),
            Op::I64ToInt(v) => self.i64_to_int(*v),
            Op::ClampInt(v) => self.clamp(*v, &inst.consumed),
            Op::IntToFloat { value, check } => return self.int_to_float(*value, *check, dest),
            Op::RawToI64(v) => {
                self.push(*v);
                self.code.i().i64_extend_i32_u();
            }
            Op::I64ToRaw(v) => {
                self.push(*v);
                self.code.i().i32_wrap_i64();
            }
            Op::Int { .. }
            | Op::IntNeg { .. }
            | Op::IntInvert { .. }
            | Op::IntCompare { .. }
            | Op::IntTruth(_) => {
                self.int_op(inst);
            }
            Op::Float { .. }
            | Op::FloatDiv { .. }
            | Op::FloatUnary { .. }
            | Op::FloatCompare { .. }
            | Op::BoolNot(_)
            | Op::BoolCompare { .. }
            | Op::RawTruth(_) => self.float_op(&inst.op),
            Op::Same(..) | Op::Test { .. } => self.question(&inst.op),
            Op::Retain(v) => return self.retain(*v),
            Op::Release(v) => return self.release(*v),
            Op::Runtime { .. }
            | Op::RuntimeArray { .. }
            | Op::Unpack { .. }
            | Op::WithEnter(_)
            | Op::Forgotten(_)
            | Op::LoadMethod { .. }
            | Op::Call { .. }
            | Op::External { .. }
            | Op::BindArguments { .. }
            | Op::MakeFunction { .. }
            | Op::MakeGenerator { .. }
            | Op::NewInstance(_)
            | Op::BigInt(_) => return self.call_op(inst, dest),
            op if is_constant(op) => return,
            op => {
                if !self.memory(op) {
                    return;
                }
            }
        }
        self.store(dest);
    }

    /// Pushes the constant that defines a value.
    pub fn push_constant(&mut self, v: Value) {
        let Some(inst) = self.def(v) else { return };
        match &inst.op {
            Op::ConstInt(n) => self.i64(*n),
            Op::ConstFloat(bits) => drop(self.code.i().f64_const(f64::from_bits(*bits).into())),
            Op::ConstBool(b) => self.i32(i32::from(*b)),
            Op::ConstBoxed(bits) => {
                if molt_abi::value::is_float(*bits) {
                    let exist = self.cx.floats_exist();
                    self.code.address(exist);
                    self.code.i().drop();
                }
                self.i64(*bits as i64)
            }
            Op::ConstRaw(n) => self.i32(*n),
            Op::Static(id) => {
                let at = self.cx.static_address(*id);
                self.code.address(at);
            }
            Op::ClassStorage(class) => {
                let at = self.cx.class_storage(*class);
                self.code.address(at);
            }
            _ => {}
        }
    }
}
