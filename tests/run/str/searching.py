# find, index, count, startswith and `in`, with ranges at and beyond the ends.


def attempt(name, action):
    try:
        print(name, action())
    except Exception as e:
        print(name, type(e).__name__, e)


s = "abracadabra"
for args in (("a",), ("a", 1), ("a", -1), ("a", 11), ("a", 12), ("abra", 1), ("abra", 1, 10), ("abra", 7, 11), ("abra", 7, 100), ("", 0), ("", 11), ("", 12), ("", 5, 3),
             ("a", None, None), ("a", None, 1), ("a", -4, None), ("z",), ("a", 5, -5), ("cad", -7, -3), ("cad", -7, -4), ("a", -100, 100), ("a", 2**70), ("a", -(2**70), 2**70)):
    print(args, s.find(*args), s.rfind(*args), s.count(*args), s.startswith(*args), s.endswith(*args))

print("aaaa".count("aa"), "aaaa".count(""), "".count(""), "".count("a"), "abc".count("", 1), "abc".count("", 3), "abc".count("", 4), "abc".count("", -2))
print("".find(""), "".rfind(""), "abc".rfind(""), "abc".rfind("", 0, 2), "abc".find("", 3), "abc".find("", 4), "".index(""))
print("naïve é 日本 😀 日本".find("日本"), "naïve é 日本 😀 日本".rfind("日本"), "naïve 😀".index("😀"), "日".find("x"), "x".find("日"), "ÿĀ".find("Ā"))

attempt("index", lambda: s.index("z"))
attempt("rindex", lambda: s.rindex("z"))
attempt("index range", lambda: s.index("a", 1, 3))
attempt("index found", lambda: s.index("a", 1, 4))
attempt("find int", lambda: s.find(1))
attempt("find bytes", lambda: s.find(b"a"))
attempt("find none", lambda: s.find())
attempt("find start", lambda: s.find("a", "b"))
attempt("find float", lambda: s.find("a", 1.0))
attempt("count None", lambda: s.count(None))
attempt("in", lambda: 1 in s)
attempt("not in", lambda: None not in s)
attempt("startswith", lambda: s.startswith(1))
attempt("startswith list", lambda: s.startswith(["a"]))
attempt("startswith tuple", lambda: s.startswith(("x", 1)))
attempt("startswith first", lambda: s.startswith(("a", 1)))
attempt("endswith", lambda: s.endswith(None))

print(s.startswith(("x", "abr")), s.endswith(("x", "bra")), s.startswith(()), s.startswith(""), "".startswith(""), s.endswith("", 11), s.startswith("", 12))
print("" in "", "" in s, "a" in "", "bra" in s, "arb" in s, s in s, s + "x" in s, "\0" in "a\0b")
print("aab".find("ab"), "abababac".find("ababac"), "a" * 50 + "b" in "a" * 100, ("ab" * 40 + "c").find("abc"), ("x" * 30 + "yx" * 5).rfind("xyx"))


class Start:
    def __index__(self):
        return 3


print(s.find("a", Start()), s.count("a", Start(), Start()), s.index("a", True))
where, found = -1, []
while (where := s.find("a", where + 1)) != -1:
    found.append(where)
print(found)

#> ('a',) 0 10 5 True True
#> ('a', 1) 3 10 4 False True
#> ('a', -1) 10 10 1 True True
#> ('a', 11) -1 -1 0 False False
#> ('a', 12) -1 -1 0 False False
#> ('abra', 1) 7 7 1 False True
#> ('abra', 1, 10) -1 -1 0 False False
#> ('abra', 7, 11) 7 7 1 True True
#> ('abra', 7, 100) 7 7 1 True True
#> ('', 0) 0 11 12 True True
#> ('', 11) 11 11 1 True True
#> ('', 12) -1 -1 0 False False
#> ('', 5, 3) -1 -1 0 False False
#> ('a', None, None) 0 10 5 True True
#> ('a', None, 1) 0 0 1 True True
#> ('a', -4, None) 7 10 2 True True
#> ('z',) -1 -1 0 False False
#> ('a', 5, -5) 5 5 1 True True
#> ('cad', -7, -3) 4 4 1 True False
#> ('cad', -7, -4) 4 4 1 True True
#> ('a', -100, 100) 0 10 5 True True
#> ('a', 1180591620717411303424) -1 -1 0 False False
#> ('a', -1180591620717411303424, 1180591620717411303424) 0 10 5 True True
#> 2 5 1 0 3 1 0 3
#> 0 0 3 2 3 -1 0
#> 8 13 6 -1 -1 1
#> index ValueError substring not found
#> rindex ValueError substring not found
#> index range ValueError substring not found
#> index found 3
#> find int TypeError must be str, not int
#> find bytes TypeError must be str, not bytes
#> find none TypeError find() takes at least 1 argument (0 given)
#> find start TypeError slice indices must be integers or None or have an __index__ method
#> find float TypeError slice indices must be integers or None or have an __index__ method
#> count None TypeError must be str, not NoneType
#> in TypeError 'in <string>' requires string as left operand, not int
#> not in TypeError 'in <string>' requires string as left operand, not NoneType
#> startswith TypeError startswith first arg must be str or a tuple of str, not int
#> startswith list TypeError startswith first arg must be str or a tuple of str, not list
#> startswith tuple TypeError tuple for startswith must only contain str, not int
#> startswith first True
#> endswith TypeError endswith first arg must be str or a tuple of str, not NoneType
#> True True False True True True False
#> True True False True False True False True
#> 1 2 False 78 37
#> 3 0 3
#> [0, 3, 5, 7, 10]
