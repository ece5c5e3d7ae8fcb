# __cause__, __context__, __suppress_context__ and raise from.
def chain(error):
    parts = []
    while error is not None:
        parts.append(repr(error))
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return " <- ".join(parts)


try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError("bad") from e
except ValueError as error:
    print(chain(error), error.__cause__ is error.__context__, error.__suppress_context__)

try:
    try:
        {}["k"]
    except KeyError:
        raise ValueError("bad")
except ValueError as error:
    print(chain(error), error.__cause__, error.__suppress_context__)

try:
    try:
        [][1]
    except IndexError:
        raise ValueError("hidden") from None
except ValueError as error:
    print(chain(error), repr(error.__context__), error.__suppress_context__)

try:
    raise TypeError("t") from KeyError
except TypeError as error:
    print(repr(error.__cause__))
try:
    raise TypeError("t") from 5
except TypeError as error:
    print(error)
try:
    raise 5
except TypeError as error:
    print(error)
try:
    raise int
except TypeError as error:
    print(error)


def deep():
    try:
        raise ValueError(1)
    except ValueError:
        try:
            raise ValueError(2)
        except ValueError:
            raise ValueError(3)


try:
    deep()
except ValueError as error:
    print(chain(error))


def in_finally():
    try:
        raise ValueError("first")
    finally:
        raise KeyError("second")


try:
    in_finally()
except KeyError as error:
    print(chain(error))

try:
    raise ValueError("a", 1)
except ValueError as error:
    saved = error
print(saved.args, str(saved), repr(saved))
try:
    raise saved
except ValueError as again:
    print(again is saved, again.__context__)
try:
    error
except NameError as missing:
    print(missing)


class Wrapped(Exception):
    def __init__(self, message, *, code=0):
        super().__init__(message)
        self.code = code


try:
    raise Wrapped("w", code=7) from OSError("disk")
except Wrapped as w:
    print(w, w.code, w.args, chain(w))
e = ValueError("x").with_traceback(None)
print(repr(e), e.__traceback__)
e.add_note("a note")
print(e.__notes__)

#> ValueError('bad') <- ZeroDivisionError('division by zero') True True
#> ValueError('bad') <- KeyError('k') None False
#> ValueError('hidden') IndexError('list index out of range') True
#> KeyError()
#> exception causes must derive from BaseException
#> exceptions must derive from BaseException
#> exceptions must derive from BaseException
#> ValueError(3) <- ValueError(2) <- ValueError(1)
#> KeyError('second') <- ValueError('first')
#> ('a', 1) ('a', 1) ValueError('a', 1)
#> True None
#> name 'error' is not defined
#> w 7 ('w',) Wrapped('w') <- OSError('disk')
#> ValueError('x') None
#> ['a note']
