# Empty `__slots__` in a base, with and without slots below it.
class Bare:
    __slots__ = ()

    def kind(self):
        return type(self).__name__


class Open(Bare):
    def __init__(self, v):
        self.v = v


class Closed(Bare):
    __slots__ = ("a",)

    def __init__(self, a):
        self.a = a


class Below(Closed):
    def __init__(self, a, b):
        super().__init__(a)
        self.b = b


def attempt(act):
    try:
        print(act())
    except AttributeError as e:
        print(e)


def add(obj, name):
    setattr(obj, name, 1)
    return getattr(obj, name)


def store_bare():
    Bare().x = 1


def store_closed():
    Closed(1).x = 1


o = Open(1)
o.extra = 5
print(o.v, o.extra, o.__dict__, o.kind())
attempt(store_bare)
attempt(store_closed)
attempt(lambda: add(o, "more"))
attempt(lambda: add(Closed(1), "more"))
attempt(lambda: Bare().__dict__)
attempt(lambda: Closed(1).__dict__)
b = Below(1, 2)
b.c = 3
print(b.a, b.b, b.c, sorted(b.__dict__), b.kind(), Closed.a.__name__)
for one in (Open(2), Closed(3), Below(4, 5)):
    print(one.kind(), hasattr(one, "__dict__"), hasattr(one, "v"), hasattr(one, "a"))

#> 1 5 {'v': 1, 'extra': 5} Open
#> 'Bare' object has no attribute 'x'
#> 'Closed' object has no attribute 'x'
#> 1
#> 'Closed' object has no attribute 'more'
#> 'Bare' object has no attribute '__dict__'
#> 'Closed' object has no attribute '__dict__'
#> 1 2 3 ['b', 'c'] Below a
#> Open True True False
#> Closed False False True
#> Below True False True
