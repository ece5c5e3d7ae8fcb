"""What `throw` makes of its arguments; what a generator waits for, seen from inside and outside."""
import warnings

warnings.simplefilter('ignore')


def attempt(work):
    try:
        print(work())
    except BaseException as e:
        print(type(e).__name__, e)


def catching():
    while True:
        try:
            yield 'ready'
        except ValueError as e:
            print('caught', type(e).__name__, e.args)


def started():
    g = catching()
    next(g)
    return g


attempt(lambda: started().throw(ValueError))
attempt(lambda: started().throw(ValueError('given')))
attempt(lambda: started().throw(ValueError, 'text'))
attempt(lambda: started().throw(ValueError, ('two', 'args')))
attempt(lambda: started().throw(ValueError, None))
attempt(lambda: started().throw(ValueError, UnicodeError('below')))
attempt(lambda: started().throw(ValueError, TypeError('other')))
attempt(lambda: started().throw(LookupError, KeyError('k')))
attempt(lambda: started().throw('text'))
attempt(lambda: started().throw(ValueError('a'), 'b'))
attempt(lambda: started().throw(ValueError, 'a', 3))
attempt(lambda: started().throw(3))


def inner():
    print('inside', outer.gi_yieldfrom, outer.gi_running, outer.gi_suspended)
    yield 1
    print('inside', outer.gi_yieldfrom)
    yield 2


def delegating():
    yield 'before'
    yield from inner()
    yield 'after'


outer = delegating()
print(outer.gi_yieldfrom, outer.gi_suspended)
print(next(outer), outer.gi_yieldfrom)
print(next(outer), outer.gi_yieldfrom.__name__, outer.gi_suspended)
print(next(outer), outer.gi_yieldfrom.__name__)
print(next(outer), outer.gi_yieldfrom)
attempt(lambda: next(outer))
print(outer.gi_yieldfrom, outer.gi_suspended)


class Waits:
    def __await__(self):
        print('awaited', coro.cr_await)
        yield 'w'


async def waiting():
    await Waits()


coro = waiting()
print(coro.cr_await, coro.cr_suspended)
print(coro.send(None), type(coro.cr_await).__name__, coro.cr_suspended)
attempt(lambda: coro.send(None))
print(coro.cr_await)

#> caught ValueError ()
#> ready
#> caught ValueError ('given',)
#> ready
#> caught ValueError ('text',)
#> ready
#> caught ValueError ('two', 'args')
#> ready
#> caught ValueError ()
#> ready
#> caught UnicodeError ('below',)
#> ready
#> caught ValueError (TypeError('other'),)
#> ready
#> KeyError 'k'
#> TypeError exceptions must be classes or instances deriving from BaseException, not str
#> TypeError instance exception may not have a separate value
#> TypeError throw() third argument must be a traceback object
#> TypeError exceptions must be classes or instances deriving from BaseException, not int
#> None False
#> before None
#> inside None True False
#> 1 inner True
#> inside None
#> 2 inner
#> after None
#> StopIteration 
#> None False
#> None False
#> awaited None
#> w generator True
#> StopIteration 
#> None
