# Calls that an exception breaks off, at every place where one can: nothing that was made lives on.
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
    return f(mk(0),mk(1),boom())
attempt('0 f({},{},{}) 2', t0)
def t1():
    return f(mk(0),b=mk(1),c=boom())
attempt('1 f({},b={},c={}) 2', t1)
def t2():
    return f(*mk(0).l,**boom().d2)
attempt('2 f(*{}.l,**{}.d2) 1', t2)
def t3():
    return f(*[mk(0)],*[mk(1)],c=boom())
attempt('3 f(*[{}],*[{}],c={}) 2', t3)
def t4():
    return g(mk(0),*mk(1).l,x=mk(2),**boom().d)
attempt('4 g({},*{}.l,x={},**{}.d) 3', t4)
def t5():
    return obj.m(mk(0),boom())
attempt('5 obj.m({},{}) 1', t5)
def t6():
    return obj.m(mk(0),b=boom())
attempt('6 obj.m({},b={}) 1', t6)
def t7():
    return K(mk(0),boom())
attempt('7 K({},{}) 1', t7)
def t8():
    return K(mk(0),b=boom())
attempt('8 K({},b={}) 1', t8)
def t9():
    return print(mk(0).k,mk(1).k,sep=boom().s,file=sink)
attempt('9 print({}.k,{}.k,sep={}.s,file=sink) 2', t9)
def t10():
    return obj.nosuch(mk(0),boom())
attempt('10 obj.nosuch({},{}) 1', t10)
def t11():
    return max(mk(0).k,mk(1).k,key=boom().key)
attempt('11 max({}.k,{}.k,key={}.key) 2', t11)
def t12():
    return sorted([mk(0).k,mk(1).k],key=boom().key)
attempt('12 sorted([{}.k,{}.k],key={}.key) 2', t12)
def t13():
    return dict(a=mk(0),b=boom())
attempt('13 dict(a={},b={}) 1', t13)
def t14():
    return isinstance(mk(0),boom().t)
attempt('14 isinstance({},{}.t) 1', t14)
def t15():
    return getattr(mk(0),mk(1).s,boom())
attempt('15 getattr({},{}.s,{}) 2', t15)
def t16():
    return zip(mk(0).l,mk(1).l,boom().l)
attempt('16 zip({}.l,{}.l,{}.l) 2', t16)
def t17():
    return list(map(mk(0).key,boom().l))
attempt('17 list(map({}.key,{}.l)) 1', t17)
def t18():
    return '{}{}'.format(mk(0).s,boom().k)
attempt("18 '{{}}{{}}'.format({}.s,{}.k) 1", t18)
def t19():
    return mk(0).s.join([mk(1).s,boom().s])
attempt('19 {}.s.join([{}.s,{}.s]) 2', t19)
def t20():
    return type(mk(0).s,(mk(1).t,),boom().d)
attempt('20 type({}.s,({}.t,),{}.d) 2', t20)
def t21():
    return sum([mk(0).k,mk(1).k],boom().k)
attempt('21 sum([{}.k,{}.k],{}.k) 2', t21)

#> 0 f({},{},{}) 2 E 0
#> 1 f({},b={},c={}) 2 E 0
#> 2 f(*{}.l,**{}.d2) 1 E 0
#> 3 f(*[{}],*[{}],c={}) 2 E 0
#> 4 g({},*{}.l,x={},**{}.d) 3 E 0
#> 5 obj.m({},{}) 1 E 0
#> 6 obj.m({},b={}) 1 E 0
#> 7 K({},{}) 1 E 0
#> 8 K({},b={}) 1 E 0
#> 9 print({}.k,{}.k,sep={}.s,file=sink) 2 E 0
#> 10 obj.nosuch({},{}) 1 AttributeError 0
#> 11 max({}.k,{}.k,key={}.key) 2 E 0
#> 12 sorted([{}.k,{}.k],key={}.key) 2 E 0
#> 13 dict(a={},b={}) 1 E 0
#> 14 isinstance({},{}.t) 1 E 0
#> 15 getattr({},{}.s,{}) 2 E 0
#> 16 zip({}.l,{}.l,{}.l) 2 E 0
#> 17 list(map({}.key,{}.l)) 1 E 0
#> 18 '{{}}{{}}'.format({}.s,{}.k) 1 E 0
#> 19 {}.s.join([{}.s,{}.s]) 2 E 0
#> 20 type({}.s,({}.t,),{}.d) 2 E 0
#> 21 sum([{}.k,{}.k],{}.k) 2 E 0
