# __neg__, __pos__, __abs__, __invert__, __int__, __index__, __float__, __complex__, __round__, __trunc__, __floor__, __ceil__.
import math


class N:
    def __init__(self, v):
        self.v = v

    def __neg__(self):
        return N(-self.v)

    def __pos__(self):
        return "plus"

    def __abs__(self):
        return [self.v]

    def __invert__(self):
        return None

    def __repr__(self):
        return f"N({self.v})"

    def __int__(self):
        return int(self.v)

    def __float__(self):
        return float(self.v)

    def __complex__(self):
        return complex(self.v, 1)

    def __round__(self, digits="none"):
        return ("round", digits)

    def __trunc__(self):
        return "trunc"

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __bytes__(self):
        return b"bytes"


n = N(3)
print(-n, +n, abs(n), ~n, - -n, -(-(-n)))
print(int(n), float(n), complex(n), round(n), round(n, 2), round(n, None), math.trunc(n), math.floor(n), math.ceil(n), bytes(n))


class Index:
    def __init__(self, v):
        self.v = v

    def __index__(self):
        return self.v


i = Index(2)
print([10, 20, 30][i], "abc"[i], (1, 2, 3)[i:], list(range(i)), hex(i), bin(i), oct(i), int(i), float(i), complex(i))
print("x" * i, [0] * i, bytes(i), range(10)[i], i.__index__(), "abcdef"[Index(1):Index(5):Index(2)], round(2.567, i), chr(Index(65)))


class Bad:
    def __int__(self):
        return "five"

    def __float__(self):
        return 5

    def __index__(self):
        return 2.0

    def __complex__(self):
        return 1

    def __bool__(self):
        return 1

    def __len__(self):
        return -1

    def __str__(self):
        return 5

    def __repr__(self):
        return b"x"

    def __bytes__(self):
        return "s"

    def __hash__(self):
        return "h"

    def __format__(self, spec):
        return 7

    def __iter__(self):
        return 5

    def __contains__(self, x):
        return []


b = Bad()
for f in (int, float, lambda b: [1][b], complex, bool, len, str, repr, bytes, hash, format, iter, lambda b: 1 in b,
          lambda b: not b, lambda b: f"{b!s}", lambda b: f"{b!a}", lambda b: [*b], lambda b: range(b), lambda b: {b: 1}):
    try:
        print(f(b))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class Empty:
    pass


e = Empty()
for f in (int, float, complex, lambda x: [1][x], abs, lambda x: -x, lambda x: +x, lambda x: ~x, len, iter, next, round,
          reversed, math.floor, math.trunc, math.ceil, bytes, hex, chr, lambda x: x(), lambda x: x[0], lambda x: 1 in x):
    try:
        print(f(e))
    except TypeError as err:
        print(err)


class IntSub(int):
    def __int__(self):
        return 99

    def __index__(self):
        return 77


s = IntSub(5)
print(int(s), [0] * 3 + [s], s + 1, "abcdefgh"[s], range(s), float(s), hex(s), math.trunc(s))

#> N(-3) plus [3] None N(3) N(-3)
#> 3 3.0 (3+1j) ('round', 'none') ('round', 2) ('round', 'none') trunc floor ceil b'bytes'
#> 30 c (3,) [0, 1] 0x2 0b10 0o2 2 2.0 (2+0j)
#> xx [0, 0] b'\x00\x00' 2 2 bd 2.57 A
#> TypeError __int__ returned non-int (type str)
#> TypeError Bad.__float__ returned non-float (type int)
#> TypeError __index__ returned non-int (type float)
#> TypeError __complex__ returned non-complex (type int)
#> TypeError __bool__ should return bool, returned int
#> ValueError __len__() should return >= 0
#> TypeError __str__ returned non-string (type int)
#> TypeError __repr__ returned non-string (type bytes)
#> TypeError __bytes__ returned non-bytes (type str)
#> TypeError __hash__ method should return an integer
#> TypeError __format__ must return a str, not int
#> TypeError iter() returned non-iterator of type 'int'
#> False
#> TypeError __bool__ should return bool, returned int
#> TypeError __str__ returned non-string (type int)
#> TypeError __repr__ returned non-string (type bytes)
#> TypeError iter() returned non-iterator of type 'int'
#> TypeError __index__ returned non-int (type float)
#> TypeError __hash__ method should return an integer
#> int() argument must be a string, a bytes-like object or a real number, not 'Empty'
#> float() argument must be a string or a real number, not 'Empty'
#> complex() first argument must be a string or a number, not 'Empty'
#> list indices must be integers or slices, not Empty
#> bad operand type for abs(): 'Empty'
#> bad operand type for unary -: 'Empty'
#> bad operand type for unary +: 'Empty'
#> bad operand type for unary ~: 'Empty'
#> object of type 'Empty' has no len()
#> 'Empty' object is not iterable
#> 'Empty' object is not an iterator
#> type Empty doesn't define __round__ method
#> 'Empty' object is not reversible
#> must be real number, not Empty
#> type Empty doesn't define __trunc__ method
#> must be real number, not Empty
#> cannot convert 'Empty' object to bytes
#> 'Empty' object cannot be interpreted as an integer
#> 'Empty' object cannot be interpreted as an integer
#> 'Empty' object is not callable
#> 'Empty' object is not subscriptable
#> argument of type 'Empty' is not iterable
#> 99 [0, 0, 0, 5] 6 f range(0, 5) 5.0 0x5 5
