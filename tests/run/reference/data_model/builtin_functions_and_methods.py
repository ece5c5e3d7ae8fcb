"""Built-in functions and methods: attributes, binding, what they refuse."""
import math

print(len.__name__, len.__qualname__, len.__module__, type(len).__name__)
print(math.sqrt.__name__, math.sqrt.__module__, repr(math.sqrt))
items = [3, 1]
m = items.append
print(m.__name__, m.__qualname__, m.__self__ is items, m.__module__, type(m).__name__)
m(2)
print(items, repr(len), items.sort.__self__)
print(items.append == items.append, items.append is items.append, items.append == [3, 1, 2].append, hash(items.append) == hash(items.append))
for f, args, kw in ((len, (), {}), (len, (1, 2), {}), (len, (), {"obj": []}), (items.append, (), {}), (items.append, (1, 2), {}), (items.sort, (1,), {}), (items.sort, (), {"x": 1}), (math.sqrt, (), {}), (math.sqrt, ("a",), {}), (ord, ("ab",), {}), (abs, ("a",), {}), (isinstance, (1,), {}), (isinstance, (1, 2), {}), (getattr, (1,), {}), (getattr, (1, 2), {}), (divmod, (1,), {}), (divmod, (1, "a"), {}), (sum, (1,), {}), (sorted, (), {}), (sorted, ([1],), {"foo": 1}), (round, (), {}), (pow, (2,), {}), (hash, ([],), {}), (chr, (-1,), {}), (iter, (1,), {}), (next, (1,), {}), (max, (), {}), (max, ([],), {}), (range, (), {}), (print, (1,), {"foo": 1}), (print, (1,), {"sep": 1}), ("a".join, ([1],), {}), ("a".upper, (1,), {}), ({}.get, (), {}), (int.from_bytes, (), {}), (str.upper, (), {}), (str.upper, (1,), {}), (list.append, ([],), {})):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)
for name in ("__name__", "x", "__doc__"):
    try:
        setattr(len, name, 1)
    except (AttributeError, TypeError) as e:
        print(e)
try:
    len.nothing
except AttributeError as e:
    print(e)


class C:
    size = len
    up = str.upper
    made = dict.fromkeys


print(C.size([1, 2]), C().size([1, 2, 3]), C.up("a"), C().made("ab"))
try:
    C().up()
except TypeError as e:
    print(e)
print(list.append, str.upper.__name__, str.upper.__objclass__, str.upper.__qualname__, type(str.upper).__name__, type(dict.fromkeys).__name__, type(list.__add__).__name__, type([].__add__).__name__)
print(dict.fromkeys.__self__, str.maketrans.__name__, type(str.maketrans).__name__, type(int.real).__name__, type(dict.__dict__["fromkeys"]).__name__)
print(callable(len), callable(str), callable(items.append), list(map(str.upper, "ab")), sorted("bA", key=str.lower))
print([].__len__(), (5).__add__(3), "ab".__contains__("a"), [1].__getitem__(0), [].__len__.__name__, [].__len__.__self__)
try:
    type(len)()
except TypeError as e:
    print(e)

#> len len builtins builtin_function_or_method
#> sqrt math <built-in function sqrt>
#> append list.append True None builtin_function_or_method
#> [3, 1, 2] <built-in function len> [3, 1, 2]
#> True False False True
#> TypeError len() takes exactly one argument (0 given)
#> TypeError len() takes exactly one argument (2 given)
#> TypeError len() takes no keyword arguments
#> TypeError list.append() takes exactly one argument (0 given)
#> TypeError list.append() takes exactly one argument (2 given)
#> TypeError sort() takes no positional arguments
#> TypeError 'x' is an invalid keyword argument for sort()
#> TypeError math.sqrt() takes exactly one argument (0 given)
#> TypeError must be real number, not str
#> TypeError ord() expected a character, but string of length 2 found
#> TypeError bad operand type for abs(): 'str'
#> TypeError isinstance expected 2 arguments, got 1
#> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#> TypeError getattr expected at least 2 arguments, got 1
#> TypeError attribute name must be string, not 'int'
#> TypeError divmod expected 2 arguments, got 1
#> TypeError unsupported operand type(s) for divmod(): 'int' and 'str'
#> TypeError 'int' object is not iterable
#> TypeError sorted expected 1 argument, got 0
#> TypeError 'foo' is an invalid keyword argument for sort()
#> TypeError round() missing required argument 'number' (pos 1)
#> TypeError pow() missing required argument 'exp' (pos 2)
#> TypeError unhashable type: 'list'
#> ValueError chr() arg not in range(0x110000)
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not an iterator
#> TypeError max expected at least 1 argument, got 0
#> ValueError max() iterable argument is empty
#> TypeError range expected at least 1 argument, got 0
#> TypeError 'foo' is an invalid keyword argument for print()
#> TypeError sep must be None or a string, not int
#> TypeError sequence item 0: expected str instance, int found
#> TypeError str.upper() takes no arguments (1 given)
#> TypeError get expected at least 1 argument, got 0
#> TypeError from_bytes() missing required argument 'bytes' (pos 1)
#> TypeError unbound method str.upper() needs an argument
#> TypeError descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
#> TypeError list.append() takes exactly one argument (0 given)
#> attribute '__name__' of 'builtin_function_or_method' objects is not writable
#> 'builtin_function_or_method' object has no attribute 'x'
#> attribute '__doc__' of 'builtin_function_or_method' objects is not writable
#> 'builtin_function_or_method' object has no attribute 'nothing'
#> 2 3 A {'a': None, 'b': None}
#> descriptor 'upper' for 'str' objects doesn't apply to a 'C' object
#> <method 'append' of 'list' objects> upper <class 'str'> str.upper method_descriptor builtin_function_or_method wrapper_descriptor method-wrapper
#> <class 'dict'> maketrans builtin_function_or_method getset_descriptor classmethod_descriptor
#> True True True ['A', 'B'] ['A', 'b']
#> 0 8 True 1 __len__ []
#> cannot create 'builtin_function_or_method' instances
