# collections.abc: registrations of builtin types and mixin methods.
from collections import abc, deque, OrderedDict, Counter, defaultdict
from collections.abc import (Hashable, Iterable, Iterator, Sized, Container, Collection, Callable, Set, MutableSet,
    Mapping, MutableMapping, Sequence, MutableSequence, Generator, Reversible, KeysView, ItemsView, ValuesView)

values = {"int": 1, "str": "a", "list": [], "tuple": (), "dict": {}, "set": set(), "frozenset": frozenset(), "range": range(3),
    "bytes": b"", "gen": (x for x in ()), "lambda": lambda: 0, "iter": iter([]), "keys": {}.keys(), "items": {}.items(),
    "values": {}.values(), "None": None, "type": int, "float": 1.5, "deque": deque(), "odict": OrderedDict(), "counter": Counter(),
    "ddict": defaultdict(int), "map": map(str, []), "bytearray": bytearray(), "object": object(), "len": len}
kinds = [Hashable, Iterable, Iterator, Sized, Container, Collection, Callable, Set, MutableSet, Mapping, MutableMapping, Sequence,
    MutableSequence, Generator, Reversible]
for name, v in values.items():
    print(name, [k.__name__ for k in kinds if isinstance(v, k)])


class Days(Sequence):
    def __init__(self, *names):
        self.names = names

    def __getitem__(self, i):
        return self.names[i]

    def __len__(self):
        return len(self.names)


d = Days("mon", "tue", "mon")
print(list(d), "tue" in d, d.index("tue"), d.count("mon"), list(reversed(d)), isinstance(d, Reversible), d.index("mon", 1))
try:
    d.index("sun")
except ValueError as error:
    print("ValueError", error)


class Lower(MutableMapping):
    def __init__(self, *args, **kw):
        self.data = {}
        self.update(*args, **kw)

    def __getitem__(self, key):
        return self.data[key.lower()]

    def __setitem__(self, key, value):
        self.data[key.lower()] = value

    def __delitem__(self, key):
        del self.data[key.lower()]

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)


m = Lower({"A": 1}, B=2)
m["C"] = 3
print(m["a"], "B" in m, m.get("zz"), m.get("c"), list(m), list(m.items()), list(m.values()), m.keys() & {"a", "x"}, len(m.keys()))
print(m.pop("A"), m.pop("nope", 7), m.setdefault("D", 4), m == {"b": 2, "c": 3, "d": 4}, m.popitem(), dict(m), bool(m), repr(m.keys())[:9])
try:
    m.pop("nope")
except KeyError as error:
    print("KeyError", error)
m.clear()
print(len(m), bool(m))


class Bits(MutableSet):
    def __init__(self, items=()):
        self.items = []
        for i in items:
            self.add(i)

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def add(self, x):
        if x not in self.items:
            self.items.append(x)

    def discard(self, x):
        if x in self.items:
            self.items.remove(x)

    def __repr__(self):
        return f"Bits({self.items})"


a, b = Bits([1, 2, 3]), Bits([2, 3, 4])
print(a & b, a | b, a - b, a ^ b, a <= b, a == Bits([3, 2, 1]), a.isdisjoint([9]), a & [1], {2, 9} & a, a > {1})
a |= [7]
a -= [1]
a ^= [2, 8]
print(a, a.pop(), len(a), Bits([1]) < Bits([1, 2]), Set._hash(frozenset([1, 2])) == hash(frozenset([1, 2])))
try:
    a.remove(99)
except KeyError as error:
    print("KeyError", error)


class L(MutableSequence):
    def __init__(self):
        self.d = []

    def __getitem__(self, i):
        return self.d[i]

    def __setitem__(self, i, v):
        self.d[i] = v

    def __delitem__(self, i):
        del self.d[i]

    def __len__(self):
        return len(self.d)

    def insert(self, i, v):
        self.d.insert(i, v)


l = L()
l.append(1)
l.extend([2, 3])
l += [4]
l.reverse()
print(l.d, l.pop(), l.pop(0), l.d)
l.remove(3)
print(l.d, isinstance(l, Sequence))
l.clear()
print(len(l))


class Count(Iterator):
    def __init__(self):
        self.n = 0

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration
        return self.n


print(list(Count()), isinstance(Count(), Iterable))
for cls in (Mapping, Days, Iterator, Set):
    try:
        cls()
        print("made")
    except TypeError as error:
        print(error)


