# The module traceback: summaries, exceptions with what they hang on, stacks, groups.
import traceback, sys, io
def f(): g()
def g(): raise ValueError("bad")
try: f()
except ValueError as e:
    exc = e
def clean(x): return [l for l in "".join(x).splitlines() if not l.startswith('  File')]
print(clean(traceback.format_exception(exc)), clean(traceback.format_exception(type(exc), exc, exc.__traceback__)))
print(traceback.format_exception_only(exc), traceback.format_exception_only(type(exc), exc))
s = traceback.extract_tb(exc.__traceback__)
print(len(s), [(x.name, x.lineno, x.line) for x in s])
print([x.colno for x in s], [x.end_colno for x in s], [x.end_lineno for x in s])
print(clean(s.format()), clean(traceback.format_list(s)), clean(traceback.format_tb(exc.__traceback__, limit=1)), clean(traceback.format_tb(exc.__traceback__, limit=-1)))
te = traceback.TracebackException.from_exception(exc)
print(te.exc_type, str(te), len(te.stack), list(te.format_exception_only()), te.__cause__, te.__context__, te.__suppress_context__)
print(te == traceback.TracebackException.from_exception(exc), te != 5)
try:
    try: 1/0
    except ZeroDivisionError as z: raise KeyError("k") from z
except KeyError as e: exc2 = e
print(clean(traceback.format_exception(exc2)), clean(traceback.format_exception(exc2, chain=False)))
te = traceback.TracebackException.from_exception(exc2); print(te.__cause__, te.__context__, te.__cause__.exc_type)
print(clean(te.format()))
buf = io.StringIO(); traceback.print_exception(exc, file=buf); print(clean([buf.getvalue()]))
buf = io.StringIO(); traceback.print_tb(exc.__traceback__, file=buf); print(clean([buf.getvalue()]))
buf = io.StringIO(); te.print(file=buf); print(len(buf.getvalue()) > 10)
try: f()
except ValueError:
    print(clean([traceback.format_exc()]), clean([traceback.format_exc(limit=1)]))
    buf = io.StringIO(); traceback.print_exc(file=buf); print(clean([buf.getvalue()]))
print(repr(traceback.format_exc()))
def h(): return traceback.extract_stack()
print([(x.name, x.lineno) for x in h()])
def h2(): return traceback.format_stack()
print(clean(h2()))
def h3():
    buf = io.StringIO(); traceback.print_stack(file=buf); return buf.getvalue()
print(clean([h3()]))
for fr, ln in traceback.walk_tb(exc.__traceback__): print(fr.f_code.co_name, ln)
ss = traceback.StackSummary.extract(traceback.walk_tb(exc.__traceback__)); print(len(ss), ss[0].name)
print(traceback.FrameSummary("a.py", 1, "fn", line="code"), traceback.FrameSummary("a.py", 1, "fn", line="code") == ("a.py", 1, "fn", "code"), list(traceback.FrameSummary("a.py", 1, "fn", line="code")))
print(traceback.format_list([("a.py", 3, "fn", "  code  ")]))
e = ValueError("x"); e.add_note("note 1"); e.add_note("note\n2")
print(traceback.format_exception_only(e), clean(traceback.format_exception(e)))
eg = ExceptionGroup("grp", [ValueError("a"), TypeError("b"), ExceptionGroup("in", [KeyError(1)])])
print(clean(traceback.format_exception(eg)))
print(traceback.format_exception_only(eg))
def rec(n): return rec(n - 1) if n else 1 / 0
try: rec(10)
except ZeroDivisionError as e: print(clean(clean(traceback.format_exception(e))))
print(traceback.format_exception_only(SyntaxError("bad", ("f.py", 3, 5, "a = = b\n", 3, 6))))
print(traceback.format_exception(None), traceback.format_exception_only(None, None))
class Bad(Exception):
    def __str__(self): raise RuntimeError
print(traceback.format_exception_only(Bad()))
class Outer:
    class Inner(Exception): pass
print(traceback.format_exception_only(Outer.Inner("q")), traceback.format_exception_only(Outer.Inner()))
traceback.clear_frames(exc.__traceback__)
try: traceback.format_exception(5)
except TypeError as e: print(e)
te = traceback.TracebackException.from_exception(exc, capture_locals=False, limit=1); print(len(te.stack))

