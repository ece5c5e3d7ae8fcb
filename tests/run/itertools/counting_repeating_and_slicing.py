# count, cycle, repeat, islice, compress, takewhile: number kinds, huge steps, copies by reduce, exhaustion, refusals.
from fractions import Fraction
from itertools import count, cycle, repeat, islice, compress, takewhile, dropwhile, filterfalse, accumulate, chain, starmap, zip_longest
import operator


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


for args in ((), (5,), (-3,), (2.5,), (0, 2), (10, -3), (0, 0.1), (1, Fraction(1, 3)), (2**63 - 2,), (2**64, 2**62), (1j, 1), (True,), (0, 0), (-(10**20), 10**20), (1.5, 10)):
    c = count(*args)
    print(args, list(islice(c, 4)), c, next(c))
told("text", count, "a")
told("none", count, None)
told("step text", lambda: list(islice(count(0, "a"), 2)))
told("three", count, 1, 2, 3)
told("kw", lambda: list(islice(count(start=3, step=2), 3)))
told("unknown", lambda: count(begin=1))
told("len", lambda: len(count()))
told("zip", lambda: list(zip("abc", count(10, 10))))
told("sub", lambda: list(map(operator.sub, count(10), [1, 2, 3])))
c = cycle("ab")
print([next(c) for _ in range(5)], iter(c) is c)
told("cycle int", cycle, 5)
told("cycle none", cycle)


def once():
    yield 1
    yield 2
    print("source ends", end=" ")


print(list(islice(cycle(once()), 7)))


def broken():
    yield 1
    raise KeyError("in source")


c = cycle(broken())
told("broken", lambda: [next(c) for _ in range(3)])
r = repeat("x", 3)
print(r, next(r), r, operator.length_hint(r), list(r), r, operator.length_hint(r), next(r, "end"), repeat(None), repeat(1, 0), repeat(1, -4), repeat(object=5, times=2))
for args in ((), (1, "a"), (1, 1.5), (1, None), (1, 2, 3)):
    told(f"repeat {args}", repeat, *args)
told("hint of endless", operator.length_hint, repeat(1), 7)
told("hint direct", lambda: repeat(1).__length_hint__())
print(list(map(pow, range(5), repeat(2))), sum(repeat(0.1, 10)), list(repeat([], 2)), [x is y for x, y in [tuple(repeat([], 2))]])


class Stop:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


for args in ((3,), (1, 3), (1, None), (None, 3), (None, None, 2), (0, 5, 2), (1, 5, 10), (5, 2), (0,), (Stop(2),), (Stop(1), Stop(4), Stop(2)), (True, 3)):
    it = iter("abcdefg")
    print([a.n if isinstance(a, Stop) else a for a in args], list(islice(it, *args)), "".join(it))
for args in ((-1,), (1, -1), (1, 2, -1), (1, 2, 0), ("a",), (1, "a"), (1, 2, "a"), (1.0,), (None, 1.0), (10**30, None), (2**63,), (0, 2**63 - 1)):
    told(f"islice {args}", lambda: list(islice("abc", *args)))
told("islice none", islice, "abc")
told("islice int", islice, 5, 1)
s = islice(broken(), 5)
print(next(s))
told("broken slice", next, s)
told("then", next, s, "end")
print(list(compress("abcdef", [1, 0, True, "", "x"])), list(compress([], [1])), list(compress("abc", count())), list(compress(data="ab", selectors=[0, 1])))
told("compress", compress, "a")
told("compress int", compress, 5, [1])
t = takewhile(lambda x: x < 3, iter([1, 2, 3, 1, 2]))
print(list(t), list(t), next(t, "end"))
source = iter([1, 5, 2, 6])
print(list(takewhile(lambda x: x < 5, source)), list(source))
print(list(dropwhile(lambda x: x < 3, [1, 3, 1, 5])), list(dropwhile(bool, [])), list(filterfalse(lambda x: x % 2, range(6))), list(filterfalse(None, [0, "a", ""])), list(starmap(lambda *a: sum(a), [(1,), (1, 2), ()])), list(starmap(divmod, zip(range(10, 13), repeat(3)))))
for f in (takewhile, dropwhile, filterfalse, starmap):
    told(f"{f.__name__} none", f)
    told(f"{f.__name__} one", f, len)
    told(f"{f.__name__} int", f, len, 5)
    told(f"{f.__name__} not callable", lambda: list(f(5, [(1,)])))
    told(f"{f.__name__} fails", lambda: list(f(lambda x: 1 / x, [(0,)] if f is starmap else [0])))
    told(f"{f.__name__} kw", lambda: f(function=len))
