# What wrappers of functions have in their dicts.
def f(): "doc"
class C:
    @staticmethod
    def s(a: int) -> int: "sd"
    @classmethod
    def c(cls): "cd"
for n in 's', 'c':
    d = C.__dict__[n]
    print(sorted(d.__dict__), d.__name__, d.__qualname__, d.__doc__, d.__module__, d.__annotations__, d.__wrapped__ is d.__func__)
    print({k: v for k, v in d.__dict__.items()})
s = staticmethod(Ellipsis)
s.x = 4
print(list(s.__dict__), s.x)
class D:
    @classmethod
    def m(cls): pass
w = D.__dict__["m"]
w.note = 1
w.__dict__["other"] = 2
print(list(w.__dict__), w.note, w.other, vars(w) is w.__dict__)

#> ['__annotations__', '__doc__', '__module__', '__name__', '__qualname__'] s C.s sd __main__ {'a': <class 'int'>, 'return': <class 'int'>} True
#> {'__module__': '__main__', '__name__': 's', '__qualname__': 'C.s', '__doc__': 'sd', '__annotations__': {'a': <class 'int'>, 'return': <class 'int'>}}
#> ['__annotations__', '__doc__', '__module__', '__name__', '__qualname__'] c C.c cd __main__ {} True
#> {'__module__': '__main__', '__name__': 'c', '__qualname__': 'C.c', '__doc__': 'cd', '__annotations__': {}}
#> ['__doc__', 'x'] 4
#> ['__module__', '__name__', '__qualname__', '__doc__', '__annotations__', 'note', 'other'] 1 2 True
