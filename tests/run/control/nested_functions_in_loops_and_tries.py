# Functions and classes defined inside loops, tries, withs and conditions; redefinition, capture, use after; recursion in them; decorators there.
import contextlib

makers = []
for n in range(3):
    def f(x, n=n):
        return x * n

    class K:
        factor = n

        def go(self, x):
            return x + self.factor, n

    makers.append((f, K))
print([f(10) for f, _ in makers], [K().go(10) for _, K in makers], K.factor, n)
if n > 5:
    def chosen():
        return "big"
elif n > 1:
    def chosen(*a):
        return "middle", a
else:
    chosen = None
print(chosen(1))
try:
    def risky():
        raise ValueError("inside")

    class Risky:
        value = 1 // (n - 2)
except ZeroDivisionError as e:
    class Risky:
        value = f"fallback {e}"
else:
    def risky():
        return "never"
finally:
    def after():
        return Risky.value
print(after())
try:
    risky()
except ValueError as e:
    print(e)
with contextlib.nullcontext("target") as t:
    def in_with():
        return t
t = "rebound"
print(in_with())
while True:
    def in_while():
        return "first" if count < 2 else "later"
    count = 1
    print(in_while())
    count = 2
    print(in_while())
    break


def outer(items):
    results = []
    for i, item in enumerate(items):
        def handler(extra=0):
            if isinstance(item, int):
                def inner():
                    return item + i + extra
            else:
                def inner():
                    return f"{item}{i}{extra}"
            return inner
        try:
            results.append(handler(i)())
        finally:
            del handler
    try:
        handler
    except UnboundLocalError as e:
        results.append(str(e))
    return results


print(outer([1, "a", 2.5]))


def recursive_inside(n):
    def go(k, acc=()):
        if k == 0:
            return acc
        return go(k - 1, (*acc, k * scale))

    scale = 2
    first = go(n)
    scale = "x"
    return first, go(2)


print(recursive_inside(3))
registry = {}
for kind in ("a", "b"):
    @registry.setdefault(kind, []).append
    def _(x, kind=kind):
        return kind + str(x)


    @(lambda g: registry[kind].append(g) or g)
    def named(x):
        return kind, x
print([[g(1) for g in gs] for gs in registry.values()], _, named(2))
fs = []
for i in range(3):
    for j in range(2):
        if (i + j) % 2:
            continue
        fs.append(lambda i=i: (i, j))
print([g() for g in fs])
classes = [type(f"C{i}", (object if i == 0 else classes[-1],) if False else (), {"i": i, "get": lambda self: self.i}) for i in range(3)]
print([c().get() for c in classes])


def switch(mode):
    match mode:
        case "double":
            def op(x):
                return x * 2
        case "square":
            op = lambda x: x**2
        case _:
            class op:
                def __new__(cls, x):
                    return f"class {x}"
    return op(5)


print([switch(m) for m in ("double", "square", "other")])


def generator_functions():
    for i in range(2):
        def g():
            yield i
            yield from (i * k for k in range(2))
        yield g


gs = list(generator_functions())
print([list(g()) for g in gs])
for x in [1, 2, 3]:
    def late():
        return x
    if x == 2:
        kept = late
print(kept(), late() == kept())
x = "changed"
print(kept())
def counter():
    for i in range(2):
        def inc():
            nonlocal i
            i += 10
            return i
        yield inc(), i
print(list(counter()))

#> [0, 10, 20] [(10, 2), (11, 2), (12, 2)] 2 2
#> ('middle', (1,))
#> fallback integer division or modulo by zero
#> inside
#> rebound
#> first
#> later
#> [1, 'a11', '2.522', "cannot access local variable 'handler' where it is not associated with a value"]
#> ((6, 4, 2), ('xx', 'x'))
#> [['a1', ('b', 1)], ['b1', ('b', 1)]] None ('b', 2)
#> [(0, 1), (1, 1), (2, 1)]
#> [0, 1, 2]
#> [10, 25, 'class 5']
#> [[1, 0, 1], [1, 0, 1]]
#> 3 True
#> changed
#> [(10, 10), (11, 11)]
