# Match objects: groups by number and name, spans, expand, lastindex, copies; groups that took no part.
import copy
import re
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Ix:
    def __index__(self):
        return 1


m = re.search(r"(?P<word>\w+)-(?P<num>\d+)?(x)?(?:y)", "say item-42y now")
print(m, m.group(), m.group(0), m.group(1, 2), m.group("word"), m.groups(), m.groups("none"), m.groupdict(), m.groupdict(0), m[0], m["num"], m[3])
print(m.start(), m.end(), m.span(), m.span(1), m.start("num"), m.end(3), m.span(3), m.lastindex, m.lastgroup, m.pos, m.endpos, m.string, m.re.pattern, m.regs, bool(m))
for f in (lambda: m.group(9), lambda: m.group(-1), lambda: m.group("zz"), lambda: m.group(1.0), lambda: m.group(None), lambda: m.group(Ix()), lambda: m.group(1, "zz"), lambda: m[9], lambda: m["q"], lambda: m[1:2], lambda: m.start(9), lambda: m.span("zz"), lambda: m.groups(1, 2), lambda: m.groups(default="d"), lambda: m.groupdict(default="d"), lambda: len(m), lambda: iter(m), lambda: m == m, lambda: m.nope, lambda: setattr(m, "x", 1), lambda: copy.copy(m) is m, lambda: copy.deepcopy(m) is m, lambda: m.expand(r"\1:\2:\g<word>:\g<0>"), lambda: m.expand(r"\3|"), lambda: m.expand(r"\9"), lambda: m.expand(r"\g<zz>"), lambda: m.expand(r"\g<"), lambda: m.expand(r"\n\t\\"), lambda: m.expand(r"\q"), lambda: m.expand(5), lambda: m.expand(""), lambda: type(m)(), lambda: m.end(), lambda: re.Match.__name__):
    tell(f)
for pattern, text in ((r"(a)|(b)|(c)", "b"), (r"((a)(b))", "ab"), (r"(a)(b)?", "a"), (r"(?P<x>a)|(?P<y>b)", "b"), (r"(a)*", "aaa"), (r"(a|(b))*", "ba"), (r"((a)|b)*", "ab"), (r"(?:a)(b)", "ab"), (r"()", ""), (r"(a(?P<in>b)c)", "abc"), (r"(?P<out>a(?P<in>b))", "ab"), (r"(\d)(\d)(\d)", "123"), (r"x*", "aaa"), (r"(?=(b))", "ab"), (r"(a?)*", "aa"), (r"(?P<a>.)(?P<b>.)(?P=a)", "xyx"), (r"(.)\1", "abccd"), (r"(a)?(?(1)b|c)", "ab"), (r"(a)?(?(1)b|c)", "c"), (r"^(?P<k>\w+)\s*=\s*(?P<v>.*)$", "name = some value")):
    m = re.search(pattern, text)
    print(pattern, m and (m.group(), m.groups(), m.lastindex, m.lastgroup, m.span(), m.groupdict()))
p = re.compile(r"(?P<a>\d)(?P<b>[a-z])?(c)")
print(p.groups, p.groupindex, dict(p.groupindex), p.flags, p.pattern, repr(p), p == re.compile(p.pattern), hash(p) == hash(re.compile(p.pattern)), copy.deepcopy(p) is p)
for f in (lambda: p.groupindex.__setitem__("z", 1), lambda: p.nope, lambda: p < p, lambda: p.match(), lambda: p.match(5), lambda: p.match(b"1c"), lambda: p.match("1c", "a"), lambda: p.search("11c", 1).span(), lambda: p.match("x1c", pos=1).span(), lambda: p.fullmatch("1c!", endpos=2).span(), lambda: p.match("1c", -5), lambda: p.match("1c", 9), lambda: p.match("1bc", 0, -1), lambda: p.findall("1c2bc"), lambda: [x.span() for x in p.finditer("1c2bc", 1)], lambda: p.search(string="1c").group()):
    tell(f)
text = "k1=v1;k2=v2;;bad;k3="
print([(m["k"], m["v"]) for m in re.finditer(r"(?P<k>\w+)=(?P<v>\w*)", text)], {m.group(1): m.start() for m in re.finditer(r"(\w)(?=\d)", text)}, [m.span() for m in re.finditer(r"", "abc")], [m.group() or "-" for m in re.finditer(r"a*", "baac")])
def tokens(s):
    spec = re.compile(r"(?P<num>\d+(?:\.\d+)?)|(?P<id>[A-Za-z_]\w*)|(?P<op>[-+*/()=])|(?P<ws>\s+)|(?P<bad>.)")
    for m in spec.finditer(s):
        if m.lastgroup == "bad":
            raise SyntaxError(f"{m.group()!r} at {m.start()}")
        if m.lastgroup != "ws":
            yield m.lastgroup, m.group()
print(list(tokens("x1 = 3.5*(y+2)")))
tell(lambda: list(tokens("a ? b")))

