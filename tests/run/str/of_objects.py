# The constructor of str: objects, bytes with encodings, hooks that answer wrongly, subclasses.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Wrong:
    def __str__(self):
        return 5

    def __repr__(self):
        return b"r"


class Failing:
    def __str__(self):
        raise ValueError("no text")


class OnlyRepr:
    def __repr__(self):
        return "<only repr>"


class Text(str):
    def __str__(self):
        return "own str"


class Plain(str):
    pass


class Made(str):
    def __new__(cls, value, extra=None):
        self = super().__new__(cls, value)
        self.extra = extra
        return self


for args in ((), (5,), (1.5,), (None,), ("text",), (b"bytes",), ([1, "a"],), (OnlyRepr(),), (Text("x"),), (Plain("p"),), (Wrong(),), (Failing(),), (b"caf\xc3\xa9", "utf-8"), (b"caf\xe9", "latin-1"), (b"caf\xe9", "ascii", "replace"), (b"caf\xe9", "utf-8", "ignore"), (bytearray(b"ab"), "ascii"), (memoryview(b"mv"), "ascii"), (b"", "utf-8"), (int,), (len,)):
    tell(str, *args)
for args in ((b"\xff", "utf-8"), (b"\xff", "ascii"), (b"a", "no-such"), (b"\xff", "ascii", "no-such"), ("a", "utf-8"), (5, "utf-8"), (b"a", 5), (b"a", None), (b"a", "utf-8", 5), (b"a", "utf-8", "strict", 1), ([1], "ascii"), (None, "ascii")):
    tell(str, *args)
tell(lambda: str(object=5))
tell(lambda: str(b"a", encoding="ascii"))
tell(lambda: str(b"a\xff", errors="ignore"))
tell(lambda: str(object=b"q", encoding="ascii", errors="strict"))
tell(lambda: str(encoding="ascii"))
tell(lambda: str(errors="strict"))
tell(lambda: str(text=5))
tell(lambda: str(5, object=5))
m = Made("abc", extra=[1])
print(m, m.extra, type(m).__name__, type(str(m)).__name__, m + "d", type(m + "d").__name__, type(m[:]).__name__, m == "abc", hash(m) == hash("abc"), {m: 1}["abc"])
print(type(str(Text("x"))).__name__, type(str(Plain("p"))).__name__, repr(Text("x")), f"{Text('x')}", f"{Text('x')!s}", f"{Text('x')!r}", "%s" % Text("x"), format(Text("x")), format(Text("x"), "4"))
tell(repr, Wrong())
tell(lambda: f"{Wrong()}")
tell(lambda: "%s" % Wrong())
tell(print, Failing())
tell(Made)
print(str.__new__(Plain, 5), type(str.__new__(Plain, 5)).__name__)
tell(str.__new__)
tell(str.__new__, 5)
tell(str.__new__, int)
tell(str.__new__, Plain, b"x", "ascii")
same = "same text"
print(str(same) is same, Plain(same) is same, str(Plain(same)) == same)

#> ''
#> '5'
#> '1.5'
#> 'None'
#> 'text'
#> "b'bytes'"
#> "[1, 'a']"
#> '<only repr>'
#> 'own str'
#> 'p'
#> TypeError __str__ returned non-string (type int)
#> ValueError no text
#> 'café'
#> 'café'
#> 'caf�'
#> 'caf'
#> 'ab'
#> 'mv'
#> ''
#> "<class 'int'>"
#> '<built-in function len>'
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#> UnicodeDecodeError 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
#> LookupError unknown encoding: no-such
#> LookupError unknown error handler name 'no-such'
#> TypeError decoding str is not supported
#> TypeError decoding to str: need a bytes-like object, int found
#> TypeError str() argument 'encoding' must be str, not int
#> TypeError str() argument 'encoding' must be str, not None
#> TypeError str() argument 'errors' must be str, not int
#> TypeError str() takes at most 3 arguments (4 given)
#> TypeError decoding to str: need a bytes-like object, list found
#> TypeError decoding to str: need a bytes-like object, NoneType found
#> '5'
#> 'a'
#> 'a'
#> 'q'
#> ''
#> ''
#> TypeError 'text' is an invalid keyword argument for str()
#> TypeError argument for str() given by name ('object') and position (1)
#> abc [1] Made str abcd str str True True 1
#> str str 'x' own str own str 'x' own str own str x   
#> TypeError __repr__ returned non-string (type bytes)
#> TypeError __str__ returned non-string (type int)
#> TypeError __str__ returned non-string (type int)
#> ValueError no text
#> TypeError Made.__new__() missing 1 required positional argument: 'value'
#> 5 Plain
#> TypeError str.__new__(): not enough arguments
#> TypeError str.__new__(X): X is not a type object (int)
#> TypeError str.__new__(int): int is not a subtype of str
#> 'x'
#> True False True
