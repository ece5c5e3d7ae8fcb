"""A little Prolog: terms, unification with occurs check, backtracking by generators, cut, arithmetic, lists, negation, parsing of clauses."""
import re
from dataclasses import dataclass
from itertools import count, islice


@dataclass(frozen=True)
class Term:
    name: str
    args: tuple = ()

    def __str__(self):
        if self.name == "." and len(self.args) == 2:
            items, t = [], self
            while isinstance(t, Term) and t.name == "." and len(t.args) == 2:
                items.append(str(t.args[0]))
                t = t.args[1]
            return "[" + ", ".join(items) + ("]" if t == NIL else f" | {t}]")
        return f"{self.name}({', '.join(map(str, self.args))})" if self.args else self.name


class Var:
    serial = count()
    __slots__ = ("name", "id")

    def __init__(self, name):
        self.name, self.id = name, next(Var.serial)

    def __str__(self): return f"_{self.name}"


NIL = Term("[]")
TOKEN = re.compile(r"\s*(?:%[^\n]*\n\s*)*(:-|\\\+|=\\=|=:=|=<|>=|\\=|==|[A-Z_]\w*|[a-z]\w*|\d+|[-+*/().,|\[\]<>=!]|is\b)")
LEVELS = [({"is", "=", "\\=", "<", ">", "=<", ">=", "=:=", "=\\=", "=="}, 1), ({"+", "-"}, 0), ({"*", "/", "mod"}, 0)]


class Parser:
    def __init__(self, text):
        self.tokens, at = [], 0
        text = text.strip()
        while at < len(text):
            m = TOKEN.match(text, at)
            if not m:
                raise SyntaxError(f"at {text[at:at + 10]!r}")
            self.tokens.append(m[1])
            at = m.end()
        self.at, self.vars = 0, {}

    def peek(self): return self.tokens[self.at] if self.at < len(self.tokens) else None

    def next(self, want=None):
        token = self.peek()
        if token is None or want and token != want:
            raise SyntaxError(f"{want or 'more'} expected, not {token}")
        self.at += 1
        return token

    def clauses(self):
        while self.peek():
            self.vars = {}
            head, body = self.expr(0), ()
            if self.peek() == ":-":
                self.next()
                body = self.goals()
            self.next(".")
            yield head, body

    def goals(self):
        goals = [self.goal()]
        while self.peek() == ",":
            self.next()
            goals.append(self.goal())
        return tuple(goals)

    def goal(self):
        if self.peek() == "\\+":
            self.next()
            return Term("\\+", (self.goal(),))
        if self.peek() == "!":
            self.next()
            return Term("!")
        return self.expr(0)

    def expr(self, level):
        if level == len(LEVELS):
            return self.primary()
        left = self.expr(level + 1)
        ops, once = LEVELS[level]
        while self.peek() in ops:
            op = self.next()
            left = Term(op, (left, self.expr(level + 1)))
            if once:
                break
        return left

    def primary(self):
        token = self.next()
        match token:
            case "(":
                e = self.expr(0)
                self.next(")")
                return e
            case "[":
                items, tail = [], NIL
                while self.peek() != "]":
                    items.append(self.expr(0))
                    if self.peek() == "|":
                        self.next()
                        tail = self.expr(0)
                    elif self.peek() == ",":
                        self.next()
                self.next("]")
                for i in reversed(items):
                    tail = Term(".", (i, tail))
                return tail
            case "_": return Var("_")
            case _ if token[0].isupper() or token[0] == "_": return self.vars.setdefault(token, Var(token))
            case _ if token.isdigit(): return int(token)
            case _ if token[0].isalpha():
                args = []
                if self.peek() == "(":
                    self.next()
                    while self.peek() != ")":
                        args.append(self.expr(0))
                        if self.peek() == ",":
                            self.next()
                    self.next(")")
                return Term(token, tuple(args))
        raise SyntaxError(f"unexpected {token!r}")


def walk(t, env):
    while isinstance(t, Var) and t in env:
        t = env[t]
    return t


def resolve(t, env):
    t = walk(t, env)
    return Term(t.name, tuple(resolve(a, env) for a in t.args)) if isinstance(t, Term) else t


