"""The special methods of the views of dicts, called by name."""


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


d = {"a": 1, "b": 2, "c": 1}
KEYS, VALUES, ITEMS = type(d.keys()), type(d.values()), type(d.items())
OTHERS = [{"a"}, ["a", "z"], {"b": 5}, d.keys(), d.items(), {("a", 1)}, "ab", 5, None, d.values()]
for view in [d.keys(), d.items()]:
    kind = type(view)
    for method in [kind.__and__, kind.__or__, kind.__sub__, kind.__xor__, kind.__rand__, kind.__ror__, kind.__rsub__, kind.__rxor__]:
        for other in OTHERS:
            try:
                result = method(view, other)
            except Exception as e:
                print(kind.__name__, method.__name__, other, type(e).__name__, e)
            else:
                print(kind.__name__, method.__name__, other, sorted(result, key=str) if type(result) is set else result)
    for method in [kind.__lt__, kind.__le__, kind.__eq__, kind.__ne__, kind.__gt__, kind.__ge__]:
        print(kind.__name__, method.__name__, [show(method, view, other) for other in OTHERS])
    print(show(kind.__and__), show(kind.__and__, 5, 6), show(view.__and__), show(view.__or__, 1, 2))
for view in [d.keys(), d.values(), d.items()]:
    kind = type(view)
    print(kind, view.__len__(), [*view.__iter__()], [*view.__reversed__()], view.__repr__(), show(kind.__len__), show(kind, d), show(hash, view) if kind is not VALUES else "")
    print(view.mapping, type(view.mapping), show(setattr, view, "mapping", {}), show(lambda: view.nothing), show(view.__len__, 1))
print(KEYS.__contains__(d.keys(), "a"), show(d.keys().__contains__, []), show(d.items().__contains__, ("a", 1)), show(d.items().__contains__, ("a", [])),
      show(d.items().__contains__, ([], 1)), show(d.items().__contains__, "a"), show(d.items().__contains__, ("a", 1, 2)))
print(show(KEYS.isdisjoint), show(d.keys().isdisjoint, "xyz"), show(d.keys().isdisjoint, ["a"]), show(d.items().isdisjoint, [("a", 1)]), show(d.keys().isdisjoint, 5),
      show(d.keys().isdisjoint, d.keys()), show({}.keys().isdisjoint, {}.keys()), show(d.keys().isdisjoint, "a", "b"), show(d.keys().isdisjoint, other="a"))
for it in [iter(d), iter(d.values()), iter(d.items()), reversed(d), reversed(d.values()), reversed(d.items())]:
    print(type(it), it.__length_hint__(), it.__next__(), it.__length_hint__(), it.__reduce__()[1], it.__iter__() is it, [*it], it.__length_hint__(), show(it.__next__), show(type(it)))

