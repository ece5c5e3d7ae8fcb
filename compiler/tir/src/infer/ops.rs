//! Operators: the table of the builtin types, and the special methods of the program's classes.
//!
//! Takes operand types, gives the result's.

use molt_hir::ir::*;

use super::classes::Found;
use super::container::constant_int;
use super::engine::{Engine, Key};
use super::table::T;
use super::touch::Touch;
use crate::ty::Atom;

/// Method names of an operator: in place, plain, reflected.
fn names(op: BinaryOp) -> (&'static str, &'static str, &'static str) {
    match op {
        BinaryOp::Add => ("__iadd__", "__add__", "__radd__"),
        BinaryOp::Sub => ("__isub__", "__sub__", "__rsub__"),
        BinaryOp::Mul => ("__imul__", "__mul__", "__rmul__"),
        BinaryOp::MatMul => ("__imatmul__", "__matmul__", "__rmatmul__"),
        BinaryOp::TrueDiv => ("__itruediv__", "__truediv__", "__rtruediv__"),
        BinaryOp::FloorDiv => ("__ifloordiv__", "__floordiv__", "__rfloordiv__"),
        BinaryOp::Mod => ("__imod__", "__mod__", "__rmod__"),
        BinaryOp::Pow => ("__ipow__", "__pow__", "__rpow__"),
        BinaryOp::LShift => ("__ilshift__", "__lshift__", "__rlshift__"),
        BinaryOp::RShift => ("__irshift__", "__rshift__", "__rrshift__"),
        BinaryOp::BitAnd => ("__iand__", "__and__", "__rand__"),
        BinaryOp::BitOr => ("__ior__", "__or__", "__ror__"),
        BinaryOp::BitXor => ("__ixor__", "__xor__", "__rxor__"),
    }
}

/// Method names of a comparison: of the left operand, of the right one.
fn compare_names(op: CompareOp) -> Option<(&'static str, &'static str)> {
    Some(match op {
        CompareOp::Eq => ("__eq__", "__eq__"),
        CompareOp::Ne => ("__ne__", "__ne__"),
        CompareOp::Lt => ("__lt__", "__gt__"),
        CompareOp::Le => ("__le__", "__ge__"),
        CompareOp::Gt => ("__gt__", "__lt__"),
        CompareOp::Ge => ("__ge__", "__le__"),
        CompareOp::In | CompareOp::NotIn | CompareOp::Is | CompareOp::IsNot => return None,
    })
}

/// Bool, Int, Float, Complex as 0 to 3.
fn rank(atom: &Atom) -> Option<u8> {
    Some(match atom {
        Atom::Bool => 0,
        Atom::Int => 1,
        Atom::Float => 2,
        Atom::Complex => 3,
        _ => return None,
    })
}

impl<'p> Engine<'p> {
    /// `left op right`; `syntax` is the right operand's expression, `site` that of what is made.
    pub fn binary(
        &mut self,
        op: BinaryOp,
        left: T,
        right: T,
        syntax: Option<&'p Expr>,
        in_place: bool,
        site: ExprId,
    ) -> T {
        if left == T::ANY || right == T::ANY {
            return self.binary_unknown(op, left, right, in_place);
        }
        let mut all = T::NEVER;
        let rights = self.atoms(right);
        for a in self.atoms(left) {
            for b in &rights {
                let one = self.binary_atoms(op, &a, b, syntax, in_place, site);
                all = self.join(all, one);
            }
        }
        all
    }

    /// One operand is not known: the other may get into any special method.
    fn binary_unknown(&mut self, op: BinaryOp, left: T, right: T, in_place: bool) -> T {
        self.escape(left);
        self.escape(right);
        let (_, _, reflected) = names(op);
        let reflects = self.scan.may_have(reflected);
        let text = matches!(op, BinaryOp::Mod) || (op == BinaryOp::Add && !in_place);
        if left == T::STR && text && !reflects {
            return T::STR;
        }
        T::ANY
    }

