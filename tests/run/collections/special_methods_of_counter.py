"""The special methods of Counter, called by name: what they give, refuse and change."""
from collections import Counter


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


VALUES = [Counter(a=3, b=-1), Counter(), Counter("aab")]
OTHERS = [Counter(a=1, c=2), Counter(), {"a": 1}, [("a", 1)], 5, None]
for method in [Counter.__add__, Counter.__sub__, Counter.__and__, Counter.__or__, Counter.__eq__, Counter.__ne__, Counter.__lt__, Counter.__le__, Counter.__gt__, Counter.__ge__]:
    print(method.__name__)
    for left in VALUES:
        print("  ", left, [show(method, left, right) for right in OTHERS])
for name in ["__iadd__", "__isub__", "__iand__", "__ior__"]:
    for other in OTHERS[:4]:
        changed = Counter(a=3, b=-1)
        print(name, other, show(getattr(Counter, name), changed, other), changed)
for value in VALUES:
    print(value.__pos__(), value.__neg__(), value.__repr__(), value.__missing__("q"), value.__reduce__(), value.total(), [*value.elements()], value.most_common(), value.copy() == value)
c = Counter("hello")
print(c["zz"], show(c.__delitem__, "zz"), show(c.__delitem__, "l"), c, show(c.__getitem__, []), "h" in c, c._keep_positive())
print(show(c.most_common, 2), show(c.most_common, 0), show(c.most_common, -1), show(c.most_common, None), show(c.most_common, 99), show(c.most_common, 1, 2))
print(show(c.update), c, show(c.update, "h"), c, show(c.update, {"h": 5}), c, show(c.update, h=-10), c, show(c.update, 5), show(c.update, "a", "b"), show(c.update, {"x": "y"}), show(c.update, {"x": 1}))
print(show(c.subtract, "h"), c, show(c.subtract, {"e": 5}, e=1), c, show(c.subtract, 5), show(c.subtract, "a", "b"), show(c.subtract), c)
print(show(Counter.fromkeys, "ab"), show(Counter.fromkeys, "ab", 1), show(Counter, 5), show(Counter, "a", "b"), show(Counter, None), show(Counter, "ab", b=2), show(Counter, [[1]]), show(Counter, a="x"))
print(Counter("ab") + Counter("b") - Counter("a") | Counter("cc") & Counter("c"), Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=1, b=0), Counter(a=1) < Counter(a=2), show(lambda: Counter(a=1) < {"a": 2}), show(lambda: Counter() + 1), hash is None or show(hash, Counter()))


class Own(Counter):
    pass


print(Own("ab") + Own("b"), type(Own("a") + Own("b")).__name__, type(Own("a").copy()).__name__, repr(Own("a")), type(-Own("a")).__name__, Own(a=1) == Counter(a=1))
print(Counter({1: 2, "a": 2, None: 1}).most_common(), repr(Counter({1: "x", 2: 5})), repr(Counter({"b": 1, "a": 1})), Counter(x for x in "abca")["a"], sorted(Counter("banana").items()), sum(Counter("aab").values()))

