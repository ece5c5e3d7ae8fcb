"""abc in depth: abstract properties, class methods, partial implementations, registration, __subclasshook__, mixins that complete each other."""
import abc
from abc import ABC, ABCMeta, abstractmethod
from collections.abc import Sized, Iterable, Container, Hashable, Sequence, MutableMapping, Set


def attempt(work):
    try:
        print(work())
    except Exception as e:
        print(type(e).__name__, "|", e)


class Shape(ABC):
    @property
    @abstractmethod
    def area(self):
        """The area."""

    @area.setter
    @abstractmethod
    def area(self, v): ...

    @classmethod
    @abstractmethod
    def parse(cls, text): ...

    @staticmethod
    @abstractmethod
    def unit(): ...

    @abstractmethod
    def name(self):
        return "from the abstract method"

    def describe(self):
        return f"{self.name()} of {self.area}{self.unit()}"


class Half(Shape):
    def name(self):
        return "half, " + super().name()

    @classmethod
    def parse(cls, text):
        return cls(*map(float, text.split("x")))


class Square(Half):
    def __init__(self, side):
        self.side = side

    @property
    def area(self):
        return self.side ** 2

    @area.setter
    def area(self, v):
        self.side = v ** 0.5

    @staticmethod
    def unit():
        return "m2"


class ReadOnly(Square):
    area = property(lambda self: 1.0, Shape.area.fset)


for cls in (Shape, Half, Square, ReadOnly):
    print(cls.__name__, sorted(cls.__abstractmethods__), abc.ABC in cls.__mro__, cls.__dict__.get("_abc_impl") is not None)
attempt(Shape)
attempt(lambda: Half(1))
q = Square.parse("3")
print(q.describe())
q.area = 16
print(q.side, q.describe())
attempt(lambda: ReadOnly(2))


class One(ABC):
    @abstractmethod
    def only(self): ...


attempt(One)
One.only = lambda self: "patched"
attempt(One)
abc.update_abstractmethods(One)
attempt(lambda: One().only())


@abc.update_abstractmethods
class Late(One):
    pass


Late.more = abstractmethod(lambda self: 0)
attempt(lambda: Late().only())
abc.update_abstractmethods(Late)
attempt(Late)


class Drawable(metaclass=ABCMeta):
    calls = []

    @classmethod
    def __subclasshook__(cls, other):
        cls.calls.append(other.__name__)
        if cls is Drawable:
            if any("draw" in vars(b) for b in other.__mro__):
                return True
            if "never_draw" in vars(other):
                return False
        return NotImplemented


class Has:
    def draw(self): ...


class Never:
    never_draw = 1


class Other: ...


@Drawable.register
class Registered: ...


class SubDrawable(Drawable): ...


print([issubclass(c, Drawable) for c in (Has, Never, Other, Registered, SubDrawable, int)], isinstance(Has(), Drawable), isinstance(Never(), Drawable))
print(Drawable.calls)
print(issubclass(Has, SubDrawable), issubclass(Registered, SubDrawable))
before = abc.get_cache_token()
Drawable.register(Other)
print(issubclass(Other, Drawable), abc.get_cache_token() == before, Drawable.register(int) is int, isinstance(5, Drawable))
attempt(lambda: Drawable.register(5))
attempt(lambda: SubDrawable.register(Drawable))
attempt(lambda: issubclass(5, Drawable))


class Bag(Sized, Iterable, Container):
    def __init__(self, *items): self.items = items
    def __len__(self): return len(self.items)
    def __iter__(self): return iter(self.items)
    def __contains__(self, x): return x in self.items


class Seq(Sequence):
    def __init__(self, n): self.n = n
    def __len__(self): return self.n

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[j] for j in range(*i.indices(self.n))]
        if not -self.n <= i < self.n:
            raise IndexError(i)
        return (i % self.n) ** 2


