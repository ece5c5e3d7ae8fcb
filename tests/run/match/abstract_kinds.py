import collections.abc
from collections import UserDict, UserList
def kind(x):
    match x:
        case [*_]: return "sequence"
        case {}: return "mapping"
        case _: return None
class S(collections.abc.Sequence):
    def __getitem__(self, i): return [1, 2][i]
    def __len__(self): return 2
class M(collections.abc.Mapping):
    def __getitem__(self, k): return {1: 2}[k]
    def __len__(self): return 1
    def __iter__(self): yield 1
class Late: 
    def __len__(self): return 0
    def __iter__(self): return iter(())
    def __getitem__(self, i): raise IndexError
class Derived(Late): pass
print(kind(S()), kind(M()), kind(Late()), kind(Derived()))
collections.abc.Sequence.register(Late)
print(kind(Late()), kind(Derived()))
class Both(S, M): pass
class Both2(M, S): pass
print(kind(Both()), kind(Both2()))
class P: 
    def __len__(self): return 0
    def keys(self): return []
    def get(self, k, d=None): return d
class C(P): pass
collections.abc.Mapping.register(P)
print(kind(P()), kind(C()), kind(type("D", (C,), {})()))
print("__abc_tpflags__" in collections.abc.Mapping.__dict__)
print(kind(UserDict()), kind(UserList()), kind(""), kind(b""), kind(bytearray()), kind(range(2)), kind({}), kind(set()))
match M():
    case {1: x, **rest}: print(x, rest)
match S():
    case [a, b]: print(a, b)

#> sequence mapping None None
#> sequence sequence
#> sequence mapping
#> mapping mapping mapping
#> False
#> mapping sequence None None None sequence mapping None
#> 2 {}
#> 1 2
