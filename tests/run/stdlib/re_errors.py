# What is no pattern, and where.
import re

patterns = """
( ) (a a) (?:a [a [ [^ [] [^] a** a*?? a*** a+++ * + ? ^* $+ \\b+ (* (?:*) |* a|* {1} a{2,1} a{99999999999}
[b-a] [a-\\d] [\\d-z] [\\w-\\s] \\ a\\ [\\ \\q \\8 \\1 (\\1) (a)\\2 [\\1] [\\8] [\\q] [\\A] \\x \\x1 \\xg1 \\u12 \\U0001
\\U00110000 [\\x1] \\400 \\777 [\\400] \\N \\Nx \\N{ \\N{} (? (?P (?P< (?P<> (?P<a (?P<a> (?P<1>a) (?P<a-b>a) (?P=a)
(?P= (?P=) (?P=a (?Px) (?P<a>x)(?P<a>y) (?P<a>(?P=a)) (?< (?<a (?<=a (?<=a*) (?<=ab|c) (?<!a+) (?<=(a)\\1)
(?( (?() (?(a (?(a) (?(0)a) (?(1)a) (?(1)a|b|c) (a)(?(1)b (?(a-b)c) (?(99)a) (?i (?i: (?ix (?i- (?i-: (?i-x (?-i)
(?y) (?iy) (?i-y:a) (?i%) (?-:a) (?a-a:b) (?i-i:a) (?L:a) (?L) (?au:a) (?ai-s:a) a(?i) (a(?i)b) (?:(?i)) a|(?i)b
(?# (?#a (?: (?= (?! (?> (?>a (?=a (?!a ((a) (a)) a)b (?=a)* (?<=a)+ (?i)* x{,2}{3} (?:a*)* x{1}{2} x{1}+{2} (?P<é>a)
(?P<ab>a)(?P<ab>b) (?P>a) (?P!a) (?<a>b) (?'a'b) (?R) (?1) (?^a)
""".split()

for pattern in patterns:
    try:
        p = re.compile(pattern)
    except re.error as e:
        print(pattern, "|", e, "|", e.msg, e.pos, e.lineno, e.colno, e.pattern == pattern)
    except OverflowError as e:
        print(pattern, "|", "OverflowError", e)
    else:
        print(pattern, "ok", p.groups, dict(p.groupindex), p.flags)

print("-- bytes")
for pattern in (b"(?u)a", b"(?P<\xe9>a)", b"\\u1234", b"\\N{a}", b"(?L)a", b"(?La:b)", b"(?\xe9)", b"[\xe9-\xe0]", b"(a"):
    try:
        p = re.compile(pattern)
    except re.error as e:
        print(pattern, "|", e, e.pos, e.pattern)
    else:
        print(pattern, "ok", p.flags)

print("-- flags")
for make in (
    lambda: re.compile("a", re.L),
    lambda: re.compile("a", re.A | re.U),
    lambda: re.compile(b"a", re.U),
    lambda: re.compile(b"a", re.A | re.L),
    lambda: re.compile(re.compile("a"), re.I),
    lambda: re.compile(5),
    lambda: re.compile(None),
    lambda: re.match("a", 5),
    lambda: re.match("a", None),
    lambda: re.match("a", b"a"),
    lambda: re.match(b"a", "a"),
    lambda: re.sub("a", b"b", "a"),
    lambda: re.sub("a", 5, "xa"),
    lambda: re.sub("a", lambda m: 5, "xa"),
    lambda: re.sub("a", lambda m: b"", "xaxa"),
    lambda: re.sub(b"a", lambda m: "", b"xaxa"),
):
    try:
        print(make())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)

print("-- several lines")
try:
    re.compile("a\nb\n (c")
except re.error as e:
    print(str(e), e.lineno, e.colno, e.args)