#> <re.Match object; span=(4, 12), match='item-42y'> item-42y item-42y ('item', '42') item ('item', '42', None) ('item', '42', 'none') {'word': 'item', 'num': '42'} {'word': 'item', 'num': '42'} item-42y 42 None
#> 4 12 (4, 12) (4, 8) 9 -1 (-1, -1) 2 num 0 16 say item-42y now (?P<word>\w+)-(?P<num>\d+)?(x)?(?:y) ((4, 12), (4, 8), (9, 11), (-1, -1)) True
#> IndexError no such group
#> IndexError no such group
#> IndexError no such group
#> IndexError no such group
#> IndexError no such group
#> 'item'
#> IndexError no such group
#> IndexError no such group
#> IndexError no such group
#> IndexError no such group
#> IndexError no such group
#> IndexError no such group
#> TypeError groups() takes at most 1 argument (2 given)
#> ('item', '42', 'd')
#> {'word': 'item', 'num': '42'}
#> TypeError object of type 're.Match' has no len()
#> TypeError 're.Match' object is not iterable
#> True
#> AttributeError 're.Match' object has no attribute 'nope'
#> AttributeError 're.Match' object has no attribute 'x'
#> True
#> True
#> 'item:42:item:item-42y'
#> '|'
#> error invalid group reference 9 at position 1
#> IndexError unknown group name 'zz'
#> error missing group name at position 3
#> '\n\t\\'
#> error bad escape \q at position 0
#> TypeError decoding to str: need a bytes-like object, int found
#> ''
#> TypeError cannot create 're.Match' instances
#> 12
#> 'Match'
#> (a)|(b)|(c) ('b', (None, 'b', None), 2, None, (0, 1), {})
#> ((a)(b)) ('ab', ('ab', 'a', 'b'), 1, None, (0, 2), {})
#> (a)(b)? ('a', ('a', None), 1, None, (0, 1), {})
#> (?P<x>a)|(?P<y>b) ('b', (None, 'b'), 2, 'y', (0, 1), {'x': None, 'y': 'b'})
#> (a)* ('aaa', ('a',), 1, None, (0, 3), {})
#> (a|(b))* ('ba', ('a', 'b'), 1, None, (0, 2), {})
#> ((a)|b)* ('ab', ('b', 'a'), 1, None, (0, 2), {})
#> (?:a)(b) ('ab', ('b',), 1, None, (0, 2), {})
#> () ('', ('',), 1, None, (0, 0), {})
#> (a(?P<in>b)c) ('abc', ('abc', 'b'), 1, None, (0, 3), {'in': 'b'})
#> (?P<out>a(?P<in>b)) ('ab', ('ab', 'b'), 1, 'out', (0, 2), {'out': 'ab', 'in': 'b'})
#> (\d)(\d)(\d) ('123', ('1', '2', '3'), 3, None, (0, 3), {})
#> x* ('', (), None, None, (0, 0), {})
#> (?=(b)) ('', ('b',), 1, None, (1, 1), {})
#> (a?)* ('aa', ('',), 1, None, (0, 2), {})
#> (?P<a>.)(?P<b>.)(?P=a) ('xyx', ('x', 'y'), 2, 'b', (0, 3), {'a': 'x', 'b': 'y'})
#> (.)\1 ('cc', ('c',), 1, None, (2, 4), {})
#> (a)?(?(1)b|c) ('ab', ('a',), 1, None, (0, 2), {})
#> (a)?(?(1)b|c) ('c', (None,), None, None, (0, 1), {})
#> ^(?P<k>\w+)\s*=\s*(?P<v>.*)$ ('name = some value', ('name', 'some value'), 2, 'v', (0, 17), {'k': 'name', 'v': 'some value'})
#> 3 {'a': 1, 'b': 2} {'a': 1, 'b': 2} 32 (?P<a>\d)(?P<b>[a-z])?(c) re.compile('(?P<a>\\d)(?P<b>[a-z])?(c)') True True True
#> AttributeError 'mappingproxy' object has no attribute '__setitem__'
#> AttributeError 're.Pattern' object has no attribute 'nope'
#> TypeError '<' not supported between instances of 're.Pattern' and 're.Pattern'
#> TypeError match() missing required argument 'string' (pos 1)
#> TypeError expected string or bytes-like object, got 'int'
#> TypeError cannot use a string pattern on a bytes-like object
#> TypeError 'str' object cannot be interpreted as an integer
#> (1, 3)
#> (1, 3)
#> (0, 2)
#> <re.Match object; span=(0, 2), match='1c'>
#> None
#> None
#> [('1', '', 'c'), ('2', 'b', 'c')]
#> [(2, 5)]
#> '1c'
#> [('k1', 'v1'), ('k2', 'v2'), ('k3', '')] {'k': 17, 'v': 9} [(0, 0), (1, 1), (2, 2), (3, 3)] ['-', 'aa', '-', '-']
#> [('id', 'x1'), ('op', '='), ('num', '3.5'), ('op', '*'), ('op', '('), ('id', 'y'), ('op', '+'), ('num', '2'), ('op', ')')]
#> SyntaxError '?' at 2
