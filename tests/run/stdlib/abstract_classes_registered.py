# abc: abstract methods of every descriptor, register and subclass hooks, caches, update_abstractmethods, messages.
import abc
from abc import ABC, ABCMeta, abstractmethod
from collections.abc import Iterable, Iterator, Sized, Container, Collection, Hashable, Callable, Sequence, MutableSequence, Mapping, MutableMapping, Set, MutableSet, Generator, Reversible, Awaitable, Coroutine, Buffer


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


class Base(ABC):
    @abstractmethod
    def one(self):
        return "base one"

    @property
    @abstractmethod
    def two(self): ...

    @classmethod
    @abstractmethod
    def three(cls): ...

    @staticmethod
    @abstractmethod
    def four(): ...


class Half(Base):
    def one(self):
        return super().one() + "!"

    two = 5


class Whole(Half):
    @classmethod
    def three(cls):
        return cls.__name__

    def four(self):
        return 4


told("base", Base)
told("half", Half)
w = Whole()
print(w.one(), w.two, w.three(), w.four(), sorted(Base.__abstractmethods__), sorted(Half.__abstractmethods__), Whole.__abstractmethods__, Base.one.__isabstractmethod__, hasattr(Whole.one, "__isabstractmethod__"), type(Base).__name__)
for names in (("a",), ("a", "b"), ("z", "a", "m")):
    told(f"{names}", type(Base)("T", (ABC,), {n: abstractmethod(lambda self: 0) for n in names}))


class Late(ABC):
    @abstractmethod
    def m(self): ...


told("late", Late)
Late.m = lambda self: "given"
told("still", Late)
abc.update_abstractmethods(Late)
told("updated", lambda: Late().m())
told("update plain", lambda: abc.update_abstractmethods(int) is int)


class Shape(metaclass=ABCMeta):
    pass


class Square:
    pass


class Sub(Square):
    pass


print(issubclass(Square, Shape), isinstance(Square(), Shape), Shape.register(Square) is Square, issubclass(Square, Shape), isinstance(Sub(), Shape), Shape in Square.__mro__)
told("register int", Shape.register, 5)
told("register cycle", lambda: Square.register if hasattr(Square, "register") else Shape.register(Shape))


class Under(Shape):
    pass


told("cycle", lambda: Under.register(Shape))


@Shape.register
class Decorated:
    pass


print(issubclass(Decorated, Shape), isinstance(5, Shape), Shape.register(int), isinstance(5, Shape), isinstance(True, Shape), isinstance(5, Under))
told("issubclass int", issubclass, 5, Shape)


