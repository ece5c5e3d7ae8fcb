# Flags inline, global and scoped; sets, classes and escapes; anchors with each mode.
import re
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


for pattern, text, flags in ((r"abc", "ABC", re.I), (r"(?i)abc", "ABC", 0), (r"(?i:a)bc", "Abc", 0), (r"(?i:a)bc", "ABC", 0), (r"(?-i:a)b", "aB", re.I), (r"(?-i:a)b", "AB", re.I), (r"^b$", "a\nb\nc", re.M), (r"^b$", "a\nb\nc", 0), (r"a.b", "a\nb", re.S), (r"a.b", "a\nb", 0), (r"(?s:a.b)", "a\nb", 0), (r"a b # c", "ab", re.X), (r"a\ b", "a b", re.X), (r"[ ]x", " x", re.X), (r"(?x) a  b", "ab", 0), (r"\w+", "é_1", 0), (r"\w+", "é_1", re.A), (r"(?a)\w+", "é_1", 0), (r"\d+", "٣3", 0), (r"\d+", "٣3", re.A), (r"(?a:\d+)", "٣3", 0), (r"\bé", "aé é", 0), (r"é", "É", re.I), (r"ß", "ẞ", re.I), (r"ſ", "S", re.I), (r"[a-z]", "K", re.I), (r"[^a]", "A", re.I), (r"σ", "ς", re.I), (r"k", "\u212a", re.I), (r"k", "\u212a", re.I | re.A), (r"\s", "\xa0", 0), (r"\s", "\xa0", re.A), (r"a$", "a\n", 0), (r"a\Z", "a\n", 0), (r"\Aa", "ba", re.M), (r"a$", "a\nb", re.M), (r"(?m)^", "\n", 0), (r".", "\r", 0), (r"\B", "", 0), (r"\b", "", 0), (r"(?im)^B", "a\nb", 0), (r"(?u)\w", "é", 0)):
    m = re.search(pattern, text, flags)
    print(pattern, repr(text), m and (m.group(), m.span()))
for pattern in (r"[abc]", r"[^abc]", r"[a-c]", r"[]a]", r"[^]a]", r"[a-]", r"[-a]", r"[a\-z]", r"[\w-]", r"[\d.]", r"[\]]", r"[\s\S]", r"[^\w]", r"[a^]", r"[\^a]", r"[.]", r"[\b]", r"[\x41\u0042]", r"[\101]", r"[*+?]", r"[é-ü]", r"[\D]", r"[a-zA-Z0-9_]", r"[\n\t]", r"[😀-😂]"):
    print(pattern, re.findall(pattern, "abzA-]^.1 _\b\néü*[😁"))
for pattern in (r"[z-a]", r"[a", r"[", r"[]", r"[^]", r"[a-\d]", r"[\d-z]", r"[\q]", r"(?i", r"(?z)", r"(?i-i:a)", r"(?-a:b)", r"a(?i)b", r"(?L)a", r"(?au)a", r"(?-:a)", r"(?i-)", r"(?ia", r"\q", r"\8", r"\x1", r"\u12", r"\U00110000", r"\N{nope}", r"\400", "\\", r"[\u1]", r"(?P<a>", r"[\Z]"):
    try:
        print(pattern, re.compile(pattern).pattern)
    except re.error as e:
        print(pattern, "|", e, "|", e.msg, e.pos, e.lineno, e.colno)
    except Exception as e:
        print(pattern, type(e).__name__, e)
for f in (lambda: re.compile("a", re.L), lambda: re.compile(b"a", re.U), lambda: re.compile("a", re.A | re.U), lambda: re.compile(re.compile("a"), re.I), lambda: re.compile(re.compile("a")).pattern, lambda: re.compile(5), lambda: re.compile(None), lambda: re.compile(b"a").search("a"), lambda: re.compile("a").search(b"a"), lambda: re.compile("a", re.I | re.M).flags, lambda: re.compile("(?i)a").flags, lambda: re.compile(b"a").flags, lambda: re.I, lambda: re.I | re.M, lambda: repr(re.compile("a", re.I | re.S)), lambda: repr(re.compile("a" * 300))[:40], lambda: re.RegexFlag(0), lambda: re.IGNORECASE is re.I, lambda: re.I.name, lambda: int(re.X), lambda: ~re.I & re.I, lambda: re.NOFLAG, lambda: str(re.M)):
    tell(f)
