# Tracebacks looked at by hand: frames' names and lines, walking, with_traceback, reraised, in generators and lambdas.
import sys
import traceback


def names(tb):
    out = []
    while tb is not None:
        out.append((tb.tb_frame.f_code.co_name, tb.tb_lineno - tb.tb_frame.f_code.co_firstlineno))
        tb = tb.tb_next
    return out


def a():
    b()


def b():
    x = 1
    c(x)


def c(x):

    raise ValueError(x)


try:
    a()
except ValueError as e:
    print(names(e.__traceback__)[1:])
    saved = e
print(saved.__traceback__.tb_next.tb_frame.f_code.co_name)


def again():
    raise saved


try:
    again()
except ValueError as e:
    print([n for n, _ in names(e.__traceback__)])


def cut():
    raise saved.with_traceback(None)


try:
    cut()
except ValueError as e:
    print([n for n, _ in names(e.__traceback__)])


def gen():
    yield 1
    a()


def consume():
    for _ in gen():
        pass


try:
    consume()
except ValueError as e:
    print([n for n, _ in names(e.__traceback__)])
try:
    (lambda: [a() for _ in range(1)])()
except ValueError as e:
    print([n for n, _ in names(e.__traceback__)])


class K:
    def __init__(self):
        a()

    def __getattr__(self, n):
        raise AttributeError(n)

    @property
    def p(self):
        return a()


try:
    K()
except ValueError as e:
    print([n for n, _ in names(e.__traceback__)])
try:
    K.__new__(K).p
except ValueError as e:
    print([n for n, _ in names(e.__traceback__)])
try:
    sorted([1, 2], key=lambda v: c(v))
except ValueError as e:
    print([n for n, _ in names(e.__traceback__)])


def recursive(n):
    if n == 0:
        raise KeyError("bottom")
    recursive(n - 1)


try:
    recursive(5)
except KeyError as e:
    print(len(names(e.__traceback__)))
    lines = traceback.format_exception(e)
    print(sum("in recursive" in l for l in lines), lines[-1].strip())
try:
    recursive(20)
except KeyError as e:
    print([l.strip() for l in "".join(traceback.format_exception(e)).splitlines() if "repeated" in l])
    print(len(traceback.extract_tb(e.__traceback__)), [f.name for f in traceback.extract_tb(e.__traceback__, limit=2)])
    print([f.name for f in traceback.extract_tb(e.__traceback__, limit=-2)])
try:
    try:
        a()
    finally:
        print(sys.exc_info()[0].__name__)
except ValueError:
    t, v, tb = sys.exc_info()
    print(t is ValueError, v.args, [n for n, _ in names(tb)], sys.exception() is v)
print(sys.exc_info(), sys.exception())

#> [('a', 1), ('b', 2), ('c', 2)]
#> a
#> ['<module>', 'again', '<module>', 'a', 'b', 'c']
#> ['<module>', 'cut']
#> ['<module>', 'consume', 'gen', 'a', 'b', 'c']
#> ['<module>', '<lambda>', 'a', 'b', 'c']
#> ['<module>', '__init__', 'a', 'b', 'c']
#> ['<module>', 'p', 'a', 'b', 'c']
#> ['<module>', '<lambda>', 'c']
#> 7
#> 4 KeyError: 'bottom'
#> ['[Previous line repeated 17 more times]']
#> 22 ['<module>', 'recursive']
#> ['recursive', 'recursive']
#> ValueError
#> True (1,) ['<module>', 'a', 'b', 'c'] True
#> (None, None, None) None
