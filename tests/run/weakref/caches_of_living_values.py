"""A cache of weak values, an interning table and an identity map: what stays while others hold it."""
import gc
from weakref import WeakValueDictionary, ref, getweakrefcount, getweakrefs


class Colour:
    _all = WeakValueDictionary()
    made = 0

    def __new__(cls, name):
        found = cls._all.get(name)
        if found is None:
            found = super().__new__(cls)
            found.name = name
            cls._all[name] = found
            cls.made += 1
        return found

    def __repr__(self):
        return f"Colour({self.name})"


red, again = Colour("red"), Colour("red")
print(red is again, Colour.made, dict(Colour._all))
del red
print("red" in Colour._all, len(Colour._all))
del again
print("red" in Colour._all, len(Colour._all), Colour("red"), Colour.made)
keep = [Colour(n) for n in ("blue", "red", "blue", "green")]
print(sorted(Colour._all), Colour.made, len({id(c) for c in keep}))
print(sorted(Colour._all.items(), key=lambda kv: kv[0]))
keep.pop()
print(sorted(Colour._all.keys()), sorted(c.name for c in Colour._all.values()))

table = WeakValueDictionary(a=keep[0], b=keep[1])
print(table.pop("a"), table.pop("a", "none"), table.setdefault("c", keep[1]), sorted(table))
try:
    table.pop("zz")
except KeyError as e:
    print("KeyError", e)
try:
    table["n"] = 5
except TypeError as e:
    print(e)
print(table.get("n"), "n" in table)
other = table | {"d": keep[0]}
print(type(other).__name__, sorted(other), other["d"])
table |= {"e": keep[0]}
print(sorted(table.copy()), table.valuerefs()[0]() in keep)
first = table.popitem()
print(first[1] in keep, len(table))
key, value = None, None


class Session:
    """An identity map: the same row gives the same object while someone uses it."""

    def __init__(self, rows):
        self.rows, self.live, self.loads = rows, WeakValueDictionary(), []

    def get(self, key):
        try:
            return self.live[key]
        except KeyError:
            self.loads.append(key)
            row = self.live[key] = Row(self, key, *self.rows[key])
            return row


class Row:
    def __init__(self, session, key, name, parent):
        self.session, self.key, self.name, self._parent = ref(session), key, name, parent

    @property
    def parent(self):
        return None if self._parent is None else self.session().get(self._parent)

    def path(self):
        up = self.parent
        return (up.path() if up else "") + "/" + self.name


s = Session({1: ("root", None), 2: ("usr", 1), 3: ("lib", 2), 4: ("bin", 2)})
lib = s.get(3)
print(lib.path(), s.loads, sorted(s.live))
s.loads.clear()
hold = lib.parent
print(s.get(4).path(), s.loads, sorted(s.live))
s.loads.clear()
print(s.get(3) is lib, hold is lib.parent, s.loads)
watched = ref(s)
del s
gc.collect()
print(watched() is None)
try:
    lib.parent
except AttributeError as e:
    print(e)

x = Colour("count")
r1, r2 = ref(x), ref(x)
r3 = ref(x, print)
print(r1 is r2, r1 is r3, getweakrefcount(x), len(getweakrefs(x)), r1 == r3, hash(r1) == hash(r3))
del r3
print(getweakrefcount(x), r1().name)

#> True 1 {'red': Colour(red)}
#> True 1
#> False 0 Colour(red) 2
#> ['blue', 'green', 'red'] 5 3
#> [('blue', Colour(blue)), ('green', Colour(green)), ('red', Colour(red))]
#> ['blue', 'red'] ['blue', 'red']
#> Colour(blue) none Colour(red) ['b', 'c']
#> KeyError 'zz'
#> cannot create weak reference to 'int' object
#> None False
#> WeakValueDictionary ['b', 'c', 'd'] Colour(blue)
#> ['b', 'c', 'e'] True
#> True 2
#> /root/usr/lib [3, 2, 1] [3]
#> /root/usr/bin [2, 4, 1] [2, 3]
#> True True []
#> True
#> 'NoneType' object has no attribute 'get'
#> True False 3 3 True True
#> 2 count
