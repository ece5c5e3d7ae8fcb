"""The special methods of str, called by name."""


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


BINARY = [
    str.__add__, str.__mul__, str.__rmul__,
    str.__contains__, str.__getitem__, str.__lt__,
    str.__le__, str.__eq__, str.__ne__,
    str.__gt__, str.__ge__, str.__mod__,
    str.__rmod__, str.__format__,
]
UNARY = [
    str.__len__, str.__hash__,
    str.__repr__, str.__str__, str.__getnewargs__,
]
VALUES = ['ab%s', '', 'é€']
OTHERS = ['b', 0, -1, slice(0, 2), None, 2**70, ('c',)]

for method in BINARY:
    print(method.__name__)
    for left in VALUES:
        print("  ", repr(left), [show(method, left, right) for right in OTHERS])
for method in UNARY:
    print(method.__name__, [show(method, value) for value in VALUES])
print("misused")
for method in BINARY + UNARY:
    print(show(method))
    print(show(method, b'x', 'ab%s'))
    print(show(method, VALUES[0], 1, 2, 3))
    print(show(method, VALUES[0], key=1))

#> __add__
#>    'ab%s' ["'ab%sb'", 'TypeError: can only concatenate str (not "int") to str', 'TypeError: can only concatenate str (not "int") to str', 'TypeError: can only concatenate str (not "slice") to str', 'TypeError: can only concatenate str (not "NoneType") to str', 'TypeError: can only concatenate str (not "int") to str', 'TypeError: can only concatenate str (not "tuple") to str']
#>    '' ["'b'", 'TypeError: can only concatenate str (not "int") to str', 'TypeError: can only concatenate str (not "int") to str', 'TypeError: can only concatenate str (not "slice") to str', 'TypeError: can only concatenate str (not "NoneType") to str', 'TypeError: can only concatenate str (not "int") to str', 'TypeError: can only concatenate str (not "tuple") to str']
#>    'é€' ["'é€b'", 'TypeError: can only concatenate str (not "int") to str', 'TypeError: can only concatenate str (not "int") to str', 'TypeError: can only concatenate str (not "slice") to str', 'TypeError: can only concatenate str (not "NoneType") to str', 'TypeError: can only concatenate str (not "int") to str', 'TypeError: can only concatenate str (not "tuple") to str']
#> __mul__
#>    'ab%s' ["TypeError: 'str' object cannot be interpreted as an integer", "''", "''", "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "OverflowError: cannot fit 'int' into an index-sized integer", "TypeError: 'tuple' object cannot be interpreted as an integer"]
#>    '' ["TypeError: 'str' object cannot be interpreted as an integer", "''", "''", "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "OverflowError: cannot fit 'int' into an index-sized integer", "TypeError: 'tuple' object cannot be interpreted as an integer"]
#>    'é€' ["TypeError: 'str' object cannot be interpreted as an integer", "''", "''", "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "OverflowError: cannot fit 'int' into an index-sized integer", "TypeError: 'tuple' object cannot be interpreted as an integer"]
#> __rmul__
#>    'ab%s' ["TypeError: 'str' object cannot be interpreted as an integer", "''", "''", "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "OverflowError: cannot fit 'int' into an index-sized integer", "TypeError: 'tuple' object cannot be interpreted as an integer"]
#>    '' ["TypeError: 'str' object cannot be interpreted as an integer", "''", "''", "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "OverflowError: cannot fit 'int' into an index-sized integer", "TypeError: 'tuple' object cannot be interpreted as an integer"]
#>    'é€' ["TypeError: 'str' object cannot be interpreted as an integer", "''", "''", "TypeError: 'slice' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "OverflowError: cannot fit 'int' into an index-sized integer", "TypeError: 'tuple' object cannot be interpreted as an integer"]
#> __contains__
#>    'ab%s' ['True', "TypeError: 'in <string>' requires string as left operand, not int", "TypeError: 'in <string>' requires string as left operand, not int", "TypeError: 'in <string>' requires string as left operand, not slice", "TypeError: 'in <string>' requires string as left operand, not NoneType", "TypeError: 'in <string>' requires string as left operand, not int", "TypeError: 'in <string>' requires string as left operand, not tuple"]
#>    '' ['False', "TypeError: 'in <string>' requires string as left operand, not int", "TypeError: 'in <string>' requires string as left operand, not int", "TypeError: 'in <string>' requires string as left operand, not slice", "TypeError: 'in <string>' requires string as left operand, not NoneType", "TypeError: 'in <string>' requires string as left operand, not int", "TypeError: 'in <string>' requires string as left operand, not tuple"]
#>    'é€' ['False', "TypeError: 'in <string>' requires string as left operand, not int", "TypeError: 'in <string>' requires string as left operand, not int", "TypeError: 'in <string>' requires string as left operand, not slice", "TypeError: 'in <string>' requires string as left operand, not NoneType", "TypeError: 'in <string>' requires string as left operand, not int", "TypeError: 'in <string>' requires string as left operand, not tuple"]
#> __getitem__
#>    'ab%s' ["TypeError: string indices must be integers, not 'str'", "'a'", "'s'", "'ab'", "TypeError: string indices must be integers, not 'NoneType'", "IndexError: cannot fit 'int' into an index-sized integer", "TypeError: string indices must be integers, not 'tuple'"]
#>    '' ["TypeError: string indices must be integers, not 'str'", 'IndexError: string index out of range', 'IndexError: string index out of range', "''", "TypeError: string indices must be integers, not 'NoneType'", "IndexError: cannot fit 'int' into an index-sized integer", "TypeError: string indices must be integers, not 'tuple'"]
#>    'é€' ["TypeError: string indices must be integers, not 'str'", "'é'", "'€'", "'é€'", "TypeError: string indices must be integers, not 'NoneType'", "IndexError: cannot fit 'int' into an index-sized integer", "TypeError: string indices must be integers, not 'tuple'"]
#> __lt__
#>    'ab%s' ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    '' ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    'é€' ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __le__
#>    'ab%s' ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    '' ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    'é€' ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __eq__
#>    'ab%s' ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    '' ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    'é€' ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ne__
#>    'ab%s' ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    '' ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    'é€' ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __gt__
#>    'ab%s' ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    '' ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    'é€' ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ge__
#>    'ab%s' ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    '' ['False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    'é€' ['True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __mod__
#>    'ab%s' ["'abb'", "'ab0'", "'ab-1'", "'abslice(0, 2, None)'", "'abNone'", "'ab1180591620717411303424'", "'abc'"]
#>    '' ['TypeError: not all arguments converted during string formatting', 'TypeError: not all arguments converted during string formatting', 'TypeError: not all arguments converted during string formatting', 'TypeError: not all arguments converted during string formatting', 'TypeError: not all arguments converted during string formatting', 'TypeError: not all arguments converted during string formatting', 'TypeError: not all arguments converted during string formatting']
#>    'é€' ['TypeError: not all arguments converted during string formatting', 'TypeError: not all arguments converted during string formatting', 'TypeError: not all arguments converted during string formatting', 'TypeError: not all arguments converted during string formatting', 'TypeError: not all arguments converted during string formatting', 'TypeError: not all arguments converted during string formatting', 'TypeError: not all arguments converted during string formatting']
#> __rmod__
#>    'ab%s' ['TypeError: not all arguments converted during string formatting', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    '' ['TypeError: not all arguments converted during string formatting', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    'é€' ['TypeError: not all arguments converted during string formatting', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __format__
#>    'ab%s' ["ValueError: Unknown format code 'b' for object of type 'str'", 'TypeError: __format__() argument must be str, not int', 'TypeError: __format__() argument must be str, not int', 'TypeError: __format__() argument must be str, not slice', 'TypeError: __format__() argument must be str, not None', 'TypeError: __format__() argument must be str, not int', 'TypeError: __format__() argument must be str, not tuple']
#>    '' ["ValueError: Unknown format code 'b' for object of type 'str'", 'TypeError: __format__() argument must be str, not int', 'TypeError: __format__() argument must be str, not int', 'TypeError: __format__() argument must be str, not slice', 'TypeError: __format__() argument must be str, not None', 'TypeError: __format__() argument must be str, not int', 'TypeError: __format__() argument must be str, not tuple']
#>    'é€' ["ValueError: Unknown format code 'b' for object of type 'str'", 'TypeError: __format__() argument must be str, not int', 'TypeError: __format__() argument must be str, not int', 'TypeError: __format__() argument must be str, not slice', 'TypeError: __format__() argument must be str, not None', 'TypeError: __format__() argument must be str, not int', 'TypeError: __format__() argument must be str, not tuple']
#> __len__ ['4', '0', '2']
#> __hash__ ['-7685506952762177158', '0', '1800529422896539876']
#> __repr__ ['"\'ab%s\'"', '"\'\'"', '"\'é€\'"']
#> __str__ ["'ab%s'", "''", "'é€'"]
#> __getnewargs__ ["('ab%s',)", "('',)", "('é€',)"]
#> misused
#> TypeError: descriptor '__add__' of 'str' object needs an argument
#> TypeError: descriptor '__add__' requires a 'str' object but received a 'bytes'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __add__() takes no keyword arguments
#> TypeError: descriptor '__mul__' of 'str' object needs an argument
#> TypeError: descriptor '__mul__' requires a 'str' object but received a 'bytes'
#> TypeError:  expected 1 argument, got 3
#> TypeError: wrapper __mul__() takes no keyword arguments
#> TypeError: descriptor '__rmul__' of 'str' object needs an argument
#> TypeError: descriptor '__rmul__' requires a 'str' object but received a 'bytes'
#> TypeError:  expected 1 argument, got 3
#> TypeError: wrapper __rmul__() takes no keyword arguments
#> TypeError: descriptor '__contains__' of 'str' object needs an argument
#> TypeError: descriptor '__contains__' requires a 'str' object but received a 'bytes'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __contains__() takes no keyword arguments
#> TypeError: descriptor '__getitem__' of 'str' object needs an argument
#> TypeError: descriptor '__getitem__' requires a 'str' object but received a 'bytes'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __getitem__() takes no keyword arguments
#> TypeError: descriptor '__lt__' of 'str' object needs an argument
#> TypeError: descriptor '__lt__' requires a 'str' object but received a 'bytes'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __lt__() takes no keyword arguments
#> TypeError: descriptor '__le__' of 'str' object needs an argument
#> TypeError: descriptor '__le__' requires a 'str' object but received a 'bytes'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __le__() takes no keyword arguments
#> TypeError: descriptor '__eq__' of 'str' object needs an argument
#> TypeError: descriptor '__eq__' requires a 'str' object but received a 'bytes'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __eq__() takes no keyword arguments
#> TypeError: descriptor '__ne__' of 'str' object needs an argument
#> TypeError: descriptor '__ne__' requires a 'str' object but received a 'bytes'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ne__() takes no keyword arguments
#> TypeError: descriptor '__gt__' of 'str' object needs an argument
#> TypeError: descriptor '__gt__' requires a 'str' object but received a 'bytes'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __gt__() takes no keyword arguments
#> TypeError: descriptor '__ge__' of 'str' object needs an argument
#> TypeError: descriptor '__ge__' requires a 'str' object but received a 'bytes'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ge__() takes no keyword arguments
#> TypeError: descriptor '__mod__' of 'str' object needs an argument
#> TypeError: descriptor '__mod__' requires a 'str' object but received a 'bytes'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __mod__() takes no keyword arguments
#> TypeError: descriptor '__rmod__' of 'str' object needs an argument
#> TypeError: descriptor '__rmod__' requires a 'str' object but received a 'bytes'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __rmod__() takes no keyword arguments
#> TypeError: unbound method str.__format__() needs an argument
#> TypeError: descriptor '__format__' for 'str' objects doesn't apply to a 'bytes' object
#> TypeError: str.__format__() takes exactly one argument (3 given)
#> TypeError: str.__format__() takes no keyword arguments
#> TypeError: descriptor '__len__' of 'str' object needs an argument
#> TypeError: descriptor '__len__' requires a 'str' object but received a 'bytes'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __len__() takes no keyword arguments
#> TypeError: descriptor '__hash__' of 'str' object needs an argument
#> TypeError: descriptor '__hash__' requires a 'str' object but received a 'bytes'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __hash__() takes no keyword arguments
#> TypeError: descriptor '__repr__' of 'str' object needs an argument
#> TypeError: descriptor '__repr__' requires a 'str' object but received a 'bytes'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __repr__() takes no keyword arguments
#> TypeError: descriptor '__str__' of 'str' object needs an argument
#> TypeError: descriptor '__str__' requires a 'str' object but received a 'bytes'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __str__() takes no keyword arguments
#> TypeError: unbound method str.__getnewargs__() needs an argument
#> TypeError: descriptor '__getnewargs__' for 'str' objects doesn't apply to a 'bytes' object
#> TypeError: str.__getnewargs__() takes no arguments (3 given)
#> TypeError: str.__getnewargs__() takes no keyword arguments
