# array: comparisons between type codes, concatenation, repetition, searching, subclasses, buffers held.
from array import array


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


a, b, c = array("i", [1, 2, 3]), array("d", [1, 2, 3]), array("b", [1, 2, 4])
print(a == b, a != b, a < c, c > b, a <= b, a >= b, a == [1, 2, 3], [1, 2, 3] == a, a == array("i"), array("i") == array("d"), array("u", "a") == array("i", [97]), a < array("i", [1, 2]), array("f", [float("nan")]) == array("f", [float("nan")]))
told("order list", lambda: a < [1])
told("order text", lambda: array("u", "a") < array("i", [1]))
told("hash", lambda: hash(a))
print(a + array("i", [9]), a * 2, 3 * a, a * 0, a * -5, a[1:], a[::-1], a[::2], a[-1], a[-3:2])
told("add code", lambda: a + b)
told("add list", lambda: a + [1])
told("radd", lambda: [1] + a)
told("mul", lambda: a * 1.5)
told("mul self", lambda: a * a)
x = array("h", [5])
y = x
x += array("h", [6])
x *= 2
print(x, y is x)
told("iadd list", lambda: x.__iadd__([1]))
told("iadd code", lambda: x.__iadd__(array("i", [1])))
x.extend(x)
print(x)
x.extend(k for k in (7, 8))
told("extend code", x.extend, array("i", [1]))
told("extend bytes", lambda: (x.extend(b"ab"), x[-2:]))
told("extend int", x.extend, 5)
x.extend(range(2))
print(x, x.count(5), x.index(6), x.index(6, 2), 7 in x, 7.0 in x, "a" in x, x.count("a"))
told("index", x.index, 99)
told("index range", x.index, 5, 1, 2)
told("remove", x.remove, 99)
x.remove(5)
print(x.pop(), x.pop(0), x.pop(-2), x)
told("pop", x.pop, 100)
told("pop empty", array("i").pop)
told("pop text", x.pop, "a")
x.insert(0, 1)
x.insert(-1, 2)
x.insert(100, 3)
x.insert(-100, 4)
x.reverse()
print(x, x.buffer_info()[1], x.tobytes().hex())
x.byteswap()
print(x[:3])
x.byteswap()
told("swap b", lambda: array("b", [1]).byteswap())
told("frombytes", lambda: (x.frombytes(b"\1\0"), x[-1]))
told("frombytes odd", x.frombytes, b"\1")
told("frombytes text", x.frombytes, "ab")
told("fromlist", lambda: (x.fromlist([9, 8]), x[-2:]))
n = len(x)
told("fromlist bad", x.fromlist, [1, 2, "a"])
told("fromlist tuple", x.fromlist, (1, 2))
print(len(x) == n)
x[1:3] = array("h", [0, 0, 0])
told("slice list", lambda: x.__setitem__(slice(0, 1), [1]))
told("slice code", lambda: x.__setitem__(slice(0, 1), array("i", [1])))
told("slice extended", lambda: x.__setitem__(slice(None, None, 2), array("h", [1])))
x[::2] = x[::2][::-1]
x[2:2] = x[:2]
del x[-1], x[0], x[1:3]
print(x)
told("get", lambda: x[100])
told("get text", lambda: x["a"])
told("set", lambda: x.__setitem__(100, 1))
told("del", lambda: x.__delitem__(100))
m = memoryview(x)
for f in (lambda: x.append(1), lambda: x.pop(), lambda: x.extend([1]), lambda: x.insert(0, 1), lambda: x.__delitem__(0), lambda: x.__imul__(2), lambda: x.frombytes(b"ab"), lambda: x.__setitem__(slice(0, 0), array("h", [1])), lambda: x.remove(x[0])):
    told("held", f)
m[0] = -5
x[1] = 77
print(x[0], m[1], m.format, m.itemsize, m.shape)
m.release()
x.append(1)


class A(array):
    def __new__(cls, *items):
        return super().__new__(cls, "i", items)

    def total(self):
        return sum(self)


