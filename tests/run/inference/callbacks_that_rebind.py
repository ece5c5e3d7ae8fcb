"""Functions, methods and globals replaced while the program runs: direct calls must notice, in loops, closures, classes and modules."""
import math


def price(n):
    return n * 2


def bill(items):
    return sum(price(i) for i in items)


print(bill([1, 2, 3]))
old_price = price


def price(n):
    return f"<{n}>" if n > 2 else old_price(n)


try:
    print(bill([1, 2]), bill([3]))
except TypeError as e:
    print(e)
for factor in (10, 0.5, "x"):
    price = lambda n, f=factor: n * f
    try:
        print(bill([1, 2]))
    except TypeError as e:
        print(e)


def install():
    global price, RATE
    RATE = 3
    price = lambda n: n + RATE


install()
print(bill([1, 2]))
RATE = 100
print(bill([1, 2]))
globals()["price"] = len
print(bill(["ab", "c"]))
del price
try:
    bill([1])
except NameError as e:
    print(e)


class Shape:
    def area(self): return 1
    def twice(self): return self.area() * 2


class Square(Shape):
    def area(self): return 9


shapes = [Shape(), Square(), Shape()]
print([s.twice() for s in shapes])
Shape.area = lambda self: 5.5
print([s.twice() for s in shapes])
shapes[0].area = lambda: "ab"
print([s.twice() for s in shapes])
Square.area = 7
try:
    shapes[1].twice()
except TypeError as e:
    print(e)
del Square.area
print([s.twice() for s in shapes], shapes[1].area())
Shape.twice = property(lambda self: "now a property")
print([s.twice for s in shapes])
Shape.area = classmethod(lambda cls: cls.__name__)
del shapes[0].area
print([s.area() for s in shapes])


class Counter:
    step = 1

    def __init__(self): self.n = 0

    def tick(self):
        self.n += self.step
        if self.n == 3:
            Counter.tick = Counter.backwards
        return self.n

    def backwards(self):
        self.n -= self.step * 10
        if self.n < -10:
            self.tick = lambda: "stopped"
        return self.n


c = Counter()
print([c.tick() for _ in range(6)], "tick" in vars(c))


def recursive(n):
    global recursive
    if n == 0:
        recursive = lambda n: f"replaced {n}"
        return "bottom"
    return [n, recursive(n - 1)]


print(recursive(2), recursive(2))


def make():
    def f(x): return x + 1
    def g(x): return f(x) * 2
    def change(new):
        nonlocal f
        f = new
    return g, change


g, change = make()
print(g(1), change(str), g(2), change(lambda x: [x]), g(3))
old = math.floor
math.floor = lambda x: "patched"
from math import floor
print(math.floor(2.5), floor(2.5))
math.floor = old
print(math.floor(2.5), floor(2.5))


def loop():
    out = []
    def step(i):
        nonlocal step
        if i == 1:
            step = lambda i: -i
        return i
    for i in range(4):
        out.append(step(i))
    return out


print(loop())
handlers = {"a": lambda: handlers.update(a=lambda: "second") or "first"}
print([handlers["a"]() for _ in range(3)])


class Meta(type):
    def __call__(cls, *a):
        obj = super().__call__(*a)
        obj.__class__ = Late if a and a[0] else cls
        return obj


class Early(metaclass=Meta):
    def __init__(self, late=False): self.late = late
    def who(self): return "early"


class Late(Early):
    def who(self): return f"late, {super().who()}"


print([Early(x).who() for x in (0, 1, 0)], type(Early(1)).__name__)
e = Early(1)
e.__class__ = Early
print(e.who(), e.late)
Late.__bases__ = (type("Other", (Early,), {"who": lambda self: "inserted"}),)
print(Early(1).who())
len_, abs_ = len, abs
len = abs = lambda x: "mine"
print(len([1]), abs(-1), len_([1]), abs_(-1), [f(-1) if f is abs_ else f("x") for f in (len, abs, abs_)])
del len, abs
print(len([1]), abs(-1))

#> 12
#> unsupported operand type(s) for +: 'int' and 'str'
#> 30
#> 1.5
#> unsupported operand type(s) for +: 'int' and 'str'
#> 9
#> 203
#> 3
#> name 'price' is not defined
#> [2, 18, 2]
#> [11.0, 18, 11.0]
#> ['abab', 18, 11.0]
#> 'int' object is not callable
#> ['abab', 11.0, 11.0] 5.5
#> ['now a property', 'now a property', 'now a property']
#> ['Shape', 'Square', 'Shape']
#> [1, 2, 3, -7, -17, 'stopped'] True
#> [2, [1, 'bottom']] replaced 2
#> 4 None 22 None [3, 3]
#> patched patched
#> 2 patched
#> [0, 1, -2, -3]
#> ['first', 'second', 'second']
#> ['early', 'late, early', 'early'] Late
#> early 1
#> late, inserted
#> mine mine 1 1 ['mine', 'mine', 1]
#> 1 1
