# type() with three arguments: names, bases, layouts, hooks called, attributes of classes changed.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Hook:
    def __init_subclass__(cls, **kw):
        print("sub", cls.__name__, kw, end=" ")


class Set:
    def __set_name__(self, owner, name):
        print("set", owner.__name__, name, end=" ")


class BadSet:
    def __set_name__(self, owner, name):
        raise ValueError("bad name")


A = type("A", (), {"x": 1, "m": lambda self: self.x})
B = type("B", (A, Hook), {"s": Set()}, key=1)
print(A().m(), B.__mro__[1] is A, B.__name__, B.__bases__ == (A, Hook), B().x, B.__dict__["s"].__class__.__name__, A.__doc__, type("D", (), {"__doc__": "d"}).__doc__)
for args in (("A",), ("A", ()), (5, (), {}), ("A", [], {}), ("A", (), []), ("A", (5,), {}), ("A", (int, str), {}), ("A", (bool,), {}), ("A", (A, A), {}), ("A", (object, A), {}), ("A", (type(None),), {}), ("", (), {}), ("a b", (), {}), ("A\0", (), {}), ("A", (), {"__slots__": ("x", "x")}), ("A", (), {"__slots__": ["1a"]}), ("A", (), {"__slots__": "ab", "ab": 1}), ("A", (int,), {"__slots__": ("q",)}), ("A", (), {"__slots__": 5}), ("A", (), {"b": BadSet()}), ("A", (lambda: 1,), {}), ("A", (), {"__qualname__": 5}), ("A", (), {}, {})):
    try:
        r = type(*args)
        print(r.__name__ if isinstance(r, type) else r)
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""))
tell(lambda: type())
tell(lambda: type(A, 1))
tell(lambda: type("K", (), {}, bogus=1).__name__)
tell(lambda: type("K", (A,), {}, bogus=1).__name__)
print(type(5), type(type), type(A) is type, type(None).__name__, type(...).__name__, type(B()) is B)
A.__name__ = "Renamed"
A.__qualname__ = "q.Renamed"
A.added = lambda self: "added"
print(A, A().added(), B().added(), A.__qualname__, A.__module__)
for name, v in (("__name__", 5), ("__name__", "a\0"), ("__qualname__", 5), ("__bases__", ()), ("__bases__", (int,)), ("__bases__", 5), ("__dict__", {}), ("__mro__", ()), ("__doc__", "new"), ("__module__", "mod"), ("x", 5), ("__class__", int)):
    try:
        setattr(A, name, v)
        print(name, "set")
    except Exception as e:
        print(name, type(e).__name__, e)
for name in ("__name__", "__qualname__", "__bases__", "__module__", "x", "x", "__doc__", "nope"):
    try:
        delattr(A, name)
        print(name, "gone")
    except Exception as e:
        print(name, type(e).__name__, e)
print(A.mro(), A.__subclasses__() == [B], object.__bases__, A.__base__, A.__basicsize__ > 0, A.__flags__ > 0, A.__weakrefoffset__ != 0, A.__dictoffset__ != 0)
class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print("new", name, sorted(k for k in ns if k[0] != "_"), kw, end=" ")
        return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print("init", end=" ")
        super().__init__(name, bases, ns)
    def __call__(cls, *a):
        print("call", a, end=" ")
        return super().__call__(*a)
    def __len__(cls):
        return 7
    def __getattr__(cls, name):
        return "meta " + name
    def __iter__(cls):
        return iter("it")
M = Meta("M", (), {"y": 2}, opt=3)
class N(M, flag=True):
    z = 1
print(len(M), M.anything, list(N), N().y, isinstance(N, Meta), type(N).__name__, bool(M))
class P(type):
    pass
tell(lambda: type("Q", (M, P("R", (), {})), {}))
print(type.__call__(A.__class__, 5), type.__new__(type, "T", (), {}).__name__, type.mro(int))

#> set B s sub B {'key': 1} 1 True B True 1 Set None d
#> str
#> TypeError type() takes 1 or 3 arguments 
#> TypeError type.__new__() argument 1 must be str, not int 
#> TypeError type.__new__() argument 2 must be tuple, not list 
#> TypeError type.__new__() argument 3 must be dict, not list 
#> TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases 
#> TypeError multiple bases have instance lay-out conflict 
#> TypeError type 'bool' is not an acceptable base type 
#> TypeError duplicate base class A 
#> TypeError Cannot create a consistent method resolution
#> order (MRO) for bases object, A 
#> TypeError type 'NoneType' is not an acceptable base type 
#>
#> a b
#> ValueError type name must not contain null characters 
#> A
#> TypeError __slots__ must be identifiers 
#> ValueError 'ab' in __slots__ conflicts with class variable 
#> TypeError nonempty __slots__ not supported for subtype of 'int' 
#> TypeError 'int' object is not iterable 
#> ValueError bad name ["Error calling __set_name__ on 'BadSet' instance 'b' in 'A'"]
#> TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases 
#> TypeError type __qualname__ must be a str, not int 
#> TypeError type() takes 1 or 3 arguments 
#> TypeError type() takes 1 or 3 arguments
#> TypeError type() takes 1 or 3 arguments
#> TypeError K.__init_subclass__() takes no keyword arguments
#> TypeError K.__init_subclass__() takes no keyword arguments
#> <class 'int'> <class 'type'> True NoneType ellipsis True
#> <class '__main__.q.Renamed'> added added q.Renamed __main__
#> __name__ TypeError can only assign string to Renamed.__name__, not 'int'
#> __name__ ValueError type name must not contain null characters
#> __qualname__ TypeError can only assign string to Renamed.__qualname__, not 'int'
#> __bases__ TypeError can only assign non-empty tuple to Renamed.__bases__, not ()
#> __bases__ TypeError __bases__ assignment: 'int' object layout differs from 'object'
#> __bases__ TypeError can only assign tuple to Renamed.__bases__, not int
#> __dict__ AttributeError attribute '__dict__' of 'type' objects is not writable
#> __mro__ AttributeError attribute '__mro__' of 'type' objects is not writable
#> __doc__ set
#> __module__ set
#> x set
#> __class__ TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#> __name__ TypeError cannot delete '__name__' attribute of immutable type 'Renamed'
#> __qualname__ TypeError cannot delete '__qualname__' attribute of immutable type 'Renamed'
#> __bases__ TypeError cannot delete '__bases__' attribute of immutable type 'Renamed'
#> __module__ TypeError cannot delete '__module__' attribute of immutable type 'Renamed'
#> x gone
#> x AttributeError type object 'Renamed' has no attribute 'x'
#> __doc__ TypeError cannot delete '__doc__' attribute of immutable type 'Renamed'
#> nope AttributeError type object 'Renamed' has no attribute 'nope'
#> [<class 'mod.q.Renamed'>, <class 'object'>] False () <class 'object'> True True True True
#> new M ['y'] {'opt': 3} init new N ['z'] {'flag': True} init call () 7 meta anything ['i', 't'] 2 True Meta True
#> TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#> <class 'int'> T [<class 'int'>, <class 'object'>]
