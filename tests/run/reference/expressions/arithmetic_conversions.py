#@ exit: 1
# Arithmetic between types: which operand is asked, what conversions may give, what fails.
import math, operator
class N:
    def __init__(s, v): s.v = v
    def __repr__(s): return f"N{s.v}"
ops = ["add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift", "and", "xor", "or", "divmod"]
for o in ops:
    def mk(o, pre):
        def f(s, other, *m): return (pre + o, s.v, getattr(other, "v", other), *m)
        return f
    setattr(N, f"__{o}__", mk(o, "")); setattr(N, f"__r{o}__", mk(o, "r"))
class S(N): pass
class S2(N):
    def __radd__(s, o): return "S2.radd"
    def __rpow__(s, o, m=None): return ("S2rpow", m)
class Half:
    def __add__(s, o): return NotImplemented
    def __iadd__(s, o): return NotImplemented
n, s, s2 = N(1), S(2), S2(3)
print(n + 1, 1 + n, n + s, n + s2, s2 + n, s + s2, n @ 2, 2 @ n, n ** 2, 2 ** n, pow(n, 2), pow(n, 2, 3), divmod(n, 1), divmod(1, n), 1 << n, n >> 1, 1 & n, n ^ 1, [1] | n, "a" % n, [1] * n, n * [1], [1] + n, n // 1.5, 1.5 // n, 1j - n)
try: print(pow(2, n, 3))
except TypeError as e: print(e)
x = n; x += 1; print(x); x = n; x @= 3; print(x); x = 5; x -= n; print(x); x = [1]
try: x += n
except TypeError as e: print(e)
x = n; x **= 2; print(x); x = n; x <<= 1; print(x)
for f in (lambda: Half() + 1, lambda: 1 + Half(), lambda: Half() + Half(), lambda: Half() @ 1, lambda: [] + Half(), lambda: "" + Half(), lambda: Half() * 3, lambda: pow(Half(), 1), lambda: pow(1, Half(), 3), lambda: pow(1, 2.0, 3), lambda: pow(2, -1, 4), lambda: divmod(1, Half()), lambda: [1] * Half(), lambda: [1] * 1.0, lambda: "a" * "b", lambda: 1 << 1.0, lambda: 1.0 % Half(), lambda: Half() ** 1, lambda: 1 | "a", lambda: {1} | [1], lambda: {1: 2} | [1], lambda: -Half(), lambda: ~1.0, lambda: +"a", lambda: abs("x"), lambda: -[], lambda: round("x"), lambda: round(Half()), lambda: math.trunc(Half()), lambda: math.floor(Half()), lambda: int(Half()), lambda: float(Half()), lambda: complex(Half()), lambda: operator.index(Half()), lambda: hex(1.0), lambda: 2j // 1, lambda: 2j % 1, lambda: divmod(2j, 1), lambda: 1 < 2j, lambda: int(2j), lambda: float(2j), lambda: math.sqrt("a"), lambda: None + 1, lambda: 1 + None, lambda: [] < 1, lambda: print >> 1, lambda: print + 1):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
h = Half()
try: h += 1
except TypeError as e: print(e)
try: h -= 1
except TypeError as e: print(e)
class C:
    def __int__(s): return 7
    def __float__(s): return 2.5
    def __complex__(s): return 1j
    def __index__(s): return 3
    def __round__(s, *a): return ("round", a)
    def __trunc__(s): return "trunc"
    def __floor__(s): return "floor"
    def __ceil__(s): return "ceil"
    def __neg__(s): return "neg"
    def __pos__(s): return "pos"
    def __abs__(s): return "abs"
    def __invert__(s): return "inv"
c = C(); print(int(c), float(c), complex(c), operator.index(c), round(c), round(c, 2), round(c, None), math.trunc(c), math.floor(c), math.ceil(c), -c, +c, abs(c), ~c, hex(c), bin(c), chr(c), [0] * c, range(c), math.sqrt(c), "%d %x %f" % (c, c, c), not c)
class Idx:
    def __index__(s): return 9
i = Idx(); print(int(i), float(i), complex(i), hex(i), math.sqrt(i), "abc".zfill(i), round(3.14159265358979, i), int("11", Idx()) if 0 else int("11", 9), bytes(i), 2 ** 3, math.gcd(i, 6), divmod(20, 9))
class Bad:
    def __init__(s, v): s.v = v
    def __int__(s): return s.v
    __float__ = __complex__ = __index__ = __int__
for v in (1.5, "a", None, True, 2):
    for f in (int, float, complex, operator.index):
        try: print(f.__name__, v, repr(f(Bad(v))))
        except TypeError as e: print(f.__name__, e)
class Tr:
    def __trunc__(s): return 5
try: print(int(Tr()))
except TypeError as e: print(e)
class IA:
    def __iadd__(s, o): print("iadd"); return s
    def __imul__(s, o): return "replaced"
    def __add__(s, o): return "add"
a = IA(); b = a; a += 1; print(a is b); a *= 2; print(a, type(b)); t = ([], IA())
try: t[0] += [1]
except TypeError as e: print(e, t[0])
class RS(int):
    def __radd__(s, o): return "RS.radd"
    def __rsub__(s, o): return "RS.rsub"
    def __add__(s, o): return "RS.add"
print(1 + RS(2), RS(1) + 2, 1 - RS(2), RS(1) - 1, True + RS(1), 1.0 + RS(1), sum([1, RS(2)]), RS(1) + RS(2), type(RS(3) * 1))
class L(list):
    def __radd__(s, o): return "L.radd"
    def __rmul__(s, o): return "L.rmul"
print([1] + L(), L() + [1], 3 * L([1]), L([1]) * 3, (1,) + L() if 0 else "")
N(1) + None < 3

#! Traceback (most recent call last):
#!   File "arithmetic_conversions.py", line 21, in <module>
#!     print(n + 1, 1 + n, n + s, n + s2, s2 + n, s + s2, n @ 2, 2 @ n, n ** 2, 2 ** n, pow(n, 2), pow(n, 2, 3), divmod(n, 1), divmod(1, n), 1 << n, n >> 1, 1 & n, n ^ 1, [1] | n, "a" % n, [1] * n, n * [1], [1] + n, n // 1.5, 1.5 // n, 1j - n)
#!                                                                                                                                                                                  ~~~~^~~
#! TypeError: not all arguments converted during string formatting
