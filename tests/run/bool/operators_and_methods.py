"""bool: every operator with bools, ints and others, methods that come from int, and what its constructor asks."""

import itertools
import operator


def tell(f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        return f"{type(r).__name__} {r!r}"
    except Exception as e:
        return f"{type(e).__name__}: {e}"


BOTH = (True, False)
for name in ("and_", "or_", "xor", "add", "sub", "mul", "floordiv", "truediv", "mod", "pow", "lshift", "rshift",
             "lt", "le", "eq", "ne", "gt", "ge", "is_"):
    f = getattr(operator, name)
    print(name, *(tell(f, a, b) for a, b in itertools.product(BOTH, BOTH)), sep=" | ")
for other in (2, 0, -1, 1.5, 1j, "ab", [0], (1,), None, 10**20):
    row = [tell(f, True, other) for f in (operator.and_, operator.or_, operator.xor, operator.add, operator.mul)]
    row += [tell(f, other, False) for f in (operator.and_, operator.mul, operator.add)]
    print(repr(other), *row, sep=" | ")
for f in (operator.neg, operator.pos, operator.abs, operator.index, operator.not_, int, float, complex, str, repr, hash,
          bin, hex, oct, bool, round, chr):
    print(f.__name__, tell(f, True), tell(f, False), sep=" | ")

print("-- methods of int")
for b in BOTH:
    print(b.bit_length(), b.bit_count(), b.to_bytes(), b.to_bytes(2, "little"), b.as_integer_ratio(), b.conjugate())
    print(b.real, b.imag, b.numerator, b.denominator, b.is_integer(), type(b.real), type(b.conjugate()))
    print(b.__index__(), b.__int__(), b.__float__(), b.__bool__(), b.__hash__(), b.__round__(1), b.__trunc__())
    print(b.__and__(True), b.__rand__(1), b.__or__(2), b.__xor__(b), b.__and__(1.5), b.__eq__(1), b.__lt__("a"))
    print(f"{b} {b:5} {b:<7}| {b!r:>6} {b:d} {b:03d} {b:x} {b:.1f} {b:%} {b!s:^9}|", "%s %d %r %5s" % (b, b, b, b))
print(bool.from_bytes(b"\x00"), bool.from_bytes(b"\x07"), type(bool.from_bytes(b"\x01")))
print(bool.__mro__, bool.__name__, bool.__base__, isinstance(True, int), issubclass(bool, int))

print("-- the constructor")


class Yes:
    def __bool__(self):
        print("asked", end=" ")
        return True


class Long:
    def __len__(self):
        print("length", end=" ")
        return 3


class Both(Long):
    def __bool__(self):
        return False


class Odd:
    def __bool__(self):
        return 1


class Negative:
    def __len__(self):
        return -1


class Fails:
    def __bool__(self):
        raise KeyError("no")


for x in (0, 1, -0.0, 0j, "", "0", [], [0], {}, (), None, ..., range(0), range(3), b"", Yes(), Long(), Both(), Odd(),
          Negative(), Fails(), object, float("nan")):
    print(type(x).__name__, tell(bool, x), tell(lambda: not x))
print(tell(bool), tell(bool, 1, 2), tell(bool, x=1), tell(lambda: type("B", (bool,), {})))
print(True is bool(5), False is bool([]), {True: "a", 1: "b", 1.0: "c"}, sum([True, True, False]), [5, 6][True])
print("yes" if True == 1 else "no", "%c" % True if False else "-", ["a", "b"][False], "ab" * True, True < 2 < 3)
