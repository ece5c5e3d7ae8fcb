# Group names, templates of sub, expand, escapes of patterns, re.escape, cached compile and repr of patterns.
import re


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


m = re.match(r"(?P<first>\w+)-(?P<second>\d+)(?P<third>x)?(y)?", "abc-123")
print(m.group(), m.group(0), m[1], m["second"], m.group("first", 2, "third"), m.groups(), m.groups("-"), m.groupdict(), m.groupdict("none"), m.lastindex, m.lastgroup)
print(m.start("second"), m.end(2), m.span("third"), m.span(), m.start(), m.regs, m.re.pattern, m.string, m.pos, m.endpos, repr(m))
for key in (5, -1, "nope", None, 1.5, "", b"first", True, (1,), 10**30):
    told(f"group {key!r}", m.group, key)
    told(f"item {key!r}", lambda: m[key])
    told(f"span {key!r}", m.span, key)
for template in (r"\1", r"\2-\1", r"\g<1>", r"\g<first>", r"\g<0>", r"[\g<third>]", r"\n\t\\", r"\x", r"\q", r"\8", r"\g", r"\g<", r"\g<>", r"\g<nope>", r"\g<1x>", r"\g<-1>", r"\0", r"\01", r"\101", r"\400", r"\1\0012", "\\", "é\\1😀", r"\g<first", r"\a\f\v\r\b", r"\.", r"\ ", r"\g<00>", r"\g<1>0", r"\10", r"\g<٣>"):
    told(f"expand {template!r}", m.expand, template)
    told(f"sub {template!r}", re.sub, r"(?P<first>b)(c)?", template, "abcb")
for text in ("", "abc", "a.b*c", "[x]{1}(2)^$|?+\\", "a b\tc\n", "é-😀_#&~", "1 < 2 > 0 = % ' \" , ; : @ ! ` /"):
    e = re.escape(text)
    print(repr(e), re.fullmatch(e, text) is not None, re.escape(text.encode()))
for p in (r"\d\D\w\W\s\S", r"\Aa\Z", r"\0", r"\07", r"\101", r"\x41\u0042\U00000043", r"[\]\-\\]", r"[a\d-]", r"[^\W\d]", r"\t\n\r\f\v\a", r"(?x) a b # c", r"a{2}{3}", r"a**", r"a{,2}", r"a{2,1}", r"a{x}", r"{1}", r"*a", r"(", r")", r"(?", r"(?P<", r"(?P<1>a)", r"(?P<a>a)(?P<a>b)", r"(?P=a)", r"(?P>a)", r"(?<a)", r"[", r"[]", r"[z-a]", r"[\d-z]", "\\", r"\x4", r"\u12", r"\U00110000", r"\N{nope}", r"\y", r"\8", r"(a)\2", r"(?i", r"(?z)", r"a(?i)b", r"(?i:a)", r"(?-i:a)", r"(?i-i:a)", r"(?L)", r"(?a:b)(?u:c)", r"(?au)x", r"(?#x", r"(?<=a*)b", r"(?(1)a|b)", r"(a)(?(1)b|c|d)", r"(?(x)a)", r"a++b", r"a*+", r"(?>a)"):
    try:
        c = re.compile(p)
        print(repr(p), "ok", c.flags, c.groups, repr(c)[:60])
    except re.error as e:
        print(repr(p), "!!", e, "|", e.msg, e.pos, e.lineno, e.colno, e.pattern == p)
a, b = re.compile("x"), re.compile("x")
print(a is b, a == b, hash(a) == hash(b), a == re.compile("x", re.I), a == re.compile(b"x"), re.compile(a) is a, {a: 1}[b])
told("compiled and flags", re.compile, a, re.I)
told("compile int", re.compile, 5)
told("bytes and A", lambda: re.compile(b"a", re.U))
told("text and L", lambda: re.compile("a", re.L))
print(repr(re.compile("a'b")), repr(re.compile(b"\x00", re.M)), repr(re.compile("x" * 300))[-30:], repr(re.compile("a", re.I | re.S | re.X)), repr(re.compile("(?i)a")), re.I | re.M, re.RegexFlag(0), re.A, re.S.value)
print(re.purge(), re.error.__name__, re.error.__module__, issubclass(re.error, Exception), re.Pattern.__name__, re.Match.__name__, isinstance(a, re.Pattern), isinstance(m, re.Match))
told("copy", lambda: (__import__("copy").copy(m) is m, __import__("copy").deepcopy(a) is a))

