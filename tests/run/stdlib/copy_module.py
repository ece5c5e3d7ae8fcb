# copy: shallow and deep, hooks, memo, cycles, builtin subclasses.
import copy


class P:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"P({self.x!r}, {self.y!r})"


p = P([1, 2], {"a": [3]})
q = copy.copy(p)
r = copy.deepcopy(p)
print(q, r, q.x is p.x, r.x is p.x, r.y["a"] is p.y["a"], type(r) is P)
p.x.append(9)
print(q.x, r.x)
data = [1, "a", (1, [2]), {"k": {1, 2}}, None, 2.5, b"x", frozenset([1])]
d = copy.deepcopy(data)
s = copy.copy(data)
print(d == data, d is data, d[2] is data[2], d[2][1] is data[2][1], d[3]["k"] is data[3]["k"], s[2] is data[2])
t = (1, 2, (3, 4))
print(copy.deepcopy(t) is t, copy.copy(t) is t, copy.copy("s"), copy.deepcopy(5), copy.copy(None), copy.copy(int), copy.deepcopy(len) is len)
cycle = [1]
cycle.append(cycle)
c = copy.deepcopy(cycle)
print(c[1] is c, c is cycle, len(c))
shared = [0]
pair = copy.deepcopy([shared, shared])
print(pair[0] is pair[1], pair[0] is shared)


class Hooks:
    def __init__(self, v):
        self.v = v

    def __copy__(self):
        return Hooks(("copied", self.v))

    def __deepcopy__(self, memo):
        print("memo", isinstance(memo, dict))
        return Hooks(("deep", copy.deepcopy(self.v, memo)))


print(copy.copy(Hooks(1)).v, copy.deepcopy(Hooks([1])).v, copy.deepcopy([Hooks(2)])[0].v)


class State:
    def __init__(self):
        self.a, self.b = 1, 2

    def __getstate__(self):
        return {"a": self.a}

    def __setstate__(self, state):
        self.restored = state


x = copy.copy(State())
print(x.restored, hasattr(x, "b"))


class Slots:
    __slots__ = ("m", "n")


sl = Slots()
sl.m = [1]
k = copy.deepcopy(sl)
print(k.m, k.m is sl.m, hasattr(k, "n"))


class L(list):
    pass


class D(dict):
    pass


class T(tuple):
    pass


class N(int):
    pass


class S(str):
    pass


l = L([1, [2]])
l.extra = "e"
m = copy.deepcopy(l)
print(m, type(m).__name__, m.extra, m[1] is l[1])
dd = D(a=[1])
e = copy.copy(dd)
print(e, type(e).__name__, e["a"] is dd["a"], copy.deepcopy(dd)["a"] is dd["a"])
tt = T((1, [2]))
print(copy.copy(tt), type(copy.deepcopy(tt)).__name__, copy.copy(N(5)) + 1, type(copy.copy(N(5))).__name__, type(copy.deepcopy(S("x"))).__name__)


class Reduced:
    def __init__(self, v):
        self.v = v

    def __reduce__(self):
        return (Reduced, (self.v,), {"extra": 1})


w = copy.copy(Reduced(3))
print(w.v, w.extra)


class Node:
    def __init__(self, name):
        self.name = name
        self.links = []


a, b = Node("a"), Node("b")
a.links.append(b)
b.links.append(a)
z = copy.deepcopy(a)
print(z.name, z.links[0].name, z.links[0].links[0] is z, z is a)
print(copy.copy(bytearray(b"ab")), copy.copy({1, 2}), copy.copy(range(3)), copy.deepcopy({(1, 2): [3]}), copy.copy(slice(1, 2)))
err = copy.copy(ValueError("a", 1))
print(repr(err), err.args)
try:
    copy.copy(x for x in [])
except TypeError as error:
    print(error)

#> P([1, 2], {'a': [3]}) P([1, 2], {'a': [3]}) True False False True
#> [1, 2, 9] [1, 2]
#> True False False False False True
#> True True s 5 None <class 'int'> True
#> True False 2
#> True False
#> memo True
#> memo True
#> ('copied', 1) ('deep', [1]) ('deep', 2)
#> {'a': 1} False
#> [1] False False
#> [1, [2]] L e False
#> {'a': [1]} D True False
#> (1, [2]) T 6 N S
#> 3 1
#> a b True False
#> bytearray(b'ab') {1, 2} range(0, 3) {(1, 2): [3]} slice(1, 2, None)
#> ValueError('a', 1) ('a', 1)
#> cannot pickle 'generator' object
