# map and filter: several iterables, None, failing functions, subclasses, truth, laziness.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Truth:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        if self.v is None:
            raise ValueError("no truth")
        return self.v

    def __repr__(self):
        return f"T{self.v}"


class It:
    def __init__(self, name, n):
        self.name, self.n = name, n

    def __iter__(self):
        return self

    def __next__(self):
        print(f"{self.name}{self.n}", end=" ")
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


def noisy(*args):
    print("call", args, end=" ")
    if args[0] == 1:
        raise KeyError("one")
    if args[0] == "stop":
        raise StopIteration("inside")
    return args


for args in ((str, [1, 2]), (pow, [2, 3], [3, 2]), (max, "abc", "bca", "cab"), (lambda *a: a, "ab", "x"), (noisy, [2, 1, 3]), (noisy, [0, "stop", 5]), (int, ["1", "x"]), (len, [[], "ab", {}]), (str.upper, "ab"), (dict, [[], {"a": 1}]), (noisy, It("a", 2), It("b", 1)), (noisy, It("a", 1), It("b", 2)), (None, [1]), (5, [1]), (str, 5), (len,), (), (str, [1], None), (lambda: 1, [1]), (lambda a, b: a, [1]), (len, [5])):
    tell(lambda: list(map(*args)))
tell(lambda: map(func=str, iterable=[1]))
m = map(str, [1, 2, 3])
print(type(m).__name__, iter(m) is m, next(m), list(m), list(m), next(m, "end"), hasattr(m, "__len__"))
m = map(noisy, [0, 1, 2])
print(next(m))
tell(next, m)
print(next(m), next(m, "end"))
for args in ((None, [0, 1, "", "a", None, [], [0]]), (bool, [0, 1]), (str.isalpha, "a1b2"), (lambda x: x % 2, range(6)), (Truth, [True, False]), (lambda x: Truth(x), [True, None]), (None, [Truth(True), Truth(False)]), (None, [Truth(None)]), (noisy, [2, 1]), (noisy, ["stop"]), (None, 5), (5, [1]), (5, []), (None,), (), (None, [1], [2]), ({1, 2}.__contains__, range(4)), (int, ["0", "1"]), (lambda: 1, [1]), (None, {"a": 1, "": 2}), (len, ["", "a", []])):
    tell(lambda: list(filter(*args)))
tell(lambda: filter(function=None, iterable=[]))
f = filter(None, [1, 0, 2])
print(type(f).__name__, iter(f) is f, next(f), next(f), next(f, "end"), list(f))
class M(map):
    def __next__(self):
        return [super().__next__()]
class F(filter):
    extra = "kept"
print(list(M(str, [1, 2])), F(None, [0, 1]).extra, list(F(None, [0, 1])), type(M(str, [])).__name__)
def gen():
    for i in range(4):
        print(f"<{i}>", end="")
        yield i
lazy = filter(lambda x: x % 2, map(lambda x: x + 1, gen()))
print("nothing yet", end=" ")
print(next(lazy), next(lazy))
print(list(map(lambda x, y, z: x + y + z, [1, 2], (10, 20), range(100, 300, 100))), set(map(abs, [-1, 1])), sum(map(int, "123")), "".join(filter(None, ["a", "", "b"])), dict(map(lambda k: (k, len(k)), ["a", "bb"])), [*map(str, range(3))], any(map(str.isdigit, "ab1")), tuple(map(tuple, ["ab"])))
def by_key(rows, key):
    return {k: list(filter(lambda r: r[key] == k, rows)) for k in sorted(set(map(lambda r: r[key], rows)))}
print(by_key([("a", 1), ("b", 2), ("a", 3)], 0))

#> ['1', '2']
#> [8, 9]
#> ['c', 'c', 'c']
#> [('a', 'x')]
#> call (2,) call (1,) KeyError 'one'
#> call (0,) call ('stop',) [(0,)]
#> ValueError invalid literal for int() with base 10: 'x'
#> [0, 2, 0]
#> ['A', 'B']
#> [{}, {'a': 1}]
#> a2 b1 call (1, 0) KeyError 'one'
#> a1 b2 call (0, 1) a0 [(0, 1)]
#> TypeError 'NoneType' object is not callable
#> TypeError 'int' object is not callable
#> TypeError 'int' object is not iterable
#> TypeError map() must have at least two arguments.
#> TypeError map() must have at least two arguments.
#> TypeError 'NoneType' object is not iterable
#> TypeError <lambda>() takes 0 positional arguments but 1 was given
#> TypeError <lambda>() missing 1 required positional argument: 'b'
#> TypeError object of type 'int' has no len()
#> TypeError map() takes no keyword arguments
#> map True 1 ['2', '3'] [] end False
#> call (0,) (0,)
#> call (1,) KeyError 'one'
#> call (2,) (2,) end
#> [1, 'a', [0]]
#> [1]
#> ['a', 'b']
#> [1, 3, 5]
#> [True]
#> ValueError no truth
#> [TTrue]
#> ValueError no truth
#> call (2,) call (1,) KeyError 'one'
#> call ('stop',) []
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not callable
#> []
#> TypeError filter expected 2 arguments, got 1
#> TypeError filter expected 2 arguments, got 0
#> TypeError filter expected 2 arguments, got 3
#> [1, 2]
#> ['1']
#> TypeError <lambda>() takes 0 positional arguments but 1 was given
#> ['a']
#> ['a']
#> TypeError filter() takes no keyword arguments
#> filter True 1 2 end []
#> [['1'], ['2']] kept [1] M
#> nothing yet <0><1><2>1 3
#> [111, 222] {1} 6 ab {'a': 1, 'bb': 2} ['0', '1', '2'] True (('a', 'b'),)
#> {'a': [('a', 1), ('a', 3)], 'b': [('b', 2)]}
