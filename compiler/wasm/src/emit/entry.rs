//! The functions that the module exports.

use molt_abi::functions::RuntimeFn;
use molt_source::Feature;
use molt_tir::analysis::makers::handles;
use molt_tir::analysis::memory::finalizers;
use molt_tir::ir::{
    Core, ExitRoots, Func, Function, FunctionKind, Interrupts, Managed, Op, Program, Static,
};

use super::code::{Address, Code, EMPTY, gives};
use super::context::{Context, Data};
use super::function::declare_locals;
use crate::object::{Export, FunctionDef, SymbolKind, ValType};
use crate::records::Records;

/// The export that runs a program.
pub const RUN: &str = "wasi:cli/run@0.2.6#run";

impl Context<'_> {
    pub fn exports(&mut self) {
        let program = self.program;
        for export in &program.exports {
            self.export(export);
        }
        match program.main {
            Some(main) if program.exports.is_empty() => self.run(main),
            Some(main) => self.initialize(main),
            None => {}
        }
    }

    /// A function of the program under its core type.
    fn export(&mut self, export: &molt_tir::ir::Export) {
        let params: Vec<ValType> = export.params.iter().map(|c| core_type(*c)).collect();
        let results: Vec<ValType> = export.result.map(core_type).into_iter().collect();
        let mut code = Code::default();
        declare_locals(&mut code, &[]);
        for (at, core) in (0..).zip(&export.params) {
            code.i().local_get(at);
            if *core == Core::F32 {
                code.i().f64_promote_f32();
            }
        }
        code.call(self.func(export.function));
        match export.result {
            None => _ = code.i().drop(),
            Some(Core::F32) => _ = code.i().f32_demote_f64(),
            Some(_) => {}
        }
        code.i().end();
        self.define_export(&export.name, &params, &results, code);
    }

    /// The body of the main module runs when the component is instantiated; where that fails, so does this.
    fn initialize(&mut self, main: Func) {
        let mut code = Code::default();
        declare_locals(&mut code, &[]);
        if self.program.cycles {
            code.call(self.runtime(RuntimeFn::collect_cycles));
        }
        if handles(self.program) {
            code.call(self.runtime(RuntimeFn::catch_memory_errors));
        }
        if self.options.report {
            self.enable_reports(&mut code);
        }
        self.enable_hints(&mut code);
        code.call(self.func(main));
        if self.program.functions[main.index()].may_raise {
            code.i().if_(EMPTY);
            if self.options.report {
                code.call(self.runtime(RuntimeFn::report_uncaught));
                code.i().drop();
            }
            code.i().unreachable().end();
        } else {
            code.i().drop();
        }
        code.call(self.runtime(RuntimeFn::finish));
        code.i().drop().end();
        self.define_export("_initialize", &[], &[], code);
    }

    /// Exceptions in finalizers and generators that end with nobody to catch them are printed, where there can be any.
    fn enable_reports(&mut self, code: &mut Code) {
        if self.options.report {
            self.suggestions(code);
        }
        let generator = |f: &Function| matches!(f.kind, FunctionKind::Resume(_));
        if finalizers(self.program)
            || self.program.at_exit.is_some()
            || self.program.functions.iter().any(generator)
        {
            code.call(self.runtime(RuntimeFn::report_unraisable_exceptions));
        }
    }

    /// Messages that exceptions of this version carry.
    fn enable_hints(&mut self, code: &mut Code) {
        if self.options.version.has(Feature::KeywordHints) {
            code.call(self.runtime(RuntimeFn::suggest_keywords));
        }
    }

    fn define_export(&mut self, name: &str, params: &[ValType], results: &[ValType], code: Code) {
        let kind = SymbolKind::ExternFunction;
        let symbol = self.object.declare(format!("$export {name}"), kind);
        let ty = self.func_type(params, results);
        self.object.define_function(FunctionDef {
            symbol,
            debug_name: name.to_string(),
            ty,
            body: code.bytes,
            relocs: code.relocs,
            hints: code.hints,
        });
        self.object.exports.push(Export {
            name: name.to_string(),
            symbol,
        });
    }

    /// Runs the main module; the result is 1 where the exit status is not 0.
    fn run(&mut self, main: Func) {
        let symbol = self
            .object
            .declare("$run".to_string(), SymbolKind::ExternFunction);
        let mut code = Code::default();
        declare_locals(&mut code, &[ValType::I32]);
        if self.program.cycles {
            code.call(self.runtime(RuntimeFn::collect_cycles));
        }
        let raises = self.program.functions[main.index()].may_raise;
        if handles(self.program) {
            code.call(self.runtime(RuntimeFn::catch_memory_errors));
        } else if raises {
            code.call(self.runtime(RuntimeFn::raise_memory_errors));
        }
        let heeds = self.program.interrupts != Interrupts::Ignored;
        if raises || heeds {
            code.i().i32_const(!heeds as i32);
            code.call(self.runtime(RuntimeFn::heed_interrupts));
        }
        self.enable_reports(&mut code);
        self.enable_hints(&mut code);
        code.call(self.func(main));
        if self.program.functions[main.index()].may_raise {
            code.i().if_(gives(ValType::I32));
            code.call(self.runtime(RuntimeFn::report_uncaught));
            code.i().else_().i32_const(0).end().local_set(0);
        } else {
            code.i().drop();
        }
        self.at_exit(&mut code);
        // A failed flush is the status only of a program that went well.
        code.i().local_get(0);
        code.call(self.runtime(RuntimeFn::finish));
        code.i().local_get(0).select().local_set(0);
        if may_exit(self.program, self.records) {
            code.i()
                .local_get(0)
                .i32_const(1)
                .i32_gt_u()
                .if_(EMPTY)
                .local_get(0);
            code.call(self.runtime(RuntimeFn::exit_with));
            code.i().end();
        }
        code.i().local_get(0).i32_const(0).i32_ne().end();
        let ty = self.func_type(&[], &[ValType::I32]);
        self.object.define_function(FunctionDef {
            symbol,
            debug_name: "run".to_string(),
            ty,
            body: code.bytes,
            relocs: code.relocs,
            hints: code.hints,
        });
        self.object.exports.push(Export {
            name: RUN.to_string(),
            symbol,
        });
    }

    /// What is still to be observed when the main module has run.
    fn at_exit(&mut self, code: &mut Code) {
        let Some(roots) = &self.program.at_exit else {
            return;
        };
        let mut data = Data::zeroed(4, 0);
        let some = |m: &&ExitRoots| m.module.is_some() || !m.variables.is_empty();
        for module in roots.iter().filter(some) {
            if let Some(object) = module.module {
                // Bit 0 tells an object from a variable.
                let at = data.grow(4);
                let object = self.static_address(object);
                data.address(
                    at,
                    Address {
                        addend: object.addend + 1,
                        ..object
                    },
                );
            }
            for global in &module.variables {
                let at = data.grow(4);
                let variable = self.global(*global);
                data.address(at, variable);
            }
            // 0 ends a module.
            data.grow(4);
        }
        let count = data.bytes.len() / 4;
        let table = self.define("$at_exit".to_string(), data);
        code.address(table);
        code.i().i32_const(count as i32);
        code.call(self.runtime(RuntimeFn::at_exit));
    }
}

