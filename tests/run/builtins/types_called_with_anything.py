# The builtin types called with every builtin value: what each makes of it or says against it.
import re

VALUES = [None, True, 0, -7, 10**25, 2.5, float("nan"), 1j, "", "12", " 3.5 ", "é", "1_0", b"", b"12", bytearray(b"7"), [], [1, 2], [(1, 2)], ["ab"], (), ("x", "y"), {}, {"a": 1}, {5}, frozenset([6]), range(3), ..., int, len, slice(1, 2), memoryview(b"\x01\x02")]


def shown(x):
    return re.sub(r" at 0x[0-9a-f]+", "", repr(x))[:40]


for kind in (int, float, complex, str, bytes, bytearray, list, tuple, set, frozenset, dict, bool, range, slice, type, memoryview, enumerate, zip, map, filter, reversed, object, property, classmethod, staticmethod, super, BaseException):
    if kind in (super, map, filter):
        continue
    print(kind.__name__)
    for v in VALUES:
        try:
            r = kind(v)
            if kind in (set, frozenset):
                r = kind.__name__ + str(sorted(r, key=repr))
            elif kind in (enumerate, zip, reversed):
                r = list(r)
            elif kind is memoryview:
                r = r.tolist()
            elif kind is bytes and isinstance(v, int) and v > 100:
                r = len(r)
            print("  ", shown(v), "->", shown(r))
        except Exception as e:
            print("  ", shown(v), "!!", type(e).__name__, re.sub(r" at 0x[0-9a-f]+", "", str(e))[:110])
for kind in (int, float, complex, str, bytes, list, tuple, set, frozenset, dict, bool):
    print(kind.__name__, repr(kind()), kind() == kind(), bool(kind()), kind.__mro__[1:], kind.__name__ == kind.__qualname__, kind.__module__, isinstance(kind(), kind), type(kind()) is kind, issubclass(kind, object), kind.__bases__, callable(kind))
for kind, args in ((int, ("11", 2)), (int, ("zz", 36)), (int, ("11", 1)), (int, ("11", 37)), (int, ("0x1f", 16)), (int, ("0b11", 0)), (int, ("011", 0)), (int, (11, 2)), (int, ("1", "2")), (int, (b"11", 2)), (int, ("1", 2.0)), (float, ("1", 2)), (str, (b"a", "ascii")), (str, ("a", "ascii")), (str, (5, "ascii")), (str, (b"\xff", "utf-8", "ignore")), (bool, (1, 2)), (list, ("a", "b")), (dict, ([1], 2)), (dict, ({}, {})), (tuple, (1, 2)), (range, (1, 10, 3)), (range, (1, 2, 0)), (slice, (1, 2, 3, 4)), (object, (1,)), (type, (1, 2)), (type, ("N", (), {})), (type, ("N", (int,), {"x": 1})), (type, (5, (), {})), (type, ("N", 5, {})), (type, ("N", (), 5)), (type, ("N", (5,), {})), (type, ("N", (int, str), {})), (type, ("N", (bool,), {})), (type, ("a\0b", (), {})), (complex, (1, 2)), (bytes, (5, 6)), (set, ([1], [2]))):
    try:
        print(kind.__name__, args, "->", shown(kind(*args)))
    except Exception as e:
        print(kind.__name__, args, "!!", type(e).__name__, e)

