//! Reads of variables: locals, globals at fixed places or in the dict of an open module, names of other modules.
//!
//! What is unbound raises, unless the types say that it cannot be.

use molt_abi::functions::RuntimeFn;
use molt_hir::ir as hir;
use molt_hir::ir::{Expr, ExprKind, FuncId, GlobalId, LocalId};

use super::scope::{Lower, Storage};
use crate::ir::{Op, Repr, Value};

impl<'a> Lower<'_, 'a> {
    pub fn local(&mut self, e: &Expr, l: LocalId) -> Value {
        let storage = self.locals[l.index()];
        let info = &self.hir.locals[l.index()];
        let v = self.read(storage);
        let captured = !matches!(storage, Storage::Var(_) | Storage::Slot(_));
        let unbound = self.cx.types.maybe_unbound.contains(&e.id) || captured;
        if unbound && !info.temporary && self.b.repr(v) == Repr::Boxed {
            // To the code of a generator expression, variables of the function around are free.
            let outer = self.b.inlined.is_some() && !info.inner;
            let free = info.kind == hir::LocalKind::Free || outer;
            self.unless_null(v, |l| {
                let name = l.name(&info.name);
                let row = if free {
                    RuntimeFn::raise_unbound_free
                } else {
                    RuntimeFn::raise_unbound_local
                };
                l.b.raise(row, &[name]);
            });
        }
        self.narrow(v, self.ty(e))
    }

    pub fn global(&mut self, e: &Expr, g: GlobalId) -> Value {
        let v = self.global_load(g);
        if !self.surely_bound(g) {
            let name = &self.cx.program.globals[g.index()].name;
            self.unless_null(v, |l| l.raise_name_error(name));
        }
        self.narrow(v, self.ty(e))
    }

    /// What the variable holds, boxed; NULL where it is unbound.
    pub fn global_load(&mut self, g: GlobalId) -> Value {
        let global = &self.cx.program.globals[g.index()];
        if !self.cx.program.modules[global.module.index()].open {
            return self.b.one(Op::GlobalLoad(g), Repr::Boxed);
        }
        let (module, name) = (self.module_object(global.module), self.name(&global.name));
        self.b.rt(RuntimeFn::module_get, &[module, name])
    }

    /// Gives the variable a boxed value, or NULL.
    pub fn global_store(&mut self, g: GlobalId, v: Value) {
        let global = &self.cx.program.globals[g.index()];
        if !self.cx.program.modules[global.module.index()].open {
            self.b.effect(Op::GlobalStore(g, v));
            return;
        }
        let (module, name) = (self.module_object(global.module), self.name(&global.name));
        self.b.runtime(RuntimeFn::module_set, &[module, name, v]);
    }

    /// The dict of `locals()`: unbound variables are not in it.
    pub fn locals_dict(&mut self, previous: Option<&'a Expr>, variables: &'a [Expr]) -> Value {
        let previous = match previous {
            Some(previous) => self.raw_local(previous).0,
            None => self.b.null(),
        };
        let dict = self.b.rt(RuntimeFn::locals_dict, &[previous]);
        for variable in variables {
            let (value, name) = self.raw_local(variable);
            let name = self.name(name);
            self.b.runtime(RuntimeFn::locals_put, &[dict, name, value]);
        }
        dict
    }

    /// A local and its name; NULL where it is unbound.
    fn raw_local(&mut self, e: &'a Expr) -> (Value, &'a str) {
        let local = match &e.kind {
            ExprKind::Local(local) => *local,
            ExprKind::Unbound(name) => return (self.b.null(), name),
            _ => unreachable!("snapshots list locals and names that are unbound"),
        };
        let v = self.read(self.locals[local.index()]);
        let hir = self.hir;
        (self.box_value(v), hir.locals[local.index()].name.as_str())
    }

    pub fn global_or(&mut self, e: &'a Expr, g: GlobalId, otherwise: &'a Expr) -> Value {
        let v = self.global_load(g);
        let null = self.test(crate::ir::Test::IsNull, v);
        let out = self.b.var(Repr::Boxed);
        self.b.write(out, v);
        let (unbound, join) = (self.b.block(), self.b.block());
        self.b.branch(null, unbound, join);
        self.b.seal(unbound);
        self.b.switch_to(unbound);
        let fallback = self.boxed(otherwise);
        self.b.write(out, fallback);
        self.b.jump(join);
        self.b.seal(join);
        self.b.switch_to(join);
        let v = self.b.read(out);
        self.narrow(v, self.ty(e))
    }

    /// Whether the variable is bound.
    pub fn is_bound(&mut self, g: GlobalId) -> Value {
        let v = self.global_load(g);
        let null = self.test(crate::ir::Test::IsNull, v);
        self.b.one(Op::BoolNot(null), Repr::Bool)
    }

    pub fn import_name(&mut self, e: &Expr, module: hir::ModuleId, g: GlobalId) -> Value {
        let rows = (RuntimeFn::import_unbound, RuntimeFn::import_from_missing);
        self.module_variable(e, module, g, rows)
    }

    /// A variable of another module. Where it is unbound: the first row raises, the second one asks the module's own
    /// `__getattr__`.
    fn module_variable(
        &mut self,
        e: &Expr,
        module: hir::ModuleId,
        g: GlobalId,
        (unbound, ask): (RuntimeFn, RuntimeFn),
    ) -> Value {
        let v = self.global_load(g);
        let name = &self.cx.program.globals[g.index()].name;
        if !self.cx.program.modules[module.index()].has_getattr() {
            self.unless_null(v, |l| {
                let (object, name) = (l.module_object(module), l.name(name));
                l.b.raise(unbound, &[object, name]);
            });
            return self.narrow(v, self.ty(e));
        }
        let out = self.b.var(Repr::Boxed);
        self.b.write(out, v);
        let null = self.test(crate::ir::Test::IsNull, v);
        let (missing, join) = (self.b.block(), self.b.block());
        self.b.branch(null, missing, join);
        self.b.seal(missing);
        self.b.switch_to(missing);
        let (object, name) = (self.module_object(module), self.name(name));
        let found = self.b.rt(ask, &[object, name]);
        self.b.write(out, found);
        self.b.jump(join);
        self.b.seal(join);
        self.b.switch_to(join);
        let v = self.b.read(out);
        self.narrow(v, self.ty(e))
    }

    /// A function or class that a top-level statement bound before the running function could exist: only
    /// functions that stand after it in the same module, and itself.
    pub fn surely_bound(&self, g: GlobalId) -> bool {
        let global = &self.cx.program.globals[g.index()];
        let defined = match (self.cx.global_function(g), self.cx.global_class(g)) {
            (Some(f), _) => self.cx.hir(f).span,
            (_, Some(c)) => self.cx.program.classes[c.index()].span,
            _ => return false,
        };
        let outermost = self.outermost_function();
        let running = self.cx.hir(outermost);
        running.kind != hir::FunctionKind::Module
            && running.module == global.module
            && running.span.start >= defined.start
            && !self.runs_inside_class_body(defined)
    }

    /// The function of the module body's own statements that holds the current one.
    fn outermost_function(&self) -> FuncId {
        let mut f = self.id;
        while let Some(parent) = self.cx.hir(f).parent {
            if self.cx.hir(parent).kind == hir::FunctionKind::Module {
                break;
            }
            f = parent;
        }
        f
    }

    /// A class body runs before its class is bound, and may call the methods it defines.
    fn runs_inside_class_body(&self, defined: molt_source::Span) -> bool {
        let running = self.cx.hir(self.outermost_function());
        running.kind == hir::FunctionKind::ClassBody
            && running.span.start <= defined.end
            && running.span.end >= defined.start
    }

    pub fn module_attribute(&mut self, e: &Expr, m: hir::ModuleId, g: GlobalId) -> Value {
        let rows = (RuntimeFn::module_unbound, RuntimeFn::module_missing);
        self.module_variable(e, m, g, rows)
    }
}
