# The singletons: None, Ellipsis, NotImplemented and their types; what they refuse.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    def __init__(self, answer=NotImplemented):
        self.answer = answer

    def __add__(self, o):
        return self.answer

    def __eq__(self, o):
        return self.answer

    def __lt__(self, o):
        return self.answer

    def __contains__(self, o):
        return self.answer is not NotImplemented

    def __iadd__(self, o):
        return self.answer


class B:
    def __radd__(self, o):
        return "b radd"

    def __gt__(self, o):
        return "b gt"


for v in (None, ..., NotImplemented):
    t = type(v)
    print(repr(v), str(v), t.__name__, t, t() is v, t.__module__, isinstance(v, t), v == v, v is v, v != None, hash(v) == hash(v), [v], {v: 1}, f"{v}", f"{v!r:>16}", format(v))
    for f in (lambda: t(1), lambda: t(x=1), lambda: v.attr, lambda: v(), lambda: v[0], lambda: v + 1, lambda: len(v), lambda: iter(v), lambda: v < v, lambda: v < 1, lambda: setattr(v, "x", 1), lambda: v.__doc__ is None or "doc", lambda: type("Sub", (t,), {}), lambda: int(v), lambda: v.__reduce__(), lambda: format(v, "5"), lambda: -v, lambda: v @ v, lambda: 1 in v, lambda: next(v), lambda: [1][v], lambda: v.__class__ is t, lambda: delattr(v, "y"), lambda: "%d" % v):
        tell(f)
print(bool(None), bool(...), not None, None or "or", ... and "and", Ellipsis is ..., None is None, None == 0, None == False, ... == Ellipsis)
a = A()
print(a + B(), a == a, a == A(), a != a, a < B(), A(5) + 1, A("eq") == 1, A("eq") != 1, A("") != 1, 5 in A(1), 5 in A())
for f in (lambda: a + 1, lambda: 1 + a, lambda: a + a, lambda: a < a, lambda: a < 1, lambda: a > A()):
    tell(f)
def aug():
    x = A()
    x += 1
    return x
def aug2():
    x = A()
    x += B()
    return x
tell(aug)
tell(aug2)
print((5).__add__("a"), "a".__eq__(5), [].__lt__(5), (1.5).__add__(None), {}.__or__([]), set().__and__([]), object().__eq__(1), object().__lt__(1), int.__eq__(1, "1"), "a".__add__("b"))
def f(x=...):
    return "default" if x is ... else x
print(f(), f(None), f(...))
class Grid:
    def __getitem__(self, key):
        return key
print(Grid()[...], Grid()[..., 1], Grid()[1:2, ..., None])
def g() -> None: ...
print(g(), g.__annotations__, type(g()) is type(None))
print(sorted([None, None], key=lambda v: v is None), max([1, None], key=lambda v: v or 0), [None] * 2, {None: None}, (None,), None in [None], [None].index(None), [x for x in (None, 0, "", ...) if x is not None], list(filter(None, [None, 1])))

