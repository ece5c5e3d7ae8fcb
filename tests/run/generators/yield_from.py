# yield from: delegation of values, sends, throws, closes and the result.
def inner():
    log = []
    while True:
        try:
            value = yield len(log)
        except ValueError as error:
            log.append(f"error {error}")
            continue
        if value is None:
            return log
        log.append(value)


def outer():
    result = yield from inner()
    print("inner returned", result)
    result = yield from inner()
    return "done", result


g = outer()
print(next(g), g.send("a"), g.throw(ValueError("v")), g.send("b"))
print(next(g), g.send("c"))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)


def chain(*iterables):
    for iterable in iterables:
        yield from iterable


print(list(chain([1, 2], "ab", range(3), {"k": 1}, (x * x for x in [5]))))


def value_of(x):
    return (yield from x)


try:
    next(value_of([]))
except StopIteration as stop:
    print(stop.value)
g = value_of([1, 2])
print(next(g))
try:
    g.send("to a list")
except AttributeError as error:
    print(error)


def with_finally(name):
    try:
        yield name
    finally:
        print("cleanup", name)


def delegates():
    try:
        yield from with_finally("inside")
    finally:
        print("outer cleanup")


g = delegates()
next(g)
g.close()


def walk(tree):
    if tree:
        left, value, right = tree
        yield from walk(left)
        yield value
        yield from walk(right)


print(list(walk(((None, 1, None), 2, ((None, 3, None), 4, None)))))


def returns():
    return 42
    yield


def uses():
    x = yield from returns()
    y = yield from returns()
    yield x + y


print(list(uses()))
try:
    list(value_of(5))
except TypeError as error:
    print(error)


class Iterator:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration("final")
        return self.n

    def throw(self, *args):
        print("thrown", repr(args[0]))
        return "from throw"

    def close(self):
        print("closed")


def over():
    result = yield from Iterator()
    print("result", result)


print(list(over()))
g = over()
print(next(g), g.throw(ValueError("x")))
g.close()

#> 0 1 2 3
#> inner returned ['a', 'error v', 'b']
#> 0 1
#> ('done', ['c'])
#> [1, 2, 'a', 'b', 0, 1, 2, 'k', 25]
#> None
#> 1
#> 'list_iterator' object has no attribute 'send'
#> cleanup inside
#> outer cleanup
#> [1, 2, 3, 4]
#> [84]
#> 'int' object is not iterable
#> result final
#> [1, 2]
#> thrown ValueError('x')
#> 1 from throw
#> closed
