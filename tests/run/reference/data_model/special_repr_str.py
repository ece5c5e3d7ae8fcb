"""__repr__ and __str__: which one is used where, fallbacks, results of wrong types."""


class OnlyRepr:
    def __repr__(self):
        return "<only repr>"


class OnlyStr:
    def __str__(self):
        return "only str"


class Both(OnlyRepr, OnlyStr):
    pass


a, b, c = OnlyRepr(), OnlyStr(), Both()
print(a, repr(a), str(a), f"{a}", f"{a!s}", f"{a!r}", "%s %r" % (a, a), [a], (a,), {1: a}, {a: 1}.__len__())
print(b, str(b), f"{b}", "%s" % b, repr(b).startswith("<__main__.OnlyStr object at 0x"), repr([b]).startswith("[<__main__"))
print(c, repr(c))


class Wrong:
    def __init__(self, r):
        self.r = r

    def __repr__(self):
        return self.r

    def __str__(self):
        return self.r


for r in (1, None, b"bytes", ["x"]):
    for f in (str, repr, lambda x: f"{x}", lambda x: f"{x!r}", lambda x: "%s" % x, lambda x: "{!r}".format(x), lambda x: [x].__repr__(), print, ascii, format):
        try:
            f(Wrong(r))
            print("accepted")
        except TypeError as e:
            print(e, end="; ")
    print()


class S(str):
    def __str__(self):
        return "S.__str__"

    def __repr__(self):
        return "S.__repr__"


s = S("content")
print(s, str(s), repr(s), f"{s}", s + "", "%s" % s, [s], "-".join([s]), type(str(s)).__name__)


class ReturnsSub:
    def __str__(self):
        return S("inner")


r = str(ReturnsSub())
print(type(r).__name__, len(r))


class Failing:
    def __repr__(self):
        raise RuntimeError("no repr")


for f in (repr, str, lambda x: f"{[x]}"):
    try:
        f(Failing())
    except RuntimeError as e:
        print(e)


class Recursive:
    def __init__(self):
        self.items = [self]

    def __repr__(self):
        return f"R({len(self.items)})"


print(Recursive().items)
l = [1]
l.append(l)
d = {"d": None}
d["d"] = d
l.append(d)
print(l, d)
a.__repr__ = lambda: "instance attribute"
print(repr(a), a.__repr__())
OnlyRepr.__repr__ = lambda self: "replaced"
print(repr(a), a)
print(str(), repr(""), str(object=5), str(b"x", "ascii"), str(b"x"))
print(repr(OnlyStr), str(OnlyStr), repr(type), str(int), repr(None), str(...))
print(ascii("é☃\n'"), ascii(["ü"]), repr("é☃\n'"), repr("it's \"x\""))

#> <only repr> <only repr> <only repr> <only repr> <only repr> <only repr> <only repr> <only repr> [<only repr>] (<only repr>,) {1: <only repr>} 1
#> only str only str only str only str True True
#> only str <only repr>
#> __str__ returned non-string (type int); __repr__ returned non-string (type int); __str__ returned non-string (type int); __repr__ returned non-string (type int); __str__ returned non-string (type int); __repr__ returned non-string (type int); __repr__ returned non-string (type int); __str__ returned non-string (type int); __repr__ returned non-string (type int); __str__ returned non-string (type int); 
#> __str__ returned non-string (type NoneType); __repr__ returned non-string (type NoneType); __str__ returned non-string (type NoneType); __repr__ returned non-string (type NoneType); __str__ returned non-string (type NoneType); __repr__ returned non-string (type NoneType); __repr__ returned non-string (type NoneType); __str__ returned non-string (type NoneType); __repr__ returned non-string (type NoneType); __str__ returned non-string (type NoneType); 
#> __str__ returned non-string (type bytes); __repr__ returned non-string (type bytes); __str__ returned non-string (type bytes); __repr__ returned non-string (type bytes); __str__ returned non-string (type bytes); __repr__ returned non-string (type bytes); __repr__ returned non-string (type bytes); __str__ returned non-string (type bytes); __repr__ returned non-string (type bytes); __str__ returned non-string (type bytes); 
#> __str__ returned non-string (type list); __repr__ returned non-string (type list); __str__ returned non-string (type list); __repr__ returned non-string (type list); __str__ returned non-string (type list); __repr__ returned non-string (type list); __repr__ returned non-string (type list); __str__ returned non-string (type list); __repr__ returned non-string (type list); __str__ returned non-string (type list); 
#> S.__str__ S.__str__ S.__repr__ S.__str__ content S.__str__ [S.__repr__] content str
#> S 5
#> no repr
#> no repr
#> no repr
#> [R(1)]
#> [1, [...], {'d': {...}}] {'d': {...}}
#> <only repr> instance attribute
#> replaced replaced
#>  '' 5 x b'x'
#> <class '__main__.OnlyStr'> <class '__main__.OnlyStr'> <class 'type'> <class 'int'> None Ellipsis
#> "\xe9\u2603\n'" ['\xfc'] "é☃\n'" 'it\'s "x"'
