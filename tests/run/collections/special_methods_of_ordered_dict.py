"""The special methods of OrderedDict, called by name."""
from collections import OrderedDict


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


VALUES = [OrderedDict(a=1, b=2), OrderedDict()]
OTHERS = [OrderedDict(b=2, a=1), {"b": 2, "a": 1}, OrderedDict(a=1, b=2), {"c": 3}, [("d", 4)], None]
for method in [OrderedDict.__or__, OrderedDict.__ror__, OrderedDict.__eq__, OrderedDict.__ne__, OrderedDict.__lt__, OrderedDict.__le__, OrderedDict.__gt__, OrderedDict.__ge__]:
    print(method.__name__)
    for left in VALUES:
        print("  ", left, [show(method, left, right) for right in OTHERS])
for other in OTHERS:
    changed = OrderedDict(a=1)
    print(other, show(changed.__ior__, other), changed)
changed = OrderedDict(a=1, b=2)
for key in ["c", "a", (1, 2), [], None]:
    print(key, show(changed.__setitem__, key, 1), show(changed.__getitem__, key), show(changed.__contains__, key))
for key in ["c", "zz", [], (1, 2), (3, 4)]:
    print(key, show(changed.__delitem__, key), changed)
print(changed.__repr__(), changed.__len__(), [*changed.__iter__()], [*changed.__reversed__()], OrderedDict.__hash__, show(hash, {}), OrderedDict.__class_getitem__(int), changed.__sizeof__() > 0)
r = changed.__reduce__()
print(r[0] is OrderedDict, r[1], r[2], r[3], [*r[4]], len(r))
print(show(changed.__init__, [("x", 1)], y=2), changed, show(changed.__init__, 1, 2), show(changed.__init__, 5), show(OrderedDict, ["ab", "cd"]), show(OrderedDict, a=1))
for args, kwargs in [((), {}), (("a",), {}), (("a", 5), {}), (("zz",), {}), (("zz", 5), {}), (("zz",), {"default": 6}), ((), {"key": "b"}), (("b", 1, 2), {}), (([],), {})]:
    d = OrderedDict(a=1, b=2)
    try:
        print(args, kwargs, d.pop(*args, **kwargs), d)
    except Exception as e:
        print(args, kwargs, type(e).__name__, e.args, d)
for args, kwargs in [((), {}), ((False,), {}), ((), {"last": False}), ((0,), {}), ((1, 2), {}), ((), {"first": 1}), (("x",), {})]:
    d = OrderedDict(a=1, b=2, c=3)
    print(args, kwargs, show(d.popitem, *args, **kwargs), d, show(d.move_to_end, *args, **kwargs))
d = OrderedDict(a=1, b=2, c=3)
for args, kwargs in [(("a",), {}), (("c", False), {}), (("b",), {"last": True}), (("zz",), {}), (([],), {}), ((), {"key": "a"}), (("a", True, 1), {})]:
    print(args, kwargs, show(d.move_to_end, *args, **kwargs), [*d])
print(show(OrderedDict().popitem), show(OrderedDict().popitem, last=False), show(d.setdefault), show(d.setdefault, "q"), show(d.setdefault, "q", 5), show(d.setdefault, key="w", default=7), show(d.setdefault, []), d)
print(show(OrderedDict.fromkeys), show(OrderedDict.fromkeys, "ab"), show(OrderedDict.fromkeys, "ab", 5), show(OrderedDict.fromkeys, iterable="a", value=2), show(OrderedDict.fromkeys, 5), show(d.update, 1, 2), show(d.update, a=9), d)
print(type(d.copy()) is OrderedDict, d.copy() == d, d.copy() is d, d.clear(), d, show(d.copy, 1), d == {}, OrderedDict(a=1) == {"a": 1}, {"a": 1} == OrderedDict(a=1))


class Own(OrderedDict):
    def __missing__(self, key):
        return "missing " + str(key)


