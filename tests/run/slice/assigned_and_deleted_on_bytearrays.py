# Slices assigned to and deleted from list, bytearray, memoryview and array: lengths, kinds of values, errors.
from array import array


def told(label, f):
    try:
        print(label, "->", repr(f()))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


def after(make, change):
    x = make()
    try:
        change(x)
    except Exception as e:
        print("   ", type(e).__name__, e)
    return x


SLICES = [slice(None), slice(0, 0), slice(2, 4), slice(4, 2), slice(-2, None), slice(None, None, 2), slice(None, None, -1), slice(5, 1, -2), slice(100, 200), slice(-100, 1), slice(1, None, 3), slice(0, 1, 100)]
for s in SLICES:
    print(s)
    for new in ([], [1], [7, 8, 9]):
        print("  list", after(lambda: list(range(6)), lambda x: x.__setitem__(s, new)))
        print("  bytearray", after(lambda: bytearray(range(65, 71)), lambda x: x.__setitem__(s, bytes(n + 96 for n in new))))
    print("  del", after(lambda: list(range(6)), lambda x: x.__delitem__(s)), after(lambda: bytearray(b"abcdef"), lambda x: x.__delitem__(s)), after(lambda: array("b", range(6)), lambda x: x.__delitem__(s)).tolist())
for new in ("text", b"bytes", 5, None, 1.5, {1: 2, 3: 4}, {9}, range(2), (x for x in [1, 2]), [300], [-1], ["a"], memoryview(b"mv"), array("b", [1, 2])):
    name = type(new).__name__
    if name == "generator":
        print("generator", after(lambda: [0, 1, 2, 3], lambda x: x.__setitem__(slice(1, 3), (k for k in "gen"))), after(lambda: bytearray(b"abcd"), lambda x: x.__setitem__(slice(1, 3), (k for k in [65, 66, 67]))))
        continue
    print(name, after(lambda: [0, 1, 2, 3], lambda x: x.__setitem__(slice(1, 3), new)), after(lambda: bytearray(b"abcd"), lambda x: x.__setitem__(slice(1, 3), new)), after(lambda: [0, 1, 2, 3], lambda x: x.__setitem__(slice(None, None, 2), new)), after(lambda: bytearray(b"abcd"), lambda x: x.__setitem__(slice(None, None, 2), new)))
x = [1, 2, 3]
x[1:1] = x
print(x)
x[:] = x[::-1]
print(x)
x[::2] = x[1::2]
print(x)
x[len(x) :] = [0]
x[:0] = "ab"
print(x)
b = bytearray(b"abc")
b[1:2] = b
print(b)
b[:] = b[::-1]
print(b)
b[2:] = b""
b[5:] = b"z"
print(b)
m = memoryview(bytearray(b"abcdef"))
m[1:3] = b"XY"
m[::2] = b"123"
print(bytes(m))
for s, new in ((slice(0, 2), b"a"), (slice(0, 2), b"abc"), (slice(0, 2), "ab"), (slice(0, 2), [1, 2]), (slice(0, 2), array("i", [1, 2])), (slice(3, 3), b"")):
    told(f"view {s} {new!r}", lambda: (m.__setitem__(s, new), bytes(m)))
told("view del", lambda: m.__delitem__(slice(0, 1)))
told("tuple set", lambda: (1, 2).__setitem__(slice(1), 3))


def put(target, s, v):
    target[s] = v


def cut(target, s):
    del target[s]


for t in ("abc", (1, 2), b"abc", range(3), frozenset([1]), 5, None, {1: 2}, memoryview(b"ro")):
    told(f"put {t!r}" if not isinstance(t, memoryview) else "put view", lambda: put(t, slice(0, 1), t))
    told(f"cut {t!r}" if not isinstance(t, memoryview) else "cut view", lambda: cut(t, slice(0, 1)))


class Changing:
    """An iterable that changes the list that it is assigned to."""

    def __init__(self, target):
        self.target = target

    def __iter__(self):
        self.target.clear()
        yield from "new"


x = [1, 2, 3, 4, 5, 6]
x[2:4] = Changing(x)
print(x)

