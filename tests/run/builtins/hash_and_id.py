# hash: of every builtin type, user answers of all kinds, equal values, what cannot be hashed.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class H:
    def __init__(self, v):
        self.v = v

    def __hash__(self):
        if isinstance(self.v, Exception):
            raise self.v
        return self.v


class OnlyEq:
    def __eq__(self, o):
        return True


class NoHash:
    __hash__ = None


class Base:
    def __eq__(self, o):
        return isinstance(o, Base)

    def __hash__(self):
        return 42


class Derived(Base):
    def __eq__(self, o):
        return super().__eq__(o)


class Kept(Base):
    def __eq__(self, o):
        return super().__eq__(o)

    __hash__ = Base.__hash__


class Child(OnlyEq):
    pass


class Int(int):
    def __hash__(self):
        return 99


class I(int):
    pass


for v in (0, 1, -1, -2, 2**31, 2**61 - 2, 2**61 - 1, 2**61, -2**61, 2**64, 10**30, True, 1.0, 0.5, -0.5, 1e100, float("inf"), -float("inf"), 1j, 1 + 2j, -1j, (), I(-1), range(0) == range(0)):
    tell(hash, v)
print(hash((1, 2, 3)) == hash((1.0, 2, 3 + 0j)), hash("a") == hash("a"), hash(b"a") == hash(memoryview(b"a")), hash(frozenset()) == hash(frozenset([])), hash(None) == hash(None), hash(...) == hash(...), hash(range(3)) == hash(range(0, 3)), hash("") == hash(b""), hash(type) == hash(type), hash(len) == hash(len), hash([].append) is not None)
for v in (H(5), H(-1), H(2**61), H(2**64), H(2**100), H(-2**100), H(True), H("text"), H(None), H(1.5), H(ValueError("hv")), H(I(7)), Int(3), Derived, OnlyEq, NoHash):
    tell(lambda: hash(v) if not isinstance(v, type) else "class")
for v in ([], {}, set(), bytearray(), [1], ([],), (1, {}), slice(1, [2]), {}.items(), {}.keys(), OnlyEq(), NoHash(), Derived(), Child(), frozenset, memoryview(bytearray(b"a")), {1: []}.items()):
    tell(lambda: hash(v) if not isinstance(v, type) else "class")
print(hash(Base()), hash(Kept()), OnlyEq.__hash__, NoHash.__hash__, Derived.__hash__, Child.__hash__, list.__hash__, hash(Int(3)), Int(3) == 3, {Int(3): 1}.get(3), {3: 1}.get(Int(3)), H(5).__hash__(), object.__hash__(5) == object.__hash__(5), int.__hash__(Int(3)))
tell(hash)
tell(hash, 1, 2)
tell(lambda: hash(obj=1))
class Instance:
    def __init__(self):
        self.__hash__ = lambda: 1
i = Instance()
print(hash(i) == hash(i), hash(i) != 1, i in {i}, Instance() in {i})
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __eq__(self, o):
        if not isinstance(o, Point):
            return NotImplemented
        return (self.x, self.y) == (o.x, o.y)
    def __hash__(self):
        return hash((self.x, self.y))
p = {Point(1, 2): "a", Point(1.0, 2): "b", Point(2, 1): "c"}
print(list(p.values()), Point(1, 2) in p, Point(0, 0) in p, len({Point(i % 2, 0) for i in range(10)}), Point(1, 1) == 5, Point(1, 1) != Point(1, 1), hash(Point(1, 2)) == hash((1, 2)), (1, 2) in p)
tell(lambda: hash(Point([], 1)))
from functools import total_ordering
@total_ordering
class V:
    def __init__(self, v):
        self.v = v
    def __eq__(self, o):
        return self.v == o.v
    def __lt__(self, o):
        return self.v < o.v
tell(hash, V(1))
def dyn():
    class X:
        pass
    X.__eq__ = lambda s, o: True
    a = hash(X()) is not None
    X.__hash__ = None
    return a, X
r, X = dyn()
print(r)
tell(lambda: hash(X()))

#> 0
#> 1
#> -2
#> -2
#> 2147483648
#> 2305843009213693950
#> 0
#> 1
#> -2
#> 8
#> 465258685558744706
#> 1
#> 1
#> 1152921504606846976
#> -1152921504606846976
#> 1822893315824342674
#> 314159
#> -314159
#> 1000003
#> 2000007
#> -2000006
#> 5740354900026072187
#> -2
#> 1
#> True True True True True True True True True True True
#> 5
#> -2
#> 2305843009213693952
#> 8
#> 549755813888
#> -549755813888
#> 1
#> TypeError __hash__ method should return an integer
#> TypeError __hash__ method should return an integer
#> TypeError __hash__ method should return an integer
#> ValueError hv
#> 7
#> 99
#> 'class'
#> 'class'
#> 'class'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'dict'
#> TypeError unhashable type: 'set'
#> TypeError unhashable type: 'bytearray'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'dict'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'dict_items'
#> TypeError unhashable type: 'dict_keys'
#> TypeError unhashable type: 'OnlyEq'
#> TypeError unhashable type: 'NoHash'
#> TypeError unhashable type: 'Derived'
#> TypeError unhashable type: 'Child'
#> 'class'
#> ValueError cannot hash writable memoryview object
#> TypeError unhashable type: 'dict_items'
#> 42 42 None None None None None 99 True None None 5 True 3
#> TypeError hash() takes exactly one argument (0 given)
#> TypeError hash() takes exactly one argument (2 given)
#> TypeError hash() takes no keyword arguments
#> True True True False
#> ['b', 'c'] True False 2 False False True False
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'V'
#> True
#> TypeError unhashable type: 'X'
