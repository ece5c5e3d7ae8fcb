# center, ljust, rjust, zfill and expandtabs: widths of every kind, fill characters, signs.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Width:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


class Text(str):
    pass


for m in ("center", "ljust", "rjust"):
    print("--", m)
    for text in ("", "ab", "abc", "é", "😀"):
        print([getattr(text, m)(w, f) for w in (0, -3, 1, 4, 5, 8) for f in ("*", "€")])
    f = getattr("ab", m)
    for args in ((5,), (Width(6), "-"), (True,), ("5",), (5.0,), (None,), (5, ""), (5, "**"), (5, 1), (5, b"*"), (5, None), (), (5, "*", 1), (2**100,), (Width("x"),)):
        tell(f, *args)
    tell(lambda: f(width=5))
    tell(lambda: f(5, fillchar="*"))
    t = Text("ab")
    for w in (1, 2, 3):
        r = getattr(t, m)(w)
        print(repr(r), type(r).__name__, r is t)
    print(getattr("ab", m)(1) == "ab", repr(getattr("a", m)(4, Text("="))))
print("--", "zfill")
for text in ("", "5", "-5", "+5", "--5", "-", "+", "abc", "-abc", "5-", "−5", "1.5", "é"):
    print([text.zfill(w) for w in (0, 1, 2, 4, 6)])
for args in ((), ("5",), (5.0,), (1, 2), (None,), (Width(5),), (-5,)):
    tell("-7".zfill, *args)
print(type(Text("7").zfill(0)).__name__, type(Text("7").zfill(3)).__name__)
print("--", "expandtabs")
for text in ("", "\t", "a\tb", "\t\ta", "abcdefgh\tx", "abcdefg\tx", "a\n\tb", "ab\r\tc", "é\t€\t😀", "a\t\n\tb", "no tabs", "\x0b\tx"):
    print([text.expandtabs(), text.expandtabs(4), text.expandtabs(1), text.expandtabs(0), text.expandtabs(-2)])
for args in ((), (Width(3),), ("4",), (None,), (1.0,), (4, 4), (True,)):
    tell("a\tb".expandtabs, *args)
print(repr("a\tb".expandtabs(tabsize=5)), type(Text("a").expandtabs()).__name__)
tell(lambda: "a\tb".expandtabs(size=5))
tell(lambda: "\t".expandtabs(2**63))
tell(lambda: "abc".center(2**63))
for row in (("name", "qty"), ("apple", 3), ("kiwi", 12)):
    print("|" + str(row[0]).ljust(8, ".") + "|" + str(row[1]).rjust(5) + "|" + str(row[1]).center(6, "~") + "|")

