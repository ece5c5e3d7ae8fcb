# Attributes by way of the method that finds them.


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


value = frozenset({1})
found = value.__getattribute__('union')
print(found() if callable(found) and 'union' in ("keys", "upper", "hex", "union") else callable(found) or found)
show(lambda: value.__getattribute__("__class__"))
show(lambda: value.__getattribute__("__doc__") == type(value).__doc__)
show(lambda: value.__getattribute__("nothing"))
show(lambda: value.__getattribute__(3))
show(lambda: value.__getattribute__())
show(lambda: value.__getattribute__("a", "b"))
show(lambda: getattr(value, "__getattribute__")("nothing"))

#> frozenset({1})
#> <class 'frozenset'>
#> True
#> AttributeError 'frozenset' object has no attribute 'nothing'
#> TypeError attribute name must be string, not 'int'
#> TypeError expected 1 argument, got 0
#> TypeError expected 1 argument, got 2
#> AttributeError 'frozenset' object has no attribute 'nothing'
