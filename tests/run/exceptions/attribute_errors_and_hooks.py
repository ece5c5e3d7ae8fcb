# AttributeError in properties, __getattr__, hasattr, getattr with defaults, delattr; errors inside that are hidden or shown; messages for every kind of object.
class A:
    x = 1

    @property
    def ok(self):
        return 1

    @property
    def inner_missing(self):
        return self.not_there

    @property
    def value_error(self):
        raise ValueError("from property")

    @property
    def attr_error(self):
        raise AttributeError("by hand")

    def __repr__(self):
        return "<A>"


a = A()
for name in ("x", "ok", "inner_missing", "value_error", "attr_error", "nope", "__dict__", "__nope__"):
    for f in (hasattr, getattr, lambda o, n: getattr(o, n, "default")):
        try:
            print(name, f(a, name), end="; ")
        except Exception as e:
            print(name, type(e).__name__, e, end="; ")
    print()


class G(A):
    def __getattr__(self, name):
        if name.startswith("q"):
            return f"got {name}"
        return super().__getattr__(name)


g = G()
for name in ("x", "q1", "inner_missing", "attr_error", "zzz"):
    try:
        print(name, getattr(g, name))
    except AttributeError as e:
        print(name, e)
print(hasattr(g, "qq"), hasattr(g, "other"), getattr(g, "other", None))


class H:
    def __getattr__(self, name):
        raise KeyError(name)


h = H()
for f in (lambda: h.x, lambda: hasattr(h, "x"), lambda: getattr(h, "x", 1)):
    try:
        print(f())
    except KeyError as e:
        print("KeyError", e)


def func():
    pass


import math
for o in (5, 1.5, "s", None, [], (), {}, set(), b"", 1j, True, len, func, lambda: 0, int, A, a, a.__repr__, math, range(1), slice(1), ..., NotImplemented, object(), type, (i for i in ()), iter([]), {}.keys(), property(), staticmethod(func), ValueError(), super(G, g), memoryview(b""), frozenset(), zip(), map(len, []), enumerate([]), reversed([])):
    try:
        o.missing_attribute
    except AttributeError as e:
        print(str(e).split(" 0x")[0])
for f in (lambda: setattr(5, "x", 1), lambda: setattr("s", "upper", 1), lambda: setattr([], "x", 1), lambda: setattr(len, "x", 1), lambda: setattr(int, "x", 1), lambda: setattr(a, "ok", 1), lambda: setattr(None, "x", 1), lambda: setattr(object(), "x", 1), lambda: setattr(range(1), "start", 1), lambda: setattr(a.__repr__, "x", 1), lambda: setattr(1j, "real", 1),
          lambda: delattr(5, "real"), lambda: delattr(a, "x"), lambda: delattr(a, "nope"), lambda: delattr(A, "nope"), lambda: delattr(a, "ok"), lambda: delattr(int, "real"), lambda: delattr([], "append"), lambda: delattr(func, "__name__"), lambda: delattr(A, "__name__"), lambda: delattr(func, "nope"), lambda: delattr(math, "nope"), lambda: delattr(a, "__class__"),
          lambda: getattr(a), lambda: getattr(a, 5), lambda: hasattr(a, None), lambda: setattr(a, 5, 1), lambda: delattr(a, b"x"), lambda: getattr(a, "x", 1, 2), lambda: setattr(a, "x")):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
try:
    a.b.c.d
except AttributeError as e:
    print(e, e.name, e.obj)
try:
    a.x.real.imaginary
except AttributeError as e:
    print(e, e.name, e.obj)
try:
    None.upper()
except AttributeError as e:
    print(e)
try:
    func.a.b = 1
except AttributeError as e:
    print(e)
try:
    A.x.y += 1
except AttributeError as e:
    print(e)
try:
    del A().q
except AttributeError as e:
    print(e)

