//! Ranges of numbers across calls: what the calls of a function bring to its params, and what it gives back.
//!
//! Only functions whose every entry is a call in the program have params with bounds. Starts from "nothing is passed"
//! and widens to a fixed point. Like the ranges of one function, it takes it that nothing counts past ±2^61.

use std::collections::{HashMap, VecDeque};

use crate::analysis::dominators::Dominators;
use crate::analysis::facts::Facts;
use crate::analysis::interval::Interval;
use crate::analysis::range::{Ranges, counters, number};
use crate::ir::{
    Block, Func, FuncId, Function, FunctionKind, Op, Program, Terminator, Unmanaged, Value,
};

/// What is known of one function's numbers; for values of other representations it says nothing.
#[derive(Clone, Debug, Default)]
struct Known {
    /// `None` while no call brings anything.
    params: Vec<Option<Interval>>,
    result: Option<Interval>,
    /// Params and results that only ever count.
    counting: Vec<bool>,
    result_counts: bool,
}

/// The facts of a program.
#[derive(Debug, Default)]
pub struct Numbers {
    of: HashMap<FuncId, usize>,
    functions: Vec<Known>,
}

impl Numbers {
    /// Whether only calls of the program enter the function.
    pub fn closed(&self, f: FuncId) -> bool {
        self.of.contains_key(&f)
    }

    /// What reaches number `i` of the entry's params.
    pub fn param(&self, kind: FunctionKind, i: usize) -> Option<Interval> {
        let FunctionKind::Direct(id) = kind else {
            return Some(Interval::ALL);
        };
        match self.of.get(&id).map(|&n| &self.functions[n]) {
            Some(known) => known.params.get(i).copied().unwrap_or(Some(Interval::ALL)),
            None => Some(Interval::ALL),
        }
    }

    /// Whether the param only ever counts.
    pub fn counts(&self, kind: FunctionKind, i: usize) -> bool {
        let FunctionKind::Direct(id) = kind else {
            return false;
        };
        self.of
            .get(&id)
            .is_some_and(|&n| self.functions[n].counting.get(i).copied().unwrap_or(false))
    }

    /// What calls of the function give; `None` while none is known to come back.
    pub fn result(&self, f: Func) -> Option<Interval> {
        self.functions
            .get(f.index())
            .map_or(Some(Interval::ALL), |k| k.result)
    }

    pub fn result_counts(&self, f: Func) -> bool {
        self.functions
            .get(f.index())
            .is_some_and(|k| k.result_counts)
    }

    /// Finds them.
    pub fn new(program: &Program<Unmanaged>) -> Numbers {
        let closed = closed(program);
        let mut numbers = Numbers::default();
        for (i, f) in program.functions.iter().enumerate() {
            if let (FunctionKind::Direct(id), true) = (f.kind, closed[i]) {
                numbers.of.insert(id, i);
            }
            let params = f.blocks.first().map_or(0, |b| b.params.len());
            numbers.functions.push(Known {
                params: vec![None; params],
                result: None,
                counting: vec![closed[i]; params],
                result_counts: true,
            });
        }
        let mut solver = Solver {
            program,
            closed,
            numbers,
            visits: vec![0; program.functions.len()],
        };
        solver.counting();
        solver.ranges();
        solver.numbers
    }
}

/// Functions that calls of the program enter, and nothing else.
fn closed(program: &Program<Unmanaged>) -> Vec<bool> {
    let mut closed = vec![false; program.functions.len()];
    for (op, _) in program.functions.iter().flat_map(insts) {
        if let Op::Call { function, .. } = op {
            let callee = &program.functions[function.index()];
            closed[function.index()] = matches!(callee.kind, FunctionKind::Direct(_));
        }
    }
    let roots = program
        .exports
        .iter()
        .map(|e| e.function)
        .chain(program.main);
    roots.for_each(|f| closed[f.index()] = false);
    closed
}

struct Solver<'a> {
    program: &'a Program<Unmanaged>,
    closed: Vec<bool>,
    numbers: Numbers,
    visits: Vec<usize>,
}

