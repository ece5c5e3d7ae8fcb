"""__buffer__ and __release_buffer__ of classes; flags; objects that take buffers."""


class B:
    def __init__(self, data):
        self.data = bytearray(data)
        self.released = 0

    def __buffer__(self, flags):
        print("buffer asked", type(flags).__name__)
        return memoryview(self.data)

    def __release_buffer__(self, view):
        print("released")
        self.released += 1
        view.release()


b = B(b"abc")
with memoryview(b) as m:
    print(bytes(m), m[0], len(m), m.readonly)
    m[0] = 120
print(b.data, b.released)
print(bytes(b), b"".join([b]) if False else "-")
print(isinstance(b, __import__("collections.abc").abc.Buffer)) if False else None


class Bad:
    def __buffer__(self, flags):
        return b"not a view"


class Fails:
    def __buffer__(self, flags):
        raise ValueError("no buffer")


for v in (Bad(), Fails(), object(), "text", 5):
    try:
        memoryview(v)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(memoryview(b"abc").__buffer__ is not None if hasattr(bytes, "__buffer__") else "none")
v = memoryview(bytearray(b"hello"))
print(v.format, v.itemsize, v.ndim, v.shape, v.strides, v.nbytes, v.contiguous, v.obj)
s = v[1:4]
s[0] = 69
print(v.tobytes(), s.tolist(), s.hex(), v == b"hEllo", v[::-1].tobytes(), v[::2].strides)
for f in (lambda: v.__setitem__(0, 300), lambda: v.__setitem__(0, "a"), lambda: v.__setitem__(9, 1), lambda: v.__setitem__(slice(0, 2), b"abc"), lambda: memoryview(b"x").__setitem__(0, 1), lambda: v["a"], lambda: hash(v), lambda: v.cast("q"), lambda: v.__delitem__(0)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
ba = bytearray(b"xy")
mv = memoryview(ba)
try:
    ba.append(1)
except BufferError as e:
    print(e)
mv.release()
ba.append(1)
print(ba)
try:
    mv[0]
except ValueError as e:
    print(e)
with memoryview(b"ctx") as c:
    pass
try:
    bytes(c)
except ValueError as e:
    print(e)

#> buffer asked int
#> b'abc' 97 3 False
#> released
#> bytearray(b'xbc') 1
#> buffer asked int
#> released
#> b'xbc' -
#> TypeError __buffer__ returned non-memoryview object
#> ValueError no buffer
#> TypeError memoryview: a bytes-like object is required, not 'object'
#> TypeError memoryview: a bytes-like object is required, not 'str'
#> TypeError memoryview: a bytes-like object is required, not 'int'
#> True
#> B 1 1 (5,) (1,) 5 True bytearray(b'hello')
#> b'hEllo' [69, 108, 108] 456c6c True b'ollEh' (2,)
#> ValueError memoryview: invalid value for format 'B'
#> TypeError memoryview: invalid type for format 'B'
#> IndexError index out of bounds on dimension 1
#> ValueError memoryview assignment: lvalue and rvalue have different structures
#> TypeError cannot modify read-only memory
#> TypeError memoryview: invalid slice key
#> ValueError cannot hash writable memoryview object
#> TypeError memoryview: length is not a multiple of itemsize
#> TypeError cannot delete memory
#> Existing exports of data: object cannot be re-sized
#> bytearray(b'xy\x01')
#> operation forbidden on released memoryview object
#> operation forbidden on released memoryview object
