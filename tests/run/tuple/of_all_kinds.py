# tuple: construction, indexing, comparison, hash, repr, methods, subclasses; what it refuses.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Ix:
    def __init__(self, v):
        self.v = v

    def __index__(self):
        return self.v


class T(tuple):
    pass


class Pair(tuple):
    __slots__ = ()

    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    @property
    def first(self):
        return self[0]

    def __add__(self, o):
        return Pair(self[0] + o[0], self[1] + o[1])


class H:
    def __init__(self, h):
        self.h = h

    def __hash__(self):
        return self.h


def failing():
    yield 1
    raise OSError("broken")


for args in ((), ("abc",), ([1, 2],), ({1: 2},), (range(3),), ((1,),), (T([1]),), (iter("x"),), (b"ab",), (5,), (None,), (failing(),), (1, 2), (int,)):
    tell(tuple, *args)
tell(lambda: tuple(sequence=[1]))
t = (10, 20, 30, 20)
for i in (0, -1, Ix(1), True, 4, -5, "0", 1.0, None, 2**70, slice(1, 3), slice(None, None, -1), slice("a"), slice(None, None, 0), slice(Ix(1), None, Ix(2)), (0,)):
    tell(lambda: t[i])
for f in (lambda: t.index(20), lambda: t.index(20, 2), lambda: t.index(20, 2, 3), lambda: t.index(20, -1), lambda: t.index(99), lambda: t.index(), lambda: t.index(20, "a"), lambda: t.count(20), lambda: t.count(20.0), lambda: t.count(), lambda: t.append(1), lambda: t + (1,), lambda: t + [1], lambda: t + "a", lambda: t * 0, lambda: t * 2, lambda: -1 * t, lambda: t * 1.0, lambda: t * Ix(1), lambda: (1, 2) < (1, 3), lambda: (1,) < (1, 0), lambda: (1,) < [1], lambda: (1, "a") < (1, 2), lambda: (1, "a") < (0, 2), lambda: (1,) == [1], lambda: () == (), lambda: (1, 2) == (1.0, True + 1), lambda: 20 in t, lambda: "a" in t, lambda: t - t, lambda: t(0), lambda: t.__getnewargs__(), lambda: t.__mul__(2), lambda: t.__rmul__("a"), lambda: len(t), lambda: max(t), lambda: sorted(t), lambda: list(reversed(t)), lambda: hash(([],)), lambda: hash((1, {})), lambda: {(1, [2]): 3}):
    tell(f)
def put():
    t[0] = 1
def cut():
    del t[0]
def attr():
    t.x = 1
def aug():
    u = ([],)
    try:
        u[0] += [1]
    finally:
        print(u, end=" ")
for f in (put, cut, attr, aug):
    tell(f)
print(hash(()) == hash(()), hash((1, 2)) == hash((1.0, 2.0)), hash((1, 2)) != hash((2, 1)), hash((H(5),)) == hash((5,)), hash(T([1])) == hash((1,)), {(1, 2): "a", (1.0, 2): "b"}, hash((1, (2, 3))) == hash((1, (2, 3))))
print((), (1,), (1, 2), ((),), ((1,), [2], {3: (4,)}), ("it's", b"x", 1.0, None), T([1]), repr(T()), str((1,)), f"{(1, 'a')}", "%s" % ((1, 2),))
r = ([],)
r[0].append(r)
print(r, r[0])
p = Pair(1, 2)
print(p, p.first, p + (3, 4), type(p + p).__name__, p == (1, 2), hash(p) == hash((1, 2)), p[:], type(p[:]).__name__, type(p * 1).__name__, p.count(1), [*p], isinstance(p, tuple), {p: 1}[(1, 2)], p < (1, 3), tuple(p) == p, type(tuple(p)).__name__)
tell(Pair, 1)
tell(lambda: setattr(p, "x", 1))
tell(lambda: setattr(T(), "x", 1))
same = (1, 2)
print(tuple(same) is same, same[:] is same, same * 1 is same, tuple(T([1])) is not None, (1, *same, *"ab"), *same)
def swap(a, b):
    return b, a
