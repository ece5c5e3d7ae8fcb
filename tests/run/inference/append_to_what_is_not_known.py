# `append` in loops on objects of unknown type: lists, subclasses, other classes, lists that are sorted or iterated.
from array import array
from collections import defaultdict, deque


class Mine(list):
    def append(self, item):
        super().append((item, "mine"))


class Plain(list):
    pass


class Other:
    def __init__(self):
        self.kept = []

    def append(self, item, *more):
        self.kept.append((item, more))
        return "given"


class Named:
    def __getattr__(self, name):
        if name == "kept":
            raise AttributeError(name)
        return lambda *args: print(name, args)


def pick(i):
    return [[], Mine(), Plain(), Other(), deque(maxlen=2), array("i"), bytearray(), Named(), 5, None][i]


for i in range(10):
    target = pick(i)
    results = []
    for n in 1, 2, 300:
        try:
            results.append(target.append(n))
        except (AttributeError, ValueError, OverflowError) as e:
            results.append(f"{type(e).__name__}: {e}")
    print(type(target).__name__, getattr(target, "kept", None) or (target if i not in (7,) else ""), results)

groups = defaultdict(list)
for i in range(20):
    groups[i % 3].append(i)
print(dict(groups))
for key in list(groups):
    for wrong in (), (1, 2):
        try:
            groups[key].append(*wrong)
        except TypeError as e:
            print(e)
    try:
        groups[key].append(object=1)
    except TypeError as e:
        print(e)
    break

growing = [1]
for x in growing:
    if len(growing) < 6:
        growing.append(x + 1)
print(growing)


def during(items):
    def key(x):
        items.append(x)
        return x

    return key


for make in list, Plain:
    items = make([3, 1, 2])
    try:
        items.sort(key=during(items))
    except ValueError as e:
        print(type(items).__name__, e)

nested = {"a": {"b": []}}
for i in range(3):
    nested["a"]["b"].append(nested["a"]["b"][:] if i else i)
print(nested)


class Tracked:
    alive = 0

    def __init__(self):
        Tracked.alive += 1

    def __del__(self):
        Tracked.alive -= 1


holders = [[], Other()]
for h in holders:
    for _ in range(3):
        h.append(Tracked())
print(Tracked.alive)
del h
holders.clear()
print(Tracked.alive)


class Number:
    def __init__(self, n):
        self.n = n

    def add(self, other):
        self.n += other
        return self

    def plus(self, other):
        return self.n + other

    def is_less(self, other):
        return self.n < other

    def item(self, i):
        return self.n[i]


for start, other in (1, 2), (2**47 - 1, 1), (-(2**47), -1), (2**70, 2.5), (1.5, True), ("a", "b"), ([1], [2]), (True, False), (1, "x"):
    for name in "add", "plus", "is_less", "item":
        try:
            made = getattr(Number(start), name)(other)
            print(made.n if isinstance(made, Number) else made, end=" ")
        except (TypeError, IndexError) as e:
            print(f"{type(e).__name__}: {e}", end=" ")
    print()
