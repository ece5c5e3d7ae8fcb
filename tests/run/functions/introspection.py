# Attributes of functions, methods, builtin functions and code objects.
def outer(n):
    m = n * 2

    def inner(a, /, b, *args, c=3, **kw):
        "Inner doc."
        x = a + n + m
        return x

    return inner


f = outer(1)
print(f.__name__, f.__qualname__, f.__module__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__dict__)
c = f.__code__
print(c.co_name, c.co_qualname, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_varnames, c.co_freevars, c.co_cellvars, c.co_flags, c.co_firstlineno, c.co_nlocals)
print(sorted(outer.__code__.co_cellvars), outer.__code__.co_freevars, outer.__closure__, c.co_filename == outer.__code__.co_filename)
print([cell.cell_contents for cell in f.__closure__], type(f.__closure__).__name__, type(f.__closure__[0]).__name__)
print(f.__code__ == outer(2).__code__, f.__code__ is not None, f.__code__ == outer.__code__, (lambda: 0).__code__.co_name, type(c).__name__)


def g(a, b=2, *, k=3):
    return a, b, k


print(g(1), g.__defaults__, g.__kwdefaults__)
g.__defaults__ = (10, 20)
g.__kwdefaults__ = {"k": 30}
print(g(), g(1), g(1, 2), g(k=5))
g.__defaults__ = None
try:
    g()
except TypeError as error:
    print(error)
g.__kwdefaults__["k"] = "changed"
print(g(1, 2))
del g.__kwdefaults__
try:
    g(1, 2)
except TypeError as error:
    print(error)
for name, value in (("__defaults__", [1]), ("__kwdefaults__", 5), ("__name__", 5), ("__qualname__", None), ("__dict__", 5), ("__closure__", None)):
    try:
        setattr(g, name, value)
        print("set", name)
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
g.attr = 1
g.__dict__["other"] = 2
g.__doc__ = "new doc"
g.__name__ = "renamed"
g.__qualname__ = "Q.renamed"
g.__module__ = "elsewhere"
print(g.attr, g.other, g.__doc__, g.__name__, g.__module__, str(g)[:19])
del g.attr
print(hasattr(g, "attr"))


class C:
    def method(self, x=1):
        "Method doc."
        return x

    @classmethod
    def cm(cls):
        "cm doc"

    @staticmethod
    def sm(a):
        "sm doc"
        return a


o, p = C(), C()
m = o.method
print(m.__self__ is o, m.__func__ is C.method, m.__name__, m.__qualname__, m.__doc__, m.__module__, m.__defaults__, m.__code__.co_varnames)
print(m == o.method, m == p.method, hash(m) == hash(o.method), m is o.method, m != p.method, {m: 1}[o.method])
print(C.cm.__self__ is C, C.cm.__func__.__name__, C.cm.__name__, C.sm.__name__, C.__dict__["sm"].__func__(5), C.__dict__["cm"].__wrapped__.__name__, C.__dict__["sm"](7), C.__dict__["cm"].__doc__)
try:
    m.attr = 1
except AttributeError as error:
    print(error)
try:
    m.__self__ = 1
except AttributeError as error:
    print(error)
C.method.note = "n"
print(m.note, type(m).__name__, type(C.method).__name__, type(C.cm).__name__)
print(len.__name__, len.__qualname__, len.__module__, [].append.__name__, "".join.__self__ == "", str.upper.__name__, str.upper.__qualname__, str.upper.__objclass__, [].append.__qualname__)
print(type(len).__name__, type(str.upper).__name__)
print(len, str.upper)
print(int.real, type(int.real).__name__, int.real.__name__, type(C.__dict__["cm"]).__name__)
bound = C.method.__get__(o)
print(bound(5), bound == o.method, C.method.__get__(None, C) is C.method)
cell = f.__closure__[0]
cell.cell_contents = 100
print(f(1, 2))

#> inner outer.<locals>.inner __main__ Inner doc. None {'c': 3} {}
#> inner outer.<locals>.inner 2 1 1 ('a', 'b', 'c', 'args', 'kw', 'x') ('m', 'n') () 31 5 6
#> ['m', 'n'] () None True
#> [2, 1] tuple cell
#> True True False <lambda> code
#> (1, 2, 3) (2,) {'k': 3}
#> (10, 20, 30) (1, 20, 30) (1, 2, 30) (10, 20, 5)
#> g() missing 2 required positional arguments: 'a' and 'b'
#> (1, 2, 'changed')
#> g() missing 1 required keyword-only argument: 'k'
#> TypeError __defaults__ must be set to a tuple object
#> TypeError __kwdefaults__ must be set to a dict object
#> TypeError __name__ must be set to a string object
#> TypeError __qualname__ must be set to a string object
#> TypeError __dict__ must be set to a dictionary, not a 'int'
#> AttributeError readonly attribute
#> 1 2 new doc renamed elsewhere <function Q.renamed
#> False
#> True True method C.method Method doc. __main__ (1,) ('self', 'x')
#> True False True False True 1
#> True cm cm sm 5 cm 7 cm doc
#> 'method' object has no attribute 'attr'
#> readonly attribute
#> n method function method
#> len len builtins append True upper str.upper <class 'str'> list.append
#> builtin_function_or_method method_descriptor
#> <built-in function len> <method 'upper' of 'str' objects>
#> <attribute 'real' of 'int' objects> getset_descriptor real classmethod
#> 5 True True
#> 102
