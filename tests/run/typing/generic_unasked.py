# Generic classes whose parameters nothing looks at behave as if these were there.
from abc import ABC, abstractmethod
from collections import defaultdict
from dataclasses import dataclass
from typing import Callable, Dict, Generic, List, Optional, TypeVar, Union
import copy

T = TypeVar("T")
U = TypeVar("U", bound="Node[int]")
K = TypeVar("K", int, str)


class Node(Generic[T]):
    limit = 3

    def __init__(self, v: T, nxt: "Optional[Node[T]]" = None) -> None:
        self.v = v
        self.nxt = nxt

    @classmethod
    def make(cls, v: T) -> "Node[T]":
        return cls(v)

    @staticmethod
    def of(v: T) -> "Node[T]":
        return Node[T](v)

    def __eq__(self, other):
        return isinstance(other, Node) and self.v == other.v


class Pair(Node[T], Generic[T, K]):
    def __init__(self, v: T, w: K):
        super().__init__(v)
        self.w = w


class IntNode(Node[int]):
    pass


class Late(Generic[T], Node[T]):
    pass


class Slots(Generic[T]):
    __slots__ = ("v",)

    def __init__(self, v):
        self.v = v


class Table(Dict[str, T]):
    pass


class Shape(ABC, Generic[T]):
    @abstractmethod
    def area(self) -> T: ...


class Square(Shape[float]):
    def area(self):
        return 4.0


@dataclass(order=True)
class Box(Generic[T]):
    item: T
    count: int = 1


class Count(Generic[T]):
    def __init__(self):
        self.n = 0


class Stack[X]:
    def __init__(self) -> None:
        self.items: list[X] = []

    def push[Y](self, x: X, y: Y) -> Y:
        self.items.append(x)
        return y


class Deep[X](Stack[X]):
    class Inner(Generic[T]):
        pass

    def depth(self) -> int:
        return len(self.items)


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


n, p, i, l = Node(1), Pair("a", 2), IntNode(4), Late(9)
print(n.v, p.v, p.w, i.v, l.v, Node[int](3).v, Pair[int, str](1, "x").w, Node["Forward"](5).v)
print(Node[Optional[int]](3).v, Node[Union[int, str]](4).v, Node[Callable[[int], str]](5).v, Node[List["Node[int]"]](6).v)
print(Node.__mro__, Pair.__mro__, Late.__mro__, Stack.__mro__, sep="\n")
print(isinstance(p, Node), issubclass(Pair, Generic), isinstance(n, Generic), type(i), Node.__bases__)
print(Node.make(4).v, Node.of(5).v, IntNode.make(6).v, type(IntNode.make(6)), Node[int](3) == Node(3))
attempt(lambda: setattr(Slots[int](1), "z", 1))
attempt(lambda: Shape())
attempt(lambda: Shape[int]())
attempt(lambda: Node[Undefined](3))
attempt(lambda: Node())
attempt(lambda: Pair[int, str](1))
print(Square().area(), Slots(3).v, Table(a=1), Box[int](2) < Box(3), Box("q", 4), sorted([Box(2), Box(1)]))
d = defaultdict(Count)
d["x"].n += 1
print(d["x"].n, copy.copy(n) == n, copy.deepcopy(p).w)
match p:
    case Pair(v=v, w=w):
        print(v, w)
s = Deep[int]()
print(s.push(1, "y"), s.depth(), s.items, Deep.Inner().__class__.__qualname__)
Node.limit = 9
print(n.limit, IntNode.limit)

#> 1 a 2 4 9 3 x 5
#> 3 4 5 6
#> (<class '__main__.Node'>, <class 'typing.Generic'>, <class 'object'>)
#> (<class '__main__.Pair'>, <class '__main__.Node'>, <class 'typing.Generic'>, <class 'object'>)
#> (<class '__main__.Late'>, <class '__main__.Node'>, <class 'typing.Generic'>, <class 'object'>)
#> (<class '__main__.Stack'>, <class 'typing.Generic'>, <class 'object'>)
#> True True True <class '__main__.IntNode'> (<class 'typing.Generic'>,)
#> 4 5 6 <class '__main__.IntNode'> True
#> AttributeError 'Slots' object has no attribute 'z'
#> TypeError Can't instantiate abstract class Shape without an implementation for abstract method 'area'
#> TypeError Can't instantiate abstract class Shape without an implementation for abstract method 'area'
#> NameError name 'Undefined' is not defined
#> TypeError Node.__init__() missing 1 required positional argument: 'v'
#> TypeError Pair.__init__() missing 1 required positional argument: 'w'
#> 4.0 3 {'a': 1} True Box(item='q', count=4) [Box(item=1, count=1), Box(item=2, count=1)]
#> 1 True 2
#> a 2
#> y 1 [1] Deep.Inner
#> 9 9
