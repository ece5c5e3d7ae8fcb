# Attributes that hold instances of the same class, of classes defined later, of functions, of the class itself; swapped at run time.
class Node:
    root = None
    made = 0

    def __init__(self, value, parent=None):
        self.value, self.parent, self.kids = value, parent, {}
        if parent is None:
            self.root = self
        else:
            self.root = parent.root
            parent.kids[value] = self
        Node.made += 1

    def path(self):
        return "/" if self.parent is None else f"{self.parent.path().rstrip('/')}/{self.value}"

    def move(self, to):
        del self.parent.kids[self.value]
        self.parent = to
        to.kids[self.value] = self
        return self

    def find(self, path):
        at = self.root if path.startswith("/") else self
        for part in filter(None, path.split("/")):
            at = at.parent or at if part == ".." else at.kids[part]
        return at

    def walk(self):
        yield self
        for k in sorted(self.kids, key=str):
            yield from self.kids[k].walk()


root = Node("")
usr, var = Node("usr", root), Node("var", root)
bin_ = Node("bin", usr)
Node("log", var)
print([n.path() for n in root.walk()], bin_.root is root, Node.made, Node.root)
bin_.move(var)
print([n.path() for n in root.walk()], bin_.find("../log").path(), bin_.find("/usr").value, root.find("..") is root)
try:
    root.find("usr/bin")
except KeyError as e:
    print("KeyError", e)


class Owner:
    def __init__(self):
        self.pet = None

    def adopt(self, kind, *args):
        self.pet = kind(*args)
        self.pet.owner = self
        return self.pet


class Pet:
    owner = None

    def __init__(self, name="pet"):
        self.name = name

    def status(self):
        return f"{self.name} {'owned' if self.owner else 'free'} {self.owner.pet is self if self.owner else None}"


o = Owner()
first = o.adopt(Pet, "rex")
print(first.status(), Pet().status())
second = o.adopt(lambda: Pet("made by lambda"))
print(second.status(), first.status(), o.adopt(type("Cat", (Pet,), {"status": lambda self: "cat"})).status())


class Linked:
    cls = None

    def __init__(self, n):
        self.n = n
        self.next = self.cls(n - 1) if n else self

    def total(self):
        return self.n + (self.next.total() if self.next is not self else 0)


Linked.cls = Linked
print(Linked(4).total(), Linked(0).next.n)


class Doubled(Linked):
    def total(self):
        return 2 * super().total()


Linked.cls = Doubled
print(Linked(2).total(), type(Linked(1).next).__name__)
a, b = Node("a"), Node("b")
a.twin, b.twin = b, a
print(a.twin.twin is a, a.twin.twin.twin.value)
a.twin, b.twin = a, None
print(a.twin.twin.value, b.twin)

#> ['/', '/usr', '/usr/bin', '/var', '/var/log'] True 5 None
#> ['/', '/usr', '/var', '/var/bin', '/var/log'] /var/log usr True
#> KeyError 'bin'
#> rex owned True pet free None
#> made by lambda owned True rex owned False cat
#> 10 0
#> 4 Doubled
#> True b
#> a None
