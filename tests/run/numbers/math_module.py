# The functions of math that ordinary programs use.
import math

print(math.pi, math.e, math.tau, math.inf, math.nan)
print(math.sqrt(2), math.sqrt(16), math.isqrt(17), math.isqrt(10 ** 40), math.cbrt(27), math.hypot(3, 4), math.hypot(1, 2, 2))
print(math.floor(2.7), math.floor(-2.7), math.ceil(2.1), math.ceil(-2.1), math.trunc(-2.9), math.floor(1e20), math.ceil(5), math.floor(True))
print(math.sin(0), math.cos(0), math.tan(0), math.sin(math.pi / 2), math.atan2(1, 1), math.asin(1), math.acos(1), math.atan(1), math.degrees(math.pi), math.radians(180))
print(math.exp(0), math.exp(1), math.log(math.e), math.log(8, 2), math.log2(8), math.log10(1000), math.log1p(0), math.expm1(0), math.log(10 ** 400), math.log2(2 ** 1000))
print(math.factorial(0), math.factorial(20), math.factorial(25), math.gcd(12, 18), math.gcd(), math.gcd(12, 18, 27), math.lcm(4, 6), math.gcd(-4, 6), math.lcm())
print(math.comb(5, 2), math.comb(50, 25), math.perm(5, 2), math.perm(5), math.comb(3, 5), math.prod([1, 2, 3, 4]), math.prod([], start=5), math.prod([0.5, 4]))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1.0), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-10, abs_tol=1e-9))
print(math.copysign(3, -0.0), math.fabs(-2), math.fmod(-7, 3), math.fmod(7.5, 2), math.modf(3.25), math.modf(-3.25), math.frexp(8.0), math.ldexp(0.5, 4), math.remainder(7, 4))
print(math.fsum([0.1] * 10), math.sumprod([1, 2], [3, 4]), math.dist([0, 0], [3, 4]), math.pow(2, 10), math.pow(2, 0.5), math.nextafter(1, 2), math.ulp(1.0))
print(math.sinh(0), math.cosh(0), math.tanh(0), math.asinh(0), math.acosh(1), math.atanh(0), math.erf(0), math.erfc(0), math.gamma(5), math.lgamma(1))
for name, call in (
    ("sqrt", lambda: math.sqrt(-1)), ("log", lambda: math.log(0)), ("log neg", lambda: math.log(-1)), ("factorial", lambda: math.factorial(-1)),
    ("factorial float", lambda: math.factorial(2.5)), ("exp", lambda: math.exp(1000)), ("acos", lambda: math.acos(2)), ("floor", lambda: math.floor(math.inf)),
    ("ceil", lambda: math.ceil(math.nan)), ("isqrt", lambda: math.isqrt(-1)), ("comb", lambda: math.comb(-1, 2)), ("gcd", lambda: math.gcd(1.5, 2)),
    ("fmod", lambda: math.fmod(1, 0)), ("pow", lambda: math.pow(0, -1)), ("sqrt str", lambda: math.sqrt("4")), ("dist", lambda: math.dist([1], [1, 2])),
    ("gamma", lambda: math.gamma(0)), ("atan2", lambda: math.atan2(1)), ("sin inf", lambda: math.sin(math.inf)), ("ldexp", lambda: math.ldexp(1.0, 5000)),
):
    try:
        print(name, call())
    except (ValueError, OverflowError, TypeError) as error:
        print(name, type(error).__name__, error)


class Float:
    def __float__(self):
        return 6.25

    def __floor__(self):
        return "floored"

    def __ceil__(self):
        return "ceiled"


print(math.sqrt(Float()), math.floor(Float()), math.ceil(Float()))
print([round(math.sin(x / 10), 10) for x in range(5)], [math.isqrt(n) for n in range(10)])
primes = [n for n in range(2, 50) if all(n % d for d in range(2, math.isqrt(n) + 1))]
print(primes, math.prod(primes))
area = sum(math.sqrt(1 - (i / 1000) ** 2) for i in range(1000)) / 250
print(round(area, 4), math.floor(area * 100) / 100)

#> 3.141592653589793 2.718281828459045 6.283185307179586 inf nan
#> 1.4142135623730951 4.0 4 100000000000000000000 3.0000000000000004 5.0 3.0
#> 2 -3 3 -2 -2 100000000000000000000 5 1
#> 0.0 1.0 0.0 1.0 0.7853981633974483 1.5707963267948966 0.0 0.7853981633974483 180.0 3.141592653589793
#> 1.0 2.718281828459045 1.0 3.0 3.0 3.0 0.0 0.0 921.0340371976182 1000.0
#> 1 2432902008176640000 15511210043330985984000000 6 0 3 12 2 1
#> 10 126410606437752 20 120 0 24 5 2.0
#> True True True True False True True
#> -3.0 2.0 -1.0 1.5 (0.25, 3.0) (-0.25, -3.0) (0.5, 4) 8.0 -1.0
#> 1.0 11 5.0 1024.0 1.4142135623730951 1.0000000000000002 2.220446049250313e-16
#> 0.0 1.0 0.0 0.0 0.0 0.0 0.0 1.0 24.0 0.0
#> sqrt ValueError math domain error
#> log ValueError math domain error
#> log neg ValueError math domain error
#> factorial ValueError factorial() not defined for negative values
#> factorial float TypeError 'float' object cannot be interpreted as an integer
#> exp OverflowError math range error
#> acos ValueError math domain error
#> floor OverflowError cannot convert float infinity to integer
#> ceil ValueError cannot convert float NaN to integer
#> isqrt ValueError isqrt() argument must be nonnegative
#> comb ValueError n must be a non-negative integer
#> gcd TypeError 'float' object cannot be interpreted as an integer
#> fmod ValueError math domain error
#> pow ValueError math domain error
#> sqrt str TypeError must be real number, not str
#> dist ValueError both points must have the same number of dimensions
#> gamma ValueError math domain error
#> atan2 TypeError atan2 expected 2 arguments, got 1
#> sin inf ValueError math domain error
#> ldexp OverflowError math range error
#> 2.5 floored ceiled
#> [0.0, 0.0998334166, 0.1986693308, 0.2955202067, 0.3894183423] [0, 1, 1, 1, 2, 2, 2, 2, 2, 3]
#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47] 614889782588491410
#> 3.1436 3.14
