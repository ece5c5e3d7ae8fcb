# Subclasses of str and bytes that know what number they are, and numbers that are none.
import sys
import warnings
from collections import deque
from fractions import Fraction

warnings.simplefilter("ignore")


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class FloatText(str):
    def __float__(self):
        return float(str(self)) + 1


class FloatBytes(bytes):
    def __float__(self):
        return 4.5


class IntText(str):
    def __int__(self):
        return 9


class IndexText(str):
    def __index__(self):
        return 11


class Odd(str):
    def __int__(self):
        return "9"

    def __float__(self):
        return 1


t(lambda: float(FloatText("8")))
t(lambda: float(FloatBytes(b"8")))
t(lambda: int(IntText("8")))
t(lambda: int(IntText("8"), 16))
t(lambda: int(IndexText("8")))
t(lambda: float(IndexText("8")))
t(lambda: complex(FloatText("8")))
t(lambda: int(Odd("8")))
t(lambda: float(Odd("8")))


class Broken:
    pass


class Truncated:
    def __init__(self, result):
        self.result = result

    def __trunc__(self):
        return self.result


t(lambda: int(Truncated(5)))
t(lambda: int(Truncated(True)))
t(lambda: int(Truncated(Broken())))
t(lambda: int(Truncated(1.5)))

# `print` as a statement that sends elsewhere.
t(lambda: print >> sys.stderr)
t(lambda: print >> None)
t(lambda: print << 1)
t(lambda: len >> 1)
t(lambda: 1 >> "a")


class Never:
    __class_getitem__ = None


class Number:
    __class_getitem__ = 3


t(lambda: Never[int])
t(lambda: Number[int])

# The types of the iterators of a deque make others.
forwards, backwards = type(iter(deque())), type(reversed(deque()))
t(lambda: list(forwards(deque([1, 2, 3]))))
t(lambda: list(forwards(deque([1, 2, 3]), 1)))
t(lambda: list(backwards(deque([1, 2, 3]))))
t(lambda: list(backwards(deque([1, 2, 3]), 2)))
t(lambda: list(forwards(deque([1]), 5)))
t(lambda: backwards(deque(), "a"))

for spec in (">0.2f", "<0.2f", "^0.2f", "X>0.2f", "=0.2f", "010.3f", "0.2f", "00.2f", "0010.2f", ".02f", "=010.2f",
             ">8.1f", "x^12.3e", "+,.2f", "z.0f", "0,.1f"):
    t(lambda: format(Fraction(-7, 3), spec))

# Names of encodings and of handlers are UTF-8.
t(lambda: "".encode("\ud800"))
t(lambda: "a".encode("utf-8", "\ud800"))
t(lambda: b"a".decode("\udcff"))
t(lambda: "a".encode("\xe9"))
t(lambda: "a".encode("a\0b"))

#> 9.0
#> 4.5
#> 9
#> 8
#> 11
#> 11.0
#> (8+0j)
#> TypeError __int__ returned non-int (type str)
#> TypeError Odd.__float__ returned non-float (type int)
#> 5
#> 1
#> TypeError __trunc__ returned non-Integral (type Broken)
#> TypeError __trunc__ returned non-Integral (type float)
#> TypeError unsupported operand type(s) for >>: 'builtin_function_or_method' and '_io.TextIOWrapper'. Did you mean "print(<message>, file=<output_stream>)"?
#> TypeError unsupported operand type(s) for >>: 'builtin_function_or_method' and 'NoneType'. Did you mean "print(<message>, file=<output_stream>)"?
#> TypeError unsupported operand type(s) for <<: 'builtin_function_or_method' and 'int'
#> TypeError unsupported operand type(s) for >>: 'builtin_function_or_method' and 'int'
#> TypeError unsupported operand type(s) for >>: 'int' and 'str'
#> TypeError type 'Never' is not subscriptable
#> TypeError 'int' object is not callable
#> [1, 2, 3]
#> [2, 3]
#> [3, 2, 1]
#> [1]
#> []
#> TypeError 'str' object cannot be interpreted as an integer
#> '-2.33'
#> '-2.33'
#> '-2.33'
#> '-2.33'
#> '-2.33'
#> '-00002.333'
#> '-2.33'
#> '-2.33'
#> ValueError Invalid format specifier '0010.2f' for object of type 'Fraction'
#> ValueError Invalid format specifier '.02f' for object of type 'Fraction'
#> ValueError Invalid format specifier '=010.2f' for object of type 'Fraction'; can't use explicit alignment when zero-padding
#> '    -2.3'
#> 'x-2.333e+00x'
#> '-2.33'
#> '-2'
#> '-2.3'
#> UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
#> UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
#> UnicodeEncodeError 'utf-8' codec can't encode character '\udcff' in position 0: surrogates not allowed
#> LookupError unknown encoding: é
#> ValueError embedded null character
