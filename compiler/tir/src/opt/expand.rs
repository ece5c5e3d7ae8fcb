//! Fast paths for values of unknown type: in loops, arithmetic and comparison rows, subscripts and truth tests become
//! tests for small ints, floats, lists, with the row behind them. Makes code larger.
//!
//! Relies on nothing; later passes fold the tests that are decided.

use molt_abi::functions::RuntimeFn;

use crate::analysis::dominators::Dominators;
use crate::analysis::loops::loops;
use crate::ir::{
    Block, BlockData, Checks, Cmp, Edge, FloatOp, Function, Inst, IntOp, Kind, Op, Repr,
    Terminator, Test, Unwind, Value,
};
use crate::opt::Context;

/// Rows to expand in one function at most.
const LIMIT: usize = 64;

/// Instructions of functions that are expanded wherever they are.
const SMALL: usize = 12;

/// What two small ints, and two floats, are worth.
#[derive(Clone, Copy)]
enum Fast {
    Number(IntOp, Option<FloatOp>),
    /// The divisor must not be zero.
    Divide(IntOp),
    Quotient,
    Compare(Cmp),
    Item,
    StoreItem,
    Truth,
    /// `object.append(item)`, where the object is a list.
    Append,
}

pub fn run(f: &mut Function, context: &Context) -> bool {
    let dominators = Dominators::new(f);
    let mut hot = vec![false; f.blocks.len()];
    for l in loops(f, &dominators) {
        hot.iter_mut()
            .zip(&l.body)
            .for_each(|(hot, inside)| *hot |= inside);
    }
    // So do they in methods that do little else, which loops call.
    let size: usize = f.blocks.iter().map(|b| b.insts.len()).sum();
    if size <= SMALL && !f.blocks[0].params.is_empty() {
        hot.fill(true);
    }
    let slices = slices(f);
    let appends = appends(f, context);
    let mut left = LIMIT;
    for (b, hot) in hot.into_iter().enumerate() {
        let mut current = b;
        while hot && left > 0 {
            let Some((at, fast)) = next(&f.blocks[current], &slices, &appends) else {
                break;
            };
            current = expand(f, current, at, fast);
            left -= 1;
        }
    }
    left < LIMIT
}

/// Values that are slices: subscripts with them have no fast path.
fn slices(f: &Function) -> Vec<Value> {
    let insts = f.blocks.iter().flat_map(|b| &b.insts);
    let made = |i: &Inst| {
        matches!(
            i.op,
            Op::Runtime {
                function: RuntimeFn::slice_new,
                ..
            }
        )
    };
    insts
        .filter(|i| made(i))
        .flat_map(|i| i.results.clone())
        .collect()
}

/// Values that are the name `append`, and those that say that a call has no keywords.
struct Appends {
    names: Vec<Value>,
    none: Vec<Value>,
}

fn appends(f: &Function, context: &Context) -> Appends {
    let made = |wanted: &dyn Fn(&Op) -> bool| {
        let insts = f.blocks.iter().flat_map(|b| &b.insts);
        insts
            .filter(|i| wanted(&i.op))
            .flat_map(|i| i.results.clone())
            .collect()
    };
    Appends {
        names: made(&|op| matches!(op, Op::Static(id) if Some(*id) == context.append)),
        none: made(&|op| matches!(op, Op::ConstRaw(0))),
    }
}

impl Appends {
    fn has(&self, op: &Op) -> bool {
        matches!(op, Op::RuntimeArray { function: RuntimeFn::call_method, before, array, after }
            if array.len() == 2
                && before.iter().all(|name| self.names.contains(name))
                && after.iter().all(|names| self.none.contains(names)))
    }
}

fn next(data: &BlockData, slices: &[Value], appends: &Appends) -> Option<(usize, Fast)> {
    data.insts
        .iter()
        .enumerate()
        .find_map(|(i, inst)| match &inst.op {
            Op::Runtime { args, .. } if args.get(1).is_some_and(|a| slices.contains(a)) => None,
            Op::Runtime { function, .. } => fast(*function).map(|fast| (i, fast)),
            op if appends.has(op) => Some((i, Fast::Append)),
            _ => None,
        })
}

