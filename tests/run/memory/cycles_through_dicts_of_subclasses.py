#@ exit: 1
import gc, weakref
from collections import OrderedDict, deque
class L(list): pass
class D(dict): pass
class S(set): pass
class E(Exception): pass
class De(deque): pass
class T(tuple): pass
class I(int): pass
class Fr(frozenset): pass
class Pr(property): pass
import functools
class Pa(functools.partial): pass
class By(bytearray): pass
class Ty(type): pass
class O(OrderedDict): pass
class Un:
    def __init__(s): pass
class Probe:
    def __init__(self, n): self.n = n
    def __del__(self): print("gone", self.n)
for c in (L, D, S, E, De, T, I, Fr, Pr, By, O, Un):
    l = c(); l.me = l; l.p = Probe(c.__name__)
    del l; gc.collect(); print(c.__name__)
l = Pa(print); l.me = l; l.p = Probe("Pa"); del l; gc.collect()
print(dir(B("x")), B("x").__dir__())
class L(list): pass
class Probe:
    def __init__(self, n): self.n = n
    def __del__(self): print("gone", self.n)
l = L(); l.p = Probe("end"); l.me = l

#> gone L
#> L
#> gone D
#> D
#> gone S
#> S
#> gone E
#> E
#> gone De
#> De
#> gone T
#> T
#> gone I
#> I
#> gone Fr
#> Fr
#> gone Pr
#> Pr
#> gone By
#> By
#> gone O
#> O
#> gone Un
#> Un
#> gone Pa
#! Traceback (most recent call last):
#!   File "cycles_through_dicts_of_subclasses.py", line 27, in <module>
#!     print(dir(B("x")), B("x").__dir__())
#!               ^
#! NameError: name 'B' is not defined. Did you mean: 'By'?
