# `in` a display of constants: made once or not, what is asked stays the same.


class Loud:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        print("hash", self.value)
        return hash(self.value)

    def __eq__(self, other):
        print("eq", self.value, other)
        return self.value == other


class Always:
    __hash__ = None

    def __eq__(self, other):
        return other == 3


def in_set(x):
    return x in {1, "two", 3.0, None, b"four", True}


def not_in_set(x):
    return x not in {"a", "b", "c"}


def in_list(x):
    return x in [1, "two", 3.0, None, b"four"]


def in_small(x):
    return x in {7}, x in [7], x in {7, 7.0}, x in ("a",)


for x in (1, 1.0, True, 2, "two", "TWO", 3, 3.0, None, b"four", bytearray(b"four"), 0, (), frozenset()):
    if isinstance(x, bytearray):
        print(in_list(x))
        continue
    print(repr(x), in_set(x), in_list(x), not_in_set(x), in_small(x))
for _ in range(3):
    print(in_set("two"), not_in_set("c"), in_small(7), in_small(8))
for bad in ([], {}, Always()):
    for f in (in_set, not_in_set):
        try:
            f(bad)
        except TypeError as e:
            print(type(bad).__name__, e)
    print(in_list(bad))
print(in_set(Loud(1)), in_set(Loud(9)), in_list(Loud("two")), in_list(Loud(9)))
print({1, 2} in {1, 2}, frozenset({1}) in {1, 2})


def order():
    def left():
        print("left")
        return 2

    return left() in {1, 2}, left() not in [3]


print(order())


def gen():
    while True:
        got = yield
        print((yield got in {1, 2, 3}) in [4, 5], got in {"x"})


g = gen()
next(g)
print(g.send(2))
g.send(4)
print(g.send(9))
g.send(1)


class Body:
    inside = "x" in {"x", "y"}
    outside = [n for n in range(6) if n in {1, 4}]


print(Body.inside, Body.outside, 5 in {5} if 5 in [5] else None)
print([c for c in "a-b_c d" if c not in {"-", "_", " "}], sum(n in {2, 3, 5, 7, 11} for n in range(12)))
print(1 < 2 in {2, 3}, 2 in {2} == False, not 3 in {1, 2}, float("nan") in {1.0, 2.0}, -0.0 in {0.0}, 2**70 in {1, 2})


def words(text):
    counts = {}
    for word in text.split():
        if word.lower() in {"the", "a", "an", "of"}:
            continue
        if word[0] in ["b", "c"]:
            counts[word] = counts.get(word, 0) + 1
    return counts


print(words("The bear of a cave and the cub of An bear"))
print(lambda: 1 in {1}, (lambda x: x in {1, 2})(2)) if False else print((lambda x: x in {1, 2})(2))

#> 1 True True True (False, False, False, False)
#> 1.0 True True True (False, False, False, False)
#> True True True True (False, False, False, False)
#> 2 False False True (False, False, False, False)
#> 'two' True True True (False, False, False, False)
#> 'TWO' False False True (False, False, False, False)
#> 3 True True True (False, False, False, False)
#> 3.0 True True True (False, False, False, False)
#> None True True True (False, False, False, False)
#> b'four' True True True (False, False, False, False)
#> True
#> 0 False False True (False, False, False, False)
#> () False False True (False, False, False, False)
#> frozenset() False False True (False, False, False, False)
#> True False (True, True, True, False) (False, False, False, False)
#> True False (True, True, True, False) (False, False, False, False)
#> True False (True, True, True, False) (False, False, False, False)
#> list unhashable type: 'list'
#> list unhashable type: 'list'
#> False
#> dict unhashable type: 'dict'
#> dict unhashable type: 'dict'
#> False
#> Always unhashable type: 'Always'
#> Always unhashable type: 'Always'
#> True
#> hash 1
#> eq 1 1
#> hash 9
#> eq two 1
#> eq two two
#> eq 9 1
#> eq 9 two
#> eq 9 3.0
#> eq 9 None
#> eq 9 b'four'
#> True False True False
#> False False
#> left
#> left
#> (True, True)
#> True
#> True False
#> False
#> False False
#> True [1, 4] True
#> ['a', 'b', 'c', 'd'] 5
#> True False True False True False
#> {'bear': 2, 'cave': 1, 'cub': 1}
#> True
