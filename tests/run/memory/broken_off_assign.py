# Assignments that an exception breaks off, at every place where one can: nothing that was made lives on.
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
    a,b=mk(0),boom()
attempt('0 a,b={},{} 1', t0)
def t1():
    a,(b,*c)=mk(0),boom().l
attempt('1 a,(b,*c)={},{}.l 1', t1)
def t2():
    a,b,c=boom().l
attempt('2 a,b,c={}.l 0', t2)
def t3():
    [a,*b]=mk(0).l
    c=boom()
attempt('3 [a,*b]={}.l;c={} 1', t3)
def t4():
    mk(0).x=boom()
attempt('4 {}.x={} 1', t4)
def t5():
    mk(0).l[mk(1).k]=boom()
attempt('5 {}.l[{}.k]={} 2', t5)
def t6():
    mk(0).d[mk(1).s]=boom()
attempt('6 {}.d[{}.s]={} 2', t6)
def t7():
    mk(0).l[mk(1).k:mk(2).k]=[boom()]
attempt('7 {}.l[{}.k:{}.k]=[{}] 3', t7)
def t8():
    a=mk(0).l
    a+=[mk(1)]
    a+=boom().l
attempt('8 a={}.l;a+=[{}];a+={}.l 2', t8)
def t9():
    mk(0).n+=boom().k
attempt('9 {}.n+={}.k 1', t9)
def t10():
    mk(0).l[mk(1).k]+=boom().k
attempt('10 {}.l[{}.k]+={}.k 2', t10)
def t11():
    mk(0).d[mk(1).s]+=boom().k
attempt('11 {}.d[{}.s]+={}.k 2', t11)
def t12():
    del mk(0).l[boom().k]
attempt('12 del {}.l[{}.k] 1', t12)
def t13():
    del boom().x
attempt('13 del {}.x 0', t13)
def t14():
    del mk(0).d[boom().s]
attempt('14 del {}.d[{}.s] 1', t14)
def t15():
    global GG
    GG=mk(0)
    GG=boom()
attempt('15 global GG;GG={};GG={} 1', t15)
def t16():
    mk(0).x=mk(1).y=boom()
attempt('16 {}.x={}.y={} 2', t16)
def t17():
    a=b=mk(0)
    c=boom()
attempt('17 a=b={};c={} 1', t17)
def t18():
    a:int=mk(0)
    b=boom()
attempt('18 a:int={};b={} 1', t18)
def t19():
    (a:=mk(0).l).append(boom())
attempt('19 (a:={}.l).append({}) 1', t19)

#> 0 a,b={},{} 1 E 0
#> 1 a,(b,*c)={},{}.l 1 E 0
#> 2 a,b,c={}.l 0 E 0
#> 3 [a,*b]={}.l;c={} 1 E 0
#> 4 {}.x={} 1 E 0
#> 5 {}.l[{}.k]={} 2 E 0
#> 6 {}.d[{}.s]={} 2 E 0
#> 7 {}.l[{}.k:{}.k]=[{}] 3 E 0
#> 8 a={}.l;a+=[{}];a+={}.l 2 E 0
#> 9 {}.n+={}.k 1 E 0
#> 10 {}.l[{}.k]+={}.k 2 E 0
#> 11 {}.d[{}.s]+={}.k 2 E 0
#> 12 del {}.l[{}.k] 1 E 0
#> 13 del {}.x 0 E 0
#> 14 del {}.d[{}.s] 1 E 0
#> 15 global GG;GG={};GG={} 1 E 1
#> 16 {}.x={}.y={} 2 E 1
#> 17 a=b={};c={} 1 E 1
#> 18 a:int={};b={} 1 E 1
#> 19 (a:={}.l).append({}) 1 E 1
