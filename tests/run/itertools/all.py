# Every iterator of itertools.
from itertools import (accumulate, batched, chain, combinations, combinations_with_replacement, compress, count, cycle,
                       dropwhile, filterfalse, groupby, islice, pairwise, permutations, product, repeat, starmap,
                       takewhile, tee, zip_longest)


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


print(list(islice(count(), 3)), list(islice(count(5, -2), 3)), list(islice(count(0.5, 0.25), 3)), count(1), count(2, 3), count(1.5))
print(list(islice(cycle("ab"), 5)), list(cycle([])), list(repeat(1, 3)), list(repeat(1, -1)), repeat("a"), repeat("a", 2), list(islice(repeat(0), 2)))
print(list(chain()), list(chain("ab", [1], ())), list(chain.from_iterable(["ab", [1, 2]])))
print(list(zip_longest("ab", [1, 2, 3])), list(zip_longest([1], [], fillvalue="-")), list(zip_longest()))
print(list(pairwise("abcd")), list(pairwise("a")), list(pairwise("")), list(batched("abcdefg", 3)), list(batched([], 2)))
print(list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], lambda a, b: a * b)), list(accumulate([1, 2], initial=100)), list(accumulate([])), list(accumulate([3, 1, 2], max)), list(accumulate("abc")))
print(list(starmap(pow, [(2, 3), (3, 2)])), list(starmap(lambda *a: a, [[1], "ab"])))
print(list(islice("abcdefg", 2)), list(islice("abcdefg", 2, 4)), list(islice("abcdefg", 1, None, 2)), list(islice("abc", None)), list(islice("abc", 5, 9)))
it = iter(range(10))
print(list(islice(it, 2, 4)), next(it))
it = iter(range(10))
print(list(islice(it, 3, 3)), next(it))
it = iter(range(10))
print(list(islice(it, 0, 5, 3)), next(it))
print(list(compress("abcd", [1, 0, 1, 1])), list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(filterfalse(lambda x: x % 2, range(5))), list(filterfalse(None, [0, 1, ""])))
print(list(product("ab", [1, 2])), list(product([0, 1], repeat=2)), list(product()), list(product("ab", [])), list(product("ab", repeat=0)), len(list(product(range(3), range(4), range(2)))))
print(list(permutations("abc")), list(permutations("abc", 2)), list(permutations("ab", 3)), list(permutations([], 0)), list(permutations("ab", 0)))
print(list(combinations("abcd", 2)), list(combinations("ab", 3)), list(combinations("abc", 0)), list(combinations("abc", 3)))
print(list(combinations_with_replacement("abc", 2)), list(combinations_with_replacement([], 2)), list(combinations_with_replacement("ab", 0)))
for k, g in groupby("aaabbca"):
    print(k, list(g), end="; ")
print()
print([(k, len(list(g))) for k, g in groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)], [k for k, g in groupby("aabbc")])
groups = groupby("aab")
k1, g1 = next(groups)
k2, g2 = next(groups)
print(k1, list(g1), k2, list(g2), next(groups, None))
a, b, c = tee("abc", 3)
print(list(a), next(b), list(b), list(c), tee([], 0), len(tee([1])))
x, y = tee(iter(range(4)))
next(x)
z, w = tee(x)
print(list(y), list(z), list(w))
print(list(zip(count(1), "ab")), sum(islice(count(), 100)), dict(zip("ab", cycle([1]))))


class Counting(count):
    pass


print(next(Counting(3)), type(chain()), type(groupby("")).__name__)
attempt(lambda: count("a"))
attempt(lambda: count(1, 2, 3))
attempt(lambda: cycle(5))
attempt(lambda: cycle())
attempt(lambda: repeat())
attempt(lambda: repeat(1, "a"))
attempt(lambda: islice([], -1))
attempt(lambda: islice([]))
attempt(lambda: islice([], 1, 2, 0))
attempt(lambda: islice([], "a", 2))
attempt(lambda: islice([], 1, 2, 3, 4))
attempt(lambda: product(5))
attempt(lambda: product([1], repeat=-1))
attempt(lambda: product([1], foo=1))
attempt(lambda: permutations([1], -1))
attempt(lambda: permutations([1], "a"))
attempt(lambda: combinations([1]))
attempt(lambda: combinations([1], -1))
attempt(lambda: list(accumulate([1, "a"])))
attempt(lambda: batched([1], 0))
attempt(lambda: batched([1]))
attempt(lambda: zip_longest([], foo=1))
attempt(lambda: list(starmap(pow, [1])))
attempt(lambda: starmap(pow))
attempt(lambda: takewhile(None))
attempt(lambda: compress([1]))
attempt(lambda: tee([], -1))
attempt(lambda: list(chain(5)))
attempt(lambda: list(chain("a", 5)))
attempt(lambda: chain(a=1))
attempt(lambda: groupby())

