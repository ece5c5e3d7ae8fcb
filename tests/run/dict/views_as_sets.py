# keys(), values(), items() as collections: set operations with every kind, comparisons, reversed, mapping, repr.
from collections.abc import KeysView, ItemsView, ValuesView, MappingView, Set


def told(label, f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        print(label, "->", sorted(r, key=repr) if isinstance(r, set) else repr(r))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


d = {"a": 1, "b": 2, "c": 3}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), len(v), len(i), list(k), list(v), list(i), bool({}.keys()), bool(v))
OTHERS = [{"a", "z"}, frozenset("ab"), ["a", "a", "q"], ("c",), "bc", {"a": 5}.keys(), {"b": 2}.items(), {"x": "a"}.values(), iter("ab"), range(2), {("a", 1)}, [("b", 2)], 5, None, [[]], []]
for o in OTHERS:
    name = type(o).__name__
    o2 = list(o) if name == "str_ascii_iterator" or name == "str_iterator" else o
    for op, f in (("|", lambda x: x | o2), ("&", lambda x: x & o2), ("-", lambda x: x - o2), ("^", lambda x: x ^ o2), ("r-", lambda x: o2 - x), ("<=", lambda x: x <= o2), (">", lambda x: x > o2), ("==", lambda x: x == o2), ("disjoint", lambda x: x.isdisjoint(o2))):
        told(f"keys {op} {name}", f, k)
        if op in ("&", "-", "==", "disjoint"):
            told(f"items {op} {name}", f, i)
for f in (lambda: v & set(), lambda: v | [], lambda: v == v, lambda: v == d.values(), lambda: v < v, lambda: v.isdisjoint([]), lambda: hash(k), lambda: hash(i), lambda: k[0], lambda: v[0], lambda: k.add(1), lambda: k(), lambda: k == d, lambda: set(k) == k, lambda: k == d.keys(), lambda: i == set(i), lambda: i != {}.items(), lambda: k < {"a", "b", "c", "d"}, lambda: k >= {"a"}, lambda: {"a"} <= k, lambda: i >= {("a", 1)}):
    told("view", f)
print("a" in k, 1 in v, ("a", 1) in i, ("a", 2) in i, ("a",) in i, "a" in i, ["a", 1] in i, ("a", 1.0) in i, 3.0 in v, None in k)
told("unhashable in keys", lambda: [] in k)
told("unhashable in items", lambda: ([], 1) in i)
told("in values", lambda: [] in v)
print(list(reversed(k)), list(reversed(v)), list(reversed(i)), k.mapping == d, type(k.mapping).__name__, k.mapping["a"])
told("mapping set", lambda: k.mapping.__setitem__("a", 1))
told("mapping attr", lambda: setattr(k, "mapping", {}))
d["d"] = 4
del d["a"]
print(k, v, i, len(k), k.mapping)
print(isinstance(k, KeysView), isinstance(v, ValuesView), isinstance(i, ItemsView), isinstance(k, Set), isinstance(v, Set), isinstance(v, MappingView), type(k).__name__, type(v).__name__, type(i).__name__)
r = {}
r["me"] = r
r["keys"] = r.keys()
r["values"] = r.values()
print(len(repr(r)) < 400, repr(r)[:40])
e = {1: [1], 2: [2]}
told("items unhashable &", lambda: e.items() & {(1, 2)})
told("items unhashable |", lambda: e.items() | set())
told("items unhashable ==", lambda: e.items() == e.items())
told("items unhashable <=", lambda: e.items() <= {1: [1], 2: [2], 3: 3}.items())
told("disjoint items", lambda: e.items().isdisjoint([(1, [1])]))


class D(dict):
    def keys(self):
        return ["own keys"]

    def __iter__(self):
        return iter(["own iter"])

    def __len__(self):
        return 42

    def __contains__(self, x):
        return x == "magic"


o = D(a=1, b=2)
print(list(o), o.keys(), list(dict.keys(o)), list(o.items()), len(o), len(o.items()), len(dict.keys(o)), "magic" in o, "magic" in dict.keys(o), dict.keys(o) == {"a", "b"})
told("dict()", lambda: dict(o))
told("copy", lambda: type(o.copy()).__name__)
told("update", lambda: {}.update(o))
told("or", lambda: {} | o)
told("eq", lambda: o == {"a": 1, "b": 2})

