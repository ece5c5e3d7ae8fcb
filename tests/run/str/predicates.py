# What each is-method says of empty, mixed and far texts.

names = ["isalpha", "isalnum", "isdigit", "isdecimal", "isnumeric", "isspace", "isupper", "islower", "istitle", "isidentifier", "isprintable", "isascii"]
texts = ["", "a", "A", "aB", "Ab", "Ab Cd", "AB CD", "1", "1a", "a1", "²", "½", "٣", "Ⅷ", "五", " ", "\t\n", "\u00a0", "\u200b", "\x1c", "é", "É", "日本", "ª", "_", "_a1", "1_", "a b", "a-b", "class", "None",
         "\x00", "\x7f", "\x80", "😀", "ǅ", "ʰ", "\u0301", "a\u0301", "Aa1", "A1b", "ａ", "１", "€", "\ud800", "\ufeff", "ßa", "℘", "·", "a·", "ⓐ", "𝒜", "𝟙", "3D", "Don'T", "Don't"]
for t in texts:
    print(ascii(t), "".join("x" if getattr(t, n)() else "." for n in names))

for n in names:
    print(n, sum(getattr(chr(c), n)() for c in range(0x110000 // 64)))
print([c for c in range(0x3001) if chr(c).isspace()])
print([chr(c) for c in range(256) if chr(c).isnumeric()], [hex(c) for c in range(256) if not chr(c).isprintable()][-5:])
print("ab1".isalnum() and not "ab1".isalpha(), "12".isdecimal() is True, "".isascii(), "".isprintable(), "".isalnum())
print(str.isalpha("x"), [*map(str.isdigit, "a1²")], list(filter(str.isupper, "aBcDé É")), any(map(str.isspace, "abc")), all(map(str.isidentifier, ("a", "_", "é1"))))
for bad in (lambda: str.isalpha(1), lambda: "a".isalpha(1), lambda: str.isdigit(), lambda: "a".isword()):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)

#> '' ..........xx
#> 'a' xx.....x.xxx
#> 'A' xx....x.xxxx
#> 'aB' xx.......xxx
#> 'Ab' xx......xxxx
#> 'Ab Cd' ........x.xx
#> 'AB CD' ......x...xx
#> '1' .xxxx.....xx
#> '1a' .x.....x..xx
#> 'a1' .x.....x.xxx
#> '\xb2' .xx.x.....x.
#> '\xbd' .x..x.....x.
#> '\u0663' .xxxx.....x.
#> '\u2167' .x..x.x.xxx.
#> '\u4e94' xx..x....xx.
#> ' ' .....x....xx
#> '\t\n' .....x.....x
#> '\xa0' .....x......
#> '\u200b' ............
#> '\x1c' .....x.....x
#> '\xe9' xx.....x.xx.
#> '\xc9' xx....x.xxx.
#> '\u65e5\u672c' xx.......xx.
#> '\xaa' xx.....x.xx.
#> '_' .........xxx
#> '_a1' .......x.xxx
#> '1_' ..........xx
#> 'a b' .......x..xx
#> 'a-b' .......x..xx
#> 'class' xx.....x.xxx
#> 'None' xx......xxxx
#> '\x00' ...........x
#> '\x7f' ...........x
#> '\x80' ............
#> '\U0001f600' ..........x.
#> '\u01c5' xx......xxx.
#> '\u02b0' xx.....x.xx.
#> '\u0301' ..........x.
#> 'a\u0301' .......x.xx.
#> 'Aa1' .x......xxxx
#> 'A1b' .x.......xxx
#> '\uff41' xx.....x.xx.
#> '\uff11' .xxxx.....x.
#> '\u20ac' ..........x.
#> '\ud800' ............
#> '\ufeff' ............
#> '\xdfa' xx.....x.xx.
#> '\u2118' .........xx.
#> '\xb7' ..........x.
#> 'a\xb7' .......x.xx.
#> '\u24d0' .......x..x.
#> '\U0001d49c' xx....x.xxx.
#> '\U0001d7d9' .xxxx.....x.
#> '3D' .x....x.x.xx
#> "Don'T" ........x.xx
#> "Don't" ..........xx
#> isalpha 10320
#> isalnum 10959
#> isdigit 385
#> isdecimal 290
#> isnumeric 643
#> isspace 29
#> isupper 1020
#> islower 1330
#> istitle 1051
#> isidentifier 10376
#> isprintable 16208
#> isascii 128
#> [9, 10, 11, 12, 13, 28, 29, 30, 31, 32, 133, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8232, 8233, 8239, 8287, 12288]
#> ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '²', '³', '¹', '¼', '½', '¾'] ['0x9d', '0x9e', '0x9f', '0xa0', '0xad']
#> True True True True False
#> True [False, True, True] ['B', 'D', 'É'] False True
#> TypeError descriptor 'isalpha' for 'str' objects doesn't apply to a 'int' object
#> TypeError str.isalpha() takes no arguments (1 given)
#> TypeError unbound method str.isdigit() needs an argument
#> AttributeError 'str' object has no attribute 'isword'
