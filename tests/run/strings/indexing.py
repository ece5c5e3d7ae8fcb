# Indexing and slicing of strings, lists, tuples and ranges, with every kind of bound.
s = "abcdefgh"
print(s[0], s[-1], s[3:], s[:3], s[2:5], s[-3:], s[:-3], s[::2], s[1::2], s[::-1], s[::-3])
print(s[5:2], s[5:2:-1], s[100:], s[:100], s[-100:3], s[3:-100], s[3:-100:-1], s[:], s[7:8], s[8:])
print(s[None:None:None], s[slice(1, 4)], s[slice(None, None, -2)])
lst = list(range(10))
print(lst[2:8:3], lst[8:2:-2], lst[-1:-5:-1], lst[::-4], lst[10:20], lst[-3:-1])
print((1, 2, 3, 4)[1:3], (1, 2, 3)[::-1], range(10)[2:8], range(10)[::-3], range(0, 100, 7)[3], range(10)[-1])
lst[2:5] = ["x"]
print(lst)
lst[1:1] = [100, 200]
print(lst)
lst[::2] = "abcde"[: len(lst[::2])] if len(lst[::2]) == 5 else [0] * len(lst[::2])
print(lst)
del lst[::3]
print(lst)
del lst[1:3], lst[-1]
print(lst)
lst[:] = []
print(lst)
lst = [1, 2, 3, 4, 5]
lst[-2:] = []
lst[len(lst):] = [9, 9]
lst[:0] = [0]
print(lst)
try:
    lst[::2] = [1]
except ValueError as error:
    print(error)
try:
    lst[0:2] = 5
except TypeError as error:
    print(error)
try:
    s[0] = "x"
except TypeError as error:
    print(error)
try:
    del (1, 2)[0]
except TypeError as error:
    print(error)
try:
    s["a":]
except TypeError as error:
    print(error)
try:
    lst[1:2:0]
except ValueError as error:
    print(error)
print(slice(1, 10, 2).indices(5), slice(None, None, -1).indices(4), slice(-3, None).indices(10), slice(5), slice(1, 2, 3))
x = slice(2, 5)
print(x.start, x.stop, x.step, x == slice(2, 5), "hello world"[x])


class Grid:
    def __getitem__(self, key):
        return key


g = Grid()
print(g[1], g[1:2], g[1, 2], g[1:2, ::3], g[...], g[()], g[1,], g["a":"b"], g[None])
big = 10 ** 30
print(s[:big], s[-big:], s[big:], s[::big], [1, 2][-big:big])
try:
    s[big]
except IndexError as error:
    print(error)
a = [1, 2, 3]
a[1:2] = a
print(a)
a[True] = "t"
print(a, a[False])
b = bytearray(b"hello")
b[1:3] = b"EYY"
del b[0]
print(b, b[-1], b[::-1], bytes(b)[1:3])
m = [[1, 2], [3, 4]]
m[0][1], m[1][0] = m[1][0], m[0][1]
print(m)

#> a h defgh abc cde fgh abcde aceg bdfh hgfedcba heb
#>  fed  abcdefgh abc  dcba abcdefgh h 
#> abcdefgh bcd hfdb
#> [2, 5] [8, 6, 4] [9, 8, 7, 6] [9, 5, 1] [] [7, 8]
#> (2, 3) (3, 2, 1) range(2, 8) range(9, -1, -3) 21 9
#> [0, 1, 'x', 5, 6, 7, 8, 9]
#> [0, 100, 200, 1, 'x', 5, 6, 7, 8, 9]
#> ['a', 100, 'b', 1, 'c', 5, 'd', 7, 'e', 9]
#> [100, 'b', 'c', 5, 7, 'e']
#> [100, 5, 7]
#> []
#> [0, 1, 2, 3, 9, 9]
#> attempt to assign sequence of size 1 to extended slice of size 3
#> can only assign an iterable
#> 'str' object does not support item assignment
#> 'tuple' object doesn't support item deletion
#> slice indices must be integers or None or have an __index__ method
#> slice step cannot be zero
#> (1, 5, 2) (3, -1, -1) (7, 10, 1) slice(None, 5, None) slice(1, 2, 3)
#> 2 5 None True llo
#> 1 slice(1, 2, None) (1, 2) (slice(1, 2, None), slice(None, None, 3)) Ellipsis () (1,) slice('a', 'b', None) None
#> abcdefgh abcdefgh  a [1, 2]
#> cannot fit 'int' into an index-sized integer
#> [1, 1, 2, 3, 3]
#> [1, 't', 2, 3, 3] 1
#> bytearray(b'EYYlo') 111 bytearray(b'olYYE') b'YY'
#> [[1, 3], [2, 4]]
