# Weak references to callables, and bound methods of builtins among the garbage of a program that has some.
import gc
import weakref


class A:
    def method(self):
        pass


class Lazy:
    def __init__(self, source):
        self.next = source.__next__
        self.kept = [self]

    def __getitem__(self, i):
        return self.next()


def source(n):
    yield n
    for i in lazies:
        yield i


def show(make):
    callable_ = make()
    try:
        weak = weakref.ref(callable_, lambda w: print("gone"))
    except TypeError as e:
        print(e)
        return
    print(type(callable_).__name__, weak() is callable_)


for make in (lambda: [].append, lambda: iter([1]).__next__, lambda: A().method, lambda: "x".upper, lambda: (1).__add__,
             lambda: len, lambda: A.method, lambda: classmethod(A.method), lambda: property(A.method),
             lambda: A.method.__get__(A()), lambda: [].__len__, lambda: show):
    show(make)
weak = weakref.ref(source)
for turn in range(3):
    lazies = [Lazy(source(n)) for n in range(200)]
    print(lazies[turn][0], lazies[-1][0], len(lazies), weak() is source)
    print(gc.collect() > 100 if turn else gc.isenabled())
lazies = Lazy(source(5))
print(lazies[0])

#> builtin_function_or_method True
#> gone
#> cannot create weak reference to 'method-wrapper' object
#> method True
#> gone
#> builtin_function_or_method True
#> gone
#> cannot create weak reference to 'method-wrapper' object
#> builtin_function_or_method True
#> function True
#> cannot create weak reference to 'classmethod' object
#> cannot create weak reference to 'property' object
#> method True
#> gone
#> cannot create weak reference to 'method-wrapper' object
#> function True
#> 0 199 200 True
#> True
#> 1 199 200 True
#> True
#> 2 199 200 True
#> True
#> 5
