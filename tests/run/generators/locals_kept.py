# What a suspended frame keeps: locals of every kind, loops, temporaries, defaults.
def mixed(a, b=2, *args, c, **kw):
    i, f, s, lst, n = 1, 1.5, "s", [1], None
    big = 2 ** 70
    yield a, b, args, c, kw
    i += 1
    f *= 2
    s += "!"
    lst.append(i)
    big += 1
    yield i, f, s, lst, n, big
    for k in range(2):
        for j in range(2):
            x = k * 10 + j
            yield x
    yield x, k, j
    del lst
    try:
        lst
    except UnboundLocalError as error:
        yield str(error)


print(list(mixed(1, c=3)))
print(list(mixed(1, 5, 6, 7, c=3, d=4))[0])


def expression():
    x = (yield 1) + (yield 2) * 10
    y = [(yield 3), (yield 4)]
    z = {"k": (yield 5)}
    print(x, y, z, f"{(yield 6)}")
    w = max((yield 7), (yield 8))
    return w


g = expression()
value = next(g)
out = [value]
try:
    while True:
        value = g.send(value * 2)
        out.append(value)
except StopIteration as stop:
    print(out, stop.value)


def closure(n):
    def add(x):
        nonlocal n
        n += x
        return n
    for i in range(3):
        yield add(i), n


print(list(closure(10)))


def many():
    gens = [(i, iter_to(i)) for i in range(4)]
    while gens:
        for pair in list(gens):
            i, g = pair
            try:
                yield i, next(g)
            except StopIteration:
                gens.remove(pair)


def iter_to(n):
    k = 0
    while k < n:
        yield k
        k += 1


print(list(many()))


def swap():
    a, b = 0, 1
    while a < 50:
        yield a
        a, b = b, a + b


print(list(swap()), [x for x, _ in zip(swap(), range(4))])


def exception_state():
    try:
        raise ValueError("first")
    except ValueError as error:
        saved = error
        yield "in except"
        yield repr(saved)
    yield "after"


g = exception_state()
print(next(g))
try:
    raise KeyError("outside")
except KeyError:
    print(next(g))
print(next(g))


def conditional(flag):
    if flag:
        return
    yield 1


print(list(conditional(True)), list(conditional(False)))


def empty():
    return
    yield


print(list(empty()), next(empty(), "nothing"))


def infinite():
    n = 0
    while True:
        n = yield n
        if n is None:
            n = -1


g = infinite()
print(next(g), next(g), g.send(5), g.send("text"), next(g))
print([v for v in (lambda: (yield 5))()], list((lambda n: (yield from range(n)))(3)))
total = sum(x for x in (y * y for y in range(10) if y % 2) if x > 5)
print(total)
gens = [(lambda k: (k * j for j in range(3)))(i) for i in range(3)]
print([list(x) for x in gens])


def delayed():
    print("body starts")
    yield


d = delayed()
print("created")
next(d)
d2 = delayed()
del d2
print("never started")

#> [(1, 2, (), 3, {}), (2, 3.0, 's!', [1, 2], None, 1180591620717411303425), 0, 1, 10, 11, (11, 1, 1), "cannot access local variable 'lst' where it is not associated with a value"]
#> (1, 5, (6, 7), 3, {'d': 4})
#> 42 [6, 8] {'k': 10} 12
#> [1, 2, 3, 4, 5, 6, 7, 8] 16
#> [(10, 10), (11, 11), (13, 13)]
#> [(1, 0), (2, 0), (3, 0), (2, 1), (3, 1), (3, 2)]
#> [0, 1, 1, 2, 3, 5, 8, 13, 21, 34] [0, 1, 1, 2]
#> in except
#> ValueError('first')
#> after
#> [] [1]
#> [] nothing
#> 0 -1 5 text -1
#> [5] [0, 1, 2]
#> 164
#> [[0, 0, 0], [0, 1, 2], [0, 2, 4]]
#> created
#> body starts
#> never started
