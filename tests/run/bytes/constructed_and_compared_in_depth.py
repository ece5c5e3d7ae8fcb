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

#> bytes
#> () -> b''
#> (0,) -> b''
#> (3,) -> b'\x00\x00\x00'
#> (-1,) !! ValueError negative count
#> (True,) -> b'\x00'
#> (1000000000000000000000000000000,) !! OverflowError cannot fit 'int' into an index-sized integer
#> (At(2),) -> b'\x00\x00'
#> (At(-1),) !! ValueError negative count
#> ([],) -> b''
#> ([1, 255],) -> b'\x01\xff'
#> ([256],) !! ValueError bytes must be in range(0, 256)
#> ([-1],) !! ValueError bytes must be in range(0, 256)
#> ([At(65)],) -> b'A'
#> (['a'],) !! TypeError 'str' object cannot be interpreted as an integer
#> ([1.5],) !! TypeError 'float' object cannot be interpreted as an integer
#> ((66, 67),) -> b'BC'
#> (range(0, 5),) -> b'\x00\x01\x02\x03\x04'
#> ({65},) -> b'A'
#> ({70: 1},) -> b'F'
#> ('text',) !! TypeError string argument without an encoding
#> ('é', 'utf-8') -> b'\xc3\xa9'
#> ('é', 'ascii') !! UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#> ('é', 'ascii', 'ignore') -> b''
#> ('é', 'latin-1', 'strict') -> b'\xe9'
#> ('x', 5) !! TypeError bytes() argument 'encoding' must be str, not int
#> (b'x', 'ascii') !! TypeError encoding without a string argument
#> (5, 'ascii') !! TypeError encoding without a string argument
#> ('x', 'nope') !! LookupError unknown encoding: nope
#> (b'bytes',) -> b'bytes'
#> (bytearray(b'ba'),) -> b'ba'
#> (memoryview) -> b'mv'
#> (memoryview) -> b'mm'
#> (array('H', [1, 2]),) -> b'\x01\x00\x02\x00'
#> (By(b'by'),) -> b'by'
#> (By('no'),) !! TypeError __bytes__ returned non-bytes (type str)
#> (By(None),) !! TypeError __bytes__ returned non-bytes (type NoneType)
#> (By(b'both'),) -> b'both'
#> (None,) !! TypeError cannot convert 'NoneType' object to bytes
#> (1.5,) !! TypeError cannot convert 'float' object to bytes
#> (<class 'object'>,) !! TypeError cannot convert 'type' object to bytes
#> (generator) -> b'\x01\x02'
#> (map) -> b'h'
#> (1, 2, 3, 4) !! TypeError bytes() takes at most 3 arguments (4 given)
#> source -> b'x'
#> encoding -> b'x'
#> encoding alone !! TypeError encoding without a string argument
#> errors alone !! TypeError errors without a string argument
#> unknown !! TypeError 'x' is an invalid keyword argument for bytes()
#> fromhex !! ValueError non-hexadecimal number found in fromhex() arg at position 7
#> fromhex '0' !! ValueError non-hexadecimal number found in fromhex() arg at position 1
#> fromhex '0g' !! ValueError non-hexadecimal number found in fromhex() arg at position 1
#> fromhex 'é' !! ValueError non-hexadecimal number found in fromhex() arg at position 0
#> fromhex b'00' !! TypeError fromhex() argument must be str, not bytes
#> fromhex '' -> b''
#> fromhex ' ' -> b''
#> fromhex '0 0' !! ValueError non-hexadecimal number found in fromhex() arg at position 1
#> fromhex None !! TypeError fromhex() argument must be str, not None
#> fromhex '00 f' !! ValueError non-hexadecimal number found in fromhex() arg at position 4
#> bytearray
#> () -> bytearray(b'')
#> (0,) -> bytearray(b'')
#> (3,) -> bytearray(b'\x00\x00\x00')
#> (-1,) !! ValueError negative count
#> (True,) -> bytearray(b'\x00')
#> (1000000000000000000000000000000,) !! OverflowError cannot fit 'int' into an index-sized integer
#> (At(2),) -> bytearray(b'\x00\x00')
#> (At(-1),) !! ValueError negative count
#> ([],) -> bytearray(b'')
#> ([1, 255],) -> bytearray(b'\x01\xff')
#> ([256],) !! ValueError byte must be in range(0, 256)
#> ([-1],) !! ValueError byte must be in range(0, 256)
#> ([At(65)],) -> bytearray(b'A')
#> (['a'],) !! TypeError 'str' object cannot be interpreted as an integer
#> ([1.5],) !! TypeError 'float' object cannot be interpreted as an integer
#> ((66, 67),) -> bytearray(b'BC')
#> (range(0, 5),) -> bytearray(b'\x00\x01\x02\x03\x04')
#> ({65},) -> bytearray(b'A')
#> ({70: 1},) -> bytearray(b'F')
#> ('text',) !! TypeError string argument without an encoding
#> ('é', 'utf-8') -> bytearray(b'\xc3\xa9')
#> ('é', 'ascii') !! UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#> ('é', 'ascii', 'ignore') -> bytearray(b'')
#> ('é', 'latin-1', 'strict') -> bytearray(b'\xe9')
#> ('x', 5) !! TypeError bytearray() argument 'encoding' must be str, not int
#> (b'x', 'ascii') !! TypeError encoding without a string argument
#> (5, 'ascii') !! TypeError encoding without a string argument
#> ('x', 'nope') !! LookupError unknown encoding: nope
#> (b'bytes',) -> bytearray(b'bytes')
#> (bytearray(b'ba'),) -> bytearray(b'ba')
#> (memoryview) -> bytearray(b'mv')
#> (memoryview) -> bytearray(b'mm')
#> (array('H', [1, 2]),) -> bytearray(b'\x01\x00\x02\x00')
#> (By(b'by'),) !! TypeError cannot convert 'By' object to bytearray
#> (By('no'),) !! TypeError cannot convert 'By' object to bytearray
#> (By(None),) !! TypeError cannot convert 'By' object to bytearray
#> (By(b'both'),) -> bytearray(b'\x00\x00\x00')
#> (None,) !! TypeError cannot convert 'NoneType' object to bytearray
#> (1.5,) !! TypeError cannot convert 'float' object to bytearray
#> (<class 'object'>,) !! TypeError cannot convert 'type' object to bytearray
#> (generator) -> bytearray(b'\x01\x02')
#> (map) -> bytearray(b'h')
#> (1, 2, 3, 4) !! TypeError bytearray() takes at most 3 arguments (4 given)
#> source -> bytearray(b'x')
#> encoding -> bytearray(b'x')
#> encoding alone !! TypeError encoding without a string argument
#> errors alone !! TypeError errors without a string argument
#> unknown !! TypeError 'x' is an invalid keyword argument for bytearray()
#> fromhex !! ValueError non-hexadecimal number found in fromhex() arg at position 7
#> fromhex '0' !! ValueError non-hexadecimal number found in fromhex() arg at position 1
#> fromhex '0g' !! ValueError non-hexadecimal number found in fromhex() arg at position 1
#> fromhex 'é' !! ValueError non-hexadecimal number found in fromhex() arg at position 0
#> fromhex b'00' !! TypeError fromhex() argument must be str, not bytes
#> fromhex '' -> bytearray(b'')
#> fromhex ' ' -> bytearray(b'')
#> fromhex '0 0' !! ValueError non-hexadecimal number found in fromhex() arg at position 1
#> fromhex None !! TypeError fromhex() argument must be str, not None
#> fromhex '00 f' !! ValueError non-hexadecimal number found in fromhex() arg at position 4
#> True True True True False False False False True True True True False True [b'', bytearray(b'a'), b'b'] bytearray(b'b')
#> op !! TypeError '<' not supported between instances of 'bytes' and 'str'
#> op !! TypeError '<' not supported between instances of 'bytes' and 'int'
#> op !! TypeError '<' not supported between instances of 'bytearray' and 'list'
#> op !! TypeError '>=' not supported between instances of 'bytes' and 'NoneType'
#> op !! TypeError unhashable type: 'bytearray'
#> op !! TypeError unhashable type: 'bytearray'
#> op !! TypeError can't concat str to bytes
#> op !! TypeError can't concat int to bytes
#> op !! TypeError can only concatenate str (not "bytes") to str
#> op !! TypeError can't concat list to bytes
#> op !! TypeError can't multiply sequence by non-int of type 'float'
#> op !! TypeError can't multiply sequence by non-int of type 'str'
#> op !! TypeError can't multiply sequence by non-int of type 'bytearray'
#> op -> True
#> op !! TypeError a bytes-like object is required, not 'str'
#> op -> True
#> op !! ValueError byte must be in range(0, 256)
#> op !! TypeError a bytes-like object is required, not 'float'
#> op !! TypeError a bytes-like object is required, not 'NoneType'
#> op -> True
#> op -> True
#> op -> 98
#> op !! TypeError byte indices must be integers or slices, not str
#> op !! IndexError index out of range
#> op !! TypeError byte indices must be integers or slices, not float
#> op !! AttributeError 'bytes' object has no attribute '__setitem__'
#> op !! TypeError sequence item 1: expected a bytes-like object, str found
#> op -> b'abcabcabc'
#> op !! TypeError sequence item 0: expected a bytes-like object, int found
#> op !! TypeError can only join an iterable
#> op -> b''
#> b'abcabc' bytes bytearray bytes bytearray(b'abcabc') b'abcabc' b'abcabc' bytearray(b'abcabc') b'' b'5%'
#> bytearray(b'AdefghabcdefgEND') True
#> change !! ValueError byte must be in range(0, 256)
#> change !! ValueError byte must be in range(0, 256)
#> change !! TypeError 'str' object cannot be interpreted as an integer
#> change !! TypeError 'bytes' object cannot be interpreted as an integer
#> change !! IndexError bytearray index out of range
#> change !! ValueError byte must be in range(0, 256)
#> change !! TypeError 'str' object cannot be interpreted as an integer
#> change -> None
#> change !! ValueError byte must be in range(0, 256)
#> change !! TypeError 'str' object cannot be interpreted as an integer
#> change !! TypeError 'str' object cannot be interpreted as an integer
#> change !! ValueError byte must be in range(0, 256)
#> change !! TypeError can't extend bytearray with int
#> change !! TypeError 'str' object cannot be interpreted as an integer
#> change !! ValueError value not found in bytearray
#> change !! ValueError byte must be in range(0, 256)
#> change !! IndexError pop index out of range
#> change !! IndexError pop from empty bytearray
#> change !! TypeError can't concat str to bytearray
#> change !! TypeError can't concat list to bytearray
#> change !! IndexError bytearray index out of range
#> change -> bytearray(b'')
#> bytearray(b'')
#> new (b'abc',) new (b'A',) b'abc' own b'abc' bytes True True bytes bytes 1 1 [97, 98, 99] b'A'
