# The same pattern by functions, methods, bytes and flags: results agree; verbose patterns, tokens and small parsers.
import re


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


PATTERNS = [r"a+b?", r"(\w)(\d)?", r"[a-c]{2,3}", r"x|yz|", r"(?i)AB", r"\bfoo\b", r"^\s*$", r"(a)(?:b)(?P<n>c)?", r"(?<!a)b", r"(?s)a.c", r".*?b", r"(ab)*", r"[^\n]+"]
TEXTS = ["", "ab", "aab foo", "a1b2c", "ABab", "xyzyz", "a\nc", "abcabc", "  ", "bbb"]
for p in PATTERNS:
    c, b = re.compile(p), re.compile(p.encode())
    for t in TEXTS:
        data = t.encode()
        spans = [m.span() for m in c.finditer(t)]
        assert spans == [m.span() for m in re.finditer(p, t)] == [m.span() for m in b.finditer(data)], (p, t)
        assert [x if isinstance(x, str) else tuple(x) for x in c.findall(t)] == [x.decode() if isinstance(x, bytes) else tuple(y.decode() for y in x) for x in b.findall(data)]
        assert bool(c.match(t)) == bool(re.match(p, t)) == bool(b.match(data)) and bool(c.fullmatch(t)) == bool(re.fullmatch(p, t))
        assert c.sub("#", t) == re.sub(p, "#", t) == b.sub(b"#", data).decode() == c.subn("#", t)[0] and c.subn("#", t)[1] == len(spans)
        assert [x for x in c.split(t)] == [x.decode() if x is not None else None for x in b.split(data)]
        m = c.search(t)
        print(spans, c.sub("#", t), m and (m.group(), m.groups(), m.lastindex), end=" | ")
    print(p)
TOKENS = re.compile(
    r"""
    (?P<number> \d+ (?: \. \d* )? )   # whole or not
  | (?P<name>   [^\W\d]\w* )
  | (?P<text>   "(?: [^"\\] | \\. )*" )
  | (?P<op>     [-+*/()=<>!]=? )
  | (?P<space>  \s+ )
  | (?P<wrong>  . )
    """,
    re.VERBOSE,
)
for line in ('x1 = 3.14 * (y+2)', 'say "hi \\"you\\"" == é_2', "5 >= 4.  # ?", "", "a<=b!=c"):
    print([(m.lastgroup, m.group()) for m in TOKENS.finditer(line) if m.lastgroup != "space"])


def number(match):
    value = int(match["n"])
    return str(value + 1).zfill(len(match["n"]))


print(re.sub(r"(?P<n>\d+)", number, "a9 b099 c1"), re.sub(r"(\w+) (\w+)", r"\2 \1", "one two three four"), re.sub("(?P<a>x)(?P<b>y)?", r"[\g<a>\g<b>]", "xyx"), re.sub(r"\s+", " ", " a \n b\t"), re.sub("", "-", "abc"), re.sub("b*", "X", "abc"), re.sub(r"\b", "|", "hi you"), re.sub("(?=b)", "^", "abab"), re.sub("a", r"\\", "aa"), re.sub("a", "\\\\n", "a"))
print(re.split(r"(,)\s*", "a, b,c"), re.split(r"\s*[,;]\s*", "a , b;c"), re.split("", "abc"), re.split("x*", "axbxc"), re.split("(-)?", "a-b"))
DATE = re.compile(r"(?P<y>\d{4})-(?P<m>0[1-9]|1[0-2])-(?P<d>[0-3]\d)(?:T(?P<time>\d\d:\d\d))?")
for text in ("2024-02-29", "on 1999-12-31T23:59!", "2024-13-01", "20240101", "2024-1-1"):
    m = DATE.search(text)
    print(text, m and m.groupdict(), m and m.span("time"), m and m.expand(r"\g<d>.\g<m>.\g<y>"))
for p, t in ((r"(a+)+$", "a" * 20), (r"(x+x+)+y", "x" * 12), (r"(?:a|ab)(?:c|bcd)(?:d*)", "abcd"), (r"^(?:(\d+)|(\w+))+$", "12ab"), (r"(a|b)*?c", "abac"), (r"((a)|(b))*", "ab"), (r"(?:(a)|b)*", "ab"), (r"(a)?(b)?\1\2", "abab"), (r"(?=(\w+))\1:", "abc:"), (r"(?<=(a))b\1", "aba"), (r"\A\d+\Z", "12\n"), (r"^\d+$", "12\n"), (r"(?m)^\w+$", "ab\ncd"), (r"[\s\S]", "\n"), (r"(?i)[à-ý]+", "ÉÈ"), (r"(?a)\w+", "é1"), (r"\w+", "é1"), (r"(?i)straße", "STRASSE"), (r"(?i)ſ", "S"), (r"[a\]b]+", "a]b"), (r"a{,2}b", "aab"), (r"x{0}y", "xy"), (r"(?:){5}z", "z"), (r"(?:a{2}){2}", "aaaa")):
    told(f"{p} {t!r}"[:40], lambda: (lambda m: m and (m.span(), m.groups()))(re.search(p, t)))

