"""Identifiers: letters of any script, normal form NFKC, case, underscores, and where the form shows."""
größe = 1
Größe = 2
print(größe, Größe)
переменная = 3
変数 = 4
π = 3.14
print(переменная + 変数, π)

# Names are compared in NFKC: these are all the same names.
ﬁle = "ligature"
print(file)
𝐱 = 1
print(x)
ℌello = "black letter"
print(Hello)
print(ª) if "ª" in globals() else print("feminine ordinal is", "a" in globals())
ª = 5
print(a)
K = "kelvin sign"  # U+212A
print(K)


class C:
    ﬀ = 1
    café = 2

    def ﬅ(self):
        return "st"


print(C.ff, C().st(), [n for n in vars(C) if not n.startswith("__")])
print(getattr(C, "café"), hasattr(C, "ﬀ"), hasattr(C, "ff"))


def f(*, ﬁeld=1, µ=2):
    return field, μ


print(f(field=3, μ=4), f(ﬁeld=5))
print(f(**{"field": 6}))
try:
    f(**{"ﬁeld": 6})
except TypeError as e:
    print(e)
print(f.__kwdefaults__)

# isidentifier says what may stand
for s in ["a", "_", "__", "1a", "a1", "", "a b", "ünï", "·a", "a·", "℘", "℮", "゛", "a゛", "²", "x²", "class", "a-b", "ﬁ"]:
    print(repr(s), s.isidentifier(), end="; ")
print()
# other-start and other-continue characters
℘x = 1
℮ = 2
a·b = 3
print(℘x, ℮, a·b)
_ = 10
__ = 20
___ = 30
print(_ + __ + ___)
é = "composed"
print(é, "\u00e9" in globals(), "e\u0301" in globals())
é = "decomposed in the source"
print(é)
import sys as ſys
print(sys is ſys)
del ﬁle
try:
    file
except NameError as e:
    print(e)
l1I0O = 1
lIl = 2
print(l1I0O, lIl)
async_ = await_ = None_ = 1
print(async_, None_)

#> 1 2
#> 7 3.14
#> ligature
#> 1
#> black letter
#> feminine ordinal is False
#> 5
#> kelvin sign
#> 1 st ['ff', 'café', 'st']
#> 2 False True
#> (3, 4) (5, 2)
#> (6, 2)
#> f() got an unexpected keyword argument 'ﬁeld'
#> {'field': 1, 'μ': 2}
#> 'a' True; '_' True; '__' True; '1a' False; 'a1' True; '' False; 'a b' False; 'ünï' True; '·a' False; 'a·' True; '℘' True; '℮' True; '゛' False; 'a゛' False; '²' False; 'x²' False; 'class' True; 'a-b' False; 'ﬁ' True; 
#> 1 2 3
#> 60
#> composed True False
#> decomposed in the source
#> True
#> name 'file' is not defined
#> 1 2
#> 1 1
