"""Sequences: immutable and mutable ones through one set of operations."""
from collections.abc import MutableSequence, Sequence

kinds = ["abc", b"abc", bytearray(b"abc"), ("a", "b", "c"), ["a", "b", "c"], range(3), memoryview(b"abc")]
for s in kinds:
    print(type(s).__name__, isinstance(s, Sequence), isinstance(s, MutableSequence), len(s), repr(s[0]), repr(s[-1]), s[0:2] if not isinstance(s, memoryview) else bytes(s[0:2]))
    print("  ", [x for x in s], s[0] in s, list(reversed(s))[0], end=" ")
    if not isinstance(s, memoryview):
        print(s.index(s[1]), s.count(s[2]), s[::-1], s[::2], s[5:], s[-2:], end="")
    print()
    for key in (3, -4, "0", 1.0, None, slice("a", None)):
        try:
            s[key]
        except Exception as e:
            print("  ", type(e).__name__, e)
for s in ("abc", b"abc", ("a",), range(3)):
    for change in ("set", "del", "set slice"):
        try:
            if change == "set":
                s[0] = 1
            elif change == "del":
                del s[0]
            else:
                s[0:1] = []
        except TypeError as e:
            print(e)
    print(s * 2 if not isinstance(s, range) else "-", s + s[:1] if not isinstance(s, range) else "-")
for s in ([1, 2, 3, 4], bytearray(b"abcd")):
    s[0] = 65
    s[1:3] = b"xyz"
    s[len(s):] = [33]
    s += b"q"
    s *= 2
    print(s)
    del s[::2]
    s.insert(1, 7)
    s.append(8)
    s.extend((9, 10))
    s.reverse()
    print(s, s.pop(), s.pop(0), s.remove(8), s)
    try:
        s[::2] = [1]
    except ValueError as e:
        print(e)
    try:
        s.remove(200)
    except ValueError as e:
        print(e)
    s.clear()
    print(s, not s)
for op in (lambda: [] + (), lambda: () + [], lambda: "a" + 1, lambda: [1] * "a", lambda: [1] * 1.0, lambda: range(3) + range(3), lambda: b"a" + [1], lambda: [1] < (1,), lambda: "a" < b"a", lambda: range(3) < range(4)):
    try:
        print(op())
    except TypeError as e:
        print(e)
print([1, 2] < [1, 3], (1, 2) < (1, 2, 0), "ab" < "b", b"a" < b"b", [1] == [1.0], (1,) == [1], range(0) == range(5, 5), [1, [2]] == [1, [2]])
print((1,), (), tuple("ab"), list(range(3)), bytes(3), "a",)

