# find, rfind, index, rindex, count, in, startswith, endswith of bytes and bytearray.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Ix:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


class Sub(bytes):
    pass


for s in (b"abracadabra\x00\xff", bytearray(b"abracadabra\x00\xff")):
    print("==", type(s).__name__)
    for name in ("find", "rfind", "index", "rindex", "count"):
        m = getattr(s, name)
        print("--", name)
        for args in ((b"a",), (97,), (0,), (255,), (b"",), (b"abra", 1), (bytearray(b"bra"),), (memoryview(b"ra"),), (b"a", -3), (b"a", None, 3), (b"", 13), (b"", 14), (b"a", Ix(2), Ix(9)), (98, 2), (True,), (Sub(b"c"),), (b"zz",), (122,), (b"", 5, 2), (Ix(97),), (b"a", 2**70), (b"a", -2**70)):
            tell(m, *args)
        for args in ((), ("a",), (256,), (-1,), (None,), (1.0,), (2**70,), (b"a", "b"), (b"a", 1, 2, 3), ([97],)):
            tell(m, *args)
    for probe in (b"cad", 97, 0, 1, b"", bytearray(b"ra"), memoryview(b"zz"), Ix(98), True, Sub(b"ab")):
        tell(lambda: probe in s)
    for probe in ("a", 256, -1, None, 1.5, [97], 2**70):
        tell(lambda: probe in s)
    for name in ("startswith", "endswith"):
        m = getattr(s, name)
        print("--", name)
        for args in ((b"abr",), (b"\xff",), (b"",), ((b"x", b"abr"),), ((b"x", bytearray(b"\xff")),), ((),), (b"bra", 1), (b"a", -3), (bytearray(b"ab"),), (memoryview(b"ab"),), (b"", 99), (b"", 13), (b"\x00", None, -1)):
            tell(m, *args)
        for args in ((), ("abr",), (97,), (None,), ([b"a"],), (("a",),), ((97,),), (b"a", "b"), (b"a", 0, 1, 2)):
            tell(m, *args)
print(b"aaaa".count(b"aa"), b"aaaa".find(b"aa", 1), b"".find(b""), b"".count(b""), b"abc".count(b"", 1), (b"ab" * 1000 + b"c").find(b"bc"), (b"ab" * 1000).rfind(b"ba"), (b"\x00" * 100).count(0))

