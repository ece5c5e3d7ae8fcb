import sys
# generators: attributes and states
def gen():
    try:
        x = yield 1
        print('got', x)
        yield 2
    except ValueError as e:
        print('VE', e)
        yield 'handled'
    finally:
        print('fin')
g = gen()
print(g.__name__, g.__qualname__, g.gi_running, g.gi_suspended, g.gi_yieldfrom)
print(next(g), g.gi_suspended)
print(g.throw(ValueError('x')))
try: next(g)
except StopIteration as e: print('stop', e.value)
print(g.gi_suspended)
def outer():
    r = yield from inner()
    print('r', r)
    return 'outer-done'
def inner():
    try:
        yield 1
        yield 2
    except KeyError as e:
        print('inner caught', repr(e))
    return 'ret'
g = outer()
next(g)
print(g.gi_yieldfrom.__name__)
try: g.throw(KeyError('kk'))
except StopIteration as e: print(e.value)
for args in [(ValueError,), (ValueError('inst'),)]:
    g = gen(); next(g)
    print(g.throw(*args))
    g.close()
g = gen(); next(g)
for bad in [5, int, 'x']:
    try: g.throw(bad)
    except TypeError as e: print(e)
# exc_info inside generators
def gi():
    print('in', sys.exc_info()[0])
    try:
        raise KeyError('in gen')
    except KeyError:
        yield sys.exc_info()[0]
        yield sys.exc_info()[0]
    print('out', sys.exc_info()[0])
    yield sys.exc_info()[0]
try:
    raise ValueError('v')
except ValueError:
    g = gi()
    print(next(g), sys.exc_info()[0])
print(sys.exc_info()[0], next(g), sys.exc_info()[0])
print(next(g))
# context
def ctx():
    try:
        yield
    except Exception as e:
        raise RuntimeError('second')
g = ctx(); next(g)
try:
    try:
        raise IndexError('first')
    except IndexError as e:
        g.throw(KeyError('thrown'))
except RuntimeError as e:
    print(repr(e.__context__), repr(e.__context__.__context__))
# ignore exit
def ign():
    for i in range(2):
        try: yield
        except GeneratorExit: print('ignored')
g = ign(); next(g)
try: g.close()
except RuntimeError as e: print(e)
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration('itret')
        return self.n
    def throw(self, *a): print('It.throw', a); return 'thrown'
    def close(self): print('It.close')
def d(): 
    r = yield from It()
    return r
g = d(); print(next(g), g.throw(ValueError('q')), next(g), next(g))
try: next(g)
except StopIteration as e: print(e.value)
g = d(); next(g); g.close()
try: 
    g = d(); next(g); g.send(5)
except AttributeError as e: print(e)
def drop():
    try: yield 1
    finally: print('dropped')
g = drop(); next(g); del g
print('---')
for x in drop(): break
print('after break')
def chain(n):
    if n: yield from chain(n-1)
    else: yield 'deep'
print(next(chain(200)))
def rec():
    yield from rec()
try: next(rec())
except RecursionError as e: print(str(e)[:32])
class Cyc: pass
c = Cyc()
def cg(c):
    try: yield 1
    finally: print('cyc fin')
c.g = cg(c); next(c.g)
import gc
del c; gc.collect()
print('collected')
def nested():
    try: yield 1
    except GeneratorExit:
        print('GE'); raise
def retexit():
    try: yield 1
    except GeneratorExit: return 'x'
g = nested(); next(g); print(g.close())
g = retexit(); next(g); print(g.close())
def f(): yield
g = f()
try: g.send(1)
except TypeError as e: print(e)
print(list(g), list(g))
def raiser():
    yield 1
    raise StopIteration('bad')
g = raiser(); next(g)
try: next(g)
except RuntimeError as e: print(e, repr(e.__cause__), e.__suppress_context__)
print(type(g), repr(g)[:25])
print((x for x in []).__name__, (lambda: (yield))().__name__)
class K:
    def m(self): yield
print(K().m().__qualname__)
def me():
    try: next(s)
    except ValueError as e: print(e)
    yield s.gi_running
s = me(); print(next(s))

#> gen gen False False None
#> 1 True
#> VE x
#> handled
#> fin
#> stop None
#> False
#> inner
#> inner caught KeyError('kk')
#> r ret
#> outer-done
#> VE 
#> handled
#> fin
#> VE inst
#> handled
#> fin
#> exceptions must be classes or instances deriving from BaseException, not int
#> exceptions must be classes or instances deriving from BaseException, not type
#> exceptions must be classes or instances deriving from BaseException, not str
#> fin
#> in <class 'ValueError'>
#> <class 'KeyError'> <class 'ValueError'>
#> None <class 'KeyError'> None
#> out None
#> None
#> KeyError('thrown') None
#> ignored
#> generator ignored GeneratorExit
#> ignored
#> It.throw (ValueError('q'),)
#> 1 thrown 2 3
#> itret
#> It.close
#> 'It' object has no attribute 'send'
#> dropped
#> ---
#> dropped
#> after break
#> deep
#> maximum recursion depth exceeded
#> cyc fin
#> collected
#> GE
#> None
#> None
#> can't send non-None value to a just-started generator
#> [None] []
#> generator raised StopIteration StopIteration('bad') True
#> <class 'generator'> <generator object raiser 
#> <genexpr> <lambda>
#> K.m
#> generator already executing
#> True
