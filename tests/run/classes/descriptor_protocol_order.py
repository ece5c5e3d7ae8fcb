# The order of data descriptors, instance attributes, other descriptors, class attributes and __getattr__.
class Data:
    def __init__(self, name):
        self.name = name

    def __get__(self, obj, cls=None):
        return f"data {self.name} of {type(obj).__name__} through {cls.__name__ if cls else None}"

    def __set__(self, obj, value):
        print("set", self.name, value)

    def __delete__(self, obj):
        print("delete", self.name)


class NonData:
    def __get__(self, obj, cls=None):
        return "non-data" if obj is not None else self


class SetOnly:
    def __set__(self, obj, value):
        obj.__dict__["so"] = ("stored", value)


class DeleteOnly:
    def __delete__(self, obj):
        print("delete only")


class C:
    d = Data("d")
    n = NonData()
    so = SetOnly()
    do = DeleteOnly()
    plain = "class"

    def __getattr__(self, name):
        return f"getattr {name}"


c = C()
c.__dict__.update(d="instance d", n="instance n", plain="instance", do="instance do")
print(c.d)
print(c.n, c.plain)
print(type(c.so).__name__)
c.so = 5
print(c.so)
c.d = 1
del c.d
del c.do
print(c.do)
try:
    c.do = 5
except AttributeError as e:
    print(e)
try:
    del c.so
except AttributeError as e:
    print(e)
print(C.d, C.n is C.__dict__["n"], C().n, c.nothing)


class Raises:
    def __get__(self, obj, cls):
        raise AttributeError("from descriptor")


class E:
    r = Raises()

    def __getattr__(self, name):
        return f"fallback for {name}"


print(E().r)
try:
    E.r
except AttributeError as e:
    print(e)
print(hasattr(E, "r"), hasattr(E(), "r"), getattr(E, "r", "default"))


class Named:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.slot = "_" + name

    def __get__(self, obj, cls):
        return self if obj is None else obj.__dict__.get(self.slot, "unset")

    def __set__(self, obj, value):
        obj.__dict__[self.slot] = value


class Has:
    a = Named()
    b = Named()
    c = b


h = Has()
h.a, h.b = 1, 2
print(h.a, h.b, h.c, vars(h))
Has.later = Named()
try:
    h.later = 5
except AttributeError as e:
    print(e)
Has.later.__set_name__(Has, "later")
h.later = 6
print(h.later, vars(h))


class Meta(type):
    @property
    def m(cls):
        return f"meta property of {cls.__name__}"

    x = "meta x"

    def hello(cls):
        return "hello from " + cls.__name__


class WithMeta(metaclass=Meta):
    hello_own = lambda self: "own"


print(WithMeta.m, WithMeta.x, WithMeta.hello(), WithMeta().hello_own())
for name in ("m", "x", "hello"):
    print(hasattr(WithMeta(), name), end=" ")
WithMeta.x = "class x"
print(WithMeta.x, WithMeta().x)
try:
    WithMeta.m = 1
except AttributeError as e:
    print(e)

#> data d of C through C
#> instance n instance
#> SetOnly
#> ('stored', 5)
#> set d 1
#> delete d
#> delete only
#> instance do
#> __set__
#> __delete__
#> data d of NoneType through C True non-data getattr nothing
#> fallback for r
#> from descriptor
#> False True default
#> set_name Has a
#> set_name Has b
#> set_name Has c
#> 1 2 2 {'_a': 1, '_c': 2}
#> 'Named' object has no attribute 'slot'
#> set_name Has later
#> 6 {'_a': 1, '_c': 2, '_later': 6}
#> meta property of WithMeta meta x hello from WithMeta own
#> False False False class x class x
#> property 'm' of 'Meta' object has no setter
