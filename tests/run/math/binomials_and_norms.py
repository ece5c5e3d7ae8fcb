import math

print([math.comb(n, n // 2) for n in range(0, 75, 6)])
print([math.comb(67, k) for k in (0, 1, 30, 33, 34, 66, 67)], math.comb(68, 34), math.comb(66, 33), math.comb(5, 9))
print(math.hypot(), math.hypot(-2.5), math.hypot(3, 4), math.hypot(1, 2, 3, 4, 5), math.hypot(*[0.1] * 12))
print(math.hypot(5e-324, 5e-324), math.hypot(1e308, 1e308), math.hypot(1.7e308, 1.7e308), math.hypot(2.2e-308, 1e-310))
print(math.hypot(0.0, -0.0), math.hypot(float("nan"), float("-inf")), math.hypot(1, float("nan")))
print(math.dist((1.0, 2.0, 3.0), (4, 6, 3)), math.dist([0.1], [0.3]))
print(math.sumprod([10**20, 1.5], [3, 2]), math.sumprod([True, 2.5], [1.5, 2]), math.sumprod([1e200], [1e200]))
print(math.sumprod([0.1] * 10, [3] * 10), math.sumprod([1e100, 1.0, -1e100], [1, 1e-20, 1.0]), math.sumprod([], []))
print(math.sumprod([1e303, -2e303], [1e-3, 2e4]), math.sumprod([1e-310, 2.0], [1e-5, 3.0]), math.sumprod([1e308, 1e308], [10, 1]))
print(math.sumprod([1, 2.5, "a"], [3, 2, 2]) if False else math.sumprod(iter([1.5, 2]), (x for x in (2, 3))))
for call in (lambda: math.sumprod([1], [1, 2]), lambda: math.hypot("a"), lambda: math.dist([1], [1, 2])):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)

#> [1, 20, 924, 48620, 2704156, 155117520, 9075135300, 538257874440, 32247603683100, 1946939425648112, 118264581564861424, 7219428434016265740, 442512540276836779204]
#> [1, 67, 9989690752182277136, 14226520737620288370, 14226520737620288370, 67, 1] 28453041475240576740 7219428434016265740 0
#> 0.0 2.5 5.0 7.416198487095663 0.34641016151377546
#> 5e-324 1.4142135623730951e+308 inf 2.200022727155336e-308
#> 0.0 inf nan
#> 5.0 0.19999999999999998
#> 3e+20 6.5 inf
#> 3.0 1e-20 0
#> -3.9999999e+307 6.0 inf
#> 9.0
#> ValueError Inputs are not the same length
#> TypeError must be real number, not str
#> ValueError both points must have the same number of dimensions
