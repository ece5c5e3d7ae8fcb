# Paragraphs in lines: where they break, and what is done with blanks.
import textwrap
from textwrap import TextWrapper, dedent, fill, indent, shorten, wrap

text = "Hello there -- you goof-ball, use the -b option! And --long-option, well-known e-mail; x--y a---b (semi-final) co-op-er-ate."
for width in (1, 5, 10, 17, 30, 70, 200):
    print(width, wrap(text, width))
    print(width, wrap(text, width, break_on_hyphens=False))
print(TextWrapper()._split(text))
print(TextWrapper(break_on_hyphens=False)._split("a-b  c--d"))
for t in ("", " ", "   a", "a   ", "a\n\nb", "a\tb", "supercalifragilistic", "x" * 30, "a b" * 10, "one-two-three-four", "--foo-bar", "a--b--c", "this-is-a-useful-feature-for-", "é-ü ää-öö",
          "1-2-3", "ab-12", "foo-b c", "end.  Next one.", "-----", "don't-stop 'quoted--text'"):
    print(repr(t), wrap(t, 8), wrap(t, 8, break_long_words=False), TextWrapper()._split(t))

print("-- options")
long = "  The quick brown\tfox.  Jumps over\nthe lazy dog.  It ran (fast!) and \"far.\" Then it slept."
for options in (
    {}, {"drop_whitespace": False}, {"replace_whitespace": False}, {"expand_tabs": False}, {"tabsize": 4}, {"fix_sentence_endings": True},
    {"initial_indent": "* ", "subsequent_indent": "    "}, {"max_lines": 2}, {"max_lines": 1, "placeholder": "..."},
    {"max_lines": 3, "placeholder": " (more)"}, {"max_lines": 99}, {"break_long_words": False, "break_on_hyphens": False},
):
    print(options, wrap(long, 20, **options))
print(fill(long, 30))
for f in (lambda: wrap("abc", 0), lambda: wrap("abc", -1), lambda: wrap("hello there", 5, max_lines=1), lambda: shorten("hello", 3), lambda: wrap("a", 5, bogus=1)):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
w = TextWrapper(width=12, subsequent_indent="> ")
print(w.wrap("the same wrapper used twice"), w.fill("the same wrapper"), w.width, w.max_lines, repr(w.placeholder))
w.width = 20
print(w.wrap("the same wrapper used twice"))

print("-- shorten")
for n in (5, 11, 12, 13, 18, 19, 40):
    print(n, repr(shorten("Hello  world   again and again", n)), repr(shorten("Hello  world again", n, placeholder="...")))
print(repr(shorten("", 10)), repr(shorten("verylongword indeed", 10)), repr(shorten("verylongword", 8, placeholder="~")))

print("-- dedent and indent")
for t in ("  a\n  b", "  a\n    b\n", "\ta\n  b", "\t a\n\t  b", "a\n  b", "  \n  a\n\n   \n  b\n  ", "", "\n", "   ", "  a\r\n  b", " \ta\n \tb", "    a\n  b\n      c", "  a\n\n  b\n"):
    print(repr(t), repr(dedent(t)), repr(indent(t, "> ")), repr(indent(t, "+", lambda line: True)), repr(indent(t, "", None)))
print(textwrap.dedent("""\
    def f():
        return 1

    f()
    """), end="")
print(indent("a\n\nb\x0bc\u2028d\n", "  "), repr(indent("a\nb", "# ", lambda line: "b" in line)))
print(sorted(textwrap.__all__))


class Loud(TextWrapper):
    def _split(self, text):
        return [c.upper() for c in super()._split(text)]


print(Loud(width=8).wrap("a quiet line"))

