# Small programs: inventories, arguments, CSV, counters, trees.
class OnlyLe:
    def __le__(self, o): return True
print(isinstance(hash(OnlyLe()), int), len({OnlyLe(), OnlyLe()}))
class LL(list):
    def __le__(self, o): return True
for c in (LL,):
    try: hash(c())
    except TypeError as e: print(e)
class Inv:
    def __init__(self): self.items = {}
    def add(self, name, qty=1, *, price=0.0):
        it = self.items.setdefault(name, {"qty": 0, "price": price})
        it["qty"] += qty; it["price"] = price or it["price"]; return self
    def total(self): return sum(i["qty"] * i["price"] for i in self.items.values())
    def __iter__(self): return iter(sorted(self.items.items(), key=lambda kv: kv[1]["qty"], reverse=True))
inv = Inv().add("a", 3, price=1.25).add("b", price=10).add("a", 2)
for n, d in inv: print(n, d["qty"], f"{d['price']:.2f}")
print(inv.total())
class Vec2:
    def __init__(self, x, y): self.x = x; self.y = y
    def __eq__(self, o): return (self.x, self.y) == (o.x, o.y) if isinstance(o, Vec2) else NotImplemented
    def __getitem__(self, i): return (self.x, self.y)[i]
    def __iter__(self): yield self.x; yield self.y
    def __str__(self): return "({:g}, {:g})".format(*self)
x, y = Vec2(1, 2.5); print(x, y, Vec2(1, 2) == (1, 2), Vec2(1, 2) != Vec2(1, 3), str(Vec2(1e10, .5)), [*Vec2(3, 4)], max(Vec2(3, 4)))
try: {Vec2(1, 2)}
except TypeError as e: print(e)
class Timer:
    total = 0
    def __enter__(self): Timer.total += 1; return self
    def __exit__(self, *exc): return exc[0] is ZeroDivisionError
with Timer() as t: 1 / 0
try:
    with Timer(): raise KeyError(1)
except KeyError as e: print("ke", e, Timer.total)
def parse_args(argv):
    opts, pos = {}, []
    it = iter(argv)
    for a in it:
        if a.startswith("--"):
            k, eq, v = a[2:].partition("=")
            opts[k] = v if eq else next(it, None)
        elif a.startswith("-"): opts.update(dict.fromkeys(a[1:], True))
        else: pos.append(a)
    return opts, pos
print(parse_args("--x=1 -abc file --name bob rest --last".split()))
csv = 'name,age,city\n"Smith, J",42,NYC\nDoe,x,LA\n'
def rows(t):
    for line in t.strip().split("\n"):
        out, cur, q = [], "", False
        for ch in line:
            if ch == '"': q = not q
            elif ch == "," and not q: out.append(cur); cur = ""
            else: cur += ch
        yield out + [cur]
hdr, *data = rows(csv); recs = [dict(zip(hdr, r)) for r in data]; print(recs)
for r in recs:
    try: r["age"] = int(r["age"])
    except ValueError as e: print("skip", r["name"], "-", e); continue
    else: print("ok", r)
    finally: print("--")
by = {}
for w in ["eat", "tea", "tan", "ate", "nat", "bat"]: by.setdefault("".join(sorted(w)), []).append(w)
print(list(by.values()))
def bin_search(a, t, lo=0, hi=None):
    hi = len(a) - 1 if hi is None else hi
    if lo > hi: return -1
    m = (lo + hi) >> 1
    return m if a[m] == t else bin_search(a, t, m + 1, hi) if a[m] < t else bin_search(a, t, lo, m - 1)
print([bin_search([1, 4, 9, 16], k) for k in (1, 16, 5)])
s = "hello"; print({c: s.count(c) for c in s}, "".join(dict.fromkeys("mississippi")), sorted(s, key=lambda c: (-s.count(c), c)))
print([(i, j) for i in range(3) for j in range(i, 3) if (i + j) % 2 == 0], [[j for j in range(i)] for i in range(4)], {i % 3 for i in range(10)}, {i: {j: i * j for j in range(2)} for i in range(2)})
print(all([]), any([]), all(x > 0 for x in [1, 2]), sum(map(len, ["ab", "c"])), list(filter(lambda x: x % 2, range(6))), list(zip(*[[1, 2], [3, 4]])), list(enumerate("ab", 5)))
m = [[1, 2, 3], [4, 5, 6]]; m2 = [r[:] for r in m]; m2[0][0] = 99; print(m, m2, [sum(c) for c in zip(*m)], [m[r][c] for c in range(3) for r in range(2)])
def deep(*, a, b=2, **kw): return a, b, kw
print(deep(a=1, **{"z": 3}), (lambda *a, **k: (a, k))(*"ab", **{"x": 1}))
try: deep(1)
except TypeError as e: print(e)
try: deep()
except TypeError as e: print(e)
def counter():
    c = 0
    def inc(n=1):
        nonlocal c
        c += n
        return c
    def reset():
        nonlocal c
        c = 0
    inc.reset = reset
    return inc
