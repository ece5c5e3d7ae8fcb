# Basic customization on classes, metaclasses and subclasses of builtin types.
import sys
class M(type):
    def __call__(cls, *a, **k):
        print("M.call", cls.__name__, a, k)
        return super().__call__(*a, **k)
    def __repr__(cls): return f"<M {cls.__name__}>"
    def __str__(cls): return "str " + cls.__name__
    def __eq__(cls, o): return NotImplemented
    def __hash__(cls): return 7
    def __bool__(cls): return False
    def __len__(cls): return 3
    def __format__(cls, spec): return f"[{cls.__name__}|{spec}]"
    def __lt__(cls, o): return cls.__name__ < o.__name__
    def __iter__(cls): return iter((cls.__name__, 1))
    def __getitem__(cls, i): return i
    def __contains__(cls, x): return x == 1
    def __dir__(cls): return ["q"]
    def __instancecheck__(cls, o): print("ic", o); return super().__instancecheck__(o)
class B(metaclass=M):
    def __class_getitem__(cls, i): return "cgi"
class A(B):
    def __new__(cls, *a, x=0):
        print("new", cls, a, x)
        if a == ("other",): return 5
        if a == ("sub",): return object.__new__(S)
        return super().__new__(cls)
    def __init__(self, *a, x=0): print("init", type(self), a, x)
class S(A): pass
print(A(1, x=2).__class__, A("other"), type(A("sub")), f"{A:q}", A, repr(A), bool(A), len(A), sorted([S, A, B]), [*A], A[3], 1 in A, 2 in A, dir(A), hash(A))
print({A: 1}[A], A == A, A != B, isinstance(5, A), isinstance(A(), A), not A, A or "falsy")
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    def __init__(self, *a): self.n = len(a)
    def __repr__(self): return f"T{super().__repr__()}"
    def __eq__(self, o): return super().__eq__(o) and "eq"
    __hash__ = None
t = T(1, 2); print(t, t.n, t == (1, 2), (1, 2) == t, t != (1, 2), [t] == [(1, 2)], t in [(1, 2)])
try: hash(t)
except TypeError as e: print(e)
try: {t}
except TypeError as e: print(e)
class Str(str):
    def __new__(cls, v, extra=None):
        self = super().__new__(cls, v); self.extra = extra; return self
    def __str__(self): return "S!" + super().__str__()
    def __hash__(self): return hash("k")
s = Str("abc", 4)
print(s, str(s), repr(s), s + "d", f"{s}", "%s" % s, s.extra, s.upper(), {s: 1}, s == "abc", "abc" in {s}, "".join([s]), type(str(s)), s.__str__(), print(s) is None)
class I(int):
    def __repr__(self): return "I" + int.__repr__(self)
    def __str__(self): return "istr"
    def __format__(self, spec): return "ifmt"
    def __bool__(self): return True
i = I(0); print(i, repr(i), f"{i}", "%d %s %r %i" % (i, i, i, i), [i], bool(i), i + 1, type(-i), type(+i), type(i + 0), str(i), int(i), type(int(i)), "{}".format(i), i if i else "f")
class By:
    def __bytes__(self): return b"by"
    def __len__(self): return 3
    def __index__(self): return 4
print(bytes(By()), bytearray(By()))
class By2(bytes):
    def __bytes__(self): return b"other"
print(bytes(By2(b"x")), bytes(By2(b"x")) == By2(b"other"))
class NB:
    def __bytes__(self): return "s"
try: bytes(NB())
except TypeError as e: print(e)
class H:
    def __init__(self, h): self.h = h
    def __hash__(self): return self.h
for h in (2**61 - 1, -1, 2**64, -2**70, True, 1.0, "a", None, I(5)):
    try: print(hash(H(h)))
    except TypeError as e: print(e)
class E:
    def __eq__(self, o): return True
class E2(E):
    __hash__ = E.__hash__
class E3(E):
    __hash__ = object.__hash__
for c in (E, E2, E3): print(c.__hash__ is None, end=" ")
try: hash(E2())
except TypeError as e: print(e)
print(isinstance(hash(E3()), int))
class L:
    def __lt__(self, o): return "lt"
    def __ge__(self, o): return NotImplemented
    def __le__(self, o): raise KeyError(1)
print(L() < 1, 1 > L(), L() > L())
for f in (lambda: L() >= 1, lambda: L() <= 1, lambda: 1 >= L(), lambda: 1 <= L()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class R1: 
    def __eq__(self, o): return "R1"
class R2(R1):
    def __eq__(self, o): return "R2"
print(R1() == R2(), R2() == R1(), R1() == R1(), 1 == R1(), R1() != 1, R2() != R1())
class F:
    def __format__(self, s): return s[::-1]
print(f"{F():abc}", format(F(), "xy"), "{:q{}}".format(F(), 1), format(F()), "{0:{1}}".format(F(), "zz"))
try: format(object(), "x")
except TypeError as e: print(e)
try: object.__format__(1, "x")
except TypeError as e: print(e)

#> M.call A (1,) {'x': 2}
#> new str A (1,) 2
#> init str A (1,) 2
#> M.call A ('other',) {}
#> new str A ('other',) 0
#> M.call A ('sub',) {}
#> new str A ('sub',) 0
#> init str S ('sub',) 0
#> str A 5 str S [A|q] str A <M A> False 3 [<M A>, <M B>, <M S>] ['A', 1] 3 True False ['q'] 7
#> ic 5
#> M.call A () {}
#> new str A () 0
#> init str A () 0
#> 1 True True False True True falsy
#> T(1, 2) 2 eq eq False True True
#> unhashable type: 'T'
#> unhashable type: 'T'
#> S!abc
#> S!abc S!abc 'abc' abcd S!abc S!abc 4 ABC {'abc': 1} True False abc <class 'str'> S!abc True
#> istr I0 ifmt 0 istr I0 0 [I0] True 1 <class 'int'> <class 'int'> <class 'int'> istr 0 <class 'int'> ifmt istr
#> b'by' bytearray(b'\x00\x00\x00\x00')
#> b'other' True
#> __bytes__ returned non-bytes (type str)
#> 2305843009213693951
#> -2
#> 8
#> -512
#> 1
#> __hash__ method should return an integer
#> __hash__ method should return an integer
#> __hash__ method should return an integer
#> 5
#> True True False unhashable type: 'E2'
#> True
#> lt lt lt
#> TypeError '>=' not supported between instances of 'L' and 'int'
#> KeyError 1
#> KeyError 1
#> TypeError '<=' not supported between instances of 'int' and 'L'
#> R2 R2 R1 R1 False False
#> cba yx 1q  zz
#> unsupported format string passed to object.__format__
#> unsupported format string passed to int.__format__
