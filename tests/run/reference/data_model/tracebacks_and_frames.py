"""Traceback objects: tb_lineno, tb_next, tb_frame; frames; with_traceback; what clears them."""
import sys


def fails():
    raise ValueError("deep")


def middle():
    fails()


def top():
    middle()


try:
    top()
except ValueError as e:
    tb = e.__traceback__
    chain = []
    while tb:
        chain.append((tb.tb_frame.f_code.co_name, tb.tb_lineno, tb.tb_frame.f_lineno >= tb.tb_lineno))
        tb = tb.tb_next
    print(chain)
    kept = e
print(type(kept.__traceback__).__name__, kept.__traceback__.tb_next.tb_frame.f_code.co_filename == __file__)
e2 = KeyError("x").with_traceback(kept.__traceback__.tb_next)
print(e2.__traceback__ is kept.__traceback__.tb_next, KeyError().__traceback__)
try:
    raise e2
except KeyError as again:
    n = 0
    t = again.__traceback__
    while t:
        n += 1
        t = t.tb_next
    print("frames", n)
for bad in (5, "tb", []):
    try:
        kept.__traceback__ = bad
    except TypeError as err:
        print(err)
    try:
        kept.with_traceback(bad)
    except TypeError as err:
        print(err)
kept.__traceback__ = None
print(kept.__traceback__)
try:
    raise kept
except ValueError as e:
    print(e.__traceback__.tb_lineno, e.__traceback__.tb_next)
try:
    raise ValueError("fresh").with_traceback(None)
except ValueError as e:
    print(e.__traceback__ is not None)


def rethrow():
    try:
        fails()
    except ValueError:
        raise


try:
    rethrow()
except ValueError as e:
    lines = []
    t = e.__traceback__
    while t:
        lines.append((t.tb_frame.f_code.co_name, t.tb_lineno))
        t = t.tb_next
    print(lines)
print(sys.exc_info())
try:
    1 / 0
except ZeroDivisionError:
    kind, value, tb = sys.exc_info()
    print(kind.__name__, value, tb is value.__traceback__, sys.exception() is value)
print(sys.exc_info(), sys.exception())


def gen():
    yield 1
    raise RuntimeError("gen")


try:
    list(gen())
except RuntimeError as e:
    print([e.__traceback__.tb_frame.f_code.co_name, e.__traceback__.tb_next.tb_frame.f_code.co_name])


def frame_of():
    return sys._getframe(0), sys._getframe(1)


def caller():
    return frame_of()


own, outer = caller()
print(own.f_code.co_name, outer.f_code.co_name, own.f_back is not None)

#> [('<module>', 18, True), ('top', 14, True), ('middle', 10, True), ('fails', 6, True)]
#> traceback True
#> True None
#> frames 4
#> __traceback__ must be a traceback or None
#> __traceback__ must be a traceback or None
#> __traceback__ must be a traceback or None
#> __traceback__ must be a traceback or None
#> __traceback__ must be a traceback or None
#> __traceback__ must be a traceback or None
#> None
#> 51 None
#> True
#> [('<module>', 68), ('rethrow', 62), ('fails', 6)]
#> (None, None, None)
#> ZeroDivisionError division by zero True True
#> (None, None, None) None
#> ['<module>', 'gen']
#> frame_of caller True
