//! Copy propagation: a param to which every edge brings the same value (or itself) is that value. Then takes out
//! params that nothing needs.
//!
//! Relies on nothing but a well-formed graph.

use std::collections::HashMap;

use crate::ir::{Block, Function, Value};
use crate::opt::Context;

pub fn run(f: &mut Function, _: &Context) -> bool {
    let mut changed = false;
    loop {
        let copies = copies(f);
        f.substitute(&copies);
        let dead = dead_params(f, &copies);
        if dead.is_empty() {
            return changed;
        }
        changed = true;
        remove(f, &dead);
    }
}

/// By param, what it is a copy of.
fn copies(f: &Function) -> HashMap<Value, Value> {
    let mut copies: HashMap<Value, Value> = HashMap::new();
    let follow = |copies: &HashMap<Value, Value>, mut v: Value| {
        while let Some(&w) = copies.get(&v) {
            v = w;
        }
        v
    };
    let mut incoming: Vec<Vec<&[Value]>> = vec![Vec::new(); f.blocks.len()];
    for e in f.blocks.iter().flat_map(|b| b.all_edges()) {
        incoming[e.block.index()].push(&e.args);
    }
    let mut changed = true;
    while changed {
        changed = false;
        for (b, data) in f.blocks.iter().enumerate().skip(1) {
            for (i, &p) in data.params.iter().enumerate() {
                if copies.contains_key(&p) {
                    continue;
                }
                let mut args = incoming[b]
                    .iter()
                    .map(|a| follow(&copies, a[i]))
                    .filter(|a| *a != p);
                let Some(first) = args.next() else { continue };
                if args.all(|a| a == first) && f.repr(first) == f.repr(p) {
                    copies.insert(p, first);
                    changed = true;
                }
            }
        }
    }
    copies
}

/// Params, as (block, number), that are copies or that only dead params need.
fn dead_params(f: &Function, copies: &HashMap<Value, Value>) -> Vec<(Block, usize)> {
    let mut home: HashMap<Value, (Block, usize)> = HashMap::new();
    for (b, data) in f.blocks.iter().enumerate().skip(1) {
        for (i, p) in data.params.iter().enumerate() {
            home.insert(*p, (Block(b as u32), i));
        }
    }
    // What each param's arguments are, so that need spreads backwards.
    let mut needed: HashMap<Value, bool> = HashMap::new();
    let mut work = Vec::new();
    let mut need = |v: Value, work: &mut Vec<Value>| {
        if home.contains_key(&v) && needed.insert(v, true).is_none() {
            work.push(v);
        }
    };
    let mut feeds: HashMap<Value, Vec<Value>> = HashMap::new();
    for data in &f.blocks {
        for inst in &data.insts {
            inst.op.visit(&mut |v, _| need(v, &mut work));
        }
        data.terminator
            .iter()
            .filter_map(|t| t.operand())
            .for_each(|v| need(v, &mut work));
        for e in data.all_edges() {
            for (p, a) in f.blocks[e.block.index()].params.iter().zip(&e.args) {
                feeds.entry(*p).or_default().push(*a);
            }
        }
    }
    while let Some(p) = work.pop() {
        for a in feeds.get(&p).into_iter().flatten() {
            need(*a, &mut work);
        }
    }
    let mut dead: Vec<(Block, usize)> = home
        .iter()
        .filter(|(p, _)| copies.contains_key(p) || !needed.contains_key(p))
        .map(|(_, at)| *at)
        .collect();
    dead.sort_unstable_by_key(|(b, i)| (b.0, std::cmp::Reverse(*i)));
    dead
}

fn remove(f: &mut Function, dead: &[(Block, usize)]) {
    let mut by_block: Vec<Vec<usize>> = vec![Vec::new(); f.blocks.len()];
    for (b, i) in dead {
        by_block[b.index()].push(*i);
    }
    for (data, numbers) in f.blocks.iter_mut().zip(&by_block) {
        numbers.iter().for_each(|i| _ = data.params.remove(*i));
    }
    for e in f.blocks.iter_mut().flat_map(|b| b.all_edges_mut()) {
        by_block[e.block.index()]
            .iter()
            .for_each(|i| _ = e.args.remove(*i));
    }
}
