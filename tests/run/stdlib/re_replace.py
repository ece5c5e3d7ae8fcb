# sub, subn, split, findall, finditer and escape.
import re

print(re.sub("a", "b", "banana"), re.sub("a", "b", "banana", 2), re.sub("a", "b", "banana", count=1))
print(re.subn("a", "b", "banana"), re.subn("x", "b", "banana"), re.subn("a", "b", "banana", -1))
print(re.sub("x*", "-", "abxd"), re.sub("", "-", "abc"), re.sub("b|", "-", "abc"), re.sub("^", "> ", "a\nb", flags=re.M))
print(re.sub("$", "!", "a\nb\n", flags=re.M), re.sub(r"\b", "|", "ab cd"), re.sub("(?=b)", "_", "abab"))
print(re.sub("x*?", "-", "axxb"), re.sub("a*", "-", "baac"), re.subn("a|", "-", "ba"))
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub(r"(?P<a>x)", r"[\g<a>\g<1>\g<0>]", "axb"))
print(re.sub("(a)|(b)", r"<\1\2>", "abc"), re.sub("(a)(b)?", r"\2", "aab"))
print(ascii(re.sub("a", r"\n\t\\\a\b\f\r\v\.\ \0\012\101\1010", "a")))
print(re.sub("(.)", r"\g<1>0", "a"), re.sub("()()()()()()()()()()(b)", r"\11-\g<11>", "abc"))
print(re.sub("a", lambda m: m.group().upper(), "banana"), re.sub(".", lambda m: None, "abc"), re.sub("a", lambda m: r"\1", "a"))
print(re.sub(r"\d+", lambda m: str(int(m[0]) * 2), "a1b22c333"))
s = "nothing"
print(re.sub("x", "y", s) is s)
for template in (r"\2", r"\g<2>", r"\g<x>", r"\g<", r"\g", r"\g<>", r"\g<1", r"\g<-1>", r"\g<a b>", r"\q", r"\400", r"\8", "\\", r"\g<99999999999>",
                 r"\z", r"\g<+1>", r"\g< 1>", r"\18"):
    try:
        print(re.sub("(a)", template, "a"))
    except re.error as e:
        print(template, "|", e, e.pos, e.pattern)
    except IndexError as e:
        print(template, "| IndexError", e)

print("-- split")
print(re.split(",", "a,b,,c"), re.split(",", ""), re.split(",", ","), re.split(",", "abc"))
print(re.split("(,)", "a,b"), re.split("(,)|(;)", "a,b;c"), re.split("[,;] *", "a, b;c,d", 2), re.split(",", "a,b,c", maxsplit=1))
print(re.split("", "abc"), re.split(r"\b", "ab cd"), re.split("x*", "axbc"), re.split("(x*)", "axbc"), re.split("(?=b)", "abab"))
print(re.split(",", "a,b", -1), re.split(r"\s+", "  a  b "), re.split("(a)(b)?", "xaxabx"))

print("-- findall and finditer")
print(re.findall("a", "banana"), re.findall("(a)(n)?", "banana"), re.findall("(an)", "banana"), re.findall("", "ab"), re.findall("x*", "axb"))
print(re.findall(r"(\w)(\d)?", "a1b"), re.findall("a|(b)", "ab"), re.findall("^.", "a\nb", re.M), re.findall(r"\w+", "x yy zzz"))
print([m.span() for m in re.finditer("a*", "baab")], [m[0] for m in re.finditer("(?s).", "a\nb")])
print(re.compile("[aeiou]").findall("education", 2), re.compile("o").split("foo boo", 1), re.compile("o").sub("0", "foo", 1))

print("-- escape")
print(re.escape("a.b*c"), re.escape("[x] (y) {z} ^$|\\?+-"), re.escape("a b\tc\nd"), re.escape("é_9#&~!\"%',/:;<=>@`"), re.escape(b"a.b\xff"))
for c in map(chr, range(0, 300)):
    if not re.fullmatch(re.escape(c), c) or not re.fullmatch(f"[{re.escape(c)}]", c):
        print("wrong", ascii(c))
print(re.fullmatch(re.escape("1+1=2 (é)?"), "1+1=2 (é)?"))

