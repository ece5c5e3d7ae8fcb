# ExceptionGroup: split, subgroup, derive in subclasses, nesting, what is kept (notes, cause, traceback), constructor errors.
eg = ExceptionGroup("top", [ValueError(1), ExceptionGroup("mid", [KeyError("k"), ValueError(2), TypeError("t")]), OSError("o")])
eg.add_note("kept note")
match, rest = eg.split(ValueError)
print(repr(match))
print(repr(rest))
print(match.__notes__, rest.__notes__, match.message, match.exceptions[1].message)
print(repr(eg.subgroup((KeyError, OSError))), eg.subgroup(ZeroDivisionError), eg.split(ZeroDivisionError)[1] is eg)
print(eg.split(Exception)[0] is eg, eg.split(Exception)[1], eg.subgroup(ExceptionGroup) is eg)
print(repr(eg.subgroup(lambda e: isinstance(e, ValueError) and e.args[0] > 1)))
print(repr(eg.subgroup(lambda e: "mid" in str(e))))
seen = []
eg.split(lambda e: seen.append(type(e).__name__) or False)
print(seen)


def count(e):
    return sum(map(count, e.exceptions)) if isinstance(e, BaseExceptionGroup) else 1


print(count(eg), eg.args, str(eg), eg)


class Custom(ExceptionGroup):
    def __new__(cls, message, excs, code=0):
        self = super().__new__(cls, message, excs)
        self.code = code
        return self

    def derive(self, excs):
        return Custom(self.message, excs, self.code)


c = Custom("c", [ValueError(1), KeyError(2)], 42)
a, b = c.split(KeyError)
print(type(a).__name__, a.code, a.exceptions, b.code, b)
try:
    try:
        raise KeyError("cause")
    except KeyError as e:
        raise c from e
except Custom as caught:
    m, r = caught.split(ValueError)
    print(repr(m.__cause__), m.__context__ is caught.__context__, m.__traceback__ is caught.__traceback__)


class Plain(ExceptionGroup):
    pass


p = Plain("p", [ValueError(1), TypeError(2)])
print(type(p.split(ValueError)[0]).__name__, type(p.derive([OSError()])).__name__)
for args in (("m",), (), ("m", []), ("m", 5), ("m", ["s"]), ("m", [ValueError]), (5, [ValueError()]), ("m", [KeyboardInterrupt()]),
             ("m", "ab"), ("m", [ValueError()], 3), ("m", {ValueError(): 1})):
    try:
        print(repr(ExceptionGroup(*args)))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)
print(isinstance(BaseExceptionGroup("b", [SystemExit()]), Exception))
for bad in (5, "ValueError", (ValueError, 5), None):
    try:
        eg.split(bad)
    except TypeError as e:
        print(e)
try:
    eg.message = "x"
except AttributeError as e:
    print(e)
try:
    eg.exceptions = ()
except AttributeError as e:
    print(e)
big = BaseExceptionGroup("mixed", [KeyboardInterrupt("i"), ValueError("v")])
x, y = big.split(Exception)
print(repr(x), repr(y), type(x).__name__, type(y).__name__)

#> ExceptionGroup('top', [ValueError(1), ExceptionGroup('mid', [ValueError(2)])])
#> ExceptionGroup('top', [ExceptionGroup('mid', [KeyError('k'), TypeError('t')]), OSError('o')])
#> ['kept note'] ['kept note'] top mid
#> ExceptionGroup('top', [ExceptionGroup('mid', [KeyError('k')]), OSError('o')]) None False
#> True None True
#> ExceptionGroup('top', [ExceptionGroup('mid', [ValueError(2)])])
#> ExceptionGroup('top', [ExceptionGroup('mid', [KeyError('k'), ValueError(2), TypeError('t')])])
#> ['ExceptionGroup', 'ValueError', 'ExceptionGroup', 'KeyError', 'ValueError', 'TypeError', 'OSError']
#> 5 ('top', [ValueError(1), ExceptionGroup('mid', [KeyError('k'), ValueError(2), TypeError('t')]), OSError('o')]) top (3 sub-exceptions) top (3 sub-exceptions)
#> Custom 42 (KeyError(2),) 42 c (1 sub-exception)
#> KeyError('cause') True True
#> ExceptionGroup ExceptionGroup
#> TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
#> TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
#> ValueError second argument (exceptions) must be a non-empty sequence
#> TypeError second argument (exceptions) must be a sequence
#> ValueError Item 0 of second argument (exceptions) is not an exception
#> ValueError Item 0 of second argument (exceptions) is not an exception
#> TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
#> TypeError Cannot nest BaseExceptions in an ExceptionGroup
#> ValueError Item 0 of second argument (exceptions) is not an exception
#> TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)
#> TypeError second argument (exceptions) must be a sequence
#> ExceptionGroup BaseExceptionGroup
#> False
#> expected a function, exception type or tuple of exception types
#> expected a function, exception type or tuple of exception types
#> expected a function, exception type or tuple of exception types
#> expected a function, exception type or tuple of exception types
#> readonly attribute
#> readonly attribute
#> ExceptionGroup('mixed', [ValueError('v')]) BaseExceptionGroup('mixed', [KeyboardInterrupt('i')]) ExceptionGroup BaseExceptionGroup
