# numbers: which builtin types are registered where, own classes below the abstract ones, what they must define.
import numbers
from numbers import Number, Complex, Real, Rational, Integral
from fractions import Fraction


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


TOWER = (Number, Complex, Real, Rational, Integral)
for x in (1, True, 1.5, 1j, Fraction(1, 2), "1", None, b"", [], int, float("nan")):
    print(repr(x), [isinstance(x, t) for t in TOWER])
for t in (int, bool, float, complex, Fraction, str, object):
    print(t.__name__, [issubclass(t, n) for n in TOWER])
for t in TOWER:
    print(t.__name__, [b.__name__ for b in t.__mro__], sorted(t.__abstractmethods__))
    if t is not Number:
        told("new", t)
    told("hash", lambda: t.__hash__)
    told("order", lambda: [issubclass(a, t) for a in TOWER])


class Mod(Integral):
    """Whole numbers modulo seven."""

    def __init__(self, n):
        self.n = int(n) % 7

    def __repr__(self):
        return f"Mod({self.n})"

    def __int__(self):
        return self.n

    def _other(self, o):
        return o.n if isinstance(o, Mod) else o if isinstance(o, int) else None

    def __eq__(self, o):
        return self.n == (self._other(o) or 0) % 7

    def __hash__(self):
        return hash(self.n)

    def __lt__(self, o):
        return self.n < int(o)

    def __le__(self, o):
        return self.n <= int(o)


def arithmetic(name, function):
    def forward(self, o, *rest):
        other = self._other(o)
        return NotImplemented if other is None else Mod(function(self.n, other))

    def backward(self, o):
        other = self._other(o)
        return NotImplemented if other is None else Mod(function(other, self.n))

    return forward, backward


import operator as op

for name, function in (("add", op.add), ("mul", op.mul), ("truediv", lambda a, b: a * pow(b, -1, 7)), ("floordiv", op.floordiv), ("mod", op.mod), ("pow", lambda a, b: pow(a, b, 7)), ("lshift", op.lshift), ("rshift", op.rshift), ("and", op.and_), ("or", op.or_), ("xor", op.xor)):
    f, b = arithmetic(name, function)
    setattr(Mod, f"__{name}__", f)
    setattr(Mod, f"__r{name}__", b)
for name, function in (("neg", op.neg), ("pos", op.pos), ("invert", op.invert), ("abs", abs), ("trunc", int), ("floor", int), ("ceil", int)):
    setattr(Mod, f"__{name}__", lambda self, function=function: Mod(function(self.n)))
Mod.__round__ = lambda self, n=None: self
told("still abstract", Mod, 3)


class Full(Mod):
    __add__ = Mod.__dict__["__add__"]
    __radd__ = Mod.__dict__["__radd__"]
    __mul__ = Mod.__dict__["__mul__"]
    __rmul__ = Mod.__dict__["__rmul__"]
    __truediv__ = Mod.__dict__["__truediv__"]
    __rtruediv__ = Mod.__dict__["__rtruediv__"]
    __floordiv__ = Mod.__dict__["__floordiv__"]
    __rfloordiv__ = Mod.__dict__["__rfloordiv__"]
    __mod__ = Mod.__dict__["__mod__"]
    __rmod__ = Mod.__dict__["__rmod__"]
    __pow__ = Mod.__dict__["__pow__"]
    __rpow__ = Mod.__dict__["__rpow__"]
    __lshift__ = Mod.__dict__["__lshift__"]
    __rlshift__ = Mod.__dict__["__rlshift__"]
    __rshift__ = Mod.__dict__["__rshift__"]
    __rrshift__ = Mod.__dict__["__rrshift__"]
    __and__ = Mod.__dict__["__and__"]
    __rand__ = Mod.__dict__["__rand__"]
    __or__ = Mod.__dict__["__or__"]
    __ror__ = Mod.__dict__["__ror__"]
    __xor__ = Mod.__dict__["__xor__"]
    __rxor__ = Mod.__dict__["__rxor__"]
    __neg__ = Mod.__dict__["__neg__"]
    __pos__ = Mod.__dict__["__pos__"]
    __invert__ = Mod.__dict__["__invert__"]
    __abs__ = Mod.__dict__["__abs__"]
    __trunc__ = Mod.__dict__["__trunc__"]
    __floor__ = Mod.__dict__["__floor__"]
    __ceil__ = Mod.__dict__["__ceil__"]
    __round__ = Mod.__round__


