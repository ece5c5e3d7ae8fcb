"""`global` in nested functions and classes, deletion of globals, globals() as a dict, builtins shadowed and restored."""
counter = 0


def outer():
    counter = "local"

    def inner():
        global counter
        counter += 1
        return counter

    def reads():
        return counter
    return inner(), reads(), inner()


print(outer(), counter)


def makes():
    global made_here, MadeClass

    def made_here():
        return "function made global"

    class MadeClass:
        attr = 1
    import math as local_math
    return local_math.floor(2.5)


try:
    made_here
except NameError as e:
    print(e)
print(makes(), made_here(), MadeClass.attr, made_here.__qualname__, MadeClass.__qualname__)
print("local_math" in globals())


class Scope:
    global class_made
    class_made = "by a class body"
    counter = counter + 100

    def bump(self):
        global counter
        counter = self.counter
        return counter


print(class_made, hasattr(Scope, "class_made"), Scope().bump(), counter)


def loops():
    global item, handle
    for item in "xyz":
        pass
    try:
        raise ValueError("v")
    except ValueError as handle:
        print("handle" in globals())
    return "handle" in globals()


print(loops(), item)


def deletes():
    global item
    del item
    try:
        item
    except NameError as e:
        print(type(e).__name__, e)
    try:
        del item
    except NameError as e:
        print(type(e).__name__, e)
    item = "back"


deletes()
print(item)

globals()["dynamic"] = 11
print(dynamic, globals()["counter"], globals() is globals())
globals().update(second=22, counter=1)
print(second, counter, outer())
del globals()["dynamic"]
try:
    dynamic
except NameError as e:
    print(e)
print(globals().get("nothing"), globals().setdefault("third", 3), third)


def length():
    return len("four")


print(length())
len = lambda x: "shadowed"
print(length())
del len
print(length())
try:
    del len
except NameError as e:
    print(e)


def shadows(list=tuple, *, str=repr):
    max = min
    return list("ab"), str("c"), max(1, 2)


print(shadows(), list("ab"), max(1, 2))


def two_faced():
    print = __builtins__.print if hasattr(__builtins__, "print") else __builtins__["print"]
    print("through __builtins__")


two_faced()


def same_name_everywhere(x):
    class x_holder:
        x = x
        y = [x for x in (x, x)]

        def x_method(self, x=x):
            return x
    return x_holder


X = same_name_everywhere


def shadow_arg(value):
    class H:
        v = value
        value = v * 2
    return H.v, H.value, value


try:
    print(X(5).x)
except NameError as e:
    print(type(e).__name__, e)
try:
    print(shadow_arg(4))
except NameError as e:
    print(type(e).__name__, e)
value = x = "module value"
try:
    print(X(5).x, X(5)().x_method())
    print(shadow_arg(4))
except NameError as e:
    print(type(e).__name__, e)


def local_order():
    before = sorted(locals())
    a = 1
    b = [locals().get("a")]
    del a
    return before, b, sorted(locals())


print(local_order())
assert __name__ == "__main__" and __debug__ and __doc__.startswith("`global`")
__name__ = "changed"
print(__name__, outer.__module__)


def after():
    pass


print(after.__name__)

#> (1, 'local', 2) 2
#> name 'made_here' is not defined
#> 2 function made global 1 made_here MadeClass
#> False
#> by a class body False 102 102
#> True
#> False z
#> NameError name 'item' is not defined
#> NameError name 'item' is not defined
#> back
#> 11 102 True
#> 22 1 (2, 'local', 3)
#> name 'dynamic' is not defined
#> None 3 3
#> 4
#> shadowed
#> 4
#> name 'len' is not defined
#> (('a', 'b'), "'c'", 1) ['a', 'b'] 2
#> through __builtins__
#> NameError name 'x' is not defined
#> NameError name 'value' is not defined
#> module value module value
#> ('module value', 'module valuemodule value', 4)
#> ([], [1], ['b', 'before'])
#> changed __main__
#> after
