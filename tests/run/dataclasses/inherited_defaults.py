from dataclasses import dataclass, field, fields
class Plain: x = 5
@dataclass
class D(Plain):
    x: int
print(D())
@dataclass
class B: x: int = 1; y: list = field(default_factory=list)
@dataclass
class E(B):
    x: int
try: print(E())
except TypeError as e: print(e)
def mk():
    @dataclass
    class F(B):
        y: list
    return F
try: print(mk()())
except TypeError as e: print(e)
@dataclass(slots=True)
class S: x: int = 3
try:
    @dataclass
    class S2(S):
        x: int
    print(S2())
except Exception as e: print(type(e), e)
class M:
    def count(self): return 1
@dataclass
class G(M):
    count: int
try: print(fields(G)[0].default.__name__)
except Exception as e: print(e)
class Desc:
    def __get__(self, i, o):
        if i is None: return 42
        return 5
    def __set__(self, i, v): print("set", v)
@dataclass
class WD:
    d: int = Desc()
print(WD(), WD(7).d)

#> D(x=5)
#> E(x=1, y=[])
#> non-default argument 'y' follows default argument
#> <class 'TypeError'> S2.__init__() missing 1 required positional argument: 'x'
#> count
#> set 42
#> set 7
#> WD(d=5) 5
