# Special methods are looked up on the type; operators with NotImplemented; fallbacks.
class A:
    def __len__(self):
        return 1


a = A()
a.__len__ = lambda: 99
print(len(a), a.__len__())
a.__call__ = lambda: 1
try:
    a()
except TypeError as error:
    print(error)


class Num:
    def __init__(self, v):
        self.v = v

    def __add__(self, o):
        return "add" if isinstance(o, Num) else NotImplemented

    def __radd__(self, o):
        return f"radd {o}"

    def __iadd__(self, o):
        self.v += o
        return self

    def __sub__(self, o):
        return NotImplemented

    def __mul__(self, o):
        return NotImplemented

    def __rmul__(self, o):
        return f"rmul {o}"

    def __eq__(self, o):
        return NotImplemented

    def __lt__(self, o):
        return NotImplemented

    def __gt__(self, o):
        return "gt"

    def __matmul__(self, o):
        return "matmul"

    def __pow__(self, o, mod=None):
        return ("pow", o, mod)

    def __rpow__(self, o):
        return ("rpow", o)

    def __divmod__(self, o):
        return "divmod"

    def __rdivmod__(self, o):
        return "rdivmod"

    def __index__(self):
        return self.v

    def __invert__(self):
        return "inv"

    def __pos__(self):
        return "pos"

    def __abs__(self):
        return "abs"

    def __round__(self, n=None):
        return ("round", n)

    def __trunc__(self):
        return 7

    def __floor__(self):
        return "floor"


