# Arithmetic dunders with their reflected and in-place forms.
class V:
    def __init__(self, *xs):
        self.xs = xs

    def __repr__(self):
        return "V" + repr(self.xs)

    def __add__(self, other):
        if isinstance(other, V):
            return V(*(a + b for a, b in zip(self.xs, other.xs)))
        if isinstance(other, int):
            return V(*(a + other for a in self.xs))
        return NotImplemented

    __radd__ = __add__

    def __mul__(self, k):
        return V(*(a * k for a in self.xs))

    def __rmul__(self, k):
        return self * k

    def __neg__(self):
        return V(*(-a for a in self.xs))

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other

    def __matmul__(self, other):
        return sum(a * b for a, b in zip(self.xs, other.xs))

    def __pow__(self, n, m=None):
        return ("pow", n, m)

    def __rpow__(self, base):
        return ("rpow", base)

    def __floordiv__(self, n):
        return V(*(a // n for a in self.xs))

    def __truediv__(self, n):
        return V(*(a / n for a in self.xs))

    def __mod__(self, n):
        return V(*(a % n for a in self.xs))

    def __divmod__(self, n):
        return self // n, self % n

    def __abs__(self):
        return sum(self.xs)

    def __invert__(self):
        return V(*reversed(self.xs))

    def __pos__(self):
        return "positive"

    def __iadd__(self, other):
        return V("iadd", other)


a, b = V(1, 2), V(10, 20)
print(a + b, a + 5, 5 + a, b - a, 100 - a)
print(a * 3, 3 * a, -a, a @ b, ~a, +a, abs(b))
print(b // 3, b / 4, b % 3, divmod(b, 7))
print(a ** 2, 2 ** a, pow(a, 2, 3))
print(sum([a, b]), sum([a, b], V(0, 0)))
a += 1
print(a)
b *= 2
print(b)
b -= V(1, 1)
print(b)
for bad in ["x", None, 1.5]:
    try:
        V(1) + bad
    except TypeError as error:
        print(error)
    try:
        bad + V(1)
    except TypeError as error:
        print(error)


class Left:
    def __add__(self, other):
        print("Left.__add__")
        return NotImplemented

    def __and__(self, other):
        return "and"

    def __rshift__(self, other):
        return "rshift"


class Right(Left):
    def __radd__(self, other):
        print("Right.__radd__")
        return "right"


print(Left() + Right())
try:
    Right() + Left()
except TypeError as error:
    print(error)
print(Left() & 1, Left() >> 2)
try:
    1 & Left()
except TypeError as error:
    print(error)
try:
    x = Left()
    x <<= 1
except TypeError as error:
    print(error)

#> V(11, 22) V(6, 7) V(6, 7) V(9, 18) V(99, 98)
#> V(3, 6) V(3, 6) V(-1, -2) 50 V(2, 1) positive 30
#> V(3, 6) V(2.5, 5.0) V(1, 2) (V(1, 2), V(3, 6))
#> ('pow', 2, None) ('rpow', 2) ('pow', 2, 3)
#> V(11, 22) V(11, 22)
#> V('iadd', 1)
#> V(20, 40)
#> V(19, 39)
#> unsupported operand type(s) for +: 'V' and 'str'
#> can only concatenate str (not "V") to str
#> unsupported operand type(s) for +: 'V' and 'NoneType'
#> unsupported operand type(s) for +: 'NoneType' and 'V'
#> unsupported operand type(s) for +: 'V' and 'float'
#> unsupported operand type(s) for +: 'float' and 'V'
#> Right.__radd__
#> right
#> Left.__add__
#> unsupported operand type(s) for +: 'Right' and 'Left'
#> and rshift
#> unsupported operand type(s) for &: 'int' and 'Left'
#> unsupported operand type(s) for <<=: 'Left' and 'int'
