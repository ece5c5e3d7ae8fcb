# Random text through every method of str, with slices, searches and formats.
import sys


class Random:
    """Numbers that are the same everywhere."""

    def __init__(self, seed):
        self.state = seed

    def bits(self, n):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        return (self.state >> 11) & ((1 << n) - 1)

    def below(self, n):
        return self.bits(40) % n

    def pick(self, items):
        return items[self.below(len(items))]


def digest(text, h):
    for c in text:
        h = ((h ^ ord(c)) * 0x01000193) & 0xFFFFFFFF
    return h


def attempt(f):
    try:
        return repr(f())
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def run(step, blocks, size):
    """A digest for each block; with a number as argument all lines of that block."""
    shown = int(sys.argv[1]) if len(sys.argv) > 1 else -1
    for block in range(blocks):
        r = Random(block * 7919 + 17)
        h = 0x811C9DC5
        state = None
        for i in range(size):
            line, state = step(r, state)
            h = digest(line, h)
            if block == shown or (i == 0 and shown < 0):
                print(block, line[:150])
        if shown < 0:
            print(block, f"{h:08x}")


PARTS = ["", "a", "b", "ab", "ba", "abc", " ", "\t", "\n", "A", "Z", "1", "42", "-", "+", "é", "ß", "ǅ", "日本", "😀", "_", "%", "{", "}", ".", "\x1c", "\u2028", "ﬁ", "İ", "ı", "\x00", "x" * 20, "aab", "bab"]


def text(r):
    return "".join(r.pick(PARTS) for _ in range(r.pick([0, 1, 2, 3, 5, 8])))


def number(r):
    return r.pick([0, 1, -1, 2, -2, 3, 5, -5, 10, 30, -30, None])


METHODS0 = "capitalize casefold lower upper title swapcase strip lstrip rstrip split rsplit splitlines isalpha isdigit isdecimal isnumeric isalnum isspace istitle isupper islower isidentifier isprintable isascii encode expandtabs __len__ __hash__ __repr__".split()
METHODS1 = "strip lstrip rstrip split rsplit partition rpartition startswith endswith find rfind index rindex count removeprefix removesuffix join __contains__ __eq__ __lt__ __add__ replace".split()


def step(r, state):
    s, t, u = text(r), text(r), r.pick(PARTS)
    i, j = number(r), number(r)
    kind = r.below(12)
    if kind < 3:
        name = r.pick(METHODS0)
        return f"{s!r}.{name}() {attempt(lambda: getattr(s, name)())}", state
    if kind < 6:
        name = r.pick(METHODS1)
        f = getattr(s, name)
        if name == "replace":
            return f"{s!r}.replace {u!r} {t!r} {attempt(lambda: f(u, t))} {attempt(lambda: f(u, t, i or 0))}", state
        return f"{s!r}.{name}({u!r}) {attempt(lambda: f(u))}", state
    if kind == 6:
        k = r.pick([1, -1, 2, -3, None, 0])
        return f"{s!r}[{i}:{j}:{k}] {attempt(lambda: s[i:j:k])} {attempt(lambda: s[i])}", state
    if kind == 7:
        name = r.pick(["find", "rfind", "index", "rindex", "count", "startswith", "endswith"])
        return f"{s!r}.{name}({u!r}, {i}, {j}) {attempt(lambda: getattr(s, name)(u, i, j))}", state
    if kind == 8:
        name = r.pick(["split", "rsplit"])
        sep = r.pick([None, u])
        return f"{s!r}.{name}({sep!r}, {i}) {attempt(lambda: getattr(s, name)(sep, i))}", state
    if kind == 9:
        name = r.pick(["center", "ljust", "rjust", "zfill"])
        fill = r.pick(["*", "é", u])
        width = r.pick([0, 3, 10, 25])
        got = attempt(lambda: s.zfill(width) if name == "zfill" else getattr(s, name)(width, fill))
        return f"{s!r}.{name}({width}, {fill!r}) {got}", state
    if kind == 10:
        spec = r.pick(["", "<", ">", "^", "*^", "é>", "="]) + r.pick(["", "0"]) + r.pick(["", "5", "12"]) + r.pick(["", ".0", ".3"]) + r.pick(["", "s", "d"])
        percent = "%" + r.pick(["", "-", "0"]) + r.pick(["", "8"]) + r.pick(["", ".2"]) + r.pick("srac%d")
        return f"{s!r} {spec!r} {attempt(lambda: format(s, spec))} {percent} {attempt(lambda: percent % (s,))}", state
    codec = r.pick(["utf-8", "latin-1", "ascii", "utf-16", "utf-32-be"])
    errors = r.pick(["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace"])
    table = str.maketrans({"a": "xy", "b": None, "é": 65})
    return f"{s!r} {codec} {errors} {attempt(lambda: s.encode(codec, errors))} {s.translate(table)!r} {ascii(s)} {s * 2 == s + s}", state


