"""Making groups: arguments, nesting, base and plain, attributes that are read only, copies, equality, text, subclasses."""
import copy


def attempt(work):
    try:
        print(repr(work()))
    except BaseException as e:
        print(type(e).__name__, "|", e)


attempt(lambda: ExceptionGroup("m", [ValueError(1)]))
attempt(lambda: ExceptionGroup("m", (ValueError(1), KeyError("k"))))
attempt(lambda: BaseExceptionGroup("m", [ValueError(1)]))
attempt(lambda: BaseExceptionGroup("m", [KeyboardInterrupt()]))
attempt(lambda: ExceptionGroup("m", [KeyboardInterrupt()]))
attempt(lambda: ExceptionGroup("m", []))
attempt(lambda: ExceptionGroup("m", ValueError(1)))
attempt(lambda: ExceptionGroup("m", [ValueError]))
attempt(lambda: ExceptionGroup("m", [ValueError(1), 5]))
attempt(lambda: ExceptionGroup("m"))
attempt(lambda: ExceptionGroup())
attempt(lambda: ExceptionGroup(5, [ValueError()]))
attempt(lambda: ExceptionGroup("m", {ValueError(1)}))
attempt(lambda: ExceptionGroup("m", (e for e in [ValueError(1)])))
attempt(lambda: ExceptionGroup("m", "abc"))
attempt(lambda: ExceptionGroup("m", [ValueError()], 3))
attempt(lambda: ExceptionGroup(message="m", exceptions=[ValueError()]))

source = [ValueError(1), TypeError(2)]
g = ExceptionGroup("text", source)
source.append(KeyError())
print(g.exceptions, g.args, g.message, str(g), len(g.args))
for name in ("message", "exceptions"):
    attempt(lambda: setattr(g, name, 1))
    attempt(lambda: delattr(g, name))
old_args, g.args = g.args, ("other",)
print(g, g.args, g.message, repr(g))
g.extra = 1
print(vars(g))
print(str(ExceptionGroup("one", [ValueError()])), str(ExceptionGroup("", [ValueError()] * 3)), str(ExceptionGroup("n", [ExceptionGroup("i", [ValueError()] * 5)])))
print(ExceptionGroup.__mro__, issubclass(ExceptionGroup, Exception), issubclass(BaseExceptionGroup, Exception))
print(type(BaseExceptionGroup("x", [ValueError()])).__name__, type(BaseExceptionGroup("x", [GeneratorExit(), ValueError()])).__name__)
a, b = ExceptionGroup("e", [v := ValueError(1)]), ExceptionGroup("e", [v])
print(a == b, a == a, len({a, b, a}))
g.args = old_args
c = copy.copy(g)
print(type(c).__name__, c.message if isinstance(c, ExceptionGroup) else c)


class Mine(ExceptionGroup):
    pass


class Rich(ExceptionGroup):
    def __new__(cls, message, errors, code):
        self = super().__new__(cls, message, errors)
        return self

    def __init__(self, message, errors, code):
        self.code = code

    def derive(self, errors):
        return Rich(self.message, errors, self.code)

    def __str__(self):
        return f"{super().__str__()} code {self.code}"


class WrongDerive(ExceptionGroup):
    def derive(self, errors):
        return "not a group"


class OnlyBase(BaseExceptionGroup):
    pass


class Both(ExceptionGroup, ValueError):
    pass


errors = [ValueError(1), KeyError(2), ExceptionGroup("in", [ValueError(3)])]
for cls in (Mine, OnlyBase, Both):
    m = cls("mine", errors)
    attempt(lambda: [type(x).__name__ for x in m.split(ValueError)])
    attempt(lambda: (m.split(KeyError)[0], isinstance(m, ValueError)))
r = Rich("rich", errors, 42)
attempt(lambda: (str(r), [str(x) for x in r.split(KeyError)], r.subgroup(ValueError).code))
attempt(lambda: WrongDerive("w", errors).split(KeyError))
attempt(lambda: OnlyBase("o", [KeyboardInterrupt(), ValueError(1)]).split(ValueError))
attempt(lambda: Mine("m", [SystemExit()]))
for condition in (5, None, (ValueError, 5), "x", [ValueError], lambda: True, lambda e: 1 / 0, object, (ValueError, KeyError), (), type(None)):
    attempt(lambda: g.split(condition))
