"""The special methods of list, called by name."""


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


BINARY = [
    list.__add__, list.__mul__, list.__rmul__,
    list.__contains__, list.__getitem__, list.__lt__,
    list.__le__, list.__eq__, list.__ne__,
    list.__gt__, list.__ge__, list.__iadd__,
    list.__imul__, list.__delitem__,
]
UNARY = [
    list.__len__, list.__repr__,
]
VALUES = [[1, 'a', 2.5], []]
OTHERS = [[3], (4,), 0, -1, 1, slice(0, 2), None, 2**70, 'ab', 1.5]

for method in BINARY:
    print(method.__name__)
    for left in VALUES:
        print("  ", repr(left), [show(method, left, right) for right in OTHERS])
for method in UNARY:
    print(method.__name__, [show(method, value) for value in VALUES])
print("misused")
for method in BINARY + UNARY:
    print(show(method))
    print(show(method, (1,), 1))
    print(show(method, VALUES[0], 1, 2, 3))
    print(show(method, VALUES[0], key=1))

print("in place")
for key, value in [(0, "x"), (-1, "y"), (9, 1), ("k", 1), (None, 1), (slice(1, 3), "ab"), (slice(None, None, 2), [1]),
                   (slice(0, 1), 5), (slice(0, 0), []), (1.0, 2), (2**70, 1)]:
    changed = [1, 2, 3, 4]
    print(key, value, show(changed.__setitem__, key, value), changed)
print(list.__hash__, show(hash, []), [].__sizeof__() > 0, [1] .__sizeof__() > [].__sizeof__())
changed = [1]
print(show(changed.__init__, "abc"), changed, show(changed.__init__), changed, show(changed.__init__, 5), show(changed.__init__, 1, 2))
print(list.__class_getitem__(int), show(list.__class_getitem__), show([].__class_getitem__, (int, str)), list[int] == list[int])
print([*list.__reversed__([1, 2])], show(list.__reversed__, (1, 2)), [*[].__reversed__()])

