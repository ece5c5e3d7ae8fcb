"""The iterators of builtins: special methods by name, lengths that are guessed, states and misuse."""


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


MAKERS = [lambda: iter([1, 2, 3]), lambda: iter((1, 2, 3)), lambda: iter("abc"), lambda: iter("aé€"), lambda: iter(b"abc"), lambda: iter(bytearray(b"abc")), lambda: iter(range(3)), lambda: iter(range(2**70, 2**70 + 3)),
          lambda: iter({1: 2, 3: 4}), lambda: iter({1: 2, 3: 4}.values()), lambda: iter({1: 2, 3: 4}.items()), lambda: iter({1, 2}), lambda: reversed([1, 2, 3]), lambda: reversed({1: 2, 3: 4}), lambda: reversed("abc"), lambda: reversed(range(3)),
          lambda: enumerate("abc"), lambda: enumerate("abc", 2**65), lambda: zip("ab", "cd"), lambda: zip(), lambda: map(str, [1, 2]), lambda: filter(None, [0, 1, 2]), lambda: iter(lambda: 1, 1), lambda: iter([1, 2].pop, 1)]
for make in MAKERS:
    it = make()
    kind = type(it)
    print(kind.__name__, it.__iter__() is it, show(lambda: it.__length_hint__()), show(it.__next__), show(lambda: it.__length_hint__()), [*it], show(lambda: it.__length_hint__()), show(it.__next__), show(it.__next__))
    print("  ", show(kind.__next__), show(kind.__next__, 5), show(kind.__iter__, 5), show(it.__next__, 1), show(len, it), show(lambda: it[0]), show(lambda: it + it), show(setattr, it, "x", 1), bool(it), it == it, it == make(), show(lambda: it < it))
    fresh = make()
    print("  ", show(lambda: fresh.__reduce__()[1:] if kind.__name__ not in ("enumerate", "zip", "callable_iterator", "map", "filter", "memory_iterator") else ""), show(lambda: make().__setstate__(1)) if kind.__name__ not in ("zip", "memory_iterator", "enumerate", "map", "filter") else "")
for make in MAKERS[:8] + [MAKERS[12], MAKERS[14]]:
    for state in [0, 2, 99, -1]:
        it = make()
        print(type(it).__name__, state, show(it.__setstate__, state), [*it])
for kind, calls in [(enumerate, [(), (5,), ("ab", "x"), ("ab", 1, 2), ("ab", 1.5), ("ab", None)]), (zip, [(5,), ("a", 5), ([], None)]), (map, [(), (len,), (5, [1]), (len, 5)]), (filter, [(), (None,), (None, 5), (5, [1]), (None, [], [])]), (reversed, [(), (5,), ({1},), ([], [])])]:
    for args in calls:
        result = show(kind, *args)
        print(kind.__name__, args, result if not result.startswith("<") else show(lambda: [*kind(*args)]))
print(show(enumerate, iterable="ab", start=1)[:18], show(enumerate, "ab", start=5)[:18], show(zip, "a", strict=True)[:12], show(zip, "a", strct=1), show(reversed, x=[]), show(lambda: [*zip("ab", "c", strict=True)]), show(lambda: [*zip("a", "bc", strict=True)]))

