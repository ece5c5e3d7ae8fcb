//! Programs as text, for tests and for people: stable, complete, not meant to be read back.
//!
//! `v3: Int = add v1, v2 [lr]` is a definition; `-> b4(v1) release v2` behind it is the side exit.

use std::fmt::{self, Write};

use crate::ir::{
    Checks, Const, Edge, FrameKind, Function, FunctionKind, Inst, Kind, Op, Program, Repr, Static,
    Terminator, Value,
};

/// The whole program.
pub fn print<P>(program: &Program<P>) -> String {
    let mut out = String::new();
    for (i, s) in program.statics.iter().enumerate() {
        let _ = writeln!(out, "static s{i} = {}", static_text(s));
    }
    for (i, f) in program.functions.iter().enumerate() {
        if i > 0 || !program.statics.is_empty() {
            out.push('\n');
        }
        let _ = write!(out, "{}", Text(i, f));
    }
    out
}

/// One function; `index` is its number in the program.
pub fn print_function(index: usize, f: &Function) -> String {
    Text(index, f).to_string()
}

struct Text<'a>(usize, &'a Function);

impl fmt::Display for Text<'_> {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let Text(index, f) = self;
        let kind = match f.kind {
            FunctionKind::Direct(id) => format!("direct {}", id.0),
            FunctionKind::Generic(id) => format!("generic {}", id.0),
            FunctionKind::Resume(id) => format!("resume {}", id.0),
            FunctionKind::Internal => "internal".to_string(),
        };
        write!(
            out,
            "function f{index} {} ({kind}) -> {}",
            f.name,
            repr_text(f.result)
        )?;
        let flags = [(f.counts_depth, " depth"), (f.may_raise, " raises")];
        flags
            .iter()
            .filter(|(on, _)| *on)
            .try_for_each(|(_, text)| out.write_str(text))?;
        writeln!(out)?;
        for (i, b) in f.blocks.iter().enumerate() {
            let params: Vec<String> = b.params.iter().map(|p| typed(f, *p)).collect();
            writeln!(out, "b{i}({}):", params.join(", "))?;
            for inst in &b.insts {
                writeln!(out, "    {}", inst_text(f, inst))?;
            }
            match &b.terminator {
                Some(t) => writeln!(out, "    {}", terminator_text(t))?,
                None => writeln!(out, "    (open)")?,
            }
        }
        Ok(())
    }
}

fn name(v: Value) -> String {
    format!("v{}", v.0)
}

fn names(vs: &[Value]) -> String {
    vs.iter().map(|v| name(*v)).collect::<Vec<_>>().join(", ")
}

fn typed(f: &Function, v: Value) -> String {
    match f.values.get(v.index()) {
        Some(r) => format!("v{}: {}", v.0, repr_text(*r)),
        None => format!("v{}: ?", v.0),
    }
}

/// A representation as one word.
pub fn repr_text(r: Repr) -> String {
    match r {
        Repr::Ptr(Kind::Instance(c)) => format!("Instance{}", c.0),
        Repr::Ptr(k) => format!("{k:?}"),
        r => format!("{r:?}"),
    }
}

fn edge_text(e: &Edge) -> String {
    if e.args.is_empty() {
        format!("b{}", e.block.0)
    } else {
        format!("b{}({})", e.block.0, names(&e.args))
    }
}

fn terminator_text(t: &Terminator) -> String {
    match t {
        Terminator::Jump(e) => format!("jump {}", edge_text(e)),
        Terminator::Branch {
            condition,
            then,
            orelse,
        } => {
            format!(
                "branch v{} {} else {}",
                condition.0,
                edge_text(then),
                edge_text(orelse)
            )
        }
        Terminator::Switch {
            index,
            targets,
            default,
        } => {
            let targets: Vec<String> = targets.iter().map(edge_text).collect();
            format!(
                "switch v{} [{}] else {}",
                index.0,
                targets.join(", "),
                edge_text(default)
            )
        }
        Terminator::Return(v) => format!("return v{}", v.0),
        Terminator::Propagate => "propagate".to_string(),
        Terminator::Unreachable => "unreachable".to_string(),
    }
}

