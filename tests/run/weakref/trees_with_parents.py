"""Trees whose children know their parent weakly; WeakKeyDictionary as annotations; proxies as operands."""
import gc
import weakref


class Tree:
    freed = []

    def __init__(self, name, *children):
        self.name, self.children, self._up = name, [], None
        for c in children:
            self.add(c)

    def add(self, child):
        child._up = weakref.ref(self)
        self.children.append(child)
        return child

    @property
    def up(self):
        return self._up and self._up()

    def path(self):
        return (self.up.path() + "." if self.up else "") + self.name

    def walk(self):
        yield self
        for c in self.children:
            yield from c.walk()

    def __del__(self):
        Tree.freed.append(self.name)


t = Tree("root", Tree("a", Tree("a1"), Tree("a2")), Tree("b"))
print([n.path() for n in t.walk()])
a = t.children[0]
walker = t.walk()
next(walker)
print(a.path(), a.up is t)
del t
print("walker holds", Tree.freed, next(walker).name)
del walker
print("freed", Tree.freed, a.up, a.path(), [n.path() for n in a.walk()])
leaf = a.children[1]
del a
print("freed", Tree.freed, leaf.path())
del leaf
print("freed", Tree.freed)

notes = weakref.WeakKeyDictionary()


class Key:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n

    def __hash__(self):
        return hash(self.n)

    def __repr__(self):
        return f"Key({self.n})"


k1, k2 = Key(1), Key(1)
notes[k1] = "one"
notes[k2] = "replaced"
print(len(notes), notes[k1], k2 in notes, Key(1) in notes, 5 in notes)
del k2
print(len(notes), list(notes.items()))
del k1
print(len(notes))
keys = [Key(i) for i in range(5)]
for k in keys:
    notes[k] = [k.n]
print(sorted(notes.values()), notes.pop(Key(3)), notes.get(Key(3), "?"), notes.setdefault(keys[0], "new"), len(notes.keyrefs()))
notes[keys[1]].append(keys[1])  # the value holds the key: it never goes
del keys, k
gc.collect()
print(list(notes.items()))
notes.clear()
gc.collect()
print(len(notes))
try:
    del notes[Key(9)]
except KeyError:
    print("KeyError")


class Number:
    def __init__(self, v):
        self.v = v

    def __add__(self, other):
        return Number(self.v + getattr(other, "v", other))

    __radd__ = __add__

    def __len__(self):
        return self.v

    def __getitem__(self, i):
        if i >= self.v:
            raise IndexError(i)
        return i * 10

    def __call__(self, x):
        return self.v, x

    def __lt__(self, other):
        return self.v < other.v

    def __contains__(self, x):
        return x == self.v

    def __bool__(self):
        return self.v > 2

    def __iadd__(self, n):
        self.v += n
        return self

    def __str__(self):
        return f"Number {self.v}"


n = Number(3)
p = weakref.proxy(n)
print((p + 1).v, (1 + p).v, (p + p).v, len(p), list(p), p[1], p("x"), p < Number(9), 3 in p, bool(p), str(p), type(p).__name__)
before = p
p += 4
print(n.v, type(p).__name__, before is p)
try:
    hash(before)
except TypeError as e:
    print(e)
try:
    p.missing
except AttributeError as e:
    print(e)
q = weakref.proxy(n, lambda r: print("proxy callback", type(r).__name__))
print(q.v, weakref.getweakrefcount(n) >= 2)
try:
    p = None
    del before
    w = weakref.proxy(Number(1))
    w.v
except ReferenceError as e:
    print("ReferenceError", e)
del n
print("end", Tree.freed)

#> ['root', 'root.a', 'root.a.a1', 'root.a.a2', 'root.b']
#> root.a True
#> walker holds [] a
#> freed ['root', 'b'] None a ['a', 'a.a1', 'a.a2']
#> freed ['root', 'b', 'a', 'a1'] a2
#> freed ['root', 'b', 'a', 'a1', 'a2']
#> 1 replaced True True False
#> 1 [(Key(1), 'replaced')]
#> 0
#> [[0], [1], [2], [3], [4]] [3] ? [0] 4
#> [(Key(1), [1, Key(1)])]
#> 0
#> KeyError
#> 4 4 6 3 [0, 10, 20] 10 (3, 'x') True True True Number 3 CallableProxyType
#> 7 Number False
#> unhashable type: 'weakref.CallableProxyType'
#> 'Number' object has no attribute 'missing'
#> 7 True
#> ReferenceError weakly-referenced object no longer exists
#> proxy callback CallableProxyType
#> end ['root', 'b', 'a', 'a1', 'a2']
