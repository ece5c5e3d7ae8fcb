# budget: 1.0
# Calls: methods, closures, keywords, star arguments, instances, isinstance, caches, dynamic attributes.
from dataclasses import dataclass
from functools import lru_cache, partial


class Base:
    def __init__(self, x):
        self.x = x

    def get(self):
        return self.x

    def add(self, y):
        self.x += y
        return self

    @property
    def double(self):
        return self.x * 2

    @staticmethod
    def half(x):
        return x // 2

    @classmethod
    def make(cls, x):
        return cls(x)

    def __add__(self, other):
        return Base(self.x + other.x)

    def __eq__(self, other):
        return self.x == other.x

    def __len__(self):
        return 3

    def __getitem__(self, i):
        return self.x + i

    def __call__(self, y):
        return self.x + y


class Derived(Base):
    def __init__(self, x):
        super().__init__(x)
        self.y = x

    def get(self):
        return super().get() + 1


class Other:
    def get(self):
        return 7


class Slotted:
    __slots__ = ("a", "b")

    def __init__(self, a, b):
        self.a = a
        self.b = b


@dataclass
class Data:
    a: int
    b: str = "x"


def function_calls():
    def add3(a, b, c):
        return a + b + c

    n = 0
    for i in range(400000):
        n += add3(i, 1, 2)
    return n


def method_calls():
    b = Base(1)
    n = 0
    for i in range(400000):
        n += b.get()
    return n


def polymorphic():
    items = [Base(1), Derived(2), Other()]
    n = 0
    for _ in range(80000):
        for item in items:
            n += item.get()
    return n


def chained_methods():
    b = Base(0)
    for i in range(150000):
        b.add(1).add(2)
    return b.x


def properties():
    b = Base(3)
    n = 0
    for i in range(300000):
        n += b.double
    return n


def statics():
    n = 0
    for i in range(200000):
        n += Base.half(i) + Base.make(i).x
    return n


def supers():
    d = Derived(3)
    n = 0
    for i in range(150000):
        n += d.get()
    return n


def instances():
    n = 0
    for i in range(200000):
        n += Base(i).x + Derived(i).y
    return n


def slotted():
    n = 0
    for i in range(200000):
        s = Slotted(i, 2)
        n += s.a + s.b
    return n


def dataclasses():
    n = 0
    for i in range(100000):
        d = Data(i)
        n += d.a + (d == Data(i, "y"))
    return n


def operators():
    a = Base(1)
    b = Base(2)
    n = 0
    for i in range(100000):
        c = a + b
        n += c.x + len(c) + c[i] + c(1) + (a == b)
    return n


def closures():
    def make(k):
        def inner(x):
            return x + k

        return inner

    add5 = make(5)
    n = 0
    for i in range(300000):
        n += add5(i)
    return n


def counters():
    def counter():
        n = 0

        def step():
            nonlocal n
            n += 1
            return n

        return step

    c = counter()
    n = 0
    for i in range(300000):
        n += c()
    return n


def function_list():
    functions = [lambda x: x + 1, lambda x: x * 2, abs, int]
    n = 0
    for i in range(80000):
        for f in functions:
            n += f(i)
    return n


def dispatch():
    table = {"add": lambda a, b: a + b, "sub": lambda a, b: a - b, "mul": lambda a, b: a * b}
    names = ["add", "sub", "mul"]
    n = 0
    for i in range(250000):
        n += table[names[i % 3]](i, 3)
    return n


def keywords():
    def f(a, b=2, *, c=3, d=4):
        return a + b + c + d

    n = 0
    for i in range(200000):
        n += f(i, c=5) + f(a=1, d=i)
    return n


def star_args():
    def f(*args):
        return len(args)

    def g(*args, **kwargs):
        return f(*args) + len(kwargs)

    n = 0
    t = (1, 2, 3)
    for i in range(80000):
        n += f(1, 2, 3) + f(*t) + g(1, x=2)
    return n


def double_star():
    def f(a=1, b=2, c=3):
        return a + b + c

    options = {"a": 5, "c": 7}
    n = 0
    for i in range(100000):
        n += f(**options)
    return n


def wrappers():
    def traced(f):
        def wrapper(*args, **kwargs):
            return f(*args, **kwargs)

        return wrapper

    @traced
    def add(a, b):
        return a + b

    n = 0
    for i in range(120000):
        n += add(i, 1)
    return n


def partials():
    def f(a, b, c):
        return a + b + c

    p = partial(f, 1, c=3)
    n = 0
    for i in range(120000):
        n += p(i)
    return n


def cached():
    @lru_cache(maxsize=None)
    def fib(n):
        return n if n < 2 else fib(n - 1) + fib(n - 2)

    @lru_cache(maxsize=100)
    def square(x):
        return x * x

    n = fib(90)
    for i in range(150000):
        n += fib(i % 90) + square(i % 120)
    return n


def isinstances():
    items = [1, "a", 2.0, Base(1), Derived(2), None]
    n = 0
    for _ in range(60000):
        for item in items:
            if isinstance(item, int):
                n += 1
            elif isinstance(item, (str, float)):
                n += 2
            elif isinstance(item, Base):
                n += 3
    return n


def dynamic():
    b = Base(1)
    n = 0
    names = ["x", "double"]
    for i in range(100000):
        n += getattr(b, names[i % 2]) + getattr(b, "missing", 5)
        setattr(b, "x", i)
        if hasattr(b, "y"):
            n += 1
    return n


def recursion():
    def depth(n):
        return 0 if n == 0 else 1 + depth(n - 1)

    n = 0
    for i in range(600):
        n += depth(500)
    return n


def ackermann():
    def ack(m, n):
        if m == 0:
            return n + 1
        if n == 0:
            return ack(m - 1, 1)
        return ack(m - 1, ack(m, n - 1))

    return ack(2, 150)


print("function_calls", function_calls())
print("method_calls", method_calls())
print("polymorphic", polymorphic())
print("chained_methods", chained_methods())
print("properties", properties())
print("statics", statics())
print("supers", supers())
print("instances", instances())
print("slotted", slotted())
print("dataclasses", dataclasses())
print("operators", operators())
print("closures", closures())
print("counters", counters())
print("function_list", function_list())
print("dispatch", dispatch())
print("keywords", keywords())
print("star_args", star_args())
print("double_star", double_star())
print("wrappers", wrappers())
print("partials", partials())
print("cached", cached())
print("isinstances", isinstances())
print("dynamic", dynamic())
print("recursion", recursion())
print("ackermann", ackermann())
