# Flag and IntFlag: combinations, inversion, boundaries, iteration, membership, names, unknown bits.
from enum import CONFORM, EJECT, KEEP, STRICT, Flag, IntFlag, auto
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class P(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
    NONE = 0


class I(IntFlag):
    A = 1
    B = 2
    D = 8


class Ej(Flag, boundary=EJECT):
    A = 1
    B = 2


class Co(Flag, boundary=CONFORM):
    A = 1
    B = 2


class Ke(Flag, boundary=KEEP):
    A = 1
    B = 2


class St(IntFlag, boundary=STRICT):
    A = 1
    B = 4


print([p for p in P], list(P.__members__), P.R | P.X, P.RW, P.R & P.W, P.RW ^ P.W, ~P.R, ~P.NONE, P(0), P(3), P(5), P.R.value, P(7).name, (P.R | P.X).name, P.NONE.name, P.RW.name)
for f in (lambda: P(8), lambda: P(-1), lambda: P(-8), lambda: P("R"), lambda: P.R | 1, lambda: 1 | P.R, lambda: P.R & "x", lambda: P.R + P.W, lambda: P.R < P.W, lambda: P.R in P.RW, lambda: P.X in P.RW, lambda: P.NONE in P.R, lambda: 1 in P.RW, lambda: P.RW in P, lambda: 3 in P, lambda: 9 in P, lambda: bool(P.NONE), lambda: bool(P.R), lambda: list(P.RW), lambda: list(P.NONE), lambda: len(P.RW), lambda: len(P), lambda: P["R"], lambda: P["R|W"], lambda: P.R == 1, lambda: P.RW == P(3), lambda: P.RW is P.R | P.W, lambda: hash(P.R) == hash(P(1)), lambda: {P.RW: 1}[P.W | P.R], lambda: repr(P.R | P.X), lambda: str(P.R | P.X), lambda: str(P(0)), lambda: f"{P.R | P.W}", lambda: P.R.nope, lambda: int(P.R), lambda: P.X.value << 1, lambda: P.R or P.W, lambda: P.NONE or P.W, lambda: P(P.R), lambda: P.__call__(6), lambda: P.R.__or__(P.W), lambda: P.R.__or__(5), lambda: reversed(P.RW), lambda: iter(P.R).__class__.__name__ != ""):
    try:
        r = f()
        print(r if not hasattr(r, "__next__") else list(r))
    except Exception as e:
        print(type(e).__name__, e)
for f in (lambda: I.A | I.B, lambda: I.A | 4, lambda: 4 | I.A, lambda: I(16), lambda: I(20), lambda: ~I.A, lambda: ~I(4), lambda: I(-1), lambda: I(-2), lambda: I.A + I.B, lambda: I.A == 1, lambda: I.A < 5, lambda: I.D & 9, lambda: I.A ^ 1, lambda: type(I.A | 4).__name__, lambda: type(I.A + 1).__name__, lambda: list(I(11)), lambda: list(I(4)), lambda: I(11), lambda: str(I(9)), lambda: repr(I(12)), lambda: f"{I.A|I.B}", lambda: "%d" % (I.A | I.D), lambda: I.A in I(3), lambda: 1 in I(3), lambda: [0, 1, 2, 3][I.B], lambda: I(0), lambda: bool(I(0)), lambda: I.A << 3, lambda: I("x"), lambda: isinstance(I.A | 64, I), lambda: I.A.bit_length(), lambda: len(I(11)), lambda: I(9).name, lambda: I(4).name, lambda: I.A | "x", lambda: 2.0 == I.B, lambda: sum([I.A, I.B])):
    tell(f)
for C in (Ej, Co, Ke, St):
    for v in (1, 3, 5, 8, -1, 0):
        try:
            r = C(v)
            print(C.__name__, v, repr(r), type(r).__name__, end="; ")
        except Exception as e:
            print(C.__name__, v, type(e).__name__, e, end="; ")
    print()
tell(lambda: St.A | 2)
tell(lambda: Ej.A | Ej.B)
tell(lambda: Ke(5) & Ke.A)
tell(lambda: ~Ke(5))
def zero():
    class Z(Flag):
        A = 0
        B = auto()
        C = auto()
        D = 6
        E = auto()
    return [(n, m.value) for n, m in Z.__members__.items()], list(Z)
tell(zero)
def neg():
    class N(Flag):
        A = -1
    return list(N)
tell(neg)
def text():
    class T(Flag):
        A = "a"
tell(text)
class Named(Flag):
    READ = 4
    WRITE = 2
    @classmethod
    def parse(cls, s):
        out = cls(0)
        for part in filter(None, s.split(",")):
            out |= cls[part.strip().upper()]
        return out
    @property
    def short(self):
        return "".join(m.name[0].lower() for m in self) or "-"
print(Named.parse("read, write"), Named.parse("").short, Named.parse("write,read").short, [m for m in Named], Named.READ | Named.WRITE == Named(6), Flag("Q", "A B C")(5), IntFlag("R", {"X": 1, "Y": 4})(5), list(Flag("S", ["M", "N"])))
x = P.R
x |= P.X
x &= ~P.R
x ^= P.W
print(x, x.value, P.R not in x, [f.name for f in P if f in x])

#> [<P.R: 1>, <P.W: 2>, <P.X: 4>] ['R', 'W', 'X', 'RW', 'NONE'] P.R|X P.RW P.NONE P.R P.W|X P.R|W|X P.NONE P.RW P.R|X 1 R|W|X R|X NONE RW
#> ValueError <flag 'P'> invalid value 8
#>     given 0b0 1000
#>   allowed 0b0 0111
#> P.R|W|X
#> P.NONE
#> ValueError 'R' is not a valid P
#> TypeError unsupported operand type(s) for |: 'P' and 'int'
#> TypeError unsupported operand type(s) for |: 'int' and 'P'
#> TypeError unsupported operand type(s) for &: 'P' and 'str'
#> TypeError unsupported operand type(s) for +: 'P' and 'P'
#> TypeError '<' not supported between instances of 'P' and 'P'
#> True
#> False
#> True
#> TypeError unsupported operand type(s) for 'in': 'int' and 'P'
#> True
#> True
#> False
#> False
#> True
#> [<P.R: 1>, <P.W: 2>]
#> []
#> 2
#> 3
#> P.R
#> KeyError 'R|W'
#> False
#> True
#> True
#> True
#> 1
#> <P.R|X: 5>
#> P.R|X
#> P.NONE
#> P.RW
#> AttributeError 'P' object has no attribute 'nope'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'P'
#> 8
#> P.R
#> P.W
#> P.R
#> P.W|X
#> P.RW
#> NotImplemented
#> TypeError 'P' object is not reversible
#> True
#> <I.A|B: 3>
#> <I.A|4: 5>
#> <I.A|4: 5>
#> <I: 16>
#> <I: 20>
#> <I.B|D|4: 14>
#> <I.A|B|D: 11>
#> <I.A|B|D|4: 15>
#> <I.B|D|4: 14>
#> 3
#> True
#> True
#> <I.D: 8>
#> <I: 0>
#> 'I'
#> 'int'
#> [<I.A: 1>, <I.B: 2>, <I.D: 8>]
#> []
#> <I.A|B|D: 11>
#> '9'
#> '<I.D|4: 12>'
#> '3'
#> '9'
#> True
#> TypeError unsupported operand type(s) for 'in': 'int' and 'I'
#> 2
#> <I: 0>
#> False
#> 8
#> ValueError 'x' is not a valid I
#> True
#> 1
#> 3
#> 'A|D'
#> None
#> TypeError unsupported operand type(s) for |: 'I' and 'str'
#> True
#> 3
#> Ej 1 <Ej.A: 1> Ej; Ej 3 <Ej.A|B: 3> Ej; Ej 5 5 int; Ej 8 8 int; Ej -1 <Ej.A|B: 3> Ej; Ej 0 <Ej: 0> Ej; 
#> Co 1 <Co.A: 1> Co; Co 3 <Co.A|B: 3> Co; Co 5 <Co.A: 1> Co; Co 8 <Co: 0> Co; Co -1 <Co.A|B: 3> Co; Co 0 <Co: 0> Co; 
#> Ke 1 <Ke.A: 1> Ke; Ke 3 <Ke.A|B: 3> Ke; Ke 5 <Ke.A|4: 5> Ke; Ke 8 <Ke: 8> Ke; Ke -1 <Ke.A|B: 3> Ke; Ke 0 <Ke: 0> Ke; 
#> St 1 <St.A: 1> St; St 3 ValueError <flag 'St'> invalid value 3
#>     given 0b0 011
#>   allowed 0b0 101; St 5 <St.A|B: 5> St; St 8 ValueError <flag 'St'> invalid value 8
#>     given 0b0 1000
#>   allowed 0b0 0101; St -1 ValueError <flag 'St'> invalid value -1
#>     given 0b1 111
#>   allowed 0b0 101; St 0 <St: 0> St; 
#> ValueError <flag 'St'> invalid value 3
#>     given 0b0 011
#>   allowed 0b0 101
#> <Ej.A|B: 3>
#> <Ke.A: 1>
#> <Ke.B: 2>
#> ([('A', 0), ('B', 1), ('C', 2), ('D', 6), ('E', 8)], [<Z.B: 1>, <Z.C: 2>, <Z.E: 8>])
#> []
#> TypeError unsupported operand type(s) for |=: 'int' and 'str'
#> Named.READ|WRITE - rw [<Named.READ: 4>, <Named.WRITE: 2>] True Q.A|C 5 [<S.M: 1>, <S.N: 2>]
#> P.W|X 6 True ['W', 'X']
