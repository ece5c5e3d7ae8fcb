# range objects, enumerate, zip, reversed, map, filter, iter and next.
r = range(2, 20, 3)
print(r, list(r), len(r), r[2], r[-1], r[1:4], r[::-1], 8 in r, 9 in r, "a" in r, 8.0 in r, r.index(8), r.count(8), r.count(9), r.start, r.stop, r.step)
print(range(5), list(range(5, 0, -2)), list(range(0)), list(range(5, 5)), list(range(-3)), range(3) == range(0, 3, 1), range(0) == range(2, 1), range(0, 3, 2) == range(0, 4, 2), hash(range(3)) == hash(range(0, 3)), bool(range(0)), repr(range(0, 10, 2)))
print(max(range(3, 10, 4)), min(range(5)), sum(range(101)), list(reversed(range(4))), sorted(range(3), reverse=True), [*range(2)], range(10)[3:][2], range(10 ** 20, 10 ** 20 + 3)[1], 10 ** 30 in range(0, 10 ** 31, 10))
for attempt in (lambda: range(1.5), lambda: range(), lambda: range(1, 2, 0), lambda: r[10], lambda: r.index(9), lambda: range("a"), lambda: range(3)["x"], lambda: range(1, 2, 3, 4), lambda: len(range(10 ** 20)), lambda: range(3).append):
    try:
        print(attempt())
    except (TypeError, ValueError, IndexError, AttributeError, OverflowError) as error:
        print(type(error).__name__, error)
print(list(enumerate("ab")), list(enumerate([5, 6], 10)), list(enumerate([], 1)), next(enumerate("z", start=3)), dict(enumerate("xy")))
print(list(zip([1, 2, 3], "ab")), list(zip()), list(zip([1])), list(zip(*[(1, 2), (3, 4)])), dict(zip("ab", range(2))), list(zip(range(2), range(2), range(2), strict=True)))
for lengths in ((1, 2), (2, 1), (2, 2, 1), (1, 1, 2)):
    try:
        print(list(zip(*(range(n) for n in lengths), strict=True)))
    except ValueError as error:
        print(error)
it = iter([1, 2, 3])
print(next(it), list(it), list(it), next(it, "end"), iter(it) is it)
print(list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(str, range(3))), list(filter(None, [0, 1, "", "a", [], None])), list(filter(lambda x: x > 1, [1, 2, 3])), list(map(max, [1, 5], [3, 2], [2, 2])))
print(list(reversed("abc")), list(reversed([1, 2])), list(reversed((1, 2))), list(reversed({1: 2, 3: 4})), list(iter("ab")), list(iter({"k": 1})))
numbers = iter([1, 2, 3, 0, 4])
print(list(iter(lambda: next(numbers), 0)), list(numbers))
pairs = iter(range(6))
print(list(zip(pairs, pairs)), [x for x in zip(range(3), range(10, 13))][1])


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1


print(list(Countdown(3)), sum(Countdown(4)), 2 in Countdown(3), [a + b for a, b in zip(Countdown(2), Countdown(3))], max(Countdown(5)), tuple(Countdown(1)), dict.fromkeys(Countdown(2)), sorted(Countdown(3)), "-".join(map(str, Countdown(3))))
c = Countdown(3)
for x in c:
    if x == 2:
        break
print(next(c), list(c))
total = 0
for i in range(10, -1, -3):
    total = total * 10 + i
    i = 100
print(total, i)
for i in range(3):
    for j in range(i, 3):
        if j == 1:
            continue
        print((i, j), end=" ")
    else:
        print("row", i)
print(type(zip()).__name__, type(map(str, [])).__name__, type(iter([])).__name__, type(iter({})).__name__, type(reversed([])).__name__, type(enumerate([])).__name__, type(iter(range(1))).__name__, type(iter("")).__name__)

#> range(2, 20, 3) [2, 5, 8, 11, 14, 17] 6 8 17 range(5, 14, 3) range(17, -1, -3) True False False True 2 1 0 2 20 3
#> range(0, 5) [5, 3, 1] [] [] [] True True True True False range(0, 10, 2)
#> 7 0 5050 [3, 2, 1, 0] [2, 1, 0] [0, 1] 5 100000000000000000001 True
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError range expected at least 1 argument, got 0
#> ValueError range() arg 3 must not be zero
#> IndexError range object index out of range
#> ValueError 9 is not in range
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError range indices must be integers or slices, not str
#> TypeError range expected at most 3 arguments, got 4
#> OverflowError Python int too large to convert to C ssize_t
#> AttributeError 'range' object has no attribute 'append'
#> [(0, 'a'), (1, 'b')] [(10, 5), (11, 6)] [] (3, 'z') {0: 'x', 1: 'y'}
#> [(1, 'a'), (2, 'b')] [] [(1,)] [(1, 3), (2, 4)] {'a': 0, 'b': 1} [(0, 0, 0), (1, 1, 1)]
#> zip() argument 2 is longer than argument 1
#> zip() argument 2 is shorter than argument 1
#> zip() argument 3 is shorter than arguments 1-2
#> zip() argument 3 is longer than arguments 1-2
#> 1 [2, 3] [] end True
#> [11, 22] ['0', '1', '2'] [1, 'a'] [2, 3] [3, 5]
#> ['c', 'b', 'a'] [2, 1] [2, 1] [3, 1] ['a', 'b'] ['k']
#> [1, 2, 3] [4]
#> [(0, 1), (2, 3), (4, 5)] (1, 11)
#> [3, 2, 1] 10 True [5, 3] 5 (1,) {2: None, 1: None} [1, 2, 3] 3-2-1
#> 1 []
#> 10741 100
#> (0, 0) (0, 2) row 0
#> (1, 2) row 1
#> (2, 2) row 2
#> zip map list_iterator dict_keyiterator list_reverseiterator enumerate range_iterator str_ascii_iterator
