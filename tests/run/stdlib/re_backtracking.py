# Choices taken back, long texts and programs that read them.
import re

print(re.match("(a|ab)(c|bcd)(d*)$", "abcd").groups(), re.match("(a+)(b+)?(a*b)", "aaab").groups())
print(re.match("(?:(a)|ab)(?:c|(b))", "abc").groups(), re.match("(a*?)(a*)", "aaa").groups(), re.match("(.*)(\\d+)", "abc123").groups())
print(re.match("(.*?)(\\d+)$", "abc123").groups(), re.match('"(?:[^"\\\\]|\\\\.)*"', '"a\\"b" c"').group())
print(re.match("((a{1,2}){1,2}){1,2}b", "aaaaaaab"), re.match("((a{1,2}){1,2}){1,2}b", "aaaaaaaab").groups())
print(re.match("(?:(?=(a+))a)+b", "aaab").groups(), re.match("(?:a(?!b))*ab", "aaab").span(), re.search("(?<=-)(\\w+)", "spam-egg").group(1))
print(re.match("(a(?:b|c)*)+?d", "abcacbd").groups(), re.match("(?:x(a)?)*", "xaxx").groups(), re.match("(?:(\\w)(\\d)?)*", "a1b").groups())
print(re.search("(?:a|b)*?c(?=d)", "abacabcd").span(), re.findall("(?<!\\d)\\d{3}(?!\\d)", "123 4567 890"))

long = "a" * 100000
print(re.match("(a|b)*", long).end(), re.match("(?:a|b)*c", long), re.match("(?:aa?)*$", long).end(), re.match("a*?$", long).end())
print(re.fullmatch("(?:a|b|ab)+", long).span(), re.search("b|c", long), re.match("(?:(a)(a))*", long).regs, len(re.findall("aa", long)))
print(re.match("(?:a++)+b", long), re.match("(?>a+)b", long), len(re.sub("a", "bb", long)), len(re.split("a", long)))
nested = "(" * 80 + "x" + ")" * 80
print(re.match(nested, "x").groups() == ("x",) * 80, re.compile("|".join(f"w{i}" for i in range(500))).match("w499").group())

TOKEN = re.compile(r"""
    (?P<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?)
  | (?P<name>[^\W\d]\w*)
  | (?P<string>'(?:[^'\\]|\\.)*')
  | (?P<op>\*\*|//|<<|>>|[-+*/%()=<>])
  | (?P<space>\s+)
  | (?P<other>.)
""", re.X)


def tokens(text):
    at = 0
    while at < len(text):
        m = TOKEN.match(text, at)
        if m.lastgroup != "space":
            yield m.lastgroup, m.group()
        at = m.end()


print(list(tokens("x1 = 3.14e-2 ** (y // 'it\\'s') << 2 ?")))
LINE = re.compile(r'^(\S+) - - \[([^\]]+)\] "(GET|POST) ([^ "]+)[^"]*" (\d{3}) (\d+|-)$', re.M)
log = '1.2.3.4 - - [10/Oct/2000:13:55:36] "GET /a.html HTTP/1.0" 200 2326\nbad line\n::1 - - [x] "POST /b HTTP/1.1" 404 -\n'
for m in LINE.finditer(log):
    print(m.start(), m.groups())
print(re.sub(r"([A-Z]+)([A-Z][a-z])|([a-z\d])([A-Z])", lambda m: f"{m[1] or m[3]}_{m[2] or m[4]}", "parseHTTPResponseCode2Text").lower())
print(re.sub(r"\s*([=,])\s*", r"\1 ", "a = b ,c=d"), re.findall(r"(\w+)=(\"[^\"]*\"|\S+)", 'k=v x="a b" z=1'))
email = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
print(email.findall("a.b+c@d-e.org, x@y, q@w.co.uk."), re.sub(r"(\d)(?=(\d{3})+$)", r"\1,", "1234567"), re.sub(r"(?<=\d)(?=(?:\d{3})+\b)", ",", "12345 6789012"))
depth = re.compile(r"\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)")
print(depth.findall("f(a(b)c) (x) ((y)(z)) (("), [m.groups() for m in re.finditer(r"(?m)^(\w+):(?:[ \t]*(.*))?$", "a: 1\nb:\nc:x y")])

for n in (100, 300, 450, 5000, 100000):
    for a, b in (("(", ")"), ("(?:", ")"), ("(?=", ")"), ("(?:a|", ")*")):
        try:
            print(n, a, re.compile(a * n + "x" + b * n).match("x") is not None)
        except RecursionError as e:
            print(n, a, "RecursionError", e)

#> ('a', 'bcd', '') ('aaa', None, 'b')
#> ('a', 'b') ('', 'aaa') ('abc12', '3')
#> ('abc', '123') "a\"b"
#> <re.Match object; span=(0, 8), match='aaaaaaab'> ('aaaa', 'aa')
#> ('a',) (0, 4) egg
#> ('acb',) ('a',) ('b', '1')
#> (4, 7) ['123', '890']
#> 100000 None 100000 100000
#> (0, 100000) None ((0, 100000), (99998, 99999), (99999, 100000)) 50000
#> None None 200000 100001
#> True w4
#> [('name', 'x1'), ('op', '='), ('number', '3.14e-2'), ('op', '**'), ('op', '('), ('name', 'y'), ('op', '//'), ('string', "'it\\'s'"), ('op', ')'), ('op', '<<'), ('number', '2'), ('other', '?')]
#> 0 ('1.2.3.4', '10/Oct/2000:13:55:36', 'GET', '/a.html', '200', '2326')
#> 76 ('::1', 'x', 'POST', '/b', '404', '-')
#> parse_http_response_code2_text
#> a= b, c= d [('k', 'v'), ('x', '"a b"'), ('z', '1')]
#> ['a.b+c@d-e.org', 'q@w.co.uk.'] 1,234,567 12,345 6,789,012
#> ['(a(b)c)', '(x)', '((y)(z))'] [('a', '1'), ('b', ''), ('c', 'x y')]
#> 100 ( True
#> 100 (?: True
#> 100 (?= True
#> 100 (?:a| True
#> 300 ( True
#> 300 (?: True
#> 300 (?= True
#> 300 (?:a| True
#> 450 ( True
#> 450 (?: True
#> 450 (?= True
#> 450 (?:a| True
#> 5000 ( RecursionError maximum recursion depth exceeded
#> 5000 (?: RecursionError maximum recursion depth exceeded
#> 5000 (?= RecursionError maximum recursion depth exceeded
#> 5000 (?:a| RecursionError maximum recursion depth exceeded
#> 100000 ( RecursionError maximum recursion depth exceeded
#> 100000 (?: RecursionError maximum recursion depth exceeded
#> 100000 (?= RecursionError maximum recursion depth exceeded
#> 100000 (?:a| RecursionError maximum recursion depth exceeded
