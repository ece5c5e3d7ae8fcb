# Values stored in containers, attributes, closures, cells, generators and got back: ints, floats, big ints, None, objects; types mixed on the way.
store = {}
stack = []


class Box:
    __slots__ = ("v",)

    def __init__(self, v):
        self.v = v


class Open:
    pass


def through_list(x):
    l = [x]
    l.append(l[0])
    l[0] = l.pop()
    return l[0]


def through_dict(x):
    d = {"k": x}
    d["j"] = d.get("k")
    return d.pop("j")


def through_tuple(x):
    a, (b, c) = x, (x, [x])
    return (a, b, c)[1]


def through_box(x):
    b = Box(None)
    b.v = x
    b.v, y = b.v, b.v
    return y


def through_attr(x):
    o = Open()
    setattr(o, "dyn", x)
    o.other = o.dyn
    return getattr(o, "other")


def through_closure(x):
    y = None

    def put():
        nonlocal y
        y = x

    put()
    return (lambda: y)()


def through_generator(x):
    def g():
        got = yield x
        yield got
    it = g()
    return it.send(next(it))


def through_global(x):
    global slot
    slot = x
    return read_slot()


def read_slot():
    return slot


def through_default(x):
    def f(a=x, *, b=x):
        return a if a is b else "different"
    return f()


def through_star(x):
    return (lambda *a, **k: k["z"] if a else None)(x, z=x)


def through_exception(x):
    try:
        raise KeyError(x)
    except KeyError as e:
        return e.args[0]


def through_comprehension(x):
    return [v for k, v in {i: x for i in range(2)}.items()][-1]


def through_class(x):
    class K:
        v = x
        w = v
    return K().w


def through_property(x):
    return type("P", (), {"p": property(lambda self: x)})().p


def through_sort(x):
    return sorted([(1, x), (0, None)], key=lambda p: p[0])[1][1]


def through_set(x):
    return {x}.pop() if not isinstance(x, (list, dict)) else x


def through_module(x):
    store[id(store)] = x
    return store.pop(id(store))


def through_match(x):
    match {"v": [x]}:
        case {"v": [y]}:
            return y


def through_ternary(x):
    return (x if x is not None else None) if True else 0


def through_format(x):
    return x if f"{x!r}" else None


def through_partial(x):
    from functools import partial
    return partial(lambda a, b: b, 0)(x)


def through_iter(x):
    return next(iter([x])), next(reversed((None, x)))


def through_zip(x):
    return next(zip([x], [0]))[0]


def through_swap(x):
    y = "other"
    x, y = y, x
    x, y = y, x
    return x


def through_enumerate(x):
    for i, v in enumerate([None, x]):
        pass
    return v


ways = [f for n, f in sorted(globals().items()) if n.startswith("through_")]
obj = Open()
values = [0, -1, 2**31, 2**62, 2**63, -(2**63) - 1, 10**30, 0.0, -0.0, 1.5, float("inf"), True, None, "", "text", "é" * 3, b"b", (1, 2.5), (), [1], {"k": None}, 1j, obj, Open, len, ..., frozenset([1])]
bad = 0
for v in values:
    for f in ways:
        r = f(v)
        if f is through_iter:
            same = all(x is v or (x == v and type(x) is type(v)) for x in r)
        else:
            same = r is v or (type(r) is type(v) and repr(r) == repr(v))
        if not same:
            bad += 1
            print(f.__name__, repr(v), repr(r))
print(len(ways), len(values), bad)
nan = float("nan")
print([f.__name__ for f in ways if f is not through_iter and not (f(nan) != f(nan))])


def accumulate(xs):
    total = xs[0]
    for x in xs[1:]:
        total = total + x
    return total


print(accumulate([1, 2, 3]), accumulate([1, 2.5]), accumulate(["a", "b"]), accumulate([[1], [None]]), accumulate([2**62, 2**62]), accumulate([True, True]), accumulate([(1,), ("a",)]), accumulate([1j, 1]), accumulate([0.1] * 3))
mixed = [1, 2.5, "3", None, 10**20]
out = {}
for x in mixed:
    key = x if isinstance(x, (int, float)) else str(x)
    out[key] = out.get(key, 0) + (len(x) if isinstance(x, str) else x or 0)
print(out, sum(v for v in out.values()), max(out, key=str))
pairs = list(zip(mixed, mixed[1:]))
print([a == b for a, b in pairs], [type(a) is type(b) for a, b in pairs], [str(a) < str(b) for a, b in pairs])
grid = [[0] * 3 for _ in range(2)]
grid[0][1], grid[1][2] = 0.5, "x"
grid[1][0] = grid[0]
print(grid, [[type(c).__name__ for c in r] for r in grid], grid[1][0][1] + 1)

#> 25 27 0
#> []
#> 6 3.5 ab [1, None] 9223372036854775808 2 (1, 'a') (1+1j) 0.30000000000000004
#> {1: 1, 2.5: 2.5, '3': 1, 'None': 0, 100000000000000000000: 100000000000000000000} 1e+20 None
#> [False, False, False, False] [False, False, False, False] [True, True, True, False]
#> [[0, 0.5, 0], [[0, 0.5, 0], 0, 'x']] [['int', 'float', 'int'], ['list', 'int', 'str']] 1.5
