#@ exit: 1
# Emulating containers: fallbacks between the methods, and subclasses of the builtin containers.
class Seq:
    def __init__(s, *a): s.a = list(a)
    def __len__(s): print("len"); return len(s.a)
    def __getitem__(s, i):
        print("get", i)
        if isinstance(i, slice): return Seq(*s.a[i])
        return s.a[i]
    def __setitem__(s, i, v): print("set", i, v)
    def __delitem__(s, i): print("del", i)
s = Seq(1, 2, 3)
print(list(s), 2 in s, 9 in s, list(reversed(s)), [*s], s[-1], s[1:].a, s[..., 1:2] if 0 else "", *s)
a, b, c = s; x, *y = s
s[1:2] = 5; s[1, 2] = 3; del s[0]; del s[::2]; s[()] = 1; s[None:None] = 2; s[1] += 5
print(bool(s), s.__len__(), min(s), sum(s), sorted(s), tuple(s), dict(zip(s, s)), any(s), list(enumerate(s)), list(map(str, s)))
try: s["a"]
except TypeError as e: print(e)
class NoLen:
    def __getitem__(s, i):
        if i > 2: raise IndexError
        return i
print(list(NoLen()), 1 in NoLen(), bool(NoLen()), list(zip(NoLen(), NoLen())), max(NoLen()))
try: reversed(NoLen())
except TypeError as e: print(e)
try: len(NoLen())
except TypeError as e: print(e)
class Stop:
    def __getitem__(s, i):
        if i == 2: raise StopIteration
        return i
print(list(Stop()))
class KeyE:
    def __getitem__(s, i): raise KeyError(i)
try: list(KeyE())
except KeyError as e: print(repr(e))
class Miss(dict):
    def __missing__(self, k): print("miss", k); return k * 2
m = Miss(a=1); print(m["a"], m["q"], m.get("q"), "q" in m, m[3], m.setdefault("z", 1), "%(nn)s" % m, "{x}".format_map(m))
class Miss2(dict): pass
m2 = Miss2(); m2.__missing__ = lambda k: 5
try: m2[1]
except KeyError as e: print("KeyError", e)
class BadLen:
    def __init__(s, v): s.v = v
    def __len__(s): return s.v
for v in (-1, 2**64, "a", 1.0, True, None, 2**63 - 1):
    for f in (len, bool):
        try: print(v, f.__name__, f(BadLen(v)))
        except Exception as e: print(v, f.__name__, type(e).__name__, e)
class Hint:
    def __init__(s, h): s.h = h
    def __length_hint__(s): return s.h
    def __iter__(s): return iter([1, 2])
import operator
for h in (5, -1, "x", NotImplemented, 1.5, None, True):
    try: print(h, operator.length_hint(Hint(h), 7), end=" ")
    except Exception as e: print(type(e).__name__, e, end=" ")
    try: print(list(Hint(h)))
    except Exception as e: print(type(e).__name__, e)
class It:
    def __iter__(s): return s
    def __next__(s): raise StopIteration(5)
print(list(It()), [*It()], next(It(), "dflt"))
class NotIt:
    def __iter__(s): return 5
try: iter(NotIt())
except TypeError as e: print(e)
class IterNone: 
    __iter__ = None
    def __getitem__(s, i): return i
    __contains__ = None
    __reversed__ = None
    __len__ = None
for f in (lambda: iter(IterNone()), lambda: 1 in IterNone(), lambda: reversed(IterNone()), lambda: len(IterNone()), lambda: [*IterNone()], lambda: bool(IterNone()), lambda: (lambda *a: a)(*IterNone())):
    try: f()
    except TypeError as e: print(e)
class Cont:
    def __contains__(s, x): return x and "yes"
print(1 in Cont(), 0 in Cont(), 1 not in Cont())
try: list(Cont())
except TypeError as e: print(e)
class Rev:
    def __reversed__(s): return 5
print(reversed(Rev()))
class LL(list):
    def __getitem__(s, i): return "gi"
    def __iter__(s): return iter("it")
    def __len__(s): return 99
    def __contains__(s, x): return True
l = LL([1, 2]); print(l, l[0], list(l), len(l), 7 in l, bool(LL()), sorted(l), l + [3], [*l], l[:], l == [1, 2], tuple(l), max(l), "".join(l), list(reversed(l)), l.index(1), l.copy(), type(l.copy()), l * 2)
class DD(dict):
    def __getitem__(s, k): return "gi"
    def __iter__(s): return iter("ab")
    def keys(s): return ["k"]
    def __contains__(s, k): return True
    def items(s): return [(1, 2)]
    def get(s, k, d=None): return "got"
d = DD(x=1); print(d, d["x"], list(d), dict(d), {**d}, "q" in d, d.get(1), len(d), d == {"x": 1}, [*d], (lambda **k: k)(**d), d | {"z": 1}, dict(DD()), d.copy(), "%(x)s" % d, "{0[x]}".format(d), sorted(d))
class IdxI:
    def __index__(s): return 1
print([1, 2][IdxI()], "abc"[IdxI():], (1, 2, 3)[:IdxI()], range(5)[IdxI()], b"abc"[IdxI()], [0] * IdxI(), "ab" * IdxI())
l = [1, 2, 3]; l[IdxI()] = 5; del l[IdxI():]; print(l)
try: {}[[]]
except TypeError as e: print(e)
one = [1]
try: one[1.0]
except TypeError as e: print(e)
try: one["a"]
except TypeError as e: print(e)
one = (1,)
try: one[None]
except TypeError as e: print(e)
one = "a"
try: one[()]
except TypeError as e: print(e)
try: range(3)["x"]
except TypeError as e: print(e)
try: [1][::0]
except ValueError as e: print(e)
try: [1]["a":]
except TypeError as e: print(e)
try: [1][5] = 3
except IndexError as e: print(e)
try: del (1,)[0]
except TypeError as e: print(e)
try: (1,)[0] = 3
except TypeError as e: print(e)
try: "abc"[7]
except IndexError as e: print(e)
s[9]

