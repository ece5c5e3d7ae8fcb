# sum, min, max, any, all, sorted, len, abs, round, divmod over odd iterables, keys, defaults and number kinds.
from fractions import Fraction


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


class V:
    def __init__(self, n):
        self.n = n

    def __add__(self, o):
        print(f"{self}+{o}", end=" ")
        return V(self.n + getattr(o, "n", o))

    def __radd__(self, o):
        print(f"{o}+r{self}", end=" ")
        return V(o + self.n)

    def __repr__(self):
        return f"V{self.n}"

    def __gt__(self, o):
        print(f"{self}>{o}", end=" ")
        return self.n > o.n

    def __lt__(self, o):
        print(f"{self}<{o}", end=" ")
        return self.n < o.n


for items, more in (([], ()), ([], (5,)), ([1, 2, 3], ()), ([1, 2], (10,)), ([1.5, 2, True], ()), ([0.1] * 10, ()), ([1e100, 1.0, -1e100], ()), ([2**62, 2**62, 2**62], ()), ([1, 2.5, 2**70], ()), ([Fraction(1, 2), 0.5], ()), ([1j, 2], ()), ([[1], [2]], ([],)), ([(1,), (2,)], ((),)), (["a"], ()), (["a", "b"], ("",)), ([b"a"], (b"",)), ([bytearray(b"a")], (bytearray(),)), ([V(1), V(2)], ()), ([V(1)], (V(5),)), ([None], ()), ([1, None], ()), (5, ()), ([1], ("x",)), ({1: 2, 3: 4}, ()), (range(10**6), ()), ((x for x in (1, 2)), ()), ([True] * 3, ()), ([-0.0], ()), ([-0.0], (-0.0,)), ([float("inf"), float("-inf")], ()), ([10**400, 1.0], ())):
    if not isinstance(items, (list, dict, range, int)):
        items = list(items)
    told(f"sum {str(items)[:20]} {more}", sum, items, *more)
told("sum kw", sum, [1], start=5)
told("sum none", sum)
told("sum three", sum, [1], 2, 3)
a, b, c = V(1), V(2), V(1)
for f in (min, max):
    for args, kw in ((([3, 1, 2],), {}), ((3, 1, 2), {}), (("b", "a"), {}), (([],), {}), (([],), {"default": 9}), (([],), {"default": None}), ((1, 2), {"default": 9}), (([1],), {"default": 9}), (([-3, 2],), {"key": abs}), ((-3, 2), {"key": abs}), (([a, b, c],), {}), ((a, c), {}), (([1, "a"],), {}), ((5,), {}), ((), {}), ((None,), {}), (([None],), {}), (([None, None],), {}), (([1, 2],), {"key": None}), (([1, 2],), {"key": 5}), (([1, 2],), {"nope": 5}), (({"b": 1, "a": 2},), {}), (([float("nan"), 1.0],), {}), (([1.0, float("nan")],), {}), (([0.0, -0.0],), {}), (([True, 1, 1.0],), {}), (("hello",), {"key": lambda ch: -ord(ch)}), (([[1, 2], [1]],), {}), (([2, 1],), {"key": lambda v: 1 / 0}), ((iter([]),), {"default": "d"})):
        told(f"{f.__name__} {str(args)[:24]} {sorted(kw)}" if not args or "iterator" not in str(args) else f.__name__ + " iter", f, *args, **kw)
for items in ([], [0], [1], [0, 1], [1, 0], "", "a", {}, {0: 1}, [[]], [None, V(1)], (x for x in [0, 2, 3]), 5, None):
    if isinstance(items, type(x for x in [])):
        print("gen", any(items), list(items))
        continue
    told(f"any {items!r}", any, items)
    told(f"all {items!r}", all, items)
for x in (0, -5, True, -2.5, -0.0, 3 - 4j, Fraction(-1, 2), float("-inf"), -(2**63), "a", None, [1]):
    told(f"abs {x!r}", abs, x)
    told(f"neg {x!r}", lambda: -x)
