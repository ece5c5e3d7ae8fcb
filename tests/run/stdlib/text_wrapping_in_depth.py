# textwrap: wrap, fill, shorten, dedent, indent with each option, long words, hyphens, odd blanks.
import textwrap
from textwrap import TextWrapper, dedent, fill, indent, shorten, wrap
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


text = "The quick brown fox-terrier jumped over the extraordinarily-lazy dog.  It slept."
for kw in ({}, {"width": 20}, {"width": 1}, {"width": 10, "break_long_words": False}, {"width": 12, "break_on_hyphens": False}, {"width": 15, "initial_indent": "* ", "subsequent_indent": "  "}, {"width": 20, "max_lines": 2}, {"width": 20, "max_lines": 2, "placeholder": "..."}, {"width": 20, "max_lines": 1}, {"width": 30, "fix_sentence_endings": True}, {"width": 25, "drop_whitespace": False}, {"width": 5, "break_long_words": False, "break_on_hyphens": False}, {"width": 9, "max_lines": 3, "placeholder": "~"}, {"width": 20, "max_lines": 99}):
    tell(wrap, text, **kw)
for kw in ({"width": 0}, {"width": -5}, {"width": "a"}, {"width": 3, "max_lines": 1}, {"width": 5, "max_lines": 1, "placeholder": " [...]"}, {"bogus": 1}, {"width": 5, "initial_indent": "too long"}, {"width": 2, "initial_indent": ">>"}):
    tell(wrap, text, **kw)
for t in ("", "   ", "word", "a\tb  c\n\nd", "\ta", "x" * 25, "one-two-three four--five a-b-c", "tabs\t\tand\x0bvertical\x0c", "non\u00a0breaking space", "em\u2014dash", "don't-stop 'quo-ted' (par-en)", "http://example.com/a-long/path-name", "  lead and trail  ", "--option -x", "1-2 3-4", "end. Next? \"Quoted!\" go"):
    print(wrap(t, 10), wrap(t, 10, drop_whitespace=False), wrap(t, 10, expand_tabs=False, replace_whitespace=False))
print(wrap("a\tb", 20, tabsize=4), wrap("a\tb", 20, expand_tabs=False), wrap("one\ntwo", 20, replace_whitespace=False), wrap("Mr. X.  Go home.  Yes", 40, fix_sentence_endings=True))
for f in (lambda: wrap(5), lambda: wrap(None), lambda: wrap(), lambda: fill("a b c", 3), lambda: fill("", 5), lambda: wrap("a", 10, 5), lambda: shorten("Hello  world!", width=12), lambda: shorten("Hello  world!", width=11), lambda: shorten("Hello world", width=10, placeholder="..."), lambda: shorten("Hello", width=2), lambda: shorten("Hello world", width=5, placeholder="<too long>"), lambda: shorten("  a   b  ", 10), lambda: shorten("", 5), lambda: shorten("a"), lambda: shorten("abc def ghi", 8, placeholder=""), lambda: dedent(""), lambda: dedent("  a\n    b\n  c"), lambda: dedent("\n  a\n \n  b\n"), lambda: dedent("\ta\n  b"), lambda: dedent(" \ta\n \tb"), lambda: dedent("a\n  b"), lambda: dedent("   \n\t\n"), lambda: dedent("  a\n\n    \n  b"), lambda: indent("a\n\nb\n", "> "), lambda: indent("a\n \nb", "> ", lambda l: True), lambda: indent("a\nb", "-", lambda l: "b" in l), lambda: indent("", "x"), lambda: indent(5, "x"), lambda: indent("a\r\nb\x0cc", "+"), lambda: indent("a\n", prefix="p", predicate=None)):
    tell(f)
w = TextWrapper(width=16, initial_indent="[", subsequent_indent=" ")
print(w.wrap("some words to be wrapped here"), w.fill("short"), w.width, w.break_long_words, w.tabsize, w.max_lines, w.placeholder)
w.width = 30
w.max_lines = 1
print(w.wrap("some words to be wrapped here and there"))
class Loud(TextWrapper):
    def _split(self, t):
        return [c.upper() for c in super()._split(t)]
print(Loud(width=8).wrap("ab cd-ef"))
def box(t, width):
    lines = wrap(t, width - 4)
    return "\n".join(["+" + "-" * (width - 2) + "+"] + [f"| {l:<{width - 4}} |" for l in lines] + ["+" + "-" * (width - 2) + "+"])
print(box("boxes are drawn around paragraphs", 18))
print(dedent("""
    def f():
        return 1

    end"""))

