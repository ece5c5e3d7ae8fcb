"""Attribute references: on every kind of object, chains, on literals and calls, errors with name and obj."""
import math


class C:
    cls = "class attr"

    def __init__(self):
        self.inst = [1, 2]

    def me(self):
        return self

    @property
    def prop(self):
        return {"k": self}


c = C()
print(c.inst[0], c.me().me().inst, c.prop["k"].me().cls, C().inst, C.me(c) is c, (c).cls, [c][0].cls)
print(1 .real, 1.5.imag, "abc".upper().lower().title(), [].append.__name__, {}.get(1), (1, 2).count(1), True.numerator, None.__class__.__name__, ....__class__.__name__)
print((lambda: c)().cls, (c if c else None).cls, (c and c).cls, (x := c).cls, x.cls)
c.a = c.b = c
c.a.b.a.val = 5
print(c.val, c.a.b.val)
c.inst[0:1] = [9, 8]
c.me().inst.append(7)
print(c.inst)
c.count = 0
c.count += 1
c.me().count += 1
c.prop["k"].count *= 10
print(c.count)
del c.me().count
for f in (lambda: c.count, lambda: C.nothing, lambda: c.inst.missing, lambda: (5).missing, lambda: None.attr, lambda: "s".Upper, lambda: math.inf.x, lambda: len.attr, lambda: (lambda: 0).attr, lambda: c.me.attr, lambda: int.attr, lambda: type.attr, lambda: [].x.y, lambda: super(C, c).zzz, lambda: (i for i in "a").attr, lambda: c.prop.attr, lambda: Exception().attr):
    try:
        print(f())
    except AttributeError as e:
        print(e, "|", e.name, "|", type(e.obj).__name__)
for f in (lambda: setattr(5, "x", 1), lambda: setattr(None, "x", 1), lambda: setattr("s", "upper", 1), lambda: setattr([], "x", 1), lambda: setattr(len, "x", 1), lambda: setattr(int, "x", 1), lambda: setattr(c, "prop", 1), lambda: delattr(c, "prop"), lambda: delattr(c, "cls"), lambda: delattr([], "append"), lambda: setattr(object(), "x", 1), lambda: delattr(c, "none"), lambda: setattr(c.me, "x", 1)):
    try:
        f()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)


def f():
    f.calls = getattr(f, "calls", 0) + 1
    return f


f().x = 1
print(f.calls, f.x, f().calls)
order = []


class T:
    def __init__(self, n):
        order.append(n)

    def __getattr__(self, name):
        order.append(name)
        return T(f"made {name}")

    def __setattr__(self, name, value):
        order.append(("set", name, value))


T("a").b.c = order.append("value") or 5
print(order)
order.clear()
T("x").y, T("z").w = 1, 2
print(order)


class Nested:
    class Inner:
        class Core:
            value = 42

            @staticmethod
            def get():
                return Nested.Inner.Core.value


print(Nested.Inner.Core.get(), Nested().Inner().Core().value)
name = "cls"
print(getattr(c, name), getattr(c, "no", None), hasattr(c, name), c.__getattribute__(name), C.__dict__[name], vars(C)[name])
try:
    getattr(c, 5)
except TypeError as e:
    print(e)
try:
    getattr(c, "sp ace")
except AttributeError as e:
    print(e)
setattr(c, "sp ace", 1)
print(getattr(c, "sp ace"), "sp ace" in vars(c))

#> 1 [1, 2] class attr [1, 2] True class attr class attr
#> 1 0.0 Abc append None 1 1 NoneType ellipsis
#> class attr class attr class attr class attr class attr
#> 5 5
#> [9, 8, 2, 7]
#> 20
#> 'C' object has no attribute 'count' | count | C
#> type object 'C' has no attribute 'nothing' | nothing | type
#> 'list' object has no attribute 'missing' | missing | list
#> 'int' object has no attribute 'missing' | missing | int
#> 'NoneType' object has no attribute 'attr' | attr | NoneType
#> 'str' object has no attribute 'Upper' | Upper | str
#> 'float' object has no attribute 'x' | x | float
#> 'builtin_function_or_method' object has no attribute 'attr' | attr | builtin_function_or_method
#> 'function' object has no attribute 'attr' | attr | function
#> 'function' object has no attribute 'attr' | attr | function
#> type object 'int' has no attribute 'attr' | attr | type
#> type object 'type' has no attribute 'attr' | attr | type
#> 'list' object has no attribute 'x' | x | list
#> 'super' object has no attribute 'zzz' | zzz | super
#> 'generator' object has no attribute 'attr' | attr | generator
#> 'dict' object has no attribute 'attr' | attr | dict
#> 'Exception' object has no attribute 'attr' | attr | Exception
#> AttributeError 'int' object has no attribute 'x'
#> AttributeError 'NoneType' object has no attribute 'x'
#> AttributeError 'str' object attribute 'upper' is read-only
#> AttributeError 'list' object has no attribute 'x'
#> AttributeError 'builtin_function_or_method' object has no attribute 'x'
#> TypeError cannot set 'x' attribute of immutable type 'int'
#> AttributeError property 'prop' of 'C' object has no setter
#> AttributeError property 'prop' of 'C' object has no deleter
#> AttributeError 'C' object has no attribute 'cls'
#> AttributeError 'list' object attribute 'append' is read-only
#> AttributeError 'object' object has no attribute 'x'
#> AttributeError 'C' object has no attribute 'none'
#> AttributeError 'method' object has no attribute 'x'
#> 1 1 2
#> ['value', 'a', 'b', 'made b', ('set', 'c', 5)]
#> ['x', ('set', 'y', 1), 'z', ('set', 'w', 2)]
#> 42 42
#> class attr None True class attr class attr class attr
#> attribute name must be string, not 'int'
#> 'C' object has no attribute 'sp ace'
#> 1 True
