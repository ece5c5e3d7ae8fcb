# maketrans and translate: each kind of table and of value, lookups of user classes.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Table:
    def __getitem__(self, code):
        if code == ord("x"):
            raise LookupError("gone")
        if code == ord("y"):
            raise KeyError("key")
        if code == ord("v"):
            raise ValueError("bad letter")
        return {97: "A", 98: None, 99: 67, 100: "dd", 101: ""}.get(code, code)


class Missing(dict):
    def __missing__(self, key):
        self[key] = chr(key + 1)
        return self[key]


class Text(str):
    pass


print(str.maketrans("ab", "xy"), str.maketrans("ab", "xy", "cd"), str.maketrans({"a": 1, 98: "q", "c": None}), str.maketrans("", ""), str.maketrans("", "", "aa"), str.maketrans("aa", "xy"), str.maketrans("ab", "xy", "a"))
for args in ((), ("ab",), ("ab", "x"), ("ab", "xyz"), ({"ab": 1},), ({1.5: 2},), ({None: 1},), (5,), (None,), ("a", 1), (1, "a"), ("a", "b", 1), ({}, "a"), ("a", "b", "c", "d"), ({"": 1},), ([("a", 1)],)):
    tell(str.maketrans, *args)
s = "abcdefxyz"
tell(s.translate, Table())
tell("avb".translate, Table())
tell(s.translate, {97: "1", 98: None, 99: 0x20AC, 100: "", 101: "long text", 102: "é"})
tell(s.translate, {})
tell(s.translate, Missing())
tell(s.translate, "ABC")
tell("\x00\x01\x02".translate, ["zero", "one"])
tell("\x00\x01\x02".translate, (65, None))
for table in ({97: 1.5}, {97: -1}, {97: 0x110000}, {97: 0x10FFFF}, {97: True}, {97: b"x"}, {97: ["x"]}, 5, None, {"a": "b"}):
    tell(lambda: ascii("abc".translate(table)))
tell(s.translate)
tell(s.translate, {}, {})
tell(lambda: s.translate(table={}))
print(Text("abc").translate({}), type(Text("abc").translate({})).__name__, type("a".translate({97: Text("b")})).__name__, "".translate(None if False else {}) == "")
print("héllo wörld".translate(str.maketrans("éö", "eo")), "héllo".translate(str.maketrans("", "", "é")), "日本".translate({ord("日"): "sun", ord("本"): "book"}), "😀x".translate(str.maketrans("😀", "s")))
up, down = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz"
shift = str.maketrans(up + down, up[13:] + up[:13] + down[13:] + down[:13])
print("Hello, World!".translate(shift), "Hello, World!".translate(shift).translate(shift))
print("some, text! with. marks?".translate(str.maketrans("", "", ",.!?")), "a1b22".translate({c: "#" for c in range(48, 58)}), "tab\there".translate({9: "    "}))
print(str.maketrans("a", "b") == "x".maketrans("a", "b"), "a" * 5 == ("b" * 5).translate(str.maketrans("b", "a")), len(("ab" * 3000).translate({97: "xyz", 98: None})))
tell("aaa".maketrans, "a", "b", "c")

#> {97: 120, 98: 121} {97: 120, 98: 121, 99: None, 100: None} {97: 1, 98: 'q', 99: None} {} {97: None} {97: 121} {97: None, 98: 121}
#> TypeError maketrans expected at least 1 argument, got 0
#> TypeError if you give only one argument to maketrans it must be a dict
#> ValueError the first two maketrans arguments must have equal length
#> ValueError the first two maketrans arguments must have equal length
#> ValueError string keys in translate table must be of length 1
#> TypeError keys in translate table must be strings or integers
#> TypeError keys in translate table must be strings or integers
#> TypeError if you give only one argument to maketrans it must be a dict
#> TypeError if you give only one argument to maketrans it must be a dict
#> TypeError maketrans() argument 2 must be str, not int
#> TypeError first maketrans argument must be a string if there is a second argument
#> TypeError maketrans() argument 3 must be str, not int
#> TypeError first maketrans argument must be a string if there is a second argument
#> TypeError maketrans expected at most 3 arguments, got 4
#> ValueError string keys in translate table must be of length 1
#> TypeError if you give only one argument to maketrans it must be a dict
#> 'ACddfxyz'
#> ValueError bad letter
#> '1€long textéxyz'
#> 'abcdefxyz'
#> 'bcdefgyz{'
#> 'abcdefxyz'
#> 'zeroone\x02'
#> 'A\x02'
#> TypeError character mapping must return integer, None or str
#> ValueError character mapping must be in range(0x110000)
#> ValueError character mapping must be in range(0x110000)
#> "'\\U0010ffffbc'"
#> "'\\x01bc'"
#> TypeError character mapping must return integer, None or str
#> TypeError character mapping must return integer, None or str
#> TypeError 'int' object is not subscriptable
#> TypeError 'NoneType' object is not subscriptable
#> "'abc'"
#> TypeError str.translate() takes exactly one argument (0 given)
#> TypeError str.translate() takes exactly one argument (2 given)
#> TypeError str.translate() takes no keyword arguments
#> abc str str True
#> hello world hllo sunbook sx
#> Uryyb, Jbeyq! Hello, World!
#> some text with marks a#b## tab    here
#> True True 9000
#> {97: 98, 99: None}
