# Class patterns: positional by __match_args__, keywords, builtin types, nested, inheritance, errors, properties and order of access.
from dataclasses import dataclass


class P:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class P3(P):
    __match_args__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


def where(p):
    match p:
        case P3(0, 0, 0):
            return "origin 3"
        case P3(x, y, z=0):
            return f"flat {x} {y}"
        case P(0, 0):
            return "origin"
        case P(x=0, y=v) | P(v, 0):
            return f"axis {v}"
        case P(x, y) if x == y:
            return f"diagonal {x}"
        case P():
            return f"some {type(p).__name__}"
        case _:
            return "not a point"


for p in (P(0, 0), P(0, 5), P(7, 0), P(3, 3), P(1, 2), P3(0, 0, 0), P3(1, 2, 0), P3(0, 0, 1), P3(1, 2, 3), (0, 0), None):
    print(where(p))


def builtin(v):
    match v:
        case bool(b):
            return "bool", b
        case int(n) if n > 100:
            return "big", n
        case int():
            return "int"
        case float(x):
            return "float", x
        case str(s):
            return "str", s
        case list([first, *_]):
            return "list", first
        case tuple((a, b)):
            return "pair", a, b
        case dict({"k": k}):
            return "dict", k
        case set(s) | frozenset(s):
            return "set", sorted(s)
        case bytes(b) | bytearray(b):
            return "bytes", bytes(b)
        case type():
            return "type", v.__name__
        case object(__name__=n):
            return "named", n
        case object():
            return "object"


for v in (True, 5, 500, 2.5, "s", [1, 2], [], (1, 2), (1,), {"k": 1}, {}, {3, 1}, frozenset("a"), b"b", int, len, None):
    print(builtin(v))


class Order:
    __match_args__ = ("a", "b")

    def __getattr__(self, name):
        if name in ("a", "b", "c", "d"):
            print("get", name, end=" ")
            return name
        raise AttributeError(name)


match Order():
    case Order("a", "x", c="c"):
        print("no")
    case Order("a", d="d", c="z"):
        print("no")
    case Order(b, "b", c=c, d="d"):
        print(b, c)
match Order():
    case Order(missing=1):
        print("no")
    case _:
        print("no attribute, no match")


class Bad1:
    __match_args__ = ["x"]


class Bad2:
    __match_args__ = (5,)


class NoArgs:
    pass


def errors(v):
    match v:
        case Bad1(1):
            pass
        case Bad2(1):
            pass
        case NoArgs(1):
            pass
        case P(1, 2, 3):
            pass
        case P(1, x=1):
            pass


for v in (Bad1(), Bad2(), NoArgs(), P(1, 2)):
    try:
        print(errors(v))
    except TypeError as e:
        print(e)
not_class = 5
for v in (1,):
    try:
        match v:
            case not_class():
                pass
    except TypeError as e:
        print(e)
for v, T in ((5, int), (True, int), ("s", str), ([1], dict)):
    match v:
        case T():
            print("dynamic", v)


@dataclass
class Op:
    left: object
    sign: str
    right: object = None


def simplify(e):
    match e:
        case Op(l, "+", 0) | Op(0, "+", l) | Op(l, "*", 1) | Op(1, "*", l):
            return simplify(l)
        case Op(_, "*", 0) | Op(0, "*", _):
            return 0
        case Op(int(a), s, int(b)):
            return {"+": a + b, "*": a * b}[s]
        case Op(Op() as l, s, r):
            new = simplify(l)
            return simplify(Op(new, s, r)) if new != l else e
        case Op(l, "neg"):
            return ("minus", simplify(l))
    return e


print(simplify(Op(Op("x", "*", 1), "+", 0)), simplify(Op(Op(2, "+", 3), "*", 4)), simplify(Op("y", "*", Op(0, "+", 0))),
      simplify(Op(Op(1, "+", 1), "neg")), simplify(Op("a", "+", "b")))

#> origin
#> axis 5
#> axis 7
#> diagonal 3
#> some P
#> origin 3
#> flat 1 2
#> origin
#> some P3
#> not a point
#> not a point
#> ('bool', True)
#> int
#> ('big', 500)
#> ('float', 2.5)
#> ('str', 's')
#> ('list', 1)
#> object
#> ('pair', 1, 2)
#> object
#> ('dict', 1)
#> object
#> ('set', [1, 3])
#> ('set', ['a'])
#> ('bytes', b'b')
#> ('type', 'int')
#> ('named', 'len')
#> object
#> get a get b get c get a get d get c get a get b get c get d a c
#> no attribute, no match
#> Bad1.__match_args__ must be a tuple (got list)
#> __match_args__ elements must be strings (got int)
#> NoArgs() accepts 0 positional sub-patterns (1 given)
#> P() accepts 2 positional sub-patterns (3 given)
#> called match pattern must be a class
#> dynamic 5
#> dynamic True
#> dynamic s
#> x 20 Op(left='y', sign='*', right=Op(left=0, sign='+', right=0)) ('minus', 2) Op(left='a', sign='+', right='b')
