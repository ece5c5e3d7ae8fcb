"""The special methods of bytes, called by name."""


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


BINARY = [
    bytes.__add__, bytes.__mul__, bytes.__rmul__,
    bytes.__contains__, bytes.__getitem__, bytes.__lt__,
    bytes.__le__, bytes.__eq__, bytes.__ne__,
    bytes.__gt__, bytes.__ge__, bytes.__mod__,
    bytes.__rmod__,
]
UNARY = [
    bytes.__len__, bytes.__hash__, bytes.__repr__,
    bytes.__str__, bytes.__getnewargs__, bytes.__bytes__,
]
VALUES = [b'ab%d', b'', bytes([255, 0])]
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
    print(show(method, 'x', 'x'))
    print(show(method, VALUES[0], 1, 2, 3))
    print(show(method, VALUES[0], key=1))

#> __add__
#>    b'ab%d' ["b'ab%db'", "b'ab%dab'", "TypeError: can't concat int to bytes", "TypeError: can't concat int to bytes", "TypeError: can't concat int to bytes", "TypeError: can't concat int to bytes", "TypeError: can't concat slice to bytes", "TypeError: can't concat NoneType to bytes", "TypeError: can't concat int to bytes", "TypeError: can't concat str to bytes", "TypeError: can't concat tuple to bytes"]
#>    b'' ["b'b'", "b'ab'", "TypeError: can't concat int to bytes", "TypeError: can't concat int to bytes", "TypeError: can't concat int to bytes", "TypeError: can't concat int to bytes", "TypeError: can't concat slice to bytes", "TypeError: can't concat NoneType to bytes", "TypeError: can't concat int to bytes", "TypeError: can't concat str to bytes", "TypeError: can't concat tuple to bytes"]
#>    b'\xff\x00' ["b'\\xff\\x00b'", "b'\\xff\\x00ab'", "TypeError: can't concat int to bytes", "TypeError: can't concat int to bytes", "TypeError: can't concat int to bytes", "TypeError: can't concat int to bytes", "TypeError: can't concat slice to bytes", "TypeError: can't concat NoneType to bytes", "TypeError: can't concat int to bytes", "TypeError: can't concat str to bytes", "TypeError: can't concat tuple to bytes"]
#> __mul__
#>    b'ab%d' ["TypeError: 'bytes' object cannot be interpreted as an integer", "TypeError: 'bytearray' object cannot be interpreted as an integer", "b''", "b''", "b'ab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%d'", "b'ab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%d'", "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "OverflowError: cannot fit 'int' into an index-sized integer", "TypeError: 'str' object cannot be interpreted as an integer", "TypeError: 'tuple' object cannot be interpreted as an integer"]
#>    b'' ["TypeError: 'bytes' object cannot be interpreted as an integer", "TypeError: 'bytearray' object cannot be interpreted as an integer", "b''", "b''", "b''", "b''", "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "OverflowError: cannot fit 'int' into an index-sized integer", "TypeError: 'str' object cannot be interpreted as an integer", "TypeError: 'tuple' object cannot be interpreted as an integer"]
#>    b'\xff\x00' ["TypeError: 'bytes' object cannot be interpreted as an integer", "TypeError: 'bytearray' object cannot be interpreted as an integer", "b''", "b''", "b'\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00'", "b'\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00'", "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "OverflowError: cannot fit 'int' into an index-sized integer", "TypeError: 'str' object cannot be interpreted as an integer", "TypeError: 'tuple' object cannot be interpreted as an integer"]
#> __rmul__
#>    b'ab%d' ["TypeError: 'bytes' object cannot be interpreted as an integer", "TypeError: 'bytearray' object cannot be interpreted as an integer", "b''", "b''", "b'ab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%d'", "b'ab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%dab%d'", "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "OverflowError: cannot fit 'int' into an index-sized integer", "TypeError: 'str' object cannot be interpreted as an integer", "TypeError: 'tuple' object cannot be interpreted as an integer"]
#>    b'' ["TypeError: 'bytes' object cannot be interpreted as an integer", "TypeError: 'bytearray' object cannot be interpreted as an integer", "b''", "b''", "b''", "b''", "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "OverflowError: cannot fit 'int' into an index-sized integer", "TypeError: 'str' object cannot be interpreted as an integer", "TypeError: 'tuple' object cannot be interpreted as an integer"]
#>    b'\xff\x00' ["TypeError: 'bytes' object cannot be interpreted as an integer", "TypeError: 'bytearray' object cannot be interpreted as an integer", "b''", "b''", "b'\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00'", "b'\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00\\xff\\x00'", "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "OverflowError: cannot fit 'int' into an index-sized integer", "TypeError: 'str' object cannot be interpreted as an integer", "TypeError: 'tuple' object cannot be interpreted as an integer"]
#> __contains__
#>    b'ab%d' ['True', 'True', 'False', 'ValueError: byte must be in range(0, 256)', 'True', 'ValueError: byte must be in range(0, 256)', "TypeError: a bytes-like object is required, not 'slice'", "TypeError: a bytes-like object is required, not 'NoneType'", 'ValueError: byte must be in range(0, 256)', "TypeError: a bytes-like object is required, not 'str'", "TypeError: a bytes-like object is required, not 'tuple'"]
#>    b'' ['False', 'False', 'False', 'ValueError: byte must be in range(0, 256)', 'False', 'ValueError: byte must be in range(0, 256)', "TypeError: a bytes-like object is required, not 'slice'", "TypeError: a bytes-like object is required, not 'NoneType'", 'ValueError: byte must be in range(0, 256)', "TypeError: a bytes-like object is required, not 'str'", "TypeError: a bytes-like object is required, not 'tuple'"]
#>    b'\xff\x00' ['False', 'False', 'True', 'ValueError: byte must be in range(0, 256)', 'False', 'ValueError: byte must be in range(0, 256)', "TypeError: a bytes-like object is required, not 'slice'", "TypeError: a bytes-like object is required, not 'NoneType'", 'ValueError: byte must be in range(0, 256)', "TypeError: a bytes-like object is required, not 'str'", "TypeError: a bytes-like object is required, not 'tuple'"]
#> __getitem__
#>    b'ab%d' ['TypeError: byte indices must be integers or slices, not bytes', 'TypeError: byte indices must be integers or slices, not bytearray', '97', '100', 'IndexError: index out of range', 'IndexError: index out of range', "b'ab'", 'TypeError: byte indices must be integers or slices, not NoneType', "IndexError: cannot fit 'int' into an index-sized integer", 'TypeError: byte indices must be integers or slices, not str', 'TypeError: byte indices must be integers or slices, not tuple']
#>    b'' ['TypeError: byte indices must be integers or slices, not bytes', 'TypeError: byte indices must be integers or slices, not bytearray', 'IndexError: index out of range', 'IndexError: index out of range', 'IndexError: index out of range', 'IndexError: index out of range', "b''", 'TypeError: byte indices must be integers or slices, not NoneType', "IndexError: cannot fit 'int' into an index-sized integer", 'TypeError: byte indices must be integers or slices, not str', 'TypeError: byte indices must be integers or slices, not tuple']
#>    b'\xff\x00' ['TypeError: byte indices must be integers or slices, not bytes', 'TypeError: byte indices must be integers or slices, not bytearray', '255', '0', 'IndexError: index out of range', 'IndexError: index out of range', "b'\\xff\\x00'", 'TypeError: byte indices must be integers or slices, not NoneType', "IndexError: cannot fit 'int' into an index-sized integer", 'TypeError: byte indices must be integers or slices, not str', 'TypeError: byte indices must be integers or slices, not tuple']
#> __lt__
#>    b'ab%d' ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    b'' ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    b'\xff\x00' ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __le__
#>    b'ab%d' ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    b'' ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    b'\xff\x00' ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __eq__
#>    b'ab%d' ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    b'' ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    b'\xff\x00' ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ne__
#>    b'ab%d' ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    b'' ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    b'\xff\x00' ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __gt__
#>    b'ab%d' ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    b'' ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    b'\xff\x00' ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ge__
#>    b'ab%d' ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    b'' ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    b'\xff\x00' ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __mod__
#>    b'ab%d' ['TypeError: %d format: a real number is required, not bytes', 'TypeError: %d format: a real number is required, not bytearray', "b'ab0'", "b'ab-1'", "b'ab97'", "b'ab300'", 'TypeError: %d format: a real number is required, not slice', 'TypeError: %d format: a real number is required, not NoneType', "b'ab1180591620717411303424'", 'TypeError: %d format: a real number is required, not str', "b'ab3'"]
#>    b'' ['TypeError: not all arguments converted during bytes formatting', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: not all arguments converted during bytes formatting']
#>    b'\xff\x00' ['TypeError: not all arguments converted during bytes formatting', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: not all arguments converted during bytes formatting', 'TypeError: not all arguments converted during bytes formatting']
#> __rmod__
#>    b'ab%d' ['TypeError: not all arguments converted during bytes formatting', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    b'' ['TypeError: not all arguments converted during bytes formatting', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    b'\xff\x00' ['TypeError: not all arguments converted during bytes formatting', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __len__ ['4', '0', '2']
#> __hash__ ['7864180903417556479', '0', '7217110220190950386']
#> __repr__ ['"b\'ab%d\'"', '"b\'\'"', '"b\'\\\\xff\\\\x00\'"']
#> __str__ ['"b\'ab%d\'"', '"b\'\'"', '"b\'\\\\xff\\\\x00\'"']
#> __getnewargs__ ["(b'ab%d',)", "(b'',)", "(b'\\xff\\x00',)"]
#> __bytes__ ["b'ab%d'", "b''", "b'\\xff\\x00'"]
#> misused
#> TypeError: descriptor '__add__' of 'bytes' object needs an argument
#> TypeError: descriptor '__add__' requires a 'bytes' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __add__() takes no keyword arguments
#> TypeError: descriptor '__mul__' of 'bytes' object needs an argument
#> TypeError: descriptor '__mul__' requires a 'bytes' object but received a 'str'
#> TypeError:  expected 1 argument, got 3
#> TypeError: wrapper __mul__() takes no keyword arguments
#> TypeError: descriptor '__rmul__' of 'bytes' object needs an argument
#> TypeError: descriptor '__rmul__' requires a 'bytes' object but received a 'str'
#> TypeError:  expected 1 argument, got 3
#> TypeError: wrapper __rmul__() takes no keyword arguments
#> TypeError: descriptor '__contains__' of 'bytes' object needs an argument
#> TypeError: descriptor '__contains__' requires a 'bytes' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __contains__() takes no keyword arguments
#> TypeError: descriptor '__getitem__' of 'bytes' object needs an argument
#> TypeError: descriptor '__getitem__' requires a 'bytes' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __getitem__() takes no keyword arguments
#> TypeError: descriptor '__lt__' of 'bytes' object needs an argument
#> TypeError: descriptor '__lt__' requires a 'bytes' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __lt__() takes no keyword arguments
#> TypeError: descriptor '__le__' of 'bytes' object needs an argument
#> TypeError: descriptor '__le__' requires a 'bytes' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __le__() takes no keyword arguments
#> TypeError: descriptor '__eq__' of 'bytes' object needs an argument
#> TypeError: descriptor '__eq__' requires a 'bytes' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __eq__() takes no keyword arguments
#> TypeError: descriptor '__ne__' of 'bytes' object needs an argument
#> TypeError: descriptor '__ne__' requires a 'bytes' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ne__() takes no keyword arguments
#> TypeError: descriptor '__gt__' of 'bytes' object needs an argument
#> TypeError: descriptor '__gt__' requires a 'bytes' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __gt__() takes no keyword arguments
#> TypeError: descriptor '__ge__' of 'bytes' object needs an argument
#> TypeError: descriptor '__ge__' requires a 'bytes' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ge__() takes no keyword arguments
#> TypeError: descriptor '__mod__' of 'bytes' object needs an argument
#> TypeError: descriptor '__mod__' requires a 'bytes' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __mod__() takes no keyword arguments
#> TypeError: descriptor '__rmod__' of 'bytes' object needs an argument
#> TypeError: descriptor '__rmod__' requires a 'bytes' object but received a 'str'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rmod__() takes no keyword arguments
#> TypeError: descriptor '__len__' of 'bytes' object needs an argument
#> TypeError: descriptor '__len__' requires a 'bytes' object but received a 'str'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __len__() takes no keyword arguments
#> TypeError: descriptor '__hash__' of 'bytes' object needs an argument
#> TypeError: descriptor '__hash__' requires a 'bytes' object but received a 'str'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __hash__() takes no keyword arguments
#> TypeError: descriptor '__repr__' of 'bytes' object needs an argument
#> TypeError: descriptor '__repr__' requires a 'bytes' object but received a 'str'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __repr__() takes no keyword arguments
#> TypeError: descriptor '__str__' of 'bytes' object needs an argument
#> TypeError: descriptor '__str__' requires a 'bytes' object but received a 'str'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __str__() takes no keyword arguments
#> TypeError: unbound method bytes.__getnewargs__() needs an argument
#> TypeError: descriptor '__getnewargs__' for 'bytes' objects doesn't apply to a 'str' object
#> TypeError: bytes.__getnewargs__() takes no arguments (3 given)
#> TypeError: bytes.__getnewargs__() takes no keyword arguments
#> TypeError: unbound method bytes.__bytes__() needs an argument
#> TypeError: descriptor '__bytes__' for 'bytes' objects doesn't apply to a 'str' object
#> TypeError: bytes.__bytes__() takes no arguments (3 given)
#> TypeError: bytes.__bytes__() takes no keyword arguments
