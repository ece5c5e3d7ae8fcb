# Text that an exception breaks off, at every place where one can: nothing that was made lives on.
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
    return f'{boom().s}{mk(1).k!r}{mk(2).s:>{mk(3).k}}'
attempt("0 f'{{{}.s}}{{{}.k!r}}{{{}.s:>{{{}.k}}}}' 0", t0)
def t1():
    return f'{mk(0).s}{boom().k!r}{mk(2).s:>{mk(3).k}}'
attempt("1 f'{{{}.s}}{{{}.k!r}}{{{}.s:>{{{}.k}}}}' 1", t1)
def t2():
    return f'{mk(0).s}{mk(1).k!r}{boom().s:>{mk(3).k}}'
attempt("2 f'{{{}.s}}{{{}.k!r}}{{{}.s:>{{{}.k}}}}' 2", t2)
def t3():
    return f'{mk(0).s}{mk(1).k!r}{mk(2).s:>{boom().k}}'
attempt("3 f'{{{}.s}}{{{}.k!r}}{{{}.s:>{{{}.k}}}}' 3", t3)
def t4():
    return f'{boom().k:{mk(1).s}}'
attempt("4 f'{{{}.k:{{{}.s}}}}' 0", t4)
def t5():
    return f'{mk(0).k:{boom().s}}'
attempt("5 f'{{{}.k:{{{}.s}}}}' 1", t5)
def t6():
    return repr([boom(),mk(1)])
attempt('6 repr([{},{}]) 0', t6)
def t7():
    return repr([mk(0),boom()])
attempt('7 repr([{},{}]) 1', t7)
def t8():
    return str(boom())
attempt('8 str({}) 0', t8)
def t9():
    return '%s %d'%(boom().s,mk(1).s)
attempt("9 '%s %d'%({}.s,{}.s) 0", t9)
def t10():
    return '%s %d'%(mk(0).s,boom().s)
attempt("10 '%s %d'%({}.s,{}.s) 1", t10)
def t11():
    return 'abc'[boom().k]
attempt("11 'abc'[{}.k] 0", t11)
def t12():
    return 'a'.replace(boom().s,mk(1).s)
attempt("12 'a'.replace({}.s,{}.s) 0", t12)
def t13():
    return 'a'.replace(mk(0).s,boom().s)
attempt("13 'a'.replace({}.s,{}.s) 1", t13)
def t14():
    return int(boom().s,mk(1).k)
attempt('14 int({}.s,{}.k) 0', t14)
def t15():
    return int(mk(0).s,boom().k)
attempt('15 int({}.s,{}.k) 1', t15)

#> 0 f'{{{}.s}}{{{}.k!r}}{{{}.s:>{{{}.k}}}}' 0 E 0
#> 1 f'{{{}.s}}{{{}.k!r}}{{{}.s:>{{{}.k}}}}' 1 E 0
#> 2 f'{{{}.s}}{{{}.k!r}}{{{}.s:>{{{}.k}}}}' 2 E 0
#> 3 f'{{{}.s}}{{{}.k!r}}{{{}.s:>{{{}.k}}}}' 3 E 0
#> 4 f'{{{}.k:{{{}.s}}}}' 0 E 0
#> 5 f'{{{}.k:{{{}.s}}}}' 1 E 0
#> 6 repr([{},{}]) 0 E 0
#> 7 repr([{},{}]) 1 E 0
#> 8 str({}) 0 E 0
#> 9 '%s %d'%({}.s,{}.s) 0 E 0
#> 10 '%s %d'%({}.s,{}.s) 1 E 0
#> 11 'abc'[{}.k] 0 E 0
#> 12 'a'.replace({}.s,{}.s) 0 E 0
#> 13 'a'.replace({}.s,{}.s) 1 E 0
#> 14 int({}.s,{}.k) 0 E 0
#> 15 int({}.s,{}.k) 1 E 0
