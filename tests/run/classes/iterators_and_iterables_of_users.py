# Iterator classes in all forms: separate iterators, self-iterators, restarts, lazy chains, windows, zips, slices, errors and half-consumed state.
class Range:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return RangeIter(self.n)

    def __reversed__(self):
        return iter(range(self.n - 1, -1, -1))

    def __len__(self):
        return self.n


class RangeIter:
    def __init__(self, n):
        self.i, self.n = 0, n

    def __iter__(self):
        return self

    def __next__(self):
        if self.i >= self.n:
            raise StopIteration
        self.i += 1
        return self.i - 1


r = Range(3)
print([(a, b) for a in r for b in r], list(zip(r, r)), list(reversed(r)), sum(r), max(r), 2 in r, 9 in r, [*r, *r], dict(zip(r, "abc")), sorted(r, reverse=True), tuple(enumerate(r, 5)))
it = iter(r)
print(next(it), list(it), list(it), next(it, "end"))
a, b, c = r
print(a, b, c, *r)
try:
    a, b = r
except ValueError as e:
    print(e)


class Lazy:
    def __init__(self, source):
        self.source, self.steps = source, []

    def map(self, f):
        self.steps.append(("map", f))
        return self

    def filter(self, f):
        self.steps.append(("filter", f))
        return self

    def take(self, n):
        return Lazy(x for _, x in zip(range(n), self))

    def __iter__(self):
        for x in self.source:
            for kind, f in self.steps:
                if kind == "map":
                    x = f(x)
                elif not f(x):
                    break
            else:
                yield x


seen = []
l = Lazy(range(100)).map(lambda x: seen.append(x) or x * x).filter(lambda x: x % 3 == 1).take(3)
print(seen, list(l), seen)


class Forgetful:
    """Iterating twice goes on where the first stopped."""

    def __init__(self, items):
        self.items = iter(items)

    def __iter__(self):
        return self.items


f = Forgetful("abcdef")
for x in f:
    if x == "b":
        break
print(list(f), list(f))


class Bad:
    def __iter__(self):
        return 5


class Bad2:
    def __iter__(self):
        return object()


class Bad3:
    __iter__ = None


class NoNext:
    def __iter__(self):
        return self


class Old:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError(i)
        return i * 10


class OldRaises:
    def __getitem__(self, i):
        raise KeyError(i)


for o in (Bad(), Bad2(), Bad3(), NoNext(), Old(3), OldRaises(), 5, None):
    try:
        print(list(o))
    except (TypeError, KeyError) as e:
        print(type(e).__name__, e)
print(20 in Old(3), 5 in Old(3), [x for x in Old(2)], max(Old(4)), list(zip(Old(2), "ab")), iter(Old(1)).__class__.__name__)


class Raising:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n == 2:
            raise ValueError("middle")
        if self.n > 3:
            raise StopIteration(self.n)
        return self.n


for use in (list, tuple, set, sum, lambda x: [*x], lambda x: dict.fromkeys(x), lambda x: "".join(map(str, x)), lambda x: [i for i in x], sorted, max, lambda x: 9 in x, lambda x: list(zip("abc", x)), lambda x: list(enumerate(x)), any):
    try:
        print(use(Raising()), end="; ")
    except ValueError as e:
        print(e, end="; ")
print()
o = Raising()
got = []
while True:
    try:
        got.append(next(o))
    except ValueError:
        got.append("error")
    except StopIteration as e:
        got.append(e.value)
        break
print(got)


class Tree:
    def __init__(self, v, *kids):
        self.v, self.kids = v, kids

    def __iter__(self):
        yield self.v
        for k in self.kids:
            yield from k

    def levels(self):
        level = [self]
        while level:
            yield [n.v for n in level]
            level = [k for n in level for k in n.kids]

    def paths(self, prefix=()):
        path = (*prefix, self.v)
        if not self.kids:
            yield path
        for k in self.kids:
            yield from k.paths(path)


t = Tree(1, Tree(2, Tree(4)), Tree(3, Tree(5), Tree(6)))
print(list(t), list(t.levels()), list(t.paths()), sum(t), 5 in t, [x for x in t if x % 2])

#> [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (2, 2)] [(0, 0), (1, 1), (2, 2)] [2, 1, 0] 3 2 True False [0, 1, 2, 0, 1, 2] {0: 'a', 1: 'b', 2: 'c'} [2, 1, 0] ((5, 0), (6, 1), (7, 2))
#> 0 [1, 2] [] end
#> 0 1 2 0 1 2
#> too many values to unpack (expected 2)
#> [0, 1, 2, 3, 4] [1, 4, 16] [0, 1, 2, 3, 4]
#> ['c', 'd', 'e', 'f'] []
#> TypeError iter() returned non-iterator of type 'int'
#> TypeError iter() returned non-iterator of type 'object'
#> TypeError 'Bad3' object is not iterable
#> TypeError iter() returned non-iterator of type 'NoNext'
#> [0, 10, 20]
#> KeyError 0
#> TypeError 'int' object is not iterable
#> TypeError 'NoneType' object is not iterable
#> True False [0, 10] 30 [(0, 'a'), (10, 'b')] iterator
#> middle; middle; middle; middle; middle; middle; middle; middle; middle; middle; middle; middle; middle; True; 
#> [1, 'error', 3, 4]
#> [1, 2, 4, 3, 5, 6] [[1], [2, 3], [4, 5, 6]] [(1, 2, 4), (1, 3, 5), (1, 3, 6)] 21 True [1, 3, 5]
