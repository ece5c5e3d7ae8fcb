# partition and rpartition; splitlines with every end of line.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Text(str):
    pass


s = "key = value = more"
for m in (s.partition, s.rpartition):
    print("--", m.__name__)
    for args in (("=",), (" = ",), ("k",), ("more",), ("absent",), (s,), ("e",), (Text("="),)):
        tell(m, *args)
    for args in ((), ("",), (1,), (None,), (b"=",), ("a", "b"), (["="],)):
        tell(m, *args)
    tell(lambda: m(sep="="))
print("".partition("x"), "".rpartition("x"), "x".partition("x"), "aaa".partition("aa"), "aaa".rpartition("aa"), "é€😀".partition("€"), "é€😀".rpartition("é"))
t = Text("a-b")
print([type(p).__name__ for p in t.partition("-")], [type(p).__name__ for p in t.partition("zz")], t.partition("zz")[0] is t, t.rpartition(Text("zz")))
ends = "a\nb\rc\r\nd\x0be\x0cf\x1cg\x1dh\x1ei\x85j\u2028k\u2029l\x1fm\t"
print(ends.splitlines())
print(ends.splitlines(True))
print(ends.splitlines(keepends=1), ends.splitlines(keepends=0) == ends.splitlines())
for text in ("", "\n", "\n\n", "\r\n", "\n\r", "\r\r\n", "a", "a\n", "a\n\nb", "\na", "é\n€", "€\u2028", "😀\r\n😀", " \n "):
    print(ascii(text), text.splitlines(), text.splitlines(True), "".join(text.splitlines(True)) == text)
class Yes:
    def __bool__(self):
        print("asked", end=" ")
        return True
class No:
    def __bool__(self):
        raise ValueError("no answer")
tell("a\nb".splitlines, Yes())
tell("a\nb".splitlines, No())
tell("a\nb".splitlines, [])
tell("a\nb".splitlines, "keep")
tell("a\nb".splitlines, True, False)
tell(lambda: "a\nb".splitlines(keep=True))
print([type(p).__name__ for p in Text("a\nb").splitlines()], type(Text("ab").splitlines()[0]).__name__)
poem = """first line
  second line

last"""
print([len(l) for l in poem.splitlines()], [l for l in poem.splitlines() if l.strip()], poem.count("\n"))

#> -- partition
#> ('key ', '=', ' value = more')
#> ('key', ' = ', 'value = more')
#> ('', 'k', 'ey = value = more')
#> ('key = value = ', 'more', '')
#> ('key = value = more', '', '')
#> ('', 'key = value = more', '')
#> ('k', 'e', 'y = value = more')
#> ('key ', '=', ' value = more')
#> TypeError str.partition() takes exactly one argument (0 given)
#> ValueError empty separator
#> TypeError must be str, not int
#> TypeError must be str, not NoneType
#> TypeError must be str, not bytes
#> TypeError str.partition() takes exactly one argument (2 given)
#> TypeError must be str, not list
#> TypeError str.partition() takes no keyword arguments
#> -- rpartition
#> ('key = value ', '=', ' more')
#> ('key = value', ' = ', 'more')
#> ('', 'k', 'ey = value = more')
#> ('key = value = ', 'more', '')
#> ('', '', 'key = value = more')
#> ('', 'key = value = more', '')
#> ('key = value = mor', 'e', '')
#> ('key = value ', '=', ' more')
#> TypeError str.rpartition() takes exactly one argument (0 given)
#> ValueError empty separator
#> TypeError must be str, not int
#> TypeError must be str, not NoneType
#> TypeError must be str, not bytes
#> TypeError str.rpartition() takes exactly one argument (2 given)
#> TypeError must be str, not list
#> TypeError str.rpartition() takes no keyword arguments
#> ('', '', '') ('', '', '') ('', 'x', '') ('', 'aa', 'a') ('a', 'aa', '') ('é', '€', '😀') ('', 'é', '€😀')
#> ['str', 'str', 'str'] ['Text', 'str', 'str'] True ('', '', 'a-b')
#> ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l\x1fm\t']
#> ['a\n', 'b\r', 'c\r\n', 'd\x0b', 'e\x0c', 'f\x1c', 'g\x1d', 'h\x1e', 'i\x85', 'j\u2028', 'k\u2029', 'l\x1fm\t']
#> ['a\n', 'b\r', 'c\r\n', 'd\x0b', 'e\x0c', 'f\x1c', 'g\x1d', 'h\x1e', 'i\x85', 'j\u2028', 'k\u2029', 'l\x1fm\t'] True
#> '' [] [] True
#> '\n' [''] ['\n'] True
#> '\n\n' ['', ''] ['\n', '\n'] True
#> '\r\n' [''] ['\r\n'] True
#> '\n\r' ['', ''] ['\n', '\r'] True
#> '\r\r\n' ['', ''] ['\r', '\r\n'] True
#> 'a' ['a'] ['a'] True
#> 'a\n' ['a'] ['a\n'] True
#> 'a\n\nb' ['a', '', 'b'] ['a\n', '\n', 'b'] True
#> '\na' ['', 'a'] ['\n', 'a'] True
#> '\xe9\n\u20ac' ['é', '€'] ['é\n', '€'] True
#> '\u20ac\u2028' ['€'] ['€\u2028'] True
#> '\U0001f600\r\n\U0001f600' ['😀', '😀'] ['😀\r\n', '😀'] True
#> ' \n ' [' ', ' '] [' \n', ' '] True
#> asked ['a\n', 'b']
#> ValueError no answer
#> ['a', 'b']
#> ['a\n', 'b']
#> TypeError splitlines() takes at most 1 argument (2 given)
#> TypeError 'keep' is an invalid keyword argument for splitlines()
#> ['str', 'str'] str
#> [10, 13, 0, 4] ['first line', '  second line', 'last'] 3
