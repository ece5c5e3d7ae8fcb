"""The special methods of bytearray, called by name."""


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


BINARY = [
    bytearray.__add__, bytearray.__mul__, bytearray.__rmul__,
    bytearray.__contains__, bytearray.__getitem__, bytearray.__lt__,
    bytearray.__le__, bytearray.__eq__, bytearray.__ne__,
    bytearray.__gt__, bytearray.__ge__, bytearray.__mod__,
    bytearray.__rmod__,
]
UNARY = [
    bytearray.__len__, bytearray.__repr__, bytearray.__str__,
    bytearray.__reduce__,
]
VALUES = [bytearray(b'ab%d'), bytearray()]
OTHERS = [b'b', bytearray(b'ab'), 0, -1, 97, 300, slice(0, 2), None, 2**70, 'ab', (3,)]

for method in BINARY:
    print(method.__name__)
    for left in VALUES:
        print("  ", repr(left), [show(method, left, right) for right in OTHERS])
for method in UNARY:
    print(method.__name__, [show(method, value) for value in VALUES])
print("misused")
for method in BINARY + UNARY:
    print(show(method))
    print(show(method, b'x', b'x'))
    print(show(method, VALUES[0], 1, 2, 3))
    print(show(method, VALUES[0], key=1))

print("in place")
changed = bytearray(b"abc")
for item in [b"x", bytearray(b"y"), memoryview(b"z"), "t", 5, [1, 2]]:
    print(show(changed.__iadd__, item), changed)
for count in [1, 2, 0, -1, 1.5, "x", 2**70]:
    changed = bytearray(b"ab")
    print(count, show(changed.__imul__, count), changed)
changed = bytearray(b"abcdef")
for key, value in [(0, 120), (-1, 121), (9, 1), (0, 256), (0, -1), (0, "x"), ("x", 1), (slice(1, 3), b"__"),
                   (slice(None, None, 2), b"1"), (slice(0, 2), [1, 2]), (slice(0, 1), 5), (slice(0, 1), "s")]:
    print(key, value, show(changed.__setitem__, key, value), changed)
for key in [0, -1, 99, slice(0, 2), "x", None]:
    print(key, show(changed.__delitem__, key), changed)
print(show(bytearray.__init__, changed, b"again"), changed, show(bytearray, "no encoding"))
print(show(bytearray.__init__, changed, 3), changed, show(changed.__reduce_ex__, 2), show(changed.__reduce_ex__, 3))
print(bytearray.__hash__, show(hash, changed), changed.__alloc__() > len(changed), changed.__sizeof__() > 0)

