# startswith and endswith: tuples, bounds, errors; removeprefix and removesuffix.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Tup(tuple):
    pass


class Text(str):
    def __eq__(self, other):
        print("eq asked")
        return False

    __hash__ = str.__hash__


s = "archive.tar.gz"
for m in (s.startswith, s.endswith):
    print("--", m.__name__)
    for args in (("arch",), ("gz",), ("",), ((),), (("x", "arch"),), (("x", "gz", "y"),), (("",),), ("arch", 1), ("rch", 1), ("gz", -2), ("gz", -1), ("tar", 8, 11), ("tar", 8, 10), ("", 14), ("", 15), ("", 20, 30), ("", 5, 3), ("arch", None, None), ("g", None, -1), (Tup(["arc", "z"]),), ("archive.tar.gz!",)):
        tell(m, *args)
    for args in ((), (1,), (None,), (["arch"],), ((1,),), (("arch", 1),), (("gz", 1),), ((1, "arch"),), (b"arch",), ((b"gz",),), ("a", "b"), ("a", 0, 1, 2), ((("arch",),),)):
        tell(m, *args)
    tell(lambda: s.startswith(prefix="a"))
for m in (s.removeprefix, s.removesuffix):
    print("--", m.__name__)
    for args in (("arch",), (".gz",), ("",), (s,), ("nothing",), ("ARCH",), (Text("a"),), (Text("z"),)):
        tell(m, *args)
    for args in ((), (1,), (None,), (("a",),), ("a", "b"), (b"a",)):
        tell(m, *args)
print(s.removeprefix("zzz") is s, Text("abc").removeprefix("zz"), type(Text("abc").removeprefix("zz")).__name__, type(Text("abc").removesuffix("c")).__name__)
print("".startswith(""), "".endswith(""), "".startswith("", 0, 0), "".startswith("", 1), "éa".startswith("é"), "a😀".endswith("😀"), "ab".endswith("b", 1, 2), "ab".endswith("ab", 1))
print("aaa".removeprefix("a"), "aaa".removesuffix("aa"), "éé".removesuffix("é"), "".removeprefix("x") == "", "xyxy".removeprefix("xy").removesuffix("xy") == "")
words = ["apple", "apricot", "banana", "avocado"]
print([w for w in words if w.startswith(("ap", "b"))], sorted(words, key=lambda w: w.endswith("o")), list(map(str.endswith, words, "etaq")))

#> -- startswith
#> True
#> False
#> True
#> False
#> True
#> False
#> True
#> False
#> True
#> True
#> False
#> True
#> False
#> True
#> False
#> False
#> False
#> True
#> False
#> True
#> False
#> TypeError startswith() takes at least 1 argument (0 given)
#> TypeError startswith first arg must be str or a tuple of str, not int
#> TypeError startswith first arg must be str or a tuple of str, not NoneType
#> TypeError startswith first arg must be str or a tuple of str, not list
#> TypeError tuple for startswith must only contain str, not int
#> True
#> TypeError tuple for startswith must only contain str, not int
#> TypeError tuple for startswith must only contain str, not int
#> TypeError startswith first arg must be str or a tuple of str, not bytes
#> TypeError tuple for startswith must only contain str, not bytes
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError startswith() takes at most 3 arguments (4 given)
#> TypeError tuple for startswith must only contain str, not tuple
#> TypeError str.startswith() takes no keyword arguments
#> -- endswith
#> False
#> True
#> True
#> False
#> False
#> True
#> True
#> False
#> False
#> True
#> False
#> True
#> False
#> True
#> False
#> False
#> False
#> False
#> True
#> True
#> False
#> TypeError endswith() takes at least 1 argument (0 given)
#> TypeError endswith first arg must be str or a tuple of str, not int
#> TypeError endswith first arg must be str or a tuple of str, not NoneType
#> TypeError endswith first arg must be str or a tuple of str, not list
#> TypeError tuple for endswith must only contain str, not int
#> TypeError tuple for endswith must only contain str, not int
#> True
#> TypeError tuple for endswith must only contain str, not int
#> TypeError endswith first arg must be str or a tuple of str, not bytes
#> TypeError tuple for endswith must only contain str, not bytes
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError endswith() takes at most 3 arguments (4 given)
#> TypeError tuple for endswith must only contain str, not tuple
#> TypeError str.startswith() takes no keyword arguments
#> -- removeprefix
#> 'ive.tar.gz'
#> 'archive.tar.gz'
#> 'archive.tar.gz'
#> ''
#> 'archive.tar.gz'
#> 'archive.tar.gz'
#> 'rchive.tar.gz'
#> 'archive.tar.gz'
#> TypeError str.removeprefix() takes exactly one argument (0 given)
#> TypeError removeprefix() argument must be str, not int
#> TypeError removeprefix() argument must be str, not None
#> TypeError removeprefix() argument must be str, not tuple
#> TypeError str.removeprefix() takes exactly one argument (2 given)
#> TypeError removeprefix() argument must be str, not bytes
#> -- removesuffix
#> 'archive.tar.gz'
#> 'archive.tar'
#> 'archive.tar.gz'
#> ''
#> 'archive.tar.gz'
#> 'archive.tar.gz'
#> 'archive.tar.gz'
#> 'archive.tar.g'
#> TypeError str.removesuffix() takes exactly one argument (0 given)
#> TypeError removesuffix() argument must be str, not int
#> TypeError removesuffix() argument must be str, not None
#> TypeError removesuffix() argument must be str, not tuple
#> TypeError str.removesuffix() takes exactly one argument (2 given)
#> TypeError removesuffix() argument must be str, not bytes
#> True abc str str
#> True True True False True True True False
#> aa a é True True
#> ['apple', 'apricot', 'banana'] ['apple', 'apricot', 'banana', 'avocado'] [True, True, True, False]
