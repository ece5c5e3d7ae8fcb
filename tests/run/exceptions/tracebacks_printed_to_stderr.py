# Tracebacks printed by the traceback module to stderr and to text: causes, contexts, notes, groups, limits, chains cut.
import io
import sys
import traceback


def low(x):
    return 10 // x


def middle(x):
    try:
        return low(x)
    except ZeroDivisionError as e:
        raise ValueError(f"bad {x}") from e


def high(x):
    try:
        middle(x)
    except ValueError:
        raise KeyError("high")


def text(**kw):
    out = io.StringIO()
    traceback.print_exc(file=out, **kw)
    return out.getvalue()


def lines(s):
    return [l.strip() for l in s.splitlines() if l.strip() and not set(l.strip()) <= set("^~")]


try:
    high(0)
except KeyError as e:
    full = text()
    for l in lines(full):
        print(l.replace(__file__, "FILE"))
    print("--- no chain")
    for l in lines(text(chain=False)):
        print(l.replace(__file__, "FILE"))
    print("--- limit 1")
    print(len(lines(text(limit=1))), len(lines(text(limit=-1))), len(lines(full)))
    traceback.print_exception(e, chain=False)
    print(traceback.format_exception_only(e), traceback.format_exception_only(KeyError, KeyError("x")))
    print([(f.name, f.lineno > 0, f.line) for f in traceback.extract_tb(e.__traceback__)])
    print(traceback.format_exc().count("Traceback (most recent call last)"))
traceback.print_exc()
e = ValueError("noted")
e.add_note("first\nsecond line")
e.add_note("third")
e.__cause__ = TypeError("the cause")
print("".join(traceback.format_exception(e)))
g = ExceptionGroup("many", [ValueError(1), ExceptionGroup("inner", [KeyError("k"), e])])
print("".join(traceback.format_exception(g)))
te = traceback.TracebackException.from_exception(e)
print(str(te), te.exc_type.__name__, te.__cause__.exc_type.__name__, te.__notes__, list(te.format(chain=False)))
ring1, ring2 = ValueError("r1"), ValueError("r2")
ring1.__context__, ring2.__context__ = ring2, ring1
print("".join(traceback.format_exception(ring1)))


class Odd(Exception):
    def __str__(self):
        raise RuntimeError("no str")


class Multi(Exception):
    def __str__(self):
        return "line one\nline two"


class Empty(Exception):
    pass


for x in (Odd(), Multi(), Empty(), Empty(""), Empty(None), KeyError(), KeyError("a b"), SystemExit(3), StopIteration()):
    print(traceback.format_exception_only(x))
Empty.__module__ = "some.module"
Empty.__qualname__ = "Outer.Empty"
print(traceback.format_exception_only(Empty("q")))
try:
    try:
        raise ValueError("hidden")
    except ValueError:
        raise TypeError("shown") from None
except TypeError as e:
    print("hidden" in text(), e.__suppress_context__, repr(e.__context__))


def stack_names():
    return [f.name for f in traceback.extract_stack()][-2:]


def caller():
    return stack_names()


print(caller())
sys.stderr.write("end\n")

#> Traceback (most recent call last):
#> File "FILE", line 13, in middle
#> return low(x)
#> File "FILE", line 8, in low
#> return 10 // x
#> ZeroDivisionError: integer division or modulo by zero
#> The above exception was the direct cause of the following exception:
#> Traceback (most recent call last):
#> File "FILE", line 20, in high
#> middle(x)
#> File "FILE", line 15, in middle
#> raise ValueError(f"bad {x}") from e
#> ValueError: bad 0
#> During handling of the above exception, another exception occurred:
#> Traceback (most recent call last):
#> File "FILE", line 36, in <module>
#> high(0)
#> File "FILE", line 22, in high
#> raise KeyError("high")
#> KeyError: 'high'
#> --- no chain
#> Traceback (most recent call last):
#> File "FILE", line 36, in <module>
#> high(0)
#> File "FILE", line 22, in high
#> raise KeyError("high")
#> KeyError: 'high'
#> --- limit 1
#> 14 14 20
#> ["KeyError: 'high'\n"] ["KeyError: 'x'\n"]
#> [('<module>', True, 'high(0)'), ('high', True, 'raise KeyError("high")')]
#> 3
#> TypeError: the cause
#>
#> The above exception was the direct cause of the following exception:
#>
#> ValueError: noted
#> first
#> second line
#> third
#>
#>   | ExceptionGroup: many (2 sub-exceptions)
#>   +-+---------------- 1 ----------------
#>     | ValueError: 1
#>     +---------------- 2 ----------------
#>     | ExceptionGroup: inner (2 sub-exceptions)
#>     +-+---------------- 1 ----------------
#>       | KeyError: 'k'
#>       +---------------- 2 ----------------
#>       | TypeError: the cause
#>       | 
#>       | The above exception was the direct cause of the following exception:
#>       | 
#>       | ValueError: noted
#>       | first
#>       | second line
#>       | third
#>       +------------------------------------
#>
#> noted ValueError TypeError ['first\nsecond line', 'third'] ['ValueError: noted\n', 'first\n', 'second line\n', 'third\n']
#> ValueError: r2
#>
#> During handling of the above exception, another exception occurred:
#>
#> ValueError: r1
#>
#> ['Odd: <exception str() failed>\n']
#> ['Multi: line one\nline two\n']
#> ['Empty\n']
#> ['Empty\n']
#> ['Empty: None\n']
#> ['KeyError\n']
#> ["KeyError: 'a b'\n"]
#> ['SystemExit: 3\n']
#> ['StopIteration\n']
#> ['some.module.Outer.Empty: q\n']
#> False True ValueError('hidden')
#> ['caller', 'stack_names']
#! Traceback (most recent call last):
#!   File "tracebacks_printed_to_stderr.py", line 36, in <module>
#!     high(0)
#!   File "tracebacks_printed_to_stderr.py", line 22, in high
#!     raise KeyError("high")
#! KeyError: 'high'
#! NoneType: None
#! end
