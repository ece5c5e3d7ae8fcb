# Quantities with units: arithmetic that checks units, conversion, comparison, formatting, parsing, sums and sorting; errors.
from functools import total_ordering


class UnitError(TypeError):
    pass


@total_ordering
class Q:
    SCALE = {"mm": ("m", 0.001), "cm": ("m", 0.01), "km": ("m", 1000), "min": ("s", 60), "h": ("s", 3600), "g": ("kg", 0.001)}
    __slots__ = ("value", "units")

    def __init__(self, value, unit=""):
        units = {}
        for part, sign in [(p, 1) for p in unit.partition("/")[0].split("*")] + [(p, -1) for p in unit.partition("/")[2].split("/")]:
            if part:
                name, _, power = part.partition("^")
                base, factor = self.SCALE.get(name, (name, 1))
                n = sign * int(power or 1)
                value = value * factor**n
                units[base] = units.get(base, 0) + n
        self.value, self.units = value, {u: n for u, n in units.items() if n}

    @classmethod
    def _new(cls, value, units):
        q = cls(value)
        q.units = {u: n for u, n in units.items() if n}
        return q

    @classmethod
    def parse(cls, text):
        number, _, unit = text.partition(" ")
        return cls(float(number) if "." in number else int(number), unit)

    def _check(self, o, sign):
        o = o if isinstance(o, Q) else Q(o)
        if o.units != self.units:
            raise UnitError(f"{self} {sign} {o}")
        return o

    def __add__(self, o):
        return self._new(self.value + self._check(o, "+").value, self.units)

    def __radd__(self, o):
        return self if o == 0 else Q(o) + self

    def __sub__(self, o):
        return self._new(self.value - self._check(o, "-").value, self.units)

    def __mul__(self, o):
        o = o if isinstance(o, Q) else Q(o)
        return self._new(self.value * o.value, {u: self.units.get(u, 0) + o.units.get(u, 0) for u in {**self.units, **o.units}})

    __rmul__ = __mul__

    def __pow__(self, n):
        return self._new(self.value**n, {u: k * n for u, k in self.units.items()})

    def __truediv__(self, o):
        return self * (o if isinstance(o, Q) else Q(o)) ** -1

    def __rtruediv__(self, o):
        return Q(o) / self

    def __eq__(self, o):
        return isinstance(o, Q) and (self.value, self.units) == (o.value, o.units)

    def __lt__(self, o):
        return self.value < self._check(o, "<").value

    def __bool__(self):
        return bool(self.value)

    def __hash__(self):
        return hash((self.value, frozenset(self.units.items())))

    def __format__(self, spec):
        unit = "*".join(u + (f"^{n}" if n != 1 else "") for u, n in sorted(self.units.items()))
        return f"{format(self.value, spec)}{' ' + unit if unit else ''}"

    def __repr__(self):
        return f"{self}"

    __str__ = lambda self: format(self, "g")


a, b, t = Q(3, "km"), Q(500, "m"), Q(2, "min")
print(a + b, a - b, a * 2, 2 * a, a / t, a / b, a * b, b**2, 1 / t, Q(72, "km/h"), Q(1, "kg*m/s^2"), Q(5), a / a + 1)
print(a > b, a == Q(3000, "m"), sorted([a, b, Q(1, "mm")]), max(a, b), sum([a, b, b]), {Q(1, "km"): "k"}[Q(1000, "m")], bool(Q(0, "s")), f"{a:.1f}", f"{t:>6}|", Q.parse("2.5 h"), Q.parse("7"))
for f in (lambda: a + t, lambda: a < t, lambda: a + 1, lambda: 1 + a, lambda: a - 0.5, lambda: sum([a, t]), lambda: sorted([a, t]), lambda: a**"x", lambda: a + "s", lambda: Q(1) / 0, lambda: Q.parse("x m")):
    try:
        print(f())
    except (UnitError, TypeError, ZeroDivisionError, ValueError) as e:
        print(type(e).__name__, e)
speed = Q(90, "km/h")
print(speed * t, Q(180, "km") / speed, (Q(2, "kg") * speed**2 / 2), speed * Q(1, "h") == Q(90, "km"), a != 3000, hash(a) == hash(Q(3000, "m")))

#> 3500 m 2500 m 6000 m 6000 m 25 m*s^-1 6 1.5e+06 m^2 250000 m^2 0.00833333 s^-1 20 m*s^-1 1 kg*m*s^-2 5 2
#> True True [0.001 m, 500 m, 3000 m] 3000 m 4000 m k False 3000.0 m    120 s| 9000 s 7
#> UnitError 3000 m + 120 s
#> UnitError 3000 m < 120 s
#> UnitError 3000 m + 1
#> UnitError 1 + 3000 m
#> UnitError 3000 m - 0.5
#> UnitError 3000 m + 120 s
#> UnitError 120 s < 3000 m
#> TypeError unsupported operand type(s) for ** or pow(): 'int' and 'str'
#> UnitError 3000 m + s
#> ZeroDivisionError 0.0 cannot be raised to a negative power
#> ValueError invalid literal for int() with base 10: 'x'
#> 3000 m 7200 s 625 kg*m^2*s^-2 True True True