fn fast(row: RuntimeFn) -> Option<Fast> {
    use RuntimeFn::*;
    Some(match row {
        add | iadd => Fast::Number(IntOp::Add, Some(FloatOp::Add)),
        sub | isub => Fast::Number(IntOp::Sub, Some(FloatOp::Sub)),
        mul | imul => Fast::Number(IntOp::Mul, Some(FloatOp::Mul)),
        bit_and | ibit_and => Fast::Number(IntOp::And, None),
        bit_or | ibit_or => Fast::Number(IntOp::Or, None),
        bit_xor | ibit_xor => Fast::Number(IntOp::Xor, None),
        floordiv | ifloordiv => Fast::Divide(IntOp::FloorDiv),
        modulo | imodulo => Fast::Divide(IntOp::Mod),
        truediv | itruediv => Fast::Quotient,
        eq | eq_bool => Fast::Compare(Cmp::Eq),
        ne | ne_bool => Fast::Compare(Cmp::Ne),
        lt | lt_bool => Fast::Compare(Cmp::Lt),
        le | le_bool => Fast::Compare(Cmp::Le),
        gt | gt_bool => Fast::Compare(Cmp::Gt),
        ge | ge_bool => Fast::Compare(Cmp::Ge),
        getitem => Fast::Item,
        setitem => Fast::StoreItem,
        is_true => Fast::Truth,
        _ => return None,
    })
}

/// Blocks under construction around one row.
struct Expansion<'a> {
    f: &'a mut Function,
    row: Inst,
    /// Where the row stands alone.
    slow: Block,
    /// What came after it.
    join: Block,
    current: usize,
}

/// Cuts the block at the row; gives the block with what followed it.
fn expand(f: &mut Function, b: usize, at: usize, fast: Fast) -> usize {
    let mut rest = f.blocks[b].insts.split_off(at);
    let row = rest.remove(0);
    let terminator = f.blocks[b].terminator.take();
    // The row's result becomes a param of the join; the row itself gets results of its own.
    let inner: Vec<Value> = row
        .results
        .iter()
        .map(|r| f.new_value(f.repr(*r)))
        .collect();
    let join = Block(f.blocks.len() as u32);
    f.blocks.push(BlockData {
        params: row.results.clone(),
        insts: rest,
        terminator,
    });
    let slow = Block(f.blocks.len() as u32);
    let row = Inst {
        results: inner.clone(),
        ..row
    };
    let onward = Terminator::Jump(Edge {
        block: join,
        args: inner,
    });
    f.blocks.push(BlockData {
        params: Vec::new(),
        insts: vec![row.clone()],
        terminator: Some(onward),
    });
    let args = match &row.op {
        Op::Runtime { args, .. } => args.clone(),
        Op::RuntimeArray { array, .. } => array.clone(),
        _ => unreachable!("only rows are expanded"),
    };
    let mut e = Expansion {
        f,
        row,
        slow,
        join,
        current: b,
    };
    match fast {
        Fast::Truth => e.truth(args[0]),
        Fast::Item => e.item(&args),
        Fast::StoreItem => e.store_item(&args),
        Fast::Append => e.append(&args),
        _ => e.numbers(fast, args[0], args[1]),
    }
    join.index()
}

