"""contextlib: managers from generators, stacks, decorators, both kinds of with."""

from contextlib import *
import asyncio
@contextmanager
def cm(x):
    """doc"""
    print('enter', x)
    try:
        yield x * 2
    except ValueError as e:
        print('swallow', e)
    finally:
        print('exit', x)
print(cm.__name__, cm.__doc__, cm.__wrapped__.__name__)
with cm(1) as v: print(v)
with cm(2): raise ValueError('v')
try:
    with cm(3): raise KeyError('k')
except KeyError as e: print(repr(e))
@cm(4)
def f(a): print('f', a); return a
print(f(1), f(2), f.__name__)
@contextmanager
def bad():
    if False: yield
try:
    with bad(): pass
except RuntimeError as e: print(e)
@contextmanager
def bad2():
    yield 1
    yield 2
try:
    with bad2(): pass
except RuntimeError as e: print(e)
@contextmanager
def bad3():
    try: yield 1
    except Exception: yield 2
try:
    with bad3(): raise ValueError
except RuntimeError as e: print(e)
try:
    with cm(5): raise StopIteration('si')
except StopIteration as e: print(repr(e))
with ExitStack() as st:
    st.enter_context(cm('a'))
    st.callback(print, 'callback', sep='-')
    st.push(lambda *a: print('push', a[0]) or True)
    @st.callback
    def _(): print('deco')
    raise OSError('swallowed')
print('after')
try:
    with ExitStack() as st:
        st.callback(lambda: 1/0)
        st.callback(lambda: [][1])
        raise KeyError('first')
except ZeroDivisionError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
st = ExitStack()
st.enter_context(cm('p'))
st2 = st.pop_all(); st.close(); print('moved'); st2.close()
try: st.enter_context(5)
except TypeError as e: print(e)
with suppress(KeyError, IndexError):
    {}['x']
with suppress(): pass
class T:
    def close(self): print('closed')
with closing(T()) as t: print(type(t).__name__)
with nullcontext(7) as n: print(n)
class Deco(ContextDecorator):
    def __init__(self): self.n = 0
    def __enter__(self): self.n += 1; print('in', self.n); return self
    def __exit__(self, *a): print('out'); return False
@Deco()
def g(): print('g')
g(); g()
@asynccontextmanager
async def acm(x):
    print('aenter', x)
    try:
        yield x
    except ValueError as e: print('async swallow', e)
    finally:
        print('aexit', x)
async def main():
    async with acm(1) as a: print(a)
    async with acm(2): raise ValueError('av')
    try:
        async with acm(3): raise KeyError('ak')
    except KeyError as e: print(repr(e))
    async with AsyncExitStack() as st:
        print(await st.enter_async_context(acm('s')))
        st.enter_context(cm('sync'))
        async def cb(x): print('acb', x)
        st.push_async_callback(cb, 5)
        st.callback(print, 'plain')
    async with nullcontext(8) as n: print(n)
    @acm('deco')
    async def h(): print('h')
    await h()
    class AC:
        async def aclose(self): print('aclosed')
    async with aclosing(AC()): pass
asyncio.run(main())
class Manager(AbstractContextManager):
    def __exit__(self, *a): print('M exit')
with Manager() as m: print(type(m).__name__)

#> cm doc cm
#> enter 1
#> 2
#> exit 1
#> enter 2
#> swallow v
#> exit 2
#> enter 3
#> exit 3
#> KeyError('k')
#> enter 4
#> f 1
#> exit 4
#> enter 4
#> f 2
#> exit 4
#> 1 2 f
#> generator didn't yield
#> generator didn't stop
#> generator didn't stop after throw()
#> enter 5
#> exit 5
#> StopIteration('si')
#> enter a
#> deco
#> push <class 'OSError'>
#> callback
#> exit a
#> after
#> ZeroDivisionError('division by zero') IndexError('list index out of range') KeyError('first')
#> enter p
#> moved
#> exit p
#> 'builtins.int' object does not support the context manager protocol
#> T
#> closed
#> 7
#> in 1
#> g
#> out
#> in 2
#> g
#> out
#> aenter 1
#> 1
#> aexit 1
#> aenter 2
#> async swallow av
#> aexit 2
#> aenter 3
#> aexit 3
#> KeyError('ak')
#> aenter s
#> s
#> enter sync
#> plain
#> acb 5
#> exit sync
#> aexit s
#> 8
#> aenter deco
#> h
#> aexit deco
#> aclosed
#> Manager
#> M exit
