//! Representations: what each operation takes and gives, the params of entries by kind of function, what is
//! returned.

use molt_abi::functions::{AbiType, RuntimeFn};

use crate::ir::{Block, FunctionKind, Inst, Kind, Op, Program, Repr, Terminator, Value};
use crate::print::op_text;
use crate::verify::Report;

/// What a place accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Want {
    Is(Repr),
    /// `Int` or `I64`.
    Number,
    /// Any pointer.
    Pointer,
    /// A pointer, or a `Raw` that may be 0.
    PointerOrRaw,
    /// One of these kinds, or a pointer of unknown kind.
    Kinds(&'static [Kind]),
    Instance,
    Any,
}

use Repr::{Bool, Boxed, F64, I64, Int, Raw};
use Want::{Any, Instance, Is, Kinds, Number, Pointer, PointerOrRaw};

const SEQUENCE: &[Kind] = &[Kind::List, Kind::Tuple, Kind::Str, Kind::Bytes];
const ITEMS: &[Kind] = &[Kind::List, Kind::Tuple];

impl Want {
    fn accepts(self, r: Repr) -> bool {
        match self {
            Is(Repr::Ptr(_)) | Pointer => matches!(r, Repr::Ptr(_)),
            Is(want) => want == r,
            Number => matches!(r, Int | I64),
            PointerOrRaw => matches!(r, Repr::Ptr(_) | Raw),
            Kinds(kinds) => matches!(r, Repr::Ptr(k) if kinds.contains(&k)),
            Instance => matches!(r, Repr::Ptr(Kind::Instance(_))),
            Any => true,
        }
    }
}

pub fn check<P>(report: &mut Report, program: &Program<P>, managed: bool) {
    let f = report.function;
    check_entry(report);
    for (b, data) in f.blocks.iter().enumerate() {
        let b = Block(b as u32);
        for (i, inst) in data.insts.iter().enumerate() {
            if let Err(text) = check_inst(report, program, inst, managed) {
                report.add(b, i, format!("{}: {text}", op_text(&inst.op)));
            }
        }
        let end = data.insts.len();
        let Some(t) = &data.terminator else { continue };
        let want = match t {
            Terminator::Branch { .. } => Is(Bool),
            Terminator::Switch { .. } => Is(Raw),
            Terminator::Return(_) => match f.result {
                Repr::Ptr(_) => Pointer,
                r => Is(r),
            },
            _ => Any,
        };
        if let Some(v) = t.operand().filter(|v| !want.accepts(f.repr(*v))) {
            report.add(b, end, format!("v{} is {:?}, not {want:?}", v.0, f.repr(v)));
        }
    }
}

fn check_entry(report: &mut Report) {
    let f = report.function;
    let params: Vec<Repr> = f.blocks[0].params.iter().map(|p| f.repr(*p)).collect();
    let fits = match f.kind {
        FunctionKind::Generic(_) => {
            params == [Repr::Ptr(Kind::Function), Raw, Raw, Raw] && f.result == Boxed
        }
        FunctionKind::Resume(_) => {
            params == [Repr::Ptr(Kind::Generator), Boxed] && f.result == Boxed
        }
        FunctionKind::Direct(_) | FunctionKind::Internal => true,
    };
    if !fits {
        report.add(
            Block(0),
            0,
            "the entry's params and the result do not fit the kind of function",
        );
    }
}

fn check_inst<P>(
    report: &Report,
    program: &Program<P>,
    inst: &Inst,
    managed: bool,
) -> Result<(), String> {
    let f = report.function;
    if matches!(inst.op, Op::Retain(_) | Op::Release(_)) && !managed {
        return Err("reference counts before they are managed".to_string());
    }
    let results: Vec<Repr> = inst.results.iter().map(|r| f.repr(*r)).collect();
    match &inst.op {
        Op::Call { function, args } => {
            let callee = &program.functions[function.index()];
            let params = callee.blocks.first().map_or(&[] as &[Value], |b| &b.params);
            if params.len() != args.len() {
                return Err(format!(
                    "{} arguments for {} params",
                    args.len(),
                    params.len()
                ));
            }
            for (a, p) in args.iter().zip(params) {
                if !Is(callee.repr(*p)).accepts(f.repr(*a)) {
                    return Err(format!(
                        "v{} is {:?}, the param {:?}",
                        a.0,
                        f.repr(*a),
                        callee.repr(*p)
                    ));
                }
            }
            return gives(&results, &[Is(callee.result)]);
        }
        Op::Runtime { function, args } => {
            row(report, function.params(), args)?;
            return gives(&results, &row_result(*function));
        }
        Op::RuntimeArray {
            function,
            before,
            array,
            after,
        } => {
            return row_array(report, *function, (before, array, after), &results);
        }
        _ => {}
    }
    let (operands, wanted) = signature(&inst.op, results.first().copied());
    takes(report, &inst.op, &operands)?;
    conversion(report, &inst.op, results.first().copied())?;
    match &inst.op {
        Op::Unpack {
            before,
            star,
            after,
            ..
        } => {
            let n = before + u32::from(*star) + after;
            gives(&results, &vec![Is(Boxed); n as usize])
        }
        Op::BindArguments { .. } if results.iter().all(|r| *r == Boxed) => Ok(()),
        _ => gives(&results, &wanted),
    }
}

