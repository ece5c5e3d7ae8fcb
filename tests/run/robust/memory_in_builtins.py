#@ memory: 64
# Functions of the runtime that make many small objects end with MemoryError, too, and leave what they work on whole.
import copy
import itertools
import re
from array import array
from collections import defaultdict

MANY = range(10 ** 9)


def of_iterator():
    return tuple(iter(lambda: [1], 2))


def of_zip():
    return list(zip(MANY, MANY))


def of_enumerate():
    return tuple(enumerate(MANY))


def set_of_pairs():
    return set(zip(MANY, MANY))


def dict_of_pairs():
    return dict(zip(MANY, MANY))


def ordered():
    return sorted(str(i) for i in MANY)


def joined():
    return "".join(str(i) for i in MANY)


def mapped():
    return list(map(str, MANY))


def product():
    return list(itertools.product(range(1000), repeat=3))


def found():
    return re.findall("..", "ab" * 6_000_000)


def copied():
    x = [[i] for i in range(100000)]
    kept = []
    while True:
        kept.append(copy.deepcopy(x))


def grouped():
    d = defaultdict(list)
    for i in MANY:
        d[i].append(i)


def arrays():
    return [array("i", [1]) for i in MANY]


def byte_strings():
    return [b"%d" % i for i in MANY]


def extended():
    kept = []
    while True:
        kept.extend((i, i) for i in range(100000))


def updated():
    kept, i = {}, 0
    while True:
        kept.update((j, [j]) for j in range(i, i + 100000))
        i += 100000


for f in [of_iterator, of_zip, of_enumerate, set_of_pairs, dict_of_pairs, ordered, joined, mapped,
          product, found, copied, grouped, arrays, byte_strings, extended, updated]:
    for turn in range(2):
        try:
            f()
            print("goes on")
        except MemoryError as e:
            ended = e.args
        print(f.__name__, ended)
    again = [[i] for i in range(1000)]
    print("  goes on", len(again))


class Keeper:
    def __enter__(self):
        self.kind = None
        return []

    def __exit__(self, kind, exc, tb):
        self.kind = kind
        return kind is MemoryError


keeper = Keeper()
with keeper as kept:
    while True:
        kept.append(tuple([len(kept)]))
kept.clear()
print("after", keeper.kind)


def generator():
    try:
        kept = None
        while True:
            kept = [kept]
        yield
    except MemoryError:
        pass
    print("in the generator")


for _ in generator():
    pass


class Deep:
    def __init__(self, depth):
        self.left = Deep(depth - 1) if depth else None
        self.right = Deep(depth - 1) if depth else None


try:
    Deep(60)
except MemoryError:
    pass
print(Deep(3).left.left.right.left)

#> of_iterator ()
#> of_iterator ()
#>   goes on 1000
#> of_zip ()
#> of_zip ()
#>   goes on 1000
#> of_enumerate ()
#> of_enumerate ()
#>   goes on 1000
#> set_of_pairs ()
#> set_of_pairs ()
#>   goes on 1000
#> dict_of_pairs ()
#> dict_of_pairs ()
#>   goes on 1000
#> ordered ()
#> ordered ()
#>   goes on 1000
#> joined ()
#> joined ()
#>   goes on 1000
#> mapped ()
#> mapped ()
#>   goes on 1000
#> product ()
#> product ()
#>   goes on 1000
#> found ()
#> found ()
#>   goes on 1000
#> copied ()
#> copied ()
#>   goes on 1000
#> grouped ()
#> grouped ()
#>   goes on 1000
#> arrays ()
#> arrays ()
#>   goes on 1000
#> byte_strings ()
#> byte_strings ()
#>   goes on 1000
#> extended ()
#> extended ()
#>   goes on 1000
#> updated ()
#> updated ()
#>   goes on 1000
#> after <class 'MemoryError'>
#> in the generator
#> None
