"""The special methods of deque, called by name."""
from collections import deque


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


BINARY = [
    deque.__add__, deque.__mul__, deque.__contains__,
 deque.__lt__, deque.__le__,
    deque.__eq__, deque.__ne__, deque.__gt__,
    deque.__ge__,
]
UNARY = [
    deque.__len__, deque.__repr__, deque.__copy__,
]
VALUES = [deque([1, 2, 3]), deque(), deque('ab', 2)]
OTHERS = [deque([3]), [4], 0, -1, 1, slice(0, 2), None, 'ab', 1.5]

for method in BINARY:
    print(method.__name__)
    for left in VALUES:
        print("  ", repr(left), [show(method, left, right) for right in OTHERS])
for method in UNARY:
    print(method.__name__, [show(method, value) for value in VALUES])
print("misused")
for method in BINARY:
    print(show(method, [1], [1]))
    print(show(method, VALUES[0], 1, 2, 3))
    print(show(method, VALUES[0], key=1))

print("in place")
for item in [[4], "ab", deque([9]), 5, None]:
    changed = deque([1, 2], 3)
    print(item, show(changed.__iadd__, item), changed)
for count in [0, 1, 2, -1, 1.5, "x"]:
    changed = deque([1, 2], 5)
    print(count, show(changed.__imul__, count), changed)
changed = deque([1, 2, 3])
for key, value in [(0, "a"), (-1, "b"), (5, 1)]:
    print(key, show(changed.__setitem__, key, value), changed)
for key in [0, -1, 7]:
    print(key, show(changed.__delitem__, key), changed)
print(deque.__hash__, deque.__class_getitem__(int), deque([1], 2).__reduce__()[:3], deque([1]).__reduce__()[:3], deque().__sizeof__() > 0)
print([*deque([1, 2]).__reversed__()], show(deque.__reversed__, []), deque([1, 2]).maxlen, show(setattr, deque(), "maxlen", 3), show(deque().__init__, [1], -1), show(deque().__init__, [1], "x"), show(deque, [1], maxlen=2), show(deque, 5), show(deque, [1], 2, 3), show(deque, x=1))
changed = deque([1], 4)
print(show(changed.__init__, "abcdef", 3), changed, show(changed.__init__), changed, changed.maxlen, 2 * deque([1]), show(lambda: "x" * deque([1])), show(lambda: deque() + [1]))