def unify(a, b, env):
    a, b = walk(a, env), walk(b, env)
    if a is b or a == b and not isinstance(a, Var):
        return env
    if isinstance(a, Var):
        return None if occurs(a, b, env) else {**env, a: b}
    if isinstance(b, Var):
        return unify(b, a, env)
    if isinstance(a, Term) and isinstance(b, Term) and a.name == b.name and len(a.args) == len(b.args):
        for x, y in zip(a.args, b.args):
            if (env := unify(x, y, env)) is None:
                return None
        return env
    return None


def occurs(v, t, env):
    t = walk(t, env)
    return v is t or isinstance(t, Term) and any(occurs(v, a, env) for a in t.args)


class Cut(Exception):
    def __init__(self, depth): self.depth = depth


class Base:
    arithmetic = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a // b, "mod": lambda a, b: a % b}
    compare = {"<": lambda a, b: a < b, ">": lambda a, b: a > b, "=<": lambda a, b: a <= b, ">=": lambda a, b: a >= b, "=:=": lambda a, b: a == b, "=\\=": lambda a, b: a != b}

    def __init__(self, text=""):
        self.rules, self.tried = {}, 0
        for head, body in Parser(text).clauses():
            self.rules.setdefault((head.name, len(head.args)), []).append((head, body))

    def evaluate(self, t, env):
        match walk(t, env):
            case int(n): return n
            case Term(op, (a, b)) if op in self.arithmetic: return self.arithmetic[op](self.evaluate(a, env), self.evaluate(b, env))
            case Var() as v: raise ValueError(f"{v.name} is not bound")
            case other: raise ValueError(f"cannot evaluate {other}")

    def solve(self, goals, env, depth=0):
        if not goals:
            yield env
            return
        (goal, cut_to), rest = goals[0], goals[1:]
        goal = walk(goal, env)
        match goal:
            case Term("!", ()):
                yield from self.solve(rest, env, depth)
                raise Cut(cut_to)
            case Term("=", (a, b)):
                if (new := unify(a, b, env)) is not None: yield from self.solve(rest, new, depth)
            case Term("\\=", (a, b)):
                if unify(a, b, env) is None: yield from self.solve(rest, env, depth)
            case Term("is", (a, b)):
                if (new := unify(a, self.evaluate(b, env), env)) is not None: yield from self.solve(rest, new, depth)
            case Term(op, (a, b)) if op in self.compare:
                if self.compare[op](self.evaluate(a, env), self.evaluate(b, env)): yield from self.solve(rest, env, depth)
            case Term("\\+", (inner,)):
                if next(self.solve(((inner, depth + 1),), env, depth + 1), None) is None: yield from self.solve(rest, env, depth)
            case Term("findall", (what, inner, into)):
                found = [resolve(what, e) for e in self.solve(((inner, depth + 1),), env, depth + 1)]
                result = NIL
                for f in reversed(found): result = Term(".", (f, result))
                if (new := unify(into, result, env)) is not None: yield from self.solve(rest, new, depth)
            case Term(name, args):
                if (name, len(args)) not in self.rules: raise NameError(f"{name}/{len(args)}")
                mine = depth + 1
                try:
                    for head, body in self.rules[name, len(args)]:
                        self.tried += 1
                        new = {}
                        fresh = lambda t: Term(t.name, tuple(map(fresh, t.args))) if isinstance(t, Term) else new.setdefault(t, Var(t.name)) if isinstance(t, Var) else t
                        if (bound := unify(goal, fresh(head), env)) is not None:
                            yield from self.solve(tuple((fresh(b), mine) for b in body) + rest, bound, mine)
                except Cut as c:
                    if c.depth != mine: raise
            case other: raise TypeError(f"cannot call {other}")

    def ask(self, text, limit=5):
        p = Parser(text)
        goals = p.goals()
        try:
            answers = []
            for env in islice(self.solve(tuple((g, 0) for g in goals), {}), limit):
                answers.append(", ".join(f"{n}={resolve(v, env)}" for n, v in p.vars.items() if not n.startswith("_")) or "yes")
            return "; ".join(answers) or "no"
        except Cut:
            return "; ".join(answers) + " (cut)"
        except (NameError, ValueError, TypeError) as e:
            return f"{type(e).__name__}: {e}"


