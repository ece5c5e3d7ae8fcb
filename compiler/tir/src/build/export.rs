//! Functions that the host calls: core values in, core values out.
//!
//! Takes a Python function whose parameters are ints and floats. An exception that it lets out ends the program:
//! with a report, if the program may write one.

use molt_abi::functions::RuntimeFn;
use molt_hir::ir::FuncId;

use super::builder::Builder;
use super::context::{Context, Job};
use super::function::direct_params;
use super::scope::Lower;
use crate::ir::{Core, Func, FunctionKind, Op, Repr, Value};

/// What is asked for: the function, and its form for the host.
#[derive(Clone, Debug)]
pub struct ExportRequest {
    pub name: String,
    pub function: FuncId,
    pub params: Vec<Core>,
    pub result: Option<Core>,
}

/// Lowers the entry for the host.
pub fn lower(cx: &mut Context, request: &ExportRequest) -> Func {
    let f = request.function;
    let at = cx.reserve();
    let params: Vec<Repr> = request.params.iter().map(|c| held(*c)).collect();
    let result = request.result.map_or(Repr::Raw, held);
    let mut b = Builder::new(
        format!("export {}", request.name),
        FunctionKind::Internal,
        &params,
        result,
    );
    b.silent = true;
    let uncaught = b.block();
    b.handler = Some(uncaught);
    let mut l = Lower::new(cx, b, f);
    let reprs = direct_params(l.cx, f);
    let args: Vec<Value> = request
        .params
        .iter()
        .zip(&reprs)
        .enumerate()
        .map(|(i, (core, repr))| {
            let v = l.b.param(i);
            let v = l.lift_core(v, *core);
            l.coerce(v, *repr)
        })
        .collect();
    let function = l.cx.request(Job::Direct(f));
    let repr = l.cx.return_repr(f);
    let v = l.b.one(Op::Call { function, args }, repr);
    let out = match request.result {
        Some(core) => l.lower_core(v, core),
        None => l.b.raw(0),
    };
    l.b.rt(RuntimeFn::finish, &[]);
    l.b.ret(out);
    l.b.handler = None;
    l.b.seal(uncaught);
    l.b.switch_to(uncaught);
    l.b.rt(RuntimeFn::report_uncaught, &[]);
    l.b.never();
    let function = l.b.finish();
    cx.functions[at.index()] = Some(function);
    at
}

fn held(core: Core) -> Repr {
    match core {
        Core::I32 => Repr::Raw,
        Core::I64 => Repr::I64,
        Core::F32 | Core::F64 => Repr::F64,
    }
}

impl Lower<'_, '_> {
    /// 32 bits are a number that is not negative, 64 bits one with a sign.
    fn lift_core(&mut self, v: Value, core: Core) -> Value {
        match core {
            Core::I32 => self.b.one(Op::RawToI64(v), Repr::I64),
            Core::I64 => self.b.rt(RuntimeFn::int_from_word, &[v]),
            Core::F32 | Core::F64 => v,
        }
    }

    fn lower_core(&mut self, v: Value, core: Core) -> Value {
        match core {
            Core::I32 => {
                let n = self.coerce(v, Repr::Int);
                let n = self.b.one(Op::ClampInt(n), Repr::I64);
                self.b.one(Op::I64ToRaw(n), Repr::Raw)
            }
            Core::I64 => {
                let n = self.coerce(v, Repr::Int);
                self.b.rt(RuntimeFn::int_to_word, &[n])
            }
            Core::F32 | Core::F64 => self.coerce(v, Repr::F64),
        }
    }
}