for args in ((2.5,), (3.5,), (-2.5,), (2.675, 2), (1234.5, -2), (1e300, 5), (5,), (15, -1), (25, -1), (-15, -1), (123, 5), (123, -5), (True,), (2.5, None), (2.5, 0), (5, None), (5, 0), ("a",), (1j,), (2.5, 1.0), (2.5, "a"), (Fraction(5, 2),), (Fraction(7, 3), 1), (10**30 + 5, -1), (0.5,), (1.5,), (float("nan"), 1), (float("inf"),), (float("nan"),), (-0.4,), (2.5, True)):
    told(f"round {args}", round, *args)
told("round kw", round, number=2.567, ndigits=1)


class R:
    def __round__(self, n="none"):
        return ("rounded", n)

    def __abs__(self):
        return "absolute"

    def __divmod__(self, o):
        return ("divmod", o)

    def __rdivmod__(self, o):
        return ("rdivmod", o)

    def __len__(self):
        return 3


r = R()
print(round(r), round(r, 2), round(r, None), abs(r), divmod(r, 1), divmod(1, r), len(r))
for args in ((7, 2), (-7, 2), (7, -2), (7.5, 2), (7, 0), (7.0, 0), (7, "a"), ("a", 7), (7, 1j), (True, 2), (10**30, 7), (Fraction(7, 2), 1)):
    told(f"divmod {args}", divmod, *args)
for x in ([], "é", b"ab", {1: 2}, {1}, range(10), (), 5, None, iter([]), int, (i for i in "")):
    try:
        print(len(x), end="; ")
    except TypeError as e:
        print(e, end="; ")
print()

