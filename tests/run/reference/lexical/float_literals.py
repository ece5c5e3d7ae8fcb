"""Floating point and imaginary literals in every form."""
print(3.14, 10., .001, 1e100, 3.14e-10, 0e0, 3.14_15_93, 1E5, 1e+5, 1e-5, 1.e3, .5e1, 0.0, 00.5, 077e010, 09.5, 1_0.0_1, 1_0e1_0)
print(1e308, 1e309, -1e309, 5e-324, 2e-324, 1e-400, 1.7976931348623157e308)
print(0.1 + 0.2, 0.1, 1/3, 1e16, 1e15, 123456789.123456789, 1e22, 1e23, 9007199254740993.0)
print(0.30000000000000004 == 0.1 + 0.2, 1.0 == 1, 1e3 == 1000, hash(1.0) == hash(1))
print(-0.0, 0.0 == -0.0, str(-0.0), repr(0.0 * -1), -.5, +.5, - -.5)
print(3.14j, 10.j, 10j, .001j, 1e100j, 3.14e-10j, 3.14_15_93j, 0j, 0J, 5J, 077j, 1_0j)
print(1+2j, 1-2j, -1j, -0j, 0-1j, (1+2j).real, (1+2j).imag, 3j * 3j, 1j ** 2, type(1j))
print(complex(1, 2) == 1+2j, 1j == 1j, {1j: "a"}[1j], (2+0j) == 2)
print(1.5.real, 1..real, 1.5.hex(), 1.e0.is_integer(), 1.0.__class__, 1j.imag, 0.5.as_integer_ratio())
print(1. if 1. else 2.)
print(4e-05, 0.0001, 0.00001, 1e-4, 123456.0, 1234567890123456.0, 12345678901234567.0, 1e17)
print(2.5, 2.50, 2.500000000000000000000000000000001, 2.4999999999999999999999, 0.1e1, 100e-2)
print(1.0000000000000002, 1.0000000000000001, 1.00000000000000011102230246251565404, 1.00000000000000011102230246251565405)
print(float("1_0.5"), float(" .5 "), float("1e5"), float("inf"), float("-Infinity"), float("nan"), float("1."))
for text in ["1_", "_1", "1__0.5", "1e", ".", "e5", "", "1.5.5", "0x1p3", "1 .5", "1_.5", "1._5"]:
    try:
        print(float(text))
    except ValueError as e:
        print(e)
for text in ["1+2j", "j", "-j", "1", " (1+2j) ", "1 + 2j", "1e3j", "inf+nanj", "1+", "2j1", "1_0j"]:
    try:
        print(complex(text))
    except ValueError as e:
        print(text, e)
from_float = 0.5
print(f"{from_float}", f"{1e100:.3e}", f"{.1:.20f}")

#> 3.14 10.0 0.001 1e+100 3.14e-10 0.0 3.141593 100000.0 100000.0 1e-05 1000.0 5.0 0.0 0.5 770000000000.0 9.5 10.01 100000000000.0
#> 1e+308 inf -inf 5e-324 0.0 0.0 1.7976931348623157e+308
#> 0.30000000000000004 0.1 0.3333333333333333 1e+16 1000000000000000.0 123456789.12345679 1e+22 1e+23 9007199254740992.0
#> True True True True
#> -0.0 True -0.0 -0.0 -0.5 0.5 0.5
#> 3.14j 10j 10j 0.001j 1e+100j 3.14e-10j 3.141593j 0j 0j 5j 77j 10j
#> (1+2j) (1-2j) (-0-1j) (-0-0j) -1j 1.0 2.0 (-9+0j) (-1+0j) <class 'complex'>
#> True True a True
#> 1.5 1.0 0x1.8000000000000p+0 True <class 'float'> 1.0 (1, 2)
#> 1.0
#> 4e-05 0.0001 1e-05 0.0001 123456.0 1234567890123456.0 1.2345678901234568e+16 1e+17
#> 2.5 2.5 2.5 2.5 1.0 1.0
#> 1.0000000000000002 1.0 1.0 1.0000000000000002
#> 10.5 0.5 100000.0 inf -inf nan 1.0
#> could not convert string to float: '1_'
#> could not convert string to float: '_1'
#> could not convert string to float: '1__0.5'
#> could not convert string to float: '1e'
#> could not convert string to float: '.'
#> could not convert string to float: 'e5'
#> could not convert string to float: ''
#> could not convert string to float: '1.5.5'
#> could not convert string to float: '0x1p3'
#> could not convert string to float: '1 .5'
#> could not convert string to float: '1_.5'
#> could not convert string to float: '1._5'
#> (1+2j)
#> 1j
#> -1j
#> (1+0j)
#> (1+2j)
#> 1 + 2j complex() arg is a malformed string
#> 1000j
#> (inf+nanj)
#> 1+ complex() arg is a malformed string
#> 2j1 complex() arg is a malformed string
#> 10j
#> 0.5 1.000e+100 0.10000000000000000555
