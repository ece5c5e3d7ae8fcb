# Names in class bodies: what they see, what their functions and comprehensions see, global and nonlocal, names that hide, deletion.
x = "global"
y = "module y"


class A:
    print(x)
    x = "class"
    print(x)
    seen = [x for _ in range(1)]
    first = [c for c in x]
    pairs = [(a, b) for a in x[:2] for b in "12"]

    def method(self):
        return x, self.x

    lam = lambda self: x
    del x
    print(x)
    x = x + "!"


print(A.seen, A.first, A.pairs, A().method(), A().lam(), A.x)


def outer():
    x = "outer"

    class B:
        got = x
        x = "B"
        also = x

        def f(self):
            return x

        class Inner:
            seen = x
            nested = [x for _ in "1"]

    class N:
        nonlocal x
        x = "changed by the class"

    class G:
        global y
        y = "set by G"
        z = y

    return B.got if hasattr(B, "got") else None, B.also, B().f(), B.Inner.seen, B.Inner.nested, x, "x" in vars(N), "y" in vars(G), G.z


try:
    print(outer())
except NameError as e:
    print(type(e).__name__, e)
print(y)


def order():
    def note(v):
        log.append(v)
        return v
    log = []

    class Meta(type):
        def __new__(m, name, bases, ns, **kw):
            log.append(("new", sorted(k for k in ns if not k.startswith("__")), kw))
            return super().__new__(m, name, bases, ns)

        def __init__(cls, name, bases, ns, **kw):
            log.append("init")

        @classmethod
        def __prepare__(m, name, bases, **kw):
            log.append(("prepare", name, kw))
            return {"given": 1}

    @note
    class C(note(object), metaclass=note(Meta), option=note(5)):
        note(given)
        given = note(2)
        a: note("annotation") = note("value")
        note(__name__ if False else __qualname__)

        def m(self, d=note("default")) -> note("returns"):
            return __class__

    log.append(C().m() is C)
    return [v.__name__ if isinstance(v, type) else v for v in log]


for item in order():
    print(item)


class Counter:
    count = 0
    for i in range(3):
        count += i
    while count < 10:
        count *= 2
    try:
        count / 0
    except ZeroDivisionError as error:
        text = str(error)
    if "error" not in locals():
        left = True
    names = sorted(n for n in locals() if not n.startswith("_"))
    with __import__("contextlib").suppress(KeyError):
        {}["x"]
    import math as m
    from math import pi as p
    a, *b = range(4)


print(Counter.count, Counter.i, Counter.text, Counter.left, Counter.names, Counter.m.floor(2.5), round(Counter.p, 2), Counter.a, Counter.b)


class Private:
    __secret = 1
    __dunder__ = 2
    ___three = 3

    def get(self, __arg=4):
        __local = 5
        return self.__secret, self.__dunder__, self.___three, __arg, __local, sorted(locals())

    class __Nested:
        __deep = 6

    def nested(self):
        return self.__Nested.__name__, vars(self.__Nested)["_Nested__deep"] if "_Nested__deep" in vars(self.__Nested) else sorted(n for n in vars(self.__Nested) if "deep" in n)


print(Private().get(), sorted(n for n in vars(Private) if "_Private" in n), Private().nested())

#> global
#> class
#> global
#> ['global'] ['c', 'l', 'a', 's', 's'] [('c', '1'), ('c', '2'), ('l', '1'), ('l', '2')] ('global', 'global!') global global!
#> ('global', 'B', 'changed by the class', 'outer', ['outer'], 'changed by the class', False, False, 'set by G')
#> set by G
#> object
#> Meta
#> 5
#> ('prepare', 'C', {'option': 5})
#> 1
#> 2
#> value
#> annotation
#> order.<locals>.C
#> default
#> returns
#> ('new', ['a', 'given', 'm'], {'option': 5})
#> init
#> C
#> True
#> 12 2 division by zero True ['count', 'i', 'left', 'text'] 2 3.14 0 [1, 2, 3]
#> (1, 2, 3, 4, 5, ['_Private__arg', '_Private__local', 'self']) ['_Private__Nested', '_Private___three', '_Private__secret'] ('__Nested', 6)
