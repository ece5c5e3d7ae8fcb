"""The special methods of dict, called by name."""


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


BINARY = [
    dict.__or__, dict.__ror__, dict.__contains__,
    dict.__getitem__, dict.__lt__, dict.__le__,
    dict.__eq__, dict.__ne__, dict.__gt__,
    dict.__ge__,
]
UNARY = [
    dict.__len__, dict.__repr__,
]
VALUES = [{'a': 1, 'b': 2}, {}]
OTHERS = [{'b': 3}, {'a': 1, 'b': 2}, 'a', [('c', 1)], None, [], 1.5]

for method in BINARY:
    print(method.__name__)
    for left in VALUES:
        print("  ", repr(left), [show(method, left, right) for right in OTHERS])
for method in UNARY:
    print(method.__name__, [show(method, value) for value in VALUES])
print("misused")
for method in BINARY + UNARY:
    print(show(method))
    print(show(method, [1], {'a': 1}))
    print(show(method, VALUES[0], 1, 2, 3))
    print(show(method, VALUES[0], key=1))

print("in place")
for other in [{"b": 3}, [("c", 1)], ["de"], [(1, 2, 3)], 5, None, ["x"], [5], {}.items()]:
    changed = {"a": 1, "b": 2}
    print(other, show(changed.__ior__, other), changed)
for key, value in [("a", 1), (1, 1), (1.0, 2), (True, 3), ([], 1), ({}, 1)]:
    print(key, show(changed.__setitem__, key, value), changed)
for key in ["a", "a", 1, None, []]:
    print(key, show(changed.__delitem__, key), changed)
print(dict.__hash__, show(hash, {}), dict.__class_getitem__((str, int)), {}.__sizeof__() > 0)
print([*changed.__iter__()], [*changed.__reversed__()], show(dict.__reversed__, []), show(dict.__iter__))
print(show(changed.__init__, [(1, 2)], z=5), changed, show(changed.__init__, 1, 2), show(changed.__init__, 5), show(changed.__init__), changed)


class Missing(dict):
    def __missing__(self, key):
        return ("missing", key)


m = Missing(a=1)
print(m.__getitem__("a"), m.__getitem__("b"), dict.__getitem__(m, "c"), m.get("d"), "d" in m, show({}.__getitem__, "e"), show({}.__getitem__, ("t", 1)))

