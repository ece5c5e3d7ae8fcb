# zip, map, filter, enumerate, reversed, iter, next together: who is asked first, what is consumed, what is raised.
def noisy(name, items, fail=None):
    for i, x in enumerate(items):
        if i == fail:
            raise KeyError(name)
        print(f"{name}{x}", end=" ")
        yield x
    print(f"{name}.", end=" ")


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


a, b = noisy("a", "12"), noisy("b", "345")
print(list(zip(a, b)), list(b))
a, b = noisy("a", "12"), noisy("b", "3")
print(list(zip(a, b)), list(a))
told("strict equal", lambda: list(zip(noisy("a", "12"), noisy("b", "34"), strict=True)))
told("strict first short", lambda: list(zip(noisy("a", "1"), noisy("b", "34"), strict=True)))
told("strict second short", lambda: list(zip(noisy("a", "12"), noisy("b", "3"), strict=True)))
told("strict third", lambda: list(zip("ab", "cd", "e", strict=True)))
told("strict third long", lambda: list(zip("a", "b", "cd", strict=True)))
told("strict truth", lambda: list(zip("a", "bc", strict=[1])))
told("strict alone", lambda: list(zip(strict=True)))
told("fails", lambda: list(zip(noisy("a", "12"), noisy("b", "34", 1))))
told("strict fails", lambda: list(zip(noisy("a", "1"), noisy("b", "34", 1), strict=True)))
told("unknown", lambda: zip("a", loose=1))
told("not iterable", zip, "a", 5)
told("not iterable order", zip, 5, None)
z = zip("abc", [1, 2, 3])
print(next(z), list(z), list(z), iter(z) is z, list(zip()), list(zip("ab")), list(zip(*[(1, 2), (3, 4)])))
m = map(lambda *a: a, noisy("m", "12"), noisy("n", "345"))
print(next(m), list(m))
told("map fails", lambda: [x for x in map(lambda x: 1 / x, [1, 0, 2])])
m = map(lambda x: 1 / x, [1, 0, 2])
told("one", next, m)
told("two", next, m)
told("three", next, m)
told("end", next, m, "end")
told("map none", map)
told("map alone", map, len)
told("map not callable", lambda: list(map(5, "a")))
told("map not iterable", map, len, 5)
told("map count", lambda: list(map(lambda a, b: a, "x")))
print(list(map(str.upper, "ab")), list(map(int, ["1", "2"])), list(map(max, [1, 5], [3, 2])), list(map(None or str, [1])))
f = filter(lambda x: print("?", x, end=" ") or x > 1, noisy("f", [1, 2, 3]))
print(next(f), list(f))
print(list(filter(None, [0, 1, "", "a", [], None, True])), list(filter(str.isdigit, "a1b2")), list(filter(lambda p: p[0], {(0, 1): 1, (1, 0): 2})))
told("filter alone", filter, None)
told("filter not iterable", filter, None, 5)
told("filter not callable", lambda: list(filter(5, "a")))
told("filter fails", lambda: list(filter(lambda x: 1 / x, [1, 0])))
print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate("ab", -1)), list(enumerate("ab", start=10**30)), list(enumerate([], 1)), next(enumerate("z", True)))
told("enumerate none", enumerate)
told("enumerate int", enumerate, 5)
told("enumerate start", enumerate, "a", "x")
told("enumerate float", enumerate, "a", 1.0)
told("enumerate three", enumerate, "a", 1, 2)
e = enumerate(noisy("e", "xy"))
print(next(e), list(e), next(e, "end"))
print(list(reversed("abc")), list(reversed([1, 2])), list(reversed((1,))), list(reversed(range(3))), list(reversed({"a": 1, "b": 2})), list(reversed(b"ab")))
for x in ({1}, 5, None, iter("a"), (i for i in "a"), zip(), frozenset()):
    try:
        reversed(x)
    except TypeError as e:
        print(e, end="; ")
print()


class Seq:
    def __len__(self):
        print("len", end=" ")
        return 3

    def __getitem__(self, i):
        print("get", i, end=" ")
        if i >= 3:
            raise IndexError
        return i * 10


print(list(reversed(Seq())), list(Seq()), list(zip(Seq(), reversed(Seq()))), 20 in Seq())
it = iter(Seq())
print(next(it), it.__reduce__()[1][1:] == (1,) or it.__reduce__()[2:], list(it), next(it, "end"))
calls = iter([1, 2, 3, 0, 4])
print(list(iter(lambda: next(calls), 0)), next(calls))
told("iter two", iter, 5, 0)
told("iter stop", lambda: list(iter(lambda: next(iter([])), 0)))
told("iter fails", lambda: list(iter(lambda: 1 / 0, 0)))
told("next none", next, 5)
told("next alone", next, iter([]))
told("next default", next, iter([]), None)


class BadIter:
    def __iter__(self):
        return 5


class NoneIter:
    __iter__ = None


class Raises:
    def __iter__(self):
        raise LookupError("iter")


for k in (BadIter, NoneIter, Raises):
    for g in (list, lambda x: [*x], lambda x: zip(x), lambda x: map(str, x), lambda x: dict.fromkeys(x), lambda x: sum(x), lambda x: 1 in x, lambda x: (lambda a, *b: a)(*x), lambda x: [y for y in x]):
        try:
            print(g(k()))
        except Exception as e:
            print(type(e).__name__, e, end="; ")
    print()

