# Functions are objects: attributes, names, docs, identity.
def f(a, b=1, *args, c, d=2, **kw):
    """What f does."""


print(f.__name__, f.__qualname__, f.__doc__, f.__module__)
f.note = "kept"
print(f.note, hasattr(f, "other"))
try:
    f.other
except AttributeError as error:
    print(error)
del f.note
try:
    f.note
except AttributeError as error:
    print(error)
f.__name__ = "renamed"
print(f.__name__)


class C:
    def method(self):
        """Method doc."""

        def inner():
            pass
        return inner

    @staticmethod
    def static():
        pass


print(C.method.__qualname__, C().method().__qualname__, C.static.__qualname__)
print(C.method.__doc__, C().method.__doc__)
print(C().method.__name__)
c = C()
print(c.method == c.method, c.method is c.method, C.method is C.method)
print(c.method.__self__ is c, c.method.__func__ is C.method)
print(callable(f), callable(C), callable(c), callable(c.method), callable(1))


def no_doc():
    x = """not a doc"""
    return x


print(no_doc.__doc__)
print((lambda: 1).__qualname__)


def outer():
    class Local:
        def m(self):
            pass
    return Local


print(outer().__qualname__, outer().m.__qualname__)
functions = {f: 1, no_doc: 2}
print(functions[f], functions[no_doc])
print(repr(len), repr(print), abs.__name__)
print(f.__defaults__, f.__kwdefaults__, no_doc.__defaults__)

#> f f What f does. __main__
#> kept False
#> 'function' object has no attribute 'other'
#> 'function' object has no attribute 'note'
#> renamed
#> C.method C.method.<locals>.inner C.static
#> Method doc. Method doc.
#> method
#> True False True
#> True True
#> True True False True False
#> None
#> <lambda>
#> outer.<locals>.Local outer.<locals>.Local.m
#> 1 2
#> <built-in function len> <built-in function print> abs
#> (1,) {'d': 2} None
