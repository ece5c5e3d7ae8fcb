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
