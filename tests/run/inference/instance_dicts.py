class A:
    def __init__(self): self.x = 1
class B:
    def __init__(self): self.y = 1.5
class C(A):
    def __init__(self): super().__init__(); self.z = 2
class D(C): pass
def total(n):
    b = B()
    s = 0.0
    for i in range(n):
        s += b.y
    return s
a = A()
print(a.__dict__, total(10))
def change(o):
    o.__dict__["x"] = "text"
change(a)
print(a.x + "!")
c = D()
for o in [c, a, 5, "s"]:
    if hasattr(o, "__dict__"):
        o.__dict__.update(x=[1], z=None, w=(1,))
print(c.x, c.z, c.w, a.w)
class E:
    def __init__(self): self.v = 1
    def get(self): return self.v
class F:
    def __init__(self): self.e = E()
f = F()
f.__dict__["e"].__dict__["v"] = "deep"
print(f.e.get(), f.e.v)
f.__dict__ = {"e": 5}
print(f.e)
def swap(o): o.__dict__ = {"v": "swapped"}
e = E(); swap(e); print(e.get() + "?")
class G:
    n = 1
    def m(self): return 1
print(sorted(k for k in G.__dict__ if not k.startswith("__")), G.__dict__["m"](None))
class S:
    def __init__(self, **k): self.__dict__.update(k)
    def __repr__(self): return f"S({self.__dict__})"
print(S(a=1, b="x"), S(a=1).a)

#> {'x': 1} 15.0
#> text!
#> [1] None (1,) (1,)
#> deep deep
#> 5
#> swapped?
#> ['m', 'n'] 1
#> S({'a': 1, 'b': 'x'}) 1
