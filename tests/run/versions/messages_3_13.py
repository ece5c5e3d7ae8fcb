#@ python: 3.13
# Errors whose words changed with 3.13.
def show(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e, "|", getattr(e, "name", "-"))
class Slotted:
    __slots__ = ("a",)
class Sub(Slotted):
    __slots__ = ("b",)
class Own:
    __slots__ = ()
    def __setattr__(self, name, value):
        super().__setattr__(name, value)
class Prop:
    x = property(lambda self: 1)
    def get(self): return 1
    y = property(get)
    z = property(None, lambda self, v: None)
def assign(o, name, value=1):
    return lambda: setattr(o, name, value)
def delete(o, name):
    return lambda: delattr(o, name)
for o in (Slotted(), Sub(), Own(), 1, "s", None, [], object(), len, Slotted):
    show(assign(o, "zz"))
    show(delete(o, "zz"))
show(assign(Prop(), "x"))
show(assign(Prop(), "y"))
show(delete(Prop(), "z"))
show(lambda: Prop().z)
show(delete(Prop(), "nothing"))
class A: pass
class B(A): pass
def bad(): class_ = type("X", (A, B), {})
show(bad)
show(lambda: super(B, A()))
show(lambda: super(B, 3))
show(lambda: super(B, A))
show(lambda: print(foo=1))
show(lambda: sum([], zz=1))
show(lambda: int("1", x=1))
show(lambda: sorted([], what=1))
show(lambda: [].sort(what=1))
show(lambda: zip(foo=1))
show(lambda: ImportError("a", nothing=1))
show(lambda: "".find())
show(lambda: "".count(1, 2, 3, 4))
show(lambda: b"".startswith())
show(lambda: 1.5 % 0.0)
show(lambda: iter(3, 4))
show(lambda: chr(2 ** 70))
show(lambda: chr(-2 ** 70))
def slices():
    l = [1]
    l[0:1] = None
show(slices)
def extended():
    l = [1, 2, 3]
    l[::2] = None
show(extended)

#> AttributeError | 'Slotted' object has no attribute 'zz' and no __dict__ for setting new attributes | zz
#> AttributeError | 'Slotted' object has no attribute 'zz' and no __dict__ for setting new attributes | zz
#> AttributeError | 'Sub' object has no attribute 'zz' and no __dict__ for setting new attributes | zz
#> AttributeError | 'Sub' object has no attribute 'zz' and no __dict__ for setting new attributes | zz
#> AttributeError | 'Own' object has no attribute 'zz' | zz
#> AttributeError | 'Own' object has no attribute 'zz' | zz
#> AttributeError | 'int' object has no attribute 'zz' and no __dict__ for setting new attributes | zz
#> AttributeError | 'int' object has no attribute 'zz' and no __dict__ for setting new attributes | zz
#> AttributeError | 'str' object has no attribute 'zz' and no __dict__ for setting new attributes | zz
#> AttributeError | 'str' object has no attribute 'zz' and no __dict__ for setting new attributes | zz
#> AttributeError | 'NoneType' object has no attribute 'zz' and no __dict__ for setting new attributes | zz
#> AttributeError | 'NoneType' object has no attribute 'zz' and no __dict__ for setting new attributes | zz
#> AttributeError | 'list' object has no attribute 'zz' and no __dict__ for setting new attributes | zz
#> AttributeError | 'list' object has no attribute 'zz' and no __dict__ for setting new attributes | zz
#> AttributeError | 'object' object has no attribute 'zz' and no __dict__ for setting new attributes | zz
#> AttributeError | 'object' object has no attribute 'zz' and no __dict__ for setting new attributes | zz
#> AttributeError | 'builtin_function_or_method' object has no attribute 'zz' and no __dict__ for setting new attributes | zz
#> AttributeError | 'builtin_function_or_method' object has no attribute 'zz' and no __dict__ for setting new attributes | zz
#> AttributeError | property 'x' of 'Prop' object has no setter | None
#> AttributeError | property 'y' of 'Prop' object has no setter | None
#> AttributeError | property 'z' of 'Prop' object has no deleter | None
#> AttributeError | property 'z' of 'Prop' object has no getter | z
#> AttributeError | 'Prop' object has no attribute 'nothing' | None
#> TypeError | Cannot create a consistent method resolution order (MRO) for bases A, B | -
#> TypeError | super(type, obj): obj (instance of A) is not an instance or subtype of type (B). | -
#> TypeError | super(type, obj): obj (instance of int) is not an instance or subtype of type (B). | -
#> TypeError | super(type, obj): obj (type A) is not an instance or subtype of type (B). | -
#> TypeError | print() got an unexpected keyword argument 'foo' | -
#> TypeError | sum() got an unexpected keyword argument 'zz' | -
#> TypeError | int() got an unexpected keyword argument 'x' | -
#> TypeError | sort() got an unexpected keyword argument 'what' | -
#> TypeError | sort() got an unexpected keyword argument 'what' | -
#> TypeError | zip() got an unexpected keyword argument 'foo' | -
#> TypeError | ImportError() got an unexpected keyword argument 'nothing' | -
#> TypeError | find expected at least 1 argument, got 0 | -
#> TypeError | count expected at most 3 arguments, got 4 | -
#> TypeError | startswith expected at least 1 argument, got 0 | -
#> ZeroDivisionError | float modulo by zero | -
#> TypeError | iter(v, w): v must be callable | -
#> ValueError | chr() arg not in range(0x110000) | -
#> ValueError | chr() arg not in range(0x110000) | -
#> TypeError | must assign iterable to extended slice | -
#> TypeError | must assign iterable to extended slice | -
