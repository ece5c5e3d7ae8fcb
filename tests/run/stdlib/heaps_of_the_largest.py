# Heaps with the largest first, which heapq has for itself; the comparisons are those of CPython, in its order.
import heapq


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)



l=[(i * 37 + 11) % 53 for i in range(30)]
h=l[:]; heapq._heapify_max(h); print(h)
out=[]
print(heapq._heapreplace_max(h, 25), h)
while h: out.append(heapq._heappop_max(h))
print(out)
t(lambda: heapq._heappop_max([]))
t(lambda: heapq._heappop_max(()))
t(lambda: heapq._heapify_max(1))
t(lambda: heapq._heapreplace_max([],1))
t(lambda: heapq._heapreplace_max([]))
t(lambda: heapq._heappop_max())
class A:
    log=[]
    def __init__(s,v): s.v=v
    def __lt__(s,o): A.log.append((s.v,o.v)); return s.v<o.v
    def __repr__(s): return str(s.v)
h=[A(v) for v in l[:9]]
heapq._heapify_max(h); print(h, A.log); A.log.clear()
print(heapq._heappop_max(h), h, A.log); A.log.clear()
print(heapq._heapreplace_max(h, A(7)), h, A.log); A.log.clear()

from functools import cached_property


class Meta(type):
    @cached_property
    def prop(cls):
        return 1


class Made(metaclass=Meta):
    pass


class Slots:
    __slots__ = ()

    @cached_property
    def prop(self):
        return 1


t(lambda: Made.prop)
t(lambda: Slots().prop)

#> [52, 48, 51, 42, 46, 47, 40, 36, 41, 26, 30, 37, 35, 32, 24, 5, 20, 4, 16, 25, 9, 10, 0, 14, 11, 31, 19, 3, 15, 21]
#> 52 [51, 48, 47, 42, 46, 37, 40, 36, 41, 26, 30, 25, 35, 32, 24, 5, 20, 4, 16, 25, 9, 10, 0, 14, 11, 31, 19, 3, 15, 21]
#> [51, 48, 47, 46, 42, 41, 40, 37, 36, 35, 32, 31, 30, 26, 25, 25, 24, 21, 20, 19, 16, 15, 14, 11, 10, 9, 5, 4, 3, 0]
#> IndexError index out of range
#> TypeError _heappop_max() argument must be list, not tuple
#> TypeError _heapify_max() argument must be list, not int
#> IndexError index out of range
#> TypeError _heapreplace_max expected 2 arguments, got 1
#> TypeError _heapq._heappop_max() takes exactly one argument (0 given)
#> [48, 42, 37, 16, 0, 32, 21, 5, 11] [(42, 5), (42, 16), (21, 37), (37, 32), (0, 42), (16, 5), (16, 48), (42, 48), (37, 48), (0, 42), (16, 5), (16, 11)]
#> 48 [42, 16, 37, 11, 0, 32, 21, 5] [(37, 42), (0, 16), (5, 11), (16, 11)]
#> 42 [37, 16, 32, 11, 0, 7, 21, 5] [(37, 16), (21, 32), (32, 7)]
#> TypeError The '__dict__' attribute on 'Meta' instance does not support item assignment for caching 'prop' property.
#> TypeError No '__dict__' attribute on 'Slots' instance to cache 'prop' property.
