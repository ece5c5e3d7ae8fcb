# Encoding declarations: modules in other encodings, with a mark at the start, or with a line that only looks like one.
import latin, marked, emacs, late
for module in latin, marked, emacs, late:
    print(module.__name__, ascii(module.text), len(module.text), ascii(sorted(n for n in vars(module) if not n.startswith("__"))))
print(latin.café, getattr(latin, "caf\xe9"))
try:
    latin.fail()
except ValueError as e:
    print(ascii(str(e)), e.__traceback__.tb_next.tb_lineno)

#> latin 'h\xe9llo \xa4' 7 ['caf\xe9', 'fail', 'text']
#> marked 'a\n\xe9' 3 ['text']
#> emacs '\u20ac' 1 ['text']
#> late '\xe9' 1 ['text']
#> 3 3
#> '\xe9' 7
