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

#> list [1, 2, 300] [None, None, None]
#> Mine [(1, 'mine'), (2, 'mine'), (300, 'mine')] [None, None, None]
#> Plain [1, 2, 300] [None, None, None]
#> Other [(1, ()), (2, ()), (300, ())] ['given', 'given', 'given']
#> deque deque([2, 300], maxlen=2) [None, None, None]
#> array array('i', [1, 2, 300]) [None, None, None]
#> bytearray bytearray(b'\x01\x02') [None, None, 'ValueError: byte must be in range(0, 256)']
#> append (1,)
#> append (2,)
#> append (300,)
#> Named  [None, None, None]
#> int 5 ["AttributeError: 'int' object has no attribute 'append'", "AttributeError: 'int' object has no attribute 'append'", "AttributeError: 'int' object has no attribute 'append'"]
#> NoneType None ["AttributeError: 'NoneType' object has no attribute 'append'", "AttributeError: 'NoneType' object has no attribute 'append'", "AttributeError: 'NoneType' object has no attribute 'append'"]
#> {0: [0, 3, 6, 9, 12, 15, 18], 1: [1, 4, 7, 10, 13, 16, 19], 2: [2, 5, 8, 11, 14, 17]}
#> list.append() takes exactly one argument (0 given)
#> list.append() takes exactly one argument (2 given)
#> list.append() takes no keyword arguments
#> [1, 2, 3, 4, 5, 6]
#> list list modified during sort
#> Plain list modified during sort
#> {'a': {'b': [0, [0], [0, [0]]]}}
#> 6
#> 0
#> 3 3 True TypeError: 'int' object is not subscriptable 
#> 140737488355328 140737488355328 False TypeError: 'int' object is not subscriptable 
#> -140737488355329 -140737488355329 True TypeError: 'int' object is not subscriptable 
#> 1.1805916207174113e+21 1.1805916207174113e+21 False TypeError: 'int' object is not subscriptable 
#> 2.5 2.5 False TypeError: 'float' object is not subscriptable 
#> ab ab True TypeError: string indices must be integers, not 'str' 
#> [1, 2] [1, 2, 2] True TypeError: list indices must be integers or slices, not list 
#> 1 1 False TypeError: 'bool' object is not subscriptable 
#> TypeError: unsupported operand type(s) for +=: 'int' and 'str' TypeError: unsupported operand type(s) for +: 'int' and 'str' TypeError: '<' not supported between instances of 'int' and 'str' TypeError: 'int' object is not subscriptable 
