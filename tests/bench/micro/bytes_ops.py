# budget: 1.0
# bytes and bytearray: searching, splitting, joining, indexing, mutation.

LINE = b"1999,Ford,E350,ac abs moon,3000.00,yes,no,,maybe,end"
LONG = b"the quick brown fox jumps over the lazy dog\n" * 800


def find():
    n = 0
    for i in range(2000):
        n += LONG.find(b"#", i) + LONG.rfind(b"#", i) + LONG.find(b"lazy cat", i)
    return n


def find_short():
    n = 0
    for _ in range(150000):
        n += LINE.find(b"moon") + LINE.find(b"y")
    return n


def contains():
    n = 0
    for i in range(3000):
        if b"#" in LONG:
            n += 1
        if 255 in LONG:
            n += 1
    return n


def count():
    n = 0
    for _ in range(600):
        n += LONG.count(b"o") + LONG.count(b"the")
    return n


def split():
    n = 0
    for _ in range(80000):
        n += len(LINE.split(b",")) + len(LINE.rsplit(b",", 2))
    return n


def splitlines():
    n = 0
    for _ in range(400):
        n += len(LONG.splitlines()) + len(LONG.split())
    return n


def join():
    n = 0
    parts = [b"part%d" % i for i in range(1000)]
    for _ in range(1500):
        n += len(b",".join(parts))
    return n


def replace():
    n = 0
    for _ in range(200):
        n += len(LONG.replace(b"o", b"0")) + len(LONG.replace(b"fox", b"lion"))
    return n


def case():
    n = 0
    for _ in range(600):
        n += len(LONG.upper()) + len(LONG.lower()) + LONG.isalpha()
    return n


def translate():
    table = bytes(range(255, -1, -1))
    n = 0
    for _ in range(1000):
        n += LONG.translate(table)[5]
    return n


def strip_starts():
    n = 0
    for _ in range(150000):
        n += len(LINE.strip(b"1d")) + LINE.startswith(b"19") + LINE.endswith(b"end")
    return n


def iterate():
    n = 0
    for _ in range(15):
        for b in LONG:
            n += b
    return n


def index():
    n = 0
    for _ in range(10):
        for i in range(len(LONG)):
            n ^= LONG[i]
    return n


def compare_hash():
    n = 0
    other = LONG[:-1] + b"!"
    for _ in range(2000):
        if LONG < other or LONG == other:
            n += 1
        n ^= hash(LONG[1:])
    return n


def slices():
    n = 0
    for i in range(300000):
        n += len(LONG[i % 1000 : i % 1000 + 16])
    return n


def bytearray_append():
    n = 0
    for _ in range(4):
        b = bytearray()
        for i in range(80000):
            b.append(i & 255)
        n += len(b)
    return n


def bytearray_set():
    b = bytearray(1000)
    for k in range(300):
        for i in range(1000):
            b[i] = (b[i] + i) & 255
    return sum(b)


def bytearray_extend():
    n = 0
    for _ in range(300):
        b = bytearray()
        for i in range(500):
            b += b"abcdef"
            b.extend(b"xyz")
        n += len(b)
    return n


def from_list():
    n = 0
    for _ in range(1000):
        n += len(bytes([i & 255 for i in range(100)])) + sum(bytes(range(100)))
    return n


def to_from_int():
    n = 0
    for i in range(100000):
        n += int.from_bytes(i.to_bytes(4, "big"), "little")
    return n


print("find", find())
print("find_short", find_short())
print("contains", contains())
print("count", count())
print("split", split())
print("splitlines", splitlines())
print("join", join())
print("replace", replace())
print("case", case())
print("translate", translate())
print("strip_starts", strip_starts())
print("iterate", iterate())
print("index", index())
print("compare_hash", compare_hash())
print("slices", slices())
print("bytearray_append", bytearray_append())
print("bytearray_set", bytearray_set())
print("bytearray_extend", bytearray_extend())
print("from_list", from_list())
print("to_from_int", to_from_int())
