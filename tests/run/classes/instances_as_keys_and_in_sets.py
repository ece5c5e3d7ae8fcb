# __eq__ and __hash__ together: mutable keys, hash changed after insertion, equal across types, collisions, identity first, errors while looking.
class K:
    def __init__(self, v, h=None):
        self.v, self.h = v, h

    def __hash__(self):
        log.append(f"hash {self.v}")
        return hash(self.v) if self.h is None else self.h

    def __eq__(self, o):
        log.append(f"{self.v}=={getattr(o, 'v', o)}")
        return isinstance(o, K) and self.v == o.v

    def __repr__(self):
        return f"K({self.v!r})"


log = []


def show(*args):
    print(*args, "|", "; ".join(log))
    log.clear()


a, b = K("a", 1), K("b", 1)
d = {a: 1}
show("made")
show(a in d)
show(K("a", 1) in d)
show(b in d)
d[b] = 2
show(len(d))
show(d[K("b", 1)])
show({a, b, a, K("a", 1)})
show(d.pop(a), d)
a.h = 5
show({a: 1}.get(a))
e = {a: "before"}
a.h = 6
log.clear()
show(a in e, a in list(e), e)
a.h = 5
show(a in e)
try:
    d[K([])]
except TypeError as err:
    show(err)


class Raises:
    def __hash__(self):
        return 1

    def __eq__(self, o):
        raise ValueError("compared")


r = Raises()
d = {r: "r"}
print(d[r], r in d, r in [r])
for f in (lambda: d[Raises()], lambda: {Raises(), Raises()}, lambda: Raises() in [Raises()], lambda: d.update({Raises(): 1}), lambda: {1: 2, Raises(): 3}, lambda: [Raises()].index(1)):
    try:
        print(f())
    except ValueError as e:
        print(e)


class CI(str):
    def __hash__(self):
        return hash(self.lower())

    def __eq__(self, o):
        return self.lower() == o.lower()

    def __ne__(self, o):
        return not self == o


h = {CI("Content"): 1}
print(h[CI("CONTENT")], "Content" in h, CI("x") == "X", "X" == CI("x"), len({CI("a"), CI("A"), CI("b")}))


class OnlyEq:
    def __eq__(self, o):
        return True


class OnlyHash:
    def __hash__(self):
        return 1


class Child(OnlyEq):
    __hash__ = object.__hash__


class Sub(OnlyHash):
    def __eq__(self, o):
        return True


for cls in (OnlyEq, OnlyHash, Child, Sub):
    try:
        print(cls.__name__, len({cls(), cls()}), cls() == 5)
    except TypeError as e:
        print(cls.__name__, e)


class BadHash:
    def __init__(self, v):
        self.v = v

    def __hash__(self):
        return self.v


for v in ("s", 1.5, None, 2**100, True, -1):
    try:
        print(v, hash(BadHash(v)) == (hash(v) if isinstance(v, int) else 0), hash(BadHash(v)) == -2 if v == -1 else "")
    except TypeError as e:
        print(e)
print({1: "a", True: "b", 1.0: "c", 1 + 0j: "d"}, {(1, 2): "t", (1.0, 2.0): "f"}, {"a": 1, b"a": 2}, {frozenset([1]): 1}[frozenset({1.0})])
nan = float("nan")
print(nan in [nan], nan in {nan}, {nan: 1}[nan], float("nan") in [nan], [nan] == [nan], (nan,) == (float("nan"),), {nan} == {nan}, len({nan, nan, float("nan")}))
for bad in ([], {}, set(), [1], ([],), {1: 2}.keys(), slice(1), bytearray()):
    try:
        {bad: 1}
        print("ok", type(bad).__name__)
    except TypeError as e:
        print(e)
try:
    {[]: 1}[[]]
except TypeError as e:
    print(e)
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
    def __eq__(self, o): return (self.x, self.y) == (o.x, o.y)
    def __hash__(self): return hash((self.x, self.y))
seen = set()
for x in range(3):
    for y in (1, 1.0, True): seen.add(Point(x, y))
print(len(seen), Point(0, 1) in seen, Point(9, 9) in seen, sorted((p.x, p.y) for p in seen), {Point(1, 2): "p"}.get(Point(1.0, 2.0)))

#> made | hash a
#> True | hash a
#> True | hash a; a==a
#> False | hash b; a==b
#> 2 | hash b; a==b
#> 2 | hash b; a==b; b==b
#> {K('a'), K('b')} | hash a; hash b; a==b; hash a; hash a; a==a
#> 1 {K('b'): 2} | hash a
#> 1 | hash a; hash a
#> False True {K('a'): 'before'} | hash a
#> True | hash a
#> unhashable type: 'list' | hash []
#> r True True
#> compared
#> compared
#> compared
#> compared
#> compared
#> compared
#> 1 False True True 2
#> OnlyEq unhashable type: 'OnlyEq'
#> OnlyHash 2 False
#> Child 2 True
#> Sub unhashable type: 'Sub'
#> __hash__ method should return an integer
#> __hash__ method should return an integer
#> __hash__ method should return an integer
#> 1267650600228229401496703205376 True 
#> True True 
#> -1 True True
#> {1: 'd'} {(1, 2): 'f'} {'a': 1, b'a': 2} 1
#> True True 1 False True False True 2
#> unhashable type: 'list'
#> unhashable type: 'dict'
#> unhashable type: 'set'
#> unhashable type: 'list'
#> unhashable type: 'list'
#> unhashable type: 'dict_keys'
#> ok slice
#> unhashable type: 'bytearray'
#> unhashable type: 'list'
#> 3 True False [(0, 1), (1, 1), (2, 1)] p
