import gc
class A: pass
a=A(); b=A(); a.x=b; b.x=a
del a,b
print(gc.collect())
print(gc.collect())
l=[]; l.append(l); del l
print(gc.collect())
d={}; d["d"]=d; del d
print(gc.collect(0), gc.collect(1), gc.collect(2))
print(gc.isenabled()); gc.disable(); print(gc.isenabled()); gc.enable()
print(gc.get_threshold()); gc.set_threshold(100,5); print(gc.get_threshold()); gc.set_threshold(700,10,10)
print(len(gc.get_count()), type(gc.get_count()))
try: gc.collect(3)
except ValueError as e: print(e)
print(gc.is_tracked(0), gc.is_tracked("a"), gc.is_tracked([]), gc.is_tracked({}), gc.is_tracked({"a":1}), gc.is_tracked({"a":[]}), gc.is_tracked(()), gc.is_tracked(A()), gc.is_tracked(A), gc.is_tracked(print), gc.is_tracked(lambda: 0), gc.is_tracked(None))
class D:
    def __init__(self,n): self.n=n; self.me=self
    def __del__(self): print("del", self.n)
D(1)
print("made")
print(gc.collect())
class R:
    saved=[]
    def __init__(self,n): self.n=n; self.me=self
    def __del__(self): print("resurrect", self.n); R.saved.append(self)
R(5)
print(gc.collect(), len(R.saved), gc.is_finalized(R.saved[0]), gc.is_finalized(R))
R.saved.clear()
print(gc.collect(), len(R.saved))
x=[1,[2]]
print(x in gc.get_objects(), any(o is x for o in gc.get_objects()))
print(gc.get_referents(x), gc.get_referents(1,2), gc.get_referents({"k":"v"}))
y=[x]
print(any(o is y for o in gc.get_referrers(x)))
print(gc.garbage, gc.DEBUG_LEAK, gc.DEBUG_STATS, gc.get_debug())
gc.collect()
def cb(phase, info): print(phase, sorted(info))
gc.callbacks.append(cb)
gc.collect(1)
gc.callbacks.remove(cb)
gc.freeze(); print(gc.get_freeze_count() > 0); gc.unfreeze(); print(gc.get_freeze_count())
print([sorted(s) for s in gc.get_stats()])

#> 2
#> 0
#> 1
#> 1 0 0
#> True
#> False
#> (700, 10, 10)
#> (100, 5, 10)
#> 3 <class 'tuple'>
#> invalid generation
#> False False True False False True False True True True True False
#> made
#> del 1
#> 1
#> resurrect 5
#> 0 1 True False
#> 1 0
#> True True
#> [[2], 1] [] ['v']
#> True
#> [] 38 1 0
#> start ['collected', 'generation', 'uncollectable']
#> stop ['collected', 'generation', 'uncollectable']
#> True
#> 0
#> [['collected', 'collections', 'uncollectable'], ['collected', 'collections', 'uncollectable'], ['collected', 'collections', 'uncollectable']]
