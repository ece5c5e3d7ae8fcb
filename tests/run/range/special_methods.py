"""The special methods of range, called by name."""


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


BINARY = [
    range.__contains__, range.__getitem__, range.__lt__,
    range.__le__, range.__eq__, range.__ne__,
    range.__gt__, range.__ge__,
]
UNARY = [
    range.__len__, range.__repr__, range.__hash__,
    range.__bool__, range.__reduce__,
]
VALUES = [range(5), range(0), range(10, 0, -3)]
OTHERS = [0, -1, 4, 7, 2**70, slice(1, 3), slice(None, None, -1), range(5), 2.0, 2.5, 'x', None, True]

for method in BINARY:
    print(method.__name__)
    for left in VALUES:
        print("  ", repr(left), [show(method, left, right) for right in OTHERS])
for method in UNARY:
    print(method.__name__, [show(method, value) for value in VALUES])
print("misused")
for method in BINARY + [m for m in UNARY if m.__name__ != '__reduce__']:
    print(show(method))
    print(show(method, 5, 5))
    print(show(method, VALUES[0], 1, 2, 3))
    print(show(method, VALUES[0], key=1))

print("iterators")
for r in [range(3), range(5, 0, -2), range(0), range(2**70, 2**70 + 2)]:
    it = range.__iter__(r)
    print(type(it), it.__length_hint__(), it.__reduce__()[1:], [*it], it.__length_hint__(), show(it.__next__), [*range.__reversed__(r)])
it = iter(range(10))
for state in [3, -5, 20, "x", 2**70]:
    print(state, show(it.__setstate__, state), it.__length_hint__())
it.__setstate__(7)
print([*it], show(range.__iter__, 5), show(range.__reversed__), show(range.__len__, range(2**63)), show(range.__bool__, range(2**63)))
print(show(range.count, range(5), 2), show(range.index, range(5), 9), show(range.index, range(5)), show(range(5).index, 2, 0, 1))
print(range(3).start, show(setattr, range(3), "start", 1), show(delattr, range(3), "step"), show(setattr, range(3), "other", 1))