#> slice(None, None, None)
#>   list []
#>   bytearray bytearray(b'')
#>   list [1]
#>   bytearray bytearray(b'a')
#>   list [7, 8, 9]
#>   bytearray bytearray(b'ghi')
#>   del [] bytearray(b'') []
#> slice(0, 0, None)
#>   list [0, 1, 2, 3, 4, 5]
#>   bytearray bytearray(b'ABCDEF')
#>   list [1, 0, 1, 2, 3, 4, 5]
#>   bytearray bytearray(b'aABCDEF')
#>   list [7, 8, 9, 0, 1, 2, 3, 4, 5]
#>   bytearray bytearray(b'ghiABCDEF')
#>   del [0, 1, 2, 3, 4, 5] bytearray(b'abcdef') [0, 1, 2, 3, 4, 5]
#> slice(2, 4, None)
#>   list [0, 1, 4, 5]
#>   bytearray bytearray(b'ABEF')
#>   list [0, 1, 1, 4, 5]
#>   bytearray bytearray(b'ABaEF')
#>   list [0, 1, 7, 8, 9, 4, 5]
#>   bytearray bytearray(b'ABghiEF')
#>   del [0, 1, 4, 5] bytearray(b'abef') [0, 1, 4, 5]
#> slice(4, 2, None)
#>   list [0, 1, 2, 3, 4, 5]
#>   bytearray bytearray(b'ABCDEF')
#>   list [0, 1, 2, 3, 1, 4, 5]
#>   bytearray bytearray(b'ABCDaEF')
#>   list [0, 1, 2, 3, 7, 8, 9, 4, 5]
#>   bytearray bytearray(b'ABCDghiEF')
#>   del [0, 1, 2, 3, 4, 5] bytearray(b'abcdef') [0, 1, 2, 3, 4, 5]
#> slice(-2, None, None)
#>   list [0, 1, 2, 3]
#>   bytearray bytearray(b'ABCD')
#>   list [0, 1, 2, 3, 1]
#>   bytearray bytearray(b'ABCDa')
#>   list [0, 1, 2, 3, 7, 8, 9]
#>   bytearray bytearray(b'ABCDghi')
#>   del [0, 1, 2, 3] bytearray(b'abcd') [0, 1, 2, 3]
#> slice(None, None, 2)
#>     ValueError attempt to assign sequence of size 0 to extended slice of size 3
#>   list [0, 1, 2, 3, 4, 5]
#>   bytearray bytearray(b'BDF')
#>     ValueError attempt to assign sequence of size 1 to extended slice of size 3
#>   list [0, 1, 2, 3, 4, 5]
#>     ValueError attempt to assign bytes of size 1 to extended slice of size 3
#>   bytearray bytearray(b'ABCDEF')
#>   list [7, 1, 8, 3, 9, 5]
#>   bytearray bytearray(b'gBhDiF')
#>   del [1, 3, 5] bytearray(b'bdf') [1, 3, 5]
#> slice(None, None, -1)
#>     ValueError attempt to assign sequence of size 0 to extended slice of size 6
#>   list [0, 1, 2, 3, 4, 5]
#>   bytearray bytearray(b'')
#>     ValueError attempt to assign sequence of size 1 to extended slice of size 6
#>   list [0, 1, 2, 3, 4, 5]
#>     ValueError attempt to assign bytes of size 1 to extended slice of size 6
#>   bytearray bytearray(b'ABCDEF')
#>     ValueError attempt to assign sequence of size 3 to extended slice of size 6
#>   list [0, 1, 2, 3, 4, 5]
#>     ValueError attempt to assign bytes of size 3 to extended slice of size 6
#>   bytearray bytearray(b'ABCDEF')
#>   del [] bytearray(b'') []
#> slice(5, 1, -2)
#>     ValueError attempt to assign sequence of size 0 to extended slice of size 2
#>   list [0, 1, 2, 3, 4, 5]
#>   bytearray bytearray(b'ABCE')
#>     ValueError attempt to assign sequence of size 1 to extended slice of size 2
#>   list [0, 1, 2, 3, 4, 5]
#>     ValueError attempt to assign bytes of size 1 to extended slice of size 2
#>   bytearray bytearray(b'ABCDEF')
#>     ValueError attempt to assign sequence of size 3 to extended slice of size 2
#>   list [0, 1, 2, 3, 4, 5]
#>     ValueError attempt to assign bytes of size 3 to extended slice of size 2
#>   bytearray bytearray(b'ABCDEF')
#>   del [0, 1, 2, 4] bytearray(b'abce') [0, 1, 2, 4]
#> slice(100, 200, None)
#>   list [0, 1, 2, 3, 4, 5]
#>   bytearray bytearray(b'ABCDEF')
#>   list [0, 1, 2, 3, 4, 5, 1]
#>   bytearray bytearray(b'ABCDEFa')
#>   list [0, 1, 2, 3, 4, 5, 7, 8, 9]
#>   bytearray bytearray(b'ABCDEFghi')
#>   del [0, 1, 2, 3, 4, 5] bytearray(b'abcdef') [0, 1, 2, 3, 4, 5]
#> slice(-100, 1, None)
#>   list [1, 2, 3, 4, 5]
#>   bytearray bytearray(b'BCDEF')
#>   list [1, 1, 2, 3, 4, 5]
#>   bytearray bytearray(b'aBCDEF')
#>   list [7, 8, 9, 1, 2, 3, 4, 5]
#>   bytearray bytearray(b'ghiBCDEF')
#>   del [1, 2, 3, 4, 5] bytearray(b'bcdef') [1, 2, 3, 4, 5]
#> slice(1, None, 3)
#>     ValueError attempt to assign sequence of size 0 to extended slice of size 2
#>   list [0, 1, 2, 3, 4, 5]
#>   bytearray bytearray(b'ACDF')
#>     ValueError attempt to assign sequence of size 1 to extended slice of size 2
#>   list [0, 1, 2, 3, 4, 5]
#>     ValueError attempt to assign bytes of size 1 to extended slice of size 2
#>   bytearray bytearray(b'ABCDEF')
#>     ValueError attempt to assign sequence of size 3 to extended slice of size 2
#>   list [0, 1, 2, 3, 4, 5]
#>     ValueError attempt to assign bytes of size 3 to extended slice of size 2
#>   bytearray bytearray(b'ABCDEF')
#>   del [0, 2, 3, 5] bytearray(b'acdf') [0, 2, 3, 5]
#> slice(0, 1, 100)
#>     ValueError attempt to assign sequence of size 0 to extended slice of size 1
#>   list [0, 1, 2, 3, 4, 5]
#>   bytearray bytearray(b'BCDEF')
#>   list [1, 1, 2, 3, 4, 5]
#>   bytearray bytearray(b'aBCDEF')
#>     ValueError attempt to assign sequence of size 3 to extended slice of size 1
#>   list [0, 1, 2, 3, 4, 5]
#>     ValueError attempt to assign bytes of size 3 to extended slice of size 1
#>   bytearray bytearray(b'ABCDEF')
#>   del [1, 2, 3, 4, 5] bytearray(b'bcdef') [1, 2, 3, 4, 5]
#>     TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
#>     ValueError attempt to assign sequence of size 4 to extended slice of size 2
#>     TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
#> str [0, 't', 'e', 'x', 't', 3] bytearray(b'abcd') [0, 1, 2, 3] bytearray(b'abcd')
#>     ValueError attempt to assign sequence of size 5 to extended slice of size 2
#>     ValueError attempt to assign bytes of size 5 to extended slice of size 2
#> bytes [0, 98, 121, 116, 101, 115, 3] bytearray(b'abytesd') [0, 1, 2, 3] bytearray(b'abcd')
#>     TypeError can only assign an iterable
#>     TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
#>     TypeError must assign iterable to extended slice
#>     TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
#> int [0, 1, 2, 3] bytearray(b'abcd') [0, 1, 2, 3] bytearray(b'abcd')
#>     TypeError can only assign an iterable
#>     TypeError cannot convert 'NoneType' object to bytearray
#>     TypeError must assign iterable to extended slice
#>     TypeError cannot convert 'NoneType' object to bytearray
#> NoneType [0, 1, 2, 3] bytearray(b'abcd') [0, 1, 2, 3] bytearray(b'abcd')
#>     TypeError can only assign an iterable
#>     TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
#>     TypeError must assign iterable to extended slice
#>     TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
#> float [0, 1, 2, 3] bytearray(b'abcd') [0, 1, 2, 3] bytearray(b'abcd')
#> dict [0, 1, 3, 3] bytearray(b'a\x01\x03d') [1, 1, 3, 3] bytearray(b'\x01b\x03d')
#>     ValueError attempt to assign sequence of size 1 to extended slice of size 2
#>     ValueError attempt to assign bytes of size 1 to extended slice of size 2
#> set [0, 9, 3] bytearray(b'a\td') [0, 1, 2, 3] bytearray(b'abcd')
#> range [0, 0, 1, 3] bytearray(b'a\x00\x01d') [0, 1, 1, 3] bytearray(b'\x00b\x01d')
#> generator [0, 'g', 'e', 'n', 3] bytearray(b'aABCd')
#>     ValueError byte must be in range(0, 256)
#>     ValueError attempt to assign sequence of size 1 to extended slice of size 2
#>     ValueError byte must be in range(0, 256)
#> list [0, 300, 3] bytearray(b'abcd') [0, 1, 2, 3] bytearray(b'abcd')
#>     ValueError byte must be in range(0, 256)
#>     ValueError attempt to assign sequence of size 1 to extended slice of size 2
#>     ValueError byte must be in range(0, 256)
#> list [0, -1, 3] bytearray(b'abcd') [0, 1, 2, 3] bytearray(b'abcd')
#>     TypeError 'str' object cannot be interpreted as an integer
#>     ValueError attempt to assign sequence of size 1 to extended slice of size 2
#>     TypeError 'str' object cannot be interpreted as an integer
#> list [0, 'a', 3] bytearray(b'abcd') [0, 1, 2, 3] bytearray(b'abcd')
#> memoryview [0, 109, 118, 3] bytearray(b'amvd') [109, 1, 118, 3] bytearray(b'mbvd')
#> array [0, 1, 2, 3] bytearray(b'a\x01\x02d') [1, 1, 2, 3] bytearray(b'\x01b\x02d')
#> [1, 1, 2, 3, 2, 3]
#> [3, 2, 3, 2, 1, 1]
#> [2, 2, 2, 2, 1, 1]
#> ['a', 'b', 2, 2, 2, 2, 1, 1, 0]
#> bytearray(b'aabcc')
#> bytearray(b'ccbaa')
#> bytearray(b'ccz')
#> b'1X2d3f'
#> view slice(0, 2, None) b'a' !! ValueError memoryview assignment: lvalue and rvalue have different structures
#> view slice(0, 2, None) b'abc' !! ValueError memoryview assignment: lvalue and rvalue have different structures
#> view slice(0, 2, None) 'ab' !! TypeError a bytes-like object is required, not 'str'
#> view slice(0, 2, None) [1, 2] !! TypeError a bytes-like object is required, not 'list'
#> view slice(0, 2, None) array('i', [1, 2]) !! ValueError memoryview assignment: lvalue and rvalue have different structures
#> view slice(3, 3, None) b'' -> (None, b'1X2d3f')
#> view del !! TypeError cannot delete memory
#> tuple set !! AttributeError 'tuple' object has no attribute '__setitem__'
#> put 'abc' !! TypeError 'str' object does not support item assignment
#> cut 'abc' !! TypeError 'str' object does not support item deletion
#> put (1, 2) !! TypeError 'tuple' object does not support item assignment
#> cut (1, 2) !! TypeError 'tuple' object does not support item deletion
#> put b'abc' !! TypeError 'bytes' object does not support item assignment
#> cut b'abc' !! TypeError 'bytes' object does not support item deletion
#> put range(0, 3) !! TypeError 'range' object does not support item assignment
#> cut range(0, 3) !! TypeError 'range' object does not support item deletion
#> put frozenset({1}) !! TypeError 'frozenset' object does not support item assignment
#> cut frozenset({1}) !! TypeError 'frozenset' object does not support item deletion
#> put 5 !! TypeError 'int' object does not support item assignment
#> cut 5 !! TypeError 'int' object does not support item deletion
#> put None !! TypeError 'NoneType' object does not support item assignment
#> cut None !! TypeError 'NoneType' object does not support item deletion
#> put {1: 2} -> None
#> cut {1: 2, slice(0, 1, None): {...}} -> None
#> put view !! TypeError cannot modify read-only memory
#> cut view !! TypeError cannot modify read-only memory
#> ['n', 'e', 'w']
