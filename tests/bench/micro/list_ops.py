# budget: 1.0
# Lists: append, pop, insert, extend, slices, copies, comparison, searching, reversal.

NUMBERS = [i * 7919 % 10007 for i in range(10000)]
WORDS = ["w%d" % (i % 500) for i in range(10000)]
FLOATS = [i * 0.5 for i in range(10000)]


def append():
    n = 0
    for _ in range(10):
        a = []
        for i in range(50000):
            a.append(i)
        n += len(a)
    return n


def append_pop():
    a = []
    n = 0
    for i in range(300000):
        a.append(i)
        if len(a) > 50:
            n += a.pop()
            n += a.pop()
    return n


def pop_front():
    a = list(range(20000))
    n = 0
    while a:
        n += a.pop(0)
    return n


def insert_front():
    a = []
    for i in range(15000):
        a.insert(0, i)
    return a[0] + a[-1]


def insert_middle():
    a = []
    for i in range(20000):
        a.insert(len(a) // 2, i)
    return a[0] + a[-1]


def extend():
    n = 0
    for _ in range(300):
        a = []
        for i in range(50):
            a.extend(NUMBERS[:100])
            a += [1, 2, 3]
        n += len(a)
    return n


def slices():
    n = 0
    for i in range(100000):
        n += len(NUMBERS[i % 100 : i % 100 + 20])
    return n


def slice_long():
    n = 0
    for i in range(500):
        n += len(NUMBERS[:]) + len(NUMBERS[::2]) + len(NUMBERS[::-1])
    return n


def slice_assign():
    a = list(NUMBERS)
    for i in range(3000):
        a[10:20] = [1, 2, 3]
        a[10:13] = NUMBERS[:10]
        del a[-1]
    return len(a)


def copy():
    n = 0
    for i in range(500):
        n += len(NUMBERS.copy()) + len(list(NUMBERS)) + len(WORDS.copy())
    return n


def concat_repeat():
    n = 0
    for i in range(300):
        n += len(NUMBERS + WORDS) + len([0] * 10000) + len([None, 1] * 1000)
    return n


def equal():
    n = 0
    other = list(NUMBERS)
    words = ["w%d" % (i % 500) for i in range(10000)]
    for i in range(200):
        n += NUMBERS == other
        n += WORDS == words
    return n


def less():
    n = 0
    a = [1, 2, 3, 4]
    b = [1, 2, 3, 5]
    for i in range(200000):
        if a < b:
            n += 1
    return n


def index():
    n = 0
    for i in range(100):
        n += NUMBERS.index(NUMBERS[9000 + i]) + WORDS.index("w%d" % (400 + i % 100))
    return n


def count():
    n = 0
    for i in range(60):
        n += NUMBERS.count(i) + WORDS.count("w7") + FLOATS.count(2.5)
    return n


def contains():
    n = 0
    small = [2, 3, 5, 7, 11, 13]
    names = ["get", "put", "post", "delete"]
    for i in range(150000):
        if i % 16 in small:
            n += 1
        if "post" in names:
            n += 1
    for i in range(60):
        if -1 in NUMBERS:
            n += 1
        if "none" in WORDS:
            n += 1
    return n


def reverse():
    a = list(NUMBERS)
    n = 0
    for i in range(1000):
        a.reverse()
        n += a[i]
    for i in range(40):
        for x in reversed(a):
            n += x
    return n


def iterate():
    n = 0
    for _ in range(50):
        for x in NUMBERS:
            n += x
    return n


def set_items():
    a = [0] * 1000
    for k in range(400):
        for i in range(1000):
            a[i] = a[i] + k
    return sum(a)


def swap():
    a = list(range(1000))
    for k in range(300):
        for i in range(0, 999):
            a[i], a[i + 1] = a[i + 1], a[i]
    return a[5]


def remove():
    a = list(range(3000))
    for i in range(1500):
        a.remove(2999 - i)
        a.remove(i)
    return len(a)


def nested():
    grid = [[0] * 100 for _ in range(100)]
    for k in range(20):
        for y in range(100):
            for x in range(100):
                grid[y][x] += x ^ y
    return sum(map(sum, grid))


print("append", append())
print("append_pop", append_pop())
print("pop_front", pop_front())
print("insert_front", insert_front())
print("insert_middle", insert_middle())
print("extend", extend())
print("slices", slices())
print("slice_long", slice_long())
print("slice_assign", slice_assign())
print("copy", copy())
print("concat_repeat", concat_repeat())
print("equal", equal())
print("less", less())
print("index", index())
print("count", count())
print("contains", contains())
print("reverse", reverse())
print("iterate", iterate())
print("set_items", set_items())
print("swap", swap())
print("remove", remove())
print("nested", nested())