#> __contains__
#>    range(0, 5) ['True', 'False', 'True', 'False', 'False', 'False', 'False', 'False', 'True', 'False', 'False', 'False', 'True']
#>    range(0, 0) ['False', 'False', 'False', 'False', 'False', 'False', 'False', 'False', 'False', 'False', 'False', 'False', 'False']
#>    range(10, 0, -3) ['False', 'False', 'True', 'True', 'False', 'False', 'False', 'False', 'False', 'False', 'False', 'False', 'True']
#> __getitem__
#>    range(0, 5) ['0', '4', '4', 'IndexError: range object index out of range', 'IndexError: range object index out of range', 'range(1, 3)', 'range(4, -1, -1)', 'TypeError: range indices must be integers or slices, not range', 'TypeError: range indices must be integers or slices, not float', 'TypeError: range indices must be integers or slices, not float', 'TypeError: range indices must be integers or slices, not str', 'TypeError: range indices must be integers or slices, not NoneType', '1']
#>    range(0, 0) ['IndexError: range object index out of range', 'IndexError: range object index out of range', 'IndexError: range object index out of range', 'IndexError: range object index out of range', 'IndexError: range object index out of range', 'range(0, 0)', 'range(-1, -1, -1)', 'TypeError: range indices must be integers or slices, not range', 'TypeError: range indices must be integers or slices, not float', 'TypeError: range indices must be integers or slices, not float', 'TypeError: range indices must be integers or slices, not str', 'TypeError: range indices must be integers or slices, not NoneType', 'IndexError: range object index out of range']
#>    range(10, 0, -3) ['10', '1', 'IndexError: range object index out of range', 'IndexError: range object index out of range', 'IndexError: range object index out of range', 'range(7, 1, -3)', 'range(1, 13, 3)', 'TypeError: range indices must be integers or slices, not range', 'TypeError: range indices must be integers or slices, not float', 'TypeError: range indices must be integers or slices, not float', 'TypeError: range indices must be integers or slices, not str', 'TypeError: range indices must be integers or slices, not NoneType', '7']
#> __lt__
#>    range(0, 5) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    range(0, 0) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    range(10, 0, -3) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __le__
#>    range(0, 5) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    range(0, 0) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    range(10, 0, -3) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __eq__
#>    range(0, 5) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    range(0, 0) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    range(10, 0, -3) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ne__
#>    range(0, 5) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    range(0, 0) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    range(10, 0, -3) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __gt__
#>    range(0, 5) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    range(0, 0) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    range(10, 0, -3) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ge__
#>    range(0, 5) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    range(0, 0) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    range(10, 0, -3) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __len__ ['5', '0', '4']
#> __repr__ ["'range(0, 5)'", "'range(0, 0)'", "'range(10, 0, -3)'"]
#> __hash__ ['5795932985296280846', '2676694398852732306', '-4187782621229172137']
#> __bool__ ['True', 'False', 'True']
#> __reduce__ ["(<class 'range'>, (0, 5, 1))", "(<class 'range'>, (0, 0, 1))", "(<class 'range'>, (10, 0, -3))"]
#> misused
#> TypeError: descriptor '__contains__' of 'range' object needs an argument
#> TypeError: descriptor '__contains__' requires a 'range' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __contains__() takes no keyword arguments
#> TypeError: descriptor '__getitem__' of 'range' object needs an argument
#> TypeError: descriptor '__getitem__' requires a 'range' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __getitem__() takes no keyword arguments
#> TypeError: descriptor '__lt__' of 'range' object needs an argument
#> TypeError: descriptor '__lt__' requires a 'range' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __lt__() takes no keyword arguments
#> TypeError: descriptor '__le__' of 'range' object needs an argument
#> TypeError: descriptor '__le__' requires a 'range' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __le__() takes no keyword arguments
#> TypeError: descriptor '__eq__' of 'range' object needs an argument
#> TypeError: descriptor '__eq__' requires a 'range' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __eq__() takes no keyword arguments
#> TypeError: descriptor '__ne__' of 'range' object needs an argument
#> TypeError: descriptor '__ne__' requires a 'range' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ne__() takes no keyword arguments
#> TypeError: descriptor '__gt__' of 'range' object needs an argument
#> TypeError: descriptor '__gt__' requires a 'range' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __gt__() takes no keyword arguments
#> TypeError: descriptor '__ge__' of 'range' object needs an argument
#> TypeError: descriptor '__ge__' requires a 'range' object but received a 'int'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ge__() takes no keyword arguments
#> TypeError: descriptor '__len__' of 'range' object needs an argument
#> TypeError: descriptor '__len__' requires a 'range' object but received a 'int'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __len__() takes no keyword arguments
#> TypeError: descriptor '__repr__' of 'range' object needs an argument
#> TypeError: descriptor '__repr__' requires a 'range' object but received a 'int'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __repr__() takes no keyword arguments
#> TypeError: descriptor '__hash__' of 'range' object needs an argument
#> TypeError: descriptor '__hash__' requires a 'range' object but received a 'int'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __hash__() takes no keyword arguments
#> TypeError: descriptor '__bool__' of 'range' object needs an argument
#> TypeError: descriptor '__bool__' requires a 'range' object but received a 'int'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __bool__() takes no keyword arguments
#> iterators
#> <class 'range_iterator'> 3 ((range(0, 3),), None) [0, 1, 2] 0 StopIteration:  [2, 1, 0]
#> <class 'range_iterator'> 3 ((range(5, -1, -2),), None) [5, 3, 1] 0 StopIteration:  [1, 3, 5]
#> <class 'range_iterator'> 0 ((range(0, 0),), None) [] 0 StopIteration:  []
#> <class 'longrange_iterator'> 2 ((range(1180591620717411303424, 1180591620717411303426),), None) [1180591620717411303424, 1180591620717411303425] 0 StopIteration:  [1180591620717411303425, 1180591620717411303424]
#> 3 None 7
#> -5 None 7
#> 20 None 0
#> x TypeError: 'str' object cannot be interpreted as an integer 0
#> 1180591620717411303424 OverflowError: Python int too large to convert to C long 0
#> [] TypeError: descriptor '__iter__' requires a 'range' object but received a 'int' TypeError: unbound method range.__reversed__() needs an argument OverflowError: Python int too large to convert to C ssize_t True
#> 1 ValueError: 9 is not in range TypeError: range.index() takes exactly one argument (0 given) TypeError: range.index() takes exactly one argument (3 given)
#> 0 AttributeError: readonly attribute AttributeError: readonly attribute AttributeError: 'range' object has no attribute 'other'
