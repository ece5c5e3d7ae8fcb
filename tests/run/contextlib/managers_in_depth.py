# contextmanager, closing, suppress, nullcontext, redirect_stdout, ExitStack: order, exceptions, misuse.
import contextlib
import io
from contextlib import ContextDecorator, ExitStack, closing, contextmanager, nullcontext, redirect_stdout, suppress
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


@contextmanager
def cm(name, swallow=None, fail=None):
    """Doc of cm."""
    print(f"<{name}", end=" ")
    if fail == "enter":
        raise KeyError("enter")
    try:
        yield name.upper()
    except BaseException as e:
        print(f"!{type(e).__name__}", end=" ")
        if swallow is None or not isinstance(e, swallow):
            raise
    finally:
        print(f"{name}>", end=" ")
    if fail == "exit":
        raise LookupError("exit")


@contextmanager
def no_yield():
    if False:
        yield


@contextmanager
def two_yields():
    yield 1
    yield 2


@contextmanager
def changes():
    try:
        yield
    except ValueError as e:
        raise TypeError("changed") from e


@contextmanager
def yields_in_except():
    try:
        yield
    except ValueError:
        yield


def use(manager, error=None):
    with manager as v:
        print(v, end=" ")
        if error:
            raise error
        return "body"
    return "after"


for args, kw in ((("a",), {}), (("b", ValueError), {}), (("c",), {"fail": "enter"}), (("d",), {"fail": "exit"})):
    for error in (None, ValueError("v"), StopIteration("s"), GeneratorExit(), RuntimeError("r")):
        try:
            print(use(cm(*args, **kw), error))
        except BaseException as e:
            print(type(e).__name__, e, type(e.__cause__).__name__, type(e.__context__).__name__)
for m, e in ((no_yield(), None), (two_yields(), None), (two_yields(), ValueError("x")), (changes(), ValueError("v")), (changes(), KeyError("k")), (yields_in_except(), ValueError("w"))):
    tell(use, m, e)
c = cm("once")
use(c)
tell(use, c)
print(cm.__name__, cm.__doc__, type(c).__name__)
@cm("deco")
def decorated(x):
    print("in", x, end=" ")
    return x * 2
print(decorated(2), decorated(3), decorated.__name__)
class Dec(ContextDecorator):
    def __enter__(self):
        print("enter", end=" ")
        return self
    def __exit__(self, *exc):
        print("exit", exc[0] and exc[0].__name__, end=" ")
        return exc[0] is KeyError
@Dec()
def f(error=None):
    if error:
        raise error
    return "fine"
tell(f)
tell(f, KeyError("swallowed"))
tell(f, ValueError("out"))
class Closable:
    def close(self):
        print("closed", end=" ")
tell(use, closing(Closable()) if False else closing(type("C", (Closable,), {"__repr__": lambda s: "C"})()))
tell(use, closing(type("C", (Closable,), {"__repr__": lambda s: "C"})()), ValueError("with"))
tell(use, closing(5))
for types, error in (((), ValueError("a")), ((ValueError,), ValueError("b")), ((LookupError,), KeyError("c")), ((OSError, TypeError), ValueError("d")), ((Exception,), None), ((BaseException,), KeyboardInterrupt())):
    tell(use, suppress(*types), error)
with suppress(KeyError):
    raise ExceptionGroup("g", [KeyError(1), KeyError(2)])
try:
    with suppress(KeyError):
        raise ExceptionGroup("g", [KeyError(1), ValueError(2)])
except ExceptionGroup as g:
    print(g.exceptions)
tell(use, nullcontext(), None)
tell(use, nullcontext("given"), ValueError("n"))
out = io.StringIO()
with redirect_stdout(out) as o:
    print("hidden")
    with redirect_stdout(io.StringIO()):
        print("deeper")
    print("again")
print(repr(out.getvalue()), o is out)
def stack(*errors, last=None):
    with ExitStack() as s:
        for i, e in enumerate(errors):
            s.enter_context(cm(f"s{i}", e))
        s.callback(print, "callback", end=" ")
        s.push(lambda *exc: print("pushed", exc[0] and exc[0].__name__, end=" "))
        if last:
            raise last
    return "left"
