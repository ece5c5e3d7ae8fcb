# set operations with operands that are iterators, generators, dicts, views and failing iterables; results and states.
def told(label, f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        print(label, "->", sorted(r, key=repr) if isinstance(r, (set, frozenset)) else repr(r))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


def fails_after(items):
    yield from items
    raise OSError("half")


METHODS = ["union", "intersection", "difference", "symmetric_difference", "issubset", "issuperset", "isdisjoint", "update", "intersection_update", "difference_update", "symmetric_difference_update"]
OPERANDS = {"empty": lambda: [], "list": lambda: [1, 1, 2], "tuple": lambda: (3, 4), "text": lambda: "1a", "dict": lambda: {1: 2, 5: 6}, "view": lambda: {1: 2}.items(), "gen": lambda: (x for x in (2, 9)), "range": lambda: range(2), "set": lambda: {1, 2, 3}, "frozenset": lambda: frozenset([7]), "bytes": lambda: b"\x01\x02", "floats": lambda: [1.0, 2.5], "bools": lambda: [True, False], "nested": lambda: [(1, 2)], "unhashable": lambda: [1, []], "fails": lambda: fails_after([1, 8]), "int": lambda: 5, "none": lambda: None}
for m in METHODS:
    for name, make in OPERANDS.items():
        s = {1, 2, 3}
        try:
            r = getattr(s, m)(make())
            shown = sorted(r, key=repr) if isinstance(r, set) else r
            print(m, name, shown, sorted(s, key=repr), end="; ")
        except Exception as e:
            print(m, name, type(e).__name__, e, sorted(s, key=repr), end="; ")
    print()


class Key:
    made = 0

    def __init__(self, n, label):
        self.n, self.label = n, label

    def __hash__(self):
        return self.n

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n

    def __repr__(self):
        return f"{self.label}{self.n}"


a = {Key(1, "a"), Key(2, "a"), Key(3, "a")}
b = {Key(2, "b"), Key(3, "b"), Key(4, "b")}
print(sorted(map(repr, a | b)), sorted(map(repr, b | a)), sorted(map(repr, a & b)), sorted(map(repr, b & a)), sorted(map(repr, a - b)), sorted(map(repr, a ^ b)), a == {Key(1, "z"), Key(2, "z"), Key(3, "z")})
a.add(Key(1, "new"))
print(sorted(map(repr, a)))
a.update(b)
print(sorted(map(repr, a)))
a.intersection_update([Key(2, "c"), Key(4, "c")])
print(sorted(map(repr, a)))
small, large = {Key(1, "s")}, {Key(i, "l") for i in range(5)}
print(small & large, large & small, small.intersection(large), large.intersection(small), large.intersection([Key(1, "i")]), sorted(map(repr, large.union(small))))


class S(set):
    def __init__(self, items=(), tag="t"):
        super().__init__(items)
        self.tag = tag

    def add(self, x):
        print("add", x, end=" ")
        super().add(x)


s = S([1, 2], tag="own")
s.add(3)
s.update([4])
s |= {5}
print(sorted(s), s.tag, type(s | {1}).__name__, type(s.copy()).__name__, type(s.union([1])).__name__, type({1} | s).__name__, type(s - {1}).__name__, hasattr(s.copy(), "tag"), s == {1, 2, 3, 4, 5}, {1, 2, 3, 4, 5} == s, repr(S([1])), len(s), bool(S()))
told("hash", lambda: hash(s))
told("kw", lambda: S(items=[1], tag=2).tag)
for n in (0, 1, 4, 5, 8, 30, 100, 1000):
    s = set(range(n))
    t = set(range(n // 2, n + n // 2))
    assert s | t == set(range(n + n // 2)) and s & t == set(range(n // 2, n)) and s - t == set(range(n // 2)) and len(s ^ t) == n // 2 * 2
    assert s.copy() == s and s.copy() is not s and set(iter(s)) == s and len(list(s)) == len(s)
    for i in range(0, n, 3):
        s.discard(i)
    for i in range(n):
        assert (i in s) == (i % 3 != 0)
    while s:
        x = s.pop()
        assert x not in s
print("sound", set() == frozenset(), {1} != {2}, {1, 2} > {1}, not {1} > {1}, {1} >= {1}, set("ab") < set("abc"), {frozenset()} == {frozenset([])}, max([{1}, {1, 2}], key=len))
print({1, True, 1.0}, {0, False}, {"a", "a"}, {(1, 2), (1, 2)}, {None, None}, len({float("nan"), float("nan")}), {1: "x"}.keys() == {True}, {*"ab", *[1], *{}} == {"a", "b", 1}, {x % 3 for x in range(10)})

#> union empty [1, 2, 3] [1, 2, 3]; union list [1, 2, 3] [1, 2, 3]; union tuple [1, 2, 3, 4] [1, 2, 3]; union text ['1', 'a', 1, 2, 3] [1, 2, 3]; union dict [1, 2, 3, 5] [1, 2, 3]; union view [(1, 2), 1, 2, 3] [1, 2, 3]; union gen [1, 2, 3, 9] [1, 2, 3]; union range [0, 1, 2, 3] [1, 2, 3]; union set [1, 2, 3] [1, 2, 3]; union frozenset [1, 2, 3, 7] [1, 2, 3]; union bytes [1, 2, 3] [1, 2, 3]; union floats [1, 2, 2.5, 3] [1, 2, 3]; union bools [1, 2, 3, False] [1, 2, 3]; union nested [(1, 2), 1, 2, 3] [1, 2, 3]; union unhashable TypeError unhashable type: 'list' [1, 2, 3]; union fails OSError half [1, 2, 3]; union int TypeError 'int' object is not iterable [1, 2, 3]; union none TypeError 'NoneType' object is not iterable [1, 2, 3]; 
#> intersection empty [] [1, 2, 3]; intersection list [1, 2] [1, 2, 3]; intersection tuple [3] [1, 2, 3]; intersection text [] [1, 2, 3]; intersection dict [1] [1, 2, 3]; intersection view [] [1, 2, 3]; intersection gen [2] [1, 2, 3]; intersection range [1] [1, 2, 3]; intersection set [1, 2, 3] [1, 2, 3]; intersection frozenset [] [1, 2, 3]; intersection bytes [1, 2] [1, 2, 3]; intersection floats [1.0] [1, 2, 3]; intersection bools [True] [1, 2, 3]; intersection nested [] [1, 2, 3]; intersection unhashable TypeError unhashable type: 'list' [1, 2, 3]; intersection fails OSError half [1, 2, 3]; intersection int TypeError 'int' object is not iterable [1, 2, 3]; intersection none TypeError 'NoneType' object is not iterable [1, 2, 3]; 
#> difference empty [1, 2, 3] [1, 2, 3]; difference list [3] [1, 2, 3]; difference tuple [1, 2] [1, 2, 3]; difference text [1, 2, 3] [1, 2, 3]; difference dict [2, 3] [1, 2, 3]; difference view [1, 2, 3] [1, 2, 3]; difference gen [1, 3] [1, 2, 3]; difference range [2, 3] [1, 2, 3]; difference set [] [1, 2, 3]; difference frozenset [1, 2, 3] [1, 2, 3]; difference bytes [3] [1, 2, 3]; difference floats [2, 3] [1, 2, 3]; difference bools [2, 3] [1, 2, 3]; difference nested [1, 2, 3] [1, 2, 3]; difference unhashable TypeError unhashable type: 'list' [1, 2, 3]; difference fails OSError half [1, 2, 3]; difference int TypeError 'int' object is not iterable [1, 2, 3]; difference none TypeError 'NoneType' object is not iterable [1, 2, 3]; 
#> symmetric_difference empty [1, 2, 3] [1, 2, 3]; symmetric_difference list [3] [1, 2, 3]; symmetric_difference tuple [1, 2, 4] [1, 2, 3]; symmetric_difference text ['1', 'a', 1, 2, 3] [1, 2, 3]; symmetric_difference dict [2, 3, 5] [1, 2, 3]; symmetric_difference view [(1, 2), 1, 2, 3] [1, 2, 3]; symmetric_difference gen [1, 3, 9] [1, 2, 3]; symmetric_difference range [0, 2, 3] [1, 2, 3]; symmetric_difference set [] [1, 2, 3]; symmetric_difference frozenset [1, 2, 3, 7] [1, 2, 3]; symmetric_difference bytes [3] [1, 2, 3]; symmetric_difference floats [2, 2.5, 3] [1, 2, 3]; symmetric_difference bools [2, 3, False] [1, 2, 3]; symmetric_difference nested [(1, 2), 1, 2, 3] [1, 2, 3]; symmetric_difference unhashable TypeError unhashable type: 'list' [1, 2, 3]; symmetric_difference fails OSError half [1, 2, 3]; symmetric_difference int TypeError 'int' object is not iterable [1, 2, 3]; symmetric_difference none TypeError 'NoneType' object is not iterable [1, 2, 3]; 
#> issubset empty False [1, 2, 3]; issubset list False [1, 2, 3]; issubset tuple False [1, 2, 3]; issubset text False [1, 2, 3]; issubset dict False [1, 2, 3]; issubset view False [1, 2, 3]; issubset gen False [1, 2, 3]; issubset range False [1, 2, 3]; issubset set True [1, 2, 3]; issubset frozenset False [1, 2, 3]; issubset bytes False [1, 2, 3]; issubset floats False [1, 2, 3]; issubset bools False [1, 2, 3]; issubset nested False [1, 2, 3]; issubset unhashable TypeError unhashable type: 'list' [1, 2, 3]; issubset fails OSError half [1, 2, 3]; issubset int TypeError 'int' object is not iterable [1, 2, 3]; issubset none TypeError 'NoneType' object is not iterable [1, 2, 3]; 
#> issuperset empty True [1, 2, 3]; issuperset list True [1, 2, 3]; issuperset tuple False [1, 2, 3]; issuperset text False [1, 2, 3]; issuperset dict False [1, 2, 3]; issuperset view False [1, 2, 3]; issuperset gen False [1, 2, 3]; issuperset range False [1, 2, 3]; issuperset set True [1, 2, 3]; issuperset frozenset False [1, 2, 3]; issuperset bytes True [1, 2, 3]; issuperset floats False [1, 2, 3]; issuperset bools False [1, 2, 3]; issuperset nested False [1, 2, 3]; issuperset unhashable TypeError unhashable type: 'list' [1, 2, 3]; issuperset fails False [1, 2, 3]; issuperset int TypeError 'int' object is not iterable [1, 2, 3]; issuperset none TypeError 'NoneType' object is not iterable [1, 2, 3]; 
#> isdisjoint empty True [1, 2, 3]; isdisjoint list False [1, 2, 3]; isdisjoint tuple False [1, 2, 3]; isdisjoint text True [1, 2, 3]; isdisjoint dict False [1, 2, 3]; isdisjoint view True [1, 2, 3]; isdisjoint gen False [1, 2, 3]; isdisjoint range False [1, 2, 3]; isdisjoint set False [1, 2, 3]; isdisjoint frozenset True [1, 2, 3]; isdisjoint bytes False [1, 2, 3]; isdisjoint floats False [1, 2, 3]; isdisjoint bools False [1, 2, 3]; isdisjoint nested True [1, 2, 3]; isdisjoint unhashable False [1, 2, 3]; isdisjoint fails False [1, 2, 3]; isdisjoint int TypeError 'int' object is not iterable [1, 2, 3]; isdisjoint none TypeError 'NoneType' object is not iterable [1, 2, 3]; 
#> update empty None [1, 2, 3]; update list None [1, 2, 3]; update tuple None [1, 2, 3, 4]; update text None ['1', 'a', 1, 2, 3]; update dict None [1, 2, 3, 5]; update view None [(1, 2), 1, 2, 3]; update gen None [1, 2, 3, 9]; update range None [0, 1, 2, 3]; update set None [1, 2, 3]; update frozenset None [1, 2, 3, 7]; update bytes None [1, 2, 3]; update floats None [1, 2, 2.5, 3]; update bools None [1, 2, 3, False]; update nested None [(1, 2), 1, 2, 3]; update unhashable TypeError unhashable type: 'list' [1, 2, 3]; update fails OSError half [1, 2, 3, 8]; update int TypeError 'int' object is not iterable [1, 2, 3]; update none TypeError 'NoneType' object is not iterable [1, 2, 3]; 
#> intersection_update empty None []; intersection_update list None [1, 2]; intersection_update tuple None [3]; intersection_update text None []; intersection_update dict None [1]; intersection_update view None []; intersection_update gen None [2]; intersection_update range None [1]; intersection_update set None [1, 2, 3]; intersection_update frozenset None []; intersection_update bytes None [1, 2]; intersection_update floats None [1.0]; intersection_update bools None [True]; intersection_update nested None []; intersection_update unhashable TypeError unhashable type: 'list' [1, 2, 3]; intersection_update fails OSError half [1, 2, 3]; intersection_update int TypeError 'int' object is not iterable [1, 2, 3]; intersection_update none TypeError 'NoneType' object is not iterable [1, 2, 3]; 
#> difference_update empty None [1, 2, 3]; difference_update list None [3]; difference_update tuple None [1, 2]; difference_update text None [1, 2, 3]; difference_update dict None [2, 3]; difference_update view None [1, 2, 3]; difference_update gen None [1, 3]; difference_update range None [2, 3]; difference_update set None []; difference_update frozenset None [1, 2, 3]; difference_update bytes None [3]; difference_update floats None [2, 3]; difference_update bools None [2, 3]; difference_update nested None [1, 2, 3]; difference_update unhashable TypeError unhashable type: 'list' [2, 3]; difference_update fails OSError half [2, 3]; difference_update int TypeError 'int' object is not iterable [1, 2, 3]; difference_update none TypeError 'NoneType' object is not iterable [1, 2, 3]; 
#> symmetric_difference_update empty None [1, 2, 3]; symmetric_difference_update list None [3]; symmetric_difference_update tuple None [1, 2, 4]; symmetric_difference_update text None ['1', 'a', 1, 2, 3]; symmetric_difference_update dict None [2, 3, 5]; symmetric_difference_update view None [(1, 2), 1, 2, 3]; symmetric_difference_update gen None [1, 3, 9]; symmetric_difference_update range None [0, 2, 3]; symmetric_difference_update set None []; symmetric_difference_update frozenset None [1, 2, 3, 7]; symmetric_difference_update bytes None [3]; symmetric_difference_update floats None [2, 2.5, 3]; symmetric_difference_update bools None [2, 3, False]; symmetric_difference_update nested None [(1, 2), 1, 2, 3]; symmetric_difference_update unhashable TypeError unhashable type: 'list' [1, 2, 3]; symmetric_difference_update fails OSError half [1, 2, 3]; symmetric_difference_update int TypeError 'int' object is not iterable [1, 2, 3]; symmetric_difference_update none TypeError 'NoneType' object is not iterable [1, 2, 3]; 
#> ['a1', 'a2', 'a3', 'b4'] ['a1', 'b2', 'b3', 'b4'] ['b2', 'b3'] ['a2', 'a3'] ['a1'] ['a1', 'b4'] True
#> ['a1', 'a2', 'a3']
#> ['a1', 'a2', 'a3', 'b4']
#> ['c2', 'c4']
#> {s1} {s1} {s1} {s1} {i1} ['l0', 'l1', 'l2', 'l3', 'l4']
#> add 3 [1, 2, 3, 4, 5] own set set set set set False True True S({1}) 5 False
#> hash !! TypeError unhashable type: 'S'
#> kw -> 2
#> sound True True True True True True True {1, 2}
#> {1} {0} {'a'} {(1, 2)} {None} 2 True True {0, 1, 2}
