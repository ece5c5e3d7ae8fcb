# budget: 1.0
# sum, min, max, any, all, sorted, zip, enumerate, map, filter, range and reversed.

NUMBERS = [i * 7919 % 10007 for i in range(10000)]
FLOATS = [x * 0.5 for x in NUMBERS]
WORDS = ["w%d" % x for x in NUMBERS]


def sum_int():
    n = 0
    for _ in range(400):
        n += sum(NUMBERS)
    return n


def sum_float():
    n = 0.0
    for _ in range(400):
        n += sum(FLOATS)
    return n


def sum_range():
    n = 0
    for _ in range(200):
        n += sum(range(10000))
    return n


def min_max():
    n = 0
    for _ in range(100):
        n += min(NUMBERS) + max(NUMBERS) + len(max(WORDS)) + max(FLOATS)
    return n


def min_max_two():
    n = 0
    for i in range(300000):
        n += min(i, 1000) + max(i, 5, 7)
    return n


def max_key():
    n = 0
    for _ in range(40):
        n += max(NUMBERS, key=lambda x: -x) + len(max(WORDS, key=len))
    return n


def any_all():
    n = 0
    flags = [False] * 10000
    for _ in range(200):
        n += any(flags) + all(NUMBERS)
    for _ in range(40):
        n += any(x > 10006 for x in NUMBERS) + all(x >= 0 for x in NUMBERS)
    return n


def zips():
    n = 0
    for _ in range(30):
        for a, b in zip(NUMBERS, FLOATS):
            n += a
    return n


def zip_three():
    n = 0
    for _ in range(20):
        for a, b, c in zip(NUMBERS, FLOATS, WORDS):
            n += a
        n += len(list(zip(NUMBERS, WORDS)))
    return n


def enumerates():
    n = 0
    for _ in range(30):
        for i, x in enumerate(NUMBERS):
            n += i + x
        for i, w in enumerate(WORDS, 1):
            n += i
    return n


def map_lambda():
    n = 0
    for _ in range(20):
        n += sum(map(lambda x: x + 1, NUMBERS))
    return n


def map_builtin():
    n = 0
    for _ in range(30):
        n += len(list(map(str, NUMBERS))) + sum(map(len, WORDS)) + sum(map(int, FLOATS))
    return n


def filters():
    n = 0
    for _ in range(20):
        n += len(list(filter(lambda x: x % 2, NUMBERS))) + len(list(filter(None, NUMBERS)))
    return n


def ranges():
    n = 0
    for _ in range(30):
        for i in range(0, 20000, 2):
            n += i
        for i in range(10000, 0, -1):
            n -= i
        n += len(list(range(10000)))
    return n


def reverses():
    n = 0
    for _ in range(40):
        for x in reversed(NUMBERS):
            n += x
    return n


def manual_next():
    n = 0
    for _ in range(20):
        it = iter(NUMBERS)
        while True:
            x = next(it, None)
            if x is None:
                break
            n += x
    return n


def product_loop():
    n = 0
    for i in range(600):
        for j in range(600):
            n += i ^ j
    return n


def divisors():
    n = 0
    for i in range(1, 2000):
        n += sum(1 for d in range(1, 100) if i % d == 0)
    return n


print("sum_int", sum_int())
print("sum_float", sum_float())
print("sum_range", sum_range())
print("min_max", min_max())
print("min_max_two", min_max_two())
print("max_key", max_key())
print("any_all", any_all())
print("zips", zips())
print("zip_three", zip_three())
print("enumerates", enumerates())
print("map_lambda", map_lambda())
print("map_builtin", map_builtin())
print("filters", filters())
print("ranges", ranges())
print("reverses", reverses())
print("manual_next", manual_next())
print("product_loop", product_loop())
print("divisors", divisors())
