# StopIteration inside generators, iterators, for loops and builtins.
def leaks(kind):
    yield 1
    if kind == "raise":
        raise StopIteration("leaked")
    if kind == "next":
        next(iter([]))
    if kind == "subclass":
        raise Custom("c")
    if kind == "caught":
        try:
            raise StopIteration(5)
        except StopIteration as e:
            yield "caught", e.value
    if kind == "return":
        return "value"
    yield 2


class Custom(StopIteration):
    pass


for kind in ("none", "raise", "next", "subclass", "caught", "return"):
    out = []
    try:
        for x in leaks(kind):
            out.append(x)
    except RuntimeError as e:
        print(kind, out, type(e).__name__, e, repr(e.__cause__), e.__cause__ is e.__context__)
    else:
        print(kind, out)


class Source:
    def __init__(self, values):
        self.values = list(values)

    def __iter__(self):
        return self

    def __next__(self):
        if not self.values:
            raise Custom("empty", 2)
        return self.values.pop(0)


print(list(Source("ab")), sum(Source([1, 2])), dict(Source([("a", 1)])), [*Source("x")])
try:
    next(Source(""))
except StopIteration as e:
    print(type(e).__name__, e, e.value, e.args)
print(next(Source(""), "default"))
for args in ((), (1,), (1, 2), (None,), ((1, 2),)):
    e = StopIteration(*args)
    print(e.value, e.args, repr(e), str(e))
e = StopIteration("a")
e.value = "changed"
print(e.value, e.args)
try:
    print([next(it) for it in [iter([1]), iter([])]])
except StopIteration as e:
    print("list comprehension lets it out", e.value)
try:
    print(list(next(it) for it in [iter([1]), iter([])]))
except RuntimeError as e:
    print("generator expression", e)


def breaker(x):
    if x == 3:
        raise StopIteration
    return x


print(list(iter(Source([1, 2, 3]).__next__, 3)), list(iter(Source([1, 2]).__next__, 3)))
try:
    sorted([3, 1, 2], key=breaker)
except StopIteration as e:
    print("sorted lets it out", repr(e))
try:
    for x in [1, 2, 3]:
        breaker(x)
except StopIteration:
    print("body lets it out at", x)


def thrown():
    try:
        yield 1
    except StopIteration as e:
        yield ("got", e.value)
    yield 3


g = thrown()
next(g)
print(g.throw(StopIteration("in")), next(g))
try:
    g.throw(StopIteration("out"))
except RuntimeError as e:
    print(type(e).__name__, e)
print(next(g, "over"))


def delegates():
    result = yield from Source([7])
    yield "result", result


print(list(delegates()))
a, *b = Source("xyz")
print(a, b)
for count in (2, 4):
    try:
        if count == 2:
            p, q = Source("xyz")
        else:
            p, q, r, s = Source("xyz")
    except ValueError as e:
        print(type(e).__name__, e)

#> none [1, 2]
#> raise [1] RuntimeError generator raised StopIteration StopIteration('leaked') True
#> next [1] RuntimeError generator raised StopIteration StopIteration() True
#> subclass [1] RuntimeError generator raised StopIteration Custom('c') True
#> caught [1, ('caught', 5), 2]
#> return [1]
#> ['a', 'b'] 3 {'a': 1} ['x']
#> Custom ('empty', 2) empty ('empty', 2)
#> default
#> None () StopIteration() 
#> 1 (1,) StopIteration(1) 1
#> 1 (1, 2) StopIteration(1, 2) (1, 2)
#> None (None,) StopIteration(None) None
#> (1, 2) ((1, 2),) StopIteration((1, 2)) (1, 2)
#> changed ('a',)
#> list comprehension lets it out None
#> generator expression generator raised StopIteration
#> [1, 2] [1, 2]
#> sorted lets it out StopIteration()
#> body lets it out at 3
#> ('got', 'in') 3
#> RuntimeError generator raised StopIteration
#> over
#> [7, ('result', 'empty')]
#> x ['y', 'z']
#> ValueError too many values to unpack (expected 2)
#> ValueError not enough values to unpack (expected 4, got 3)
