# budget: 1.0
# Tuples: building, comparing, hashing, slicing, unpacking, searching.

ROWS = [(i % 10, i, str(i)) for i in range(5000)]
LONG = tuple(range(5000))


def build():
    n = 0
    for i in range(500000):
        t = (i, i + 1)
        n += t[0]
    return n


def build_list():
    n = 0
    for _ in range(20):
        n += len([(i, "x", None) for i in range(10000)])
    return n


def equal():
    n = 0
    a = (1, 2, "three", 4.0)
    b = (1, 2, "three", 4.5)
    for i in range(250000):
        if a == b:
            n += 1
        if a != (1, i):
            n += 1
    return n


def less():
    n = 0
    last = (0, 0, "")
    for _ in range(50):
        for row in ROWS:
            if row < last:
                n += 1
            last = row
    return n


def max_rows():
    n = 0
    for _ in range(60):
        n += max(ROWS)[1] + min(ROWS)[1]
    return n


def hash_rows():
    n = 0
    for _ in range(60):
        for row in ROWS:
            n ^= hash(row)
    return n


def slices():
    n = 0
    for i in range(250000):
        n += len(LONG[i % 100 : i % 100 + 5])
    return n


def concat():
    n = 0
    t = (1, 2)
    for i in range(200000):
        n += len(t + (i,)) + len(t * 2)
    return n


def contains():
    n = 0
    t = ("get", "put", "post", "delete")
    for i in range(150000):
        if i % 16 in (1, 3, 5, 7):
            n += 1
        if "delete" in t:
            n += 1
    return n


def index_count():
    n = 0
    for i in range(200):
        n += LONG.index(4000 + i) + LONG.count(7)
    return n


def convert():
    n = 0
    data = list(range(20))
    for i in range(100000):
        n += len(tuple(data)) + len(tuple([i, i]))
    return n


def iterate():
    n = 0
    for _ in range(80):
        for x in LONG:
            n += x
    return n


def return_pair():
    def pair(i):
        return i, i + 1

    n = 0
    for i in range(400000):
        a, b = pair(i)
        n += b
    return n


def swap():
    a, b, c = 1, 2, 3
    for i in range(600000):
        a, b, c = b, c, a
    return a


def fibonacci():
    n = 0
    for i in range(20000):
        a, b = 0, 1
        while b < 10000:
            a, b = b, a + b
        n += a
    return n


def nested():
    n = 0
    tree = None
    for i in range(200000):
        tree = (i, tree) if i % 50 else (i, None)
    while tree:
        n += tree[0]
        tree = tree[1]
    return n


print("build", build())
print("build_list", build_list())
print("equal", equal())
print("less", less())
print("max_rows", max_rows())
print("hash_rows", hash_rows())
print("slices", slices())
print("concat", concat())
print("contains", contains())
print("index_count", index_count())
print("convert", convert())
print("iterate", iterate())
print("return_pair", return_pair())
print("swap", swap())
print("fibonacci", fibonacci())
print("nested", nested())
