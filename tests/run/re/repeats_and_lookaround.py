# Greedy, lazy and possessive repeats, atomic groups, lookahead and lookbehind, backreferences, conditions.
import re
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


cases = {
    r"a*": "aaab", r"a*?": "aaab", r"a+": "baaa", r"a+?": "baaa", r"a??": "a", r"a{2}": "aaaa", r"a{2,}": "aaaa", r"a{2,3}": "aaaa", r"a{2,3}?": "aaaa", r"a{,2}": "aaaa", r"a{0}": "a", r"a{": "a{", r"a{1": "a{1", r"a{x}": "a{x}", r"a{2,1": "a{2,1", r"x{,}": "xx",
    r"<.*>": "<a><b>", r"<.*?>": "<a><b>", r"<[^>]*>": "<a><b>", r"a*+a": "aaa", r"a*+b": "aab", r"a?+a": "a", r"a++b": "aab", r"a{1,2}+a": "aa", r"(?>a+)b": "aab", r"(?>a+)ab": "aaab", r"(?>a|ab)c": "abc", r"(?:ab)+": "ababa", r"(ab)+": "ababa", r"(?:a|b)*?c": "abac",
    r"a(?=b)": "acab", r"a(?!b)": "abac", r"(?<=a)b": "bab", r"(?<!a)b": "abb", r"(?=.*\d)(?=.*[a-z]).{3,}": "ab1c", r"(?<=\d{3})x": "123x", r"(?<=(?:ab))c": "abc", r"(?<!\w)w\w*": "low word", r"\b(?!the\b)\w+": "the cat", r"(?=(a+))a*b\1": "baaabac", r"(?:(?=a)a|b)+": "abab", r"(?!)": "a", r"(?=)": "a", r"^(?!.*bad).*$": "all good",
    r"(\w)\1": "hello", r"(?P<q>['\"]).*?(?P=q)": "say 'x\"y'", r"(a)(b)\2\1": "abba", r"(a)?b\1": "bab", r"(a|b)\1": "abb", r"(?i)(a)\1": "aA", r"(\d+)\D+\1": "12-12", r"(a*)b\1": "aabaa", r"(?P<x>a)(?(x)b|c)": "ab", r"(<)?a(?(1)>)": "<a>", r"(<)?a(?(1)>|$)": "<a", r"(a)|b(?(1)c|d)": "bd", r"(?:(a)|(b))+\1": "aba",
    r"(?:a|ab)(?:c|bcd)": "abcd", r"a|ab": "ab", r"(?:|a)b": "ab", r"(a|)+b": "aab", r"(?:a?){3}a{3}": "aaa", r"(x+x+)+y": "xxxxxy", r"(a*)*b": "aab", r"(?:a*?)+?b": "aab", r"(.*)(\d+)": "ab123", r"(.*?)(\d+)$": "ab123", r".{3}$": "abcdef", r"\S+\s+\S+": "a  bc d", r"[^,]*,": "ab,c,", r"^.*$": "", r"(?s).*": "a\nb", r"\w+(?=:)": "key: val", r"(?<=: )\w+": "key: val",
}
for pattern, text in cases.items():
    m = re.search(pattern, text)
    print(pattern, m and (m.span(), m.groups()), re.findall(pattern, text)[:4])
for pattern in (r"*", r"+a", r"?", r"a**", r"a+*", r"a{2}{3}", r"a*??", r"{1}", r"a{3,2}", r"(?<=a*)b", r"(?<=a|bc)d", r"(?<!a+)", r"(", r")", r"(a", r"a)", r"(?", r"(?P", r"(?P<", r"(?P<a", r"(?P<1>a)", r"(?P<a>x)(?P<a>y)", r"(?P=a)", r"(?P<a>b)(?P=", r"\1", r"(a)\2", r"(a\1)", r"(?(1)a)", r"(a)(?(1)b|c|d)", r"(?(x)a)", r"(?(", r"(?(1", r"(?#", r"(?#c)a", r"(?:", r"(?=a", r"(?<a)", r"(?<", r"(?<=", r"(?>a", r"a{99999999999}", r"(?P>a)", r"(?&a)", r"x{0,65536}y", r"(?<=(a))\1", r"(?P<é>a)", r"(?P<a b>x)", r"a|*", r"(|*)", r"^*", r"$+", r"\b*", r"(?:)*"):
    try:
        p = re.compile(pattern)
        print(pattern, "ok", p.groups)
    except re.error as e:
        print(pattern, "|", e)
    except Exception as e:
        print(pattern, type(e).__name__, e)
