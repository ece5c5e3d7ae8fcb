//! Statements.

use molt_abi::functions::RuntimeFn;
use molt_abi::value;
use molt_hir::ir as hir;
use molt_hir::ir::{Expr, Stmt, StmtKind};

use super::context::Job;
use super::scope::{Lower, Scope};
use crate::ir::{Kind, Op, Repr, Static, StaticId, Test, Value};

impl<'a> Lower<'_, 'a> {
    pub fn stmts(&mut self, stmts: &'a [Stmt]) {
        for s in stmts {
            // Nothing follows what always leaves; the dead code is not even built.
            if self.b.terminated() || self.b.unreachable() {
                return;
            }
            self.stmt(s);
        }
    }

    fn stmt(&mut self, s: &'a Stmt) {
        let outer = self.b.span.replace(s.span);
        match &s.kind {
            StmtKind::Expr(e) => self.discard(e),
            StmtKind::Assign(target, e) => {
                let v = self.expr(e);
                self.assign(target, v);
            }
            StmtKind::AugAttribute {
                object,
                name,
                op,
                value,
                at,
            } => self.aug_attribute(object, name, *op, value, *at),
            StmtKind::AugSubscript {
                object,
                index,
                op,
                value,
                at,
            } => self.aug_subscript(object, index, *op, value, *at),
            StmtKind::DeleteLocal(l) => self.delete_local(*l),
            StmtKind::DeleteGlobal(g) => self.delete_global(*g),
            StmtKind::DeleteAttribute(object, name) => {
                let o = self.boxed(object);
                let name = self.name(name);
                self.b.runtime(RuntimeFn::delattr, &[o, name]);
            }
            StmtKind::DeleteSubscript(object, index) => self.delete_item(object, index),
            StmtKind::If { test, then, orelse } => self.if_stmt(test, then, orelse),
            StmtKind::While { test, body, orelse } => self.while_stmt(test, body, orelse),
            StmtKind::For {
                target,
                iter,
                body,
                orelse,
                generator,
            } => {
                let around = std::mem::replace(&mut self.generator, *generator);
                self.for_stmt(target, iter, body, orelse, s.span);
                self.generator = around;
            }
            StmtKind::Given(body) => self.given(body),
            StmtKind::Try {
                body,
                handlers,
                orelse,
                finally,
            } => self.try_stmt(body, handlers, orelse, finally),
            StmtKind::With {
                is_async,
                manager,
                target,
                body,
            } => self.with_stmt(*is_async, manager, target.as_ref(), body, s.span),
            StmtKind::Raise { exc, cause } => self.raise_stmt(exc.as_ref(), cause.as_ref()),
            StmtKind::Rethrow(exc) => {
                let v = self.boxed(exc);
                self.b.silent = true;
                self.b.runtime(RuntimeFn::exc_restore, &[v]);
                self.b.silent = false;
                self.b.never();
            }
            StmtKind::Assert { test, message } => self.assert_stmt(test, message.as_ref()),
            StmtKind::Return(e) => self.return_stmt(e),
            StmtKind::Break => self.leave_loop(true),
            StmtKind::Continue => self.leave_loop(false),
            StmtKind::Unbind(l) => self.unbind_local(*l),
            StmtKind::InitModule(m) => self.init_module(*m),
            StmtKind::ForgetModule(m) => self.forget_module(*m),
            StmtKind::ImportMissing(name) => {
                let name = self.name(name);
                self.b.raise(RuntimeFn::import_missing, &[name]);
            }
            StmtKind::NamespaceSet(name, e) => {
                let v = self.expr(e);
                self.namespace_store(name, v);
            }
            StmtKind::NamespaceDelete(name) => {
                let ns = self
                    .namespace
                    .expect("namespaces exist in class bodies only");
                self.note_missing(name);
                let name = self.name(name);
                self.b.runtime(RuntimeFn::namespace_delete, &[ns, name]);
            }
        }
        self.b.span = outer;
    }

    fn unbind_local(&mut self, l: hir::LocalId) {
        let storage = self.locals[l.index()];
        match self.hir.locals[l.index()].kind {
            hir::LocalKind::Cell => self.fresh_cell(storage),
            _ => self.unbind(storage),
        }
    }

    fn if_stmt(&mut self, test: &'a Expr, then: &'a [Stmt], orelse: &'a [Stmt]) {
        let (yes, no, join) = (self.b.block(), self.b.block(), self.b.block());
        self.condition(test, yes, no);
        self.arm(yes, join, |l| l.stmts(then));
        self.arm(no, join, |l| l.stmts(orelse));
        self.b.seal(join);
        self.b.switch_to(join);
    }

    fn assert_stmt(&mut self, test: &'a Expr, message: Option<&'a Expr>) {
        let (ok, failed) = (self.b.block(), self.b.block());
        self.condition(test, ok, failed);
        self.b.seal(failed);
        self.b.switch_to(failed);
        let message = match message {
            Some(m) => self.boxed(m),
            None => self.b.null(),
        };
        self.b.raise(RuntimeFn::raise_assertion, &[message]);
        self.b.seal(ok);
        self.b.switch_to(ok);
    }

    fn raise_stmt(&mut self, exc: Option<&'a Expr>, cause: Option<&'a Expr>) {
        let Some(exc) = exc else {
            // The library's own functions are in no traceback: there is no entry to leave out.
            let file = self.cx.program.modules[self.hir.module.index()].file;
            let entry = !super::interrupt::is_library(file, self.cx.files);
            let entry = self.b.raw(i32::from(entry));
            self.b.runtime(RuntimeFn::reraise, &[entry]);
            self.b.never();
            return;
        };
        let exprs: Vec<&Expr> = [exc].into_iter().chain(cause).collect();
        let values = self.operands(&exprs);
        let cause = match values.get(1) {
            Some(v) => *v,
            None => self.b.null(),
        };
        self.b.raise(RuntimeFn::raise, &[values[0], cause]);
    }

    // ---- leaving the function

    fn return_stmt(&mut self, e: &'a Expr) {
        let v = self.expr(e);
        let v = self.result(v);
        if self.scopes.is_empty() {
            return self.finish_with(v);
        }
        let repr = self.b.repr(v);
        let kept = self.temp(repr);
        self.write(kept, v);
        self.leave_scopes(0);
        let v = self.read_as(kept, repr);
        self.finish_with(v);
    }

    /// The value in the representation of the function's result.
    fn result(&mut self, v: Value) -> Value {
        match self.frame {
            Some(_) => self.box_value(v),
            None => self.coerce(v, self.b.function.result),
        }
    }

    fn finish_with(&mut self, v: Value) {
        if let Some(frame) = self.frame {
            self.b.effect(Op::FrameFinish { frame, value: v });
            let null = self.b.null();
            self.b.ret(null);
        } else {
            self.keep_locals(v);
            self.b.ret(v);
        }
        self.b.dead();
    }

    /// `return None` at the end of the body.
    pub fn fall_off_end(&mut self) {
        if self.b.terminated() || self.b.unreachable() {
            return;
        }
        let v = self.b.none();
        let v = self.result(v);
        self.finish_with(v);
    }

    /// Runs what encloses the current place, from the innermost out, down to `depth` scopes.
    pub fn leave_scopes(&mut self, depth: usize) {
        let saved = self.scopes.clone();
        let handler = self.b.handler;
        while self.scopes.len() > depth {
            match self.scopes.pop().expect("the loop tests the length") {
                Scope::Loop { held, .. } => self.keep_iterated(held),
                Scope::Finally { stmts, handler } => {
                    self.b.handler = handler;
                    self.stmts(stmts);
                }
                Scope::Handling { handler } => {
                    self.b.runtime(RuntimeFn::exc_leave, &[]);
                    self.b.handler = handler;
                }
                Scope::With {
                    exit,
                    is_async,
                    handler,
                    span,
                } => {
                    self.b.handler = handler;
                    let outer = self.b.span.replace(span);
                    let null = self.b.null();
                    self.exit(exit, null, is_async);
                    self.b.span = outer;
                }
            }
        }
        self.scopes = saved;
        self.b.handler = handler;
    }

    fn leave_loop(&mut self, out: bool) {
        let at = self
            .scopes
            .iter()
            .rposition(|s| matches!(s, Scope::Loop { .. }));
        let at = at.expect("break and continue stand in loops");
        let Scope::Loop { leave, next, held } = self.scopes[at] else {
            unreachable!("found as a loop")
        };
        self.leave_scopes(at + 1);
        if out {
            self.keep_iterated(held);
        }
        self.b.jump(if out { leave } else { next });
        self.b.dead();
    }

    // ---- modules and namespaces

    fn init_module(&mut self, m: hir::ModuleId) {
        let flag = self.cx.module_flag(m);
        let module = &self.cx.program.modules[m.index()];
        let fresh = if module.reruns && self.cx.program.registry {
            let object = self.module_object(m);
            self.b.rt(RuntimeFn::module_unlisted, &[object])
        } else {
            let ran = self.b.one(Op::GlobalLoad(flag), Repr::Boxed);
            self.test(Test::IsNull, ran)
        };
        let (run, join) = (self.b.block(), self.b.block());
        self.b.branch(fresh, run, join);
        self.b.seal(run);
        self.b.switch_to(run);
        let running = self.b.boxed(value::FALSE);
        self.b.effect(Op::GlobalStore(flag, running));
        let body = self.cx.program.modules[m.index()].body;
        let function = self.cx.request(Job::Direct(body));
        self.b.one(
            Op::Call {
                function,
                args: Vec::new(),
            },
            Repr::Boxed,
        );
        let yes = self.b.boxed(value::TRUE);
        self.b.effect(Op::GlobalStore(flag, yes));
        self.b.jump(join);
        self.b.seal(join);
        self.b.switch_to(join);
    }

    /// The next import of the module runs its body again.
    fn forget_module(&mut self, m: hir::ModuleId) {
        let flag = self.cx.module_flag(m);
        let null = self.b.null();
        self.b.effect(Op::GlobalStore(flag, null));
        if self.cx.program.registry {
            let object = self.module_object(m);
            self.b.runtime(RuntimeFn::module_unlist, &[object]);
        }
    }

    /// Lists the module, and takes away what an earlier run of its body left.
    fn begin_module(&mut self) {
        let program = self.cx.program;
        let module = &program.modules[self.hir.module.index()];
        if program.registry {
            let object = self.module_object(self.hir.module);
            self.b.runtime(RuntimeFn::module_list, &[object]);
        }
        if module.reruns {
            for (_, g) in &module.globals {
                let null = self.b.null();
                self.global_store(*g, null);
            }
        }
    }

    /// Binds the names that every module has, where the program mentions them.
    pub fn module_prologue(&mut self) {
        self.begin_module();
        let program = self.cx.program;
        let module = &program.modules[self.hir.module.index()];
        for (name, g) in &module.globals {
            let v = match name.as_str() {
                "__name__" => self.name(&module.name),
                "__file__" if self.cx.files.get(module.file).name == "<string>" => continue,
                "__file__" if self.is_folder(module) => self.b.none(),
                "__file__" => {
                    let file = self.cx.files.get(module.file).name.clone();
                    self.name(&file)
                }
                "__doc__" => match &module.doc {
                    Some(doc) => self.name(doc),
                    None => self.b.none(),
                },
                "__package__" if module.name == "__main__" => self.b.none(),
                "__package__" => {
                    let package = match module.is_package {
                        true => module.name.as_str(),
                        false => module.name.rsplit_once('.').map_or("", |(p, _)| p),
                    };
                    self.name(package)
                }
                "__builtins__" if program.names_used.contains("__builtins__") => {
                    self.external_module("builtins")
                }
                "__builtins__" => self.static_value(Static::BareBuiltins, Repr::Ptr(Kind::Other)),
                "__path__" => self.package_path(module),
                "__spec__" if module.name != "__main__" => {
                    let object = self.module_object(self.hir.module);
                    self.b.rt(RuntimeFn::module_spec, &[object])
                }
                "__loader__" => {
                    let object = self.module_object(self.hir.module);
                    self.b.rt(RuntimeFn::module_loader, &[object])
                }
                "__spec__" | "__cached__" => self.b.none(),
                "__annotations__" => self.b.rt(RuntimeFn::dict_new, &[]),
                _ => continue,
            };
            let v = self.box_value(v);
            self.global_store(*g, v);
        }
    }

    /// Whether the module is a folder without `__init__.py`.
    fn is_folder(&self, module: &molt_hir::ir::Module) -> bool {
        module.is_package && !self.cx.files.get(module.file).name.ends_with(".py")
    }

    /// The folder of a package, in a list.
    fn package_path(&mut self, module: &molt_hir::ir::Module) -> Value {
        let name = &self.cx.files.get(module.file).name;
        let folder = match self.is_folder(module) {
            true => name.as_str(),
            false => name.rsplit_once('/').map_or("", |(folder, _)| folder),
        };
        let folder = self.boxed_name(folder);
        self.array(RuntimeFn::list_new, vec![folder], Repr::Ptr(Kind::List))
    }

    pub fn namespace_store(&mut self, name: &str, v: Value) {
        let ns = self
            .namespace
            .expect("namespaces exist in class bodies only");
        let value = self.box_value(v);
        let name = self.name(name);
        self.b.runtime(RuntimeFn::namespace_set, &[ns, name, value]);
    }

    pub fn namespace_load(&mut self, name: &str, otherwise: &'a Expr) -> Value {
        let ns = self
            .namespace
            .expect("namespaces exist in class bodies only");
        let out = self.b.var(Repr::Boxed);
        let key = self.name(name);
        let v = self.b.rt(RuntimeFn::namespace_get, &[ns, key]);
        self.b.write(out, v);
        let null = self.test(Test::IsNull, v);
        let (missing, join) = (self.b.block(), self.b.block());
        self.b.branch(null, missing, join);
        self.b.seal(missing);
        self.b.switch_to(missing);
        let v = self.boxed(otherwise);
        self.b.write(out, v);
        self.b.jump(join);
        self.b.seal(join);
        self.b.switch_to(join);
        self.b.read(out)
    }

    /// A static str as a boxed value.
    pub fn boxed_name(&mut self, s: &str) -> Value {
        let v = self.name(s);
        self.box_value(v)
    }

    pub fn module_object(&mut self, m: hir::ModuleId) -> Value {
        let id = self.module_static(m);
        self.b.one(Op::Static(id), Repr::Ptr(Kind::Other))
    }

    pub fn module_static(&mut self, m: hir::ModuleId) -> StaticId {
        let module = &self.cx.program.modules[m.index()];
        let file = self.cx.files.get(module.file).name.clone();
        let s = Static::Module {
            name: module.name.clone(),
            file,
            variables: match module.open {
                true => Vec::new(),
                false => module.globals.clone(),
            },
            doc: module.doc.clone(),
            state: self.cx.module_flag(m),
            package: module.is_package,
            main: module.name == "__main__",
        };
        self.cx.intern(s)
    }

    /// A module of the runtime as an object.
    pub fn external_module(&mut self, name: &str) -> Value {
        let module = self.static_value(
            Static::ExternalModule(name.to_string()),
            Repr::Ptr(Kind::Other),
        );
        if self.cx.program.registry {
            self.b.runtime(RuntimeFn::module_list, &[module]);
        }
        module
    }

    pub fn external(&mut self, module: &str, name: &str) -> Value {
        if self.cx.program.may_store_external(module, name) {
            let object = self.external_module(module);
            let (object, name) = (self.box_value(object), self.name(name));
            return self.b.rt(RuntimeFn::getattr, &[object, name]);
        }
        if let Some(getter) = self
            .cx
            .library
            .constants
            .get(&(module.to_string(), name.to_string()))
        {
            let symbol = getter.clone();
            return self.b.one(
                Op::External {
                    symbol,
                    args: Vec::new(),
                },
                Repr::Boxed,
            );
        }
        let s = Static::External(module.to_string(), name.to_string());
        self.static_value(s, Repr::Ptr(Kind::Other))
    }
}
