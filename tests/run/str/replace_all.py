# str.replace: counts, empty patterns, widths, identity, subclasses, errors.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Text(str):
    pass


class Three:
    def __index__(self):
        return 3


s = "one two one two one"
for args in (("one", "1"), ("one", "1", 1), ("one", "1", 0), ("one", "1", -1), ("one", "1", -5), ("one", "1", 100), ("one", "", 2), ("", "-"), ("", "-", 3), ("", "", 3), ("zzz", "y"), ("o", "oo"), (" ", ""), ("one", "one"), ("e t", "E-T", Three()), (s, ""), (s, "all"), ("one", "1", True), ("two", "twelve", 2**40)):
    tell(s.replace, *args)
for args in ((), ("a",), ("a", 1), (1, "a"), (None, "a"), ("a", None), ("a", "b", "c"), ("a", "b", None), ("a", "b", 1.0), ("a", "b", 1, 2), (b"a", "b"), ("a", "b", 2**100)):
    tell(s.replace, *args)
tell(lambda: s.replace("one", "1", count=1))
tell(lambda: s.replace(old="one", new="1"))
print("".replace("", "x"), "".replace("", "x", 0) == "", "".replace("a", "b") == "", "".replace("", "x", 5), "ab".replace("", "-", 1), "ab".replace("", "-", 2), "ab".replace("", "-", 9))
print("aaa".replace("aa", "b"), "aaaa".replace("aa", "a"), "abab".replace("ab", "abab"), "aaa".replace("a", "b", 2))
print("naïve".replace("ï", "i"), "naive".replace("i", "ï"), "naive".replace("i", "€"), "a€b".replace("€", "😀"), "😀😀".replace("😀", "", 1), ascii("a\ud800b".replace("\ud800", "?")))
print(len(("ab" * 500).replace("b", "bcd")), ("x" * 10).replace("x", "yz")[3:9], ("é" * 5).replace("é", "e").isascii())
same = s.replace("absent", "x")
print(same is s, s.replace("o", "o") == s)
t = Text("hello")
for r in (t.replace("z", ""), t.replace("l", "L"), t.replace("", ""), t.replace("l", "L", 0)):
    print(r, type(r).__name__, r is t)
print("a-b".replace(Text("-"), Text("+")), type("-".replace("-", Text("+"))).__name__)
def chain(text, pairs):
    for a, b in pairs:
        text = text.replace(a, b)
    return text
print(chain("<a & b>", [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")]), chain("Mississippi", zip("isp", "!$P")))
tell(str.replace, 5, "a", "b")
tell(str.replace, "a")

#> '1 two 1 two 1'
#> '1 two one two one'
#> 'one two one two one'
#> '1 two 1 two 1'
#> '1 two 1 two 1'
#> '1 two 1 two 1'
#> ' two  two one'
#> '-o-n-e- -t-w-o- -o-n-e- -t-w-o- -o-n-e-'
#> '-o-n-e two one two one'
#> 'one two one two one'
#> 'one two one two one'
#> 'oone twoo oone twoo oone'
#> 'onetwoonetwoone'
#> 'one two one two one'
#> 'onE-Two onE-Two one'
#> ''
#> 'all'
#> '1 two one two one'
#> 'one twelve one twelve one'
#> TypeError replace expected at least 2 arguments, got 0
#> TypeError replace expected at least 2 arguments, got 1
#> TypeError replace() argument 2 must be str, not int
#> TypeError replace() argument 1 must be str, not int
#> TypeError replace() argument 1 must be str, not None
#> TypeError replace() argument 2 must be str, not None
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError replace expected at most 3 arguments, got 4
#> TypeError replace() argument 1 must be str, not bytes
#> OverflowError Python int too large to convert to C ssize_t
#> TypeError str.replace() takes no keyword arguments
#> TypeError str.replace() takes no keyword arguments
#> x True True x -ab -a-b -a-b-
#> ba aa abababab bba
#> naive naïve na€ve a😀b 😀 'a?b'
#> 2000 zyzyzy True
#> True True
#> hello str False
#> heLLo str False
#> hello str False
#> hello str False
#> a+b str
#> &lt;a &amp; b&gt; M!$$!$$!PP!
#> TypeError descriptor 'replace' for 'str' objects doesn't apply to a 'int' object
#> TypeError replace expected at least 2 arguments, got 0
