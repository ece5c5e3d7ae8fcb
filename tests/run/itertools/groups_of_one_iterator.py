# groupby, tee, batched, pairwise, islice: the shared iterator under them, left-over groups, errors halfway.
from itertools import groupby, tee, batched, pairwise, islice, zip_longest, accumulate, takewhile, dropwhile, starmap, compress, filterfalse, chain, repeat, count, cycle


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


def noisy(items, name=""):
    for x in items:
        print(f"<{name}{x}>", end="")
        yield x
    print(f"<{name}end>", end="")


print([(k, list(g)) for k, g in groupby("AAABBCAA")], [(k, len(list(g))) for k, g in groupby([1, 1.0, True, 2, 2, "2"])], list(groupby([])))
groups = [(k, g) for k, g in groupby("aabb")]
print([(k, list(g)) for k, g in groups])
g = groupby(noisy("aaabbc"))
k, first = next(g)
print(k, next(first))
k, second = next(g)
print(k, list(first), next(second), list(second))
print(next(g)[0], next(g, "end"))
print([(k, list(v)) for k, v in groupby(range(12), key=lambda x: x // 5)], [(k, [*v]) for k, v in groupby(["a", "A", "b", "B"], str.lower)])
told("key fails", lambda: [(k, list(v)) for k, v in groupby([1, 0, 2], lambda x: 1 / x)])
told("key none", lambda: [k for k, _ in groupby("ab", None)])
told("kw", lambda: [k for k, _ in groupby(iterable="abb", key=ord)])
told("not iterable", groupby, 5)
nan = float("nan")
print([len(list(v)) for _, v in groupby([nan, nan, float("nan")])])
a, b = tee(noisy("xyz"))
print(next(a), next(a), next(b), list(a), list(b))
a, b, c = tee(noisy([1, 2]), 3)
d = tee(a, 1)[0]
print(list(c), next(d), list(a), list(b), list(d))
print(tee([], 0), [list(t) for t in tee("ab", 2)])
for args in ((), (5,), ("ab", -1), ("ab", "x"), ("ab", 1.5)):
    told(f"tee {args}", tee, *args)


def fails():
    yield 1
    raise KeyError("broken")


a, b = tee(fails())
told("tee a", list, a)
told("tee b", list, b)
print(list(batched("abcdefg", 3)), list(batched([], 2)), list(batched(range(4), 2)), list(batched("ab", 10)))
for args in (("ab", 0), ("ab", -1), ("ab", 1.5), ("ab",), (5, 1), ("ab", "2"), (), ("ab", 10**30)):
    told(f"batched {args}", batched, *args)
bt = batched(noisy("abc"), 2)
print(next(bt), next(bt), next(bt, "end"), next(bt, "end"))
told("batched fails", lambda: [x for x in batched(fails(), 2)])
print(list(pairwise("abcd")), list(pairwise("a")), list(pairwise([])))
p = pairwise(noisy("pqr"))
print(next(p), next(p), next(p, "end"))
it = iter(range(10))
print(list(islice(it, 3)), next(it), list(islice(it, 1, 4)), next(it), list(islice(it, 0)), list(islice(it, 5, None)), list(it))
n = noisy(range(10))
print(list(islice(n, 2, 5)), next(n))
for args in (("abc", -1), ("abc", 1, 2, 0), ("abc", "a"), ("abc", 1.5), ("abc", None), ("abc", 2, 1), ("abc", None, None, 2), ("abc",), (5, 1), ("abc", 0, 10**30), ("abc", 10**30), ("abc", 1, 2, 3, 4)):
    told(f"islice {args}", lambda: list(islice(*args)))
print(list(zip_longest("ab", range(3), [])), list(zip_longest("a", "bc", fillvalue="-")), list(zip_longest()), list(zip_longest("ab")))
told("zip_longest", zip_longest, "a", 5)
told("zip_longest kw", zip_longest, "a", fill=1)
print(list(accumulate([1, 2, 3])), list(accumulate("abc")), list(accumulate([3, 1, 2], max)), list(accumulate([1, 2], initial=10)), list(accumulate([], initial=None)), list(accumulate([], initial=0)), list(accumulate([[1], [2]])))
told("accumulate", lambda: list(accumulate([1, "a"])))
told("accumulate f", lambda: list(accumulate([1, 2, 0], lambda a, b: a / b)))
print(list(takewhile(lambda x: x < 3, noisy([1, 2, 3, 1]))), list(dropwhile(lambda x: x < 3, noisy([1, 3, 1]))), list(filterfalse(None, [0, 1, "", 2])), list(compress("abcd", [1, 0, 1])), list(starmap(pow, [(2, 3), [3, 2]])))
told("starmap", lambda: list(starmap(pow, [5])))
told("starmap args", lambda: list(starmap(pow, [(1,)])))
told("take", lambda: list(takewhile(5, [1])))
c = cycle(noisy("ab"))
print([next(c) for _ in range(5)], next(cycle([]), "end"))
print(list(repeat("x", 3)), list(repeat(1, 0)), list(repeat(1, -5)), repeat(7), repeat(7, 2), count(3), count(1.5, -0.5), count(10, step=3))
print(list(chain("ab", [1], ())), list(chain.from_iterable(["ab", [1]])), list(chain()))
told("chain", lambda: list(chain([1], 5)))
told("chain from", lambda: list(chain.from_iterable([[1], 5])))

#> [('A', ['A', 'A', 'A']), ('B', ['B', 'B']), ('C', ['C']), ('A', ['A', 'A'])] [(1, 3), (2, 2), ('2', 1)] []
#> [('a', []), ('b', [])]
#> <a>a a
#> <a><a><b><b><c>b [] b ['b']
#> <end>c end
#> [(0, [0, 1, 2, 3, 4]), (1, [5, 6, 7, 8, 9]), (2, [10, 11])] [('a', ['a', 'A']), ('b', ['b', 'B'])]
#> key fails !! ZeroDivisionError division by zero
#> key none -> ['a', 'b']
#> kw -> [97, 98]
#> not iterable !! TypeError 'int' object is not iterable
#> [2, 1]
#> <x><y><z><end>x y x ['z'] ['y', 'z']
#> <1><2><end>[1, 2] 1 [2] [1, 2] []
#> () [['a', 'b'], ['a', 'b']]
#> tee () !! TypeError tee expected at least 1 argument, got 0
#> tee (5,) !! TypeError 'int' object is not iterable
#> tee ('ab', -1) !! ValueError n must be >= 0
#> tee ('ab', 'x') !! TypeError 'str' object cannot be interpreted as an integer
#> tee ('ab', 1.5) !! TypeError 'float' object cannot be interpreted as an integer
#> tee a !! KeyError 'broken'
#> tee b -> [1]
#> [('a', 'b', 'c'), ('d', 'e', 'f'), ('g',)] [] [(0, 1), (2, 3)] [('a', 'b')]
#> batched ('ab', 0) !! ValueError n must be at least one
#> batched ('ab', -1) !! ValueError n must be at least one
#> batched ('ab', 1.5) !! TypeError 'float' object cannot be interpreted as an integer
#> batched ('ab',) !! TypeError batched() missing required argument 'n' (pos 2)
#> batched (5, 1) !! TypeError 'int' object is not iterable
#> batched ('ab', '2') !! TypeError 'str' object cannot be interpreted as an integer
#> batched () !! TypeError batched() missing required argument 'iterable' (pos 1)
#> batched ('ab', 1000000000000000000000000000000) !! OverflowError Python int too large to convert to C ssize_t
#> <a><b><c><end>('a', 'b') ('c',) end end
#> batched fails !! KeyError 'broken'
#> [('a', 'b'), ('b', 'c'), ('c', 'd')] [] []
#> <p><q><r><end>('p', 'q') ('q', 'r') end
#> [0, 1, 2] 3 [5, 6, 7] 8 [] [] []
#> <0><1><2><3><4><5>[2, 3, 4] 5
#> islice ('abc', -1) !! ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> islice ('abc', 1, 2, 0) !! ValueError Step for islice() must be a positive integer or None.
#> islice ('abc', 'a') !! ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> islice ('abc', 1.5) !! ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> islice ('abc', None) -> ['a', 'b', 'c']
#> islice ('abc', 2, 1) -> []
#> islice ('abc', None, None, 2) -> ['a', 'c']
#> islice ('abc',) !! TypeError islice expected at least 2 arguments, got 1
#> islice (5, 1) !! TypeError 'int' object is not iterable
#> islice ('abc', 0, 1000000000000000000000000000000) !! ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> islice ('abc', 1000000000000000000000000000000) !! ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> islice ('abc', 1, 2, 3, 4) !! TypeError islice expected at most 4 arguments, got 5
#> [('a', 0, None), ('b', 1, None), (None, 2, None)] [('a', 'b'), ('-', 'c')] [] [('a',), ('b',)]
#> zip_longest !! TypeError 'int' object is not iterable
#> zip_longest kw !! TypeError zip_longest() got an unexpected keyword argument
#> [1, 3, 6] ['a', 'ab', 'abc'] [3, 3, 3] [10, 11, 13] [] [0] [[1], [1, 2]]
#> accumulate !! TypeError unsupported operand type(s) for +: 'int' and 'str'
#> accumulate f !! ZeroDivisionError float division by zero
#> <1><2><3><1><3><1><end>[1, 2] [3, 1] [0, ''] ['a', 'c'] [8, 9]
#> starmap !! TypeError 'int' object is not iterable
#> starmap args !! TypeError pow() missing required argument 'exp' (pos 2)
#> take !! TypeError 'int' object is not callable
#> <a><b><end>['a', 'b', 'a', 'b', 'a'] end
#> ['x', 'x', 'x'] [] [] repeat(7) repeat(7, 2) count(3) count(1.5, -0.5) count(10, 3)
#> ['a', 'b', 1] ['a', 'b', 1] []
#> chain !! TypeError 'int' object is not iterable
#> chain from !! TypeError 'int' object is not iterable
