# textwrap: every option of TextWrapper against awkward texts; shorten, dedent and indent at their edges.
import textwrap
from textwrap import TextWrapper, wrap, fill, shorten, dedent, indent


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


TEXTS = ["", "   ", "word", "two words", "a long-hyphenated-word and averyveryverylongone here", "tabs\there\tand  double  spaces", "line\nbreaks\r\nand\x0bmore\n\nparagraph", "Sentence one. Sentence two! \"Three?\" four.", "--option=value -x em--dash -- end", "é😀 ünïcode wörds ﬁn", "  leading and trailing  ", "1,000.50 http://example.org/a-b/c_d?e=f"]
OPTIONS = [{}, {"break_long_words": False}, {"break_on_hyphens": False}, {"break_long_words": False, "break_on_hyphens": False}, {"expand_tabs": False}, {"tabsize": 2}, {"replace_whitespace": False}, {"drop_whitespace": False}, {"initial_indent": "* ", "subsequent_indent": "  "}, {"fix_sentence_endings": True}, {"max_lines": 2}, {"max_lines": 1, "placeholder": "…"}, {"max_lines": 3, "placeholder": " [more]", "initial_indent": ">"}]
for width in (9, 20):
    for options in OPTIONS:
        print(width, options)
        for text in TEXTS:
            told(repr(text)[:18], wrap, text, width, **options)
print(fill(TEXTS[4], 12))
print(fill(TEXTS[4], 30, initial_indent="1. ", subsequent_indent="   "))
for args, kw in ((("a b", 0), {}), (("a b", -1), {}), (("a b", "5"), {}), ((5, 10), {}), ((None,), {}), (("a b", 5), {"nope": 1}), (("a b c d", 5), {"max_lines": 1, "placeholder": "too long"}), (("abc def", 3), {"max_lines": 0}), (("a b", 4), {"initial_indent": "     "}), (("a b",), {"width": 1.5}), ((b"a b", 3), {})):
    told(f"wrap {args} {kw}", wrap, *args, **kw)
for text, width, kw in (("Hello  world!", 12, {}), ("Hello  world!", 11, {}), ("Hello world", 10, {"placeholder": "..."}), ("Hello world again", 13, {"placeholder": "…"}), ("abcdefghij", 5, {}), ("", 5, {}), ("  spaced   out  ", 20, {}), ("word", 2, {}), ("a b c", 5, {"placeholder": ""}), ("multi\nline\ttext", 12, {})):
    told(f"shorten {text!r} {width} {kw}", shorten, text, width, **kw)
for text in ("", "a", "  a\n  b", "  a\n b", "\ta\n\tb", "\ta\n  b", "  a\n\n  b\n", "  a\n   \n  b", "a\n  b", "    \n  x\n    ", "  a\r\n  b", "\n  x", "  a\n\tb\n  c", "   one\n     two\n   three\n"):
    told(f"dedent {text!r}", dedent, text)
    told("  indent", indent, text, "> ")
    told("  all", indent, text, "+", lambda line: True)
    told("  long", indent, text, "..", lambda line: len(line) > 3)
told("indent kw", lambda: indent(text="a", prefix="b", predicate=None))
w = TextWrapper(width=10, initial_indent="-")
print(w.wrap("aaa bbb ccc ddd"), w.fill("x y"), w.width, w.break_long_words, w.placeholder, w.max_lines)
w.width = 5
w.subsequent_indent = "=="
print(w.wrap("aaa bbb ccc ddd"), TextWrapper().wrap("short"))


class Own(TextWrapper):
    def _split(self, text):
        return text.split("|")


print(Own(width=6).wrap("ab|cd|ef|gh"))
print(textwrap.__all__)

