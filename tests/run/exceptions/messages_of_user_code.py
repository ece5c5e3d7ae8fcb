# raise with every kind of argument; str, repr and args of the results; exceptions as values in containers, compared, hashed, copied and raised again.
import copy


class Empty(Exception):
    pass


class WithStr(Exception):
    def __str__(self):
        return "own str"


class WithRepr(Exception):
    def __repr__(self):
        return "own repr"


class WithFormat(Exception):
    def __format__(self, spec):
        return f"format {spec!r}"


for e in (Exception(), Exception("one"), Exception("a", "b"), Exception(1), Exception(None), Exception(()), Exception((1, 2)), Exception([1]), Exception({"k": 1}), Exception(Exception("inner")), Exception(""), Exception("multi\nline"), Exception("é"), Exception(b"bytes"), Exception(Exception),
          KeyError("k"), KeyError("a", 1), KeyError(None), KeyError(1), KeyError("it's"), KeyError(KeyError("x")), Empty(), Empty(1, 2.5), WithStr(1), WithRepr(1), WithFormat("x"), StopIteration(5), SystemExit(2), OSError(2, "text"), OSError("x"), UnicodeError("u"), ImportError("m", name="n"), SyntaxError("s"), AssertionError(0), ZeroDivisionError()):
    print(type(e).__name__, "|", str(e), "|", repr(e), "|", e.args, "|", f"{e}", "|", f"{e!r:.30}", "|", "%s %r" % (e, e))
a, b = ValueError("x"), ValueError("x")
print(a == b, a == a, a != b, hash(a) == hash(a), len({a, b, a}), a in [b], [a, b].index(b), {a: 1}.get(b), bool(a), bool(Empty()))
for bad in (lambda: a < b, lambda: a + b, lambda: len(a), lambda: a[0], lambda: [*a], lambda: a(), lambda: int(a), lambda: a.message, lambda: ValueError(x=1), lambda: Empty(k=2), lambda: Exception.__new__(int), lambda: a.with_traceback(5), lambda: a.add_note(), lambda: sum([a]), lambda: "".join([a])):
    try:
        print(bad())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
c = copy.copy(Empty(1, [2]))
d = copy.deepcopy(Empty(1, [2]))
print(c, d, type(c).__name__, c.args == d.args)
x = Empty("attr")
x.extra = [1]
x.add_note("n")
y = copy.copy(x)
print(y.extra is x.extra, y.__notes__, vars(y))
errors = [ValueError("v"), TypeError("t"), KeyError("k")]
for e in errors:
    try:
        raise e
    except (ValueError, KeyError) as caught:
        print("caught", caught is e, type(caught).__name__)
    except TypeError as caught:
        print("type", caught.args)
for attempt in range(2):
    try:
        raise errors[0]
    except ValueError as e:
        print(attempt, e.__traceback__ is not None, e.__context__)
table = {ValueError: "value", KeyError: "key", Exception: "any"}


def name(e):
    return next(table[k] for k in type(e).__mro__ if k in table)


print([name(e) for e in errors + [OSError(), Empty()]], [k.__name__ for k in Empty.__mro__], issubclass(KeyError, LookupError), isinstance(a, (TypeError, ValueError)))


def raiser(e):
    def f(*args):
        raise e(*args) if isinstance(e, type) else e
    return f


for f, args in ((raiser(ValueError), ("made", 1)), (raiser(Empty("instance")), ()), (raiser(WithStr), ()), (raiser(KeyError), ("k",))):
    try:
        f(*args)
    except Exception as e:
        print(repr(e), e)
try:
    raise ValueError("a" "b", *["c"], *(1,)) from None
except ValueError as e:
    print(e, e.args, e.__suppress_context__)
try:
    raise (ValueError if len("x") else TypeError)("chosen")
except ValueError as e:
    print(e)
try:
    raise [KeyError, IndexError][1]
except LookupError as e:
    print(repr(e))

