# copy and deepcopy: atoms kept, memo, cycles, reducers, slots, state, own hooks, and what cannot be copied.
import copy
import re
from collections import OrderedDict, deque, defaultdict, Counter, namedtuple
from enum import Enum
from fractions import Fraction
from functools import partial
from array import array


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, str(e).split(" at 0x")[0])


class E(Enum):
    A = [1]


NT = namedtuple("NT", "x y")
for x in (None, ..., NotImplemented, 1, 1.5, 1j, True, "text", b"bytes", (), (1, "a"), frozenset([1]), range(3), int, len, told, E.A, re.compile("a"), slice(1, 2), Fraction(1, 2), property(), type):
    if isinstance(x, (slice, property, Fraction)):
        print(type(x).__name__, copy.copy(x) is x)
    else:
        print(type(x).__name__, copy.copy(x) is x, copy.deepcopy(x) is x)
inner = [1]
for x in ([inner, inner], {"k": inner}, {1, 2}, deque([inner], 3), defaultdict(list, a=inner), OrderedDict(a=inner), Counter("ab"), NT(inner, 2), bytearray(b"ab"), array("i", [1, 2]), (inner, inner), ([],), partial(max, inner)):
    c, d = copy.copy(x), copy.deepcopy(x)
    if isinstance(x, partial):
        print("partial", c.args == d.args, c.args[0] is inner, d.args[0] is inner)
        continue
    print(type(x).__name__, c == x, d == x, c is x, d is x, type(c) is type(d) is type(x), d)
x = [inner, inner]
d = copy.deepcopy(x)
print(d[0] is d[1], d[0] is inner, copy.copy(x)[0] is inner, copy.copy(deque([1], 3)).maxlen, copy.deepcopy(defaultdict(int)).default_factory)
r = [1]
r.append(r)
c = copy.deepcopy(r)
print(c, c[1] is c, copy.copy(r)[1] is r)
t = ([],)
t[0].append(t)
c = copy.deepcopy(t)
print(c[0][0] is c, c is t)
m = {}
m["self"] = m
c = copy.deepcopy(m)
print(c["self"] is c)


class Plain:
    def __init__(self, *items):
        self.items = list(items)
        self.me = self

    def __eq__(self, other):
        return self.items == other.items


p = Plain(1, [2])
c, d = copy.copy(p), copy.deepcopy(p)
print(c == p, c.items is p.items, d.items is p.items, d.me is d, c.me is p, vars(c).keys())


class Slots:
    __slots__ = ("a", "b")


s = Slots()
s.a = [1]
c, d = copy.copy(s), copy.deepcopy(s)
print(c.a is s.a, d.a, d.a is s.a, hasattr(c, "b"))


class Hooks:
    def __init__(self, n):
        self.n = n

    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        print("memo", type(memo).__name__, end=" ")
        return copy.deepcopy([self.n], memo)


print(copy.copy(Hooks(1)), copy.deepcopy([Hooks(2), Hooks((3,))]))


class State:
    def __init__(self):
        self.kept, self.lost = 1, 2

    def __getstate__(self):
        return {"kept": self.kept}

    def __setstate__(self, state):
        print("setstate", state, end=" ")
        self.__dict__.update(state, restored=True)


print(vars(copy.copy(State())), vars(copy.deepcopy(State())))


class Reduced:
    def __init__(self, a, b=0):
        self.a, self.b = a, b

    def __reduce__(self):
        return Reduced, (self.a,), {"b": "state"}


print(vars(copy.copy(Reduced([1], 5))), vars(copy.deepcopy(Reduced([1], 5))))


class NewArgs(tuple):
    def __new__(cls, *items):
        print("new", items, end=" ")
        return super().__new__(cls, items)

    def __getnewargs__(self):
        return tuple(self)


n = NewArgs(1, [2])
n.note = "n"
c = copy.copy(n)
print(c, c.note, copy.deepcopy(n)[1] is n[1])


class L(list):
    pass


l = L([inner])
l.tag = [7]
c, d = copy.copy(l), copy.deepcopy(l)
print(c, type(c).__name__, c.tag is l.tag, d.tag, d.tag is l.tag, d[0] is inner)


class Bad:
    def __reduce_ex__(self, protocol):
        return 5


class Str:
    def __reduce_ex__(self, protocol):
        return "global name"


told("bad", copy.copy, Bad())
b = Str()
print(copy.copy(b) is b, copy.deepcopy(b) is b)
for f in ((i for i in "ab"), copy):
    told(type(f).__name__, copy.deepcopy, f)
told("memo", lambda: copy.deepcopy(inner, {id(inner): "from memo"}))
told("none", copy.copy)
told("error", lambda: (copy.Error is copy.error, issubclass(copy.Error, Exception)))
e = ValueError("a", [1])
e.extra = [2]
c = copy.deepcopy(e)
print(repr(c), c.extra, c.args[1] is e.args[1], copy.copy(e).args)

#> NoneType True True
#> ellipsis True True
#> NotImplementedType True True
#> int True True
#> float True True
#> complex True True
#> bool True True
#> str True True
#> bytes True True
#> tuple True True
#> tuple True True
#> frozenset True False
#> range True True
#> type True True
#> builtin_function_or_method True True
#> function True True
#> E True True
#> Pattern True True
#> slice True
#> Fraction True
#> property True
#> type True True
#> list True True False False True [[1], [1]]
#> dict True True False False True {'k': [1]}
#> set True True False False True {1, 2}
#> deque True True False False True deque([[1]], maxlen=3)
#> defaultdict True True False False True defaultdict(<class 'list'>, {'a': [1]})
#> OrderedDict True True False False True OrderedDict({'a': [1]})
#> Counter True True False False True Counter({'a': 1, 'b': 1})
#> NT True True False False True NT(x=[1], y=2)
#> bytearray True True False False True bytearray(b'ab')
#> array True True False False True array('i', [1, 2])
#> tuple True True True False True ([1], [1])
#> tuple True True True False True ([],)
#> partial True True False
#> True False True 3 <class 'int'>
#> [1, [...]] True True
#> True False
#> True
#> True True False True True dict_keys(['items', 'me'])
#> True [1] False False
#> memo dict memo dict copied [[2], [(3,)]]
#> setstate {'kept': 1} setstate {'kept': 1} {'kept': 1, 'restored': True} {'kept': 1, 'restored': True}
#> {'a': [1], 'b': 'state'} {'a': [1], 'b': 'state'}
#> new (1, [2]) new (1, [2]) new (1, [2]) (1, [2]) n False
#> [[1]] L True [7] False False
#> bad !! TypeError Value after * must be an iterable, not int
#> True True
#> generator !! TypeError cannot pickle 'generator' object
#> module !! TypeError cannot pickle 'module' object
#> memo -> 'from memo'
#> none !! TypeError copy() missing 1 required positional argument: 'x'
#> error -> (True, True)
#> ValueError('a', [1]) [2] False ('a', [1])
