# Recursion through operations of the runtime ends at the limit.
def t(name, f):
    try:
        f()
        print(name, "ok")
    except RecursionError as e:
        print(name, type(e).__name__)
def r1(x): return sorted([x, x], key=r1)
t("sorted", lambda: r1(1))
class A:
    def __eq__(self, o): return self == o
    def __getattr__(self, n): return getattr(self, n + "x") if len(n) < 5000 else self.zz
    def __format__(self, s): return "{0:a}{1}".format(self, 1)
    def __str__(self): return str(self)
    def __len__(self): return len(self)
    def __hash__(self): return hash(self)
    def __getitem__(self, i): return self[i]
    def __iter__(self): return iter(self)
    def __next__(self): return next(self)
    def __contains__(self, x): return x in self
    def __call__(self, *a, **k): return self(*a, **k)
    def __bool__(self): return not self
    def __add__(self, o): return self + o
    def __radd__(self, o): return o + self
    def __lt__(self, o): return sorted([self, o])
    def __int__(self): return int(self)
    def __index__(self): return [1,2][self]
    def __enter__(self):
        with self: pass
    def __exit__(self, *a): pass
    def __setattr__(self, n, v): setattr(self, n, v)
    def __delattr__(self, n): delattr(self, n)
    def __setitem__(self, n, v): self[n] = v
    def __reversed__(self): return list(reversed(self))
a = A(); b = A()
t("eq", lambda: a == b)
t("getattr", lambda: a.foo)
t("format", lambda: "{}".format(a))
t("fstr", lambda: f"{a}")
t("str", lambda: str(a))
t("pct", lambda: "%s" % a)
t("len", lambda: len(a))
t("hash", lambda: hash(a))
t("dict", lambda: {a: 1})
t("getitem", lambda: a[0])
t("iter", lambda: list(a))
t("next", lambda: next(a))
t("in", lambda: 1 in a)
t("call", lambda: a(1, k=2))
t("bool", lambda: bool(a))
t("add", lambda: a + b)
t("radd", lambda: 1 + a)
t("lt", lambda: a < b)
t("sortlt", lambda: sorted([a, b, a]))
t("min", lambda: min([a, b, a]))
t("int", lambda: int(a))
t("index", lambda: [1][a])
def w():
    with a: pass
t("with", w)
def sa(): a.x = 1
t("setattr", sa)
def si(): a[1] = 1
t("setitem", si)
t("reversed", lambda: list(reversed(a)))
x = iter([1,2,3])
for i in range(10000):
    x = map(lambda v: v, x)
t("map", lambda: None)
class P:
    @property
    def p(self): return self.p
t("prop", lambda: P().p)
class B:
    def __init__(self): B()
t("init", B)
class C:
    def __new__(cls): return C()
t("new", C)
def g(n):
    yield from g(n + 1)
t("gen", lambda: list(g(0)))
def g2():
    for x in g2(): yield x
t("gen2", lambda: list(g2()))
def dk(n): return max([1, 2], key=lambda v: dk(n + 1))
t("maxkey", lambda: dk(1))
def mp(n): return list(map(mp, [n]))
t("listmap", lambda: mp(1))
def fl(n): return list(filter(fl, [n]))
t("listfilter", lambda: fl(1))
def sm(n): return sum(sm(n) for i in range(2))
t("sumgen", lambda: sm(1))
def jn(n): return "".join(jn(n) for i in range(2))
t("joingen", lambda: jn(1))
def star(*a, **k): return star(*a, **k)
t("star", lambda: star(1, 2, x=3))
def tf():
    try: tf()
    finally: 1
t("tryf", tf)
def many(a=1,b=2,c=3,d=4,*e,f=5,**g): return many(a, b, c, d, *e, f=f, **g)
t("many", many)
def comp(n): return [comp(n) for i in range(3)]
t("comp", lambda: comp(1))
def pr(): print(pr())
t("print", pr)
from functools import reduce
def rd(a, b): return reduce(rd, [a, b])
t("reduce", lambda: rd(1, 2))
t("getattrf", lambda: getattr(a, "foo", 1))
t("isinstance", lambda: isinstance(a, A))
def ls(): 
    l = [3,1,2]
    l.sort(key=lambda v: ls())
t("listsort", ls)
def any_(n): return any(any_(n) for i in [1])
t("any", lambda: any_(1))
def srt(n): return str.format("{0!r:>{1}}", n, srt(n))
t("strformat", lambda: srt(1))

#> sorted RecursionError
#> eq RecursionError
#> getattr RecursionError
#> format RecursionError
#> fstr RecursionError
#> str RecursionError
#> pct RecursionError
#> len RecursionError
#> hash RecursionError
#> dict RecursionError
#> getitem RecursionError
#> iter RecursionError
#> next RecursionError
#> in RecursionError
#> call RecursionError
#> bool RecursionError
#> add RecursionError
#> radd RecursionError
#> lt RecursionError
#> sortlt RecursionError
#> min RecursionError
#> int RecursionError
#> index RecursionError
#> with RecursionError
#> setattr RecursionError
#> setitem RecursionError
#> reversed RecursionError
#> map ok
#> prop RecursionError
#> init RecursionError
#> new RecursionError
#> gen RecursionError
#> gen2 RecursionError
#> maxkey RecursionError
#> listmap RecursionError
#> listfilter RecursionError
#> sumgen RecursionError
#> joingen RecursionError
#> star RecursionError
#> tryf RecursionError
#> many RecursionError
#> comp RecursionError
#> print RecursionError
#> reduce RecursionError
#> getattrf RecursionError
#> isinstance ok
#> listsort RecursionError
#> any RecursionError
#> strformat RecursionError
