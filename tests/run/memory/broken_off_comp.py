# Comprehensions that an exception breaks off, at every place where one can: nothing that was made lives on.
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
    return [boom() for x in mk(1).l if mk(2)]
attempt('0 [{} for x in {}.l if {}] 0', t0)
def t1():
    return [mk(0) for x in boom().l if mk(2)]
attempt('1 [{} for x in {}.l if {}] 1', t1)
def t2():
    return [mk(0) for x in mk(1).l if boom()]
attempt('2 [{} for x in {}.l if {}] 2', t2)
def t3():
    return {x.k if boom() else mk(1):mk(2) for x in mk(3).l}
attempt('3 {{x.k if {} else {}:{} for x in {}.l}} 0', t3)
def t4():
    return {x.k if mk(0) else boom():mk(2) for x in mk(3).l}
attempt('4 {{x.k if {} else {}:{} for x in {}.l}} 1', t4)
def t5():
    return {x.k if mk(0) else mk(1):boom() for x in mk(3).l}
attempt('5 {{x.k if {} else {}:{} for x in {}.l}} 2', t5)
def t6():
    return {x.k if mk(0) else mk(1):mk(2) for x in boom().l}
attempt('6 {{x.k if {} else {}:{} for x in {}.l}} 3', t6)
def t7():
    return { boom().k for x in mk(1).l}
attempt('7 {{ {}.k for x in {}.l}} 0', t7)
def t8():
    return { mk(0).k for x in boom().l}
attempt('8 {{ {}.k for x in {}.l}} 1', t8)
def t9():
    return list(boom() for x in mk(1).l if mk(2))
attempt('9 list({} for x in {}.l if {}) 0', t9)
def t10():
    return list(mk(0) for x in boom().l if mk(2))
attempt('10 list({} for x in {}.l if {}) 1', t10)
def t11():
    return list(mk(0) for x in mk(1).l if boom())
attempt('11 list({} for x in {}.l if {}) 2', t11)
def t12():
    return [(boom(),y) for x in mk(1).l for y in mk(2).l if mk(3)]
attempt('12 [({},y) for x in {}.l for y in {}.l if {}] 0', t12)
def t13():
    return [(mk(0),y) for x in boom().l for y in mk(2).l if mk(3)]
attempt('13 [({},y) for x in {}.l for y in {}.l if {}] 1', t13)
def t14():
    return [(mk(0),y) for x in mk(1).l for y in boom().l if mk(3)]
attempt('14 [({},y) for x in {}.l for y in {}.l if {}] 2', t14)
def t15():
    return [(mk(0),y) for x in mk(1).l for y in mk(2).l if boom()]
attempt('15 [({},y) for x in {}.l for y in {}.l if {}] 3', t15)
def t16():
    return (lambda a=boom(), b=mk(1): mk(2))()
attempt('16 (lambda a={}, b={}: {})() 0', t16)
def t17():
    return (lambda a=mk(0), b=boom(): mk(2))()
attempt('17 (lambda a={}, b={}: {})() 1', t17)
def t18():
    return (lambda a=mk(0), b=mk(1): boom())()
attempt('18 (lambda a={}, b={}: {})() 2', t18)
def t19():
    return [y for x in boom().l for y in [mk(1),mk(2)] if mk(3)]
attempt('19 [y for x in {}.l for y in [{},{}] if {}] 0', t19)
def t20():
    return [y for x in mk(0).l for y in [boom(),mk(2)] if mk(3)]
attempt('20 [y for x in {}.l for y in [{},{}] if {}] 1', t20)
def t21():
    return [y for x in mk(0).l for y in [mk(1),boom()] if mk(3)]
attempt('21 [y for x in {}.l for y in [{},{}] if {}] 2', t21)
def t22():
    return [y for x in mk(0).l for y in [mk(1),mk(2)] if boom()]
attempt('22 [y for x in {}.l for y in [{},{}] if {}] 3', t22)
def t23():
    return any(boom().k for x in mk(1).l)
attempt('23 any({}.k for x in {}.l) 0', t23)
def t24():
    return any(mk(0).k for x in boom().l)
attempt('24 any({}.k for x in {}.l) 1', t24)
def t25():
    return tuple((boom(),mk(1)) for x in mk(2).l)
attempt('25 tuple(({},{}) for x in {}.l) 0', t25)
def t26():
    return tuple((mk(0),boom()) for x in mk(2).l)
attempt('26 tuple(({},{}) for x in {}.l) 1', t26)
def t27():
    return tuple((mk(0),mk(1)) for x in boom().l)
attempt('27 tuple(({},{}) for x in {}.l) 2', t27)

#> 0 [{} for x in {}.l if {}] 0 E 0
#> 1 [{} for x in {}.l if {}] 1 E 0
#> 2 [{} for x in {}.l if {}] 2 E 0
#> 3 {{x.k if {} else {}:{} for x in {}.l}} 0 E 0
#> 4 {{x.k if {} else {}:{} for x in {}.l}} 1 dict 0
#> 5 {{x.k if {} else {}:{} for x in {}.l}} 2 E 0
#> 6 {{x.k if {} else {}:{} for x in {}.l}} 3 E 0
#> 7 {{ {}.k for x in {}.l}} 0 E 0
#> 8 {{ {}.k for x in {}.l}} 1 E 0
#> 9 list({} for x in {}.l if {}) 0 E 0
#> 10 list({} for x in {}.l if {}) 1 E 0
#> 11 list({} for x in {}.l if {}) 2 E 0
#> 12 [({},y) for x in {}.l for y in {}.l if {}] 0 E 0
#> 13 [({},y) for x in {}.l for y in {}.l if {}] 1 E 0
#> 14 [({},y) for x in {}.l for y in {}.l if {}] 2 E 0
#> 15 [({},y) for x in {}.l for y in {}.l if {}] 3 E 0
#> 16 (lambda a={}, b={}: {})() 0 E 0
#> 17 (lambda a={}, b={}: {})() 1 E 0
#> 18 (lambda a={}, b={}: {})() 2 E 0
#> 19 [y for x in {}.l for y in [{},{}] if {}] 0 E 0
#> 20 [y for x in {}.l for y in [{},{}] if {}] 1 E 0
#> 21 [y for x in {}.l for y in [{},{}] if {}] 2 E 0
#> 22 [y for x in {}.l for y in [{},{}] if {}] 3 E 0
#> 23 any({}.k for x in {}.l) 0 E 0
#> 24 any({}.k for x in {}.l) 1 E 0
#> 25 tuple(({},{}) for x in {}.l) 0 E 0
#> 26 tuple(({},{}) for x in {}.l) 1 E 0
#> 27 tuple(({},{}) for x in {}.l) 2 E 0
