#@ exit: 1
"""A symbolic algebra system by match: simplify, differentiate, print with precedence, evaluate, substitute, compare."""
from __future__ import annotations
from dataclasses import dataclass, fields, replace


@dataclass(frozen=True)
class Expr:
    def __add__(self, o): return Add(self, lift(o))
    def __radd__(self, o): return Add(lift(o), self)
    def __sub__(self, o): return Add(self, Mul(Num(-1), lift(o)))
    def __rsub__(self, o): return Add(lift(o), Mul(Num(-1), self))
    def __mul__(self, o): return Mul(self, lift(o))
    def __rmul__(self, o): return Mul(lift(o), self)
    def __pow__(self, o): return Pow(self, lift(o))
    def __neg__(self): return Mul(Num(-1), self)
    def __str__(self): return show(self)


@dataclass(frozen=True)
class Num(Expr):
    value: int | float
    __match_args__ = ("value",)


@dataclass(frozen=True)
class Var(Expr):
    name: str


@dataclass(frozen=True)
class Add(Expr):
    left: Expr
    right: Expr


@dataclass(frozen=True)
class Mul(Expr):
    left: Expr
    right: Expr


@dataclass(frozen=True)
class Pow(Expr):
    base: Expr
    exp: Expr


@dataclass(frozen=True)
class Call(Expr):
    name: str
    args: tuple[Expr, ...]


def lift(v):
    match v:
        case Expr(): return v
        case bool(): raise TypeError("no booleans")
        case int() | float(): return Num(v)
        case str() if v.isidentifier(): return Var(v)
        case _: raise TypeError(f"cannot lift {v!r}")


def simplify(e):
    match e:
        case Add(l, r):
            match simplify(l), simplify(r):
                case Num(a), Num(b): return Num(a + b)
                case (Num(0), x) | (x, Num(0)): return x
                case x, Num() as n: return simplify(Add(n, x))
                case Num(a), Add(Num(b), x): return simplify(Add(Num(a + b), x))
                case (x, y) if x == y: return simplify(Mul(Num(2), x))
                case (Mul(Num(a), x), Mul(Num(b), y)) if x == y: return simplify(Mul(Num(a + b), x))
                case (Mul(Num(a), x), y) | (y, Mul(Num(a), x)) if x == y: return simplify(Mul(Num(a + 1), x))
                case x, y: return Add(x, y)
        case Mul(l, r):
            match simplify(l), simplify(r):
                case Num(a), Num(b): return Num(a * b)
                case (Num(0), _) | (_, Num(0)): return Num(0)
                case (Num(1), x) | (x, Num(1)): return x
                case x, Num() as n: return simplify(Mul(n, x))
                case Num(a), Mul(Num(b), x): return simplify(Mul(Num(a * b), x))
                case Num() as n, Add(x, y): return simplify(Add(Mul(n, x), Mul(n, y)))
                case (Pow(x, a), Pow(y, b)) if x == y: return simplify(Pow(x, Add(a, b)))
                case (x, Pow(y, n)) | (Pow(y, n), x) if x == y: return simplify(Pow(x, Add(n, Num(1))))
                case (x, y) if x == y: return Pow(x, Num(2))
                case x, y: return Mul(x, y)
        case Pow(b, x):
            match simplify(b), simplify(x):
                case _, Num(0): return Num(1)
                case b, Num(1): return b
                case Num(a), Num(n): return Num(a ** n)
                case Pow(b, Num(m)), Num(n): return simplify(Pow(b, Num(m * n)))
                case b, x: return Pow(b, x)
        case Call("ln", (Call("exp", (x,)),)) | Call("exp", (Call("ln", (x,)),)): return simplify(x)
        case Call(name, args): return Call(name, tuple(map(simplify, args)))
        case _: return e


