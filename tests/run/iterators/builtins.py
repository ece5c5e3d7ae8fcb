# enumerate, zip, map, filter, reversed, iter, next, all, any, sum, min, max.
def attempt(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)


print(list(enumerate("abc")), list(enumerate("ab", 5)), list(enumerate("ab", start=-1)), list(enumerate("a", 2 ** 62)))
print(list(zip()), list(zip([1, 2], "ab", (True, False, None))), list(zip([1], strict=True)), dict(zip("ab", [1, 2])))
rows = list(zip([1, 2, 3], [4, 5, 6]))
print(rows, list(zip(*rows)))
print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2], [3, 4, 5])), list(filter(None, [0, 1, "", "a"])), list(filter(lambda x: x > 1, [1, 2, 3])))
print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed((1, 2))), list(reversed(range(3))), list(reversed({1: 2, 3: 4})))


class Seq:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError(i)
        return i * 10


class Rev:
    def __reversed__(self):
        return iter("reversed")


print(list(Seq(3)), list(reversed(Seq(3))), list(reversed(Rev())), 20 in Seq(3), 25 in Seq(3), tuple(Seq(2)))
n = 0


def tick():
    global n
    n += 1
    return n


print(list(iter(tick, 4)), n)
it = iter([1, 2])
print(next(it), next(it), next(it, "default"), next(it, None))
print(all([]), all([1, 0]), all("ab"), any([]), any([0, ""]), any([0, 5]))
print(sum([1, 2, 3]), sum([]), sum([0.1] * 10), sum([1, 2.5, 3]), sum([[1], [2]], []), sum((1, 2), 10), sum([1], start=5), sum([True, True]))
print(sum([1e100, 1.0, -1e100]), sum([10 ** 20, 1]), sum([2 ** 62, 2 ** 62]), sum([0.1, 1]), sum([-0.0]), sum([float("inf"), 1.0]))
print(min(3, 1, 2), max([3, 1, 2]), min("hello"), max("a", "b", key=ord), min([], default="d"), max([1, -5], key=abs), min((2, "b"), (2, "a")), max(1, 1.0), min(0.0, -0.0))
attempt(lambda: next(iter([])))
attempt(lambda: next(5))
attempt(lambda: next([]))
attempt(lambda: next())
attempt(lambda: iter(5))
attempt(lambda: iter(5, 6))
attempt(lambda: enumerate())
attempt(lambda: enumerate(5))
attempt(lambda: enumerate([], "a"))
attempt(lambda: zip(5))
attempt(lambda: list(zip([1], [1, 2], strict=True)))
attempt(lambda: list(zip([1, 2], [1], strict=True)))
attempt(lambda: list(zip([1], [1], [], strict=True)))
attempt(lambda: zip(foo=1))
attempt(lambda: map())
attempt(lambda: map(len))
attempt(lambda: map(len, 5))
attempt(lambda: list(map(len, [5])))
attempt(lambda: filter(None))
attempt(lambda: filter(None, 5))
attempt(lambda: reversed(5))
attempt(lambda: reversed({1}))
attempt(lambda: reversed())
attempt(lambda: sum(["a"]))
attempt(lambda: sum(["a"], ""))
attempt(lambda: sum([b"a"], b""))
attempt(lambda: sum())
attempt(lambda: sum(5))
attempt(lambda: min())
attempt(lambda: min([]))
attempt(lambda: max(()))
attempt(lambda: min(1, 2, default=3))
attempt(lambda: min(5))
attempt(lambda: max([1, "a"]))
attempt(lambda: all(5))
attempt(lambda: any())
attempt(lambda: sorted(5))


class Once:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration("value")


attempt(lambda: next(Once()))
attempt(lambda: list(Once()))


def gen():
    yield 1
    return "result"


g = gen()
print(next(g))
attempt(lambda: next(g))
attempt(lambda: next(g))
pairs = enumerate("xyz")
kept = [p for p in pairs]
print(kept, list(pairs))
a = [1, 2, 3]
for x in a:
    if x < 10:
        a.append(x + 10)
print(a)
items = list({1: "a", 2: "b"}.items())
print(items, [p for p in zip("ab", "cd")])

#> [(0, 'a'), (1, 'b'), (2, 'c')] [(5, 'a'), (6, 'b')] [(-1, 'a'), (0, 'b')] [(4611686018427387904, 'a')]
#> [] [(1, 'a', True), (2, 'b', False)] [(1,)] {'a': 1, 'b': 2}
#> [(1, 4), (2, 5), (3, 6)] [(1, 2, 3), (4, 5, 6)]
#> ['1', '2'] [4, 6] [1, 'a'] [2, 3]
#> [3, 2, 1] ['c', 'b', 'a'] [2, 1] [2, 1, 0] [3, 1]
#> [0, 10, 20] [20, 10, 0] ['r', 'e', 'v', 'e', 'r', 's', 'e', 'd'] True False (0, 10)
#> [1, 2, 3] 4
#> 1 2 default None
#> True False True False False True
#> 6 0 1.0 6.5 [1, 2] 13 6 2
#> 1.0 100000000000000000001 9223372036854775808 1.1 0.0 inf
#> 1 3 e b d -5 (2, 'a') 1 0.0
#> StopIteration 
#> TypeError 'int' object is not an iterator
#> TypeError 'list' object is not an iterator
#> TypeError next expected at least 1 argument, got 0
#> TypeError 'int' object is not iterable
#> TypeError iter(object, sentinel): object must be callable
#> TypeError enumerate() missing required argument 'iterable'
#> TypeError 'int' object is not iterable
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'int' object is not iterable
#> ValueError zip() argument 2 is longer than argument 1
#> ValueError zip() argument 2 is shorter than argument 1
#> ValueError zip() argument 3 is shorter than arguments 1-2
#> TypeError 'foo' is an invalid keyword argument for zip()
#> TypeError map() must have at least two arguments.
#> TypeError map() must have at least two arguments.
#> TypeError 'int' object is not iterable
#> TypeError object of type 'int' has no len()
#> TypeError filter expected 2 arguments, got 1
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not reversible
#> TypeError 'set' object is not reversible
#> TypeError reversed expected 1 argument, got 0
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> TypeError sum() can't sum strings [use ''.join(seq) instead]
#> TypeError sum() can't sum bytes [use b''.join(seq) instead]
#> TypeError sum() takes at least 1 positional argument (0 given)
#> TypeError 'int' object is not iterable
#> TypeError min expected at least 1 argument, got 0
#> ValueError min() iterable argument is empty
#> ValueError max() iterable argument is empty
#> TypeError Cannot specify a default for min() with multiple positional arguments
#> TypeError 'int' object is not iterable
#> TypeError '>' not supported between instances of 'str' and 'int'
#> TypeError 'int' object is not iterable
#> TypeError any() takes exactly one argument (0 given)
#> TypeError 'int' object is not iterable
#> StopIteration value
#> []
#> 1
#> StopIteration result
#> StopIteration 
#> [(0, 'x'), (1, 'y'), (2, 'z')] []
#> [1, 2, 3, 11, 12, 13]
#> [(1, 'a'), (2, 'b')] [('a', 'c'), ('b', 'd')]
