# bytes() and bytearray(): sizes, iterables, buffers, texts, hooks; their errors; operators.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Ix:
    def __init__(self, v):
        self.v = v

    def __index__(self):
        return self.v


class By:
    def __init__(self, v):
        self.v = v

    def __bytes__(self):
        return self.v


class Seq:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * 10


class SubStr(str):
    def __bytes__(self):
        return b"own bytes of text"


class Sub(bytes):
    pass


class Lst(list):
    def __iter__(self):
        return iter([9, 9])


def failing():
    yield 1
    raise KeyError("mid")


for make in (bytes, bytearray):
    print("==", make.__name__)
    for args in ((), (0,), (3,), (Ix(2),), (True,), ([],), ([1, 2, 255],), ((65, Ix(66)),), (range(3),), (b"xy",), (bytearray(b"q"),), (memoryview(b"mem")[::-1],), (Seq(),), (By(b"by"),), (By(Sub(b"s")),), (Lst([1]),), ({1, 2},), ({3: 4},), (iter([1]),), ((i for i in (1, 2)),), (Sub(b"sub"),), ("é", "utf-8"), ("é", "latin-1"), ("é", "ascii", "replace"), (SubStr("t"), "ascii")):
        tell(make, *args)
    for args in (("é",), ("é", "ascii"), ("é", "nope"), ("é", 5), (-1,), (Ix(-3),), (2**70,), (1.5,), (None,), ([256],), ([-1],), (["a"],), ([1.0],), ([None],), (object(),), (By("no"),), (By(None),), (5, "ascii"), (b"a", "ascii"), ("a", "ascii", "strict", 1), (failing(),), (Ix("x"),), ([Ix(300)],), (int,), ([2**70],), (b"a", None)):
        tell(make, *args)
    tell(lambda: make(source=b"kw"))
    tell(lambda: make(source="kw", encoding="ascii"))
    tell(lambda: make("a", errors="strict"))
    tell(lambda: make(encoding="ascii"))
    tell(lambda: make(errors="strict"))
    tell(lambda: make(src=1))
    a = make(b"abc")
    for op in (lambda: a + b"d", lambda: a + bytearray(b"d"), lambda: a + memoryview(b"d"), lambda: b"d" + a, lambda: a + "d", lambda: a + 5, lambda: "d" + a, lambda: a * 2, lambda: 2 * a, lambda: a * Ix(2), lambda: a * -1, lambda: a * 1.5, lambda: a * "x", lambda: a * 2**70, lambda: a == b"abc", lambda: a == bytearray(b"abc"), lambda: a == memoryview(b"abc"), lambda: a == "abc", lambda: a < b"abd", lambda: a < bytearray(b"b"), lambda: a >= b"", lambda: a < "b", lambda: a < 5, lambda: a[0], lambda: a[-1], lambda: a[3], lambda: a["0"], lambda: a[Ix(1)], lambda: a[1:], lambda: a[::-1], lambda: a[::0], lambda: a[2**70], lambda: a[None], lambda: a % (), lambda: make(b"%d-%s") % (5, b"x"), lambda: make(b"%(k)b") % {b"k": b"v"}, lambda: make(b"%s") % "text", lambda: list(a), lambda: list(reversed(a)), lambda: max(a), lambda: sum(a), lambda: sorted(make(b"cab")), lambda: a.decode(), lambda: str(a), lambda: f"{a}", lambda: f"{a:5}", lambda: hash(a) == hash(b"abc")):
        tell(op)
print(repr(b"it's"), repr(b'say "x"'), repr(b"both ' and \""), repr(bytearray(b"it's")), b"\x00\x7f\x80\xff\n\r\t\\", bytearray(b"\n"), [b"a"], {b"k": bytearray(b"v")})
print(type(Sub(b"x")[:]).__name__, Sub(b"x") == b"x", {Sub(b"x"): 1}[b"x"], type(bytes(Sub(b"x"))).__name__, Sub(3), Sub("a", "ascii"), type(Sub(b"x") * 1).__name__)

