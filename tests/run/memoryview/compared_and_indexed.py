# memoryview: items, slices, assignment, comparison, hash, lifetime, attributes, errors.
import array
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Ix:
    def __index__(self):
        return 1


for make in (bytes, bytearray, lambda b: array.array("B", b)):
    m = memoryview(make(b"abcdef"))
    print(m[0], m[-1], m[Ix()], m[1:3].tobytes(), m[::2].tolist(), m[::-1].tobytes(), len(m), m.readonly, m.format, m.itemsize, m.nbytes, m.shape, m.strides, m.ndim, m.suboffsets, m.contiguous, m.c_contiguous, m.f_contiguous, m[::2].contiguous, m[::2].strides, m[::-1].strides)
    for i in (6, -7, "0", 1.0, None, 2**70, (0,), (0, 1), ..., ()):
        tell(lambda: m[i])
    print(m == b"abcdef", m == bytearray(b"abcdef"), m == memoryview(b"abcdef"), m != b"x", m == "abcdef", m == 5, m[:3] == b"abc", m[::-1] == b"fedcba", b"abcdef" == m)
    for op in (lambda: m < m, lambda: m + b"x", lambda: m * 2, lambda: 97 in m, lambda: b"a" in m, lambda: list(m)[:2], lambda: list(reversed(m))[:2], lambda: hash(m) == hash(b"abcdef"), lambda: m.hex(), lambda: m.hex(":"), lambda: m[::2].hex("-", 2), lambda: bytes(m[1:2]), lambda: m.index(98), lambda: m.count(97), lambda: m.nothing, lambda: repr(m)[:13], lambda: str(m, "ascii"), lambda: m.tobytes("C"), lambda: m.tobytes(order="F"), lambda: m.tobytes("X"), lambda: m.tobytes(None), lambda: m.toreadonly().readonly):
        tell(op)
b = bytearray(b"0123456789")
m = memoryview(b)
def put(i, v):
    m[i] = v
for i, v in ((0, 65), (-1, 66), (1, 256), (1, -1), (1, "a"), (1, b"a"), (1, 1.5), (10, 1), ("a", 1), (slice(2, 4), b"XY"), (slice(2, 4), b"XYZ"), (slice(2, 4), b""), (slice(2, 4), "ab"), (slice(2, 4), 5), (slice(None, None, 5), b"??"), (slice(0, 0), b""), (slice(4, 6), memoryview(b"mm")), (slice(4, 6), array.array("H", [1])), (slice(4, 6), [1, 2]), (Ix(), Ix()), (None, 1), ((2,), 90), ((1, 2), 1)):
    tell(put, i, v)
print(b)
def cut():
    del m[0]
tell(cut)
m[2:6] = m[4:8]
m[1:5] = m[0:4]
print(b)
ro = memoryview(b"fixed")
def put_ro():
    ro[0] = 1
tell(put_ro)
tell(hash, m)
print(hash(ro) == hash(b"fixed"), hash(ro[1:]) == hash(b"ixed"), {ro: 1}[b"fixed"])
for args in ((), ("text",), (5,), (None,), ([1],), (b"a", b"b"), (memoryview(b"again"),)):
    tell(lambda: memoryview(*args).tolist())
tell(lambda: memoryview(object=b"kw").tolist())
tell(lambda: memoryview(obj=b"kw"))
with memoryview(b) as w:
    part = w[2:4]
    print(w.obj is b, part.obj is b)
for op in (lambda: w[0], lambda: len(w), lambda: w.tobytes(), lambda: w.format, lambda: w == b, lambda: repr(w)[:18], lambda: w.release(), lambda: list(w), lambda: w.__enter__(), lambda: hash(w), lambda: w.cast("B"), lambda: part.tobytes(), lambda: memoryview(w), lambda: w.obj):
    tell(op)
tell(b.append, 1)
part.release()
m.release()
print(b.append(1), len(b), memoryview(b"") == b"", memoryview(b"").tolist(), bool(memoryview(b"")), memoryview(b"ab") is not None)

