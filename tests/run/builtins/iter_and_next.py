# iter and next: sentinel forms, protocols by getitem, defaults, iterators that misbehave.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Get:
    def __init__(self, n, error=IndexError):
        self.n, self.error = n, error

    def __getitem__(self, i):
        if i >= self.n:
            raise self.error("past")
        return i * i


class NotIter:
    __iter__ = None

    def __getitem__(self, i):
        return i


class GivesFive:
    def __iter__(self):
        return 5


class GivesNone:
    def __iter__(self):
        return None


class NextOnly:
    def __next__(self):
        return 1


class Raises:
    def __iter__(self):
        raise LookupError("no iter")


class InstanceIter:
    def __init__(self):
        self.__iter__ = lambda: iter("x")
        self.__next__ = lambda: 1


class Counter:
    def __init__(self):
        self.n = 0

    def __call__(self):
        self.n += 1
        if self.n == 5:
            raise StopIteration("five")
        if self.n == 8:
            raise ZeroDivisionError("eight")
        return self.n


class Same:
    def __eq__(self, o):
        print(f"eq({o})", end=" ")
        return o == 3


for v in ([1], "a", {1: 2}, Get(3), Get(2, StopIteration), range(2), (x for x in "g"), len, 5, None, NotIter(), GivesFive(), GivesNone(), NextOnly(), Raises(), InstanceIter(), object(), int, 1.5, Get, Get(2, KeyError)):
    tell(lambda: list(iter(v)))
for args in ((), ([1], 2), (5, 5), ([], [], []), (None, None)):
    tell(iter, *args)
tell(lambda: iter(object=[1]))
print(list(iter(Counter(), 3)), list(iter(Counter(), 99)), list(iter(Counter(), Same())))
c = Counter()
c.n = 5
it = iter(c, 100)
print(next(it), next(it))
tell(next, it)
print(next(it), type(it).__name__, iter(it) is it)
it = iter(Counter(), 2)
print(list(it), next(it, "end"), list(it))
data = iter("abcdef")
print(list(iter(lambda: next(data, ""), "")), list(iter(iter([1, 2, 3]).__next__, 3)), list(iter([3, 2, 1, 0].pop, 2)))
for args in ((), ([],), (5,), (iter([]),), (iter([]), "d"), (iter([]), None), (iter([1]),), (iter([1]), 2, 3), (NextOnly(),), (InstanceIter(),), (None, 1), (Get(1),), (NextOnly, 0)):
    tell(next, *args)
tell(lambda: next(iter([]), default=1))
class Bad:
    def __iter__(self):
        return self
    def __next__(self):
        raise StopIteration("with", "values")
try:
    next(Bad())
except StopIteration as e:
    print(repr(e), e.value, e.args)
print(list(Bad()), next(Bad(), "dflt"), tuple(Bad()), sum(Bad()), [*Bad()], dict(Bad()), "-".join(Bad()), sorted(Bad()), all(Bad()), any(Bad()))
class Resumes:
    n = 0
    def __iter__(self):
        return self
    def __next__(self):
        self.n += 1
        if self.n % 3 == 0:
            raise StopIteration
        return self.n
r = Resumes()
print(list(r), list(r), next(r), [x for x in r], 2 in Resumes(), 7 in Resumes())
g = Get(4)
it = iter(g)
print(next(it), it.__reduce__()[1:][1], list(it), list(it), type(it).__name__, hasattr(it, "__length_hint__"))
it = iter(Get(4))
it.__setstate__(2)
print(list(it), 9 in Get(4), 5 in Get(4), max(Get(4)), list(zip(Get(2), Get(3))), [*Get(2)], (lambda *a: a)(*Get(2)))
def unpack(v):
    a, b = v
    return a, b
for v in (Get(2), Get(1), Get(3), Bad(), 5, NotIter(), GivesFive(), {1: 2, 3: 4}, "ab", Get(2, KeyError)):
    tell(unpack, v)

#> [1]
#> ['a']
#> [1]
#> [0, 1, 4]
#> [0, 1]
#> [0, 1]
#> ['g']
#> TypeError 'builtin_function_or_method' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError 'NoneType' object is not iterable
#> TypeError 'NotIter' object is not iterable
#> TypeError iter() returned non-iterator of type 'int'
#> TypeError iter() returned non-iterator of type 'NoneType'
#> TypeError 'NextOnly' object is not iterable
#> LookupError no iter
#> TypeError 'InstanceIter' object is not iterable
#> TypeError 'object' object is not iterable
#> TypeError 'type' object is not iterable
#> TypeError 'float' object is not iterable
#> TypeError 'type' object is not iterable
#> KeyError 'past'
#> TypeError iter expected at least 1 argument, got 0
#> TypeError iter(object, sentinel): object must be callable
#> TypeError iter(object, sentinel): object must be callable
#> TypeError iter expected at most 2 arguments, got 3
#> TypeError iter(object, sentinel): object must be callable
#> TypeError iter() takes no keyword arguments
#> eq(1) eq(2) eq(3) [1, 2] [1, 2, 3, 4] [1, 2]
#> 6 7
#> ZeroDivisionError eight
#> 9 callable_iterator True
#> [1] end []
#> ['a', 'b', 'c', 'd', 'e', 'f'] [1, 2] [0, 1]
#> TypeError next expected at least 1 argument, got 0
#> TypeError 'list' object is not an iterator
#> TypeError 'int' object is not an iterator
#> StopIteration 
#> 'd'
#> None
#> 1
#> TypeError next expected at most 2 arguments, got 3
#> 1
#> TypeError 'InstanceIter' object is not an iterator
#> TypeError 'NoneType' object is not an iterator
#> TypeError 'Get' object is not an iterator
#> TypeError 'type' object is not an iterator
#> TypeError next() takes no keyword arguments
#> StopIteration('with', 'values') with ('with', 'values')
#> [] dflt () 0 [] {}  [] True False
#> [1, 2] [4, 5] 7 [8] True False
#> 0 1 [1, 4, 9] [] iterator True
#> [4, 9] True False 9 [(0, 0), (1, 1)] [0, 1] (0, 1)
#> (0, 1)
#> ValueError not enough values to unpack (expected 2, got 1)
#> ValueError too many values to unpack (expected 2)
#> ValueError not enough values to unpack (expected 2, got 0)
#> TypeError cannot unpack non-iterable int object
#> TypeError 'NotIter' object is not iterable
#> TypeError iter() returned non-iterator of type 'int'
#> (1, 3)
#> ('a', 'b')
#> KeyError 'past'
