# raise, raise from, raise from None, in handlers, in finally, in else, in nested functions; contexts and causes shown.
def show(e, depth=0):
    pad = "  " * depth
    print(f"{pad}{type(e).__name__}({e}) suppress={e.__suppress_context__}")
    if e.__cause__ is not None:
        print(pad + " cause:")
        show(e.__cause__, depth + 1)
    if e.__context__ is not None and e.__context__ is not e.__cause__:
        print(pad + " context:")
        show(e.__context__, depth + 1)


def implicit():
    try:
        1 / 0
    except ZeroDivisionError:
        [][1]


def explicit():
    try:
        int("x")
    except ValueError as e:
        raise KeyError("k") from e


def hidden():
    try:
        {}["a"]
    except KeyError:
        raise TypeError("t") from None


def in_finally():
    try:
        raise ValueError("body")
    finally:
        raise KeyError("finally")


def in_else():
    try:
        pass
    except Exception:
        pass
    else:
        raise ValueError("else")
    finally:
        try:
            raise KeyError("inner")
        except KeyError:
            pass


def from_class():
    raise ValueError("v") from KeyError


def from_instance():
    raise ValueError("v") from OSError(2, "nope")


def three():
    try:
        try:
            raise ValueError(1)
        except ValueError:
            raise KeyError(2)
    except KeyError:
        raise TypeError(3)


def same_again():
    try:
        raise ValueError("same")
    except ValueError as e:
        raise e


def bare_after():
    try:
        raise ValueError("outer")
    except ValueError:
        try:
            raise KeyError("inner")
        except KeyError:
            pass
        raise


def self_cause():
    e = ValueError("self")
    raise e from e


def in_function():
    def helper():
        raise LookupError("helper")
    try:
        raise ValueError("first")
    except ValueError:
        helper()


def with_exit():
    class CM:
        def __enter__(self):
            return self

        def __exit__(self, *a):
            raise RuntimeError("exit")

    with CM():
        raise ValueError("with body")


def generator_close():
    def g():
        try:
            yield 1
        finally:
            raise RuntimeError("closing")
    it = g()
    next(it)
    try:
        raise ValueError("before")
    except ValueError:
        it.close()


for f in (implicit, explicit, hidden, in_finally, in_else, from_class, from_instance, three, same_again, bare_after,
          in_function, with_exit, generator_close):
    try:
        f()
    except BaseException as e:
        print("--", f.__name__)
        show(e)
try:
    self_cause()
except ValueError as e:
    print(e.__cause__ is e, e.__context__)
for cause in (5, "s", int, [ValueError]):
    try:
        raise ValueError from cause
    except TypeError as e:
        print(e)
for what in (5, "s", int, None, ValueError, lambda: 1):
    try:
        raise what
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)

#> -- implicit
#> IndexError(list index out of range) suppress=False
#>  context:
#>   ZeroDivisionError(division by zero) suppress=False
#> -- explicit
#> KeyError('k') suppress=True
#>  cause:
#>   ValueError(invalid literal for int() with base 10: 'x') suppress=False
#> -- hidden
#> TypeError(t) suppress=True
#>  context:
#>   KeyError('a') suppress=False
#> -- in_finally
#> KeyError('finally') suppress=False
#>  context:
#>   ValueError(body) suppress=False
#> -- in_else
#> ValueError(else) suppress=False
#> -- from_class
#> ValueError(v) suppress=True
#>  cause:
#>   KeyError() suppress=False
#> -- from_instance
#> ValueError(v) suppress=True
#>  cause:
#>   FileNotFoundError([Errno 2] nope) suppress=False
#> -- three
#> TypeError(3) suppress=False
#>  context:
#>   KeyError(2) suppress=False
#>    context:
#>     ValueError(1) suppress=False
#> -- same_again
#> ValueError(same) suppress=False
#> -- bare_after
#> ValueError(outer) suppress=False
#> -- in_function
#> LookupError(helper) suppress=False
#>  context:
#>   ValueError(first) suppress=False
#> -- with_exit
#> RuntimeError(exit) suppress=False
#>  context:
#>   ValueError(with body) suppress=False
#> -- generator_close
#> RuntimeError(closing) suppress=False
#>  context:
#>   GeneratorExit() suppress=False
#>    context:
#>     ValueError(before) suppress=False
#> True None
#> exception causes must derive from BaseException
#> exception causes must derive from BaseException
#> exception causes must derive from BaseException
#> exception causes must derive from BaseException
#> TypeError exceptions must derive from BaseException
#> TypeError exceptions must derive from BaseException
#> TypeError exceptions must derive from BaseException
#> TypeError exceptions must derive from BaseException
#> ValueError 
#> TypeError exceptions must derive from BaseException
