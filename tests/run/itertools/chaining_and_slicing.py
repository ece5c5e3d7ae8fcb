# chain, islice, takewhile, dropwhile, compress, filterfalse, starmap: errors, exhaustion, consumption.
from itertools import chain, compress, dropwhile, filterfalse, islice, starmap, takewhile
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Ix:
    def __init__(self, v):
        self.v = v

    def __index__(self):
        return self.v


def gen(*values):
    for v in values:
        print(f"<{v}>", end="")
        if v == "boom":
            raise ValueError("boom")
        yield v
    print("<end>", end=" ")


for args in ((), ("ab",), ("ab", [1], (), {2: 3}), ("a", 5), (5, "a"), (None,), (gen(1), gen(2))):
    tell(lambda: list(chain(*args)))
c = chain("ab", 5)
print(next(c), next(c))
tell(next, c)
tell(next, c)
for arg in (["ab", "cd"], "xyz", [], [[1], 5], 5, gen("p", "q"), {"kk": 1}, [gen(1, "boom"), gen(2)]):
    tell(lambda: list(chain.from_iterable(arg)))
tell(chain.from_iterable)
tell(lambda: chain(a=1))
for args in ((3,), (1, 3), (1, None), (None,), (0,), (1, 6, 2), (0, None, 3), (None, None, 2), (5, 2), (Ix(2),), (True, 4), (2, 2), (10, 20), (-1,), (1, -1), (0, 5, 0), (0, 5, -1), ("a",), (1.0,), (1, "b"), (1, 2, "c"), (2**70,), (), (1, 2, 3, 4)):
    tell(lambda: list(islice("abcdef", *args)))
tell(lambda: islice(5, 1))
tell(lambda: islice(iterable="a", stop=1))
it = iter("abcdefgh")
print(list(islice(it, 2)), next(it), list(islice(it, 1, 3)), list(it))
it = iter(range(10))
print(list(islice(it, 0, 5, 3)), next(it), list(islice(it, 0)), next(it))
print(list(islice(gen(1, 2, 3, 4), 2)))
print(list(islice(gen(1, 2, 3), 1, 2)), list(islice(gen(1, 2), 5)))
for f, data in ((lambda x: x < 3, [1, 2, 5, 1]), (bool, []), (None, [1]), (5, [1]), (lambda: 1, [1]), (lambda x: x, gen(1, 0, 1)), (lambda x: 1 / x, [1, 0]), (str.isalpha, "ab1cd"), (bool, 5), (lambda x: True, "ab"), (lambda x: False, "ab")):
    tell(lambda: list(takewhile(f, data)))
    data = [*"ab1cd"] if not isinstance(data, (list, str)) else data
    tell(lambda: list(dropwhile(f, data)))
t = takewhile(lambda x: x < 3, iter([1, 5, 2]))
print(list(t), next(t, "done"), list(t))
d = dropwhile(lambda x: x < 3, [1, 5, 2, 0])
print(next(d), list(d), list(d))
for args in (("abcdef", [1, 0, 1, 0, 1, 1]), ("abc", [1]), ("a", [1, 1, 1]), ("abc", "x y"), ([], [1]), ("ab", 5), (5, [1]), ("ab",), ("abc", [[], [0], ""]), ("abc", gen(1, 1)), (gen(1, 2, 3), [0, 1])):
    tell(lambda: list(compress(*args)))