class NoHash:
    __hash__ = None


class Dup:
    def __iter__(self): ...
    def __len__(self): ...
    def __contains__(self, x): ...


print(isinstance(NoHash(), Hashable), isinstance(Dup(), Collection), issubclass(Dup, Sized), issubclass(list, Hashable), issubclass(Lower, Mapping))
print(abc.Mapping is Mapping, Mapping.__module__, Mapping.__name__, Sequence.register(Dup) is Dup, isinstance(Dup(), Sequence))
print(Iterable[int], Callable, type(Mapping.__abstractmethods__).__name__, sorted(MutableMapping.__abstractmethods__))

#> int ['Hashable']
#> str ['Hashable', 'Iterable', 'Sized', 'Container', 'Collection', 'Sequence', 'Reversible']
#> list ['Iterable', 'Sized', 'Container', 'Collection', 'Sequence', 'MutableSequence', 'Reversible']
#> tuple ['Hashable', 'Iterable', 'Sized', 'Container', 'Collection', 'Sequence', 'Reversible']
#> dict ['Iterable', 'Sized', 'Container', 'Collection', 'Mapping', 'MutableMapping', 'Reversible']
#> set ['Iterable', 'Sized', 'Container', 'Collection', 'Set', 'MutableSet']
#> frozenset ['Hashable', 'Iterable', 'Sized', 'Container', 'Collection', 'Set']
#> range ['Hashable', 'Iterable', 'Sized', 'Container', 'Collection', 'Sequence', 'Reversible']
#> bytes ['Hashable', 'Iterable', 'Sized', 'Container', 'Collection', 'Sequence', 'Reversible']
#> gen ['Hashable', 'Iterable', 'Iterator', 'Generator']
#> lambda ['Hashable', 'Callable']
#> iter ['Hashable', 'Iterable', 'Iterator']
#> keys ['Iterable', 'Sized', 'Container', 'Collection', 'Set', 'Reversible']
#> items ['Iterable', 'Sized', 'Container', 'Collection', 'Set', 'Reversible']
#> values ['Hashable', 'Iterable', 'Sized', 'Container', 'Collection', 'Reversible']
#> None ['Hashable']
#> type ['Hashable', 'Callable']
#> float ['Hashable']
#> deque ['Iterable', 'Sized', 'Container', 'Collection', 'Sequence', 'MutableSequence', 'Reversible']
#> odict ['Iterable', 'Sized', 'Container', 'Collection', 'Mapping', 'MutableMapping', 'Reversible']
#> counter ['Iterable', 'Sized', 'Container', 'Collection', 'Mapping', 'MutableMapping', 'Reversible']
#> ddict ['Iterable', 'Sized', 'Container', 'Collection', 'Mapping', 'MutableMapping', 'Reversible']
#> map ['Hashable', 'Iterable', 'Iterator']
#> bytearray ['Iterable', 'Sized', 'Container', 'Collection', 'Sequence', 'MutableSequence', 'Reversible']
#> object ['Hashable']
#> len ['Hashable', 'Callable']
#> ['mon', 'tue', 'mon'] True 1 2 ['mon', 'tue', 'mon'] True 2
#> ValueError 
#> 1 True None 3 ['a', 'b', 'c'] [('a', 1), ('b', 2), ('c', 3)] [1, 2, 3] {'a'} 3
#> 1 7 4 True ('b', 2) {'c': 3, 'd': 4} True KeysView(
#> KeyError 'nope'
#> 0 False
#> Bits([2, 3]) Bits([1, 2, 3, 4]) Bits([1]) Bits([1, 4]) False True True Bits([1]) Bits([2]) True
#> Bits([7, 8]) 3 2 True True
#> KeyError 99
#> [3, 2] 1 4 [3, 2]
#> [2] True
#> 0
#> [1, 2, 3] True
#> Can't instantiate abstract class Mapping without an implementation for abstract methods '__getitem__', '__iter__', '__len__'
#> made
#> Can't instantiate abstract class Iterator without an implementation for abstract method '__next__'
#> Can't instantiate abstract class Set without an implementation for abstract methods '__contains__', '__iter__', '__len__'
#> False True True False True
#> True collections.abc Mapping True True
#> collections.abc.Iterable[int] <class 'collections.abc.Callable'> frozenset ['__delitem__', '__getitem__', '__iter__', '__len__', '__setitem__']
