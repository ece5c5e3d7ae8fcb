#@ python: 3.13
# What the stdlib and the builtins got with 3.13.
import asyncio
import copy
import gc
import itertools
import json
import math
import queue
import re
import typing
import warnings
from collections import namedtuple
from dataclasses import dataclass, replace
from types import SimpleNamespace


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, "|", e)


@dataclass
class Point:
    x: int
    y: int = 2


Pair = namedtuple("Pair", "a b")


class Own:
    def __replace__(self, /, **changes):
        return sorted(changes.items())


for o, kw in ((Point(1), {"y": 5}), (Pair(1, 2), {"b": 9}), (SimpleNamespace(q=1), {"q": 2, "r": 3}), (Own(), {"z": 1}), (3, {}), (Pair(1, 2), {"c": 1})):
    attempt(lambda: copy.replace(o, **kw))
attempt(lambda: Point(1).__replace__(x=3))
attempt(lambda: "a-b-c".replace("-", "+", count=1))
attempt(lambda: "a-b-c".replace("-"))
attempt(lambda: list(itertools.batched("abcdef", 3, strict=True)))
attempt(lambda: list(itertools.batched("abcde", 3, strict=True)))
attempt(lambda: list(itertools.batched("abcde", 3, strict=False)))
attempt(lambda: math.fma(2.0, 3.0, 4.0))
attempt(lambda: math.fma(math.inf, 0.0, 1.0))
attempt(lambda: math.fma(1e308, 10.0, 0.0))
attempt(lambda: math.fma(math.nan, 1.0, 1.0))
attempt(lambda: json.loads("[1, ]"))
attempt(lambda: json.loads('{"a": 1,}'))
attempt(lambda: re.compile("("))
print(re.PatternError is re.error, re.error.__name__, gc.get_threshold())
attempt(lambda: gc.set_threshold())
q = queue.Queue(2)
q.put(1)
q.shutdown()
attempt(lambda: q.put(2))
attempt(lambda: q.get())
attempt(lambda: q.get())
q = queue.Queue()
q.put(1)
q.shutdown(immediate=True)
attempt(lambda: (q.qsize(), q.unfinished_tasks, q.is_shutdown))


async def main():
    q = asyncio.Queue()

    async def reader():
        try:
            while True:
                print("got", await q.get())
        except asyncio.QueueShutDown as e:
            return repr(e)

    task = asyncio.create_task(reader())
    await q.put(1)
    await asyncio.sleep(0)
    q.shutdown()
    print(await task)
    try:
        await q.put(2)
    except asyncio.QueueShutDown:
        print("no more")


asyncio.run(main())


def gen():
    try:
        yield 1
    except GeneratorExit:
        return "kept"


g = gen()
next(g)
print(g.close(), g.close(), gen().close())


@warnings.deprecated("use other()")
def old():
    return 5


@warnings.deprecated("no more of it")
class Old:
    pass


with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    print(old(), type(Old()).__name__)
    class Child(Old):
        pass
    Child()
print([(str(w.message), w.category.__name__) for w in seen], old.__deprecated__, Old.__deprecated__)
attempt(lambda: warnings.deprecated(3))


class Shape(typing.Protocol):
    name: str

    def area(self): ...


print(sorted(typing.get_protocol_members(Shape)), typing.is_protocol(Shape), typing.is_protocol(int))
attempt(lambda: typing.get_protocol_members(int))
print(typing.TypeIs[int], typing.ReadOnly[str])
attempt(lambda: replace(3))

#> Point(x=1, y=5)
#> Pair(a=1, b=9)
#> namespace(q=2, r=3)
#> [('z', 1)]
#> TypeError | replace() does not support int objects
#> TypeError | Got unexpected field names: ['c']
#> Point(x=3, y=2)
#> a+b-c
#> TypeError | replace() takes at least 2 positional arguments (1 given)
#> [('a', 'b', 'c'), ('d', 'e', 'f')]
#> ValueError | batched(): incomplete batch
#> [('a', 'b', 'c'), ('d', 'e')]
#> 10.0
#> ValueError | invalid operation in fma
#> OverflowError | overflow in fma
#> nan
#> JSONDecodeError | Illegal trailing comma before end of array: line 1 column 3 (char 2)
#> JSONDecodeError | Illegal trailing comma before end of object: line 1 column 8 (char 7)
#> PatternError | missing ), unterminated subpattern at position 0
#> True PatternError (2000, 10, 10)
#> TypeError | gc.set_threshold requires 1 to 3 arguments
#> ShutDown | 
#> 1
#> ShutDown | 
#> (0, 0, True)
#> got 1
#> QueueShutDown()
#> no more
#> kept None None
#> 5 Old
#> [('use other()', 'DeprecationWarning'), ('no more of it', 'DeprecationWarning'), ('no more of it', 'DeprecationWarning')] use other() no more of it
#> TypeError | Expected an object of type str for 'message', not 'int'
#> ['area', 'name'] True False
#> TypeError | <class 'int'> is not a Protocol
#> typing.TypeIs[int] typing.ReadOnly[str]
#> TypeError | replace() should be called on dataclass instances
