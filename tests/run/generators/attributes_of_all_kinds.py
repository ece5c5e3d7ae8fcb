"""Generators, coroutines and asynchronous generators: attributes, states and misuse by name."""
import types


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def counting(n):
    for i in range(n):
        got = yield i
        if got:
            print("got", got)
    return "end"


async def coro():
    return 5


async def agen():
    yield 1


g = counting(3)
print(g.__name__, g.__qualname__, g.gi_running, g.gi_suspended, g.gi_yieldfrom, g.gi_code.co_name, g.gi_frame is not None, type(g) is types.GeneratorType, repr(g)[:26], g.__iter__() is g)
for name in ["__name__", "__qualname__"]:
    for value in ["new", 5, None]:
        print(name, repr(value), show(setattr, g, name, value), getattr(g, name), show(delattr, g, name))
for name in ["gi_running", "gi_frame", "gi_code", "gi_yieldfrom", "gi_suspended", "other"]:
    print(name, show(setattr, g, name, 1), show(delattr, g, name))
print(show(g.send, "early"), g.__next__(), g.gi_suspended, show(g.send, "x"), show(g.send), show(g.send, 1, 2), show(g.throw), show(g.throw, 5), show(g.throw, ValueError("in")), g.gi_frame, g.gi_suspended, show(g.__next__), show(g.send, None), show(g.send, 1), show(g.throw, KeyError("after")), g.close())
G = types.GeneratorType
print(show(G), show(G.__next__), show(G.__next__, 5), show(G.send, 5, 6), show(G.close), show(G.__iter__, []), show(lambda: type("S", (G,), {})), show(G.__repr__, 5), show(G.throw, 5, ValueError))
g = counting(2)
try:
    while True:
        next(g)
except StopIteration as stop:
    print(stop.value, stop.args, g.gi_frame)
c = coro()
print(c.__name__, c.__qualname__, c.cr_running, c.cr_suspended, c.cr_await, c.cr_code.co_name, c.cr_frame is not None, c.cr_origin, type(c) is types.CoroutineType, repr(c)[:21], show(iter, c), show(next, c), show(len, c))
print(show(c.send, 1), show(c.send, None), show(c.send, None), show(c.throw, ValueError("x")), c.close(), c.cr_frame, show(types.CoroutineType), show(types.CoroutineType.send, 5, 6), type(c.__await__()).__name__)
for name, value in [("__name__", "n"), ("__name__", 5), ("cr_running", 1), ("cr_await", 1), ("other", 2)]:
    print(name, show(setattr, c, name, value), show(delattr, c, name))
a = agen()
print(a.__name__, a.__qualname__, a.ag_running, a.ag_suspended, a.ag_await, a.ag_code.co_name, a.ag_frame is not None, type(a) is types.AsyncGeneratorType, repr(a)[:28], a.__aiter__() is a, show(iter, a), show(next, a))
step = a.__anext__()
print(type(step).__name__, show(step.send, None), show(step.send, None), show(a.asend), show(types.AsyncGeneratorType), show(types.AsyncGeneratorType.__anext__, 5), types.AsyncGeneratorType.__class_getitem__(int))
last = a.__anext__()
print(show(last.send, None), a.ag_frame, show(a.__anext__().send, None), show(a.aclose().send, None))
for name, value in [("__name__", "n"), ("__name__", 5), ("ag_running", 1), ("ag_frame", 1), ("other", 2)]:
    print(name, show(setattr, a, name, value), show(delattr, a, name))


@types.coroutine
def old_style():
    got = yield "wait"
    return got


async def outer():
    return await old_style()


o = outer()
print(o.send(None), o.cr_await.__name__, o.cr_suspended, o.cr_running, show(o.send, "result"), o.cr_await, o.cr_suspended)


def delegating():
    yield from counting(2)


d = delegating()
print(next(d), d.gi_yieldfrom.__name__, d.gi_yieldfrom.gi_suspended, [*d], d.gi_yieldfrom)