n = Num(3)
print(n + Num(1), 5 + n, n == n, n == 5, n != 5, n < Num(1), n @ 2, n ** 2, 2 ** n, pow(n, 2, 5), divmod(n, 1), divmod(1, n), ~n, +n, abs(n), round(n), round(n, 2))
n += 5
print(n.v, 4 * n, "abcdefghijk"[n], hex(n), range(n), bin(n))
for op in (lambda: n + 5, lambda: n - 1, lambda: 1 - n, lambda: n * 2, lambda: n < 5, lambda: n @ "x" and n // 2, lambda: -n, lambda: n <= 1, lambda: Num(1) - Num(2)):
    try:
        print(op())
    except TypeError as error:
        print(error)


class Base:
    def __add__(self, o):
        return "base add"

    def __radd__(self, o):
        return "base radd"


class Sub(Base):
    def __radd__(self, o):
        return "sub radd"


class Sub2(Base):
    pass


print(Base() + Sub(), Base() + Sub2(), Sub() + Base(), 1 + Sub())


class Eq:
    def __eq__(self, o):
        return True


try:
    hash(Eq())
except TypeError as error:
    print(error, Eq.__hash__)


class Eq2(Eq):
    def __hash__(self):
        return 5


class Eq3(Eq2):
    def __eq__(self, o):
        return False

    __hash__ = Eq2.__hash__


print(hash(Eq2()), hash(Eq3()), {Eq2(): 1}[Eq2()])


class Seq:
    def __getitem__(self, i):
        if i >= 4:
            raise IndexError
        return i * i


s = Seq()
print(list(s), 9 in s, 10 in s, [*s], max(s), tuple(reversed(range(2))), sum(s), dict(zip(s, s)))
try:
    len(s)
except TypeError as error:
    print(error)
try:
    reversed(s)
except TypeError as error:
    print(error)


class Bool:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


print(bool(Bool(0)), bool(Bool(2)), not Bool(0))


class BadBool:
    def __bool__(self):
        return 1


class BadLen:
    def __len__(self):
        return -1


class BadLen2:
    def __len__(self):
        return "x"


class BadRepr:
    def __repr__(self):
        return 5


class BadIter:
    def __iter__(self):
        return 5


class BadHash:
    def __hash__(self):
        return "x"


class BadIndex:
    def __index__(self):
        return "x"


class BadFormat:
    def __format__(self, spec):
        return 5


for call in (lambda: bool(BadBool()), lambda: len(BadLen()), lambda: len(BadLen2()), lambda: repr(BadRepr()), lambda: iter(BadIter()), lambda: hash(BadHash()), lambda: [1][BadIndex()], lambda: format(BadFormat()), lambda: bool(BadLen())):
    try:
        call()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


class Fmt:
    def __format__(self, spec):
        return f"<{spec}>"

    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


x = Fmt()
print(f"{x}", f"{x:abc}", f"{x!r}", f"{x!s:>5}", format(x, "q"), "{:z}".format(x), "%s" % x, [x])


class Con:
    def __contains__(self, v):
        return v == 1

    def __iter__(self):
        return iter([2, 3])


print(1 in Con(), 2 in Con(), 5 not in Con())


class NoCon:
    __contains__ = None

    def __iter__(self):
        return iter([1])


try:
    1 in NoCon()
except TypeError as error:
    print(error)


class NoIter:
    __iter__ = None

    def __getitem__(self, i):
        return i


try:
    iter(NoIter())
except TypeError as error:
    print(error)


class Hint:
    def __length_hint__(self):
        return 10

    def __iter__(self):
        return iter([1])


import operator
print(list(Hint()), operator.length_hint(Hint()))


class Missing(dict):
    def __missing__(self, k):
        self[k] = k * 2
        return self[k]


m = Missing()
print(m["a"], m, m.get("b"))


class Callable:
    def __call__(self, *a, k=1, **kw):
        return a, k, kw


print(Callable()(1, 2, k=3, z=4), callable(Callable()), callable(A()))
print((5).__sizeof__() > 0, A().__hash__() == hash(A) or True, object().__eq__(1), A().__ne__(a), (1).__eq__("a"), A().__str__()[:12], A().__format__("")[:12], A().__dir__() != [])
class L:
    def __len__(self):
        return 3

    def __iter__(self):
        return iter([1])


print(list(L()), tuple(L()), sorted(L()), [*L()], set(L()))

#> 1 99
#> 'A' object is not callable
#> add radd 5 True False True gt matmul ('pow', 2, None) ('rpow', 2) ('pow', 2, 5) divmod rdivmod inv pos abs ('round', None) ('round', 2)
#> 8 rmul 4 i 0x8 range(0, 8) 0b1000
#> unsupported operand type(s) for +: 'Num' and 'int'
#> unsupported operand type(s) for -: 'Num' and 'int'
#> unsupported operand type(s) for -: 'int' and 'Num'
#> unsupported operand type(s) for *: 'Num' and 'int'
#> '<' not supported between instances of 'Num' and 'int'
#> unsupported operand type(s) for //: 'Num' and 'int'
#> bad operand type for unary -: 'Num'
#> '<=' not supported between instances of 'Num' and 'int'
#> unsupported operand type(s) for -: 'Num' and 'Num'
#> sub radd base add base add sub radd
#> unhashable type: 'Eq' None
#> 5 5 1
#> [0, 1, 4, 9] True False [0, 1, 4, 9] 9 (1, 0) 14 {0: 0, 1: 1, 4: 4, 9: 9}
#> object of type 'Seq' has no len()
#> object of type 'Seq' has no len()
#> False True True
#> TypeError __bool__ should return bool, returned int
#> ValueError __len__() should return >= 0
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError __repr__ returned non-string (type int)
#> TypeError iter() returned non-iterator of type 'int'
#> TypeError __hash__ method should return an integer
#> TypeError __index__ returned non-int (type str)
#> TypeError __format__ must return a str, not int
#> ValueError __len__() should return >= 0
#> <> <abc> repr   str <q> <z> str [repr]
#> True False True
#> 'NoCon' object is not a container
#> 'NoIter' object is not iterable
#> [1] 10
#> aa {'a': 'aa'} None
#> ((1, 2), 3, {'z': 4}) True False
#> True True NotImplemented NotImplemented NotImplemented <__main__.A  <__main__.A  True
#> [1] (1,) [1] [1] {1}
