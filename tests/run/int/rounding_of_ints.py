# round, floor, ceil, trunc and hash of ints; ndigits of every kind; user classes that round.
import math
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Ix:
    def __index__(self):
        return -1


class R:
    def __round__(self, *args):
        return ("round", args)

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __trunc__(self):
        return "trunc"


class Fl:
    def __float__(self):
        return 2.5


class Sub(int):
    pass


for n in (0, 5, 15, 25, -5, -15, -25, 149, 150, 151, 250, 12345, 2**70, -2**70, 10**25 + 5):
    print(n, [round(n, -k) for k in range(0, 5)], round(n), round(n, 3), round(n, None))
for args in ((5, 1.0), (5, "1"), (5, Ix()), (5, True), (5, 2**70), (), (1, 2, 3), ("5",), (None,), ([],), (1j,), (R(),), (R(), 3), (R(), None), (Fl(),)):
    tell(round, *args)
print(round(number=15, ndigits=-1), type(round(Sub(15), -1)).__name__, type(round(Sub(15))).__name__, round(True), type(round(True)).__name__, round(True, -1))
tell(lambda: round(15, digits=1))
for f in (math.floor, math.ceil, math.trunc):
    print(f(5), f(-5), f(2**80), f(True), f(R()))
    tell(f, "5")
    tell(f, Fl())
    tell(f, None)
for name in ("__round__", "__floor__", "__ceil__", "__trunc__", "__int__", "__index__", "__float__", "__bool__", "__neg__", "__pos__", "__abs__", "__invert__", "__hash__"):
    print(name, getattr(7, name)(), getattr(Sub(-7), name)(), type(getattr(Sub(-7), name)()).__name__)
tell((5).__round__, 1, 2)
tell((5).__floor__, 1)
tell((5).__add__)
print((5).__add__("a"), (5).__radd__(1.5), (5).__eq__(5.0), (5).__lt__("a"), (5).__pow__(2, 7), (5).__divmod__(3), (5).__rdivmod__(3), (5).__rpow__(2), (5).__format__("04"), (5).__getnewargs__(), (5).__rsub__(1), (5).__rlshift__(1))
print(hash(0), hash(-1), hash(-2), hash(2**61 - 1), hash(2**61), hash(-2**61 + 1), hash(2**100), hash(True), hash(5) == hash(5.0), hash(2**80) == hash(2.0**80), hash(Sub(9)))
print(abs(-2**63), abs(Sub(-3)), type(abs(Sub(-3))).__name__, -Sub(3), +Sub(3), type(+Sub(3)).__name__, -(-2**62), -2**63 == -(2**63), sum([2**62, 2**62, 2**62]), 2**62 + 2**62, 2**62 * 2, -2**62 - 2**62 - 1, 3037000500**2)
for n in range(61, 66):
    m = 2**n
    print(m - 1, m, -m, -m - 1, (m - 1) + 1 == m, -m - 1 + 1 == -m, (m - 1) * (m + 1) == m * m - 1)

#> 0 [0, 0, 0, 0, 0] 0 0 0
#> 5 [5, 0, 0, 0, 0] 5 5 5
#> 15 [15, 20, 0, 0, 0] 15 15 15
#> 25 [25, 20, 0, 0, 0] 25 25 25
#> -5 [-5, 0, 0, 0, 0] -5 -5 -5
#> -15 [-15, -20, 0, 0, 0] -15 -15 -15
#> -25 [-25, -20, 0, 0, 0] -25 -25 -25
#> 149 [149, 150, 100, 0, 0] 149 149 149
#> 150 [150, 150, 200, 0, 0] 150 150 150
#> 151 [151, 150, 200, 0, 0] 151 151 151
#> 250 [250, 250, 200, 0, 0] 250 250 250
#> 12345 [12345, 12340, 12300, 12000, 10000] 12345 12345 12345
#> 1180591620717411303424 [1180591620717411303424, 1180591620717411303420, 1180591620717411303400, 1180591620717411303000, 1180591620717411300000] 1180591620717411303424 1180591620717411303424 1180591620717411303424
#> -1180591620717411303424 [-1180591620717411303424, -1180591620717411303420, -1180591620717411303400, -1180591620717411303000, -1180591620717411300000] -1180591620717411303424 -1180591620717411303424 -1180591620717411303424
#> 10000000000000000000000005 [10000000000000000000000005, 10000000000000000000000000, 10000000000000000000000000, 10000000000000000000000000, 10000000000000000000000000] 10000000000000000000000005 10000000000000000000000005 10000000000000000000000005
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> 0
#> 5
#> 5
#> TypeError round() missing required argument 'number' (pos 1)
#> TypeError round() takes at most 2 arguments (3 given)
#> TypeError type str doesn't define __round__ method
#> TypeError type NoneType doesn't define __round__ method
#> TypeError type list doesn't define __round__ method
#> TypeError type complex doesn't define __round__ method
#> ('round', ())
#> ('round', (3,))
#> ('round', ())
#> TypeError type Fl doesn't define __round__ method
#> 20 int int 1 int 0
#> TypeError 'digits' is an invalid keyword argument for round()
#> 5 -5 1208925819614629174706176 1 floor
#> TypeError must be real number, not str
#> 2
#> TypeError must be real number, not NoneType
#> 5 -5 1208925819614629174706176 1 ceil
#> TypeError must be real number, not str
#> 3
#> TypeError must be real number, not NoneType
#> 5 -5 1208925819614629174706176 1 trunc
#> TypeError type str doesn't define __trunc__ method
#> TypeError type Fl doesn't define __trunc__ method
#> TypeError type NoneType doesn't define __trunc__ method
#> __round__ 7 -7 int
#> __floor__ 7 -7 int
#> __ceil__ 7 -7 int
#> __trunc__ 7 -7 int
#> __int__ 7 -7 int
#> __index__ 7 -7 int
#> __float__ 7.0 -7.0 float
#> __bool__ True True bool
#> __neg__ -7 7 int
#> __pos__ 7 -7 int
#> __abs__ 7 7 int
#> __invert__ -8 6 int
#> __hash__ 7 -7 int
#> TypeError __round__ expected at most 1 argument, got 2
#> TypeError int.__floor__() takes no arguments (1 given)
#> TypeError expected 1 argument, got 0
#> NotImplemented NotImplemented NotImplemented NotImplemented 4 (1, 2) (0, 3) 32 0005 (5,) -4 32
#> 0 -2 -2 0 1 0 549755813888 1 True True 9
#> 9223372036854775808 3 int -3 3 int 4611686018427387904 True 13835058055282163712 9223372036854775808 9223372036854775808 -9223372036854775809 9223372037000250000
#> 2305843009213693951 2305843009213693952 -2305843009213693952 -2305843009213693953 True True True
#> 4611686018427387903 4611686018427387904 -4611686018427387904 -4611686018427387905 True True True
#> 9223372036854775807 9223372036854775808 -9223372036854775808 -9223372036854775809 True True True
#> 18446744073709551615 18446744073709551616 -18446744073709551616 -18446744073709551617 True True True
#> 36893488147419103231 36893488147419103232 -36893488147419103232 -36893488147419103233 True True True
