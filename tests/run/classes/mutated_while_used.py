# Classes changed at run time: methods added, replaced, removed; bases and __class__ exchanged; instances see it at once.
class Dog:
    sound = "woof"

    def speak(self):
        return self.sound


class Cat:
    sound = "meow"

    def speak(self):
        return self.sound.upper()

    def purr(self):
        return "purr"


d, c = Dog(), Cat()
print(d.speak(), c.speak())
d.sound = "own"
print(d.speak(), Dog().speak())
Dog.sound = "bark"
print(d.speak(), Dog().speak())
del d.sound
print(d.speak())
d.__class__ = Cat
print(d.speak(), d.purr(), type(d).__name__, isinstance(d, Dog))
d.__class__ = Dog
try:
    d.purr()
except AttributeError as e:
    print(e)
old = Dog.speak
Dog.speak = lambda self: "new " + old(self)
print(d.speak())
bound = d.speak
Dog.speak = lambda self: "newest"
print(bound(), d.speak())
d.speak = lambda: "instance"
print(d.speak(), Dog.speak(d))
del d.speak
del Dog.speak
try:
    d.speak()
except AttributeError as e:
    print(e)
try:
    del Dog.speak
except AttributeError as e:
    print(e)


class Swim:
    def move(self):
        return "swims"


class Fly:
    def move(self):
        return "flies"

    def land(self):
        return "lands"


class Animal(Swim):
    pass


a = Animal()
print(a.move(), Animal.__mro__[1].__name__)
Animal.__bases__ = (Fly,)
print(a.move(), a.land(), isinstance(a, Swim), isinstance(a, Fly))
Animal.__bases__ = (Swim, Fly)
print(a.move(), a.land(), [k.__name__ for k in Animal.__mro__])
Fly.move = lambda self: "soars"
del Swim.move
print(a.move())
for bad in ((), (int,), (Animal,), 5, (object, Fly)):
    try:
        Animal.__bases__ = bad
    except TypeError as e:
        print(str(e).replace("\n", " "))


def patched_len(self):
    return 7


try:
    len(a)
except TypeError as e:
    print(e)
Animal.__len__ = patched_len
print(len(a), bool(a))
Animal.__len__ = lambda self: 0
print(len(a), bool(a))
del Animal.__len__
print(bool(a))
a.__len__ = lambda: 3
try:
    len(a)
except TypeError as e:
    print(e)
Animal.__getattr__ = lambda self, n: "dyn " + n
print(a.anything, a.__len__())
del Animal.__getattr__
Animal.__eq__ = lambda self, o: True
print(a == 5, a != 5, a in [1, 2])
Animal.__eq__ = object.__eq__
print(a == 5, a == a)
Animal.__name__ = "Renamed"
print(type(a).__name__, Animal.__qualname__, repr(a)[:19])
for v in (5, "a\0b"):
    try:
        Animal.__name__ = v
    except (TypeError, ValueError) as e:
        print(e)
print(sorted(k for k in vars(Animal) if not k.startswith("__")))

#> woof MEOW
#> own woof
#> own bark
#> bark
#> MEOW purr Cat False
#> 'Dog' object has no attribute 'purr'
#> new bark
#> new bark newest
#> instance newest
#> 'Dog' object has no attribute 'speak'
#> type object 'Dog' has no attribute 'speak'
#> swims Swim
#> flies lands False True
#> swims lands ['Animal', 'Swim', 'Fly', 'object']
#> soars
#> can only assign non-empty tuple to Animal.__bases__, not ()
#> __bases__ assignment: 'int' deallocator differs from 'Swim'
#> a __bases__ item causes an inheritance cycle
#> can only assign tuple to Animal.__bases__, not int
#> __bases__ assignment: 'object' deallocator differs from 'Swim'
#> object of type 'Animal' has no len()
#> 7 True
#> 0 False
#> True
#> object of type 'Animal' has no len()
#> dyn anything 3
#> True False True
#> False True
#> Renamed Animal <__main__.Animal ob
#> can only assign string to Renamed.__name__, not 'int'
#> type name must not contain null characters
#> []