#> counting counting False False None counting True True <generator object counting True
#> __name__ 'new' None new TypeError: __name__ must be set to a string object
#> __name__ 5 TypeError: __name__ must be set to a string object new TypeError: __name__ must be set to a string object
#> __name__ None TypeError: __name__ must be set to a string object new TypeError: __name__ must be set to a string object
#> __qualname__ 'new' None new TypeError: __qualname__ must be set to a string object
#> __qualname__ 5 TypeError: __qualname__ must be set to a string object new TypeError: __qualname__ must be set to a string object
#> __qualname__ None TypeError: __qualname__ must be set to a string object new TypeError: __qualname__ must be set to a string object
#> gi_running AttributeError: attribute 'gi_running' of 'generator' objects is not writable AttributeError: attribute 'gi_running' of 'generator' objects is not writable
#> gi_frame AttributeError: attribute 'gi_frame' of 'generator' objects is not writable AttributeError: attribute 'gi_frame' of 'generator' objects is not writable
#> gi_code AttributeError: attribute 'gi_code' of 'generator' objects is not writable AttributeError: attribute 'gi_code' of 'generator' objects is not writable
#> gi_yieldfrom AttributeError: attribute 'gi_yieldfrom' of 'generator' objects is not writable AttributeError: attribute 'gi_yieldfrom' of 'generator' objects is not writable
#> gi_suspended AttributeError: attribute 'gi_suspended' of 'generator' objects is not writable AttributeError: attribute 'gi_suspended' of 'generator' objects is not writable
#> other AttributeError: 'generator' object has no attribute 'other' AttributeError: 'generator' object has no attribute 'other'
#> got x
#> TypeError: can't send non-None value to a just-started generator 0 True 1 TypeError: generator.send() takes exactly one argument (0 given) TypeError: generator.send() takes exactly one argument (2 given) TypeError: throw expected at least 1 argument, got 0 TypeError: exceptions must be classes or instances deriving from BaseException, not int ValueError: in None False StopIteration:  StopIteration:  StopIteration:  KeyError: 'after' None
#> TypeError: cannot create 'generator' instances TypeError: descriptor '__next__' of 'generator' object needs an argument TypeError: descriptor '__next__' requires a 'generator' object but received a 'int' TypeError: descriptor 'send' for 'generator' objects doesn't apply to a 'int' object TypeError: unbound method generator.close() needs an argument TypeError: descriptor '__iter__' requires a 'generator' object but received a 'list' TypeError: type 'generator' is not an acceptable base type TypeError: descriptor '__repr__' requires a 'generator' object but received a 'int' TypeError: descriptor 'throw' for 'generator' objects doesn't apply to a 'int' object
#> end ('end',) None
#> coro coro False False None coro True None True <coroutine object cor TypeError: 'coroutine' object is not iterable TypeError: 'coroutine' object is not an iterator TypeError: object of type 'coroutine' has no len()
#> TypeError: can't send non-None value to a just-started coroutine StopIteration: 5 RuntimeError: cannot reuse already awaited coroutine RuntimeError: cannot reuse already awaited coroutine None None TypeError: cannot create 'coroutine' instances TypeError: descriptor 'send' for 'coroutine' objects doesn't apply to a 'int' object coroutine_wrapper
#> __name__ None TypeError: __name__ must be set to a string object
#> __name__ TypeError: __name__ must be set to a string object TypeError: __name__ must be set to a string object
#> cr_running AttributeError: attribute 'cr_running' of 'coroutine' objects is not writable AttributeError: attribute 'cr_running' of 'coroutine' objects is not writable
#> cr_await AttributeError: attribute 'cr_await' of 'coroutine' objects is not writable AttributeError: attribute 'cr_await' of 'coroutine' objects is not writable
#> other AttributeError: 'coroutine' object has no attribute 'other' AttributeError: 'coroutine' object has no attribute 'other'
#> agen agen False False None agen True True <async_generator object agen True TypeError: 'async_generator' object is not iterable TypeError: 'async_generator' object is not an iterator
#> async_generator_asend StopIteration: 1 RuntimeError: cannot reuse already awaited __anext__()/asend() TypeError: async_generator.asend() takes exactly one argument (0 given) TypeError: cannot create 'async_generator' instances TypeError: descriptor '__anext__' requires a 'async_generator' object but received a 'int' async_generator[int]
#> StopAsyncIteration:  None StopAsyncIteration:  StopIteration: 
#> __name__ None TypeError: __name__ must be set to a string object
#> __name__ TypeError: __name__ must be set to a string object TypeError: __name__ must be set to a string object
#> ag_running AttributeError: readonly attribute AttributeError: readonly attribute
#> ag_frame AttributeError: attribute 'ag_frame' of 'async_generator' objects is not writable AttributeError: attribute 'ag_frame' of 'async_generator' objects is not writable
#> other AttributeError: 'async_generator' object has no attribute 'other' AttributeError: 'async_generator' object has no attribute 'other'
#> wait old_style True False StopIteration: result None False
#> 0 counting True [1] None
