"""__buffer__ and __release_buffer__ of classes; flags; objects that take buffers."""
import inspect


class B:
    def __init__(self, data):
        self.data = bytearray(data)
        self.released = 0

    def __buffer__(self, flags):
        print("buffer asked", inspect.BufferFlags(flags).name if False else type(flags).__name__)
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