impl Expansion<'_> {
    fn op(&mut self, op: Op, repr: Repr) -> Value {
        let v = self.f.new_value(repr);
        self.push(op, vec![v]);
        v
    }

    /// Side exits and the place in the source are those of the row.
    fn push(&mut self, op: Op, results: Vec<Value>) {
        let raises = op.may_raise(&|_| true);
        let unwind = if raises {
            self.row.unwind.clone()
        } else {
            Unwind::default()
        };
        let inst = Inst {
            results,
            op,
            consumed: Vec::new(),
            unwind,
            place: self.row.place,
        };
        self.f.blocks[self.current].insts.push(inst);
    }

    fn block(&mut self) -> Block {
        self.f.blocks.push(BlockData::default());
        Block(self.f.blocks.len() as u32 - 1)
    }

    /// Goes on in a new block where the condition holds, else to `orelse`.
    fn require(&mut self, condition: Value, orelse: Block) {
        let then = self.block();
        let edge = |block| Edge {
            block,
            args: Vec::new(),
        };
        let branch = Terminator::Branch {
            condition,
            then: edge(then),
            orelse: edge(orelse),
        };
        self.f.blocks[self.current].terminator = Some(branch);
        self.current = then.index();
    }

    fn test(&mut self, test: Test, value: Value, orelse: Block) {
        let t = self.op(Op::Test { test, value }, Repr::Bool);
        self.require(t, orelse);
    }

    /// Ends the path with the row's result.
    fn give(&mut self, v: Option<Value>) {
        let v = v.map(|v| self.as_result(v));
        let args = v.into_iter().collect();
        self.f.blocks[self.current].terminator = Some(Terminator::Jump(Edge {
            block: self.join,
            args,
        }));
    }

    fn as_result(&mut self, v: Value) -> Value {
        let want = self.f.repr(self.row.results[0]);
        if want == Repr::Boxed && self.f.repr(v) != Repr::Boxed {
            self.op(Op::Box(v), Repr::Boxed)
        } else {
            v
        }
    }

    fn numbers(&mut self, fast: Fast, a: Value, b: Value) {
        let start = self.current;
        let floats = match fast {
            Fast::Number(_, None) | Fast::Divide(_) => self.slow,
            _ => self.block(),
        };
        if !matches!(fast, Fast::Quotient) {
            self.test(Test::IsSmallInt, a, floats);
            self.test(Test::IsSmallInt, b, self.slow);
            self.ints(fast, a, b);
        }
        if floats == self.slow {
            return;
        }
        if matches!(fast, Fast::Quotient) {
            self.current = start;
            let edge = Edge {
                block: floats,
                args: Vec::new(),
            };
            self.f.blocks[start].terminator = Some(Terminator::Jump(edge));
        }
        self.current = floats.index();
        self.test(Test::IsFloat, a, self.slow);
        self.test(Test::IsFloat, b, self.slow);
        self.floats(fast, a, b);
    }

    fn ints(&mut self, fast: Fast, a: Value, b: Value) {
        let left = self.op(Op::UnboxSmall(a), Repr::I64);
        let right = self.op(Op::UnboxSmall(b), Repr::I64);
        let result = match fast {
            // Products of 48-bit numbers may leave 62 bits.
            Fast::Number(IntOp::Mul, _) => {
                let checks = Checks {
                    left: false,
                    right: false,
                    result: true,
                    divisor: false,
                };
                self.op(
                    Op::Int {
                        op: IntOp::Mul,
                        left,
                        right,
                        checks,
                    },
                    Repr::Int,
                )
            }
            Fast::Number(op, _) => self.op(
                Op::Int {
                    op,
                    left,
                    right,
                    checks: Checks::NONE,
                },
                Repr::I64,
            ),
            Fast::Divide(op) => {
                let t = self.op(Op::IntTruth(right), Repr::Bool);
                self.require(t, self.slow);
                self.op(
                    Op::Int {
                        op,
                        left,
                        right,
                        checks: Checks::NONE,
                    },
                    Repr::I64,
                )
            }
            Fast::Compare(op) => self.op(
                Op::IntCompare {
                    op,
                    left,
                    right,
                    checks: Checks::NONE,
                },
                Repr::Bool,
            ),
            Fast::Quotient | Fast::Item | Fast::StoreItem | Fast::Truth | Fast::Append => left,
        };
        self.give(Some(result));
    }

    fn floats(&mut self, fast: Fast, a: Value, b: Value) {
        let left = self.op(Op::Unbox(a), Repr::F64);
        let right = self.op(Op::Unbox(b), Repr::F64);
        let result = match fast {
            Fast::Number(_, Some(op)) => self.op(Op::Float { op, left, right }, Repr::F64),
            Fast::Compare(op) => self.op(Op::FloatCompare { op, left, right }, Repr::Bool),
            Fast::Quotient => self.op(
                Op::FloatDiv {
                    left,
                    right,
                    check: true,
                },
                Repr::F64,
            ),
            _ => left,
        };
        self.give(Some(result));
    }

    fn truth(&mut self, v: Value) {
        self.test(Test::IsBool, v, self.slow);
        let b = self.op(Op::Unbox(v), Repr::Bool);
        self.give(Some(b));
    }

    /// The list and the valid index of `object[index]`; `kind` is that of the error.
    fn place(&mut self, object: Value, index: Value, kind: u32) -> (Value, Value) {
        self.test(Test::IsSmallInt, index, self.slow);
        self.test(Test::IsExactly(Kind::List), object, self.slow);
        let list = self.op(Op::Unbox(object), Repr::Ptr(Kind::List));
        let index = self.op(Op::UnboxSmall(index), Repr::I64);
        let index = self.op(
            Op::Index {
                object: list,
                index,
                kind,
                check: true,
                negative: true,
            },
            Repr::I64,
        );
        (list, index)
    }

    fn item(&mut self, args: &[Value]) {
        let (object, index) = self.place(args[0], args[1], 0);
        let v = self.op(Op::ItemLoad { object, index }, Repr::Boxed);
        self.give(Some(v));
    }

    fn append(&mut self, args: &[Value]) {
        self.test(Test::IsExactly(Kind::List), args[0], self.slow);
        let list = self.op(Op::Unbox(args[0]), Repr::Ptr(Kind::List));
        let value = args[1];
        self.push(Op::ListAppend { list, value }, Vec::new());
        let none = self.op(Op::ConstBoxed(molt_abi::value::NONE), Repr::Boxed);
        self.give(Some(none));
    }

    fn store_item(&mut self, args: &[Value]) {
        let (object, index) = self.place(args[0], args[1], 1);
        self.push(
            Op::ItemStore {
                object,
                index,
                value: args[2],
            },
            Vec::new(),
        );
        self.give(None);
    }
}