#> list_iterator True 3 1 2 [2, 3] 0 StopIteration:  StopIteration: 
#>    TypeError: descriptor '__next__' of 'list_iterator' object needs an argument TypeError: descriptor '__next__' requires a 'list_iterator' object but received a 'int' TypeError: descriptor '__iter__' requires a 'list_iterator' object but received a 'int' TypeError: expected 0 arguments, got 1 TypeError: object of type 'list_iterator' has no len() TypeError: 'list_iterator' object is not subscriptable TypeError: unsupported operand type(s) for +: 'list_iterator' and 'list_iterator' AttributeError: 'list_iterator' object has no attribute 'x' True True False TypeError: '<' not supported between instances of 'list_iterator' and 'list_iterator'
#>    (([1, 2, 3],), 0) None
#> tuple_iterator True 3 1 2 [2, 3] 0 StopIteration:  StopIteration: 
#>    TypeError: descriptor '__next__' of 'tuple_iterator' object needs an argument TypeError: descriptor '__next__' requires a 'tuple_iterator' object but received a 'int' TypeError: descriptor '__iter__' requires a 'tuple_iterator' object but received a 'int' TypeError: expected 0 arguments, got 1 TypeError: object of type 'tuple_iterator' has no len() TypeError: 'tuple_iterator' object is not subscriptable TypeError: unsupported operand type(s) for +: 'tuple_iterator' and 'tuple_iterator' AttributeError: 'tuple_iterator' object has no attribute 'x' True True False TypeError: '<' not supported between instances of 'tuple_iterator' and 'tuple_iterator'
#>    (((1, 2, 3),), 0) None
#> str_ascii_iterator True 3 'a' 2 ['b', 'c'] 0 StopIteration:  StopIteration: 
#>    TypeError: descriptor '__next__' of 'str_ascii_iterator' object needs an argument TypeError: descriptor '__next__' requires a 'str_ascii_iterator' object but received a 'int' TypeError: descriptor '__iter__' requires a 'str_ascii_iterator' object but received a 'int' TypeError: expected 0 arguments, got 1 TypeError: object of type 'str_ascii_iterator' has no len() TypeError: 'str_ascii_iterator' object is not subscriptable TypeError: unsupported operand type(s) for +: 'str_ascii_iterator' and 'str_ascii_iterator' AttributeError: 'str_ascii_iterator' object has no attribute 'x' True True False TypeError: '<' not supported between instances of 'str_ascii_iterator' and 'str_ascii_iterator'
#>    (('abc',), 0) None
#> str_iterator True 3 'a' 2 ['é', '€'] 0 StopIteration:  StopIteration: 
#>    TypeError: descriptor '__next__' of 'str_iterator' object needs an argument TypeError: descriptor '__next__' requires a 'str_iterator' object but received a 'int' TypeError: descriptor '__iter__' requires a 'str_iterator' object but received a 'int' TypeError: expected 0 arguments, got 1 TypeError: object of type 'str_iterator' has no len() TypeError: 'str_iterator' object is not subscriptable TypeError: unsupported operand type(s) for +: 'str_iterator' and 'str_iterator' AttributeError: 'str_iterator' object has no attribute 'x' True True False TypeError: '<' not supported between instances of 'str_iterator' and 'str_iterator'
#>    (('aé€',), 0) None
#> bytes_iterator True 3 97 2 [98, 99] 0 StopIteration:  StopIteration: 
#>    TypeError: descriptor '__next__' of 'bytes_iterator' object needs an argument TypeError: descriptor '__next__' requires a 'bytes_iterator' object but received a 'int' TypeError: descriptor '__iter__' requires a 'bytes_iterator' object but received a 'int' TypeError: expected 0 arguments, got 1 TypeError: object of type 'bytes_iterator' has no len() TypeError: 'bytes_iterator' object is not subscriptable TypeError: unsupported operand type(s) for +: 'bytes_iterator' and 'bytes_iterator' AttributeError: 'bytes_iterator' object has no attribute 'x' True True False TypeError: '<' not supported between instances of 'bytes_iterator' and 'bytes_iterator'
#>    ((b'abc',), 0) None
#> bytearray_iterator True 3 97 2 [98, 99] 0 StopIteration:  StopIteration: 
#>    TypeError: descriptor '__next__' of 'bytearray_iterator' object needs an argument TypeError: descriptor '__next__' requires a 'bytearray_iterator' object but received a 'int' TypeError: descriptor '__iter__' requires a 'bytearray_iterator' object but received a 'int' TypeError: expected 0 arguments, got 1 TypeError: object of type 'bytearray_iterator' has no len() TypeError: 'bytearray_iterator' object is not subscriptable TypeError: unsupported operand type(s) for +: 'bytearray_iterator' and 'bytearray_iterator' AttributeError: 'bytearray_iterator' object has no attribute 'x' True True False TypeError: '<' not supported between instances of 'bytearray_iterator' and 'bytearray_iterator'
#>    ((bytearray(b'abc'),), 0) None
#> range_iterator True 3 0 2 [1, 2] 0 StopIteration:  StopIteration: 
#>    TypeError: descriptor '__next__' of 'range_iterator' object needs an argument TypeError: descriptor '__next__' requires a 'range_iterator' object but received a 'int' TypeError: descriptor '__iter__' requires a 'range_iterator' object but received a 'int' TypeError: expected 0 arguments, got 1 TypeError: object of type 'range_iterator' has no len() TypeError: 'range_iterator' object is not subscriptable TypeError: unsupported operand type(s) for +: 'range_iterator' and 'range_iterator' AttributeError: 'range_iterator' object has no attribute 'x' True True False TypeError: '<' not supported between instances of 'range_iterator' and 'range_iterator'
#>    ((range(0, 3),), None) None
#> longrange_iterator True 3 1180591620717411303424 2 [1180591620717411303425, 1180591620717411303426] 0 StopIteration:  StopIteration: 
#>    TypeError: descriptor '__next__' of 'longrange_iterator' object needs an argument TypeError: descriptor '__next__' requires a 'longrange_iterator' object but received a 'int' TypeError: descriptor '__iter__' requires a 'longrange_iterator' object but received a 'int' TypeError: expected 0 arguments, got 1 TypeError: object of type 'longrange_iterator' has no len() TypeError: 'longrange_iterator' object is not subscriptable TypeError: unsupported operand type(s) for +: 'longrange_iterator' and 'longrange_iterator' AttributeError: 'longrange_iterator' object has no attribute 'x' True True False TypeError: '<' not supported between instances of 'longrange_iterator' and 'longrange_iterator'
#>    ((range(1180591620717411303424, 1180591620717411303427),), None) None
#> dict_keyiterator True 2 1 1 [3] 0 StopIteration:  StopIteration: 
#>    TypeError: descriptor '__next__' of 'dict_keyiterator' object needs an argument TypeError: descriptor '__next__' requires a 'dict_keyiterator' object but received a 'int' TypeError: descriptor '__iter__' requires a 'dict_keyiterator' object but received a 'int' TypeError: expected 0 arguments, got 1 TypeError: object of type 'dict_keyiterator' has no len() TypeError: 'dict_keyiterator' object is not subscriptable TypeError: unsupported operand type(s) for +: 'dict_keyiterator' and 'dict_keyiterator' AttributeError: 'dict_keyiterator' object has no attribute 'x' True True False TypeError: '<' not supported between instances of 'dict_keyiterator' and 'dict_keyiterator'
#>    (([1, 3],),) AttributeError: 'dict_keyiterator' object has no attribute '__setstate__'
#> dict_valueiterator True 2 2 1 [4] 0 StopIteration:  StopIteration: 
#>    TypeError: descriptor '__next__' of 'dict_valueiterator' object needs an argument TypeError: descriptor '__next__' requires a 'dict_valueiterator' object but received a 'int' TypeError: descriptor '__iter__' requires a 'dict_valueiterator' object but received a 'int' TypeError: expected 0 arguments, got 1 TypeError: object of type 'dict_valueiterator' has no len() TypeError: 'dict_valueiterator' object is not subscriptable TypeError: unsupported operand type(s) for +: 'dict_valueiterator' and 'dict_valueiterator' AttributeError: 'dict_valueiterator' object has no attribute 'x' True True False TypeError: '<' not supported between instances of 'dict_valueiterator' and 'dict_valueiterator'
#>    (([2, 4],),) AttributeError: 'dict_valueiterator' object has no attribute '__setstate__'
#> dict_itemiterator True 2 (1, 2) 1 [(3, 4)] 0 StopIteration:  StopIteration: 
#>    TypeError: descriptor '__next__' of 'dict_itemiterator' object needs an argument TypeError: descriptor '__next__' requires a 'dict_itemiterator' object but received a 'int' TypeError: descriptor '__iter__' requires a 'dict_itemiterator' object but received a 'int' TypeError: expected 0 arguments, got 1 TypeError: object of type 'dict_itemiterator' has no len() TypeError: 'dict_itemiterator' object is not subscriptable TypeError: unsupported operand type(s) for +: 'dict_itemiterator' and 'dict_itemiterator' AttributeError: 'dict_itemiterator' object has no attribute 'x' True True False TypeError: '<' not supported between instances of 'dict_itemiterator' and 'dict_itemiterator'
#>    (([(1, 2), (3, 4)],),) AttributeError: 'dict_itemiterator' object has no attribute '__setstate__'
#> set_iterator True 2 1 1 [2] 0 StopIteration:  StopIteration: 
#>    TypeError: descriptor '__next__' of 'set_iterator' object needs an argument TypeError: descriptor '__next__' requires a 'set_iterator' object but received a 'int' TypeError: descriptor '__iter__' requires a 'set_iterator' object but received a 'int' TypeError: expected 0 arguments, got 1 TypeError: object of type 'set_iterator' has no len() TypeError: 'set_iterator' object is not subscriptable TypeError: unsupported operand type(s) for +: 'set_iterator' and 'set_iterator' AttributeError: 'set_iterator' object has no attribute 'x' True True False TypeError: '<' not supported between instances of 'set_iterator' and 'set_iterator'
#>    (([1, 2],),) AttributeError: 'set_iterator' object has no attribute '__setstate__'
#> list_reverseiterator True 3 3 2 [2, 1] 0 StopIteration:  StopIteration: 
#>    TypeError: descriptor '__next__' of 'list_reverseiterator' object needs an argument TypeError: descriptor '__next__' requires a 'list_reverseiterator' object but received a 'int' TypeError: descriptor '__iter__' requires a 'list_reverseiterator' object but received a 'int' TypeError: expected 0 arguments, got 1 TypeError: object of type 'list_reverseiterator' has no len() TypeError: 'list_reverseiterator' object is not subscriptable TypeError: unsupported operand type(s) for +: 'list_reverseiterator' and 'list_reverseiterator' AttributeError: 'list_reverseiterator' object has no attribute 'x' True True False TypeError: '<' not supported between instances of 'list_reverseiterator' and 'list_reverseiterator'
#>    (([1, 2, 3],), 2) None
#> dict_reversekeyiterator True 2 3 1 [1] 0 StopIteration:  StopIteration: 
#>    TypeError: descriptor '__next__' of 'dict_reversekeyiterator' object needs an argument TypeError: descriptor '__next__' requires a 'dict_reversekeyiterator' object but received a 'int' TypeError: descriptor '__iter__' requires a 'dict_reversekeyiterator' object but received a 'int' TypeError: expected 0 arguments, got 1 TypeError: object of type 'dict_reversekeyiterator' has no len() TypeError: 'dict_reversekeyiterator' object is not subscriptable TypeError: unsupported operand type(s) for +: 'dict_reversekeyiterator' and 'dict_reversekeyiterator' AttributeError: 'dict_reversekeyiterator' object has no attribute 'x' True True False TypeError: '<' not supported between instances of 'dict_reversekeyiterator' and 'dict_reversekeyiterator'
#>    (([3, 1],),) AttributeError: 'dict_reversekeyiterator' object has no attribute '__setstate__'
#> reversed True 3 'c' 2 ['b', 'a'] 0 StopIteration:  StopIteration: 
#>    TypeError: descriptor '__next__' of 'reversed' object needs an argument TypeError: descriptor '__next__' requires a 'reversed' object but received a 'int' TypeError: descriptor '__iter__' requires a 'reversed' object but received a 'int' TypeError: expected 0 arguments, got 1 TypeError: object of type 'reversed' has no len() TypeError: 'reversed' object is not subscriptable TypeError: unsupported operand type(s) for +: 'reversed' and 'reversed' AttributeError: 'reversed' object has no attribute 'x' True True False TypeError: '<' not supported between instances of 'reversed' and 'reversed'
#>    (('abc',), 2) None
#> range_iterator True 3 2 2 [1, 0] 0 StopIteration:  StopIteration: 
#>    TypeError: descriptor '__next__' of 'range_iterator' object needs an argument TypeError: descriptor '__next__' requires a 'range_iterator' object but received a 'int' TypeError: descriptor '__iter__' requires a 'range_iterator' object but received a 'int' TypeError: expected 0 arguments, got 1 TypeError: object of type 'range_iterator' has no len() TypeError: 'range_iterator' object is not subscriptable TypeError: unsupported operand type(s) for +: 'range_iterator' and 'range_iterator' AttributeError: 'range_iterator' object has no attribute 'x' True True False TypeError: '<' not supported between instances of 'range_iterator' and 'range_iterator'
#>    ((range(2, -1, -1),), None) None
#> enumerate True AttributeError: 'enumerate' object has no attribute '__length_hint__' (0, 'a') AttributeError: 'enumerate' object has no attribute '__length_hint__' [(1, 'b'), (2, 'c')] AttributeError: 'enumerate' object has no attribute '__length_hint__' StopIteration:  StopIteration: 
#>    TypeError: descriptor '__next__' of 'enumerate' object needs an argument TypeError: descriptor '__next__' requires a 'enumerate' object but received a 'int' TypeError: descriptor '__iter__' requires a 'enumerate' object but received a 'int' TypeError: expected 0 arguments, got 1 TypeError: object of type 'enumerate' has no len() TypeError: 'enumerate' object is not subscriptable TypeError: unsupported operand type(s) for +: 'enumerate' and 'enumerate' AttributeError: 'enumerate' object has no attribute 'x' True True False TypeError: '<' not supported between instances of 'enumerate' and 'enumerate'
#>    '' 
#> enumerate True AttributeError: 'enumerate' object has no attribute '__length_hint__' (36893488147419103232, 'a') AttributeError: 'enumerate' object has no attribute '__length_hint__' [(36893488147419103233, 'b'), (36893488147419103234, 'c')] AttributeError: 'enumerate' object has no attribute '__length_hint__' StopIteration:  StopIteration: 
#>    TypeError: descriptor '__next__' of 'enumerate' object needs an argument TypeError: descriptor '__next__' requires a 'enumerate' object but received a 'int' TypeError: descriptor '__iter__' requires a 'enumerate' object but received a 'int' TypeError: expected 0 arguments, got 1 TypeError: object of type 'enumerate' has no len() TypeError: 'enumerate' object is not subscriptable TypeError: unsupported operand type(s) for +: 'enumerate' and 'enumerate' AttributeError: 'enumerate' object has no attribute 'x' True True False TypeError: '<' not supported between instances of 'enumerate' and 'enumerate'
#>    '' 
#> zip True AttributeError: 'zip' object has no attribute '__length_hint__' ('a', 'c') AttributeError: 'zip' object has no attribute '__length_hint__' [('b', 'd')] AttributeError: 'zip' object has no attribute '__length_hint__' StopIteration:  StopIteration: 
#>    TypeError: descriptor '__next__' of 'zip' object needs an argument TypeError: descriptor '__next__' requires a 'zip' object but received a 'int' TypeError: descriptor '__iter__' requires a 'zip' object but received a 'int' TypeError: expected 0 arguments, got 1 TypeError: object of type 'zip' has no len() TypeError: 'zip' object is not subscriptable TypeError: unsupported operand type(s) for +: 'zip' and 'zip' AttributeError: 'zip' object has no attribute 'x' True True False TypeError: '<' not supported between instances of 'zip' and 'zip'
#>    '' 
#> zip True AttributeError: 'zip' object has no attribute '__length_hint__' StopIteration:  AttributeError: 'zip' object has no attribute '__length_hint__' [] AttributeError: 'zip' object has no attribute '__length_hint__' StopIteration:  StopIteration: 
#>    TypeError: descriptor '__next__' of 'zip' object needs an argument TypeError: descriptor '__next__' requires a 'zip' object but received a 'int' TypeError: descriptor '__iter__' requires a 'zip' object but received a 'int' TypeError: expected 0 arguments, got 1 TypeError: object of type 'zip' has no len() TypeError: 'zip' object is not subscriptable TypeError: unsupported operand type(s) for +: 'zip' and 'zip' AttributeError: 'zip' object has no attribute 'x' True True False TypeError: '<' not supported between instances of 'zip' and 'zip'
#>    '' 
#> map True AttributeError: 'map' object has no attribute '__length_hint__' '1' AttributeError: 'map' object has no attribute '__length_hint__' ['2'] AttributeError: 'map' object has no attribute '__length_hint__' StopIteration:  StopIteration: 
#>    TypeError: descriptor '__next__' of 'map' object needs an argument TypeError: descriptor '__next__' requires a 'map' object but received a 'int' TypeError: descriptor '__iter__' requires a 'map' object but received a 'int' TypeError: expected 0 arguments, got 1 TypeError: object of type 'map' has no len() TypeError: 'map' object is not subscriptable TypeError: unsupported operand type(s) for +: 'map' and 'map' AttributeError: 'map' object has no attribute 'x' True True False TypeError: '<' not supported between instances of 'map' and 'map'
#>    '' 
#> filter True AttributeError: 'filter' object has no attribute '__length_hint__' 1 AttributeError: 'filter' object has no attribute '__length_hint__' [2] AttributeError: 'filter' object has no attribute '__length_hint__' StopIteration:  StopIteration: 
#>    TypeError: descriptor '__next__' of 'filter' object needs an argument TypeError: descriptor '__next__' requires a 'filter' object but received a 'int' TypeError: descriptor '__iter__' requires a 'filter' object but received a 'int' TypeError: expected 0 arguments, got 1 TypeError: object of type 'filter' has no len() TypeError: 'filter' object is not subscriptable TypeError: unsupported operand type(s) for +: 'filter' and 'filter' AttributeError: 'filter' object has no attribute 'x' True True False TypeError: '<' not supported between instances of 'filter' and 'filter'
#>    '' 
#> callable_iterator True AttributeError: 'callable_iterator' object has no attribute '__length_hint__' StopIteration:  AttributeError: 'callable_iterator' object has no attribute '__length_hint__' [] AttributeError: 'callable_iterator' object has no attribute '__length_hint__' StopIteration:  StopIteration: 
#>    TypeError: descriptor '__next__' of 'callable_iterator' object needs an argument TypeError: descriptor '__next__' requires a 'callable_iterator' object but received a 'int' TypeError: descriptor '__iter__' requires a 'callable_iterator' object but received a 'int' TypeError: expected 0 arguments, got 1 TypeError: object of type 'callable_iterator' has no len() TypeError: 'callable_iterator' object is not subscriptable TypeError: unsupported operand type(s) for +: 'callable_iterator' and 'callable_iterator' AttributeError: 'callable_iterator' object has no attribute 'x' True True False TypeError: '<' not supported between instances of 'callable_iterator' and 'callable_iterator'
#>    '' AttributeError: 'callable_iterator' object has no attribute '__setstate__'
#> callable_iterator True AttributeError: 'callable_iterator' object has no attribute '__length_hint__' 2 AttributeError: 'callable_iterator' object has no attribute '__length_hint__' [] AttributeError: 'callable_iterator' object has no attribute '__length_hint__' StopIteration:  StopIteration: 
#>    TypeError: descriptor '__next__' of 'callable_iterator' object needs an argument TypeError: descriptor '__next__' requires a 'callable_iterator' object but received a 'int' TypeError: descriptor '__iter__' requires a 'callable_iterator' object but received a 'int' TypeError: expected 0 arguments, got 1 TypeError: object of type 'callable_iterator' has no len() TypeError: 'callable_iterator' object is not subscriptable TypeError: unsupported operand type(s) for +: 'callable_iterator' and 'callable_iterator' AttributeError: 'callable_iterator' object has no attribute 'x' True True False TypeError: '<' not supported between instances of 'callable_iterator' and 'callable_iterator'
#>    '' AttributeError: 'callable_iterator' object has no attribute '__setstate__'
#> list_iterator 0 None [1, 2, 3]
#> list_iterator 2 None [3]
#> list_iterator 99 None []
#> list_iterator -1 None [1, 2, 3]
#> tuple_iterator 0 None [1, 2, 3]
#> tuple_iterator 2 None [3]
#> tuple_iterator 99 None []
#> tuple_iterator -1 None [1, 2, 3]
#> str_ascii_iterator 0 None ['a', 'b', 'c']
#> str_ascii_iterator 2 None ['c']
#> str_ascii_iterator 99 None []
#> str_ascii_iterator -1 None ['a', 'b', 'c']
#> str_iterator 0 None ['a', 'é', '€']
#> str_iterator 2 None ['€']
#> str_iterator 99 None []
#> str_iterator -1 None ['a', 'é', '€']
#> bytes_iterator 0 None [97, 98, 99]
#> bytes_iterator 2 None [99]
#> bytes_iterator 99 None []
#> bytes_iterator -1 None [97, 98, 99]
#> bytearray_iterator 0 None [97, 98, 99]
#> bytearray_iterator 2 None [99]
#> bytearray_iterator 99 None []
#> bytearray_iterator -1 None [97, 98, 99]
#> range_iterator 0 None [0, 1, 2]
#> range_iterator 2 None [2]
#> range_iterator 99 None []
#> range_iterator -1 None [0, 1, 2]
#> longrange_iterator 0 None [1180591620717411303424, 1180591620717411303425, 1180591620717411303426]
#> longrange_iterator 2 None [1180591620717411303426]
#> longrange_iterator 99 None []
#> longrange_iterator -1 None [1180591620717411303424, 1180591620717411303425, 1180591620717411303426]
#> list_reverseiterator 0 None [1]
#> list_reverseiterator 2 None [3, 2, 1]
#> list_reverseiterator 99 None [3, 2, 1]
#> list_reverseiterator -1 None []
#> reversed 0 None ['a']
#> reversed 2 None ['c', 'b', 'a']
#> reversed 99 None ['c', 'b', 'a']
#> reversed -1 None []
#> enumerate () TypeError: enumerate() missing required argument 'iterable'
#> enumerate (5,) TypeError: 'int' object is not iterable
#> enumerate ('ab', 'x') TypeError: 'str' object cannot be interpreted as an integer
#> enumerate ('ab', 1, 2) TypeError: enumerate() takes at most 2 arguments (3 given)
#> enumerate ('ab', 1.5) TypeError: 'float' object cannot be interpreted as an integer
#> enumerate ('ab', None) TypeError: 'NoneType' object cannot be interpreted as an integer
#> zip (5,) TypeError: 'int' object is not iterable
#> zip ('a', 5) TypeError: 'int' object is not iterable
#> zip ([], None) TypeError: 'NoneType' object is not iterable
#> map () TypeError: map() must have at least two arguments.
#> map (<built-in function len>,) TypeError: map() must have at least two arguments.
#> map (5, [1]) TypeError: 'int' object is not callable
#> map (<built-in function len>, 5) TypeError: 'int' object is not iterable
#> filter () TypeError: filter expected 2 arguments, got 0
#> filter (None,) TypeError: filter expected 2 arguments, got 1
#> filter (None, 5) TypeError: 'int' object is not iterable
#> filter (5, [1]) TypeError: 'int' object is not callable
#> filter (None, [], []) TypeError: filter expected 2 arguments, got 3
#> reversed () TypeError: reversed expected 1 argument, got 0
#> reversed (5,) TypeError: 'int' object is not reversible
#> reversed ({1},) TypeError: 'set' object is not reversible
#> reversed ([], []) TypeError: reversed expected 1 argument, got 2
#> <enumerate object  <enumerate object  <zip object  TypeError: 'strct' is an invalid keyword argument for zip() TypeError: reversed() takes no keyword arguments ValueError: zip() argument 2 is shorter than argument 1 ValueError: zip() argument 2 is longer than argument 1
