#@ stderr: any
"""The special methods of bool, called by name."""


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


BINARY = [
    bool.__and__, bool.__or__, bool.__xor__,
    bool.__rand__, bool.__ror__, bool.__rxor__,
    bool.__add__, bool.__lt__, bool.__pow__,
]
UNARY = [
    bool.__repr__, bool.__invert__, bool.__neg__,
    bool.__abs__, bool.__int__, bool.__hash__,
]
VALUES = [True, False]
OTHERS = [True, False, 3, 1.5, None]

for method in BINARY:
    print(method.__name__)
    for left in VALUES:
        print("  ", repr(left), [show(method, left, right) for right in OTHERS])
for method in UNARY:
    print(method.__name__, [show(method, value) for value in VALUES])
print("misused")
for method in BINARY + UNARY:
    print(show(method))
    print(show(method, 1, True))
    print(show(method, VALUES[0], 1, 2, 3))
    print(show(method, VALUES[0], key=1))

#> __and__
#>    True ['True', 'False', '1', 'NotImplemented', 'NotImplemented']
#>    False ['False', 'False', '0', 'NotImplemented', 'NotImplemented']
#> __or__
#>    True ['True', 'True', '3', 'NotImplemented', 'NotImplemented']
#>    False ['True', 'False', '3', 'NotImplemented', 'NotImplemented']
#> __xor__
#>    True ['False', 'True', '2', 'NotImplemented', 'NotImplemented']
#>    False ['True', 'False', '3', 'NotImplemented', 'NotImplemented']
#> __rand__
#>    True ['True', 'False', '1', 'NotImplemented', 'NotImplemented']
#>    False ['False', 'False', '0', 'NotImplemented', 'NotImplemented']
#> __ror__
#>    True ['True', 'True', '3', 'NotImplemented', 'NotImplemented']
#>    False ['True', 'False', '3', 'NotImplemented', 'NotImplemented']
#> __rxor__
#>    True ['False', 'True', '2', 'NotImplemented', 'NotImplemented']
#>    False ['True', 'False', '3', 'NotImplemented', 'NotImplemented']
#> __add__
#>    True ['2', '1', '4', 'NotImplemented', 'NotImplemented']
#>    False ['1', '0', '3', 'NotImplemented', 'NotImplemented']
#> __lt__
#>    True ['False', 'False', 'True', 'NotImplemented', 'NotImplemented']
#>    False ['True', 'False', 'True', 'NotImplemented', 'NotImplemented']
#> __pow__
#>    True ['1', '1', '1', 'NotImplemented', 'NotImplemented']
#>    False ['0', '1', '0', 'NotImplemented', 'NotImplemented']
#> __repr__ ["'True'", "'False'"]
#> __invert__ ['-2', '-1']
#> __neg__ ['-1', '0']
#> __abs__ ['1', '0']
#> __int__ ['1', '0']
#> __hash__ ['1', '0']
#> misused
#> TypeError: descriptor '__and__' of 'bool' object needs an argument
#> TypeError: descriptor '__and__' requires a 'bool' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __and__() takes no keyword arguments
#> TypeError: descriptor '__or__' of 'bool' object needs an argument
#> TypeError: descriptor '__or__' requires a 'bool' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __or__() takes no keyword arguments
#> TypeError: descriptor '__xor__' of 'bool' object needs an argument
#> TypeError: descriptor '__xor__' requires a 'bool' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __xor__() takes no keyword arguments
#> TypeError: descriptor '__rand__' of 'bool' object needs an argument
#> TypeError: descriptor '__rand__' requires a 'bool' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rand__() takes no keyword arguments
#> TypeError: descriptor '__ror__' of 'bool' object needs an argument
#> TypeError: descriptor '__ror__' requires a 'bool' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ror__() takes no keyword arguments
#> TypeError: descriptor '__rxor__' of 'bool' object needs an argument
#> TypeError: descriptor '__rxor__' requires a 'bool' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rxor__() takes no keyword arguments
#> TypeError: descriptor '__add__' of 'int' object needs an argument
#> 2
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __add__() takes no keyword arguments
#> TypeError: descriptor '__lt__' of 'int' object needs an argument
#> False
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __lt__() takes no keyword arguments
#> TypeError: descriptor '__pow__' of 'int' object needs an argument
#> 1
#> TypeError:  expected at most 2 arguments, got 3
#> TypeError: wrapper __pow__() takes no keyword arguments
#> TypeError: descriptor '__repr__' of 'bool' object needs an argument
#> TypeError: descriptor '__repr__' requires a 'bool' object but received a 'int'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __repr__() takes no keyword arguments
#> TypeError: descriptor '__invert__' of 'bool' object needs an argument
#> TypeError: descriptor '__invert__' requires a 'bool' object but received a 'int'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __invert__() takes no keyword arguments
#> TypeError: descriptor '__neg__' of 'int' object needs an argument
#> TypeError: expected 0 arguments, got 1
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __neg__() takes no keyword arguments
#> TypeError: descriptor '__abs__' of 'int' object needs an argument
#> TypeError: expected 0 arguments, got 1
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __abs__() takes no keyword arguments
#> TypeError: descriptor '__int__' of 'int' object needs an argument
#> TypeError: expected 0 arguments, got 1
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __int__() takes no keyword arguments
#> TypeError: descriptor '__hash__' of 'int' object needs an argument
#> TypeError: expected 0 arguments, got 1
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __hash__() takes no keyword arguments
