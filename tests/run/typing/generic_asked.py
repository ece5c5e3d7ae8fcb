# What generic classes were declared and made with, asked in roundabout ways.
from typing import Generic, TypeVar, get_args, get_origin

T = TypeVar("T")
U = TypeVar("U")


class Node(Generic[T]):
    def __init__(self, v: T):
        self.v = v

    def of(self):
        return self.__orig_class__


class Pair(Node[T], Generic[T, U]):
    pass


class Plain(Node[int]):
    pass


class Box[X]:
    def kind(self):
        return X


def ask(name, *objects):
    for one in objects:
        try:
            print(name, getattr(one, name))
        except AttributeError as e:
            print(name, e)


ask("__orig_" + "bases__", Node, Pair, Plain, Box)
ask("__parameters__", Node, Pair, Plain, Box)
ask("__orig_class__", Node(1), Node[int](1), Box(), Box[str]())
print(Node[int](2).of(), Node[int].of.__name__)
try:
    Node(2).of()
except AttributeError as e:
    print(e)
print(Box().kind(), Box[int]().kind(), Box.__type_params__)
print(Node[int], Node[int] == Node[int], hash(Node[int]) == hash(Node[int]), Pair[int, str], Pair[U, T])
print(get_args(Pair[int, str]), get_origin(Pair[int, str]), Pair[U, T].__parameters__, Pair[U, int][str])
for wrong in (lambda: Node[int, str], lambda: Pair[int], lambda: Plain[int], lambda: isinstance(1, Node[int])):
    try:
        wrong()
    except TypeError as e:
        print(e)
print("__parameters__" in vars(Plain), "__parameters__" in vars(Node), Plain.__class_getitem__.__name__)
makers = [Node[int], Node[str], Node]
print([m(3).v for m in makers], [type(m(3)) is Node for m in makers])

#> __orig_bases__ (typing.Generic[~T],)
#> __orig_bases__ (__main__.Node[~T], typing.Generic[~T, ~U])
#> __orig_bases__ (__main__.Node[int],)
#> __orig_bases__ (typing.Generic[X],)
#> __parameters__ (~T,)
#> __parameters__ (~T, ~U)
#> __parameters__ ()
#> __parameters__ (X,)
#> __orig_class__ 'Node' object has no attribute '__orig_class__'
#> __orig_class__ __main__.Node[int]
#> __orig_class__ 'Box' object has no attribute '__orig_class__'
#> __orig_class__ __main__.Box[str]
#> __main__.Node[int] of
#> 'Node' object has no attribute '__orig_class__'
#> X X (X,)
#> __main__.Node[int] True True __main__.Pair[int, str] __main__.Pair[~U, ~T]
#> (<class 'int'>, <class 'str'>) <class '__main__.Pair'> (~U, ~T) __main__.Pair[str, int]
#> Too many arguments for <class '__main__.Node'>; actual 2, expected 1
#> Too few arguments for <class '__main__.Pair'>; actual 1, expected 2
#> <class '__main__.Plain'> is not a generic class
#> Subscripted generics cannot be used with class and instance checks
#> True True __class_getitem__
#> [3, 3, 3] [True, True, True]
