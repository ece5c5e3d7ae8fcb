# budget: 1.0
# Case, predicates, padding and translation of strings.

WORDS = ["Alpha", "beta", "GAMMA", "Delta7", "epsilon_1", "  ", "1234", "theta", "Iota Kappa", "x"]
LONG = "The Quick Brown Fox Jumps Over The Lazy Dog. " * 400
WIDE = "Ἀρχὴ ἥμισυ παντός. " * 400
ROT = str.maketrans("abcdefghijklmnopqrstuvwxyz", "nopqrstuvwxyzabcdefghijklm")
DROP = str.maketrans("", "", "aeiou")


def lower_short():
    n = 0
    for word in WORDS * 20000:
        n += len(word.lower())
    return n


def upper_short():
    n = 0
    for word in WORDS * 20000:
        if word.upper() == "BETA":
            n += 1
    return n


def lower_long():
    n = 0
    for _ in range(800):
        n += len(LONG.lower()) + len(LONG.upper())
    return n


def case_wide():
    n = 0
    for _ in range(40):
        n += len(WIDE.lower()) + len(WIDE.upper())
    return n


def title():
    n = 0
    for word in WORDS * 10000:
        n += len(word.title()) + len(word.capitalize()) + len(word.swapcase())
    return n


def casefold():
    n = 0
    for word in WORDS * 20000:
        if word.casefold() == "gamma":
            n += 1
    return n


def predicates_short():
    n = 0
    for word in WORDS * 10000:
        n += word.isalpha() + word.isdigit() + word.isalnum() + word.isspace()
        n += word.isupper() + word.islower() + word.isidentifier() + word.isascii()
    return n


def predicates_char():
    n = 0
    for c in LONG:
        if c.isalpha():
            n += 1
        elif c.isspace():
            n += 2
        elif c.isdigit():
            n += 3
    for c in LONG * 4:
        if c.isupper() or c.isalnum():
            n += 1
    return n


def predicates_long():
    n = 0
    words = LONG.replace(" ", "").replace(".", "")
    digits = "0123456789" * 1000
    for _ in range(200):
        n += words.isalpha() + digits.isdigit() + words.isalnum() + words.isascii() + LONG.isupper()
    return n


def pad():
    n = 0
    for word in WORDS * 10000:
        n += len(word.ljust(12)) + len(word.rjust(12, ".")) + len(word.center(14)) + len(word.zfill(8))
    return n


def translate():
    n = 0
    for _ in range(100):
        n += len(LONG.translate(ROT)) + len(LONG.translate(DROP))
    return n


def translate_short():
    n = 0
    for word in WORDS * 5000:
        n += len(word.translate(ROT))
    return n


def expandtabs():
    n = 0
    for _ in range(100000):
        n += len("a\tbc\tdef\tg".expandtabs(8))
    return n


print("lower_short", lower_short())
print("upper_short", upper_short())
print("lower_long", lower_long())
print("case_wide", case_wide())
print("title", title())
print("casefold", casefold())
print("predicates_short", predicates_short())
print("predicates_char", predicates_char())
print("predicates_long", predicates_long())
print("pad", pad())
print("translate", translate())
print("translate_short", translate_short())
print("expandtabs", expandtabs())
