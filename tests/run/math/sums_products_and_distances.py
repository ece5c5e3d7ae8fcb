# math: fsum, prod, dist, hypot, sumprod, comb, perm, gcd, lcm, isqrt: kinds of arguments, huge values, refusals.
import math
from fractions import Fraction


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


inf, nan = math.inf, math.nan


class Ix:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


class Fl:
    def __init__(self, x):
        self.x = x

    def __float__(self):
        return self.x


for items in ([], [0.1] * 10, [1e100, 1, -1e100], [1e308, 1e308, -1e308], [1e308, 1e308], [inf, 1], [inf, -inf], [nan, inf], [1, 2, 3], [True, Fraction(1, 2)], [10**400], ["a"], [None], [-0.0], [1e-320] * 3, [Fl(1.5), Ix(2)], (x / 7 for x in range(50)), 5, "12"):
    told("fsum", math.fsum, items)
for items in ([], [1, 2, 3], [1.5, 2], [2] * 100, ["a"], ["a", 2], [[1], 2], [0.0, inf], [Fraction(1, 3), 3], [True, True], [1j, 1j], range(1, 25), 5):
    told("prod", math.prod, items)
told("prod start", math.prod, [2, 3], start=10)
told("prod start text", math.prod, [3], start="ab")
told("prod positional", math.prod, [2], 5)
for p, q in (([0, 0], [3, 4]), ((1,), (4,)), ([], []), ([1, 2], [1]), ([inf], [0]), ([nan], [inf]), (["a"], [1]), ([1, 2, 3], (4, 6, 15)), ([1e200, 1e200], [0, 0]), (5, 5), ([10**400], [0]), (range(3), range(3, 6))):
    told(f"dist {str(p)[:20]} {q}", math.dist, p, q)
for args in ((), (3,), (-3,), (3, 4), (1, 1, 1), (inf, nan), (nan, 1), (1e200, 1e200), (1e-320, 1e-320), ("a",), (Fl(3.0), Ix(4)), (10**400,)):
    told(f"hypot {str(args)[:20]}" if not args or not isinstance(args[0], Fl) else "hypot Fl", math.hypot, *args)
for p, q in (([1, 2, 3], [4, 5, 6]), ([], []), ([1], []), ([0.1] * 10, [0.1] * 10), ([1e308, 1e308], [10, -10]), ([10**30, 1], [10**30, -1]), ([True, 2.5], [3, 4]), ([Fraction(1, 2)], [4]), (["a"], [3]), ([inf, 1], [0, 1]), (5, [1]), ([1, 2.0], [3, 10**400])):
    told(f"sumprod {str(p)[:20]}", math.sumprod, p, q)
for f in (math.comb, math.perm):
    for args in ((5, 2), (5, 0), (5, 6), (0, 0), (60, 30), (100, 3), (10**10, 3), (-1, 2), (5, -1), (5.0, 2), ("5", 2), (Ix(6), Ix(2)), (True, True), (5,), (), (5, None), (3, 10**30), (10**30, 1)):
        told(f"{f.__name__} {args}" if not args or not isinstance(args[0], Ix) else f.__name__ + " Ix", f, *args)
for f in (math.gcd, math.lcm):
    for args in ((), (0,), (12,), (-12, 18), (0, 5), (0, 0), (12, 18, 27), (10**30, 10**20 * 7), (2**64, 2**70), (1.0, 2), ("a",), (Ix(4), 6), (True, 5), (3, 0, 5)):
        told(f"{f.__name__} {args}" if not args or not isinstance(args[0], Ix) else f.__name__ + " Ix", f, *args)
for n in (0, 1, 2, 3, 4, 99, 10**20, 10**40 + 1, 2**62 - 1, 2**64, (10**30 + 7) ** 2, (10**30 + 7) ** 2 - 1, -1, 1.0, "a", True, Ix(50), None):
    told(f"isqrt {n}" if not isinstance(n, Ix) else "isqrt Ix", math.isqrt, n)
for n in (0, 1, 5, 20, 25, 100, -1, 1.0, 5.5, "a", True, Ix(4)):
    told(f"factorial {n}" if not isinstance(n, Ix) else "factorial Ix", math.factorial, n)
for x in (1.5, -1.5, 2.0, -0.0, inf, nan, 10**30, 1e300, True, "a", Fl(2.5), Ix(3), Fraction(7, 2), Fraction(-7, 2)):
    name = repr(x) if not isinstance(x, (Fl, Ix)) else type(x).__name__
    for f in (math.floor, math.ceil, math.trunc):
        told(f"{f.__name__} {name}", f, x)
    told(f"modf {name}", math.modf, x)
    told(f"frexp {name}", math.frexp, x)
