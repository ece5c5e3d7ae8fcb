# The same call site, attribute site and operator with many types.
class Circle:
    def __init__(self, r):
        self.r = r

    def area(self):
        return 3 * self.r * self.r

    name = "circle"


class Square:
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side ** 2

    @property
    def name(self):
        return "square"


class Group:
    name = "group"

    def __init__(self, *members):
        self.members = members

    def area(self):
        return sum(m.area() for m in self.members)


class Odd:
    def __getattr__(self, name):
        if name == "area":
            return lambda: "dynamic"
        return f"<{name}>"


shapes = [Circle(2), Square(3), Group(Circle(1), Square(2)), Odd(), Circle(0.5)]
for s in shapes:
    print(s.name, s.area())
own = Square(1)
own.area = lambda: "own attribute"
print(own.area(), Square(1).area())


def size(x):
    return len(x)


print([size(x) for x in ("abc", [1], (1, 2), {1: 2}, {1, 2, 3}, range(7), b"xy", bytearray(4))])


def first(x):
    return x[0]


print([first(x) for x in ("abc", [1], (2, 3), {0: "zero"}, range(5, 9), b"A")])


def show(x):
    return f"{x}|{x!r}"


print([show(x) for x in (1, "a", 1.5, None, [1], True)])


def twice(x):
    return x + x, x * 2


for x in (3, "ab", [1], 1.5, (0,), True, b"x", 2 ** 62):
    print(*twice(x), sep=" ", end="; ")
print()


def contains(x, y):
    return y in x


print(contains("abc", "b"), contains([1], 1), contains({1: 2}, 2), contains(range(3), 2), contains({1}, 3), contains((None,), None))


def iterate(x):
    return [y for y in x]


print([iterate(x) for x in ("ab", [1], (2,), {3: 4}, {5}, range(2), b"a", (z for z in "g"), map(str, [1]), enumerate("e"), zip("a", [1]), {1: 2}.items(), reversed([1, 2]))])


class Meter:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return Meter(self.n + (other.n if isinstance(other, Meter) else other))

    def __radd__(self, other):
        return self + other

    def __lt__(self, other):
        return self.n < other.n

    def __eq__(self, other):
        return isinstance(other, Meter) and self.n == other.n

    def __hash__(self):
        return hash(self.n)

    def __repr__(self):
        return f"{self.n}m"


def total(items):
    result = 0
    for item in items:
        result = result + item
    return result


print(total([1, 2]), total([1.5, 2]), total([Meter(1), Meter(2)]), total([Meter(1), 5, Meter(2)]))
print(sorted([Meter(3), Meter(1)]), max([Meter(3), Meter(1)]), {Meter(1): "a"}[Meter(1)], sum([Meter(1), Meter(4)]))


def compare(a, b):
    return a < b, a == b


print(compare(1, 2), compare("a", "b"), compare(1, 2.5), compare([1], [1]), compare((1,), (2,)), compare(Meter(1), Meter(2)), compare({1}, {1, 2}), compare(True, 2 ** 70))


def call(f, *args):
    return f(*args)


print(call(len, "abc"), call(Meter, 5), call(lambda: 1), call("x".join, ["a", "b"]), call(Circle(2).area), call(int, "7"), call(max, 1, 2), call(total, [1]))

#> circle 12
#> square 9
#> group 7
#> <name> dynamic
#> circle 0.75
#> own attribute 1
#> [3, 1, 2, 1, 3, 7, 2, 4]
#> ['a', 1, 2, 'zero', 5, 65]
#> ['1|1', "a|'a'", '1.5|1.5', 'None|None', '[1]|[1]', 'True|True']
#> 6 6; abab abab; [1, 1] [1, 1]; 3.0 3.0; (0, 0) (0, 0); 2 2; b'xx' b'xx'; 9223372036854775808 9223372036854775808; 
#> True True False True False True
#> [['a', 'b'], [1], [2], [3], [5], [0, 1], [97], ['g'], ['1'], [(0, 'e')], [('a', 1)], [(1, 2)], [2, 1]]
#> 3 3.5 3m 8m
#> [1m, 3m] 3m a 5m
#> (True, False) (True, False) (True, False) (False, True) (True, False) (True, False) (True, False) (True, False)
#> 3 5m 1 axb 12 7 2 1
