# sum, min, max, sorted, any, all, zip, enumerate, map, filter and reversed at their edges.


def attempt(name, action):
    try:
        print(name, action())
    except Exception as e:
        print(name, type(e).__name__, e)


def loud(name, n):
    for i in range(n):
        print(name, i, end="; ")
        yield i
    print(name, "end", end="; ")


print(sum([]), sum([], 5), sum([1, 2.5, True]), sum([[1], [2]], []), sum((x for x in range(4)), start=-6), sum([0.1] * 10), sum([1e308, 1e308, -1e308]), sum([2**63, 2**63]), sum({1: 2, 3: 4}))
attempt("sum text", lambda: sum(["a", "b"]))
attempt("sum start text", lambda: sum(["a"], ""))
attempt("sum start bytes", lambda: sum([b"a"], b""))
attempt("sum int", lambda: sum(5))
attempt("sum none", lambda: sum([1, None]))
print(min([3, 1, 2]), max(1, 2.0, True), max("a", "b", key=ord), min([], default="none"), max([[1], [1, 0]]), min("b", "a"), max([1, 1.0, True]), min([True, 1, 1.0]), max({"a": 1, "b": 0}), max([1, 2], key=lambda v: -v), min((), default=None))
attempt("max empty", lambda: max([]))
attempt("min empty", lambda: min(()))
attempt("max none", lambda: max())
attempt("max one", lambda: max(5))
attempt("max mixed", lambda: max(1, "a"))
attempt("max default", lambda: max(1, 2, default=3))
attempt("max key", lambda: min([1, 2], key=5))
attempt("max named", lambda: max([1], start=1))
print(any([]), all([]), any([0, "", None, [0]]), all([1, "a", [0]]), any(loud("any", 3)), all(loud("all", 3)))
attempt("any int", lambda: any(5))
print(list(zip()), list(zip([])), list(zip([1, 2], "abc")), list(zip([1, 2, 3], (x for x in "ab"), strict=False)), dict(zip("ab", [1, 2])), list(zip(*[(1, 2), (3, 4)])), list(zip("ab", "cd", strict=True)))
attempt("zip short", lambda: list(zip("ab", "a", strict=True)))
attempt("zip long", lambda: list(zip("a", "ab", strict=True)))
attempt("zip third", lambda: list(zip("a", "b", "cd", strict=True)))
attempt("zip third short", lambda: list(zip("ab", "cd", "e", strict=True)))
attempt("zip int", lambda: zip([1], 5))
left = iter([1, 2, 3])
print(list(zip(left, [1])), list(left), list(zip(loud("left", 2), loud("right", 1))))
print(list(enumerate("ab")), list(enumerate("ab", -1)), list(enumerate([], 5)), list(enumerate("a", start=2**70)))
attempt("enumerate int", lambda: enumerate(5))
attempt("enumerate start", lambda: enumerate("a", "b"))
attempt("enumerate float", lambda: enumerate("a", 1.5))
print(list(map(str, [1, None])), list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])), list(map(max, "ad", "bc", "zz")), list(map(None.__class__, [])))
attempt("map none", lambda: list(map(None, [1])))
attempt("map one", lambda: map(str))
attempt("map int", lambda: map(str, 5))
attempt("map count", lambda: list(map(lambda a: a, [1], [2])))
attempt("map failing", lambda: list(map(int, ["1", "x"])))
print(list(filter(None, [0, 1, "", "a", [], [0]])), list(filter(str.isdigit, "a1b2")), list(filter(lambda v: v % 2, range(5))), list(filter(bool, {})))
attempt("filter int", lambda: filter(None, 5))
attempt("filter not callable", lambda: list(filter(5, [1])))
print(list(reversed([1, 2])), list(reversed("é日")), list(reversed(range(3))), list(reversed(())), list(reversed({"a": 1, "b": 2})), list(reversed(b"ab")))
attempt("reversed set", lambda: reversed({1}))
attempt("reversed generator", lambda: reversed(x for x in "a"))
attempt("reversed int", lambda: reversed(5))
attempt("next", lambda: next(iter([])))
attempt("next default", lambda: next(iter([]), "done"))
attempt("next list", lambda: next([1]))
attempt("iter int", lambda: iter(5))
attempt("iter two", lambda: iter([1], 2))
print(list(iter([3, 2, 1, 0].pop, 2)), list(iter(iter("ab"))), len(list(iter(lambda: 1, 1))))
m = map(lambda v: print("call", v, end="; ") or v, loud("m", 3))
print("made")
print(next(m), "then", *m)
print(list("ab"), tuple({1: 2}), set("aa"), dict([(1, 2)]), list({"k": 1}.items()), str([1]), list(b"a"), bytes([1]), frozenset([1]), list(zip(range(2), map(str, filter(None, [1, 0, 2])))))
attempt("list int", lambda: list(5))
attempt("dict ints", lambda: dict([1, 2]))
attempt("dict triple", lambda: dict([(1, 2, 3)]))
attempt("len int", lambda: len(5))
attempt("len generator", lambda: len(x for x in "a"))
attempt("len two", lambda: len([], []))

