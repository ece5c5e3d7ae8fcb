# except*: what each clause gets, and what the statement raises in the end.
import sys


def show(exc, depth=0):
    if exc is None:
        return "None"
    if isinstance(exc, BaseExceptionGroup):
        return f"{type(exc).__name__}({exc.message!r}: {', '.join(show(e) for e in exc.exceptions)})"
    return repr(exc)


def run(make, name):
    try:
        make()
    except BaseException as error:
        print(name, "raised", show(error), "context", show(error.__context__), "cause", show(error.__cause__))
    else:
        print(name, "ended")


def group(*items):
    return ExceptionGroup("g", list(items))


def handled():
    try:
        raise group(ValueError(1), ValueError(2))
    except* ValueError as e:
        print(show(e), e is sys.exception())


def partly():
    try:
        raise group(ValueError(1), OSError(2))
    except* ValueError:
        pass


def naked():
    try:
        raise ValueError("naked")
    except* TypeError:
        print("no")
    except* ValueError as e:
        print(show(e))


def naked_passes():
    try:
        raise ValueError("naked")
    except* TypeError:
        print("no")


def again():
    try:
        raise group(ValueError(1), TypeError(2), OSError(3))
    except* ValueError:
        raise
    except* TypeError:
        pass


def new():
    try:
        raise group(ValueError(1), TypeError(2))
    except* ValueError:
        raise KeyError("new")


def two_new():
    try:
        raise group(ValueError(1), TypeError(2))
    except* ValueError as e:
        raise KeyError("a") from e.exceptions[0]
    except* TypeError:
        raise IndexError("b")


def naked_new():
    try:
        raise ValueError(5)
    except* ValueError as e:
        raise e


def bound():
    try:
        raise group(ValueError(1))
    except* ValueError as e:
        pass
    print(e)


def no_error():
    try:
        pass
    except* ValueError:
        print("no")
    else:
        print("else")
    finally:
        print("finally")


def bad_type():
    try:
        raise group(ValueError(1))
    except* ExceptionGroup:
        pass


def not_class():
    try:
        raise group(ValueError(1))
    except* 5:
        pass


def nested():
    try:
        try:
            raise group(ValueError(1), TypeError(2), group(OSError(3), ValueError(4)))
        except* ValueError:
            print("inner")
    except* (TypeError, OSError) as e:
        print(show(e))


def base():
    try:
        raise BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError()])
    except* Exception as e:
        print(show(e))


def loops():
    for i in range(3):
        try:
            raise group(ValueError(i))
        except* ValueError as e:
            for x in e.exceptions:
                if x.args[0] == 1:
                    break
            else:
                print("not one", i)


for f in (handled, partly, naked, naked_passes, again, new, two_new, naked_new, bound, no_error, bad_type, not_class, nested, base, loops):
    run(f, f.__name__)

#> ExceptionGroup('g': ValueError(1), ValueError(2)) True
#> handled ended
#> partly raised ExceptionGroup('g': OSError(2)) context None cause None
#> ExceptionGroup('': ValueError('naked'))
#> naked ended
#> naked_passes raised ValueError('naked') context None cause None
#> again raised ExceptionGroup('g': ValueError(1), OSError(3)) context None cause None
#> new raised ExceptionGroup('': KeyError('new'), ExceptionGroup('g': TypeError(2))) context None cause None
#> two_new raised ExceptionGroup('': KeyError('a'), IndexError('b')) context None cause None
#> naked_new raised ExceptionGroup('': ValueError(5)) context None cause None
#> bound raised UnboundLocalError("cannot access local variable 'e' where it is not associated with a value") context None cause None
#> else
#> finally
#> no_error ended
#> bad_type raised TypeError('catching ExceptionGroup with except* is not allowed. Use except instead.') context ExceptionGroup('g': ValueError(1)) cause None
#> not_class raised TypeError('catching classes that do not inherit from BaseException is not allowed') context ExceptionGroup('g': ValueError(1)) cause None
#> inner
#> ExceptionGroup('g': TypeError(2), ExceptionGroup('g': OSError(3)))
#> nested ended
#> ExceptionGroup('b': ValueError())
#> base raised BaseExceptionGroup('b': KeyboardInterrupt()) context None cause None
#> not one 0
#> not one 2
#> loops ended
