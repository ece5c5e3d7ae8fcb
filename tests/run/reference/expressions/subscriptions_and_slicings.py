"""Subscriptions and slicings: keys as they arrive, negative indices, errors for every builtin type, stores and deletes."""


class K:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


k = K()
print(k[0], k["a"], k[1, 2], k[(1, 2)], k[1,], k[()], k[:], k[1:], k[:1], k[::2], k[1:2:3], k[1:2, ::3], k[..., 1], k[None], k[k][0] if False else "-")
print(k[1, 2:3], k[*[1, 2], 3], k[*()], k[lambda: 0].__name__, k[x := 5], x, k[[1]], k[{1: 2}], k[1 if x else 2], k[not x], k[-1], k[1:x:-1])
k[1] = "v"
k[1:2] = "s"
k[1, 2] = k[3] = "chain"
k[0] += 5
del k[1], k[2:3], k["x", "y"]
for seq in ("abc", [1, 2, 3], (1, 2, 3), b"abc", range(3), bytearray(b"abc")):
    print(type(seq).__name__, seq[0], seq[-1], seq[True], seq[-3], seq[1:], seq[:-1], seq[::-1], seq[5:], seq[-2:-1], seq[::2])
    for bad in (3, -4, "0", 1.0, None, (0,), [0], 10**20, slice("a", None), slice(0, 1, 0)):
        try:
            print(seq[bad])
        except Exception as e:
            print("  ", type(e).__name__, e)
for v in (5, 1.5, None, {1}, len, (i for i in "a"), object(), K, int, True):
    try:
        print(v[0])
    except TypeError as e:
        print(e)
    try:
        v[0] = 1
    except TypeError as e:
        print(e)
    try:
        del v[0]
    except TypeError as e:
        print(e)
d = {"a": 1, 2: "b", (1, 2): "t", None: "n", 1.0: "f"}
print(d["a"], d[2], d[1, 2], d[None], d[1], d[True])
for bad in ("z", 3, (1, 3), [], {}, slice(1)):
    try:
        d[bad]
    except Exception as e:
        print(type(e).__name__, e)
