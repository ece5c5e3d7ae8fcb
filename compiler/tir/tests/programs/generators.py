def count(n):
    i = 0
    while i < n:
        yield i
        i += 1


def evens(items):
    for x in items:
        if x % 2 == 0:
            yield x


def chain(*many):
    for items in many:
        yield from items


def echo():
    got = None
    while True:
        try:
            got = yield got
        finally:
            print("step")
        if got is None:
            return "end"


def adder(n):
    def add(x):
        nonlocal n
        n += x
        return n
    return add


print(list(count(5)), list(evens(count(10))), sum(x * x for x in count(4)), list(chain([1], (2, 3))))
a = adder(1)
print(a(2), a(3))
fs = [lambda x, i=i: x + i for i in range(3)]
print([f(10) for f in fs])
