"""The special methods of frozenset, called by name."""


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


BINARY = [
    frozenset.__and__, frozenset.__or__, frozenset.__xor__,
    frozenset.__sub__, frozenset.__rand__, frozenset.__ror__,
    frozenset.__rxor__, frozenset.__rsub__, frozenset.__contains__,
    frozenset.__lt__, frozenset.__le__, frozenset.__eq__,
    frozenset.__ne__, frozenset.__gt__, frozenset.__ge__,
]
UNARY = [
    frozenset.__len__, frozenset.__repr__, frozenset.__hash__,
    frozenset.__reduce__,
]
VALUES = [frozenset([1, 2]), frozenset()]
OTHERS = [{2, 3}, frozenset([1]), [1], {1: 2}.keys(), 1, 'a', {1, 2}]

for method in BINARY:
    print(method.__name__)
    for left in VALUES:
        print("  ", repr(left), [show(method, left, right) for right in OTHERS])
for method in UNARY:
    print(method.__name__, [show(method, value) for value in VALUES])
print("misused")
for method in BINARY + UNARY:
    print(show(method))
    print(show(method, [1], [1]))
    print(show(method, VALUES[0], 1, 2, 3))
    print(show(method, VALUES[0], key=1))

class Own(frozenset):
    pass


own = Own([1])
own.name = "kept"
print(own.__reduce__()[1:], own.__reduce__()[0] is Own, type(own.__or__({2})).__name__, type(own.copy()).__name__)
print(frozenset.__class_getitem__(int), show(frozenset.__new__), show(frozenset.__new__, set), show(frozenset.__new__, Own, "a"))
print(frozenset([1]).__sizeof__() == frozenset().__sizeof__(), show(frozenset().__init__, 1, 2, 3))
print(show(frozenset, key=1), show(Own, [2]), show(frozenset, [1], [2]))

