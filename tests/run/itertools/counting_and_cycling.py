# count, cycle, repeat, accumulate, pairwise, batched, zip_longest: every form, odd steps, errors.
import operator
from itertools import accumulate, batched, count, cycle, islice, pairwise, repeat, zip_longest
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Money:
    def __init__(self, n):
        self.n = n

    def __add__(self, o):
        return Money(self.n + (o.n if isinstance(o, Money) else o))

    def __repr__(self):
        return f"${self.n}"


class Ix:
    def __index__(self):
        return 2


def gen(*values):
    for v in values:
        print(f"<{v}>", end="")
        yield v
    print("<end>", end=" ")


for args, kw in (((), {}), ((5,), {}), ((5, 2), {}), ((5, -3), {}), ((0.5,), {}), ((1, 0.25), {}), ((10, 0), {}), ((2**62,), {}), ((2**63 - 2,), {}), ((-2**63 - 1, 2**62), {}), ((1j, 2), {}), ((), {"start": 3, "step": 4}), ((), {"step": 2}), ((True,), {}), ((Money(1), 2), {}), (("a",), {}), ((1, "b"), {}), ((None,), {}), (([],), {}), ((1, 2, 3), {}), ((1,), {"begin": 2}), ((1, None), {})):
    tell(lambda: list(islice(count(*args, **kw), 4)))
c = count(5)
print(c, next(c), c, count(1, 1), count(1, 2), count(0.5), count(1, 2.0), count(-1), count(2**70), repr(count(1, -1)))
for data in ("abc", [], [1], gen(1, 2), {1: 2}, 5, None):
    tell(lambda: list(islice(cycle(data), 5)))
shared = iter("xyz")
k = cycle(shared)
print(next(k), next(shared), [next(k) for _ in range(4)])
for args, kw in ((("x", 3), {}), (("x", 0), {}), (("x", -2), {}), (("x",), {"times": 2}), ((), {"object": 1, "times": 2}), (("x", Ix()), {}), ((), {}), (("x", "3"), {}), (("x", None), {}), (("x", 1.0), {}), (("x", 1, 2), {}), (("x", 2**70), {}), (("x",), {"n": 1})):
    tell(lambda: list(repeat(*args, **kw)))