b = Base("""
parent(ann, bob). parent(bob, cy). parent(bob, dee). parent(dee, eve).   % facts
anc(X, Y) :- parent(X, Y).
anc(X, Z) :- parent(X, Y), anc(Y, Z).
sib(X, Y) :- parent(P, X), parent(P, Y), X \\= Y.
app([], L, L).
app([H|T], L, [H|R]) :- app(T, L, R).
len([], 0).
len([_|T], N) :- len(T, M), N is M + 1.
mem(X, [X|_]).
mem(X, [_|T]) :- mem(X, T).
rev([], A, A).
rev([H|T], A, R) :- rev(T, [H|A], R).
max(X, Y, X) :- X >= Y, !.
max(_, Y, Y).
fact(0, 1) :- !.
fact(N, F) :- M is N - 1, fact(M, G), F is N * G.
sel(X, [X|T], T).
sel(X, [H|T], [H|R]) :- sel(X, T, R).
perm([], []).
perm(L, [H|T]) :- sel(H, L, R), perm(R, T).
safe([]).
safe([Q|Qs]) :- none(Q, Qs, 1), safe(Qs).
none(_, [], _).
none(Q, [R|Rs], D) :- Q =\\= R + D, Q =\\= R - D, E is D + 1, none(Q, Rs, E).
queens(L, Q) :- perm(L, Q), safe(Q).
""")
for q in ("parent(ann, X)", "anc(ann, X)", "anc(X, eve)", "sib(cy, X)", "app([1,2], [3], L)", "app(X, Y, [1,2])", "len([a,b,c], N)", "mem(X, [1,2,3]), X > 1", "rev([1,2,3], [], R)", "max(3, 2, M)", "max(2, 7, M)", "fact(10, F)",
          "perm([1,2,3], P)", "queens([1,2,3,4,5,6], Q)", "X = f(Y, b), Y = a", "X = f(X)", "\\+ parent(eve, _)", "findall(X, anc(bob, X), L), len(L, N)", "X is 7 mod 4 + 2 * (3 - 1)", "X is Y + 1", "nope(1)", "parent(ann, cy)", "f(A, [B|C]) = f(1, [2, 3])", "mem(X, [a, b]), !", "5 = X, X =:= 2 + 3"):
    print(f"?- {q}.  {b.ask(q)}")
print(b.tried)
for bad in ("p(", "p(X) :- .", "p(a)", "p(&)."):
    try:
        Base(bad)
        print("parsed")
    except SyntaxError as e:
        print(e)

#> ?- parent(ann, X).  X=bob
#> ?- anc(ann, X).  X=bob; X=cy; X=dee; X=eve
#> ?- anc(X, eve).  X=dee; X=ann; X=bob
#> ?- sib(cy, X).  X=dee
#> ?- app([1,2], [3], L).  L=[1, 2, 3]
#> ?- app(X, Y, [1,2]).  X=[], Y=[1, 2]; X=[1], Y=[2]; X=[1, 2], Y=[]
#> ?- len([a,b,c], N).  N=3
#> ?- mem(X, [1,2,3]), X > 1.  X=2; X=3
#> ?- rev([1,2,3], [], R).  R=[3, 2, 1]
#> ?- max(3, 2, M).  M=3
#> ?- max(2, 7, M).  M=7
#> ?- fact(10, F).  F=3628800
#> ?- perm([1,2,3], P).  P=[1, 2, 3]; P=[1, 3, 2]; P=[2, 1, 3]; P=[2, 3, 1]; P=[3, 1, 2]
#> ?- queens([1,2,3,4,5,6], Q).  Q=[2, 4, 6, 1, 3, 5]; Q=[3, 6, 2, 5, 1, 4]; Q=[4, 1, 5, 2, 6, 3]; Q=[5, 3, 1, 6, 4, 2]
#> ?- X = f(Y, b), Y = a.  X=f(a, b), Y=a
#> ?- X = f(X).  no
#> ?- \+ parent(eve, _).  yes
#> ?- findall(X, anc(bob, X), L), len(L, N).  X=_X, L=[cy, dee, eve], N=3
#> ?- X is 7 mod 4 + 2 * (3 - 1).  X=7
#> ?- X is Y + 1.  ValueError: Y is not bound
#> ?- nope(1).  NameError: nope/1
#> ?- parent(ann, cy).  no
#> ?- f(A, [B|C]) = f(1, [2, 3]).  A=1, B=2, C=[3]
#> ?- mem(X, [a, b]), !.  X=a (cut)
#> ?- 5 = X, X =:= 2 + 3.  X=5
#> 21109
#> more expected, not None
#> unexpected '.'
#> . expected, not None
#> at '&).'
