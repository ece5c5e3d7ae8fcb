# Generators: laziness, state, send, return values, exhaustion.
def count(start=0):
    print("started")
    while True:
        received = yield start
        if received is not None:
            print("received", received)
            start = received
        else:
            start += 1


g = count(5)
print("made")
print(next(g), next(g), g.send(100), next(g))
g.close()
try:
    next(g)
except StopIteration as stop:
    print("stopped", stop.value)


def limited():
    yield 1
    yield 2
    return "result"


print(list(limited()), [*limited()], tuple(limited()), sum(limited()))
g = limited()
while True:
    try:
        print(next(g))
    except StopIteration as stop:
        print("value", stop.value)
        break
print(next(g, "default"))
g = count()
try:
    g.send(5)
except TypeError as error:
    print(error)


def cleanup():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("closing")
        raise
    finally:
        print("finally")


g = cleanup()
next(g)
g.close()
g.close()
g = cleanup()
g.close()
print("closed before start")


def catches():
    while True:
        try:
            value = yield
            print("got", value)
        except ValueError as error:
            print("caught", error)


g = catches()
next(g)
g.send(1)
g.throw(ValueError("thrown"))
g.send(2)
try:
    g.throw(KeyError("out"))
except KeyError as error:
    print("escaped", error)
try:
    g.send(3)
except StopIteration:
    print("finished")


def reentrant():
    yield next(me)


me = reentrant()
try:
    next(me)
except ValueError as error:
    print(error)


def stops():
    yield 1
    raise StopIteration("inside")


try:
    list(stops())
except RuntimeError as error:
    print(error, repr(error.__cause__))


def refuses():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = refuses()
next(g)
try:
    g.close()
except RuntimeError as error:
    print(error)
print(type(g).__name__, iter(g) is g, g.__name__)
for x in limited():
    if x == 1:
        break
else:
    print("no")
print(x)

#> made
#> started
#> received 100
#> 5 6 100 101
#> stopped None
#> [1, 2] [1, 2] (1, 2) 3
#> 1
#> 2
#> value result
#> default
#> can't send non-None value to a just-started generator
#> closing
#> finally
#> closed before start
#> got 1
#> caught thrown
#> got 2
#> escaped 'out'
#> finished
#> generator already executing
#> generator raised StopIteration StopIteration('inside')
#> generator ignored GeneratorExit
#> generator True refuses
#> 1
