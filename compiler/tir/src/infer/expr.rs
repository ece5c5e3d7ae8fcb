//! Expressions: the type of each, recorded as a fact.
//!
//! Takes the state of the function under analysis, gives types; calls, attributes, operators and containers
//! have files of their own.

use molt_hir::ir::*;

use super::engine::{Engine, Key};
use super::table::T;
use super::touch::Touch;
use crate::ty::Atom;

impl<'p> Engine<'p> {
    /// Evaluates an expression and records its type.
    pub fn expr(&mut self, e: &'p Expr) -> T {
        if !self.alive() {
            return T::NEVER;
        }
        let t = self.value(e);
        self.record(e, t);
        t
    }

    fn record(&mut self, e: &'p Expr, t: T) {
        let old = self.exprs[e.id.index()];
        self.exprs[e.id.index()] = self.join(old, t);
    }

    /// Evaluated, and handed to code that is not known.
    fn expr_escapes(&mut self, e: &'p Expr) {
        let t = self.expr(e);
        self.escape(t);
    }

    /// `locals()`: the variables get into a dict.
    fn snapshot(&mut self, variables: &'p [Expr]) -> T {
        variables.iter().for_each(|e| self.expr_escapes(e));
        T::ANY
    }

    fn value(&mut self, e: &'p Expr) -> T {
        use ExprKind as K;
        if let Some(t) = self.leaf(e) {
            return t;
        }
        match &e.kind {
            K::Attribute { object, name } => self.attribute(object, name, e.id),
            K::Subscript { object, index } => {
                let container = self.expr(object);
                let key = self.expr(index);
                self.load_item(container, key, index, e.id)
            }
            K::Locals { variables, .. } => self.snapshot(variables),
            K::Slice { start, stop, step } => {
                _ = [start, stop, step].map(|part| self.expr_escapes(part));
                self.object("builtins", "slice")
            }
            K::Call { callee, args } => self.call(e, callee, args),
            K::Super { object, .. } => {
                let t = self.read_local(*object, e.id);
                self.escape(t);
                T::ANY
            }
            K::Unary { op, operand } => {
                let t = self.expr(operand);
                self.unary(*op, t)
            }
            K::Binary {
                op,
                left,
                right,
                in_place,
            } => {
                let a = self.expr(left);
                let b = self.expr(right);
                if *op == BinaryOp::Pow
                    && let Some(t) = self.real_power(a, b, left)
                {
                    return t;
                }
                self.binary(*op, a, b, Some(right), *in_place, e.id)
            }
            K::Compare { op, left, right } => {
                let (a, b) = (self.expr(left), self.expr(right));
                self.compare(*op, a, b)
            }
            K::And(..) | K::Or(..) | K::Not(_) => self.logic(e).0,
            K::If { test, then, orelse } => {
                let (yes, no) = self.test(test);
                self.frame.env = yes;
                let a = self.expr(then);
                let after = self.take_env();
                self.frame.env = no;
                let b = self.expr(orelse);
                self.also(&after);
                self.join(a, b)
            }
            K::List(items) => {
                let item = self.elements(items);
                self.list_of(e.id, item)
            }
            K::Set(items) => {
                let item = self.elements(items);
                self.compare_touch(item, item);
                self.touch(item, Touch::Hash);
                self.set_of(e.id, item)
            }
            K::Tuple(items) => self.tuple_display(e, items),
            K::Dict(items) => self.dict_display(e, items),
            K::Format(parts) => self.format(parts),
            K::Function {
                function,
                defaults,
                kwdefaults,
            } => self.make_function(*function, defaults, kwdefaults),
            K::Class {
                class,
                bases,
                keywords,
            } => self.make_class(*class, bases, keywords),
            K::Block { stmts, value } => {
                self.block(stmts);
                self.expr(value)
            }
            K::ComprehensionAdd {
                container,
                key,
                value,
                ..
            } => {
                let key = key.as_ref().map(|k| self.expr(k));
                let item = self.expr(value);
                self.comprehension_add(*container, key, item);
                T::NONE
            }
            K::Total(list) => {
                let list = self.expr(list);
                self.total_of(list, T::INT, e)
            }
            K::Iter(value) => {
                let t = self.expr(value);
                self.iter(t, e.id)
            }
            K::Yield(value) | K::YieldFrom(value) | K::Await(_, value) => {
                let t = self.expr(value);
                self.suspension(&e.kind, t)
            }
            K::Named { target, value } => {
                let t = self.expr(value);
                self.target(target, t);
                t
            }
            K::MatchClass { .. } => self.match_class(e),
            // The leaves have been dealt with.
            _ => T::ANY,
        }
    }

