"""Hindley-Milner inference for a little functional language: unification, generalisation, recursion, lists, errors with both types."""
from __future__ import annotations
import itertools
import re
from dataclasses import dataclass


class TypeError_(Exception):
    pass


@dataclass(frozen=True)
class Con:
    name: str
    args: tuple = ()

    def __str__(self):
        if self.name == "->":
            a, b = map(str, self.args)
            return f"({a}) -> {b}" if isinstance(self.args[0], Con) and self.args[0].name == "->" else f"{a} -> {b}"
        if self.name == "list":
            return f"[{self.args[0]}]"
        if self.name == "pair":
            return f"({self.args[0]}, {self.args[1]})"
        return self.name


class Var:
    counter = itertools.count()

    def __init__(self):
        self.id, self.ref = next(Var.counter), None

    def __str__(self):
        return str(self.ref) if self.ref else f"t{self.id}"


INT, BOOL, STR = Con("int"), Con("bool"), Con("str")
fn = lambda a, b: Con("->", (a, b))
lst = lambda a: Con("list", (a,))
pair = lambda a, b: Con("pair", (a, b))


def prune(t):
    while isinstance(t, Var) and t.ref is not None:
        t = t.ref
    return t


def occurs(v, t):
    match prune(t):
        case Con(_, args): return any(occurs(v, a) for a in args)
        case other: return other is v


def unify(a, b):
    match prune(a), prune(b):
        case Var() as v, Var() as w if v is w:
            pass
        case (Var() as v, t) | (t, Var() as v):
            if occurs(v, t):
                raise TypeError_(f"infinite type: {pretty(v)} = {pretty(t)}")
            v.ref = t
        case Con(n, xs), Con(m, ys) if n == m and len(xs) == len(ys):
            for x, y in zip(xs, ys):
                unify(x, y)
        case x, y:
            raise TypeError_(f"{pretty(x)} is not {pretty(y)}")


@dataclass
class Scheme:
    vars: list
    type: object

    def fresh(self):
        new = {v: Var() for v in self.vars}

        def copy(t):
            match prune(t):
                case Con(name, args): return Con(name, tuple(map(copy, args)))
                case v: return new.get(v, v)
        return copy(self.type)


def free(t):
    match prune(t):
        case Con(_, args): return {v: None for a in args for v in free(a)}
        case v: return {v: None}


def generalise(t, env):
    taken = {v for s in env.values() for v in free(s.type) if v not in s.vars}
    return Scheme([v for v in free(t) if v not in taken], t)


def pretty(t):
    names = {}

    def rename(t):
        match prune(t):
            case Con(name, args): return Con(name, tuple(map(rename, args)))
            case v: return Con("'" + names.setdefault(v, "abcdefgh"[len(names)]))
    return str(rename(t))


def parse(text):
    tokens = re.findall(r'"[^"]*"|[()\[\],]|[^\s()\[\],]+', text)

    def expr():
        token = tokens.pop(0)
        if token == "(":
            items = []
            while tokens[0] != ")":
                items.append(expr())
            tokens.pop(0)
            return items
        if token == "[":
            items = ["list"]
            while tokens[0] != "]":
                items.append(expr())
                if tokens[0] == ",":
                    tokens.pop(0)
            tokens.pop(0)
            return items
        return token
    tree = expr()
    if tokens:
        raise SyntaxError(f"left over: {tokens}")
    return tree


def infer(e, env):
    match e:
        case str() if e.lstrip("-").isdigit(): return INT
        case "true" | "false": return BOOL
        case str() if e[0] == '"': return STR
        case str() if e in env: return env[e].fresh()
        case str(): raise TypeError_(f"unknown name {e}")
        case ["fn", [*params], body]:
            types = [Var() for _ in params]
            result = infer(body, env | {p: Scheme([], t) for p, t in zip(params, types)})
            for t in reversed(types):
                result = fn(t, result)
            return result
        case ["let", name, value, body]:
            t = infer(value, env)
            return infer(body, env | {name: generalise(t, env)})
        case ["rec", name, value, body]:
            v = Var()
            unify(v, infer(value, env | {name: Scheme([], v)}))
            return infer(body, env | {name: generalise(v, env)})
        case ["if", test, yes, no]:
            unify(infer(test, env), BOOL)
            t = infer(yes, env)
            unify(infer(no, env), t)
            return t
        case ["list", *items]:
            t = Var()
            for i in items:
                unify(infer(i, env), t)
            return lst(t)
        case [f]: return infer(f, env)
        case [f, *args]:
            t = infer(f, env)
            for a in args:
                result = Var()
                unify(t, fn(infer(a, env), result))
                t = result
            return t
        case []: raise TypeError_("empty application")


