"""Truth: __bool__ before __len__, results of wrong types, everything that asks for truth."""


class T:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        print("bool", end=" ")
        return self.value

    def __len__(self):
        print("len", end=" ")
        return 0


class L:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        print("len", end=" ")
        return self.n


print(bool(T(True)), bool(T(False)), bool(L(0)), bool(L(3)), bool(object()), bool(T), bool(L))
for v in (1, 0, None, "x", [], 1.0):
    try:
        print(bool(T(v)))
    except TypeError as e:
        print(e)
for n in (-1, 1.0, "a", None, 2**70, True):
    for f in (bool, len):
        try:
            print(f(L(n)))
        except Exception as e:
            print(type(e).__name__, e)
t, f = T(True), T(False)
print(not t, not f)
print((t and 1), (f or 2), (f and 1) is f, (t or 1) is t)
print("a" if t else "b", "a" if f else "b")
if f:
    print("no")
elif t:
    print("elif")
n = [f, t]
while n.pop():
    print("loop")
print([x for x in range(2) if t], any([f, t, T(1)]), all([t, f, T(1)]))
print(list(filter(None, [0, 1, "", "a"])), len(list(filter(None, [t, f]))))
assert t, "never"
try:
    assert f, "message"
except AssertionError as e:
    print(e)
print(min([3, 1]), sorted([t, f], key=bool) == [f, t])


class Fails:
    def __bool__(self):
        raise KeyError("truth")


for g in (lambda: bool(Fails()), lambda: not Fails(), lambda: Fails() and 1, lambda: 1 if Fails() else 2, lambda: any([Fails()]), lambda: [1 for _ in "a" if Fails()], lambda: list(filter(None, [Fails()])), lambda: 1 < 2 < Fails(), lambda: sorted([1], reverse=Fails())):
    try:
        print(g())
    except (KeyError, TypeError) as e:
        print(repr(e))


class Eq:
    def __eq__(self, other):
        return f


print((Eq() == 1) is f, Eq() in [1], [1, 2].count(Eq()))
print([bool(x) for x in (0, 0.0, 0j, "", (), [], {}, set(), frozenset(), b"", range(0), None, False, bytearray())])
print([bool(x) for x in (1, -1, 0.1, 1j, " ", (0,), [None], {0: 0}, {0}, b"\0", range(1), ..., NotImplementedError, float("nan"))])
t.__bool__ = lambda: False
print(bool(t))
T.__bool__ = lambda self: False
print(bool(t))
del T.__bool__
print(bool(t))

#> bool bool len len True False False True True True True
#> bool __bool__ should return bool, returned int
#> bool __bool__ should return bool, returned int
#> bool __bool__ should return bool, returned NoneType
#> bool __bool__ should return bool, returned str
#> bool __bool__ should return bool, returned list
#> bool __bool__ should return bool, returned float
#> len ValueError __len__() should return >= 0
#> len ValueError __len__() should return >= 0
#> len TypeError 'float' object cannot be interpreted as an integer
#> len TypeError 'float' object cannot be interpreted as an integer
#> len TypeError 'str' object cannot be interpreted as an integer
#> len TypeError 'str' object cannot be interpreted as an integer
#> len TypeError 'NoneType' object cannot be interpreted as an integer
#> len TypeError 'NoneType' object cannot be interpreted as an integer
#> len OverflowError cannot fit 'int' into an index-sized integer
#> len OverflowError cannot fit 'int' into an index-sized integer
#> len True
#> len 1
#> bool bool False True
#> bool bool bool bool 1 2 True True
#> bool bool a b
#> bool bool elif
#> bool loop
#> bool bool bool bool bool bool bool [0, 1] True False
#> bool bool [1, 'a'] 1
#> bool bool message
#> bool bool 1 True
#> KeyError('truth')
#> KeyError('truth')
#> KeyError('truth')
#> KeyError('truth')
#> KeyError('truth')
#> KeyError('truth')
#> KeyError('truth')
#> TypeError("'<' not supported between instances of 'int' and 'Fails'")
#> KeyError('truth')
#> bool bool bool True False 0
#> [False, False, False, False, False, False, False, False, False, False, False, False, False, False]
#> [True, True, True, True, True, True, True, True, True, True, True, True, True, True]
#> bool True
#> False
#> len False
