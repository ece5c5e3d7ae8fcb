# Objects that are of one of several classes, or None, or no object of the program at all: attributes, stores and
# methods find what their class has, and fail as they do where there is none.


class Node:
    def __repr__(self):
        return f"<{self.tag}>"

    def __init__(self, link):
        self.link = link
        self.tag = "node"

    def depth(self, extra=0):
        n = 1 + extra
        at = self.link
        while at is not None:
            n += 1
            at = at.link
        return n


class Leaf:
    def __init__(self, value):
        self.value = value
        self.link = None

    def depth(self, extra=10):
        return extra


class Special(Leaf):
    def depth(self, extra=20, *, double=False):
        return super().depth(extra) * (2 if double else 1)

    def only(self):
        return "only here"


def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


def depth(x):
    return x.depth()


def deeper(x, n):
    return x.depth(n)


def link(x):
    return x.link


def value(x):
    return x.value


def put(x, v):
    x.link = v
    return x.link is v


def only(x):
    return x.only()


def bump(x):
    x.count += 1
    return x.count


def noisy(text):
    print("evaluated", text)
    return 5


def order(x):
    return x.depth(noisy("argument"))


things = [Node(Node(None)), Leaf(3), Special(4), None, 7, "text", [1], 2.5]
for thing in things:
    for f in (depth, link, value, only):
        show(f, thing)
    show(deeper, thing, 100)
    show(order, thing)

for thing in (Node(None), Leaf(1), Special(2), None, 3, (4,)):
    show(put, thing, None)
    show(put, thing, Leaf(9))


class Counter:
    def __init__(self):
        self.count = 0


class Other:
    def __init__(self):
        self.count = 1.5


for thing in (Counter(), Other(), Leaf(0), None):
    show(bump, thing)
    show(bump, thing)


class Late:
    def set(self):
        self.count = 10


late = Late()
show(bump, late)
late.set()
show(bump, late)


class Shape:
    def area(self):
        raise NotImplementedError(type(self).__name__)

    def twice(self):
        return self.area() * 2


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side * self.side


class Circle(Shape):
    def __init__(self, radius):
        self.radius = radius

    def area(self):
        return self.radius * 3


class Unfinished(Shape):
    pass


for shape in [Square(3), Circle(2), Unfinished(), Square(1.5)]:
    show(Shape.twice, shape)
    show(lambda s: s.twice(), shape)


class Base:
    def name(self):
        return "base"

    def both(self, other):
        return self.name() + other.name()


class Left(Base):
    def name(self):
        return "left " + super().name()


class Right(Base):
    def name(self):
        return "right " + super().name()


class Join(Left, Right):
    def name(self):
        return "join " + super().name()


for a in (Base(), Left(), Right(), Join()):
    for b in (Base(), Join()):
        print(a.both(b))


def swapped(x):
    if isinstance(x, Leaf):
        x = x.value
    return x.depth()


show(swapped, Leaf(Node(None)))
show(swapped, Leaf(5))
show(swapped, Leaf(None))

#> 2
#> <node>
#> AttributeError 'Node' object has no attribute 'value'
#> AttributeError 'Node' object has no attribute 'only'
#> 102
#> evaluated argument
#> 7
#> 10
#> None
#> 3
#> AttributeError 'Leaf' object has no attribute 'only'
#> 100
#> evaluated argument
#> 5
#> 20
#> None
#> 4
#> only here
#> 100
#> evaluated argument
#> 5
#> AttributeError 'NoneType' object has no attribute 'depth'
#> AttributeError 'NoneType' object has no attribute 'link'
#> AttributeError 'NoneType' object has no attribute 'value'
#> AttributeError 'NoneType' object has no attribute 'only'
#> AttributeError 'NoneType' object has no attribute 'depth'
#> AttributeError 'NoneType' object has no attribute 'depth'
#> AttributeError 'int' object has no attribute 'depth'
#> AttributeError 'int' object has no attribute 'link'
#> AttributeError 'int' object has no attribute 'value'
#> AttributeError 'int' object has no attribute 'only'
#> AttributeError 'int' object has no attribute 'depth'
#> AttributeError 'int' object has no attribute 'depth'
#> AttributeError 'str' object has no attribute 'depth'
#> AttributeError 'str' object has no attribute 'link'
#> AttributeError 'str' object has no attribute 'value'
#> AttributeError 'str' object has no attribute 'only'
#> AttributeError 'str' object has no attribute 'depth'
#> AttributeError 'str' object has no attribute 'depth'
#> AttributeError 'list' object has no attribute 'depth'
#> AttributeError 'list' object has no attribute 'link'
#> AttributeError 'list' object has no attribute 'value'
#> AttributeError 'list' object has no attribute 'only'
#> AttributeError 'list' object has no attribute 'depth'
#> AttributeError 'list' object has no attribute 'depth'
#> AttributeError 'float' object has no attribute 'depth'
#> AttributeError 'float' object has no attribute 'link'
#> AttributeError 'float' object has no attribute 'value'
#> AttributeError 'float' object has no attribute 'only'
#> AttributeError 'float' object has no attribute 'depth'
#> AttributeError 'float' object has no attribute 'depth'
#> True
#> True
#> True
#> True
#> True
#> True
#> AttributeError 'NoneType' object has no attribute 'link'
#> AttributeError 'NoneType' object has no attribute 'link'
#> AttributeError 'int' object has no attribute 'link'
#> AttributeError 'int' object has no attribute 'link'
#> AttributeError 'tuple' object has no attribute 'link'
#> AttributeError 'tuple' object has no attribute 'link'
#> 1
#> 2
#> 2.5
#> 3.5
#> AttributeError 'Leaf' object has no attribute 'count'
#> AttributeError 'Leaf' object has no attribute 'count'
#> AttributeError 'NoneType' object has no attribute 'count'
#> AttributeError 'NoneType' object has no attribute 'count'
#> AttributeError 'Late' object has no attribute 'count'
#> 11
#> 18
#> 18
#> 12
#> 12
#> NotImplementedError Unfinished
#> NotImplementedError Unfinished
#> 4.5
#> 4.5
#> basebase
#> basejoin left right base
#> left basebase
#> left basejoin left right base
#> right basebase
#> right basejoin left right base
#> join left right basebase
#> join left right basejoin left right base
#> 1
#> AttributeError 'int' object has no attribute 'depth'
#> AttributeError 'NoneType' object has no attribute 'depth'
