# str.maketrans and translate: tables of every kind, own tables with __getitem__, deletions, errors; bytes tables.
def told(label, f, *args, **kwargs):
    try:
        print(label, "->", ascii(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, ascii(str(e)))


for args in (({},), ({"a": "b"},), ({97: 98},), ({"a": None},), ({"a": "long"},), ({"ab": "c"},), ({"": "c"},), ({1.5: "c"},), ({"a": 5.5},), ("abc", "xyz"), ("abc", "xy"), ("", ""), ("abc", "xyz", "q"), ("aa", "xy"), ("abc", "xyz", "a"), ("abc",), ("abc", "xyz", 5), ("abc", 5), (5, "abc"), (5,), (None,), (), ("a", "b", "c", "d"), ("😀é", "é😀"), ({"😀": ""},)):
    told(f"maketrans {ascii(args)}", str.maketrans, *args)
TEXT = "abcabc é😀"
for table in ({}, {97: "X"}, {97: None}, {97: 98, 98: 97}, {ord("😀"): "smile"}, {97: "", 98: ""}, {97: "é" * 3}, {97: 0x1F600}, {97: 0x110000}, {97: -1}, {97: 1.5}, {97: b"x"}, {"a": "never"}, [None] * 100, "x" * 98 + "Q", [0] * 97 + ["A", None, 99], (), str.maketrans("abc", "bca"), str.maketrans("ab", "ba", " "), dict.fromkeys(map(ord, "ac é")), 5, None, {i: chr(i).upper() for i in range(97, 123)}):
    told(f"translate {ascii(table)[:30]}", TEXT.translate, table)


class Table:
    def __getitem__(self, n):
        if n == ord("b"):
            raise LookupError
        if n == ord("c"):
            return None
        if n == ord(" "):
            raise KeyError
        return chr(n + 1)


class Bad:
    def __getitem__(self, n):
        raise ValueError(f"bad {n}")


told("own", TEXT.translate, Table())
told("bad", TEXT.translate, Bad())
told("bad empty", "".translate, Bad())


class Rot(dict):
    def __missing__(self, n):
        c = chr(n)
        base = "A" if c.isupper() else "a"
        self[n] = chr((ord(c) - ord(base) + 13) % 26 + ord(base)) if c.isascii() and c.isalpha() else c
        return self[n]


r = Rot()
print("Hello, Wörld!".translate(r), "Uryyb, Jöeyq!".translate(r), len(r))


class S(str):
    pass


print(type(S("abc").translate({})).__name__, S("abc").translate({97: S("z")}), "abc".translate({97: "b", 98: "c", 99: "a"}), "".translate({97: 1}) == "", "aaa".translate({97: "ab"}), ("x" * 1000 + "é").translate({120: "yz"})[:6], len(("x" * 1000 + "é").translate({120: "yz"})))
told("no table", "a".translate)
told("kw", lambda: "a".translate(table={}))
for kind in (bytes, bytearray):
    data = kind(b"abcabc\xff\x00")
    swap = bytes.maketrans(b"abc", b"xyz")
    print(data.translate(swap), data.translate(None, b"a"), data.translate(swap, b"b"), data.translate(None, b""), data.translate(bytes(range(255, -1, -1)))[:4], data.translate(swap, delete=b"abc"), data.translate(bytearray(swap)), data.translate(memoryview(swap)), type(data.translate(None)).__name__)
    for args in ((b"short",), (5,), ("text",), (swap, 5), (swap, "a"), (), ({},), (None, None), (swap, b"a", 1)):
        told(f"{kind.__name__} {str(args)[:16]}", data.translate, *args)
for args in ((b"ab", b"xy"), (b"ab", b"x"), (b"", b""), ("ab", "xy"), (b"a",), (b"aa", b"xy"), (bytearray(b"a"), memoryview(b"b")), (5, b"a")):
    try:
        t = bytes.maketrans(*args)
        print(len(t), [(i, b) for i, b in enumerate(t) if i != b])
    except Exception as e:
        print(type(e).__name__, e)

#> maketrans ({},) -> {}
#> maketrans ({'a': 'b'},) -> {97: 'b'}
#> maketrans ({97: 98},) -> {97: 98}
#> maketrans ({'a': None},) -> {97: None}
#> maketrans ({'a': 'long'},) -> {97: 'long'}
#> maketrans ({'ab': 'c'},) !! ValueError 'string keys in translate table must be of length 1'
#> maketrans ({'': 'c'},) !! ValueError 'string keys in translate table must be of length 1'
#> maketrans ({1.5: 'c'},) !! TypeError 'keys in translate table must be strings or integers'
#> maketrans ({'a': 5.5},) -> {97: 5.5}
#> maketrans ('abc', 'xyz') -> {97: 120, 98: 121, 99: 122}
#> maketrans ('abc', 'xy') !! ValueError 'the first two maketrans arguments must have equal length'
#> maketrans ('', '') -> {}
#> maketrans ('abc', 'xyz', 'q') -> {97: 120, 98: 121, 99: 122, 113: None}
#> maketrans ('aa', 'xy') -> {97: 121}
#> maketrans ('abc', 'xyz', 'a') -> {97: None, 98: 121, 99: 122}
#> maketrans ('abc',) !! TypeError 'if you give only one argument to maketrans it must be a dict'
#> maketrans ('abc', 'xyz', 5) !! TypeError 'maketrans() argument 3 must be str, not int'
#> maketrans ('abc', 5) !! TypeError 'maketrans() argument 2 must be str, not int'
#> maketrans (5, 'abc') !! TypeError 'first maketrans argument must be a string if there is a second argument'
#> maketrans (5,) !! TypeError 'if you give only one argument to maketrans it must be a dict'
#> maketrans (None,) !! TypeError 'if you give only one argument to maketrans it must be a dict'
#> maketrans () !! TypeError 'maketrans expected at least 1 argument, got 0'
#> maketrans ('a', 'b', 'c', 'd') !! TypeError 'maketrans expected at most 3 arguments, got 4'
#> maketrans ('\U0001f600\xe9', '\xe9\U0001f600') -> {128512: 233, 233: 128512}
#> maketrans ({'\U0001f600': ''},) -> {128512: ''}
#> translate {} -> 'abcabc \xe9\U0001f600'
#> translate {97: 'X'} -> 'XbcXbc \xe9\U0001f600'
#> translate {97: None} -> 'bcbc \xe9\U0001f600'
#> translate {97: 98, 98: 97} -> 'bacbac \xe9\U0001f600'
#> translate {128512: 'smile'} -> 'abcabc \xe9smile'
#> translate {97: '', 98: ''} -> 'cc \xe9\U0001f600'
#> translate {97: '\xe9\xe9\xe9'} -> '\xe9\xe9\xe9bc\xe9\xe9\xe9bc \xe9\U0001f600'
#> translate {97: 128512} -> '\U0001f600bc\U0001f600bc \xe9\U0001f600'
#> translate {97: 1114112} !! ValueError 'character mapping must be in range(0x110000)'
#> translate {97: -1} !! ValueError 'character mapping must be in range(0x110000)'
#> translate {97: 1.5} !! TypeError 'character mapping must return integer, None or str'
#> translate {97: b'x'} !! TypeError 'character mapping must return integer, None or str'
#> translate {'a': 'never'} -> 'abcabc \xe9\U0001f600'
#> translate [None, None, None, None, None, -> '\xe9\U0001f600'
#> translate 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxx -> 'xQcxQcx\xe9\U0001f600'
#> translate [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -> 'AcAc\x00\xe9\U0001f600'
#> translate () -> 'abcabc \xe9\U0001f600'
#> translate {97: 98, 98: 99, 99: 97} -> 'bcabca \xe9\U0001f600'
#> translate {97: 98, 98: 97, 32: None} -> 'bacbac\xe9\U0001f600'
#> translate {97: None, 99: None, 32: None, -> 'bb\U0001f600'
#> translate 5 !! TypeError "'int' object is not subscriptable"
#> translate None !! TypeError "'NoneType' object is not subscriptable"
#> translate {97: 'A', 98: 'B', 99: 'C', 10 -> 'ABCABC \xe9\U0001f600'
#> own -> 'bbbb \xea\U0001f601'
#> bad !! ValueError 'bad 97'
#> bad empty -> ''
#> Uryyb, Jöeyq! Hello, Wörld! 16
#> str zbc bca True ababab yzyzyz 2001
#> no table !! TypeError 'str.translate() takes exactly one argument (0 given)'
#> kw !! TypeError 'str.translate() takes no keyword arguments'
#> b'xyzxyz\xff\x00' b'bcbc\xff\x00' b'xzxz\xff\x00' b'abcabc\xff\x00' b'\x9e\x9d\x9c\x9e' b'\xff\x00' b'xyzxyz\xff\x00' b'xyzxyz\xff\x00' bytes
#> bytes (b'short',) !! ValueError 'translation table must be 256 characters long'
#> bytes (5,) !! TypeError "a bytes-like object is required, not 'int'"
#> bytes ('text',) !! TypeError "a bytes-like object is required, not 'str'"
#> bytes (b'\x00\x01\x02\ !! TypeError "a bytes-like object is required, not 'int'"
#> bytes (b'\x00\x01\x02\ !! TypeError "a bytes-like object is required, not 'str'"
#> bytes () !! TypeError 'translate() takes at least 1 positional argument (0 given)'
#> bytes ({},) !! TypeError "a bytes-like object is required, not 'dict'"
#> bytes (None, None) !! TypeError "a bytes-like object is required, not 'NoneType'"
#> bytes (b'\x00\x01\x02\ !! TypeError 'translate() takes at most 2 arguments (3 given)'
#> bytearray(b'xyzxyz\xff\x00') bytearray(b'bcbc\xff\x00') bytearray(b'xzxz\xff\x00') bytearray(b'abcabc\xff\x00') bytearray(b'\x9e\x9d\x9c\x9e') bytearray(b'\xff\x00') bytearray(b'xyzxyz\xff\x00') bytearray(b'xyzxyz\xff\x00') bytearray
#> bytearray (b'short',) !! ValueError 'translation table must be 256 characters long'
#> bytearray (5,) !! TypeError "a bytes-like object is required, not 'int'"
#> bytearray ('text',) !! TypeError "a bytes-like object is required, not 'str'"
#> bytearray (b'\x00\x01\x02\ !! TypeError "a bytes-like object is required, not 'int'"
#> bytearray (b'\x00\x01\x02\ !! TypeError "a bytes-like object is required, not 'str'"
#> bytearray () !! TypeError 'translate() takes at least 1 positional argument (0 given)'
#> bytearray ({},) !! TypeError "a bytes-like object is required, not 'dict'"
#> bytearray (None, None) !! TypeError "a bytes-like object is required, not 'NoneType'"
#> bytearray (b'\x00\x01\x02\ !! TypeError 'translate() takes at most 2 arguments (3 given)'
#> 256 [(97, 120), (98, 121)]
#> ValueError maketrans arguments must have same length
#> 256 []
#> TypeError a bytes-like object is required, not 'str'
#> TypeError maketrans expected 2 arguments, got 1
#> 256 [(97, 121)]
#> 256 [(97, 98)]
#> TypeError a bytes-like object is required, not 'int'