fn core_type(core: Core) -> ValType {
    match core {
        Core::I32 => ValType::I32,
        Core::I64 => ValType::I64,
        Core::F32 => ValType::F32,
        Core::F64 => ValType::F64,
    }
}

/// Whether the program names something that ends it with a status of its own: only then it needs the
/// capability to exit.
fn may_exit(program: &Program<Managed>, records: &Records) -> bool {
    const NAMES: [(&str, &str); 4] = [
        ("sys", "exit"),
        ("builtins", "SystemExit"),
        ("builtins", "exit"),
        ("builtins", "quit"),
    ];
    let named = |s: &Static| match s {
        Static::External(module, name) => NAMES.contains(&(module.as_str(), name.as_str())),
        _ => false,
    };
    let entries: Vec<&str> = NAMES
        .iter()
        .filter_map(|(module, name)| records.function(module, name))
        .flat_map(|r| [r.direct.as_str(), r.generic.as_str()])
        .collect();
    let called =
        |op: &Op| matches!(op, Op::External { symbol, .. } if entries.contains(&symbol.as_str()));
    program.statics.iter().any(named)
        || program
            .functions
            .iter()
            .flat_map(|f| &f.blocks)
            .flat_map(|b| &b.insts)
            .any(|i| called(&i.op))
}
