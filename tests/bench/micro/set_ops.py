# budget: 1.0
# Sets: add, in, discard, union, intersection, difference, comparison, comprehension.

INTS = [i * 7919 % 100003 for i in range(10000)]
STRS = ["key%d" % i for i in range(5000)]
PAIRS = [(i % 70, i // 70) for i in range(5000)]
A = set(INTS[:6000])
B = set(INTS[4000:])
S = set(STRS[:3000])
T = set(STRS[2000:])


def add_int():
    n = 0
    for _ in range(30):
        s = set()
        for x in INTS:
            s.add(x)
        n += len(s)
    return n


def add_str():
    n = 0
    for _ in range(50):
        s = set()
        for x in STRS:
            s.add(x)
        n += len(s)
    return n


def add_pair():
    n = 0
    for _ in range(20):
        s = set()
        for i in range(5000):
            s.add((i % 70, i // 70))
        n += len(s)
    return n


def contains_int():
    n = 0
    for _ in range(40):
        for x in INTS:
            if x in A:
                n += 1
    return n


def contains_str():
    n = 0
    for _ in range(60):
        for x in STRS:
            if x in S:
                n += 1
    return n


def contains_pair():
    s = set(PAIRS)
    n = 0
    for _ in range(40):
        for x in PAIRS:
            if x in s:
                n += 1
    return n


def contains_const():
    n = 0
    for x in STRS * 40:
        if x in {"key1", "key2", "key3"}:
            n += 1
    return n


def from_list():
    n = 0
    for _ in range(80):
        n += len(set(INTS)) + len(set(STRS)) + len(frozenset(INTS))
    return n


def union():
    n = 0
    for _ in range(60):
        n += len(A | B) + len(S | T) + len(A.union(INTS))
    return n


def intersection():
    n = 0
    for _ in range(80):
        n += len(A & B) + len(S & T) + len(A.intersection(INTS))
    return n


def difference():
    n = 0
    for _ in range(60):
        n += len(A - B) + len(S - T) + len(A ^ B)
    return n


def subset():
    part = set(INTS[1000:2000])
    n = 0
    for _ in range(1500):
        n += part <= A
        n += A.issuperset(part)
        n += part.isdisjoint(A)
    return n


def update():
    n = 0
    for _ in range(60):
        s = set(A)
        s |= B
        s -= A
        s.update(INTS)
        n += len(s)
    return n


def discard():
    n = 0
    for _ in range(40):
        s = set(INTS)
        for x in INTS:
            s.discard(x)
        n += len(s)
    return n


def iterate():
    n = 0
    for _ in range(80):
        for x in A:
            n += x
    return n


def comprehension():
    n = 0
    for _ in range(40):
        n += len({x * 3 for x in INTS}) + len({x & 255 for x in INTS})
    return n


def pop():
    n = 0
    for _ in range(40):
        s = set(INTS)
        while s:
            n += s.pop()
    return n


def sort_unique():
    n = 0
    for _ in range(30):
        n += sorted(set(INTS))[5] + len(sorted(S))
    return n


def small_sets():
    n = 0
    for i in range(100000):
        s = {i, i + 1, i + 2}
        if i + 1 in s:
            n += len(s)
    return n


print("add_int", add_int())
print("add_str", add_str())
print("add_pair", add_pair())
print("contains_int", contains_int())
print("contains_str", contains_str())
print("contains_pair", contains_pair())
print("contains_const", contains_const())
print("from_list", from_list())
print("union", union())
print("intersection", intersection())
print("difference", difference())
print("subset", subset())
print("update", update())
print("discard", discard())
print("iterate", iterate())
print("comprehension", comprehension())
print("pop", pop())
print("sort_unique", sort_unique())
print("small_sets", small_sets())