tell(stack, None, None)
tell(stack, None, ValueError, last=ValueError("v"))
tell(stack, KeyError, None, last=ValueError("v"))
with ExitStack() as s:
    s.callback(print, "kept")
    kept = s.pop_all()
print("moved", end=" ")
kept.close()
def bad_stack():
    with ExitStack() as s:
        s.callback(lambda: 1 / 0)
        s.callback(print, "before")
        raise KeyError("body")
try:
    bad_stack()
except ZeroDivisionError as e:
    print(repr(e), repr(e.__context__))
for f in (lambda: ExitStack().enter_context(5), lambda: ExitStack().push(5), lambda: ExitStack().callback(5).real, lambda: contextmanager(5)(), lambda: contextmanager(lambda: 5)().__enter__(), lambda: contextlib.AbstractContextManager(), lambda: isinstance(cm("x"), contextlib.AbstractContextManager), lambda: isinstance(closing(None), contextlib.AbstractContextManager), lambda: issubclass(Closable, contextlib.AbstractContextManager), lambda: cm(), lambda: suppress(5).__exit__(None, None, None), lambda: suppress(5).__exit__(ValueError, ValueError(), None)):
    tell(f)

#> <a A a> body
#> <a A !ValueError a> ValueError v NoneType NoneType
#> <a A !StopIteration a> StopIteration s NoneType NoneType
#> <a A !GeneratorExit a> GeneratorExit  NoneType NoneType
#> <a A !RuntimeError a> RuntimeError r NoneType NoneType
#> <b B b> body
#> <b B !ValueError b> after
#> <b B !StopIteration b> StopIteration s NoneType NoneType
#> <b B !GeneratorExit b> GeneratorExit  NoneType NoneType
#> <b B !RuntimeError b> RuntimeError r NoneType NoneType
#> <c KeyError 'enter' NoneType NoneType
#> <c KeyError 'enter' NoneType NoneType
#> <c KeyError 'enter' NoneType NoneType
#> <c KeyError 'enter' NoneType NoneType
#> <c KeyError 'enter' NoneType NoneType
#> <d D d> LookupError exit NoneType NoneType
#> <d D !ValueError d> ValueError v NoneType NoneType
#> <d D !StopIteration d> StopIteration s NoneType NoneType
#> <d D !GeneratorExit d> GeneratorExit  NoneType NoneType
#> <d D !RuntimeError d> RuntimeError r NoneType NoneType
#> RuntimeError generator didn't yield
#> 1 RuntimeError generator didn't stop
#> 1 ValueError x
#> None TypeError changed
#> None KeyError 'k'
#> None RuntimeError generator didn't stop after throw()
#> <once ONCE once> AttributeError '_GeneratorContextManager' object has no attribute 'args'
#> cm Doc of cm. _GeneratorContextManager
#> <deco in 2 deco> <deco in 3 deco> 4 6 decorated
#> enter exit None 'fine'
#> enter exit KeyError None
#> enter exit ValueError ValueError out
#> C closed 'body'
#> C closed ValueError with
#> 5 AttributeError 'int' object has no attribute 'close'
#> None ValueError a
#> None 'after'
#> None 'after'
#> None ValueError d
#> None 'body'
#> None 'after'
#> (ValueError(2),)
#> None 'body'
#> given ValueError n
#> 'hidden\nagain\n' True
#> <s0 <s1 pushed None callback s1> s0> 'left'
#> <s0 <s1 pushed ValueError callback !ValueError s1> s0> 'left'
#> <s0 <s1 pushed ValueError callback !ValueError s1> !ValueError s0> ValueError v
#> moved kept
#> before
#> ZeroDivisionError('division by zero') KeyError('body')
#> TypeError 'builtins.int' object does not support the context manager protocol
#> 5
#> 5
#> TypeError 'int' object is not callable
#> TypeError 'int' object is not an iterator
#> TypeError Can't instantiate abstract class AbstractContextManager without an implementation for abstract method '__exit__'
#> True
#> True
#> False
#> TypeError cm() missing 1 required positional argument: 'name'
#> None
#> TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
