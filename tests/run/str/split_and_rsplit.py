# split, rsplit: separators, counts, blanks of all kinds, keywords, errors.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Two:
    def __index__(self):
        return 2


class Text(str):
    pass


blank = "  a b\tc\n\n d\u00a0e\u2003f\x1cg\u200bh  "
for m in (blank.split, blank.rsplit):
    print("--", m.__name__)
    for args in ((), (None,), (None, 0), (None, 1), (None, 2), (None, -1), (None, 100), (None, Two()), (" ",), (" ", 1), (" ", 3), ("\n",), ("zz",), ("  ",)):
        tell(m, *args)
    tell(lambda: m(maxsplit=1))
    tell(lambda: m(sep="b"))
    tell(lambda: m(maxsplit=2, sep=" "))
    tell(lambda: m(sep=None, maxsplit=1))
    for args in (("",), (1,), (b"a",), ("a", "b"), ("a", 1.5), ("a", None), ("a", 1, 2), ("", 0)):
        tell(m, *args)
    tell(lambda: m(limit=1))
    tell(lambda: m(" ", sep=" "))
print("".split(), "".split(None, 0), "".split(","), "".rsplit(","), "   ".split(), "   ".split(" "), "   ".rsplit(None, 1), "a".split("a"), "aa".split("a"), "a".rsplit("a", 0))
print("aaaa".split("aa"), "aaaa".rsplit("aa", 1), "aaa".split("aa"), "aaa".rsplit("aa"), "ababa".split("aba"), "ababa".rsplit("aba"))
print("a,b,,c,".split(","), "a,b,,c,".rsplit(",", 2), "a,b,,c,".split(",", 2), "a<>b<>c".split("<>"), "a<>b<>c".rsplit("<>", 1), "x=y=z".split("=", 1))
print("  lead".split(None, 0), "trail  ".split(None, 0), "trail  ".rsplit(None, 0), " a  b  c ".split(None, 1), " a  b  c ".rsplit(None, 1), " a b ".split(None, 2))
print("é€é".split("€"), "日本日本".rsplit("日", 1), "a😀b😀".split("😀"), "é b".split(), "日 本".rsplit(None, 1))
t = Text("a b")
print(t.split(), [type(x).__name__ for x in t.split()], [type(x).__name__ for x in t.split("q")], t.split("q")[0] is t, t.split(Text(" ")))
whole = "noseparator"
print(whole.split(",")[0] == whole, whole.split()[0] == whole, len((",".join(map(str, range(500)))).split(",")))
for line in "k=v; n = 5;;x".split(";"):
    key, eq, value = line.partition("=")
    print([key.strip(), bool(eq), value.strip()], end=" ")
print()
tell(str.split)
tell(str.split, 5)
tell(str.rsplit, "a b c", " ", 1)

