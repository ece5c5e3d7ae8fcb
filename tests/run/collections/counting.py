# Counter over every kind of iterable, and with values that are no ints.
from collections import Counter


class Loud:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n

    def __eq__(self, other):
        return self.n == other.n

    def __repr__(self):
        return "L%d" % self.n


class Sub(Counter):
    def __setitem__(self, key, value):
        super().__setitem__(key, value * 10)


class Plain(Counter):
    pass


def gen():
    yield from "hello"


print(Counter("abracadabra"), Counter([3, 1, 3.0, True, "1"]), Counter((1, 1, (2,), (2,))), Counter(gen()))
print(Counter({"a": 5}), Counter(a=1, b=2), Counter({"x": 1}, y=2), Counter(range(3)), Counter({1, 2}), Counter(b"aab"))
print(Counter([Loud(1), Loud(2), Loud(1)]), Sub("aab"), Plain("aab"), type(Plain("a")).__name__)
c = Counter(a=1.5, b=True, c=2**47 - 1, d=2**70)
c.update("abcd")
print(c, c["c"] == 2**47, type(c["b"]))
c = Counter()
c["a"] = "text"
try:
    c.update("ba")
except TypeError as e:
    print(e, c)
for bad in (5, [[]], [{}]):
    try:
        Counter(bad)
    except TypeError as e:
        print(e)


def changing():
    c = Counter()
    items = [1, 2]

    class Growing:
        def __hash__(self):
            if len(items) < 6:
                items.append(len(items))
            return 1

        def __eq__(self, other):
            return other is self

        def __repr__(self):
            return "g"

    items.append(Growing())
    c.update(items)
    return c


print(changing())
c = Counter("mississippi")
c.update(c)
c.update({"m": 1, "z": 0})
c.subtract("miss")
print(c, c.most_common(2), c.total(), sorted(c.elements()), c["none"], "none" in c)

#> Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) Counter({3: 2, 1: 2, '1': 1}) Counter({1: 2, (2,): 2}) Counter({'l': 2, 'h': 1, 'e': 1, 'o': 1})
#> Counter({'a': 5}) Counter({'b': 2, 'a': 1}) Counter({'y': 2, 'x': 1}) Counter({0: 1, 1: 1, 2: 1}) Counter({1: 1, 2: 1}) Counter({97: 2, 98: 1})
#> Counter({L1: 2, L2: 1}) Sub({'a': 110, 'b': 10}) Plain({'a': 2, 'b': 1}) Plain
#> Counter({'d': 1180591620717411303425, 'c': 140737488355328, 'a': 2.5, 'b': 2}) True <class 'int'>
#> can only concatenate str (not "int") to str Counter({'a': 'text', 'b': 1})
#> 'int' object is not iterable
#> unhashable type: 'list'
#> unhashable type: 'dict'
#> Counter({1: 1, 2: 1, g: 1, 3: 1})
#> Counter({'i': 7, 's': 6, 'p': 4, 'm': 2, 'z': 0}) [('i', 7), ('s', 6)] 19 ['i', 'i', 'i', 'i', 'i', 'i', 'i', 'm', 'm', 'p', 'p', 'p', 'p', 's', 's', 's', 's', 's', 's'] 0 False