print("-- keyword arguments")
print(re.match(pattern="a", string="abc", flags=0), re.search(pattern="b", string="abc"), re.split(pattern="b", string="abc", maxsplit=0))
print(re.sub(pattern="b", repl="x", string="abc", count=0, flags=re.I), re.compile("b").sub(repl="x", string="abc"))


class Text(str):
    pass


print(re.sub("a", "b", Text("xyz")), type(re.sub("a", "b", Text("xyz"))).__name__, type(re.match(".*", Text("xyz")).group()).__name__)


def boom(m):
    raise KeyError(m[0])


try:
    re.sub("a", boom, "xa")
except KeyError as e:
    print("KeyError", e)
re.purge()
print(re.findall("a", "aa"))

#> bbnbnb bbnbna bbnana
#> ('bbnbnb', 3) ('banana', 0) ('banana', 0)
#> -a-b--d- -a-b-c- -a--c- > a
#> > b
#> a!
#> b!
#> ! |ab| |cd| a_ba_b
#> -a-----b- -b--c- ('-b--', 3)
#> world hello a[xxx]b
#> <a><b>c b
#> '\n\t\\\x07\x08\x0c\r\x0b\\.\\ \x00\nAA0'
#> a0 ab-bc
#> bAnAnA  \1
#> a2b44c666
#> True
#> \2 | invalid group reference 2 at position 1 1 \2
#> \g<2> | invalid group reference 2 at position 3 3 \g<2>
#> \g<x> | IndexError unknown group name 'x'
#> \g< | missing group name at position 3 3 \g<
#> \g | missing < at position 2 2 \g
#> \g<> | missing group name at position 3 3 \g<>
#> \g<1 | missing >, unterminated name at position 3 3 \g<1
#> \g<-1> | bad character in group name '-1' at position 3 3 \g<-1>
#> \g<a b> | bad character in group name 'a b' at position 3 3 \g<a b>
#> \q | bad escape \q at position 0 0 \q
#> \400 | octal escape value \400 outside of range 0-0o377 at position 0 0 \400
#> \8 | invalid group reference 8 at position 1 1 \8
#> \ | bad escape (end of pattern) at position 0 0 \
#> \g<99999999999> | invalid group reference 99999999999 at position 3 3 \g<99999999999>
#> \z | bad escape \z at position 0 0 \z
#> \g<+1> | bad character in group name '+1' at position 3 3 \g<+1>
#> \g< 1> | bad character in group name ' 1' at position 3 3 \g< 1>
#> \18 | invalid group reference 18 at position 1 1 \18
#> -- split
#> ['a', 'b', '', 'c'] [''] ['', ''] ['abc']
#> ['a', ',', 'b'] ['a', ',', None, 'b', None, ';', 'c'] ['a', 'b', 'c,d'] ['a', 'b,c']
#> ['', 'a', 'b', 'c', ''] ['', 'ab', ' ', 'cd', ''] ['', 'a', '', 'b', 'c', ''] ['', '', 'a', 'x', '', '', 'b', '', 'c', '', ''] ['a', 'ba', 'b']
#> ['a,b'] ['', 'a', 'b', ''] ['x', 'a', None, 'x', 'a', 'b', 'x']
#> -- findall and finditer
#> ['a', 'a', 'a'] [('a', 'n'), ('a', 'n'), ('a', '')] ['an', 'an'] ['', '', ''] ['', 'x', '', '']
#> [('a', '1'), ('b', '')] ['', 'b'] ['a', 'b'] ['x', 'yy', 'zzz']
#> [(0, 0), (1, 3), (3, 3), (4, 4)] ['a', '\n', 'b']
#> ['u', 'a', 'i', 'o'] ['f', 'o boo'] f0o
#> -- escape
#> a\.b\*c \[x\]\ \(y\)\ \{z\}\ \^\$\|\\\?\+\- a\ b\	c\
#> d é_9\#\&\~!"%',/:;<=>@` b'a\\.b\xff'
#> <re.Match object; span=(0, 10), match='1+1=2 (é)?'>
#> -- keyword arguments
#> <re.Match object; span=(0, 1), match='a'> <re.Match object; span=(1, 2), match='b'> ['a', 'c']
#> axc axc
#> xyz str str
#> KeyError 'a'
#> ['a', 'a']
