//! Expressions: constants, names, displays, attributes, and dispatch to the families.

use molt_abi::functions::RuntimeFn;
use molt_abi::value;
use molt_hir::ir as hir;
use molt_hir::ir::{Element, Expr, ExprKind, FormatPart, FuncId, LocalId};

use super::scope::{Lower, Storage};
use crate::ir::{Const, Kind, Op, Repr, Static, Value};
use crate::ty::{Atom, Ty};

/// How CPython 3.12's compiler cuts a long dict display.
const DISPLAY_CHUNK: usize = 17;
/// More items than this are not held at once.
const LONG_DISPLAY: usize = 64;
/// So many items of a part are evaluated before any of them is hashed; a longer part goes item by item.
const DISPLAY_TOGETHER: usize = 15;

impl<'a> Lower<'_, 'a> {
    /// The value in the representation of its type, or a narrower one.
    pub fn expr(&mut self, e: &'a Expr) -> Value {
        let outer = self.b.span.replace(e.span);
        let v = self.expr_inner(e);
        self.b.span = outer;
        v
    }

    pub fn boxed(&mut self, e: &'a Expr) -> Value {
        let v = self.expr(e);
        self.box_value(v)
    }

    /// For effects only.
    pub fn discard(&mut self, e: &'a Expr) {
        let v = self.expr(e);
        if matches!(self.b.repr(v), Repr::Ptr(Kind::Tuple)) {
            self.made_whole(v);
        } else if !self.b.terminated() && self.may_forget(e) {
            let v = self.box_value(v);
            self.b.effect(Op::Forgotten(v));
        }
    }

    /// A container is made, though it be taken apart at once: without it, its items would be given up in their order,
    /// each as soon as it is made, and not from its end.
    fn made_whole(&mut self, container: Value) -> Value {
        if self.cx.lifetimes.observed() {
            self.b.effect(Op::Keep(container));
        }
        container
    }

    fn expr_inner(&mut self, e: &'a Expr) -> Value {
        match &e.kind {
            ExprKind::None => self.b.none(),
            ExprKind::Ellipsis => self.b.boxed(value::ELLIPSIS),
            ExprKind::NotImplemented => self.b.boxed(value::NOT_IMPLEMENTED),
            ExprKind::Bool(v) => self.b.one(Op::ConstBool(*v), Repr::Bool),
            ExprKind::Int(n) if (value::REP_INT_MIN..=value::REP_INT_MAX).contains(n) => {
                self.b.one(Op::ConstInt(*n), Repr::Int)
            }
            ExprKind::Int(n) => self.big_int(n.to_string()),
            ExprKind::BigInt(digits) => self.big_int(digits.clone()),
            ExprKind::Float(x) => self.b.one(Op::ConstFloat(x.to_bits()), Repr::F64),
            ExprKind::Imaginary(x) => {
                let re = self.b.one(Op::ConstFloat(0), Repr::F64);
                let im = self.b.one(Op::ConstFloat(x.to_bits()), Repr::F64);
                self.b.rt(RuntimeFn::complex_new, &[re, im])
            }
            ExprKind::Str(s) => self.static_value(Static::Str(s.clone()), Repr::Ptr(Kind::Str)),
            ExprKind::Bytes(b) => {
                self.static_value(Static::Bytes(b.clone()), Repr::Ptr(Kind::Bytes))
            }
            ExprKind::Local(l) => self.local(e, *l),
            ExprKind::Global(g) => self.global(e, *g),
            ExprKind::GlobalOr { global, otherwise } => self.global_or(e, *global, otherwise),
            ExprKind::IsBound(global) => self.is_bound(*global),
            ExprKind::ImportName { module, global } => self.import_name(e, *module, *global),
            ExprKind::Builtin(name) => self.external("builtins", name),
            ExprKind::External { module, name } => self.external(module, name),
            ExprKind::Module(m) => self.module_object(*m),
            ExprKind::ModuleDict(m) => {
                let module = self.module_object(*m);
                let dict = self.b.rt(RuntimeFn::module_dict, &[module]);
                self.box_value(dict)
            }
            ExprKind::ClassNamespace => {
                let namespace = self.namespace;
                namespace.expect("namespaces exist in class bodies only")
            }
            ExprKind::Locals {
                previous,
                variables,
            } => self.locals_dict(previous.as_deref(), variables),
            ExprKind::ExternalModule(name) => self.external_module(name),
            ExprKind::Unbound(name) => {
                self.raise_name_error(name);
                self.b.null()
            }
            ExprKind::Namespace { name, otherwise } => self.namespace_load(name, otherwise),
            ExprKind::Attribute { object, name } => self.attribute(e, object, name),
            ExprKind::Subscript { object, index } => self.subscript(e, object, index),
            ExprKind::Slice { start, stop, step } => {
                let parts = self.operands(&[start, stop, step]);
                self.b.rt(RuntimeFn::slice_new, &parts)
            }
            ExprKind::Call { callee, args } => self.call(e, callee, args),
            ExprKind::Super { class_cell, object } => self.super_object(*class_cell, *object),
            ExprKind::Unary { op, operand } => self.unary(e, *op, operand),
            ExprKind::Binary {
                op,
                left,
                right,
                in_place,
            } => self.binary(e, *op, left, right, *in_place),
            ExprKind::Compare { op, left, right } => self.compare(e, *op, left, right),
            ExprKind::And(a, b) => self.and_or(e, a, b, true),
            ExprKind::Or(a, b) => self.and_or(e, a, b, false),
            ExprKind::Not(a) => self.negated(e, a),
            ExprKind::If { test, then, orelse } => self.if_expr(e, test, then, orelse),
            ExprKind::List(items) => self.list(items),
            ExprKind::Tuple(items) => self.tuple(items),
            ExprKind::Set(items) => self.set(items),
            ExprKind::Dict(items) => self.dict(items),
            ExprKind::Format(parts) => self.format(parts),
            ExprKind::Function {
                function,
                defaults,
                kwdefaults,
            } => self.make_function(*function, defaults, kwdefaults),
            ExprKind::Class {
                class,
                bases,
                keywords,
            } => self.make_class(*class, bases, keywords),
            ExprKind::Block { stmts, value } => self.block(stmts, value),
            ExprKind::ComprehensionAdd {
                container,
                kind,
                key,
                value,
            } => {
                self.comprehension_add(*container, *kind, key.as_deref(), value);
                self.b.none()
            }
            ExprKind::Total(list) => self.total(e, list),
            ExprKind::Iter(x) => {
                let v = self.iterable(x);
                let v = self.box_value(v);
                self.b.rt(RuntimeFn::iter, &[v])
            }
            ExprKind::Yield(x) => self.yield_value(x),
            ExprKind::YieldFrom(x) => self.yield_from(x),
            ExprKind::MatchClass {
                subject,
                class,
                positional,
                names,
                targets,
            } => self.match_class(subject, class, *positional, names, targets),
            ExprKind::Await(what, x) => self.await_expr(*what, x),
            ExprKind::Named { target, value } => {
                let v = self.expr(value);
                self.assign(target, v);
                v
            }
        }
    }

    fn block(&mut self, stmts: &'a [hir::Stmt], value: &'a Expr) -> Value {
        self.stmts(stmts);
        self.expr(value)
    }

    /// What `sum` gives, from the list that it keeps.
    fn total(&mut self, e: &'a Expr, list: &'a Expr) -> Value {
        let list = self.expr(list);
        let list = self.coerce(list, Repr::Ptr(Kind::List));
        let total = self.b.rt(RuntimeFn::sum_total, &[list]);
        self.narrow(total, self.ty(e))
    }

    fn big_int(&mut self, digits: String) -> Value {
        let v = self.b.one(Op::BigInt(digits), Repr::Boxed);
        self.b.one(Op::Unbox(v), Repr::Int)
    }

    // ---- operands

    /// Evaluates in order; boxed. Values that wait for a suspension lie in the frame meanwhile.
    pub fn operands(&mut self, exprs: &[&'a Expr]) -> Vec<Value> {
        let held: Vec<Held> = exprs
            .iter()
            .enumerate()
            .map(|(i, e)| {
                let v = self.boxed(e);
                self.hold(v, &exprs[i + 1..])
            })
            .collect();
        held.into_iter().map(|h| self.take(h)).collect()
    }

    /// Two operands in their own representations.
    pub fn pair(&mut self, left: &'a Expr, right: &'a Expr) -> (Value, Value) {
        let l = self.expr(left);
        let repr = self.b.repr(l);
        let held = self.hold(l, &[right]);
        let r = self.expr(right);
        let l = self.take(held);
        (self.coerce(l, repr), r)
    }

    /// Keeps a value while the others are evaluated.
    pub fn hold(&mut self, v: Value, others: &[&'a Expr]) -> Held {
        if self.frame.is_some() && others.iter().any(|e| suspends(e)) {
            let t = self.temp(Repr::Boxed);
            self.write(t, v);
            return Held::Stored(t);
        }
        Held::Value(v)
    }

    pub fn take(&mut self, h: Held) -> Value {
        match h {
            Held::Value(v) => v,
            Held::Stored(t) => self.read(t),
        }
    }

    // ---- displays

    pub fn list(&mut self, items: &'a [Element]) -> Value {
        match plain_items(items) {
            Some(exprs) if exprs.len() <= LONG_DISPLAY => {
                let array = self.operands(&exprs);
                let list = self.array(RuntimeFn::list_new, array, Repr::Ptr(Kind::List));
                self.made_whole(list)
            }
            Some(_) => self.long_list(items),
            None => self.starred_list(items),
        }
    }

    /// A list of many items: constants come from static data, all else item by item, since no function is quick to
    /// compile that holds so many values at once.
    fn long_list(&mut self, items: &'a [Element]) -> Value {
        let Some(constants) = self.constant_tuple(items) else {
            return self.starred_list(items);
        };
        let constants = self.box_value(constants);
        let list = self.array(RuntimeFn::list_new, Vec::new(), Repr::Ptr(Kind::List));
        self.b.runtime(RuntimeFn::list_extend, &[list, constants]);
        list
    }

    pub fn array(&mut self, function: RuntimeFn, array: Vec<Value>, repr: Repr) -> Value {
        self.b.one(
            Op::RuntimeArray {
                function,
                before: Vec::new(),
                array,
                after: Vec::new(),
            },
            repr,
        )
    }

    /// A list built item by item, because some are unpacked.
    pub fn starred_list(&mut self, items: &'a [Element]) -> Value {
        let first = self.array(RuntimeFn::list_new, Vec::new(), Repr::Ptr(Kind::List));
        let list = self.temp(Repr::Ptr(Kind::List));
        self.write(list, first);
        for item in items {
            match item {
                Element::Item(e) => {
                    let value = self.boxed(e);
                    let list = self.read_as(list, Repr::Ptr(Kind::List));
                    self.b.effect(Op::ListAppend { list, value });
                }
                Element::Star(e) => {
                    let v = self.boxed(e);
                    let list = self.read_as(list, Repr::Ptr(Kind::List));
                    self.b.runtime(RuntimeFn::list_extend, &[list, v]);
                }
            }
        }
        self.read_as(list, Repr::Ptr(Kind::List))
    }

    pub fn tuple(&mut self, items: &'a [Element]) -> Value {
        if let Some(constant) = self.constant_tuple(items) {
            return constant;
        }
        match plain_items(items) {
            Some(exprs) if exprs.len() <= LONG_DISPLAY => {
                let array = self.operands(&exprs);
                let tuple = self.array(RuntimeFn::tuple_new, array, Repr::Ptr(Kind::Tuple));
                self.made_whole(tuple)
            }
            _ => {
                let list = self.starred_list(items);
                self.b.rt(RuntimeFn::list_to_tuple, &[list])
            }
        }
    }

    fn constant_tuple(&mut self, items: &'a [Element]) -> Option<Value> {
        let consts: Option<Vec<Const>> = items
            .iter()
            .map(|i| match i {
                Element::Item(e) => self.constant(e),
                Element::Star(_) => None,
            })
            .collect();
        Some(self.static_value(Static::Tuple(consts?), Repr::Ptr(Kind::Tuple)))
    }

    /// The expression as static data, where it is a constant without allocation.
    pub fn constant(&mut self, e: &Expr) -> Option<Const> {
        Some(match &e.kind {
            ExprKind::None => Const::Bits(value::NONE),
            ExprKind::Ellipsis => Const::Bits(value::ELLIPSIS),
            ExprKind::Bool(b) => Const::Bits(value::from_bool(*b)),
            ExprKind::Int(n) if value::fits_int(*n) => Const::Bits(value::from_int(*n)),
            ExprKind::Float(x) => Const::Bits(value::from_float_bits(x.to_bits())),
            ExprKind::Str(s) => Const::Static(self.cx.intern(Static::Str(s.clone()))),
            ExprKind::Bytes(b) => Const::Static(self.cx.intern(Static::Bytes(b.clone()))),
            ExprKind::Tuple(items) => {
                let consts: Option<Vec<Const>> = items
                    .iter()
                    .map(|i| match i {
                        Element::Item(e) => self.constant(e),
                        Element::Star(_) => None,
                    })
                    .collect();
                Const::Static(self.cx.intern(Static::Tuple(consts?)))
            }
            _ => return None,
        })
    }

    fn set(&mut self, items: &'a [Element]) -> Value {
        if let Some(exprs) = plain_items(items) {
            if let Some(first) = self.cx.constant_set(self.hir.module, items) {
                return self.constant_set(first, false);
            }
            if exprs.len() <= LONG_DISPLAY {
                let array = self.operands(&exprs);
                return self.array(RuntimeFn::set_new, array, Repr::Ptr(Kind::Set));
            }
        }
        let first = self.array(RuntimeFn::set_new, Vec::new(), Repr::Ptr(Kind::Set));
        let set = self.temp(Repr::Ptr(Kind::Set));
        self.write(set, first);
        for item in items {
            let (e, row) = match item {
                Element::Item(e) => (e, RuntimeFn::set_add),
                Element::Star(e) => (e, RuntimeFn::set_update),
            };
            let v = self.boxed(e);
            let s = self.read_as(set, Repr::Ptr(Kind::Set));
            self.b.runtime(row, &[s, v]);
        }
        self.read_as(set, Repr::Ptr(Kind::Set))
    }

    /// CPython makes a set of three or more constants from a frozen one, and a loop over such a display runs over that.
    /// It makes the frozen one from another, and again where that holds a string that it finds elsewhere: the order
    /// shows all of them.
    fn constant_set(&mut self, items: &'a [Element], as_it_is: bool) -> Value {
        let first = match self
            .constant_tuple(items)
            .filter(|_| items.len() > LONG_DISPLAY)
        {
            Some(constants) => {
                let constants = self.box_value(constants);
                let set = self.array(RuntimeFn::set_new, Vec::new(), Repr::Ptr(Kind::Set));
                self.b.runtime(RuntimeFn::set_update, &[set, constants]);
                set
            }
            None => {
                let exprs: Vec<&Expr> = plain_items(items).unwrap_or_default();
                let array = self.operands(&exprs);
                self.array(RuntimeFn::set_new, array, Repr::Ptr(Kind::Set))
            }
        };
        let times = 1 + self.cx.holds_known_name(self.hir.module, items) as i32;
        let times = self.b.raw(times);
        let as_it_is = self.b.raw(as_it_is as i32);
        self.b
            .rt(RuntimeFn::set_of_constants, &[first, times, as_it_is])
    }

    /// What a loop runs over.
    pub fn iterable(&mut self, e: &'a Expr) -> Value {
        if let ExprKind::Set(items) = &e.kind
            && let Some(first) = self.cx.constant_set(self.hir.module, items)
        {
            return self.constant_set(first, true);
        }
        self.expr(e)
    }

    fn dict(&mut self, items: &'a [(Option<Expr>, Expr)]) -> Value {
        let first = self.b.rt(RuntimeFn::dict_new, &[]);
        let dict = self.temp(Repr::Ptr(Kind::Dict));
        self.write(dict, first);
        for group in items.chunk_by(|a, b| a.0.is_some() && b.0.is_some()) {
            // Hashing of constants shows nobody when it happens.
            let mut known =
                |key: &Option<Expr>| key.as_ref().is_some_and(|k| self.constant(k).is_some());
            let constant = group.iter().all(|(key, _)| known(key));
            if constant && group.len() > LONG_DISPLAY && self.fill_dict(dict, group) {
                continue;
            }
            for part in group.chunks(DISPLAY_CHUNK) {
                let together = match constant || part.len() > DISPLAY_TOGETHER {
                    true => 1,
                    false => part.len(),
                };
                for items in part.chunks(together) {
                    self.dict_part(dict, items);
                }
            }
        }
        self.read_as(dict, Repr::Ptr(Kind::Dict))
    }

    /// Many constants under constant keys come from static data; whether they are that.
    fn fill_dict(&mut self, dict: Storage, group: &'a [(Option<Expr>, Expr)]) -> bool {
        let pairs = group
            .iter()
            .flat_map(|(key, item)| key.iter().chain([item]));
        let Some(consts) = pairs.map(|e| self.constant(e)).collect() else {
            return false;
        };
        let items = self.static_value(Static::Tuple(consts), Repr::Ptr(Kind::Tuple));
        let d = self.read_as(dict, Repr::Ptr(Kind::Dict));
        self.b.runtime(RuntimeFn::dict_fill, &[d, items]);
        true
    }

    /// Items that are evaluated together, or one mapping to take over.
    fn dict_part(&mut self, dict: Storage, items: &'a [(Option<Expr>, Expr)]) {
        if let [(None, mapping)] = items {
            let v = self.boxed(mapping);
            let d = self.read_as(dict, Repr::Ptr(Kind::Dict));
            self.b.runtime(RuntimeFn::dict_update, &[d, v]);
            return;
        }
        let exprs: Vec<&Expr> = items
            .iter()
            .flat_map(|(key, item)| key.iter().chain([item]))
            .collect();
        let values = self.operands(&exprs);
        let d = self.read_as(dict, Repr::Ptr(Kind::Dict));
        for pair in values.chunks(2) {
            self.b.runtime(RuntimeFn::dict_set, &[d, pair[0], pair[1]]);
        }
    }

    fn comprehension_add(
        &mut self,
        c: LocalId,
        kind: hir::ComprehensionKind,
        key: Option<&'a Expr>,
        v: &'a Expr,
    ) {
        let storage = self.locals[c.index()];
        match (kind, key) {
            (hir::ComprehensionKind::List, _) => {
                let value = self.boxed(v);
                let list = self.read_as(storage, Repr::Ptr(Kind::List));
                self.b.effect(Op::ListAppend { list, value });
            }
            (hir::ComprehensionKind::Set, _) => {
                let value = self.boxed(v);
                let set = self.read_as(storage, Repr::Ptr(Kind::Set));
                self.b.runtime(RuntimeFn::set_add, &[set, value]);
            }
            (hir::ComprehensionKind::Sum, _) => {
                let value = self.boxed(v);
                let list = self.read_as(storage, Repr::Ptr(Kind::List));
                self.b.runtime(RuntimeFn::sum_add, &[list, value]);
            }
            (hir::ComprehensionKind::Dict, key) => {
                let exprs: Vec<&Expr> = key.into_iter().chain([v]).collect();
                let kv = self.operands(&exprs);
                let dict = self.read_as(storage, Repr::Ptr(Kind::Dict));
                self.b
                    .runtime(RuntimeFn::dict_set, &[dict, kv[0], kv[kv.len() - 1]]);
            }
        }
    }

    fn format(&mut self, parts: &'a [FormatPart]) -> Value {
        if parts.len() > LONG_DISPLAY {
            return self.long_format(parts);
        }
        let mut held: Vec<Held> = Vec::new();
        for (i, part) in parts.iter().enumerate() {
            let v = match part {
                FormatPart::Literal(s) => {
                    self.static_value(Static::Str(s.clone()), Repr::Ptr(Kind::Str))
                }
                FormatPart::Value {
                    value,
                    conversion,
                    spec,
                    span,
                } => {
                    let outer = self.b.span.replace(*span);
                    let v = self.format_part(value, *conversion, spec.as_deref());
                    self.b.span = outer;
                    v
                }
            };
            let rest: Vec<&Expr> = parts[i + 1..].iter().flat_map(part_exprs).collect();
            held.push(self.hold(v, &rest));
        }
        let mut array: Vec<Value> = Vec::new();
        for h in held {
            let v = self.take(h);
            array.push(self.coerce(v, Repr::Ptr(Kind::Str)));
        }
        if array.len() == 1 {
            return array[0];
        }
        self.array(RuntimeFn::str_build, array, Repr::Ptr(Kind::Str))
    }

    /// A text of many parts grows, since no function is quick to compile that holds so many values at once.
    fn long_format(&mut self, parts: &'a [FormatPart]) -> Value {
        let text = self.temp(Repr::Ptr(Kind::Str));
        for (i, some) in parts.chunks(LONG_DISPLAY).enumerate() {
            let mut v = self.format(some);
            if i > 0 {
                let before = self.read_as(text, Repr::Ptr(Kind::Str));
                v = self.array(RuntimeFn::str_build, vec![before, v], Repr::Ptr(Kind::Str));
            }
            self.write(text, v);
        }
        self.read_as(text, Repr::Ptr(Kind::Str))
    }

    fn format_part(&mut self, e: &'a Expr, conversion: u8, spec: Option<&'a Expr>) -> Value {
        let v = self.expr(e);
        if self.b.repr(v) == Repr::Ptr(Kind::Str)
            && spec.is_none()
            && matches!(conversion, 0 | b's' | b'S')
        {
            return v;
        }
        let v = self.box_value(v);
        let rest: Vec<&Expr> = spec.into_iter().collect();
        let held = self.hold(v, &rest);
        let spec = match spec {
            Some(s) => self.boxed(s),
            None => self.b.null(),
        };
        let conversion = self.b.raw(conversion as i32);
        let v = self.take(held);
        self.b.rt(RuntimeFn::format_value, &[v, conversion, spec])
    }

    // ---- attributes

    fn attribute(&mut self, e: &'a Expr, object: &'a Expr, name: &str) -> Value {
        if let ExprKind::Module(m) = &object.kind {
            let globals = &self.cx.program.modules[m.index()].globals;
            if let Some((_, g)) = globals.iter().find(|(n, _)| n == name) {
                return self.module_attribute(e, *m, *g);
            }
        }
        // `super().__class__` is that of the super object.
        if let ExprKind::Super { class_cell, object } = object.kind
            && name != "__class__"
        {
            let v = self.super_attribute(class_cell, object, name);
            return self.narrow(v, self.ty(e));
        }
        let v = self.expr(object);
        self.attribute_of(v, self.ty(object), name, Some(e))
    }

    /// An attribute of an evaluated object of the type; `e` is the attribute expression, for its type.
    pub fn attribute_of(
        &mut self,
        object: Value,
        ty: &Ty,
        name: &str,
        e: Option<&'a Expr>,
    ) -> Value {
        let v = match self.b.repr(object) {
            Repr::Ptr(Kind::Instance(c)) if self.cx.slot(c, name).is_some() => {
                let slot = self.cx.slot(c, name).expect("tested in the pattern");
                self.slot(object, c, slot, name)
            }
            _ => match self.load_by_class(object, ty, name) {
                Some(v) => v,
                None => {
                    let o = self.box_value(object);
                    let name = self.name(name);
                    self.b.rt(RuntimeFn::getattr, &[o, name])
                }
            },
        };
        match e {
            Some(e) => self.narrow(v, self.ty(e)),
            None => v,
        }
    }

    pub fn slot(&mut self, object: Value, class: hir::ClassId, slot: u32, name: &str) -> Value {
        let v = self.b.one(Op::SlotLoad { object, slot }, Repr::Boxed);
        let info = &self.cx.types.classes[class.index()];
        if info.always_bound.get(slot as usize) == Some(&true) {
            return v;
        }
        let out = self.b.var(Repr::Boxed);
        self.b.write(out, v);
        let null = self.test(crate::ir::Test::IsNull, v);
        let (missing, join) = (self.b.block(), self.b.block());
        self.b.branch(null, missing, join);
        self.b.seal(missing);
        self.b.switch_to(missing);
        let (o, name) = (self.box_value(object), self.name(name));
        let other = self.b.rt(RuntimeFn::slot_missing, &[o, name]);
        self.b.write(out, other);
        self.b.jump(join);
        self.b.seal(join);
        self.b.switch_to(join);
        self.b.read(out)
    }

    // ---- functions

    fn make_function(
        &mut self,
        f: FuncId,
        defaults: &'a [Expr],
        kwdefaults: &'a [(String, Expr)],
    ) -> Value {
        let positional = self.default_tuple(defaults, kwdefaults);
        let keyword = self.default_dict(kwdefaults);
        let positional = self.take(positional);
        let captures = self.cx.hir(f).captures.clone();
        let cells = captures
            .iter()
            .map(|c| self.cell(self.locals[c.index()]))
            .collect();
        let entry = self.cx.generic_entry(f);
        let op = Op::MakeFunction {
            function: f,
            entry,
            defaults: positional,
            kwdefaults: keyword,
            cells,
        };
        let h = self.cx.hir(f);
        let native = h.native.is_some() && h.class.is_none();
        let kind = if native { Kind::Other } else { Kind::Function };
        self.b.one(op, Repr::Ptr(kind))
    }

    fn default_tuple(&mut self, defaults: &'a [Expr], rest: &'a [(String, Expr)]) -> Held {
        let v = match defaults.is_empty() {
            true => self.b.null(),
            false => {
                let consts: Option<Vec<Const>> =
                    defaults.iter().map(|d| self.constant(d)).collect();
                let t = match consts {
                    Some(consts) => {
                        self.static_value(Static::Tuple(consts), Repr::Ptr(Kind::Tuple))
                    }
                    None => {
                        let exprs: Vec<&Expr> = defaults.iter().collect();
                        let array = self.operands(&exprs);
                        self.array(RuntimeFn::tuple_new, array, Repr::Ptr(Kind::Tuple))
                    }
                };
                self.box_value(t)
            }
        };
        let rest: Vec<&Expr> = rest.iter().map(|(_, e)| e).collect();
        self.hold(v, &rest)
    }

    fn default_dict(&mut self, kwdefaults: &'a [(String, Expr)]) -> Value {
        if kwdefaults.is_empty() {
            return self.b.null();
        }
        let exprs: Vec<&Expr> = kwdefaults.iter().map(|(_, e)| e).collect();
        let values = self.operands(&exprs);
        let dict = self.b.rt(RuntimeFn::dict_new, &[]);
        for ((name, _), v) in kwdefaults.iter().zip(values) {
            let name = self.name(name);
            let key = self.box_value(name);
            self.b.runtime(RuntimeFn::dict_set, &[dict, key, v]);
        }
        self.box_value(dict)
    }

    /// Whether the only atom of the expression's type satisfies the test.
    pub fn is_atom(&self, e: &Expr, test: impl Fn(&Atom) -> bool) -> bool {
        self.ty(e).single().is_some_and(test)
    }
}

/// A value that waits for its siblings.
pub enum Held {
    Value(Value),
    Stored(Storage),
}

/// Whether a suspension happens while the expression is evaluated.
pub fn suspends(e: &Expr) -> bool {
    let mut found = false;
    molt_hir::visit::expr(e, &mut |x| {
        found |= matches!(
            x.kind,
            ExprKind::Yield(_) | ExprKind::YieldFrom(_) | ExprKind::Await(..)
        )
    });
    found
}

fn plain_items(items: &[Element]) -> Option<Vec<&Expr>> {
    items
        .iter()
        .map(|i| match i {
            Element::Item(e) => Some(e),
            Element::Star(_) => None,
        })
        .collect()
}

fn part_exprs(p: &FormatPart) -> Vec<&Expr> {
    match p {
        FormatPart::Literal(_) => Vec::new(),
        FormatPart::Value { value, spec, .. } => {
            [value].into_iter().chain(spec.as_deref()).collect()
        }
    }
}