class Lower(MutableMapping):
    def __init__(self, *a, **k):
        self.d = {}
        self.update(*a, **k)

    def __getitem__(self, k): return self.d[k.lower()]
    def __setitem__(self, k, v): self.d[k.lower()] = v
    def __delitem__(self, k): del self.d[k.lower()]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
    def __repr__(self): return f"Lower({self.d})"


class Evens(Set):
    def __init__(self, items=()): self.items = sorted({i for i in items if i % 2 == 0})
    def __contains__(self, x): return x in self.items
    def __iter__(self): return iter(self.items)
    def __len__(self): return len(self.items)
    def __repr__(self): return f"Evens{self.items}"


sq = Seq(5)
print(list(sq), list(reversed(sq)), 9 in sq, 10 in sq, sq.index(4), sq.count(16), sq[1:3])
attempt(lambda: sq.index(5))
attempt(lambda: sq.index(0, 1))
lo = Lower({"A": 1}, B=2)
print(lo, lo["b"], "A" in lo, lo.pop("a"), lo.setdefault("C", 3), lo.popitem(), lo.get("x"), lo == {"c": 3}, lo.items(), lo.keys() | {"z"})
attempt(lambda: lo.pop("nope"))
attempt(lambda: Lower().popitem())
e = Evens(range(7))
print(e | {8, 9}, e & [2, 3], e - Evens([2]), e ^ {0, 1, 10}, e <= Evens(range(9)), e.isdisjoint({1}), e == {0, 2, 4, 6}, {2, 100} & e, e > {2})
attempt(lambda: hash(e))
attempt(lambda: e | 5)
print(isinstance(Bag(), abc.ABC), isinstance(Bag(), Sized), issubclass(type("NoHash", (), {"__hash__": None}), Hashable), isinstance([], Hashable))
attempt(lambda: type("Missing", (MutableMapping,), {"__len__": lambda s: 0})())


class Meta2(ABCMeta):
    def __instancecheck__(cls, x):
        return "always"


class Always(metaclass=Meta2): ...


print(isinstance(5, Always), issubclass(int, Always))

#> Shape ['area', 'name', 'parse', 'unit'] True True
#> Half ['area', 'unit'] True True
#> Square [] True True
#> ReadOnly ['area'] True True
#> TypeError | Can't instantiate abstract class Shape without an implementation for abstract methods 'area', 'name', 'parse', 'unit'
#> TypeError | Half() takes no arguments
#> half, from the abstract method of 9.0m2
#> 4.0 half, from the abstract method of 16.0m2
#> TypeError | Can't instantiate abstract class ReadOnly without an implementation for abstract method 'area'
#> TypeError | Can't instantiate abstract class One without an implementation for abstract method 'only'
#> TypeError | Can't instantiate abstract class One without an implementation for abstract method 'only'
#> patched
#> patched
#> TypeError | Can't instantiate abstract class Late without an implementation for abstract method 'more'
#> [True, False, False, True, True, False] True False
#> ['Registered', 'Has', 'Never', 'Other', 'Other', 'Registered', 'SubDrawable', 'int', 'int']
#> False False
#> True False True True
#> TypeError | Can only register classes
#> RuntimeError | Refusing to create an inheritance cycle
#> TypeError | issubclass() arg 1 must be a class
#> [0, 1, 4, 9, 16] [16, 9, 4, 1, 0] True False 2 1 [1, 4]
#> ValueError | 
#> ValueError | 
#> Lower({'c': 3}) 2 True 1 3 ('b', 2) None True ItemsView(Lower({'c': 3})) {'c', 'z'}
#> KeyError | 'nope'
#> KeyError | 
#> Evens[0, 2, 4, 6, 8] Evens[2] Evens[0, 4, 6] Evens[2, 4, 6, 10] True True True Evens[2] True
#> TypeError | unhashable type: 'Evens'
#> TypeError | unsupported operand type(s) for |: 'Evens' and 'int'
#> False True False False
#> TypeError | Can't instantiate abstract class Missing without an implementation for abstract methods '__delitem__', '__getitem__', '__iter__', '__setitem__'
#> True False
