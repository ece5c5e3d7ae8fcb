# Displays, comprehensions and generator expressions: order, unpackings, scopes, and assignment of sequences.
log = []
def v(x): log.append(x); return x
print([*v([1]), v(2), *v((3,))], (*v([1]), v(2)), {*v([1]), v(2), *v({1})}, {**v({1: 2}), v(3): v(4), **v({1: 5})}, {v("k"): v("v") for _ in v([1])}, {v(1): v(2), v(1): v(3)}, log)
log.clear()
print({1: "a", True: "b", 1.0: "c"}, {1, True, 1.0}, {0: 1, False: 2, **{0.0: 3}}, {"a": 1, **{"b": 2, "a": 3}, "b": 4})
print([(x, y) for x in range(3) if x for y in range(x) if y < 1], {x: y for x, y in zip("ab", [1, 2])}, {x for x in "aab"}, [[y * x for y in range(x)] for x in range(3)], [x for x in [1, 2, 3] if x if x > 1], [lambda: x for x in [1]][0](), [x for x, in [(1,)]], [a for a, *b in [(1, 2)]], [i for i in (lambda: [1])()], [x if x else "z" for x in [0, 1]])
for fn in (lambda: [*1], lambda: (*None,), lambda: {*1}, lambda: {**1}, lambda: {**[1]}, lambda: {[]: 1}, lambda: {[]}, lambda: {1: 2, **{[]: 1}} if 0 else {(): []}, lambda: {{}: 1}, lambda: [x for x in 5], lambda: [x for x, y in [1]], lambda: [x for x, y in [(1, 2, 3)]], lambda: {k: v for k in [[]]}, lambda: {k for k in [{}]}, lambda: dict([(1, 2), (3,)]), lambda: dict([1]), lambda: {**{"a": 1}, **None}, lambda: [*[1], *2], lambda: {x: 1 / x for x in [0]}, lambda: set([[]]), lambda: frozenset([{}])):
    try: print(fn())
    except Exception as e: print(type(e).__name__, e)
class Map:
    def keys(s): print("keys"); return iter(["a", "b"])
    def __getitem__(s, k): print("get", k); return k * 2
print({**Map()}, dict(Map()), dict(Map(), z=1), (lambda **k: k)(**Map())); d = {}; d.update(Map()); d |= Map() if 0 else {}; print(d)
class BadMap:
    def keys(s): return 5
    def __getitem__(s, k): return 1
class BadMap2:
    def keys(s): return ["a"]
class BadMap3:
    keys = None
for m in (BadMap(), BadMap2(), BadMap3()):
    for fn in (lambda: {**m}, lambda: dict(m), lambda: (lambda **k: k)(**m)):
        try: print(fn())
        except Exception as e: print(type(e).__name__, e)
it = iter([1, 2, 3]); g = (x for x in it); print(next(it), list(g))
n = 5; g = (n for _ in range(2)); n = 6; print(list(g))
def src(): print("evaluated"); return [1, 2]
g = (x for x in src()); print("made"); print(list(g), list(g))
try: g = (x for x in 5)
except TypeError as e: print(e)
try: g = (y for x in [1] for y in x); print("lazy"); list(g)
except TypeError as e: print(e)
print(sum(x for x in [1, 2]), max((x for x in [1, 2]), default=0), "".join(c for c in "ab"), dict((k, 1) for k in "a"), sorted((x for x in [2, 1]), key=lambda q: q), list(x for x in [1] if x), tuple(x for x in ()), any(x for x in [0]), (lambda g: next(g))(x for x in "z"))
def f():
    l = [y := x for x in range(3)]; return y, l, [z for x in range(3) if (z := x * 2)], z
print(f())
print([w := 1, w], w, [last := i for i in range(4)][-1] == last, any((hit := n) > 2 for n in [1, 3, 5]), hit)
class C:
    k = [1, 2]; l = [x for x in k]; m = {x: y for x in k for y in [x]}; n = list(x for x in k); o = [x for x in [x for x in k]]
    def meth(s, l=[q for q in k]): return l
    try: p = [k for x in [1] if k]
    except NameError as e: print(e)
print(C.l, C.m, C.n, C.o, C().meth())
x = [1, 2, 3]; x[x[0]] = 5; i = 0; i, x[i] = 2, "i"; print(x); x[0], x[1], x = 7, 8, 9; print(x)
a = b = c = []; a.append(1); print(b, c is a)
(a, b), c = [1, 2], 3; [a, [b, c]] = 1, (2, 3); a, (b, *c), *d = 1, "xyz", 4, 5; print(a, b, c, d)
*a, = "ab"; (*a, b) = "abc"; [*a], b = "ab", 1; print(a, b)
for fn in (lambda: exec_(1), ): pass
def un(fn):
    try: fn()
    except Exception as e: print(type(e).__name__, e)
