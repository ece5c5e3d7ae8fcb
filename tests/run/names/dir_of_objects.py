# dir() of classes, instances, builtin types and modules.
import math
class A:
    """doc"""
    x = 1
    def __init__(self): self.inst = 2
    def m(self): pass
class B(A):
    __slots__ = ("s1", "s2")
    def __getitem__(self, i): return i
class C:
    __slots__ = ("only",)
print(dir(A))
print(dir(A()))
print(dir(B()))
print(dir(C()))
print(dir(C))
print(dir(1) == sorted(set(dir(int))), len(dir(int)), len(dir("")), len(dir([])), len(dir({})), len(dir(())), len(dir(set())), len(dir(1.5)))
print([n for n in dir([]) if not n.startswith("_")])
print(dir(None))
print(len(dir(len)), len(dir(dir)), len(dir(A.m)), len(dir(A().m)), len(dir(type)), len(dir(object)), len(dir(ValueError())), len(dir(x for x in [])))
class D:
    def __dir__(self): return ["b", "a", "c"]
print(dir(D()))
class E:
    def __dir__(self): return list(super().__dir__()) + ["extra"]
e = E(); e.attr = 1
print("extra" in dir(e), "attr" in dir(e), "__class__" in dir(e))
print("sqrt" in dir(math), "pi" in dir(math))
a = A(); a.later = 1
setattr(a, "dyn", 2)
print([n for n in dir(a) if not n.startswith("__")])
for n in dir(a):
    if not n.startswith("__"): print(n, getattr(a, n) if n != "m" else "")
try:
    dir(1, 2)
except TypeError as e: print(e)
class Bad:
    def __dir__(self): return 5
try: dir(Bad())
except TypeError as e: print(e)

#> ['__class__', '__delattr__', '__dict__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__getstate__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__le__', '__lt__', '__module__', '__ne__', '__new__', '__reduce__', '__reduce_ex__', '__repr__', '__setattr__', '__sizeof__', '__str__', '__subclasshook__', '__weakref__', 'm', 'x']
#> ['__class__', '__delattr__', '__dict__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__getstate__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__le__', '__lt__', '__module__', '__ne__', '__new__', '__reduce__', '__reduce_ex__', '__repr__', '__setattr__', '__sizeof__', '__str__', '__subclasshook__', '__weakref__', 'inst', 'm', 'x']
#> ['__class__', '__delattr__', '__dict__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__getitem__', '__getstate__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__le__', '__lt__', '__module__', '__ne__', '__new__', '__reduce__', '__reduce_ex__', '__repr__', '__setattr__', '__sizeof__', '__slots__', '__str__', '__subclasshook__', '__weakref__', 'inst', 'm', 's1', 's2', 'x']
#> ['__class__', '__delattr__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__getstate__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__le__', '__lt__', '__module__', '__ne__', '__new__', '__reduce__', '__reduce_ex__', '__repr__', '__setattr__', '__sizeof__', '__slots__', '__str__', '__subclasshook__', 'only']
#> ['__class__', '__delattr__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__getstate__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__le__', '__lt__', '__module__', '__ne__', '__new__', '__reduce__', '__reduce_ex__', '__repr__', '__setattr__', '__sizeof__', '__slots__', '__str__', '__subclasshook__', 'only']
#> True 74 81 48 46 35 57 59
#> ['append', 'clear', 'copy', 'count', 'extend', 'index', 'insert', 'pop', 'remove', 'reverse', 'sort']
#> ['__bool__', '__class__', '__delattr__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__getstate__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__le__', '__lt__', '__ne__', '__new__', '__reduce__', '__reduce_ex__', '__repr__', '__setattr__', '__sizeof__', '__str__', '__subclasshook__']
#> 30 30 38 27 48 24 33 37
#> ['a', 'b', 'c']
#> True True True
#> True True
#> ['dyn', 'inst', 'later', 'm', 'x']
#> dyn 2
#> inst 2
#> later 1
#> m 
#> x 1
#> dir expected at most 1 argument, got 2
#> 'int' object is not iterable
