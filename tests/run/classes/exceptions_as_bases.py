# Which builtin classes may be combined as bases: exceptions with attributes of their own, containers, numbers; what the result can do; messages.
def combine(*bases, **ns):
    try:
        cls = type("X", bases, ns)
    except TypeError as e:
        return str(e).replace("\n", " ")
    return [c.__name__ for c in cls.__mro__[1:-1]]


for bases in ((KeyError, AttributeError), (OSError, SyntaxError), (OSError, ValueError), (ValueError, OSError), (StopIteration, KeyError), (StopIteration, OSError), (ImportError, NameError), (AttributeError, NameError), (UnicodeDecodeError, UnicodeEncodeError), (SystemExit, OSError), (SystemExit, KeyboardInterrupt), (FileNotFoundError, PermissionError), (ModuleNotFoundError, KeyError),
              (Exception, int), (dict, Exception), (int, str), (list, dict), (list, tuple), (int, float), (set, frozenset), (str, bytes), (dict, object), (object, dict), (bool,), (int, object), (type, int), (Exception, BaseException), (BaseException, Exception), (ExceptionGroup, ValueError), (UnboundLocalError, NameError), (TimeoutError, ConnectionError)):
    print([b.__name__ for b in bases], combine(*bases))


class Both(KeyError, AttributeError):
    def __init__(self, key):
        super().__init__(key)
        self.key = key


for catch in (KeyError, AttributeError, LookupError):
    try:
        raise Both("k")
    except catch as e:
        print(catch.__name__, e, repr(e), e.key, e.args, getattr(e, "name", "no name"))


class Net(ConnectionError, ValueError):
    retries = 3


n = Net(104, "reset", "host")
print(n, n.errno, n.strerror, n.filename, n.retries, n.args, type(n).__base__.__name__)


class Mixin:
    def describe(self):
        return f"{type(self).__name__}: {self}"


class Described(Mixin, OSError):
    def __str__(self):
        return "described " + super().__str__()


print(Described(2, "none").describe(), Described(2, "none").errno, Described.__mro__[2].__name__)


class State(Exception):
    def __init__(self, *args, state=None):
        super().__init__(*args)
        self.state = state

    def with_state(self, s):
        self.state = s
        return self


class Special(State, LookupError):
    pass


try:
    raise Special("m", state=1).with_state(2)
except LookupError as e:
    print(e, e.state, e.args, vars(e))


class Stop(StopIteration):
    pass


class It:
    def __iter__(self):
        return self

    def __next__(self):
        raise Stop("value of stop")


print(list(It()), next(It(), "default"))
try:
    next(It())
except StopIteration as e:
    print(type(e).__name__, e.value)


def g():
    return (yield from It())


try:
    next(g())
except StopIteration as e:
    print(e.value)


class Exit(SystemExit):
    def __init__(self, code, why):
        super().__init__(code)
        self.why = why


try:
    raise Exit(3, "because")
except SystemExit as e:
    print(e.code, e.why, e.args)


class Group(ExceptionGroup):
    pass


print(repr(Group("g", [Both(1)])), Group.__bases__[0].__name__)
e = Both("swap")
try:
    e.__class__ = Special
    print(type(e).__name__)
except TypeError as err:
    print(err)
try:
    e.__class__ = Net
except TypeError as err:
    print("layout", str(err)[:30])

#> ['KeyError', 'AttributeError'] ['KeyError', 'LookupError', 'AttributeError', 'Exception', 'BaseException']
#> ['OSError', 'SyntaxError'] multiple bases have instance lay-out conflict
#> ['OSError', 'ValueError'] ['OSError', 'ValueError', 'Exception', 'BaseException']
#> ['ValueError', 'OSError'] ['ValueError', 'OSError', 'Exception', 'BaseException']
#> ['StopIteration', 'KeyError'] ['StopIteration', 'KeyError', 'LookupError', 'Exception', 'BaseException']
#> ['StopIteration', 'OSError'] multiple bases have instance lay-out conflict
#> ['ImportError', 'NameError'] multiple bases have instance lay-out conflict
#> ['AttributeError', 'NameError'] multiple bases have instance lay-out conflict
#> ['UnicodeDecodeError', 'UnicodeEncodeError'] multiple bases have instance lay-out conflict
#> ['SystemExit', 'OSError'] multiple bases have instance lay-out conflict
#> ['SystemExit', 'KeyboardInterrupt'] ['SystemExit', 'KeyboardInterrupt', 'BaseException']
#> ['FileNotFoundError', 'PermissionError'] ['FileNotFoundError', 'PermissionError', 'OSError', 'Exception', 'BaseException']
#> ['ModuleNotFoundError', 'KeyError'] ['ModuleNotFoundError', 'ImportError', 'KeyError', 'LookupError', 'Exception', 'BaseException']
#> ['Exception', 'int'] multiple bases have instance lay-out conflict
#> ['dict', 'Exception'] multiple bases have instance lay-out conflict
#> ['int', 'str'] multiple bases have instance lay-out conflict
#> ['list', 'dict'] multiple bases have instance lay-out conflict
#> ['list', 'tuple'] multiple bases have instance lay-out conflict
#> ['int', 'float'] multiple bases have instance lay-out conflict
#> ['set', 'frozenset'] multiple bases have instance lay-out conflict
#> ['str', 'bytes'] multiple bases have instance lay-out conflict
#> ['dict', 'object'] ['dict']
#> ['object', 'dict'] Cannot create a consistent method resolution order (MRO) for bases object, dict
#> ['bool'] type 'bool' is not an acceptable base type
#> ['int', 'object'] ['int']
#> ['type', 'int'] multiple bases have instance lay-out conflict
#> ['Exception', 'BaseException'] ['Exception', 'BaseException']
#> ['BaseException', 'Exception'] Cannot create a consistent method resolution order (MRO) for bases BaseException, Exception
#> ['ExceptionGroup', 'ValueError'] ['ExceptionGroup', 'BaseExceptionGroup', 'ValueError', 'Exception', 'BaseException']
#> ['UnboundLocalError', 'NameError'] ['UnboundLocalError', 'NameError', 'Exception', 'BaseException']
#> ['TimeoutError', 'ConnectionError'] ['TimeoutError', 'ConnectionError', 'OSError', 'Exception', 'BaseException']
#> KeyError 'k' Both('k') k ('k',) None
#> AttributeError 'k' Both('k') k ('k',) None
#> LookupError 'k' Both('k') k ('k',) None
#> [Errno 104] reset: 'host' 104 reset host 3 (104, 'reset') ConnectionError
#> Described: described [Errno 2] none 2 OSError
#> m 2 ('m',) {'state': 2}
#> [] default
#> Stop value of stop
#> value of stop
#> 3 because (3,)
#> Group('g', [Both(1)]) ExceptionGroup
#> __class__ assignment: 'Special' object layout differs from 'Both'
#> layout __class__ assignment: 'Net' ob
