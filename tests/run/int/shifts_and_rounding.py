# Shifts and powers by instances of subclasses, floats nearest to large ints, keywords for subclasses.
class Count(int):
    pass


def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


two = Count(2)
attempt(lambda: 5 << two)
attempt(lambda: -5 >> two)
attempt(lambda: (5).__lshift__(two))
attempt(lambda: pow(3, two))
attempt(lambda: 3**two)
attempt(lambda: 10**25 << two)
attempt(lambda: pow(3, two, 7))

for k in (54, 60, 63, 64, 70, 100, 900):
    unit = 1 << (k - 54)
    row = []
    for x in (1, 2, 3, 5, 6, 7):
        n = 2**k + x * unit
        row.append((int(float(n)) - n) // unit)
        row.append((int(float(-n)) + n) // unit)
    print(k, row)
attempt(lambda: float(2**1024 - 2**970))
attempt(lambda: float(2**1024 - 2**970 - 1))
attempt(lambda: float(-(2**1024)))

wide = range(0, 2**64)
attempt(lambda: wide[2**63 + 5])
attempt(lambda: wide[-1])
attempt(lambda: wide[2**64])


class Items(list):
    def __new__(cls, seq, label=None):
        made = super().__new__(cls, seq)
        made.label = label
        return made


class Pair(tuple):
    def __init__(self, seq, label=None):
        self.label = label


class Keys(frozenset):
    def __init__(self, seq, label=None):
        self.label = label


for kind in (Items, Pair, Keys):
    made = kind([1, 2], label="x")
    print(kind.__name__, sorted(made), made.label)


class Plain(tuple):
    pass


attempt(lambda: Plain([1], label=1))
attempt(lambda: tuple(label=1))


class Emptying:
    def __init__(self, target):
        self.target = target

    def __eq__(self, other):
        self.target.clear()
        return NotImplemented


left, right = [], []
left.append(Emptying(right))
right.append(Emptying(left))
print(left == right, left, right)


class Hashless:
    def __iter__(self):
        return 5


attempt(lambda: "".join(Hashless()))
attempt(lambda: b"".join(Hashless()))
attempt(lambda: bytes(Hashless()))
attempt(lambda: b"".decode("nothing of the kind"))


class Group(set):
    pass


print(Group([1]) in {frozenset([1])}, complex(two), "a b".expandtabs() == "a b")
attempt(lambda: pow(None, None, 2.5))
attempt(lambda: super(1, 2, 3))

#> 20
#> -2
#> 20
#> 9
#> 9
#> 40000000000000000000000000
#> 2
#> 54 [-1, 1, -2, 2, 1, -1, -1, 1, 2, -2, 1, -1]
#> 60 [-1, 1, -2, 2, 1, -1, -1, 1, 2, -2, 1, -1]
#> 63 [-1, 1, -2, 2, 1, -1, -1, 1, 2, -2, 1, -1]
#> 64 [-1, 1, -2, 2, 1, -1, -1, 1, 2, -2, 1, -1]
#> 70 [-1, 1, -2, 2, 1, -1, -1, 1, 2, -2, 1, -1]
#> 100 [-1, 1, -2, 2, 1, -1, -1, 1, 2, -2, 1, -1]
#> 900 [-1, 1, -2, 2, 1, -1, -1, 1, 2, -2, 1, -1]
#> OverflowError: int too large to convert to float
#> 1.7976931348623157e+308
#> OverflowError: int too large to convert to float
#> 9223372036854775813
#> 18446744073709551615
#> IndexError: range object index out of range
#> Items [1, 2] x
#> Pair [1, 2] x
#> Keys [1, 2] x
#> TypeError: tuple() takes no keyword arguments
#> TypeError: tuple() takes no keyword arguments
#> True [] []
#> TypeError: can only join an iterable
#> TypeError: can only join an iterable
#> TypeError: cannot convert 'Hashless' object to bytes
#> ''
#> True (2+0j) True
#> TypeError: pow() 3rd argument not allowed unless all arguments are integers
#> TypeError: super() expected at most 2 arguments, got 3
