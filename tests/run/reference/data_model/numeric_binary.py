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

#> add L.__add__ R.__radd__ L.__add__ Sub.__radd__ L.__add__ L.__add__
#> sub L.__sub__ R.__rsub__ L.__sub__ Sub.__rsub__ L.__sub__ L.__sub__
#> mul L.__mul__ R.__rmul__ L.__mul__ Sub.__rmul__ L.__mul__ L.__mul__
#> matmul L.__matmul__ R.__rmatmul__ L.__matmul__ Sub.__rmatmul__ L.__matmul__ L.__matmul__
#> truediv L.__truediv__ R.__rtruediv__ L.__truediv__ Sub.__rtruediv__ L.__truediv__ L.__truediv__
#> floordiv L.__floordiv__ R.__rfloordiv__ L.__floordiv__ Sub.__rfloordiv__ L.__floordiv__ L.__floordiv__
#> mod L.__mod__ R.__rmod__ L.__mod__ Sub.__rmod__ L.__mod__ L.__mod__
#> pow L.__pow__ R.__rpow__ L.__pow__ Sub.__rpow__ L.__pow__ L.__pow__
#> lshift L.__lshift__ R.__rlshift__ L.__lshift__ Sub.__rlshift__ L.__lshift__ L.__lshift__
#> rshift L.__rshift__ R.__rrshift__ L.__rshift__ Sub.__rrshift__ L.__rshift__ L.__rshift__
#> and L.__and__ R.__rand__ L.__and__ Sub.__rand__ L.__and__ L.__and__
#> xor L.__xor__ R.__rxor__ L.__xor__ Sub.__rxor__ L.__xor__ L.__xor__
#> or L.__or__ R.__ror__ L.__or__ Sub.__ror__ L.__or__ L.__or__
#> unsupported operand type(s) for +: 'R' and 'int'
#> unsupported operand type(s) for +: 'object' and 'object'
#> unsupported operand type(s) for +: 'int' and 'L'
#> unsupported operand type(s) for +: 'R' and 'R'
#> unsupported operand type(s) for -: 'R' and 'int'
#> unsupported operand type(s) for -: 'object' and 'object'
#> unsupported operand type(s) for -: 'int' and 'L'
#> unsupported operand type(s) for -: 'R' and 'R'
#> unsupported operand type(s) for *: 'R' and 'int'
#> unsupported operand type(s) for *: 'object' and 'object'
#> unsupported operand type(s) for *: 'int' and 'L'
#> unsupported operand type(s) for *: 'R' and 'R'
#> unsupported operand type(s) for @: 'R' and 'int'
#> unsupported operand type(s) for @: 'object' and 'object'
#> unsupported operand type(s) for @: 'int' and 'L'
#> unsupported operand type(s) for @: 'R' and 'R'
#> unsupported operand type(s) for /: 'R' and 'int'
#> unsupported operand type(s) for /: 'object' and 'object'
#> unsupported operand type(s) for /: 'int' and 'L'
#> unsupported operand type(s) for /: 'R' and 'R'
#> unsupported operand type(s) for //: 'R' and 'int'
#> unsupported operand type(s) for //: 'object' and 'object'
#> unsupported operand type(s) for //: 'int' and 'L'
#> unsupported operand type(s) for //: 'R' and 'R'
#> unsupported operand type(s) for %: 'R' and 'int'
#> unsupported operand type(s) for %: 'object' and 'object'
#> unsupported operand type(s) for %: 'int' and 'L'
#> unsupported operand type(s) for %: 'R' and 'R'
#> unsupported operand type(s) for ** or pow(): 'R' and 'int'
#> unsupported operand type(s) for ** or pow(): 'object' and 'object'
#> unsupported operand type(s) for ** or pow(): 'int' and 'L'
#> unsupported operand type(s) for ** or pow(): 'R' and 'R'
#> unsupported operand type(s) for <<: 'R' and 'int'
#> unsupported operand type(s) for <<: 'object' and 'object'
#> unsupported operand type(s) for <<: 'int' and 'L'
#> unsupported operand type(s) for <<: 'R' and 'R'
#> unsupported operand type(s) for >>: 'R' and 'int'
#> unsupported operand type(s) for >>: 'object' and 'object'
#> unsupported operand type(s) for >>: 'int' and 'L'
#> unsupported operand type(s) for >>: 'R' and 'R'
#> unsupported operand type(s) for &: 'R' and 'int'
#> unsupported operand type(s) for &: 'object' and 'object'
#> unsupported operand type(s) for &: 'int' and 'L'
#> unsupported operand type(s) for &: 'R' and 'R'
#> unsupported operand type(s) for ^: 'R' and 'int'
#> unsupported operand type(s) for ^: 'object' and 'object'
#> unsupported operand type(s) for ^: 'int' and 'L'
#> unsupported operand type(s) for ^: 'R' and 'R'
#> unsupported operand type(s) for |: 'R' and 'int'
#> unsupported operand type(s) for |: 'object' and 'object'
#> unsupported operand type(s) for |: 'int' and 'L'
#> unsupported operand type(s) for |: 'R' and 'R'
#> True ['add', 'sub', 'mul', 'matmul', 'truediv', 'floordiv', 'mod', 'pow', 'lshift', 'rshift', 'and', 'xor', 'or']
#> L.__add__
#> R.__rsub__
#> unsupported operand type(s) for **=: 'object' and 'int'
#> unsupported operand type(s) for @=: 'object' and 'int'
#> add refuses unsupported operand type(s) for +: 'NotImpl' and 'int'
#> radd refuses unsupported operand type(s) for +: 'int' and 'NotImpl'
#> add refuses unsupported operand type(s) for +: 'NotImpl' and 'NotImpl'
#> add refuses R.__radd__
#> iadd refuses add refuses unsupported operand type(s) for +=: 'NotImpl' and 'int'
#> add refuses NotImplemented
#> 'NoneType' object is not callable
#> 'NoneType' object is not callable