#> == bytes
#> b''
#> b''
#> b'\x00\x00\x00'
#> b'\x00\x00'
#> b'\x00'
#> b''
#> b'\x01\x02\xff'
#> b'AB'
#> b'\x00\x01\x02'
#> b'xy'
#> b'q'
#> b'mem'
#> b'\x00\n\x14\x1e'
#> b'by'
#> b's'
#> b'\t\t'
#> b'\x01\x02'
#> b'\x03'
#> b'\x01'
#> b'\x01\x02'
#> b'sub'
#> b'\xc3\xa9'
#> b'\xe9'
#> b'?'
#> b't'
#> TypeError string argument without an encoding
#> UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#> LookupError unknown encoding: nope
#> TypeError bytes() argument 'encoding' must be str, not int
#> ValueError negative count
#> ValueError negative count
#> OverflowError cannot fit 'int' into an index-sized integer
#> TypeError cannot convert 'float' object to bytes
#> TypeError cannot convert 'NoneType' object to bytes
#> ValueError bytes must be in range(0, 256)
#> ValueError bytes must be in range(0, 256)
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError cannot convert 'object' object to bytes
#> TypeError __bytes__ returned non-bytes (type str)
#> TypeError __bytes__ returned non-bytes (type NoneType)
#> TypeError encoding without a string argument
#> TypeError encoding without a string argument
#> TypeError bytes() takes at most 3 arguments (4 given)
#> KeyError 'mid'
#> TypeError cannot convert 'Ix' object to bytes
#> ValueError bytes must be in range(0, 256)
#> TypeError cannot convert 'type' object to bytes
#> ValueError bytes must be in range(0, 256)
#> TypeError bytes() argument 'encoding' must be str, not None
#> b'kw'
#> b'kw'
#> TypeError string argument without an encoding
#> TypeError encoding without a string argument
#> TypeError errors without a string argument
#> TypeError 'src' is an invalid keyword argument for bytes()
#> b'abcd'
#> b'abcd'
#> b'abcd'
#> b'dabc'
#> TypeError can't concat str to bytes
#> TypeError can't concat int to bytes
#> TypeError can only concatenate str (not "bytes") to str
#> b'abcabc'
#> b'abcabc'
#> b'abcabc'
#> b''
#> TypeError can't multiply sequence by non-int of type 'float'
#> TypeError can't multiply sequence by non-int of type 'str'
#> OverflowError cannot fit 'int' into an index-sized integer
#> True
#> True
#> True
#> False
#> True
#> True
#> True
#> TypeError '<' not supported between instances of 'bytes' and 'str'
#> TypeError '<' not supported between instances of 'bytes' and 'int'
#> 97
#> 99
#> IndexError index out of range
#> TypeError byte indices must be integers or slices, not str
#> 98
#> b'bc'
#> b'cba'
#> ValueError slice step cannot be zero
#> IndexError cannot fit 'int' into an index-sized integer
#> TypeError byte indices must be integers or slices, not NoneType
#> b'abc'
#> b'5-x'
#> b'v'
#> TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
#> [97, 98, 99]
#> [99, 98, 97]
#> 99
#> 294
#> [97, 98, 99]
#> 'abc'
#> "b'abc'"
#> "b'abc'"
#> TypeError unsupported format string passed to bytes.__format__
#> True
#> == bytearray
#> bytearray(b'')
#> bytearray(b'')
#> bytearray(b'\x00\x00\x00')
#> bytearray(b'\x00\x00')
#> bytearray(b'\x00')
#> bytearray(b'')
#> bytearray(b'\x01\x02\xff')
#> bytearray(b'AB')
#> bytearray(b'\x00\x01\x02')
#> bytearray(b'xy')
#> bytearray(b'q')
#> bytearray(b'mem')
#> bytearray(b'\x00\n\x14\x1e')
#> TypeError cannot convert 'By' object to bytearray
#> TypeError cannot convert 'By' object to bytearray
#> bytearray(b'\t\t')
#> bytearray(b'\x01\x02')
#> bytearray(b'\x03')
#> bytearray(b'\x01')
#> bytearray(b'\x01\x02')
#> bytearray(b'sub')
#> bytearray(b'\xc3\xa9')
#> bytearray(b'\xe9')
#> bytearray(b'?')
#> bytearray(b't')
#> TypeError string argument without an encoding
#> UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#> LookupError unknown encoding: nope
#> TypeError bytearray() argument 'encoding' must be str, not int
#> ValueError negative count
#> ValueError negative count
#> OverflowError cannot fit 'int' into an index-sized integer
#> TypeError cannot convert 'float' object to bytearray
#> TypeError cannot convert 'NoneType' object to bytearray
#> ValueError byte must be in range(0, 256)
#> ValueError byte must be in range(0, 256)
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError cannot convert 'object' object to bytearray
#> TypeError cannot convert 'By' object to bytearray
#> TypeError cannot convert 'By' object to bytearray
#> TypeError encoding without a string argument
#> TypeError encoding without a string argument
#> TypeError bytearray() takes at most 3 arguments (4 given)
#> KeyError 'mid'
#> TypeError cannot convert 'Ix' object to bytearray
#> ValueError byte must be in range(0, 256)
#> TypeError cannot convert 'type' object to bytearray
#> ValueError byte must be in range(0, 256)
#> TypeError bytearray() argument 'encoding' must be str, not None
#> bytearray(b'kw')
#> bytearray(b'kw')
#> TypeError string argument without an encoding
#> TypeError encoding without a string argument
#> TypeError errors without a string argument
#> TypeError 'src' is an invalid keyword argument for bytearray()
#> bytearray(b'abcd')
#> bytearray(b'abcd')
#> bytearray(b'abcd')
#> b'dabc'
#> TypeError can't concat str to bytearray
#> TypeError can't concat int to bytearray
#> TypeError can only concatenate str (not "bytearray") to str
#> bytearray(b'abcabc')
#> bytearray(b'abcabc')
#> bytearray(b'abcabc')
#> bytearray(b'')
#> TypeError can't multiply sequence by non-int of type 'float'
#> TypeError can't multiply sequence by non-int of type 'str'
#> OverflowError cannot fit 'int' into an index-sized integer
#> True
#> True
#> True
#> False
#> True
#> True
#> True
#> TypeError '<' not supported between instances of 'bytearray' and 'str'
#> TypeError '<' not supported between instances of 'bytearray' and 'int'
#> 97
#> 99
#> IndexError bytearray index out of range
#> TypeError bytearray indices must be integers or slices, not str
#> 98
#> bytearray(b'bc')
#> bytearray(b'cba')
#> ValueError slice step cannot be zero
#> IndexError cannot fit 'int' into an index-sized integer
#> TypeError bytearray indices must be integers or slices, not NoneType
#> bytearray(b'abc')
#> bytearray(b'5-x')
#> bytearray(b'v')
#> TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
#> [97, 98, 99]
#> [99, 98, 97]
#> 99
#> 294
#> [97, 98, 99]
#> 'abc'
#> "bytearray(b'abc')"
#> "bytearray(b'abc')"
#> TypeError unsupported format string passed to bytearray.__format__
#> TypeError unhashable type: 'bytearray'
#> b"it's" b'say "x"' b'both \' and "' bytearray(b"it\'s") b'\x00\x7f\x80\xff\n\r\t\\' bytearray(b'\n') [b'a'] {b'k': bytearray(b'v')}
#> bytes True 1 bytes b'\x00\x00\x00' b'a' bytes
