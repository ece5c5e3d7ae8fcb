"""Inventory of Python idioms: decorators, descriptors, iterators, slots, metaprogramming light."""
import functools, itertools
def retry(times, *, on=(Exception,)):
    def deco(fn):
        @functools.wraps(fn)
        def wrapper(*a, **k):
            last = None
            for i in range(1, times + 1):
                try:
                    return fn(*a, **k)
                except on as e:
                    last = e
                    print(f"attempt {i} of {fn.__name__}: {e!r}")
            raise RuntimeError(f"{fn.__qualname__} gave up") from last
        wrapper.calls = 0
        return wrapper
    return deco
state = {"n": 0}
@retry(3, on=(ValueError, KeyError))
def flaky(limit):
    """Fails some times."""
    state["n"] += 1
    if state["n"] < limit: raise ValueError(state["n"])
    return "ok"
print(flaky(3), flaky.__doc__, flaky.__name__, flaky.__wrapped__ is not flaky)
state["n"] = 0
try: flaky(9)
except RuntimeError as e: print(e, "<-", repr(e.__cause__))
class Typed:
    def __init__(self, kind, default=None): self.kind, self.default = kind, default
    def __set_name__(self, owner, name): self.name = "_" + name; owner.fields = getattr(owner, "fields", ()) + (name,)
    def __get__(self, obj, cls=None): return self if obj is None else getattr(obj, self.name, self.default)
    def __set__(self, obj, v):
        if not isinstance(v, self.kind): raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}, not {type(v).__name__}")
        setattr(obj, self.name, v)
class Point:
    x = Typed(int, 0); y = Typed(int, 0); label = Typed(str)
    def __init__(self, **kw):
        for k, v in kw.items(): setattr(self, k, v)
p = Point(x=3, label="p")
print(p.x, p.y, p.label, Point.fields, vars(p), type(Point.x).__name__)
for k, v in (("x", "s"), ("label", 1)):
    try: setattr(p, k, v)
    except TypeError as e: print(e)
class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1; return self.n + 1
    def __length_hint__(self): return self.n
    def __reversed__(self): return iter(range(1, self.n + 1))
print(list(Countdown(4)), list(reversed(Countdown(3))), 2 in Countdown(3), sum(Countdown(10)), max(Countdown(3), default=0), *Countdown(2))
a, *b, c = Countdown(5); print(a, b, c)
class Lazy(dict):
    def __missing__(self, k): v = self[k] = k * 2; return v
    def __getattr__(self, n):
        try: return self[n]
        except RecursionError: return None
l = Lazy(a=1); print(l["zz"], l.foo, l, l.get("nope"), len(l))
class Chain:
    def __init__(self, path=""): self.path = path
    def __getattr__(self, n): return Chain(f"{self.path}/{n}")
    def __call__(self, *a, **k): return Chain(self.path + "(" + ",".join([*map(str, a), *(f"{x}={y}" for x, y in k.items())]) + ")")
    def __getitem__(self, k): return Chain(f"{self.path}[{k}]")
    def __str__(self): return self.path
print(Chain().users.all(1, page=2)[0].name, str(Chain().x[1:2]["k"]))
class Slots:
    __slots__ = ("a", "__dict__")
s = Slots(); s.a = 1; s.b = 2; print(s.a, s.__dict__)
class Meta(type):
    def __new__(m, n, b, ns, **kw):
        cls = super().__new__(m, n, b, ns); cls.tag = kw.get("tag", n.lower()); return cls
    def __call__(cls, *a):
        inst = super().__call__(*a); cls.made = getattr(cls, "made", 0) + 1; return inst
    def __iter__(cls): return iter(cls.__mro__)
class Base(metaclass=Meta, tag="root"): pass
class Child(Base): pass
Child(); Child(); print(Base.tag, Child.tag, Child.made, [c.__name__ for c in Child], type(Child) is Meta)
def accumulate(fn):
    seen = []
    def inner(*args, sep=" ", **kw):
        seen.append((args, tuple(sorted(kw.items())))); return sep.join(map(repr, args)) + fn(**kw)
    inner.seen = seen
    return inner
@accumulate
def tail(*, end="!", **rest): return end + str(rest)
print(tail(1, "a", sep="-"), tail(end="?", q=1), tail.seen)
try: tail(1, **{"end": 1})
except TypeError as e: print(e)
pairs = [(n, w) for n, w in itertools.product("ab", range(3)) if (n, w) != ("a", 1)]
print(pairs, dict(zip(*[iter(range(6))] * 2)), [*itertools.accumulate([3, 1, 2], max)], [*itertools.pairwise("abc")], list(itertools.batched("abcde", 2)))
print(sorted(["b10", "a2", "B1", "a10"], key=lambda s: (s[0].lower(), int(s[1:]))), [x for x in itertools.takewhile(lambda n: n < 20, (n * n for n in itertools.count(1)))])
with_else = []
for i in range(3):
    for j in range(3):
        if i * j == 2: with_else.append((i, j)); break
    else: with_else.append(i); continue
    break
print(with_else)
print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4), [f(2) for f in [lambda x, n=n: x ** n for n in range(4)]])
x = 10
def scopes():
    global x
    x += 1; y = 5
    def inner():
        nonlocal y
        y += x; return y
    return inner(), y
print(scopes(), x)

#> attempt 1 of flaky: ValueError(1)
#> attempt 2 of flaky: ValueError(2)
#> ok Fails some times. flaky True
#> attempt 1 of flaky: ValueError(1)
#> attempt 2 of flaky: ValueError(2)
#> attempt 3 of flaky: ValueError(3)
#> flaky gave up <- ValueError(3)
#> 3 0 p ('x', 'y', 'label') {'_x': 3, '_label': 'p'} Typed
#> x must be int, not str
#> label must be str, not int
#> [4, 3, 2, 1] [1, 2, 3] True 55 3 2 1
#> 5 [4, 3, 2] 1
#> zzzz foofoo {'a': 1, 'zz': 'zzzz', 'foo': 'foofoo'} None 3
#> /users/all(1,page=2)[0]/name /x[slice(1, 2, None)][k]
#> 1 {'b': 2}
#> root child 2 ['Child', 'Base', 'object'] True
#> 1-'a'!{} ?{'q': 1} [((1, 'a'), ()), ((), (('end', '?'), ('q', 1)))]
#> unsupported operand type(s) for +: 'int' and 'str'
#> [('a', 0), ('a', 2), ('b', 0), ('b', 1), ('b', 2)] {0: 1, 2: 3, 4: 5} [3, 3, 3] [('a', 'b'), ('b', 'c')] [('a', 'b'), ('c', 'd'), ('e',)]
#> ['a2', 'a10', 'B1', 'b10'] [1, 4, 9, 16]
#> [0, (1, 2)]
#> ((1, 2), 3, {'z': 4}) [1, 2, 4, 8]
#> (16, 16) 11
