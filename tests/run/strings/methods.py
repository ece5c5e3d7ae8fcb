# Searching, splitting, stripping, replacing, testing.
s = "the quick brown fox jumps over the lazy dog"
print(s.find("the"), s.find("the", 1), s.find("cat"), s.rfind("the"), s.index("fox"), s.rindex("o"))
print(s.find("the", 5, 10), s.find("", 100), s.find("", 3), "".find(""), s.find("dog", -3))
print(s.count("o"), s.count("the"), "aaaa".count("aa"), "abc".count(""), s.count("o", 20))
print(s.startswith("the"), s.startswith(("a", "the")), s.startswith("quick", 4), s.endswith("dog"), s.endswith(()))
print(s.split(), s.split(" ", 2), s.rsplit(" ", 2), s.split("the"))
print("a,b,,c,".split(","), ",".split(","), "".split(","), "".split(), "  a  b ".split(), "  a  b ".split(" "))
print("a b  c".split(None, 1), " a b c ".rsplit(None, 1), "a--b--c".split("--", 1), "x".split("xyz"))
print("one\ntwo\r\nthree\n".splitlines(), "one\ntwo\n".splitlines(True), "".splitlines(), "\n".splitlines())
print("key=value=x".partition("="), "key".partition("="), "a.b.c".rpartition("."), "abc".rpartition("."))
print("  x ".strip() + "|", "  x ".lstrip() + "|", "  x ".rstrip() + "|", "xxhixx".strip("x"), "abcba".strip("ab"), "www.a.w".lstrip("w."))
print("aXbXc".replace("X", "--"), "aaa".replace("a", "b", 2), "abc".replace("", "."), "abc".replace("z", "y"), "aaa".replace("aa", "b"))
print(s.upper()[:9], "ABC".lower(), s.title(), s.capitalize()[:5], "aBc".swapcase(), "they're bill's".title(), "ß".upper(), "ǅ".lower())
print("x".center(5, "*"), "xy".center(5), "x".ljust(3) + "|", "x".rjust(3, "0"), "42".zfill(5), "-42".zfill(5), "+1".zfill(4), "abc".zfill(2))
print("-".join(["a", "b", "c"]), "".join([]), ",".join("abc"), "x".join(["1"]), " ".join(map(str, range(3))))
print("abc".isalpha(), "ab1".isalnum(), "12".isdigit(), "½".isnumeric(), "²".isdigit(), "²".isdecimal(), " \t".isspace(), "".isalpha())
print("abc".islower(), "Abc".islower(), "ABC1".isupper(), "Hello World".istitle(), "1".islower(), "a_1".isidentifier(), "1a".isidentifier(), "é".isascii(), "\n".isprintable())
print("tab\tx".expandtabs(), "a\tb".expandtabs(4), "ab\tc\td".expandtabs(3))
print("prefix-x".removeprefix("prefix-"), "x.py".removesuffix(".py"), "x".removeprefix("y"), "abc".removesuffix(""))
print("Straße".casefold(), "İ".lower() == "i̇", "ΑΣ".lower())
table = str.maketrans("abc", "xyz", "d")
print("abcd".translate(table), "abc".translate({97: None, 98: "BB", 99: 0x43}), str.maketrans({"a": "1"}))
print("b" in "abc", "" in "abc", "bc" in "abc", "cb" not in "abc")
print("abc" < "abd", "abc" < "ab", "Z" < "a", "" < "a", "é" > "z", max("hello"), min("hello"))
print("ab" * 3, 3 * "ab", "ab" * 0, "ab" * -1, "a" "b" 'c')
print(sorted("hello"), list("abc"), "".join(reversed("abc")), "abc"[::-1], set("aa"))
print("%s" % "x", len("héllo"), ord("é"), chr(233), "\u00e9" == "é", "\x41\101\N{BULLET}")
for bad in ("abc".index, "abc".rindex):
    try:
        bad("z")
    except ValueError as error:
        print(error)
print(hash("abc") == hash("ab" + "c"), "a\\b", 'it\'s', "tab\there", "nul\0end".encode())
print("abc".encode("utf-8"), "é".encode(), "é".encode("latin-1"), "aé".encode("ascii", "replace"), "aé".encode("ascii", "ignore"))

#> 0 31 -1 31 16 41
#> -1 -1 3 0 40
#> 4 2 2 4 2
#> True True True True False
#> ['the', 'quick', 'brown', 'fox', 'jumps', 'over', 'the', 'lazy', 'dog'] ['the', 'quick', 'brown fox jumps over the lazy dog'] ['the quick brown fox jumps over the', 'lazy', 'dog'] ['', ' quick brown fox jumps over ', ' lazy dog']
#> ['a', 'b', '', 'c', ''] ['', ''] [''] [] ['a', 'b'] ['', '', 'a', '', 'b', '']
#> ['a', 'b  c'] [' a b', 'c'] ['a', 'b--c'] ['x']
#> ['one', 'two', 'three'] ['one\n', 'two\n'] [] ['']
#> ('key', '=', 'value=x') ('key', '', '') ('a.b', '.', 'c') ('', '', 'abc')
#> x| x |   x| hi c a.w
#> a--b--c bba .a.b.c. abc ba
#> THE QUICK abc The Quick Brown Fox Jumps Over The Lazy Dog The q AbC They'Re Bill'S SS ǆ
#> **x**   xy  x  | 00x 00042 -0042 +001 abc
#> a-b-c  a,b,c 1 0 1 2
#> True True True True True False True False
#> True False True True False True False False False
#> tab     x a   b ab c  d
#> x x x abc
#> strasse True ας
#> xyz BBC {97: '1'}
#> True True True True
#> True False True True True o e
#> ababab ababab   abc
#> ['e', 'h', 'l', 'l', 'o'] ['a', 'b', 'c'] cba cba {'a'}
#> x 5 233 é True AA•
#> substring not found
#> substring not found
#> True a\b it's tab	here b'nul\x00end'
#> b'abc' b'\xc3\xa9' b'\xe9' b'a?' b'a'
