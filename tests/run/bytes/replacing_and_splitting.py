# replace, split, rsplit, partition, splitlines, strip, join of bytes and bytearray; types of results.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Sub(bytes):
    pass


class SubArray(bytearray):
    pass


for make in (bytes, bytearray):
    s = make(b"one two one  two\tone")
    print("==", make.__name__)
    for args in ((b"one", b"1"), (b"one", b"1", 1), (b"one", b"1", 0), (b"one", b"", -1), (b"", b"-"), (b"", b"-", 2), (b"zz", b"y"), (bytearray(b" "), memoryview(b"_")), (b"o", b"oo")):
        tell(s.replace, *args)
    for args in ((), (b"a",), ("one", b"1"), (b"one", "1"), (111, 48), (b"a", b"b", "c"), (b"a", b"b", None), (None, b"a")):
        tell(s.replace, *args)
    for m in (s.split, s.rsplit):
        for args in ((), (None,), (None, 1), (b" ",), (b" ", 2), (b"two",), (bytearray(b"one"), 1), (b" ", -1), (None, 0)):
            tell(m, *args)
        for args in ((b"",), (" ",), (32,), (b" ", "1"), (b" ", 1, 2)):
            tell(m, *args)
        tell(lambda: m(sep=b"two", maxsplit=1))
    for m in (s.partition, s.rpartition):
        for args in ((b"two",), (b"zz",), (b"wo o",), (b"",), (" ",), (32,), ()):
            tell(m, *args)
    t = make(b"  xx pad xx\n ")
    for m in (t.strip, t.lstrip, t.rstrip):
        for args in ((), (None,), (b" ",), (b" x\n",), (b"",), (bytearray(b" \n"),), (memoryview(b" x"),), (" ",), (32,), (b"a", b"b")):
            tell(m, *args)
    for data in (b"a\nb\r\nc\rd", b"", b"\n", b"a\x0bb\x0cc\x1cd\x85e", b"end\n"):
        print(make(data).splitlines(), make(data).splitlines(True), make(data).splitlines(keepends=False))
    for m in (s.removeprefix, s.removesuffix):
        for args in ((b"one",), (b"",), (bytearray(b"one"),), ("one",), (111,), ()):
            tell(m, *args)
    sep = make(b"-")
    for items in ([], [b"a"], [b"a", bytearray(b"b"), memoryview(b"c")], (b"x",), iter([b"q", b"r"]), b"", {b"k": 1}):
        tell(sep.join, items)
    for items in (["a"], [b"a", 1], [b"a", None], b"ab", 5, None, [b"a", "b"]):
        tell(sep.join, items)
print(type(Sub(b"a b").split()[0]).__name__, type(Sub(b"a").replace(b"z", b"y")).__name__, type(Sub(b"a").strip()).__name__, type(Sub(b"a") + b"b").__name__, type(SubArray(b"ab").strip()).__name__, type(SubArray(b"ab")[:1]).__name__, type(SubArray(b"a") + b"b").__name__, type(b"a" + bytearray(b"b")).__name__, type(bytearray(b"a") + b"b").__name__)

