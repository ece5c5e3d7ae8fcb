"""The special methods of array, called by name."""
from array import array


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


BINARY = [
    array.__add__, array.__mul__, array.__contains__,
    array.__getitem__, array.__lt__, array.__le__,
    array.__eq__, array.__ne__, array.__gt__,
    array.__ge__,
]
UNARY = [
    array.__len__, array.__repr__, array.__copy__,
]
VALUES = [array('i', [1, 2, 3]), array('d'), array('b', b'ab')]
OTHERS = [array('i', [3]), array('b', [1]), [4], 0, -1, 1, 2.0, slice(0, 2), None, 'ab']

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
for item in [array("i", [4]), array("h", [4]), [4], "ab", 5]:
    changed = array("i", [1, 2])
    print(item, show(changed.__iadd__, item), changed)
for count in [0, 1, 2, -1, 1.5, "x"]:
    changed = array("i", [1, 2])
    print(count, show(changed.__imul__, count), show(changed.__rmul__, count), changed)
changed = array("b", [1, 2, 3, 4])
for key, value in [(0, 9), (-1, 8), (9, 1), ("x", 1), (0, 300), (0, "a"), (0, 1.5), (slice(1, 3), array("b", [7])), (slice(0, 2), [1]), (slice(0, 1), array("i", [1])), (slice(None, None, 2), array("b", [1])), (2**70, 1)]:
    print(key, value, show(changed.__setitem__, key, value), changed)
for key in [0, -1, 7, None, slice(0, 1)]:
    print(key, show(changed.__delitem__, key), changed)
print(array.__hash__, changed.__sizeof__() > 0, [*changed.__iter__()], changed.__deepcopy__({}) == changed, changed.__reduce_ex__(2)[1:])
print(changed.itemsize, changed.typecode, show(setattr, changed, "typecode", "i"), show(setattr, changed, "x", 1), show(array), show(array, "z"), show(array, "ii"), show(array, 5), show(array, "i", 5), show(array, "i", "ab"), show(array, "u", "ab"), show(array, "i", [1.5]), show(array, "i", [1], 2), show(array, "i", typecode="b"))