    fn binary_atoms(
        &mut self,
        op: BinaryOp,
        a: &Atom,
        b: &Atom,
        syntax: Option<&'p Expr>,
        in_place: bool,
        site: ExprId,
    ) -> T {
        if matches!(a, Atom::Instance(_)) || matches!(b, Atom::Instance(_)) {
            return self.binary_instances(op, a, b, in_place, site);
        }
        if matches!(a, Atom::Object(..)) || matches!(b, Atom::Object(..)) {
            return self.binary_objects(a, b);
        }
        if let (Some(x), Some(y)) = (rank(a), rank(b)) {
            return self.numbers(op, x, y, syntax);
        }
        // A variable that has a builtin's name is that builtin before it is bound; no number goes with one.
        let builtin =
            |atom: &Atom| matches!(atom, Atom::External(module, _) if module == "builtins");
        if builtin(a) && rank(b).is_some() || rank(a).is_some() && builtin(b) {
            return T::NEVER;
        }
        self.binary_sequences(op, a, b, in_place, site)
    }

    fn binary_objects(&mut self, a: &Atom, b: &Atom) -> T {
        for atom in [a, b] {
            let one = self.table.atom(atom.clone());
            self.escape(one);
        }
        T::ANY
    }

    /// Operators of two numbers, by rank.
    fn numbers(&mut self, op: BinaryOp, x: u8, y: u8, exponent: Option<&'p Expr>) -> T {
        use BinaryOp::*;
        let high = x.max(y);
        match op {
            Add | Sub | Mul => match high {
                0 | 1 => T::INT,
                2 => T::FLOAT,
                _ => T::COMPLEX,
            },
            TrueDiv => match high {
                3 => T::COMPLEX,
                _ => T::FLOAT,
            },
            FloorDiv | Mod => match high {
                0 | 1 => T::INT,
                2 => T::FLOAT,
                _ => T::NEVER,
            },
            Pow => self.power(x, y, exponent),
            LShift | RShift => {
                if high <= 1 {
                    T::INT
                } else {
                    T::NEVER
                }
            }
            BitAnd | BitOr | BitXor => match high {
                0 => T::BOOL,
                1 => T::INT,
                _ => T::NEVER,
            },
            MatMul => T::NEVER,
        }
    }

    fn power(&mut self, x: u8, y: u8, exponent: Option<&'p Expr>) -> T {
        if x.max(y) == 3 {
            return T::COMPLEX;
        }
        if x.max(y) <= 1 {
            // A negative exponent makes a float; a bool is never negative.
            return match exponent.and_then(constant_int) {
                Some(n) if n >= 0 => T::INT,
                Some(_) => T::FLOAT,
                None if y == 0 => T::INT,
                None => self.join(T::INT, T::FLOAT),
            };
        }
        // Fractional powers of negative numbers are complex; an int as exponent is integral.
        let integral = y <= 1
            || matches!(exponent.map(|e| &e.kind), Some(ExprKind::Float(f)) if f.fract() == 0.0)
            || matches!(exponent.map(|e| &e.kind), Some(ExprKind::Unary { op: UnaryOp::Neg, operand })
                if matches!(operand.kind, ExprKind::Float(f) if f.fract() == 0.0));
        if integral {
            T::FLOAT
        } else {
            self.join(T::FLOAT, T::COMPLEX)
        }
    }

    /// `left ** right` where the base cannot be negative: no complex result.
    pub fn real_power(&mut self, a: T, b: T, left: &'p Expr) -> Option<T> {
        let real = |t: T| matches!(t, T::INT | T::BOOL | T::FLOAT);
        if !real(a) || !real(b) || (a != T::FLOAT && b != T::FLOAT) {
            return None;
        }
        self.is_nonnegative(left).then_some(T::FLOAT)
    }

    /// Whether a number cannot be negative, whatever its variables are; NaN counts as not negative.
    fn is_nonnegative(&self, e: &Expr) -> bool {
        let number = |e: &Expr| matches!(self.exprs[e.id.index()], T::BOOL | T::INT | T::FLOAT);
        match &e.kind {
            ExprKind::Int(n) => *n >= 0,
            ExprKind::Float(f) => *f >= 0.0,
            ExprKind::Bool(_) => true,
            ExprKind::Binary {
                op: BinaryOp::Mul,
                left,
                right,
                ..
            } => {
                let same = matches!((&left.kind, &right.kind), (ExprKind::Local(a), ExprKind::Local(b)) if a == b);
                (same && number(left)) || (self.is_nonnegative(left) && self.is_nonnegative(right))
            }
            ExprKind::Binary {
                op: BinaryOp::Pow,
                left,
                right,
                ..
            } => number(left) && constant_int(right).is_some_and(|n| n % 2 == 0),
            ExprKind::Binary {
                op: BinaryOp::Add | BinaryOp::TrueDiv,
                left,
                right,
                ..
            } => self.is_nonnegative(left) && self.is_nonnegative(right),
            ExprKind::Call { callee, args } => {
                let argument = |args: &[Arg]| matches!(args, [Arg::Positional(e)] if number(e));
                matches!(&callee.kind, ExprKind::Builtin(name) if name == "len" || (name == "abs" && argument(args)))
            }
            _ => false,
        }
    }

