# find, rfind, index, rindex and count: bounds of every kind, empty needles, subclasses.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class At:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        print("index", self.n, end=" ")
        return self.n


class Text(str):
    def find(self, *a):
        return "own find", a


s = "abracadabra"
for name in ("find", "rfind", "index", "rindex", "count"):
    m = getattr(s, name)
    print("--", name)
    for args in (("a",), ("abra",), ("abra", 1), ("abra", 1, 10), ("z",), ("",), ("", 5), ("", 11), ("", 12), ("", 5, 4), ("a", -1), ("a", -100, 100), ("a", None, 3), ("a", 2, None), ("ra", At(3), At(-1)), ("a", True), ("bra", 2**70), ("bra", -2**70, 2**70)):
        tell(m, *args)
    for args in ((), ("a", 1, 2, 3), (1,), (None,), (b"a",), ("a", 1.0), ("a", "b"), ("a", None, [])):
        tell(m, *args)
    tell(lambda: s.find(sub="a"))
    tell(lambda: s.count("a", start=1))
print("--", "wide and narrow")
for hay in ("aéa", "a€a€", "a😀b😀", "\ud800a\ud800"):
    for needle in ("a", "é", "€", "😀", "\ud800", "a€", ""):
        print(hay.find(needle), hay.rfind(needle), hay.count(needle), end="; ")
    print()
t = Text("hello")
print(t.find("l"), str.find(t, "l"), "well, hello".find(t), t.rfind(Text("l")), t.count(Text("")))
print("aaaa".count("aa"), "aaaa".find("aa", 1), "aaaa".rfind("aa"), "aaaaa".count("aa", 1), ("ab" * 1000).count("ba"), ("ab" * 1000 + "c").rindex("bc"))
print("x" in s, "cad" in s, "" in "", Text("a") in s, "abracadabra!" in s)
tell(lambda: 1 in s)
tell(lambda: None in "")
tell(lambda: b"a" in s)
tell(str.find)
tell(str.find, 1, "a")
tell(str.find, "a")

#> -- find
#> 0
#> 0
#> 7
#> -1
#> -1
#> 0
#> 5
#> 11
#> -1
#> -1
#> 10
#> 0
#> 0
#> 3
#> index 3 index -1 -1
#> 3
#> -1
#> 1
#> TypeError find() takes at least 1 argument (0 given)
#> TypeError find() takes at most 3 arguments (4 given)
#> TypeError must be str, not int
#> TypeError must be str, not NoneType
#> TypeError must be str, not bytes
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError str.find() takes no keyword arguments
#> TypeError str.count() takes no keyword arguments
#> -- rfind
#> 10
#> 7
#> 7
#> -1
#> -1
#> 11
#> 11
#> 11
#> -1
#> -1
#> 10
#> 10
#> 0
#> 10
#> index 3 index -1 -1
#> 10
#> -1
#> 8
#> TypeError rfind() takes at least 1 argument (0 given)
#> TypeError rfind() takes at most 3 arguments (4 given)
#> TypeError must be str, not int
#> TypeError must be str, not NoneType
#> TypeError must be str, not bytes
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError str.find() takes no keyword arguments
#> TypeError str.count() takes no keyword arguments
#> -- index
#> 0
#> 0
#> 7
#> ValueError substring not found
#> ValueError substring not found
#> 0
#> 5
#> 11
#> ValueError substring not found
#> ValueError substring not found
#> 10
#> 0
#> 0
#> 3
#> index 3 index -1 ValueError substring not found
#> 3
#> ValueError substring not found
#> 1
#> TypeError index() takes at least 1 argument (0 given)
#> TypeError index() takes at most 3 arguments (4 given)
#> TypeError must be str, not int
#> TypeError must be str, not NoneType
#> TypeError must be str, not bytes
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError str.find() takes no keyword arguments
#> TypeError str.count() takes no keyword arguments
#> -- rindex
#> 10
#> 7
#> 7
#> ValueError substring not found
#> ValueError substring not found
#> 11
#> 11
#> 11
#> ValueError substring not found
#> ValueError substring not found
#> 10
#> 10
#> 0
#> 10
#> index 3 index -1 ValueError substring not found
#> 10
#> ValueError substring not found
#> 8
#> TypeError rindex() takes at least 1 argument (0 given)
#> TypeError rindex() takes at most 3 arguments (4 given)
#> TypeError must be str, not int
#> TypeError must be str, not NoneType
#> TypeError must be str, not bytes
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError str.find() takes no keyword arguments
#> TypeError str.count() takes no keyword arguments
#> -- count
#> 5
#> 2
#> 1
#> 0
#> 0
#> 12
#> 7
#> 1
#> 0
#> 0
#> 1
#> 5
#> 1
#> 4
#> index 3 index -1 0
#> 4
#> 0
#> 2
#> TypeError count() takes at least 1 argument (0 given)
#> TypeError count() takes at most 3 arguments (4 given)
#> TypeError must be str, not int
#> TypeError must be str, not NoneType
#> TypeError must be str, not bytes
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError str.find() takes no keyword arguments
#> TypeError str.count() takes no keyword arguments
#> -- wide and narrow
#> 0 2 2; 1 1 1; -1 -1 0; -1 -1 0; -1 -1 0; -1 -1 0; 0 3 4; 
#> 0 2 2; -1 -1 0; 1 3 2; -1 -1 0; -1 -1 0; 0 2 2; 0 4 5; 
#> 0 0 1; -1 -1 0; -1 -1 0; 1 3 2; -1 -1 0; -1 -1 0; 0 4 5; 
#> 1 1 1; -1 -1 0; -1 -1 0; -1 -1 0; 0 2 2; -1 -1 0; 0 3 4; 
#> ('own find', ('l',)) 2 6 3 6
#> 2 1 2 2 999 1999
#> False True True True False
#> TypeError 'in <string>' requires string as left operand, not int
#> TypeError 'in <string>' requires string as left operand, not NoneType
#> TypeError 'in <string>' requires string as left operand, not bytes
#> TypeError unbound method str.find() needs an argument
#> TypeError descriptor 'find' for 'str' objects doesn't apply to a 'int' object
#> TypeError find() takes at least 1 argument (0 given)
