"""Integral, real and complex numbers as objects: printed forms, classes, immutability, conversions between them."""
import numbers

for v in (0, -5, 10**30, True, False, 1.5, -0.0, float("inf"), 1j, complex(-0.0, -0.0), complex(1, float("nan"))):
    print(repr(v), str(v), type(v).__name__, isinstance(v, int), isinstance(v, float), isinstance(v, numbers.Integral), isinstance(v, numbers.Real), isinstance(v, numbers.Complex))
# The printed form is a valid literal, without leading or trailing zeros where they mean nothing
for v in (1e0, 100.0, 1e22, 1e-7, 123456789012345678.0, 0.1, -1.0):
    print(v, eval_free := float(repr(v)) == v)
print(True + True, True * 3.5, True == 1, hash(True) == hash(1) == hash(1.0) == hash(1 + 0j))
print({1: "a", True: "b", 1.0: "c", 1 + 0j: "d"})
print(int.__mro__, bool.__mro__, float.__mro__, complex.__mro__)
print(bool.__bases__, int.real, True.real, True.imag, True.numerator, True.denominator, (5).conjugate(), 1.5.conjugate(), 1j.conjugate())
for v in (1, 1.5, 1j, True):
    try:
        v.x = 1
    except AttributeError as e:
        print(e)
    for name in ("real", "imag"):
        try:
            setattr(v, name, 2)
        except AttributeError as e:
            print(e)
try:
    class B(bool):
        pass
except TypeError as e:
    print(e)


class I(int):
    pass


class F(float):
    pass


class Z(complex):
    pass


i, f, z = I(5), F(2.5), Z(1, 2)
i.note = "extra"
print(i, f, z, i + 1, type(i + 1).__name__, type(+i).__name__, type(-f).__name__, type(z * 1).__name__, i.note, vars(i), i == 5, hash(i) == hash(5))
print(type(i.real), type(int(i)), type(f.real), type(float(f)), type(complex(z)), type(i.conjugate()))
print(int("12", 5), int(12.9), int(-12.9), int(True), int(b"12"), int(), float(), complex(), bool())
print(5 .__index__(), True.__index__(), 5 .__int__(), 5 .__float__(), 5 .__trunc__(), 5.7.__trunc__(), 5.7.__int__(), 5.5.__floor__(), 5.5.__ceil__(), -5.5.__floor__())
print(5 .__bool__(), 0.0.__bool__(), 0j.__bool__(), 1j.__complex__(), 1 .__complex__() if hasattr(1, "__complex__") else "no __complex__")
for make in (lambda: int("a"), lambda: int(1j), lambda: float(1j), lambda: int([]), lambda: float("x"), lambda: complex("x"), lambda: complex("1", 2), lambda: complex(1, "2"), lambda: int(1.5, 2), lambda: int("1", 1), lambda: int("1", 37), lambda: int(float("inf")), lambda: int(float("nan")), lambda: float(10**400), lambda: int(x="1"), lambda: float({}), lambda: complex([])):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)

#> 0 0 int True False True True True
#> -5 -5 int True False True True True
#> 1000000000000000000000000000000 1000000000000000000000000000000 int True False True True True
#> True True bool True False True True True
#> False False bool True False True True True
#> 1.5 1.5 float False True False True True
#> -0.0 -0.0 float False True False True True
#> inf inf float False True False True True
#> 1j 1j complex False False False False True
#> (-0-0j) (-0-0j) complex False False False False True
#> (1+nanj) (1+nanj) complex False False False False True
#> 1.0 True
#> 100.0 True
#> 1e+22 True
#> 1e-07 True
#> 1.2345678901234568e+17 True
#> 0.1 True
#> -1.0 True
#> 2 3.5 True True
#> {1: 'd'}
#> (<class 'int'>, <class 'object'>) (<class 'bool'>, <class 'int'>, <class 'object'>) (<class 'float'>, <class 'object'>) (<class 'complex'>, <class 'object'>)
#> (<class 'int'>,) <attribute 'real' of 'int' objects> 1 0 1 1 5 1.5 -1j
#> 'int' object has no attribute 'x'
#> attribute 'real' of 'int' objects is not writable
#> attribute 'imag' of 'int' objects is not writable
#> 'float' object has no attribute 'x'
#> attribute 'real' of 'float' objects is not writable
#> attribute 'imag' of 'float' objects is not writable
#> 'complex' object has no attribute 'x'
#> readonly attribute
#> readonly attribute
#> 'bool' object has no attribute 'x'
#> attribute 'real' of 'int' objects is not writable
#> attribute 'imag' of 'int' objects is not writable
#> type 'bool' is not an acceptable base type
#> 5 2.5 (1+2j) 6 int int float complex extra {'note': 'extra'} True True
#> <class 'int'> <class 'int'> <class 'float'> <class 'float'> <class 'complex'> <class 'int'>
#> 7 12 -12 1 12 0 0.0 0j False
#> 5 1 5 5.0 5 5 5 5 6 -5
#> True False False 1j no __complex__
#> ValueError invalid literal for int() with base 10: 'a'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
#> TypeError float() argument must be a string or a real number, not 'complex'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
#> ValueError could not convert string to float: 'x'
#> ValueError complex() arg is a malformed string
#> TypeError complex() can't take second arg if first is a string
#> TypeError complex() second arg can't be a string
#> TypeError int() can't convert non-string with explicit base
#> ValueError int() base must be >= 2 and <= 36, or 0
#> ValueError int() base must be >= 2 and <= 36, or 0
#> OverflowError cannot convert float infinity to integer
#> ValueError cannot convert float NaN to integer
#> OverflowError int too large to convert to float
#> TypeError 'x' is an invalid keyword argument for int()
#> TypeError float() argument must be a string or a real number, not 'dict'
#> TypeError complex() first argument must be a string or a number, not 'list'
