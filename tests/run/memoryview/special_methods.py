"""The special methods of memoryview, called by name."""


def show(f, *a, **k):
    try:
        result = f(*a, **k)
        return result.tobytes() if type(result) is memoryview else repr(result)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


BINARY = [
    memoryview.__getitem__, memoryview.__lt__, memoryview.__le__,
    memoryview.__eq__, memoryview.__ne__, memoryview.__gt__,
    memoryview.__ge__,
]
UNARY = [
    memoryview.__len__, memoryview.__hash__,
]
VALUES = [memoryview(b'abc'), memoryview(b'')]
OTHERS = [b'abc', memoryview(b'abc'), bytearray(b'abd'), 'abc', 0, -1, 5, slice(0, 2), None, (0,), ()]

for method in BINARY:
    print(method.__name__)
    for left in VALUES:
        print("  ", left.tobytes(), [show(method, left, right) for right in OTHERS])
for method in UNARY:
    print(method.__name__, [show(method, value) for value in VALUES])
print("misused")
for method in BINARY + UNARY:
    print(show(method))
    print(show(method, b'x', b'x'))
    print(show(method, VALUES[0], 1, 2, 3))
    print(show(method, VALUES[0], key=1))

print("written")
store = bytearray(b"abcdef")
view = memoryview(store)
for key, value in [(0, 120), (-1, 121), (9, 1), (0, 256), (0, -1), (0, "x"), ("x", 1), (slice(1, 3), b"__"), (slice(0, 3), b"1"),
                   (slice(None, None, 2), b"123"), (slice(0, 2), "no"), (0, b"x"), (None, 1), (slice(0, 1), 5)]:
    print(key, value, show(view.__setitem__, key, value), store)
print(show(view.__delitem__, 0), show(memoryview(b"abc").__setitem__, 0, 1), [*view.__iter__()][:2], show(memoryview.__iter__))
print(view.__enter__() is view, show(view.__exit__), show(view.__len__), show(view.__enter__), show(view.__getitem__, 0), show(view.__eq__, b""), show(view.release))
print(repr(view).startswith("<released memory at 0x"), show(hash, memoryview(store)), hash(memoryview(b"abc")) == hash(b"abc"))
print(show(memoryview), show(memoryview, 5), show(memoryview, object=b"x") == show(memoryview, b"x"), show(memoryview, b"x", 1), show(memoryview, obj=b"x"))

#> __getitem__
#>    b'abc' ['TypeError: memoryview: invalid slice key', 'TypeError: memoryview: invalid slice key', 'TypeError: memoryview: invalid slice key', 'TypeError: memoryview: invalid slice key', '97', '99', 'IndexError: index out of bounds on dimension 1', b'ab', 'TypeError: memoryview: invalid slice key', '97', 'NotImplementedError: sub-views are not implemented']
#>    b'' ['TypeError: memoryview: invalid slice key', 'TypeError: memoryview: invalid slice key', 'TypeError: memoryview: invalid slice key', 'TypeError: memoryview: invalid slice key', 'IndexError: index out of bounds on dimension 1', 'IndexError: index out of bounds on dimension 1', 'IndexError: index out of bounds on dimension 1', b'', 'TypeError: memoryview: invalid slice key', 'IndexError: index out of bounds on dimension 1', 'NotImplementedError: sub-views are not implemented']
#> __lt__
#>    b'abc' ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    b'' ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __le__
#>    b'abc' ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    b'' ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __eq__
#>    b'abc' ['True', 'True', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    b'' ['False', 'False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ne__
#>    b'abc' ['False', 'False', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    b'' ['True', 'True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __gt__
#>    b'abc' ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    b'' ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ge__
#>    b'abc' ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    b'' ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __len__ ['3', '0']
#> __hash__ ['-4594863902769663758', '0']
#> misused
#> TypeError: descriptor '__getitem__' of 'memoryview' object needs an argument
#> TypeError: descriptor '__getitem__' requires a 'memoryview' object but received a 'bytes'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __getitem__() takes no keyword arguments
#> TypeError: descriptor '__lt__' of 'memoryview' object needs an argument
#> TypeError: descriptor '__lt__' requires a 'memoryview' object but received a 'bytes'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __lt__() takes no keyword arguments
#> TypeError: descriptor '__le__' of 'memoryview' object needs an argument
#> TypeError: descriptor '__le__' requires a 'memoryview' object but received a 'bytes'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __le__() takes no keyword arguments
#> TypeError: descriptor '__eq__' of 'memoryview' object needs an argument
#> TypeError: descriptor '__eq__' requires a 'memoryview' object but received a 'bytes'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __eq__() takes no keyword arguments
#> TypeError: descriptor '__ne__' of 'memoryview' object needs an argument
#> TypeError: descriptor '__ne__' requires a 'memoryview' object but received a 'bytes'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ne__() takes no keyword arguments
#> TypeError: descriptor '__gt__' of 'memoryview' object needs an argument
#> TypeError: descriptor '__gt__' requires a 'memoryview' object but received a 'bytes'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __gt__() takes no keyword arguments
#> TypeError: descriptor '__ge__' of 'memoryview' object needs an argument
#> TypeError: descriptor '__ge__' requires a 'memoryview' object but received a 'bytes'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ge__() takes no keyword arguments
#> TypeError: descriptor '__len__' of 'memoryview' object needs an argument
#> TypeError: descriptor '__len__' requires a 'memoryview' object but received a 'bytes'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __len__() takes no keyword arguments
#> TypeError: descriptor '__hash__' of 'memoryview' object needs an argument
#> TypeError: descriptor '__hash__' requires a 'memoryview' object but received a 'bytes'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __hash__() takes no keyword arguments
#> written
#> 0 120 None bytearray(b'xbcdef')
#> -1 121 None bytearray(b'xbcdey')
#> 9 1 IndexError: index out of bounds on dimension 1 bytearray(b'xbcdey')
#> 0 256 ValueError: memoryview: invalid value for format 'B' bytearray(b'xbcdey')
#> 0 -1 ValueError: memoryview: invalid value for format 'B' bytearray(b'xbcdey')
#> 0 x TypeError: memoryview: invalid type for format 'B' bytearray(b'xbcdey')
#> x 1 TypeError: memoryview: invalid slice key bytearray(b'xbcdey')
#> slice(1, 3, None) b'__' None bytearray(b'x__dey')
#> slice(0, 3, None) b'1' ValueError: memoryview assignment: lvalue and rvalue have different structures bytearray(b'x__dey')
#> slice(None, None, 2) b'123' None bytearray(b'1_2d3y')
#> slice(0, 2, None) no TypeError: a bytes-like object is required, not 'str' bytearray(b'1_2d3y')
#> 0 b'x' TypeError: memoryview: invalid type for format 'B' bytearray(b'1_2d3y')
#> None 1 TypeError: memoryview: invalid slice key bytearray(b'1_2d3y')
#> slice(0, 1, None) 5 TypeError: a bytes-like object is required, not 'int' bytearray(b'1_2d3y')
#> TypeError: cannot delete memory TypeError: cannot modify read-only memory [49, 95] TypeError: descriptor '__iter__' of 'memoryview' object needs an argument
#> True None ValueError: operation forbidden on released memoryview object ValueError: operation forbidden on released memoryview object ValueError: operation forbidden on released memoryview object False None
#> True ValueError: cannot hash writable memoryview object True
#> TypeError: memoryview() missing required argument 'object' (pos 1) TypeError: memoryview: a bytes-like object is required, not 'int' True TypeError: memoryview() takes at most 1 argument (2 given) TypeError: memoryview() missing required argument 'object' (pos 1)
