//! Entries of functions: direct, generic, resume, and the program's main.

use molt_abi::functions::RuntimeFn;
use molt_abi::value;
use molt_hir::ir as hir;
use molt_hir::ir::{FuncId, LocalKind};

use super::builder::Builder;
use super::context::{Context, Job};
use super::scope::{Lower, Storage};
use crate::ir::{Func, Function, FunctionKind, Kind, Op, Program, Repr, Unmanaged, Value};

/// Lowers one requested function.
pub fn lower(cx: &mut Context, (job, at): (Job, Func)) {
    if cx.functions[at.index()].is_some() {
        return;
    }
    let function = match job {
        Job::Direct(f) if cx.is_generator(f) => make_generator(cx, f),
        Job::Direct(f) => direct(cx, f),
        Job::Generic(f) => generic(cx, f),
        Job::Resume(f) => resume(cx, f),
    };
    cx.functions[at.index()] = Some(function);
}

/// A name for people: `module.qualname`.
fn name(cx: &Context, f: FuncId, suffix: &str) -> String {
    let h = cx.hir(f);
    let module = &cx.program.modules[h.module.index()].name;
    format!("{module}.{}#{}{suffix}", h.qualname, f.0)
}

/// Representations of the direct entry's parameters, the function object first where it takes one.
pub fn direct_params(cx: &Context, f: FuncId) -> Vec<Repr> {
    let h = cx.hir(f);
    let types = &cx.types.locals[f.index()];
    let mut params = Vec::new();
    if cx.takes_callee(f) {
        params.push(Repr::Ptr(Kind::Function));
    }
    params.extend((0..h.params.total() as usize).map(|i| cx.repr(&types[i])));
    params
}

fn direct(cx: &mut Context, f: FuncId) -> Function {
    if cx.hir(f).kind == hir::FunctionKind::ClassBody {
        return class_body(cx, f);
    }
    let params = direct_params(cx, f);
    let builder = Builder::new(
        name(cx, f, ""),
        FunctionKind::Direct(f),
        &params,
        cx.return_repr(f),
    );
    let h = cx.hir(f);
    let mut l = Lower::new(cx, builder, f);
    let first = l.cx.takes_callee(f) as usize;
    l.callee = (first == 1).then(|| l.b.param(0));
    l.declare_locals();
    for i in 0..h.params.total() as usize {
        let v = l.b.param(first + i);
        l.initialize(i, v);
    }
    if h.kind == hir::FunctionKind::Module {
        l.module_prologue();
    }
    l.with_kept_locals(|l| {
        l.stmts(&h.body);
        l.fall_off_end();
    });
    l.b.finish()
}

/// A class body: runs on the namespace that it is given.
fn class_body(cx: &mut Context, f: FuncId) -> Function {
    let h = cx.hir(f);
    let params = Lower::class_body_params(h);
    let builder = Builder::new(
        name(cx, f, ""),
        FunctionKind::Direct(f),
        &params,
        Repr::Boxed,
    );
    let mut l = Lower::new(cx, builder, f);
    l.declare_class_body();
    l.stmts(&h.body);
    l.fall_off_end();
    l.b.finish()
}

/// The direct entry of a generator function: makes the generator and moves the parameters into it.
fn make_generator(cx: &mut Context, f: FuncId) -> Function {
    let resume_fn = cx.request(Job::Resume(f));
    if cx.functions[resume_fn.index()].is_none() {
        let function = resume(cx, f);
        cx.functions[resume_fn.index()] = Some(function);
    }
    let slots = cx.generator_slots[&f];
    let params = direct_params(cx, f);
    let builder = Builder::new(
        name(cx, f, ""),
        FunctionKind::Direct(f),
        &params,
        Repr::Boxed,
    );
    let h = cx.hir(f);
    let kind = cx.frame_kind(f).unwrap_or_default();
    let mut l = Lower::new(cx, builder, f);
    let first = l.cx.takes_callee(f) as usize;
    let op = Op::MakeGenerator {
        kind,
        function: f,
        resume: resume_fn,
        slots,
    };
    let frame = l.b.one(op, Repr::Ptr(Kind::Generator));
    if l.cx.renames_functions {
        let callee = match first {
            0 => l.b.raw(0),
            _ => l.b.param(0),
        };
        l.b.runtime(RuntimeFn::generator_named, &[frame, callee]);
    }
    for (i, local) in h.locals.iter().enumerate() {
        let param = (i < h.params.total() as usize).then(|| l.b.param(first + i));
        let v = match (local.kind, param) {
            (LocalKind::Fast, None) => continue,
            (LocalKind::Fast, Some(p)) => l.box_value(p),
            (LocalKind::Cell, p) => {
                let content = match p {
                    Some(p) => l.box_value(p),
                    None => l.b.null(),
                };
                let cell = l.b.rt(RuntimeFn::cell_new, &[content]);
                l.box_value(cell)
            }
            (LocalKind::Free, _) if first == 0 => {
                let class = l.class_object(l.cx.types.own_class[&f]);
                let cell = l.b.rt(RuntimeFn::cell_new, &[class]);
                l.box_value(cell)
            }
            (LocalKind::Free, _) => {
                let index = h
                    .free
                    .iter()
                    .position(|x| x.index() == i)
                    .expect("a free local is listed") as u32;
                let callee = l.b.param(0);
                let cell =
                    l.b.one(Op::FreeCell { callee, index }, Repr::Ptr(Kind::Cell));
                l.box_value(cell)
            }
        };
        l.b.effect(Op::FrameStore {
            frame,
            slot: i as u32,
            value: v,
        });
    }
    let out = l.box_value(frame);
    l.b.ret(out);
    l.b.finish()
}

