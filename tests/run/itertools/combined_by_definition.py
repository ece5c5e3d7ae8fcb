# product, permutations and combinations against their definitions; arguments, order, large and empty inputs.
from itertools import product, permutations, combinations, combinations_with_replacement, islice
from math import comb, factorial


def told(label, f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        print(label, "->", repr(list(islice(r, 6))))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


def by_product(pool, r, keep):
    n = len(pool)
    return [tuple(pool[i] for i in idx) for idx in product(range(n), repeat=r) if keep(idx)]


for text in ("", "a", "ab", "abc", "aba", "abcd"):
    pool = tuple(text)
    for r in range(6):
        p = list(permutations(text, r))
        c = list(combinations(text, r))
        w = list(combinations_with_replacement(text, r))
        assert p == by_product(pool, r, lambda i: len(set(i)) == r)
        assert c == by_product(pool, r, lambda i: list(i) == sorted(set(i)))
        assert w == by_product(pool, r, lambda i: list(i) == sorted(i))
        assert len(c) == comb(len(text), r)
        assert len(p) == (factorial(len(text)) // factorial(len(text) - r) if r <= len(text) else 0)
        assert len(list(product(text, repeat=r))) == len(text) ** r
        print(repr(text), r, len(p), len(c), len(w), p[-1:], c[-1:], w[-1:])
print(list(product()), list(product(repeat=0)), list(product("ab", repeat=0)), list(product([])), list(product("ab", [])), list(product("ab", [1, 2])), list(product("ab", repeat=2)), len(list(product("ab", range(3), repeat=2))))
told("perm none", permutations, "abc")
told("perm None", permutations, "abc", None)
told("perm 0", permutations, "abc", 0)
for f in (permutations, combinations, combinations_with_replacement):
    for args in ((), (5, 1), ("abc", -1), ("abc", "x"), ("abc", 1.5), ("abc", True), ("", 0), ("", 1), ("abc", 10), ("abc", 1, 2)):
        told(f"{f.__name__} {args}", f, *args)
    told(f"{f.__name__} kw", f, iterable="ab", r=1)
    told(f"{f.__name__} unknown", f, "ab", k=1)
for kw in ({"repeat": -1}, {"repeat": "x"}, {"repeat": 1.5}, {"repeat": True}, {"times": 2}):
    told(f"product {kw}", product, "ab", **kw)
told("product int", product, "ab", 5)
told("huge", product, range(2), repeat=60)
told("huge combination", combinations, range(100), 50)
told("huge permutation", permutations, range(50))
it = product("abc", repeat=2)
print(iter(it) is it, next(it), next(it), len(list(it)), next(it, "end"), list(it))
changing = [1, 2, 3]
it = combinations(changing, 2)
next(it)
changing.append(4)
changing[0] = "x"
print(list(it))


def gen():
    print("start", end=" ")
    yield from "abc"
    print("finish", end=" ")


print("made", end=" ")
it = permutations(gen(), 2)
print("before next", next(it))


def bad():
    yield 1
    raise ValueError("halfway")


for f in (lambda: product(bad()), lambda: combinations(bad(), 1), lambda: permutations(bad())):
    told("bad", f)
total = 0
seen = set()
for a, b, c in product(range(1, 20), repeat=3):
    if a * a + b * b == c * c:
        total += 1
        seen.add(tuple(sorted((a, b, c))))
print(total, sorted(seen))
best = min(permutations(range(6)), key=lambda p: sum(abs(x - y) * (i + 1) for i, (x, y) in enumerate(zip(p, p[1:]))))
print(best)
print([c for c in combinations(range(1, 10), 3) if sum(c) == 15])
print(sum(1 for _ in combinations(range(20), 6)), sum(1 for _ in permutations("aabb")), len(set(permutations("aabb"))), sum(1 for _ in combinations_with_replacement(range(7), 5)))
queens = [p for p in permutations(range(6)) if len({p[i] + i for i in range(6)}) == len({p[i] - i for i in range(6)}) == 6]
print(queens)

#> '' 0 1 1 1 [()] [()] [()]
#> '' 1 0 0 0 [] [] []
#> '' 2 0 0 0 [] [] []
#> '' 3 0 0 0 [] [] []
#> '' 4 0 0 0 [] [] []
#> '' 5 0 0 0 [] [] []
#> 'a' 0 1 1 1 [()] [()] [()]
#> 'a' 1 1 1 1 [('a',)] [('a',)] [('a',)]
#> 'a' 2 0 0 1 [] [] [('a', 'a')]
#> 'a' 3 0 0 1 [] [] [('a', 'a', 'a')]
#> 'a' 4 0 0 1 [] [] [('a', 'a', 'a', 'a')]
#> 'a' 5 0 0 1 [] [] [('a', 'a', 'a', 'a', 'a')]
#> 'ab' 0 1 1 1 [()] [()] [()]
#> 'ab' 1 2 2 2 [('b',)] [('b',)] [('b',)]
#> 'ab' 2 2 1 3 [('b', 'a')] [('a', 'b')] [('b', 'b')]
#> 'ab' 3 0 0 4 [] [] [('b', 'b', 'b')]
#> 'ab' 4 0 0 5 [] [] [('b', 'b', 'b', 'b')]
#> 'ab' 5 0 0 6 [] [] [('b', 'b', 'b', 'b', 'b')]
#> 'abc' 0 1 1 1 [()] [()] [()]
#> 'abc' 1 3 3 3 [('c',)] [('c',)] [('c',)]
#> 'abc' 2 6 3 6 [('c', 'b')] [('b', 'c')] [('c', 'c')]
#> 'abc' 3 6 1 10 [('c', 'b', 'a')] [('a', 'b', 'c')] [('c', 'c', 'c')]
#> 'abc' 4 0 0 15 [] [] [('c', 'c', 'c', 'c')]
#> 'abc' 5 0 0 21 [] [] [('c', 'c', 'c', 'c', 'c')]
#> 'aba' 0 1 1 1 [()] [()] [()]
#> 'aba' 1 3 3 3 [('a',)] [('a',)] [('a',)]
#> 'aba' 2 6 3 6 [('a', 'b')] [('b', 'a')] [('a', 'a')]
#> 'aba' 3 6 1 10 [('a', 'b', 'a')] [('a', 'b', 'a')] [('a', 'a', 'a')]
#> 'aba' 4 0 0 15 [] [] [('a', 'a', 'a', 'a')]
#> 'aba' 5 0 0 21 [] [] [('a', 'a', 'a', 'a', 'a')]
#> 'abcd' 0 1 1 1 [()] [()] [()]
#> 'abcd' 1 4 4 4 [('d',)] [('d',)] [('d',)]
#> 'abcd' 2 12 6 10 [('d', 'c')] [('c', 'd')] [('d', 'd')]
#> 'abcd' 3 24 4 20 [('d', 'c', 'b')] [('b', 'c', 'd')] [('d', 'd', 'd')]
#> 'abcd' 4 24 1 35 [('d', 'c', 'b', 'a')] [('a', 'b', 'c', 'd')] [('d', 'd', 'd', 'd')]
#> 'abcd' 5 0 0 56 [] [] [('d', 'd', 'd', 'd', 'd')]
#> [()] [()] [()] [] [] [('a', 1), ('a', 2), ('b', 1), ('b', 2)] [('a', 'a'), ('a', 'b'), ('b', 'a'), ('b', 'b')] 36
#> perm none -> [('a', 'b', 'c'), ('a', 'c', 'b'), ('b', 'a', 'c'), ('b', 'c', 'a'), ('c', 'a', 'b'), ('c', 'b', 'a')]
#> perm None -> [('a', 'b', 'c'), ('a', 'c', 'b'), ('b', 'a', 'c'), ('b', 'c', 'a'), ('c', 'a', 'b'), ('c', 'b', 'a')]
#> perm 0 -> [()]
#> permutations () !! TypeError permutations() missing required argument 'iterable' (pos 1)
#> permutations (5, 1) !! TypeError 'int' object is not iterable
#> permutations ('abc', -1) !! ValueError r must be non-negative
#> permutations ('abc', 'x') !! TypeError Expected int as r
#> permutations ('abc', 1.5) !! TypeError Expected int as r
#> permutations ('abc', True) -> [('a',), ('b',), ('c',)]
#> permutations ('', 0) -> [()]
#> permutations ('', 1) -> []
#> permutations ('abc', 10) -> []
#> permutations ('abc', 1, 2) !! TypeError permutations() takes at most 2 arguments (3 given)
#> permutations kw -> [('a',), ('b',)]
#> permutations unknown !! TypeError 'k' is an invalid keyword argument for permutations()
#> combinations () !! TypeError combinations() missing required argument 'iterable' (pos 1)
#> combinations (5, 1) !! TypeError 'int' object is not iterable
#> combinations ('abc', -1) !! ValueError r must be non-negative
#> combinations ('abc', 'x') !! TypeError 'str' object cannot be interpreted as an integer
#> combinations ('abc', 1.5) !! TypeError 'float' object cannot be interpreted as an integer
#> combinations ('abc', True) -> [('a',), ('b',), ('c',)]
#> combinations ('', 0) -> [()]
#> combinations ('', 1) -> []
#> combinations ('abc', 10) -> []
#> combinations ('abc', 1, 2) !! TypeError combinations() takes at most 2 arguments (3 given)
#> combinations kw -> [('a',), ('b',)]
#> combinations unknown !! TypeError combinations() missing required argument 'r' (pos 2)
#> combinations_with_replacement () !! TypeError combinations_with_replacement() missing required argument 'iterable' (pos 1)
#> combinations_with_replacement (5, 1) !! TypeError 'int' object is not iterable
#> combinations_with_replacement ('abc', -1) !! ValueError r must be non-negative
#> combinations_with_replacement ('abc', 'x') !! TypeError 'str' object cannot be interpreted as an integer
#> combinations_with_replacement ('abc', 1.5) !! TypeError 'float' object cannot be interpreted as an integer
#> combinations_with_replacement ('abc', True) -> [('a',), ('b',), ('c',)]
#> combinations_with_replacement ('', 0) -> [()]
#> combinations_with_replacement ('', 1) -> []
#> combinations_with_replacement ('abc', 10) -> [('a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a'), ('a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'b'), ('a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'c'), ('a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'b', 'b'), ('a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'b', 'c'), ('a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'c', 'c')]
#> combinations_with_replacement ('abc', 1, 2) !! TypeError combinations_with_replacement() takes at most 2 arguments (3 given)
#> combinations_with_replacement kw -> [('a',), ('b',)]
#> combinations_with_replacement unknown !! TypeError combinations_with_replacement() missing required argument 'r' (pos 2)
#> product {'repeat': -1} !! ValueError repeat argument cannot be negative
#> product {'repeat': 'x'} !! TypeError 'str' object cannot be interpreted as an integer
#> product {'repeat': 1.5} !! TypeError 'float' object cannot be interpreted as an integer
#> product {'repeat': True} -> [('a',), ('b',)]
#> product {'times': 2} !! TypeError 'times' is an invalid keyword argument for product()
#> product int !! TypeError 'int' object is not iterable
#> huge -> [(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1), (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0), (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1), (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0), (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1)]
#> huge combination -> [(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49), (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 50), (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 51), (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 52), (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 53), (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 54)]
#> huge permutation -> [(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49), (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 49, 48), (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 48, 47, 49), (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 48, 49, 47), (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 49, 47, 48), (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 49, 48, 47)]
#> True ('a', 'a') ('a', 'b') 7 end []
#> [(1, 3), (2, 3)]
#> made start finish before next ('a', 'b')
#> bad !! ValueError halfway
#> bad !! ValueError halfway
#> bad !! ValueError halfway
#> 10 [(3, 4, 5), (5, 12, 13), (6, 8, 10), (8, 15, 17), (9, 12, 15)]
#> (0, 1, 2, 3, 4, 5)
#> [(1, 5, 9), (1, 6, 8), (2, 4, 9), (2, 5, 8), (2, 6, 7), (3, 4, 8), (3, 5, 7), (4, 5, 6)]
#> 38760 24 6 462
#> [(1, 3, 5, 0, 2, 4), (2, 5, 1, 4, 0, 3), (3, 0, 4, 1, 5, 2), (4, 2, 0, 5, 3, 1)]