m = [[0] * 3 for _ in range(2)]
m[0][1] = 5
m[1][m[0][0]] = 6
m[-1][-1] += 7
print(m, m[0][::-1][1], [1, 2, 3][1:][0], "hello"[1:4][::-1], {"x": [1, [2]]}["x"][1][0])
l = list(range(10))
l[2:5] = "ab"
l[::3] = [None] * len(l[::3])
l[len(l):] = [99]
l[:0] = [-1]
del l[-3:-1]
print(l)
for f in (lambda: l.__setitem__(slice(None, None, 2), [1]), lambda: l.__setitem__(slice(0, 1), 5), lambda: l.__setitem__(100, 1), lambda: l.__delitem__(100), lambda: l.__setitem__("a", 1), lambda: "abc".__getitem__(9), lambda: l.__setitem__(slice(0, 4, 2), 5)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
order = []


def t(x):
    order.append(x)
    return x


t([1, 2, 3])[t(0)]
t(k)[t(1):t(2):t(3), t(4)]
t([0, 0])[t(1)] = t("value")
print([o for o in order if not isinstance(o, K)])

#> 0 a (1, 2) (1, 2) (1,) () slice(None, None, None) slice(1, None, None) slice(None, 1, None) slice(None, None, 2) slice(1, 2, 3) (slice(1, 2, None), slice(None, None, 3)) (Ellipsis, 1) None -
#> (1, slice(2, 3, None)) (1, 2, 3) () <lambda> 5 5 [1] {1: 2} 1 False -1 slice(1, 5, -1)
#> set 1 v
#> set slice(1, 2, None) s
#> set (1, 2) chain
#> set 3 chain
#> set 0 5
#> del 1
#> del slice(2, 3, None)
#> del ('x', 'y')
#> str a c b a bc ab cba  b ac
#>    IndexError string index out of range
#>    IndexError string index out of range
#>    TypeError string indices must be integers, not 'str'
#>    TypeError string indices must be integers, not 'float'
#>    TypeError string indices must be integers, not 'NoneType'
#>    TypeError string indices must be integers, not 'tuple'
#>    TypeError string indices must be integers, not 'list'
#>    IndexError cannot fit 'int' into an index-sized integer
#>    TypeError slice indices must be integers or None or have an __index__ method
#>    ValueError slice step cannot be zero
#> list 1 3 2 1 [2, 3] [1, 2] [3, 2, 1] [] [2] [1, 3]
#>    IndexError list index out of range
#>    IndexError list index out of range
#>    TypeError list indices must be integers or slices, not str
#>    TypeError list indices must be integers or slices, not float
#>    TypeError list indices must be integers or slices, not NoneType
#>    TypeError list indices must be integers or slices, not tuple
#>    TypeError list indices must be integers or slices, not list
#>    IndexError cannot fit 'int' into an index-sized integer
#>    TypeError slice indices must be integers or None or have an __index__ method
#>    ValueError slice step cannot be zero
#> tuple 1 3 2 1 (2, 3) (1, 2) (3, 2, 1) () (2,) (1, 3)
#>    IndexError tuple index out of range
#>    IndexError tuple index out of range
#>    TypeError tuple indices must be integers or slices, not str
#>    TypeError tuple indices must be integers or slices, not float
#>    TypeError tuple indices must be integers or slices, not NoneType
#>    TypeError tuple indices must be integers or slices, not tuple
#>    TypeError tuple indices must be integers or slices, not list
#>    IndexError cannot fit 'int' into an index-sized integer
#>    TypeError slice indices must be integers or None or have an __index__ method
#>    ValueError slice step cannot be zero
#> bytes 97 99 98 97 b'bc' b'ab' b'cba' b'' b'b' b'ac'
#>    IndexError index out of range
#>    IndexError index out of range
#>    TypeError byte indices must be integers or slices, not str
#>    TypeError byte indices must be integers or slices, not float
#>    TypeError byte indices must be integers or slices, not NoneType
#>    TypeError byte indices must be integers or slices, not tuple
#>    TypeError byte indices must be integers or slices, not list
#>    IndexError cannot fit 'int' into an index-sized integer
#>    TypeError slice indices must be integers or None or have an __index__ method
#>    ValueError slice step cannot be zero
#> range 0 2 1 0 range(1, 3) range(0, 2) range(2, -1, -1) range(3, 3) range(1, 2) range(0, 3, 2)
#>    IndexError range object index out of range
#>    IndexError range object index out of range
#>    TypeError range indices must be integers or slices, not str
#>    TypeError range indices must be integers or slices, not float
#>    TypeError range indices must be integers or slices, not NoneType
#>    TypeError range indices must be integers or slices, not tuple
#>    TypeError range indices must be integers or slices, not list
#>    IndexError range object index out of range
#>    TypeError slice indices must be integers or None or have an __index__ method
#>    ValueError slice step cannot be zero
#> bytearray 97 99 98 97 bytearray(b'bc') bytearray(b'ab') bytearray(b'cba') bytearray(b'') bytearray(b'b') bytearray(b'ac')
#>    IndexError bytearray index out of range
#>    IndexError bytearray index out of range
#>    TypeError bytearray indices must be integers or slices, not str
#>    TypeError bytearray indices must be integers or slices, not float
#>    TypeError bytearray indices must be integers or slices, not NoneType
#>    TypeError bytearray indices must be integers or slices, not tuple
#>    TypeError bytearray indices must be integers or slices, not list
#>    IndexError cannot fit 'int' into an index-sized integer
#>    TypeError slice indices must be integers or None or have an __index__ method
#>    ValueError slice step cannot be zero
#> 'int' object is not subscriptable
#> 'int' object does not support item assignment
#> 'int' object does not support item deletion
#> 'float' object is not subscriptable
#> 'float' object does not support item assignment
#> 'float' object does not support item deletion
#> 'NoneType' object is not subscriptable
#> 'NoneType' object does not support item assignment
#> 'NoneType' object does not support item deletion
#> 'set' object is not subscriptable
#> 'set' object does not support item assignment
#> 'set' object doesn't support item deletion
#> 'builtin_function_or_method' object is not subscriptable
#> 'builtin_function_or_method' object does not support item assignment
#> 'builtin_function_or_method' object does not support item deletion
#> 'generator' object is not subscriptable
#> 'generator' object does not support item assignment
#> 'generator' object does not support item deletion
#> 'object' object is not subscriptable
#> 'object' object does not support item assignment
#> 'object' object does not support item deletion
#> type 'K' is not subscriptable
#> 'type' object does not support item assignment
#> 'type' object does not support item deletion
#> type 'int' is not subscriptable
#> 'type' object does not support item assignment
#> 'type' object does not support item deletion
#> 'bool' object is not subscriptable
#> 'bool' object does not support item assignment
#> 'bool' object does not support item deletion
#> 1 b t n f f
#> KeyError 'z'
#> KeyError 3
#> KeyError (1, 3)
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'dict'
#> KeyError slice(None, 1, None)
#> [[0, 5, 0], [6, 0, 7]] 5 2 lle 2
#> [-1, None, 1, 'a', None, 5, 6, None, 99]
#> ValueError attempt to assign sequence of size 1 to extended slice of size 5
#> TypeError can only assign an iterable
#> IndexError list assignment index out of range
#> IndexError list assignment index out of range
#> TypeError list indices must be integers or slices, not str
#> IndexError string index out of range
#> TypeError must assign iterable to extended slice
#> [[1, 2, 3], 0, 1, 2, 3, 4, 'value', [0, 'value'], 1]
