# str: find, index, count, startswith, endswith, replace with every kind of start, end and count.
def told(label, f, *args, **kwargs):
    try:
        return repr(f(*args, **kwargs))
    except Exception as e:
        return f"{type(e).__name__} {e}"


class At:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


TEXTS = ["", "a", "aaa", "abcabcabc", "xéx€x😀x", "aXbXc"]
NEEDLES = ["", "a", "aa", "abc", "x", "😀x", "zz", "abcabcabcd"]
RANGES = [(), (0,), (1,), (-1,), (2, 5), (-4, -1), (5, 2), (100,), (0, 100), (-100, 100), (None, None), (None, 2), (3, None), (10**30,), (-(10**30), 10**30), (At(1), At(4)), (True, True)]
for t in TEXTS:
    for n in NEEDLES:
        row = []
        for r in RANGES:
            f, l, c = t.find(n, *r), t.rfind(n, *r), t.count(n, *r)
            row.append(f"{f},{l},{c},{t.startswith(n, *r):d}{t.endswith(n, *r):d}")
            assert told("", t.index, n, *r) == (repr(f) if f >= 0 else "ValueError substring not found")
            assert told("", t.rindex, n, *r) == (repr(l) if l >= 0 else "ValueError substring not found")
        print(ascii(t), ascii(n), " ".join(row))
for f in ("abc".find, "abc".rfind, "abc".index, "abc".count, "abc".startswith, "abc".endswith):
    for args in ((), (1,), (None,), (b"a",), ("a", "b"), ("a", 1.5), ("a", 0, "x"), ("a", 0, 1, 2), (["a"],), (("a", 1),), ((),), (("x", "a"),), (("", "zz"), 5), (("c", "b"), 1)):
        print(f.__name__, args, told("", f, *args))

for t in ("", "a", "aaaa", "abab", "é€😀"):
    for old in ("", "a", "aa", "ab", "€", "zzz"):
        for new in ("", "b", "aa", "😀"):
            print(ascii(t.replace(old, new)), ascii(t.replace(old, new, 1)), ascii(t.replace(old, new, -1)), ascii(t.replace(old, new, 0)), ascii(t.replace(old, new, 2)), end=" | ")
        print()
for args in ((), ("a",), ("a", 1), (1, "a"), ("a", "b", "c"), ("a", "b", 1.5), ("a", "b", None), ("a", "b", 1, 2), ("a", "b", 10**30), ("a", "b", At(1)), (b"a", "b")):
    print(args[:2], told("", "aXaXa".replace, *args))
print(told("", lambda: "aa".replace("a", "b", count=1)))
for t in ("", "a", "aa", "abcab"):
    for affix in ("", "a", "ab", "aa", "abcab", "z"):
        print(t.removeprefix(affix), t.removesuffix(affix), end="|")
    print()
print(told("", "a".removeprefix, 1), told("", "a".removesuffix, ("a",)), told("", "a".removeprefix))


class S(str):
    pass


s = S("aXa")
print(type(s.replace("z", "")).__name__, type(s.removeprefix("z")).__name__, type(s.strip()).__name__, s.replace("z", "") is s, "aXa".replace("z", "") == "aXa", S("a") in s, s.find(S("X")), "aXa".count(S("a")), s.startswith((S("b"), S("a"))))
for t, n in (("aaaaaaaa", "aa"), ("abababab", "aba"), ("mississippi", "issi"), ("mississippi", "ss")):
    print(t.count(n), t.find(n), t.rfind(n), t.split(n), t.rsplit(n), t.partition(n), t.rpartition(n), t.replace(n, "-"), t.replace(n, "-", 1))
long = "ab" * 500 + "c" + "ab" * 500
print(long.find("c"), long.rfind("c"), long.find("bc"), long.find("ca"), long.count("ab"), long.find("ba" * 499 + "bc"), long.rfind("ab" * 501), long.find("é"), len(long.replace("ab", "é")), long.index("cab", 999), long.find("c", 1001), long.find("c", 1000), long.find("c", 0, 1000), long.find("c", -1001))
