"""`del` of every target: order, names in each kind of scope, errors."""


def attempt(work):
    try:
        print(work())
    except Exception as e:
        print(type(e).__name__, e)


class Traced:
    def __init__(self, name):
        object.__setattr__(self, 'name', name)

    def __delattr__(self, attribute):
        print('del', self.name, '.', attribute)

    def __delitem__(self, index):
        print('del', self.name, index)


def make(name):
    print('make', name)
    return Traced(name)


def key(k):
    print('key', k)
    return k


del make('a').x, make('b')[key(1)], (make('c').y, [make('d')[key('k')]])
del make('e')[key(1):key(2)], make('f')[key(1):key(2):key(3), ...]
del ()
del [], ((), [])


def local():
    x = 1
    del x
    return x


def conditional(flag):
    x = 1
    if flag:
        del x
    return x


def loop():
    for i in range(3):
        pass
    del i
    try:
        i
    except UnboundLocalError as e:
        print(e)
    i = 7
    return i


def outer():
    cell = 1

    def inner():
        return cell
    print(inner())
    del cell
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    cell = 2
    return inner()


def by_nonlocal():
    cell = 1

    def inner():
        nonlocal cell
        del cell
    inner()
    return cell


shared = 1


def by_global():
    global shared
    del shared


attempt(local)
attempt(lambda: conditional(False))
attempt(lambda: conditional(True))
attempt(loop)
attempt(outer)
attempt(by_nonlocal)
by_global()
attempt(lambda: shared)
attempt(by_global)


class Body:
    a = b = 1
    del a
    try:
        del a
    except NameError as e:
        print(e)


print(hasattr(Body, 'a'), Body.b)
del Body.b
attempt(lambda: delattr(Body, 'b'))
attempt(lambda: delattr(Body(), 'q'))
items = list(range(10))
del items[0], items[-1], items[::3]
print(items)
del items[2:], items[:1]
print(items)
d = {1: 'a', 2: 'b'}
del d[1]
attempt(lambda: d.__delitem__(1))
attempt(lambda: (1, 2).__delitem__)
text = 'abc'
try:
    del text[0]
except TypeError as e:
    print(e)
try:
    del d[2], d[3], d[4]
except KeyError as e:
    print('stopped at', e, d)


def parameter(x):
    del x
    x = 'again'
    return x


attempt(lambda: parameter(1))

#> make a
#> del a . x
#> make b
#> key 1
#> del b 1
#> make c
#> del c . y
#> make d
#> key k
#> del d k
#> make e
#> key 1
#> key 2
#> del e slice(1, 2, None)
#> make f
#> key 1
#> key 2
#> key 3
#> del f (slice(1, 2, 3), Ellipsis)
#> UnboundLocalError cannot access local variable 'x' where it is not associated with a value
#> 1
#> UnboundLocalError cannot access local variable 'x' where it is not associated with a value
#> cannot access local variable 'i' where it is not associated with a value
#> 7
#> 1
#> NameError cannot access free variable 'cell' where it is not associated with a value in enclosing scope
#> 2
#> UnboundLocalError cannot access local variable 'cell' where it is not associated with a value
#> NameError name 'shared' is not defined
#> NameError name 'shared' is not defined
#> name 'a' is not defined
#> False 1
#> AttributeError type object 'Body' has no attribute 'b'
#> AttributeError 'Body' object has no attribute 'q'
#> [2, 3, 5, 6, 8]
#> [3]
#> KeyError 1
#> AttributeError 'tuple' object has no attribute '__delitem__'
#> 'str' object doesn't support item deletion
#> stopped at 3 {}
#> again
