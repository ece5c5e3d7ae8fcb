# budget: 1.0
# Searching in strings: find, rfind, index, count, in, startswith, replace, over short and long text of every width.

WORDS = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa"]
SHORT = "the quick brown fox jumps over the lazy dog"
LONG = "".join(WORDS[i * 7 % 10] + " " for i in range(4000))
WIDE = LONG.replace("gamma", "γάμμα")
ASTRAL = LONG.replace("gamma", "𝛾amma")


def find_char_long():
    n = 0
    for i in range(3000):
        n += LONG.find("#", i)
    return n


def find_char_short():
    n = 0
    for _ in range(200000):
        n += SHORT.find("z")
    return n


def find_word_short():
    n = 0
    for _ in range(150000):
        n += SHORT.find("lazy")
    return n


def find_word_long():
    n = 0
    for i in range(1000):
        n += LONG.find("omega", i)
        n += LONG.find("kappa epsilon", i)
    return n


def find_wide():
    n = 0
    for i in range(1000):
        n += WIDE.find("ω", i)
        n += ASTRAL.find("#", i)
    return n


def rfind():
    n = 0
    for i in range(1000):
        n += LONG.rfind("#")
        n += LONG.rfind("omega", i)
    return n


def contains_short():
    n = 0
    for word in WORDS * 20000:
        if "et" in word:
            n += 1
    return n


def contains_long():
    n = 0
    for word in WORDS * 100:
        if word + "s" in LONG:
            n += 1
    return n


def index():
    n = 0
    for _ in range(150000):
        n += SHORT.index("over")
    return n


def count_char():
    n = 0
    for _ in range(500):
        n += LONG.count("a")
    return n


def count_word():
    n = 0
    for _ in range(500):
        n += LONG.count("eta")
    return n


def starts_ends():
    n = 0
    for word in WORDS * 15000:
        if word.startswith("ep") or word.endswith("ta") or word.startswith(("a", "b")):
            n += 1
    return n


def replace_short():
    n = 0
    for word in WORDS * 15000:
        n += len(word.replace("ta", "TAU"))
    return n


def replace_char_long():
    n = 0
    for _ in range(300):
        n += len(LONG.replace("a", "o"))
    return n


def replace_word_long():
    n = 0
    for _ in range(200):
        n += len(LONG.replace("eta", "rho of "))
    return n


print("find_char_long", find_char_long())
print("find_char_short", find_char_short())
print("find_word_short", find_word_short())
print("find_word_long", find_word_long())
print("find_wide", find_wide())
print("rfind", rfind())
print("contains_short", contains_short())
print("contains_long", contains_long())
print("index", index())
print("count_char", count_char())
print("count_word", count_word())
print("starts_ends", starts_ends())
print("replace_short", replace_short())
print("replace_char_long", replace_char_long())
print("replace_word_long", replace_word_long())
