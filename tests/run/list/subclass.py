# Subclasses of list, tuple, dict, set.
class Stack(list):
    def __init__(self, *items, limit=10):
        super().__init__(items)
        self.limit = limit

    def push(self, x):
        if len(self) >= self.limit:
            raise OverflowError("full")
        self.append(x)

    def __getitem__(self, i):
        return ("got", super().__getitem__(i))

    def __repr__(self):
        return "Stack" + super().__repr__()


s = Stack(1, 2, limit=3)
s.push(3)
try:
    s.push(4)
except OverflowError as e:
    print(e)
print(s, len(s), s[0], s[-1], list(s), s.pop(), s == [1, 2], isinstance(s, list), s.limit)
print(type(s + [1]), type(s * 2), type(s[0:1]), s.copy(), sum(s))


class Point(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]

    def __add__(self, other):
        return Point(self[0] + other[0], self[1] + other[1])


p = Point(1, 2) + Point(3, 4)
print(p, p.x, type(p).__name__, p == (4, 6), hash(p) == hash((4, 6)), {p: 1}[(4, 6)])
x, y = p
print(x, y, p[0:1], type(p[0:1]).__name__)


class Default(dict):
    def __missing__(self, key):
        print("missing", key)
        self[key] = value = len(self)
        return value


d = Default(a=1)
print(d["a"], d["b"], d["b"], d.get("c"), "c" in d, d)


class Upper(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k.upper(), v)

    def __getitem__(self, k):
        return super().__getitem__(k.upper())

    def __contains__(self, k):
        return super().__contains__(k.upper())

    def __delitem__(self, k):
        super().__delitem__(k.upper())

    def update(self, other):
        for k in other:
            self[k] = other[k]


u = Upper()
u["a"] = 1
u.update({"b": 2, "c": 3})
del u["c"]
print(u, u["a"], "A" in u, "b" in u, len(u), sorted(u.items()), dict(u))


class Tags(set):
    def add(self, x):
        super().add(x.lower())


t = Tags()
t.add("ABC")
t.add("abc")
print(t, len(t), type(t | {"x"}).__name__, type(t & {"abc"}).__name__, type(t.copy()).__name__, t == {"abc"})


class Frozen(frozenset):
    pass


f = Frozen([1, 2])
print(f, type(f | {3}).__name__, hash(f) == hash(frozenset([1, 2])), f == {1, 2})


class Reversible(list):
    def __iter__(self):
        return reversed(self)


print(list(Reversible([1, 2, 3])), [*Reversible([1, 2])], tuple(Reversible("ab")))

#> full
#> Stack[1, 2] 3 ('got', 1) ('got', 3) [1, 2, 3] 3 True True 3
#> <class 'list'> <class 'list'> <class 'tuple'> [1, 2] 3
#> (4, 6) 4 Point True True 1
#> 4 6 (4,) tuple
#> missing b
#> 1 1 1 None False {'a': 1, 'b': 1}
#> {'A': 1, 'B': 2} 1 True True 2 [('A', 1), ('B', 2)] {'A': 1, 'B': 2}
#> Tags({'abc'}) 1 set set set True
#> Frozen({1, 2}) frozenset True True
#> [3, 2, 1] [2, 1] ('b', 'a')
