# budget: 1.0
# Sorting: ints, floats, strings, tuples, with key and reverse, random, sorted and nearly sorted.
from operator import itemgetter, attrgetter

N = 20000
INTS = [i * 7919 % 100003 for i in range(N)]
FLOATS = [x * 0.37 for x in INTS]
MIXED = [x if x % 2 else x * 1.0 for x in INTS]
STRS = [str(x) for x in INTS]
LONG_STRS = ["some common prefix " + str(x) for x in INTS]
WIDE_STRS = ["κλειδί " + str(x) for x in INTS]
TUPLES = [(x % 100, str(x)) for x in INTS]
NEARLY = [i if i % 100 else i - 50 for i in range(N)]


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __lt__(self, other):
        return self.x < other.x


POINTS = [Point(x, x % 10) for x in INTS]


def ints():
    n = 0
    for _ in range(6):
        n += sorted(INTS)[100]
    return n


def floats():
    n = 0.0
    for _ in range(6):
        n += sorted(FLOATS)[100]
    return round(n, 3)


def mixed():
    n = 0.0
    for _ in range(3):
        n += sorted(MIXED)[100]
    return n


def strs():
    n = 0
    for _ in range(4):
        n += len(sorted(STRS)[100])
    return n


def long_strs():
    n = 0
    for _ in range(4):
        n += len(sorted(LONG_STRS)[100])
    return n


def wide_strs():
    n = 0
    for _ in range(2):
        n += len(sorted(WIDE_STRS)[100])
    return n


def tuples():
    n = 0
    for _ in range(2):
        n += sorted(TUPLES)[100][0]
    return n


def in_order():
    n = 0
    a = list(range(N))
    for _ in range(100):
        a.sort()
        n += a[1]
    return n


def backwards():
    n = 0
    a = list(range(N))
    for _ in range(100):
        a.reverse()
        a.sort()
        n += a[1]
    return n


def nearly():
    n = 0
    for _ in range(40):
        n += sorted(NEARLY)[100]
    return n


def reverse_flag():
    n = 0
    for _ in range(5):
        n += sorted(INTS, reverse=True)[100]
    return n


def key_lambda():
    n = 0
    for _ in range(4):
        n += sorted(INTS, key=lambda x: -x)[100]
    return n


def key_item():
    n = 0
    for _ in range(4):
        n += sorted(TUPLES, key=lambda t: t[1])[100][0]
        n += sorted(TUPLES, key=itemgetter(0))[100][0]
    return n


def key_attribute():
    n = 0
    for _ in range(4):
        n += sorted(POINTS, key=lambda p: p.x)[100].y
        n += sorted(POINTS, key=attrgetter("y"))[100].y
    return n


def key_len():
    n = 0
    for _ in range(10):
        n += len(sorted(STRS, key=len)[100])
    return n


def key_lower():
    n = 0
    for _ in range(2):
        n += len(sorted(STRS, key=str.lower)[100])
    return n


def key_tuple():
    n = 0
    for _ in range(1):
        n += len(sorted(STRS, key=lambda s: (len(s), s))[100])
    return n


def objects():
    return sorted(POINTS)[100].y


def small_lists():
    n = 0
    for i in range(30000):
        a = [5, 2, i % 9, 7, 1, i % 3]
        a.sort()
        n += a[2]
    return n


def by_value():
    table = {s: i % 1000 for i, s in enumerate(STRS)}
    n = 0
    for _ in range(4):
        n += sorted(table.items(), key=lambda kv: (-kv[1], kv[0]))[10][1] if _ == 0 else 0
        n += sorted(table.items(), key=lambda kv: kv[1])[10][1]
    return n


print("ints", ints())
print("floats", floats())
print("mixed", mixed())
print("strs", strs())
print("long_strs", long_strs())
print("wide_strs", wide_strs())
print("tuples", tuples())
print("in_order", in_order())
print("backwards", backwards())
print("nearly", nearly())
print("reverse_flag", reverse_flag())
print("key_lambda", key_lambda())
print("key_item", key_item())
print("key_attribute", key_attribute())
print("key_len", key_len())
print("key_lower", key_lower())
print("key_tuple", key_tuple())
print("objects", objects())
print("small_lists", small_lists())
print("by_value", by_value())
