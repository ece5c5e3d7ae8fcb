# __bool__ and __len__: who asks them, in what order, and what they may answer.
class Truth:
    def __init__(self, name, answer):
        self.name = name
        self.answer = answer

    def __bool__(self):
        print(f"[{self.name}]", end=" ")
        return self.answer

    def __repr__(self):
        return self.name


class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        print("len", end=" ")
        return self.n


class Both(Sized):
    def __bool__(self):
        print("bool", end=" ")
        return self.n == 0


t, f = Truth("t", True), Truth("f", False)
print(t and f, f and t, t or f, f or t)
print(not t, not f, bool(t), bool(f))
print(t and f or t, f or t and f, not (t and f))
print("yes" if t else "no", "yes" if f else "no")
if f:
    print("never")
elif t:
    print("elif")
while t and f:
    print("never")
else:
    print("while ended")
print([x for x in (t, f, t) if x], list(filter(None, [f, t])))
print(any([f, f, t, f]), all([t, f, t]))
assert t
try:
    assert f, "message"
except AssertionError as e:
    print(type(e).__name__, e)
print(bool(Sized(0)), bool(Sized(3)), bool(Both(0)), bool(Both(3)), len(Both(2)))
print(bool(object()), bool(type("Empty", (), {})()))
for value in (1, 0, None, "True", 2.0):
    try:
        print(bool(Truth("v", value)))
    except TypeError as e:
        print(type(e).__name__, e)
for value in (-1, 2.5, "3", None, True, 2 ** 70):
    try:
        print(len(Sized(value)))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
try:
    print(bool(Sized(-5)))
except ValueError as e:
    print(type(e).__name__, e)
try:
    len(t)
except TypeError as e:
    print(type(e).__name__, e)


class Index:
    def __index__(self):
        return 4


print(len(Sized(Index())), [10, 20, 30, 40, 50][Index()], "ab" * Index(), list(range(Index())))


class Failing:
    def __bool__(self):
        raise LookupError("no truth")


for g in (lambda: not Failing(), lambda: 1 if Failing() else 2, lambda: Failing() or 1,
          lambda: Failing() and 1, lambda: 1 and Failing() is None, lambda: any([Failing()])):
    try:
        print(g())
    except LookupError as e:
        print(type(e).__name__, e)
t.__bool__ = lambda: False
print(bool(t))

#> [t] [f] [t] [f] f f t t
#> [t] [f] [t] [f] False True True False
#> [t] [f] [f] [t] [t] [f] t f True
#> [t] [f] yes no
#> [f] [t] elif
#> [t] [f] while ended
#> [t] [f] [t] [f] [t] [t, t] [t]
#> [f] [f] [t] [t] [f] True False
#> [t] [f] AssertionError message
#> len len bool bool len False True True False 2
#> True True
#> [v] TypeError __bool__ should return bool, returned int
#> [v] TypeError __bool__ should return bool, returned int
#> [v] TypeError __bool__ should return bool, returned NoneType
#> [v] TypeError __bool__ should return bool, returned str
#> [v] TypeError __bool__ should return bool, returned float
#> len ValueError __len__() should return >= 0
#> len TypeError 'float' object cannot be interpreted as an integer
#> len TypeError 'str' object cannot be interpreted as an integer
#> len TypeError 'NoneType' object cannot be interpreted as an integer
#> len 1
#> len OverflowError cannot fit 'int' into an index-sized integer
#> len ValueError __len__() should return >= 0
#> TypeError object of type 'Truth' has no len()
#> len 4 50 abababab [0, 1, 2, 3]
#> LookupError no truth
#> LookupError no truth
#> LookupError no truth
#> LookupError no truth
#> False
#> LookupError no truth
#> [t] True