#> __add__
#>    deque([1, 2, 3]) ['deque([1, 2, 3, 3])', 'TypeError: can only concatenate deque (not "list") to deque', 'TypeError: can only concatenate deque (not "int") to deque', 'TypeError: can only concatenate deque (not "int") to deque', 'TypeError: can only concatenate deque (not "int") to deque', 'TypeError: can only concatenate deque (not "slice") to deque', 'TypeError: can only concatenate deque (not "NoneType") to deque', 'TypeError: can only concatenate deque (not "str") to deque', 'TypeError: can only concatenate deque (not "float") to deque']
#>    deque([]) ['deque([3])', 'TypeError: can only concatenate deque (not "list") to deque', 'TypeError: can only concatenate deque (not "int") to deque', 'TypeError: can only concatenate deque (not "int") to deque', 'TypeError: can only concatenate deque (not "int") to deque', 'TypeError: can only concatenate deque (not "slice") to deque', 'TypeError: can only concatenate deque (not "NoneType") to deque', 'TypeError: can only concatenate deque (not "str") to deque', 'TypeError: can only concatenate deque (not "float") to deque']
#>    deque(['a', 'b'], maxlen=2) ["deque(['b', 3], maxlen=2)", 'TypeError: can only concatenate deque (not "list") to deque', 'TypeError: can only concatenate deque (not "int") to deque', 'TypeError: can only concatenate deque (not "int") to deque', 'TypeError: can only concatenate deque (not "int") to deque', 'TypeError: can only concatenate deque (not "slice") to deque', 'TypeError: can only concatenate deque (not "NoneType") to deque', 'TypeError: can only concatenate deque (not "str") to deque', 'TypeError: can only concatenate deque (not "float") to deque']
#> __mul__
#>    deque([1, 2, 3]) ["TypeError: 'collections.deque' object cannot be interpreted as an integer", "TypeError: 'list' object cannot be interpreted as an integer", 'deque([])', 'deque([])', 'deque([1, 2, 3])', "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "TypeError: 'str' object cannot be interpreted as an integer", "TypeError: 'float' object cannot be interpreted as an integer"]
#>    deque([]) ["TypeError: 'collections.deque' object cannot be interpreted as an integer", "TypeError: 'list' object cannot be interpreted as an integer", 'deque([])', 'deque([])', 'deque([])', "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "TypeError: 'str' object cannot be interpreted as an integer", "TypeError: 'float' object cannot be interpreted as an integer"]
#>    deque(['a', 'b'], maxlen=2) ["TypeError: 'collections.deque' object cannot be interpreted as an integer", "TypeError: 'list' object cannot be interpreted as an integer", 'deque([], maxlen=2)', 'deque([], maxlen=2)', "deque(['a', 'b'], maxlen=2)", "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "TypeError: 'str' object cannot be interpreted as an integer", "TypeError: 'float' object cannot be interpreted as an integer"]
#> __contains__
#>    deque([1, 2, 3]) ['False', 'False', 'False', 'False', 'True', 'False', 'False', 'False', 'False']
#>    deque([]) ['False', 'False', 'False', 'False', 'False', 'False', 'False', 'False', 'False']
#>    deque(['a', 'b'], maxlen=2) ['False', 'False', 'False', 'False', 'False', 'False', 'False', 'False', 'False']
#> __lt__
#>    deque([1, 2, 3]) ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    deque([]) ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    deque(['a', 'b'], maxlen=2) ["TypeError: '<' not supported between instances of 'str' and 'int'", 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __le__
#>    deque([1, 2, 3]) ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    deque([]) ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    deque(['a', 'b'], maxlen=2) ["TypeError: '<=' not supported between instances of 'str' and 'int'", 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __eq__
#>    deque([1, 2, 3]) ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    deque([]) ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    deque(['a', 'b'], maxlen=2) ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ne__
#>    deque([1, 2, 3]) ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    deque([]) ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    deque(['a', 'b'], maxlen=2) ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __gt__
#>    deque([1, 2, 3]) ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    deque([]) ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    deque(['a', 'b'], maxlen=2) ["TypeError: '>' not supported between instances of 'str' and 'int'", 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ge__
#>    deque([1, 2, 3]) ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    deque([]) ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    deque(['a', 'b'], maxlen=2) ["TypeError: '>=' not supported between instances of 'str' and 'int'", 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __len__ ['3', '0', '2']
#> __repr__ ["'deque([1, 2, 3])'", "'deque([])'", '"deque([\'a\', \'b\'], maxlen=2)"']
#> __copy__ ['deque([1, 2, 3])', 'deque([])', "deque(['a', 'b'], maxlen=2)"]
#> misused
#> TypeError: descriptor '__add__' requires a 'collections.deque' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __add__() takes no keyword arguments
#> TypeError: descriptor '__mul__' requires a 'collections.deque' object but received a 'list'
#> TypeError:  expected 1 argument, got 3
#> TypeError: wrapper __mul__() takes no keyword arguments
#> TypeError: descriptor '__contains__' requires a 'collections.deque' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __contains__() takes no keyword arguments
#> TypeError: descriptor '__lt__' requires a 'collections.deque' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __lt__() takes no keyword arguments
#> TypeError: descriptor '__le__' requires a 'collections.deque' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __le__() takes no keyword arguments
#> TypeError: descriptor '__eq__' requires a 'collections.deque' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __eq__() takes no keyword arguments
#> TypeError: descriptor '__ne__' requires a 'collections.deque' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ne__() takes no keyword arguments
#> TypeError: descriptor '__gt__' requires a 'collections.deque' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __gt__() takes no keyword arguments
#> TypeError: descriptor '__ge__' requires a 'collections.deque' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ge__() takes no keyword arguments
#> in place
#> [4] deque([1, 2, 4], maxlen=3) deque([1, 2, 4], maxlen=3)
#> ab deque([2, 'a', 'b'], maxlen=3) deque([2, 'a', 'b'], maxlen=3)
#> deque([9]) deque([1, 2, 9], maxlen=3) deque([1, 2, 9], maxlen=3)
#> 5 TypeError: 'int' object is not iterable deque([1, 2], maxlen=3)
#> None TypeError: 'NoneType' object is not iterable deque([1, 2], maxlen=3)
#> 0 deque([], maxlen=5) deque([], maxlen=5)
#> 1 deque([1, 2], maxlen=5) deque([1, 2], maxlen=5)
#> 2 deque([1, 2, 1, 2], maxlen=5) deque([1, 2, 1, 2], maxlen=5)
#> -1 deque([], maxlen=5) deque([], maxlen=5)
#> 1.5 TypeError: 'float' object cannot be interpreted as an integer deque([1, 2], maxlen=5)
#> x TypeError: 'str' object cannot be interpreted as an integer deque([1, 2], maxlen=5)
#> 0 None deque(['a', 2, 3])
#> -1 None deque(['a', 2, 'b'])
#> 5 IndexError: deque index out of range deque(['a', 2, 'b'])
#> 0 None deque([2, 'b'])
#> -1 None deque([2])
#> 7 IndexError: deque index out of range deque([2])
#> None collections.deque[int] (<class 'collections.deque'>, ((), 2), None) (<class 'collections.deque'>, (), None) True
#> [2, 1] TypeError: descriptor '__reversed__' for 'collections.deque' objects doesn't apply to a 'list' object None AttributeError: attribute 'maxlen' of 'collections.deque' objects is not writable ValueError: maxlen must be non-negative TypeError: an integer is required deque([1], maxlen=2) TypeError: 'int' object is not iterable TypeError: deque() takes at most 2 arguments (3 given) TypeError: 'x' is an invalid keyword argument for deque()
#> None deque([]) None deque([]) None deque([1, 1]) TypeError: can't multiply sequence by non-int of type 'collections.deque' TypeError: can only concatenate deque (not "list") to deque
