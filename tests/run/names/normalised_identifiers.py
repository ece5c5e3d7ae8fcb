"""Identifiers beyond ASCII: NFKC makes several spellings one name; attributes, keywords, getattr do or do not normalise."""
ﬁle = "ligature"
print(file)
𝐱 = 1
x += 1
print(x, 𝔵, ｘ)
ª = "feminine"
print(a, "a" in globals(), "ª" in globals())
café = "composed"
print(café, "caf\u00e9" in globals(), "cafe\u0301" in globals())
µ = "micro sign"
print(μ, "\u03bc" in globals(), "\u00b5" in globals())
Å = "angstrom"
print(Å, "\u00c5" in globals())
ſ = "long s"
print(s)
ℌ, ℘, ℮ = 1, 2, 3
print(H, ℘, ℮)
变量, переменная, متغير, עברית, ตัวแปร, ひらがな = range(6)
print(变量 + переменная + متغير + עברית + ตัวแปร + ひらがな)


class Ｋ:
    ﬀ = "attr"

    def ｍethod(self, ｐ=1, **ｋｗ):
        return ｐ, ｋｗ

    def __ﬁeld(self):
        return "mangled"

    def get(self):
        return self.__field()


k = K()
print(Ｋ.__name__, K.ff, k.method(), k.ｍethod(p=2), k.get(), sorted(n for n in vars(K) if not n.endswith("__")))
print(getattr(k, "ff"), getattr(k, "ﬀ", "not normalised by getattr"), hasattr(K, "ｍethod"))
print(k.method(**{"ｐ": 3}), k.method(ｚ=4))
setattr(k, "ﬀ", "set by name")
print(k.ff, k.ﬀ, vars(k))


def ｆunc(ａ, *ｂ, ｃ=3):
    ｄ = ａ
    return sorted(locals()), ｄ


print(func(1), func.__name__, func.__code__.co_varnames, func(a=1, c=2)[1])
try:
    func(1, ｅ=2)
except TypeError as e:
    print(e)
try:
    ｕndefined
except NameError as e:
    print(e, e.name)
try:
    k.ｎothing
except AttributeError as e:
    print(e, e.name)
print([ｉ for i in range(3)], (lambda ｙ: y * 2)(4), {ｎ: n for ｎ in "ab"})
print(f"{ｘ} {x=} {ｘ=}")
import ｍath
print(math.floor(2.5))
from math import ﬂoor, ceil as ｃeil
print(floor(1.5), ceil(1.5))


def outer():
    ｖ = 1

    def inner():
        nonlocal v
        v += 1
        return ｖ
    return inner(), v


print(outer())


def uses_global():
    global ｇ
    ｇ = "global"


uses_global()
print(g)
match {"ａ": 1, "a": 2}:
    case {"a": ｗ}:
        print(w)
match k:
    case K(ﬀ=ｑ):
        print(q)
try:
    raise ValueError("ｖ")
except ValueError as ｅrr:
    print(err)
for ｔ in "z":
    print(t)
del ｔ
try:
    t
except NameError as e:
    print(e)
ａnnotated: int = 5
print(__annotations__)


class Slots:
    __slots__ = ("ﬁ",)


sl = Slots()
try:
    sl.ﬁ = 1
    print("set")
except AttributeError as e:
    print(e)
setattr(sl, "ﬁ", 2)
print(getattr(sl, "ﬁ"))
_ªb, Ωmega, ǅ = 1, 2, 3
print(_ab, Ωmega, ǅ, "".isidentifier(), "x²".isidentifier(), "ª".isidentifier(), "1a".isidentifier(), "℘".isidentifier(), "·".isidentifier(), "a·".isidentifier(), "ⅷ".isidentifier())
ⅷ = 8
print(viii)
print(lambda: ...  is None) if False else print(type(lambda ﬁ: fi).__name__, (lambda ﬁ: fi)(6))

#> ligature
#> 2 2 2
#> feminine True False
#> composed True False
#> micro sign True False
#> angstrom True
#> long s
#> 1 2 3
#> 15
#> K attr (1, {}) (2, {}) mangled ['_K__field', 'ff', 'get', 'method']
#> attr not normalised by getattr False
#> (1, {'ｐ': 3}) (1, {'z': 4})
#> attr attr {'ﬀ': 'set by name'}
#> (['a', 'b', 'c', 'd'], 1) func ('a', 'c', 'b', 'd') 1
#> func() got an unexpected keyword argument 'e'
#> name 'undefined' is not defined undefined
#> 'K' object has no attribute 'nothing' nothing
#> [0, 1, 2] 8 {'a': 'a', 'b': 'b'}
#> 2 x=2 ｘ=2
#> 2
#> 1 2
#> (2, 2)
#> global
#> 2
#> attr
#> ｖ
#> z
#> name 't' is not defined
#> {'annotated': <class 'int'>}
#> 'Slots' object has no attribute 'fi'
#> 2
#> 1 2 3 False False True False True False True True
#> 8
#> function 6
