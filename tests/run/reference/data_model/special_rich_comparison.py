"""Rich comparison methods: dispatch, reflection, subclass priority, NotImplemented, any result, defaults."""
import operator

NAMES = {"__lt__": "<", "__le__": "<=", "__eq__": "==", "__ne__": "!=", "__gt__": ">", "__ge__": ">="}


def method(name):
    def compare(self, other):
        print(" ", type(self).__name__, name, type(other).__name__)
        return self.answer
    return compare


class A:
    answer = NotImplemented


class B:
    answer = NotImplemented


for name in NAMES:
    setattr(A, name, method(name))
    setattr(B, name, method(name))


class SubA(A):
    pass


class SubOwn(A):
    __lt__ = method("__lt__ own")
    __gt__ = method("__gt__ own")
    __eq__ = method("__eq__ own")


OPS = [("<", operator.lt), ("<=", operator.le), ("==", operator.eq), ("!=", operator.ne), (">", operator.gt), (">=", operator.ge)]
for x, y in ((A(), B()), (A(), A()), (A(), SubA()), (A(), SubOwn()), (A(), 5), (5, A())):
    for sign, op in OPS:
        print(type(x).__name__, sign, type(y).__name__)
        try:
            print("   ->", op(x, y))
        except TypeError as e:
            print("   error", e)
A.answer = "any object"
print(A() < B(), (A() == 1), A() != None, 1 > A(), bool(A() >= 1))
A.answer = []
print(A() < B(), not (A() == A()), "less" if A() < 1 else "not less")


class Plain:
    pass


p, q = Plain(), Plain()
print(p == p, p == q, p != q, p != p, p == None)
for sign, op in OPS:
    try:
        print(sign, op(p, q))
    except TypeError as e:
        print(e)


class OnlyEq:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return self.v == other.v


print(OnlyEq(1) == OnlyEq(1), OnlyEq(1) != OnlyEq(1), OnlyEq(1) != OnlyEq(2), OnlyEq.__hash__)


class OnlyLt:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        return self.v < other.v


x, y = OnlyLt(1), OnlyLt(2)
print(x < y, x > y, sorted([y, x])[0] is x, max(x, y) is y)
try:
    x <= y
except TypeError as e:
    print(e)


class Raises:
    def __eq__(self, other):
        raise ValueError("compared")

    __hash__ = object.__hash__


for f in (lambda: Raises() == 1, lambda: 1 == Raises(), lambda: Raises() in [1], lambda: [1].index(Raises()), lambda: Raises() != 1, lambda: [Raises()] == [Raises()]):
    try:
        print(f())
    except ValueError as e:
        print(e)
r = Raises()
print(r in [r], [r] == [r], (r,) == (r,), {1: r} == {1: r})
