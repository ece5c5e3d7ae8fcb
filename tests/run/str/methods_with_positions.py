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

#> '' '' 0,0,1,11 0,0,1,11 -1,-1,0,00 0,0,1,11 -1,-1,0,00 0,0,1,11 -1,-1,0,00 -1,-1,0,00 0,0,1,11 0,0,1,11 0,0,1,11 0,0,1,11 -1,-1,0,00 -1,-1,0,00 0,0,1,11 -1,-1,0,00 -1,-1,0,00
#> '' 'a' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> '' 'aa' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> '' 'abc' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> '' 'x' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> '' '\U0001f600x' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> '' 'zz' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> '' 'abcabcabcd' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> 'a' '' 0,1,2,11 0,1,2,11 1,1,1,11 0,1,2,11 -1,-1,0,00 0,0,1,11 -1,-1,0,00 -1,-1,0,00 0,1,2,11 0,1,2,11 0,1,2,11 0,1,2,11 -1,-1,0,00 -1,-1,0,00 0,1,2,11 1,1,1,11 1,1,1,11
#> 'a' 'a' 0,0,1,11 0,0,1,11 -1,-1,0,00 0,0,1,11 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 0,0,1,11 0,0,1,11 0,0,1,11 0,0,1,11 -1,-1,0,00 -1,-1,0,00 0,0,1,11 -1,-1,0,00 -1,-1,0,00
#> 'a' 'aa' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> 'a' 'abc' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> 'a' 'x' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> 'a' '\U0001f600x' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> 'a' 'zz' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> 'a' 'abcabcabcd' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> 'aaa' '' 0,3,4,11 0,3,4,11 1,3,3,11 2,3,2,11 2,3,2,11 0,2,3,11 -1,-1,0,00 -1,-1,0,00 0,3,4,11 0,3,4,11 0,3,4,11 0,2,3,11 3,3,1,11 -1,-1,0,00 0,3,4,11 1,3,3,11 1,1,1,11
#> 'aaa' 'a' 0,2,3,11 0,2,3,11 1,2,2,11 2,2,1,11 2,2,1,11 0,1,2,11 -1,-1,0,00 -1,-1,0,00 0,2,3,11 0,2,3,11 0,2,3,11 0,1,2,11 -1,-1,0,00 -1,-1,0,00 0,2,3,11 1,2,2,11 -1,-1,0,00
#> 'aaa' 'aa' 0,1,1,11 0,1,1,11 1,1,1,11 -1,-1,0,00 -1,-1,0,00 0,0,1,11 -1,-1,0,00 -1,-1,0,00 0,1,1,11 0,1,1,11 0,1,1,11 0,0,1,11 -1,-1,0,00 -1,-1,0,00 0,1,1,11 1,1,1,11 -1,-1,0,00
#> 'aaa' 'abc' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> 'aaa' 'x' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> 'aaa' '\U0001f600x' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> 'aaa' 'zz' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> 'aaa' 'abcabcabcd' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> 'abcabcabc' '' 0,9,10,11 0,9,10,11 1,9,9,11 8,9,2,11 2,5,4,11 5,8,4,11 -1,-1,0,00 -1,-1,0,00 0,9,10,11 0,9,10,11 0,9,10,11 0,2,3,11 3,9,7,11 -1,-1,0,00 0,9,10,11 1,4,4,11 1,1,1,11
#> 'abcabcabc' 'a' 0,6,3,10 0,6,3,10 3,6,2,00 -1,-1,0,00 3,3,1,00 6,6,1,00 -1,-1,0,00 -1,-1,0,00 0,6,3,10 0,6,3,10 0,6,3,10 0,0,1,10 3,6,2,10 -1,-1,0,00 0,6,3,10 3,3,1,01 -1,-1,0,00
#> 'abcabcabc' 'aa' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> 'abcabcabc' 'abc' 0,6,3,11 0,6,3,11 3,6,2,01 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 0,6,3,11 0,6,3,11 0,6,3,11 -1,-1,0,00 3,6,2,11 -1,-1,0,00 0,6,3,11 -1,-1,0,00 -1,-1,0,00
#> 'abcabcabc' 'x' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> 'abcabcabc' '\U0001f600x' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> 'abcabcabc' 'zz' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> 'abcabcabc' 'abcabcabcd' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> 'x\xe9x\u20acx\U0001f600x' '' 0,7,8,11 0,7,8,11 1,7,7,11 6,7,2,11 2,5,4,11 3,6,4,11 -1,-1,0,00 -1,-1,0,00 0,7,8,11 0,7,8,11 0,7,8,11 0,2,3,11 3,7,5,11 -1,-1,0,00 0,7,8,11 1,4,4,11 1,1,1,11
#> 'x\xe9x\u20acx\U0001f600x' 'a' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> 'x\xe9x\u20acx\U0001f600x' 'aa' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> 'x\xe9x\u20acx\U0001f600x' 'abc' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> 'x\xe9x\u20acx\U0001f600x' 'x' 0,6,4,11 0,6,4,11 2,6,3,01 6,6,1,11 2,4,2,11 4,4,1,00 -1,-1,0,00 -1,-1,0,00 0,6,4,11 0,6,4,11 0,6,4,11 0,0,1,10 4,6,2,01 -1,-1,0,00 0,6,4,11 2,2,1,00 -1,-1,0,00
#> 'x\xe9x\u20acx\U0001f600x' '\U0001f600x' 5,5,1,01 5,5,1,01 5,5,1,01 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 5,5,1,01 5,5,1,01 5,5,1,01 -1,-1,0,00 5,5,1,01 -1,-1,0,00 5,5,1,01 -1,-1,0,00 -1,-1,0,00
#> 'x\xe9x\u20acx\U0001f600x' 'zz' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> 'x\xe9x\u20acx\U0001f600x' 'abcabcabcd' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> 'aXbXc' '' 0,5,6,11 0,5,6,11 1,5,5,11 4,5,2,11 2,5,4,11 1,4,4,11 -1,-1,0,00 -1,-1,0,00 0,5,6,11 0,5,6,11 0,5,6,11 0,2,3,11 3,5,3,11 -1,-1,0,00 0,5,6,11 1,4,4,11 1,1,1,11
#> 'aXbXc' 'a' 0,0,1,10 0,0,1,10 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 0,0,1,10 0,0,1,10 0,0,1,10 0,0,1,10 -1,-1,0,00 -1,-1,0,00 0,0,1,10 -1,-1,0,00 -1,-1,0,00
#> 'aXbXc' 'aa' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> 'aXbXc' 'abc' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> 'aXbXc' 'x' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> 'aXbXc' '\U0001f600x' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> 'aXbXc' 'zz' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> 'aXbXc' 'abcabcabcd' -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00 -1,-1,0,00
#> find () TypeError find() takes at least 1 argument (0 given)
#> find (1,) TypeError must be str, not int
#> find (None,) TypeError must be str, not NoneType
#> find (b'a',) TypeError must be str, not bytes
#> find ('a', 'b') TypeError slice indices must be integers or None or have an __index__ method
#> find ('a', 1.5) TypeError slice indices must be integers or None or have an __index__ method
#> find ('a', 0, 'x') TypeError slice indices must be integers or None or have an __index__ method
#> find ('a', 0, 1, 2) TypeError find() takes at most 3 arguments (4 given)
#> find (['a'],) TypeError must be str, not list
#> find (('a', 1),) TypeError must be str, not tuple
#> find ((),) TypeError must be str, not tuple
#> find (('x', 'a'),) TypeError must be str, not tuple
#> find (('', 'zz'), 5) TypeError must be str, not tuple
#> find (('c', 'b'), 1) TypeError must be str, not tuple
#> rfind () TypeError rfind() takes at least 1 argument (0 given)
#> rfind (1,) TypeError must be str, not int
#> rfind (None,) TypeError must be str, not NoneType
#> rfind (b'a',) TypeError must be str, not bytes
#> rfind ('a', 'b') TypeError slice indices must be integers or None or have an __index__ method
#> rfind ('a', 1.5) TypeError slice indices must be integers or None or have an __index__ method
#> rfind ('a', 0, 'x') TypeError slice indices must be integers or None or have an __index__ method
#> rfind ('a', 0, 1, 2) TypeError rfind() takes at most 3 arguments (4 given)
#> rfind (['a'],) TypeError must be str, not list
#> rfind (('a', 1),) TypeError must be str, not tuple
#> rfind ((),) TypeError must be str, not tuple
#> rfind (('x', 'a'),) TypeError must be str, not tuple
#> rfind (('', 'zz'), 5) TypeError must be str, not tuple
#> rfind (('c', 'b'), 1) TypeError must be str, not tuple
#> index () TypeError index() takes at least 1 argument (0 given)
#> index (1,) TypeError must be str, not int
#> index (None,) TypeError must be str, not NoneType
#> index (b'a',) TypeError must be str, not bytes
#> index ('a', 'b') TypeError slice indices must be integers or None or have an __index__ method
#> index ('a', 1.5) TypeError slice indices must be integers or None or have an __index__ method
#> index ('a', 0, 'x') TypeError slice indices must be integers or None or have an __index__ method
#> index ('a', 0, 1, 2) TypeError index() takes at most 3 arguments (4 given)
#> index (['a'],) TypeError must be str, not list
#> index (('a', 1),) TypeError must be str, not tuple
#> index ((),) TypeError must be str, not tuple
#> index (('x', 'a'),) TypeError must be str, not tuple
#> index (('', 'zz'), 5) TypeError must be str, not tuple
#> index (('c', 'b'), 1) TypeError must be str, not tuple
#> count () TypeError count() takes at least 1 argument (0 given)
#> count (1,) TypeError must be str, not int
#> count (None,) TypeError must be str, not NoneType
#> count (b'a',) TypeError must be str, not bytes
#> count ('a', 'b') TypeError slice indices must be integers or None or have an __index__ method
#> count ('a', 1.5) TypeError slice indices must be integers or None or have an __index__ method
#> count ('a', 0, 'x') TypeError slice indices must be integers or None or have an __index__ method
#> count ('a', 0, 1, 2) TypeError count() takes at most 3 arguments (4 given)
#> count (['a'],) TypeError must be str, not list
#> count (('a', 1),) TypeError must be str, not tuple
#> count ((),) TypeError must be str, not tuple
#> count (('x', 'a'),) TypeError must be str, not tuple
#> count (('', 'zz'), 5) TypeError must be str, not tuple
#> count (('c', 'b'), 1) TypeError must be str, not tuple
#> startswith () TypeError startswith() takes at least 1 argument (0 given)
#> startswith (1,) TypeError startswith first arg must be str or a tuple of str, not int
#> startswith (None,) TypeError startswith first arg must be str or a tuple of str, not NoneType
#> startswith (b'a',) TypeError startswith first arg must be str or a tuple of str, not bytes
#> startswith ('a', 'b') TypeError slice indices must be integers or None or have an __index__ method
#> startswith ('a', 1.5) TypeError slice indices must be integers or None or have an __index__ method
#> startswith ('a', 0, 'x') TypeError slice indices must be integers or None or have an __index__ method
#> startswith ('a', 0, 1, 2) TypeError startswith() takes at most 3 arguments (4 given)
#> startswith (['a'],) TypeError startswith first arg must be str or a tuple of str, not list
#> startswith (('a', 1),) True
#> startswith ((),) False
#> startswith (('x', 'a'),) True
#> startswith (('', 'zz'), 5) False
#> startswith (('c', 'b'), 1) True
#> endswith () TypeError endswith() takes at least 1 argument (0 given)
#> endswith (1,) TypeError endswith first arg must be str or a tuple of str, not int
#> endswith (None,) TypeError endswith first arg must be str or a tuple of str, not NoneType
#> endswith (b'a',) TypeError endswith first arg must be str or a tuple of str, not bytes
#> endswith ('a', 'b') TypeError slice indices must be integers or None or have an __index__ method
#> endswith ('a', 1.5) TypeError slice indices must be integers or None or have an __index__ method
#> endswith ('a', 0, 'x') TypeError slice indices must be integers or None or have an __index__ method
#> endswith ('a', 0, 1, 2) TypeError endswith() takes at most 3 arguments (4 given)
#> endswith (['a'],) TypeError endswith first arg must be str or a tuple of str, not list
#> endswith (('a', 1),) TypeError tuple for endswith must only contain str, not int
#> endswith ((),) False
#> endswith (('x', 'a'),) False
#> endswith (('', 'zz'), 5) False
#> endswith (('c', 'b'), 1) True
#> '' '' '' '' '' | 'b' 'b' 'b' '' 'b' | 'aa' 'aa' 'aa' '' 'aa' | '\U0001f600' '\U0001f600' '\U0001f600' '' '\U0001f600' | 
#> '' '' '' '' '' | '' '' '' '' '' | '' '' '' '' '' | '' '' '' '' '' | 
#> '' '' '' '' '' | '' '' '' '' '' | '' '' '' '' '' | '' '' '' '' '' | 
#> '' '' '' '' '' | '' '' '' '' '' | '' '' '' '' '' | '' '' '' '' '' | 
#> '' '' '' '' '' | '' '' '' '' '' | '' '' '' '' '' | '' '' '' '' '' | 
#> '' '' '' '' '' | '' '' '' '' '' | '' '' '' '' '' | '' '' '' '' '' | 
#> 'a' 'a' 'a' 'a' 'a' | 'bab' 'ba' 'bab' 'a' 'bab' | 'aaaaa' 'aaa' 'aaaaa' 'a' 'aaaaa' | '\U0001f600a\U0001f600' '\U0001f600a' '\U0001f600a\U0001f600' 'a' '\U0001f600a\U0001f600' | 
#> '' '' '' 'a' '' | 'b' 'b' 'b' 'a' 'b' | 'aa' 'aa' 'aa' 'a' 'aa' | '\U0001f600' '\U0001f600' '\U0001f600' 'a' '\U0001f600' | 
#> 'a' 'a' 'a' 'a' 'a' | 'a' 'a' 'a' 'a' 'a' | 'a' 'a' 'a' 'a' 'a' | 'a' 'a' 'a' 'a' 'a' | 
#> 'a' 'a' 'a' 'a' 'a' | 'a' 'a' 'a' 'a' 'a' | 'a' 'a' 'a' 'a' 'a' | 'a' 'a' 'a' 'a' 'a' | 
#> 'a' 'a' 'a' 'a' 'a' | 'a' 'a' 'a' 'a' 'a' | 'a' 'a' 'a' 'a' 'a' | 'a' 'a' 'a' 'a' 'a' | 
#> 'a' 'a' 'a' 'a' 'a' | 'a' 'a' 'a' 'a' 'a' | 'a' 'a' 'a' 'a' 'a' | 'a' 'a' 'a' 'a' 'a' | 
#> 'aaaa' 'aaaa' 'aaaa' 'aaaa' 'aaaa' | 'babababab' 'baaaa' 'babababab' 'aaaa' 'babaaa' | 'aaaaaaaaaaaaaa' 'aaaaaa' 'aaaaaaaaaaaaaa' 'aaaa' 'aaaaaaaa' | '\U0001f600a\U0001f600a\U0001f600a\U0001f600a\U0001f600' '\U0001f600aaaa' '\U0001f600a\U0001f600a\U0001f600a\U0001f600a\U0001f600' 'aaaa' '\U0001f600a\U0001f600aaa' | 
#> '' 'aaa' '' 'aaaa' 'aa' | 'bbbb' 'baaa' 'bbbb' 'aaaa' 'bbaa' | 'aaaaaaaa' 'aaaaa' 'aaaaaaaa' 'aaaa' 'aaaaaa' | '\U0001f600\U0001f600\U0001f600\U0001f600' '\U0001f600aaa' '\U0001f600\U0001f600\U0001f600\U0001f600' 'aaaa' '\U0001f600\U0001f600aa' | 
#> '' 'aa' '' 'aaaa' '' | 'bb' 'baa' 'bb' 'aaaa' 'bb' | 'aaaa' 'aaaa' 'aaaa' 'aaaa' 'aaaa' | '\U0001f600\U0001f600' '\U0001f600aa' '\U0001f600\U0001f600' 'aaaa' '\U0001f600\U0001f600' | 
#> 'aaaa' 'aaaa' 'aaaa' 'aaaa' 'aaaa' | 'aaaa' 'aaaa' 'aaaa' 'aaaa' 'aaaa' | 'aaaa' 'aaaa' 'aaaa' 'aaaa' 'aaaa' | 'aaaa' 'aaaa' 'aaaa' 'aaaa' 'aaaa' | 
#> 'aaaa' 'aaaa' 'aaaa' 'aaaa' 'aaaa' | 'aaaa' 'aaaa' 'aaaa' 'aaaa' 'aaaa' | 'aaaa' 'aaaa' 'aaaa' 'aaaa' 'aaaa' | 'aaaa' 'aaaa' 'aaaa' 'aaaa' 'aaaa' | 
#> 'aaaa' 'aaaa' 'aaaa' 'aaaa' 'aaaa' | 'aaaa' 'aaaa' 'aaaa' 'aaaa' 'aaaa' | 'aaaa' 'aaaa' 'aaaa' 'aaaa' 'aaaa' | 'aaaa' 'aaaa' 'aaaa' 'aaaa' 'aaaa' | 
#> 'abab' 'abab' 'abab' 'abab' 'abab' | 'babbbabbb' 'babab' 'babbbabbb' 'abab' 'babbab' | 'aaaaabaaaaabaa' 'aaabab' 'aaaaabaaaaabaa' 'abab' 'aaaaabab' | '\U0001f600a\U0001f600b\U0001f600a\U0001f600b\U0001f600' '\U0001f600abab' '\U0001f600a\U0001f600b\U0001f600a\U0001f600b\U0001f600' 'abab' '\U0001f600a\U0001f600bab' | 
#> 'bb' 'bab' 'bb' 'abab' 'bb' | 'bbbb' 'bbab' 'bbbb' 'abab' 'bbbb' | 'aabaab' 'aabab' 'aabaab' 'abab' 'aabaab' | '\U0001f600b\U0001f600b' '\U0001f600bab' '\U0001f600b\U0001f600b' 'abab' '\U0001f600b\U0001f600b' | 
#> 'abab' 'abab' 'abab' 'abab' 'abab' | 'abab' 'abab' 'abab' 'abab' 'abab' | 'abab' 'abab' 'abab' 'abab' 'abab' | 'abab' 'abab' 'abab' 'abab' 'abab' | 
#> '' 'ab' '' 'abab' '' | 'bb' 'bab' 'bb' 'abab' 'bb' | 'aaaa' 'aaab' 'aaaa' 'abab' 'aaaa' | '\U0001f600\U0001f600' '\U0001f600ab' '\U0001f600\U0001f600' 'abab' '\U0001f600\U0001f600' | 
#> 'abab' 'abab' 'abab' 'abab' 'abab' | 'abab' 'abab' 'abab' 'abab' 'abab' | 'abab' 'abab' 'abab' 'abab' 'abab' | 'abab' 'abab' 'abab' 'abab' 'abab' | 
#> 'abab' 'abab' 'abab' 'abab' 'abab' | 'abab' 'abab' 'abab' 'abab' 'abab' | 'abab' 'abab' 'abab' 'abab' 'abab' | 'abab' 'abab' 'abab' 'abab' 'abab' | 
#> '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' | 'b\xe9b\u20acb\U0001f600b' 'b\xe9\u20ac\U0001f600' 'b\xe9b\u20acb\U0001f600b' '\xe9\u20ac\U0001f600' 'b\xe9b\u20ac\U0001f600' | 'aa\xe9aa\u20acaa\U0001f600aa' 'aa\xe9\u20ac\U0001f600' 'aa\xe9aa\u20acaa\U0001f600aa' '\xe9\u20ac\U0001f600' 'aa\xe9aa\u20ac\U0001f600' | '\U0001f600\xe9\U0001f600\u20ac\U0001f600\U0001f600\U0001f600' '\U0001f600\xe9\u20ac\U0001f600' '\U0001f600\xe9\U0001f600\u20ac\U0001f600\U0001f600\U0001f600' '\xe9\u20ac\U0001f600' '\U0001f600\xe9\U0001f600\u20ac\U0001f600' | 
#> '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' | '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' | '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' | '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' | 
#> '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' | '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' | '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' | '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' | 
#> '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' | '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' | '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' | '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' | 
#> '\xe9\U0001f600' '\xe9\U0001f600' '\xe9\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\U0001f600' | '\xe9b\U0001f600' '\xe9b\U0001f600' '\xe9b\U0001f600' '\xe9\u20ac\U0001f600' '\xe9b\U0001f600' | '\xe9aa\U0001f600' '\xe9aa\U0001f600' '\xe9aa\U0001f600' '\xe9\u20ac\U0001f600' '\xe9aa\U0001f600' | '\xe9\U0001f600\U0001f600' '\xe9\U0001f600\U0001f600' '\xe9\U0001f600\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\U0001f600\U0001f600' | 
#> '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' | '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' | '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' | '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' '\xe9\u20ac\U0001f600' | 
#> () TypeError replace expected at least 2 arguments, got 0
#> ('a',) TypeError replace expected at least 2 arguments, got 1
#> ('a', 1) TypeError replace() argument 2 must be str, not int
#> (1, 'a') TypeError replace() argument 1 must be str, not int
#> ('a', 'b') TypeError 'str' object cannot be interpreted as an integer
#> ('a', 'b') TypeError 'float' object cannot be interpreted as an integer
#> ('a', 'b') TypeError 'NoneType' object cannot be interpreted as an integer
#> ('a', 'b') TypeError replace expected at most 3 arguments, got 4
#> ('a', 'b') OverflowError Python int too large to convert to C ssize_t
#> ('a', 'b') 'bXaXa'
#> (b'a', 'b') TypeError replace() argument 1 must be str, not bytes
#> TypeError str.replace() takes no keyword arguments
#>  | | | | | |
#> a a| |a a|a a|a a|a a|
#> aa aa|a a|aa aa| |aa aa|aa aa|
#> abcab abcab|bcab abcab|cab abc|abcab abcab| |abcab abcab|
#> TypeError removeprefix() argument must be str, not int TypeError removesuffix() argument must be str, not tuple TypeError str.removeprefix() takes exactly one argument (0 given)
#> str str str False True True 1 2 True
#> 4 0 6 ['', '', '', '', ''] ['', '', '', '', ''] ('', 'aa', 'aaaaaa') ('aaaaaa', 'aa', '') ---- -aaaaaa
#> 2 0 4 ['', 'b', 'b'] ['', 'b', 'b'] ('', 'aba', 'babab') ('abab', 'aba', 'b') -b-b -babab
#> 1 1 4 ['m', 'ssippi'] ['miss', 'ppi'] ('m', 'issi', 'ssippi') ('miss', 'issi', 'ppi') m-ssippi m-ssippi
#> 2 2 5 ['mi', 'i', 'ippi'] ['mi', 'i', 'ippi'] ('mi', 'ss', 'issippi') ('missi', 'ss', 'ippi') mi-i-ippi mi-issippi
#> 1000 1000 999 1000 1000 1 -1 -1 1001 1000 -1 1000 -1 1000
