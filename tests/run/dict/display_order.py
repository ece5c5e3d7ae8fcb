# What a dict display evaluates before it hashes anything, and where it starts again.
class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        print("hash", self.name)
        return hash(self.name)

    def __eq__(self, other):
        print("eq", self.name, other.name)
        return self.name == other.name

    def __repr__(self):
        return self.name


def give(value):
    print("value", value)
    return value


def key(name):
    print("key", name)
    return Key(name)


def fails():
    raise ValueError("no value")


print({key("a"): give(1), key("b"): give(2)})
print({key("a"): give(1), key("a"): give(2)})
print({key("a"): give(1), **{"x": give(3)}, key("b"): give(2)})
print(
    {
        key("a"): 1, key("b"): 2, key("c"): 3, key("d"): 4, key("e"): 5, key("f"): 6, key("g"): 7, key("h"): 8,
        key("i"): 9, key("j"): 10, key("k"): 11, key("l"): 12, key("m"): 13, key("n"): 14, key("o"): 15, key("p"): 16,
        key("q"): 17, key("r"): 18, key("s"): 19,
    }
)
unhashable = {"a": 1}
for make in (
    lambda: {unhashable: 1, "b": fails()},
    lambda: {unhashable: 1, "b": unhashable.rfind(1)},
    lambda: {**{}, unhashable: 1, "b": fails()},
    lambda: {"a": 1, unhashable: fails()},
    lambda: {unhashable: 1, **fails()},
    lambda: {"a": fails(), unhashable: 1},
):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)

#> key a
#> value 1
#> key b
#> value 2
#> hash a
#> hash b
#> {a: 1, b: 2}
#> key a
#> value 1
#> key a
#> value 2
#> hash a
#> hash a
#> eq a a
#> {a: 2}
#> key a
#> value 1
#> hash a
#> value 3
#> key b
#> value 2
#> hash b
#> {a: 1, 'x': 3, b: 2}
#> key a
#> hash a
#> key b
#> hash b
#> key c
#> hash c
#> key d
#> hash d
#> key e
#> hash e
#> key f
#> hash f
#> key g
#> hash g
#> key h
#> hash h
#> key i
#> hash i
#> key j
#> hash j
#> key k
#> hash k
#> key l
#> hash l
#> key m
#> hash m
#> key n
#> hash n
#> key o
#> hash o
#> key p
#> hash p
#> key q
#> hash q
#> key r
#> key s
#> hash r
#> hash s
#> {a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, h: 8, i: 9, j: 10, k: 11, l: 12, m: 13, n: 14, o: 15, p: 16, q: 17, r: 18, s: 19}
#> ValueError no value
#> AttributeError 'dict' object has no attribute 'rfind'
#> ValueError no value
#> ValueError no value
#> TypeError unhashable type: 'dict'
#> ValueError no value
