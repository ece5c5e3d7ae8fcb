"""iter(callable, sentinel): equality of the sentinel, exceptions, exhaustion, re-entrance."""
from functools import partial
import io


class Countdown:
    def __init__(self, n):
        self.n = n
        self.calls = 0

    def __call__(self):
        self.calls += 1
        self.n -= 1
        return self.n


c = Countdown(5)
it = iter(c, 0)
print(type(it).__name__, iter(it) is it, list(it), c.calls, next(it, "done"), list(it), c.calls)


class Any:
    def __init__(self):
        self.compared = []

    def __eq__(self, other):
        self.compared.append(other)
        return len(self.compared) == 3


a = Any()
print(list(iter(iter("abcdef").__next__, a)), a.compared)
print(list(iter(iter("abc").__next__, "nothing")))
nan = float("nan")
values = iter([1.0, nan, 2.0])
print(len(list(iter(lambda: next(values), nan))))


class Stops:
    def __call__(self):
        raise StopIteration("value")


print(list(iter(Stops(), 1)))


def fails(state=[0]):
    state[0] += 1
    if state[0] == 3:
        raise ValueError("third call")
    return state[0]


it = iter(fails, 10)
got = []
try:
    for v in it:
        got.append(v)
except ValueError as e:
    print(e, got)
print(next(it), next(it), [next(it) for _ in range(4)], next(it, "sentinel met"), next(it, "still"))


class Incomparable:
    def __eq__(self, other):
        raise TypeError(f"not with {other!r}")


it = iter(lambda: 5, Incomparable())
try:
    next(it)
except TypeError as e:
    print(e)

stream = io.StringIO("line one\nline two\n\nafter the gap\n")
print([line.rstrip() for line in iter(stream.readline, "\n")], stream.read())
data = io.BytesIO(bytes(range(10)))
print([chunk.hex() for chunk in iter(partial(data.read, 4), b"")])


def reentrant():
    state = {"depth": 0}

    def call():
        state["depth"] += 1
        if state["depth"] == 2:
            return ["nested", next(it, "gone")]
        return state["depth"]
    it = iter(call, 4)
    return list(it)


print(reentrant())


def ends_inside():
    seen = []

    def call():
        if not seen:
            seen.append(1)
            seen.append(list(it2))
            return "outer value"
        return "stop"
    it2 = iter(call, "stop")
    return list(it2), seen


print(ends_inside())
for work in (lambda: iter(5, 1), lambda: iter("abc", "c"), lambda: iter(), lambda: iter(len, 1, 2), lambda: next(iter(len, 0)), lambda: iter(len, sentinel=1)):
    try:
        print(work())
    except TypeError as e:
        print(e)
q = [3, 2, 1, 0, -1]
print([x for x in iter(q.pop, 2)], q)
print(sum(iter(Countdown(100), 0)), max(iter(Countdown(9), 3)), dict(zip("ab", iter(Countdown(9), 3))))
first, *rest = iter(Countdown(4), 0)
print(first, rest)
print(2 in iter(Countdown(9), 0), 77 in iter(Countdown(9), 0))

#> callable_iterator True [4, 3, 2, 1] 5 done [] 5
#> ['a', 'b'] ['a', 'b', 'c']
#> ['a', 'b', 'c']
#> 1
#> []
#> third call [1, 2]
#> 4 5 [6, 7, 8, 9] sentinel met still
#> not with 5
#> ['line one', 'line two'] after the gap
#>
#> ['00010203', '04050607', '0809']
#> [1, ['nested', 3]]
#> ([], [1, []])
#> iter(object, sentinel): object must be callable
#> iter(object, sentinel): object must be callable
#> iter expected at least 1 argument, got 0
#> iter expected at most 2 arguments, got 3
#> len() takes exactly one argument (0 given)
#> iter() takes no keyword arguments
#> [-1, 0, 1] [3]
#> 4950 8 {'a': 8, 'b': 7}
#> 3 [2, 1]
#> True False