for args, kw in (([[1, 2, 3]], {}), ([[1, 2, 3], operator.mul], {}), ([[1, 2, 3]], {"initial": 100}), ([[1, 2, 3], max], {"initial": 2}), ([["a", "b"]], {}), ([[1, "b"]], {}), ([[], None], {}), ([[]], {"initial": "only"}), ([[1, 2], None], {}), ([[3, 1], lambda a, b: [a, b]], {}), ([5], {}), ([], {}), ([[1, 2], 5], {}), ([[1]], {"start": 1}), ([[1, 2]], {"func": operator.sub, "initial": None})):
    told(f"accumulate {len(args)} {sorted(kw)}", lambda: list(accumulate(*args, **kw)))
primes = (n for n in count(2) if all(n % p for p in takewhile(lambda p: p * p <= n, range(2, n))))
print(list(islice(primes, 15)), list(islice(chain.from_iterable(repeat("ab")), 5)), list(zip_longest(*[iter("abcdefg")] * 3, fillvalue="-")))

#> () [0, 1, 2, 3] count(5) 4
#> (5,) [5, 6, 7, 8] count(10) 9
#> (-3,) [-3, -2, -1, 0] count(2) 1
#> (2.5,) [2.5, 3.5, 4.5, 5.5] count(7.5) 6.5
#> (0, 2) [0, 2, 4, 6] count(10, 2) 8
#> (10, -3) [10, 7, 4, 1] count(-5, -3) -2
#> (0, 0.1) [0, 0.1, 0.2, 0.30000000000000004] count(0.5, 0.1) 0.4
#> (1, Fraction(1, 3)) [1, Fraction(4, 3), Fraction(5, 3), Fraction(2, 1)] count(Fraction(8, 3), Fraction(1, 3)) 7/3
#> (9223372036854775806,) [9223372036854775806, 9223372036854775807, 9223372036854775808, 9223372036854775809] count(9223372036854775811) 9223372036854775810
#> (18446744073709551616, 4611686018427387904) [18446744073709551616, 23058430092136939520, 27670116110564327424, 32281802128991715328] count(41505174165846491136, 4611686018427387904) 36893488147419103232
#> (1j, 1) [1j, (1+1j), (2+1j), (3+1j)] count((5+1j)) (4+1j)
#> (True,) [1, 2, 3, 4] count(6) 5
#> (0, 0) [0, 0, 0, 0] count(0, 0) 0
#> (-100000000000000000000, 100000000000000000000) [-100000000000000000000, 0, 100000000000000000000, 200000000000000000000] count(400000000000000000000, 100000000000000000000) 300000000000000000000
#> (1.5, 10) [1.5, 11.5, 21.5, 31.5] count(51.5, 10) 41.5
#> text !! TypeError a number is required
#> none !! TypeError a number is required
#> step text !! TypeError a number is required
#> three !! TypeError count() takes at most 2 arguments (3 given)
#> kw -> [3, 5, 7]
#> unknown !! TypeError 'begin' is an invalid keyword argument for count()
#> len !! TypeError object of type 'itertools.count' has no len()
#> zip -> [('a', 10), ('b', 20), ('c', 30)]
#> sub -> [9, 9, 9]
#> ['a', 'b', 'a', 'b', 'a'] True
#> cycle int !! TypeError 'int' object is not iterable
#> cycle none !! TypeError cycle expected 1 argument, got 0
#> source ends [1, 2, 1, 2, 1, 2, 1]
#> broken !! KeyError 'in source'
#> repeat('x', 0) x repeat('x', 0) 2 ['x', 'x'] repeat('x', 0) 0 end repeat(None) repeat(1, 0) repeat(1, 0) repeat(5, 2)
#> repeat () !! TypeError repeat() missing required argument 'object' (pos 1)
#> repeat (1, 'a') !! TypeError 'str' object cannot be interpreted as an integer
#> repeat (1, 1.5) !! TypeError 'float' object cannot be interpreted as an integer
#> repeat (1, None) !! TypeError 'NoneType' object cannot be interpreted as an integer
#> repeat (1, 2, 3) !! TypeError repeat() takes at most 2 arguments (3 given)
#> hint of endless -> 7
#> hint direct !! TypeError len() of unsized object
#> [0, 1, 4, 9, 16] 1.0 [[], []] [True]
#> [3] ['a', 'b', 'c'] defg
#> [1, 3] ['b', 'c'] defg
#> [1, None] ['b', 'c', 'd', 'e', 'f', 'g'] 
#> [None, 3] ['a', 'b', 'c'] defg
#> [None, None, 2] ['a', 'c', 'e', 'g'] 
#> [0, 5, 2] ['a', 'c', 'e'] fg
#> [1, 5, 10] ['b'] fg
#> [5, 2] [] fg
#> [0] [] abcdefg
#> [2] ['a', 'b'] cdefg
#> [1, 4, 2] ['b', 'd'] efg
#> [True, 3] ['b', 'c'] defg
#> islice (-1,) !! ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> islice (1, -1) !! ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> islice (1, 2, -1) !! ValueError Step for islice() must be a positive integer or None.
#> islice (1, 2, 0) !! ValueError Step for islice() must be a positive integer or None.
#> islice ('a',) !! ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> islice (1, 'a') !! ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> islice (1, 2, 'a') !! ValueError Step for islice() must be a positive integer or None.
#> islice (1.0,) !! ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> islice (None, 1.0) !! ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> islice (1000000000000000000000000000000, None) !! ValueError Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> islice (9223372036854775808,) !! ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> islice (0, 9223372036854775807) -> ['a', 'b', 'c']
#> islice none !! TypeError islice expected at least 2 arguments, got 1
#> islice int !! TypeError 'int' object is not iterable
#> 1
#> broken slice !! KeyError 'in source'
#> then -> 'end'
#> ['a', 'c', 'e'] [] ['b', 'c'] ['b']
#> compress !! TypeError compress() missing required argument 'selectors' (pos 2)
#> compress int !! TypeError 'int' object is not iterable
#> [1, 2] [] end
#> [1] [2, 6]
#> [3, 1, 5] [] [0, 2, 4] [0, ''] [1, 3, 0] [(3, 1), (3, 2), (4, 0)]
#> takewhile none !! TypeError takewhile expected 2 arguments, got 0
#> takewhile one !! TypeError takewhile expected 2 arguments, got 1
#> takewhile int !! TypeError 'int' object is not iterable
#> takewhile not callable !! TypeError 'int' object is not callable
#> takewhile fails !! ZeroDivisionError division by zero
#> takewhile kw !! TypeError takewhile() takes no keyword arguments
#> dropwhile none !! TypeError dropwhile expected 2 arguments, got 0
#> dropwhile one !! TypeError dropwhile expected 2 arguments, got 1
#> dropwhile int !! TypeError 'int' object is not iterable
#> dropwhile not callable !! TypeError 'int' object is not callable
#> dropwhile fails !! ZeroDivisionError division by zero
#> dropwhile kw !! TypeError dropwhile() takes no keyword arguments
#> filterfalse none !! TypeError filterfalse expected 2 arguments, got 0
#> filterfalse one !! TypeError filterfalse expected 2 arguments, got 1
#> filterfalse int !! TypeError 'int' object is not iterable
#> filterfalse not callable !! TypeError 'int' object is not callable
#> filterfalse fails !! ZeroDivisionError division by zero
#> filterfalse kw !! TypeError filterfalse() takes no keyword arguments
#> starmap none !! TypeError starmap expected 2 arguments, got 0
#> starmap one !! TypeError starmap expected 2 arguments, got 1
#> starmap int !! TypeError 'int' object is not iterable
#> starmap not callable !! TypeError 'int' object is not callable
#> starmap fails !! ZeroDivisionError division by zero
#> starmap kw !! TypeError starmap() takes no keyword arguments
#> accumulate 1 [] -> [1, 3, 6]
#> accumulate 2 [] -> [1, 2, 6]
#> accumulate 1 ['initial'] -> [100, 101, 103, 106]
#> accumulate 2 ['initial'] -> [2, 2, 2, 3]
#> accumulate 1 [] -> ['a', 'ab']
#> accumulate 1 [] !! TypeError unsupported operand type(s) for +: 'int' and 'str'
#> accumulate 2 [] -> []
#> accumulate 1 ['initial'] -> ['only']
#> accumulate 2 [] -> [1, 3]
#> accumulate 2 [] -> [3, [3, 1]]
#> accumulate 1 [] !! TypeError 'int' object is not iterable
#> accumulate 0 [] !! TypeError accumulate() missing required argument 'iterable' (pos 1)
#> accumulate 2 [] !! TypeError 'int' object is not callable
#> accumulate 1 ['start'] !! TypeError 'start' is an invalid keyword argument for accumulate()
#> accumulate 1 ['func', 'initial'] -> [1, -1]
#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47] ['a', 'b', 'a', 'b', 'a'] [('a', 'b', 'c'), ('d', 'e', 'f'), ('g', '-', '-')]
