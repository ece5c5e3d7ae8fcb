# Flags and boundaries, checks, mixed-in types, properties.
from enum import *
import enum
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, '|', repr(e.__context__), repr(e.__cause__))
class P(Flag):
    R=4;W=2;X=1
    RW=6
class Q(IntFlag):
    R=4;W=2;X=1;RW=6
for C in (P,Q):
    print(C, list(C), C.__members__)
    t(lambda:C.R|C.W); t(lambda:C.R|C.X); t(lambda:C.R&C.W); t(lambda:~C.R); t(lambda:C.R^C.RW); t(lambda:C(0)); t(lambda:C(7)); t(lambda:C(8)); t(lambda:C(15)); t(lambda:C(-1)); t(lambda:C(-8));t(lambda:C(-9)); t(lambda:C.R|8); t(lambda:8|C.R); t(lambda:C.R in C.RW); t(lambda:C.X in C.RW)
    t(lambda:4 in C.RW); t(lambda:4 in C); t(lambda:8 in C); t(lambda:list(C.RW)); t(lambda:len(C(7))); t(lambda:bool(C(0))); t(lambda:str(C.R|C.X)); t(lambda:str(C(0))); t(lambda:format(C.R|C.X,'>10')); t(lambda:C('x')); t(lambda:(C.R|C.X).name); t(lambda:C(0).name); t(lambda:(C.R|C.X).value); t(lambda: C.RW.name); t(lambda: ~C(0)); t(lambda: C._flag_mask_); t(lambda: C._boundary_); t(lambda:C['R']);t(lambda:C['R|W']); t(lambda: hash(C.R)==hash(4)); t(lambda: C(7) is C(7)); t(lambda: -C.R); t(lambda: C.R+1); t(lambda:C.R<C.W); t(lambda: C.R|'x'); t(lambda: C.R == 4); t(lambda: repr(C.R|C.X)); t(lambda: C(1.0)); t(lambda:~(C.R|C.X)); t(lambda:(C.R|C.X)._name_)
class A(Flag):
    a=auto();b=auto();c=auto(); d=a|c
print(list(A), A.d, A(5), list(A.d))
for bd in (STRICT, CONFORM, EJECT, KEEP):
    class B(Flag, boundary=bd):
        x=1;y=4; z=6
    print(bd, repr(bd), B._boundary_)
    for v in (0,1,2,3,4,5,6,7,8,9,-1,-2,-4): t(lambda: B(v))
    t(lambda: ~B.x); t(lambda: list(B)); t(lambda:list(B(7)))
t(lambda: Flag('Z','p q r')); t(lambda: list(Flag('Z','p q r'))); t(lambda: list(Flag('Z','p q r', start=4)))
def f():
    class B(Flag): x='a'
t(f)
def f():
    class B(Flag): x='a'; y=auto()
t(f)
def f():
    class B(Flag, boundary='x'): x=1
    return B(9)
t(f)
def f():
    class B(Enum, foo=1): x=1
t(f)
class Neg(Flag): a=1; b=-2
t(lambda:(list(Neg),Neg.b, Neg.__members__))
class Zero(Flag): none=0; a=1; b=2
t(lambda:(list(Zero),Zero(0),Zero.none, ~Zero.none, Zero.a&Zero.b))
print(enum.show_flag_values(7), enum.bin(10), enum.bin(~10), enum.bin(10,8))
class W(Enum):
    value=1; name=2
t(lambda:(W.value, W.name, W.value.value, W.name.name))
class W2(Enum):
    A=1
    @enum.property
    def upper(self): return self._name_+'!'
    def __str__(self): return 'me'
t(lambda:(W2.A.upper, str(W2.A), f'{W2.A:>5}', repr(W2.A)));t(lambda:W2.upper)
class W3(str, Enum): A='x'; B='y'
t(lambda:(W3.A,str(W3.A),f'{W3.A}',W3('x'),W3.A=='x', W3.A.value, '%s'%W3.A, 'a'+W3.B))
class W4(int, Enum): A='12',3
t(lambda:(W4.A, W4.A.value, W4.A+1))
class Base(Enum):
    def hi(self): return self.name
    @classmethod
    def first(cls): return list(cls)[0]
class D(Base): A=1
t(lambda:(D.A.hi(), D.first()))
from dataclasses import dataclass
@dataclass
class DC:
    a:int; b:str='q'
class DE(DC, Enum):
    X=1,'s'; Y=2
t(lambda:(DE.X, DE.Y.a, DE.X.b)); 
class T(tuple, Enum): A=(1,2); B=3,4
t(lambda:(list(T)))
class OB(Enum):
    _generate_next_value_=lambda name,start,count,last: (name,start,count,list(last))
    a=auto();b=auto()
t(lambda:list(OB))
class TA(Enum):
    a=auto(),'x'; b=auto(),'y'
t(lambda:list(TA))
class Ord(Enum):
    A=1;B=2
    def __lt__(s,o): return s.value<o.value
