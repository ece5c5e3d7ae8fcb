# A hierarchy of exceptions with attributes, their own __str__ and properties.
class AppError(Exception):
    code = 1
    template = "application error {0}"

    def __init__(self, *args, hint=None, **details):
        super().__init__(*args)
        self.hint = hint
        self.details = details

    def __str__(self):
        text = self.template.format(*self.args) if self.args else type(self).__name__
        return f"{text} ({self.hint})" if self.hint else text


class NotFound(AppError):
    code = 44
    template = "{0} not found in {1}"


class Denied(AppError, PermissionError):
    code = 43
    template = "denied: {0}"


class Silent(AppError):
    __str__ = Exception.__str__


class Missing(NotFound, KeyError):
    @property
    def key(self):
        return self.args[0]


class NoSuper(Exception):
    def __init__(self, a, b):
        self.sum = a + b


class Fixed(Exception):
    def __init__(self, value):
        super().__init__(f"fixed message for {value}")
        self.value = value

    def __repr__(self):
        return f"Fixed<{self.value}>"


def raised(make):
    try:
        raise make()
    except AppError as e:
        print("AppError", type(e).__name__, str(e), repr(e), e.code, e.details)
        return e
    except LookupError as e:
        print("LookupError", str(e), repr(e))
        return e
    except Exception as e:
        print("Exception", type(e).__name__, str(e), repr(e), e.args)
        return e


raised(lambda: AppError("x"))
raised(lambda: AppError())
raised(lambda: NotFound("key", "table", hint="look elsewhere", line=4))
raised(lambda: Denied("root"))
raised(lambda: Silent("plain"))
raised(lambda: Silent("two", 2))
raised(lambda: Silent())
m = raised(lambda: Missing("name", "dict"))
print(m.key, isinstance(m, KeyError), isinstance(m, LookupError), isinstance(m, NotFound))
raised(lambda: NoSuper(1, 2))
raised(lambda: NoSuper(1, b=5) if False else NoSuper(4, 5))
raised(lambda: NoSuper(1))
raised(lambda: Fixed([1]))
raised(lambda: KeyError("quoted"))
raised(lambda: KeyError("a", "b"))
raised(lambda: KeyError())
raised(lambda: 5)
raised(lambda: AppError)
try:
    str(NotFound("only one"))
except IndexError as problem:
    print(type(problem).__name__, problem)
e = NotFound("a", "b")
e.args = ("c", "d")
print(e, e.args)
e.args = [1, 2]
print(e.args, e)
e.template = "instance {0}"
print(e)
for name in ("hint", "nothing"):
    try:
        print(getattr(e, name))
    except AttributeError as problem:
        print(type(problem).__name__, problem)
print([c.__name__ for c in Missing.__mro__])
print(Exception("a") == Exception("a"), Exception("a").args == Exception("a").args)


def choose(error):
    try:
        raise error
    except (KeyError, IndexError) as first:
        return "key or index", first.args
    except Denied:
        return "denied"
    except (AppError, OSError):
        return "app or os"
    except BaseException as other:
        return "base", type(other).__name__


for error in (Missing("a", "b"), IndexError(1), Denied("d"), AppError(2), PermissionError(13, "p"),
              GeneratorExit(), StopIteration(3), SystemExit(2), KeyboardInterrupt()):
    print(choose(error))

#> AppError AppError application error x AppError('x') 1 {}
#> AppError AppError AppError AppError() 1 {}
#> AppError NotFound key not found in table (look elsewhere) NotFound('key', 'table') 44 {'line': 4}
#> AppError Denied denied: root Denied('root') 43 {}
#> AppError Silent plain Silent('plain') 1 {}
#> AppError Silent ('two', 2) Silent('two', 2) 1 {}
#> AppError Silent  Silent() 1 {}
#> AppError Missing name not found in dict Missing('name', 'dict') 44 {}
#> name True True True
#> Exception NoSuper (1, 2) NoSuper(1, 2) (1, 2)
#> Exception NoSuper (4, 5) NoSuper(4, 5) (4, 5)
#> Exception TypeError NoSuper.__init__() missing 1 required positional argument: 'b' TypeError("NoSuper.__init__() missing 1 required positional argument: 'b'") ("NoSuper.__init__() missing 1 required positional argument: 'b'",)
#> Exception Fixed fixed message for [1] Fixed<[1]> ('fixed message for [1]',)
#> LookupError 'quoted' KeyError('quoted')
#> LookupError ('a', 'b') KeyError('a', 'b')
#> LookupError  KeyError()
#> Exception TypeError exceptions must derive from BaseException TypeError('exceptions must derive from BaseException') ('exceptions must derive from BaseException',)
#> AppError AppError AppError AppError() 1 {}
#> IndexError Replacement index 1 out of range for positional args tuple
#> c not found in d ('c', 'd')
#> (1, 2) 1 not found in 2
#> instance 1
#> None
#> AttributeError 'NotFound' object has no attribute 'nothing'
#> ['Missing', 'NotFound', 'AppError', 'KeyError', 'LookupError', 'Exception', 'BaseException', 'object']
#> False True
#> ('key or index', ('a', 'b'))
#> ('key or index', (1,))
#> denied
#> app or os
#> app or os
#> ('base', 'GeneratorExit')
#> ('base', 'StopIteration')
#> ('base', 'SystemExit')
#> ('base', 'KeyboardInterrupt')
