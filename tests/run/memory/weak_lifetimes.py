# Variables keep objects alive that only weak references ask for afterwards.
import weakref


class Node:
    def __init__(self, name):
        self.name = name
        self.children = []
        self._parent = None

    @property
    def parent(self):
        return self._parent and self._parent()

    def add(self, child):
        child._parent = weakref.ref(self)
        self.children.append(child)
        return child


def local():
    node = Node("kept")
    r = weakref.ref(node)
    print("in local", r() is not None)
    return r


print("after local", local()())


def tree():
    root = Node("root")
    leaf = root.add(Node("leaf"))
    print(leaf.parent.name)
    return leaf


leaf = tree()
print("orphan", leaf.parent)


def loop():
    refs = []
    for i in range(3):
        n = Node(i)
        refs.append(weakref.ref(n))
        print([r() and r().name for r in refs])
    return refs


print([r() for r in loop()])


class Cached:
    cache = weakref.WeakValueDictionary()

    def __new__(cls, key):
        found = cls.cache.get(key)
        if found is None:
            found = super().__new__(cls)
            found.key = key
            cls.cache[key] = found
        return found


a = Cached(1)
b = Cached(1)
print(a is b, len(Cached.cache))
c = Cached(2)
print(len(Cached.cache))
del c
print(len(Cached.cache), sorted(Cached.cache))
a = None
print(len(Cached.cache))
b = None
print(len(Cached.cache))


class Problem(Exception):
    pass


def swap():
    first = Node("first")
    r = weakref.ref(first, lambda _: print("first ends"))
    first = Node("second")
    print("replaced", r())
    try:
        raise Problem("x")
    except Problem as e:
        kept = weakref.ref(e, lambda _: print("exception ends"))
        print("handler", kept() is not None)
    print("handled", kept())
    return first


print(swap().name)


class Subject:
    def __init__(self):
        self.observers = weakref.WeakSet()

    def tell(self, what):
        for o in sorted(self.observers, key=lambda o: o.name):
            o.see(what)


class Observer:
    def __init__(self, name):
        self.name = name

    def see(self, what):
        print(self.name, "sees", what)


s = Subject()
x, y = Observer("x"), Observer("y")
s.observers.add(x)
s.observers.add(y)
s.tell(1)
del x
s.tell(2)
handlers = [weakref.WeakMethod(y.see)]
handlers[0]()("through a method")
del y
print(handlers[0](), len(s.observers))

#> in local True
#> after local None
#> root
#> orphan None
#> [0]
#> [None, 1]
#> [None, None, 2]
#> [None, None, None]
#> True 1
#> 2
#> 1 [1]
#> 1
#> 0
#> first ends
#> replaced None
#> handler True
#> exception ends
#> handled None
#> second
#> x sees 1
#> y sees 1
#> y sees 2
#> y sees through a method
#> None 0