print(list(compress(data="abc", selectors=[0, 1, 1])))
for args in ((None, [0, 1, "", "a"]), (lambda x: x % 2, range(6)), (5, [1]), (bool, 5), (None,), (str.isdigit, "a1b2"), (lambda x: 1 // x, [1, 0])):
    tell(lambda: list(filterfalse(*args)))
for args in ((pow, [(2, 3), (3, 2)]), (max, [(1, 5), [7, 2], "ab"]), (lambda *a: a, [(), (1,), "xyz", {1: 2}, range(2)]), (pow, [(2,)]), (pow, [5]), (5, [(1,)]), (pow, 5), (pow,), (divmod, zip([7, 9], [2, 4])), (print, [])):
    tell(lambda: list(starmap(*args)))
class Sub(islice):
    pass
class C(chain):
    def __next__(self):
        return super().__next__() * 2
print(type(Sub("abc", 2)).__name__, list(Sub("abc", 2)), list(C("ab", "c")))
for make in (lambda: chain("a"), lambda: islice("a", 1), lambda: takewhile(bool, "a"), lambda: dropwhile(bool, "a"), lambda: compress("a", [1]), lambda: filterfalse(None, [0]), lambda: starmap(len, [("a",)])):
    m = make()
    print(type(m).__name__, iter(m) is m, list(m), list(m), hasattr(m, "__len__"))
def windows(seq, n):
    its = [islice(seq, i, None) for i in range(n)]
    return list(zip(*its))
def chunks(it, n):
    it = iter(it)
    while part := list(islice(it, n)):
        yield part
print(windows("abcd", 2), list(chunks(range(7), 3)), list(islice(chain.from_iterable([i] * i for i in range(5)), 3, 8)), sum(takewhile(lambda n: n < 30, (n * n for n in range(100)))), "".join(chain(*zip("ace", "bdf"))))

#> []
#> ['a', 'b']
#> ['a', 'b', 1, 2]
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError 'NoneType' object is not iterable
#> <1><end> <2><end> [1, 2]
#> a b
#> TypeError 'int' object is not iterable
#> StopIteration 
#> ['a', 'b', 'c', 'd']
#> ['x', 'y', 'z']
#> []
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> <p><q><end> ['p', 'q']
#> ['k', 'k']
#> <1><boom>ValueError boom
#> TypeError chain.from_iterable() takes exactly one argument (0 given)
#> TypeError chain() takes no keyword arguments
#> ['a', 'b', 'c']
#> ['b', 'c']
#> ['b', 'c', 'd', 'e', 'f']
#> ['a', 'b', 'c', 'd', 'e', 'f']
#> []
#> ['b', 'd', 'f']
#> ['a', 'd']
#> ['a', 'c', 'e']
#> []
#> ['a', 'b']
#> ['b', 'c', 'd']
#> []
#> []
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ValueError Step for islice() must be a positive integer or None.
#> ValueError Step for islice() must be a positive integer or None.
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ValueError Step for islice() must be a positive integer or None.
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> TypeError islice expected at least 2 arguments, got 1
#> TypeError islice expected at most 4 arguments, got 5
#> TypeError 'int' object is not iterable
#> TypeError islice() takes no keyword arguments
#> ['a', 'b'] c ['e', 'f'] ['g', 'h']
#> [0, 3] 5 [] 6
#> <1><2>[1, 2]
#> <1><2><1><2><end> [2] [1, 2]
#> [1, 2]
#> [5, 1]
#> []
#> []
#> TypeError 'NoneType' object is not callable
#> TypeError 'NoneType' object is not callable
#> TypeError 'int' object is not callable
#> TypeError 'int' object is not callable
#> TypeError <lambda>() takes 0 positional arguments but 1 was given
#> TypeError <lambda>() takes 0 positional arguments but 1 was given
#> <1><0>[1]
#> []
#> ZeroDivisionError division by zero
#> ZeroDivisionError division by zero
#> ['a', 'b']
#> ['1', 'c', 'd']
#> TypeError 'int' object is not iterable
#> []
#> ['a', 'b']
#> []
#> []
#> ['a', 'b']
#> [1] done []
#> 5 [2, 0] []
#> ['a', 'c', 'e', 'f']
#> ['a']
#> ['a']
#> ['a', 'b', 'c']
#> []
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError compress() missing required argument 'selectors' (pos 2)
#> ['b']
#> <1><1><end> ['a', 'b']
#> <1><2><3>[2]
#> ['b', 'c']
#> [0, '']
#> [0, 2, 4]
#> TypeError 'int' object is not callable
#> TypeError 'int' object is not iterable
#> TypeError filterfalse expected 2 arguments, got 1
#> ['a', 'b']
#> ZeroDivisionError integer division or modulo by zero
#> [8, 9]
#> [5, 7, 'b']
#> [(), (1,), ('x', 'y', 'z'), (1,), (0, 1)]
#> TypeError pow() missing required argument 'exp' (pos 2)
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not callable
#> TypeError 'int' object is not iterable
#> TypeError starmap expected 2 arguments, got 1
#> [(3, 1), (2, 1)]
#> []
#> Sub ['a', 'b'] ['aa', 'bb', 'cc']
#> chain True ['a'] [] False
#> islice True ['a'] [] False
#> takewhile True ['a'] [] False
#> dropwhile True [] [] False
#> compress True ['a'] [] False
#> filterfalse True [0] [] False
#> starmap True [1] [] False
#> [('a', 'b'), ('b', 'c'), ('c', 'd')] [[0, 1, 2], [3, 4, 5], [6]] [3, 3, 3, 4, 4] 55 abcdef
