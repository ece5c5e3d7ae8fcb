//! Calls of builtins, stdlib functions and methods of builtin types by their direct entries, and those that are
//! instructions.

use molt_abi::functions::RuntimeFn;
use molt_hir::ir::{Expr, ExprKind, PyString};

use super::call::PlainArgs;
use super::scope::Lower;
use crate::ir::{Checks, Cmp, FloatUnary, Kind, Op, Repr, Value};
use crate::library::{ExternalFunction, ParamKind};
use crate::ty::{Atom, Ty};

impl<'a> Lower<'_, 'a> {
    pub fn call_builtin(
        &mut self,
        e: &'a Expr,
        callee: &'a Expr,
        args: &PlainArgs<'a>,
    ) -> Option<Value> {
        match &callee.kind {
            ExprKind::Builtin(name) => {
                if let Some(v) = self.builtin_instruction(name, args) {
                    return Some(v);
                }
                self.external_function(e, "builtins", name, args)
            }
            ExprKind::External { module, name } => {
                if let Some(v) = self.math_instruction(module, name, args) {
                    return Some(v);
                }
                self.external_function(e, module, name, args)
            }
            ExprKind::Attribute { object, name } => self.builtin_method(e, object, name, args),
            _ => None,
        }
    }

    fn external_function(
        &mut self,
        e: &'a Expr,
        module: &str,
        name: &str,
        args: &PlainArgs<'a>,
    ) -> Option<Value> {
        let f = self
            .cx
            .library
            .functions
            .get(&(module.to_string(), name.to_string()))?
            .clone();
        let order = match_external(&f, args, 0)?;
        let values = self.operands(&args.exprs());
        Some(self.external_call(e, &f, &order, values, None))
    }

    fn builtin_method(
        &mut self,
        e: &'a Expr,
        object: &'a Expr,
        name: &str,
        args: &PlainArgs<'a>,
    ) -> Option<Value> {
        if let ExprKind::Builtin(class) = &object.kind {
            return self.method_of_class(e, class, name, args);
        }
        let ty = type_name(self.ty(object))?.to_string();
        if let Some(v) = self.method_instruction(&ty, object, name, args) {
            return Some(v);
        }
        let methods = &self.cx.library.methods;
        let f = methods.get(&key(&ty, name));
        // What is not its own it has from its base.
        let f = f
            .or_else(|| methods.get(&key(base_of(&ty)?, name)))?
            .clone();
        if !f.plain {
            return None;
        }
        let order = match_external(&f, args, 1)?;
        let all: Vec<&Expr> = [object].into_iter().chain(args.exprs()).collect();
        let mut values = self.operands(&all);
        let receiver = values.remove(0);
        Some(self.external_call(e, &f, &order, values, Some(receiver)))
    }

    /// `dict.pop(x, key)`: the method checks what it gets as its receiver, or that is known here.
    fn method_of_class(
        &mut self,
        e: &'a Expr,
        class: &str,
        name: &str,
        args: &PlainArgs<'a>,
    ) -> Option<Value> {
        let f = self.cx.library.methods.get(&key(class, name))?.clone();
        if !f.plain || args.positional.is_empty() {
            return None;
        }
        if f.trusts_receiver && type_name(self.ty(args.positional[0])) != Some(class) {
            return None;
        }
        let order = match_external(&f, args, 0)?;
        let values = self.operands(&args.exprs());
        if (class, name) == ("object", "__setattr__")
            && let Some(v) = self.store_in_slot(args, &values)
        {
            return Some(v);
        }
        Some(self.external_call(e, &f, &order, values, None))
    }

    /// `object.__setattr__(instance, "name", value)`, where that is a slot of the instance's class.
    fn store_in_slot(&mut self, args: &PlainArgs<'a>, values: &[Value]) -> Option<Value> {
        let (&[object, _, value], [_, name, _]) = (values, &args.exprs()[..]) else {
            return None;
        };
        let ExprKind::Str(PyString::Utf8(name)) = &name.kind else {
            return None;
        };
        let Repr::Ptr(Kind::Instance(c)) = self.b.repr(object) else {
            return None;
        };
        let slot = self.cx.slot(c, name)?;
        if self.cx.stores_by_descriptor(c, name) {
            return None;
        }
        let value = self.box_value(value);
        self.b.effect(Op::SlotStore {
            object,
            slot,
            value,
        });
        Some(self.b.none())
    }

    fn external_call(
        &mut self,
        e: &Expr,
        f: &ExternalFunction,
        order: &[Slot],
        values: Vec<Value>,
        receiver: Option<Value>,
    ) -> Value {
        let mut args: Vec<Option<Value>> = receiver.into_iter().map(Some).collect();
        for slot in order {
            args.push(match slot {
                Slot::Argument(i) => Some(values[*i]),
                Slot::Absent => None,
                Slot::Rest(from, to) => {
                    let array = values[*from..*to].to_vec();
                    let op = Op::RuntimeArray {
                        function: RuntimeFn::tuple_new,
                        before: Vec::new(),
                        array,
                        after: Vec::new(),
                    };
                    let t = self.b.one(op, Repr::Ptr(Kind::Tuple));
                    Some(self.box_value(t))
                }
            });
        }
        let v = self.b.one(
            Op::External {
                symbol: f.symbol.clone(),
                args,
            },
            Repr::Boxed,
        );
        self.narrow(v, self.ty(e))
    }

    // ---- builtins that are instructions

    fn builtin_instruction(&mut self, name: &str, args: &PlainArgs<'a>) -> Option<Value> {
        if !args.keywords.is_empty() {
            return None;
        }
        match (name, &args.positional[..]) {
            ("len", [x]) => self.len(x),
            ("print", [x])
                if !self.cx.program.replaces_output && self.is_atom(x, |a| *a == Atom::Str) =>
            {
                Some(self.print_str(x))
            }
            ("abs", [x]) => self.abs(x),
            ("float", [x]) if self.is_number(x) => {
                let v = self.expr(x);
                Some(self.as_float(v))
            }
            ("int", [x]) if self.is_number(x) => self.int_of(x),
            ("bool", [x]) => {
                let v = self.expr(x);
                Some(self.truth(v))
            }
            ("isinstance", [x, c]) => self.isinstance(x, c),
            ("min", [a, b]) => self.min_max(a, b, Cmp::Lt),
            ("max", [a, b]) => self.min_max(a, b, Cmp::Gt),
            ("ord", [c]) => self.ord(c),
            _ => None,
        }
    }

    fn is_number(&self, e: &Expr) -> bool {
        self.is_atom(e, |a| matches!(a, Atom::Int | Atom::Float | Atom::Bool))
    }

    fn len(&mut self, x: &'a Expr) -> Option<Value> {
        let repr = self.cx.repr(self.ty(x));
        let v = self.expr(x);
        let n = match repr {
            Repr::Ptr(Kind::List | Kind::Tuple | Kind::Str | Kind::Bytes) => {
                let v = self.coerce(v, repr);
                self.b.one(Op::Len(v), Repr::I64)
            }
            _ => {
                let v = self.box_value(v);
                self.b.rt(RuntimeFn::len, &[v])
            }
        };
        Some(self.b.one(Op::Convert(n), Repr::Int))
    }

    fn print_str(&mut self, x: &'a Expr) -> Value {
        let v = self.expr(x);
        let s = self.coerce(v, Repr::Ptr(Kind::Str));
        let newline = self.b.one(Op::ConstBool(true), Repr::Bool);
        // A constant without lone surrogates cannot fail.
        let row = match &x.kind {
            ExprKind::Str(PyString::Utf8(_)) => RuntimeFn::print_text,
            _ => RuntimeFn::print_str,
        };
        self.b.runtime(row, &[s, newline]);
        self.b.none()
    }

    fn abs(&mut self, x: &'a Expr) -> Option<Value> {
        if !self.is_number(x) {
            return None;
        }
        let v = self.expr(x);
        if self.b.repr(v) == Repr::F64 {
            return Some(self.b.one(
                Op::FloatUnary {
                    op: FloatUnary::Abs,
                    value: v,
                },
                Repr::F64,
            ));
        }
        let v = self.as_int(v);
        let out = self.b.var(Repr::Int);
        self.b.write(out, v);
        let zero = self.b.one(Op::ConstInt(0), Repr::Int);
        let test = Op::IntCompare {
            op: Cmp::Lt,
            left: v,
            right: zero,
            checks: Checks::ALL,
        };
        let negative = self.b.one(test, Repr::Bool);
        let (flip, join) = (self.b.block(), self.b.block());
        self.b.branch(negative, flip, join);
        self.b.seal(flip);
        self.b.switch_to(flip);
        let n = self.b.one(
            Op::IntNeg {
                value: v,
                check: true,
            },
            Repr::Int,
        );
        self.b.write(out, n);
        self.b.jump(join);
        self.b.seal(join);
        self.b.switch_to(join);
        Some(self.b.read(out))
    }

    fn int_of(&mut self, x: &'a Expr) -> Option<Value> {
        let v = self.expr(x);
        if self.b.repr(v) != Repr::F64 {
            return Some(self.as_int(v));
        }
        Some(self.b.rt(RuntimeFn::int_from_float, &[v]))
    }

    /// `isinstance(x, C)` where the answer needs no look at more than the type.
    pub fn isinstance(&mut self, x: &'a Expr, c: &'a Expr) -> Option<Value> {
        let ExprKind::Builtin(class) = &c.kind else {
            return self.isinstance_runtime(x, c);
        };
        if let (Some(Atom::Int), "int") | (Some(Atom::Float), "float") | (Some(Atom::Str), "str") =
            (self.ty(x).single(), class.as_str())
        {
            self.discard(x);
            return Some(self.b.one(Op::ConstBool(true), Repr::Bool));
        }
        self.isinstance_runtime(x, c)
    }

    fn isinstance_runtime(&mut self, x: &'a Expr, c: &'a Expr) -> Option<Value> {
        let parts = self.operands(&[x, c]);
        Some(self.b.rt(RuntimeFn::isinstance, &parts))
    }

    /// `min(a, b)`, `max(a, b)` of two numbers of one type: the first unless the second is strictly beyond it.
    fn min_max(&mut self, a: &'a Expr, b: &'a Expr, beyond: Cmp) -> Option<Value> {
        let (x, y) = (self.ty(a).single()?, self.ty(b).single()?);
        let repr = match (x, y) {
            (Atom::Int, Atom::Int) => Repr::Int,
            (Atom::Float, Atom::Float) => Repr::F64,
            _ => return None,
        };
        let (l, r) = self.pair(a, b);
        let (l, r) = (self.coerce(l, repr), self.coerce(r, repr));
        let out = self.b.var(repr);
        self.b.write(out, l);
        let op = match repr {
            Repr::Int => Op::IntCompare {
                op: beyond,
                left: r,
                right: l,
                checks: Checks::ALL,
            },
            _ => Op::FloatCompare {
                op: beyond,
                left: r,
                right: l,
            },
        };
        let second = self.b.one(op, Repr::Bool);
        let (other, join) = (self.b.block(), self.b.block());
        self.b.branch(second, other, join);
        self.b.seal(other);
        self.b.switch_to(other);
        self.b.write(out, r);
        self.b.jump(join);
        self.b.seal(join);
        self.b.switch_to(join);
        Some(self.b.read(out))
    }

    /// `ord(s[i])` and `ord` of a str of length one without the character object.
    fn ord(&mut self, c: &'a Expr) -> Option<Value> {
        let ExprKind::Subscript { object, index } = &c.kind else {
            return None;
        };
        if !self.is_atom(object, |a| *a == Atom::Str) || !self.is_atom(index, |a| *a == Atom::Int) {
            return None;
        }
        let (s, i) = self.pair(object, index);
        let object = self.coerce(s, Repr::Ptr(Kind::Str));
        let index = self.coerce(i, Repr::I64);
        let index = self.b.one(
            Op::Index {
                object,
                index,
                kind: 3,
                check: true,
                negative: true,
            },
            Repr::I64,
        );
        let n = self.b.one(Op::CharLoad { object, index }, Repr::I64);
        Some(self.b.one(Op::Convert(n), Repr::Int))
    }

    // ---- methods and math

    fn method_instruction(
        &mut self,
        ty: &str,
        object: &'a Expr,
        name: &str,
        args: &PlainArgs<'a>,
    ) -> Option<Value> {
        if !args.keywords.is_empty() {
            return None;
        }
        match (ty, name, &args.positional[..]) {
            ("list", "append", [x]) => {
                let (list, value) = self.pair(object, x);
                let list = self.coerce(list, Repr::Ptr(Kind::List));
                let value = self.box_value(value);
                self.b.effect(Op::ListAppend { list, value });
                Some(self.b.none())
            }
            ("list", "pop", []) => {
                let ty = self.item_ty(object);
                let v = self.expr(object);
                let list = self.coerce(v, Repr::Ptr(Kind::List));
                let v = self.b.rt(RuntimeFn::list_pop, &[list]);
                Some(self.narrow(v, ty))
            }
            _ => None,
        }
    }

    fn math_instruction(
        &mut self,
        module: &str,
        name: &str,
        args: &PlainArgs<'a>,
    ) -> Option<Value> {
        let ("math", [x], []) = (module, &args.positional[..], &args.keywords[..]) else {
            return None;
        };
        if !self.is_number(x) {
            return None;
        }
        match name {
            "fabs" => {
                let v = self.expr(x);
                let value = self.as_float(v);
                Some(self.b.one(
                    Op::FloatUnary {
                        op: FloatUnary::Abs,
                        value,
                    },
                    Repr::F64,
                ))
            }
            "sqrt" => Some(self.sqrt(x)),
            _ => None,
        }
    }

    /// The instruction for what is not negative; the function raises for the rest.
    fn sqrt(&mut self, x: &'a Expr) -> Value {
        let v = self.expr(x);
        let value = self.as_float(v);
        let out = self.b.var(Repr::F64);
        let root = self.b.one(
            Op::FloatUnary {
                op: FloatUnary::Sqrt,
                value,
            },
            Repr::F64,
        );
        self.b.write(out, root);
        let zero = self.b.one(Op::ConstFloat(0), Repr::F64);
        let fine = self.b.one(
            Op::FloatCompare {
                op: Cmp::Ge,
                left: value,
                right: zero,
            },
            Repr::Bool,
        );
        let (odd, join) = (self.b.block(), self.b.block());
        self.b.branch(fine, join, odd);
        self.b.seal(odd);
        self.b.switch_to(odd);
        let key = ("math".to_string(), "sqrt".to_string());
        if let Some(f) = self.cx.library.functions.get(&key) {
            let symbol = f.symbol.clone();
            let boxed = self.box_value(value);
            let v = self.b.one(
                Op::External {
                    symbol,
                    args: vec![Some(boxed)],
                },
                Repr::Boxed,
            );
            let v = self.b.one(Op::Unbox(v), Repr::F64);
            self.b.write(out, v);
        }
        self.b.jump(join);
        self.b.seal(join);
        self.b.switch_to(join);
        self.b.read(out)
    }
}

