#@ exit: 1
import traceback
import types


def show(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


def inner():
    return 1 / 0


try:
    inner()
except ZeroDivisionError as e:
    tb = e.__traceback__
    error = e

made = types.TracebackType(tb, tb.tb_frame, 1, 2)
print(made.tb_lineno, made.tb_lasti, made.tb_next is tb, made.tb_frame is tb.tb_frame, type(made) is types.TracebackType)
again = types.TracebackType(tb.tb_next, tb.tb_frame, tb.tb_lasti, tb.tb_lineno)
for entry in traceback.extract_tb(again):
    print(entry.lineno, entry.name, entry.line)
show(types.TracebackType)
show(types.TracebackType, 1, tb.tb_frame, 1, 2)
show(types.TracebackType, None, 1, 1, 2)
show(types.TracebackType, None, tb.tb_frame, 1, "x")
show(types.TracebackType, None, tb.tb_frame, 1 << 40, 2)
short = types.TracebackType(tb_next=None, tb_frame=tb.tb_frame, tb_lasti=0, tb_lineno=3)
print(short.tb_lasti, short.tb_lineno, short.tb_next)


class Number(int):
    pass


print(bool in int.__subclasses__(), Number in int.__subclasses__(), bool.__subclasses__(), type.__subclasses__(Number))
raise error.with_traceback(again)

#> 2 1 True True True
#> 18 <module> inner()
#> 14 inner return 1 / 0
#> TypeError TracebackType() missing required argument 'tb_next' (pos 1)
#> TypeError expected traceback object or None, got 'int'
#> TypeError TracebackType() argument 'tb_frame' must be frame, not int
#> TypeError 'str' object cannot be interpreted as an integer
#> OverflowError Python int too large to convert to C int
#> 0 3 None
#> True True [] []
#! Traceback (most recent call last):
#!   File "tracebacks_made_by_hand.py", line 42, in <module>
#!     raise error.with_traceback(again)
#!   File "tracebacks_made_by_hand.py", line 18, in <module>
#!     inner()
#!   File "tracebacks_made_by_hand.py", line 14, in inner
#!     return 1 / 0
#!            ~~^~~
#! ZeroDivisionError: division by zero
