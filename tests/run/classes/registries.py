# Classes that register themselves: __init_subclass__, a metaclass, a decorator.
class Plugin:
    registry = {}

    def __init_subclass__(cls, /, name=None, abstract=False, **rest):
        print("  subclass", cls.__name__, name, abstract, sorted(rest))
        super().__init_subclass__(**rest)
        if not abstract:
            Plugin.registry[name or cls.__name__.lower()] = cls
        cls.parents = [k.__name__ for k in cls.__mro__[1:-1]]


class Json(Plugin, name="js"):
    pass


class Base(Plugin, abstract=True):
    pass


class Xml(Base):
    pass


print(sorted(Plugin.registry), Xml.parents, hasattr(Plugin, "parents"))
try:
    class A(Plugin, wrong=1):
        pass
except TypeError as e:
    print(type(e).__name__, e)
try:
    class B(key=1):
        pass
except TypeError as e:
    print(type(e).__name__, e)


class Meta(type):
    order = []

    def __new__(mcls, name, bases, space, *, tag="none"):
        space["tag"] = tag
        cls = super().__new__(mcls, name, bases, space)
        mcls.order.append(f"new {name}")
        return cls

    def __init__(cls, name, bases, space, **rest):
        super().__init__(name, bases, space)
        Meta.order.append(f"init {name} {rest}")

    def __call__(cls, *args, **kwargs):
        Meta.order.append(f"call {cls.__name__}")
        return super().__call__(*args, **kwargs)

    def __len__(cls):
        return len(cls.tag)

    def __contains__(cls, item):
        return item in vars(cls)

    def __iter__(cls):
        return iter(sorted(k for k in vars(cls) if not k.startswith("__")))

    def __getattr__(cls, name):
        if name.startswith("auto_"):
            return f"{cls.__name__}.{name[5:]}"
        raise AttributeError(f"{cls.__name__} has no {name}")

    def __repr__(cls):
        return f"<{cls.__name__}:{cls.tag}>"


class Root(metaclass=Meta):
    field = 1


class Leaf(Root, tag="green"):
    def __init__(self, a=0):
        self.a = a

    other = 2


print(Root, Leaf, len(Leaf), "other" in Leaf, "field" in Leaf, list(Leaf), bool(Root))
print(Leaf(3).a, Leaf.auto_x, type(Leaf).__name__, isinstance(Leaf, Meta))
print(*Meta.order, sep="\n")
for f in (lambda: Leaf.nothing, lambda: Leaf().auto_x, lambda: len(Leaf()), lambda: Leaf().order):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, str(e))
made = Meta("Made", (Root,), {"q": 1}, tag="dynamic")
print(made, made.q, list(made), made.__mro__)
try:
    class Clash(Root, metaclass=type("Other", (type,), {})):
        pass
except TypeError as e:
    print(type(e).__name__, e)


def register(table, *keys):
    def wrap(cls):
        for key in keys or (cls.__name__,):
            table[key] = cls
        cls.keys = keys
        return cls
    print("  decorator", keys)
    return wrap


table = {}


@register(table, "one")
@register(table)
class Decorated:
    print("  body")


print(sorted(table), Decorated.keys, table["one"] is table["Decorated"])

#>   subclass Json js False []
#>   subclass Base None True []
#>   subclass Xml None False []
#> ['js', 'xml'] ['Base', 'Plugin'] False
#>   subclass A None False ['wrong']
#> TypeError A.__init_subclass__() takes no keyword arguments
#> TypeError B.__init_subclass__() takes no keyword arguments
#> <Root:none> <Leaf:green> 5 True False ['other', 'tag'] True
#> 3 Leaf.x Meta True
#> new Root
#> init Root {}
#> new Leaf
#> init Leaf {'tag': 'green'}
#> call Leaf
#> AttributeError Leaf has no nothing
#> AttributeError 'Leaf' object has no attribute 'auto_x'
#> TypeError object of type 'Leaf' has no len()
#> AttributeError 'Leaf' object has no attribute 'order'
#> <Made:dynamic> 1 ['q', 'tag'] (<Made:dynamic>, <Root:none>, <class 'object'>)
#> TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#>   decorator ('one',)
#>   decorator ()
#>   body
#> ['Decorated', 'one'] ('one',) True