told("abstract left", lambda: sorted(Full.__abstractmethods__))
Mod.__abstractmethods__ = frozenset()
x, y = Mod(10), Mod(5)
print(x, y, x + y, x + 6, 6 + x, x * y, x / y, x - y, 1 - y, -x, ~x, abs(y), x**2, 2**y, x // 2, 9 % y, x << 1, x & 1, x | 4, 7 ^ y, x == 10, x < y, x != y, hash(x), float(x), complex(y), x.real, x.imag, x.conjugate(), x.numerator, y.denominator, bool(Mod(7)), [10, 20, 30, 40][x], int(y), divmod(x, Mod(2)), isinstance(x, Rational), round(x), range(3)[Mod(8)], sum([x, y]))
told("text", lambda: x + "a")


class Own(Real):
    pass


told("own", Own)


class Thing:
    pass


Number.register(Thing)
print(isinstance(Thing(), Number), issubclass(Thing, Complex), numbers.__all__)

#> 1 [True, True, True, True, True]
#> True [True, True, True, True, True]
#> 1.5 [True, True, True, False, False]
#> 1j [True, True, False, False, False]
#> Fraction(1, 2) [True, True, True, True, False]
#> '1' [False, False, False, False, False]
#> None [False, False, False, False, False]
#> b'' [False, False, False, False, False]
#> [] [False, False, False, False, False]
#> <class 'int'> [False, False, False, False, False]
#> nan [True, True, True, False, False]
#> int [True, True, True, True, True]
#> bool [True, True, True, True, True]
#> float [True, True, True, False, False]
#> complex [True, True, False, False, False]
#> Fraction [True, True, True, True, False]
#> str [False, False, False, False, False]
#> object [False, False, False, False, False]
#> Number ['Number', 'object'] []
#> hash -> None
#> order -> [True, True, True, True, True]
#> Complex ['Complex', 'Number', 'object'] ['__abs__', '__add__', '__complex__', '__eq__', '__mul__', '__neg__', '__pos__', '__pow__', '__radd__', '__rmul__', '__rpow__', '__rtruediv__', '__truediv__', 'conjugate', 'imag', 'real']
#> new !! TypeError Can't instantiate abstract class Complex without an implementation for abstract methods '__abs__', '__add__', '__complex__', '__eq__', '__mul__', '__neg__', '__pos__', '__pow__', '__radd__', '__rmul__', '__rpow__', '__rtruediv__', '__truediv__', 'conjugate', 'imag', 'real'
#> hash -> None
#> order -> [False, True, True, True, True]
#> Real ['Real', 'Complex', 'Number', 'object'] ['__abs__', '__add__', '__ceil__', '__eq__', '__float__', '__floor__', '__floordiv__', '__le__', '__lt__', '__mod__', '__mul__', '__neg__', '__pos__', '__pow__', '__radd__', '__rfloordiv__', '__rmod__', '__rmul__', '__round__', '__rpow__', '__rtruediv__', '__truediv__', '__trunc__']
#> new !! TypeError Can't instantiate abstract class Real without an implementation for abstract methods '__abs__', '__add__', '__ceil__', '__eq__', '__float__', '__floor__', '__floordiv__', '__le__', '__lt__', '__mod__', '__mul__', '__neg__', '__pos__', '__pow__', '__radd__', '__rfloordiv__', '__rmod__', '__rmul__', '__round__', '__rpow__', '__rtruediv__', '__truediv__', '__trunc__'
#> hash -> None
#> order -> [False, False, True, True, True]
#> Rational ['Rational', 'Real', 'Complex', 'Number', 'object'] ['__abs__', '__add__', '__ceil__', '__eq__', '__floor__', '__floordiv__', '__le__', '__lt__', '__mod__', '__mul__', '__neg__', '__pos__', '__pow__', '__radd__', '__rfloordiv__', '__rmod__', '__rmul__', '__round__', '__rpow__', '__rtruediv__', '__truediv__', '__trunc__', 'denominator', 'numerator']
#> new !! TypeError Can't instantiate abstract class Rational without an implementation for abstract methods '__abs__', '__add__', '__ceil__', '__eq__', '__floor__', '__floordiv__', '__le__', '__lt__', '__mod__', '__mul__', '__neg__', '__pos__', '__pow__', '__radd__', '__rfloordiv__', '__rmod__', '__rmul__', '__round__', '__rpow__', '__rtruediv__', '__truediv__', '__trunc__', 'denominator', 'numerator'
#> hash -> None
#> order -> [False, False, False, True, True]
#> Integral ['Integral', 'Rational', 'Real', 'Complex', 'Number', 'object'] ['__abs__', '__add__', '__and__', '__ceil__', '__eq__', '__floor__', '__floordiv__', '__int__', '__invert__', '__le__', '__lshift__', '__lt__', '__mod__', '__mul__', '__neg__', '__or__', '__pos__', '__pow__', '__radd__', '__rand__', '__rfloordiv__', '__rlshift__', '__rmod__', '__rmul__', '__ror__', '__round__', '__rpow__', '__rrshift__', '__rshift__', '__rtruediv__', '__rxor__', '__truediv__', '__trunc__', '__xor__']
#> new !! TypeError Can't instantiate abstract class Integral without an implementation for abstract methods '__abs__', '__add__', '__and__', '__ceil__', '__eq__', '__floor__', '__floordiv__', '__int__', '__invert__', '__le__', '__lshift__', '__lt__', '__mod__', '__mul__', '__neg__', '__or__', '__pos__', '__pow__', '__radd__', '__rand__', '__rfloordiv__', '__rlshift__', '__rmod__', '__rmul__', '__ror__', '__round__', '__rpow__', '__rrshift__', '__rshift__', '__rtruediv__', '__rxor__', '__truediv__', '__trunc__', '__xor__'
#> hash -> None
#> order -> [False, False, False, False, True]
#> still abstract !! TypeError Can't instantiate abstract class Mod without an implementation for abstract methods '__abs__', '__add__', '__and__', '__ceil__', '__floor__', '__floordiv__', '__invert__', '__lshift__', '__mod__', '__mul__', '__neg__', '__or__', '__pos__', '__pow__', '__radd__', '__rand__', '__rfloordiv__', '__rlshift__', '__rmod__', '__rmul__', '__ror__', '__round__', '__rpow__', '__rrshift__', '__rshift__', '__rtruediv__', '__rxor__', '__truediv__', '__trunc__', '__xor__'
#> abstract left -> []
#> Mod(3) Mod(5) Mod(1) Mod(2) Mod(2) Mod(1) Mod(2) Mod(5) Mod(3) Mod(4) Mod(3) Mod(5) Mod(2) Mod(4) Mod(1) Mod(4) Mod(6) Mod(1) Mod(0) Mod(2) True True True 3 3.0 (5+0j) Mod(3) 0 Mod(3) Mod(3) 1 False 40 5 (Mod(1), Mod(1)) True Mod(3) 1 Mod(1)
#> text !! TypeError unsupported operand type(s) for +: 'Mod' and 'str'
#> own !! TypeError Can't instantiate abstract class Own without an implementation for abstract methods '__abs__', '__add__', '__ceil__', '__eq__', '__float__', '__floor__', '__floordiv__', '__le__', '__lt__', '__mod__', '__mul__', '__neg__', '__pos__', '__pow__', '__radd__', '__rfloordiv__', '__rmod__', '__rmul__', '__round__', '__rpow__', '__rtruediv__', '__truediv__', '__trunc__'
#> True False ['Number', 'Complex', 'Real', 'Rational', 'Integral']
