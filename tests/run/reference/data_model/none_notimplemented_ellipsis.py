"""The three single objects: None, NotImplemented, Ellipsis."""
import copy

for v in (None, NotImplemented, Ellipsis):
    print(repr(v), type(v).__name__, type(v)() is v, copy.copy(v) is v, copy.deepcopy(v) is v, v == v, v != v, v is v)
    try:
        type(v)(1)
    except TypeError as e:
        print(type(e).__name__, e)
    try:
        class Sub(type(v)):
            pass
    except TypeError as e:
        print(e)
    try:
        v.attr = 1
    except AttributeError as e:
        print(e)
    print(v.__reduce__() if v is not None else "-", hash(v) == hash(v), {v: 1}[v], v.__class__ is type(v))
print(bool(None), bool(...), None.__bool__(), not None)
print(... is Ellipsis, Ellipsis is ..., [...][0] is ..., str(...), f"{...}", f"{None:}", f"{NotImplemented}")
try:
    f"{None:>5}"
except TypeError as e:
    print(e)


def nothing():
    pass


def returns():
    return


print(nothing(), returns(), (lambda: None)(), [].append(1), print(end=""))
print(None == 0, None == False, None == "", None in [0, None], [None].index(None), None is type(None)())
for op in (lambda: None + 1, lambda: None < None, lambda: ... < ..., lambda: NotImplemented + 1, lambda: None.x, lambda: -None, lambda: len(None), lambda: iter(...), lambda: None | None, lambda: NotImplemented < 1):
    try:
        print(op())
    except Exception as e:
        print(type(e).__name__, e)


class N:
    def __eq__(self, other):
        return NotImplemented

    def __add__(self, other):
        return NotImplemented

    def __lt__(self, other):
        return NotImplemented

    def __contains__(self, x):
        return None

    def __iadd__(self, other):
        return NotImplemented


n = N()
print(n == n, n == 1, n != n, n.__eq__(1), n.__add__(1), n.__lt__(2), 1 in n)
for op in (lambda: n + 1, lambda: 1 + n, lambda: n < 1, lambda: n > n):
    try:
        print(op())
    except TypeError as e:
        print(e)
try:
    n += 1
except TypeError as e:
    print(e)
print(type(None), type(...), type(NotImplemented), sorted([None], key=lambda v: 1), max([None]))
print(isinstance(None, type(None)), issubclass(type(None), object), type(None).__mro__)
print(None.__doc__ is None or type(None.__doc__).__name__, None.__eq__(None), None.__eq__(1), None.__ne__(None), None.__hash__() == hash(None))


def defaulted(x=...):
    return "given" if x is not ... else "left out"


print(defaulted(), defaulted(None), defaulted(...))


class Sliced:
    def __getitem__(self, key):
        return key


print(Sliced()[...], Sliced()[..., 1], Sliced()[1:..., None])

#> None NoneType True True True True False True
#> TypeError NoneType takes no arguments
#> type 'NoneType' is not an acceptable base type
#> 'NoneType' object has no attribute 'attr'
#> - True 1 True
#> NotImplemented NotImplementedType True True True True False True
#> TypeError NotImplementedType takes no arguments
#> type 'NotImplementedType' is not an acceptable base type
#> 'NotImplementedType' object has no attribute 'attr'
#> NotImplemented True 1 True
#> Ellipsis ellipsis True True True True False True
#> TypeError EllipsisType takes no arguments
#> type 'ellipsis' is not an acceptable base type
#> 'ellipsis' object has no attribute 'attr'
#> Ellipsis True 1 True
#> False True False True
#> True True True Ellipsis Ellipsis None NotImplemented
#> unsupported format string passed to NoneType.__format__
#> None None None None None
#> False False False True 0 True
#> TypeError unsupported operand type(s) for +: 'NoneType' and 'int'
#> TypeError '<' not supported between instances of 'NoneType' and 'NoneType'
#> TypeError '<' not supported between instances of 'ellipsis' and 'ellipsis'
#> TypeError unsupported operand type(s) for +: 'NotImplementedType' and 'int'
#> AttributeError 'NoneType' object has no attribute 'x'
#> TypeError bad operand type for unary -: 'NoneType'
#> TypeError object of type 'NoneType' has no len()
#> TypeError 'ellipsis' object is not iterable
#> TypeError unsupported operand type(s) for |: 'NoneType' and 'NoneType'
#> TypeError '<' not supported between instances of 'NotImplementedType' and 'int'
#> True False False NotImplemented NotImplemented NotImplemented False
#> unsupported operand type(s) for +: 'N' and 'int'
#> unsupported operand type(s) for +: 'int' and 'N'
#> '<' not supported between instances of 'N' and 'int'
#> '>' not supported between instances of 'N' and 'N'
#> unsupported operand type(s) for +=: 'N' and 'int'
#> <class 'NoneType'> <class 'ellipsis'> <class 'NotImplementedType'> [None] None
#> True True (<class 'NoneType'>, <class 'object'>)
#> True True NotImplemented False True
#> left out given left out
#> Ellipsis (Ellipsis, 1) (slice(1, Ellipsis, None), None)
