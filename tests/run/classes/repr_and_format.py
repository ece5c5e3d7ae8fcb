# str, repr, format, bytes and the fallbacks between them.
class Both:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


class OnlyRepr:
    def __repr__(self):
        return "<only repr>"


class OnlyStr:
    def __str__(self):
        return "only str"


class Formatted:
    def __format__(self, spec):
        return f"formatted[{spec}]"


b = Both()
print(b, [b], (b,), {b: b}, {"k": b})
print(str(b), repr(b), f"{b} {b!r} {b!s} {b!a}", "%s %r" % (b, b), "{} {!r}".format(b, b))
print(OnlyRepr(), str(OnlyRepr()), f"{OnlyRepr()}")
print(OnlyStr(), repr(OnlyStr()).startswith("<__main__.OnlyStr object at 0x"))
print(f"{Formatted()} {Formatted():>10}", format(Formatted(), "abc"), "{:x y}".format(Formatted()))
print(format(str(b), ">6"), format(repr(b), "^7"))
try:
    f"{b:>6}"
except TypeError as error:
    print(error)


class BadStr:
    def __str__(self):
        return 5

    def __repr__(self):
        return None


for attempt in (lambda: str(BadStr()), lambda: repr(BadStr()), lambda: print([BadStr()])):
    try:
        attempt()
    except TypeError as error:
        print(error)


class Recursive:
    def __init__(self):
        self.items = [self]

    def __repr__(self):
        return "R" + ("..." if self.items == [self] else "")


print(Recursive())
x = [1]
x.append(x)
print(x)
d = {}
d["self"] = d
print(d)
t = ([],)
t[0].append(t)
print(t)


class Money:
    def __init__(self, amount):
        self.amount = amount

    def __format__(self, spec):
        if spec == "":
            return f"${self.amount}"
        return "$" + format(self.amount, spec)


print(f"{Money(5)} {Money(1234.5):,.2f} {Money(3):>5}")
print(f"{Money(1)!r:.3}" == "<__")


class Sub(Both):
    pass


print(Sub(), [Sub()], type(Sub()))
print(Both, Both.__str__.__qualname__, type(b).__name__)


class Num:
    def __int__(self):
        return 42

    def __float__(self):
        return 4.2

    def __complex__(self):
        return 1 + 2j

    def __bytes__(self):
        return b"bytes"

    def __round__(self, n=None):
        return ("round", n)

    def __trunc__(self):
        return 3

    def __hash__(self):
        return 1 << 70


n = Num()
print(int(n), float(n), complex(n), bytes(n), round(n), round(n, 2), hash(n) == hash(1 << 70))

#> str [repr] (repr,) {repr: repr} {'k': repr}
#> str repr str repr str repr str repr str repr
#> <only repr> <only repr> <only repr>
#> only str True
#> formatted[] formatted[>10] formatted[abc] formatted[x y]
#>    str  repr  
#> unsupported format string passed to Both.__format__
#> __str__ returned non-string (type int)
#> __repr__ returned non-string (type NoneType)
#> __repr__ returned non-string (type NoneType)
#> R...
#> [1, [...]]
#> {'self': {...}}
#> ([(...)],)
#> $5 $1,234.50 $    3
#> True
#> str [repr] <class '__main__.Sub'>
#> <class '__main__.Both'> Both.__str__ Both
#> 42 4.2 (1+2j) b'bytes' ('round', None) ('round', 2) True