own = Own(a=1)
own.attribute = [1]
print(own, own["b"], own.pop("b", 5), type(own.copy()).__name__, vars(own), own.__reduce__()[2], type(own | {"c": 1}).__name__, Own.fromkeys("x"))

#> __or__
#>    OrderedDict({'a': 1, 'b': 2}) ["OrderedDict({'a': 1, 'b': 2})", "OrderedDict({'a': 1, 'b': 2})", "OrderedDict({'a': 1, 'b': 2})", "OrderedDict({'a': 1, 'b': 2, 'c': 3})", 'NotImplemented', 'NotImplemented']
#>    OrderedDict() ["OrderedDict({'b': 2, 'a': 1})", "OrderedDict({'b': 2, 'a': 1})", "OrderedDict({'a': 1, 'b': 2})", "OrderedDict({'c': 3})", 'NotImplemented', 'NotImplemented']
#> __ror__
#>    OrderedDict({'a': 1, 'b': 2}) ["OrderedDict({'b': 2, 'a': 1})", "OrderedDict({'b': 2, 'a': 1})", "OrderedDict({'a': 1, 'b': 2})", "OrderedDict({'c': 3, 'a': 1, 'b': 2})", 'NotImplemented', 'NotImplemented']
#>    OrderedDict() ["OrderedDict({'b': 2, 'a': 1})", "OrderedDict({'b': 2, 'a': 1})", "OrderedDict({'a': 1, 'b': 2})", "OrderedDict({'c': 3})", 'NotImplemented', 'NotImplemented']
#> __eq__
#>    OrderedDict({'a': 1, 'b': 2}) ['False', 'True', 'True', 'False', 'NotImplemented', 'NotImplemented']
#>    OrderedDict() ['False', 'False', 'False', 'False', 'NotImplemented', 'NotImplemented']
#> __ne__
#>    OrderedDict({'a': 1, 'b': 2}) ['True', 'False', 'False', 'True', 'NotImplemented', 'NotImplemented']
#>    OrderedDict() ['True', 'True', 'True', 'True', 'NotImplemented', 'NotImplemented']
#> __lt__
#>    OrderedDict({'a': 1, 'b': 2}) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    OrderedDict() ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __le__
#>    OrderedDict({'a': 1, 'b': 2}) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    OrderedDict() ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __gt__
#>    OrderedDict({'a': 1, 'b': 2}) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    OrderedDict() ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ge__
#>    OrderedDict({'a': 1, 'b': 2}) ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    OrderedDict() ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> OrderedDict({'b': 2, 'a': 1}) OrderedDict({'a': 1, 'b': 2}) OrderedDict({'a': 1, 'b': 2})
#> {'b': 2, 'a': 1} OrderedDict({'a': 1, 'b': 2}) OrderedDict({'a': 1, 'b': 2})
#> OrderedDict({'a': 1, 'b': 2}) OrderedDict({'a': 1, 'b': 2}) OrderedDict({'a': 1, 'b': 2})
#> {'c': 3} OrderedDict({'a': 1, 'c': 3}) OrderedDict({'a': 1, 'c': 3})
#> [('d', 4)] OrderedDict({'a': 1, 'd': 4}) OrderedDict({'a': 1, 'd': 4})
#> None TypeError: 'NoneType' object is not iterable OrderedDict({'a': 1})
#> c None 1 True
#> a None 1 True
#> (1, 2) None 1 True
#> [] TypeError: unhashable type: 'list' TypeError: unhashable type: 'list' TypeError: unhashable type: 'list'
#> None None 1 True
#> c None OrderedDict({'a': 1, 'b': 2, (1, 2): 1, None: 1})
#> zz KeyError: 'zz' OrderedDict({'a': 1, 'b': 2, (1, 2): 1, None: 1})
#> [] TypeError: unhashable type: 'list' OrderedDict({'a': 1, 'b': 2, (1, 2): 1, None: 1})
#> (1, 2) None OrderedDict({'a': 1, 'b': 2, None: 1})
#> (3, 4) KeyError: (3, 4) OrderedDict({'a': 1, 'b': 2, None: 1})
#> OrderedDict({'a': 1, 'b': 2, None: 1}) 3 ['a', 'b', None] [None, 'b', 'a'] None TypeError: unhashable type: 'dict' collections.OrderedDict[int] True
#> True () None None [('a', 1), ('b', 2), (None, 1)] 5
#> None OrderedDict({'a': 1, 'b': 2, None: 1, 'x': 1, 'y': 2}) TypeError: expected at most 1 arguments, got 2 TypeError: 'int' object is not iterable OrderedDict({'a': 'b', 'c': 'd'}) OrderedDict({'a': 1})
#> () {} TypeError ("pop() missing required argument 'key' (pos 1)",) OrderedDict({'a': 1, 'b': 2})
#> ('a',) {} 1 OrderedDict({'b': 2})
#> ('a', 5) {} 1 OrderedDict({'b': 2})
#> ('zz',) {} KeyError ('zz',) OrderedDict({'a': 1, 'b': 2})
#> ('zz', 5) {} 5 OrderedDict({'a': 1, 'b': 2})
#> ('zz',) {'default': 6} 6 OrderedDict({'a': 1, 'b': 2})
#> () {'key': 'b'} 2 OrderedDict({'a': 1})
#> ('b', 1, 2) {} TypeError ('pop() takes at most 2 arguments (3 given)',) OrderedDict({'a': 1, 'b': 2})
#> ([],) {} TypeError ("unhashable type: 'list'",) OrderedDict({'a': 1, 'b': 2})
#> () {} ('c', 3) OrderedDict({'a': 1, 'b': 2}) TypeError: move_to_end() missing required argument 'key' (pos 1)
#> (False,) {} ('a', 1) OrderedDict({'b': 2, 'c': 3}) KeyError: False
#> () {'last': False} ('a', 1) OrderedDict({'b': 2, 'c': 3}) TypeError: move_to_end() missing required argument 'key' (pos 1)
#> (0,) {} ('a', 1) OrderedDict({'b': 2, 'c': 3}) KeyError: 0
#> (1, 2) {} TypeError: popitem() takes at most 1 argument (2 given) OrderedDict({'a': 1, 'b': 2, 'c': 3}) KeyError: 1
#> () {'first': 1} TypeError: 'first' is an invalid keyword argument for popitem() OrderedDict({'a': 1, 'b': 2, 'c': 3}) TypeError: move_to_end() missing required argument 'key' (pos 1)
#> ('x',) {} ('c', 3) OrderedDict({'a': 1, 'b': 2}) KeyError: 'x'
#> ('a',) {} None ['b', 'c', 'a']
#> ('c', False) {} None ['c', 'b', 'a']
#> ('b',) {'last': True} None ['c', 'a', 'b']
#> ('zz',) {} KeyError: 'zz' ['c', 'a', 'b']
#> ([],) {} TypeError: unhashable type: 'list' ['c', 'a', 'b']
#> () {'key': 'a'} None ['c', 'b', 'a']
#> ('a', True, 1) {} TypeError: move_to_end() takes at most 2 arguments (3 given) ['c', 'b', 'a']
#> KeyError: 'dictionary is empty' KeyError: 'dictionary is empty' TypeError: setdefault() missing required argument 'key' (pos 1) None None 7 TypeError: unhashable type: 'list' OrderedDict({'c': 3, 'b': 2, 'a': 1, 'q': None, 'w': 7})
#> TypeError: fromkeys() missing required argument 'iterable' (pos 1) OrderedDict({'a': None, 'b': None}) OrderedDict({'a': 5, 'b': 5}) OrderedDict({'a': 2}) TypeError: 'int' object is not iterable TypeError: update() takes at most 1 positional argument (2 given) None OrderedDict({'c': 3, 'b': 2, 'a': 9, 'q': None, 'w': 7})
#> True True False None OrderedDict() TypeError: OrderedDict.copy() takes no arguments (1 given) True True True
#> Own({'a': 1}) missing b 5 Own {'attribute': [1]} {'attribute': [1]} Own Own({'x': None})
