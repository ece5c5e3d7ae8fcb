"""Quantities with units and money with currencies: dimensional analysis by operators, conversion, parsing, formatting, errors, immutability."""
from fractions import Fraction
from functools import total_ordering
import re


class UnitError(TypeError):
    pass


@total_ordering
class Quantity:
    bases = ("m", "kg", "s")
    units = {}
    __slots__ = ("value", "dims", "_shown")

    def __init__(self, value, dims=(0, 0, 0), shown=None):
        object.__setattr__(self, "value", value)
        object.__setattr__(self, "dims", tuple(dims))
        object.__setattr__(self, "_shown", shown)

    def __setattr__(self, name, value): raise AttributeError(f"{type(self).__name__} is immutable")
    __delattr__ = lambda self, name: self.__setattr__(name, None)

    @classmethod
    def unit(cls, name, quantity):
        cls.units[name] = quantity if isinstance(quantity, Quantity) else Quantity(*quantity)
        return cls.units[name]

    @classmethod
    def parse(cls, text):
        m = re.fullmatch(r"\s*([-+]?\d+(?:\.\d+)?(?:/\d+)?)\s*(.*)", text)
        if not m:
            raise ValueError(f"no quantity: {text!r}")
        value, rest = Fraction(m[1]), m[2].strip()
        result, sign = Quantity(value), 1
        for op, name, power in re.findall(r"([*/]?)\s*([a-zA-Z]+)(?:\^(-?\d+))?", rest):
            if name not in cls.units:
                raise UnitError(f"unknown unit {name!r}")
            factor = cls.units[name] ** int(power or 1)
            result = result / factor if op == "/" else result * factor
        return result

    def _same(self, other, op):
        if not isinstance(other, Quantity):
            if other == 0:
                return Quantity(0, self.dims)
            return NotImplemented
        if other.dims != self.dims:
            raise UnitError(f"{self.dimension} {op} {other.dimension}")
        return other

    @property
    def dimension(self):
        return "·".join(b if d == 1 else f"{b}^{d}" for b, d in zip(self.bases, self.dims) if d) or "1"

    def __add__(self, o):
        o = self._same(o, "+")
        return o if o is NotImplemented else Quantity(self.value + o.value, self.dims)

    __radd__ = __add__

    def __sub__(self, o):
        o = self._same(o, "-")
        return o if o is NotImplemented else Quantity(self.value - o.value, self.dims)

    def __mul__(self, o):
        if isinstance(o, Quantity):
            return Quantity(self.value * o.value, map(sum, zip(self.dims, o.dims)))
        return Quantity(self.value * o, self.dims) if isinstance(o, (int, float, Fraction)) else NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, o):
        return self * o ** -1 if isinstance(o, Quantity) else Quantity(Fraction(self.value) / o, self.dims) if isinstance(o, (int, Fraction)) else NotImplemented

    def __rtruediv__(self, o): return self ** -1 * o
    def __pow__(self, n): return Quantity(Fraction(self.value) ** n, (d * n for d in self.dims)) if isinstance(n, int) else NotImplemented
    def __neg__(self): return self * -1
    def __abs__(self): return Quantity(abs(self.value), self.dims)
    def __bool__(self): return bool(self.value)

    def __eq__(self, o):
        return (self.value, self.dims) == (o.value, o.dims) if isinstance(o, Quantity) else NotImplemented

    def __lt__(self, o):
        o = self._same(o, "<")
        return o if o is NotImplemented else self.value < o.value

    def __hash__(self): return hash((self.value, self.dims))

    def to(self, name):
        unit = self.units[name]
        if unit.dims != self.dims:
            raise UnitError(f"{self.dimension} is not {unit.dimension}")
        return self.value / unit.value

    def __float__(self):
        if any(self.dims):
            raise UnitError(f"{self.dimension} is no number")
        return float(self.value)

    def __format__(self, spec):
        number, _, unit = spec.partition(" ")
        if unit:
            return f"{format(float(self.to(unit)), number or 'g')} {unit}"
        return f"{format(float(self.value), number or 'g')} {self.dimension}"

    def __repr__(self): return f"<{self}>"
    def __str__(self): return format(self)

    def __matmul__(self, name): return f"{float(self.to(name)):g}{name}"


