# Single inheritance, overriding, super, isinstance and issubclass.
class Animal:
    sound = "..."

    def __init__(self, name):
        self.name = name

    def speak(self):
        return f"{self.name} says {self.sound}"

    def describe(self):
        return type(self).__name__ + ": " + self.speak()


class Dog(Animal):
    sound = "woof"


class Puppy(Dog):
    def __init__(self, name, age):
        super().__init__(name)
        self.age = age

    def speak(self):
        return super().speak() + "!" * self.age


class Cat(Animal):
    sound = "meow"

    def speak(self):
        return Animal.speak(self).upper()


for a in [Animal("it"), Dog("rex"), Puppy("bit", 3), Cat("tom")]:
    print(a.describe(), isinstance(a, Dog), issubclass(type(a), Animal))
print(Puppy.__mro__)
print(Puppy.__bases__, Animal.__bases__)
print(issubclass(Cat, (Dog, Animal)), isinstance(1, (str, int)))
print(Dog.speak is Animal.speak, Puppy.speak is Dog.speak)


class Base:
    def template(self):
        return [self.first(), self.second()]

    def first(self):
        return "base first"

    def second(self):
        return "base second"


class Derived(Base):
    def second(self):
        return "derived after " + super().second()


print(Derived().template())


class Stack(list):
    def push(self, x):
        self.append(x)

    def peek(self):
        return self[-1]


s = Stack([1, 2])
s.push(3)
print(s, s.peek(), len(s), isinstance(s, list), s == [1, 2, 3])


class Upper(str):
    def shout(self):
        return self.upper() + "!"


u = Upper("hey")
print(u, u.shout(), u + "x", len(u), type(u + "x").__name__)


class Celsius(float):
    def __str__(self):
        return f"{float(self):.1f}C"


c = Celsius(21.55)
print(c, c + 1, repr(c))


class Default(dict):
    def __missing__(self, key):
        return key * 2


d = Default(a=1)
print(d["a"], d["b"], d.get("b"), d)
try:
    Puppy("x")
except TypeError as error:
    print(error)

#> Animal: it says ... False True
#> Dog: rex says woof True True
#> Puppy: bit says woof!!! True True
#> Cat: TOM SAYS MEOW False True
#> (<class '__main__.Puppy'>, <class '__main__.Dog'>, <class '__main__.Animal'>, <class 'object'>)
#> (<class '__main__.Dog'>,) (<class 'object'>,)
#> True True
#> True False
#> ['base first', 'derived after base second']
#> [1, 2, 3] 3 3 True True
#> hey HEY! heyx 3 str
#> 21.6C 22.55 21.55
#> 1 bb None {'a': 1}
#> Puppy.__init__() missing 1 required positional argument: 'age'