#> dict_keys __and__ {'a'} ['a']
#> dict_keys __and__ ['a', 'z'] ['a']
#> dict_keys __and__ {'b': 5} ['b']
#> dict_keys __and__ dict_keys(['a', 'b', 'c']) ['a', 'b', 'c']
#> dict_keys __and__ dict_items([('a', 1), ('b', 2), ('c', 1)]) []
#> dict_keys __and__ {('a', 1)} []
#> dict_keys __and__ ab ['a', 'b']
#> dict_keys __and__ 5 TypeError 'int' object is not iterable
#> dict_keys __and__ None TypeError 'NoneType' object is not iterable
#> dict_keys __and__ dict_values([1, 2, 1]) []
#> dict_keys __or__ {'a'} ['a', 'b', 'c']
#> dict_keys __or__ ['a', 'z'] ['a', 'b', 'c', 'z']
#> dict_keys __or__ {'b': 5} ['a', 'b', 'c']
#> dict_keys __or__ dict_keys(['a', 'b', 'c']) ['a', 'b', 'c']
#> dict_keys __or__ dict_items([('a', 1), ('b', 2), ('c', 1)]) [('a', 1), ('b', 2), ('c', 1), 'a', 'b', 'c']
#> dict_keys __or__ {('a', 1)} [('a', 1), 'a', 'b', 'c']
#> dict_keys __or__ ab ['a', 'b', 'c']
#> dict_keys __or__ 5 TypeError 'int' object is not iterable
#> dict_keys __or__ None TypeError 'NoneType' object is not iterable
#> dict_keys __or__ dict_values([1, 2, 1]) [1, 2, 'a', 'b', 'c']
#> dict_keys __sub__ {'a'} ['b', 'c']
#> dict_keys __sub__ ['a', 'z'] ['b', 'c']
#> dict_keys __sub__ {'b': 5} ['a', 'c']
#> dict_keys __sub__ dict_keys(['a', 'b', 'c']) []
#> dict_keys __sub__ dict_items([('a', 1), ('b', 2), ('c', 1)]) ['a', 'b', 'c']
#> dict_keys __sub__ {('a', 1)} ['a', 'b', 'c']
#> dict_keys __sub__ ab ['c']
#> dict_keys __sub__ 5 TypeError 'int' object is not iterable
#> dict_keys __sub__ None TypeError 'NoneType' object is not iterable
#> dict_keys __sub__ dict_values([1, 2, 1]) ['a', 'b', 'c']
#> dict_keys __xor__ {'a'} ['b', 'c']
#> dict_keys __xor__ ['a', 'z'] ['b', 'c', 'z']
#> dict_keys __xor__ {'b': 5} ['a', 'c']
#> dict_keys __xor__ dict_keys(['a', 'b', 'c']) []
#> dict_keys __xor__ dict_items([('a', 1), ('b', 2), ('c', 1)]) [('a', 1), ('b', 2), ('c', 1), 'a', 'b', 'c']
#> dict_keys __xor__ {('a', 1)} [('a', 1), 'a', 'b', 'c']
#> dict_keys __xor__ ab ['c']
#> dict_keys __xor__ 5 TypeError 'int' object is not iterable
#> dict_keys __xor__ None TypeError 'NoneType' object is not iterable
#> dict_keys __xor__ dict_values([1, 2, 1]) [1, 2, 'a', 'b', 'c']
#> dict_keys __rand__ {'a'} ['a']
#> dict_keys __rand__ ['a', 'z'] ['a']
#> dict_keys __rand__ {'b': 5} ['b']
#> dict_keys __rand__ dict_keys(['a', 'b', 'c']) ['a', 'b', 'c']
#> dict_keys __rand__ dict_items([('a', 1), ('b', 2), ('c', 1)]) []
#> dict_keys __rand__ {('a', 1)} []
#> dict_keys __rand__ ab ['a', 'b']
#> dict_keys __rand__ 5 TypeError 'int' object is not iterable
#> dict_keys __rand__ None TypeError 'NoneType' object is not iterable
#> dict_keys __rand__ dict_values([1, 2, 1]) []
#> dict_keys __ror__ {'a'} ['a', 'b', 'c']
#> dict_keys __ror__ ['a', 'z'] ['a', 'b', 'c', 'z']
#> dict_keys __ror__ {'b': 5} ['a', 'b', 'c']
#> dict_keys __ror__ dict_keys(['a', 'b', 'c']) ['a', 'b', 'c']
#> dict_keys __ror__ dict_items([('a', 1), ('b', 2), ('c', 1)]) [('a', 1), ('b', 2), ('c', 1), 'a', 'b', 'c']
#> dict_keys __ror__ {('a', 1)} [('a', 1), 'a', 'b', 'c']
#> dict_keys __ror__ ab ['a', 'b', 'c']
#> dict_keys __ror__ 5 TypeError 'int' object is not iterable
#> dict_keys __ror__ None TypeError 'NoneType' object is not iterable
#> dict_keys __ror__ dict_values([1, 2, 1]) [1, 2, 'a', 'b', 'c']
#> dict_keys __rsub__ {'a'} []
#> dict_keys __rsub__ ['a', 'z'] ['z']
#> dict_keys __rsub__ {'b': 5} []
#> dict_keys __rsub__ dict_keys(['a', 'b', 'c']) []
#> dict_keys __rsub__ dict_items([('a', 1), ('b', 2), ('c', 1)]) [('a', 1), ('b', 2), ('c', 1)]
#> dict_keys __rsub__ {('a', 1)} [('a', 1)]
#> dict_keys __rsub__ ab []
#> dict_keys __rsub__ 5 TypeError 'int' object is not iterable
#> dict_keys __rsub__ None TypeError 'NoneType' object is not iterable
#> dict_keys __rsub__ dict_values([1, 2, 1]) [1, 2]
#> dict_keys __rxor__ {'a'} ['b', 'c']
#> dict_keys __rxor__ ['a', 'z'] ['b', 'c', 'z']
#> dict_keys __rxor__ {'b': 5} ['a', 'c']
#> dict_keys __rxor__ dict_keys(['a', 'b', 'c']) []
#> dict_keys __rxor__ dict_items([('a', 1), ('b', 2), ('c', 1)]) [('a', 1), ('b', 2), ('c', 1), 'a', 'b', 'c']
#> dict_keys __rxor__ {('a', 1)} [('a', 1), 'a', 'b', 'c']
#> dict_keys __rxor__ ab ['c']
#> dict_keys __rxor__ 5 TypeError 'int' object is not iterable
#> dict_keys __rxor__ None TypeError 'NoneType' object is not iterable
#> dict_keys __rxor__ dict_values([1, 2, 1]) [1, 2, 'a', 'b', 'c']
#> dict_keys __lt__ ['False', 'NotImplemented', 'NotImplemented', 'False', 'False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> dict_keys __le__ ['False', 'NotImplemented', 'NotImplemented', 'True', 'False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> dict_keys __eq__ ['False', 'NotImplemented', 'NotImplemented', 'True', 'False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> dict_keys __ne__ ['True', 'NotImplemented', 'NotImplemented', 'False', 'True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> dict_keys __gt__ ['True', 'NotImplemented', 'NotImplemented', 'False', 'False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> dict_keys __ge__ ['True', 'NotImplemented', 'NotImplemented', 'True', 'False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> TypeError: descriptor '__and__' of 'dict_keys' object needs an argument TypeError: descriptor '__and__' requires a 'dict_keys' object but received a 'int' TypeError: expected 1 argument, got 0 TypeError: expected 1 argument, got 2
#> dict_items __and__ {'a'} []
#> dict_items __and__ ['a', 'z'] []
#> dict_items __and__ {'b': 5} []
#> dict_items __and__ dict_keys(['a', 'b', 'c']) []
#> dict_items __and__ dict_items([('a', 1), ('b', 2), ('c', 1)]) [('a', 1), ('b', 2), ('c', 1)]
#> dict_items __and__ {('a', 1)} [('a', 1)]
#> dict_items __and__ ab []
#> dict_items __and__ 5 TypeError 'int' object is not iterable
#> dict_items __and__ None TypeError 'NoneType' object is not iterable
#> dict_items __and__ dict_values([1, 2, 1]) []
#> dict_items __or__ {'a'} [('a', 1), ('b', 2), ('c', 1), 'a']
#> dict_items __or__ ['a', 'z'] [('a', 1), ('b', 2), ('c', 1), 'a', 'z']
#> dict_items __or__ {'b': 5} [('a', 1), ('b', 2), ('c', 1), 'b']
#> dict_items __or__ dict_keys(['a', 'b', 'c']) [('a', 1), ('b', 2), ('c', 1), 'a', 'b', 'c']
#> dict_items __or__ dict_items([('a', 1), ('b', 2), ('c', 1)]) [('a', 1), ('b', 2), ('c', 1)]
#> dict_items __or__ {('a', 1)} [('a', 1), ('b', 2), ('c', 1)]
#> dict_items __or__ ab [('a', 1), ('b', 2), ('c', 1), 'a', 'b']
#> dict_items __or__ 5 TypeError 'int' object is not iterable
#> dict_items __or__ None TypeError 'NoneType' object is not iterable
#> dict_items __or__ dict_values([1, 2, 1]) [('a', 1), ('b', 2), ('c', 1), 1, 2]
#> dict_items __sub__ {'a'} [('a', 1), ('b', 2), ('c', 1)]
#> dict_items __sub__ ['a', 'z'] [('a', 1), ('b', 2), ('c', 1)]
#> dict_items __sub__ {'b': 5} [('a', 1), ('b', 2), ('c', 1)]
#> dict_items __sub__ dict_keys(['a', 'b', 'c']) [('a', 1), ('b', 2), ('c', 1)]
#> dict_items __sub__ dict_items([('a', 1), ('b', 2), ('c', 1)]) []
#> dict_items __sub__ {('a', 1)} [('b', 2), ('c', 1)]
#> dict_items __sub__ ab [('a', 1), ('b', 2), ('c', 1)]
#> dict_items __sub__ 5 TypeError 'int' object is not iterable
#> dict_items __sub__ None TypeError 'NoneType' object is not iterable
#> dict_items __sub__ dict_values([1, 2, 1]) [('a', 1), ('b', 2), ('c', 1)]
#> dict_items __xor__ {'a'} [('a', 1), ('b', 2), ('c', 1), 'a']
#> dict_items __xor__ ['a', 'z'] [('a', 1), ('b', 2), ('c', 1), 'a', 'z']
#> dict_items __xor__ {'b': 5} [('a', 1), ('b', 2), ('c', 1), 'b']
#> dict_items __xor__ dict_keys(['a', 'b', 'c']) [('a', 1), ('b', 2), ('c', 1), 'a', 'b', 'c']
#> dict_items __xor__ dict_items([('a', 1), ('b', 2), ('c', 1)]) []
#> dict_items __xor__ {('a', 1)} [('b', 2), ('c', 1)]
#> dict_items __xor__ ab [('a', 1), ('b', 2), ('c', 1), 'a', 'b']
#> dict_items __xor__ 5 TypeError 'int' object is not iterable
#> dict_items __xor__ None TypeError 'NoneType' object is not iterable
#> dict_items __xor__ dict_values([1, 2, 1]) [('a', 1), ('b', 2), ('c', 1), 1, 2]
#> dict_items __rand__ {'a'} []
#> dict_items __rand__ ['a', 'z'] []
#> dict_items __rand__ {'b': 5} []
#> dict_items __rand__ dict_keys(['a', 'b', 'c']) []
#> dict_items __rand__ dict_items([('a', 1), ('b', 2), ('c', 1)]) [('a', 1), ('b', 2), ('c', 1)]
#> dict_items __rand__ {('a', 1)} [('a', 1)]
#> dict_items __rand__ ab []
#> dict_items __rand__ 5 TypeError 'int' object is not iterable
#> dict_items __rand__ None TypeError 'NoneType' object is not iterable
#> dict_items __rand__ dict_values([1, 2, 1]) []
#> dict_items __ror__ {'a'} [('a', 1), ('b', 2), ('c', 1), 'a']
#> dict_items __ror__ ['a', 'z'] [('a', 1), ('b', 2), ('c', 1), 'a', 'z']
#> dict_items __ror__ {'b': 5} [('a', 1), ('b', 2), ('c', 1), 'b']
#> dict_items __ror__ dict_keys(['a', 'b', 'c']) [('a', 1), ('b', 2), ('c', 1), 'a', 'b', 'c']
#> dict_items __ror__ dict_items([('a', 1), ('b', 2), ('c', 1)]) [('a', 1), ('b', 2), ('c', 1)]
#> dict_items __ror__ {('a', 1)} [('a', 1), ('b', 2), ('c', 1)]
#> dict_items __ror__ ab [('a', 1), ('b', 2), ('c', 1), 'a', 'b']
#> dict_items __ror__ 5 TypeError 'int' object is not iterable
#> dict_items __ror__ None TypeError 'NoneType' object is not iterable
#> dict_items __ror__ dict_values([1, 2, 1]) [('a', 1), ('b', 2), ('c', 1), 1, 2]
#> dict_items __rsub__ {'a'} ['a']
#> dict_items __rsub__ ['a', 'z'] ['a', 'z']
#> dict_items __rsub__ {'b': 5} ['b']
#> dict_items __rsub__ dict_keys(['a', 'b', 'c']) ['a', 'b', 'c']
#> dict_items __rsub__ dict_items([('a', 1), ('b', 2), ('c', 1)]) []
#> dict_items __rsub__ {('a', 1)} []
#> dict_items __rsub__ ab ['a', 'b']
#> dict_items __rsub__ 5 TypeError 'int' object is not iterable
#> dict_items __rsub__ None TypeError 'NoneType' object is not iterable
#> dict_items __rsub__ dict_values([1, 2, 1]) [1, 2]
#> dict_items __rxor__ {'a'} [('a', 1), ('b', 2), ('c', 1), 'a']
#> dict_items __rxor__ ['a', 'z'] [('a', 1), ('b', 2), ('c', 1), 'a', 'z']
#> dict_items __rxor__ {'b': 5} [('a', 1), ('b', 2), ('c', 1), 'b']
#> dict_items __rxor__ dict_keys(['a', 'b', 'c']) [('a', 1), ('b', 2), ('c', 1), 'a', 'b', 'c']
#> dict_items __rxor__ dict_items([('a', 1), ('b', 2), ('c', 1)]) []
#> dict_items __rxor__ {('a', 1)} [('b', 2), ('c', 1)]
#> dict_items __rxor__ ab [('a', 1), ('b', 2), ('c', 1), 'a', 'b']
#> dict_items __rxor__ 5 TypeError 'int' object is not iterable
#> dict_items __rxor__ None TypeError 'NoneType' object is not iterable
#> dict_items __rxor__ dict_values([1, 2, 1]) [('a', 1), ('b', 2), ('c', 1), 1, 2]
#> dict_items __lt__ ['False', 'NotImplemented', 'NotImplemented', 'False', 'False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> dict_items __le__ ['False', 'NotImplemented', 'NotImplemented', 'False', 'True', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> dict_items __eq__ ['False', 'NotImplemented', 'NotImplemented', 'False', 'True', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> dict_items __ne__ ['True', 'NotImplemented', 'NotImplemented', 'True', 'False', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> dict_items __gt__ ['False', 'NotImplemented', 'NotImplemented', 'False', 'False', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> dict_items __ge__ ['False', 'NotImplemented', 'NotImplemented', 'False', 'True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> TypeError: descriptor '__and__' of 'dict_items' object needs an argument TypeError: descriptor '__and__' requires a 'dict_items' object but received a 'int' TypeError: expected 1 argument, got 0 TypeError: expected 1 argument, got 2
#> <class 'dict_keys'> 3 ['a', 'b', 'c'] ['c', 'b', 'a'] dict_keys(['a', 'b', 'c']) TypeError: descriptor '__len__' of 'dict_keys' object needs an argument TypeError: cannot create 'dict_keys' instances TypeError: unhashable type: 'dict_keys'
#> {'a': 1, 'b': 2, 'c': 1} <class 'mappingproxy'> AttributeError: attribute 'mapping' of 'dict_keys' objects is not writable AttributeError: 'dict_keys' object has no attribute 'nothing' TypeError: expected 0 arguments, got 1
#> <class 'dict_values'> 3 [1, 2, 1] [1, 2, 1] dict_values([1, 2, 1]) TypeError: descriptor '__len__' of 'dict_values' object needs an argument TypeError: cannot create 'dict_values' instances 
#> {'a': 1, 'b': 2, 'c': 1} <class 'mappingproxy'> AttributeError: attribute 'mapping' of 'dict_values' objects is not writable AttributeError: 'dict_values' object has no attribute 'nothing' TypeError: expected 0 arguments, got 1
#> <class 'dict_items'> 3 [('a', 1), ('b', 2), ('c', 1)] [('c', 1), ('b', 2), ('a', 1)] dict_items([('a', 1), ('b', 2), ('c', 1)]) TypeError: descriptor '__len__' of 'dict_items' object needs an argument TypeError: cannot create 'dict_items' instances TypeError: unhashable type: 'dict_items'
#> {'a': 1, 'b': 2, 'c': 1} <class 'mappingproxy'> AttributeError: attribute 'mapping' of 'dict_items' objects is not writable AttributeError: 'dict_items' object has no attribute 'nothing' TypeError: expected 0 arguments, got 1
#> True TypeError: unhashable type: 'list' True False TypeError: unhashable type: 'list' False False
#> TypeError: unbound method dict_keys.isdisjoint() needs an argument True False False TypeError: 'int' object is not iterable False True TypeError: dict_keys.isdisjoint() takes exactly one argument (2 given) TypeError: dict_keys.isdisjoint() takes no keyword arguments
#> <class 'dict_keyiterator'> 3 a 2 (['b', 'c'],) True ['b', 'c'] 0 StopIteration:  TypeError: cannot create 'dict_keyiterator' instances
#> <class 'dict_valueiterator'> 3 1 2 ([2, 1],) True [2, 1] 0 StopIteration:  TypeError: cannot create 'dict_valueiterator' instances
#> <class 'dict_itemiterator'> 3 ('a', 1) 2 ([('b', 2), ('c', 1)],) True [('b', 2), ('c', 1)] 0 StopIteration:  TypeError: cannot create 'dict_itemiterator' instances
#> <class 'dict_reversekeyiterator'> 3 c 2 (['b', 'a'],) True ['b', 'a'] 0 StopIteration:  TypeError: cannot create 'dict_reversekeyiterator' instances
#> <class 'dict_reversevalueiterator'> 3 1 2 ([2, 1],) True [2, 1] 0 StopIteration:  TypeError: cannot create 'dict_reversevalueiterator' instances
#> <class 'dict_reverseitemiterator'> 3 ('c', 1) 2 ([('b', 2), ('a', 1)],) True [('b', 2), ('a', 1)] 0 StopIteration:  TypeError: cannot create 'dict_reverseitemiterator' instances
