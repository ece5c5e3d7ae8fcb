//! Module variables that are bound wherever a function asks: the question goes, and the error with it.
//!
//! Takes the whole program. A variable that nothing unbinds stays bound once it is stored; what is bound where a
//! function is called, or where its object is made, is bound in it. Says nothing of what a variable holds.

use std::collections::{HashMap, HashSet};

use molt_abi::value;
use molt_hir::ir::GlobalId;

use crate::analysis::bits::Bits;
use crate::analysis::edges::reverse_postorder;
use crate::ir::{
    Block, Func, Function, Inst, Op, Program, Static, Terminator, Test, Unmanaged, Value,
};

/// The place of each variable in the sets.
type Places = HashMap<GlobalId, usize>;

/// Folds the questions whose answer is known; gives whether there were any.
pub fn run(program: &mut Program<Unmanaged>) -> bool {
    let places = tracked(program);
    if places.is_empty() {
        return false;
    }
    let mut solver = Solver::new(program, places);
    solver.solve();
    let answered = solver.answered();
    let changed = !answered.is_empty();
    for (f, b, at) in answered {
        program.functions[f.index()].blocks[b.index()].insts[at].op = Op::ConstBool(false);
    }
    changed
}

/// The variables that some question is about and that stay bound.
fn tracked(program: &Program<Unmanaged>) -> Places {
    let mut unbound: HashSet<GlobalId> = HashSet::new();
    let mut asked: Vec<GlobalId> = Vec::new();
    for f in &program.functions {
        asked.extend(questions(f).values());
        let insts = || f.blocks.iter().flat_map(|b| &b.insts);
        let nulls: HashSet<Value> = insts()
            .filter(|i| i.op == Op::ConstBoxed(value::NULL))
            .flat_map(|i| i.results.iter().copied())
            .collect();
        unbound.extend(insts().filter_map(|i| match i.op {
            Op::GlobalStore(g, v) if nulls.contains(&v) => Some(g),
            _ => None,
        }));
    }
    // The runtime may unbind what it sees as attributes of a module.
    for s in &program.statics {
        if let Static::Module { variables, .. } = s {
            unbound.extend(variables.iter().map(|(_, g)| *g));
        }
    }
    asked.retain(|g| !unbound.contains(g));
    asked.sort_unstable();
    asked.dedup();
    asked.into_iter().enumerate().map(|(i, g)| (g, i)).collect()
}

/// Which variable each question `IsNull` is about, by the question's result.
fn questions(f: &Function) -> HashMap<Value, GlobalId> {
    let insts = || f.blocks.iter().flat_map(|b| &b.insts);
    let loads: HashMap<Value, GlobalId> = insts()
        .filter_map(|i| match (&i.op, &i.results[..]) {
            (Op::GlobalLoad(g), [r]) => Some((*r, *g)),
            _ => None,
        })
        .collect();
    insts()
        .filter_map(|i| Some((*i.results.first()?, *loads.get(&asked(i)?)?)))
        .collect()
}

/// The value that the instruction asks about.
fn asked(inst: &Inst) -> Option<Value> {
    match inst.op {
        Op::Test {
            test: Test::IsNull,
            value,
        } => Some(value),
        _ => None,
    }
}

struct Solver<'a> {
    program: &'a Program<Unmanaged>,
    places: Places,
    questions: Vec<HashMap<Value, GlobalId>>,
    /// What is bound where each function starts; `None` where nothing is known to start it.
    entries: Vec<Option<Bits>>,
    work: Vec<Func>,
    /// The body of the main module: what it leaves bound is bound in exports.
    body: Option<Func>,
}