#> 1 ['H', 'e', 'l', 'l', 'o', 't', 'h', 'e', 'r', 'e', '-', '-', 'y', 'o', 'u', 'g', 'o', 'o', 'f', '-', 'b', 'a', 'l', 'l', ',', 'u', 's', 'e', 't', 'h', 'e', '-', 'b', 'o', 'p', 't', 'i', 'o', 'n', '!', 'A', 'n', 'd', '-', '-', 'l', 'o', 'n', 'g', '-', 'o', 'p', 't', 'i', 'o', 'n', ',', 'w', 'e', 'l', 'l', '-', 'k', 'n', 'o', 'w', 'n', 'e', '-', 'm', 'a', 'i', 'l', ';', 'x', '-', '-', 'y', 'a', '-', '-', '-', 'b', '(', 's', 'e', 'm', 'i', '-', 'f', 'i', 'n', 'a', 'l', ')', 'c', 'o', '-', 'o', 'p', '-', 'e', 'r', '-', 'a', 't', 'e', '.']
#> 1 ['H', 'e', 'l', 'l', 'o', 't', 'h', 'e', 'r', 'e', '-', '-', 'y', 'o', 'u', 'g', 'o', 'o', 'f', '-', 'b', 'a', 'l', 'l', ',', 'u', 's', 'e', 't', 'h', 'e', '-', 'b', 'o', 'p', 't', 'i', 'o', 'n', '!', 'A', 'n', 'd', '-', '-', 'l', 'o', 'n', 'g', '-', 'o', 'p', 't', 'i', 'o', 'n', ',', 'w', 'e', 'l', 'l', '-', 'k', 'n', 'o', 'w', 'n', 'e', '-', 'm', 'a', 'i', 'l', ';', 'x', '-', '-', 'y', 'a', '-', '-', '-', 'b', '(', 's', 'e', 'm', 'i', '-', 'f', 'i', 'n', 'a', 'l', ')', 'c', 'o', '-', 'o', 'p', '-', 'e', 'r', '-', 'a', 't', 'e', '.']
#> 5 ['Hello', 'there', '--', 'you', 'goof-', 'ball,', 'use', 'the', '-b op', 'tion!', 'And -', '-long', '-opti', 'on,', 'well-', 'known', 'e-', 'mail;', 'x--y', 'a---b', '(semi', '-fina', 'l)', 'co-', 'op-', 'er-', 'ate.']
#> 5 ['Hello', 'there', '--', 'you g', 'oof-b', 'all,', 'use', 'the', '-b op', 'tion!', 'And -', '-long', '-opti', 'on, w', 'ell-k', 'nown ', 'e-mai', 'l;', 'x--y', 'a---b', '(semi', '-fina', 'l) co', '-op-e', 'r-ate', '.']
#> 10 ['Hello', 'there --', 'you goof-', 'ball, use', 'the -b', 'option!', 'And', '--long-', 'option,', 'well-known', 'e-mail; x', '--y a---b', '(semi-', 'final) co-', 'op-er-ate.']
#> 10 ['Hello', 'there --', 'you', 'goof-ball,', 'use the -b', 'option!', 'And --long', '-option,', 'well-known', 'e-mail;', 'x--y a---b', '(semi-fina', 'l) co-op-e', 'r-ate.']
#> 17 ['Hello there --', 'you goof-ball,', 'use the -b', 'option! And', '--long-option,', 'well-known', 'e-mail; x--y a---', 'b (semi-final)', 'co-op-er-ate.']
#> 17 ['Hello there --', 'you goof-ball,', 'use the -b', 'option! And', '--long-option,', 'well-known', 'e-mail; x--y', 'a---b', '(semi-final)', 'co-op-er-ate.']
#> 30 ['Hello there -- you goof-ball,', 'use the -b option! And --long-', 'option, well-known e-mail; x--', 'y a---b (semi-final) co-op-er-', 'ate.']
#> 30 ['Hello there -- you goof-ball,', 'use the -b option! And', '--long-option, well-known', 'e-mail; x--y a---b', '(semi-final) co-op-er-ate.']
#> 70 ['Hello there -- you goof-ball, use the -b option! And --long-option,', 'well-known e-mail; x--y a---b (semi-final) co-op-er-ate.']
#> 70 ['Hello there -- you goof-ball, use the -b option! And --long-option,', 'well-known e-mail; x--y a---b (semi-final) co-op-er-ate.']
#> 200 ['Hello there -- you goof-ball, use the -b option! And --long-option, well-known e-mail; x--y a---b (semi-final) co-op-er-ate.']
#> 200 ['Hello there -- you goof-ball, use the -b option! And --long-option, well-known e-mail; x--y a---b (semi-final) co-op-er-ate.']
#> ['Hello', ' ', 'there', ' ', '--', ' ', 'you', ' ', 'goof-', 'ball,', ' ', 'use', ' ', 'the', ' ', '-b', ' ', 'option!', ' ', 'And', ' ', '--long-', 'option,', ' ', 'well-', 'known', ' ', 'e-mail;', ' ', 'x', '--', 'y', ' ', 'a', '---', 'b', ' ', '(semi-', 'final)', ' ', 'co-', 'op-', 'er-', 'ate.']
#> ['a-b', '  ', 'c--d']
#> '' [] [] []
#> ' ' [] [] [' ']
#> '   a' ['   a'] ['   a'] ['   ', 'a']
#> 'a   ' ['a'] ['a'] ['a', '   ']
#> 'a\n\nb' ['a  b'] ['a  b'] ['a', '\n\n', 'b']
#> 'a\tb' ['a', 'b'] ['a', 'b'] ['a', '\t', 'b']
#> 'supercalifragilistic' ['supercal', 'ifragili', 'stic'] ['supercalifragilistic'] ['supercalifragilistic']
#> 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' ['xxxxxxxx', 'xxxxxxxx', 'xxxxxxxx', 'xxxxxx'] ['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'] ['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx']
#> 'a ba ba ba ba ba ba ba ba ba b' ['a ba ba', 'ba ba ba', 'ba ba ba', 'ba b'] ['a ba ba', 'ba ba ba', 'ba ba ba', 'ba b'] ['a', ' ', 'ba', ' ', 'ba', ' ', 'ba', ' ', 'ba', ' ', 'ba', ' ', 'ba', ' ', 'ba', ' ', 'ba', ' ', 'ba', ' ', 'b']
#> 'one-two-three-four' ['one-two-', 'three-', 'four'] ['one-two-', 'three-', 'four'] ['one-', 'two-', 'three-', 'four']
#> '--foo-bar' ['--foo-', 'bar'] ['--foo-', 'bar'] ['--foo-', 'bar']
#> 'a--b--c' ['a--b--c'] ['a--b--c'] ['a', '--', 'b', '--', 'c']
#> 'this-is-a-useful-feature-for-' ['this-is-', 'a-', 'useful-', 'feature-', 'for-'] ['this-is-', 'a-', 'useful-', 'feature-', 'for-'] ['this-', 'is-', 'a-', 'useful-', 'feature-', 'for-']
#> 'é-ü ää-öö' ['é-ü ää-', 'öö'] ['é-ü ää-', 'öö'] ['é-ü', ' ', 'ää-', 'öö']
#> '1-2-3' ['1-2-3'] ['1-2-3'] ['1-2-3']
#> 'ab-12' ['ab-12'] ['ab-12'] ['ab-12']
#> 'foo-b c' ['foo-b c'] ['foo-b c'] ['foo-b', ' ', 'c']
#> 'end.  Next one.' ['end.', 'Next', 'one.'] ['end.', 'Next', 'one.'] ['end.', '  ', 'Next', ' ', 'one.']
#> '-----' ['-----'] ['-----'] ['-----']
#> "don't-stop 'quoted--text'" ["don't-", 'stop', "'quoted", "--text'"] ["don't-stop", "'quoted", "--text'"] ["don't-stop", ' ', "'quoted", '--', "text'"]
#> -- options
#> {} ['  The quick brown', 'fox.  Jumps over the', 'lazy dog.  It ran', '(fast!) and "far."', 'Then it slept.']
#> {'drop_whitespace': False} ['  The quick brown', '       fox.  Jumps ', 'over the lazy dog.  ', 'It ran (fast!) and ', '"far." Then it ', 'slept.']
#> {'replace_whitespace': False} ['  The quick brown', 'fox.  Jumps over\nthe', 'lazy dog.  It ran', '(fast!) and "far."', 'Then it slept.']
#> {'expand_tabs': False} ['  The quick brown', 'fox.  Jumps over the', 'lazy dog.  It ran', '(fast!) and "far."', 'Then it slept.']
#> {'tabsize': 4} ['  The quick brown', 'fox.  Jumps over the', 'lazy dog.  It ran', '(fast!) and "far."', 'Then it slept.']
#> {'fix_sentence_endings': True} ['  The quick brown', 'fox.  Jumps over the', 'lazy dog.  It ran', '(fast!) and "far."', 'Then it slept.']
#> {'initial_indent': '* ', 'subsequent_indent': '    '} ['*   The quick brown', '    fox.  Jumps over', '    the lazy dog.', '    It ran (fast!)', '    and "far." Then', '    it slept.']
#> {'max_lines': 2} ['  The quick brown', 'fox.  Jumps [...]']
#> {'max_lines': 1, 'placeholder': '...'} ['  The quick brown...']
#> {'max_lines': 3, 'placeholder': ' (more)'} ['  The quick brown', 'fox.  Jumps over the', 'lazy dog.  It (more)']
#> {'max_lines': 99} ['  The quick brown', 'fox.  Jumps over the', 'lazy dog.  It ran', '(fast!) and "far."', 'Then it slept.']
#> {'break_long_words': False, 'break_on_hyphens': False} ['  The quick brown', 'fox.  Jumps over the', 'lazy dog.  It ran', '(fast!) and "far."', 'Then it slept.']
#>   The quick brown       fox.
#> Jumps over the lazy dog.  It
#> ran (fast!) and "far." Then it
#> slept.
#> ValueError invalid width 0 (must be > 0)
#> ValueError invalid width -1 (must be > 0)
#> ['[...]']
#> ValueError placeholder too large for max width
#> TypeError TextWrapper.__init__() got an unexpected keyword argument 'bogus'
#> ['the same', '> wrapper', '> used twice'] the same
#> > wrapper 12 None ' [...]'
#> ['the same wrapper', '> used twice']
#> -- shorten
#> 5 '[...]' '...'
#> 11 'Hello [...]' 'Hello...'
#> 12 'Hello [...]' 'Hello...'
#> 13 'Hello [...]' 'Hello...'
#> 18 'Hello world [...]' 'Hello world again'
#> 19 'Hello world [...]' 'Hello world again'
#> 40 'Hello world again and again' 'Hello world again'
#> '' '[...]' '~'
#> -- dedent and indent
#> '  a\n  b' 'a\nb' '>   a\n>   b' '+  a\n+  b' '  a\n  b'
#> '  a\n    b\n' 'a\n  b\n' '>   a\n>     b\n' '+  a\n+    b\n' '  a\n    b\n'
#> '\ta\n  b' '\ta\n  b' '> \ta\n>   b' '+\ta\n+  b' '\ta\n  b'
#> '\t a\n\t  b' 'a\n b' '> \t a\n> \t  b' '+\t a\n+\t  b' '\t a\n\t  b'
#> 'a\n  b' 'a\n  b' '> a\n>   b' '+a\n+  b' 'a\n  b'
#> '  \n  a\n\n   \n  b\n  ' '\na\n\n\nb\n' '  \n>   a\n\n   \n>   b\n  ' '+  \n+  a\n+\n+   \n+  b\n+  ' '  \n  a\n\n   \n  b\n  '
#> '' '' '' '' ''
#> '\n' '\n' '\n' '+\n' '\n'
#> '   ' '' '   ' '+   ' '   '
#> '  a\r\n  b' 'a\r\nb' '>   a\r\n>   b' '+  a\r\n+  b' '  a\r\n  b'
#> ' \ta\n \tb' 'a\nb' '>  \ta\n>  \tb' '+ \ta\n+ \tb' ' \ta\n \tb'
#> '    a\n  b\n      c' '  a\nb\n    c' '>     a\n>   b\n>       c' '+    a\n+  b\n+      c' '    a\n  b\n      c'
#> '  a\n\n  b\n' 'a\n\nb\n' '>   a\n\n>   b\n' '+  a\n+\n+  b\n' '  a\n\n  b\n'
#> def f():
#>     return 1
#>
#> f()
#>   a
#>
#>   b  c   d
#>  'a\n# b'
#> ['TextWrapper', 'dedent', 'fill', 'indent', 'shorten', 'wrap']
#> ['A QUIET', 'LINE']