fn inst_text(f: &Function, inst: &Inst) -> String {
    let mut text = String::new();
    if !inst.results.is_empty() {
        let results: Vec<String> = inst.results.iter().map(|r| typed(f, *r)).collect();
        text = format!("{} = ", results.join(", "));
    }
    text += &op_text(&inst.op);
    if !inst.consumed.is_empty() {
        let _ = write!(text, " consumes {}", names(&inst.consumed));
    }
    if let Some(e) = &inst.unwind.target {
        let _ = write!(text, " -> {}", edge_text(e));
    }
    if !inst.unwind.release.is_empty() {
        let _ = write!(text, " release {}", names(&inst.unwind.release));
    }
    if inst.unwind.silent {
        text += " silent";
    }
    text
}

fn checks_text(c: &Checks) -> String {
    let all = [
        (c.left, 'l'),
        (c.right, 'r'),
        (c.result, 'o'),
        (c.divisor, 'd'),
    ];
    let set: String = all.iter().filter(|(on, _)| *on).map(|(_, c)| *c).collect();
    if set.is_empty() {
        String::new()
    } else {
        format!(" [{set}]")
    }
}

fn lower(x: impl fmt::Debug) -> String {
    format!("{x:?}").to_lowercase()
}

fn checked(on: bool) -> &'static str {
    if on { " [check]" } else { "" }
}

/// The operation: its name, what it says besides operands, its operands.
pub fn op_text(op: &Op) -> String {
    let mut operands = Vec::new();
    op.visit(&mut |v, _| operands.push(v));
    let operands = names(&operands);
    let tail = if operands.is_empty() {
        String::new()
    } else {
        format!(" {operands}")
    };
    match op {
        Op::ConstInt(n) => format!("int {n}"),
        Op::ConstFloat(bits) => format!("float {:?}", f64::from_bits(*bits)),
        Op::ConstBool(b) => format!("bool {b}"),
        Op::ConstBoxed(bits) => format!("boxed {bits:#x}"),
        Op::ConstRaw(n) => format!("raw {n}"),
        Op::Static(s) => format!("static s{}", s.0),
        Op::BigInt(digits) => format!("big_int {digits}"),
        Op::Int { op, checks, .. } => format!("{}{tail}{}", lower(op), checks_text(checks)),
        Op::IntCompare { op, checks, .. } => format!("{}{tail}{}", lower(op), checks_text(checks)),
        Op::IntNeg { check, .. } => format!("neg{tail}{}", checked(*check)),
        Op::IntInvert { check, .. } => format!("invert{tail}{}", checked(*check)),
        Op::IntToFloat { check, .. } => format!("int_to_float{tail}{}", checked(*check)),
        Op::Float { op, .. } => format!("f{}{tail}", lower(op)),
        Op::FloatDiv { check, .. } => format!("fdiv{tail}{}", checked(*check)),
        Op::FloatUnary { op, .. } => format!("f{}{tail}", lower(op)),
        Op::FloatCompare { op, .. } => format!("f{}{tail}", lower(op)),
        Op::BoolCompare { op, .. } => format!("b{}{tail}", lower(op)),
        Op::Test { test, .. } => format!("test {test:?}{tail}"),
        Op::GlobalLoad(g) => format!("global_load g{}", g.0),
        Op::GlobalStore(g, v) => format!("global_store g{} v{}", g.0, v.0),
        Op::SlotLoad { slot, .. } => format!("slot_load .{slot}{tail}"),
        Op::SlotStore { slot, .. } => format!("slot_store .{slot}{tail}"),
        Op::FrameLoad { slot, .. } => format!("frame_load .{slot}{tail}"),
        Op::FrameStore { slot, .. } => format!("frame_store .{slot}{tail}"),
        Op::FrameSuspend { state, .. } => format!("frame_suspend {state}{tail}"),
        Op::FreeCell { index, .. } => format!("free_cell .{index}{tail}"),
        Op::Index {
            kind,
            check,
            negative,
            ..
        } => {
            let flags = [(*check, 'c'), (*negative, 'n')];
            let flags: String = flags
                .iter()
                .filter(|(on, _)| *on)
                .map(|(_, c)| *c)
                .collect();
            format!(
                "index {kind}{tail}{}",
                if flags.is_empty() {
                    String::new()
                } else {
                    format!(" [{flags}]")
                }
            )
        }
        Op::Runtime { function, .. } => format!("{}!{tail}", function.name()),
        Op::RuntimeArray {
            function,
            before,
            array,
            after,
        } => {
            format!(
                "{}!({}; {}; {})",
                function.name(),
                names(before),
                names(array),
                names(after)
            )
        }
        Op::Unpack {
            before,
            star,
            after,
            ..
        } => format!("unpack {before} {star} {after}{tail}"),
        Op::Call { function, .. } => format!("call f{}{tail}", function.0),
        Op::External { symbol, args } => {
            let args: Vec<String> = args
                .iter()
                .map(|a| a.map_or("_".to_string(), name))
                .collect();
            format!("external {symbol}({})", args.join(", "))
        }
        Op::MakeFunction {
            function, entry, ..
        } => format!("make_function {} f{}{tail}", function.0, entry.0),
        Op::MakeGenerator {
            kind,
            function,
            resume,
            slots,
        } => {
            format!(
                "make_{} {} f{} {slots}",
                match kind {
                    FrameKind::Generator => "generator",
                    FrameKind::Coroutine => "coroutine",
                    FrameKind::AsyncGenerator => "async_generator",
                },
                function.0,
                resume.0
            )
        }
        Op::NewInstance(c) => format!("new_instance {}", c.0),
        Op::ClassStorage(c) => format!("class_storage {}", c.0),
        op => format!("{}{tail}", plain_name(op)),
    }
}

