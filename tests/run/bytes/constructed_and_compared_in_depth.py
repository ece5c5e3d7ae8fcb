# bytes and bytearray: construction from everything, comparisons between kinds, hash, subclasses, in-place changes.
from array import array


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


class At:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n

    def __repr__(self):
        return f"At({self.n})"


class By:
    def __init__(self, value):
        self.value = value

    def __bytes__(self):
        return self.value

    def __repr__(self):
        return f"By({self.value!r})"


class Both(By, At):
    n = 3


for kind in (bytes, bytearray):
    print(kind.__name__)
    for args in ((), (0,), (3,), (-1,), (True,), (10**30,), (At(2),), (At(-1),), ([],), ([1, 255],), ([256],), ([-1],), ([At(65)],), (["a"],), ([1.5],), ((66, 67),), (range(5),), ({65},), ({70: 1},), ("text",), ("é", "utf-8"), ("é", "ascii"), ("é", "ascii", "ignore"), ("é", "latin-1", "strict"), ("x", 5), (b"x", "ascii"), (5, "ascii"), ("x", "nope"), (b"bytes",), (bytearray(b"ba"),), (memoryview(b"mv"),), (memoryview(b"mvmv")[::2],), (array("H", [1, 2]),), (By(b"by"),), (By("no"),), (By(None),), (Both(b"both"),), (None,), (1.5,), (object,), ((i for i in (1, 2)),), (map(ord, "hi"),), (1, 2, 3, 4)):
        if args and args[0].__class__.__name__ in ("generator", "map", "memoryview"):
            told(f"({type(args[0]).__name__})", kind, *(([1, 2],) if args[0].__class__.__name__ == "generator" else args if args[0].__class__.__name__ == "memoryview" else ([104],)))
        else:
            told(repr(args), kind, *args)
    told("source", kind, source=b"x")
    told("encoding", kind, source="x", encoding="ascii", errors="strict")
    told("encoding alone", kind, encoding="ascii")
    told("errors alone", kind, errors="strict")
    told("unknown", kind, x=1)
    told("fromhex", kind.fromhex, "00 ff\tA b")
    for bad in ("0", "0g", "é", b"00", "", " ", "0 0", None, "00 f"):
        told(f"fromhex {bad!r}", kind.fromhex, bad)
a, b, c, d = b"abc", bytearray(b"abc"), memoryview(b"abc"), array("B", b"abc")
print(a == b, b == a, a == c, c == b, a == d, d == a, a == "abc", a == [97, 98, 99], a < bytearray(b"abd"), b > a[:2], a <= b, b >= a, a != b, hash(a) == hash(c), sorted([b"b", bytearray(b"a"), b""]), max(b"a", bytearray(b"b")))
for f in (lambda: a < "abd", lambda: a < 5, lambda: b < [1], lambda: a >= None, lambda: hash(b), lambda: {b: 1}, lambda: a + "x", lambda: a + 5, lambda: "x" + a, lambda: a + [1], lambda: a * 1.5, lambda: a * "x", lambda: a * b, lambda: b in a, lambda: "a" in a, lambda: 97 in a, lambda: 300 in a, lambda: 1.5 in a, lambda: None in a, lambda: b"" in a, lambda: At(98) in a, lambda: a[At(1)], lambda: a["x"], lambda: a[5], lambda: a[1.0], lambda: a.__setitem__(0, 1), lambda: b"".join([a, "x"]), lambda: b"".join([a, b, c]), lambda: b",".join(a), lambda: b"".join(5), lambda: a.join([])):
    told("op", f)
print(a + b, type(a + b).__name__, type(b + a).__name__, type(a + c).__name__, b + c, c.tobytes() + b, a * 2, 2 * b, a * -1, b"%d%%" % 5)
x = bytearray(b"abcdef")
y = x
x += b"gh"
x *= 2
x[0] = 65
x[-1:] = b"END"
del x[1:3]
print(x, y is x)
for f in (lambda: x.__setitem__(0, 256), lambda: x.__setitem__(0, -1), lambda: x.__setitem__(0, "a"), lambda: x.__setitem__(0, b"a"), lambda: x.__setitem__(100, 1), lambda: x.append(256), lambda: x.append("a"), lambda: x.append(At(66)), lambda: x.insert(0, 300), lambda: x.insert("a", 1), lambda: x.extend("ab"), lambda: x.extend([256]), lambda: x.extend(5), lambda: x.extend([1, "a"]), lambda: x.remove(1), lambda: x.remove(300), lambda: x.pop(100), lambda: bytearray().pop(), lambda: x.__iadd__("x"), lambda: x.__iadd__([1]), lambda: x.__delitem__(100), lambda: x.__imul__(-1)):
    told("change", f)
print(x)


class B(bytes):
    def __new__(cls, *args):
        print("new", args, end=" ")
        return super().__new__(cls, *args)

    def __getitem__(self, i):
        return "own"


s = B(b"abc")
s.note = 1
print(s, s[0], bytes(s), type(bytes(s)).__name__, s == b"abc", hash(s) == hash(b"abc"), type(s + b"").__name__, type(s.upper()).__name__, {s: 1}[b"abc"], s.note, [*s], B.fromhex("41"))
