import bisect
import math
import operator

inf, nan = math.inf, math.nan


def attempt(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for n in (0, 1, 15, 16, 17, 10**40, 10**40 - 1, -1, 2.0, True):
    print(n, attempt(math.isqrt, n))
print(math.gcd(), math.gcd(12, -18), math.gcd(0, 0), math.gcd(5), math.gcd(10**30, 6**20), attempt(math.gcd, 1.5))
print(math.lcm(), math.lcm(4, 6), math.lcm(0, 3), math.lcm(-4, 10), math.lcm(7))
print(math.comb(5, 2), math.comb(5, 6), math.comb(60, 30), math.comb(0, 0), attempt(math.comb, -1, 2), attempt(math.comb, 2, -1))
print(math.perm(5), math.perm(5, 2), math.perm(5, 6), math.perm(30, 10), attempt(math.perm, 2, -3))
print(math.factorial(0), math.factorial(20), attempt(math.factorial, -1), attempt(math.factorial, 2.0))
print(math.prod([]), math.prod([2, 3], start=4), math.prod([0.5, 4]), math.prod([2**70, 3]), attempt(math.prod, ["a", 2, "b"], start=1))
print(math.floor(-1.5), math.ceil(-1.5), math.trunc(-1.5), math.floor(1e20), math.ceil(7), attempt(math.floor, inf), attempt(math.ceil, nan))
print(math.sumprod([1, 2], [3, 4]), attempt(math.sumprod, [1], [1, 2]), math.dist((0, 0), (3, 4)), math.hypot(), math.hypot(1, 2, 2))
print(math.fsum([0.1] * 10), sum([0.1] * 10), math.fsum([1e100, 1, -1e100]), attempt(math.fsum, [inf, -inf]), math.fsum([]))
print(math.log2(2**100), math.log10(10**50), math.log(8, 2), math.log(10**400) > 921, attempt(math.log, 0), attempt(math.log2, -1), attempt(math.log, 2, 1))
print(math.sqrt(inf), attempt(math.sqrt, -1), math.sqrt(2), attempt(math.exp, 1000), math.exp(-inf), math.expm1(0.0), math.log1p(-0.0))
print(math.fmod(-7, 3), -7 % 3, math.remainder(7, 4), math.remainder(5, 2), attempt(math.fmod, inf, 1), math.fmod(3, inf))
print(math.modf(-2.5), math.modf(inf), math.frexp(8.0), math.frexp(0.0), math.ldexp(0.75, 4), attempt(math.ldexp, 1.0, 5000))
print(math.copysign(1, -0.0), math.copysign(nan, -1), math.isclose(1, 1 + 1e-10), math.isclose(inf, inf), math.isclose(0, 1e-12), math.isclose(0, 1e-12, abs_tol=1e-9))
print(math.isnan(nan), math.isinf(-inf), math.isfinite(10**300), attempt(math.isfinite, 10**400), nan == nan, [nan] == [nan], nan in {nan})
print(math.nextafter(1, 2), math.nextafter(0, 1), math.ulp(1.0), math.ulp(inf), math.cbrt(-27), math.pow(2, 0.5), attempt(math.pow, 0, -1), math.pow(nan, 0))
print(math.degrees(math.pi), math.radians(180) == math.pi, math.atan2(-0.0, -1), math.atan2(0, 1), math.tau == 2 * math.pi, attempt(math.acos, 2))
print(math.gamma(5), attempt(math.gamma, 0), math.lgamma(1), math.erf(0), math.erfc(inf))
print(divmod(-7, 2), divmod(7, -2), divmod(-7.5, 2), attempt(divmod, 1, 0), attempt(divmod, 1.0, 0.0), round(2.5), round(-3.5), round(1234, -2), round(15, -1))
print((-1).bit_length(), (10**20).bit_count(), (6).as_integer_ratio(), (0.75).as_integer_ratio(), attempt(inf.as_integer_ratio), (255).to_bytes(2, "little"))
print(attempt((256).to_bytes, 1, "big"), attempt((-1).to_bytes, 1, "big"), (-1).to_bytes(2, "big", signed=True), int.from_bytes(b"\xff\x00", "big", signed=True))
print(attempt(int, "0x1f", 16), attempt(int, "z", 36), attempt(int, "12", 2), attempt(int, "1_000"), attempt(int, "1__0"), attempt(int, inf), attempt(int, nan), attempt(int, "9" * 5, 37))

keys = [1, 3, 3, 3, 7]
print([(bisect.bisect_left(keys, n), bisect.bisect(keys, n)) for n in (0, 1, 3, 4, 7, 9)])
print(bisect.bisect_left(keys, 3, 2), bisect.bisect_right(keys, 3, 0, 2), attempt(bisect.bisect, keys, 3, -1), attempt(bisect.bisect, keys, "a"))
people = [("ann", 20), ("bob", 30), ("cid", 40)]
print(bisect.bisect(people, 30, key=operator.itemgetter(1)), bisect.insort(people, ("new", 25), key=lambda p: p[1]), [p[0] for p in people])
print(operator.itemgetter(0, -1)("abc"), operator.itemgetter(slice(1, 3))("abcd"), attempt(operator.itemgetter("k"), {}), attempt(operator.itemgetter(5), [1]))
print(operator.attrgetter("real", "imag")(3 + 4j), operator.attrgetter("__class__.__name__")(1), attempt(operator.attrgetter("a.b"), 1), operator.methodcaller("split", ",", maxsplit=1)("a,b,c"))
print(operator.index(True), attempt(operator.index, 1.0), operator.concat("a", "b"), attempt(operator.concat, 1, 2), operator.countOf([1, True, 2], 1), operator.indexOf("abc", "c"), attempt(operator.indexOf, [1], 2))
x = [1]
print(operator.iadd(x, [2]), x, operator.contains(x, 2), operator.truth([]), operator.not_(0), operator.is_(None, None), operator.length_hint(iter([1, 2])), operator.floordiv(-7, 2), operator.matmul.__name__)

#> 0 0
#> 1 1
#> 15 3
#> 16 4
#> 17 4
#> 10000000000000000000000000000000000000000 100000000000000000000
#> 9999999999999999999999999999999999999999 99999999999999999999
#> -1 ValueError: isqrt() argument must be nonnegative
#> 2.0 TypeError: 'float' object cannot be interpreted as an integer
#> True 1
#> 0 6 0 5 1048576 TypeError: 'float' object cannot be interpreted as an integer
#> 1 12 0 20 7
#> 10 0 118264581564861424 1 ValueError: n must be a non-negative integer ValueError: k must be a non-negative integer
#> 120 20 0 109027350432000 ValueError: k must be a non-negative integer
#> 1 2432902008176640000 ValueError: factorial() not defined for negative values TypeError: 'float' object cannot be interpreted as an integer
#> 1 24 2.0 3541774862152233910272 TypeError: can't multiply sequence by non-int of type 'str'
#> -2 -1 -1 100000000000000000000 7 OverflowError: cannot convert float infinity to integer ValueError: cannot convert float NaN to integer
#> 11 ValueError: Inputs are not the same length 5.0 0.0 3.0
#> 1.0 1.0 1.0 ValueError: -inf + inf in fsum 0.0
#> 100.0 50.0 3.0 True ValueError: math domain error ValueError: math domain error ZeroDivisionError: float division by zero
#> inf ValueError: math domain error 1.4142135623730951 OverflowError: math range error 0.0 0.0 -0.0
#> -1.0 2 -1.0 1.0 ValueError: math domain error 3.0
#> (-0.5, -2.0) (0.0, inf) (0.5, 4) (0.0, 0) 12.0 OverflowError: math range error
#> -1.0 nan True True False True
#> True True True OverflowError: int too large to convert to float False True True
#> 1.0000000000000002 5e-324 2.220446049250313e-16 inf -3.0000000000000004 1.4142135623730951 ValueError: math domain error 1.0
#> 180.0 True -3.141592653589793 0.0 True ValueError: math domain error
#> 24.0 ValueError: math domain error 0.0 0.0 0.0
#> (-4, 1) (-4, -1) (-4.0, 0.5) ZeroDivisionError: integer division or modulo by zero ZeroDivisionError: float divmod() 2 -4 1200 20
#> 1 26 (6, 1) (3, 4) OverflowError: cannot convert Infinity to integer ratio b'\xff\x00'
#> OverflowError: int too big to convert OverflowError: can't convert negative int to unsigned b'\xff\xff' -256
#> 31 35 ValueError: invalid literal for int() with base 2: '12' 1000 ValueError: invalid literal for int() with base 10: '1__0' OverflowError: cannot convert float infinity to integer ValueError: cannot convert float NaN to integer ValueError: int() base must be >= 2 and <= 36, or 0
#> [(0, 0), (0, 1), (1, 4), (4, 4), (4, 5), (5, 5)]
#> 2 2 ValueError: lo must be non-negative TypeError: '<' not supported between instances of 'str' and 'int'
#> 2 None ['ann', 'new', 'bob', 'cid']
#> ('a', 'c') bc KeyError: 'k' IndexError: list index out of range
#> (3.0, 4.0) int AttributeError: 'int' object has no attribute 'a' ['a', 'b,c']
#> 1 TypeError: 'float' object cannot be interpreted as an integer ab TypeError: 'int' object can't be concatenated 2 2 ValueError: sequence.index(x): x not in sequence
#> [1, 2] [1, 2] True False True True 2 -4 matmul
