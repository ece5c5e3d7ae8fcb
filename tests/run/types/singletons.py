"""The special methods of None, Ellipsis and NotImplemented, called by name."""


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


BINARY = [
    type(None).__lt__, type(None).__le__, type(None).__eq__,
    type(None).__ne__, type(None).__gt__, type(None).__ge__,
]
UNARY = [
    type(None).__bool__, type(None).__repr__,
]
VALUES = [None]
OTHERS = [None, 0, ..., NotImplemented]

for method in BINARY:
    print(method.__name__)
    for left in VALUES:
        print("  ", repr(left), [show(method, left, right) for right in OTHERS])
for method in UNARY:
    print(method.__name__, [show(method, value) for value in VALUES])
print("misused")
for method in BINARY + UNARY:
    print(show(method))
    print(show(method, 5, None))
    print(show(method, VALUES[0], 1, 2, 3))
    print(show(method, VALUES[0], key=1))

print("others")
for value in [..., NotImplemented, None]:
    kind = type(value)
    print(kind, kind(), kind() is value, show(kind, 1), show(kind, x=1), value.__repr__(), kind.__repr__(value), show(kind.__repr__), show(kind.__repr__, 5), show(lambda: type("S", (kind,), {})))
    print(hash(value) == kind.__hash__(value), value.__eq__(value), value.__eq__(0), value.__ne__(value), value.__lt__(value), show(lambda: value < value), show(lambda: value + 1), show(value), show(lambda: value[0]), show(len, value), show(iter, value))
    print(show(setattr, value, "x", 1), show(lambda: value.x), show(delattr, value, "x"), show(setattr, kind, "x", 1), value.__class__ is kind, value.__doc__ is None or type(value.__doc__))
print((...).__reduce__(), NotImplemented.__reduce__(), show(type(...).__reduce__), show(type(NotImplemented).__reduce__, 5))
print(None.__bool__(), show(type(None).__bool__), show(type(None).__bool__, 1), show(type(NotImplemented).__bool__), show(type(NotImplemented).__bool__, None))
print(None.__dir__() == dir(None) or sorted(None.__dir__()) == dir(None), format(None), format(..., ""), show(format, None, "x"), show(format, ..., "d"), show(None.__format__, 5))
print({None: 1, ...: 2, NotImplemented: 3}[...], [None, ...].index(...), (None, NotImplemented).count(None), None == None, None is None, None != 0)