r = repeat("q", 3)
print(r, next(r), r, r.__length_hint__(), repeat([1]), repeat("z", 0), list(r), r, operator.length_hint(repeat(1, 9)), list(map(pow, range(4), repeat(2))))
tell(lambda: repeat(1).__length_hint__())
for args, kw in ((([1, 2, 3],), {}), (("abc",), {}), (([],), {}), (([5],), {}), (([1, 2, 3], operator.mul), {}), (([3, 1, 4, 1, 5], max), {}), (([1, 2],), {"initial": 10}), (([],), {"initial": 0}), (([1, 2], operator.sub), {"initial": 100}), (([1, 2],), {"func": lambda a, b: f"({a}{b})"}), (([1, 2], None), {}), (([1, 2],), {"initial": None}), (([Money(1), 2, 3],), {}), (([[1], [2]],), {}), (([1, "a"],), {}), ((5,), {}), (([1, 2], 5), {}), (([1, 2], lambda a: a), {}), ((), {}), (([1, 0, 2], lambda a, b: a // b), {}), ((gen(1, 2, 3),), {}), (([0.1] * 3,), {}), (([1], operator.add, 5), {}), ((), {"iterable": [1, 2]})):
    tell(lambda: list(accumulate(*args, **kw)))
for data in ("abcd", "a", "", [1, 2], gen(1, 2, 3), 5, range(3)):
    tell(lambda: list(pairwise(data)))
for args, kw in ((("abcdefg", 3), {}), (("abc", 3), {}), (("", 2), {}), (("ab", 5), {}), (("ab", 1), {}), (("ab", 0), {}), (("ab", -1), {}), (("ab", "2"), {}), (("ab",), {}), ((5, 2), {}), ((), {"iterable": "abc", "n": 2}), (("abc",), {"n": Ix()}), ((gen(1, 2, 3), 2), {}), (("abc", 1.5), {})):
    tell(lambda: list(batched(*args, **kw)))
for args, kw in ((("ab", "xyz"), {}), (("ab", "xyz"), {"fillvalue": "-"}), ((), {}), (("ab",), {}), (("", "a", "bc"), {"fillvalue": 0}), (("ab", 5), {}), (("a",), {"fill": 1}), ((gen(1), gen(2, 3)), {}), (([], []), {}), (("a", "b"), {"fillvalue": None})):
    tell(lambda: list(zip_longest(*args, **kw)))
for make in (lambda: accumulate([1, 2]), lambda: pairwise("ab"), lambda: batched("abc", 2), lambda: zip_longest("a", "bc"), lambda: islice(count(), 1), lambda: repeat(1, 2)):
    m = make()
    print(type(m).__name__, iter(m) is m, next(m), list(m), list(m), next(m, "end"))
def reenter():
    for a, b in pairwise([1, 4, 9, 16]):
        yield b - a
print(list(reenter()), [sum(b) for b in batched(range(10), 4)], list(zip(count(1), "ab")), dict(zip("ab", repeat(0))), list(accumulate(range(1, 6), lambda a, b: a * b)), [x for x, _ in zip(cycle("ab"), range(5))], list(accumulate("abc", lambda a, b: b + a)))

#> [0, 1, 2, 3]
#> [5, 6, 7, 8]
#> [5, 7, 9, 11]
#> [5, 2, -1, -4]
#> [0.5, 1.5, 2.5, 3.5]
#> [1, 1.25, 1.5, 1.75]
#> [10, 10, 10, 10]
#> [4611686018427387904, 4611686018427387905, 4611686018427387906, 4611686018427387907]
#> [9223372036854775806, 9223372036854775807, 9223372036854775808, 9223372036854775809]
#> [-9223372036854775809, -4611686018427387905, -1, 4611686018427387903]
#> [1j, (2+1j), (4+1j), (6+1j)]
#> [3, 7, 11, 15]
#> [0, 2, 4, 6]
#> [1, 2, 3, 4]
#> TypeError a number is required
#> TypeError a number is required
#> TypeError a number is required
#> TypeError a number is required
#> TypeError a number is required
#> TypeError count() takes at most 2 arguments (3 given)
#> TypeError 'begin' is an invalid keyword argument for count()
#> TypeError a number is required
#> count(6) 5 count(6) count(1) count(1, 2) count(0.5) count(1, 2.0) count(-1) count(1180591620717411303424) count(1, -1)
#> ['a', 'b', 'c', 'a', 'b']
#> []
#> [1, 1, 1, 1, 1]
#> <1><2><end> [1, 2, 1, 2, 1]
#> [1, 1, 1, 1, 1]
#> TypeError 'int' object is not iterable
#> TypeError 'NoneType' object is not iterable
#> x y ['z', 'x', 'z', 'x']
#> ['x', 'x', 'x']
#> []
#> []
#> ['x', 'x']
#> [1, 1]
#> ['x', 'x']
#> TypeError repeat() missing required argument 'object' (pos 1)
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError repeat() takes at most 2 arguments (3 given)
#> OverflowError Python int too large to convert to C ssize_t
#> TypeError 'n' is an invalid keyword argument for repeat()
#> repeat('q', 0) q repeat('q', 0) 2 repeat([1]) repeat('z', 0) ['q', 'q'] repeat('q', 0) 9 [0, 1, 4, 9]
#> TypeError len() of unsized object
#> [1, 3, 6]
#> ['a', 'ab', 'abc']
#> []
#> [5]
#> [1, 2, 6]
#> [3, 3, 4, 4, 5]
#> [10, 11, 13]
#> [0]
#> [100, 99, 97]
#> [1, '(12)']
#> [1, 3]
#> [1, 3]
#> [$1, $3, $6]
#> [[1], [1, 2]]
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not callable
#> TypeError <lambda>() takes 1 positional argument but 2 were given
#> TypeError accumulate() missing required argument 'iterable' (pos 1)
#> ZeroDivisionError integer division or modulo by zero
#> <1><2><3><end> [1, 3, 6]
#> [0.1, 0.2, 0.30000000000000004]
#> TypeError accumulate() takes at most 2 positional arguments (3 given)
#> [1, 3]
#> [('a', 'b'), ('b', 'c'), ('c', 'd')]
#> []
#> []
#> [(1, 2)]
#> <1><2><3><end> [(1, 2), (2, 3)]
#> TypeError 'int' object is not iterable
#> [(0, 1), (1, 2)]
#> [('a', 'b', 'c'), ('d', 'e', 'f'), ('g',)]
#> [('a', 'b', 'c')]
#> []
#> [('a', 'b')]
#> [('a',), ('b',)]
#> ValueError n must be at least one
#> ValueError n must be at least one
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError batched() missing required argument 'n' (pos 2)
#> TypeError 'int' object is not iterable
#> [('a', 'b'), ('c',)]
#> [('a', 'b'), ('c',)]
#> <1><2><3><end> [(1, 2), (3,)]
#> TypeError 'float' object cannot be interpreted as an integer
#> [('a', 'x'), ('b', 'y'), (None, 'z')]
#> [('a', 'x'), ('b', 'y'), ('-', 'z')]
#> []
#> [('a',), ('b',)]
#> [(0, 'a', 'b'), (0, 0, 'c')]
#> TypeError 'int' object is not iterable
#> TypeError zip_longest() got an unexpected keyword argument
#> <1><2><end> <3><end> [(1, 2), (None, 3)]
#> []
#> [('a', 'b')]
#> accumulate True 1 [3] [] end
#> pairwise True ('a', 'b') [] [] end
#> batched True ('a', 'b') [('c',)] [] end
#> zip_longest True ('a', 'b') [(None, 'c')] [] end
#> islice True 0 [] [] end
#> repeat True 1 [1] [] end
#> [3, 5, 7] [6, 22, 17] [(1, 'a'), (2, 'b')] {'a': 0, 'b': 0} [1, 2, 6, 24, 120] ['a', 'b', 'a', 'b', 'a'] ['a', 'ba', 'cba']
