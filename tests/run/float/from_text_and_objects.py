# float(): spellings, underscores, blanks, specials, hooks, subclasses, errors.
import math
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class F:
    def __init__(self, v):
        self.v = v

    def __float__(self):
        return self.v


class Ix:
    def __index__(self):
        return 7


class Sub(float):
    def __repr__(self):
        return "Sub:" + float.__repr__(self)


class Made(float):
    def __new__(cls, v, unit="m"):
        self = super().__new__(cls, v)
        self.unit = unit
        return self


for t in ("1", "-1.5", "+.5", "5.", "1e3", "1E-3", "1e+3", " 2.5\n", "1_000.5_5", "inf", "-Infinity", "INF", "nan", "-NaN", "+nan", "1e400", "-1e400", "1e-400", "٣.٥", "0x10", "", " ", ".", "e5", "1e", "1e5.5", "1__0", "_1", "1_", "1_.5", "1._5", "1 2", "infinit", "nano", "- 1", "--1", "1,5", "1\x00", "é", "0" * 50 + "1.5", "1" * 50, "1e0000000005", "9" * 400, "2.2250738585072014e-308", "4.9e-324", "2e-324", "1.7976931348623157e308", "1.7976931348623159e308", "0.1" + "0" * 60 + "1", b"1.5", bytearray(b"2.5"), b"x", b"\xff"):
    tell(float, t)
for v in (5, True, 2**70, 10**400, F(1.5), F(1), F("1"), F(None), Ix(), Sub(3.5), None, [], 1j, object(), memoryview(b"4.5"), (1,), float):
    tell(float, v)
tell(float)
tell(lambda: float(x=1))
tell(lambda: float("1", "2"))
tell(lambda: float(1, 2))
print(type(float(Sub(1.5))).__name__, Sub("1e2"), Sub(), type(Sub(1) + 1).__name__, type(-Sub(1)).__name__, type(abs(Sub(-1))).__name__, type(Sub(1.5).real).__name__, type(Sub(2).conjugate()).__name__)
m = Made(2.5, unit="kg")
print(m, m.unit, m * 2, type(m * 2).__name__, m == 2.5, hash(m) == hash(2.5), {2.5: "x"}[m], f"{m:.2f}", "%.1f" % m, str(m), round(m), round(m, 1))
tell(lambda: Made())
tell(lambda: Sub(1, 2))
tell(lambda: Sub(x=1))
for args in ((float,), (Sub, "2"), (int, 1), (5,), (), (Sub, "q")):
    tell(float.__new__, *args)
zero = -0.0
print(zero, 0.0 == zero, math.copysign(1, zero), zero + 0, 0 * -1.0, -zero, abs(zero), [zero], str(-0.0), f"{zero:.1f} {zero:+} {zero:z.1f} {-0.04:z.1f}", bool(zero), hash(zero), {0.0: 1}[zero])
for v in (1e15, 1e16, 123456789012345678, 1e22, 1e23, 1e-4, 1e-5, 0.1 + 0.2, 1 / 3, 100.0, 1e100, 5e-324, 2**53 + 0.0, 1.5e300 * 1e10, 0.00001234, 123456.789e3):
    print(float(v), repr(float(v)), end="; ")
print()

#> 1.0
#> -1.5
#> 0.5
#> 5.0
#> 1000.0
#> 0.001
#> 1000.0
#> 2.5
#> 1000.55
#> inf
#> -inf
#> inf
#> nan
#> nan
#> nan
#> inf
#> -inf
#> 0.0
#> 3.5
#> ValueError could not convert string to float: '0x10'
#> ValueError could not convert string to float: ''
#> ValueError could not convert string to float: ' '
#> ValueError could not convert string to float: '.'
#> ValueError could not convert string to float: 'e5'
#> ValueError could not convert string to float: '1e'
#> ValueError could not convert string to float: '1e5.5'
#> ValueError could not convert string to float: '1__0'
#> ValueError could not convert string to float: '_1'
#> ValueError could not convert string to float: '1_'
#> ValueError could not convert string to float: '1_.5'
#> ValueError could not convert string to float: '1._5'
#> ValueError could not convert string to float: '1 2'
#> ValueError could not convert string to float: 'infinit'
#> ValueError could not convert string to float: 'nano'
#> ValueError could not convert string to float: '- 1'
#> ValueError could not convert string to float: '--1'
#> ValueError could not convert string to float: '1,5'
#> ValueError could not convert string to float: '1\x00'
#> ValueError could not convert string to float: 'é'
#> 1.5
#> 1.1111111111111111e+49
#> 100000.0
#> inf
#> 2.2250738585072014e-308
#> 5e-324
#> 0.0
#> 1.7976931348623157e+308
#> inf
#> 0.1
#> 1.5
#> 2.5
#> ValueError could not convert string to float: b'x'
#> ValueError could not convert string to float: b'\xff'
#> 5.0
#> 1.0
#> 1.1805916207174113e+21
#> OverflowError int too large to convert to float
#> 1.5
#> TypeError F.__float__ returned non-float (type int)
#> TypeError F.__float__ returned non-float (type str)
#> TypeError F.__float__ returned non-float (type NoneType)
#> 7.0
#> 3.5
#> TypeError float() argument must be a string or a real number, not 'NoneType'
#> TypeError float() argument must be a string or a real number, not 'list'
#> TypeError float() argument must be a string or a real number, not 'complex'
#> TypeError float() argument must be a string or a real number, not 'object'
#> 4.5
#> TypeError float() argument must be a string or a real number, not 'tuple'
#> TypeError float() argument must be a string or a real number, not 'type'
#> 0.0
#> TypeError float() takes no keyword arguments
#> TypeError float expected at most 1 argument, got 2
#> TypeError float expected at most 1 argument, got 2
#> float Sub:100.0 Sub:0.0 float float float float float
#> 2.5 kg 5.0 float True True x 2.50 2.5 2.5 2 2.5
#> TypeError Made.__new__() missing 1 required positional argument: 'v'
#> TypeError float expected at most 1 argument, got 2
#> TypeError float() takes no keyword arguments
#> 0.0
#> Sub:2.0
#> TypeError float.__new__(int): int is not a subtype of float
#> TypeError float.__new__(X): X is not a type object (int)
#> TypeError float.__new__(): not enough arguments
#> ValueError could not convert string to float: 'q'
#> -0.0 True -1.0 0.0 -0.0 0.0 0.0 [-0.0] -0.0 -0.0 -0.0 0.0 0.0 False 0 1
#> 1000000000000000.0 1000000000000000.0; 1e+16 1e+16; 1.2345678901234568e+17 1.2345678901234568e+17; 1e+22 1e+22; 1e+23 1e+23; 0.0001 0.0001; 1e-05 1e-05; 0.30000000000000004 0.30000000000000004; 0.3333333333333333 0.3333333333333333; 100.0 100.0; 1e+100 1e+100; 5e-324 5e-324; 9007199254740992.0 9007199254740992.0; inf inf; 1.234e-05 1.234e-05; 123456789.0 123456789.0; 
