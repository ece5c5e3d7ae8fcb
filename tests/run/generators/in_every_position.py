# yield as an expression in arguments, displays, subscripts, conditions, f-strings, returns, defaults, with, try, comparisons; priorities and values sent.
def drive(g, *sent):
    out = []
    try:
        out.append(next(g))
        for s in sent:
            out.append(g.send(s))
    except StopIteration as e:
        out.append(("done", e.value))
    return out


def call():
    return max((yield "a"), (yield "b"), key=(yield "c"))


def display():
    return [(yield 1), {(yield 2): (yield 3)}, ((yield 4),), {(yield 5)}]


def condition():
    return "yes" if (yield "q") else (yield "else")


def boolop():
    return (yield 1) and (yield 2) or (yield 3)


def subscript():
    d = {"k": [1, 2, 3]}
    d[(yield "key")][(yield "index")] = (yield "value")
    return d


def compare():
    return (yield 1) < (yield 2) < (yield 3)


def fstring():
    return f"{(yield 'w')}:{(yield 'x'):>{(yield 'width')}}"


def target():
    class O:
        pass
    o = O()
    o.x, o.y = (yield "pair")
    (yield "obj").append((yield "item"))
    return o.x, o.y


def loop():
    out = []
    for x in (yield "iterable"):
        while (yield x) == "again":
            out.append(x)
    return out


def tried():
    try:
        raise (yield "which")
    except (yield "class") as e:
        return repr(e), (yield "handler")
    finally:
        yield "finally"


def lam():
    f = lambda: (yield "in lambda")
    return list(f())


def unpack():
    a, *b = (yield 1), *(yield 2), (yield 3)
    return a, b, [*(yield 4)], {**(yield 5)}


def nested():
    return (yield (yield (yield 1)))


def augmented():
    total = 0
    total += yield total
    total *= yield total
    total -= (yield total) + (yield "second")
    return total


def deleted():
    d = {1: "a", 2: "b"}
    del d[(yield list(d))]
    return d


def asserted():
    try:
        assert (yield "ok?"), (yield "message")
    except AssertionError as e:
        return e.args


def walrus():
    if (n := (yield "n")) > 2 and (m := (yield n * 2)):
        return n, m
    return n


def imports():
    x = (yield), (yield)
    return x


def default():
    def f(a=(yield "default")):
        return a
    return f() + f(1)


def klass():
    class C((yield "base")):
        v = (1, 2)
    return C.__mro__[1].__name__, C.v


def decorated():
    @(yield "decorator")
    def f():
        return "f"
    return f


def matched():
    match (yield "subject"):
        case [x, y] if (yield "guard"):
            return x, y
        case other:
            return "other", other


def slices():
    return "abcdef"[(yield "lo"):(yield "hi"):(yield "step")]


def not_():
    return not (yield 1), -(yield 2), (yield 3) is None


print(drive(call(), 3, -5, abs), drive(call(), "x", "yy", len))
print(drive(display(), "a", "b", "c", "d", "e"))
print(drive(condition(), True), drive(condition(), 0, "no"))
print(drive(boolop(), 1, 0, "last"), drive(boolop(), 0, "third"), drive(boolop(), 1, 2))
print(drive(subscript(), "new", "k", 1))
try:
    print(drive(subscript(), "z", "v", "k"))
except (KeyError, TypeError) as e:
    print(type(e).__name__, e)
print(drive(compare(), 1, 2, 3), drive(compare(), 3, 2, 1))
print(drive(fstring(), "a", "b", 4))
l = []
print(drive(target(), (1, 2), l, "appended"), l)
print(drive(loop(), "ab", "again", "no", "again", "again", "stop"))
print(drive(tried(), ValueError("v"), ValueError, "h", None))
print(lam(), drive(unpack(), 1, "xy", 3, "z", {"k": 1}), drive(nested(), "a", "b", "c"), drive(augmented(), 5, 3, 1, 2))
print(drive(deleted(), 1), drive(asserted(), 0, "bad"), drive(asserted(), 1), drive(walrus(), 5, 6), drive(walrus(), 1), drive(imports(), 1, 2))
print(drive(default(), 10), drive(klass(), ValueError), drive(decorated(), lambda f: f() * 2), drive(matched(), [1, 2], True), drive(matched(), [1, 2], False), drive(matched(), "s"), drive(slices(), 1, None, 2), drive(not_(), 0, 5, None))

#> ['a', 'b', 'c', ('done', -5)] ['a', 'b', 'c', ('done', 'yy')]
#> [1, 2, 3, 4, 5, ('done', ['a', {'b': 'c'}, ('d',), {'e'}])]
#> ['q', ('done', 'yes')] ['q', 'else', ('done', 'no')]
#> [1, 2, 3, ('done', 'last')] [1, 3, ('done', 'third')] [1, 2, ('done', 2)]
#> ['value', 'key', 'index', ('done', {'k': [1, 'new', 3]})]
#> KeyError 'v'
#> [1, 2, 3, ('done', True)] [1, 2, ('done', False)]
#> ['w', 'x', 'width', ('done', 'a:   b')]
#> ['pair', 'obj', 'item', ('done', (1, 2))] ['appended']
#> ['iterable', 'a', 'a', 'b', 'b', 'b', ('done', ['a', 'b', 'b'])]
#> ['which', 'class', 'handler', 'finally', ('done', ("ValueError('v')", 'h'))]
#> ['in lambda'] [1, 2, 3, 4, 5, ('done', (1, ['x', 'y', 3], ['z'], {'k': 1}))] [1, 'a', 'b', ('done', 'c')] [0, 5, 15, 'second', ('done', 12)]
#> [[1, 2], ('done', {2: 'b'})] ['ok?', 'message', ('done', ('bad',))] ['ok?', ('done', None)] ['n', 10, ('done', (5, 6))] ['n', ('done', 1)] [None, None, ('done', (1, 2))]
#> ['default', ('done', 11)] ['base', ('done', ('ValueError', (1, 2)))] ['decorator', ('done', 'ff')] ['subject', 'guard', ('done', (1, 2))] ['subject', 'guard', ('done', ('other', [1, 2]))] ['subject', ('done', ('other', 's'))] ['lo', 'hi', 'step', ('done', 'bdf')] [1, 2, 3, ('done', (True, -5, True))]
