//! HIR and types to typed SSA.
//!
//! Takes a program and the facts of inference; gives one function for each reachable Python function, and a
//! generic entry for each that is made into an object. Trusts the facts: where they prove a type, no test is
//! emitted. Places no retains and releases.

mod assign;
mod binary;
mod builder;
mod call;
mod class;
mod compare;
mod context;
mod control;
mod dispatch;
mod exceptions;
mod export;
mod expr;
mod external;
mod function;
mod generators;
mod interrupt;
mod iterate;
mod lifetime;
mod lockstep;
mod missing;
mod names;
mod patterns;
mod recursion;
mod scope;
mod stmt;
mod subscript;
mod suspend;

use std::marker::PhantomData;

pub use export::ExportRequest;

use molt_hir::ir as hir;

use crate::ir::{Export, Program, Unmanaged};
use crate::library::Library;
use crate::ty::{Atom, Ty, Types};

/// Lowers the whole program.
pub fn build(
    program: &hir::Program,
    types: &Types,
    library: &Library,
    files: &molt_source::Files,
    exports: &[ExportRequest],
) -> Program<Unmanaged> {
    let mut cx = context::Context::new(program, types, library, files);
    let main = function::main(&mut cx);
    let export = |request: &ExportRequest| Export {
        name: request.name.clone(),
        function: export::lower(&mut cx, request),
        params: request.params.clone(),
        result: request.result,
    };
    let exported: Vec<Export> = exports.iter().map(export).collect();
    while let Some(job) = cx.next_job() {
        function::lower(&mut cx, job);
    }
    let codes = (0..program.functions.len())
        .map(|i| cx.code(hir::FuncId(i as u32)))
        .collect();
    let classes = cx.class_layouts();
    let globals = cx.global_names();
    let functions = cx
        .functions
        .into_iter()
        .map(|f| f.expect("every requested function is lowered"))
        .collect();
    let at_exit = cx
        .lifetimes
        .seen_at_exit()
        .then(|| lifetime::roots(program, &cx.statics));
    let reached = |f: &hir::FuncId| types.reachable[f.index()];
    let computed = program
        .computed_attributes
        .iter()
        .filter(|(f, _)| reached(f));
    let own: Vec<bool> = computed.map(|(_, asked)| is_own(types, *asked)).collect();
    let dynamic = own.contains(&false) || program.dynamic_attributes.iter().any(reached);
    let mut out = Program {
        functions,
        statics: cx.statics,
        codes,
        classes,
        globals,
        main: Some(main),
        attribute_names: (!dynamic).then(|| program.names_used.iter().cloned().collect()),
        own_computed: !own.is_empty(),
        missing_names: cx.missing,
        own_names: missing::own_names(program),
        cycles: true,
        interrupts: cx.interrupts,
        at_exit,
        exports: exported,
        phase: PhantomData,
    };
    if let Some(roots) = &mut out.at_exit {
        let stored = lifetime::stored(&out.functions);
        for module in roots {
            module.variables.retain(|g| stored.contains(g));
        }
    }
    function::settle_effects(&mut out);
    out
}

/// Whether the expression gives nothing but instances of the program's classes that have no builtin base.
fn is_own(types: &Types, asked: hir::ExprId) -> bool {
    let plain = |c: &hir::ClassId| types.classes[c.index()].builtin_base.is_none();
    let own = |atom: &Atom| match atom {
        Atom::Instance(class) => {
            plain(class) && types.classes[class.index()].subclasses.iter().all(plain)
        }
        _ => false,
    };
    match &types.exprs[asked.index()] {
        Ty::Atoms(atoms) => atoms.iter().all(own),
        Ty::Any => false,
    }
}