#> == bytes
#> -- find
#> 0
#> 0
#> 11
#> 12
#> 0
#> 7
#> 1
#> 2
#> 10
#> 0
#> 13
#> -1
#> 3
#> 8
#> -1
#> 4
#> -1
#> -1
#> -1
#> 0
#> -1
#> 0
#> TypeError find() takes at least 1 argument (0 given)
#> TypeError argument should be integer or bytes-like object, not 'str'
#> ValueError byte must be in range(0, 256)
#> ValueError byte must be in range(0, 256)
#> TypeError argument should be integer or bytes-like object, not 'NoneType'
#> TypeError argument should be integer or bytes-like object, not 'float'
#> ValueError byte must be in range(0, 256)
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError find() takes at most 3 arguments (4 given)
#> TypeError argument should be integer or bytes-like object, not 'list'
#> -- rfind
#> 10
#> 10
#> 11
#> 12
#> 13
#> 7
#> 8
#> 9
#> 10
#> 0
#> 13
#> -1
#> 7
#> 8
#> -1
#> 4
#> -1
#> -1
#> -1
#> 10
#> -1
#> 10
#> TypeError rfind() takes at least 1 argument (0 given)
#> TypeError argument should be integer or bytes-like object, not 'str'
#> ValueError byte must be in range(0, 256)
#> ValueError byte must be in range(0, 256)
#> TypeError argument should be integer or bytes-like object, not 'NoneType'
#> TypeError argument should be integer or bytes-like object, not 'float'
#> ValueError byte must be in range(0, 256)
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError rfind() takes at most 3 arguments (4 given)
#> TypeError argument should be integer or bytes-like object, not 'list'
#> -- index
#> 0
#> 0
#> 11
#> 12
#> 0
#> 7
#> 1
#> 2
#> 10
#> 0
#> 13
#> ValueError subsection not found
#> 3
#> 8
#> ValueError subsection not found
#> 4
#> ValueError subsection not found
#> ValueError subsection not found
#> ValueError subsection not found
#> 0
#> ValueError subsection not found
#> 0
#> TypeError index() takes at least 1 argument (0 given)
#> TypeError argument should be integer or bytes-like object, not 'str'
#> ValueError byte must be in range(0, 256)
#> ValueError byte must be in range(0, 256)
#> TypeError argument should be integer or bytes-like object, not 'NoneType'
#> TypeError argument should be integer or bytes-like object, not 'float'
#> ValueError byte must be in range(0, 256)
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError index() takes at most 3 arguments (4 given)
#> TypeError argument should be integer or bytes-like object, not 'list'
#> -- rindex
#> 10
#> 10
#> 11
#> 12
#> 13
#> 7
#> 8
#> 9
#> 10
#> 0
#> 13
#> ValueError subsection not found
#> 7
#> 8
#> ValueError subsection not found
#> 4
#> ValueError subsection not found
#> ValueError subsection not found
#> ValueError subsection not found
#> 10
#> ValueError subsection not found
#> 10
#> TypeError rindex() takes at least 1 argument (0 given)
#> TypeError argument should be integer or bytes-like object, not 'str'
#> ValueError byte must be in range(0, 256)
#> ValueError byte must be in range(0, 256)
#> TypeError argument should be integer or bytes-like object, not 'NoneType'
#> TypeError argument should be integer or bytes-like object, not 'float'
#> ValueError byte must be in range(0, 256)
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError rindex() takes at most 3 arguments (4 given)
#> TypeError argument should be integer or bytes-like object, not 'list'
#> -- count
#> 5
#> 5
#> 1
#> 1
#> 14
#> 1
#> 2
#> 2
#> 1
#> 1
#> 1
#> 0
#> 3
#> 1
#> 0
#> 1
#> 0
#> 0
#> 0
#> 5
#> 0
#> 5
#> TypeError count() takes at least 1 argument (0 given)
#> TypeError argument should be integer or bytes-like object, not 'str'
#> ValueError byte must be in range(0, 256)
#> ValueError byte must be in range(0, 256)
#> TypeError argument should be integer or bytes-like object, not 'NoneType'
#> TypeError argument should be integer or bytes-like object, not 'float'
#> ValueError byte must be in range(0, 256)
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError count() takes at most 3 arguments (4 given)
#> TypeError argument should be integer or bytes-like object, not 'list'
#> True
#> True
#> True
#> False
#> True
#> True
#> False
#> True
#> False
#> True
#> TypeError a bytes-like object is required, not 'str'
#> ValueError byte must be in range(0, 256)
#> ValueError byte must be in range(0, 256)
#> TypeError a bytes-like object is required, not 'NoneType'
#> TypeError a bytes-like object is required, not 'float'
#> TypeError a bytes-like object is required, not 'list'
#> ValueError byte must be in range(0, 256)
#> -- startswith
#> True
#> False
#> True
#> True
#> False
#> False
#> True
#> True
#> True
#> True
#> False
#> True
#> False
#> TypeError startswith() takes at least 1 argument (0 given)
#> TypeError startswith first arg must be bytes or a tuple of bytes, not str
#> TypeError startswith first arg must be bytes or a tuple of bytes, not int
#> TypeError startswith first arg must be bytes or a tuple of bytes, not NoneType
#> TypeError startswith first arg must be bytes or a tuple of bytes, not list
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError startswith() takes at most 3 arguments (4 given)
#> -- endswith
#> False
#> True
#> True
#> False
#> True
#> False
#> False
#> False
#> False
#> False
#> False
#> True
#> True
#> TypeError endswith() takes at least 1 argument (0 given)
#> TypeError endswith first arg must be bytes or a tuple of bytes, not str
#> TypeError endswith first arg must be bytes or a tuple of bytes, not int
#> TypeError endswith first arg must be bytes or a tuple of bytes, not NoneType
#> TypeError endswith first arg must be bytes or a tuple of bytes, not list
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError endswith() takes at most 3 arguments (4 given)
#> == bytearray
#> -- find
#> 0
#> 0
#> 11
#> 12
#> 0
#> 7
#> 1
#> 2
#> 10
#> 0
#> 13
#> -1
#> 3
#> 8
#> -1
#> 4
#> -1
#> -1
#> -1
#> 0
#> -1
#> 0
#> TypeError find() takes at least 1 argument (0 given)
#> TypeError argument should be integer or bytes-like object, not 'str'
#> ValueError byte must be in range(0, 256)
#> ValueError byte must be in range(0, 256)
#> TypeError argument should be integer or bytes-like object, not 'NoneType'
#> TypeError argument should be integer or bytes-like object, not 'float'
#> ValueError byte must be in range(0, 256)
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError find() takes at most 3 arguments (4 given)
#> TypeError argument should be integer or bytes-like object, not 'list'
#> -- rfind
#> 10
#> 10
#> 11
#> 12
#> 13
#> 7
#> 8
#> 9
#> 10
#> 0
#> 13
#> -1
#> 7
#> 8
#> -1
#> 4
#> -1
#> -1
#> -1
#> 10
#> -1
#> 10
#> TypeError rfind() takes at least 1 argument (0 given)
#> TypeError argument should be integer or bytes-like object, not 'str'
#> ValueError byte must be in range(0, 256)
#> ValueError byte must be in range(0, 256)
#> TypeError argument should be integer or bytes-like object, not 'NoneType'
#> TypeError argument should be integer or bytes-like object, not 'float'
#> ValueError byte must be in range(0, 256)
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError rfind() takes at most 3 arguments (4 given)
#> TypeError argument should be integer or bytes-like object, not 'list'
#> -- index
#> 0
#> 0
#> 11
#> 12
#> 0
#> 7
#> 1
#> 2
#> 10
#> 0
#> 13
#> ValueError subsection not found
#> 3
#> 8
#> ValueError subsection not found
#> 4
#> ValueError subsection not found
#> ValueError subsection not found
#> ValueError subsection not found
#> 0
#> ValueError subsection not found
#> 0
#> TypeError index() takes at least 1 argument (0 given)
#> TypeError argument should be integer or bytes-like object, not 'str'
#> ValueError byte must be in range(0, 256)
#> ValueError byte must be in range(0, 256)
#> TypeError argument should be integer or bytes-like object, not 'NoneType'
#> TypeError argument should be integer or bytes-like object, not 'float'
#> ValueError byte must be in range(0, 256)
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError index() takes at most 3 arguments (4 given)
#> TypeError argument should be integer or bytes-like object, not 'list'
#> -- rindex
#> 10
#> 10
#> 11
#> 12
#> 13
#> 7
#> 8
#> 9
#> 10
#> 0
#> 13
#> ValueError subsection not found
#> 7
#> 8
#> ValueError subsection not found
#> 4
#> ValueError subsection not found
#> ValueError subsection not found
#> ValueError subsection not found
#> 10
#> ValueError subsection not found
#> 10
#> TypeError rindex() takes at least 1 argument (0 given)
#> TypeError argument should be integer or bytes-like object, not 'str'
#> ValueError byte must be in range(0, 256)
#> ValueError byte must be in range(0, 256)
#> TypeError argument should be integer or bytes-like object, not 'NoneType'
#> TypeError argument should be integer or bytes-like object, not 'float'
#> ValueError byte must be in range(0, 256)
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError rindex() takes at most 3 arguments (4 given)
#> TypeError argument should be integer or bytes-like object, not 'list'
#> -- count
#> 5
#> 5
#> 1
#> 1
#> 14
#> 1
#> 2
#> 2
#> 1
#> 1
#> 1
#> 0
#> 3
#> 1
#> 0
#> 1
#> 0
#> 0
#> 0
#> 5
#> 0
#> 5
#> TypeError count() takes at least 1 argument (0 given)
#> TypeError argument should be integer or bytes-like object, not 'str'
#> ValueError byte must be in range(0, 256)
#> ValueError byte must be in range(0, 256)
#> TypeError argument should be integer or bytes-like object, not 'NoneType'
#> TypeError argument should be integer or bytes-like object, not 'float'
#> ValueError byte must be in range(0, 256)
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError count() takes at most 3 arguments (4 given)
#> TypeError argument should be integer or bytes-like object, not 'list'
#> True
#> True
#> True
#> False
#> True
#> True
#> False
#> True
#> False
#> True
#> TypeError a bytes-like object is required, not 'str'
#> ValueError byte must be in range(0, 256)
#> ValueError byte must be in range(0, 256)
#> TypeError a bytes-like object is required, not 'NoneType'
#> TypeError a bytes-like object is required, not 'float'
#> TypeError a bytes-like object is required, not 'list'
#> ValueError byte must be in range(0, 256)
#> -- startswith
#> True
#> False
#> True
#> True
#> False
#> False
#> True
#> True
#> True
#> True
#> False
#> True
#> False
#> TypeError startswith() takes at least 1 argument (0 given)
#> TypeError startswith first arg must be bytes or a tuple of bytes, not str
#> TypeError startswith first arg must be bytes or a tuple of bytes, not int
#> TypeError startswith first arg must be bytes or a tuple of bytes, not NoneType
#> TypeError startswith first arg must be bytes or a tuple of bytes, not list
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError startswith() takes at most 3 arguments (4 given)
#> -- endswith
#> False
#> True
#> True
#> False
#> True
#> False
#> False
#> False
#> False
#> False
#> False
#> True
#> True
#> TypeError endswith() takes at least 1 argument (0 given)
#> TypeError endswith first arg must be bytes or a tuple of bytes, not str
#> TypeError endswith first arg must be bytes or a tuple of bytes, not int
#> TypeError endswith first arg must be bytes or a tuple of bytes, not NoneType
#> TypeError endswith first arg must be bytes or a tuple of bytes, not list
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError endswith() takes at most 3 arguments (4 given)
#> 2 1 0 1 3 1999 1997 100
