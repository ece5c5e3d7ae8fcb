# Where tracebacks put the carets in asynchronous statements and comprehensions.
import traceback, sys, asyncio
n = None
def t(f, *a):
    try: f(*a)
    except BaseException as e: 
        tb = e.__traceback__
        e.__traceback__ = tb.tb_next.tb_next.tb_next.tb_next if 0 else tb
        print(traceback.format_exc().replace(__file__, "FILE"), end="")
def drive(c):
    try:
        while 1: c.send(None)
    except StopIteration: pass
async def ag():
    yield 1
    n.ag
class AI:
    def __aiter__(s): return s
    async def __anext__(s): return n.anext
class AI2:
    def __aiter__(s): return n.aiter
class AI3:
    def __aiter__(s): return s
    def __anext__(s): return n.plain
class ACM:
    async def __aenter__(s): return n.enter
    async def __aexit__(s, *a): pass
class ACM2:
    async def __aenter__(s): return s
    async def __aexit__(s, *a): n.exit
async def c1():
    async with n: pass
async def c2():
    async for x in n: pass
async def c3(): return [x async for x in ag()]
async def c4():
    async for x in ag():
        pass
async def c5(): return [x async for x in AI()]
async def c6(): return {x: 1 async for x in AI2()}
async def c7():
    async for x in AI3(): pass
async def c8(): return [x async for x in n]
async def c9():
    async with ACM() as q: pass
async def c10():
    async with ACM2() as q:
        x = 1
        y = 2
async def c11():
    async with ACM2() as q, n as p:
        x = 1
async def c12(): return await n
async def c13(): return await n.x
async def c14(): return [await n for x in [1]]
async def c15(): return [x async for x in ag() if x.foo]
async def c16(): return [y async for x in ag() for y in n]
async def c17(): return (await c13()).x
async def c18():
    return [
        x
        async for x in ag()
    ]
async def c19(): g = (x async for x in ag()); return [z async for z in g]
async def c20(): return await anext(ag().__aiter__()) + n
async def c21(): x, y = await c22()
async def c22(): return 1
async def c23():
    try: await c13()
    finally: await c12()
async def c24(): return f"{await c13()}"
async def c25():
    async with ACM2() as q: raise ValueError
async def c26():
    async with ACM2() as q: return 1
async def c27():
    for i in range(2):
        async with ACM2() as q: break
for i in range(1, 28):
    if i == 22: continue
    print(i); t(lambda: drive(globals()[f"c{i}"]()))

