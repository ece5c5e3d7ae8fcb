# What is evaluated before what: calls, subscripts, attributes, assignments, displays, comparisons.
def t(name, value=None):
    print(name, end=" ")
    return value


class Box:
    def __init__(self, name):
        object.__setattr__(self, "name", name)

    def __getattr__(self, key):
        print(f"{self.name}.{key}", end=" ")
        return 1

    def __setattr__(self, key, value):
        print(f"{self.name}.{key}={value}", end=" ")

    def __getitem__(self, key):
        print(f"{self.name}[{key}]", end=" ")
        return 2

    def __setitem__(self, key, value):
        print(f"{self.name}[{key}]={value}", end=" ")

    def __delitem__(self, key):
        print(f"del {self.name}[{key}]", end=" ")

    def __delattr__(self, key):
        print(f"del {self.name}.{key}", end=" ")

    def __call__(self, *args, **kwargs):
        print(f"{self.name}{args}{kwargs}", end=" ")
        return self

    def __lt__(self, other):
        print(f"{self.name}<{other.name}", end=" ")
        return self.name < other.name

    def __add__(self, other):
        print(f"{self.name}+{other.name}", end=" ")
        return Box(self.name + other.name)

    def __contains__(self, item):
        print(f"{item} in {self.name}", end=" ")
        return True


def b(name):
    return t(name.lower(), Box(name))


b("F")(t(1, 1), *t(2, [2]), t(3, 3), k=t(4, 4), **t(5, {"z": 5}), m=t(6, 6))
print()
b("F")(*t("s1", [1]), k=t("k", 0), *t("s2", [2]))
print()
b("A")[t("key", 0)] = t("value", 1)
print()
b("A").x = b("B")[t(0, 0)] = b("C").y = t("value", 5)
print()
b("A")[t(1, 1)], b("B").x = t(2, 2), t(3, 3)
print()
b("A")[t("k", 1)] += t("v", 10)
b("B").attr -= t("v", 1)
print()
print({t("k1", 1): t("v1"), **t("d", {}), t("k2", 2): t("v2")}, [t(1), *t(2, ()), t(3)], {t(4, 4), t(5, 5)}, (t(6), t(7)))
print({t("key", k): t("value", k) for k in t("iter", "ab") if t("if", True)})
print([t("elt", (x, y)) for x in t("outer", (1, 2)) if t("c", x) for y in t("inner", (3,))])
print(b("A") < b("B") < b("C"), b("B") < b("A") < b("C"))
print((b("A") + b("B") + b("C") + (b("D") + b("E"))).name)
print(t("item", 5) in b("S"), t("item", 6) not in b("S"))
print(b("A")[t("lo", 1):t("hi", 2):t("step", 3)], b("A")[t(1, 1), t(2, 2):])
del b("A")[t(0, 0)], b("B").x, b("C")[1]
print()
print(t("then", 1) if t("cond", 0) else t("else", 2), t("x", 0) or t("y", 3) and t("z", 4))
print(f"{t('a', 1)}{t('b', 2):{t('spec', 3)}}{t('c', 'q')!r}")
print((w := t("walrus", 1)) + t("w", w), w)


@t("deco1", lambda f: t("apply1", f))
@t("deco2", lambda f: t("apply2", f))
def f(a: t("ann a") = t("default a"), *, k: t("ann k") = t("default k")) -> t("ann return"):
    pass


print()


class C(t("base", object), metaclass=t("meta", type)):
    x: t("annotation", int) = t("value", 1)


print()
b("A")[t("k")]: t("annotation") = t("value")
b("A").x: t("annotation")
print()
try:
    t("none")(t("argument"))
except TypeError as e:
    print(e)
try:
    t("none").attribute(t("argument"))
except AttributeError as e:
    print(e)
try:
    t("list", [])[t("index", 5)] = t("value")
except IndexError as e:
    print(e)
for b("T")[t("i", 0)] in t("iter", (1, 2)):
    t("body")
print()
assert t("assert", True), t("message")
lambda x=t("default"): t("never")
print()

#> f 1 2 3 4 5 6 F(1, 2, 3){'k': 4, 'z': 5, 'm': 6} 
#> f s1 s2 k F(1, 2){'k': 0} 
#> value a key A[0]=1 
#> value a A.x=5 b 0 B[0]=5 c C.y=5 
#> 2 3 a 1 A[1]=2 b B.x=3 
#> a k A[1] v A[1]=12 b B.attr v B.attr=0 
#> k1 v1 d k2 v2 1 2 3 4 5 6 7 {1: None, 2: None} [None, None] {4, 5} (None, None)
#> iter if key value if key value {'a': 'a', 'b': 'b'}
#> outer c inner elt c inner elt [(1, 3), (2, 3)]
#> a b A<B c B<C b a B<A True False
#> a b A+B c AB+C d e D+E ABC+DE ABCDE
#> item s 5 in S item s 6 in S True False
#> a lo hi step A[slice(1, 2, 3)] a 1 2 A[(1, slice(2, None, None))] 2 2
#> a 0 del A[0] b del B.x c del C[1] 
#> cond else x y z 2 4
#> a b spec c 1  2'q'
#> walrus w 2 1
#> deco1 deco2 default a default k ann a ann k ann return apply2 apply1 
#> base meta value annotation 
#> value a k A[None]=None annotation a annotation 
#> none argument 'NoneType' object is not callable
#> none 'NoneType' object has no attribute 'attribute'
#> value list index list assignment index out of range
#> iter t i T[0]=1 body t i T[0]=2 body 
#> assert default 
