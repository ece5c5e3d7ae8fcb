# Values that are sometimes int and sometimes float: results of division, powers, min and max, rounding, sums, comparison, keys.
def avg(xs):
    return sum(xs) / len(xs) if xs else 0


print(avg([1, 2]), avg([]), avg([2**53, 1]), avg([0.5]), avg([True, False]))


def half(n):
    return n // 2 if n % 2 == 0 else n / 2


print([half(n) for n in (4, 5, 4.0, 5.0, -3, 0, 2**70)])


def power(a, b):
    return a**b


for a, b in ((2, 3), (2, -1), (2.0, 3), (2, 0.5), (-8, 1 / 3), (0, 0), (0.0, 0), (-2, 3), (10, 20), (10, -20), (-1, -3), (4, 0.5)):
    r = power(a, b)
    print(f"{a}**{b}", type(r).__name__, f"{r:.6g}" if not isinstance(r, complex) else f"{r.real:.3f}{r.imag:+.3f}j")
try:
    power(0, -1)
except ZeroDivisionError as e:
    print(e)


def newton(x, n):
    for _ in range(n):
        x = (x + 2 / x) / 2
    return x


print(newton(1, 0), newton(1, 1), f"{newton(1, 6):.12f}", newton(2, 0))


def clamp(x, lo=0, hi=1.0):
    return max(lo, min(x, hi))


print(clamp(5), clamp(-5), clamp(0.5), clamp(1), clamp(0.0), clamp(2, 0, 3), clamp(1, 1.0), clamp(True))


def total(xs):
    t = 0
    for x in xs:
        t += x
    return t


print(total([1, 2]), total([1, 2.0]), total([0.1] * 10), total([1e308, 1e308]), total([2**53, 1.0, 1.0]), total([1, 1.5, -2.5]))
print(1 == 1.0, 2**53 == 2.0**53, 2**53 + 1 == 2.0**53, 10**400 > 1e308, 10**400 < float("inf"), -(10**400) < float("-inf"), 1 < 1.5 < 2, 3 > 2.999999999999999999)
print({1: "int", 1.0: "float"}, {1.0: "f"}[1], 1.0 in [1], {2, 2.0, 2 + 0j}, hash(1) == hash(1.0), hash(2**61) == hash(2.0**61), [1, 1.0].index(1.0))
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(1250, -2), round(1e20), type(round(2.0)).__name__, type(round(2.0, 0)).__name__, round(5, 3))
print(7 // 2, 7.0 // 2, -7 // 2, -7 // 2.0, 7 % -3, 7 % -3.0, -7.5 % 2, divmod(7, 2.0), divmod(-7, 2), 1 // 0.3, 1 % 0.1, 5 / 5, 6 / 4, 2**70 / 2**69, 10**30 // 1e10)
print(int(2.9), int(-2.9), float(3), float("3"), int("3") + 0.0, 1e3, int(1e3), 3.0.is_integer(), (2.5).as_integer_ratio(), 0.1 + 0.2 == 0.3, abs(0.1 + 0.2 - 0.3) < 1e-9)


def parse(s):
    try:
        return int(s)
    except ValueError:
        return float(s)


vals = [parse(s) for s in "1 2.5 -3 1e3 007 .5".split()]
print(vals, sum(vals), max(vals), sorted(vals, reverse=True), [v * 2 for v in vals])


class Account:
    def __init__(self, balance=0):
        self.balance = balance

    def add(self, x):
        self.balance += x
        return self.balance

    def interest(self, rate=1.1):
        self.balance *= rate
        return self.balance


a = Account()
print(a.add(10), a.add(0.5), a.interest(2), a.interest(), Account().balance, Account(5).interest(3))
x = 10
while x > 1:
    print(x, end=" ")
    x = x / 3 if x > 5 else x - 1
print(f"{x:.4f}")
i = 0
while i < 1:
    i += 0.25
print(i)
m = [[1, 0.5], [2, 3]]
det = m[0][0] * m[1][1] - m[0][1] * m[1][0]
print(det, [[v / det for v in r] for r in m], sum(map(sum, m)), min(0, -0.0), max(-0.0, 0), -0.0 + 0, 0 * -1.0)
for bad in (lambda: 1 / 0, lambda: 1.0 / 0, lambda: 1 // 0, lambda: 1.0 // 0, lambda: 1 % 0, lambda: 1.0 % 0, lambda: divmod(1, 0.0), lambda: 10**400 * 1.0, lambda: 2.0**5000, lambda: int(float("nan")), lambda: int(float("inf")), lambda: 10**400 / 3):
    try:
        print(bad())
    except (ZeroDivisionError, OverflowError, ValueError) as e:
        print(type(e).__name__, e)

#> 1.5 0 4503599627370496.0 0.5 0.5
#> [2, 2.5, 2.0, 2.5, -1.5, 0, 590295810358705651712]
#> 2**3 int 8
#> 2**-1 float 0.5
#> 2.0**3 float 8
#> 2**0.5 float 1.41421
#> -8**0.3333333333333333 complex 1.000+1.732j
#> 0**0 int 1
#> 0.0**0 float 1
#> -2**3 int -8
#> 10**20 int 1e+20
#> 10**-20 float 1e-20
#> -1**-3 float -1
#> 4**0.5 float 2
#> 0.0 cannot be raised to a negative power
#> 1 1.5 1.414213562373 2
#> 1.0 0 0.5 1 0 2 1.0 True
#> 3 3.0 0.9999999999999999 inf 9007199254740992.0 0.0
#> True True False True True False True False
#> {1: 'float'} f True {2} True True 0
#> 2 4 -2 2.67 1200 1200 100000000000000000000 int float 5
#> 3 3.0 -4 -4.0 -2 -2.0 0.5 (3.0, 1.0) (-4, 1) 3.0 0.09999999999999995 1.0 1.5 2.0 1e+20
#> 2 -2 3.0 3.0 3.0 1000.0 1000 True (5, 2) False True
#> [1, 2.5, -3, 1000.0, 7, 0.5] 1008.0 1000.0 [1000.0, 7, 2.5, 1, 0.5, -3] [2, 5.0, -6, 2000.0, 14, 1.0]
#> 10 10.5 21.0 23.1 0 15
#> 10 3.3333333333333335 2.3333333333333335 1.3333333333333335 0.3333
#> 1.0
#> 2.0 [[0.5, 0.25], [1.0, 1.5]] 6.5 0 -0.0 0.0 -0.0
#> ZeroDivisionError division by zero
#> ZeroDivisionError float division by zero
#> ZeroDivisionError integer division or modulo by zero
#> ZeroDivisionError float floor division by zero
#> ZeroDivisionError integer modulo by zero
#> ZeroDivisionError float modulo
#> ZeroDivisionError float divmod()
#> OverflowError int too large to convert to float
#> OverflowError (34, 'Numerical result out of range')
#> ValueError cannot convert float NaN to integer
#> OverflowError cannot convert float infinity to integer
#> OverflowError integer division result too large for a float