#> [0, 1, 2] [5, 3, 1] [0.5, 0.75, 1.0] count(1) count(2, 3) count(1.5)
#> ['a', 'b', 'a', 'b', 'a'] [] [1, 1, 1] [] repeat('a') repeat('a', 2) [0, 0]
#> [] ['a', 'b', 1] ['a', 'b', 1, 2]
#> [('a', 1), ('b', 2), (None, 3)] [(1, '-')] []
#> [('a', 'b'), ('b', 'c'), ('c', 'd')] [] [] [('a', 'b', 'c'), ('d', 'e', 'f'), ('g',)] []
#> [1, 3, 6] [1, 2, 6] [100, 101, 103] [] [3, 3, 3] ['a', 'ab', 'abc']
#> [8, 9] [(1,), ('a', 'b')]
#> ['a', 'b'] ['c', 'd'] ['b', 'd', 'f'] ['a', 'b', 'c'] []
#> [2, 3] 4
#> [] 3
#> [0, 3] 5
#> ['a', 'c', 'd'] [1, 2] [3, 1] [0, 2, 4] [0, '']
#> [('a', 1), ('a', 2), ('b', 1), ('b', 2)] [(0, 0), (0, 1), (1, 0), (1, 1)] [()] [] [()] 24
#> [('a', 'b', 'c'), ('a', 'c', 'b'), ('b', 'a', 'c'), ('b', 'c', 'a'), ('c', 'a', 'b'), ('c', 'b', 'a')] [('a', 'b'), ('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')] [] [()] [()]
#> [('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')] [] [()] [('a', 'b', 'c')]
#> [('a', 'a'), ('a', 'b'), ('a', 'c'), ('b', 'b'), ('b', 'c'), ('c', 'c')] [] [()]
#> a ['a', 'a', 'a']; b ['b', 'b']; c ['c']; a ['a']; 
#> [(1, 2), (0, 2), (1, 1)] ['a', 'b', 'c']
#> a [] b ['b'] None
#> ['a', 'b', 'c'] a ['b', 'c'] ['a', 'b', 'c'] () 2
#> [0, 1, 2, 3] [1, 2, 3] [1, 2, 3]
#> [(1, 'a'), (2, 'b')] 4950 {'a': 1, 'b': 1}
#> 3 <class 'itertools.chain'> groupby
#> TypeError a number is required
#> TypeError count() takes at most 2 arguments (3 given)
#> TypeError 'int' object is not iterable
#> TypeError cycle expected 1 argument, got 0
#> TypeError repeat() missing required argument 'object' (pos 1)
#> TypeError 'str' object cannot be interpreted as an integer
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> TypeError islice expected at least 2 arguments, got 1
#> ValueError Step for islice() must be a positive integer or None.
#> ValueError Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> TypeError islice expected at most 4 arguments, got 5
#> TypeError 'int' object is not iterable
#> ValueError repeat argument cannot be negative
#> TypeError 'foo' is an invalid keyword argument for product()
#> ValueError r must be non-negative
#> TypeError Expected int as r
#> TypeError combinations() missing required argument 'r' (pos 2)
#> ValueError r must be non-negative
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> ValueError n must be at least one
#> TypeError batched() missing required argument 'n' (pos 2)
#> TypeError zip_longest() got an unexpected keyword argument
#> TypeError 'int' object is not iterable
#> TypeError starmap expected 2 arguments, got 1
#> TypeError takewhile expected 2 arguments, got 1
#> TypeError compress() missing required argument 'selectors' (pos 2)
#> ValueError n must be >= 0
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError chain() takes no keyword arguments
#> TypeError groupby() missing required argument 'iterable' (pos 1)