#> __add__
#>    bytearray(b'ab%d') ["bytearray(b'ab%db')", "bytearray(b'ab%dab')", "TypeError: can't concat int to bytearray", "TypeError: can't concat int to bytearray", "TypeError: can't concat int to bytearray", "TypeError: can't concat int to bytearray", "TypeError: can't concat slice to bytearray", "TypeError: can't concat NoneType to bytearray", "TypeError: can't concat int to bytearray", "TypeError: can't concat str to bytearray", "TypeError: can't concat tuple to bytearray"]
#>    bytearray(b'') ["bytearray(b'b')", "bytearray(b'ab')", "TypeError: can't concat int to bytearray", "TypeError: can't concat int to bytearray", "TypeError: can't concat int to bytearray", "TypeError: can't concat int to bytearray", "TypeError: can't concat slice to bytearray", "TypeError: can't concat NoneType to bytearray", "TypeError: can't concat int to bytearray", "TypeError: can't concat str to bytearray", "TypeError: can't concat tuple to bytearray"]
#> __mul__
#>    bytearray(b'ab%d') ["TypeError: 'bytes' object cannot be interpreted as an integer", "TypeError: 'bytearray' object cannot be interpreted as an integer", "bytearray(b'')", "bytearray(b'')", "bytearray(b'ab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%d')", "bytearray(b'ab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%d')", "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "OverflowError: cannot fit 'int' into an index-sized integer", "TypeError: 'str' object cannot be interpreted as an integer", "TypeError: 'tuple' object cannot be interpreted as an integer"]
#>    bytearray(b'') ["TypeError: 'bytes' object cannot be interpreted as an integer", "TypeError: 'bytearray' object cannot be interpreted as an integer", "bytearray(b'')", "bytearray(b'')", "bytearray(b'')", "bytearray(b'')", "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "OverflowError: cannot fit 'int' into an index-sized integer", "TypeError: 'str' object cannot be interpreted as an integer", "TypeError: 'tuple' object cannot be interpreted as an integer"]
#> __rmul__
#>    bytearray(b'ab%d') ["TypeError: 'bytes' object cannot be interpreted as an integer", "TypeError: 'bytearray' object cannot be interpreted as an integer", "bytearray(b'')", "bytearray(b'')", "bytearray(b'ab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%d')", "bytearray(b'ab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%d')", "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "OverflowError: cannot fit 'int' into an index-sized integer", "TypeError: 'str' object cannot be interpreted as an integer", "TypeError: 'tuple' object cannot be interpreted as an integer"]
#>    bytearray(b'') ["TypeError: 'bytes' object cannot be interpreted as an integer", "TypeError: 'bytearray' object cannot be interpreted as an integer", "bytearray(b'')", "bytearray(b'')", "bytearray(b'')", "bytearray(b'')", "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "OverflowError: cannot fit 'int' into an index-sized integer", "TypeError: 'str' object cannot be interpreted as an integer", "TypeError: 'tuple' object cannot be interpreted as an integer"]
#> __contains__
#>    bytearray(b'ab%d') ['True', 'True', 'False', 'ValueError: byte must be in range(0, 256)', 'True', 'ValueError: byte must be in range(0, 256)', "TypeError: a bytes-like object is required, not 'slice'", "TypeError: a bytes-like object is required, not 'NoneType'", 'ValueError: byte must be in range(0, 256)', "TypeError: a bytes-like object is required, not 'str'", "TypeError: a bytes-like object is required, not 'tuple'"]
#>    bytearray(b'') ['False', 'False', 'False', 'ValueError: byte must be in range(0, 256)', 'False', 'ValueError: byte must be in range(0, 256)', "TypeError: a bytes-like object is required, not 'slice'", "TypeError: a bytes-like object is required, not 'NoneType'", 'ValueError: byte must be in range(0, 256)', "TypeError: a bytes-like object is required, not 'str'", "TypeError: a bytes-like object is required, not 'tuple'"]
#> __getitem__
#>    bytearray(b'ab%d') ['TypeError: bytearray indices must be integers or slices, not bytes', 'TypeError: bytearray indices must be integers or slices, not bytearray', '97', '100', 'IndexError: bytearray index out of range', 'IndexError: bytearray index out of range', "bytearray(b'ab')", 'TypeError: bytearray indices must be integers or slices, not NoneType', "IndexError: cannot fit 'int' into an index-sized integer", 'TypeError: bytearray indices must be integers or slices, not str', 'TypeError: bytearray indices must be integers or slices, not tuple']
#>    bytearray(b'') ['TypeError: bytearray indices must be integers or slices, not bytes', 'TypeError: bytearray indices must be integers or slices, not bytearray', 'IndexError: bytearray index out of range', 'IndexError: bytearray index out of range', 'IndexError: bytearray index out of range', 'IndexError: bytearray index out of range', "bytearray(b'')", 'TypeError: bytearray indices must be integers or slices, not NoneType', "IndexError: cannot fit 'int' into an index-sized integer", 'TypeError: bytearray indices must be integers or slices, not str', 'TypeError: bytearray indices must be integers or slices, not tuple']
#> __lt__
#>    bytearray(b'ab%d') ['True', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    bytearray(b'') ['True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __le__
#>    bytearray(b'ab%d') ['True', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    bytearray(b'') ['True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __eq__
#>    bytearray(b'ab%d') ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    bytearray(b'') ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ne__
#>    bytearray(b'ab%d') ['True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    bytearray(b'') ['True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __gt__
#>    bytearray(b'ab%d') ['False', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    bytearray(b'') ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ge__
#>    bytearray(b'ab%d') ['False', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    bytearray(b'') ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __mod__
#>    bytearray(b'ab%d') ['TypeError: %d format: a real number is required, not bytes', 'TypeError: %d format: a real number is required, not bytearray', "bytearray(b'ab0')", "bytearray(b'ab-1')", "bytearray(b'ab97')", "bytearray(b'ab300')", 'TypeError: %d format: a real number is required, not slice', 'TypeError: %d format: a real number is required, not NoneType', "bytearray(b'ab1180591620717411303424')", 'TypeError: %d format: a real number is required, not str', "bytearray(b'ab3')"]
#>    bytearray(b'') ['TypeError: not all arguments converted during bytes formatting', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: not all arguments converted during bytes formatting']
#> __rmod__
#>    bytearray(b'ab%d') ['NotImplemented', 'TypeError: not all arguments converted during bytes formatting', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    bytearray(b'') ['NotImplemented', 'TypeError: not all arguments converted during bytes formatting', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __len__ ['4', '0']
#> __repr__ ['"bytearray(b\'ab%d\')"', '"bytearray(b\'\')"']
#> __str__ ['"bytearray(b\'ab%d\')"', '"bytearray(b\'\')"']
#> __reduce__ ["(<class 'bytearray'>, ('ab%d', 'latin-1'), None)", "(<class 'bytearray'>, (), None)"]
#> misused
#> TypeError: descriptor '__add__' of 'bytearray' object needs an argument
#> TypeError: descriptor '__add__' requires a 'bytearray' object but received a 'bytes'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __add__() takes no keyword arguments
#> TypeError: descriptor '__mul__' of 'bytearray' object needs an argument
#> TypeError: descriptor '__mul__' requires a 'bytearray' object but received a 'bytes'
#> TypeError:  expected 1 argument, got 3
#> TypeError: wrapper __mul__() takes no keyword arguments
#> TypeError: descriptor '__rmul__' of 'bytearray' object needs an argument
#> TypeError: descriptor '__rmul__' requires a 'bytearray' object but received a 'bytes'
#> TypeError:  expected 1 argument, got 3
#> TypeError: wrapper __rmul__() takes no keyword arguments
#> TypeError: descriptor '__contains__' of 'bytearray' object needs an argument
#> TypeError: descriptor '__contains__' requires a 'bytearray' object but received a 'bytes'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __contains__() takes no keyword arguments
#> TypeError: descriptor '__getitem__' of 'bytearray' object needs an argument
#> TypeError: descriptor '__getitem__' requires a 'bytearray' object but received a 'bytes'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __getitem__() takes no keyword arguments
#> TypeError: descriptor '__lt__' of 'bytearray' object needs an argument
#> TypeError: descriptor '__lt__' requires a 'bytearray' object but received a 'bytes'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __lt__() takes no keyword arguments
#> TypeError: descriptor '__le__' of 'bytearray' object needs an argument
#> TypeError: descriptor '__le__' requires a 'bytearray' object but received a 'bytes'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __le__() takes no keyword arguments
#> TypeError: descriptor '__eq__' of 'bytearray' object needs an argument
#> TypeError: descriptor '__eq__' requires a 'bytearray' object but received a 'bytes'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __eq__() takes no keyword arguments
#> TypeError: descriptor '__ne__' of 'bytearray' object needs an argument
#> TypeError: descriptor '__ne__' requires a 'bytearray' object but received a 'bytes'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ne__() takes no keyword arguments
#> TypeError: descriptor '__gt__' of 'bytearray' object needs an argument
#> TypeError: descriptor '__gt__' requires a 'bytearray' object but received a 'bytes'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __gt__() takes no keyword arguments
#> TypeError: descriptor '__ge__' of 'bytearray' object needs an argument
#> TypeError: descriptor '__ge__' requires a 'bytearray' object but received a 'bytes'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ge__() takes no keyword arguments
#> TypeError: descriptor '__mod__' of 'bytearray' object needs an argument
#> TypeError: descriptor '__mod__' requires a 'bytearray' object but received a 'bytes'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __mod__() takes no keyword arguments
#> TypeError: descriptor '__rmod__' of 'bytearray' object needs an argument
#> TypeError: descriptor '__rmod__' requires a 'bytearray' object but received a 'bytes'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rmod__() takes no keyword arguments
#> TypeError: descriptor '__len__' of 'bytearray' object needs an argument
#> TypeError: descriptor '__len__' requires a 'bytearray' object but received a 'bytes'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __len__() takes no keyword arguments
#> TypeError: descriptor '__repr__' of 'bytearray' object needs an argument
#> TypeError: descriptor '__repr__' requires a 'bytearray' object but received a 'bytes'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __repr__() takes no keyword arguments
#> TypeError: descriptor '__str__' of 'bytearray' object needs an argument
#> TypeError: descriptor '__str__' requires a 'bytearray' object but received a 'bytes'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __str__() takes no keyword arguments
#> TypeError: unbound method bytearray.__reduce__() needs an argument
#> TypeError: descriptor '__reduce__' for 'bytearray' objects doesn't apply to a 'bytes' object
#> TypeError: bytearray.__reduce__() takes no arguments (3 given)
#> TypeError: bytearray.__reduce__() takes no keyword arguments
#> in place
#> bytearray(b'abcx') bytearray(b'abcx')
#> bytearray(b'abcxy') bytearray(b'abcxy')
#> bytearray(b'abcxyz') bytearray(b'abcxyz')
#> TypeError: can't concat str to bytearray bytearray(b'abcxyz')
#> TypeError: can't concat int to bytearray bytearray(b'abcxyz')
#> TypeError: can't concat list to bytearray bytearray(b'abcxyz')
#> 1 bytearray(b'ab') bytearray(b'ab')
#> 2 bytearray(b'abab') bytearray(b'abab')
#> 0 bytearray(b'') bytearray(b'')
#> -1 bytearray(b'') bytearray(b'')
#> 1.5 TypeError: 'float' object cannot be interpreted as an integer bytearray(b'ab')
#> x TypeError: 'str' object cannot be interpreted as an integer bytearray(b'ab')
#> 1180591620717411303424 OverflowError: cannot fit 'int' into an index-sized integer bytearray(b'ab')
#> 0 120 None bytearray(b'xbcdef')
#> -1 121 None bytearray(b'xbcdey')
#> 9 1 IndexError: bytearray index out of range bytearray(b'xbcdey')
#> 0 256 ValueError: byte must be in range(0, 256) bytearray(b'xbcdey')
#> 0 -1 ValueError: byte must be in range(0, 256) bytearray(b'xbcdey')
#> 0 x TypeError: 'str' object cannot be interpreted as an integer bytearray(b'xbcdey')
#> x 1 TypeError: bytearray indices must be integers or slices, not str bytearray(b'xbcdey')
#> slice(1, 3, None) b'__' None bytearray(b'x__dey')
#> slice(None, None, 2) b'1' ValueError: attempt to assign bytes of size 1 to extended slice of size 3 bytearray(b'x__dey')
#> slice(0, 2, None) [1, 2] None bytearray(b'\x01\x02_dey')
#> slice(0, 1, None) 5 TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256) bytearray(b'\x01\x02_dey')
#> slice(0, 1, None) s TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256) bytearray(b'\x01\x02_dey')
#> 0 None bytearray(b'\x02_dey')
#> -1 None bytearray(b'\x02_de')
#> 99 IndexError: bytearray index out of range bytearray(b'\x02_de')
#> slice(0, 2, None) None bytearray(b'de')
#> x TypeError: bytearray indices must be integers or slices, not str bytearray(b'de')
#> None TypeError: bytearray indices must be integers or slices, not NoneType bytearray(b'de')
#> None bytearray(b'again') TypeError: string argument without an encoding
#> None bytearray(b'\x00\x00\x00') (<class 'bytearray'>, ('\x00\x00\x00', 'latin-1'), None) (<class 'bytearray'>, (b'\x00\x00\x00',), None)
#> None TypeError: unhashable type: 'bytearray' True True
