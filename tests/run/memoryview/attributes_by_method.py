# Attributes by way of the method that finds them.


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


value = memoryview(b"abc")
found = value.__getattribute__('nbytes')
print(found() if callable(found) and 'nbytes' in ("keys", "upper", "hex", "union") else callable(found) or found)
show(lambda: value.__getattribute__("__class__"))
show(lambda: value.__getattribute__("__doc__") == type(value).__doc__)
show(lambda: value.__getattribute__("nothing"))
show(lambda: value.__getattribute__(3))
show(lambda: value.__getattribute__())
show(lambda: value.__getattribute__("a", "b"))
show(lambda: getattr(value, "__getattribute__")("nothing"))

show(lambda: memoryview.__new__(memoryview, b"ab").tolist())
show(lambda: memoryview.__new__(memoryview))
show(lambda: memoryview.__new__(memoryview, 3))
show(lambda: memoryview.__new__(int, b"a"))
show(lambda: value.__repr__().startswith("<memory at 0x"))
show(lambda: memoryview.__repr__("a"))

#> 3
#> <class 'memoryview'>
#> True
#> AttributeError 'memoryview' object has no attribute 'nothing'
#> TypeError attribute name must be string, not 'int'
#> TypeError expected 1 argument, got 0
#> TypeError expected 1 argument, got 2
#> AttributeError 'memoryview' object has no attribute 'nothing'
#> [97, 98]
#> TypeError memoryview() missing required argument 'object' (pos 1)
#> TypeError memoryview: a bytes-like object is required, not 'int'
#> TypeError memoryview.__new__(int): int is not a subtype of memoryview
#> True
#> TypeError descriptor '__repr__' requires a 'memoryview' object but received a 'str'
