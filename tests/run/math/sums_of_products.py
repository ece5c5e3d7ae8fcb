"""math.sumprod and fsum of mixed numbers: floats are added without loss, ints and bools among them."""

import math
from fractions import Fraction


def tell(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


tell(math.sumprod, [0.1] * 20, [True, False] * 10)
tell(math.sumprod, [True, False] * 10, [0.1] * 20)
tell(math.sumprod, [0.1] * 10, [1] * 10)
tell(math.sumprod, [10, 20, 30], (1, 2, 3))
tell(math.sumprod, [True, True], [True, 5])
tell(math.sumprod, [1e100, 1.0, -1e100], [1.0, 1.0, 1.0])
tell(math.sumprod, [10**20, 0.5], [1, 1.0])
tell(math.sumprod, [Fraction(1, 3), 2], [3, Fraction(1, 2)])
tell(math.sumprod, [0.1, Fraction(1, 10)], [1, 10])
tell(math.sumprod, [], [])
tell(math.sumprod, [float("inf"), 1], [1.0, float("-inf")])
tell(math.sumprod, [1e308, 1e308, -1e308], [10.0, -10.0, 1.0])
tell(math.sumprod, [1, 2], [1])
tell(math.sumprod, ["a"], [2])
tell(math.sumprod, ["a"], ["b"])
tell(math.sumprod, 5, [1])
tell(math.sumprod, [1j], [2.0])
tell(math.fsum, [0.1] * 10 + [True, 10**15])
tell(math.fsum, ["a"])
tell(math.fsum, [1e308, 1e308])

#> 1.0
#> 1.0
#> 1.0
#> 140
#> 6
#> 1.0
#> 1e+20
#> Fraction(2, 1)
#> 1.1
#> 0
#> nan
#> nan
#> ValueError Inputs are not the same length
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> TypeError can't multiply sequence by non-int of type 'str'
#> TypeError 'int' object is not iterable
#> 2j
#> 1000000000000002.0
#> TypeError must be real number, not str
#> OverflowError intermediate overflow in fsum