e = re.error("bad", "x\ny(", 3)
print(e, e.msg, e.lineno, e.colno, repr(e))
e = re.error("bad")
print(e, e.pos, e.pattern, e.lineno, e.colno, isinstance(e, Exception))
print(re.error.__name__, re.error.__module__)

#> ( | missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern 0 1 1 True
#> ) | unbalanced parenthesis at position 0 | unbalanced parenthesis 0 1 1 True
#> (a | missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern 0 1 1 True
#> a) | unbalanced parenthesis at position 1 | unbalanced parenthesis 1 1 2 True
#> (?:a | missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern 0 1 1 True
#> [a | unterminated character set at position 0 | unterminated character set 0 1 1 True
#> [ | unterminated character set at position 0 | unterminated character set 0 1 1 True
#> [^ | unterminated character set at position 0 | unterminated character set 0 1 1 True
#> [] | unterminated character set at position 0 | unterminated character set 0 1 1 True
#> [^] | unterminated character set at position 0 | unterminated character set 0 1 1 True
#> a** | multiple repeat at position 2 | multiple repeat 2 1 3 True
#> a*?? | multiple repeat at position 3 | multiple repeat 3 1 4 True
#> a*** | multiple repeat at position 2 | multiple repeat 2 1 3 True
#> a+++ | multiple repeat at position 3 | multiple repeat 3 1 4 True
#> * | nothing to repeat at position 0 | nothing to repeat 0 1 1 True
#> + | nothing to repeat at position 0 | nothing to repeat 0 1 1 True
#> ? | nothing to repeat at position 0 | nothing to repeat 0 1 1 True
#> ^* | nothing to repeat at position 1 | nothing to repeat 1 1 2 True
#> $+ | nothing to repeat at position 1 | nothing to repeat 1 1 2 True
#> \b+ | nothing to repeat at position 2 | nothing to repeat 2 1 3 True
#> (* | nothing to repeat at position 1 | nothing to repeat 1 1 2 True
#> (?:*) | nothing to repeat at position 3 | nothing to repeat 3 1 4 True
#> |* | nothing to repeat at position 1 | nothing to repeat 1 1 2 True
#> a|* | nothing to repeat at position 2 | nothing to repeat 2 1 3 True
#> {1} | nothing to repeat at position 0 | nothing to repeat 0 1 1 True
#> a{2,1} | min repeat greater than max repeat at position 2 | min repeat greater than max repeat 2 1 3 True
#> a{99999999999} | OverflowError the repetition number is too large
#> [b-a] | bad character range b-a at position 1 | bad character range b-a 1 1 2 True
#> [a-\d] | bad character range a-\d at position 1 | bad character range a-\d 1 1 2 True
#> [\d-z] | bad character range \d-z at position 1 | bad character range \d-z 1 1 2 True
#> [\w-\s] | bad character range \w-\s at position 1 | bad character range \w-\s 1 1 2 True
#> \ | bad escape (end of pattern) at position 0 | bad escape (end of pattern) 0 1 1 True
#> a\ | bad escape (end of pattern) at position 1 | bad escape (end of pattern) 1 1 2 True
#> [\ | bad escape (end of pattern) at position 1 | bad escape (end of pattern) 1 1 2 True
#> \q | bad escape \q at position 0 | bad escape \q 0 1 1 True
#> \8 | invalid group reference 8 at position 1 | invalid group reference 8 1 1 2 True
#> \1 | invalid group reference 1 at position 1 | invalid group reference 1 1 1 2 True
#> (\1) | cannot refer to an open group at position 1 | cannot refer to an open group 1 1 2 True
#> (a)\2 | invalid group reference 2 at position 4 | invalid group reference 2 4 1 5 True
#> [\1] ok 0 {} 32
#> [\8] | bad escape \8 at position 1 | bad escape \8 1 1 2 True
#> [\q] | bad escape \q at position 1 | bad escape \q 1 1 2 True
#> [\A] | bad escape \A at position 1 | bad escape \A 1 1 2 True
#> \x | incomplete escape \x at position 0 | incomplete escape \x 0 1 1 True
#> \x1 | incomplete escape \x1 at position 0 | incomplete escape \x1 0 1 1 True
#> \xg1 | incomplete escape \x at position 0 | incomplete escape \x 0 1 1 True
#> \u12 | incomplete escape \u12 at position 0 | incomplete escape \u12 0 1 1 True
#> \U0001 | incomplete escape \U0001 at position 0 | incomplete escape \U0001 0 1 1 True
#> \U00110000 | bad escape \U00110000 at position 0 | bad escape \U00110000 0 1 1 True
#> [\x1] | incomplete escape \x1 at position 1 | incomplete escape \x1 1 1 2 True
#> \400 | octal escape value \400 outside of range 0-0o377 at position 0 | octal escape value \400 outside of range 0-0o377 0 1 1 True
#> \777 | octal escape value \777 outside of range 0-0o377 at position 0 | octal escape value \777 outside of range 0-0o377 0 1 1 True
#> [\400] | octal escape value \400 outside of range 0-0o377 at position 1 | octal escape value \400 outside of range 0-0o377 1 1 2 True
#> \N | missing { at position 2 | missing { 2 1 3 True
#> \Nx | missing { at position 2 | missing { 2 1 3 True
#> \N{ | missing character name at position 3 | missing character name 3 1 4 True
#> \N{} | missing character name at position 3 | missing character name 3 1 4 True
#> (? | unexpected end of pattern at position 2 | unexpected end of pattern 2 1 3 True
#> (?P | unexpected end of pattern at position 3 | unexpected end of pattern 3 1 4 True
#> (?P< | missing group name at position 4 | missing group name 4 1 5 True
#> (?P<> | missing group name at position 4 | missing group name 4 1 5 True
#> (?P<a | missing >, unterminated name at position 4 | missing >, unterminated name 4 1 5 True
#> (?P<a> | missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern 0 1 1 True
#> (?P<1>a) | bad character in group name '1' at position 4 | bad character in group name '1' 4 1 5 True
#> (?P<a-b>a) | bad character in group name 'a-b' at position 4 | bad character in group name 'a-b' 4 1 5 True
#> (?P=a) | unknown group name 'a' at position 4 | unknown group name 'a' 4 1 5 True
#> (?P= | missing group name at position 4 | missing group name 4 1 5 True
#> (?P=) | missing group name at position 4 | missing group name 4 1 5 True
#> (?P=a | missing ), unterminated name at position 4 | missing ), unterminated name 4 1 5 True
#> (?Px) | unknown extension ?Px at position 1 | unknown extension ?Px 1 1 2 True
#> (?P<a>x)(?P<a>y) | redefinition of group name 'a' as group 2; was group 1 at position 12 | redefinition of group name 'a' as group 2; was group 1 12 1 13 True
#> (?P<a>(?P=a)) | cannot refer to an open group at position 10 | cannot refer to an open group 10 1 11 True
#> (?< | unexpected end of pattern at position 3 | unexpected end of pattern 3 1 4 True
#> (?<a | unknown extension ?<a at position 1 | unknown extension ?<a 1 1 2 True
#> (?<=a | missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern 0 1 1 True
#> (?<=a*) | look-behind requires fixed-width pattern | look-behind requires fixed-width pattern None None None False
#> (?<=ab|c) | look-behind requires fixed-width pattern | look-behind requires fixed-width pattern None None None False
#> (?<!a+) | look-behind requires fixed-width pattern | look-behind requires fixed-width pattern None None None False
#> (?<=(a)\1) | cannot refer to group defined in the same lookbehind subpattern at position 9 | cannot refer to group defined in the same lookbehind subpattern 9 1 10 True
#> (?( | missing group name at position 3 | missing group name 3 1 4 True
#> (?() | missing group name at position 3 | missing group name 3 1 4 True
#> (?(a | missing ), unterminated name at position 3 | missing ), unterminated name 3 1 4 True
#> (?(a) | unknown group name 'a' at position 3 | unknown group name 'a' 3 1 4 True
#> (?(0)a) | bad group number at position 3 | bad group number 3 1 4 True
#> (?(1)a) | invalid group reference 1 at position 3 | invalid group reference 1 3 1 4 True
#> (?(1)a|b|c) | conditional backref with more than two branches at position 8 | conditional backref with more than two branches 8 1 9 True
#> (a)(?(1)b | missing ), unterminated subpattern at position 3 | missing ), unterminated subpattern 3 1 4 True
#> (?(a-b)c) | bad character in group name 'a-b' at position 3 | bad character in group name 'a-b' 3 1 4 True
#> (?(99)a) | invalid group reference 99 at position 3 | invalid group reference 99 3 1 4 True
#> (?i | missing -, : or ) at position 3 | missing -, : or ) 3 1 4 True
#> (?i: | missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern 0 1 1 True
#> (?ix | missing -, : or ) at position 4 | missing -, : or ) 4 1 5 True
#> (?i- | missing flag at position 4 | missing flag 4 1 5 True
#> (?i-: | missing flag at position 4 | missing flag 4 1 5 True
#> (?i-x | missing : at position 5 | missing : 5 1 6 True
#> (?-i) | missing : at position 4 | missing : 4 1 5 True
#> (?y) | unknown extension ?y at position 1 | unknown extension ?y 1 1 2 True
#> (?iy) | unknown flag at position 3 | unknown flag 3 1 4 True
#> (?i-y:a) | unknown flag at position 4 | unknown flag 4 1 5 True
#> (?i%) | missing -, : or ) at position 3 | missing -, : or ) 3 1 4 True
#> (?-:a) | missing flag at position 3 | missing flag 3 1 4 True
#> (?a-a:b) | bad inline flags: cannot turn off flags 'a', 'u' and 'L' at position 5 | bad inline flags: cannot turn off flags 'a', 'u' and 'L' 5 1 6 True
#> (?i-i:a) | bad inline flags: flag turned on and off at position 5 | bad inline flags: flag turned on and off 5 1 6 True
#> (?L:a) | bad inline flags: cannot use 'L' flag with a str pattern at position 3 | bad inline flags: cannot use 'L' flag with a str pattern 3 1 4 True
#> (?L) | bad inline flags: cannot use 'L' flag with a str pattern at position 3 | bad inline flags: cannot use 'L' flag with a str pattern 3 1 4 True
#> (?au:a) | bad inline flags: flags 'a', 'u' and 'L' are incompatible at position 4 | bad inline flags: flags 'a', 'u' and 'L' are incompatible 4 1 5 True
#> (?ai-s:a) ok 0 {} 32
#> a(?i) | global flags not at the start of the expression at position 1 | global flags not at the start of the expression 1 1 2 True
#> (a(?i)b) | global flags not at the start of the expression at position 2 | global flags not at the start of the expression 2 1 3 True
#> (?:(?i)) | global flags not at the start of the expression at position 3 | global flags not at the start of the expression 3 1 4 True
#> a|(?i)b | global flags not at the start of the expression at position 2 | global flags not at the start of the expression 2 1 3 True
#> (?# | missing ), unterminated comment at position 0 | missing ), unterminated comment 0 1 1 True
#> (?#a | missing ), unterminated comment at position 0 | missing ), unterminated comment 0 1 1 True
#> (?: | missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern 0 1 1 True
#> (?= | missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern 0 1 1 True
#> (?! | missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern 0 1 1 True
#> (?> | missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern 0 1 1 True
#> (?>a | missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern 0 1 1 True
#> (?=a | missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern 0 1 1 True
#> (?!a | missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern 0 1 1 True
#> ((a) | missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern 0 1 1 True
#> (a)) | unbalanced parenthesis at position 3 | unbalanced parenthesis 3 1 4 True
#> a)b | unbalanced parenthesis at position 1 | unbalanced parenthesis 1 1 2 True
#> (?=a)* ok 0 {} 32
#> (?<=a)+ ok 0 {} 32
#> (?i)* | nothing to repeat at position 4 | nothing to repeat 4 1 5 True
#> x{,2}{3} | multiple repeat at position 5 | multiple repeat 5 1 6 True
#> (?:a*)* ok 0 {} 32
#> x{1}{2} | multiple repeat at position 4 | multiple repeat 4 1 5 True
#> x{1}+{2} | multiple repeat at position 5 | multiple repeat 5 1 6 True
#> (?P<é>a) ok 1 {'é': 1} 32
#> (?P<ab>a)(?P<ab>b) | redefinition of group name 'ab' as group 2; was group 1 at position 13 | redefinition of group name 'ab' as group 2; was group 1 13 1 14 True
#> (?P>a) | unknown extension ?P> at position 1 | unknown extension ?P> 1 1 2 True
#> (?P!a) | unknown extension ?P! at position 1 | unknown extension ?P! 1 1 2 True
#> (?<a>b) | unknown extension ?<a at position 1 | unknown extension ?<a 1 1 2 True
#> (?'a'b) | unknown extension ?' at position 1 | unknown extension ?' 1 1 2 True
#> (?R) | unknown extension ?R at position 1 | unknown extension ?R 1 1 2 True
#> (?1) | unknown extension ?1 at position 1 | unknown extension ?1 1 1 2 True
#> (?^a) | unknown extension ?^ at position 1 | unknown extension ?^ 1 1 2 True
#> -- bytes
#> b'(?u)a' | bad inline flags: cannot use 'u' flag with a bytes pattern at position 3 3 b'(?u)a'
#> b'(?P<\xe9>a)' | bad character in group name '\xe9' at position 4 4 b'(?P<\xe9>a)'
#> b'\\u1234' | bad escape \u at position 0 0 b'\\u1234'
#> b'\\N{a}' | bad escape \N at position 0 0 b'\\N{a}'
#> b'(?L)a' ok 4
#> b'(?La:b)' | bad inline flags: flags 'a', 'u' and 'L' are incompatible at position 4 4 b'(?La:b)'
#> b'(?\xe9)' | unknown extension ?\xe9 at position 1 1 b'(?\xe9)'
#> b'[\xe9-\xe0]' | bad character range \xe9-\xe0 at position 1 1 b'[\xe9-\xe0]'
#> b'(a' | missing ), unterminated subpattern at position 0 0 b'(a'
#> -- flags
#> ValueError cannot use LOCALE flag with a str pattern
#> ValueError ASCII and UNICODE flags are incompatible
#> ValueError cannot use UNICODE flag with a bytes pattern
#> ValueError ASCII and LOCALE flags are incompatible
#> ValueError cannot process flags argument with a compiled pattern
#> TypeError first argument must be string or compiled pattern
#> TypeError first argument must be string or compiled pattern
#> TypeError expected string or bytes-like object, got 'int'
#> TypeError expected string or bytes-like object, got 'NoneType'
#> TypeError cannot use a string pattern on a bytes-like object
#> TypeError cannot use a bytes pattern on a string-like object
#> TypeError sequence item 0: expected str instance, bytes found
#> TypeError decoding to str: need a bytes-like object, int found
#> TypeError sequence item 1: expected str instance, int found
#> TypeError sequence item 1: expected str instance, bytes found
#> TypeError sequence item 1: expected a bytes-like object, str found
#> -- several lines
#> missing ), unterminated subpattern at position 5 (line 3, column 2) 3 2 ('missing ), unterminated subpattern at position 5 (line 3, column 2)',)
#> bad at position 3 (line 2, column 2) bad 2 2 error('bad at position 3 (line 2, column 2)')
#> bad None None None None True
#> error re
