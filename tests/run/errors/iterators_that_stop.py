# StopIteration out of a function that an iterator calls ends the iterator, as any StopIteration does.
import itertools
from itertools import islice


def until_three(x):
    if x == 3:
        raise StopIteration("three")
    return x


print(list(map(until_three, [1, 2, 3, 4])))
print([x for x in map(until_three, range(5))])
print(list(filter(until_three, [0, 1, 2, 3, 4])))
print(list(iter(lambda: until_three(3), 5)))
print(list(map(lambda a, b: until_three(a + b), [0, 1, 2], [0, 1, 1])))
print(list(itertools.starmap(lambda a: until_three(a), [(1,), (3,), (4,)])))
print(list(itertools.takewhile(until_three, [1, 2, 3, 4])))
print(list(itertools.accumulate([1, 2, 4], lambda a, b: until_three(a + b))))
print(sum(map(until_three, [1, 2, 3, 4])), max(map(until_three, [2, 1, 3, 9])))
try:
    next(map(until_three, [3]))
except StopIteration as e:
    print("stopped with", e.value)
print(next(map(until_three, [3]), "default"))
for x in map(until_three, [3, 4]):
    print("never")
else:
    print("no item")


def generate():
    for x in map(until_three, [1, 3]):
        yield x
    yield "end"


print(list(generate()))


def failing(x):
    raise ValueError(x)


try:
    list(map(failing, [1]))
except ValueError as e:
    print("ValueError", e)

for bounds in ((0, -2), (0, "x"), ("x", 0), (-1, 3), (0, 1, -1), (0, 1, "x"), (0, 1, 0), (-1,), ("x",), (None, None, None),
               (0, 2**70), (2**70, 1), (1.0, 2)):
    try:
        print(list(islice([1, 2, 3, 4], *bounds)))
    except ValueError as e:
        print(bounds, e)
print(next(enumerate("q", True)), next(enumerate("q", 10**30)))


class NoIter:
    __iter__ = None


class BadIter:
    def __iter__(self):
        raise TypeError("no way")


class Other:
    def __iter__(self):
        raise KeyError("other")


for one in (NoIter(), BadIter(), Other(), 5, None):
    for f in (lambda: 1 in one, lambda: list(one), lambda: [*one]):
        try:
            f()
        except (TypeError, KeyError) as e:
            print(type(e).__name__, e)

#> [1, 2]
#> [0, 1, 2]
#> [1, 2]
#> []
#> [0, 2]
#> [1]
#> [1, 2]
#> [1]
#> 3 2
#> stopped with three
#> default
#> no item
#> [1, 'end']
#> ValueError 1
#> (0, -2) Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> (0, 'x') Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ('x', 0) Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> (-1, 3) Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> (0, 1, -1) Step for islice() must be a positive integer or None.
#> (0, 1, 'x') Step for islice() must be a positive integer or None.
#> (0, 1, 0) Step for islice() must be a positive integer or None.
#> (-1,) Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ('x',) Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> [1, 2, 3, 4]
#> (0, 1180591620717411303424) Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> (1180591620717411303424, 1) Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> (1.0, 2) Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> (1, 'q') (1000000000000000000000000000000, 'q')
#> TypeError argument of type 'NoIter' is not iterable
#> TypeError 'NoIter' object is not iterable
#> TypeError 'NoIter' object is not iterable
#> TypeError argument of type 'BadIter' is not iterable
#> TypeError no way
#> TypeError no way
#> KeyError 'other'
#> KeyError 'other'
#> KeyError 'other'
#> TypeError argument of type 'int' is not iterable
#> TypeError 'int' object is not iterable
#> TypeError Value after * must be an iterable, not int
#> TypeError argument of type 'NoneType' is not iterable
#> TypeError 'NoneType' object is not iterable
#> TypeError Value after * must be an iterable, not NoneType