impl<'a> Solver<'a> {
    fn new(program: &'a Program<Unmanaged>, places: Places) -> Solver<'a> {
        Solver {
            program,
            places,
            questions: program.functions.iter().map(questions).collect(),
            entries: vec![None; program.functions.len()],
            work: Vec::new(),
            body: program.main.and_then(|main| {
                let insts = program.functions[main.index()].blocks.iter();
                insts.flat_map(|b| &b.insts).find_map(|i| match i.op {
                    Op::Call { function, .. } => Some(function),
                    _ => None,
                })
            }),
        }
    }

    /// Follows the program from where it starts; sets only shrink, so this ends.
    fn solve(&mut self) {
        let nothing = Bits::new(self.places.len());
        if let Some(main) = self.program.main {
            self.enter(main, &nothing);
        }
        self.follow();
        // What nothing above enters may still be entered, in ways that are none of this pass's business.
        for i in 0..self.entries.len() {
            if self.entries[i].is_none() {
                self.enter(Func(i as u32), &nothing);
                self.follow();
            }
        }
    }

    fn follow(&mut self) {
        while let Some(f) = self.work.pop() {
            for (callee, bound) in self.walk(f).1 {
                self.enter(callee, &bound);
            }
        }
    }

    fn enter(&mut self, f: Func, bound: &Bits) {
        let entry = &mut self.entries[f.index()];
        let changed = match entry {
            None => {
                *entry = Some(bound.clone());
                true
            }
            Some(entry) => entry.intersect(bound),
        };
        if changed && !self.work.contains(&f) {
            self.work.push(f);
        }
    }

    /// What is bound where each block starts, and where others are entered.
    fn walk(&self, func: Func) -> (Vec<Option<Bits>>, Vec<(Func, Bits)>) {
        let f = &self.program.functions[func.index()];
        let mut starts: Vec<Option<Bits>> = vec![None; f.blocks.len()];
        starts[0].clone_from(&self.entries[func.index()]);
        let order = reverse_postorder(f);
        let mut entered = Vec::new();
        // Back edges only take facts away: once more until nothing changes.
        loop {
            let mut changed = false;
            entered.clear();
            for b in &order {
                let Some(start) = starts[b.index()].clone() else {
                    continue;
                };
                changed |= self.block(func, *b, start, &mut starts, &mut entered);
            }
            if !changed {
                return (starts, entered);
            }
        }
    }

    /// Follows a block; gives whether a block learnt something new.
    fn block(
        &self,
        func: Func,
        b: Block,
        mut bound: Bits,
        starts: &mut [Option<Bits>],
        entered: &mut Vec<(Func, Bits)>,
    ) -> bool {
        let data = &self.program.functions[func.index()].blocks[b.index()];
        let mut changed = false;
        for inst in &data.insts {
            if let Some(edge) = &inst.unwind.target {
                changed |= meet(&mut starts[edge.block.index()], &bound);
            }
            match inst.op {
                Op::GlobalStore(g, _) => _ = self.places.get(&g).map(|at| bound.insert(*at)),
                Op::Call { function: f, .. }
                | Op::MakeFunction { entry: f, .. }
                | Op::MakeGenerator { resume: f, .. } => entered.push((f, bound.clone())),
                _ => {}
            }
        }
        let Some(terminator) = &data.terminator else {
            return changed;
        };
        if let Terminator::Branch {
            condition,
            then,
            orelse,
        } = terminator
            && let Some(g) = self.questions[func.index()].get(condition)
        {
            changed |= meet(&mut starts[then.block.index()], &bound);
            if let Some(at) = self.places.get(g) {
                bound.insert(*at);
            }
            return meet(&mut starts[orelse.block.index()], &bound) || changed;
        }
        if self.body == Some(func) && matches!(terminator, Terminator::Return(_)) {
            let exports = self.program.exports.iter();
            entered.extend(exports.map(|e| (e.function, bound.clone())));
        }
        for edge in terminator.edges() {
            changed |= meet(&mut starts[edge.block.index()], &bound);
        }
        changed
    }

    /// The questions that are answered: their variable was bound when it was loaded.
    fn answered(&self) -> Vec<(Func, Block, usize)> {
        let mut all = Vec::new();
        for (i, f) in self.program.functions.iter().enumerate() {
            if self.questions[i].is_empty() {
                continue;
            }
            let func = Func(i as u32);
            let bound = self.bound_loads(func);
            for (b, data) in f.blocks.iter().enumerate() {
                for (at, inst) in data.insts.iter().enumerate() {
                    if asked(inst).is_some_and(|v| bound.contains(&v)) {
                        all.push((func, Block(b as u32), at));
                    }
                }
            }
        }
        all
    }

    /// The loads of variables that are bound there.
    fn bound_loads(&self, func: Func) -> HashSet<Value> {
        let mut loads = HashSet::new();
        let blocks = &self.program.functions[func.index()].blocks;
        for (data, start) in blocks.iter().zip(self.walk(func).0) {
            let Some(mut bound) = start else { continue };
            for inst in &data.insts {
                match (&inst.op, &inst.results[..]) {
                    (Op::GlobalStore(g, _), _) => {
                        _ = self.places.get(g).map(|at| bound.insert(*at));
                    }
                    (Op::GlobalLoad(g), [r])
                        if self.places.get(g).is_some_and(|at| bound.contains(*at)) =>
                    {
                        loads.insert(*r);
                    }
                    _ => {}
                }
            }
        }
        loads
    }
}

/// Joins what one way into a block knows; gives whether that was new.
fn meet(start: &mut Option<Bits>, bound: &Bits) -> bool {
    match start {
        None => {
            *start = Some(bound.clone());
            true
        }
        Some(start) => start.intersect(bound),
    }
}
