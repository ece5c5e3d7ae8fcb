"""Numeric methods: every binary operator with its reflected and in-place forms, and who is asked first."""
import operator

OPS = ["add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift", "and_", "xor", "or_"]


def plain(name):
    return name.strip("_")


class L:
    pass


class R:
    pass


class Sub(L):
    pass


def define(cls, method, label):
    setattr(cls, method, lambda self, other, *mod: f"{label}.{method}")


for op in OPS:
    n = plain(op)
    define(L, f"__{n}__", "L")
    define(R, f"__r{n}__", "R")
    define(Sub, f"__r{n}__", "Sub")
for op in OPS:
    f = getattr(operator, op)
    print(plain(op), f(L(), 1), f(1, R()), f(L(), R()), f(L(), Sub()), f(Sub(), L()), f(L(), L()))
for op in OPS:
    f = getattr(operator, op)
    for a, b in ((R(), 1), (object(), object()), (1, L()), (R(), R())):
        try:
            print(f(a, b))
        except TypeError as e:
            print(e)


class I:
    def __init__(self):
        self.log = []


for op in OPS:
    n = plain(op)

    def inplace(self, other, n=n):
        self.log.append(n)
        return self
    setattr(I, f"__i{n}__", inplace)
i = j = I()
i += 1
i -= 1
i *= 1
i @= 1
i /= 1
i //= 1
i %= 1
i **= 1
i <<= 1
i >>= 1
i &= 1
i ^= 1
i |= 1
print(i is j, i.log)
l = L()
l += 1
print(l)
x = 1
x -= R()
print(x)
o = object()
try:
    o **= 2
except TypeError as e:
    print(e)
try:
    o @= 2
except TypeError as e:
    print(e)


class NotImpl:
    def __add__(self, other):
        print("add refuses", end=" ")
        return NotImplemented

    def __radd__(self, other):
        print("radd refuses", end=" ")
        return NotImplemented

    def __iadd__(self, other):
        print("iadd refuses", end=" ")
        return NotImplemented


n = NotImpl()
for f in (lambda: n + 1, lambda: 1 + n, lambda: n + NotImpl(), lambda: n + R()):
    try:
        print(f())
    except TypeError as e:
        print(e)
try:
    n += 1
except TypeError as e:
    print(e)
print(n.__add__(1))


class NoneAdd:
    __add__ = None
    __radd__ = None


for f in (lambda: NoneAdd() + 1, lambda: 1 + NoneAdd()):
    try:
        print(f())
    except TypeError as e:
        print(e)
