# dataclasses: asdict, astuple, replace, fields, make_dataclass, is_dataclass: nested, subclasses, refusals.
from collections import OrderedDict, defaultdict, namedtuple
from dataclasses import dataclass, field, fields, asdict, astuple, replace, make_dataclass, is_dataclass, InitVar, KW_ONLY, MISSING, FrozenInstanceError, Field
from typing import ClassVar, Any
import copy


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


@dataclass
class Leaf:
    x: int
    y: list = field(default_factory=list)


NT = namedtuple("NT", "a b")


@dataclass
class Tree:
    leaf: Leaf
    many: list
    pairs: dict
    t: tuple
    nt: NT
    dd: defaultdict
    other: Any = None
    count: ClassVar[int] = 5


leaf = Leaf(1, [2])
tree = Tree(leaf, [leaf, [leaf]], {"k": leaf, leaf.x: [leaf]}, (leaf, 1), NT(leaf, "b"), defaultdict(list, z=[leaf]), {"s"})
d = asdict(tree)
print(d)
print(astuple(tree))
d["leaf"]["y"].append(99)
print(leaf, type(d["nt"]).__name__, type(d["dd"]).__name__, d["other"] is tree.other)
print(asdict(leaf, dict_factory=lambda items: sorted(items, reverse=True)), astuple(leaf, tuple_factory=list), asdict(tree, dict_factory=OrderedDict)["leaf"])
for f in (lambda: asdict(Leaf), lambda: asdict(5), lambda: astuple("x"), lambda: astuple(Leaf), lambda: asdict([leaf]), lambda: fields(5), lambda: fields(int), lambda: replace(5), lambda: replace(Leaf, x=1), lambda: is_dataclass(5), lambda: is_dataclass(Leaf), lambda: is_dataclass(leaf), lambda: is_dataclass(list[int])):
    told("f", f)


@dataclass
class R:
    a: int
    b: int = 2
    c: int = field(default=3, init=False)
    d: InitVar[int] = 4
    e: list = field(default_factory=list, repr=False, compare=False)

    def __post_init__(self, d):
        print("post", d, end=" ")
        self.c = self.a + self.b + (d or 0)


r = R(1)
print(r, r.c, r.d)
told("replace", replace, r, a=5, d=0)
told("replace no initvar", replace, r, a=5)
told("replace init=False", replace, r, c=1, d=1)
told("replace unknown", replace, r, zz=1, d=1)
told("replace positional", lambda: replace(r, 1))
r2 = replace(r, d=1)
print(r2 == r, r2.e is r.e, r2 is r, r2.c)


@dataclass(frozen=True)
class P:
    x: int
    y: int = 0


p = P(1)
told("frozen", lambda: setattr(p, "x", 2))
told("frozen del", lambda: delattr(p, "x"))
told("frozen new", lambda: setattr(p, "z", 2))
print(replace(p, y=9), hash(p) == hash(P(1)), copy.copy(p), {p: 1}[P(1, 0)], issubclass(FrozenInstanceError, AttributeError), copy.deepcopy(tree) == tree, copy.copy(tree).many is tree.many)
for f in fields(R):
    print(f.name, f.type, f.default is MISSING, f.default_factory is MISSING, f.init, f.repr, f.compare, f.hash, f.kw_only, dict(f.metadata), f._field_type)
print([f.name for f in fields(tree)], R.__match_args__, isinstance(fields(R)[0], Field))
M = make_dataclass("M", ["a", ("b", int), ("c", int, 5), ("d", list, field(default_factory=list))], namespace={"total": lambda self: self.b + self.c})
m = M(1, 2)
print(m, m.total(), M.__name__, M.__annotations__["b"], M.__annotations__["a"], M(1, 2) == m, is_dataclass(M))
for args, kw in ((("X", ["a", "a"]), {}), (("X", ["1a"]), {}), (("X", ["class"]), {}), (("X", [5]), {}), (("X", [("a",)]), {}), (("X", [("a", int, 1), "b"]), {}), (("X", []), {}), (("X", ["a"]), {"nope": 1}), (("X", [("a", list, [])]), {}), ((5, ["a"]), {})):
    told(f"make {args}", lambda: make_dataclass(*args, **kw).__name__)


@dataclass
class Own:
    items: list

    def __deepcopy__(self, memo):
        return "deep"