#> 0 5 4.5 [1, 2] 0 1.0 inf 18446744073709551616 4
#> sum text TypeError unsupported operand type(s) for +: 'int' and 'str'
#> sum start text TypeError sum() can't sum strings [use ''.join(seq) instead]
#> sum start bytes TypeError sum() can't sum bytes [use b''.join(seq) instead]
#> sum int TypeError 'int' object is not iterable
#> sum none TypeError unsupported operand type(s) for +: 'int' and 'NoneType'
#> 1 2.0 b none [1, 0] a 1 True b 1 None
#> max empty ValueError max() iterable argument is empty
#> min empty ValueError min() iterable argument is empty
#> max none TypeError max expected at least 1 argument, got 0
#> max one TypeError 'int' object is not iterable
#> max mixed TypeError '>' not supported between instances of 'str' and 'int'
#> max default TypeError Cannot specify a default for max() with multiple positional arguments
#> max key TypeError 'int' object is not callable
#> max named TypeError 'start' is an invalid keyword argument for max()
#> any 0; any 1; all 0; False True True True True False
#> any int TypeError 'int' object is not iterable
#> [] [] [(1, 'a'), (2, 'b')] [(1, 'a'), (2, 'b')] {'a': 1, 'b': 2} [(1, 3), (2, 4)] [('a', 'c'), ('b', 'd')]
#> zip short ValueError zip() argument 2 is shorter than argument 1
#> zip long ValueError zip() argument 2 is longer than argument 1
#> zip third ValueError zip() argument 3 is longer than arguments 1-2
#> zip third short ValueError zip() argument 3 is shorter than arguments 1-2
#> zip int TypeError 'int' object is not iterable
#> left 0; right 0; left 1; right end; [(1, 1)] [3] [(0, 0)]
#> [(0, 'a'), (1, 'b')] [(-1, 'a'), (0, 'b')] [] [(1180591620717411303424, 'a')]
#> enumerate int TypeError 'int' object is not iterable
#> enumerate start TypeError 'str' object cannot be interpreted as an integer
#> enumerate float TypeError 'float' object cannot be interpreted as an integer
#> ['1', 'None'] [4, 10] ['z', 'z'] []
#> map none TypeError 'NoneType' object is not callable
#> map one TypeError map() must have at least two arguments.
#> map int TypeError 'int' object is not iterable
#> map count TypeError <lambda>.<locals>.<lambda>() takes 1 positional argument but 2 were given
#> map failing ValueError invalid literal for int() with base 10: 'x'
#> [1, 'a', [0]] ['1', '2'] [1, 3] []
#> filter int TypeError 'int' object is not iterable
#> filter not callable TypeError 'int' object is not callable
#> [2, 1] ['日', 'é'] [2, 1, 0] [] ['b', 'a'] [98, 97]
#> reversed set TypeError 'set' object is not reversible
#> reversed generator TypeError 'generator' object is not reversible
#> reversed int TypeError 'int' object is not reversible
#> next StopIteration 
#> next default done
#> next list TypeError 'list' object is not an iterator
#> iter int TypeError 'int' object is not iterable
#> iter two TypeError iter(object, sentinel): object must be callable
#> [0, 1] ['a', 'b'] 0
#> made
#> m 0; call 0; m 1; call 1; m 2; call 2; m end; 0 then 1 2
#> ['a', 'b'] (1,) {'a'} {1: 2} [('k', 1)] [1] [97] b'\x01' frozenset({1}) [(0, '1'), (1, '2')]
#> list int TypeError 'int' object is not iterable
#> dict ints TypeError cannot convert dictionary update sequence element #0 to a sequence
#> dict triple ValueError dictionary update sequence element #0 has length 3; 2 is required
#> len int TypeError object of type 'int' has no len()
#> len generator TypeError object of type 'generator' has no len()
#> len two TypeError len() takes exactly one argument (2 given)
