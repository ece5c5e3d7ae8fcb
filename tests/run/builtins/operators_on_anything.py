# Operators and constructors on values that they do not fit: results and messages.
def attempt(name, call, *args):
    try:
        print(name, repr(call(*args)))
    except Exception as error:
        print(name, type(error).__name__, error)


def delete(container, key):
    del container[key]
    return container


def store(container, key):
    container[key] = 7
    return container


def times(left, right):
    left *= right
    return left


class Plain:
    def __repr__(self):
        return "Plain()"


class Indexed(Plain):
    def __index__(self):
        return 2


for container in ("abc", b"abc", (1, 2), range(3), {1, 2}, frozenset({1}), 5, 2.5, None, slice(1), Plain(), {1: 2}.keys(), len):
    for key in (0, "k", 2**70, True, Indexed()):
        attempt("del", lambda: "set" if delete(container, key) else "")
        attempt("set", lambda: "set" if store(container, key) else "")
for left in (3, True, Indexed(), "ab", [1], (1,), {1}, {}, range(2), None, 1.5, frozenset()):
    for right in ([1], (2,), "x", 2, Indexed(), b"y", {2}):
        attempt("*=", times, left[:] if type(left) is list else left, right)
        attempt("*", lambda: left * right)
for value in (None, NotImplemented, 5, ..., Plain()):
    for make in (list, tuple, set, frozenset, dict, sorted, sum, max, "".join, bytes, enumerate, iter, reversed):
        if make is not bytes or value != 5:
            attempt(getattr(make, "__name__", "?"), make, value)
for value in (True, False):
    attempt("range", range, value)
    attempt("range", range, value, 3, True)
attempt("operator", lambda: range(Indexed()))
for text in ("_1", "1_", "1__0", "1_0", "1_0j", "1_j", "abc", "", " 1 + 2j", "(1+2j)", "1e5_0j", "_j", "nanj", "-infinityj"):
    attempt("complex", complex, text)
for base in (0, 1, 2, 36, 37, -1, 10):
    for value in ("z", b"z", bytearray(b"z"), 5, 1.5, "10"):
        attempt("int", int, value, base)
attempt("pow", lambda: 2 ** complex(float("inf"), 0))
attempt("pow", lambda: (-2) ** complex(float("inf"), 0))
attempt("pow", lambda: (-2.5) ** 1j)
attempt("pow", lambda: 0j ** -1)
attempt("pow", lambda: 0j ** 1j)

