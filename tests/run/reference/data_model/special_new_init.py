"""__new__ and __init__: what is passed to each, which results skip initialisation, errors."""


class Traced:
    def __new__(cls, *args, **kwargs):
        print("new", cls.__name__, args, kwargs)
        return super().__new__(cls)

    def __init__(self, *args, **kwargs):
        print("init", type(self).__name__, args, kwargs)


class Sub(Traced):
    pass


Traced(1, a=2)
Sub()
t = Traced.__new__(Sub, "direct")
print(type(t).__name__)
t.__init__("again")


class Other:
    def __new__(cls, kind):
        if kind == "int":
            return 5
        if kind == "sub":
            return object.__new__(OtherSub)
        if kind == "none":
            return None
        return object.__new__(cls)

    def __init__(self, kind):
        print("initialised", type(self).__name__, kind)


class OtherSub(Other):
    pass


for kind in ("int", "sub", "none", "self"):
    made = Other(kind)
    print(kind, made if isinstance(made, int) else type(made).__name__)
print(type(OtherSub("self")).__name__)


class Returns:
    def __init__(self, value):
        return value


for value in (None, 0, "text", []):
    try:
        print(type(Returns(value)).__name__)
    except TypeError as e:
        print(e)


class Neither:
    pass


class OnlyInit:
    def __init__(self, a):
        pass


class OnlyNew:
    def __new__(cls, a):
        return object.__new__(cls)


for make in (lambda: Neither(1), lambda: Neither(x=1), lambda: OnlyInit(), lambda: OnlyInit(1, 2), lambda: OnlyNew(), lambda: OnlyNew(1), lambda: object(1), lambda: object.__new__(Neither, 1), lambda: object.__new__(OnlyInit, 1), lambda: object.__init__(Neither(), 1), lambda: object.__init__(OnlyInit(1), 5), lambda: object.__init__(OnlyNew(1), 5)):
    try:
        print(type(make()).__name__)
    except TypeError as e:
        print(e)


class Half(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a / 2, b / 2))

    def __init__(self, a, b):
        self.original = (a, b)


h = Half(2, 4)
print(h, h.original, type(h + ()).__name__)


class Single:
    _it = None

    def __new__(cls):
        if cls._it is None:
            cls._it = super().__new__(cls)
        return cls._it

    def __init__(self):
        self.count = getattr(self, "count", 0) + 1


print(Single() is Single(), Single().count)
print(type(Traced.__dict__["__new__"]).__name__, type(Traced.__dict__["__init__"]).__name__)


class Failing:
    def __init__(self):
        self.partial = True
        raise ValueError("in init")

    def __del__(self):
        print("del of half-made", self.partial)


try:
    Failing()
except ValueError as e:
    print(e)
    e = None

#> new Traced (1,) {'a': 2}
#> init Traced (1,) {'a': 2}
#> new Sub () {}
#> init Sub () {}
#> new Sub ('direct',) {}
#> Sub
#> init Sub ('again',) {}
#> int 5
#> initialised OtherSub sub
#> sub OtherSub
#> none NoneType
#> initialised Other self
#> self Other
#> initialised OtherSub self
#> OtherSub
#> Returns
#> __init__() should return None, not 'int'
#> __init__() should return None, not 'str'
#> __init__() should return None, not 'list'
#> Neither() takes no arguments
#> Neither() takes no arguments
#> OnlyInit.__init__() missing 1 required positional argument: 'a'
#> OnlyInit.__init__() takes 2 positional arguments but 3 were given
#> OnlyNew.__new__() missing 1 required positional argument: 'a'
#> OnlyNew
#> object() takes no arguments
#> Neither() takes no arguments
#> OnlyInit
#> Neither.__init__() takes exactly one argument (the instance to initialize)
#> object.__init__() takes exactly one argument (the instance to initialize)
#> NoneType
#> (1.0, 2.0) (2, 4) tuple
#> True 3
#> staticmethod function
#> in init
#> del of half-made True
