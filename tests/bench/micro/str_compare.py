# budget: 1.0
# Comparing and hashing strings.

WORDS = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa"]
LONG_A = "abcdefgh" * 5000
LONG_B = "abcdefgh" * 4999 + "abcdefgi"
WIDE_A = "αβγδ" * 5000
WIDE_B = "αβγδ" * 4999 + "αβγε"


def equal_short():
    n = 0
    for word in WORDS * 20000:
        if word == "gamma":
            n += 1
        elif word == "delta":
            n += 2
        elif word == "kappa":
            n += 3
    return n


def equal_fresh():
    n = 0
    for i in range(100000):
        if str(i % 1000) == "123":
            n += 1
    return n


def equal_long():
    n = 0
    for _ in range(15000):
        if LONG_A == LONG_B:
            n += 1
        if WIDE_A != WIDE_B:
            n += 1
    return n


def less_short():
    n = 0
    last = ""
    for word in WORDS * 30000:
        if word < last:
            n += 1
        last = word
    return n


def less_long():
    n = 0
    for _ in range(15000):
        if LONG_A < LONG_B:
            n += 1
    for _ in range(500):
        if WIDE_A >= WIDE_B:
            n += 1
    return n


def hash_fresh():
    n = 0
    for i in range(200000):
        n ^= hash("key" + str(i))
    return n


def hash_long():
    n = 0
    for i in range(1000):
        n ^= hash(LONG_A + "x")
    return n


def chars():
    n = 0
    for c in LONG_A * 10:
        if c == "a":
            n += 1
        elif c == "c":
            n += 2
        elif c in "fgh":
            n += 3
    return n


def chars_range():
    n = 0
    for c in LONG_A * 6:
        if "a" <= c <= "d":
            n += 1
    return n


def min_max():
    n = 0
    for _ in range(4000):
        n += len(min(WORDS)) + len(max(WORDS))
    for _ in range(30):
        n += ord(max(LONG_A)) + ord(min(LONG_A))
    return n


print("equal_short", equal_short())
print("equal_fresh", equal_fresh())
print("equal_long", equal_long())
print("less_short", less_short())
print("less_long", less_long())
print("hash_fresh", hash_fresh())
print("hash_long", hash_long())
print("chars", chars())
print("chars_range", chars_range())
print("min_max", min_max())
