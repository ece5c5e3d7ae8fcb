# bool as a number: sums, comparisons, indices, keys, bit operations, mixed with floats and ints, results of comparisons used further.
print(True + True, True - False, True * 3, True / 2, True // 2, True % 2, True**2, -True, +True, ~True, ~False, abs(True))
print(True & False, True | False, True ^ True, True & 1, True | 2, 1 ^ True, True << 3, True >> 1, type(True & True).__name__, type(True & 1).__name__)
print(sum([True, False, True]), [10, 20][True], "ab"[False], {1: "one", 0: "zero"}[True], {True: "t"}[1], {True: 1, 1: 2, 1.0: 3})
print(True == 1, True == 1.0, True < 2, False < True, max(True, 0.5), min(1, True), sorted([True, 0, 1, False]))


def flags(n):
    big = n > 10
    even = n % 2 == 0
    score = big * 10 + even
    return score, big + even, big == even, big != even, big and even, not big, -big, [big, even].count(True)


for n in (3, 4, 11, 12):
    print(flags(n))


def count(xs, f):
    total = 0
    for x in xs:
        total += f(x)
    return total


print(count(range(10), lambda v: v % 3 == 0), count("banana", "a".__eq__), count([1.5, 2.5], lambda v: v > 2), count([], bool))


def switch(x):
    x = not x
    y = x + 1
    x = x * 2.5
    return x, y


print(switch(0), switch(1), switch([]), switch("s"))
flag = False
for i in range(3):
    flag ^= True
    flag |= i == 5
    print(flag, end=" ")
flag += 1
print(flag, type(flag).__name__)
acc = True
for v in (1, 0, "x"):
    acc &= bool(v)
print(acc, type(acc).__name__)
acc = 0
acc |= True
print(acc, type(acc).__name__)
b = True
b *= 5
print(b)
b = 3 > 2
b = b + b + b
print(b, str(True), repr(False), int(True), float(False), complex(True), f"{True:d}{False:5}|{True:>6}|{True!s}", "%d %s" % (True, True))
print(bool(""), bool(" "), bool(0.0), bool(-0.0), bool(float("nan")), bool(0j), bool([0]), bool(()), bool(None), bool(range(0)), bool(range(1)), bool(b""))
print([i for i in (0, 1, 2) if i == True], (1 == True) == (True == 1), 1 < True + 1 < 3, True in [1], 1 in {True}, [1, 2].index(True), "x" * True, [0] * False)
print(divmod(True, 2), pow(2, True), round(True), hash(True), True.bit_length(), True.real, True.numerator, bin(True), chr(65 + True), range(True, 3)[False])


class Truth:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        print("asked", end=" ")
        return self.v


t, f = Truth(True), Truth(False)
print((t and f) is f, (t or f) is t, not t, (f or t and f) is f, 1 if t else 2, bool(f), any([f, t, f]), all([t, f, t]))
print((t and 5) + 1, (f or 2.5) * 2, [x.v for x in (t, f) if x], (lambda: t)() and "end")
for bad in (lambda: True + "s", lambda: len(True), lambda: True < "s", lambda: True.x, lambda: bool(1, 2), lambda: ~True + None):
    try:
        bad()
    except (TypeError, AttributeError) as e:
        print(e)
try:
    class B(bool):
        pass
except TypeError as e:
    print(e)
print(isinstance(True, int), issubclass(bool, int), type(True), bool.__mro__[1].__name__, bool() is False, int.__add__(True, True), True.__class__)

#> 2 1 3 0.5 0 1 1 -1 1 -2 -1 1
#> False True False 1 3 0 8 0 bool int
#> 2 20 a one t {True: 3}
#> True True True True True 1 [0, False, True, 1]
#> (0, 0, True, False, False, True, 0, 0)
#> (1, 1, False, True, False, True, 0, 1)
#> (10, 1, False, True, False, False, -1, 1)
#> (11, 2, True, False, True, False, -1, 2)
#> 4 3 1 0
#> (2.5, 2) (0.0, 1) (2.5, 2) (0.0, 1)
#> True False True 2 int
#> False bool
#> 1 int
#> 5
#> 3 True False 1 0.0 (1+0j) 1    0|     1|True 1 True
#> False True False False True False True False False False True False
#> [1] True True True True 0 x []
#> (0, 1) 2 1 1 1 1 1 0b1 B 1
#> asked asked asked asked asked asked asked asked asked asked asked True True False True 1 False True False
#> asked asked asked asked asked 6 5.0 [True] end
#> unsupported operand type(s) for +: 'bool' and 'str'
#> object of type 'bool' has no len()
#> '<' not supported between instances of 'bool' and 'str'
#> 'bool' object has no attribute 'x'
#> bool expected at most 1 argument, got 2
#> unsupported operand type(s) for +: 'int' and 'NoneType'
#> type 'bool' is not an acceptable base type
#> True True <class 'bool'> int True 2 <class 'bool'>
