"""copy and deepcopy through __copy__, __deepcopy__, __reduce_ex__, __getstate__, __getnewargs__, slots, cycles, subclasses of builtins and memo."""
import copy
import collections


class Plain:
    def __init__(self, **k):
        vars(self).update(k)

    def __eq__(self, o):
        return type(self) is type(o) and vars(self) == vars(o)


class Slotted:
    __slots__ = ("a", "b")


class SlottedDict(Slotted):
    pass


class State:
    def __init__(self):
        self.data, self.cache = [1], "expensive"

    def __getstate__(self):
        d = dict(vars(self))
        del d["cache"]
        return d

    def __setstate__(self, state):
        vars(self).update(state)
        self.cache = "rebuilt"


class FalseState(State):
    def __getstate__(self):
        return False

    def __setstate__(self, state):
        vars(self).update(got=state)


class NewArgs(tuple):
    def __new__(cls, a, *, b=None):
        self = super().__new__(cls, (a,))
        self.b = b
        return self

    def __getnewargs_ex__(self):
        return (self[0],), {"b": self.b}


class Reduced:
    made = 0

    def __init__(self, *args):
        Reduced.made += 1
        self.args, self.items, self.map = args, [], {}

    def append(self, x):
        self.items.append(x)

    def __setitem__(self, k, v):
        self.map[k] = v

    def __reduce__(self):
        return Reduced, self.args, {"extra": [len(self.items)]}, iter(self.items), iter(self.map.items())


class Custom:
    def __init__(self, v):
        self.v = v

    def __copy__(self):
        return Custom(("copied", self.v))

    def __deepcopy__(self, memo):
        new = Custom(None)
        memo[id(self)] = new
        new.v = copy.deepcopy(self.v, memo)
        return new


class Shared:
    """The same object after every copy."""

    def __copy__(self): return self
    def __deepcopy__(self, memo): return self


class L(list):
    def __init__(self, *a, tag=None):
        super().__init__(*a)
        self.tag = tag


class D(dict):
    def __missing__(self, k):
        return "missing"


p = Plain(x=[1], y="s")
c, d = copy.copy(p), copy.deepcopy(p)
print(c == p, c.x is p.x, d == p, d.x is p.x, d.y is p.y)
s = Slotted()
s.a = [1]
c, d = copy.copy(s), copy.deepcopy(s)
print(c.a is s.a, d.a == s.a, d.a is s.a, hasattr(c, "b"))
sd = SlottedDict()
sd.a, sd.z = 1, [2]
d = copy.deepcopy(sd)
print(d.a, d.z, d.z is sd.z, vars(d), sd.__getstate__(), s.__getstate__(), p.__getstate__() is vars(p), object().__getstate__())
st = State()
print(copy.copy(st).cache, copy.copy(st).data is st.data, copy.deepcopy(st).data is st.data, vars(copy.copy(FalseState())))
n = NewArgs([1], b=[2])
c, d = copy.copy(n), copy.deepcopy(n)
print(c, c.b is n.b, c[0] is n[0], d, d.b, d.b is n.b, d[0] is n[0])
r = Reduced("a", ["b"])
r.append([1])
r["k"] = [2]
c, d = copy.copy(r), copy.deepcopy(r)
print(c.args, c.items, c.items[0] is r.items[0], c.map, c.extra, d.items, d.items[0] is r.items[0], d.map["k"] is r.map["k"], d.args[1] is r.args[1], Reduced.made)
print(copy.copy(Custom(1)).v, copy.deepcopy(Custom([1])).v)
sh = Shared()
print(copy.copy(sh) is sh, copy.deepcopy([sh, sh])[1] is sh)
l = L([1, [2]], tag=["t"])
c, d = copy.copy(l), copy.deepcopy(l)
print(type(c).__name__, c, c.tag is l.tag, d, d.tag, d.tag is l.tag, d[1] is l[1])
m = D(a=[1])
print(type(copy.deepcopy(m)).__name__, copy.copy(m)["zz"], copy.deepcopy(m)["a"] is m["a"])

