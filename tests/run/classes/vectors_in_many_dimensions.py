"""Numeric classes with __slots__, tuple subclasses, reflected operators, hashing, ordering, formats, pickling hooks, and a metaclass that makes sizes."""
import functools
import math
import operator


class Sized(type):
    made = {}

    def __getitem__(cls, n):
        if n not in cls.made:
            if not isinstance(n, int) or n < 1:
                raise TypeError(f"{cls.__name__}[{n!r}]")
            names = dict(zip("xyzw", range(n))) if n <= 4 else {}
            space = {"__slots__": (), "n": n, **{k: property(operator.itemgetter(i), doc=f"part {i}") for k, i in names.items()}}
            cls.made[n] = type(cls)(f"{cls.__name__}{n}", (cls,), space)
        return cls.made[n]

    def __call__(cls, *parts):
        if not hasattr(cls, "n"):
            return cls[len(parts)](*parts)
        return super().__call__(*parts)

    def __instancecheck__(cls, x): return super().__instancecheck__(x) or isinstance(x, tuple) and len(x) == getattr(cls, "n", len(x)) and all(isinstance(v, (int, float)) for v in x)


class Vec(tuple, metaclass=Sized):
    __slots__ = ()

    def __new__(cls, *parts):
        if len(parts) != cls.n:
            raise TypeError(f"{cls.__name__} takes {cls.n} parts, not {len(parts)}")
        return super().__new__(cls, parts)

    def __getnewargs__(self): return tuple(self)
    def __repr__(self): return f"{type(self).__name__}({', '.join(map(repr, self))})"

    def _with(self, other, f):
        if isinstance(other, (int, float)):
            return type(self)(*(f(a, other) for a in self))
        if isinstance(other, tuple) and len(other) == len(self):
            return type(self)(*map(f, self, other))
        return NotImplemented

    def __add__(self, o): return self._with(o, operator.add)
    def __sub__(self, o): return self._with(o, operator.sub)
    def __mul__(self, o): return self._with(o, operator.mul)
    def __truediv__(self, o): return self._with(o, operator.truediv)
    def __radd__(self, o): return self + o
    def __rsub__(self, o): return -self + o
    def __rmul__(self, o): return self * o
    def __rtruediv__(self, o): return self._with(o, lambda a, b: b / a)
    def __neg__(self): return type(self)(*map(operator.neg, self))
    def __abs__(self): return math.hypot(*self)
    def __bool__(self): return any(self)
    def __matmul__(self, o): return sum(map(operator.mul, self, o))
    def __rmatmul__(self, o): return self @ o
    def __round__(self, n=None): return type(self)(*(round(v, n) for v in self))
    def __floor__(self): return type(self)(*map(math.floor, self))
    def __getitem__(self, i):
        found = super().__getitem__(i)
        return Vec(*found) if isinstance(i, slice) and found else found
    def __eq__(self, o): return tuple(self) == tuple(o) if isinstance(o, tuple) else NotImplemented
    def __hash__(self): return hash(tuple(self))
    def __lt__(self, o): return abs(self) < abs(o)
    def __format__(self, spec): return "<" + " ".join(format(v, spec) for v in self) + ">"
    def __contains__(self, v): return any(math.isclose(v, x) for x in self)
    def __reversed__(self): return iter(tuple(self)[::-1])
    def __pow__(self, o, mod=None):
        match len(self), len(o):
            case 3, 3: return Vec(self[1] * o[2] - self[2] * o[1], self[2] * o[0] - self[0] * o[2], self[0] * o[1] - self[1] * o[0])
            case 2, 2: return self[0] * o[1] - self[1] * o[0]
            case n: raise ValueError(f"no product of {n}")

    @functools.singledispatchmethod
    @classmethod
    def of(cls, v): raise TypeError(type(v).__name__)

    @of.register
    @classmethod
    def _(cls, v: str): return cls(*map(float, v.split(",")))

    @of.register
    @classmethod
    def _(cls, v: complex): return cls(v.real, v.imag)


