# __name__, __qualname__, __module__, __doc__, __dict__ of classes, functions, methods, generators: as made, as assigned; messages of bad ones.
def outer():
    class Local:
        """Doc."""

        def m(self):
            def deep():
                return lambda: 0
            return deep

        class Inner:
            async def am(self): ...

            def g(self):
                yield
    return Local


L = outer()
for o in (outer, L, L.m, L().m, L().m(), L().m()(), L.Inner, L.Inner.am, L.Inner().g(), (x for x in ()), int, list.append, [].append, len, type, str.join, dict.fromkeys, L.__init__, object.__repr__, (5).__add__, property, print):
    print(o.__name__, "|", o.__qualname__, "|", getattr(o, "__module__", "-"))
f = lambda: 0
for o in (f, L):
    o.__name__, o.__qualname__, o.__module__, o.__doc__ = "n", "q.n", "mod", "d"
    print(o.__name__, o.__qualname__, o.__module__, o.__doc__, repr(o).split(" at ")[0])
for o, attr, v in ((f, "__name__", 5), (f, "__qualname__", None), (L, "__name__", b"x"), (L, "__name__", "a\0b"), (L, "__qualname__", 1), (int, "__name__", "x"), (L, "__dict__", {}), (f, "__dict__", 5), (len, "__name__", "x"), (f, "__defaults__", [1]), (f, "__kwdefaults__", 1), (f, "__globals__", {}), (f, "__closure__", ()), (f, "__annotations__", 1)):
    try:
        setattr(o, attr, v)
        print(attr, "set", getattr(o, attr))
    except (TypeError, AttributeError, ValueError) as e:
        print(type(e).__name__, e)
for o, attr in ((f, "__name__"), (L, "__name__"), (L, "__qualname__"), (f, "__doc__"), (L, "__doc__"), (L, "__module__"), (f, "__module__"), (f, "__defaults__"), (f, "__annotations__")):
    try:
        delattr(o, attr)
        print(attr, "deleted", getattr(o, attr, "gone"))
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


class Q:
    __qualname__ = "Given.Name"
    __doc__ = "given doc"
    __module__ = "given.module"

    def m(self):
        """Method doc."""


print(Q, Q.__name__, Q.m.__qualname__, Q.m.__doc__, Q().m.__doc__, Q.__doc__, Q().__doc__, Q.__module__, Q().__module__)
for bad in ({"__qualname__": 5}, {"__slots__": 1.5}, {"__module__": 5}, {"__doc__": [1]}, {"__classcell__": 1}):
    try:
        k = type("Bad", (), bad)
        print(k.__doc__, k.__module__)
    except TypeError as e:
        print(e)


def documented():
    """First line.

    More.
    """


def not_doc():
    f"not a doc"


def concat():
    "one" " two"


def bytes_doc():
    b"no"


class Empty:
    pass


class Child(Q):
    pass


print(repr(documented.__doc__), not_doc.__doc__, concat.__doc__, bytes_doc.__doc__, Empty.__doc__, Child.__doc__, Child().m.__doc__)
print(sorted(k for k in vars(Q)), type(vars(Q)).__name__, "m" in vars(Q), "m" in vars(Child), [k for k in vars(documented)])
print(type("N", (), {}).__qualname__, type("N", (), {"__qualname__": "A.B"}).__qualname__, type("N", (), {"f": lambda s: 0}).f.__qualname__)

#> outer | outer | __main__
#> Local | outer.<locals>.Local | __main__
#> m | outer.<locals>.Local.m | __main__
#> m | outer.<locals>.Local.m | __main__
#> deep | outer.<locals>.Local.m.<locals>.deep | __main__
#> <lambda> | outer.<locals>.Local.m.<locals>.deep.<locals>.<lambda> | __main__
#> Inner | outer.<locals>.Local.Inner | __main__
#> am | outer.<locals>.Local.Inner.am | __main__
#> g | outer.<locals>.Local.Inner.g | -
#> <genexpr> | <genexpr> | -
#> int | int | builtins
#> append | list.append | -
#> append | list.append | None
#> len | len | builtins
#> type | type | builtins
#> join | str.join | -
#> fromkeys | dict.fromkeys | None
#> __init__ | object.__init__ | -
#> __repr__ | object.__repr__ | -
#> __add__ | int.__add__ | -
#> property | property | builtins
#> print | print | builtins
#> n q.n mod d <function q.n
#> n q.n mod d <class 'mod.q.n'>
#> TypeError __name__ must be set to a string object
#> TypeError __qualname__ must be set to a string object
#> TypeError can only assign string to n.__name__, not 'bytes'
#> ValueError type name must not contain null characters
#> TypeError can only assign string to n.__qualname__, not 'int'
#> TypeError cannot set '__name__' attribute of immutable type 'int'
#> AttributeError attribute '__dict__' of 'type' objects is not writable
#> TypeError __dict__ must be set to a dictionary, not a 'int'
#> AttributeError attribute '__name__' of 'builtin_function_or_method' objects is not writable
#> TypeError __defaults__ must be set to a tuple object
#> TypeError __kwdefaults__ must be set to a dict object
#> AttributeError readonly attribute
#> AttributeError readonly attribute
#> TypeError __annotations__ must be set to a dict object
#> TypeError __name__ must be set to a string object
#> TypeError cannot delete '__name__' attribute of immutable type 'n'
#> TypeError cannot delete '__qualname__' attribute of immutable type 'n'
#> __doc__ deleted None
#> TypeError cannot delete '__doc__' attribute of immutable type 'n'
#> TypeError cannot delete '__module__' attribute of immutable type 'n'
#> __module__ deleted None
#> __defaults__ deleted None
#> __annotations__ deleted {}
#> <class 'given.module.Given.Name'> Q Q.m Method doc. Method doc. given doc given doc given.module given.module
#> type __qualname__ must be a str, not int
#> 'float' object is not iterable
#> None 5
#> [1] __main__
#> __classcell__ must be a nonlocal cell, not <class 'int'>
#> 'First line.\n\n    More.\n    ' None one two None None None Method doc.
#> ['__dict__', '__doc__', '__module__', '__weakref__', 'm'] mappingproxy True False []
#> N A.B <lambda>
