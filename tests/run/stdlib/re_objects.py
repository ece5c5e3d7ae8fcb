# Attributes and methods of patterns and matches.
import copy
import re

p = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)(-(?P<day>\d\d))?", re.I)
print(p.pattern, p.flags, p.groups, dict(p.groupindex), list(p.groupindex))
print(p, repr(p) == str(p))
m = p.search("on 2024-05 and 2025-06-07")
print(m)
print(m.group(), m.group(0), m.group(1), m.group("month"), m.group(1, "month", 3))
print(m[0], m["year"], m[2], m[4])
print(m.groups(), m.groups("?"), m.groups(default=0))
print(m.groupdict(), m.groupdict("-"))
print(m.start(), m.end(), m.span(), m.start("month"), m.end(2), m.span("day"), m.start(4), m.end(4))
print(m.lastindex, m.lastgroup, m.pos, m.endpos, m.regs, m.re is p)
print(m.string)
m2 = p.search(m.string, m.end())
print(m2, m2.groups(), m2.lastindex, m2.lastgroup, m2.pos)
print(m2.expand(r"\g<day>/\2/\g<1> \\ \n|"))
print(m.expand("<\\4>"))
for bad in (5, -1, "x", None, 1.5, (), [], 10 ** 30):
    try:
        print(m.group(bad))
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)
for f in (m.start, m.end, m.span, m.__getitem__):
    try:
        f("nothing")
    except IndexError as e:
        print("IndexError", e)


class Index:
    def __index__(self):
        return 2


print(m.group(Index()), m[Index()], m.group(True))
print(bool(m), m is copy.copy(m), copy.deepcopy(p) is p, copy.copy(p) is p)
print(p == re.compile(p.pattern, re.I), p == re.compile(p.pattern), p != 5, hash(p) == hash(re.compile(p.pattern, re.I)))
print(re.compile(p) is p, re.compile("a") is re.compile("a"))
print({p: 1}[re.compile(p.pattern, re.IGNORECASE)])
print(type(p), type(m), re.Pattern, re.Match, isinstance(p, re.Pattern), isinstance(m, re.Match))

print("-- pos and endpos")
q = re.compile("a")
for args in ((0,), (1,), (2,), (-5,), (99,), (0, 1), (1, 2), (2, 1), (0, -1), (0, 99)):
    m = q.search("baca", *args)
    print(args, m and (m.span(), m.pos, m.endpos), q.findall("baca", *args), [x.start() for x in q.finditer("baca", *args)])
print(re.compile("^a").match("ba", 1), re.compile(r"\Ba").match("ba", 1), re.compile("a$").search("ab", 0, 1))
print(q.match(string="abc", pos=0, endpos=1), q.fullmatch("xax", 1, 2), q.search("xxa", endpos=2))

print("-- repr")
for pattern, flags in (("a", 0), ("a", re.I | re.M | re.S | re.X | re.A), (b"a", re.L), ("(?i)a", 0), ("'", 0), ("x" * 300, 0)):
    print(re.compile(pattern, flags))
print(re.match("x+", "x" * 100))
print(re.match("'+", "''"), re.match(b"a", b"a"))

print("-- flags")
print(repr(re.I), repr(re.I | re.M), str(re.S), repr(re.NOFLAG), repr(re.A | re.X))
print(int(re.I), re.I | re.M == 10, re.I & re.M, re.IGNORECASE is re.I, bool(re.NOFLAG))
print(isinstance(re.I, int), isinstance(re.I, re.RegexFlag), re.I.value, re.I.name, re.compile("a", 2).flags == re.I | re.U)
print(re.I in (re.I | re.M), re.S in (re.I | re.M), re.I == 2)

print("-- groups that take part or not")
for pattern, text in (("(a)|(b)", "b"), ("(a)?b", "b"), ("((a)|(b))*", "ab"), ("(?:(a)|b)*", "ab"), ("(a)(?:(b)|c)*", "acb"),
                      ("(a(b)?)+", "aba"), ("(?=(a))", "a"), ("(?!(a))b", "b"), ("(a)(b)((c))", "abc"), ("((a)(b))", "ab")):
    m = re.match(pattern, text)
    print(pattern, text, m.groups(), m.lastindex, m.lastgroup, m.regs)

it = re.finditer("b", "abcb")
print(next(it).span(), next(it).span(), next(it, None), next(it, None), type(it).__name__)

