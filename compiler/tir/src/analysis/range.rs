//! Ranges of ints: for each `Int` and `I64` value an interval, narrower where branches say more.
//!
//! Iterates over the graph, with params of blocks widened to "no bound" when they keep growing, then narrows. A value
//! that only ever counts (from a small constant or a length, in steps of at most [`MAX_STEP`]) is taken to stay within
//! ±2^61: more steps than that take years.

use crate::analysis::calls::Numbers;
use crate::analysis::dominators::Dominators;
use crate::analysis::edges::reverse_postorder;
use crate::analysis::facts::{Fact, Facts, mirrored};
use crate::analysis::interval::Interval;
use crate::ir::{Block, Cmp, Function, IntOp, Kind, Op, Repr, Test, Value};
use molt_abi::functions::RuntimeFn;
use molt_abi::value::{INT_MAX, INT_MIN, REP_INT_MAX, REP_INT_MIN};

const MAX_STEP: i64 = 8;
const COUNTER: Interval = Interval::new(-(1 << 61), 1 << 61);
const SMALL: Interval = Interval::new(REP_INT_MIN, REP_INT_MAX);
/// Items of 8 bytes in 4 GiB.
const MAX_ITEMS: i64 = 1 << 29;
const MAX_BYTES: i64 = 1 << 32;

pub struct Ranges<'a> {
    pub facts: Facts,
    numbers: &'a Numbers,
    /// By value; `None` before anything flows there, and for other representations.
    base: Vec<Option<Interval>>,
    counter: Vec<bool>,
}

impl Ranges<'static> {
    /// What the function alone tells.
    pub fn new(f: &Function, dominators: &Dominators) -> Ranges<'static> {
        static NOTHING: std::sync::LazyLock<Numbers> = std::sync::LazyLock::new(Numbers::default);
        Ranges::across(f, dominators, &NOTHING)
    }
}