#> a1 b3 a2 b4 a. b5 b. [('1', '3'), ('2', '4')] ['5']
#> a1 b3 a2 b. a. [('1', '3')] []
#> a1 b3 a2 b4 a. b. strict equal -> [('1', '3'), ('2', '4')]
#> a1 b3 a. b4 strict first short !! ValueError zip() argument 2 is longer than argument 1
#> a1 b3 a2 b. strict second short !! ValueError zip() argument 2 is shorter than argument 1
#> strict third !! ValueError zip() argument 3 is shorter than arguments 1-2
#> strict third long !! ValueError zip() argument 3 is longer than arguments 1-2
#> strict truth !! ValueError zip() argument 2 is longer than argument 1
#> strict alone -> []
#> a1 b3 a2 fails !! KeyError 'b'
#> a1 b3 a. strict fails !! KeyError 'b'
#> unknown !! TypeError 'loose' is an invalid keyword argument for zip()
#> not iterable !! TypeError 'int' object is not iterable
#> not iterable order !! TypeError 'int' object is not iterable
#> ('a', 1) [('b', 2), ('c', 3)] [] True [] [('a',), ('b',)] [(1, 3), (2, 4)]
#> m1 n3 m2 n4 m. ('1', '3') [('2', '4')]
#> map fails !! ZeroDivisionError division by zero
#> one -> 1.0
#> two !! ZeroDivisionError division by zero
#> three -> 0.5
#> end -> 'end'
#> map none !! TypeError map() must have at least two arguments.
#> map alone !! TypeError map() must have at least two arguments.
#> map not callable !! TypeError 'int' object is not callable
#> map not iterable !! TypeError 'int' object is not iterable
#> map count !! TypeError <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'b'
#> ['A', 'B'] [1, 2] [3, 5] ['1']
#> f1 ? 1 f2 ? 2 f3 ? 3 f. 2 [3]
#> [1, 'a', True] ['1', '2'] [(1, 0)]
#> filter alone !! TypeError filter expected 2 arguments, got 1
#> filter not iterable !! TypeError 'int' object is not iterable
#> filter not callable !! TypeError 'int' object is not callable
#> filter fails !! ZeroDivisionError division by zero
#> [(0, 'a'), (1, 'b')] [(5, 'a'), (6, 'b')] [(-1, 'a'), (0, 'b')] [(1000000000000000000000000000000, 'a'), (1000000000000000000000000000001, 'b')] [] (1, 'z')
#> enumerate none !! TypeError enumerate() missing required argument 'iterable'
#> enumerate int !! TypeError 'int' object is not iterable
#> enumerate start !! TypeError 'str' object cannot be interpreted as an integer
#> enumerate float !! TypeError 'float' object cannot be interpreted as an integer
#> enumerate three !! TypeError enumerate() takes at most 2 arguments (3 given)
#> ex ey e. (0, 'x') [(1, 'y')] end
#> ['c', 'b', 'a'] [2, 1] [1] [2, 1, 0] ['b', 'a'] [98, 97]
#> 'set' object is not reversible; 'int' object is not reversible; 'NoneType' object is not reversible; 'str_ascii_iterator' object is not reversible; 'generator' object is not reversible; 'zip' object is not reversible; 'frozenset' object is not reversible; 
#> len len get 2 get 1 get 0 len get 0 get 1 get 2 get 3 len get 0 get 2 get 1 get 1 get 2 get 0 get 3 get 0 get 1 get 2 [20, 10, 0] [0, 10, 20] [(0, 20), (10, 10), (20, 0)] True
#> get 0 len get 1 get 2 get 3 0 (1,) [10, 20] end
#> [1, 2, 3] 4
#> iter two !! TypeError iter(object, sentinel): object must be callable
#> iter stop -> []
#> iter fails !! ZeroDivisionError division by zero
#> next none !! TypeError 'int' object is not an iterator
#> next alone !! StopIteration 
#> next default -> None
#> TypeError iter() returned non-iterator of type 'int'; TypeError iter() returned non-iterator of type 'int'; TypeError iter() returned non-iterator of type 'int'; TypeError iter() returned non-iterator of type 'int'; TypeError iter() returned non-iterator of type 'int'; TypeError iter() returned non-iterator of type 'int'; TypeError argument of type 'BadIter' is not iterable; TypeError iter() returned non-iterator of type 'int'; TypeError iter() returned non-iterator of type 'int'; 
#> TypeError 'NoneIter' object is not iterable; TypeError 'NoneIter' object is not iterable; TypeError 'NoneIter' object is not iterable; TypeError 'NoneIter' object is not iterable; TypeError 'NoneIter' object is not iterable; TypeError 'NoneIter' object is not iterable; TypeError argument of type 'NoneIter' is not iterable; TypeError 'NoneIter' object is not iterable; TypeError 'NoneIter' object is not iterable; 
#> LookupError iter; LookupError iter; LookupError iter; LookupError iter; LookupError iter; LookupError iter; LookupError iter; LookupError iter; LookupError iter; 
