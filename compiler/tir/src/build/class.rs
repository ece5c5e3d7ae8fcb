//! Class statements and `super`.

use molt_abi::functions::RuntimeFn;
use molt_hir::ir as hir;
use molt_hir::ir::{Arg, ClassId, Element, LocalId, LocalKind};

use super::scope::Lower;
use crate::ir::{Kind, Op, Repr, Static, Value};
use crate::ty::Atom;

/// How messages name what a class statement calls.
const BUILD: &str = "__build_class__()";

impl<'a> Lower<'_, 'a> {
    pub fn make_class(
        &mut self,
        class: ClassId,
        bases: &'a [Element],
        keywords: &'a [Arg],
    ) -> Value {
        let info = &self.cx.program.classes[class.index()];
        let resolved = !bases.iter().all(|b| self.surely_class(b));
        let bases = self.tuple(bases);
        let mut bases = self.box_value(bases);
        let original = match resolved {
            true => bases,
            false => self.b.null(),
        };
        let keywords = self.keyword_dict(keywords);
        if resolved {
            bases = self.b.rt(RuntimeFn::class_bases, &[original]);
        }
        let spoken = info.spoken.as_ref();
        let name = self.name(spoken.map_or(&info.name, |s| &s.name));
        let namespace = self
            .b
            .rt(RuntimeFn::class_prepare, &[name, bases, keywords]);
        self.prepare_namespace(class, namespace);
        let cell = self.run_class_body(info.body, namespace);
        let layout = &self.cx.types.classes[class.index()];
        let has_storage = info.once && layout.is_static;
        let slot_count = layout.slots.len() as i32;
        let storage = match has_storage {
            true => self.b.one(Op::ClassStorage(class), Repr::Raw),
            false => self.b.raw(0),
        };
        let slots = match slot_count {
            0 => self.b.raw(0),
            _ => self.static_value(Static::SlotNames(class), Repr::Raw),
        };
        let count = self.b.raw(slot_count);
        let cell = match cell {
            Some(c) => c,
            None => self.b.raw(0),
        };
        let made = self.b.rt(
            RuntimeFn::class_build,
            &[
                name, bases, original, namespace, keywords, storage, slots, count, cell,
            ],
        );
        if let Some(s) = spoken {
            let name = self.name(&format!("{}.{}", s.module, s.name));
            let last = self.b.raw(s.is_last.into());
            self.b.runtime(RuntimeFn::class_speak, &[made, name, last]);
        }
        made
    }

    /// A base that has no say in what its place is taken by.
    fn surely_class(&self, base: &Element) -> bool {
        let Element::Item(e) = base else { return false };
        match self.ty(e).single() {
            Some(Atom::Class(_)) => true,
            Some(Atom::External(module, name)) => {
                let key = (module.clone(), name.clone());
                self.cx.library.classes.contains_key(&key)
            }
            _ => false,
        }
    }

    /// What a class body binds before its first statement.
    fn prepare_namespace(&mut self, class: ClassId, namespace: Value) {
        let info = &self.cx.program.classes[class.index()];
        let module = &self.cx.program.modules[info.module.index()].name;
        let doc = self.cx.hir(info.body).doc.as_ref();
        let (module, qualname) = match &info.spoken {
            Some(s) => (&s.module, &s.name),
            None => (module, &info.qualname),
        };
        self.set_text("__module__", module, namespace);
        self.set_text("__qualname__", qualname, namespace);
        if let Some(line) = info.first_line {
            let number = self.b.int(line.into());
            let (key, value) = (self.name("__firstlineno__"), self.box_value(number));
            self.b
                .runtime(RuntimeFn::namespace_set, &[namespace, key, value]);
        }
        if let Some(doc) = doc {
            self.set_text("__doc__", doc, namespace);
        }
    }

    fn set_text(&mut self, name: &str, text: &str, namespace: Value) {
        let (key, value) = (self.name(name), self.boxed_name(text));
        self.b
            .runtime(RuntimeFn::namespace_set, &[namespace, key, value]);
    }

    /// Runs the statements of the body on the namespace, in the function that holds the class. Gives the
    /// `__class__` cell, where methods use it.
    fn run_class_body(&mut self, body: hir::FuncId, namespace: Value) -> Option<Value> {
        let h = self.cx.hir(body);
        let symbol = self.cx.request(super::context::Job::Direct(body));
        let mut args: Vec<Value> = Vec::new();
        let cell = h.owns_class_cell().then(|| {
            let null = self.b.null();
            self.b.rt(RuntimeFn::cell_new, &[null])
        });
        args.push(namespace);
        args.extend(cell);
        for c in &h.captures {
            let cell = self.cell(self.locals[c.index()]);
            args.push(cell);
        }
        self.b.one(
            Op::Call {
                function: symbol,
                args,
            },
            Repr::Boxed,
        );
        cell
    }

    fn keyword_dict(&mut self, keywords: &'a [Arg]) -> Value {
        if keywords.is_empty() {
            return self.b.null();
        }
        let dict = self.b.rt(RuntimeFn::dict_new, &[]);
        let merges = keywords.iter().any(|k| matches!(k, Arg::DoubleStar(_)));
        for k in keywords {
            match k {
                Arg::Keyword(name, e) if merges => {
                    let v = self.boxed(e);
                    let (key, callee) = (self.name(name), self.boxed_name(BUILD));
                    self.b
                        .runtime(RuntimeFn::dict_add_keyword, &[dict, key, v, callee]);
                }
                Arg::Keyword(name, e) => {
                    let v = self.boxed(e);
                    let key = self.boxed_name(name);
                    self.b.runtime(RuntimeFn::dict_set, &[dict, key, v]);
                }
                Arg::DoubleStar(e) => {
                    let v = self.boxed(e);
                    let callee = self.boxed_name(BUILD);
                    self.b
                        .runtime(RuntimeFn::dict_merge_keywords, &[dict, v, callee]);
                }
                Arg::Positional(_) | Arg::Star(_) => unreachable!("bases are not keywords"),
            }
        }
        self.box_value(dict)
    }

    /// The class cell and the first parameter of the method; NULL where they are unbound.
    fn super_parts(&mut self, class_cell: LocalId, object: LocalId) -> [Value; 2] {
        let class = self.read(self.locals[class_cell.index()]);
        let v = self.read(self.locals[object.index()]);
        [class, self.box_value(v)]
    }

    /// `super()` as an object: the call itself complains of what is not there.
    pub fn super_object(&mut self, class_cell: LocalId, object: LocalId) -> Value {
        let [class, object] = self.super_parts(class_cell, object);
        for (part, missing) in [(object, 1), (class, 0)] {
            self.unless_null(part, |l| {
                let missing = l.b.raw(missing);
                l.b.raise(RuntimeFn::raise_super, &[missing]);
            });
        }
        self.b.rt(RuntimeFn::super_new, &[class, object])
    }

    /// `super().name`: its parts are read as variables.
    pub fn super_attribute(
        &mut self,
        class_cell: LocalId,
        object_local: LocalId,
        name: &str,
    ) -> Value {
        let [class, object] = self.super_parts(class_cell, object_local);
        let hir = self.hir;
        let unbound = [
            (class, class_cell, RuntimeFn::raise_unbound_free),
            (object, object_local, RuntimeFn::raise_unbound_local),
        ];
        for (part, local, row) in unbound {
            self.unless_null(part, |l| {
                let name = l.name(&hir.locals[local.index()].name);
                l.b.raise(row, &[name]);
            });
        }
        let name = self.name(name);
        self.b.rt(RuntimeFn::super_getattr, &[class, object, name])
    }

    /// Storage for the locals of a class body: parameters are the namespace, its own class cell where it has one, and
    /// the captured cells.
    pub fn declare_class_body(&mut self) {
        let h = self.hir;
        self.namespace = Some(self.b.param(0));
        for (i, local) in h.locals.iter().enumerate() {
            let id = LocalId(i as u32);
            let storage = match local.kind {
                LocalKind::Fast => super::scope::Storage::Var(self.b.var(Repr::Boxed)),
                _ => super::scope::Storage::Cell(self.b.var(Repr::Ptr(Kind::Cell))),
            };
            self.locals.push(storage);
            let super::scope::Storage::Cell(var) = storage else {
                let null = self.b.null();
                self.write(storage, null);
                continue;
            };
            if h.class_cell == Some(id) && local.kind == LocalKind::Cell {
                let cell = self.b.param(1);
                self.b.write(var, cell);
            } else if let Some(at) = h.free.iter().position(|f| *f == id) {
                let cell = self.b.param(1 + h.owns_class_cell() as usize + at);
                self.b.write(var, cell);
            } else {
                self.fresh_cell(storage);
            }
        }
    }

    /// Representations of a class body's parameters.
    pub fn class_body_params(h: &hir::Function) -> Vec<Repr> {
        let mut params = vec![Repr::Boxed];
        let cells = h.owns_class_cell() as usize + h.free.len();
        params.extend(std::iter::repeat_n(Repr::Ptr(Kind::Cell), cells));
        params
    }
}
