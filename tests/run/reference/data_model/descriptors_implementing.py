"""Implementing descriptors: __get__, __set__, __delete__, __set_name__ and what each is given."""


class Full:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name

    def __get__(self, obj, owner=None):
        print("get", obj if obj is None else type(obj).__name__, owner and owner.__name__)
        if obj is None:
            return self
        try:
            return obj.__dict__[self.name]
        except KeyError:
            raise AttributeError(f"no {self.name}") from None

    def __set__(self, obj, value):
        print("set", type(obj).__name__, value)
        obj.__dict__[self.name] = value

    def __delete__(self, obj):
        print("delete", type(obj).__name__)
        del obj.__dict__[self.name]


class C:
    x = Full()
    y = Full()


class D(C):
    pass


c, d = C(), D()
c.x = 1
print(c.x, vars(c))
d.x = 2
d.x += 5
print(d.x)
del d.x
try:
    d.x
except AttributeError as e:
    print(e)
print(hasattr(d, "y"), getattr(d, "y", "default"))
print(C.x is C.__dict__["x"], type(D.x).__name__)
c.__dict__["y"] = "in dict"
print(c.y)
# explicit calls
f = C.__dict__["x"]
print(f.__get__(c, C), f.__get__(c), f.__get__(None, C) is f)
f.__set__(c, 10)
print(c.x)


class NonData:
    def __init__(self, label):
        self.label = label

    def __get__(self, obj, owner):
        return f"{self.label} of {type(obj).__name__}"


class OnlySet:
    def __set__(self, obj, value):
        obj.__dict__["only_set"] = ("stored", value)


class OnlyDelete:
    def __delete__(self, obj):
        print("only delete")


class E:
    nd = NonData("nd")
    only_set = OnlySet()
    only_delete = OnlyDelete()


e = E()
print(e.nd)
e.nd = "shadow"
print(e.nd)
del e.nd
print(e.nd, E.nd)
print(type(e.only_set).__name__)
e.only_set = 5
print(e.only_set)
try:
    del e.only_set
except AttributeError as err:
    print(err)
del e.only_delete
try:
    e.only_delete = 1
except AttributeError as err:
    print(err)
print(type(e.only_delete).__name__)
# On the instance a descriptor is only a value; replacing it on the class is plain assignment
e.inst = NonData("inst")
print(type(e.inst).__name__)
E.only_set = "plain"
e2 = E()
e2.only_set = 1
print(e2.only_set)
C.x = "gone"
print(c.x, C().x)


class SetNameFails:
    def __set_name__(self, owner, name):
        raise ValueError(f"bad {name}")


try:
    class Broken:
        attr = SetNameFails()
except ValueError as err:
    print(err, err.__notes__)
late = Full()
C.late = late
print(hasattr(late, "name"))
late.__set_name__(C, "late")
c.late = 3
print(c.late)

#> set_name C x
#> set_name C y
#> set C 1
#> get C C
#> 1 {'x': 1}
#> set D 2
#> get D D
#> set D 7
#> get D D
#> 7
#> delete D
#> get D D
#> no x
#> get D D
#> get D D
#> False default
#> get None C
#> get None D
#> True Full
#> get C C
#> in dict
#> get C C
#> get C None
#> get None C
#> 1 1 True
#> set C 10
#> get C C
#> 10
#> nd of E
#> shadow
#> nd of E nd of NoneType
#> OnlySet
#> ('stored', 5)
#> __delete__
#> only delete
#> __set__
#> OnlyDelete
#> NonData
#> 1
#> 10 gone
#> bad attr ["Error calling __set_name__ on 'SetNameFails' instance 'attr' in 'Broken'"]
#> False
#> set_name C late
#> set C 3
#> get C C
#> 3
