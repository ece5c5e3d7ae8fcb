#@ exit: 1
# Which line stands for a decorated definition that fails: the class or its decorator, in the frame around it.
import traceback


def deco(thing):
    return thing


def bad(thing):
    raise ValueError("bad " + thing.__name__)


def factory(n):
    raise ValueError("factory")


class Meta(type):
    def __new__(m, *a):
        raise TypeError("meta")


class Sub:
    def __init_subclass__(cls):
        raise TypeError("init sub")


def body():
    @deco
    @deco
    class R:
        x = 1
        y = 1 / 0


def decorator_of_class():
    @deco
    @bad
    class R:
        y = 1


def outer_decorator():
    @bad
    @deco
    class R:
        y = 1


def factory_fails():
    @factory(
        3)
    class R:
        y = 1


def base_fails():
    @deco
    class R(undefined):
        y = 1


def keyword_fails():
    @deco
    class R(
            object,
            metaclass=undefined):
        y = 1


def metaclass_fails():
    @deco
    # class in a comment

    class R(metaclass=Meta):
        y = 1


def bases_clash():
    @deco
    class R(int, str):
        y = 1


def subclass_hook():
    @deco
    class classy(Sub):
        y = 1


def nested():
    @deco
    class A:
        @deco
        class B:
            @deco
            class C:
                z = [][1]


def default_fails():
    @deco
    def f(a=1 / 0):
        pass


def annotation_fails():
    @deco
    def f(a: 1 / 0, b=2):
        pass


def decorator_of_function():
    @deco
    @bad
    def f(a, b=2):
        pass


def attribute_fails():
    @deco
    @deco.nothing
    def f(x):
        pass


def coroutine_default():
    @deco
    async def f(a=undefined):
        pass


for f in (
    body, decorator_of_class, outer_decorator, factory_fails, base_fails, keyword_fails, metaclass_fails, bases_clash,
    subclass_hook, nested, default_fails, annotation_fails, decorator_of_function, attribute_fails, coroutine_default,
):
    try:
        f()
    except Exception as e:
        first = f.__code__.co_firstlineno
        places = [(t.lineno - first, t.name, t.line) for t in traceback.extract_tb(e.__traceback__)[1:]]
        print(f.__name__, type(e).__name__, e)
        for place in places:
            print("   ", place)


@deco
class Last:
    a = 1
    b = a / 0

#> body ZeroDivisionError division by zero
#>     (3, 'body', 'class R:')
#>     (5, 'R', 'y = 1 / 0')
#> decorator_of_class ValueError bad R
#>     (2, 'decorator_of_class', '@bad')
#>     (-25, 'bad', 'raise ValueError("bad " + thing.__name__)')
#> outer_decorator ValueError bad R
#>     (1, 'outer_decorator', '@bad')
#>     (-32, 'bad', 'raise ValueError("bad " + thing.__name__)')
#> factory_fails ValueError factory
#>     (1, 'factory_fails', '@factory(')
#>     (-35, 'factory', 'raise ValueError("factory")')
#> base_fails NameError name 'undefined' is not defined
#>     (2, 'base_fails', 'class R(undefined):')
#> keyword_fails NameError name 'undefined' is not defined
#>     (4, 'keyword_fails', 'metaclass=undefined):')
#> metaclass_fails TypeError meta
#>     (4, 'metaclass_fails', 'class R(metaclass=Meta):')
#>     (-51, '__new__', 'raise TypeError("meta")')
#> bases_clash TypeError multiple bases have instance lay-out conflict
#>     (2, 'bases_clash', 'class R(int, str):')
#> subclass_hook TypeError init sub
#>     (2, 'subclass_hook', 'class classy(Sub):')
#>     (-60, '__init_subclass__', 'raise TypeError("init sub")')
#> nested IndexError list index out of range
#>     (2, 'nested', 'class A:')
#>     (4, 'A', 'class B:')
#>     (6, 'B', 'class C:')
#>     (7, 'C', 'z = [][1]')
#> default_fails ZeroDivisionError division by zero
#>     (2, 'default_fails', 'def f(a=1 / 0):')
#> annotation_fails ZeroDivisionError division by zero
#>     (2, 'annotation_fails', 'def f(a: 1 / 0, b=2):')
#> decorator_of_function ValueError bad f
#>     (2, 'decorator_of_function', '@bad')
#>     (-102, 'bad', 'raise ValueError("bad " + thing.__name__)')
#> attribute_fails AttributeError 'function' object has no attribute 'nothing'
#>     (2, 'attribute_fails', '@deco.nothing')
#> coroutine_default NameError name 'undefined' is not defined
#>     (2, 'coroutine_default', 'async def f(a=undefined):')
#! Traceback (most recent call last):
#!   File "traceback_decorated.py", line 148, in <module>
#!     class Last:
#!   File "traceback_decorated.py", line 150, in Last
#!     b = a / 0
#!         ~~^~~
#! ZeroDivisionError: division by zero
