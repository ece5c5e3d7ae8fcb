"""Class definitions: the order of evaluation, bases and keywords, names in the body."""


def note(text, value=None):
    print('evaluated', text)
    return value


class Base:
    def __init_subclass__(cls, /, *args, **kw):
        print('init_subclass', cls.__name__, kw)
        super().__init_subclass__()


def decorate(text):
    note('decorator ' + text)

    def apply(cls):
        print('apply', text, cls.__name__)
        return cls
    return apply


@decorate('first')
@decorate('second')
class Whole(note('base', Base), metaclass=note('metaclass', type), tag=note('tag', 1), **note('more', {'other': 2})):
    """the doc"""
    note('body')
    a = 1
    b = [a for _ in 'x'] if False else a
    def method(self): return __class__


print(Whole.__doc__, Whole().method() is Whole, Whole.__bases__, Whole.__module__, Whole.__qualname__)
bases = (dict, Base)


class Starred(*bases, tag='star'):
    pass


print(Starred.__mro__[1:3])


def attempt(work):
    try:
        print(work())
    except Exception as e:
        print(type(e).__name__, e)


def duplicate():
    class C(Base, Base): pass


def order():
    class A: pass
    class B(A): pass
    class C(A, B): pass


def not_type():
    class C(3): pass


def final():
    class C(bool): pass


def layouts():
    class C(int, str): pass


def conflict():
    class M1(type): pass
    class M2(type): pass
    class A(metaclass=M1): pass
    class B(metaclass=M2): pass
    class C(A, B): pass


def keyword():
    class C(tag=1): pass


def body_fails():
    class C:
        x = 1
        raise KeyError(x)


def function_as_metaclass():
    def make(name, bases, namespace, **kw):
        print(name, bases, sorted(k for k in namespace if not k.startswith('__')), kw)
        return 'not a class'

    class C(int, metaclass=make, key=1):
        x = 2
    return C


def no_namespace():
    class M(type):
        @classmethod
        def __prepare__(mcs, name, bases): return 3

    class C(metaclass=M): pass


for work in (duplicate, order, not_type, final, layouts, conflict, keyword, body_fails, function_as_metaclass, no_namespace):
    attempt(work)
x = 'global'


def scopes():
    x = 'function'

    class C:
        y = x
        x = 'class'
        z = x
        w = [x for _ in range(1)]
        v = [i for i in x]
        def get(self): return x
        get_default = lambda self, x=x: x
    return C.y, C.z, C.w, C.v, C().get(), C().get_default()


attempt(scopes)


class Loops:
    for i in range(3):
        exec_name = i * 2
    while i: i -= 1
    try:
        undefined
    except NameError as e:
        message = str(e)
    if i == 0:
        def chosen(self): return 'zero'
    else:
        def chosen(self): return 'other'
    del exec_name


print(Loops.i, Loops.message, Loops().chosen(), hasattr(Loops, 'exec_name'), hasattr(Loops, 'e'))


class Outer:
    class Inner:
        class Deep: pass
        name = __qualname__
    def make(self):
        class Local: pass
        return Local


print(Outer.Inner.Deep.__qualname__, Outer.Inner.name, Outer().make().__qualname__)

#> evaluated decorator first
#> evaluated decorator second
#> evaluated base
#> evaluated metaclass
#> evaluated tag
#> evaluated more
#> evaluated body
#> init_subclass Whole {'tag': 1, 'other': 2}
#> apply second Whole
#> apply first Whole
#> the doc True (<class '__main__.Base'>,) __main__ Whole
#> init_subclass Starred {'tag': 'star'}
#> (<class 'dict'>, <class '__main__.Base'>)
#> TypeError duplicate base class Base
#> TypeError Cannot create a consistent method resolution
#> order (MRO) for bases A, B
#> TypeError int() takes at most 2 arguments (3 given)
#> TypeError type 'bool' is not an acceptable base type
#> TypeError multiple bases have instance lay-out conflict
#> TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#> TypeError keyword.<locals>.C.__init_subclass__() takes no keyword arguments
#> KeyError 1
#> C (<class 'int'>,) ['x'] {'key': 1}
#> not a class
#> TypeError M.__prepare__() must return a mapping, not int
#> ('global', 'class', ['function'], ['c', 'l', 'a', 's', 's'], 'function', 'class')
#> 0 name 'undefined' is not defined zero False False
#> Outer.Inner.Deep Outer.Inner Outer.make.<locals>.Local
