import itertools as it
from itertools import *


def noisy(name, items):
    for item in items:
        print(f"{name}{item}", end=" ")
        yield item
    print(f"{name}.", end=" ")


print(list(zip_longest(noisy("a", [1, 2, 3]), noisy("b", [1]), fillvalue="-")))
print(list(zip(noisy("a", [1, 2]), noisy("b", [1]))))
print(list(chain(noisy("a", [1]), noisy("b", []), [9])), list(chain()), list(chain.from_iterable(["ab", (1,), {2: 3}])))
print(list(islice(noisy("s", range(9)), 2, 6, 2)))
print(list(islice("abcdef", 0)), list(islice("abc", None)), list(islice("abcdef", 1, None, 3)), list(islice("ab", 5, 9)))
print(list(takewhile(lambda n: n < 3, noisy("t", [1, 5, 2]))), list(dropwhile(lambda n: n < 3, [1, 5, 2])))
print(list(filterfalse(None, [0, 1, "", "x"])), list(compress("abcdef", [1, 0, 1])), list(starmap(pow, [(2, 3), [3, 2]])))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 2], max)), list(accumulate([1, 2], initial=10)), list(accumulate([])), list(accumulate([], initial=0)))
print(list(accumulate("abc", lambda a, b: b + a)), list(accumulate([1, 2, 3], lambda a, b: a * b, initial=2)))
print(list(islice(count(3, -2), 3)), list(islice(count(0.5, 0.25), 3)), count(5), count(1, 2), next(count(10**20)))
print(list(islice(cycle("ab"), 5)), list(cycle([])), list(repeat("x", 2)), list(repeat(1, -3)), repeat(7, 3), repeat("z"))
print(list(product("ab", repeat=2)), list(product()), list(product("ab", [])), list(product([1], "xy", repeat=1)))
print(list(permutations("abc", 2)), list(permutations([])), list(permutations("ab", 3)), len(list(permutations(range(5)))))
print(list(combinations("abcd", 2))[-2:], list(combinations("ab", 0)), list(combinations("ab", 3)))
print(list(combinations_with_replacement("ab", 2)), list(combinations_with_replacement([], 1)), list(combinations_with_replacement("", 0)))
print(list(pairwise("abc")), list(pairwise("a")), list(pairwise([])))
print([list(b) for b in batched("abcdefg", 3)], list(batched("ab", 5)), list(batched([], 1)))
print([(k, "".join(g)) for k, g in groupby("aaBbbA", key=str.lower)], [(k, len(list(g))) for k, g in groupby([1, 1.0, True, 2])])
groups = groupby("aabb")
(k1, g1), (k2, g2) = next(groups), next(groups)
print(k1, list(g1), k2, list(g2), list(groups))
groups = groupby("aab")
k, g = next(groups)
print(next(g), next(groups)[0], list(g))
a, b, c = tee(noisy("t", [1, 2]), 3)
print(next(a), next(a), next(b))
print(list(b), list(c), next(a, "end"), tee([], 0))
once = iter([1, 2, 3, 4])
print(list(zip(once, once)), list(islice(once, 1)))
for make in (
    lambda: islice("a", -1),
    lambda: islice("a", 0, None, 0),
    lambda: islice("a", 1.5),
    lambda: repeat(),
    lambda: repeat("x", 1.5),
    lambda: count("x"),
    lambda: cycle(3),
    lambda: permutations("ab", -1),
    lambda: combinations("ab", -1),
    lambda: combinations("ab"),
    lambda: product("ab", repeat=-1),
    lambda: batched("ab", 0),
    lambda: tee("ab", -1),
    lambda: list(starmap(pow, [2])),
    lambda: list(chain([1], 2)),
    lambda: list(accumulate([1, "a"])),
    lambda: list(zip_longest([1], fill=0)),
    lambda: list(zip([1], [1, 2], strict=True)),
    lambda: list(zip([1, 2], [1], strict=True)),
    lambda: list(takewhile(None, [1])),
    lambda: groupby(),
    lambda: pairwise(1),
):
    try:
        print(make())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(it.chain is chain, type(count()).__name__, isinstance(iter(chain()), chain), next(iter(chain([1]))))
big = chain.from_iterable(repeat(range(100), 100))
print(sum(big), sum(big), sum(1 for _ in product(range(10), repeat=4)))

#> a1 b1 a2 b. a3 a. [(1, 1), (2, '-'), (3, '-')]
#> a1 b1 a2 b. [(1, 1)]
#> a1 a. b. [1, 9] [] ['a', 'b', 1, 2]
#> s0 s1 s2 s3 s4 s5 [2, 4]
#> [] ['a', 'b', 'c'] ['b', 'e'] []
#> t1 t5 [1] [5, 2]
#> [0, ''] ['a', 'c'] [8, 9]
#> [1, 3, 6, 10] [3, 3, 3] [10, 11, 13] [] [0]
#> ['a', 'ba', 'cba'] [2, 2, 4, 12]
#> [3, 1, -1] [0.5, 0.75, 1.0] count(5) count(1, 2) 100000000000000000000
#> ['a', 'b', 'a', 'b', 'a'] [] ['x', 'x'] [] repeat(7, 3) repeat('z')
#> [('a', 'a'), ('a', 'b'), ('b', 'a'), ('b', 'b')] [()] [] [(1, 'x'), (1, 'y')]
#> [('a', 'b'), ('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')] [()] [] 120
#> [('b', 'd'), ('c', 'd')] [()] []
#> [('a', 'a'), ('a', 'b'), ('b', 'b')] [] [()]
#> [('a', 'b'), ('b', 'c')] [] []
#> [['a', 'b', 'c'], ['d', 'e', 'f'], ['g']] [('a', 'b')] []
#> [('a', 'aa'), ('b', 'Bbb'), ('a', 'A')] [(1, 3), (2, 1)]
#> a [] b ['b', 'b'] []
#> a b []
#> t1 t2 1 2 1
#> t. [2] [1, 2] end ()
#> [(1, 2), (3, 4)] []
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ValueError Step for islice() must be a positive integer or None.
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> TypeError repeat() missing required argument 'object' (pos 1)
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError a number is required
#> TypeError 'int' object is not iterable
#> ValueError r must be non-negative
#> ValueError r must be non-negative
#> TypeError combinations() missing required argument 'r' (pos 2)
#> ValueError repeat argument cannot be negative
#> ValueError n must be at least one
#> ValueError n must be >= 0
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> TypeError zip_longest() got an unexpected keyword argument
#> ValueError zip() argument 2 is longer than argument 1
#> ValueError zip() argument 2 is shorter than argument 1
#> TypeError 'NoneType' object is not callable
#> TypeError groupby() missing required argument 'iterable' (pos 1)
#> TypeError 'int' object is not iterable
#> True count True 1
#> 495000 0 10000