#> sum [] () -> 0
#> sum [] (5,) -> 5
#> sum [1, 2, 3] () -> 6
#> sum [1, 2] (10,) -> 13
#> sum [1.5, 2, True] () -> 4.5
#> sum [0.1, 0.1, 0.1, 0.1, () -> 1.0
#> sum [1e+100, 1.0, -1e+10 () -> 1.0
#> sum [4611686018427387904 () -> 13835058055282163712
#> sum [1, 2.5, 11805916207 () -> 1.1805916207174113e+21
#> sum [Fraction(1, 2), 0.5 () -> 1.0
#> sum [1j, 2] () -> (2+1j)
#> sum [[1], [2]] ([],) -> [1, 2]
#> sum [(1,), (2,)] ((),) -> (1, 2)
#> sum ['a'] () !! TypeError unsupported operand type(s) for +: 'int' and 'str'
#> sum ['a', 'b'] ('',) !! TypeError sum() can't sum strings [use ''.join(seq) instead]
#> sum [b'a'] (b'',) !! TypeError sum() can't sum bytes [use b''.join(seq) instead]
#> sum [bytearray(b'a')] (bytearray(b''),) !! TypeError sum() can't sum bytearray [use b''.join(seq) instead]
#> 0+rV1 V1+V2 sum [V1, V2] () -> V3
#> V5+V1 sum [V1] (V5,) -> V6
#> sum [None] () !! TypeError unsupported operand type(s) for +: 'int' and 'NoneType'
#> sum [1, None] () !! TypeError unsupported operand type(s) for +: 'int' and 'NoneType'
#> sum 5 () !! TypeError 'int' object is not iterable
#> sum [1] ('x',) !! TypeError sum() can't sum strings [use ''.join(seq) instead]
#> sum {1: 2, 3: 4} () -> 4
#> sum range(0, 1000000) () -> 499999500000
#> sum [1, 2] () -> 3
#> sum [True, True, True] () -> 3
#> sum [-0.0] () -> 0.0
#> sum [-0.0] (-0.0,) -> -0.0
#> sum [inf, -inf] () -> nan
#> sum [1000000000000000000 () !! OverflowError int too large to convert to float
#> sum kw -> 6
#> sum none !! TypeError sum() takes at least 1 positional argument (0 given)
#> sum three !! TypeError sum() takes at most 2 arguments (3 given)
#> min ([3, 1, 2],) [] -> 1
#> min (3, 1, 2) [] -> 1
#> min ('b', 'a') [] -> 'a'
#> min ([],) [] !! ValueError min() iterable argument is empty
#> min ([],) ['default'] -> 9
#> min ([],) ['default'] -> None
#> min (1, 2) ['default'] !! TypeError Cannot specify a default for min() with multiple positional arguments
#> min ([1],) ['default'] -> 1
#> min ([-3, 2],) ['key'] -> 2
#> min (-3, 2) ['key'] -> 2
#> V2<V1 V1<V1 min ([V1, V2, V1],) [] -> V1
#> V1<V1 min (V1, V1) [] -> V1
#> min ([1, 'a'],) [] !! TypeError '<' not supported between instances of 'str' and 'int'
#> min (5,) [] !! TypeError 'int' object is not iterable
#> min () [] !! TypeError min expected at least 1 argument, got 0
#> min (None,) [] !! TypeError 'NoneType' object is not iterable
#> min ([None],) [] -> None
#> min ([None, None],) [] !! TypeError '<' not supported between instances of 'NoneType' and 'NoneType'
#> min ([1, 2],) ['key'] -> 1
#> min ([1, 2],) ['key'] !! TypeError 'int' object is not callable
#> min ([1, 2],) ['nope'] !! TypeError 'nope' is an invalid keyword argument for min()
#> min ({'b': 1, 'a': 2},) [] -> 'a'
#> min ([nan, 1.0],) [] -> nan
#> min ([1.0, nan],) [] -> 1.0
#> min ([0.0, -0.0],) [] -> 0.0
#> min ([True, 1, 1.0],) [] -> True
#> min ('hello',) ['key'] -> 'o'
#> min ([[1, 2], [1]],) [] -> [1]
#> min ([2, 1],) ['key'] !! ZeroDivisionError division by zero
#> min iter -> 'd'
#> max ([3, 1, 2],) [] -> 3
#> max (3, 1, 2) [] -> 3
#> max ('b', 'a') [] -> 'b'
#> max ([],) [] !! ValueError max() iterable argument is empty
#> max ([],) ['default'] -> 9
#> max ([],) ['default'] -> None
#> max (1, 2) ['default'] !! TypeError Cannot specify a default for max() with multiple positional arguments
#> max ([1],) ['default'] -> 1
#> max ([-3, 2],) ['key'] -> -3
#> max (-3, 2) ['key'] -> -3
#> V2>V1 V1>V2 max ([V1, V2, V1],) [] -> V2
#> V1>V1 max (V1, V1) [] -> V1
#> max ([1, 'a'],) [] !! TypeError '>' not supported between instances of 'str' and 'int'
#> max (5,) [] !! TypeError 'int' object is not iterable
#> max () [] !! TypeError max expected at least 1 argument, got 0
#> max (None,) [] !! TypeError 'NoneType' object is not iterable
#> max ([None],) [] -> None
#> max ([None, None],) [] !! TypeError '>' not supported between instances of 'NoneType' and 'NoneType'
#> max ([1, 2],) ['key'] -> 2
#> max ([1, 2],) ['key'] !! TypeError 'int' object is not callable
#> max ([1, 2],) ['nope'] !! TypeError 'nope' is an invalid keyword argument for max()
#> max ({'b': 1, 'a': 2},) [] -> 'b'
#> max ([nan, 1.0],) [] -> nan
#> max ([1.0, nan],) [] -> 1.0
#> max ([0.0, -0.0],) [] -> 0.0
#> max ([True, 1, 1.0],) [] -> True
#> max ('hello',) ['key'] -> 'e'
#> max ([[1, 2], [1]],) [] -> [1, 2]
#> max ([2, 1],) ['key'] !! ZeroDivisionError division by zero
#> max iter -> 'd'
#> any [] -> False
#> all [] -> True
#> any [0] -> False
#> all [0] -> False
#> any [1] -> True
#> all [1] -> True
#> any [0, 1] -> True
#> all [0, 1] -> False
#> any [1, 0] -> True
#> all [1, 0] -> False
#> any '' -> False
#> all '' -> True
#> any 'a' -> True
#> all 'a' -> True
#> any {} -> False
#> all {} -> True
#> any {0: 1} -> False
#> all {0: 1} -> False
#> any [[]] -> False
#> all [[]] -> False
#> any [None, V1] -> True
#> all [None, V1] -> False
#> gen True [3]
#> any 5 !! TypeError 'int' object is not iterable
#> all 5 !! TypeError 'int' object is not iterable
#> any None !! TypeError 'NoneType' object is not iterable
#> all None !! TypeError 'NoneType' object is not iterable
#> abs 0 -> 0
#> neg 0 -> 0
#> abs -5 -> 5
#> neg -5 -> 5
#> abs True -> 1
#> neg True -> -1
#> abs -2.5 -> 2.5
#> neg -2.5 -> 2.5
#> abs -0.0 -> 0.0
#> neg -0.0 -> 0.0
#> abs (3-4j) -> 5.0
#> neg (3-4j) -> (-3+4j)
#> abs Fraction(-1, 2) -> Fraction(1, 2)
#> neg Fraction(-1, 2) -> Fraction(1, 2)
#> abs -inf -> inf
#> neg -inf -> inf
#> abs -9223372036854775808 -> 9223372036854775808
#> neg -9223372036854775808 -> 9223372036854775808
#> abs 'a' !! TypeError bad operand type for abs(): 'str'
#> neg 'a' !! TypeError bad operand type for unary -: 'str'
#> abs None !! TypeError bad operand type for abs(): 'NoneType'
#> neg None !! TypeError bad operand type for unary -: 'NoneType'
#> abs [1] !! TypeError bad operand type for abs(): 'list'
#> neg [1] !! TypeError bad operand type for unary -: 'list'
#> round (2.5,) -> 2
#> round (3.5,) -> 4
#> round (-2.5,) -> -2
#> round (2.675, 2) -> 2.67
#> round (1234.5, -2) -> 1200.0
#> round (1e+300, 5) -> 1e+300
#> round (5,) -> 5
#> round (15, -1) -> 20
#> round (25, -1) -> 20
#> round (-15, -1) -> -20
#> round (123, 5) -> 123
#> round (123, -5) -> 0
#> round (True,) -> 1
#> round (2.5, None) -> 2
#> round (2.5, 0) -> 2.0
#> round (5, None) -> 5
#> round (5, 0) -> 5
#> round ('a',) !! TypeError type str doesn't define __round__ method
#> round (1j,) !! TypeError type complex doesn't define __round__ method
#> round (2.5, 1.0) !! TypeError 'float' object cannot be interpreted as an integer
#> round (2.5, 'a') !! TypeError 'str' object cannot be interpreted as an integer
#> round (Fraction(5, 2),) -> 2
#> round (Fraction(7, 3), 1) -> Fraction(23, 10)
#> round (1000000000000000000000000000005, -1) -> 1000000000000000000000000000000
#> round (0.5,) -> 0
#> round (1.5,) -> 2
#> round (nan, 1) -> nan
#> round (inf,) !! OverflowError cannot convert float infinity to integer
#> round (nan,) !! ValueError cannot convert float NaN to integer
#> round (-0.4,) -> 0
#> round (2.5, True) -> 2.5
#> round kw -> 2.6
#> ('rounded', 'none') ('rounded', 2) ('rounded', 'none') absolute ('divmod', 1) ('rdivmod', 1) 3
#> divmod (7, 2) -> (3, 1)
#> divmod (-7, 2) -> (-4, 1)
#> divmod (7, -2) -> (-4, -1)
#> divmod (7.5, 2) -> (3.0, 1.5)
#> divmod (7, 0) !! ZeroDivisionError integer division or modulo by zero
#> divmod (7.0, 0) !! ZeroDivisionError float divmod()
#> divmod (7, 'a') !! TypeError unsupported operand type(s) for divmod(): 'int' and 'str'
#> divmod ('a', 7) !! TypeError unsupported operand type(s) for divmod(): 'str' and 'int'
#> divmod (7, 1j) !! TypeError unsupported operand type(s) for divmod(): 'int' and 'complex'
#> divmod (True, 2) -> (0, 1)
#> divmod (1000000000000000000000000000000, 7) -> (142857142857142857142857142857, 1)
#> divmod (Fraction(7, 2), 1) -> (3, Fraction(1, 2))
#> 0; 1; 2; 1; 1; 10; 0; object of type 'int' has no len(); object of type 'NoneType' has no len(); object of type 'list_iterator' has no len(); object of type 'type' has no len(); object of type 'generator' has no len(); 
