#@ exit: 1
# Patterns of every kind against subjects of every kind, in the order in which they are tried.
import collections, dataclasses, enum, re
from collections.abc import Mapping, Sequence
log = []
class Col(enum.Enum): R = 1; G = 2
class Pt:
    __match_args__ = ("x", "y")
    def __init__(s, x, y): s.x, s.y = x, y
class P3(Pt): __match_args__ = ("z",) ; z = 9
class NoMA:
    a = 1
class Prop:
    __match_args__ = ("p",)
    @property
    def p(s): log.append("p"); return 1
    @property
    def bad(s): raise AttributeError("hidden")
    @property
    def bad2(s): raise ValueError("visible")
class Mp(Mapping):
    def __init__(s, d): s.d = d
    def __getitem__(s, k): log.append(("gi", k)); return s.d[k]
    def __len__(s): log.append("len"); return len(s.d)
    def __iter__(s): log.append("iter"); return iter(s.d)
    def get(s, k, d=None): log.append(("get", k)); return s.d.get(k, d)
    def keys(s): log.append("keys"); return s.d.keys()
class Sq(Sequence):
    def __init__(s, *d): s.d = d
    def __getitem__(s, k): log.append(("gi", k)); return s.d[k]
    def __len__(s): log.append("len"); return len(s.d)
class DD(collections.defaultdict): pass
@dataclasses.dataclass
class DC: a: int; b: list = dataclasses.field(default_factory=list)
NT = collections.namedtuple("NT", "q w")
def m(v):
    match v:
        case 0 | 0.0 if v is not False and type(v) is int: return "zero int"
        case None | True | False as sing: return f"single {sing}"
        case -1 | -1.5 | 2 + 3j | -2 - 1j: return "neg/complex"
        case "abc" | b"abc" | "d" "ef": return "lit"
        case Col.R: return "R"
        case Col.G as g: return f"G {g!r}"
        case int(n) | float(n) if n > 100: return f"big {n}"
        case bool() | int(): return "int"
        case float(x=1): return "no"
        case str(s) if (k := len(s)) > 2: return f"str {s} {k}"
        case str() | bytes() | bytearray(): return f"strish {v}"
        case []: return "empty seq"
        case [x]: return f"one {x}"
        case [[a, b], *_, {"k": kk}]: return f"nest {a} {b} {kk}"
        case (1, x, *rest, 9): return f"1..9 {x} {rest}"
        case [*init, (1 | 2) as last]: return f"last {init} {last}"
        case {"type": "p", "x": x, **rest} if rest: return f"map {x} {sorted(rest)}"
        case {"type": str() as t, **none}: return f"type {t} {none}"
        case {1: _, "two": [_, z]}: return f"12 {z}"
        case {Col.R: r}: return f"colkey {r}"
        case {}: return f"map {len(v)}"
        case P3(1) | P3(2): return "p3 z"
        case P3(z=z, x=0): return f"p3 {z}"
        case Pt(0, y=yy): return f"pt0 {yy}"
        case Pt(x=Pt(a, b) | (a, b), y=_): return f"ptpt {a} {b}"
        case Pt(x, y) if x == y: return "diag"
        case DC(a, [*_, b]): return f"dc {a} {b}"
        case NT(q=1): return "nt"
        case type(): return f"type {v.__name__}"
        case object(real=_, nope=_): return "never"
        case Prop(1): return "prop"
        case NoMA(a=1) as no: return f"noma {no is v}"
        case collections.abc.Callable(): return "callable"
        case other: return f"other {type(other).__name__}"
