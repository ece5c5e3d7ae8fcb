# __cause__, __context__, __suppress_context__ and notes, as code sees them.
def facts(e, depth=0):
    pad = "  " * depth
    notes = getattr(e, "__notes__", None)
    print(f"{pad}{type(e).__name__}({e}) suppress={e.__suppress_context__} notes={notes}")
    if e.__cause__ is not None:
        print(f"{pad} cause:")
        facts(e.__cause__, depth + 1)
    if e.__context__ is not None and e.__context__ is not e.__cause__:
        print(f"{pad} context:")
        facts(e.__context__, depth + 1)


def catch(function):
    print(function.__name__)
    try:
        function()
    except Exception as e:
        facts(e, 1)


def implicit():
    try:
        1 // 0
    except ZeroDivisionError:
        {}["key"]


def explicit():
    try:
        int("x")
    except ValueError as e:
        raise KeyError("k") from e


def hidden():
    try:
        [][1]
    except IndexError:
        raise TypeError("clean") from None


def other_cause():
    try:
        raise ValueError("context")
    except ValueError:
        raise TypeError("raised") from OSError("made here")


def from_class():
    raise KeyError("x") from LookupError


def from_wrong():
    raise KeyError("x") from "text"


def in_finally():
    try:
        raise ValueError("first")
    finally:
        raise KeyError("second")


def three():
    try:
        try:
            raise ValueError(1)
        except ValueError:
            raise ValueError(2)
    except ValueError:
        raise ValueError(3)


def reraised():
    try:
        try:
            raise ValueError("kept")
        except ValueError as e:
            e.add_note("seen inside")
            raise
    except ValueError as e:
        e.add_note("seen outside")
        raise e


def after_handler():
    try:
        raise ValueError("done with")
    except ValueError:
        pass
    raise KeyError("no context")


def helper():
    raise IndexError("from helper")


def called_in_handler():
    try:
        raise ValueError("outer")
    except ValueError:
        try:
            helper()
        except IndexError:
            pass
        raise RuntimeError("end")


for function in (implicit, explicit, hidden, other_cause, from_class, from_wrong, in_finally,
                 three, reraised, after_handler, called_in_handler):
    catch(function)
e = ValueError("notes")
print(hasattr(e, "__notes__"), e.add_note("one"), e.__notes__)
e.__notes__.append("two")
print(e.__notes__, str(e), repr(e))
for bad in (5, None, b"x"):
    try:
        e.add_note(bad)
    except TypeError as t:
        print(type(t).__name__, t)
e.__cause__ = KeyError("set")
print(e.__suppress_context__, repr(e.__cause__))
e.__cause__ = None
print(e.__suppress_context__)
e.__suppress_context__ = False
print(e.__suppress_context__, e.__context__)
try:
    e.__cause__ = 5
except TypeError as t:
    print(type(t).__name__, t)
try:
    e.__context__ = "x"
except TypeError as t:
    print(type(t).__name__, t)
a = ValueError("a")
print(a.with_traceback(None) is a, a.__traceback__)

#> implicit
#>   KeyError('key') suppress=False notes=None
#>    context:
#>     ZeroDivisionError(integer division or modulo by zero) suppress=False notes=None
#> explicit
#>   KeyError('k') suppress=True notes=None
#>    cause:
#>     ValueError(invalid literal for int() with base 10: 'x') suppress=False notes=None
#> hidden
#>   TypeError(clean) suppress=True notes=None
#>    context:
#>     IndexError(list index out of range) suppress=False notes=None
#> other_cause
#>   TypeError(raised) suppress=True notes=None
#>    cause:
#>     OSError(made here) suppress=False notes=None
#>    context:
#>     ValueError(context) suppress=False notes=None
#> from_class
#>   KeyError('x') suppress=True notes=None
#>    cause:
#>     LookupError() suppress=False notes=None
#> from_wrong
#>   TypeError(exception causes must derive from BaseException) suppress=False notes=None
#> in_finally
#>   KeyError('second') suppress=False notes=None
#>    context:
#>     ValueError(first) suppress=False notes=None
#> three
#>   ValueError(3) suppress=False notes=None
#>    context:
#>     ValueError(2) suppress=False notes=None
#>      context:
#>       ValueError(1) suppress=False notes=None
#> reraised
#>   ValueError(kept) suppress=False notes=['seen inside', 'seen outside']
#> after_handler
#>   KeyError('no context') suppress=False notes=None
#> called_in_handler
#>   RuntimeError(end) suppress=False notes=None
#>    context:
#>     ValueError(outer) suppress=False notes=None
#> False None ['one']
#> ['one', 'two'] notes ValueError('notes')
#> TypeError note must be a str, not 'int'
#> TypeError note must be a str, not 'NoneType'
#> TypeError note must be a str, not 'bytes'
#> True KeyError('set')
#> True
#> False None
#> TypeError exception cause must be None or derive from BaseException
#> TypeError exception context must be None or derive from BaseException
#> True None
