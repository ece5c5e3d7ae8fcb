# What switches the collector says and refuses, and which objects it looks at.
import gc
print(gc.isenabled(), gc.get_threshold(), gc.get_debug())
gc.disable()
print(gc.isenabled())
gc.enable()
print(gc.isenabled())
gc.set_threshold(500)
print(gc.get_threshold())
gc.set_threshold(500, 5)
print(gc.get_threshold())
gc.set_threshold(1, 2, 3)
print(gc.get_threshold())
for a in [(), (1, 2, 3, 4), ('x',), (1.5,)]:
    try:
        print(gc.set_threshold(*a))
    except Exception as e:
        print(type(e).__name__, e)
gc.set_threshold(700, 10, 10)
for a in [(-1,), (3,), (4,), ('a',), (1, 2), (1.0,), (True,), (None,)]:
    try:
        print(a, type(gc.collect(*a)).__name__)
    except Exception as e:
        print(type(e).__name__, e)
try:
    print(type(gc.collect(generation=1)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(type(gc.collect(x=1)))
except Exception as e:
    print(type(e).__name__, e)
print(type(gc.get_count()), len(gc.get_count()))
print(gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE, gc.DEBUG_UNCOLLECTABLE, gc.DEBUG_SAVEALL, gc.DEBUG_LEAK)
s = gc.get_stats()
print(type(s), len(s), [sorted(x) for x in s])
print(gc.garbage, gc.callbacks)

class A:
    pass

class S:
    __slots__ = ()

class S2:
    __slots__ = ('a',)
for o in [1, 1.5, 'a', None, True, [], (), (1,), ([],), {}, {1: 2}, {1: []}, set(), frozenset(), A(), A, S(), S2(), len, print, lambda: 0, int, gc, b'', bytearray(), range(3), iter([]), 1j, object(), slice(1), type(None), NotImplemented, Ellipsis, (x for x in []), A.__init__, [].append, property(), Exception(), memoryview(b'a'), reversed([]), enumerate([]), zip(), map(len, []), super(A, A()), staticmethod(len), classmethod(len)]:
    print(type(o).__name__, gc.is_tracked(o))
d = {}
print(gc.is_tracked(d))
d['a'] = 1
print(gc.is_tracked(d))
d['b'] = []
print(gc.is_tracked(d))
t = tuple([1, 2])
print(gc.is_tracked(t))
gc.collect()
print(gc.is_tracked(t))
try:
    gc.is_tracked()
except TypeError as e:
    print(e)
try:
    gc.is_tracked(1, 2)
except TypeError as e:
    print(e)

#> True (700, 10, 10) 0
#> False
#> True
#> (500, 10, 10)
#> (500, 5, 10)
#> (1, 2, 3)
#> TypeError set_threshold() takes at least 1 argument (0 given)
#> TypeError set_threshold() takes at most 3 arguments (4 given)
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> ValueError invalid generation
#> ValueError invalid generation
#> ValueError invalid generation
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError collect() takes at most 1 argument (2 given)
#> TypeError 'float' object cannot be interpreted as an integer
#> (True,) int
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> <class 'int'>
#> TypeError 'x' is an invalid keyword argument for collect()
#> <class 'tuple'> 3
#> 1 2 4 32 38
#> <class 'list'> 3 [['collected', 'collections', 'uncollectable'], ['collected', 'collections', 'uncollectable'], ['collected', 'collections', 'uncollectable']]
#> [] []
#> int False
#> float False
#> str False
#> NoneType False
#> bool False
#> list True
#> tuple False
#> tuple False
#> tuple True
#> dict False
#> dict False
#> dict True
#> set True
#> frozenset True
#> A True
#> type True
#> S True
#> S2 True
#> builtin_function_or_method True
#> builtin_function_or_method True
#> function True
#> type False
#> module True
#> bytes False
#> bytearray False
#> range False
#> list_iterator True
#> complex False
#> object False
#> slice True
#> type False
#> NotImplementedType False
#> ellipsis False
#> generator True
#> wrapper_descriptor True
#> builtin_function_or_method True
#> property True
#> Exception True
#> memoryview True
#> list_reverseiterator True
#> enumerate True
#> zip True
#> map True
#> super True
#> staticmethod True
#> classmethod True
#> False
#> False
#> True
#> True
#> False
#> gc.is_tracked() takes exactly one argument (0 given)
#> gc.is_tracked() takes exactly one argument (2 given)