ring = [1]
ring.append(ring)
d = copy.deepcopy(ring)
print(d[1] is d, d is ring)
a, b = Plain(), Plain()
a.other, b.other, a.me = b, a, a
d = copy.deepcopy(a)
print(d.other.other is d, d.me is d, d.other is b)
k = {}
k["self"] = (k, [k])
d = copy.deepcopy(k)
print(d["self"][0] is d, d["self"][1][0] is d)
t = ([],)
t[0].append(t)
d = copy.deepcopy(t)
print(d[0][0] is d, d is t)
both = [p.x, p.x, (p.x,)]
d = copy.deepcopy(both)
print(d[0] is d[1], d[2][0] is d[0], d[0] is p.x)
cu = Custom(None)
cu.v = [cu]
d = copy.deepcopy(cu)
print(d.v[0] is d)
for v in (1, "s", None, (1, "a"), frozenset({1}), len, Plain, ..., 1.5, b"b", range(3), (), int, copy.copy, NotImplemented, slice(1, 2)):
    print(copy.copy(v) is v, copy.deepcopy(v) is v, end="; ")
print()
for v in ([1, [2]], {"a": [1]}, {1, 2}, bytearray(b"ab"), collections.deque([[1]], 3), collections.OrderedDict(a=[1]), collections.defaultdict(list, a=[1]), collections.Counter("aab"), collections.ChainMap({"a": [1]}), ([1],)):
    c, d = copy.copy(v), copy.deepcopy(v)
    print(type(v).__name__, c == v, c is v, d == v, d is v, end="; ")
print()
gen = (i for i in "a")
for v in (gen, lambda: 0, memoryview(b"a")):
    for f in (copy.copy, copy.deepcopy):
        try:
            print(f(v) is v)
        except TypeError as e:
            print(e)
memo = {}
x = [[1]]
y = copy.deepcopy(x, memo)
print(memo[id(x)] is y, memo[id(x[0])] is y[0], copy.deepcopy(x, memo) is y)


class Bad:
    def __reduce_ex__(self, protocol):
        return 5 if protocol else ()


for r in (5, "name", (int, ()), (int, (), None, None, None, None, 1), None):
    Bad.__reduce_ex__ = lambda self, protocol, r=r: r
    try:
        print(type(copy.copy(Bad())).__name__)
    except Exception as e:
        print(type(e).__name__, str(e)[:60].split(" at ")[0])

#> True True True False True
#> True True False False
#> 1 [2] False {'z': [2]} ({'z': [2]}, {'a': 1}) (None, {'a': [1]}) True None
#> rebuilt True False {'got': False}
#> ([1],) True True ([1],) [2] False False
#> ('a', ['b']) [[1]] True {'k': [2]} [1] [[1]] False False False 3
#> ('copied', 1) [1]
#> True True
#> L [1, [2]] True [1, [2]] ['t'] False False
#> D missing False
#> True False
#> True True False
#> True True
#> True False
#> True True False
#> True
#> True True; True True; True True; True True; True False; True True; True True; True True; True True; True True; True True; True True; True True; True True; True True; True False; 
#> list True False True False; dict True False True False; set True False True False; bytearray True False True False; deque True False True False; OrderedDict True False True False; defaultdict True False True False; Counter True False True False; ChainMap True False True False; tuple True True True False; 
#> cannot pickle 'generator' object
#> cannot pickle 'generator' object
#> True
#> True
#> cannot pickle memoryview objects
#> cannot pickle memoryview objects
#> True True True
#> TypeError Value after * must be an iterable, not int
#> Bad
#> int
#> TypeError _reconstruct() takes from 4 to 7 positional arguments but 9 
#> TypeError Value after * must be an iterable, not NoneType
