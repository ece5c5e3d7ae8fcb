# Slices of lists assigned and deleted, with steps and odd ends, and refusals.


def attempt(name, action):
    try:
        print(name, action())
    except Exception as e:
        print(name, type(e).__name__, e)


def put(where, value):
    items = list(range(8))
    items[where] = value
    return items


def drop(where):
    items = list(range(8))
    del items[where]
    return items


for where in (0, -1, -8, 7, 8, -9, 2**70, "0", 1.0, None, True, slice(2, 5), slice(5, 2), slice(None), slice(None, None, 2), slice(None, None, -2), slice(1, None, 3), slice(6, 1, -2), slice(100, 200), slice(-3, None), slice(None, None, 0), slice("a", None), slice(None, -(2**70), -(2**70))):
    attempt(f"{where}", lambda: put(where, "ab"))
    attempt(f"del {where}", lambda: drop(where))

for where, value in ((slice(2, 2), [9, 9]), (slice(0, 0), "xyz"), (slice(8, 8), (1,)), (slice(5, 2), [7]), (slice(None), []), (slice(None, None, 2), range(4)), (slice(None, None, -1), range(8)), (slice(1, 3), {"k": 1}), (slice(1, 7, 3), (n for n in "pq")),
                     (slice(1, 7, 3), [1]), (slice(None, None, 2), 5), (slice(0, 1), None), (slice(6, 1, -2), [1, 2, 3]), (slice(5, 5, 2), []), (slice(5, 5, 2), [1]), (slice(-100, -50), [0])):
    attempt(f"{where} {list(value) if hasattr(value, 'send') else value}" if not hasattr(value, "send") else f"{where} generator", lambda: put(where, value))

a = [1, 2, 3]
a[1:2] = a
print(a)
a[:0] = a[::-1]
print(a)
a[::2] = a[1::2] + [0] * (len(a[::2]) - len(a[1::2]))
print(a)
a += a
a[len(a) :] = [a[0]] * 2
print(a, len(a))
a *= 0
print(a, a[:], a[::-1])

b = list("abcdefgh")
del b[::3], b[-1], b[:1]
print(b)
b[1], b[0:1] = "X", ["p", "q"]
print(b)


def log(name, value):
    print("eval", name)
    return value


items = [0, 1, 2]
log("target", items)[log("low", 0) : log("high", 2)] = log("value", [5])
print(items)
i = 0
i, items[i] = 1, "set"
print(i, items)
grid = [[0] * 3 for _ in range(2)]
grid[0][1:] = [1, 2]
del grid[1][0]
same = [[]] * 3
same[0].append(1)
print(grid, same)
print([1, 2, 3][-1:-4:-1], [1, 2, 3][5:], [][:], [][::-1], [1, 2, 3][::-2], [0, 1, 2, 3][-3:-1])

