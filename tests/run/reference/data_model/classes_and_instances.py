"""Classes as callables and namespaces; class and instance attributes; __dict__, __bases__, __doc__, __module__."""


class Base:
    """Base doc."""
    shared = []
    number = 1

    def __init__(self, *args, **kw):
        self.args = args
        self.kw = kw

    def method(self):
        return "Base.method"


class Derived(Base):
    number = 2
    note: str = "annotated"
    bare: int


d = Derived(1, k=2)
print(d.args, d.kw, d.number, Base.number, d.shared is Base.shared)
print(Derived.__name__, Derived.__qualname__, Derived.__module__, Derived.__bases__, Derived.__doc__, Base.__doc__, Derived.__annotations__, Derived.__type_params__)
print(Derived.__mro__, Derived.mro() == list(Derived.__mro__), Derived.__base__, type(Derived), Base.__subclasses__())
print([k for k in vars(Derived)], type(Derived.__dict__).__name__)
try:
    Derived.__dict__["x"] = 1
except TypeError as e:
    print(e)
# attribute assignment goes to the instance or the class itself, never to a base
d.number = 3
print(d.number, Derived.number, vars(d))
Derived.number = 20
print(Base.number, Derived().number)
del d.number
print(d.number)
for delete in (lambda: delattr(d, "number"), lambda: delattr(Derived, "shared"), lambda: delattr(Derived, "method"), lambda: delattr(d, "method")):
    try:
        delete()
    except AttributeError as e:
        print(e)
d.shared.append(1)
print(Base.shared, Derived.shared)
d.shared += [2]
print(vars(d)["shared"] is Base.shared)
d.method = lambda: "instance"
print(d.method(), Derived().method())
d.__dict__["from_dict"] = 5
print(d.from_dict)
d.__dict__ = {"only": 1}
print(vars(d), d.number)
try:
    d.args
except AttributeError as e:
    print(e)
try:
    d.__dict__ = 1
except TypeError as e:
    print(e)
print(d.__class__ is Derived, d.__module__, d.__doc__, hasattr(d, "__name__"), hasattr(Derived, "__name__"))
for name, value in (("__name__", 5), ("__name__", "New"), ("__qualname__", 1), ("__qualname__", "Q.New"), ("__bases__", ()), ("__bases__", 1), ("__doc__", "set"), ("__module__", "mod"), ("__dict__", {}), ("__mro__", ())):
    try:
        setattr(Derived, name, value)
        print(name, "set", Derived)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(Derived.__name__, Derived.__doc__, Derived.__module__)


class Other(Base):
    def method(self):
        return "Other.method"


class Last(Derived):
    pass


Last.__bases__ = (Other,)
print(Last().method(), Last.__mro__[1].__name__, [c.__name__ for c in Base.__subclasses__()])


class Empty:
    pass


try:
    Empty(1)
except TypeError as e:
    print(e)
try:
    Empty(a=1)
except TypeError as e:
    print(e)
Empty.__init__ = lambda self, a=0: setattr(self, "a", a)
print(Empty(5).a)
for target, name in ((int, "x"), (Empty, "__dict__"), (list, "append")):
    try:
        setattr(target, name, 1)
    except (TypeError, AttributeError) as e:
        print(e)

#> (1,) {'k': 2} 2 1 True
#> Derived Derived __main__ (<class '__main__.Base'>,) None Base doc. {'note': <class 'str'>, 'bare': <class 'int'>} ()
#> (<class '__main__.Derived'>, <class '__main__.Base'>, <class 'object'>) True <class '__main__.Base'> <class 'type'> [<class '__main__.Derived'>]
#> ['__module__', '__annotations__', 'number', 'note', '__doc__'] mappingproxy
#> 'mappingproxy' object does not support item assignment
#> 3 2 {'args': (1,), 'kw': {'k': 2}, 'number': 3}
#> 1 20
#> 20
#> 'Derived' object has no attribute 'number'
#> type object 'Derived' has no attribute 'shared'
#> type object 'Derived' has no attribute 'method'
#> 'Derived' object has no attribute 'method'
#> [1] [1]
#> True
#> instance Base.method
#> 5
#> {'only': 1} 20
#> 'Derived' object has no attribute 'args'
#> __dict__ must be set to a dictionary, not a 'int'
#> True __main__ None False True
#> TypeError can only assign string to Derived.__name__, not 'int'
#> __name__ set <class '__main__.Derived'>
#> TypeError can only assign string to New.__qualname__, not 'int'
#> __qualname__ set <class '__main__.Q.New'>
#> TypeError can only assign non-empty tuple to New.__bases__, not ()
#> TypeError can only assign tuple to New.__bases__, not int
#> __doc__ set <class '__main__.Q.New'>
#> __module__ set <class 'mod.Q.New'>
#> AttributeError attribute '__dict__' of 'type' objects is not writable
#> AttributeError attribute '__mro__' of 'type' objects is not writable
#> New set mod
#> Other.method Other ['New', 'Other']
#> Empty() takes no arguments
#> Empty() takes no arguments
#> 5
#> cannot set 'x' attribute of immutable type 'int'
#> attribute '__dict__' of 'type' objects is not writable
#> cannot set 'append' attribute of immutable type 'list'
