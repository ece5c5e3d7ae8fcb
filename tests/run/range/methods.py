# range and slice objects.
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


r = range(2, 20, 3)
print(r, list(r), len(r), r[0], r[-1], r[1:3], r[::-1], r[::2], r.start, r.stop, r.step)
print(5 in r, 6 in r, 5.0 in r, "a" in r, r.index(8), r.count(8), r.count(9), True in range(2))
print(range(0), list(range(3, 0)), list(range(5, 0, -2)), range(3) == range(0, 3, 1), range(0) == range(2, 1), range(0, 3, 2) == range(0, 4, 2))
print(hash(range(3)) == hash(range(0, 3)), bool(range(0)), bool(range(1)), list(reversed(range(0, 10, 4))), range(1, 2) != range(1, 3))
big = range(10 ** 20, 10 ** 20 + 10, 4)
print(big, list(big), len(big), big[1], big[-1], 10 ** 20 + 4 in big, 5 in big, list(reversed(big)), big.index(10 ** 20 + 8))
print(list(range(2 ** 63 - 2, 2 ** 63 + 2)), len(range(-2 ** 62, 2 ** 62 - 1, 2 ** 61)), range(10)[2:8:3], range(10)[-3:], range(0, 10 ** 18)[10 ** 17])
it = iter(range(3))
print(next(it), next(it), next(it), next(it, "end"), iter(range(2)).__length_hint__())
attempt(lambda: range())
attempt(lambda: range(1, 2, 3, 4))
attempt(lambda: range("a"))
attempt(lambda: range(1.5))
attempt(lambda: range(1, 2, 0))
attempt(lambda: range(stop=1))
attempt(lambda: range(3)[3])
attempt(lambda: range(3)["a"])
attempt(lambda: range(3).index(7))
attempt(lambda: len(range(10 ** 30)))
attempt(lambda: range(3) < range(4))
attempt(lambda: range(3) + range(4))
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(3), slice(None, 2), s == slice(1, 10, 2), s.indices(5), slice(None, None, -1).indices(4), slice(-3, None).indices(10))
print(hash(slice(1, 2)), slice(1) < slice(2), slice("a", "b"), list(range(20))[s])
attempt(lambda: slice())
attempt(lambda: slice(1, 2, 3, 4))
attempt(lambda: [1][slice("a")])
attempt(lambda: slice(0).indices(-1))

#> range(2, 20, 3) [2, 5, 8, 11, 14, 17] 6 2 17 range(5, 11, 3) range(17, -1, -3) range(2, 20, 6) 2 20 3
#> True False True False 2 1 0 True
#> range(0, 0) [] [5, 3, 1] True True True
#> True False True [8, 4, 0] True
#> range(100000000000000000000, 100000000000000000010, 4) [100000000000000000000, 100000000000000000004, 100000000000000000008] 3 100000000000000000004 100000000000000000008 True False [100000000000000000008, 100000000000000000004, 100000000000000000000] 2
#> [9223372036854775806, 9223372036854775807, 9223372036854775808, 9223372036854775809] 4 range(2, 8, 3) range(7, 10) 100000000000000000
#> 0 1 2 end 2
#> TypeError range expected at least 1 argument, got 0
#> TypeError range expected at most 3 arguments, got 4
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> ValueError range() arg 3 must not be zero
#> TypeError range() takes no keyword arguments
#> IndexError range object index out of range
#> TypeError range indices must be integers or slices, not str
#> ValueError 7 is not in range
#> OverflowError Python int too large to convert to C ssize_t
#> TypeError '<' not supported between instances of 'range' and 'range'
#> TypeError unsupported operand type(s) for +: 'range' and 'range'
#> slice(1, 10, 2) 1 10 2 slice(None, 3, None) slice(None, 2, None) True (1, 5, 2) (3, -1, -1) (7, 10, 1)
#> -2178470213028018262 True slice('a', 'b', None) [1, 3, 5, 7, 9]
#> TypeError slice expected at least 1 argument, got 0
#> TypeError slice expected at most 3 arguments, got 4
#> TypeError slice indices must be integers or None or have an __index__ method
#> ValueError length should not be negative
