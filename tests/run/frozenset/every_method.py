"""frozenset: every method and operator, with sets, other iterables and what is none."""

import itertools


def tell(f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        if isinstance(r, (set, frozenset)):
            return f"{type(r).__name__} {sorted(r, key=repr)}"
        return f"{type(r).__name__} {r!r}"
    except Exception as e:
        return f"{type(e).__name__}: {e}"


f = frozenset("abc")
others = [frozenset("bcd"), set("cde"), "ab", ["a", "z"], ("a",), {"a": 1}, range(3), iter("ac"), frozenset(), 5, None, [[]]]
for name in ("union", "intersection", "difference", "symmetric_difference", "isdisjoint", "issubset", "issuperset"):
    print("--", name)
    method = getattr(f, name)
    for other in others:
        if hasattr(other, "__next__"):
            other = iter("ac")
        print(type(other).__name__, tell(method, other))
    print(tell(method), tell(method, "a", "b"), tell(getattr(frozenset, name), 1, 2))

print("-- operators")
import operator

for op in ("and_", "or_", "xor", "sub", "lt", "le", "gt", "ge", "eq", "ne"):
    work = getattr(operator, op)
    row = [tell(work, f, other) for other in (frozenset("bcd"), set("abc"), {"a": 1}.keys(), "ab", None)]
    row += [tell(work, other, f) for other in (set("ab"), {"a": 1, "q": 2}.items(), ["a"])]
    print(op, *row, sep=" | ")
for op in ("iand", "ior", "ixor", "isub"):
    print(op, tell(getattr(operator, op), f, set("bq")))
print(f == frozenset("abc"), "a" in f, "q" in f, {"a"} in frozenset([frozenset("a")]), len(f))
print(tell(lambda: [] in f), tell(lambda: f[0]), tell(lambda: f.add("x")), tell(lambda: -f))

print("-- identity and hash")
print(frozenset(f) is f, f.copy() is f, frozenset() is frozenset([]), frozenset(set("ab")) == {"a", "b"})
print(hash(frozenset()), hash(frozenset([1, 2, 3])), hash(frozenset([1, 2, 3])) == hash(frozenset([3, 2, 1])))
print(hash(frozenset(range(100))), hash(frozenset([frozenset([1]), frozenset()])), hash(frozenset([-1, -2, 2**61 - 1])))
print({frozenset("ab"): 1}[frozenset("ba")])


class Own(frozenset):
    def __new__(cls, items=(), note=None):
        self = super().__new__(cls, items)
        self.note = note
        return self


own = Own("ab", note="n")
print(own.note, type(own.copy()), type(own | {"c"}), type(own & own), own == frozenset("ab"), frozenset(own) is own)
print(repr(Own([1])), repr(frozenset()), repr(frozenset([1])), repr(frozenset([(1, "a")])), str(frozenset("a")))
print(tell(frozenset, 5), tell(frozenset, 1, 2), tell(frozenset, iterable=1), tell(frozenset, [[1]]), tell(Own, "ab", other=1))

print("-- subsets of all kinds")
count = 0
sets = [frozenset(c) for n in range(5) for c in itertools.combinations(range(4), n)]
for a, b in itertools.product(sets, sets):
    assert (a <= b) == all(x in b for x in a) == a.issubset(b) == b.issuperset(a)
    assert (a < b) == (a <= b and a != b) and (a >= b) == (b <= a) and (a > b) == (b < a)
    assert a | b == b | a and a & b == b & a and a ^ b == (a | b) - (a & b)
    assert a.isdisjoint(b) == (not a & b)
    count += (a < b) + 2 * (a == b) + 4 * a.isdisjoint(b)
print(len(sets), count, len({*sets}), sorted(map(len, sets)))
