#@ stderr: any
# Callbacks of collections, garbage that is kept, finalizers of cycles that come back or raise.
import gc

class A:
    pass

def cb(phase, info):
    print(phase, sorted(info), info['generation'], info['collected'], info['uncollectable'])
gc.collect()
gc.disable()
gc.callbacks.append(cb)
gc.collect()
a = A()
a.a = a
del a
gc.collect(0)
gc.collect(1)
a = A()
a.a = a
del a
gc.collect()

def bad(p, i):
    raise ValueError(p)
gc.callbacks[:] = [bad]
gc.collect()
gc.callbacks.clear()
gc.set_debug(gc.DEBUG_SAVEALL)
print(gc.get_debug())
a = A()
a.a = a
a.n = 'kept'
del a
print(gc.collect())
print(len(gc.garbage), [type(x).__name__ for x in gc.garbage], gc.garbage[0].n)
gc.set_debug(0)
gc.garbage.clear()
print(gc.collect())
s0 = gc.get_stats()[2]
gc.collect()
s1 = gc.get_stats()[2]
print({k: s1[k] - s0[k] for k in s0})

class B:

    def __del__(s):
        print('del', s.n)
a = B()
b = B()
a.n = 1
b.n = 2
a.o = b
b.o = a
del a, b
print(gc.collect())

class R:
    kept = []

    def __del__(s):
        R.kept.append(s)
        print('resurrect', s.n)
a = R()
a.n = 1
a.o = a
del a
print(gc.collect(), len(R.kept))
print(gc.is_finalized(R.kept[0]))
R.kept.clear()
print(gc.collect())

class E:

    def __del__(s):
        raise RuntimeError('in del')
e = E()
e.e = e
del e
print(gc.collect())
e = E()
del e
print('end')
try:
    gc.set_debug('x')
except TypeError as e:
    print(e)

#> start ['collected', 'generation', 'uncollectable'] 2 0 0
#> stop ['collected', 'generation', 'uncollectable'] 2 0 0
#> start ['collected', 'generation', 'uncollectable'] 0 0 0
#> stop ['collected', 'generation', 'uncollectable'] 0 1 0
#> start ['collected', 'generation', 'uncollectable'] 1 0 0
#> stop ['collected', 'generation', 'uncollectable'] 1 0 0
#> start ['collected', 'generation', 'uncollectable'] 2 0 0
#> stop ['collected', 'generation', 'uncollectable'] 2 1 0
#> 32
#> 1
#> 1 ['A'] kept
#> 1
#> {'collections': 1, 'collected': 0, 'uncollectable': 0}
#> del 1
#> del 2
#> 2
#> resurrect 1
#> 0 1
#> True
#> 1
#> 1
#> end
#> 'str' object cannot be interpreted as an integer
