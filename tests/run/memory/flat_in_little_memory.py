#@ memory: 48
# Millions of objects come and go, alone and in cycles of every kind, in memory that has room for few of them.
import collections
import functools
import itertools
import weakref


class Node:
    def __init__(self, value):
        self.value = value
        self.other = None


class Slots:
    __slots__ = ("other", "__weakref__")

    def method(self):
        return self


def alone(n):
    total = 0
    for i in range(n):
        total += Node([i]).value[0] & 1
    return total


def pairs(n):
    for i in range(n // 2):
        a, b = Node(i), Node(i)
        a.other, b.other = b, a


def slots(n):
    for i in range(n):
        x = Slots()
        x.other = x


def lists(n):
    for i in range(n // 2):
        a = []
        b = [a]
        a.append(b)


def tuples(n):
    for i in range(n // 2):
        a = []
        a.append((a, i))


def dicts(n):
    for i in range(n // 2):
        a = {}
        a["b"] = {"a": a}


def sets(n):
    for i in range(n // 2):
        x = Node(i)
        x.other = {x}


def closures(n):
    def make():
        def f():
            return f
        return f
    for i in range(n // 3):
        make()


def generators(n):
    def g():
        me = yield
        yield me
    for i in range(n // 2):
        x = g()
        next(x)
        x.send([x])


def exceptions(n):
    for i in range(n // 4):
        try:
            raise ValueError(i)
        except ValueError as e:
            e.me = e


def methods(n):
    for i in range(n // 2):
        x = Slots()
        x.other = x.method


def weak(n):
    for i in range(n // 2):
        x = Node(i)
        x.other = [x, weakref.ref(x)]


def partials(n):
    for i in range(n // 2):
        a = []
        a.append(functools.partial(print, a))


def iterators(n):
    for i in range(n // 6):
        a = []
        a += [itertools.chain(a), map(str, a), iter(a), enumerate(a), zip(a, a), reversed(a)]


def collections_(n):
    for i in range(n // 4):
        d = collections.deque()
        d.append(d)
        e = collections.defaultdict(list)
        e[1] = e


kept = [Node(i) for i in range(1000)]
for turn in range(2):
    for f in [alone, pairs, slots, lists, tuples, dicts, sets, closures, generators, exceptions, methods, weak, partials,
              iterators, collections_]:
        print(f.__name__, f(150_000))
print(sum(x.value for x in kept))

#> alone 75000
#> pairs None
#> slots None
#> lists None
#> tuples None
#> dicts None
#> sets None
#> closures None
#> generators None
#> exceptions None
#> methods None
#> weak None
#> partials None
#> iterators None
#> collections_ None
#> alone 75000
#> pairs None
#> slots None
#> lists None
#> tuples None
#> dicts None
#> sets None
#> closures None
#> generators None
#> exceptions None
#> methods None
#> weak None
#> partials None
#> iterators None
#> collections_ None
#> 499500