#> __and__
#>    frozenset({1, 2}) ['frozenset({2})', 'frozenset({1})', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'frozenset({1, 2})']
#>    frozenset() ['frozenset()', 'frozenset()', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'frozenset()']
#> __or__
#>    frozenset({1, 2}) ['frozenset({1, 2, 3})', 'frozenset({1, 2})', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'frozenset({1, 2})']
#>    frozenset() ['frozenset({2, 3})', 'frozenset({1})', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'frozenset({1, 2})']
#> __xor__
#>    frozenset({1, 2}) ['frozenset({1, 3})', 'frozenset({2})', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'frozenset()']
#>    frozenset() ['frozenset({2, 3})', 'frozenset({1})', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'frozenset({1, 2})']
#> __sub__
#>    frozenset({1, 2}) ['frozenset({1})', 'frozenset({2})', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'frozenset()']
#>    frozenset() ['frozenset()', 'frozenset()', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'frozenset()']
#> __rand__
#>    frozenset({1, 2}) ['{2}', 'frozenset({1})', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', '{1, 2}']
#>    frozenset() ['set()', 'frozenset()', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'set()']
#> __ror__
#>    frozenset({1, 2}) ['{1, 2, 3}', 'frozenset({1, 2})', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', '{1, 2}']
#>    frozenset() ['{2, 3}', 'frozenset({1})', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', '{1, 2}']
#> __rxor__
#>    frozenset({1, 2}) ['{1, 3}', 'frozenset({2})', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'set()']
#>    frozenset() ['{2, 3}', 'frozenset({1})', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', '{1, 2}']
#> __rsub__
#>    frozenset({1, 2}) ['{3}', 'frozenset()', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'set()']
#>    frozenset() ['{2, 3}', 'frozenset({1})', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', '{1, 2}']
#> __contains__
#>    frozenset({1, 2}) ['False', 'False', "TypeError: unhashable type: 'list'", "TypeError: unhashable type: 'dict_keys'", 'True', 'False', 'False']
#>    frozenset() ['False', 'False', "TypeError: unhashable type: 'list'", "TypeError: unhashable type: 'dict_keys'", 'False', 'False', 'False']
#> __lt__
#>    frozenset({1, 2}) ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'False']
#>    frozenset() ['True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'True']
#> __le__
#>    frozenset({1, 2}) ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'True']
#>    frozenset() ['True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'True']
#> __eq__
#>    frozenset({1, 2}) ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'True']
#>    frozenset() ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'False']
#> __ne__
#>    frozenset({1, 2}) ['True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'False']
#>    frozenset() ['True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'True']
#> __gt__
#>    frozenset({1, 2}) ['False', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'False']
#>    frozenset() ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'False']
#> __ge__
#>    frozenset({1, 2}) ['False', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'True']
#>    frozenset() ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'False']
#> __len__ ['2', '0']
#> __repr__ ["'frozenset({1, 2})'", "'frozenset()'"]
#> __hash__ ['-1826646154956904602', '133146708735736']
#> __reduce__ ["(<class 'frozenset'>, ([1, 2],), None)", "(<class 'frozenset'>, ([],), None)"]
#> misused
#> TypeError: descriptor '__and__' of 'frozenset' object needs an argument
#> TypeError: descriptor '__and__' requires a 'frozenset' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __and__() takes no keyword arguments
#> TypeError: descriptor '__or__' of 'frozenset' object needs an argument
#> TypeError: descriptor '__or__' requires a 'frozenset' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __or__() takes no keyword arguments
#> TypeError: descriptor '__xor__' of 'frozenset' object needs an argument
#> TypeError: descriptor '__xor__' requires a 'frozenset' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __xor__() takes no keyword arguments
#> TypeError: descriptor '__sub__' of 'frozenset' object needs an argument
#> TypeError: descriptor '__sub__' requires a 'frozenset' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __sub__() takes no keyword arguments
#> TypeError: descriptor '__rand__' of 'frozenset' object needs an argument
#> TypeError: descriptor '__rand__' requires a 'frozenset' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rand__() takes no keyword arguments
#> TypeError: descriptor '__ror__' of 'frozenset' object needs an argument
#> TypeError: descriptor '__ror__' requires a 'frozenset' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ror__() takes no keyword arguments
#> TypeError: descriptor '__rxor__' of 'frozenset' object needs an argument
#> TypeError: descriptor '__rxor__' requires a 'frozenset' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rxor__() takes no keyword arguments
#> TypeError: descriptor '__rsub__' of 'frozenset' object needs an argument
#> TypeError: descriptor '__rsub__' requires a 'frozenset' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rsub__() takes no keyword arguments
#> TypeError: unbound method frozenset.__contains__() needs an argument
#> TypeError: descriptor '__contains__' for 'frozenset' objects doesn't apply to a 'list' object
#> TypeError: frozenset.__contains__() takes exactly one argument (3 given)
#> TypeError: frozenset.__contains__() takes no keyword arguments
#> TypeError: descriptor '__lt__' of 'frozenset' object needs an argument
#> TypeError: descriptor '__lt__' requires a 'frozenset' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __lt__() takes no keyword arguments
#> TypeError: descriptor '__le__' of 'frozenset' object needs an argument
#> TypeError: descriptor '__le__' requires a 'frozenset' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __le__() takes no keyword arguments
#> TypeError: descriptor '__eq__' of 'frozenset' object needs an argument
#> TypeError: descriptor '__eq__' requires a 'frozenset' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __eq__() takes no keyword arguments
#> TypeError: descriptor '__ne__' of 'frozenset' object needs an argument
#> TypeError: descriptor '__ne__' requires a 'frozenset' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ne__() takes no keyword arguments
#> TypeError: descriptor '__gt__' of 'frozenset' object needs an argument
#> TypeError: descriptor '__gt__' requires a 'frozenset' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __gt__() takes no keyword arguments
#> TypeError: descriptor '__ge__' of 'frozenset' object needs an argument
#> TypeError: descriptor '__ge__' requires a 'frozenset' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ge__() takes no keyword arguments
#> TypeError: descriptor '__len__' of 'frozenset' object needs an argument
#> TypeError: descriptor '__len__' requires a 'frozenset' object but received a 'list'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __len__() takes no keyword arguments
#> TypeError: descriptor '__repr__' of 'frozenset' object needs an argument
#> TypeError: descriptor '__repr__' requires a 'frozenset' object but received a 'list'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __repr__() takes no keyword arguments
#> TypeError: descriptor '__hash__' of 'frozenset' object needs an argument
#> TypeError: descriptor '__hash__' requires a 'frozenset' object but received a 'list'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __hash__() takes no keyword arguments
#> TypeError: unbound method frozenset.__reduce__() needs an argument
#> TypeError: descriptor '__reduce__' for 'frozenset' objects doesn't apply to a 'list' object
#> TypeError: frozenset.__reduce__() takes no arguments (3 given)
#> TypeError: frozenset.__reduce__() takes no keyword arguments
#> (([1],), {'name': 'kept'}) True frozenset frozenset
#> frozenset[int] TypeError: frozenset.__new__(): not enough arguments TypeError: frozenset.__new__(set): set is not a subtype of frozenset Own({'a'})
#> True None
#> TypeError: frozenset() takes no keyword arguments Own({2}) TypeError: frozenset expected at most 1 argument, got 2