def scheme(make, n):
    vs = [Var() for _ in range(n)]
    return Scheme(vs, make(*vs))


ENV = {"+": scheme(lambda: fn(INT, fn(INT, INT)), 0), "<": scheme(lambda: fn(INT, fn(INT, BOOL)), 0), "=": scheme(lambda a: fn(a, fn(a, BOOL)), 1), "cons": scheme(lambda a: fn(a, fn(lst(a), lst(a))), 1),
       "head": scheme(lambda a: fn(lst(a), a), 1), "tail": scheme(lambda a: fn(lst(a), lst(a)), 1), "null": scheme(lambda a: fn(lst(a), BOOL), 1), "pair": scheme(lambda a, b: fn(a, fn(b, pair(a, b))), 2),
       "fst": scheme(lambda a, b: fn(pair(a, b), a), 2), "snd": scheme(lambda a, b: fn(pair(a, b), b), 2), "len": scheme(lambda: fn(STR, INT), 0)}
for source in ("(+ 1 2)", "(fn (x) x)", "(fn (f g x) (f (g x)))", "(let id (fn (x) x) (pair (id 1) (id true)))", "((fn (id) (pair (id 1) (id true))) (fn (x) x))", "[1, 2, (len \"abc\")]", "[]", "[1, true]",
               "(rec map (fn (f l) (if (null l) [] (cons (f (head l)) (map f (tail l))))) map)", "(rec fold (fn (f a l) (if (null l) a (fold f (f a (head l)) (tail l)))) (fold + 0 [1, 2]))", "(fn (x) (x x))", "(if 1 2 3)",
               "(fn (x y) (if (= x y) x y))", "(let twice (fn (f x) (f (f x))) (twice twice))", "(fn (p) (pair (snd p) (fst p)))", "(fn (x) (let y (fn (z) x) (pair (y 1) (y true))))", "(head 5)", "(1 2)", "missing", "(fn (f) (+ (f 1) (len (f true))))",
               "(let compose (fn (f g x) (f (g x))) (compose null tail))", "(fn (x) (+ x \"a\"))", "(rec f (fn (x) (f (cons x []))) f)", "(fn () 5)", "((fn (a b) a) 1)"):
    try:
        print(f"{source:90} : {pretty(infer(parse(source), ENV))}")
    except TypeError_ as e:
        print(f"{source:90} ! {e}")

#> (+ 1 2)                                                                                    : int
#> (fn (x) x)                                                                                 : 'a -> 'a
#> (fn (f g x) (f (g x)))                                                                     : ('a -> 'b) -> ('c -> 'a) -> 'c -> 'b
#> (let id (fn (x) x) (pair (id 1) (id true)))                                                : (int, bool)
#> ((fn (id) (pair (id 1) (id true))) (fn (x) x))                                             ! int is not bool
#> [1, 2, (len "abc")]                                                                        : [int]
#> []                                                                                         : ['a]
#> [1, true]                                                                                  ! bool is not int
#> (rec map (fn (f l) (if (null l) [] (cons (f (head l)) (map f (tail l))))) map)             : ('a -> 'b) -> ['a] -> ['b]
#> (rec fold (fn (f a l) (if (null l) a (fold f (f a (head l)) (tail l)))) (fold + 0 [1, 2])) : int
#> (fn (x) (x x))                                                                             ! infinite type: 'a = 'a -> 'b
#> (if 1 2 3)                                                                                 ! int is not bool
#> (fn (x y) (if (= x y) x y))                                                                : 'a -> 'a -> 'a
#> (let twice (fn (f x) (f (f x))) (twice twice))                                             : ('a -> 'a) -> 'a -> 'a
#> (fn (p) (pair (snd p) (fst p)))                                                            : ('a, 'b) -> ('b, 'a)
#> (fn (x) (let y (fn (z) x) (pair (y 1) (y true))))                                          : 'a -> ('a, 'a)
#> (head 5)                                                                                   ! ['a] is not int
#> (1 2)                                                                                      ! int is not int -> 'a
#> missing                                                                                    ! unknown name missing
#> (fn (f) (+ (f 1) (len (f true))))                                                          ! int is not bool
#> (let compose (fn (f g x) (f (g x))) (compose null tail))                                   : ['a] -> bool
#> (fn (x) (+ x "a"))                                                                         ! int is not str
#> (rec f (fn (x) (f (cons x []))) f)                                                         ! infinite type: 'a = ['a]
#> (fn () 5)                                                                                  : int
#> ((fn (a b) a) 1)                                                                           : 'a -> int
