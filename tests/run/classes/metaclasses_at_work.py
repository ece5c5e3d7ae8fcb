# Metaclasses: __new__, __init__, __call__, __prepare__, keyword arguments, conflict, derived metaclass, function as metaclass.
log = []


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        log.append(("prepare", name, sorted(kw)))
        return {"prepared": True}

    def __new__(mcls, name, bases, ns, *, tag=None, **kw):
        log.append(("new", name, [k for k in ns if not k.startswith("__")]))
        cls = super().__new__(mcls, name, bases, ns)
        cls.tag = tag
        return cls

    def __init__(cls, name, bases, ns, **kw):
        log.append(("init", name, sorted(kw)))
        super().__init__(name, bases, ns)

    def __call__(cls, *args, **kw):
        log.append(("call", cls.__name__, args))
        return super().__call__(*args, **kw)

    def __len__(cls):
        return len(cls.__name__)

    def __getitem__(cls, k):
        return f"{cls.__name__}[{k}]"

    def __iter__(cls):
        return iter(["i", "j"])

    def __contains__(cls, x):
        return x == "in"

    def __add__(cls, other):
        return cls.__name__ + "+" + str(other)

    def __repr__(cls):
        return f"<meta {cls.__name__}>"

    def __instancecheck__(cls, obj):
        return obj == "magic" or super().__instancecheck__(obj)

    def __subclasscheck__(cls, sub):
        return sub is int or super().__subclasscheck__(sub)

    def __bool__(cls):
        return False


class A(metaclass=Meta, tag="t", extra=1):
    x = 1

    def __init__(self, v=0):
        self.v = v


for entry in log:
    print(entry)
log.clear()
print(A.prepared, A.tag, A(5).v, log)
print(len(A), A["k"], list(A), "in" in A, "out" in A, A + 5, A, bool(A))
print(isinstance("magic", A), isinstance(5, A), isinstance(A(), A), issubclass(int, A), issubclass(str, A), issubclass(A, A))
log.clear()


class B(A, tag="b"):
    pass


print(log, type(B).__name__, B.tag)


class Sub(Meta):
    def __call__(cls, *a):
        return "never an instance"


class C(B, metaclass=Sub):
    pass


print(type(C).__name__, C(1, 2, 3), C)


class Other(type):
    pass


for make in (lambda: Other("X", (A,), {}), lambda: type("Y", (A, Other("Z", (), {})), {})):
    try:
        make()
    except TypeError as e:
        print(e)


def function(name, bases, ns, **kw):
    return name, bases, [k for k in ns if not k.startswith("__")], kw


class Made(int, str, metaclass=function, key="v"):
    a = 1
    b = 2


print(Made)


class Singleton(type):
    _made = {}

    def __call__(cls, *args):
        if cls not in cls._made:
            cls._made[cls] = super().__call__(*args)
        return cls._made[cls]


class Config(metaclass=Singleton):
    def __init__(self, n=0):
        self.n = n


class Config2(Config):
    pass


print(Config(1) is Config(2), Config().n, Config2(5) is Config(), Config2().n)
T = type("T", (), {"f": lambda self: "f", "v": 3})
print(T().f(), T.v, type(T) is type, T.__module__, T.__qualname__)
for args in ((1, (), {}), ("n", [], {}), ("n", (), []), ("n", (5,), {}), ("n", (int, str), {}), ("n", (bool,), {}), ("n",), ("n", ())):
    try:
        type(*args) if len(args) != 1 else print(type(*args).__name__)
    except TypeError as e:
        print(e)

#> ('prepare', 'A', ['extra', 'tag'])
#> ('new', 'A', ['prepared', 'x'])
#> ('init', 'A', ['extra', 'tag'])
#> True t 5 [('call', 'A', (5,))]
#> 1 A[k] ['i', 'j'] True False A+5 <meta A> False
#> True False True True False True
#> [('prepare', 'B', ['tag']), ('new', 'B', ['prepared']), ('init', 'B', ['tag'])] Meta b
#> Sub never an instance <meta C>
#> metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#> metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#> ('Made', (<class 'int'>, <class 'str'>), ['a', 'b'], {'key': 'v'})
#> True 1 False 5
#> f 3 True __main__ T
#> type.__new__() argument 1 must be str, not int
#> type.__new__() argument 2 must be tuple, not list
#> type.__new__() argument 3 must be dict, not list
#> metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#> multiple bases have instance lay-out conflict
#> type 'bool' is not an acceptable base type
#> str
#> type() takes 1 or 3 arguments