def u1(): a, b = 1
def u2(): a, b = 1,
def u3(): a, b = 1, 2, 3
def u4(): a, *b, c = [1]
def u5(): a, b = "abc"
def u6(): (a, b), c = 1, 2
def u7(): a, b = {1: 2}
def u8(): a, b = iter([1, 2, 3])
def u9(): [a, b] = range(0)
def u10(): a, b = None
def u11(): *a, b = ()
def u12(): a, b = (x for x in [1])
def u13(): a, b = {1, 2, 3}
def u14(): a, b = Map()
def u15(): a, = [1, 2]
def u16(): () = [1]
def u17(): [] = 5
def u18(): 
    for a, b in [1]: pass
def u19(): (a, b) = b"abc"
for q in (u1, u2, u3, u4, u5, u6, u7, u8, u9, u10, u11, u12, u13, u14, u15, u16, u17, u18, u19): un(q)
() = []; [] = (); print("empty ok")

#> [1, 2, 3] (1, 2) {1, 2} {1: 5, 3: 4} {'k': 'v'} {1: 3} [[1], 2, (3,), [1], 2, [1], 2, {1}, {1: 2}, 3, 4, {1: 5}, [1], 'k', 'v', 1, 2, 1, 3]
#> {1: 'c'} {1} {0: 3} {'a': 3, 'b': 4}
#> [(1, 0), (2, 0)] {'a': 1, 'b': 2} {'a', 'b'} [[], [0], [0, 2]] [2, 3] 1 [1] [1] [1] ['z', 1]
#> TypeError Value after * must be an iterable, not int
#> TypeError Value after * must be an iterable, not NoneType
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not a mapping
#> TypeError 'list' object is not a mapping
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> {(): []}
#> TypeError unhashable type: 'dict'
#> TypeError 'int' object is not iterable
#> TypeError cannot unpack non-iterable int object
#> ValueError too many values to unpack (expected 2)
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'dict'
#> ValueError dictionary update sequence element #1 has length 1; 2 is required
#> TypeError cannot convert dictionary update sequence element #0 to a sequence
#> TypeError 'NoneType' object is not a mapping
#> TypeError Value after * must be an iterable, not int
#> ZeroDivisionError division by zero
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'dict'
#> keys
#> get a
#> get b
#> keys
#> get a
#> get b
#> keys
#> get a
#> get b
#> keys
#> get a
#> get b
#> {'a': 'aa', 'b': 'bb'} {'a': 'aa', 'b': 'bb'} {'a': 'aa', 'b': 'bb', 'z': 1} {'a': 'aa', 'b': 'bb'}
#> keys
#> get a
#> get b
#> {'a': 'aa', 'b': 'bb'}
#> TypeError BadMap.keys() returned a non-iterable (type int)
#> TypeError BadMap.keys() returned a non-iterable (type int)
#> TypeError BadMap.keys() returned a non-iterable (type int)
#> TypeError 'BadMap2' object is not subscriptable
#> TypeError 'BadMap2' object is not subscriptable
#> TypeError 'BadMap2' object is not subscriptable
#> TypeError 'NoneType' object is not callable
#> TypeError 'NoneType' object is not callable
#> TypeError 'NoneType' object is not callable
#> 1 [2, 3]
#> [6, 6]
#> evaluated
#> made
#> [1, 2] []
#> 'int' object is not iterable
#> lazy
#> 'int' object is not iterable
#> 3 2 ab {'a': 1} [1, 2] [1] () False z
#> (2, [0, 1, 2], [2, 4], 4)
#> [1, 1] 1 True True 3
#> name 'k' is not defined
#> [1, 2] {1: 1, 2: 2} [1, 2] [1, 2] [1, 2]
#> [1, 5, 'i']
#> 9
#> [1] True
#> 1 x ['y', 'z'] [4, 5]
#> ['a', 'b'] 1
#> TypeError cannot unpack non-iterable int object
#> ValueError not enough values to unpack (expected 2, got 1)
#> ValueError too many values to unpack (expected 2)
#> ValueError not enough values to unpack (expected at least 2, got 1)
#> ValueError too many values to unpack (expected 2)
#> TypeError cannot unpack non-iterable int object
#> ValueError not enough values to unpack (expected 2, got 1)
#> ValueError too many values to unpack (expected 2)
#> ValueError not enough values to unpack (expected 2, got 0)
#> TypeError cannot unpack non-iterable NoneType object
#> ValueError not enough values to unpack (expected at least 1, got 0)
#> ValueError not enough values to unpack (expected 2, got 1)
#> ValueError too many values to unpack (expected 2)
#> get 0
#> get 1
#> get 2
#> ValueError too many values to unpack (expected 2)
#> ValueError too many values to unpack (expected 1)
#> ValueError too many values to unpack (expected 0)
#> TypeError cannot unpack non-iterable int object
#> TypeError cannot unpack non-iterable int object
#> ValueError too many values to unpack (expected 2)
#> empty ok