verbose = re.compile(r"""
    (?P<year>\d{4}) - (?P<month>\d{2})   # a date
    (?: T (?P<hour>\d\d) )?              # and maybe \# an hour
    """, re.VERBOSE)
print(verbose.match("2024-05T17").groupdict(), verbose.match("2024-05").groupdict(), re.findall(r"(?m)^\s*(\w+):", "a: 1\n  b: 2\nc 3"), re.split(r"(?i)x+", "aXbxxc"), re.sub(r"(?im)^a", "-", "a\nA\nb"), bool(re.fullmatch(r"(?s).*", "\n\n")), re.findall(rb"(?i)\w", b"aB\xe9"))

#> abc 'ABC' ('ABC', (0, 3))
#> (?i)abc 'ABC' ('ABC', (0, 3))
#> (?i:a)bc 'Abc' ('Abc', (0, 3))
#> (?i:a)bc 'ABC' None
#> (?-i:a)b 'aB' ('aB', (0, 2))
#> (?-i:a)b 'AB' None
#> ^b$ 'a\nb\nc' ('b', (2, 3))
#> ^b$ 'a\nb\nc' None
#> a.b 'a\nb' ('a\nb', (0, 3))
#> a.b 'a\nb' None
#> (?s:a.b) 'a\nb' ('a\nb', (0, 3))
#> a b # c 'ab' ('ab', (0, 2))
#> a\ b 'a b' ('a b', (0, 3))
#> [ ]x ' x' (' x', (0, 2))
#> (?x) a  b 'ab' ('ab', (0, 2))
#> \w+ 'é_1' ('é_1', (0, 3))
#> \w+ 'é_1' ('_1', (1, 3))
#> (?a)\w+ 'é_1' ('_1', (1, 3))
#> \d+ '٣3' ('٣3', (0, 2))
#> \d+ '٣3' ('3', (1, 2))
#> (?a:\d+) '٣3' ('3', (1, 2))
#> \bé 'aé é' ('é', (3, 4))
#> é 'É' ('É', (0, 1))
#> ß 'ẞ' ('ẞ', (0, 1))
#> ſ 'S' ('S', (0, 1))
#> [a-z] 'K' ('K', (0, 1))
#> [^a] 'A' None
#> σ 'ς' ('ς', (0, 1))
#> k 'K' ('K', (0, 1))
#> k 'K' None
#> \s '\xa0' ('\xa0', (0, 1))
#> \s '\xa0' None
#> a$ 'a\n' ('a', (0, 1))
#> a\Z 'a\n' None
#> \Aa 'ba' None
#> a$ 'a\nb' ('a', (0, 1))
#> (?m)^ '\n' ('', (0, 0))
#> . '\r' ('\r', (0, 1))
#> \B '' None
#> \b '' None
#> (?im)^B 'a\nb' ('b', (2, 3))
#> (?u)\w 'é' ('é', (0, 1))
#> [abc] ['a', 'b']
#> [^abc] ['z', 'A', '-', ']', '^', '.', '1', ' ', '_', '\x08', '\n', 'é', 'ü', '*', '[', '😁']
#> [a-c] ['a', 'b']
#> []a] ['a', ']']
#> [^]a] ['b', 'z', 'A', '-', '^', '.', '1', ' ', '_', '\x08', '\n', 'é', 'ü', '*', '[', '😁']
#> [a-] ['a', '-']
#> [-a] ['a', '-']
#> [a\-z] ['a', 'z', '-']
#> [\w-] ['a', 'b', 'z', 'A', '-', '1', '_', 'é', 'ü']
#> [\d.] ['.', '1']
#> [\]] [']']
#> [\s\S] ['a', 'b', 'z', 'A', '-', ']', '^', '.', '1', ' ', '_', '\x08', '\n', 'é', 'ü', '*', '[', '😁']
#> [^\w] ['-', ']', '^', '.', ' ', '\x08', '\n', '*', '[', '😁']
#> [a^] ['a', '^']
#> [\^a] ['a', '^']
#> [.] ['.']
#> [\b] ['\x08']
#> [\x41\u0042] ['A']
#> [\101] ['A']
#> [*+?] ['*']
#> [é-ü] ['é', 'ü']
#> [\D] ['a', 'b', 'z', 'A', '-', ']', '^', '.', ' ', '_', '\x08', '\n', 'é', 'ü', '*', '[', '😁']
#> [a-zA-Z0-9_] ['a', 'b', 'z', 'A', '1', '_']
#> [\n\t] ['\n']
#> [😀-😂] ['😁']
#> [z-a] | bad character range z-a at position 1 | bad character range z-a 1 1 2
#> [a | unterminated character set at position 0 | unterminated character set 0 1 1
#> [ | unterminated character set at position 0 | unterminated character set 0 1 1
#> [] | unterminated character set at position 0 | unterminated character set 0 1 1
#> [^] | unterminated character set at position 0 | unterminated character set 0 1 1
#> [a-\d] | bad character range a-\d at position 1 | bad character range a-\d 1 1 2
#> [\d-z] | bad character range \d-z at position 1 | bad character range \d-z 1 1 2
#> [\q] | bad escape \q at position 1 | bad escape \q 1 1 2
#> (?i | missing -, : or ) at position 3 | missing -, : or ) 3 1 4
#> (?z) | unknown extension ?z at position 1 | unknown extension ?z 1 1 2
#> (?i-i:a) | bad inline flags: flag turned on and off at position 5 | bad inline flags: flag turned on and off 5 1 6
#> (?-a:b) | bad inline flags: cannot turn off flags 'a', 'u' and 'L' at position 4 | bad inline flags: cannot turn off flags 'a', 'u' and 'L' 4 1 5
#> a(?i)b | global flags not at the start of the expression at position 1 | global flags not at the start of the expression 1 1 2
#> (?L)a | bad inline flags: cannot use 'L' flag with a str pattern at position 3 | bad inline flags: cannot use 'L' flag with a str pattern 3 1 4
#> (?au)a | bad inline flags: flags 'a', 'u' and 'L' are incompatible at position 4 | bad inline flags: flags 'a', 'u' and 'L' are incompatible 4 1 5
#> (?-:a) | missing flag at position 3 | missing flag 3 1 4
#> (?i-) | missing flag at position 4 | missing flag 4 1 5
#> (?ia | missing -, : or ) at position 4 | missing -, : or ) 4 1 5
#> \q | bad escape \q at position 0 | bad escape \q 0 1 1
#> \8 | invalid group reference 8 at position 1 | invalid group reference 8 1 1 2
#> \x1 | incomplete escape \x1 at position 0 | incomplete escape \x1 0 1 1
#> \u12 | incomplete escape \u12 at position 0 | incomplete escape \u12 0 1 1
#> \U00110000 | bad escape \U00110000 at position 0 | bad escape \U00110000 0 1 1
#> \N{nope} | undefined character name 'nope' at position 0 | undefined character name 'nope' 0 1 1
#> \400 | octal escape value \400 outside of range 0-0o377 at position 0 | octal escape value \400 outside of range 0-0o377 0 1 1
#> \ | bad escape (end of pattern) at position 0 | bad escape (end of pattern) 0 1 1
#> [\u1] | incomplete escape \u1 at position 1 | incomplete escape \u1 1 1 2
#> (?P<a> | missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern 0 1 1
#> [\Z] | bad escape \Z at position 1 | bad escape \Z 1 1 2
#> ValueError cannot use LOCALE flag with a str pattern
#> ValueError cannot use UNICODE flag with a bytes pattern
#> ValueError ASCII and UNICODE flags are incompatible
#> ValueError cannot process flags argument with a compiled pattern
#> 'a'
#> TypeError first argument must be string or compiled pattern
#> TypeError first argument must be string or compiled pattern
#> TypeError cannot use a bytes pattern on a string-like object
#> TypeError cannot use a string pattern on a bytes-like object
#> 42
#> 34
#> 0
#> re.IGNORECASE
#> re.IGNORECASE|re.MULTILINE
#> "re.compile('a', re.IGNORECASE|re.DOTALL)"
#> "re.compile('aaaaaaaaaaaaaaaaaaaaaaaaaaaa"
#> re.NOFLAG
#> True
#> 'IGNORECASE'
#> 64
#> re.NOFLAG
#> re.NOFLAG
#> 're.MULTILINE'
#> {'year': '2024', 'month': '05', 'hour': '17'} {'year': '2024', 'month': '05', 'hour': None} ['a', 'b'] ['a', 'b', 'c'] -
#> -
#> b True [b'a', b'B']
