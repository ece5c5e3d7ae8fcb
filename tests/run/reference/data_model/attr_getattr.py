"""__getattr__: called only when the usual lookup fails, also after a property raised AttributeError."""


class G:
    cls_attr = "class"

    def __init__(self):
        self.inst = "instance"

    def __getattr__(self, name):
        print("getattr", name)
        if name.startswith("no"):
            raise AttributeError(f"custom {name}")
        return f"made {name}"

    @property
    def prop(self):
        print("property runs")
        raise AttributeError("from property")

    @property
    def value_error(self):
        raise ValueError("not an attribute error")


g = G()
print(g.inst, g.cls_attr, g.anything, g.prop)
for name in ("no_such", "value_error"):
    try:
        getattr(g, name)
    except (AttributeError, ValueError) as e:
        print(type(e).__name__, e)
print(getattr(g, "nothing", "default"), getattr(g, "thing", "default"), hasattr(g, "no"), hasattr(g, "yes"))
# Special methods are not looked for with it.
for f in (len, iter, lambda x: x + 1, lambda x: x[0], lambda x: x()):
    try:
        f(g)
    except TypeError as e:
        print(e)
print(g.__len__, type(g.__str__).__name__)


class Delegate:
    def __init__(self, target):
        self._target = target

    def __getattr__(self, name):
        return getattr(self._target, name)


d = Delegate([3, 1, 2])
d.sort()
d.append(9)
print(d._target, d.count(1))
try:
    d.missing
except AttributeError as e:
    print(e, e.name, e.obj)


class Recursive:
    def __getattr__(self, name):
        return self.missing_too


try:
    Recursive().x
except RecursionError as e:
    print(type(e).__name__)


class Base:
    def __getattr__(self, name):
        return ("base", name)


class Sub(Base):
    def __getattr__(self, name):
        if name == "own":
            return "own"
        return super().__getattr__(name)


print(Sub().own, Sub().other)


class Meta(type):
    def __getattr__(cls, name):
        return f"{cls.__name__}.{name}"


class WithMeta(metaclass=Meta):
    real = 1


print(WithMeta.real, WithMeta.fake)
try:
    WithMeta().fake
except AttributeError as e:
    print(e)
G.__getattr__ = lambda self, name: "replaced"
print(g.x)
del G.__getattr__
try:
    g.x
except AttributeError as e:
    print(e)
g.__getattr__ = lambda name: "instance"
try:
    g.x
except AttributeError as e:
    print(e)


class Lazy:
    def __getattr__(self, name):
        print("computing", name)
        value = name.upper()
        setattr(self, name, value)
        return value


z = Lazy()
print(z.abc, z.abc, vars(z))

#> getattr anything
#> property runs
#> getattr prop
#> instance class made anything made prop
#> getattr no_such
#> AttributeError custom no_such
#> ValueError not an attribute error
#> getattr nothing
#> getattr thing
#> getattr no
#> getattr yes
#> default made thing False True
#> object of type 'G' has no len()
#> 'G' object is not iterable
#> unsupported operand type(s) for +: 'G' and 'int'
#> 'G' object is not subscriptable
#> 'G' object is not callable
#> getattr __len__
#> made __len__ method-wrapper
#> [1, 2, 3, 9] 1
#> 'list' object has no attribute 'missing' missing [1, 2, 3, 9]
#> RecursionError
#> own ('base', 'other')
#> 1 WithMeta.fake
#> 'WithMeta' object has no attribute 'fake'
#> replaced
#> 'G' object has no attribute 'x'
#> 'G' object has no attribute 'x'
#> computing abc
#> ABC ABC {'abc': 'ABC'}
