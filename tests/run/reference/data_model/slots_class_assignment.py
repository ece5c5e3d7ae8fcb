"""__class__ assignment with and without slots: only between equal layouts."""


class A:
    __slots__ = ("x",)


class B:
    __slots__ = ("x",)


class C:
    __slots__ = ("y",)


class D:
    pass


class E:
    tag = "E"


class F(D):
    pass


class G(dict):
    pass


class H(dict):
    pass


def assign(obj, cls):
    try:
        obj.__class__ = cls
        print("now", type(obj).__name__)
    except TypeError as e:
        print(e)


d = D()
d.v = 1
assign(d, E)
print(d.v, d.tag)
assign(d, F)
assign(d, D)
assign(G(), H)
assign(D(), A)
assign(A(), D)
assign(D(), dict)
assign(G(), dict)
assign({}, G)
assign(D(), int)
assign(D(), 5)
assign(D(), None)
try:
    del d.__class__
except TypeError as e:
    print(e)
# A property may hide it
class Pretends:
    @property
    def __class__(self):
        return int


p = Pretends()
print(p.__class__, type(p).__name__, isinstance(p, int), isinstance(p, Pretends))
e = E()
print(e.__class__.__class__, e.__class__ is type(e))


class Meta1(type):
    pass


class Meta2(type):
    pass


class M(metaclass=Meta1):
    pass


assign(M, Meta2)
print(type(M).__name__, isinstance(M, Meta2))


class State:
    def toggle(self):
        self.__class__ = On if type(self) is Off else Off
        return self


class On(State):
    def say(self):
        return "on"


class Off(State):
    def say(self):
        return "off"


s = Off()
print(s.say(), s.toggle().say(), s.toggle().say())

#> now E
#> 1 E
#> now F
#> now D
#> now H
#> __class__ assignment: 'A' object layout differs from 'D'
#> __class__ assignment: 'D' object layout differs from 'A'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> __class__ must be set to a class, not 'int' object
#> __class__ must be set to a class, not 'NoneType' object
#> can't delete __class__ attribute
#> <class 'int'> Pretends True True
#> <class 'type'> True
#> now Meta2
#> Meta2 True
#> off on off
