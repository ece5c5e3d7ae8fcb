# Methods, attributes and operators overridden in subclasses that other code meets through the base; results of other types; made late.
class Shape:
    sides = 0
    name = "shape"

    def area(self):
        return 0

    def describe(self):
        return f"{self.name} sides={self.sides} area={self.area()} scaled={self.scale(2)}"

    def scale(self, k):
        return self.area() * k

    def __lt__(self, other):
        return self.area() < other.area()


class Square(Shape):
    sides, name = 4, "square"

    def __init__(self, a):
        self.a = a

    def area(self):
        return self.a**2


class Circle(Shape):
    name = "circle"
    sides = float("inf")

    def __init__(self, r):
        self.r = r

    def area(self):
        return 3.0 * self.r * self.r


class Text(Shape):
    sides = None

    def __init__(self, t):
        self.t = t

    @property
    def name(self):
        return f"text {self.t!r}"

    def area(self):
        return self.t


class Nothing(Shape):
    def area(self):
        return None

    def scale(self, k):
        return [k]

    def __lt__(self, other):
        return True


shapes = [Square(3), Circle(2), Text("ab"), Nothing(), Shape(), Square(0.5), Square(2**40)]
for s in shapes:
    print(s.describe())
print([type(s).__name__ for s in sorted([Square(3), Circle(0.5), Shape(), Square(1)])], max(Square(2), Circle(2)).describe())


def total(shapes):
    t = 0
    for s in shapes:
        t += s.area()
    return t


print(total([Square(3), Square(4)]), total([Square(3), Circle(1)]), total([]))
try:
    total([Square(1), Text("x")])
except TypeError as e:
    print(e)


class Late(Square):
    def area(self):
        return super().area(), self.a


print(Late(3).describe(), total([Square(1)]))
made = type("Made", (Circle,), {"area": lambda self: -1, "name": "made"})
print(made(5).describe())
Circle.area = lambda self: "patched"
print(Circle(1).describe(), made(1).area())


class Base:
    def __init__(self):
        self.items = self.make()
        self.setup()

    def make(self):
        return []

    def setup(self):
        self.items.append(1)

    def get(self):
        return self.items[0]


class WithDict(Base):
    def make(self):
        return {}

    def setup(self):
        self.items[0] = "dict"


class WithStr(Base):
    def make(self):
        return "str"

    def setup(self):
        pass


class WithTuple(WithStr):
    make = lambda self: (2.5,)


print([c().get() for c in (Base, WithDict, WithStr, WithTuple)])


class Num:
    def __init__(self, v):
        self.v = v

    def __add__(self, o):
        return type(self)(self.v + (o.v if isinstance(o, Num) else o))

    def __repr__(self):
        return f"{type(self).__name__}({self.v})"


class Mod(Num):
    def __add__(self, o):
        r = super().__add__(o)
        r.v %= 7
        return r


class Loud(Num):
    __add__ = lambda self, o: f"loud {self.v}"
    __radd__ = lambda self, o: f"radd {o}"


def add3(x):
    return x + 3 + 3


print(add3(Num(1)), add3(Mod(5)), add3(1), add3(0.5), sum([Num(1), Num(2)], Num(0)), 5 + Loud(1), Num(1) + Loud(2) if False else "")
try:
    add3(Loud(1))
except TypeError as e:
    print(e)


class Account:
    rate = 1

    def pay(self, n):
        return n * self.rate


class Gold(Account):
    rate = 1.5


class Odd(Account):
    @property
    def rate(self):
        return "x"


print([a.pay(2) for a in (Account(), Gold(), Odd())])
g = Gold()
g.rate = 2**64
Account.rate = [0]
print(g.pay(2), Account().pay(2), Gold().pay(2))

#> square sides=4 area=9 scaled=18
#> circle sides=inf area=12.0 scaled=24.0
#> text 'ab' sides=None area=ab scaled=abab
#> shape sides=0 area=None scaled=[2]
#> shape sides=0 area=0 scaled=0
#> square sides=4 area=0.25 scaled=0.5
#> square sides=4 area=1208925819614629174706176 scaled=2417851639229258349412352
#> ['Shape', 'Circle', 'Square', 'Square'] circle sides=inf area=12.0 scaled=24.0
#> 25 12.0 0
#> unsupported operand type(s) for +=: 'int' and 'str'
#> square sides=4 area=(9, 3) scaled=(9, 3, 9, 3) 1
#> made sides=inf area=-1 scaled=-2
#> circle sides=inf area=patched scaled=patchedpatched -1
#> [1, 'dict', 's', 2.5]
#> Num(7) Mod(4) 7 6.5 Num(3) radd 5 
#> can only concatenate str (not "int") to str
#> [2, 3.0, 'xx']
#> 36893488147419103232 [0, 0] 3.0
