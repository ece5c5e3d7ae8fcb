# Exceptions that derive from several builtin ones: texts, arguments, attributes, what catches them.
class Missing(AttributeError, KeyError):
    pass


class Lost(KeyError, AttributeError):
    pass


class Unknown(NameError, LookupError):
    pass


class Bad(ValueError, TypeError):
    def __init__(self, *args, code=0):
        super().__init__(*args)
        self.code = code


class Both(KeyError, IndexError):
    pass


for cls in (Missing, Lost, Unknown, Bad, Both):
    for args in ((), ("x",), (1, "y"), ("it's",)):
        e = cls(*args)
        print(cls.__name__, str(e), repr(e), e.args)
    print([c.__name__ for c in cls.__mro__])

for cls in (AttributeError, KeyError, LookupError, NameError, ValueError, OSError):
    try:
        raise Missing("m")
    except cls as e:
        print(cls.__name__, "caught", e)
    except Exception as e:
        print(cls.__name__, "missed", type(e).__name__)


class Record(dict):
    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise Missing(name) from None

    def __missing__(self, key):
        raise Lost(key)


r = Record(a=1)
print(r.a, r["a"], hasattr(r, "b"), getattr(r, "b", "default"))
for get in (lambda: r.b, lambda: r["b"]):
    try:
        get()
    except (AttributeError, KeyError) as e:
        print(type(e).__name__, e, e.__suppress_context__, e.args)
print(Bad("a", code=3).code, Bad().code, Bad("a", "b"))


class Named(AttributeError, KeyError):
    pass


e = Named("text", name="n", obj=r)
print(e, e.name, e.obj is r)
print(AttributeError.__str__(Lost("q")), KeyError.__str__(Missing("q")), BaseException.__str__(Lost("q")))
try:
    class Wrong(OSError, ImportError):
        pass
except TypeError as e:
    print(e)
try:
    class Wrong(Exception, BaseException, Exception):
        pass
except TypeError as e:
    print(e)
try:
    class Wrong(Exception, KeyError):
        pass
except TypeError as e:
    print(str(e).split("\n")[0])

#> Missing  Missing() ()
#> Missing x Missing('x') ('x',)
#> Missing (1, 'y') Missing(1, 'y') (1, 'y')
#> Missing it's Missing("it's") ("it's",)
#> ['Missing', 'AttributeError', 'KeyError', 'LookupError', 'Exception', 'BaseException', 'object']
#> Lost  Lost() ()
#> Lost 'x' Lost('x') ('x',)
#> Lost (1, 'y') Lost(1, 'y') (1, 'y')
#> Lost "it's" Lost("it's") ("it's",)
#> ['Lost', 'KeyError', 'LookupError', 'AttributeError', 'Exception', 'BaseException', 'object']
#> Unknown  Unknown() ()
#> Unknown x Unknown('x') ('x',)
#> Unknown (1, 'y') Unknown(1, 'y') (1, 'y')
#> Unknown it's Unknown("it's") ("it's",)
#> ['Unknown', 'NameError', 'LookupError', 'Exception', 'BaseException', 'object']
#> Bad  Bad() ()
#> Bad x Bad('x') ('x',)
#> Bad (1, 'y') Bad(1, 'y') (1, 'y')
#> Bad it's Bad("it's") ("it's",)
#> ['Bad', 'ValueError', 'TypeError', 'Exception', 'BaseException', 'object']
#> Both  Both() ()
#> Both 'x' Both('x') ('x',)
#> Both (1, 'y') Both(1, 'y') (1, 'y')
#> Both "it's" Both("it's") ("it's",)
#> ['Both', 'KeyError', 'IndexError', 'LookupError', 'Exception', 'BaseException', 'object']
#> AttributeError caught m
#> KeyError caught m
#> LookupError caught m
#> NameError missed Missing
#> ValueError missed Missing
#> OSError missed Missing
#> 1 1 False default
#> Missing b True ('b',)
#> Lost 'b' False ('b',)
#> 3 0 ('a', 'b')
#> text n True
#> q 'q' q
#> multiple bases have instance lay-out conflict
#> duplicate base class Exception
#> Cannot create a consistent method resolution
