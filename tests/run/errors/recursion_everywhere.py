# Recursion through the runtime ends in RecursionError, or comes to its end; it never ends the program.
import copy, functools
def attempt(name, f):
    try:
        r = f()
        print(name, "ok", type(r).__name__)
    except RecursionError as e:
        print(name, "RecursionError", e)
    except Exception as e:
        print(name, type(e).__name__, str(e)[:80])
def deep_list(n):
    x = []
    for _ in range(n): x = [x]
    return x
def deep_tuple(n):
    x = ()
    for _ in range(n): x = (x,)
    return x
def deep_dict(n):
    x = {}
    for _ in range(n): x = {1: x}
    return x
N = 5000
a, b = deep_list(N), deep_list(N)
t, u = deep_tuple(N), deep_tuple(N)
d, e = deep_dict(N), deep_dict(N)
attempt("repr list", lambda: repr(a)); attempt("repr tuple", lambda: repr(t)); attempt("repr dict", lambda: repr(d))
attempt("str", lambda: str(a)); attempt("fmt", lambda: f"{a}"); attempt("%", lambda: "%s" % (a,)); attempt("ascii", lambda: ascii(a))
attempt("eq list", lambda: a == b); attempt("eq tuple", lambda: t == u); attempt("eq dict", lambda: d == e); attempt("lt list", lambda: a < b); attempt("lt tuple", lambda: t < u)
attempt("hash", lambda: hash(t)); attempt("in", lambda: a in [b]); attempt("index", lambda: [b].index(a)); attempt("set", lambda: {t}); attempt("count", lambda: [b].count(a))
attempt("copy", lambda: copy.deepcopy(a)); attempt("deepcopy dict", lambda: copy.deepcopy(d)); attempt("copy.copy", lambda: copy.copy(a))
attempt("sort", lambda: sorted([a, b])); attempt("max", lambda: max(a, b)); attempt("isinstance", lambda: isinstance(1, deep_tuple(N))); attempt("issubclass", lambda: issubclass(int, deep_tuple(N)))
attempt("except", lambda: exec_except(t))
def exec_except(t):
    try: raise ValueError
    except t: return 1
class R:
    def __repr__(self): return repr(self)
class E:
    def __eq__(self, o): return self == o
    def __hash__(self): return hash(self)
    def __lt__(self, o): return self < o
    def __len__(self): return len(self)
    def __getattr__(self, n): return getattr(self, n + "x")
    def __call__(self): return self()
    def __iter__(self): return iter(self)
    def __contains__(self, x): return x in self
    def __add__(self, o): return self + o
    def __getitem__(self, i): return self[i]
    def __bool__(self): return bool(self)
    def __int__(self): return int(self)
    def __format__(self, s): return format(self, s)
    def __str__(self): return str(self)
    def __index__(self): return [1][self]
    def __abs__(self): return abs(self)
    def __instancecheck__(self, o): return isinstance(o, self)
    def __del__(self): pass
x = E()
for name, f in (("r", lambda: repr(R())), ("eq", lambda: x == x), ("hash", lambda: hash(x)), ("lt", lambda: x < x), ("len", lambda: len(x)), ("getattr", lambda: x.foo), ("call", lambda: x()), ("iter", lambda: iter(x)), ("contains", lambda: 1 in x), ("add", lambda: x + 1), ("getitem", lambda: x[0]), ("bool", lambda: bool(x)), ("int", lambda: int(x)), ("format", lambda: format(x, "")), ("str", lambda: str(x)), ("index", lambda: [1][x]), ("abs", lambda: abs(x)), ("isinst", lambda: isinstance(1, x)), ("key", lambda: sorted([1, 2], key=lambda k: sorted_key(k))), ("map", lambda: list(map(rec_map, [1]))), ("cmp", lambda: sorted([x, x]))):
    try: f(); print(name, "ok")
    except RecursionError: print(name, "RecursionError")
    except Exception as ex: print(name, type(ex).__name__, ex)
def sorted_key(k): return sorted([k], key=sorted_key)
def rec_map(v): return list(map(rec_map, [v]))
attempt("m", lambda: rec_map(1))
p = print
f = lambda: 1
for _ in range(N): f = functools.partial(f)
attempt("partial", lambda: f())
g = iter([1])
for _ in range(N): g = iter(map(lambda z: z, g))
attempt("maps", lambda: list(g))
def gen(n):
    if n: yield from gen(n - 1)
    yield n
