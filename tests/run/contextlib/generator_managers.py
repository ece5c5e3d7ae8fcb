# contextmanager: generators that yield never, twice, raise other errors, swallow, and managers as decorators.
from contextlib import contextmanager, ContextDecorator, suppress, closing, nullcontext, redirect_stderr, redirect_stdout
import io
import sys


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except BaseException as e:
        print(label, "!!", type(e).__name__, e, "| from", repr(e.__cause__), "| in", repr(e.__context__))


@contextmanager
def plain(name="n", *, mode="m"):
    """Says what happens."""
    print("before", name, mode)
    try:
        yield name.upper()
    except ValueError as e:
        print("inside", repr(e))
        raise
    finally:
        print("after", name)


def use(manager, error=None):
    with manager as got:
        print("got", got)
        if error:
            raise error
    return "through"


told("plain", use, plain())
told("named", use, plain("a", mode="b"))
told("value error", use, plain(), ValueError("v"))
told("other error", use, plain(), KeyError("k"))
print(plain.__name__, plain.__doc__, plain.__wrapped__.__name__, type(plain()).__name__, plain().__doc__)


@contextmanager
def never():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def swallow():
    try:
        yield
    except Exception as e:
        print("swallowed", repr(e))


@contextmanager
def other():
    try:
        yield
    except ValueError:
        raise KeyError("other")


@contextmanager
def caused():
    try:
        yield
    except ValueError as e:
        raise KeyError("caused") from e


@contextmanager
def goes_on():
    try:
        yield 1
    except ValueError:
        yield 2


@contextmanager
def fails_first():
    raise OSError("first")
    yield


@contextmanager
def fails_last():
    yield
    raise OSError("last")


for m in (never, twice, swallow, other, caused, goes_on, fails_first, fails_last):
    told(m.__name__, use, m())
    told(m.__name__ + " error", use, m(), ValueError("v"))
for error in (StopIteration("s"), StopAsyncIteration("a"), RuntimeError("r"), GeneratorExit("g"), KeyboardInterrupt("i"), SystemExit(3)):
    told(f"through {error!r}", use, plain("t"), error)
    told(f"swallow {error!r}", use, swallow(), error)


@plain("decorates")
def work(x, y=2):
    """Documented."""
    print("work", x, y)
    return x + y


print(work(1), work(5, y=5), work.__name__, work.__doc__)
m = plain("once")
told("first use", use, m)
told("second use", use, m)


class Deco(ContextDecorator):
    def __init__(self, swallow):
        self.swallow = swallow

    def __enter__(self):
        print("in", end=" ")
        return self

    def __exit__(self, *details):
        print("out", details[0] and details[0].__name__)
        return self.swallow


@Deco(True)
def broken():
    raise ValueError


@Deco(False)
def gen():
    yield 1


print(broken(), list(gen()))
with suppress(KeyError, IndexError):
    [][1]
    print("never")
with suppress():
    print("empty")
told("not suppressed", lambda: use(suppress(KeyError), ValueError("x")))
told("group", lambda: use(suppress(KeyError), ExceptionGroup("g", [KeyError(1), ValueError(2)])))
told("group all", lambda: use(suppress(KeyError), ExceptionGroup("g", [KeyError(1)])))


class Closes:
    def close(self):
        print("closed")


told("null", use, nullcontext("null"))
with closing(Closes()) as c:
    print(type(c).__name__)
out, err = io.StringIO(), io.StringIO()
with redirect_stdout(out) as got, redirect_stderr(err):
    print("to out", got is out)
    print("to err", file=sys.stderr)
    with redirect_stdout(err):
        print("nested")
    print("again")
print(repr(out.getvalue()), repr(err.getvalue()))

#> before n m
#> got N
#> after n
#> plain -> 'through'
#> before a b
#> got A
#> after a
#> named -> 'through'
#> before n m
#> got N
#> inside ValueError('v')
#> after n
#> value error !! ValueError v | from None | in None
#> before n m
#> got N
#> after n
#> other error !! KeyError 'k' | from None | in None
#> plain Says what happens. plain _GeneratorContextManager Says what happens.
#> never !! RuntimeError generator didn't yield | from None | in StopIteration()
#> never error !! RuntimeError generator didn't yield | from None | in StopIteration()
#> got 1
#> twice !! RuntimeError generator didn't stop | from None | in None
#> got 1
#> twice error !! ValueError v | from None | in None
#> got None
#> swallow -> 'through'
#> got None
#> swallowed ValueError('v')
#> swallow error -> 'through'
#> got None
#> other -> 'through'
#> got None
#> other error !! KeyError 'other' | from None | in ValueError('v')
#> got None
#> caused -> 'through'
#> got None
#> caused error !! KeyError 'caused' | from ValueError('v') | in ValueError('v')
#> got 1
#> goes_on -> 'through'
#> got 1
#> goes_on error !! RuntimeError generator didn't stop after throw() | from None | in ValueError('v')
#> fails_first !! OSError first | from None | in None
#> fails_first error !! OSError first | from None | in None
#> got None
#> fails_last !! OSError last | from None | in None
#> got None
#> fails_last error !! ValueError v | from None | in None
#> before t m
#> got T
#> after t
#> through StopIteration('s') !! StopIteration s | from None | in None
#> got None
#> swallowed StopIteration('s')
#> swallow StopIteration('s') -> 'through'
#> before t m
#> got T
#> after t
#> through StopAsyncIteration('a') !! StopAsyncIteration a | from None | in None
#> got None
#> swallowed StopAsyncIteration('a')
#> swallow StopAsyncIteration('a') -> 'through'
#> before t m
#> got T
#> after t
#> through RuntimeError('r') !! RuntimeError r | from None | in None
#> got None
#> swallowed RuntimeError('r')
#> swallow RuntimeError('r') -> 'through'
#> before t m
#> got T
#> after t
#> through GeneratorExit('g') !! GeneratorExit g | from None | in None
#> got None
#> swallow GeneratorExit('g') !! GeneratorExit g | from None | in None
#> before t m
#> got T
#> after t
#> through KeyboardInterrupt('i') !! KeyboardInterrupt i | from None | in None
#> got None
#> swallow KeyboardInterrupt('i') !! KeyboardInterrupt i | from None | in None
#> before t m
#> got T
#> after t
#> through SystemExit(3) !! SystemExit 3 | from None | in None
#> got None
#> swallow SystemExit(3) !! SystemExit 3 | from None | in None
#> before decorates m
#> work 1 2
#> after decorates
#> before decorates m
#> work 5 5
#> after decorates
#> 3 10 work Documented.
#> before once m
#> got ONCE
#> after once
#> first use -> 'through'
#> second use !! AttributeError '_GeneratorContextManager' object has no attribute 'args' | from None | in None
#> in out ValueError
#> in out None
#> None [1]
#> empty
#> got None
#> not suppressed !! ValueError x | from None | in None
#> got None
#> group !! ExceptionGroup g (1 sub-exception) | from None | in ExceptionGroup('g', [KeyError(1), ValueError(2)])
#> got None
#> group all -> 'through'
#> got null
#> null -> 'through'
#> Closes
#> closed
#> 'to out True\nagain\n' 'to err\nnested\n'
