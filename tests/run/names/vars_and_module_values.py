# vars() and modules as values.
class A: 
    def __init__(self): self.a = 1; self.b = 2
a = A()
print(vars(a), vars(a) is a.__dict__)
vars(a)["c"] = 3
print(a.c)
try: vars(1)
except TypeError as e: print(e)
print("a" in vars(A), "__init__" in vars(A))
import sys, math
for m in (sys, math):
    print(m.__name__, type(m).__name__)
def f(m): return m.sqrt(16), getattr(m, "pi"), m.__name__
print(f(math))
m = math
print(m.floor(2.5), vars(math)["pi"], "sin" in vars(m), m.__dict__ is vars(m))
name = "cos"
print(getattr(math, name)(0.0), hasattr(math, "nope"), getattr(math, "nope", "d"))
try: math.nope
except AttributeError as e: print(e)
try: getattr(m, "nope2")
except AttributeError as e: print(e, e.name, e.obj is math)
mods = [math, sys]
print([x.__name__ for x in mods], repr(sys), mods[0] is math, math in mods, {math: 1}[math])

#> {'a': 1, 'b': 2} True
#> 3
#> vars() argument must have __dict__ attribute
#> False True
#> sys module
#> math module
#> (4.0, 3.141592653589793, 'math')
#> 2 3.141592653589793 True True
#> 1.0 False d
#> module 'math' has no attribute 'nope'
#> module 'math' has no attribute 'nope2' nope2 True
#> ['math', 'sys'] <module 'sys' (built-in)> True True 1
