"""__bytes__ and __format__: specs, fallback of object, results of wrong types."""


class B:
    def __bytes__(self):
        return b"made"


class Bad:
    def __bytes__(self):
        return "text"


class Both:
    def __bytes__(self):
        return b"first"

    def __index__(self):
        return 3

    def __iter__(self):
        return iter([1, 2])


class Idx:
    def __index__(self):
        return 2


class It:
    def __iter__(self):
        return iter([65, 66])


print(bytes(B()), bytes(Both()), bytes(Idx()), bytes(It()), bytearray(It()), b"%b" % B())
for f in (lambda: bytes(Bad()), lambda: bytes(object()), lambda: bytes(B(), "utf-8"), lambda: bytes("x"), lambda: bytes(-1), lambda: bytes([256]), lambda: bytes(["a"]), lambda: bytes(1.5), lambda: b"%b" % 5, lambda: b"%b" % Bad()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class F:
    def __format__(self, spec):
        print("spec", repr(spec))
        return f"F[{spec}]"


f = F()
print(format(f), format(f, "abc"), f"{f}", f"{f:x{1 + 1}y}", "{:>5}|{0:q}".format(f) if False else "{0:>5}|{0:q}".format(f))


class WrongFormat:
    def __format__(self, spec):
        return 5


class Plain:
    def __str__(self):
        return "plain str"


class Base:
    def __format__(self, spec):
        return "base " + spec


class Sub(Base):
    def __format__(self, spec):
        return super().__format__(spec.upper())


print(f"{Sub():abc}", format(Plain()), f"{Plain()}", f"{Plain()!s:>12}", object.__format__(Plain(), ""))
for g in (lambda: format(WrongFormat()), lambda: f"{WrongFormat()}", lambda: "{}".format(WrongFormat()), lambda: format(Plain(), ">5"), lambda: f"{Plain():d}", lambda: format(1, 2), lambda: format([], "s"), lambda: format(object, "x"), lambda: object.__format__(1, 2), lambda: format(), lambda: "{:{}}".format(1)):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)


class Money(float):
    def __format__(self, spec):
        if spec.endswith("$"):
            return "$" + super().__format__(spec[:-1] + ".2f")
        return super().__format__(spec)


m = Money(1234.5)
print(f"{m:$}", f"{m:,$}", f"{m}", f"{m:.1e}", format(m, "010$"), m)


class Str(str):
    pass


class Int(int):
    def __str__(self):
        return "Int str"


print(f"{Str('x'):>3}", f"{Int(5)}", f"{Int(5):d}", f"{Int(5):}", "%d %s" % (Int(5), Int(5)), format(Int(7), "x"), f"{Int(3)!r}")


class Attr:
    x = [1, {"k": F()}]


print("{0.x[1][k]:spec}".format(Attr()), "{a.x[0]}".format(a=Attr()))
F.__format__ = lambda self, spec: "patched"
print(f"{f}")
f.__format__ = lambda spec: "instance"
print(f"{f}", f.__format__(""))

#> b'made' b'first' b'\x00\x00' b'AB' bytearray(b'AB') b'made'
#> TypeError __bytes__ returned non-bytes (type str)
#> TypeError cannot convert 'object' object to bytes
#> TypeError encoding without a string argument
#> TypeError string argument without an encoding
#> ValueError negative count
#> ValueError bytes must be in range(0, 256)
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError cannot convert 'float' object to bytes
#> TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'int'
#> TypeError __bytes__ returned non-bytes (type str)
#> spec ''
#> spec 'abc'
#> spec ''
#> spec 'x2y'
#> spec '>5'
#> spec 'q'
#> F[] F[abc] F[] F[x2y] F[>5]|F[q]
#> base ABC plain str plain str    plain str plain str
#> TypeError __format__ must return a str, not int
#> TypeError __format__ must return a str, not int
#> TypeError __format__ must return a str, not int
#> TypeError unsupported format string passed to Plain.__format__
#> TypeError unsupported format string passed to Plain.__format__
#> TypeError format() argument 2 must be str, not int
#> TypeError unsupported format string passed to list.__format__
#> TypeError unsupported format string passed to type.__format__
#> TypeError __format__() argument must be str, not int
#> TypeError format expected at least 1 argument, got 0
#> IndexError Replacement index 1 out of range for positional args tuple
#> $1234.50 $1,234.50 1234.5 1.2e+03 $0001234.50 1234.5
#>   x Int str 5 Int str 5 Int str 7 3
#> spec 'spec'
#> F[spec] 1
#> patched
#> patched instance