    fn binary_sequences(
        &mut self,
        op: BinaryOp,
        a: &Atom,
        b: &Atom,
        in_place: bool,
        site: ExprId,
    ) -> T {
        use BinaryOp::*;
        let is_int = |atom: &Atom| matches!(atom, Atom::Int | Atom::Bool);
        match (op, a, b) {
            (Add, Atom::Str, Atom::Str) => T::STR,
            (Add, Atom::Bytes, Atom::Bytes) => T::BYTES,
            (Mul, Atom::Str, n) | (Mul, n, Atom::Str) if is_int(n) => T::STR,
            (Mul, Atom::Bytes, n) | (Mul, n, Atom::Bytes) if is_int(n) => T::BYTES,
            (Mod, Atom::Str, other) => {
                let t = self.table.atom(other.clone());
                self.touch(t, Touch::Text);
                self.touch(t, Touch::Number);
                T::STR
            }
            (Mod, Atom::Bytes, other) => {
                let t = self.table.atom(other.clone());
                self.escape(t);
                T::BYTES
            }
            (Add, Atom::List(x), other) if in_place => {
                let t = self.table.atom(other.clone());
                let item = self.iterate(t);
                self.flow(Key::Item(*x), item);
                self.table.atom(a.clone())
            }
            (Add, Atom::List(x), Atom::List(y)) => {
                let first = self.read(Key::Item(*x));
                let second = self.read(Key::Item(*y));
                let item = self.join(first, second);
                self.list_of(site, item)
            }
            (Mul, Atom::List(_), n) if in_place && is_int(n) => self.table.atom(a.clone()),
            (Mul, Atom::List(x), n) | (Mul, n, Atom::List(x)) if is_int(n) => {
                let item = self.read(Key::Item(*x));
                self.list_of(site, item)
            }
            (Add, Atom::Tuple(_) | Atom::TupleOf(_), Atom::Tuple(_) | Atom::TupleOf(_)) => {
                let (x, y) = (self.table.atom(a.clone()), self.table.atom(b.clone()));
                let (x, y) = (self.iterate(x), self.iterate(y));
                let item = self.join(x, y);
                self.tuple_of(site, item)
            }
            (Mul, tuple @ (Atom::Tuple(_) | Atom::TupleOf(_)), n)
            | (Mul, n, tuple @ (Atom::Tuple(_) | Atom::TupleOf(_)))
                if is_int(n) =>
            {
                let t = self.table.atom(tuple.clone());
                let item = self.iterate(t);
                self.tuple_of(site, item)
            }
            (BitOr | BitAnd | BitXor | Sub, Atom::Set(x), Atom::Set(y)) => {
                self.sets(op, *x, *y, in_place, site)
            }
            (BitOr, Atom::Dict(x), Atom::Dict(y)) => self.dicts(*x, *y, in_place, site),
            _ => self.binary_other(op, a, b),
        }
    }

    /// Pairs that raise TypeError, and those that the runtime knows more of.
    fn binary_other(&mut self, op: BinaryOp, a: &Atom, b: &Atom) -> T {
        let known = |atom: &Atom| {
            matches!(
                atom,
                Atom::None
                    | Atom::Bool
                    | Atom::Int
                    | Atom::Float
                    | Atom::Complex
                    | Atom::Str
                    | Atom::List(_)
                    | Atom::Tuple(_)
                    | Atom::TupleOf(_)
                    | Atom::Range
            )
        };
        if known(a) && known(b) && op != BinaryOp::BitOr {
            return T::NEVER;
        }
        self.binary_objects(a, b)
    }

