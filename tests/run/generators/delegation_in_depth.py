# yield from over generators, iterators, lists, other objects with send/throw/close; results; recursion.
log = []


class Sub:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        log.append("next")
        self.n += 1
        if self.n > 3:
            raise StopIteration("sub result")
        return self.n

    def send(self, v):
        log.append(f"send {v}")
        return ("sent", v)

    def throw(self, *a):
        log.append(f"throw {type(a[0]).__name__}")
        return "thrown"

    def close(self):
        log.append("close")


def g(x):
    r = yield from x
    yield ("result", r)


it = g(Sub())
print(next(it), it.send("a"), it.send(None), it.throw(KeyError("k")), next(it), next(it))
print(log)
log.clear()
it = g(Sub())
next(it)
it.close()
print(log)


class Bare:
    def __init__(self):
        self.i = iter("xy")

    def __iter__(self):
        return self.i


it = g(Bare())
print(next(it))
try:
    it.send(5)
except AttributeError as e:
    print(e)
it = g([1, 2])
next(it)
try:
    it.throw(ValueError("into a list"))
except ValueError as e:
    print(e)
for bad in (5, None, object):
    try:
        next(g(bad))
    except TypeError as e:
        print(e)


def chain(*its):
    total = 0
    for i in its:
        total += (yield from i) or 0
    return total


def counted(n):
    for i in range(n):
        yield i
    return n


print(list(g(chain(counted(2), counted(3), "ab", counted(0)))))


def depth(n):
    if n == 0:
        got = yield "bottom"
        return [got]
    r = yield from depth(n - 1)
    return r + [n]


d = depth(50)
print(next(d))
try:
    d.send("deep")
except StopIteration as e:
    print(e.value[:4], len(e.value))


def handler(n):
    try:
        if n:
            yield from handler(n - 1)
        else:
            yield "waiting"
    except ValueError as e:
        log.append((n, str(e)))
        if n < 2:
            raise ValueError(f"{e}+{n}")
        yield "recovered"
    finally:
        log.append(f"finally {n}")


log.clear()
h = handler(3)
print(next(h), h.throw(ValueError("v")), log)
h.close()
print(log)


def tree(t):
    if isinstance(t, tuple):
        for x in t:
            yield from tree(x)
    else:
        yield t


print(list(tree((1, (2, (3, ()), 4), ((5,),)))))


def same():
    yield from it2


it2 = same()
try:
    next(it2)
except ValueError as e:
    print(e)


def with_return():
    return (yield from (yield from first()))


def first():
    yield 1
    return [10, 20]


w = with_return()
print([next(w) for _ in range(3)])
try:
    next(w)
except StopIteration as e:
    print(e.value)

#> 1 ('sent', 'a') 2 thrown 3 ('result', 'sub result')
#> ['next', 'send a', 'next', 'throw KeyError', 'next', 'next']
#> ['next', 'close']
#> x
#> 'str_ascii_iterator' object has no attribute 'send'
#> into a list
#> 'int' object is not iterable
#> 'NoneType' object is not iterable
#> 'type' object is not iterable
#> [0, 1, 0, 1, 2, 'a', 'b', ('result', 5)]
#> bottom
#> ['deep', 1, 2, 3] 51
#> waiting recovered [(0, 'v'), 'finally 0', (1, 'v+0'), 'finally 1', (2, 'v+0+1')]
#> [(0, 'v'), 'finally 0', (1, 'v+0'), 'finally 1', (2, 'v+0+1'), 'finally 2', 'finally 3']
#> [1, 2, 3, 4, 5]
#> generator already executing
#> [1, 10, 20]
#> None
