# Identifiers in NFKC: attributes, keywords of calls, slots, modules and patterns are found under their normal form.
ﬁ = 1
print(fi, "ﬁ" in globals(), "fi" in globals())
class C:
    ℌ = 2
    def ｆ(self, ª=1): return a
    __ﬀ = 3
a = 9
print(C.H, C().f(), sorted(k for k in vars(C) if not k.startswith('__')))
print(getattr(C, 'H'), hasattr(C, 'ℌ'), C.ℌ)
µ = 5
print(ascii([k for k in globals() if len(k) == 1]), μ)
def f(*, ſ): return s
s = 'glob'
print(f(s=1), f(ſ=2))
x·y = 1
print(x·y, ascii([k for k in globals() if k.startswith('x')]))
ª = 7; print(a)
𝐱, 𝓎 = 1, 2
print(x, y)
import ｓｙｓ
print(ｓｙｓ is sys, sys.__name__)
from ｍath import ｐi
print(pi)
class D:
    __slots__ = ('ﬁ', 'ok')
d = D()
try: d.ﬁ = 1
except AttributeError as e: print(ascii(str(e)))
d.ok = 1
match {'a': 1}:
    case {'a': ℯ}: print(e)
lam = lambda ﬁ: fi + 1
print(lam(ﬁ=3))
del ﬁ
try: fi
except NameError as e: print(e)
for ℂ in range(2): pass
print(C)

#> 1 False True
#> 2 1 ['H', '_C__ff', 'f']
#> 2 False 2
#> ['C', 'a', '\u03bc'] 5
#> 1 2
#> 1 ['x\xb7y']
#> 7
#> 1 2
#> True sys
#> 3.141592653589793
#> "'D' object has no attribute 'fi'"
#> 1
#> 4
#> name 'fi' is not defined
#> 1
