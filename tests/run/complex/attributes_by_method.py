# Attributes by way of the method that finds them.


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


value = (1+2j)
found = value.__getattribute__('imag')
print(found() if callable(found) and 'imag' in ("keys", "upper", "hex", "union") else callable(found) or found)
show(lambda: value.__getattribute__("__class__"))
show(lambda: value.__getattribute__("__doc__") == type(value).__doc__)
show(lambda: value.__getattribute__("nothing"))
show(lambda: value.__getattribute__(3))
show(lambda: value.__getattribute__())
show(lambda: value.__getattribute__("a", "b"))
show(lambda: getattr(value, "__getattribute__")("nothing"))

show(lambda: value.__format__(""))
show(lambda: value.__format__(".2f"))
show(lambda: value.__format__("+g"))
show(lambda: value.__format__(">12"))
show(lambda: value.__format__("d"))
show(lambda: value.__format__("=10"))
show(lambda: value.__format__(3))
show(lambda: value.__format__())

#> 2.0
#> <class 'complex'>
#> True
#> AttributeError 'complex' object has no attribute 'nothing'
#> TypeError attribute name must be string, not 'int'
#> TypeError expected 1 argument, got 0
#> TypeError expected 1 argument, got 2
#> AttributeError 'complex' object has no attribute 'nothing'
#> '(1+2j)'
#> '1.00+2.00j'
#> '+1+2j'
#> '      (1+2j)'
#> ValueError Unknown format code 'd' for object of type 'complex'
#> ValueError '=' alignment flag is not allowed in complex format specifier
#> TypeError __format__() argument must be str, not int
#> TypeError complex.__format__() takes exactly one argument (0 given)