impl Solver<'_> {
    /// Assumes of every param and result that it only counts, then drops what does not.
    fn counting(&mut self) {
        let program = self.program;
        let facts: Vec<Facts> = program
            .functions
            .iter()
            .map(|f| Facts::new(f, &Dominators::new(f)))
            .collect();
        loop {
            let mut changed = false;
            for (i, f) in program.functions.iter().enumerate() {
                let counter = counters(f, &facts[i], &self.numbers);
                for (op, _) in insts(f) {
                    let Op::Call { function, args } = op else {
                        continue;
                    };
                    let known = &mut self.numbers.functions[function.index()];
                    for (slot, a) in known.counting.iter_mut().zip(args) {
                        if *slot && number(f, *a) && !counter[a.index()] {
                            *slot = false;
                            changed = true;
                        }
                    }
                }
                let known = &mut self.numbers.functions[i];
                if known.result_counts && returned(f).any(|v| !number(f, v) || !counter[v.index()])
                {
                    known.result_counts = false;
                    changed = true;
                }
            }
            if !changed {
                return;
            }
        }
    }

    fn ranges(&mut self) {
        let mut callers: Vec<Vec<usize>> = vec![Vec::new(); self.program.functions.len()];
        for (i, f) in self.program.functions.iter().enumerate() {
            for (op, _) in insts(f) {
                if let Op::Call { function, .. } = op {
                    callers[function.index()].push(i);
                }
            }
        }
        let mut work: VecDeque<usize> = (0..self.closed.len())
            .filter(|i| !self.closed[*i])
            .collect();
        let mut waiting: Vec<bool> = self.closed.iter().map(|c| !c).collect();
        while let Some(i) = work.pop_front() {
            waiting[i] = false;
            for j in self.visit(i, &callers) {
                if !std::mem::replace(&mut waiting[j], true) {
                    work.push_back(j);
                }
            }
        }
        // What nothing reaches is no fact to build on.
        for known in &mut self.numbers.functions {
            let all = |r: &mut Option<Interval>| _ = r.get_or_insert(Interval::ALL);
            known.params.iter_mut().for_each(all);
            all(&mut known.result);
        }
    }

    /// Looks at one function; gives those of which more is known then.
    fn visit(&mut self, i: usize, callers: &[Vec<usize>]) -> Vec<usize> {
        const PRECISE: usize = 4;
        let f = &self.program.functions[i];
        self.visits[i] += 1;
        let first = self.visits[i] == 1;
        let (brought, given) = flows(f, &self.numbers);
        let mut changed = Vec::new();
        for (callee, args) in brought {
            let widen = self.visits[callee] > PRECISE;
            // Also a callee without numbers is reached.
            let mut news = self.visits[callee] == 0;
            let known = &mut self.numbers.functions[callee];
            for (slot, a) in known.params.iter_mut().zip(args) {
                news |= self.closed[callee] && join(slot, a, widen);
            }
            if news {
                changed.push(callee);
            }
        }
        let mut result = self.numbers.functions[i].result;
        let mut news = first;
        for new in given {
            news |= join(&mut result, new, self.visits[i] > PRECISE);
        }
        self.numbers.functions[i].result = result;
        if news {
            // Callers that nothing reached yet look when they are.
            changed.extend(callers[i].iter().filter(|c| self.visits[**c] > 0));
        }
        changed
    }
}

/// The ranges of arguments, by call, and of what is returned.
type Flows = (Vec<(usize, Vec<Option<Interval>>)>, Vec<Option<Interval>>);

fn flows(f: &Function, numbers: &Numbers) -> Flows {
    let ranges = Ranges::across(f, &Dominators::new(f), numbers);
    let range = |v: Value, b: Block| {
        if number(f, v) {
            ranges.known(f, v, b)
        } else {
            Some(Interval::ALL)
        }
    };
    let brought = insts(f).filter_map(|(op, b)| match op {
        Op::Call { function, args } => {
            let args = args.iter().map(|a| range(*a, b)).collect();
            Some((function.index(), args))
        }
        _ => None,
    });
    let given = f
        .blocks
        .iter()
        .enumerate()
        .filter_map(|(b, data)| match data.terminator {
            Some(Terminator::Return(v)) => Some(range(v, Block(b as u32))),
            _ => None,
        });
    (brought.collect(), given.collect())
}

/// Every operation that may run, and where.
fn insts(f: &Function) -> impl Iterator<Item = (&Op, Block)> {
    f.blocks
        .iter()
        .enumerate()
        .flat_map(|(b, data)| data.insts.iter().map(move |i| (&i.op, Block(b as u32))))
}

fn returned(f: &Function) -> impl Iterator<Item = Value> + '_ {
    f.blocks.iter().filter_map(|b| match &b.terminator {
        Some(Terminator::Return(v)) => Some(*v),
        _ => None,
    })
}

/// Adds to what is known; whether that made it wider.
fn join(slot: &mut Option<Interval>, new: Option<Interval>, widen: bool) -> bool {
    let Some(new) = new else { return false };
    let Some(old) = *slot else {
        *slot = Some(new);
        return true;
    };
    let mut all = old.union(new);
    if all == old {
        return false;
    }
    if widen {
        all = Interval::new(
            if all.low < old.low {
                step_down(all.low)
            } else {
                all.low
            },
            if all.high > old.high {
                step_up(all.high)
            } else {
                all.high
            },
        );
    }
    *slot = Some(all);
    true
}

/// Bounds that programs stop at: small numbers, machine words, what is inline, what only counts.
const STEPS: [i64; 7] = [0, 1, 255, 1 << 31, 1 << 46, 1 << 61, i64::MAX];

fn step_up(n: i64) -> i64 {
    STEPS.into_iter().find(|s| *s >= n).unwrap_or(i64::MAX)
}

fn step_down(n: i64) -> i64 {
    let steps = STEPS[..6].iter().map(|s| -s).find(|s| *s <= n);
    steps.unwrap_or(i64::MIN)
}
