"""The special methods of tuple, called by name."""


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


BINARY = [
    tuple.__add__, tuple.__mul__, tuple.__rmul__,
    tuple.__contains__, tuple.__getitem__, tuple.__lt__,
    tuple.__le__, tuple.__eq__, tuple.__ne__,
    tuple.__gt__, tuple.__ge__,
]
UNARY = [
    tuple.__len__, tuple.__repr__, tuple.__hash__,
    tuple.__getnewargs__,
]
VALUES = [(1, 'a', 2.5), ()]
OTHERS = [(3,), [4], 0, -1, 1, slice(0, 2), None, 2**70, 'ab', 1.5]

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

print(tuple.__class_getitem__(int), show(tuple.__class_getitem__), show(().__class_getitem__, (int, ...)))
print(show(tuple.__new__), show(tuple.__new__, 5), show(tuple.__new__, list), show(tuple.__new__, tuple, "ab"), show(tuple.__new__, tuple, 1, 2))

#> __add__
#>    (1, 'a', 2.5) ["(1, 'a', 2.5, 3)", 'TypeError: can only concatenate tuple (not "list") to tuple', 'TypeError: can only concatenate tuple (not "int") to tuple', 'TypeError: can only concatenate tuple (not "int") to tuple', 'TypeError: can only concatenate tuple (not "int") to tuple', 'TypeError: can only concatenate tuple (not "slice") to tuple', 'TypeError: can only concatenate tuple (not "NoneType") to tuple', 'TypeError: can only concatenate tuple (not "int") to tuple', 'TypeError: can only concatenate tuple (not "str") to tuple', 'TypeError: can only concatenate tuple (not "float") to tuple']
#>    () ['(3,)', 'TypeError: can only concatenate tuple (not "list") to tuple', 'TypeError: can only concatenate tuple (not "int") to tuple', 'TypeError: can only concatenate tuple (not "int") to tuple', 'TypeError: can only concatenate tuple (not "int") to tuple', 'TypeError: can only concatenate tuple (not "slice") to tuple', 'TypeError: can only concatenate tuple (not "NoneType") to tuple', 'TypeError: can only concatenate tuple (not "int") to tuple', 'TypeError: can only concatenate tuple (not "str") to tuple', 'TypeError: can only concatenate tuple (not "float") to tuple']
#> __mul__
#>    (1, 'a', 2.5) ["TypeError: 'tuple' object cannot be interpreted as an integer", "TypeError: 'list' object cannot be interpreted as an integer", '()', '()', "(1, 'a', 2.5)", "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "OverflowError: cannot fit 'int' into an index-sized integer", "TypeError: 'str' object cannot be interpreted as an integer", "TypeError: 'float' object cannot be interpreted as an integer"]
#>    () ["TypeError: 'tuple' object cannot be interpreted as an integer", "TypeError: 'list' object cannot be interpreted as an integer", '()', '()', '()', "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "OverflowError: cannot fit 'int' into an index-sized integer", "TypeError: 'str' object cannot be interpreted as an integer", "TypeError: 'float' object cannot be interpreted as an integer"]
#> __rmul__
#>    (1, 'a', 2.5) ["TypeError: 'tuple' object cannot be interpreted as an integer", "TypeError: 'list' object cannot be interpreted as an integer", '()', '()', "(1, 'a', 2.5)", "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "OverflowError: cannot fit 'int' into an index-sized integer", "TypeError: 'str' object cannot be interpreted as an integer", "TypeError: 'float' object cannot be interpreted as an integer"]
#>    () ["TypeError: 'tuple' object cannot be interpreted as an integer", "TypeError: 'list' object cannot be interpreted as an integer", '()', '()', '()', "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "OverflowError: cannot fit 'int' into an index-sized integer", "TypeError: 'str' object cannot be interpreted as an integer", "TypeError: 'float' object cannot be interpreted as an integer"]
#> __contains__
#>    (1, 'a', 2.5) ['False', 'False', 'False', 'False', 'True', 'False', 'False', 'False', 'False', 'False']
#>    () ['False', 'False', 'False', 'False', 'False', 'False', 'False', 'False', 'False', 'False']
#> __getitem__
#>    (1, 'a', 2.5) ['TypeError: tuple indices must be integers or slices, not tuple', 'TypeError: tuple indices must be integers or slices, not list', '1', '2.5', "'a'", "(1, 'a')", 'TypeError: tuple indices must be integers or slices, not NoneType', "IndexError: cannot fit 'int' into an index-sized integer", 'TypeError: tuple indices must be integers or slices, not str', 'TypeError: tuple indices must be integers or slices, not float']
#>    () ['TypeError: tuple indices must be integers or slices, not tuple', 'TypeError: tuple indices must be integers or slices, not list', 'IndexError: tuple index out of range', 'IndexError: tuple index out of range', 'IndexError: tuple index out of range', '()', 'TypeError: tuple indices must be integers or slices, not NoneType', "IndexError: cannot fit 'int' into an index-sized integer", 'TypeError: tuple indices must be integers or slices, not str', 'TypeError: tuple indices must be integers or slices, not float']
#> __lt__
#>    (1, 'a', 2.5) ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    () ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __le__
#>    (1, 'a', 2.5) ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    () ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __eq__
#>    (1, 'a', 2.5) ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    () ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ne__
#>    (1, 'a', 2.5) ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    () ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __gt__
#>    (1, 'a', 2.5) ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    () ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ge__
#>    (1, 'a', 2.5) ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    () ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __len__ ['3', '0']
#> __repr__ ['"(1, \'a\', 2.5)"', "'()'"]
#> __hash__ ['-8030008116423961961', '5740354900026072187']
#> __getnewargs__ ["((1, 'a', 2.5),)", '((),)']
#> misused
#> TypeError: descriptor '__add__' of 'tuple' object needs an argument
#> TypeError: descriptor '__add__' requires a 'tuple' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __add__() takes no keyword arguments
#> TypeError: descriptor '__mul__' of 'tuple' object needs an argument
#> TypeError: descriptor '__mul__' requires a 'tuple' object but received a 'list'
#> TypeError:  expected 1 argument, got 3
#> TypeError: wrapper __mul__() takes no keyword arguments
#> TypeError: descriptor '__rmul__' of 'tuple' object needs an argument
#> TypeError: descriptor '__rmul__' requires a 'tuple' object but received a 'list'
#> TypeError:  expected 1 argument, got 3
#> TypeError: wrapper __rmul__() takes no keyword arguments
#> TypeError: descriptor '__contains__' of 'tuple' object needs an argument
#> TypeError: descriptor '__contains__' requires a 'tuple' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __contains__() takes no keyword arguments
#> TypeError: descriptor '__getitem__' of 'tuple' object needs an argument
#> TypeError: descriptor '__getitem__' requires a 'tuple' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __getitem__() takes no keyword arguments
#> TypeError: descriptor '__lt__' of 'tuple' object needs an argument
#> TypeError: descriptor '__lt__' requires a 'tuple' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __lt__() takes no keyword arguments
#> TypeError: descriptor '__le__' of 'tuple' object needs an argument
#> TypeError: descriptor '__le__' requires a 'tuple' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __le__() takes no keyword arguments
#> TypeError: descriptor '__eq__' of 'tuple' object needs an argument
#> TypeError: descriptor '__eq__' requires a 'tuple' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __eq__() takes no keyword arguments
#> TypeError: descriptor '__ne__' of 'tuple' object needs an argument
#> TypeError: descriptor '__ne__' requires a 'tuple' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ne__() takes no keyword arguments
#> TypeError: descriptor '__gt__' of 'tuple' object needs an argument
#> TypeError: descriptor '__gt__' requires a 'tuple' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __gt__() takes no keyword arguments
#> TypeError: descriptor '__ge__' of 'tuple' object needs an argument
#> TypeError: descriptor '__ge__' requires a 'tuple' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ge__() takes no keyword arguments
#> TypeError: descriptor '__len__' of 'tuple' object needs an argument
#> TypeError: descriptor '__len__' requires a 'tuple' object but received a 'list'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __len__() takes no keyword arguments
#> TypeError: descriptor '__repr__' of 'tuple' object needs an argument
#> TypeError: descriptor '__repr__' requires a 'tuple' object but received a 'list'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __repr__() takes no keyword arguments
#> TypeError: descriptor '__hash__' of 'tuple' object needs an argument
#> TypeError: descriptor '__hash__' requires a 'tuple' object but received a 'list'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __hash__() takes no keyword arguments
#> TypeError: unbound method tuple.__getnewargs__() needs an argument
#> TypeError: descriptor '__getnewargs__' for 'tuple' objects doesn't apply to a 'list' object
#> TypeError: tuple.__getnewargs__() takes no arguments (3 given)
#> TypeError: tuple.__getnewargs__() takes no keyword arguments
#> tuple[int] TypeError: tuple.__class_getitem__() takes exactly one argument (0 given) tuple[int, ...]
#> TypeError: tuple.__new__(): not enough arguments TypeError: tuple.__new__(X): X is not a type object (int) TypeError: tuple.__new__(list): list is not a subtype of tuple ('a', 'b') TypeError: tuple expected at most 1 argument, got 2
