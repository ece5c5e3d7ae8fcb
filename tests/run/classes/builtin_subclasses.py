# Subclasses of every builtin type.
class I(int):
    def __new__(cls, v, tag="none"):
        self = super().__new__(cls, v)
        self.tag = tag
        return self

    def __add__(self, other):
        return I(int(self) + other, "added")

    def __repr__(self):
        return f"I({int(self)})"


i = I(5, "t")
print(i, i + 1, (i + 1).tag, i - 1, type(i - 1), i.tag, 1 + i, [1, 2, 3, 4, 5, 6][i], hash(i), i == 5, {5: "x"}[i], f"{i:03d}", str(i), i * 2, -i, bool(I(0)), i.bit_length(), isinstance(i, int))


class F(float):
    def __str__(self):
        return "F:" + float.__repr__(self)


print(F(1.5), F("2") + 1, repr(F(1)), type(F(1) + 1), F(2.5).is_integer(), f"{F(1.5):.3f}", round(F(2.7)))


class S(str):
    def __new__(cls, v):
        return super().__new__(cls, v.upper())

    def shout(self):
        return self + "!"


s = S("abc")
print(s, s.shout(), type(s.lower()), len(s), s[1:], "B" in s, {s: 1}["ABC"], s == "ABC", type(s + "x"), s.join(["1", "2"]), isinstance(s, str), hash(s) == hash("ABC"))


class L(list):
    def append(self, v):
        super().append(v * 2)

    def __getitem__(self, i):
        r = super().__getitem__(i)
        return L(r) if isinstance(i, slice) else r


l = L([1, 2])
l.append(3)
l.name = "n"
print(l, l[2], type(l[0:2]), type(l + [1]), len(l), l == [1, 2, 6], l.name, sorted(l, reverse=True), L("ab"), type(l.copy()))


class T(tuple):
    def __new__(cls, *args):
        return super().__new__(cls, args)

    @property
    def first(self):
        return self[0]


t = T(1, 2, 3)
print(t, t.first, t[1:], type(t[1:]), t + (4,), t == (1, 2, 3), hash(t) == hash((1, 2, 3)), {t: 1}[(1, 2, 3)], len(t))


class D(dict):
    def __missing__(self, key):
        return f"missing {key}"

    def __setitem__(self, key, value):
        super().__setitem__(key, value + 1)


d = D(a=1)
d["b"] = 5
d.extra = True
print(d, d["zz"], d.get("zz"), "zz" in d, d.extra, type(d.copy()), d == {"a": 1, "b": 6}, list(d), {**d}, d | {"c": 1})


class Set(set):
    def add(self, v):
        super().add(v + 1)


x = Set([1])
x.add(5)
print(x, type(x | {9}), 6 in x, x == {1, 6}, len(x), type(x.copy()))


class FS(frozenset):
    pass


print(FS([1]), type(FS([1]) | {2}), hash(FS([1])) == hash(frozenset([1])))


class B(bytes):
    pass


class BA(bytearray):
    pass


class Cx(complex):
    pass


print(B(b"ab"), B(b"ab")[0], type(B(b"a") + b"b"), BA(b"x") + b"y", Cx(1, 2), Cx(1, 2) + 1, Cx(1, 2).imag, type(BA(b"x") + b"y"))


class E(Exception):
    def __init__(self, code, *args):
        super().__init__(*args)
        self.code = code


class E2(E, ValueError):
    def __str__(self):
        return f"E2 {self.code} {self.args}"


try:
    raise E2(5, "a", "b")
except ValueError as error:
    print(error, error.code, error.args, repr(error), isinstance(error, E))
for base in ("bool", "type(None)", "range", "slice", "type(...)", "type(NotImplemented)", "type(lambda: 0)", "type(len)"):
    pass
for base in (bool, type(None), range, slice, type(...), type(NotImplemented), type(lambda: 0), type(len)):
    try:
        class Bad(base):
            pass
    except TypeError as error:
        print(error)


def make(base, n):
    class Made(base):
        number = n

        def who(self):
            return f"{base.__name__} {self.number} {super().__repr__()}"

    return Made


made = [make(b, i) for i, b in enumerate((int, str, list))]
print([k().who() for k in made], made[0] is not make(int, 0), [k.__qualname__ for k in made][:1], make(make(int, 1), 2)(7).who())


class A(make(dict, 9)):
    pass


print(A(q=1).who(), A.__mro__[1].__name__, isinstance(A(), dict))


class P(property):
    pass


class ST(staticmethod):
    pass


class W:
    @P
    def v(self):
        return 3

    @ST
    def s():
        return 4


print(W().v, W.s(), type(W.__dict__["v"]).__name__)

#> I(5) I(6) added 4 <class 'int'> t 6 6 5 True x 005 I(5) 10 -5 False 3 True
#> F:1.5 3.0 1.0 <class 'float'> False 1.500 3
#> ABC ABC! <class 'str'> 3 BC True 1 True <class 'str'> 1ABC2 True True
#> [1, 2, 6] 6 <class '__main__.L'> <class 'list'> 3 True n [6, 2, 1] ['a', 'b'] <class 'list'>
#> (1, 2, 3) 1 (2, 3) <class 'tuple'> (1, 2, 3, 4) True True 1 3
#> {'a': 1, 'b': 6} missing zz None False True <class 'dict'> True ['a', 'b'] {'a': 1, 'b': 6} {'a': 1, 'b': 6, 'c': 1}
#> Set({1, 6}) <class 'set'> True True 2 <class 'set'>
#> FS({1}) <class 'frozenset'> True
#> b'ab' 97 <class 'bytes'> bytearray(b'xy') (1+2j) (2+2j) 2.0 <class 'bytearray'>
#> E2 5 ('a', 'b') 5 ('a', 'b') E2('a', 'b') True
#> type 'bool' is not an acceptable base type
#> type 'NoneType' is not an acceptable base type
#> type 'range' is not an acceptable base type
#> type 'slice' is not an acceptable base type
#> type 'ellipsis' is not an acceptable base type
#> type 'NotImplementedType' is not an acceptable base type
#> type 'function' is not an acceptable base type
#> type 'builtin_function_or_method' is not an acceptable base type
#> ['int 0 0', "str 1 ''", 'list 2 []'] True ['make.<locals>.Made'] Made 2 7
#> dict 9 {'q': 1} Made True
#> 3 4 P
