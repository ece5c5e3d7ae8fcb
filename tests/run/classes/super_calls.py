# super() calls: which method comes next, with every kind of argument, and where there is none.
class A:
    def __init__(self, x): self.x = x
    def f(self, a, b=2): return self.x + a + b
    @property
    def p(self): return 1
    @staticmethod
    def s(n): return n
    @classmethod
    def c(cls): return cls.__name__
class B(A):
    def __init__(self, x, y):
        super().__init__(x)
        self.y = y
    def f(self, a, b=3): return super().f(a, b=b) * 2
    @property
    def p(self): return super().p + 1
    def t(self): return super().s(4), super().c()
    def clo(self):
        def g(): return super(B, self).f(1)
        h = lambda: __class__.__name__
        return g(), h()
    def bad(self):
        self = 5
        return super().f(1)
    def gone(self):
        del self
        return super().f(1)
class C(A):
    def f(self, a, b=9): return super().f(a) + 1000
class D(B, C):
    def f(self, a): return super().f(a) + 0.5
for k in (B(1,2), D(3,4)):
    print(k.f(1), k.p, k.t(), k.clo())
    for m in (k.bad, k.gone):
        try: print(m())
        except Exception as e: print(type(e).__name__, e)
print(C(1).f(2))
class N:
    def go(self): return super().nothing()
try: N().go()
except AttributeError as e: print(e)
class E(Exception):
    def __init__(self, m): super().__init__(m, 1); self.m = m
    def __str__(self): return "E:" + super().__str__()
try: raise E("x")
except E as e: print(e, e.args)
class G(list):
    def append(self, x): super().append(x); super().append(x)
g = G(); g.append(1); print(g)
class M1:
    def hi(self): return "M1" 
class M2(M1):
    def hi(self): return "M2" + super().hi()
class M3(M1):
    def hi(self): return "M3" + super().hi()
class M4(M2, M3): pass
class M5(M3, M2): pass
for x in (M1(), M2(), M3(), M4(), M5()): print(x.hi())

#> 10 2 (4, 'B') (4, 'B')
#> TypeError super(type, obj): obj must be an instance or subtype of type
#> UnboundLocalError cannot access local variable 'self' where it is not associated with a value
#> 2012.5 2 (4, 'D') (1006, 'B')
#> TypeError super(type, obj): obj must be an instance or subtype of type
#> UnboundLocalError cannot access local variable 'self' where it is not associated with a value
#> 1005
#> 'super' object has no attribute 'nothing'
#> E:('x', 1) ('x', 1)
#> [1, 1]
#> M1
#> M2M1
#> M3M1
#> M2M3M1
#> M3M2M1
