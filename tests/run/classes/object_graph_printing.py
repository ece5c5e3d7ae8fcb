# repr and str of nested and cyclic objects: default reprs, recursion guards, dataclass-like, containers of containers, own reprs used by containers.
class P:
    def __init__(self, **kw):
        self.__dict__.update(kw)

    def __repr__(self):
        inner = ", ".join(f"{k}={v!r}" for k, v in vars(self).items())
        return f"P({inner})"


class S(P):
    def __str__(self):
        return "S as str"


p = P(a=1, b=[P(c="x"), {"k": P(d=None)}], e=(S(f=2.5),))
print(p, str(p), f"{p}", [p.e[0]], p.e[0], "%s %r" % (p.e[0], p.e[0]), {S(): S()} and "ok")


l = [1]
l.append({"self": l, "t": (l,)})
print(l, str(l) == repr(l))
d = {}
d["d"] = d
d["l"] = [d, {d.__class__: d}]
print(d)
t = ([],)
t[0].append(t)
print(t)


class OnlyRepr:
    def __repr__(self):
        return "only-repr"


class OnlyStr:
    def __str__(self):
        return "only-str"


class Formatted:
    def __format__(self, spec):
        return f"spec<{spec}>"


print(OnlyRepr(), [OnlyRepr()], f"{OnlyRepr():>10}" if False else f"{OnlyRepr()!s:>10}", str(OnlyStr()), repr(OnlyStr()).startswith("<__main__.OnlyStr object at 0x"), f"{Formatted():x} {Formatted()}", "{:>3} {}".format(Formatted(), OnlyStr()), format(Formatted(), "q"))


class Sub(list):
    pass


class SubD(dict):
    def __repr__(self):
        return f"SubD{super().__repr__()}"


class SubS(str):
    def __repr__(self):
        return "SubS!"


class SubI(int):
    def __str__(self):
        return "SubI str"


print(Sub([1, Sub()]), SubD(a=SubD()), [SubS("x")], SubS("x"), {SubS("k"): 1}, SubI(5), [SubI(5)], f"{SubI(5)} {SubI(5):d}", "%s %d" % (SubI(5), SubI(5)))
for bad in ("__repr__", "__str__", "__format__"):
    B = type("B", (), {bad: lambda self, *a: 5})
    for f in (repr, str, format, lambda o: f"{o}", lambda o: f"{o!r}", lambda o: [o].__repr__(), lambda o: "%s" % o, lambda o: "{!s}".format(o), ascii):
        try:
            r = f(B())
        except TypeError as e:
            print(bad, e)
            break


def outer():
    class Local:
        class Inner:
            def m(self): ...
    return Local


L = outer()
print(L, L.Inner, repr(L.Inner.m)[:40], repr(L().Inner().m)[:50], repr(outer)[:15], repr(len), repr([].append)[:24], repr(str.join), repr(type), repr(L.__init__)[:30])
print(repr(range(3)), repr(slice(1, None, 2)), repr(...), repr(NotImplemented), repr(b"\x00'"), repr("a'b"), repr('a"b'), repr("a'b\"c"), repr("\t\n\x7f\xa0é\u200b😀"), ascii("é😀"), repr({1}), repr(frozenset()), repr(set()), repr(1e16), repr(1e-5), repr(-0.0), repr(1j), repr(-1 - 0j), repr(complex(0, float("inf"))))

#> P(a=1, b=[P(c='x'), {'k': P(d=None)}], e=(P(f=2.5),)) P(a=1, b=[P(c='x'), {'k': P(d=None)}], e=(P(f=2.5),)) P(a=1, b=[P(c='x'), {'k': P(d=None)}], e=(P(f=2.5),)) [P(f=2.5)] S as str S as str P(f=2.5) ok
#> [1, {'self': [...], 't': ([...],)}] True
#> {'d': {...}, 'l': [{...}, {<class 'dict'>: {...}}]}
#> ([(...)],)
#> only-repr [only-repr]  only-repr only-str True spec<x> spec<> spec<>3> only-str spec<q>
#> [1, []] SubD{'a': SubD{}} [SubS!] x {SubS!: 1} SubI str [5] SubI str 5 SubI str 5
#> __repr__ __repr__ returned non-string (type int)
#> __str__ __str__ returned non-string (type int)
#> __format__ __format__ must return a str, not int
#> <class '__main__.outer.<locals>.Local'> <class '__main__.outer.<locals>.Local.Inner'> <function outer.<locals>.Local.Inner.m a <bound method outer.<locals>.Local.Inner.m of <__m <function outer <built-in function len> <built-in method append  <method 'join' of 'str' objects> <class 'type'> <slot wrapper '__init__' of 'o
#> range(0, 3) slice(1, None, 2) Ellipsis NotImplemented b"\x00'" "a'b" 'a"b' 'a\'b"c' '\t\n\x7f\xa0é\u200b😀' '\xe9\U0001f600' {1} frozenset() set() 1e+16 1e-05 -0.0 1j (-1+0j) infj