for v in (0, 0.0, False, True, None, -1, -1.5, 2 + 3j, -2 - 1j, "abc", b"abc", "def", "ab", Col.R, Col.G, 101, 200.5, 5, 1.0, "hello", "", b"x", bytearray(b"abc"), [], (), [5], (5,), [[1, 2], {"k": 3}], ((1, 2), 5, 6, {"k": 7, "z": 1}), [1, 2, 9], (1, 2, 3, 4, 9), [7, 8, 2], range(3), range(0), "x", {"type": "p", "x": 1}, {"type": "p", "x": 1, "y": 2}, {"type": 5}, {1: 0, "two": (1, 2), 3: 4}, {Col.R: 1}, {}, {9: 9}, P3(0, 1), Pt(0, 5), Pt(Pt(1, 2), 3), Pt((1, 2), 0), Pt(3, 3), Pt(1, 2), DC(1, [1, 2]), DC(1), NT(1, 2), NT(2, 3), int, Prop(), NoMA(), len, object(), collections.deque([1, 2]), memoryview(b"a"), {1, 2}, iter([]), (i for i in []), Mp({"type": "p", "x": 1, "q": 0}), Sq(1, 5, 9), collections.OrderedDict(type="t"), DD(int), ..., NotImplemented):
    print(type(v).__name__, m(v), *log, sep=" | "); log.clear()
for fn in ("NoMA(1)", "Pt(1,2,3)", "Pt(1,x=2)", "bad ma", "ma not str", "int(1,2)", "dup ma", "not class", "value2"):
    try:
        match (Pt(1, 2) if "Pt" in fn else NoMA() if "NoMA" in fn else 5 if "int" in fn else Prop()):
            case NoMA(1) if 0: pass
            case Pt(1, 2, 3): pass
            case int(1, 2) if fn == "int(1,2)": pass
            case Prop(bad=_): print("no")
            case Prop(bad2=_): print("no")
            case _: print("else", fn)
    except Exception as e: print(fn, type(e).__name__, e)
class MA1: __match_args__ = ["x"]; x = 1
class MA2: __match_args__ = (1,)
class MA3: __match_args__ = ("x", "x"); x = 1
class MA4: __match_args__ = "x"; x = 1
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def t1():
    match MA1():
        case MA1(1): return "m"
def t2():
    match MA2():
        case MA2(1): return "m"
def t3():
    match MA3():
        case MA3(1, 1): return "m"
def t4():
    match MA4():
        case MA4(1): return "m"
def t5():
    match Pt(1, 2):
        case Pt(1, x=1): return "m"
def t6():
    X = 5
    match 1:
        case X(): pass
def t7():
    match {"a": 1}:
        case {"a": 1, Col.R.name: 2}: pass
        case {"R": _, Col.R.name: 2}: pass
    match {"R": 1, "x": 2}:
        case {"R": _, Col.R.name: 2}: pass
def t8():
    match undefined_subject:
        case _: pass
def t9():
    match 1:
        case undefd.x: pass
def t10():
    match 5:
        case 1: z = 1
        case q if q > 10: z = 2
    return q, z
def t11():
    match [1, 2, 3]:
        case [a, b]: pass
        case [a, 5, b]: pass
        case [a, *b] if not a: pass
    return a, b
def t12():
    for v in [1, 2, 3]:
        match v:
            case 1: continue
            case 3: break
        print("v", v)
    else: return "else"
    return "broke"
def t13():
    match (1, 2), [3]:
        case ((a, b), [c]) as whole: return a, b, c, whole
def t14():
    match 1, *[2, 3]:
        case 1, *r: return r
def t15():
    match (yield_ := 5):
        case 5: return yield_
def t16():
    x = [1, 2]
    match x:
        case [x, y]: return x, y
def t17():
    match {"a": {"b": [1, {"c": "deep"}]}}:
        case {"a": {"b": [_, {"c": str(s)}]}}: return s
def t18():
    class Meta(type):
        def __instancecheck__(c, o): log.append("ic"); return True
    class An(metaclass=Meta): pass
    match 5:
        case An(real=5): return log
def t19():
    match float("nan"):
        case x if x != x: return "nan"
def t20():
    match "é":
        case "é" | "e": return 1
def gen():
    match (yield 1):
        case [a, b] if (yield a): yield b
        case _: yield "none"
for f in (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15, t16, t17, t18, t19, t20): t(f)
g = gen(); print(next(g), g.send([5, 6]), g.send(True))
g = gen(); print(next(g), g.send([5, 6]), g.send(False))
class C:
    match [1, 2]:
        case [a, b]: c = a + b
    match {"k": 1}:
        case {"k": k, **rest}: pass