#> abc-123 abc-123 abc 123 ('abc', '123', None) ('abc', '123', None, None) ('abc', '123', '-', '-') {'first': 'abc', 'second': '123', 'third': None} {'first': 'abc', 'second': '123', 'third': 'none'} 2 second
#> 4 7 (-1, -1) (0, 7) 0 ((0, 7), (0, 3), (4, 7), (-1, -1), (-1, -1)) (?P<first>\w+)-(?P<second>\d+)(?P<third>x)?(y)? abc-123 0 7 <re.Match object; span=(0, 7), match='abc-123'>
#> group 5 !! IndexError no such group
#> item 5 !! IndexError no such group
#> span 5 !! IndexError no such group
#> group -1 !! IndexError no such group
#> item -1 !! IndexError no such group
#> span -1 !! IndexError no such group
#> group 'nope' !! IndexError no such group
#> item 'nope' !! IndexError no such group
#> span 'nope' !! IndexError no such group
#> group None !! IndexError no such group
#> item None !! IndexError no such group
#> span None !! IndexError no such group
#> group 1.5 !! IndexError no such group
#> item 1.5 !! IndexError no such group
#> span 1.5 !! IndexError no such group
#> group '' !! IndexError no such group
#> item '' !! IndexError no such group
#> span '' !! IndexError no such group
#> group b'first' !! IndexError no such group
#> item b'first' !! IndexError no such group
#> span b'first' !! IndexError no such group
#> group True -> 'abc'
#> item True -> 'abc'
#> span True -> (0, 3)
#> group (1,) !! IndexError no such group
#> item (1,) !! IndexError no such group
#> span (1,) !! IndexError no such group
#> group 1000000000000000000000000000000 !! IndexError no such group
#> item 1000000000000000000000000000000 !! IndexError no such group
#> span 1000000000000000000000000000000 !! IndexError no such group
#> expand '\\1' -> 'abc'
#> sub '\\1' -> 'abb'
#> expand '\\2-\\1' -> '123-abc'
#> sub '\\2-\\1' -> 'ac-b-b'
#> expand '\\g<1>' -> 'abc'
#> sub '\\g<1>' -> 'abb'
#> expand '\\g<first>' -> 'abc'
#> sub '\\g<first>' -> 'abb'
#> expand '\\g<0>' -> 'abc-123'
#> sub '\\g<0>' -> 'abcb'
#> expand '[\\g<third>]' -> '[]'
#> sub '[\\g<third>]' !! IndexError unknown group name 'third'
#> expand '\\n\\t\\\\' -> '\n\t\\'
#> sub '\\n\\t\\\\' -> 'a\n\t\\\n\t\\'
#> expand '\\x' !! error bad escape \x at position 0
#> sub '\\x' !! error bad escape \x at position 0
#> expand '\\q' !! error bad escape \q at position 0
#> sub '\\q' !! error bad escape \q at position 0
#> expand '\\8' !! error invalid group reference 8 at position 1
#> sub '\\8' !! error invalid group reference 8 at position 1
#> expand '\\g' !! error missing < at position 2
#> sub '\\g' !! error missing < at position 2
#> expand '\\g<' !! error missing group name at position 3
#> sub '\\g<' !! error missing group name at position 3
#> expand '\\g<>' !! error missing group name at position 3
#> sub '\\g<>' !! error missing group name at position 3
#> expand '\\g<nope>' !! IndexError unknown group name 'nope'
#> sub '\\g<nope>' !! IndexError unknown group name 'nope'
#> expand '\\g<1x>' !! error bad character in group name '1x' at position 3
#> sub '\\g<1x>' !! error bad character in group name '1x' at position 3
#> expand '\\g<-1>' !! error bad character in group name '-1' at position 3
#> sub '\\g<-1>' !! error bad character in group name '-1' at position 3
#> expand '\\0' -> '\x00'
#> sub '\\0' -> 'a\x00\x00'
#> expand '\\01' -> '\x01'
#> sub '\\01' -> 'a\x01\x01'
#> expand '\\101' -> 'A'
#> sub '\\101' -> 'aAA'
#> expand '\\400' !! error octal escape value \400 outside of range 0-0o377 at position 0
#> sub '\\400' !! error octal escape value \400 outside of range 0-0o377 at position 0
#> expand '\\1\\0012' -> 'abc\x012'
#> sub '\\1\\0012' -> 'ab\x012b\x012'
#> expand '\\' !! error bad escape (end of pattern) at position 0
#> sub '\\' !! error bad escape (end of pattern) at position 0
#> expand 'é\\1😀' -> 'éabc😀'
#> sub 'é\\1😀' -> 'aéb😀éb😀'
#> expand '\\g<first' !! error missing >, unterminated name at position 3
#> sub '\\g<first' !! error missing >, unterminated name at position 3
#> expand '\\a\\f\\v\\r\\b' -> '\x07\x0c\x0b\r\x08'
#> sub '\\a\\f\\v\\r\\b' -> 'a\x07\x0c\x0b\r\x08\x07\x0c\x0b\r\x08'
#> expand '\\.' -> '\\.'
#> sub '\\.' -> 'a\\.\\.'
#> expand '\\ ' -> '\\ '
#> sub '\\ ' -> 'a\\ \\ '
#> expand '\\g<00>' -> 'abc-123'
#> sub '\\g<00>' -> 'abcb'
#> expand '\\g<1>0' -> 'abc0'
#> sub '\\g<1>0' -> 'ab0b0'
#> expand '\\10' !! error invalid group reference 10 at position 1
#> sub '\\10' !! error invalid group reference 10 at position 1
#> expand '\\g<٣>' !! error bad character in group name '٣' at position 3
#> sub '\\g<٣>' !! error bad character in group name '٣' at position 3
#> '' True b''
#> 'abc' True b'abc'
#> 'a\\.b\\*c' True b'a\\.b\\*c'
#> '\\[x\\]\\{1\\}\\(2\\)\\^\\$\\|\\?\\+\\\\' True b'\\[x\\]\\{1\\}\\(2\\)\\^\\$\\|\\?\\+\\\\'
#> 'a\\ b\\\tc\\\n' True b'a\\ b\\\tc\\\n'
#> 'é\\-😀_\\#\\&\\~' True b'\xc3\xa9\\-\xf0\x9f\x98\x80_\\#\\&\\~'
#> '1\\ <\\ 2\\ >\\ 0\\ =\\ %\\ \'\\ "\\ ,\\ ;\\ :\\ @\\ !\\ `\\ /' True b'1\\ <\\ 2\\ >\\ 0\\ =\\ %\\ \'\\ "\\ ,\\ ;\\ :\\ @\\ !\\ `\\ /'
#> '\\d\\D\\w\\W\\s\\S' ok 32 0 re.compile('\\d\\D\\w\\W\\s\\S')
#> '\\Aa\\Z' ok 32 0 re.compile('\\Aa\\Z')
#> '\\0' ok 32 0 re.compile('\\0')
#> '\\07' ok 32 0 re.compile('\\07')
#> '\\101' ok 32 0 re.compile('\\101')
#> '\\x41\\u0042\\U00000043' ok 32 0 re.compile('\\x41\\u0042\\U00000043')
#> '[\\]\\-\\\\]' ok 32 0 re.compile('[\\]\\-\\\\]')
#> '[a\\d-]' ok 32 0 re.compile('[a\\d-]')
#> '[^\\W\\d]' ok 32 0 re.compile('[^\\W\\d]')
#> '\\t\\n\\r\\f\\v\\a' ok 32 0 re.compile('\\t\\n\\r\\f\\v\\a')
#> '(?x) a b # c' ok 96 0 re.compile('(?x) a b # c', re.VERBOSE)
#> 'a{2}{3}' !! multiple repeat at position 4 | multiple repeat 4 1 5 True
#> 'a**' !! multiple repeat at position 2 | multiple repeat 2 1 3 True
#> 'a{,2}' ok 32 0 re.compile('a{,2}')
#> 'a{2,1}' !! min repeat greater than max repeat at position 2 | min repeat greater than max repeat 2 1 3 True
#> 'a{x}' ok 32 0 re.compile('a{x}')
#> '{1}' !! nothing to repeat at position 0 | nothing to repeat 0 1 1 True
#> '*a' !! nothing to repeat at position 0 | nothing to repeat 0 1 1 True
#> '(' !! missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern 0 1 1 True
#> ')' !! unbalanced parenthesis at position 0 | unbalanced parenthesis 0 1 1 True
#> '(?' !! unexpected end of pattern at position 2 | unexpected end of pattern 2 1 3 True
#> '(?P<' !! missing group name at position 4 | missing group name 4 1 5 True
#> '(?P<1>a)' !! bad character in group name '1' at position 4 | bad character in group name '1' 4 1 5 True
#> '(?P<a>a)(?P<a>b)' !! redefinition of group name 'a' as group 2; was group 1 at position 12 | redefinition of group name 'a' as group 2; was group 1 12 1 13 True
#> '(?P=a)' !! unknown group name 'a' at position 4 | unknown group name 'a' 4 1 5 True
#> '(?P>a)' !! unknown extension ?P> at position 1 | unknown extension ?P> 1 1 2 True
#> '(?<a)' !! unknown extension ?<a at position 1 | unknown extension ?<a 1 1 2 True
#> '[' !! unterminated character set at position 0 | unterminated character set 0 1 1 True
#> '[]' !! unterminated character set at position 0 | unterminated character set 0 1 1 True
#> '[z-a]' !! bad character range z-a at position 1 | bad character range z-a 1 1 2 True
#> '[\\d-z]' !! bad character range \d-z at position 1 | bad character range \d-z 1 1 2 True
#> '\\' !! bad escape (end of pattern) at position 0 | bad escape (end of pattern) 0 1 1 True
#> '\\x4' !! incomplete escape \x4 at position 0 | incomplete escape \x4 0 1 1 True
#> '\\u12' !! incomplete escape \u12 at position 0 | incomplete escape \u12 0 1 1 True
#> '\\U00110000' !! bad escape \U00110000 at position 0 | bad escape \U00110000 0 1 1 True
#> '\\N{nope}' !! undefined character name 'nope' at position 0 | undefined character name 'nope' 0 1 1 True
#> '\\y' !! bad escape \y at position 0 | bad escape \y 0 1 1 True
#> '\\8' !! invalid group reference 8 at position 1 | invalid group reference 8 1 1 2 True
#> '(a)\\2' !! invalid group reference 2 at position 4 | invalid group reference 2 4 1 5 True
#> '(?i' !! missing -, : or ) at position 3 | missing -, : or ) 3 1 4 True
#> '(?z)' !! unknown extension ?z at position 1 | unknown extension ?z 1 1 2 True
#> 'a(?i)b' !! global flags not at the start of the expression at position 1 | global flags not at the start of the expression 1 1 2 True
#> '(?i:a)' ok 32 0 re.compile('(?i:a)')
#> '(?-i:a)' ok 32 0 re.compile('(?-i:a)')
#> '(?i-i:a)' !! bad inline flags: flag turned on and off at position 5 | bad inline flags: flag turned on and off 5 1 6 True
#> '(?L)' !! bad inline flags: cannot use 'L' flag with a str pattern at position 3 | bad inline flags: cannot use 'L' flag with a str pattern 3 1 4 True
#> '(?a:b)(?u:c)' ok 32 0 re.compile('(?a:b)(?u:c)')
#> '(?au)x' !! bad inline flags: flags 'a', 'u' and 'L' are incompatible at position 4 | bad inline flags: flags 'a', 'u' and 'L' are incompatible 4 1 5 True
#> '(?#x' !! missing ), unterminated comment at position 0 | missing ), unterminated comment 0 1 1 True
#> '(?<=a*)b' !! look-behind requires fixed-width pattern | look-behind requires fixed-width pattern None None None False
#> '(?(1)a|b)' !! invalid group reference 1 at position 3 | invalid group reference 1 3 1 4 True
#> '(a)(?(1)b|c|d)' !! conditional backref with more than two branches at position 11 | conditional backref with more than two branches 11 1 12 True
#> '(?(x)a)' !! unknown group name 'x' at position 3 | unknown group name 'x' 3 1 4 True
#> 'a++b' ok 32 0 re.compile('a++b')
#> 'a*+' ok 32 0 re.compile('a*+')
#> '(?>a)' ok 32 0 re.compile('(?>a)')
#> True True True False False True 1
#> compiled and flags !! ValueError cannot process flags argument with a compiled pattern
#> compile int !! TypeError first argument must be string or compiled pattern
#> bytes and A !! ValueError cannot use UNICODE flag with a bytes pattern
#> text and L !! ValueError cannot use LOCALE flag with a str pattern
#> re.compile("a'b") re.compile(b'\x00', re.MULTILINE) xxxxxxxxxxxxxxxxxxxxxxxxxxxxx) re.compile('a', re.IGNORECASE|re.DOTALL|re.VERBOSE) re.compile('(?i)a', re.IGNORECASE) re.IGNORECASE|re.MULTILINE re.NOFLAG re.ASCII 16
#> None error re True Pattern Match True True
#> copy -> (True, True)
