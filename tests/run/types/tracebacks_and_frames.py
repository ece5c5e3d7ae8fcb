"""Traceback and frame objects: attributes, links, wrong values."""
import sys
import types


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def inner(x):
    raise ValueError(x)


def middle():
    inner(1)


try:
    middle()
except ValueError as error:
    tb = error.__traceback__
    chain = []
    while tb is not None:
        chain.append((tb.tb_lineno, tb.tb_frame.f_code.co_name))
        tb = tb.tb_next
    print(chain)
    tb = error.__traceback__
    print(type(tb) is types.TracebackType, tb.__dir__(), type(tb.tb_lasti))
    frame = tb.tb_frame
    print(type(frame) is types.FrameType, frame.f_code.co_name, frame.f_globals is globals(), frame.f_back, type(frame.f_lineno), frame.f_trace, frame.f_trace_lines, frame.f_trace_opcodes)
    print(repr(frame).startswith("<frame at 0x"), repr(tb).startswith("<traceback object at 0x"))
    for name, value in [("tb_next", 5), ("tb_frame", None), ("tb_lineno", 3), ("tb_lasti", 1), ("own", 1)]:
        print(name, show(setattr, tb, name, value), show(delattr, tb, name))
    for name, value in [("f_code", 5), ("f_back", None), ("f_globals", {}), ("own", 1)]:
        print(name, show(setattr, frame, name, value), show(delattr, frame, name))
    print(show(setattr, tb.tb_next.tb_next, "tb_next", tb), show(setattr, tb, "tb_next", tb), show(setattr, tb, "tb_next", None), tb.tb_next)
    print(show(error.with_traceback, 5), error.with_traceback(None).__traceback__, show(setattr, error, "__traceback__", 5), show(delattr, error, "__traceback__"))
    print(show(types.FrameType))


def ask():
    own = sys._getframe()
    return own.f_code.co_name, own.f_back.f_code.co_name, own.f_back.f_back.f_code.co_name, sys._getframe(1).f_code.co_name


def asks():
    return ask()


print(asks(), show(sys._getframe, 1000), show(sys._getframe, "x"))

#> [(22, '<module>'), (18, 'middle'), (14, 'inner')]
#> True ['tb_frame', 'tb_next', 'tb_lasti', 'tb_lineno'] <class 'int'>
#> True <module> True None <class 'int'> None True False
#> True True
#> tb_next TypeError: expected traceback object, got 'int' TypeError: can't delete tb_next attribute
#> tb_frame AttributeError: readonly attribute AttributeError: readonly attribute
#> tb_lineno AttributeError: attribute 'tb_lineno' of 'traceback' objects is not writable AttributeError: attribute 'tb_lineno' of 'traceback' objects is not writable
#> tb_lasti AttributeError: readonly attribute AttributeError: readonly attribute
#> own AttributeError: 'traceback' object has no attribute 'own' AttributeError: 'traceback' object has no attribute 'own'
#> f_code AttributeError: attribute 'f_code' of 'frame' objects is not writable AttributeError: attribute 'f_code' of 'frame' objects is not writable
#> f_back AttributeError: attribute 'f_back' of 'frame' objects is not writable AttributeError: attribute 'f_back' of 'frame' objects is not writable
#> f_globals AttributeError: attribute 'f_globals' of 'frame' objects is not writable AttributeError: attribute 'f_globals' of 'frame' objects is not writable
#> own AttributeError: 'frame' object has no attribute 'own' AttributeError: 'frame' object has no attribute 'own'
#> ValueError: traceback loop detected ValueError: traceback loop detected None None
#> TypeError: __traceback__ must be a traceback or None None TypeError: __traceback__ must be a traceback or None TypeError: __traceback__ may not be deleted
#> TypeError: cannot create 'frame' instances
#> ('ask', 'asks', '<module>', 'asks') ValueError: call stack is not deep enough TypeError: 'str' object cannot be interpreted as an integer