#> __add__
#>    Counter({'a': 3, 'b': -1}) ["Counter({'a': 4, 'c': 2})", "Counter({'a': 3})", 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    Counter() ["Counter({'c': 2, 'a': 1})", 'Counter()', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    Counter({'a': 2, 'b': 1}) ["Counter({'a': 3, 'c': 2, 'b': 1})", "Counter({'a': 2, 'b': 1})", 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __sub__
#>    Counter({'a': 3, 'b': -1}) ["Counter({'a': 2})", "Counter({'a': 3})", 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    Counter() ['Counter()', 'Counter()', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    Counter({'a': 2, 'b': 1}) ["Counter({'a': 1, 'b': 1})", "Counter({'a': 2, 'b': 1})", 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __and__
#>    Counter({'a': 3, 'b': -1}) ["Counter({'a': 1})", 'Counter()', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    Counter() ['Counter()', 'Counter()', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    Counter({'a': 2, 'b': 1}) ["Counter({'a': 1})", 'Counter()', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __or__
#>    Counter({'a': 3, 'b': -1}) ["Counter({'a': 3, 'c': 2})", "Counter({'a': 3})", 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    Counter() ["Counter({'c': 2, 'a': 1})", 'Counter()', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    Counter({'a': 2, 'b': 1}) ["Counter({'a': 2, 'c': 2, 'b': 1})", "Counter({'a': 2, 'b': 1})", 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __eq__
#>    Counter({'a': 3, 'b': -1}) ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    Counter() ['False', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    Counter({'a': 2, 'b': 1}) ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ne__
#>    Counter({'a': 3, 'b': -1}) ['True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    Counter() ['True', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    Counter({'a': 2, 'b': 1}) ['True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __lt__
#>    Counter({'a': 3, 'b': -1}) ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    Counter() ['True', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    Counter({'a': 2, 'b': 1}) ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __le__
#>    Counter({'a': 3, 'b': -1}) ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    Counter() ['True', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    Counter({'a': 2, 'b': 1}) ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __gt__
#>    Counter({'a': 3, 'b': -1}) ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    Counter() ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    Counter({'a': 2, 'b': 1}) ['False', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __ge__
#>    Counter({'a': 3, 'b': -1}) ['False', 'False', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    Counter() ['False', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#>    Counter({'a': 2, 'b': 1}) ['False', 'True', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> __iadd__ Counter({'c': 2, 'a': 1}) Counter({'a': 4, 'c': 2}) Counter({'a': 4, 'c': 2})
#> __iadd__ Counter() Counter({'a': 3}) Counter({'a': 3})
#> __iadd__ {'a': 1} Counter({'a': 4}) Counter({'a': 4})
#> __iadd__ [('a', 1)] AttributeError: 'list' object has no attribute 'items' Counter({'a': 3, 'b': -1})
#> __isub__ Counter({'c': 2, 'a': 1}) Counter({'a': 2}) Counter({'a': 2})
#> __isub__ Counter() Counter({'a': 3}) Counter({'a': 3})
#> __isub__ {'a': 1} Counter({'a': 2}) Counter({'a': 2})
#> __isub__ [('a', 1)] AttributeError: 'list' object has no attribute 'items' Counter({'a': 3, 'b': -1})
#> __iand__ Counter({'c': 2, 'a': 1}) Counter({'a': 1}) Counter({'a': 1})
#> __iand__ Counter() Counter() Counter()
#> __iand__ {'a': 1} KeyError: 'b' Counter({'a': 1, 'b': -1})
#> __iand__ [('a', 1)] TypeError: list indices must be integers or slices, not str Counter({'a': 3, 'b': -1})
#> __ior__ Counter({'c': 2, 'a': 1}) Counter({'a': 3, 'c': 2}) Counter({'a': 3, 'c': 2})
#> __ior__ Counter() Counter({'a': 3}) Counter({'a': 3})
#> __ior__ {'a': 1} Counter({'a': 3}) Counter({'a': 3})
#> __ior__ [('a', 1)] AttributeError: 'list' object has no attribute 'items' Counter({'a': 3, 'b': -1})
#> Counter({'a': 3}) Counter({'b': 1}) Counter({'a': 3, 'b': -1}) 0 (<class 'collections.Counter'>, ({'a': 3, 'b': -1},)) 2 ['a', 'a', 'a'] [('a', 3), ('b', -1)] True
#> Counter() Counter() Counter() 0 (<class 'collections.Counter'>, ({},)) 0 [] [] True
#> Counter({'a': 2, 'b': 1}) Counter() Counter({'a': 2, 'b': 1}) 0 (<class 'collections.Counter'>, ({'a': 2, 'b': 1},)) 3 ['a', 'a', 'b'] [('a', 2), ('b', 1)] True
#> 0 None None Counter({'h': 1, 'e': 1, 'o': 1}) TypeError: unhashable type: 'list' True Counter({'h': 1, 'e': 1, 'o': 1})
#> [('h', 1), ('e', 1)] [] [] [('h', 1), ('e', 1), ('o', 1)] [('h', 1), ('e', 1), ('o', 1)] TypeError: Counter.most_common() takes from 1 to 2 positional arguments but 3 were given
#> None Counter({'e': 1, 'o': 1, 'x': 1, 'h': -3}) None Counter({'e': 1, 'o': 1, 'x': 1, 'h': -3}) None Counter({'e': 1, 'o': 1, 'x': 1, 'h': -3}) None Counter({'e': 1, 'o': 1, 'x': 1, 'h': -3}) TypeError: 'int' object is not iterable TypeError: Counter.update() takes from 1 to 2 positional arguments but 3 were given TypeError: can only concatenate str (not "int") to str None
#> None Counter({'o': 1, 'x': 1, 'h': -4, 'e': -5}) None Counter({'o': 1, 'x': 1, 'h': -4, 'e': -5}) TypeError: 'int' object is not iterable TypeError: Counter.subtract() takes from 1 to 2 positional arguments but 3 were given None Counter({'o': 1, 'x': 1, 'h': -4, 'e': -5})
#> NotImplementedError: Counter.fromkeys() is undefined.  Use Counter(iterable) instead. NotImplementedError: Counter.fromkeys() is undefined.  Use Counter(iterable) instead. TypeError: 'int' object is not iterable TypeError: Counter.__init__() takes from 1 to 2 positional arguments but 3 were given Counter() Counter({'b': 3, 'a': 1}) TypeError: unhashable type: 'list' Counter({'a': 'x'})
#> Counter({'b': 2, 'c': 1}) True True True TypeError: '<' not supported between instances of 'Counter' and 'dict' TypeError: unsupported operand type(s) for +: 'Counter' and 'int' TypeError: unhashable type: 'Counter'
#> Counter({'b': 2, 'a': 1}) Counter Own Own({'a': 1}) Counter True
#> [(1, 2), ('a', 2), (None, 1)] Counter({1: 'x', 2: 5}) Counter({'b': 1, 'a': 1}) 2 [('a', 3), ('b', 1), ('n', 2)] 3
