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