#> 97 102 98 b'bc' [97, 99, 101] b'fedcba' 6 True B 1 6 (6,) (1,) 1 () True True True False (2,) (-1,)
#> IndexError index out of bounds on dimension 1
#> IndexError index out of bounds on dimension 1
#> TypeError memoryview: invalid slice key
#> TypeError memoryview: invalid slice key
#> TypeError memoryview: invalid slice key
#> IndexError cannot fit 'int' into an index-sized integer
#> 97
#> TypeError cannot index 1-dimension view with 2-element tuple
#> TypeError memoryview: invalid slice key
#> NotImplementedError sub-views are not implemented
#> True True True True False False True True True
#> TypeError '<' not supported between instances of 'memoryview' and 'memoryview'
#> TypeError unsupported operand type(s) for +: 'memoryview' and 'bytes'
#> TypeError unsupported operand type(s) for *: 'memoryview' and 'int'
#> True
#> False
#> [97, 98]
#> [102, 101]
#> True
#> '616263646566'
#> '61:62:63:64:65:66'
#> '61-6365'
#> b'b'
#> AttributeError 'memoryview' object has no attribute 'index'
#> AttributeError 'memoryview' object has no attribute 'count'
#> AttributeError 'memoryview' object has no attribute 'nothing'
#> '<memory at 0x'
#> 'abcdef'
#> b'abcdef'
#> b'abcdef'
#> ValueError order must be 'C', 'F' or 'A'
#> b'abcdef'
#> True
#> 97 102 98 b'bc' [97, 99, 101] b'fedcba' 6 False B 1 6 (6,) (1,) 1 () True True True False (2,) (-1,)
#> IndexError index out of bounds on dimension 1
#> IndexError index out of bounds on dimension 1
#> TypeError memoryview: invalid slice key
#> TypeError memoryview: invalid slice key
#> TypeError memoryview: invalid slice key
#> IndexError cannot fit 'int' into an index-sized integer
#> 97
#> TypeError cannot index 1-dimension view with 2-element tuple
#> TypeError memoryview: invalid slice key
#> NotImplementedError sub-views are not implemented
#> True True True True False False True True True
#> TypeError '<' not supported between instances of 'memoryview' and 'memoryview'
#> TypeError unsupported operand type(s) for +: 'memoryview' and 'bytes'
#> TypeError unsupported operand type(s) for *: 'memoryview' and 'int'
#> True
#> False
#> [97, 98]
#> [102, 101]
#> ValueError cannot hash writable memoryview object
#> '616263646566'
#> '61:62:63:64:65:66'
#> '61-6365'
#> b'b'
#> AttributeError 'memoryview' object has no attribute 'index'
#> AttributeError 'memoryview' object has no attribute 'count'
#> AttributeError 'memoryview' object has no attribute 'nothing'
#> '<memory at 0x'
#> 'abcdef'
#> b'abcdef'
#> b'abcdef'
#> ValueError order must be 'C', 'F' or 'A'
#> b'abcdef'
#> True
#> 97 102 98 b'bc' [97, 99, 101] b'fedcba' 6 False B 1 6 (6,) (1,) 1 () True True True False (2,) (-1,)
#> IndexError index out of bounds on dimension 1
#> IndexError index out of bounds on dimension 1
#> TypeError memoryview: invalid slice key
#> TypeError memoryview: invalid slice key
#> TypeError memoryview: invalid slice key
#> IndexError cannot fit 'int' into an index-sized integer
#> 97
#> TypeError cannot index 1-dimension view with 2-element tuple
#> TypeError memoryview: invalid slice key
#> NotImplementedError sub-views are not implemented
#> True True True True False False True True True
#> TypeError '<' not supported between instances of 'memoryview' and 'memoryview'
#> TypeError unsupported operand type(s) for +: 'memoryview' and 'bytes'
#> TypeError unsupported operand type(s) for *: 'memoryview' and 'int'
#> True
#> False
#> [97, 98]
#> [102, 101]
#> ValueError cannot hash writable memoryview object
#> '616263646566'
#> '61:62:63:64:65:66'
#> '61-6365'
#> b'b'
#> AttributeError 'memoryview' object has no attribute 'index'
#> AttributeError 'memoryview' object has no attribute 'count'
#> AttributeError 'memoryview' object has no attribute 'nothing'
#> '<memory at 0x'
#> 'abcdef'
#> b'abcdef'
#> b'abcdef'
#> ValueError order must be 'C', 'F' or 'A'
#> b'abcdef'
#> True
#> None
#> None
#> ValueError memoryview: invalid value for format 'B'
#> ValueError memoryview: invalid value for format 'B'
#> TypeError memoryview: invalid type for format 'B'
#> TypeError memoryview: invalid type for format 'B'
#> TypeError memoryview: invalid type for format 'B'
#> IndexError index out of bounds on dimension 1
#> TypeError memoryview: invalid slice key
#> None
#> ValueError memoryview assignment: lvalue and rvalue have different structures
#> ValueError memoryview assignment: lvalue and rvalue have different structures
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'int'
#> None
#> None
#> None
#> ValueError memoryview assignment: lvalue and rvalue have different structures
#> TypeError a bytes-like object is required, not 'list'
#> None
#> TypeError memoryview: invalid slice key
#> None
#> TypeError cannot index 1-dimension view with 2-element tuple
#> bytearray(b'?\x01ZYmm678B')
#> TypeError cannot delete memory
#> bytearray(b'??\x01mm7678B')
#> TypeError cannot modify read-only memory
#> ValueError cannot hash writable memoryview object
#> True True 1
#> TypeError memoryview() missing required argument 'object' (pos 1)
#> TypeError memoryview: a bytes-like object is required, not 'str'
#> TypeError memoryview: a bytes-like object is required, not 'int'
#> TypeError memoryview: a bytes-like object is required, not 'NoneType'
#> TypeError memoryview: a bytes-like object is required, not 'list'
#> TypeError memoryview() takes at most 1 argument (2 given)
#> [97, 103, 97, 105, 110]
#> [107, 119]
#> TypeError memoryview() missing required argument 'object' (pos 1)
#> True True
#> ValueError operation forbidden on released memoryview object
#> ValueError operation forbidden on released memoryview object
#> ValueError operation forbidden on released memoryview object
#> ValueError operation forbidden on released memoryview object
#> False
#> '<released memory a'
#> None
#> ValueError operation forbidden on released memoryview object
#> ValueError operation forbidden on released memoryview object
#> ValueError operation forbidden on released memoryview object
#> ValueError operation forbidden on released memoryview object
#> b'\x01m'
#> ValueError operation forbidden on released memoryview object
#> ValueError operation forbidden on released memoryview object
#> BufferError Existing exports of data: object cannot be re-sized
#> None 11 True [] False True