#> -- center
#> ['', '', '', '', '*', '€', '****', '€€€€', '*****', '€€€€€', '********', '€€€€€€€€']
#> ['ab', 'ab', 'ab', 'ab', 'ab', 'ab', '*ab*', '€ab€', '**ab*', '€€ab€', '***ab***', '€€€ab€€€']
#> ['abc', 'abc', 'abc', 'abc', 'abc', 'abc', 'abc*', 'abc€', '*abc*', '€abc€', '**abc***', '€€abc€€€']
#> ['é', 'é', 'é', 'é', 'é', 'é', '*é**', '€é€€', '**é**', '€€é€€', '***é****', '€€€é€€€€']
#> ['😀', '😀', '😀', '😀', '😀', '😀', '*😀**', '€😀€€', '**😀**', '€€😀€€', '***😀****', '€€€😀€€€€']
#> '  ab '
#> '--ab--'
#> 'ab'
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError The fill character must be exactly one character long
#> TypeError The fill character must be exactly one character long
#> TypeError The fill character must be a unicode character, not int
#> TypeError The fill character must be a unicode character, not bytes
#> TypeError The fill character must be a unicode character, not NoneType
#> TypeError center expected at least 1 argument, got 0
#> TypeError center expected at most 2 arguments, got 3
#> OverflowError Python int too large to convert to C ssize_t
#> TypeError __index__ returned non-int (type str)
#> TypeError str.center() takes no keyword arguments
#> TypeError str.center() takes no keyword arguments
#> 'ab' str False
#> 'ab' str False
#> ' ab' str False
#> True '=a=='
#> -- ljust
#> ['', '', '', '', '*', '€', '****', '€€€€', '*****', '€€€€€', '********', '€€€€€€€€']
#> ['ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab**', 'ab€€', 'ab***', 'ab€€€', 'ab******', 'ab€€€€€€']
#> ['abc', 'abc', 'abc', 'abc', 'abc', 'abc', 'abc*', 'abc€', 'abc**', 'abc€€', 'abc*****', 'abc€€€€€']
#> ['é', 'é', 'é', 'é', 'é', 'é', 'é***', 'é€€€', 'é****', 'é€€€€', 'é*******', 'é€€€€€€€']
#> ['😀', '😀', '😀', '😀', '😀', '😀', '😀***', '😀€€€', '😀****', '😀€€€€', '😀*******', '😀€€€€€€€']
#> 'ab   '
#> 'ab----'
#> 'ab'
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError The fill character must be exactly one character long
#> TypeError The fill character must be exactly one character long
#> TypeError The fill character must be a unicode character, not int
#> TypeError The fill character must be a unicode character, not bytes
#> TypeError The fill character must be a unicode character, not NoneType
#> TypeError ljust expected at least 1 argument, got 0
#> TypeError ljust expected at most 2 arguments, got 3
#> OverflowError Python int too large to convert to C ssize_t
#> TypeError __index__ returned non-int (type str)
#> TypeError str.ljust() takes no keyword arguments
#> TypeError str.ljust() takes no keyword arguments
#> 'ab' str False
#> 'ab' str False
#> 'ab ' str False
#> True 'a==='
#> -- rjust
#> ['', '', '', '', '*', '€', '****', '€€€€', '*****', '€€€€€', '********', '€€€€€€€€']
#> ['ab', 'ab', 'ab', 'ab', 'ab', 'ab', '**ab', '€€ab', '***ab', '€€€ab', '******ab', '€€€€€€ab']
#> ['abc', 'abc', 'abc', 'abc', 'abc', 'abc', '*abc', '€abc', '**abc', '€€abc', '*****abc', '€€€€€abc']
#> ['é', 'é', 'é', 'é', 'é', 'é', '***é', '€€€é', '****é', '€€€€é', '*******é', '€€€€€€€é']
#> ['😀', '😀', '😀', '😀', '😀', '😀', '***😀', '€€€😀', '****😀', '€€€€😀', '*******😀', '€€€€€€€😀']
#> '   ab'
#> '----ab'
#> 'ab'
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError The fill character must be exactly one character long
#> TypeError The fill character must be exactly one character long
#> TypeError The fill character must be a unicode character, not int
#> TypeError The fill character must be a unicode character, not bytes
#> TypeError The fill character must be a unicode character, not NoneType
#> TypeError rjust expected at least 1 argument, got 0
#> TypeError rjust expected at most 2 arguments, got 3
#> OverflowError Python int too large to convert to C ssize_t
#> TypeError __index__ returned non-int (type str)
#> TypeError str.rjust() takes no keyword arguments
#> TypeError str.rjust() takes no keyword arguments
#> 'ab' str False
#> 'ab' str False
#> ' ab' str False
#> True '===a'
#> -- zfill
#> ['', '0', '00', '0000', '000000']
#> ['5', '5', '05', '0005', '000005']
#> ['-5', '-5', '-5', '-005', '-00005']
#> ['+5', '+5', '+5', '+005', '+00005']
#> ['--5', '--5', '--5', '-0-5', '-000-5']
#> ['-', '-', '-0', '-000', '-00000']
#> ['+', '+', '+0', '+000', '+00000']
#> ['abc', 'abc', 'abc', '0abc', '000abc']
#> ['-abc', '-abc', '-abc', '-abc', '-00abc']
#> ['5-', '5-', '5-', '005-', '00005-']
#> ['−5', '−5', '−5', '00−5', '0000−5']
#> ['1.5', '1.5', '1.5', '01.5', '0001.5']
#> ['é', 'é', '0é', '000é', '00000é']
#> TypeError str.zfill() takes exactly one argument (0 given)
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError str.zfill() takes exactly one argument (2 given)
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> '-0007'
#> '-7'
#> str str
#> -- expandtabs
#> ['', '', '', '', '']
#> ['        ', '    ', ' ', '', '']
#> ['a       b', 'a   b', 'a b', 'ab', 'ab']
#> ['                a', '        a', '  a', 'a', 'a']
#> ['abcdefgh        x', 'abcdefgh    x', 'abcdefgh x', 'abcdefghx', 'abcdefghx']
#> ['abcdefg x', 'abcdefg x', 'abcdefg x', 'abcdefgx', 'abcdefgx']
#> ['a\n        b', 'a\n    b', 'a\n b', 'a\nb', 'a\nb']
#> ['ab\r        c', 'ab\r    c', 'ab\r c', 'ab\rc', 'ab\rc']
#> ['é       €       😀', 'é   €   😀', 'é € 😀', 'é€😀', 'é€😀']
#> ['a       \n        b', 'a   \n    b', 'a \n b', 'a\nb', 'a\nb']
#> ['no tabs', 'no tabs', 'no tabs', 'no tabs', 'no tabs']
#> ['\x0b       x', '\x0b   x', '\x0b x', '\x0bx', '\x0bx']
#> 'a       b'
#> 'a  b'
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError expandtabs() takes at most 1 argument (2 given)
#> 'a b'
#> 'a    b' str
#> TypeError 'size' is an invalid keyword argument for expandtabs()
#> OverflowError Python int too large to convert to C int
#> OverflowError Python int too large to convert to C ssize_t
#> |name....|  qty|~qty~~|
#> |apple...|    3|~~3~~~|
#> |kiwi....|   12|~~12~~|
