# ExitStack: order, push and callback, pop_all, exceptions replaced and suppressed on the way out.
from contextlib import ExitStack, contextmanager, suppress, closing, nullcontext, redirect_stdout, ContextDecorator, AbstractContextManager
import io


class M:
    def __init__(self, name, swallow=False, fail_enter=None, fail_exit=None):
        self.name, self.swallow, self.fail_enter, self.fail_exit = name, swallow, fail_enter, fail_exit

    def __enter__(self):
        print("enter", self.name)
        if self.fail_enter:
            raise self.fail_enter
        return self.name

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value, tb is not None)
        if self.fail_exit:
            raise self.fail_exit
        return self.swallow


with ExitStack() as stack:
    print(stack.enter_context(M("a")), stack.enter_context(M("b")))
    print(stack.callback(print, "called", 1, sep="-") is print)
    stack.push(M("pushed"))
    stack.push(lambda *details: print("function", [d is None for d in details]))

    @stack.callback
    def end():
        print("decorated")

    @stack.push
    def look(kind, value, tb):
        print("look", kind, value)

    print("body")
print("--- swallowed in the middle")
with ExitStack() as stack:
    stack.enter_context(M("outer"))
    stack.enter_context(M("swallows", True))
    stack.enter_context(M("inner"))
    raise ValueError("body")
print("--- replaced")
try:
    with ExitStack() as stack:
        stack.enter_context(M("first"))
        stack.enter_context(M("second", fail_exit=KeyError("from exit")))
        stack.callback(lambda: 1 / 0)
        raise ValueError("body")
except KeyError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__), e.__context__.__context__.__context__)
print("--- replaced, then swallowed")
with ExitStack() as stack:
    stack.push(lambda kind, value, tb: print("got", kind.__name__, repr(value.__context__)) or True)
    stack.enter_context(M("x", fail_exit=KeyError("k")))
    raise ValueError("v")
print("--- enter fails")
try:
    with ExitStack() as stack:
        stack.enter_context(M("one"))
        stack.enter_context(M("two", fail_enter=OSError("no")))
        print("never")
except OSError as e:
    print(repr(e))
print("--- pop_all and close")
stack = ExitStack()
with stack:
    stack.enter_context(M("kept"))
    later = stack.pop_all()
    stack.callback(print, "only this")
print("left", type(later) is ExitStack)
later.close()
later.close()
with ExitStack() as outer:
    inner = outer.enter_context(ExitStack())
    inner.callback(print, "inner")
    outer.callback(print, "outer")
for wrong in (5, None, "text", object()):
    try:
        with ExitStack() as stack:
            stack.enter_context(wrong)
    except TypeError as e:
        print(e)
    with ExitStack() as stack:
        try:
            print(stack.push(wrong) is wrong)
        except TypeError as e:
            print(e)
        stack.pop_all()


class NoExit:
    def __enter__(self):
        print("never entered")


try:
    ExitStack().enter_context(NoExit())
except TypeError as e:
    print(e)
for args in ((5,),):
    try:
        with ExitStack() as s:
            s.callback(*args)
    except TypeError as e:
        print(e)
out = io.StringIO()
with ExitStack() as stack:
    stack.enter_context(redirect_stdout(out))
    stack.enter_context(suppress(ZeroDivisionError))
    stack.enter_context(closing(io.StringIO()))
    print(stack.enter_context(nullcontext(7)))
    1 / 0
print(repr(out.getvalue()))
print(isinstance(ExitStack(), AbstractContextManager), isinstance(M("x"), AbstractContextManager), issubclass(NoExit, AbstractContextManager))

#> enter a
#> enter b
#> a b
#> True
#> body
#> look None None
#> decorated
#> function [True, True, True]
#> exit pushed None None False
#> called-1
#> exit b None None False
#> exit a None None False
#> --- swallowed in the middle
#> enter outer
#> enter swallows
#> enter inner
#> exit inner ValueError body True
#> exit swallows ValueError body True
#> exit outer None None False
#> --- replaced
#> enter first
#> enter second
#> exit second ZeroDivisionError division by zero True
#> exit first KeyError 'from exit' True
#> KeyError('from exit') ZeroDivisionError('division by zero') ValueError('body') None
#> --- replaced, then swallowed
#> enter x
#> exit x ValueError v True
#> got KeyError ValueError('v')
#> --- enter fails
#> enter one
#> enter two
#> exit one OSError no True
#> OSError('no')
#> --- pop_all and close
#> enter kept
#> only this
#> left True
#> exit kept None None False
#> outer
#> inner
#> 'builtins.int' object does not support the context manager protocol
#> True
#> 'builtins.NoneType' object does not support the context manager protocol
#> True
#> 'builtins.str' object does not support the context manager protocol
#> True
#> 'builtins.object' object does not support the context manager protocol
#> True
#> '__main__.NoExit' object does not support the context manager protocol
#> 'int' object is not callable
#> '7\n'
#> True True False
