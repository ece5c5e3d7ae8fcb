# Enumerations: members, values, look-up, the functional form, errors.
import enum
from enum import *
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, '|', repr(e.__context__), repr(e.__cause__))
class Color(Enum):
    RED=1; GREEN=2; BLUE=3; ROT=1
def f():
    class X(Color): A=1
t(f)
def f():
    class X(Enum):
        A=1; A=2
t(f)
def f():
    class X(Enum):
        _foo_=1
t(f)
def f():
    class X(Enum):
        a=auto()
        def _generate_next_value_(*a): return 1
t(f)
def f():
    Color.RED=3
t(f)
def f():
    del Color.RED
t(f)
t(lambda: Color(7)); t(lambda: Color['x']); t(lambda: Color.foo); t(lambda: Color.RED.foo); t(lambda: Color.value); t(lambda: Enum(3))
def f(): Color.RED.value=4
t(f)
def f(): Color.RED.name=4
t(f)
def f(): del Color.RED.name
t(f)
t(lambda: 1 in Color); t(lambda:'x' in Color); t(lambda: Color.RED in Color)
t(lambda: Color.RED<Color.GREEN)
t(lambda: dir(Color)); t(lambda: dir(Color.RED)); t(lambda: Color.__members__); t(lambda: list(reversed(Color)))
t(lambda: len(Color)); t(lambda: bool(Color))
class E(Enum):
    A='x'; B=5
t(lambda: list(E))
def f():
    class X(Enum, int): pass
t(f)
def f():
    class X(ReprEnum): A=1
t(f)
def f():
    class X(StrEnum): A=1
    return list(X)
t(f)
def f():
    class X(StrEnum): A='1','2','3','4'
    return list(X)
t(f)
def f():
    class X(StrEnum): A=b'1','ascii'; B='1',3
    return list(X)
t(f)
def f():
    @unique
    class X(Enum): A=1; B=1; C=2; D=2
t(f)
def f():
    @verify(CONTINUOUS)
    class X(Enum): A=1; B=4; D=2
t(f)
def f():
    @verify(CONTINUOUS)
    class X(Flag): A=1; B=8; D=2
t(f)
def f():
    @verify(NAMED_FLAGS)
    class X(Flag): A=1; B=8; D=15;
t(f)
def f():
    @verify(NAMED_FLAGS)
    class X(Flag): A=1; B=8; D=14; E=30
t(f)
def f():
    @verify(UNIQUE)
    class X(Enum): A=1; B=1; C=2; D=2
t(f)
def f():
    @verify('x')
    class X(Enum): A=1; B=1; C=2; D=2
t(f)
class X(Enum):
    _order_='A B'
    A=1; B=2
t(lambda:list(X))
def f():
    class X(Enum):
        _order_='B A'
        A=1; B=2
t(f)
class P(Enum):
    _ignore_=['i','d']
    d=vars()
    for i in range(3): d['p%d'%i]=i
t(lambda:list(P))
def f():
    class P(Enum):
        x=1
        _ignore_='x'
t(f)
class M(Enum):
    a=1
    @classmethod
    def _missing_(cls, v):
        if v==2: return cls.a
        if v==3: return 5
        if v==4: raise KeyError('z')
        if v==5: raise ValueError('q')
t(lambda:M(2)); t(lambda:M(3)); t(lambda:M(4)); t(lambda:M(5)); t(lambda:M(6)) 
A=Enum('A','x y z'); t(lambda:list(A)); t(lambda:A)
A=Enum('A',[('x',5),('y',7)]); t(lambda:list(A))
A=Enum('A',{'x':5,'y':7},type=int); t(lambda:list(A))
A=IntEnum('A','x, y',start=5); t(lambda:list(A)); t(lambda:A.x+1); t(lambda:A.__module__); t(lambda:A.__qualname__)
class N(Enum):
    def f(self): return 1
    x=nonmember(5)
    y=member(6)
    @member
    def z(self): return 3
    l=lambda self:4
t(lambda:[n.name for n in N]); t(lambda:N.x); t(lambda:N.z); t(lambda:N.y.l())
class Planet(Enum):
    A=(1,2); B=(3,4)
    def __init__(self,a,b): self.a=a; self.b=b
    @property
    def s(self): return self.a+self.b
t(lambda:[ (p.s,p) for p in Planet]); t(lambda:Planet((3,4))); t(lambda:Planet(3,4))
class C2(Enum):
    A=1;
    def __new__(cls,v):
        o=object.__new__(cls); o._value_=v*10; o.extra=v; return o
    B=2
t(lambda:[(c,c.extra) for c in C2]); t(lambda:C2(10))
t(lambda: Color.RED.BLUE)
t(lambda: (str(Color.RED),repr(Color.RED),format(Color.RED,'>12'),f'{Color.RED}'))
class I(IntEnum): A=1;B=2
t(lambda: (str(I.A),repr(I.A),format(I.A,'>12'),f'{I.A}',I.A==1,I.A<I.B,I.A+I.B,I(1)))
class S(StrEnum): A=auto();BcD=auto()
t(lambda: (str(S.A),repr(S.A),format(S.BcD,'>12'),S.A=='a',S.A.upper(),list(S)))
class FE(float,Enum): A=1.5
t(lambda: (str(FE.A),repr(FE.A),FE.A*2,f'{FE.A}'))
class Dt(Enum): A={};B=[1];C=[1]
t(lambda:(list(Dt),Dt([1]),Dt.C)); t(lambda: Dt([2]))
t(lambda: isinstance(Color.RED,Color)); t(lambda: type(Color)); t(lambda: Color.__doc__); t(lambda:Color.RED.__doc__); t(lambda: Color.__name__)
t(lambda: hash(Color.RED)==hash('RED')); 
import copy
t(lambda: copy.deepcopy(Color.RED) is Color.RED)
t(lambda: Color.RED.__reduce_ex__(2)); t(lambda: Color.mro()); t(lambda: I.mro())
t(lambda: I._member_type_); t(lambda: Color._member_names_); t(lambda: Color._value2member_map_)

