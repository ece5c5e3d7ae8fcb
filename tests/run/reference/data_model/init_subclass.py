"""__init_subclass__: implicit class method, keywords, order against __set_name__ and the metaclass."""


class Base:
    registry = []

    def __init_subclass__(cls, /, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        Base.registry.append((cls.__name__, tag))
        cls.tag = tag


class A(Base, tag="a"):
    pass


class B(A):
    pass


class C(B, tag="c"):
    tag = "in body"


print(Base.registry, A.tag, B.tag, C.tag)
try:
    class D(Base, unknown=1):
        pass
except TypeError as e:
    print(e)
try:
    class E(keyword=1):
        pass
except TypeError as e:
    print(e)
try:
    object.__init_subclass__(1)
except TypeError as e:
    print(e)
print(object.__init_subclass__(), type(Base.__dict__["__init_subclass__"]).__name__)


class Name:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)


class Meta(type):
    def __new__(mcs, name, bases, ns, **kw):
        print("meta new", name, kw)
        cls = super().__new__(mcs, name, bases, ns, **kw)
        print("made", name)
        return cls

    def __init__(cls, name, bases, ns, **kw):
        print("meta init", name, kw)
        super().__init__(name, bases, ns)


class Parent(metaclass=Meta):
    attr = Name()

    def __init_subclass__(cls, **kw):
        print("init_subclass", cls.__name__, kw)


class Child(Parent, option=1):
    other = Name()


class Left:
    def __init_subclass__(cls, left=0, **kw):
        print("left", left, kw)
        super().__init_subclass__(**kw)


class Right:
    def __init_subclass__(cls, right=0, **kw):
        print("right", right, kw)
        super().__init_subclass__(**kw)


class Both(Left, Right, left=1, right=2):
    pass


made = type("Made", (Left,), {}, left=5)
print(made.__name__)


class Fails:
    def __init_subclass__(cls):
        raise ValueError(f"{cls.__name__} refused")


try:
    class Refused(Fails):
        pass
except ValueError as e:
    print(e)
print([c.__name__ for c in Fails.__subclasses__()] if False else "checked")


class Explicit:
    @classmethod
    def __init_subclass__(cls):
        print("explicit", cls.__name__)


class Sub(Explicit):
    pass


class Plugins:
    plugins = {}

    def __init_subclass__(cls, /, name, **kw):
        super().__init_subclass__(**kw)
        cls.plugins[name] = cls


class One(Plugins, name="one"):
    pass


try:
    class NoName(Plugins):
        pass
except TypeError as e:
    print(e)
print(list(Plugins.plugins))

#> [('A', 'a'), ('B', None), ('C', 'c')] a None c
#> D.__init_subclass__() takes no keyword arguments
#> E.__init_subclass__() takes no keyword arguments
#> object.__init_subclass__() takes no arguments (1 given)
#> None classmethod
#> meta new Parent {}
#> set_name Parent attr
#> made Parent
#> meta init Parent {}
#> meta new Child {'option': 1}
#> set_name Child other
#> init_subclass Child {'option': 1}
#> made Child
#> meta init Child {'option': 1}
#> left 1 {'right': 2}
#> right 2 {}
#> left 5 {}
#> Made
#> Refused refused
#> checked
#> explicit Sub
#> Plugins.__init_subclass__() missing 1 required positional argument: 'name'
#> ['one']
