# itertools.
from itertools import (accumulate, chain, combinations, combinations_with_replacement, compress, count, cycle, dropwhile,
                       filterfalse, groupby, islice, pairwise, permutations, product, repeat, starmap, takewhile, tee, zip_longest, batched)
import itertools
import operator

print(list(islice(count(5), 3)), list(islice(count(0, 0.5), 3)), list(islice(count(10, -3), 4)), list(islice(cycle("ab"), 5)), list(repeat("x", 3)), list(islice(repeat(0), 2)))
print(list(chain([1, 2], "ab", ())), list(chain.from_iterable([[1], [2, 3]])), list(accumulate([1, 2, 3])), list(accumulate([3, 1, 4], max)), list(accumulate([1, 2], initial=10)), list(accumulate([], initial=0)), list(accumulate("abc")))
print(list(product([1, 2], "ab")), list(product(range(2), repeat=2)), list(product()), list(product([1], [])), len(list(product(range(3), repeat=3))))
print(list(permutations([1, 2, 3])), list(permutations("abc", 2)), list(permutations([1], 2)), list(combinations("abcd", 2)), list(combinations([1, 2], 3)), list(combinations_with_replacement("ab", 2)))
print(list(islice("abcdef", 2)), list(islice("abcdef", 2, 4)), list(islice("abcdef", 1, None, 2)), list(islice("ab", 5)), list(islice("abc", 0)))
print(list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(filterfalse(lambda x: x % 2, range(5))), list(filterfalse(None, [0, 1, ""])), list(compress("abcd", [1, 0, 1])))
print([(k, list(g)) for k, g in groupby("aabbbca")], [(k, len(list(g))) for k, g in groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)], [k for k, _ in groupby([])])
print(list(starmap(pow, [(2, 3), (3, 2)])), list(starmap(lambda a, b: a + b, [(1, 2)])), list(zip_longest([1, 2], "a")), list(zip_longest("ab", [1], fillvalue=0)), list(pairwise("abcd")), list(pairwise([1])), list(batched("abcdefg", 3)))
a, b = tee([1, 2, 3])
print(next(a), list(b), list(a))
it = iter(range(10))
print(list(islice(it, 3)), list(islice(it, 2)), next(it), list(it))
groups = groupby("aab")
first = next(groups)
second = next(groups)
print(first[0], list(first[1]), second[0], list(second[1]))
print(list(accumulate([1, 2, 3, 4], operator.mul)), list(accumulate([5, 2, 9], lambda x, y: x * 10 + y)), sum(islice(count(1), 100)), list(map(operator.add, [1, 2], [3, 4])), sorted([(1, "b"), (0, "z")], key=operator.itemgetter(1)))
for attempt in (lambda: islice([1], -1), lambda: list(combinations("ab", -1)), lambda: list(repeat(1, -1)), lambda: list(batched("ab", 0)), lambda: list(chain(5)), lambda: next(count("a")), lambda: tee([], -1), lambda: islice([1], 0, 1, 0)):
    try:
        print(attempt())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


def grouper(items, n):
    args = [iter(items)] * n
    return zip(*args)


print(list(grouper("abcdefg", 2)), list(chain(*[[1], [2]])), repr(count(3)), repr(repeat(1, 2)), type(chain()).__name__)
evens = filter(lambda n: n % 2 == 0, count())
print(list(islice(map(lambda n: n * n, evens), 4)), next(evens))
print(max(accumulate([3, -2, 5, -9, 4])), dict(zip("abc", count(1))), "".join(chain.from_iterable(zip("ace", "bdf"))), list(itertools.repeat(7, times=2)))

#> [5, 6, 7] [0, 0.5, 1.0] [10, 7, 4, 1] ['a', 'b', 'a', 'b', 'a'] ['x', 'x', 'x'] [0, 0]
#> [1, 2, 'a', 'b'] [1, 2, 3] [1, 3, 6] [3, 3, 4] [10, 11, 13] [0] ['a', 'ab', 'abc']
#> [(1, 'a'), (1, 'b'), (2, 'a'), (2, 'b')] [(0, 0), (0, 1), (1, 0), (1, 1)] [()] [] 27
#> [(1, 2, 3), (1, 3, 2), (2, 1, 3), (2, 3, 1), (3, 1, 2), (3, 2, 1)] [('a', 'b'), ('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')] [] [('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')] [] [('a', 'a'), ('a', 'b'), ('b', 'b')]
#> ['a', 'b'] ['c', 'd'] ['b', 'd', 'f'] ['a', 'b'] []
#> [1, 2] [3, 1] [0, 2, 4] [0, ''] ['a', 'c']
#> [('a', ['a', 'a']), ('b', ['b', 'b', 'b']), ('c', ['c']), ('a', ['a'])] [(1, 2), (0, 2), (1, 1)] []
#> [8, 9] [3] [(1, 'a'), (2, None)] [('a', 1), ('b', 0)] [('a', 'b'), ('b', 'c'), ('c', 'd')] [] [('a', 'b', 'c'), ('d', 'e', 'f'), ('g',)]
#> 1 [1, 2, 3] [2, 3]
#> [0, 1, 2] [3, 4] 5 [6, 7, 8, 9]
#> a [] b ['b']
#> [1, 2, 6, 24] [5, 52, 529] 5050 [4, 6] [(1, 'b'), (0, 'z')]
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ValueError r must be non-negative
#> []
#> ValueError n must be at least one
#> TypeError 'int' object is not iterable
#> TypeError a number is required
#> ValueError n must be >= 0
#> ValueError Step for islice() must be a positive integer or None.
#> [('a', 'b'), ('c', 'd'), ('e', 'f')] [1, 2] count(3) repeat(1, 2) chain
#> [0, 4, 16, 36] 8
#> 6 {'a': 1, 'b': 2, 'c': 3} abcdef [7, 7]
