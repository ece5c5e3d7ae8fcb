# Infinite generators, cut by islice, takewhile, next, break and zip.
from itertools import chain, count, cycle, dropwhile, islice, takewhile


def naturals(start=1):
    try:
        n = start
        while True:
            yield n
            n += 1
    finally:
        print("[naturals closed]")


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def primes():
    found = []
    for n in count(2):
        if all(n % p for p in takewhile(lambda p: p * p <= n, found)):
            found.append(n)
            yield n


def collatz(n):
    while n != 1:
        yield n
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield 1


def sieve():
    composites = {}
    for n in count(2):
        if n in composites:
            for p in composites.pop(n):
                composites.setdefault(n + p, []).append(p)
        else:
            yield n
            composites[n * n] = [n]


print(list(islice(fibonacci(), 15)), next(islice(fibonacci(), 200, None)))
print(list(islice(primes(), 5, 20, 3)), list(islice(sieve(), 25)) == list(islice(primes(), 25)))
print(list(takewhile(lambda x: x < 60, dropwhile(lambda x: x < 10, fibonacci()))))
print(list(collatz(27))[-5:], max(collatz(27)))
numbers = naturals()
print(list(islice(numbers, 3)), next(numbers), list(islice(numbers, 0)), next(numbers))
print(list(zip("abc", numbers)), next(numbers))
print(list(zip(numbers, "ab")), next(numbers))
for n in numbers:
    if n > 14:
        break
print(n, next(numbers))
numbers.close()
print(next(numbers, "closed"))
print(7 in naturals(), 5 in islice(naturals(), 4))
squares = (n * n for n in naturals())
print([next(squares) for _ in range(4)], any(s > 50 for s in squares), next(squares))
squares.close()
print("squares closed")
del squares
alternate = cycle([1, -1])
print([a * n for a, n in zip(alternate, range(5))], next(alternate))


def interleave(*sources):
    sources = [iter(s) for s in sources]
    while sources:
        for s in list(sources):
            try:
                yield next(s)
            except StopIteration:
                sources.remove(s)


print(list(interleave("abc", [1], "xy")), list(islice(interleave(count(), "ab"), 7)))


def hamming():
    yield 1
    last = 1
    queue = {2, 3, 5}
    while True:
        last = min(queue)
        queue.remove(last)
        yield last
        queue.update((last * 2, last * 3, last * 5))


print(list(islice(hamming(), 18)))
for args in ((-1,), (1, None, 0), ("a",), (1.5,)):
    try:
        print(list(islice(count(), *args)))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(list(islice(chain.from_iterable([i] * i for i in count()), 8)))

#> [0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377] 280571172992510140037611932413038677189525
#> [13, 23, 37, 47, 61] True
#> [13, 21, 34, 55]
#> [16, 8, 4, 2, 1] 9232
#> [1, 2, 3] 4 [] 5
#> [('a', 6), ('b', 7), ('c', 8)] 9
#> [(10, 'a'), (11, 'b')] 13
#> 15 16
#> [naturals closed]
#> closed
#> [naturals closed]
#> [naturals closed]
#> True False
#> [1, 4, 9, 16] True 81
#> [naturals closed]
#> squares closed
#> [0, -1, 2, -3, 4] 1
#> ['a', 1, 'x', 'b', 'y', 'c'] [0, 'a', 1, 'b', 2, 3, 4]
#> [1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 18, 20, 24, 25, 27, 30]
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ValueError Step for islice() must be a positive integer or None.
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> [1, 2, 2, 3, 3, 3, 4, 4]