s = A(1, 2, 3)
s.note = "n"
print(s, s.total(), s.note, type(s + s).__name__, type(s[:]).__name__, s == array("i", [1, 2, 3]), list(reversed(s)), isinstance(s, array), vars(s))
it = iter(s)
print(next(it), it.__reduce__()[1:] == (s,), end=" ")
s.append(4)
print(list(it))
s.append(5)
print(list(it), max(s), min(s), sorted(s, reverse=True), sum(s), [*s], dict(enumerate(s))[4])

#> True False True True True True False False False True False False False
#> order list !! TypeError '<' not supported between instances of 'array.array' and 'list'
#> order text !! TypeError '<' not supported between instances of 'str' and 'int'
#> hash !! TypeError unhashable type: 'array.array'
#> array('i', [1, 2, 3, 9]) array('i', [1, 2, 3, 1, 2, 3]) array('i', [1, 2, 3, 1, 2, 3, 1, 2, 3]) array('i') array('i') array('i', [2, 3]) array('i', [3, 2, 1]) array('i', [1, 3]) 3 array('i', [1, 2])
#> add code !! TypeError bad argument type for built-in operation
#> add list !! TypeError can only append array (not "list") to array
#> radd !! TypeError can only concatenate list (not "array.array") to list
#> mul !! TypeError can't multiply sequence by non-int of type 'float'
#> mul self !! TypeError can't multiply sequence by non-int of type 'array.array'
#> array('h', [5, 6, 5, 6]) True
#> iadd list !! TypeError can only extend array with array (not "list")
#> iadd code !! TypeError can only extend with array of same kind
#> array('h', [5, 6, 5, 6, 5, 6, 5, 6])
#> extend code !! TypeError can only extend with array of same kind
#> extend bytes -> (None, array('h', [97, 98]))
#> extend int !! TypeError 'int' object is not iterable
#> array('h', [5, 6, 5, 6, 5, 6, 5, 6, 7, 8, 97, 98, 0, 1]) 4 1 3 True True False 0
#> index !! ValueError array.index(x): x not in array
#> index range !! ValueError array.index(x): x not in array
#> remove !! ValueError array.remove(x): x not in array
#> 1 6 98 array('h', [5, 6, 5, 6, 5, 6, 7, 8, 97, 0])
#> pop !! IndexError pop index out of range
#> pop empty !! IndexError pop from empty array
#> pop text !! TypeError 'str' object cannot be interpreted as an integer
#> array('h', [3, 0, 2, 97, 8, 7, 6, 5, 6, 5, 6, 5, 1, 4]) 14 03000000020061000800070006000500060005000600050001000400
#> array('h', [768, 0, 512])
#> swap b -> None
#> frombytes -> (None, 1)
#> frombytes odd !! ValueError bytes length not a multiple of item size
#> frombytes text !! TypeError a bytes-like object is required, not 'str'
#> fromlist -> (None, array('h', [9, 8]))
#> fromlist bad !! TypeError 'str' object cannot be interpreted as an integer
#> fromlist tuple !! TypeError arg must be list
#> True
#> slice list !! TypeError can only assign array (not "list") to array slice
#> slice code !! TypeError bad argument type for built-in operation
#> slice extended !! ValueError attempt to assign array of size 1 to extended slice of size 9
#> array('h', [0, 4, 0, 5, 8, 5, 6, 5, 6, 7, 6, 97, 1, 0, 1, 3])
#> get !! IndexError array index out of range
#> get text !! TypeError array indices must be integers
#> set !! IndexError array assignment index out of range
#> del !! IndexError array assignment index out of range
#> held !! BufferError cannot resize an array that is exporting buffers
#> held !! BufferError cannot resize an array that is exporting buffers
#> held !! BufferError cannot resize an array that is exporting buffers
#> held !! BufferError cannot resize an array that is exporting buffers
#> held !! BufferError cannot resize an array that is exporting buffers
#> held !! BufferError cannot resize an array that is exporting buffers
#> held !! BufferError cannot resize an array that is exporting buffers
#> held !! BufferError cannot resize an array that is exporting buffers
#> held !! BufferError cannot resize an array that is exporting buffers
#> -5 77 h 2 (16,)
#> A('i', [1, 2, 3]) 6 n array array True [3, 2, 1] True {'note': 'n'}
#> 1 False [2, 3, 4]
#> [] 5 1 [5, 4, 3, 2, 1] 15 [1, 2, 3, 4, 5] 5
