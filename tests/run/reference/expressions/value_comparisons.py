# Comparisons of values of every builtin type with each other, membership and identity.
import itertools
vals = [0, 1, True, False, 1.0, 0.0, -0.0, float("nan"), float("inf"), 1j, 1 + 0j, "a", "", "b", b"a", bytearray(b"a"), memoryview(b"a"), [], [1], (1,), (), {}, {1: 2}, {1}, frozenset({1}), set(), range(1), range(0), range(0, 0, 2), None, ..., NotImplemented, int, type, len, slice(1), slice(1, 2), {1: 2}.keys(), {1: 2}.items(), {1: 2}.values(), 2**70, float(2**70), iter([])]
for i, a in enumerate(vals):
    row = []
    for j, b in enumerate(vals):
        r = []
        for f in (lambda: a == b, lambda: a != b, lambda: a < b, lambda: a <= b, lambda: a is b):
            try: r.append("01"[bool(f())])
            except Exception as e: r.append("T" if str(e).startswith(("'<", "unord")) else type(e).__name__[0])
        row.append("".join(r))
    print(i, type(a).__name__, " ".join(row).replace("2", "x"))
for a, b in itertools.product(vals, repeat=2):
    try:
        try: x = a in b
        except TypeError as e: x = str(e)
        if x not in (True, False): print(type(a).__name__, type(b).__name__, x) if type(a) is int and a == 0 or type(b) in (str, bytes) else None
    except Exception as e: print(type(e).__name__, e)
nan = float("nan"); print(nan in [nan], nan == nan, [nan] == [nan], (nan,) < (nan,), [nan] == [float("nan")], {nan: 1} == {nan: 1}, nan is nan, max(nan, 1), min(1, nan), sorted([nan, 1, nan, 0])[-1], {nan, nan} == {nan}, [nan].index(nan), [nan].count(nan))
class E:
    def __init__(s, n): s.n = n
    def __eq__(s, o): print("eq", s.n, getattr(o, "n", o)); return True
    __hash__ = lambda s: 1
print(E(1) in [E(2)], [1, E(3)] == [1, E(4)], E(1) in (1, E(2)), E(1) != E(2), [E(1)].index(5), (1, 2) == (1, E(5)), {E(1): 1} == {E(2): 1}, {E(1)} == {E(2)}, E(1) in {E(2)}, [E(6)].count(0), [E(7)].remove(1))
for fn in (lambda: 1 < "a", lambda: [1] < [[]], lambda: (1, 2) < (1, "a"), lambda: {} < {}, lambda: None < None, lambda: 1j < 1j, lambda: "a" < b"a", lambda: [] >= (), lambda: {1} < [1], lambda: int < str, lambda: object() < object(), lambda: range(1) < range(2), lambda: ... > 1, lambda: slice(1) < slice(2), lambda: slice(1) < slice("a"), lambda: {1: 2}.keys() < {1, 2}, lambda: {1: 2}.keys() < [1], lambda: {1: 2}.values() == {1: 2}.values(), lambda: {1: 2}.items() == {(1, 2)}, lambda: iter([]) < 1, lambda: 1 in 5, lambda: 1 in "a", lambda: 1 in b"a", lambda: 300 in b"a", lambda: "a" in b"a", lambda: [] in {1}, lambda: [] in {1: 2}, lambda: {1} in {frozenset({1})}, lambda: None in None, lambda: "" in "abc", lambda: "a" in "", lambda: b"" in b"", lambda: (1, 2) in {1: 2}.items(), lambda: [1] in {1: 2}.items(), lambda: 1.0 in range(3), lambda: 1.5 in range(3), lambda: "1" in range(3), lambda: 2 in iter([1, 2, 3]), lambda: 5 in (x for x in [1, 5, 1 / 1]), lambda: 1 in type, lambda: "a" in {"a": 1}.keys(), lambda: 1 in memoryview(b"\x01")):
    try: print(fn())
    except Exception as e: print(type(e).__name__, e)

