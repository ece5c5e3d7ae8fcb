# sub, subn, split, findall, escape: functions, templates, counts, empty matches, errors.
import re
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


def up(m):
    return m.group().upper()


class Call:
    def __call__(self, m):
        return f"<{m.start()}>"


for args, kw in ((("a", "b", "banana"), {}), (("a", "b", "banana", 2), {}), (("a", "b", "banana", 0), {}), (("a", up, "banana"), {}), (("(a)(n)", r"\2\1", "banana"), {}), ((r"(?P<x>a)", r"[\g<x>]", "banana", 1), {}), (("a", r"\g<0>\g<0>", "ban"), {}), (("(a)", r"\g<1>1", "ban"), {}), (("", "-", "abc"), {}), (("x*", "-", "abxd"), {}), (("b*", "-", "abc"), {}), (("$", "!", "a\nb"), {"flags": re.M}), (("A", "x", "aA"), {"flags": re.I}), (("a", "", "aaa"), {}), (("a", r"\n\t\\\a", "xax"), {}), (("a", "\\101", "a"), {}), (("(a)?b", r"[\1]", "ab b"), {}), (("a", Call(), "bab"), {}), (("a", "b", "aaa"), {"count": 1}), ((r"(.)", r"\1\1", "éx"), {}), ((r"\w+", lambda m: str(len(m[0])), "the word list"), {}), ((r"(?<=a)", "|", "aab"), {}), (("z", "y", "abc"), {}), ((b"a", b"\\g<0>!", b"ba"), {}), (("a", "é€😀", "xa"), {})):
    tell(re.sub, *args, **kw)
    tell(re.subn, *args, **kw)
for args in (("a", 5, "a"), ("a", None, "a"), ("a", b"b", "a"), ("a", "b", 5), ("a", "b", b"a"), ("a", lambda m: 5, "a"), ("a", lambda m: None, "ba"), ("a", lambda: 1, "a"), ("a", r"\1", "a"), ("(a)", r"\2", "a"), ("a", r"\g<x>", "a"), ("a", r"\g<1>", "a"), ("a", r"\g<", "a"), ("a", r"\g", "a"), ("a", r"\g<a b>", "a"), ("a", r"\g<-1>", "a"), ("a", r"\q", "a"), ("a", "\\", "a"), ("a", "b"), ("a",), ("a", "b", "c", "d"), ("[", "b", "a"), ("a", r"\g<>", "a"), ("a", r"\8", "a"), ("a", lambda m: 1 / 0, "a")):
    tell(re.sub, *args)
for args, kw in (((",", "a,b,,c"), {}), ((",", "a,b,,c", 1), {}), (("(,)", "a,b"), {}), (("(,)|(;)", "a,b;c"), {}), (("", "abc"), {}), (("x*", "axbc"), {}), ((r"\s*", "a b  c"), {}), ((r"\W+", "Words, words, words."), {}), ((r"(\W+)", "Words, words.", 1), {}), (("z", "abc"), {}), (("a", ""), {}), (("", ""), {}), ((r"\b", "two words"), {}), (("[a-f]+", "0a3B9"), {"flags": re.I}), (("a", "banana"), {"maxsplit": 2}), (("a", "banana", -1), {}), (("a", 5), {}), (("a",), {}), ((b",", b"a,b"), {}), (("(a)(b)?", "xaxab"), {}), (("(?=b)", "abab"), {})):
    tell(re.split, *args, **kw)
for args in (("a", "banana"), ("(a)(n)", "banana"), ("a(n)", "banana"), ("", "ab"), ("a*", "baac"), (r"\d+|[a-z]+", "a1b22"), ("(a)|b", "ab"), ("z", "a"), ("(?:a)(n)?", "bana"), (b"a", b"aa"), ("a", 5), ("a",), (r"(\w)(\w)?", "abc")):
    tell(re.findall, *args)
for s in ("", "abc", "a.b*c", "a b\n\t", "é€", "[x]-{y}^$#&~", "a_b", "\\", "\x00", b"a.b", "1+1=2", "!\"%',/:;<=>@`"):
    print(repr(re.escape(s)), re.fullmatch(re.escape(s), s) is not None)
p = re.compile(r"(\d+)")
for f in (lambda: p.sub("#", "a1b22", 1), lambda: p.sub("#", "a1", count=0), lambda: p.subn(lambda m: str(int(m[1]) * 2), "a1b22"), lambda: p.split("a1b22c", 1), lambda: p.sub(repl="x", string="1"), lambda: p.sub("x"), lambda: p.sub("x", "1", "a"), lambda: p.split("a1b", maxsplit=0), lambda: re.sub(p, "y", "1"), lambda: re.sub(p, "y", "1", flags=re.I), lambda: re.purge(), lambda: p.sub(r"\g<1>0", "5"), lambda: re.sub("a", "b", string="a", count=1)):
    tell(f)
def camel(s):
    return re.sub(r"_([a-z])", lambda m: m[1].upper(), s)
def snake(s):
    return re.sub(r"(?<!^)(?=[A-Z])", "_", s).lower()
