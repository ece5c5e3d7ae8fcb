"""Container methods: __len__, __length_hint__, __getitem__, __setitem__, __delitem__, __missing__, __iter__, __reversed__, __contains__."""
import operator


class C:
    def __init__(self, data):
        self.data = data

    def __len__(self):
        print("len", end=" ")
        return len(self.data)

    def __getitem__(self, key):
        print("get", key, end=" ")
        return self.data[key]

    def __setitem__(self, key, value):
        print("set", key, value, end=" ")
        self.data[key] = value

    def __delitem__(self, key):
        print("del", key, end=" ")
        del self.data[key]


c = C([1, 2, 3])
print(c[0], c[-1], c[0:2], c[::2], len(c))
c[0] = 9
c[0] += 1
c[1:2] = [7, 8]
del c[0], c[-1]
print(c.data)
print(list(c))
print(7 in c, 99 in c)
print(list(reversed(c)))
print([x for x in c], sum(c), tuple(c), max(c))
a, b = c
print(a, b)
print(*c)


class Keys:
    def __getitem__(self, key):
        return key


k = Keys()
print(k[1], k["a"], k[1, 2], k[1:2], k[...], k[()], k[1:2, 3], k[::], k[None:None:None], k[:, 1], k[*[1, 2]], k[1, *"ab"])
for f in (lambda: len(k), lambda: setattr(k, "x", 1) or k.__setitem__, lambda: k.__delitem__):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(e)
try:
    k[0] = 1
except TypeError as e:
    print(e)
try:
    del k[0]
except TypeError as e:
    print(e)
try:
    object()[0]
except TypeError as e:
    print(e)


class Hint:
    def __init__(self, hint):
        self.hint = hint

    def __length_hint__(self):
        return self.hint

    def __iter__(self):
        return iter([1, 2])


print(operator.length_hint(Hint(5)), operator.length_hint(Hint(NotImplemented), 3), operator.length_hint([1]), operator.length_hint(object(), 7), list(Hint(100)))
for h in (-1, "a", None):
    try:
        print(operator.length_hint(Hint(h)))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class M(dict):
    def __missing__(self, key):
        return ("missing", key)


class NoDict:
    def __missing__(self, key):
        return 1


print(M()["x"], M({1: 2})[1], M().get("x"))


class It:
    def __iter__(self):
        print("iter", end=" ")
        return iter("xyz")

    def __contains__(self, item):
        print("contains", end=" ")
        return item


print(list(It()), 1 in It(), 0 in It(), [] not in It(), "x" in iter(It()))


class Rev:
    def __reversed__(self):
        return "anything"


print(reversed(Rev()))


class NoRev:
    __reversed__ = None

    def __len__(self):
        return 1

    def __getitem__(self, i):
        return i


for f in (lambda: reversed(NoRev()), lambda: reversed(object()), lambda: reversed({1}), lambda: iter(object()), lambda: 1 in object(), lambda: iter(type("I", (), {"__iter__": lambda s: 5})()), lambda: iter(type("J", (), {"__iter__": None})()), lambda: 1 in type("K", (), {"__contains__": None})()):
    try:
        print(f())
    except TypeError as e:
        print(e)


class Old:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i * 10


print(list(Old()), 20 in Old(), [*Old()], dict(zip("ab", Old())))


class Stops:
    def __getitem__(self, i):
        if i == 2:
            raise StopIteration
        return i


print(list(Stops()))

#> get 0 get -1 get slice(0, 2, None) get slice(None, None, 2) len 1 3 [1, 2] [1, 3] 3
#> set 0 9 get 0 set 0 10 set slice(1, 2, None) [7, 8] del 0 del -1 [7, 8]
#> len get 0 get 1 get 2 [7, 8]
#> get 0 get 0 get 1 get 2 True False
#> len len get 1 get 0 [8, 7]
#> get 0 get 1 get 2 get 0 get 1 get 2 len get 0 get 1 get 2 get 0 get 1 get 2 [7, 8] 15 (7, 8) 8
#> get 0 get 1 get 2 7 8
#> len get 0 get 1 get 2 7 8
#> 1 a (1, 2) slice(1, 2, None) Ellipsis () (slice(1, 2, None), 3) slice(None, None, None) slice(None, None, None) (slice(None, None, None), 1) (1, 2) (1, 'a', 'b')
#> object of type 'Keys' has no len()
#> 'Keys' object has no attribute '__setitem__'
#> 'Keys' object has no attribute '__delitem__'
#> 'Keys' object does not support item assignment
#> 'Keys' object doesn't support item deletion
#> 'object' object is not subscriptable
#> 5 3 1 7 [1, 2]
#> ValueError __length_hint__() should return >= 0
#> TypeError __length_hint__ must be an integer, not str
#> TypeError __length_hint__ must be an integer, not NoneType
#> ('missing', 'x') 2 None
#> iter contains contains contains iter ['x', 'y', 'z'] True False True True
#> anything
#> 'NoRev' object is not reversible
#> 'object' object is not reversible
#> 'set' object is not reversible
#> 'object' object is not iterable
#> argument of type 'object' is not iterable
#> iter() returned non-iterator of type 'int'
#> 'J' object is not iterable
#> 'K' object is not a container
#> [0, 10, 20] True [0, 10, 20] {'a': 0, 'b': 10}
#> [0, 1]
