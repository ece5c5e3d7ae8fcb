#@ grant: read
# Names that are set, states that are told, signatures as text.
import sys
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

t(lambda: float.__getformat__('double'))
t(lambda: float.__getformat__('float'))
t(lambda: float.__getformat__('x'))
t(lambda: float.__getformat__(1))
t(lambda: float.__getformat__())
b=bytearray()
t(lambda: b.__alloc__())
b=bytearray(b'abc')
t(lambda: b.__alloc__())
t(lambda: b.__alloc__(1))
def mk(s):
    class C: __slots__=s
    return C
t(lambda: mk(['a b']))
t(lambda: mk([1]))
t(lambda: mk(['']))
t(lambda: mk('1'))
t(lambda: object.__setattr__(str,'foo',42))
t(lambda: object.__delattr__(str,'foo'))
class A: pass
t(lambda: object.__setattr__(A,'foo',42))
t(lambda: type.__setattr__(str,'foo',42))
t(lambda: type.__setattr__(A,'foo',42))
t(lambda: A.foo)
from collections import OrderedDict
import copy
o=OrderedDict([(1,2),(3,4)])
t(lambda: o.__reduce__()[:4])
t(lambda: list(o.__reduce__()[4]))
t(lambda: copy.copy(o))
t(lambda: copy.deepcopy(o))
class OD(OrderedDict): pass
p=OD(a=[1]); p.x=5
t(lambda: p.__reduce__()[2:4])
q=copy.deepcopy(p)
t(lambda: (q, type(q).__name__, q.x, q['a'] is p['a']))
import operator
l=list(range(10)); it=reversed(l); next(it); l.pop(); l.pop()
t(lambda: operator.length_hint(it))
t(lambda: list(it))
import inspect, bisect, functools, heapq
for f in (operator.add, bisect.bisect, functools.cmp_to_key, heapq.heappush, operator.length_hint, operator.call,functools.reduce):
    t(lambda: str(inspect.signature(f)))
    t(lambda: f.__text_signature__)
p = functools.partial(operator.add, 1)
p.__setstate__((p, (), {}, {}))
t(lambda: repr(p)); p.__setstate__((len,(),{},{}))
p.__setstate__((len,(p,),{},{}))
t(lambda: repr(p)); p.__setstate__((len,(),{},{}))
p.__setstate__((len,(),{'a':p},{}))
t(lambda: repr(p)); p.__setstate__((len,(),{},{}))
def g(): yield
x=g()
def sn(v): x.__name__=v; return x.__name__
t(lambda: sn('q')); t(lambda: sn(1)); 
def sq(v): x.__qualname__=v; return x.__qualname__
t(lambda: sq('a.q')); t(lambda: sq(1))
def dn(): del x.__name__
t(dn)
t(lambda: repr(x)[:22])
t(lambda: (x.__name__, g().__name__, g.__name__))
async def co(): pass
c=co(); c.__name__='zz'; c.__qualname__='a.zz'
t(lambda: (c.__name__, repr(c)[:24])); c.close()
async def ag(): yield
a=ag(); a.__name__='zz'
t(lambda: (a.__name__, a.__qualname__))

#> 'IEEE, little-endian'
#> 'IEEE, little-endian'
#> ValueError __getformat__() argument 1 must be 'double' or 'float'
#> TypeError __getformat__() argument must be str, not int
#> TypeError float.__getformat__() takes exactly one argument (0 given)
#> 0
#> 4
#> TypeError bytearray.__alloc__() takes no arguments (1 given)
#> TypeError __slots__ must be identifiers
#> TypeError __slots__ items must be strings, not 'int'
#> TypeError __slots__ must be identifiers
#> TypeError __slots__ must be identifiers
#> TypeError can't apply this __setattr__ to type object
#> TypeError can't apply this __delattr__ to type object
#> TypeError can't apply this __setattr__ to type object
#> TypeError cannot set 'foo' attribute of immutable type 'str'
#> None
#> 42
#> (<class 'collections.OrderedDict'>, (), None, None)
#> [(1, 2), (3, 4)]
#> OrderedDict({1: 2, 3: 4})
#> OrderedDict({1: 2, 3: 4})
#> ({'x': 5}, None)
#> (OD({'a': [1]}), 'OD', 5, False)
#> 0
#> []
#> '(a, b, /)'
#> '($module, a, b, /)'
#> '(a, x, lo=0, hi=None, *, key=None)'
#> '($module, /, a, x, lo=0, hi=None, *, key=None)'
#> '(mycmp)'
#> '($module, /, mycmp)'
#> '(heap, item, /)'
#> '($module, heap, item, /)'
#> '(obj, default=0, /)'
#> '($module, obj, default=0, /)'
#> '(obj, /, *args, **kwargs)'
#> '($module, obj, /, *args, **kwargs)'
#> ValueError no signature found for builtin <built-in function reduce>
#> None
#> 'functools.partial(...)'
#> 'functools.partial(<built-in function len>, ...)'
#> 'functools.partial(<built-in function len>, a=...)'
#> 'q'
#> TypeError __name__ must be set to a string object
#> 'a.q'
#> TypeError __qualname__ must be set to a string object
#> TypeError __name__ must be set to a string object
#> '<generator object a.q '
#> ('q', 'g', 'g')
#> ('zz', '<coroutine object a.zz a')
#> ('zz', 'ag')
