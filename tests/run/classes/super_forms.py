# super in every position: init chains, properties, class methods, generators, closures.
class Base:
    registry = []

    def __init__(self, *args, **kw):
        self.args = args
        self.kw = kw

    @classmethod
    def create(cls, *args):
        return cls(*args)

    @staticmethod
    def helper(x):
        return f"base {x}"

    @property
    def label(self):
        return "base label"

    def items(self):
        yield "base"

    def __getitem__(self, key):
        return f"base[{key}]"

    def __len__(self):
        return 1

    def __eq__(self, other):
        return isinstance(other, Base) and self.args == other.args

    def __repr__(self):
        return f"{type(self).__name__}{self.args}"


class Child(Base):
    def __init__(self, first, *args, **kw):
        super().__init__(*args, first=first, **kw)

    @classmethod
    def create(cls, *args):
        made = super().create(*args)
        made.created = True
        return made

    @staticmethod
    def helper(x):
        return "child " + Base.helper(x)

    @property
    def label(self):
        return "child " + super().label

    def items(self):
        yield "child"
        yield from super().items()

    def __getitem__(self, key):
        return "child " + super().__getitem__(key)

    def __len__(self):
        return super().__len__() + 1

    def __eq__(self, other):
        return super().__eq__(other)

    def closure(self):
        def inner():
            return super(Child, self).label, __class__.__name__
        return inner

    def comprehension(self):
        base = super()
        return [base.__getitem__(i) for i in range(2)]

    def explicit(self):
        return Base.label.fget(self), super(Child, self).__len__(), super().__repr__()


c = Child.create(1, 2, 3)
print(c, c.kw, c.created, c.helper(0), c.label, list(c.items()), c["k"], len(c), c == Child(9, 2, 3), c != Child(1))
print(c.closure()(), c.comprehension(), c.explicit())


class A:
    def go(self, log):
        log.append("A")
        return log


class B(A):
    def go(self, log):
        log.append("B")
        return super().go(log)


class C(A):
    def go(self, log):
        log.append("C")
        return super().go(log)


class D(B, C):
    def go(self, log):
        log.append("D")
        return super().go(log)


class E(C, B):
    go = lambda self, log: super(E, self).go(log + ["E"])


print(D().go([]), E().go([]), B().go([]), super(B, D()).go([]), super(C, D()).go([]))
for attempt in (lambda: super(D, A()).go([]), lambda: super(A, D()).go([]), lambda: super(5, D())):
    try:
        print(attempt())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


class NoInit(Base):
    pass


class Skips(NoInit):
    def __init__(self):
        super().__init__(1, 2)


print(Skips().args, NoInit(3).args, Skips.create.__func__ is Base.create.__func__)


class Setter(Base):
    def __setattr__(self, name, value):
        super().__setattr__(name, value if name in ("args", "kw") else value * 2)


s = Setter()
s.x = 5
print(s.x, s.args)


class L(list):
    def append(self, x):
        super().append(x * 2)

    def __getitem__(self, i):
        return "item " + str(super().__getitem__(i))

    def __iter__(self):
        return (x + 1 for x in super().__iter__())


l = L([1])
l.append(5)
print(l, l[1], list(l), len(l), sum(l), 10 in l)


class K(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())

    def __contains__(self, key):
        return super().__contains__(key.lower())


k = K()
k["ABC"] = 1
k["abc"] += 5
print(k, k["Abc"], "aBC" in k, k.get("ABC"), len(k))


class MyError(ValueError):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code


try:
    raise MyError(7)
except ValueError as error:
    print(error, error.args, error.code)

#> Child(2, 3) {'first': 1} True child base 0 child base label ['child', 'base'] child base[k] 2 True True
#> ('base label', 'Child') ['base[0]', 'base[1]'] ('base label', 1, 'Child(2, 3)')
#> ['D', 'B', 'C', 'A'] ['E', 'C', 'B', 'A'] ['B', 'A'] ['C', 'A'] ['A']
#> TypeError super(type, obj): obj must be an instance or subtype of type
#> AttributeError 'super' object has no attribute 'go'
#> TypeError super() argument 1 must be a type, not int
#> (1, 2) (3,) True
#> 10 ()
#> [1, 10] item 10 [2, 11] 2 13 True
#> {'abc': 6} 6 True None 1
#> code 7 ('code 7',) 7