#> 1
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 81, in <lambda>
#>     print(i); t(lambda: drive(globals()[f"c{i}"]()))
#>                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 12, in drive
#>     while 1: c.send(None)
#>              ^^^^^^^^^^^^
#>   File "FILE", line 32, in c1
#>     async with n: pass
#> TypeError: 'NoneType' object does not support the asynchronous context manager protocol
#> 2
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 81, in <lambda>
#>     print(i); t(lambda: drive(globals()[f"c{i}"]()))
#>                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 12, in drive
#>     while 1: c.send(None)
#>              ^^^^^^^^^^^^
#>   File "FILE", line 34, in c2
#>     async for x in n: pass
#> TypeError: 'async for' requires an object with __aiter__ method, got NoneType
#> 3
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 81, in <lambda>
#>     print(i); t(lambda: drive(globals()[f"c{i}"]()))
#>                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 12, in drive
#>     while 1: c.send(None)
#>              ^^^^^^^^^^^^
#>   File "FILE", line 35, in c3
#>     async def c3(): return [x async for x in ag()]
#>                            ^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 16, in ag
#>     n.ag
#> AttributeError: 'NoneType' object has no attribute 'ag'
#> 4
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 81, in <lambda>
#>     print(i); t(lambda: drive(globals()[f"c{i}"]()))
#>                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 12, in drive
#>     while 1: c.send(None)
#>              ^^^^^^^^^^^^
#>   File "FILE", line 37, in c4
#>     async for x in ag():
#>   File "FILE", line 16, in ag
#>     n.ag
#> AttributeError: 'NoneType' object has no attribute 'ag'
#> 5
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 81, in <lambda>
#>     print(i); t(lambda: drive(globals()[f"c{i}"]()))
#>                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 12, in drive
#>     while 1: c.send(None)
#>              ^^^^^^^^^^^^
#>   File "FILE", line 39, in c5
#>     async def c5(): return [x async for x in AI()]
#>                            ^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 19, in __anext__
#>     async def __anext__(s): return n.anext
#>                                    ^^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'anext'
#> 6
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 81, in <lambda>
#>     print(i); t(lambda: drive(globals()[f"c{i}"]()))
#>                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 12, in drive
#>     while 1: c.send(None)
#>              ^^^^^^^^^^^^
#>   File "FILE", line 40, in c6
#>     async def c6(): return {x: 1 async for x in AI2()}
#>                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 21, in __aiter__
#>     def __aiter__(s): return n.aiter
#>                              ^^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'aiter'
#> 7
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 81, in <lambda>
#>     print(i); t(lambda: drive(globals()[f"c{i}"]()))
#>                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 12, in drive
#>     while 1: c.send(None)
#>              ^^^^^^^^^^^^
#>   File "FILE", line 42, in c7
#>     async for x in AI3(): pass
#>   File "FILE", line 24, in __anext__
#>     def __anext__(s): return n.plain
#>                              ^^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'plain'
#> 8
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 81, in <lambda>
#>     print(i); t(lambda: drive(globals()[f"c{i}"]()))
#>                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 12, in drive
#>     while 1: c.send(None)
#>              ^^^^^^^^^^^^
#>   File "FILE", line 43, in c8
#>     async def c8(): return [x async for x in n]
#>                            ^^^^^^^^^^^^^^^^^^^^
#> TypeError: 'async for' requires an object with __aiter__ method, got NoneType
#> 9
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 81, in <lambda>
#>     print(i); t(lambda: drive(globals()[f"c{i}"]()))
#>                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 12, in drive
#>     while 1: c.send(None)
#>              ^^^^^^^^^^^^
#>   File "FILE", line 45, in c9
#>     async with ACM() as q: pass
#>   File "FILE", line 26, in __aenter__
#>     async def __aenter__(s): return n.enter
#>                                     ^^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'enter'
#> 10
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 81, in <lambda>
#>     print(i); t(lambda: drive(globals()[f"c{i}"]()))
#>                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 12, in drive
#>     while 1: c.send(None)
#>              ^^^^^^^^^^^^
#>   File "FILE", line 47, in c10
#>     async with ACM2() as q:
#>   File "FILE", line 30, in __aexit__
#>     async def __aexit__(s, *a): n.exit
#>                                 ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'exit'
#> 11
#> Traceback (most recent call last):
#>   File "FILE", line 51, in c11
#>     async with ACM2() as q, n as p:
#> TypeError: 'NoneType' object does not support the asynchronous context manager protocol
#>
#> During handling of the above exception, another exception occurred:
#>
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 81, in <lambda>
#>     print(i); t(lambda: drive(globals()[f"c{i}"]()))
#>                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 12, in drive
#>     while 1: c.send(None)
#>              ^^^^^^^^^^^^
#>   File "FILE", line 51, in c11
#>     async with ACM2() as q, n as p:
#>   File "FILE", line 30, in __aexit__
#>     async def __aexit__(s, *a): n.exit
#>                                 ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'exit'
#> 12
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 81, in <lambda>
#>     print(i); t(lambda: drive(globals()[f"c{i}"]()))
#>                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 12, in drive
#>     while 1: c.send(None)
#>              ^^^^^^^^^^^^
#>   File "FILE", line 53, in c12
#>     async def c12(): return await n
#>                             ^^^^^^^
#> TypeError: object NoneType can't be used in 'await' expression
#> 13
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 81, in <lambda>
#>     print(i); t(lambda: drive(globals()[f"c{i}"]()))
#>                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 12, in drive
#>     while 1: c.send(None)
#>              ^^^^^^^^^^^^
#>   File "FILE", line 54, in c13
#>     async def c13(): return await n.x
#>                                   ^^^
#> AttributeError: 'NoneType' object has no attribute 'x'
#> 14
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 81, in <lambda>
#>     print(i); t(lambda: drive(globals()[f"c{i}"]()))
#>                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 12, in drive
#>     while 1: c.send(None)
#>              ^^^^^^^^^^^^
#>   File "FILE", line 55, in c14
#>     async def c14(): return [await n for x in [1]]
#>                              ^^^^^^^
#> TypeError: object NoneType can't be used in 'await' expression
#> 15
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 81, in <lambda>
#>     print(i); t(lambda: drive(globals()[f"c{i}"]()))
#>                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 12, in drive
#>     while 1: c.send(None)
#>              ^^^^^^^^^^^^
#>   File "FILE", line 56, in c15
#>     async def c15(): return [x async for x in ag() if x.foo]
#>                                                       ^^^^^
#> AttributeError: 'int' object has no attribute 'foo'
#> 16
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 81, in <lambda>
#>     print(i); t(lambda: drive(globals()[f"c{i}"]()))
#>                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 12, in drive
#>     while 1: c.send(None)
#>              ^^^^^^^^^^^^
#>   File "FILE", line 57, in c16
#>     async def c16(): return [y async for x in ag() for y in n]
#>                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> TypeError: 'NoneType' object is not iterable
#> 17
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 81, in <lambda>
#>     print(i); t(lambda: drive(globals()[f"c{i}"]()))
#>                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 12, in drive
#>     while 1: c.send(None)
#>              ^^^^^^^^^^^^
#>   File "FILE", line 58, in c17
#>     async def c17(): return (await c13()).x
#>                              ^^^^^^^^^^^
#>   File "FILE", line 54, in c13
#>     async def c13(): return await n.x
#>                                   ^^^
#> AttributeError: 'NoneType' object has no attribute 'x'
#> 18
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 81, in <lambda>
#>     print(i); t(lambda: drive(globals()[f"c{i}"]()))
#>                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 12, in drive
#>     while 1: c.send(None)
#>              ^^^^^^^^^^^^
#>   File "FILE", line 60, in c18
#>     return [
#>            ^
#>   File "FILE", line 16, in ag
#>     n.ag
#> AttributeError: 'NoneType' object has no attribute 'ag'
#> 19
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 81, in <lambda>
#>     print(i); t(lambda: drive(globals()[f"c{i}"]()))
#>                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 12, in drive
#>     while 1: c.send(None)
#>              ^^^^^^^^^^^^
#>   File "FILE", line 64, in c19
#>     async def c19(): g = (x async for x in ag()); return [z async for z in g]
#>                                                          ^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 64, in <genexpr>
#>     async def c19(): g = (x async for x in ag()); return [z async for z in g]
#>                          ^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 16, in ag
#>     n.ag
#> AttributeError: 'NoneType' object has no attribute 'ag'
#> 20
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 81, in <lambda>
#>     print(i); t(lambda: drive(globals()[f"c{i}"]()))
#>                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 12, in drive
#>     while 1: c.send(None)
#>              ^^^^^^^^^^^^
#>   File "FILE", line 65, in c20
#>     async def c20(): return await anext(ag().__aiter__()) + n
#>                             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^~~
#> TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
#> 21
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 81, in <lambda>
#>     print(i); t(lambda: drive(globals()[f"c{i}"]()))
#>                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 12, in drive
#>     while 1: c.send(None)
#>              ^^^^^^^^^^^^
#>   File "FILE", line 66, in c21
#>     async def c21(): x, y = await c22()
#>                      ^^^^
#> TypeError: cannot unpack non-iterable int object
#> 23
#> Traceback (most recent call last):
#>   File "FILE", line 69, in c23
#>     try: await c13()
#>          ^^^^^^^^^^^
#>   File "FILE", line 54, in c13
#>     async def c13(): return await n.x
#>                                   ^^^
#> AttributeError: 'NoneType' object has no attribute 'x'
#>
#> During handling of the above exception, another exception occurred:
#>
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 81, in <lambda>
#>     print(i); t(lambda: drive(globals()[f"c{i}"]()))
#>                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 12, in drive
#>     while 1: c.send(None)
#>              ^^^^^^^^^^^^
#>   File "FILE", line 70, in c23
#>     finally: await c12()
#>              ^^^^^^^^^^^
#>   File "FILE", line 53, in c12
#>     async def c12(): return await n
#>                             ^^^^^^^
#> TypeError: object NoneType can't be used in 'await' expression
#> 24
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 81, in <lambda>
#>     print(i); t(lambda: drive(globals()[f"c{i}"]()))
#>                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 12, in drive
#>     while 1: c.send(None)
#>              ^^^^^^^^^^^^
#>   File "FILE", line 71, in c24
#>     async def c24(): return f"{await c13()}"
#>                                ^^^^^^^^^^^
#>   File "FILE", line 54, in c13
#>     async def c13(): return await n.x
#>                                   ^^^
#> AttributeError: 'NoneType' object has no attribute 'x'
#> 25
#> Traceback (most recent call last):
#>   File "FILE", line 73, in c25
#>     async with ACM2() as q: raise ValueError
#>                             ^^^^^^^^^^^^^^^^
#> ValueError
#>
#> During handling of the above exception, another exception occurred:
#>
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 81, in <lambda>
#>     print(i); t(lambda: drive(globals()[f"c{i}"]()))
#>                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 12, in drive
#>     while 1: c.send(None)
#>              ^^^^^^^^^^^^
#>   File "FILE", line 73, in c25
#>     async with ACM2() as q: raise ValueError
#>   File "FILE", line 30, in __aexit__
#>     async def __aexit__(s, *a): n.exit
#>                                 ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'exit'
#> 26
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 81, in <lambda>
#>     print(i); t(lambda: drive(globals()[f"c{i}"]()))
#>                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 12, in drive
#>     while 1: c.send(None)
#>              ^^^^^^^^^^^^
#>   File "FILE", line 75, in c26
#>     async with ACM2() as q: return 1
#>   File "FILE", line 30, in __aexit__
#>     async def __aexit__(s, *a): n.exit
#>                                 ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'exit'
#> 27
#> Traceback (most recent call last):
#>   File "FILE", line 5, in t
#>     try: f(*a)
#>          ^^^^^
#>   File "FILE", line 81, in <lambda>
#>     print(i); t(lambda: drive(globals()[f"c{i}"]()))
#>                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "FILE", line 12, in drive
#>     while 1: c.send(None)
#>              ^^^^^^^^^^^^
#>   File "FILE", line 78, in c27
#>     async with ACM2() as q: break
#>   File "FILE", line 30, in __aexit__
#>     async def __aexit__(s, *a): n.exit
#>                                 ^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'exit'
