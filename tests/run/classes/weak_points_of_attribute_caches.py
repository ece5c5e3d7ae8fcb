# Repeated attribute access in loops while classes, instances and bases change between the iterations.
class A:
    v = "A.v"

    def m(self):
        return "A.m"


class B(A):
    pass


class C(B):
    pass


def look(o, n):
    out = []
    for step in range(n):
        changes[step]()
        out.append((o.v, o.m()))
    return out


c = C()
changes = [
    lambda: None,
    lambda: setattr(B, "v", "B.v"),
    lambda: setattr(c, "v", "c.v"),
    lambda: setattr(A, "m", lambda self: "new A.m"),
    lambda: setattr(C, "m", lambda self: "C.m"),
    lambda: delattr(c, "v"),
    lambda: delattr(B, "v"),
    lambda: delattr(C, "m"),
    lambda: setattr(c, "m", lambda: "c.m"),
    lambda: setattr(C, "v", property(lambda self: "property")),
    lambda: setattr(C, "m", property(lambda self: lambda: "property m")),
    lambda: delattr(C, "m"),
    lambda: c.__dict__.clear(),
    lambda: setattr(B, "__getattr__", lambda self, n: f"getattr {n}"),
    lambda: (delattr(C, "v"), delattr(A, "v")),
    lambda: setattr(c, "__class__", type("Other", (), {"v": "other", "m": lambda self: "other.m"})),
]
for r in look(c, len(changes)):
    print(*r)


class Base1:
    def who(self):
        return 1


class Base2:
    def who(self):
        return 2


class D(Base1):
    pass


d = D()
seen = []
for i in range(4):
    seen.append(d.who())
    D.__bases__ = (Base2,) if i % 2 == 0 else (Base1,)
print(seen)


class Node:
    pass


nodes = [Node() for _ in range(3)]
for i, n in enumerate(nodes):
    n.x = i
    if i == 1:
        n.y = "extra"
    if i == 2:
        del n.x
for n in nodes:
    print(getattr(n, "x", "no x"), getattr(n, "y", "no y"), vars(n))


class Counter:
    total = 0

    def bump(self):
        self.total += 1
        type(self).total += 10
        return self.total


k = Counter()
print([k.bump() for _ in range(3)], Counter.total, Counter().bump())


class Switch:
    def __init__(self):
        self.handler = self.first

    def first(self, x):
        self.handler = self.second
        return "first", x

    def second(self, x):
        self.handler = lambda y: self.third(y, "lambda")
        return "second", x

    def third(self, x, how):
        self.handler = len
        return "third", x, how


s = Switch()
print([s.handler("ab") for _ in range(5)])


def poly(o):
    return o.area() if hasattr(o, "area") else o.size


class Sq:
    def __init__(self, a):
        self.a = a

    def area(self):
        return self.a**2


class Sz:
    size = "attr"


mixed = [Sq(2), Sz(), Sq(1.5), Sz()]
mixed[3].size = 7
print([poly(o) for o in mixed])
Sz.area = lambda self: f"now a method {self.size}"
print([poly(o) for o in mixed])


class Slot:
    __slots__ = ("a", "b")


sl = [Slot(), Slot()]
sl[0].a = 1
sl[1].b = 2
for o in sl:
    for n in "ab":
        try:
            print(n, getattr(o, n), end="; ")
        except AttributeError as e:
            print(e, end="; ")
print()
Slot.a = property(lambda self: "replaced descriptor")
print(sl[0].a, sl[1].a)


class Lazy:
    def __getattr__(self, name):
        print("computing", name, end="; ")
        value = name * 2
        setattr(self, name, value)
        return value


l = Lazy()
print([l.ab for _ in range(3)])
del l.ab
print(l.ab)


class Meta(type):
    def __getattr__(cls, name):
        return f"meta {name}"


class M(metaclass=Meta):
    pass


print([M.x, setattr(M, "x", 1), M.x, delattr(M, "x"), M.x])
try:
    M().x
except AttributeError as e:
    print(e)

#> A.v A.m
#> B.v A.m
#> c.v A.m
#> c.v new A.m
#> c.v C.m
#> B.v C.m
#> A.v C.m
#> A.v new A.m
#> A.v c.m
#> property c.m
#> property property m
#> property c.m
#> property new A.m
#> property new A.m
#> getattr v new A.m
#> other other.m
#> [1, 2, 1, 2]
#> 0 no y {'x': 0}
#> 1 extra {'x': 1, 'y': 'extra'}
#> no x no y {}
#> [1, 2, 3] 30 31
#> [('first', 'ab'), ('second', 'ab'), ('third', 'ab', 'lambda'), 2, 2]
#> [4, 'attr', 2.25, 7]
#> [4, 'now a method attr', 2.25, 'now a method 7']
#> a 1; 'Slot' object has no attribute 'b'; 'Slot' object has no attribute 'a'; b 2; 
#> replaced descriptor replaced descriptor
#> computing ab; ['abab', 'abab', 'abab']
#> computing ab; abab
#> ['meta x', None, 1, None, 'meta x']
#> 'M' object has no attribute 'x'