#> -- split
#> ['a', 'b', 'c', 'd', 'e', 'f', 'g\u200bh']
#> ['a', 'b', 'c', 'd', 'e', 'f', 'g\u200bh']
#> ['a b\tc\n\n d\xa0e\u2003f\x1cg\u200bh  ']
#> ['a', 'b\tc\n\n d\xa0e\u2003f\x1cg\u200bh  ']
#> ['a', 'b', 'c\n\n d\xa0e\u2003f\x1cg\u200bh  ']
#> ['a', 'b', 'c', 'd', 'e', 'f', 'g\u200bh']
#> ['a', 'b', 'c', 'd', 'e', 'f', 'g\u200bh']
#> ['a', 'b', 'c\n\n d\xa0e\u2003f\x1cg\u200bh  ']
#> ['', '', 'a', 'b\tc\n\n', 'd\xa0e\u2003f\x1cg\u200bh', '', '']
#> ['', ' a b\tc\n\n d\xa0e\u2003f\x1cg\u200bh  ']
#> ['', '', 'a', 'b\tc\n\n d\xa0e\u2003f\x1cg\u200bh  ']
#> ['  a b\tc', '', ' d\xa0e\u2003f\x1cg\u200bh  ']
#> ['  a b\tc\n\n d\xa0e\u2003f\x1cg\u200bh  ']
#> ['', 'a b\tc\n\n d\xa0e\u2003f\x1cg\u200bh', '']
#> ['a', 'b\tc\n\n d\xa0e\u2003f\x1cg\u200bh  ']
#> ['  a ', '\tc\n\n d\xa0e\u2003f\x1cg\u200bh  ']
#> ['', '', 'a b\tc\n\n d\xa0e\u2003f\x1cg\u200bh  ']
#> ['a', 'b\tc\n\n d\xa0e\u2003f\x1cg\u200bh  ']
#> ValueError empty separator
#> TypeError must be str or None, not int
#> TypeError must be str or None, not bytes
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError split() takes at most 2 arguments (3 given)
#> ValueError empty separator
#> TypeError 'limit' is an invalid keyword argument for split()
#> TypeError argument for split() given by name ('sep') and position (1)
#> -- rsplit
#> ['a', 'b', 'c', 'd', 'e', 'f', 'g\u200bh']
#> ['a', 'b', 'c', 'd', 'e', 'f', 'g\u200bh']
#> ['  a b\tc\n\n d\xa0e\u2003f\x1cg\u200bh']
#> ['  a b\tc\n\n d\xa0e\u2003f', 'g\u200bh']
#> ['  a b\tc\n\n d\xa0e', 'f', 'g\u200bh']
#> ['a', 'b', 'c', 'd', 'e', 'f', 'g\u200bh']
#> ['a', 'b', 'c', 'd', 'e', 'f', 'g\u200bh']
#> ['  a b\tc\n\n d\xa0e', 'f', 'g\u200bh']
#> ['', '', 'a', 'b\tc\n\n', 'd\xa0e\u2003f\x1cg\u200bh', '', '']
#> ['  a b\tc\n\n d\xa0e\u2003f\x1cg\u200bh ', '']
#> ['  a b\tc\n\n', 'd\xa0e\u2003f\x1cg\u200bh', '', '']
#> ['  a b\tc', '', ' d\xa0e\u2003f\x1cg\u200bh  ']
#> ['  a b\tc\n\n d\xa0e\u2003f\x1cg\u200bh  ']
#> ['', 'a b\tc\n\n d\xa0e\u2003f\x1cg\u200bh', '']
#> ['  a b\tc\n\n d\xa0e\u2003f', 'g\u200bh']
#> ['  a ', '\tc\n\n d\xa0e\u2003f\x1cg\u200bh  ']
#> ['  a b\tc\n\n d\xa0e\u2003f\x1cg\u200bh', '', '']
#> ['  a b\tc\n\n d\xa0e\u2003f', 'g\u200bh']
#> ValueError empty separator
#> TypeError must be str or None, not int
#> TypeError must be str or None, not bytes
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError rsplit() takes at most 2 arguments (3 given)
#> ValueError empty separator
#> TypeError 'limit' is an invalid keyword argument for rsplit()
#> TypeError argument for rsplit() given by name ('sep') and position (1)
#> [] [] [''] [''] [] ['', '', '', ''] [] ['', ''] ['', '', ''] ['a']
#> ['', '', ''] ['aa', ''] ['', 'a'] ['a', ''] ['', 'ba'] ['ab', '']
#> ['a', 'b', '', 'c', ''] ['a,b,', 'c', ''] ['a', 'b', ',c,'] ['a', 'b', 'c'] ['a<>b', 'c'] ['x', 'y=z']
#> ['lead'] ['trail  '] ['trail'] ['a', 'b  c '] [' a  b', 'c'] ['a', 'b']
#> ['é', 'é'] ['日本', '本'] ['a', 'b', ''] ['é', 'b'] ['日', '本']
#> ['a', 'b'] ['str', 'str'] ['str'] False ['a', 'b']
#> True True 500
#> ['k', True, 'v'] ['n', True, '5'] ['', False, ''] ['x', False, ''] 
#> TypeError unbound method str.split() needs an argument
#> TypeError descriptor 'split' for 'str' objects doesn't apply to a 'int' object
#> ['a b', 'c']
