# Descriptors that keep per-instance data, chain to others, make methods, count accesses, depend on the owner, and are shared between classes.
class Observed:
    def __init__(self, default=None):
        self.default = default

    def __set_name__(self, owner, name):
        self.name, self.owner = name, owner.__name__

    def __get__(self, obj, cls=None):
        if obj is None:
            return self
        obj.__dict__.setdefault("_reads", []).append(self.name)
        return obj.__dict__.get(self.name, self.default)

    def __set__(self, obj, value):
        old, obj.__dict__[self.name] = obj.__dict__.get(self.name, self.default), value
        for f in getattr(obj, "watchers", ()):
            f(self.name, old, value)

    def __delete__(self, obj):
        if self.name not in obj.__dict__:
            raise AttributeError(f"{self.owner}.{self.name} is not set")
        del obj.__dict__[self.name]


class Model:
    a = Observed(1)
    b = Observed()

    def __init__(self):
        self.log = []
        self.watchers = [lambda *c: self.log.append(c)]


m = Model()
m.a = 5
m.a += 1
m.b = [m.a]
del m.a
print(m.a, m.b, m.log, m._reads, Model.a.default, Model.b.name)
try:
    del m.a
except AttributeError as e:
    print(e)


class Chain:
    def __init__(self, *steps):
        self.steps = steps

    def __get__(self, obj, cls):
        v = obj if obj is not None else cls
        for s in self.steps:
            v = getattr(v, s) if isinstance(s, str) else s(v)
        return v


class Deep:
    def __init__(self):
        self.m = m
        self.text = "a-b"

    total = Chain("m", "b", sum)
    upper = Chain("text", str.upper)
    cls_name = Chain(lambda o: o.__class__.__name__ if not isinstance(o, type) else "class " + o.__name__)


d = Deep()
print(d.total, d.upper, d.cls_name, Deep.cls_name)
d.upper = "shadowed"
print(d.upper)


class Method:
    def __init__(self, f):
        self.f = f
        self.calls = 0

    def __get__(self, obj, cls=None):
        def bound(*a, **k):
            self.calls += 1
            return self.f(obj if obj is not None else cls, *a, **k)
        return bound

    def __call__(self, *a):
        return "called directly"


class Both:
    @Method
    def where(self, x=1):
        return ("class" if isinstance(self, type) else "instance"), x

    @staticmethod
    @Method
    def direct():
        pass


print(Both.where(2), Both().where(), Both.__dict__["where"].calls, Both.direct())


class Typed:
    kinds = {}

    def __class_getitem__(cls, kind):
        if kind not in cls.kinds:
            cls.kinds[kind] = type(f"Typed[{kind.__name__}]", (cls,), {"kind": kind})
        return cls.kinds[kind]

    def __init__(self, check=lambda v: True):
        self.check = check

    def __set_name__(self, owner, name):
        self.slot = f"_{owner.__name__}_{name}"

    def __get__(self, o, c):
        return self if o is None else getattr(o, self.slot)

    def __set__(self, o, v):
        if not isinstance(v, self.kind) or not self.check(v):
            raise TypeError(f"{type(self).__name__}: {v!r}")
        object.__setattr__(o, self.slot, v)


class Rec:
    n = Typed[int](lambda v: v > 0)
    s = Typed[str]()

    def __init__(self, n, s):
        self.n, self.s = n, s


class Sub(Rec):
    n = Typed[int]()


r = Rec(1, "x")
print(r.n, r.s, sorted(vars(r)), Typed[int] is Typed[int], type(Rec.n).__name__, Sub(-5, "y").n)
for bad in ((0, "x"), (1, 2), ("1", "x")):
    try:
        Rec(*bad)
    except TypeError as e:
        print(e)


class Alias:
    def __init__(self, to):
        self.to = to

    __get__ = lambda self, o, c=None: getattr(o if o is not None else c, self.to)
    __set__ = lambda self, o, v: setattr(o, self.to, v)
    __delete__ = lambda self, o: delattr(o, self.to)


class Renamed:
    kind = "class kind"
    old = Alias("new")
    older = Alias("old")
    k = Alias("kind")


x = Renamed()
x.older = 1
print(x.new, x.old, vars(x), Renamed.k, x.k)
x.k = "own"
print(x.kind, Renamed.kind)
del x.old
for n in ("older", "old", "new"):
    try:
        getattr(x, n)
    except AttributeError as e:
        print(e)


class Counter:
    total = 0

    def __get__(self, o, c):
        Counter.total += 1
        return Counter.total


shared = Counter()
A, B = (type(n, (), {"v": shared}) for n in "AB")
print([A.v, B.v, A().v, B().v, getattr(A, "v"), A.__dict__["v"] is B.__dict__["v"], hasattr(A, "v")], Counter.total)
setattr(A, "w", shared)
print(A().w, vars(A)["w"].total)


class Bad:
    __get__ = 5


class Uses:
    b = Bad()


try:
    Uses().b
except TypeError as e:
    print(e)

#> 1 [6] [('a', 1, 5), ('a', 5, 6), ('b', None, [6])] ['a', 'a', 'a', 'b'] 1 b
#> Model.a is not set
#> 6 A-B Deep class Deep
#> shadowed
#> ('class', 2) ('instance', 1) 2 called directly
#> 1 x ['_Rec_n', '_Rec_s'] True Typed[int] -5
#> Typed[int]: 0
#> Typed[str]: 2
#> Typed[int]: '1'
#> 1 1 {'new': 1} class kind class kind
#> own class kind
#> 'Renamed' object has no attribute 'new'
#> 'Renamed' object has no attribute 'new'
#> 'Renamed' object has no attribute 'new'
#> [1, 2, 3, 4, 5, True, True] 6
#> 7 7
#> 'int' object is not callable