    /// Constants and names.
    fn leaf(&mut self, e: &'p Expr) -> Option<T> {
        use ExprKind as K;
        Some(match &e.kind {
            K::None => T::NONE,
            K::Bool(_) => T::BOOL,
            K::Int(_) | K::BigInt(_) => T::INT,
            K::Float(_) => T::FLOAT,
            K::Imaginary(_) => T::COMPLEX,
            K::Str(_) => T::STR,
            K::Bytes(_) => T::BYTES,
            K::Ellipsis => self.object("builtins", "ellipsis"),
            K::NotImplemented => self.not_implemented(),
            K::Local(local) => self.read_local(*local, e.id),
            K::Global(global) => self.read(Key::Global(*global)),
            K::ImportName { module, global } => self.read_module(*module, *global),
            K::IsBound(global) => {
                self.read(Key::Global(*global));
                T::BOOL
            }
            K::GlobalOr { global, otherwise } => {
                let a = self.read(Key::Global(*global));
                let b = self.expr(otherwise);
                self.join(a, b)
            }
            K::Builtin(name) => self.external("builtins", name),
            K::External { module, name } => self.external(module, name),
            K::ModuleDict(_) => T::ANY,
            K::ClassNamespace => self.whole_namespace(),
            K::Module(module) => self.atom(Atom::Module(*module)),
            K::ExternalModule(name) => self.atom(Atom::ExternalModule(name.clone())),
            K::Unbound(_) => T::NEVER,
            K::Namespace { name, otherwise } => {
                let b = self.expr(otherwise);
                let a = self.namespace_get(name);
                self.join(a, b)
            }
            _ => return None,
        })
    }

    pub fn not_implemented(&mut self) -> T {
        self.object("builtins", "NotImplementedType")
    }

    /// The union of the items of a display.
    fn elements(&mut self, items: &'p [Element]) -> T {
        let mut all = T::NEVER;
        for item in items {
            let t = match item {
                Element::Item(e) => self.expr(e),
                Element::Star(e) => {
                    let t = self.expr(e);
                    self.iterate(t)
                }
            };
            all = self.join(all, t);
        }
        all
    }

    fn tuple_display(&mut self, e: &'p Expr, items: &'p [Element]) -> T {
        let mut parts = Vec::with_capacity(items.len());
        for item in items {
            match item {
                Element::Item(e) => parts.push(self.expr(e)),
                Element::Star(_) => {
                    let item = self.elements(items);
                    return self.tuple_of(e.id, item);
                }
            }
        }
        self.tuple(&parts, e.id)
    }

    fn dict_display(&mut self, e: &'p Expr, items: &'p [(Option<Expr>, Expr)]) -> T {
        let (mut keys, mut values) = (T::NEVER, T::NEVER);
        for (key, value) in items {
            match key {
                Some(key) => {
                    let k = self.expr(key);
                    let v = self.expr(value);
                    keys = self.join(keys, k);
                    values = self.join(values, v);
                }
                None => {
                    let t = self.expr(value);
                    let (k, v) = self.mapping(t);
                    keys = self.join(keys, k);
                    values = self.join(values, v);
                }
            }
        }
        self.compare_touch(keys, keys);
        self.touch(keys, Touch::Hash);
        self.dict_of(e.id, keys, values)
    }

    /// Keys and values of what `**x` takes.
    pub fn mapping(&mut self, t: T) -> (T, T) {
        let (mut keys, mut values) = (T::NEVER, T::NEVER);
        if t == T::ANY {
            return (T::ANY, T::ANY);
        }
        for atom in self.atoms(t) {
            if let Atom::Dict(site) = atom {
                let k = self.read(Key::Index(site));
                let v = self.read(Key::Item(site));
                keys = self.join(keys, k);
                values = self.join(values, v);
            } else {
                let one = self.atom(atom);
                self.escape(one);
                (keys, values) = (self.join(keys, T::ANY), self.join(values, T::ANY));
            }
        }
        (keys, values)
    }

