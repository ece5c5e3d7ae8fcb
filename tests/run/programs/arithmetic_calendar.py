DAYS = "Mo Tu We Th Fr Sa Su".split()
MONTHS = "January February March April May June July August September October November December".split()


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def length(year, month):
    return 28 + is_leap(year) if month == 2 else 30 + (month + month // 8) % 2


class Date:
    __match_args__ = ("year", "month", "day")

    def __init__(self, year, month, day):
        if not 1 <= month <= 12:
            raise ValueError(f"month must be in 1..12, not {month}")
        if not 1 <= day <= length(year, month):
            raise ValueError(f"{MONTHS[month - 1]} {year} has {length(year, month)} days, not {day}")
        self.year, self.month, self.day = year, month, day

    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split("-")))

    @property
    def number(self):
        a = (14 - self.month) // 12
        y, m = self.year + 4800 - a, self.month + 12 * a - 3
        return self.day + (153 * m + 2) // 5 + 365 * y + y // 4 - y // 100 + y // 400 - 32045

    @classmethod
    def of_number(cls, number):
        a = number + 32044
        b, a = divmod(4 * a + 3, 146097)
        d, e = divmod(a // 4 * 4 + 3, 1461)
        m, f = divmod(e // 4 * 5 + 2, 153)
        return cls(100 * b + d - 4800 + m // 10, m + 3 - 12 * (m // 10), f // 5 + 1)

    @property
    def weekday(self):
        return self.number % 7

    def __add__(self, days):
        return Date.of_number(self.number + days) if isinstance(days, int) else NotImplemented

    def __sub__(self, other):
        if isinstance(other, Date):
            return self.number - other.number
        return self + -other

    def __format__(self, spec):
        if not spec:
            return str(self)
        out, parts = "", iter(spec)
        for c in parts:
            if c != "%":
                out += c
                continue
            match next(parts, None):
                case "d":
                    out += f"{self.day:02}"
                case "m":
                    out += f"{self.month:02}"
                case "Y":
                    out += f"{self.year:04}"
                case "B":
                    out += MONTHS[self.month - 1]
                case "a":
                    out += DAYS[self.weekday]
                case other:
                    raise ValueError(f"unknown %{other or ''} in {spec!r}")
        return out

    def __str__(self):
        return f"{self:%Y-%m-%d}"

    __repr__ = __str__


def calendar(year, month):
    print(f"{MONTHS[month - 1]} {year}".center(20).rstrip())
    print(*DAYS)
    cells = [""] * Date(year, month, 1).weekday + list(range(1, length(year, month) + 1))
    for i in range(0, len(cells), 7):
        print(*(f"{cell:>2}" for cell in cells[i : i + 7]))


def easter(year):
    a, b, c = year % 19, *divmod(year, 100)
    d, e = divmod(b, 4)
    h = (19 * a + b - d - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7
    m, n = divmod(h + l - 7 * ((a + 11 * h + 22 * l) // 451) + 114, 31)
    return Date(year, m, n + 1)


for year, month in ((2024, 2), (2023, 10), (2021, 2)):
    calendar(year, month)
print([length(2023, m) for m in range(1, 13)], [y for y in (1900, 2000, 2023, 2024) if is_leap(y)])
day = Date.parse("2024-02-28")
print(day, day + 1, day + 2, day - 59, day - Date(2000, 1, 1), f"{day:%a %d. %B %Y}")
print(all(Date.of_number(n).number == n for n in range(2400000, 2480000, 37)), Date(1970, 1, 1).number, Date(1, 1, 1) - 1)
print([easter(y) for y in (1961, 2000, 2024, 2025, 2038)], [f"{easter(y):%a}" for y in range(2000, 2010)])
print([str(Date(2023, m, 13)) for m in range(1, 13) if Date(2023, m, 13).weekday == 4])
match Date(2024, 12, 25):
    case Date(month=12, day=25 | 26) as d:
        print("holiday", d)
match Date(2023, 3, 1):
    case Date(year, 3, day) if is_leap(year):
        print("no")
    case Date(year, _, 1):
        print("first of a month in", year)
for bad in ("2023-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "2024-1", "x-1-1", "2024-01-01-01"):
    try:
        print(Date.parse(bad))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
for operation in (lambda: day + 1.5, lambda: day - "x", lambda: f"{day:%q}", lambda: f"{day:%}", lambda: 1 + day):
    try:
        print(operation())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)

#>    February 2024
#> Mo Tu We Th Fr Sa Su
#>           1  2  3  4
#>  5  6  7  8  9 10 11
#> 12 13 14 15 16 17 18
#> 19 20 21 22 23 24 25
#> 26 27 28 29
#>     October 2023
#> Mo Tu We Th Fr Sa Su
#>                    1
#>  2  3  4  5  6  7  8
#>  9 10 11 12 13 14 15
#> 16 17 18 19 20 21 22
#> 23 24 25 26 27 28 29
#> 30 31
#>    February 2021
#> Mo Tu We Th Fr Sa Su
#>  1  2  3  4  5  6  7
#>  8  9 10 11 12 13 14
#> 15 16 17 18 19 20 21
#> 22 23 24 25 26 27 28
#> [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] [2000, 2024]
#> 2024-02-28 2024-02-29 2024-03-01 2023-12-31 8824 We 28. February 2024
#> True 2440588 0000-12-31
#> [1961-04-02, 2000-04-23, 2024-03-31, 2025-04-20, 2038-04-25] ['Su', 'Su', 'Su', 'Su', 'Su', 'Su', 'Su', 'Su', 'Su', 'Su']
#> ['2023-01-13', '2023-10-13']
#> holiday 2024-12-25
#> first of a month in 2023
#> ValueError February 2023 has 28 days, not 29
#> ValueError month must be in 1..12, not 13
#> ValueError month must be in 1..12, not 0
#> ValueError April 2024 has 30 days, not 31
#> TypeError Date.__init__() missing 1 required positional argument: 'day'
#> ValueError invalid literal for int() with base 10: 'x'
#> TypeError Date.__init__() takes 4 positional arguments but 5 were given
#> 2.5
#> TypeError unsupported operand type(s) for -: 'int' and 'str'
#> ValueError Invalid format specifier '%q' for object of type 'int'
#> 100.000000%
#> 2
