# What operations find deprecated reaches `warnings` where the program listens.
import operator
import warnings


class MyInt(int):
    pass


class MyFloat(float):
    pass


class MyComplex(complex):
    pass


class Gives:
    def __init__(self, value):
        self.value = value

    def __int__(self):
        return self.value

    def __float__(self):
        return self.value

    def __index__(self):
        return self.value

    def __complex__(self):
        return self.value


class Cut:
    def __trunc__(self):
        return 5


def steps():
    try:
        yield 1
    except ValueError as e:
        yield repr(e)


def thrown(*args):
    g = steps()
    next(g)
    return g.throw(*args)


def told(label, f):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            result = f()
            print(label, type(result).__name__, result)
        except Exception as e:
            print(label, "!!", type(e).__name__, e)
    for w in caught:
        print("   ", w.category.__name__, w.message)


told("int", lambda: int(Gives(MyInt(3))))
told("bool", lambda: int(Gives(True)))
told("index", lambda: operator.index(Gives(MyInt(4))))
told("item", lambda: [1, 2, 3, 4, 5][Gives(MyInt(4))])
told("hex", lambda: hex(Gives(MyInt(255))))
told("float", lambda: float(Gives(MyFloat(1.5))))
told("complex", lambda: complex(Gives(MyComplex(1.5))))
told("trunc", lambda: int(Cut()))
told("throw of one", lambda: thrown(ValueError("x")))
told("throw of two", lambda: thrown(ValueError, "x"))
told("throw of three", lambda: thrown(ValueError, None, None))
told("plain", lambda: (int(Gives(3)), float(Gives(2.5)), complex(Gives(1j))))
told("wrong", lambda: int(Gives("3")))
told("wrong float", lambda: float(Gives(3)))


def inverted(b):
    return operator.invert(b)


told("invert", lambda: inverted(True))

with warnings.catch_warnings():
    warnings.simplefilter("error")
    for f in (
        lambda: int(Gives(MyInt(3))),
        lambda: float(Gives(MyFloat(3))),
        lambda: thrown(ValueError, "x"),
        lambda: int(Cut()),
    ):
        try:
            print(f())
        except DeprecationWarning as e:
            print("error", str(e)[:40])
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    print(int(Gives(MyInt(3))), thrown(ValueError, "x"))

#> int int 3
#>     DeprecationWarning __int__ returned non-int (type MyInt).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> bool int 1
#>     DeprecationWarning __int__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> index int 4
#>     DeprecationWarning __index__ returned non-int (type MyInt).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> item int 5
#>     DeprecationWarning __index__ returned non-int (type MyInt).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> hex str 0xff
#>     DeprecationWarning __index__ returned non-int (type MyInt).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
#> float float 1.5
#>     DeprecationWarning Gives.__float__ returned non-float (type MyFloat).  The ability to return an instance of a strict subclass of float is deprecated, and may be removed in a future version of Python.
#> complex complex (1.5+0j)
#>     DeprecationWarning __complex__ returned non-complex (type MyComplex).  The ability to return an instance of a strict subclass of complex is deprecated, and may be removed in a future version of Python.
#> trunc int 5
#>     DeprecationWarning The delegation of int() to __trunc__ is deprecated.
#> throw of one str ValueError('x')
#> throw of two str ValueError('x')
#>     DeprecationWarning the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.
#> throw of three str ValueError()
#>     DeprecationWarning the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.
#> plain tuple (3, 2.5, 1j)
#> wrong !! TypeError __int__ returned non-int (type str)
#> wrong float !! TypeError Gives.__float__ returned non-float (type int)
#> invert int -2
#>     DeprecationWarning Bitwise inversion '~' on bool is deprecated. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.
#> error __int__ returned non-int (type MyInt).  
#> error Gives.__float__ returned non-float (type
#> error the (type, exc, tb) signature of throw()
#> error The delegation of int() to __trunc__ is 
#> 3 ValueError('x')
