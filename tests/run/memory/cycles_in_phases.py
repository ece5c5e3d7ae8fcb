# A program that first grows without garbage, then makes garbage of all ages, then grows again: whatever the collector
# learned from one phase holds for no other.
import weakref


class Node:
    def __init__(self, n):
        self.n = n
        self.other = None
        self.extra = {"n": n}


alive = [0]


def ended(_):
    alive[0] -= 1


watched = set()


def watch(o):
    alive[0] += 1
    watched.add(weakref.ref(o, ended))


def pair(i):
    a = Node(i)
    b = Node(i)
    a.other = b
    b.other = a
    return a


def grow(n):
    return [(i, [i], {i: "x"}, Node(i)) for i in range(n)]


def churn(n):
    for i in range(n):
        a = pair(i)
        if i % 100 == 0:
            watch(a)


def replace(kept, rounds):
    for i in range(rounds):
        at = i * 7 % len(kept)
        kept[at] = pair(i)
        if i % 100 == 0:
            watch(kept[at])


first = grow(60000)
churn(300000)
print("young ended:", alive[0] < 2500)
kept = [pair(i) for i in range(20000)]
replace(kept, 400000)
print("old ended:", alive[0] < 6000)
second = grow(60000)
churn(300000)
print("again:", alive[0] < 6000)
print(sum(len(t[1]) for t in first + second), sum(n.other.other is n for n in kept))

# What a finalizer brings back stays whole, what it does not ends once.
saved = []


class Phoenix:
    def __init__(self, n):
        self.n = n
        self.me = [self]
        self.with_it = {"n": [n]}

    def __del__(self):
        log.append(self.n)
        if self.n % 2:
            saved.append(self)


log = []
for i in range(10):
    Phoenix(i)
import gc
gc.collect()
print(sorted(log))
print(sorted((p.n, p.me[0] is p, p.with_it["n"]) for p in saved))
saved.clear()
print(gc.collect(), sorted(log))
gc.freeze()
gc.collect()
gc.unfreeze()
gc.collect()
print(gc.collect())

#> young ended: True
#> old ended: True
#> again: True
#> 120000 20000
#> [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
#> [(1, True, [1]), (3, True, [3]), (5, True, [5]), (7, True, [7]), (9, True, [9])]
#> 20 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
#> 0
