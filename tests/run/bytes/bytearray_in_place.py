# bytearray: items and slices assigned and deleted, append to reverse, exports that forbid resizing.
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


def do(start, code):
    b = bytearray(start)
    try:
        r = code(b)
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(r, b)


def put(i, v):
    def f(b):
        b[i] = v
    return f


def cut(i):
    def f(b):
        del b[i]
    return f


for i, v in ((0, 65), (-1, 66), (Ix(1), Ix(67)), (True, 68), (9, 1), (-9, 1), (0, 256), (0, -1), (0, "a"), (0, b"a"), (0, 1.0), (0, None), ("0", 1), (1.0, 1), (2**70, 1), (0, 2**70), (None, 1), (slice(1, 3), b"XYZ"), (slice(1, 3), b""), (slice(1, 3), [1, 2]), (slice(1, 3), "ab"), (slice(1, 3), 5), (slice(1, 3), None), (slice(1, 3), [300]), (slice(1, 3), ["a"]), (slice(0, 0), bytearray(b"in")), (slice(5, 2), b"mid"), (slice(None), b""), (slice(None, None, 2), b"XYZ"), (slice(None, None, 2), b"XY"), (slice(None, None, -1), b"vwxyz"), (slice(None, None, -1), b"toolong"), (slice(None, None, 0), b"x"), (slice(10, 20), b"end"), (slice(1, 3), range(3)), (slice(-2, None), memoryview(b"MV")), (slice(0, 5, 2), b"")):
    do(b"abcde", put(i, v))
for i in (0, -1, 5, Ix(2), "0", slice(1, 3), slice(None), slice(None, None, 2), slice(None, None, -2), slice(4, 1), slice(-1, None), 2**70, None):
    do(b"abcde", cut(i))
for code in (lambda b: b.append(65), lambda b: b.append(Ix(66)), lambda b: b.append(256), lambda b: b.append(-1), lambda b: b.append("a"), lambda b: b.append(b"a"), lambda b: b.append(), lambda b: b.append(1, 2), lambda b: b.extend(b"xy"), lambda b: b.extend([1, 2]), lambda b: b.extend(b), lambda b: b.extend(iter([3])), lambda b: b.extend("ab"), lambda b: b.extend(5), lambda b: b.extend([1, 300]), lambda b: b.extend([1, "a"]), lambda b: b.extend([]), lambda b: b.extend(b, b), lambda b: b.insert(0, 90), lambda b: b.insert(-1, 90), lambda b: b.insert(99, 90), lambda b: b.insert(-99, 90), lambda b: b.insert(Ix(1), Ix(91)), lambda b: b.insert(0, 256), lambda b: b.insert("0", 1), lambda b: b.insert(0), lambda b: b.pop(), lambda b: b.pop(0), lambda b: b.pop(-2), lambda b: b.pop(9), lambda b: b.pop("x"), lambda b: b.pop(1, 2), lambda b: b.remove(98), lambda b: b.remove(1), lambda b: b.remove(b"b"), lambda b: b.remove(256), lambda b: b.remove(Ix(99)), lambda b: b.reverse(), lambda b: b.clear(), lambda b: b.copy(), lambda b: b.copy() is b, lambda b: b.__iadd__(b"z"), lambda b: b.__iadd__("z"), lambda b: b.__imul__(2), lambda b: b.__imul__(0), lambda b: b.__imul__("x"), lambda b: b.__init__(b"new"), lambda b: b.__init__(3), lambda b: b.sort(), lambda b: b.isalpha()):
    do(b"abc", code)
for code in (lambda b: b.pop(), lambda b: b.remove(1), lambda b: b.reverse(), lambda b: b[0], lambda b: b.pop(5)):
    do(b"", code)
