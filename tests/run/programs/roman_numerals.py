from functools import total_ordering

PAIRS = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL")]
PAIRS += [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]


@total_ordering
class Roman:
    __slots__ = ("_number",)
    VALUES = {letters: value for value, letters in PAIRS if len(letters) == 1}

    def __init__(self, value):
        if isinstance(value, str):
            value = self.parse(value)
        elif not isinstance(value, int) or isinstance(value, bool):
            raise TypeError(f"Roman() takes a str or an int, not {type(value).__name__}")
        if not 0 < value < 4000:
            raise OverflowError(f"{value:,} is not between I and MMMCMXCIX")
        self._number = value

    @classmethod
    def parse(cls, text):
        total = 0
        before = 0
        for c in reversed(text.strip().upper()):
            try:
                value = cls.VALUES[c]
            except KeyError:
                raise ValueError(f"not a digit: {c!r}") from None
            total += -value if value < before else value
            before = max(before, value)
        if cls._write(total) != text.strip().upper():
            raise ValueError(f"not well formed: {text!r}")
        return total

    @staticmethod
    def _write(number):
        out = ""
        for value, letters in PAIRS:
            times, number = divmod(number, value)
            out += letters * times
        return out

    def __int__(self):
        return self._number

    __index__ = __hash__ = __int__

    def __str__(self):
        return self._write(self._number)

    def __repr__(self):
        return f"Roman({str(self)!r})"

    def __format__(self, spec):
        if spec.endswith("d"):
            return format(self._number, spec)
        if spec.endswith("r"):
            return format(str(self).lower(), spec[:-1])
        return format(str(self), spec)

    def __add__(self, other):
        return Roman(self._number + int(other)) if isinstance(other, (int, Roman)) else NotImplemented

    __radd__ = __add__

    def __eq__(self, other):
        return self._number == int(other) if isinstance(other, (int, Roman)) else NotImplemented

    def __lt__(self, other):
        return self._number < int(other) if isinstance(other, (int, Roman)) else NotImplemented


print([str(Roman(n)) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)])
print(all(int(Roman(str(Roman(n)))) == n for n in range(1, 4000)))
print(max((str(Roman(n)) for n in range(1, 4000)), key=len))
x, y = Roman("XIV"), Roman(" mm ")
print(x, repr(y), x + y, 1 + x, x + 2, sum([x, x, y], 0), sum([x, y], Roman(1)))
print(x < y, x >= 14, 13 < x, x == 14, x != Roman("xv"), sorted([y, 3, x]), {x: 1}[14])
print(f"[{x}] [{x:>6}] [{x:^7r}] [{x:04d}] [{y!r:>12}]", "abcdefghijklmnopqr"[x], list(range(Roman(3))), hex(y))
for bad in ("", "IIII", "VX", "IC", "XQ", "MMMM", 0, 4000, 12345, -3, 1.5, True, None):
    try:
        print(Roman(bad))
    except (ValueError, OverflowError, TypeError) as e:
        print(type(e).__name__, e, e.__cause__, e.__suppress_context__)
for operation in (lambda: x + "I", lambda: x < "I", lambda: x - 1, lambda: Roman(3999) + 1, lambda: setattr(x, "n", 1)):
    try:
        print(operation())
    except (TypeError, OverflowError, AttributeError) as e:
        print(type(e).__name__, e)
print(x == "XIV", x != None)

#> ['I', 'IV', 'IX', 'XIV', 'XL', 'XC', 'CD', 'MCMXCIV', 'MMXXIV', 'MMMCMXCIX']
#> True
#> MMMDCCCLXXXVIII
#> XIV Roman('MM') MMXIV XV XVI MMXXVIII MMXV
#> True True True True True [3, Roman('XIV'), Roman('MM')] 1
#> [XIV] [   XIV] [  xiv  ] [0014] [ Roman('MM')] o [0, 1, 2] 0x7d0
#> OverflowError 0 is not between I and MMMCMXCIX None False
#> ValueError not well formed: 'IIII' None False
#> ValueError not well formed: 'VX' None False
#> ValueError not well formed: 'IC' None False
#> ValueError not a digit: 'Q' None True
#> OverflowError 4,000 is not between I and MMMCMXCIX None False
#> OverflowError 0 is not between I and MMMCMXCIX None False
#> OverflowError 4,000 is not between I and MMMCMXCIX None False
#> OverflowError 12,345 is not between I and MMMCMXCIX None False
#> OverflowError -3 is not between I and MMMCMXCIX None False
#> TypeError Roman() takes a str or an int, not float None False
#> TypeError Roman() takes a str or an int, not bool None False
#> TypeError Roman() takes a str or an int, not NoneType None False
#> TypeError unsupported operand type(s) for +: 'Roman' and 'str'
#> TypeError '<' not supported between instances of 'Roman' and 'str'
#> TypeError unsupported operand type(s) for -: 'Roman' and 'int'
#> OverflowError 4,000 is not between I and MMMCMXCIX
#> AttributeError 'Roman' object has no attribute 'n'
#> False True
