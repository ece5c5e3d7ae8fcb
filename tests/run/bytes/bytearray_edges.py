# A bytearray changes in place: slices, growth, removal, and what it refuses.


def attempt(name, action):
    try:
        print(name, action())
    except Exception as e:
        print(name, type(e).__name__, e)


def put(target, where, value):
    target[where] = value
    return target


def drop(target, where):
    del target[where]
    return target


def fresh():
    return bytearray(b"0123456789")


for where, value in (
    (0, 65), (-1, 255), (slice(0, 3), b"abcdef"), (slice(2, 2), b"--"), (slice(None), b""), (slice(None, None, 2), b"abcde"), (slice(None, None, -3), b"wxyz"), (slice(8, 100), [1, 2, 3]),
    (slice(5, 2), b"in"), (slice(1, 4), bytearray(b"Q")), (slice(1, 9), range(3)), (slice(0, 1), (n for n in (7, 8))), (slice(-2, None), ()),
    (10, 1), (-11, 1), (0, 256), (0, -1), (0, "a"), (0, b"a"), (0, 1.0), (slice(0, 2), "ab"), (slice(0, 2), [300]), (slice(0, 2), 5), (slice(None, None, 2), b"abc"), ("a", 1), (slice(0, 4, 0), b"")
):
    attempt(f"{where} {value if not hasattr(value, 'send') else 'generator'}", lambda: put(fresh(), where, value))
for where in (0, -1, 5, 10, -11, slice(2, 5), slice(None, None, 2), slice(None, None, -4), slice(5, 2), slice(None), slice(7, 1, -2), "x"):
    attempt(f"del {where}", lambda: drop(fresh(), where))

b = bytearray()
b.append(1)
b.extend(b"ab")
b.extend([2, 3])
b.extend(range(4, 6))
b.insert(0, 9)
b.insert(-1, 8)
b.insert(100, 7)
b.insert(-100, 6)
print(b, len(b), b.pop(), b.pop(0), b.pop(-2), b)
b.remove(97)
b.reverse()
print(b, b.copy() == b, b.copy() is b)
b += b"zz"
alias = b
b *= 2
print(alias is b, b, b.count(b"z"), b.find(122))
attempt("append", lambda: b.append(256))
attempt("append text", lambda: b.append("a"))
attempt("extend text", lambda: b.extend("ab"))
attempt("extend big", lambda: b.extend([1, 999]))
attempt("extend int", lambda: b.extend(5))
attempt("insert", lambda: b.insert(0, -1))
attempt("remove", lambda: b.remove(200))
attempt("pop", lambda: b.pop(99))
attempt("pop empty", lambda: bytearray().pop())
attempt("hash", lambda: hash(b))
attempt("key", lambda: {b: 1})
attempt("plus", lambda: b + "a")
attempt("in", lambda: "a" in b)
b.clear()
print(b, bool(b), bytearray(3), bytearray(b"x") == b"x", bytearray(b"a") < b"b", bytearray(b"a") + b"b", type(b"b" + bytearray(b"a")), type(bytearray(b"b") + b"a"))
print(bytearray(b"a-b").split(b"-"), bytearray(b"ab").upper(), bytearray(b"ab").hex(), bytearray.fromhex("ff00"), bytearray(b"q%d") % 5, bytearray("é", "utf-8").decode())
b = bytearray(b"abc")
b[1:1] = b
b += bytes(b)
print(b, [x for x in b if x > 97], b.translate(None, b"a"))
for i, x in enumerate(b):
    b[i] = x - 32
print(b, b.isupper(), b.startswith((b"X", b"AA")), b.endswith(b"C"))

