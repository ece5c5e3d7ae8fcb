//! Reference counts: takes a program without them, gives one where every retain and release is placed.
//!
//! Params are borrowed, so are static objects; results are owned. A value read from memory stays borrowed as long
//! as nothing that may overwrite memory happens while it is needed; else it is retained where it is read. The last
//! use of an owned value moves it, or releases it. Params of blocks are owned unless all that flows into
//! them is borrowed. Never changes what a program computes.

mod apply;
mod nulls;
mod plan;
mod state;

use std::marker::PhantomData;

use crate::analysis::cycles::may_form;
use crate::analysis::edges::{drop_idle_unwinds, drop_unreachable};
use crate::analysis::memory::finalizers;
use crate::ir::{Function, Managed, Program, Unmanaged};

/// Places retains and releases.
pub fn manage(mut program: Program<Unmanaged>) -> Program<Managed> {
    drop_idle_unwinds(&mut program);
    let raises: Vec<bool> = program.functions.iter().map(|f| f.may_raise).collect();
    let mut nulls = nulls::Nulls::default();
    for f in &mut program.functions {
        drop_unreachable(f);
    }
    let cycles = may_form(&program);
    let collects = cycles && finalizers(&program);
    for f in &mut program.functions {
        nulls.replace(f, &mut program.statics);
        manage_function(f, &raises, collects);
    }
    Program {
        functions: program.functions,
        statics: program.statics,
        codes: program.codes,
        classes: program.classes,
        globals: program.globals,
        main: program.main,
        attribute_names: program.attribute_names,
        own_computed: program.own_computed,
        cycles,
        missing_names: program.missing_names,
        own_names: program.own_names,
        interrupts: program.interrupts,
        at_exit: program.at_exit,
        exports: program.exports,
        phase: PhantomData,
    }
}

/// With `collects`, making an object may run finalizers, because a collection may.
fn manage_function(f: &mut Function, raises: &[bool], collects: bool) {
    let mut state = state::State::new(f, collects);
    // What is found to need a reference of its own changes where releases stand: again until nothing changes.
    let plan = loop {
        let plan = plan::plan(f, &state, raises);
        if !state.promote(f, &plan.unsafe_borrows) {
            break plan;
        }
    };
    apply::apply(f, plan);
}