    fn sets(&mut self, op: BinaryOp, x: ExprId, y: ExprId, in_place: bool, site: ExprId) -> T {
        let first = self.read(Key::Item(x));
        let second = self.read(Key::Item(y));
        self.compare_touch(first, second);
        let item = match op {
            BinaryOp::Sub | BinaryOp::BitAnd => first,
            _ => self.join(first, second),
        };
        // An intersection takes its items from either side.
        let item = if op == BinaryOp::BitAnd {
            self.join(item, second)
        } else {
            item
        };
        if in_place {
            self.flow(Key::Item(x), item);
            return self.atom(Atom::Set(x));
        }
        self.set_of(site, item)
    }

    fn dicts(&mut self, x: ExprId, y: ExprId, in_place: bool, site: ExprId) -> T {
        let (key_x, key_y) = (self.read(Key::Index(x)), self.read(Key::Index(y)));
        let (value_x, value_y) = (self.read(Key::Item(x)), self.read(Key::Item(y)));
        self.compare_touch(key_x, key_y);
        let key = self.join(key_x, key_y);
        let value = self.join(value_x, value_y);
        if in_place {
            self.flow(Key::Index(x), key);
            self.flow(Key::Item(x), value);
            return self.atom(Atom::Dict(x));
        }
        self.dict_of(site, key, value)
    }

    // ---- classes of the program

    fn binary_instances(
        &mut self,
        op: BinaryOp,
        a: &Atom,
        b: &Atom,
        in_place: bool,
        site: ExprId,
    ) -> T {
        let (inplace, plain, reflected) = names(op);
        let (x, y) = (self.table.atom(a.clone()), self.table.atom(b.clone()));
        // Containers and unknown objects have operators that take anything, and keep it.
        let foreign = |atom: &Atom| {
            !matches!(atom, Atom::Instance(_)) && rank(atom).is_none() && !is_simple(atom)
        };
        if foreign(a) || foreign(b) {
            self.escape(x);
            self.escape(y);
        }
        let mut all = T::NEVER;
        let mut open = true;
        if let Atom::Instance(class) = a {
            for name in [inplace, plain].into_iter().skip(usize::from(!in_place)) {
                if !open {
                    break;
                }
                if let Some(t) = self.call_dunder(*class, name, &[y]) {
                    let (t, again) = self.without_not_implemented(t);
                    all = self.join(all, t);
                    open = again;
                }
            }
        } else if op == BinaryOp::Mod && matches!(a, Atom::Str) {
            self.touch(y, Touch::Text);
            self.touch(y, Touch::Number);
            self.touch(y, Touch::Key);
            all = self.join(all, T::STR);
        } else if op == BinaryOp::Mod && matches!(a, Atom::Bytes) {
            self.escape(y);
            all = self.join(all, T::BYTES);
        } else if foreign(a) {
            // `list += instance` and the like.
            all = self.foreign_operator(op, a, y, in_place, site);
        }
        if let Atom::Instance(class) = b
            && (open || self.overrides(*class, a))
            && let Some(t) = self.call_dunder(*class, reflected, &[x])
        {
            let (t, _) = self.without_not_implemented(t);
            all = self.join(all, t);
        }
        if op == BinaryOp::Mul {
            let repeated = self.repeated_text(a, y);
            let repeated_right = self.repeated_text(b, x);
            all = self.join_all([all, repeated, repeated_right]);
        }
        all
    }

    /// `text * n`, where `n` has an `__index__`.
    fn repeated_text(&mut self, text: &Atom, times: T) -> T {
        let result = match text {
            Atom::Str => T::STR,
            Atom::Bytes => T::BYTES,
            _ => return T::NEVER,
        };
        self.touch(times, Touch::Number);
        result
    }

    fn foreign_operator(
        &mut self,
        op: BinaryOp,
        a: &Atom,
        y: T,
        in_place: bool,
        _site: ExprId,
    ) -> T {
        match a {
            Atom::List(site) if in_place && op == BinaryOp::Add => {
                let item = self.iterate(y);
                self.flow(Key::Item(*site), item);
                self.table.atom(a.clone())
            }
            _ => T::ANY,
        }
    }

    /// Whether the right operand's class derives from the left one's: then it goes first.
    fn overrides(&self, class: ClassId, left: &Atom) -> bool {
        matches!(left, Atom::Instance(base) if base != &class && self.classes.derives(class, *base))
    }