def balanced(s):
    while (t := re.sub(r"\(\)|\[\]", "", s)) != s:
        s = t
    return not s
print(balanced("([()])"), balanced("([)]"), re.findall(r"(?=(\d{2}))", "1234"), re.sub(r"(?<=\d)(?=(?:\d{3})+$)", ",", "1234567"), re.split(r"(?<=[.!?])\s", "One. Two! Three"), re.findall(r"(?<!\d)\d{2}(?!\d)", "1 22 333 44"))

#> a* ((0, 3), ()) ['aaa', '', '']
#> a*? ((0, 0), ()) ['', 'a', '', 'a']
#> a+ ((1, 4), ()) ['aaa']
#> a+? ((1, 2), ()) ['a', 'a', 'a']
#> a?? ((0, 0), ()) ['', 'a', '']
#> a{2} ((0, 2), ()) ['aa', 'aa']
#> a{2,} ((0, 4), ()) ['aaaa']
#> a{2,3} ((0, 3), ()) ['aaa']
#> a{2,3}? ((0, 2), ()) ['aa', 'aa']
#> a{,2} ((0, 2), ()) ['aa', 'aa', '']
#> a{0} ((0, 0), ()) ['', '']
#> a{ ((0, 2), ()) ['a{']
#> a{1 ((0, 3), ()) ['a{1']
#> a{x} ((0, 4), ()) ['a{x}']
#> a{2,1 ((0, 5), ()) ['a{2,1']
#> x{,} ((0, 2), ()) ['xx', '']
#> <.*> ((0, 6), ()) ['<a><b>']
#> <.*?> ((0, 3), ()) ['<a>', '<b>']
#> <[^>]*> ((0, 3), ()) ['<a>', '<b>']
#> a*+a None []
#> a*+b ((0, 3), ()) ['aab']
#> a?+a None []
#> a++b ((0, 3), ()) ['aab']
#> a{1,2}+a None []
#> (?>a+)b ((0, 3), ()) ['aab']
#> (?>a+)ab None []
#> (?>a|ab)c None []
#> (?:ab)+ ((0, 4), ()) ['abab']
#> (ab)+ ((0, 4), ('ab',)) ['ab']
#> (?:a|b)*?c ((0, 4), ()) ['abac']
#> a(?=b) ((2, 3), ()) ['a']
#> a(?!b) ((2, 3), ()) ['a']
#> (?<=a)b ((2, 3), ()) ['b']
#> (?<!a)b ((2, 3), ()) ['b']
#> (?=.*\d)(?=.*[a-z]).{3,} ((0, 4), ()) ['ab1c']
#> (?<=\d{3})x ((3, 4), ()) ['x']
#> (?<=(?:ab))c ((2, 3), ()) ['c']
#> (?<!\w)w\w* ((4, 8), ()) ['word']
#> \b(?!the\b)\w+ ((4, 7), ()) ['cat']
#> (?=(a+))a*b\1 ((3, 6), ('a',)) ['a']
#> (?:(?=a)a|b)+ ((0, 4), ()) ['abab']
#> (?!) None []
#> (?=) ((0, 0), ()) ['', '']
#> ^(?!.*bad).*$ ((0, 8), ()) ['all good']
#> (\w)\1 ((2, 4), ('l',)) ['l']
#> (?P<q>['\"]).*?(?P=q) ((4, 9), ("'",)) ["'"]
#> (a)(b)\2\1 ((0, 4), ('a', 'b')) [('a', 'b')]
#> (a)?b\1 None []
#> (a|b)\1 ((1, 3), ('b',)) ['b']
#> (?i)(a)\1 ((0, 2), ('a',)) ['a']
#> (\d+)\D+\1 ((0, 5), ('12',)) ['12']
#> (a*)b\1 ((0, 5), ('aa',)) ['aa']
#> (?P<x>a)(?(x)b|c) ((0, 2), ('a',)) ['a']
#> (<)?a(?(1)>) ((0, 3), ('<',)) ['<']
#> (<)?a(?(1)>|$) ((1, 2), (None,)) ['']
#> (a)|b(?(1)c|d) ((0, 2), (None,)) ['']
#> (?:(a)|(b))+\1 ((0, 3), ('a', 'b')) [('a', 'b')]
#> (?:a|ab)(?:c|bcd) ((0, 4), ()) ['abcd']
#> a|ab ((0, 1), ()) ['a']
#> (?:|a)b ((0, 2), ()) ['ab']
#> (a|)+b ((0, 3), ('',)) ['']
#> (?:a?){3}a{3} ((0, 3), ()) ['aaa']
#> (x+x+)+y ((0, 6), ('xxxxx',)) ['xxxxx']
#> (a*)*b ((0, 3), ('',)) ['']
#> (?:a*?)+?b ((0, 3), ()) ['aab']
#> (.*)(\d+) ((0, 5), ('ab12', '3')) [('ab12', '3')]
#> (.*?)(\d+)$ ((0, 5), ('ab', '123')) [('ab', '123')]
#> .{3}$ ((3, 6), ()) ['def']
#> \S+\s+\S+ ((0, 5), ()) ['a  bc']
#> [^,]*, ((0, 3), ()) ['ab,', 'c,']
#> ^.*$ ((0, 0), ()) ['']
#> (?s).* ((0, 3), ()) ['a\nb', '']
#> \w+(?=:) ((0, 3), ()) ['key']
#> (?<=: )\w+ ((5, 8), ()) ['val']
#> * | nothing to repeat at position 0
#> +a | nothing to repeat at position 0
#> ? | nothing to repeat at position 0
#> a** | multiple repeat at position 2
#> a+* | multiple repeat at position 2
#> a{2}{3} | multiple repeat at position 4
#> a*?? | multiple repeat at position 3
#> {1} | nothing to repeat at position 0
#> a{3,2} | min repeat greater than max repeat at position 2
#> (?<=a*)b | look-behind requires fixed-width pattern
#> (?<=a|bc)d | look-behind requires fixed-width pattern
#> (?<!a+) | look-behind requires fixed-width pattern
#> ( | missing ), unterminated subpattern at position 0
#> ) | unbalanced parenthesis at position 0
#> (a | missing ), unterminated subpattern at position 0
#> a) | unbalanced parenthesis at position 1
#> (? | unexpected end of pattern at position 2
#> (?P | unexpected end of pattern at position 3
#> (?P< | missing group name at position 4
#> (?P<a | missing >, unterminated name at position 4
#> (?P<1>a) | bad character in group name '1' at position 4
#> (?P<a>x)(?P<a>y) | redefinition of group name 'a' as group 2; was group 1 at position 12
#> (?P=a) | unknown group name 'a' at position 4
#> (?P<a>b)(?P= | missing group name at position 12
#> \1 | invalid group reference 1 at position 1
#> (a)\2 | invalid group reference 2 at position 4
#> (a\1) | cannot refer to an open group at position 2
#> (?(1)a) | invalid group reference 1 at position 3
#> (a)(?(1)b|c|d) | conditional backref with more than two branches at position 11
#> (?(x)a) | unknown group name 'x' at position 3
#> (?( | missing group name at position 3
#> (?(1 | missing ), unterminated name at position 3
#> (?# | missing ), unterminated comment at position 0
#> (?#c)a ok 0
#> (?: | missing ), unterminated subpattern at position 0
#> (?=a | missing ), unterminated subpattern at position 0
#> (?<a) | unknown extension ?<a at position 1
#> (?< | unexpected end of pattern at position 3
#> (?<= | missing ), unterminated subpattern at position 0
#> (?>a | missing ), unterminated subpattern at position 0
#> a{99999999999} OverflowError the repetition number is too large
#> (?P>a) | unknown extension ?P> at position 1
#> (?&a) | unknown extension ?& at position 1
#> x{0,65536}y ok 0
#> (?<=(a))\1 ok 1
#> (?P<é>a) ok 1
#> (?P<a b>x) | bad character in group name 'a b' at position 4
#> a|* | nothing to repeat at position 2
#> (|*) | nothing to repeat at position 2
#> ^* | nothing to repeat at position 1
#> $+ | nothing to repeat at position 1
#> \b* | nothing to repeat at position 2
#> (?:)* ok 0
#> True False ['12', '23', '34'] 1,234,567 ['One.', 'Two!', 'Three'] ['22', '44']
