//! Whether a program can make objects that refer to each other in a circle: only then it needs the collector.
//!
//! A circle closes where something is stored into an object that exists already. Takes the optimised program; what is
//! stored counts unless it is seen to own nothing.

use molt_abi::functions::RuntimeFn;

use crate::analysis::ownership::definitions;
use crate::ir::{Block, Function, Kind, Op, Program, Repr, Value};

/// Whether some object may come to own itself.
pub fn may_form<P>(program: &Program<P>) -> bool {
    program.functions.iter().any(closes)
}

type Definitions = Vec<Option<(Block, usize)>>;

fn closes(f: &Function) -> bool {
    let defs = definitions(f);
    let owning = |v: &Value| !owns_nothing(f, &defs, *v);
    f.blocks
        .iter()
        .flat_map(|b| &b.insts)
        .any(|inst| match &inst.op {
            Op::SlotStore { value, .. }
            | Op::ItemStore { value, .. }
            | Op::ListAppend { value, .. }
            | Op::CellStore(_, value) => owning(value),
            // A class with storage of its own never ends.
            Op::Runtime {
                function: RuntimeFn::class_build,
                args,
            } => !args.get(4).is_some_and(|v| is_storage(f, &defs, *v)),
            Op::Runtime { function, args } => stored(*function, args).iter().any(owning),
            Op::RuntimeArray { function, .. } => {
                matches!(function, RuntimeFn::traceback_keep | RuntimeFn::call_method)
                    || *function == RuntimeFn::call_loaded
            }
            Op::External { symbol, args } => {
                stores(symbol) && args.iter().skip(1).flatten().any(owning)
            }
            _ => false,
        })
}

/// What a row stores into an object.
fn stored(function: RuntimeFn, args: &[Value]) -> &[Value] {
    use RuntimeFn::*;
    match function {
        setattr | setitem | list_set | dict_set | dict_set_item => args.get(2..).unwrap_or(&[]),
        list_append | set_add | list_extend | set_update | dict_update => {
            args.get(1..).unwrap_or(&[])
        }
        _ => &[],
    }
}

fn stores(symbol: &str) -> bool {
    const NAMES: [&str; 8] = [
        "_append",
        "_insert",
        "_extend",
        "_setdefault",
        "_update",
        "_add",
        "_appendleft",
        "_extendleft",
    ];
    NAMES.iter().any(|n| symbol.ends_with(n))
}

fn is_storage(f: &Function, defs: &Definitions, v: Value) -> bool {
    let op = defs[v.index()].map(|(b, i)| &f.blocks[b.index()].insts[i].op);
    matches!(op, Some(Op::ClassStorage(_)))
}

fn owns_nothing(f: &Function, defs: &Definitions, mut v: Value) -> bool {
    for _ in 0..4 {
        match f.repr(v) {
            Repr::Ptr(Kind::Str | Kind::Bytes) => return true,
            Repr::Ptr(_) | Repr::Boxed => {}
            _ => return true,
        }
        let Some((b, i)) = defs[v.index()] else {
            return false;
        };
        match &f.blocks[b.index()].insts[i].op {
            Op::Box(from) | Op::Unbox(from) | Op::Convert(from) => v = *from,
            Op::ConstBoxed(_) | Op::BoxSmall(_) | Op::BigInt(_) | Op::Static(_) => return true,
            Op::Runtime { function, .. } => return scalar(*function),
            _ => return false,
        }
    }
    false
}

/// Rows whose boxed results are numbers.
fn scalar(function: RuntimeFn) -> bool {
    use RuntimeFn::*;
    matches!(
        function,
        int_box | float_pow | complex_new | int_from_digits | int_from_hex_digits
    )
}