#> str True False 3 'a' 'c' ab
#>    ['a', 'b', 'c'] True c 1 1 cba ac  bc
#>    IndexError string index out of range
#>    IndexError string index out of range
#>    TypeError string indices must be integers, not 'str'
#>    TypeError string indices must be integers, not 'float'
#>    TypeError string indices must be integers, not 'NoneType'
#>    TypeError slice indices must be integers or None or have an __index__ method
#> bytes True False 3 97 99 b'ab'
#>    [97, 98, 99] True 99 1 1 b'cba' b'ac' b'' b'bc'
#>    IndexError index out of range
#>    IndexError index out of range
#>    TypeError byte indices must be integers or slices, not str
#>    TypeError byte indices must be integers or slices, not float
#>    TypeError byte indices must be integers or slices, not NoneType
#>    TypeError slice indices must be integers or None or have an __index__ method
#> bytearray True True 3 97 99 bytearray(b'ab')
#>    [97, 98, 99] True 99 1 1 bytearray(b'cba') bytearray(b'ac') bytearray(b'') bytearray(b'bc')
#>    IndexError bytearray index out of range
#>    IndexError bytearray index out of range
#>    TypeError bytearray indices must be integers or slices, not str
#>    TypeError bytearray indices must be integers or slices, not float
#>    TypeError bytearray indices must be integers or slices, not NoneType
#>    TypeError slice indices must be integers or None or have an __index__ method
#> tuple True False 3 'a' 'c' ('a', 'b')
#>    ['a', 'b', 'c'] True c 1 1 ('c', 'b', 'a') ('a', 'c') () ('b', 'c')
#>    IndexError tuple index out of range
#>    IndexError tuple index out of range
#>    TypeError tuple indices must be integers or slices, not str
#>    TypeError tuple indices must be integers or slices, not float
#>    TypeError tuple indices must be integers or slices, not NoneType
#>    TypeError slice indices must be integers or None or have an __index__ method
#> list True True 3 'a' 'c' ['a', 'b']
#>    ['a', 'b', 'c'] True c 1 1 ['c', 'b', 'a'] ['a', 'c'] [] ['b', 'c']
#>    IndexError list index out of range
#>    IndexError list index out of range
#>    TypeError list indices must be integers or slices, not str
#>    TypeError list indices must be integers or slices, not float
#>    TypeError list indices must be integers or slices, not NoneType
#>    TypeError slice indices must be integers or None or have an __index__ method
#> range True False 3 0 2 range(0, 2)
#>    [0, 1, 2] True 2 1 1 range(2, -1, -1) range(0, 3, 2) range(3, 3) range(1, 3)
#>    IndexError range object index out of range
#>    IndexError range object index out of range
#>    TypeError range indices must be integers or slices, not str
#>    TypeError range indices must be integers or slices, not float
#>    TypeError range indices must be integers or slices, not NoneType
#>    TypeError slice indices must be integers or None or have an __index__ method
#> memoryview True False 3 97 99 b'ab'
#>    [97, 98, 99] True 99 
#>    IndexError index out of bounds on dimension 1
#>    IndexError index out of bounds on dimension 1
#>    TypeError memoryview: invalid slice key
#>    TypeError memoryview: invalid slice key
#>    TypeError memoryview: invalid slice key
#>    TypeError slice indices must be integers or None or have an __index__ method
#> 'str' object does not support item assignment
#> 'str' object doesn't support item deletion
#> 'str' object does not support item assignment
#> abcabc abca
#> 'bytes' object does not support item assignment
#> 'bytes' object doesn't support item deletion
#> 'bytes' object does not support item assignment
#> b'abcabc' b'abca'
#> 'tuple' object does not support item assignment
#> 'tuple' object doesn't support item deletion
#> 'tuple' object does not support item assignment
#> ('a', 'a') ('a', 'a')
#> 'range' object does not support item assignment
#> 'range' object doesn't support item deletion
#> 'range' object does not support item assignment
#> - -
#> [65, 120, 121, 122, 4, 33, 113, 65, 120, 121, 122, 4, 33, 113]
#> [9, 113, 4, 121, 65, 33, 122, 7] 120 10 None [9, 113, 4, 121, 65, 33, 122, 7]
#> attempt to assign sequence of size 1 to extended slice of size 4
#> list.remove(x): x not in list
#> [] True
#> bytearray(b'Axyzd!qAxyzd!q')
#> bytearray(b'\tqdyA!z\x07') 120 10 None bytearray(b'\tqdyA!z\x07')
#> attempt to assign bytes of size 1 to extended slice of size 4
#> value not found in bytearray
#> bytearray(b'') True
#> can only concatenate list (not "tuple") to list
#> can only concatenate tuple (not "list") to tuple
#> can only concatenate str (not "int") to str
#> can't multiply sequence by non-int of type 'str'
#> can't multiply sequence by non-int of type 'float'
#> unsupported operand type(s) for +: 'range' and 'range'
#> can't concat list to bytes
#> '<' not supported between instances of 'list' and 'tuple'
#> '<' not supported between instances of 'str' and 'bytes'
#> '<' not supported between instances of 'range' and 'range'
#> True True True True True False True True
#> (1,) () ('a', 'b') [0, 1, 2] b'\x00\x00\x00' a