a, b = Vec(1, 2, 3), Vec(4.0, 5.0, 6.0)
print(a, b, a + b, a - 1, 10 - a, 2 * a, a * b, b / 2, 12 / a, -a, a @ b, (1, 1, 1) @ a, a ** b, Vec(1, 2) ** Vec(3, 4))
print((1, 2, 3) + a, a + (1, 1, 1), sum([a, a, a], Vec(0, 0, 0)), abs(Vec(3, 4)), bool(Vec(0, 0)), round(b / 3, 2), math.floor(Vec(1.5, -1.5)), a == (1, 2, 3), (1, 2, 3) == a, a != b, hash(a) == hash((1, 2, 3)), {a: 1}[(1, 2, 3)])
print(a.x, a.y, a.z, a[0], a[-1], a[1:], a[:0], Vec(1, 2, 3, 4, 5)[::2], Vec[2].x.__doc__, type(a) is Vec[3] is Vec[3], Vec[2].__name__, Vec(*range(6)).__class__.__name__, hasattr(Vec[5], "x"))
print(sorted([b, a, Vec(0, 0, 1)]), max(a, b), f"{a:.1f} {b:06.2f} {a}", 2.0 in a, 2.5 in a, list(reversed(a)), a.index(3), a.count(1), len(a), [*a], Vec.of("1,2.5"), Vec.of(3 + 4j))
print(isinstance((1, 2), Vec[2]), isinstance((1, 2), Vec[3]), isinstance((1, "a"), Vec[2]), isinstance(a, Vec), isinstance(a, tuple), issubclass(Vec[3], Vec), isinstance([1, 2], Vec))
for bad in (lambda: Vec[3](1, 2), lambda: Vec["a"], lambda: Vec[0], lambda: Vec(), lambda: a + (1, 2), lambda: a + "abc", lambda: a @ 5, lambda: a ** (1, 2), lambda: setattr(a, "x", 5), lambda: setattr(a, "q", 5), lambda: a.__dict__, lambda: Vec.of([]), lambda: a < 5, lambda: a[9], lambda: f"{a:q}", lambda: Vec(1, 2) / 0):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
import copy
c = copy.deepcopy([a, a])
print(c, c[0] is c[1], copy.copy(a) == a, a.__reduce_ex__(2)[1][1:] == (1, 2, 3), Vec.made.keys())


class Matrix:
    def __init__(self, *rows): self.rows = [Vec(*r) for r in rows]
    @property
    def T(self): return Matrix(*zip(*self.rows))
    def __matmul__(self, o):
        if isinstance(o, Matrix):
            return Matrix(*([r @ c for c in o.T.rows] for r in self.rows))
        return Vec(*(r @ o for r in self.rows))
    def __pow__(self, n):
        if n < 0: return NotImplemented
        result, base = Matrix(*([int(i == j) for j in range(len(self.rows))] for i in range(len(self.rows)))), self
        while n:
            if n & 1: result @= base
            base, n = base @ base, n >> 1
        return result
    def __eq__(self, o): return self.rows == o.rows
    def __repr__(self): return f"Matrix{self.rows}"
    def __getitem__(self, at): return self.rows[at[0]][at[1]] if isinstance(at, tuple) else self.rows[at]


f = Matrix((1, 1), (1, 0))
print((f ** 30)[0, 1], (f ** 90)[0][1], f.T == f, Matrix((1, 2), (3, 4)).T, Matrix((0, -1), (1, 0)) @ Vec(1, 2), f ** 0)
try:
    f ** -1
except TypeError as e:
    print(e)

#> Vec3(1, 2, 3) Vec3(4.0, 5.0, 6.0) Vec3(5.0, 7.0, 9.0) Vec3(0, 1, 2) Vec3(9, 8, 7) Vec3(2, 4, 6) Vec3(4.0, 10.0, 18.0) Vec3(2.0, 2.5, 3.0) Vec3(12.0, 6.0, 4.0) Vec3(-1, -2, -3) 32.0 6 Vec3(-3.0, 6.0, -3.0) -2
#> Vec3(2, 4, 6) Vec3(2, 3, 4) Vec3(3, 6, 9) 5.0 False Vec3(1.33, 1.67, 2.0) Vec2(1, -2) True True True True 1
#> 1 2 3 1 3 Vec2(2, 3) () Vec3(1, 3, 5) part 0 True Vec2 Vec6 False
#> [Vec3(0, 0, 1), Vec3(1, 2, 3), Vec3(4.0, 5.0, 6.0)] Vec3(4.0, 5.0, 6.0) <1.0 2.0 3.0> <004.00 005.00 006.00> <1 2 3> True False [3, 2, 1] 2 1 3 [1, 2, 3] Vec2(1.0, 2.5) Vec2(3.0, 4.0)
#> True False False True True True False
#> TypeError Vec3 takes 3 parts, not 2
#> TypeError Vec['a']
#> TypeError Vec[0]
#> TypeError Vec[0]
#> TypeError unsupported operand type(s) for +: 'Vec3' and 'tuple'
#> TypeError unsupported operand type(s) for +: 'Vec3' and 'str'
#> TypeError 'int' object is not iterable
#> ValueError no product of (3, 2)
#> AttributeError property 'x' of 'Vec3' object has no setter
#> AttributeError 'Vec3' object has no attribute 'q'
#> AttributeError 'Vec3' object has no attribute '__dict__'
#> TypeError list
#> True
#> IndexError tuple index out of range
#> ValueError Unknown format code 'q' for object of type 'int'
#> ZeroDivisionError division by zero
#> [Vec3(1, 2, 3), Vec3(1, 2, 3)] True True True dict_keys([3, 2, 5, 6])
#> 832040 2880067194370816120 True Matrix[Vec2(1, 3), Vec2(2, 4)] Vec2(-2, 1) Matrix[Vec2(1, 0), Vec2(0, 1)]
#> unsupported operand type(s) for ** or pow(): 'Matrix' and 'int'
