# strip and its relatives, removeprefix and removesuffix, padding.


def attempt(name, action):
    try:
        print(name, action())
    except Exception as e:
        print(name, type(e).__name__, e)


s = "xxyabcyxx"
for chars in ("x", "xy", "yx", "a", "", "xyabc", None, "abc"):
    print(repr(chars), [s.strip(chars), s.lstrip(chars), s.rstrip(chars)])
blank = " \t\n\u00a0\u2003\x1f text \u3000\x85\r\n"
print([blank.strip(), blank.lstrip(), blank.rstrip()], ["\u200bx\u200b".strip()], ["".strip(), "   ".strip(), "  ".strip("x")])
print("éaé".strip("é"), "日本x本日".strip("本日"), "😀a😀".rstrip("😀"), "...a.b...".strip("."))
attempt("strip int", lambda: s.strip(1))
attempt("strip bytes", lambda: s.strip(b"x"))
attempt("strip many", lambda: s.strip("x", "y"))
attempt("strip named", lambda: s.strip(chars="x"))

for affix in ("xx", "xxy", "", "x", "xxyabcyxx", "xxyabcyxxx", "abc"):
    print(repr(affix), [s.removeprefix(affix), s.removesuffix(affix)])
attempt("prefix tuple", lambda: s.removeprefix(("x",)))
attempt("suffix none", lambda: s.removesuffix(None))
attempt("prefix no argument", lambda: s.removeprefix())
print("xxxx".removeprefix("x").removesuffix("xx"), "".removeprefix(""), "".removesuffix("a"))

for width in (-1, 0, 3, 4, 7, 8):
    print([t.center(width, "*") for t in ("abc", "abcd", "")], "abc".ljust(width, "-"), "abc".rjust(width, "é"), "-42".zfill(width), "+é".zfill(width), "".zfill(width))
print(["ab".center(5), "ab".center(6), "abc".center(6), "abc".center(7), "ab".ljust(4), "ab".rjust(4)])
print("--1".zfill(5), "1-".zfill(4), "- 1".zfill(5), "日".center(5, "本"), "a".center(4, "😀"))
attempt("fill long", lambda: "a".center(5, "ab"))
attempt("fill empty", lambda: "a".ljust(5, ""))
attempt("fill int", lambda: "a".rjust(5, 0))
attempt("width", lambda: "a".center("5"))
attempt("zfill float", lambda: "a".zfill(5.0))

for tabs in (8, 4, 1, 0, -1):
    print([t.expandtabs(tabs) for t in ("a\tb", "\t\tx", "abcd\te", "ab\n\tc\td", "é\tb\r\tc")])
print(["x\ty".expandtabs(tabsize=3), "x\ty".expandtabs()])

original = "same"
print(original.strip() == original, original.replace("zz", "") is not None, original)

#> 'x' ['yabcy', 'yabcyxx', 'xxyabcy']
#> 'xy' ['abc', 'abcyxx', 'xxyabc']
#> 'yx' ['abc', 'abcyxx', 'xxyabc']
#> 'a' ['xxyabcyxx', 'xxyabcyxx', 'xxyabcyxx']
#> '' ['xxyabcyxx', 'xxyabcyxx', 'xxyabcyxx']
#> 'xyabc' ['', '', '']
#> None ['xxyabcyxx', 'xxyabcyxx', 'xxyabcyxx']
#> 'abc' ['xxyabcyxx', 'xxyabcyxx', 'xxyabcyxx']
#> ['text', 'text \u3000\x85\r\n', ' \t\n\xa0\u2003\x1f text'] ['\u200bx\u200b'] ['', '', '  ']
#> a x 😀a a.b
#> strip int TypeError strip arg must be None or str
#> strip bytes TypeError strip arg must be None or str
#> strip many TypeError strip expected at most 1 argument, got 2
#> strip named TypeError str.strip() takes no keyword arguments
#> 'xx' ['yabcyxx', 'xxyabcy']
#> 'xxy' ['abcyxx', 'xxyabcyxx']
#> '' ['xxyabcyxx', 'xxyabcyxx']
#> 'x' ['xyabcyxx', 'xxyabcyx']
#> 'xxyabcyxx' ['', '']
#> 'xxyabcyxxx' ['xxyabcyxx', 'xxyabcyxx']
#> 'abc' ['xxyabcyxx', 'xxyabcyxx']
#> prefix tuple TypeError removeprefix() argument must be str, not tuple
#> suffix none TypeError removesuffix() argument must be str, not None
#> prefix no argument TypeError str.removeprefix() takes exactly one argument (0 given)
#> x  
#> ['abc', 'abcd', ''] abc abc -42 +é 
#> ['abc', 'abcd', ''] abc abc -42 +é 
#> ['abc', 'abcd', '***'] abc abc -42 +0é 000
#> ['abc*', 'abcd', '****'] abc- éabc -042 +00é 0000
#> ['**abc**', '**abcd*', '*******'] abc---- ééééabc -000042 +00000é 0000000
#> ['**abc***', '**abcd**', '********'] abc----- éééééabc -0000042 +000000é 00000000
#> ['  ab ', '  ab  ', ' abc  ', '  abc  ', 'ab  ', '  ab']
#> -00-1 001- -00 1 本本日本本 😀a😀😀
#> fill long TypeError The fill character must be exactly one character long
#> fill empty TypeError The fill character must be exactly one character long
#> fill int TypeError The fill character must be a unicode character, not int
#> width TypeError 'str' object cannot be interpreted as an integer
#> zfill float TypeError 'float' object cannot be interpreted as an integer
#> ['a       b', '                x', 'abcd    e', 'ab\n        c       d', 'é       b\r        c']
#> ['a   b', '        x', 'abcd    e', 'ab\n    c   d', 'é   b\r    c']
#> ['a b', '  x', 'abcd e', 'ab\n c d', 'é b\r c']
#> ['ab', 'x', 'abcde', 'ab\ncd', 'éb\rc']
#> ['ab', 'x', 'abcde', 'ab\ncd', 'éb\rc']
#> ['x  y', 'x       y']
#> True True same