#> ['The quick brown fox-terrier jumped over the extraordinarily-lazy dog.', 'It slept.']
#> ['The quick brown fox-', 'terrier jumped over', 'the extraordinarily-', 'lazy dog.  It slept.']
#> ['T', 'h', 'e', 'q', 'u', 'i', 'c', 'k', 'b', 'r', 'o', 'w', 'n', 'f', 'o', 'x', '-', 't', 'e', 'r', 'r', 'i', 'e', 'r', 'j', 'u', 'm', 'p', 'e', 'd', 'o', 'v', 'e', 'r', 't', 'h', 'e', 'e', 'x', 't', 'r', 'a', 'o', 'r', 'd', 'i', 'n', 'a', 'r', 'i', 'l', 'y', '-', 'l', 'a', 'z', 'y', 'd', 'o', 'g', '.', 'I', 't', 's', 'l', 'e', 'p', 't', '.']
#> ['The quick', 'brown fox-', 'terrier', 'jumped', 'over the', 'extraordinarily-', 'lazy dog.', 'It slept.']
#> ['The quick', 'brown', 'fox-terrier', 'jumped over', 'the extraord', 'inarily-lazy', 'dog.  It', 'slept.']
#> ['* The quick', '  brown fox-', '  terrier', '  jumped over', '  the extraordi', '  narily-lazy', '  dog.  It', '  slept.']
#> ['The quick brown fox-', 'terrier jumped [...]']
#> ['The quick brown fox-', 'terrier jumped...']
#> ['The quick [...]']
#> ['The quick brown fox-terrier', 'jumped over the', 'extraordinarily-lazy dog.  It', 'slept.']
#> ['The quick brown fox-', 'terrier jumped over the ', 'extraordinarily-lazy dog.', '  It slept.']
#> ['The', 'quick', 'brown', 'fox-terrier', 'jumped', 'over', 'the', 'extraordinarily-lazy', 'dog.', 'It', 'slept.']
#> ['The quick', 'brown', 'fox-~']
#> ['The quick brown fox-', 'terrier jumped over', 'the extraordinarily-', 'lazy dog.  It slept.']
#> ValueError invalid width 0 (must be > 0)
#> ValueError invalid width -5 (must be > 0)
#> TypeError '<=' not supported between instances of 'str' and 'int'
#> ValueError placeholder too large for max width
#> ['[...]']
#> TypeError TextWrapper.__init__() got an unexpected keyword argument 'bogus'
#> ['too longT', 'he', 'quick', 'brown', 'fox-t', 'errie', 'r jum', 'ped', 'over', 'the e', 'xtrao', 'rdina', 'rily-', 'lazy', 'dog.', 'It sl', 'ept.']
#> ['>>T', 'he', 'qu', 'ic', 'k ', 'br', 'ow', 'n ', 'fo', 'x-', 'te', 'rr', 'ie', 'r ', 'ju', 'mp', 'ed', 'ov', 'er', 'th', 'e ', 'ex', 'tr', 'ao', 'rd', 'in', 'ar', 'il', 'y-', 'la', 'zy', 'do', 'g.', 'It', 'sl', 'ep', 't.']
#> [] [] []
#> [] ['   '] []
#> ['word'] ['word'] ['word']
#> ['a       b', 'c  d'] ['a       b', '  c  d'] ['a\tb  c\n\nd']
#> ['        a'] ['        a'] ['\ta']
#> ['xxxxxxxxxx', 'xxxxxxxxxx', 'xxxxx'] ['xxxxxxxxxx', 'xxxxxxxxxx', 'xxxxx'] ['xxxxxxxxxx', 'xxxxxxxxxx', 'xxxxx']
#> ['one-two-', 'three four', '--five', 'a-b-c'] ['one-two-', 'three four', '--five ', 'a-b-c'] ['one-two-', 'three four', '--five', 'a-b-c']
#> ['tabs', 'and', 'vertical'] ['tabs      ', '      and ', 'vertical '] ['tabs\t\tand', 'vertical']
#> ['non\xa0breaki', 'ng space'] ['non\xa0breaki', 'ng space'] ['non\xa0breaki', 'ng space']
#> ['em—dash'] ['em—dash'] ['em—dash']
#> ["don't-stop", "'quo-ted'", '(par-en)'] ["don't-stop", " 'quo-ted'", ' (par-en)'] ["don't-stop", "'quo-ted'", '(par-en)']
#> ['http://exa', 'mple.com/a', '-long/path', '-name'] ['http://exa', 'mple.com/a', '-long/path', '-name'] ['http://exa', 'mple.com/a', '-long/path', '-name']
#> ['  lead and', 'trail'] ['  lead and', ' trail  '] ['  lead and', 'trail']
#> ['--option', '-x'] ['--option ', '-x'] ['--option', '-x']
#> ['1-2 3-4'] ['1-2 3-4'] ['1-2 3-4']
#> ['end. Next?', '"Quoted!"', 'go'] ['end. Next?', ' "Quoted!"', ' go'] ['end. Next?', '"Quoted!"', 'go']
#> ['a   b'] ['a b'] ['one\ntwo'] ['Mr.  X.  Go home.  Yes']
#> AttributeError 'int' object has no attribute 'expandtabs'
#> AttributeError 'NoneType' object has no attribute 'expandtabs'
#> TypeError wrap() missing 1 required positional argument: 'text'
#> 'a b\nc'
#> ''
#> TypeError wrap() takes from 1 to 2 positional arguments but 3 were given
#> 'Hello world!'
#> 'Hello [...]'
#> 'Hello...'
#> ValueError placeholder too large for max width
#> ValueError placeholder too large for max width
#> 'a b'
#> ''
#> TypeError shorten() missing 1 required positional argument: 'width'
#> 'abc def'
#> ''
#> 'a\n  b\nc'
#> '\na\n\nb\n'
#> '\ta\n  b'
#> 'a\nb'
#> 'a\n  b'
#> '\n\n'
#> 'a\n\n\nb'
#> '> a\n\n> b\n'
#> '> a\n>  \n> b'
#> 'a\n-b'
#> ''
#> AttributeError 'int' object has no attribute 'splitlines'
#> '+a\r\n+b\x0c+c'
#> 'pa\n'
#> ['[some words to', ' be wrapped here'] [short 16 True 8 None  [...]
#> ['[some words to be [...]']
#> ['AB CD-EF']
#> +----------------+
#> | boxes are      |
#> | drawn around   |
#> | paragraphs     |
#> +----------------+
#>
#> def f():
#>     return 1
#>
#> end
