# What copy asks of objects: __copy__, __deepcopy__, __reduce__, __reduce_ex__, __getstate__, __setstate__, __getnewargs__; slots; cycles.
import copy


class Plain:
    def __init__(self, **kw):
        self.__dict__.update(kw)

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in vars(self).items() if v is not self)})"


p = Plain(a=[1, 2], b=Plain(c={"k": [3]}))
s, d = copy.copy(p), copy.deepcopy(p)
p.a.append(9)
p.b.c["k"].append(8)
print(s, d, s.b is p.b, d.b is p.b)
p.me = p
p.list = [p, p.a, p.a]
d = copy.deepcopy(p)
print(d.me is d, d.list[0] is d, d.list[1] is d.list[2] is d.a, d.a is not p.a)


class Hooked:
    def __init__(self, v):
        self.v = v

    def __copy__(self):
        return Hooked(("copied", self.v))

    def __deepcopy__(self, memo):
        return Hooked(("deep", copy.deepcopy(self.v, memo)))


print(copy.copy(Hooked(1)).v, copy.deepcopy([Hooked([2])])[0].v)


class State:
    def __init__(self):
        self.keep, self.drop = [1], "secret"

    def __getstate__(self):
        print("getstate", end=" ")
        return {"keep": self.keep}

    def __setstate__(self, state):
        print("setstate", end=" ")
        self.__dict__.update(state, drop="restored")


c, d = copy.copy(State()), copy.deepcopy(State())
print(vars(c), vars(d))


class Slots:
    __slots__ = ("x", "y", "z")

    def __init__(self, x, y):
        self.x, self.y = x, y


o = Slots([1], 2)
c, d = copy.copy(o), copy.deepcopy(o)
print(c.x is o.x, d.x is o.x, d.x, c.y, hasattr(d, "z"), o.__getstate__())


class Both(Slots):
    def __init__(self):
        super().__init__(1, 2)
        self.extra = "e"


print(Both().__getstate__(), vars(copy.copy(Both())), copy.copy(Both()).y)


class Point(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    def __getnewargs__(self):
        print("newargs", end=" ")
        return tuple(self)


print(copy.copy(Point(1, 2)), copy.deepcopy(Point([1], 2)), type(copy.copy(Point(1, 2))).__name__)


class Reduced:
    def __init__(self, *args):
        self.args = args

    def __reduce__(self):
        return (Reduced, ("rebuilt", *self.args), {"more": True})


r = copy.copy(Reduced(1))
print(r.args, r.more)


class Listy(list):
    pass


l = Listy([1, [2]])
l.tag = ["t"]
c, d = copy.copy(l), copy.deepcopy(l)
print(c, c.tag is l.tag, d, d.tag is l.tag, type(d).__name__, d[1] is l[1])


class Dicty(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k, ("via", v))


dd = Dicty()
dd["a"] = 1
print(copy.copy(dd), copy.deepcopy(dd))
print(Plain().__reduce_ex__(2)[0].__name__, Plain().__reduce_ex__(2)[1:], Plain(a=1).__reduce_ex__(4)[2])


class Refuses:
    def __reduce_ex__(self, protocol):
        raise TypeError(f"cannot copy at {protocol}")


for f in (copy.copy, copy.deepcopy):
    try:
        f(Refuses())
    except TypeError as e:
        print(e)
same = [(1, 2), "s", 5, None, int, len, frozenset([1]), 1.5, b"x", range(3), ..., Plain.__init__]
print(all(copy.copy(x) is x for x in same), all(copy.deepcopy(x) is x for x in same))
try:
    copy.copy(copy)
except TypeError as e:
    print(e)

#> Plain(a=[1, 2, 9], b=Plain(c={'k': [3, 8]})) Plain(a=[1, 2], b=Plain(c={'k': [3]})) True False
#> True True True True
#> ('copied', 1) ('deep', [2])
#> getstate setstate getstate setstate {'keep': [1], 'drop': 'restored'} {'keep': [1], 'drop': 'restored'}
#> True False [1] 2 False (None, {'x': [1], 'y': 2})
#> ({'extra': 'e'}, {'x': 1, 'y': 2}) {'extra': 'e'} 2
#> newargs newargs newargs (1, 2) ([1], 2) Point
#> ('rebuilt', 1) True
#> [1, [2]] True [1, [2]] False Listy False
#> {'a': ('via', ('via', 1))} {'a': ('via', ('via', 1))}
#> __newobj__ ((<class '__main__.Plain'>,), None, None, None) {'a': 1}
#> cannot copy at 4
#> cannot copy at 4
#> True False
#> cannot pickle 'module' object
