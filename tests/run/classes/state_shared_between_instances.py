# Class attributes, mutable class state, borg, counters, singletons, flyweights, class-level caches, instance dict sharing, inheritance of state.
class A:
    shared = []
    count = 0
    limits = {"max": 3}

    def __init__(self, x):
        self.shared.append(x)
        A.count += 1
        self.own = self.count


a, b = A(1), A(2)
print(a.shared is b.shared, A.shared, a.own, b.own, A.count)
a.shared = ["own"]
a.shared.append(1)
print(a.shared, b.shared, vars(a))
b.count += 10
print(A.count, a.count, b.count)
del b.count
print(b.count)
try:
    del b.count
except AttributeError as e:
    print(e)


class B(A):
    count = 100


c = B(3)
print(B.count, A.count, c.own, c.shared is A.shared, B.limits is A.limits)
B.limits = {**A.limits, "min": 1}
c.limits["max"] = 9
print(A.limits, B.limits)
B.shared = B.shared + [4]
print(A.shared, B.shared, c.shared)


class Borg:
    _state = {}

    def __new__(cls, *a, **k):
        obj = super().__new__(cls)
        obj.__dict__ = cls._state
        return obj

    def __init__(self, v=None):
        if v is not None:
            self.v = v


x, y = Borg(1), Borg()
print(y.v, x is y)
y.v = 2
y.w = "new"
print(x.v, x.w, vars(x) is vars(y), Borg._state)


class Single:
    _it = None

    def __new__(cls, *args):
        if cls._it is None:
            cls._it = super().__new__(cls)
        return cls._it

    def __init__(self, *args):
        self.args = args


class Sub(Single):
    pass


s = Single(1)
print(Single(2) is s, s.args, Sub(3) is s, type(Sub()).__name__)
Single._it = None
print(Sub() is s, Single() is s)


class Flyweight:
    _pool = {}

    def __new__(cls, name):
        try:
            return cls._pool[name]
        except KeyError:
            self = cls._pool[name] = super().__new__(cls)
            self.name = name
            return self


print(Flyweight("a") is Flyweight("a"), Flyweight("b").name, sorted(Flyweight._pool))


class Counter:
    instances = {}

    def __init_subclass__(cls):
        cls.instances = {}

    def __init__(self, key):
        n = type(self).instances.get(key, 0) + 1
        type(self).instances[key] = n
        self.n = n


class C1(Counter): ...
class C2(Counter): ...


print([C1("k").n, C1("k").n, C2("k").n, Counter("k").n, C1("z").n], C1.instances, C2.instances, Counter.instances)


class Ids:
    _next = iter(range(100, 200))
    registry = []

    def __init__(self):
        self.id = next(self._next)
        self.registry.append(self)

    @classmethod
    def reset(cls):
        cls._next = iter(range(5))
        cls.registry.clear()


print(Ids().id, Ids().id, len(Ids.registry))
Ids.reset()
print(Ids().id, [i.id for i in Ids.registry])


class Defaults:
    opts = dict(a=1, b=[2])

    def __init__(self, **kw):
        self.opts = {**self.opts, **kw}


d1, d2 = Defaults(a=5), Defaults()
d1.opts["b"].append("leaks")
d1.opts["c"] = 1
print(d1.opts, d2.opts, Defaults.opts)


class Late:
    def set(self):
        Late.value = getattr(self, "value", 0) + 1
        return self.value


l1, l2 = Late(), Late()
print(l1.set(), l2.set(), l1.value, "value" in vars(l1), Late.value)
l1.value = 10
print(l1.set(), l2.value, l1.value)


class Chain:
    items = ()

    def add(self, x):
        self.items += (x,)
        return self


print(Chain().add(1).add(2).items, Chain.items, Chain().add(3).items)


class Aug:
    l = [1]
    n = 1

    def go(self):
        self.l += [2]
        self.n += 1
        return self.l is Aug.l, Aug.l, Aug.n, vars(self)


print(Aug().go(), Aug.l)

#> True [1, 2] 1 2 2
#> ['own', 1] [1, 2] {'own': 1, 'shared': ['own', 1]}
#> 2 2 12
#> 2
#> 'A' object has no attribute 'count'
#> 100 3 100 True True
#> {'max': 3} {'max': 9, 'min': 1}
#> [1, 2, 3] [1, 2, 3, 4] [1, 2, 3, 4]
#> 1 False
#> 2 new True {'v': 2, 'w': 'new'}
#> True (2,) True Single
#> False False
#> True b ['a', 'b']
#> [1, 2, 1, 1, 1] {'k': 2, 'z': 1} {'k': 1} {'k': 1}
#> 100 101 2
#> 0 [0]
#> {'a': 5, 'b': [2, 'leaks'], 'c': 1} {'a': 1, 'b': [2, 'leaks']} {'a': 1, 'b': [2, 'leaks']}
#> 1 2 2 False 2
#> 10 11 10
#> (1, 2) () (3,)
#> (True, [1, 2], 1, {'l': [1, 2], 'n': 2}) [1, 2]
