# Iterators that have only __next__: in generator expressions, comprehensions, loops, builtins, unpacking, delegation; asked for their iterator once.
log = []


class N:
    def __init__(self, n=3):
        self.i, self.n = 0, n

    def __next__(self):
        self.i += 1
        if self.i > self.n:
            raise StopIteration
        return self.i


class R:
    def __iter__(self):
        log.append("iter")
        return N()


class Self(N):
    def __iter__(self):
        log.append("self")
        return self


def show(f):
    try:
        print(f(), len(log))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e, len(log))
    log.clear()


for f in (lambda: list(x for x in R()), lambda: [x for x in R()], lambda: sum(x for x in R()), lambda: bytes(R()), lambda: any(x > 5 for x in R()), lambda: list(R()), lambda: {x for x in R()}, lambda: list(zip(R(), R())), lambda: list(map(str, R())),
          lambda: bytearray(R()), lambda: list((x, y) for x in R() for y in R()), lambda: set(R()), lambda: dict(zip(R(), R())), lambda: "".join(str(x) for x in R()), lambda: list(enumerate(R())), lambda: sorted(R()), lambda: max(R()), lambda: 2 in R(), lambda: [*R()], lambda: list(filter(None, R())),
          lambda: list(iter(R())), lambda: next(iter(R())), lambda: (lambda a, b, c: a + b + c)(*R()), lambda: tuple(x * y for x in R() if x > 1 for y in [x]), lambda: list(x for x in Self()), lambda: [*Self(2), *Self(1)], lambda: min((x for x in R()), key=lambda v: -v), lambda: list(N()), lambda: [x for x in N()], lambda: list(x for x in N())):
    show(f)
a, *b = Self()
print(a, b)
try:
    a, b = R()
except ValueError as e:
    print(e)
for x in R():
    if x == 2:
        break
else:
    print("never")
print(x)


def delegate():
    yield from R()


def over_self():
    s = Self()
    yield next(s)
    yield from s
    yield from s


log.clear()
print(list(delegate()), list(over_self()), log)
g = (x for x in R())
print(next(g), list(g), list(g))
nested = ((x, list(y for y in R())) for x in R())
print(next(nested), log.count("iter"))
try:
    iter(N())
except TypeError as e:
    print(e)


class BadIter:
    def __iter__(self):
        return 5


for f in (lambda: (x for x in BadIter()), lambda: [x for x in BadIter()], lambda: iter(BadIter()), lambda: (x for x in 5), lambda: (y for x in [1] for y in 5).__next__()):
    show(f)
l = [1, 2]
l.extend(x for x in R())
l[1:1] = (x * 10 for x in R())
print(l)
d = {}
d.update((k, k) for k in R())
print(d, "-".join(map(str, R())), list(reversed([*R()])))

#> [1, 2, 3] 1
#> [1, 2, 3] 1
#> 6 1
#> b'\x01\x02\x03' 1
#> False 1
#> [1, 2, 3] 1
#> {1, 2, 3} 1
#> [(1, 1), (2, 2), (3, 3)] 2
#> ['1', '2', '3'] 1
#> bytearray(b'\x01\x02\x03') 1
#> [(1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2, 3), (3, 1), (3, 2), (3, 3)] 4
#> {1, 2, 3} 1
#> {1: 1, 2: 2, 3: 3} 2
#> 123 1
#> [(0, 1), (1, 2), (2, 3)] 1
#> [1, 2, 3] 1
#> 3 1
#> True 1
#> [1, 2, 3] 1
#> [1, 2, 3] 1
#> TypeError 'N' object is not iterable 1
#> 1 1
#> 6 1
#> (4, 9) 1
#> [1, 2, 3] 1
#> [1, 2, 1] 2
#> 3 1
#> TypeError 'N' object is not iterable 0
#> TypeError 'N' object is not iterable 0
#> TypeError 'N' object is not iterable 0
#> 1 [2, 3]
#> too many values to unpack (expected 2)
#> 2
#> [1, 2, 3] [1, 2, 3] ['iter', 'self', 'self']
#> 1 [2, 3] []
#> (1, [1, 2, 3]) 4
#> 'N' object is not iterable
#> TypeError iter() returned non-iterator of type 'int' 6
#> TypeError iter() returned non-iterator of type 'int' 0
#> TypeError iter() returned non-iterator of type 'int' 0
#> TypeError 'int' object is not iterable 0
#> TypeError 'int' object is not iterable 0
#> [1, 10, 20, 30, 2, 1, 2, 3]
#> {1: 1, 2: 2, 3: 3} 1-2-3 [3, 2, 1]