#> None None NoneType <class 'NoneType'> True builtins True True True False True [None] {None: 1} None             None None
#> TypeError NoneType takes no arguments
#> TypeError NoneType takes no arguments
#> AttributeError 'NoneType' object has no attribute 'attr'
#> TypeError 'NoneType' object is not callable
#> TypeError 'NoneType' object is not subscriptable
#> TypeError unsupported operand type(s) for +: 'NoneType' and 'int'
#> TypeError object of type 'NoneType' has no len()
#> TypeError 'NoneType' object is not iterable
#> TypeError '<' not supported between instances of 'NoneType' and 'NoneType'
#> TypeError '<' not supported between instances of 'NoneType' and 'int'
#> AttributeError 'NoneType' object has no attribute 'x'
#> True
#> TypeError type 'NoneType' is not an acceptable base type
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#> TypeError cannot pickle 'NoneType' object
#> TypeError unsupported format string passed to NoneType.__format__
#> TypeError bad operand type for unary -: 'NoneType'
#> TypeError unsupported operand type(s) for @: 'NoneType' and 'NoneType'
#> TypeError argument of type 'NoneType' is not iterable
#> TypeError 'NoneType' object is not an iterator
#> TypeError list indices must be integers or slices, not NoneType
#> True
#> AttributeError 'NoneType' object has no attribute 'y'
#> TypeError %d format: a real number is required, not NoneType
#> Ellipsis Ellipsis ellipsis <class 'ellipsis'> True builtins True True True True True [Ellipsis] {Ellipsis: 1} Ellipsis         Ellipsis Ellipsis
#> TypeError EllipsisType takes no arguments
#> TypeError EllipsisType takes no arguments
#> AttributeError 'ellipsis' object has no attribute 'attr'
#> TypeError 'ellipsis' object is not callable
#> TypeError 'ellipsis' object is not subscriptable
#> TypeError unsupported operand type(s) for +: 'ellipsis' and 'int'
#> TypeError object of type 'ellipsis' has no len()
#> TypeError 'ellipsis' object is not iterable
#> TypeError '<' not supported between instances of 'ellipsis' and 'ellipsis'
#> TypeError '<' not supported between instances of 'ellipsis' and 'int'
#> AttributeError 'ellipsis' object has no attribute 'x'
#> True
#> TypeError type 'ellipsis' is not an acceptable base type
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'ellipsis'
#> 'Ellipsis'
#> TypeError unsupported format string passed to ellipsis.__format__
#> TypeError bad operand type for unary -: 'ellipsis'
#> TypeError unsupported operand type(s) for @: 'ellipsis' and 'ellipsis'
#> TypeError argument of type 'ellipsis' is not iterable
#> TypeError 'ellipsis' object is not an iterator
#> TypeError list indices must be integers or slices, not ellipsis
#> True
#> AttributeError 'ellipsis' object has no attribute 'y'
#> TypeError %d format: a real number is required, not ellipsis
#> NotImplemented NotImplemented NotImplementedType <class 'NotImplementedType'> True builtins True True True True True [NotImplemented] {NotImplemented: 1} NotImplemented   NotImplemented NotImplemented
#> TypeError NotImplementedType takes no arguments
#> TypeError NotImplementedType takes no arguments
#> AttributeError 'NotImplementedType' object has no attribute 'attr'
#> TypeError 'NotImplementedType' object is not callable
#> TypeError 'NotImplementedType' object is not subscriptable
#> TypeError unsupported operand type(s) for +: 'NotImplementedType' and 'int'
#> TypeError object of type 'NotImplementedType' has no len()
#> TypeError 'NotImplementedType' object is not iterable
#> TypeError '<' not supported between instances of 'NotImplementedType' and 'NotImplementedType'
#> TypeError '<' not supported between instances of 'NotImplementedType' and 'int'
#> AttributeError 'NotImplementedType' object has no attribute 'x'
#> True
#> TypeError type 'NotImplementedType' is not an acceptable base type
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'NotImplementedType'
#> 'NotImplemented'
#> TypeError unsupported format string passed to NotImplementedType.__format__
#> TypeError bad operand type for unary -: 'NotImplementedType'
#> TypeError unsupported operand type(s) for @: 'NotImplementedType' and 'NotImplementedType'
#> TypeError argument of type 'NotImplementedType' is not iterable
#> TypeError 'NotImplementedType' object is not an iterator
#> TypeError list indices must be integers or slices, not NotImplementedType
#> True
#> AttributeError 'NotImplementedType' object has no attribute 'y'
#> TypeError %d format: a real number is required, not NotImplementedType
#> False True True or and True True False False True
#> b radd True False False b gt 5 eq False True True False
#> TypeError unsupported operand type(s) for +: 'A' and 'int'
#> TypeError unsupported operand type(s) for +: 'int' and 'A'
#> TypeError unsupported operand type(s) for +: 'A' and 'A'
#> TypeError '<' not supported between instances of 'A' and 'A'
#> TypeError '<' not supported between instances of 'A' and 'int'
#> TypeError '>' not supported between instances of 'A' and 'A'
#> TypeError unsupported operand type(s) for +=: 'A' and 'int'
#> 'b radd'
#> NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented ab
#> default None default
#> Ellipsis (Ellipsis, 1) (slice(1, 2, None), Ellipsis, None)
#> None {'return': None} True
#> [None, None] 1 [None, None] {None: None} (None,) True 0 [0, '', Ellipsis] [1]
