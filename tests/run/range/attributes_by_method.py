# Attributes by way of the method that finds them.


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


value = range(1, 9, 2)
found = value.__getattribute__('step')
print(found() if callable(found) and 'step' in ("keys", "upper", "hex", "union") else callable(found) or found)
show(lambda: value.__getattribute__("__class__"))
show(lambda: value.__getattribute__("__doc__") == type(value).__doc__)
show(lambda: value.__getattribute__("nothing"))
show(lambda: value.__getattribute__(3))
show(lambda: value.__getattribute__())
show(lambda: value.__getattribute__("a", "b"))
show(lambda: getattr(value, "__getattribute__")("nothing"))

show(lambda: range.__new__(range, 3))
show(lambda: range.__new__(range, 3, 1, -1))
show(lambda: range.__new__(range))
show(lambda: range.__new__(range, "a"))
show(lambda: range.__new__(int, 3))
show(lambda: range.__new__())

#> 2
#> <class 'range'>
#> True
#> AttributeError 'range' object has no attribute 'nothing'
#> TypeError attribute name must be string, not 'int'
#> TypeError expected 1 argument, got 0
#> TypeError expected 1 argument, got 2
#> AttributeError 'range' object has no attribute 'nothing'
#> range(0, 3)
#> range(3, 1, -1)
#> TypeError range expected at least 1 argument, got 0
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError range.__new__(int): int is not a subtype of range
#> TypeError range.__new__(): not enough arguments