/// What goes to one parameter of a direct entry.
pub enum Slot {
    Argument(usize),
    Absent,
    /// A tuple of these arguments.
    Rest(usize, usize),
}

/// Binds a plain argument list to a signature; `None` where it does not fit or is not plain.
fn match_external(f: &ExternalFunction, args: &PlainArgs, skip: usize) -> Option<Vec<Slot>> {
    let mut out = Vec::new();
    let mut next = 0;
    let given = args.positional.len();
    let mut used = vec![false; args.keywords.len()];
    for p in f.params.iter().skip(skip) {
        let keyword = args.keywords.iter().position(|(n, _)| *n == p.name);
        match p.kind {
            ParamKind::VarArgs => {
                out.push(Slot::Rest(next, given));
                next = given;
            }
            ParamKind::KwArgs if used.iter().all(|u| *u) => out.push(Slot::Absent),
            ParamKind::KwArgs => return None,
            ParamKind::PositionalOnly | ParamKind::Positional if next < given => {
                if p.kind == ParamKind::Positional && keyword.is_some() {
                    return None;
                }
                out.push(Slot::Argument(next));
                next += 1;
            }
            ParamKind::Positional | ParamKind::KeywordOnly if keyword.is_some() => {
                let k = keyword?;
                used[k] = true;
                out.push(Slot::Argument(given + k));
            }
            _ if p.optional => out.push(Slot::Absent),
            _ => return None,
        }
    }
    (next == given && used.iter().all(|u| *u)).then_some(out)
}

/// The builtin type whose methods the value has, where it is exactly one.
fn key(ty: &str, name: &str) -> (String, String) {
    (ty.to_string(), name.to_string())
}

/// The builtin type that a type written in Rust derives from.
fn base_of(ty: &str) -> Option<&'static str> {
    (ty == "defaultdict").then_some("dict")
}

fn type_name(ty: &Ty) -> Option<&str> {
    let Ty::Atoms(atoms) = ty else { return None };
    fn name(a: &Atom) -> Option<&str> {
        Some(match a {
            Atom::Int => "int",
            Atom::Float => "float",
            Atom::Complex => "complex",
            Atom::Str => "str",
            Atom::Bytes => "bytes",
            Atom::List(_) => "list",
            Atom::Tuple(_) | Atom::TupleOf(_) => "tuple",
            Atom::Dict(_) => "dict",
            Atom::Set(_) => "set",
            Atom::Object(_, name) => name,
            _ => return None,
        })
    }
    let first = name(atoms.first()?)?;
    atoms
        .iter()
        .all(|a| name(a) == Some(first))
        .then_some(first)
}
