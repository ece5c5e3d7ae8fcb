# Annotations: when they are evaluated, in which scope, in which order; of variables in functions, classes and modules; __annotations__ changed.
log = []


def n(x):
    log.append(x)
    return x


def f(a: n("a") = n("default a"), *args: n("args"), b: n("b") = n("default b"), **kw: n("kw")) -> n("return"):
    local: n("never evaluated") = 1
    other: n("never either")
    return local


print(log, f.__annotations__, f())
log.clear()
x: n("module annotation") = n("module value")
y: n("only annotation")
print(log, __annotations__)
log.clear()
try:
    y
except NameError as e:
    print(e)


class C:
    a: n("C.a") = n("value a")
    b: n("C.b")
    a: n("again")
    _p: int
    __q: int = 5

    def m(self: n("self")) -> "C":
        self.attr: n("attribute annotation is evaluated") = 1
        return self


print(log, C.__annotations__, hasattr(C, "b"), C.m.__annotations__)
log.clear()
C().m()
print(log)
log.clear()
d = {}
d[n("key")]: n("item annotation") = n("item value")
print(log, d)
log.clear()
(z): n("parenthesised") = 5
print(log, z, sorted(__annotations__))
try:
    q: undefined_annotation = 1
except NameError as e:
    print(e)


def g():
    try:
        q: undefined_annotation = 1
        return q
    except NameError as e:
        return e


print(g())
for bad in ("lambda: 0",):
    pass


def h(a: "forward", b: list["deep"], c: 1 + 1, d: lambda: 0, e: (1, 2), f: None, g: "not valid (syntax") -> [int]:
    pass


print({k: v if not callable(v) or isinstance(v, type) else "callable" for k, v in h.__annotations__.items()})
h.__annotations__["a"] = int
h.__annotations__ = {"new": str}
print(h.__annotations__)
del h.__annotations__
print(h.__annotations__)
try:
    h.__annotations__ = 5
except TypeError as e:
    print(e)
C.__annotations__["added"] = float
print("added" in C.__annotations__)


class Sub(C):
    pass


print(Sub.__annotations__, "__annotations__" in vars(Sub))


class Empty:
    v = 1


print(Empty.__annotations__)


def conditional(flag):
    class K:
        if flag:
            x: int = 1
        else:
            y: str
        for i in range(2):
            z: float = i
    return K.__annotations__


print(conditional(True), conditional(False))


def validate(func):
    def inner(*args):
        for (name, kind), a in zip(func.__annotations__.items(), args):
            if isinstance(kind, type) and not isinstance(a, kind):
                raise TypeError(f"{name} must be {kind.__name__}, not {type(a).__name__}")
        return func(*args)
    return inner


@validate
def typed(a: int, b: str) -> str:
    return b * a


print(typed(2, "ab"))
try:
    typed("x", 1)
except TypeError as e:
    print(e)
lam = lambda a, b=1: a
print(lam.__annotations__, (lambda: 0).__annotations__)


class Meta(type):
    def __new__(m, name, bases, ns):
        ns["fields"] = list(ns.get("__annotations__", {}))
        return super().__new__(m, name, bases, ns)


class Record(metaclass=Meta):
    first: int
    second: str = "s"
    third = 3


print(Record.fields)

#> ['default a', 'default b', 'a', 'args', 'b', 'kw', 'return'] {'a': 'a', 'args': 'args', 'b': 'b', 'kw': 'kw', 'return': 'return'} 1
#> ['module value', 'module annotation', 'only annotation'] {'x': 'module annotation', 'y': 'only annotation'}
#> name 'y' is not defined
#> ['value a', 'C.a', 'C.b', 'again', 'self'] {'a': 'again', 'b': 'C.b', '_p': <class 'int'>, '_C__q': <class 'int'>} False {'self': 'self', 'return': 'C'}
#> []
#> ['item value', 'key', 'item annotation'] {'key': 'item value'}
#> ['parenthesised'] 5 ['x', 'y']
#> name 'undefined_annotation' is not defined
#> 1
#> {'a': 'forward', 'b': 'callable', 'c': 2, 'd': 'callable', 'e': (1, 2), 'f': None, 'g': 'not valid (syntax', 'return': [<class 'int'>]}
#> {'new': <class 'str'>}
#> {}
#> __annotations__ must be set to a dict object
#> True
#> {} True
#> {}
#> {'x': <class 'int'>, 'z': <class 'float'>} {'y': <class 'str'>, 'z': <class 'float'>}
#> abab
#> a must be int, not str
#> {} {}
#> ['first', 'second']