    /// The result without `NotImplemented`, and whether it could be that (or nothing yet).
    fn without_not_implemented(&mut self, t: T) -> (T, bool) {
        if t == T::ANY {
            return (T::ANY, true);
        }
        let mut all = T::NEVER;
        let mut found = false;
        for atom in self.atoms(t) {
            if matches!(&atom, Atom::Object(_, name) if name == "NotImplementedType") {
                found = true;
                continue;
            }
            let one = self.atom(atom);
            all = self.join(all, one);
        }
        (all, found)
    }

    pub fn unary(&mut self, op: UnaryOp, t: T) -> T {
        if t == T::ANY {
            return T::ANY;
        }
        let mut all = T::NEVER;
        for atom in self.atoms(t) {
            let one = match (&atom, op) {
                (Atom::Bool | Atom::Int, _) => T::INT,
                (Atom::Float, UnaryOp::Neg | UnaryOp::Pos) => T::FLOAT,
                (Atom::Complex, UnaryOp::Neg | UnaryOp::Pos) => T::COMPLEX,
                (Atom::Instance(class), _) => {
                    let name = match op {
                        UnaryOp::Neg => "__neg__",
                        UnaryOp::Pos => "__pos__",
                        UnaryOp::Invert => "__invert__",
                    };
                    self.call_dunder(*class, name, &[]).unwrap_or(T::NEVER)
                }
                (Atom::Object(..), _) => T::ANY,
                _ => T::NEVER,
            };
            all = self.join(all, one);
        }
        all
    }

    // ---- comparisons

    pub fn compare(&mut self, op: CompareOp, left: T, right: T) -> T {
        let Some((name, mirrored)) = compare_names(op) else {
            if matches!(op, CompareOp::In | CompareOp::NotIn) {
                self.contains(right, left);
            }
            return T::BOOL;
        };
        if left == T::ANY || right == T::ANY {
            self.escape(left);
            self.escape(right);
            let overloaded = [name, mirrored, "__eq__"]
                .iter()
                .any(|n| self.scan.may_have(n));
            return if overloaded { T::ANY } else { T::BOOL };
        }
        let mut all = T::NEVER;
        let rights = self.atoms(right);
        for a in self.atoms(left) {
            for b in &rights {
                let one = self.compare_atoms(op, &a, b, (name, mirrored));
                all = self.join(all, one);
            }
        }
        all
    }

    /// Whether what the program's items answer is what their sequences answer.
    fn orders_by_items(&mut self, a: &Atom, b: &Atom, names: (&str, &str)) -> bool {
        let sequences = matches!(
            (a, b),
            (Atom::List(_), Atom::List(_))
                | (
                    Atom::Tuple(_) | Atom::TupleOf(_),
                    Atom::Tuple(_) | Atom::TupleOf(_)
                )
        );
        let own = |n| self.scan.class_names.contains(n);
        sequences
            && (self.scan.unknown_bases || own(names.0) || own(names.1))
            && [a, b].iter().any(|t| {
                let t = self.table.atom((*t).clone());
                !self.table.is_inert(t)
            })
    }

    fn compare_atoms(
        &mut self,
        op: CompareOp,
        a: &Atom,
        b: &Atom,
        names: (&'static str, &'static str),
    ) -> T {
        let (x, y) = (self.table.atom(a.clone()), self.table.atom(b.clone()));
        let equality = matches!(op, CompareOp::Eq | CompareOp::Ne);
        if !matches!(a, Atom::Instance(_)) && !matches!(b, Atom::Instance(_)) {
            self.compare_touch(x, y);
            if matches!(a, Atom::Object(..)) || matches!(b, Atom::Object(..)) {
                return T::BOOL;
            }
            if !equality && self.orders_by_items(a, b, names) {
                return T::ANY;
            }
            let ordered = rank(a).is_none() || rank(b).is_none();
            return if !equality && ordered && std::mem::discriminant(a) != std::mem::discriminant(b)
            {
                self.unlike(a, b)
            } else {
                T::BOOL
            };
        }
        let mut all = T::NEVER;
        let mut open = true;
        for (atom, other, name) in [(a, y, names.0), (b, x, names.1)] {
            let Atom::Instance(class) = atom else {
                continue;
            };
            let first = std::ptr::eq(atom, a);
            if !first && !open && !self.overrides(*class, a) {
                continue;
            }
            let result = self.call_comparison(*class, op, name, other);
            if let Some(t) = result {
                let (t, again) = self.without_not_implemented(t);
                all = self.join(all, t);
                open &= again;
            }
        }
        if open && equality {
            all = self.join(all, T::BOOL);
        }
        let builtin = |atom: &Atom| {
            !matches!(atom, Atom::Instance(_)) && rank(atom).is_none() && !is_simple(atom)
        };
        if builtin(a) || builtin(b) {
            // A builtin knows nothing of instances of the program, but objects of the stdlib may.
            if matches!(a, Atom::Object(..)) || matches!(b, Atom::Object(..)) {
                self.escape(x);
                self.escape(y);
            }
            all = self.join(all, T::BOOL);
        }
        all
    }

