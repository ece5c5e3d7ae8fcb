"""Invoking descriptors: order of precedence for instances, classes, super; functions and the builtin decorators as descriptors."""


class Data:
    def __init__(self, tag):
        self.tag = tag

    def __get__(self, obj, owner):
        return f"data {self.tag}"

    def __set__(self, obj, value):
        print("set", self.tag, value)


class NonData:
    def __init__(self, tag):
        self.tag = tag

    def __get__(self, obj, owner):
        return f"nondata {self.tag} {obj is None} {owner.__name__}"


class Meta(type):
    data_on_meta = Data("meta")
    non_data_on_meta = NonData("meta")
    plain = "meta plain"


class A(metaclass=Meta):
    data = Data("A")
    non_data = NonData("A")
    plain_attr = "class plain"


a = A()
a.__dict__.update(data="instance", non_data="instance", plain_attr="instance")
print(a.data, a.non_data, a.plain_attr)
print(A.data, A.non_data, A.data_on_meta, A.non_data_on_meta, A.plain)
A.non_data_on_meta = "in class"
A.data_on_meta = "through set"
print(A.non_data_on_meta, A.data_on_meta)
try:
    a.data_on_meta
except AttributeError as e:
    print(e)


class B(A):
    non_data = "B plain"

    def through_super(self):
        return super().non_data, super().data, super(B, B).non_data


print(B().through_super(), B.non_data)


class F:
    def method(self, x):
        return ("method", type(self).__name__, x)

    @classmethod
    def cmethod(cls, x):
        return ("cmethod", cls.__name__, x)

    @staticmethod
    def smethod(x):
        return ("smethod", x)

    @property
    def prop(self):
        return "prop"


class G(F):
    pass


raw = F.__dict__
print(raw["method"].__get__(G())(1), raw["method"].__get__(None, G)(G(), 2), raw["method"].__get__(5, int).__self__)
print(raw["cmethod"].__get__(None, G)(3), raw["cmethod"].__get__(G())(4), raw["cmethod"].__get__(G(), F)(5))
print(raw["smethod"].__get__(None, G)(6), raw["smethod"].__get__(G())(7), raw["smethod"](8))
print(raw["prop"].__get__(G()), raw["prop"].__get__(None, G) is raw["prop"])
for call in (lambda: raw["cmethod"](1), lambda: raw["method"].__get__(None), lambda: raw["method"].__get__(None, None), lambda: raw["prop"].__set__(G(), 1), lambda: raw["prop"].__delete__(G()), lambda: F.method(1), lambda: F().smethod()):
    try:
        print(call())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(str.upper.__get__("abc")(), len.__get__ if hasattr(len, "__get__") else "builtin functions have no __get__", list.append.__get__([1], list).__name__)


class Lambda:
    f = lambda self: "bound"
    b = len
    c = F
    i = F().method


l = Lambda()
print(l.f(), l.b([1, 2]), type(l.c()).__name__, l.i(9))
got = []


class Logged:
    def __get__(self, obj, owner):
        got.append((obj is not None, owner.__name__))
        return lambda *a: a


class H:
    m = Logged()


h = H()
print(h.m(1), H.m(2), getattr(h, "m")(3), hasattr(h, "m"), got)

#> data A instance instance
#> data A nondata A True A data meta nondata meta False Meta meta plain
#> set meta through set
#> in class data meta
#> 'A' object has no attribute 'data_on_meta'
#> ('nondata A False B', 'data A', 'nondata A True B') B plain
#> ('method', 'G', 1) ('method', 'G', 2) 5
#> ('cmethod', 'G', 3) ('cmethod', 'G', 4) ('cmethod', 'F', 5)
#> ('smethod', 6) ('smethod', 7) ('smethod', 8)
#> prop True
#> TypeError 'classmethod' object is not callable
#> TypeError __get__(None, None) is invalid
#> TypeError __get__(None, None) is invalid
#> AttributeError property 'prop' of 'G' object has no setter
#> AttributeError property 'prop' of 'G' object has no deleter
#> TypeError F.method() missing 1 required positional argument: 'x'
#> TypeError F.smethod() missing 1 required positional argument: 'x'
#> ABC builtin functions have no __get__ append
#> bound 2 F ('method', 'F', 9)
#> (1,) (2,) (3,) True [(True, 'H'), (False, 'H'), (True, 'H'), (True, 'H')]
