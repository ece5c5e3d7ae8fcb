# Container protocols: len, getitem, iteration, contains, slices, reversed, bool, call.
class Ring:
    def __init__(self, *items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return Ring(*self.items[i])
        return self.items[i % len(self.items)]

    def __setitem__(self, i, value):
        self.items[i % len(self.items)] = value

    def __delitem__(self, i):
        del self.items[i % len(self.items)]

    def __contains__(self, x):
        print("contains", x)
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __reversed__(self):
        return iter(["reversed"])

    def __repr__(self):
        return f"Ring{tuple(self.items)}"


r = Ring(1, 2, 3)
print(len(r), r[0], r[4], r[-1], r[1:], list(r))
r[5] = "x"
del r[3]
print(r, 2 in r, 9 not in r, list(reversed(r)))
print(bool(r), bool(Ring()), [*r], max(Ring(3, 9, 4)))
a, b = r
print(a, b)


class Sequence:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError(i)
        return i * i


print(list(Sequence(5)), 9 in Sequence(5), 10 in Sequence(5), sum(Sequence(4)))
x, *rest = Sequence(4)
print(x, rest)


class Counted:
    def __len__(self):
        return 0


class Truth:
    def __bool__(self):
        print("asked")
        return False

    def __len__(self):
        return 5


print(bool(Counted()), bool(Truth()), not Counted(), "t" if Truth() else "f")
print(Truth() or "other", type(Counted() and 1).__name__)


class Bad:
    def __bool__(self):
        return 1

    def __len__(self):
        return -1

    def __iter__(self):
        return 5

    def __contains__(self, x):
        return "yes"


for attempt in (lambda: bool(Bad()), lambda: len(Bad()), lambda: list(Bad())):
    try:
        attempt()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(1 in Bad())
for attempt in (lambda: len(5), lambda: int("5")[0], lambda: iter(5), lambda: 1 in 5, lambda: next(5), lambda: reversed(5)):
    try:
        attempt()
    except TypeError as error:
        print(error)


class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, *args, **kw):
        return self.n + sum(args) + len(kw)


add = Adder(10)
print(add(), add(1, 2), add(1, a=0), callable(add), list(map(Adder(1), [1, 2])))


class Index:
    def __index__(self):
        return 2


print("abc"[Index()], [0, 1, 2, 3][Index():], range(10)[Index()], bin(Index()), "x" * Index())

#> 3 1 2 3 Ring(2, 3) [1, 2, 3]
#> contains 2
#> contains 9
#> Ring(2, 'x') True True ['reversed']
#> True False [2, 'x'] 9
#> 2 x
#> [0, 1, 4, 9, 16] True False 14
#> 0 [1, 4, 9]
#> asked
#> asked
#> False False True f
#> asked
#> other Counted
#> TypeError __bool__ should return bool, returned int
#> ValueError __len__() should return >= 0
#> TypeError iter() returned non-iterator of type 'int'
#> True
#> object of type 'int' has no len()
#> 'int' object is not subscriptable
#> 'int' object is not iterable
#> argument of type 'int' is not iterable
#> 'int' object is not an iterator
#> 'int' object is not reversible
#> 10 13 12 True [2, 3]
#> c [2, 3] 2 0b10 xx
