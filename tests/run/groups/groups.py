# ExceptionGroup: construction, attributes, split, subgroup, derive, notes.
eg = ExceptionGroup("problems", [ValueError(1), TypeError("t"), ExceptionGroup("inner", [KeyError("k"), ValueError(2)])])
print(repr(eg))
print(eg, eg.message, eg.exceptions, eg.args)
print(ExceptionGroup("one", (OSError(5),)))
print(type(BaseExceptionGroup("b", [ValueError()])), type(BaseExceptionGroup("b", [KeyboardInterrupt()])))
print(ExceptionGroup.__mro__)
print(BaseExceptionGroup.__module__, ExceptionGroup.__name__, issubclass(ExceptionGroup, Exception))
for args in ((), ("m",), ("m", []), (1, [ValueError()]), ("m", 5), ("m", [1]), ("m", {ValueError()}), ("m", [ValueError, ValueError()]),
             ("m", [KeyboardInterrupt()])):
    try:
        ExceptionGroup(*args)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
match, rest = eg.split(ValueError)
print(repr(match))
print(repr(rest))
print(eg.subgroup((KeyError, TypeError)), eg.subgroup(OSError), eg.split(ExceptionGroup)[1])
print(repr(eg.subgroup(lambda e: isinstance(e, ValueError) and e.args[0] > 1)))
print(eg.split(lambda e: True)[0] is eg, eg.split(lambda e: False)[1] == eg)
for bad in (5, (1, 2), int, [ValueError]):
    try:
        eg.split(bad)
    except TypeError as error:
        print(error)
eg.add_note("a note")
part = eg.subgroup(TypeError)
print(part.__notes__, part.__notes__ is eg.__notes__, part.__cause__, part.__traceback__ is eg.__traceback__)


class Coded(ExceptionGroup):
    def __new__(cls, message, excs, code):
        self = super().__new__(cls, message, excs)
        self.code = code
        return self

    def __init__(self, message, excs, code):
        super().__init__(message, excs)

    def derive(self, excs):
        return Coded(self.message, excs, self.code)


c = Coded("coded", [ValueError(), TypeError()], 7)
m, r = c.split(TypeError)
print(type(m).__name__, m.code, type(r).__name__, r.code, m.message)


class Plain(ExceptionGroup):
    pass


print(type(Plain("p", [ValueError()]).subgroup(ValueError)), type(Plain("p", [ValueError(), OSError()]).subgroup(ValueError)))
try:
    Plain("p", [SystemExit()])
except TypeError as error:
    print(error)
try:
    raise eg
except* (ValueError, KeyError) as caught:
    print("caught", repr(caught))
except* TypeError as caught:
    print("type", caught.exceptions, caught.__notes__)
else:
    print("no")
finally:
    print("finally")
try:
    eg.message = "x"
except AttributeError as error:
    print("AttributeError")
try:
    try:
        raise eg
    except ExceptionGroup as whole:
        print(whole is eg)
        raise
except Exception as error:
    print("exception", error.message)

#> ExceptionGroup('problems', [ValueError(1), TypeError('t'), ExceptionGroup('inner', [KeyError('k'), ValueError(2)])])
#> problems (3 sub-exceptions) problems (ValueError(1), TypeError('t'), ExceptionGroup('inner', [KeyError('k'), ValueError(2)])) ('problems', [ValueError(1), TypeError('t'), ExceptionGroup('inner', [KeyError('k'), ValueError(2)])])
#> one (1 sub-exception)
#> <class 'ExceptionGroup'> <class 'BaseExceptionGroup'>
#> (<class 'ExceptionGroup'>, <class 'BaseExceptionGroup'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
#> builtins ExceptionGroup True
#> TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
#> TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
#> ValueError second argument (exceptions) must be a non-empty sequence
#> TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
#> TypeError second argument (exceptions) must be a sequence
#> ValueError Item 0 of second argument (exceptions) is not an exception
#> TypeError second argument (exceptions) must be a sequence
#> ValueError Item 0 of second argument (exceptions) is not an exception
#> TypeError Cannot nest BaseExceptions in an ExceptionGroup
#> ExceptionGroup('problems', [ValueError(1), ExceptionGroup('inner', [ValueError(2)])])
#> ExceptionGroup('problems', [TypeError('t'), ExceptionGroup('inner', [KeyError('k')])])
#> problems (2 sub-exceptions) None None
#> ExceptionGroup('problems', [ExceptionGroup('inner', [ValueError(2)])])
#> True False
#> expected a function, exception type or tuple of exception types
#> expected a function, exception type or tuple of exception types
#> expected a function, exception type or tuple of exception types
#> expected a function, exception type or tuple of exception types
#> ['a note'] False None True
#> Coded 7 Coded 7 coded
#> <class 'ExceptionGroup'> <class 'ExceptionGroup'>
#> Cannot nest BaseExceptions in 'Plain'
#> caught ExceptionGroup('problems', [ValueError(1), ExceptionGroup('inner', [KeyError('k'), ValueError(2)])])
#> type (TypeError('t'),) ['a note']
#> finally
#> AttributeError
#> True
#> exception problems