c = counter(); c(); c(5); print(c()); c.reset(); print(c())
print(" ".join(f"{n:>3}" if n % 3 or n % 5 else "FB" for n in range(1, 16)), [("Fizz" * (i % 3 == 0) + "Buzz" * (i % 5 == 0)) or i for i in range(1, 16)])
print(sorted([3, 1, 2], reverse=True), sorted("bA", key=str.lower), list(reversed(range(3))), "abc" < "abd", [1, 2] < [1, 2, 3], (1, "a") < (1, "b"), min((2, "x"), (1, "z")), divmod(17, 5), 17 // 5 * 5 + 17 % 5)
print(f"{'a' if 1 else 'b'} {[x for x in 'ab']} {{}} {'nested ' + f'{1 + 1}'} {3.14159:.{2}f} {1e6:,.0f} {0x1f:#o} {-3:05} {'abc'[::-1]!r:>7}")
del recs[0]; print(len(recs), recs[0].get("zip", "none"), recs[0].keys() & {"age", "q"}, "age" in recs[0], recs[0].pop("age"), recs)
i = 10
while i: i -= 3 if i > 3 else 1
print(i, [*range(10, 0, -3)], list(range(5))[-2:], list(range(5))[::-2], "abcdef"[-4:-1], [0, 1, 2][5:], "x" * 0 == "")
class Node:
    count = 0
    def __init__(self, val, *kids): self.val, self.kids = val, kids; type(self).count += 1
    def __len__(self): return 1 + sum(len(k) for k in self.kids)
    def __contains__(self, v): return self.val == v or any(v in k for k in self.kids)
    def render(self, d=0): return "\n".join(["  " * d + str(self.val)] + [k.render(d + 1) for k in self.kids])
    def map(self, f): return Node(f(self.val), *(k.map(f) for k in self.kids))
    @classmethod
    def parse(cls, s):
        st = [[]]
        for t in s.replace("(", " ( ").replace(")", " ) ").split():
            if t == "(": st.append([])
            elif t == ")": h, *k = st.pop(); st[-1].append(cls(h.val, *k))
            else: st[-1].append(cls(t))
        return st[0][0]
t = Node.parse("(a (b c d) (e (f g)))"); print(t.render()); print(len(t), "g" in t, "z" in t, t.map(str.upper).kids[0].val, Node.count > 5)

#> True 2
#> unhashable type: 'LL'
#> a 5 1.25
#> b 1 10.00
#> 16.25
#> 1 2.5 False True (1e+10, 0.5) [3, 4] 4
#> unhashable type: 'Vec2'
#> ke 1 2
#> ({'x': '1', 'a': True, 'b': True, 'c': True, 'name': 'bob', 'last': None}, ['file', 'rest'])
#> [{'name': 'Smith, J', 'age': '42', 'city': 'NYC'}, {'name': 'Doe', 'age': 'x', 'city': 'LA'}]
#> ok {'name': 'Smith, J', 'age': 42, 'city': 'NYC'}
#> --
#> skip Doe - invalid literal for int() with base 10: 'x'
#> --
#> [['eat', 'tea', 'ate'], ['tan', 'nat'], ['bat']]
#> [0, 3, -1]
#> {'h': 1, 'e': 1, 'l': 2, 'o': 1} misp ['l', 'l', 'e', 'h', 'o']
#> [(0, 0), (0, 2), (1, 1), (2, 2)] [[], [0], [0, 1], [0, 1, 2]] {0, 1, 2} {0: {0: 0, 1: 0}, 1: {0: 0, 1: 1}}
#> True False True 3 [1, 3, 5] [(1, 3), (2, 4)] [(5, 'a'), (6, 'b')]
#> [[1, 2, 3], [4, 5, 6]] [[99, 2, 3], [4, 5, 6]] [5, 7, 9] [1, 4, 2, 5, 3, 6]
#> (1, 2, {'z': 3}) (('a', 'b'), {'x': 1})
#> deep() takes 0 positional arguments but 1 was given
#> deep() missing 1 required keyword-only argument: 'a'
#> 7
#> 1
#>   1   2   3   4   5   6   7   8   9  10  11  12  13  14 FB [1, 2, 'Fizz', 4, 'Buzz', 'Fizz', 7, 8, 'Fizz', 'Buzz', 11, 'Fizz', 13, 14, 'FizzBuzz']
#> [3, 2, 1] ['A', 'b'] [2, 1, 0] True True True (1, 'z') (3, 2) 17
#> a ['a', 'b'] {} nested 2 3.14 1,000,000 0o37 -0003   'cba'
#> 1 none {'age'} True x [{'name': 'Doe', 'city': 'LA'}]
#> 0 [10, 7, 4, 1] [3, 4] [4, 2, 0] cde [] True
#> a
#>   b
#>     c
#>     d
#>   e
#>     f
#>       g
#> 7 True False B True
