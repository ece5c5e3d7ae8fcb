# Vectors and quaternions with every operator: reflected, in-place, comparison, matmul, abs, bool, iteration, index, format, hash, immutability.
import math


class Vec:
    __slots__ = ("_c",)

    def __init__(self, *c):
        object.__setattr__(self, "_c", tuple(float(x) for x in c))

    def __setattr__(self, n, v):
        raise AttributeError(f"{type(self).__name__} is immutable")

    def __add__(self, o):
        return type(self)(*(a + b for a, b in zip(self, o, strict=True))) if isinstance(o, Vec) else NotImplemented

    def __radd__(self, o):
        return self if o == 0 else NotImplemented

    def __sub__(self, o):
        return self + -o

    def __neg__(self):
        return self * -1

    def __pos__(self):
        return self

    def __mul__(self, k):
        return type(self)(*(a * k for a in self)) if isinstance(k, (int, float)) else NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, k):
        return self * (1 / k)

    def __floordiv__(self, k):
        return type(self)(*(a // k for a in self))

    def __mod__(self, k):
        return type(self)(*(a % k for a in self))

    def __divmod__(self, k):
        return self // k, self % k

    def __pow__(self, n, m=None):
        r = type(self)(*(a**n for a in self))
        return r if m is None else r % m

    def __matmul__(self, o):
        return sum(a * b for a, b in zip(self, o))

    def __abs__(self):
        return math.hypot(*self)

    def __bool__(self):
        return any(self._c)

    def __eq__(self, o):
        return isinstance(o, Vec) and self._c == o._c

    def __lt__(self, o):
        return abs(self) < abs(o) if isinstance(o, Vec) else NotImplemented

    def __hash__(self):
        return hash(self._c)

    def __iter__(self):
        return iter(self._c)

    def __len__(self):
        return len(self._c)

    def __getitem__(self, i):
        return type(self)(*self._c[i]) if isinstance(i, slice) else self._c[i]

    def __contains__(self, x):
        return x in self._c

    def __round__(self, n=0):
        return type(self)(*(round(a, n) for a in self))

    def __format__(self, spec):
        if spec.endswith("p"):
            return f"{abs(self):{spec[:-1]}} @ {math.degrees(math.atan2(self[1], self[0])):.0f}°"
        return "(" + ", ".join(format(a, spec) for a in self) + ")"

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{a:g}' for a in self)})"

    def __call__(self, f):
        return type(self)(*map(f, self))

    def __invert__(self):
        return self[::-1]

    def __and__(self, o):
        return type(self)(*(min(p) for p in zip(self, o)))

    def __or__(self, o):
        return type(self)(*(max(p) for p in zip(self, o)))

    def __lshift__(self, n):
        return type(self)(*(self._c[n:] + self._c[:n]))

    def __rlshift__(self, o):
        return f"{o} into {self}"

    def __complex__(self):
        return complex(*self._c[:2])


a, b = Vec(1, 2), Vec(3, 4.5)
print(a + b, a - b, -a, +a is a, a * 2, 2 * a, 0.5 * b, b / 2, b // 2, b % 2, divmod(b, 2), a**2, pow(b, 2, 5), a @ b, abs(Vec(3, 4)), bool(Vec(0, 0)), bool(a))
print(sum([a, b, a]), sum([], a), a == Vec(1, 2), a != b, a < b, b > a, sorted([b, a]), max(a, b), {a: "k"}[Vec(1.0, 2.0)], len(a), a[0], b[-1], Vec(1, 2, 3)[1:], 2 in a, [*a], tuple(b))
print(round(Vec(1.26, 2.71), 1), f"{b:.2f}", f"{Vec(0, 2):.1fp}", f"{a}", repr(a), a(str.__len__ if False else lambda v: v * 10), ~a, a & Vec(2, 1), a | Vec(2, 1), Vec(1, 2, 3) << 1, 5 << a, complex(a), math.floor(abs(b)))
x = y = a
x += b
x *= 2
x -= Vec(1, 1)
x /= 2
x @= b
print(x, y, a is y)
for f in (lambda: a + 1, lambda: 1 + a, lambda: a * b, lambda: a < 5, lambda: setattr(a, "x", 1), lambda: a + Vec(1, 2, 3), lambda: a >> 1, lambda: a[5], lambda: a / 0, lambda: a <= b, lambda: "s" * a, lambda: int(a), lambda: a ** b if False else a ^ b):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Vec3(Vec):
    __slots__ = ()

    def __init__(self, x=0, y=0, z=0):
        super().__init__(x, y, z)

    x = property(lambda self: self[0])

    def __matmul__(self, o):
        if isinstance(o, Vec3):
            (a, b, c), (d, e, f) = self, o
            return Vec3(b * f - c * e, c * d - a * f, a * e - b * d)
        return super().__matmul__(o)


i, j, k = Vec3(1), Vec3(0, 1), Vec3(0, 0, 1)
print(i @ j == k, j @ i, (i + j) @ k, i.x, i @ (1, 2, 3), type(i + j).__name__, sum([i, j, k]) * 2, i + Vec(1, 1, 1), {i, j, Vec(1, 0, 0)} == {i, j})

#> Vec(4, 6.5) Vec(-2, -2.5) Vec(-1, -2) True Vec(2, 4) Vec(2, 4) Vec(1.5, 2.25) Vec(1.5, 2.25) Vec(1, 2) Vec(1, 0.5) (Vec(1, 2), Vec(1, 0.5)) Vec(1, 4) Vec(4, 0.25) 12.0 5.0 False True
#> Vec(5, 8.5) Vec(1, 2) True True True True [Vec(1, 2), Vec(3, 4.5)] Vec(3, 4.5) k 2 1.0 4.5 Vec(2, 3) True [1.0, 2.0] (3.0, 4.5)
#> Vec(1.3, 2.7) (3.00, 4.50) 2.0 @ 90° (1.0, 2.0) Vec(1, 2) Vec(10, 20) Vec(2, 1) Vec(1, 1) Vec(2, 2) Vec(2, 3, 1) 5 into (1.0, 2.0) (1+2j) 5
#> 37.5 Vec(1, 2) True
#> TypeError unsupported operand type(s) for +: 'Vec' and 'int'
#> TypeError unsupported operand type(s) for +: 'int' and 'Vec'
#> TypeError unsupported operand type(s) for *: 'Vec' and 'Vec'
#> TypeError '<' not supported between instances of 'Vec' and 'int'
#> AttributeError Vec is immutable
#> ValueError zip() argument 2 is longer than argument 1
#> TypeError unsupported operand type(s) for >>: 'Vec' and 'int'
#> IndexError tuple index out of range
#> ZeroDivisionError division by zero
#> TypeError '<=' not supported between instances of 'Vec' and 'Vec'
#> TypeError can't multiply sequence by non-int of type 'Vec'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'Vec'
#> TypeError unsupported operand type(s) for ^: 'Vec' and 'Vec'
#> True Vec3(0, 0, -1) Vec3(1, -1, 0) 1.0 1.0 Vec3 Vec3(2, 2, 2) Vec3(2, 1, 1) True