#> dict_keys(['a', 'b', 'c']) dict_values([1, 2, 3]) dict_items([('a', 1), ('b', 2), ('c', 3)]) 3 3 3 ['a', 'b', 'c'] [1, 2, 3] [('a', 1), ('b', 2), ('c', 3)] False True
#> keys | set -> ['a', 'b', 'c', 'z']
#> keys & set -> ['a']
#> items & set -> []
#> keys - set -> ['b', 'c']
#> items - set -> [('a', 1), ('b', 2), ('c', 3)]
#> keys ^ set -> ['b', 'c', 'z']
#> keys r- set -> ['z']
#> keys <= set -> False
#> keys > set -> False
#> keys == set -> False
#> items == set -> False
#> keys disjoint set -> False
#> items disjoint set -> True
#> keys | frozenset -> ['a', 'b', 'c']
#> keys & frozenset -> ['a', 'b']
#> items & frozenset -> []
#> keys - frozenset -> ['c']
#> items - frozenset -> [('a', 1), ('b', 2), ('c', 3)]
#> keys ^ frozenset -> ['c']
#> keys r- frozenset -> []
#> keys <= frozenset -> False
#> keys > frozenset -> True
#> keys == frozenset -> False
#> items == frozenset -> False
#> keys disjoint frozenset -> False
#> items disjoint frozenset -> True
#> keys | list -> ['a', 'b', 'c', 'q']
#> keys & list -> ['a']
#> items & list -> []
#> keys - list -> ['b', 'c']
#> items - list -> [('a', 1), ('b', 2), ('c', 3)]
#> keys ^ list -> ['b', 'c', 'q']
#> keys r- list -> ['q']
#> keys <= list !! TypeError '<=' not supported between instances of 'dict_keys' and 'list'
#> keys > list !! TypeError '>' not supported between instances of 'dict_keys' and 'list'
#> keys == list -> False
#> items == list -> False
#> keys disjoint list -> False
#> items disjoint list -> True
#> keys | tuple -> ['a', 'b', 'c']
#> keys & tuple -> ['c']
#> items & tuple -> []
#> keys - tuple -> ['a', 'b']
#> items - tuple -> [('a', 1), ('b', 2), ('c', 3)]
#> keys ^ tuple -> ['a', 'b']
#> keys r- tuple -> []
#> keys <= tuple !! TypeError '<=' not supported between instances of 'dict_keys' and 'tuple'
#> keys > tuple !! TypeError '>' not supported between instances of 'dict_keys' and 'tuple'
#> keys == tuple -> False
#> items == tuple -> False
#> keys disjoint tuple -> False
#> items disjoint tuple -> True
#> keys | str -> ['a', 'b', 'c']
#> keys & str -> ['b', 'c']
#> items & str -> []
#> keys - str -> ['a']
#> items - str -> [('a', 1), ('b', 2), ('c', 3)]
#> keys ^ str -> ['a']
#> keys r- str -> []
#> keys <= str !! TypeError '<=' not supported between instances of 'dict_keys' and 'str'
#> keys > str !! TypeError '>' not supported between instances of 'dict_keys' and 'str'
#> keys == str -> False
#> items == str -> False
#> keys disjoint str -> False
#> items disjoint str -> True
#> keys | dict_keys -> ['a', 'b', 'c']
#> keys & dict_keys -> ['a']
#> items & dict_keys -> []
#> keys - dict_keys -> ['b', 'c']
#> items - dict_keys -> [('a', 1), ('b', 2), ('c', 3)]
#> keys ^ dict_keys -> ['b', 'c']
#> keys r- dict_keys -> []
#> keys <= dict_keys -> False
#> keys > dict_keys -> True
#> keys == dict_keys -> False
#> items == dict_keys -> False
#> keys disjoint dict_keys -> False
#> items disjoint dict_keys -> True
#> keys | dict_items -> ['a', 'b', 'c', ('b', 2)]
#> keys & dict_items -> []
#> items & dict_items -> [('b', 2)]
#> keys - dict_items -> ['a', 'b', 'c']
#> items - dict_items -> [('a', 1), ('c', 3)]
#> keys ^ dict_items -> ['a', 'b', 'c', ('b', 2)]
#> keys r- dict_items -> [('b', 2)]
#> keys <= dict_items -> False
#> keys > dict_items -> False
#> keys == dict_items -> False
#> items == dict_items -> False
#> keys disjoint dict_items -> True
#> items disjoint dict_items -> False
#> keys | dict_values -> ['a', 'b', 'c']
#> keys & dict_values -> ['a']
#> items & dict_values -> []
#> keys - dict_values -> ['b', 'c']
#> items - dict_values -> [('a', 1), ('b', 2), ('c', 3)]
#> keys ^ dict_values -> ['b', 'c']
#> keys r- dict_values -> []
#> keys <= dict_values !! TypeError '<=' not supported between instances of 'dict_keys' and 'dict_values'
#> keys > dict_values !! TypeError '>' not supported between instances of 'dict_keys' and 'dict_values'
#> keys == dict_values -> False
#> items == dict_values -> False
#> keys disjoint dict_values -> False
#> items disjoint dict_values -> True
#> keys | str_ascii_iterator -> ['a', 'b', 'c']
#> keys & str_ascii_iterator -> ['a', 'b']
#> items & str_ascii_iterator -> []
#> keys - str_ascii_iterator -> ['c']
#> items - str_ascii_iterator -> [('a', 1), ('b', 2), ('c', 3)]
#> keys ^ str_ascii_iterator -> ['c']
#> keys r- str_ascii_iterator -> []
#> keys <= str_ascii_iterator !! TypeError '<=' not supported between instances of 'dict_keys' and 'list'
#> keys > str_ascii_iterator !! TypeError '>' not supported between instances of 'dict_keys' and 'list'
#> keys == str_ascii_iterator -> False
#> items == str_ascii_iterator -> False
#> keys disjoint str_ascii_iterator -> False
#> items disjoint str_ascii_iterator -> True
#> keys | range -> ['a', 'b', 'c', 0, 1]
#> keys & range -> []
#> items & range -> []
#> keys - range -> ['a', 'b', 'c']
#> items - range -> [('a', 1), ('b', 2), ('c', 3)]
#> keys ^ range -> ['a', 'b', 'c', 0, 1]
#> keys r- range -> [0, 1]
#> keys <= range !! TypeError '<=' not supported between instances of 'dict_keys' and 'range'
#> keys > range !! TypeError '>' not supported between instances of 'dict_keys' and 'range'
#> keys == range -> False
#> items == range -> False
#> keys disjoint range -> True
#> items disjoint range -> True
#> keys | set -> ['a', 'b', 'c', ('a', 1)]
#> keys & set -> []
#> items & set -> [('a', 1)]
#> keys - set -> ['a', 'b', 'c']
#> items - set -> [('b', 2), ('c', 3)]
#> keys ^ set -> ['a', 'b', 'c', ('a', 1)]
#> keys r- set -> [('a', 1)]
#> keys <= set -> False
#> keys > set -> False
#> keys == set -> False
#> items == set -> False
#> keys disjoint set -> True
#> items disjoint set -> False
#> keys | list -> ['a', 'b', 'c', ('b', 2)]
#> keys & list -> []
#> items & list -> [('b', 2)]
#> keys - list -> ['a', 'b', 'c']
#> items - list -> [('a', 1), ('c', 3)]
#> keys ^ list -> ['a', 'b', 'c', ('b', 2)]
#> keys r- list -> [('b', 2)]
#> keys <= list !! TypeError '<=' not supported between instances of 'dict_keys' and 'list'
#> keys > list !! TypeError '>' not supported between instances of 'dict_keys' and 'list'
#> keys == list -> False
#> items == list -> False
#> keys disjoint list -> True
#> items disjoint list -> False
#> keys | int !! TypeError 'int' object is not iterable
#> keys & int !! TypeError 'int' object is not iterable
#> items & int !! TypeError 'int' object is not iterable
#> keys - int !! TypeError 'int' object is not iterable
#> items - int !! TypeError 'int' object is not iterable
#> keys ^ int !! TypeError 'int' object is not iterable
#> keys r- int !! TypeError 'int' object is not iterable
#> keys <= int !! TypeError '<=' not supported between instances of 'dict_keys' and 'int'
#> keys > int !! TypeError '>' not supported between instances of 'dict_keys' and 'int'
#> keys == int -> False
#> items == int -> False
#> keys disjoint int !! TypeError 'int' object is not iterable
#> items disjoint int !! TypeError 'int' object is not iterable
#> keys | NoneType !! TypeError 'NoneType' object is not iterable
#> keys & NoneType !! TypeError 'NoneType' object is not iterable
#> items & NoneType !! TypeError 'NoneType' object is not iterable
#> keys - NoneType !! TypeError 'NoneType' object is not iterable
#> items - NoneType !! TypeError 'NoneType' object is not iterable
#> keys ^ NoneType !! TypeError 'NoneType' object is not iterable
#> keys r- NoneType !! TypeError 'NoneType' object is not iterable
#> keys <= NoneType !! TypeError '<=' not supported between instances of 'dict_keys' and 'NoneType'
#> keys > NoneType !! TypeError '>' not supported between instances of 'dict_keys' and 'NoneType'
#> keys == NoneType -> False
#> items == NoneType -> False
#> keys disjoint NoneType !! TypeError 'NoneType' object is not iterable
#> items disjoint NoneType !! TypeError 'NoneType' object is not iterable
#> keys | list !! TypeError unhashable type: 'list'
#> keys & list !! TypeError unhashable type: 'list'
#> items & list -> []
#> keys - list !! TypeError unhashable type: 'list'
#> items - list !! TypeError unhashable type: 'list'
#> keys ^ list !! TypeError unhashable type: 'list'
#> keys r- list !! TypeError unhashable type: 'list'
#> keys <= list !! TypeError '<=' not supported between instances of 'dict_keys' and 'list'
#> keys > list !! TypeError '>' not supported between instances of 'dict_keys' and 'list'
#> keys == list -> False
#> items == list -> False
#> keys disjoint list !! TypeError unhashable type: 'list'
#> items disjoint list -> True
#> keys | list -> ['a', 'b', 'c']
#> keys & list -> []
#> items & list -> []
#> keys - list -> ['a', 'b', 'c']
#> items - list -> [('a', 1), ('b', 2), ('c', 3)]
#> keys ^ list -> ['a', 'b', 'c']
#> keys r- list -> []
#> keys <= list !! TypeError '<=' not supported between instances of 'dict_keys' and 'list'
#> keys > list !! TypeError '>' not supported between instances of 'dict_keys' and 'list'
#> keys == list -> False
#> items == list -> False
#> keys disjoint list -> True
#> items disjoint list -> True
#> view !! TypeError unsupported operand type(s) for &: 'dict_values' and 'set'
#> view !! TypeError unsupported operand type(s) for |: 'dict_values' and 'list'
#> view -> True
#> view -> False
#> view !! TypeError '<' not supported between instances of 'dict_values' and 'dict_values'
#> view !! AttributeError 'dict_values' object has no attribute 'isdisjoint'
#> view !! TypeError unhashable type: 'dict_keys'
#> view !! TypeError unhashable type: 'dict_items'
#> view !! TypeError 'dict_keys' object is not subscriptable
#> view !! TypeError 'dict_values' object is not subscriptable
#> view !! AttributeError 'dict_keys' object has no attribute 'add'
#> view !! TypeError 'dict_keys' object is not callable
#> view -> False
#> view -> True
#> view -> True
#> view -> True
#> view -> True
#> view -> True
#> view -> True
#> view -> True
#> view -> True
#> True True True False False False False True True False
#> unhashable in keys !! TypeError unhashable type: 'list'
#> unhashable in items !! TypeError unhashable type: 'list'
#> in values -> False
#> ['c', 'b', 'a'] [3, 2, 1] [('c', 3), ('b', 2), ('a', 1)] True mappingproxy 1
#> mapping set !! AttributeError 'mappingproxy' object has no attribute '__setitem__'
#> mapping attr !! AttributeError attribute 'mapping' of 'dict_keys' objects is not writable
#> dict_keys(['b', 'c', 'd']) dict_values([2, 3, 4]) dict_items([('b', 2), ('c', 3), ('d', 4)]) 3 {'b': 2, 'c': 3, 'd': 4}
#> True True True True False True dict_keys dict_values dict_items
#> True {'me': {...}, 'keys': dict_keys(['me', '
#> items unhashable & -> []
#> items unhashable | !! TypeError unhashable type: 'list'
#> items unhashable == -> True
#> items unhashable <= -> True
#> disjoint items -> False
#> ['own iter'] ['own keys'] ['a', 'b'] [('a', 1), ('b', 2)] 42 2 2 True False True
#> dict() !! KeyError 'own keys'
#> copy !! KeyError 'own keys'
#> update !! KeyError 'own keys'
#> or !! KeyError 'own keys'
#> eq -> True