#> 0 65 bytearray(b'A123456789')
#> -1 255 bytearray(b'012345678\xff')
#> slice(0, 3, None) b'abcdef' bytearray(b'abcdef3456789')
#> slice(2, 2, None) b'--' bytearray(b'01--23456789')
#> slice(None, None, None) b'' bytearray(b'')
#> slice(None, None, 2) b'abcde' bytearray(b'a1b3c5d7e9')
#> slice(None, None, -3) b'wxyz' bytearray(b'z12y45x78w')
#> slice(8, 100, None) [1, 2, 3] bytearray(b'01234567\x01\x02\x03')
#> slice(5, 2, None) b'in' bytearray(b'01234in56789')
#> slice(1, 4, None) bytearray(b'Q') bytearray(b'0Q456789')
#> slice(1, 9, None) range(0, 3) bytearray(b'0\x00\x01\x029')
#> slice(0, 1, None) generator bytearray(b'\x07\x08123456789')
#> slice(-2, None, None) () bytearray(b'01234567')
#> 10 1 IndexError bytearray index out of range
#> -11 1 IndexError bytearray index out of range
#> 0 256 ValueError byte must be in range(0, 256)
#> 0 -1 ValueError byte must be in range(0, 256)
#> 0 a TypeError 'str' object cannot be interpreted as an integer
#> 0 b'a' TypeError 'bytes' object cannot be interpreted as an integer
#> 0 1.0 TypeError 'float' object cannot be interpreted as an integer
#> slice(0, 2, None) ab TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
#> slice(0, 2, None) [300] ValueError byte must be in range(0, 256)
#> slice(0, 2, None) 5 TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
#> slice(None, None, 2) b'abc' ValueError attempt to assign bytes of size 3 to extended slice of size 5
#> a 1 TypeError bytearray indices must be integers or slices, not str
#> slice(0, 4, 0) b'' ValueError slice step cannot be zero
#> del 0 bytearray(b'123456789')
#> del -1 bytearray(b'012345678')
#> del 5 bytearray(b'012346789')
#> del 10 IndexError bytearray index out of range
#> del -11 IndexError bytearray index out of range
#> del slice(2, 5, None) bytearray(b'0156789')
#> del slice(None, None, 2) bytearray(b'13579')
#> del slice(None, None, -4) bytearray(b'0234678')
#> del slice(5, 2, None) bytearray(b'0123456789')
#> del slice(None, None, None) bytearray(b'')
#> del slice(7, 1, -2) bytearray(b'0124689')
#> del x TypeError bytearray indices must be integers or slices, not str
#> bytearray(b'\t\x01ab\x02\x03\x04\x05') 11 7 6 8 bytearray(b'\t\x01ab\x02\x03\x04\x05')
#> bytearray(b'\x05\x04\x03\x02b\x01\t') True False
#> True bytearray(b'\x05\x04\x03\x02b\x01\tzz\x05\x04\x03\x02b\x01\tzz') 4 7
#> append ValueError byte must be in range(0, 256)
#> append text TypeError 'str' object cannot be interpreted as an integer
#> extend text TypeError 'str' object cannot be interpreted as an integer
#> extend big ValueError byte must be in range(0, 256)
#> extend int TypeError can't extend bytearray with int
#> insert ValueError byte must be in range(0, 256)
#> remove ValueError value not found in bytearray
#> pop IndexError pop index out of range
#> pop empty IndexError pop from empty bytearray
#> hash TypeError unhashable type: 'bytearray'
#> key TypeError unhashable type: 'bytearray'
#> plus TypeError can't concat str to bytearray
#> in TypeError a bytes-like object is required, not 'str'
#> bytearray(b'') False bytearray(b'\x00\x00\x00') True True bytearray(b'ab') <class 'bytes'> <class 'bytearray'>
#> [bytearray(b'a'), bytearray(b'b')] bytearray(b'AB') 6162 bytearray(b'\xff\x00') bytearray(b'q5') é
#> bytearray(b'aabcbcaabcbc') [98, 99, 98, 99, 98, 99, 98, 99] bytearray(b'bcbcbcbc')
#> bytearray(b'AABCBCAABCBC') True True True
