# complex(): from texts, numbers, hooks; parts; repr and format; errors.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class C:
    def __init__(self, v):
        self.v = v

    def __complex__(self):
        return self.v


class F:
    def __float__(self):
        return 2.5


class Ix:
    def __index__(self):
        return 4


class Sub(complex):
    def __repr__(self):
        return "Sub" + complex.__repr__(self)


for t in ("1", "1j", "-1j", "+j", "-j", "j", "1+2j", "1-2J", " 1+2j ", "(1+2j)", " ( 1+2j ) ", "1e3-1e-3j", ".5+.5j", "inf", "nan+infj", "-inf-nanj", "infinityj", "1_0+2_0j", "1 + 2j", "1+", "1+2", "1+2jj", "", "()", "(1", "1)", "j1", "1j+2", "--1j", "1+-2j", "1e400j", "1..j", "_1j", "é", "1\x00"):
    tell(complex, t)
for args in ((), (1,), (1.5,), (True,), (1j,), (1, 2), (1, 2j), (1j, 2), (1j, 2j), (-0.0, -0.0), (Ix(),), (F(),), (Ix(), F()), (C(3 + 4j),), (C(3 + 4j), 1), (1, F()), (Sub(1, 2),), (2**70,), (10**400,), ("1", 2), (1, "2"), ("1", "2"), (None,), (1, None), ([],), (b"1",), (C(1.5),), (C("x"),), (C(5),), (1, 2, 3), (1, C(2j)), (C(1j), C(2j))):
    tell(complex, *args)
tell(lambda: complex(real=1))
tell(lambda: complex(imag=1))
tell(lambda: complex(real=1, imag=2))
tell(lambda: complex(1, imag=2))
tell(lambda: complex(real="1j"))
tell(lambda: complex(1, im=2))
inf, nan = float("inf"), float("nan")
for z in (0j, -0j, complex(-0.0, 0.0), complex(0.0, -0.0), complex(-0.0, -0.0), 1 + 0j, complex(inf, nan), complex(nan, -inf), complex(-inf, 0), 1e20 + 1e-20j, 0.1 + 100j, complex(1, -1.5), 1e16j):
    print(z, repr(z), [z], z.real, z.imag, z.conjugate(), -z, bool(z))
for spec in ("", ".2f", "e", "g", "+.1f", ">20.1f", "^+20.2e", ",.2f", ".3", "20", "#g", "_", "n", "<15"):
    print(repr(format(1234.5 - 0.25j, spec)), repr(format(0j, spec)))
for spec in ("d", "%", "05", "=10", "s", "x", "0=8", "c"):
    tell(format, 1j, spec)