    fn format(&mut self, parts: &'p [FormatPart]) -> T {
        for part in parts {
            if let FormatPart::Value { value, spec, .. } = part {
                let t = self.expr(value);
                self.touch(t, Touch::Text);
                if let Some(spec) = spec {
                    self.expr(spec);
                }
            }
        }
        T::STR
    }

    fn comprehension_add(&mut self, container: LocalId, key: Option<T>, item: T) {
        let t = match self.cell(container) {
            Some(cell) => self.read(cell),
            None if self.alive() => self.slot_of(container).ty,
            None => return,
        };
        if t == T::ANY {
            self.escape(item);
            key.into_iter().for_each(|k| self.escape(k));
        }
        for atom in self.atoms(t) {
            match atom {
                Atom::List(site) => self.flow(Key::Item(site), item),
                Atom::Set(site) => self.add_hashed(Key::Item(site), item),
                Atom::Dict(site) => {
                    self.flow(Key::Item(site), item);
                    self.add_hashed(Key::Index(site), key.unwrap_or(T::NEVER));
                }
                _ => {}
            }
        }
    }

    // ---- functions and classes

    fn make_function(
        &mut self,
        id: FuncId,
        defaults: &'p [Expr],
        kwdefaults: &'p [(String, Expr)],
    ) -> T {
        let f = self.function(id);
        let first = f.params.positional as usize - defaults.len().min(f.params.positional as usize);
        for (index, default) in defaults.iter().enumerate() {
            let t = self.expr(default);
            self.flow(Key::Param(id, (first + index) as u32), t);
        }
        for (name, default) in kwdefaults {
            let t = self.expr(default);
            if let Some(index) = f
                .locals
                .iter()
                .position(|l| l.param.is_some() && l.name == *name)
            {
                self.flow(Key::Param(id, f.locals[index].param.unwrap_or(0)), t);
            }
        }
        self.atom(Atom::Function(id))
    }

    fn make_class(&mut self, class: ClassId, bases: &'p [Element], keywords: &'p [Arg]) -> T {
        let is_static = self.classes.is_static(class);
        if !is_static {
            self.observed.types |= self.program.erased.contains(&class);
        }
        self.class_bases(class, bases, is_static);
        for keyword in keywords {
            let (Arg::Positional(e) | Arg::Star(e) | Arg::Keyword(_, e) | Arg::DoubleStar(e)) =
                keyword;
            let t = self.expr(e);
            self.escape(t);
        }
        let info = &self.program.classes[class.index()];
        self.reach(info.body);
        let t = if is_static {
            self.atom(Atom::Class(class))
        } else {
            T::ANY
        };
        if self.function(info.body).owns_class_cell()
            && let Some(cell) = self.function(info.body).class_cell
        {
            let owner = self.scan.cells[info.body.index()]
                .get(&cell)
                .copied()
                .unwrap_or((info.body, cell));
            self.flow(Key::Cell(owner.0, owner.1), t);
        }
        if is_static {
            let hooked = self.classes.types[class.index()].mro.iter().any(|c| {
                self.program.classes[c.index()]
                    .names
                    .iter()
                    .any(|n| n == "__init_subclass__")
            });
            if hooked {
                self.escape(t);
                self.expose_class(class, "__init_subclass__");
            }
            self.expose_class(class, "__class_getitem__");
            if info.frozen {
                // The runtime calls what refuses stores.
                let rules = |name: &str| matches!(name, "__setattr__" | "__delattr__");
                for method in info.methods.iter().filter(|m| rules(&m.name)) {
                    self.open_function(method.function, 0);
                }
            }
            if self.classes.asks_metaclass(class) {
                if self.classes.find(class, "__subclasshook__").is_some() {
                    self.escape(t);
                }
                self.expose_class(class, "__subclasshook__");
            }
        }
        t
    }

