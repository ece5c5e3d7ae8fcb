# Comparing, adding, repeating and indexing texts: foreign operands, __index__, overflow.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Ix:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


class Text(str):
    def __add__(self, other):
        return "own add"

    def __radd__(self, other):
        return "own radd"

    def __lt__(self, other):
        return "own lt"


class Other:
    def __eq__(self, other):
        return "other eq"

    def __gt__(self, other):
        return "other gt"

    def __radd__(self, other):
        return "other radd"

    def __rmod__(self, other):
        return "other rmod"

    def __rmul__(self, other):
        return "other rmul"


texts = ["", "a", "A", "ab", "b", "é", "€", "😀", "a\x00", "\uffff", "\U00010000"]
print(sorted(texts), max(texts), min(texts))
for a in ("a", "é", "\uffff"):
    print([(a < b, a <= b, a == b, a != b, a > b, a >= b).count(True) for b in texts])
print("a" == Other(), Other() == "a", "a" < Other(), "a" + Other(), "a" * Other(), "a" != 5, "a" == b"a")
print("a" + Text("b"), Text("a") + "b", Text("a") < "b", "b" > Text("a"), Text("a") == "a")
for op in (lambda: "a" + 1, lambda: 1 + "a", lambda: "a" + None, lambda: "a" + b"b", lambda: "a" - "b", lambda: "a" < 1, lambda: 1 < "a", lambda: "a" >= None, lambda: "a" < b"b", lambda: "a" * "b", lambda: "a" * 1.5, lambda: 1.5 * "a", lambda: -"a", lambda: +"a", lambda: ~"a", lambda: "a" // 2, lambda: "a" ** 2, lambda: "a" & "b", lambda: "a" @ "b", lambda: "a" / "b"):
    tell(op)
print("ab" * 3, 3 * "ab", "ab" * 0 == "", "ab" * -1 == "", "ab" * True, "ab" * Ix(2), Ix(2) * "ab", "" * 10**9 == "", "é" * 3, "😀" * 2)
tell(lambda: "ab" * 2**70)
tell(lambda: "ab" * Ix("x"))
tell(lambda: "ab" * 2**61)
s = "hello"
print(s[0], s[-1], s[Ix(1)], s[True], s[False], s[-5])
for i in (5, -6, "0", 1.0, None, (1, 2), 2**70, -2**70, Ix(9), b"0"):
    tell(lambda: s[i])
print(s[Ix(1):Ix(3)], s[::Ix(2)], s[None:None], s[10:], s[-100:2], s[::-1], s[3:1] == "", s[2**70:] == "", s[-2**70:2**70])
for sl in (slice("a", None), slice(None, 1.0), slice(None, None, 0), slice(None, None, "x")):
    tell(lambda: s[sl])
def store():
    s[0] = "j"
def delete():
    del s[0]
def store_slice():
    s[1:2] = "j"
def attribute():
    s.x = 1
for f in (store, delete, store_slice, attribute):
    tell(f)
t = s
t += " there"
t *= 2
print(t, s, len(t))
def bad():
    u = "a"
    u -= "b"
def bad2():
    u = "a"
    u += 5
tell(bad)
tell(bad2)
print(hash("a") == hash(Text("a")), hash("") == hash(""), {"a": 1, Text("a"): 2}, list(iter("é€😀")), [*reversed("abc")], len("😀é"))

#> ['', 'A', 'a', 'a\x00', 'ab', 'b', 'é', '€', '\uffff', '𐀀', '😀'] 😀 
#> [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3]
#> [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3]
#> [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3]
#> other eq other eq other gt other radd other rmul True False
#> own radd own add own lt own lt True
#> TypeError can only concatenate str (not "int") to str
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> TypeError can only concatenate str (not "NoneType") to str
#> TypeError can only concatenate str (not "bytes") to str
#> TypeError unsupported operand type(s) for -: 'str' and 'str'
#> TypeError '<' not supported between instances of 'str' and 'int'
#> TypeError '<' not supported between instances of 'int' and 'str'
#> TypeError '>=' not supported between instances of 'str' and 'NoneType'
#> TypeError '<' not supported between instances of 'str' and 'bytes'
#> TypeError can't multiply sequence by non-int of type 'str'
#> TypeError can't multiply sequence by non-int of type 'float'
#> TypeError can't multiply sequence by non-int of type 'float'
#> TypeError bad operand type for unary -: 'str'
#> TypeError bad operand type for unary +: 'str'
#> TypeError bad operand type for unary ~: 'str'
#> TypeError unsupported operand type(s) for //: 'str' and 'int'
#> TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
#> TypeError unsupported operand type(s) for &: 'str' and 'str'
#> TypeError unsupported operand type(s) for @: 'str' and 'str'
#> TypeError unsupported operand type(s) for /: 'str' and 'str'
#> ababab ababab True True ab abab abab True ééé 😀😀
#> OverflowError cannot fit 'int' into an index-sized integer
#> TypeError __index__ returned non-int (type str)
#> MemoryError 
#> h o e e h h
#> IndexError string index out of range
#> IndexError string index out of range
#> TypeError string indices must be integers, not 'str'
#> TypeError string indices must be integers, not 'float'
#> TypeError string indices must be integers, not 'NoneType'
#> TypeError string indices must be integers, not 'tuple'
#> IndexError cannot fit 'int' into an index-sized integer
#> IndexError cannot fit 'int' into an index-sized integer
#> IndexError string index out of range
#> TypeError string indices must be integers, not 'bytes'
#> el hlo hello  he olleh True True hello
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError slice indices must be integers or None or have an __index__ method
#> ValueError slice step cannot be zero
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError 'str' object does not support item assignment
#> TypeError 'str' object doesn't support item deletion
#> TypeError 'str' object does not support item assignment
#> AttributeError 'str' object has no attribute 'x'
#> hello therehello there hello 22
#> TypeError unsupported operand type(s) for -=: 'str' and 'str'
#> TypeError can only concatenate str (not "int") to str
#> True True {'a': 2} ['é', '€', '😀'] ['c', 'b', 'a'] 2
