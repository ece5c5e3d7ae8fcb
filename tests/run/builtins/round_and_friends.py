# round, abs, divmod, pow through user classes: what hooks answer, what is refused.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class R:
    def __round__(self, n="none"):
        return f"rounded {n}"

    def __abs__(self):
        return "abs"

    def __divmod__(self, o):
        return f"divmod {o}"

    def __rdivmod__(self, o):
        return f"rdivmod {o}"

    def __pow__(self, e, m="no mod"):
        return f"pow {e} {m}"

    def __rpow__(self, b, m="no mod"):
        return f"rpow {b} {m}"

    def __neg__(self):
        return "neg"

    def __pos__(self):
        return "pos"

    def __invert__(self):
        return "invert"

    def __floordiv__(self, o):
        return "floordiv"

    def __mod__(self, o):
        return "mod"

    def __format__(self, spec):
        return f"<{spec}>"

    def __index__(self):
        return 21


class Wrong:
    def __format__(self, spec):
        return 5

    def __index__(self):
        return "i"

    def __len__(self):
        return "n"

    def __bool__(self):
        return 1

    def __hash__(self):
        return "h"

    def __repr__(self):
        return 1

    def __str__(self):
        return 2

    def __bytes__(self):
        return "b"

    def __float__(self):
        return 1

    def __complex__(self):
        return 1

    def __int__(self):
        return 1.0

    def __iter__(self):
        return []

    def __contains__(self, x):
        return "yes"

    def __length_hint__(self):
        return "lh"

    def __dir__(self):
        return 5

    def __round__(self):
        return None


class Ni:
    def __divmod__(self, o):
        return NotImplemented

    def __pow__(self, o, m=None):
        return NotImplemented

    def __abs__(self):
        raise ArithmeticError("abs")


