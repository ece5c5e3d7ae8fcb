# Functions as objects with attributes: counters, caches, registries, renaming, equality, dict.
def counter():
    counter.n += 1
    return counter.n


try:
    counter()
except AttributeError as e:
    print(e)
counter.n = 0
print(counter(), counter(), counter.n, counter.__dict__)
del counter.n
print(hasattr(counter, "n"))
try:
    del counter.n
except AttributeError as e:
    print(e)


def fib(n):
    if n in fib.memo:
        return fib.memo[n]
    fib.memo[n] = r = n if n < 2 else fib(n - 1) + fib(n - 2)
    return r


fib.memo = {}
print(fib(80), len(fib.memo))
counter.__name__ = "renamed"
counter.__qualname__ = "very.renamed"
print(counter.__name__, repr(counter)[:26])
try:
    counter.__name__ = 5
except TypeError as e:
    print(e)
try:
    counter.__dict__ = []
except TypeError as e:
    print(e)
try:
    counter.__defaults__ = [1]
except TypeError as e:
    print(e)
try:
    counter.__kwdefaults__ = ()
except TypeError as e:
    print(e)
counter.__dict__ = {"a": 1}
print(counter.a, vars(counter))
counter.__doc__ = "made later"
print(counter.__doc__, counter.__module__)


def route(path, *methods):
    def mark(f):
        f.routes = getattr(f, "routes", ()) + ((path, methods or ("GET",)),)
        return f
    return mark


@route("/")
@route("/home", "GET", "POST")
def index():
    pass


print(index.routes)


class View:
    def show(self):
        pass

    show.short = "Show it"


print(View.show.short, View().show.short)
try:
    View().show.short = 1
except AttributeError as e:
    print(e)
View.show.short = "later"
print(View().show.short, View().show.__func__ is View.show, View().show == View().show)
v = View()
print(v.show == v.show, v.show is v.show, v.show.__self__ is v, hash(v.show) == hash(v.show))
f = lambda: 0
f.x = f
print(f.x.x.x is f, f.__name__, f == f.x, f != (lambda: 0))
print(setattr(f, "y", [1]) or f.y, sorted(f.__dict__))

#> 'function' object has no attribute 'n'
#> 1 2 2 {'n': 2}
#> False
#> 'function' object has no attribute 'n'
#> 23416728348467685 81
#> renamed <function very.renamed at 
#> __name__ must be set to a string object
#> __dict__ must be set to a dictionary, not a 'list'
#> __defaults__ must be set to a tuple object
#> __kwdefaults__ must be set to a dict object
#> 1 {'a': 1}
#> made later __main__
#> (('/home', ('GET', 'POST')), ('/', ('GET',)))
#> Show it Show it
#> 'method' object has no attribute 'short'
#> later True False
#> True False True True
#> True <lambda> True True
#> [1] ['x', 'y']
