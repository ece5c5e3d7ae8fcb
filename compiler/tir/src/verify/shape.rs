//! The graph: terminators, edges that fit the params of their targets, one definition for each value, which
//! dominates every use. A value that an instruction defines is not there on its own side exit.

use crate::analysis::dominators::{Dominators, Place, each_definition};
use crate::ir::{Block, Edge, Function, Op, Program, Value};
use crate::verify::Report;

pub fn check<P>(report: &mut Report, program: &Program<P>) {
    let f = report.function;
    if f.blocks.is_empty() {
        report.add(Block(0), 0, "there is no entry block");
        return;
    }
    check_ranges(report, program);
    if !report.problems.is_empty() {
        return;
    }
    for (b, data) in f.blocks.iter().enumerate() {
        let b = Block(b as u32);
        for (i, inst) in data.insts.iter().enumerate() {
            if let Some(e) = &inst.unwind.target {
                check_edge(report, b, i, e);
            }
        }
        for e in data.terminator.iter().flat_map(|t| t.edges()) {
            check_edge(report, b, data.insts.len(), e);
        }
    }
    let places = definitions(report);
    check_uses(report, &places);
}

/// Every number is one of something that exists.
fn check_ranges<P>(report: &mut Report, program: &Program<P>) {
    let f = report.function;
    let value = |v: Value| v.index() < f.values.len();
    for (b, data) in f.blocks.iter().enumerate() {
        let b = Block(b as u32);
        let end = data.insts.len();
        if data.terminator.is_none() {
            report.add(b, end, "no terminator");
        }
        if !data.params.iter().all(|v| value(*v)) {
            report.add(b, 0, "a param has no number of a value");
        }
        for (i, inst) in data.insts.iter().enumerate() {
            if !inst.results.iter().all(|v| value(*v)) {
                report.add(b, i, "a result has no number of a value");
            }
            if !names_exist(&inst.op, program) {
                report.add(
                    b,
                    i,
                    "names a function, static, class or global that does not exist",
                );
            }
        }
        let mut good = true;
        data.uses(&mut |v| good &= value(v));
        if !good {
            report.add(b, end, "an operand has no number of a value");
        }
        if data.all_edges().any(|e| e.block.index() >= f.blocks.len()) {
            report.add(b, end, "an edge goes to no block");
        }
        if data.all_edges().any(|e| e.block == Block(0)) {
            report.add(b, end, "an edge goes to the entry block");
        }
    }
}

fn names_exist<P>(op: &Op, program: &Program<P>) -> bool {
    match op {
        Op::Static(s) => s.index() < program.statics.len(),
        Op::Call { function, .. } => function.index() < program.functions.len(),
        Op::MakeFunction { entry: f, .. } | Op::MakeGenerator { resume: f, .. } => {
            f.index() < program.functions.len()
        }
        Op::NewInstance(c) | Op::ClassStorage(c) => (c.0 as usize) < program.classes.len(),
        Op::GlobalLoad(g) | Op::GlobalStore(g, _) => (g.0 as usize) < program.globals.len(),
        _ => true,
    }
}

fn check_edge(report: &mut Report, b: Block, at: usize, e: &Edge) {
    let f = report.function;
    let params = &f.blocks[e.block.index()].params;
    if params.len() != e.args.len() {
        let text = format!(
            "b{} has {} params, the edge {} arguments",
            e.block.0,
            params.len(),
            e.args.len()
        );
        report.add(b, at, text);
        return;
    }
    for (p, a) in params.iter().zip(&e.args) {
        if f.repr(*p) != f.repr(*a) {
            let text = format!(
                "argument v{} is {:?}, the param v{} {:?}",
                a.0,
                f.repr(*a),
                p.0,
                f.repr(*p)
            );
            report.add(b, at, text);
        }
    }
}

fn definitions(report: &mut Report) -> Vec<Option<Place>> {
    let f = report.function;
    let mut places: Vec<Option<Place>> = vec![None; f.values.len()];
    for (block, at, v) in each_definition(f) {
        if places[v.index()].replace(Place { block, at }).is_some() {
            report.add(
                block,
                at.saturating_sub(1),
                format!("v{} is defined twice", v.0),
            );
        }
    }
    places
}

fn check_uses(report: &mut Report, places: &[Option<Place>]) {
    let f: &Function = report.function;
    let dominators = Dominators::new(f);
    let check = |report: &mut Report, b: Block, at: usize, v: Value| {
        let available = places[v.index()].is_some_and(|p| dominators.reaches(p, b, at));
        if !available && dominators.reachable(b) {
            report.add(
                b,
                at,
                format!("v{} is used where its definition does not reach", v.0),
            );
        }
    };
    for (b, data) in f.blocks.iter().enumerate() {
        let b = Block(b as u32);
        for (i, inst) in data.insts.iter().enumerate() {
            inst.op.visit(&mut |v, _| check(report, b, i, v));
            let exit = inst
                .unwind
                .target
                .iter()
                .flat_map(|e| &e.args)
                .chain(&inst.unwind.release);
            exit.chain(&inst.consumed)
                .for_each(|v| check(report, b, i, *v));
        }
        let Some(t) = &data.terminator else { continue };
        let args = t.edges().into_iter().flat_map(|e| &e.args).copied();
        args.chain(t.operand())
            .for_each(|v| check(report, b, data.insts.len(), v));
    }
}
