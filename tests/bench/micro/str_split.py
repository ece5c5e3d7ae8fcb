# budget: 1.0
# Taking strings apart and putting them together: split, rsplit, splitlines, partition, strip, join.

LINE = "  one two  three four five six seven eight nine ten  "
CSV = "1999,Ford,E350,ac abs moon,3000.00,yes,no,,maybe,end"
TEXT = "\n".join("line %d of the text is here" % i for i in range(2000)) + "\n"
WIDE = TEXT.replace("text", "τέξτ")
PARTS = [str(i) for i in range(1000)]


def split_space():
    n = 0
    for _ in range(60000):
        n += len(LINE.split())
    return n


def split_comma():
    n = 0
    for _ in range(60000):
        n += len(CSV.split(","))
    return n


def split_max():
    n = 0
    for _ in range(100000):
        n += len(CSV.split(",", 2))
    return n


def rsplit():
    n = 0
    for _ in range(60000):
        n += len(CSV.rsplit(",", 3)) + len(LINE.rsplit(None, 2))
    return n


def split_long():
    n = 0
    for _ in range(30):
        n += len(TEXT.split()) + len(TEXT.split("\n")) + len(WIDE.split())
    return n


def splitlines():
    n = 0
    for _ in range(150):
        n += len(TEXT.splitlines()) + len(WIDE.splitlines(True))
    return n


def partition():
    n = 0
    for _ in range(100000):
        head, _, tail = CSV.partition(",")
        front, _, last = CSV.rpartition(",")
        n += len(head) + len(tail) + len(front) + len(last)
    return n


def strip():
    n = 0
    for _ in range(150000):
        n += len(LINE.strip()) + len(LINE.rstrip()) + len(CSV.strip("1d")) + len(CSV.lstrip())
    return n


def prefix():
    n = 0
    for _ in range(150000):
        n += len(CSV.removeprefix("1999")) + len(CSV.removesuffix(",end"))
    return n


def join_list():
    n = 0
    for _ in range(4000):
        n += len(",".join(PARTS))
    return n


def join_generator():
    n = 0
    for _ in range(500):
        n += len("".join(part for part in PARTS))
    return n


def join_few():
    n = 0
    for part in PARTS * 200:
        n += len(" ".join([part, "and", part]))
    return n


def words_of_lines():
    counts = {}
    for line in TEXT.split("\n") * 10:
        for word in line.split():
            counts[word] = counts.get(word, 0) + 1
    return len(counts)


print("split_space", split_space())
print("split_comma", split_comma())
print("split_max", split_max())
print("rsplit", rsplit())
print("split_long", split_long())
print("splitlines", splitlines())
print("partition", partition())
print("strip", strip())
print("prefix", prefix())
print("join_list", join_list())
print("join_generator", join_generator())
print("join_few", join_few())
print("words_of_lines", words_of_lines())
