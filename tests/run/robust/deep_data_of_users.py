"""Deep and wide data: nested containers, long chains of objects, closures, generators and exceptions are made, compared, walked and freed."""
import gc
import sys


class Link:
    __slots__ = ("next", "value")
    alive = 0

    def __init__(self, value, next=None):
        self.value, self.next = value, next
        Link.alive += 1

    def __del__(self):
        Link.alive -= 1


def chain(n):
    head = None
    for i in range(n):
        head = Link(i, head)
    return head


head = chain(50_000)
print(Link.alive, head.value)
node, total = head, 0
while node:
    total, node = total + node.value, node.next
print(total)
head = None
print(Link.alive)
nested = []
for _ in range(20_000):
    nested = [nested]
depth = 0
walk = nested
while walk:
    walk, depth = walk[0], depth + 1
print(depth)
for work in (lambda: repr(nested), lambda: nested == [nested[0]] and str(nested)):
    try:
        print(type(work()).__name__)
    except RecursionError as e:
        print(type(e).__name__)


def tuple_nest(n):
    t = ()
    for _ in range(n):
        t = (t,)
    return t


try:
    print(hash(tuple_nest(10_000)) == hash(tuple_nest(10_000)))
except RecursionError as e:
    print(type(e).__name__)
try:
    tuple_nest(5000) == tuple_nest(5000)
except RecursionError as e:
    print(type(e).__name__)
print(tuple_nest(50) == tuple_nest(50), hash(tuple_nest(50)) == hash(tuple_nest(50)), len(repr(tuple_nest(50))))
nested = walk = None
d = {}
for i in range(10_000):
    d = {"in": d, i: i}
n = 0
while d:
    d, n = d.get("in"), n + 1
print(n)


def compose(f, g):
    return lambda x: g(f(x))


f = lambda x: x
for _ in range(100):
    f = compose(f, lambda x: x + 1)
print(f(0))
for _ in range(20_000):
    f = compose(f, lambda x: x + 1)
try:
    f(0)
except RecursionError as e:
    print(e)
f = None


def layered(n):
    g = iter(range(3))
    for _ in range(n):
        g = (x + 1 for x in g)
    return g


print(list(layered(100)))
try:
    list(layered(5000))
except RecursionError as e:
    print(type(e).__name__)
e = None
for i in range(5000):
    new = ValueError(i)
    new.__context__, e = e, new
count = 0
while e:
    e, count = e.__context__, count + 1
print(count)


class Tree:
    def __init__(self, kids=()): self.kids = list(kids)
    def size(self): return 1 + sum(k.size() for k in self.kids)
    def __eq__(self, o): return isinstance(o, Tree) and self.kids == o.kids
    __hash__ = None


wide = Tree(Tree() for _ in range(20_000))
print(wide.size(), wide == Tree(Tree() for _ in range(20_000)), wide == Tree())
deep = Tree()
for _ in range(300):
    deep = Tree([deep])
print(deep.size())
for _ in range(5000):
    deep = Tree([deep])
try:
    deep.size()
except RecursionError as err:
    print(type(err).__name__)
try:
    deep == Tree([deep.kids[0]]) and deep == Tree([Tree([deep.kids[0].kids[0]])])
    print("equal by identity below")
except RecursionError as err:
    print(type(err).__name__)
wide = deep = None
s = "x" * 1_000_000
print(len(s), s.count("x"), len(s.replace("x", "yz")), hash(s) == hash("x" * 1_000_000), s[::-1] == s, (s + "y").index("y"))
big = list(range(200_000))
print(sum(big), big[::-1][0], len(set(big)), len({i: i for i in big}), sorted(big, key=lambda v: -v)[0], big.index(199_999), max(big))
parts = [str(i) for i in range(50_000)]
print(len("".join(parts)), len(",".join(parts).split(",")), hash(tuple(parts)) == hash(tuple(parts)))
rings = []
for i in range(2000):
    a = Link(i)
    b = Link(-i, a)
    a.next = b
    if i % 100 == 0:
        rings.append(a)
a = b = None
gc.collect()
print(Link.alive, len(rings))
rings.clear()
gc.collect()
print(Link.alive)


def many(*args, **kwargs): return len(args), len(kwargs)


print(many(*range(10_000), **{f"k{i}": i for i in range(5_000)}), len(dict(zip(map(str, range(10_000)), range(10_000)))))
print(eval_chain := sum(1 if i % 2 else -1 for i in range(100_001)), sys.getrecursionlimit() >= 1000)
old = sys.getrecursionlimit()


def down(n): return n if n == 0 else down(n - 1)


sys.setrecursionlimit(300)
try:
    down(400)
except RecursionError as err:
    print(err)
sys.setrecursionlimit(5000)
print(down(4000))
sys.setrecursionlimit(old)

#> 50000 49999
#> 1249975000
#> 0
#> 20000
#> RecursionError
#> RecursionError
#> True
#> RecursionError
#> True True 152
#> 10000
#> 100
#> maximum recursion depth exceeded
#> [100, 101, 102]
#> RecursionError
#> 5000
#> 20001 True False
#> 301
#> RecursionError
#> equal by identity below
#> 1000000 1000000 2000000 True True 1000000
#> 19999900000 199999 200000 200000 199999 199999 199999
#> 238890 50000 True
#> 40 20
#> 0
#> (10000, 5000) 10000
#> -1 True
#> maximum recursion depth exceeded
#> 0
