# Subclasses of int, float, str, list, dict, tuple, set, frozenset, bytes: what operators give, what is overridden and what ignores it.
class Int(int):
    def __add__(self, o):
        return Int(int(self) + int(o) + 100)

    def __repr__(self):
        return f"Int({int(self)})"

    def __eq__(self, o):
        return "eq"

    def __hash__(self):
        return 7

    def double(self):
        return self * 2


i = Int(5)
print(i, i + 1, 1 + i, i - 1, type(i - 1).__name__, -i, i == 5, 5 == i, i.double(), {i: 1}, f"{i} {i:03d}", str(i), [10] * Int(2), Int("12"), Int("ff", 16), sum([i, i]), abs(Int(-3)), i.real)


class Float(float):
    def __new__(cls, v, unit=""):
        self = super().__new__(cls, v)
        self.unit = unit
        return self

    def __str__(self):
        return f"{float(self):.1f}{self.unit}"

    def __mul__(self, o):
        return Float(float(self) * o, self.unit)


f = Float(2.5, "m")
print(f, repr(f), f * 2, f + 1, type(f + 1).__name__, round(f), int(f), f > 2, max(f, 1), f"{f}", f"{f:.3f}", (f * 4).unit, f.is_integer(), -f, f.unit)


class Str(str):
    def __getitem__(self, k):
        return Str("<" + super().__getitem__(k) + ">")

    def __len__(self):
        return 99

    def __iter__(self):
        return iter(["own", "iter"])

    def __contains__(self, x):
        return True

    def shout(self):
        return self.upper() + "!"


s = Str("abc")
print(s, s[0], s[0:2][1:2], len(s), list(s), "zzz" in s, s.shout(), s + "d", type(s + "d").__name__, type(s.upper()).__name__, "-".join(s), s == "abc", {s: 1}["abc"], s.count("b"), f"{s:>5}", s.split("b"), [*reversed(s)] if False else str(s)[::-1], type(str(s)).__name__)


class List(list):
    def __getitem__(self, i):
        r = super().__getitem__(i)
        return List(r) if isinstance(i, slice) else r

    def append(self, x):
        super().append((x, len(self)))
        return self

    def __add__(self, o):
        return List(super().__add__(list(o)))

    def __len__(self):
        return super().__len__() * 10

    def __bool__(self):
        return True

    def __iter__(self):
        return iter("it")


l = List([1, 2])
print(l.append("x").append("y"), len(l), bool(List()), type(l[1:]).__name__, l[0], l + "ab", type(l + []).__name__, type(l * 2).__name__, list(l), [*l], sorted(l), tuple(l), l == [1, 2], l.index(2), repr(l), l.copy().__class__.__name__, "".join(l), max(l))


class Dict(dict):
    def __getitem__(self, k):
        return ("got", super().__getitem__(k))

    def __setitem__(self, k, v):
        super().__setitem__(k.upper(), v)

    def __iter__(self):
        return iter(["x"])


d = Dict(a=1)
d["b"] = 2
d.update(c=3)
d.setdefault("e", 5)
print(d, d["a"], d.get("a"), dict(d) if False else dict.__repr__(d), "b" in d, "B" in d, list(d), {**d} if False else len(d), d.pop("a"), d == {"B": 2, "c": 3, "e": 5}, d | {"z": 1}, list(d.items()), [*d], "{B}".format_map(d), "%(c)s" % d)


class Tuple(tuple):
    def __new__(cls, *args):
        return super().__new__(cls, args)

    def __add__(self, o):
        return Tuple(*self, *o)

    x = property(lambda self: self[0])


t = Tuple(1, 2)
print(t, t + (3,), type(t + ()).__name__, type(t[:1]).__name__, t.x, t == (1, 2), hash(t) == hash((1, 2)), {t: 1}[1, 2], Tuple(), t * 2, "%s %s" % t, [*t], t < (1, 3))


class Set(set):
    def add(self, x):
        super().add(str(x))

    def __contains__(self, x):
        return super().__contains__(str(x))


z = Set([1])
z.add(2)
print(sorted(z, key=str), 2 in z, 1 in z, type(z | {5}).__name__, type(z.copy()).__name__, z == {1, "2"}, len(z - {1}), type({5} | z).__name__)


class Bytes(bytes):
    def __str__(self):
        return self.decode() + "?"


b = Bytes(b"ab")
print(str(b), b, b[0], b + b"c", type(b + b"").__name__, f"{b}", b == b"ab", repr(Bytes(3)), list(b), b.hex())


class Frozen(frozenset):
    def __eq__(self, o):
        return False

    __hash__ = frozenset.__hash__


print(Frozen([1]) == Frozen([1]), Frozen([1]) != {1}, {1} == Frozen([1]), Frozen([1]) | {2}, len({Frozen([1]), Frozen([1])}))
for bad in (lambda: Tuple(1)[5], lambda: Int("x"), lambda: type("B", (bool,), {}), lambda: type("R", (range,), {}), lambda: type("N", (type(None),), {}), lambda: type("F", (type(lambda: 0),), {}), lambda: Dict()["q"], lambda: hash(Set())):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)

#> Int(5) Int(106) 6 4 int -5 eq eq 10 {Int(5): 1} Int(5) 005 Int(5) [10, 10] Int(12) Int(255) 10 3 5
#> 2.5m 2.5 5.0m 3.5 float 2 2 True 2.5m 2.5m 2.500 m False -2.5 m
#> abc <a> <a> 99 ['own', 'iter'] True ABC! abcd str str own-iter True 1 1   abc ['a', 'c'] cba str
#> [1, 2, ('x', 20), ('y', 30)] 40 True List 1 [1, 2, ('x', 20), ('y', 30), 'a', 'b'] List list ['i', 't'] ['i', 't'] ['i', 't'] ('i', 't') False 1 [1, 2, ('x', 20), ('y', 30)] list it t
#> {'B': 2, 'c': 3, 'e': 5} ('got', 1) 1 {'a': 1, 'B': 2, 'c': 3, 'e': 5} False True ['x'] 4 1 True {'B': ('got', 2), 'c': ('got', 3), 'e': ('got', 5), 'z': 1} [('B', 2), ('c', 3), ('e', 5)] ['x'] ('got', 2) ('got', 3)
#> (1, 2) (1, 2, 3) Tuple tuple 1 True True 1 () (1, 2, 1, 2) 1 2 [1, 2] True
#> [1, '2'] True False set set True 1 set
#> ab? ab? 97 b'abc' bytes ab? True b'\x00\x00\x00' [97, 98] 6162
#> False False True frozenset({1, 2}) 2
#> IndexError tuple index out of range
#> ValueError invalid literal for int() with base 10: 'x'
#> TypeError type 'bool' is not an acceptable base type
#> TypeError type 'range' is not an acceptable base type
#> TypeError type 'NoneType' is not an acceptable base type
#> TypeError type 'function' is not an acceptable base type
#> KeyError 'q'
#> TypeError unhashable type: 'Set'
