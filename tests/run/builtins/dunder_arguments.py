# What special methods of builtin types say about wrong arguments, and results at the edges.
def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


n, x, s, b, a, items, pair, table, flag = 5, 1.5, "abc", b"abc", bytearray(b"abc"), [1, 2], (1, 2), {1: 2}, True
for call in (
    lambda: n.__add__(), lambda: n.__lt__(1, 2), lambda: n.__hash__(1), lambda: n.__rdivmod__(), lambda: n.__ceil__(1), lambda: n.__format__(),
    lambda: x.__gt__(), lambda: x.__bool__(3), lambda: s.__le__(), lambda: s.__mul__(), lambda: s.__len__(1), lambda: s.__contains__(), lambda: items.__setitem__(1),
    lambda: items.__getitem__(), lambda: table.__getitem__(), lambda: table.__setitem__(1), lambda: table.__contains__(), lambda: pair.__rmul__(1, 2), lambda: pair.__iter__(0),
    lambda: s.find(), lambda: s.startswith(), lambda: s.count("a", 1, 2, 3), lambda: b.index(), lambda: a.endswith(), lambda: items.index(), lambda: s.replace("a"),
):
    attempt(call)
for value in (True, False):
    print(value.__repr__(), value.__and__(True), value.__or__(0), value.__xor__(True), value.__rand__(False), value.__ror__(True), value.__rxor__(False), value.__add__(1), value.__and__("x"))
attempt(lambda: bool.__and__(1, True))
attempt(lambda: b"aaaa" % b"ab")
attempt(lambda: b"aaaa" % bytearray(b"ab"))
attempt(lambda: b"aaaa" % "ab")
attempt(lambda: b"%s|%d" % (b"x", 3))
attempt(lambda: {}.pop([], "none"))
attempt(lambda: {1: 2}.pop([], "none"))
big = 2**40
for seq in ((1, 2), [1, 2], "ab", b"ab", bytearray(b"ab"), range(2)):
    attempt(lambda: seq[big])
    attempt(lambda: seq[-big])
    attempt(lambda: seq[big:], )
    attempt(lambda: seq[2**70])
attempt(lambda: (1, 2)[2**32])
attempt(lambda: [1, 2][2**32 + 1])
for part in (slice(None), slice(2**70, None), slice(None, None, 2**80), slice(-2**70, 5, 3), slice(None, None, -2**65), slice(3, -2**90, -1), slice(None, None, 0)):
    attempt(lambda: part.indices(10))
    attempt(lambda: part.indices(2**66))
attempt(lambda: slice(None).indices(-1))
attempt(lambda: slice("a").indices(1))
attempt(lambda: slice(1).indices(1.0))

#> TypeError expected 1 argument, got 0
#> TypeError expected 1 argument, got 2
#> TypeError expected 0 arguments, got 1
#> TypeError expected 1 argument, got 0
#> TypeError int.__ceil__() takes no arguments (1 given)
#> TypeError int.__format__() takes exactly one argument (0 given)
#> TypeError expected 1 argument, got 0
#> TypeError expected 0 arguments, got 1
#> TypeError expected 1 argument, got 0
#> TypeError  expected 1 argument, got 0
#> TypeError expected 0 arguments, got 1
#> TypeError expected 1 argument, got 0
#> TypeError  expected 2 arguments, got 1
#> TypeError list.__getitem__() takes exactly one argument (0 given)
#> TypeError dict.__getitem__() takes exactly one argument (0 given)
#> TypeError  expected 2 arguments, got 1
#> TypeError dict.__contains__() takes exactly one argument (0 given)
#> TypeError  expected 1 argument, got 2
#> TypeError expected 0 arguments, got 1
#> TypeError find() takes at least 1 argument (0 given)
#> TypeError startswith() takes at least 1 argument (0 given)
#> TypeError count() takes at most 3 arguments (4 given)
#> TypeError index() takes at least 1 argument (0 given)
#> TypeError endswith() takes at least 1 argument (0 given)
#> TypeError index expected at least 1 argument, got 0
#> TypeError replace expected at least 2 arguments, got 1
#> True True 1 False False True True 2 NotImplemented
#> False False 0 True False True False 1 NotImplemented
#> TypeError descriptor '__and__' requires a 'bool' object but received a 'int'
#> TypeError not all arguments converted during bytes formatting
#> TypeError not all arguments converted during bytes formatting
#> TypeError not all arguments converted during bytes formatting
#> b'x|3'
#> 'none'
#> TypeError unhashable type: 'list'
#> IndexError tuple index out of range
#> IndexError tuple index out of range
#> ()
#> IndexError cannot fit 'int' into an index-sized integer
#> IndexError list index out of range
#> IndexError list index out of range
#> []
#> IndexError cannot fit 'int' into an index-sized integer
#> IndexError string index out of range
#> IndexError string index out of range
#> ''
#> IndexError cannot fit 'int' into an index-sized integer
#> IndexError index out of range
#> IndexError index out of range
#> b''
#> IndexError cannot fit 'int' into an index-sized integer
#> IndexError bytearray index out of range
#> IndexError bytearray index out of range
#> bytearray(b'')
#> IndexError cannot fit 'int' into an index-sized integer
#> IndexError range object index out of range
#> IndexError range object index out of range
#> range(2, 2)
#> IndexError range object index out of range
#> IndexError tuple index out of range
#> IndexError list index out of range
#> (0, 10, 1)
#> (0, 73786976294838206464, 1)
#> (10, 10, 1)
#> (73786976294838206464, 73786976294838206464, 1)
#> (0, 10, 1208925819614629174706176)
#> (0, 73786976294838206464, 1208925819614629174706176)
#> (0, 5, 3)
#> (0, 5, 3)
#> (9, -1, -36893488147419103232)
#> (73786976294838206463, -1, -36893488147419103232)
#> (3, -1, -1)
#> (3, -1, -1)
#> ValueError slice step cannot be zero
#> ValueError slice step cannot be zero
#> ValueError length should not be negative
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError 'float' object cannot be interpreted as an integer