#> __lt__
#>    None ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __le__
#>    None ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __eq__
#>    None ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ne__
#>    None ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __gt__
#>    None ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ge__
#>    None ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __bool__ ['False']
#> __repr__ ["'None'"]
#> misused
#> TypeError: descriptor '__lt__' of 'NoneType' object needs an argument
#> TypeError: descriptor '__lt__' requires a 'NoneType' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __lt__() takes no keyword arguments
#> TypeError: descriptor '__le__' of 'NoneType' object needs an argument
#> TypeError: descriptor '__le__' requires a 'NoneType' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __le__() takes no keyword arguments
#> TypeError: descriptor '__eq__' of 'NoneType' object needs an argument
#> TypeError: descriptor '__eq__' requires a 'NoneType' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __eq__() takes no keyword arguments
#> TypeError: descriptor '__ne__' of 'NoneType' object needs an argument
#> TypeError: descriptor '__ne__' requires a 'NoneType' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ne__() takes no keyword arguments
#> TypeError: descriptor '__gt__' of 'NoneType' object needs an argument
#> TypeError: descriptor '__gt__' requires a 'NoneType' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __gt__() takes no keyword arguments
#> TypeError: descriptor '__ge__' of 'NoneType' object needs an argument
#> TypeError: descriptor '__ge__' requires a 'NoneType' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ge__() takes no keyword arguments
#> TypeError: descriptor '__bool__' of 'NoneType' object needs an argument
#> TypeError: descriptor '__bool__' requires a 'NoneType' object but received a 'int'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __bool__() takes no keyword arguments
#> TypeError: descriptor '__repr__' of 'NoneType' object needs an argument
#> TypeError: descriptor '__repr__' requires a 'NoneType' object but received a 'int'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __repr__() takes no keyword arguments
#> others
#> <class 'ellipsis'> Ellipsis True TypeError: EllipsisType takes no arguments TypeError: EllipsisType takes no arguments Ellipsis Ellipsis TypeError: descriptor '__repr__' of 'ellipsis' object needs an argument TypeError: descriptor '__repr__' requires a 'ellipsis' object but received a 'int' TypeError: type 'ellipsis' is not an acceptable base type
#> True True NotImplemented False NotImplemented TypeError: '<' not supported between instances of 'ellipsis' and 'ellipsis' TypeError: unsupported operand type(s) for +: 'ellipsis' and 'int' TypeError: 'ellipsis' object is not callable TypeError: 'ellipsis' object is not subscriptable TypeError: object of type 'ellipsis' has no len() TypeError: 'ellipsis' object is not iterable
#> AttributeError: 'ellipsis' object has no attribute 'x' AttributeError: 'ellipsis' object has no attribute 'x' AttributeError: 'ellipsis' object has no attribute 'x' TypeError: cannot set 'x' attribute of immutable type 'ellipsis' True True
#> <class 'NotImplementedType'> NotImplemented True TypeError: NotImplementedType takes no arguments TypeError: NotImplementedType takes no arguments NotImplemented NotImplemented TypeError: descriptor '__repr__' of 'NotImplementedType' object needs an argument TypeError: descriptor '__repr__' requires a 'NotImplementedType' object but received a 'int' TypeError: type 'NotImplementedType' is not an acceptable base type
#> True True NotImplemented False NotImplemented TypeError: '<' not supported between instances of 'NotImplementedType' and 'NotImplementedType' TypeError: unsupported operand type(s) for +: 'NotImplementedType' and 'int' TypeError: 'NotImplementedType' object is not callable TypeError: 'NotImplementedType' object is not subscriptable TypeError: object of type 'NotImplementedType' has no len() TypeError: 'NotImplementedType' object is not iterable
#> AttributeError: 'NotImplementedType' object has no attribute 'x' AttributeError: 'NotImplementedType' object has no attribute 'x' AttributeError: 'NotImplementedType' object has no attribute 'x' TypeError: cannot set 'x' attribute of immutable type 'NotImplementedType' True True
#> <class 'NoneType'> None True TypeError: NoneType takes no arguments TypeError: NoneType takes no arguments None None TypeError: descriptor '__repr__' of 'NoneType' object needs an argument TypeError: descriptor '__repr__' requires a 'NoneType' object but received a 'int' TypeError: type 'NoneType' is not an acceptable base type
#> True True NotImplemented False NotImplemented TypeError: '<' not supported between instances of 'NoneType' and 'NoneType' TypeError: unsupported operand type(s) for +: 'NoneType' and 'int' TypeError: 'NoneType' object is not callable TypeError: 'NoneType' object is not subscriptable TypeError: object of type 'NoneType' has no len() TypeError: 'NoneType' object is not iterable
#> AttributeError: 'NoneType' object has no attribute 'x' AttributeError: 'NoneType' object has no attribute 'x' AttributeError: 'NoneType' object has no attribute 'x' TypeError: cannot set 'x' attribute of immutable type 'NoneType' True True
#> Ellipsis NotImplemented TypeError: unbound method ellipsis.__reduce__() needs an argument TypeError: descriptor '__reduce__' for 'NotImplementedType' objects doesn't apply to a 'int' object
#> False TypeError: descriptor '__bool__' of 'NoneType' object needs an argument TypeError: descriptor '__bool__' requires a 'NoneType' object but received a 'int' TypeError: descriptor '__bool__' of 'NotImplementedType' object needs an argument TypeError: descriptor '__bool__' requires a 'NotImplementedType' object but received a 'NoneType'
#> True None Ellipsis TypeError: unsupported format string passed to NoneType.__format__ TypeError: unsupported format string passed to ellipsis.__format__ TypeError: __format__() argument must be str, not int
#> 2 1 1 True True True
