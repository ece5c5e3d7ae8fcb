# Imports of modules whose text is no Python, in programs that expect that.
import sys

try:
    import old_print
except SyntaxError as e:
    print(type(e).__name__, e.msg, e.filename.endswith("old_print.py"), e.lineno, repr(e.text), e.end_lineno)
try:
    from old_print import helper
except SyntaxError as e:
    print(e.msg)
    from newer import helper
print(helper(), "old_print" in sys.modules)


def late():
    try:
        import indented
    except Exception as e:
        return type(e).__name__, e.msg, e.lineno
    return None


print(late(), late())
try:
    from parts import bad
except (ImportError, SyntaxError) as e:
    print(type(e).__name__, e.lineno)
import parts
print(hasattr(parts, "bad"), parts.fine.value)

#> SyntaxError Missing parentheses in call to 'print'. Did you mean print(...)? True 2 '    é = 1; print "old"\n' 2
#> Missing parentheses in call to 'print'. Did you mean print(...)?
#> new False
#> ('IndentationError', 'expected an indented block after function definition on line 1', 2) ('IndentationError', 'expected an indented block after function definition on line 1', 2)
#> SyntaxError 1
#> False 3
