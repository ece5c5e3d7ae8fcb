"""Private names: attributes, variables, arguments, imports, keywords and slots in classes; where they are not mangled."""
__module_private = "module"
_Klass__module_private = "mangled module"


class Klass:
    __attr = 1
    __trailing__ = 2
    ___triple = 3
    __slots__ = ("__slot", "plain", "__dict__")

    def __init__(self, __arg=10, *__args, **__kwargs):
        __local = __arg
        self.__attr2 = __local
        self.__slot = "in slot"
        self.seen = sorted(locals())

    def get(self):
        return self.__attr, self.__attr2, self.__slot, self.__trailing__, self.___triple

    def __method(self):
        return "private method"

    def call(self):
        return self.__method(), Klass.__method(self)

    def reads_module(self):
        return __module_private

    def nested(self):
        def __inner(__x):
            return __x + 1

        class Other:
            __attr = "of Other"

            def get(self):
                return self.__attr
        return __inner(1), __inner.__name__, Other().get(), sorted(n for n in vars(Other) if "attr" in n), [__i for __i in range(2)]

    def dynamic(self):
        return hasattr(self, "__attr"), getattr(self, "_Klass__attr"), "__attr" in dir(self), "_Klass__attr" in dir(self)

    def loops(self):
        for __n in range(2):
            pass
        with self as __w:
            pass
        try:
            raise ValueError
        except ValueError as __e:
            kept = sorted(locals())
        return kept

    def __enter__(self):
        return self

    def __exit__(self, *a):
        pass

    def keyword(self, **kw):
        return sorted(kw)

    def passes(self):
        return self.keyword(__key=1, __dunder__=2)

    def globals_(self):
        global __made
        __made = "global made"

    def matches(self, v):
        match v:
            case {"k": __v}:
                return sorted(locals())
            case [__first, *__rest]:
                return sorted(locals())


k = Klass()
print(k.get(), k.call(), k.seen)
print(k.reads_module())
print(k.nested(), k.dynamic(), k.loops(), k.passes())
k.globals_()
print(_Klass__made, "__made" in globals())
print(k.matches({"k": 1}), k.matches([1, 2]))
print(sorted(n for n in vars(Klass) if "_Klass" in n))
print(Klass.__init__.__code__.co_varnames)
print(Klass(_Klass__arg=5)._Klass__attr2)
try:
    Klass(__arg=5)._Klass__attr2
    print("taken as keyword")
except TypeError as e:
    print(e)
try:
    k.__attr
except AttributeError as e:
    print(e)


class Sub(Klass):
    __attr = "sub's"

    def mine(self):
        return self.__attr, self._Klass__attr

    def __method(self):
        return "never called by the parent"


print(Sub().mine(), Sub().get()[0], Sub().call())


class _Under:
    __x = 1


class __Lead:
    __y = 2

    def name(self):
        return self.__y


class ___:
    __z = 3


print("_Under__x" in vars(_Under), "_Lead__y" in vars(__Lead), __Lead().name(), "__z" in vars(___), ___.__z)


class Annotated_:
    __field: int = 3
    other: "__Unknown" = 4
    (__unstored): str = "s"


print(sorted(n for n in vars(Annotated_) if "_Annotated_" in n), Annotated_.__annotations__)
lam = None


class Lam:
    lam = lambda self, __p=1: __p
    comp = {__k: __v for __k, __v in {"a": 1}.items()}
    import math as __math
    pi = __math.pi


print(Lam().lam(), Lam.comp, "_Lam__math" in vars(Lam), Lam.lam.__code__.co_varnames)
try:
    class Decl:
        @property
        def __p(self):
            return "p"

        def use(self):
            return self.__p
        __p = property(lambda self: "q")
    print(Decl().use(), [n for n in vars(Decl) if n.endswith("p")])
except NameError as e:
    print(e)

#> (1, 10, 'in slot', 2, 3) ('private method', 'private method') ['_Klass__arg', '_Klass__args', '_Klass__kwargs', '_Klass__local', 'self']
#> mangled module
#> (2, '__inner', 'of Other', ['_Other__attr'], [0, 1]) (False, 1, False, True) ['_Klass__e', '_Klass__n', '_Klass__w', 'self'] ['__dunder__', '__key']
#> global made False
#> ['_Klass__v', 'self', 'v'] ['_Klass__first', '_Klass__rest', 'self', 'v']
#> ['_Klass___triple', '_Klass__attr', '_Klass__method', '_Klass__slot']
#> ('self', '_Klass__arg', '_Klass__args', '_Klass__kwargs', '_Klass__local')
#> 5
#> taken as keyword
#> 'Klass' object has no attribute '__attr'
#> ("sub's", 1) 1 ('private method', 'private method')
#> True True 2 True 3
#> ['_Annotated___field', '_Annotated___unstored'] {'_Annotated___field': <class 'int'>, 'other': '__Unknown'}
#> 1 {'a': 1} True ('self', '_Lam__p')
#> q ['_Decl__p']
