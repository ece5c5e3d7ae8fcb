# Operators that an exception breaks off, at every place where one can: nothing that was made lives on.
import gc
class E(Exception): pass
class X(Exception): pass
class Meta(type):
    def __new__(m, n, b, d, kw=None): return super().__new__(m, n, b, d)
    def __init__(m, n, b, d, kw=None): super().__init__(n, b, d)
class Obj:
    alive = 0
    def __init__(self, n=1):
        Obj.alive += 1
        self.n = n
    def __del__(self):
        Obj.alive -= 1
    @property
    def l(self): return [Obj2(self.n), Obj2(self.n+1), Obj2(self.n+2)]
    @property
    def d(self): return {"a": Obj2(self.n), "b": [self]}
    @property
    def d2(self): return {"zz"[:0] + "c" + "c"[:0]: Obj2(1)} if self.n % 2 else {"q": 1}
    @property
    def k(self): return self.n
    @property
    def s(self): return "ab"[:1] + str(self.n % 1)[:0]
    @property
    def t(self): return Base
    @property
    def meta(self): return Meta
    @property
    def key(self): return lambda v: v
    def __bool__(self): return True
class Obj2(Obj):
    pass
class Base: pass
class C:
    def __init__(self, v): self.v = v
    def __enter__(self): return [self.v]
    def __exit__(self, *a): return False
class C2(C):
    def __enter__(self): return [self.v] * (2 if self.v.n < 100 else 3)
class AC(C):
    async def __aenter__(self): return [self.v]
    async def __aexit__(self, *a): return None
class It:
    def __init__(self, v): self.v = v; self.i = 0
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i > 3: raise E([self.v])
        return [self.v]
class K:
    def __init__(self, a, b): self.a = a; self.b = b
class Sink:
    def write(self, s): pass
    def flush(self): pass
sink = Sink()
class M:
    def m(self, a, b): return [a, b]
obj = M()
def f(a, b, c): return [a, b, c]
def g(a, *r, x=None, **kw): return a, r, x, kw
def deco(v):
    def inner(f): return f
    return inner
def gen(v):
    try:
        yield [v]
        yield [v, v]
    finally:
        keep = [v]
async def agen(v):
    yield [v]
    yield [v]
async def co(v): return [v]
def run(c):
    try:
        c.send(None)
    except StopIteration as e: return e.value
def mk(n=1): return Obj(n)
def boom(): raise E(Obj(5))
def attempt(name, fn):
    try:
        r = fn()
        text = type(r).__name__
        r = None
    except BaseException as e:
        text = type(e).__name__
    gc.collect()
    print(name, text, Obj.alive)
def t0():
    return mk(0).l+boom().l
attempt('0 {}.l+{}.l 1', t0)
def t1():
    return mk(0).k+mk(1).k*boom().k
attempt('1 {}.k+{}.k*{}.k 2', t1)
def t2():
    return mk(0).s%boom().s
attempt('2 {}.s%{}.s 1', t2)
def t3():
    return mk(0).s%(mk(1).s,boom().s)
attempt('3 {}.s%({}.s,{}.s) 2', t3)
def t4():
    return mk(0)<boom()
attempt('4 {}<{} 1', t4)
def t5():
    return mk(0).k<mk(1).k<boom().k
attempt('5 {}.k<{}.k<{}.k 2', t5)
def t6():
    return mk(0).l==[boom()]
attempt('6 {}.l==[{}] 1', t6)
def t7():
    return mk(0) in [mk(1),boom()]
attempt('7 {} in [{},{}] 2', t7)
def t8():
    return mk(0).l[mk(1).k:boom().k]
attempt('8 {}.l[{}.k:{}.k] 2', t8)
def t9():
    return mk(0).l[boom().k]
attempt('9 {}.l[{}.k] 1', t9)
def t10():
    return mk(0).d[boom().s]
attempt('10 {}.d[{}.s] 1', t10)
def t11():
    return -boom()
attempt('11 -{} 0', t11)
def t12():
    return ~boom().k
attempt('12 ~{}.k 0', t12)
def t13():
    return not boom()
attempt('13 not {} 0', t13)
def t14():
    return mk(0) and boom()
attempt('14 {} and {} 1', t14)
def t15():
    return mk(0) or boom()
attempt('15 {} or {} 1', t15)
def t16():
    return mk(0) if mk(1) else boom()
attempt('16 {} if {} else {} 2', t16)
def t17():
    return mk(0).k**boom().k
attempt('17 {}.k**{}.k 1', t17)
def t18():
    return mk(0).l*boom().k
attempt('18 {}.l*{}.k 1', t18)
def t19():
    return divmod(mk(0).k,boom().k)
attempt('19 divmod({}.k,{}.k) 1', t19)
def t20():
    return mk(0).k@boom().k
attempt('20 {}.k@{}.k 1', t20)
def t21():
    return mk(0) is boom()
attempt('21 {} is {} 1', t21)
def t22():
    return mk(0).bad+boom()
attempt('22 {}.bad+{} 1', t22)
def t23():
    return mk(0)+boom().bad
attempt('23 {}+{}.bad 1', t23)
def t24():
    return mk(0).k//(mk(1).k-boom().k)
attempt('24 {}.k//({}.k-{}.k) 2', t24)

#> 0 {}.l+{}.l 1 E 0
#> 1 {}.k+{}.k*{}.k 2 E 0
#> 2 {}.s%{}.s 1 E 0
#> 3 {}.s%({}.s,{}.s) 2 E 0
#> 4 {}<{} 1 E 0
#> 5 {}.k<{}.k<{}.k 2 E 0
#> 6 {}.l==[{}] 1 E 0
#> 7 {} in [{},{}] 2 E 0
#> 8 {}.l[{}.k:{}.k] 2 E 0
#> 9 {}.l[{}.k] 1 E 0
#> 10 {}.d[{}.s] 1 E 0
#> 11 -{} 0 E 0
#> 12 ~{}.k 0 E 0
#> 13 not {} 0 E 0
#> 14 {} and {} 1 E 0
#> 15 {} or {} 1 Obj 0
#> 16 {} if {} else {} 2 Obj 0
#> 17 {}.k**{}.k 1 E 0
#> 18 {}.l*{}.k 1 E 0
#> 19 divmod({}.k,{}.k) 1 E 0
#> 20 {}.k@{}.k 1 E 0
#> 21 {} is {} 1 E 0
#> 22 {}.bad+{} 1 AttributeError 0
#> 23 {}+{}.bad 1 E 0
#> 24 {}.k//({}.k-{}.k) 2 E 0
