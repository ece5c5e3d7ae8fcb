# __prepare__ and namespaces that are any mapping.
class Ordered(dict):
    def __init__(self):
        super().__init__()
        self.log = []

    def __setitem__(self, key, value):
        if key in self and not key.startswith("__"):
            print("again", key)
        self.log.append(key)
        super().__setitem__(key, value)

    def __getitem__(self, key):
        if not key.startswith("__") and key not in self and key.startswith("auto"):
            print("made", key)
            return key.upper()
        return super().__getitem__(key)


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", mcls.__name__, name, bases, kw)
        return Ordered()

    def __new__(mcls, name, bases, ns, **kw):
        cls = super().__new__(mcls, name, bases, dict(ns))
        cls.order = [k for k in ns.log if not k.startswith("__")]
        return cls

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)


class A(metaclass=Meta, flag=True):
    z = 1
    a = 2
    z = 3
    m = auto_value

    def f(self):
        return self.z

    del a
    for i in range(2):
        pass


print(A.order, A.z, A.m, A().f(), hasattr(A, "a"), A.i)


class B(A):
    x = 1


print(B.order, B.__mro__[1] is A)


class Mapping:
    def __init__(self):
        self.data = {}

    def __getitem__(self, key):
        return self.data[key]

    def __setitem__(self, key, value):
        self.data[key] = value

    def __delitem__(self, key):
        del self.data[key]


class M2(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return Mapping()

    def __new__(mcls, name, bases, ns):
        return super().__new__(mcls, name, bases, {**ns.data, "count": len(ns.data)})


class C(metaclass=M2):
    one = 1
    two = one + 1
    gone = 3
    del gone


print(C.one, C.two, hasattr(C, "gone"))
try:
    class D(metaclass=M2):
        del missing
except NameError as error:
    print(type(error).__name__, error)


class M3(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return 5


try:
    class E(metaclass=M3):
        pass
except TypeError as error:
    print(error)


class M4(type):
    @staticmethod
    def __prepare__(name, bases):
        return {"given": name}

    def __new__(mcls, name, bases, ns):
        return type.__new__(mcls, name, bases, ns)


class F(metaclass=M4):
    pass


print(F.given)
print(type.__prepare__("a", ()), type.__prepare__())

#> prepare Meta A () {'flag': True}
#> again z
#> made auto_value
#> again i
#> ['z', 'a', 'z', 'm', 'f', 'i', 'i'] 3 AUTO_VALUE 3 False 1
#> prepare Meta B (<class '__main__.A'>,) {}
#> ['x'] True
#> 1 2 False
#> NameError name 'missing' is not defined
#> M3.__prepare__() must return a mapping, not int
#> F
#> {} {}