#> 0 int 10011 01110 01110 10010 01110 10010 10010 01000 01110 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01110 01110 01TT0
#> 1 int 01000 10011 10010 01000 10010 01000 01000 01000 01110 01TT0 10TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01110 01110 01TT0
#> 2 bool 01000 10010 10011 01000 10010 01000 01000 01000 01110 01TT0 10TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01110 01110 01TT0
#> 3 bool 10010 01110 01110 10011 01110 10010 10010 01000 01110 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01110 01110 01TT0
#> 4 float 01000 10010 10010 01000 10011 01000 01000 01000 01110 01TT0 10TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01110 01110 01TT0
#> 5 float 10010 01110 01110 10010 01110 10011 10010 01000 01110 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01110 01110 01TT0
#> 6 float 10010 01110 01110 10010 01110 10010 10011 01000 01110 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01110 01110 01TT0
#> 7 float 01000 01000 01000 01000 01000 01000 01000 01001 01000 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01000 01000 01TT0
#> 8 float 01000 01000 01000 01000 01000 01000 01000 01000 10011 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01000 01000 01TT0
#> 9 complex 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10TT1 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0
#> 10 complex 01TT0 10TT0 10TT0 01TT0 10TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10TT1 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0
#> 11 str 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10011 01000 01110 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0
#> 12 str 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01110 10011 01110 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0
#> 13 str 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01000 01000 10011 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0
#> 14 bytes 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10011 10010 10TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0
#> 15 bytearray 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10010 10011 10010 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0
#> 16 memoryview 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10TT0 10010 10TT1 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0
#> 17 list 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10011 01110 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0
#> 18 list 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01000 10011 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0
#> 19 tuple 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10011 01000 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0
#> 20 tuple 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01110 10011 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0
#> 21 dict 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10TT1 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0
#> 22 dict 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10TT1 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0
#> 23 set 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10011 10010 01000 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10010 01000 01TT0 01TT0 01TT0 01TT0
#> 24 frozenset 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10010 10011 01000 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10010 01000 01TT0 01TT0 01TT0 01TT0
#> 25 set 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01110 01110 10011 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01110 01110 01TT0 01TT0 01TT0 01TT0
#> 26 range 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10TT1 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0
#> 27 range 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10TT1 10TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0
#> 28 range 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10TT0 10TT1 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0
#> 29 NoneType 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10TT1 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0
#> 30 ellipsis 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10TT1 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0
#> 31 NotImplementedType 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10TT1 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0
#> 32 type 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10TT1 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0
#> 33 type 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10TT1 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0
#> 34 builtin_function_or_method 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10TT1 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0
#> 35 slice 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10011 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0
#> 36 slice 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10011 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0
#> 37 dict_keys 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10010 10010 01000 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10011 01000 01TT0 01TT0 01TT0 01TT0
#> 38 dict_items 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01000 01000 01000 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01000 10011 01TT0 01TT0 01TT0 01TT0
#> 39 dict_values 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10TT1 01TT0 01TT0 01TT0
#> 40 int 01000 01000 01000 01000 01000 01000 01000 01000 01110 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10011 10010 01TT0
#> 41 float 01000 01000 01000 01000 01000 01000 01000 01000 01110 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10010 10011 01TT0
#> 42 list_iterator 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 01TT0 10TT1
#> int int argument of type 'int' is not iterable
#> int int argument of type 'int' is not iterable
#> int bool argument of type 'bool' is not iterable
#> int bool argument of type 'bool' is not iterable
#> int float argument of type 'float' is not iterable
#> int float argument of type 'float' is not iterable
#> int float argument of type 'float' is not iterable
#> int float argument of type 'float' is not iterable
#> int float argument of type 'float' is not iterable
#> int complex argument of type 'complex' is not iterable
#> int complex argument of type 'complex' is not iterable
#> int str 'in <string>' requires string as left operand, not int
#> int str 'in <string>' requires string as left operand, not int
#> int str 'in <string>' requires string as left operand, not int
#> int NoneType argument of type 'NoneType' is not iterable
#> int ellipsis argument of type 'ellipsis' is not iterable
#> int NotImplementedType argument of type 'NotImplementedType' is not iterable
#> int type argument of type 'type' is not iterable
#> int type argument of type 'type' is not iterable
#> int builtin_function_or_method argument of type 'builtin_function_or_method' is not iterable
#> int slice argument of type 'slice' is not iterable
#> int slice argument of type 'slice' is not iterable
#> int int argument of type 'int' is not iterable
#> int float argument of type 'float' is not iterable
#> int str 'in <string>' requires string as left operand, not int
#> int str 'in <string>' requires string as left operand, not int
#> int str 'in <string>' requires string as left operand, not int
#> bool str 'in <string>' requires string as left operand, not bool
#> bool str 'in <string>' requires string as left operand, not bool
#> bool str 'in <string>' requires string as left operand, not bool
#> bool str 'in <string>' requires string as left operand, not bool
#> bool str 'in <string>' requires string as left operand, not bool
#> bool str 'in <string>' requires string as left operand, not bool
#> float str 'in <string>' requires string as left operand, not float
#> float str 'in <string>' requires string as left operand, not float
#> float str 'in <string>' requires string as left operand, not float
#> float bytes a bytes-like object is required, not 'float'
#> float str 'in <string>' requires string as left operand, not float
#> float str 'in <string>' requires string as left operand, not float
#> float str 'in <string>' requires string as left operand, not float
#> float bytes a bytes-like object is required, not 'float'
#> float str 'in <string>' requires string as left operand, not float
#> float str 'in <string>' requires string as left operand, not float
#> float str 'in <string>' requires string as left operand, not float
#> float bytes a bytes-like object is required, not 'float'
#> float str 'in <string>' requires string as left operand, not float
#> float str 'in <string>' requires string as left operand, not float
#> float str 'in <string>' requires string as left operand, not float
#> float bytes a bytes-like object is required, not 'float'
#> float str 'in <string>' requires string as left operand, not float
#> float str 'in <string>' requires string as left operand, not float
#> float str 'in <string>' requires string as left operand, not float
#> float bytes a bytes-like object is required, not 'float'
#> complex str 'in <string>' requires string as left operand, not complex
#> complex str 'in <string>' requires string as left operand, not complex
#> complex str 'in <string>' requires string as left operand, not complex
#> complex bytes a bytes-like object is required, not 'complex'
#> complex str 'in <string>' requires string as left operand, not complex
#> complex str 'in <string>' requires string as left operand, not complex
#> complex str 'in <string>' requires string as left operand, not complex
#> complex bytes a bytes-like object is required, not 'complex'
#> str bytes a bytes-like object is required, not 'str'
#> str bytes a bytes-like object is required, not 'str'
#> str bytes a bytes-like object is required, not 'str'
#> bytes str 'in <string>' requires string as left operand, not bytes
#> bytes str 'in <string>' requires string as left operand, not bytes
#> bytes str 'in <string>' requires string as left operand, not bytes
#> bytearray str 'in <string>' requires string as left operand, not bytearray
#> bytearray str 'in <string>' requires string as left operand, not bytearray
#> bytearray str 'in <string>' requires string as left operand, not bytearray
#> memoryview str 'in <string>' requires string as left operand, not memoryview
#> memoryview str 'in <string>' requires string as left operand, not memoryview
#> memoryview str 'in <string>' requires string as left operand, not memoryview
#> list str 'in <string>' requires string as left operand, not list
#> list str 'in <string>' requires string as left operand, not list
#> list str 'in <string>' requires string as left operand, not list
#> list bytes a bytes-like object is required, not 'list'
#> list str 'in <string>' requires string as left operand, not list
#> list str 'in <string>' requires string as left operand, not list
#> list str 'in <string>' requires string as left operand, not list
#> list bytes a bytes-like object is required, not 'list'
#> tuple str 'in <string>' requires string as left operand, not tuple
#> tuple str 'in <string>' requires string as left operand, not tuple
#> tuple str 'in <string>' requires string as left operand, not tuple
#> tuple bytes a bytes-like object is required, not 'tuple'
#> tuple str 'in <string>' requires string as left operand, not tuple
#> tuple str 'in <string>' requires string as left operand, not tuple
#> tuple str 'in <string>' requires string as left operand, not tuple
#> tuple bytes a bytes-like object is required, not 'tuple'
#> dict str 'in <string>' requires string as left operand, not dict
#> dict str 'in <string>' requires string as left operand, not dict
#> dict str 'in <string>' requires string as left operand, not dict
#> dict bytes a bytes-like object is required, not 'dict'
#> dict str 'in <string>' requires string as left operand, not dict
#> dict str 'in <string>' requires string as left operand, not dict
#> dict str 'in <string>' requires string as left operand, not dict
#> dict bytes a bytes-like object is required, not 'dict'
#> set str 'in <string>' requires string as left operand, not set
#> set str 'in <string>' requires string as left operand, not set
#> set str 'in <string>' requires string as left operand, not set
#> set bytes a bytes-like object is required, not 'set'
#> frozenset str 'in <string>' requires string as left operand, not frozenset
#> frozenset str 'in <string>' requires string as left operand, not frozenset
#> frozenset str 'in <string>' requires string as left operand, not frozenset
#> frozenset bytes a bytes-like object is required, not 'frozenset'
#> set str 'in <string>' requires string as left operand, not set
#> set str 'in <string>' requires string as left operand, not set
#> set str 'in <string>' requires string as left operand, not set
#> set bytes a bytes-like object is required, not 'set'
#> range str 'in <string>' requires string as left operand, not range
#> range str 'in <string>' requires string as left operand, not range
#> range str 'in <string>' requires string as left operand, not range
#> range bytes a bytes-like object is required, not 'range'
#> range str 'in <string>' requires string as left operand, not range
#> range str 'in <string>' requires string as left operand, not range
#> range str 'in <string>' requires string as left operand, not range
#> range bytes a bytes-like object is required, not 'range'
#> range str 'in <string>' requires string as left operand, not range
#> range str 'in <string>' requires string as left operand, not range
#> range str 'in <string>' requires string as left operand, not range
#> range bytes a bytes-like object is required, not 'range'
#> NoneType str 'in <string>' requires string as left operand, not NoneType
#> NoneType str 'in <string>' requires string as left operand, not NoneType
#> NoneType str 'in <string>' requires string as left operand, not NoneType
#> NoneType bytes a bytes-like object is required, not 'NoneType'
#> ellipsis str 'in <string>' requires string as left operand, not ellipsis
#> ellipsis str 'in <string>' requires string as left operand, not ellipsis
#> ellipsis str 'in <string>' requires string as left operand, not ellipsis
#> ellipsis bytes a bytes-like object is required, not 'ellipsis'
#> NotImplementedType str 'in <string>' requires string as left operand, not NotImplementedType
#> NotImplementedType str 'in <string>' requires string as left operand, not NotImplementedType
#> NotImplementedType str 'in <string>' requires string as left operand, not NotImplementedType
#> NotImplementedType bytes a bytes-like object is required, not 'NotImplementedType'
#> type str 'in <string>' requires string as left operand, not type
#> type str 'in <string>' requires string as left operand, not type
#> type str 'in <string>' requires string as left operand, not type
#> type bytes a bytes-like object is required, not 'type'
#> type str 'in <string>' requires string as left operand, not type
#> type str 'in <string>' requires string as left operand, not type
#> type str 'in <string>' requires string as left operand, not type
#> type bytes a bytes-like object is required, not 'type'
#> builtin_function_or_method str 'in <string>' requires string as left operand, not builtin_function_or_method
#> builtin_function_or_method str 'in <string>' requires string as left operand, not builtin_function_or_method
#> builtin_function_or_method str 'in <string>' requires string as left operand, not builtin_function_or_method
#> builtin_function_or_method bytes a bytes-like object is required, not 'builtin_function_or_method'
#> slice str 'in <string>' requires string as left operand, not slice
#> slice str 'in <string>' requires string as left operand, not slice
#> slice str 'in <string>' requires string as left operand, not slice
#> slice bytes a bytes-like object is required, not 'slice'
#> slice str 'in <string>' requires string as left operand, not slice
#> slice str 'in <string>' requires string as left operand, not slice
#> slice str 'in <string>' requires string as left operand, not slice
#> slice bytes a bytes-like object is required, not 'slice'
#> dict_keys str 'in <string>' requires string as left operand, not dict_keys
#> dict_keys str 'in <string>' requires string as left operand, not dict_keys
#> dict_keys str 'in <string>' requires string as left operand, not dict_keys
#> dict_keys bytes a bytes-like object is required, not 'dict_keys'
#> dict_items str 'in <string>' requires string as left operand, not dict_items
#> dict_items str 'in <string>' requires string as left operand, not dict_items
#> dict_items str 'in <string>' requires string as left operand, not dict_items
#> dict_items bytes a bytes-like object is required, not 'dict_items'
#> dict_values str 'in <string>' requires string as left operand, not dict_values
#> dict_values str 'in <string>' requires string as left operand, not dict_values
#> dict_values str 'in <string>' requires string as left operand, not dict_values
#> dict_values bytes a bytes-like object is required, not 'dict_values'
#> int str 'in <string>' requires string as left operand, not int
#> int str 'in <string>' requires string as left operand, not int
#> int str 'in <string>' requires string as left operand, not int
#> ValueError byte must be in range(0, 256)
#> ValueError byte must be in range(0, 256)
#> float str 'in <string>' requires string as left operand, not float
#> float str 'in <string>' requires string as left operand, not float
#> float str 'in <string>' requires string as left operand, not float
#> float bytes a bytes-like object is required, not 'float'
#> list_iterator str 'in <string>' requires string as left operand, not list_iterator
#> list_iterator str 'in <string>' requires string as left operand, not list_iterator
#> list_iterator str 'in <string>' requires string as left operand, not list_iterator
#> list_iterator bytes a bytes-like object is required, not 'list_iterator'
#> True False True False False True True nan 1 0 True 0 1
#> eq 2 1
#> eq 3 4
#> eq 1 1
#> eq 1 2
#> eq 1 5
#> eq 5 2
#> eq 2 1
#> eq 2 1
#> eq 2 1
#> eq 6 0
#> eq 7 1
#> True True True False 0 True True True True 1 None
#> TypeError '<' not supported between instances of 'int' and 'str'
#> TypeError '<' not supported between instances of 'int' and 'list'
#> TypeError '<' not supported between instances of 'int' and 'str'
#> TypeError '<' not supported between instances of 'dict' and 'dict'
#> TypeError '<' not supported between instances of 'NoneType' and 'NoneType'
#> TypeError '<' not supported between instances of 'complex' and 'complex'
#> TypeError '<' not supported between instances of 'str' and 'bytes'
#> TypeError '>=' not supported between instances of 'list' and 'tuple'
#> TypeError '<' not supported between instances of 'set' and 'list'
#> TypeError '<' not supported between instances of 'type' and 'type'
#> TypeError '<' not supported between instances of 'object' and 'object'
#> TypeError '<' not supported between instances of 'range' and 'range'
#> TypeError '>' not supported between instances of 'ellipsis' and 'int'
#> True
#> TypeError '<' not supported between instances of 'int' and 'str'
#> True
#> TypeError '<' not supported between instances of 'dict_keys' and 'list'
#> False
#> True
#> TypeError '<' not supported between instances of 'list_iterator' and 'int'
#> TypeError argument of type 'int' is not iterable
#> TypeError 'in <string>' requires string as left operand, not int
#> False
#> ValueError byte must be in range(0, 256)
#> TypeError a bytes-like object is required, not 'str'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> True
#> TypeError argument of type 'NoneType' is not iterable
#> True
#> False
#> True
#> True
#> False
#> True
#> False
#> False
#> True
#> True
#> TypeError argument of type 'type' is not iterable
#> True
#> True
