# vars, dir, globals and locals of modules, classes, instances, slots and hooks.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    x = 1

    def __init__(self):
        self.a = 1
        self.b = 2

    def method(self):
        return sorted(locals())


class B(A):
    y = 2

    def __init__(self):
        super().__init__()
        self.c = 3


class S:
    __slots__ = ("p", "q")


class SD(S):
    pass


class Dir:
    def __dir__(self):
        return ["z", "a", "m"]


class DirTuple:
    def __dir__(self):
        return ("b", "a")


class BadDir:
    def __dir__(self):
        return 5


class MixedDir:
    def __dir__(self):
        return ["a", 1]


class Meta(type):
    def __dir__(cls):
        return ["from_meta"]


class WithMeta(metaclass=Meta):
    inside = 1


class FakeDict:
    __dict__ = {"fake": 1}


class PropDict:
    @property
    def __dict__(self):
        return {"made": "up"}


def public(names):
    return [n for n in names if not n.startswith("__")]


a, b = A(), B()
print(vars(a), vars(b), vars(a) is a.__dict__, type(vars(A)).__name__, sorted(public(vars(A))), sorted(public(vars(B))), public(dir(a)), public(dir(b)), public(dir(B)))
vars(a)["new"] = 5
print(a.new, public(dir(a)), dir(Dir()), dir(DirTuple()), dir(WithMeta), public(dir(S())), public(dir(SD())), vars(SD()), vars(FakeDict()), vars(PropDict()))
for f in (lambda: vars(S()), lambda: vars(5), lambda: vars(None), lambda: vars("a"), lambda: vars([]), lambda: vars(object()), lambda: dir(BadDir()), lambda: dir(MixedDir()), lambda: dir(1, 2), lambda: vars(A)["x"], lambda: vars(A).__setitem__("x", 2), lambda: vars(len), lambda: dir(object=1)):
    tell(f)
def local():
    one = 1
    two = "2"
    def inner():
        return one, sorted(locals())
    return sorted(vars()), sorted(locals()), sorted(n for n in dir()), inner()
print(local(), a.method())
g = globals()
print("A" in g, g["__name__"], globals() is g, "tell" in vars(), "nope" in dir(), "A" in dir())
class Body:
    first = 1
    names = sorted(n for n in locals() if not n.startswith("__"))
    second = [first, vars()["first"]]
print(Body.names, Body.second)
del a.b
print(vars(a), "b" in dir(a), "__init__" in dir(a), "__class__" in dir(5), "real" in dir(5), "append" in dir(list), "mro" in dir(int), "mro" in dir(type), "__name__" in dir(A))
a.__dict__ = {"replaced": True}
print(vars(a), public(dir(a)), a.replaced)
tell(lambda: setattr(a, "__dict__", []))
tell(lambda: a.a)

#> {'a': 1, 'b': 2} {'a': 1, 'b': 2, 'c': 3} True mappingproxy ['method', 'x'] ['y'] ['a', 'b', 'method', 'x'] ['a', 'b', 'c', 'method', 'x', 'y'] ['method', 'x', 'y']
#> 5 ['a', 'b', 'method', 'new', 'x'] ['a', 'm', 'z'] ['a', 'b'] ['from_meta'] ['p', 'q'] ['p', 'q'] {} {'fake': 1} {'made': 'up'}
#> TypeError vars() argument must have __dict__ attribute
#> TypeError vars() argument must have __dict__ attribute
#> TypeError vars() argument must have __dict__ attribute
#> TypeError vars() argument must have __dict__ attribute
#> TypeError vars() argument must have __dict__ attribute
#> TypeError vars() argument must have __dict__ attribute
#> TypeError 'int' object is not iterable
#> TypeError '<' not supported between instances of 'int' and 'str'
#> TypeError dir expected at most 1 argument, got 2
#> 1
#> AttributeError 'mappingproxy' object has no attribute '__setitem__'
#> TypeError vars() argument must have __dict__ attribute
#> TypeError dir() takes no keyword arguments
#> (['inner', 'one', 'two'], ['inner', 'one', 'two'], ['inner', 'one', 'two'], (1, ['one'])) ['self']
#> True __main__ True True False True
#> ['first'] [1, 1]
#> {'a': 1, 'new': 5} False True True True True False True False
#> {'replaced': True} ['method', 'replaced', 'x'] True
#> TypeError __dict__ must be set to a dictionary, not a 'list'
#> AttributeError 'A' object has no attribute 'a'