#> x True; x 1; x 1; 
#> ok True; ok 1; ok 1; 
#> inner_missing False; inner_missing AttributeError 'A' object has no attribute 'not_there'; inner_missing default; 
#> value_error ValueError from property; value_error ValueError from property; value_error ValueError from property; 
#> attr_error False; attr_error AttributeError by hand; attr_error default; 
#> nope False; nope AttributeError 'A' object has no attribute 'nope'; nope default; 
#> __dict__ True; __dict__ {}; __dict__ {}; 
#> __nope__ False; __nope__ AttributeError 'A' object has no attribute '__nope__'; __nope__ default; 
#> x 1
#> q1 got q1
#> inner_missing 'super' object has no attribute '__getattr__'
#> attr_error 'super' object has no attribute '__getattr__'
#> zzz 'super' object has no attribute '__getattr__'
#> True False None
#> KeyError 'x'
#> KeyError 'x'
#> KeyError 'x'
#> 'int' object has no attribute 'missing_attribute'
#> 'float' object has no attribute 'missing_attribute'
#> 'str' object has no attribute 'missing_attribute'
#> 'NoneType' object has no attribute 'missing_attribute'
#> 'list' object has no attribute 'missing_attribute'
#> 'tuple' object has no attribute 'missing_attribute'
#> 'dict' object has no attribute 'missing_attribute'
#> 'set' object has no attribute 'missing_attribute'
#> 'bytes' object has no attribute 'missing_attribute'
#> 'complex' object has no attribute 'missing_attribute'
#> 'bool' object has no attribute 'missing_attribute'
#> 'builtin_function_or_method' object has no attribute 'missing_attribute'
#> 'function' object has no attribute 'missing_attribute'
#> 'function' object has no attribute 'missing_attribute'
#> type object 'int' has no attribute 'missing_attribute'
#> type object 'A' has no attribute 'missing_attribute'
#> 'A' object has no attribute 'missing_attribute'
#> 'function' object has no attribute 'missing_attribute'
#> module 'math' has no attribute 'missing_attribute'
#> 'range' object has no attribute 'missing_attribute'
#> 'slice' object has no attribute 'missing_attribute'
#> 'ellipsis' object has no attribute 'missing_attribute'
#> 'NotImplementedType' object has no attribute 'missing_attribute'
#> 'object' object has no attribute 'missing_attribute'
#> type object 'type' has no attribute 'missing_attribute'
#> 'generator' object has no attribute 'missing_attribute'
#> 'list_iterator' object has no attribute 'missing_attribute'
#> 'dict_keys' object has no attribute 'missing_attribute'
#> 'property' object has no attribute 'missing_attribute'
#> 'staticmethod' object has no attribute 'missing_attribute'
#> 'ValueError' object has no attribute 'missing_attribute'
#> 'super' object has no attribute 'missing_attribute'
#> 'memoryview' object has no attribute 'missing_attribute'
#> 'frozenset' object has no attribute 'missing_attribute'
#> 'zip' object has no attribute 'missing_attribute'
#> 'map' object has no attribute 'missing_attribute'
#> 'enumerate' object has no attribute 'missing_attribute'
#> 'list_reverseiterator' object has no attribute 'missing_attribute'
#> AttributeError 'int' object has no attribute 'x'
#> AttributeError 'str' object attribute 'upper' is read-only
#> AttributeError 'list' object has no attribute 'x'
#> AttributeError 'builtin_function_or_method' object has no attribute 'x'
#> TypeError cannot set 'x' attribute of immutable type 'int'
#> AttributeError property 'ok' of 'A' object has no setter
#> AttributeError 'NoneType' object has no attribute 'x'
#> AttributeError 'object' object has no attribute 'x'
#> AttributeError readonly attribute
#> AttributeError 'method' object has no attribute 'x'
#> AttributeError readonly attribute
#> AttributeError attribute 'real' of 'int' objects is not writable
#> AttributeError 'A' object has no attribute 'x'
#> AttributeError 'A' object has no attribute 'nope'
#> AttributeError type object 'A' has no attribute 'nope'
#> AttributeError property 'ok' of 'A' object has no deleter
#> TypeError cannot set 'real' attribute of immutable type 'int'
#> AttributeError 'list' object attribute 'append' is read-only
#> TypeError __name__ must be set to a string object
#> TypeError cannot delete '__name__' attribute of immutable type 'A'
#> AttributeError 'function' object has no attribute 'nope'
#> AttributeError 'module' object has no attribute 'nope'
#> TypeError can't delete __class__ attribute
#> TypeError getattr expected at least 2 arguments, got 1
#> TypeError attribute name must be string, not 'int'
#> TypeError attribute name must be string, not 'NoneType'
#> TypeError attribute name must be string, not 'int'
#> TypeError attribute name must be string, not 'bytes'
#> TypeError getattr expected at most 3 arguments, got 4
#> TypeError setattr expected 3 arguments, got 2
#> 'A' object has no attribute 'b' b <A>
#> 'int' object has no attribute 'imaginary' imaginary 1
#> 'NoneType' object has no attribute 'upper'
#> 'function' object has no attribute 'a'
#> 'int' object has no attribute 'y'
#> 'A' object has no attribute 'q'