t(lambda:sorted([Ord.B,Ord.A]))
t(lambda:(Enum.__members__, repr(Enum), repr(Flag), repr(IntFlag), repr(P), EnumType, EnumMeta, type(P)))
class Eq(Enum):
    a=1;b=True;c=1.0
t(lambda:(list(Eq), Eq.__members__))
t(lambda: auto()); t(lambda: repr(auto)); 
t(lambda: issubclass(Q,int)); t(lambda: enum.__all__); t(lambda: isinstance(P.R, int))
class SetName:
    def __set_name__(self, o, n): print('sn',o,n); self.n=n
    def __get__(self,i,o): return self.n
class Q1(Enum):
    a=SetName(); b=1
t(lambda:(list(Q1), Q1.a))
def f():
    Q1.new=5
    return Q1.new
t(f)
def f():
    class Sub(Enum):
        def __init_subclass__(cls, **kw): print('init_sub', cls, kw, list(cls))
    class S2(Sub, z=3): a=1
    return S2
t(f)
def f():
    class A(Enum):
        __private = 3; b=1
    return list(A), A._A__private
t(f)
def f():
    class A(Enum):
        b=1
        b2=b
        c=b+1
        def m(self): return 'm'
    return list(A),A.__members__, A.b.m()
t(f)

#> <flag 'P'> [<P.R: 4>, <P.W: 2>, <P.X: 1>] {'R': <P.R: 4>, 'W': <P.W: 2>, 'X': <P.X: 1>, 'RW': <P.RW: 6>}
#> P.RW
#> P.R|X
#> P(0)
#> P.W|X
#> P.W
#> P(0)
#> P.R|W|X
#> ValueError <flag 'P'> invalid value 8
#>     given 0b0 1000
#>   allowed 0b0 0111 | None None
#> ValueError <flag 'P'> invalid value 15
#>     given 0b0 1111
#>   allowed 0b0 0111 | None None
#> P.R|W|X
#> P(0)
#> ValueError <flag 'P'> invalid value -9
#>     given 0b1 0111
#>   allowed 0b0 0111 | None None
#> TypeError unsupported operand type(s) for |: 'P' and 'int' | None None
#> TypeError unsupported operand type(s) for |: 'int' and 'P' | None None
#> True
#> False
#> TypeError unsupported operand type(s) for 'in': 'int' and 'P' | None None
#> True
#> False
#> [<P.R: 4>, <P.W: 2>]
#> 3
#> False
#> P.R|X
#> P(0)
#>      P.R|X
#> ValueError 'x' is not a valid P | None None
#> R|X
#> None
#> 5
#> RW
#> P.R|W|X
#> 7
#> strict
#> P.R
#> KeyError 'R|W' | None None
#> False
#> True
#> TypeError bad operand type for unary -: 'P' | None None
#> TypeError unsupported operand type(s) for +: 'P' and 'int' | None None
#> TypeError '<' not supported between instances of 'P' and 'P' | None None
#> TypeError unsupported operand type(s) for |: 'P' and 'str' | None None
#> False
#> <P.R|X: 5>
#> P.X
#> P.W
#> R|X
#> <flag 'Q'> [<Q.R: 4>, <Q.W: 2>, <Q.X: 1>] {'R': <Q.R: 4>, 'W': <Q.W: 2>, 'X': <Q.X: 1>, 'RW': <Q.RW: 6>}
#> 6
#> 5
#> 0
#> 3
#> 2
#> 0
#> 7
#> 8
#> 15
#> 7
#> 0
#> 7
#> 12
#> 12
#> True
#> False
#> TypeError unsupported operand type(s) for 'in': 'int' and 'Q' | None None
#> True
#> True
#> [<Q.R: 4>, <Q.W: 2>]
#> 3
#> False
#> 5
#> 0
#>          5
#> ValueError 'x' is not a valid Q | None None
#> R|X
#> None
#> 5
#> RW
#> 7
#> 7
#> keep
#> 4
#> KeyError 'R|W' | None None
#> True
#> True
#> -4
#> 5
#> False
#> TypeError unsupported operand type(s) for |: 'Q' and 'str' | None None
#> True
#> <Q.R|X: 5>
#> 1
#> 2
#> R|X
#> [<A.a: 1>, <A.b: 2>, <A.c: 4>] A.d A.d [<A.a: 1>, <A.c: 4>]
#> strict <FlagBoundary.STRICT: 'strict'> strict
#> B(0)
#> B.x
#> B(2)
#> ValueError <flag 'B'>: no members with value 2 | None None
#> B.y
#> B.x|y
#> B.z
#> B.x|y|z
#> ValueError <flag 'B'> invalid value 8
#>     given 0b0 1000
#>   allowed 0b0 0111 | None None
#> ValueError <flag 'B'> invalid value 9
#>     given 0b0 1001
#>   allowed 0b0 0111 | None None
#> B.x|y|z
#> B.z
#> B.y
#> B.y
#> [<B.x: 1>, <B.y: 4>]
#> [<B.x: 1>, <B: 2>, <B.y: 4>]
#> conform <FlagBoundary.CONFORM: 'conform'> conform
#> B(0)
#> B.x
#> B(2)
#> B.x|2
#> B.y
#> B.x|y
#> B.z
#> B.x|y|z
#> B(0)
#> B.x
#> B.x|y|z
#> B.z
#> B.y
#> B.y
#> [<B.x: 1>, <B.y: 4>]
#> [<B.x: 1>, <B: 2>, <B.y: 4>]
#> eject <FlagBoundary.EJECT: 'eject'> eject
#> B(0)
#> B.x
#> B(2)
#> B.x|2
#> B.y
#> B.x|y
#> B.z
#> B.x|y|z
#> 8
#> 9
#> B.x|y|z
#> B.z
#> B.y
#> B.z
#> [<B.x: 1>, <B.y: 4>]
#> [<B.x: 1>, <B: 2>, <B.y: 4>]
#> keep <FlagBoundary.KEEP: 'keep'> keep
#> B(0)
#> B.x
#> B(2)
#> B.x|2
#> B.y
#> B.x|y
#> B.z
#> B.x|y|z
#> B(8)
#> B.x|8
#> B.x|y|z
#> B.z
#> B.y
#> B.z
#> [<B.x: 1>, <B.y: 4>]
#> [<B.x: 1>, <B: 2>, <B.y: 4>]
#> <flag 'Z'>
#> [<Z.p: 1>, <Z.q: 2>, <Z.r: 4>]
#> [<Z.p: 4>, <Z.q: 8>, <Z.r: 16>]
#> TypeError unsupported operand type(s) for |=: 'int' and 'str' | None None
#> TypeError invalid flag value 'a' | AttributeError("'str' object has no attribute 'bit_length'") None
#> ValueError <flag 'B'> unknown flag boundary 'x' | None None
#> TypeError f.<locals>.B.__init_subclass__() takes no keyword arguments | None None
#> ([<Neg.a: 1>], <Neg.b: -2>, mappingproxy({'a': <Neg.a: 1>, 'b': <Neg.b: -2>}))
#> ([<Zero.a: 1>, <Zero.b: 2>], <Zero.none: 0>, <Zero.none: 0>, <Zero.a|b: 3>, <Zero.none: 0>)
#> [1, 2, 4] 0b0 1010 0b1 0101 0b0 00001010
#> (<W.value: 1>, <W.name: 2>, 1, 'name')
#> ('A!', 'me', '   me', '<W2.A: 1>')
#> AttributeError <enum 'W2'> has no attribute 'upper' | None None
#> (<W3.A: 'x'>, 'W3.A', 'W3.A', <W3.A: 'x'>, True, 'x', 'W3.A', 'ay')
#> (<W4.A: 5>, 5, 6)
#> ('A', <D.A: 1>)
#> (<DE.X: a=1, b='s'>, 2, 's')
#> [<T.A: (1, 2)>, <T.B: (3, 4)>]
#> [<OB.a: ('a', 1, 0, [])>, <OB.b: ('b', 1, 1, [('a', 1, 0, [])])>]
#> [<TA.a: (1, 'x')>, <TA.b: (2, 'y')>]
#> [<Ord.A: 1>, <Ord.B: 2>]
#> (mappingproxy({}), "<enum 'Enum'>", "<flag 'Flag'>", "<flag 'IntFlag'>", "<flag 'P'>", <class 'enum.EnumType'>, <class 'enum.EnumType'>, <class 'enum.EnumType'>)
#> ([<Eq.a: 1>], mappingproxy({'a': <Eq.a: 1>, 'b': <Eq.a: 1>, 'c': <Eq.a: 1>}))
#> auto(_auto_null)
#> <class 'enum.auto'>
#> True
#> ['EnumType', 'EnumMeta', 'Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'ReprEnum', 'auto', 'unique', 'property', 'verify', 'member', 'nonmember', 'FlagBoundary', 'STRICT', 'CONFORM', 'EJECT', 'KEEP', 'global_flag_repr', 'global_enum_repr', 'global_str', 'global_enum', 'EnumCheck', 'CONTINUOUS', 'NAMED_FLAGS', 'UNIQUE', 'pickle_by_global_name', 'pickle_by_enum_name']
#> False
#> sn <enum 'Q1'> a
#> ([<Q1.b: 1>], 'a')
#> 5
#> init_sub <enum 'S2'> {'z': 3} [<S2.a: 1>]
#> <enum 'S2'>
#> ([<A.b: 1>], 3)
#> ([<A.b: 1>, <A.c: 2>], mappingproxy({'b': <A.b: 1>, 'b2': <A.b: 1>, 'c': <A.c: 2>}), 'm')
