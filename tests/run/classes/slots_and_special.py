# __slots__, __new__, __init_subclass__, __class__ and class bodies that refer to themselves.
class Slotted:
    __slots__ = ("a", "b")

    def __init__(self, a):
        self.a = a


s = Slotted(1)
s.b = 2
print(s.a, s.b)
try:
    s.c = 3
except AttributeError as error:
    print(error)
del s.b
try:
    s.b
except AttributeError as error:
    print(error)
print(hasattr(s, "__dict__"))


class Singleton:
    instance = None

    def __new__(cls, *args):
        if cls.instance is None:
            print("creating")
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self, value):
        self.value = value


a = Singleton(1)
b = Singleton(2)
print(a is b, a.value)


class Other:
    def __new__(cls):
        return "not an instance"

    def __init__(self):
        print("never called")


print(Other())


class Positive(int):
    def __new__(cls, n):
        return super().__new__(cls, abs(n))


print(Positive(-5), Positive(-5) + 1, type(Positive(3)).__name__)


class Plugin:
    registry = []

    def __init_subclass__(cls, **kw):
        super().__init_subclass__()
        cls.registry.append((cls.__name__, kw))


class P1(Plugin):
    pass


class P2(Plugin, name="two"):
    pass


print(Plugin.registry)


class Meta:
    def kind(self):
        return __class__.__name__


class Sub(Meta):
    pass


print(Sub().kind())


class Private:
    def __init__(self):
        self.__hidden = 1

    def get(self):
        return self.__hidden

    def __method(self):
        return "private"

    def call(self):
        return self.__method()


p = Private()
print(p.get(), p._Private__hidden, p.call(), sorted(vars(p)))
try:
    p.__hidden
except AttributeError as error:
    print(error)


class Changing:
    def hello(self):
        return "first"


class Changed:
    def hello(self):
        return "second"


c = Changing()
c.__class__ = Changed
print(c.hello(), type(c).__name__)


class Temp:
    def __del__(self):
        print("finalised")


t = Temp()
t = None
print("after")


def scope():
    u = Temp()
    print("in scope")


scope()
print("done")

#> 1 2
#> 'Slotted' object has no attribute 'c'
#> 'Slotted' object has no attribute 'b'
#> False
#> creating
#> True 2
#> not an instance
#> 5 6 Positive
#> [('P1', {}), ('P2', {'name': 'two'})]
#> Meta
#> 1 1 private ['_Private__hidden']
#> 'Private' object has no attribute '__hidden'
#> second Changed
#> finalised
#> after
#> in scope
#> finalised
#> done
