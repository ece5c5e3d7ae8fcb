# Statements with blocks that an exception breaks off, at every place where one can: nothing that was made lives on.
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
    for a in mk(0).l:
      b=mk(1)
      c=boom()
attempt('0 for a in {}.l: 2', t0)
def t1():
    for a,b in [(mk(0),mk(1))]:
      c=boom()
attempt('1 for a,b in [({},{})]: 2', t1)
def t2():
    while mk(0):
      a=boom()
      break
attempt('2 while {}: 1', t2)
def t3():
    if mk(0):
      a=mk(1)
    elif boom():
      b=1
attempt('3 if {}: 2', t3)
def t4():
    with C(mk(0)) as a, C(mk(1)) as b:
      c=boom()
attempt('4 with C({}) as a, C({}) as b: 2', t4)
def t5():
    with C2(mk(0)) as (a,b):
      c=boom()
attempt('5 with C2({}) as (a,b): 1', t5)
def t6():
    try:
      a=mk(0)
      b=mk(1)
    finally:
      c=boom()
attempt('6 try: 2', t6)
def t7():
    try:
      a=mk(0)
      b=mk(1)
    except E as e:
      c=e
      d=mk(2)
      raise
    else:
      d=boom()
attempt('7 try: 3', t7)
def t8():
    try:
      a=mk(0)
    except mk(1).t:
      b=boom()
attempt('8 try: 2', t8)
def t9():
    raise X(mk(0),mk(1)) from boom()
attempt('9 raise X({},{}) from {} 2', t9)
def t10():
    raise X(boom())
attempt('10 raise X({}) 0', t10)
def t11():
    assert mk(0),boom()
attempt('11 assert {},{} 1', t11)
def t12():
    assert not mk(0),boom()
attempt('12 assert not {},{} 1', t12)
def t13():
    return mk(0),boom()
attempt('13 return {},{} 1', t13)
def t14():
    for a in gen(mk(0)):
      b=mk(1)
      c=boom()
attempt('14 for a in gen({}): 2', t14)
def t15():
    x=gen(mk(0))
    next(x)
    b=mk(1)
    next(x)
    c=boom()
attempt('15 x=gen({});next(x);b={};next(x);c={} 2', t15)
def t16():
    match mk(0).l:
      case [a,b,*c] if mk(1):
        d=mk(2)
      case _:
        d=boom()
attempt('16 match {}.l: 3', t16)
def t17():
    match mk(0).d:
      case {'a':a,**r} if mk(1).k>100:
        d=mk(2)
      case {'b':b}:
        d=boom()
attempt('17 match {}.d: 3', t17)
def t18():
    match mk(0):
      case Obj(k=a,l=[b,*c]):
        d=boom()
attempt('18 match {}: 1', t18)
def t19():
    for a in mk(0).l:
      try:
        b=mk(1)
        continue
      finally:
        c=boom()
attempt('19 for a in {}.l: 2', t19)
def t20():
    for a in It(mk(0)):
      b=boom()
attempt('20 for a in It({}): 1', t20)
def t21():
    try:
      a=mk(0)
      raise X(mk(1))
    except* X as eg:
      b=boom()
      c=eg
attempt('21 try: 2', t21)

#> 0 for a in {}.l: 2 E 0
#> 1 for a,b in [({},{})]: 2 E 0
#> 2 while {}: 1 E 0
#> 3 if {}: 2 NoneType 0
#> 4 with C({}) as a, C({}) as b: 2 E 0
#> 5 with C2({}) as (a,b): 1 E 0
#> 6 try: 2 E 0
#> 7 try: 3 E 0
#> 8 try: 2 NoneType 0
#> 9 raise X({},{}) from {} 2 E 0
#> 10 raise X({}) 0 E 0
#> 11 assert {},{} 1 NoneType 0
#> 12 assert not {},{} 1 E 0
#> 13 return {},{} 1 E 0
#> 14 for a in gen({}): 2 E 0
#> 15 x=gen({});next(x);b={};next(x);c={} 2 E 0
#> 16 match {}.l: 3 NoneType 0
#> 17 match {}.d: 3 E 0
#> 18 match {}: 1 E 0
#> 19 for a in {}.l: 2 E 0
#> 20 for a in It({}): 1 E 0
#> 21 try: 2 E 0
