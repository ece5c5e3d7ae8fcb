# Hashes of tuples in tuples: named ones, those with a hash of their own, those that have none.
from collections import namedtuple
P = namedtuple("P", "x y")
class H(tuple):
    def __hash__(self): return 42
class Bad:
    def __hash__(self): raise ValueError("no hash")
class M:
    def __hash__(self): return -1
print(hash((1, 2)), hash(()), hash(((),)), hash((1, ("a", 2.5), P(1, (2, 3)))), hash(P(1, 2)) == hash((1, 2)))
print(hash((H((1,)), 2)) == hash((42, 2)), hash((M(), -1, -2)), hash((M(), M())) == hash((-2, -2)))
for t in ((1, [2]), (1, (2, [3])), (Bad(),), (1, (Bad(), 2)), P(1, {})):
    try: print(hash(t))
    except Exception as e: print(type(e).__name__, e)
print(hash((True, None is None, 1.0, 2**70, b"x", frozenset({1}), range(3), -1, -2, (-1,), ((-2,),))))
d = {(i, (i * 2, P(i, str(i)))): i for i in range(300)}
print(d[(7, (14, (7, "7")))], (7, (14, (7, "8"))) in d, len({hash(k) for k in d}))
print({(1, (2, 3)), (1, (2, 3)), P(1, (2, 3))})

#> -3550055125485641917 5740354900026072187 -5486347211504344842 6602425133442720870 True
#> True -6133384102531166807 True
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> ValueError no hash
#> ValueError no hash
#> TypeError unhashable type: 'dict'
#> -574960048886061811
#> 7 False 300
#> {(1, (2, 3))}