#> __add__
#>    array('i', [1, 2, 3]) ["array('i', [1, 2, 3, 3])", 'TypeError: bad argument type for built-in operation', 'TypeError: can only append array (not "list") to array', 'TypeError: can only append array (not "int") to array', 'TypeError: can only append array (not "int") to array', 'TypeError: can only append array (not "int") to array', 'TypeError: can only append array (not "float") to array', 'TypeError: can only append array (not "slice") to array', 'TypeError: can only append array (not "NoneType") to array', 'TypeError: can only append array (not "str") to array']
#>    array('d') ['TypeError: bad argument type for built-in operation', 'TypeError: bad argument type for built-in operation', 'TypeError: can only append array (not "list") to array', 'TypeError: can only append array (not "int") to array', 'TypeError: can only append array (not "int") to array', 'TypeError: can only append array (not "int") to array', 'TypeError: can only append array (not "float") to array', 'TypeError: can only append array (not "slice") to array', 'TypeError: can only append array (not "NoneType") to array', 'TypeError: can only append array (not "str") to array']
#>    array('b', [97, 98]) ['TypeError: bad argument type for built-in operation', "array('b', [97, 98, 1])", 'TypeError: can only append array (not "list") to array', 'TypeError: can only append array (not "int") to array', 'TypeError: can only append array (not "int") to array', 'TypeError: can only append array (not "int") to array', 'TypeError: can only append array (not "float") to array', 'TypeError: can only append array (not "slice") to array', 'TypeError: can only append array (not "NoneType") to array', 'TypeError: can only append array (not "str") to array']
#> __mul__
#>    array('i', [1, 2, 3]) ["TypeError: 'array.array' object cannot be interpreted as an integer", "TypeError: 'array.array' object cannot be interpreted as an integer", "TypeError: 'list' object cannot be interpreted as an integer", "array('i')", "array('i')", "array('i', [1, 2, 3])", "TypeError: 'float' object cannot be interpreted as an integer", "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "TypeError: 'str' object cannot be interpreted as an integer"]
#>    array('d') ["TypeError: 'array.array' object cannot be interpreted as an integer", "TypeError: 'array.array' object cannot be interpreted as an integer", "TypeError: 'list' object cannot be interpreted as an integer", "array('d')", "array('d')", "array('d')", "TypeError: 'float' object cannot be interpreted as an integer", "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "TypeError: 'str' object cannot be interpreted as an integer"]
#>    array('b', [97, 98]) ["TypeError: 'array.array' object cannot be interpreted as an integer", "TypeError: 'array.array' object cannot be interpreted as an integer", "TypeError: 'list' object cannot be interpreted as an integer", "array('b')", "array('b')", "array('b', [97, 98])", "TypeError: 'float' object cannot be interpreted as an integer", "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "TypeError: 'str' object cannot be interpreted as an integer"]
#> __contains__
#>    array('i', [1, 2, 3]) ['False', 'False', 'False', 'False', 'False', 'True', 'True', 'False', 'False', 'False']
#>    array('d') ['False', 'False', 'False', 'False', 'False', 'False', 'False', 'False', 'False', 'False']
#>    array('b', [97, 98]) ['False', 'False', 'False', 'False', 'False', 'False', 'False', 'False', 'False', 'False']
#> __getitem__
#>    array('i', [1, 2, 3]) ['TypeError: array indices must be integers', 'TypeError: array indices must be integers', 'TypeError: array indices must be integers', '1', '3', '2', 'TypeError: array indices must be integers', "array('i', [1, 2])", 'TypeError: array indices must be integers', 'TypeError: array indices must be integers']
#>    array('d') ['TypeError: array indices must be integers', 'TypeError: array indices must be integers', 'TypeError: array indices must be integers', 'IndexError: array index out of range', 'IndexError: array index out of range', 'IndexError: array index out of range', 'TypeError: array indices must be integers', "array('d')", 'TypeError: array indices must be integers', 'TypeError: array indices must be integers']
#>    array('b', [97, 98]) ['TypeError: array indices must be integers', 'TypeError: array indices must be integers', 'TypeError: array indices must be integers', '97', '98', '98', 'TypeError: array indices must be integers', "array('b', [97, 98])", 'TypeError: array indices must be integers', 'TypeError: array indices must be integers']
#> __lt__
#>    array('i', [1, 2, 3]) ['True', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    array('d') ['True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    array('b', [97, 98]) ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __le__
#>    array('i', [1, 2, 3]) ['True', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    array('d') ['True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    array('b', [97, 98]) ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __eq__
#>    array('i', [1, 2, 3]) ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    array('d') ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    array('b', [97, 98]) ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ne__
#>    array('i', [1, 2, 3]) ['True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    array('d') ['True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    array('b', [97, 98]) ['True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __gt__
#>    array('i', [1, 2, 3]) ['False', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    array('d') ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    array('b', [97, 98]) ['True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ge__
#>    array('i', [1, 2, 3]) ['False', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    array('d') ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    array('b', [97, 98]) ['True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __len__ ['3', '0', '2']
#> __repr__ ['"array(\'i\', [1, 2, 3])"', '"array(\'d\')"', '"array(\'b\', [97, 98])"']
#> __copy__ ["array('i', [1, 2, 3])", "array('d')", "array('b', [97, 98])"]
#> misused
#> TypeError: descriptor '__add__' requires a 'array.array' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __add__() takes no keyword arguments
#> TypeError: descriptor '__mul__' requires a 'array.array' object but received a 'list'
#> TypeError:  expected 1 argument, got 3
#> TypeError: wrapper __mul__() takes no keyword arguments
#> TypeError: descriptor '__contains__' requires a 'array.array' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __contains__() takes no keyword arguments
#> TypeError: descriptor '__getitem__' requires a 'array.array' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __getitem__() takes no keyword arguments
#> TypeError: descriptor '__lt__' requires a 'array.array' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __lt__() takes no keyword arguments
#> TypeError: descriptor '__le__' requires a 'array.array' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __le__() takes no keyword arguments
#> TypeError: descriptor '__eq__' requires a 'array.array' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __eq__() takes no keyword arguments
#> TypeError: descriptor '__ne__' requires a 'array.array' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ne__() takes no keyword arguments
#> TypeError: descriptor '__gt__' requires a 'array.array' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __gt__() takes no keyword arguments
#> TypeError: descriptor '__ge__' requires a 'array.array' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ge__() takes no keyword arguments
#> in place
#> array('i', [4]) array('i', [1, 2, 4]) array('i', [1, 2, 4])
#> array('h', [4]) TypeError: can only extend with array of same kind array('i', [1, 2])
#> [4] TypeError: can only extend array with array (not "list") array('i', [1, 2])
#> ab TypeError: can only extend array with array (not "str") array('i', [1, 2])
#> 5 TypeError: can only extend array with array (not "int") array('i', [1, 2])
#> 0 array('i') array('i') array('i')
#> 1 array('i', [1, 2]) array('i', [1, 2]) array('i', [1, 2])
#> 2 array('i', [1, 2, 1, 2]) array('i', [1, 2, 1, 2, 1, 2, 1, 2]) array('i', [1, 2, 1, 2])
#> -1 array('i') array('i') array('i')
#> 1.5 TypeError: 'float' object cannot be interpreted as an integer TypeError: 'float' object cannot be interpreted as an integer array('i', [1, 2])
#> x TypeError: 'str' object cannot be interpreted as an integer TypeError: 'str' object cannot be interpreted as an integer array('i', [1, 2])
#> 0 9 None array('b', [9, 2, 3, 4])
#> -1 8 None array('b', [9, 2, 3, 8])
#> 9 1 IndexError: array assignment index out of range array('b', [9, 2, 3, 8])
#> x 1 TypeError: array indices must be integers array('b', [9, 2, 3, 8])
#> 0 300 OverflowError: signed char is greater than maximum array('b', [9, 2, 3, 8])
#> 0 a TypeError: 'str' object cannot be interpreted as an integer array('b', [9, 2, 3, 8])
#> 0 1.5 TypeError: 'float' object cannot be interpreted as an integer array('b', [9, 2, 3, 8])
#> slice(1, 3, None) array('b', [7]) None array('b', [9, 7, 8])
#> slice(0, 2, None) [1] TypeError: can only assign array (not "list") to array slice array('b', [9, 7, 8])
#> slice(0, 1, None) array('i', [1]) TypeError: bad argument type for built-in operation array('b', [9, 7, 8])
#> slice(None, None, 2) array('b', [1]) ValueError: attempt to assign array of size 1 to extended slice of size 2 array('b', [9, 7, 8])
#> 1180591620717411303424 1 IndexError: cannot fit 'int' into an index-sized integer array('b', [9, 7, 8])
#> 0 None array('b', [7, 8])
#> -1 None array('b', [7])
#> 7 IndexError: array assignment index out of range array('b', [7])
#> None TypeError: array indices must be integers array('b', [7])
#> slice(0, 1, None) None array('b')
#> None True [] True (('b', []), None)
#> 1 b AttributeError: attribute 'typecode' of 'array.array' objects is not writable AttributeError: 'array.array' object has no attribute 'x' TypeError: array() takes at least 1 argument (0 given) ValueError: bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d) TypeError: array() argument 1 must be a unicode character, not str TypeError: array() argument 1 must be a unicode character, not int TypeError: 'int' object is not iterable TypeError: cannot use a str to initialize an array with typecode 'i' array('u', 'ab') TypeError: 'float' object cannot be interpreted as an integer TypeError: array() takes at most 2 arguments (3 given) TypeError: array.array() takes no keyword arguments
