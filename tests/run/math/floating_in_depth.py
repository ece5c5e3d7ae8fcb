# fsum, fmod, remainder, modf, frexp, ldexp, copysign, nextafter, ulp, isclose, hypot, dist: edges and errors.
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
        if isinstance(self.v, Exception):
            raise self.v
        return self.v


class Ix:
    def __index__(self):
        return 3


inf, nan = math.inf, math.nan
specials = (0.0, -0.0, 1.5, -2.5, inf, -inf, nan, 5e-324, 1.7976931348623157e308)
for name in ("fabs", "modf", "frexp", "ulp", "isfinite", "isinf", "isnan"):
    f = getattr(math, name)
    print(name, [f(x) for x in specials], f(7), f(True), f(F(2.5)), f(Ix()))
    for bad in ("1", None, [], 1j, F("x"), F(KeyError("k")), 10**400):
        tell(f, bad)
    tell(f)
    tell(f, 1, 2)
for name in ("fmod", "remainder", "copysign", "nextafter"):
    f = getattr(math, name)
    for args in ((7, 3), (-7, 3), (7, -3), (5.5, 2), (0.0, 1), (-0.0, 1), (1, inf), (-1, inf), (inf, 1), (1, 0), (0, 0), (nan, 1), (1, nan), (1e300, 3), (2.5, 1), (3.5, 1), (-2.5, 5), (F(9), Ix()), ("a", 1), (1, None), (1,), ()):
        try:
            print(name, args if all(isinstance(a, (int, float)) for a in args) else "", f(*args))
        except Exception as e:
            print(name, type(e).__name__, e)
print(math.nextafter(1, 2, steps=3), math.nextafter(0.0, -1), math.nextafter(1, 1), math.nextafter(1.0, inf, steps=0), math.nextafter(inf, 0))
for kw in ({"steps": -1}, {"steps": 1.5}, {"steps": "a"}, {"step": 1}):
    tell(lambda: math.nextafter(1, 2, **kw))
for args in ((0.5, 3), (1, -1074), (1, -1075), (1, 1023), (1, 1024), (inf, 5), (nan, -5), (0.0, 10**10), (1, 10**30), (1, -10**30), (-1, 1024), (1, 1.0), ("a", 1), (0.75, True), (1,)):
    tell(math.ldexp, *args)
for v in ([], [0.1] * 10, [1e308, 1e308, -1e308], [1, 2.5, True], [1e16, 1, 1, -1e16], [inf, 1], [nan, 1], [-0.0], [F(1.5), Ix()], (x / 10 for x in range(5)), [1e-320, 1e-320], [2**53, 1.0, -1.0]):
    tell(math.fsum, v)
for v in ([inf, -inf], [1e308] * 2, ["a"], [None], 5, [10**400], [1j]):
    tell(math.fsum, v)
for args, kw in (((1, 1), {}), ((1, 1 + 1e-10), {}), ((1, 1 + 1e-8), {}), ((0, 1e-300), {}), ((0, 1e-10), {"abs_tol": 1e-9}), ((1, 1.1), {"rel_tol": 0.1}), ((inf, inf), {}), ((inf, -inf), {}), ((inf, 1e308), {"rel_tol": 0.9}), ((nan, nan), {}), ((1, 2), {"rel_tol": -1}), ((1, 2), {"abs_tol": -0.5}), ((1, 2, 0.5), {}), ((1,), {}), ((1, "a"), {}), ((1, 1), {"tol": 1}), ((1j, 1), {}), ((1, 2), {"rel_tol": 1.0}), ((-0.0, 0.0), {}), ((10**20, 10**20 + 1), {})):
    tell(math.isclose, *args, **kw)
for args in ((), (3,), (3, 4), (1, 2, 2), (-3, -4), (inf, nan), (nan, 1), (1e308, 1e308), (5e-324, 5e-324), (F(3), Ix()), ("a",), (1, None), (1e-200, 1e-200), (0.0, -0.0)):
    tell(math.hypot, *args)
for args in (([1, 2], [4, 6]), ((), ()), ((1,), (1, 2)), ("ab", "cd"), ((inf,), (-inf,)), ((nan,), (1,)), (iter([1, 2]), iter([4, 6])), (5, 5), ([1],), (([1], [None])), ([0, 0, 0], (1, 2, 2))):
    tell(math.dist, *args)
print(math.inf, math.nan, math.pi, math.e, math.tau, math.copysign(1, -nan) in (1.0, -1.0), [math.trunc(x) for x in (1.9, -1.9)], [math.floor(x) for x in (1.9, -1.9, 1e15 + 0.5)], [math.ceil(x) for x in (1.1, -1.1, -0.5)])

