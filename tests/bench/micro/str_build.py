# budget: 1.0
# Building strings: concatenation in loops, slices, iteration, repetition, StringIO.
import io

TEXT = "the quick brown fox jumps over the lazy dog " * 500
WIDE = "Ἀρχὴ ἥμισυ παντός. " * 500


class Holder:
    def __init__(self):
        self.text = ""


def append_local():
    s = ""
    for i in range(400000):
        s += "x"
    return len(s)


def append_attribute():
    h = Holder()
    for i in range(8000):
        h.text += "ab"
    return len(h.text)


def append_chars():
    total = 0
    for _ in range(10):
        s = ""
        for c in TEXT:
            s += c
        total += len(s)
    return total


def concat():
    n = 0
    for i in range(300000):
        s = "key" + "-" + TEXT[i % 100]
        n += len(s)
    return n


def slices():
    n = 0
    for i in range(200000):
        j = i % 1000
        n += len(TEXT[j : j + 10]) + len(TEXT[j:-j]) % 3
    return n


def slice_step():
    n = 0
    for i in range(400):
        n += len(TEXT[::-1]) + len(TEXT[::2])
    return n


def iterate():
    n = 0
    for _ in range(10):
        for c in TEXT:
            n += ord(c)
    for c in WIDE * 10:
        n += ord(c)
    return n


def index_chars():
    n = 0
    for _ in range(10):
        for i in range(len(TEXT)):
            if TEXT[i] == "o":
                n += 1
    return n


def chr_join():
    n = 0
    for _ in range(10):
        n += len("".join([chr(97 + i % 26) for i in range(20000)]))
    return n


def repeat():
    n = 0
    for i in range(200000):
        n += len("ab" * (i % 20)) + len("-" * 40)
    return n


def string_io():
    n = 0
    for _ in range(20):
        out = io.StringIO()
        for i in range(5000):
            out.write("word ")
            out.write("another\n")
        n += len(out.getvalue())
    return n


def list_join():
    n = 0
    for _ in range(20):
        out = []
        for i in range(5000):
            out.append("word ")
            out.append(str(i))
        n += len("".join(out))
    return n


def reverse():
    n = 0
    for i in range(20000):
        w = "word" + str(i)
        if w == w[::-1]:
            n += 1
        n += len("".join(reversed(w)))
    return n


def to_list():
    n = 0
    for _ in range(40):
        n += len(list(TEXT)) + len(sorted(WIDE)) // 100
    return n


print("append_local", append_local())
print("append_attribute", append_attribute())
print("append_chars", append_chars())
print("concat", concat())
print("slices", slices())
print("slice_step", slice_step())
print("iterate", iterate())
print("index_chars", index_chars())
print("chr_join", chr_join())
print("repeat", repeat())
print("string_io", string_io())
print("list_join", list_join())
print("reverse", reverse())
print("to_list", to_list())