#> 9 {}
#> '' -> []
#> '   ' -> []
#> 'word' -> ['word']
#> 'two words' -> ['two words']
#> 'a long-hyphenated -> ['a long-hy', 'phenated-', 'word and ', 'averyvery', 'verylongo', 'ne here']
#> 'tabs\there\tand   -> ['tabs', 'here', 'and', 'double', 'spaces']
#> 'line\nbreaks\r\na -> ['line', 'breaks', 'and more', 'paragraph']
#> 'Sentence one. Sen -> ['Sentence', 'one.', 'Sentence', 'two!', '"Three?"', 'four.']
#> '--option=value -x -> ['--option=', 'value -x', 'em--dash', '-- end']
#> 'é😀 ünïcode wörds  -> ['é😀', 'ünïcode', 'wörds ﬁn']
#> '  leading and tra -> ['  leading', 'and', 'trailing']
#> '1,000.50 http://e -> ['1,000.50 ', 'http://ex', 'ample.org', '/a-', 'b/c_d?e=f']
#> 9 {'break_long_words': False}
#> '' -> []
#> '   ' -> []
#> 'word' -> ['word']
#> 'two words' -> ['two words']
#> 'a long-hyphenated -> ['a long-', 'hyphenated-', 'word and', 'averyveryverylongone', 'here']
#> 'tabs\there\tand   -> ['tabs', 'here', 'and', 'double', 'spaces']
#> 'line\nbreaks\r\na -> ['line', 'breaks', 'and more', 'paragraph']
#> 'Sentence one. Sen -> ['Sentence', 'one.', 'Sentence', 'two!', '"Three?"', 'four.']
#> '--option=value -x -> ['--option=value', '-x em--', 'dash --', 'end']
#> 'é😀 ünïcode wörds  -> ['é😀', 'ünïcode', 'wörds ﬁn']
#> '  leading and tra -> ['  leading', 'and', 'trailing']
#> '1,000.50 http://e -> ['1,000.50', 'http://example.org/a-b/c_d?e=f']
#> 9 {'break_on_hyphens': False}
#> '' -> []
#> '   ' -> []
#> 'word' -> ['word']
#> 'two words' -> ['two words']
#> 'a long-hyphenated -> ['a long-hy', 'phenated-', 'word and ', 'averyvery', 'verylongo', 'ne here']
#> 'tabs\there\tand   -> ['tabs', 'here', 'and', 'double', 'spaces']
#> 'line\nbreaks\r\na -> ['line', 'breaks', 'and more', 'paragraph']
#> 'Sentence one. Sen -> ['Sentence', 'one.', 'Sentence', 'two!', '"Three?"', 'four.']
#> '--option=value -x -> ['--option=', 'value -x', 'em--dash', '-- end']
#> 'é😀 ünïcode wörds  -> ['é😀', 'ünïcode', 'wörds ﬁn']
#> '  leading and tra -> ['  leading', 'and', 'trailing']
#> '1,000.50 http://e -> ['1,000.50 ', 'http://ex', 'ample.org', '/a-b/c_d?', 'e=f']
#> 9 {'break_long_words': False, 'break_on_hyphens': False}
#> '' -> []
#> '   ' -> []
#> 'word' -> ['word']
#> 'two words' -> ['two words']
#> 'a long-hyphenated -> ['a', 'long-hyphenated-word', 'and', 'averyveryverylongone', 'here']
#> 'tabs\there\tand   -> ['tabs', 'here', 'and', 'double', 'spaces']
#> 'line\nbreaks\r\na -> ['line', 'breaks', 'and more', 'paragraph']
#> 'Sentence one. Sen -> ['Sentence', 'one.', 'Sentence', 'two!', '"Three?"', 'four.']
#> '--option=value -x -> ['--option=value', '-x', 'em--dash', '-- end']
#> 'é😀 ünïcode wörds  -> ['é😀', 'ünïcode', 'wörds ﬁn']
#> '  leading and tra -> ['  leading', 'and', 'trailing']
#> '1,000.50 http://e -> ['1,000.50', 'http://example.org/a-b/c_d?e=f']
#> 9 {'expand_tabs': False}
#> '' -> []
#> '   ' -> []
#> 'word' -> ['word']
#> 'two words' -> ['two words']
#> 'a long-hyphenated -> ['a long-hy', 'phenated-', 'word and ', 'averyvery', 'verylongo', 'ne here']
#> 'tabs\there\tand   -> ['tabs here', 'and', 'double', 'spaces']
#> 'line\nbreaks\r\na -> ['line', 'breaks', 'and more', 'paragraph']
#> 'Sentence one. Sen -> ['Sentence', 'one.', 'Sentence', 'two!', '"Three?"', 'four.']
#> '--option=value -x -> ['--option=', 'value -x', 'em--dash', '-- end']
#> 'é😀 ünïcode wörds  -> ['é😀', 'ünïcode', 'wörds ﬁn']
#> '  leading and tra -> ['  leading', 'and', 'trailing']
#> '1,000.50 http://e -> ['1,000.50 ', 'http://ex', 'ample.org', '/a-', 'b/c_d?e=f']
#> 9 {'tabsize': 2}
#> '' -> []
#> '   ' -> []
#> 'word' -> ['word']
#> 'two words' -> ['two words']
#> 'a long-hyphenated -> ['a long-hy', 'phenated-', 'word and ', 'averyvery', 'verylongo', 'ne here']
#> 'tabs\there\tand   -> ['tabs', 'here  and', 'double', 'spaces']
#> 'line\nbreaks\r\na -> ['line', 'breaks', 'and more', 'paragraph']
#> 'Sentence one. Sen -> ['Sentence', 'one.', 'Sentence', 'two!', '"Three?"', 'four.']
#> '--option=value -x -> ['--option=', 'value -x', 'em--dash', '-- end']
#> 'é😀 ünïcode wörds  -> ['é😀', 'ünïcode', 'wörds ﬁn']
#> '  leading and tra -> ['  leading', 'and', 'trailing']
#> '1,000.50 http://e -> ['1,000.50 ', 'http://ex', 'ample.org', '/a-', 'b/c_d?e=f']
#> 9 {'replace_whitespace': False}
#> '' -> []
#> '   ' -> []
#> 'word' -> ['word']
#> 'two words' -> ['two words']
#> 'a long-hyphenated -> ['a long-hy', 'phenated-', 'word and ', 'averyvery', 'verylongo', 'ne here']
#> 'tabs\there\tand   -> ['tabs', 'here', 'and', 'double', 'spaces']
#> 'line\nbreaks\r\na -> ['line', 'breaks', 'and\x0bmore', 'paragraph']
#> 'Sentence one. Sen -> ['Sentence', 'one.', 'Sentence', 'two!', '"Three?"', 'four.']
#> '--option=value -x -> ['--option=', 'value -x', 'em--dash', '-- end']
#> 'é😀 ünïcode wörds  -> ['é😀', 'ünïcode', 'wörds ﬁn']
#> '  leading and tra -> ['  leading', 'and', 'trailing']
#> '1,000.50 http://e -> ['1,000.50 ', 'http://ex', 'ample.org', '/a-', 'b/c_d?e=f']
#> 9 {'drop_whitespace': False}
#> '' -> []
#> '   ' -> ['   ']
#> 'word' -> ['word']
#> 'two words' -> ['two words']
#> 'a long-hyphenated -> ['a long-hy', 'phenated-', 'word and ', 'averyvery', 'verylongo', 'ne here']
#> 'tabs\there\tand   -> ['tabs    ', 'here    ', 'and  ', 'double  ', 'spaces']
#> 'line\nbreaks\r\na -> ['line ', 'breaks  ', 'and more', '  ', 'paragraph']
#> 'Sentence one. Sen -> ['Sentence ', 'one. ', 'Sentence ', 'two! ', '"Three?" ', 'four.']
#> '--option=value -x -> ['--option=', 'value -x ', 'em--dash ', '-- end']
#> 'é😀 ünïcode wörds  -> ['é😀 ', 'ünïcode ', 'wörds ﬁn']
#> '  leading and tra -> ['  leading', ' and ', 'trailing', '  ']
#> '1,000.50 http://e -> ['1,000.50 ', 'http://ex', 'ample.org', '/a-', 'b/c_d?e=f']
#> 9 {'initial_indent': '* ', 'subsequent_indent': '  '}
#> '' -> []
#> '   ' -> []
#> 'word' -> ['* word']
#> 'two words' -> ['* two', '  words']
#> 'a long-hyphenated -> ['* a long-', '  hyphena', '  ted-', '  word', '  and ave', '  ryveryv', '  erylong', '  one', '  here']
#> 'tabs\there\tand   -> ['* tabs', '  here', '  and', '  double', '  spaces']
#> 'line\nbreaks\r\na -> ['* line', '  breaks', '  and', '  more  p', '  aragrap', '  h']
#> 'Sentence one. Sen -> ['* Sentenc', '  e one. ', '  Sentenc', '  e two! ', '  "Three?', '  " four.']
#> '--option=value -x -> ['* --optio', '  n=value', '  -x em--', '  dash --', '  end']
#> 'é😀 ünïcode wörds  -> ['* é😀', '  ünïcode', '  wörds', '  ﬁn']
#> '  leading and tra -> ['* leading', '  and tra', '  iling']
#> '1,000.50 http://e -> ['* 1,000.5', '  0 http:', '  //examp', '  le.org/', '  a-', '  b/c_d?e', '  =f']
#> 9 {'fix_sentence_endings': True}
#> '' -> []
#> '   ' -> []
#> 'word' -> ['word']
#> 'two words' -> ['two words']
#> 'a long-hyphenated -> ['a long-hy', 'phenated-', 'word and ', 'averyvery', 'verylongo', 'ne here']
#> 'tabs\there\tand   -> ['tabs', 'here', 'and', 'double', 'spaces']
#> 'line\nbreaks\r\na -> ['line', 'breaks', 'and more', 'paragraph']
#> 'Sentence one. Sen -> ['Sentence', 'one.', 'Sentence', 'two!', '"Three?"', 'four.']
#> '--option=value -x -> ['--option=', 'value -x', 'em--dash', '-- end']
#> 'é😀 ünïcode wörds  -> ['é😀', 'ünïcode', 'wörds ﬁn']
#> '  leading and tra -> ['  leading', 'and', 'trailing']
#> '1,000.50 http://e -> ['1,000.50 ', 'http://ex', 'ample.org', '/a-', 'b/c_d?e=f']
#> 9 {'max_lines': 2}
#> '' -> []
#> '   ' -> []
#> 'word' -> ['word']
#> 'two words' -> ['two words']
#> 'a long-hyphenated -> ['a long-hy', '[...]']
#> 'tabs\there\tand   -> ['tabs', '[...]']
#> 'line\nbreaks\r\na -> ['line', '[...]']
#> 'Sentence one. Sen -> ['Sentence', '[...]']
#> '--option=value -x -> ['--option=', '[...]']
#> 'é😀 ünïcode wörds  -> ['é😀 [...]']
#> '  leading and tra -> ['  leading', 'and [...]']
#> '1,000.50 http://e -> ['1,000.50 ', '[...]']
#> 9 {'max_lines': 1, 'placeholder': '…'}
#> '' -> []
#> '   ' -> []
#> 'word' -> ['word']
#> 'two words' -> ['two words']
#> 'a long-hyphenated -> ['a long-…']
#> 'tabs\there\tand   -> ['tabs…']
#> 'line\nbreaks\r\na -> ['line…']
#> 'Sentence one. Sen -> ['Sentence…']
#> '--option=value -x -> ['…']
#> 'é😀 ünïcode wörds  -> ['é😀…']
#> '  leading and tra -> ['…']
#> '1,000.50 http://e -> ['1,000.50…']
#> 9 {'max_lines': 3, 'placeholder': ' [more]', 'initial_indent': '>'}
#> '' -> []
#> '   ' -> []
#> 'word' -> ['>word']
#> 'two words' -> ['>two', 'words']
#> 'a long-hyphenated -> ['>a long-h', 'yphenated', '- [more]']
#> 'tabs\there\tand   -> ['>tabs', 'here', '[more]']
#> 'line\nbreaks\r\na -> ['>line', 'breaks', '[more]']
#> 'Sentence one. Sen -> ['>Sentence', 'one.', '[more]']
#> '--option=value -x -> ['>--option', '=value -x', 'em [more]']
#> 'é😀 ünïcode wörds  -> ['>é😀', 'ünïcode', 'wörds ﬁn']
#> '  leading and tra -> ['>leading', 'and', 'trailing']
#> '1,000.50 http://e -> ['>1,000.50', 'http://ex', '[more]']
#> 20 {}
#> '' -> []
#> '   ' -> []
#> 'word' -> ['word']
#> 'two words' -> ['two words']
#> 'a long-hyphenated -> ['a long-hyphenated-', 'word and', 'averyveryverylongone', 'here']
#> 'tabs\there\tand   -> ['tabs    here    and', 'double  spaces']
#> 'line\nbreaks\r\na -> ['line breaks  and', 'more  paragraph']
#> 'Sentence one. Sen -> ['Sentence one.', 'Sentence two!', '"Three?" four.']
#> '--option=value -x -> ['--option=value -x em', '--dash -- end']
#> 'é😀 ünïcode wörds  -> ['é😀 ünïcode wörds ﬁn']
#> '  leading and tra -> ['  leading and', 'trailing']
#> '1,000.50 http://e -> ['1,000.50 http://exam', 'ple.org/a-b/c_d?e=f']
#> 20 {'break_long_words': False}
#> '' -> []
#> '   ' -> []
#> 'word' -> ['word']
#> 'two words' -> ['two words']
#> 'a long-hyphenated -> ['a long-hyphenated-', 'word and', 'averyveryverylongone', 'here']
#> 'tabs\there\tand   -> ['tabs    here    and', 'double  spaces']
#> 'line\nbreaks\r\na -> ['line breaks  and', 'more  paragraph']
#> 'Sentence one. Sen -> ['Sentence one.', 'Sentence two!', '"Three?" four.']
#> '--option=value -x -> ['--option=value -x em', '--dash -- end']
#> 'é😀 ünïcode wörds  -> ['é😀 ünïcode wörds ﬁn']
#> '  leading and tra -> ['  leading and', 'trailing']
#> '1,000.50 http://e -> ['1,000.50', 'http://example.org/a-b/c_d?e=f']
#> 20 {'break_on_hyphens': False}
#> '' -> []
#> '   ' -> []
#> 'word' -> ['word']
#> 'two words' -> ['two words']
#> 'a long-hyphenated -> ['a', 'long-hyphenated-word', 'and', 'averyveryverylongone', 'here']
#> 'tabs\there\tand   -> ['tabs    here    and', 'double  spaces']
#> 'line\nbreaks\r\na -> ['line breaks  and', 'more  paragraph']
#> 'Sentence one. Sen -> ['Sentence one.', 'Sentence two!', '"Three?" four.']
#> '--option=value -x -> ['--option=value -x', 'em--dash -- end']
#> 'é😀 ünïcode wörds  -> ['é😀 ünïcode wörds ﬁn']
#> '  leading and tra -> ['  leading and', 'trailing']
#> '1,000.50 http://e -> ['1,000.50 http://exam', 'ple.org/a-b/c_d?e=f']
#> 20 {'break_long_words': False, 'break_on_hyphens': False}
#> '' -> []
#> '   ' -> []
#> 'word' -> ['word']
#> 'two words' -> ['two words']
#> 'a long-hyphenated -> ['a', 'long-hyphenated-word', 'and', 'averyveryverylongone', 'here']
#> 'tabs\there\tand   -> ['tabs    here    and', 'double  spaces']
#> 'line\nbreaks\r\na -> ['line breaks  and', 'more  paragraph']
#> 'Sentence one. Sen -> ['Sentence one.', 'Sentence two!', '"Three?" four.']
#> '--option=value -x -> ['--option=value -x', 'em--dash -- end']
#> 'é😀 ünïcode wörds  -> ['é😀 ünïcode wörds ﬁn']
#> '  leading and tra -> ['  leading and', 'trailing']
#> '1,000.50 http://e -> ['1,000.50', 'http://example.org/a-b/c_d?e=f']
#> 20 {'expand_tabs': False}
#> '' -> []
#> '   ' -> []
#> 'word' -> ['word']
#> 'two words' -> ['two words']
#> 'a long-hyphenated -> ['a long-hyphenated-', 'word and', 'averyveryverylongone', 'here']
#> 'tabs\there\tand   -> ['tabs here and', 'double  spaces']
#> 'line\nbreaks\r\na -> ['line breaks  and', 'more  paragraph']
#> 'Sentence one. Sen -> ['Sentence one.', 'Sentence two!', '"Three?" four.']
#> '--option=value -x -> ['--option=value -x em', '--dash -- end']
#> 'é😀 ünïcode wörds  -> ['é😀 ünïcode wörds ﬁn']
#> '  leading and tra -> ['  leading and', 'trailing']
#> '1,000.50 http://e -> ['1,000.50 http://exam', 'ple.org/a-b/c_d?e=f']
#> 20 {'tabsize': 2}
#> '' -> []
#> '   ' -> []
#> 'word' -> ['word']
#> 'two words' -> ['two words']
#> 'a long-hyphenated -> ['a long-hyphenated-', 'word and', 'averyveryverylongone', 'here']
#> 'tabs\there\tand   -> ['tabs  here  and', 'double  spaces']
#> 'line\nbreaks\r\na -> ['line breaks  and', 'more  paragraph']
#> 'Sentence one. Sen -> ['Sentence one.', 'Sentence two!', '"Three?" four.']
#> '--option=value -x -> ['--option=value -x em', '--dash -- end']
#> 'é😀 ünïcode wörds  -> ['é😀 ünïcode wörds ﬁn']
#> '  leading and tra -> ['  leading and', 'trailing']
#> '1,000.50 http://e -> ['1,000.50 http://exam', 'ple.org/a-b/c_d?e=f']
#> 20 {'replace_whitespace': False}
#> '' -> []
#> '   ' -> []
#> 'word' -> ['word']
#> 'two words' -> ['two words']
#> 'a long-hyphenated -> ['a long-hyphenated-', 'word and', 'averyveryverylongone', 'here']
#> 'tabs\there\tand   -> ['tabs    here    and', 'double  spaces']
#> 'line\nbreaks\r\na -> ['line\nbreaks\r\nand', 'more\n\nparagraph']
#> 'Sentence one. Sen -> ['Sentence one.', 'Sentence two!', '"Three?" four.']
#> '--option=value -x -> ['--option=value -x em', '--dash -- end']
#> 'é😀 ünïcode wörds  -> ['é😀 ünïcode wörds ﬁn']
#> '  leading and tra -> ['  leading and', 'trailing']
#> '1,000.50 http://e -> ['1,000.50 http://exam', 'ple.org/a-b/c_d?e=f']
#> 20 {'drop_whitespace': False}
#> '' -> []
#> '   ' -> ['   ']
#> 'word' -> ['word']
#> 'two words' -> ['two words']
#> 'a long-hyphenated -> ['a long-hyphenated-', 'word and ', 'averyveryverylongone', ' here']
#> 'tabs\there\tand   -> ['tabs    here    and', '  double  spaces']
#> 'line\nbreaks\r\na -> ['line breaks  and ', 'more  paragraph']
#> 'Sentence one. Sen -> ['Sentence one. ', 'Sentence two! ', '"Three?" four.']
#> '--option=value -x -> ['--option=value -x em', '--dash -- end']
#> 'é😀 ünïcode wörds  -> ['é😀 ünïcode wörds ﬁn']
#> '  leading and tra -> ['  leading and ', 'trailing  ']
#> '1,000.50 http://e -> ['1,000.50 http://exam', 'ple.org/a-b/c_d?e=f']
#> 20 {'initial_indent': '* ', 'subsequent_indent': '  '}
#> '' -> []
#> '   ' -> []
#> 'word' -> ['* word']
#> 'two words' -> ['* two words']
#> 'a long-hyphenated -> ['* a long-hyphenated-', '  word and averyvery', '  verylongone here']
#> 'tabs\there\tand   -> ['* tabs    here', '  and  double', '  spaces']
#> 'line\nbreaks\r\na -> ['* line breaks  and', '  more  paragraph']
#> 'Sentence one. Sen -> ['* Sentence one.', '  Sentence two!', '  "Three?" four.']
#> '--option=value -x -> ['* --option=value -x', '  em--dash -- end']
#> 'é😀 ünïcode wörds  -> ['* é😀 ünïcode wörds', '  ﬁn']
#> '  leading and tra -> ['*   leading and', '  trailing']
#> '1,000.50 http://e -> ['* 1,000.50 http://ex', '  ample.org/a-', '  b/c_d?e=f']
#> 20 {'fix_sentence_endings': True}
#> '' -> []
#> '   ' -> []
#> 'word' -> ['word']
#> 'two words' -> ['two words']
#> 'a long-hyphenated -> ['a long-hyphenated-', 'word and', 'averyveryverylongone', 'here']
#> 'tabs\there\tand   -> ['tabs    here    and', 'double  spaces']
#> 'line\nbreaks\r\na -> ['line breaks  and', 'more  paragraph']
#> 'Sentence one. Sen -> ['Sentence one.', 'Sentence two!', '"Three?"  four.']
#> '--option=value -x -> ['--option=value -x em', '--dash -- end']
#> 'é😀 ünïcode wörds  -> ['é😀 ünïcode wörds ﬁn']
#> '  leading and tra -> ['  leading and', 'trailing']
#> '1,000.50 http://e -> ['1,000.50 http://exam', 'ple.org/a-b/c_d?e=f']
#> 20 {'max_lines': 2}
#> '' -> []
#> '   ' -> []
#> 'word' -> ['word']
#> 'two words' -> ['two words']
#> 'a long-hyphenated -> ['a long-hyphenated-', 'word and [...]']
#> 'tabs\there\tand   -> ['tabs    here    and', 'double  spaces']
#> 'line\nbreaks\r\na -> ['line breaks  and', 'more  paragraph']
#> 'Sentence one. Sen -> ['Sentence one.', 'Sentence two! [...]']
#> '--option=value -x -> ['--option=value -x em', '--dash -- end']
#> 'é😀 ünïcode wörds  -> ['é😀 ünïcode wörds ﬁn']
#> '  leading and tra -> ['  leading and', 'trailing']
#> '1,000.50 http://e -> ['1,000.50 http://exam', 'ple.org/a-b/c_d?e=f']
#> 20 {'max_lines': 1, 'placeholder': '…'}
#> '' -> []
#> '   ' -> []
#> 'word' -> ['word']
#> 'two words' -> ['two words']
#> 'a long-hyphenated -> ['a long-hyphenated-…']
#> 'tabs\there\tand   -> ['tabs    here    and…']
#> 'line\nbreaks\r\na -> ['line breaks  and…']
#> 'Sentence one. Sen -> ['Sentence one.…']
#> '--option=value -x -> ['--option=value -x…']
#> 'é😀 ünïcode wörds  -> ['é😀 ünïcode wörds ﬁn']
#> '  leading and tra -> ['  leading and…']
#> '1,000.50 http://e -> ['1,000.50…']
#> 20 {'max_lines': 3, 'placeholder': ' [more]', 'initial_indent': '>'}
#> '' -> []
#> '   ' -> []
#> 'word' -> ['>word']
#> 'two words' -> ['>two words']
#> 'a long-hyphenated -> ['>a long-hyphenated-', 'word and [more]']
#> 'tabs\there\tand   -> ['>tabs    here    and', 'double  spaces']
#> 'line\nbreaks\r\na -> ['>line breaks  and', 'more  paragraph']
#> 'Sentence one. Sen -> ['>Sentence one.', 'Sentence two!', '"Three?" four.']
#> '--option=value -x -> ['>--option=value -x', 'em--dash -- end']
#> 'é😀 ünïcode wörds  -> ['>é😀 ünïcode wörds ﬁn']
#> '  leading and tra -> ['>  leading and', 'trailing']
#> '1,000.50 http://e -> ['>1,000.50 http://exa', 'mple.org/a-b/c_d?e=f']
#> a long-
#> hyphenated-
#> word and ave
#> ryveryverylo
#> ngone here
#> 1. a long-hyphenated-word and
#>    averyveryverylongone here
#> wrap ('a b', 0) {} !! ValueError invalid width 0 (must be > 0)
#> wrap ('a b', -1) {} !! ValueError invalid width -1 (must be > 0)
#> wrap ('a b', '5') {} !! TypeError '<=' not supported between instances of 'str' and 'int'
#> wrap (5, 10) {} !! AttributeError 'int' object has no attribute 'expandtabs'
#> wrap (None,) {} !! AttributeError 'NoneType' object has no attribute 'expandtabs'
#> wrap ('a b', 5) {'nope': 1} !! TypeError TextWrapper.__init__() got an unexpected keyword argument 'nope'
#> wrap ('a b c d', 5) {'max_lines': 1, 'placeholder': 'too long'} !! ValueError placeholder too large for max width
#> wrap ('abc def', 3) {'max_lines': 0} !! ValueError placeholder too large for max width
#> wrap ('a b', 4) {'initial_indent': '     '} -> ['     a', ' b']
#> wrap ('a b',) {'width': 1.5} -> ['a', 'b']
#> wrap (b'a b', 3) {} !! TypeError a bytes-like object is required, not 'dict'
#> shorten 'Hello  world!' 12 {} -> 'Hello world!'
#> shorten 'Hello  world!' 11 {} -> 'Hello [...]'
#> shorten 'Hello world' 10 {'placeholder': '...'} -> 'Hello...'
#> shorten 'Hello world again' 13 {'placeholder': '…'} -> 'Hello world…'
#> shorten 'abcdefghij' 5 {} -> '[...]'
#> shorten '' 5 {} -> ''
#> shorten '  spaced   out  ' 20 {} -> 'spaced out'
#> shorten 'word' 2 {} !! ValueError placeholder too large for max width
#> shorten 'a b c' 5 {'placeholder': ''} -> 'a b c'
#> shorten 'multi\nline\ttext' 12 {} -> 'multi [...]'
#> dedent '' -> ''
#>   indent -> ''
#>   all -> ''
#>   long -> ''
#> dedent 'a' -> 'a'
#>   indent -> '> a'
#>   all -> '+a'
#>   long -> 'a'
#> dedent '  a\n  b' -> 'a\nb'
#>   indent -> '>   a\n>   b'
#>   all -> '+  a\n+  b'
#>   long -> '..  a\n  b'
#> dedent '  a\n b' -> ' a\nb'
#>   indent -> '>   a\n>  b'
#>   all -> '+  a\n+ b'
#>   long -> '..  a\n b'
#> dedent '\ta\n\tb' -> 'a\nb'
#>   indent -> '> \ta\n> \tb'
#>   all -> '+\ta\n+\tb'
#>   long -> '\ta\n\tb'
#> dedent '\ta\n  b' -> '\ta\n  b'
#>   indent -> '> \ta\n>   b'
#>   all -> '+\ta\n+  b'
#>   long -> '\ta\n  b'
#> dedent '  a\n\n  b\n' -> 'a\n\nb\n'
#>   indent -> '>   a\n\n>   b\n'
#>   all -> '+  a\n+\n+  b\n'
#>   long -> '..  a\n\n..  b\n'
#> dedent '  a\n   \n  b' -> 'a\n\nb'
#>   indent -> '>   a\n   \n>   b'
#>   all -> '+  a\n+   \n+  b'
#>   long -> '..  a\n..   \n  b'
#> dedent 'a\n  b' -> 'a\n  b'
#>   indent -> '> a\n>   b'
#>   all -> '+a\n+  b'
#>   long -> 'a\n  b'
#> dedent '    \n  x\n    ' -> '\nx\n'
#>   indent -> '    \n>   x\n    '
#>   all -> '+    \n+  x\n+    '
#>   long -> '..    \n..  x\n..    '
#> dedent '  a\r\n  b' -> 'a\r\nb'
#>   indent -> '>   a\r\n>   b'
#>   all -> '+  a\r\n+  b'
#>   long -> '..  a\r\n  b'
#> dedent '\n  x' -> '\nx'
#>   indent -> '\n>   x'
#>   all -> '+\n+  x'
#>   long -> '\n  x'
#> dedent '  a\n\tb\n  c' -> '  a\n\tb\n  c'
#>   indent -> '>   a\n> \tb\n>   c'
#>   all -> '+  a\n+\tb\n+  c'
#>   long -> '..  a\n\tb\n  c'
#> dedent '   one\n     two\n   three\n' -> 'one\n  two\nthree\n'
#>   indent -> '>    one\n>      two\n>    three\n'
#>   all -> '+   one\n+     two\n+   three\n'
#>   long -> '..   one\n..     two\n..   three\n'
#> indent kw -> 'ba'
#> ['-aaa bbb', 'ccc ddd'] -x y 10 True  [...] None
#> ['-aaa', '==bbb', '==ccc', '==ddd'] ['short']
#> ['abcdef', 'gh']
#> ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']