#> ['Traceback (most recent call last):', '    try: f()', '         ^^^', '    def f(): g()', '             ^^^', '    def g(): raise ValueError("bad")', '             ^^^^^^^^^^^^^^^^^^^^^^^', 'ValueError: bad'] ['Traceback (most recent call last):', '    try: f()', '         ^^^', '    def f(): g()', '             ^^^', '    def g(): raise ValueError("bad")', '             ^^^^^^^^^^^^^^^^^^^^^^^', 'ValueError: bad']
#> ['ValueError: bad\n'] ['ValueError: bad\n']
#> 3 [('<module>', 5, 'try: f()'), ('f', 3, 'def f(): g()'), ('g', 4, 'def g(): raise ValueError("bad")')]
#> [5, 9, 9] [8, 12, 32] [5, 3, 4]
#> ['    try: f()', '         ^^^', '    def f(): g()', '             ^^^', '    def g(): raise ValueError("bad")', '             ^^^^^^^^^^^^^^^^^^^^^^^'] ['    try: f()', '         ^^^', '    def f(): g()', '             ^^^', '    def g(): raise ValueError("bad")', '             ^^^^^^^^^^^^^^^^^^^^^^^'] ['    try: f()', '         ^^^'] ['    def g(): raise ValueError("bad")', '             ^^^^^^^^^^^^^^^^^^^^^^^']
#> <class 'ValueError'> bad 3 ['ValueError: bad\n'] None None False
#> True True
#> ['Traceback (most recent call last):', '    try: 1/0', '         ~^~', 'ZeroDivisionError: division by zero', '', 'The above exception was the direct cause of the following exception:', '', 'Traceback (most recent call last):', '    except ZeroDivisionError as z: raise KeyError("k") from z', '                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^', "KeyError: 'k'"] ['Traceback (most recent call last):', '    except ZeroDivisionError as z: raise KeyError("k") from z', '                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^', "KeyError: 'k'"]
#> division by zero None <class 'ZeroDivisionError'>
#> ['Traceback (most recent call last):', '    try: 1/0', '         ~^~', 'ZeroDivisionError: division by zero', '', 'The above exception was the direct cause of the following exception:', '', 'Traceback (most recent call last):', '    except ZeroDivisionError as z: raise KeyError("k") from z', '                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^', "KeyError: 'k'"]
#> ['Traceback (most recent call last):', '    try: f()', '         ^^^', '    def f(): g()', '             ^^^', '    def g(): raise ValueError("bad")', '             ^^^^^^^^^^^^^^^^^^^^^^^', 'ValueError: bad']
#> ['    try: f()', '         ^^^', '    def f(): g()', '             ^^^', '    def g(): raise ValueError("bad")', '             ^^^^^^^^^^^^^^^^^^^^^^^']
#> True
#> ['Traceback (most recent call last):', '    try: f()', '         ^^^', '    def f(): g()', '             ^^^', '    def g(): raise ValueError("bad")', '             ^^^^^^^^^^^^^^^^^^^^^^^', 'ValueError: bad'] ['Traceback (most recent call last):', '    try: f()', '         ^^^', 'ValueError: bad']
#> ['Traceback (most recent call last):', '    try: f()', '         ^^^', '    def f(): g()', '             ^^^', '    def g(): raise ValueError("bad")', '             ^^^^^^^^^^^^^^^^^^^^^^^', 'ValueError: bad']
#> 'NoneType: None\n'
#> [('<module>', 34), ('h', 33)]
#> ['    print(clean(h2()))', '    def h2(): return traceback.format_stack()']
#> ['    print(clean([h3()]))', '    buf = io.StringIO(); traceback.print_stack(file=buf); return buf.getvalue()']
#> <module> 5
#> f 3
#> g 4
#> 3 <module>
#> <FrameSummary file a.py, line 1 in fn> True ['a.py', 1, 'fn', 'code']
#> ['  File "a.py", line 3, in fn\n    code\n']
#> ['ValueError: x\n', 'note 1\n', 'note\n', '2\n'] ['ValueError: x', 'note 1', 'note', '2']
#> ['  | ExceptionGroup: grp (3 sub-exceptions)', '  +-+---------------- 1 ----------------', '    | ValueError: a', '    +---------------- 2 ----------------', '    | TypeError: b', '    +---------------- 3 ----------------', '    | ExceptionGroup: in (1 sub-exception)', '    +-+---------------- 1 ----------------', '      | KeyError: 1', '      +------------------------------------']
#> ['ExceptionGroup: grp (3 sub-exceptions)\n']
#> ['Traceback (most recent call last):    try: rec(10)         ^^^^^^^    def rec(n): return rec(n - 1) if n else 1 / 0                       ^^^^^^^^^^    def rec(n): return rec(n - 1) if n else 1 / 0                       ^^^^^^^^^^    def rec(n): return rec(n - 1) if n else 1 / 0                       ^^^^^^^^^^  [Previous line repeated 8 more times]ZeroDivisionError: division by zero']
#> ['  File "f.py", line 3\n', '    a = = b\n', '        ^\n', 'SyntaxError: bad\n']
#> ['NoneType: None\n'] ['NoneType: None\n']
#> ['Bad: <exception str() failed>\n']
#> ['Outer.Inner: q\n'] ['Outer.Inner\n']
#> Exception expected for value, int found
#> 1
