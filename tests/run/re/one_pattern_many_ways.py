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
