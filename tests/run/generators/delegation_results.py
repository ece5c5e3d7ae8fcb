# yield from: results, what is passed through, and what other iterables do.
def child(name, n):
    got = []
    try:
        for i in range(n):
            got.append((yield f"{name}{i}"))
    except ValueError as e:
        yield f"{name} handled {e}"
        return "after error"
    finally:
        print(f"[{name} ends]")
    return got


def parent():
    first = yield from child("a", 2)
    print("first", first)
    second = yield from child("b", 1)
    print("second", second)
    third = yield from [10, 20]
    print("third", third)
    fourth = yield from "xy"
    return first, second, third, fourth


def collect(g):
    out = []
    while True:
        try:
            out.append(next(g))
        except StopIteration as e:
            return out, e.value


print(collect(parent()))
g = parent()
print(next(g), g.send("s1"), g.send("s2"), g.send("s3"))
try:
    g.send("to a list")
except AttributeError as e:
    print(type(e).__name__, e)
g = parent()
print(next(g), g.throw(ValueError("thrown")))
print(next(g))
g.close()
g = parent()
next(g)
try:
    g.throw(KeyError("passes"))
except KeyError as e:
    print(type(e).__name__, e)


class Custom:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration("custom result")
        return self.n

    def send(self, value):
        return f"sent {value}"

    def throw(self, *args):
        raise StopIteration(f"thrown {args[0]!r}")

    def close(self):
        print("custom closed")


def over(x):
    result = yield from x
    yield "result", result


print(list(over(Custom())))
g = over(Custom())
print(next(g), g.send(5), next(g))
print(g.throw(LookupError("l")))
g = over(Custom())
next(g)
g.close()
for bad in (5, None, object):
    try:
        list(over(bad))
    except TypeError as e:
        print(type(e).__name__, e)


def flatten(x):
    if isinstance(x, list):
        total = 0
        for y in x:
            total += yield from flatten(y)
        return total
    yield x
    return 1


print(collect(flatten([1, [2, [3, [], [4]]], 5])))


def countdown(n):
    if n:
        yield n
        return (yield from countdown(n - 1)) + n
    return 0


print(collect(countdown(6)))


def returns_tuple():
    return (1, 2)
    yield


def returns_exception():
    return ValueError("value")
    yield


def both():
    a = yield from returns_tuple()
    b = yield from returns_exception()
    yield a, repr(b)


print(list(both()))
shared = child("s", 3)
print(next(shared), list(over(shared)), list(over(shared)))

#> [a ends]
#> first [None, None]
#> [b ends]
#> second [None]
#> third None
#> (['a0', 'a1', 'b0', 10, 20, 'x', 'y'], ([None, None], [None], None, None))
#> [a ends]
#> first ['s1', 's2']
#> [b ends]
#> second ['s3']
#> a0 a1 b0 10
#> AttributeError 'list_iterator' object has no attribute 'send'
#> a0 a handled thrown
#> [a ends]
#> first after error
#> b0
#> [b ends]
#> [a ends]
#> KeyError 'passes'
#> [1, 2, ('result', 'custom result')]
#> 1 sent 5 2
#> ('result', "thrown LookupError('l')")
#> custom closed
#> TypeError 'int' object is not iterable
#> TypeError 'NoneType' object is not iterable
#> TypeError 'type' object is not iterable
#> ([1, 2, 3, 4, 5], 5)
#> ([6, 5, 4, 3, 2, 1], 21)
#> [((1, 2), "ValueError('value')")]
#> [s ends]
#> s0 ['s1', 's2', ('result', [None, None, None])] [('result', None)]