r = R()
print(round(r), round(r, 2), round(r, None), round(r, ndigits="x"), abs(r), divmod(r, 1), divmod(1, r), pow(r, 2), pow(2, r), pow(r, 2, 3), pow(r, 2, None), r**2, 2**r, -r, +r, ~r, r // 1, r % 1, format(r), format(r, "spec"), f"{r:a b}", "{:x}".format(r))
print(hex(r), oct(r), bin(r), chr(r), [0] * 30 and list(range(30))[r], "abcdefghijklmnopqrstuvwxyz"[r], range(r), bytes(r) == bytes(21), int(r), float(r), complex(r), "%d" % r, "%x" % r, "%c" % r, 1 << 2 if r else 0)
for f in (lambda: pow(2, r, 5), lambda: pow(2, 3, r), lambda: divmod(Ni(), 1), lambda: divmod(1, Ni()), lambda: pow(Ni(), 1), lambda: pow(Ni(), 1, 2), lambda: abs(Ni()), lambda: round(Ni()), lambda: -Ni(), lambda: +Ni(), lambda: ~Ni(), lambda: abs("a"), lambda: abs(), lambda: abs(1, 2), lambda: abs(None), lambda: abs([]), lambda: round("a"), lambda: divmod("a", 1), lambda: -"a", lambda: ~None, lambda: +[], lambda: hex(1.5), lambda: oct("8"), lambda: bin(None), lambda: chr("a"), lambda: hex(), lambda: chr(), lambda: bin(1, 2)):
    tell(f)
w = Wrong()
for f in (lambda: format(w), lambda: f"{w}", lambda: "{}".format(w), lambda: hex(w), lambda: [1][w], lambda: len(w), lambda: bool(w), lambda: not w, lambda: 1 if w else 2, lambda: hash(w), lambda: repr(w), lambda: str(w), lambda: bytes(w), lambda: float(w), lambda: complex(w), lambda: int(w), lambda: iter(w), lambda: list(w), lambda: 1 in w, lambda: dir(w), lambda: round(w), lambda: "%d" % w, lambda: "%f" % w, lambda: "%s" % w, lambda: {w: 1}, lambda: range(w), lambda: "a" * w, lambda: [].pop(w), lambda: ascii(w), lambda: print(w), lambda: round(1.5, w), lambda: "abc".center(w), lambda: int("1", w), lambda: sum([w]), lambda: max(w), lambda: [*w], lambda: dict(w), lambda: chr(w), lambda: w + 1, lambda: w(), lambda: w[0]):
    tell(f)
print(abs(-5), abs(-2.5), abs(3 - 4j), abs(True), abs(-2**70), abs(-0.0), abs(float("-inf")), round(2.5), round(-3.5), divmod(-7, 2), divmod(7.5, -2), pow(3, 4, 5))

#> rounded none rounded 2 rounded none rounded x abs divmod 1 rdivmod 1 pow 2 no mod rpow 2 no mod pow 2 3 pow 2 no mod pow 2 no mod rpow 2 no mod neg pos invert floordiv mod <> <spec> <a b> <x>
#> 0x15 0o25 0b10101  21 v range(0, 21) True 21 21.0 (21+0j) 21 15  4
#> TypeError unsupported operand type(s) for ** or pow(): 'int', 'R', 'int'
#> TypeError unsupported operand type(s) for ** or pow(): 'int', 'int', 'R'
#> TypeError unsupported operand type(s) for divmod(): 'Ni' and 'int'
#> TypeError unsupported operand type(s) for divmod(): 'int' and 'Ni'
#> TypeError unsupported operand type(s) for ** or pow(): 'Ni' and 'int'
#> TypeError unsupported operand type(s) for ** or pow(): 'Ni', 'int', 'int'
#> ArithmeticError abs
#> TypeError type Ni doesn't define __round__ method
#> TypeError bad operand type for unary -: 'Ni'
#> TypeError bad operand type for unary +: 'Ni'
#> TypeError bad operand type for unary ~: 'Ni'
#> TypeError bad operand type for abs(): 'str'
#> TypeError abs() takes exactly one argument (0 given)
#> TypeError abs() takes exactly one argument (2 given)
#> TypeError bad operand type for abs(): 'NoneType'
#> TypeError bad operand type for abs(): 'list'
#> TypeError type str doesn't define __round__ method
#> TypeError unsupported operand type(s) for divmod(): 'str' and 'int'
#> TypeError bad operand type for unary -: 'str'
#> TypeError bad operand type for unary ~: 'NoneType'
#> TypeError bad operand type for unary +: 'list'
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError hex() takes exactly one argument (0 given)
#> TypeError chr() takes exactly one argument (0 given)
#> TypeError bin() takes exactly one argument (2 given)
#> TypeError __format__ must return a str, not int
#> TypeError __format__ must return a str, not int
#> TypeError __format__ must return a str, not int
#> TypeError __index__ returned non-int (type str)
#> TypeError __index__ returned non-int (type str)
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError __bool__ should return bool, returned int
#> TypeError __bool__ should return bool, returned int
#> TypeError __bool__ should return bool, returned int
#> TypeError __hash__ method should return an integer
#> TypeError __repr__ returned non-string (type int)
#> TypeError __str__ returned non-string (type int)
#> TypeError __bytes__ returned non-bytes (type str)
#> TypeError Wrong.__float__ returned non-float (type int)
#> TypeError __complex__ returned non-complex (type int)
#> TypeError __int__ returned non-int (type float)
#> TypeError iter() returned non-iterator of type 'list'
#> TypeError iter() returned non-iterator of type 'list'
#> True
#> TypeError 'int' object is not iterable
#> None
#> TypeError %d format: a real number is required, not Wrong
#> TypeError Wrong.__float__ returned non-float (type int)
#> TypeError __str__ returned non-string (type int)
#> TypeError __hash__ method should return an integer
#> TypeError __index__ returned non-int (type str)
#> TypeError __index__ returned non-int (type str)
#> TypeError __index__ returned non-int (type str)
#> TypeError __repr__ returned non-string (type int)
#> TypeError __str__ returned non-string (type int)
#> TypeError __index__ returned non-int (type str)
#> TypeError __index__ returned non-int (type str)
#> TypeError __index__ returned non-int (type str)
#> TypeError unsupported operand type(s) for +: 'int' and 'Wrong'
#> TypeError iter() returned non-iterator of type 'list'
#> TypeError iter() returned non-iterator of type 'list'
#> TypeError iter() returned non-iterator of type 'list'
#> TypeError __index__ returned non-int (type str)
#> TypeError unsupported operand type(s) for +: 'Wrong' and 'int'
#> TypeError 'Wrong' object is not callable
#> TypeError 'Wrong' object is not subscriptable
#> 5 2.5 5.0 1 1180591620717411303424 0.0 inf 2 -4 (-4, 1) (-4.0, -0.5) 1