#> int
#>    None !! TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#>    True -> 1
#>    0 -> 0
#>    -7 -> -7
#>    10000000000000000000000000 -> 10000000000000000000000000
#>    2.5 -> 2
#>    nan !! ValueError cannot convert float NaN to integer
#>    1j !! TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
#>    '' !! ValueError invalid literal for int() with base 10: ''
#>    '12' -> 12
#>    ' 3.5 ' !! ValueError invalid literal for int() with base 10: ' 3.5 '
#>    'é' !! ValueError invalid literal for int() with base 10: 'é'
#>    '1_0' -> 10
#>    b'' !! ValueError invalid literal for int() with base 10: b''
#>    b'12' -> 12
#>    bytearray(b'7') -> 7
#>    [] !! TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
#>    [1, 2] !! TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
#>    [(1, 2)] !! TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
#>    ['ab'] !! TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
#>    () !! TypeError int() argument must be a string, a bytes-like object or a real number, not 'tuple'
#>    ('x', 'y') !! TypeError int() argument must be a string, a bytes-like object or a real number, not 'tuple'
#>    {} !! TypeError int() argument must be a string, a bytes-like object or a real number, not 'dict'
#>    {'a': 1} !! TypeError int() argument must be a string, a bytes-like object or a real number, not 'dict'
#>    {5} !! TypeError int() argument must be a string, a bytes-like object or a real number, not 'set'
#>    frozenset({6}) !! TypeError int() argument must be a string, a bytes-like object or a real number, not 'frozenset'
#>    range(0, 3) !! TypeError int() argument must be a string, a bytes-like object or a real number, not 'range'
#>    Ellipsis !! TypeError int() argument must be a string, a bytes-like object or a real number, not 'ellipsis'
#>    <class 'int'> !! TypeError int() argument must be a string, a bytes-like object or a real number, not 'type'
#>    <built-in function len> !! TypeError int() argument must be a string, a bytes-like object or a real number, not 'builtin_function_or_method'
#>    slice(1, 2, None) !! TypeError int() argument must be a string, a bytes-like object or a real number, not 'slice'
#>    <memory> !! ValueError invalid literal for int() with base 10: b'\x01\x02'
#> float
#>    None !! TypeError float() argument must be a string or a real number, not 'NoneType'
#>    True -> 1.0
#>    0 -> 0.0
#>    -7 -> -7.0
#>    10000000000000000000000000 -> 1e+25
#>    2.5 -> 2.5
#>    nan -> nan
#>    1j !! TypeError float() argument must be a string or a real number, not 'complex'
#>    '' !! ValueError could not convert string to float: ''
#>    '12' -> 12.0
#>    ' 3.5 ' -> 3.5
#>    'é' !! ValueError could not convert string to float: 'é'
#>    '1_0' -> 10.0
#>    b'' !! ValueError could not convert string to float: b''
#>    b'12' -> 12.0
#>    bytearray(b'7') -> 7.0
#>    [] !! TypeError float() argument must be a string or a real number, not 'list'
#>    [1, 2] !! TypeError float() argument must be a string or a real number, not 'list'
#>    [(1, 2)] !! TypeError float() argument must be a string or a real number, not 'list'
#>    ['ab'] !! TypeError float() argument must be a string or a real number, not 'list'
#>    () !! TypeError float() argument must be a string or a real number, not 'tuple'
#>    ('x', 'y') !! TypeError float() argument must be a string or a real number, not 'tuple'
#>    {} !! TypeError float() argument must be a string or a real number, not 'dict'
#>    {'a': 1} !! TypeError float() argument must be a string or a real number, not 'dict'
#>    {5} !! TypeError float() argument must be a string or a real number, not 'set'
#>    frozenset({6}) !! TypeError float() argument must be a string or a real number, not 'frozenset'
#>    range(0, 3) !! TypeError float() argument must be a string or a real number, not 'range'
#>    Ellipsis !! TypeError float() argument must be a string or a real number, not 'ellipsis'
#>    <class 'int'> !! TypeError float() argument must be a string or a real number, not 'type'
#>    <built-in function len> !! TypeError float() argument must be a string or a real number, not 'builtin_function_or_method'
#>    slice(1, 2, None) !! TypeError float() argument must be a string or a real number, not 'slice'
#>    <memory> !! ValueError could not convert string to float: <memory>
#> complex
#>    None !! TypeError complex() first argument must be a string or a number, not 'NoneType'
#>    True -> (1+0j)
#>    0 -> 0j
#>    -7 -> (-7+0j)
#>    10000000000000000000000000 -> (1e+25+0j)
#>    2.5 -> (2.5+0j)
#>    nan -> (nan+0j)
#>    1j -> 1j
#>    '' !! ValueError complex() arg is a malformed string
#>    '12' -> (12+0j)
#>    ' 3.5 ' -> (3.5+0j)
#>    'é' !! ValueError complex() arg is a malformed string
#>    '1_0' -> (10+0j)
#>    b'' !! TypeError complex() first argument must be a string or a number, not 'bytes'
#>    b'12' !! TypeError complex() first argument must be a string or a number, not 'bytes'
#>    bytearray(b'7') !! TypeError complex() first argument must be a string or a number, not 'bytearray'
#>    [] !! TypeError complex() first argument must be a string or a number, not 'list'
#>    [1, 2] !! TypeError complex() first argument must be a string or a number, not 'list'
#>    [(1, 2)] !! TypeError complex() first argument must be a string or a number, not 'list'
#>    ['ab'] !! TypeError complex() first argument must be a string or a number, not 'list'
#>    () !! TypeError complex() first argument must be a string or a number, not 'tuple'
#>    ('x', 'y') !! TypeError complex() first argument must be a string or a number, not 'tuple'
#>    {} !! TypeError complex() first argument must be a string or a number, not 'dict'
#>    {'a': 1} !! TypeError complex() first argument must be a string or a number, not 'dict'
#>    {5} !! TypeError complex() first argument must be a string or a number, not 'set'
#>    frozenset({6}) !! TypeError complex() first argument must be a string or a number, not 'frozenset'
#>    range(0, 3) !! TypeError complex() first argument must be a string or a number, not 'range'
#>    Ellipsis !! TypeError complex() first argument must be a string or a number, not 'ellipsis'
#>    <class 'int'> !! TypeError complex() first argument must be a string or a number, not 'type'
#>    <built-in function len> !! TypeError complex() first argument must be a string or a number, not 'builtin_function_or_method'
#>    slice(1, 2, None) !! TypeError complex() first argument must be a string or a number, not 'slice'
#>    <memory> !! TypeError complex() first argument must be a string or a number, not 'memoryview'
#> str
#>    None -> 'None'
#>    True -> 'True'
#>    0 -> '0'
#>    -7 -> '-7'
#>    10000000000000000000000000 -> '10000000000000000000000000'
#>    2.5 -> '2.5'
#>    nan -> 'nan'
#>    1j -> '1j'
#>    '' -> ''
#>    '12' -> '12'
#>    ' 3.5 ' -> ' 3.5 '
#>    'é' -> 'é'
#>    '1_0' -> '1_0'
#>    b'' -> "b''"
#>    b'12' -> "b'12'"
#>    bytearray(b'7') -> "bytearray(b'7')"
#>    [] -> '[]'
#>    [1, 2] -> '[1, 2]'
#>    [(1, 2)] -> '[(1, 2)]'
#>    ['ab'] -> "['ab']"
#>    () -> '()'
#>    ('x', 'y') -> "('x', 'y')"
#>    {} -> '{}'
#>    {'a': 1} -> "{'a': 1}"
#>    {5} -> '{5}'
#>    frozenset({6}) -> 'frozenset({6})'
#>    range(0, 3) -> 'range(0, 3)'
#>    Ellipsis -> 'Ellipsis'
#>    <class 'int'> -> "<class 'int'>"
#>    <built-in function len> -> '<built-in function len>'
#>    slice(1, 2, None) -> 'slice(1, 2, None)'
#>    <memory> -> '<memory>'
#> bytes
#>    None !! TypeError cannot convert 'NoneType' object to bytes
#>    True -> b'\x00'
#>    0 -> b''
#>    -7 !! ValueError negative count
#>    10000000000000000000000000 !! OverflowError cannot fit 'int' into an index-sized integer
#>    2.5 !! TypeError cannot convert 'float' object to bytes
#>    nan !! TypeError cannot convert 'float' object to bytes
#>    1j !! TypeError cannot convert 'complex' object to bytes
#>    '' !! TypeError string argument without an encoding
#>    '12' !! TypeError string argument without an encoding
#>    ' 3.5 ' !! TypeError string argument without an encoding
#>    'é' !! TypeError string argument without an encoding
#>    '1_0' !! TypeError string argument without an encoding
#>    b'' -> b''
#>    b'12' -> b'12'
#>    bytearray(b'7') -> b'7'
#>    [] -> b''
#>    [1, 2] -> b'\x01\x02'
#>    [(1, 2)] !! TypeError 'tuple' object cannot be interpreted as an integer
#>    ['ab'] !! TypeError 'str' object cannot be interpreted as an integer
#>    () -> b''
#>    ('x', 'y') !! TypeError 'str' object cannot be interpreted as an integer
#>    {} -> b''
#>    {'a': 1} !! TypeError 'str' object cannot be interpreted as an integer
#>    {5} -> b'\x05'
#>    frozenset({6}) -> b'\x06'
#>    range(0, 3) -> b'\x00\x01\x02'
#>    Ellipsis !! TypeError cannot convert 'ellipsis' object to bytes
#>    <class 'int'> !! TypeError cannot convert 'type' object to bytes
#>    <built-in function len> !! TypeError cannot convert 'builtin_function_or_method' object to bytes
#>    slice(1, 2, None) !! TypeError cannot convert 'slice' object to bytes
#>    <memory> -> b'\x01\x02'
#> bytearray
#>    None !! TypeError cannot convert 'NoneType' object to bytearray
#>    True -> bytearray(b'\x00')
#>    0 -> bytearray(b'')
#>    -7 !! ValueError negative count
#>    10000000000000000000000000 !! OverflowError cannot fit 'int' into an index-sized integer
#>    2.5 !! TypeError cannot convert 'float' object to bytearray
#>    nan !! TypeError cannot convert 'float' object to bytearray
#>    1j !! TypeError cannot convert 'complex' object to bytearray
#>    '' !! TypeError string argument without an encoding
#>    '12' !! TypeError string argument without an encoding
#>    ' 3.5 ' !! TypeError string argument without an encoding
#>    'é' !! TypeError string argument without an encoding
#>    '1_0' !! TypeError string argument without an encoding
#>    b'' -> bytearray(b'')
#>    b'12' -> bytearray(b'12')
#>    bytearray(b'7') -> bytearray(b'7')
#>    [] -> bytearray(b'')
#>    [1, 2] -> bytearray(b'\x01\x02')
#>    [(1, 2)] !! TypeError 'tuple' object cannot be interpreted as an integer
#>    ['ab'] !! TypeError 'str' object cannot be interpreted as an integer
#>    () -> bytearray(b'')
#>    ('x', 'y') !! TypeError 'str' object cannot be interpreted as an integer
#>    {} -> bytearray(b'')
#>    {'a': 1} !! TypeError 'str' object cannot be interpreted as an integer
#>    {5} -> bytearray(b'\x05')
#>    frozenset({6}) -> bytearray(b'\x06')
#>    range(0, 3) -> bytearray(b'\x00\x01\x02')
#>    Ellipsis !! TypeError cannot convert 'ellipsis' object to bytearray
#>    <class 'int'> !! TypeError cannot convert 'type' object to bytearray
#>    <built-in function len> !! TypeError cannot convert 'builtin_function_or_method' object to bytearray
#>    slice(1, 2, None) !! TypeError cannot convert 'slice' object to bytearray
#>    <memory> -> bytearray(b'\x01\x02')
#> list
#>    None !! TypeError 'NoneType' object is not iterable
#>    True !! TypeError 'bool' object is not iterable
#>    0 !! TypeError 'int' object is not iterable
#>    -7 !! TypeError 'int' object is not iterable
#>    10000000000000000000000000 !! TypeError 'int' object is not iterable
#>    2.5 !! TypeError 'float' object is not iterable
#>    nan !! TypeError 'float' object is not iterable
#>    1j !! TypeError 'complex' object is not iterable
#>    '' -> []
#>    '12' -> ['1', '2']
#>    ' 3.5 ' -> [' ', '3', '.', '5', ' ']
#>    'é' -> ['é']
#>    '1_0' -> ['1', '_', '0']
#>    b'' -> []
#>    b'12' -> [49, 50]
#>    bytearray(b'7') -> [55]
#>    [] -> []
#>    [1, 2] -> [1, 2]
#>    [(1, 2)] -> [(1, 2)]
#>    ['ab'] -> ['ab']
#>    () -> []
#>    ('x', 'y') -> ['x', 'y']
#>    {} -> []
#>    {'a': 1} -> ['a']
#>    {5} -> [5]
#>    frozenset({6}) -> [6]
#>    range(0, 3) -> [0, 1, 2]
#>    Ellipsis !! TypeError 'ellipsis' object is not iterable
#>    <class 'int'> !! TypeError 'type' object is not iterable
#>    <built-in function len> !! TypeError 'builtin_function_or_method' object is not iterable
#>    slice(1, 2, None) !! TypeError 'slice' object is not iterable
#>    <memory> -> [1, 2]
#> tuple
#>    None !! TypeError 'NoneType' object is not iterable
#>    True !! TypeError 'bool' object is not iterable
#>    0 !! TypeError 'int' object is not iterable
#>    -7 !! TypeError 'int' object is not iterable
#>    10000000000000000000000000 !! TypeError 'int' object is not iterable
#>    2.5 !! TypeError 'float' object is not iterable
#>    nan !! TypeError 'float' object is not iterable
#>    1j !! TypeError 'complex' object is not iterable
#>    '' -> ()
#>    '12' -> ('1', '2')
#>    ' 3.5 ' -> (' ', '3', '.', '5', ' ')
#>    'é' -> ('é',)
#>    '1_0' -> ('1', '_', '0')
#>    b'' -> ()
#>    b'12' -> (49, 50)
#>    bytearray(b'7') -> (55,)
#>    [] -> ()
#>    [1, 2] -> (1, 2)
#>    [(1, 2)] -> ((1, 2),)
#>    ['ab'] -> ('ab',)
#>    () -> ()
#>    ('x', 'y') -> ('x', 'y')
#>    {} -> ()
#>    {'a': 1} -> ('a',)
#>    {5} -> (5,)
#>    frozenset({6}) -> (6,)
#>    range(0, 3) -> (0, 1, 2)
#>    Ellipsis !! TypeError 'ellipsis' object is not iterable
#>    <class 'int'> !! TypeError 'type' object is not iterable
#>    <built-in function len> !! TypeError 'builtin_function_or_method' object is not iterable
#>    slice(1, 2, None) !! TypeError 'slice' object is not iterable
#>    <memory> -> (1, 2)
#> set
#>    None !! TypeError 'NoneType' object is not iterable
#>    True !! TypeError 'bool' object is not iterable
#>    0 !! TypeError 'int' object is not iterable
#>    -7 !! TypeError 'int' object is not iterable
#>    10000000000000000000000000 !! TypeError 'int' object is not iterable
#>    2.5 !! TypeError 'float' object is not iterable
#>    nan !! TypeError 'float' object is not iterable
#>    1j !! TypeError 'complex' object is not iterable
#>    '' -> 'set[]'
#>    '12' -> "set['1', '2']"
#>    ' 3.5 ' -> "set[' ', '.', '3', '5']"
#>    'é' -> "set['é']"
#>    '1_0' -> "set['0', '1', '_']"
#>    b'' -> 'set[]'
#>    b'12' -> 'set[49, 50]'
#>    bytearray(b'7') -> 'set[55]'
#>    [] -> 'set[]'
#>    [1, 2] -> 'set[1, 2]'
#>    [(1, 2)] -> 'set[(1, 2)]'
#>    ['ab'] -> "set['ab']"
#>    () -> 'set[]'
#>    ('x', 'y') -> "set['x', 'y']"
#>    {} -> 'set[]'
#>    {'a': 1} -> "set['a']"
#>    {5} -> 'set[5]'
#>    frozenset({6}) -> 'set[6]'
#>    range(0, 3) -> 'set[0, 1, 2]'
#>    Ellipsis !! TypeError 'ellipsis' object is not iterable
#>    <class 'int'> !! TypeError 'type' object is not iterable
#>    <built-in function len> !! TypeError 'builtin_function_or_method' object is not iterable
#>    slice(1, 2, None) !! TypeError 'slice' object is not iterable
#>    <memory> -> 'set[1, 2]'
#> frozenset
#>    None !! TypeError 'NoneType' object is not iterable
#>    True !! TypeError 'bool' object is not iterable
#>    0 !! TypeError 'int' object is not iterable
#>    -7 !! TypeError 'int' object is not iterable
#>    10000000000000000000000000 !! TypeError 'int' object is not iterable
#>    2.5 !! TypeError 'float' object is not iterable
#>    nan !! TypeError 'float' object is not iterable
#>    1j !! TypeError 'complex' object is not iterable
#>    '' -> 'frozenset[]'
#>    '12' -> "frozenset['1', '2']"
#>    ' 3.5 ' -> "frozenset[' ', '.', '3', '5']"
#>    'é' -> "frozenset['é']"
#>    '1_0' -> "frozenset['0', '1', '_']"
#>    b'' -> 'frozenset[]'
#>    b'12' -> 'frozenset[49, 50]'
#>    bytearray(b'7') -> 'frozenset[55]'
#>    [] -> 'frozenset[]'
#>    [1, 2] -> 'frozenset[1, 2]'
#>    [(1, 2)] -> 'frozenset[(1, 2)]'
#>    ['ab'] -> "frozenset['ab']"
#>    () -> 'frozenset[]'
#>    ('x', 'y') -> "frozenset['x', 'y']"
#>    {} -> 'frozenset[]'
#>    {'a': 1} -> "frozenset['a']"
#>    {5} -> 'frozenset[5]'
#>    frozenset({6}) -> 'frozenset[6]'
#>    range(0, 3) -> 'frozenset[0, 1, 2]'
#>    Ellipsis !! TypeError 'ellipsis' object is not iterable
#>    <class 'int'> !! TypeError 'type' object is not iterable
#>    <built-in function len> !! TypeError 'builtin_function_or_method' object is not iterable
#>    slice(1, 2, None) !! TypeError 'slice' object is not iterable
#>    <memory> -> 'frozenset[1, 2]'
#> dict
#>    None !! TypeError 'NoneType' object is not iterable
#>    True !! TypeError 'bool' object is not iterable
#>    0 !! TypeError 'int' object is not iterable
#>    -7 !! TypeError 'int' object is not iterable
#>    10000000000000000000000000 !! TypeError 'int' object is not iterable
#>    2.5 !! TypeError 'float' object is not iterable
#>    nan !! TypeError 'float' object is not iterable
#>    1j !! TypeError 'complex' object is not iterable
#>    '' -> {}
#>    '12' !! ValueError dictionary update sequence element #0 has length 1; 2 is required
#>    ' 3.5 ' !! ValueError dictionary update sequence element #0 has length 1; 2 is required
#>    'é' !! ValueError dictionary update sequence element #0 has length 1; 2 is required
#>    '1_0' !! ValueError dictionary update sequence element #0 has length 1; 2 is required
#>    b'' -> {}
#>    b'12' !! TypeError cannot convert dictionary update sequence element #0 to a sequence
#>    bytearray(b'7') !! TypeError cannot convert dictionary update sequence element #0 to a sequence
#>    [] -> {}
#>    [1, 2] !! TypeError cannot convert dictionary update sequence element #0 to a sequence
#>    [(1, 2)] -> {1: 2}
#>    ['ab'] -> {'a': 'b'}
#>    () -> {}
#>    ('x', 'y') !! ValueError dictionary update sequence element #0 has length 1; 2 is required
#>    {} -> {}
#>    {'a': 1} -> {'a': 1}
#>    {5} !! TypeError cannot convert dictionary update sequence element #0 to a sequence
#>    frozenset({6}) !! TypeError cannot convert dictionary update sequence element #0 to a sequence
#>    range(0, 3) !! TypeError cannot convert dictionary update sequence element #0 to a sequence
#>    Ellipsis !! TypeError 'ellipsis' object is not iterable
#>    <class 'int'> !! TypeError 'type' object is not iterable
#>    <built-in function len> !! TypeError 'builtin_function_or_method' object is not iterable
#>    slice(1, 2, None) !! TypeError 'slice' object is not iterable
#>    <memory> !! TypeError cannot convert dictionary update sequence element #0 to a sequence
#> bool
#>    None -> False
#>    True -> True
#>    0 -> False
#>    -7 -> True
#>    10000000000000000000000000 -> True
#>    2.5 -> True
#>    nan -> True
#>    1j -> True
#>    '' -> False
#>    '12' -> True
#>    ' 3.5 ' -> True
#>    'é' -> True
#>    '1_0' -> True
#>    b'' -> False
#>    b'12' -> True
#>    bytearray(b'7') -> True
#>    [] -> False
#>    [1, 2] -> True
#>    [(1, 2)] -> True
#>    ['ab'] -> True
#>    () -> False
#>    ('x', 'y') -> True
#>    {} -> False
#>    {'a': 1} -> True
#>    {5} -> True
#>    frozenset({6}) -> True
#>    range(0, 3) -> True
#>    Ellipsis -> True
#>    <class 'int'> -> True
#>    <built-in function len> -> True
#>    slice(1, 2, None) -> True
#>    <memory> -> True
#> range
#>    None !! TypeError 'NoneType' object cannot be interpreted as an integer
#>    True -> range(0, 1)
#>    0 -> range(0, 0)
#>    -7 -> range(0, -7)
#>    10000000000000000000000000 -> range(0, 10000000000000000000000000)
#>    2.5 !! TypeError 'float' object cannot be interpreted as an integer
#>    nan !! TypeError 'float' object cannot be interpreted as an integer
#>    1j !! TypeError 'complex' object cannot be interpreted as an integer
#>    '' !! TypeError 'str' object cannot be interpreted as an integer
#>    '12' !! TypeError 'str' object cannot be interpreted as an integer
#>    ' 3.5 ' !! TypeError 'str' object cannot be interpreted as an integer
#>    'é' !! TypeError 'str' object cannot be interpreted as an integer
#>    '1_0' !! TypeError 'str' object cannot be interpreted as an integer
#>    b'' !! TypeError 'bytes' object cannot be interpreted as an integer
#>    b'12' !! TypeError 'bytes' object cannot be interpreted as an integer
#>    bytearray(b'7') !! TypeError 'bytearray' object cannot be interpreted as an integer
#>    [] !! TypeError 'list' object cannot be interpreted as an integer
#>    [1, 2] !! TypeError 'list' object cannot be interpreted as an integer
#>    [(1, 2)] !! TypeError 'list' object cannot be interpreted as an integer
#>    ['ab'] !! TypeError 'list' object cannot be interpreted as an integer
#>    () !! TypeError 'tuple' object cannot be interpreted as an integer
#>    ('x', 'y') !! TypeError 'tuple' object cannot be interpreted as an integer
#>    {} !! TypeError 'dict' object cannot be interpreted as an integer
#>    {'a': 1} !! TypeError 'dict' object cannot be interpreted as an integer
#>    {5} !! TypeError 'set' object cannot be interpreted as an integer
#>    frozenset({6}) !! TypeError 'frozenset' object cannot be interpreted as an integer
#>    range(0, 3) !! TypeError 'range' object cannot be interpreted as an integer
#>    Ellipsis !! TypeError 'ellipsis' object cannot be interpreted as an integer
#>    <class 'int'> !! TypeError 'type' object cannot be interpreted as an integer
#>    <built-in function len> !! TypeError 'builtin_function_or_method' object cannot be interpreted as an integer
#>    slice(1, 2, None) !! TypeError 'slice' object cannot be interpreted as an integer
#>    <memory> !! TypeError 'memoryview' object cannot be interpreted as an integer
#> slice
#>    None -> slice(None, None, None)
#>    True -> slice(None, True, None)
#>    0 -> slice(None, 0, None)
#>    -7 -> slice(None, -7, None)
#>    10000000000000000000000000 -> slice(None, 10000000000000000000000000, 
#>    2.5 -> slice(None, 2.5, None)
#>    nan -> slice(None, nan, None)
#>    1j -> slice(None, 1j, None)
#>    '' -> slice(None, '', None)
#>    '12' -> slice(None, '12', None)
#>    ' 3.5 ' -> slice(None, ' 3.5 ', None)
#>    'é' -> slice(None, 'é', None)
#>    '1_0' -> slice(None, '1_0', None)
#>    b'' -> slice(None, b'', None)
#>    b'12' -> slice(None, b'12', None)
#>    bytearray(b'7') -> slice(None, bytearray(b'7'), None)
#>    [] -> slice(None, [], None)
#>    [1, 2] -> slice(None, [1, 2], None)
#>    [(1, 2)] -> slice(None, [(1, 2)], None)
#>    ['ab'] -> slice(None, ['ab'], None)
#>    () -> slice(None, (), None)
#>    ('x', 'y') -> slice(None, ('x', 'y'), None)
#>    {} -> slice(None, {}, None)
#>    {'a': 1} -> slice(None, {'a': 1}, None)
#>    {5} -> slice(None, {5}, None)
#>    frozenset({6}) -> slice(None, frozenset({6}), None)
#>    range(0, 3) -> slice(None, range(0, 3), None)
#>    Ellipsis -> slice(None, Ellipsis, None)
#>    <class 'int'> -> slice(None, <class 'int'>, None)
#>    <built-in function len> -> slice(None, <built-in function len>, Non
#>    slice(1, 2, None) -> slice(None, slice(1, 2, None), None)
#>    <memory> -> slice(None, <memory>, None)
#> type
#>    None -> <class 'NoneType'>
#>    True -> <class 'bool'>
#>    0 -> <class 'int'>
#>    -7 -> <class 'int'>
#>    10000000000000000000000000 -> <class 'int'>
#>    2.5 -> <class 'float'>
#>    nan -> <class 'float'>
#>    1j -> <class 'complex'>
#>    '' -> <class 'str'>
#>    '12' -> <class 'str'>
#>    ' 3.5 ' -> <class 'str'>
#>    'é' -> <class 'str'>
#>    '1_0' -> <class 'str'>
#>    b'' -> <class 'bytes'>
#>    b'12' -> <class 'bytes'>
#>    bytearray(b'7') -> <class 'bytearray'>
#>    [] -> <class 'list'>
#>    [1, 2] -> <class 'list'>
#>    [(1, 2)] -> <class 'list'>
#>    ['ab'] -> <class 'list'>
#>    () -> <class 'tuple'>
#>    ('x', 'y') -> <class 'tuple'>
#>    {} -> <class 'dict'>
#>    {'a': 1} -> <class 'dict'>
#>    {5} -> <class 'set'>
#>    frozenset({6}) -> <class 'frozenset'>
#>    range(0, 3) -> <class 'range'>
#>    Ellipsis -> <class 'ellipsis'>
#>    <class 'int'> -> <class 'type'>
#>    <built-in function len> -> <class 'builtin_function_or_method'>
#>    slice(1, 2, None) -> <class 'slice'>
#>    <memory> -> <class 'memoryview'>
#> memoryview
#>    None !! TypeError memoryview: a bytes-like object is required, not 'NoneType'
#>    True !! TypeError memoryview: a bytes-like object is required, not 'bool'
#>    0 !! TypeError memoryview: a bytes-like object is required, not 'int'
#>    -7 !! TypeError memoryview: a bytes-like object is required, not 'int'
#>    10000000000000000000000000 !! TypeError memoryview: a bytes-like object is required, not 'int'
#>    2.5 !! TypeError memoryview: a bytes-like object is required, not 'float'
#>    nan !! TypeError memoryview: a bytes-like object is required, not 'float'
#>    1j !! TypeError memoryview: a bytes-like object is required, not 'complex'
#>    '' !! TypeError memoryview: a bytes-like object is required, not 'str'
#>    '12' !! TypeError memoryview: a bytes-like object is required, not 'str'
#>    ' 3.5 ' !! TypeError memoryview: a bytes-like object is required, not 'str'
#>    'é' !! TypeError memoryview: a bytes-like object is required, not 'str'
#>    '1_0' !! TypeError memoryview: a bytes-like object is required, not 'str'
#>    b'' -> []
#>    b'12' -> [49, 50]
#>    bytearray(b'7') -> [55]
#>    [] !! TypeError memoryview: a bytes-like object is required, not 'list'
#>    [1, 2] !! TypeError memoryview: a bytes-like object is required, not 'list'
#>    [(1, 2)] !! TypeError memoryview: a bytes-like object is required, not 'list'
#>    ['ab'] !! TypeError memoryview: a bytes-like object is required, not 'list'
#>    () !! TypeError memoryview: a bytes-like object is required, not 'tuple'
#>    ('x', 'y') !! TypeError memoryview: a bytes-like object is required, not 'tuple'
#>    {} !! TypeError memoryview: a bytes-like object is required, not 'dict'
#>    {'a': 1} !! TypeError memoryview: a bytes-like object is required, not 'dict'
#>    {5} !! TypeError memoryview: a bytes-like object is required, not 'set'
#>    frozenset({6}) !! TypeError memoryview: a bytes-like object is required, not 'frozenset'
#>    range(0, 3) !! TypeError memoryview: a bytes-like object is required, not 'range'
#>    Ellipsis !! TypeError memoryview: a bytes-like object is required, not 'ellipsis'
#>    <class 'int'> !! TypeError memoryview: a bytes-like object is required, not 'type'
#>    <built-in function len> !! TypeError memoryview: a bytes-like object is required, not 'builtin_function_or_method'
#>    slice(1, 2, None) !! TypeError memoryview: a bytes-like object is required, not 'slice'
#>    <memory> -> [1, 2]
#> enumerate
#>    None !! TypeError 'NoneType' object is not iterable
#>    True !! TypeError 'bool' object is not iterable
#>    0 !! TypeError 'int' object is not iterable
#>    -7 !! TypeError 'int' object is not iterable
#>    10000000000000000000000000 !! TypeError 'int' object is not iterable
#>    2.5 !! TypeError 'float' object is not iterable
#>    nan !! TypeError 'float' object is not iterable
#>    1j !! TypeError 'complex' object is not iterable
#>    '' -> []
#>    '12' -> [(0, '1'), (1, '2')]
#>    ' 3.5 ' -> [(0, ' '), (1, '3'), (2, '.'), (3, '5'),
#>    'é' -> [(0, 'é')]
#>    '1_0' -> [(0, '1'), (1, '_'), (2, '0')]
#>    b'' -> []
#>    b'12' -> [(0, 49), (1, 50)]
#>    bytearray(b'7') -> [(0, 55)]
#>    [] -> []
#>    [1, 2] -> [(0, 1), (1, 2)]
#>    [(1, 2)] -> [(0, (1, 2))]
#>    ['ab'] -> [(0, 'ab')]
#>    () -> []
#>    ('x', 'y') -> [(0, 'x'), (1, 'y')]
#>    {} -> []
#>    {'a': 1} -> [(0, 'a')]
#>    {5} -> [(0, 5)]
#>    frozenset({6}) -> [(0, 6)]
#>    range(0, 3) -> [(0, 0), (1, 1), (2, 2)]
#>    Ellipsis !! TypeError 'ellipsis' object is not iterable
#>    <class 'int'> !! TypeError 'type' object is not iterable
#>    <built-in function len> !! TypeError 'builtin_function_or_method' object is not iterable
#>    slice(1, 2, None) !! TypeError 'slice' object is not iterable
#>    <memory> -> [(0, 1), (1, 2)]
#> zip
#>    None !! TypeError 'NoneType' object is not iterable
#>    True !! TypeError 'bool' object is not iterable
#>    0 !! TypeError 'int' object is not iterable
#>    -7 !! TypeError 'int' object is not iterable
#>    10000000000000000000000000 !! TypeError 'int' object is not iterable
#>    2.5 !! TypeError 'float' object is not iterable
#>    nan !! TypeError 'float' object is not iterable
#>    1j !! TypeError 'complex' object is not iterable
#>    '' -> []
#>    '12' -> [('1',), ('2',)]
#>    ' 3.5 ' -> [(' ',), ('3',), ('.',), ('5',), (' ',)]
#>    'é' -> [('é',)]
#>    '1_0' -> [('1',), ('_',), ('0',)]
#>    b'' -> []
#>    b'12' -> [(49,), (50,)]
#>    bytearray(b'7') -> [(55,)]
#>    [] -> []
#>    [1, 2] -> [(1,), (2,)]
#>    [(1, 2)] -> [((1, 2),)]
#>    ['ab'] -> [('ab',)]
#>    () -> []
#>    ('x', 'y') -> [('x',), ('y',)]
#>    {} -> []
#>    {'a': 1} -> [('a',)]
#>    {5} -> [(5,)]
#>    frozenset({6}) -> [(6,)]
#>    range(0, 3) -> [(0,), (1,), (2,)]
#>    Ellipsis !! TypeError 'ellipsis' object is not iterable
#>    <class 'int'> !! TypeError 'type' object is not iterable
#>    <built-in function len> !! TypeError 'builtin_function_or_method' object is not iterable
#>    slice(1, 2, None) !! TypeError 'slice' object is not iterable
#>    <memory> -> [(1,), (2,)]
#> reversed
#>    None !! TypeError 'NoneType' object is not reversible
#>    True !! TypeError 'bool' object is not reversible
#>    0 !! TypeError 'int' object is not reversible
#>    -7 !! TypeError 'int' object is not reversible
#>    10000000000000000000000000 !! TypeError 'int' object is not reversible
#>    2.5 !! TypeError 'float' object is not reversible
#>    nan !! TypeError 'float' object is not reversible
#>    1j !! TypeError 'complex' object is not reversible
#>    '' -> []
#>    '12' -> ['2', '1']
#>    ' 3.5 ' -> [' ', '5', '.', '3', ' ']
#>    'é' -> ['é']
#>    '1_0' -> ['0', '_', '1']
#>    b'' -> []
#>    b'12' -> [50, 49]
#>    bytearray(b'7') -> [55]
#>    [] -> []
#>    [1, 2] -> [2, 1]
#>    [(1, 2)] -> [(1, 2)]
#>    ['ab'] -> ['ab']
#>    () -> []
#>    ('x', 'y') -> ['y', 'x']
#>    {} -> []
#>    {'a': 1} -> ['a']
#>    {5} !! TypeError 'set' object is not reversible
#>    frozenset({6}) !! TypeError 'frozenset' object is not reversible
#>    range(0, 3) -> [2, 1, 0]
#>    Ellipsis !! TypeError 'ellipsis' object is not reversible
#>    <class 'int'> !! TypeError 'type' object is not reversible
#>    <built-in function len> !! TypeError 'builtin_function_or_method' object is not reversible
#>    slice(1, 2, None) !! TypeError 'slice' object is not reversible
#>    <memory> -> [2, 1]
#> object
#>    None !! TypeError object() takes no arguments
#>    True !! TypeError object() takes no arguments
#>    0 !! TypeError object() takes no arguments
#>    -7 !! TypeError object() takes no arguments
#>    10000000000000000000000000 !! TypeError object() takes no arguments
#>    2.5 !! TypeError object() takes no arguments
#>    nan !! TypeError object() takes no arguments
#>    1j !! TypeError object() takes no arguments
#>    '' !! TypeError object() takes no arguments
#>    '12' !! TypeError object() takes no arguments
#>    ' 3.5 ' !! TypeError object() takes no arguments
#>    'é' !! TypeError object() takes no arguments
#>    '1_0' !! TypeError object() takes no arguments
#>    b'' !! TypeError object() takes no arguments
#>    b'12' !! TypeError object() takes no arguments
#>    bytearray(b'7') !! TypeError object() takes no arguments
#>    [] !! TypeError object() takes no arguments
#>    [1, 2] !! TypeError object() takes no arguments
#>    [(1, 2)] !! TypeError object() takes no arguments
#>    ['ab'] !! TypeError object() takes no arguments
#>    () !! TypeError object() takes no arguments
#>    ('x', 'y') !! TypeError object() takes no arguments
#>    {} !! TypeError object() takes no arguments
#>    {'a': 1} !! TypeError object() takes no arguments
#>    {5} !! TypeError object() takes no arguments
#>    frozenset({6}) !! TypeError object() takes no arguments
#>    range(0, 3) !! TypeError object() takes no arguments
#>    Ellipsis !! TypeError object() takes no arguments
#>    <class 'int'> !! TypeError object() takes no arguments
#>    <built-in function len> !! TypeError object() takes no arguments
#>    slice(1, 2, None) !! TypeError object() takes no arguments
#>    <memory> !! TypeError object() takes no arguments
#> property
#>    None -> <property object>
#>    True -> <property object>
#>    0 -> <property object>
#>    -7 -> <property object>
#>    10000000000000000000000000 -> <property object>
#>    2.5 -> <property object>
#>    nan -> <property object>
#>    1j -> <property object>
#>    '' -> <property object>
#>    '12' -> <property object>
#>    ' 3.5 ' -> <property object>
#>    'é' -> <property object>
#>    '1_0' -> <property object>
#>    b'' -> <property object>
#>    b'12' -> <property object>
#>    bytearray(b'7') -> <property object>
#>    [] -> <property object>
#>    [1, 2] -> <property object>
#>    [(1, 2)] -> <property object>
#>    ['ab'] -> <property object>
#>    () -> <property object>
#>    ('x', 'y') -> <property object>
#>    {} -> <property object>
#>    {'a': 1} -> <property object>
#>    {5} -> <property object>
#>    frozenset({6}) -> <property object>
#>    range(0, 3) -> <property object>
#>    Ellipsis -> <property object>
#>    <class 'int'> -> <property object>
#>    <built-in function len> -> <property object>
#>    slice(1, 2, None) -> <property object>
#>    <memory> -> <property object>
#> classmethod
#>    None -> <classmethod(None)>
#>    True -> <classmethod(True)>
#>    0 -> <classmethod(0)>
#>    -7 -> <classmethod(-7)>
#>    10000000000000000000000000 -> <classmethod(10000000000000000000000000)
#>    2.5 -> <classmethod(2.5)>
#>    nan -> <classmethod(nan)>
#>    1j -> <classmethod(1j)>
#>    '' -> <classmethod('')>
#>    '12' -> <classmethod('12')>
#>    ' 3.5 ' -> <classmethod(' 3.5 ')>
#>    'é' -> <classmethod('é')>
#>    '1_0' -> <classmethod('1_0')>
#>    b'' -> <classmethod(b'')>
#>    b'12' -> <classmethod(b'12')>
#>    bytearray(b'7') -> <classmethod(bytearray(b'7'))>
#>    [] -> <classmethod([])>
#>    [1, 2] -> <classmethod([1, 2])>
#>    [(1, 2)] -> <classmethod([(1, 2)])>
#>    ['ab'] -> <classmethod(['ab'])>
#>    () -> <classmethod(())>
#>    ('x', 'y') -> <classmethod(('x', 'y'))>
#>    {} -> <classmethod({})>
#>    {'a': 1} -> <classmethod({'a': 1})>
#>    {5} -> <classmethod({5})>
#>    frozenset({6}) -> <classmethod(frozenset({6}))>
#>    range(0, 3) -> <classmethod(range(0, 3))>
#>    Ellipsis -> <classmethod(Ellipsis)>
#>    <class 'int'> -> <classmethod(<class 'int'>)>
#>    <built-in function len> -> <classmethod(<built-in function len>)>
#>    slice(1, 2, None) -> <classmethod(slice(1, 2, None))>
#>    <memory> -> <classmethod(<memory>)>
#> staticmethod
#>    None -> <staticmethod(None)>
#>    True -> <staticmethod(True)>
#>    0 -> <staticmethod(0)>
#>    -7 -> <staticmethod(-7)>
#>    10000000000000000000000000 -> <staticmethod(10000000000000000000000000
#>    2.5 -> <staticmethod(2.5)>
#>    nan -> <staticmethod(nan)>
#>    1j -> <staticmethod(1j)>
#>    '' -> <staticmethod('')>
#>    '12' -> <staticmethod('12')>
#>    ' 3.5 ' -> <staticmethod(' 3.5 ')>
#>    'é' -> <staticmethod('é')>
#>    '1_0' -> <staticmethod('1_0')>
#>    b'' -> <staticmethod(b'')>
#>    b'12' -> <staticmethod(b'12')>
#>    bytearray(b'7') -> <staticmethod(bytearray(b'7'))>
#>    [] -> <staticmethod([])>
#>    [1, 2] -> <staticmethod([1, 2])>
#>    [(1, 2)] -> <staticmethod([(1, 2)])>
#>    ['ab'] -> <staticmethod(['ab'])>
#>    () -> <staticmethod(())>
#>    ('x', 'y') -> <staticmethod(('x', 'y'))>
#>    {} -> <staticmethod({})>
#>    {'a': 1} -> <staticmethod({'a': 1})>
#>    {5} -> <staticmethod({5})>
#>    frozenset({6}) -> <staticmethod(frozenset({6}))>
#>    range(0, 3) -> <staticmethod(range(0, 3))>
#>    Ellipsis -> <staticmethod(Ellipsis)>
#>    <class 'int'> -> <staticmethod(<class 'int'>)>
#>    <built-in function len> -> <staticmethod(<built-in function len>)>
#>    slice(1, 2, None) -> <staticmethod(slice(1, 2, None))>
#>    <memory> -> <staticmethod(<memory>)>
#> BaseException
#>    None -> BaseException(None)
#>    True -> BaseException(True)
#>    0 -> BaseException(0)
#>    -7 -> BaseException(-7)
#>    10000000000000000000000000 -> BaseException(10000000000000000000000000
#>    2.5 -> BaseException(2.5)
#>    nan -> BaseException(nan)
#>    1j -> BaseException(1j)
#>    '' -> BaseException('')
#>    '12' -> BaseException('12')
#>    ' 3.5 ' -> BaseException(' 3.5 ')
#>    'é' -> BaseException('é')
#>    '1_0' -> BaseException('1_0')
#>    b'' -> BaseException(b'')
#>    b'12' -> BaseException(b'12')
#>    bytearray(b'7') -> BaseException(bytearray(b'7'))
#>    [] -> BaseException([])
#>    [1, 2] -> BaseException([1, 2])
#>    [(1, 2)] -> BaseException([(1, 2)])
#>    ['ab'] -> BaseException(['ab'])
#>    () -> BaseException(())
#>    ('x', 'y') -> BaseException(('x', 'y'))
#>    {} -> BaseException({})
#>    {'a': 1} -> BaseException({'a': 1})
#>    {5} -> BaseException({5})
#>    frozenset({6}) -> BaseException(frozenset({6}))
#>    range(0, 3) -> BaseException(range(0, 3))
#>    Ellipsis -> BaseException(Ellipsis)
#>    <class 'int'> -> BaseException(<class 'int'>)
#>    <built-in function len> -> BaseException(<built-in function len>)
#>    slice(1, 2, None) -> BaseException(slice(1, 2, None))
#>    <memory> -> BaseException(<memory>)
#> int 0 True False (<class 'object'>,) True builtins True True True (<class 'object'>,) True
#> float 0.0 True False (<class 'object'>,) True builtins True True True (<class 'object'>,) True
#> complex 0j True False (<class 'object'>,) True builtins True True True (<class 'object'>,) True
#> str '' True False (<class 'object'>,) True builtins True True True (<class 'object'>,) True
#> bytes b'' True False (<class 'object'>,) True builtins True True True (<class 'object'>,) True
#> list [] True False (<class 'object'>,) True builtins True True True (<class 'object'>,) True
#> tuple () True False (<class 'object'>,) True builtins True True True (<class 'object'>,) True
#> set set() True False (<class 'object'>,) True builtins True True True (<class 'object'>,) True
#> frozenset frozenset() True False (<class 'object'>,) True builtins True True True (<class 'object'>,) True
#> dict {} True False (<class 'object'>,) True builtins True True True (<class 'object'>,) True
#> bool False True False (<class 'int'>, <class 'object'>) True builtins True True True (<class 'int'>,) True
#> int ('11', 2) -> 3
#> int ('zz', 36) -> 1295
#> int ('11', 1) !! ValueError int() base must be >= 2 and <= 36, or 0
#> int ('11', 37) !! ValueError int() base must be >= 2 and <= 36, or 0
#> int ('0x1f', 16) -> 31
#> int ('0b11', 0) -> 3
#> int ('011', 0) !! ValueError invalid literal for int() with base 0: '011'
#> int (11, 2) !! TypeError int() can't convert non-string with explicit base
#> int ('1', '2') !! TypeError 'str' object cannot be interpreted as an integer
#> int (b'11', 2) -> 3
#> int ('1', 2.0) !! TypeError 'float' object cannot be interpreted as an integer
#> float ('1', 2) !! TypeError float expected at most 1 argument, got 2
#> str (b'a', 'ascii') -> 'a'
#> str ('a', 'ascii') !! TypeError decoding str is not supported
#> str (5, 'ascii') !! TypeError decoding to str: need a bytes-like object, int found
#> str (b'\xff', 'utf-8', 'ignore') -> ''
#> bool (1, 2) !! TypeError bool expected at most 1 argument, got 2
#> list ('a', 'b') !! TypeError list expected at most 1 argument, got 2
#> dict ([1], 2) !! TypeError dict expected at most 1 argument, got 2
#> dict ({}, {}) !! TypeError dict expected at most 1 argument, got 2
#> tuple (1, 2) !! TypeError tuple expected at most 1 argument, got 2
#> range (1, 10, 3) -> range(1, 10, 3)
#> range (1, 2, 0) !! ValueError range() arg 3 must not be zero
#> slice (1, 2, 3, 4) !! TypeError slice expected at most 3 arguments, got 4
#> object (1,) !! TypeError object() takes no arguments
#> type (1, 2) !! TypeError type() takes 1 or 3 arguments
#> type ('N', (), {}) -> <class '__main__.N'>
#> type ('N', (<class 'int'>,), {'x': 1}) -> <class '__main__.N'>
#> type (5, (), {}) !! TypeError type.__new__() argument 1 must be str, not int
#> type ('N', 5, {}) !! TypeError type.__new__() argument 2 must be tuple, not int
#> type ('N', (), 5) !! TypeError type.__new__() argument 3 must be dict, not int
#> type ('N', (5,), {}) !! TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#> type ('N', (<class 'int'>, <class 'str'>), {}) !! TypeError multiple bases have instance lay-out conflict
#> type ('N', (<class 'bool'>,), {}) !! TypeError type 'bool' is not an acceptable base type
#> type ('a\x00b', (), {}) !! ValueError type name must not contain null characters
#> complex (1, 2) -> (1+2j)
#> bytes (5, 6) !! TypeError bytes() argument 'encoding' must be str, not int
#> set ([1], [2]) !! TypeError set expected at most 1 argument, got 2
