# split, rsplit, splitlines, partition and rpartition.


def attempt(name, action):
    try:
        print(name, action())
    except Exception as e:
        print(name, type(e).__name__, e)


s = "  a b\t\tc \n d  "
print(s.split(), s.rsplit(), s.split(None), s.split(sep=None))
for n in (-2, -1, 0, 1, 2, 3, 99):
    print(n, s.split(None, n), s.rsplit(None, n), "a,b,,c,".split(",", n), "a,b,,c,".rsplit(",", n))
print("".split(), "".split(","), "   ".split(), "   ".split(" "), ",".split(","), "".rsplit(), "".rsplit("x"))
print("aXXbXXXc".split("XX"), "aXXbXXXc".rsplit("XX"), "aaa".split("aa"), "aaa".rsplit("aa"), "aaaa".split("aa"))
print("a b".split(" ", maxsplit=0), " a b".split(maxsplit=0), " a b ".rsplit(maxsplit=0), "abc".split("abcd"), "abc".split("abc"))
print("a\u2003b\u00a0c\x1cd\x85e\u200bf".split())
print("éaéb".split("é"), "日本語日本".split("本"), "😀x😀".split("😀"))
attempt("empty", lambda: "abc".split(""))
attempt("empty right", lambda: "abc".rsplit(""))
attempt("int", lambda: "abc".split(1))
attempt("bytes", lambda: "abc".split(b"a"))
attempt("max", lambda: "abc".split("a", "1"))
attempt("max float", lambda: "abc".split("a", 1.0))

text = "one\ntwo\r\nthree\rfour\n\n\x0bfive\x0csix\x1cseven\x1deight\x1enine\x85ten\u2028eleven\u2029end"
print(text.splitlines())
print(text.splitlines(True))
print(text.splitlines(keepends=True) == text.splitlines(1), "".join(text.splitlines(True)) == text)
print("".splitlines(), "\n".splitlines(), "\n\n".splitlines(), "a\n".splitlines(), "a\r\n\r".splitlines(True), "\r\n".splitlines(), "\n\r".splitlines())
print("a\x1fb".splitlines(), "a\tb".splitlines())

for sep in ("=", "==", "x", "a"):
    print(sep, "a==b=c".partition(sep), "a==b=c".rpartition(sep))
print("".partition("x"), "".rpartition("x"), "x".partition("x"), "aXbXc".rpartition("X"), "aaa".partition("aa"), "aaa".rpartition("aa"))
attempt("partition empty", lambda: "a".partition(""))
attempt("rpartition empty", lambda: "a".rpartition(""))
attempt("partition None", lambda: "a".partition(None))

key, sep, value = "name: a: b".partition(": ")
print(key, sep, value)
head, *rest = "a b c d".split()
print(head, rest)
for line in "k=1\nk2=2=3\nbad".splitlines():
    k, eq, v = line.rpartition("=")
    print([k, eq, v])
print(" ".join(" many   spaces here ".split()), ",".join("a,b,c".rsplit(",", 1)))

#> ['a', 'b', 'c', 'd'] ['a', 'b', 'c', 'd'] ['a', 'b', 'c', 'd'] ['a', 'b', 'c', 'd']
#> -2 ['a', 'b', 'c', 'd'] ['a', 'b', 'c', 'd'] ['a', 'b', '', 'c', ''] ['a', 'b', '', 'c', '']
#> -1 ['a', 'b', 'c', 'd'] ['a', 'b', 'c', 'd'] ['a', 'b', '', 'c', ''] ['a', 'b', '', 'c', '']
#> 0 ['a b\t\tc \n d  '] ['  a b\t\tc \n d'] ['a,b,,c,'] ['a,b,,c,']
#> 1 ['a', 'b\t\tc \n d  '] ['  a b\t\tc', 'd'] ['a', 'b,,c,'] ['a,b,,c', '']
#> 2 ['a', 'b', 'c \n d  '] ['  a b', 'c', 'd'] ['a', 'b', ',c,'] ['a,b,', 'c', '']
#> 3 ['a', 'b', 'c', 'd  '] ['  a', 'b', 'c', 'd'] ['a', 'b', '', 'c,'] ['a,b', '', 'c', '']
#> 99 ['a', 'b', 'c', 'd'] ['a', 'b', 'c', 'd'] ['a', 'b', '', 'c', ''] ['a', 'b', '', 'c', '']
#> [] [''] [] ['', '', '', ''] ['', ''] [] ['']
#> ['a', 'b', 'Xc'] ['a', 'bX', 'c'] ['', 'a'] ['a', ''] ['', '', '']
#> ['a b'] ['a b'] [' a b'] ['abc'] ['', '']
#> ['a', 'b', 'c', 'd', 'e\u200bf']
#> ['', 'a', 'b'] ['日', '語日', ''] ['', 'x', '']
#> empty ValueError empty separator
#> empty right ValueError empty separator
#> int TypeError must be str or None, not int
#> bytes TypeError must be str or None, not bytes
#> max TypeError 'str' object cannot be interpreted as an integer
#> max float TypeError 'float' object cannot be interpreted as an integer
#> ['one', 'two', 'three', 'four', '', '', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'end']
#> ['one\n', 'two\r\n', 'three\r', 'four\n', '\n', '\x0b', 'five\x0c', 'six\x1c', 'seven\x1d', 'eight\x1e', 'nine\x85', 'ten\u2028', 'eleven\u2029', 'end']
#> True True
#> [] [''] ['', ''] ['a'] ['a\r\n', '\r'] [''] ['', '']
#> ['a\x1fb'] ['a\tb']
#> = ('a', '=', '=b=c') ('a==b', '=', 'c')
#> == ('a', '==', 'b=c') ('a', '==', 'b=c')
#> x ('a==b=c', '', '') ('', '', 'a==b=c')
#> a ('', 'a', '==b=c') ('', 'a', '==b=c')
#> ('', '', '') ('', '', '') ('', 'x', '') ('aXb', 'X', 'c') ('', 'aa', 'a') ('a', 'aa', '')
#> partition empty ValueError empty separator
#> rpartition empty ValueError empty separator
#> partition None TypeError must be str, not NoneType
#> name :  a: b
#> a ['b', 'c', 'd']
#> ['k', '=', '1']
#> ['k2=2', '=', '3']
#> ['', '', 'bad']
#> many spaces here a,b,c
