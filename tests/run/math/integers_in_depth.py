# gcd, lcm, comb, perm, factorial, isqrt and prod: many arguments, signs, large values, hooks, errors.
import math
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Ix:
    def __init__(self, v):
        self.v = v

    def __index__(self):
        return self.v


for f in (math.gcd, math.lcm):
    print(f.__name__, f(), f(5), f(-5), f(0), f(12, 18), f(12, -18), f(0, 7), f(7, 0), f(0, 0), f(4, 6, 10), f(2**70, 2**65), f(2**64 * 3, 2**64 * 5), f(True, 3), f(Ix(8), 12), f(17, 19, 0), f(10**20, 10**15 + 1))
    for args in ((1.0,), (4, 2.0), ("a",), (None, 1), (1, Ix("x")), (1, [])):
        tell(f, *args)
for f in (math.comb, math.perm):
    print(f.__name__, [f(5, k) for k in range(7)], f(0, 0), f(50, 25), f(100, 3), f(2**40, 2), f(Ix(6), Ix(2)), f(True, True), f(10**20, 1), f(10**20, 0), f(3, 10**10))
    for args in ((-1, 1), (1, -1), (1.0, 1), (1, 1.0), ("a", 1), (1,), (), (1, 2, 3), (1, None), (-5, -5), (10**30, 10**25)):
        tell(lambda: f(*args))
print(math.perm(5), math.perm(0), math.perm(4, None))
for n in (0, 1, 5, 12, 13, 20, 21, 25, True, Ix(6)):
    print(math.factorial(n), end=" ")
print(len(str(math.factorial(1000))), sum(map(int, str(math.factorial(100)))))
for n in (-1, 1.0, 5.0, "a", None, -10**30, 10**30, 2.5, Ix(-3)):
    tell(math.factorial, n)
for n in (0, 1, 2, 3, 4, 8, 9, 15, 16, 2**32 - 1, 2**52, 2**53 - 1, 2**63, 2**64 - 1, 2**64, 10**40, 10**41 + 7, Ix(30), True):
    r = math.isqrt(n)
    m = n.v if isinstance(n, Ix) else n
    print(r, r * r <= m < (r + 1) ** 2, end="; ")
print()
for n in (-1, 4.0, "a", None, -2**70):
    tell(math.isqrt, n)
assert all(math.isqrt(n * n) == n and math.isqrt(n * n + n) == n and math.isqrt(n * n - 1) == n - 1 for n in list(range(1, 200)) + [2**31, 2**32 + 5, 10**18 + 9, 3**80])
for args, kw in ((([1, 2, 3],), {}), (([],), {}), (([2, 0.5],), {}), (([2**40, 2**40],), {}), (([3],), {"start": 4}), (([],), {"start": "s"}), ((["a", 3],), {"start": 1}), (([[1], 2],), {}), (([1.5, 2, 1j],), {}), ((range(1, 6),), {"start": 0.5}), ((5,), {}), ((["a", "b"],), {}), ((), {}), (([1], 2), {}), (([None],), {}), (([2, "a"],), {"start": 3}), (([-1] * 5,), {}), (([0, float("inf")],), {}), (([2**62, 2, 2],), {}), (([-2**63, -1],), {})):
    tell(lambda: math.prod(*args, **kw))
for args, kw in ((([1, 2], [3, 4]), {}), (([1.5], [2]), {}), (([], []), {}), (([1], [1, 2]), {}), (([1, 2], ["a", 1]), {}), (([2**40] * 2, [2**40] * 2), {}), (([0.1] * 10, [1.0] * 10), {}), ((5, [1]), {}), (("ab", [1, 2]), {}), (([1j], [2]), {}), (([1e308, -1e308], [10, 10]), {}), (([True], [5]), {}), (((x for x in (1, 2)), range(2)), {})):
    tell(lambda: math.sumprod(*args, **kw))
def primes(n):
    return [p for p in range(2, n) if all(p % d for d in range(2, math.isqrt(p) + 1))]
def phi(n):
    return sum(math.gcd(n, k) == 1 for k in range(1, n + 1))
print(primes(50), [phi(n) for n in range(1, 13)], math.lcm(*range(1, 21)), math.prod(primes(30)), [math.comb(n, 2) for n in range(6)] == [n * (n - 1) // 2 for n in range(6)], sum(math.comb(20, k) for k in range(21)) == 2**20)

#> gcd 0 5 5 0 6 6 7 7 0 2 36893488147419103232 18446744073709551616 1 4 1 1
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError __index__ returned non-int (type str)
#> TypeError 'list' object cannot be interpreted as an integer
#> lcm 1 5 5 0 36 36 0 0 0 60 1180591620717411303424 276701161105643274240 3 24 0 100000000000000100000000000000000000
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError __index__ returned non-int (type str)
#> TypeError 'list' object cannot be interpreted as an integer
#> comb [1, 5, 10, 10, 5, 1, 0] 1 126410606437752 161700 604462909806764831539200 15 1 100000000000000000000 1 0
#> ValueError n must be a non-negative integer
#> ValueError k must be a non-negative integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError comb expected 2 arguments, got 1
#> TypeError comb expected 2 arguments, got 0
#> TypeError comb expected 2 arguments, got 3
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> ValueError n must be a non-negative integer
#> OverflowError min(n - k, k) must not exceed 9223372036854775807
#> perm [1, 5, 20, 60, 120, 120, 0] 1 1960781468160819415703172080467968000000 970200 1208925819613529663078400 30 1 100000000000000000000 1 0
#> ValueError n must be a non-negative integer
#> ValueError k must be a non-negative integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> 1
#> TypeError perm expected at least 1 argument, got 0
#> TypeError perm expected at most 2 arguments, got 3
#> 1
#> ValueError n must be a non-negative integer
#> OverflowError k must not exceed 9223372036854775807
#> 120 1 24
#> 1 1 120 479001600 6227020800 2432902008176640000 51090942171709440000 15511210043330985984000000 1 720 2568 648
#> ValueError factorial() not defined for negative values
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> ValueError factorial() not defined for negative values
#> OverflowError factorial() argument should not exceed 9223372036854775807
#> TypeError 'float' object cannot be interpreted as an integer
#> ValueError factorial() not defined for negative values
#> 0 True; 1 True; 1 True; 1 True; 2 True; 2 True; 3 True; 3 True; 4 True; 65535 True; 67108864 True; 94906265 True; 3037000499 True; 4294967295 True; 4294967296 True; 100000000000000000000 True; 316227766016837933199 True; 5 True; 1 True; 
#> ValueError isqrt() argument must be nonnegative
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> ValueError isqrt() argument must be nonnegative
#> 6
#> 1
#> 1.0
#> 1208925819614629174706176
#> 12
#> 's'
#> 'aaa'
#> [1, 1]
#> 3j
#> 60.0
#> TypeError 'int' object is not iterable
#> TypeError can't multiply sequence by non-int of type 'str'
#> TypeError prod() takes exactly 1 positional argument (0 given)
#> TypeError prod() takes exactly 1 positional argument (2 given)
#> TypeError unsupported operand type(s) for *: 'int' and 'NoneType'
#> 'aaaaaa'
#> -1
#> nan
#> 18446744073709551616
#> 9223372036854775808
#> 11
#> 3.0
#> 0
#> ValueError Inputs are not the same length
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> 2417851639229258349412352
#> 1.0
#> TypeError 'int' object is not iterable
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> 2j
#> nan
#> 5
#> 2
#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47] [1, 1, 2, 2, 4, 2, 6, 4, 6, 4, 10, 4] 232792560 6469693230 True True