#> __add__
#>    [1, 'a', 2.5] ["[1, 'a', 2.5, 3]", 'TypeError: can only concatenate list (not "tuple") to list', 'TypeError: can only concatenate list (not "int") to list', 'TypeError: can only concatenate list (not "int") to list', 'TypeError: can only concatenate list (not "int") to list', 'TypeError: can only concatenate list (not "slice") to list', 'TypeError: can only concatenate list (not "NoneType") to list', 'TypeError: can only concatenate list (not "int") to list', 'TypeError: can only concatenate list (not "str") to list', 'TypeError: can only concatenate list (not "float") to list']
#>    [] ['[3]', 'TypeError: can only concatenate list (not "tuple") to list', 'TypeError: can only concatenate list (not "int") to list', 'TypeError: can only concatenate list (not "int") to list', 'TypeError: can only concatenate list (not "int") to list', 'TypeError: can only concatenate list (not "slice") to list', 'TypeError: can only concatenate list (not "NoneType") to list', 'TypeError: can only concatenate list (not "int") to list', 'TypeError: can only concatenate list (not "str") to list', 'TypeError: can only concatenate list (not "float") to list']
#> __mul__
#>    [1, 'a', 2.5] ["TypeError: 'list' object cannot be interpreted as an integer", "TypeError: 'tuple' object cannot be interpreted as an integer", '[]', '[]', "[1, 'a', 2.5]", "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "OverflowError: cannot fit 'int' into an index-sized integer", "TypeError: 'str' object cannot be interpreted as an integer", "TypeError: 'float' object cannot be interpreted as an integer"]
#>    [] ["TypeError: 'list' object cannot be interpreted as an integer", "TypeError: 'tuple' object cannot be interpreted as an integer", '[]', '[]', '[]', "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "OverflowError: cannot fit 'int' into an index-sized integer", "TypeError: 'str' object cannot be interpreted as an integer", "TypeError: 'float' object cannot be interpreted as an integer"]
#> __rmul__
#>    [1, 'a', 2.5] ["TypeError: 'list' object cannot be interpreted as an integer", "TypeError: 'tuple' object cannot be interpreted as an integer", '[]', '[]', "[1, 'a', 2.5]", "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "OverflowError: cannot fit 'int' into an index-sized integer", "TypeError: 'str' object cannot be interpreted as an integer", "TypeError: 'float' object cannot be interpreted as an integer"]
#>    [] ["TypeError: 'list' object cannot be interpreted as an integer", "TypeError: 'tuple' object cannot be interpreted as an integer", '[]', '[]', '[]', "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "OverflowError: cannot fit 'int' into an index-sized integer", "TypeError: 'str' object cannot be interpreted as an integer", "TypeError: 'float' object cannot be interpreted as an integer"]
#> __contains__
#>    [1, 'a', 2.5] ['False', 'False', 'False', 'False', 'True', 'False', 'False', 'False', 'False', 'False']
#>    [] ['False', 'False', 'False', 'False', 'False', 'False', 'False', 'False', 'False', 'False']
#> __getitem__
#>    [1, 'a', 2.5] ['TypeError: list indices must be integers or slices, not list', 'TypeError: list indices must be integers or slices, not tuple', '1', '2.5', "'a'", "[1, 'a']", 'TypeError: list indices must be integers or slices, not NoneType', "IndexError: cannot fit 'int' into an index-sized integer", 'TypeError: list indices must be integers or slices, not str', 'TypeError: list indices must be integers or slices, not float']
#>    [] ['TypeError: list indices must be integers or slices, not list', 'TypeError: list indices must be integers or slices, not tuple', 'IndexError: list index out of range', 'IndexError: list index out of range', 'IndexError: list index out of range', '[]', 'TypeError: list indices must be integers or slices, not NoneType', "IndexError: cannot fit 'int' into an index-sized integer", 'TypeError: list indices must be integers or slices, not str', 'TypeError: list indices must be integers or slices, not float']
#> __lt__
#>    [1, 'a', 2.5] ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    [] ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __le__
#>    [1, 'a', 2.5] ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    [] ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __eq__
#>    [1, 'a', 2.5] ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    [] ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ne__
#>    [1, 'a', 2.5] ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    [] ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __gt__
#>    [1, 'a', 2.5] ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    [] ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ge__
#>    [1, 'a', 2.5] ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    [] ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __iadd__
#>    [1, 'a', 2.5] ["[1, 'a', 2.5, 3]", "[1, 'a', 2.5, 3, 4]", "TypeError: 'int' object is not iterable", "TypeError: 'int' object is not iterable", "TypeError: 'int' object is not iterable", "TypeError: 'slice' object is not iterable", "TypeError: 'NoneType' object is not iterable", "TypeError: 'int' object is not iterable", "[1, 'a', 2.5, 3, 4, 'a', 'b']", "TypeError: 'float' object is not iterable"]
#>    [] ['[3]', '[3, 4]', "TypeError: 'int' object is not iterable", "TypeError: 'int' object is not iterable", "TypeError: 'int' object is not iterable", "TypeError: 'slice' object is not iterable", "TypeError: 'NoneType' object is not iterable", "TypeError: 'int' object is not iterable", "[3, 4, 'a', 'b']", "TypeError: 'float' object is not iterable"]
#> __imul__
#>    [1, 'a', 2.5, 3, 4, 'a', 'b'] ["TypeError: 'list' object cannot be interpreted as an integer", "TypeError: 'tuple' object cannot be interpreted as an integer", '[]', '[]', '[]', "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "OverflowError: cannot fit 'int' into an index-sized integer", "TypeError: 'str' object cannot be interpreted as an integer", "TypeError: 'float' object cannot be interpreted as an integer"]
#>    [3, 4, 'a', 'b'] ["TypeError: 'list' object cannot be interpreted as an integer", "TypeError: 'tuple' object cannot be interpreted as an integer", '[]', '[]', '[]', "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "OverflowError: cannot fit 'int' into an index-sized integer", "TypeError: 'str' object cannot be interpreted as an integer", "TypeError: 'float' object cannot be interpreted as an integer"]
#> __delitem__
#>    [] ['TypeError: list indices must be integers or slices, not list', 'TypeError: list indices must be integers or slices, not tuple', 'IndexError: list assignment index out of range', 'IndexError: list assignment index out of range', 'IndexError: list assignment index out of range', 'None', 'TypeError: list indices must be integers or slices, not NoneType', "IndexError: cannot fit 'int' into an index-sized integer", 'TypeError: list indices must be integers or slices, not str', 'TypeError: list indices must be integers or slices, not float']
#>    [] ['TypeError: list indices must be integers or slices, not list', 'TypeError: list indices must be integers or slices, not tuple', 'IndexError: list assignment index out of range', 'IndexError: list assignment index out of range', 'IndexError: list assignment index out of range', 'None', 'TypeError: list indices must be integers or slices, not NoneType', "IndexError: cannot fit 'int' into an index-sized integer", 'TypeError: list indices must be integers or slices, not str', 'TypeError: list indices must be integers or slices, not float']
#> __len__ ['0', '0']
#> __repr__ ["'[]'", "'[]'"]
#> misused
#> TypeError: descriptor '__add__' of 'list' object needs an argument
#> TypeError: descriptor '__add__' requires a 'list' object but received a 'tuple'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __add__() takes no keyword arguments
#> TypeError: descriptor '__mul__' of 'list' object needs an argument
#> TypeError: descriptor '__mul__' requires a 'list' object but received a 'tuple'
#> TypeError:  expected 1 argument, got 3
#> TypeError: wrapper __mul__() takes no keyword arguments
#> TypeError: descriptor '__rmul__' of 'list' object needs an argument
#> TypeError: descriptor '__rmul__' requires a 'list' object but received a 'tuple'
#> TypeError:  expected 1 argument, got 3
#> TypeError: wrapper __rmul__() takes no keyword arguments
#> TypeError: descriptor '__contains__' of 'list' object needs an argument
#> TypeError: descriptor '__contains__' requires a 'list' object but received a 'tuple'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __contains__() takes no keyword arguments
#> TypeError: unbound method list.__getitem__() needs an argument
#> TypeError: descriptor '__getitem__' for 'list' objects doesn't apply to a 'tuple' object
#> TypeError: list.__getitem__() takes exactly one argument (3 given)
#> TypeError: list.__getitem__() takes no keyword arguments
#> TypeError: descriptor '__lt__' of 'list' object needs an argument
#> TypeError: descriptor '__lt__' requires a 'list' object but received a 'tuple'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __lt__() takes no keyword arguments
#> TypeError: descriptor '__le__' of 'list' object needs an argument
#> TypeError: descriptor '__le__' requires a 'list' object but received a 'tuple'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __le__() takes no keyword arguments
#> TypeError: descriptor '__eq__' of 'list' object needs an argument
#> TypeError: descriptor '__eq__' requires a 'list' object but received a 'tuple'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __eq__() takes no keyword arguments
#> TypeError: descriptor '__ne__' of 'list' object needs an argument
#> TypeError: descriptor '__ne__' requires a 'list' object but received a 'tuple'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ne__() takes no keyword arguments
#> TypeError: descriptor '__gt__' of 'list' object needs an argument
#> TypeError: descriptor '__gt__' requires a 'list' object but received a 'tuple'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __gt__() takes no keyword arguments
#> TypeError: descriptor '__ge__' of 'list' object needs an argument
#> TypeError: descriptor '__ge__' requires a 'list' object but received a 'tuple'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ge__() takes no keyword arguments
#> TypeError: descriptor '__iadd__' of 'list' object needs an argument
#> TypeError: descriptor '__iadd__' requires a 'list' object but received a 'tuple'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __iadd__() takes no keyword arguments
#> TypeError: descriptor '__imul__' of 'list' object needs an argument
#> TypeError: descriptor '__imul__' requires a 'list' object but received a 'tuple'
#> TypeError:  expected 1 argument, got 3
#> TypeError: wrapper __imul__() takes no keyword arguments
#> TypeError: descriptor '__delitem__' of 'list' object needs an argument
#> TypeError: descriptor '__delitem__' requires a 'list' object but received a 'tuple'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __delitem__() takes no keyword arguments
#> TypeError: descriptor '__len__' of 'list' object needs an argument
#> TypeError: descriptor '__len__' requires a 'list' object but received a 'tuple'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __len__() takes no keyword arguments
#> TypeError: descriptor '__repr__' of 'list' object needs an argument
#> TypeError: descriptor '__repr__' requires a 'list' object but received a 'tuple'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __repr__() takes no keyword arguments
#> in place
#> 0 x None ['x', 2, 3, 4]
#> -1 y None [1, 2, 3, 'y']
#> 9 1 IndexError: list assignment index out of range [1, 2, 3, 4]
#> k 1 TypeError: list indices must be integers or slices, not str [1, 2, 3, 4]
#> None 1 TypeError: list indices must be integers or slices, not NoneType [1, 2, 3, 4]
#> slice(1, 3, None) ab None [1, 'a', 'b', 4]
#> slice(None, None, 2) [1] ValueError: attempt to assign sequence of size 1 to extended slice of size 2 [1, 2, 3, 4]
#> slice(0, 1, None) 5 TypeError: can only assign an iterable [1, 2, 3, 4]
#> slice(0, 0, None) [] None [1, 2, 3, 4]
#> 1.0 2 TypeError: list indices must be integers or slices, not float [1, 2, 3, 4]
#> 1180591620717411303424 1 IndexError: cannot fit 'int' into an index-sized integer [1, 2, 3, 4]
#> None TypeError: unhashable type: 'list' True True
#> None [] None [] TypeError: 'int' object is not iterable TypeError: list expected at most 1 argument, got 2
#> list[int] TypeError: list.__class_getitem__() takes exactly one argument (0 given) list[int, str] True
#> [2, 1] TypeError: descriptor '__reversed__' for 'list' objects doesn't apply to a 'tuple' object []
