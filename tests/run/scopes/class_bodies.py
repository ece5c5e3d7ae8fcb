# Names in class bodies: what they read, what methods do not see, global and nonlocal in them.
import contextlib

x = "global"


class A:
    print(x)
    x = "class"
    print(x)
    del x
    print(x)
    x = "class again"

    def method(self):
        return x

    lists = [x for i in range(1)]
    first = [i for i in x[:2]]
    lam = lambda self: x
    print(__name__ == "__main__", __qualname__)

    class Inner:
        seen = x
        print(__qualname__)


print(A().method(), A.x, A.lists, A.first, A().lam(), A.Inner.seen)


def outer():
    x = "outer"
    y = "enclosing"

    class B:
        x = x if False else "B"
        got = y
        y = "own"

        def method(self):
            return x, y

    class C:
        nonlocal x
        x = "changed"

    class D:
        global z
        z = "made global"
        got = x
    return B.got, B.y, B().method(), D.got, hasattr(D, "z"), hasattr(C, "x")


try:
    print(outer())
except NameError as e:
    print(type(e).__name__, e)
try:
    print(z)
except NameError as e:
    print(e)


def reads_global():
    x = "local"

    class B:
        got = x

    class G:
        global x
        got = x
    return B.got, G.got


print(reads_global())


class Loop:
    for i in range(3):
        if i == 1:
            hit = i
    else:
        done = True
    table = {k: v for k, v in zip("ab", range(2))}
    try:
        1 / 0
    except ZeroDivisionError as e:
        message = str(e)
    if hit:
        def chosen(self):
            return "then"
    else:
        def chosen(self):
            return "else"
    with contextlib.nullcontext(7) as seven:
        pass


print([n for n in vars(Loop) if not n.startswith("_")], Loop.i, Loop.message, Loop().chosen(), Loop.table, Loop.seven)
try:
    class Bad:
        a = 1
        b = [a for _ in range(2)]
except NameError as e:
    print(e)


class Good:
    a = 3
    b = [k for k in range(a)]
    c = (lambda n=a: n)()

    def f(self, n=a):
        return n


print(Good.b, Good.c, Good().f())


class Mangled:
    __a = 1
    __b__ = 2
    ___c = 3
    _d = 4

    def __init__(self):
        self.__own = 5

    def __private(self, __arg=6):
        return __arg + self.__own + self.__a

    def call(self):
        return self.__private(), self.__private(_Mangled__arg=1)

    class __Nested:
        __deep = 7

        def get(self):
            return self.__deep

    def nested(self):
        return self.__Nested().get(), [n for n in dir(self.__Nested) if "deep" in n]


class _Under(Mangled):
    __a = 10

    def get(self):
        return self.__a, self._Mangled__a


print(Mangled().call(), Mangled().nested(), _Under().get())
print(sorted(n for n in vars(Mangled) if "__doc" not in n and "__mod" not in n), vars(Mangled()), "_Under__a" in vars(_Under))
try:
    Mangled().__a
except AttributeError as e:
    print(e)

#> global
#> class
#> global
#> True A
#> A.Inner
#> global class again ['global'] ['c', 'l'] global global
#> NameError name 'y' is not defined
#> name 'z' is not defined
#> ('local', 'global')
#> ['i', 'hit', 'done', 'table', 'message', 'chosen', 'seven'] 2 division by zero then {'a': 0, 'b': 1} 7
#> name 'a' is not defined
#> [0, 1, 2] 3 3
#> (12, 7) (7, ['_Nested__deep']) (10, 1)
#> ['_Mangled__Nested', '_Mangled___c', '_Mangled__a', '_Mangled__private', '__b__', '__dict__', '__init__', '__weakref__', '_d', 'call', 'nested'] {'_Mangled__own': 5} True
#> 'Mangled' object has no attribute '__a'