    /// Orders of unlike builtin types: TypeError, but for the few that are alike.
    fn unlike(&mut self, a: &Atom, b: &Atom) -> T {
        let tuple = |atom: &Atom| matches!(atom, Atom::Tuple(_) | Atom::TupleOf(_));
        let set = |atom: &Atom| matches!(atom, Atom::Set(_) | Atom::View(_));
        if (tuple(a) && tuple(b)) || (set(a) && set(b)) {
            T::BOOL
        } else {
            T::NEVER
        }
    }

    fn call_comparison(
        &mut self,
        class: ClassId,
        op: CompareOp,
        name: &'static str,
        other: T,
    ) -> Option<T> {
        if let Some(t) = self.call_dunder(class, name, &[other]) {
            return Some(t);
        }
        // `!=` without `__ne__` is the inverse of `==`.
        if op == CompareOp::Ne
            && let Some(t) = self.call_dunder(class, "__eq__", &[other])
        {
            let (t, open) = self.without_not_implemented(t);
            self.truth(t);
            let result = self.not_implemented();
            return Some(if open {
                self.join(T::BOOL, result)
            } else {
                T::BOOL
            });
        }
        None
    }

    /// `item in container`.
    fn contains(&mut self, container: T, item: T) {
        if container == T::ANY {
            self.escape(item);
            return;
        }
        for atom in self.atoms(container) {
            match atom {
                Atom::Instance(class) => {
                    if let Some(t) = self.call_dunder(class, "__contains__", &[item]) {
                        self.truth(t);
                    } else {
                        let one = self.instance(class);
                        let items = self.iterate(one);
                        self.compare_touch(items, item);
                    }
                }
                Atom::Dict(site) => self.look_up(site, item),
                Atom::Object(..) => self.escape(item),
                other => {
                    let is_set = matches!(other, Atom::Set(_) | Atom::View(_));
                    if other == Atom::Bytes {
                        self.touch(item, Touch::Number);
                    }
                    let one = self.atom(other);
                    let items = self.iterate(one);
                    self.compare_touch(items, item);
                    if is_set {
                        self.touch(item, Touch::Hash);
                    }
                }
            }
        }
    }

    /// A truth test.
    pub fn truth(&mut self, t: T) {
        for atom in self.atoms(t) {
            if let Atom::Instance(class) = atom
                && self.call_dunder(class, "__bool__", &[]).is_none()
            {
                self.call_dunder(class, "__len__", &[]);
            }
        }
    }

    /// Whether values of a type may be false.
    pub fn may_be_false(&self, atom: &Atom) -> bool {
        match atom {
            Atom::Function(_)
            | Atom::Method(..)
            | Atom::Class(_)
            | Atom::Module(_)
            | Atom::Generator(_) => false,
            Atom::Instance(class) => ["__bool__", "__len__"].iter().any(|name| {
                matches!(
                    self.classes.find(*class, name),
                    Some(Found::Method(..) | Found::Variable(_))
                )
            }),
            Atom::Tuple(items) => items.is_empty(),
            _ => true,
        }
    }

    /// Whether they may be true.
    pub fn may_be_true(&self, atom: &Atom) -> bool {
        match atom {
            Atom::None => false,
            Atom::Tuple(items) => !items.is_empty(),
            _ => true,
        }
    }
}

/// Builtin types whose operators keep nothing and call nothing.
fn is_simple(atom: &Atom) -> bool {
    matches!(atom, Atom::None | Atom::Str | Atom::Bytes | Atom::Range)
}