#> __or__
#>    {'a': 1, 'b': 2} ["{'a': 1, 'b': 3}", "{'a': 1, 'b': 2}", 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    {} ["{'b': 3}", "{'a': 1, 'b': 2}", 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ror__
#>    {'a': 1, 'b': 2} ["{'b': 2, 'a': 1}", "{'a': 1, 'b': 2}", 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    {} ["{'b': 3}", "{'a': 1, 'b': 2}", 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __contains__
#>    {'a': 1, 'b': 2} ["TypeError: unhashable type: 'dict'", "TypeError: unhashable type: 'dict'", 'True', "TypeError: unhashable type: 'list'", 'False', "TypeError: unhashable type: 'list'", 'False']
#>    {} ["TypeError: unhashable type: 'dict'", "TypeError: unhashable type: 'dict'", 'False', "TypeError: unhashable type: 'list'", 'False', "TypeError: unhashable type: 'list'", 'False']
#> __getitem__
#>    {'a': 1, 'b': 2} ["TypeError: unhashable type: 'dict'", "TypeError: unhashable type: 'dict'", '1', "TypeError: unhashable type: 'list'", 'KeyError: None', "TypeError: unhashable type: 'list'", 'KeyError: 1.5']
#>    {} ["TypeError: unhashable type: 'dict'", "TypeError: unhashable type: 'dict'", "KeyError: 'a'", "TypeError: unhashable type: 'list'", 'KeyError: None', "TypeError: unhashable type: 'list'", 'KeyError: 1.5']
#> __lt__
#>    {'a': 1, 'b': 2} ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    {} ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __le__
#>    {'a': 1, 'b': 2} ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    {} ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __eq__
#>    {'a': 1, 'b': 2} ['False', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    {} ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ne__
#>    {'a': 1, 'b': 2} ['True', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    {} ['True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __gt__
#>    {'a': 1, 'b': 2} ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    {} ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ge__
#>    {'a': 1, 'b': 2} ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    {} ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __len__ ['2', '0']
#> __repr__ ['"{\'a\': 1, \'b\': 2}"', "'{}'"]
#> misused
#> TypeError: descriptor '__or__' of 'dict' object needs an argument
#> TypeError: descriptor '__or__' requires a 'dict' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __or__() takes no keyword arguments
#> TypeError: descriptor '__ror__' of 'dict' object needs an argument
#> TypeError: descriptor '__ror__' requires a 'dict' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ror__() takes no keyword arguments
#> TypeError: unbound method dict.__contains__() needs an argument
#> TypeError: descriptor '__contains__' for 'dict' objects doesn't apply to a 'list' object
#> TypeError: dict.__contains__() takes exactly one argument (3 given)
#> TypeError: dict.__contains__() takes no keyword arguments
#> TypeError: unbound method dict.__getitem__() needs an argument
#> TypeError: descriptor '__getitem__' for 'dict' objects doesn't apply to a 'list' object
#> TypeError: dict.__getitem__() takes exactly one argument (3 given)
#> TypeError: dict.__getitem__() takes no keyword arguments
#> TypeError: descriptor '__lt__' of 'dict' object needs an argument
#> TypeError: descriptor '__lt__' requires a 'dict' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __lt__() takes no keyword arguments
#> TypeError: descriptor '__le__' of 'dict' object needs an argument
#> TypeError: descriptor '__le__' requires a 'dict' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __le__() takes no keyword arguments
#> TypeError: descriptor '__eq__' of 'dict' object needs an argument
#> TypeError: descriptor '__eq__' requires a 'dict' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __eq__() takes no keyword arguments
#> TypeError: descriptor '__ne__' of 'dict' object needs an argument
#> TypeError: descriptor '__ne__' requires a 'dict' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ne__() takes no keyword arguments
#> TypeError: descriptor '__gt__' of 'dict' object needs an argument
#> TypeError: descriptor '__gt__' requires a 'dict' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __gt__() takes no keyword arguments
#> TypeError: descriptor '__ge__' of 'dict' object needs an argument
#> TypeError: descriptor '__ge__' requires a 'dict' object but received a 'list'
#> TypeError: expected 1 argument, got 3
#> TypeError: wrapper __ge__() takes no keyword arguments
#> TypeError: descriptor '__len__' of 'dict' object needs an argument
#> TypeError: descriptor '__len__' requires a 'dict' object but received a 'list'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __len__() takes no keyword arguments
#> TypeError: descriptor '__repr__' of 'dict' object needs an argument
#> TypeError: descriptor '__repr__' requires a 'dict' object but received a 'list'
#> TypeError: expected 0 arguments, got 3
#> TypeError: wrapper __repr__() takes no keyword arguments
#> in place
#> {'b': 3} {'a': 1, 'b': 3} {'a': 1, 'b': 3}
#> [('c', 1)] {'a': 1, 'b': 2, 'c': 1} {'a': 1, 'b': 2, 'c': 1}
#> ['de'] {'a': 1, 'b': 2, 'd': 'e'} {'a': 1, 'b': 2, 'd': 'e'}
#> [(1, 2, 3)] ValueError: dictionary update sequence element #0 has length 3; 2 is required {'a': 1, 'b': 2}
#> 5 TypeError: 'int' object is not iterable {'a': 1, 'b': 2}
#> None TypeError: 'NoneType' object is not iterable {'a': 1, 'b': 2}
#> ['x'] ValueError: dictionary update sequence element #0 has length 1; 2 is required {'a': 1, 'b': 2}
#> [5] TypeError: cannot convert dictionary update sequence element #0 to a sequence {'a': 1, 'b': 2}
#> dict_items([]) {'a': 1, 'b': 2} {'a': 1, 'b': 2}
#> a None {'a': 1, 'b': 2}
#> 1 None {'a': 1, 'b': 2, 1: 1}
#> 1.0 None {'a': 1, 'b': 2, 1: 2}
#> True None {'a': 1, 'b': 2, 1: 3}
#> [] TypeError: unhashable type: 'list' {'a': 1, 'b': 2, 1: 3}
#> {} TypeError: unhashable type: 'dict' {'a': 1, 'b': 2, 1: 3}
#> a None {'b': 2, 1: 3}
#> a KeyError: 'a' {'b': 2, 1: 3}
#> 1 None {'b': 2}
#> None KeyError: None {'b': 2}
#> [] TypeError: unhashable type: 'list' {'b': 2}
#> None TypeError: unhashable type: 'dict' dict[str, int] True
#> ['b'] ['b'] TypeError: descriptor '__reversed__' for 'dict' objects doesn't apply to a 'list' object TypeError: descriptor '__iter__' of 'dict' object needs an argument
#> None {'b': 2, 1: 2, 'z': 5} TypeError: dict expected at most 1 argument, got 2 TypeError: 'int' object is not iterable None {'b': 2, 1: 2, 'z': 5}
#> 1 ('missing', 'b') ('missing', 'c') None False KeyError: 'e' KeyError: ('t', 1)
