//! Calls: direct where the callee is known, else through the generic entry.

use molt_abi::functions::RuntimeFn;
use molt_hir::ir as hir;
use molt_hir::ir::{Arg, ClassId, Expr, ExprKind, FuncId, MethodKind};

use molt_source::Span;

use super::context::Job;
use super::expr::Held;
use super::scope::Lower;
use crate::ir::{Kind, Op, Repr, Value};
use crate::ty::Atom;

/// An argument list without stars.
pub struct PlainArgs<'a> {
    pub positional: Vec<&'a Expr>,
    pub keywords: Vec<(&'a str, &'a Expr)>,
}

impl<'a> PlainArgs<'a> {
    pub fn of(args: &'a [Arg]) -> Option<PlainArgs<'a>> {
        let mut plain = PlainArgs {
            positional: Vec::new(),
            keywords: Vec::new(),
        };
        for a in args {
            match a {
                Arg::Positional(e) => plain.positional.push(e),
                Arg::Keyword(name, e) => plain.keywords.push((name, e)),
                Arg::Star(_) | Arg::DoubleStar(_) => return None,
            }
        }
        Some(plain)
    }

    pub fn exprs(&self) -> Vec<&'a Expr> {
        self.positional
            .iter()
            .copied()
            .chain(self.keywords.iter().map(|(_, e)| *e))
            .collect()
    }
}

/// Where a parameter's value comes from.
#[derive(Clone, Copy)]
pub enum Source<'a> {
    /// Argument number, in evaluation order.
    Argument(usize),
    /// The default expression, a constant.
    Default(&'a Expr),
}

