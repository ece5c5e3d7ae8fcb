# copy and deepcopy: hooks of every kind, memo, cycles, shared parts, atomic objects, replace by reduce.
import copy
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Plain:
    def __init__(self, **kw):
        self.__dict__.update(kw)

    def __repr__(self):
        return f"Plain({sorted(self.__dict__)})"


class Hooks:
    def __init__(self, v):
        self.v = v

    def __copy__(self):
        return "copied", self.v

    def __deepcopy__(self, memo):
        return "deep", self.v, type(memo).__name__


class Slots:
    __slots__ = ("a", "b")


class Both(Slots):
    def __init__(self):
        self.a = [1]
        self.c = [2]


class State:
    def __init__(self):
        self.x = 1

    def __getstate__(self):
        return {"x": "from state", "extra": [1]}

    def __setstate__(self, state):
        self.got = state


class Reduce:
    def __init__(self, *args):
        self.args = args

    def __reduce__(self):
        return Reduce, ("remade", *self.args)


class ReduceEx:
    def __reduce_ex__(self, protocol):
        return list, ((1, 2),), None, iter([3, protocol])


class ReduceText:
    def __reduce__(self):
        return "by_name"


class BadReduce:
    def __reduce__(self):
        return 5


class NewArgs:
    def __new__(cls, a, b=0):
        self = super().__new__(cls)
        self.made = (a, b)
        return self

    def __getnewargs__(self):
        return self.made


class NewArgsEx(NewArgs):
    def __getnewargs_ex__(self):
        return (self.made[0],), {"b": "kw"}


class L(list):
    pass


class D(dict):
    pass


shared = [1, [2]]
for v in (5, "a", None, (1, 2), (1, [2]), [1, [2]], {"k": [1]}, {1, 2}, frozenset([1]), b"ab", bytearray(b"x"), 1.5, 2j, ..., int, len, Plain, tell, range(3), slice(1, 2), type(None), NotImplemented, L([[1]]), D(a=[1])):
    c, d = copy.copy(v), copy.deepcopy(v)
    print(type(v).__name__, c is v, d is v, c == v, d == v, type(c) is type(v) is type(d))
a = {"one": shared, "two": shared}
b = copy.deepcopy(a)
b["one"].append("new")
print(a, b, b["one"] is b["two"], copy.copy(a)["one"] is shared)
r = [1]
r.append(r)
c = copy.deepcopy(r)
print(c[1] is c, c is not r, copy.copy(r)[1] is r)
t = ([],)
t[0].append(t)
u = copy.deepcopy(t)
print(u[0][0] is u, u is not t)
p = Plain(x=[1], y=5)
p.me = p
q, s = copy.deepcopy(p), copy.copy(p)
print(q.me is q, q.x is not p.x, s.me is p, s.x is p.x, s)
print(copy.copy(Hooks(1)), copy.deepcopy(Hooks(2)), copy.deepcopy([Hooks(3)]))
o = Both()
e, f = copy.copy(o), copy.deepcopy(o)
print(e.a is o.a, f.a == o.a and f.a is not o.a, e.c is o.c, f.c is not o.c, hasattr(f, "b"))
print(vars(copy.copy(State())), vars(copy.deepcopy(State())), copy.copy(Reduce(1)).args, copy.deepcopy(Reduce([1])).args, copy.copy(ReduceEx()), isinstance(copy.copy(ReduceText()), ReduceText), copy.copy(NewArgs(1, 2)).made, copy.deepcopy(NewArgsEx(1, 2)).made)
for f in (lambda: copy.copy(BadReduce()), lambda: copy.deepcopy(BadReduce()), lambda: copy.copy(), lambda: copy.copy(1, 2), lambda: copy.deepcopy(), lambda: copy.copy((x for x in ())), lambda: copy.deepcopy((x for x in ())), lambda: copy.Error.__mro__[1].__name__, lambda: copy.error is copy.Error):
    tell(f)
memo = {}
x = [1]
y = copy.deepcopy(x, memo)
print(memo[id(x)] is y, copy.deepcopy(x, memo) is y, copy.deepcopy(x, {id(x): "from memo"}))
m = Plain(x=1).__init__
print(copy.copy(tell) is tell, copy.deepcopy({"f": len, "t": int}) == {"f": len, "t": int}, copy.deepcopy(property()) is not None)
class Err(ValueError):
    def __init__(self, a, b):
        super().__init__(a)
        self.b = b
    def __reduce__(self):
        return Err, (self.args[0], self.b)
z = copy.deepcopy(Err("x", [1]))
print(repr(z), z.b, repr(copy.copy(ValueError(1, 2))), repr(copy.deepcopy(KeyError([1]))))
class Parent:
    def __init__(self):
        self.children = []
    def add(self, c):
        c.parent = self
        self.children.append(c)
        return self
tree = Parent().add(Parent()).add(Parent())
twin = copy.deepcopy(tree)
print(all(c.parent is twin for c in twin.children), twin.children[0] is not tree.children[0], len(twin.children))

#> int True True True True True
#> str True True True True True
#> NoneType True True True True True
#> tuple True True True True True
#> tuple True False True True True
#> list False False True True True
#> dict False False True True True
#> set False False True True True
#> frozenset True False True True True
#> bytes True True True True True
#> bytearray False False True True True
#> float True True True True True
#> complex True True True True True
#> ellipsis True True True True True
#> type True True True True True
#> builtin_function_or_method True True True True True
#> type True True True True True
#> function True True True True True
#> range True True True True True
#> slice True False True True True
#> type True True True True True
#> NotImplementedType True True True True True
#> L False False True True True
#> D False False True True True
#> {'one': [1, [2]], 'two': [1, [2]]} {'one': [1, [2], 'new'], 'two': [1, [2], 'new']} True True
#> True True True
#> True True
#> True True True True Plain(['me', 'x', 'y'])
#> ('copied', 1) ('deep', 2, 'dict') [('deep', 3, 'dict')]
#> True True True True False
#> {'got': {'x': 'from state', 'extra': [1]}} {'got': {'x': 'from state', 'extra': [1]}} ('remade', 1) ('remade', [1]) [1, 2, 3, 4] True (1, 2) (1, 2)
#> TypeError Value after * must be an iterable, not int
#> TypeError Value after * must be an iterable, not int
#> TypeError copy() missing 1 required positional argument: 'x'
#> TypeError copy() takes 1 positional argument but 2 were given
#> TypeError deepcopy() missing 1 required positional argument: 'x'
#> TypeError cannot pickle 'generator' object
#> TypeError cannot pickle 'generator' object
#> 'Exception'
#> True
#> True True from memo
#> True True True
#> Err('x') [1] ValueError(1, 2) KeyError([1])
#> True True 2
