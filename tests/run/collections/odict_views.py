#@ exit: 1
"""The views and iterators of OrderedDict have names of their own, and do what those of dict do."""
from collections import OrderedDict
od = OrderedDict(a=1, b=2, c=3)
print(od.keys(), od.values(), od.items(), list(od), list(reversed(od)), dict(od), {**od})
print(od.keys() & {"a", "q"}, od.items() - {("a", 1)}, od.keys() == {"a", "b", "c"}, list(reversed(od.items())), "a" in od.keys(), ("a", 1) in od.items(), len(od.values()))
print(type(iter(od)), type(iter(od.items())), type(od.keys()).__mro__, type(reversed(od)))
print(od.keys().mapping, od.keys() | ["z"], {"a"} <= od.keys(), od.keys().isdisjoint(["q"]))
try:
    for k in od: del od[k]
except RuntimeError as e: print(e)
try:
    for k, v in od.items(): od[k + "x"] = v
except RuntimeError as e: print(e)
print(od, [k for k in od], sorted(od.items()), max(od), [*od.items()], {k: v for k, v in od.items()})
class Sub(OrderedDict):
    def __iter__(self): return iter(["z"])
    def keys(self): return ["y"]
s = Sub(a=1)
print(list(s), s.keys(), list(s.items()), s, dict(s), len(s))
it = iter(od); print(next(it), it.__length_hint__(), list(it), next(it, "end"))
a, *b = od.values(); print(a, b)
for i, (k, v) in enumerate(od.items()): print(i, k, v)
print(od == OrderedDict(od), od == dict(od), OrderedDict(od.items()), list(zip(od, od.values())))
f = od.keys; print(f(), OrderedDict.items(od))
import json; print(json.dumps(od))
def g(**k): return k
print(g(**od))
od.update(q=1); od |= {"r": 2}; print(od | {"t": 1}, od)
od2 = od.copy(); od2.move_to_end("q", False); print(od2, od2.popitem(), od2.pop("q"), od2.setdefault("n", 5), od2)
print(OrderedDict.fromkeys("ab", 0), bool(OrderedDict()), OrderedDict())
match od2:
    case {"n": n, **rest}: print(n, rest)
try: od.nosuch
except AttributeError as e: print(e)

#> odict_keys(['a', 'b', 'c']) odict_values([1, 2, 3]) odict_items([('a', 1), ('b', 2), ('c', 3)]) ['a', 'b', 'c'] ['c', 'b', 'a'] {'a': 1, 'b': 2, 'c': 3} {'a': 1, 'b': 2, 'c': 3}
#> {'a'} {('c', 3), ('b', 2)} True [('c', 3), ('b', 2), ('a', 1)] True True 3
#> <class 'odict_iterator'> <class 'odict_iterator'> (<class 'odict_keys'>, <class 'dict_keys'>, <class 'object'>) <class 'odict_iterator'>
#> OrderedDict({'a': 1, 'b': 2, 'c': 3}) {'c', 'a', 'b', 'z'} True True
#> OrderedDict mutated during iteration
#> OrderedDict mutated during iteration
#> OrderedDict({'b': 2, 'c': 3, 'bx': 2}) ['b', 'c', 'bx'] [('b', 2), ('bx', 2), ('c', 3)] c [('b', 2), ('c', 3), ('bx', 2)] {'b': 2, 'c': 3, 'bx': 2}
#! Traceback (most recent call last):
#!   File "odict_views.py", line 20, in <module>
#!     print(list(s), s.keys(), list(s.items()), s, dict(s), len(s))
#!                                                  ^^^^^^^
#! KeyError: 'y'
