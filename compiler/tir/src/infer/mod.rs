//! Whole-program type inference: from the HIR to facts about every expression, variable, function and class.
//!
//! # Lattice
//!
//! A type is a set of at most [`crate::ty::MAX_ATOMS`] atoms, or `Any`, ordered by inclusion. Containers are
//! allocation sites; what a site holds is a variable of its own, so types are flat. Sites too many for one
//! union are merged for good (union-find) before a union gives up. Tuples with known items nest at most three
//! deep and are at most sixteen wide; beyond, and where they are concatenated, they are sites, too.
//!
//! # Method
//!
//! An abstract variable stands for every global, cell, parameter, result, slot (by declaring class), class
//! variable and site. Functions are analysed one at a time, flow-sensitively for their plain locals and
//! context-insensitively across calls; a function is analysed again when a variable that it read has grown.
//! What cannot be settled along the way (which classes are static, which names are slots) is decided before
//! a round; a round that finds a decision wrong adds to [`classes::Decisions`], and the next one starts afresh.
//!
//! # Why it is sound
//!
//! Every value is either tracked, each flow of it joined into the variable that holds it, or it is `Any`.
//! Where a tracked value becomes part of `Any` (a join that overflows included) it *escapes*
//! ([`escape`]): its functions are called with anything, its containers hold anything, and its instances
//! have every attribute read and written that the program reads or writes on values of unknown type. Code
//! outside of the program (the runtime) is unknown code, except for builtins whose use of their arguments is
//! written down here; when these run special methods ([`touch`]), the methods get the values that the builtin
//! would pass. All of this holds for a closed world: no `exec`, all modules present.
//!
//! A function whose `escapes` fact is set may be entered through its generic entry: by unknown code, by the
//! runtime, or by a call that is not compiled directly ([`direct`]). Its parameter types already include what
//! comes that way (`Any` where that is not known), so the entry may unbox by them.
//!
//! # Termination
//!
//! Variables only grow. With `s` sites, `c` classes and `f` functions there are finitely many atoms that are
//! no tuples; a union grows at most `MAX_ATOMS + 1` times before it is `Any`, a tuple with items of depth below
//! `d` at most `16 * height(d - 1)` times. Merging sites happens at most `s` times. Rounds are bounded by the
//! decisions: each adds a class or a pair of class and name to finite sets.

mod attr;
mod bound;
mod builtin;
mod by_hand;
mod call;
mod classes;
mod container;
mod direct;
mod engine;
mod escape;
mod expr;
mod finish;
mod flow;
mod functions;
mod library;
mod methods;
mod narrow;
mod ops;
mod patterns;
mod scan;
mod stmt;
mod suspend;
mod table;
mod touch;
mod visit;

pub use patterns::match_names;

use molt_hir::ir::*;

pub use builtin::BuiltinTypes;
use classes::Decisions;
use engine::Engine;
use scan::Scan;

use crate::ty::Types;

/// More rounds than decisions on any program met; beyond, no class is static, which needs no decisions.
const MAX_ROUNDS: usize = 24;

/// Infers the types of a closed program that starts at its main module.
pub fn infer(program: &Program, builtins: &BuiltinTypes) -> Types {
    infer_with_exports(program, builtins, &[])
}

/// The same where the host calls some functions, directly: with ints and floats, as their annotations say.
pub fn infer_with_exports(program: &Program, builtins: &BuiltinTypes, exports: &[FuncId]) -> Types {
    let scan = Scan::new(program);
    let mut decisions = Decisions::default();
    for round in 0.. {
        let mut engine = Engine::new(program, builtins, &scan, decisions.clone());
        engine.start_open_modules();
        if let Some(main) = program.main {
            engine.reach(program.modules[main.index()].body);
        }
        for export in exports {
            engine.export(*export);
        }
        engine.run();
        if engine.decisions == decisions {
            return finish::finish(engine);
        }
        decisions = engine.decisions;
        if round >= MAX_ROUNDS {
            decisions.none_static = true;
        }
    }
    Types::default()
}
