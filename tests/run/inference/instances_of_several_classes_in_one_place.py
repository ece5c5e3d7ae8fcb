# Variables, parameters, lists and attributes that hold instances of unrelated classes with same-named methods and attributes of other types.
class Cat:
    legs = 4

    def __init__(self, name):
        self.name = name
        self.age = 3

    def speak(self):
        return "meow"

    def grow(self, n):
        self.age += n
        return self.age


class Robot:
    legs = 2.5

    def __init__(self, serial, parts):
        self.name = serial
        self.parts = parts
        self.age = "new"

    def speak(self, loud=False):
        return ["beep"] * (2 if loud else 1)

    def grow(self, n):
        self.parts = self.parts + (n,)
        return len(self.parts)


class Ghost:
    @property
    def name(self):
        return None

    age = None
    legs = ()

    def speak(self):
        return None

    def __getattr__(self, n):
        return lambda *a: f"{n}{a}"


things = [Cat("tom"), Robot(7, (1, 2)), Ghost(), Cat("cat2")]
for t in things:
    print(t.name, t.age, t.legs, t.speak(), t.grow(2), type(t).__name__)
print([t.legs for t in things], {str(t.name): t.speak() for t in things}, sum(len(t.speak() or "") for t in things))


def older(a, b):
    try:
        return a if a.age > b.age else b
    except TypeError as e:
        return str(e)


print(older(things[0], things[3]).name, older(things[0], things[1]), older(things[2], things[0]))


def pick(i):
    if i == 0:
        return Cat("picked")
    elif i == 1:
        return Robot("r", ())
    return None


for i in range(3):
    p = pick(i)
    print(p.speak() if p else "no one", p and p.name, isinstance(p, Cat), getattr(p, "parts", "none"))


class Holder:
    def __init__(self, item):
        self.item = item

    def use(self):
        return self.item.speak(), self.item.name

    def replace(self, item):
        old, self.item = self.item, item
        return old


h = Holder(Cat("held"))
print(h.use(), h.replace(Robot(1, ())).name, h.use(), h.replace(Ghost()).name, h.use())
h.item = type("Anon", (), {"speak": lambda self: "anon", "name": 5})()
print(h.use())
x = Cat("x")
for step in (Robot(2, ()), Ghost(), Cat("y"), 5, "str", None):
    try:
        print(x.speak(), end=" ")
    except AttributeError as e:
        print(e, end=" ")
    x = step
print()


def total(items):
    t = 0
    for i in items:
        if isinstance(i, Cat):
            t += i.age
        elif isinstance(i, Robot):
            t += len(i.parts)
        else:
            t += 0.5
    return t


print(total(things), total([]), total([Ghost()]))
Cat.speak = lambda self: 42
print([t.speak() for t in things])
things[0].speak = lambda: "instance"
print([t.speak() for t in things])
del Cat.speak
try:
    [t.speak() for t in things]
except AttributeError as e:
    print(e)


class Base:
    def run(self):
        return self.step(1)


class One(Base):
    def step(self, x):
        return x


class Two(Base):
    step = staticmethod(lambda x: [x])


class Three(Base):
    @classmethod
    def step(cls, x):
        return cls.__name__


class Four(Base):
    def __init__(self):
        self.step = lambda x: {x}


class Five(Base):
    step = print


class Six(Base):
    pass


for c in (One, Two, Three, Four, Five, Six):
    try:
        print(c.__name__, c().run() if c is not Five else "five")
    except AttributeError as e:
        print(e)
matrix = [[Cat("a"), None], [Robot(0, ()), Ghost()]]
print([[getattr(c, "legs", 0) for c in row] for row in matrix], [c.name for row in matrix for c in row if c])
a = b = Cat("shared")
a.name = ["list now"]
b.name.append("x")
print(a.name, a is b)
d = {Cat: 1, Robot: 2}
print([d.get(type(t), 0) for t in things], {type(t).__name__ for t in things} == {"Cat", "Robot", "Ghost"})

#> tom 3 4 meow 5 Cat
#> 7 new 2.5 ['beep'] 3 Robot
#> None None () None grow(2,) Ghost
#> cat2 3 4 meow 5 Cat
#> [4, 2.5, (), 4] {'tom': 'meow', '7': ['beep'], 'None': None, 'cat2': 'meow'} 9
#> cat2 '>' not supported between instances of 'int' and 'str' '>' not supported between instances of 'NoneType' and 'int'
#> meow picked True none
#> ['beep'] r False ()
#> no one None False none
#> ('meow', 'held') held (['beep'], 1) 1 (None, None)
#> ('anon', 5)
#> meow ['beep'] None meow 'int' object has no attribute 'speak' 'str' object has no attribute 'speak' 
#> 13.5 0 0.5
#> [42, ['beep'], None, 42]
#> ['instance', ['beep'], None, 42]
#> 'Cat' object has no attribute 'speak'
#> One 1
#> Two [1]
#> Three Three
#> Four {1}
#> Five five
#> 'Six' object has no attribute 'step'
#> [[4, 0], [2.5, ()]] ['a', 0, None]
#> ['list now', 'x'] True
#> [1, 2, 0, 1] True