print(C.a, C.b, C.c, C.k, C.rest)
match 1:
    case 2: pass
match 1, 2:
    case x, y if x / 0: pass

#> int | zero int
#> float | other float
#> bool | single False
#> bool | single True
#> NoneType | single None
#> int | neg/complex
#> float | neg/complex
#> complex | neg/complex
#> complex | neg/complex
#> str | lit
#> bytes | lit
#> str | lit
#> str | strish ab
#> Col | R
#> Col | G <Col.G: 2>
#> int | big 101
#> float | big 200.5
#> int | int
#> float | other float
#> str | str hello 5
#> str | strish 
#> bytes | strish b'x'
#> bytearray | lit
#> list | empty seq
#> tuple | empty seq
#> list | one 5
#> tuple | one 5
#> list | nest 1 2 3
#> tuple | nest 1 2 7
#> list | 1..9 2 []
#> tuple | 1..9 2 [3, 4]
#> list | last [7, 8] 2
#> range | last [0, 1] 2
#> range | empty seq
#> str | strish x
#> dict | type p {'x': 1}
#> dict | map 1 ['y']
#> dict | map 1
#> dict | 12 2
#> dict | colkey 1
#> dict | map 0
#> dict | map 1
#> P3 | p3 9
#> Pt | pt0 5
#> Pt | ptpt 1 2
#> Pt | ptpt 1 2
#> Pt | diag
#> Pt | other Pt
#> DC | dc 1 2
#> DC | other DC
#> NT | last [1] 2
#> NT | other NT
#> type | type int
#> Prop | prop | p
#> NoMA | noma True
#> builtin_function_or_method | callable
#> object | other object
#> deque | last [1] 2
#> memoryview | one 97
#> set | other set
#> list_iterator | other list_iterator
#> generator | other generator
#> Mp | map 1 ['q'] | len | ('get', 'type') | ('get', 'x') | keys | ('gi', 'type') | ('gi', 'x') | ('gi', 'q')
#> Sq | 1..9 5 [] | len | len | len | ('gi', 0) | len | ('gi', 0) | ('gi', 1) | ('gi', 2) | ('gi', 3)
#> OrderedDict | type t {}
#> DD | map 0
#> ellipsis | other ellipsis
#> NotImplementedType | other NotImplementedType
#> NoMA(1) TypeError NoMA() accepts 0 positional sub-patterns (1 given)
#> Pt(1,2,3) TypeError Pt() accepts 2 positional sub-patterns (3 given)
#> Pt(1,x=2) TypeError Pt() accepts 2 positional sub-patterns (3 given)
#> bad ma ValueError visible
#> ma not str ValueError visible
#> int(1,2) TypeError int() accepts 1 positional sub-pattern (2 given)
#> dup ma ValueError visible
#> not class ValueError visible
#> value2 ValueError visible
#> TypeError MA1.__match_args__ must be a tuple (got list)
#> TypeError __match_args__ elements must be strings (got int)
#> TypeError MA3() got multiple sub-patterns for attribute 'x'
#> TypeError MA4.__match_args__ must be a tuple (got str)
#> TypeError Pt() got multiple sub-patterns for attribute 'x'
#> TypeError called match pattern must be a class
#> ValueError mapping pattern checks duplicate key ('R')
#> NameError name 'undefined_subject' is not defined
#> NameError name 'undefd' is not defined
#> UnboundLocalError cannot access local variable 'z' where it is not associated with a value
#> (1, [2, 3])
#> v 2
#> broke
#> (1, 2, 3, ((1, 2), [3]))
#> [2, 3]
#> 5
#> (1, 2)
#> deep
#> ['ic']
#> nan
#> 1
#> 1 5 6
#> 1 5 none
#> 1 2 3 1 {}
#! Traceback (most recent call last):
#!   File "match_in_depth.py", line 185, in <module>
#!     case x, y if x / 0: pass
#!                  ~~^~~
#! ZeroDivisionError: division by zero