#> == bytes
#> b'1 two 1  two\t1'
#> b'1 two one  two\tone'
#> b'one two one  two\tone'
#> b' two   two\t'
#> b'-o-n-e- -t-w-o- -o-n-e- - -t-w-o-\t-o-n-e-'
#> b'-o-ne two one  two\tone'
#> b'one two one  two\tone'
#> b'one_two_one__two\tone'
#> b'oone twoo oone  twoo\toone'
#> TypeError replace expected at least 2 arguments, got 0
#> TypeError replace expected at least 2 arguments, got 1
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError a bytes-like object is required, not 'NoneType'
#> [b'one', b'two', b'one', b'two', b'one']
#> [b'one', b'two', b'one', b'two', b'one']
#> [b'one', b'two one  two\tone']
#> [b'one', b'two', b'one', b'', b'two\tone']
#> [b'one', b'two', b'one  two\tone']
#> [b'one ', b' one  ', b'\tone']
#> [b'', b' two one  two\tone']
#> [b'one', b'two', b'one', b'', b'two\tone']
#> [b'one two one  two\tone']
#> ValueError empty separator
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError split() takes at most 2 arguments (3 given)
#> [b'one ', b' one  two\tone']
#> [b'one', b'two', b'one', b'two', b'one']
#> [b'one', b'two', b'one', b'two', b'one']
#> [b'one two one  two', b'one']
#> [b'one', b'two', b'one', b'', b'two\tone']
#> [b'one two one', b'', b'two\tone']
#> [b'one ', b' one  ', b'\tone']
#> [b'one two one  two\t', b'']
#> [b'one', b'two', b'one', b'', b'two\tone']
#> [b'one two one  two\tone']
#> ValueError empty separator
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError rsplit() takes at most 2 arguments (3 given)
#> [b'one two one  ', b'\tone']
#> (b'one ', b'two', b' one  two\tone')
#> (b'one two one  two\tone', b'', b'')
#> (b'one t', b'wo o', b'ne  two\tone')
#> ValueError empty separator
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError bytes.partition() takes exactly one argument (0 given)
#> (b'one two one  ', b'two', b'\tone')
#> (b'', b'', b'one two one  two\tone')
#> (b'one t', b'wo o', b'ne  two\tone')
#> ValueError empty separator
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError bytes.rpartition() takes exactly one argument (0 given)
#> b'xx pad xx'
#> b'xx pad xx'
#> b'xx pad xx\n'
#> b'pad'
#> b'  xx pad xx\n '
#> b'xx pad xx'
#> b'pad xx\n'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError strip expected at most 1 argument, got 2
#> b'xx pad xx\n '
#> b'xx pad xx\n '
#> b'xx pad xx\n '
#> b'pad xx\n '
#> b'  xx pad xx\n '
#> b'xx pad xx\n '
#> b'pad xx\n '
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError lstrip expected at most 1 argument, got 2
#> b'  xx pad xx'
#> b'  xx pad xx'
#> b'  xx pad xx\n'
#> b'  xx pad'
#> b'  xx pad xx\n '
#> b'  xx pad xx'
#> b'  xx pad xx\n'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError rstrip expected at most 1 argument, got 2
#> [b'a', b'b', b'c', b'd'] [b'a\n', b'b\r\n', b'c\r', b'd'] [b'a', b'b', b'c', b'd']
#> [] [] []
#> [b''] [b'\n'] [b'']
#> [b'a\x0bb\x0cc\x1cd\x85e'] [b'a\x0bb\x0cc\x1cd\x85e'] [b'a\x0bb\x0cc\x1cd\x85e']
#> [b'end'] [b'end\n'] [b'end']
#> b' two one  two\tone'
#> b'one two one  two\tone'
#> b' two one  two\tone'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError bytes.removeprefix() takes exactly one argument (0 given)
#> b'one two one  two\t'
#> b'one two one  two\tone'
#> b'one two one  two\t'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError bytes.removesuffix() takes exactly one argument (0 given)
#> b''
#> b'a'
#> b'a-b-c'
#> b'x'
#> b'q-r'
#> b''
#> b'k'
#> TypeError sequence item 0: expected a bytes-like object, str found
#> TypeError sequence item 1: expected a bytes-like object, int found
#> TypeError sequence item 1: expected a bytes-like object, NoneType found
#> TypeError sequence item 0: expected a bytes-like object, int found
#> TypeError can only join an iterable
#> TypeError can only join an iterable
#> TypeError sequence item 1: expected a bytes-like object, str found
#> == bytearray
#> bytearray(b'1 two 1  two\t1')
#> bytearray(b'1 two one  two\tone')
#> bytearray(b'one two one  two\tone')
#> bytearray(b' two   two\t')
#> bytearray(b'-o-n-e- -t-w-o- -o-n-e- - -t-w-o-\t-o-n-e-')
#> bytearray(b'-o-ne two one  two\tone')
#> bytearray(b'one two one  two\tone')
#> bytearray(b'one_two_one__two\tone')
#> bytearray(b'oone twoo oone  twoo\toone')
#> TypeError replace expected at least 2 arguments, got 0
#> TypeError replace expected at least 2 arguments, got 1
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError a bytes-like object is required, not 'NoneType'
#> [bytearray(b'one'), bytearray(b'two'), bytearray(b'one'), bytearray(b'two'), bytearray(b'one')]
#> [bytearray(b'one'), bytearray(b'two'), bytearray(b'one'), bytearray(b'two'), bytearray(b'one')]
#> [bytearray(b'one'), bytearray(b'two one  two\tone')]
#> [bytearray(b'one'), bytearray(b'two'), bytearray(b'one'), bytearray(b''), bytearray(b'two\tone')]
#> [bytearray(b'one'), bytearray(b'two'), bytearray(b'one  two\tone')]
#> [bytearray(b'one '), bytearray(b' one  '), bytearray(b'\tone')]
#> [bytearray(b''), bytearray(b' two one  two\tone')]
#> [bytearray(b'one'), bytearray(b'two'), bytearray(b'one'), bytearray(b''), bytearray(b'two\tone')]
#> [bytearray(b'one two one  two\tone')]
#> ValueError empty separator
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError split() takes at most 2 arguments (3 given)
#> [bytearray(b'one '), bytearray(b' one  two\tone')]
#> [bytearray(b'one'), bytearray(b'two'), bytearray(b'one'), bytearray(b'two'), bytearray(b'one')]
#> [bytearray(b'one'), bytearray(b'two'), bytearray(b'one'), bytearray(b'two'), bytearray(b'one')]
#> [bytearray(b'one two one  two'), bytearray(b'one')]
#> [bytearray(b'one'), bytearray(b'two'), bytearray(b'one'), bytearray(b''), bytearray(b'two\tone')]
#> [bytearray(b'one two one'), bytearray(b''), bytearray(b'two\tone')]
#> [bytearray(b'one '), bytearray(b' one  '), bytearray(b'\tone')]
#> [bytearray(b'one two one  two\t'), bytearray(b'')]
#> [bytearray(b'one'), bytearray(b'two'), bytearray(b'one'), bytearray(b''), bytearray(b'two\tone')]
#> [bytearray(b'one two one  two\tone')]
#> ValueError empty separator
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError rsplit() takes at most 2 arguments (3 given)
#> [bytearray(b'one two one  '), bytearray(b'\tone')]
#> (bytearray(b'one '), bytearray(b'two'), bytearray(b' one  two\tone'))
#> (bytearray(b'one two one  two\tone'), bytearray(b''), bytearray(b''))
#> (bytearray(b'one t'), bytearray(b'wo o'), bytearray(b'ne  two\tone'))
#> ValueError empty separator
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError bytearray.partition() takes exactly one argument (0 given)
#> (bytearray(b'one two one  '), bytearray(b'two'), bytearray(b'\tone'))
#> (bytearray(b''), bytearray(b''), bytearray(b'one two one  two\tone'))
#> (bytearray(b'one t'), bytearray(b'wo o'), bytearray(b'ne  two\tone'))
#> ValueError empty separator
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError bytearray.rpartition() takes exactly one argument (0 given)
#> bytearray(b'xx pad xx')
#> bytearray(b'xx pad xx')
#> bytearray(b'xx pad xx\n')
#> bytearray(b'pad')
#> bytearray(b'  xx pad xx\n ')
#> bytearray(b'xx pad xx')
#> bytearray(b'pad xx\n')
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError strip expected at most 1 argument, got 2
#> bytearray(b'xx pad xx\n ')
#> bytearray(b'xx pad xx\n ')
#> bytearray(b'xx pad xx\n ')
#> bytearray(b'pad xx\n ')
#> bytearray(b'  xx pad xx\n ')
#> bytearray(b'xx pad xx\n ')
#> bytearray(b'pad xx\n ')
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError lstrip expected at most 1 argument, got 2
#> bytearray(b'  xx pad xx')
#> bytearray(b'  xx pad xx')
#> bytearray(b'  xx pad xx\n')
#> bytearray(b'  xx pad')
#> bytearray(b'  xx pad xx\n ')
#> bytearray(b'  xx pad xx')
#> bytearray(b'  xx pad xx\n')
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError rstrip expected at most 1 argument, got 2
#> [bytearray(b'a'), bytearray(b'b'), bytearray(b'c'), bytearray(b'd')] [bytearray(b'a\n'), bytearray(b'b\r\n'), bytearray(b'c\r'), bytearray(b'd')] [bytearray(b'a'), bytearray(b'b'), bytearray(b'c'), bytearray(b'd')]
#> [] [] []
#> [bytearray(b'')] [bytearray(b'\n')] [bytearray(b'')]
#> [bytearray(b'a\x0bb\x0cc\x1cd\x85e')] [bytearray(b'a\x0bb\x0cc\x1cd\x85e')] [bytearray(b'a\x0bb\x0cc\x1cd\x85e')]
#> [bytearray(b'end')] [bytearray(b'end\n')] [bytearray(b'end')]
#> bytearray(b' two one  two\tone')
#> bytearray(b'one two one  two\tone')
#> bytearray(b' two one  two\tone')
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError bytearray.removeprefix() takes exactly one argument (0 given)
#> bytearray(b'one two one  two\t')
#> bytearray(b'one two one  two\tone')
#> bytearray(b'one two one  two\t')
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> TypeError bytearray.removesuffix() takes exactly one argument (0 given)
#> bytearray(b'')
#> bytearray(b'a')
#> bytearray(b'a-b-c')
#> bytearray(b'x')
#> bytearray(b'q-r')
#> bytearray(b'')
#> bytearray(b'k')
#> TypeError sequence item 0: expected a bytes-like object, str found
#> TypeError sequence item 1: expected a bytes-like object, int found
#> TypeError sequence item 1: expected a bytes-like object, NoneType found
#> TypeError sequence item 0: expected a bytes-like object, int found
#> TypeError can only join an iterable
#> TypeError can only join an iterable
#> TypeError sequence item 1: expected a bytes-like object, str found
#> bytes bytes bytes bytes bytearray bytearray bytearray bytes bytearray