#> 0 ['ab', 1, 2, 3, 4, 5, 6, 7]
#> del 0 [1, 2, 3, 4, 5, 6, 7]
#> -1 [0, 1, 2, 3, 4, 5, 6, 'ab']
#> del -1 [0, 1, 2, 3, 4, 5, 6]
#> -8 ['ab', 1, 2, 3, 4, 5, 6, 7]
#> del -8 [1, 2, 3, 4, 5, 6, 7]
#> 7 [0, 1, 2, 3, 4, 5, 6, 'ab']
#> del 7 [0, 1, 2, 3, 4, 5, 6]
#> 8 IndexError list assignment index out of range
#> del 8 IndexError list assignment index out of range
#> -9 IndexError list assignment index out of range
#> del -9 IndexError list assignment index out of range
#> 1180591620717411303424 IndexError cannot fit 'int' into an index-sized integer
#> del 1180591620717411303424 IndexError cannot fit 'int' into an index-sized integer
#> 0 TypeError list indices must be integers or slices, not str
#> del 0 TypeError list indices must be integers or slices, not str
#> 1.0 TypeError list indices must be integers or slices, not float
#> del 1.0 TypeError list indices must be integers or slices, not float
#> None TypeError list indices must be integers or slices, not NoneType
#> del None TypeError list indices must be integers or slices, not NoneType
#> True [0, 'ab', 2, 3, 4, 5, 6, 7]
#> del True [0, 2, 3, 4, 5, 6, 7]
#> slice(2, 5, None) [0, 1, 'a', 'b', 5, 6, 7]
#> del slice(2, 5, None) [0, 1, 5, 6, 7]
#> slice(5, 2, None) [0, 1, 2, 3, 4, 'a', 'b', 5, 6, 7]
#> del slice(5, 2, None) [0, 1, 2, 3, 4, 5, 6, 7]
#> slice(None, None, None) ['a', 'b']
#> del slice(None, None, None) []
#> slice(None, None, 2) ValueError attempt to assign sequence of size 2 to extended slice of size 4
#> del slice(None, None, 2) [1, 3, 5, 7]
#> slice(None, None, -2) ValueError attempt to assign sequence of size 2 to extended slice of size 4
#> del slice(None, None, -2) [0, 2, 4, 6]
#> slice(1, None, 3) ValueError attempt to assign sequence of size 2 to extended slice of size 3
#> del slice(1, None, 3) [0, 2, 3, 5, 6]
#> slice(6, 1, -2) ValueError attempt to assign sequence of size 2 to extended slice of size 3
#> del slice(6, 1, -2) [0, 1, 3, 5, 7]
#> slice(100, 200, None) [0, 1, 2, 3, 4, 5, 6, 7, 'a', 'b']
#> del slice(100, 200, None) [0, 1, 2, 3, 4, 5, 6, 7]
#> slice(-3, None, None) [0, 1, 2, 3, 4, 'a', 'b']
#> del slice(-3, None, None) [0, 1, 2, 3, 4]
#> slice(None, None, 0) ValueError slice step cannot be zero
#> del slice(None, None, 0) ValueError slice step cannot be zero
#> slice('a', None, None) TypeError slice indices must be integers or None or have an __index__ method
#> del slice('a', None, None) TypeError slice indices must be integers or None or have an __index__ method
#> slice(None, -1180591620717411303424, -1180591620717411303424) ValueError attempt to assign sequence of size 2 to extended slice of size 1
#> del slice(None, -1180591620717411303424, -1180591620717411303424) [0, 1, 2, 3, 4, 5, 6]
#> slice(2, 2, None) [9, 9] [0, 1, 9, 9, 2, 3, 4, 5, 6, 7]
#> slice(0, 0, None) xyz ['x', 'y', 'z', 0, 1, 2, 3, 4, 5, 6, 7]
#> slice(8, 8, None) (1,) [0, 1, 2, 3, 4, 5, 6, 7, 1]
#> slice(5, 2, None) [7] [0, 1, 2, 3, 4, 7, 5, 6, 7]
#> slice(None, None, None) [] []
#> slice(None, None, 2) range(0, 4) [0, 1, 1, 3, 2, 5, 3, 7]
#> slice(None, None, -1) range(0, 8) [7, 6, 5, 4, 3, 2, 1, 0]
#> slice(1, 3, None) {'k': 1} [0, 'k', 3, 4, 5, 6, 7]
#> slice(1, 7, 3) generator [0, 'p', 2, 3, 'q', 5, 6, 7]
#> slice(1, 7, 3) [1] ValueError attempt to assign sequence of size 1 to extended slice of size 2
#> slice(None, None, 2) 5 TypeError must assign iterable to extended slice
#> slice(0, 1, None) None TypeError can only assign an iterable
#> slice(6, 1, -2) [1, 2, 3] [0, 1, 3, 3, 2, 5, 1, 7]
#> slice(5, 5, 2) [] [0, 1, 2, 3, 4, 5, 6, 7]
#> slice(5, 5, 2) [1] ValueError attempt to assign sequence of size 1 to extended slice of size 0
#> slice(-100, -50, None) [0] [0, 0, 1, 2, 3, 4, 5, 6, 7]
#> [1, 1, 2, 3, 3]
#> [3, 3, 2, 1, 1, 1, 1, 2, 3, 3]
#> [3, 3, 1, 1, 1, 1, 2, 2, 3, 3]
#> [3, 3, 1, 1, 1, 1, 2, 2, 3, 3, 3, 3, 1, 1, 1, 1, 2, 2, 3, 3, 3, 3] 22
#> [] [] []
#> ['c', 'e', 'f']
#> ['p', 'q', 'X', 'f']
#> eval value
#> eval target
#> eval low
#> eval high
#> [5, 2]
#> 1 [5, 'set']
#> [[0, 1, 2], [0, 0]] [[1], [1], [1]]
#> [3, 2, 1] [] [] [] [3, 1] [1, 2]
