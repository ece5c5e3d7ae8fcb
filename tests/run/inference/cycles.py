# Objects that refer to each other: printed, compared, freed.
class Node:
    def __init__(self, name):
        self.name = name
        self.parent = None
        self.children = []

    def add(self, child):
        child.parent = self
        self.children.append(child)
        return child

    def path(self):
        return (self.parent.path() + "/" if self.parent else "") + self.name

    def walk(self, depth=0):
        yield depth, self.name
        for c in self.children:
            yield from c.walk(depth + 1)


root = Node("root")
usr = root.add(Node("usr"))
usr.add(Node("bin")).add(Node("python"))
root.add(Node("etc"))
print([n for n in root.walk()], usr.children[0].children[0].path())


class Link:
    def __init__(self, value):
        self.value = value
        self.prev = self.next = self

    def insert(self, value):
        new = Link(value)
        new.prev, new.next = self, self.next
        self.next.prev = new
        self.next = new
        return new

    def __iter__(self):
        node = self
        while True:
            yield node.value
            node = node.next
            if node is self:
                return

    def remove(self):
        self.prev.next, self.next.prev = self.next, self.prev
        return self.value


ring = Link(0)
for i in range(4, 0, -1):
    ring.insert(i)
print(list(ring), ring.next.next.remove(), list(ring), ring.prev.value)
a = []
b = [a]
a.append(b)
print(a, b, a[0] is b, len(a))
try:
    a == [[a]]
    [a] == [b]
    print(a == b)
except RecursionError as error:
    print("RecursionError", error)
d = {"list": []}
d["list"].append(d)
print(d, d["list"][0] is d)


def make_cycle(n):
    items = []
    for i in range(n):
        node = Node(str(i))
        node.parent = node
        node.children.append(node)
        items.append(node)
    return len(items)


print(sum(make_cycle(50) for _ in range(200)))


def closure_cycle():
    def f(n):
        return 1 if n == 0 else n * f(n - 1)
    return f


print(sum(closure_cycle()(5) for _ in range(500)))


class Owner:
    def __init__(self):
        self.callback = self.on_event
        self.items = {self: "me"}

    def on_event(self):
        return len(self.items)


print(sum(Owner().callback() for _ in range(500)))
graph = {"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": ["a"]}


def reach(graph, start):
    seen, todo = [], [start]
    while todo:
        n = todo.pop()
        if n not in seen:
            seen.append(n)
            todo.extend(graph[n])
    return seen


print(reach(graph, "a"))


class Tree:
    def __init__(self):
        self.left = self.right = None
        self.key = None

    def insert(self, key):
        if self.key is None:
            self.key = key
            self.left, self.right = Tree(), Tree()
        elif key < self.key:
            self.left.insert(key)
        else:
            self.right.insert(key)
        return self

    def __iter__(self):
        if self.key is not None:
            yield from self.left
            yield self.key
            yield from self.right

    def depth(self):
        return 0 if self.key is None else 1 + max(self.left.depth(), self.right.depth())


t = Tree()
for k in [50, 30, 70, 20, 40, 60, 80, 35]:
    t.insert(k)
print(list(t), t.depth(), list(Tree().insert("b").insert("a").insert("c")))
deep = None
for i in range(100000):
    deep = (i, deep)
print(deep[0])
deep = None
chain = []
for i in range(50000):
    chain = [chain]
chain = 0
print("freed", chain)

#> [(0, 'root'), (1, 'usr'), (2, 'bin'), (3, 'python'), (1, 'etc')] root/usr/bin/python
#> [0, 1, 2, 3, 4] 2 [0, 1, 3, 4] 4
#> [[[...]]] [[[...]]] True 1
#> RecursionError maximum recursion depth exceeded in comparison
#> {'list': [{...}]} True
#> 10000
#> 60000
#> 500
#> ['a', 'c', 'd', 'b']
#> [20, 30, 35, 40, 50, 60, 70, 80] 4 ['a', 'b', 'c']
#> 99999
#> freed 0