fn takes(report: &Report, op: &Op, want: &[Want]) -> Result<(), String> {
    let mut found = Vec::new();
    op.visit(&mut |v, _| found.push(v));
    // Operations with any number of operands say what all beyond the last rule are.
    for (i, v) in found.iter().enumerate() {
        let Some(w) = want.get(i).or(want.last()) else {
            return Err("too many operands".to_string());
        };
        let r = report.function.repr(*v);
        if !w.accepts(r) {
            return Err(format!("operand v{} is {r:?}, not {w:?}", v.0));
        }
    }
    Ok(())
}

fn gives(results: &[Repr], want: &[Want]) -> Result<(), String> {
    if results.len() != want.len() {
        return Err(format!("{} results, not {}", results.len(), want.len()));
    }
    match results.iter().zip(want).find(|(r, w)| !w.accepts(**r)) {
        Some((r, w)) => Err(format!("result is {r:?}, not {w:?}")),
        None => Ok(()),
    }
}

/// Operands and results of an operation that fixes both. `result` matters to those that come in kinds.
fn signature(op: &Op, result: Option<Repr>) -> (Vec<Want>, Vec<Want>) {
    let same = result.map_or(Any, Is);
    match op {
        Op::ConstInt(_) => (vec![], vec![Number]),
        Op::ConstFloat(_) => (vec![], vec![Is(F64)]),
        Op::ConstBool(_) => (vec![], vec![Is(Bool)]),
        Op::ConstBoxed(_) | Op::GlobalLoad(_) | Op::BigInt(_) => (vec![], vec![Is(Boxed)]),
        Op::ConstRaw(_) | Op::Static(_) | Op::ClassStorage(_) => (vec![], vec![PointerOrRaw]),
        Op::MakeGenerator { .. } => (vec![], vec![Pointer]),
        Op::NewInstance(_) => (vec![], vec![Instance]),
        Op::Box(_) => (vec![Any], vec![Is(Boxed)]),
        Op::Unbox(_) => (vec![Is(Boxed)], vec![Any]),
        Op::BoxSmall(_) => (vec![Number], vec![Is(Boxed)]),
        Op::UnboxSmall(_) => (vec![Is(Boxed)], vec![Is(I64)]),
        Op::Convert(_) => (vec![Any], vec![Any]),
        Op::I64ToInt(_) => (vec![Is(I64)], vec![Is(Int)]),
        Op::ClampInt(_) => (vec![Is(Int)], vec![Is(I64)]),
        Op::IntToFloat { .. } => (vec![Number], vec![Is(F64)]),
        Op::RawToI64(_) => (vec![Is(Raw)], vec![Is(I64)]),
        Op::I64ToRaw(_) => (vec![Is(I64)], vec![Is(Raw)]),
        Op::Int { .. } | Op::IntNeg { .. } | Op::IntInvert { .. } => (vec![Number], vec![Number]),
        Op::IntCompare { .. } | Op::IntTruth(_) => (vec![Number], vec![Is(Bool)]),
        Op::Float { .. } | Op::FloatDiv { .. } | Op::FloatUnary { .. } => {
            (vec![Is(F64)], vec![Is(F64)])
        }
        Op::FloatCompare { .. } => (vec![Is(F64)], vec![Is(Bool)]),
        Op::BoolNot(_) | Op::BoolCompare { .. } => (vec![Is(Bool)], vec![Is(Bool)]),
        Op::Same(..) | Op::Test { .. } => (vec![Is(Boxed)], vec![Is(Bool)]),
        Op::RawTruth(_) => (vec![Is(Raw)], vec![Is(Bool)]),
        Op::GlobalStore(..) => (vec![Is(Boxed)], vec![]),
        Op::SlotLoad { .. } => (vec![Pointer], vec![Is(Boxed)]),
        Op::SlotStore { .. } => (vec![Pointer, Is(Boxed)], vec![]),
        Op::CellLoad(_) => (vec![Kinds(&[Kind::Cell])], vec![Is(Boxed)]),
        Op::CellStore(..) => (vec![Kinds(&[Kind::Cell]), Is(Boxed)], vec![]),
        Op::FreeCell { .. } => (
            vec![Kinds(&[Kind::Function])],
            vec![Is(Repr::Ptr(Kind::Cell))],
        ),
        Op::FrameLoad { .. } => (vec![Kinds(&[Kind::Generator])], vec![Is(Boxed)]),
        Op::FrameStore { .. } | Op::FrameFinish { .. } => {
            (vec![Kinds(&[Kind::Generator]), Is(Boxed)], vec![])
        }
        Op::FrameSuspend { .. } => (vec![Kinds(&[Kind::Generator])], vec![]),
        Op::FrameState(_) => (vec![Kinds(&[Kind::Generator])], vec![Is(Raw)]),
        Op::Len(_) => (vec![Kinds(SEQUENCE)], vec![Is(I64)]),
        Op::Index { .. } => (vec![Kinds(SEQUENCE), Is(I64)], vec![Is(I64)]),
        Op::ItemLoad { .. } => (vec![Kinds(ITEMS), Is(I64)], vec![Is(Boxed)]),
        Op::ItemSwap { .. } => (vec![Is(Repr::Ptr(Kind::List)), Is(I64), Is(I64)], vec![]),
        Op::ItemStore { .. } => (vec![Kinds(ITEMS), Is(I64), Is(Boxed)], vec![]),
        Op::ByteLoad { .. } => (vec![Kinds(&[Kind::Bytes]), Is(I64)], vec![Is(I64)]),
        Op::CharLoad { .. } => (vec![Kinds(&[Kind::Str]), Is(I64)], vec![Is(I64)]),
        Op::ListAppend { .. } => (vec![Kinds(&[Kind::List]), Is(Boxed)], vec![]),
        Op::Unpack { .. } => (vec![Is(Boxed)], vec![]),
        Op::WithEnter(_) => (vec![Is(Boxed)], vec![Is(Boxed), Is(Boxed)]),
        Op::LoadMethod { .. } => (
            vec![Is(Boxed), Kinds(&[Kind::Str])],
            vec![Is(Boxed), Is(Boxed)],
        ),
        Op::External { .. } => (vec![Is(Boxed)], vec![Is(Boxed)]),
        Op::BindArguments { .. } => (
            vec![Kinds(&[Kind::Function]), Is(Raw), Is(Raw), Is(Raw)],
            vec![],
        ),
        Op::MakeFunction { .. } => (
            vec![Is(Boxed), Is(Boxed), Kinds(&[Kind::Cell])],
            vec![Is(Repr::Ptr(Kind::Function))],
        ),
        Op::Forgotten(_) => (vec![Is(Boxed)], vec![]),
        Op::Keep(_) | Op::Retain(_) | Op::Release(_) => (vec![Any], vec![]),
        // These come with their own rules.
        Op::Call { .. } | Op::Runtime { .. } | Op::RuntimeArray { .. } => (vec![Any], vec![same]),
    }
}

