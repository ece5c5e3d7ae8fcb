# Metaclasses: __new__, __init__, __call__, keywords, attributes, derivation.
class Meta(type):
    def __new__(mcls, name, bases, namespace, **kw):
        print("new", name, [b.__name__ for b in bases], sorted(k for k in namespace if not k.startswith("__")), kw)
        cls = super().__new__(mcls, name, bases, namespace)
        cls.tag = kw.get("tag", "none")
        return cls

    def __init__(cls, name, bases, namespace, **kw):
        print("init", cls.__name__, kw)
        super().__init__(name, bases, namespace)

    def __call__(cls, *args, **kw):
        print("call", cls.__name__, args, kw)
        return super().__call__(*args, **kw)

    def describe(cls):
        return f"{cls.__name__}:{cls.tag}"

    @property
    def upper(cls):
        return cls.__name__.upper()

    def __len__(cls):
        return 42

    def __iter__(cls):
        return iter([cls.__name__, cls.tag])

    def __getitem__(cls, key):
        return f"{cls.__name__}[{key}]"

    def __contains__(cls, key):
        return key == cls.tag

    def __repr__(cls):
        return f"<Meta {cls.__name__}>"

    def __bool__(cls):
        return cls.tag != "none"

    def __add__(cls, other):
        return f"{cls.__name__}+{other.__name__}"

    def __eq__(cls, other):
        return cls is other or other == cls.__name__

    def __hash__(cls):
        return 7


class A(metaclass=Meta):
    x = 1

    def __init__(self, v=0):
        self.v = v


class B(A, tag="b"):
    y = 2


print(type(A) is Meta, type(B) is Meta, isinstance(A, type), isinstance(A, Meta), issubclass(Meta, type))
print(A.describe(), B.describe(), B.upper, len(B), list(B), B["k"], "b" in B, "c" in B, A, B, bool(A), bool(B), A + B)
a = A(5)
b = B(v=6)
print(a.v, b.v, type(b) is B, B == "B", A != "A", hash(A), {A: 1}[A])
try:
    a.describe
except AttributeError as error:
    print(error)
try:
    A.nope
except AttributeError as error:
    print(error)
try:
    A.upper = 3
except AttributeError as error:
    print(error)
C = Meta("C", (A,), {"z": 3}, tag="dyn")
print(C.z, C.tag, C.describe(), C().v)
print(Meta.__name__, Meta.__mro__, type(Meta))


class M1(type):
    pass


class M2(type):
    pass


class M3(M1, M2):
    pass


class X(metaclass=M1):
    pass


class Y(metaclass=M2):
    pass


try:
    class Z(X, Y):
        pass
except TypeError as error:
    print(error)


class Z(X, Y, metaclass=M3):
    pass


print(type(Z).__name__)


class Z2(X, metaclass=type):
    pass


print(type(Z2).__name__)


def factory(name, bases, namespace, **kw):
    print("factory", name, bases, kw)
    return {"name": name, "keys": sorted(k for k in namespace if not k.startswith("__"))}


class D(metaclass=factory, extra=1):
    p = 1

    def q(self):
        pass


print(D)


class Counter(type):
    instances = {}

    def __call__(cls, *args):
        if cls not in cls.instances:
            cls.instances[cls] = super().__call__(*args)
        return cls.instances[cls]


class Single(metaclass=Counter):
    def __init__(self, value):
        self.value = value


print(Single(1) is Single(2), Single(3).value)


class Registry(type):
    items = []

    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        if bases:
            Registry.items.append(cls)


class Base(metaclass=Registry):
    def run(self):
        return type(self).__name__


class R1(Base):
    pass


class R2(R1):
    def run(self):
        return "r2 " + super().run()


print([c.__name__ for c in Registry.items], [c().run() for c in Base.items])

#> new A [] ['x'] {}
#> init A {}
#> new B ['A'] ['y'] {'tag': 'b'}
#> init B {'tag': 'b'}
#> True True True True True
#> A:none B:b B 42 ['B', 'b'] B[k] True False <Meta A> <Meta B> False True A+B
#> call A (5,) {}
#> call B () {'v': 6}
#> 5 6 True True False 7 1
#> 'A' object has no attribute 'describe'
#> type object 'A' has no attribute 'nope'
#> property 'upper' of 'Meta' object has no setter
#> new C ['A'] ['z'] {'tag': 'dyn'}
#> init C {'tag': 'dyn'}
#> call C () {}
#> 3 dyn C:dyn 0
#> Meta (<class '__main__.Meta'>, <class 'type'>, <class 'object'>) <class 'type'>
#> metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#> M3
#> M1
#> factory D () {'extra': 1}
#> {'name': 'D', 'keys': ['p', 'q']}
#> True 1
#> ['R1', 'R2'] ['R1', 'r2 R2']