run(step, 30, 120)

#> 0 'abxxxxxxxxxxxxxxxxxxxx}ı-' utf-8 strict b'abxxxxxxxxxxxxxxxxxxxx}\xc4\xb1-' 'xyxxxxxxxxxxxxxxxxxxxx}ı-' 'abxxxxxxxxxxxxxxxxxxxx}\u0131-' True
#> 0 b7115668
#> 1 ''.index('}', 30, -1) ValueError: substring not found
#> 1 a6d3de55
#> 2 '1é' '<' '1é' %s '1é'
#> 2 ad28c907
#> 3 'é.ﬁ%+'[-5:-2:1] 'é.ﬁ' 'é'
#> 3 41eda0b2
#> 4 ''.ljust(0, '*') ''
#> 4 3c392606
#> 5 '}\n😀İba\n42%'.rsplit('ﬁ') ['}\n😀İba\n42%']
#> 5 42b4f055
#> 6 'ﬁ'[5:None:1] '' IndexError: string index out of range
#> 6 9b0f687a
#> 7 '+AZ'.isidentifier() False
#> 7 d64e70e2
#> 8 'aa _abc{ 42'.istitle() False
#> 8 55ffb654
#> 9 'abc'.rsplit('ab') ['', 'c']
#> 9 d14d423f
#> 10 '\u2028baab' '<012d' ValueError: Unknown format code 'd' for object of type 'str' %08a "'\\u2028baab'"
#> 10 30b26910
#> 11 '-İİ\x00\tǅab'.rfind('\n') -1
#> 11 b7d7048a
#> 12 ''.split() []
#> 12 4b47db80
#> 13 'baı_😀xxxxxxxxxxxxxxxxxxxx'.islower() True
#> 13 96777bbb
#> 14 ''.isidentifier() False
#> 14 ae82b42d
#> 15 '42+'.count('ba', 1, -5) 0
#> 15 c593e713
#> 16 'ß .ıaab'.split(None, -2) ['ß', '.ıaab']
#> 16 12289dc7
#> 17 '' utf-32-be strict b'' '' '' True
#> 17 7c41999e
#> 18 '.\t'.rsplit() ['.']
#> 18 b08ac614
#> 19 'İbab42%'.isalnum() False
#> 19 03f37879
#> 20 '' utf-32-be strict b'' '' '' True
#> 20 e27b1668
#> 21 'bba'.replace '.' '' 'bba' 'bba'
#> 21 b5cb9a9d
#> 22 ' \u2028+日本42ßİ'.rsplit(None, None) TypeError: 'NoneType' object cannot be interpreted as an integer
#> 22 4f269cdf
#> 23 'ﬁ'.split(None, 1) ['ﬁ']
#> 23 70a4dd66
#> 24 '+ﬁ\u2028'.ljust(25, 'é') '+ﬁ\u2028éééééééééééééééééééééé'
#> 24 8570ee0c
#> 25 '日本😀{._\x1cZ_' utf-32-be replace b'\x00\x00e\xe5\x00\x00g,\x00\x01\xf6\x00\x00\x00\x00{\x00\x00\x00.\x00\x00\x00_\x00\x00\x00\x1c\x00\x00\x00Z\x00\x00
#> 25 1adf1e91
#> 26 'abc'.split('é') ['abc']
#> 26 91aa6c73
#> 27 '\u2028_\x00'.__hash__() 3330366628925979516
#> 27 01db18aa
#> 28 '+42\u2028ß{%ba1'.rsplit('bab', 10) ['+42\u2028ß{%ba1']
#> 28 34b1e460
#> 29 'ǅabc'.casefold() 'ǆabc'
#> 29 8650b8ee
