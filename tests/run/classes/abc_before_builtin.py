import copy, weakref, gc
from abc import ABC, abstractmethod, ABCMeta
from collections import OrderedDict, defaultdict, Counter, deque, namedtuple, UserDict, UserList
from typing import Generic, TypeVar, NamedTuple

class Named(ABC):
    label = "?"
    @abstractmethod
    def name(self): ...
    def hello(self):
        return f"{self.name()}: {self!r}"

class D(Named, dict):
    def name(self): return "D"
class L(Named, list):
    def name(self): return "L"
class I(Named, int):
    def name(self): return "I"
    def __new__(cls, v, extra=None):
        self = super().__new__(cls, v)
        self.extra = extra
        return self
class S(Named, str):
    def name(self): return "S"
class T(Named, tuple):
    def name(self): return "T"
class E(Named, Exception):
    def name(self): return "E"
class OE(Named, OSError):
    def name(self): return "OE"
class F(Named, float):
    def name(self): return "F"
class St(Named, set):
    def name(self): return "St"
class By(Named, bytes):
    def name(self): return "By"
class OD(Named, OrderedDict):
    def name(self): return "OD"
class DD(Named, defaultdict):
    def name(self): return "DD"
class C(Named, Counter):
    def name(self): return "C"
class Q(Named, deque):
    def name(self): return "Q"
class N(Named, namedtuple("N", "a b")):
    def name(self): return "N"
class UD(Named, UserDict):
    def name(self): return "UD"

for o in (D(a=1), D({1: 2}), L([1, 2]), I("12"), I(5, extra=3), S("abc"), T([1, 2]), E("x", 1), OE(2, "no"),
          F("1.5"), St([1]), By(b"ab"), OD(a=1), DD(list, a=1), C("aab"), Q([1], 2), N(1, b=2), UD(x=1)):
    print(o.hello(), isinstance(o, Named), type(o).__mro__[-2].__name__, type(o).__base__.__name__)
    o.attr = [o]
    print(o.attr[0] is o, o.__dict__.keys())
    w = weakref.ref(o) if not isinstance(o, (int, tuple, bytes)) else None
    print(w() is o if w else None)
    if not isinstance(o, Exception):
        p = copy.copy(o)
        print(p == o, type(p) is type(o))
del o, w, p
gc.collect()

class Half(Named, dict):
    pass
try:
    Half(a=1)
except TypeError as e:
    print(e)
class HalfI(Named, int): pass
try:
    HalfI(1)
except TypeError as e:
    print(e)
try:
    class X(Named, dict, list): pass
except TypeError as e:
    print(e)
class Plain(ABC, dict): pass
class Plain2(dict, ABC): pass
class Plain3(Plain, ABC): pass
for c in Plain, Plain2, Plain3:
    d = c(a=1, b=2)
    d["c"] = 3
    print(d, len(d), "a" in d, list(d), d == {"a": 1, "b": 2, "c": 3}, type(c), c.__bases__)
    d |= {"z": 1}
    print(d, sorted(d.items()), {**d})
class Slotted(ABC, list):
    __slots__ = ("x",)
s = Slotted([3, 1, 2]); s.x = 1; s.sort(); print(s, s.x)
class Slotted2(ABC, list):
    __slots__ = ()
s = Slotted2("ab"); print(s, hasattr(s, "__dict__"))
try:
    raise E("boom")
except E as e:
    print("caught", e.hello())
except Exception as e:
    print("other")
U = TypeVar("U")
class G(ABC, Generic[U], dict): pass
print(G(a=1), G[int](b=2), G.__mro__)
class G2(Generic[U], Named, list):
    def name(self): return "G2"
print(G2[int]([1]).hello())
class Meta(ABCMeta):
    def __call__(cls, *a, **k):
        print("call", cls.__name__, a, k)
        return super().__call__(*a, **k)
class Reg(dict, metaclass=Meta): pass
class Reg2(ABC, Reg): pass
print(Reg2(q=1), Reg(r=2))
class WithInit(Named, dict):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.size = len(self)
    def name(self): return "WI"
print(WithInit(a=1, b=2).size)
class T2(ABC, type): pass
class UsesT2(metaclass=T2): pass
print(type(UsesT2), isinstance(UsesT2, ABC), T2.__mro__)
class Iter(ABC, property): pass
class HasP:
    @Iter
    def p(self): return 42
