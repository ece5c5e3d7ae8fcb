"""Yield expressions: as statement, value, argument, in every position; results of send; yield from."""


def run(g, *sends):
    out = []
    try:
        out.append(next(g))
        for s in sends:
            out.append(g.send(s))
    except StopIteration as e:
        out.append(("return", e.value))
    return out


def positions():
    a = yield 1
    b = (yield 2) + (yield 3)
    c = [(yield), (yield 5)]
    d = {(yield "k"): (yield "v")}
    e = f"{(yield 6)}"
    assert (yield 7)
    if (yield 8):
        pass
    return a, b, c, d, e, (yield 9)


print(run(positions(), "a", 10, 20, "c1", "c2", "dk", "dv", "e", True, False, "end"))


def tuples():
    x = yield 1, 2
    y = yield x, *[3, 4]
    yield
    yield ()
    z, *w = yield
    yield z, w


print(run(tuples(), "x", "y", None, None, [1, 2, 3]))


def arguments():
    print("args", (yield 1), (yield 2), sep=(yield "-"))
    yield max((yield 3), 5)


print(run(arguments(), "A", "B", "|", 9))


def augmented():
    total = 0
    while True:
        total += yield total
        if total > 10:
            return total


print(run(augmented(), 1, 2, 3, 100))


def conditional():
    x = (yield "t") if (yield "c") else (yield "f")
    y = (yield 1) and (yield 2)
    z = (yield 3) or (yield 4)
    return x, y, z


print(run(conditional(), True, "T", 0, "", "Z"))
print(run(conditional(), False, "F", "y1", "y2", "z"))


def subscripts():
    d = {}
    d[(yield "key")] = yield "value"
    o = [0, 1, 2, 3]
    yield o[(yield "start"):(yield "stop")]
    yield d


print(run(subscripts(), "V", "K", 1, 3, None))


def inner():
    got = yield "inner 1"
    print("inner got", got)
    return f"result {got}"


def outer():
    r = yield from inner()
    s = [(yield from inner()), (yield from "ab"), (yield from [])]
    return r, s


print(run(outer(), "s1", "s2", None, None))
lam = lambda: (yield (yield 1))
print(run(lam(), "sent", "again"))


def in_with():
    class CM:
        def __enter__(self):
            return "ctx"

        def __exit__(self, *a):
            print("exit", a[0])
    with CM() as c:
        yield c
        yield (yield "nested")


print(run(in_with(), 1, 2, 3))


def in_try():
    try:
        yield 1
        raise ValueError((yield 2))
    except ValueError as e:
        yield ("handler", e.args)
    else:
        yield "never"
    finally:
        yield "finally"


print(run(in_try(), None, "boom", None, None))


def default(x=(lambda: (yield))):
    yield x


print(len(list(default())))


def returns():
    return 5
    yield


print(run(returns()))


def nested_function():
    def g():
        yield 1
    yield g
    yield list(g())


print(run(nested_function(), None)[1])
def comparison():
    return (yield 1) < (yield 2) < (yield 3)
print(run(comparison(), 1, 5, 9), run(comparison(), 5, 1))
def unpack():
    (a, b), c = yield "pair"
    yield a, b, c
print(run(unpack(), ((1, 2), 3)))

#> [1, 2, 3, None, 5, 'k', 'v', 6, 7, 8, 9, ('return', ('a', 30, ['c1', 'c2'], {'dk': 'dv'}, 'e', 'end'))]
#> [(1, 2), ('x', 3, 4), None, (), None, (1, [2, 3])]
#> args|A|B
#> [1, 2, '-', 3, 9]
#> [0, 1, 3, 6, ('return', 106)]
#> ['c', 't', 1, 3, 4, ('return', ('T', 0, 'Z'))]
#> ['c', 'f', 1, 2, 3, ('return', ('F', 'y2', 'z'))]
#> ['value', 'key', 'start', 'stop', [1, 2], {'K': 'V'}]
#> inner got s1
#> inner got s2
#> ['inner 1', 'inner 1', 'a', 'b', ('return', ('result s1', ['result s2', None, None]))]
#> [1, 'sent', ('return', 'again')]
#> exit None
#> ['ctx', 'nested', 2, ('return', None)]
#> [1, 2, ('handler', ('boom',)), 'finally', ('return', None)]
#> 1
#> [('return', 5)]
#> [1]
#> [1, 2, 3, ('return', True)] [1, 2, ('return', False)]
#> ['pair', (1, 2, 3)]