x, y = swap(1, 2)
(a, b), *c = (1, 2), 3, 4
print(x, y, a, b, c, divmod(7, 2), (1, 2) + (3,) * 2, tuple(i * i for i in range(4)), sum(((1,), (2,)), ()), min((3, "a"), (2, "b")), (lambda *a: a)(1), (lambda *a: a)())
for w in ((1, 2, 3), (1,)):
    try:
        m, n = w
    except ValueError as e:
        print(e)
it = iter((1, 2, 3))
print(next(it), it.__length_hint__(), it.__reduce__()[1:], type(it).__name__, list(it), list(it))

#> ()
#> ('a', 'b', 'c')
#> (1, 2)
#> (1,)
#> (0, 1, 2)
#> (1,)
#> (1,)
#> ('x',)
#> (97, 98)
#> TypeError 'int' object is not iterable
#> TypeError 'NoneType' object is not iterable
#> OSError broken
#> TypeError tuple expected at most 1 argument, got 2
#> TypeError 'type' object is not iterable
#> TypeError tuple() takes no keyword arguments
#> 10
#> 20
#> 20
#> 20
#> IndexError tuple index out of range
#> IndexError tuple index out of range
#> TypeError tuple indices must be integers or slices, not str
#> TypeError tuple indices must be integers or slices, not float
#> TypeError tuple indices must be integers or slices, not NoneType
#> IndexError cannot fit 'int' into an index-sized integer
#> (20, 30)
#> (20, 30, 20, 10)
#> TypeError slice indices must be integers or None or have an __index__ method
#> ValueError slice step cannot be zero
#> (20, 20)
#> TypeError tuple indices must be integers or slices, not tuple
#> 1
#> 3
#> ValueError tuple.index(x): x not in tuple
#> 3
#> ValueError tuple.index(x): x not in tuple
#> TypeError index expected at least 1 argument, got 0
#> TypeError slice indices must be integers or have an __index__ method
#> 2
#> 2
#> TypeError tuple.count() takes exactly one argument (0 given)
#> AttributeError 'tuple' object has no attribute 'append'
#> (10, 20, 30, 20, 1)
#> TypeError can only concatenate tuple (not "list") to tuple
#> TypeError can only concatenate tuple (not "str") to tuple
#> ()
#> (10, 20, 30, 20, 10, 20, 30, 20)
#> ()
#> TypeError can't multiply sequence by non-int of type 'float'
#> (10, 20, 30, 20)
#> True
#> True
#> TypeError '<' not supported between instances of 'tuple' and 'list'
#> TypeError '<' not supported between instances of 'str' and 'int'
#> False
#> False
#> True
#> True
#> True
#> False
#> TypeError unsupported operand type(s) for -: 'tuple' and 'tuple'
#> TypeError 'tuple' object is not callable
#> ((10, 20, 30, 20),)
#> (10, 20, 30, 20, 10, 20, 30, 20)
#> TypeError 'str' object cannot be interpreted as an integer
#> 4
#> 30
#> [10, 20, 20, 30]
#> [20, 30, 20, 10]
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'dict'
#> TypeError unhashable type: 'list'
#> TypeError 'tuple' object does not support item assignment
#> TypeError 'tuple' object doesn't support item deletion
#> AttributeError 'tuple' object has no attribute 'x'
#> ([1],) TypeError 'tuple' object does not support item assignment
#> True True True True True {(1, 2): 'b'} True
#> () (1,) (1, 2) ((),) ((1,), [2], {3: (4,)}) ("it's", b'x', 1.0, None) (1,) () (1,) (1, 'a') (1, 2)
#> ([(...)],) [([...],)]
#> (1, 2) 1 (4, 6) Pair True True (1, 2) tuple tuple 1 [1, 2] True 1 True True tuple
#> TypeError Pair.__new__() missing 1 required positional argument: 'b'
#> AttributeError 'Pair' object has no attribute 'x'
#> None
#> True True True True (1, 1, 2, 'a', 'b') 1 2
#> 2 1 1 2 [3, 4] (3, 1) (1, 2, 3, 3) (0, 1, 4, 9) (1, 2) (2, 'b') (1,) ()
#> too many values to unpack (expected 2)
#> not enough values to unpack (expected 2, got 1)
#> 1 2 (((1, 2, 3),), 1) tuple_iterator [2, 3] []