/// Which representation may become which.
fn conversion(report: &Report, op: &Op, result: Option<Repr>) -> Result<(), String> {
    let f = report.function;
    let fine = match (op, result) {
        (Op::Box(v), _) => f.repr(*v) != Boxed && f.repr(*v) != Raw,
        (Op::Unbox(_), Some(r)) => r != Boxed && r != Raw,
        (Op::Convert(v), Some(to)) => matches!(
            (f.repr(*v), to),
            (I64, Int) | (Int, I64) | (Bool, Int) | (Bool, I64) | (Repr::Ptr(_), Repr::Ptr(_))
        ),
        _ => true,
    };
    if fine {
        Ok(())
    } else {
        Err(format!("no such conversion to {result:?}"))
    }
}

fn abi_want(ty: AbiType) -> Want {
    match ty {
        AbiType::Val | AbiType::Opt | AbiType::Own => Is(Boxed),
        AbiType::Obj | AbiType::OwnObj => Pointer,
        AbiType::ObjOrNull => PointerOrRaw,
        AbiType::Int => Is(Int),
        AbiType::I64 => Is(I64),
        AbiType::F64 => Is(F64),
        AbiType::Bool => Is(Bool),
        AbiType::I32 | AbiType::Ptr | AbiType::Status => Is(Raw),
        AbiType::Unit | AbiType::Never => Any,
    }
}

fn row(report: &Report, params: &[AbiType], args: &[Value]) -> Result<(), String> {
    if params.len() != args.len() {
        return Err(format!(
            "{} arguments for {} params",
            args.len(),
            params.len()
        ));
    }
    for (a, p) in args.iter().zip(params) {
        let r = report.function.repr(*a);
        if !abi_want(*p).accepts(r) {
            return Err(format!("argument v{} is {r:?}, not {p:?}", a.0));
        }
    }
    Ok(())
}

fn row_result(function: RuntimeFn) -> Vec<Want> {
    match function.result() {
        AbiType::Status | AbiType::Unit | AbiType::Never => vec![],
        AbiType::ObjOrNull => vec![Pointer],
        ty => vec![abi_want(ty)],
    }
}

fn row_array(
    report: &Report,
    function: RuntimeFn,
    (before, array, after): (&[Value], &[Value], &[Value]),
    results: &[Repr],
) -> Result<(), String> {
    let params = function.params();
    let at = before.len();
    if params.len() != at + after.len() + 2 || params[at..at + 2] != [AbiType::Ptr, AbiType::I32] {
        return Err("the row has no array there".to_string());
    }
    row(report, &params[..at], before)?;
    row(report, &params[at + 2..], after)?;
    let item = match function {
        RuntimeFn::str_build | RuntimeFn::function_new => Pointer,
        _ => Is(Boxed),
    };
    match array
        .iter()
        .find(|v| !item.accepts(report.function.repr(**v)))
    {
        Some(v) => Err(format!("item v{} is {:?}", v.0, report.function.repr(*v))),
        None => gives(results, &row_result(function)),
    }
}