print(asdict(Own([1])), asdict(make_dataclass("H", ["o"])(Own([2]))))


@dataclass
class Rec:
    name: str
    link: "Rec" = None


q = Rec("a")
q.link = q
print(repr(q))
told("asdict rec", lambda: len(asdict(q)))
told("eq rec", lambda: q == q)
told("eq rec other", lambda: q == Rec("a", q))

#> {'leaf': {'x': 1, 'y': [2]}, 'many': [{'x': 1, 'y': [2]}, [{'x': 1, 'y': [2]}]], 'pairs': {'k': {'x': 1, 'y': [2]}, 1: [{'x': 1, 'y': [2]}]}, 't': ({'x': 1, 'y': [2]}, 1), 'nt': NT(a={'x': 1, 'y': [2]}, b='b'), 'dd': defaultdict(<class 'list'>, {'z': [{'x': 1, 'y': [2]}]}), 'other': {'s'}}
#> ((1, [2]), [(1, [2]), [(1, [2])]], {'k': (1, [2]), 1: [(1, [2])]}, ((1, [2]), 1), NT(a=(1, [2]), b='b'), defaultdict(<class 'list'>, {'z': [(1, [2])]}), {'s'})
#> Leaf(x=1, y=[2]) NT defaultdict False
#> [('y', [2]), ('x', 1)] [1, [2]] OrderedDict({'x': 1, 'y': [2]})
#> f !! TypeError asdict() should be called on dataclass instances
#> f !! TypeError asdict() should be called on dataclass instances
#> f !! TypeError astuple() should be called on dataclass instances
#> f !! TypeError astuple() should be called on dataclass instances
#> f !! TypeError asdict() should be called on dataclass instances
#> f !! TypeError must be called with a dataclass type or instance
#> f !! TypeError must be called with a dataclass type or instance
#> f !! TypeError replace() should be called on dataclass instances
#> f !! TypeError replace() should be called on dataclass instances
#> f -> False
#> f -> True
#> f -> True
#> f -> False
#> post 4 R(a=1, b=2, c=7) 7 4
#> post 0 replace -> R(a=5, b=2, c=7)
#> post 4 replace no initvar -> R(a=5, b=2, c=11)
#> replace init=False !! ValueError field c is declared with init=False, it cannot be specified with replace()
#> replace unknown !! TypeError R.__init__() got an unexpected keyword argument 'zz'
#> replace positional !! TypeError replace() takes 1 positional argument but 2 were given
#> post 1 False True False 4
#> frozen !! FrozenInstanceError cannot assign to field 'x'
#> frozen del !! FrozenInstanceError cannot delete field 'x'
#> frozen new !! FrozenInstanceError cannot assign to field 'z'
#> P(x=1, y=9) True P(x=1, y=0) 1 True True True
#> a <class 'int'> True True True True True None False {} _FIELD
#> b <class 'int'> False True True True True None False {} _FIELD
#> c <class 'int'> False True False True True None False {} _FIELD
#> e <class 'list'> True False True False False None False {} _FIELD
#> ['leaf', 'many', 'pairs', 't', 'nt', 'dd', 'other'] ('a', 'b', 'd', 'e') True
#> M(a=1, b=2, c=5, d=[]) 7 M <class 'int'> typing.Any True True
#> make ('X', ['a', 'a']) !! TypeError Field name duplicated: 'a'
#> make ('X', ['1a']) !! TypeError Field names must be valid identifiers: '1a'
#> make ('X', ['class']) !! TypeError Field names must not be keywords: 'class'
#> make ('X', [5]) !! TypeError object of type 'int' has no len()
#> make ('X', [('a',)]) !! TypeError Invalid field: ('a',)
#> make ('X', [('a', <class 'int'>, 1), 'b']) !! TypeError non-default argument 'b' follows default argument
#> make ('X', []) -> 'X'
#> make ('X', ['a']) !! TypeError make_dataclass() got an unexpected keyword argument 'nope'
#> make ('X', [('a', <class 'list'>, [])]) !! ValueError mutable default <class 'list'> for field a is not allowed: use default_factory
#> make (5, ['a']) !! TypeError type.__new__() argument 1 must be str, not int
#> {'items': [1]} {'o': {'items': [2]}}
#> Rec(name='a', link=...)
#> asdict rec !! RecursionError maximum recursion depth exceeded
#> eq rec -> True
#> eq rec other -> True
