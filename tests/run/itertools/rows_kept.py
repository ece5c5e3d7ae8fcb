# Rows of the combinatoric iterators, kept and thrown away: a row that someone holds never changes.
import itertools

MAKERS = [
    lambda: itertools.product("ab", range(3)),
    lambda: itertools.product(),
    lambda: itertools.product("ab", repeat=3),
    lambda: itertools.permutations(range(4), 3),
    lambda: itertools.permutations([], 0),
    lambda: itertools.combinations("abcde", 3),
    lambda: itertools.combinations([], 0),
    lambda: itertools.combinations_with_replacement("abc", 2),
]
for make in MAKERS:
    rows = list(make())
    print(len(rows), rows[:4], rows[-1:])
    assert len(set(map(id, rows))) == len(rows) and len(set(rows)) == len(rows)
    n = 0
    for i, row in enumerate(make()):
        assert row == rows[i] and hash(row) == hash(rows[i])
        n += 1
    assert n == len(rows)
    it = make()
    held = next(it, None)
    kept = held
    for row in it:
        assert row is not held
    assert kept == (rows[0] if rows else None)
it = itertools.product([1, 2], [3, 4])
first = next(it)
alias = [first]
del first
second = next(it)
print(alias, second, next(it), alias)


class Item:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("end", self.n)


def ends():
    pairs = itertools.combinations([Item(1), Item(2), Item(3)], 2)
    first, second = next(pairs), next(pairs)
    print(first[1].n, second[1].n)
    del first, second
    del pairs
    print("done")


ends()

#> 6 [('a', 0), ('a', 1), ('a', 2), ('b', 0)] [('b', 2)]
#> 1 [()] [()]
#> 8 [('a', 'a', 'a'), ('a', 'a', 'b'), ('a', 'b', 'a'), ('a', 'b', 'b')] [('b', 'b', 'b')]
#> 24 [(0, 1, 2), (0, 1, 3), (0, 2, 1), (0, 2, 3)] [(3, 2, 1)]
#> 1 [()] [()]
#> 10 [('a', 'b', 'c'), ('a', 'b', 'd'), ('a', 'b', 'e'), ('a', 'c', 'd')] [('c', 'd', 'e')]
#> 1 [()] [()]
#> 6 [('a', 'a'), ('a', 'b'), ('a', 'c'), ('b', 'b')] [('c', 'c')]
#> [(1, 3)] (1, 4) (2, 3) [(1, 3)]
#> 2 3
#> end 2
#> end 3
#> end 1
#> done