calls = []
re.sub(r"\w", lambda m: calls.append(m.group()) or "", "a-b")
print(camel("some_var_name"), snake("SomeVarName"), calls, re.sub(r"\$\{(\w+)\}", lambda m: {"x": "1"}.get(m[1], m[0]), "${x} ${y}"), re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub(r"\s+", " ", " a  b\n c ").strip(), re.sub(r"(?m)^", "> ", "a\nb"))

#> 'bbnbnb'
#> ('bbnbnb', 3)
#> 'bbnbna'
#> ('bbnbna', 2)
#> 'bbnbnb'
#> ('bbnbnb', 3)
#> 'bAnAnA'
#> ('bAnAnA', 3)
#> 'bnanaa'
#> ('bnanaa', 2)
#> 'b[a]nana'
#> ('b[a]nana', 1)
#> 'baan'
#> ('baan', 1)
#> 'ba1n'
#> ('ba1n', 1)
#> '-a-b-c-'
#> ('-a-b-c-', 4)
#> '-a-b--d-'
#> ('-a-b--d-', 5)
#> '-a--c-'
#> ('-a--c-', 4)
#> 'a!\nb!'
#> ('a!\nb!', 2)
#> 'xx'
#> ('xx', 2)
#> ''
#> ('', 3)
#> 'x\n\t\\\x07x'
#> ('x\n\t\\\x07x', 1)
#> 'A'
#> ('A', 1)
#> '[a] []'
#> ('[a] []', 2)
#> 'b<1>b'
#> ('b<1>b', 1)
#> 'baa'
#> ('baa', 1)
#> 'ééxx'
#> ('ééxx', 2)
#> '3 4 4'
#> ('3 4 4', 3)
#> 'a|a|b'
#> ('a|a|b', 2)
#> 'abc'
#> ('abc', 0)
#> b'ba!'
#> (b'ba!', 1)
#> 'xé€😀'
#> ('xé€😀', 1)
#> TypeError decoding to str: need a bytes-like object, int found
#> TypeError decoding to str: need a bytes-like object, NoneType found
#> TypeError sequence item 0: expected str instance, bytes found
#> TypeError expected string or bytes-like object, got 'int'
#> TypeError cannot use a string pattern on a bytes-like object
#> TypeError sequence item 0: expected str instance, int found
#> 'b'
#> TypeError <lambda>() takes 0 positional arguments but 1 was given
#> error invalid group reference 1 at position 1
#> error invalid group reference 2 at position 1
#> IndexError unknown group name 'x'
#> error invalid group reference 1 at position 3
#> error missing group name at position 3
#> error missing < at position 2
#> error bad character in group name 'a b' at position 3
#> error bad character in group name '-1' at position 3
#> error bad escape \q at position 0
#> error bad escape (end of pattern) at position 0
#> TypeError sub() missing 1 required positional argument: 'string'
#> TypeError sub() missing 2 required positional arguments: 'repl' and 'string'
#> TypeError 'str' object cannot be interpreted as an integer
#> error unterminated character set at position 0
#> error missing group name at position 3
#> error invalid group reference 8 at position 1
#> ZeroDivisionError division by zero
#> ['a', 'b', '', 'c']
#> ['a', 'b,,c']
#> ['a', ',', 'b']
#> ['a', ',', None, 'b', None, ';', 'c']
#> ['', 'a', 'b', 'c', '']
#> ['', 'a', '', 'b', 'c', '']
#> ['', 'a', '', 'b', '', 'c', '']
#> ['Words', 'words', 'words', '']
#> ['Words', ', ', 'words.']
#> ['abc']
#> ['']
#> ['', '']
#> ['', 'two', ' ', 'words', '']
#> ['0', '3', '9']
#> ['b', 'n', 'na']
#> ['banana']
#> TypeError expected string or bytes-like object, got 'int'
#> TypeError split() missing 1 required positional argument: 'string'
#> [b'a', b'b']
#> ['x', 'a', None, 'x', 'a', 'b', '']
#> ['a', 'ba', 'b']
#> ['a', 'a', 'a']
#> [('a', 'n'), ('a', 'n')]
#> ['n', 'n']
#> ['', '', '']
#> ['', 'aa', '', '']
#> ['a', '1', 'b', '22']
#> ['a', '']
#> []
#> ['n', '']
#> [b'a', b'a']
#> TypeError expected string or bytes-like object, got 'int'
#> TypeError findall() missing 1 required positional argument: 'string'
#> [('a', 'b'), ('c', '')]
#> '' True
#> 'abc' True
#> 'a\\.b\\*c' True
#> 'a\\ b\\\n\\\t' True
#> 'é€' True
#> '\\[x\\]\\-\\{y\\}\\^\\$\\#\\&\\~' True
#> 'a_b' True
#> '\\\\' True
#> '\x00' True
#> b'a\\.b' True
#> '1\\+1=2' True
#> '!"%\',/:;<=>@`' True
#> 'a#b22'
#> 'a#'
#> ('a2b44', 2)
#> ['a', '1', 'b22c']
#> 'x'
#> TypeError sub() missing required argument 'string' (pos 2)
#> TypeError 'str' object cannot be interpreted as an integer
#> ['a', '1', 'b']
#> 'y'
#> ValueError cannot process flags argument with a compiled pattern
#> None
#> '50'
#> 'b'
#> someVarName some_var_name ['a', 'b'] 1 ${y} world hello a b c > a
#> > b
