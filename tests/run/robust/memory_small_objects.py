#@ memory: 64
# Memory used up by small objects alone is MemoryError, which handlers and `finally` see; what was kept is free again.
class Node:
    __slots__ = ("next", "value")

    def __init__(self, next, value):
        self.next = next
        self.value = value


class Open:
    pass


def instances():
    last, i = None, 0
    while True:
        last = Node(last, i)
        i += 1


def dicts_of_instances():
    last = None
    while True:
        new = Open()
        new.before = last
        last = new


def tuples():
    x = ()
    while True:
        x = (x, 1)


def lists():
    x = None
    while True:
        x = [x]


def dicts():
    x = {}
    while True:
        x = {1: x}


def closures():
    def make(y):
        return lambda: y
    kept = []
    while True:
        kept.append(make(len(kept)))


def generators():
    def g(y):
        yield y
    kept = []
    while True:
        kept.append(g(len(kept)))


def strings():
    kept = []
    for i in range(10 ** 9):
        kept.append(f"item {i}")


def complexes():
    kept = []
    for i in range(10 ** 9):
        kept.append(complex(i, 1))


def large_ints():
    kept, n = [], 1 << 80
    while True:
        kept.append(n)
        n += 1


def bound_methods():
    x = Open()
    kept = [x]
    while True:
        kept.append(kept[-1].__init__)


def exceptions():
    x = None
    while True:
        e = ValueError()
        e.before = x
        x = e


def tree(depth):
    return (tree(depth - 1), tree(depth - 1)) if depth else None


def recursion():
    return tree(60)


def nested_lists():
    return [[] for _ in range(10 ** 9)]


def nested_dicts():
    return {i: {} for i in range(10 ** 9)}


def sets_of_frozen():
    return {frozenset((i,)) for i in range(10 ** 9)}


def of_a_generator():
    return list((i, i) for i in range(10 ** 9))


for f in [instances, dicts_of_instances, tuples, lists, dicts, closures, generators, strings, complexes, large_ints,
          bound_methods, exceptions, recursion, nested_lists, nested_dicts, sets_of_frozen, of_a_generator]:
    for turn in range(2):
        try:
            try:
                f()
                print("goes on")
            finally:
                after = [turn]
        except MemoryError as e:
            ended = e.args
        # The traceback is gone, and what its frames kept.
        print(f.__name__, ended, after)
    again = [Node(None, i) for i in range(1000)]
    print("  goes on", len(again))

#> instances () [0]
#> instances () [1]
#>   goes on 1000
#> dicts_of_instances () [0]
#> dicts_of_instances () [1]
#>   goes on 1000
#> tuples () [0]
#> tuples () [1]
#>   goes on 1000
#> lists () [0]
#> lists () [1]
#>   goes on 1000
#> dicts () [0]
#> dicts () [1]
#>   goes on 1000
#> closures () [0]
#> closures () [1]
#>   goes on 1000
#> generators () [0]
#> generators () [1]
#>   goes on 1000
#> strings () [0]
#> strings () [1]
#>   goes on 1000
#> complexes () [0]
#> complexes () [1]
#>   goes on 1000
#> large_ints () [0]
#> large_ints () [1]
#>   goes on 1000
#> bound_methods () [0]
#> bound_methods () [1]
#>   goes on 1000
#> exceptions () [0]
#> exceptions () [1]
#>   goes on 1000
#> recursion () [0]
#> recursion () [1]
#>   goes on 1000
#> nested_lists () [0]
#> nested_lists () [1]
#>   goes on 1000
#> nested_dicts () [0]
#> nested_dicts () [1]
#>   goes on 1000
#> sets_of_frozen () [0]
#> sets_of_frozen () [1]
#>   goes on 1000
#> of_a_generator () [0]
#> of_a_generator () [1]
#>   goes on 1000
