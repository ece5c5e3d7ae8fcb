# The order in which callee, arguments, keywords and unpackings are evaluated.
def t(name, value=None):
    print(name, end=" ")
    return value if value is not None else name


def f(*args, **kwargs):
    print("| call")
    return args, kwargs


print(t("f", f)(t("a"), t("b"), k=t("c"), *[t("d")], **{t("e"): t("g")}))
print(t("f", f)(t("k1"), x=t("k2"), y=t("k3")))
print(f(*[t("s1"), t("s2")], t("p"), *(t("s3"),)))


def g(a=t("default a"), b=t("default b")):
    return a, b


print()
g(t("x"), t("y"))
print()


class C:
    def __getattr__(self, name):
        print("get", name, end=" ")
        return f


C().method(t("1"), key=t("2"))
d = {}
d[t("key")] = t("value")
print()
t("obj", d)[t("k")] = t("v")
print(d)
lst = [0, 0]
lst[t("i", 1)] += t("n", 5)
print(lst)
a = t("r1"), t("r2")
print()
x = y = t("once")
print()
print({t("k1"): t("v1"), t("k2"): t("v2")})
print([t("l1"), t("l2")], (t("t1"), t("t2")))
print(t("l", 1) + t("r", 2) * t("s", 3))
print(t("a", 1) < t("b", 2) < t("c", 3))
print(t("a", 3) < t("b", 2) < t("c", 3))
print(t("then") if t("cond", True) else t("else"))
print(t("", "") or t("or"), t("and") and t("second"))
print("%s %s" % (t("m1"), t("m2")))
print(f"{t('f1')} {t('f2')!r:>{t('w', 8)}}")
print(t("seq", "abcdef")[t("lo", 1):t("hi", 4):t("st", 2)])

#> f a b d c e g | call
#> (('a', 'b', 'd'), {'k': 'c', 'e': 'g'})
#> f k1 k2 k3 | call
#> (('k1',), {'x': 'k2', 'y': 'k3'})
#> s1 s2 p s3 | call
#> (('s1', 's2', 'p', 's3'), {})
#> default a default b 
#> x y 
#> get method 1 2 | call
#> value key 
#> v obj k {'key': 'value', 'k': 'v'}
#> i n [0, 5]
#> r1 r2 
#> once 
#> k1 v1 k2 v2 {'k1': 'v1', 'k2': 'v2'}
#> l1 l2 t1 t2 ['l1', 'l2'] ('t1', 't2')
#> l r s 7
#> a b c True
#> a b False
#> cond then then
#>  or and second or second
#> m1 m2 m1 m2
#> f1 f2 w f1     'f2'
#> seq lo hi st bd