#> TypeError <enum 'X'> cannot extend <enum 'Color'> | None None
#> TypeError 'A' already defined as 1 | None None
#> ValueError _sunder_ names, such as '_foo_', are reserved for future Enum use | None None
#> TypeError _generate_next_value_ must be defined before members | None None
#> AttributeError cannot reassign member 'RED' | None None
#> AttributeError 'Color' cannot delete member 'RED'. | None None
#> ValueError 7 is not a valid Color | None None
#> KeyError 'x' | None None
#> AttributeError type object 'Color' has no attribute 'foo' | None None
#> AttributeError 'Color' object has no attribute 'foo' | None None
#> AttributeError <enum 'Color'> has no attribute 'value' | None None
#> TypeError <enum 'Enum'> has no members; specify `names=()` if you meant to create a new, empty, enum | None None
#> AttributeError <enum 'Enum'> cannot set attribute 'value' | None None
#> AttributeError <enum 'Enum'> cannot set attribute 'name' | None None
#> AttributeError <enum 'Enum'> cannot delete attribute 'name' | None None
#> True
#> False
#> True
#> TypeError '<' not supported between instances of 'Color' and 'Color' | None None
#> ['BLUE', 'GREEN', 'RED', '__class__', '__contains__', '__doc__', '__getitem__', '__init_subclass__', '__iter__', '__len__', '__members__', '__module__', '__name__', '__qualname__']
#> ['__class__', '__doc__', '__eq__', '__hash__', '__module__', 'name', 'value']
#> {'RED': <Color.RED: 1>, 'GREEN': <Color.GREEN: 2>, 'BLUE': <Color.BLUE: 3>, 'ROT': <Color.RED: 1>}
#> [<Color.BLUE: 3>, <Color.GREEN: 2>, <Color.RED: 1>]
#> 3
#> True
#> [<E.A: 'x'>, <E.B: 5>]
#> TypeError new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)` | None None
#> TypeError ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.) | None None
#> TypeError 1 is not a string | None None
#> TypeError too many arguments for str(): ('1', '2', '3', '4') | None None
#> TypeError encoding must be a string, not 3 | None None
#> ValueError duplicate values found in <enum 'X'>: B -> A, D -> C | None None
#> ValueError invalid enum 'X': missing values 3 | None None
#> ValueError invalid flag 'X': missing values 4 | None None
#> ValueError invalid Flag 'X': alias D is missing combined values of 0x6 [use enum.show_flag_values(value) for details] | None None
#> ValueError invalid Flag 'X': aliases D and E are missing combined values of 0x16 [use enum.show_flag_values(value) for details] | None None
#> ValueError aliases found in <enum 'X'>: B -> A, D -> C | None None
#> None
#> [<X.A: 1>, <X.B: 2>]
#> TypeError member order does not match _order_:
#>   ['A', 'B']
#>   ['B', 'A'] | None None
#> [<P.p0: 0>, <P.p1: 1>, <P.p2: 2>]
#> ValueError _ignore_ cannot specify already set names: {'x'} | None None
#> M.a
#> TypeError error in M._missing_: returned 5 instead of None or a valid member | ValueError('3 is not a valid M') None
#> KeyError 'z' | ValueError('4 is not a valid M') None
#> ValueError q | None None
#> ValueError 6 is not a valid M | None None
#> [<A.x: 1>, <A.y: 2>, <A.z: 3>]
#> <enum 'A'>
#> [<A.x: 5>, <A.y: 7>]
#> [<A.x: 5>, <A.y: 7>]
#> [<A.x: 5>, <A.y: 6>]
#> 6
#> __main__
#> A
#> ['y', 'z']
#> 5
#> N.z
#> 4
#> [(3, <Planet.A: (1, 2)>), (7, <Planet.B: (3, 4)>)]
#> Planet.B
#> Planet.B
#> [(<C2.A: 10>, 1), (<C2.B: 20>, 2)]
#> C2.A
#> Color.BLUE
#> ('Color.RED', '<Color.RED: 1>', '   Color.RED', 'Color.RED')
#> ('1', '<I.A: 1>', '           1', '1', True, True, 3, <I.A: 1>)
#> ('a', "<S.A: 'a'>", '         bcd', True, 'A', [<S.A: 'a'>, <S.BcD: 'bcd'>])
#> ('FE.A', '<FE.A: 1.5>', 3.0, 'FE.A')
#> ([<Dt.A: {}>, <Dt.B: [1]>], <Dt.B: [1]>, <Dt.B: [1]>)
#> ValueError [2] is not a valid Dt | None None
#> True
#> <class 'enum.EnumType'>
#> None
#> None
#> Color
#> True
#> True
#> (<enum 'Color'>, (1,))
#> [<enum 'Color'>, <enum 'Enum'>, <class 'object'>]
#> [<enum 'I'>, <enum 'IntEnum'>, <class 'int'>, <enum 'ReprEnum'>, <enum 'Enum'>, <class 'object'>]
#> <class 'int'>
#> ['RED', 'GREEN', 'BLUE']
#> {1: <Color.RED: 1>, 2: <Color.GREEN: 2>, 3: <Color.BLUE: 3>}
