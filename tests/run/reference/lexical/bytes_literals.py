"""Bytes literals: ASCII only, escapes by number, no Unicode escapes, adjacent pieces."""
values = [b'', b"abc", b'\x00\xff', b'\377', b'\101', b'\0', b'8', br'\x00', b'''two
lines''', b"""q"uote""", b'\
joined']
for v in values:
    print(v, len(v), list(v)[:6])
print(b'\a\b\f\n\r\t\v\\\'\"')
print(b'it\'s', b"it's", b'"', b'\'"')
print(rb'\N{SNOWMAN}')
print(b'a' b'b' rb'\n' b'\n')
print(b'a' + b'b' * 3, b'abc'[0], b'abc'[0:1], b'abc' == 'abc', b'abc' in (b'abc',))
print(b'%d-%s-%b-%x' % (5, b'x', b'y', 255))
try:
    b'%s' % 'text'
except TypeError as e:
    print(type(e).__name__, e)
try:
    b'a' + 'b'
except TypeError as e:
    print(type(e).__name__, e)
try:
    'a' + b'b'
except TypeError as e:
    print(type(e).__name__, e)
try:
    b'abc'[0] = 1
except TypeError as e:
    print(type(e).__name__, e)
print(hash(b'abc') == hash('abc'), {b'a': 1, 'a': 2})
print(b"\x41" == b"A")
print(type(b''), b''.__class__.__mro__)
match b"ab":
    case b"a" b"b":
        print("concatenated pattern")


def doc():
    b"not a docstring"


print(doc.__doc__)


def bytes_of(n):
    return bytes([n])


for n in (0, 7, 9, 10, 13, 27, 31, 32, 39, 34, 92, 126, 127, 128, 255):
    print(bytes_of(n), end=" ")
print()
print([b"%c" % n for n in (65, b"z")], b"%a" % "é", b"%5d|%-5d|%05d" % (1, 2, 3))

#> b'' 0 []
#> b'abc' 3 [97, 98, 99]
#> b'\x00\xff' 2 [0, 255]
#> b'\xff' 1 [255]
#> b'A' 1 [65]
#> b'\x00' 1 [0]
#> b'8' 1 [56]
#> b'\\x00' 4 [92, 120, 48, 48]
#> b'two\nlines' 9 [116, 119, 111, 10, 108, 105]
#> b'q"uote' 6 [113, 34, 117, 111, 116, 101]
#> b'joined' 6 [106, 111, 105, 110, 101, 100]
#> b'\x07\x08\x0c\n\r\t\x0b\\\'"'
#> b"it's" b"it's" b'"' b'\'"'
#> b'\\N{SNOWMAN}'
#> b'ab\\n\n'
#> b'abbb' 97 b'a' False True
#> b'5-x-y-ff'
#> TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
#> TypeError can't concat str to bytes
#> TypeError can only concatenate str (not "bytes") to str
#> TypeError 'bytes' object does not support item assignment
#> True {b'a': 1, 'a': 2}
#> True
#> <class 'bytes'> (<class 'bytes'>, <class 'object'>)
#> concatenated pattern
#> None
#> b'\x00' b'\x07' b'\t' b'\n' b'\r' b'\x1b' b'\x1f' b' ' b"'" b'"' b'\\' b'~' b'\x7f' b'\x80' b'\xff' 
#> [b'A', b'z'] b"'\\xe9'" b'    1|2    |00003'