attempt(lambda: g.split())
attempt(lambda: g.subgroup(lambda e: False))
attempt(lambda: g.subgroup(lambda e: True) is g)
attempt(lambda: g.subgroup((TypeError, OSError)))
x, y = g.split(lambda e: isinstance(e, ExceptionGroup))
print(x is g, y)
g.__cause__, g.__context__ = KeyError("cause"), OSError("context")
x, y = g.split(ValueError)
print(repr(x.__cause__), repr(y.__context__), x.__traceback__, x.__suppress_context__)
deep = ValueError("bottom")
for i in range(50):
    deep = ExceptionGroup(f"level {i}", [deep, KeyError(i)])
left = deep.subgroup(ValueError)
depth = 0
while isinstance(left, ExceptionGroup):
    (left,), depth = left.exceptions, depth + 1
print(depth, repr(left), len(str(deep)))
print(ExceptionGroup[int], BaseExceptionGroup.__class_getitem__(str))

#> ExceptionGroup('m', [ValueError(1)])
#> ExceptionGroup('m', (ValueError(1), KeyError('k')))
#> ExceptionGroup('m', [ValueError(1)])
#> BaseExceptionGroup('m', [KeyboardInterrupt()])
#> TypeError | Cannot nest BaseExceptions in an ExceptionGroup
#> ValueError | second argument (exceptions) must be a non-empty sequence
#> TypeError | second argument (exceptions) must be a sequence
#> ValueError | Item 0 of second argument (exceptions) is not an exception
#> ValueError | Item 1 of second argument (exceptions) is not an exception
#> TypeError | BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
#> TypeError | BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
#> TypeError | BaseExceptionGroup.__new__() argument 1 must be str, not int
#> TypeError | second argument (exceptions) must be a sequence
#> TypeError | second argument (exceptions) must be a sequence
#> ValueError | Item 0 of second argument (exceptions) is not an exception
#> TypeError | BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)
#> TypeError | BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
#> (ValueError(1), TypeError(2)) ('text', [ValueError(1), TypeError(2), KeyError()]) text text (2 sub-exceptions) 2
#> AttributeError | readonly attribute
#> AttributeError | readonly attribute
#> AttributeError | readonly attribute
#> AttributeError | readonly attribute
#> text (2 sub-exceptions) ('other',) text ExceptionGroup('other')
#> {'extra': 1}
#> one (1 sub-exception)  (3 sub-exceptions) n (1 sub-exception)
#> (<class 'ExceptionGroup'>, <class 'BaseExceptionGroup'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>) True False
#> ExceptionGroup BaseExceptionGroup
#> False True 2
#> ExceptionGroup text
#> ['ExceptionGroup', 'ExceptionGroup']
#> (ExceptionGroup('mine', [KeyError(2)]), False)
#> ['ExceptionGroup', 'ExceptionGroup']
#> (ExceptionGroup('mine', [KeyError(2)]), False)
#> ['Both', 'NoneType']
#> (ExceptionGroup('mine', [KeyError(2)]), True)
#> ('rich (3 sub-exceptions) code 42', ['rich (1 sub-exception) code 42', 'rich (2 sub-exceptions) code 42'], 42)
#> TypeError | derive must return an instance of BaseExceptionGroup
#> (ExceptionGroup('o', [ValueError(1)]), BaseExceptionGroup('o', [KeyboardInterrupt()]))
#> TypeError | Cannot nest BaseExceptions in 'Mine'
#> TypeError | expected a function, exception type or tuple of exception types
#> TypeError | expected a function, exception type or tuple of exception types
#> TypeError | expected a function, exception type or tuple of exception types
#> TypeError | expected a function, exception type or tuple of exception types
#> TypeError | expected a function, exception type or tuple of exception types
#> TypeError | <lambda>() takes 0 positional arguments but 1 was given
#> ZeroDivisionError | division by zero
#> TypeError | expected a function, exception type or tuple of exception types
#> (ExceptionGroup('text', [ValueError(1)]), ExceptionGroup('text', [TypeError(2)]))
#> (None, ExceptionGroup('text', [ValueError(1), TypeError(2)]))
#> TypeError | expected a function, exception type or tuple of exception types
#> TypeError | split expected 1 argument, got 0
#> None
#> True
#> ExceptionGroup('text', [TypeError(2)])
#> True None
#> KeyError('cause') OSError('context') None True
#> 50 ValueError('bottom') 27
#> ExceptionGroup[int] BaseExceptionGroup[str]
