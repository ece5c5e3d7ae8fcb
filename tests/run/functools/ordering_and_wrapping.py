# total_ordering, cmp_to_key, wraps, update_wrapper and singledispatch: forms, refusals, inheritance.
from functools import cmp_to_key, singledispatch, singledispatchmethod, total_ordering, update_wrapper, wraps
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


def ordered(name):
    def f(self, o):
        if not hasattr(o, "n"):
            return NotImplemented
        return {"lt": self.n < o.n, "le": self.n <= o.n, "gt": self.n > o.n, "ge": self.n >= o.n}[name]
    body = {f"__{name}__": f, "__init__": lambda self, n: setattr(self, "n", n), "__eq__": lambda self, o: self.n == o.n}
    return total_ordering(type(name, (), body))


for name in ("lt", "le", "gt", "ge"):
    C = ordered(name)
    print(name, [(C(a) < C(b), C(a) <= C(b), C(a) > C(b), C(a) >= C(b)) for a, b in ((1, 2), (2, 2), (3, 2))])
    tell(lambda: C(1) < 5)
    tell(lambda: C(1) >= "x")
def none():
    @total_ordering
    class N:
        pass
tell(none)
@total_ordering
class Own:
    def __lt__(self, o):
        return True
    def __ge__(self, o):
        return "own ge"
print(Own() >= Own(), Own() > Own(), Own() <= Own())
cmp = cmp_to_key(lambda a, b: (a > b) - (a < b))
print(sorted([3, 1, 2], key=cmp), cmp(1) < cmp(2), cmp(1) == cmp(1), cmp(2) > cmp(1), cmp(1) <= cmp(1), cmp(1) != cmp(2), max([1, 5, 3], key=cmp), cmp(5).obj)
for f in (lambda: cmp(1) < 5, lambda: cmp_to_key(), lambda: cmp_to_key(5)(1) < cmp_to_key(5)(2), lambda: sorted([1, 2], key=cmp_to_key(lambda a, b: "x")), lambda: sorted([1, 2], key=cmp_to_key(lambda a: 0)), lambda: cmp_to_key(mycmp=lambda a, b: 0)(1) == cmp_to_key(lambda a, b: 0)(2), lambda: sorted([2, 1], key=cmp_to_key(lambda a, b: a - b + 0.5)), lambda: cmp(obj=3).obj):
    tell(f)
def orig(a: int, b=2) -> str:
    """Original."""
orig.attr = [1]
@wraps(orig)
def w(*args):
    return "wrapped", args
print(w.__name__, w.__qualname__, w.__doc__, w.__annotations__, w.attr, w.__wrapped__ is orig, w(1), w.__module__)
@wraps(orig, assigned=("__doc__",), updated=())
def w2():
    pass
print(w2.__name__, w2.__doc__, hasattr(w2, "attr"), w2.__wrapped__ is orig)
class Callable:
    def __call__(self):
        return "c"
@wraps(Callable())
def w3():
    pass
print(w3.__name__, w3.__doc__, update_wrapper(w3, len).__name__, w3.__wrapped__ is len)
tell(lambda: update_wrapper(5, orig))
tell(lambda: wraps()(orig))
@singledispatch
def kind(x, *rest):
    return f"object {rest}"
@kind.register
def _(x: int):
    return "int"
@kind.register(str)
@kind.register(bytes)
def text(x):
    return "text"
@kind.register
def _(x: list | tuple):
    return "sequence"
kind.register(type(None), lambda x: "none")
class L(list):
    pass
class Dict(dict):
    pass
print([kind(v) for v in (1, True, "a", b"a", [], L(), (), None, 1.5, {})], kind({}, 1), kind.dispatch(bool)(True), kind.dispatch(float) is kind.registry[object], sorted(t.__name__ for t in kind.registry))
for f in (lambda: kind(), lambda: kind.register(5), lambda: kind.register("x", len), lambda: kind.register(list[int], len), lambda: kind.registry[int].__name__, lambda: singledispatch(5)(1), lambda: kind(x=1)):
    tell(f)
import collections.abc
@kind.register(collections.abc.Mapping)
def _(x):
    return "mapping"
print(kind({}), kind(Dict()), kind(set()), text(5))
class Neg:
    @singledispatchmethod
    def neg(self, arg):
        return "cannot"
    @neg.register
    def _(self, arg: int):
        return -arg
    @neg.register
    def _(self, arg: bool):
        return not arg
    @singledispatchmethod
    @classmethod
    def of(cls, x):
        return cls.__name__, x
    @of.register
    @classmethod
    def _(cls, x: str):
        return cls.__name__, "str", x
n = Neg()
print(n.neg(5), n.neg(True), n.neg("a"), Neg.of(1), Neg.of("s"), n.of("t"), Neg.neg(n, 3))
tell(n.neg)

#> lt [(True, True, False, False), (False, True, False, True), (False, False, True, True)]
#> TypeError '<' not supported between instances of 'lt' and 'int'
#> TypeError '>=' not supported between instances of 'lt' and 'str'
#> le [(True, True, False, False), (False, True, False, True), (False, False, True, True)]
#> TypeError '<' not supported between instances of 'le' and 'int'
#> TypeError '>=' not supported between instances of 'le' and 'str'
#> gt [(True, True, False, False), (False, True, False, True), (False, False, True, True)]
#> TypeError '<' not supported between instances of 'gt' and 'int'
#> TypeError '>=' not supported between instances of 'gt' and 'str'
#> ge [(True, True, False, False), (False, True, False, True), (False, False, True, True)]
#> TypeError '<' not supported between instances of 'ge' and 'int'
#> TypeError '>=' not supported between instances of 'ge' and 'str'
#> ValueError must define at least one ordering operation: < > <= >=
#> own ge False True
#> [1, 2, 3] True True True True True 5 5
#> TypeError other argument must be K instance
#> TypeError cmp_to_key() missing required argument 'mycmp' (pos 1)
#> TypeError 'int' object is not callable
#> TypeError '<' not supported between instances of 'str' and 'int'
#> TypeError <lambda>.<locals>.<lambda>() takes 1 positional argument but 2 were given
#> True
#> [1, 2]
#> 3
#> orig orig Original. {'a': <class 'int'>, 'return': <class 'str'>} [1] True ('wrapped', (1,)) __main__
#> w2 Original. False True
#> w3 None len True
#> AttributeError 'int' object has no attribute '__module__'
#> TypeError wraps() missing 1 required positional argument: 'wrapped'
#> ['int', 'int', 'text', 'text', 'sequence', 'sequence', 'sequence', 'none', 'object ()', 'object ()'] object (1,) int True ['NoneType', 'bytes', 'int', 'list', 'object', 'str', 'tuple']
#> TypeError kind requires at least 1 positional argument
#> TypeError Invalid first argument to `register()`: 5. Use either `@register(some_class)` or plain `@register` on an annotated function.
#> TypeError Invalid first argument to `register()`. 'x' is not a class or union type.
#> TypeError Invalid first argument to `register()`. list[int] is not a class or union type.
#> '_'
#> TypeError 'int' object is not callable
#> TypeError kind requires at least 1 positional argument
#> mapping mapping object () text
#> -5 False cannot ('Neg', 1) ('Neg', 'str', 's') ('Neg', 'str', 't') cannot
#> IndexError tuple index out of range