#> del TypeError 'str' object doesn't support item deletion
#> set TypeError 'str' object does not support item assignment
#> del TypeError 'str' object does not support item deletion
#> set TypeError 'str' object does not support item assignment
#> del IndexError cannot fit 'int' into an index-sized integer
#> set IndexError cannot fit 'int' into an index-sized integer
#> del TypeError 'str' object doesn't support item deletion
#> set TypeError 'str' object does not support item assignment
#> del TypeError 'str' object doesn't support item deletion
#> set TypeError 'str' object does not support item assignment
#> del TypeError 'bytes' object doesn't support item deletion
#> set TypeError 'bytes' object does not support item assignment
#> del TypeError 'bytes' object does not support item deletion
#> set TypeError 'bytes' object does not support item assignment
#> del IndexError cannot fit 'int' into an index-sized integer
#> set IndexError cannot fit 'int' into an index-sized integer
#> del TypeError 'bytes' object doesn't support item deletion
#> set TypeError 'bytes' object does not support item assignment
#> del TypeError 'bytes' object doesn't support item deletion
#> set TypeError 'bytes' object does not support item assignment
#> del TypeError 'tuple' object doesn't support item deletion
#> set TypeError 'tuple' object does not support item assignment
#> del TypeError 'tuple' object does not support item deletion
#> set TypeError 'tuple' object does not support item assignment
#> del IndexError cannot fit 'int' into an index-sized integer
#> set IndexError cannot fit 'int' into an index-sized integer
#> del TypeError 'tuple' object doesn't support item deletion
#> set TypeError 'tuple' object does not support item assignment
#> del TypeError 'tuple' object doesn't support item deletion
#> set TypeError 'tuple' object does not support item assignment
#> del TypeError 'range' object doesn't support item deletion
#> set TypeError 'range' object does not support item assignment
#> del TypeError 'range' object does not support item deletion
#> set TypeError 'range' object does not support item assignment
#> del IndexError cannot fit 'int' into an index-sized integer
#> set IndexError cannot fit 'int' into an index-sized integer
#> del TypeError 'range' object doesn't support item deletion
#> set TypeError 'range' object does not support item assignment
#> del TypeError 'range' object doesn't support item deletion
#> set TypeError 'range' object does not support item assignment
#> del TypeError 'set' object doesn't support item deletion
#> set TypeError 'set' object does not support item assignment
#> del TypeError 'set' object does not support item deletion
#> set TypeError 'set' object does not support item assignment
#> del IndexError cannot fit 'int' into an index-sized integer
#> set IndexError cannot fit 'int' into an index-sized integer
#> del TypeError 'set' object doesn't support item deletion
#> set TypeError 'set' object does not support item assignment
#> del TypeError 'set' object doesn't support item deletion
#> set TypeError 'set' object does not support item assignment
#> del TypeError 'frozenset' object doesn't support item deletion
#> set TypeError 'frozenset' object does not support item assignment
#> del TypeError 'frozenset' object does not support item deletion
#> set TypeError 'frozenset' object does not support item assignment
#> del IndexError cannot fit 'int' into an index-sized integer
#> set IndexError cannot fit 'int' into an index-sized integer
#> del TypeError 'frozenset' object doesn't support item deletion
#> set TypeError 'frozenset' object does not support item assignment
#> del TypeError 'frozenset' object doesn't support item deletion
#> set TypeError 'frozenset' object does not support item assignment
#> del TypeError 'int' object does not support item deletion
#> set TypeError 'int' object does not support item assignment
#> del TypeError 'int' object does not support item deletion
#> set TypeError 'int' object does not support item assignment
#> del TypeError 'int' object does not support item deletion
#> set TypeError 'int' object does not support item assignment
#> del TypeError 'int' object does not support item deletion
#> set TypeError 'int' object does not support item assignment
#> del TypeError 'int' object does not support item deletion
#> set TypeError 'int' object does not support item assignment
#> del TypeError 'float' object does not support item deletion
#> set TypeError 'float' object does not support item assignment
#> del TypeError 'float' object does not support item deletion
#> set TypeError 'float' object does not support item assignment
#> del TypeError 'float' object does not support item deletion
#> set TypeError 'float' object does not support item assignment
#> del TypeError 'float' object does not support item deletion
#> set TypeError 'float' object does not support item assignment
#> del TypeError 'float' object does not support item deletion
#> set TypeError 'float' object does not support item assignment
#> del TypeError 'NoneType' object does not support item deletion
#> set TypeError 'NoneType' object does not support item assignment
#> del TypeError 'NoneType' object does not support item deletion
#> set TypeError 'NoneType' object does not support item assignment
#> del TypeError 'NoneType' object does not support item deletion
#> set TypeError 'NoneType' object does not support item assignment
#> del TypeError 'NoneType' object does not support item deletion
#> set TypeError 'NoneType' object does not support item assignment
#> del TypeError 'NoneType' object does not support item deletion
#> set TypeError 'NoneType' object does not support item assignment
#> del TypeError 'slice' object does not support item deletion
#> set TypeError 'slice' object does not support item assignment
#> del TypeError 'slice' object does not support item deletion
#> set TypeError 'slice' object does not support item assignment
#> del TypeError 'slice' object does not support item deletion
#> set TypeError 'slice' object does not support item assignment
#> del TypeError 'slice' object does not support item deletion
#> set TypeError 'slice' object does not support item assignment
#> del TypeError 'slice' object does not support item deletion
#> set TypeError 'slice' object does not support item assignment
#> del TypeError 'Plain' object doesn't support item deletion
#> set TypeError 'Plain' object does not support item assignment
#> del TypeError 'Plain' object does not support item deletion
#> set TypeError 'Plain' object does not support item assignment
#> del IndexError cannot fit 'int' into an index-sized integer
#> set IndexError cannot fit 'int' into an index-sized integer
#> del TypeError 'Plain' object doesn't support item deletion
#> set TypeError 'Plain' object does not support item assignment
#> del TypeError 'Plain' object doesn't support item deletion
#> set TypeError 'Plain' object does not support item assignment
#> del TypeError 'dict_keys' object doesn't support item deletion
#> set TypeError 'dict_keys' object does not support item assignment
#> del TypeError 'dict_keys' object does not support item deletion
#> set TypeError 'dict_keys' object does not support item assignment
#> del IndexError cannot fit 'int' into an index-sized integer
#> set IndexError cannot fit 'int' into an index-sized integer
#> del TypeError 'dict_keys' object doesn't support item deletion
#> set TypeError 'dict_keys' object does not support item assignment
#> del TypeError 'dict_keys' object doesn't support item deletion
#> set TypeError 'dict_keys' object does not support item assignment
#> del TypeError 'builtin_function_or_method' object does not support item deletion
#> set TypeError 'builtin_function_or_method' object does not support item assignment
#> del TypeError 'builtin_function_or_method' object does not support item deletion
#> set TypeError 'builtin_function_or_method' object does not support item assignment
#> del TypeError 'builtin_function_or_method' object does not support item deletion
#> set TypeError 'builtin_function_or_method' object does not support item assignment
#> del TypeError 'builtin_function_or_method' object does not support item deletion
#> set TypeError 'builtin_function_or_method' object does not support item assignment
#> del TypeError 'builtin_function_or_method' object does not support item deletion
#> set TypeError 'builtin_function_or_method' object does not support item assignment
#> *= [1, 1, 1]
#> * [1, 1, 1]
#> *= (2, 2, 2)
#> * (2, 2, 2)
#> *= 'xxx'
#> * 'xxx'
#> *= 6
#> * 6
#> *= TypeError unsupported operand type(s) for *=: 'int' and 'Indexed'
#> * TypeError unsupported operand type(s) for *: 'int' and 'Indexed'
#> *= b'yyy'
#> * b'yyy'
#> *= TypeError unsupported operand type(s) for *=: 'int' and 'set'
#> * TypeError unsupported operand type(s) for *: 'int' and 'set'
#> *= [1]
#> * [1]
#> *= (2,)
#> * (2,)
#> *= 'x'
#> * 'x'
#> *= 2
#> * 2
#> *= TypeError unsupported operand type(s) for *=: 'bool' and 'Indexed'
#> * TypeError unsupported operand type(s) for *: 'bool' and 'Indexed'
#> *= b'y'
#> * b'y'
#> *= TypeError unsupported operand type(s) for *=: 'bool' and 'set'
#> * TypeError unsupported operand type(s) for *: 'bool' and 'set'
#> *= TypeError unsupported operand type(s) for *=: 'Indexed' and 'list'
#> * [1, 1]
#> *= TypeError unsupported operand type(s) for *=: 'Indexed' and 'tuple'
#> * (2, 2)
#> *= TypeError unsupported operand type(s) for *=: 'Indexed' and 'str'
#> * 'xx'
#> *= TypeError unsupported operand type(s) for *=: 'Indexed' and 'int'
#> * TypeError unsupported operand type(s) for *: 'Indexed' and 'int'
#> *= TypeError unsupported operand type(s) for *=: 'Indexed' and 'Indexed'
#> * TypeError unsupported operand type(s) for *: 'Indexed' and 'Indexed'
#> *= TypeError unsupported operand type(s) for *=: 'Indexed' and 'bytes'
#> * b'yy'
#> *= TypeError unsupported operand type(s) for *=: 'Indexed' and 'set'
#> * TypeError unsupported operand type(s) for *: 'Indexed' and 'set'
#> *= TypeError can't multiply sequence by non-int of type 'list'
#> * TypeError can't multiply sequence by non-int of type 'list'
#> *= TypeError can't multiply sequence by non-int of type 'tuple'
#> * TypeError can't multiply sequence by non-int of type 'tuple'
#> *= TypeError can't multiply sequence by non-int of type 'str'
#> * TypeError can't multiply sequence by non-int of type 'str'
#> *= 'abab'
#> * 'abab'
#> *= 'abab'
#> * 'abab'
#> *= TypeError can't multiply sequence by non-int of type 'bytes'
#> * TypeError can't multiply sequence by non-int of type 'bytes'
#> *= TypeError can't multiply sequence by non-int of type 'set'
#> * TypeError can't multiply sequence by non-int of type 'set'
#> *= TypeError can't multiply sequence by non-int of type 'list'
#> * TypeError can't multiply sequence by non-int of type 'list'
#> *= TypeError can't multiply sequence by non-int of type 'tuple'
#> * TypeError can't multiply sequence by non-int of type 'tuple'
#> *= TypeError can't multiply sequence by non-int of type 'str'
#> * TypeError can't multiply sequence by non-int of type 'str'
#> *= [1, 1]
#> * [1, 1]
#> *= [1, 1]
#> * [1, 1]
#> *= TypeError can't multiply sequence by non-int of type 'bytes'
#> * TypeError can't multiply sequence by non-int of type 'bytes'
#> *= TypeError can't multiply sequence by non-int of type 'set'
#> * TypeError can't multiply sequence by non-int of type 'set'
#> *= TypeError can't multiply sequence by non-int of type 'list'
#> * TypeError can't multiply sequence by non-int of type 'list'
#> *= TypeError can't multiply sequence by non-int of type 'tuple'
#> * TypeError can't multiply sequence by non-int of type 'tuple'
#> *= TypeError can't multiply sequence by non-int of type 'str'
#> * TypeError can't multiply sequence by non-int of type 'str'
#> *= (1, 1)
#> * (1, 1)
#> *= (1, 1)
#> * (1, 1)
#> *= TypeError can't multiply sequence by non-int of type 'bytes'
#> * TypeError can't multiply sequence by non-int of type 'bytes'
#> *= TypeError can't multiply sequence by non-int of type 'set'
#> * TypeError can't multiply sequence by non-int of type 'set'
#> *= TypeError unsupported operand type(s) for *=: 'set' and 'list'
#> * TypeError can't multiply sequence by non-int of type 'set'
#> *= TypeError unsupported operand type(s) for *=: 'set' and 'tuple'
#> * TypeError can't multiply sequence by non-int of type 'set'
#> *= TypeError unsupported operand type(s) for *=: 'set' and 'str'
#> * TypeError can't multiply sequence by non-int of type 'set'
#> *= TypeError unsupported operand type(s) for *=: 'set' and 'int'
#> * TypeError unsupported operand type(s) for *: 'set' and 'int'
#> *= TypeError unsupported operand type(s) for *=: 'set' and 'Indexed'
#> * TypeError unsupported operand type(s) for *: 'set' and 'Indexed'
#> *= TypeError unsupported operand type(s) for *=: 'set' and 'bytes'
#> * TypeError can't multiply sequence by non-int of type 'set'
#> *= TypeError unsupported operand type(s) for *=: 'set' and 'set'
#> * TypeError unsupported operand type(s) for *: 'set' and 'set'
#> *= TypeError unsupported operand type(s) for *=: 'dict' and 'list'
#> * TypeError can't multiply sequence by non-int of type 'dict'
#> *= TypeError unsupported operand type(s) for *=: 'dict' and 'tuple'
#> * TypeError can't multiply sequence by non-int of type 'dict'
#> *= TypeError unsupported operand type(s) for *=: 'dict' and 'str'
#> * TypeError can't multiply sequence by non-int of type 'dict'
#> *= TypeError unsupported operand type(s) for *=: 'dict' and 'int'
#> * TypeError unsupported operand type(s) for *: 'dict' and 'int'
#> *= TypeError unsupported operand type(s) for *=: 'dict' and 'Indexed'
#> * TypeError unsupported operand type(s) for *: 'dict' and 'Indexed'
#> *= TypeError unsupported operand type(s) for *=: 'dict' and 'bytes'
#> * TypeError can't multiply sequence by non-int of type 'dict'
#> *= TypeError unsupported operand type(s) for *=: 'dict' and 'set'
#> * TypeError unsupported operand type(s) for *: 'dict' and 'set'
#> *= TypeError unsupported operand type(s) for *=: 'range' and 'list'
#> * TypeError can't multiply sequence by non-int of type 'range'
#> *= TypeError unsupported operand type(s) for *=: 'range' and 'tuple'
#> * TypeError can't multiply sequence by non-int of type 'range'
#> *= TypeError unsupported operand type(s) for *=: 'range' and 'str'
#> * TypeError can't multiply sequence by non-int of type 'range'
#> *= TypeError unsupported operand type(s) for *=: 'range' and 'int'
#> * TypeError unsupported operand type(s) for *: 'range' and 'int'
#> *= TypeError unsupported operand type(s) for *=: 'range' and 'Indexed'
#> * TypeError unsupported operand type(s) for *: 'range' and 'Indexed'
#> *= TypeError unsupported operand type(s) for *=: 'range' and 'bytes'
#> * TypeError can't multiply sequence by non-int of type 'range'
#> *= TypeError unsupported operand type(s) for *=: 'range' and 'set'
#> * TypeError unsupported operand type(s) for *: 'range' and 'set'
#> *= TypeError can't multiply sequence by non-int of type 'NoneType'
#> * TypeError can't multiply sequence by non-int of type 'NoneType'
#> *= TypeError can't multiply sequence by non-int of type 'NoneType'
#> * TypeError can't multiply sequence by non-int of type 'NoneType'
#> *= TypeError can't multiply sequence by non-int of type 'NoneType'
#> * TypeError can't multiply sequence by non-int of type 'NoneType'
#> *= TypeError unsupported operand type(s) for *=: 'NoneType' and 'int'
#> * TypeError unsupported operand type(s) for *: 'NoneType' and 'int'
#> *= TypeError unsupported operand type(s) for *=: 'NoneType' and 'Indexed'
#> * TypeError unsupported operand type(s) for *: 'NoneType' and 'Indexed'
#> *= TypeError can't multiply sequence by non-int of type 'NoneType'
#> * TypeError can't multiply sequence by non-int of type 'NoneType'
#> *= TypeError unsupported operand type(s) for *=: 'NoneType' and 'set'
#> * TypeError unsupported operand type(s) for *: 'NoneType' and 'set'
#> *= TypeError can't multiply sequence by non-int of type 'float'
#> * TypeError can't multiply sequence by non-int of type 'float'
#> *= TypeError can't multiply sequence by non-int of type 'float'
#> * TypeError can't multiply sequence by non-int of type 'float'
#> *= TypeError can't multiply sequence by non-int of type 'float'
#> * TypeError can't multiply sequence by non-int of type 'float'
#> *= 3.0
#> * 3.0
#> *= TypeError unsupported operand type(s) for *=: 'float' and 'Indexed'
#> * TypeError unsupported operand type(s) for *: 'float' and 'Indexed'
#> *= TypeError can't multiply sequence by non-int of type 'float'
#> * TypeError can't multiply sequence by non-int of type 'float'
#> *= TypeError unsupported operand type(s) for *=: 'float' and 'set'
#> * TypeError unsupported operand type(s) for *: 'float' and 'set'
#> *= TypeError unsupported operand type(s) for *=: 'frozenset' and 'list'
#> * TypeError can't multiply sequence by non-int of type 'frozenset'
#> *= TypeError unsupported operand type(s) for *=: 'frozenset' and 'tuple'
#> * TypeError can't multiply sequence by non-int of type 'frozenset'
#> *= TypeError unsupported operand type(s) for *=: 'frozenset' and 'str'
#> * TypeError can't multiply sequence by non-int of type 'frozenset'
#> *= TypeError unsupported operand type(s) for *=: 'frozenset' and 'int'
#> * TypeError unsupported operand type(s) for *: 'frozenset' and 'int'
#> *= TypeError unsupported operand type(s) for *=: 'frozenset' and 'Indexed'
#> * TypeError unsupported operand type(s) for *: 'frozenset' and 'Indexed'
#> *= TypeError unsupported operand type(s) for *=: 'frozenset' and 'bytes'
#> * TypeError can't multiply sequence by non-int of type 'frozenset'
#> *= TypeError unsupported operand type(s) for *=: 'frozenset' and 'set'
#> * TypeError unsupported operand type(s) for *: 'frozenset' and 'set'
#> list TypeError 'NoneType' object is not iterable
#> tuple TypeError 'NoneType' object is not iterable
#> set TypeError 'NoneType' object is not iterable
#> frozenset TypeError 'NoneType' object is not iterable
#> dict TypeError 'NoneType' object is not iterable
#> sorted TypeError 'NoneType' object is not iterable
#> sum TypeError 'NoneType' object is not iterable
#> max TypeError 'NoneType' object is not iterable
#> join TypeError can only join an iterable
#> bytes TypeError cannot convert 'NoneType' object to bytes
#> enumerate TypeError 'NoneType' object is not iterable
#> iter TypeError 'NoneType' object is not iterable
#> reversed TypeError 'NoneType' object is not reversible
#> list TypeError 'NotImplementedType' object is not iterable
#> tuple TypeError 'NotImplementedType' object is not iterable
#> set TypeError 'NotImplementedType' object is not iterable
#> frozenset TypeError 'NotImplementedType' object is not iterable
#> dict TypeError 'NotImplementedType' object is not iterable
#> sorted TypeError 'NotImplementedType' object is not iterable
#> sum TypeError 'NotImplementedType' object is not iterable
#> max TypeError 'NotImplementedType' object is not iterable
#> join TypeError can only join an iterable
#> bytes TypeError cannot convert 'NotImplementedType' object to bytes
#> enumerate TypeError 'NotImplementedType' object is not iterable
#> iter TypeError 'NotImplementedType' object is not iterable
#> reversed TypeError 'NotImplementedType' object is not reversible
#> list TypeError 'int' object is not iterable
#> tuple TypeError 'int' object is not iterable
#> set TypeError 'int' object is not iterable
#> frozenset TypeError 'int' object is not iterable
#> dict TypeError 'int' object is not iterable
#> sorted TypeError 'int' object is not iterable
#> sum TypeError 'int' object is not iterable
#> max TypeError 'int' object is not iterable
#> join TypeError can only join an iterable
#> enumerate TypeError 'int' object is not iterable
#> iter TypeError 'int' object is not iterable
#> reversed TypeError 'int' object is not reversible
#> list TypeError 'ellipsis' object is not iterable
#> tuple TypeError 'ellipsis' object is not iterable
#> set TypeError 'ellipsis' object is not iterable
#> frozenset TypeError 'ellipsis' object is not iterable
#> dict TypeError 'ellipsis' object is not iterable
#> sorted TypeError 'ellipsis' object is not iterable
#> sum TypeError 'ellipsis' object is not iterable
#> max TypeError 'ellipsis' object is not iterable
#> join TypeError can only join an iterable
#> bytes TypeError cannot convert 'ellipsis' object to bytes
#> enumerate TypeError 'ellipsis' object is not iterable
#> iter TypeError 'ellipsis' object is not iterable
#> reversed TypeError 'ellipsis' object is not reversible
#> list TypeError 'Plain' object is not iterable
#> tuple TypeError 'Plain' object is not iterable
#> set TypeError 'Plain' object is not iterable
#> frozenset TypeError 'Plain' object is not iterable
#> dict TypeError 'Plain' object is not iterable
#> sorted TypeError 'Plain' object is not iterable
#> sum TypeError 'Plain' object is not iterable
#> max TypeError 'Plain' object is not iterable
#> join TypeError can only join an iterable
#> bytes TypeError cannot convert 'Plain' object to bytes
#> enumerate TypeError 'Plain' object is not iterable
#> iter TypeError 'Plain' object is not iterable
#> reversed TypeError 'Plain' object is not reversible
#> range range(0, 1)
#> range range(1, 3)
#> range range(0, 0)
#> range range(0, 3)
#> operator range(0, 2)
#> complex ValueError could not convert string to complex: '_1'
#> complex ValueError could not convert string to complex: '1_'
#> complex ValueError could not convert string to complex: '1__0'
#> complex (10+0j)
#> complex 10j
#> complex ValueError could not convert string to complex: '1_j'
#> complex ValueError complex() arg is a malformed string
#> complex ValueError complex() arg is a malformed string
#> complex ValueError complex() arg is a malformed string
#> complex (1+2j)
#> complex 1e+50j
#> complex ValueError could not convert string to complex: '_j'
#> complex nanj
#> complex -infj
#> int ValueError invalid literal for int() with base 0: 'z'
#> int ValueError invalid literal for int() with base 0: b'z'
#> int ValueError invalid literal for int() with base 0: b'z'
#> int TypeError int() can't convert non-string with explicit base
#> int TypeError int() can't convert non-string with explicit base
#> int 10
#> int ValueError int() base must be >= 2 and <= 36, or 0
#> int ValueError int() base must be >= 2 and <= 36, or 0
#> int ValueError int() base must be >= 2 and <= 36, or 0
#> int ValueError int() base must be >= 2 and <= 36, or 0
#> int ValueError int() base must be >= 2 and <= 36, or 0
#> int ValueError int() base must be >= 2 and <= 36, or 0
#> int ValueError invalid literal for int() with base 2: 'z'
#> int ValueError invalid literal for int() with base 2: b'z'
#> int ValueError invalid literal for int() with base 2: b'z'
#> int TypeError int() can't convert non-string with explicit base
#> int TypeError int() can't convert non-string with explicit base
#> int 2
#> int 35
#> int 35
#> int 35
#> int TypeError int() can't convert non-string with explicit base
#> int TypeError int() can't convert non-string with explicit base
#> int 36
#> int ValueError int() base must be >= 2 and <= 36, or 0
#> int ValueError int() base must be >= 2 and <= 36, or 0
#> int ValueError int() base must be >= 2 and <= 36, or 0
#> int ValueError int() base must be >= 2 and <= 36, or 0
#> int ValueError int() base must be >= 2 and <= 36, or 0
#> int ValueError int() base must be >= 2 and <= 36, or 0
#> int ValueError int() base must be >= 2 and <= 36, or 0
#> int ValueError int() base must be >= 2 and <= 36, or 0
#> int ValueError int() base must be >= 2 and <= 36, or 0
#> int ValueError int() base must be >= 2 and <= 36, or 0
#> int ValueError int() base must be >= 2 and <= 36, or 0
#> int ValueError int() base must be >= 2 and <= 36, or 0
#> int ValueError invalid literal for int() with base 10: 'z'
#> int ValueError invalid literal for int() with base 10: b'z'
#> int ValueError invalid literal for int() with base 10: b'z'
#> int TypeError int() can't convert non-string with explicit base
#> int TypeError int() can't convert non-string with explicit base
#> int 10
#> pow (nan+nanj)
#> pow ZeroDivisionError 0.0 to a negative or complex power
#> pow (0.026307210921982897+0.03428371895250416j)
#> pow ZeroDivisionError 0.0 to a negative or complex power
#> pow ZeroDivisionError 0.0 to a negative or complex power