def diff(e, x):
    match e:
        case Num(): return Num(0)
        case Var(name): return Num(int(name == x))
        case Add(l, r): return diff(l, x) + diff(r, x)
        case Mul(l, r): return diff(l, x) * r + l * diff(r, x)
        case Pow(b, Num(n)): return n * b ** (n - 1) * diff(b, x)
        case Pow(b, p): return e * diff(p * Call("ln", (b,)), x)
        case Call("sin", [u]): return Call("cos", (u,)) * diff(u, x)
        case Call("cos", [u]): return -Call("sin", (u,)) * diff(u, x)
        case Call("exp", [u]): return e * diff(u, x)
        case Call("ln", [u]): return diff(u, x) * u ** -1
        case Call(name, args): raise NotImplementedError(f"{name}/{len(args)}")


def show(e, level=0):
    def wrap(text, mine):
        return f"({text})" if mine < level else text
    match e:
        case Num(v) if v < 0: return wrap(str(v), 1)
        case Num(v) | Var(v): return str(v)
        case Add(l, Mul(Num(-1), r)): return wrap(f"{show(l, 1)} - {show(r, 2)}", 1)
        case Add(l, r): return wrap(f"{show(l, 1)} + {show(r, 1)}", 1)
        case Mul(Num(-1), r): return wrap(f"-{show(r, 2)}", 1)
        case Mul(l, r): return wrap(f"{show(l, 2)}*{show(r, 2)}", 2)
        case Pow(b, x): return wrap(f"{show(b, 4)}^{show(x, 4)}", 3)
        case Call(name, args): return f"{name}({', '.join(map(show, args))})"


def evaluate(e, **env):
    match e:
        case Num(v): return v
        case Var(n) if n in env: return env[n]
        case Var(n): raise NameError(n)
        case Add(l, r): return evaluate(l, **env) + evaluate(r, **env)
        case Mul(l, r): return evaluate(l, **env) * evaluate(r, **env)
        case Pow(b, x): return evaluate(b, **env) ** evaluate(x, **env)
        case Call("max" | "min" as f, args): return {"max": max, "min": min}[f](evaluate(a, **env) for a in args)
        case Call(f): raise NotImplementedError(f)


def substitute(e, **what):
    match e:
        case Var(n): return what.get(n, e)
        case Num(): return e
        case Call(f, args): return Call(f, tuple(substitute(a, **what) for a in args))
        case Expr(): return replace(e, **{f.name: substitute(getattr(e, f.name), **what) for f in fields(e)})


x, y = Var("x"), Var("y")
exprs = [x + 0, 2 * (x + 3) * 1, x * x * x ** 2, (x + y) * (x + y), x - x, 3 * x + 2 * x, Call("sin", (x ** 2,)), Call("ln", (Call("exp", (2 * x + 0,)),)), x ** y, -x * 2 + 5 - 3, (x ** 2) ** 3, 2 ** Num(5) + y * 0]
for e in exprs:
    d = simplify(diff(e, "x"))
    print(f"{e}  =>  {simplify(e)}  d/dx {d}")
print(evaluate(exprs[3], x=2, y=3), evaluate(simplify(exprs[1]), x=10), evaluate(Call("max", (x, y, Num(4))), x=1, y=9))
print(substitute(x ** 2 + Call("f", (x, y)), x=y + 1), repr(x + 1), x + 1 == Add(Var("x"), Num(1)), len({x + 1, x + 1, 1 + x}))
for work in (lambda: evaluate(x + y, x=1), lambda: diff(Call("f", (x, y)), "x"), lambda: x + True, lambda: x * "not ok", lambda: evaluate(Call("g", ()))):
    try:
        print(work())
    except Exception as e:
        print(type(e).__name__, e)

#! Traceback (most recent call last):
#!   File "trees_rewritten.py", line 150, in <module>
#!     exprs = [x + 0, 2 * (x + 3) * 1, x * x * x ** 2, (x + y) * (x + y), x - x, 3 * x + 2 * x, Call("sin", (x ** 2,)), Call("ln", (Call("exp", (2 * x + 0,)),)), x ** y, -x * 2 + 5 - 3, (x ** 2) ** 3, 2 ** Num(5) + y * 0]
#!                                                                                                                                                                                                        ~~^^~~~~~~~
#! TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'Num'