Q = Quantity.parse
unit = Quantity.unit
m, kg, s = unit("m", (1, (1, 0, 0))), unit("kg", (1, (0, 1, 0))), unit("s", (1, (0, 0, 1)))
unit("km", 1000 * m), unit("cm", m / 100), unit("h", 3600 * s), unit("min", 60 * s), unit("g", kg / 1000)
N = unit("N", kg * m / s ** 2)
J = unit("J", N * m)
unit("W", J / s), unit("kWh", 3_600_000 * J), unit("mph", Fraction(1609344, 1000) * m / (3600 * s))
print(Q("90 km/h"), Q("90 km/h") @ "mph", Q("1 kWh") @ "J", Q("5 kg*m/s^2") == 5 * N, Q("9.81 m/s^2") * Q("2 kg"), Q("1/3 h").to("min"))
print([Q("100 km") / Q("2 h"), Q("3 m") * Q("4 m"), 1 / Q("4 s"), Q("2 m") ** 3, Q("2 m") ** 0, -Q("2 m"), abs(Q("-2 m")), Q("2 m") / Q("4 m"), float(Q("1 m") / Q("4 cm"))])
print(sum([Q("1 m"), Q("50 cm"), Q("1 km")]), max(Q("1 h"), Q("59 min"), Q("3601 s")), sorted([Q("1 km"), Q("5 m"), Q("99 cm")]), Q("1 m") > 0, Q("0 m") == 0, bool(Q("0 m")), {Q("1 km"): 1}[Q("1000 m")])
print(f"{Q('1 h'):.2f min}|{Q('1 h')}|{Q('2.5 kWh'):,.0f}|{Q('3 m'):05.1f cm}|{m!r}")
for bad in (lambda: Q("1 m") + Q("1 s"), lambda: Q("1 m") + 1, lambda: 1 + Q("1 m"), lambda: Q("1 m") < Q("1 kg"), lambda: Q("1 m") < 5, lambda: Q("1 foot"), lambda: Q("abc"), lambda: Q("1 m").to("s"), lambda: float(Q("1 m")), lambda: setattr(m, "value", 2), lambda: Q("1 m") ** 0.5, lambda: Q("1 m") * "a", lambda: Q("1 m") / 0, lambda: 2 ** m, lambda: m.__delattr__("value"), lambda: f"{m:zz}"):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


class Money:
    rates = {"EUR": Fraction(1), "USD": Fraction(11, 10), "JPY": Fraction(160)}
    places = {"JPY": 0}

    def __init__(self, amount, currency="EUR"):
        if currency not in self.rates:
            raise ValueError(currency)
        self.currency, self.amount = currency, self._round(Fraction(str(amount)), currency)

    @classmethod
    def _round(cls, amount, currency):
        unit = 10 ** cls.places.get(currency, 2)
        n, rest = divmod(abs(amount) * unit, 1)
        n += rest > Fraction(1, 2) or rest == Fraction(1, 2) and n % 2
        return Fraction(n if amount >= 0 else -n, unit)

    def to(self, currency): return Money(self.amount / self.rates[self.currency] * self.rates[currency], currency)
    def __add__(self, o): return Money(self.amount + o.to(self.currency).amount, self.currency) if isinstance(o, Money) else self if o == 0 else NotImplemented
    __radd__ = __add__
    def __mul__(self, n): return Money(self.amount * Fraction(str(n)), self.currency)
    def __str__(self): return f"{self.amount.numerator / self.amount.denominator:,.{self.places.get(self.currency, 2)}f} {self.currency}"
    __repr__ = __str__

    def split(self, *weights):
        unit = Fraction(1, 10 ** self.places.get(self.currency, 2))
        total, parts = sum(weights), []
        for w in weights:
            parts.append(self.amount * w / total // unit * unit)
        left = (self.amount - sum(parts)) / unit
        for i in range(int(left)):
            parts[i] += unit
        return [Money(p, self.currency) for p in parts]


print(Money("1234567.895"), Money("0.125"), Money("0.135"), Money("-0.125"), Money("99.5", "JPY"), Money("100.5", "JPY"), Money(10).to("USD"), Money(10) + Money(11, "USD"), sum([Money("0.1")] * 3), Money("9.99") * "0.19")
print(Money(100).split(1, 1, 1), Money("0.05").split(3, 2, 2), Money(100, "JPY").split(*[1] * 7), sum(Money("10.01").split(5, 3, 1)))

#> 25 m·s^-1 55.9234mph 3.6e+06J True 19.62 m·kg·s^-2 20
#> [<13.8889 m·s^-1>, <12 m^2>, <0.25 s^-1>, <8 m^3>, <1 1>, <-2 m>, <2 m>, <0.5 1>, 25.0]
#> 1001.5 m 3601 s [<0.99 m>, <5 m>, <1000 m>] True False False 1
#> 60.00 min|3600 s|9,000,000 m^2·kg·s^-2|300.0 cm|<1 m>
#> UnitError m + s
#> TypeError unsupported operand type(s) for +: 'Quantity' and 'int'
#> TypeError unsupported operand type(s) for +: 'int' and 'Quantity'
#> UnitError m < kg
#> TypeError '<' not supported between instances of 'Quantity' and 'int'
#> UnitError unknown unit 'foot'
#> ValueError no quantity: 'abc'
#> UnitError m is not s
#> UnitError m is no number
#> AttributeError Quantity is immutable
#> TypeError unsupported operand type(s) for ** or pow(): 'Quantity' and 'float'
#> TypeError can't multiply sequence by non-int of type 'Quantity'
#> ZeroDivisionError Fraction(1, 0)
#> TypeError unsupported operand type(s) for ** or pow(): 'int' and 'Quantity'
#> AttributeError Quantity is immutable
#> ValueError Unknown format code 'z' for object of type 'float'
#> 1,234,567.90 EUR 0.12 EUR 0.14 EUR -0.12 EUR 100 JPY 100 JPY 11.00 USD 20.00 EUR 0.30 EUR 1.90 EUR
#> [33.34 EUR, 33.33 EUR, 33.33 EUR] [0.03 EUR, 0.01 EUR, 0.01 EUR] [15 JPY, 15 JPY, 14 JPY, 14 JPY, 14 JPY, 14 JPY, 14 JPY] 10.01 EUR
