import re
import warnings

p = re.compile(r"(?P<x>a)(b)?", re.I)


def all_of(step):
    found = []
    while (m := step()) is not None:
        found.append((m.span(), m.group()))
    return found


s = p.scanner("abAxa", 0, 5)
print(all_of(s.search), s.search(), type(s), s.pattern is p)
s = p.scanner("abAxa")
print(all_of(s.match), s.match(), s.search())
s = p.scanner("abAxab", 1)
print(s.match(), s.search())
print([m.span() for m in iter(re.compile("x*").scanner("axxb").search, None)])
print([m.span() for m in iter(re.compile("x*").scanner("xxb").match, None)])
try:
    s.pattern = 3
except AttributeError as e:
    print(e)
try:
    type(s)()
except TypeError as e:
    print(e)
ba = bytearray(b"abcabc")
s = re.compile(b"b").scanner(ba)
try:
    ba.append(3)
except BufferError as e:
    print(e)
print(s.search(), s.search(), s.search())
del s
ba.append(3)

lexicon = [
    (r"[a-z]+", lambda s, t: ("name", t, s.match.span())),
    (r"\d+(\.\d+)?", "number"),
    (r"\s+", None),
]
s = re.Scanner(lexicon)
print(s.scan("ab 12.5 c ?!"), s.scan(""), s.scan("12"))
print(re.Scanner([("[a-z]+", lambda s, t: t)], re.I).scan("aBc1"))
print(re.Scanner([("[a-z]+ # letters", "w"), (r"\ ", "s")], re.X).scan("ab c"))

with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    for text in ["[[a]", "[a--b]", "[a&&b]", "[a||b]", "[a~~b]", "[[:alpha:]]", "[]--a]", "[^[]", "[a&&&b]", r"[\[]"]:
        try:
            re.compile(text)
        except re.error as e:
            print(text, e)
    for one in w:
        print(one.category.__name__, one.message)
for name in ("flags", "pattern", "groups", "groupindex"):
    try:
        setattr(p, name, 3)
    except AttributeError as e:
        print(e)
for name in ("string", "re", "pos", "endpos", "lastindex", "regs"):
    try:
        setattr(p.match("a"), name, 3)
    except AttributeError as e:
        print(e)
print(repr(~(re.I | re.S | re.X | (1 << 20))), repr(~re.I), repr(~re.NOFLAG))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    re.template("a")
print(w[0].category, w[0].message)

#> [((0, 2), 'ab'), ((2, 3), 'A'), ((4, 5), 'a')] None <class '_sre.SRE_Scanner'> True
#> [((0, 2), 'ab'), ((2, 3), 'A')] None None
#> None None
#> [(0, 0), (1, 3), (3, 3), (4, 4)]
#> [(0, 2), (2, 2)]
#> readonly attribute
#> cannot create '_sre.SRE_Scanner' instances
#> Existing exports of data: object cannot be re-sized
#> <re.Match object; span=(1, 2), match=b'b'> <re.Match object; span=(4, 5), match=b'b'> None
#> ([('name', 'ab', (0, 2)), 'number', ('name', 'c', (8, 9))], '?!') ([], '') (['number'], '')
#> (['aBc'], '1')
#> (['w', 's', 'w'], '')
#> [a--b] bad character range a-- at position 1
#> []--a] bad character range ]-- at position 1
#> FutureWarning Possible nested set at position 1
#> FutureWarning Possible set difference at position 2
#> FutureWarning Possible set intersection at position 2
#> FutureWarning Possible set union at position 2
#> FutureWarning Possible set symmetric difference at position 2
#> FutureWarning Possible nested set at position 1
#> FutureWarning Possible set difference at position 2
#> FutureWarning Possible set intersection at position 2
#> FutureWarning Possible set intersection at position 3
#> readonly attribute
#> readonly attribute
#> readonly attribute
#> attribute 'groupindex' of 're.Pattern' objects is not writable
#> readonly attribute
#> readonly attribute
#> readonly attribute
#> readonly attribute
#> attribute 'lastindex' of 're.Match' objects is not writable
#> attribute 'regs' of 're.Match' objects is not writable
#> re.ASCII|re.LOCALE|re.UNICODE|re.MULTILINE|re.TEMPLATE|re.DEBUG|0xffe00 re.ASCII|re.LOCALE|re.UNICODE|re.MULTILINE|re.DOTALL|re.VERBOSE|re.TEMPLATE|re.DEBUG re.ASCII|re.IGNORECASE|re.LOCALE|re.UNICODE|re.MULTILINE|re.DOTALL|re.VERBOSE|re.TEMPLATE|re.DEBUG
#> <class 'DeprecationWarning'> The re.template() function is deprecated as it is an undocumented function without an obvious purpose. Use re.compile() instead.
