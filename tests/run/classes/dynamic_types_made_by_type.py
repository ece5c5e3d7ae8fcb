# Classes made by type() and types.new_class: methods, super in them, slots, metaclasses, closures, registries, per-loop classes.
import types


def init(self, v):
    self.v = v


Point = type("Point", (), {"__init__": init, "__repr__": lambda self: f"Point({self.v})", "double": lambda self: type(self)(self.v * 2), "kind": "made", "__doc__": "Made."})
p = Point(3)
print(p, p.double(), p.kind, Point.__name__, Point.__doc__, Point.__module__, Point.__bases__, isinstance(p, Point), vars(p))
Child = type("Child", (Point,), {"double": lambda self: ("child", super(Child, self).double())})
print(Child(1).double(), Child.__mro__[1] is Point)
classes = []
for i in range(3):
    class K:
        index = i

        def get(self, i=i):
            return self.index, i, type(self).__name__
    K.__name__ = f"K{i}"
    classes.append(K)
print([k().get() for k in classes], len({id(k) for k in classes}), classes[0] == classes[1])


def make(base, **attrs):
    class Made(base):
        def describe(self):
            return f"{super().describe()} + {sorted(attrs)}"
    for k, v in attrs.items():
        setattr(Made, k, v)
    return Made


class Base:
    def describe(self):
        return type(self).__qualname__


A = make(Base, x=1)
B = make(A, y=2, z=lambda self: self.x + self.y)
print(A().describe(), B().describe(), B().z(), B.__mro__[1] is A)


def fill(ns):
    ns["filled"] = True
    ns["method"] = lambda self: self.filled


N = types.new_class("N", (Base,), {}, fill)
print(N().method(), N().describe(), N.__name__)


class Meta(type):
    def __new__(m, name, bases, ns, upper=False):
        if upper:
            ns = {k.upper() if not k.startswith("__") else k: v for k, v in ns.items()}
        return super().__new__(m, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        cls.created = sorted(kw)


U = Meta("U", (), {"hello": lambda self: "hi"}, upper=True)
print(U().HELLO(), hasattr(U, "hello"), U.created, type(U).__name__)
V = types.new_class("V", (U,), {"upper": True}, lambda ns: ns.update(a=1))
print(V.A, type(V) is Meta)
S = type("S", (), {"__slots__": ("a", "b")})
s = S()
s.a = 1
try:
    s.c = 1
except AttributeError as e:
    print(e)
print(s.a, S.__slots__)


def enum_like(name, *names):
    cls = type(name, (), {"__repr__": lambda self: f"{name}.{self.name}", "__slots__": ("name", "value")})
    for n, v in enumerate(names):
        m = cls()
        m.name, m.value = v, n
        setattr(cls, v, m)
    cls.members = [getattr(cls, n) for n in names]
    return cls


Color = enum_like("Color", "RED", "GREEN")
print(Color.RED, Color.members, Color.GREEN.value)


def record(name, fields):
    fields = fields.split()

    def __init__(self, *args):
        if len(args) != len(fields):
            raise TypeError(f"{name} takes {len(fields)} values, got {len(args)}")
        for f, a in zip(fields, args):
            setattr(self, f, a)

    def __eq__(self, o):
        return type(self) is type(o) and all(getattr(self, f) == getattr(o, f) for f in fields)

    ns = {f.__name__: f for f in (__init__, __eq__)}
    ns["__repr__"] = lambda self: f"{name}({', '.join(f'{f}={getattr(self, f)!r}' for f in fields)})"
    return type(name, (), ns)


Pair = record("Pair", "left right")
print(Pair(1, "b"), Pair(1, 2) == Pair(1, 2), Pair(1, 2) == Pair(1, 3), Pair(1, 2) == record("Pair", "left right")(1, 2))
try:
    Pair(1)
except TypeError as e:
    print(e)
types_by_op = {op: type(op.title(), (Base,), {"run": staticmethod(f)}) for op, f in {"add": lambda a, b: a + b, "cat": "{}{}".format}.items()}
print({k: (c.__name__, c.run(1, 2), c().run("a", "b")) for k, c in types_by_op.items()})
print(type(p)(9), p.__class__(8), type(type(p)).__name__, type(3)("7"), type([])("ab"), type(len).__name__, type(make).__name__, type(type).__name__)
E = type("E", (ValueError,), {"__str__": lambda self: f"E<{self.args}>"})
try:
    raise E(1, 2)
except ValueError as e:
    print(e, repr(e))
D = type("D", (dict,), {"__missing__": lambda self, k: k * 2})
print(D(a=1)["zz"], D.fromkeys("ab", 0), type(D.fromkeys("a")).__name__)
G = type("G", (), {"__iter__": lambda self: iter("xyz"), "__len__": lambda self: 3, "__contains__": lambda self, x: x == "q", "__call__": lambda self, *a: a, "__enter__": lambda self: "in", "__exit__": lambda self, *a: True})
g = G()
with g as v:
    print(list(g), len(g), "q" in g, g(1, 2), v)
    raise KeyError
print("after")

#> Point(3) Point(6) made Point Made. __main__ (<class 'object'>,) True {'v': 3}
#> ('child', Point(2)) True
#> [(0, 0, 'K0'), (1, 1, 'K1'), (2, 2, 'K2')] 3 False
#> make.<locals>.Made + ['x'] make.<locals>.Made + ['x'] + ['y', 'z'] 3 True
#> True N N
#> hi False ['upper'] Meta
#> 1 True
#> 'S' object has no attribute 'c'
#> 1 ('a', 'b')
#> Color.RED [Color.RED, Color.GREEN] 1
#> Pair(left=1, right='b') True False False
#> Pair takes 2 values, got 1
#> {'add': ('Add', 3, 'ab'), 'cat': ('Cat', '12', 'ab')}
#> Point(9) Point(8) type 7 ['a', 'b'] builtin_function_or_method function type
#> E<(1, 2)> E(1, 2)
#> zzzz {'a': 0, 'b': 0} D
#> ['x', 'y', 'z'] 3 True (1, 2) in
#> after