#> len
#> get 0
#> get 1
#> get 2
#> get 3
#> get 0
#> get 1
#> get 0
#> get 1
#> get 2
#> get 3
#> len
#> len
#> get 2
#> get 1
#> get 0
#> len
#> get 0
#> get 1
#> get 2
#> get 3
#> get -1
#> get slice(1, None, None)
#> len
#> get 0
#> get 1
#> get 2
#> get 3
#> [1, 2, 3] True False [3, 2, 1] [1, 2, 3] 3 [2, 3]  1 2 3
#> get 0
#> get 1
#> get 2
#> get 3
#> get 0
#> len
#> get 1
#> get 2
#> get 3
#> set slice(1, 2, None) 5
#> set (1, 2) 3
#> del 0
#> del slice(None, None, 2)
#> set () 1
#> set slice(None, None, None) 2
#> get 1
#> set 1 7
#> len
#> len
#> get 0
#> get 1
#> get 2
#> get 3
#> get 0
#> get 1
#> get 2
#> get 3
#> len
#> get 0
#> get 1
#> get 2
#> get 3
#> len
#> get 0
#> get 1
#> get 2
#> get 3
#> get 0
#> get 0
#> get 1
#> get 1
#> get 2
#> get 2
#> get 3
#> get 0
#> get 0
#> get 1
#> get 2
#> get 3
#> get 0
#> get 1
#> get 2
#> get 3
#> True 3 1 6 [1, 2, 3] (1, 2, 3) {1: 1, 2: 2, 3: 3} True [(0, 1), (1, 2), (2, 3)] ['1', '2', '3']
#> get a
#> list indices must be integers or slices, not str
#> [0, 1, 2] True True [(0, 0), (1, 1), (2, 2)] 2
#> object of type 'NoLen' has no len()
#> object of type 'NoLen' has no len()
#> [0, 1]
#> KeyError(0)
#> miss q
#> miss 3
#> miss nn
#> miss x
#> 1 qq None False 6 1 nnnn xx
#> KeyError 1
#> -1 len ValueError __len__() should return >= 0
#> -1 bool ValueError __len__() should return >= 0
#> 18446744073709551616 len OverflowError cannot fit 'int' into an index-sized integer
#> 18446744073709551616 bool OverflowError cannot fit 'int' into an index-sized integer
#> a len TypeError 'str' object cannot be interpreted as an integer
#> a bool TypeError 'str' object cannot be interpreted as an integer
#> 1.0 len TypeError 'float' object cannot be interpreted as an integer
#> 1.0 bool TypeError 'float' object cannot be interpreted as an integer
#> True len 1
#> True bool True
#> None len TypeError 'NoneType' object cannot be interpreted as an integer
#> None bool TypeError 'NoneType' object cannot be interpreted as an integer
#> 9223372036854775807 len 9223372036854775807
#> 9223372036854775807 bool True
#> 5 5 [1, 2]
#> ValueError __length_hint__() should return >= 0 ValueError __length_hint__() should return >= 0
#> TypeError __length_hint__ must be an integer, not str TypeError __length_hint__ must be an integer, not str
#> NotImplemented 7 [1, 2]
#> TypeError __length_hint__ must be an integer, not float TypeError __length_hint__ must be an integer, not float
#> TypeError __length_hint__ must be an integer, not NoneType TypeError __length_hint__ must be an integer, not NoneType
#> True 1 [1, 2]
#> [] [] dflt
#> iter() returned non-iterator of type 'int'
#> 'IterNone' object is not iterable
#> 'IterNone' object is not a container
#> 'IterNone' object is not reversible
#> 'NoneType' object is not callable
#> 'IterNone' object is not iterable
#> 'NoneType' object is not callable
#> 'IterNone' object is not iterable
#> True False False
#> 'Cont' object is not iterable
#> 5
#> [1, 2] gi ['i', 't'] 99 True True ['i', 't'] [1, 2, 3] ['i', 't'] gi True ('i', 't') t it [2, 1] 0 [1, 2] <class 'list'> [1, 2, 1, 2]
#> {'x': 1} gi ['a', 'b'] {'k': 'gi'} {'k': 'gi'} True got 1 True ['a', 'b'] {'k': 'gi'} {'k': 'gi', 'z': 1} {'k': 'gi'} {'k': 'gi'} gi gi ['a', 'b']
#> 2 bc (1,) 1 98 [0] ab
#> [1]
#> unhashable type: 'list'
#> list indices must be integers or slices, not float
#> list indices must be integers or slices, not str
#> tuple indices must be integers or slices, not NoneType
#> string indices must be integers, not 'tuple'
#> range indices must be integers or slices, not str
#> slice step cannot be zero
#> slice indices must be integers or None or have an __index__ method
#> list assignment index out of range
#> 'tuple' object doesn't support item deletion
#> 'tuple' object does not support item assignment
#> string index out of range
#> get 9
#! Traceback (most recent call last):
#!   File "containers_in_depth.py", line 131, in <module>
#!     s[9]
#!     ~^^^
#!   File "containers_in_depth.py", line 9, in __getitem__
#!     return s.a[i]
#!            ~~~^^^
#! IndexError: list index out of range
