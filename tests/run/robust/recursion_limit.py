# The limit can be raised: deep recursion works, or ends with RecursionError.
import sys


def plain(n):
    return 0 if n == 0 else 1 + plain(n - 1)


def star(n, *rest):
    return 0 if n == 0 else 1 + star(n - 1, *rest)


def keyword(n, **rest):
    return 0 if n == 0 else 1 + keyword(n - 1, **rest)


def endless(n):
    return endless(n + 1)


print(sys.getrecursionlimit())
for limit in (0, -1):
    try:
        sys.setrecursionlimit(limit)
    except ValueError as e:
        print(e)
try:
    sys.setrecursionlimit(2**40)
except OverflowError as e:
    print(e)
try:
    plain(2000)
except RecursionError as e:
    print(e)
sys.setrecursionlimit(100000)
print(sys.getrecursionlimit(), plain(50000), star(50000, 1, 2), keyword(20000, x=1))
try:
    endless(0)
except RecursionError as e:
    print(e)
sys.setrecursionlimit(1000)
try:
    plain(2000)
except RecursionError as e:
    print(e)
print(plain(900))

#> 1000
#> recursion limit must be greater or equal than 1
#> recursion limit must be greater or equal than 1
#> Python int too large to convert to C int
#> maximum recursion depth exceeded
#> 100000 50000 50000 20000
#> maximum recursion depth exceeded
#> maximum recursion depth exceeded
#> 900