/// Names of the operations that say nothing besides their operands.
fn plain_name(op: &Op) -> &'static str {
    match op {
        Op::Box(_) => "box",
        Op::Unbox(_) => "unbox",
        Op::BoxSmall(_) => "box_small",
        Op::UnboxSmall(_) => "unbox_small",
        Op::Convert(_) => "convert",
        Op::I64ToInt(_) => "i64_to_int",
        Op::ClampInt(_) => "clamp_int",
        Op::RawToI64(_) => "raw_to_i64",
        Op::I64ToRaw(_) => "i64_to_raw",
        Op::IntTruth(_) => "int_truth",
        Op::BoolNot(_) => "not",
        Op::Same(..) => "same",
        Op::RawTruth(_) => "raw_truth",
        Op::CellLoad(_) => "cell_load",
        Op::CellStore(..) => "cell_store",
        Op::FrameState(_) => "frame_state",
        Op::FrameFinish { .. } => "frame_finish",
        Op::Len(_) => "len",
        Op::Keep(_) => "keep",
        Op::Forgotten(_) => "forgotten",
        Op::ItemLoad { .. } => "item_load",
        Op::ItemStore { .. } => "item_store",
        Op::ItemSwap { .. } => "item_swap",
        Op::ByteLoad { .. } => "byte_load",
        Op::CharLoad { .. } => "char_load",
        Op::ListAppend { .. } => "list_append",
        Op::WithEnter(_) => "with_enter",
        Op::LoadMethod { .. } => "load_method",
        Op::BindArguments { .. } => "bind_arguments",
        Op::Retain(_) => "retain",
        Op::Release(_) => "release",
        _ => "operation",
    }
}

fn static_text(s: &Static) -> String {
    match s {
        Static::Str(s) => format!("str {s:?}"),
        Static::Bytes(b) => format!("bytes {b:?}"),
        Static::Tuple(items) => {
            let items: Vec<String> = items
                .iter()
                .map(|c| match c {
                    Const::Bits(b) => format!("{b:#x}"),
                    Const::Static(s) => format!("s{}", s.0),
                })
                .collect();
            format!("tuple ({})", items.join(", "))
        }
        Static::External(module, name) => format!("external {module}.{name}"),
        Static::Module { name, .. } => format!("module {name}"),
        Static::BareBuiltins => "builtins".to_string(),
        Static::ExternalModule(name) => format!("external module {name}"),
        Static::Code(f) => format!("code {}", f.0),
        Static::SlotNames(c) => format!("slot_names {}", c.0),
    }
}
