# What comparisons of data classes compare, in which order, and what they give.
from dataclasses import dataclass, field
log = []
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): log.append(("eq", self.n, o.n)); return self.n == o.n
    def __lt__(self, o): log.append(("lt", self.n, o.n)); return "less"
    def __gt__(self, o): log.append(("gt", self.n, o.n)); return []
    __hash__ = None
@dataclass(order=True)
class D:
    a: object
    b: object = 0
    c: int = field(default=0, compare=False)
nan = float("nan")
print(D(nan) == D(nan), D(nan, 1) == D(float("nan"), 1), D(nan, 1) < D(nan, 2), D(1, 2, 3) == D(1, 2, 4))
print(D(V(1), 2) == D(V(1), 3), log); log.clear()
print(D(V(1)) < D(V(2)), D(V(1)) > D(V(2)), log); log.clear()
v = V(5)
print(D(v, 1) <= D(v, 1), D(v, 1) < D(v, 1), D(v) >= D(v), log)
for f in (lambda: D("a") < D(1), lambda: D(1) < 3, lambda: D(1) < D(1, "x"), lambda: D(V(1)) <= D(V(2))):
    try: print(f())
    except TypeError as e: print(e)
print(D(1) == 3, D(1) != D(2), D(1).__eq__(3), D(1).__lt__(3), D([1]) == D([1]), D(10**30) == D(10**30), D(True, 1.0) == D(1, True))
@dataclass
class E: pass
print(E() == E(), E() != E())
x = D(1); del x.a
try: x == D(2)
except AttributeError as e: print(e)
class Sub(D): pass
print(Sub(1) == D(1), Sub(1) == Sub(1), sorted([D(3), D(1, 2), D(1, 1)]))

#> True False True True
#> False [('eq', 1, 1)]
#> less [] [('eq', 1, 2), ('lt', 1, 2), ('eq', 1, 2), ('gt', 1, 2)]
#> True False True []
#> '<' not supported between instances of 'str' and 'int'
#> '<' not supported between instances of 'D' and 'int'
#> '<' not supported between instances of 'int' and 'str'
#> '<=' not supported between instances of 'V' and 'V'
#> False True NotImplemented NotImplemented True True True
#> True False
#> 'D' object has no attribute 'a'
#> False True [D(a=1, b=1, c=0), D(a=1, b=2, c=0), D(a=3, b=0, c=0)]