attempt("yield from", lambda: sum(gen(3000)))
import itertools
c = iter([1])
for _ in range(N): c = itertools.chain(c)
attempt("chain", lambda: list(c))
z = iter([1])
for _ in range(N): z = zip(z)
attempt("zip", lambda: len(list(z)))
en = iter([1])
for _ in range(N): en = enumerate(en)
attempt("enum", lambda: len(list(en)))
l = []; l.append(l); attempt("self eq", lambda: l == [l]); m = []; m.append(m); attempt("two", lambda: l == m)
print(repr(l)); dd = {}; dd[1] = dd; print(dd); attempt("dd", lambda: dd == {1: dd})
attempt("json-like", lambda: walk(a))
def walk(v): return [walk(i) for i in v]
attempt("big pow", lambda: len(str(2 ** 10000)))
s = "x"
attempt("property", lambda: P().p)
class P:
    @property
    def p(self): return self.p
attempt("prop", lambda: P().p)
class M(type):
    def __call__(cls): return cls()
class Q(metaclass=M): pass
attempt("meta", lambda: Q())
class I:
    def __init__(self): I()
attempt("init", lambda: I())
class NN:
    def __new__(cls): return NN()
attempt("new", lambda: NN())
print("end")

#> repr list RecursionError maximum recursion depth exceeded while getting the repr of an object
#> repr tuple RecursionError maximum recursion depth exceeded while getting the repr of an object
#> repr dict RecursionError maximum recursion depth exceeded while getting the repr of an object
#> str RecursionError maximum recursion depth exceeded while getting the repr of an object
#> fmt RecursionError maximum recursion depth exceeded while getting the repr of an object
#> % RecursionError maximum recursion depth exceeded while getting the repr of an object
#> ascii RecursionError maximum recursion depth exceeded while getting the repr of an object
#> eq list RecursionError maximum recursion depth exceeded in comparison
#> eq tuple RecursionError maximum recursion depth exceeded in comparison
#> eq dict RecursionError maximum recursion depth exceeded in comparison
#> lt list RecursionError maximum recursion depth exceeded in comparison
#> lt tuple RecursionError maximum recursion depth exceeded in comparison
#> hash ok int
#> in RecursionError maximum recursion depth exceeded in comparison
#> index RecursionError maximum recursion depth exceeded in comparison
#> set ok set
#> count RecursionError maximum recursion depth exceeded in comparison
#> copy RecursionError maximum recursion depth exceeded
#> deepcopy dict RecursionError maximum recursion depth exceeded
#> copy.copy ok list
#> sort RecursionError maximum recursion depth exceeded in comparison
#> max RecursionError maximum recursion depth exceeded in comparison
#> isinstance RecursionError maximum recursion depth exceeded in __instancecheck__
#> issubclass RecursionError maximum recursion depth exceeded in __subclasscheck__
#> except NameError name 'exec_except' is not defined
#> r RecursionError
#> eq RecursionError
#> hash RecursionError
#> lt RecursionError
#> len RecursionError
#> getattr RecursionError
#> call RecursionError
#> iter RecursionError
#> contains RecursionError
#> add RecursionError
#> getitem RecursionError
#> bool RecursionError
#> int RecursionError
#> format RecursionError
#> str RecursionError
#> index RecursionError
#> abs RecursionError
#> isinst RecursionError
#> key NameError name 'sorted_key' is not defined
#> map NameError name 'rec_map' is not defined
#> cmp RecursionError
#> m RecursionError maximum recursion depth exceeded
#> partial ok int
#> maps ok list
#> yield from RecursionError maximum recursion depth exceeded
#> chain ok list
#> zip ok int
#> enum ok int
#> self eq ok bool
#> two RecursionError maximum recursion depth exceeded in comparison
#> [[...]]
#> {1: {...}}
#> dd ok bool
#> json-like NameError name 'walk' is not defined
#> big pow ok int
#> property NameError name 'P' is not defined
#> prop RecursionError maximum recursion depth exceeded
#> meta RecursionError maximum recursion depth exceeded
#> init RecursionError maximum recursion depth exceeded
#> new RecursionError maximum recursion depth exceeded
#> end