#> (?P<year>\d{4})-(?P<month>\d\d)(-(?P<day>\d\d))? 34 4 {'year': 1, 'month': 2, 'day': 4} ['year', 'month', 'day']
#> re.compile('(?P<year>\\d{4})-(?P<month>\\d\\d)(-(?P<day>\\d\\d))?', re.IGNORECASE) True
#> <re.Match object; span=(3, 10), match='2024-05'>
#> 2024-05 2024-05 2024 05 ('2024', '05', None)
#> 2024-05 2024 05 None
#> ('2024', '05', None, None) ('2024', '05', '?', '?') ('2024', '05', 0, 0)
#> {'year': '2024', 'month': '05', 'day': None} {'year': '2024', 'month': '05', 'day': '-'}
#> 3 10 (3, 10) 8 10 (-1, -1) -1 -1
#> 2 month 0 25 ((3, 10), (3, 7), (8, 10), (-1, -1), (-1, -1)) True
#> on 2024-05 and 2025-06-07
#> <re.Match object; span=(15, 25), match='2025-06-07'> ('2025', '06', '-07', '07') 3 None 10
#> 07/06/2025 \ 
#> |
#> <>
#> IndexError no such group
#> IndexError no such group
#> IndexError no such group
#> IndexError no such group
#> IndexError no such group
#> IndexError no such group
#> TypeError unhashable type: 'list'
#> IndexError no such group
#> IndexError no such group
#> IndexError no such group
#> IndexError no such group
#> IndexError no such group
#> 05 05 2024
#> True True True True
#> True False True True
#> True True
#> 1
#> <class 're.Pattern'> <class 're.Match'> <class 're.Pattern'> <class 're.Match'> True True
#> -- pos and endpos
#> (0,) ((1, 2), 0, 4) ['a', 'a'] [1, 3]
#> (1,) ((1, 2), 1, 4) ['a', 'a'] [1, 3]
#> (2,) ((3, 4), 2, 4) ['a'] [3]
#> (-5,) ((1, 2), 0, 4) ['a', 'a'] [1, 3]
#> (99,) None [] []
#> (0, 1) None [] []
#> (1, 2) ((1, 2), 1, 2) ['a'] [1]
#> (2, 1) None [] []
#> (0, -1) None [] []
#> (0, 99) ((1, 2), 0, 4) ['a', 'a'] [1, 3]
#> None <re.Match object; span=(1, 2), match='a'> <re.Match object; span=(0, 1), match='a'>
#> <re.Match object; span=(0, 1), match='a'> <re.Match object; span=(1, 2), match='a'> None
#> -- repr
#> re.compile('a')
#> re.compile('a', re.IGNORECASE|re.MULTILINE|re.DOTALL|re.VERBOSE|re.ASCII)
#> re.compile(b'a', re.LOCALE)
#> re.compile('(?i)a', re.IGNORECASE)
#> re.compile("'")
#> re.compile('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx)
#> <re.Match object; span=(0, 100), match='xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx>
#> <re.Match object; span=(0, 2), match="''"> <re.Match object; span=(0, 1), match=b'a'>
#> -- flags
#> re.IGNORECASE re.IGNORECASE|re.MULTILINE re.DOTALL re.NOFLAG re.ASCII|re.VERBOSE
#> 2 True re.NOFLAG True False
#> True True 2 IGNORECASE True
#> True False True
#> -- groups that take part or not
#> (a)|(b) b (None, 'b') 2 None ((0, 1), (-1, -1), (0, 1))
#> (a)?b b (None,) None None ((0, 1), (-1, -1))
#> ((a)|(b))* ab ('b', 'a', 'b') 1 None ((0, 2), (1, 2), (0, 1), (1, 2))
#> (?:(a)|b)* ab ('a',) 1 None ((0, 2), (0, 1))
#> (a)(?:(b)|c)* acb ('a', 'b') 2 None ((0, 3), (0, 1), (2, 3))
#> (a(b)?)+ aba ('a', 'b') 1 None ((0, 3), (2, 3), (1, 2))
#> (?=(a)) a ('a',) 1 None ((0, 0), (0, 1))
#> (?!(a))b b (None,) None None ((0, 1), (-1, -1))
#> (a)(b)((c)) abc ('a', 'b', 'c', 'c') 3 None ((0, 3), (0, 1), (1, 2), (2, 3), (2, 3))
#> ((a)(b)) ab ('ab', 'a', 'b') 1 None ((0, 2), (0, 2), (0, 1), (1, 2))
#> (1, 2) (3, 4) None None callable_iterator
