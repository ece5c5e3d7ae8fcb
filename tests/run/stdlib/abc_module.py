from abc import ABC, ABCMeta, abstractmethod
import abc


class Shape(ABC):
    @abstractmethod
    def area(self):
        ...

    @property
    @abstractmethod
    def name(self):
        ...

    def describe(self):
        return f"{self.name} {self.area()}"


class Square(Shape):
    def __init__(self, s):
        self.s = s

    def area(self):
        return self.s * self.s

    @property
    def name(self):
        return "square"


class Half(Shape):
    def area(self):
        return 1


for cls in (Shape, Half):
    try:
        cls()
    except TypeError as error:
        print(error)
print(Square(3).describe(), isinstance(Square(1), Shape), issubclass(Square, Shape), isinstance(1, Shape))
print(Shape.__abstractmethods__ == frozenset({"area", "name"}), Half.__abstractmethods__, Square.__abstractmethods__, type(Shape), type(ABC))


class M(metaclass=ABCMeta):
    @abstractmethod
    def f(self):
        return "base f"

    @staticmethod
    @abstractmethod
    def s():
        pass

    @classmethod
    @abstractmethod
    def c(cls):
        pass


class N(M):
    def f(self):
        return "N " + super().f()

    @staticmethod
    def s():
        return 1

    @classmethod
    def c(cls):
        return cls.__name__


try:
    M()
except TypeError as error:
    print(error)
print(N().f(), N.s(), N.c())


@M.register
class Virtual:
    pass


print(isinstance(Virtual(), M), issubclass(Virtual, M), issubclass(int, M))
M.register(int)
print(isinstance(5, M), isinstance("a", M), issubclass(bool, M))


class Hooked(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        if cls is Hooked:
            return any("quack" in B.__dict__ for B in C.__mro__)
        return NotImplemented


class Duck:
    def quack(self):
        pass


print(isinstance(Duck(), Hooked), isinstance(N(), Hooked), issubclass(Duck, Hooked))
for call in (lambda: M.register(5), lambda: N.register(M), lambda: issubclass(5, M)):
    try:
        call()
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__, error)


class Mixed(list, ABC):
    @abstractmethod
    def g(self):
        pass


print(Mixed([1]))


def late(self):
    return 1


Half.name = property(late)
abc.update_abstractmethods(Half)
print(Half().name, Half.__abstractmethods__)


class Slotted(ABC):
    __slots__ = ("a",)


x = Slotted()
try:
    x.b = 1
except AttributeError as error:
    print(error)

#> Can't instantiate abstract class Shape without an implementation for abstract methods 'area', 'name'
#> Can't instantiate abstract class Half without an implementation for abstract method 'name'
#> square 9 True True False
#> True frozenset({'name'}) frozenset() <class 'abc.ABCMeta'> <class 'abc.ABCMeta'>
#> Can't instantiate abstract class M without an implementation for abstract methods 'c', 'f', 's'
#> N base f 1 N
#> True True False
#> True False True
#> True False True
#> TypeError Can only register classes
#> RuntimeError Refusing to create an inheritance cycle
#> TypeError issubclass() arg 1 must be a class
#> [1]
#> 1 frozenset()
#> 'Slotted' object has no attribute 'b'