b = bytearray(b"shared")
view = memoryview(b)
b[0] = 83
print(view.tobytes(), end=" ")
for op in (lambda: b.append(1), lambda: b.extend(b"x"), lambda: b.clear(), lambda: b.pop(), lambda: b.__iadd__(b"x"), lambda: b.insert(0, 1), lambda: b.__imul__(2), lambda: b.__delitem__(0), lambda: b.__setitem__(slice(0, 1), b"two"), lambda: b.__setitem__(slice(0, 2), b"ok"), lambda: b.__init__(b"q"), lambda: b.remove(97), lambda: b.reverse()):
    tell(op)
view.release()
b.append(33)
print(b, hasattr(b, "__hash__"), b.__hash__)
tell(hash, b)
it = iter(b)
print(next(it), it.__length_hint__(), end=" ")
b.extend(b"more")
print(bytes(it), list(it), type(it).__name__)

#> None bytearray(b'Abcde')
#> None bytearray(b'abcdB')
#> None bytearray(b'aCcde')
#> None bytearray(b'aDcde')
#> IndexError: bytearray index out of range bytearray(b'abcde')
#> IndexError: bytearray index out of range bytearray(b'abcde')
#> ValueError: byte must be in range(0, 256) bytearray(b'abcde')
#> ValueError: byte must be in range(0, 256) bytearray(b'abcde')
#> TypeError: 'str' object cannot be interpreted as an integer bytearray(b'abcde')
#> TypeError: 'bytes' object cannot be interpreted as an integer bytearray(b'abcde')
#> TypeError: 'float' object cannot be interpreted as an integer bytearray(b'abcde')
#> TypeError: 'NoneType' object cannot be interpreted as an integer bytearray(b'abcde')
#> TypeError: bytearray indices must be integers or slices, not str bytearray(b'abcde')
#> TypeError: bytearray indices must be integers or slices, not float bytearray(b'abcde')
#> IndexError: cannot fit 'int' into an index-sized integer bytearray(b'abcde')
#> ValueError: byte must be in range(0, 256) bytearray(b'abcde')
#> TypeError: bytearray indices must be integers or slices, not NoneType bytearray(b'abcde')
#> None bytearray(b'aXYZde')
#> None bytearray(b'ade')
#> None bytearray(b'a\x01\x02de')
#> TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256) bytearray(b'abcde')
#> TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256) bytearray(b'abcde')
#> TypeError: cannot convert 'NoneType' object to bytearray bytearray(b'abcde')
#> ValueError: byte must be in range(0, 256) bytearray(b'abcde')
#> TypeError: 'str' object cannot be interpreted as an integer bytearray(b'abcde')
#> None bytearray(b'inabcde')
#> None bytearray(b'abcdemid')
#> None bytearray(b'')
#> None bytearray(b'XbYdZ')
#> ValueError: attempt to assign bytes of size 2 to extended slice of size 3 bytearray(b'abcde')
#> None bytearray(b'zyxwv')
#> ValueError: attempt to assign bytes of size 7 to extended slice of size 5 bytearray(b'abcde')
#> ValueError: slice step cannot be zero bytearray(b'abcde')
#> None bytearray(b'abcdeend')
#> None bytearray(b'a\x00\x01\x02de')
#> None bytearray(b'abcMV')
#> None bytearray(b'bd')
#> None bytearray(b'bcde')
#> None bytearray(b'abcd')
#> IndexError: bytearray index out of range bytearray(b'abcde')
#> None bytearray(b'abde')
#> TypeError: bytearray indices must be integers or slices, not str bytearray(b'abcde')
#> None bytearray(b'ade')
#> None bytearray(b'')
#> None bytearray(b'bd')
#> None bytearray(b'bd')
#> None bytearray(b'abcde')
#> None bytearray(b'abcd')
#> IndexError: cannot fit 'int' into an index-sized integer bytearray(b'abcde')
#> TypeError: bytearray indices must be integers or slices, not NoneType bytearray(b'abcde')
#> None bytearray(b'abcA')
#> None bytearray(b'abcB')
#> ValueError: byte must be in range(0, 256) bytearray(b'abc')
#> ValueError: byte must be in range(0, 256) bytearray(b'abc')
#> TypeError: 'str' object cannot be interpreted as an integer bytearray(b'abc')
#> TypeError: 'bytes' object cannot be interpreted as an integer bytearray(b'abc')
#> TypeError: bytearray.append() takes exactly one argument (0 given) bytearray(b'abc')
#> TypeError: bytearray.append() takes exactly one argument (2 given) bytearray(b'abc')
#> None bytearray(b'abcxy')
#> None bytearray(b'abc\x01\x02')
#> None bytearray(b'abcabc')
#> None bytearray(b'abc\x03')
#> TypeError: 'str' object cannot be interpreted as an integer bytearray(b'abc')
#> TypeError: can't extend bytearray with int bytearray(b'abc')
#> ValueError: byte must be in range(0, 256) bytearray(b'abc')
#> TypeError: 'str' object cannot be interpreted as an integer bytearray(b'abc')
#> None bytearray(b'abc')
#> TypeError: bytearray.extend() takes exactly one argument (2 given) bytearray(b'abc')
#> None bytearray(b'Zabc')
#> None bytearray(b'abZc')
#> None bytearray(b'abcZ')
#> None bytearray(b'Zabc')
#> None bytearray(b'a[bc')
#> ValueError: byte must be in range(0, 256) bytearray(b'abc')
#> TypeError: 'str' object cannot be interpreted as an integer bytearray(b'abc')
#> TypeError: insert expected 2 arguments, got 1 bytearray(b'abc')
#> 99 bytearray(b'ab')
#> 97 bytearray(b'bc')
#> 98 bytearray(b'ac')
#> IndexError: pop index out of range bytearray(b'abc')
#> TypeError: 'str' object cannot be interpreted as an integer bytearray(b'abc')
#> TypeError: pop expected at most 1 argument, got 2 bytearray(b'abc')
#> None bytearray(b'ac')
#> ValueError: value not found in bytearray bytearray(b'abc')
#> TypeError: 'bytes' object cannot be interpreted as an integer bytearray(b'abc')
#> ValueError: byte must be in range(0, 256) bytearray(b'abc')
#> None bytearray(b'ab')
#> None bytearray(b'cba')
#> None bytearray(b'')
#> bytearray(b'abc') bytearray(b'abc')
#> False bytearray(b'abc')
#> bytearray(b'abcz') bytearray(b'abcz')
#> TypeError: can't concat str to bytearray bytearray(b'abc')
#> bytearray(b'abcabc') bytearray(b'abcabc')
#> bytearray(b'') bytearray(b'')
#> TypeError: 'str' object cannot be interpreted as an integer bytearray(b'abc')
#> None bytearray(b'new')
#> None bytearray(b'\x00\x00\x00')
#> AttributeError: 'bytearray' object has no attribute 'sort' bytearray(b'abc')
#> True bytearray(b'abc')
#> IndexError: pop from empty bytearray bytearray(b'')
#> ValueError: value not found in bytearray bytearray(b'')
#> None bytearray(b'')
#> IndexError: bytearray index out of range bytearray(b'')
#> IndexError: pop from empty bytearray bytearray(b'')
#> b'Shared' BufferError Existing exports of data: object cannot be re-sized
#> BufferError Existing exports of data: object cannot be re-sized
#> BufferError Existing exports of data: object cannot be re-sized
#> BufferError Existing exports of data: object cannot be re-sized
#> BufferError Existing exports of data: object cannot be re-sized
#> BufferError Existing exports of data: object cannot be re-sized
#> BufferError Existing exports of data: object cannot be re-sized
#> BufferError Existing exports of data: object cannot be re-sized
#> BufferError Existing exports of data: object cannot be re-sized
#> None
#> BufferError Existing exports of data: object cannot be re-sized
#> BufferError Existing exports of data: object cannot be re-sized
#> None
#> bytearray(b'derako!') True None
#> TypeError unhashable type: 'bytearray'
#> 100 6 b'erako!more' [] bytearray_iterator
