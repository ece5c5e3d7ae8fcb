# Definitions that an exception breaks off, at every place where one can: nothing that was made lives on.
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
    def h(a=mk(0),*,b=mk(1)):
      return a,b
    h()
    c=h(b=boom())
attempt('0 def h(a={},*,b={}): 2', t0)
def t1():
    class Q(mk(0).t):
      a=mk(1)
      b=[boom()]
    c=Q()
attempt('1 class Q({}.t): 2', t1)
def t2():
    @deco(mk(0))
    @deco(mk(1))
    def h(a=boom()):
      return a
    h()
attempt('2 @deco({}) 2', t2)
def t3():
    @deco(mk(0))
    class Q:
      x=boom()
attempt('3 @deco({}) 1', t3)
def t4():
    class Q(metaclass=mk(0).meta,kw=boom()):
      pass
attempt('4 class Q(metaclass={}.meta,kw={}): 1', t4)
def t5():
    def h():
      nonlocal_=mk(0)
      def i():
        return nonlocal_,mk(1)
      return i
    a=h()
    b=boom()
    a()
attempt('5 def h(): 2', t5)
def t6():
    def h():
      a=mk(0)
      b=yield a
      c=mk(1)
      yield b,c
    x=h()
    next(x)
    x.send(mk(2))
    next(x,boom())
attempt('6 def h(): 3', t6)
def t7():
    def h():
      r=yield from gen(mk(0))
      c=mk(1)
      yield r
    x=h()
    next(x)
    a=boom()
    list(x)
attempt('7 def h(): 2', t7)
def t8():
    x=[lambda q=mk(0): (q,mk(1)) for z in boom().l]
    b=x[0]()
attempt('8 x=[lambda q={}: (q,{}) for z in {}.l];b=x[0]() 2', t8)
def t9():
    async def h():
      async with AC(mk(0)) as a:
        b=mk(1)
      async for c in agen(mk(2)):
        d=mk(3)
      return [e async for e in agen(boom())]
    run(h())
attempt('9 async def h(): 4', t9)
def t10():
    async def h():
      a=mk(0)
      b=await co(mk(1))
      return a,b,await co(boom())
    run(h())
attempt('10 async def h(): 2', t10)

#> 0 def h(a={},*,b={}): 2 E 0
#> 1 class Q({}.t): 2 E 0
#> 2 @deco({}) 2 E 0
#> 3 @deco({}) 1 E 0
#> 4 class Q(metaclass={}.meta,kw={}): 1 E 0
#> 5 def h(): 2 E 0
#> 6 def h(): 3 E 0
#> 7 def h(): 2 E 0
#> 8 x=[lambda q={}: (q,{}) for z in {}.l];b=x[0]() 2 E 0
#> 9 async def h(): 4 E 0
#> 10 async def h(): 2 E 0
