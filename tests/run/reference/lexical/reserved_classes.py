"""Reserved classes of identifiers: _, __*__, and class-private names with their mangling."""


class Account:
    __rate = 5
    _single = 1
    __dunder__ = 2
    __trailing_ = 3
    ___three = 4

    def __init__(self):
        self.__balance = 10
        self.__other__ = 11

    def __secret(self):
        return self.__balance

    def reveal(self):
        return self.__secret(), self.__rate, Account.__rate

    def names(self, __param=7):
        __local = 8
        return sorted(locals())

    def keyword(self):
        def inner(*, __k):
            return __k
        try:
            return inner(**{"__k": 1})
        except TypeError as e:
            return str(e), inner(_Account__k=2)

    def by_string(self):
        return hasattr(self, "__balance"), hasattr(self, "_Account__balance"), getattr(self, "_Account__rate")


a = Account()
print(a.reveal())
print(sorted(vars(a)))
print([n for n in vars(Account) if "e" in n and not n.startswith("__")])
print(a.names(), a.names(_Account__param=1))
print(a.keyword())
print(a.by_string())
print(a._Account__secret())
try:
    a.__balance
except AttributeError as e:
    print(e)


class Sub(Account):
    __rate = 50

    def both(self):
        return self.__rate, self._Account__rate


print(Sub().both(), Sub().reveal())


class __Lead:
    __x = 1

    def get(self):
        return self.__x


print(__Lead().get(), [n for n in vars(__Lead) if n.endswith("x")])


class _:
    __y = 1


print([n for n in vars(_) if n.endswith("y")])


class Statements:
    import sys as __sys
    try:
        1 / 0
    except ZeroDivisionError as __error:
        kept = type(__error).__name__
    for __i in range(2):
        pass
    from contextlib import nullcontext
    with nullcontext(1) as __ctx:
        pass
    (__walrus := 3)

    def __func(): pass

    class __Inner:
        pass

    def globals_used(self):
        global __made
        __made = 9
        return _Statements__made

    def scoped(self):
        __n = 1

        def inc():
            nonlocal __n
            __n += 1
            return __n
        return inc()

    def deleted(self):
        self.__gone = 1
        del self.__gone
        return vars(self)


print(sorted(n for n in vars(Statements) if n.startswith("_Statements")))
print(Statements().globals_used(), "_Statements__made" in globals(), Statements().scoped(), Statements().deleted())
print(Statements._Statements__Inner.__name__, Statements._Statements__Inner.__qualname__)
print(Statements._Statements__func.__name__, Statements._Statements__func.__qualname__)
outside = 1
_Outer__g = "global reached through mangling"


class Outer:
    def get(self):
        return __g

    class Inner:
        def get(self):
            try:
                return __g
            except NameError as e:
                return str(e)


print(Outer().get(), Outer.Inner().get())

#> (10, 5, 5)
#> ['_Account__balance', '__other__']
#> ['_Account__rate', '_single', '_Account___three', '_Account__secret', 'reveal', 'names', 'keyword']
#> ['_Account__local', '_Account__param', 'self'] ['_Account__local', '_Account__param', 'self']
#> ("Account.keyword.<locals>.inner() got an unexpected keyword argument '__k'", 2)
#> (False, True, 5)
#> 10
#> 'Account' object has no attribute '__balance'
#> (50, 5) (10, 5, 5)
#> 1 ['_Lead__x']
#> ['__y']
#> ['_Statements__Inner', '_Statements__ctx', '_Statements__func', '_Statements__i', '_Statements__sys', '_Statements__walrus']
#> 9 True 2 {}
#> __Inner Statements.__Inner
#> __func Statements.__func
#> global reached through mangling name '_Inner__g' is not defined
