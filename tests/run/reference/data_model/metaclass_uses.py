"""Metaclasses at work: attributes of classes, methods of classes, operators on classes, instances counted."""


class Meta(type):
    @property
    def description(cls):
        return f"class {cls.__name__}"

    def class_only(cls):
        return cls.__name__.lower()

    def __len__(cls):
        return len([n for n in vars(cls) if not n.startswith("_")])

    def __iter__(cls):
        return iter(sorted(n for n in vars(cls) if not n.startswith("_")))

    def __getitem__(cls, key):
        return getattr(cls, key)

    def __contains__(cls, name):
        return hasattr(cls, name)

    def __add__(cls, other):
        return type(cls)(cls.__name__ + other.__name__, (cls, other), {})

    def __or__(cls, other):
        return ("or", cls.__name__, other)

    def __ror__(cls, other):
        return ("ror", cls.__name__, other)

    def __lt__(cls, other):
        return cls.__name__ < other.__name__

    def __repr__(cls):
        return f"<{cls.__name__}>"

    def __bool__(cls):
        return cls.__name__ != "Falsy"

    def __eq__(cls, other):
        return isinstance(other, Meta) and cls.__name__[0] == other.__name__[0]

    def __hash__(cls):
        return hash(cls.__name__[0])

    def __instancecheck__(cls, obj):
        return obj == cls.__name__

    def __subclasscheck__(cls, sub):
        return sub is int

    def __format__(cls, spec):
        return f"{cls.__name__}:{spec}"


class Alpha(metaclass=Meta):
    b = 1
    a = 2


class Beta(metaclass=Meta):
    pass


class Falsy(metaclass=Meta):
    pass


print(Alpha, [Alpha, Beta], Alpha.description, Alpha.class_only(), len(Alpha), list(Alpha), Alpha["b"], "a" in Alpha, "z" in Alpha)
print(Alpha + Beta, (Alpha + Beta).__mro__, Alpha | 1, 1 | Alpha, sorted([Beta, Alpha]), bool(Falsy), bool(Beta))
print(Alpha == Beta, Alpha == Meta("Atom", (), {}), len({Alpha, Meta("Axe", (), {}), Beta}), f"{Alpha:x}")
print(isinstance("Alpha", Alpha), isinstance(Alpha(), Alpha), issubclass(int, Alpha), issubclass(Beta, Alpha))
for f in (lambda: Alpha().description, lambda: Alpha().class_only(), lambda: len(Alpha()), lambda: Alpha()[0], lambda: setattr(Alpha, "description", 1)):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, str(e).replace("'Meta'", "Meta"))


class Counted(type):
    def __init__(cls, *args):
        super().__init__(*args)
        cls.instances = []

    def __call__(cls, *args, **kw):
        obj = super().__call__(*args, **kw)
        cls.instances.append(obj)
        return obj


class X(metaclass=Counted):
    def __init__(self, v):
        self.v = v


class Y(X):
    pass


X(1), X(2), Y(3)
print([o.v for o in X.instances], [o.v for o in Y.instances])


class Singleton(type):
    _made = {}

    def __call__(cls, *args):
        if cls not in Singleton._made:
            Singleton._made[cls] = super().__call__(*args)
        return Singleton._made[cls]


class S(metaclass=Singleton):
    def __init__(self, v):
        self.v = v


print(S(1) is S(2), S(3).v)


class Abstract(type):
    def __call__(cls, *a):
        raise TypeError(f"{cls.__name__} cannot be made")


class Z(metaclass=Abstract):
    pass


try:
    Z()
except TypeError as e:
    print(e)


class MetaWithMro(type):
    def mro(cls):
        return [cls, Y, X, object] if cls.__name__ == "Forced" else super().mro()


print(type.mro(Y) == list(Y.__mro__), type(Meta), type(type(Alpha)) is type)

#> <Alpha> [<Alpha>, <Beta>] class Alpha alpha 2 ['a', 'b'] 1 True False
#> <AlphaBeta> (<AlphaBeta>, <Alpha>, <Beta>, <class 'object'>) ('or', 'Alpha', 1) ('ror', 'Alpha', 1) [<Alpha>, <Beta>] False True
#> False True 2 Alpha:x
#> True True True False
#> AttributeError 'Alpha' object has no attribute 'description'
#> AttributeError 'Alpha' object has no attribute 'class_only'
#> TypeError object of type 'Alpha' has no len()
#> TypeError 'Alpha' object is not subscriptable
#> AttributeError property 'description' of Meta object has no setter
#> [1, 2] [3]
#> True 1
#> Z cannot be made
#> True <class 'type'> True