    /// Evaluates the bases of a class. A dynamic one shares its methods with them.
    fn class_bases(&mut self, class: ClassId, bases: &'p [Element], is_static: bool) {
        let known = self.program.classes[class.index()].bases.as_ref();
        let (mut shared, mut apart) = (Vec::new(), Vec::new());
        for base in known.iter().flat_map(|bases| bases.iter()) {
            if let Base::Class(base) = base {
                let info = &self.program.classes[base.index()];
                match super::classes::shares_nothing(info) {
                    true => apart.push((*base, info.methods.is_empty())),
                    false => shared.push(*base),
                }
            }
        }
        for base in bases {
            let (Element::Item(e) | Element::Star(e)) = base;
            let t = self.expr(e);
            if is_static {
                continue;
            }
            let atoms = self.atoms(t);
            let inert = |a: &Atom| matches!(a, Atom::Class(c) if apart.contains(&(*c, true)));
            if atoms.is_empty() || !atoms.iter().all(inert) {
                self.escape(t);
            }
            if known.is_none() {
                self.base_of_dynamic(t);
            }
        }
        if !is_static {
            shared.into_iter().for_each(|base| self.make_dynamic(base));
        }
    }

    /// Classes that a dynamic class derives from share methods with it.
    fn base_of_dynamic(&mut self, t: T) {
        if t == T::ANY {
            self.unknown_subclassing();
        }
        for atom in self.atoms(t) {
            match atom {
                Atom::Class(class) => self.make_dynamic(class),
                Atom::External(..) => {}
                _ => self.unknown_subclassing(),
            }
        }
    }

    /// The dict of the class body gets out: anything may be bound in it.
    fn whole_namespace(&mut self) -> T {
        if let Some(class) = self.class_of_body() {
            self.make_dynamic(class);
        }
        T::ANY
    }

    fn namespace_get(&mut self, name: &'p str) -> T {
        match self.class_of_body() {
            Some(class) if self.classes.is_static(class) => {
                match self.classes.method(class, name) {
                    Some((function, MethodKind::Plain)) => self.atom(Atom::Function(function)),
                    Some((function, _)) => {
                        self.open_function(function, 0);
                        T::ANY
                    }
                    None => self.read(Key::ClassVar(class, name)),
                }
            }
            _ => T::ANY,
        }
    }

    /// A name bound by `def` in the class body, or by anything else.
    pub fn namespace_set(&mut self, name: &'p str, value: &'p Expr) {
        let class = self.class_of_body();
        let method = class.and_then(|c| self.classes.method(c, name));
        let (Some(class), Some((function, kind))) = (class, method) else {
            let t = self.expr(value);
            self.namespace_store(name, t);
            return;
        };
        if self.classes.is_static(class) && kind != MethodKind::Plain && self.wraps(value, function)
        {
            // `property(f)` and the like: lookups of the name find the function behind it.
            return;
        }
        let t = self.expr(value);
        if !self.classes.is_static(class) || kind != MethodKind::Plain {
            self.escape(t);
        }
    }

    /// Evaluates `wrapper(def f)` as the making of `f` only; false where it is anything else.
    fn wraps(&mut self, value: &'p Expr, function: FuncId) -> bool {
        let ExprKind::Call { callee, args } = &value.kind else {
            return false;
        };
        let [Arg::Positional(inner)] = args.as_slice() else {
            return false;
        };
        if !matches!(inner.kind, ExprKind::Function { function: f, .. } if f == function) {
            return false;
        }
        self.expr(callee);
        self.expr(inner);
        self.record(value, T::ANY);
        true
    }

    fn class_of_body(&self) -> Option<ClassId> {
        let body = self.frame.function;
        if self.function(body).kind != FunctionKind::ClassBody {
            return None;
        }
        self.scan.class_of.get(&body).copied()
    }

    pub fn namespace_store(&mut self, name: &'p str, t: T) {
        match self.class_of_body() {
            Some(class) if self.classes.is_static(class) => {
                self.flow(Key::ClassVar(class, name), t);
                self.check_descriptor(class, name, t);
                if super::classes::is_dunder(name) {
                    // The runtime may call it.
                    self.escape(t);
                }
            }
            _ => self.escape(t),
        }
    }
}