#> Exception |  | Exception() | () |  | Exception() |  Exception()
#> Exception | one | Exception('one') | ('one',) | one | Exception('one') | one Exception('one')
#> Exception | ('a', 'b') | Exception('a', 'b') | ('a', 'b') | ('a', 'b') | Exception('a', 'b') | ('a', 'b') Exception('a', 'b')
#> Exception | 1 | Exception(1) | (1,) | 1 | Exception(1) | 1 Exception(1)
#> Exception | None | Exception(None) | (None,) | None | Exception(None) | None Exception(None)
#> Exception | () | Exception(()) | ((),) | () | Exception(()) | () Exception(())
#> Exception | (1, 2) | Exception((1, 2)) | ((1, 2),) | (1, 2) | Exception((1, 2)) | (1, 2) Exception((1, 2))
#> Exception | [1] | Exception([1]) | ([1],) | [1] | Exception([1]) | [1] Exception([1])
#> Exception | {'k': 1} | Exception({'k': 1}) | ({'k': 1},) | {'k': 1} | Exception({'k': 1}) | {'k': 1} Exception({'k': 1})
#> Exception | inner | Exception(Exception('inner')) | (Exception('inner'),) | inner | Exception(Exception('inner')) | inner Exception(Exception('inner'))
#> Exception |  | Exception('') | ('',) |  | Exception('') |  Exception('')
#> Exception | multi
#> line | Exception('multi\nline') | ('multi\nline',) | multi
#> line | Exception('multi\nline') | multi
#> line Exception('multi\nline')
#> Exception | é | Exception('é') | ('é',) | é | Exception('é') | é Exception('é')
#> Exception | b'bytes' | Exception(b'bytes') | (b'bytes',) | b'bytes' | Exception(b'bytes') | b'bytes' Exception(b'bytes')
#> Exception | <class 'Exception'> | Exception(<class 'Exception'>) | (<class 'Exception'>,) | <class 'Exception'> | Exception(<class 'Exception'>) | <class 'Exception'> Exception(<class 'Exception'>)
#> KeyError | 'k' | KeyError('k') | ('k',) | 'k' | KeyError('k') | 'k' KeyError('k')
#> KeyError | ('a', 1) | KeyError('a', 1) | ('a', 1) | ('a', 1) | KeyError('a', 1) | ('a', 1) KeyError('a', 1)
#> KeyError | None | KeyError(None) | (None,) | None | KeyError(None) | None KeyError(None)
#> KeyError | 1 | KeyError(1) | (1,) | 1 | KeyError(1) | 1 KeyError(1)
#> KeyError | "it's" | KeyError("it's") | ("it's",) | "it's" | KeyError("it's") | "it's" KeyError("it's")
#> KeyError | KeyError('x') | KeyError(KeyError('x')) | (KeyError('x'),) | KeyError('x') | KeyError(KeyError('x')) | KeyError('x') KeyError(KeyError('x'))
#> Empty |  | Empty() | () |  | Empty() |  Empty()
#> Empty | (1, 2.5) | Empty(1, 2.5) | (1, 2.5) | (1, 2.5) | Empty(1, 2.5) | (1, 2.5) Empty(1, 2.5)
#> WithStr | own str | WithStr(1) | (1,) | own str | WithStr(1) | own str WithStr(1)
#> WithRepr | 1 | own repr | (1,) | 1 | own repr | 1 own repr
#> WithFormat | x | WithFormat('x') | ('x',) | format '' | WithFormat('x') | x WithFormat('x')
#> StopIteration | 5 | StopIteration(5) | (5,) | 5 | StopIteration(5) | 5 StopIteration(5)
#> SystemExit | 2 | SystemExit(2) | (2,) | 2 | SystemExit(2) | 2 SystemExit(2)
#> FileNotFoundError | [Errno 2] text | FileNotFoundError(2, 'text') | (2, 'text') | [Errno 2] text | FileNotFoundError(2, 'text') | [Errno 2] text FileNotFoundError(2, 'text')
#> OSError | x | OSError('x') | ('x',) | x | OSError('x') | x OSError('x')
#> UnicodeError | u | UnicodeError('u') | ('u',) | u | UnicodeError('u') | u UnicodeError('u')
#> ImportError | m | ImportError('m') | ('m',) | m | ImportError('m') | m ImportError('m')
#> SyntaxError | s | SyntaxError('s') | ('s',) | s | SyntaxError('s') | s SyntaxError('s')
#> AssertionError | 0 | AssertionError(0) | (0,) | 0 | AssertionError(0) | 0 AssertionError(0)
#> ZeroDivisionError |  | ZeroDivisionError() | () |  | ZeroDivisionError() |  ZeroDivisionError()
#> False True True True 2 False 1 None True True
#> TypeError '<' not supported between instances of 'ValueError' and 'ValueError'
#> TypeError unsupported operand type(s) for +: 'ValueError' and 'ValueError'
#> TypeError object of type 'ValueError' has no len()
#> TypeError 'ValueError' object is not subscriptable
#> TypeError Value after * must be an iterable, not ValueError
#> TypeError 'ValueError' object is not callable
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'ValueError'
#> AttributeError 'ValueError' object has no attribute 'message'
#> TypeError ValueError() takes no keyword arguments
#> TypeError Empty() takes no keyword arguments
#> TypeError Exception.__new__(int): int is not a subtype of Exception
#> TypeError __traceback__ must be a traceback or None
#> TypeError BaseException.add_note() takes exactly one argument (0 given)
#> TypeError unsupported operand type(s) for +: 'int' and 'ValueError'
#> TypeError sequence item 0: expected str instance, ValueError found
#> (1, [2]) (1, [2]) Empty True
#> True ['n'] {'extra': [1], '__notes__': ['n']}
#> caught True ValueError
#> type ('t',)
#> caught True KeyError
#> 0 True None
#> 1 True None
#> ['value', 'any', 'key', 'any', 'any'] ['Empty', 'Exception', 'BaseException', 'object'] True True
#> ValueError('made', 1) ('made', 1)
#> Empty('instance') instance
#> WithStr() own str
#> KeyError('k') 'k'
#> ('ab', 'c', 1) ('ab', 'c', 1) True
#> chosen
#> IndexError()