impl<'a> Ranges<'a> {
    /// With what calls bring and give.
    pub fn across(f: &Function, dominators: &Dominators, numbers: &'a Numbers) -> Ranges<'a> {
        let facts = Facts::new(f, dominators);
        let counter = counters(f, &facts, numbers);
        let mut ranges = Ranges {
            facts,
            numbers,
            base: vec![None; f.values.len()],
            counter,
        };
        let order = reverse_postorder(f);
        for (i, p) in f.blocks[0].params.iter().enumerate() {
            let cap = ranges.cap(*p);
            let range = numbers.param(f.kind, i).map(|r| r.meet(cap));
            ranges.base[p.index()] = range.filter(|_| number(f, *p));
        }
        ranges.solve(f, &order);
        ranges
    }

    fn solve(&mut self, f: &Function, order: &[Block]) {
        const PRECISE: usize = 3;
        const LIMIT: usize = 24;
        for round in 0..LIMIT {
            if !self.round(f, order, round >= PRECISE, false) {
                break;
            }
            if round + 1 == LIMIT {
                // No bounds found in time: nothing is known.
                self.base
                    .iter_mut()
                    .for_each(|b| *b = b.map(|_| Interval::ALL));
                return;
            }
        }
        for _ in 0..2 {
            self.round(f, order, false, true);
        }
    }

    fn cap(&self, v: Value) -> Interval {
        if self.counter[v.index()] {
            COUNTER
        } else {
            Interval::ALL
        }
    }

    /// One walk over the graph; whether anything changed.
    fn round(&mut self, f: &Function, order: &[Block], widen: bool, narrow: bool) -> bool {
        let mut incoming: Vec<Vec<Option<Interval>>> = f
            .blocks
            .iter()
            .map(|b| vec![None; b.params.len()])
            .collect();
        for &b in order {
            self.gather(f, b, &mut incoming);
        }
        let mut changed = false;
        for &b in order {
            if b != Block(0) {
                changed |= self.params(f, b, &incoming[b.index()], widen, narrow);
            }
            changed |= self.insts(f, b);
        }
        changed
    }

    fn gather(&self, f: &Function, b: Block, incoming: &mut [Vec<Option<Interval>>]) {
        for e in f.blocks[b.index()].all_edges() {
            let extra = self.facts.on_edge(f, b, e.block);
            for (slot, a) in incoming[e.block.index()].iter_mut().zip(&e.args) {
                let Some(mut range) = self.known(f, *a, b) else {
                    continue;
                };
                for fact in &extra {
                    range = self.refine(f, range, *a, fact);
                }
                *slot = Some(slot.map_or(range, |r| r.union(range)));
            }
        }
    }

    fn params(
        &mut self,
        f: &Function,
        b: Block,
        incoming: &[Option<Interval>],
        widen: bool,
        narrow: bool,
    ) -> bool {
        let mut changed = false;
        for (p, new) in f.blocks[b.index()].params.iter().zip(incoming) {
            let (true, Some(new)) = (number(f, *p), *new) else {
                continue;
            };
            let cap = self.cap(*p);
            let next = match self.base[p.index()] {
                Some(old) if narrow => new.meet(old),
                Some(old) => {
                    let mut all = old.union(new);
                    if widen && all.low < old.low {
                        all.low = i64::MIN;
                    }
                    if widen && all.high > old.high {
                        all.high = i64::MAX;
                    }
                    all
                }
                None => new,
            };
            let next = Some(next.meet(cap));
            changed |= self.base[p.index()] != next;
            self.base[p.index()] = next;
        }
        changed
    }

    fn insts(&mut self, f: &Function, b: Block) -> bool {
        let mut changed = false;
        for inst in &f.blocks[b.index()].insts {
            for r in inst.results.iter().filter(|r| number(f, **r)) {
                let mut cap = self.cap(*r);
                if matches!(inst.op, Op::Unbox(_)) && f.repr(*r) == Repr::I64 {
                    cap = cap.meet(SMALL);
                }
                let range = self.transfer(f, &inst.op, b).map(|r| r.meet(cap));
                changed |= self.base[r.index()] != range;
                self.base[r.index()] = range;
            }
        }
        changed
    }

    /// `None` where an operand is not known yet.
    fn transfer(&self, f: &Function, op: &Op, b: Block) -> Option<Interval> {
        Some(match op {
            Op::ConstInt(n) => Interval::of(*n),
            Op::Convert(v) if f.repr(*v) == Repr::Bool => Interval::new(0, 1),
            Op::Convert(v) | Op::ClampInt(v) => self.known(f, *v, b)?.meet(SMALL),
            Op::I64ToInt(v) => self.known(f, *v, b)?,
            Op::UnboxSmall(_) => Interval::new(INT_MIN, INT_MAX),
            Op::RawToI64(_) => Interval::new(0, u32::MAX as i64),
            Op::Len(v) => Interval::new(0, longest(f, *v)),
            Op::Index { object, .. } => Interval::new(0, longest(f, *object) - 1),
            Op::ByteLoad { .. } => Interval::new(0, 255),
            Op::CharLoad { .. } => Interval::new(0, 0x10_FFFF),
            Op::Int {
                op, left, right, ..
            } => Interval::apply(*op, self.known(f, *left, b)?, self.known(f, *right, b)?),
            Op::IntNeg { value, .. } => self.known(f, *value, b)?.negate(),
            Op::IntInvert { value, .. } => self.known(f, *value, b)?.invert(),
            Op::Unbox(v) if self.is(b, Test::IsSmallInt, *v) => Interval::new(INT_MIN, INT_MAX),
            Op::Unbox(v) if self.is(b, Test::IsBool, *v) => Interval::new(0, 1),
            Op::Call { function, .. } => self.numbers.result(*function)?,
            Op::Runtime {
                function: RuntimeFn::int_abs,
                ..
            } => Interval::new(0, i64::MAX),
            Op::Runtime {
                function: RuntimeFn::len,
                ..
            } => Interval::new(0, REP_INT_MAX),
            _ => Interval::ALL,
        })
    }

    /// The value's range where the block runs; `None` where nothing is known to bring it there.
    pub fn known(&self, f: &Function, v: Value, b: Block) -> Option<Interval> {
        let mut range = self.base[v.index()]?;
        if range.low != range.high {
            for fact in self.facts.at(b) {
                range = self.refine(f, range, v, fact);
            }
        }
        Some(range)
    }

    /// The value's range where the block runs.
    pub fn at(&self, f: &Function, v: Value, b: Block) -> Interval {
        self.known(f, v, b).unwrap_or(Interval::ALL)
    }

    /// What the operation gives where the block runs.
    pub fn result(&self, f: &Function, op: &Op, b: Block) -> Interval {
        self.transfer(f, op, b).unwrap_or(Interval::ALL)
    }

    /// Whether a test has shown it where the block runs.
    pub fn is(&self, b: Block, test: Test, v: Value) -> bool {
        self.facts.at(b).any(|fact| *fact == Fact::Is(test, v))
    }

    fn refine(&self, f: &Function, range: Interval, v: Value, fact: &Fact) -> Interval {
        let Fact::Compare { op, left, right } = *fact else {
            return range;
        };
        let v = self.facts.strip(v, f);
        let side = |x: Value, y: Value, op: Cmp| {
            (self.facts.strip(x, f) == v)
                .then(|| bound(op, self.base[y.index()].unwrap_or(Interval::ALL)))
        };
        let mut range = range;
        for bound in [side(left, right, op), side(right, left, mirrored(op))]
            .into_iter()
            .flatten()
        {
            range = match bound {
                Bound::Within(i) => range.meet(i),
                Bound::Not(n) if range.low == n && range.high > n => {
                    Interval::new(n + 1, range.high)
                }
                Bound::Not(n) if range.high == n && range.low < n => {
                    Interval::new(range.low, n - 1)
                }
                Bound::Not(_) => range,
            };
        }
        range
    }
}

enum Bound {
    Within(Interval),
    Not(i64),
}

/// What `x op y` says of `x`.
fn bound(op: Cmp, y: Interval) -> Bound {
    let below = |n: i64| {
        if n == i64::MAX {
            n
        } else {
            n.saturating_sub(1)
        }
    };
    let above = |n: i64| {
        if n == i64::MIN {
            n
        } else {
            n.saturating_add(1)
        }
    };
    match op {
        Cmp::Lt => Bound::Within(Interval::new(i64::MIN, below(y.high))),
        Cmp::Le => Bound::Within(Interval::new(i64::MIN, y.high)),
        Cmp::Gt => Bound::Within(Interval::new(above(y.low), i64::MAX)),
        Cmp::Ge => Bound::Within(Interval::new(y.low, i64::MAX)),
        Cmp::Eq => Bound::Within(y),
        Cmp::Ne if y.low == y.high => Bound::Not(y.low),
        Cmp::Ne => Bound::Within(Interval::ALL),
    }
}

pub fn number(f: &Function, v: Value) -> bool {
    matches!(f.repr(v), Repr::Int | Repr::I64)
}

fn longest(f: &Function, v: Value) -> i64 {
    match f.repr(v) {
        Repr::Ptr(Kind::Str | Kind::Bytes) => MAX_BYTES,
        _ => MAX_ITEMS,
    }
}

/// Values that start small and change in small steps: assumes it of all, then drops what is not.
pub fn counters(f: &Function, facts: &Facts, numbers: &Numbers) -> Vec<bool> {
    let mut counter: Vec<bool> = (0..f.values.len() as u32)
        .map(|v| number(f, Value(v)))
        .collect();
    for (i, p) in f.blocks[0].params.iter().enumerate() {
        counter[p.index()] &= numbers.counts(f.kind, i);
    }
    let small = |v: Value| matches!(facts.op(facts.strip(v, f)), Some(Op::ConstInt(n)) if n.abs() <= MAX_STEP);
    let mut changed = true;
    while changed {
        changed = false;
        let mut drop = |v: Value, counter: &mut Vec<bool>| {
            changed |= std::mem::replace(&mut counter[v.index()], false)
        };
        for data in &f.blocks {
            for inst in &data.insts {
                let fine = match &inst.op {
                    Op::ConstInt(n) => n.abs() <= 1 << 60,
                    Op::Len(_) | Op::Index { .. } | Op::ByteLoad { .. } | Op::CharLoad { .. } => {
                        true
                    }
                    Op::Call { function, .. } => numbers.result_counts(*function),
                    Op::Convert(v) | Op::I64ToInt(v) | Op::ClampInt(v) => {
                        counter[v.index()] || !number(f, *v)
                    }
                    Op::Int {
                        op: IntOp::Add,
                        left,
                        right,
                        ..
                    } => {
                        counter[left.index()] && small(*right)
                            || small(*left) && counter[right.index()]
                    }
                    Op::Int {
                        op: IntOp::Sub,
                        left,
                        right,
                        ..
                    } => counter[left.index()] && small(*right),
                    _ => false,
                };
                if !fine {
                    inst.results.iter().for_each(|r| drop(*r, &mut counter));
                }
            }
            for e in data.all_edges() {
                for (p, a) in f.blocks[e.block.index()].params.iter().zip(&e.args) {
                    if !counter[a.index()] {
                        drop(*p, &mut counter);
                    }
                }
            }
        }
    }
    counter
}
