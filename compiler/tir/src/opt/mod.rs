//! Optimisation: takes an unmanaged program and gives an equal one. One file for each pass; no pass knows another;
//! this file has their order. Every pass may rely on side exits being on raising instructions only.

mod bounds;
mod branches;
mod clamped;
mod constant_globals;
mod dead;
mod depth;
mod expand;
mod fold;
mod globals;
mod hoist;
mod implied;
mod indexed;
mod inline;
mod loads;
mod numbering;
mod params;
mod points;
mod raises;
mod ranges;
mod rotate;
mod signatures;
mod strips;
mod swaps;
mod tuples;
mod unread;

use std::rc::Rc;

use crate::analysis::calls::Numbers;
use crate::analysis::edges::{drop_idle_unwinds, drop_unreachable};
use crate::analysis::memory::finalizers;
use molt_hir::ir::PyString;

use crate::ir::{Function, Program, Static, StaticId, Unmanaged};
use crate::verify::verify;

/// How much to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// As built.
    None,
    /// What is quick and makes the program smaller.
    Debug,
    /// All, also what makes code larger.
    Release,
}

/// Facts of the whole program that passes over one function need.
pub struct Context {
    /// By function: may leave an exception pending.
    pub raises: Vec<bool>,
    /// Giving up an object may run code of the program.
    pub finalizers: bool,
    /// Ranges across calls; nothing before they are looked for.
    pub numbers: Rc<Numbers>,
    /// The text `append`, where the program names it.
    pub append: Option<StaticId>,
}

impl Context {
    fn new(program: &Program<Unmanaged>, numbers: &Rc<Numbers>) -> Context {
        let raises = program.functions.iter().map(|f| f.may_raise).collect();
        Context {
            raises,
            finalizers: finalizers(program),
            numbers: numbers.clone(),
            append: program
                .statics
                .iter()
                .position(|s| matches!(s, Static::Str(PyString::Utf8(text)) if text == "append"))
                .map(|i| StaticId(i as u32)),
        }
    }
}

/// A pass over one function; gives whether it changed anything.
type Pass = fn(&mut Function, &Context) -> bool;

/// Runs the passes.
pub fn optimize(program: &mut Program<Unmanaged>, level: Level) {
    run(program, level, false);
    depth::count_callers(program);
}

/// The same, and verifies the program after every pass: for tests, ends with a panic that names the pass.
pub fn optimize_checked(program: &mut Program<Unmanaged>, level: Level) {
    run(program, level, true);
    depth::count_callers(program);
}

fn run(program: &mut Program<Unmanaged>, level: Level, checked: bool) {
    points::run(program, level < Level::Release);
    check(program, "points", checked);
    if level == Level::None {
        return;
    }
    drop_idle_unwinds(program);
    let mut numbers = Rc::new(Numbers::default());
    globals::run(program);
    check(program, "globals", checked);
    constant_globals::run(program);
    check(program, "constant_globals", checked);
    unread::run(program);
    check(program, "unread", checked);
    clean(program, &numbers, checked);
    raises::run(program);
    drop_idle_unwinds(program);
    if level < Level::Release {
        return;
    }
    // Callees first: what the second round inlines has the callees of the first in it.
    for _ in 0..2 {
        raises::run(program);
        drop_idle_unwinds(program);
        if !inline::run(program) {
            break;
        }
        check(program, "inline", checked);
        clean(program, &numbers, checked);
    }
    numbers = across(program, checked);
    clean(program, &numbers, checked);
    unread::run(program);
    check(program, "unread", checked);
    // What loops made may be gone by now.
    points::run(program, false);
    let all = vec![true; program.functions.len()];
    each(
        program,
        &Context::new(program, &numbers),
        "expand",
        expand::run,
        &all,
        checked,
    );
    clean(program, &numbers, checked);
    each(
        program,
        &Context::new(program, &numbers),
        "rotate",
        rotate::run,
        &all,
        checked,
    );
    clean(program, &numbers, checked);
    each(
        program,
        &Context::new(program, &numbers),
        "hoist",
        hoist::run,
        &all,
        checked,
    );
    clean(program, &numbers, checked);
    // A loop that makes no objects does not end its strips with a call that comes back.
    strips::run(program);
    check(program, "strips", checked);
    points::run(program, true);
    raises::run(program);
    drop_idle_unwinds(program);
    check(program, "points", checked);
}

/// The passes that make room, to a fixed point or nearly so.
const CLEANING: &[(&str, Pass)] = &[
    ("fold", fold::run),
    ("params", params::run),
    ("numbering", numbering::run),
    ("tuples", tuples::run),
    ("loads", loads::run),
    ("swaps", swaps::run),
    ("implied", implied::run),
    ("branches", branches::run),
    ("ranges", ranges::run),
    ("indexed", indexed::run),
    ("clamped", clamped::run),
    ("bounds", bounds::run),
    ("dead", dead::run),
];

/// What only the whole program tells: ranges across calls, and what follows from them.
fn across(program: &mut Program<Unmanaged>, checked: bool) -> Rc<Numbers> {
    let numbers = Rc::new(Numbers::new(program));
    let shallow = depth::run(program, &numbers, finalizers(program));
    signatures::run(program, &numbers);
    check(program, "signatures", checked);
    if shallow {
        raises::run(program);
        drop_idle_unwinds(program);
    }
    numbers
}

fn clean(program: &mut Program<Unmanaged>, numbers: &Rc<Numbers>, checked: bool) {
    const ROUNDS: usize = 6;
    let context = Context::new(program, numbers);
    let mut busy: Vec<bool> = vec![true; program.functions.len()];
    for _ in 0..ROUNDS {
        let mut changed = vec![false; busy.len()];
        for (name, pass) in CLEANING {
            program
                .functions
                .iter_mut()
                .zip(&busy)
                .filter(|(_, on)| **on)
                .for_each(|(f, _)| _ = drop_unreachable(f));
            let by_this = each(program, &context, name, *pass, &busy, checked);
            changed.iter_mut().zip(by_this).for_each(|(c, b)| *c |= b);
        }
        busy = changed;
        if busy.iter().all(|b| !b) {
            break;
        }
    }
}

/// Runs a pass over the functions that `on` marks; gives which it changed.
fn each(
    program: &mut Program<Unmanaged>,
    context: &Context,
    name: &str,
    pass: Pass,
    on: &[bool],
    checked: bool,
) -> Vec<bool> {
    let run = |(f, on): (&mut Function, &bool)| *on && pass(f, context);
    let changed = program.functions.iter_mut().zip(on).map(run).collect();
    check(program, name, checked);
    changed
}

fn check(program: &Program<Unmanaged>, pass: &str, checked: bool) {
    if checked && let Err(problems) = verify(program) {
        let text: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("after {pass}:\n{}", text.join("\n"));
    }
}
