# Attributes that few exceptions use, and what generators do when somebody calls their __del__.


def told(label, f):
    try:
        print(label, "->", f())
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


def change(e, name, value):
    setattr(e, name, value)
    return getattr(e, name)


plain = OSError(1, "text")
told("written", lambda: plain.characters_written)
told("deleted", lambda: delattr(plain, "characters_written"))
told("set", lambda: change(plain, "characters_written", 7))
told("set to true", lambda: change(plain, "characters_written", True))
told("set to text", lambda: change(plain, "characters_written", "x"))
told("deleted", lambda: delattr(plain, "characters_written"))
told("gone", lambda: plain.characters_written)
blocking = BlockingIOError(11, "would wait", 5)
told("blocking", lambda: (blocking.characters_written, blocking.filename, blocking.args))
told("blocking by name", lambda: BlockingIOError(11, "would wait", "name").filename)
told("has", lambda: (hasattr(OSError, "characters_written"), hasattr(OSError(), "characters_written")))

translate = UnicodeTranslateError("text", 1, 2, "why")
told("translate", lambda: (translate.encoding, translate.object, translate.start, translate.end, translate.reason))
told("encoding", lambda: change(translate, "encoding", "ascii"))
told("shown", lambda: str(translate))

log = []


def steps():
    try:
        yield 1
        yield 2
    finally:
        log.append("end")


g = steps()
next(g)
told("del", lambda: g.__del__())
print(log, list(g))
told("del again", lambda: g.__del__())
fresh = steps()
fresh.__del__()
print(log, list(fresh), log)


async def wait():
    try:
        await Pause()
    finally:
        log.append("coroutine")


class Pause:
    def __await__(self):
        yield


c = wait()
c.send(None)
c.__del__()
print(log)


async def many():
    yield 1


print(type(many())[int])
print(type(steps()).__del__.__name__, type(c).__del__.__qualname__)

#> written !! AttributeError characters_written
#> deleted !! AttributeError characters_written
#> set -> 7
#> set to true -> 1
#> set to text !! TypeError 'str' object cannot be interpreted as an integer
#> deleted -> None
#> gone !! AttributeError characters_written
#> blocking -> (5, None, (11, 'would wait', 5))
#> blocking by name -> name
#> has -> (True, False)
#> translate -> (None, 'text', 1, 2, 'why')
#> encoding -> ascii
#> shown -> can't translate character '\x65' in position 1: why
#> del -> None
#> ['end'] []
#> del again -> None
#> ['end'] [] ['end']
#> ['end', 'coroutine']
#> async_generator[int]
#> __del__ coroutine.__del__