fn resume(cx: &mut Context, f: FuncId) -> Function {
    let params = [Repr::Ptr(Kind::Generator), Repr::Boxed];
    let builder = Builder::new(
        name(cx, f, ".resume"),
        FunctionKind::Resume(f),
        &params,
        Repr::Boxed,
    );
    let h = cx.hir(f);
    let mut l = Lower::new(cx, builder, f);
    l.frame = Some(l.b.param(0));
    l.slots = h.locals.len() as u32;
    l.locals = (0..h.locals.len())
        .map(|i| match h.locals[i].kind {
            LocalKind::Fast => Storage::Slot(i as u32),
            _ => Storage::CellSlot(i as u32),
        })
        .collect();
    let entry = l.b.current;
    let start = l.b.block();
    l.resume_points.push(start);
    l.b.switch_to(start);
    l.stmts(&h.body);
    l.fall_off_end();
    // The dispatch comes last, when all resume points are known.
    l.b.switch_to(entry);
    l.b.handler = None;
    let frame = l.b.param(0);
    let state = l.b.one(Op::FrameState(frame), Repr::Raw);
    let stop = l.b.block();
    let points = std::mem::take(&mut l.resume_points);
    l.b.switch(state, &points, stop);
    let slots = l.slots;
    let function = l.b.finish();
    cx.generator_slots.insert(f, slots);
    function
}

fn generic(cx: &mut Context, f: FuncId) -> Function {
    let params = [Repr::Ptr(Kind::Function), Repr::Raw, Repr::Raw, Repr::Raw];
    let mut b = Builder::new(
        name(cx, f, ".generic"),
        FunctionKind::Generic(f),
        &params,
        Repr::Boxed,
    );
    b.silent = true;
    let total = cx.hir(f).params.total() as usize;
    let op = Op::BindArguments {
        callee: b.param(0),
        args: b.param(1),
        nargs: b.param(2),
        kwnames: b.param(3),
    };
    let bound = b.emit(op, &vec![Repr::Boxed; total]);
    let mut l = Lower::new(cx, b, f);
    let reprs = direct_params(l.cx, f);
    let first = l.cx.takes_callee(f) as usize;
    let mut args: Vec<Value> = Vec::new();
    if first == 1 {
        args.push(l.b.param(0));
    }
    for (v, r) in bound.into_iter().zip(&reprs[first..]) {
        args.push(l.coerce(v, *r));
    }
    let function = l.cx.request(Job::Direct(f));
    let result = l.cx.return_repr(f);
    let v = l.b.one(Op::Call { function, args }, result);
    let v = l.box_value(v);
    l.b.ret(v);
    l.b.finish()
}

/// A generic entry that nothing calls.
pub fn no_entry() -> Function {
    let params = [Repr::Ptr(Kind::Function), Repr::Raw, Repr::Raw, Repr::Raw];
    let mut b = Builder::new(
        "no entry".to_string(),
        FunctionKind::Internal,
        &params,
        Repr::Boxed,
    );
    b.never();
    b.finish()
}

/// The function that runs the main module.
pub fn main(cx: &mut Context) -> Func {
    let at = cx.reserve();
    let mut b = Builder::new("main".to_string(), FunctionKind::Internal, &[], Repr::Raw);
    b.silent = true;
    if let Some(m) = cx.program.main {
        let flag = cx.module_flag(m);
        let yes = b.boxed(value::TRUE);
        b.effect(Op::GlobalStore(flag, yes));
        let body = cx.program.modules[m.index()].body;
        let function = cx.request(Job::Direct(body));
        b.one(
            Op::Call {
                function,
                args: Vec::new(),
            },
            Repr::Boxed,
        );
    }
    let ok = b.raw(0);
    b.ret(ok);
    cx.functions[at.index()] = Some(b.finish());
    at
}

/// Finds which functions cannot raise and which may be part of a recursion, and drops the side exits of
/// calls that cannot raise.
pub fn settle_effects(program: &mut Program<Unmanaged>) {
    super::recursion::mark(program);
    let n = program.functions.len();
    let mut raises: Vec<bool> = program.functions.iter().map(|f| f.counts_depth).collect();
    loop {
        let mut changed = false;
        for i in 0..n {
            let f = &program.functions[i];
            if raises[i] {
                continue;
            }
            let any = f.blocks.iter().any(|b| {
                b.insts
                    .iter()
                    .any(|inst| inst.op.may_raise(&|g| raises[g.index()]))
                    || matches!(b.terminator, Some(crate::ir::Terminator::Propagate))
            });
            if any {
                raises[i] = true;
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
    for (i, f) in program.functions.iter_mut().enumerate() {
        f.may_raise = raises[i];
        for inst in f.blocks.iter_mut().flat_map(|b| &mut b.insts) {
            if !inst.op.may_raise(&|g| raises[g.index()]) {
                inst.unwind.target = None;
            }
        }
    }
}
