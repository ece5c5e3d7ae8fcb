# super() with proxies, in subclasses of super, and where no class is around; orders that metaclasses choose.
class M(type):
    bad = False
    def mro(cls):
        if M.bad: raise ValueError("mro")
        return type.mro(cls)
class A: x = 'A'
class B: x = 'B'
class C(A, metaclass=M): pass
M.bad = True
try:
    C.__bases__ = (B,)
except ValueError as e: print("err", e)
print(C.__bases__, C.__mro__)
M.bad = False
C.__bases__ = (B,)
print(C.x, C.__mro__)
class M2(type):
    def mro(cls): return [cls, B, object]
class D(A, metaclass=M2): pass
print(D.x, D.__mro__)
class E: pass
class F(E, metaclass=M2): pass
F.__bases__ = (A,)
print(F.x, F.__mro__)
class Proxy:
    def __init__(self, o): self.__dict__['o'] = o
    @property
    def __class__(self): return type(self.__dict__['o'])
class X:
    def f(self): return "X.f", type(self).__name__
class Y(X):
    def f(self): return "Y.f", type(self).__name__
p = Proxy(Y())
print(super(Y, p).f())
class mysuper(super):
    def __init__(self, *a): self.tag = 1; super().__init__(*a)
class Z(Y):
    def f(self): s = mysuper(Z, self); return s.tag, s.f()
print(Z().f())
class mysuper2(super):
    def __getattribute__(self, n): print("ga", n) ; return super().__getattribute__(n)
print(mysuper2(Z, Z()).f())
def f(x):
    super()
def g():
    super()
def h(*a):
    super()
class A:
    def m(self):
        def inner(): return super()
        def inner2(a): return super().__repr__
        return inner, inner2
    def n(self):
        return [super().__hash__() is not None for _ in range(1)]
for t in (lambda: f(1), g, h, A().m()[0]):
    try: t()
    except RuntimeError as e: print(e)
try: A().m()[1](3)
except Exception as e: print(type(e), e)
print(A().n())
class N(A):
    def f(self):
        __class__ = 1
        try: super()
        except RuntimeError as e: print(e)
N().f()
class Root: pass
class Left(Root, metaclass=M): tag = "left"
class Leaf(Left): pass
class Other(Root): tag = "other"
M.bad = True
for bases in ((Other,), (Root,)):
    try: Left.__bases__ = bases
    except ValueError as e: print(e, Leaf.__mro__[1:], Left.__bases__, Leaf.tag, Other.__subclasses__(), Leaf in Left.__subclasses__())
M.bad = False
Left.__bases__ = (Other,)
print([c.__name__ for c in Leaf.__mro__], Leaf.tag)

#> err mro
#> (<class '__main__.A'>,) (<class '__main__.C'>, <class '__main__.A'>, <class 'object'>)
#> B (<class '__main__.C'>, <class '__main__.B'>, <class 'object'>)
#> B (<class '__main__.D'>, <class '__main__.B'>, <class 'object'>)
#> B (<class '__main__.F'>, <class '__main__.B'>, <class 'object'>)
#> ('X.f', 'Proxy')
#> (1, ('Y.f', 'Z'))
#> ga f
#> ('Y.f', 'Z')
#> super(): __class__ cell not found
#> super(): no arguments
#> super(): no arguments
#> super(): no arguments
#> <class 'TypeError'> super(type, obj): obj must be an instance or subtype of type
#> [True]
#> super(): __class__ cell not found
#> mro (<class '__main__.Left'>, <class '__main__.Root'>, <class 'object'>) (<class '__main__.Root'>,) left [] True
#> mro (<class '__main__.Left'>, <class '__main__.Root'>, <class 'object'>) (<class '__main__.Root'>,) left [] True
#> ['Leaf', 'Left', 'Other', 'Root', 'object'] left
