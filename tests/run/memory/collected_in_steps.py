# A large heap is collected in steps, while the program changes what it can reach: nothing that lives goes, and garbage
# does not pile up.
import gc
import weakref


class Node:
    def __init__(self, number):
        self.number = number
        self.other = None
        self.links = []


SIZE = 120000


def main():
    keep = [Node(i) for i in range(SIZE)]
    for i in range(SIZE - 1):
        keep[i].other = keep[i + 1]
    keep[-1].other = keep[0]
    groups = []
    for turn in range(40):
        # Cycles through many objects that also refer to what lives.
        group = [Node(i) for i in range(4000)]
        for i, node in enumerate(group):
            node.other = group[(i * 7 + 1) % 4000]
            node.links.append(group[(i * 3 + 2) % 4000])
            node.links.append(keep[i])
        groups.append(weakref.ref(group[0]))
        # What lives moves: references go from old objects to new ones, and back.
        for i in range(0, SIZE, 37):
            keep[i].links = [keep[(i * 31 + turn) % SIZE], Node(turn)]
        for i in range(0, SIZE, 101):
            keep[i].links.append(keep[i].links)
        ring = [Node(i) for i in range(15000)]
        for i in range(15000):
            ring[i].other = ring[i - 1]
        # Old objects that nothing but a new one refers to for a while.
        at = turn * 1000
        holder = Node(-1)
        holder.links = keep[at:at + 1000]
        keep[at:at + 1000] = [None] * 1000
        keep[at:at + 1000] = holder.links
        del group, ring, holder
    alive = sum(1 for g in groups if g() is not None)
    print("most of them are gone:", alive < 40)
    total, node = 0, keep[0]
    for _ in range(SIZE):
        total += node.number
        node = node.other
    print(total, node is keep[0], all(type(k.links) is list for k in keep))
    # A collection that is asked for ends one that is under way.
    gc.collect()
    print(sum(1 for g in groups if g() is not None))
    print(gc.collect())


class Parent:
    def __init__(self):
        self.children = []


class Child:
    def __init__(self, parent):
        self.parent = parent


def popular():
    # More references to one object than a small counter holds.
    parent = Parent()
    for _ in range(100000):
        parent.children.append(Child(parent))
    known = weakref.ref(parent)
    rest = [[i] for i in range(200000)]
    print(known() is parent, len(parent.children), parent.children[-1].parent is parent)
    del parent
    gc.collect()
    print(known(), len(rest))


def dropped_between():
    # Objects end by themselves while a collection is under way.
    keep = [Node(i) for i in range(100000)]
    for n in range(10):
        for i in range(n, 100000, 10):
            keep[i] = [keep[i].number, [i]]
        more = [[[]] for _ in range(30000)]
        frozen = len(more)
    print(all(k[0] == i for i, k in enumerate(keep)), frozen)


main()
popular()
dropped_between()

#> most of them are gone: True
#> 7199940000 True True
#> 0
#> 0
#> True 100000 True
#> None 200000
#> True 30000
