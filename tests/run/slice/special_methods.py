"""The special methods of slice, called by name."""


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


BINARY = [
    slice.__lt__, slice.__le__, slice.__eq__,
    slice.__ne__, slice.__gt__, slice.__ge__,
]
UNARY = [
    slice.__repr__, slice.__reduce__, slice.__hash__,
]
VALUES = [slice(1), slice(1, 2, 3), slice('a', None)]
OTHERS = [slice(1), slice(1, 2, 3), slice(0, 5), (None, 1, None), 5, None]

for method in BINARY:
    print(method.__name__)
    for left in VALUES:
        print("  ", repr(left), [show(method, left, right) for right in OTHERS])
for method in UNARY:
    print(method.__name__, [show(method, value) for value in VALUES])
print("misused")
for method in BINARY + UNARY:
    print(show(method))
    print(show(method, 5, 5))
    print(show(method, VALUES[0], 1, 2, 3))
    print(show(method, VALUES[0], key=1))

print(show(slice(1, 2).indices), show(slice(1, 2).indices, -1), show(slice(1, 2).indices, "x"), show(slice("a").indices, 5), show(slice(None, None, 0).indices, 5))
print(show(slice), show(slice, 1, 2, 3, 4), show(slice, start=1), show(setattr, slice(1), "start", 2), show(delattr, slice(1), "stop"), show(setattr, slice(1), "x", 2))
print(show(slice.indices), show(slice.indices, 5, 5), slice(1).__reduce_ex__(2), show(slice.__new__, slice, 1), show(slice.__new__, int, 1))
print(show(lambda: type("S", (slice,), {})), slice(1, 2) == slice(1, 2), slice(float("nan")) == slice(float("nan")), slice([1]) < slice([2]))

#> __lt__
#>    slice(None, 1, None) ['False', "TypeError: '<' not supported between instances of 'NoneType' and 'int'", "TypeError: '<' not supported between instances of 'NoneType' and 'int'", 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    slice(1, 2, 3) ["TypeError: '<' not supported between instances of 'int' and 'NoneType'", 'False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    slice('a', None, None) ["TypeError: '<' not supported between instances of 'str' and 'NoneType'", "TypeError: '<' not supported between instances of 'str' and 'int'", "TypeError: '<' not supported between instances of 'str' and 'int'", 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __le__
#>    slice(None, 1, None) ['True', "TypeError: '<=' not supported between instances of 'NoneType' and 'int'", "TypeError: '<=' not supported between instances of 'NoneType' and 'int'", 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    slice(1, 2, 3) ["TypeError: '<=' not supported between instances of 'int' and 'NoneType'", 'True', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    slice('a', None, None) ["TypeError: '<=' not supported between instances of 'str' and 'NoneType'", "TypeError: '<=' not supported between instances of 'str' and 'int'", "TypeError: '<=' not supported between instances of 'str' and 'int'", 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __eq__
#>    slice(None, 1, None) ['True', 'False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    slice(1, 2, 3) ['False', 'True', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    slice('a', None, None) ['False', 'False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ne__
#>    slice(None, 1, None) ['False', 'True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    slice(1, 2, 3) ['True', 'False', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    slice('a', None, None) ['True', 'True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __gt__
#>    slice(None, 1, None) ['False', "TypeError: '>' not supported between instances of 'NoneType' and 'int'", "TypeError: '>' not supported between instances of 'NoneType' and 'int'", 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    slice(1, 2, 3) ["TypeError: '>' not supported between instances of 'int' and 'NoneType'", 'False', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    slice('a', None, None) ["TypeError: '>' not supported between instances of 'str' and 'NoneType'", "TypeError: '>' not supported between instances of 'str' and 'int'", "TypeError: '>' not supported between instances of 'str' and 'int'", 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ge__
#>    slice(None, 1, None) ['True', "TypeError: '>=' not supported between instances of 'NoneType' and 'int'", "TypeError: '>=' not supported between instances of 'NoneType' and 'int'", 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    slice(1, 2, 3) ["TypeError: '>=' not supported between instances of 'int' and 'NoneType'", 'True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    slice('a', None, None) ["TypeError: '>=' not supported between instances of 'str' and 'NoneType'", "TypeError: '>=' not supported between instances of 'str' and 'int'", "TypeError: '>=' not supported between instances of 'str' and 'int'", 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __repr__ ["'slice(None, 1, None)'", "'slice(1, 2, 3)'", '"slice(\'a\', None, None)"']
#> __reduce__ ["(<class 'slice'>, (None, 1, None))", "(<class 'slice'>, (1, 2, 3))", "(<class 'slice'>, ('a', None, None))"]
#> __hash__ ['-344020932372729183', '-2340833382717974474', '-429059784365749394']
#> misused
#> TypeError: descriptor '__lt__' of 'slice' object needs an argument
#> TypeError: descriptor '__lt__' requires a 'slice' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __lt__() takes no keyword arguments
#> TypeError: descriptor '__le__' of 'slice' object needs an argument
#> TypeError: descriptor '__le__' requires a 'slice' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __le__() takes no keyword arguments
#> TypeError: descriptor '__eq__' of 'slice' object needs an argument
#> TypeError: descriptor '__eq__' requires a 'slice' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __eq__() takes no keyword arguments
#> TypeError: descriptor '__ne__' of 'slice' object needs an argument
#> TypeError: descriptor '__ne__' requires a 'slice' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ne__() takes no keyword arguments
#> TypeError: descriptor '__gt__' of 'slice' object needs an argument
#> TypeError: descriptor '__gt__' requires a 'slice' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __gt__() takes no keyword arguments
#> TypeError: descriptor '__ge__' of 'slice' object needs an argument
#> TypeError: descriptor '__ge__' requires a 'slice' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ge__() takes no keyword arguments
#> TypeError: descriptor '__repr__' of 'slice' object needs an argument
#> TypeError: descriptor '__repr__' requires a 'slice' object but received a 'int'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __repr__() takes no keyword arguments
#> TypeError: unbound method slice.__reduce__() needs an argument
#> TypeError: descriptor '__reduce__' for 'slice' objects doesn't apply to a 'int' object
#> TypeError: slice.__reduce__() takes no arguments (3 given)
#> TypeError: slice.__reduce__() takes no keyword arguments
#> TypeError: descriptor '__hash__' of 'slice' object needs an argument
#> TypeError: descriptor '__hash__' requires a 'slice' object but received a 'int'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __hash__() takes no keyword arguments
#> TypeError: slice.indices() takes exactly one argument (0 given) ValueError: length should not be negative TypeError: 'str' object cannot be interpreted as an integer TypeError: slice indices must be integers or None or have an __index__ method ValueError: slice step cannot be zero
#> TypeError: slice expected at least 1 argument, got 0 TypeError: slice expected at most 3 arguments, got 4 TypeError: slice() takes no keyword arguments AttributeError: readonly attribute AttributeError: readonly attribute AttributeError: 'slice' object has no attribute 'x'
#> TypeError: unbound method slice.indices() needs an argument TypeError: descriptor 'indices' for 'slice' objects doesn't apply to a 'int' object (<class 'slice'>, (None, 1, None)) slice(None, 1, None) TypeError: slice.__new__(int): int is not a subtype of slice
#> TypeError: type 'slice' is not an acceptable base type True False True
