"""__dir__ and dir(): what is listed, sorting, results of other kinds."""


class Base:
    base_attr = 1

    def base_method(self):
        pass


class C(Base):
    c_attr = 2

    def __init__(self):
        self.inst = 3


def own(names):
    return [n for n in names if not n.startswith("__")]


c = C()
print(own(dir(c)), own(dir(C)), own(dir(Base)))
c.added = 1
C.late = 2
del c.inst
print(own(dir(c)))
print("__init__" in dir(C), "__class__" in dir(c), "__mro__" in dir(C), "mro" in dir(C), "__name__" in dir(C))


class Custom:
    def __dir__(self):
        return ["z", "a", "m"]


print(dir(Custom()), Custom().__dir__())


class Odd:
    def __init__(self, result):
        self.result = result

    def __dir__(self):
        return self.result


for r in (("b", "a"), {"k": 1}, "ba", iter(["q", "p"]), [2, 1], [], {"s"}):
    print(dir(Odd(r)))
for r in (None, 5, [1, "a"]):
    try:
        print(dir(Odd(r)))
    except TypeError as e:
        print(e)


class Extended(C):
    def __dir__(self):
        return list(super().__dir__()) + ["virtual"]


print(own(dir(Extended())))


class Meta(type):
    def __dir__(cls):
        return ["from_meta"]


class WithMeta(metaclass=Meta):
    real = 1


print(dir(WithMeta), own(dir(WithMeta())))


class Slotted:
    __slots__ = ("s1", "s2")


print(own(dir(Slotted())))


class Both(C):
    __slots__ = ("extra",)
    c_attr = 5


b = Both()
print(own(dir(b)))
print(own(dir([]))[:6], own(dir(5))[:4], own(dir(None)), own(dir("")) == own(dir(str)))


def f():
    local = 1
    other = 2
    print(dir())


f()
f.tag = 1
print(own(dir(f)), "tag" in dir(f), "__code__" in dir(f))


class InBody:
    x = 1
    names = [n for n in dir() if not n.startswith("__")]


print(InBody.names)
try:
    dir(1, 2)
except TypeError as e:
    print(e)
Custom.__dir__ = lambda self: ["patched"]
print(dir(Custom()))

#> ['base_attr', 'base_method', 'c_attr', 'inst'] ['base_attr', 'base_method', 'c_attr'] ['base_attr', 'base_method']
#> ['added', 'base_attr', 'base_method', 'c_attr', 'late']
#> True True False False False
#> ['a', 'm', 'z'] ['z', 'a', 'm']
#> ['a', 'b']
#> ['k']
#> ['a', 'b']
#> ['p', 'q']
#> [1, 2]
#> []
#> ['s']
#> 'NoneType' object is not iterable
#> 'int' object is not iterable
#> '<' not supported between instances of 'str' and 'int'
#> ['base_attr', 'base_method', 'c_attr', 'inst', 'late', 'virtual']
#> ['from_meta'] ['real']
#> ['s1', 's2']
#> ['base_attr', 'base_method', 'c_attr', 'extra', 'inst', 'late']
#> ['append', 'clear', 'copy', 'count', 'extend', 'index'] ['as_integer_ratio', 'bit_count', 'bit_length', 'conjugate'] [] True
#> ['local', 'other']
#> ['tag'] True True
#> ['x']
#> dir expected at most 1 argument, got 2
#> ['patched']