#> []  None | [(0, 2)] # ('ab', (), None) | [(0, 3)] # foo ('aab', (), None) | [(0, 1)] #1b2c ('a', (), None) | [(2, 4)] AB# ('ab', (), None) | [] xyzyz None | [(0, 1)] #
#> c ('a', (), None) | [(0, 2), (3, 5)] #c#c ('ab', (), None) | []    None | [] bbb None | a+b?
#> []  None | [(0, 1), (1, 2)] ## ('a', ('a', None), 1) | [(0, 1), (1, 2), (2, 3), (4, 5), (5, 6), (6, 7)] ### ### ('a', ('a', None), 1) | [(0, 2), (2, 4), (4, 5)] ### ('a1', ('a', '1'), 2) | [(0, 1), (1, 2), (2, 3), (3, 4)] #### ('A', ('A', None), 1) | [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5)] ##### ('x', ('x', None), 1) | [(0, 1), (2, 3)] #
#> # ('a', ('a', None), 1) | [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 6)] ###### ('a', ('a', None), 1) | []    None | [(0, 1), (1, 2), (2, 3)] ### ('b', ('b', None), 1) | (\w)(\d)?
#> []  None | [(0, 2)] # ('ab', (), None) | [(0, 3)] # foo ('aab', (), None) | [] a1b2c None | [(2, 4)] AB# ('ab', (), None) | [] xyzyz None | [] a
#> c None | [(0, 3), (3, 6)] ## ('abc', (), None) | []    None | [(0, 3)] # ('bbb', (), None) | [a-c]{2,3}
#> [(0, 0)] # ('', (), None) | [(0, 0), (1, 1), (2, 2)] #a#b# ('', (), None) | [(0, 0), (1, 1), (2, 2), (3, 3), (4, 4), (5, 5), (6, 6), (7, 7)] #a#a#b# #f#o#o# ('', (), None) | [(0, 0), (1, 1), (2, 2), (3, 3), (4, 4), (5, 5)] #a#1#b#2#c# ('', (), None) | [(0, 0), (1, 1), (2, 2), (3, 3), (4, 4)] #A#B#a#b# ('', (), None) | [(0, 1), (1, 3), (3, 5), (5, 5)] #### ('x', (), None) | [(0, 0), (1, 1), (2, 2), (3, 3)] #a#
#> #c# ('', (), None) | [(0, 0), (1, 1), (2, 2), (3, 3), (4, 4), (5, 5), (6, 6)] #a#b#c#a#b#c# ('', (), None) | [(0, 0), (1, 1), (2, 2)] # # # ('', (), None) | [(0, 0), (1, 1), (2, 2), (3, 3)] #b#b#b# ('', (), None) | x|yz|
#> []  None | [(0, 2)] # ('ab', (), None) | [(1, 3)] a# foo ('ab', (), None) | [] a1b2c None | [(0, 2), (2, 4)] ## ('AB', (), None) | [] xyzyz None | [] a
#> c None | [(0, 2), (3, 5)] #c#c ('ab', (), None) | []    None | [] bbb None | (?i)AB
#> []  None | [] ab None | [(4, 7)] aab # ('foo', (), None) | [] a1b2c None | [] ABab None | [] xyzyz None | [] a
#> c None | [] abcabc None | []    None | [] bbb None | \bfoo\b
#> [(0, 0)] # ('', (), None) | [] ab None | [] aab foo None | [] a1b2c None | [] ABab None | [] xyzyz None | [] a
#> c None | [] abcabc None | [(0, 2)] # ('  ', (), None) | [] bbb None | ^\s*$
#> []  None | [(0, 2)] # ('ab', ('a', None), 1) | [(1, 3)] a# foo ('ab', ('a', None), 1) | [] a1b2c None | [(2, 4)] AB# ('ab', ('a', None), 1) | [] xyzyz None | [] a
#> c None | [(0, 3), (3, 6)] ## ('abc', ('a', 'c'), 2) | []    None | [] bbb None | (a)(?:b)(?P<n>c)?
#> []  None | [] ab None | [] aab foo None | [(2, 3)] a1#2c ('b', (), None) | [] ABab None | [] xyzyz None | [] a
#> c None | [] abcabc None | []    None | [(0, 1), (1, 2), (2, 3)] ### ('b', (), None) | (?<!a)b
#> []  None | [] ab None | [] aab foo None | [] a1b2c None | [] ABab None | [] xyzyz None | [(0, 3)] # ('a\nc', (), None) | [(0, 3), (3, 6)] ## ('abc', (), None) | []    None | [] bbb None | (?s)a.c
#> []  None | [(0, 2)] # ('ab', (), None) | [(0, 3)] # foo ('aab', (), None) | [(0, 3)] #2c ('a1b', (), None) | [(0, 4)] # ('ABab', (), None) | [] xyzyz None | [] a
#> c None | [(0, 2), (2, 5)] ##c ('ab', (), None) | []    None | [(0, 1), (1, 2), (2, 3)] ### ('b', (), None) | .*?b
#> [(0, 0)] # ('', (None,), None) | [(0, 2), (2, 2)] ## ('ab', ('ab',), 1) | [(0, 0), (1, 3), (3, 3), (4, 4), (5, 5), (6, 6), (7, 7)] #a## #f#o#o# ('', (None,), None) | [(0, 0), (1, 1), (2, 2), (3, 3), (4, 4), (5, 5)] #a#1#b#2#c# ('', (None,), None) | [(0, 0), (1, 1), (2, 4), (4, 4)] #A#B## ('', (None,), None) | [(0, 0), (1, 1), (2, 2), (3, 3), (4, 4), (5, 5)] #x#y#z#y#z# ('', (None,), None) | [(0, 0), (1, 1), (2, 2), (3, 3)] #a#
#> #c# ('', (None,), None) | [(0, 2), (2, 2), (3, 5), (5, 5), (6, 6)] ##c##c# ('ab', ('ab',), 1) | [(0, 0), (1, 1), (2, 2)] # # # ('', (None,), None) | [(0, 0), (1, 1), (2, 2), (3, 3)] #b#b#b# ('', (None,), None) | (ab)*
#> []  None | [(0, 2)] # ('ab', (), None) | [(0, 7)] # ('aab foo', (), None) | [(0, 5)] # ('a1b2c', (), None) | [(0, 4)] # ('ABab', (), None) | [(0, 5)] # ('xyzyz', (), None) | [(0, 1), (2, 3)] #
#> # ('a', (), None) | [(0, 6)] # ('abcabc', (), None) | [(0, 2)] # ('  ', (), None) | [(0, 3)] # ('bbb', (), None) | [^\n]+
#> [('name', 'x1'), ('op', '='), ('number', '3.14'), ('op', '*'), ('op', '('), ('name', 'y'), ('op', '+'), ('number', '2'), ('op', ')')]
#> [('name', 'say'), ('text', '"hi \\"you\\""'), ('op', '=='), ('name', 'é_2')]
#> [('number', '5'), ('op', '>='), ('number', '4.'), ('wrong', '#'), ('wrong', '?')]
#> []
#> [('name', 'a'), ('op', '<='), ('name', 'b'), ('op', '!='), ('name', 'c')]
#> a10 b100 c2 two one four three [xy][x]  a b  -a-b-c- XaXXcX |hi| |you| a^ba^b \\ \n
#> ['a', ',', 'b', ',', 'c'] ['a', 'b', 'c'] ['', 'a', 'b', 'c', ''] ['', 'a', '', 'b', '', 'c', ''] ['', None, 'a', '-', '', None, 'b', None, '']
#> 2024-02-29 {'y': '2024', 'm': '02', 'd': '29', 'time': None} (-1, -1) 29.02.2024
#> on 1999-12-31T23:59! {'y': '1999', 'm': '12', 'd': '31', 'time': '23:59'} (14, 19) 31.12.1999
#> 2024-13-01 None None None
#> 20240101 None None None
#> 2024-1-1 None None None
#> (a+)+$ 'aaaaaaaaaaaaaaaaaaaa' -> ((0, 20), ('aaaaaaaaaaaaaaaaaaaa',))
#> (x+x+)+y 'xxxxxxxxxxxx' -> None
#> (?:a|ab)(?:c|bcd)(?:d*) 'abcd' -> ((0, 4), ())
#> ^(?:(\d+)|(\w+))+$ '12ab' -> ((0, 4), ('12', 'ab'))
#> (a|b)*?c 'abac' -> ((0, 4), ('a',))
#> ((a)|(b))* 'ab' -> ((0, 2), ('b', 'a', 'b'))
#> (?:(a)|b)* 'ab' -> ((0, 2), ('a',))
#> (a)?(b)?\1\2 'abab' -> ((0, 4), ('a', 'b'))
#> (?=(\w+))\1: 'abc:' -> ((0, 4), ('abc',))
#> (?<=(a))b\1 'aba' -> ((1, 3), ('a',))
#> \A\d+\Z '12\n' -> None
#> ^\d+$ '12\n' -> ((0, 2), ())
#> (?m)^\w+$ 'ab\ncd' -> ((0, 2), ())
#> [\s\S] '\n' -> ((0, 1), ())
#> (?i)[à-ý]+ 'ÉÈ' -> ((0, 2), ())
#> (?a)\w+ 'é1' -> ((1, 2), ())
#> \w+ 'é1' -> ((0, 2), ())
#> (?i)straße 'STRASSE' -> None
#> (?i)ſ 'S' -> ((0, 1), ())
#> [a\]b]+ 'a]b' -> ((0, 3), ())
#> a{,2}b 'aab' -> ((0, 3), ())
#> x{0}y 'xy' -> ((1, 2), ())
#> (?:){5}z 'z' -> ((0, 1), ())
#> (?:a{2}){2} 'aaaa' -> ((0, 4), ())