for args in ((1.5, 3), (1.0, -1074), (1.0, -1075), (1.0, 1024), (0.0, 10**30), (1.0, -(10**30)), (1.0, 10**30), (inf, 5), (nan, 1), (1, 1.5), ("a", 1), (3, True)):
    told(f"ldexp {args}", math.ldexp, *args)

#> fsum -> 0.0
#> fsum -> 1.0
#> fsum -> 1.0
#> fsum !! OverflowError intermediate overflow in fsum
#> fsum !! OverflowError intermediate overflow in fsum
#> fsum -> inf
#> fsum !! ValueError -inf + inf in fsum
#> fsum -> nan
#> fsum -> 6.0
#> fsum -> 1.5
#> fsum !! OverflowError int too large to convert to float
#> fsum !! TypeError must be real number, not str
#> fsum !! TypeError must be real number, not NoneType
#> fsum -> 0.0
#> fsum -> 3e-320
#> fsum -> 3.5
#> fsum -> 175.0
#> fsum !! TypeError 'int' object is not iterable
#> fsum !! TypeError must be real number, not str
#> prod -> 1
#> prod -> 6
#> prod -> 3.0
#> prod -> 1267650600228229401496703205376
#> prod -> 'a'
#> prod -> 'aa'
#> prod -> [1, 1]
#> prod -> nan
#> prod -> Fraction(1, 1)
#> prod -> 1
#> prod -> (-1+0j)
#> prod -> 620448401733239439360000
#> prod !! TypeError 'int' object is not iterable
#> prod start -> 60
#> prod start text -> 'ababab'
#> prod positional !! TypeError prod() takes exactly 1 positional argument (2 given)
#> dist [0, 0] [3, 4] -> 5.0
#> dist (1,) (4,) -> 3.0
#> dist [] [] -> 0.0
#> dist [1, 2] [1] !! ValueError both points must have the same number of dimensions
#> dist [inf] [0] -> inf
#> dist [nan] [inf] -> nan
#> dist ['a'] [1] !! TypeError must be real number, not str
#> dist [1, 2, 3] (4, 6, 15) -> 13.0
#> dist [1e+200, 1e+200] [0, 0] -> 1.414213562373095e+200
#> dist 5 5 !! TypeError 'int' object is not iterable
#> dist [1000000000000000000 [0] !! OverflowError int too large to convert to float
#> dist range(0, 3) range(3, 6) -> 5.196152422706632
#> hypot () -> 0.0
#> hypot (3,) -> 3.0
#> hypot (-3,) -> 3.0
#> hypot (3, 4) -> 5.0
#> hypot (1, 1, 1) -> 1.7320508075688772
#> hypot (inf, nan) -> inf
#> hypot (nan, 1) -> nan
#> hypot (1e+200, 1e+200) -> 1.414213562373095e+200
#> hypot (1e-320, 1e-320) -> 1.414e-320
#> hypot ('a',) !! TypeError must be real number, not str
#> hypot Fl -> 5.0
#> hypot (1000000000000000000 !! OverflowError int too large to convert to float
#> sumprod [1, 2, 3] -> 32
#> sumprod [] -> 0
#> sumprod [1] !! ValueError Inputs are not the same length
#> sumprod [0.1, 0.1, 0.1, 0.1, -> 0.1
#> sumprod [1e+308, 1e+308] -> nan
#> sumprod [1000000000000000000 -> 999999999999999999999999999999999999999999999999999999999999
#> sumprod [True, 2.5] -> 13.0
#> sumprod [Fraction(1, 2)] -> Fraction(2, 1)
#> sumprod ['a'] !! TypeError unsupported operand type(s) for +: 'int' and 'str'
#> sumprod [inf, 1] -> nan
#> sumprod 5 !! TypeError 'int' object is not iterable
#> sumprod [1, 2.0] !! OverflowError int too large to convert to float
#> comb (5, 2) -> 10
#> comb (5, 0) -> 1
#> comb (5, 6) -> 0
#> comb (0, 0) -> 1
#> comb (60, 30) -> 118264581564861424
#> comb (100, 3) -> 161700
#> comb (10000000000, 3) -> 166666666616666666670000000000
#> comb (-1, 2) !! ValueError n must be a non-negative integer
#> comb (5, -1) !! ValueError k must be a non-negative integer
#> comb (5.0, 2) !! TypeError 'float' object cannot be interpreted as an integer
#> comb ('5', 2) !! TypeError 'str' object cannot be interpreted as an integer
#> comb Ix -> 15
#> comb (True, True) -> 1
#> comb (5,) !! TypeError comb expected 2 arguments, got 1
#> comb () !! TypeError comb expected 2 arguments, got 0
#> comb (5, None) !! TypeError 'NoneType' object cannot be interpreted as an integer
#> comb (3, 1000000000000000000000000000000) -> 0
#> comb (1000000000000000000000000000000, 1) -> 1000000000000000000000000000000
#> perm (5, 2) -> 20
#> perm (5, 0) -> 1
#> perm (5, 6) -> 0
#> perm (0, 0) -> 1
#> perm (60, 30) -> 31370018474571622355156067715319586116075520000000
#> perm (100, 3) -> 970200
#> perm (10000000000, 3) -> 999999999700000000020000000000
#> perm (-1, 2) !! ValueError n must be a non-negative integer
#> perm (5, -1) !! ValueError k must be a non-negative integer
#> perm (5.0, 2) !! TypeError 'float' object cannot be interpreted as an integer
#> perm ('5', 2) !! TypeError 'str' object cannot be interpreted as an integer
#> perm Ix -> 30
#> perm (True, True) -> 1
#> perm (5,) -> 120
#> perm () !! TypeError perm expected at least 1 argument, got 0
#> perm (5, None) -> 120
#> perm (3, 1000000000000000000000000000000) -> 0
#> perm (1000000000000000000000000000000, 1) -> 1000000000000000000000000000000
#> gcd () -> 0
#> gcd (0,) -> 0
#> gcd (12,) -> 12
#> gcd (-12, 18) -> 6
#> gcd (0, 5) -> 5
#> gcd (0, 0) -> 0
#> gcd (12, 18, 27) -> 3
#> gcd (1000000000000000000000000000000, 700000000000000000000) -> 100000000000000000000
#> gcd (18446744073709551616, 1180591620717411303424) -> 18446744073709551616
#> gcd (1.0, 2) !! TypeError 'float' object cannot be interpreted as an integer
#> gcd ('a',) !! TypeError 'str' object cannot be interpreted as an integer
#> gcd Ix -> 2
#> gcd (True, 5) -> 1
#> gcd (3, 0, 5) -> 1
#> lcm () -> 1
#> lcm (0,) -> 0
#> lcm (12,) -> 12
#> lcm (-12, 18) -> 36
#> lcm (0, 5) -> 0
#> lcm (0, 0) -> 0
#> lcm (12, 18, 27) -> 108
#> lcm (1000000000000000000000000000000, 700000000000000000000) -> 7000000000000000000000000000000
#> lcm (18446744073709551616, 1180591620717411303424) -> 1180591620717411303424
#> lcm (1.0, 2) !! TypeError 'float' object cannot be interpreted as an integer
#> lcm ('a',) !! TypeError 'str' object cannot be interpreted as an integer
#> lcm Ix -> 12
#> lcm (True, 5) -> 5
#> lcm (3, 0, 5) -> 0
#> isqrt 0 -> 0
#> isqrt 1 -> 1
#> isqrt 2 -> 1
#> isqrt 3 -> 1
#> isqrt 4 -> 2
#> isqrt 99 -> 9
#> isqrt 100000000000000000000 -> 10000000000
#> isqrt 10000000000000000000000000000000000000001 -> 100000000000000000000
#> isqrt 4611686018427387903 -> 2147483647
#> isqrt 18446744073709551616 -> 4294967296
#> isqrt 1000000000000000000000000000014000000000000000000000000000049 -> 1000000000000000000000000000007
#> isqrt 1000000000000000000000000000014000000000000000000000000000048 -> 1000000000000000000000000000006
#> isqrt -1 !! ValueError isqrt() argument must be nonnegative
#> isqrt 1.0 !! TypeError 'float' object cannot be interpreted as an integer
#> isqrt a !! TypeError 'str' object cannot be interpreted as an integer
#> isqrt True -> 1
#> isqrt Ix -> 7
#> isqrt None !! TypeError 'NoneType' object cannot be interpreted as an integer
#> factorial 0 -> 1
#> factorial 1 -> 1
#> factorial 5 -> 120
#> factorial 20 -> 2432902008176640000
#> factorial 25 -> 15511210043330985984000000
#> factorial 100 -> 93326215443944152681699238856266700490715968264381621468592963895217599993229915608941463976156518286253697920827223758251185210916864000000000000000000000000
#> factorial -1 !! ValueError factorial() not defined for negative values
#> factorial 1.0 !! TypeError 'float' object cannot be interpreted as an integer
#> factorial 5.5 !! TypeError 'float' object cannot be interpreted as an integer
#> factorial a !! TypeError 'str' object cannot be interpreted as an integer
#> factorial True -> 1
#> factorial Ix -> 24
#> floor 1.5 -> 1
#> ceil 1.5 -> 2
#> trunc 1.5 -> 1
#> modf 1.5 -> (0.5, 1.0)
#> frexp 1.5 -> (0.75, 1)
#> floor -1.5 -> -2
#> ceil -1.5 -> -1
#> trunc -1.5 -> -1
#> modf -1.5 -> (-0.5, -1.0)
#> frexp -1.5 -> (-0.75, 1)
#> floor 2.0 -> 2
#> ceil 2.0 -> 2
#> trunc 2.0 -> 2
#> modf 2.0 -> (0.0, 2.0)
#> frexp 2.0 -> (0.5, 2)
#> floor -0.0 -> 0
#> ceil -0.0 -> 0
#> trunc -0.0 -> 0
#> modf -0.0 -> (-0.0, -0.0)
#> frexp -0.0 -> (-0.0, 0)
#> floor inf !! OverflowError cannot convert float infinity to integer
#> ceil inf !! OverflowError cannot convert float infinity to integer
#> trunc inf !! OverflowError cannot convert float infinity to integer
#> modf inf -> (0.0, inf)
#> frexp inf -> (inf, 0)
#> floor nan !! ValueError cannot convert float NaN to integer
#> ceil nan !! ValueError cannot convert float NaN to integer
#> trunc nan !! ValueError cannot convert float NaN to integer
#> modf nan -> (nan, nan)
#> frexp nan -> (nan, 0)
#> floor 1000000000000000000000000000000 -> 1000000000000000000000000000000
#> ceil 1000000000000000000000000000000 -> 1000000000000000000000000000000
#> trunc 1000000000000000000000000000000 -> 1000000000000000000000000000000
#> modf 1000000000000000000000000000000 -> (0.0, 1e+30)
#> frexp 1000000000000000000000000000000 -> (0.7888609052210118, 100)
#> floor 1e+300 -> 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160
#> ceil 1e+300 -> 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160
#> trunc 1e+300 -> 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160
#> modf 1e+300 -> (0.0, 1e+300)
#> frexp 1e+300 -> (0.7466108948025751, 997)
#> floor True -> 1
#> ceil True -> 1
#> trunc True -> 1
#> modf True -> (0.0, 1.0)
#> frexp True -> (0.5, 1)
#> floor 'a' !! TypeError must be real number, not str
#> ceil 'a' !! TypeError must be real number, not str
#> trunc 'a' !! TypeError type str doesn't define __trunc__ method
#> modf 'a' !! TypeError must be real number, not str
#> frexp 'a' !! TypeError must be real number, not str
#> floor Fl -> 2
#> ceil Fl -> 3
#> trunc Fl !! TypeError type Fl doesn't define __trunc__ method
#> modf Fl -> (0.5, 2.0)
#> frexp Fl -> (0.625, 2)
#> floor Ix -> 3
#> ceil Ix -> 3
#> trunc Ix !! TypeError type Ix doesn't define __trunc__ method
#> modf Ix -> (0.0, 3.0)
#> frexp Ix -> (0.75, 2)
#> floor Fraction(7, 2) -> 3
#> ceil Fraction(7, 2) -> 4
#> trunc Fraction(7, 2) -> 3
#> modf Fraction(7, 2) -> (0.5, 3.0)
#> frexp Fraction(7, 2) -> (0.875, 2)
#> floor Fraction(-7, 2) -> -4
#> ceil Fraction(-7, 2) -> -3
#> trunc Fraction(-7, 2) -> -3
#> modf Fraction(-7, 2) -> (-0.5, -3.0)
#> frexp Fraction(-7, 2) -> (-0.875, 2)
#> ldexp (1.5, 3) -> 12.0
#> ldexp (1.0, -1074) -> 5e-324
#> ldexp (1.0, -1075) -> 0.0
#> ldexp (1.0, 1024) !! OverflowError math range error
#> ldexp (0.0, 1000000000000000000000000000000) -> 0.0
#> ldexp (1.0, -1000000000000000000000000000000) -> 0.0
#> ldexp (1.0, 1000000000000000000000000000000) !! OverflowError math range error
#> ldexp (inf, 5) -> inf
#> ldexp (nan, 1) -> nan
#> ldexp (1, 1.5) !! TypeError Expected an int as second argument to ldexp.
#> ldexp ('a', 1) !! TypeError must be real number, not str
#> ldexp (3, True) -> 6.0
