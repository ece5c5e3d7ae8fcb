# Sets of user objects: hashes and equality asked, changes while iterating, subclasses, failing hooks.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class K:
    log = []

    def __init__(self, n, h=0):
        self.n, self.h = n, h

    def __hash__(self):
        K.log.append(f"h{self.n}")
        return self.h

    def __eq__(self, o):
        K.log.append(f"{self.n}={o.n}")
        return self.n == o.n

    def __repr__(self):
        return f"K{self.n}"


def log():
    r = " ".join(K.log)
    K.log.clear()
    return r


s = {K(1), K(2), K(1)}
print(len(s), sorted(k.n for k in s), log())
print(K(2) in s, log(), K(3) in s, log())
s.add(K(2))
s.discard(K(9))
print(len(s), log())
s.remove(K(1))
print(s, log())
t = {K(2), K(3)}
log()
print(sorted(k.n for k in s & t), sorted(k.n for k in s | t), sorted(k.n for k in t - s), s < t, s == {K(2)}, log() != "")
class Raises:
    def __hash__(self):
        return 1
    def __eq__(self, o):
        raise RuntimeError("no eq")
tell(lambda: len({Raises(), Raises()}))
r = {Raises()}
tell(lambda: 1 in r)
tell(lambda: r.add(1))
tell(lambda: r == {1})
tell(lambda: r & {1})
tell(lambda: r.discard(1))
def during(change):
    s = set(range(5))
    n = 0
    for x in s:
        n += 1
        if n == 2:
            change(s)
    return n, s
for change in (lambda s: s.add(99), lambda s: s.pop(), lambda s: s.clear(), lambda s: s.add(3), lambda s: (s.discard(0), s.add(70)), lambda s: s.update(range(100)), lambda s: s.remove(4)):
    try:
        print(during(change)[0])
    except RuntimeError as e:
        print(type(e).__name__, e)
it = iter({1, 2})
print(it.__length_hint__(), next(it) in (1, 2), it.__length_hint__(), len(list(it)), list(it), type(it).__name__, it.__length_hint__())
class S(set):
    def __init__(self, items=(), tag=None):
        super().__init__(items)
        self.tag = tag
    def add(self, x):
        print("own add", x, end=" ")
        super().add(x)
    def __contains__(self, x):
        return x == "always" or super().__contains__(x)
    def __iter__(self):
        print("own iter", end=" ")
        return super().__iter__()
    def __len__(self):
        return 42
o = S([1, 2], tag="t")
o.add(3)
o.update([4])
print(o.tag, "always" in o, 9 in o, len(o), sorted(o), {0} | o == {0, 1, 2, 3, 4}, o == {1, 2, 3, 4}, list(o) == sorted(o), type(o.copy()).__name__, type(o | {1}).__name__, hasattr(o | {1}, "tag"), bool(S()))
print(o.issubset(range(9)), {1} <= o, o.union([9]).__class__.__name__, sum(o), max(o), [*o] == [1, 2, 3, 4], set(o) == {1, 2, 3, 4})
class Fr(frozenset):
    def __new__(cls, *items):
        return super().__new__(cls, items)
    def __hash__(self):
        return 77
f = Fr(1, 2)
print(f, hash(f), f == {1, 2}, {f: 1}.get(frozenset([1, 2])), f in [frozenset([1, 2])], type(f | f).__name__, type(f.copy()).__name__)
nan = float("nan")
print(nan in {nan}, float("nan") in {nan}, len({nan, nan}), len({float("nan"), float("nan")}), {1, True, 1.0}, {0, False}, {"", b""} == {b"", ""}, {(1, 2), (1.0, 2)})
x = {frozenset({1}), frozenset({2})}
print({1} in x, {3} in x, x.remove({1}), x, {frozenset({2})} == x)
e = {1, 2, 3}
e.intersection_update(e)
e ^= e
print(e, {1, 2}.isdisjoint({3}), set().isdisjoint(set()), {1}.issuperset([]), set("abc") >= set("a"), set.intersection({1, 2}, [2, 3], (2,)), set().union(*[[1], [2]]))

#> 2 [1, 2] h1 h2 1=2 h1 1=1
#> True h2 1=2 2=2 False h3 1=3 2=3
#> 2 h2 1=2 2=2 h9 1=9 2=9
#> {K2} h1 1=1
#> [2] [2, 3] [3] True True True
#> RuntimeError no eq
#> RuntimeError no eq
#> RuntimeError no eq
#> RuntimeError no eq
#> RuntimeError no eq
#> RuntimeError no eq
#> RuntimeError Set changed size during iteration
#> RuntimeError Set changed size during iteration
#> RuntimeError Set changed size during iteration
#> 5
#> 6
#> RuntimeError Set changed size during iteration
#> RuntimeError Set changed size during iteration
#> 2 True 1 1 [] set_iterator 0
#> own add 3 own iter own iter own iter t True False 42 [1, 2, 3, 4] True True True set set False True
#> own iter own iter own iter True True set 10 4 True True
#> Fr({1, 2}) 77 True None True frozenset frozenset
#> True False 1 2 {1} {0} True {(1, 2)}
#> True False None {frozenset({2})} True
#> set() True True True True {2} {1, 2}