class Hook(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        print("hook", cls.__name__, other.__name__, end=" ")
        if cls is Hook:
            return any("quack" in b.__dict__ for b in other.__mro__) or NotImplemented
        return NotImplemented


class Duck:
    def quack(self): ...


class SubHook(Hook):
    pass


print(issubclass(Duck, Hook), isinstance(Duck(), Hook), issubclass(int, Hook), issubclass(Duck, SubHook), isinstance(SubHook(), Hook))
Duck.swim = 1
print(issubclass(Duck, Hook))
CLASSES = (Iterable, Iterator, Sized, Container, Collection, Hashable, Callable, Sequence, MutableSequence, Mapping, MutableMapping, Set, MutableSet, Generator, Reversible, Awaitable, Buffer)
for x in (5, "a", b"a", [], (), {}, {1}, frozenset(), range(1), iter([]), (i for i in ""), len, {}.keys(), {}.values(), {}.items(), memoryview(b""), bytearray(), None, object(), map(len, ""), zip(), type):
    print(type(x).__name__, "".join("1" if isinstance(x, c) else "." for c in CLASSES))


class Sizing:
    def __len__(self):
        return 0


class Unhash:
    __hash__ = None


class NoIter:
    __iter__ = None

    def __len__(self):
        return 1

    def __contains__(self, x):
        return True


print(isinstance(Sizing(), Sized), isinstance(Sizing(), Collection), isinstance(Unhash(), Hashable), isinstance(NoIter(), Iterable), isinstance(NoIter(), Collection), issubclass(Unhash, Hashable), isinstance([].__iter__(), Iterator))
for c in CLASSES:
    print(c.__name__, sorted(c.__abstractmethods__), c.__module__)


class Seq(Sequence):
    def __init__(self, *items):
        self.items = items

    def __getitem__(self, i):
        return self.items[i]

    def __len__(self):
        return len(self.items)


s = Seq("a", "b", "a")
print(list(s), "b" in s, s.index("a"), s.index("a", 1), s.count("a"), list(reversed(s)), s[-1], bool(Seq()), isinstance(s, Reversible))
told("index", s.index, "z")


class Bits(MutableSet):
    def __init__(self, items=()):
        self.bits = 0
        for i in items:
            self.add(i)

    def __contains__(self, i):
        return isinstance(i, int) and self.bits >> i & 1 == 1

    def __iter__(self):
        return (i for i in range(self.bits.bit_length()) if self.bits >> i & 1)

    def __len__(self):
        return self.bits.bit_count()

    def add(self, i):
        self.bits |= 1 << i

    def discard(self, i):
        self.bits &= ~(1 << i)

    def __repr__(self):
        return f"Bits({list(self)})"


x, y = Bits([1, 2, 3]), Bits([3, 4])
print(x | y, x & y, x - y, x ^ y, x <= y, x == {1, 2, 3}, {3, 4} == y, x | [9], {5} | y, x.isdisjoint([7]), x > Bits([1]), x.pop(), x, x.remove(2), x)
x |= y
x -= {4}
x ^= [3, 5]
x &= {5, 6}
print(x, x.clear(), x, Bits([5]) - [1])
told("remove", x.remove, 1)
told("pop", x.pop)
told("hash", lambda: hash(x))

#> base !! TypeError Can't instantiate abstract class Base without an implementation for abstract methods 'four', 'one', 'three', 'two'
#> half !! TypeError Can't instantiate abstract class Half without an implementation for abstract methods 'four', 'three'
#> base one! 5 Whole 4 ['four', 'one', 'three', 'two'] ['four', 'three'] frozenset() True False ABCMeta
#> ('a',) !! TypeError Can't instantiate abstract class T without an implementation for abstract method 'a'
#> ('a', 'b') !! TypeError Can't instantiate abstract class T without an implementation for abstract methods 'a', 'b'
#> ('z', 'a', 'm') !! TypeError Can't instantiate abstract class T without an implementation for abstract methods 'a', 'm', 'z'
#> late !! TypeError Can't instantiate abstract class Late without an implementation for abstract method 'm'
#> still !! TypeError Can't instantiate abstract class Late without an implementation for abstract method 'm'
#> updated -> 'given'
#> update plain -> True
#> False False True True True False
#> register int !! TypeError Can only register classes
#> register cycle -> <class '__main__.Shape'>
#> cycle !! RuntimeError Refusing to create an inheritance cycle
#> True False <class 'int'> True True False
#> issubclass int !! TypeError issubclass() arg 1 must be a class
#> hook Hook Duck hook Hook int hook SubHook int hook SubHook Duck hook Hook SubHook True True False False True
#> True
#> int .....1...........
#> str 1.1111.1......1..
#> bytes 1.1111.1......1.1
#> list 1.111..11.....1..
#> tuple 1.1111.1......1..
#> dict 1.111....11...1..
#> set 1.111......11....
#> frozenset 1.1111.....1.....
#> range 1.1111.1......1..
#> list_iterator 11...1...........
#> generator 11...1.......1...
#> builtin_function_or_method .....11..........
#> dict_keys 1.111......1..1..
#> dict_values 1.1111........1..
#> dict_items 1.111......1..1..
#> memoryview 1.1111.1......1.1
#> bytearray 1.111..11.....1.1
#> NoneType .....1...........
#> object .....1...........
#> map 11...1...........
#> zip 11...1...........
#> type .....11..........
#> True False False False False False True
#> Iterable ['__iter__'] collections.abc
#> Iterator ['__next__'] collections.abc
#> Sized ['__len__'] collections.abc
#> Container ['__contains__'] collections.abc
#> Collection ['__contains__', '__iter__', '__len__'] collections.abc
#> Hashable ['__hash__'] collections.abc
#> Callable ['__call__'] collections.abc
#> Sequence ['__getitem__', '__len__'] collections.abc
#> MutableSequence ['__delitem__', '__getitem__', '__len__', '__setitem__', 'insert'] collections.abc
#> Mapping ['__getitem__', '__iter__', '__len__'] collections.abc
#> MutableMapping ['__delitem__', '__getitem__', '__iter__', '__len__', '__setitem__'] collections.abc
#> Set ['__contains__', '__iter__', '__len__'] collections.abc
#> MutableSet ['__contains__', '__iter__', '__len__', 'add', 'discard'] collections.abc
#> Generator ['send', 'throw'] collections.abc
#> Reversible ['__iter__', '__reversed__'] collections.abc
#> Awaitable ['__await__'] collections.abc
#> Buffer ['__buffer__'] collections.abc
#> ['a', 'b', 'a'] True 0 2 2 ['a', 'b', 'a'] a False True
#> index !! ValueError 
#> Bits([1, 2, 3, 4]) Bits([3]) Bits([1, 2]) Bits([1, 2, 4]) False True True Bits([1, 2, 3, 9]) Bits([3, 4, 5]) True True 1 Bits([3]) None Bits([3])
#> Bits([]) None Bits([]) Bits([5])
#> remove !! KeyError 1
#> pop !! KeyError 
#> hash !! TypeError unhashable type: 'Bits'
