"""The order in which targets are bound, what is left after a failure, swaps through indexes, iterators half consumed."""
log = []


class Spy:
    def __init__(self, name):
        object.__setattr__(self, "name", name)

    def __setattr__(self, k, v):
        log.append(f"{self.name}.{k}={v}")

    def __setitem__(self, k, v):
        log.append(f"{self.name}[{k}]={v}")


def get(name):
    log.append(f"get {name}")
    return Spy(name)


def index(i):
    log.append(f"index {i}")
    return i


class Source:
    def __init__(self, n, fail=None):
        self.n, self.i, self.fail = n, 0, fail

    def __iter__(self):
        log.append("iter")
        return self

    def __next__(self):
        self.i += 1
        if self.i == self.fail:
            raise OSError(f"item {self.i}")
        if self.i > self.n:
            log.append("stop")
            raise StopIteration
        log.append(f"item {self.i}")
        return self.i


def told(label):
    print(f"{label}: {log}")
    log.clear()


get("a").x, get("b")[index(1)], (get("c").y, *get("d").rest) = (*Source(1), 5, "pqr")
told("nested")
(get("a").x, get("b").y) = get("c").z = 1, 2
told("chained")
get("p")[index(0)] = get("q")[index(1)] = get("value").name
told("indexes")
try:
    x, get("never").y = Source(3)
except ValueError as e:
    told(e)
try:
    x, get("never").y = Source(1)
except ValueError as e:
    told(e)
try:
    x, y, *get("never").y = Source(1)
except ValueError as e:
    told(e)
try:
    x, *y, z = Source(4, fail=3)
except OSError as e:
    told(e)
s = Source(9)
x, y, z = (next(s) for _ in range(3))
told((x, y, z, s.i))
try:
    keep = iter("abcd")
    a, b = it = keep
except ValueError as e:
    print(e, list(keep), "it" in globals())
it = iter("abcdef")
try:
    a, b = it
except ValueError as e:
    print(e, list(it))
i = 0
values = [10, 20, 30]
i, values[i] = 1, "at i"
print(i, values)
values[i], i = "before", 2
print(i, values)
values[0], values[1], values[2] = values[2], values[0], values[1]
print(values)
a = b = c = []
a.append(1)
print(b is c, c)
x, (y, x) = 1, (2, 3)
print(x, y)
d = {}
d["k"], d["k"] = 1, 2
for d["k"], d["m"] in [(5, 6)]:
    pass
print(d)
try:
    good, bad, after = 1, *[2], [3][1]
except IndexError:
    print("good" in globals())
try:
    first, (second, third), fourth = 1, (2,), 4
except ValueError as e:
    print(e, first, "second" in globals(), "fourth" in globals())


class Failing:
    def __setattr__(self, k, v):
        raise AttributeError(f"cannot set {k}")


f = Failing()
try:
    u, f.v, w = 1, 2, 3
except AttributeError as e:
    print(e, u, "w" in globals())
try:
    m = f.v = n = 5
except AttributeError as e:
    print(e, m, "n" in globals())
*a, = *range(2), *"xy"
print(a)
(a, b), c, *d = "ab", *"cdef"
print(a, b, c, d)
[a, [b, [c, *d]]] = 1, (2, "345")
print(a, b, c, d)
for a, (b, *c), *d in [(1, "xyz", 2, 3), (4, "p")]:
    print(a, b, c, d)
print([a + b for (a, b), in [((1, 2),), ((3, 4),)]])

#> nested: ['iter', 'item 1', 'stop', 'get a', 'a.x=1', 'get b', 'index 1', 'b[1]=5', 'get c', 'c.y=p', 'get d', "d.rest=['q', 'r']"]
#> chained: ['get a', 'a.x=1', 'get b', 'b.y=2', 'get c', 'c.z=(1, 2)']
#> indexes: ['get value', 'get p', 'index 0', 'p[0]=value', 'get q', 'index 1', 'q[1]=value']
#> too many values to unpack (expected 2): ['iter', 'item 1', 'item 2', 'item 3']
#> not enough values to unpack (expected 2, got 1): ['iter', 'item 1', 'stop']
#> not enough values to unpack (expected at least 2, got 1): ['iter', 'item 1', 'stop']
#> item 3: ['iter', 'item 1', 'iter', 'item 2']
#> (1, 2, 3, 3): ['item 1', 'item 2', 'item 3']
#> too many values to unpack (expected 2) ['d'] False
#> too many values to unpack (expected 2) ['d', 'e', 'f']
#> 1 [10, 'at i', 30]
#> 2 [10, 'before', 30]
#> [30, 10, 'before']
#> True [1]
#> 3 2
#> {'k': 5, 'm': 6}
#> False
#> not enough values to unpack (expected 2, got 1) 1 False False
#> cannot set v 1 False
#> cannot set v 5 False
#> [0, 1, 'x', 'y']
#> a b c ['d', 'e', 'f']
#> 1 2 3 ['4', '5']
#> 1 x ['y', 'z'] [2, 3]
#> 4 p [] []
#> [3, 7]