print(HasP().p)
for i in range(300):
    x = D(a=i); x.me = x
del x
class Fin(ABC, list):
    def __del__(self): print("gone", len(self))
f = Fin([1, 2]); del f
class FinE(ABC, Exception):
    def __del__(self): print("gone e", self.args)
f = FinE([1, 2]); del f

#> D: {'a': 1} True dict dict
#> True dict_keys(['attr'])
#> True
#> True True
#> D: {1: 2} True dict dict
#> True dict_keys(['attr'])
#> True
#> True True
#> L: [1, 2] True list list
#> True dict_keys(['attr'])
#> True
#> True True
#> I: 12 True int int
#> True dict_keys(['extra', 'attr'])
#> None
#> True True
#> I: 5 True int int
#> True dict_keys(['extra', 'attr'])
#> None
#> True True
#> S: 'abc' True str str
#> True dict_keys(['attr'])
#> True
#> True True
#> T: (1, 2) True tuple tuple
#> True dict_keys(['attr'])
#> None
#> True True
#> E: E('x', 1) True BaseException Exception
#> True dict_keys(['attr'])
#> True
#> OE: OE(2, 'no') True BaseException OSError
#> True dict_keys(['attr'])
#> True
#> F: 1.5 True float float
#> True dict_keys(['attr'])
#> True
#> True True
#> St: St({1}) True set set
#> True dict_keys(['attr'])
#> True
#> True True
#> By: b'ab' True bytes bytes
#> True dict_keys(['attr'])
#> None
#> True True
#> OD: OD({'a': 1}) True dict OrderedDict
#> True dict_keys(['attr'])
#> True
#> True True
#> DD: DD(<class 'list'>, {'a': 1}) True dict defaultdict
#> True dict_keys(['attr'])
#> True
#> True True
#> C: C({'a': 2, 'b': 1}) True dict Counter
#> True dict_keys(['attr'])
#> True
#> True True
#> Q: Q([1], maxlen=2) True deque deque
#> True dict_keys(['attr'])
#> True
#> True True
#> N: N(a=1, b=2) True tuple N
#> True dict_keys(['attr'])
#> None
#> True True
#> UD: {'x': 1} True Container Named
#> True dict_keys(['data', 'attr'])
#> True
#> True True
#> multiple bases have instance lay-out conflict
#> {'a': 1, 'b': 2, 'c': 3} 3 True ['a', 'b', 'c'] True <class 'abc.ABCMeta'> (<class 'abc.ABC'>, <class 'dict'>)
#> {'a': 1, 'b': 2, 'c': 3, 'z': 1} [('a', 1), ('b', 2), ('c', 3), ('z', 1)] {'a': 1, 'b': 2, 'c': 3, 'z': 1}
#> {'a': 1, 'b': 2, 'c': 3} 3 True ['a', 'b', 'c'] True <class 'abc.ABCMeta'> (<class 'dict'>, <class 'abc.ABC'>)
#> {'a': 1, 'b': 2, 'c': 3, 'z': 1} [('a', 1), ('b', 2), ('c', 3), ('z', 1)] {'a': 1, 'b': 2, 'c': 3, 'z': 1}
#> {'a': 1, 'b': 2, 'c': 3} 3 True ['a', 'b', 'c'] True <class 'abc.ABCMeta'> (<class '__main__.Plain'>, <class 'abc.ABC'>)
#> {'a': 1, 'b': 2, 'c': 3, 'z': 1} [('a', 1), ('b', 2), ('c', 3), ('z', 1)] {'a': 1, 'b': 2, 'c': 3, 'z': 1}
#> [1, 2, 3] 1
#> ['a', 'b'] False
#> caught E: E('boom')
#> {'a': 1} {'b': 2} (<class '__main__.G'>, <class 'abc.ABC'>, <class 'typing.Generic'>, <class 'dict'>, <class 'object'>)
#> G2: [1]
#> call Reg2 () {'q': 1}
#> call Reg () {'r': 2}
#> {'q': 1} {'r': 2}
#> 2
#> <class '__main__.T2'> True (<class '__main__.T2'>, <class 'abc.ABC'>, <class 'type'>, <class 'object'>)
#> 42
#> gone 2
#> gone e ([1, 2],)
