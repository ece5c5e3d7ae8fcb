"""__init_subclass__, __class_getitem__, __mro_entries__, __set_name__ and metaclasses together: the order of all hooks, and a plugin system."""
log = []


class Tracker:
    def __init__(self, label):
        self.label = label

    def __set_name__(self, owner, name):
        log.append(f"set_name {owner.__name__}.{name} ({self.label}), meta init done: {'ready' in vars(owner)}")


class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases, **kw):
        log.append(f"prepare {name} {[b.__name__ for b in bases]} {sorted(kw)}")
        return super().__prepare__(name, bases)

    def __new__(meta, name, bases, space, **kw):
        log.append(f"new {name} before")
        cls = super().__new__(meta, name, bases, space, **kw)
        log.append(f"new {name} after")
        return cls

    def __init__(cls, name, bases, space, **kw):
        log.append(f"init {name}")
        super().__init__(name, bases, space)
        cls.ready = True

    def __call__(cls, *a, **k):
        log.append(f"call {cls.__name__}")
        return super().__call__(*a, **k)


class Base(metaclass=Meta):
    def __init_subclass__(cls, /, tag=None, **kw):
        log.append(f"init_subclass {cls.__name__} tag={tag} {sorted(kw)}")
        super().__init_subclass__(**kw)
        cls.tag = tag


class Fake:
    """Not a class, but stands in a list of bases."""

    def __init__(self, *real):
        self.real = real

    def __mro_entries__(self, bases):
        log.append(f"mro_entries of {len(bases)}")
        return self.real


class Mixin:
    pass


def flush(label):
    print(label)
    for line in log:
        print("   ", line)
    log.clear()


flush("base")


class Child(Fake(Base, Mixin), tag="t"):
    log.append("body")
    a = Tracker("one")
    b = Tracker("two")


flush("child")
print(Child.__bases__, Child.__orig_bases__[0].__class__.__name__, Child.tag)
Child()
flush("instance")
try:
    class Wrong(Base, tag=1, other=2):
        pass
except TypeError as e:
    print(e)
flush("wrong")
try:
    class Gone(Fake(), Base):
        pass
    print(Gone.__bases__)
except TypeError as e:
    print(e)
try:
    class NotTuple(type("F", (), {"__mro_entries__": lambda self, b: [Base]})()):
        pass
except TypeError as e:
    print(e)
try:
    class Instance(Mixin()):
        pass
except TypeError as e:
    print(e)
try:
    type("X", (Fake(Base),), {})
except TypeError as e:
    print(e)
log.clear()


class Plugin:
    plugins = {}

    def __init_subclass__(cls, *, name=None, needs=(), abstract=False, **kw):
        super().__init_subclass__(**kw)
        if abstract:
            return
        key = name or cls.__name__.lower()
        if key in Plugin.plugins:
            raise TypeError(f"plugin {key} is already {Plugin.plugins[key].__qualname__}")
        cls.name, cls.needs = key, tuple(needs)
        Plugin.plugins[key] = cls

    def __class_getitem__(cls, key):
        return cls.plugins[key]

    @classmethod
    def order(cls):
        done, path = [], []

        def visit(key):
            if key in path:
                raise ValueError(" -> ".join(path[path.index(key):] + [key]))
            if key in done:
                return
            path.append(key)
            try:
                for n in cls[key].needs:
                    visit(n)
            except KeyError as e:
                e.add_note(f"needed by {key}")
                raise
            finally:
                path.pop()
            done.append(key)
        for key in cls.plugins:
            visit(key)
        return done


class Text(Plugin, abstract=True):
    def run(self, value):
        return self.change(str(value))


class Upper(Text, needs=["strip"]):
    def change(self, v): return v.upper()


class Strip(Text):
    def change(self, v): return v.strip()


class Wrap(Text, name="box", needs=("upper", "strip")):
    def change(self, v): return f"[{v}]"


print(Plugin.order(), Plugin["box"] is Wrap, Text["strip"].name)
value = "  hello "
for key in Plugin.order():
    value = Plugin[key]().run(value)
print(value)
try:
    class Another(Text, name="box"):
        pass
except TypeError as e:
    print(e)
try:
    class Odd(Text, color=1):
        pass
except TypeError as e:
    print(e)
Strip.needs = ("box",)
try:
    Plugin.order()
except ValueError as e:
    print("cycle", e)
Strip.needs = ("missing",)
try:
    Plugin.order()
except KeyError as e:
    print(e, e.__notes__)
made = type("Made", (Text,), {"change": lambda self, v: v * 2}, name="twice", needs=())
print(made.name, Plugin["twice"]().run(21), Plugin.__class_getitem__("upper") is Upper)


class A(type): pass
class B(type): pass
class X(metaclass=A): pass
class Y(metaclass=B): pass


for bases, kw in (((X, Y), {}), ((X,), {"metaclass": B}), ((X, X), {}), ((object, X), {})):
    try:
        class Z(*bases, **kw):
            pass
    except TypeError as e:
        print(str(e).splitlines()[0])


class C(A, B): pass
class Z(X, Y, metaclass=C): pass


print(type(Z).__name__, type(type("W", (Z,), {})).__name__)


def function_as_metaclass(name, bases, space, **kw):
    return name, bases, sorted(k for k in space if not k.startswith("__")), kw


class F(metaclass=function_as_metaclass, extra=1):
    attr = 1


print(F)

#> base
#>     prepare Base [] []
#>     new Base before
#>     new Base after
#>     init Base
#> child
#>     mro_entries of 1
#>     prepare Child ['Base', 'Mixin'] ['tag']
#>     body
#>     new Child before
#>     set_name Child.a (one), meta init done: False
#>     set_name Child.b (two), meta init done: False
#>     init_subclass Child tag=t []
#>     new Child after
#>     init Child
#> (<class '__main__.Base'>, <class '__main__.Mixin'>) Fake t
#> instance
#>     call Child
#> Wrong.__init_subclass__() takes no keyword arguments
#> wrong
#>     prepare Wrong ['Base'] ['other', 'tag']
#>     new Wrong before
#>     init_subclass Wrong tag=1 ['other']
#> (<class '__main__.Base'>,)
#> __mro_entries__ must return a tuple
#> Mixin() takes no arguments
#> type() doesn't support MRO entry resolution; use types.new_class()
#> ['strip', 'upper', 'box'] True strip
#> [HELLO]
#> plugin box is already Wrap
#> Odd.__init_subclass__() takes no keyword arguments
#> cycle upper -> strip -> box -> upper
#> 'missing' ['needed by missing', 'needed by strip', 'needed by upper']
#> twice 2121 True
#> metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#> metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#> duplicate base class X
#> Cannot create a consistent method resolution
#> C C
#> ('F', (), ['attr'], {'extra': 1})