impl<'a> Lower<'_, 'a> {
    pub fn call(&mut self, e: &'a Expr, callee: &'a Expr, args: &'a [Arg]) -> Value {
        let Some(plain) = PlainArgs::of(args) else {
            return self.call_starred(e, callee, args);
        };
        if let Some(v) = self.call_known(e, callee, &plain) {
            return v;
        }
        let v = match &callee.kind {
            ExprKind::Attribute { object, name } if !matches!(object.kind, ExprKind::Module(_)) => {
                self.call_method(callee.span, object, name, &plain)
            }
            _ => self.call_generic(callee, &plain),
        };
        self.narrow(v, self.ty(e))
    }

    fn call_known(&mut self, e: &'a Expr, callee: &'a Expr, args: &PlainArgs<'a>) -> Option<Value> {
        if let Some(v) = self.call_builtin(e, callee, args) {
            return Some(v);
        }
        if let Some(v) = self.call_by_class(e, callee, args) {
            return Some(v);
        }
        match self.ty(callee).single()? {
            Atom::Function(f) => self.call_function(e, callee, *f, args),
            Atom::Class(c) => self.construct(e, callee, *c, args),
            _ => None,
        }
    }

    // ---- functions of the program

    fn call_function(
        &mut self,
        e: &'a Expr,
        callee: &'a Expr,
        f: FuncId,
        args: &PlainArgs<'a>,
    ) -> Option<Value> {
        let sources = self.match_args(f, args, 0)?;
        let function = self.expr(callee);
        let callee_value = match self.cx.takes_callee(f) {
            true => Some(self.coerce(function, Repr::Ptr(Kind::Function))),
            false => None,
        };
        let held = callee_value.map(|v| self.hold(v, &args.exprs()));
        let mut values = self.arguments(f, args, &sources, 0);
        if let Some(h) = held {
            let v = self.take(h);
            let v = self.coerce(v, Repr::Ptr(Kind::Function));
            values.insert(0, v);
        }
        Some(self.direct(e, f, values))
    }

    pub fn direct(&mut self, e: &Expr, f: FuncId, args: Vec<Value>) -> Value {
        let function = self.cx.request(Job::Direct(f));
        let result = self.cx.return_repr(f);
        let v = self.b.one(Op::Call { function, args }, result);
        self.narrow(v, self.ty(e))
    }

    pub fn method_kind(&self, f: FuncId) -> Option<MethodKind> {
        let class = self.cx.hir(f).class?;
        let methods = &self.cx.program.classes[class.index()].methods;
        methods.iter().find(|m| m.function == f).map(|m| m.kind)
    }

    /// Which argument or constant default goes to each parameter from `skip` on; `None` where the binding is not plain
    /// (then the generic entry finds out, and raises what there is to raise).
    pub fn match_args(
        &mut self,
        f: FuncId,
        args: &PlainArgs<'a>,
        skip: usize,
    ) -> Option<Vec<Source<'a>>> {
        let h = self.cx.hir(f);
        let p = &h.params;
        if p.varargs || p.kwargs {
            return None;
        }
        let positional = p.positional as usize;
        if args.positional.len() + skip > positional {
            return None;
        }
        let total = p.total() as usize;
        let mut sources: Vec<Option<Source<'a>>> = vec![None; total];
        for i in 0..args.positional.len() {
            sources[skip + i] = Some(Source::Argument(i));
        }
        for (i, (name, _)) in args.keywords.iter().enumerate() {
            let at = (p.positional_only as usize..total).find(|j| h.locals[*j].name == *name)?;
            if at < skip || sources[at].is_some() {
                return None;
            }
            sources[at] = Some(Source::Argument(args.positional.len() + i));
        }
        for (i, source) in sources.iter_mut().enumerate().skip(skip) {
            if source.is_none() {
                *source = Some(Source::Default(self.constant_default(f, i)?));
            }
        }
        sources.into_iter().skip(skip).collect()
    }

    /// The default of a parameter where it is a constant.
    fn constant_default(&mut self, f: FuncId, param: usize) -> Option<&'a Expr> {
        let h = self.cx.hir(f);
        let defaults = self.cx.defaults.get(&f)?;
        let positional = h.params.positional as usize;
        let e = if param < positional {
            let first = positional - defaults.positional.len();
            let list: &'a [Expr] = defaults.positional;
            list.get(param.checked_sub(first)?)?
        } else {
            let list: &'a [(String, Expr)] = defaults.keyword;
            &list.iter().find(|(n, _)| *n == h.locals[param].name)?.1
        };
        if self.cx.replaces_defaults() {
            return None;
        }
        self.constant(e).map(|_| e)
    }

    /// Evaluates the arguments in order and puts them in the order and representations of the parameters.
    fn arguments(
        &mut self,
        f: FuncId,
        args: &PlainArgs<'a>,
        sources: &[Source<'a>],
        skip: usize,
    ) -> Vec<Value> {
        let values = self.evaluated(args);
        self.placed(f, sources, skip, &values)
    }

    /// The arguments, in their order.
    pub fn evaluated(&mut self, args: &PlainArgs<'a>) -> Vec<Value> {
        let exprs = args.exprs();
        let held: Vec<(Held, Repr)> = exprs
            .iter()
            .enumerate()
            .map(|(i, a)| {
                let v = self.expr(a);
                let repr = self.b.repr(v);
                (self.hold(v, &exprs[i + 1..]), repr)
            })
            .collect();
        held.into_iter()
            .map(|(h, repr)| {
                let v = self.take(h);
                self.coerce(v, repr)
            })
            .collect()
    }

    /// Evaluated arguments in the order and representations of the parameters.
    pub fn placed(
        &mut self,
        f: FuncId,
        sources: &[Source<'a>],
        skip: usize,
        values: &[Value],
    ) -> Vec<Value> {
        let reprs = super::function::direct_params(self.cx, f);
        let first = self.cx.takes_callee(f) as usize + skip;
        let mut out = Vec::new();
        for (source, repr) in sources.iter().zip(&reprs[first..]) {
            let v = match source {
                Source::Argument(i) => values[*i],
                Source::Default(e) => self.expr(e),
            };
            out.push(self.coerce(v, *repr));
        }
        out
    }

    // ---- classes of the program

    /// A new instance and its `__init__`, where nothing intercepts them.
    fn construct(
        &mut self,
        e: &'a Expr,
        callee: &'a Expr,
        c: ClassId,
        args: &PlainArgs<'a>,
    ) -> Option<Value> {
        let info = &self.cx.types.classes[c.index()];
        let class = &self.cx.program.classes[c.index()];
        if !info.is_static
            || !class.once
            || !info.makes_plain_instances()
            || self.cx.defines(c, "__new__")
        {
            return None;
        }
        let init = self.cx.find_method(c, "__init__");
        let sources = match init {
            Some(f)
                if self.method_kind(f) == Some(MethodKind::Plain) && !self.cx.takes_callee(f) =>
            {
                Some((f, self.match_args(f, args, 1)?))
            }
            Some(_) => return None,
            None if self.cx.defines(c, "__init__") || !args.exprs().is_empty() => return None,
            None => None,
        };
        self.discard(callee);
        let object = self.b.one(Op::NewInstance(c), Repr::Ptr(Kind::Instance(c)));
        let Some((f, sources)) = sources else {
            return Some(object);
        };
        let held = self.hold(object, &args.exprs());
        let mut values = self.arguments(f, args, &sources, 1);
        let object = self.take(held);
        let object = self.coerce(object, Repr::Ptr(Kind::Instance(c)));
        let first = super::function::direct_params(self.cx, f)[0];
        values.insert(0, self.coerce(object, first));
        let function = self.cx.request(Job::Direct(f));
        let result = self.cx.return_repr(f);
        let returned = self.b.one(
            Op::Call {
                function,
                args: values,
            },
            result,
        );
        if !self.cx.returns_none(f) {
            let v = self.box_value(returned);
            self.b.runtime(RuntimeFn::check_init_result, &[v]);
        }
        let _ = e;
        Some(object)
    }

    // ---- anything else

    fn keyword_names(&mut self, args: &PlainArgs<'a>) -> Value {
        if args.keywords.is_empty() {
            return self.b.raw(0);
        }
        let names: Vec<String> = args.keywords.iter().map(|(n, _)| n.to_string()).collect();
        let id = self.cx.name_tuple(&names);
        self.b.one(Op::Static(id), Repr::Ptr(Kind::Tuple))
    }

    pub fn call_generic(&mut self, callee: &'a Expr, args: &PlainArgs<'a>) -> Value {
        let all: Vec<&Expr> = [callee].into_iter().chain(args.exprs()).collect();
        let mut array = self.operands(&all);
        let callee = array.remove(0);
        let names = self.keyword_names(args);
        let op = Op::RuntimeArray {
            function: RuntimeFn::call,
            before: vec![callee],
            array,
            after: vec![names],
        };
        self.b.one(op, Repr::Boxed)
    }

    fn call_method(
        &mut self,
        at: Span,
        object: &'a Expr,
        name: &str,
        args: &PlainArgs<'a>,
    ) -> Value {
        if let ExprKind::Super { class_cell, object } = object.kind {
            return self.call_super(class_cell, object, name, args);
        }
        let exprs = args.exprs();
        if !exprs.iter().all(|e| self.is_quiet(e)) {
            return self.call_loaded(at, object, name, args);
        }
        let all: Vec<&Expr> = [object].into_iter().chain(exprs).collect();
        let array = self.operands(&all);
        let method = self.name(name);
        let names = self.keyword_names(args);
        let op = Op::RuntimeArray {
            function: RuntimeFn::call_method,
            before: vec![method],
            array,
            after: vec![names],
        };
        self.b.one(op, Repr::Boxed)
    }

    /// The attribute is looked up before the arguments are evaluated.
    fn call_loaded(
        &mut self,
        at: Span,
        object: &'a Expr,
        name: &str,
        args: &PlainArgs<'a>,
    ) -> Value {
        let object = self.boxed(object);
        let name = self.name(name);
        let outer = self.b.span.replace(at);
        let loaded = self
            .b
            .emit(Op::LoadMethod { object, name }, &[Repr::Boxed, Repr::Boxed]);
        self.b.span = outer;
        let exprs = args.exprs();
        let (callee, receiver) = (self.hold(loaded[0], &exprs), self.hold(loaded[1], &exprs));
        let mut array = self.operands(&exprs);
        array.insert(0, self.take(receiver));
        let callee = self.take(callee);
        let names = self.keyword_names(args);
        let op = Op::RuntimeArray {
            function: RuntimeFn::call_loaded,
            before: vec![callee],
            array,
            after: vec![names],
        };
        self.b.one(op, Repr::Boxed)
    }

    /// Whether it makes no difference when the expression is evaluated: it neither runs code nor reads what
    /// code may change.
    fn is_quiet(&self, e: &Expr) -> bool {
        match &e.kind {
            ExprKind::None
            | ExprKind::Bool(_)
            | ExprKind::Int(_)
            | ExprKind::Float(_)
            | ExprKind::Str(_)
            | ExprKind::Bytes(_)
            | ExprKind::Ellipsis
            | ExprKind::Builtin(_) => true,
            ExprKind::Local(l) => {
                let fast = self.hir.locals[l.index()].kind == hir::LocalKind::Fast;
                fast && !self.cx.types.maybe_unbound.contains(&e.id)
            }
            ExprKind::Global(g) => {
                self.cx.global_function(*g).is_some() || self.cx.global_class(*g).is_some()
            }
            _ => false,
        }
    }

    fn call_super(
        &mut self,
        cell: hir::LocalId,
        object: hir::LocalId,
        name: &str,
        args: &PlainArgs<'a>,
    ) -> Value {
        let method = self.super_attribute(cell, object, name);
        let exprs = args.exprs();
        let held = self.hold(method, &exprs);
        let array = self.operands(&exprs);
        let callee = self.take(held);
        let names = self.keyword_names(args);
        let op = Op::RuntimeArray {
            function: RuntimeFn::call,
            before: vec![callee],
            array,
            after: vec![names],
        };
        self.b.one(op, Repr::Boxed)
    }

    /// A call with `*` or `**`: the positional arguments become one list, the keywords one dict.
    fn call_starred(&mut self, e: &'a Expr, callee: &'a Expr, args: &'a [Arg]) -> Value {
        let f = self.boxed(callee);
        let function = self.temp(Repr::Boxed);
        self.write(function, f);
        let list = self.temp(Repr::Boxed);
        let empty = Op::RuntimeArray {
            function: RuntimeFn::list_new,
            before: Vec::new(),
            array: Vec::new(),
            after: Vec::new(),
        };
        let first = self.b.one(empty, Repr::Ptr(Kind::List));
        self.write(list, first);
        let has_keywords = args
            .iter()
            .any(|a| matches!(a, Arg::Keyword(..) | Arg::DoubleStar(_)));
        let dict = self.temp(Repr::Boxed);
        let d = match has_keywords {
            true => {
                let d = self.b.rt(RuntimeFn::dict_new, &[]);
                self.box_value(d)
            }
            false => self.b.null(),
        };
        self.write(dict, d);
        // One star alone is an error of the call, of several that of a display.
        let positional = |a: &&Arg| matches!(a, Arg::Positional(_) | Arg::Star(_));
        let alone = args.iter().filter(positional).count() == 1;
        let mut late = None;
        for a in args {
            match a {
                // One star alone is taken apart when the call is made: after the keywords.
                Arg::Star(e) if alone && has_keywords => {
                    let items = self.temp(Repr::Boxed);
                    let v = self.boxed(e);
                    self.write(items, v);
                    late = Some(items);
                }
                _ => self.starred_arg(a, alone, function, list, dict),
            }
        }
        if let Some(items) = late {
            let items = self.read(items);
            self.extend_args(items, true, function, list);
        }
        let (f, args, kwargs) = (self.read(function), self.read(list), self.read(dict));
        let v = self.b.rt(RuntimeFn::call_ex, &[f, args, kwargs]);
        self.narrow(v, self.ty(e))
    }

    fn extend_args(
        &mut self,
        items: Value,
        alone: bool,
        function: super::scope::Storage,
        list: super::scope::Storage,
    ) {
        let (list, f) = (
            self.read_as(list, Repr::Ptr(Kind::List)),
            self.read(function),
        );
        match alone {
            true => self
                .b
                .runtime(RuntimeFn::list_extend_args, &[list, items, f]),
            false => self.b.runtime(RuntimeFn::list_extend, &[list, items]),
        };
    }

    fn starred_arg(
        &mut self,
        a: &'a Arg,
        alone: bool,
        function: super::scope::Storage,
        list: super::scope::Storage,
        dict: super::scope::Storage,
    ) {
        match a {
            Arg::Positional(e) => {
                let value = self.boxed(e);
                let list = self.read_as(list, Repr::Ptr(Kind::List));
                self.b.effect(Op::ListAppend { list, value });
            }
            Arg::Star(e) => {
                let v = self.boxed(e);
                self.extend_args(v, alone, function, list);
            }
            Arg::Keyword(name, e) => {
                let v = self.boxed(e);
                let (d, f) = (
                    self.read_as(dict, Repr::Ptr(Kind::Dict)),
                    self.read(function),
                );
                let name = self.name(name);
                self.b
                    .runtime(RuntimeFn::dict_add_keyword, &[d, name, v, f]);
            }
            Arg::DoubleStar(e) => {
                let v = self.boxed(e);
                let (d, f) = (
                    self.read_as(dict, Repr::Ptr(Kind::Dict)),
                    self.read(function),
                );
                self.b.runtime(RuntimeFn::dict_merge_keywords, &[d, v, f]);
            }
        }
    }
}