s = Sub(1, 2)
print(s, str(s), [s], type(s + 1).__name__, s == 1 + 2j, hash(s) == hash(1 + 2j), s.real, type(s.conjugate()).__name__, type(complex(s)).__name__, Sub("1j"), s.__complex__(), type(s.__complex__()).__name__, s.__getnewargs__(), type(+s).__name__)
for f in (lambda: int(1j), lambda: float(1j), lambda: 1j < 2j, lambda: 1j > 0, lambda: 1j // 2, lambda: 1j % 2, lambda: divmod(1j, 2), lambda: round(1j), lambda: 1j & 1, lambda: ~1j, lambda: 1j + "a", lambda: list("a")[1j], lambda: range(1j), lambda: 1j.imaginary, lambda: pow(1j, 2, 3), lambda: 1j / 0, lambda: 0j ** -1, lambda: 0j ** 1j, lambda: (1e300 + 1e300j) ** 3, lambda: abs(complex(1e308, 1e308)), lambda: sorted([1j, 2j])):
    tell(f)
def set_real():
    z = 1j
    z.real = 5
tell(set_real)
print(abs(3 + 4j), abs(complex(inf, nan)), abs(complex(nan, 1)), (1 + 2j) * (3 - 1j), (1 + 2j) / (3 - 4j), (1 + 2j) ** 2, (1 + 2j) ** -1, (1 + 2j) ** 0, (2 + 0j) ** 0.5, 1j ** 2, 2 ** 2j, (1 + 1j) ** (1 + 1j), 0j ** 0, hash(1j), hash(1 + 0j), 1 == 1 + 0j, 1j == 1j, sum([1j, 2, 3.5]), complex.from_number if hasattr(complex, "from_number") else "none")

#> (1+0j)
#> 1j
#> -1j
#> 1j
#> -1j
#> 1j
#> (1+2j)
#> (1-2j)
#> (1+2j)
#> (1+2j)
#> (1+2j)
#> (1000-0.001j)
#> (0.5+0.5j)
#> (inf+0j)
#> (nan+infj)
#> (-inf+nanj)
#> infj
#> (10+20j)
#> ValueError complex() arg is a malformed string
#> ValueError complex() arg is a malformed string
#> ValueError complex() arg is a malformed string
#> ValueError complex() arg is a malformed string
#> ValueError complex() arg is a malformed string
#> ValueError complex() arg is a malformed string
#> ValueError complex() arg is a malformed string
#> ValueError complex() arg is a malformed string
#> ValueError complex() arg is a malformed string
#> ValueError complex() arg is a malformed string
#> ValueError complex() arg is a malformed string
#> ValueError complex() arg is a malformed string
#> infj
#> ValueError complex() arg is a malformed string
#> ValueError could not convert string to complex: '_1j'
#> ValueError complex() arg is a malformed string
#> ValueError complex() arg is a malformed string
#> 0j
#> (1+0j)
#> (1.5+0j)
#> (1+0j)
#> 1j
#> (1+2j)
#> (-1+0j)
#> 3j
#> (-2+1j)
#> (-0-0j)
#> (4+0j)
#> (2.5+0j)
#> (4+2.5j)
#> (3+4j)
#> (3+5j)
#> (1+2.5j)
#> (1+2j)
#> (1.1805916207174113e+21+0j)
#> OverflowError int too large to convert to float
#> TypeError complex() can't take second arg if first is a string
#> TypeError complex() second arg can't be a string
#> TypeError complex() can't take second arg if first is a string
#> TypeError complex() first argument must be a string or a number, not 'NoneType'
#> TypeError complex() second argument must be a number, not 'NoneType'
#> TypeError complex() first argument must be a string or a number, not 'list'
#> TypeError complex() first argument must be a string or a number, not 'bytes'
#> TypeError __complex__ returned non-complex (type float)
#> TypeError __complex__ returned non-complex (type str)
#> TypeError __complex__ returned non-complex (type int)
#> TypeError complex() takes at most 2 arguments (3 given)
#> TypeError complex() second argument must be a number, not 'C'
#> TypeError complex() second argument must be a number, not 'C'
#> (1+0j)
#> 1j
#> (1+2j)
#> (1+2j)
#> 1j
#> TypeError 'im' is an invalid keyword argument for complex()
#> 0j 0j [0j] 0.0 0.0 -0j (-0-0j) False
#> (-0-0j) (-0-0j) [(-0-0j)] -0.0 -0.0 (-0+0j) 0j False
#> (-0+0j) (-0+0j) [(-0+0j)] -0.0 0.0 (-0-0j) -0j False
#> -0j -0j [-0j] 0.0 -0.0 0j (-0+0j) False
#> (-0-0j) (-0-0j) [(-0-0j)] -0.0 -0.0 (-0+0j) 0j False
#> (1+0j) (1+0j) [(1+0j)] 1.0 0.0 (1-0j) (-1-0j) True
#> (inf+nanj) (inf+nanj) [(inf+nanj)] inf nan (inf+nanj) (-inf+nanj) True
#> (nan-infj) (nan-infj) [(nan-infj)] nan -inf (nan+infj) (nan+infj) True
#> (-inf+0j) (-inf+0j) [(-inf+0j)] -inf 0.0 (-inf-0j) (inf-0j) True
#> (1e+20+1e-20j) (1e+20+1e-20j) [(1e+20+1e-20j)] 1e+20 1e-20 (1e+20-1e-20j) (-1e+20-1e-20j) True
#> (0.1+100j) (0.1+100j) [(0.1+100j)] 0.1 100.0 (0.1-100j) (-0.1-100j) True
#> (1-1.5j) (1-1.5j) [(1-1.5j)] 1.0 -1.5 (1+1.5j) (-1+1.5j) True
#> 1e+16j 1e+16j [1e+16j] 0.0 1e+16 -1e+16j (-0-1e+16j) True
#> '(1234.5-0.25j)' '0j'
#> '1234.50-0.25j' '0.00+0.00j'
#> '1.234500e+03-2.500000e-01j' '0.000000e+00+0.000000e+00j'
#> '1234.5-0.25j' '0+0j'
#> '+1234.5-0.2j' '+0.0+0.0j'
#> '         1234.5-0.2j' '            0.0+0.0j'
#> '+1.23e+03-2.50e-01j ' '+0.00e+00+0.00e+00j '
#> '1,234.50-0.25j' '0.00+0.00j'
#> '(1.23e+03-0.25j)' '0j'
#> '      (1234.5-0.25j)' '                  0j'
#> '1234.50-0.250000j' '0.00000+0.00000j'
#> '(1_234.5-0.25j)' '0j'
#> '1234.5-0.25j' '0+0j'
#> '(1234.5-0.25j) ' '0j             '
#> ValueError Unknown format code 'd' for object of type 'complex'
#> ValueError Unknown format code '%' for object of type 'complex'
#> ValueError Zero padding is not allowed in complex format specifier
#> ValueError '=' alignment flag is not allowed in complex format specifier
#> ValueError Unknown format code 's' for object of type 'complex'
#> ValueError Unknown format code 'x' for object of type 'complex'
#> ValueError Zero padding is not allowed in complex format specifier
#> ValueError Unknown format code 'c' for object of type 'complex'
#> Sub(1+2j) Sub(1+2j) [Sub(1+2j)] complex True True 1.0 complex complex Sub1j (1+2j) complex (1.0, 2.0) complex
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
#> TypeError float() argument must be a string or a real number, not 'complex'
#> TypeError '<' not supported between instances of 'complex' and 'complex'
#> TypeError '>' not supported between instances of 'complex' and 'int'
#> TypeError unsupported operand type(s) for //: 'complex' and 'int'
#> TypeError unsupported operand type(s) for %: 'complex' and 'int'
#> TypeError unsupported operand type(s) for divmod(): 'complex' and 'int'
#> TypeError type complex doesn't define __round__ method
#> TypeError unsupported operand type(s) for &: 'complex' and 'int'
#> TypeError bad operand type for unary ~: 'complex'
#> TypeError unsupported operand type(s) for +: 'complex' and 'str'
#> TypeError list indices must be integers or slices, not complex
#> TypeError 'complex' object cannot be interpreted as an integer
#> AttributeError 'complex' object has no attribute 'imaginary'
#> ValueError complex modulo
#> ZeroDivisionError complex division by zero
#> ZeroDivisionError 0.0 to a negative or complex power
#> ZeroDivisionError 0.0 to a negative or complex power
#> (nan+nanj)
#> 1.4142135623730951e+308
#> TypeError '<' not supported between instances of 'complex' and 'complex'
#> AttributeError readonly attribute
#> 5.0 inf nan (5+5j) (-0.2+0.4j) (-3+4j) (0.2-0.4j) (1+0j) (1.4142135623730951+0j) (-1+0j) (0.18345697474330172+0.9830277404112437j) (0.2739572538301211+0.5837007587586147j) (1+0j) 1000003 1 True True (5.5+1j) none
