# budget: 1.0
# Generators, iterator classes and itertools.
import itertools
from functools import reduce

NUMBERS = list(range(5000))


def count_up(n):
    i = 0
    while i < n:
        yield i
        i += 1


def delegate(n):
    yield from count_up(n)
    yield from range(n)


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n


class Sequence:
    def __getitem__(self, i):
        if i >= 1000:
            raise IndexError
        return i


class Tree:
    def __init__(self, depth):
        self.value = depth
        self.left = Tree(depth - 1) if depth else None
        self.right = Tree(depth - 1) if depth else None

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


def simple():
    n = 0
    for _ in range(5):
        for x in count_up(60000):
            n += x
    return n


def expression():
    n = 0
    for _ in range(60):
        for x in (y * 2 for y in NUMBERS):
            n += x
    return n


def to_list():
    n = 0
    for _ in range(5):
        n += len(list(count_up(50000)))
    return n


def delegated():
    n = 0
    for x in delegate(150000):
        n += x
    return n


def pipeline():
    def evens(it):
        for x in it:
            if x % 2 == 0:
                yield x

    def squares(it):
        for x in it:
            yield x * x

    n = 0
    for _ in range(30):
        n += sum(squares(evens(NUMBERS)))
    return n


def send():
    def averager():
        total = 0
        count = 0
        while True:
            x = yield total
            total += x
            count += 1

    g = averager()
    next(g)
    n = 0
    for i in range(200000):
        n = g.send(i)
    return n


def short_generators():
    n = 0
    for i in range(60000):
        for x in count_up(3):
            n += x
    return n


def iterator_class():
    n = 0
    for x in Countdown(200000):
        n += x
    return n


def sequence_class():
    n = 0
    for _ in range(150):
        for x in Sequence():
            n += x
    return n


def tree():
    t = Tree(12)
    n = 0
    for x in t:
        n += x
    return n


def chain():
    n = 0
    for _ in range(40):
        for x in itertools.chain(NUMBERS, NUMBERS):
            n += x
    return n


def islice():
    n = 0
    for _ in range(60):
        n += sum(itertools.islice(NUMBERS, 100, 4000, 2)) + sum(itertools.islice(itertools.count(), 3000))
    return n


def accumulate():
    n = 0
    for _ in range(60):
        for x in itertools.accumulate(NUMBERS):
            n ^= x
    return n


def product():
    n = 0
    for a, b, c in itertools.product(range(60), repeat=3):
        n += a ^ b ^ c
    return n


def combinations():
    n = 0
    for a, b, c in itertools.combinations(range(100), 3):
        n += a ^ c
    for p in itertools.permutations(range(8)):
        n += p[0]
    return n


def groupby():
    n = 0
    for _ in range(30):
        for key, group in itertools.groupby(NUMBERS, key=lambda x: x // 10):
            n += key + len(list(group))
    return n


def zips():
    n = 0
    for _ in range(40):
        for a, b in itertools.zip_longest(NUMBERS, NUMBERS[:4000], fillvalue=0):
            n += a - b
        for a, b in itertools.pairwise(NUMBERS):
            n += b - a
    return n


def filters():
    n = 0
    for _ in range(30):
        n += sum(itertools.takewhile(lambda x: x < 4000, NUMBERS))
        n += sum(itertools.compress(NUMBERS, itertools.cycle([1, 0])))
        n += sum(itertools.starmap(lambda a, b: a * b, zip(NUMBERS, NUMBERS)))
    return n


def reduces():
    n = 0
    for _ in range(60):
        n += reduce(lambda a, b: a + b, NUMBERS)
    return n


print("simple", simple())
print("expression", expression())
print("to_list", to_list())
print("delegated", delegated())
print("pipeline", pipeline())
print("send", send())
print("short_generators", short_generators())
print("iterator_class", iterator_class())
print("sequence_class", sequence_class())
print("tree", tree())
print("chain", chain())
print("islice", islice())
print("accumulate", accumulate())
print("product", product())
print("combinations", combinations())
print("groupby", groupby())
print("zips", zips())
print("filters", filters())
print("reduces", reduces())