#> fabs [0.0, 0.0, 1.5, 2.5, inf, inf, nan, 5e-324, 1.7976931348623157e+308] 7.0 1.0 2.5 3.0
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not list
#> TypeError must be real number, not complex
#> TypeError F.__float__ returned non-float (type str)
#> KeyError 'k'
#> OverflowError int too large to convert to float
#> TypeError math.fabs() takes exactly one argument (0 given)
#> TypeError math.fabs() takes exactly one argument (2 given)
#> modf [(0.0, 0.0), (-0.0, -0.0), (0.5, 1.0), (-0.5, -2.0), (0.0, inf), (-0.0, -inf), (nan, nan), (5e-324, 0.0), (0.0, 1.7976931348623157e+308)] (0.0, 7.0) (0.0, 1.0) (0.5, 2.0) (0.0, 3.0)
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not list
#> TypeError must be real number, not complex
#> TypeError F.__float__ returned non-float (type str)
#> KeyError 'k'
#> OverflowError int too large to convert to float
#> TypeError math.modf() takes exactly one argument (0 given)
#> TypeError math.modf() takes exactly one argument (2 given)
#> frexp [(0.0, 0), (-0.0, 0), (0.75, 1), (-0.625, 2), (inf, 0), (-inf, 0), (nan, 0), (0.5, -1073), (0.9999999999999999, 1024)] (0.875, 3) (0.5, 1) (0.625, 2) (0.75, 2)
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not list
#> TypeError must be real number, not complex
#> TypeError F.__float__ returned non-float (type str)
#> KeyError 'k'
#> OverflowError int too large to convert to float
#> TypeError math.frexp() takes exactly one argument (0 given)
#> TypeError math.frexp() takes exactly one argument (2 given)
#> ulp [5e-324, 5e-324, 2.220446049250313e-16, 4.440892098500626e-16, inf, inf, nan, 5e-324, 1.99584030953472e+292] 8.881784197001252e-16 2.220446049250313e-16 4.440892098500626e-16 4.440892098500626e-16
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not list
#> TypeError must be real number, not complex
#> TypeError F.__float__ returned non-float (type str)
#> KeyError 'k'
#> OverflowError int too large to convert to float
#> TypeError math.ulp() takes exactly one argument (0 given)
#> TypeError math.ulp() takes exactly one argument (2 given)
#> isfinite [True, True, True, True, False, False, False, True, True] True True True True
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not list
#> TypeError must be real number, not complex
#> TypeError F.__float__ returned non-float (type str)
#> KeyError 'k'
#> OverflowError int too large to convert to float
#> TypeError math.isfinite() takes exactly one argument (0 given)
#> TypeError math.isfinite() takes exactly one argument (2 given)
#> isinf [False, False, False, False, True, True, False, False, False] False False False False
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not list
#> TypeError must be real number, not complex
#> TypeError F.__float__ returned non-float (type str)
#> KeyError 'k'
#> OverflowError int too large to convert to float
#> TypeError math.isinf() takes exactly one argument (0 given)
#> TypeError math.isinf() takes exactly one argument (2 given)
#> isnan [False, False, False, False, False, False, True, False, False] False False False False
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError must be real number, not list
#> TypeError must be real number, not complex
#> TypeError F.__float__ returned non-float (type str)
#> KeyError 'k'
#> OverflowError int too large to convert to float
#> TypeError math.isnan() takes exactly one argument (0 given)
#> TypeError math.isnan() takes exactly one argument (2 given)
#> fmod (7, 3) 1.0
#> fmod (-7, 3) -1.0
#> fmod (7, -3) 1.0
#> fmod (5.5, 2) 1.5
#> fmod (0.0, 1) 0.0
#> fmod (-0.0, 1) -0.0
#> fmod (1, inf) 1.0
#> fmod (-1, inf) -1.0
#> fmod ValueError math domain error
#> fmod ValueError math domain error
#> fmod ValueError math domain error
#> fmod (nan, 1) nan
#> fmod (1, nan) nan
#> fmod (1e+300, 3) 0.0
#> fmod (2.5, 1) 0.5
#> fmod (3.5, 1) 0.5
#> fmod (-2.5, 5) -2.5
#> fmod TypeError F.__float__ returned non-float (type int)
#> fmod TypeError must be real number, not str
#> fmod TypeError must be real number, not NoneType
#> fmod TypeError fmod expected 2 arguments, got 1
#> fmod TypeError fmod expected 2 arguments, got 0
#> remainder (7, 3) 1.0
#> remainder (-7, 3) -1.0
#> remainder (7, -3) 1.0
#> remainder (5.5, 2) -0.5
#> remainder (0.0, 1) 0.0
#> remainder (-0.0, 1) -0.0
#> remainder (1, inf) 1.0
#> remainder (-1, inf) -1.0
#> remainder ValueError math domain error
#> remainder ValueError math domain error
#> remainder ValueError math domain error
#> remainder (nan, 1) nan
#> remainder (1, nan) nan
#> remainder (1e+300, 3) 0.0
#> remainder (2.5, 1) 0.5
#> remainder (3.5, 1) -0.5
#> remainder (-2.5, 5) -2.5
#> remainder TypeError F.__float__ returned non-float (type int)
#> remainder TypeError must be real number, not str
#> remainder TypeError must be real number, not NoneType
#> remainder TypeError remainder expected 2 arguments, got 1
#> remainder TypeError remainder expected 2 arguments, got 0
#> copysign (7, 3) 7.0
#> copysign (-7, 3) 7.0
#> copysign (7, -3) -7.0
#> copysign (5.5, 2) 5.5
#> copysign (0.0, 1) 0.0
#> copysign (-0.0, 1) 0.0
#> copysign (1, inf) 1.0
#> copysign (-1, inf) 1.0
#> copysign (inf, 1) inf
#> copysign (1, 0) 1.0
#> copysign (0, 0) 0.0
#> copysign (nan, 1) nan
#> copysign (1, nan) 1.0
#> copysign (1e+300, 3) 1e+300
#> copysign (2.5, 1) 2.5
#> copysign (3.5, 1) 3.5
#> copysign (-2.5, 5) 2.5
#> copysign TypeError F.__float__ returned non-float (type int)
#> copysign TypeError must be real number, not str
#> copysign TypeError must be real number, not NoneType
#> copysign TypeError copysign expected 2 arguments, got 1
#> copysign TypeError copysign expected 2 arguments, got 0
#> nextafter (7, 3) 6.999999999999999
#> nextafter (-7, 3) -6.999999999999999
#> nextafter (7, -3) 6.999999999999999
#> nextafter (5.5, 2) 5.499999999999999
#> nextafter (0.0, 1) 5e-324
#> nextafter (-0.0, 1) 5e-324
#> nextafter (1, inf) 1.0000000000000002
#> nextafter (-1, inf) -0.9999999999999999
#> nextafter (inf, 1) 1.7976931348623157e+308
#> nextafter (1, 0) 0.9999999999999999
#> nextafter (0, 0) 0.0
#> nextafter (nan, 1) nan
#> nextafter (1, nan) nan
#> nextafter (1e+300, 3) 9.999999999999999e+299
#> nextafter (2.5, 1) 2.4999999999999996
#> nextafter (3.5, 1) 3.4999999999999996
#> nextafter (-2.5, 5) -2.4999999999999996
#> nextafter TypeError F.__float__ returned non-float (type int)
#> nextafter TypeError must be real number, not str
#> nextafter TypeError must be real number, not NoneType
#> nextafter TypeError nextafter() takes exactly 2 positional arguments (1 given)
#> nextafter TypeError nextafter() takes exactly 2 positional arguments (0 given)
#> 1.0000000000000007 -5e-324 1.0 1.0 1.7976931348623157e+308
#> ValueError steps must be a non-negative integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'step' is an invalid keyword argument for nextafter()
#> 4.0
#> 5e-324
#> 0.0
#> 8.98846567431158e+307
#> OverflowError math range error
#> inf
#> nan
#> 0.0
#> OverflowError math range error
#> 0.0
#> OverflowError math range error
#> TypeError Expected an int as second argument to ldexp.
#> TypeError must be real number, not str
#> 1.5
#> TypeError ldexp expected 2 arguments, got 1
#> 0.0
#> 1.0
#> OverflowError intermediate overflow in fsum
#> 4.5
#> 2.0
#> inf
#> nan
#> 0.0
#> 4.5
#> 1.0
#> 2e-320
#> 9007199254740992.0
#> ValueError -inf + inf in fsum
#> OverflowError intermediate overflow in fsum
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> TypeError 'int' object is not iterable
#> OverflowError int too large to convert to float
#> TypeError must be real number, not complex
#> True
#> True
#> False
#> False
#> True
#> True
#> True
#> False
#> False
#> False
#> ValueError tolerances must be non-negative
#> ValueError tolerances must be non-negative
#> TypeError isclose() takes exactly 2 positional arguments (3 given)
#> TypeError isclose() missing required argument 'b' (pos 2)
#> TypeError must be real number, not str
#> TypeError 'tol' is an invalid keyword argument for isclose()
#> TypeError must be real number, not complex
#> True
#> True
#> True
#> 0.0
#> 3.0
#> 5.0
#> 3.0
#> 5.0
#> inf
#> nan
#> 1.4142135623730951e+308
#> 5e-324
#> TypeError F.__float__ returned non-float (type int)
#> TypeError must be real number, not str
#> TypeError must be real number, not NoneType
#> 1.414213562373095e-200
#> 0.0
#> 5.0
#> 0.0
#> ValueError both points must have the same number of dimensions
#> TypeError must be real number, not str
#> inf
#> nan
#> 5.0
#> TypeError 'int' object is not iterable
#> TypeError dist expected 2 arguments, got 1
#> TypeError must be real number, not NoneType
#> 3.0
#> inf nan 3.141592653589793 2.718281828459045 6.283185307179586 True [1, -1] [1, -2, 1000000000000000] [2, -1, 0]
